import { ProfileError } from '../../foundation/errors.ts'
import { parseInputs } from '../../inputs/parse-inputs.ts'
import { loadPatterns } from '../../inputs/pattern.ts'
import type { CommandLine } from '../command-line.ts'
import { openFolder } from './open-folder.ts'
import { planStart } from './plan-start.ts'
import { repositoryAbove, describeStart, writeStart } from './write-start.ts'

/** `profile-inference init`: what to print, once the files are written. */
export async function init(
  root: string,
  texts: CommandLine['texts']
): Promise<string> {
  const repository = repositoryAbove(root)
  if (repository !== undefined)
    throw new ProfileError({
      code: 'init-below-the-root',
      message: `This folder is inside of the repository ${repository}, and GitHub reads workflows at its root alone.`,
      blame: 'user',
      remedy: `Say where the service is from there: cd ${repository} && profile-inference init --context FOLDER.`
    })
  if (texts['failure-body']) await loadPatterns()
  // What is wrong in a flag would be wrong in the file.
  parseInputs((name) => texts[name] ?? (name === 'dataset' ? 'rows' : ''))
  const start = planStart(openFolder(root), texts)
  if (!start)
    throw new ProfileError({
      code: 'nothing-to-profile',
      message:
        'Nothing here says what the image is: there is no Dockerfile, no MLmodel and no file of Azure ML.',
      blame: 'user',
      remedy:
        'Write a Dockerfile, or name an image, for example `profile-inference init --image ghcr.io/org/service:1.2`.'
    })
  const columns = process.stdout.columns || 80
  return describeStart(start, writeStart(root, start), columns)
}
