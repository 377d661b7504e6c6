import { expect, test } from '@jest/globals'
import {
  planLoad,
  withoutTag
} from '../../../../src/runtime/kubernetes/cluster-image.ts'

test.each([
  ['kind-ci', ['kind', 'load', 'docker-image', 'i:1', '--name=ci']],
  ['k3d-dev', ['k3d', 'image', 'import', 'i:1', '-c', 'dev']],
  ['minikube', ['minikube', 'image', 'load', 'i:1', '-p', 'minikube']],
  ['staging', undefined],
  ['my-kind-cluster', undefined]
])('an image for %s', (context, command) => {
  expect(planLoad(context, 'i:1')).toEqual(command)
})

test.each([
  ['name:1', 'name'],
  ['host:5000/org/name', 'host:5000/org/name'],
  ['host:5000/org/name:1.2@sha256:ab', 'host:5000/org/name'],
  ['name@sha256:ab', 'name']
])('%s has the repository %s', (reference, repository) => {
  expect(withoutTag(reference)).toBe(repository)
})
