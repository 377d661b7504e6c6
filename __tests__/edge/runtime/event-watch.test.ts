import { afterEach, expect, test } from '@jest/globals'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventWatch } from '../../../src/runtime/docker/event-watch.ts'

const before = process.env['PATH']
afterEach(() => {
  process.env['PATH'] = before
})

const SECOND = 2_000_000_000
/** At so many ms of that second. */
const event = (action: string, ID: string, ms: number): string =>
  JSON.stringify({
    Action: action,
    Actor: { ID, Attributes: { name: ID, image: 'i' } },
    timeNano: (SECOND * 1000 + ms) * 1e6
  })

test('news that ended are asked for again, and none is counted twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  const first = [event('start', 'a', 100), event('update', 'own', 200)]
  const second = [...first, event('start', 'b', 300)]
  for (const [i, lines] of [first, second].entries())
    writeFileSync(join(folder, `${i + 1}`), lines.join('\n') + '\n')
  const script = `#!/bin/sh\necho "$@" >> ${folder}/asked\nn=$(wc -l < ${folder}/asked)\n[ $n -gt 2 ] && exit 1\nexec cat ${folder}/$n\n`
  writeFileSync(join(folder, 'docker'), script)
  chmodSync(join(folder, 'docker'), 0o755)
  process.env['PATH'] = `${folder}:${before}`

  const deaf = Promise.withResolvers<string>()
  const onDeaf = ({ code }: { readonly code: string }): void =>
    deaf.resolve(code)
  const watch = new EventWatch({ id: 'r1' }, { onDeaf, pauseMs: 10 })
  const own = watch.follow('own')
  own.allow('update')
  expect(await deaf.promise).toBe('acts-unseen')
  expect(watch.strangers.map(({ id }) => id)).toEqual(['a', 'b'])
  // A second `update` would be somebody else's.
  expect(await own.look(false)).toBeUndefined()
  const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n')
  expect(asked.length - 1).toBe(10)
  expect(asked[1]).toContain(`--since=${SECOND} `)
})
