import type { Size } from '../measurement/measurement.ts'
import { paintWith } from '../report/terminal/style.ts'
import type { Screen } from './screen.ts'
import { type Status, renderStatus } from './status-line.ts'

/** Shows what is going on, until it is closed. */
export interface Progress {
  beginStage(name: string): void
  /** A trial begins, under these limits. */
  beginTrial(size: Size): void
  /** Untrusted text. */
  tell(line: string): void
  close(): void
}

type Write = (text: string) => void

const REDRAW_MS = 500
const TO_ITS_BEGINNING = '\r'
const CLEAR_TO_ITS_END = '\u001b[K'
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'

/** One line that is drawn again, and gone in the end. */
class RedrawnLine implements Progress {
  private status: Status = {
    stage: 'Begin',
    trials: 0,
    size: undefined,
    told: '',
    elapsedMs: 0
  }
  private isClosed = false
  private readonly startMs = performance.now()
  private readonly timer: NodeJS.Timeout
  private readonly screen: Screen
  private readonly write: Write

  constructor(screen: Screen, write: Write) {
    this.screen = screen
    this.write = write
    // Seldom: the machine that draws is the machine that is measured.
    this.timer = setInterval(() => this.draw(), REDRAW_MS).unref()
    write(HIDE_CURSOR)
    this.draw()
  }

  beginStage(stage: string): void {
    this.status = { ...this.status, stage, size: undefined, told: '' }
    this.draw()
  }

  beginTrial(size: Size): void {
    this.status = { ...this.status, size, trials: this.status.trials + 1 }
  }

  tell(told: string): void {
    this.status = { ...this.status, told }
  }

  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    clearInterval(this.timer)
    this.write(TO_ITS_BEGINNING + CLEAR_TO_ITS_END + SHOW_CURSOR)
  }

  private draw(): void {
    const elapsedMs = performance.now() - this.startMs
    const text = renderStatus(
      { ...this.status, elapsedMs },
      this.screen.columns
    )
    const paint = paintWith(this.screen.colour)
    this.write(
      TO_ITS_BEGINNING + paint({ text, style: 'dim' }) + CLEAR_TO_ITS_END
    )
  }
}

/** Lines one below the other: for a file, a pipe, a log. */
class PlainLines implements Progress {
  private readonly write: Write
  private readonly paint = paintWith(false)

  constructor(write: Write) {
    this.write = write
  }

  beginStage(name: string): void {
    this.write(`${name}\n`)
  }

  beginTrial(): void {
    // What comes of it is told when it ended.
  }

  tell(line: string): void {
    const lines = line
      .split('\n')
      .map((text) => this.paint({ text, style: 'plain' }))
    this.write(lines.map((text) => `  ${text.trimEnd()}\n`).join(''))
  }

  close(): void {
    // Every line is whole.
  }
}

const SILENCE: Progress = {
  beginStage: () => undefined,
  beginTrial: () => undefined,
  tell: () => undefined,
  close: () => undefined
}

/** On standard error, for what is printed at the end may be piped. */
export function openProgress(screen: Screen | undefined): Progress {
  const write: Write = (text) => void process.stderr.write(text)
  if (!screen) return SILENCE
  if (!screen.redraws) return new PlainLines(write)
  const line = new RedrawnLine(screen, write)
  // However it ends, the terminal has its cursor back.
  process.once('exit', () => line.close())
  return line
}
