import type { ImageLayer } from '../image.ts'
import { docker } from './cli.ts'

/** How many are told, and how much of what made each. */
const MAX = 5
const LONGEST = 200

/** The biggest layers of an image, biggest first. */
export async function readLayers(
  imageId: string
): Promise<readonly ImageLayer[]> {
  const answer = await docker([
    ...['history', '--no-trunc', '--human=false'],
    ...['--format', '{{json .}}', imageId]
  ])
  return parseLayers(answer.stdout)
}

interface HistoryLine {
  readonly Size: string
  readonly CreatedBy: string
}

/** The lines of `docker history`, with sizes in bytes. */
export function parseLayers(text: string): readonly ImageLayer[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as HistoryLine)
    .map(({ Size, CreatedBy }) => ({
      sizeBytes: Number(Size),
      // What both builders put around a step says nothing to its author.
      madeBy: CreatedBy.replace(/^(\|\d+ .*?)?\/bin\/sh -c (#\(nop\))?/, '')
        .replace(/ # buildkit$/, '')
        .trim()
        .slice(0, LONGEST)
    }))
    .filter(({ sizeBytes }) => sizeBytes > 0)
    .sort((a, b) => b.sizeBytes - a.sizeBytes)
    .slice(0, MAX)
}
