/**
 * JSON that loses nothing of plain data: numbers that JSON has not (NaN,
 * ±Infinity, −0) are spelled out, and the bytes of typed arrays go to a file of
 * their own. docs/measurements.md describes it for other programs.
 */

const COLUMNS = {
  float64: Float64Array,
  float32: Float32Array,
  uint32: Uint32Array,
  uint16: Uint16Array,
  uint8: Uint8Array
} as const
type ColumnType = keyof typeof COLUMNS
export type Column = InstanceType<(typeof COLUMNS)[ColumnType]>

/** Plain data as JSON, and the columns that it refers to, in order. */
export interface Packed {
  readonly json: unknown
  readonly columns: readonly Column[]
  readonly columnBytes: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  NaN,
  Infinity,
  '-Infinity': -Infinity,
  '-0': -0
}

export function pack(value: unknown): Packed {
  const columns: Column[] = []
  let columnBytes = 0
  const packed = (item: unknown): unknown => {
    if (typeof item === 'number') return packNumber(item)
    if (typeof item !== 'object' || item === null) return item
    if (Array.isArray(item)) return item.map(packed)
    const type = columnType(item)
    if (type !== undefined) {
      const column = item as Column
      const { length } = column
      const reference = { $column: type, offset: columnBytes, length }
      columns.push(column)
      columnBytes += column.byteLength
      return reference
    }
    return Object.fromEntries(
      Object.entries(item)
        .filter(([, field]) => field !== undefined)
        .map(([key, field]) => [key.replace(/^\$/, '$$$$'), packed(field)])
    )
  }
  const json = packed(value)
  return { json, columns, columnBytes }
}

function packNumber(value: number): unknown {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value
  return { $number: Object.is(value, -0) ? '-0' : String(value) }
}

function columnType(item: object): ColumnType | undefined {
  const types = Object.keys(COLUMNS) as ColumnType[]
  return types.find((type) => item instanceof COLUMNS[type])
}

/**
 * The data as they were. Each byte of the columns is taken once, so that a
 * hostile file can't multiply them.
 *
 * @throws {RangeError} it refers to bytes that are not there
 */
export function unpack(json: unknown, bytes: Uint8Array): unknown {
  let left = bytes.length
  const unpacked = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item
    if (Array.isArray(item)) return item.map(unpacked)
    if ('$number' in item) return NUMBERS[String(item.$number)]
    if ('$column' in item) {
      const column = readColumn(item, bytes)
      left -= column.byteLength
      if (left < 0) throw new RangeError('columns overlap')
      return column
    }
    return Object.fromEntries(
      Object.entries(item).map(([key, field]) => [
        key.replace(/^\$\$/, '$$'),
        unpacked(field)
      ])
    )
  }
  return unpacked(json)
}

function readColumn(
  of: { $column?: unknown; offset?: unknown; length?: unknown },
  bytes: Uint8Array
): Column {
  const { $column: type, offset, length } = of
  const Type = COLUMNS[type as ColumnType]
  const end = Number(offset) + Number(length) * (Type?.BYTES_PER_ELEMENT ?? NaN)
  const inside =
    Number.isSafeInteger(offset) &&
    Number.isSafeInteger(length) &&
    Number(offset) >= 0 &&
    Number(length) >= 0 &&
    end <= bytes.length
  if (!inside) throw new RangeError('a column lies outside of the file')
  // A copy that is aligned, which a part of a Buffer is not.
  return new Type(Uint8Array.from(bytes.subarray(Number(offset), end)).buffer)
}
