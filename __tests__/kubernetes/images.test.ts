import { afterAll, beforeAll, expect } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildKnownCost, PASSING, writeRows } from '../docker/action.ts'
import {
  PASSWORD,
  USER,
  startRegistry,
  testWithRegistry
} from '../docker/private-registry.ts'
import {
  codesOf,
  describeThere,
  expectNothingLeft,
  kubectl,
  load,
  makePlace,
  type Place,
  removePlace,
  runThere
} from './cluster.ts'

const [HERE, THERE] =
  process.arch === 'arm64' ? ['arm64', 'amd64'] : ['amd64', 'arm64']

/** A saved image that says it is made for other processors. */
const RELABEL = `
import io, sys, tarfile
saved = tarfile.open(fileobj=sys.stdin.buffer, mode="r|")
told = tarfile.open(fileobj=sys.stdout.buffer, mode="w|")
for member in saved:
    data = saved.extractfile(member)
    if member.name.endswith(".json") and member.name != "manifest.json":
        text = data.read().replace(b"\\"${HERE}\\"", b"\\"${THERE}\\"")
        member.size, data = len(text), io.BytesIO(text)
    told.addfile(member, data)
told.close()`

describeThere('images for a cluster', () => {
  let place: Place

  beforeAll(() => {
    load(buildKnownCost())
    place = makePlace()
  }, 300_000)

  afterAll(() => removePlace(place))

  testWithRegistry(
    'a built one is pushed, and pulled by its digest',
    async () => {
      const { host, child } = await startRegistry()
      const config = mkdtempSync(join(tmpdir(), 'docker-'))
      const context = mkdtempSync(join(tmpdir(), 'context-'))
      const text = ['FROM known-cost', PASSING, `ENV BUILD=${context}`].join(
        '\n'
      )
      writeFileSync(join(context, 'Dockerfile'), text)
      try {
        const login = ['login', '--username', USER, '--password-stdin', host]
        execFileSync('docker', login, {
          env: { ...process.env, DOCKER_CONFIG: config },
          input: PASSWORD,
          stdio: ['pipe', 'ignore', 'ignore']
        })
        const inputs = {
          image: '',
          context,
          dataset: writeRows(20),
          search: 'off',
          'push-to': `${host}/team/score`,
          'kubernetes-timeout': '40s'
        }
        const options = {
          cwd: context,
          env: { DOCKER_CONFIG: config, DOCKER_BUILDKIT: '0' }
        }

        const stranger = await runThere(place, inputs, options)
        expect(stranger.report.error?.code).toBe('cluster-pull-failed')
        expect(stranger.report.error?.cause).toContain(
          `${host}/team/score@sha256:`
        )

        kubectl([
          ...['--namespace', place.namespace, 'create', 'secret'],
          ...['docker-registry', 'registry', `--docker-server=${host}`],
          ...[`--docker-username=${USER}`, `--docker-password=${PASSWORD}`]
        ])
        const step = await runThere(
          place,
          { ...inputs, 'kubernetes-image-pull-secret': 'registry' },
          options
        )
        expect(step.report.error).toBeUndefined()
        expect(step.report.analysis?.succeeded).toBe(20)
        expectNothingLeft(step, place)
      } finally {
        child.kill()
      }
    }
  )

  testWithRegistry('another one under the same name is told', async () => {
    const image = 'profile-test-moved'
    const build = (text: string): void => {
      execFileSync('docker', ['build', '-q', '-t', image, '-'], {
        input: `FROM known-cost\n${PASSING}\nENV BUILD=${text}\n`,
        env: { ...process.env, DOCKER_BUILDKIT: '0' }
      })
    }
    build('old')
    load(image)
    build('new')
    const step = await runThere(place, {
      image,
      dataset: writeRows(5),
      search: 'off'
    })
    spawnSync('docker', ['rmi', image])
    expect(codesOf(step)).toContain('image-differs')
  })

  testWithRegistry('one for other processors is told by the look', async () => {
    const image = 'profile-test-elsewhere'
    execFileSync('docker', ['tag', 'known-cost', image])
    load(image)
    const relabel = `docker save ${image} | python3 -c '${RELABEL}' | docker load`
    execFileSync('bash', ['-o', 'pipefail', '-c', relabel])
    const step = await runThere(place, {
      image,
      dataset: writeRows(5),
      search: 'off',
      'kubernetes-timeout': '40s'
    })
    spawnSync('docker', ['rmi', image])
    expect(step.report.error?.code).toBe('wrong-platform')
    expect(step.report.error?.cause).toMatch(/format|code \d/)
    expect(step.exitCode).toBe(1)
    expectNothingLeft(step, place)
  })
})
