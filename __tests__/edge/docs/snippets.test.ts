/** What readers copy from the documents is checked by what would read it. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { FIELDS, type InputName } from '../../../src/inputs/contract.ts'
import type { Field } from '../../../src/inputs/field.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'bench/README.md'
]
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly outputs: Record<string, unknown>
}

interface Snippet {
  readonly where: string
  readonly language: string
  readonly text: string
}

const snippets = pages.flatMap((page): Snippet[] => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map((found) => ({
    where: `${page}:${text.slice(0, found.index).split('\n').length}`,
    language: found[1]!,
    text: found[2]!
  }))
})
for (const name of listWorkflows())
  snippets.push({
    where: name,
    language: 'yaml',
    text: readFileSync(join(ROOT, name), 'utf8')
  })
const of = (language: string): Snippet[] =>
  snippets.filter((snippet) => snippet.language === language)

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
}

const OURS = { uses: 'OWNER/profile-inference@v1' }

/** Steps anywhere in a parsed YAML snippet. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'uses' in value || 'run' in value ? [value as Step] : []
  return [...own, ...Object.values(value).flatMap(stepsIn)]
}

function listWorkflows(): string[] {
  return readdirSync(join(ROOT, 'examples'), {
    recursive: true,
    encoding: 'utf8'
  })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `examples/${name}`)
    .filter((path) => /^jobs:/m.test(readFileSync(join(ROOT, path), 'utf8')))
}

function inputMistakes([name, value]: [string, unknown]): string[] {
  const field: Field<unknown> | undefined = FIELDS[name as InputName]
  if (!field) return [`${name}: there is no such input`]
  // What an expression of GitHub gives is known when it runs.
  if (String(value).includes('${{')) return []
  const mistakes: string[] = []
  const parsed = field.parse(String(value), (told) => mistakes.push(told))
  return parsed === undefined ? [`${name}: ${value}`, ...mistakes] : mistakes
}

function shellMistake(text: string): string {
  return spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr
}

describe('YAML', () => {
  test.each(of('yaml'))('$where parses', ({ text }) => {
    expect(parse(text)).toEqual(expect.anything())
  })

  test.each(of('yaml'))('$where gives this action what it takes', (of) => {
    const parsed = parse(of.text) as object
    const isBare = Object.keys(parsed).every((key) => key in FIELDS)
    const steps = stepsIn(isBare ? { ...OURS, with: parsed } : parsed)
    const ours = steps.filter(({ uses }) => uses?.includes('profile-inference'))
    const given = ours.flatMap((step) => Object.entries(step.with ?? {}))
    expect(given.flatMap(inputMistakes)).toEqual([])
    const runs = steps.flatMap(({ run }) => run ?? [])
    expect(runs.map(shellMistake).join('')).toBe('')
  })
})

test.each(of('sh'))('shell: $where', ({ text }) => {
  expect(shellMistake(text)).toBe('')
})

test.each(pages)('%s names outputs that there are', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const named = [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)]
  const unknown = named.filter(([, name]) => !(name! in action.outputs))
  expect(unknown.map(([all]) => all)).toEqual([])
})

test.each(pages)('%s links to what is there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)]
  const dead = links
    .map(([, path]) => path!)
    .filter((path) => !existsSync(join(ROOT, dirname(page), path)))
  expect(dead).toEqual([])
})

const terraform = spawnSync('terraform', ['version']).status === 0
const whenTerraform = terraform ? test : test.skip
whenTerraform.each(of('terraform'))(
  `Terraform: $where${terraform ? '' : ' (skipped: there is no terraform here)'}`,
  ({ text }) => {
    const format = spawnSync('terraform', ['fmt', '-'], {
      input: text,
      encoding: 'utf8'
    })
    expect(format.stdout).toBe(text)
  }
)
