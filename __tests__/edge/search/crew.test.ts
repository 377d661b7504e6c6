import { expect, test } from '@jest/globals'
import { Crew } from '../../../src/search/crew.ts'
import type { Probe } from '../../../src/sizing/search-state.ts'

function probe(memoryBytes: number): Probe {
  const size = { cpuMillicores: 1000, memoryBytes }
  return { purpose: 'decide', size, wholeDataset: true }
}

/** Trials that end when they are told to, or when they are stopped. */
function makeCrew() {
  const ends = new Map<Probe, PromiseWithResolvers<void>>()
  const stopped: Probe[] = []
  const crew = new Crew((asked, signal) => {
    const end = Promise.withResolvers<void>()
    ends.set(asked, end)
    signal.addEventListener('abort', () => {
      stopped.push(asked)
      end.resolve()
    })
    return end.promise
  })
  return { crew, ends, stopped }
}

test('the next is whichever ends first; the others go on', async () => {
  const { crew, ends } = makeCrew()
  const [a, b] = [probe(1), probe(2)]
  crew.start(a)
  crew.start(b)
  ends.get(b)!.resolve()
  await crew.next()
  expect(crew.probes).toEqual([a])
})

test('what is stopped is none of the next', async () => {
  const { crew, ends, stopped } = makeCrew()
  const [a, b] = [probe(1), probe(2)]
  crew.start(a)
  crew.start(b)
  crew.stop(a)
  expect(stopped).toEqual([a])
  expect(crew.probes).toEqual([b])
  ends.get(b)!.resolve()
  await crew.next()
  expect(crew.probes).toEqual([])
})

test('one that throws is heard of, and the others are stopped at the end', async () => {
  const { crew, ends, stopped } = makeCrew()
  const [a, b] = [probe(1), probe(2)]
  crew.start(a)
  crew.start(b)
  ends.get(a)!.reject(new Error('the cluster is gone'))
  await expect(crew.next()).rejects.toThrow('the cluster is gone')
  await crew[Symbol.asyncDispose]()
  expect(stopped).toContain(b)
})

test('one that throws after it was stopped is nobody’s business', async () => {
  const { crew, ends } = makeCrew()
  const a = probe(1)
  crew.start(a)
  crew.stop(a)
  ends.get(a)!.reject(new Error('its pod is gone'))
  await crew[Symbol.asyncDispose]()
})
