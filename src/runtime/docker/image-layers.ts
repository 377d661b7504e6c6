import { parseObject } from '../../foundation/json.ts'
import type { ImageFacts, ImageLayer } from '../image.ts'
import { docker } from './cli.ts'

/** How many are told, and how much of what made each. */
const MAX = 5

/**
 * Its biggest layers, biggest first, and the size of all of them unpacked. An
 * engine's own `Size` means three things (measured for one image: 512 MB with
 * overlay2, 332 MB, the stored content, and 894 MB, content and unpacked, with
 * containerd's store of 28 and 29); what its history adds up to is the same.
 */
export async function readLayers(
  image: Pick<ImageFacts, 'id' | 'sizeBytes'>
): Promise<Pick<ImageFacts, 'layers' | 'sizeBytes'>> {
  const answer = await docker([
    'history',
    '--no-trunc',
    '--human=false',
    '--format={{json .}}',
    image.id
  ])
  const layers = parseLayers(answer.stdout)
  const sum = layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return { layers: layers.slice(0, MAX), sizeBytes: sum || image.sizeBytes }
}

interface HistoryLine {
  readonly Size: string
  readonly CreatedBy: string
}

/** Undefined for what is no such line, or was cut off: labels can be long. */
function parseLine(line: string): HistoryLine | undefined {
  const { Size, CreatedBy } = parseObject<Partial<HistoryLine>>(line) ?? {}
  return typeof Size === 'string' && typeof CreatedBy === 'string'
    ? { Size, CreatedBy }
    : undefined
}

/** The lines of `docker history` that added something, biggest first. */
export function parseLayers(text: string): readonly ImageLayer[] {
  return text
    .split('\n')
    .map(parseLine)
    .filter((line) => line !== undefined)
    .map(({ Size, CreatedBy }) => ({
      sizeBytes: Number(Size),
      // What both builders put around a step says nothing to its author.
      madeBy: CreatedBy.replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c /, '$1')
        .replace(/^#\(nop\)/, '')
        .replace(/ # buildkit$/, '')
        .trim()
    }))
    .filter(({ sizeBytes }) => sizeBytes > 0 && sizeBytes < Infinity)
    .sort((a, b) => b.sizeBytes - a.sizeBytes)
}
