import { describe, expect, test } from '@jest/globals'
import {
  explainListeners,
  parseListeners
} from '../../../src/runtime/listening.ts'

const HEADER =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const row = (address: string, state = '0A'): string =>
  `   0: ${address} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000     0        0 51234 1 0000000000000000 100 0 0 10 0`

describe('parseListeners', () => {
  test.each([
    // 0x1F40 = 8000
    [
      'any address',
      '00000000:1F40',
      { port: 8000, loopback: false, ipv6: false }
    ],
    ['127.0.0.1', '0100007F:1F40', { port: 8000, loopback: true, ipv6: false }],
    [
      '127.0.0.11',
      '0B00007F:A1B2',
      { port: 41394, loopback: true, ipv6: false }
    ],
    [
      'an interface',
      '020011AC:1F90',
      { port: 8080, loopback: false, ipv6: false }
    ],
    [
      '::1',
      '00000000000000000000000001000000:1F40',
      { port: 8000, loopback: true, ipv6: true }
    ],
    [
      'any address of IPv6',
      '00000000000000000000000000000000:1F40',
      { port: 8000, loopback: false, ipv6: true }
    ],
    [
      '127.0.0.1 mapped to IPv6',
      '0000000000000000FFFF00000100007F:1F40',
      { port: 8000, loopback: true, ipv6: true }
    ]
  ])('%s', (_, address, listener) => {
    expect(parseListeners(`${HEADER}\n${row(address)}\n`)).toEqual([listener])
  })

  test('connections are no listeners, and an empty text has none', () => {
    expect(parseListeners(row('00000000:1F40', '01'))).toEqual([])
    expect(parseListeners('')).toEqual([])
  })
})

describe('explainListeners', () => {
  const open = (port: number) => ({ port, loopback: false, ipv6: false })
  const inside = (port: number) => ({ port, loopback: true, ipv6: false })
  const onIpv6 = { port: 5000, loopback: false, ipv6: true }

  test.each([
    ['loopback only', [inside(5000)], true, /127\.0\.0\.1:5000 inside/],
    ['both', [inside(5000), open(5000)], false, /no HTTP answer below 500/],
    ['IPv6', [onIpv6], 'if-refused', /of IPv6 only.*0\.0\.0\.0/],
    ['both kinds', [onIpv6, open(5000)], false, /no HTTP answer below 500/],
    ['another port', [open(8080)], false, /port 8080, and port 5000 was asked/],
    ['only Docker DNS', [inside(41394)], false, /Nothing listens on port 5000/],
    ['nothing', [], false, /Nothing listens on port 5000/]
  ])('%s', (_, listeners, unreachable, sentence) => {
    const explainNoAnswer = explainListeners(listeners, 5000)
    expect(explainNoAnswer.unreachable).toBe(unreachable)
    expect(explainNoAnswer.sentence).toMatch(sentence)
  })
})
