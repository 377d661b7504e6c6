/** The package as a stranger gets it: packed, installed alone, run. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { VERSION } from '../../../src/foundation/version.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const MAX_TARBALL_BYTES = 4 * 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'package-'))
const installed = join(folder, 'installed')
let tarball: string

/** Without the packages of this checkout, which would hide what is missing. */
function execute(command: string, args: readonly string[], cwd = installed) {
  const { npm_config_local_prefix: _, NODE_PATH: __, ...env } = process.env
  const ran = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

const profileInference = (args: readonly string[], cwd?: string) =>
  execute(join(installed, 'node_modules/.bin/profile-inference'), args, cwd)

beforeAll(() => {
  const source = join(folder, 'source')
  const built = execute(
    join(ROOT, 'script/build'),
    [...[join(source, 'dist'), 'cli']],
    ROOT
  )
  expect(built).toMatchObject({ code: 0 })
  for (const name of ['package.json', 'README.md', 'LICENSE'])
    cpSync(join(ROOT, name), join(source, name))
  const packed = execute('npm', ['pack', '--silent'], source)
  tarball = join(source, packed.out.trim())
  mkdirSync(installed)
  writeFileSync(join(installed, 'package.json'), '{}')
  // Offline: it may not ask for a single package.
  const added = execute('npm', ['install', '--offline', '--silent', tarball])
  expect(added).toMatchObject({ code: 0 })
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('is small, and brings all it needs', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(MAX_TARBALL_BYTES)
    expect(
      readdirSync(join(installed, 'node_modules')).filter(
        (name) => !name.startsWith('.')
      )
    ).toEqual(['profile-inference'])
  })

  test('holds the licences of all that is inside', () => {
    const licences = readFileSync(
      join(installed, 'node_modules/profile-inference/dist/licenses.txt'),
      'utf8'
    )
    expect(licences).toMatch(/^yaml \d/m)
  })

  test('says its version', () => {
    expect(profileInference(['--version'])).toEqual({
      code: 0,
      out: `${VERSION}\n`,
      err: ''
    })
  })

  test('helps', () => {
    const { code, out } = profileInference(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('profile-inference [run] --dataset FILE')
    expect(out).toContain('--thresholds')
  })

  test('refuses what is no flag: 2, on stderr, with the nearest name', () => {
    const { code, out, err } = profileInference(['--memroy', '5Mi'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('(did you mean `--memory`?)')
  })
})

test('typed alone where nothing is, it tells how to begin', () => {
  const { code, err } = profileInference([], mkdtempSync(join(folder, 'bare-')))
  expect(code).toBe(2)
  expect(err).toContain('`profile-inference init` writes one')
})

describe('init', () => {
  const made = join(folder, 'made')
  const read = (name: string): string => readFileSync(join(made, name), 'utf8')
  beforeAll(() => {
    cpSync(join(ROOT, 'examples/ridge'), made, { recursive: true })
  })

  test('writes a config file and a workflow', () => {
    const { code, out } = profileInference(['init'], made)
    expect(code).toBe(0)
    expect(out).toContain('.github/workflows/profile.yml')
    expect(read('.profile-inference.yml')).toContain('dataset: dataset.jsonl')
  })

  test('overwrites nothing', () => {
    const mine = 'dataset: mine.jsonl\n'
    writeFileSync(join(made, '.profile-inference.yml'), mine)
    rmSync(join(made, '.github'), { recursive: true })
    const { code, out } = profileInference(['init', '--port', '80'], made)
    expect(code).toBe(0)
    expect(out).toMatch(/Left as it was\n {2}\.profile-inference\.yml/)
    expect(read('.profile-inference.yml')).toBe(mine)
    expect(existsSync(join(made, '.github/workflows/profile.yml'))).toBe(true)
  })

  const linter = join(
    process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME']!, '.cache'),
    'profile-inference/lint-workflows/actionlint'
  )
  const whenLinter = existsSync(linter) ? test : test.skip
  whenLinter(
    `its workflow is clean for actionlint${existsSync(linter) ? '' : ' (skipped: script/setup could not install it)'}`,
    () => {
      const workflow = join(made, '.github/workflows/profile.yml')
      expect(execute(linter, [workflow])).toMatchObject({ code: 0, out: '' })
    }
  )

  test('in a folder of nothing: 2, and what to do', () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    const { code, err } = profileInference(['init'], empty)
    expect(code).toBe(2)
    expect(err).toContain('profile-inference init --image')
    expect(readdirSync(empty)).toEqual([])
  })

  test('below the root of a repository: 2, and where it belongs', () => {
    const repository = mkdtempSync(join(folder, 'repository-'))
    mkdirSync(join(repository, '.git'))
    mkdirSync(join(repository, 'service'))
    const { code, err } = profileInference(
      ['init'],
      join(repository, 'service')
    )
    expect(code).toBe(2)
    expect(err).toContain(`cd ${repository}`)
  })

  test('a flag that is wrong is told, and nothing is written', () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    const { code, err } = profileInference(['init', '--port', '0'], empty)
    expect(code).toBe(2)
    expect(err).toContain('`port` is "0"')
  })
})
