import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { quoteForShell } from '../../../src/foundation/shell.ts'

test.each(['plain/path.json', 'My Project', "it's", '$HOME `id`', '~/a', ''])(
  'a shell reads back %j',
  (text) => {
    const script = `printf %s ${quoteForShell(text)}`
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout).toBe(
      text
    )
  }
)

test('what needs no quotes has none', () => {
  expect(quoteForShell('rows.jsonl')).toBe('rows.jsonl')
})
