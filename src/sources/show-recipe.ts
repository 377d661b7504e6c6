import type { Host } from '../host.ts'
import type { ImageSource } from '../inputs/inputs.ts'
import { renderRecipe } from './render-recipe.ts'

/** Shows what is built when the user wrote no Dockerfile. */
export async function showRecipe(
  source: ImageSource,
  host: Host
): Promise<void> {
  if (source.kind !== 'recipe') return
  await host.stage('Show the generated Dockerfile', async () =>
    host.tell(renderRecipe(source))
  )
}
