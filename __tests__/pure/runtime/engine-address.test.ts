import { expect, test } from '@jest/globals'
import { explainAddress } from '../../../src/runtime/docker/engine-address.ts'

const SOCKET = 'unix:///var/run/docker.sock'
const NOBODY = 'Cannot connect to the Docker daemon at tcp://localhost:2375.'

/** The last sentence of clients 20.10 and 28.2 on the address at their left. */
const refusals: [string, Record<string, string>, string][] = [
  [
    'unable to resolve docker endpoint: parse "tcp://h:port": invalid port ":port" after host',
    { DOCKER_HOST: 'tcp://h:port' },
    'DOCKER_HOST is "tcp://h:port", which has no machine and port that can be read'
  ],
  [
    'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://x',
    { DOCKER_HOST: 'foo://x' },
    'DOCKER_HOST is "foo://x", which begins with foo://'
  ],
  [
    'error during connect: Get "http://garbage:2375/v1.50/info": dial tcp: lookup garbage: no such host',
    { DOCKER_HOST: 'garbage' },
    'DOCKER_HOST is "garbage", which has no scheme'
  ],
  [
    'Cannot connect to the Docker daemon at tcp://localhost:2375/var/run/docker.sock.',
    { DOCKER_HOST: '/var/run/docker.sock' },
    'DOCKER_HOST is "/var/run/docker.sock", which has no scheme'
  ],
  [
    NOBODY,
    { DOCKER_HOST: 'tcp://:2375' },
    'DOCKER_HOST is "tcp://:2375", which names no machine'
  ],
  [
    NOBODY,
    { DOCKER_HOST: 'tcp://' },
    'DOCKER_HOST is "tcp://", which names no machine'
  ],
  [
    'Failed to initialize: ssh host connection is not valid: invalid SSH URL: hostname is empty',
    { DOCKER_HOST: 'ssh://me:pass@' },
    'DOCKER_HOST is "ssh://me:***@", which names no machine'
  ],
  [
    'Cannot connect to the Docker daemon at unix://relative.',
    { DOCKER_HOST: 'unix://relative' },
    'DOCKER_HOST is "unix://relative", which names no absolute path'
  ],
  [
    'error during connect: dial tcp: address 99999: invalid port',
    { DOCKER_HOST: 'tcp://127.0.0.1:99999' },
    'has no machine and port that can be read'
  ],
  [
    'parse "tcp://[::1:2": missing \']\' in host',
    { DOCKER_HOST: 'tcp://[::1:2' },
    'has no machine and port that can be read'
  ],
  [
    'protocol not available',
    { DOCKER_HOST: 'npipe:////./pipe/x' },
    'begins with npipe://'
  ],
  [
    'Failed to initialize: unable to resolve docker endpoint: context "missing": context not found: open meta.json: no such file or directory',
    { DOCKER_CONTEXT: 'missing' },
    'The Docker context "missing" is nothing that the Docker client can use'
  ],
  [
    'unable to resolve docker endpoint: context "gone" does not exist',
    {},
    "The Docker client's context is nothing that the Docker client can use"
  ]
]

const about = { engine: { url: '', isTls: false }, refusal: '', variables: {} }

test.each(refusals)('%s', (refusal, variables, sentence) => {
  const error = explainAddress({ ...about, refusal, variables })
  expect(error?.facts).toMatchObject({
    code: 'engine-address-wrong',
    blame: 'user'
  })
  expect(error?.message).toContain(sentence)
  expect(error?.message).toMatch(/: allowed are .*\.$/)
  expect(error?.facts.cause ?? '').not.toContain('resolve docker endpoint')
  expect(error?.facts.remedy).toContain('DOCKER_HOST')
})

test.each([
  'unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory',
  'error during connect: Get "https://127.0.0.1:2376/info": http: server gave HTTP response to HTTPS client',
  'Error response from daemon: Client sent an HTTP request to an HTTPS server.',
  'error during connect: tls: failed to verify certificate: x509: certificate signed by unknown authority'
])('TLS: %s', (refusal) => {
  const variables = { DOCKER_HOST: 'tcp://10.0.0.7:2376' }
  const engine = { url: 'tcp://10.0.0.7:2376', isTls: true }
  const error = explainAddress({ engine, refusal, variables })
  expect(error?.facts.code).toBe('engine-address-wrong')
  expect(error?.facts.remedy).toContain('DOCKER_CERT_PATH')
})

test('a context without a machine is one, also where the client copes', () => {
  const engine = { url: 'tcp://:2375', isTls: false }
  const error = explainAddress({ ...about, engine })
  expect(error?.message).toContain('is "tcp://:2375", which names no machine')
})

test.each([
  ['', {}],
  [SOCKET, {}],
  [SOCKET, { DOCKER_HOST: SOCKET }],
  ['tcp://10.0.0.7:2375', { DOCKER_HOST: 'tcp://10.0.0.7:2375' }],
  ['tcp://[::1]:2375', {}],
  ['ssh://me@build-1', {}],
  // Completed by the client, and somebody was there.
  ['tcp://localhost:2375', { DOCKER_HOST: 'tcp://:2375' }]
])('%j is an address', (url, variables) => {
  const engine = { url, isTls: false }
  expect(explainAddress({ engine, refusal: '', variables })).toBeUndefined()
})

test.each([
  [
    'unix:///nowhere',
    'Cannot connect to the Docker daemon at unix:///nowhere.'
  ],
  ['tcp://10.0.0.7:2375', 'dial tcp: i/o timeout'],
  // Podman's client, which knows no contexts.
  [SOCKET, 'Error: unable to connect to Podman socket']
])('nobody at %s is no mistake in it', (url, refusal) => {
  const variables = { DOCKER_HOST: url }
  const engine = { url, isTls: false }
  expect(explainAddress({ engine, refusal, variables })).toBeUndefined()
})
