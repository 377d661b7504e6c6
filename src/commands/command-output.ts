/** How much of a stream is kept, from its end, unless it is said: characters. */
const KEPT = 256 * 1024
/** Of a line that is told, from its begin: characters. */
const TOLD = 16 * 1024

/**
 * One stream of a command: told line by line, its end kept. Memory is bounded
 * whatever it prints: a build may draw 700 MB of dots and never end the line.
 */
export class CommandOutput {
  private readonly kept: number
  /** Pieces, joined when there is twice as much as is kept. */
  private readonly pieces: string[] = []
  private pieced = 0
  /** The begin of the line that has not ended yet. */
  private line = ''
  private readonly decoder = new TextDecoder()
  private readonly onLine: ((line: string) => void) | undefined

  constructor(how: {
    readonly kept?: number
    readonly onLine?: (line: string) => void
  }) {
    this.kept = how.kept ?? KEPT
    this.onLine = how.onLine
  }

  add(data: Uint8Array): void {
    this.take(this.decoder.decode(data, { stream: true }))
  }

  /** The stream has ended; what is kept of it. */
  end(): string {
    this.take(this.decoder.decode())
    if (this.line !== '') this.onLine?.(this.line)
    this.line = ''
    return this.pieces.join('').slice(-this.kept)
  }

  private take(text: string): void {
    this.pieces.push(text)
    this.pieced += text.length
    if (this.pieced > 2 * this.kept) this.forget()
    if (this.onLine) this.tell(text, this.onLine)
  }

  private forget(): void {
    const kept = this.pieces.join('').slice(-this.kept)
    this.pieces.splice(0, this.pieces.length, kept)
    this.pieced = kept.length
  }

  /** A carriage return ends a line too: progress is drawn with it. */
  private tell(text: string, onLine: (line: string) => void): void {
    const ends = text.split(/\r?\n|\r/)
    const last = ends.pop() ?? ''
    for (const end of ends) {
      onLine(grow(this.line, end))
      this.line = ''
    }
    this.line = grow(this.line, last)
  }
}

/** A line with more text, as far as it is told. */
function grow(line: string, more: string): string {
  return line + more.slice(0, Math.max(TOLD - line.length, 0))
}
