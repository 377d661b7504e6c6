import type { NoAnswer } from './service.ts'

/** A listening TCP socket inside the container. */
export interface Listener {
  readonly port: number
  readonly loopback: boolean
  readonly ipv6: boolean
}

const LISTEN = '0A'
const IPV4_DIGITS = 8

/**
 * The listening sockets in the text of `/proc/<pid>/net/tcp` and `tcp6`, where
 * `0100007F:1F90` is 127.0.0.1:8080: each 32-bit word in host byte order.
 */
export function parseListeners(text: string): Listener[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === LISTEN)
    .map((fields) => {
      const [address = '', port = ''] = fields[1]!.split(':')
      return {
        port: Number.parseInt(port, 16),
        loopback: isLoopback(address),
        ipv6: address.length > IPV4_DIGITS
      }
    })
}

/** 127.0.0.0/8, ::1, or ::ffff:127.0.0.0/104. */
function isLoopback(hex: string): boolean {
  return (
    /^[0-9A-F]{6}7F$/.test(hex) ||
    hex === '00000000000000000000000001000000' ||
    /^0{16}FFFF0000[0-9A-F]{6}7F$/.test(hex)
  )
}

/** What the listening sockets say about a port that does not answer. */
export function explainListeners(
  listeners: readonly Listener[],
  port: number
): NoAnswer {
  const own = listeners.filter((listener) => listener.port === port)
  if (own.length > 0 && own.every((listener) => listener.loopback))
    return {
      unreachable: true,
      sentence: `It listens on 127.0.0.1:${port} inside the container, where nobody outside can reach it; make it listen on 0.0.0.0.`
    }
  // A socket of `::` takes IPv4 too, unless it was told not to.
  if (own.length > 0 && own.every((listener) => listener.ipv6))
    return {
      unreachable: 'if-refused',
      sentence: `It listens on port ${port} of IPv6 only, and is asked by IPv4; make it listen on 0.0.0.0.`
    }
  if (own.length > 0)
    return {
      unreachable: false,
      sentence: `It listens on port ${port} but gave no HTTP answer below 500.`
    }
  // Docker's own DNS resolver listens on 127.0.0.11 in user-defined networks.
  const others = listeners.filter((listener) => !listener.loopback)
  const ports = [...new Set(others.map((listener) => listener.port))]
  return {
    unreachable: false,
    sentence:
      ports.length > 0
        ? `It listens on port ${ports.join(', ')}, and port ${port} was asked; set \`port\`.`
        : `Nothing listens on port ${port} inside the container.`
  }
}
