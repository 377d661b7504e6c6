/** What a header's value says, ms; NaN: nothing that can be understood. */
type ParseTime = (value: string) => number

/** `12.5`, `12.5 ms`, `0.0125s`; a bare number is in the header's own unit. */
function duration(unit: 'ms' | 's'): ParseTime {
  return (value) => {
    const match = /^(\d+(?:\.\d*)?|\.\d+) ?(ms|s)?$/.exec(value.trim())
    const ms = (match?.[2] ?? unit) === 'ms' ? 1 : 1000
    return Number(match?.[1] ?? NaN) * ms
  }
}

/**
 * `db;dur=5, total;dur=12.3`: what `total` says; without one the longest, for
 * entries may lie within each other, and a sum would count some time twice.
 */
function serverTiming(value: string): number {
  // Piece by piece: one expression for all takes seconds for a long value.
  const entries = value.split(',').flatMap((entry) => {
    const [name = '', ...parameters] = entry.split(';')
    const ms = parameters
      .map((each) => /^\s*dur\s*=\s*"?([\d.]+)/i.exec(each)?.[1])
      .find((each) => each !== undefined)
    return ms === undefined
      ? []
      : [{ name: name.trim().toLowerCase(), ms: Number(ms) }]
  })
  const total = entries.find(({ name }) => name === 'total')
  const [longest] = entries.sort((a, b) => b.ms - a.ms)
  return (total ?? longest)?.ms ?? NaN
}

/**
 * Response headers in which a server tells how long it took, lower-case. When
 * there are several the first of these counts: the narrower ones, which are
 * about the model only, come before those of frameworks and of proxies.
 * (Triton, TensorFlow Serving, TorchServe, BentoML and KServe tell no time in
 * theirs: `endpoint-load-metrics`, for one, is about the load.)
 */
export const TIME_HEADERS: readonly (readonly [string, ParseTime])[] = [
  // azureml-inference-server-http: the time in `run`.
  ['x-ms-run-fn-exec-ms', duration('ms')],
  // Text Generation and Text Embeddings Inference; `x-queue-time` is beside it.
  ['x-inference-time', duration('ms')],
  ['x-inference-time-ms', duration('ms')],
  ['openai-processing-ms', duration('ms')],
  ['server-timing', serverTiming],
  // The middleware of FastAPI's documentation, and what is made of it.
  ['x-process-time', duration('s')],
  ['x-process-time-ms', duration('ms')],
  // Rack, and with it Rails.
  ['x-runtime', duration('s')],
  // Express's response-time.
  ['x-response-time', duration('ms')],
  ['x-kong-upstream-latency', duration('ms')],
  ['x-envoy-upstream-service-time', duration('ms')]
]
