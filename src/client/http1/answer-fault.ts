/**
 * The parser's reasons in words. They are what RFC 9112 forbids and lenient
 * clients (curl, browsers) let pass.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /(Length|Encoding) can't be present with/,
    'it has both Content-Length and Transfer-Encoding'
  ],
  [/Duplicate Content-Length/, 'it has two headers Content-Length'],
  [/Content-Length/, 'its Content-Length is no number'],
  [
    /expected CR|Expected LF after CR/,
    'a line of it does not end with CR LF but with one of them alone'
  ],
  [
    /header token/,
    'the name of a header has a forbidden character, such as a blank'
  ],
  [/header value/, 'the value of a header has a forbidden control character'],
  [/chunk size/, 'the size of a chunk is no hexadecimal number'],
  [/chunk/, 'a chunk of its body is not as long as it says'],
  [/status code/, 'its status is no number of three digits'],
  [/HTTP version|Expected dot/, 'its version of HTTP is none of 1.0 and 1.1'],
  [
    /Expected HTTP/,
    'it does not begin with HTTP/1.1, so it may speak HTTPS, HTTP/2, gRPC or none of them'
  ]
]

/** Which rule of HTTP/1 an answer breaks; goes on after `no valid HTTP: `. */
export function explainFault(reason: string): string {
  const [, says] = RULES.find(([pattern]) => pattern.test(reason)) ?? []
  return says ?? (reason === '' ? 'it ends too early' : reason)
}
