/** Files of a checkout that are not what they seem: the rule of files/confine.ts. */
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  closeSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { openDataset } from '../../../src/dataset/read.ts'
import { openFile, readText } from '../../../src/files/open-file.ts'
import { ProfileError } from '../../../src/foundation/errors.ts'
import { layContext } from '../../../src/runtime/docker/build-context.ts'
import { confineBuild } from '../../../src/runtime/docker/build-paths.ts'
import { readReport } from '../../../src/merge/read-report.ts'
import { readEarlierNumbers } from '../../../src/pairs/earlier-report.ts'
import { readRun } from '../../../src/saved/read-run.ts'
import { openWorkspace } from '../../../src/sources/open-workspace.ts'
import { readConfig } from '../../../src/sources/read-config.ts'
import { readPrices } from '../../../src/sources/read-prices.ts'
import { exampleRecord } from '../../pure/report/example.ts'
import { LINKS, OUTSIDE, makePipe, makeWorkspace } from './workspace.ts'

const before = process.cwd()
let root: string

beforeEach(() => {
  root = makeWorkspace()
  process.chdir(root)
})
afterAll(() => process.chdir(before))

const build = { kind: 'dockerfile', target: undefined, buildArgs: {} } as const
const plain = { cacheFrom: [], cacheTo: [], secrets: {}, ssh: [] }

/** Everything that reads what a checkout may contain, by a path in it. */
const READERS: Readonly<Record<string, (path: string) => unknown>> = {
  'a dataset': async (path) => {
    const inputs = { path, rows: undefined, format: 'lines' } as const
    const plan = {
      requests: undefined,
      warmup: 0,
      seed: 1,
      order: 'file'
    } as const
    await using dataset = await openDataset({ ...inputs, ...plan })
    return dataset.facts
  },
  'a config': (path) => readConfig(path),
  prices: (path) => {
    const layer = readPrices((name) => (name === 'prices' ? path : undefined))
    const [mistake] = layer?.mistakes ?? []
    if (mistake !== undefined) throw new Error(mistake)
    return layer
  },
  'an earlier report': (path) => readEarlierNumbers(path, exampleRecord()),
  'a report to merge': (path) => readReport(path),
  'a saved run': (path) => readRun(path),
  'a file of a source': (path) => {
    const workspace = openWorkspace('.')
    const place = workspace.look(path)
    if (place === 'file') return workspace.read(path)
    throw new Error(place)
  },
  'a file that is shipped': (path) => {
    const copies = [{ from: path, to: 'model' }]
    const recipe = { kind: 'recipe', from: path, findings: [] } as const
    const files = {}
    return layContext(
      { ...recipe, dockerfile: '', files, copies },
      join(root, 'laid')
    )
  },
  'a Dockerfile': (dockerfile) =>
    confineBuild({ ...build, context: '.', dockerfile }),
  'a context': (context) => {
    writeFileSync('Dockerfile', 'FROM scratch')
    confineBuild({ ...build, context, dockerfile: 'Dockerfile' })
  },
  ...Object.fromEntries(
    Object.entries({
      'a local cache': (path: string) => ({
        cacheTo: [`type=local,dest=${path}`]
      }),
      'a local cache to read': (path: string) => ({
        cacheFrom: ['type=gha', `src=${path},type=local`]
      }),
      'a local cache in capitals': (path: string) => ({
        cacheTo: [`type=local,DEST=${path}`]
      }),
      'a local cache in quotes': (path: string) => ({
        cacheFrom: [`type=local,mode="max,"Src=${path}"`]
      }),
      'an SSH key': (path: string) => ({ ssh: [`default=${path}`] }),
      'a second SSH key': (path: string) => ({ ssh: [`default=a,${path}`] }),
      'an SSH key with =': (path: string) => ({
        ssh: [`default=a=b/../${relative('.', path)}`]
      })
    }).map(([name, optionsOf]) => [
      name,
      (path: string) => {
        writeFileSync('Dockerfile', 'FROM scratch')
        const buildKit = { ...plain, ...optionsOf(path) }
        const from = { ...build, context: '.', dockerfile: undefined }
        confineBuild({ ...from, buildKit })
      }
    ])
  )
}

async function refusal(work: () => unknown): Promise<Error> {
  try {
    await work()
  } catch (thrown) {
    expect(thrown).not.toBeInstanceOf(TypeError)
    expect((thrown as Error).message).not.toMatch(/does not exist|^nothing$/)
    return thrown as Error
  }
  throw new Error('It was read.')
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test.each(Object.entries(LINKS))('that is a link to %s', async (_, to) => {
    symlinkSync(to, 'link')
    const path =
      to === LINKS['outside by a folder'] ? 'link/rows.jsonl' : 'link'
    const error = await refusal(() => read(path))
    expect(error.message).toMatch(/out of the workspace|into \.git|outside/)
    expect(error.message).not.toContain(OUTSIDE)
  })

  test('that is a link to a link to a link outside', async () => {
    symlinkSync('second', 'first')
    symlinkSync('folder/third', 'second')
    symlinkSync('../../outside/rows.jsonl', 'folder/third')
    const error = await refusal(() => read('first'))
    expect(error.message).toMatch(/out of the workspace|outside/)
  })

  test('that lies outside and leads through the workspace', async () => {
    symlinkSync('../outside/rows.jsonl', 'link')
    const error = await refusal(() => read(join(root, '../outside/back/link')))
    expect(error.message).toMatch(/out of the workspace|outside/)
  })

  test('that is a loop of links', async () => {
    symlinkSync('loop', 'loop')
    await refusal(() => read('loop'))
  })
})

const FILES = [
  ...['a dataset', 'a config', 'prices', 'a file of a source'],
  'a Dockerfile'
]

describe.each(FILES)('%s', (name) => {
  const read = READERS[name]!

  test('that is a pipe nobody writes to', async () => {
    makePipe('pipe')
    await refusal(() => read('pipe'))
  })

  test('that is a socket', async () => {
    const server = createServer().listen('socket')
    await refusal(() => read('socket'))
    server.close()
  })

  test.each(['/dev/zero', '/dev/stdin', '/proc/self/environ', '/proc/version'])(
    'that is %s, also by its own name',
    async (path) => {
      await refusal(() => read(path))
    }
  )

  test('that is a folder', async () => {
    await refusal(() => read('folder'))
  })
})

describe('what is allowed', () => {
  test('a link within the workspace', async () => {
    symlinkSync('folder/rows.jsonl', 'link')
    await expect(READERS['a dataset']!('link')).resolves.toMatchObject({
      rows: 1
    })
  })

  test('a file elsewhere, by a path that leads there as it is written', async () => {
    symlinkSync('rows.jsonl', '../outside/link')
    for (const path of ['../outside/rows.jsonl', join(root, '../outside/link')])
      await expect(READERS['a dataset']!(path)).resolves.toMatchObject({
        rows: 1
      })
  })

  test('a workspace that is reached by a link', async () => {
    const path = join(root, '../outside/back/rows.jsonl')
    await expect(READERS['a dataset']!(path)).resolves.toMatchObject({
      rows: 1
    })
  })
})

test('a file that is larger than it may be is not read', () => {
  writeFileSync('large', 'x'.repeat(11))
  expect(() => readText('large', { mostBytes: 10 })).toThrow('has more than')
  expect(readText('large', { mostBytes: 11 })).toHaveLength(11)
})

test('a config of 2 MiB is not read', async () => {
  writeFileSync('large.yml', `name: ${'x'.repeat(2 ** 21)}`)
  const { facts } = (await refusal(() =>
    readConfig('large.yml')
  )) as ProfileError
  expect(facts.code).toBe('config-unreadable')
})

describe('what a config of the checkout names', () => {
  test.each([
    'dataset: /etc/hostname',
    'dataset: ../outside/rows.jsonl',
    'dataset: folder/../../outside/rows.jsonl',
    'context: /home',
    'dockerfile: ../Dockerfile',
    'report-directory: ../../out',
    'metadata-file: /etc/cron.d/x',
    'cache: /var/cache'
  ])('%s', (text) => {
    writeFileSync('config.yml', text)
    expect(readConfig('config.yml').mistakes).toEqual([
      expect.stringContaining('leads out of the workspace')
    ])
    // The author's own, who may.
    writeFileSync('../outside/config.yml', text)
    expect(readConfig('../outside/config.yml').mistakes).toEqual([])
  })

  test('a path within', () => {
    writeFileSync('config.yml', 'dataset: folder/../rows.jsonl')
    expect(readConfig('config.yml').mistakes).toEqual([])
  })
})

test('an open file stays what it was when its name is exchanged', async () => {
  await using file = await openFile('folder/rows.jsonl')
  rmSync('folder', { recursive: true })
  symlinkSync('../outside', 'folder')
  expect(String(await file.readFile())).toBe('{"a": 1}\n')
})

/** Each row: what somebody does between the look at a file and its opening. */
test.each<[string, () => void]>([
  [
    'another file gets its name',
    () => renameSync('../outside/rows.jsonl', 'folder/rows.jsonl')
  ],
  [
    'its folder becomes a link to where it went',
    () => {
      renameSync('folder', '../outside/folder')
      symlinkSync('../outside/folder', 'folder')
    }
  ]
])('a file is not read when %s', async (_, exchange) => {
  // Who opens a pipe waits for its writer: no thread is left to open the file.
  makePipe('pipe')
  const length = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4)
  const threads = Array.from({ length }, () => open('pipe', 'r'))
  const refused = refusal(() => openFile('folder/rows.jsonl'))
  exchange()
  const writer = openSync('pipe', 'w')
  for (const thread of threads) await (await thread).close()
  closeSync(writer)
  expect((await refused).message).toContain('was exchanged')
})
