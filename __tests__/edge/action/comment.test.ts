import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MARKER = '<!-- profile-inference profile -->'
const before = { ...process.env }
const folder = mkdtempSync(join(tmpdir(), 'comment-'))
interface Kept {
  id: number
  body: string
  user: { type: string }
}
let kept: Kept[]
let status: number
let hangs: boolean
const asked: string[] = []

/** GitHub, as far as comments go. */
const github: Server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    asked.push(`${request.method} ${request.url}`)
    if (hangs) return
    const json = (body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (status !== 200) return json({ message: 'Resource not accessible' })
    if (request.method === 'GET') return json(kept)
    const text = Buffer.concat(parts).toString()
    const { body } = JSON.parse(text) as { body: string }
    const id = Number(/comments\/(\d+)$/.exec(request.url!)?.[1] ?? 0)
    const old = kept.find((comment) => comment.id === id)
    if (old) old.body = body
    else kept.push({ id: 100, body, user: { type: 'Bot' } })
    json({})
  })
})
await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve))
const { port } = github.address() as AddressInfo
// It is read when the client is loaded.
process.env['GITHUB_API_URL'] = `http://127.0.0.1:${port}`
const { writeComment } = await import('../../../src/action/comment.ts')

beforeEach(() => {
  kept = []
  status = 200
  hangs = false
  asked.length = 0
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify({ pull_request: { number: 7 } }))
  process.env['GITHUB_EVENT_PATH'] = path
  process.env['GITHUB_REPOSITORY'] = 'o/r'
  process.env['GITHUB_TOKEN'] = 't'
})
afterEach(() => {
  process.env = { ...before, GITHUB_API_URL: process.env['GITHUB_API_URL'] }
})
afterAll(() => {
  github.closeAllConnections()
  github.close()
  rmSync(folder, { recursive: true })
})

const comment = (text: string) => ({
  marker: MARKER,
  text: `${MARKER}\n${text}`
})

test('one comment, written anew', async () => {
  expect(await writeComment(comment('first'))).toBeUndefined()
  expect(await writeComment(comment('second'))).toBeUndefined()
  expect(kept.map(({ body }) => body)).toEqual([`${MARKER}\nsecond`])
  expect(asked[0]).toMatch(/^GET \/repos\/o\/r\/issues\/7\/comments/)
})

test("a person's comment that quotes ours is left alone", async () => {
  kept.push({ id: 5, body: `${MARKER}\nquoted`, user: { type: 'User' } })
  await writeComment(comment('ours'))
  expect(kept.map(({ body }) => body)).toEqual([
    `${MARKER}\nquoted`,
    `${MARKER}\nours`
  ])
})

test('a refusal is a sentence about permissions', async () => {
  status = 403
  expect(await writeComment(comment('x'))).toContain('pull-requests: write')
})

test('of a run that is being cancelled it is not waited for long', async () => {
  hangs = true
  const soon = { ...comment('x'), deadlineMs: 200 }
  expect(await writeComment(soon)).toContain('no answer within 0.2 s')
})

test('without a pull request or a token nobody is asked', async () => {
  delete process.env['GITHUB_TOKEN']
  expect(await writeComment(comment('x'))).toContain('GITHUB_TOKEN')
  writeFileSync(join(folder, 'event.json'), '{"ref": "refs/heads/main"}')
  expect(await writeComment(comment('x'))).toContain('no pull request')
  expect(asked).toEqual([])
})
