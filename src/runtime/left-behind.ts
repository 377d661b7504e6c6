import type { Finding } from '../foundation/finding.ts'

/**
 * Something of ours that is still there.
 *
 * @param command shows it, or removes it
 */
export function leftBehind(
  what: string,
  cause: string,
  command: string
): Finding {
  return {
    code: 'left-behind',
    severity: 'warning',
    message: `${what} could not be removed and may be left. ${cause}`,
    remedy: `See to it: \`${command}\`.`
  }
}
