const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const BLANK = 0x20
/** `[` and `{` differ in one bit only, and so do `]` and `}`. */
const BRACKET_MASK = 0xdf
const OPEN = 0x5b
const CLOSE = 0x5d

/**
 * The value of a member of a JSON object, without the blanks between its
 * tokens; `object` must be valid JSON and have the member. The text is kept and
 * not parsed and written anew: that would send 1 for 1.0, round the digits
 * of 12345678901234567890 away and reorder the keys "10" and "9".
 */
export function compactMember(object: Buffer, name: string): Buffer {
  const out = Buffer.allocUnsafe(object.length)
  let length = 0
  let value: Buffer | undefined
  let key = ''
  let depth = 0
  for (let at = 0; at < object.length;) {
    const byte = object[at]!
    const end = byte === QUOTE ? stringEnd(object, at) : at + 1
    const top = depth === 1
    if ((byte & BRACKET_MASK) === CLOSE) depth--
    if (depth === 0 || (top && byte === COMMA)) {
      if (key === name) value = Buffer.from(out.subarray(0, length))
      length = 0
    } else if (top && byte === COLON) {
      key = JSON.parse(out.toString('utf8', 0, length)) as string
      length = 0
    } else if (byte === QUOTE) length += object.copy(out, length, at, end)
    else if (byte > BLANK) out[length++] = byte
    if ((byte & BRACKET_MASK) === OPEN) depth++
    at = end
  }
  return value!
}

/** Just after the quote that closes the string at `open`. */
function stringEnd(bytes: Buffer, open: number): number {
  let at = open + 1
  while (bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return at + 1
}
