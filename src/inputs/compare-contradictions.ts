import type { Given, InputName } from './contract.ts'

const BASES: readonly InputName[] = [
  'compare-ref',
  'compare-image',
  'compare-report'
]

/** One base, which can be had, for rules that ask for one. */
export function compareContradictions(given: Given): string[] {
  const bases = BASES.filter((name) => given[name] !== undefined)
  const relative = given.thresholds?.find((rule) => rule.relative)
  const runs =
    given['compare-ref'] !== undefined || given['compare-image'] !== undefined
  const found: [boolean, string][] = [
    [
      bases.length > 1,
      `${quote(bases)} each say what to compare with. Allowed: one of them; for example only \`${bases[0]}: …\`.`
    ],
    [
      given['compare-ref'] !== undefined && given.image !== undefined,
      '`compare-ref` is given with `image`, and a ready image is built from no ref. Allowed: `compare-image`, or an image that is built; for example `compare-image: ghcr.io/org/service:1.1`.'
    ],
    [
      runs && given['run-on'] !== 'docker',
      'The base is compared on one machine, and `run-on` says a cluster. Allowed: `run-on: docker`, or `compare-report`; for example `compare-report: last-release/report.json`.'
    ],
    [
      bases.length > 0 && given.shard !== undefined,
      `\`${bases[0]}\` is given with \`shard\`, and a part of the rows is compared with nothing. Allowed: one of them; for example a job of its own for the comparison.`
    ],
    [
      relative !== undefined && bases.length === 0,
      `\`thresholds\` has the rule "${relative?.text}", which is relative to a base, and there is none. Allowed: with one of ${quote(BASES)}; for example \`compare-ref: auto\`.`
    ]
  ]
  return found.filter(([wrong]) => wrong).map(([, sentence]) => sentence)
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
