#!/bin/sh
# Records what the kernel and the engine of this machine say of one container:
#   __tests__/recorded/record.sh FOLDER [IMAGE] [docker run flags…]
# It holds 100 MiB, writes a file of 20 MB, burns CPU above its limit and loses a
# child to the OOM killer. FOLDER must not have these files yet.
set -eu
folder=$1
image=${2:-python:3.11-slim}
[ $# -lt 2 ] || shift
shift
mkdir -p "$folder"

id=$(docker run --detach --memory 200m --memory-swap 200m --cpus 0.5 "$@" \
  "$image" python3 -c '
import os, time
def hold(mib):
    block = bytearray(mib << 20)
    for page in range(0, len(block), 4096): block[page] = 1
    return block
open("/model", "wb").write(b"x" * 20_000_000)
if os.fork() == 0: hold(300)
os.wait()
held = hold(100)
end = time.process_time() + 1
while time.process_time() < end: pass
print("ready", flush=True)
time.sleep(600)')
trap 'docker rm --force "$id" >/dev/null' EXIT
until docker logs "$id" | grep -q ready; do
  docker inspect --format '{{.State.Status}}' "$id" | grep -q running
  sleep 0.5
done
sleep 3

pid=$(docker inspect --format '{{.State.Pid}}' "$id")
cat "/proc/$pid/cgroup" >"$folder/proc-pid-cgroup"
grep cgroup /proc/self/mounts >"$folder/proc-self-mounts"
grep -h cgroup /proc/self/mounts | cut -d' ' -f2 | while read -r mount; do
  for group in "$mount/docker/$id" "$mount/system.slice/docker-$id.scope"; do
    for name in memory.usage_in_bytes memory.max_usage_in_bytes \
      memory.kmem.usage_in_bytes memory.oom_control cpuacct.usage \
      memory.current memory.peak memory.events memory.stat cpu.stat \
      pids.current memory.pressure cpu.pressure; do
      # On a hybrid machine the unified cpu.stat stands beside the v1 one.
      [ ! -e "$group/$name" ] || [ -e "$folder/$name" ] ||
        cat "$group/$name" >"$folder/$name"
    done
  done
done
curl --silent --unix-socket "${DOCKER_SOCKET:-/var/run/docker.sock}" \
  "http://localhost/containers/$id/stats?stream=false&one-shot=true" \
  >"$folder/api-stats.json"
