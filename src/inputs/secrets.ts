/** The end of a word says it: ACCESSTOKEN, DBPASSWORD, CREDENTIALS. */
const SECRET_ENDING =
  /(token|secret|password|passwd|passphrase|credential|authorization|cookie)s?$/
/** Key only as a whole word or after these: not MONKEY, not KEYBOARD. */
const SECRET_KEY = /^(api|access|auth|private|secret)?keys?$/
/** Shorter ones would blank out half of the log, and protect nobody. */
const SHORTEST = 4

/** Values that must never be printed, of pairs whose names look secret. */
export function collectSecrets(
  ...all: readonly Readonly<Record<string, string>>[]
): readonly string[] {
  const found = all
    .flatMap((pairs) => Object.entries(pairs))
    .filter(([name, value]) => looksSecret(name) && !isCount(name, value))
    .flatMap(([, value]) => [value, withoutScheme(value)])
  return [...new Set(found)].filter(({ length }) => length >= SHORTEST)
}

/** API_KEY, apiKey, X-Auth-Token; not MONKEY, not TOKENIZERS_PARALLELISM. */
export function looksSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => SECRET_ENDING.test(word) || SECRET_KEY.test(word))
}

/** MAX_TOKENS=1024 is a count; masked, 1024 would vanish from every table. */
function isCount(name: string, value: string): boolean {
  return /tokens$/i.test(name) && /^\d+$/.test(value)
}

/** `Bearer abcd` → `abcd`, which is what a careless log prints. */
function withoutScheme(value: string): string {
  return value.replace(/^(bearer|basic|token|digest)\s+/i, '')
}
