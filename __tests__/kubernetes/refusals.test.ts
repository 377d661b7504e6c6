import { beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildKnownCost, writeRows } from '../docker/action.ts'
import {
  describeThere,
  expectNothingLeft,
  kubectl,
  inPlace,
  load,
  runThere
} from './cluster.ts'

const QUICK = { search: 'off', 'kubernetes-timeout': '40s' } as const

describeThere(
  'what stands in the way is told in the cluster’s own words',
  () => {
    beforeAll(() => {
      load(buildKnownCost())
    }, 300_000)

    // Side by side: they wait more than they work.
    test.concurrent('no node has such a label', () =>
      inPlace(async (own) => {
        const step = await runThere(own, {
          ...QUICK,
          dataset: writeRows(5),
          'kubernetes-node-selector': 'pool=none-such'
        })
        expect(step.exitCode).toBe(1)
        expect(step.report.error?.code).toBe('pod-unschedulable')
        expect(step.report.error?.cause).toMatch(/affinity|selector/)
        expectNothingLeft(step, own)
      })
    )

    test.concurrent('more than the node has', () =>
      inPlace(async (own) => {
        const step = await runThere(own, {
          ...QUICK,
          dataset: writeRows(5),
          memory: '4Ti'
        })
        expect(step.report.error?.code).toBe('machine-too-small')
        expectNothingLeft(step, own)
      })
    )

    test.concurrent('an image that nodes cannot pull', () =>
      inPlace(async (own) => {
        const image = 'localhost:9/none/such:1'
        spawnSync('docker', ['tag', 'known-cost', image])
        const step = await runThere(own, {
          ...QUICK,
          dataset: writeRows(5),
          image
        })
        spawnSync('docker', ['rmi', image])
        expect(step.report.error?.code).toBe('cluster-pull-failed')
        expect(step.report.error?.cause).toContain('localhost:9/none/such')
        expectNothingLeft(step, own)
      })
    )

    test.concurrent('a built image, and nowhere to put it', () =>
      inPlace(async (own) => {
        const step = await runThere(own, {
          ...QUICK,
          dataset: writeRows(5),
          image: '',
          context: `${import.meta.dirname}/../services/known-cost`
        })
        expect(step.report.error?.code).toBe('image-not-in-cluster')
        expectNothingLeft(step, own)
      })
    )

    test.concurrent('PodSecurity, of an image of root', () =>
      inPlace(
        async (own) => {
          const step = await runThere(own, { ...QUICK, dataset: writeRows(5) })
          expect(step.report.error?.code).toBe('cluster-refused')
          expect(step.report.error?.cause).toContain('violates PodSecurity')
          expect(step.report.error?.remedy).toContain('USER 1000')
          expectNothingLeft(step, own)
        },
        { labels: ['pod-security.kubernetes.io/enforce=restricted'] }
      )
    )

    test.concurrent('a quota that is used up', () => {
      const manifest = {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'small' },
        spec: { hard: { 'limits.memory': '8Mi' } }
      }
      return inPlace(
        async (own) => {
          const step = await runThere(own, { ...QUICK, dataset: writeRows(5) })
          expect(step.report.error?.code).toBe('cluster-refused')
          expect(step.report.error?.cause).toContain('exceeded quota: small')
          expectNothingLeft(step, own)
        },
        { manifest }
      )
    })

    test.concurrent('within a quota, its rest is the room', () => {
      const manifest = {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'some' },
        spec: { hard: { 'limits.memory': '4Gi' } }
      }
      return inPlace(
        async (own) => {
          const step = await runThere(own, { ...QUICK, dataset: writeRows(5) })
          expect(step.report.error).toBeUndefined()
          expect(step.report.machine!.memoryBytes).toBeLessThan(4 * 2 ** 30)
          expectNothingLeft(step, own)
        },
        { manifest }
      )
    })

    test.concurrent('a policy of admission', async () => {
      const name = `no-jobs-${process.pid}`
      const policy = (namespace: string): object[] => [
        {
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicy',
          metadata: { name },
          spec: {
            matchConstraints: {
              resourceRules: [
                {
                  apiGroups: ['batch'],
                  apiVersions: ['v1'],
                  operations: ['CREATE'],
                  resources: ['jobs']
                }
              ]
            },
            validations: [
              {
                expression: `object.metadata.namespace != '${namespace}'`,
                message: 'jobs are for Sundays'
              }
            ]
          }
        },
        {
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicyBinding',
          metadata: { name },
          spec: { policyName: name, validationActions: ['Deny'] }
        }
      ]
      await inPlace(async (own) => {
        for (const each of policy(own.namespace))
          kubectl(['apply', '-f', '-'], JSON.stringify(each))
        try {
          // The API server takes a moment to know it.
          await sleep(3000)
          const step = await runThere(own, { ...QUICK, dataset: writeRows(5) })
          expect(step.report.error?.code).toBe('cluster-refused')
          expect(step.report.error?.cause).toContain('jobs are for Sundays')
          expectNothingLeft(step, own)
        } finally {
          const kinds = 'validatingadmissionpolicies'
          kubectl([
            'delete',
            `${kinds},${kinds.replace('ies', 'ybindings')}`,
            name
          ])
        }
      })
    })

    test.concurrent('no right to do so', async () => {
      await inPlace(async (own) => {
        const where = ['--namespace', own.namespace]
        kubectl([...where, 'delete', 'rolebinding', 'profile-inference'])
        const step = await runThere(own, { ...QUICK, dataset: writeRows(5) })
        expect(step.report.error?.code).toBe('cluster-refused')
        expect(step.report.error?.cause).toContain(
          'cannot create resource "jobs"'
        )
        expect(step.report.error?.remedy).toContain('rbac.yaml')
      })
    })

    test.concurrent('no such context', () =>
      inPlace(async (own) => {
        const step = await runThere(own, {
          ...QUICK,
          dataset: writeRows(5),
          'kubernetes-context': 'elsewhere'
        })
        expect(step.report.error?.code).toBe('no-cluster')
        expect(step.report.error?.cause).toContain('elsewhere')
      })
    )
  }
)
