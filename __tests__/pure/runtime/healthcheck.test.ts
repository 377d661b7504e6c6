import { expect, test } from '@jest/globals'
import {
  type InspectedHealthcheck,
  parseHealthcheck
} from '../../../src/runtime/docker/healthcheck.ts'
import { parseNetworkBytes } from '../../../src/runtime/docker/network-bytes.ts'
import { tellHealthcheck } from '../../../src/trial/healthcheck-findings.ts'

const TIMES = { intervalMs: 30_000, timeoutMs: 30_000 }

// As engines 20.10 and 29 write them.
test.each<[string, InspectedHealthcheck | null | undefined, unknown]>([
  ['none', undefined, undefined],
  ['null', null, undefined],
  ['switched off', { Test: ['NONE'] }, undefined],
  ['inherited, of which nothing is said', { Test: [] }, undefined],
  [
    'words',
    { Test: ['CMD', 'curl', '-f', 'http://localhost/'] },
    { command: ['curl', '-f', 'http://localhost/'], ...TIMES }
  ],
  [
    'a line for the shell',
    { Test: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] },
    {
      command: ['/bin/sh', '-c', 'curl -f http://localhost/ || exit 1'],
      ...TIMES
    }
  ],
  [
    'times in nanoseconds',
    { Test: ['CMD', 'true'], Interval: 1e9, Timeout: 2_500_000_000 },
    { command: ['true'], intervalMs: 1000, timeoutMs: 2500 }
  ]
])('a HEALTHCHECK: %s', (_, Healthcheck, expected) => {
  expect(
    parseHealthcheck({ ...(Healthcheck !== undefined && { Healthcheck }) })
  ).toEqual(expected)
})

test("the image's own shell is used", () => {
  const Healthcheck = { Test: ['CMD-SHELL', 'ok'] }
  const checked = parseHealthcheck({ Healthcheck, Shell: ['bash', '-ec'] })
  expect(checked?.command).toEqual(['bash', '-ec', 'ok'])
})

test('it is told whether the size has room for it', () => {
  const check = { command: ['true'], ...TIMES }
  expect(tellHealthcheck(check, true).code).toBe('healthcheck-run')
  expect(tellHealthcheck(check, false).code).toBe('healthcheck-left-out')
  expect(tellHealthcheck(check, true).message).toContain('every 30 s')
})

test('bytes of all interfaces but loopback', () => {
  const text = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo:    5000      50    0    0    0     0          0         0     5000      50    0    0    0     0       0          0
  eth0:    1216      16    0    0    0     0          0         0      866       9    0    0    0     0       0          0
`
  expect(parseNetworkBytes(text)).toBe(1216 + 866)
})
