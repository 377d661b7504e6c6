import { run } from '../../commands/run-command.ts'
import { type Run, runLabel } from '../run.ts'
import { docker } from './cli.ts'
import { removeContainer } from './remove.ts'

/** An image with a shell that never ends tells nothing. */
const MOST_MS = 10_000
/** A few thousand packages, and npm's lock of as many. */
const KEPT = 8 * 2 ** 20

/** In any shell, with what is built into it; `dpkg-query` is where apt is. */
const SCRIPT = `
for d in /usr/lib/python3*/*-packages /usr/local/lib/python3*/*-packages \\
  /opt/*/lib/python3*/*-packages /venv/lib/python3*/*-packages \\
  /root/.local/lib/python3*/*-packages /home/*/.local/lib/python3*/*-packages \\
  .venv/lib/python3*/*-packages venv/lib/python3*/*-packages
do for p in "$d"/*.dist-info; do [ -d "$p" ] && echo "pip \${p##*/}"; done; done
[ -r /lib/apk/db/installed ] && while IFS= read -r l; do
  case $l in P:*) n=\${l#P:} ;; V:*) echo "apk $n \${l#V:}" ;; esac
done < /lib/apk/db/installed
command -v dpkg-query > /dev/null && dpkg-query -W -f 'apt \${Package} \${Version}\\n'
[ -r node_modules/.package-lock.json ] && echo npm && cat node_modules/.package-lock.json
exit 0
`

/**
 * What is installed in an image, as `parsePackages` reads it: by its own shell,
 * without a network. Empty: it has no shell, or did not answer. Untrusted text.
 */
export async function listPackages(
  { id }: Pick<Run, 'id'>,
  imageId: string
): Promise<string> {
  const created = await docker(
    [
      'create',
      `--label=${runLabel({ id })}`,
      '--pull=never',
      '--network=none',
      '--cpus=1',
      '--memory=256m',
      '--cap-drop=ALL',
      '--security-opt=no-new-privileges',
      '--entrypoint=/bin/sh',
      imageId,
      '-c',
      SCRIPT
    ],
    { bound: 'act' }
  )
  const container = created.stdout.trim()
  if (created.code !== 0 || container === '') return ''
  try {
    const asked = ['start', '--attach', container]
    const call = { bound: 'act', mostMs: MOST_MS, kept: KEPT } as const
    const { code, stdout } = await run('docker', asked, call)
    return code === 0 ? stdout : ''
  } finally {
    await removeContainer(container)
  }
}
