import { expect, test } from '@jest/globals'
import {
  type EngineInfo,
  explainEngine
} from '../../../src/runtime/docker/engine.ts'

const WELL: EngineInfo = {
  ServerVersion: '28.0.4',
  NCPU: 4,
  MemTotal: 16e9,
  OSType: 'linux',
  MemoryLimit: true,
  CpuCfsQuota: true
}

test.each<[string, string, EngineInfo, string | undefined]>([
  ['linux', 'all is well', WELL, undefined],
  // Older ones do not tell.
  [
    'linux',
    'limits untold',
    { ServerVersion: '1', NCPU: 1, MemTotal: 1e9, OSType: 'linux' },
    undefined
  ],
  ['linux', 'no answer', {}, 'no-engine'],
  ['linux', 'half an answer', { ServerVersion: '28.0.4' }, 'no-engine'],
  ['linux', 'no cores', { ...WELL, NCPU: 0 }, 'no-engine'],
  ['linux', 'memory below zero', { ...WELL, MemTotal: -1 }, 'no-engine'],
  [
    'linux',
    'garbage',
    JSON.parse('{"ServerVersion": "1", "NCPU": "two", "MemTotal": 1e400}'),
    'no-engine'
  ],
  [
    'linux',
    'windows containers',
    { ...WELL, OSType: 'windows' },
    'engine-not-linux'
  ],
  // Rootless on cgroup v1.
  [
    'linux',
    'no memory limits',
    { ...WELL, MemoryLimit: false },
    'engine-without-limits'
  ],
  // Rootless on cgroup v2, where systemd delegates memory and pids only.
  [
    'linux',
    'no CPU limits',
    { ...WELL, CpuCfsQuota: false },
    'engine-without-limits'
  ],
  ['darwin', 'no answer', {}, 'runner-not-linux'],
  ['darwin', 'Docker Desktop', WELL, 'runner-not-linux'],
  [
    'win32',
    'windows containers',
    { ...WELL, OSType: 'windows' },
    'runner-not-linux'
  ]
])('an engine on %s, %s: %j gives %s', (platform, _, info, code) => {
  expect(explainEngine(info, { platform, stderr: '' })?.facts.code).toBe(code)
})

test.each([
  ['darwin', 'macOS'],
  ['win32', 'Windows']
])('%s is told in one sentence', (platform, name) => {
  const error = explainEngine({}, { platform, stderr: '' })
  expect(error?.message).toMatch(new RegExp(`^[^.]*${name} runner[^.]*\\.$`))
  expect(error?.facts.remedy).toContain('ubuntu-latest')
})

test('what an engine says of itself that cannot be is told', () => {
  const info = { ...WELL, NCPU: 0 }
  const { facts } = explainEngine(info, { platform: 'linux', stderr: '' })!
  expect(facts.cause).toBe('It printed: {"NCPU":0,"MemTotal":16000000000}')
})
