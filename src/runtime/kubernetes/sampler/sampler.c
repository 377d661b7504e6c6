/*
 * Runs beside a service, from its own image and as its own user, in a pod that
 * shares its process namespace. script/sampler builds it; nothing is linked to it.
 *
 *   sampler watch PERIOD_MS   prints the counters of the other container
 *   sampler look PORT TOKEN   prints what machine this is, and answers by HTTP
 *
 * All that it prints are lines for parse-samples.ts and parse-look.ts. It parses
 * nothing that it can leave to them: a counter is a file, or a word in one.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

enum {
  TEXT_BYTES = 8192,
  SEARCH_MS = 20000,
  LISTENERS_MS = 500,
  ANSWER_BYTES = 8 << 20
};

/* A counter: the folder it is in, its file, and the word before its number. */
struct counter {
  const char *folder, *file, *word;
};

static const struct counter V2[] = {
    {"", "memory.current", 0},
    {"", "memory.peak", 0},
    {"", "memory.stat", "anon"},
    {"", "memory.stat", "shmem"},
    {"", "memory.stat", "file"},
    {"", "memory.stat", "inactive_file"},
    {"", "memory.stat", "kernel"},
    {"", "memory.stat", "slab_reclaimable"},
    {"", "memory.stat", "kernel_stack"},
    {"", "memory.stat", "slab_unreclaimable"},
    {"", "memory.stat", "pagetables"},
    {"", "memory.stat", "sock"},
    {"", "memory.stat", "pgmajfault"},
    {"", "memory.events", "oom_kill"},
    {"", "cpu.stat", "usage_usec"},
    {"", "cpu.stat", "nr_periods"},
    {"", "cpu.stat", "nr_throttled"},
    {"", "cpu.stat", "throttled_usec"},
    {"", "pids.current", 0},
    {"", "memory.pressure", "total"},
    {"", "cpu.pressure", "total"},
    {0, 0, 0}};

static const struct counter V1[] = {
    {"memory/", "memory.usage_in_bytes", 0},
    {"memory/", "memory.max_usage_in_bytes", 0},
    {"memory/", "memory.kmem.usage_in_bytes", 0},
    {"memory/", "memory.stat", "total_rss"},
    {"memory/", "memory.stat", "total_shmem"},
    {"memory/", "memory.stat", "total_cache"},
    {"memory/", "memory.stat", "total_inactive_file"},
    {"memory/", "memory.stat", "total_pgmajfault"},
    {"memory/", "memory.oom_control", "oom_kill"},
    {"cpuacct/", "cpuacct.usage", 0},
    {"cpu/", "cpu.stat", "nr_periods"},
    {"cpu/", "cpu.stat", "nr_throttled"},
    {"cpu/", "cpu.stat", "throttled_time"},
    {"pids/", "pids.current", 0},
    {0, 0, 0}};

static void nap(long ms) {
  struct timespec span = {ms / 1000, ms % 1000 * 1000000L};
  nanosleep(&span, 0);
}

static void print_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  printf("%lld.%06ld", (long long)now.tv_sec, now.tv_nsec / 1000);
}

static int read_text(const char *path, char *text, int bytes) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  int length = read(file, text, bytes - 1);
  close(file);
  text[length < 0 ? 0 : length] = 0;
  return length;
}

/* A process of another container than ours and the pod's own (its first). */
static int find_process(int after) {
  char path[64], own[64] = "", theirs[64] = "";
  int found = 0;
  struct dirent *entry;
  DIR *folder = opendir("/proc");
  if (!folder) return 0;
  if (readlink("/proc/self/ns/mnt", own, sizeof own - 1) < 0) own[0] = 0;
  while (!found && (entry = readdir(folder))) {
    int pid = atoi(entry->d_name);
    if (pid <= 1 || pid == getpid() || pid <= after) continue;
    memset(theirs, 0, sizeof theirs);
    snprintf(path, sizeof path, "/proc/%d/ns/mnt", pid);
    if (readlink(path, theirs, sizeof theirs - 1) < 0) continue;
    if (strcmp(own, theirs)) found = pid;
  }
  closedir(folder);
  return found;
}

/* How many counters' files could be opened; -1 is one that could not. */
static int open_files(int pid, const struct counter *counters, int *files) {
  char path[256];
  int opened = 0;
  for (int i = 0; counters[i].file; i++) {
    int is_same = i > 0 && !strcmp(counters[i].file, counters[i - 1].file);
    if (is_same) {
      files[i] = files[i - 1];
      continue;
    }
    snprintf(path, sizeof path, "/proc/%d/root/sys/fs/cgroup/%s%s", pid,
             counters[i].folder, counters[i].file);
    files[i] = open(path, O_RDONLY | O_CLOEXEC);
    if (files[i] >= 0) opened++;
  }
  /* Without the first there is nothing to tell. */
  if (files[0] >= 0) return opened;
  for (int i = 0; counters[i].file; i++)
    if (files[i] >= 0 && (i == 0 || files[i] != files[i - 1])) close(files[i]);
  return 0;
}

/* The number behind a word at a line's start or after a blank: `total=12` too. */
static void print_number(const char *text, const char *word) {
  const char *at = text;
  size_t length = word ? strlen(word) : 0;
  while (word && (at = strstr(at, word))) {
    int begins = at == text || at[-1] == '\n' || at[-1] == ' ';
    int ends = at[length] == ' ' || at[length] == '=';
    at += length;
    if (!begins || !ends) continue;
    at++;
    break;
  }
  if (at && *at >= '0' && *at <= '9')
    printf(" %llu", strtoull(at, 0, 10));
  else
    printf(" -");
}

static int print_sample(const struct counter *counters, const int *files) {
  static char text[TEXT_BYTES];
  print_time();
  for (int i = 0; counters[i].file; i++) {
    if (i == 0 || files[i] != files[i - 1]) {
      int length =
          files[i] < 0 ? 0 : pread(files[i], text, sizeof text - 1, 0);
      /* The group goes with the container's last process. */
      if (i == 0 && length <= 0) return 0;
      text[length < 0 ? 0 : length] = 0;
    }
    print_number(text, counters[i].word);
  }
  putchar('\n');
  fflush(stdout);
  return 1;
}

/* What is listened on in the pod, when it changed: for a service that does not
 * answer. The hexadecimal addresses of sockets in state 0A, as the kernel has
 * them. */
static void print_listeners(void) {
  static char text[65536], now[2048], last[2048];
  size_t length = 0;
  now[0] = 0;
  for (int version = 0; version < 2; version++) {
    const char *file = version ? "/proc/net/tcp6" : "/proc/net/tcp";
    if (read_text(file, text, sizeof text) <= 0) continue;
    for (char *line = strtok(text, "\n"); line; line = strtok(0, "\n")) {
      char address[64], state[8];
      if (sscanf(line, " %*s %63s %*s %7s", address, state) != 2) continue;
      if (strcmp(state, "0A") || length + 66 > sizeof now) continue;
      length += snprintf(now + length, sizeof now - length, " %s", address);
    }
  }
  if (!strcmp(now, last)) return;
  strcpy(last, now);
  printf("listens%s\n", now);
}

static void print_head(int version, const struct counter *counters) {
  printf("fields v%d", version);
  for (int i = 0; counters[i].file; i++)
    printf(" %s%s%s", counters[i].file, counters[i].word ? ":" : "",
           counters[i].word ? counters[i].word : "");
  putchar('\n');
  fflush(stdout);
}

/* What is the service's first process for a moment is still runc's, whose root
 * is another: it is looked for until its files are there. */
static int watch(long period_ms) {
  int files[32], pid = 0, version = 0, is_seen = 0;
  printf("waiting\n");
  fflush(stdout);
  for (long waited = 0; !version && waited < SEARCH_MS; waited++) {
    pid = find_process(is_seen ? pid : 0);
    if (pid && !is_seen) {
      printf("started ");
      print_time();
      putchar('\n');
      fflush(stdout);
      is_seen = 1;
    }
    if (pid && open_files(pid, V2, files)) version = 2;
    else if (pid && open_files(pid, V1, files)) version = 1;
    if (!version) nap(1);
    /* Images are pulled as long as it takes. */
    if (!is_seen) waited = 0;
  }
  if (!version) {
    printf("blind %s\n", strerror(errno));
    return 1;
  }
  const struct counter *counters = version == 2 ? V2 : V1;
  struct timespec next;
  clock_gettime(CLOCK_MONOTONIC, &next);
  print_head(version, counters);
  for (long samples = 0; print_sample(counters, files); samples++) {
    if (samples * period_ms % LISTENERS_MS == 0) print_listeners();
    next.tv_nsec += period_ms * 1000000L;
    for (; next.tv_nsec >= 1000000000L; next.tv_nsec -= 1000000000L)
      next.tv_sec++;
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, 0);
  }
  printf("ended\n");
  return 0;
}

static void print_machine(void) {
  static char text[TEXT_BYTES];
  struct utsname system;
  uname(&system);
  printf("architecture %s\nkernel %s\n", system.machine, system.release);
  printf("cores %ld\n", sysconf(_SC_NPROCESSORS_ONLN));
  if (read_text("/proc/meminfo", text, sizeof text) > 0) {
    char *total = strstr(text, "MemTotal:");
    if (total) printf("memory-kib %lld\n", atoll(total + 9));
    char *swap = strstr(text, "SwapTotal:");
    if (swap) printf("swap-kib %lld\n", atoll(swap + 10));
  }
  if (read_text("/proc/cpuinfo", text, sizeof text) > 0) {
    char *model = strstr(text, "model name");
    char *value = model ? strchr(model, ':') : 0;
    if (value) printf("cpu %.*s\n", (int)strcspn(value + 2, "\n"), value + 2);
  }
  printf("cgroup %d\n",
         access("/sys/fs/cgroup/cgroup.controllers", F_OK) ? 1 : 2);
  fflush(stdout);
}

static void send_all(int socket, const char *text, size_t bytes) {
  while (bytes > 0) {
    ssize_t sent = send(socket, text, bytes, MSG_NOSIGNAL);
    if (sent <= 0) _exit(0);
    text += sent;
    bytes -= sent;
  }
}

/* Requests without a body; `/bulk` is answered with ANSWER_BYTES. */
static void answer(int socket, const char *token) {
  static char asked[4096], head[256], block[65536];
  for (;;) {
    size_t length = 0;
    do {
      ssize_t got = recv(socket, asked + length, sizeof asked - 1 - length, 0);
      if (got <= 0) _exit(0);
      length += got;
      asked[length] = 0;
    } while (!strstr(asked, "\r\n\r\n"));
    int is_bulk = !strncmp(asked, "GET /bulk", 9);
    size_t bytes = is_bulk ? ANSWER_BYTES : strlen(token);
    snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\ncontent-length: %zu\r\n\r\n%s",
             bytes, is_bulk ? "" : token);
    send_all(socket, head, strlen(head));
    for (size_t sent = 0; is_bulk && sent < bytes; sent += sizeof block)
      send_all(socket, block, sizeof block);
  }
}

static int look(int port, const char *token) {
  print_machine();
  signal(SIGCHLD, SIG_IGN);
  int yes = 1, server = socket(AF_INET6, SOCK_STREAM, 0), no = 0;
  struct sockaddr_in6 any = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
  struct sockaddr_in old = {.sin_family = AF_INET, .sin_port = htons(port)};
  setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  setsockopt(server, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
  if (server < 0 || bind(server, (struct sockaddr *)&any, sizeof any)) {
    server = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(server, (struct sockaddr *)&old, sizeof old)) return 1;
  }
  if (listen(server, 64)) return 1;
  printf("listening\n");
  fflush(stdout);
  for (;;) {
    int client = accept(server, 0, 0);
    if (client < 0) continue;
    if (fork() == 0) {
      close(server);
      answer(client, token);
    }
    close(client);
  }
}

int main(int count, char **words) {
  if (count == 3 && !strcmp(words[1], "watch")) return watch(atol(words[2]));
  if (count == 4 && !strcmp(words[1], "look"))
    return look(atoi(words[2]), words[3]);
  fprintf(stderr, "usage: sampler watch PERIOD_MS | sampler look PORT TOKEN\n");
  return 2;
}
