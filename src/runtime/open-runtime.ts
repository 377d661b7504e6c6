import { DockerRuntime } from './docker/docker-runtime.ts'
import type { Run } from './docker/run.ts'
import type { Runtime } from './runtime.ts'

/** Where trials can run: a folder beside `docker/` has its line here. */
const RUNTIMES = {
  docker: (run: Run): Runtime => new DockerRuntime(run)
} as const

export function openRuntime(name: keyof typeof RUNTIMES, run: Run): Runtime {
  return RUNTIMES[name](run)
}
