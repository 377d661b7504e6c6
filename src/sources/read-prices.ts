import { readText } from '../files/open-file.ts'
import { FileRefusal } from '../files/refusal.ts'
import { MIB } from '../foundation/units.ts'
import type { InputLayer } from '../inputs/input-layer.ts'
import type { Read } from '../inputs/parse-inputs.ts'
import { NO_PRICES, OPENCOST, PRICE_FIELDS } from '../inputs/price-fields.ts'
import { parsePrices } from '../pricing/parse-prices.ts'

/** The file that `prices` names, read; undefined: it names none. */
export function readPrices(read: Read): InputLayer | undefined {
  const path = read('prices') || OPENCOST
  if (path === OPENCOST || path === NO_PRICES) return undefined
  try {
    // What is wrong with it is told when all inputs are.
    const node = PRICE_FIELDS['priced-node'].parse(
      read('priced-node') ?? '',
      () => undefined
    )
    const text = readText(path, { mostBytes: MIB })
    const prices = parsePrices({ path, text, node })
    return typeof prices === 'string'
      ? mistaken(path, prices)
      : { values: {}, mistakes: [], prices }
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown
    return mistaken(path, thrown.says)
  }
}

function mistaken(path: string, says: string): InputLayer {
  return {
    values: {},
    mistakes: [
      `\`prices\` names ${JSON.stringify(path)}, which ${says}. Allowed: ${PRICE_FIELDS.prices.allowed}; for example \`prices: opencost\`.`
    ]
  }
}
