import { valueAt } from '../foundation/json.ts'
import type { Field } from './field.ts'

/** A kind of lines that name something: `KEY=value` or `Name: value`. */
export interface PairKind {
  readonly separator: '=' | ':'
  readonly name: RegExp
  readonly value: RegExp
  /** Names in lower case that are taken, and where to say it instead. */
  readonly reserved?: Readonly<Record<string, string>>
  /** `content-type` and `Content-Type` are one header. */
  readonly caseless?: true
}

const BUILD_ARGUMENTS: PairKind = {
  separator: '=',
  name: /^[A-Za-z_][A-Za-z0-9_]*$/,
  value: /^[^\0]*$/
}

const WE_SEND_IT = 'it is set for each request'

/** Words of our own, which price-fields.ts knows. */
const PRICED: PairKind = { separator: '=', name: /^[a-z]+$/, value: /^[^\0]*$/ }

/** The inputs made of such lines; in a config file they can be maps. */
export const PAIR_KINDS = {
  'build-args': BUILD_ARGUMENTS,
  secrets: { ...BUILD_ARGUMENTS, name: /^[A-Za-z_][A-Za-z0-9_.-]*$/ },
  // Kubernetes' rule: Java services are configured with dots and dashes.
  env: { ...BUILD_ARGUMENTS, name: /^[A-Za-z_.-][A-Za-z0-9_.-]*$/ },
  // A label: `kubernetes.io/arch=amd64`.
  'kubernetes-node-selector': {
    separator: '=',
    name: /^([a-z0-9.-]+\/)?[A-Za-z0-9][\w.-]*$/,
    value: /^[\w.-]*$/
  },
  headers: {
    separator: ':',
    name: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
    value: /^[\t\x20-\x7e\x80-\xff]*$/,
    caseless: true,
    reserved: {
      'content-type': 'use the input `content-type`',
      'content-length': WE_SEND_IT,
      'transfer-encoding': WE_SEND_IT,
      connection: WE_SEND_IT,
      'keep-alive': WE_SEND_IT,
      upgrade: 'a request is answered as HTTP',
      expect: 'a request is sent whole'
    }
  },
  'priced-node': PRICED,
  current: PRICED
} as const satisfies Record<string, PairKind>

/** Lines to a record; empty lines and lines that begin with # are skipped. */
export function pairs(
  kind: PairKind
): Pick<Field<Record<string, string>>, 'parse' | 'hidden' | 'form'> {
  return {
    hidden: true,
    form: { kind: 'pairs' },
    parse: (text, reportMistake) => {
      const found = new Map<string, [string, string]>()
      for (const [index, line] of text.split(/\r?\n/).entries()) {
        const written = line.trim()
        if (written === '' || written.startsWith('#')) continue
        const pair = parsePair(written, kind)
        const key = kind.caseless ? pair[0].toLowerCase() : pair[0]
        const mistake = mistakeIn(pair, kind, found.has(key))
        if (mistake) reportMistake(`${mistake} in line ${index + 1}`)
        else found.set(key, [pair[0], pair[1]!])
      }
      return Object.fromEntries(found.values())
    }
  }
}

type Pair = readonly [name: string, value: string | undefined]

function parsePair(line: string, { separator }: PairKind): Pair {
  const at = line.indexOf(separator)
  return at < 0
    ? [line, undefined]
    : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

/** Never shows a value, nor a name before it is known to be one. */
function mistakeIn(
  [name, value]: Pair,
  kind: PairKind,
  again: boolean
): string | undefined {
  if (value === undefined) return `has no \`${kind.separator}\``
  if (!kind.name.test(name)) return 'has a name with forbidden characters'
  const reserved = valueAt(kind.reserved, name.toLowerCase())
  if (reserved) return `cannot set \`${name}\` (${reserved})`
  if (!kind.value.test(value))
    return `has forbidden characters in the value of \`${name}\``
  return again ? `gives \`${name}\` a second time` : undefined
}
