/** Where a policy forbids the sampler: counters of the kubelet, or a clear no. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MIB } from '../../src/foundation/units.ts'
import { schemaMistakes } from '../pure/report/schema.ts'
import { buildKnownCost, writeRows } from '../docker/action.ts'
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

const EXAMPLE = resolve(
  import.meta.dirname,
  '../../examples/kubernetes/rbac-kubelet.yaml'
)
const POLICY = 'profile-test-alone'

/** As a platform team has it: no container sees another's processes. */
function composePolicy({ namespace }: Place): object {
  const names = { 'kubernetes.io/metadata.name': namespace }
  return {
    apiVersion: 'v1',
    kind: 'List',
    items: [
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicy',
        metadata: { name: POLICY },
        spec: {
          failurePolicy: 'Fail',
          matchConstraints: {
            resourceRules: [
              {
                apiGroups: [''],
                apiVersions: ['v1'],
                operations: ['CREATE'],
                resources: ['pods']
              }
            ]
          },
          validations: [
            {
              expression:
                '!has(object.spec.shareProcessNamespace) || !object.spec.shareProcessNamespace',
              message: 'Containers of a pod keep to themselves.'
            }
          ]
        }
      },
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata: { name: POLICY },
        spec: {
          policyName: POLICY,
          validationActions: ['Deny'],
          matchResources: { namespaceSelector: { matchLabels: names } }
        }
      }
    ]
  }
}

/** The example, for the account of this namespace. */
function allowKubelet({ namespace }: Place): void {
  const text = readFileSync(EXAMPLE, 'utf8')
  kubectl(
    ['apply', '-f', '-'],
    text.replace('namespace: trials', `namespace: ${namespace}`)
  )
}

describeThere('where the sampler is forbidden', () => {
  let place: Place
  const asked = { search: 'off', env: 'HOLD_MIB=100', cpu: '1', memory: '1Gi' }

  beforeAll(() => {
    load(buildKnownCost())
    place = makePlace()
    kubectl(['apply', '-f', '-'], JSON.stringify(composePolicy(place)))
  }, 300_000)

  afterAll(() => {
    const kinds = 'validatingadmissionpolicy,validatingadmissionpolicybinding'
    kubectl(['delete', kinds, POLICY])
    kubectl(['delete', '--ignore-not-found', '-f', EXAMPLE])
    removePlace(place)
  })

  test('and the kubelet may not be asked, the policy’s words say so', async () => {
    const step = await runThere(place, { dataset: writeRows(20), ...asked })
    expect(step.report.error?.code).toBe('cluster-refused')
    expect(step.report.error?.cause).toContain('keep to themselves')
    expect(step.report.error?.remedy).toContain('rbac-kubelet.yaml')
    expectNothingLeft(step, place)
  })

  test('counters are the kubelet’s, and the report says how coarse', async () => {
    allowKubelet(place)
    const step = await runThere(place, { dataset: writeRows(20), ...asked })
    const { report } = step
    expect(report.error).toBeUndefined()
    expect(schemaMistakes(report)).toEqual([])
    expect(report.trials[0]!.counterSource).toBe('kubelet')
    const { peakBytes = 0 } = report.analysis!.memory
    expect(peakBytes).toBeGreaterThan(100 * MIB)
    expect(peakBytes).toBeLessThan(200 * MIB)
    expect(codesOf(step)).toContain('kubelet-counters')
    expectNothingLeft(step, place)
  })
})
