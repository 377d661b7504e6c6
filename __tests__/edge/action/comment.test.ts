import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeComments } from './fake-comments.ts'

const MARKER = '<!-- profile-inference profile -->'
const before = { ...process.env }
const folder = mkdtempSync(join(tmpdir(), 'comment-'))
const github = await startFakeComments()
// It is read when the client is loaded.
process.env['GITHUB_API_URL'] = github.url
const { writeComment } = await import('../../../src/action/comment.ts')

beforeEach(() => {
  github.kept.length = 0
  github.asked.length = 0
  github.status = 200
  github.hangs = false
  github.says = undefined
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify({ pull_request: { number: 7 } }))
  process.env['GITHUB_EVENT_PATH'] = path
  process.env['GITHUB_REPOSITORY'] = 'o/r'
  process.env['GITHUB_TOKEN'] = 'ghs_0123456789'
})
afterEach(() => {
  process.env = { ...before, GITHUB_API_URL: process.env['GITHUB_API_URL'] }
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const comment = (text: string) => ({ marker: MARKER, text })

test('one comment, written anew', async () => {
  expect(await writeComment(comment('first'))).toBeUndefined()
  expect(await writeComment(comment('second'))).toBeUndefined()
  expect(github.kept.map(({ body }) => body)).toEqual([`${MARKER}\nsecond`])
  expect(github.asked[0]).toMatch(/^GET \/repos\/o\/r\/issues\/7\/comments/)
})

test("a person's comment that quotes ours is left alone", async () => {
  github.kept.push({ id: 5, body: `${MARKER}\nquoted`, user: { type: 'User' } })
  await writeComment(comment('ours'))
  expect(github.kept.map(({ body }) => body)).toEqual([
    `${MARKER}\nquoted`,
    `${MARKER}\nours`
  ])
})

test('a refusal is a sentence about permissions', async () => {
  github.status = 403
  expect(await writeComment(comment('x'))).toContain('pull-requests: write')
})

test.each([{ a: 1 }, 'text', 7, { find: 'x' }])(
  'an answer that is none: %j',
  async (says) => {
    github.says = says
    expect(await writeComment(comment('x'))).toBe('Its answer cannot be read.')
  }
)

test('comments that are none are no reason', async () => {
  github.says = [null, { user: null }, { user: { type: 'Bot' } }]
  expect(await writeComment(comment('x'))).toBeUndefined()
})

test('a refusal that repeats the token and does not end', async () => {
  process.env['GITHUB_TOKEN'] = 'ghs_sEcReTsEcReTsEcReT'
  github.status = 422
  github.says = { message: `not ghs_sEcReTsEcReTsEcReT ${'x'.repeat(10_000)}` }
  const why = await writeComment(comment('x'))
  expect(why).toContain('not ***')
  expect(why!.length).toBeLessThan(400)
})

test('of a run that is being cancelled it is not waited for long', async () => {
  github.hangs = true
  const soon = { ...comment('x'), deadlineMs: 200 }
  expect(await writeComment(soon)).toContain('longer than 0.2 s')
})

test('without a pull request or a token nobody is asked', async () => {
  delete process.env['GITHUB_TOKEN']
  expect(await writeComment(comment('x'))).toContain('GITHUB_TOKEN')
  writeFileSync(join(folder, 'event.json'), '{"ref": "refs/heads/main"}')
  expect(await writeComment(comment('x'))).toContain('no pull request')
  expect(github.asked).toEqual([])
})
