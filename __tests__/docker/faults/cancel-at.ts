/**
 * Cancels as the runner does: SIGINT, SIGTERM 7.5 s later, SIGKILL after 10 s,
 * after which there is no report.
 */
export function cancelAt(
  when: RegExp,
  afterMs = 2500,
  signal: NodeJS.Signals = 'SIGINT'
) {
  let sent = false
  let text = ''
  return (more: string, kill: (signal: NodeJS.Signals) => void): void => {
    text += more
    if (sent || !when.test(text)) return
    sent = true
    setTimeout(() => kill(signal), afterMs)
    setTimeout(() => kill('SIGTERM'), afterMs + 7500).unref()
    setTimeout(() => kill('SIGKILL'), afterMs + 10_000).unref()
  }
}
