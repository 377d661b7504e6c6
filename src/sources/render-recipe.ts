import type { Recipe } from '../inputs/inputs.ts'

/** The generated build context, for the log. */
export function renderRecipe(recipe: Recipe): string {
  const files = Object.entries(recipe.files).flatMap(([path, text]) => [
    `# --- ${path}`,
    text.trimEnd(),
    ''
  ])
  return [
    `# --- Dockerfile, generated from ${recipe.from}`,
    recipe.dockerfile.trimEnd(),
    '',
    ...files,
    ...recipe.copies.map(({ from, to }) => `# --- ${to}: copied from ${from}`)
  ].join('\n')
}
