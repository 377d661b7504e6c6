import type { Sizing, Step } from './recommendation.ts'

/** A number that is worked on in named steps, each leaving a line. */
export class Steps {
  private readonly steps: Step[]

  constructor(what: string, value: number) {
    this.steps = [{ what, value }]
  }

  get value(): number {
    return this.steps.at(-1)!.value
  }

  /** A step that changes nothing leaves no line. */
  then(what: string, change: (value: number) => number): this {
    const value = change(this.value)
    if (value !== this.value) this.steps.push({ what, value })
    return this
  }

  sizing(): Sizing {
    return { value: this.value, steps: this.steps }
  }
}

/** 0.15 → `+15 % headroom`. */
export function addHeadroom(steps: Steps, headroom: number): Steps {
  const percent = Number((headroom * 100).toFixed(1))
  return steps.then(`+${percent} % headroom`, (value) => value * (1 + headroom))
}
