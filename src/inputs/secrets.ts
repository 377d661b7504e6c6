/** The end of a word says it: ACCESSTOKEN, DBPASSWORD, CREDENTIALS. */
const SECRET_ENDING =
  /(token|secret|password|passwd|passphrase|passcode|credential|authorization|cookie)s?$/
/** Only as a whole word: DB_PASS, GH_PAT, WIFI_PSK, not PATH. */
const SECRET_WORD = /^(pass|pwd|pw|pat|creds?|jwt|sas|bearer|signature|psk)$/
/** PGPASS, but no word of a dictionary that ends so. */
const SECRET_PASS =
  /^(?!(by|com|encom|tres|sur|over|under|high|low|band|all|multi|single|one|two|first|second|last|forward|backward|back|fast|sub|pre|post|render)pass$)[a-z]+pass$/
/** HTTP_AUTH, DOCKER_AUTH_CONFIG: what they hold is a kind (`basic`), or a login. */
const LOGIN_NAME = /(^|_)auth(_(config|header|value|string|data|json))?$/
const KIND = /^([A-Z]?[a-z]*|[A-Z]+|[A-Z]?[Aa]uth2?)$/
const ADDRESS_NAME = /webhook/
/** Key only as a whole word or after these: not MONKEY, not KEYBOARD. */
const SECRET_KEY =
  /^(api|access|account|auth|private|secret|shared|ssh|deploy|master|signing|encryption|license|session|client|hmac)?keys?$/
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
const WITHIN = /(?:^|[;?&,\s'"])([\w.-]+)=(?=("[^"]+"|'[^']+'|[^;&\s]+))/g
/** `--token abcd`; what only switches (`--no-auth`) has no value. */
const FLAG =
  /(?:^|\s)--(?!no-|disable-|enable-|skip-|allow-)([\w-]+)\s+(?!-)(\S+)/g
/** `"auth": "abcd"` */
const IN_JSON = /"([\w.-]+)"\s*:\s*"([^"]+)"/g
/** Whoever knows it may post: the path is all of the secret. */
const HOOKS =
  /https:\/\/(?:hooks\.slack\.com|[\w.-]*discord(?:app)?\.com\/api\/webhooks|[\w.-]+\.webhook\.office\.com|chat\.googleapis\.com)\/[^\s"']+/g
/** Switches: masked, they would vanish from every text. */
const NO_SECRET =
  /^(true|false|none|null|auto|enabled?|disabled?|required|optional|default|undefined|basic|bearer|digest|plain)$/i

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
      ...(isSecret(name, value)
        ? [value, withoutScheme(value), withoutUser(value), ...partsOf(value)]
        : []),
      ...secretsWithin(value)
    ])
  return secretsOf(found)
}

/** What is one within texts that may be shown: a path, arguments, a cache. */
export function collectWithin(texts: readonly string[]): readonly string[] {
  return secretsOf(texts.flatMap(secretsWithin))
}

function secretsOf(found: readonly string[]): readonly string[] {
  return [...new Set(found)].filter(
    (text) => text.length >= SHORTEST && !NO_SECRET.test(text)
  )
}

function isSecret(name: string, value: string): boolean {
  if (looksSecret(name)) return !isCount(name, value)
  const words = wordsOf(name).join('_')
  return (
    (LOGIN_NAME.test(words) && !KIND.test(value)) ||
    (ADDRESS_NAME.test(words) && value.includes('://'))
  )
}

/** API_KEY, apiKey, X-Auth-Token; not MONKEY, not TOKENIZERS_PARALLELISM. */
export function looksSecret(name: string): boolean {
  return wordsOf(name).some(
    (word) =>
      SECRET_ENDING.test(word) ||
      SECRET_WORD.test(word) ||
      SECRET_PASS.test(word) ||
      SECRET_KEY.test(word)
  )
}

function wordsOf(name: string): string[] {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.split(/[^a-z]+/)
}

/** MAX_TOKENS=1024 is a count; masked, 1024 would vanish from every table. */
function isCount(name: string, value: string): boolean {
  return /tokens$/i.test(name) && /^\d{1,7}$/.test(value)
}

/** `Bearer abcd` → `abcd`, which is what a careless log prints. */
function withoutScheme(value: string): string {
  return value.replace(/^(bearer|basic|token|digest)\s+/i, '')
}

/** `user:abcd` → `abcd` */
function withoutUser(value: string): string {
  return value.replace(/^[\w.@+-]+:(?!\/\/)(?=\S+$)/, '')
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
  const pairs = [WITHIN, FLAG, IN_JSON]
    .flatMap((pattern) => [...value.matchAll(pattern)])
    .filter(([, name, text]) => name === 'sig' || isSecret(name!, text!))
    .flatMap(([, , text]) => {
      const secret = text!.replace(/^["']|["']+$/g, '')
      return [secret, secret.replace(/,.*$/, '')].flatMap(spellings)
    })
  const known = [...(value.match(KNOWN) ?? []), ...(value.match(HOOKS) ?? [])]
  return [...logins, ...pairs, ...known]
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
