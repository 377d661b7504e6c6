import { expect, test } from '@jest/globals'
import type { ProfileError } from '../../../src/foundation/errors.ts'
import {
  UnseenKill,
  demandStanding,
  disturbed
} from '../../../src/runtime/disturbance.ts'
import type { Service } from '../../../src/runtime/service.ts'

const exit = { code: 137, oomKilled: false }
const ENDED = { kind: 'exited', exit } as const
const killed = new UnseenKill('it was ended by SIGKILL', {})
const paused = disturbed('it was paused')

test.each<[string, ProfileError, ProfileError | undefined, boolean]>([
  ['killed, nobody knows by whom', killed, undefined, false],
  ['killed so again: by itself', killed, killed, true],
  ['killed so after somebody had paused it', killed, paused, false],
  ['paused twice', paused, paused, false]
])('%s', async (_, now, before, stands) => {
  const service = {
    findInterruption: () => Promise.resolve(now)
  } as unknown as Service
  const demanded = demandStanding(ENDED, service, before)
  if (stands) await expect(demanded).resolves.toBeUndefined()
  else await expect(demanded).rejects.toBe(now)
})
