import type { Size } from '../../measurement/measurement.ts'

/** The part of a node that is told apart: a sixteenth. */
const PARTS = 16
/** How often a node without any room is asked. */
const MOST_ASKED = 3

export interface Asking {
  /** Whether a pod of this size finds room now. */
  readonly fits: (size: Size) => Promise<boolean>
  /** As long as another run may take to ask. */
  readonly wait: () => Promise<void>
}

/**
 * The biggest pod that the node has room for: nodes may not be looked at, and a
 * quota is nowhere to be read; so pods ask for it, at 1 to 2 s each. The most
 * is tried first, for who is alone there.
 *
 * Another run that asks as we do fills the node meanwhile: where there is no room
 * at all it is asked again.
 */
export async function findRoom(
  node: Size,
  least: Size,
  { fits, wait }: Asking
): Promise<Size> {
  for (let asked = 1; ; asked++) {
    const room = await findRoomNow(node, least, fits)
    const isNone = room.memoryBytes <= least.memoryBytes
    if (!isNone || asked === MOST_ASKED) return room
    await wait()
  }
}

async function findRoomNow(
  node: Size,
  least: Size,
  fits: Asking['fits']
): Promise<Size> {
  const whole = {
    cpuMillicores: part(node.cpuMillicores, PARTS - 1),
    memoryBytes: part(node.memoryBytes, PARTS - 1)
  }
  if (await fits(whole)) return whole
  const memoryBytes = await findPart(node.memoryBytes, (memoryBytes) =>
    fits({ ...least, memoryBytes })
  )
  const most = { ...least, memoryBytes: memoryBytes || least.memoryBytes }
  const cpuMillicores = await findPart(node.cpuMillicores, (cpuMillicores) =>
    fits({ ...most, cpuMillicores })
  )
  return { ...most, cpuMillicores: cpuMillicores || least.cpuMillicores }
}

/** The most sixteenths that fit, by halving; 0: not even one. */
async function findPart(
  all: number,
  fits: (amount: number) => Promise<boolean>
): Promise<number> {
  let [fit, tooMany] = [0, PARTS]
  while (tooMany - fit > 1) {
    const middle = (fit + tooMany) >> 1
    if (await fits(part(all, middle))) fit = middle
    else tooMany = middle
  }
  return part(all, fit)
}

function part(all: number, parts: number): number {
  return Math.floor((all / PARTS) * parts)
}

/** Whole ones, where there is one: halves of a core can't be counted on. */
export function wholeCores(millicores: number): number {
  return millicores >= 1000
    ? Math.floor(millicores / 1000)
    : Math.floor(millicores / 100) / 10
}
