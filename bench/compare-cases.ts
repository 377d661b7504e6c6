/** What is compared, and what must be seen. */
export interface Case {
  /** Of `bench/minimum`; absent: the service of known cost. */
  readonly service?: string
  readonly base: string
  readonly head: string
  readonly rows?: number
  readonly flags?: readonly string[]
  /** Absent: nothing. */
  readonly expected?: string
}

const known = (base: string, head: string, expected: string): Case => ({
  base: `ENV ${base}`,
  head: `ENV ${head}`,
  expected
})
/** The same code in two images. */
const same = (
  of: Pick<Case, 'service' | 'rows' | 'flags'>,
  env = ''
): Case => ({
  base: env,
  head: env,
  ...of
})

export const CASES: Readonly<Record<string, Case>> = {
  'aa-python': same({}, 'ENV BURN_MS=10'),
  'aa-gunicorn': same({
    service: 'gunicorn',
    flags: ['--concurrency', '4'],
    rows: 200
  }),
  'aa-go': same({ service: 'go', rows: 200 }),
  'aa-node': same({ service: 'node', rows: 200 }),
  'ab-cpu-10': known('BURN_MS=50', 'BURN_MS=55', 'cpu.ms_per_request worse'),
  'ab-cpu-less': known('BURN_MS=50', 'BURN_MS=45', 'cpu.ms_per_request better'),
  'ab-wait-10': known('SLEEP_MS=50', 'SLEEP_MS=55', 'latency.p50 worse'),
  'ab-memory-2': known(
    'BURN_MS=5 HOLD_MIB=200',
    'BURN_MS=5 HOLD_MIB=205',
    'memory.anonymous worse'
  ),
  'ab-memory-8': known(
    'BURN_MS=5 HOLD_MIB=40',
    'BURN_MS=5 HOLD_MIB=48',
    'memory.anonymous worse'
  ),
  'ab-start': known(
    'BURN_MS=5 START_S=0.5',
    'BURN_MS=5 START_S=0.8',
    'startup worse'
  ),
  'ab-image': {
    base: 'ENV BURN_MS=5',
    head: 'ENV BURN_MS=5\nRUN head -c 20000000 /dev/urandom > /more',
    expected: 'image.size worse'
  }
}
