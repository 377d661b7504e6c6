/** What a Dockerfile's last stage says of the port that it serves on. */
export interface DockerfilePort {
  readonly port: number | undefined
  /** How it is known, to follow "port 8080:". */
  readonly from: 'EXPOSE' | 'CMD' | 'nothing'
  /** The engine knows it without being told. */
  readonly isPlain: boolean
}

const PORT_IN_COMMAND =
  /(?:--(?:http-)?port[= ]|-p ?|(?:-b|--bind|--listen|--addr)[= ]\S*:|0\.0\.0\.0:|PORT=)(\d{2,5})\b/i

export function readPort(text: string): DockerfilePort {
  const lines = joinLines(text)
  const values = collectValues(lines)
  const last = lines.findLastIndex((line) => /^FROM\s/i.test(line))
  const stage = lines.slice(last + 1).map((line) => fillIn(line, values))
  const exposed = stage
    .flatMap((line) => /^EXPOSE\s+(.*)$/i.exec(line)?.[1]?.split(/\s+/) ?? [])
    .flatMap((word) => /^(\d+)(?:\/tcp)?$/i.exec(word)?.[1] ?? [])
    .map(Number)
  if (exposed.length > 0)
    return {
      port: exposed[0],
      from: 'EXPOSE',
      isPlain: exposed.length === 1
    }
  const command = stage
    .filter((line) => /^(CMD|ENTRYPOINT|ENV)\s/i.test(line))
    .map((line) => line.replace(/["',[\]]+/g, ' ').replace(/\s+/g, ' '))
  const found = PORT_IN_COMMAND.exec(command.join(' '))?.[1]
  if (found) return { port: Number(found), from: 'CMD', isPlain: false }
  // Without a command of its own it serves as its base image does.
  const serves = command.some((line) => /^(CMD|ENTRYPOINT)/i.test(line))
  return { port: undefined, from: 'nothing', isPlain: !serves }
}

/** Instructions, comments left out, one a line. */
function joinLines(text: string): string[] {
  return text
    .replace(/^\s*#.*$/gm, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `ENV PORT=80`, `ENV PORT 80`, `ARG PORT=80`. */
function collectValues(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of lines) {
    const [, rest = ''] = /^(?:ENV|ARG)\s+(.*)$/i.exec(line) ?? []
    for (const [, name, value] of rest.matchAll(/(\w+)[= ]"?([^\s"]+)/g))
      values.set(name!, value!)
  }
  return values
}

function fillIn(line: string, values: ReadonlyMap<string, string>): string {
  return line
    .replace(/\$(\w+)/g, (all, name: string) => values.get(name) ?? all)
    .replace(/\$\{(\w+)(?::-[^}]*)?\}/g, (all, name: string) => {
      const otherwise = /:-(.*)\}$/.exec(all)?.[1]
      return values.get(name) ?? otherwise ?? all
    })
}
