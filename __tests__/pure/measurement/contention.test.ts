import { describe, expect, test } from '@jest/globals'
import {
  type Contention,
  type MachineReading,
  findContention,
  isContended
} from '../../../src/measurement/contention.ts'
import { parseMachine } from '../../../src/runtime/machine-use.ts'
import { parseProcess } from '../../../src/runtime/processes.ts'

const ZERO: MachineReading = {
  atMs: 0,
  busyMs: 0,
  idleMs: 0,
  stolenMs: 0,
  ownMs: 0
}

/** Readings each 200 ms, of what each span brought. */
function readings(
  spans: readonly Omit<MachineReading, 'atMs'>[]
): MachineReading[] {
  const all = [ZERO]
  for (const span of spans) {
    const last = all.at(-1)!
    all.push({
      atMs: last.atMs + 200,
      busyMs: last.busyMs + span.busyMs,
      idleMs: last.idleMs + span.idleMs,
      stolenMs: last.stolenMs + span.stolenMs,
      ownMs: last.ownMs + span.ownMs
    })
  }
  return all
}

describe('who else used the machine', () => {
  test('what was worked, less what was worked for the trial', () => {
    // 1 s on two cores: 1.7 s of work, 1.2 of it the service's and ours.
    const now = {
      atMs: 1000,
      busyMs: 1700,
      idleMs: 280,
      stolenMs: 20,
      ownMs: 1200
    }
    expect(findContention([ZERO, now])).toEqual({
      usedMillicores: 500,
      idleMillicores: 280,
      stolenShare: 20 / 1720
    })
  })

  test('idle while they worked: bursts leave much idle, and nothing then', () => {
    const burst = { busyMs: 400, idleMs: 0, stolenMs: 0, ownMs: 40 }
    const quiet = { busyMs: 40, idleMs: 360, stolenMs: 0, ownMs: 40 }
    const found = findContention(readings([burst, quiet, quiet, quiet]))!
    expect(found.usedMillicores).toBe(450)
    expect(found.idleMillicores).toBe(0)
    expect(isContended(found)).toBe(true)
  })

  test.each<[string, MachineReading[]]>([
    ['not to be seen', []],
    ['one reading', [ZERO]],
    ['shorter than ten ticks', [ZERO, { ...ZERO, atMs: 90, busyMs: 90 }]],
    ['no CPU time of the service', [ZERO, { ...ZERO, atMs: 999, ownMs: NaN }]]
  ])('nothing is said: %s', (_, seen) => {
    expect(findContention(seen)).toBeUndefined()
  })

  test('ticks that are counted late make nobody negative', () => {
    const now = { ...ZERO, atMs: 200, busyMs: 190, ownMs: 200 }
    expect(findContention([ZERO, now])?.usedMillicores).toBe(0)
  })

  const of = (used: number, idle: number, stolenShare = 0): Contention => ({
    usedMillicores: used,
    idleMillicores: idle,
    stolenShare
  })
  test.each<[string, Contention | undefined, boolean]>([
    ['nobody can see', undefined, false],
    ['daemons', of(80, 300), false],
    ['half a core of two', of(500, 400), true],
    ['a core of two', of(1000, 0), true],
    ['half a core of 16, where 14 are idle', of(500, 14_000), false],
    ["the machine's own host takes a fifth", of(20, 2000, 0.2), true],
    ["the machine's own host takes a twentieth", of(20, 200, 0.05), false],
    ['a compiler on all cores', of(1200, 0), true]
  ])('in the way: %s', (_, others, expected) => {
    expect(isContended(others)).toBe(expected)
  })
})

test("the kernel's line of all cores", () => {
  const line = 'cpu  1510739 63614 453015 617719 25198 5 12169 2175 0 0'
  expect(parseMachine(line)).toEqual({
    busyMs: (1510739 + 63614 + 453015) * 10,
    idleMs: (617719 + 25198) * 10,
    stolenMs: 21750
  })
})

test('a process, whatever its name', () => {
  const text =
    '8 (a (b) c) S 1 8 8 0 -1 4194560 1 2 3 4 120 30 0 0 20 0 1 0 5 6 7\n'
  expect(parseProcess(text)).toEqual({
    name: 'a (b) c',
    parent: 1,
    cpuMs: 1500
  })
  expect(parseProcess('')).toMatchObject({ name: '' })
})
