# shellcheck shell=bash
# Networks for machines in namespaces, with a way out; sourced by
# test-engine-29 and test-fresh. Each has its name and its own /30.

demand_root() {
  [ "$(id -u)" = 0 ] || die 'needs root: run it with sudo'
}

# Debian and Ubuntu have them in other folders than other people's PATH.
demand_commands() {
  local command
  for command in "$@"; do
    command -v "$command" >/dev/null || die "needs $command"
  done
}

# One at a time: names and state are the same for all of them.
take_turn() {
  exec 8>"/run/lock/$1.lock"
  flock --nonblock 8 || die 'another one is under way'
}

# open_network NAME 198.18.1: the host is .1, the machine .2
open_network() {
  local device mtu
  close_network "$@"
  device=$(ip -o route show default | awk '{ print $5; exit }')
  # What is bigger than the way out takes is lost on some networks.
  mtu=$(cat "/sys/class/net/$device/mtu")
  ip netns add "$1"
  ip link add "$1" mtu "$mtu" type veth peer name eth0 mtu "$mtu" netns "$1"
  ip address add "$2.1/30" dev "$1"
  ip link set "$1" up
  ip -n "$1" link set lo up
  ip -n "$1" address add "$2.2/30" dev eth0
  ip -n "$1" link set eth0 up
  ip -n "$1" route add default via "$2.1"
  sysctl --quiet --write net.ipv4.ip_forward=1
  # Docker forbids forwarding that is not its own: these come first.
  iptables_of "$1" "$2" --insert
}

close_network() {
  local process
  # What an earlier run left when it was killed.
  for process in $(ip netns pids "$1" 2>/dev/null); do
    kill -9 "$process" 2>/dev/null || true
  done
  ip link delete "$1" 2>/dev/null || true
  ip netns delete "$1" 2>/dev/null || true
  while iptables_of "$1" "$2" --delete 2>/dev/null; do :; done
}

iptables_of() {
  iptables -w -t nat "$3" POSTROUTING -s "$2.0/30" ! -o "$1" -j MASQUERADE &&
    iptables -w "$3" FORWARD -i "$1" -j ACCEPT &&
    iptables -w "$3" FORWARD -o "$1" -m conntrack \
      --ctstate RELATED,ESTABLISHED -j ACCEPT
}

# Name servers that answer from elsewhere too: a resolver on this machine's
# loopback (systemd's) does not.
name_servers() {
  local file
  for file in /run/systemd/resolve/resolv.conf /etc/resolv.conf; do
    if [ -f "$file" ]; then
      cat "$file"
      return
    fi
  done
}
