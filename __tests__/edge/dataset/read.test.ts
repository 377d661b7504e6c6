import fc from 'fast-check'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { DatasetFormat } from '../../../src/inputs/inputs.ts'
import { openDataset } from '../../../src/dataset/read.ts'
import { unpack } from '../../../src/dataset/unpack.ts'
import {
  bodies,
  defaults,
  inputs,
  takeAll,
  temporaryFolder,
  write
} from './files.ts'

const folder = temporaryFolder()

async function rows(
  contents: string | Uint8Array,
  asked: { format?: DatasetFormat; blockBytes?: number } = {}
): Promise<string[]> {
  const { format = 'lines', ...options } = asked
  const path = write(folder, contents)
  await using dataset = await openDataset(inputs(path, { format }), options)
  return bodies(
    await takeAll(dataset.withDefaults(defaults).open(dataset.facts.rows))
  )
}

describe('rows', () => {
  test('that were made from the file are sent instead of it', async () => {
    const path = join(folder, 'example.json')
    await using dataset = await openDataset(
      inputs(path, { rows: '{"a": 1}\n{"b": 2}' })
    )
    expect(dataset.facts).toMatchObject({ path, rows: 2, bytes: 17 })
    const source = dataset.withDefaults(defaults).open(2)
    expect(bodies(await takeAll(source))).toEqual(['{"a": 1}', '{"b": 2}'])
  })

  test.each([
    ['a last line without newline', 'a\nb', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['a byte order mark', '\ufeffa\n\ufeffb\n', ['a', '\ufeffb']],
    ['empty lines', '\n\na\n\r\n\nb\n\n', ['a', 'b']],
    ['blanks', ' \n\t\na b\n', [' ', '\t', 'a b']],
    ['multi-byte characters', '{"ü": "日本🎉"}\n', ['{"ü": "日本🎉"}']]
  ])('%s', async (_, text, expected) => {
    for (const blockBytes of [1, 2, 3, 2 ** 16])
      for (const contents of [text, gzipSync(text)])
        expect(await rows(contents, { blockBytes })).toEqual(expected)
  })

  test('two gzips in one file are one text', async () =>
    expect(
      await rows(Buffer.concat([gzipSync('a\nb'), gzipSync('c\nd')]))
    ).toEqual(['a', 'bc', 'd']))

  test('rows of 5 MB among small ones, over all formats', async () => {
    const long = 'ä'.repeat(2_500_000)
    const bodies = ['a', long, 'b', `${long}b`, 'c']
    for (const format of FORMATS) {
      const text = bodies.map((body) => encode(format, body)).join('\n')
      for (const contents of [text, gzipSync(text, { level: 1 })])
        expect(
          (await rows(contents, { format })).join() === bodies.join()
        ).toBe(true)
    }
  })
})

const FORMATS = ['lines', 'csv', 'http'] as const

function encode(format: DatasetFormat, body: string): string {
  if (format === 'csv') return `"${body.replaceAll('"', '""')}"`
  return format === 'http' ? JSON.stringify({ body }) : body
}

const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', 'é', '🎉') })
)
/** What a line can hold: a carriage return at its end belongs to the newline. */
const LINE = TEXT.map((text) =>
  text.replaceAll('\n', '').replace(/\r+$/, '')
).filter((line) => line !== '')

test.each(FORMATS)('any bodies come back from %s', (format) =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        list: fc.array(format === 'lines' ? LINE : TEXT, { minLength: 1 }),
        newline: fc.constantFrom('\n', '\r\n'),
        ended: fc.boolean(),
        packed: fc.boolean(),
        blockBytes: fc.integer({ min: 1, max: 50 })
      }),
      async ({ list, newline, ended, packed, blockBytes }) => {
        const texts = list.map((body) => encode(format, body))
        // A first body that begins with the mark needs one to lose.
        const text = `\ufeff${texts.join(newline)}${ended ? newline : ''}`
        const contents = packed ? gzipSync(text) : text
        expect(await rows(contents, { format, blockBytes })).toEqual(list)
      }
    ),
    { numRuns: 150 }
  )
)

describe('facts', () => {
  test('of a file as it is on disk', async () => {
    const text = '\ufeffa\n\nüü\r\n'
    for (const contents of [Buffer.from(text), gzipSync(text)]) {
      const path = write(folder, contents)
      await using dataset = await openDataset(inputs(path))
      expect(dataset.facts).toEqual({
        path,
        format: 'lines',
        rows: 2,
        bytes: contents.length,
        sha256: createHash('sha256').update(contents).digest('hex'),
        largestRowBytes: 4,
        emptyLines: 1,
        identicalRows: false
      })
    }
  })
})

describe('faults', () => {
  const path = join(folder, 'rows')
  const packed = gzipSync('{"a": 1}\n'.repeat(1000))
  const damaged = Buffer.from(packed)
  damaged.fill(0xff, 20, 30)

  beforeAll(() => {
    mkdirSync(join(folder, 'directory'))
    symlinkSync('loop', join(folder, 'loop'))
  })

  test.each([
    ['directory', 'dataset-not-a-file', 'is a directory'],
    ['absent', 'dataset-missing', 'does not exist'],
    ['loop', 'dataset-unreadable', 'cannot be read (ELOOP)']
  ])('%s', async (name, code, says) => {
    const path = join(folder, name)
    await expect(openDataset(inputs(path))).rejects.toMatchObject({
      facts: {
        code,
        blame: 'user',
        message: `The dataset \`${path}\` ${says}.`
      }
    })
  })

  test('a device is not waited for', async () =>
    expect(openDataset(inputs('/dev/null'))).rejects.toMatchObject({
      facts: { code: 'dataset-not-a-file' }
    }))

  test.each([
    ['empty', '', 'dataset-empty'],
    ['an empty gzip', gzipSync(''), 'dataset-empty'],
    ['only empty lines', '\n\n', 'dataset-empty'],
    ['UTF-16', Buffer.from('\ufeffa\n', 'utf16le'), 'dataset-utf-16'],
    ['Latin-1', Buffer.from('é\n', 'latin1'), 'dataset-not-utf-8'],
    ['a truncated gzip', packed.subarray(0, -9), 'dataset-gzip-damaged'],
    ['the begin of a gzip', packed.subarray(0, 5), 'dataset-gzip-damaged'],
    ['a damaged gzip', damaged, 'dataset-gzip-damaged'],
    ['a gzip of a gzip', gzipSync(packed), 'dataset-not-utf-8']
  ])('%s', async (_, contents, code) => {
    write(folder, contents)
    await expect(
      openDataset(inputs(path), { temporaryDirectory: folder })
    ).rejects.toMatchObject({
      facts: { code, blame: 'user', remedy: expect.stringContaining('example') }
    })
    expect(readdirSync(folder)).not.toContainEqual(
      expect.stringContaining('profile-inference')
    )
  })

  test('a gzip that unpacks to more than the disk can take', async () => {
    write(folder, gzipSync('a\n'.repeat(2 ** 20)))
    await expect(
      openDataset(inputs(path), { mostUnpackedBytes: 2 ** 20 })
    ).rejects.toMatchObject({ facts: { code: 'disk-full', blame: 'machine' } })
  })

  test('a file that shrinks while it is replayed', async () => {
    write(folder, 'abc\n'.repeat(100_000))
    await using dataset = await openDataset(inputs(path))
    const source = dataset.withDefaults(defaults).open(100_000)
    truncateSync(path, 200_000)
    const lost = { facts: { code: 'dataset-changed' } }
    for (let row = 1; row <= 100_000; row++) {
      const next = Promise.resolve(source.next())
      // 50,000 rows are left, of which a chunk may take some along.
      if (row > 50_000) return expect(next).rejects.toMatchObject(lost)
      const arrived = await next.catch((thrown) => thrown)
      if (arrived instanceof Error) return expect(arrived).toMatchObject(lost)
    }
  })

  test('a file whose rows become fewer while it is replayed', async () => {
    write(folder, 'abc\n'.repeat(100_000))
    await using dataset = await openDataset(inputs(path))
    writeFileSync(path, 'abcdefg\n'.repeat(50_000), { flag: 'r+' })
    await expect(
      takeAll(dataset.withDefaults(defaults).open(100_000))
    ).rejects.toMatchObject({
      facts: { code: 'dataset-changed' }
    })
  })
})

test('rows of requests that no longer are any: the file changed', async () => {
  const row = '{"path": "/a"}\n'
  const path = write(folder, row.repeat(1000))
  await using dataset = await openDataset(inputs(path, { format: 'http' }))
  writeFileSync(path, '{'.repeat(row.length * 1000), { flag: 'r+' })
  await expect(
    takeAll(dataset.withDefaults(defaults).open(1000))
  ).rejects.toMatchObject({ facts: { code: 'dataset-changed' } })
})

describe('a run that is cancelled', () => {
  test('reads no dataset of 64 GiB to its end', async () => {
    const path = write(folder, gzipSync('a\n'))
    // Sparse: it takes no time to write, and a minute to read.
    truncateSync(path, 2 ** 36)
    const signal = AbortSignal.timeout(100)
    await expect(openDataset(inputs(path), { signal })).rejects.toMatchObject({
      name: 'TimeoutError'
    })
  })

  test('unpacks nothing more', async () => {
    const path = write(folder, gzipSync('a\n'))
    await using file = await open(path)
    const signal = AbortSignal.abort()
    await expect(
      unpack(file, () => undefined, { temporaryDirectory: folder, signal })
    ).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('between trials it is seen whether the rows are still those', async () => {
  const rows = 'abc\n'.repeat(1000)
  const path = write(folder, rows)
  await using dataset = await openDataset(inputs(path))
  const replayable = dataset.withDefaults(defaults)
  await replayable.demandUnchanged()
  // The same bytes at another time are the same rows.
  writeFileSync(path, rows, { flag: 'r+' })
  utimesSync(path, 1, 1)
  await replayable.demandUnchanged()
  // As many bytes, as many rows, and each of them valid.
  writeFileSync(path, 'abd\n', { flag: 'r+' })
  await expect(replayable.demandUnchanged()).rejects.toMatchObject({
    facts: { code: 'dataset-changed' }
  })
})

test('a gzip leaves nothing in the temporary folder, even while it is open', async () => {
  const temporaryDirectory = join(folder, 'empty')
  mkdirSync(temporaryDirectory)
  const path = write(folder, gzipSync('a\nb\n'))
  await using dataset = await openDataset(inputs(path), {
    temporaryDirectory
  })
  expect(readdirSync(temporaryDirectory)).toEqual([])
  expect(bodies(await takeAll(dataset.withDefaults(defaults).open(3)))).toEqual(
    ['a', 'b', 'a']
  )
})
