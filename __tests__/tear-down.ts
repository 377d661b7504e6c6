import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** No test takes so long: what is older was left by tests that were killed. */
const FORGOTTEN = 'until=12h'

/**
 * Leaves no folder, and no layers of images that only tests built. A run whose
 * tests were killed had no post step: what it left goes with the next tests.
 */
export default function tearDown(
  _: unknown,
  { displayName }: { readonly displayName?: { readonly name: string } }
): void {
  const folder = process.env['TESTS_TMPDIR']
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  if (!/docker|alone/.test(displayName?.name ?? '')) return
  const ours = ['--filter', 'label=profile-inference.test']
  spawnSync('docker', ['image', 'prune', '--force', ...ours])
  const forgotten = ['--force', ...ours, '--filter', FORGOTTEN]
  spawnSync('docker', ['container', 'prune', ...forgotten])
  spawnSync('docker', ['image', 'prune', '--all', ...forgotten])
}
