import { describe, expect } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  KNOWN_COST,
  runStep,
  type Step,
  type StepOptions
} from '../docker/action.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** The cluster of script/test-kubernetes, as its administrator. */
const ADMIN = process.env['KUBECONFIG'] ?? ''

/**
 * Tests on the cluster of script/test-kubernetes, and on no other: KUBECONFIG
 * alone may name one that is in use.
 */
export function describeThere(name: string, tests: () => void): void {
  if (process.env['TEST_CLUSTER']) describe(name, tests)
  else
    describe.skip(
      `${name} (skipped: no cluster, script/test-kubernetes makes one)`,
      tests
    )
}

/** What kubectl prints. Throws what it complains of. */
export function kubectl(args: readonly string[], input?: string): string {
  return execFileSync('kubectl', ['--kubeconfig', ADMIN, ...args], {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input })
  })
}

/** A namespace of its own, and who may do there what the example's role says. */
export interface Place {
  readonly namespace: string
  /** Path of a kubeconfig. */
  readonly kubeconfig: string
}

/** What a namespace has besides the role. */
export interface Furniture {
  /** `pod-security.kubernetes.io/enforce=restricted` */
  readonly labels?: readonly string[]
  readonly manifest?: object
}

/** Gives the cluster an image of the Docker engine. */
export function load(image: string): void {
  const script = join(ROOT, 'script/cluster')
  execFileSync(script, ['load', image], { stdio: 'pipe' })
}

/** Processes of the local cluster's API server; none: it is elsewhere. */
export function apiServers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).includes('\0kube-apiserver\0'))
    .map(Number)
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** @param labels of the namespace: `pod-security.kubernetes.io/enforce=restricted` */
export function makePlace(labels: readonly string[] = []): Place {
  // Never one that is still being deleted, whichever file asked for it.
  const namespace = `profile-test-${randomUUID()}`
  kubectl(['create', 'namespace', namespace])
  if (labels.length > 0) kubectl(['label', 'namespace', namespace, ...labels])
  const role = join(ROOT, 'examples/kubernetes/rbac.yaml')
  kubectl(['--namespace', namespace, 'apply', '-f', role])
  const token = kubectl([
    ...['--namespace', namespace, 'create', 'token', 'profile-inference'],
    ...['--duration', '2h']
  ]).trim()
  const config = JSON.parse(
    kubectl(['config', 'view', '--minify', '--raw', '--output', 'json'])
  )
  config.users[0].user = { token }
  config.contexts[0].context.namespace = namespace
  const kubeconfig = join(mkdtempSync(join(tmpdir(), 'kube-')), 'config')
  writeFileSync(kubeconfig, JSON.stringify(config))
  return { namespace, kubeconfig }
}

export function removePlace({ namespace }: Place): void {
  kubectl(['delete', 'namespace', namespace, '--wait=false'])
}

/** A namespace for one test, perhaps with an object of its own. */
export async function inPlace(
  work: (of: Place) => Promise<void>,
  { labels = [], manifest }: Furniture = {}
): Promise<void> {
  const own = makePlace(labels)
  try {
    const where = ['--namespace', own.namespace, 'apply', '-f', '-']
    if (manifest) kubectl(where, JSON.stringify(manifest))
    await work(own)
  } finally {
    removePlace(own)
  }
}

/** What of ours is still there. */
export function leftIn({ namespace }: Place): string[] {
  const asked = ['get', 'jobs,pods,configmaps', '--output', 'name']
  const label = ['--selector', 'profile-inference.run']
  const names = kubectl(['--namespace', namespace, ...asked, ...label])
  return names.split('\n').filter(Boolean)
}

/** A step that runs its trials there. */
export function runThere(
  { kubeconfig }: Place,
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {}
): Promise<Step> {
  const env = { ...options.env, KUBECONFIG: kubeconfig }
  return runStep(
    { image: KNOWN_COST, 'run-on': 'kubernetes', ...inputs },
    { ...options, env }
  )
}

/** True of every step, however it ended. */
export function expectNothingLeft(step: Step, place: Place): void {
  expect(leftIn(place)).toEqual([])
  expect(step.temporaryLeft).toEqual([])
  expect(step.tagsLeft).toEqual([])
}

export function codesOf({ report }: Step): string[] {
  return report.findings.map(({ code }) => code)
}
