import type { Finding } from '../../foundation/finding.ts'
import type { ImageSource } from '../../inputs/inputs.ts'
import { MIN_MEMORY_BYTES } from '../../inputs/quantities.ts'
import type { MachineFacts } from '../../measurement/machine.ts'
import type { PreparedImage } from '../image.ts'
import type { Capabilities, Runtime, ServicePlan } from '../runtime.ts'
import type { Service } from '../service.ts'
import { startContainer } from './container.ts'
import { readMachine } from './engine.ts'
import { type Reach, openRoute } from './network.ts'
import { obtainImage } from './obtain-image.ts'
import { dropFilePages } from './page-cache.ts'
import { removeRun } from './remove.ts'
import type { Run } from './run.ts'

/** The kernel knows less than 1 % of a core, and nothing starts with it. */
const MIN_MILLICORES = 10

/** Trials as containers of a Docker engine, or of one that speaks as it does. */
export class DockerRuntime implements Runtime {
  readonly capabilities: Capabilities = {
    liveLimits: true,
    smallest: {
      cpuMillicores: MIN_MILLICORES,
      memoryBytes: MIN_MEMORY_BYTES
    }
  }
  findings: readonly Finding[] = []
  private readonly run: Run
  private reach: Promise<Reach> | undefined

  constructor(run: Run) {
    this.run = run
  }

  readMachine(): Promise<MachineFacts> {
    return readMachine()
  }

  prepareImage(source: ImageSource): Promise<PreparedImage> {
    return obtainImage(source, this.run)
  }

  async start(plan: ServicePlan): Promise<Service> {
    // All services of a run are reached in one way.
    this.reach ??= openRoute(this.run, plan.service)
    const { route, findings } = await this.reach
    this.findings = findings
    return startContainer({ ...plan, runId: this.run.id, route })
  }

  dropPageCache(): Promise<boolean> {
    return dropFilePages()
  }

  cleanUp(): Promise<void> {
    return removeRun(this.run)
  }
}
