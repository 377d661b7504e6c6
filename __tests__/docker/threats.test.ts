import { beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildKnownCost, runStep, type Step, writeRows } from './action.ts'

// What SECURITY.md says of an image that a stranger made.

const SECRETS = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-s3cret',
  ACTIONS_RUNTIME_TOKEN: 'runtime-s3cret',
  AWS_SECRET_ACCESS_KEY: 'cloud-s3cret',
  GITHUB_TOKEN: 'github-s3cret'
}
const { DOCKER_CONFIG } = process.env

/** Docker's client gives them to every container that it creates. */
function clientWithProxies(): { DOCKER_CONFIG: string } {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  const httpProxy = 'http://user:proxy-s3cret@proxy.example:3128'
  const config = { proxies: { default: { httpProxy } } }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  return { DOCKER_CONFIG: folder }
}

/** What it finds out about where it is. */
const SPY = [
  'env',
  'cat /proc/self/mountinfo',
  'grep -E "^Cap(Eff|Bnd)" /proc/self/status',
  'ls -d /var/run/docker.sock /github /home/runner/work'
].join('; ')

let step: Step
let seen: string

beforeAll(async () => {
  const image = buildKnownCost()
  step = await runStep(
    {
      image,
      dataset: writeRows(5),
      env: 'GIVEN=yes',
      command: JSON.stringify(['sh', '-c', `${SPY}; exit 3`])
    },
    { env: { ...SECRETS, ...(DOCKER_CONFIG ? {} : clientWithProxies()) } }
  )
  seen = readFileSync(join(step.reportDirectory, 'container.log'), 'utf8')
})

test('of the environment it has what `env` names', () => {
  expect(seen).toContain('GIVEN=yes')
  expect(seen).not.toMatch(/s3cret|GITHUB_|RUNNER_|ACTIONS_|INPUT_/)
})

test("of the runner's files it has the engine's own three", () => {
  const mounts = [...seen.matchAll(/^\d+ \d+ \d+:\d+ (\S+) (\S+) /gm)]
  expect(mounts.length).toBeGreaterThan(5)
  const ofFolders = mounts
    .filter(([, from]) => from !== '/')
    .map(([, , to]) => to!)
    .filter((to) => to !== '/' && !/^\/(proc|sys)\//.test(to))
  expect(ofFolders.sort()).toEqual([
    '/etc/hostname',
    '/etc/hosts',
    '/etc/resolv.conf'
  ])
  expect(seen).not.toMatch(/^\/(var\/run\/docker\.sock|github|home)/m)
})

test("of root's capabilities it has the engine's usual ones", () => {
  const capabilities = BigInt(`0x${/^CapBnd:\s*(\w+)/m.exec(seen)![1]!}`)
  const of = (bit: bigint): boolean => ((capabilities >> bit) & 1n) === 1n
  const [SYS_MODULE, SYS_PTRACE, SYS_ADMIN, NET_ADMIN] = [16n, 19n, 21n, 12n]
  expect([SYS_MODULE, SYS_PTRACE, SYS_ADMIN, NET_ADMIN].some(of)).toBe(false)
})

test('nor is a secret of the job in what is told of it', () => {
  expect(step.report.error?.log).toContain('GIVEN=yes')
  // What the runner is to hide it must be told, and prints it nowhere.
  const log = step.log.replace(/^::add-mask::.*$/gm, '')
  const told = JSON.stringify([log, step.summary, step.report])
  expect(told).not.toContain('s3cret')
})
