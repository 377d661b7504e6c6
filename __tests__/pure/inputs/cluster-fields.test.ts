import { expect, test } from '@jest/globals'
import type { InputName } from '../../../src/inputs/contract.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'

function parse(texts: Partial<Record<InputName, string>>) {
  const all = { dataset: 'rows', ...texts }
  return parseInputs((name) => all[name as keyof typeof all])
}

test('a cluster, as far as it is said', () => {
  expect(parse({ 'run-on': 'kubernetes' }).place).toEqual({
    kind: 'kubernetes',
    context: undefined,
    namespace: undefined,
    nodeSelector: {},
    tolerations: [],
    serviceAccount: undefined,
    imagePullSecret: undefined,
    runtimeClass: undefined,
    parallel: 1,
    timeoutMs: 300_000,
    pushTo: undefined
  })
})

test('nodes by label and taint', () => {
  const { place } = parse({
    'run-on': 'kubernetes',
    'kubernetes-node-selector': 'kubernetes.io/arch=arm64\npool=a',
    'kubernetes-tolerations': 'gpu:NoSchedule\nteam=ml:NoExecute\nany'
  })
  expect(place).toMatchObject({
    nodeSelector: { 'kubernetes.io/arch': 'arm64', pool: 'a' },
    tolerations: [
      { key: 'gpu', operator: 'Exists', effect: 'NoSchedule' },
      { key: 'team', operator: 'Equal', value: 'ml', effect: 'NoExecute' },
      { key: 'any', operator: 'Exists' }
    ]
  })
})

test.each<[Partial<Record<InputName, string>>, RegExp]>([
  [
    { 'kubernetes-namespace': 'trials' },
    /`kubernetes-namespace` is given, and/
  ],
  [{ parallel: '4' }, /`parallel` is given, and trials run on Docker/],
  [{ 'run-on': 'kubernetes', parallel: '17' }, /`parallel`/],
  [{ 'push-to': 'ghcr.io/org/name' }, /`push-to` is given, and/],
  [{ 'run-on': 'kubernetes', isolate: 'true' }, /`isolate` is true with/],
  [{ 'run-on': 'kubernetes', 'push-to': 'name' }, /`push-to`/],
  [
    { 'run-on': 'kubernetes', 'kubernetes-tolerations': 'a:Sometimes' },
    /`kubernetes-tolerations` is not understood in line 1/
  ]
])('%j', (texts, mistake) => {
  expect(() => parse(texts)).toThrow(mistake)
})
