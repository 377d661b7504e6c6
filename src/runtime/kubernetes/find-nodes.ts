import { ProfileError } from '../../foundation/errors.ts'
import { machineClass } from '../../measurement/machine.ts'
import type { Size } from '../../measurement/measurement.ts'
import type { ClusterApi } from './api.ts'
import { type Look, type LookPlan, readFacts, runsOrEnded } from './look.ts'
import { PodJob } from './pod-job.ts'

/** What is looked for beside the first node. */
export interface Search {
  readonly api: ClusterApi
  readonly plan: LookPlan
  /** The node that was looked at first. */
  readonly first: Look
  /** What a pod could have there: it must have it here too. */
  readonly room: Size
  readonly nextName: () => string
}

/** The nodes that there are, the first too, and why there are no more. */
export interface Found {
  readonly nodes: readonly string[]
  /** Parts of a sentence. */
  readonly refused: readonly string[]
}

/**
 * Nodes may not be looked at: so pods that keep apart ask for as much room as on
 * the first, all at once, and tell what machine they are on. They pull the image
 * there, too.
 */
export async function findNodes(search: Search): Promise<Found> {
  const { nextName, plan, first } = search
  const count = plan.settings.parallel - 1
  if (count === 0) return { nodes: [first.node], refused: [] }
  const jobs: PodJob[] = []
  try {
    // The first keeps its node to itself, or another would find room there.
    jobs.push(await create(search, nextName(), first.node))
    await jobs[0]!.findsRoom(plan.settings.timeoutMs)
    const asked = Array.from({ length: count }, async () => {
      const job = await create(search, nextName())
      jobs.push(job)
      return ask(search, job)
    })
    const settled = await Promise.allSettled(asked)
    const answers = settled.map((answer) =>
      answer.status === 'fulfilled' ? answer.value : refusalOf(answer.reason)
    )
    return {
      nodes: [first.node, ...answers.flatMap(({ node }) => node ?? [])],
      refused: answers.flatMap(({ refused }) => refused ?? [])
    }
  } finally {
    await Promise.all(jobs.map((job) => job.remove()))
  }
}

interface Answer {
  readonly node?: string
  readonly refused?: string
}

function create(
  { api, plan, room }: Search,
  name: string,
  node?: string
): Promise<PodJob> {
  const look = ['look', '0', '']
  return PodJob.create(api, {
    ...plan,
    name,
    node,
    look,
    size: room,
    apart: true
  })
}

async function ask({ api, plan, first }: Search, job: PodJob): Promise<Answer> {
  const { timeoutMs } = plan.settings
  if (!(await job.findsRoom(timeoutMs)))
    return { refused: 'no other node, or no quota, had room for such a pod' }
  const pod = await job.reach(runsOrEnded, timeoutMs)
  const node = pod.spec.nodeName!
  const facts = await readFacts(api, job)
  const isSame = machineClass(facts) === machineClass(first.facts)
  return isSame
    ? { node }
    : { refused: `${node} is of another class (${machineClass(facts)})` }
}

/** Why there is one node less; what is wrong with the run itself is thrown. */
function refusalOf(thrown: unknown): Answer {
  if (!(thrown instanceof ProfileError)) throw thrown
  return { refused: thrown.facts.message }
}
