import { setTimeout as sleep } from 'node:timers/promises'

/** Before something is measured again: many neighbours work in bursts. */
const PAUSES_MS = [100, 300, 900]
/** So often it is, while it never was quiet; and in all. */
const MAX_IN_VAIN = 6
const MAX = 24
/** A trial again takes as long as so many stretches. */
export const TRIAL = 3

/** How often a search may still wait for its neighbours. */
export class QuietTimes {
  private inVain: number
  private all = 0

  /** @param neverYet the first trial waited in vain already */
  constructor(neverYet: boolean) {
    this.inVain = neverYet ? TRIAL : 0
  }

  /** Waits a little; false: that was done often enough, and nothing helps. */
  async wait(cost = 1): Promise<boolean> {
    if (this.inVain >= MAX_IN_VAIN || this.all >= MAX) return false
    await sleep(PAUSES_MS[this.all % PAUSES_MS.length])
    this.inVain += cost
    this.all += cost
    return true
  }

  /** Something was measured with nobody in the way. */
  came(): void {
    this.inVain = 0
  }
}
