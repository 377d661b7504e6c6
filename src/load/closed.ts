import type { LoadOf, Shape } from './shape.ts'

/** Each of its workers sends when its last answer came. */
export function closed(load: LoadOf<'closed'>): Shape {
  return {
    askedRate: undefined,
    plan: () => ({ dueMs: (nowMs) => nowMs, take: () => undefined }),
    repeat: () => load
  }
}
