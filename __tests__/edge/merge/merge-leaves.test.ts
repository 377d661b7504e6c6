/** What `merge` leaves elsewhere than in its folder, and a shard does not. */
import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepPoint, readHistory } from '../../../src/history/history.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import { shardRun } from '../../pure/merge/shards.ts'
import {
  type FakeComments,
  startFakeComments
} from '../action/fake-comments.ts'
import { answer, ProgrammableServer } from '../programmable-server.ts'
import { SERVICES, SHARDS, mergeStep, service, writeRuns } from './runs.ts'

const COMMENT = { merge: 'shards/*', comment: 'true', 'fail-on': 'never' }

/** The environment of a pull request's job. */
function pullRequest({ url }: FakeComments): Record<string, string> {
  const event = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(event, '{"pull_request": {"number": 7}}')
  return {
    GITHUB_API_URL: url,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_TOKEN: 'ghs_of-a-test',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '9'
  }
}

describe('comment', () => {
  test('shards: one, as of a plain run, and written anew', async () => {
    await using github = await startFakeComments()
    const env = pullRequest(github)
    const folder = writeRuns(SHARDS)
    const { exitCode, log } = await mergeStep(folder, COMMENT, env)
    expect(exitCode).toBe(0)
    expect(log).not.toContain('::notice::')
    await mergeStep(folder, { ...COMMENT, thresholds: 'failures <= 3' }, env)
    const [comment, ...others] = github.kept
    expect(others).toEqual([])
    const [marker, ...body] = comment!.body.split('\n')
    expect(marker).toBe('<!-- profile-inference score -->')
    expect(body[0]).toContain('score: passed')
    expect(body.join('\n')).toContain('failures')
    expect(body.join('\n')).toContain('/o/r/actions/runs/9')
  })

  test('a missing shard is told in the same one', async () => {
    await using github = await startFakeComments()
    const env = pullRequest(github)
    await mergeStep(writeRuns(SHARDS), COMMENT, env)
    const left = writeRuns({ one: SHARDS.one })
    const { exitCode } = await mergeStep(left, COMMENT, env)
    expect(exitCode).toBe(1)
    expect(github.kept).toHaveLength(1)
    expect(github.kept[0]!.body).toContain('score: failed')
    expect(github.kept[0]!.body).toContain('shard 2 of 2 is missing')
  })

  test('services: one, a table with the worst first', async () => {
    await using github = await startFakeComments()
    const env = pullRequest(github)
    const folder = writeRuns(SERVICES)
    await mergeStep(folder, COMMENT, env)
    await mergeStep(folder, COMMENT, env)
    expect(github.kept).toHaveLength(1)
    const { body } = github.kept[0]!
    expect(body).toContain('1 of 3 services failed: embed.')
    const names = [...body.matchAll(/^\| \*\*(\w+)\*\*/gm)]
    expect(names.map(([, name]) => name)).toEqual(['embed', 'rank', 'score'])
    expect(body).toContain('/o/r/actions/runs/9')
  })

  test.each([
    ['shards', SHARDS],
    ['services', SERVICES]
  ])('%s: refused, it is a notice and fails nothing', async (_, runs) => {
    await using github = await startFakeComments()
    github.status = 403
    const env = pullRequest(github)
    const { exitCode, log } = await mergeStep(writeRuns(runs), COMMENT, env)
    expect(exitCode).toBe(0)
    expect(github.asked).toHaveLength(1)
    expect(log).toMatch(/::notice::The pull request .* pull-requests: write/)
  })

  test('nobody asked for one', async () => {
    await using github = await startFakeComments()
    const env = pullRequest(github)
    await mergeStep(writeRuns(SHARDS), { ...COMMENT, comment: '' }, env)
    expect(github.asked).toEqual([])
  })
})

describe('a registry and the metadata file', () => {
  const OF_ONE = {
    merge: 'shards/*',
    'metadata-file': 'metadata.json',
    'mlflow-model-version': 'ridge/3'
  }

  test('have the size of all shards', async () => {
    await using registry = await ProgrammableServer.start((arrival) =>
      answer(arrival, { body: '{}' })
    )
    const folder = writeRuns(SHARDS)
    const { exitCode, log, outputs } = await mergeStep(folder, {
      ...OF_ONE,
      'mlflow-tracking-uri': registry.origin
    })
    expect(exitCode).toBe(0)
    expect(log).toContain('The result is on ridge as tags.')
    const tags = registry.arrivals.map(
      ({ body }) => JSON.parse(body.toString()) as { key: string }
    )
    expect(tags).toContainEqual({
      name: 'ridge',
      version: '3',
      key: 'proved',
      value: outputs['proved']
    })
    const metadata = readFileSync(join(folder, 'metadata.json'), 'utf8')
    expect(JSON.parse(metadata)).toEqual({
      cpu: Number(outputs['recommended-cpu']),
      memoryInGB: Number(outputs['recommended-memory-in-gb'])
    })
  })

  test('are refused for a page of services, before anything is written', async () => {
    const { exitCode, log } = await mergeStep(writeRuns(SERVICES), {
      ...OF_ONE,
      'mlflow-tracking-uri': 'http://127.0.0.1:1'
    })
    expect(exitCode).toBe(1)
    expect(log).toContain('3 mistakes in the inputs')
    expect(log).toMatch(/`metadata-file` is given, and what is merged is/)
  })
})

describe('history', () => {
  const history = 'trend'
  const earlier = composeReport(
    service('score', { createdAt: '2026-01-01T00:00:00.000Z' })
  )

  test('shards: the whole is a point, and its page shows the earlier ones', async () => {
    const folder = writeRuns(SHARDS)
    keepPoint(join(folder, history), earlier)
    await mergeStep(folder, { merge: 'shards/*', history })
    const points = readHistory(join(folder, history), 'score')
    const { createdAt } = shardRun(1, 2)
    expect(points.map((point) => point.createdAt)).toEqual([
      ...[earlier.createdAt, createdAt]
    ])
    const report = readFileSync(join(folder, 'merged/report.json'), 'utf8')
    expect(JSON.parse(report)).toMatchObject({
      trend: points.map((point) => ({ createdAt: point.createdAt }))
    })
  })

  test('of services only those in shards: the others kept their own', async () => {
    const folder = writeRuns({ ...SHARDS, embed: service('embed') })
    await mergeStep(folder, { merge: 'shards/*', history })
    expect(readHistory(join(folder, history), 'score')).toHaveLength(1)
    expect(readHistory(join(folder, history), 'embed')).toEqual([])
  })
})
