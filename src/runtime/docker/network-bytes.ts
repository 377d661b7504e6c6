import { readFileSync } from 'node:fs'

/** Sent and received in the network of a process, its own loopback left out. */
export function readNetworkBytes(pid: number): number | undefined {
  try {
    return parseNetworkBytes(readFileSync(`/proc/${pid}/net/dev`, 'latin1'))
  } catch {
    return undefined
  }
}

/** `eth0: RECEIVED packets … SENT packets …`, below two lines of heads. */
export function parseNetworkBytes(text: string): number {
  let sum = 0
  for (const line of text.split('\n').slice(2)) {
    const [, name, numbers = ''] = /^\s*(\S+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined || name === 'lo') continue
    const columns = numbers.split(/\s+/)
    sum += Number(columns[0]) + Number(columns[8])
  }
  return sum
}
