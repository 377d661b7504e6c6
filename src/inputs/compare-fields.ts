import { type Field, matching } from './field.ts'
import { TIMEOUT } from './quantities.ts'
import { FILE_PATH, REFERENCE } from './source-fields.ts'

/** What the image is compared with: base. */
export type Against =
  /** Built from a checkout of a commit; `auto`: the base of the pull request. */
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'image'; readonly reference: string }
  /** An earlier report.json, or the folder that holds it. */
  | { readonly kind: 'report'; readonly path: string }

export interface CompareInputs {
  readonly against: Against
  /** Of what base costs beyond its build. */
  readonly budgetMs: number
}

/** The inputs that say what the image is compared with. */
export const COMPARE_FIELDS = {
  'compare-ref': {
    ...matching(
      /^(?!.*(\.\.|@\{|\/\/))[A-Za-z0-9_][\w./~^+-]{0,250}$/,
      'a branch, a tag, a commit, or `auto` for the base of the pull request'
    ),
    example: 'main'
  },
  'compare-image': { ...REFERENCE, example: 'ghcr.io/org/service:1.1' },
  'compare-report': { ...FILE_PATH, example: 'last-release/report.json' },
  'compare-budget': { ...TIMEOUT, default: '60s', example: '2m' }
} as const satisfies Readonly<Record<string, Field<unknown>>>
