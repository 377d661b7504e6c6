/** What can be shown where a stream ends. */
export interface Screen {
  /** A line can be drawn again. */
  readonly redraws: boolean
  readonly columns: number
  readonly colour: boolean
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

const USUAL_COLUMNS = 80

/** As no-color.org and force-color.org say; a dumb terminal redraws nothing. */
export function describeScreen(
  env: Readonly<Record<string, string | undefined>>,
  { isTTY = false, columns }: Stream
): Screen {
  const smart = isTTY && env['TERM'] !== 'dumb'
  const forced = env['FORCE_COLOR']
  const plain = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''
  const colour =
    forced === undefined || forced === ''
      ? smart && !plain
      : !/^(0|false)$/i.test(forced)
  return { redraws: smart, columns: columns || USUAL_COLUMNS, colour }
}
