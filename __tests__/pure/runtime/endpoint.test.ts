import { expect, test } from '@jest/globals'
import {
  demandPlainApi,
  parseEndpoint,
  remoteHost
} from '../../../src/runtime/docker/endpoint.ts'

/** What `docker context inspect --format '{{json .}}'` says. */
const context = (Host: string, TLSMaterial: object = {}): string =>
  JSON.stringify({
    Name: 'ci',
    Metadata: {},
    Endpoints: { docker: { Host, SkipTLSVerify: false } },
    TLSMaterial
  })

const FAR = 'tcp://docker:2375'
const NEAR = 'unix:///var/run/docker.sock'

test.each([
  ['a context', context(FAR), {}, { url: FAR, isTls: false }],
  ['a socket', context(NEAR), {}, { url: NEAR, isTls: false }],
  [
    'a context with certificates',
    context(FAR, { docker: ['ca.pem', 'cert.pem', 'key.pem'] }),
    {},
    { url: FAR, isTls: true }
  ],
  [
    'variables with certificates',
    context(FAR),
    { DOCKER_HOST: FAR, DOCKER_TLS_VERIFY: '1' },
    { url: FAR, isTls: true }
  ],
  // The client reads it for tcp:// alone, and then from DOCKER_HOST.
  [
    'certificates without a host',
    context(NEAR),
    { DOCKER_TLS_VERIFY: '1' },
    { url: NEAR, isTls: false }
  ],
  // Podman's client.
  ['no contexts', '', { DOCKER_HOST: NEAR }, { url: NEAR, isTls: false }],
  ['nothing at all', '', {}, { url: '', isTls: false }]
])('%s', (_, text, variables, endpoint) => {
  expect(parseEndpoint(text, variables)).toEqual(endpoint)
})

test.each([
  ['', undefined, true],
  [NEAR, undefined, true],
  ['unix:///run/user/1000/podman/podman.sock', undefined, true],
  ['tcp://127.0.0.1:2375', undefined, true],
  ['tcp://localhost:2375', undefined, true],
  ['tcp://[::1]:2375', undefined, true],
  [FAR, 'docker', true],
  ['tcp://10.0.0.7:2375', '10.0.0.7', true],
  ['ssh://me@build-1', 'build-1', false],
  ['https://docker:2376', 'docker', false],
  ['npipe:////./pipe/docker_engine', undefined, false]
])('an engine at %j: machine %s, its API asked: %s', (url, host, isAsked) => {
  const engine = { url, isTls: false }
  expect(remoteHost(engine)).toBe(host)
  const ask = (): void => demandPlainApi(engine)
  if (isAsked) expect(ask).not.toThrow()
  else expect(ask).toThrow('cannot be seen from here')
})

test('an API behind TLS is not asked', () => {
  const engine = { url: FAR, isTls: true }
  expect(() => demandPlainApi(engine)).toThrow('tcp://docker:2375 behind TLS')
})
