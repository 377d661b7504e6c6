import type { Load } from '../measurement/measurement.ts'
import { closed } from './closed.ts'
import { open } from './open.ts'
import type { Shape } from './shape.ts'

/** A new kind of load compiles when it has a line here. */
export function shapeOf(load: Load): Shape {
  switch (load.kind) {
    case 'closed':
      return closed(load)
    case 'open':
      return open(load)
  }
}

/** Requests per second that were asked for; undefined: answers set the pace. */
export function askedRate(load: Load): number | undefined {
  return shapeOf(load).askedRate
}
