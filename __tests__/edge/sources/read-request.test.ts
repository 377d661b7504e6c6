import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describeError } from '../../../src/foundation/errors.ts'
import { readRequest } from '../../../src/sources/read-request.ts'

async function mistakesOf(inputs: Record<string, string>): Promise<string> {
  try {
    await readRequest((name) => inputs[name], [])
    return ''
  } catch (thrown) {
    return describeError(thrown).message
  }
}

const context = '.'

test('a dataset that is not there is told with the other mistakes', async () => {
  const told = await mistakesOf({ context, dataset: 'none.jsonl', port: 'x' })
  expect(told).toMatch(/^2 mistakes in the inputs:/)
  expect(told).toContain('- `port` is "x"')
  expect(told).toContain('- `dataset` is "none.jsonl", which is not there.')
})

test('alone it is told when it is read; one that is there never', async () => {
  expect(await mistakesOf({ context, dataset: 'none.jsonl' })).toBe('')
  const told = await mistakesOf({ context, dataset: 'package.json', port: 'x' })
  expect(told).not.toContain('dataset')
})

describe('an earlier report that a pull request could bring', () => {
  const dataset = 'package.json'

  test.each(['.profile-cache', 'a/../b', resolve('c'), 'a link'])(
    'in %s answers nothing',
    async (path) => {
      const folder = mkdtempSync(join(tmpdir(), 'reuse-'))
      symlinkSync(process.cwd(), join(folder, 'link'))
      const cache = path.endsWith('link') ? join(folder, 'link/c') : path
      const told = await mistakesOf({ context, dataset, cache, reuse: 'TRUE' })
      expect(told).toMatch(/^`cache` is .*, which lies in the workspace/)
      expect(await mistakesOf({ context, dataset, cache })).toBe('')
    }
  )

  test('elsewhere it may', async () => {
    const cache = join(mkdtempSync(join(tmpdir(), 'reuse-')), 'new')
    const asked = { context, dataset, cache, reuse: 'true' }
    expect(await mistakesOf(asked)).toBe('')
  })
})

test('passwords of the proxies that builds are given are secrets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  const proxies = {
    default: {
      httpsProxy: 'http://me:p%40ss@proxy.example',
      // As people type it, which no address may hold.
      httpProxy: 'http://me:sure100%@proxy.example'
    }
  }
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ proxies }))
  const before = process.env['DOCKER_CONFIG']
  process.env['DOCKER_CONFIG'] = folder
  try {
    const given: Record<string, string> = { context, dataset: 'package.json' }
    const { inputs } = await readRequest((name) => given[name], [])
    expect(inputs.secrets).toEqual(['p%40ss', 'p@ss', 'sure100%'])
  } finally {
    if (before === undefined) delete process.env['DOCKER_CONFIG']
    else process.env['DOCKER_CONFIG'] = before
  }
})

describe('a file of prices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prices-'))
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const dataset = 'package.json'

  test('is read, and what runs today stays', async () => {
    const prices = file('prices.json', '{"CPU": "0.05", "RAM": 0.01}')
    const texts: Record<string, string> = {
      context,
      dataset,
      prices,
      current: 'cpu=1, memory=1Gi'
    }
    const { inputs } = await readRequest((name) => texts[name], [])
    expect(inputs.pricing).toMatchObject({
      prices: { perCoreHour: 0.05, perGibHour: 0.01, source: prices },
      current: { replicas: 1 }
    })
  })

  test.each([
    ['CSV needs its machine', 'prices.csv', 'a,b', /`priced-node` is needed/],
    ['a file that is not there', '', '', /^`prices` names "[^"]+", which /]
  ])('%s', async (_, name, text, mistake) => {
    const prices = name ? file(name, text) : join(folder, 'none.json')
    expect(await mistakesOf({ context, dataset, prices })).toMatch(mistake)
  })
})
