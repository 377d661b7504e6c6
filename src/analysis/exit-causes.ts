import { formatBytes } from '../foundation/units.ts'
import type { Exit, ExitCause } from '../measurement/exit.ts'
import type { Measurement } from '../measurement/measurement.ts'

const LOG = 'The last lines of its log are below and in the report.'

/** What exit codes mean, by shells and signals: 128 + the signal's number. */
const CODES: Readonly<Record<number, ExitCause>> = {
  126: {
    cause: 'Its command was found and could not be executed.',
    remedy: 'Make it executable (chmod +x) before the image is built.'
  },
  127: {
    cause: 'Its command, or one that it calls, was not found in the image.',
    remedy: 'Check the command, its spelling and PATH in the image.'
  },
  132: {
    cause:
      'SIGILL: it used an instruction that the CPU of this machine does not have.',
    remedy:
      'Use builds of its libraries for an older CPU (without AVX2 or AVX-512), or a runner with a newer one.'
  },
  134: {
    cause: 'SIGABRT: it ended itself, as after a failed assertion or malloc.',
    remedy: LOG
  },
  136: {
    cause: 'SIGFPE: an integer was divided by zero.',
    remedy: LOG
  },
  137: {
    cause:
      "SIGKILL: somebody killed it, and it was not the kernel's OOM killer by its count.",
    remedy:
      'Look at what else runs on this machine, and whether the service kills its own processes.'
  },
  139: {
    cause: 'SIGSEGV: it read or wrote memory that is not its own.',
    remedy:
      'Look for native libraries that do not fit each other or this platform.'
  },
  143: {
    cause: 'SIGTERM: it was asked to end, by something other than this action.',
    remedy: LOG
  }
}
const SIGBUS = 135

/** Why a container ended by itself, and what to do. */
export function explainExit(
  trial: Measurement,
  exit: Exit
): Partial<Pick<ExitCause, 'cause'>> & Pick<ExitCause, 'remedy'> {
  if (exit.why) return exit.why
  if (exit.code === 0) return explainEnd(trial)
  if (exit.code === SIGBUS) return explainBusError(trial)
  return CODES[exit.code] ?? { remedy: LOG }
}

/** A child that was put into the background is ended with its parent. */
function explainEnd({ totals, samples }: Measurement): ExitCause {
  const pids = Math.max(totals?.pids || 0, ...samples.pids.slice(-5))
  return pids > 1
    ? {
        cause: `Its main process ended without an error while ${pids - 1} others lived, and with it the container.`,
        remedy:
          'Run the server in the foreground: without `&` and without a daemon option, and with `exec` where a script starts it.'
      }
    : {
        cause: 'Its main process ended without an error.',
        remedy: `Let the command run the server in the foreground and wait for requests. ${LOG}`
      }
}

function explainBusError({ samples }: Measurement): ExitCause {
  const shared = samples.sharedBytes.reduce(
    (most, bytes) => (bytes > most ? bytes : most),
    0
  )
  const held = shared > 0 ? ` It held ${formatBytes(shared)} of it.` : ''
  return {
    cause: `SIGBUS: it wrote to shared memory that had no room left: /dev/shm was full.${held}`,
    remedy:
      'Give it more than the default of 64 MiB, for example `shm-size: 256Mi`.'
  }
}
