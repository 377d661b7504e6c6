import { join } from 'node:path'
import { locate } from '../../files/confine.ts'
import { demandFile } from '../../files/open-file.ts'
import { ProfileError } from '../../foundation/errors.ts'
import type { DockerfileSource } from '../../inputs/inputs.ts'

export function dockerfileOf({
  context,
  dockerfile
}: DockerfileSource): string {
  return dockerfile ?? join(context, 'Dockerfile')
}

/**
 * What the client reads and writes for a build, held to the rule of
 * `confine.ts`: it prints lines of a Dockerfile that it does not understand,
 * be they of somebody's credentials. (It follows no link within the context.)
 * Throws a ProfileError.
 */
export function confineBuild(source: DockerfileSource): void {
  const { context, buildKit } = source
  const dockerfile = dockerfileOf(source)
  locate(context)
  demandDockerfile(dockerfile, context)
  for (const name of [
    `${dockerfile}.dockerignore`,
    join(context, '.dockerignore')
  ])
    if (locate(name).facts) demandFile(name)
  if (!buildKit) return
  const { ssh, cacheFrom, cacheTo } = buildKit
  const caches = [...cacheFrom, ...cacheTo]
  for (const path of [...ssh.flatMap(keyPaths), ...caches.flatMap(cachePaths)])
    locate(path)
}

/** `id=path,path`, split at its first `=` as buildx does. */
function keyPaths(entry: string): string[] {
  const at = entry.indexOf('=')
  return at < 0 ? [] : entry.slice(at + 1).split(',')
}

/** A line of CSV, each a key in any case and a value, as buildx reads it. */
function cachePaths(entry: string): string[] {
  const fields = entry.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...fields].flatMap(([, quoted, plain]) => {
    const field = quoted?.replaceAll('""', '"') ?? plain!
    const [, path] = /^(?:src|dest)=(.*)$/i.exec(field) ?? []
    return path === undefined ? [] : [path]
  })
}

function demandDockerfile(dockerfile: string, context: string): void {
  if (locate(dockerfile).facts) {
    demandFile(dockerfile)
    return
  }
  throw new ProfileError({
    code: 'dockerfile-missing',
    message: `There is no ${dockerfile} (build context ${context}).`,
    blame: 'user',
    remedy:
      'Name the file with `context` or `dockerfile`, or give a ready image with `image`; a workflow checks the repository out before (actions/checkout).'
  })
}
