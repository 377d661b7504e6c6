import { spawn } from 'node:child_process'
import { complain } from './print-report.ts'

/** A browser that is there takes over; one that is not is told of at once. */
const PATIENCE_MS = 3000

/** What opens a file as a double click does, by platform. */
function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['explorer.exe']
  return process.env['WSL_DISTRO_NAME'] ? ['wslview'] : ['xdg-open']
}

/** Shows a page in the reader's browser; where there is none, it says where it is. */
export async function openPage(path: string): Promise<void> {
  const [command, ...options] = opener()
  const fault = await new Promise<string | undefined>((resolve) => {
    // Until then this program must not end.
    const timer = setTimeout(resolve, PATIENCE_MS, undefined)
    const settle = (says?: string): void => {
      clearTimeout(timer)
      resolve(says)
    }
    const child = spawn(command, [...options, path], {
      detached: true,
      stdio: 'ignore'
    })
    child.on('error', ({ message }) => settle(message))
    child.on('exit', (code) =>
      settle(code ? `${command} ended with code ${code}` : undefined)
    )
    child.unref()
  })
  if (fault !== undefined)
    complain(`No browser could be opened (${fault}). The page is ${path}`)
}
