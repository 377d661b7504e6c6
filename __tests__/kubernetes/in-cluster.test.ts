/** The command line in a pod, as a runner inside the cluster runs it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { type AddressInfo, type Server, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Report } from '../../src/report/schema/report.ts'
import { buildKnownCost, PASSING, SOCKET } from '../docker/action.ts'
import {
  apiServers,
  describeThere,
  kubectl,
  leftIn,
  load,
  makePlace,
  type Place,
  removePlace
} from './cluster.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const RUNNER = 'profile-inference-runner'
/** Elsewhere nodes have no engine of ours that the runner could ask. */
const here = apiServers().length > 0 ? test : test.skip

/** Node, kubectl, Docker's client and the committed bundle, and no more. */
function buildRunner(): void {
  const context = mkdtempSync(join(tmpdir(), 'runner-'))
  const which = (name: string): string =>
    execFileSync('which', [name], { encoding: 'utf8' }).trim()
  for (const name of ['kubectl', 'docker'])
    copyFileSync(which(name), join(context, name))
  copyFileSync(process.execPath, join(context, 'node'))
  cpSync(join(ROOT, 'dist'), join(context, 'dist'), { recursive: true })
  writeFileSync(join(context, 'rows.jsonl'), '{"row": 1}\n'.repeat(60))
  writeFileSync(
    join(context, 'Dockerfile'),
    `FROM python:3.11-slim\n${PASSING}\nCOPY node kubectl docker /usr/local/bin/\nCOPY dist /dist\nCOPY rows.jsonl /work/\nWORKDIR /work\n`
  )
  execFileSync('docker', ['build', '-q', '-t', RUNNER, context], {
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
}

function composeRunner(args: readonly string[], api: AddressInfo): object {
  const run = `node /dist/cli/index.js "$@" >&2; echo "$?"; cat reports/report.json`
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'runner' },
    spec: {
      serviceAccountName: 'profile-inference',
      restartPolicy: 'Never',
      containers: [
        {
          name: 'runner',
          image: RUNNER,
          imagePullPolicy: 'Never',
          // Without a share of its own it would wait for all that runs beside it.
          resources: { requests: { cpu: '1' } },
          command: ['sh', '-c', run, 'sh', ...args],
          // Nobody forwards the cluster's own address here (kube-proxy).
          env: [
            { name: 'KUBERNETES_SERVICE_HOST', value: api.address },
            { name: 'KUBERNETES_SERVICE_PORT', value: String(api.port) }
          ],
          volumeMounts: [{ name: 'engine', mountPath: '/var/run/docker.sock' }]
        }
      ],
      volumes: [{ name: 'engine', hostPath: { path: SOCKET } }]
    }
  }
}

/** The local API server listens on 127.0.0.1 alone: a way there for pods. */
async function openApi(): Promise<Server> {
  const config = kubectl(['config', 'view', '--minify', '--output', 'json'])
  const { hostname, port } = new URL(
    JSON.parse(config).clusters[0].cluster.server
  )
  const server = createServer((pod) => {
    const api = connect(Number(port), hostname)
    for (const socket of [pod, api]) socket.on('error', () => pod.destroy())
    pod.pipe(api).pipe(pod)
  })
  const node = kubectl([
    ...['get', 'nodes', '--output'],
    'jsonpath={.items[0].status.addresses[?(@.type=="InternalIP")].address}'
  ])
  server.listen(0, node)
  await once(server, 'listening')
  return server
}

describeThere('a runner inside the cluster', () => {
  let place: Place
  let api: Server

  beforeAll(async () => {
    load(buildKnownCost())
    buildRunner()
    load(RUNNER)
    place = makePlace()
    api = await openApi()
  }, 300_000)

  afterAll(() => {
    api.close()
    removePlace(place)
    execFileSync('docker', ['rmi', RUNNER])
  })

  here(
    'has its pod’s account and namespace, and reaches pods at their address',
    async () => {
      const where = ['--namespace', place.namespace]
      const asked = ['--image=known-cost', '--dataset=rows.jsonl']
      const runner = composeRunner(
        [
          ...[...asked, '--run-on=kubernetes', '--search=off'],
          ...['--report-directory=reports', '--cpu=500m', '--memory=256Mi']
        ],
        api.address() as AddressInfo
      )
      kubectl([...where, 'apply', '-f', '-'], JSON.stringify(runner))
      const over = 'jsonpath={.status.containerStatuses[0].state.terminated}'
      const wait = ['wait', 'pod/runner', `--for=${over}`, '--timeout=3m']
      // Not in the way of what goes through us to the API server.
      await promisify(execFile)('kubectl', [...where, ...wait])
      const log = kubectl([...where, 'logs', 'runner'])
      const report = JSON.parse(log.slice(log.indexOf('\n{'))) as Report
      expect(report.error).toBeUndefined()
      expect(report.analysis?.succeeded).toBe(60)
      const codes = report.findings.map(({ code }) => code)
      expect(codes).toContain('pod-address')
      expect(codes).not.toContain('pod-tunnel')
      expect(leftIn(place)).toEqual([])
    },
    300_000
  )
})
