/** Nobody reads what is printed: what was found is reported all the same. */
import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const SOURCE = resolve(import.meta.dirname, '../../../src')

/** Runs an entry whose pipes are closed before it prints; its exit code. */
async function runUnread(
  entry: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> }
): Promise<unknown> {
  const child = spawn(process.execPath, [join(SOURCE, entry), ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
      TMPDIR: tmpdir(),
      ...env
    }
  })
  child.stdout.destroy()
  child.stderr.destroy()
  const [code] = (await once(child, 'exit')) as unknown[]
  return code
}

function folderWithRows(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unread-'))
  writeFileSync(join(folder, 'rows.jsonl'), '{}\n')
  return folder
}

test('of a terminal, as by `| head`', async () => {
  const cwd = folderWithRows()
  const args = ['--image', 'any', '--dataset', 'rows.jsonl']
  const to = ['--report-directory', 'report']
  const env = { HOME: cwd }
  expect(await runUnread('cli/index.ts', [...args, ...to], { cwd, env })).toBe(
    2
  )
  const path = join(cwd, 'report/report.json')
  expect(existsSync(path) && readFileSync(path, 'utf8')).toContain('no-engine')
})
