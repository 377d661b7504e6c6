import { expect, test } from '@jest/globals'
import {
  type InspectedImage,
  describeImage
} from '../../../src/runtime/docker/inspect-image.ts'

const LAYERS = ['sha256:b8965d8e', 'sha256:f8f879c3']

/** As 20.10's classic builder, and 29's with containerd's store, describe one. */
const CLASSIC: InspectedImage = {
  Id: 'sha256:94e8f091',
  RepoDigests: [],
  Size: 258515426,
  Os: 'linux',
  Architecture: 'amd64',
  RootFS: { Layers: LAYERS },
  Config: {
    Cmd: ['python3'],
    Entrypoint: null,
    Env: ['LANG=C.UTF-8', 'PATH=/usr/bin'],
    ExposedPorts: { '8000/tcp': {}, '53/udp': {} },
    User: '',
    Volumes: null,
    WorkingDir: ''
  }
}
const STORED: InspectedImage = {
  ...CLASSIC,
  Id: 'sha256:2205b529',
  RepoDigests: ['look@sha256:2205b529'],
  Size: 559170828,
  Config: {
    Cmd: ['python3'],
    Env: ['LANG=C.UTF-8', 'PATH=/usr/bin'],
    ExposedPorts: { '53/udp': {}, '8000/tcp': {} },
    WorkingDir: '/'
  }
}

const fingerprint = (image: InspectedImage): string =>
  describeImage('look', image).facts.fingerprint

test('the facts of an image', () => {
  expect(describeImage('look', STORED)).toMatchObject({
    facts: {
      reference: 'look',
      id: 'sha256:2205b529',
      digest: 'sha256:2205b529',
      exposedPorts: [8000]
    },
    config: {
      entrypoint: [],
      command: ['python3'],
      variables: { LANG: 'C.UTF-8', PATH: '/usr/bin' }
    }
  })
  expect(describeImage('look', CLASSIC).facts).not.toHaveProperty('digest')
})

test('one image has one fingerprint, whatever an engine calls it', () => {
  expect(fingerprint(CLASSIC)).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(fingerprint(STORED)).toBe(fingerprint(CLASSIC))
  // Labels, the time and the builder are no part of it.
  const { Config } = CLASSIC
  const labelled = { ...CLASSIC, Config: { ...Config, Labels: { of: 'me' } } }
  expect(fingerprint(labelled)).toBe(fingerprint(CLASSIC))
})

test.each<[string, InspectedImage]>([
  ['layers', { ...CLASSIC, RootFS: { Layers: [...LAYERS].reverse() } }],
  ['architecture', { ...CLASSIC, Architecture: 'arm64' }],
  ...Object.entries({
    Cmd: ['python3', '-u'],
    Entrypoint: ['sh'],
    Env: ['LANG=C'],
    User: 'nobody',
    WorkingDir: '/app',
    ExposedPorts: { '8001/tcp': {} },
    Volumes: { '/data': {} },
    StopSignal: 'SIGINT',
    Healthcheck: { Test: ['CMD', 'true'] }
  }).map(([name, value]): [string, InspectedImage] => [
    name,
    { ...CLASSIC, Config: { ...CLASSIC.Config, [name]: value } }
  ])
])('another %s is another image', (_, image) => {
  expect(fingerprint(image)).not.toBe(fingerprint(CLASSIC))
})

test('an engine that says anything: what is no text is left out', () => {
  const image = JSON.parse(
    '{"Id": 7, "Size": "big", "RepoDigests": [null], "Config": {"Env": [null, {}, "A=b"], "Entrypoint": "sh", "Cmd": [1], "ExposedPorts": [1]}}'
  ) as InspectedImage
  const { facts, config } = describeImage('look', image)
  expect(facts).toMatchObject({ id: '7', sizeBytes: 0 })
  expect(config).toMatchObject({ entrypoint: [], command: [] })
  expect(config.variables).toEqual({ A: 'b' })
})
