/**
 * Quantities as people write them, parsed and printed here and nowhere else.
 * A parser gives undefined for what it does not understand; the caller owns
 * the sentence about it.
 */

const BYTE_UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  // Kubernetes' decimal suffixes.
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  // Docker's suffixes are binary.
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40
}

const MS_UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 3.6e6
}

export const MIB = 2 ** 20
export const GIB = 2 ** 30

/** `512Mi`, `1GiB`, `1.5GB`, `2g` → bytes, rounded to a whole byte. */
export function parseBytes(text: string): number | undefined {
  const bytes = parseQuantity(text, BYTE_UNITS)
  return bytes === undefined ? undefined : Math.round(bytes)
}

/** `500m` or `0.5` cores → millicores. */
export function parseCores(text: string): number | undefined {
  const millicores = parseQuantity(text, { '': 1000, m: 1 })
  return millicores === undefined ? undefined : Math.round(millicores)
}

/** `200ms`, `2s`, `1m`, `1h` → milliseconds. */
export function parseDurationMs(text: string): number | undefined {
  return parseQuantity(text, MS_UNITS)
}

/** `15%` → 0.15. */
export function parseShare(text: string): number | undefined {
  return parseQuantity(text, { '%': 0.01 })
}

/** `50/s`, `90/m` → per second. */
export function parseRate(text: string): number | undefined {
  return parseQuantity(text, { '/s': 1, '/m': 1 / 60 })
}

function parseQuantity(
  text: string,
  units: Readonly<Record<string, number>>
): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([^\d\s]*)\s*$/.exec(text)
  const factor = match && Object.hasOwn(units, match[2]!) && units[match[2]!]
  if (!factor) return undefined
  // 15 digits, for 99.9 × 0.01 is 0.9990000000000001, and a rule
  // `success.rate >= 99.9%` would fail on 999 of 1000.
  const value = Number((Number(match[1]) * factor).toPrecision(15))
  return Number.isFinite(value) ? value : undefined
}

/** A quantity outside its range is not understood either. */
export function within(
  value: number | undefined,
  least: number,
  most: number
): number | undefined {
  return value !== undefined && value >= least && value <= most
    ? value
    : undefined
}

/** 121634816 → `116 MiB`: for people. */
export function formatBytes(bytes: number): string {
  const mib = bytes / MIB
  if (Math.abs(mib) >= 10_240) return `${(mib / 1024).toFixed(1)} GiB`
  if (Math.abs(mib) >= 100) return `${Math.round(mib)} MiB`
  return `${Number(mib.toFixed(1))} MiB`
}

/** 0.153 → `15.3 %`; 0.99996 → `99.996 %`: only all is `100 %`, only none `0 %`. */
export function formatShare(share: number): string {
  for (let digits = 1; ; digits++) {
    const percent = Number((share * 100).toFixed(digits))
    const rounded = percent === 0 || percent === 100
    if (!rounded || share === 0 || share === 1 || digits === 6)
      return `${percent} %`
  }
}

/**
 * 1234.5 → `1.23 s`; 12.34 → `12.3 ms`: for people. The next form begins where
 * rounding reaches it: 999.6 → `1.00 s`.
 */
export function formatMs(ms: number): string {
  if (ms >= 59_995) return `${(ms / 60_000).toFixed(1)} min`
  if (ms >= 999.5) return `${(ms / 1000).toFixed(2)} s`
  return `${ms.toFixed(ms < 99.95 ? 1 : 0)} ms`
}

/** 500 → `500m`: millicores for people and for Kubernetes. */
export function formatMillicores(millicores: number): string {
  return `${Math.round(millicores)}m`
}

/** 11.934 → `11.93`; 0.11347 → `0.113`; 0.5 → `0.50`: money, for people. */
export function formatAmount(amount: number): string {
  const size = Math.abs(amount)
  if (size >= 1000) return amount.toFixed(0)
  if (size === 0) return '0'
  const cents = amount.toFixed(2)
  const exact = Number(amount.toPrecision(3))
  return size >= 1 || Number(cents) === exact ? cents : String(exact)
}

const MONEY_SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£'
}

/** `$11.93`; `11.93 CHF`. */
export function formatMoney(amount: number, currency: string): string {
  const sign = MONEY_SIGNS[currency]
  return sign
    ? `${sign}${formatAmount(amount)}`
    : `${formatAmount(amount)} ${currency}`
}

/** Rounded up to a whole Mi: a Kubernetes memory quantity. */
export function toKubernetesMemory(bytes: number): string {
  return `${Math.ceil(bytes / MIB)}Mi`
}

/** Rounded up to a whole millicore: a Kubernetes CPU quantity. */
export function toKubernetesCpu(millicores: number): string {
  return `${Math.ceil(millicores)}m`
}

/**
 * Azure's GB, rounded up to 0.01. Azure never said whether its GB is 10^9 or
 * 2^30 bytes; 10^9 gives the larger number, which is enough either way.
 */
export function toGigabytes(bytes: number): number {
  return Math.ceil(bytes / 1e7) / 100
}
