import { formatBytes, formatMillicores } from '../foundation/units.ts'
import type { Size } from '../measurement/measurement.ts'
import { columnsOf } from '../report/terminal/width.ts'

/** What is going on. */
export interface Status {
  readonly stage: string
  /** Trials that began; 0: none yet. */
  readonly trials: number
  /** Limits of the last one. */
  readonly size: Size | undefined
  /** The last line of what is going on: `64 MiB, 2000m: out of memory`. */
  readonly told: string
  /** Since the run began. */
  readonly elapsedMs: number
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'
const FRAME_MS = 500

/** One line, never longer than the screen: stage, trial, limits, outcome, time. */
export function renderStatus(status: Status, columns: number): string {
  const { stage, trials, size, told, elapsedMs } = status
  const frame = FRAMES[Math.floor(elapsedMs / FRAME_MS) % FRAMES.length]!
  const limits = size
    ? `trial ${trials} at ${formatBytes(size.memoryBytes)}, ${formatMillicores(size.cpuMillicores)}`
    : ''
  const time = formatClock(elapsedMs)
  // The whole of it leaves no room for what the trial is.
  const [verb = stage] = size ? stage.split(' ') : []
  const middle = [verb, limits, told].filter(Boolean).join(' · ')
  // A terminal echoes ^C behind it, which must not begin a line of its own.
  const room = columns - columnsOf(`${frame}   ${time}^C`) - 1
  return `${frame} ${fit(middle, room)}  ${time}`
}

/** 83 000 → `1:23`. */
function formatClock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Cut where it does not fit, filled up where it is shorter. */
function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns)
    return text + ' '.repeat(columns - columnsOf(text))
  let kept = ''
  for (const letter of text) {
    if (columnsOf(`${kept}${letter}…`) > columns) break
    kept += letter
  }
  return `${kept}…${' '.repeat(Math.max(columns - columnsOf(kept) - 1, 0))}`
}
