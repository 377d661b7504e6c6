/** The end of a word says it: ACCESSTOKEN, DBPASSWORD, CREDENTIALS. */
const SECRET_ENDING =
  /(token|secret|password|passwd|passphrase|passcode|credential|authorization|cookie)s?$/
/** Only as a whole word: DB_PASS, GH_PAT, not PATH, COMPASS. */
const SECRET_WORD = /^(pass|pwd|pw|pat|creds?|jwt|sas|bearer|signature)$/
/** Key only as a whole word or after these: not MONKEY, not KEYBOARD. */
const SECRET_KEY = /^(api|access|account|auth|private|secret|shared)?keys?$/
/** Shorter ones would blank out half of the log, and protect nobody. */
const SHORTEST = 4
/** Of a list, or of several lines, a part that may stand alone in a log. */
const SHORTEST_PART = 8

/** What services give out, by which it is known whatever its name. */
const KNOWN =
  /\b(?:gh[opsru]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|hf_\w{20,}|sk-[\w-]{20,}|xox[a-z]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g
/** `user:password` in an address, or a token alone. */
const LOGIN = /\/\/([^\s/?#@]+)@/g
/** `;AccountKey=…`, `?sig=…`, `&access_token=…` within a value. */
const WITHIN = /(?:^|[;?&\s])([\w.-]+)=([^;&\s]+)/g

/**
 * Values that must never be printed: of pairs whose names look secret, and
 * what is one within any other (a password in the address of a database).
 */
export function collectSecrets(
  ...all: readonly Readonly<Record<string, string>>[]
): readonly string[] {
  const found = all
    .flatMap((pairs) => Object.entries(pairs))
    .flatMap(([name, value]) => [
      ...(looksSecret(name) && !isCount(name, value)
        ? [value, withoutScheme(value), ...partsOf(value)]
        : []),
      ...secretsWithin(value)
    ])
  return [...new Set(found)].filter(({ length }) => length >= SHORTEST)
}

/** API_KEY, apiKey, X-Auth-Token; not MONKEY, not TOKENIZERS_PARALLELISM. */
export function looksSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some(
    (word) =>
      SECRET_ENDING.test(word) ||
      SECRET_WORD.test(word) ||
      SECRET_KEY.test(word)
  )
}

/** MAX_TOKENS=1024 is a count; masked, 1024 would vanish from every table. */
function isCount(name: string, value: string): boolean {
  return /tokens$/i.test(name) && /^\d{1,7}$/.test(value)
}

/** `Bearer abcd` → `abcd`, which is what a careless log prints. */
function withoutScheme(value: string): string {
  return value.replace(/^(bearer|basic|token|digest)\s+/i, '')
}

/** Of `one,two` and of a key of several lines each may be printed alone. */
function partsOf(value: string): string[] {
  return value.split(/[,;\s]+/).filter(({ length }) => length >= SHORTEST_PART)
}

function secretsWithin(value: string): string[] {
  const logins = [...value.matchAll(LOGIN)].flatMap(([, login]) => {
    const [user = '', password] = splitLogin(login!)
    // A name alone is none, unless it is as long as a token.
    if (password === undefined)
      return user.length >= 2 * SHORTEST_PART ? spellings(user) : []
    return spellings(password)
  })
  const pairs = [...value.matchAll(WITHIN)]
    .filter(([, name]) => looksSecret(name!) || name === 'sig')
    .flatMap(([, , secret]) => spellings(secret!))
  return [...logins, ...pairs, ...(value.match(KNOWN) ?? [])]
}

function splitLogin(login: string): [string, string?] {
  const at = login.indexOf(':')
  return at < 0 ? [login] : [login.slice(0, at), login.slice(at + 1)]
}

/** As it stands in an address, and as it is. */
function spellings(text: string): string[] {
  try {
    return [text, decodeURIComponent(text)]
  } catch {
    return [text]
  }
}
