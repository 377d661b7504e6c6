import { findWorkerFindings } from '../../../src/analysis/worker-findings.ts'
import {
  descendantsOf,
  findWorkers,
  parseTop
} from '../../../src/runtime/docker/process-list.ts'

const NOTHING = { values: [], words: [] }
const HEAD = 'PID                 PPID                COMMAND\n'

/** A parent and so many children, all with one command line. */
const forked = (children: number): string =>
  HEAD +
  [
    '100 90 python /app/srv.py',
    ...Array.from(
      { length: children },
      (_, i) => `${200 + i} 100 python /app/srv.py`
    ),
    '300 100 python -c resource_tracker'
  ].join('\n')

test.each([
  [5, NOTHING, { processes: 5, isTold: false }],
  [1, NOTHING, undefined],
  [0, NOTHING, undefined],
  [4, { values: ['4'], words: [] }, { processes: 4, isTold: true }],
  [
    4,
    { values: ['python3.4', '14'], words: ['a:4'] },
    { processes: 4, isTold: false }
  ],
  ...[
    ['-w', '4'],
    ['--workers=4'],
    ['-w4'],
    ['sh', '-c', 'gunicorn -w 4 app']
  ].map(
    (words) =>
      [4, { values: [], words }, { processes: 4, isTold: true }] as const
  )
])('%d children, told %j', (children, told, workers) =>
  expect(findWorkers(parseTop(forked(children)), told)).toEqual(workers)
)

test('a table without rows', () => {
  expect(findWorkers(parseTop(HEAD), NOTHING)).toBeUndefined()
  expect(findWorkers(parseTop(''), NOTHING)).toBeUndefined()
})

test.each([
  [5, 2, /5 worker processes, which is 2 × cores \+ 1 of this machine \(2\)/],
  [8, 8, /one a core/],
  [16, 8, /2 × cores/]
])('%d workers on %d cores', (processes, cores, says) => {
  const [finding] = findWorkerFindings({ processes, isTold: false }, cores)
  expect(finding!.code).toBe('workers-from-cores')
  expect(finding!.message).toMatch(says)
})

test('another number, a number that was told, none: nothing is said', () => {
  expect(findWorkerFindings({ processes: 7, isTold: false }, 2)).toEqual([])
  expect(findWorkerFindings({ processes: 5, isTold: true }, 2)).toEqual([])
  expect(findWorkerFindings(undefined, 2)).toEqual([])
})

test("of a machine's processes those of the container", () => {
  const all = [
    [1, 0],
    [9, 7],
    [7, 5],
    [5, 1],
    [6, 5],
    [8, 1]
  ].map(([pid, parent]) => ({ pid: pid!, parent: parent!, command: '' }))
  const pids = descendantsOf(5, all).map(({ pid }) => pid)
  expect(pids.sort()).toEqual([5, 6, 7, 9])
  expect(descendantsOf(2, all)).toEqual([])
})
