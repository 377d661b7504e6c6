import { afterEach, expect, test } from '@jest/globals'
import { tagModelVersion } from '../../../src/registry/mlflow.ts'
import {
  type Answer,
  answer,
  type Arrival,
  drip,
  ProgrammableServer,
  reset
} from '../programmable-server.ts'

const VERSION = { name: 'ridge', version: '1' }
const CHAMPION = { name: 'ridge', alias: 'champion' }
const TAGS = { proved: 'true' }
const before = { ...process.env }

afterEach(() => {
  process.env = { ...before }
})

test.each<[NodeJS.ProcessEnv, string | undefined]>([
  [{ TOKEN: 'abc\n' }, 'Bearer abc'],
  [
    { USERNAME: 'me', PASSWORD: 'pass', TOKEN: 'abc' },
    `Basic ${Buffer.from('me:pass').toString('base64')}`
  ],
  [{ USERNAME: 'me' }, undefined],
  [{}, undefined]
])("credentials %j are used as MLflow's clients do", async (env, expected) => {
  for (const [name, value] of Object.entries(env))
    process.env[`MLFLOW_TRACKING_${name}`] = value
  await using server = await ProgrammableServer.start((arrival) =>
    answer(arrival, { body: '{}' })
  )
  await tagModelVersion({ trackingUri: server.origin, model: VERSION }, TAGS)
  expect(server.arrivals[0]!.request.headers.authorization).toBe(expected)
})

const says = (say: Answer) => (arrival: Arrival) => answer(arrival, say)

test.each<[string, (arrival: Arrival) => void | Promise<void>, RegExp]>([
  ['no credentials', says({ status: 401 }), /^answered 401, .*TRACKING_TOKEN/],
  [
    'a page for people',
    says({ body: '<html>' }),
    /^answered 200, and not as an MLflow server does$/
  ],
  [
    'a login elsewhere',
    says({ status: 302, headers: { location: 'http://127.0.0.1:9/login' } }),
    /^answered 302, and not as/
  ],
  [
    'its own error',
    says({ status: 500, body: '{"error_code":"X","message":"no disk"}' }),
    /^answered 500: no disk$/
  ],
  [
    'an answer of megabytes',
    says({ body: JSON.stringify({ padding: 'x'.repeat(3_000_000) }) }),
    /^answered 200, and not as an MLflow server does$/
  ],
  ['an end without an answer', reset, /^could not be reached \(.+\)$/],
  [
    'an answer that never ends',
    (arrival) => drip(arrival, 'HTTP/1.1 200 OK\r\n', 200),
    /^did not answer in time$/
  ]
])('%s is told', async (_, behave, message) => {
  await using server = await ProgrammableServer.start(behave)
  const registry = { trackingUri: server.origin, model: VERSION }
  await expect(tagModelVersion(registry, TAGS, 1000)).rejects.toThrow(message)
})

test('what it says is masked before it is cut', async () => {
  const token = 'abcdefghij0123456789'
  process.env['MLFLOW_TRACKING_TOKEN'] = token
  const before = 'x'.repeat(200 - 'answered 500: '.length - 8)
  const body = JSON.stringify({ message: `${before}${token} is wrong` })
  await using server = await ProgrammableServer.start(
    says({ status: 500, body })
  )
  const registry = { trackingUri: server.origin, model: VERSION }
  await expect(tagModelVersion(registry, TAGS)).rejects.toThrow(/x\*\*\* is/)
})

test('an alias without a version is told', async () => {
  await using server = await ProgrammableServer.start(says({ body: '{}' }))
  const registry = { trackingUri: server.origin, model: CHAMPION }
  await expect(tagModelVersion(registry, TAGS)).rejects.toThrow(
    'answered no version for the alias champion'
  )
})

test.each(['http://localhost:1234', 'http://no.such.host.invalid'])(
  'nobody listens at %s',
  async (trackingUri) => {
    const registry = { trackingUri, model: VERSION }
    await expect(tagModelVersion(registry, TAGS)).rejects.toThrow(
      /^could not be reached \(.*(ECONNREFUSED|ENOTFOUND|EAI_AGAIN).*\)$/
    )
  }
)
