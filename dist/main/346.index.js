export const id = 346;
export const ids = [346];
export const modules = {

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BASE_IMAGE)
/* harmony export */ });
const BASE_IMAGE = 'BASE_IMAGE';


/***/ }),

/***/ 46346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var lib_core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/exchange.js
/** The words of a replay; times are as in measurement.ts. */
/** How one exchange went; the index in `OUTCOMES` is what the column holds. */
const OUTCOMES = [
    'succeeded',
    /** A status outside `success-status`. */
    'wrong-status',
    /** A body that matches `failure-body`. */
    'failure-body',
    /** A header, or an exception in the body, tells of a failure. */
    'error-answer',
    'timed-out',
    /** Refused, reset, or closed before the answer was whole. */
    'connection-failed'
];

;// CONCATENATED MODULE: ./lib/analysis/statistics.js
/** What may lie outside on either side of a 95 % interval. */
const TAIL = 0.025;
/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Undefined below 1 / (1 − p) values: it would be the maximum again.
 */
function percentile(sorted, p) {
    const n = sorted.length;
    // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
    if (n === 0 || n < Math.round(1 / (1 - p)))
        return undefined;
    const [low, high] = boundRanks(n, p);
    return present({
        value: sorted[Math.ceil(n * p) - 1],
        low: sorted[low - 1],
        high: sorted[high - 1]
    });
}
/**
 * Ranks of the values that enclose the true p-quantile with 95 %, whatever the
 * distribution: how many of n values lie below it is binomial. n = 100,
 * p = 0.5: ranks 40 and 61. Rank 0 or n + 1: so few values cannot bound it
 * (p99 from above needs 368, for 0.99^368 < 2.5 %).
 */
function boundRanks(n, p) {
    const { from, weights } = binomial(n, p);
    const outside = TAIL * weights.reduce((sum, weight) => sum + weight, 0);
    let low = 0;
    for (let sum = weights[low]; sum <= outside; sum += weights[low])
        low++;
    let high = weights.length;
    for (let sum = weights[high - 1]; sum <= outside; sum += weights[high - 1])
        high--;
    return [from + low, from + high];
}
/**
 * Binomial weights relative to the most likely count, from `from` on. What
 * lies beyond ten standard deviations is less than 1e-7.
 */
function binomial(n, p) {
    const mode = Math.min(Math.floor((n + 1) * p), n);
    const reach = Math.ceil(10 * Math.sqrt(n * p * (1 - p)));
    const from = Math.max(mode - reach, 0);
    const weights = new Float64Array(Math.min(mode + reach, n) - from + 1);
    weights[mode - from] = 1;
    for (let k = mode; k > from; k--)
        weights[k - 1 - from] =
            (weights[k - from] * k * (1 - p)) / ((n - k + 1) * p);
    for (let k = mode; k - from + 1 < weights.length; k++)
        weights[k + 1 - from] =
            (weights[k - from] * (n - k) * p) / ((k + 1) * (1 - p));
    return { from, weights };
}
/** How many of ascending values are smaller. */
function countBelow(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/** A number that was measured, or undefined. */
function measured(value) {
    return Number.isFinite(value) ? value : undefined;
}
/** An object without the keys that have no value. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/analysis/memory.js

/** Memory over samples [from, to); the high-water mark is that of their end. */
function summarizeMemory(samples, [from, to], last) {
    const highest = (of) => {
        let found;
        for (let i = from; i < to; i++) {
            const value = of(i);
            if (value > (found ?? -Infinity))
                found = value;
        }
        return found;
    };
    return present({
        peakBytes: measured(last?.memoryPeakBytes) ??
            measured(highWaterMarks(samples)[to - 1]),
        anonymousPeakBytes: highest((i) => samples.anonymousBytes[i]),
        workingSetPeakBytes: highest((i) => samples.memoryBytes[i] - samples.inactiveFileBytes[i]),
        undroppablePeakBytes: highest((i) => undroppable(samples, i)),
        filePeakBytes: highest((i) => samples.fileBytes[i])
    });
}
/**
 * The kernel's high-water mark at each sample. Where it keeps none, the highest
 * reading so far, which misses what rose and fell between two of them.
 */
function highWaterMarks(samples) {
    const { memoryBytes, memoryPeakBytes } = samples;
    const marks = new Float64Array(samples.length);
    let highest = NaN;
    for (let i = 0; i < marks.length; i++) {
        const mark = memoryPeakBytes[i];
        const reading = Number.isNaN(mark) ? memoryBytes[i] : mark;
        if (reading > highest || Number.isNaN(highest))
            highest = reading;
        marks[i] = highest;
    }
    return marks;
}
/**
 * Anonymous + shared + kernel memory: no pressure can drop it without swap.
 * Without shared or kernel memory where the source has it not (Docker's API).
 */
function undroppable(samples, i) {
    const shared = samples.sharedBytes[i] || 0;
    const kernel = samples.kernelBytes[i] || 0;
    return samples.anonymousBytes[i] + shared + kernel;
}

;// CONCATENATED MODULE: ./lib/analysis/moments.js
function sentMs(exchanges, i) {
    return exchanges.dueMs[i] + exchanges.delayMs[i];
}
function endedMs(exchanges, i) {
    return sentMs(exchanges, i) + exchanges.serviceMs[i];
}
/** ended − due: what a caller waits, queueing in an open loop included. */
function responseMs(exchanges, i) {
    return exchanges.delayMs[i] + exchanges.serviceMs[i];
}

;// CONCATENATED MODULE: ./lib/analysis/attribution.js




const MOST_ROWS = 10;
/** So many failed rows are told apart, and so many rises of memory. */
const MOST_KEPT = 1000;
/** Smaller rises of the high-water mark are other processes' pages. */
const LEAST_RISE = 2 ** 18;
/** The slowest answers, each row once, worst first. */
function findSlowestRows(exchanges, [from, to]) {
    let slowest = [];
    for (let i = from; i < to; i++) {
        const latencyMs = responseMs(exchanges, i);
        const least = slowest.length < MOST_ROWS ? 0 : slowest.at(-1).latencyMs;
        if (exchanges.outcome[i] !== 0 || latencyMs <= least)
            continue;
        const row = exchanges.row[i];
        const same = slowest.find((slow) => slow.row === row);
        if (same && same.latencyMs >= latencyMs)
            continue;
        slowest = slowest.filter((slow) => slow !== same);
        slowest.push({ row, latencyMs });
        slowest.sort((a, b) => b.latencyMs - a.latencyMs);
        slowest.length = Math.min(slowest.length, MOST_ROWS);
    }
    return slowest;
}
function findFailedRows(exchanges, [from, to]) {
    const failed = new Map();
    for (let i = from; i < to; i++) {
        if (exchanges.outcome[i] === 0)
            continue;
        const row = exchanges.row[i];
        const known = failed.get(row);
        if (!known && failed.size >= MOST_KEPT)
            continue;
        failed.set(row, {
            row,
            outcome: OUTCOMES[exchanges.outcome[i]],
            status: exchanges.status[i],
            times: (known?.times ?? 0) + 1
        });
    }
    return [...failed.values()]
        .sort((a, b) => b.times - a.times || a.row - b.row)
        .slice(0, MOST_ROWS);
}
/**
 * Rows during which the high-water mark of memory rose, once the service was
 * ready. Which of several under way it was can't be told, and a guess among
 * four is wrong three times: all are named that were under way at least half
 * as long as the longest, with the whole rise.
 */
function findMemoryRows(trial, spans) {
    const ready = spans.find(({ name }) => name !== 'cold-start');
    if (!ready)
        return [];
    const rises = findRises(trial.samples, ready.samples[0]);
    const rows = new Map();
    overlapRises(trial.exchanges, rises, (_, rise, ms) => {
        rise.longestMs = Math.max(rise.longestMs, ms);
    });
    overlapRises(trial.exchanges, rises, (row, rise, ms) => {
        if (ms < rise.longestMs / 2)
            return;
        rows.set(row, (rows.get(row) ?? 0) + rise.bytes);
    });
    return [...rows]
        .map(([row, roseBytes]) => ({ row, roseBytes }))
        .sort((a, b) => b.roseBytes - a.roseBytes || a.row - b.row)
        .slice(0, MOST_ROWS);
}
/** The largest rises, in the order of time. */
function findRises(samples, from) {
    const { atMs } = samples;
    const marks = highWaterMarks(samples);
    const rises = [];
    for (let i = Math.max(from, 1); i < marks.length; i++) {
        const bytes = marks[i] - marks[i - 1];
        if (bytes >= LEAST_RISE)
            rises.push({
                ...{ fromMs: atMs[i - 1], toMs: atMs[i], bytes },
                longestMs: 0
            });
    }
    return rises
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, MOST_KEPT)
        .sort((a, b) => a.fromMs - b.fromMs);
}
/** Visits each exchange that was under way in a rise, with for how long. */
function overlapRises(exchanges, rises, visit) {
    const ends = Float64Array.from(rises, ({ toMs }) => toMs);
    for (let i = 0; i < exchanges.length; i++) {
        const [sent, ended] = [sentMs(exchanges, i), endedMs(exchanges, i)];
        for (let at = countBelow(ends, sent); at < rises.length; at++) {
            const rise = rises[at];
            if (rise.fromMs >= ended)
                break;
            const ms = Math.min(ended, rise.toMs) - Math.max(sent, rise.fromMs);
            if (ms > 0)
                visit(exchanges.row[i], rise, ms);
        }
    }
}

;// CONCATENATED MODULE: ./lib/analysis/cpu.js


const SECOND_MS = 1000;
/** How far from an edge its reading may lie, as a share of the span. */
const EDGE = 0.1;
function summarizeCpu({ samples, exchanges }, steady) {
    const whole = { fromMs: 0, toMs: Infinity };
    const peakMillicores = busiestSecond(samples, whole);
    if (!steady)
        return present({ peakMillicores });
    const [from, to] = steady.exchanges;
    const meanMillicores = meanCpu(samples, steady);
    const busyMs = to > from ? endedMs(exchanges, to - 1) - steady.fromMs : NaN;
    return present({
        peakMillicores,
        steadyPeakMillicores: busiestSecond(samples, steady),
        meanMillicores,
        msPerRequest: meanMillicores &&
            measured(((meanMillicores / SECOND_MS) * busyMs) / (to - from)),
        throttledShare: throttledShare(samples, steady)
    });
}
/** Mean over a span, millicores; undefined when readings can't resolve it. */
function meanCpu(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    const used = increase(samples.cpuMs, readings);
    return measured((used / increase(samples.atMs, readings)) * SECOND_MS);
}
function throttledShare(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    const periods = increase(samples.periods, readings);
    // No quota, no periods: nothing was throttled. NaN stays NaN.
    const throttled = increase(samples.throttledPeriods, readings);
    return measured(periods === 0 ? 0 : throttled / periods);
}
/**
 * The busiest window of a second, millicores. Each ends at a reading; what was
 * used until its begin is interpolated, so that a window is a second also
 * when Docker's API is read every 1.1 s. A span shorter than that: its mean.
 */
function busiestSecond(samples, span) {
    const { atMs, cpuMs } = samples;
    let busiest;
    let before = -1;
    for (let end = 0; atMs[end] <= span.toMs; end++) {
        const beginMs = atMs[end] - SECOND_MS;
        if (beginMs < span.fromMs)
            continue;
        while (atMs[before + 1] <= beginMs)
            before++;
        const gap = [before, before + 1];
        const share = (beginMs - total(atMs, before)) / increase(atMs, gap);
        const usedMs = total(cpuMs, before) + share * increase(cpuMs, gap);
        const millicores = cpuMs[end] - usedMs;
        if (millicores > (busiest ?? -Infinity))
            busiest = millicores;
    }
    return busiest ?? meanCpu(samples, span);
}
/**
 * The readings nearest to a span's edges. None when one lies too far away: at
 * one reading a second, a span of 300 ms would get another one's CPU. A span
 * that nobody read to its end, for the service died, ends with its last.
 */
function readingsOf({ atMs }, { fromMs, toMs }) {
    const endMs = Math.min(toMs, atMs.at(-1) ?? 0);
    const [first, last] = [nearest(atMs, fromMs), nearest(atMs, endMs)];
    const off = Math.max(Math.abs(total(atMs, first) - fromMs), Math.abs(total(atMs, last) - endMs));
    const close = off <= (endMs - fromMs) * EDGE;
    return last > first && close ? [first, last] : undefined;
}
function nearest(atMs, ms) {
    const after = countBelow(atMs, ms);
    if (after === atMs.length)
        return after - 1;
    const before = after - 1;
    return atMs[after] - ms < ms - total(atMs, before) ? after : before;
}
/** A running total at a reading; −1 is the start, where all of them are 0. */
function total(column, reading) {
    return reading < 0 ? 0 : column[reading];
}
function increase(column, [first, last]) {
    return total(column, last) - total(column, first);
}

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(83052);
;// CONCATENATED MODULE: ./lib/analysis/answer-findings.js

/** Answers of one shape that others can differ from: at least so many… */
const MOST_ANSWERS = 10;
/** …and this share of all. */
const MOST_SHARE = 0.9;
const ROWS_TOLD = 10;
const NAMES = {
    object: 'a JSON object',
    list: 'a JSON list',
    string: 'a JSON string',
    value: 'a bare value',
    text: 'plain text',
    nothing: 'empty',
    suspect: 'like an error'
};
/** What answers say, for errors that come under a good status. */
function doubtAnswers(trial) {
    return [
        tellErrors(trial.exchanges),
        tellSuspects(trial.answerShapes),
        tellDifference(trial.answerShapes)
    ].filter((finding) => finding !== undefined);
}
/** Those were counted as failed; warm-up is told too, where most begin. */
function tellErrors(exchanges) {
    const error = OUTCOMES.indexOf('error-answer');
    const rows = new Set();
    let answers = 0;
    for (let i = 0; i < exchanges.length; i++) {
        if (exchanges.outcome[i] !== error)
            continue;
        answers++;
        if (rows.size < ROWS_TOLD)
            rows.add(exchanges.row[i]);
    }
    if (answers === 0)
        return undefined;
    return {
        code: 'errors-under-good-status',
        severity: 'warning',
        message: `${count(answers)} told of an error under a good status, warm-up included, and counted as failed: ${listRows([...rows])}.`,
        remedy: 'Let the service answer errors with a status of 400 or above; if these answers are right, say so with `failure-body: none`.'
    };
}
function tellSuspects(shapes) {
    const suspect = shapes.find(({ kind }) => kind === 'suspect');
    if (!suspect)
        return undefined;
    return {
        code: 'answers-look-like-errors',
        severity: 'warning',
        message: `${count(suspect.answers)} may be an error under a good status, and counted as succeeded: ${listRows(suspect.rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}
function tellDifference(shapes) {
    const known = shapes.filter(({ kind }) => kind !== 'suspect');
    const all = known.reduce((sum, { answers }) => sum + answers, 0);
    const most = known.find(({ answers }) => answers >= Math.max(MOST_ANSWERS, all * MOST_SHARE));
    if (!most || most.answers === all)
        return undefined;
    const others = known.filter((shape) => shape !== most);
    const differs = others.find(({ kind }) => kind !== most.kind);
    const rows = [...new Set(others.flatMap((shape) => shape.rows))];
    const how = differs ? NAMES[differs.kind] : 'JSON with another first key';
    const first = known[0] === most ? '' : ', the very first among them';
    return {
        code: 'answers-differ-in-shape',
        severity: differs ? 'warning' : 'note',
        message: `${count(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${listRows(rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}
function count(answers) {
    return answers === 1 ? '1 answer' : `${answers} answers`;
}
function listRows(rows) {
    const told = rows.slice(0, ROWS_TOLD).toSorted((a, b) => a - b);
    const more = rows.length >= ROWS_TOLD ? ' and more' : '';
    return told.length === 1 ? `row ${told[0]}` : `rows ${told.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./lib/analysis/latency.js


/** Response times of the succeeded exchanges of a range. */
function summarizeLatency(exchanges, [from, to]) {
    const collect = (ms) => {
        const times = new Float64Array(Math.max(to - from, 0));
        let count = 0;
        for (let i = from; i < to; i++) {
            if (exchanges.outcome[i] !== 0)
                continue;
            const time = ms(i);
            if (!Number.isNaN(time))
                times[count++] = time;
        }
        return times.subarray(0, count);
    };
    const response = (i) => responseMs(exchanges, i);
    const summary = summarizeTimes(collect(response));
    const { serverMs } = exchanges;
    const server = serverMs && collect((i) => serverMs[i]);
    if (!server || server.length === 0)
        return summary;
    return {
        ...summary,
        server: summarizeTimes(server),
        outside: summarizeTimes(collect((i) => response(i) - serverMs[i]))
    };
}
function summarizeTimes(times) {
    const sorted = times.sort();
    return {
        requests: sorted.length,
        ...present({
            meanMs: measured(mean(sorted)),
            maxMs: sorted.at(-1),
            p50: percentile(sorted, 0.5),
            p90: percentile(sorted, 0.9),
            p95: percentile(sorted, 0.95),
            p99: percentile(sorted, 0.99),
            p999: percentile(sorted, 0.999)
        })
    };
}

;// CONCATENATED MODULE: ./lib/analysis/findings.js



/** Below this a p95 is the maximum. */
const FEW_REQUESTS = 20;
const MUCH_THROTTLING = 0.05;
/** Growth in all of steady state that pages of other things can't explain. */
const MUCH_GROWTH = units/* MIB */.D6;
/** The first tenth of steady state, 5 to 100 requests, so much slower. */
const WARM_UP_SLOWER = 2;
const WARM_UP_SLOWER_MS = 1;
/** Share of the 100 readings a second that must have come. */
const ENOUGH_SAMPLES = 0.5;
const RULES = [
    ({ requests }) => requests > 0 && requests < FEW_REQUESTS
        ? {
            code: 'too-few-requests',
            severity: 'warning',
            message: `Only ${requests} requests were counted; percentiles above the median say little.`,
            remedy: 'Give a larger dataset, or repeat it with `requests: 200`.'
        }
        : undefined,
    ({ growth, requests }) => growth && (growth.low * requests) / 1000 >= MUCH_GROWTH
        ? {
            code: 'memory-still-growing',
            severity: 'warning',
            message: `Memory grew by ${(0,units/* formatBytes */.z3)(growth.bytesPer1000Requests)} per 1000 requests in steady state, and had not stopped.`,
            remedy: 'Send more requests to see whether it stops; if it does not, the service leaks.'
        }
        : undefined,
    (_, { counterSource }) => counterSource === 'docker-api'
        ? {
            code: 'counters-from-docker-api',
            severity: 'warning',
            message: "The kernel's cgroup files cannot be seen from here, so counters came from Docker's API, once a second.",
            remedy: 'Run the job on the runner itself and not in a job container, so that short peaks are seen.'
        }
        : undefined,
    (_, { samples }) => Number.isNaN(samples.memoryPeakBytes.at(-1))
        ? {
            code: 'peak-not-measured',
            severity: 'warning',
            message: 'The kernel keeps no high-water mark of memory here: the peak is the highest reading, and short spikes may be missing.',
            remedy: 'Use a runner with Linux 5.19 or newer.'
        }
        : undefined,
    ({ oomKills = 0 }) => oomKills > 0
        ? {
            code: 'oom-kills-seen',
            severity: 'warning',
            message: `The kernel killed ${oomKills} processes of the service for memory.`,
            remedy: 'Give the trial more with `memory`.'
        }
        : undefined,
    ({ cpu: { throttledShare = 0 } }) => throttledShare > MUCH_THROTTLING
        ? {
            code: 'cpu-throttled',
            severity: 'note',
            message: `The CPU quota ran out in ${(0,units/* formatShare */.T1)(throttledShare)} of its periods.`,
            remedy: 'Give the trial more with `cpu` to see the service unthrottled.'
        }
        : undefined,
    ({ requests, succeeded }) => requests > 0 && succeeded < requests
        ? {
            code: succeeded === 0 ? 'all-requests-failed' : 'answers-failed',
            severity: 'warning',
            message: `${requests - succeeded} of ${requests} requests failed.`,
            remedy: 'Check `path`, `content-type`, the dataset and the log of the service.'
        }
        : undefined,
    (_, { samples, marks, counterSource }) => {
        const due = (marks.endedMs - (samples.atMs[0] ?? 0)) / 10;
        return counterSource !== 'docker-api' &&
            marks.endedMs > 1000 &&
            samples.length < due * ENOUGH_SAMPLES
            ? {
                code: 'sampling-gaps',
                severity: 'warning',
                message: `Only ${samples.length} of about ${Math.round(due)} samples could be taken in time.`,
                remedy: 'Use a runner with a core to spare, or lower `concurrency`.'
            }
            : undefined;
    },
    ({ latency: { p50 }, requests }, { exchanges, warmupExchanges: from }) => {
        const count = Math.min(Math.floor(requests / 10), 100);
        const first = summarizeLatency(exchanges, [from, from + count]).p50?.value;
        return p50 !== undefined &&
            first !== undefined &&
            count >= 5 &&
            first > p50.value * WARM_UP_SLOWER &&
            first > p50.value + WARM_UP_SLOWER_MS
            ? {
                code: 'warm-up-short',
                severity: 'note',
                message: `The first ${count} requests of steady state took ${(0,units/* formatMs */._V)(first)} in the median, all of them ${(0,units/* formatMs */._V)(p50.value)}.`,
                remedy: 'Raise `warmup`, or shuffle the rows with `order: shuffle`.'
            }
            : undefined;
    }
];
/** Doubts about the measurement, each with what to do about it. */
function findDoubts(known, trial) {
    return [
        ...RULES.flatMap((rule) => rule(known, trial) ?? []),
        ...doubtAnswers(trial)
    ];
}

;// CONCATENATED MODULE: ./lib/analysis/growth.js


const FEWEST_REQUESTS = 20;
/** The last third of them still has a slope. */
const FEWEST_POINTS = 6;
/**
 * Samples follow each other too closely to count one by one: means of twelve
 * stretches are nearly independent. The end is looked at twice as closely.
 */
const POINTS = 12;
const TAIL_POINTS = 24;
const Z = 1.96;
/**
 * Growth of undroppable memory in steady state: the median of the slopes
 * between any two points (Theil and Sen), which one spike or one collection
 * of garbage does not move. The last third must grow too, and its growth is
 * told when it is slower: a heap that fills up to its plateau slows down, a
 * leak does not. In simulations none of 1944 sawtooths of three or more teeth
 * and no plateau reached in the first two thirds was called growing, and 1 MiB
 * per request came out within 5 %, under a sawtooth of 40 MiB too. Of one
 * tooth nobody can tell. Undefined with too little to say.
 */
function summarizeGrowth(trial, steady) {
    if (!steady)
        return undefined;
    const requests = steady.exchanges[1] - steady.exchanges[0];
    const answered = countAnswered(trial, steady);
    const points = blockMeans(trial, steady, { answered, most: TAIL_POINTS });
    if (requests < FEWEST_REQUESTS || points.length < FEWEST_POINTS)
        return undefined;
    const whole = slope(blockMeans(trial, steady, { answered, most: POINTS }));
    const tail = slope(points.slice(Math.floor((points.length * 2) / 3)));
    return {
        bytesPer1000Requests: Math.min(whole.median, tail.median) * 1000,
        low: Math.min(whole.low, tail.low) * 1000,
        high: Math.max(whole.high, tail.high) * 1000
    };
}
/** Means of stretches of samples, over requests answered so far. */
function blockMeans(trial, { samples: [from, to] }, { answered, most }) {
    const count = Math.min(most, to - from);
    return Array.from({ length: count }, (_, block) => {
        const first = from + Math.floor((block * (to - from)) / count);
        const end = from + Math.floor(((block + 1) * (to - from)) / count);
        let [requests, bytes] = [0, 0];
        for (let i = first; i < end; i++) {
            requests += answered[i - from] / (end - first);
            bytes += undroppable(trial.samples, i) / (end - first);
        }
        return { requests, bytes };
    }).filter(({ bytes }) => Number.isFinite(bytes));
}
/** Exchanges of steady state that had ended at each of its samples. */
function countAnswered({ exchanges, samples }, { samples: [from, to], exchanges: [first, end] }) {
    const counts = new Uint32Array(to - from);
    let next = first;
    for (let i = from; i < to; i++) {
        while (next < end && endedMs(exchanges, next) <= samples.atMs[i])
            next++;
        counts[i - from] = next - first;
    }
    return counts;
}
/** Median slope and its 95 % interval, from the variance of Kendall's S. */
function slope(points) {
    const slopes = points
        .flatMap((a, i) => points
        .slice(i + 1)
        .map((b) => (b.bytes - a.bytes) / (b.requests - a.requests)))
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
    const n = points.length;
    const spread = Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
    const at = (rank) => slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0;
    return {
        median: at((slopes.length - 1) / 2),
        low: at((slopes.length - spread) / 2),
        high: at((slopes.length + spread) / 2)
    };
}

;// CONCATENATED MODULE: ./lib/analysis/phases.js

/** The phases that the trial came to; the last may have been cut short. */
function splitPhases(trial) {
    const { marks, warmupExchanges: warm } = trial;
    const { readyMs, steadyMs, replayedMs, endedMs } = marks;
    const at = (ms) => countBelow(trial.samples.atMs, ms);
    const spans = [];
    const add = (name, [fromMs, toMs], exchanges) => {
        const samples = [at(fromMs), at(toMs)];
        spans.push({ name, fromMs, toMs, samples, exchanges });
    };
    add('cold-start', [0, readyMs ?? endedMs], [0, 0]);
    if (readyMs === undefined)
        return spans;
    add('warm-up', [readyMs, steadyMs ?? endedMs], [0, warm]);
    if (steadyMs === undefined)
        return spans;
    add('steady', [steadyMs, replayedMs ?? endedMs], [warm, trial.exchanges.length]);
    return spans;
}

;// CONCATENATED MODULE: ./lib/analysis/analyze.js










/** What a measurement says; what it does not say is absent. */
function analyze(trial) {
    const { exchanges, samples, totals, marks } = trial;
    const spans = splitPhases(trial);
    const steady = spans.find(({ name }) => name === 'steady');
    const range = steady?.exchanges ?? [0, 0];
    const outcomes = countOutcomes(trial, range);
    const succeeded = outcomes.succeeded ?? 0;
    const known = {
        phases: spans.map((span) => summarizePhase(trial, span)),
        memory: summarizeMemory(samples, [0, samples.length], totals),
        cpu: summarizeCpu(trial, steady),
        latency: summarizeLatency(exchanges, range),
        requests: range[1] - range[0],
        succeeded,
        outcomes,
        slowestRows: findSlowestRows(exchanges, range),
        memoryRows: findMemoryRows(trial, spans),
        failedRows: findFailedRows(exchanges, range),
        ...present({
            growth: summarizeGrowth(trial, steady),
            startupMs: marks.readyMs,
            firstResponseMs: exchanges.length > 0 ? responseMs(exchanges, 0) : undefined,
            throughputPerSecond: steady && measured((succeeded / (steady.toMs - steady.fromMs)) * 1000),
            oomKills: countOomKills(trial)
        })
    };
    return { ...known, findings: findDoubts(known, trial) };
}
function summarizePhase({ samples }, span) {
    const [from, to] = span.exchanges;
    return {
        name: span.name,
        durationMs: span.toMs - span.fromMs,
        requests: to - from,
        memory: summarizeMemory(samples, span.samples),
        ...present({ cpuMeanMillicores: meanCpu(samples, span) })
    };
}
/**
 * The kernel's count, which goes with the container: the kill that ended it
 * may be known from the engine only.
 */
function countOomKills({ totals, ending }) {
    const counted = measured(totals?.oomKills);
    const killed = ending.kind === 'exited' && ending.exit.oomKilled;
    return killed ? Math.max(counted ?? 0, 1) : counted;
}
function countOutcomes({ exchanges }, [from, to]) {
    const counts = {};
    for (let i = from; i < to; i++) {
        const outcome = OUTCOMES[exchanges.outcome[i]];
        counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/analysis/ending.js
/** Why a trial is no measurement of a working service; undefined when it is. */
function describeEnding(trial) {
    const { ending, log } = trial;
    if (ending.kind === 'completed')
        return undefined;
    if (ending.kind === 'cancelled')
        return cancelled;
    const kills = trial.totals?.oomKills ?? 0;
    const oomKilled = ending.kind === 'exited' && ending.exit.oomKilled;
    if (ending.kind !== 'aborted' && (oomKilled || kills > 0))
        return outOfMemory(trial, ending.kind === 'exited' ? ending.exit : undefined);
    if (ending.kind === 'exited')
        return {
            code: 'service-exited',
            message: `The container exited with code ${ending.exit.code} ${when(trial)}.`,
            blame: 'image',
            remedy: 'The last lines of its log are below and in the report.',
            log
        };
    return {
        code: ending.kind === 'aborted' ? 'replay-aborted' : 'service-not-ready',
        message: ending.reason,
        blame: 'image',
        remedy: ending.kind === 'aborted'
            ? 'Check `path`, `dataset` and the log of the service.'
            : 'Check `port`, `readiness-path`, `startup-timeout` and the log of the service.',
        log
    };
}
const cancelled = {
    code: 'cancelled',
    message: 'The job was cancelled; what was measured until then is reported.',
    blame: 'user'
};
function outOfMemory(trial, exit) {
    const mib = Math.floor(trial.plan.size.memoryBytes / 2 ** 20);
    const kills = trial.totals?.oomKills ?? NaN;
    const counted = kills > 0 ? ` (${kills} OOM kills by the kernel's count)` : '';
    const after = exit === undefined ? '' : ` and exited with code ${exit.code}`;
    return {
        code: 'service-oom-killed',
        message: `The service was killed for memory at its limit of ${mib} MiB${after} ${when(trial)}${counted}.`,
        blame: 'image',
        remedy: 'Give it more with `memory`, or load less.',
        log: trial.log
    };
}
function when(trial) {
    if (trial.marks.readyMs === undefined)
        return 'while it started';
    return `after ${trial.exchanges.length} requests`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/report/report.js
const SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./lib/version.js
/** package.json's; a test holds them together. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cache/key.js

/**
 * The same for two runs that would measure the same: the image, the dataset,
 * every input that can change the answer, the class of the machine and our own
 * version. Undefined as long as one of them is not known. Secrets change from
 * run to run and are left out.
 */
function reportKey({ report: _, reuse: __, failOn: ___, secrets, image: ____, ...plan }, { image, dataset, machine }, version) {
    if (!image || !dataset || !machine)
        return undefined;
    const { cpuModel, cores, memoryBytes, cgroupVersion } = machine;
    const gibibytes = Math.round(memoryBytes / 2 ** 30);
    const known = [
        version,
        image.id,
        dataset.sha256,
        [cpuModel, cores, gibibytes, cgroupVersion],
        plan
    ];
    const text = JSON.stringify(known, (_name, value) => {
        if (value instanceof RegExp)
            return String(value);
        return typeof value === 'string' && secrets.includes(value) ? '***' : value;
    });
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cache/store.js





/** The earlier report of the same subject, when one may answer and is there. */
function readEarlier(inputs, subject) {
    const path = inputs.reuse.allowed && pathOf(inputs, subject);
    if (!path)
        return undefined;
    try {
        const report = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return report?.schemaVersion === SCHEMA_VERSION ? report : undefined;
    }
    catch {
        // None, or one that was cut off: then it is measured.
        return undefined;
    }
}
/**
 * Keeps a report for later runs, when a cache was asked for and the run went
 * through. Throws when the folder cannot be written.
 */
function keepReport(inputs, report) {
    const path = pathOf(inputs, report);
    if (!path || report.error || report.reused)
        return;
    (0,external_node_fs_.mkdirSync)(inputs.reuse.cache, { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(report));
}
function pathOf(inputs, subject) {
    const { cache } = inputs.reuse;
    const key = cache && reportKey(inputs, subject, VERSION);
    return key ? (0,external_node_path_.join)(cache, `${key}.json`) : undefined;
}

;// CONCATENATED MODULE: ./lib/dataset/findings.js
/** What a dataset can't show, however well it is measured. */
function doubtDataset(facts) {
    const findings = [];
    if (facts.identicalRows || facts.rows === 1)
        findings.push({
            code: 'rows-identical',
            severity: 'warning',
            message: `All ${facts.rows} rows of the dataset are the same request.`,
            remedy: 'Memory and time often depend on the input: give rows as varied as in production, the largest among them.'
        });
    if (facts.emptyLines > 0)
        findings.push({
            code: 'empty-lines-skipped',
            severity: 'note',
            message: `${facts.emptyLines} empty lines of the dataset are no rows.`,
            remedy: 'Remove them, or send empty bodies with `dataset-format: http`.'
        });
    return findings;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/dataset/mistake.js

/** Names a row by its number; what is in it may be private and is not shown. */
function rowMistake(row, mistake) {
    return mistakeOf(`Row ${row} of the dataset`, mistake);
}
/** About the whole dataset, or the file with this path. */
function datasetMistake(mistake, path) {
    const subject = path === undefined ? 'The dataset' : `The dataset \`${path}\``;
    return mistakeOf(subject, mistake);
}
function mistakeOf(subject, mistake) {
    const { code = 'dataset-row-invalid', says, remedy } = mistake;
    const message = `${subject} ${says}.`;
    return new errors/* ProfileError */.eo({ code, message, blame: 'user', remedy });
}

;// CONCATENATED MODULE: ./lib/dataset/file.js




const EXAMPLE = 'for example `dataset: tests/rows.jsonl`';
/** Opens a regular file for reading. Throws a ProfileError. */
async function openFile(path) {
    try {
        // Before it is opened: opening a named pipe would wait for its writer.
        const facts = await (0,promises_.stat)(path);
        if (facts.isFile())
            return await (0,promises_.open)(path);
        const says = facts.isDirectory() ? 'is a directory' : 'is not a file';
        throw datasetMistake({
            code: 'dataset-not-a-file',
            says,
            remedy: `Name one file, ${EXAMPLE}.`
        }, path);
    }
    catch (thrown) {
        throw explain(path, thrown);
    }
}
function explain(path, thrown) {
    const { code } = thrown;
    if (code === undefined)
        return thrown;
    return code === 'ENOENT' || code === 'ENOTDIR'
        ? datasetMistake({
            code: 'dataset-missing',
            says: 'does not exist',
            remedy: `Check out the repository first (actions/checkout) and give a path from its root, ${EXAMPLE}.`
        }, path)
        : datasetMistake({
            code: 'dataset-unreadable',
            says: `cannot be read (${code})`,
            remedy: `Let the user of the job read it, ${EXAMPLE} after chmod a+r tests/rows.jsonl.`
        }, path);
}
/** A file without a name: nothing is left behind however the process ends. */
async function openNameless(directory) {
    const path = (0,external_node_path_.join)(directory, `profile-inference-dataset-${(0,external_node_crypto_.randomUUID)()}`);
    const file = await (0,promises_.open)(path, 'wx+', 0o600);
    await (0,promises_.rm)(path);
    return file;
}
/** A file from its begin to its end; a block overwrites the one before. */
async function* readBlocks(file, blockBytes) {
    const block = Buffer.allocUnsafeSlow(blockBytes);
    for (let position = 0;;) {
        const { bytesRead } = await file.read(block, { position });
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}

;// CONCATENATED MODULE: ./lib/dataset/order.js
const ROUNDS = 6;
function fileOrder(rows) {
    return (position) => position % rows;
}
/** These rows, which count from 1, again and again. */
function chosenOrder(rows) {
    return (position) => rows[position % rows.length] - 1;
}
/**
 * A pseudo-random order of rows that needs no memory: a Feistel network is a
 * permutation of 2^(2 × half) numbers, and what falls outside the rows is sent
 * through it again until it falls inside (fewer than 4 times in the mean).
 * Each pass over the rows is another permutation. Rows count from 0.
 */
function shuffledOrder(rows, seed) {
    const half = Math.max(1, Math.ceil(Math.log2(rows) / 2));
    return (position) => {
        const key = mix(seed ^ mix(Math.floor(position / rows)));
        let row = position % rows;
        do
            row = feistel(row, half, key);
        while (row >= rows);
        return row;
    };
}
function feistel(value, half, key) {
    const mask = 2 ** half - 1;
    let left = Math.floor(value / 2 ** half);
    let right = value & mask;
    for (let round = 0; round < ROUNDS; round++) {
        const next = left ^ (mix(key + mix(right + (round << 24))) & mask);
        left = right;
        right = next;
    }
    return left * 2 ** half + right;
}
/** MurmurHash3's finalizer: every bit of the input moves every bit. */
function mix(value) {
    let hash = (value + 0x9e3779b9) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/dataset/parse-lines.js
const LF = 10;
const CR = 13;
/** Just after the line feed at or after `from`; -1 when there is none. */
function lineEnd(bytes, from) {
    const at = bytes.indexOf(LF, from);
    return at < 0 ? -1 : at + 1;
}
/** Where a row ends without the LF or CRLF that may be its last bytes. */
function contentEnd(bytes, from, end) {
    if (end === from || bytes[end - 1] !== LF)
        return end;
    const at = end - 1;
    return at > from && bytes[at - 1] === CR ? at - 1 : at;
}
/** Each line is a body, verbatim. */
function linesFormat(defaults) {
    const { method, path, headers } = defaults;
    return {
        end: lineEnd,
        parse: (body, row) => ({ row, method, path, headers, body })
    };
}

;// CONCATENATED MODULE: ./lib/dataset/parse-csv.js


const QUOTE = 0x22;
const COMMA = 0x2c;
const ONE_COLUMN = 'A csv dataset has one column and no header; a body with commas, quotes or newlines stands in quotes and its quotes are doubled, for example "{""data"": [[1, 2]]}".';
/**
 * One column of bodies, no header, quoted as in RFC 4180. A quote within an
 * unquoted field is taken as it is, as most readers of CSV do.
 */
function csvFormat(defaults) {
    const { method, path, headers } = defaults;
    return {
        end: rowEnd,
        check: checkField,
        parse: (field, row) => {
            const body = field[0] === QUOTE ? unquote(field) : field;
            return { row, method, path, headers, body };
        }
    };
}
/** A newline ends a row unless it stands within quotes. */
function rowEnd(bytes, from) {
    if (bytes[from] !== QUOTE)
        return lineEnd(bytes, from);
    const close = closingQuote(bytes, from);
    return close < 0 ? -1 : lineEnd(bytes, close + 1);
}
/** The first quote after the opening one that is not doubled; -1: none. */
function closingQuote(bytes, open) {
    let at = bytes.indexOf(QUOTE, open + 1);
    while (at >= 0 && bytes[at + 1] === QUOTE)
        at = bytes.indexOf(QUOTE, at + 2);
    return at;
}
function checkField(field, row) {
    if (field[0] !== QUOTE) {
        if (field.includes(COMMA))
            throw csvMistake(row, 'has several columns');
        return;
    }
    const close = closingQuote(field, 0);
    if (close < 0)
        throw csvMistake(row, 'has a quote that is never closed');
    if (field[close + 1] === COMMA)
        throw csvMistake(row, 'has several columns');
    if (close + 1 < field.length)
        throw csvMistake(row, 'has text after its closing quote');
}
function unquote(field) {
    const quoted = field.subarray(1, -1);
    if (!quoted.includes(QUOTE))
        return quoted;
    const body = Buffer.allocUnsafe(quoted.length);
    let length = 0;
    for (let at = 0; at < quoted.length; at++) {
        const byte = quoted[at];
        body[length++] = byte;
        if (byte === QUOTE)
            at++;
    }
    return body.subarray(0, length);
}
function csvMistake(row, says) {
    return rowMistake(row, { says, remedy: ONE_COLUMN });
}

// EXTERNAL MODULE: ./lib/inputs/pairs.js
var pairs = __webpack_require__(88428);
;// CONCATENATED MODULE: ./lib/dataset/parse-member.js
const parse_member_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const parse_member_COMMA = 0x2c;
const BLANK = 0x20;
/** `[` and `{` differ in one bit only, and so do `]` and `}`. */
const BRACKET_MASK = 0xdf;
const OPEN = 0x5b;
const CLOSE = 0x5d;
/**
 * The value of a member of a JSON object, without the blanks between its
 * tokens; `object` must be valid JSON and have the member. The text is kept and
 * not parsed and written anew: that would send 1 for 1.0, round the digits
 * of 12345678901234567890 away and reorder the keys "10" and "9".
 */
function compactMember(object, name) {
    const out = Buffer.allocUnsafe(object.length);
    let length = 0;
    let value;
    let key = '';
    let depth = 0;
    for (let at = 0; at < object.length;) {
        const byte = object[at];
        const end = byte === parse_member_QUOTE ? stringEnd(object, at) : at + 1;
        const top = depth === 1;
        if ((byte & BRACKET_MASK) === CLOSE)
            depth--;
        if (depth === 0 || (top && byte === parse_member_COMMA)) {
            if (key === name)
                value = Buffer.from(out.subarray(0, length));
            length = 0;
        }
        else if (top && byte === COLON) {
            key = JSON.parse(out.toString('utf8', 0, length));
            length = 0;
        }
        else if (byte === parse_member_QUOTE)
            length += object.copy(out, length, at, end);
        else if (byte > BLANK)
            out[length++] = byte;
        if ((byte & BRACKET_MASK) === OPEN)
            depth++;
        at = end;
    }
    return value;
}
/** Just after the quote that closes the string at `open`. */
function stringEnd(bytes, open) {
    let at = open + 1;
    while (bytes[at] !== parse_member_QUOTE)
        at += bytes[at] === BACKSLASH ? 2 : 1;
    return at + 1;
}

;// CONCATENATED MODULE: ./lib/dataset/parse-http.js




const BODIES = ['body', 'bodyBase64', 'json'];
const KEYS = [...BODIES, 'headers', 'path', 'method'];
const AN_OBJECT = 'An http dataset has one JSON object a line with `body` (text), `bodyBase64` or `json`, and if wanted `headers`, `path` and `method`, for example {"json": {"data": [[1, 2]]}, "headers": {"X-Id": "7"}}.';
/** JSON lines, each a request; what it does not say is the defaults'. */
function httpFormat(defaults) {
    const parse = (bytes, number) => {
        const tell = (says) => rowMistake(number, { says, remedy: AN_OBJECT });
        const row = parseRow(bytes, tell);
        return {
            row: number,
            method: parseMethod(row, tell) ?? defaults.method,
            path: parsePath(row, tell) ?? defaults.path,
            headers: mergeHeaders(defaults.headers, parseHeaders(row, tell)),
            body: parseBody(row, bytes, tell)
        };
    };
    return { end: lineEnd, check: parse, parse };
}
function parseRow(bytes, tell) {
    const row = parseJson(bytes, tell);
    if (!isRecord(row))
        throw tell('is not a JSON object');
    if (!Object.keys(row).every((key) => KEYS.includes(key)))
        throw tell(`has a key that is none of ${KEYS.join(', ')}`);
    return row;
}
/** V8's own message quotes the text, so it is not passed on. */
function parseJson(bytes, tell) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        throw tell('is not valid JSON');
    }
}
function parseBody(row, bytes, tell) {
    const [kind, ...more] = BODIES.filter((key) => Object.hasOwn(row, key));
    if (more.length > 0)
        throw tell('has more than one of body, bodyBase64 and json');
    if (kind === undefined)
        return undefined;
    if (kind === 'json')
        return compactMember(bytes, 'json');
    const text = row[kind];
    if (typeof text !== 'string')
        throw tell(`has a ${kind} that is not a string`);
    if (kind === 'body')
        return Buffer.from(text);
    const body = Buffer.from(text, 'base64');
    // Node's decoder skips what it does not understand; the way back shows it.
    if (body.toString('base64') !== text)
        throw tell('has a bodyBase64 that is not standard Base64 with padding');
    return body;
}
function parseMethod(row, tell) {
    const { method } = row;
    if (method === undefined)
        return undefined;
    if (typeof method !== 'string' || !pairs/* PAIR_KINDS */.Z.headers.name.test(method))
        throw tell('has a method that is not an HTTP method');
    return method.toUpperCase();
}
function parsePath(row, tell) {
    const { path } = row;
    if (path === undefined)
        return undefined;
    if (typeof path !== 'string' || !/^\/[\x21-\x7e]*$/.test(path))
        throw tell('has a path that is not ASCII without blanks after a /');
    return path;
}
function parseHeaders(row, tell) {
    const { headers } = row;
    if (headers === undefined)
        return undefined;
    if (!isRecord(headers))
        throw tell('has headers that are not an object');
    const names = new Set();
    const { name, value, reserved } = pairs/* PAIR_KINDS */.Z.headers;
    for (const [key, told] of Object.entries(headers)) {
        const lower = key.toLowerCase();
        if (!name.test(key))
            throw tell('has a header with a forbidden name');
        // The input `content-type` is not in a row's way.
        if (Object.hasOwn(reserved, lower) && lower !== 'content-type')
            throw tell(`sets the header ${lower}, which is not a row's to set`);
        if (typeof told !== 'string' || !value.test(told))
            throw tell('has a header whose value is not a string of Latin-1 letters');
        if (names.has(lower))
            throw tell('gives a header twice');
        names.add(lower);
    }
    return headers;
}
/** The row's headers win, whatever the case of their names. */
function mergeHeaders(defaults, own) {
    if (own === undefined)
        return defaults;
    const names = new Set(Object.keys(own).map((name) => name.toLowerCase()));
    const kept = Object.entries(defaults).filter(([name]) => !names.has(name.toLowerCase()));
    return { ...Object.fromEntries(kept), ...own };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/dataset/parse.js



const FORMATS = { lines: linesFormat, csv: csvFormat, http: httpFormat };
function rowFormat(format, defaults) {
    return FORMATS[format]({
        ...defaults,
        headers: Object.freeze({ ...defaults.headers })
    });
}

;// CONCATENATED MODULE: ./lib/dataset/chunk.js


/**
 * Whole rows that are read together, from the moment they are asked for. Their
 * memory is written once and never again, for bodies under way are parts of it.
 */
class Chunk {
    number;
    /** Rejects when the text is not what it was; also throws in `row`. */
    arrival;
    arrived = false;
    text;
    bytes;
    /** The row that begins at `from` or after empty lines there. */
    next = 0;
    from = 0;
    constructor(text, number) {
        this.text = text;
        this.number = number;
        this.arrival = this.read();
        // Whoever takes a row meets the error; of what is read ahead, nobody may.
        this.arrival.catch(() => { });
    }
    /**
     * The contents of a row of an arrived chunk; rows count from 0 over the
     * whole text. Fast for rows in order.
     */
    row(row) {
        const bytes = this.bytes;
        if (row < this.next)
            this.rewind();
        for (;;) {
            const { from } = this;
            if (from === bytes.length)
                throw changed();
            const end = this.text.format.end(bytes, from);
            this.from = end < 0 ? bytes.length : end;
            const contents = contentEnd(bytes, from, this.from);
            if (contents > from && this.next++ === row)
                return bytes.subarray(from, contents);
        }
    }
    rewind() {
        this.next = this.text.index.extent(this.number).firstRow;
        this.from = 0;
    }
    async read() {
        const { file, index } = this.text;
        const { offset, end } = index.extent(this.number);
        const bytes = Buffer.allocUnsafe(end - offset);
        for (let filled = 0; filled < bytes.length;) {
            const position = offset + filled;
            const { bytesRead } = await file.read(bytes, { offset: filled, position });
            if (bytesRead === 0)
                throw changed();
            filled += bytesRead;
        }
        this.bytes = bytes;
        this.rewind();
        this.arrived = true;
    }
}
function changed() {
    return datasetMistake({
        code: 'dataset-changed',
        says: 'changed while it was replayed',
        remedy: 'Let nothing write to it during the step, for example a step in the background.'
    });
}

;// CONCATENATED MODULE: ./lib/dataset/requests.js


/** Chunks are read so many requests ahead, fewer where they are long. */
const MOST_AHEAD = 8;
const AHEAD_BYTES = units/* MIB */.D6;
/**
 * Each call has the next position at once, so calls may overlap and wait in
 * any order. What is kept in memory is the chunks of the next few requests.
 */
class Requests {
    text;
    order;
    ahead;
    upcoming = [];
    last;
    left;
    asked = 0;
    constructor(text, { count, order }) {
        this.text = text;
        this.order = order;
        this.left = count;
        const fitting = Math.floor(AHEAD_BYTES / text.index.longest());
        this.ahead = Math.min(Math.max(fitting, 1), MOST_AHEAD);
    }
    next() {
        this.ask();
        const request = this.upcoming.shift();
        if (request === undefined)
            return undefined;
        const { row, chunk } = request;
        return chunk.arrived
            ? this.parse(chunk, row)
            : chunk.arrival.then(() => this.parse(chunk, row));
    }
    async close() {
        this.left = 0;
        this.upcoming.length = 0;
        this.last = undefined;
    }
    ask() {
        while (this.left > 0 && this.upcoming.length <= this.ahead) {
            const row = this.order(this.asked++);
            const number = this.text.index.chunkOf(row);
            if (this.last?.number !== number)
                this.last = new Chunk(this.text, number);
            this.upcoming.push({ row, chunk: this.last });
            this.left--;
        }
    }
    parse(chunk, row) {
        return this.text.format.parse(chunk.row(row), row + 1);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/dataset/row-index.js
/** 2^16 chunks of 16 bytes: an index is never larger than 1 MiB. */
const MOST_CHUNKS = 2 ** 16;
/**
 * Where rows lie in the text, sparsely: its chunks, each of whole rows and at
 * least `chunkBytes` long, more where the text has too many of them.
 */
class RowIndex {
    /** All of the text's rows. */
    rows = 0;
    chunkBytes;
    mostChunks;
    /** Of each chunk, where it begins and the rows before it. */
    offsets = [];
    firsts = [];
    end = 0;
    constructor(chunkBytes, mostChunks = MOST_CHUNKS) {
        this.chunkBytes = chunkBytes;
        this.mostChunks = mostChunks;
    }
    /** The next row lies in the text from `offset` up to `end`. */
    add(offset, end) {
        const last = this.offsets.at(-1);
        if (last === undefined || offset - last >= this.chunkBytes) {
            if (this.offsets.length === this.mostChunks)
                this.thin();
            this.offsets.push(offset);
            this.firsts.push(this.rows);
        }
        this.rows++;
        this.end = end;
    }
    /** The chunk of a row; both count from 0. */
    chunkOf(row) {
        let low = 0;
        let high = this.firsts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.firsts[middle] <= row)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
    extent(chunk) {
        return {
            offset: this.offsets[chunk],
            end: this.offsets[chunk + 1] ?? this.end,
            firstRow: this.firsts[chunk]
        };
    }
    /** Bytes of the longest chunk. */
    longest() {
        return this.offsets.reduce((most, offset, chunk) => Math.max(most, this.extent(chunk).end - offset), 0);
    }
    thin() {
        const even = (_, chunk) => chunk % 2 === 0;
        this.offsets = this.offsets.filter(even);
        this.firsts = this.firsts.filter(even);
        this.chunkBytes *= 2;
    }
}

;// CONCATENATED MODULE: ./lib/dataset/scan.js





/** Longer rows are a mistake: a quote never closed, or no text at all. */
const MOST_ROW_BYTES = 256 * units/* MIB */.D6;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const NEWLINE = 10;
/**
 * Reads a text once, in blocks of any size: checks every row and finds where
 * the rows lie. Memory is that of the longest row.
 */
class Scan {
    index;
    largestRowBytes = 0;
    emptyLines = 0;
    format;
    /** What was pushed and not yet taken as rows: the first `held` bytes. */
    buffer = Buffer.allocUnsafe(0);
    held = 0;
    /** Where in the text the buffer begins. */
    base = 0;
    /** It is tried again with so many bytes; doubling keeps long rows linear. */
    wanted = UTF8_MARK.length;
    begun = false;
    /** Whether all whole rows of the buffer are UTF-8. */
    valid = true;
    /** Of the first row, for as long as all rows are the same. */
    same;
    constructor(format, chunkBytes) {
        this.format = format;
        this.index = new RowIndex(chunkBytes);
    }
    /** The block is copied: the caller may use its memory again. */
    push(block) {
        const length = this.held + block.length;
        if (length > this.buffer.length) {
            const larger = Buffer.allocUnsafeSlow(2 * length);
            this.buffer.copy(larger, 0, 0, this.held);
            this.buffer = larger;
        }
        this.buffer.set(block, this.held);
        this.held = length;
        if (this.held >= this.wanted)
            this.take(false);
    }
    /** The text has ended. */
    end() {
        this.take(true);
        const { index, largestRowBytes, emptyLines, same } = this;
        if (index.rows === 0)
            throw datasetMistake({
                code: 'dataset-empty',
                says: emptyLines > 0 ? 'has only empty lines' : 'is empty',
                remedy: 'Give it at least one row: a line is the body of a request, for example {"data": [[1, 2]]}.'
            });
        const identicalRows = index.rows > 1 && same !== undefined;
        return { index, largestRowBytes, emptyLines, identicalRows };
    }
    take(atEnd) {
        const bytes = this.buffer.subarray(0, this.held);
        let from = this.begin(bytes);
        const whole = atEnd ? this.held : bytes.lastIndexOf(NEWLINE) + 1;
        // A newline is never inside a character, so this holds for each row too.
        this.valid = (0,external_node_buffer_.isUtf8)(bytes.subarray(0, whole));
        while (from < whole) {
            let end = this.format.end(bytes, from);
            if (end < 0 && !atEnd)
                break;
            if (end < 0)
                end = this.held;
            this.accept(bytes, from, end);
            from = end;
        }
        this.buffer.copyWithin(0, from, this.held);
        this.held -= from;
        this.base += from;
        this.wanted = 2 * this.held;
        this.limit(this.held);
    }
    /** Where the first row begins: a byte order mark is not part of it. */
    begin(bytes) {
        if (this.begun)
            return 0;
        this.begun = true;
        if (UTF16_MARKS.some((mark) => mark.equals(bytes.subarray(0, 2))))
            throw datasetMistake({
                code: 'dataset-utf-16',
                says: 'is UTF-16',
                remedy: 'Save it as UTF-8, for example with iconv -f UTF-16 -t UTF-8 rows.csv.'
            });
        return UTF8_MARK.equals(bytes.subarray(0, 3)) ? 3 : 0;
    }
    /** Makes no object for a row that is in order: memory must not grow. */
    accept(bytes, from, end) {
        const contents = contentEnd(bytes, from, end);
        if (contents === from) {
            this.emptyLines++;
            return;
        }
        this.limit(contents - from);
        if (!this.valid || this.format.check)
            this.check(bytes.subarray(from, contents));
        this.compare(bytes, from, contents);
        this.index.add(this.base + from, this.base + end);
        this.largestRowBytes = Math.max(this.largestRowBytes, contents - from);
    }
    check(row) {
        const number = this.index.rows + 1;
        if (!this.valid && !(0,external_node_buffer_.isUtf8)(row))
            throw rowMistake(number, {
                code: 'dataset-not-utf-8',
                says: 'is not UTF-8',
                remedy: 'Save the dataset as UTF-8; binary bodies go as `dataset-format: http` with `bodyBase64`, for example {"bodyBase64": "/9j/4AAQ"}.'
            });
        this.format.check?.(row, number);
    }
    compare(bytes, from, end) {
        if (this.index.rows === 0)
            this.same = Buffer.from(bytes.subarray(from, end));
        else if (this.same?.compare(bytes, from, end))
            this.same = undefined;
    }
    limit(rowBytes) {
        if (rowBytes <= MOST_ROW_BYTES)
            return;
        throw rowMistake(this.index.rows + 1, {
            says: `is longer than ${(0,units/* formatBytes */.z3)(MOST_ROW_BYTES)}`,
            remedy: 'Check that the rows end with newlines, and in a csv that quotes are closed.'
        });
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/dataset/unpack.js







const MAGIC = Buffer.from([0x1f, 0x8b]);
/** The rest is for the image and the container. */
const SHARE_OF_FREE_DISK = 0.9;
/** By its first bytes, whatever its name says. */
async function isGzip(file) {
    const start = Buffer.alloc(MAGIC.length);
    await file.read(start, { position: 0 });
    return start.equals(MAGIC);
}
/**
 * Unpacks a gzip to a file without a name: nothing is left behind however the
 * process ends. The caller closes it.
 */
async function unpack(packed, onBlock, options) {
    const directory = options.temporaryDirectory ?? (0,external_node_os_.tmpdir)();
    const most = options.mostUnpackedBytes ?? (await affordable(directory));
    const text = await openNameless(directory);
    let written = 0;
    try {
        await (0,external_node_stream_promises_.pipeline)(packed.createReadStream({ start: 0, autoClose: false }), (0,external_node_zlib_.createGunzip)(), async (blocks) => {
            for await (const block of blocks) {
                written += block.length;
                if (written > most)
                    throw diskFull(directory);
                await text.appendFile(block);
                onBlock(block);
            }
        });
        return text;
    }
    catch (thrown) {
        await text.close();
        throw unpack_explain(thrown, directory);
    }
}
async function affordable(directory) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    return bavail * bsize * SHARE_OF_FREE_DISK;
}
function unpack_explain(thrown, directory) {
    const code = thrown.code ?? '';
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return diskFull(directory);
    if (!code.startsWith('Z_'))
        return thrown;
    return datasetMistake({
        code: 'dataset-gzip-damaged',
        says: code === 'Z_BUF_ERROR'
            ? 'is a gzip that ends too early'
            : 'is a damaged gzip',
        remedy: 'Pack it again and check it, for example with gzip --test rows.jsonl.gz.'
    });
}
function diskFull(directory) {
    return new errors/* ProfileError */.eo({
        code: 'disk-full',
        message: `The dataset unpacks to more than the disk of ${directory} can take.`,
        blame: 'machine',
        remedy: 'Give it fewer rows, or free space in an earlier step, for example with docker system prune --all --force.'
    });
}

;// CONCATENATED MODULE: ./lib/dataset/read.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Rows are checked before it is known where they are sent. */
const UNSENT = { method: '', path: '', headers: {} };
const BLOCK_BYTES = 2 ** 16;
/** Shuffled, a chunk is read for each request and one row of it is taken. */
const CHUNK_BYTES = { file: 2 ** 16, shuffle: 2 ** 10 };
/**
 * Reads a dataset through once, checks every row, and keeps its file open
 * with a sparse index, so that memory does not grow with rows. Throws a
 * ProfileError.
 */
async function openDataset(inputs, options = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const chunkBytes = options.blockBytes ?? CHUNK_BYTES[inputs.order];
        const blockBytes = options.blockBytes ?? BLOCK_BYTES;
        const scan = new Scan(rowFormat(inputs.format, UNSENT), chunkBytes);
        const opening = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const disk = opening.use(await openRows(inputs, options));
        const packed = await isGzip(disk);
        const onDisk = await readThrough(disk, blockBytes, (block) => {
            if (!packed)
                scan.push(block);
        });
        const file = packed
            ? opening.use(await unpack(disk, (block) => scan.push(block), options))
            : disk;
        const { index, ...found } = scan.end();
        const { rows } = index;
        const order = inputs.order === 'file' ? fileOrder(rows) : shuffledOrder(rows, inputs.seed);
        const files = opening.move();
        const close = () => files.disposeAsync();
        return {
            facts: {
                path: inputs.path,
                format: inputs.format,
                rows,
                ...onDisk,
                ...found
            },
            withDefaults: (defaults) => {
                const text = { file, index, format: rowFormat(inputs.format, defaults) };
                return {
                    open: (count, rows) => new Requests(text, { count, order: rows ? chosenOrder(rows) : order })
                };
            },
            close,
            [Symbol.asyncDispose]: close
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function openRows({ path, rows }, { temporaryDirectory = (0,external_node_os_.tmpdir)() }) {
    if (rows === undefined)
        return openFile(path);
    const file = await openNameless(temporaryDirectory);
    await file.writeFile(rows);
    return file;
}
async function readThrough(file, blockBytes, onBlock) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const block of readBlocks(file, blockBytes)) {
        hash.update(block);
        bytes += block.length;
        onBlock(block);
    }
    return { bytes, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./lib/sampling/cgroup-folders.js
/**
 * The folders of a container's cgroup, by controller; '' is the unified
 * hierarchy (v2), which a v1 machine may have beside the others. Empty when
 * the container's group can't be seen from here.
 *
 * @param cgroupText `/proc/<pid>/cgroup`, pid the container's first process
 * @param mountsText `/proc/self/mounts`
 */
function parseCgroupFolders(cgroupText, mountsText, containerId) {
    const mounts = parseMounts(mountsText);
    const folders = new Map();
    for (const line of cgroupText.split('\n')) {
        // `4:memory:/docker/abc`, `0::/system.slice/docker-abc.scope`
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        const own = path === undefined ? path : cutAtContainer(path, containerId);
        for (const controller of controllers?.split(',') ?? []) {
            const mount = mounts.get(controller);
            if (mount && own)
                folders.set(controller, mount + own);
        }
    }
    return folders;
}
/**
 * A service that makes groups of its own (systemd, Docker in Docker) may lie
 * below the container's, as `/docker/<id>/init`. A path without its id is
 * another's: in a job container `/proc/<pid>` is not the process that the
 * engine means, and from inside a cgroup namespace the path is just `/`.
 */
function cutAtContainer(path, containerId) {
    const segments = path.split('/');
    const own = segments.findIndex((segment) => segment.includes(containerId));
    return own < 0 ? undefined : segments.slice(0, own + 1).join('/');
}
/** Where each hierarchy is mounted. */
function parseMounts(text) {
    const mounts = new Map();
    for (const line of text.split('\n')) {
        const [, folder = '', type, options = ''] = line.split(' ');
        if (type === 'cgroup2')
            mounts.set('', folder);
        if (type !== 'cgroup')
            continue;
        for (const option of options.split(','))
            mounts.set(option, folder);
    }
    return mounts;
}

;// CONCATENATED MODULE: ./lib/sampling/cgroup.js
/** PSI lies in the unified folder only, which a v1 machine may have too. */
const PRESSURE_FILES = { 'memory.pressure': '', 'cpu.pressure': '' };
const V1_FILES = {
    'memory.usage_in_bytes': 'memory',
    'memory.max_usage_in_bytes': 'memory',
    'memory.kmem.usage_in_bytes': 'memory',
    'memory.stat': 'memory',
    'memory.oom_control': 'memory',
    'cpuacct.usage': 'cpuacct',
    'cpu.stat': 'cpu',
    'pids.current': 'pids',
    ...PRESSURE_FILES
};
const V2_FILES = {
    'memory.current': '',
    'memory.peak': '',
    'memory.stat': '',
    'memory.events': '',
    'cpu.stat': '',
    'pids.current': '',
    ...PRESSURE_FILES
};
function parseV1(texts) {
    const stat = texts['memory.stat'] ?? '';
    const cpu = texts['cpu.stat'] ?? '';
    return {
        memoryBytes: wholeNumber(texts['memory.usage_in_bytes']),
        memoryPeakBytes: wholeNumber(texts['memory.max_usage_in_bytes']),
        anonymousBytes: field(stat, 'total_rss'),
        sharedBytes: field(stat, 'total_shmem'),
        fileBytes: field(stat, 'total_cache'),
        inactiveFileBytes: field(stat, 'total_inactive_file'),
        // v1 does not tell how much of it is reclaimable slab.
        kernelBytes: wholeNumber(texts['memory.kmem.usage_in_bytes']),
        oomKills: field(texts['memory.oom_control'] ?? '', 'oom_kill'),
        majorFaults: field(stat, 'total_pgmajfault'),
        cpuMs: wholeNumber(texts['cpuacct.usage']) / 1e6,
        periods: field(cpu, 'nr_periods'),
        throttledPeriods: field(cpu, 'nr_throttled'),
        throttledMs: field(cpu, 'throttled_time') / 1e6,
        pids: wholeNumber(texts['pids.current']),
        memoryPressureMs: stall(texts['memory.pressure']),
        cpuPressureMs: stall(texts['cpu.pressure'])
    };
}
function parseV2(texts) {
    const stat = texts['memory.stat'] ?? '';
    const cpu = texts['cpu.stat'] ?? '';
    return {
        memoryBytes: wholeNumber(texts['memory.current']),
        memoryPeakBytes: wholeNumber(texts['memory.peak']),
        anonymousBytes: field(stat, 'anon'),
        sharedBytes: field(stat, 'shmem'),
        fileBytes: field(stat, 'file'),
        inactiveFileBytes: field(stat, 'inactive_file'),
        kernelBytes: lastingKernelBytes((name) => field(stat, name)),
        oomKills: field(texts['memory.events'] ?? '', 'oom_kill'),
        majorFaults: field(stat, 'pgmajfault'),
        cpuMs: field(cpu, 'usage_usec') / 1e3,
        periods: field(cpu, 'nr_periods'),
        throttledPeriods: field(cpu, 'nr_throttled'),
        throttledMs: field(cpu, 'throttled_usec') / 1e3,
        pids: wholeNumber(texts['pids.current']),
        memoryPressureMs: stall(texts['memory.pressure']),
        cpuPressureMs: stall(texts['cpu.pressure'])
    };
}
/**
 * Kernel memory that cannot be dropped, from the fields of v2's memory.stat.
 * Before Linux 5.18 there is no sum, and Docker's API leaves it out: then its
 * known parts are added (page tables: since 5.11, and not in the API).
 */
function lastingKernelBytes(stat) {
    const sum = stat('kernel') - stat('slab_reclaimable');
    const kernel = Number.isNaN(sum)
        ? stat('kernel_stack') +
            stat('slab_unreclaimable') +
            (stat('pagetables') || 0)
        : sum;
    // Socket buffers are charged beside it.
    return kernel + (stat('sock') || 0);
}
function wholeNumber(text) {
    return text ? Number.parseInt(text, 10) : NaN;
}
/** The number after `name ` at a line's start: no regex, 100 times a second. */
function field(text, name) {
    const key = `${name} `;
    let at = text.startsWith(key) ? 0 : text.indexOf(`\n${key}`);
    if (at < 0)
        return NaN;
    if (at > 0)
        at += 1;
    return Number.parseInt(text.slice(at + key.length, at + key.length + 20), 10);
}
/** PSI `some avg10=… total=1234` (µs), always its first line, in ms. */
function stall(text = '') {
    const at = text.indexOf('total=');
    return at < 0 ? NaN : Number.parseInt(text.slice(at + 6, at + 26), 10) / 1e3;
}

;// CONCATENATED MODULE: ./lib/sampling/cgroup-reader.js




/** memory.stat of a recent kernel has about 1.6 kB. */
const BUFFER_BYTES = 8192;
/**
 * Opens the kernel's files for the cgroup of a container, whose first process
 * is `pid` here. Undefined when they can't be seen from here: another host's,
 * Docker Desktop's, another namespace's.
 */
function openCgroupCounters(pid, containerId) {
    try {
        const folders = parseCgroupFolders((0,external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, 'utf8'), (0,external_node_fs_.readFileSync)('/proc/self/mounts', 'utf8'), containerId);
        const reader = new CgroupReader(folders);
        if (!Number.isNaN(reader.read()?.memoryBytes ?? NaN))
            return reader;
        reader.close();
    }
    catch {
        // No /proc for it here.
    }
    return undefined;
}
class CgroupReader {
    source;
    parse;
    descriptors = new Map();
    buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    texts = {};
    peakBytes = 0;
    /** @param folders by controller */
    constructor(folders) {
        const v1 = folders.has('memory');
        this.source = v1 ? 'cgroup-v1' : 'cgroup-v2';
        this.parse = v1 ? parseV1 : parseV2;
        for (const [name, controller] of Object.entries(v1 ? V1_FILES : V2_FILES)) {
            const folder = folders.get(controller);
            if (folder !== undefined)
                this.open(name, (0,external_node_path_.join)(folder, name));
        }
    }
    open(name, path) {
        let descriptor;
        try {
            descriptor = (0,external_node_fs_.openSync)(path, 'r');
            this.readText(name, descriptor);
            this.descriptors.set(name, descriptor);
        }
        catch {
            // Older kernels lack memory.peak; pressure that is switched off (psi=0)
            // can be opened and not read.
            if (descriptor !== undefined)
                (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    read() {
        if (this.descriptors.size === 0)
            return undefined;
        try {
            for (const [name, descriptor] of this.descriptors)
                this.readText(name, descriptor);
        }
        catch {
            // ENODEV: the group went with the container's last process.
            return undefined;
        }
        return this.withPeak(this.parse(this.texts));
    }
    readText(name, descriptor) {
        const length = (0,external_node_fs_.readSync)(descriptor, this.buffer, 0, BUFFER_BYTES, 0);
        this.texts[name] = this.buffer.toString('latin1', 0, length);
    }
    /** Kernels before 5.19 keep no high-water mark for v2: then it is ours. */
    withPeak(counters) {
        if (!Number.isNaN(counters.memoryPeakBytes))
            return counters;
        this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes);
        return { ...counters, memoryPeakBytes: this.peakBytes };
    }
    close() {
        for (const descriptor of this.descriptors.values())
            (0,external_node_fs_.closeSync)(descriptor);
        this.descriptors.clear();
    }
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./lib/sampling/api-stats.js

/**
 * One reading of Docker's API, from a cgroup v1 or v2 host. What it does not
 * tell is NaN: pressure always; on v1 OOM kills, shared and kernel memory; on
 * v2 the high-water mark.
 */
function parseApiStats(answer) {
    const { memory_stats: memory = {}, cpu_stats: cpu = {} } = answer;
    const { throttling_data: throttling = {} } = cpu;
    const stat = (v1, v2 = v1) => memory.stats?.[v1] ?? memory.stats?.[v2] ?? NaN;
    const isV2 = memory.stats?.['anon'] !== undefined;
    return {
        memoryBytes: memory.usage ?? NaN,
        memoryPeakBytes: memory.max_usage ?? NaN,
        anonymousBytes: stat('total_rss', 'anon'),
        sharedBytes: stat('total_shmem', 'shmem'),
        fileBytes: stat('total_cache', 'file'),
        inactiveFileBytes: stat('total_inactive_file', 'inactive_file'),
        kernelBytes: lastingKernelBytes(stat),
        oomKills: isV2 ? (memory.failcnt ?? 0) : NaN,
        majorFaults: stat('total_pgmajfault', 'pgmajfault'),
        cpuMs: (cpu.cpu_usage?.total_usage ?? NaN) / 1e6,
        periods: throttling.periods ?? NaN,
        throttledPeriods: throttling.throttled_periods ?? NaN,
        throttledMs: (throttling.throttled_time ?? NaN) / 1e6,
        pids: answer.pids_stats?.current ?? NaN,
        memoryPressureMs: NaN,
        cpuPressureMs: NaN
    };
}

;// CONCATENATED MODULE: ./lib/sampling/docker-api.js


const DEFAULT_HOST = 'unix:///var/run/docker.sock';
/**
 * Counters from Docker's API, where the kernel's files can't be seen (a job
 * container, Docker Desktop): one reading a second, each given once.
 *
 * @param dockerHost DOCKER_HOST: `unix:///path` or `tcp://host:port`; empty is
 *   the local engine's own socket
 */
function openApiCounters(containerId, dockerHost = '') {
    const stream = new StatsStream(containerId, dockerHost || DEFAULT_HOST);
    return {
        source: 'docker-api',
        read: () => stream.take(),
        close: () => stream.close()
    };
}
class StatsStream {
    client;
    latest;
    partial = '';
    peakBytes = 0;
    constructor(containerId, dockerHost) {
        // What goes wrong here (`ssh://`, a host that asks for certificates)
        // shows as readings that are missing.
        void this.read(containerId, dockerHost).catch(() => undefined);
    }
    take() {
        const { latest } = this;
        this.latest = undefined;
        return latest;
    }
    close() {
        void this.client?.destroy().catch(() => undefined);
    }
    async read(containerId, dockerHost) {
        this.client = connect(dockerHost);
        const path = `/containers/${containerId}/stats?stream=true`;
        const { body } = await this.client.request({ path, method: 'GET' });
        body.setEncoding('utf8');
        for await (const text of body)
            this.push(text);
    }
    /** One JSON object a line; the last one may be cut. */
    push(text) {
        const lines = (this.partial + text).split('\n');
        this.partial = lines.pop() ?? '';
        for (const line of lines.filter(Boolean)) {
            const counters = parseApiStats(JSON.parse(line));
            // The last answer, after the container's end, is all zeros.
            if (!(counters.memoryBytes > 0))
                continue;
            this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes);
            const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes;
            this.latest = { ...counters, memoryPeakBytes };
        }
    }
}
function connect(dockerHost) {
    const socketPath = /^unix:\/\/(.*)/.exec(dockerHost)?.[1];
    return socketPath
        ? new undici/* Client */.Kj('http://localhost', { socketPath, bodyTimeout: 0 })
        : new undici/* Client */.Kj(dockerHost.replace(/^tcp:/, 'http:'), { bodyTimeout: 0 });
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./lib/docker/cli.js


/** How much of each output stream is kept, from its end: characters. */
const KEPT = 256 * 1024;
function cli_docker(args, call = {}) {
    return run('docker', args, call);
}
/** Runs a program with an argument array; no shell, never throws. */
async function run(program, args, call = {}) {
    const stdout = new Output(call.onLine);
    const stderr = new Output(call.onLine);
    call.signal?.addEventListener('abort', endChildren);
    try {
        const code = await (0,exec/* exec */.m)(program, [...args], {
            silent: true,
            ignoreReturnCode: true,
            env: { ...ownEnvironment(), ...call.env },
            listeners: {
                stdout: (data) => stdout.add(data),
                stderr: (data) => stderr.add(data)
            }
        });
        return { code: code ?? -1, stdout: stdout.end(), stderr: stderr.end() };
    }
    catch (thrown) {
        return { code: -1, stdout: stdout.end(), stderr: String(thrown) };
    }
    finally {
        call.signal?.removeEventListener('abort', endChildren);
    }
}
/** One stream of a command: told line by line, its end kept. */
class Output {
    kept = '';
    partial = '';
    decoder = new TextDecoder();
    onLine;
    constructor(onLine) {
        this.onLine = onLine;
    }
    add(data) {
        const text = this.decoder.decode(data, { stream: true });
        this.kept = (this.kept + text).slice(-KEPT);
        if (!this.onLine)
            return;
        const lines = (this.partial + text).split(/\r?\n|\r/);
        this.partial = (lines.pop() ?? '').slice(-KEPT);
        for (const line of lines)
            this.onLine(line);
    }
    end() {
        if (this.partial)
            this.onLine?.(this.partial);
        return this.kept;
    }
}
function ownEnvironment() {
    const pairs = Object.entries(process.env);
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
/**
 * @actions/exec hands out no child and knows no abort, so our children are
 * found by their parent in /proc. It happens only when the run is cancelled.
 */
function endChildren() {
    for (const entry of (0,external_node_fs_.readdirSync)('/proc')) {
        if (!/^\d+$/.test(entry))
            continue;
        try {
            // `1234 (name, which may hold anything) S <parent> …`
            const stat = (0,external_node_fs_.readFileSync)(`/proc/${entry}/stat`, 'latin1');
            const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
            if (Number(parent) === process.pid)
                process.kill(Number(entry), 'SIGTERM');
        }
        catch {
            // It ended meanwhile, or is not ours to see.
        }
    }
}

;// CONCATENATED MODULE: ./lib/docker/container-state.js

/** What the engine knows of a container. Throws its words when it knows none. */
async function inspectContainer(id, at) {
    const answer = await cli_docker(['container', 'inspect', id]);
    if (answer.code !== 0)
        throw new Error(answer.stderr);
    const [container] = JSON.parse(answer.stdout);
    const { State: state } = container;
    return {
        pid: state.Pid,
        startedAt: state.StartedAt,
        // Rootless Podman ignores limits on cgroup v1, and tells nobody else.
        isLimited: container.HostConfig.Memory > 0,
        origin: findOrigin(container, at),
        exit: { code: state.ExitCode, oomKilled: state.OOMKilled }
    };
}
function findOrigin({ NetworkSettings: { Ports: ports, Networks: networks } }, { route, port }) {
    if (route.kind === 'network') {
        const address = networks[route.network]?.IPAddress;
        return address ? `http://${address}:${port}` : undefined;
    }
    const [binding] = Object.values(ports).find((found) => found?.length) ?? [];
    return binding && `http://${route.host ?? '127.0.0.1'}:${binding.HostPort}`;
}

;// CONCATENATED MODULE: ./lib/docker/endpoint.js


/** That of DOCKER_HOST or of the client's context, as the client sees it. */
async function findEndpoint() {
    const asked = ['context', 'inspect', '--format', '{{json .}}'];
    const answer = await cli_docker(asked);
    return parseEndpoint(answer.code === 0 ? answer.stdout : '', process.env);
}
/**
 * @param context of `docker context inspect`; empty for a client that knows no
 *   contexts, as Podman's
 */
function parseEndpoint(context, variables) {
    const host = variables['DOCKER_HOST'] ?? '';
    const isTls = host !== '' && Boolean(variables['DOCKER_TLS_VERIFY']);
    if (!context)
        return { url: host, isTls };
    const { Endpoints: endpoints, TLSMaterial: material } = JSON.parse(context);
    return {
        url: endpoints?.docker?.Host ?? host,
        isTls: isTls || Object.keys(material ?? {}).length > 0
    };
}
/** The engine's machine, when it is another than ours. */
function remoteHost({ url }) {
    const host = /^(?:tcp|http|https|ssh):/.test(url) ? new URL(url).hostname : '';
    const isOurs = /^(localhost|127\..*|\[::1\]|)$/.test(host);
    return isOurs ? undefined : host;
}
/** Throws when an engine's counters can't be asked for at its API. */
function demandPlainApi({ url, isTls }) {
    if (!isTls && !/^(https|ssh|npipe|fd):/.test(url))
        return;
    throw new errors/* ProfileError */.eo({
        code: 'counters-out-of-reach',
        message: `The Docker engine is at ${url}${isTls ? ' behind TLS' : ''}: the kernel's counters of its containers cannot be seen from here, and its API is asked over \`unix://\` or plain \`tcp://\` only.`,
        blame: 'user',
        remedy: "Run the job on the engine's machine, or set DOCKER_HOST to a socket, for example one that `ssh -L` forwards."
    });
}

;// CONCATENATED MODULE: ./lib/docker/engine.js



/** The machine the engine runs containers on. Throws when none can be measured. */
async function readMachine() {
    const answer = await cli_docker(['info', '--format', '{{json .}}']);
    const info = parseInfo(answer.stdout);
    const { platform } = process;
    const mistake = explainEngine(info, { platform, stderr: answer.stderr });
    if (mistake)
        throw mistake;
    return {
        cpuModel: (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown',
        cores: info.NCPU,
        memoryBytes: info.MemTotal,
        kernel: info.KernelVersion ?? (0,external_node_os_.release)(),
        cgroupVersion: { '1': 1, '2': 2 }[info.CgroupVersion ?? '1'],
        engine: `${info.ServerVersion} (${info.CgroupDriver}, ${info.Driver})`
    };
}
function parseInfo(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}
const REMEDY = 'Use a Linux runner with Docker, for example `runs-on: ubuntu-latest`.';
/** Why nothing can be measured with this engine; undefined: it can. */
function explainEngine(info, from) {
    const machine = { blame: 'machine', remedy: REMEDY };
    const system = { darwin: 'macOS', win32: 'Windows' }[from.platform];
    if (system)
        return new errors/* ProfileError */.eo({
            code: 'runner-not-linux',
            message: `This is a ${system} runner, and only on a Linux runner can a container be measured.`,
            ...machine
        });
    if (!info.ServerVersion || !info.NCPU || !info.MemTotal)
        return noEngine(from.stderr);
    if (info.OSType !== 'linux')
        return new errors/* ProfileError */.eo({
            code: 'engine-not-linux',
            message: `The Docker engine runs ${info.OSType} containers.`,
            ...machine
        });
    return info.MemoryLimit === false || info.CpuCfsQuota === false
        ? withoutLimits()
        : undefined;
}
/** An engine that does not even start containers under limits. */
function withoutLimits() {
    return new errors/* ProfileError */.eo({
        code: 'engine-without-limits',
        message: 'The Docker engine cannot limit memory and CPU of containers, so no size can be tried.',
        blame: 'machine',
        remedy: 'A rootless engine needs cgroup v2 and the controllers cpu and memory delegated to its user (systemd: `Delegate=cpu memory`); or use an engine of root.'
    });
}
function noEngine(stderr) {
    return new errors/* ProfileError */.eo({
        code: 'no-engine',
        message: 'No Docker engine answers.',
        blame: 'machine',
        cause: stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '',
        remedy: 'Run on a Linux runner with Docker (`runs-on: ubuntu-latest` has it), and as a user who may use it (root, or a member of the group `docker`).'
    });
}

;// CONCATENATED MODULE: ./lib/docker/listening.js
const LISTEN = '0A';
/**
 * The listening sockets in the text of `/proc/<pid>/net/tcp` and `tcp6`, where
 * `0100007F:1F90` is 127.0.0.1:8080: each 32-bit word in host byte order.
 */
function parseListeners(text) {
    return text
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => fields[3] === LISTEN)
        .map((fields) => {
        const [address = '', port = ''] = fields[1].split(':');
        return { port: Number.parseInt(port, 16), loopback: isLoopback(address) };
    });
}
/** 127.0.0.0/8, ::1, or ::ffff:127.0.0.0/104. */
function isLoopback(hex) {
    return (/^[0-9A-F]{6}7F$/.test(hex) ||
        hex === '00000000000000000000000001000000' ||
        /^0{16}FFFF0000[0-9A-F]{6}7F$/.test(hex));
}
/** What the listening sockets say about a port that does not answer. */
function explainSilence(listeners, port) {
    const own = listeners.filter((listener) => listener.port === port);
    if (own.length > 0 && own.every((listener) => listener.loopback))
        return {
            unreachable: true,
            sentence: `It listens on 127.0.0.1:${port} inside the container, where nobody outside can reach it; make it listen on 0.0.0.0.`
        };
    if (own.length > 0)
        return {
            unreachable: false,
            sentence: `It listens on port ${port} but gave no HTTP answer below 500.`
        };
    // Docker's own DNS resolver listens on 127.0.0.11 in user-defined networks.
    const others = listeners.filter((listener) => !listener.loopback);
    const ports = [...new Set(others.map((listener) => listener.port))];
    return {
        unreachable: false,
        sentence: ports.length > 0
            ? `It listens on port ${ports.join(', ')}, and port ${port} was asked; set \`port\`.`
            : `Nothing listens on port ${port} inside the container.`
    };
}

;// CONCATENATED MODULE: ./lib/docker/run.js
const RUN_LABEL = 'profile-inference.run';
function run_runLabel(run) {
    return `${RUN_LABEL}=${run.id}`;
}
/** Tag of the image that a recipe of this run stands on. */
function baseTag(run) {
    return `${run.imageTag}-base`;
}

;// CONCATENATED MODULE: ./lib/docker/container.js










/** Starts a container, published on 127.0.0.1 where it can be reached there, swap off. */
async function startContainer(plan) {
    const created = await cli_docker(['create', ...createArguments(plan)]);
    if (created.code !== 0)
        throw notStarted('created', created.stderr);
    const id = created.stdout.trim();
    try {
        const before = performance.now();
        const started = await cli_docker(['start', id]);
        if (started.code !== 0)
            throw notStarted('started', started.stderr);
        const state = await inspectContainer(id, plan);
        if (!state.isLimited)
            throw withoutLimits();
        const startedAtMs = Math.max(before, onOwnClock(state.startedAt));
        const counters = openCgroupCounters(state.pid, id) ?? askApi(id, plan.route.engine);
        return new Container({ id, startedAtMs, counters, state, plan });
    }
    catch (thrown) {
        await cli_docker(['rm', '--force', '--volumes', id]);
        throw thrown;
    }
}
function askApi(id, engine) {
    demandPlainApi(engine);
    return openApiCounters(id, engine.url);
}
/** Docker's flags for limits, at the start and for `docker update`. */
function limitArguments(size) {
    const memory = String(size.memoryBytes);
    return [
        ...['--cpus', String(size.cpuMillicores / 1000)],
        // The same number twice: no swap.
        ...['--memory', memory, '--memory-swap', memory]
    ];
}
function createArguments({ service, ...plan }) {
    const env = Object.entries(service.env);
    const shm = service.shmBytes;
    return [
        ...['--label', run_runLabel({ id: plan.runId })],
        ...limitArguments(plan.size),
        ...(plan.route.kind === 'network'
            ? ['--network', plan.route.network]
            : [
                '--publish',
                `${plan.route.host ? '0.0.0.0' : '127.0.0.1'}::${plan.port}`
            ]),
        ...['--pull', 'never'],
        // A service that prints a line a request must not fill the disk.
        ...['--log-driver', 'json-file'],
        ...['--log-opt', 'max-size=16m', '--log-opt', 'max-file=2'],
        ...(shm === undefined ? [] : ['--shm-size', String(shm)]),
        ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        plan.imageId,
        ...(service.command ?? [])
    ];
}
/** The engine's wall-clock time on the clock of `performance.now()`. */
function onOwnClock(time) {
    const agoMs = Date.now() - Date.parse(time);
    // A remote engine's clock may be off: then the moment of the call is used.
    return agoMs >= 0 && agoMs < 60_000 ? performance.now() - agoMs : 0;
}
class Container {
    origin;
    startedAtMs;
    counters;
    exited;
    id;
    pid;
    plan;
    stopped;
    constructor(facts) {
        this.id = facts.id;
        this.pid = facts.state.pid;
        this.plan = facts.plan;
        // Port 9 (discard) when it has exited already: nothing answers there.
        this.origin = facts.state.origin ?? 'http://127.0.0.1:9';
        this.startedAtMs = facts.startedAtMs;
        this.counters = facts.counters;
        this.exited = this.waitForExit();
    }
    async waitForExit() {
        const wait = await cli_docker(['wait', this.id]);
        try {
            return (await inspectContainer(this.id, this.plan)).exit;
        }
        catch {
            // Removed meanwhile, by us.
            return { code: Number.parseInt(wait.stdout, 10) || 0, oomKilled: false };
        }
    }
    async setLimits(size) {
        const answer = await cli_docker(['update', ...limitArguments(size), this.id]);
        if (answer.code !== 0)
            throw limitsFixed(answer.stderr);
    }
    async silence() {
        // Of a container that another machine or job container runs, the process
        // with this number is somebody else's.
        if (this.counters.source === 'docker-api')
            return {
                unreachable: false,
                sentence: 'Which ports it listens on cannot be seen from here.'
            };
        const texts = ['tcp', 'tcp6'].map((file) => (0,promises_.readFile)(`/proc/${this.pid}/net/${file}`, 'utf8').catch(() => ''));
        const listeners = (await Promise.all(texts)).flatMap(parseListeners);
        return explainSilence(listeners, this.plan.port);
    }
    async logs(lines) {
        const log = [];
        await cli_docker(['logs', '--tail', String(lines), this.id], {
            onLine: (line) => log.push(line)
        });
        return log.slice(-lines).join('\n');
    }
    async stop() {
        this.stopped ??= cli_docker(['rm', '--force', '--volumes', this.id]);
        await this.stopped;
        await this.exited;
        this.counters.close();
    }
    async [Symbol.asyncDispose]() {
        await this.stop();
    }
}
function limitsFixed(stderr) {
    return new errors/* ProfileError */.eo({
        code: 'limits-fixed',
        message: 'The engine did not change the limits of a running container, which is how CPU is searched.',
        blame: 'machine',
        cause: stderr.trim().slice(0, 500),
        remedy: 'Use `search: memory`, or Docker: the API of Podman 4 cannot change limits.'
    });
}
function notStarted(step, stderr) {
    return new errors/* ProfileError */.eo({
        code: 'container-failed',
        message: `The container could not be ${step}.`,
        blame: 'image',
        cause: stderr.trim().slice(0, 500),
        remedy: 'Check the image, its command and the limits that were asked for.'
    });
}

// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs = __webpack_require__(78864);
;// CONCATENATED MODULE: ./lib/docker/builder.js




/** A build that takes nothing from elsewhere. */
const PLAIN = {
    cacheFrom: [],
    cacheTo: [],
    secrets: {},
    ssh: []
};
/**
 * BuildKit through buildx, with the builder that was chosen before
 * (docker/setup-buildx-action), whose image is loaded into the engine. A client
 * that has BuildKit as its default but lacks buildx refuses to build at all; the
 * classic builder then does. What the caller set himself is left alone.
 */
async function findBuilder() {
    const asked = process.env['DOCKER_BUILDKIT'];
    if (asked === '0')
        return { command: ['build'], env: {}, isBuildKit: false };
    const plain = { BUILDKIT_PROGRESS: 'plain' };
    const buildx = await cli_docker(['buildx', 'version']);
    if (buildx.code === 0)
        return {
            command: ['buildx', 'build', '--load'],
            env: { ...plain, DOCKER_BUILDKIT: '1' },
            isBuildKit: true
        };
    return asked === undefined
        ? { command: ['build'], env: { DOCKER_BUILDKIT: '0' }, isBuildKit: false }
        : { command: ['build'], env: plain, isBuildKit: true };
}
/** Throws when one of a source's inputs needs BuildKit and there is none. */
function demandBuildKit({ isBuildKit }, { cacheTo, secrets, ssh } = PLAIN) {
    const needing = [
        cacheTo.length > 0 && '`cache-to`',
        Object.keys(secrets).length > 0 && '`secrets`',
        ssh.length > 0 && '`ssh`'
    ].filter((name) => name !== false);
    if (isBuildKit || needing.length === 0)
        return;
    throw new errors/* ProfileError */.eo({
        code: 'buildkit-missing',
        message: `${needing.join(', ')} can be given to BuildKit only, and this machine's Docker client has no buildx.`,
        blame: 'user',
        remedy: 'Put docker/setup-buildx-action before this step, or leave the input out.'
    });
}
/** The flags of one build. */
function buildFlags(source) {
    const { cacheFrom, cacheTo, ssh } = source.buildKit ?? PLAIN;
    const buildArgs = Object.entries(source.buildArgs);
    return [
        ...(source.target === undefined ? [] : ['--target', source.target]),
        ...buildArgs.flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
        ...cacheFrom.flatMap((cache) => ['--cache-from', cache]),
        ...cacheTo.flatMap((cache) => ['--cache-to', cache]),
        ...ssh.flatMap((agent) => ['--ssh', agent])
    ];
}
/**
 * Works with flags for the build's secrets: each is in a file that only we may
 * read, for as long as it takes.
 */
async function withSecrets({ secrets } = PLAIN, { temporaryDirectory }, work) {
    const files = Object.entries(secrets).map(([id, value], index) => {
        const path = (0,external_node_path_.join)(temporaryDirectory, `secret-${index}`);
        (0,external_node_fs_.writeFileSync)(path, value, { mode: 0o600 });
        return { id, path };
    });
    try {
        return await work(files.flatMap(({ id, path }) => ['--secret', `id=${id},src=${path}`]));
    }
    finally {
        for (const { path } of files)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/docker/disk.js




/** No inference image is smaller. */
const TOO_LITTLE = 100 * units/* MIB */.D6;
/** A base image with a framework takes as much. */
const LITTLE = 2 * units/* GIB */.j9;
/**
 * Looks before the image is built or pulled whether the engine's disk has room
 * for it. Throws when there is none; a finding where there is little. Nothing
 * where the disk can't be seen (a remote engine, a job container).
 */
async function checkDisk() {
    const freeBytes = await readFreeBytes();
    if (freeBytes === undefined || freeBytes >= LITTLE)
        return [];
    const message = `The disk of the Docker engine has ${(0,units/* formatBytes */.z3)(freeBytes)} left.`;
    const remedy = await adviseCleaning();
    if (freeBytes >= TOO_LITTLE)
        return [{ code: 'disk-low', severity: 'warning', message, remedy }];
    throw new errors/* ProfileError */.eo({
        code: 'disk-too-full',
        message: `${message} No image fits in there.`,
        blame: 'machine',
        remedy
    });
}
async function readFreeBytes() {
    const root = await cli_docker(['info', '--format', '{{.DockerRootDir}}']);
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(root.stdout.trim());
        return bavail * bsize;
    }
    catch {
        return undefined;
    }
}
/** What would free the most, in the engine's own figures. */
async function adviseCleaning() {
    const format = '{{.Type}} {{.Reclaimable}}';
    const answer = await cli_docker(['system', 'df', '--format', format]);
    const lines = answer.stdout.split('\n').filter((line) => !/ 0B/.test(line));
    const found = lines.filter(Boolean).join(', ');
    return `\`docker system prune --all\` in a step before this one frees what is not used${found ? ` (${found})` : ''}.`;
}

;// CONCATENATED MODULE: ./lib/docker/layers.js

/** How many are told, and how much of what made each. */
const MOST = 5;
const LONGEST = 200;
/** The biggest layers of an image, biggest first. */
async function readLayers(imageId) {
    const answer = await cli_docker([
        ...['history', '--no-trunc', '--human=false'],
        ...['--format', '{{json .}}', imageId]
    ]);
    return parseLayers(answer.stdout);
}
/** The lines of `docker history`, with sizes in bytes. */
function parseLayers(text) {
    return text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line))
        .map(({ Size, CreatedBy }) => ({
        sizeBytes: Number(Size),
        // What both builders put around a step says nothing to its author.
        madeBy: CreatedBy.replace(/^(\|\d+ .*?)?\/bin\/sh -c (#\(nop\))?/, '')
            .replace(/ # buildkit$/, '')
            .trim()
            .slice(0, LONGEST)
    }))
        .filter(({ sizeBytes }) => sizeBytes > 0)
        .sort((a, b) => b.sizeBytes - a.sizeBytes)
        .slice(0, MOST);
}

// EXTERNAL MODULE: ./lib/image/open-workspace.js
var open_workspace = __webpack_require__(77669);
;// CONCATENATED MODULE: ./lib/docker/context.js




/** Lays the build context that a recipe describes, in a folder of its own. */
function layContext(recipe, temporaryDirectory) {
    const context = (0,external_node_path_.join)(temporaryDirectory, 'context');
    const place = (path) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(context, path)), { recursive: true });
        return (0,external_node_path_.join)(context, path);
    };
    for (const { from, to } of recipe.copies)
        layFile(from, place(to));
    for (const [path, text] of Object.entries(recipe.files))
        writeText(place(path), text);
    const dockerfile = place('Dockerfile');
    writeText(dockerfile, recipe.dockerfile);
    const target = undefined;
    return { kind: 'dockerfile', context, dockerfile, target, buildArgs: {} };
}
/**
 * A file, or a folder and all that it holds; a repository's history is left
 * out. `above`: real paths of the folders that are being laid.
 */
function layFile(from, to, above = []) {
    if ((0,external_node_path_.basename)(from) === '.git')
        return;
    const real = followLink(from, above);
    if ((0,external_node_fs_.statSync)(real).isDirectory()) {
        (0,external_node_fs_.mkdirSync)(to);
        for (const name of (0,external_node_fs_.readdirSync)(real))
            layFile((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), [...above, real]);
    }
    else if ((0,external_node_fs_.statSync)(real).isFile())
        linkOrCopy(real, to);
}
/** A second name costs no time and no space, however large a model is. */
function linkOrCopy(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch {
        // On another disk, or someone else's.
        (0,external_node_fs_.copyFileSync)(from, to);
    }
}
/** What has a name in the workspace too is not written to. */
function writeText(path, text) {
    (0,external_node_fs_.rmSync)(path, { force: true });
    (0,external_node_fs_.writeFileSync)(path, text);
}
/** The real path: the engine sees nothing outside of the context. */
function followLink(path, above) {
    const real = realPath(path);
    const fault = real === undefined
        ? 'to nothing'
        : !(0,open_workspace/* isWithin */.U)((0,external_node_fs_.realpathSync)('.'), real)
            ? 'out of the workspace'
            : above.some((folder) => (0,open_workspace/* isWithin */.U)(real, folder))
                ? 'to a folder that it is in'
                : undefined;
    if (real !== undefined && fault === undefined)
        return real;
    throw new errors/* ProfileError */.eo({
        code: 'link-not-followed',
        message: `${path} is a link ${fault}, and what it points to would be copied into the image.`,
        blame: 'user',
        remedy: 'Replace it by the file itself, or ship a folder without it.'
    });
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/docker/image.js










/** How many of the last lines of a failed build its error shows. */
const SHOWN_LINES = 30;
/** Builds the image, or pulls it when it is absent; then reads its facts. */
async function obtainImage(source, run) {
    const present = source.kind === 'reference'
        ? await inspectImage(source.reference)
        : undefined;
    const findings = present ? [] : await checkDisk();
    const image = present ?? (await makeImage(source, run));
    return { ...image, findings, layers: await readLayers(image.id) };
}
function makeImage(source, run) {
    if (source.kind === 'dockerfile')
        return buildImage(source, run);
    if (source.kind === 'recipe')
        return buildRecipe(source, run);
    return pullImage(source.reference, run);
}
/** What the user's Dockerfile makes first, when the recipe stands on one. */
async function buildRecipe(recipe, run) {
    const { base } = recipe;
    const imageTag = baseTag(run);
    if (base)
        await buildImage(base, { ...run, imageTag });
    const context = layContext(recipe, run.temporaryDirectory);
    const buildArgs = base
        ? { [inputs/* BASE_IMAGE */.s]: imageTag }
        : {};
    const image = await buildImage({ ...context, buildArgs }, run);
    return { ...image, reference: `built from ${recipe.from}` };
}
async function pullImage(reference, run) {
    const { signal, onLine } = run;
    const pull = await cli_docker(['pull', reference], { signal, onLine });
    signal.throwIfAborted();
    const image = pull.code === 0 ? await inspectImage(reference) : undefined;
    if (image)
        return image;
    throw new errors/* ProfileError */.eo({
        code: 'pull-failed',
        message: `The image ${reference} is not on this machine and could not be pulled.`,
        blame: 'user',
        cause: lastLines(pull.stderr, 1),
        remedy: 'Check the reference, and log in to its registry in an earlier step (docker/login-action).'
    });
}
async function buildImage(source, run) {
    const dockerfile = source.dockerfile ?? (0,external_node_path_.join)(source.context, 'Dockerfile');
    demandDockerfile(dockerfile, source);
    const builder = await findBuilder();
    demandBuildKit(builder, source.buildKit);
    const named = ['--file', dockerfile, '--tag', run.imageTag];
    const log = [];
    const build = await withSecrets(source.buildKit, run, (secrets) => cli_docker([...builder.command, ...named, ...buildFlags(source)].concat(secrets, source.context), {
        signal: run.signal,
        env: builder.env,
        onLine: (line) => {
            log.push(line);
            if (log.length > SHOWN_LINES)
                log.shift();
            run.onLine(line);
        }
    }));
    run.signal.throwIfAborted();
    if (build.code !== 0)
        throw await buildFailed(dockerfile, build.code, log);
    const image = await inspectImage(run.imageTag);
    if (!image)
        throw await buildFailed(dockerfile, build.code, log);
    return { ...image, reference: `built from ${dockerfile}` };
}
function demandDockerfile(dockerfile, source) {
    if ((0,external_node_fs_.existsSync)(dockerfile))
        return;
    throw new errors/* ProfileError */.eo({
        code: 'dockerfile-missing',
        message: `There is no Dockerfile at ${dockerfile} (build context ${source.context}).`,
        blame: 'user',
        remedy: 'Check out the repository first (actions/checkout), and name the file with `context` or `dockerfile`, or give a ready image with `image`.'
    });
}
async function buildFailed(dockerfile, code, log) {
    const isFull = log.some((line) => /no space left on device/i.test(line));
    const where = 'The last lines of its log are in the report.';
    return new errors/* ProfileError */.eo({
        code: 'build-failed',
        message: `The image could not be built from ${dockerfile}: docker build ended with code ${code}.`,
        blame: 'user',
        cause: lastLines(log.join('\n'), 1),
        remedy: isFull ? `${await adviseCleaning()} ${where}` : where,
        log: log.join('\n')
    });
}
/** The image's facts; undefined when it is not on this machine. */
async function inspectImage(reference) {
    const answer = await cli_docker(['image', 'inspect', '--', reference]);
    if (answer.code !== 0)
        return undefined;
    const [image] = JSON.parse(answer.stdout);
    const { ExposedPorts, Entrypoint, Cmd, Env } = image.Config ?? {};
    const digest = image.RepoDigests?.[0]?.split('@')[1];
    return {
        reference,
        id: image.Id,
        ...(digest === undefined ? {} : { digest }),
        sizeBytes: image.Size,
        exposedPorts: Object.keys(ExposedPorts ?? {})
            .filter((port) => !port.endsWith('/udp'))
            .map((port) => Number.parseInt(port, 10)),
        config: {
            entrypoint: Entrypoint ?? [],
            command: Cmd ?? [],
            variables: Object.fromEntries((Env ?? []).map((pair) => pair.split(/=(.*)/s, 2)))
        }
    };
}
function lastLines(text, count) {
    return text.trimEnd().split('\n').slice(-count).join('\n').slice(0, 500);
}

;// CONCATENATED MODULE: ./lib/docker/network.js






/** What Docker and Podman put into every container. */
const SIGNS = ['/.dockerenv', '/run/.containerenv'];
/**
 * A job container sees no port of its host, so the service joins its network.
 * `isolate`: an internal network of this run, from which nothing outside can be
 * reached; it has no published ports either. The post step removes it.
 */
async function openRoute(run, { isolate }) {
    const engine = await findEndpoint();
    const job = await findJobContainer();
    // An engine that runs us is not far away, whatever its address looks like.
    const host = job ? undefined : remoteHost(engine);
    if (isolate)
        await demandReach(host);
    const shared = job?.networks.find((name) => !['host', 'none'].includes(name));
    const network = isolate ? await createInternal(run) : shared;
    if (isolate && job && shared)
        await cli_docker(['network', 'connect', network, job.id]);
    const route = network
        ? { engine, kind: 'network', network }
        : { engine, kind: 'published', host };
    const findings = [
        ...(shared ? [inJobContainer(shared)] : []),
        ...(host ? [onAnotherMachine(host)] : [])
    ];
    return { route, findings };
}
/** The container that we run in, when the engine is the one that runs it. */
async function findJobContainer() {
    if (!SIGNS.some((sign) => (0,external_node_fs_.existsSync)(sign)))
        return undefined;
    const answer = await cli_docker(['container', 'inspect', (0,external_node_os_.hostname)()]);
    if (answer.code !== 0)
        return undefined;
    const [container] = JSON.parse(answer.stdout);
    // A name that happens to be our host's is another container's.
    if (container.Config.Hostname !== (0,external_node_os_.hostname)())
        return undefined;
    const networks = Object.keys(container.NetworkSettings.Networks);
    return { id: container.Id, networks };
}
/** Throws when an internal network of the engine can't be reached from here. */
async function demandReach(host) {
    const asked = ['info', '--format', '{{json .SecurityOptions}}'];
    const isRootless = (await cli_docker(asked)).stdout.includes('name=rootless');
    if (!host && !isRootless)
        return;
    throw new errors/* ProfileError */.eo({
        code: 'isolate-out-of-reach',
        message: `\`isolate\` needs a network that is reached from here, and the Docker engine ${host ? `is on ${host}` : 'runs rootless, with networks of its own'}.`,
        blame: 'user',
        remedy: 'Leave `isolate` out, or run on a machine with an engine of root.'
    });
}
async function createInternal(run) {
    const name = `profile-inference-${run.id}`;
    const answer = await cli_docker([
        ...['network', 'create', '--internal'],
        ...['--label', run_runLabel(run), name]
    ]);
    if (answer.code === 0)
        return name;
    throw new errors/* ProfileError */.eo({
        code: 'network-failed',
        message: 'The internal network for `isolate` could not be created.',
        blame: 'machine',
        cause: answer.stderr.trim().slice(0, 300),
        remedy: 'Remove networks that are not used (`docker network prune`).'
    });
}
/** Removes the networks of a run, whoever is still connected. */
async function removeNetworks(run) {
    const filter = ['--filter', `label=${runLabel(run)}`];
    const found = await docker(['network', 'ls', '--quiet', ...filter]);
    for (const id of found.stdout.split('\n').filter(Boolean)) {
        if (SIGNS.some((sign) => existsSync(sign)))
            await docker(['network', 'disconnect', '--force', id, hostname()]);
        await docker(['network', 'rm', id]);
    }
}
function inJobContainer(network) {
    return {
        code: 'job-in-container',
        severity: 'note',
        message: `The job runs in a container, so the service joined its network ${network} and was asked at its own address.`,
        remedy: 'For exact counters run the job on the runner itself, without `container:`.'
    };
}
function onAnotherMachine(host) {
    return {
        code: 'engine-on-another-machine',
        severity: 'warning',
        message: `The Docker engine is on ${host}: response times include the network between, and during trials the service's port was open to whoever reaches that machine.`,
        remedy: "Run the job on the engine's machine."
    };
}

;// CONCATENATED MODULE: ./lib/docker/pages.js


const DROP_CACHES = '/proc/sys/vm/drop_caches';
/**
 * Drops clean file pages from the machine's memory, so that the next container
 * is charged for its own: pages are charged to the cgroup that touches them
 * first, and a second container of an image gets them for free (measured: a
 * limit of 63 MiB seemed to hold where a fresh node needs 86). Needs root,
 * or sudo without a password as GitHub's runners have it. False: not allowed.
 */
async function dropFilePages() {
    // Pages of a freshly built image are dirty, and only clean ones can go.
    await run('sync', []);
    try {
        (0,external_node_fs_.writeFileSync)(DROP_CACHES, '1');
        return true;
    }
    catch {
        const sysctl = ['-n', 'sysctl', '--quiet', '--write', 'vm.drop_caches=1'];
        return (await run('sudo', sysctl)).code === 0;
    }
}

;// CONCATENATED MODULE: ./lib/image/render-recipe.js
/** The generated build context, for the log. */
function renderRecipe(recipe) {
    const files = Object.entries(recipe.files).flatMap(([path, text]) => [
        `# --- ${path}`,
        text.trimEnd(),
        ''
    ]);
    return [
        `# --- Dockerfile, generated from ${recipe.from}`,
        recipe.dockerfile.trimEnd(),
        '',
        ...files,
        ...recipe.copies.map(({ from, to }) => `# --- ${to}: copied from ${from}`)
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/inputs/servers.js
var servers = __webpack_require__(51977);
;// CONCATENATED MODULE: ./lib/image/server.js

/**
 * The server that `server` names, or that the image and the container's own
 * settings tell of; undefined when nothing does.
 */
function recognizeServer({ server, service, image: source }, image) {
    const container = planContainer(service, image);
    const facts = server === 'auto'
        ? (byCommand(container) ?? byVariable(container))
        : { name: server, because: '`server` says so.' };
    if (!facts)
        return undefined;
    const { programs, texts } = servers/* SERVERS */.V[facts.name];
    const program = findProgram(programs, container)?.program ?? programs[0];
    const model = findModel(container);
    const values = {
        ...texts,
        path: model ? texts.path.replace('<model>', () => model) : texts.path,
        port: findPort(program, container) ?? usualPort(program, image)
    };
    // Who builds from a recipe knows what serves it.
    const isNews = server === 'auto' && source.kind !== 'recipe';
    return {
        facts,
        layer: { values, mistakes: [] },
        findings: isNews ? [noteServer(facts)] : []
    };
}
function noteServer({ name, because }) {
    return {
        code: 'server-recognized',
        severity: 'note',
        message: `The image was taken for ${name}. ${because}`,
        remedy: 'If it is another, name it with `server`, or say `port`, `path`, `readiness-path` and `failure-body`.'
    };
}
const MODEL = /--(?:model[-_]name|load-model)[=\s]+(\w[\w.-]*)|--models[=\s]+(\w[\w.-]*)=/;
const MODEL_VARIABLES = ['MODEL_NAME', 'MLSERVER_MODEL_NAME'];
function planContainer(service, { config }) {
    const variables = { ...config.variables, ...service.env };
    const command = [...config.entrypoint, ...(service.command ?? config.command)];
    // `$PORT` → 8501, as the shell in between would do.
    const commandLine = command
        .join(' ')
        .replace(/\$(?:(\w+)|\{(\w+)[^}]*\})/g, (written, bare, braced) => variables[bare ?? braced] ?? written);
    return { variables, commandLine };
}
function byCommand(container) {
    for (const name of servers/* SERVER_NAMES */.B) {
        const found = findProgram(servers/* SERVERS */.V[name].programs, container);
        if (found)
            return {
                name,
                because: `The image's command line has \`${found.text}\`.`
            };
    }
    return undefined;
}
function byVariable({ variables }) {
    for (const name of servers/* SERVER_NAMES */.B) {
        const set = servers/* SERVERS */.V[name].variables.find((each) => Object.hasOwn(variables, each));
        if (set !== undefined)
            return { name, because: `The image sets the variable \`${set}\`.` };
    }
    return undefined;
}
function findProgram(programs, { commandLine }) {
    for (const program of programs) {
        const text = program.command.exec(commandLine)?.[0];
        if (text !== undefined)
            return { program, text };
    }
    return undefined;
}
function findPort({ portOption = '-p|--port' }, { commandLine }) {
    const option = new RegExp(`(?:^|\\s)(?:${portOption})[=\\s]+(\\d+)`);
    return option.exec(commandLine)?.[1];
}
/** Unless the image EXPOSEs others, which then are nearer to the truth. */
function usualPort({ port }, { exposedPorts }) {
    const isPossible = exposedPorts.length === 0 || exposedPorts.includes(Number(port));
    return isPossible ? port : '';
}
function findModel(container) {
    const [, named, listed] = MODEL.exec(container.commandLine) ?? [];
    const set = MODEL_VARIABLES.map((name) => container.variables[name]);
    return [named, listed, ...set].find((name) => /^\w[\w.-]*$/.test(name ?? ''));
}

;// CONCATENATED MODULE: ./lib/gates/evaluate.js
/**
 * Exact, also for `==`: the metrics that it is allowed on are whole numbers or
 * quotients of them. `success.rate == 100%` holds when all succeeded, for
 * n / n is exactly 1 and (n − 1) / n below it for every n we can count.
 */
const HOLDS = {
    '<': (measured, limit) => measured < limit,
    '<=': (measured, limit) => measured <= limit,
    '>': (measured, limit) => measured > limit,
    '>=': (measured, limit) => measured >= limit,
    '==': (measured, limit) => measured === limit
};
/** What must hold of any service, unless a rule speaks about it. */
const IMPLIED = [
    {
        unless: ['success.rate', 'failures'],
        rule: {
            metric: 'success.rate',
            operator: '==',
            limit: 1,
            level: 'fail',
            text: 'success.rate == 100% (implied)'
        }
    },
    {
        unless: ['oom.kills'],
        rule: {
            metric: 'oom.kills',
            operator: '==',
            limit: 0,
            level: 'fail',
            text: 'oom.kills == 0 (implied)'
        }
    }
];
function withImpliedRules(rules) {
    const named = new Set(rules.map(({ metric }) => metric));
    const implied = IMPLIED.filter(({ unless }) => !unless.some((metric) => named.has(metric)));
    return [...rules, ...implied.map(({ rule }) => rule)];
}
/** One verdict a rule, in the rules' order. */
function evaluateRules(rules, metrics) {
    return rules.map((rule) => evaluateRule(rule, metrics[rule.metric]));
}
function evaluateRule(rule, metric) {
    if ('absent' in metric)
        return { rule, state: 'inconclusive', reason: metric.absent };
    const held = HOLDS[rule.operator](metric.value, rule.limit);
    const state = held ? 'passed' : 'failed';
    return { rule, state, measured: metric.value };
}
/**
 * Failed beats inconclusive beats passed; `warn:` rules have no say. When
 * nothing was judged at all, nothing is known.
 */
function overallVerdict(verdicts) {
    if (verdicts.length === 0)
        return 'inconclusive';
    const states = verdicts
        .filter(({ rule }) => rule.level === 'fail')
        .map(({ state }) => state);
    if (states.includes('failed'))
        return 'failed';
    return states.includes('inconclusive') ? 'inconclusive' : 'passed';
}

;// CONCATENATED MODULE: ./lib/report/collect-metrics.js
/** Every metric that a rule can name: its number, or why there is none. */
function collectMetrics(known) {
    const { analysis } = known;
    const memory = analysis?.memory;
    const cpu = analysis?.cpu;
    return {
        'memory.peak': collect_metrics_measured(memory?.peakBytes),
        'memory.working_set': collect_metrics_measured(memory?.workingSetPeakBytes),
        'memory.anonymous': collect_metrics_measured(memory?.anonymousPeakBytes),
        'memory.recommended': recommended(known, 'memoryBytes'),
        'cpu.peak': collect_metrics_measured(cpu?.peakMillicores),
        'cpu.mean': collect_metrics_measured(cpu?.meanMillicores),
        'cpu.ms_per_request': collect_metrics_measured(cpu?.msPerRequest),
        'cpu.throttled': collect_metrics_measured(cpu?.throttledShare),
        'cpu.recommended': recommended(known, 'cpuMillicores'),
        ...latencies(analysis?.latency),
        ...answers(analysis),
        startup: collect_metrics_measured(analysis?.startupMs, 'the service was never ready'),
        'image.size': collect_metrics_measured(known.image?.sizeBytes, 'there was no image'),
        'oom.kills': collect_metrics_measured(analysis?.oomKills)
    };
}
/** A number that is not one was not measured, and must not be compared. */
function collect_metrics_measured(value, absent = 'it could not be measured') {
    return value === undefined || !Number.isFinite(value) ? { absent } : { value };
}
function recommended({ recommendation }, resource) {
    if (recommendation?.kind === 'size')
        return collect_metrics_measured(recommendation.size[resource]);
    return { absent: recommendation?.reason ?? 'there is no recommendation' };
}
function latencies(latency) {
    const requests = latency?.requests ?? 0;
    const percentile = (of, needs) => collect_metrics_measured(of?.value, `${needs} requests, ${requests} succeeded`);
    const none = 'no request succeeded';
    return {
        // p needs 1 / (1 − p) requests: below, it would be the maximum again.
        'latency.p50': percentile(latency?.p50, 'p50 needs at least 2'),
        'latency.p90': percentile(latency?.p90, 'p90 needs at least 10'),
        'latency.p95': percentile(latency?.p95, 'p95 needs at least 20'),
        'latency.p99': percentile(latency?.p99, 'p99 needs at least 100'),
        'latency.p99.9': percentile(latency?.p999, 'p99.9 needs at least 1000'),
        'latency.mean': collect_metrics_measured(latency?.meanMs, none),
        'latency.max': collect_metrics_measured(latency?.maxMs, none)
    };
}
function answers(analysis) {
    const { requests = 0, succeeded = 0 } = analysis ?? {};
    const none = 'no request was counted';
    const counted = (value) => requests === 0 ? { absent: none } : { value };
    return {
        'success.rate': counted(succeeded / requests),
        failures: counted(requests - succeeded),
        throughput: collect_metrics_measured(analysis?.throughputPerSecond, none)
    };
}

;// CONCATENATED MODULE: ./lib/github/links.js
/** Pages on GitHub, from what the runner says of itself. */
/** The page of this workflow run; undefined outside of GitHub. */
function runUrl() {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
    return server && repository && id
        ? `${server}/${repository}/actions/runs/${id}`
        : undefined;
}
/** Only on GitHub is there an artifact. */
function artifactUrl(id) {
    return `${runUrl()}/artifacts/${id}`;
}
/**
 * docs/troubleshooting.md of the very repository and version that run here,
 * be it a fork. Undefined for `uses: ./…`, where nobody knows its folder.
 */
function troubleshootingUrl() {
    const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } = process.env;
    if (!GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF)
        return undefined;
    const page = `${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/troubleshooting.md`;
    // A branch's name may hold what ends a link in Markdown.
    const path = encodeURI(page).replace(/[()#?]/g, encodeSign);
    return `${GITHUB_SERVER_URL}/${path}`;
}
/** `encodeURI` leaves it as it is. */
function encodeSign(sign) {
    return `%${sign.charCodeAt(0).toString(16)}`;
}

;// CONCATENATED MODULE: ./lib/report/azure.js

/**
 * The result keys of Azure ML's `get_details()`, spelled exactly as there;
 * only those with a value. A run that failed has the failure's shape.
 */
function azureDetails(facts) {
    const succeeded = facts.analysis !== undefined && !facts.error;
    const all = {
        name: facts.name,
        state: succeeded ? 'Succeeded' : failedState(facts),
        createdTime: facts.createdAt,
        ...requested(facts),
        ...(succeeded ? { ...utilized(facts), ...answered(facts) } : {}),
        error: azureError(facts),
        errorLogsUri: !succeeded && hasLog(facts) ? 'container.log' : undefined
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && !Number.isNaN(value)));
}
/** Whether there is anything to write to the file. */
function hasLog({ trial, error }) {
    return Boolean(trial?.log || error?.log);
}
/** Azure's words for ends that are no result. */
const FAILED_STATES = {
    cancelled: 'Cancelled',
    'service-not-ready': 'TimedOut'
};
function failedState({ error }) {
    return FAILED_STATES[error?.code ?? ''] ?? 'Failed';
}
/** Partial success: `Succeeded` together with an error, as Azure had it. */
function azureError({ error, analysis }) {
    if (error)
        return { code: error.code, message: error.message };
    const failed = (analysis?.requests ?? 0) - (analysis?.succeeded ?? 0);
    return failed > 0
        ? { code: 'answers-failed', message: `${failed} requests failed.` }
        : undefined;
}
function requested({ trial }) {
    const load = trial?.plan.load;
    return {
        requestedCpu: trial && trial.plan.size.cpuMillicores / 1000,
        requestedMemoryInGB: trial && (0,units/* toGigabytes */.F9)(trial.plan.size.memoryBytes),
        requestedQueriesPerSecond: load?.kind === 'open' ? load.ratePerSecond : undefined
    };
}
function utilized({ analysis, recommendation, search }) {
    const { memory, cpu } = analysis;
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return {
        maxUtilizedMemoryInGB: memory.peakBytes === undefined
            ? undefined
            : (0,units/* toGigabytes */.F9)(memory.peakBytes),
        maxUtilizedCpu: (cpu.peakMillicores ?? NaN) / 1000,
        recommendedMemoryInGB: size && (0,units/* toGigabytes */.F9)(size.memoryBytes),
        recommendedCpu: size && size.cpuMillicores / 1000,
        recommendationLatencyInMs: search?.proofP90Ms
    };
}
function answered({ analysis }) {
    const { latency, requests, succeeded, throughputPerSecond } = analysis;
    return {
        totalQueries: requests,
        successQueries: succeeded,
        successRate: (succeeded / requests) * 100,
        averageLatencyInMs: latency.meanMs,
        latencyPercentile50InMs: latency.p50?.value,
        latencyPercentile90InMs: latency.p90?.value,
        latencyPercentile95InMs: latency.p95?.value,
        latencyPercentile99InMs: latency.p99?.value,
        latencyPercentile999InMs: latency.p999?.value,
        measuredQueriesPerSecond: throughputPerSecond
    };
}
/** What `az ml model profile -t` wrote, and `az ml model deploy` read. */
function azureMetadata({ recommendation }) {
    if (recommendation?.kind !== 'size')
        return undefined;
    const { cpuMillicores, memoryBytes } = recommendation.size;
    return { cpu: cpuMillicores / 1000, memoryInGB: (0,units/* toGigabytes */.F9)(memoryBytes) };
}

;// CONCATENATED MODULE: ./lib/report/resources.js

/**
 * Memory: request = limit, for a pod above its request is the first to be
 * killed when the node runs short. CPU can be shared: what the service uses
 * in the mean is requested, what it was proved to need at its busiest is the
 * limit.
 */
function planResources(report) {
    const { recommendation, analysis } = report;
    if (recommendation?.kind !== 'size')
        return undefined;
    const { size } = recommendation;
    const memory = (0,units/* toKubernetesMemory */.lH)(size.memoryBytes);
    return {
        requests: { cpu: cpuRequest(size, analysis), memory },
        limits: { cpu: (0,units/* toKubernetesCpu */.mN)(size.cpuMillicores), memory }
    };
}
function cpuRequest({ cpuMillicores }, analysis) {
    const mean = analysis?.cpu.meanMillicores ?? cpuMillicores;
    const steps = Math.max(Math.ceil(mean / 10), 1);
    return (0,units/* toKubernetesCpu */.mN)(Math.min(steps * 10, cpuMillicores));
}

;// CONCATENATED MODULE: ./lib/report/outputs.js


/** Every output, in action.yml's order. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'recommended-cpu',
    'recommended-memory',
    'recommended-memory-in-gb',
    'proved',
    'minimum-memory',
    'minimum-cpu',
    'confidence',
    'cpu-request',
    'cpu-limit',
    'memory-request',
    'memory-limit',
    'resources',
    'memory-peak-bytes',
    'memory-anonymous-peak-bytes',
    'memory-working-set-peak-bytes',
    'cpu-peak-millicores',
    'cpu-ms-per-request',
    'latency-p50-ms',
    'latency-p95-ms',
    'latency-p99-ms',
    'throughput-rps',
    'success-rate',
    'startup-ms',
    'image-id',
    'image-size-bytes',
    'reused',
    'details',
    'report-path',
    'report-directory',
    'artifact-id',
    'artifact-url'
]));
/** Known only once the report was published. */
const PUBLISHED_OUTPUTS = (/* unused pure expression or super */ null && ([
    'report-path',
    'report-directory',
    'artifact-id',
    'artifact-url'
]));
/** The report's numbers as texts; empty where there is none. */
function renderOutputs(report) {
    return {
        verdict: report.verdict,
        ...sizeOutputs(report),
        ...measuredOutputs(report),
        'image-id': report.image?.id ?? '',
        'image-size-bytes': whole(report.image?.sizeBytes),
        reused: String(report.reused !== undefined),
        details: JSON.stringify(report.azure)
    };
}
function sizeOutputs(report) {
    const { recommendation, search } = report;
    const size = recommendation?.kind === 'size' ? recommendation : undefined;
    const resources = planResources(report);
    const { minimumMemoryBytes, minimumCpuMillicores } = search ?? {};
    return {
        'recommended-cpu': size ? String(size.size.cpuMillicores / 1000) : '',
        'recommended-memory': size ? (0,units/* toKubernetesMemory */.lH)(size.size.memoryBytes) : '',
        'recommended-memory-in-gb': size
            ? String((0,units/* toGigabytes */.F9)(size.size.memoryBytes))
            : '',
        proved: String(size?.proved ?? false),
        'minimum-memory': minimumMemoryBytes === undefined
            ? ''
            : (0,units/* toKubernetesMemory */.lH)(minimumMemoryBytes),
        'minimum-cpu': minimumCpuMillicores === undefined
            ? ''
            : (0,units/* toKubernetesCpu */.mN)(minimumCpuMillicores),
        confidence: search?.confidence?.level ?? '',
        'cpu-request': resources?.requests.cpu ?? '',
        'cpu-limit': resources?.limits.cpu ?? '',
        'memory-request': resources?.requests.memory ?? '',
        'memory-limit': resources?.limits.memory ?? '',
        resources: resources ? JSON.stringify(resources) : ''
    };
}
function measuredOutputs({ analysis }) {
    const { memory, cpu, latency, requests = 0, succeeded = 0 } = analysis ?? {};
    return {
        'memory-peak-bytes': whole(memory?.peakBytes),
        'memory-anonymous-peak-bytes': whole(memory?.anonymousPeakBytes),
        'memory-working-set-peak-bytes': whole(memory?.workingSetPeakBytes),
        'cpu-peak-millicores': whole(cpu?.peakMillicores),
        'cpu-ms-per-request': decimal(cpu?.msPerRequest),
        'latency-p50-ms': decimal(latency?.p50?.value),
        'latency-p95-ms': decimal(latency?.p95?.value),
        'latency-p99-ms': decimal(latency?.p99?.value),
        'throughput-rps': decimal(analysis?.throughputPerSecond),
        'success-rate': requests > 0 ? percent(succeeded / requests) : '',
        'startup-ms': whole(analysis?.startupMs)
    };
}
function whole(value) {
    return value === undefined ? '' : String(Math.round(value));
}
function decimal(value) {
    return value === undefined ? '' : String(Number(value.toFixed(3)));
}
/** Rounded down: 100 only when all succeeded. */
function percent(share) {
    return String(Math.floor(share * 1e5) / 1e3);
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
/** Pieces of GitHub-flavoured Markdown that text from outside can't break. */
/** Means something in Markdown, HTML or a table; `:` and `@` make links. */
const SPECIAL = /[!-/:-@[-`{-~]/g;
/** Letters of other scripts stay; what can't be seen, or reorders, goes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const markdown_PLAIN = /[.,()/'%=;-]/;
/** Text from outside as one line that means nothing but itself. */
function escapeText(text, most = 300) {
    const line = text.replace(UNSEEN, ' ').trim();
    const cut = line.length > most ? `${line.slice(0, most)}…` : line;
    return cut.replace(SPECIAL, (sign) => markdown_PLAIN.test(sign) ? sign : `&#${sign.charCodeAt(0)};`);
}
/** The same of a sentence of ours, where names stand in backticks. */
function escapeSentence(text, most = 1000) {
    return escapeText(text, most).replace(/&#96;([\w.,/=-]+)&#96;/g, '`$1`');
}
/** A code block whose fence is longer than any within. */
function codeBlock(text, language = '') {
    const runs = text.match(/`{3,}/g) ?? [];
    const longest = Math.max(2, ...runs.map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
/** The last lines of a log, control characters and colours taken out. */
function logBlock(log, lines) {
    const kept = log
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .split(/\r?\n|\r/)
        .slice(-lines)
        .map((line) => line.replace(UNSEEN, ' ').slice(0, 300));
    return codeBlock(kept.join('\n'), 'text');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}
/** Folded until it is opened. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/report/sections-stages.js


/** Each stage with its share, and what the longest two are made of. */
function renderStages(report) {
    const { stages } = report;
    if (stages.length === 0)
        return '';
    const allMs = sum(stages);
    const rows = stages.map(({ stage, ms }) => [
        escapeText(stage),
        (0,units/* formatMs */._V)(ms),
        (0,units/* formatShare */.T1)(allMs > 0 ? ms / allMs : 0)
    ]);
    const all = ['**All**', (0,units/* formatMs */._V)(allMs), ''];
    return details(`Where the time went: ${(0,units/* formatMs */._V)(allMs)}`, [
        table(['Stage', 'Took', 'Share'], [...rows, all]),
        explainTrial(report),
        explainSearch(report)
    ]
        .filter(Boolean)
        .join('\n\n'));
}
/** The same in one line, for a log. */
function listStages(stages) {
    const items = stages.map(({ stage, ms }) => `${stage} ${(0,units/* formatMs */._V)(ms)}`);
    return `Where the time went: ${[...items, `all ${(0,units/* formatMs */._V)(sum(stages))}`].join(', ')}.`;
}
function sum(stages) {
    return stages.reduce((total, { ms }) => total + ms, 0);
}
function explainTrial({ trials: [trial] }) {
    if (!trial)
        return '';
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs } = trial.marks;
    const spans = [
        ['start', 0, readyMs ?? endedMs],
        ['coming to rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs],
        ['stopping', replayedMs, endedMs]
    ];
    const items = spans.flatMap(([what, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [`${what} ${(0,units/* formatMs */._V)(toMs - fromMs)}`]);
    return `The service at full size: ${items.join(', ')}.`;
}
/** The first of its trials is the one at full size. */
function explainSearch({ search }) {
    const [, ...trials] = search?.trials ?? [];
    if (trials.length === 0)
        return '';
    const ms = trials.reduce((total, trial) => total + trial.ms, 0);
    const longest = Math.max(...trials.map((trial) => trial.ms));
    return `Trials of the search: ${trials.length}, ${(0,units/* formatMs */._V)(ms)} together, the longest ${(0,units/* formatMs */._V)(longest)}.`;
}

;// CONCATENATED MODULE: ./lib/report/tags.js
/**
 * The result as tags of a registered model. Azure ML's documentation told its
 * users to keep requestedCpu and requestedMemoryInGb so, and spelled them so.
 * Only those with a value.
 */
function renderTags({ azure, recommendation }, runUrl) {
    const tags = {
        requestedCpu: azure['requestedCpu'],
        requestedMemoryInGb: azure['requestedMemoryInGB'],
        recommendedCpu: azure['recommendedCpu'],
        recommendedMemoryInGB: azure['recommendedMemoryInGB'],
        proved: recommendation?.kind === 'size' ? recommendation.proved : undefined,
        profileRunUrl: runUrl
    };
    return Object.fromEntries(Object.entries(tags)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./lib/report/blocks.js



/** More invocations at once it does not take. */
const SAGEMAKER_CONCURRENCY = 200;
/** Every number is rounded up to what the target allows. */
const BLOCKS = [
    {
        target: 'Azure ML v2, Kubernetes online deployment',
        language: 'yaml',
        text: ({ resources: { requests, limits }, concurrency }) => `resources:
  requests:
    cpu: "${requests.cpu}"
    memory: "${requests.memory}"
  limits:
    cpu: "${limits.cpu}"
    memory: "${limits.memory}"${concurrency === undefined
            ? ''
            : `
request_settings:
  max_concurrent_requests_per_instance: ${concurrency}`}`
    },
    {
        target: 'Azure ML v1, Azure Container Instances',
        language: 'python',
        text: (of) => `AciWebservice.deploy_configuration(cpu_cores=${tenths(of.cpuMillicores / 1000)}, memory_gb=${tenths((0,units/* toGigabytes */.F9)(of.memoryBytes))})`
    },
    {
        target: 'Azure ML v1, AKS',
        language: 'python',
        text: (of) => {
            const cpu = tenths(of.cpuMillicores / 1000);
            const memory = tenths((0,units/* toGigabytes */.F9)(of.memoryBytes));
            return `AksWebservice.deploy_configuration(
    cpu_cores=${cpu}, cpu_cores_limit=${cpu},
    memory_gb=${memory}, memory_gb_limit=${memory},
)`;
        }
    },
    {
        target: 'Docker Compose',
        language: 'yaml',
        // Compose counts in 1024: its 112M are 112 MiB.
        text: ({ cpuMillicores, memoryBytes }) => `deploy:
  resources:
    limits:
      cpus: "${cpuMillicores / 1000}"
      memory: ${Math.ceil(memoryBytes / units/* MIB */.D6)}M
memswap_limit: ${Math.ceil(memoryBytes / units/* MIB */.D6)}M`
    },
    {
        target: 'SageMaker serverless inference, whose CPU comes with the memory',
        language: 'json',
        text: ({ memoryBytes, concurrency = 1 }) => {
            const gibibytes = Math.ceil(memoryBytes / units/* GIB */.j9);
            return gibibytes > 6
                ? undefined
                : JSON.stringify({
                    ServerlessConfig: {
                        MemorySizeInMB: gibibytes * 1024,
                        MaxConcurrency: Math.min(concurrency, SAGEMAKER_CONCURRENCY)
                    }
                }, null, 2);
        }
    },
    {
        target: 'Knative or KServe',
        language: 'yaml',
        text: ({ resources: { requests, limits }, concurrency = 0 }) => `containerConcurrency: ${concurrency}
containers:
  - resources:
      requests: { cpu: ${requests.cpu}, memory: ${requests.memory} }
      limits: { cpu: ${limits.cpu}, memory: ${limits.memory} }`
    }
];
/** The size in the words of other places, folded; '' when there is none. */
function renderBlocks(report) {
    const { recommendation, trials } = report;
    const resources = planResources(report);
    if (recommendation?.kind !== 'size' || !resources)
        return '';
    const load = trials[0]?.plan.load;
    const deployment = {
        ...recommendation.size,
        resources,
        concurrency: load?.kind === 'closed' ? load.concurrency : undefined
    };
    const parts = BLOCKS.map(({ target, language, text }) => {
        const block = text(deployment);
        return block === undefined
            ? `**${target}:** it needs more memory than that can give.`
            : `**${target}:**\n\n${codeBlock(block, language)}`;
    });
    const doubt = recommendation.proved
        ? []
        : ['This size is **not proved**, as said above.'];
    return details('The same for other places', [...doubt, ...parts].join('\n\n'));
}
/** 0.11 → 0.2: Azure's older services count in tenths. */
function tenths(value) {
    return Math.ceil(Number((value * 10).toFixed(6))) / 10;
}

;// CONCATENATED MODULE: ./lib/report/charts.js


const charts_FEWEST_POINTS = 4;
/** Mermaid's own line is nearly white on white; this blue reads on both. */
const STYLE = '%%{init: {"xyChart": {"width": 800, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%';
/** Memory over time: a mermaid chart, or nothing when there is no curve. */
function memoryChart(curve) {
    return timeChart(curve, {
        title: 'Memory over time (working set)',
        unit: 'MiB',
        scale: (bytes) => Number((bytes / units/* MIB */.D6).toFixed(1))
    });
}
function cpuChart(curve) {
    return timeChart(curve, {
        title: 'CPU over time',
        unit: 'millicores',
        scale: Math.round
    });
}
function timeChart(curve, how) {
    if (curve.values.length < charts_FEWEST_POINTS)
        return '';
    const values = curve.values.map(how.scale);
    const seconds = ((curve.atMs.at(-1) ?? 0) / 1000).toFixed(1);
    const top = Math.max(1, Math.ceil(Math.max(...values) * 1.1));
    return codeBlock(`${STYLE}
xychart-beta
  title "${how.title}"
  x-axis "seconds since the container was started" 0 --> ${seconds}
  y-axis "${how.unit}" 0 --> ${top}
  line [${values.join(', ')}]`, 'mermaid');
}
/** What held and what failed, over the memory limit: one sign a trial. */
function outcomeChart(trials) {
    const sorted = trials
        .slice(1)
        .toSorted((a, b) => a.size.memoryBytes - b.size.memoryBytes);
    const lines = sorted.map(({ size, outcome, purpose }) => {
        const mib = Math.round(size.memoryBytes / units/* MIB */.D6);
        const sign = outcome === 'held' ? '●' : '✕';
        return `${`${mib} MiB`.padStart(10)}  ${sign} ${outcome}${purpose === 'proof' ? ' (proof)' : ''}`;
    });
    return lines.length === 0 ? '' : codeBlock(lines.join('\n'), 'text');
}

;// CONCATENATED MODULE: ./lib/report/help.js
/** Where docs/troubleshooting.md tells of a code; undefined: not known. */
function helpUrl({ tool }, code) {
    return tool.troubleshooting && `${tool.troubleshooting}#${code}`;
}
/** A code in Markdown that leads to its line. */
function renderCode(report, code) {
    const url = helpUrl(report, code);
    return url ? `[\`${code}\`](${url})` : `\`${code}\``;
}

// EXTERNAL MODULE: ./lib/gates/rule.js
var gates_rule = __webpack_require__(88668);
;// CONCATENATED MODULE: ./lib/report/verdicts.js


const verdicts_FORMATS = {
    bytes: units/* formatBytes */.z3,
    millicores: units/* formatMillicores */.n3,
    ms: units/* formatMs */._V,
    share: units/* formatShare */.T1,
    count: String,
    'per-second': (value) => `${Number(value.toPrecision(3))}/s`
};
/** A metric's number in its unit, for people. */
function formatMeasured({ rule, measured }) {
    return measured === undefined
        ? 'not measured'
        : verdicts_FORMATS[gates_rule/* METRICS */.C[rule.metric]](measured);
}
/** `memory.peak is 611 MiB, and the rule is memory.peak <= 512Mi` */
function describeRule(verdict) {
    const { rule, state, reason } = verdict;
    if (state === 'inconclusive')
        return `${rule.text} could not be judged: ${reason ?? 'not measured'}.`;
    return `${rule.metric} is ${formatMeasured(verdict)}, and the rule is ${rule.text}.`;
}

;// CONCATENATED MODULE: ./lib/report/sections.js





const sections_SIGNS = { passed: '✅', failed: '❌', inconclusive: '❔' };
const MOST_RULES = 50;
const MOST_FINDINGS = 20;
const LOG_LINES = 20;
/** The verdict in one sentence, and the error if there was one. */
function renderHead(report) {
    const { verdict, name, because, error } = report;
    const head = `## ${sections_SIGNS[verdict]} ${escapeText(name)}: ${verdict}`;
    if (!error)
        return `${head}\n\n${escapeSentence(because)}`;
    const rest = [error.cause, error.remedy].filter(Boolean).join(' ');
    const sentences = error.message.split('\n');
    const parts = [
        head,
        sentences.map((sentence) => escapeSentence(sentence)).join('<br>'),
        [rest && escapeSentence(rest), `(${renderCode(report, error.code)})`]
            .filter(Boolean)
            .join(' '),
        error.log && logBlock(error.log, LOG_LINES)
    ];
    return parts.filter(Boolean).join('\n\n');
}
function renderThresholds({ verdicts }) {
    if (verdicts.length === 0)
        return '';
    const rows = verdicts
        .slice(0, MOST_RULES)
        .map((verdict) => [
        escapeText(verdict.rule.text),
        escapeText(formatMeasured(verdict)),
        verdict.reason
            ? `${sections_SIGNS[verdict.state]} ${escapeText(verdict.reason)}`
            : `${sections_SIGNS[verdict.state]} ${verdict.state}`
    ]);
    return `### Thresholds\n\n${table(['Rule', 'Measured', 'Verdict'], rows)}`;
}
/** What the service cost in the first trial, at full size. */
function renderCosts({ analysis, trials: [trial] }) {
    if (!analysis || !trial)
        return '';
    const { size } = trial.plan;
    const given = `with ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU and ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory`;
    const parts = [
        `### What it cost, ${given}`,
        renderTimes(analysis, trial.plan.load),
        analysis.phases.length > 0 ? renderMemory(analysis) : '',
        memoryChart(trial.memoryCurve),
        cpuChart(trial.cpuCurve)
    ];
    return parts.filter(Boolean).join('\n\n');
}
function renderTimes(analysis, load) {
    const { latency, cpu, requests, succeeded } = analysis;
    const bound = (ms) => ms === undefined ? '?' : (0,units/* formatMs */._V)(ms);
    const quantile = (of) => of
        ? `${(0,units/* formatMs */._V)(of.value)} (${bound(of.low)} – ${bound(of.high)})`
        : 'too few requests';
    const optional = (value, format) => (value === undefined ? '–' : format(value));
    return table(['', 'Measured'], [
        ['Requests that succeeded', `${succeeded} of ${requests}`],
        ['Ready after', optional(analysis.startupMs, units/* formatMs */._V)],
        ['Response time p50 (95 % interval)', quantile(latency.p50)],
        ['Response time p95', quantile(latency.p95)],
        ['Response time p99', quantile(latency.p99)],
        ...(latency.server
            ? [
                [
                    'Time in the server, by its own account, p50',
                    quantile(latency.server.p50)
                ],
                ['Waiting and network, p50', quantile(latency.outside?.p50)]
            ]
            : []),
        ['CPU time per request', optional(cpu.msPerRequest, units/* formatMs */._V)],
        ['CPU, busiest second', optional(cpu.peakMillicores, units/* formatMillicores */.n3)],
        ['CPU, mean', optional(cpu.meanMillicores, units/* formatMillicores */.n3)],
        ['Held back by the CPU limit', optional(cpu.throttledShare, units/* formatShare */.T1)],
        ...(load.kind === 'open'
            ? [['Rate asked for', `${load.ratePerSecond.toFixed(1)}/s`]]
            : []),
        [
            load.kind === 'open' ? 'Rate achieved' : 'Throughput',
            optional(analysis.throughputPerSecond, (rate) => `${rate.toFixed(1)}/s`)
        ]
    ]);
}
/** Memory anatomy: what it is made of, phase by phase. */
function renderMemory({ phases, memory, growth }) {
    const bytes = (value) => value === undefined ? '–' : (0,units/* formatBytes */.z3)(value);
    const cells = (name, use) => [
        name,
        bytes(use.undroppablePeakBytes),
        bytes(use.anonymousPeakBytes),
        bytes(use.filePeakBytes),
        bytes(use.workingSetPeakBytes),
        bytes(use.peakBytes)
    ];
    const rows = phases.map((phase) => cells(phase.name, phase.memory));
    const growing = growth && growth.low > 0
        ? `\n\nIt grew by ${(0,units/* formatBytes */.z3)(growth.bytesPer1000Requests)} per 1000 requests.`
        : '';
    return `${table([
        'Memory at most',
        'Cannot be dropped',
        'of it process memory',
        'File pages',
        'Working set',
        "Kernel's peak"
    ], [...rows, cells('**all**', memory)])}${growing}`;
}
function renderFindings(report) {
    const { findings } = report;
    if (findings.length === 0)
        return '';
    const items = findings
        .slice(0, MOST_FINDINGS)
        .map(({ severity, code, message, remedy }) => `- ${severity === 'warning' ? '⚠️' : 'ℹ️'} ${escapeSentence(message, 300)} ${escapeSentence(remedy, 300)} (${renderCode(report, code)})`);
    return `### Doubts and remarks\n\n${items.join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/report/sections-azure.js

/** As `az ml model profile -o table` showed a result, in its order. */
const COLUMNS = [
    'name',
    'state',
    'recommendedCpu',
    'recommendedMemoryInGB',
    'recommendationLatencyInMs',
    'maxUtilizedMemoryInGB',
    'maxUtilizedCpu',
    'averageLatencyInMs',
    'latencyPercentile50InMs',
    'latencyPercentile90InMs',
    'latencyPercentile95InMs',
    'latencyPercentile99InMs',
    'latencyPercentile999InMs',
    'measuredQueriesPerSecond',
    'totalQueries',
    'successQueries',
    'successRate',
    'requestedCpu',
    'requestedMemoryInGB',
    'error'
];
/** For who compares with what Azure ML v1 printed. Only keys with a value. */
function renderAzureTable({ azure }) {
    const rows = COLUMNS.filter((key) => azure[key] !== undefined).map((key) => [
        key,
        renderValue(azure[key])
    ]);
    return details('As Azure ML v1 named it', table(['Key', 'Value'], rows));
}
/** Numbers are not rounded: a size would become too small, 99.997 be 100. */
function renderValue(value) {
    return escapeText(typeof value === 'string' ? value : JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/report/sections-details.js



const sections_details_LOG_LINES = 50;
/** Folded: for who wants to know. */
function renderDetails(report) {
    return [
        renderRows(report),
        renderSetting(report),
        renderStages(report),
        renderLog(report)
    ];
}
function renderRows({ analysis }) {
    if (!analysis)
        return '';
    const { slowestRows, memoryRows, failedRows } = analysis;
    const parts = [
        failedRows.length > 0 &&
            table(['Failed row', 'How', 'Status', 'Times'], failedRows.map(({ row, outcome, status, times }) => [
                String(row),
                outcome,
                status === 0 ? 'none' : String(status),
                String(times)
            ])),
        memoryRows.length > 0 &&
            table(['Row', 'Memory rose meanwhile by'], memoryRows.map(({ row, roseBytes }) => [
                String(row),
                (0,units/* formatBytes */.z3)(roseBytes)
            ])),
        slowestRows.length > 0 &&
            table(['Slowest row', 'Response time'], slowestRows.map(({ row, latencyMs }) => [
                String(row),
                (0,units/* formatMs */._V)(latencyMs)
            ]))
    ].filter((part) => part !== false);
    return parts.length > 0
        ? details('Rows that stand out', parts.join('\n\n'))
        : '';
}
function renderSetting({ machine, image, server, dataset, trials }) {
    const load = trials[0]?.plan.load;
    const rows = [];
    if (image)
        rows.push(['Image', escapeText(image.reference)], ['Image id', escapeText(image.id.slice(0, 19))], ['Image size', (0,units/* formatBytes */.z3)(image.sizeBytes)], ...layerRows(image));
    if (server)
        rows.push(['Server', escapeText(`${server.name}: ${server.because}`)]);
    if (dataset)
        rows.push(['Dataset', escapeText(dataset.path)], ['Rows', String(dataset.rows)], ['SHA-256', dataset.sha256.slice(0, 16)]);
    if (load)
        rows.push([
            'Load',
            load.kind === 'closed'
                ? `closed loop, concurrency ${load.concurrency}`
                : `open loop, ${load.ratePerSecond} a second, ${load.arrivals}`
        ]);
    if (machine)
        rows.push(['Machine', `${escapeText(machine.cpuModel)}, ${machine.cores} cores`], ['Memory', (0,units/* formatBytes */.z3)(machine.memoryBytes)], ['Kernel', escapeText(machine.kernel)], ['Docker', escapeText(machine.engine)], ['Counters from', trials[0]?.counterSource ?? '–']);
    return rows.length > 0
        ? details('Image, dataset and machine', table(['', ''], rows))
        : '';
}
function layerRows({ layers = [] }) {
    return layers.map(({ sizeBytes, madeBy }) => [
        `Layer of ${(0,units/* formatBytes */.z3)(sizeBytes)}`,
        escapeText(madeBy, 120)
    ]);
}
/** Above, when there was an error. */
function renderLog({ trials: [trial], error }) {
    if (!trial?.log || error?.log)
        return '';
    return details("Last lines of the service's log", logBlock(trial.log, sections_details_LOG_LINES));
}

;// CONCATENATED MODULE: ./lib/report/sections-size.js




const MOST_TRIALS = 60;
/** The size, whether it was run, how it was arrived at, and what to paste. */
function renderRecommendation(report) {
    const { recommendation } = report;
    if (!recommendation)
        return '';
    if (recommendation.kind === 'none')
        return `### No size is recommended\n\n${escapeSentence(recommendation.reason)}${renderGrowth(report)}`;
    const { size, memory, cpu, proved } = recommendation;
    const head = `### Give it ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory and ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU`;
    const parts = [
        head,
        proved ? explainProof(report) : explainEstimate(report),
        `- **Memory:** ${renderSteps(memory, units/* formatBytes */.z3)}\n- **CPU:** ${renderSteps(cpu, units/* formatMillicores */.n3)}`,
        renderPaste(report),
        renderGrowth(report).trim(),
        renderAdvice(report)
    ];
    return parts.filter(Boolean).join('\n\n');
}
function explainProof(report) {
    const { search } = report;
    const level = search?.confidence?.level;
    const p90 = search?.proofP90Ms;
    const fast = p90 === undefined ? '' : ` with a p90 of ${(0,units/* formatMs */._V)(p90)}`;
    const confidence = level
        ? ` Confidence is **${level}**: ${search.confidence.reasons.map((reason) => escapeText(reason)).join(' ')}`
        : '';
    return `This size is **proved**: a fresh container with exactly these limits was started, and answered the whole dataset${fast}.${explainFailures(report)}${confidence}`;
}
/** In words for who has never heard of an OOM kill. */
function explainFailures({ search }) {
    const outcomes = (search?.trials ?? []).map(({ outcome }) => outcome);
    const killed = outcomes.includes('oom-killed') || outcomes.includes('exited');
    const slow = outcomes.includes('too-slow') || outcomes.includes('not-ready');
    const ends = [
        killed && 'the kernel kills it',
        slow &&
            'it crawls, because the machine has to read its program from disk again and again'
    ].filter(Boolean);
    return ends.length === 0
        ? ''
        : ` Less memory was tried as well: then ${ends.join(', or ')}.`;
}
function explainEstimate({ search }) {
    const why = search?.confidence?.reasons.map((reason) => escapeText(reason));
    return why
        ? `This size is **not proved**. ${why.join(' ')}`
        : 'This size is an **estimate** from one run; it was never run itself. With `search: memory, cpu` it is.';
}
function renderSteps({ steps }, format) {
    return steps
        .map(({ what, value }) => `${escapeText(what)} **${format(value)}**`)
        .join(' → ');
}
function renderPaste(report) {
    const resources = planResources(report);
    if (!resources)
        return '';
    const { requests, limits } = resources;
    return codeBlock(`resources:
  requests:
    cpu: ${requests.cpu}
    memory: ${requests.memory}
  limits:
    cpu: ${limits.cpu}
    memory: ${limits.memory}`, 'yaml');
}
function renderGrowth({ search }) {
    const growth = search?.growth;
    if (!growth)
        return '';
    const { bytesPerRequest, memoryBytes } = growth;
    const pace = bytesPerRequest >= units/* MIB */.D6 / 10
        ? `${(0,units/* formatBytes */.z3)(bytesPerRequest)} per request`
        : `${(0,units/* formatBytes */.z3)(bytesPerRequest * 1000)} per 1000 requests`;
    return `\n\nIts memory grows by ${pace}. If that goes on, ${(0,units/* formatBytes */.z3)(memoryBytes)} last about ${growth.lastsRequests} requests, ${(0,units/* formatMs */._V)(growth.lastsMs)} at this rate.`;
}
function renderAdvice({ search }) {
    const advice = search?.advice ?? [];
    if (advice.length === 0)
        return '';
    const items = advice.map(({ what, why }) => `- **${escapeText(what)}** – ${escapeText(why)}`);
    return details('What else to set', items.join('\n'));
}
/** What each trial did, as a table and as a small chart over the limit. */
function renderSearch({ search }) {
    if (!search || search.trials.length < 2)
        return '';
    const rows = search.trials
        .slice(0, MOST_TRIALS)
        .map(({ purpose, size, outcome, why, ms }) => [
        purpose,
        (0,units/* formatBytes */.z3)(size.memoryBytes),
        (0,units/* formatMillicores */.n3)(size.cpuMillicores),
        `${outcome === 'held' ? '✅' : '❌'} ${escapeText(why)}`,
        (0,units/* formatMs */._V)(ms)
    ]);
    const cpus = search.cpuCandidates.map(({ cpuMillicores, verdict }) => `${(0,units/* formatMillicores */.n3)(cpuMillicores)} ${verdict}`);
    const parts = [
        table(['Trial', 'Memory', 'CPU', 'Outcome', 'Took'], rows),
        outcomeChart(search.trials),
        cpus.length > 0
            ? `CPU limits compared with full size on one running container: ${cpus.join(', ')}.`
            : '',
        search.cold
            ? 'Before each trial that decides, file pages were dropped: it paid for its own, as on a fresh node.'
            : 'File pages could not be dropped before trials; what the first one was charged and kept was added.'
    ];
    return details(`How the size was found: ${search.trials.length} trials`, parts.filter(Boolean).join('\n\n'));
}

;// CONCATENATED MODULE: ./lib/report/summary.js






/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MOST_BYTES = 60_000;
/**
 * The job summary: verdict, size, thresholds, costs, doubts, details. Under
 * 64 KB: what does not fit is left out from the end and said.
 */
function renderSummary(report) {
    const sections = [
        renderHead(report),
        renderRecommendation(report),
        renderBlocks(report),
        renderThresholds(report),
        renderCosts(report),
        renderFindings(report),
        renderSearch(report),
        ...renderDetails(report),
        renderAzureTable(report)
    ].filter((section) => section !== '');
    let text = '';
    for (const section of sections) {
        if (Buffer.byteLength(text + section) > MOST_BYTES)
            return `${text}${details('More', 'The rest did not fit here; it is in report.json.')}\n`;
        text += `${section}\n\n`;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js
/** As MLflow's clients choose: a user with a password before a token. */
function readCredentials() {
    const [user, password, token] = ['USERNAME', 'PASSWORD', 'TOKEN'].map(
    // Secrets are often pasted with the end of their line.
    (name) => process.env[`MLFLOW_TRACKING_${name}`]?.trim());
    if (user && password) {
        const pair = Buffer.from(`${user}:${password}`).toString('base64');
        return { authorization: `Basic ${pair}`, secrets: [password, pair] };
    }
    return token
        ? { authorization: `Bearer ${token}`, secrets: [token] }
        : { secrets: [] };
}

;// CONCATENATED MODULE: ./lib/registry/mlflow.js

/** For all calls together: a registry may not hold up the job. */
const DEADLINE_MS = 20_000;
/**
 * Stores tags on a model version in an MLflow registry, over its REST API, with
 * the credentials that MLflow's own clients read. Throws an error whose message
 * tells what the registry did, to follow its name: `answered 404: …`.
 */
async function tagModelVersion({ trackingUri, model }, tags, deadlineMs = DEADLINE_MS) {
    const { authorization } = readCredentials();
    const registry = {
        api: `${trackingUri.replace(/\/+$/, '')}/api/2.0/mlflow`,
        init: {
            headers: {
                'content-type': 'application/json',
                ...(authorization && { authorization })
            },
            // A password must not follow to another host.
            redirect: 'manual',
            signal: AbortSignal.timeout(deadlineMs)
        }
    };
    const { name } = model;
    const version = 'version' in model
        ? model.version
        : await findVersion(registry, name, model.alias);
    for (const [key, value] of Object.entries(tags))
        await call(registry, 'model-versions/set-tag', {
            method: 'POST',
            body: JSON.stringify({ name, version, key, value })
        });
}
async function findVersion(registry, name, alias) {
    const query = new URLSearchParams({ name, alias }).toString();
    const answer = (await call(registry, `registered-models/alias?${query}`));
    const version = answer.model_version?.version;
    if (!version)
        throw new Error(`answered no version for the alias ${alias}`);
    return version;
}
async function call({ api, init }, method, post = {}) {
    const { ok, status, text } = await send(`${api}/${method}`, {
        ...init,
        ...post
    });
    const answer = parseObject(text);
    if (ok && answer)
        return answer;
    throw new Error(`answered ${status}${explainAnswer(status, answer)}`);
}
async function send(url, init) {
    try {
        const answer = await fetch(url, init);
        const { ok, status } = answer;
        return { ok, status, text: await answer.text() };
    }
    catch (thrown) {
        throw new Error(describeSilence(thrown), { cause: thrown });
    }
}
function describeSilence({ name, message, cause }) {
    if (name === 'TimeoutError')
        return 'did not answer in time';
    const { message: reason, code } = (cause ?? {});
    // A host with several addresses fails with a code and no message.
    return `could not be reached (${reason || code || message})`;
}
function explainAnswer(status, answer) {
    if (status === 401 || status === 403)
        return ', which asks for MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in `env` of the step';
    if (!answer)
        return ', and not as an MLflow server does';
    const { message } = answer;
    return `: ${String(message).slice(0, 200)}`;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/annotations.js



/** GitHub shows ten of a kind per step. */
const annotations_MOST = 10;
/** One error for each missed threshold, one warning for each doubt. */
function annotate(report) {
    const title = `profile-inference: ${report.name}`;
    const missed = report.verdicts.filter(({ state }) => state !== 'passed');
    for (const verdict of missed.slice(0, annotations_MOST)) {
        const fails = verdict.state === 'failed' && verdict.rule.level === 'fail';
        const tell = fails ? lib_core/* error */.z3 : lib_core/* warning */.$e;
        tell(describeRule(verdict), { title });
    }
    const doubts = report.findings.filter(({ severity }) => severity === 'warning');
    for (const { code, message, remedy } of doubts.slice(0, annotations_MOST)) {
        const sentences = [message, remedy, helpUrl(report, code)];
        lib_core/* warning */.$e(sentences.filter(Boolean).join(' '), { title });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/github/artifact.js


/** An upload may not hold up the job; the files stay on disk anyway. */
const artifact_DEADLINE_MS = 60_000;
/** Uploads one artifact; the sentence that comes instead says why not. */
async function uploadArtifact(plan) {
    if (!process.env['ACTIONS_RUNTIME_TOKEN'])
        return 'There is no ACTIONS_RUNTIME_TOKEN here.';
    const deadlineMs = plan.deadlineMs ?? artifact_DEADLINE_MS;
    const late = `It took longer than ${deadlineMs / 1000} s.`;
    try {
        return await Promise.race([
            upload(plan),
            (0,external_node_timers_promises_.setTimeout)(deadlineMs, late, { ref: false })
        ]);
    }
    catch (thrown) {
        return thrown.message;
    }
}
/** 7 MB of code, loaded only by who uploads. */
async function upload(plan) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const { id } = await new DefaultArtifactClient().uploadArtifact(plan.name, [...plan.paths], plan.directory, plan.retentionDays === undefined
        ? {}
        : { retentionDays: plan.retentionDays });
    return id === undefined
        ? 'The artifact service gave it no id.'
        : { id: String(id), url: artifactUrl(id) };
}

;// CONCATENATED MODULE: ./lib/measurement.js
/**
 * The words of a trial. A trial is one container under known limits with a
 * known load; what comes out is plain data, judged later and elsewhere.
 * Times are milliseconds since the container was started, on one monotonic
 * clock; memory is bytes; CPU is millicores and milliseconds.
 */
const COUNTER_NAMES = [
    'memoryBytes',
    'memoryPeakBytes',
    'anonymousBytes',
    'sharedBytes',
    'fileBytes',
    'inactiveFileBytes',
    'kernelBytes',
    'oomKills',
    'majorFaults',
    'cpuMs',
    'periods',
    'throttledPeriods',
    'throttledMs',
    'pids',
    'memoryPressureMs',
    'cpuPressureMs'
];

;// CONCATENATED MODULE: ./lib/report/csv.js


const LINES_A_CHUNK = 1000;
/**
 * exchanges.csv in pieces: row numbers, times, statuses; no bodies. `server_ms`
 * is what the server says it took, empty where it says nothing.
 */
function* exchangesCsv({ exchanges, warmupExchanges }) {
    yield 'row,phase,due_ms,sent_ms,ended_ms,status,outcome,response_bytes,server_ms\n';
    yield* chunks(exchanges.length, (i) => {
        const dueMs = exchanges.dueMs[i];
        const sentMs = dueMs + exchanges.delayMs[i];
        return [
            exchanges.row[i],
            i < warmupExchanges ? 'warm-up' : 'steady',
            dueMs.toFixed(3),
            sentMs.toFixed(3),
            (sentMs + exchanges.serviceMs[i]).toFixed(3),
            exchanges.status[i],
            OUTCOMES[exchanges.outcome[i]],
            exchanges.responseBytes[i],
            told(exchanges.serverMs?.[i])
        ];
    });
}
function told(ms = NaN) {
    return Number.isNaN(ms) ? '' : ms.toFixed(3);
}
/** samples.csv in pieces: every counter; empty where it was not read. */
function* samplesCsv({ samples }) {
    yield `${['atMs', ...COUNTER_NAMES].join()}\n`;
    yield* chunks(samples.length, (i) => [
        samples.atMs[i].toFixed(3),
        ...COUNTER_NAMES.map((name) => {
            const value = samples[name][i];
            return Number.isNaN(value) ? '' : Number(value.toFixed(3));
        })
    ]);
}
function* chunks(count, fields) {
    for (let from = 0; from < count; from += LINES_A_CHUNK) {
        let text = '';
        const to = Math.min(from + LINES_A_CHUNK, count);
        for (let i = from; i < to; i++)
            text += `${fields(i).join()}\n`;
        yield text;
    }
}

;// CONCATENATED MODULE: ./lib/github/files.js



/** Writes all files of the report; one that fails stops no other. */
function writeFiles(directory, of) {
    const { report, summary, trial, tags } = of;
    const contents = [
        ['report.json', [`${JSON.stringify(report, null, 2)}\n`]],
        ['summary.md', [summary]],
        ['tags.json', [`${JSON.stringify(tags, null, 2)}\n`]]
    ];
    if (trial)
        contents.push(['exchanges.csv', exchangesCsv(trial)], ['samples.csv', samplesCsv(trial)]);
    const log = report.trials[0]?.log || report.error?.log;
    if (log)
        contents.push(['container.log', [`${log}\n`]]);
    const paths = [];
    const failures = [];
    for (const [name, pieces] of contents)
        try {
            paths.push(writeFile(directory, name, pieces));
        }
        catch (thrown) {
            failures.push(`${name} could not be written: ${thrown.message}.`);
        }
    return { paths, failures };
}
/** Whole or not at all: a report that is cut short is no JSON. */
function writeFile(directory, name, pieces) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, name);
    const part = `${path}.part`;
    const file = (0,external_node_fs_.openSync)(part, 'w');
    try {
        for (const piece of pieces)
            (0,external_node_fs_.writeFileSync)(file, piece);
        (0,external_node_fs_.closeSync)(file);
        (0,external_node_fs_.renameSync)(part, path);
        return path;
    }
    catch (thrown) {
        (0,external_node_fs_.rmSync)(part, { force: true });
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/github/stage.js


/**
 * Runs one stage of the run: a folded group in the log, its wall time noted.
 * Builds and services print what they like, so the runner is told to read no
 * workflow commands meanwhile.
 */
async function stage(name, times, work) {
    const token = (0,external_node_crypto_.randomUUID)();
    lib_core/* startGroup */.Oh(name);
    lib_core/* info */.pq(`::stop-commands::${token}`);
    try {
        return await timed(name, times, work);
    }
    finally {
        lib_core/* info */.pq(`::${token}::`);
        lib_core/* endGroup */.N4();
    }
}
/** Notes the wall time of what prints nothing but its own. */
async function timed(name, times, work) {
    const startMs = performance.now();
    try {
        return await work();
    }
    finally {
        times.push({ stage: name, ms: Math.round(performance.now() - startMs) });
    }
}

;// CONCATENATED MODULE: ./lib/github/publish.js















/** An upload during a cancellation: the runner kills us after 10 s. */
const CANCELLED_DEADLINE_MS = 3000;
/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along.
 */
async function publish(publication) {
    const { report, trial, to, root } = publication;
    const usual = (0,external_node_path_.join)(root, folderName(to.name));
    const summary = renderSummary(report);
    const tags = renderTags(report, runUrl());
    const contents = { report, summary, trial, tags };
    let directory = (0,external_node_path_.resolve)(to.directory ?? usual);
    let written = writeFiles(directory, contents);
    for (const failure of written.failures)
        lib_core/* warning */.$e(failure);
    // The disk that was asked for may be full, and another one not.
    if (written.failures.length > 0 && directory !== usual) {
        directory = usual;
        written = writeFiles(directory, contents);
    }
    const stages = [...report.stages];
    const files = { directory, paths: written.paths };
    const artifact = await publish_upload(publication, files, stages);
    lib_core/* info */.pq(listStages(stages));
    const outputs = {
        'report-path': (0,external_node_path_.join)(directory, 'report.json'),
        'report-directory': directory,
        ...artifact
    };
    guard('outputs', () => {
        const all = { ...renderOutputs(report), ...outputs };
        for (const [name, value] of Object.entries(all))
            lib_core/* setOutput */.uH(name, value);
    });
    // The page knows how long the upload took; what was uploaded can't.
    const page = to.summary ? renderSummary({ ...report, stages }) : '';
    guard('summary', () => writeSummary(page));
    guard('metadata file', () => writeMetadata(report, to));
    guard('annotations', () => annotate(report));
    await tagModel(to.registry, tags);
}
async function tagModel(registry, tags) {
    if (!registry || tags['recommendedCpu'] === undefined)
        return;
    readCredentials().secrets.forEach(lib_core/* setSecret */.Pq);
    try {
        await tagModelVersion(registry, tags);
        lib_core/* info */.pq(`The result is on ${registry.model.name} as tags.`);
    }
    catch (thrown) {
        const { message } = thrown;
        lib_core/* warning */.$e(`${registry.model.name} was not tagged: the registry at ${registry.trackingUri} ${message}. The tags are in tags.json, beside the report.`);
    }
}
async function publish_upload({ report, to }, files, times) {
    const none = { 'artifact-id': '', 'artifact-url': '' };
    if (to.artifactName === '' || files.paths.length === 0)
        return none;
    const artifact = await timed('Upload the report', times, () => uploadArtifact({
        ...files,
        name: to.artifactName,
        retentionDays: to.retentionDays,
        ...(report.error?.code === 'cancelled' && {
            deadlineMs: CANCELLED_DEADLINE_MS
        })
    }));
    if (typeof artifact !== 'string')
        return { 'artifact-id': artifact.id, 'artifact-url': artifact.url };
    lib_core/* warning */.$e(`The report was not uploaded and stays in ${files.directory}. ${artifact}`);
    return none;
}
function writeMetadata(report, { metadataFile }) {
    const metadata = azureMetadata(report);
    if (!metadataFile || !metadata)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(metadataFile), { recursive: true });
    (0,external_node_fs_.writeFileSync)(metadataFile, `${JSON.stringify(metadata)}\n`);
}
function writeSummary(text) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (path && text)
        (0,external_node_fs_.appendFileSync)(path, text);
}
function guard(what, work) {
    try {
        work();
    }
    catch (thrown) {
        lib_core/* warning */.$e(`The ${what} could not be written: ${String(thrown)}`);
    }
}
/** A name may be `..`. */
function folderName(name) {
    return name.replace(/[^\w-]/g, '-');
}

;// CONCATENATED MODULE: ./lib/github/run.js





/**
 * Begins a run: its identity, its folder, its end by the runner's signals
 * (SIGINT on cancellation, SIGTERM 7.5 s later, SIGKILL 2.5 s after that).
 * The post step finds what to remove by `savedRun`.
 */
function startRun() {
    const id = (0,external_node_crypto_.randomUUID)();
    const root = process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const temporaryDirectory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, 'profile-inference-'));
    lib_core/* saveState */.LZ('run-id', id);
    lib_core/* saveState */.LZ('temporary-directory', temporaryDirectory);
    const cancel = new AbortController();
    const onSignal = () => cancel.abort();
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    return {
        id,
        imageTag: imageTag(id),
        temporaryDirectory,
        reportRoot: (0,external_node_path_.join)(root, 'profile-inference-report'),
        signal: cancel.signal,
        onLine: (line) => lib_core/* info */.pq(line)
    };
}
/** What `startRun` left for the post step; undefined when it never ran. */
function savedRun() {
    const id = core.getState('run-id');
    const temporaryDirectory = core.getState('temporary-directory');
    return id === ''
        ? undefined
        : { id, imageTag: imageTag(id), temporaryDirectory };
}
function imageTag(id) {
    return `profile-inference/run:${id}`;
}

;// CONCATENATED MODULE: ./lib/plan.js


/** What the runner, the engine and we need beside the service. */
const RUNNER_BYTES = 2 ** 30;
/** The first trial: the size that was asked for, the whole dataset. */
function planTrial(inputs, machine, dataset) {
    return {
        size: planSize(inputs, machine),
        load: inputs.load,
        warmupRequests: inputs.dataset.warmup,
        requests: inputs.dataset.requests ?? dataset.rows
    };
}
/** All cores, and the machine's memory less what the runner needs; no more than the source allows. */
function planSize(inputs, machine) {
    const { mostSize } = inputs;
    const most = {
        cpuMillicores: machine.cores * 1000,
        memoryBytes: Math.max(machine.memoryBytes - RUNNER_BYTES, RUNNER_BYTES / 2)
    };
    const size = {
        cpuMillicores: inputs.cpuMillicores ??
            Math.min(most.cpuMillicores, mostSize?.cpuMillicores ?? Infinity),
        memoryBytes: inputs.memoryBytes ??
            Math.min(most.memoryBytes, mostSize?.memoryBytes ?? Infinity)
    };
    const mistakes = [];
    if (size.cpuMillicores > most.cpuMillicores)
        mistakes.push(`\`cpu\` is ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}, and this machine has ${machine.cores} cores: at most ${(0,units/* formatMillicores */.n3)(most.cpuMillicores)}.`);
    if (size.memoryBytes > machine.memoryBytes)
        mistakes.push(`\`memory\` is ${(0,units/* formatBytes */.z3)(size.memoryBytes)}, and this machine has ${(0,units/* formatBytes */.z3)(machine.memoryBytes)}: use a larger runner or at most ${(0,units/* formatBytes */.z3)(most.memoryBytes)}.`);
    if (mistakes.length === 0)
        return size;
    throw new errors/* ProfileError */.eo({
        code: 'machine-too-small',
        message: mistakes.join(' '),
        blame: 'user'
    });
}
/** What a row of the dataset does not say itself. */
function planRequests({ service, dataset }) {
    const [unknown] = /<\w+>/.exec(service.path) ?? [];
    // Rows of requests may each have their own path.
    if (unknown !== undefined && dataset.format !== 'http')
        throw new errors/* ProfileError */.eo({
            code: 'path-unknown',
            message: `The server's path is \`${service.path}\`, and nothing tells \`${unknown}\`.`,
            blame: 'user',
            remedy: `Say it with \`path\`, for example \`path: ${service.path.replace(unknown, 'ridge')}\`.`
        });
    return {
        method: service.method,
        path: service.path,
        headers: { 'content-type': service.contentType, ...service.headers }
    };
}
/** The port that was asked for, or the only one that the image EXPOSEs. */
function planPort(asked, image) {
    const [only, ...more] = image.exposedPorts;
    if (asked !== undefined)
        return asked;
    if (only !== undefined && more.length === 0)
        return only;
    throw new errors/* ProfileError */.eo({
        code: only === undefined ? 'port-unknown' : 'port-ambiguous',
        message: only === undefined
            ? 'The image EXPOSEs no port, and `port` was not given.'
            : `The image EXPOSEs the ports ${image.exposedPorts.join(', ')}, and \`port\` was not given.`,
        blame: 'user',
        remedy: `Say which port the service listens on, for example \`port: ${only ?? 8080}\`.`
    });
}

;// CONCATENATED MODULE: ./lib/report/curve.js
const MOST_POINTS = 60;
/** Working set over time, bytes: the highest of each stretch is kept. */
function memoryCurve({ samples }) {
    return curve(samples.atMs, (from, to) => {
        let most = -Infinity;
        for (let i = from; i < to; i++) {
            const inactive = samples.inactiveFileBytes[i] || 0;
            const bytes = samples.memoryBytes[i] - inactive;
            if (bytes > most)
                most = bytes;
        }
        return most;
    });
}
/** CPU over time, millicores: the mean of each stretch. */
function cpuCurve({ samples: { atMs, cpuMs } }) {
    return curve(atMs, (from, to) => {
        // Before the first sample: the start, when nothing was used.
        const { [from - 1]: sinceMs = 0 } = atMs;
        const { [from - 1]: usedMs = 0 } = cpuMs;
        return ((cpuMs[to - 1] - usedMs) / (atMs[to - 1] - sinceMs)) * 1000;
    });
}
/** A stretch in which nothing was measured has no point. */
function curve(atMs, value) {
    const count = Math.min(MOST_POINTS, atMs.length);
    const edge = (point) => Math.floor((point * atMs.length) / count);
    const points = Array.from({ length: count }, (_, point) => ({
        atMs: Math.round(atMs[edge(point)]),
        value: Math.round(value(edge(point), edge(point + 1)))
    })).filter((point) => Number.isFinite(point.value));
    return {
        atMs: points.map((point) => point.atMs),
        values: points.map((point) => point.value)
    };
}

;// CONCATENATED MODULE: ./lib/report/reuse.js
/** An earlier report as the answer of this run, and it says so. */
function reuseReport(earlier, { name, createdAt, stages }) {
    return {
        ...earlier,
        ...{ name, createdAt, stages },
        azure: { ...earlier.azure, name },
        reused: { createdAt: earlier.createdAt },
        findings: [doubtAge(earlier), ...earlier.findings]
    };
}
function doubtAge({ createdAt }) {
    return {
        code: 'report-reused',
        severity: 'note',
        message: `Nothing was run: the image, the dataset, the inputs and the class of the machine are those of the report of ${createdAt}, and this is that report.`,
        remedy: 'To measure again, leave `reuse` out or empty the folder of `cache`.'
    };
}

;// CONCATENATED MODULE: ./lib/report/compose.js






/** The report of a run, however far it came. */
function composeReport(facts) {
    if (facts.earlier)
        return reuseReport(facts.earlier, facts);
    const { trial, secrets, version, troubleshooting, analysis, ...known } = facts;
    const verdict = facts.error ? 'failed' : overallVerdict(facts.verdicts);
    const report = {
        ...known,
        analysis: analysis && withoutFindings(analysis),
        schemaVersion: SCHEMA_VERSION,
        tool: { name: 'profile-inference', version, troubleshooting },
        verdict,
        because: explainVerdict(verdict, facts),
        trials: trial ? [composeTrial(trial)] : [],
        azure: azureDetails(facts)
    };
    return clean(report, secrets);
}
/** Whether the step fails: an error always does, a verdict as was asked. */
function failsStep(report, failOn) {
    if (report.error)
        return true;
    if (failOn === 'never')
        return false;
    if (report.verdict === 'inconclusive')
        return failOn === 'inconclusive';
    return report.verdict === 'failed';
}
/** They are in the report's own list, with those of the other rooms. */
function withoutFindings(analysis) {
    const { findings: _, ...rest } = analysis;
    return rest;
}
function composeTrial(trial) {
    const { plan, startedAt, marks, ending, counterSource, generator } = trial;
    return {
        ...{ plan, startedAt, marks, ending, counterSource, generator },
        samples: trial.samples.length,
        exchanges: trial.exchanges.length,
        memoryCurve: memoryCurve(trial),
        cpuCurve: cpuCurve(trial),
        log: trial.log
    };
}
function explainVerdict(verdict, facts) {
    if (facts.error)
        return facts.error.message;
    const failing = facts.verdicts.filter(({ rule }) => rule.level === 'fail');
    const [worst, ...others] = failing.filter(({ state }) => state === verdict);
    if (!worst)
        return 'Nothing was judged.';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return verdict === 'passed'
        ? summarizePassed(failing)
        : `${describeRule(worst)}${more}`;
}
function summarizePassed(verdicts) {
    const asked = verdicts.filter(({ rule }) => !rule.text.includes('(implied)'));
    if (asked.length === 0)
        return 'Every request succeeded, and nothing was killed for memory.';
    return asked.length === 1
        ? `The threshold holds: ${asked[0].rule.text}`
        : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`;
}
/** JSON without secrets and without numbers that are none. */
function clean(value, secrets) {
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return undefined;
        return Number.isInteger(value) ? value : Number(value.toPrecision(7));
    }
    if (typeof value === 'string')
        return mask(value, secrets);
    if (Array.isArray(value))
        return value.map((item) => clean(item, secrets));
    if (typeof value !== 'object' || value === null)
        return value;
    const pairs = Object.entries(value)
        .map(([key, item]) => [key, clean(item, secrets)])
        .filter(([, item]) => item !== undefined);
    return Object.fromEntries(pairs);
}
function mask(text, secrets) {
    return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./lib/report/facts.js
/** A run that has not begun. */
function noFacts(of) {
    return { ...of, secrets: [], verdicts: [], findings: [], stages: [] };
}

;// CONCATENATED MODULE: ./lib/sampling/generator-findings.js

/**
 * We are one thread: near a whole core, answers wait for us. Asked of the
 * busiest second, since the mean holds the waiting for the start as well: 5 s
 * of replay at a whole core after 20 s of start are 200 millicores.
 */
const BUSY_MILLICORES = 800;
/** No core was free: the service and everything else wait for each other. */
const LEAST_IDLE = 0.03;
/** Whether the load generator or the machine limited what was measured. */
function doubtGenerator(use) {
    const findings = [];
    if (use.peakMillicores > BUSY_MILLICORES)
        findings.push({
            code: 'load-generator-saturated',
            severity: 'warning',
            message: `The load generator itself used ${(0,units/* formatMillicores */.n3)(use.peakMillicores)} of a core in its busiest second, so latency and throughput are partly its own.`,
            remedy: 'Use a larger runner, or send less with `concurrency` or `rate`.'
        });
    if (use.machineIdleShare < LEAST_IDLE)
        findings.push({
            code: 'machine-saturated',
            severity: 'warning',
            message: `The machine was idle only ${(0,units/* formatShare */.T1)(use.machineIdleShare)} of the time, so times are longer than they need be.`,
            remedy: 'Use a larger runner, limit the service with `cpu`, or run nothing beside it.'
        });
    return findings;
}

;// CONCATENATED MODULE: ./lib/rightsizing/advice.js

/** Answers in production meet garbage collectors and neighbours. */
const TIMEOUT_TIMES = 3;
/** A node that pulls other images starts a service more slowly. */
const STARTUP_TIMES = 3;
/** Use this near to its limit leaves nothing to lend. */
const STEADY_SHARE = 0.8;
const ONE_CORE = 1000;
/** What to set beside the size, from what was measured. */
function adviseSettings(advised) {
    return [
        ...adviseTimeout(advised),
        ...adviseProbes(advised),
        ...adviseClass(advised),
        ...adviseWorkers(advised)
    ];
}
function adviseTimeout({ slowestMs }) {
    if (slowestMs === undefined)
        return [];
    const seconds = Math.max(1, Math.ceil((slowestMs * TIMEOUT_TIMES) / 1000));
    return [
        {
            what: `request timeout: ${seconds} s`,
            why: `The slowest answer took ${(0,units/* formatMs */._V)(slowestMs)}; ${TIMEOUT_TIMES} times that, in whole seconds.`
        }
    ];
}
function adviseProbes({ trial }) {
    const { readyMs } = trial.marks;
    if (readyMs === undefined)
        return [];
    const delay = Math.floor(readyMs / 1000);
    const period = Math.max(1, Math.ceil(readyMs / 5000));
    const failures = Math.ceil((readyMs * STARTUP_TIMES) / 1000 / period) + 1;
    return [
        {
            what: `readinessProbe: initialDelaySeconds ${delay}, periodSeconds ${period}, failureThreshold ${failures}`,
            why: `It was ready after ${(0,units/* formatMs */._V)(readyMs)} at this size; a slow node may take ${STARTUP_TIMES} times as long.`
        }
    ];
}
function adviseClass({ analysis, size }) {
    const mean = analysis.cpu.meanMillicores;
    if (mean === undefined)
        return [];
    const share = mean / size.cpuMillicores;
    const steady = share >= STEADY_SHARE;
    return [
        {
            what: steady
                ? 'QoS class Guaranteed: CPU request = limit'
                : 'QoS class Burstable: a CPU request below the limit',
            why: `It used ${(0,units/* formatShare */.T1)(share)} of its CPU limit in the mean${steady ? ', so there is nothing to lend to others' : '; the rest is for bursts, which need not be reserved'}. Memory is request = limit either way.`
        }
    ];
}
/** One busy core among idle ones, with requests waiting: one thread is all. */
function adviseWorkers({ analysis, trial, cores }) {
    const { plan, generator } = trial;
    const peak = analysis.cpu.peakMillicores ?? 0;
    const queues = plan.load.concurrency > 1;
    const oneCore = peak > ONE_CORE * 0.85 && peak < ONE_CORE * 1.15;
    if (!queues || !oneCore || cores < 2 || generator.machineIdleShare < 0.1)
        return [];
    return [
        {
            what: 'more workers (processes)',
            why: `With ${plan.load.concurrency} requests at once it used ${(0,units/* formatMillicores */.n3)(peak)}, one core, while others were idle: requests wait for each other.`
        }
    ];
}

;// CONCATENATED MODULE: ./lib/rightsizing/grid.js
/** The next multiple of a step that is not below the value. */
function ceilTo(value, step) {
    // 116 × 1.1 is 127.60000000000001: a hair above a multiple is that multiple.
    return Math.ceil(value / step - 1e-9) * step;
}
/**
 * The multiple of a step nearest to the value, strictly between two bounds
 * that lie more than a step apart.
 */
function inside(value, bounds, step) {
    const lowest = (Math.floor(bounds.low / step) + 1) * step;
    const highest = (Math.ceil(bounds.high / step) - 1) * step;
    return Math.min(Math.max(Math.round(value / step) * step, lowest), highest);
}

;// CONCATENATED MODULE: ./lib/rightsizing/steps.js
/** A number that is worked on in named steps, each leaving a line. */
class Steps {
    steps;
    constructor(what, value) {
        this.steps = [{ what, value }];
    }
    get value() {
        return this.steps.at(-1).value;
    }
    /** A step that changes nothing leaves no line. */
    then(what, change) {
        const value = change(this.value);
        if (value !== this.value)
            this.steps.push({ what, value });
        return this;
    }
    sizing() {
        return { value: this.value, steps: this.steps };
    }
}
/** 0.15 → `+15 % headroom`. */
function addHeadroom(steps, headroom) {
    const percent = Number((headroom * 100).toFixed(1));
    return steps.then(`+${percent} % headroom`, (value) => value * (1 + headroom));
}

;// CONCATENATED MODULE: ./lib/rightsizing/estimate.js



const LEAST_MILLICORES = 50;
const CPU_STEP = 10;
/**
 * A size from what was seen, never run: for `search: off`. Memory is what no
 * pressure can drop, CPU the busiest second, both with headroom.
 */
function estimate(analysis, headroom) {
    const undroppable = analysis.memory.undroppablePeakBytes;
    const busiest = analysis.cpu.peakMillicores;
    const { succeeded, oomKills = 0 } = analysis;
    if (succeeded === 0)
        return none('No request succeeded at full size.');
    if (oomKills > 0)
        return none(`${oomKills} of its processes were killed for memory.`);
    if (undroppable === undefined)
        return none('Memory could not be measured.');
    if (busiest === undefined)
        return none('CPU could not be measured.');
    const memory = addHeadroom(new Steps('highest memory that cannot be dropped', undroppable), headroom)
        .then('rounded up to 1 MiB', (bytes) => ceilTo(bytes, units/* MIB */.D6))
        .sizing();
    const cpu = addHeadroom(new Steps('busiest second', busiest), headroom)
        .then('at least 50m', (cpu) => Math.max(cpu, LEAST_MILLICORES))
        .then('rounded up to 10m', (cpu) => ceilTo(cpu, CPU_STEP))
        .sizing();
    return {
        kind: 'size',
        proved: false,
        size: { cpuMillicores: cpu.value, memoryBytes: memory.value },
        memory,
        cpu
    };
}
function none(reason) {
    return { kind: 'none', reason };
}

;// CONCATENATED MODULE: ./lib/rightsizing/confidence.js

/** Fewer requests than this have not met much of what will come. */
const confidence_FEW_REQUESTS = 20;
/**
 * @param doubts sentences about the run itself, each of which lowers a high
 *   confidence: a busy machine, a dataset that repeats one row
 */
function rateConfidence(answer, state, doubts) {
    const grave = graveReasons(answer);
    const slight = [...slightReasons(answer, state), ...doubts];
    if (grave.length > 0)
        return { level: 'low', reasons: [...grave, ...slight] };
    if (slight.length > 0)
        return { level: 'medium', reasons: slight };
    const reason = 'The minimum held twice, one step less failed, and the size was run.';
    return { level: 'high', reasons: [reason] };
}
function graveReasons({ proof, reason }) {
    const sentence = reason?.replace(/^./, (letter) => letter.toUpperCase());
    if (proof === undefined)
        return [`Not proved: ${reason ?? 'it was not run'}.`];
    return sentence === undefined ? [] : [`${sentence}.`];
}
function slightReasons(answer, state) {
    const { memory, cpu } = answer;
    const { facts } = state;
    const reasons = [];
    if (memory && memory.flakyBytes.length > 0) {
        const limits = [...new Set(memory.flakyBytes)].map(units/* formatBytes */.z3);
        reasons.push(`Its memory need varies: ${limits.join(', ')} held once and failed at that or above.`);
    }
    if (memory?.shortOf === 'patience' && memory.failedBytes > 0)
        reasons.push(`The minimum lies between ${(0,units/* formatBytes */.z3)(memory.failedBytes)} and ${(0,units/* formatBytes */.z3)(memory.minimumBytes)}; a closer look would have taken long.`);
    if (memory?.shortOf === 'trials')
        reasons.push('The search for memory ran out of trials.');
    if (cpu?.shortOf === 'patience' || cpu?.shortOf === 'stretches')
        reasons.push('The minimum of CPU is known to about 8 %.');
    if (facts.missedLimits.length > 0)
        reasons.push('A latency threshold is missed even at full size.');
    if (facts.requests < confidence_FEW_REQUESTS)
        reasons.push(`${facts.requests} requests are few.`);
    if (facts.outcome.kind === 'failed-requests')
        reasons.push(`${facts.outcome.failed} requests fail at full size too.`);
    if (facts.growthBytesPerRequest !== undefined)
        reasons.push('Its memory was still growing when the dataset ended.');
    if (state.settings.unpaidFileBytes > 0)
        reasons.push('File pages could not be dropped between trials.');
    return reasons;
}

;// CONCATENATED MODULE: ./lib/rightsizing/past.js
/** The first trial as the oldest entry of the history. */
function firstTrial({ full, ...facts }) {
    return {
        probe: { purpose: 'decide', size: full, wholeDataset: true },
        outcome: facts.outcome,
        ms: facts.startupMs + facts.replayMs
    };
}
/** Ran alone and cold, and everything was right. */
function isProof({ probe, outcome }) {
    return probe.purpose !== 'bracket' && outcome.kind === 'held';
}
/**
 * Which limit a failure shows to be too small. Side by side a trial can be
 * slow for its neighbour's sake, and even crawl: a neighbour that drops the
 * pages they share makes both read them again. Then it shows nothing.
 */
function blame({ probe, outcome }, full) {
    if (outcome.kind === 'held' || outcome.kind === 'aborted')
        return 'nothing';
    if (outcome.kind === 'oom-killed' || outcome.kind === 'exited')
        return 'memory';
    if (probe.purpose === 'bracket')
        return outcome.kind === 'failed-requests' ? 'memory' : 'nothing';
    const slow = outcome.kind === 'too-slow' ? outcome.slowness.what : undefined;
    const starved = slow === 'latency' || outcome.throttledShare > 0.3;
    const less = probe.size.cpuMillicores < full.cpuMillicores;
    return less && starved && slow !== 'crawl' ? 'cpu' : 'memory';
}
/** The largest limit that a trial showed to be too small; 0: none yet. */
function largestFailed(state, limit) {
    const { full } = state.facts;
    const failed = state.trials
        .filter((trial) => blame(trial, full) === limit)
        .map(({ probe: { size } }) => limit === 'memory' ? size.memoryBytes : size.cpuMillicores);
    return Math.max(0, ...failed);
}
/** The largest limits that make sense to try. */
function ceiling({ facts: { full }, settings }) {
    const { maximum } = settings;
    return {
        cpuMillicores: Math.min(full.cpuMillicores, maximum.cpuMillicores),
        memoryBytes: Math.min(full.memoryBytes, maximum.memoryBytes)
    };
}

;// CONCATENATED MODULE: ./lib/rightsizing/leak.js


/** Growth below this share of the memory seen can't be told from noise. */
const MUCH = 0.05;
/**
 * Whether growth is a leak, which has no minimum, or a heap that takes what it
 * is given. Both look the same at full size; half-way down the growth they
 * part: a heap collects its garbage and lives, and a leak dies when half of
 * the requests are answered.
 */
function nextLeakProbe(state) {
    const { facts, settings, trials } = state;
    const grownBytes = (facts.growthBytesPerRequest ?? 0) * facts.requests;
    if (grownBytes < facts.undroppableBytes * MUCH)
        return { kind: 'no-leak' };
    const memoryBytes = ceilTo(facts.undroppableBytes - grownBytes / 2, settings.step.memoryBytes);
    const size = { ...facts.full, memoryBytes };
    const tried = trials.find(({ probe }) => probe.size.memoryBytes === memoryBytes);
    if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
        return { kind: 'no-leak' };
    if (!tried)
        return {
            kind: 'probe',
            probe: { purpose: 'decide', size, wholeDataset: true }
        };
    const { outcome } = tried;
    if (blame(tried, facts.full) !== 'memory' || !('answered' in outcome))
        return { kind: 'no-leak' };
    const came = outcome.answered / outcome.planned;
    return { kind: came > 0.25 && came < 0.85 ? 'leak' : 'no-leak' };
}
/** How many requests a service that leaks survives, from its start. */
function lastsRequests(facts, memoryBytes) {
    const { growthBytesPerRequest = NaN, undroppableBytes, requests } = facts;
    const room = memoryBytes - undroppableBytes;
    return Math.max(0, Math.floor(requests + room / growthBytesPerRequest));
}

;// CONCATENATED MODULE: ./lib/rightsizing/collapse.js
/** A replay this many times as long as at full size is a collapse. */
const COLLAPSE = 2.5;
/**
 * A replay of 150 ms takes 300 when the machine hiccups or one collection of
 * garbage falls into it; that is no collapse yet.
 */
const HICCUP_MS = 300;
/** A neighbour on the same core makes the same work cost 1.5 × the CPU time. */
const HARDER = 1.75;
/** Fewer, at 1 ms each, slow nothing down. */
const FEW_FAULTS = 100;
/** Above it, the quota is what the replay waited for. */
const STARVED_SHARE = 0.3;
/**
 * Whether a replay took far longer than the same at full size, for the limit's
 * sake: it collected garbage, read its own pages again or waited for its quota.
 * One that only waited, for a machine that was busy, has not collapsed.
 */
function hasCollapsed(effort, reference) {
    if (effort.ms <= reference.replayMs * COLLAPSE + HICCUP_MS)
        return false;
    const onlyWaited = effort.cpuMs <= reference.replayCpuMs * HARDER &&
        effort.majorFaults <= reference.majorFaults + FEW_FAULTS &&
        effort.throttledShare <= STARVED_SHARE;
    return !onlyWaited;
}
/** From the counters when the replay began, and as they are now. */
function effortBetween(before, now, ms) {
    const periods = now.periods - before.periods;
    return {
        ms,
        cpuMs: now.cpuMs - before.cpuMs,
        majorFaults: now.majorFaults - before.majorFaults,
        throttledShare: periods === 0
            ? 0
            : (now.throttledPeriods - before.throttledPeriods) / periods
    };
}
/** What the replay of a trial took, or as much of it as there was. */
function measureEffort({ marks, samples, totals }) {
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    const ms = (marks.replayedMs ?? marks.endedMs) - startMs;
    const first = Math.max(samples.atMs
        .subarray(0, samples.length)
        .findLastIndex((at) => at <= startMs), 0);
    const at = (name) => samples[name][first] ?? NaN;
    const before = {
        cpuMs: at('cpuMs'),
        majorFaults: at('majorFaults'),
        periods: at('periods'),
        throttledPeriods: at('throttledPeriods')
    };
    return totals
        ? effortBetween(before, totals, ms)
        : { ms, cpuMs: NaN, majorFaults: NaN, throttledShare: NaN };
}

;// CONCATENATED MODULE: ./lib/rightsizing/crawl.js
/** The two readings to compare lie at least this far apart. */
const CRAWL_WINDOW_MS = 1000;
/** Stalled for memory half of the time. A working service: under 5 %. */
const STALLED_SHARE = 0.5;
/** Faults per second that a disk serves while nothing else gets done. */
const FAULT_RATE = 50;
const LATE = 3;
const LATE_SLACK_MS = 1000;
/**
 * Whether a service below its memory minimum is paging its own code in and out
 * instead of working. It may go on like this for minutes (measured: 54 s and
 * 20,768 major faults where 7 MiB more take 1.1 s), so the trial should end.
 *
 * A cold start faults as fast as a crawl: 1000 faults in its only second. What
 * tells them apart is that a crawl does not end: it is late, or it has faulted
 * far more often than the service has pages (2 × 1000 + 1000 at 385/s: 8 s;
 * late at 3 × 1.1 + 1 s: 4.3 s, which is sooner). Where the kernel has PSI it
 * is surer and at once: reading a page for the first time is no pressure.
 */
function isCrawling(now, before, reference) {
    const spanMs = now.atMs - before.atMs;
    if (spanMs < CRAWL_WINDOW_MS)
        return false;
    const stalledMs = now.memoryPressureMs - before.memoryPressureMs;
    if (stalledMs / spanMs > STALLED_SHARE)
        return true;
    const faults = now.majorFaults - before.majorFaults;
    if (!((faults / spanMs) * 1000 > FAULT_RATE))
        return false;
    const expectedMs = reference.ready ? reference.wholeMs : reference.startupMs;
    return (now.atMs > expectedMs * LATE + LATE_SLACK_MS ||
        now.majorFaults > reference.majorFaults * 2 + 1000);
}
/** The same question about the last second of a trial that was ended. */
function crawledAtEnd({ samples, marks }, reference) {
    const last = samples.length - 1;
    const at = (i) => ({
        atMs: samples.atMs[i],
        majorFaults: samples.majorFaults[i],
        memoryPressureMs: samples.memoryPressureMs[i]
    });
    if (last < 1)
        return false;
    const before = samples.atMs
        .subarray(0, last)
        .findLastIndex((ms) => ms <= samples.atMs[last] - CRAWL_WINDOW_MS);
    if (before < 0)
        return false;
    const ready = marks.readyMs !== undefined;
    return isCrawling(at(last), at(before), { ...reference, ready });
}

;// CONCATENATED MODULE: ./lib/rightsizing/latency-limit.js
const PERCENTILES = {
    'latency.p50': 0.5,
    'latency.p90': 0.9,
    'latency.p95': 0.95,
    'latency.p99': 0.99,
    'latency.p99.9': 0.999
};
/** The upper limits on latency among the caller's thresholds. */
function latencyLimits(rules) {
    return rules.flatMap(({ metric, operator, level, limit }) => isLatency(metric) && operator.startsWith('<') && level === 'fail'
        ? [{ metric, limitMs: limit }]
        : []);
}
function isLatency(metric) {
    return metric.startsWith('latency.');
}
/** NaN when there is nothing to measure: no comparison holds or fails then. */
function measureLatency(latenciesMs, metric) {
    const sorted = Float64Array.from(latenciesMs).sort();
    if (sorted.length === 0)
        return NaN;
    if (metric === 'latency.max')
        return sorted.at(-1);
    if (metric === 'latency.mean')
        return sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length;
    return sorted[Math.ceil(PERCENTILES[metric] * sorted.length) - 1];
}

;// CONCATENATED MODULE: ./lib/rightsizing/outcome.js




/**
 * Judges a trial. The kernel's OOM counter comes first, for a killed worker
 * whose master lives shows nowhere else; then the exit, readiness, wrong
 * answers, and last the clock, which is noisy.
 */
function judgeOutcome(trial, reference) {
    const { ending, totals, marks } = trial;
    const failed = countFailed(trial, reference.excusedRows);
    const progress = measureProgress(trial);
    const killed = ending.kind === 'exited' && ending.exit.oomKilled;
    const kills = totals && totals.oomKills > 0 ? totals.oomKills : 0;
    if (ending.kind === 'cancelled')
        return { kind: 'aborted', reason: 'the job was cancelled' };
    if (kills > 0 || killed)
        return { kind: 'oom-killed', kills: Math.max(kills, 1), ...progress };
    if (ending.kind === 'exited')
        return { kind: 'exited', code: ending.exit.code, ...progress };
    if (ending.kind !== 'completed' && crawledAtEnd(trial, reference))
        return crawled(totals?.majorFaults ?? NaN, progress);
    if (marks.readyMs === undefined)
        return { kind: 'not-ready', waitedMs: marks.endedMs, ...progress };
    if (failed > 0)
        return { kind: 'failed-requests', failed, ...progress };
    const slowness = findSlowness(trial, reference);
    if (slowness)
        return { kind: 'too-slow', slowness, ...progress };
    if (ending.kind === 'completed')
        return { kind: 'held', replayMs: measureEffort(trial).ms };
    return { kind: 'aborted', reason: ending.reason };
}
function crawled(majorFaults, progress) {
    const slowness = { what: 'crawl', majorFaults };
    return { kind: 'too-slow', slowness, ...progress };
}
function findSlowness(trial, reference) {
    const effort = measureEffort(trial);
    if (hasCollapsed(effort, reference))
        return { what: 'replay', times: effort.ms / reference.replayMs };
    const latenciesMs = steadyLatencies(trial);
    return reference.latencyLimits
        .map((limit) => {
        const measuredMs = measureLatency(latenciesMs, limit.metric);
        return { what: 'latency', limit, measuredMs };
    })
        .find(({ limit, measuredMs }) => measuredMs > limit.limitMs);
}
/** Response times (ended − due) of right answers in steady state, ms. */
function steadyLatencies(trial) {
    const { exchanges, warmupExchanges } = trial;
    const latencies = new Float64Array(exchanges.length);
    let count = 0;
    for (let i = warmupExchanges; i < exchanges.length; i++)
        if (exchanges.outcome[i] === 0)
            latencies[count++] = exchanges.delayMs[i] + exchanges.serviceMs[i];
    return latencies.slice(0, count);
}
function countFailed({ exchanges }, excused) {
    let failed = 0;
    for (let i = 0; i < exchanges.length; i++)
        if (exchanges.outcome[i] !== 0 && !excused.has(exchanges.row[i]))
            failed++;
    return failed;
}
function measureProgress({ exchanges, plan, totals }) {
    const wrong = exchanges.outcome.subarray(0, exchanges.length);
    return {
        answered: wrong.reduce((sum, outcome) => sum + (outcome === 0 ? 1 : 0), 0),
        planned: plan.warmupRequests + plan.requests,
        throttledShare: totals ? totals.throttledPeriods / totals.periods : NaN
    };
}
/** `oom-killed: 3 kills after 36 of 100 answers`. */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'held':
            return `all answers right in ${(0,units/* formatMs */._V)(outcome.replayMs)}`;
        case 'aborted':
            return outcome.reason;
        case 'oom-killed':
            return `killed for memory (${outcome.kills} ${outcome.kills === 1 ? 'kill' : 'kills'}) ${cameTo(outcome)}`;
        case 'exited':
            return `exited with code ${outcome.code} ${cameTo(outcome)}`;
        case 'not-ready':
            return `not ready after ${(0,units/* formatMs */._V)(outcome.waitedMs)}`;
        case 'failed-requests':
            return `${outcome.failed} of ${outcome.planned} requests failed`;
        case 'too-slow':
            return describeSlowness(outcome.slowness);
    }
}
function cameTo({ answered, planned }) {
    return answered === 0
        ? 'before its first answer'
        : `after ${answered} of ${planned} answers`;
}
function describeSlowness(slowness) {
    switch (slowness.what) {
        case 'replay':
            return `the replay took ${slowness.times.toFixed(1)} × as long as at full size`;
        case 'crawl':
            return `crawled: it kept reading its own pages from disk (${slowness.majorFaults} major faults)`;
        case 'latency':
            return `${slowness.limit.metric} was ${(0,units/* formatMs */._V)(slowness.measuredMs)}, and ${(0,units/* formatMs */._V)(slowness.limit.limitMs)} is allowed`;
    }
}

;// CONCATENATED MODULE: ./lib/rightsizing/sequential.js
/** One-sided error of each look: 2.5 %. */
const sequential_Z = 1.96;
/** What is expected of the spread before any is seen: 5 %, worth 3 looks. */
const PRIOR_SPREAD = 0.05;
const PRIOR_WEIGHT = 3;
/**
 * @param observations of the one in question
 * @param others of its siblings: their spread around their own means tells of
 *   the noise here too, so that two looks can be enough
 */
function testSequentially(observations, others, looks) {
    const count = observations.length;
    if (count < looks.fewest)
        return 'unsure';
    const groups = [observations, ...others].filter((group) => group.length > 0);
    const freedom = PRIOR_WEIGHT + groups.reduce((sum, group) => sum + group.length - 1, 0);
    const squares = PRIOR_WEIGHT * PRIOR_SPREAD ** 2 +
        groups.reduce((sum, group) => sum + squaresAroundMean(group), 0);
    const error = Math.sqrt(squares / freedom / count);
    const margin = studentQuantile(freedom) * error;
    const mean = meanOf(observations);
    if (mean + margin < 0)
        return 'holds';
    if (mean - margin > 0)
        return 'fails';
    // Neither is far from true now, and the headroom is wider than the doubt.
    if (count >= looks.most)
        return mean < 0 ? 'holds' : 'fails';
    return 'unsure';
}
/** Student's t, by the first terms of Cornish and Fisher's expansion. */
function studentQuantile(freedom) {
    const first = (sequential_Z ** 3 + sequential_Z) / 4;
    const second = (5 * sequential_Z ** 5 + 16 * sequential_Z ** 3 + 3 * sequential_Z) / 96;
    return sequential_Z + first / freedom + second / freedom ** 2;
}
function squaresAroundMean(group) {
    const mean = meanOf(group);
    return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/rightsizing/stretches.js



/** Of the whole schedule: the queue is the same each time, and long. */
const WHOLE_LOOKS = { fewest: 1, most: 2 };
/** Of short pieces of load: they differ with the machine's mood. */
const PAIR_LOOKS = { fewest: 2, most: 8 };
const HASTY_LOOKS = { fewest: 2, most: 4 };
/** Share of throttled periods that needs no test when the effect is plain. */
const HEAVY_SHARE = 0.5;
/** Above `slowdown` by a third more is plain: exp(0.3) = 1.35. */
const stretches_PLAIN = 0.3;
/** So many requests without throttling stand for all. */
const ENOUGH_REQUESTS = 40;
/** A p95 does not feel what happens to 2.5 % of the requests. */
const UNFELT_SHARE = 0.025;
/**
 * Whether each stretch is the whole schedule of an open loop, as in the proof:
 * how long a queue gets depends on who meets whom. At 5/s and 75 % of use, p95
 * of 40 requests is off by a third, and 30 % too low in the mean.
 */
function replaysWhole({ facts, settings }) {
    return facts.load === 'open' && settings.latencyLimits.length > 0;
}
/** The last percents of CPU are worth 35 s, or two first trials. */
function isImpatient({ facts, elapsedMs }) {
    return elapsedMs > Math.max(35_000, 2 * firstTrial(facts).ms);
}
/**
 * Judges the limits that were tried. Each stretch is compared with one at full
 * size right beside it, before or after by turns, because the machine's mood
 * changes from second to second (the same container, measured eight times,
 * spread by 45–53 %; neighbours agree within 1–9 %).
 */
function judgeCandidates(state) {
    const limits = new Set(state.stretches.map(({ plan }) => plan.candidate));
    const observed = [...limits].map((cpu) => ({
        cpu,
        own: stretchesAt(state, cpu),
        ratios: logRatios(state, cpu)
    }));
    const pairLooks = isImpatient(state) ? HASTY_LOOKS : PAIR_LOOKS;
    const looks = replaysWhole(state) ? WHOLE_LOOKS : pairLooks;
    return observed.map(({ cpu, own, ratios }) => {
        const others = observed
            .filter((other) => other.cpu !== cpu)
            .map((other) => other.ratios);
        const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
        return {
            cpuMillicores: cpu,
            verdict: judgeByKernel(own, ratios, state) ??
                testSequentially(ratios, others, looks),
            stretches: own.length,
            throttledShare: stretches_total(own, 'throttledPeriods') / stretches_total(own, 'periods'),
            ...(ratios.length > 0 && { timesAllowed: Math.exp(mean) })
        };
    });
}
/** The stretch that an undecided limit needs next, less its requests. */
function nextInPair(state, candidate) {
    const full = state.facts.full.cpuMillicores;
    const own = stretchesAt(state, candidate);
    const last = lastRound(own);
    const lastFull = lastRound(stretchesAt(state, candidate, full));
    const at = (cpuMillicores, round) => ({
        candidate,
        cpuMillicores,
        round
    });
    const free = own.every(({ throttledPeriods }) => throttledPeriods === 0);
    if (replaysWhole(state))
        return at(candidate, 0);
    if (state.settings.latencyLimits.length > 0 || free)
        return at(candidate, last + 1);
    if (lastFull !== last) {
        const round = Math.max(last, lastFull);
        return at(last > lastFull ? full : candidate, round);
    }
    // By turns, so that a machine that gets slower and slower favours neither.
    const round = last + 1;
    return at(round % 2 === 1 ? full : candidate, round);
}
function stretchesAt({ stretches }, candidate, cpuMillicores = candidate) {
    return stretches.filter(({ plan }) => plan.candidate === candidate && plan.cpuMillicores === cpuMillicores);
}
function lastRound(stretches) {
    return stretches.at(-1)?.plan.round ?? -1;
}
function stretches_total(stretches, of) {
    return stretches.reduce((sum, each) => sum + each[of], 0);
}
/** What the kernel counted is not noisy: it decides alone when it can. */
function judgeByKernel(own, ratios, { facts, settings }) {
    if (own.some(({ failed }) => failed > 0))
        return 'fails';
    const requests = own.reduce((sum, each) => sum + each.latenciesMs.length, 0);
    const throttled = stretches_total(own, 'throttledPeriods');
    const felt = settings.latencyLimits.length > 0 ? 0 : UNFELT_SHARE * requests;
    if (throttled * facts.concurrency <= felt)
        return requests >= ENOUGH_REQUESTS || own.length > 1 ? 'holds' : 'unsure';
    const heavy = throttled / stretches_total(own, 'periods') > HEAVY_SHARE;
    return heavy && ratios.some((ratio) => ratio > stretches_PLAIN) ? 'fails' : undefined;
}
/** log(measured ÷ allowed) of each stretch that can be compared. */
function logRatios(state, candidate) {
    const { latencyLimits, slowdown } = state.settings;
    const own = stretchesAt(state, candidate);
    if (latencyLimits.length > 0)
        return own.map(({ latenciesMs }) => worst(latenciesMs, latencyLimits));
    const full = state.facts.full.cpuMillicores;
    const beside = stretchesAt(state, candidate, full);
    return own.flatMap(({ plan, latenciesMs }) => {
        const pair = beside.find((other) => other.plan.round === plan.round);
        if (!pair)
            return [];
        const allowed = logP95(pair.latenciesMs) + Math.log1p(slowdown);
        return [logP95(latenciesMs) - allowed];
    });
}
function worst(latenciesMs, limits) {
    const ratios = limits.map(({ metric, limitMs }) => Math.log(measureLatency(latenciesMs, metric) / limitMs));
    return Math.max(...ratios);
}
function logP95(latenciesMs) {
    return Math.log(measureLatency(latenciesMs, 'latency.p95'));
}

;// CONCATENATED MODULE: ./lib/rightsizing/explain.js






/** @param doubts see `rateConfidence` */
function explain_explainAnswer(answer, state, doubts) {
    const { growthBytesPerRequest } = state.facts;
    const memoryBytes = answer.kind === 'size'
        ? answer.size.memoryBytes
        : state.facts.full.memoryBytes;
    const first = { ...describeTrial(firstTrial(state.facts)), purpose: 'first' };
    const found = {
        ...(growthBytesPerRequest === undefined
            ? {}
            : { growth: describeGrowth(state, memoryBytes) }),
        trials: [first, ...state.trials.map(describeTrial)],
        cpuCandidates: judgeCandidates(state)
    };
    if (answer.kind === 'none') {
        const reason = explainNone(answer.why, state);
        return { ...found, recommendation: { kind: 'none', reason } };
    }
    const { memory, cpu, size, proof } = answer;
    return {
        ...found,
        recommendation: {
            kind: 'size',
            proved: proof !== undefined,
            size,
            memory: explainMemory(answer, state),
            cpu: explainCpu(answer, state)
        },
        ...(memory && { minimumMemoryBytes: memory.minimumBytes }),
        ...(cpu && { minimumCpuMillicores: cpu.minimumMillicores }),
        confidence: rateConfidence(answer, state, doubts)
    };
}
function describeTrial({ probe, outcome, ms }) {
    const why = describeOutcome(outcome);
    return { ...probe, outcome: outcome.kind, why, ms };
}
function describeGrowth({ facts }, memoryBytes) {
    const lasts = lastsRequests(facts, memoryBytes);
    return {
        bytesPerRequest: facts.growthBytesPerRequest,
        memoryBytes,
        lastsRequests: lasts,
        lastsMs: (lasts / facts.ratePerSecond) * 1000
    };
}
function explainNone(why, state) {
    const { facts } = state;
    if (why === 'fails')
        return `The service does not work at full size: ${describeOutcome(facts.outcome)}.`;
    if (why === 'beyond-maximum')
        return `The service failed at the largest size allowed, ${formatSize(state.trials.at(-1).probe.size)}.`;
    const growth = describeGrowth(state, facts.full.memoryBytes);
    return `Its memory grows by ${(0,units/* formatBytes */.z3)(growth.bytesPerRequest)} per request and has no minimum: ${(0,units/* formatBytes */.z3)(growth.memoryBytes)} last about ${growth.lastsRequests} requests.`;
}
function explainMemory(answer, { facts, settings }) {
    const { memory, size } = answer;
    const value = size.memoryBytes;
    if (!memory)
        return { value, steps: [{ what: 'not searched', value }] };
    const { minimumBytes, failedBytes, holds } = memory;
    const failed = failedBytes > 0 ? `, and ${(0,units/* formatBytes */.z3)(failedBytes)} failed` : '';
    // Where many limits lie between the two, the truth is nearer to what failed.
    const whole = minimumBytes * (1 + settings.headroom);
    const counted = whole - value > settings.step.memoryBytes
        ? `, counted from the ${(0,units/* formatBytes */.z3)(failedBytes)} that failed`
        : '';
    const steps = [
        { what: 'highest memory seen at full size', value: facts.undroppableBytes },
        {
            what: `smallest limit that held, ${holds} of ${holds}${failed}`,
            value: minimumBytes
        },
        {
            what: `+${(0,units/* formatShare */.T1)(settings.headroom)} headroom${counted}, rounded`,
            value
        }
    ];
    return { value, steps: [...steps, explain_explainProof(answer, value)] };
}
function explainCpu(answer, { facts, settings }) {
    const { cpu, size } = answer;
    const value = size.cpuMillicores;
    if (!cpu)
        return { value, steps: [{ what: 'not searched', value }] };
    const { minimumMillicores, usableMillicores, failedMillicores } = cpu;
    const failed = failedMillicores > 0
        ? `, and ${(0,units/* formatMillicores */.n3)(failedMillicores)} was not`
        : '';
    const steps = [
        {
            what: 'CPU time per request × requests per second',
            value: facts.cpuMsPerRequest * facts.ratePerSecond
        },
        { what: 'most that was used in any 100 ms', value: usableMillicores },
        {
            what: cpu.by === 'usage'
                ? 'nothing smaller was tried: with the headroom it is all that can be used'
                : `smallest limit that was fast enough${failed}`,
            value: minimumMillicores
        },
        {
            what: `+${(0,units/* formatShare */.T1)(settings.headroom)} headroom, rounded up, and no more than can be used`,
            value
        }
    ];
    return { value, steps: [...steps, explain_explainProof(answer, value)] };
}
function explain_explainProof({ proof, reason }, value) {
    return {
        what: proof
            ? `proved: ${describeOutcome(proof.outcome)}`
            : `not proved: ${reason ?? 'it was not run'}`,
        value
    };
}
function formatSize({ cpuMillicores, memoryBytes }) {
    return `${(0,units/* formatMillicores */.n3)(cpuMillicores)} and ${(0,units/* formatBytes */.z3)(memoryBytes)}`;
}

;// CONCATENATED MODULE: ./lib/rightsizing/facts.js



/** A CFS quota is handed out for so long. */
const PERIOD_MS = 100;
/** The first trial as what later ones are compared with. */
function collectReference(first) {
    const { readyMs = Infinity, replayedMs = Infinity } = first.marks;
    const { settledMs = readyMs } = first.marks;
    return {
        startupMs: readyMs,
        wholeMs: replayedMs,
        replayMs: replayedMs - settledMs,
        replayCpuMs: measureEffort(first).cpuMs,
        majorFaults: first.totals?.majorFaults ?? NaN,
        excusedRows: failedRows(first),
        latencyLimits: []
    };
}
function failedRows({ exchanges }) {
    const rows = exchanges.row.subarray(0, exchanges.length);
    return new Set(rows.filter((_, i) => exchanges.outcome[i] !== 0));
}
/** What the search wants to know of the first trial. */
function collectFacts(first, analysis, limits) {
    const { plan, marks, samples } = first;
    const reference = {
        ...collectReference(first),
        excusedRows: new Set()
    };
    const latencies = steadyLatencies(first);
    const ready = samples.atMs.findIndex((ms) => ms >= (marks.readyMs ?? 0));
    return {
        full: plan.size,
        outcome: judgeOutcome(first, reference),
        startupMs: reference.startupMs,
        replayMs: reference.replayMs,
        requests: plan.warmupRequests + plan.requests,
        load: plan.load.kind,
        concurrency: plan.load.concurrency,
        undroppableBytes: analysis.memory.undroppablePeakBytes ?? NaN,
        workingSetBytes: analysis.memory.workingSetPeakBytes ?? NaN,
        growthBytesPerRequest: growthPerRequest(analysis),
        cpuMsPerRequest: analysis.cpu.msPerRequest ?? NaN,
        ratePerSecond: plan.load.kind === 'open'
            ? plan.load.ratePerSecond
            : (analysis.throughputPerSecond ?? NaN),
        // Once a second is too seldom to see a burst.
        busiestMillicores: first.counterSource === 'docker-api' ? NaN : busiestPeriod(first),
        startupCpuMs: samples.cpuMs[Math.max(ready, 0)] ?? 0,
        missedLimits: limits.filter(({ metric, limitMs }) => measureLatency(latencies, metric) > limitMs)
    };
}
/** Growth that is one: its whole 95 % interval lies above nothing. */
function growthPerRequest({ growth }) {
    return growth && growth.low > 0
        ? growth.bytesPer1000Requests / 1000
        : undefined;
}
/** The most CPU that was used in any quota period of the replay. */
function busiestPeriod({ samples, marks }) {
    let busiest = 0;
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    let from = samples.atMs.findIndex((ms) => ms >= startMs);
    for (let to = Math.max(from, 0); to < samples.length; to++) {
        while (samples.atMs[to] - samples.atMs[from + 1] >= PERIOD_MS)
            from++;
        const ms = samples.atMs[to] - samples.atMs[from];
        if (ms < PERIOD_MS)
            continue;
        const used = samples.cpuMs[to] - samples.cpuMs[from];
        busiest = Math.max(busiest, (used / ms) * 1000);
    }
    return busiest;
}

;// CONCATENATED MODULE: ./lib/rightsizing/settings.js


/** Docker's least memory limit. */
const LEAST_BYTES = 6 * 2 ** 20;
/** Below, starting takes longer than anything else. */
const settings_LEAST_MILLICORES = 50;
/** Side by side, containers slow each other down. */
const MOST_PARALLEL = 4;
/** What the search may do, from the inputs and the first trial. */
function planSettings(inputs, machine, first) {
    const { search } = inputs;
    const { size } = first.trial.plan;
    return {
        search,
        unsearched: planUnsearched(inputs, first),
        headroom: inputs.headroom,
        slowdown: search.slowdown,
        latencyLimits: latencyLimits(inputs.thresholds),
        step: {
            cpuMillicores: search.cpuStepMillicores,
            memoryBytes: search.memoryStepBytes
        },
        minimum: {
            cpuMillicores: search.minCpuMillicores ?? settings_LEAST_MILLICORES,
            memoryBytes: search.minMemoryBytes ?? LEAST_BYTES
        },
        maximum: {
            cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
            memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
        },
        parallel: Math.min(machine.cores, MOST_PARALLEL),
        machineBytes: size.memoryBytes,
        startupTimeoutMs: inputs.service.startupTimeoutMs,
        timeBudgetMs: search.timeBudgetMs,
        unpaidFileBytes: first.cold ? 0 : keptFileBytes(first.trial)
    };
}
/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched({ headroom, search }, { trial, estimated }) {
    const peakBytes = trial.totals?.memoryPeakBytes || 0;
    const roomyBytes = ceilTo(peakBytes * (1 + headroom), search.memoryStepBytes);
    const { memoryBytes: mostBytes } = trial.plan.size;
    return {
        ...estimated,
        memoryBytes: Math.max(estimated.memoryBytes, Math.min(roomyBytes, mostBytes))
    };
}
/** File pages that the first container was charged and kept touching. */
function keptFileBytes({ totals }) {
    if (!totals)
        return 0;
    return Math.max(totals.fileBytes - totals.inactiveFileBytes, 0) || 0;
}

;// CONCATENATED MODULE: ./lib/rightsizing/hopeless.js


/** A start-up this many times as long as at full size will not end well. */
const LATE_START = 5;
const LATE_START_SLACK_MS = 10_000;
/**
 * Looks at each sample of a trial and says why it is lost, as soon as it is:
 * at the first OOM kill, when it crawls, when its replay takes too long.
 */
function watchForDoom(reference) {
    const window = [];
    let settled;
    return (counters, atMs, { readyMs, settledMs }) => {
        if (counters.oomKills > 0)
            return aborted('The kernel killed it for memory.');
        if (settledMs !== undefined) {
            settled ??= counters;
            const effort = effortBetween(settled, counters, atMs - settledMs);
            if (hasCollapsed(effort, reference))
                return aborted('Its replay takes far longer than at full size.');
        }
        const late = reference.startupMs * LATE_START + LATE_START_SLACK_MS;
        if (readyMs === undefined && atMs > late)
            return {
                kind: 'not-ready',
                reason: 'Its start-up takes far longer than at full size.'
            };
        const now = { ...counters, atMs };
        window.push(now);
        while (window[1] && window[1].atMs <= atMs - CRAWL_WINDOW_MS)
            window.shift();
        const ready = readyMs !== undefined;
        return isCrawling(now, window[0], { ...reference, ready })
            ? aborted('It keeps reading its own pages from disk.')
            : undefined;
    };
}
function aborted(reason) {
    return { kind: 'aborted', reason };
}

;// CONCATENATED MODULE: ./lib/rightsizing/measure-stretch.js
function measureStretch(plan, of) {
    const { exchanges, from, before, after } = of;
    const latenciesMs = [];
    for (let i = from; i < exchanges.length; i++)
        if (exchanges.outcome[i] === 0)
            latenciesMs.push(exchanges.delayMs[i] + exchanges.serviceMs[i]);
    const since = (name) => (after?.[name] ?? NaN) - (before?.[name] ?? NaN);
    return {
        plan,
        latenciesMs,
        failed: exchanges.length - from - latenciesMs.length,
        periods: since('periods'),
        throttledPeriods: since('throttledPeriods')
    };
}

;// CONCATENATED MODULE: ./lib/rightsizing/probe.js

/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000;
/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held.
 */
function planMemoryProbe({ facts, trials }, memoryBytes, purpose) {
    const { full, startupMs, replayMs, growthBytesPerRequest } = facts;
    const fooled = trials.some((whole) => whole.probe.wholeDataset &&
        blame(whole, full) === 'memory' &&
        trials.some((part) => isProof(part) &&
            !part.probe.wholeDataset &&
            part.probe.size.memoryBytes <= whole.probe.size.memoryBytes));
    const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs);
    const wholeDataset = short || fooled || growthBytesPerRequest !== undefined;
    return { purpose, size: { ...full, memoryBytes }, wholeDataset };
}
/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
function expectedProofMs({ facts }, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    return 1.2 * (startupMs + replayMs);
}
/**
 * What full size took, as it would be under a CPU limit: 1.5 s to start, 1.2 s
 * of them CPU time, are 0.3 + 1.2 ÷ 0.1 = 12.3 s at 100m, and no crawl.
 */
function slowReference(reference, facts, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    return {
        ...reference,
        startupMs,
        replayMs: (reference.replayMs * replayMs) / facts.replayMs,
        wholeMs: startupMs + replayMs
    };
}
function expectAt(facts, cpuMillicores) {
    const stretched = (ms, cpuMs) => {
        const quotaMs = (cpuMs || 0) / (cpuMillicores / 1000);
        const waitMs = Math.max(ms - (cpuMs || 0), 0);
        return Math.max(ms, waitMs + quotaMs);
    };
    return {
        startupMs: stretched(facts.startupMs, facts.startupCpuMs),
        replayMs: stretched(facts.replayMs, facts.cpuMsPerRequest * facts.requests)
    };
}

;// CONCATENATED MODULE: ./lib/rightsizing/cpu-search.js




/** Precision of the answer: 4 %, and 8 % when it has taken long. */
const FINE = 1.04;
const COARSE = 1.08;
const MOST_STRETCHES = 80;
/**
 * The next stretch, or the answer. The lower bound starts at what the load
 * asks for, CPU time per request × rate; the upper one at the most that was
 * used in any period of the quota, above which the quota never runs out.
 * Between them: bisect by ratio, each limit decided by stretches.ts.
 */
function nextCpuStretch(state) {
    const { facts, settings } = state;
    const step = settings.step.cpuMillicores;
    const usable = usableCpu(state);
    const candidates = judgeCandidates(state);
    const limitsThat = (verdict) => candidates
        .filter((candidate) => candidate.verdict === verdict)
        .map(({ cpuMillicores }) => cpuMillicores);
    const failed = Math.max(0, ...limitsThat('fails'));
    const low = Math.max(cpuFloor(state), failed);
    const held = limitsThat('holds').filter((cpu) => cpu > low);
    const high = Math.min(usable, ...held);
    const shortOf = findShortage(state);
    const coarse = shortOf !== undefined || replaysWhole(state);
    const precision = coarse ? COARSE : FINE;
    const settled = 
    // Whatever the minimum is, with headroom it is all that can be used.
    (low + step) * (1 + settings.headroom) >= usable ||
        facts.missedLimits.length > 0 ||
        high - low <= step ||
        high <= low * FINE;
    const stop = shortOf === 'time' || shortOf === 'stretches';
    if (settled || stop || high <= low * precision)
        return {
            kind: 'found',
            minimumMillicores: high,
            failedMillicores: Math.min(failed, high),
            usableMillicores: usable,
            by: state.stretches.length > 0 ? 'stretches' : 'usage',
            shortOf: settled ? undefined : shortOf
        };
    const open = candidates.find(({ verdict }) => verdict === 'unsure');
    const cpu = open?.cpuMillicores ??
        inside(aim(candidates, { low, high, precision }), { low, high }, step);
    const plan = nextInPair(state, cpu);
    const requests = stretchRequests(state, cpu);
    return { kind: 'stretch', stretch: { ...plan, requests } };
}
/**
 * Where to look between two bounds. A latency that is compared with a limit
 * says how far off it was: a closed loop that takes 2.5 × as long as allowed
 * needs about 2.5 × the CPU. Else, and where that leads outside: the middle.
 */
function aim(candidates, bounds) {
    const { low, high, precision } = bounds;
    const middle = Math.sqrt(Math.max(low, 1) * high);
    const nearest = candidates
        .filter(({ cpuMillicores: cpu }) => cpu === low || cpu === high)
        .map(({ cpuMillicores, timesAllowed = NaN }) => ({
        off: Math.abs(Math.log(timesAllowed)),
        target: cpuMillicores * timesAllowed
    }))
        .filter(({ target }) => target > low && target < high)
        .sort((a, b) => a.off - b.off)[0];
    if (!nearest)
        return middle;
    return Math.min(Math.max(nearest.target, low * precision), high / precision);
}
/**
 * Below this no limit can do: in an open loop CPU time comes in faster than
 * the quota lets it out, and the queue grows without end. A closed loop waits
 * instead: at q < use its answers take use ÷ q as long in the mean; c workers
 * get theirs after c × cost ÷ q (half of it, for a p50 may lie below a mean).
 * And start-up must end: before its deadline, and in 30 s or 5 × full size.
 */
function cpuFloor({ facts, settings }) {
    const { latencyLimits, minimum, startupTimeoutMs, step } = settings;
    const cpuMs = facts.cpuMsPerRequest || 0;
    const used = cpuMs * facts.ratePerSecond;
    const strictestMs = Math.min(...latencyLimits.map(({ limitMs }) => limitMs));
    const share = (0.5 * facts.concurrency * cpuMs) / strictestMs;
    const closed = latencyLimits.length > 0 ? share * 1000 : used / (1 + settings.slowdown);
    const slowStartMs = Math.max(30_000, 5 * facts.startupMs);
    const startMs = Math.min(startupTimeoutMs, slowStartMs);
    return Math.max(minimum.cpuMillicores - step.cpuMillicores, ((facts.startupCpuMs || 0) / startMs) * 1000, facts.load === 'open' ? used : closed);
}
function usableCpu(state) {
    const { busiestMillicores } = state.facts;
    const { step, minimum } = state.settings;
    const most = ceiling(state).cpuMillicores;
    const used = ceilTo(busiestMillicores || most, step.cpuMillicores);
    return Math.min(Math.max(used, minimum.cpuMillicores), most);
}
function findShortage(state) {
    const { facts, settings, elapsedMs, stretches } = state;
    const left = settings.timeBudgetMs - elapsedMs;
    if (left < expectedProofMs(state, facts.full.cpuMillicores))
        return 'time';
    if (stretches.length >= MOST_STRETCHES)
        return 'stretches';
    return isImpatient(state) ? 'patience' : undefined;
}
/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow, at the rate that the limit in question allows.
 */
function stretchRequests(state, cpuMillicores) {
    const { facts } = state;
    const rate = Math.min(facts.ratePerSecond, cpuMillicores / (facts.cpuMsPerRequest || 1));
    const within = (seconds) => Math.ceil(rate * seconds);
    if (replaysWhole(state))
        return Math.min(facts.requests, within(30));
    return Math.max(5, Math.min(Math.max(20, within(0.5)), within(4)));
}

;// CONCATENATED MODULE: ./lib/rightsizing/memory-bounds.js


/** First jump of a gallop up; each following one is the square of the last. */
const JUMP_UP = 1.06;
/** First jump of a gallop down, to catch a size just above the minimum... */
const JUMP_DOWN = 1.06;
/** ...and the following ones: a heap that takes what it gets, several times. */
const LEAP_DOWN = 1.5;
/** Ratio of bounds that several containers side by side narrow sooner. */
const WIDE = 1.25;
/**
 * So many at once are worth it: two on two cores, if they take 1.4 × as long,
 * tell less a second (ln 3 ÷ 1.4) than one after the other (ln 2 ÷ 0.75).
 */
const CROWD = 3;
/**
 * The lower bound is the largest limit that ever failed, whatever held below
 * it: outcomes are not monotone, and a size at or below one that failed is
 * never an answer.
 */
function findBounds(state) {
    const { minimum, step } = state.settings;
    const top = ceiling(state).memoryBytes;
    const floor = Math.min(ceilTo(minimum.memoryBytes, step.memoryBytes), top);
    const low = largestFailed(state, 'memory');
    const held = [firstTrial(state.facts), ...state.trials]
        .filter(isProof)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > low && bytes >= floor && bytes <= top);
    return { low, high: smallest(held), floor, top };
}
/**
 * One limit to decide, or several to try side by side.
 *
 * From the memory seen, gallop: up while it fails, by 6, 12, 26, 59 %, for a
 * service needs about what it was seen to use; down while it holds, for a JVM
 * that took 811 MiB works with 133. Then bisect, by ratio. A trial that fails
 * costs little, because most die at start or on their heaviest rows; trials
 * that hold cost most, so a gallop down goes side by side.
 */
function nextSizes(bounds, state) {
    const { floor, top, high = Infinity } = bounds;
    const step = state.settings.step.memoryBytes;
    // Not measured: somewhere below; the gallop finds the way.
    const seen = state.facts.undroppableBytes || top / 4;
    const start = Math.min(Math.max(ceilTo(seen, step), floor), top);
    if (state.trials.length === 0 && start < high)
        return [start];
    const hints = findHints(bounds, state);
    const holds = streak(state, 'held');
    const upper = hints.high ?? high;
    const wide = { low: Math.max(hints.low, floor - 1), high: upper };
    const sizes = hints.low === 0
        ? gallopDown(wide, state, holds)
        : holds > 0 && upper > hints.low * WIDE
            ? divide(wide, state)
            : [];
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    if (sizes.length > 1 && total <= state.settings.machineBytes)
        return sizes;
    if (hints.low === 0)
        return sizes.slice(0, 1);
    return [decide(bounds, hints, state)];
}
function findHints({ low, high = Infinity }, state) {
    const hints = state.trials
        .filter(({ probe }) => probe.purpose === 'bracket')
        .map(({ probe, outcome }) => ({
        bytes: probe.size.memoryBytes,
        held: outcome.kind === 'held'
    }))
        .filter(({ bytes }) => bytes > low && bytes < high);
    const failed = hints.filter(({ held }) => !held).map(({ bytes }) => bytes);
    const lowest = Math.max(low, ...failed);
    const held = hints.filter(({ bytes, held }) => held && bytes > lowest);
    return { low: lowest, high: smallest(held.map(({ bytes }) => bytes)) };
}
function decide(bounds, hints, state) {
    const { low, high, top } = bounds;
    const step = state.settings.step.memoryBytes;
    if (hints.high !== undefined)
        return hints.high;
    // Nothing but a doubtful failure lies between: ask again, alone.
    if (high !== undefined && high - hints.low <= step)
        return hints.low;
    const failures = streak(state, 'failed');
    const up = hints.low * firstJump(state) ** (2 ** Math.max(failures - 1, 0));
    if (high === undefined)
        return Math.min(ceilTo(Math.max(up, low + 1), step), top);
    const middle = Math.sqrt(hints.low * high);
    const target = failures > 0 ? Math.min(middle, up) : middle;
    return inside(target, { low: hints.low, high }, step);
}
/**
 * File pages that are in use count too, though nobody knows how many are
 * needed: the first three jumps (7 times the first) go to all of them at most.
 * A mapped model of 400 MiB beside 200 MiB of heap: 1.17, 1.36, 1.87 times.
 */
function firstJump({ facts }) {
    const files = facts.workingSetBytes / facts.undroppableBytes || 1;
    return Math.min(Math.max(files ** (1 / 7), JUMP_UP), JUMP_UP ** 4);
}
/** Ever smaller limits below one that held, largest first. */
function gallopDown(wide, state, holds) {
    const { parallel, step } = state.settings;
    const first = holds > 1 ? LEAP_DOWN : JUMP_DOWN;
    const sizes = Array.from({ length: parallel }, (_, i) => inside(wide.high / (first * LEAP_DOWN ** i), wide, step.memoryBytes));
    return [...new Set(sizes)];
}
/** Limits that divide the bounds in equal ratios, largest first. */
function divide(wide, { settings }) {
    const { parallel, step } = settings;
    if (parallel < CROWD)
        return [];
    const sizes = Array.from({ length: parallel }, (_, i) => {
        const share = (i + 1) / (parallel + 1);
        const bytes = wide.high / (wide.high / wide.low) ** share;
        return inside(bytes, wide, step.memoryBytes);
    });
    return [...new Set(sizes)];
}
/** How many of the last trials failed for memory, or held, one after another. */
function streak(state, as) {
    const { trials, facts } = state;
    const other = trials.findLastIndex((trial) => as === 'held'
        ? trial.outcome.kind !== 'held'
        : blame(trial, facts.full) !== 'memory');
    return trials.length - 1 - other;
}
function smallest(numbers) {
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

;// CONCATENATED MODULE: ./lib/rightsizing/memory-search.js




/** Precision that ends the search when it has taken long: a jump up of 6 %. */
const memory_search_COARSE = 1.065;
const memory_search_MOST_TRIALS = 40;
/**
 * The next containers to run, or the answer: the lower and the upper bound of
 * memory-bounds.ts, one step apart, the upper one held twice. Once more than
 * needed to find it, because a limit that held once failed the next time
 * (measured on a JVM: 320 MiB; 324 held).
 */
function nextMemoryProbes(state) {
    const leak = nextLeakProbe(state);
    if (leak.kind === 'leak')
        return leak;
    if (leak.kind === 'probe')
        return { kind: 'probe', probes: [leak.probe] };
    const bounds = findBounds(state);
    if (bounds.low >= bounds.top)
        return { kind: 'none', failedBytes: bounds.low };
    const shortOf = memory_search_findShortage(state);
    if (isNarrow(bounds, { step: state.settings.step.memoryBytes, shortOf }))
        return memory_search_confirm(bounds, state, shortOf);
    const sizes = nextSizes(bounds, state);
    const purpose = sizes.length > 1 ? 'bracket' : 'decide';
    return {
        kind: 'probe',
        probes: sizes.map((bytes) => planMemoryProbe(state, bytes, purpose))
    };
}
function memory_search_findShortage(state) {
    const { facts, settings, elapsedMs } = state;
    if (state.trials.length >= memory_search_MOST_TRIALS)
        return 'trials';
    // Time for one more trial that holds, and for the proof.
    const reserveMs = 2 * expectedProofMs(state, facts.full.cpuMillicores);
    if (settings.timeBudgetMs - elapsedMs < reserveMs)
        return 'time';
    return elapsedMs > patienceMs(state) ? 'patience' : undefined;
}
/**
 * The last percents are worth 25 s, or as long as the first trial took, and
 * no more: the headroom above them is 10 %.
 */
function patienceMs({ facts }) {
    return Math.max(25_000, firstTrial(facts).ms);
}
function isNarrow({ low, high, floor }, by) {
    const stop = by.shortOf === 'trials' || by.shortOf === 'time';
    if (high === undefined || stop)
        return stop;
    if (high <= floor || high - low <= by.step)
        return true;
    return by.shortOf === 'patience' && high <= low * memory_search_COARSE;
}
function memory_search_confirm({ low, floor, top, high = top }, state, shortOf) {
    const held = [firstTrial(state.facts), ...state.trials].filter(isProof);
    const here = held.filter(({ probe }) => probe.size.memoryBytes === high);
    // The whole dataset if there is patience for it: the proof replays it anyway.
    const whole = here.some(({ probe }) => probe.wholeDataset) ||
        state.elapsedMs + firstTrial(state.facts).ms > patienceMs(state);
    // At full size the first trial is enough: there is nothing above it to find.
    const atFull = high === state.facts.full.memoryBytes;
    if (!atFull && shortOf === undefined && (here.length < 2 || !whole)) {
        const repeat = planMemoryProbe(state, high, 'decide');
        const wholeDataset = repeat.wholeDataset || !whole;
        return { kind: 'probe', probes: [{ ...repeat, wholeDataset }] };
    }
    // Time that went by since then takes nothing from what was found.
    const step = state.settings.step.memoryBytes;
    const exact = high - low <= step || high <= floor;
    return {
        kind: 'found',
        minimumBytes: high,
        failedBytes: low,
        holds: here.length,
        flakyBytes: held
            .map(({ probe }) => probe.size.memoryBytes)
            .filter((bytes) => bytes <= low),
        shortOf: exact && (atFull || here.length > 1) ? undefined : shortOf
    };
}

;// CONCATENATED MODULE: ./lib/rightsizing/recommend.js


/** After a proof that failed, a limit that has no search goes up by 10 %. */
const STEP_UP = 1.1;
/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 113 (106 × 1.07 is more than 101 × 1.1). To the nearest step, for up
 * would be 4 % more at 31 MiB: 34.1 is 34.
 */
function recommendMemory(state, memory) {
    const { headroom, step, unpaidFileBytes, unsearched } = state.settings;
    const failed = largestFailed(state, 'memory');
    const { minimumBytes = unsearched.memoryBytes } = memory ?? {};
    const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes;
    const wanted = memory
        ? Math.max(necessary * (1 + headroom), minimumBytes * (1 + headroom * 0.7)) + unpaidFileBytes
        : minimumBytes;
    const nearest = Math.round(wanted / step.memoryBytes) * step.memoryBytes;
    const enough = Math.max(nearest, minimumBytes);
    const size = enough > failed ? enough : ceilTo(failed * STEP_UP, step.memoryBytes);
    return Math.min(size, ceiling(state).memoryBytes);
}
/** Never more than can be used: a higher limit changes nothing. */
function recommendCpu(state, cpu) {
    const { headroom, step, unsearched } = state.settings;
    const wanted = cpu
        ? Math.min(cpu.minimumMillicores * (1 + headroom), cpu.usableMillicores)
        : unsearched.cpuMillicores;
    const failed = largestFailed(state, 'cpu');
    const enough = wanted > failed ? wanted : failed * STEP_UP;
    const most = ceiling(state).cpuMillicores;
    return Math.min(ceilTo(enough, step.cpuMillicores), most);
}

;// CONCATENATED MODULE: ./lib/rightsizing/search.js





const MOST_PROOFS = 6;
/** From here on one more start is dear: the first trial's container serves. */
const SLOW_START_MS = 10_000;
/** Share of rows that may fail at full size, and at any other. */
const MOST_FAILING = 0.05;
const OUT_OF_TIME = 'the time budget ran out';
/**
 * The next move, or the answer: memory first, then CPU on a container with
 * the memory that is going to be recommended (where starts are slow: CPU
 * first, on the container of the first trial), then the proof of both. A proof
 * that fails is a failure like any other: it raises the bound of the limit to
 * blame, and the search goes on above it.
 */
function nextMove(state) {
    const { facts, settings } = state;
    if (!isWorking(facts.outcome))
        return done({ kind: 'none', why: 'fails' });
    const cpu = settings.search.cpu ? nextCpuStretch(state) : undefined;
    if (cpu?.kind === 'stretch' && facts.startupMs > SLOW_START_MS)
        return planStretch(cpu.stretch, facts.full);
    const memory = settings.search.memory ? nextMemoryProbes(state) : undefined;
    if (memory?.kind === 'leak')
        return done({ kind: 'none', why: 'leaks' });
    if (memory?.kind === 'probe')
        return { kind: 'trials', probes: memory.probes };
    const most = ceiling(state);
    const beyond = memory?.kind === 'none' ||
        largestFailed(state, 'memory') >= most.memoryBytes ||
        largestFailed(state, 'cpu') >= most.cpuMillicores;
    if (beyond)
        return done({ kind: 'none', why: 'beyond-maximum' });
    const memoryBytes = recommendMemory(state, memory);
    if (cpu?.kind === 'stretch')
        return planStretch(cpu.stretch, { ...facts.full, memoryBytes });
    const size = { cpuMillicores: recommendCpu(state, cpu), memoryBytes };
    return prove(state, { size, memory, cpu });
}
function planStretch(stretch, size) {
    const probe = { purpose: 'decide', size, wholeDataset: false };
    return { kind: 'stretch', probe, stretch };
}
/** A few rows that fail at any size are the dataset's business. */
function isWorking(outcome) {
    if (outcome.kind === 'held')
        return true;
    if (outcome.kind !== 'failed-requests')
        return false;
    return outcome.failed <= outcome.planned * MOST_FAILING;
}
function prove(state, sized) {
    const { size, memory, cpu } = sized;
    const ran = provenTrials(state).find(({ probe }) => sameSize(probe.size, size));
    const outOfTime = memory?.shortOf === 'time' || cpu?.shortOf === 'time';
    if (ran)
        return done({
            kind: 'size',
            ...sized,
            proof: ran,
            reason: outOfTime ? OUT_OF_TIME : undefined
        });
    const proofs = state.trials.filter(({ probe }) => probe.purpose === 'proof');
    const leftMs = state.settings.timeBudgetMs - state.elapsedMs;
    if (proofs.length >= MOST_PROOFS)
        return settle(state, sized, `${MOST_PROOFS} proofs failed`);
    if (leftMs < expectedProofMs(state, size.cpuMillicores))
        return settle(state, sized, OUT_OF_TIME);
    const probe = { purpose: 'proof', size, wholeDataset: true };
    return { kind: 'trials', probes: [probe] };
}
/** The best that was proved, or, when nothing was, the unproved size. */
function settle(state, sized, reason) {
    const { headroom, step } = state.settings;
    const necessary = largestFailed(state, 'memory') + step.memoryBytes;
    const enough = Math.min(necessary * (1 + headroom), ceiling(state).memoryBytes);
    const failedCpu = largestFailed(state, 'cpu');
    const [best] = provenTrials(state)
        .filter(({ probe: { size } }) => size.memoryBytes >= enough && size.cpuMillicores > failedCpu)
        .sort((a, b) => compareSizes(a.probe.size, b.probe.size));
    const size = best?.probe.size ?? sized.size;
    return done({ kind: 'size', ...sized, size, proof: best, reason });
}
/** Trials of the whole dataset, alone and cold, within the allowed sizes. */
function provenTrials(state) {
    const most = ceiling(state);
    return [firstTrial(state.facts), ...state.trials].filter((trial) => isProof(trial) &&
        trial.probe.wholeDataset &&
        trial.probe.size.memoryBytes <= most.memoryBytes &&
        trial.probe.size.cpuMillicores <= most.cpuMillicores);
}
function compareSizes(a, b) {
    return a.memoryBytes - b.memoryBytes || a.cpuMillicores - b.cpuMillicores;
}
function sameSize(a, b) {
    return compareSizes(a, b) === 0;
}
function done(answer) {
    return { kind: 'done', answer };
}

;// CONCATENATED MODULE: ./lib/docker/readiness.js


/** Between two attempts. */
const PAUSE_MS = 25;
/** How long one attempt may hang before the next is made. */
const ATTEMPT_MS = 10_000;
/** How often, and how often in a row, a port on loopback only is looked for. */
const SILENCE_EVERY_MS = 1000;
const SILENCES = 3;
/**
 * Waits for an HTTP answer below 500. A TCP connection is no sign of
 * readiness: Docker's port proxy accepts before anything listens.
 */
async function waitUntilReady(service, plan) {
    const agent = new undici/* Agent */.g6({ connections: 1, pipelining: 0 });
    try {
        return await attemptUntilReady(service, { ...plan, agent });
    }
    finally {
        await agent.destroy();
    }
}
async function attemptUntilReady(service, plan) {
    const deadline = performance.now() + plan.timeoutMs;
    const watch = new SilenceWatch(service);
    for (;;) {
        if (plan.signal.aborted)
            return { kind: 'ended' };
        const leftMs = deadline - performance.now();
        if (leftMs <= 0)
            return notReady(service, plan);
        const attempt = AbortSignal.timeout(Math.ceil(Math.min(ATTEMPT_MS, leftMs)));
        const signal = AbortSignal.any([plan.signal, attempt]);
        if (await readiness_answers(service.origin + plan.path, { agent: plan.agent, signal }))
            return { kind: 'ready' };
        const unreachable = await watch.look();
        if (unreachable)
            return { kind: 'not-ready', reason: unreachable };
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
async function readiness_answers(url, by) {
    try {
        const { agent: dispatcher, signal } = by;
        const answer = await (0,undici/* request */.Em)(url, { dispatcher, signal });
        await answer.body.dump();
        return answer.statusCode < 500;
    }
    catch {
        return false;
    }
}
async function notReady(service, plan) {
    const { sentence } = await service.silence();
    const seconds = Number((plan.timeoutMs / 1000).toFixed(1));
    return {
        kind: 'not-ready',
        reason: `It was not ready within ${seconds} s: no HTTP answer below 500 from ${plan.path}. ${sentence}`
    };
}
/** Sees early that a service can never be reached from outside. */
class SilenceWatch {
    service;
    lookedMs = performance.now();
    silences = 0;
    constructor(service) {
        this.service = service;
    }
    /** The sentence about it, once it was so several times in a row. */
    async look() {
        if (performance.now() - this.lookedMs < SILENCE_EVERY_MS)
            return undefined;
        this.lookedMs = performance.now();
        const silence = await this.service.silence();
        this.silences = silence.unreachable ? this.silences + 1 : 0;
        return this.silences >= SILENCES ? silence.sentence : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/replay/answer-shape.js
/** Of what looks like an error but may be none. */
const SUSPECT = '?';
/** So many shapes are told apart: then there is none that answers have. */
const MOST_SHAPES = 16;
const answer_shape_MOST_ROWS = 10;
const MOST_KEY = 64;
const KINDS = {
    '{': 'object',
    '[': 'list',
    '"': 'string',
    '0': 'value',
    a: 'text',
    '': 'nothing',
    [SUSPECT]: 'suspect'
};
/**
 * The shape of a body, by its beginning. Of an object it is all up to the end
 * of its first key: cheap, and servers write keys in one order.
 */
function answerShape(beginning) {
    const body = beginning.trimStart();
    const [first = ''] = body;
    if (first === '{') {
        const end = body.indexOf('"', body.indexOf('"') + 1);
        return body.slice(0, Math.min(Math.max(end, 1), MOST_KEY));
    }
    if (first === '[' || first === '"' || first === '')
        return first;
    return /^(?:-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|-?Infinity|NaN|null|true|false)\s*$/.test(body)
        ? '0'
        : 'a';
}
/** Counts answers by shape. */
class ShapeTally {
    shapes = new Map();
    add(shape, row) {
        let seen = this.shapes.get(shape);
        if (!seen) {
            const known = this.shapes.size < MOST_SHAPES ? shape : shape.slice(0, 1);
            seen = this.shapes.get(known) ?? { answers: 0, rows: [] };
            this.shapes.set(known, seen);
        }
        seen.answers++;
        if (seen.rows.length < answer_shape_MOST_ROWS && !seen.rows.includes(row))
            seen.rows.push(row);
    }
    list() {
        return [...this.shapes].map(([shape, seen]) => ({
            kind: KINDS[shape.slice(0, 1)],
            ...seen
        }));
    }
}

;// CONCATENATED MODULE: ./lib/replay/exchange-log.js


const FIRST_CAPACITY = 1024;
/**
 * Room for a quarter more when it is full: at most 31 × 1.25 = 39 bytes per
 * exchange. Doubling would reach 62; `transfer` mostly remaps pages, so that
 * growing more often costs nothing.
 */
const GROWTH = 1.25;
const CONNECTION_FAILED = OUTCOMES.indexOf('connection-failed');
/** Exchanges as compact columns, in the order they ended. */
class ExchangeLog {
    count = 0;
    row = new Uint32Array(FIRST_CAPACITY);
    dueMs = new Float64Array(FIRST_CAPACITY);
    delayMs = new Float32Array(FIRST_CAPACITY);
    serviceMs = new Float32Array(FIRST_CAPACITY);
    status = new Uint16Array(FIRST_CAPACITY);
    outcome = new Uint8Array(FIRST_CAPACITY);
    responseBytes = new Uint32Array(FIRST_CAPACITY);
    /** Once a server has told its own time. */
    serverMs;
    shapes = new ShapeTally();
    get length() {
        return this.count;
    }
    /** The service may have died: a connection broke and nothing came after. */
    get lastConnectionFailed() {
        return this.outcome[this.count - 1] === CONNECTION_FAILED;
    }
    add(exchange) {
        if (this.count === this.row.length)
            this.resize(Math.max(Math.ceil(this.count * GROWTH), FIRST_CAPACITY));
        const at = this.count++;
        this.row[at] = exchange.row;
        this.dueMs[at] = exchange.dueMs;
        this.delayMs[at] = exchange.sentMs - exchange.dueMs;
        this.serviceMs[at] = exchange.endedMs - exchange.sentMs;
        this.status[at] = exchange.status;
        this.outcome[at] = OUTCOMES.indexOf(exchange.outcome);
        this.responseBytes[at] = exchange.responseBytes;
        if (!this.serverMs && exchange.serverMs >= 0)
            this.serverMs = new Float32Array(this.row.length).fill(NaN, 0, at);
        if (this.serverMs)
            this.serverMs[at] = exchange.serverMs;
        if (exchange.shape !== undefined)
            this.shapes.add(exchange.shape, exchange.row);
    }
    /** Of the answers that succeeded, in the order they were first seen. */
    answerShapes() {
        return this.shapes.list();
    }
    /** The log's own memory, cut to length: valid until the next `add`. */
    columns() {
        this.resize(this.count);
        const { row, dueMs, delayMs, serviceMs } = this;
        const { status, outcome, responseBytes, serverMs } = this;
        return {
            length: this.count,
            row,
            dueMs,
            delayMs,
            serviceMs,
            status,
            outcome,
            responseBytes,
            ...(serverMs && { serverMs })
        };
    }
    resize(capacity) {
        const move = (column, bytes) => column.buffer.transfer(capacity * bytes);
        this.row = new Uint32Array(move(this.row, 4));
        this.dueMs = new Float64Array(move(this.dueMs, 8));
        this.delayMs = new Float32Array(move(this.delayMs, 4));
        this.serviceMs = new Float32Array(move(this.serviceMs, 4));
        this.status = new Uint16Array(move(this.status, 2));
        this.outcome = new Uint8Array(move(this.outcome, 1));
        this.responseBytes = new Uint32Array(move(this.responseBytes, 4));
        if (this.serverMs)
            this.serverMs = new Float32Array(move(this.serverMs, 4));
    }
}

// EXTERNAL MODULE: ./node_modules/undici/lib/llhttp/llhttp-wasm.js
var llhttp_wasm = __webpack_require__(63870);
;// CONCATENATED MODULE: ./lib/replay/answer-body.js
/** Of a body, when `failure-body` asks for it. */
const KEPT_BYTES = 2 ** 20;
/** Bodies up to here are looked at whole: messages of exceptions are shorter. */
const BEGINNING_BYTES = 2048;
/** Of longer ones, to see what they are. */
const GLIMPSE_BYTES = 64;
/** Begins a list: that is enough to know. */
const BRACKET = '['.charCodeAt(0);
/** What is kept of an answer's body while it passes. */
class AnswerBody {
    /** Its transfer coding taken off. */
    bytes = 0;
    /** Latin-1: all of a short body, the bracket of a list. */
    beginning = '';
    buffer;
    kept;
    constructor(buffer) {
        this.buffer = buffer;
    }
    /** `keep`: its text will be asked for. */
    begin(keep) {
        this.bytes = 0;
        this.beginning = '';
        this.kept = keep ? [] : undefined;
    }
    read(at, bytes) {
        // Nothing more once something was left out.
        if (this.beginning.length === this.bytes)
            this.look(at, bytes);
        const room = KEPT_BYTES - this.bytes;
        this.bytes += bytes;
        if (this.kept && room > 0)
            this.kept.push(Uint8Array.from(this.buffer.subarray(at, at + Math.min(bytes, room))));
    }
    /** The first MiB. */
    text() {
        return Buffer.concat(this.kept ?? []).toString();
    }
    look(at, bytes) {
        if (this.bytes === 0 && this.buffer[at] === BRACKET) {
            this.beginning = '[';
            return;
        }
        const isLong = this.bytes + bytes > BEGINNING_BYTES;
        const taken = isLong ? Math.min(GLIMPSE_BYTES, bytes) : bytes;
        this.beginning += this.buffer.toString('latin1', at, at + taken);
    }
}

;// CONCATENATED MODULE: ./lib/replay/server-time.js
/** `12.5`, `12.5 ms`, `0.0125s`; a bare number is in the header's own unit. */
function duration(unit) {
    return (value) => {
        const match = /^(\d+(?:\.\d*)?|\.\d+) ?(ms|s)?$/.exec(value.trim());
        const ms = (match?.[2] ?? unit) === 'ms' ? 1 : 1000;
        return Number(match?.[1] ?? NaN) * ms;
    };
}
/**
 * `db;dur=5, total;dur=12.3`: what `total` says; without one the longest, for
 * entries may lie within each other, and a sum would count some time twice.
 */
function serverTiming(value) {
    const entries = [
        ...value.matchAll(/(?:^|,)\s*([^;,\s]+)[^,]*?;\s*dur\s*=\s*"?([\d.]+)/gi)
    ].map(([, name, ms]) => ({ name: name.toLowerCase(), ms: Number(ms) }));
    const total = entries.find(({ name }) => name === 'total');
    const [longest] = entries.sort((a, b) => b.ms - a.ms);
    return (total ?? longest)?.ms ?? NaN;
}
/**
 * Response headers in which a server tells how long it took, lower-case. When
 * there are several the first of these counts: the narrower ones, which are
 * about the model only, come before those of frameworks and of proxies.
 * (Triton, TensorFlow Serving, TorchServe, BentoML and KServe tell no time in
 * theirs: `endpoint-load-metrics`, for one, is about the load.)
 */
const TIME_HEADERS = [
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
];

;// CONCATENATED MODULE: ./lib/replay/answer-head.js

/** Azure ML's inference server; `True`, as Python spells it. */
const FAILED_HEADER = 'x-ms-run-function-failed';
/** Longer names are none of ours, longer values are cut. */
const MOST_NAME = 64;
const MOST_VALUE = 1024;
/** A header's place in `TIME_HEADERS`; FAILED for the other one. */
const PLACES = new Map(TIME_HEADERS.map(([name], place) => [name, place]));
const FAILED = TIME_HEADERS.length;
PLACES.set(FAILED_HEADER, FAILED);
/** Length and first letter: tells most other names apart without reading. */
const hint = (bytes, first) => (bytes << 8) | first;
const HINTS = new Set([...PLACES.keys()].map((name) => hint(name.length, name.charCodeAt(0))));
const LOWER_CASE = 0x20;
/**
 * What an answer's headers say of the server's own time and success. Reads
 * them as the parser comes to them, in pieces when the network cut them, and
 * keeps none.
 */
class AnswerHead {
    /** How long the server says it took; NaN: it says nothing. */
    serverMs = NaN;
    /** It says that it failed, whatever the status. */
    failed = false;
    /** Where what was read ends: a piece that ends there may go on. */
    readEnd = 0;
    buffer;
    best = FAILED;
    /** A name that the network cut; empty: none. */
    name = '';
    place;
    value = '';
    constructor(buffer) {
        this.buffer = buffer;
    }
    begin() {
        this.serverMs = NaN;
        this.failed = false;
        this.best = FAILED;
        this.name = '';
        this.place = undefined;
    }
    readName(at, bytes) {
        this.finish();
        if (this.name !== '' || at + bytes === this.readEnd) {
            if (this.name.length + bytes <= MOST_NAME)
                this.name += this.text(at, bytes);
        }
        else if (HINTS.has(hint(bytes, this.buffer[at] | LOWER_CASE))) {
            this.lookUp(this.text(at, bytes));
        }
    }
    readValue(at, bytes) {
        if (this.name !== '') {
            this.lookUp(this.name);
            this.name = '';
        }
        if (this.place !== undefined && this.value.length < MOST_VALUE)
            this.value += this.text(at, Math.min(bytes, MOST_VALUE));
    }
    /** The value that was read last is whole. */
    finish() {
        const { place, value } = this;
        if (place === undefined)
            return;
        this.place = undefined;
        if (place === FAILED)
            this.failed = /^\s*(true|1)\s*$/i.test(value);
        if (place >= this.best)
            return;
        const ms = TIME_HEADERS[place][1](value);
        if (!(ms >= 0))
            return;
        this.best = place;
        this.serverMs = ms;
    }
    lookUp(name) {
        this.place = PLACES.get(name.toLowerCase());
        this.value = '';
    }
    text(at, bytes) {
        return this.buffer.toString('latin1', at, at + bytes);
    }
}

;// CONCATENATED MODULE: ./lib/replay/answer-parser.js



/** What llhttp_alloc is told to parse. */
const RESPONSE = 2;
const OK = 0;
/** What a callback returns to end parsing with an error. */
const STOP = -1;
/** What on_headers_complete returns when no body follows, as after HEAD. */
const NO_BODY = 1;
const READ_BYTES = 64 * 1024;
/**
 * Parsers with one read buffer for all, which lies in llhttp's own memory:
 * what a socket reads is parsed where it is, at once, and never copied.
 */
function buildParsers(count) {
    let current;
    const ignore = () => OK;
    const module = new WebAssembly.Module(llhttp_wasm);
    const { exports } = new WebAssembly.Instance(module, {
        env: {
            wasm_on_url: ignore,
            wasm_on_status: ignore,
            wasm_on_header_field: (...[, at, bytes]) => current.readName(at, bytes),
            wasm_on_header_value: (_, at, bytes) => current.readValue(at, bytes),
            wasm_on_message_begin: () => current.begin(),
            wasm_on_headers_complete: (...[, status, , keepAlive]) => current.readHead(status, keepAlive === 1),
            wasm_on_body: (...[, at, bytes]) => current.readBody(at, bytes),
            wasm_on_message_complete: () => current.complete()
        }
    });
    const llhttp = exports;
    const enter = (parser) => void (current = parser);
    const pointers = Array.from({ length: count }, () => llhttp.llhttp_alloc(RESPONSE));
    // Last, because an allocation may move the memory.
    const from = llhttp.malloc(READ_BYTES);
    const readBuffer = Buffer.from(llhttp.memory.buffer, from, READ_BYTES);
    return {
        readBuffer,
        parsers: pointers.map((pointer) => new AnswerParser(llhttp, { pointer, from, readBuffer, enter }))
    };
}
/** Reads the answers of one connection, one after the other. */
class AnswerParser {
    /** HTTP status; 0 as long as none came. */
    status = 0;
    /** Whether the connection can be used again. */
    keepAlive = false;
    /** Whether the answer is whole. */
    whole = false;
    /** What its headers say. */
    head;
    body;
    awaited = false;
    bodiless = false;
    llhttp;
    place;
    constructor(llhttp, place) {
        this.llhttp = llhttp;
        this.place = place;
        this.head = new AnswerHead(place.readBuffer);
        this.body = new AnswerBody(place.readBuffer);
    }
    /** A request is on its way; `keepBody`: its body's text will be asked for. */
    expect(method, keepBody) {
        this.status = 0;
        this.whole = false;
        this.awaited = true;
        this.bodiless = method === 'HEAD';
        this.head.begin();
        this.body.begin(keepBody);
    }
    /** A new connection: nothing of the old one's answer counts. */
    reset() {
        this.llhttp.llhttp_reset(this.place.pointer);
    }
    /** False: this is not HTTP, or not an answer to what was asked. */
    read(bytes) {
        const { pointer, from, enter } = this.place;
        enter(this);
        this.head.readEnd = bytes;
        return this.llhttp.llhttp_execute(pointer, from, bytes) === OK;
    }
    /** The other side has closed: the end of an answer without a length. */
    finish() {
        this.place.enter(this);
        this.llhttp.llhttp_finish(this.place.pointer);
    }
    begin() {
        return this.awaited ? OK : STOP;
    }
    readName(at, bytes) {
        this.head.readName(at - this.place.from, bytes);
        return OK;
    }
    readValue(at, bytes) {
        this.head.readValue(at - this.place.from, bytes);
        return OK;
    }
    readHead(status, keepAlive) {
        this.status = status;
        // Some servers send a body after HEAD, which would begin the next answer.
        this.keepAlive = keepAlive && !this.bodiless;
        return this.bodiless ? NO_BODY : OK;
    }
    readBody(at, bytes) {
        this.body.read(at - this.place.from, bytes);
        return OK;
    }
    complete() {
        // Here and not before the body: headers may also come after it.
        this.head.finish();
        // 1xx: the answer proper is still to come.
        if (this.status < 200) {
            this.head.begin();
            return OK;
        }
        this.whole = true;
        this.awaited = false;
        return OK;
    }
}

;// CONCATENATED MODULE: ./lib/replay/error-message.js
/**
 * Messages of exceptions as services send them under a good status: Azure ML's
 * own sample answers `str(e)`. Each is what a program says and no person, from
 * the first letter on: a text model that writes about an error begins
 * otherwise, or goes on after it.
 */
const MESSAGES = [
    // `ValueError: …`, `java.lang.IllegalStateException: …`
    /^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): \S/,
    // Python: names, attributes, imports.
    /^name '\w+' is not defined$/,
    /^(?:cannot access )?(?:local|free) variable '\w+'/,
    /^'[\w.]+' object (?:has no attribute '|is not \w+$|does(?: not|n't) support |cannot be )/,
    /^(?:type object|(?:partially initialized )?module) '[\w.]+' has no attribute '/,
    /^No module named '[\w.]+'$/,
    /^cannot import name '/,
    // Python: values and types.
    /^could not convert string to (?:float|complex): \S*['"].*['"]\)?$/,
    /^invalid literal for int\(\) with base \d+: '/,
    /^unsupported operand type\(s\) for /,
    /^'[<>=!]=?' not supported between instances of '/,
    /^(?:can only concatenate \w+ \(|can't multiply sequence by |bad operand type for )/,
    /^[\w.<>]+\(\) (?:missing \d+ required |got an unexpected keyword |got multiple values |takes .*given)/,
    /^(?:list|tuple|string|list assignment|pop) index out of range$/,
    /^(?:list|tuple|string|byte) indices must be integers/,
    /^(?:not enough|too many) values to unpack \(/,
    /^cannot unpack non-iterable /,
    /^object of type '\w+' has no len\(\)$/,
    /^argument of type '\w+' is not iterable$/,
    /^(?:(?:integer|float) )?(?:division|modulo|division or modulo) by zero$/,
    /^Object of type \w+ is not JSON serializable$/,
    /^(?:Expecting|Extra data|Unterminated string|Invalid)\b.*: line \d+ column \d+ \(char \d+\)$/,
    /^'[\w-]+' codec can't (?:de|en)code /,
    /^\[Errno -?\d+\] /,
    /^maximum recursion depth exceeded/,
    // NumPy, pandas, scikit-learn, XGBoost.
    /^setting an array element with a sequence/,
    /^(?:operands|input operand) could not be broadcast |^could not broadcast input array /,
    /^shapes \(.*\) and \(.*\) not aligned/,
    /^cannot reshape array of size \d+ into shape /,
    /^matmul: Input operand /,
    /^index -?\d+ is out of bounds for axis \d+ with size \d+$/,
    /^Unable to allocate [\d.]+ [KMGT]?i?B for an array /,
    /^If using all scalar values, you must pass an index$/,
    /^["']?None of \[.*\] are in the \[/,
    /^\d+ columns passed, passed data had \d+ columns$/,
    /^Expected 2D array, got \w+ array instead/,
    /^Found array with (?:dim )?\d/,
    /^X (?:.* )?has \d+ features?, but \w+ is expecting \d+ features? as input/,
    /^Input (?:\w )?contains (?:NaN|infinity)/,
    /^The feature names should match those that were passed during fit/,
    /^This \w+ instance is not fitted yet/,
    /^Feature shape mismatch, expected: \d+, got \d+$/,
    // PyTorch, ONNX Runtime.
    /^mat1 and mat2 shapes cannot be multiplied \(/,
    /^CUDA (?:out of memory|error: )/,
    /^The size of tensor a \(\d+\) must match /,
    /^shape '\[.*\]' is invalid for input of size \d+$/,
    /^Expected all tensors to be on the same device/,
    /^(?:\[ONNXRuntimeError\] : \d+|Required inputs \(\[.*\]\) are missing)/,
    // JavaScript.
    /^Cannot read propert(?:y|ies) of (?:undefined|null)\b/
];
/** All in one: much faster than one after the other. */
const MESSAGE = new RegExp(MESSAGES.map(({ source }) => source).join('|'));
/** Longer ones are texts: except a traceback, which says what it is at once. */
const MOST_MESSAGE = 1000;
const TRACEBACK = /^\s*Traceback \(most recent call last\):\s/;
/** A second sentence, in the same line: somebody explains. */
const PROSE = /[.!?] (?!Did you mean|Tried to)[A-Z][a-z]+ /;
function isTraceback(text) {
    return TRACEBACK.test(text);
}
/** Whether a text as a whole is the message of an exception. */
function isErrorMessage(text) {
    if (isTraceback(text))
        return true;
    // A label is one word, a message never.
    if (text.length > MOST_MESSAGE || !text.includes(' '))
        return false;
    return MESSAGE.test(text) && !PROSE.test(text.split('\n', 1)[0]);
}

;// CONCATENATED MODULE: ./lib/replay/error-answer.js

/** Of a JSON object that tells of an error. */
const ERROR_KEY = /^(?:error|exception|traceback|error_?message)$/i;
/** What stands beside it there, and is no result. */
const COMPANION_KEY = /^(?:status|status_?code|code|errno|message|msg|details?|reason|type|success|ok|trace|stack|stack_?trace|traceback|exception|error\w*|timestamp|time|path|(?:request_?)?id|name|model\w*|version)$/i;
/** `str(KeyError('data'))`, or a word in quotes. */
const LONE_KEY = /^'[A-Za-z_]\w*'$/;
/** What programs say of themselves, and persons might. */
const SAID = /^(?:Internal Server Error$|Error: |An (?:\w+ )?error occurred)/;
/**
 * How an answer with a good status looks. `text` is the beginning of its body,
 * `whole`: all of it.
 */
function lookAtAnswer(text, whole) {
    switch (text.trimStart()[0]) {
        case '"':
            return lookAtString(text, whole);
        case '{':
            return lookAtObject(text, whole);
        case '[':
        case undefined:
            return 'right';
        default:
            return lookAtText(text, whole);
    }
}
function lookAtString(text, whole) {
    if (!whole)
        return isTraceback(text.trimStart().slice(1)) ? 'error' : 'right';
    // A label: one word, not in quotes.
    if (!text.includes(' ') && !text.includes("'"))
        return 'right';
    const value = parse(text);
    if (typeof value !== 'string')
        return 'right';
    // JSON in JSON: `return json.dumps({'error': str(e)})`
    return value.startsWith('{')
        ? lookAtObject(value, whole)
        : lookAtText(value, whole);
}
function lookAtText(body, whole) {
    if (!whole)
        return isTraceback(body) ? 'error' : 'right';
    const text = body.trim();
    if (isErrorMessage(text))
        return 'error';
    return LONE_KEY.test(text) || SAID.test(text) ? 'suspect' : 'right';
}
function lookAtObject(text, whole) {
    if (!whole || !mayTell(text))
        return 'right';
    const value = parse(text);
    if (typeof value !== 'object' || value === null)
        return 'right';
    const entries = Object.entries(value);
    const tells = entries.filter(([key, said]) => ERROR_KEY.test(key) && !isEmpty(said));
    const results = entries.filter(([key, said]) => !COMPANION_KEY.test(key) && !isEmpty(said));
    if (tells.length === 0 || results.length > 0)
        return 'right';
    return tells.some(([, said]) => isSentence(said))
        ? 'error'
        : tells.some(([, said]) => typeof said === 'string')
            ? 'suspect'
            : 'right';
}
/** Whether there can be such a key: quicker than one expression. */
function mayTell(text) {
    return (text.includes('rror') ||
        text.includes('xception') ||
        text.includes('raceback'));
}
/** `{"error": 0.03}` is a result, `{"error": "low"}` may be one. */
function isSentence(said) {
    if (typeof said === 'string')
        return said.trim().includes(' ') || isErrorMessage(said);
    if (typeof said !== 'object' || said === null)
        return false;
    const { message, detail } = said;
    return typeof message === 'string' || typeof detail === 'string';
}
function isEmpty(said) {
    if (typeof said === 'string')
        return /^(?:none|null|no|ok)?$/i.test(said);
    if (typeof said === 'object')
        return Object.keys(said ?? {}).length === 0;
    return said === false || said === 0;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/replay/judge.js


/**
 * How an answer went. Bodies have failed that match `failure-body` or can be
 * nothing but an error; with `none` no body has.
 */
function judgeAnswer(rules, answer) {
    const { status, head, body } = answer;
    const { failureBody } = rules;
    if (!rules.successStatus.some(([low, high]) => low <= status && status <= high))
        return { outcome: 'wrong-status' };
    if (head.failed)
        return { outcome: 'error-answer' };
    // `search` begins at the start whatever the expression's flags.
    if (failureBody instanceof RegExp && body.text().search(failureBody) >= 0)
        return { outcome: 'failure-body' };
    const look = failureBody === 'none'
        ? 'right'
        : lookAtAnswer(body.beginning, body.beginning.length === body.bytes);
    if (look === 'error')
        return { outcome: 'error-answer' };
    return {
        outcome: 'succeeded',
        shape: look === 'suspect' ? SUSPECT : answerShape(body.beginning)
    };
}

;// CONCATENATED MODULE: ./lib/replay/connection.js

/** Up to here head and body are joined: one copy is cheaper than two writes. */
const JOINED_BYTES = 16 * 1024;
/** Clocks are coarse: so much more may a server say than the exchange took. */
const BELIEVED_MS = 1;
/** One exchange at a time, on a connection that is opened when it is needed. */
class Connection {
    exchange = {
        row: 0,
        dueMs: 0,
        sentMs: 0,
        endedMs: 0,
        status: 0,
        outcome: 'succeeded',
        responseBytes: 0,
        serverMs: NaN,
        shape: undefined
    };
    plan;
    parts;
    socket;
    request;
    /** Counts connections, so that a late one is known as such. */
    opened = 0;
    constructor(plan, parts) {
        this.plan = plan;
        this.parts = parts;
    }
    send(request, dueMs, nowMs) {
        this.request = request;
        this.exchange.row = request.row;
        this.exchange.dueMs = dueMs;
        this.exchange.sentMs = nowMs;
        const keepBody = this.plan.answers.failureBody instanceof RegExp;
        this.parts.parser.expect(request.method, keepBody);
        if (this.socket)
            this.write(this.socket, request);
        else
            this.open();
    }
    /** Ends the exchange under way if its time is over. */
    expire(nowMs) {
        if (!this.request)
            return;
        if (nowMs - this.exchange.sentMs < this.plan.requestTimeoutMs)
            return;
        this.end('timed-out');
    }
    /** Cuts what is under way, untold. */
    close() {
        this.request = undefined;
        this.drop();
    }
    /** Some bytes are in the read buffer. True: go on reading. */
    read(bytes) {
        const { parser } = this.parts;
        const understood = parser.read(bytes);
        if (parser.whole && this.request)
            this.endAnswered(understood);
        else if (!understood)
            this.fail();
        return true;
    }
    open() {
        const number = ++this.opened;
        this.parts.connect((socket) => {
            if (number !== this.opened || !this.request)
                socket?.destroy();
            else if (!socket)
                this.end('connection-failed');
            else
                this.adopt(socket, this.request);
        });
    }
    adopt(socket, request) {
        const current = (react) => () => {
            if (socket === this.socket)
                react();
        };
        socket.on('error', current(() => this.fail()));
        socket.on('close', current(() => this.fail()));
        socket.on('end', current(() => this.finish()));
        this.socket = socket;
        this.parts.parser.reset();
        this.write(socket, request);
    }
    write(socket, request) {
        const head = this.parts.heads.render(request);
        const { body } = request;
        if (!body || body.length === 0) {
            socket.write(head, 'latin1');
        }
        else if (body.length <= JOINED_BYTES) {
            const whole = Buffer.allocUnsafe(head.length + body.length);
            whole.write(head, 'latin1');
            whole.set(body, head.length);
            socket.write(whole);
        }
        else {
            socket.cork();
            socket.write(head, 'latin1');
            socket.write(body);
            socket.uncork();
        }
    }
    finish() {
        const { parser } = this.parts;
        if (this.request)
            parser.finish();
        if (this.request && parser.whole)
            this.endAnswered(false);
        else
            this.fail();
    }
    endAnswered(reusable) {
        const { parser } = this.parts;
        // An answer before the request was read: the rest of it is still on its way.
        const unread = this.socket?.writableLength !== 0;
        this.exchange.endedMs = this.plan.clock();
        if (!reusable || !parser.keepAlive || unread)
            this.drop();
        this.settle(judgeAnswer(this.plan.answers, parser));
    }
    fail() {
        if (this.request)
            this.end('connection-failed');
        else
            this.drop();
    }
    end(outcome) {
        this.exchange.endedMs = this.plan.clock();
        this.drop();
        this.settle({ outcome });
    }
    settle({ outcome, shape }) {
        this.request = undefined;
        this.exchange.outcome = outcome;
        this.exchange.shape = shape;
        this.exchange.status = this.parts.parser.status;
        this.exchange.responseBytes = this.parts.parser.body.bytes;
        this.exchange.serverMs = this.believe(this.parts.parser.head.serverMs);
        this.plan.onEnd(this);
    }
    /** More than the whole exchange took is another unit, or another's time. */
    believe(serverMs) {
        const { sentMs, endedMs } = this.exchange;
        const serviceMs = endedMs - sentMs;
        return serverMs <= serviceMs + BELIEVED_MS
            ? Math.min(serverMs, serviceMs)
            : NaN;
    }
    drop() {
        const { socket } = this;
        this.socket = undefined;
        this.opened++;
        socket?.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/replay/request-head.js
/** Methods whose request has a length even without a body (RFC 9110, 8.6). */
const WITH_LENGTH = new Set(['POST', 'PUT', 'PATCH']);
/**
 * Writes the heads of requests to one host, Latin-1. Names and values were
 * checked with the inputs and the dataset. Rows of a dataset mostly differ in
 * their bodies only, so the last head is kept.
 */
class RequestHeads {
    host;
    last;
    lastLines = '';
    constructor(host) {
        this.host = host;
    }
    render(request) {
        const { method, path, headers } = request;
        const { last } = this;
        if (last?.headers !== headers ||
            last.path !== path ||
            last.method !== method) {
            this.last = { method, path, headers };
            this.lastLines = this.renderLines(this.last);
        }
        const length = request.body?.length ?? 0;
        return length > 0 || WITH_LENGTH.has(method)
            ? `${this.lastLines}content-length: ${length}\r\n\r\n`
            : `${this.lastLines}\r\n`;
    }
    renderLines({ method, path, headers }) {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
        return `${method} ${path} HTTP/1.1\r\nhost: ${this.host}\r\nconnection: keep-alive\r\n${lines.join('')}`;
    }
}

;// CONCATENATED MODULE: ./lib/replay/client.js




/**
 * Keep-alive connections to one service, made of undici's parts: its connector
 * and its parser. They do just what a replay needs: no retry, no redirect, no
 * proxy, no decompression, no object per request.
 *
 * `Client.dispatch` was measured first: 1.0 to 1.1 times autocannon's CPU per
 * request, for its request and header objects and the streams. This is 0.55 to
 * 0.75; a bare socket that parses nothing 0.4 to 0.6 (bench/generator.ts).
 */
function buildConnections(plan) {
    const { hostname, port, protocol, host } = new URL(plan.origin);
    const heads = new RequestHeads(host);
    const { parsers, readBuffer } = buildParsers(plan.connections);
    return parsers.map((parser) => {
        const connector = (0,undici/* buildConnector */.gU)({
            port: Number(port),
            timeout: plan.requestTimeoutMs,
            allowH2: false,
            onread: {
                buffer: readBuffer,
                callback: (bytes) => connection.read(bytes)
            }
        });
        const connect = (adopt) => connector({ hostname, port, protocol }, (_, socket) => adopt(socket));
        const connection = new Connection(plan, { parser, heads, connect });
        return connection;
    });
}

;// CONCATENATED MODULE: ./lib/replay/random.js
/**
 * Numbers in [0, 1) that depend on the seed alone: mulberry32. Its 32 bits of
 * state are enough for arrivals; a run has far fewer requests than 2^32.
 */
function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let bits = Math.imul(state ^ (state >>> 15), state | 1);
        bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
        return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./lib/replay/pacer.js

/** `startMs`: when the replay begins; all times are on its clock. */
function planPacer(load, startMs) {
    if (load.kind === 'closed')
        return { dueMs: (nowMs) => nowMs, take() { } };
    const nextDueMs = load.arrivals === 'constant'
        ? constantArrivals(load, startMs)
        : poissonArrivals(load, startMs);
    let dueMs = nextDueMs();
    return {
        dueMs: () => dueMs,
        take: () => {
            dueMs = nextDueMs();
        }
    };
}
/** Request k is due at k / rate; sums of gaps would drift. */
function constantArrivals(load, startMs) {
    let taken = 0;
    return () => startMs + (taken++ * 1000) / load.ratePerSecond;
}
/** Independent users: exponential gaps, 1 / rate in the mean. */
function poissonArrivals(load, startMs) {
    const random = seededRandom(load.seed);
    let dueMs = startMs;
    return () => (dueMs += (-Math.log(1 - random()) * 1000) / load.ratePerSecond);
}

;// CONCATENATED MODULE: ./lib/replay/patience.js

/**
 * A timeout says more than a quick failure and costs more to wait for: five in
 * a row are enough at concurrency 1 (5 × 4 = 20), one from each worker at 8
 * (8 × 4 = 32).
 */
const TIMEOUT_WEIGHT = 4;
/** Open loop: how late the next request may be. */
const LATE_MS = 5000;
const FAILURES = {
    'failure-body': 'a body that matches `failure-body`',
    'error-answer': 'an answer that tells of an error under a good status',
    'timed-out': 'no whole answer before the request timeout',
    'connection-failed': 'a connection that was refused, reset or closed'
};
/** Knows when a replay makes no sense any more. */
class Patience {
    load;
    limit;
    failures = 0;
    weight = 0;
    constructor(load) {
        this.load = load;
        this.limit = Math.max(20, 4 * load.concurrency);
    }
    /** Why to give up after this exchange, a sentence; undefined: go on. */
    judge(exchange) {
        const { outcome, status } = exchange;
        if (outcome === 'succeeded') {
            this.failures = 0;
            this.weight = 0;
            return undefined;
        }
        this.failures++;
        this.weight += outcome === 'timed-out' ? TIMEOUT_WEIGHT : 1;
        if (this.weight < this.limit)
            return undefined;
        const last = outcome === 'wrong-status' ? `HTTP ${status}` : FAILURES[outcome];
        return `${this.failures} requests in a row failed, the last with ${last}.`;
    }
    /**
     * Why to give up when the next request was due `lateMs` ago. Requests that
     * wait are numbers only (the schedule knows them), so the bound is for the
     * user's time and not for memory.
     */
    judgeDelay(lateMs) {
        if (this.load.kind === 'closed' || lateMs < LATE_MS)
            return undefined;
        const { ratePerSecond, concurrency } = this.load;
        const waiting = Math.round((lateMs / 1000) * ratePerSecond);
        return `It cannot keep up with ${ratePerSecond}/s: ${waiting} requests are waiting, the first for ${(0,units/* formatMs */._V)(lateMs)}, with ${concurrency} under way.`;
    }
}

;// CONCATENATED MODULE: ./lib/replay/replay.js



/** How often deadlines are looked at: one timer for all, ±25 ms are fine. */
const TICK_MS = 25;
const PROGRESS_MS = 10_000;
/**
 * Sends the source's requests under the plan's load and records every exchange
 * that ended. Rejects only when the source does.
 */
function replay(plan) {
    return new Replay(plan).run();
}
class Replay {
    plan;
    pacer;
    patience;
    connections;
    /** First in, first out: every connection has its turn, as have workers. */
    idle;
    ending = Promise.withResolvers();
    ticks;
    stop = () => this.abort('It was told to end.');
    running = true;
    /** Runs out when the next request is due. */
    timer;
    next;
    done = 0;
    toldMs;
    constructor(plan) {
        this.plan = plan;
        this.toldMs = plan.clock();
        this.pacer = planPacer(plan.load, this.toldMs);
        this.patience = new Patience(plan.load);
        this.connections = buildConnections({
            ...plan,
            connections: plan.load.concurrency,
            onEnd: (connection) => this.record(connection)
        });
        this.idle = [...this.connections];
        this.ticks = setInterval(() => this.tick(), TICK_MS);
    }
    run() {
        const { signal } = this.plan;
        signal.addEventListener('abort', this.stop);
        if (signal.aborted)
            this.stop();
        this.next = this.readNext();
        this.pump();
        return this.ending.promise;
    }
    /** Sends all that is due and has a connection. */
    pump() {
        while (this.running && this.idle.length > 0) {
            const { next } = this;
            if (next === undefined || next === 'awaited')
                break;
            const nowMs = this.plan.clock();
            const dueMs = this.pacer.dueMs(nowMs);
            if (dueMs > nowMs)
                return this.wait(dueMs - nowMs);
            this.pacer.take();
            this.idle.shift().send(next, dueMs, nowMs);
            this.next = this.readNext();
        }
        const allIdle = this.idle.length === this.connections.length;
        if (allIdle && this.next === undefined)
            this.end({ kind: 'completed' });
    }
    /**
     * No busy waiting for the last millisecond: it would take the CPU that the
     * service is measured on (97 % of a core at 1000/s). Timers alone are less
     * than 2 ms late in 99 % (bench/generator.ts).
     */
    wait(ms) {
        this.timer ??= setTimeout(() => {
            this.timer = undefined;
            this.pump();
        }, ms);
    }
    readNext() {
        try {
            const next = this.plan.source.next();
            if (next === undefined || 'row' in next)
                return next;
            next.then((request) => {
                this.next = request;
                this.pump();
            }, (error) => this.fail(error));
        }
        catch (error) {
            this.fail(error);
        }
        return 'awaited';
    }
    record(connection) {
        this.plan.log.add(connection.exchange);
        this.done++;
        this.idle.push(connection);
        const reason = this.patience.judge(connection.exchange);
        if (reason)
            this.abort(reason);
        else
            this.pump();
    }
    tick() {
        const nowMs = this.plan.clock();
        for (const connection of this.connections)
            connection.expire(nowMs);
        if (this.running && typeof this.next === 'object') {
            const lateMs = nowMs - this.pacer.dueMs(nowMs);
            const reason = this.patience.judgeDelay(lateMs);
            if (reason)
                this.abort(reason);
        }
        if (nowMs - this.toldMs < PROGRESS_MS)
            return;
        this.toldMs = nowMs;
        this.plan.onProgress?.(this.done);
    }
    abort(reason) {
        this.end({ kind: 'aborted', reason });
    }
    fail(error) {
        this.close();
        this.ending.reject(error);
    }
    end(end) {
        this.close();
        this.ending.resolve(end);
    }
    close() {
        this.running = false;
        this.plan.signal.removeEventListener('abort', this.stop);
        clearInterval(this.ticks);
        clearTimeout(this.timer);
        for (const connection of this.connections)
            connection.close();
    }
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(17636);
;// CONCATENATED MODULE: ./lib/sampling/load-generator.js


const EVERY_MS = 1000;
/** Of a trial that came to no replay. */
const NOTHING_SENT = {
    meanMillicores: NaN,
    peakMillicores: NaN,
    machineIdleShare: NaN
};
/** Watches our own CPU and the machine's idle time, once a second. */
function startGeneratorWatch() {
    const startMs = performance.now();
    const usedBefore = process.cpuUsage();
    const coresBefore = coreTimes();
    let peakMillicores = 0;
    const read = async () => {
        try {
            const { cpu } = await pidusage(process.pid);
            peakMillicores = Math.max(peakMillicores, cpu * 10);
        }
        catch {
            // No /proc for it here: the mean stands in for it.
        }
    };
    // The first call is the beginning of its first interval.
    void pidusage(process.pid).catch(() => undefined);
    const timer = setInterval(() => void read(), EVERY_MS).unref();
    return {
        stop: async () => {
            clearInterval(timer);
            const used = process.cpuUsage(usedBefore);
            const cores = coreTimes();
            const wallMs = performance.now() - startMs;
            const meanMillicores = (used.user + used.system) / wallMs;
            return {
                meanMillicores,
                // Shorter than a second: there was no reading.
                peakMillicores: Math.max(peakMillicores, meanMillicores),
                machineIdleShare: (cores.idleMs - coresBefore.idleMs) /
                    (cores.allMs - coresBefore.allMs)
            };
        }
    };
}
function coreTimes() {
    let [idleMs, allMs] = [0, 0];
    for (const { times } of (0,external_node_os_.cpus)()) {
        idleMs += times.idle;
        allMs += times.user + times.nice + times.sys + times.idle + times.irq;
    }
    return { idleMs, allMs };
}

;// CONCATENATED MODULE: ./lib/sampling/sample-log.js

const sample_log_FIRST_CAPACITY = 1024;
const sample_log_NAMES = ['atMs', ...COUNTER_NAMES];
/** Samples as growable columns: 17 numbers, 136 bytes a sample. */
class SampleLog {
    length = 0;
    capacity = sample_log_FIRST_CAPACITY;
    buffers = sample_log_NAMES.map(() => new Float64Array(sample_log_FIRST_CAPACITY));
    add(atMs, counters) {
        if (this.length === this.capacity)
            this.grow();
        this.buffers[0][this.length] = atMs;
        for (let i = 0; i < COUNTER_NAMES.length; i++)
            this.buffers[i + 1][this.length] = counters[COUNTER_NAMES[i]];
        this.length += 1;
    }
    /** The log's own memory, cut to length: valid until the next `add`. */
    columns() {
        const columns = sample_log_NAMES.map((name, i) => [
            name,
            this.buffers[i].subarray(0, this.length)
        ]);
        return { length: this.length, ...Object.fromEntries(columns) };
    }
    grow() {
        this.capacity *= 2;
        this.buffers = this.buffers.map(({ buffer }) => new Float64Array(buffer.transfer(this.capacity * 8)));
    }
}

;// CONCATENATED MODULE: ./lib/sampling/sampler.js

const sampler_EVERY_MS = 10;
/** Reads the counters at a fixed tick, until it is stopped. */
function startSampler(reader, plan) {
    const log = new SampleLog();
    const everyMs = plan.everyMs ?? sampler_EVERY_MS;
    const firstMs = plan.clock();
    let latest;
    let ticks = 0;
    let timer;
    const sample = () => {
        const counters = reader.read();
        if (!counters)
            return latest;
        latest = counters;
        const atMs = plan.clock();
        log.add(atMs, counters);
        plan.onSample?.(counters, atMs);
        return latest;
    };
    const tick = () => {
        sample();
        // From the schedule and not from this tick: a late one does not shift all
        // that follow, and missed ones are left out.
        const elapsedMs = plan.clock() - firstMs;
        ticks = Math.max(ticks + 1, Math.ceil(elapsedMs / everyMs));
        timer = setTimeout(tick, ticks * everyMs - elapsedMs).unref();
    };
    tick();
    return {
        columns: () => log.columns(),
        sample,
        stop: () => {
            if (timer)
                sample();
            clearTimeout(timer);
            timer = undefined;
            return latest;
        }
    };
}

;// CONCATENATED MODULE: ./lib/sampling/settle.js

/** A service that does nothing for so long has come to rest. */
const QUIET_MS = 300;
const LOOK_MS = 50;
/** Nothing: less than 15 % of a core, and hardly a page more. */
const QUIET_SHARE = 0.15;
const QUIET_BYTES = 2 ** 18;
/**
 * Waits until a service that is ready has come to rest: the first of four
 * workers answers while the others still load, and a replay of 0.1 s would
 * end before they need their memory (measured: 100 MiB held in 3 of 5 trials,
 * and the fourth worker died of it in the others). Ends after `mostMs` too,
 * for a service may never rest.
 */
async function settle_settle(read, until) {
    const endMs = performance.now() + until.mostMs;
    let before = read();
    let sinceMs = performance.now();
    while (before && performance.now() < endMs && !until.signal.aborted) {
        await (0,external_node_timers_promises_.setTimeout)(LOOK_MS);
        const now = read();
        if (!now)
            return;
        const spanMs = performance.now() - sinceMs;
        const busy = now.cpuMs - before.cpuMs > QUIET_SHARE * QUIET_MS ||
            Math.abs(now.memoryBytes - before.memoryBytes) > QUIET_BYTES;
        if (!busy && spanMs >= QUIET_MS)
            return;
        if (!busy)
            continue;
        before = now;
        sinceMs = performance.now();
    }
}

;// CONCATENATED MODULE: ./lib/trial.js
var trial_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var trial_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Of the end of the service's log. */
const trial_LOG_LINES = 50;
/** For a service that never rests: as long as this, or twice its start-up. */
const LEAST_REST_MS = 2000;
/** How long after a broken connection a container may take to be found dead. */
const DEATH_NOTICE_MS = 1000;
/**
 * Runs one trial. Whatever the service does comes back as a Measurement; it
 * throws only when there was no trial at all.
 */
async function runTrial(plan, bench) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const trial = trial_addDisposableResource(env_1, await Trial.start(plan, bench), true);
        const ready = await trial.warmUp();
        // Awaited here, for `await using` removes the container on the way out.
        return await trial.end(ready.kind === 'completed' ? await trial.replayAll() : ready);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = trial_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A trial that is under way, for who wants to do more than replay once. */
class Trial {
    plan;
    bench;
    service;
    sampler;
    generator;
    log = new ExchangeLog();
    marks = {};
    warmupExchanges = 0;
    /** Fires when going on makes no sense; its reason is the ending. */
    over = new AbortController();
    cancel = () => this.over.abort({ kind: 'cancelled' });
    static async start(plan, bench) {
        return new Trial(plan, bench, await bench.start(plan));
    }
    constructor(plan, bench, service) {
        this.plan = plan;
        this.bench = bench;
        this.service = service;
        bench.signal.addEventListener('abort', this.cancel);
        if (bench.signal.aborted)
            this.cancel();
        void service.exited.then((exit) => this.over.abort({ kind: 'exited', exit }));
        this.sampler = startSampler(service.counters, {
            clock: this.clock,
            onSample: (counters, atMs) => this.judge(counters, atMs)
        });
    }
    /** Waits until it is ready and warms it up: `completed` is steady state. */
    async warmUp() {
        const ready = await waitUntilReady(this.service, {
            path: this.bench.readinessPath,
            timeoutMs: this.bench.startupTimeoutMs,
            signal: this.over.signal
        });
        if (ready.kind === 'ended')
            return this.lastWord();
        if (ready.kind === 'not-ready')
            return ready;
        this.mark('readyMs');
        await settle_settle(() => this.sampler.sample(), {
            mostMs: Math.max(LEAST_REST_MS, this.marks.readyMs * 2),
            signal: this.over.signal
        });
        this.mark('settledMs');
        this.generator = startGeneratorWatch();
        const ending = await this.replay(this.plan.warmupRequests);
        this.warmupExchanges = this.log.length;
        if (ending.kind === 'completed')
            this.mark('steadyMs');
        return ending;
    }
    async replayAll() {
        const ending = await this.replay(this.plan.requests);
        this.mark('replayedMs');
        return ending;
    }
    /** One more piece of load, under another CPU limit. */
    async stretch(stretch) {
        const { cpuMillicores, requests, round } = stretch;
        await this.service.setLimits({ ...this.plan.size, cpuMillicores });
        return this.replay(requests, round);
    }
    counters() {
        return this.sampler.sample();
    }
    exchanges() {
        return this.log.columns();
    }
    async end(ending) {
        const totals = this.sampler.stop();
        const endedMs = this.clock();
        return {
            ...{ plan: this.plan, ending, totals },
            startedAt: new Date(Date.now() - endedMs).toISOString(),
            marks: { ...this.marks, endedMs },
            exchanges: this.log.columns(),
            warmupExchanges: this.warmupExchanges,
            answerShapes: this.log.answerShapes(),
            samples: this.sampler.columns(),
            counterSource: this.service.counters.source,
            generator: (await this.generator?.stop()) ?? NOTHING_SENT,
            log: await this.service.logs(trial_LOG_LINES)
        };
    }
    async [Symbol.asyncDispose]() {
        this.bench.signal.removeEventListener('abort', this.cancel);
        this.sampler.stop();
        await this.generator?.stop();
        await this.service.stop();
    }
    /** With a reading of its own, so that a phase's totals are its own too. */
    mark(mark) {
        this.sampler.sample();
        this.marks[mark] = this.clock();
    }
    clock = () => performance.now() - this.service.startedAtMs;
    judge(counters, atMs) {
        const ending = this.bench.judge?.(counters, atMs, this.marks);
        if (ending)
            this.over.abort(ending);
        // A service that is OOM-killed while it starts has failed, alive or not.
        if (this.marks.readyMs === undefined && counters.oomKills > 0)
            this.over.abort({
                kind: 'not-ready',
                reason: `The kernel killed ${counters.oomKills} of its processes for memory while it started.`
            });
    }
    /** In an open loop each round has arrivals of its own. */
    async replay(requests, round = 0) {
        const { load: first } = this.plan;
        const load = first.kind === 'open' ? { ...first, seed: first.seed + round } : first;
        const source = this.bench.dataset.open(requests);
        try {
            const ended = await replay({
                ...this.bench,
                ...{ source, load, origin: this.service.origin },
                ...{ clock: this.clock, log: this.log, signal: this.over.signal },
                onProgress: (done) => this.bench.onProgress(done, requests)
            });
            await this.awaitDeathNotice();
            return this.over.signal.aborted ? this.lastWord() : ended;
        }
        finally {
            await source.close();
        }
    }
    lastWord() {
        return this.over.signal.reason;
    }
    /** The engine tells of a death some 100 ms after its connections broke. */
    async awaitDeathNotice() {
        if (this.over.signal.aborted || !this.log.lastConnectionFailed)
            return;
        await Promise.race([this.service.exited, (0,external_node_timers_promises_.setTimeout)(DEATH_NOTICE_MS)]);
    }
}

;// CONCATENATED MODULE: ./lib/search.js
var search_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var search_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * Runs what the search asks for until it has its answer. All thinking is in
 * rightsizing/, all running in trial.ts.
 */
async function searchSize(plan) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const search = search_addDisposableResource(env_1, new Search(plan), true);
        return await search.run();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = search_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
class Search {
    plan;
    reference;
    startMs = performance.now();
    trials = [];
    stretches = [];
    measured = new Map();
    /** The container that CPU limits are changed on, kept between moves. */
    live;
    constructor(plan) {
        this.plan = plan;
        this.reference = collectReference(plan.first);
    }
    async run() {
        for (;;) {
            this.plan.bench.signal.throwIfAborted();
            const move = nextMove(this.state());
            if (move.kind !== 'stretch')
                await this.endLive();
            if (move.kind === 'done')
                return this.result(move.answer);
            if (move.kind === 'stretch')
                await this.runStretch(move);
            else
                await this.runProbes(move.probes);
        }
    }
    state() {
        const { facts, settings } = this.plan;
        const elapsedMs = performance.now() - this.startMs;
        const { trials, stretches } = this;
        return { facts, settings, trials, stretches, elapsedMs };
    }
    result(answer) {
        const proof = answer.kind === 'size' ? answer.proof : undefined;
        return {
            answer,
            state: this.state(),
            proof: proof && this.measured.get(proof)
        };
    }
    /** One alone and cold, or several side by side. */
    async runProbes(probes) {
        if (probes.length === 1)
            await dropFilePages();
        await Promise.all(probes.map((probe) => this.runProbe(probe)));
    }
    async runProbe(probe) {
        const startMs = performance.now();
        const plan = this.trialPlan(probe);
        const trial = await runTrial(plan, this.benchFor(probe));
        this.note(probe, trial, performance.now() - startMs);
    }
    note(probe, trial, ms) {
        const latencyLimits = probe.purpose === 'proof' ? this.plan.settings.latencyLimits : [];
        const reference = this.scale({ ...this.reference, latencyLimits }, probe);
        const past = { probe, outcome: judgeOutcome(trial, reference), ms };
        this.trials.push(past);
        if (probe.purpose === 'proof')
            this.measured.set(past, trial);
        this.plan.onTrial(past);
    }
    trialPlan(probe) {
        const { plan } = this.plan.first;
        const requests = probe.wholeDataset
            ? plan.requests
            : this.plan.heavyRows.length;
        return { ...plan, size: probe.size, requests };
    }
    /** What the rows of this probe took at full size, by their number. */
    scale(full, probe) {
        const { cpuMillicores } = probe.size;
        const reference = slowReference(full, this.plan.facts, cpuMillicores);
        if (probe.wholeDataset)
            return reference;
        // Heavy rows take longer than others; twice is room enough.
        const { requests, warmupRequests } = this.plan.first.plan;
        const rows = this.plan.heavyRows.length + warmupRequests;
        const share = Math.min(1, (2 * rows) / (requests + warmupRequests));
        return {
            ...reference,
            replayMs: reference.replayMs * share,
            replayCpuMs: reference.replayCpuMs * share
        };
    }
    /** Ends what is lost: one OOM kill, a crawl, a replay that collapsed. */
    benchFor(probe) {
        const { bench } = this.plan;
        const reference = this.scale(this.reference, probe);
        const { dataset } = bench;
        const rows = probe.wholeDataset ? undefined : this.plan.heavyRows;
        return {
            ...bench,
            dataset: { open: (count) => dataset.open(count, rows) },
            judge: watchForDoom(reference)
        };
    }
    async runStretch(move) {
        const live = this.live ?? (await this.startLive(move.probe));
        if (!live)
            return;
        const before = live.trial.counters();
        const from = live.trial.exchanges().length;
        const ending = await live.trial.stretch(move.stretch);
        if (ending.kind === 'exited')
            return this.endLive(ending);
        const after = live.trial.counters();
        const exchanges = live.trial.exchanges();
        this.stretches.push(measureStretch(move.stretch, { exchanges, from, before, after }));
    }
    async startLive(probe) {
        const startMs = performance.now();
        const trial = await Trial.start(this.trialPlan(probe), this.plan.bench);
        this.live = { trial, probe, startMs };
        const ending = await trial.warmUp();
        if (ending.kind !== 'completed')
            await this.endLive(ending);
        return this.live;
    }
    /** With an ending, the container's end is a trial like any other. */
    async endLive(ending) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { live } = this;
            this.live = undefined;
            if (!live)
                return;
            const trial = search_addDisposableResource(env_2, live.trial, true);
            if (!ending)
                return;
            const ms = performance.now() - live.startMs;
            this.note(live.probe, await trial.end(ending), ms);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = search_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    async [Symbol.asyncDispose]() {
        await this.endLive();
    }
}

;// CONCATENATED MODULE: ./lib/recommend.js








/** The size to recommend: searched for and proved, or only estimated. */
async function recommendSize(inputs, first) {
    const { trial, analysis } = first;
    if (trial.ending.kind !== 'completed')
        return recommend_none('The service did not come through the trial at full size.');
    const estimated = estimate(analysis, inputs.headroom);
    const { memory, cpu } = inputs.search;
    if (estimated.kind === 'none' || !(memory || cpu))
        return { recommendation: estimated };
    const limits = planSettings(inputs, first.machine, {
        ...first,
        estimated: estimated.size
    });
    const facts = collectFacts(trial, analysis, limits.latencyLimits);
    const end = await searchSize({
        first: trial,
        facts,
        settings: limits,
        bench: first.bench,
        heavyRows: weighRows(analysis),
        onTrial: ({ probe, outcome }) => first.onTrial(`${Math.round(probe.size.memoryBytes / 2 ** 20)} MiB, ${probe.size.cpuMillicores}m: ${describeOutcome(outcome)}`)
    });
    const doubts = analysis.findings.filter((each) => each.severity === 'warning');
    const { recommendation, ...search } = explain_explainAnswer(end.answer, end.state, doubts.map(({ message }) => message));
    const p90 = end.proof && steadyLatency(end.proof).p90?.value;
    return {
        recommendation,
        search: {
            ...search,
            cold: first.cold,
            advice: advise(recommendation, first, end.proof),
            ...(p90 !== undefined && { proofP90Ms: p90 })
        }
    };
}
function recommend_none(reason) {
    return { recommendation: { kind: 'none', reason } };
}
/** Rows that took most memory or time, and a few of the others. */
function weighRows({ memoryRows, slowestRows }) {
    const rows = [...memoryRows, ...slowestRows].map(({ row }) => row);
    return [...new Set([...rows, 1, 2, 3])];
}
function advise(recommendation, { analysis, machine, trial }, proof = trial) {
    if (recommendation.kind === 'none')
        return [];
    const { size } = recommendation;
    const slowestMs = steadyLatency(proof).maxMs;
    const { cores } = machine;
    return adviseSettings({ analysis, size, trial: proof, slowestMs, cores });
}
function steadyLatency({ exchanges, warmupExchanges }) {
    return summarizeLatency(exchanges, [warmupExchanges, exchanges.length]);
}

;// CONCATENATED MODULE: ./lib/main.js
var main_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var main_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




























/** What a source of the image takes. */
const OBTAIN = {
    reference: 'Pull the image',
    dockerfile: 'Build the image',
    recipe: 'Build the image'
};
/**
 * The whole run. What is known is gathered in `facts` as it comes, so that
 * the report is written whatever happened; the step fails once, last.
 */
async function main(asked) {
    const run = startRun();
    const to = 'inputs' in asked ? asked.inputs.report : asked.report;
    const failOn = 'inputs' in asked ? asked.inputs.failOn : 'failed';
    const createdAt = new Date().toISOString();
    const facts = noFacts({
        ...{ name: to.name, createdAt, version: VERSION },
        troubleshooting: troubleshootingUrl()
    });
    try {
        if ('mistake' in asked)
            throw asked.mistake;
        facts.secrets = asked.inputs.secrets;
        facts.secrets.forEach(lib_core/* setSecret */.Pq);
        await profile(asked, run, facts);
    }
    catch (thrown) {
        facts.error = run.signal.aborted ? cancelled : (0,errors/* describeError */.Uc)(thrown);
    }
    const report = composeReport(facts);
    if ('inputs' in asked)
        keep(asked.inputs, report);
    await publish({ report, trial: facts.trial, to, root: run.reportRoot });
    if (!failsStep(report, failOn))
        return;
    await printLog(report);
    const { error } = report;
    if (error)
        lib_core/* setFailed */.C1((0,errors/* explainError */.UW)(error, helpUrl(report, error.code)));
    else if (report.verdict === 'inconclusive')
        lib_core/* setFailed */.C1(report.because);
    // Each missed threshold has its annotation already.
    else
        process.exitCode = lib_core/* ExitCode */.yU.Failure;
}
/** The story of README's "How it works", one verb a line. */
async function profile(asked, run, facts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs } = asked;
        const { stages: times } = facts;
        await showRecipe(inputs, facts);
        const machine = await readMachine();
        facts.machine = machine;
        const dataset = main_addDisposableResource(env_1, await stage('Read the dataset', times, () => openDataset(inputs.dataset, run)), true);
        facts.dataset = dataset.facts;
        const plan = planTrial(inputs, machine, dataset.facts);
        const image = await stage(OBTAIN[inputs.image.kind], times, () => obtainImage(inputs.image, run));
        const served = lookAt(image, asked, facts);
        facts.earlier = readEarlier(inputs, facts);
        if (facts.earlier)
            return;
        const { route, findings } = await openRoute(run, served.service);
        const bench = layBench(served, run, { dataset, image, route });
        const cold = await dropFilePages();
        const trial = await stage('Run the service at full size', times, () => runTrial(plan, bench));
        facts.trial = trial;
        facts.error = describeEnding(trial);
        const analysis = analyze(trial);
        facts.analysis = analysis;
        facts.findings = [
            ...facts.findings,
            ...findings,
            ...analysis.findings,
            ...doubtDataset(dataset.facts),
            ...doubtGenerator(trial.generator)
        ];
        const found = await stage('Search for the smallest size', times, () => recommendSize(inputs, {
            ...{ machine, bench, trial, analysis, cold },
            onTrial: lib_core/* info */.pq
        }));
        facts.recommendation = found.recommendation;
        if (found.search)
            facts.search = found.search;
        const rules = withImpliedRules(inputs.thresholds);
        facts.verdicts = evaluateRules(rules, collectMetrics(facts));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = main_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What is built when the user wrote no Dockerfile, and what is doubtful about it. */
async function showRecipe({ image }, facts) {
    if (image.kind !== 'recipe')
        return;
    facts.findings = image.findings;
    await stage('Show the generated Dockerfile', [], async () => lib_core/* info */.pq(renderRecipe(image)));
}
function keep(inputs, report) {
    try {
        keepReport(inputs, report);
    }
    catch (thrown) {
        lib_core/* warning */.$e(`The report was not kept in \`cache\`: ${String(thrown)}`);
    }
}
/** The inputs, with what its server tells where they say nothing. */
function lookAt(image, asked, facts) {
    const { config: _, findings = [], ...known } = image;
    facts.image = known;
    facts.findings = [...facts.findings, ...findings];
    const server = recognizeServer(asked.inputs, image);
    if (!server)
        return asked.inputs;
    facts.server = server.facts;
    facts.findings = [...facts.findings, ...server.findings];
    return asked.parseAbove(server.layer);
}
async function printLog({ error }) {
    const { log } = error ?? {};
    if (log)
        await stage('Last lines of the log', [], async () => lib_core/* info */.pq(log));
}
/** What all trials of this run have in common. */
function layBench(inputs, run, of) {
    const { service } = inputs;
    const port = planPort(service.port, of.image);
    const { image, route } = of;
    const container = { runId: run.id, imageId: image.id, port, service, route };
    return {
        ...service,
        start: ({ size }) => startContainer({ ...container, size }),
        dataset: of.dataset.withDefaults(planRequests(inputs)),
        answers: inputs.answers,
        signal: run.signal,
        onProgress: (done, all) => lib_core/* info */.pq(`${done} of ${all} requests`)
    };
}


/***/ })

};
