import { describe, expect, test } from '@jest/globals'
import { GIB } from '../../../src/foundation/units.ts'
import { parsePrices } from '../../../src/pricing/parse-prices.ts'
import type { PricedNode } from '../../../src/pricing/prices.ts'

/** As OpenCost has it in configs/default.json. */
const JSON_FILE = `{
    "provider": "custom",
    "description": "Default prices based on GCP us-central1",
    "CPU": "0.031611",
    "spotCPU": "0.006655",
    "RAM": "0.004237",
    "GPU": "0.95"
}`

/** As in configs/hetzner_pricing.csv: comments, then the columns. */
const CSV_FILE = `# Prices in EUR per hour
#
EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,MarketPriceHourly,Version
,cax21,fsn1,node,metadata.labels.node.kubernetes.io/instance-type,cax21,0.0098,2026.01
,cax21,hel1,node,metadata.labels.node.kubernetes.io/instance-type,cax21,0.0098,2026.01
# --- others
,cax31,fsn1,node,metadata.labels.node.kubernetes.io/instance-type,cax31,0.0188,2026.01
,cax31,ash,node,metadata.labels.node.kubernetes.io/instance-type,cax31,0.0201,2026.01
,ssd,fsn1,pv,spec.storageClassName,hcloud-volumes,0.000072,2026.01
`

/** configs/pricing_schema.csv: one machine, by its name. */
const SCHEMA_FILE = `EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,MarketPriceHourly,Version
2019-04-17 23:34:22 UTC,gke-standard-cluster-1-pool-1-91dc432d-cg69,,node,metadata.name,,0.1337,
`

function node(change: Partial<PricedNode> = {}): PricedNode {
  const size = { cpuMillicores: 4000, memoryBytes: 8 * GIB }
  const unsaid = { type: undefined, region: undefined, currency: undefined }
  return { size, ...unsaid, ...change }
}

function parse(text: string, of?: PricedNode) {
  return parsePrices({ path: 'prices', text, node: of })
}

test("OpenCost's JSON, as it is", () => {
  expect(parse(JSON_FILE)).toEqual({
    currency: 'USD',
    perCoreHour: 0.031611,
    perGibHour: 0.004237,
    source: 'prices: Default prices based on GCP us-central1'
  })
})

test('numbers that are numbers, and a currency', () => {
  const text = JSON.stringify({ CPU: 0.05, RAM: 0, currencyCode: 'EUR' })
  expect(parse(text)).toMatchObject({
    currency: 'EUR',
    perCoreHour: 0.05,
    perGibHour: 0,
    source: 'prices'
  })
})

describe("OpenCost's CSV, as it is", () => {
  test.each([
    // 4 × 0.031611 + 8 × 0.004237 = 0.160340 is what it would cost by default.
    [CSV_FILE, node({ type: 'cax21', currency: 'EUR' }), 0.0098 / 0.16034],
    [CSV_FILE, node({ type: 'CAX31', region: 'ash' }), 0.0201 / 0.16034],
    [SCHEMA_FILE, node(), 0.1337 / 0.16034]
  ])(
    'a node costs what it costs, split as by default: %#',
    (text, of, times) => {
      const prices = parse(text, of)
      if (typeof prices === 'string') throw new Error(prices)
      expect(prices.perCoreHour).toBeCloseTo(0.031611 * times, 9)
      expect(prices.perGibHour).toBeCloseTo(0.004237 * times, 9)
      expect(prices.currency).toBe(of.currency ?? 'USD')
    }
  )

  test.each([
    [node({ type: 'cax31', region: 'ash' }), 'prices: cax31 in ash, 2026.01'],
    [node({ type: 'cax21' }), 'prices: cax21 in fsn1, 2026.01']
  ])('it is said which machine that is', (of, source) => {
    expect(parse(CSV_FILE, of)).toMatchObject({ source })
  })
})

test.each<[string, PricedNode | undefined, RegExp]>([
  [JSON_FILE, node(), /needs no `priced-node`/],
  ['{"CPU": "0.1"}', undefined, /no `CPU` and `RAM`/],
  ['{"CPU": "", "RAM": "1"}', undefined, /no `CPU` and `RAM`/],
  ['{"CPU": -1, "RAM": 1}', undefined, /no `CPU` and `RAM`/],
  ['{"CPU": ', undefined, /is none/],
  [CSV_FILE, undefined, /`priced-node` is needed/],
  ['a,b\n1,2', node(), /no line with the columns/],
  ['', node(), /no line with the columns/],
  [
    CSV_FILE,
    node({ type: 'hcloud-volumes' }),
    /no such machine; it has cax21 \(fsn1\), cax21 \(hel1\)/
  ],
  [CSV_FILE, node(), /3 prices for that/],
  [CSV_FILE, node({ type: 'cax31' }), /2 prices .* cax31 \(ash\)/],
  [SCHEMA_FILE.replace('0.1337', 'much'), node(), /is no price/],
  [SCHEMA_FILE.replace('0.1337', ''), node(), /is no price/]
])('what is wrong is said: %#', (text, of, mistake) => {
  expect(parse(text, of)).toMatch(mistake)
})
