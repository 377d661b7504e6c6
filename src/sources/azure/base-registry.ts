import { IMAGE_REFERENCE } from '../../inputs/source-fields.ts'
import type { Section } from '../section.ts'

/** A key that names an image; undefined without one. */
export function readImage(section: Section, key: string): string | undefined {
  const image = section.text(key)
  if (image !== undefined && !IMAGE_REFERENCE.test(image))
    section.draft.mistake(
      section.what(key),
      `is ${JSON.stringify(image)}`,
      'an image reference; for example `python:3.11-slim`'
    )
  return image
}

/**
 * `service:1` of a registry at an address → `address/service:1`. Azure's
 * documentation has the address alone, its SDK a map with it.
 */
export function fromRegistry(config: Section, image: string): string {
  const registry = config.section('baseImageRegistry', 'address')
  const address = registry.text('address')?.replace(/^https?:\/\/|\/+$/g, '')
  const user = registry.text('username')
  const password = registry.text('password')
  if (password) registry.draft.secrets.push(password)
  if (user ?? password)
    registry.draft.note({
      code: 'registry-login',
      message: `${registry.name} has credentials, which are not used here.`,
      remedy:
        'Log in before this step (docker/login-action), and take the password out of the file.'
    })
  return address === undefined || image.startsWith(`${address}/`)
    ? image
    : `${address}/${image}`
}
