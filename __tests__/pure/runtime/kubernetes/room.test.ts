import { expect, test } from '@jest/globals'
import type { Size } from '../../../../src/measurement/measurement.ts'
import { findRoom } from '../../../../src/runtime/kubernetes/room.ts'

const GIB = 2 ** 30
const NODE: Size = { cpuMillicores: 4000, memoryBytes: 16 * GIB }
const LEAST: Size = { cpuMillicores: 10, memoryBytes: 2 ** 20 }

/** @param waits what is free after each, and stays so */
async function ask(
  free: Size,
  ...waits: readonly Size[]
): Promise<Size & { asked: number; waited: number }> {
  let [asked, waited] = [0, 0]
  const room = await findRoom(NODE, LEAST, {
    fits: async (size) => {
      asked += 1
      return (
        size.cpuMillicores <= free.cpuMillicores &&
        size.memoryBytes <= free.memoryBytes
      )
    },
    wait: async () => {
      free = waits[waited++] ?? free
    }
  })
  return { ...room, asked, waited }
}

test('an empty node is found in one question', async () => {
  // 15 of 16 parts of each.
  expect(await ask(NODE)).toEqual({
    cpuMillicores: 3750,
    memoryBytes: 15 * GIB,
    asked: 1,
    waited: 0
  })
})

test('of a node in use, the sixteenths that are free', async () => {
  // 1.9 of 4 cores are 7 parts of 0.25; 5.5 of 16 GiB are 5 of 1.
  const free = { cpuMillicores: 1900, memoryBytes: 5.5 * GIB }
  expect(await ask(free)).toEqual({
    cpuMillicores: 1750,
    memoryBytes: 5 * GIB,
    asked: 9,
    waited: 0
  })
})

test('of a full one nothing but the least', async () => {
  const free = { cpuMillicores: 100, memoryBytes: GIB / 2 }
  expect(await ask(free)).toMatchObject({ ...LEAST, waited: 2 })
})

test('one that another run fills while it asks is asked again', async () => {
  const full = { cpuMillicores: 250, memoryBytes: GIB / 2 }
  const room = { cpuMillicores: 3750, memoryBytes: 15 * GIB }
  expect(await ask(full, NODE)).toMatchObject({ ...room, waited: 1 })
})
