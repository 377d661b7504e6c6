import { expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep, type StepResult } from '../../../script/runner.ts'

/** Runs `main` and `post`, JavaScript, as the two steps of an action. */
async function run(
  main: string,
  post = ''
): Promise<StepResult & { log: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'runner-test-'))
  const script = (name: string, text: string): string => {
    const path = join(directory, name)
    writeFileSync(path, text)
    return path
  }
  let log = ''
  const step = await runStep({
    main: script('main.cjs', main),
    post: script('post.cjs', post),
    inputs: { 'success-status': '2xx', 'two words': ' kept\nas is ' },
    workspace: directory,
    directory,
    onLog: (text) => (log += text)
  })
  return { ...step, log }
}

const WRITE = `const { appendFileSync } = require('node:fs')
  const write = (to, text) => appendFileSync(process.env[to], text)\n`

test('the action sees the variables of the runner and no others', async () => {
  process.env['NOT_THE_RUNNERS'] = 'leaks'
  const step = await run('console.log(JSON.stringify(process.env))')
  const env = JSON.parse(step.log) as Record<string, string>
  expect(env['INPUT_SUCCESS-STATUS']).toBe('2xx')
  expect(env['INPUT_TWO_WORDS']).toBe(' kept\nas is ')
  expect(env['RUNNER_TEMP']).toMatch(/\/temp$/)
  expect(env).not.toHaveProperty('NOT_THE_RUNNERS')
})

test('outputs are read back, lines, blanks and all; the last one wins', async () => {
  const { outputs } = await run(`${WRITE}
    write('GITHUB_OUTPUT', 'one<<D1\\n1\\nD1\\nlines<<D2\\na\\n\\n b \\nD2\\n')
    write('GITHUB_OUTPUT', 'empty<<D3\\n\\nD3\\none<<D4\\nlater\\nD4\\n')`)
  expect(outputs).toEqual({ one: 'later', lines: 'a\n\n b ', empty: '' })
})

test('state reaches the post step, which runs after a failure as well', async () => {
  const step = await run(
    `${WRITE} write('GITHUB_STATE', 'run-id<<D\\n42\\nD\\n'); process.exitCode = 3`,
    `console.log('post of', process.env['STATE_run-id'])`
  )
  expect(step.exitCode).toBe(3)
  expect(step.log).toBe('post of 42\n')
})

test('a death by signal has the exit code that a shell gives it', async () => {
  expect((await run(`process.kill(process.pid, 'SIGKILL')`)).exitCode).toBe(137)
})
