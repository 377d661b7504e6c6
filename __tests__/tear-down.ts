import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Leaves no folder, and no layers of images that only tests built. */
export default function tearDown(
  _: unknown,
  { displayName }: { readonly displayName?: { readonly name: string } }
): void {
  const folder = process.env['TESTS_TMPDIR']
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  if (!/docker|alone/.test(displayName?.name ?? '')) return
  const ours = ['--filter', 'label=profile-inference.test']
  spawnSync('docker', ['image', 'prune', '--force', ...ours])
}
