import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ModelVersion } from '../../../src/inputs/model-version.ts'
import { tagModelVersion } from '../../../src/registry/mlflow.ts'
import { freePort } from '../free-port.ts'
import { pythonWith } from '../python-with.ts'

const TAGS = { recommendedCpu: '0.46', recommendedMemoryInGB: '0.12' }
const START_MS = 90_000
/** What MLflow allows in a name is more than an address does. */
const NAME = 'acme ridge.v2@eu'
const VERSION: ModelVersion = { name: NAME, version: '1' }

// MLflow without what only training needs: a third of the whole.
const python = pythonWith(
  'mlflow-skinny==3.17.2',
  ...'flask flask-cors sqlalchemy alembic graphene gunicorn'.split(' '),
  ...'cryptography aiohttp pandas huey'.split(' ')
)
const testOnRegistry: (name: string, run: () => Promise<void>) => void =
  'why' in python
    ? (name, run) => test.skip(`${name} (${python.why})`, run)
    : test

let server: ChildProcess | undefined
let trackingUri = ''

beforeAll(async () => {
  if ('why' in python) return
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-'))
  trackingUri = `http://127.0.0.1:${port}`
  server = spawn(
    python.command,
    [
      ...['-m', 'mlflow', 'server', '--workers', '1'],
      ...['--backend-store-uri', `sqlite:///${join(folder, 'db')}`],
      ...['--host', '127.0.0.1', '--port', String(port)]
    ],
    // Its workers are in its group, and end with it.
    { stdio: 'ignore', detached: true, cwd: folder }
  )
  await ready()
  await call('registered-models/create', { name: NAME })
  await call('model-versions/create', { name: NAME, source: 's3://x/y' })
  const champion = { ...VERSION, alias: 'champion' }
  await call('registered-models/alias', champion)
}, START_MS)

afterAll(async () => {
  if (!server?.pid) return
  process.kill(-server.pid)
  await once(server, 'exit')
})

async function ready(): Promise<void> {
  const endMs = performance.now() + START_MS
  while (performance.now() < endMs && server!.exitCode === null) {
    const answer = await fetch(`${trackingUri}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the MLflow server did not start')
}

async function call(method: string, body: object): Promise<void> {
  const answer = await fetch(`${trackingUri}/api/2.0/mlflow/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
  if (!answer.ok) throw new Error(await answer.text())
}

async function readTags(): Promise<unknown> {
  const answer = await fetch(
    `${trackingUri}/api/2.0/mlflow/model-versions/get?name=${encodeURIComponent(NAME)}&version=1`
  )
  const { model_version: version } = (await answer.json()) as {
    model_version: { tags?: readonly { key: string; value: string }[] }
  }
  const pairs = (version.tags ?? []).map(({ key, value }) => [key, value])
  return Object.fromEntries(pairs)
}

testOnRegistry(
  'a version gets the tags, and newer ones replace them',
  async () => {
    await tagModelVersion({ trackingUri, model: VERSION }, { proved: 'false' })
    const tags = { ...TAGS, proved: 'true' }
    const withSlash = `${trackingUri}/`
    await tagModelVersion({ trackingUri: withSlash, model: VERSION }, tags)
    expect(await readTags()).toEqual(tags)
  }
)

testOnRegistry('an alias is the version that it names', async () => {
  const model = { name: NAME, alias: 'champion' }
  await tagModelVersion({ trackingUri, model }, { requestedCpu: '2' })
  expect(await readTags()).toMatchObject({ requestedCpu: '2' })
})

testOnRegistry(
  "what is not there is told in the registry's words",
  async () => {
    const tag = (model: ModelVersion) =>
      tagModelVersion({ trackingUri, model }, TAGS)
    await expect(tag({ name: NAME, version: '9' })).rejects.toThrow(
      /answered 404: .*version=9/
    )
    await expect(tag({ name: NAME, alias: 'none' })).rejects.toThrow(
      /answered 4\d\d: .*none/
    )
  }
)
