import type { Size } from '../measurement/measurement.ts'

/** One step from what was seen to what is recommended. */
export interface Step {
  /** `+15 % headroom`. */
  readonly what: string
  /** The number after the step, in the unit of its stack. */
  readonly value: number
}

/** A size for one resource, and how it was arrived at. */
export interface Sizing {
  /** Bytes or millicores, as the field's name says where it is used. */
  readonly value: number
  readonly steps: readonly Step[]
}

/** What to give the service, or the reason why nothing can be said. */
export type Recommendation =
  | {
      readonly kind: 'size'
      /** Whether the service was run at exactly this size, and held. */
      readonly proved: boolean
      readonly size: Size
      readonly memory: Sizing
      readonly cpu: Sizing
    }
  | { readonly kind: 'none'; readonly reason: string }
