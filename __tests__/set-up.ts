import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for all that the tests write, which tear-down.ts removes. */
export default function setUp(): void {
  // Of each project in one process.
  if (process.env['TESTS_TMPDIR']) return
  const folder = mkdtempSync(join(tmpdir(), 'profile-inference-tests-'))
  // One of the tests is somebody else.
  chmodSync(folder, 0o755)
  process.env['TESTS_TMPDIR'] = process.env['TMPDIR'] = folder
}
