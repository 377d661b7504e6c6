import type { ExitCause } from '../../measurement/exit.ts'

/** The kernel would not execute a program. */
export interface Refusal {
  readonly path: string
  readonly kind: 'format' | 'missing' | 'permission'
}

const KINDS: Readonly<Record<string, Refusal['kind']>> = {
  'exec format error': 'format',
  'no such file or directory': 'missing',
  'permission denied': 'permission'
}
/** The engine's last words in the log, or its answer when it was to start. */
const REFUSED =
  /(?:^exec |exec: ")(\/[^\s":]+)"?: (?:stat \S+: )?(exec format error|no such file or directory|permission denied)/m

export function parseRefusal(said: string): Refusal | undefined {
  const [, path, kind] = REFUSED.exec(said) ?? []
  return path === undefined ? undefined : { path, kind: KINDS[kind!]! }
}

/** The machines of ELF's header that engines run on, and Node's names for them. */
const MACHINES: Readonly<Record<number, string>> = {
  0x03: '386',
  0x3e: 'amd64',
  0x28: 'arm',
  0xb7: 'arm64',
  0x15: 'ppc64le',
  0x16: 's390x',
  0xf3: 'riscv64'
}
const PLATFORMS: Readonly<Record<string, string>> = { x64: 'amd64' }
const ELF = Buffer.from('\x7fELF', 'latin1')

/** `head`: the first bytes of the program; undefined: there is none. */
export function explainProgram(
  { path, kind }: Refusal,
  head: Buffer | undefined,
  arch: string
): ExitCause | undefined {
  if (kind === 'permission') return notExecutable(path)
  if (head === undefined)
    return kind === 'missing'
      ? {
          cause: `The image has no ${path}, which is its command.`,
          remedy: 'Check the path in ENTRYPOINT, CMD or `command`.'
        }
      : undefined
  const [first = ''] = head.toString('latin1').split('\n', 1)
  if (first.startsWith('#!')) return explainScript(path, first)
  if (head.subarray(0, 4).equals(ELF)) return explainElf(path, { head, arch })
  return {
    cause: `${path} is no program of this system, and its first line names none that reads it.`,
    remedy: 'Begin it with a line such as #!/bin/sh.'
  }
}

function notExecutable(path: string): ExitCause {
  return {
    cause: `${path} is not executable.`,
    remedy:
      'Make it so in the repository (git update-index --chmod=+x) or in the Dockerfile (RUN chmod +x).'
  }
}

function explainScript(path: string, first: string): ExitCause {
  return first.endsWith('\r')
    ? {
        cause: `The lines of ${path} end with CRLF, so the system looks for a program whose name ends with a carriage return.`,
        remedy:
          'Save it with LF line ends: `*.sh text eol=lf` in .gitattributes, or sed in the Dockerfile.'
      }
    : {
        cause: `${path} is to be read by ${first.slice(2).trim()}, which the image does not have.`,
        remedy: 'Install that in the image, or name another one, as #!/bin/sh.'
      }
}

function explainElf(
  path: string,
  { head, arch }: { readonly head: Buffer; readonly arch: string }
): ExitCause {
  const own = PLATFORMS[arch] ?? arch
  const machine = MACHINES[head[18] ?? 0] ?? 'another platform'
  return machine === own
    ? {
        cause: `${path} needs a loader that the image does not have: it was built for another libc.`,
        remedy:
          'Build it on the image that it runs in, or statically: glibc (Debian) and musl (Alpine) are not the same.'
      }
    : {
        cause: `${path} is built for linux/${machine}, and this machine is linux/${own}.`,
        remedy: `Build the image for it (docker build --platform linux/${own}), or run the job on a linux/${machine} runner.`
      }
}
