export const id = 176;
export const ids = [176];
export const modules = {

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/analysis/memory.js
var memory = __webpack_require__(2343);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(6513);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(9803);
;// CONCATENATED MODULE: ./lib/analysis/attribution.js





const MAX_ROWS = 10;
/** So many failed rows are told apart, and so many rises of memory. */
const MAX_KEPT = 1000;
/** Smaller rises of the high-water mark are other processes' pages. */
const MIN_RISE = 2 ** 18;
/** The slowest answers, each row once, worst first. */
function findSlowestRows(exchanges, [from, to]) {
    let slowest = [];
    for (let i = from; i < to; i++) {
        const latencyMs = (0,moments/* responseMs */.w2)(exchanges, i);
        const least = slowest.length < MAX_ROWS ? 0 : slowest.at(-1).latencyMs;
        if (!(0,right_answers/* succeeded */.gq)(exchanges, i) || latencyMs <= least)
            continue;
        const row = exchanges.row[i];
        const same = slowest.find((slow) => slow.row === row);
        if (same && same.latencyMs >= latencyMs)
            continue;
        slowest = slowest.filter((slow) => slow !== same);
        slowest.push({ row, latencyMs });
        slowest.sort((a, b) => b.latencyMs - a.latencyMs);
        slowest.length = Math.min(slowest.length, MAX_ROWS);
    }
    return slowest;
}
function findFailedRows(exchanges, [from, to]) {
    const failed = new Map();
    for (let i = from; i < to; i++) {
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            continue;
        const row = exchanges.row[i];
        const known = failed.get(row);
        if (!known && failed.size >= MAX_KEPT)
            continue;
        failed.set(row, {
            row,
            outcome: exchange/* OUTCOMES */.i[exchanges.outcome[i]],
            status: exchanges.status[i],
            times: (known?.times ?? 0) + 1
        });
    }
    return [...failed.values()]
        .sort((a, b) => b.times - a.times || a.row - b.row)
        .slice(0, MAX_ROWS);
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
        .slice(0, MAX_ROWS);
}
/** The largest rises, in the order of time. */
function findRises(samples, from) {
    const { atMs } = samples;
    const marks = (0,memory/* highWaterMarks */.Wx)(samples);
    const rises = [];
    for (let i = Math.max(from, 1); i < marks.length; i++) {
        const bytes = marks[i] - marks[i - 1];
        if (bytes >= MIN_RISE)
            rises.push({
                fromMs: atMs[i - 1],
                toMs: atMs[i],
                bytes,
                longestMs: 0
            });
    }
    return rises
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, MAX_KEPT)
        .sort((a, b) => a.fromMs - b.fromMs);
}
/** Visits each exchange that was under way in a rise, with for how long. */
function overlapRises(exchanges, rises, visit) {
    const ends = Float64Array.from(rises, ({ toMs }) => toMs);
    for (let i = 0; i < exchanges.length; i++) {
        const [sent, ended] = [(0,moments/* sentMs */.Jx)(exchanges, i), (0,moments/* endedMs */.Ds)(exchanges, i)];
        for (let at = (0,statistics/* countBelow */.BC)(ends, sent); at < rises.length; at++) {
            const rise = rises[at];
            if (rise.fromMs >= ended)
                break;
            const ms = Math.min(ended, rise.toMs) - Math.max(sent, rise.fromMs);
            if (ms > 0)
                visit(exchanges.row[i], rise, ms);
        }
    }
}

// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/analysis/cpu.js



const SECOND_MS = 1000;
/** How far from an edge its reading may lie, as a share of the span. */
const EDGE = 0.1;
function summarizeCpu({ samples, exchanges }, steady) {
    const whole = { fromMs: 0, toMs: Infinity };
    const peakMillicores = busiestSecond(samples, whole);
    if (!steady)
        return (0,statistics/* present */.Eb)({ peakMillicores });
    const [from, to] = steady.exchanges;
    const meanMillicores = meanCpu(samples, steady);
    const busyMs = to > from ? (0,moments/* endedMs */.Ds)(exchanges, to - 1) - steady.fromMs : NaN;
    return (0,statistics/* present */.Eb)({
        peakMillicores,
        steadyPeakMillicores: busiestSecond(samples, steady),
        meanMillicores,
        msPerRequest: meanMillicores &&
            (0,statistics/* measured */.jh)(((meanMillicores / SECOND_MS) * busyMs) / (to - from)),
        throttledShare: steadyThrottling(samples, steady)
    });
}
/** Mean over a span, millicores; undefined when readings can't resolve it. */
function meanCpu(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    const used = increase(samples.cpuMs, readings);
    return (0,statistics/* measured */.jh)((used / increase(samples.atMs, readings)) * SECOND_MS);
}
function steadyThrottling(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    return (0,statistics/* measured */.jh)((0,kernel_counts/* throttledShare */.QA)({
        periods: increase(samples.periods, readings),
        throttledPeriods: increase(samples.throttledPeriods, readings)
    }));
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
    const after = (0,statistics/* countBelow */.BC)(atMs, ms);
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

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/analysis/failure-causes.js
var failure_causes = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/analysis/rows.js
var analysis_rows = __webpack_require__(9789);
;// CONCATENATED MODULE: ./lib/analysis/answer-findings.js



/** Answers of one shape that others can differ from: at least so many… */
const MAX_ANSWERS = 10;
/** …and this share of all. */
const MAX_SHARE = 0.9;
const ROWS_TOLD = 10;
const NAMES = {
    object: 'a JSON object',
    list: 'a JSON list',
    string: 'a JSON string',
    value: 'a bare value',
    text: 'plain text',
    nothing: 'empty',
    void: 'empty',
    suspect: 'like an error'
};
/** What answers say, for errors that come under a good status. */
function findAnswerFindings(trial) {
    return [
        ...(0,failure_causes/* findFailureCauses */.c)(trial),
        findErrors(trial.exchanges),
        findSuspects(trial.answerShapes),
        tellVoid(trial.answerShapes),
        tellSame(trial.sameAnswer),
        findDifference(trial.answerShapes)
    ].filter((finding) => finding !== undefined);
}
/** Those were counted as failed; warm-up is told too, where most begin. */
function findErrors(exchanges) {
    const error = exchange/* OUTCOMES */.i.indexOf('error-answer');
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
        message: `${(0,analysis_rows/* countAnswers */.X)(answers)} told of an error under a good status, warm-up included, and counted as failed: ${(0,analysis_rows/* listRows */.q)([...rows])}.`,
        remedy: 'Let the service answer errors with a status of 400 or above; if these answers are right, say so with `failure-body: none`.'
    };
}
function findSuspects(shapes) {
    const suspect = shapes.find(({ kind }) => kind === 'suspect');
    if (!suspect)
        return undefined;
    return {
        code: 'answers-look-like-errors',
        severity: 'warning',
        message: `${(0,analysis_rows/* countAnswers */.X)(suspect.answers)} may be an error under a good status, and counted as succeeded: ${(0,analysis_rows/* listRows */.q)(suspect.rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}
function tellVoid(shapes) {
    const empty = shapes.find(({ kind }) => kind === 'void');
    if (!empty)
        return undefined;
    const all = shapes.reduce((sum, { answers }) => sum + answers, 0);
    return {
        code: 'answers-empty',
        severity: empty.answers * 2 > all ? 'warning' : 'note',
        message: `${(0,analysis_rows/* countAnswers */.X)(empty.answers)} of ${all} that counted as succeeded hold nothing (\`null\`, \`{}\` or no body): ${(0,analysis_rows/* listRows */.q)(empty.rows)}.`,
        remedy: 'Send one of these rows by hand; if it should have an answer, give `failure-body` the pattern `^\\s*(null|\\{\\s*\\})?\\s*$`.'
    };
}
/** So many different rows have one answer by chance only of a dull model. */
const MANY_ROWS = 10;
function tellSame(same) {
    // Without a body there is nothing that could differ: see `answers-empty`.
    if (!same || same.rows < MANY_ROWS || same.bytes === 0)
        return undefined;
    return {
        code: 'answers-identical',
        severity: 'warning',
        message: `All ${same.answers} answers, to ${same.rows} different rows, are the same ${same.bytes} bytes.`,
        remedy: 'Send two rows by hand: it may be an error in words, a default, or a cache. A model that rightly says the same should be measured on rows that differ more.'
    };
}
function findDifference(shapes) {
    const known = shapes.filter(({ kind }) => kind !== 'suspect');
    const all = known.reduce((sum, { answers }) => sum + answers, 0);
    const most = known.find(({ answers }) => answers >= Math.max(MAX_ANSWERS, all * MAX_SHARE));
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
        message: `${(0,analysis_rows/* countAnswers */.X)(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${(0,analysis_rows/* listRows */.q)(rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}

// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
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
    // Of a service that died at once nothing was ever read, from anywhere.
    (_, { counters, samples }) => counters.source === 'docker-api' && samples.length > 0
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
    (_, { samples, marks, counters }) => {
        const due = (marks.endedMs - (samples.atMs[0] ?? 0)) / 10;
        return counters.periodMs === 0 &&
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
        const first = (0,latency/* summarizeLatency */.c)(exchanges, [from, from + count]).p50?.value;
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
function findTrialFindings(known, trial) {
    return [
        ...RULES.flatMap((rule) => rule(known, trial) ?? []),
        ...findAnswerFindings(trial)
    ];
}

// EXTERNAL MODULE: ./lib/analysis/growth.js
var growth = __webpack_require__(4239);
;// CONCATENATED MODULE: ./lib/analysis/phases.js


/** The phases that the trial came to; the last may have been cut short. */
function splitPhases(trial) {
    const { marks, warmupExchanges: warm } = trial;
    const { readyMs, steadyMs, replayedMs, endedMs } = marks;
    const at = (ms) => (0,statistics/* countBelow */.BC)(trial.samples.atMs, ms);
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
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    add('steady', [steadyMs, replayedMs ?? endedMs], [from, to]);
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
        memory: (0,memory/* summarizeMemory */.Z6)(samples, [0, samples.length], totals),
        cpu: summarizeCpu(trial, steady),
        latency: (0,latency/* summarizeLatency */.c)(exchanges, range),
        requests: range[1] - range[0],
        succeeded,
        outcomes,
        slowestRows: findSlowestRows(exchanges, range),
        memoryRows: findMemoryRows(trial, spans),
        failedRows: findFailedRows(exchanges, range),
        ...(0,statistics/* present */.Eb)({
            growth: (0,growth/* summarizeGrowth */.f)(trial),
            startupMs: marks.readyMs,
            firstResponseMs: exchanges.length > 0 ? (0,moments/* responseMs */.w2)(exchanges, 0) : undefined,
            throughputPerSecond: steady && (0,statistics/* measured */.jh)((succeeded / (steady.toMs - steady.fromMs)) * 1000),
            oomKills: (0,statistics/* measured */.jh)((0,kernel_counts/* countOomKills */._b)(trial))
        })
    };
    return { ...known, findings: findTrialFindings(known, trial) };
}
function summarizePhase({ samples }, span) {
    const [from, to] = span.exchanges;
    return {
        name: span.name,
        durationMs: span.toMs - span.fromMs,
        requests: to - from,
        memory: (0,memory/* summarizeMemory */.Z6)(samples, span.samples),
        ...(0,statistics/* present */.Eb)({ cpuMeanMillicores: meanCpu(samples, span) })
    };
}
function countOutcomes({ exchanges }, [from, to]) {
    const counts = {};
    for (let i = from; i < to; i++) {
        const outcome = exchange/* OUTCOMES */.i[exchanges.outcome[i]];
        counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
}


/***/ }),

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ cancelled),
  b: () => (/* binding */ describeEnding)
});

// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/analysis/exit-causes.js

const LOG = 'The last lines of its log are below and in the report.';
/** What exit codes mean, by shells and signals: 128 + the signal's number. */
const CODES = {
    126: {
        cause: 'Its command was found and could not be executed.',
        remedy: 'Make it executable (chmod +x) before the image is built.'
    },
    127: {
        cause: 'Its command, or one that it calls, was not found in the image.',
        remedy: 'Check the command, its spelling and PATH in the image.'
    },
    132: {
        cause: 'SIGILL: it used an instruction that the CPU of this machine does not have.',
        remedy: 'Use builds of its libraries for an older CPU (without AVX2 or AVX-512), or a runner with a newer one.'
    },
    134: {
        cause: 'SIGABRT: it ended itself, as after a failed assertion or malloc.',
        remedy: LOG
    },
    136: {
        cause: 'SIGFPE: an integer was divided by zero.',
        remedy: LOG
    },
    137: {
        cause: "SIGKILL: somebody killed it, and it was not the kernel's OOM killer by its count.",
        remedy: 'Look at what else runs on this machine, and whether the service kills its own processes.'
    },
    139: {
        cause: 'SIGSEGV: it read or wrote memory that is not its own.',
        remedy: 'Look for native libraries that do not fit each other or this platform.'
    },
    143: {
        cause: 'SIGTERM: it was asked to end, by something other than this action.',
        remedy: LOG
    }
};
const SIGBUS = 135;
/** Why a container ended by itself, and what to do. */
function explainExit(trial, exit) {
    if (exit.why)
        return exit.why;
    if (exit.code === 0)
        return explainEnd(trial);
    if (exit.code === SIGBUS)
        return explainBusError(trial);
    return CODES[exit.code] ?? { remedy: LOG };
}
/** A child that was put into the background is ended with its parent. */
function explainEnd({ totals, samples }) {
    const pids = Math.max(totals?.pids || 0, ...samples.pids.slice(-5));
    return pids > 1
        ? {
            cause: `Its main process ended without an error while ${pids - 1} others lived, and with it the container.`,
            remedy: 'Run the server in the foreground: without `&` and without a daemon option, and with `exec` where a script starts it.'
        }
        : {
            cause: 'Its main process ended without an error.',
            remedy: `Let the command run the server in the foreground and wait for requests. ${LOG}`
        };
}
function explainBusError({ samples }) {
    const shared = samples.sharedBytes.reduce((most, bytes) => (bytes > most ? bytes : most), 0);
    const held = shared > 0 ? ` It held ${(0,units/* formatBytes */.z3)(shared)} of it.` : '';
    return {
        cause: `SIGBUS: it wrote to shared memory that had no room left: /dev/shm was full.${held}`,
        remedy: 'Give it more than the default of 64 MiB, for example `shm-size: 256Mi`.'
    };
}

// EXTERNAL MODULE: ./lib/analysis/failure-causes.js
var failure_causes = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/analysis/ending.js




/** Why a trial is no measurement of a working service; undefined when it is. */
function describeEnding(trial) {
    const { ending, log } = trial;
    if (ending.kind === 'completed')
        return undefined;
    if (ending.kind === 'cancelled')
        return cancelled;
    if (ending.kind !== 'aborted' && (0,kernel_counts/* countOomKills */._b)(trial) > 0)
        return outOfMemory(trial, ending.kind === 'exited' ? ending.exit : undefined);
    if (ending.kind === 'exited')
        return {
            code: 'service-exited',
            message: `The container exited with code ${ending.exit.code} ${when(trial)}.`,
            blame: 'image',
            ...explainExit(trial, ending.exit),
            log
        };
    if (ending.kind === 'not-ready')
        return {
            code: 'service-not-ready',
            message: ending.reason,
            blame: 'image',
            remedy: 'Check `port`, `readiness-path`, `startup-timeout` and the log of the service.',
            log
        };
    const [cause] = (0,failure_causes/* findFailureCauses */.c)(trial);
    return {
        code: 'replay-aborted',
        message: ending.reason,
        blame: 'image',
        ...(cause && { cause: cause.message }),
        remedy: cause?.remedy ??
            (isOverrun(trial)
                ? 'Lower `rate`: it answers, and not as often as it is asked.'
                : 'Check `path`, `dataset` and the log of the service.'),
        log
    };
}
/** Requests came faster than it answers them, and it answered to the last. */
function isOverrun({ plan, exchanges }) {
    const { length } = exchanges;
    if (plan.load.kind === 'closed' || length === 0)
        return false;
    return (0,right_answers/* succeeded */.gq)(exchanges, length - 1);
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
    const answers = countAnswered(trial.exchanges);
    return `after ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}
/** Whatever the answers were; those it broke off at its end are none. */
function countAnswered({ status, length }) {
    return status.subarray(0, length).filter((code) => code > 0).length;
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findFailureCauses)
/* harmony export */ });
/* harmony import */ var _measurement_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3203);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);


/** What the client noted, and what it means for who sent the requests. */
const CAUSES = {
    'no-http': (note) => warn({
        code: 'answers-not-http',
        message: `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} were no valid HTTP: ${note.says} (${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Correct the server, or put a released one before it: curl and browsers let such answers pass, proxies and gateways often do not.'
    }),
    cut: (note) => warn({
        code: 'answers-cut',
        message: `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} were never whole: ${note.says} (${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment: a worker that dies or is restarted cuts its answers, and so does a Content-Length that is too large.'
    }),
    'no-answer': (note) => warn({
        code: 'connections-broken',
        message: `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} never came: ${note.says} (${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment, and at its number of workers and its backlog.'
    }),
    retried: (note) => warn({
        code: 'connection-closed-silently',
        message: `The service closed ${note.exchanges} kept connections without saying so; those requests were sent again on a fresh one, once, as browsers and curl do.`,
        remedy: 'Let it answer with `Connection: close` when it closes, or keep connections longer than its clients do: behind a load balancer such requests fail with 502.'
    }),
    redirected: (note) => warn({
        code: 'answers-redirected',
        ...explainRedirect(note)
    }),
    'host-refused': (note) => hostRefused((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)),
    'not-decoded': (note) => warn({
        code: 'answers-not-decoded',
        message: `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} came in the content coding ${note.says}, which could not be taken off, so nobody looked whether they tell of an error.`,
        remedy: 'Leave Accept-Encoding out of `headers`, or ask for gzip, br, deflate or zstd.'
    })
};
/** Why requests failed, as far as the client knows; the likeliest first. */
function findFailureCauses(trial) {
    const noted = trial.notes.map((note) => CAUSES[note.kind](note));
    const isTold = noted.some(({ code }) => code === 'host-refused');
    return [
        ...(isTold ? [] : findLoggedHost(trial)),
        ...findTooEarly(trial),
        ...noted
    ];
}
function warn(finding) {
    return { severity: 'warning', ...finding };
}
function hostRefused(what) {
    return warn({
        code: 'host-refused',
        message: `${what} refused the name in the header Host, which is the address that was asked.`,
        remedy: 'Give the name that the service expects, for example `headers: Host: model.example.org`, or allow every host in it.'
    });
}
const LOGGED = /invalid http_host header|disallowedhost|allowed_hosts|invalid host header|blocked hosts?:/i;
/** Django tells it in its log alone. */
function findLoggedHost(trial) {
    const refused = countStatus(trial, (status) => [400, 403, 421].includes(status));
    return refused > 0 && LOGGED.test(trial.log)
        ? [hostRefused((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(refused))]
        : [];
}
/** It answered the readiness path, and then, from the first request on, 503. */
function findTooEarly(trial) {
    const { exchanges } = trial;
    let first = 0;
    while (first < exchanges.length && exchanges.status[first] === 503)
        first++;
    // One or two may be what any start brings.
    if (first < 3)
        return [];
    const rest = exchanges.length - first;
    return [
        warn({
            code: 'ready-too-early',
            message: `The service was ready by its readiness path, and its first ${first} answers were HTTP 503${rest > 0 ? '; then it answered otherwise' : ''}.`,
            remedy: 'Give `readiness-path` a path that answers 200 only once the model is loaded, for example /ready or /v2/health/ready.'
        })
    ];
}
function countStatus({ exchanges }, matches) {
    const wrong = _measurement_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .i.indexOf('wrong-status');
    let count = 0;
    for (let i = 0; i < exchanges.length; i++)
        if (exchanges.outcome[i] === wrong && matches(exchanges.status[i]))
            count++;
    return count;
}
/** A name of the service that nobody outside this run has. */
const OWN = /^(?:127\.\d+\.\d+\.\d+|localhost|0\.0\.0\.0|\[::1\])$/;
function explainRedirect({ exchanges, says, rows }) {
    const url = URL.parse(says, 'http://localhost');
    const isOwn = url !== null && OWN.test(url.hostname);
    const path = url ? url.pathname + url.search : says;
    const to = isOwn ? `\`${path}\`` : `\`${says.slice(0, 200)}\``;
    return {
        message: `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(exchanges)} redirect to ${to}, and redirects are not followed (${(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(rows)}).`,
        remedy: isOwn
            ? `Give that as \`path: ${path}\`.`
            : 'Ask the service itself, without what stands before it: a login, or HTTPS.'
    };
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarizeGrowth)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2343);
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6513);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);



const MIN_REQUESTS = 20;
/** The last third of them still has a slope. */
const MIN_POINTS = 6;
/**
 * All slopes between n points are too low, or all too high, once in n!/2 times:
 * for three points a third of the time, for four once in twelve.
 */
const MIN_TELLING = 4;
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
 * told when it is certainly slower: a heap that fills up to its plateau slows
 * down, a leak does not. (The smaller of the two as they are is too small: the
 * request that is under way at a sample is 1 of 15 in the last third of a replay
 * of 70 ms, and 1 MiB a request was told as 0.94.) In simulations none of 1944 sawtooths of three or more teeth
 * and no plateau reached in the first two thirds was called growing, and 1 MiB
 * per request came out within 5 %, under a sawtooth of 40 MiB too. Of one
 * tooth nobody can tell. Undefined with too little to say.
 */
function summarizeGrowth(trial) {
    const steady = findLoad(trial);
    if (!steady)
        return undefined;
    const requests = steady.exchanges[1] - steady.exchanges[0];
    const answered = countAnswered(trial, steady);
    const points = blockMeans(trial, steady, { answered, most: TAIL_POINTS });
    if (requests < MIN_REQUESTS || points.length < MIN_POINTS)
        return undefined;
    const whole = slope(blockMeans(trial, steady, { answered, most: POINTS }));
    const tail = slope(points.slice(Math.floor((points.length * 2) / 3)));
    return {
        bytesPer1000Requests: (isSlower(tail, whole) ? tail : whole).median * 1000,
        low: Math.min(whole.low, tail.low) * 1000,
        high: Math.max(whole.high, tail.high) * 1000
    };
}
/** From warm-up to the last replay, of a trial that replayed on: all of them. */
function findLoad(trial) {
    const { marks, rounds, samples, warmupExchanges } = trial;
    if (marks.steadyMs === undefined)
        return undefined;
    const last = rounds?.at(-1);
    const toMs = last?.endedMs ?? marks.replayedMs ?? marks.endedMs;
    const to = last?.ended ?? trial.exchanges.length;
    const at = (ms) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(samples.atMs, ms);
    return {
        samples: [at(marks.steadyMs), at(toMs)],
        exchanges: [warmupExchanges, to]
    };
}
function isSlower(tail, whole) {
    return tail.points >= MIN_TELLING && tail.high < whole.median;
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
            bytes += (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .undroppable */ .xG)(trial.samples, i) / (end - first);
        }
        return { requests, bytes };
    }).filter(({ bytes }) => Number.isFinite(bytes));
}
/** Exchanges of steady state that had ended at each of its samples. */
function countAnswered({ exchanges, samples }, { samples: [from, to], exchanges: [first, end] }) {
    const counts = new Uint32Array(to - from);
    let next = first;
    for (let i = from; i < to; i++) {
        while (next < end && (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .endedMs */ .Ds)(exchanges, next) <= samples.atMs[i])
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
    const spread = Z * (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .kendallSpread */ .f5)(n);
    const at = (rank) => slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0;
    return {
        points: n,
        median: at((slopes.length - 1) / 2),
        low: at((slopes.length - spread) / 2),
        high: at((slopes.length + spread) / 2)
    };
}


/***/ }),

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ summarizeLatency)
/* harmony export */ });
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9803);




/** Response times of the succeeded exchanges of a range. */
function summarizeLatency(exchanges, range) {
    const summary = summarizeTimes((0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedTimes */ .yx)(exchanges, range));
    const { serverMs } = exchanges;
    if (!serverMs)
        return summary;
    const server = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedTimes */ .yx)(exchanges, range, (i) => serverMs[i]);
    if (server.length === 0)
        return summary;
    const outsideMs = (i) => (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .responseMs */ .w2)(exchanges, i) - serverMs[i];
    return {
        ...summary,
        server: summarizeTimes(server),
        outside: summarizeTimes((0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedTimes */ .yx)(exchanges, range, outsideMs))
    };
}
function summarizeTimes(sorted) {
    return {
        requests: sorted.length,
        ...(0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)({
            meanMs: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)((0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(sorted)),
            maxMs: sorted.at(-1),
            p50: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, 0.5),
            p90: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, 0.9),
            p95: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, 0.95),
            p99: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, 0.99),
            p999: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)(sorted, 0.999)
        })
    };
}


/***/ }),

/***/ 2343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ highWaterMarks),
/* harmony export */   Z6: () => (/* binding */ summarizeMemory),
/* harmony export */   xG: () => (/* binding */ undroppable)
/* harmony export */ });
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);

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
    return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        peakBytes: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(last?.memoryPeakBytes) ??
            (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(highWaterMarks(samples)[to - 1]),
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


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countAnswers),
/* harmony export */   q: () => (/* binding */ listRows)
/* harmony export */ });
const MAX_TOLD = 10;
/** `1 answer`, `12 answers`. */
function countAnswers(answers) {
    return answers === 1 ? '1 answer' : `${answers} answers`;
}
/** `rows 3, 17`; ten at most. */
function listRows(rows) {
    const told = rows.slice(0, MAX_TOLD).toSorted((a, b) => a - b);
    const more = rows.length >= MAX_TOLD ? ' and more' : '';
    return told.length === 1 ? `row ${told[0]}` : `rows ${told.join(', ')}${more}`;
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   f5: () => (/* binding */ kendallSpread),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);

/** What may lie outside on either side of a 95 % interval. */
const TAIL = 0.025;
/** A quantile of ascending values with its interval; undefined of too few. */
function percentile(sorted, p) {
    const value = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, p);
    if (value === undefined)
        return undefined;
    const [low, high] = boundRanks(sorted.length, p);
    return present({
        value,
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
/** A number that was measured, or undefined. */
function measured(value) {
    return Number.isFinite(value) ? value : undefined;
}
/** An object without the keys that have no value. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** Standard deviation of Kendall's S of `n` points in no order. */
function kendallSpread(n) {
    return Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
}


/***/ }),

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/* harmony import */ var _report_compose_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);

const EXIT_CODES = {
    passed: 0,
    failed: 1,
    /** Wrong usage, or nothing to run on: the caller's move, or the machine's. */
    refused: 2,
    inconclusive: 3,
    cancelled: 130
};
/** What a script learns of a run. */
function exitCode(report, failOn) {
    const { error, verdict } = report;
    if (error?.code === 'cancelled')
        return EXIT_CODES.cancelled;
    if (error)
        return error.blame === 'user' || error.blame === 'machine'
            ? EXIT_CODES.refused
            : EXIT_CODES.failed;
    if (!(0,_report_compose_report_js__WEBPACK_IMPORTED_MODULE_0__/* .failsStep */ .ug)(report, failOn))
        return EXIT_CODES.passed;
    return verdict === 'inconclusive'
        ? EXIT_CODES.inconclusive
        : EXIT_CODES.failed;
}


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/analysis/analyze.js + 5 modules
var analyze = __webpack_require__(5316);
// EXTERNAL MODULE: ./lib/analysis/ending.js + 1 modules
var ending = __webpack_require__(2598);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/analysis/generator-findings.js

/**
 * We are one thread: near a whole core, answers wait for us. Asked of the
 * busiest second, since the mean holds the waiting for the start as well: 5 s
 * of replay at a whole core after 20 s of start are 200 millicores.
 */
const BUSY_MILLICORES = 800;
/** No core was free: the service and everything else wait for each other. */
const MIN_IDLE = 0.03;
/** Whether the load generator or the machine limited what was measured. */
function findGeneratorFindings(use) {
    const findings = [];
    if (use.peakMillicores > BUSY_MILLICORES)
        findings.push({
            code: 'load-generator-saturated',
            severity: 'warning',
            message: `The load generator itself used ${(0,units/* formatMillicores */.n3)(use.peakMillicores)} of a core in its busiest second, so latency and throughput are partly its own.`,
            remedy: 'Use a larger runner, or send less with `concurrency` or `rate`.'
        });
    if (use.machineIdleShare < MIN_IDLE)
        findings.push({
            code: 'machine-saturated',
            severity: 'warning',
            message: `The machine was idle only ${(0,units/* formatShare */.T1)(use.machineIdleShare)} of the time, so times are longer than they need be.`,
            remedy: 'Use a larger runner, limit the service with `cpu`, or run nothing beside it.'
        });
    return findings;
}

// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
;// CONCATENATED MODULE: ./lib/dataset/dataset-findings.js
/** What a dataset can't show, however well it is measured. */
function findDatasetFindings(facts) {
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

;// CONCATENATED MODULE: ./lib/analysis/worker-findings.js
/** How servers make a number of workers of the number of cores. */
const RULES = [
    [(cores) => 2 * cores + 1, '2 × cores + 1'],
    [(cores) => cores, 'one a core'],
    [(cores) => 2 * cores, '2 × cores'],
    [(cores) => cores + 1, 'cores + 1'],
    [(cores) => 4 * cores, '4 × cores']
];
/** Whether a service seems to size itself by the machine that it was run on. */
function findWorkerFindings(workers, cores) {
    if (!workers || workers.isTold)
        return [];
    const { processes } = workers;
    const [, rule] = RULES.find(([count]) => count(cores) === processes) ?? [];
    if (rule === undefined)
        return [];
    return [
        {
            code: 'workers-from-cores',
            severity: 'warning',
            message: `It ran ${processes} worker processes, which is ${rule} of this machine (${cores}), and neither its command nor its environment says ${processes}: the size then depends on the machine's cores, which no CPU limit changes.`,
            remedy: 'Say how many workers it shall have where it is deployed, for example `env: WEB_CONCURRENCY=2` or `--workers 2`, so that the size holds on every machine.'
        }
    ];
}

// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/sizing/advice.js

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

// EXTERNAL MODULE: ./lib/sizing/estimate.js + 1 modules
var estimate = __webpack_require__(6374);
// EXTERNAL MODULE: ./lib/sizing/outcome/latency-limit.js
var latency_limit = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/sizing/confidence.js


/** Fewer requests than this have not met much of what will come. */
const FEW_REQUESTS = 20;
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
    for (const { metric } of state.settings.unmeasuredLimits)
        reasons.push(`The rule on ${metric} had no say: it needs ${(0,latency_limit/* fewestAnswers */.gi)(metric)} requests.`);
    if (facts.requests < FEW_REQUESTS)
        reasons.push(`${facts.requests} requests are few.`);
    if (facts.outcome.kind === 'failed-requests')
        reasons.push(`${facts.outcome.failed} requests fail at full size too.`);
    if (facts.growthBytesPerRequest !== undefined)
        reasons.push('Its memory was still growing when the dataset ended.');
    if (state.settings.unpaidFileBytes > 0)
        reasons.push('File pages could not be dropped between trials.');
    return reasons;
}

// EXTERNAL MODULE: ./lib/sizing/past-trials.js
var past_trials = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/sizing/outcome/slower-than-full.js
var slower_than_full = __webpack_require__(6201);
// EXTERNAL MODULE: ./lib/sizing/memory/leak.js
var leak = __webpack_require__(6409);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js
var outcome_outcome = __webpack_require__(9629);
;// CONCATENATED MODULE: ./lib/sizing/soaked.js
/** No failure in n: at 95 % confidence fewer than 3 in n fail. */
const RULE_OF_THREE = 3;
/** `6,240 requests without a kill: at 95 % confidence fewer than 1 in 2,000 fails`. */
function describeSoak({ shown }) {
    const { answers = 0, unsoaked } = shown ?? {};
    const one = Math.floor(answers / RULE_OF_THREE);
    if (unsoaked || one < 2)
        return undefined;
    const digit = 10 ** Math.floor(Math.log10(one));
    const rounded = Math.floor(one / digit) * digit;
    return `${count(answers)} requests without a kill: at 95 % confidence fewer than 1 in ${count(rounded)} fails`;
}
function count(number) {
    return number.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./lib/sizing/cpu/stretches.js
var stretches = __webpack_require__(2350);
;// CONCATENATED MODULE: ./lib/sizing/explain.js








/** @param doubts see `rateConfidence` */
function explainAnswer(answer, found, doubts) {
    const state = (0,slower_than_full/* settleProofs */.lg)(found);
    const { growthBytesPerRequest } = state.facts;
    const memoryBytes = answer.kind === 'size'
        ? answer.size.memoryBytes
        : state.facts.full.memoryBytes;
    const first = { ...describeTrial((0,past_trials/* firstTrial */.dR)(state.facts)), purpose: 'first' };
    const shown = {
        ...(growthBytesPerRequest === undefined
            ? {}
            : { growth: describeGrowth(state, memoryBytes) }),
        trials: [first, ...state.trials.map(describeTrial)],
        cpuCandidates: (0,stretches/* judgeCandidates */.mr)(state)
    };
    if (answer.kind === 'none') {
        const reason = explainNone(answer.why, state);
        return { ...shown, recommendation: { kind: 'none', reason } };
    }
    const { memory, cpu, size, proof } = answer;
    return {
        ...shown,
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
    const why = (0,outcome_outcome/* describeOutcome */.SS)(outcome);
    return { ...probe, outcome: outcome.kind, why, ms };
}
function describeGrowth({ facts }, memoryBytes) {
    const lasts = (0,leak/* lastsRequests */.Y)(facts, memoryBytes);
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
        return `The service does not work at full size: ${(0,outcome_outcome/* describeOutcome */.SS)(facts.outcome)}.`;
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
    return { value, steps: [...steps, explainProof(answer, value)] };
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
    return { value, steps: [...steps, explainProof(answer, value)] };
}
function explainProof({ proof, reason }, value) {
    const soak = proof && describeSoak(proof);
    return {
        what: proof
            ? `proved: ${soak ?? (0,outcome_outcome/* describeOutcome */.SS)(proof.outcome)}`
            : `not proved: ${reason ?? 'it was not run'}`,
        value
    };
}
function formatSize({ cpuMillicores, memoryBytes }) {
    return `${(0,units/* formatMillicores */.n3)(cpuMillicores)} and ${(0,units/* formatBytes */.z3)(memoryBytes)}`;
}

// EXTERNAL MODULE: ./lib/sizing/next-move.js
var next_move = __webpack_require__(1935);
// EXTERNAL MODULE: ./lib/sizing/plan-search.js + 3 modules
var plan_search = __webpack_require__(8133);
// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/thresholds/collect-metrics.js

/** Every metric that a rule can name: its number, or why there is none. */
function collectMetrics(known) {
    const { analysis } = known;
    const memory = analysis?.memory;
    const cpu = analysis?.cpu;
    return {
        'memory.peak': measured(memory?.peakBytes),
        'memory.working_set': measured(memory?.workingSetPeakBytes),
        'memory.anonymous': measured(memory?.anonymousPeakBytes),
        'memory.recommended': recommended(known, 'memoryBytes'),
        'cpu.peak': measured(cpu?.peakMillicores),
        'cpu.mean': measured(cpu?.meanMillicores),
        'cpu.ms_per_request': measured(cpu?.msPerRequest),
        'cpu.throttled': measured(cpu?.throttledShare),
        'cpu.recommended': recommended(known, 'cpuMillicores'),
        ...latencies(analysis?.latency),
        ...answers(analysis),
        startup: measured(analysis?.startupMs, 'the service was never ready'),
        'image.size': measured(known.imageBytes, 'there was no image'),
        'oom.kills': measured(analysis?.oomKills)
    };
}
/** A number that is not one was not measured, and must not be compared. */
function measured(value, absent = 'it could not be measured') {
    return value === undefined || !Number.isFinite(value) ? { absent } : { value };
}
function recommended({ recommended: size = { absent: 'there is no recommendation' } }, resource) {
    return 'absent' in size ? size : measured(size[resource]);
}
function latencies(latency) {
    const requests = latency?.requests ?? 0;
    const percentile = (of, p) => {
        const name = `p${Number((p * 100).toFixed(1))}`;
        const needs = `${name} needs at least ${(0,quantile/* fewestValues */.HN)(p)} requests`;
        return measured(of?.value, `${needs}, ${requests} succeeded`);
    };
    const none = 'no request succeeded';
    return {
        'latency.p50': percentile(latency?.p50, 0.5),
        'latency.p90': percentile(latency?.p90, 0.9),
        'latency.p95': percentile(latency?.p95, 0.95),
        'latency.p99': percentile(latency?.p99, 0.99),
        'latency.p99.9': percentile(latency?.p999, 0.999),
        'latency.mean': measured(latency?.meanMs, none),
        'latency.max': measured(latency?.maxMs, none)
    };
}
function answers(analysis) {
    const { requests = 0, succeeded = 0 } = analysis ?? {};
    const none = 'no request was counted';
    const counted = (value) => requests === 0 ? { absent: none } : { value };
    return {
        'success.rate': counted(succeeded / requests),
        failures: counted(requests - succeeded),
        throughput: measured(analysis?.throughputPerSecond, none)
    };
}

// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js
var evaluate_rules = __webpack_require__(6871);
;// CONCATENATED MODULE: ./lib/conclude.js














/**
 * What a run says, however far it came: a function of its record, so that it
 * can be drawn again from a saved one, and with other criteria.
 *
 * @param answer what to say of a search that is not at its end
 */
function conclude(record, answer = next_move/* answerSoFar */.S) {
    const { trial, dataset, machine } = record;
    const analysis = trial && (0,analyze/* analyze */.n)(trial);
    const { recommendation, search } = concludeSize(record, analysis, answer);
    return {
        error: record.error ?? (trial && (0,ending/* describeEnding */.b)(trial)),
        analysis,
        recommendation,
        search,
        verdicts: analysis ? judge(record, analysis, recommendation) : [],
        findings: [
            ...record.findings,
            ...(analysis?.findings ?? []),
            ...(trial && dataset ? findDatasetFindings(dataset) : []),
            ...(trial ? findGeneratorFindings(trial.generator) : []),
            ...(trial && machine
                ? findWorkerFindings(trial.workers, machine.cores)
                : [])
        ]
    };
}
function judge({ criteria, image }, analysis, recommendation) {
    const metrics = collectMetrics({
        analysis,
        imageBytes: image?.sizeBytes,
        ...(recommendation && { recommended: sizeOf(recommendation) })
    });
    return (0,evaluate_rules/* evaluateRules */.F0)((0,evaluate_rules/* withImpliedRules */.yl)(criteria?.thresholds ?? []), metrics);
}
function sizeOf(recommendation) {
    return recommendation.kind === 'size'
        ? recommendation.size
        : { absent: recommendation.reason };
}
const NOTHING = { recommendation: undefined, search: undefined };
function concludeSize(record, analysis, answer) {
    const { trial, criteria, machine, smallest, cold = false } = record;
    if (!trial || !analysis || !criteria || !machine || !smallest)
        return NOTHING;
    const basis = { trial, analysis, criteria, machine, smallest, cold };
    const plan = (0,plan_search/* planSearch */.EG)(basis);
    if ('recommendation' in plan)
        return { ...NOTHING, ...plan };
    const searched = record.search;
    if (!searched)
        return { ...NOTHING, recommendation: (0,estimate/* estimate */.j)(analysis, criteria.headroom) };
    const trials = searched.trials.map((past) => judgeAgain(past, plan));
    const state = { ...plan, ...searched, trials };
    const why = record.error
        ? `the search was cut short (${record.error.code})`
        : 'it was not run';
    return explainSearch(record, state, { analysis, answer: answer(state, why) });
}
/** By today's criteria, where all that was measured is there. */
function judgeAgain(past, plan) {
    const { probe, measurement } = past;
    return measurement
        ? { ...past, outcome: (0,plan_search/* judgeProbe */.ih)(plan, probe, measurement) }
        : past;
}
function explainSearch({ machine, trial: first, cold = false }, state, { analysis, answer }) {
    const doubts = analysis.findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ message }) => message);
    const { recommendation, ...search } = explainAnswer(answer, state, doubts);
    const proved = answer.kind === 'size' ? answer.proof : undefined;
    const proof = state.trials.find((past) => past === proved)?.measurement;
    const trial = proof ?? first;
    const latency = steadyLatency(trial);
    const cores = machine.cores;
    const advised = { analysis, trial, slowestMs: latency.maxMs, cores };
    const advice = recommendation.kind === 'size'
        ? adviseSettings({ ...advised, size: recommendation.size })
        : [];
    const proofP90Ms = proof && latency.p90?.value;
    return { recommendation, search: { ...search, cold, advice, proofP90Ms } };
}
function steadyLatency(trial) {
    return (0,latency/* summarizeLatency */.c)(trial.exchanges, (0,right_answers/* steadyRange */.CY)(trial));
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Undefined: it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isJson(text) {
    return parseJson(text) !== undefined;
}
/** Undefined: it is no JSON object or list. */
function parseObject(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value ? value : undefined;
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMask)
/* harmony export */ });
const STARS = '***';
/** A shorter part of a Base64 text would be found by chance. */
const LEAST_BASE64 = 8;
/** So much of a secret, or a quarter of it, where a text was cut. */
const LEAST_PART = 4;
/** Longer ones are looked for in pieces: characters. */
const PIECE = 512;
/** What who cuts a text puts behind it. */
const LONGEST_MARK = 8;
const CUT_MARK = /(?:…|\.{3})["')\]}]*$/;
/**
 * The one place where secrets are taken out and texts are cut, in this order: a
 * part of a token that was cut before is no longer recognized. Secrets are
 * found as they are, within JSON (also within JSON again), URLs, HTML and
 * Base64 at any of its three alignments. Who cut before us (a program that
 * keeps lines short) left parts: they are taken out at begin and end of lines.
 */
function createMask(secrets) {
    const longestFirst = [...new Set(secrets)]
        .filter((secret) => secret !== '')
        .sort((a, b) => b.length - a.length);
    const patterns = longestFirst.flatMap(formsOf);
    return (text, most = Infinity) => {
        let masked = text;
        for (const pattern of patterns)
            masked = masked.replaceAll(pattern, STARS);
        for (const secret of longestFirst)
            masked = maskParts(masked, secret);
        return masked.length > most ? `${masked.slice(0, most)}…` : masked;
    };
}
/** How a secret is found: all ways at once, unless it is as long as a file. */
function formsOf(secret) {
    if (secret.length <= 2 * PIECE)
        return [patternOf(secret)];
    // An expression would be too large; the last piece is as long as the others,
    // for a short one is found by chance.
    const count = Math.floor(secret.length / PIECE);
    const pieces = Array.from({ length: count }, (_, i) => secret.slice(i * PIECE, (i + 1) * PIECE));
    return [...pieces, secret.slice(-PIECE)].flatMap((piece) => [
        piece,
        JSON.stringify(piece).slice(1, -1),
        encodeURIComponent(piece.toWellFormed()),
        ...base64Digits(piece)
    ]);
}
function patternOf(secret) {
    // Backslashes together: one by one they could be told apart in many ways.
    const signs = secret.match(/\\+|[^\\]/gsu) ?? [];
    const written = signs.map(patternOfSign).join('');
    return new RegExp([written, ...base64Patterns(secret)].join('|'), 'g');
}
/** A character, escaped in any of the ways that a log may have it. */
function patternOfSign(sign) {
    const { length } = sign;
    if (sign.startsWith('\\'))
        return `(?:\\\\{${length},${4 * length}}|(?:%5[cC]){${length}})`;
    const bytes = [...Buffer.from(sign)];
    const inUrl = bytes.map((byte) => `%${hex(byte, 2)}`).join('');
    const inJson = sign
        .split('')
        .map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`)
        .join('');
    const plain = /\w/.test(sign) ? sign : `\\\\{0,4}${escapeSign(sign)}`;
    const ways = [plain, inUrl, inJson, OTHERWISE[sign]].filter(Boolean);
    return `(?:${ways.join('|')})`;
}
function escapeSign(sign) {
    return sign.replace(/[\^$.*+?()[\]{}|/-]/, '\\$&');
}
const OTHERWISE = {
    '\n': '\\r?\\n|\\\\{1,4}n',
    '\t': '\\\\{1,4}t',
    '\r': '\\\\{1,4}r',
    ' ': '\\+',
    '&': '&amp;|&#38;',
    '<': '&lt;|&#60;',
    '>': '&gt;|&#62;',
    '"': '&quot;|&#34;',
    "'": '&#39;|&#x27;|&apos;'
};
/** Digits of either case. */
function hex(value, digits) {
    return value
        .toString(16)
        .padStart(digits, '0')
        .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
/** In either alphabet. */
function base64Patterns(secret) {
    return base64Digits(secret).map((digits) => digits.replace(/\+/g, '[+-]').replace(/\//g, '[/_]'));
}
/** What a Base64 text has where it contains the secret. */
function base64Digits(secret) {
    return [0, 1, 2]
        .map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        // Of the first and the last digit other bytes decide too.
        const from = Math.ceil((before * 8) / 6);
        const to = Math.floor((bytes.length * 8) / 6);
        return bytes.toString('base64').slice(from, to);
    })
        .filter((digits) => digits.length >= LEAST_BASE64);
}
/** Parts of a secret where a line was cut: its begin at the end, its end at the begin. */
function maskParts(text, secret) {
    const least = Math.max(LEAST_PART, Math.ceil(secret.length / 4));
    if (secret.length <= least)
        return text;
    const ends = maskAt(text, secret.slice(0, least), (at) => {
        const line = text.slice(at, at + secret.length + LONGEST_MARK);
        const end = line.indexOf('\n');
        if (end < 0 && at + line.length < text.length)
            return undefined;
        const rest = (end < 0 ? line : line.slice(0, end)).replace(CUT_MARK, '');
        return secret.startsWith(rest) ? [at, at + rest.length] : undefined;
    });
    return maskAt(ends, secret.slice(-least), (at) => {
        const end = at + least;
        const line = ends.slice(Math.max(end - secret.length, 0), end);
        const begin = line.lastIndexOf('\n') + 1;
        if (begin === 0 && end > line.length)
            return undefined;
        const rest = line.slice(begin);
        return secret.endsWith(rest) ? [end - rest.length, end] : undefined;
    });
}
/** The text without what is found wherever it has `sign`; in one pass. */
function maskAt(text, sign, find) {
    const kept = [];
    let done = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        const [from, to] = find(at) ?? [0, 0];
        if (to === 0 || from < done)
            continue;
        kept.push(text.slice(done, from), STARS);
        done = to;
    }
    return done === 0 ? text : kept.join('') + text.slice(done);
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ askedRate),
  F: () => (/* binding */ shapeOf)
});

;// CONCATENATED MODULE: ./lib/load/closed.js
/** Each of its workers sends when its last answer came. */
function closed_closed(load) {
    return {
        askedRate: undefined,
        plan: () => ({ dueMs: (nowMs) => nowMs, take: () => undefined }),
        repeat: () => load
    };
}

;// CONCATENATED MODULE: ./lib/load/random.js
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

;// CONCATENATED MODULE: ./lib/load/open.js

/** Requests are due at set times, whatever happened. */
function open_open(load) {
    return {
        askedRate: load.ratePerSecond,
        plan: (startMs) => planArrivals(load, startMs),
        repeat: (round) => ({ ...load, seed: load.seed + round })
    };
}
function planArrivals(load, startMs) {
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

;// CONCATENATED MODULE: ./lib/load/load.js


/** A new kind of load compiles when it has a line here. */
function shapeOf(load) {
    switch (load.kind) {
        case 'closed':
            return closed_closed(load);
        case 'open':
            return open_open(load);
    }
}
/** Requests per second that were asked for; undefined: answers set the pace. */
function askedRate(load) {
    return shapeOf(load).askedRate;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
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


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ throttledShare),
/* harmony export */   _b: () => (/* binding */ countOomKills),
/* harmony export */   ad: () => (/* binding */ throttlingBetween)
/* harmony export */ });
/**
 * Share of CFS periods in which the quota ran out. No quota, no periods: then
 * nothing was throttled. NaN: not counted.
 */
function throttledShare({ periods, throttledPeriods }) {
    return periods === 0 ? 0 : throttledPeriods / periods;
}
/** What was counted between two readings. */
function throttlingBetween(before, now) {
    return {
        periods: now.periods - before.periods,
        throttledPeriods: now.throttledPeriods - before.throttledPeriods
    };
}
/**
 * Processes killed for memory. The kernel's count goes with the container: the
 * kill that ended it may be known from the engine only. NaN: nobody counted.
 */
function countOomKills({ totals, ending }) {
    const counted = totals?.oomKills ?? NaN;
    const killed = ending.kind === 'exited' && ending.exit.oomKilled;
    return killed ? Math.max(counted || 0, 1) : counted;
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ endedMs),
/* harmony export */   Jx: () => (/* binding */ sentMs),
/* harmony export */   NS: () => (/* binding */ responseBytes),
/* harmony export */   ft: () => (/* binding */ HIGH_BYTES),
/* harmony export */   w2: () => (/* binding */ responseMs)
/* harmony export */ });
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
/** What the high column of the answers' sizes counts in. */
const HIGH_BYTES = 2 ** 32;
function responseBytes(exchanges, i) {
    const high = exchanges.responseBytesHigh?.[i] ?? 0;
    return exchanges.responseBytes[i] + high * HIGH_BYTES;
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ fewestValues),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/**
 * How many values a p-quantile needs: 1 / (1 − p). Of fewer it would be the
 * maximum again: p99 needs 100.
 */
function fewestValues(p) {
    // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
    return Math.round(1 / (1 - p));
}
/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Undefined of too few.
 */
function quantile(sorted, p) {
    const n = sorted.length;
    return n < fewestValues(p) ? undefined : sorted[Math.ceil(n * p) - 1];
}
/** Mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}


/***/ }),

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countSucceeded),
/* harmony export */   CY: () => (/* binding */ steadyRange),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   yx: () => (/* binding */ sortedTimes)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6513);

/** The counted ones: those after warm-up, of the first replay. */
function steadyRange({ exchanges, warmupExchanges, rounds }) {
    return [warmupExchanges, rounds?.[0]?.replayed ?? exchanges.length];
}
/** Whether it was answered, in time and rightly: the first of `OUTCOMES`. */
function succeeded({ outcome }, i) {
    return outcome[i] === 0;
}
function countSucceeded(exchanges, [from, to]) {
    let count = 0;
    for (let i = from; i < to; i++)
        if (succeeded(exchanges, i))
            count++;
    return count;
}
/**
 * Times of the right answers of a range, ms, ascending: response times unless
 * another one is asked for. Those that nobody told (NaN) are left out.
 */
function sortedTimes(exchanges, [from, to], ms = (i) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .responseMs */ .w2)(exchanges, i)) {
    const times = new Float64Array(Math.max(to - from, 0));
    let count = 0;
    for (let i = from; i < to; i++) {
        if (!succeeded(exchanges, i))
            continue;
        const time = ms(i);
        if (!Number.isNaN(time))
            times[count++] = time;
    }
    return times.slice(0, count).sort();
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ azureDetails),
/* harmony export */   p: () => (/* binding */ azureMetadata)
/* harmony export */ });
/* harmony import */ var _load_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7734);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);


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
        requestedMemoryInGB: trial && (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(trial.plan.size.memoryBytes),
        requestedQueriesPerSecond: load && (0,_load_load_js__WEBPACK_IMPORTED_MODULE_1__/* .askedRate */ .r)(load)
    };
}
function utilized({ analysis, recommendation, search }) {
    const { memory, cpu } = analysis;
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return {
        maxUtilizedMemoryInGB: memory.peakBytes === undefined
            ? undefined
            : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(memory.peakBytes),
        maxUtilizedCpu: (cpu.peakMillicores ?? NaN) / 1000,
        recommendedMemoryInGB: size && (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(size.memoryBytes),
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
    return { cpu: cpuMillicores / 1000, memoryInGB: (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(memoryBytes) };
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ composeReport),
  ug: () => (/* binding */ failsStep),
  Go: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./lib/load/load.js + 3 modules
var load_load = __webpack_require__(7734);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js
var evaluate_rules = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/conclude.js + 8 modules
var conclude = __webpack_require__(4520);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var report = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/report/azure.js
var azure = __webpack_require__(1753);
// EXTERNAL MODULE: ./lib/report/verdicts.js
var report_verdicts = __webpack_require__(3962);
;// CONCATENATED MODULE: ./lib/report/compose/compose-judgement.js


function composeVerdict({ rule, state, measured, reason }) {
    const { metric, operator, limit, level, text } = rule;
    return {
        rule: { metric, operator, limit, level, text },
        state,
        measured,
        reason
    };
}
function composeFinding(finding) {
    const { code, severity, message, remedy } = finding;
    return { code, severity, message, remedy };
}
function composeError(error) {
    const { code, message, blame, cause, remedy, log } = error;
    return { code, message, blame, cause, remedy, log };
}
/** The verdict in one sentence. */
function explainVerdict(verdict, { error, verdicts }) {
    if (error)
        return error.message;
    const failing = verdicts.filter(({ rule }) => rule.level === 'fail');
    const [worst, ...others] = failing.filter(({ state }) => state === verdict);
    if (!worst)
        return 'Nothing was judged.';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return verdict === 'passed'
        ? summarizePassed(failing)
        : `${(0,report_verdicts/* describeRule */.I)(worst)}${more}`;
}
function summarizePassed(verdicts) {
    const asked = verdicts.filter(({ rule }) => !(0,evaluate_rules/* isImplied */.VJ)(rule));
    if (asked.length === 0)
        return 'Every request succeeded, and nothing was killed for memory.';
    return asked.length === 1
        ? `The threshold holds: ${asked[0].rule.text}`
        : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`;
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-setting.js
function composeMachine(machine) {
    return {
        cpuModel: machine.cpuModel,
        cores: machine.cores,
        memoryBytes: machine.memoryBytes,
        kernel: machine.kernel,
        cgroupVersion: machine.cgroupVersion,
        engine: machine.engine
    };
}
function composeImage(image) {
    return {
        reference: image.reference,
        id: image.id,
        digest: image.digest,
        fingerprint: image.fingerprint,
        sizeBytes: image.sizeBytes,
        exposedPorts: image.exposedPorts,
        layers: image.layers?.map(({ sizeBytes, madeBy }) => ({
            sizeBytes,
            madeBy
        }))
    };
}
function composeServer(server) {
    return { name: server.name, because: server.because };
}
function composeDataset(dataset) {
    return {
        path: dataset.path,
        format: dataset.format,
        rows: dataset.rows,
        bytes: dataset.bytes,
        sha256: dataset.sha256,
        largestRowBytes: dataset.largestRowBytes,
        emptyLines: dataset.emptyLines,
        identicalRows: dataset.identicalRows
    };
}
function composeInput(input) {
    return { name: input.name, text: input.text, given: input.given };
}

;// CONCATENATED MODULE: ./lib/report/compose/curve.js
const MAX_POINTS = 60;
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
    const count = Math.min(MAX_POINTS, atMs.length);
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

;// CONCATENATED MODULE: ./lib/report/compose/compose-trial.js

function composeTrial(trial) {
    const { plan, marks, generator } = trial;
    return {
        plan: {
            size: composeSize(plan.size),
            load: composeLoad(plan.load),
            warmupRequests: plan.warmupRequests,
            requests: plan.requests
        },
        startedAt: trial.startedAt,
        marks: {
            readyMs: marks.readyMs,
            settledMs: marks.settledMs,
            steadyMs: marks.steadyMs,
            replayedMs: marks.replayedMs,
            endedMs: marks.endedMs
        },
        ending: composeEnding(trial.ending),
        counterSource: trial.counters.source,
        generator: {
            meanMillicores: generator.meanMillicores,
            peakMillicores: generator.peakMillicores,
            machineIdleShare: generator.machineIdleShare
        },
        samples: trial.samples.length,
        exchanges: trial.exchanges.length,
        memoryCurve: memoryCurve(trial),
        cpuCurve: cpuCurve(trial),
        log: trial.log
    };
}
function composeSize({ cpuMillicores, memoryBytes }) {
    return { cpuMillicores, memoryBytes };
}
function composeLoad(load) {
    const { concurrency } = load;
    switch (load.kind) {
        case 'closed':
            return { kind: 'closed', concurrency };
        case 'open': {
            const { ratePerSecond, arrivals, seed } = load;
            return { kind: 'open', ratePerSecond, arrivals, seed, concurrency };
        }
    }
}
function composeEnding(ending) {
    switch (ending.kind) {
        case 'completed':
        case 'cancelled':
            return { kind: ending.kind };
        case 'exited': {
            const { code, oomKilled } = ending.exit;
            return { kind: 'exited', exit: { code, oomKilled } };
        }
        case 'not-ready':
        case 'aborted':
            return { kind: ending.kind, reason: ending.reason };
    }
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-size.js

function composeRecommendation(recommendation) {
    if (recommendation.kind === 'none')
        return { kind: 'none', reason: recommendation.reason };
    return {
        kind: 'size',
        proved: recommendation.proved,
        size: composeSize(recommendation.size),
        memory: composeSizing(recommendation.memory),
        cpu: composeSizing(recommendation.cpu)
    };
}
function composeSizing({ value, steps }) {
    return {
        value,
        steps: steps.map((step) => ({ what: step.what, value: step.value }))
    };
}
function composeSearch(search) {
    const { confidence, growth } = search;
    return {
        minimumMemoryBytes: search.minimumMemoryBytes,
        minimumCpuMillicores: search.minimumCpuMillicores,
        confidence: confidence && {
            level: confidence.level,
            reasons: confidence.reasons
        },
        growth: growth && composeForecast(growth),
        trials: search.trials.map(composeTrialLine),
        cpuCandidates: search.cpuCandidates.map(composeCandidate),
        cold: search.cold,
        proofP90Ms: search.proofP90Ms,
        advice: search.advice.map(({ what, why }) => ({ what, why }))
    };
}
function composeForecast(growth) {
    return {
        bytesPerRequest: growth.bytesPerRequest,
        memoryBytes: growth.memoryBytes,
        lastsRequests: growth.lastsRequests,
        lastsMs: growth.lastsMs
    };
}
function composeTrialLine(line) {
    return {
        purpose: line.purpose,
        size: composeSize(line.size),
        wholeDataset: line.wholeDataset,
        outcome: line.outcome,
        why: line.why,
        ms: line.ms
    };
}
function composeCandidate(candidate) {
    return {
        cpuMillicores: candidate.cpuMillicores,
        verdict: candidate.verdict,
        stretches: candidate.stretches,
        throttledShare: candidate.throttledShare,
        timesAllowed: candidate.timesAllowed
    };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-use.js
function composeUse(analysis) {
    const { phases, growth, outcomes } = analysis;
    return {
        phases: phases.map((phase) => ({
            name: phase.name,
            durationMs: phase.durationMs,
            requests: phase.requests,
            memory: composeMemory(phase.memory),
            cpuMeanMillicores: phase.cpuMeanMillicores
        })),
        memory: composeMemory(analysis.memory),
        growth: growth && {
            bytesPer1000Requests: growth.bytesPer1000Requests,
            low: growth.low,
            high: growth.high
        },
        cpu: composeCpu(analysis.cpu),
        latency: composeLatency(analysis.latency),
        startupMs: analysis.startupMs,
        firstResponseMs: analysis.firstResponseMs,
        throughputPerSecond: analysis.throughputPerSecond,
        requests: analysis.requests,
        succeeded: analysis.succeeded,
        outcomes: {
            succeeded: outcomes.succeeded,
            'wrong-status': outcomes['wrong-status'],
            'failure-body': outcomes['failure-body'],
            'error-answer': outcomes['error-answer'],
            'timed-out': outcomes['timed-out'],
            'connection-failed': outcomes['connection-failed']
        },
        oomKills: analysis.oomKills,
        ...composeRows(analysis)
    };
}
function composeMemory(memory) {
    return {
        peakBytes: memory.peakBytes,
        anonymousPeakBytes: memory.anonymousPeakBytes,
        workingSetPeakBytes: memory.workingSetPeakBytes,
        undroppablePeakBytes: memory.undroppablePeakBytes,
        filePeakBytes: memory.filePeakBytes
    };
}
function composeCpu(cpu) {
    return {
        peakMillicores: cpu.peakMillicores,
        steadyPeakMillicores: cpu.steadyPeakMillicores,
        meanMillicores: cpu.meanMillicores,
        msPerRequest: cpu.msPerRequest,
        throttledShare: cpu.throttledShare
    };
}
function composeLatency(latency) {
    const { server, outside } = latency;
    return {
        ...composeTimes(latency),
        server: server && composeTimes(server),
        outside: outside && composeTimes(outside)
    };
}
function composeTimes(times) {
    const percentile = (of) => of && { value: of.value, low: of.low, high: of.high };
    return {
        requests: times.requests,
        meanMs: times.meanMs,
        maxMs: times.maxMs,
        p50: percentile(times.p50),
        p90: percentile(times.p90),
        p95: percentile(times.p95),
        p99: percentile(times.p99),
        p999: percentile(times.p999)
    };
}
function composeRows(analysis) {
    const { slowestRows, memoryRows, failedRows } = analysis;
    return {
        slowestRows: slowestRows.map(({ row, latencyMs }) => ({ row, latencyMs })),
        memoryRows: memoryRows.map(({ row, roseBytes }) => ({ row, roseBytes })),
        failedRows: failedRows.map(({ row, outcome, status, times }) => ({
            row,
            outcome,
            status,
            times
        }))
    };
}

// EXTERNAL MODULE: ./lib/foundation/mask.js
var foundation_mask = __webpack_require__(2293);
;// CONCATENATED MODULE: ./lib/report/compose/draft.js

/** How much of a text is told, by its key: secrets are taken out before. */
const LONGEST = {
    because: 20_000,
    cause: 500,
    madeBy: 200,
    message: 20_000
};
/**
 * JSON as it will be read: without secrets, and without numbers that are none.
 * Seven digits are more than any of them was measured with.
 */
function finishDraft(draft, secrets) {
    const mask = (0,foundation_mask/* createMask */.P)(secrets);
    const text = JSON.stringify(draft, (key, value) => {
        if (typeof value === 'number')
            return finishNumber(value);
        return typeof value === 'string' ? mask(value, LONGEST[key]) : value;
    });
    const finished = JSON.parse(text);
    return finished;
}
function finishNumber(value) {
    if (!Number.isFinite(value))
        return undefined;
    return Number.isInteger(value) ? value : Number(value.toPrecision(7));
}

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/report/compose/resources.js

/**
 * Memory: request = limit, for a pod above its request is the first to be
 * killed when the node runs short. CPU can be shared: what the service uses
 * in the mean is requested, what it was proved to need at its busiest is the
 * limit.
 */
function planResources(size, meanMillicores) {
    const memory = (0,units/* toKubernetesMemory */.lH)(size.memoryBytes);
    return {
        requests: { cpu: cpuRequest(size, meanMillicores), memory },
        limits: { cpu: (0,units/* toKubernetesCpu */.mN)(size.cpuMillicores), memory }
    };
}
function cpuRequest({ cpuMillicores }, meanMillicores = cpuMillicores) {
    const steps = Math.max(Math.ceil(meanMillicores / 10), 1);
    return (0,units/* toKubernetesCpu */.mN)(Math.min(steps * 10, cpuMillicores));
}

;// CONCATENATED MODULE: ./lib/report/compose/targets.js

/** More invocations at once it does not take. */
const SAGEMAKER_CONCURRENCY = 200;
/** Every number is rounded up to what the target allows. */
const PLACES = [
    {
        name: 'Azure ML v2, Kubernetes online deployment',
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
        name: 'Azure ML v1, Azure Container Instances',
        language: 'python',
        text: (of) => `AciWebservice.deploy_configuration(cpu_cores=${tenths(of.cpuMillicores / 1000)}, memory_gb=${tenths((0,units/* toGigabytes */.F9)(of.memoryBytes))})`
    },
    {
        name: 'Azure ML v1, AKS',
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
        name: 'Docker Compose',
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
        name: 'SageMaker serverless inference, whose CPU comes with the memory',
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
        name: 'Knative or KServe',
        language: 'yaml',
        text: ({ resources: { requests, limits }, concurrency = 0 }) => `containerConcurrency: ${concurrency}
containers:
  - resources:
      requests: { cpu: ${requests.cpu}, memory: ${requests.memory} }
      limits: { cpu: ${limits.cpu}, memory: ${limits.memory} }`
    }
];
/** The size in the words of every place that is known. */
function planTargets(deployment) {
    return PLACES.map(({ name, language, text }) => ({
        name,
        language,
        text: text(deployment)
    }));
}
/** 0.11 → 0.2: Azure's older services count in tenths. */
function tenths(value) {
    return Math.ceil(Number((value * 10).toFixed(6))) / 10;
}

;// CONCATENATED MODULE: ./lib/report/compose-report.js













/** The report of a run, however far it came. */
function composeReport(record) {
    return reportRun({ ...record, ...(0,conclude/* conclude */.E)(record) });
}
/**
 * The same of what was concluded before. Field by field: what another room
 * adds to its own types is in no report until a line here says so.
 */
function reportRun(record) {
    const { trial, error } = record;
    const verdict = error ? 'failed' : (0,evaluate_rules/* overallVerdict */.Bn)(record.verdicts);
    const draft = {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        tool: {
            name: 'profile-inference',
            version: record.version,
            troubleshooting: record.troubleshooting
        },
        name: record.name,
        createdAt: record.createdAt,
        verdict,
        because: explainVerdict(verdict, record),
        error: error && composeError(error),
        reused: undefined,
        ...composeSetting(record),
        trials: trial ? [composeTrial(trial)] : [],
        analysis: record.analysis && composeUse(record.analysis),
        ...composeAnswer(record),
        verdicts: record.verdicts.map(composeVerdict),
        findings: record.findings.map(composeFinding),
        azure: (0,azure/* azureDetails */.K)(record),
        stages: record.stages.map(({ stage, ms }) => ({ stage, ms }))
    };
    return finishDraft(draft, record.secrets);
}
function composeSetting(record) {
    const { asked, machine, image, server, dataset } = record;
    return {
        inputs: asked?.map(composeInput),
        machine: machine && composeMachine(machine),
        image: image && composeImage(image),
        server: server && composeServer(server),
        dataset: dataset && composeDataset(dataset)
    };
}
function composeAnswer(record) {
    const { recommendation, search, analysis, trial } = record;
    const answer = {
        recommendation: recommendation && composeRecommendation(recommendation),
        search: search && composeSearch(search)
    };
    if (recommendation?.kind !== 'size')
        return { ...answer, resources: undefined, targets: undefined };
    const { size } = recommendation;
    const resources = planResources(size, analysis?.cpu.meanMillicores);
    const load = trial?.plan.load;
    const targets = planTargets({
        resources,
        cpuMillicores: size.cpuMillicores,
        memoryBytes: size.memoryBytes,
        concurrency: load && (0,load_load/* askedRate */.r)(load) === undefined ? load.concurrency : undefined
    });
    return { ...answer, resources, targets };
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


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = 1;


/***/ }),

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeRule),
/* harmony export */   U: () => (/* binding */ formatMeasured)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


const FORMATS = {
    bytes: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3,
    millicores: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMillicores */ .n3,
    ms: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V,
    share: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1,
    count: String,
    'per-second': (value) => `${Number(value.toPrecision(3))}/s`
};
/** A metric's number in its unit, for people. */
function formatMeasured({ rule, measured }) {
    return measured === undefined
        ? 'not measured'
        : FORMATS[_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[rule.metric]](measured);
}
/** `memory.peak is 611 MiB, and the rule is memory.peak <= 512Mi` */
function describeRule(verdict) {
    const { rule, state, reason } = verdict;
    if (state === 'inconclusive')
        return `${rule.text} could not be judged: ${reason ?? 'not measured'}.`;
    return `${rule.metric} is ${formatMeasured(verdict)}, and the rule is ${rule.text}.`;
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nextCpuStretch)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1416);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2168);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2350);




/** Precision of the answer: 4 %, and 8 % when it has taken long. */
const FINE = 1.04;
const COARSE = 1.08;
const MAX_STRETCHES = 80;
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
    const candidates = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCandidates */ .mr)(state);
    const limitsThat = (verdict) => candidates
        .filter((candidate) => candidate.verdict === verdict)
        .map(({ cpuMillicores }) => cpuMillicores);
    const failed = Math.max(0, ...limitsThat('fails'));
    const low = Math.max(cpuFloor(state), failed);
    const held = limitsThat('holds').filter((cpu) => cpu > low);
    const high = Math.min(usable, ...held);
    const shortOf = findShortage(state);
    const coarse = shortOf !== undefined || (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .replaysWhole */ .qh)(state);
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
        (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .G)(aim(candidates, { low, high, precision }), { low, high }, step);
    const plan = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .nextInPair */ .bU)(state, cpu);
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
    return Math.max(minimum.cpuMillicores - step.cpuMillicores, ((facts.startupCpuMs || 0) / startMs) * 1000, facts.isPaced ? used : closed);
}
function usableCpu(state) {
    const { busiestMillicores } = state.facts;
    const { step, minimum } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .ceiling */ .Iv)(state).cpuMillicores;
    const used = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ceilTo */ .n)(busiestMillicores || most, step.cpuMillicores);
    return Math.min(Math.max(used, minimum.cpuMillicores), most);
}
function findShortage(state) {
    const { facts, settings, elapsedMs, stretches } = state;
    const left = settings.timeBudgetMs - elapsedMs;
    if (left < (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedProofMs */ .Lj)(state, facts.full.cpuMillicores))
        return 'time';
    if (stretches.length >= MAX_STRETCHES)
        return 'stretches';
    return (0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .isImpatient */ .sl)(state) ? 'patience' : undefined;
}
/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow, at the rate that the limit in question allows.
 */
function stretchRequests(state, cpuMillicores) {
    const { facts } = state;
    const rate = Math.min(facts.ratePerSecond, cpuMillicores / (facts.cpuMsPerRequest || 1));
    const within = (seconds) => Math.ceil(rate * seconds);
    if ((0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .replaysWhole */ .qh)(state))
        return Math.min(facts.requests, within(30));
    return Math.max(5, Math.min(Math.max(20, within(0.5)), within(4)));
}


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ testSequentially)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);

/** One-sided error of each look: 2.5 %. */
const Z = 1.96;
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
    const mean = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(observations);
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
    const first = (Z ** 3 + Z) / 4;
    const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
    return Z + first / freedom + second / freedom ** 2;
}
function squaresAroundMean(group) {
    const mean = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(group);
    return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}


/***/ }),

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ nextInPair),
/* harmony export */   mr: () => (/* binding */ judgeCandidates),
/* harmony export */   qh: () => (/* binding */ replaysWhole),
/* harmony export */   sl: () => (/* binding */ isImpatient)
/* harmony export */ });
/* harmony import */ var _measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7440);
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);
/* harmony import */ var _sequential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5508);





/** Of the whole schedule: the queue is the same each time, and long. */
const WHOLE_LOOKS = { fewest: 1, most: 2 };
/** Of short pieces of load: they differ with the machine's mood. */
const PAIR_LOOKS = { fewest: 2, most: 8 };
const HASTY_LOOKS = { fewest: 2, most: 4 };
/** Share of throttled periods that needs no test when the effect is plain. */
const HEAVY_SHARE = 0.5;
/** Above `slowdown` by a third more is plain: exp(0.3) = 1.35. */
const PLAIN = 0.3;
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
    return facts.isPaced && settings.latencyLimits.length > 0;
}
/** The last percents of CPU are worth 35 s, or two first trials. */
function isImpatient({ facts, elapsedMs }) {
    return elapsedMs > Math.max(35_000, 2 * (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(facts).ms);
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
        return {
            cpuMillicores: cpu,
            verdict: judgeByKernel(own, ratios, state) ??
                (0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__/* .testSequentially */ .L)(ratios, others, looks),
            stretches: own.length,
            throttledShare: shareOf(own),
            ...(ratios.length > 0 && { timesAllowed: Math.exp((0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(ratios)) })
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
function total(stretches, of) {
    return stretches.reduce((sum, each) => sum + each[of], 0);
}
function shareOf(stretches) {
    return (0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .throttledShare */ .QA)({
        periods: total(stretches, 'periods'),
        throttledPeriods: total(stretches, 'throttledPeriods')
    });
}
/** What the kernel counted is not noisy: it decides alone when it can. */
function judgeByKernel(own, ratios, { facts, settings }) {
    if (own.some(({ failed }) => failed > 0))
        return 'fails';
    const requests = own.reduce((sum, each) => sum + each.sortedMs.length, 0);
    const throttled = total(own, 'throttledPeriods');
    const felt = settings.latencyLimits.length > 0 ? 0 : UNFELT_SHARE * requests;
    if (throttled * facts.concurrency <= felt)
        return requests >= ENOUGH_REQUESTS || own.length > 1 ? 'holds' : 'unsure';
    const heavy = shareOf(own) > HEAVY_SHARE;
    return heavy && ratios.some((ratio) => ratio > PLAIN) ? 'fails' : undefined;
}
/** log(measured ÷ allowed) of each stretch that can be compared. */
function logRatios(state, candidate) {
    const { latencyLimits, slowdown } = state.settings;
    const own = stretchesAt(state, candidate);
    if (latencyLimits.length > 0)
        return own
            .map(({ sortedMs }) => worst(sortedMs, latencyLimits))
            .filter(Number.isFinite);
    const full = state.facts.full.cpuMillicores;
    const beside = stretchesAt(state, candidate, full);
    return own
        .map(({ plan, sortedMs }) => {
        const pair = beside.find((other) => other.plan.round === plan.round);
        const allowed = tail(pair?.sortedMs ?? [], 'latency.p95') * (1 + slowdown);
        return Math.log(tail(sortedMs, 'latency.p95') / allowed);
    })
        .filter(Number.isFinite);
}
function worst(sortedMs, limits) {
    const ratios = limits.map(({ metric, limitMs }) => Math.log(tail(sortedMs, metric) / limitMs));
    return Math.max(...ratios);
}
/**
 * A stretch says where to look and proves nothing, and it is short: for a
 * percentile that it has too few answers for, its slowest answer stands. NaN
 * of none.
 */
function tail(sortedMs, metric) {
    const slowest = sortedMs[sortedMs.length - 1] ?? NaN;
    return (0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .measureLatency */ .RJ)(sortedMs, metric) ?? slowest;
}


/***/ }),

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ estimate)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/sizing/grid.js
var grid = __webpack_require__(1416);
;// CONCATENATED MODULE: ./lib/sizing/steps.js
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

;// CONCATENATED MODULE: ./lib/sizing/estimate.js



const MIN_MILLICORES = 50;
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
        .then('rounded up to 1 MiB', (bytes) => (0,grid/* ceilTo */.n)(bytes, units/* MIB */.D6))
        .sizing();
    const cpu = addHeadroom(new Steps('busiest second', busiest), headroom)
        .then('at least 50m', (cpu) => Math.max(cpu, MIN_MILLICORES))
        .then('rounded up to 10m', (cpu) => (0,grid/* ceilTo */.n)(cpu, CPU_STEP))
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


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inside),
/* harmony export */   n: () => (/* binding */ ceilTo)
/* harmony export */ });
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


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lastsRequests),
/* harmony export */   n: () => (/* binding */ nextLeakProbe)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);


/** Growth below this share of the memory seen can't be told from noise. */
const MUCH = 0.05;
/** Where growth is cut: a leak dies when so much of the replay is over... */
const CUTS = [0.5, 0.75];
/** ...give or take this; a heap lives, or dies when its room ends. */
const OFF = 0.3;
/**
 * Whether growth is a leak, which has no minimum, or a heap that takes what it
 * is given. Both look the same at full size; half-way down the growth they
 * part: a heap collects its garbage and lives, and a leak dies when half of
 * the requests are answered. An elastic heap may die of such a limit too, but
 * not of two limits each when the leak would have reached it.
 */
function nextLeakProbe(state) {
    const { facts } = state;
    const grownBytes = (facts.growthBytesPerRequest ?? 0) * facts.requests;
    if (grownBytes < facts.undroppableBytes * MUCH)
        return { kind: 'no-leak' };
    for (const cut of CUTS) {
        const move = probeAt(state, grownBytes, cut);
        if (move.kind !== 'leak')
            return move;
    }
    return { kind: 'leak' };
}
function probeAt({ facts, settings, trials }, grownBytes, cut) {
    const memoryBytes = (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .ceilTo */ .n)(facts.undroppableBytes - grownBytes * (1 - cut), settings.step.memoryBytes);
    if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
        return { kind: 'no-leak' };
    const size = { ...facts.full, memoryBytes };
    const tried = trials.find(({ probe }) => probe.size.memoryBytes === memoryBytes);
    if (!tried) {
        const probe = { purpose: 'decide', size, wholeDataset: true };
        return { kind: 'probe', probe };
    }
    const { outcome } = tried;
    if ((0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .blame */ .Sy)(tried, facts.full) !== 'memory' || !('answered' in outcome))
        return { kind: 'no-leak' };
    const came = outcome.answered / outcome.planned;
    return { kind: Math.abs(came - cut) < OFF ? 'leak' : 'no-leak' };
}
/** How many requests a service that leaks survives, from its start. */
function lastsRequests(facts, memoryBytes) {
    const { growthBytesPerRequest = NaN, undroppableBytes, requests } = facts;
    const room = memoryBytes - undroppableBytes;
    return Math.max(0, Math.floor(requests + room / growthBytesPerRequest));
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ nextMemoryProbes)
});

// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(9531);
// EXTERNAL MODULE: ./lib/sizing/past-trials.js
var past_trials = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/sizing/probe.js
var probe = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/sizing/memory/leak.js
var memory_leak = __webpack_require__(6409);
// EXTERNAL MODULE: ./lib/sizing/grid.js
var grid = __webpack_require__(1416);
;// CONCATENATED MODULE: ./lib/sizing/memory/memory-bounds.js



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
    const top = (0,past_trials/* ceiling */.Iv)(state).memoryBytes;
    const floor = Math.min((0,grid/* ceilTo */.n)(minimum.memoryBytes, step.memoryBytes), top);
    const low = (0,past_trials/* largestFailed */.ap)(state, 'memory');
    const proved = [(0,past_trials/* firstTrial */.dR)(state.facts), ...state.trials]
        .filter(failure/* isProof */.rN)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > low && bytes >= floor && bytes <= top);
    return { low, high: smallest(proved), floor, top };
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
    const start = Math.min(Math.max((0,grid/* ceilTo */.n)(seen, step), floor), top);
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
        .map((trial) => ({
        bytes: trial.probe.size.memoryBytes,
        worked: (0,failure/* held */.yB)(trial)
    }))
        .filter(({ bytes }) => bytes > low && bytes < high);
    const failed = hints.filter(({ worked }) => !worked).map(({ bytes }) => bytes);
    const lowest = Math.max(low, ...failed);
    const above = hints.filter(({ bytes, worked }) => worked && bytes > lowest);
    return { low: lowest, high: smallest(above.map(({ bytes }) => bytes)) };
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
        return Math.min((0,grid/* ceilTo */.n)(Math.max(up, low + 1), step), top);
    const middle = Math.sqrt(hints.low * high);
    const target = failures > 0 ? Math.min(middle, up) : middle;
    return (0,grid/* inside */.G)(target, { low: hints.low, high }, step);
}
/**
 * File pages that are in use count too, though nobody knows how many are
 * needed: the first three jumps (7 times the first) go to all of them at most.
 * A mapped model of 400 MiB beside 200 MiB of heap: 1.17, 1.37, 1.87 times.
 */
function firstJump({ facts }) {
    const files = facts.workingSetBytes / facts.undroppableBytes || 1;
    return Math.min(Math.max(files ** (1 / 7), JUMP_UP), JUMP_UP ** 4);
}
/** Ever smaller limits below one that held, largest first. */
function gallopDown(wide, state, holds) {
    const { parallel, step } = state.settings;
    const first = holds > 1 ? LEAP_DOWN : JUMP_DOWN;
    const sizes = Array.from({ length: parallel }, (_, i) => (0,grid/* inside */.G)(wide.high / (first * LEAP_DOWN ** i), wide, step.memoryBytes));
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
        return (0,grid/* inside */.G)(bytes, wide, step.memoryBytes);
    });
    return [...new Set(sizes)];
}
/** How many of the last trials failed for memory, or held, one after another. */
function streak(state, as) {
    const { trials, facts } = state;
    const other = trials.findLastIndex((trial) => as === 'held' ? !(0,failure/* held */.yB)(trial) : (0,failure/* blame */.Sy)(trial, facts.full) !== 'memory');
    return trials.length - 1 - other;
}
function smallest(numbers) {
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

;// CONCATENATED MODULE: ./lib/sizing/memory/memory-search.js





/** Precision that ends the search when it has taken long: a jump up of 6 %. */
const COARSE = 1.065;
const MAX_TRIALS = 40;
/**
 * The next containers to run, or the answer: the lower and the upper bound of
 * memory-bounds.ts, one step apart, the upper one held twice. Once more than
 * needed to find it, because a limit that held once failed the next time
 * (measured on a JVM: 320 MiB; 324 held).
 */
function nextMemoryProbes(state) {
    const leak = (0,memory_leak/* nextLeakProbe */.n)(state);
    if (leak.kind === 'leak')
        return leak;
    if (leak.kind === 'probe')
        return { kind: 'probe', probes: [leak.probe] };
    const bounds = findBounds(state);
    if (bounds.low >= bounds.top)
        return { kind: 'none' };
    if (proofsDecide(state))
        return found(bounds, state, undefined);
    const shortOf = findShortage(state);
    if (isNarrow(bounds, { step: state.settings.step.memoryBytes, shortOf }))
        return memory_search_confirm(bounds, state, shortOf);
    const sizes = nextSizes(bounds, state);
    const purpose = sizes.length > 1 ? 'bracket' : 'decide';
    return {
        kind: 'probe',
        probes: sizes.map((bytes) => (0,probe/* planMemoryProbe */.X$)(state, bytes, purpose))
    };
}
function findShortage(state) {
    const { facts, settings, elapsedMs } = state;
    if (state.trials.length >= MAX_TRIALS)
        return 'trials';
    // Time for one more trial that holds, and for the proof.
    const reserveMs = 2 * (0,probe/* expectedProofMs */.Lj)(state, facts.full.cpuMillicores);
    if (settings.timeBudgetMs - elapsedMs < reserveMs)
        return 'time';
    return elapsedMs > patienceMs(state) ? 'patience' : undefined;
}
/**
 * The last percents are worth 25 s, or as long as the first trial took, and
 * no more: the headroom above them is 10 %.
 */
function patienceMs({ facts }) {
    return Math.max(25_000, (0,past_trials/* firstTrial */.dR)(facts).ms);
}
function isNarrow({ low, high, floor }, by) {
    const stop = by.shortOf === 'trials' || by.shortOf === 'time';
    if (high === undefined || stop)
        return stop;
    if (high <= floor || high - low <= by.step)
        return true;
    return by.shortOf === 'patience' && high <= low * COARSE;
}
function memory_search_confirm(bounds, state, shortOf) {
    const { low, floor, top, high = top } = bounds;
    const here = heldAt(high, state);
    // The whole dataset if there is patience for it: the proof replays it anyway.
    const whole = here.some(({ probe }) => probe.wholeDataset) ||
        state.elapsedMs + (0,past_trials/* firstTrial */.dR)(state.facts).ms > patienceMs(state);
    // At full size the first trial is enough: there is nothing above it to find.
    const atFull = high === state.facts.full.memoryBytes;
    if (!atFull && shortOf === undefined && (here.length < 2 || !whole)) {
        const repeat = (0,probe/* planMemoryProbe */.X$)(state, high, 'decide');
        const wholeDataset = repeat.wholeDataset || !whole;
        return { kind: 'probe', probes: [{ ...repeat, wholeDataset }] };
    }
    // Time that went by since then takes nothing from what was found.
    const step = state.settings.step.memoryBytes;
    const exact = high - low <= step || high <= floor;
    const sure = exact && (atFull || here.length > 1);
    return found(bounds, state, sure ? undefined : shortOf);
}
function found({ low, top, high = top }, state, shortOf) {
    return {
        kind: 'found',
        minimumBytes: high,
        failedBytes: low,
        holds: heldAt(high, state).length,
        flakyBytes: heldTrials(state)
            .map(({ probe }) => probe.size.memoryBytes)
            .filter((bytes) => bytes <= low),
        shortOf
    };
}
function heldTrials(state) {
    return [(0,past_trials/* firstTrial */.dR)(state.facts), ...state.trials].filter(failure/* isProof */.rN);
}
function heldAt(bytes, state) {
    return heldTrials(state).filter(({ probe }) => probe.size.memoryBytes === bytes);
}
/**
 * A proof failed above a limit at which the whole dataset had held: one replay
 * tells nothing more here, for chance or its soak decides.
 */
function proofsDecide({ trials, facts }) {
    return trials.some((proof) => proof.probe.purpose === 'proof' &&
        (0,failure/* blame */.Sy)(proof, facts.full) === 'memory' &&
        trials.some((held) => (0,failure/* isProof */.rN)(held) &&
            held.probe.wholeDataset &&
            held.probe.size.memoryBytes <= proof.probe.size.memoryBytes));
}


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ estimateTail)
/* harmony export */ });
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9803);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2988);
/** How far chance may lift what a replay needs, from what replays needed. */



/** Fewer say nothing about a tail. */
const MIN_REPLAYS = 10;
/** One replay in so many may need more: 150 hold in 90 of 100, without the doubt. */
const RARE = 1500;
/** The part of the replays that stands for the tail. */
const TOP = 1 / 3;
const MIN_TOP = 5;
/**
 * Shape of the tail (generalized Pareto): below 0 it ends somewhere, as it must
 * where at most `concurrency` requests meet. In simulations of requests that
 * meet, −0.25 came nearest to what 150 replays needed.
 */
const SHAPE = -0.25;
/** On top, for a tail from thirty numbers is a guess: half of it, at most 4 %. */
const DOUBT = 0.5;
const MAX_DOUBT = 0.04;
/** A climb from replay to replay is one in 99.5 of 100 cases (Kendall). */
const SURE = 2.6;
/** Replays that a size must last. */
const LONG_REPLAYS = 50;
/** An elastic heap takes more where it may: proofs near the largest count. */
const NEAR = 0.8;
/**
 * The memory that the worst of very many replays will need. Each replay of each
 * proof is a sample of one distribution, those that were killed too: of them it
 * is known that they needed more than their limit. The mean excess of the upper
 * third over its lower end, killed ones counted as maximum likelihood does (the
 * sum of all excesses ÷ the number of those that ended), is the tail's scale.
 *
 * Example: 20 replays need 240 … 290 MiB, the upper third 270 and 10 more in the
 * mean. Nearly none will need 270 × exp(4 × 1.25 × 10 ÷ 270 × (1 − 0.21)) = 312,
 * or 325 with the doubt on top.
 */
function estimateTail(state) {
    const needs = collectNeeds(state).sort((a, b) => b.log - a.log);
    if (needs.length < MIN_REPLAYS)
        return undefined;
    const top = Math.max(MIN_TOP, Math.round(needs.length * TOP));
    const above = needs.slice(0, top);
    const threshold = needs[Math.min(top, needs.length - 1)].log;
    const excess = above.reduce((sum, { log }) => sum + log - threshold, 0);
    const ended = above.filter(({ killed }) => !killed).length;
    const scale = (excess / Math.max(ended, 1)) * (1 - SHAPE);
    const unseen = unseenShare(state, Math.exp(above[(top * 3) >> 2].log));
    const rank = needs.length / top / RARE;
    const lift = (scale / SHAPE) * (rank ** -SHAPE - 1);
    const reach = threshold + lift + Math.min(lift * DOUBT, MAX_DOUBT);
    return {
        reachBytes: Math.exp(reach + climb(state)) * unseen,
        spread: Math.expm1(lift)
    };
}
/**
 * A service may need more than was seen of it: its program's pages, spikes
 * between two readings. It died of one replay at a limit that three of four
 * replays' highest memory does not reach: by so much more.
 */
function unseenShare({ trials, facts }, seen) {
    const died = trials
        .filter((trial) => trial.probe.purpose === 'decide' &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, facts.full) === 'memory')
        .map(({ probe }) => probe.size.memoryBytes);
    return Math.max(1, Math.max(0, ...died) / seen);
}
/** What a climb from replay to replay, if it is one, adds until the 50th. */
function climb({ trials }) {
    const climbs = trials
        .filter(({ probe, shown }) => probe.purpose === 'proof' && shown)
        .map(({ shown }) => climbOf(shown.peakBytes.map(Math.log)));
    return Math.max(0, ...climbs);
}
function climbOf(logs) {
    const n = logs.length;
    const slopes = logs.flatMap((a, i) => logs.slice(i + 1).map((b, gap) => (b - a) / (gap + 1)));
    const kendall = slopes.reduce((sum, slope) => sum + Math.sign(slope), 0);
    const sure = SURE * (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .kendallSpread */ .f5)(n);
    if (n < MIN_REPLAYS || kendall < sure)
        return 0;
    const median = slopes.sort((a, b) => a - b)[slopes.length >> 1];
    return median * Math.max(0, LONG_REPLAYS - n);
}
function collectNeeds(state) {
    const nearBytes = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .largestProof */ .Hy)(state) * NEAR;
    return state.trials
        .filter(({ probe }) => probe.purpose === 'proof' && probe.size.memoryBytes >= nearBytes)
        .flatMap(({ probe, outcome, shown }) => {
        const ended = (shown?.peakBytes ?? []).map((bytes) => ({
            log: Math.log(bytes),
            killed: false
        }));
        const killed = outcome.kind === 'oom-killed';
        const log = Math.log(probe.size.memoryBytes);
        return killed ? [...ended, { log, killed }] : ended;
    })
        .filter(({ log }) => Number.isFinite(log));
}


/***/ }),

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ answerSoFar),
/* harmony export */   l: () => (/* binding */ nextMove)
/* harmony export */ });
/* harmony import */ var _cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5158);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2988);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6201);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _memory_memory_search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6598);
/* harmony import */ var _recommend_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6537);







/** From here on one more start is dear: the first trial's container serves. */
const SLOW_START_MS = 10_000;
/**
 * The next move, or the answer: memory first, then CPU on a container with
 * the memory that is going to be recommended (where starts are slow: CPU
 * first, on the container of the first trial), then the proof of both. A proof
 * that fails is a failure like any other: it raises the bound of the limit to
 * blame, and the search goes on above it.
 */
function nextMove(given) {
    const state = (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .settleProofs */ .lg)(given);
    const { facts, settings } = state;
    if (!(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorking */ .ms)(facts.outcome))
        return done({ kind: 'none', why: 'fails' });
    const cpu = settings.search.cpu ? (0,_cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__/* .nextCpuStretch */ .J)(state) : undefined;
    if (cpu?.kind === 'stretch' && facts.startupMs > SLOW_START_MS)
        return planStretch(cpu.stretch, facts.full);
    const memory = settings.search.memory ? (0,_memory_memory_search_js__WEBPACK_IMPORTED_MODULE_5__/* .nextMemoryProbes */ .o)(state) : undefined;
    if (memory?.kind === 'leak')
        return done({ kind: 'none', why: 'leaks' });
    if (memory?.kind === 'probe')
        return { kind: 'trials', probes: memory.probes };
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .ceiling */ .Iv)(state);
    const beyond = memory?.kind === 'none' ||
        (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .largestFailed */ .ap)(state, 'memory') >= most.memoryBytes ||
        (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .largestFailed */ .ap)(state, 'cpu') >= most.cpuMillicores;
    if (beyond)
        return done({ kind: 'none', why: 'beyond-maximum' });
    const memoryBytes = (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .recommendMemory */ .a)(state, memory);
    if (cpu?.kind === 'stretch')
        return planStretch(cpu.stretch, { ...facts.full, memoryBytes });
    const size = { cpuMillicores: (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .recommendCpu */ .f)(state, cpu), memoryBytes };
    return (0,_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .prove */ .z)(state, { size, memory, cpu });
}
/**
 * The answer, whenever it is asked for: of a search that was cut short, what
 * it would say if its time were over now.
 *
 * @param why it was cut short, to follow "not proved:"
 */
function answerSoFar(state, why) {
    const move = nextMove(state);
    if (move.kind === 'done')
        return move.answer;
    const settings = { ...state.settings, timeBudgetMs: 0 };
    const last = nextMove({ ...state, settings });
    if (last.kind === 'done') {
        const { answer } = last;
        return answer.kind === 'size' ? { ...answer, reason: why } : answer;
    }
    const { full } = state.facts;
    const proof = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .firstTrial */ .dR)(state.facts);
    const [memory, cpu] = [undefined, undefined];
    return { kind: 'size', size: full, proof, reason: why, memory, cpu };
}
function planStretch(stretch, size) {
    const probe = { purpose: 'decide', size, wholeDataset: false };
    return { kind: 'stretch', probe, stretch };
}
function done(answer) {
    return { kind: 'done', answer };
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ blame),
/* harmony export */   ms: () => (/* binding */ isWorking),
/* harmony export */   rN: () => (/* binding */ isProof),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _slowdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3608);

/** CPU time per answer ÷ that at full size, above which memory is short. */
const HARDER = 1.3;
/** Share of rows that may fail at full size, and at any other. */
const MAX_FAILING = 0.05;
/** Everything was right. */
function held({ outcome }) {
    return outcome.kind === 'held';
}
/** Ran alone and cold, and everything was right. */
function isProof(trial) {
    const { purpose } = trial.probe;
    return (purpose === 'decide' || purpose === 'proof') && held(trial);
}
/**
 * Whether the first trial is that of a working service. A few rows that fail
 * at any size are the dataset's business.
 */
function isWorking(outcome) {
    if (outcome.kind !== 'failed-requests')
        return outcome.kind === 'held';
    return outcome.failed <= outcome.planned * MAX_FAILING;
}
/**
 * Which limit a failure shows to be too small. Side by side a trial can be
 * slow for its neighbour's sake, and even crawl: a neighbour that drops the
 * pages they share makes both read them again. Then it shows nothing.
 */
function blame({ probe, outcome }, full) {
    if (probe.purpose === 'control')
        return 'nothing';
    if (outcome.kind === 'held' || outcome.kind === 'aborted')
        return 'nothing';
    if (outcome.kind === 'oom-killed' ||
        outcome.kind === 'exited' ||
        outcome.kind === 'not-started')
        return 'memory';
    if (probe.purpose === 'bracket')
        return outcome.kind === 'failed-requests' ? 'memory' : 'nothing';
    const slowness = outcome.kind === 'too-slow' ? outcome.slowness : undefined;
    if (slowness?.what === 'slower')
        return slowness.by;
    const starved = slowness?.what === 'latency' || outcome.throttledShare > _slowdown_js__WEBPACK_IMPORTED_MODULE_0__/* .STARVED_SHARE */ .OI;
    const less = probe.size.cpuMillicores < full.cpuMillicores;
    return less && starved && !isMemorys(slowness) ? 'cpu' : 'memory';
}
/** Pages read again, or garbage collected: no CPU quota makes it do that. */
function isMemorys(slowness) {
    return (slowness?.what === 'thrashing' ||
        (slowness?.what === 'replay' && (slowness.harder ?? 1) > HARDER));
}


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ measureLatency),
/* harmony export */   Ut: () => (/* binding */ missedLimits),
/* harmony export */   Zi: () => (/* binding */ latencyLimits),
/* harmony export */   _h: () => (/* binding */ splitMeasurable),
/* harmony export */   gi: () => (/* binding */ fewestAnswers)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);

/** A percentile by its p; the others need one request. */
const MEASURES = {
    'latency.p50': 0.5,
    'latency.p90': 0.9,
    'latency.p95': 0.95,
    'latency.p99': 0.99,
    'latency.p99.9': 0.999,
    'latency.mean': 'mean',
    'latency.max': 'max'
};
/** The upper limits on latency among the caller's thresholds. */
function latencyLimits(rules) {
    return rules.flatMap(({ metric, operator, level, limit }) => isLatency(metric) && operator.startsWith('<') && level === 'fail'
        ? [{ metric, limitMs: limit }]
        : []);
}
function isLatency(metric) {
    return Object.hasOwn(MEASURES, metric);
}
/** How many right answers it takes to measure it. */
function fewestAnswers(metric) {
    const measure = MEASURES[metric];
    return typeof measure === 'number' ? (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestValues */ .HN)(measure) : 1;
}
/**
 * Undefined of too few answers: a percentile that the thresholds call
 * inconclusive decides nothing here either.
 *
 * @param sortedMs ascending
 */
function measureLatency(sortedMs, metric) {
    const measure = MEASURES[metric];
    if (typeof measure === 'number')
        return (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sortedMs, measure);
    if (sortedMs.length === 0)
        return undefined;
    return measure === 'mean' ? (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(sortedMs) : sortedMs[sortedMs.length - 1];
}
/** The limits that are not met, each with what was measured instead. */
function missedLimits(sortedMs, limits) {
    return limits.flatMap((limit) => {
        const measuredMs = measureLatency(sortedMs, limit.metric);
        return measuredMs !== undefined && measuredMs > limit.limitMs
            ? [{ limit, measuredMs }]
            : [];
    });
}
/** The limits that so many answers can be held to, and the others. */
function splitMeasurable(limits, answers) {
    const enough = ({ metric }) => answers >= fewestAnswers(metric);
    return {
        latencyLimits: limits.filter(enough),
        unmeasuredLimits: limits.filter((limit) => !enough(limit))
    };
}


/***/ }),

/***/ 9629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   qy: () => (/* binding */ judgeOutcome)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);
/* harmony import */ var _measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7440);
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8892);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _slowdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3608);
/* harmony import */ var _thrashing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2759);
/* harmony import */ var _latency_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(737);







/**
 * Judges a trial. The kernel's OOM counter comes first, for a killed worker
 * whose master lives shows nowhere else; then the exit, readiness, wrong
 * answers, and last the clock, which is noisy.
 */
function judgeOutcome(trial, reference) {
    const { ending, totals, marks } = trial;
    const failed = countFailed(trial, reference.excusedRows);
    const progress = measureProgress(trial);
    const kills = (0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .countOomKills */ ._b)(trial);
    if (ending.kind === 'cancelled')
        return { kind: 'aborted', reason: 'the job was cancelled' };
    if (kills > 0)
        return { kind: 'oom-killed', kills, ...progress };
    if (ending.kind === 'exited')
        return { kind: 'exited', code: ending.exit.code, ...progress };
    if (ending.kind !== 'completed' && (0,_thrashing_js__WEBPACK_IMPORTED_MODULE_4__/* .thrashedAtEnd */ .YZ)(trial, reference))
        return thrashed(totals?.majorFaults ?? NaN, progress);
    if (marks.readyMs === undefined)
        return { kind: 'not-ready', waitedMs: marks.endedMs, ...progress };
    if (failed > 0)
        return { kind: 'failed-requests', failed, ...progress };
    const slowness = findSlowness(trial, reference);
    if (slowness)
        return { kind: 'too-slow', slowness, ...progress };
    if (ending.kind === 'completed')
        return { kind: 'held', replayMs: (0,_slowdown_js__WEBPACK_IMPORTED_MODULE_5__/* .measureEffort */ .tS)(trial).ms };
    return { kind: 'aborted', reason: ending.reason };
}
function thrashed(majorFaults, progress) {
    const slowness = { what: 'thrashing', majorFaults };
    return { kind: 'too-slow', slowness, ...progress };
}
function findSlowness(trial, reference) {
    const effort = (0,_slowdown_js__WEBPACK_IMPORTED_MODULE_5__/* .measureEffort */ .tS)(trial);
    if ((0,_slowdown_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSlowedDown */ .xb)(effort, reference))
        return { what: 'replay', times: effort.ms / reference.replayMs };
    const sortedMs = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedTimes */ .yx)(trial.exchanges, (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .steadyRange */ .CY)(trial));
    const [missed] = (0,_latency_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .missedLimits */ .Ut)(sortedMs, reference.latencyLimits);
    return missed && { what: 'latency', ...missed };
}
function countFailed({ exchanges }, excused) {
    let failed = 0;
    for (let i = 0; i < exchanges.length; i++)
        if (!(0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .succeeded */ .gq)(exchanges, i) && !excused.has(exchanges.row[i]))
            failed++;
    return failed;
}
function measureProgress({ exchanges, plan, totals }) {
    return {
        answered: (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .countSucceeded */ .BO)(exchanges, [0, exchanges.length]),
        planned: plan.warmupRequests + plan.requests,
        throttledShare: totals ? (0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .throttledShare */ .QA)(totals) : NaN
    };
}
/** `oom-killed: 3 kills after 36 of 100 answers`. */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'held':
            return `all answers right in ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(outcome.replayMs)}`;
        case 'not-started':
        case 'aborted':
            return outcome.reason;
        case 'oom-killed':
            return `killed for memory (${outcome.kills} ${outcome.kills === 1 ? 'kill' : 'kills'}) ${cameTo(outcome)}`;
        case 'exited':
            return `exited with code ${outcome.code} ${cameTo(outcome)}`;
        case 'not-ready':
            return `not ready after ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(outcome.waitedMs)}`;
        case 'failed-requests':
            return `${outcome.failed} of ${outcome.planned} requests failed`;
        case 'too-slow':
            return describeSlowness(outcome.slowness);
    }
}
function cameTo({ answered, planned }) {
    if (answered === 0)
        return 'before its first answer';
    // A soak or a search on one container goes on beyond what was planned.
    return answered > planned
        ? `after ${answered} answers`
        : `after ${answered} of ${planned} answers`;
}
function describeSlowness(slowness) {
    switch (slowness.what) {
        case 'replay':
            return `the replay took ${slowness.times.toFixed(1)} × as long as at full size`;
        case 'slower':
            return `its p95 was ${slowness.times.toFixed(2)} × that at full size, and ${slowness.allowedTimes.toFixed(2)} × is allowed`;
        case 'thrashing':
            return `thrashed: it kept reading its own pages from disk (${slowness.majorFaults} major faults)`;
        case 'latency':
            return `${slowness.limit.metric} was ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(slowness.measuredMs)}, and ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(slowness.limit.limitMs)} is allowed`;
    }
}
/** A limit so small that nothing even starts under it has failed, and no more. */
function notStarted(thrown) {
    if (!(thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo))
        return undefined;
    const { code, message, cause = '' } = thrown.facts;
    return code === 'container-failed'
        ? { kind: 'not-started', reason: `${message} ${cause}`.trim() }
        : undefined;
}


/***/ }),

/***/ 3608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ STARVED_SHARE),
/* harmony export */   Xl: () => (/* binding */ effortBetween),
/* harmony export */   tS: () => (/* binding */ measureEffort),
/* harmony export */   xb: () => (/* binding */ hasSlowedDown)
/* harmony export */ });
/* harmony import */ var _measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

/** A replay this many times as long as at full size is a collapse. */
const MAX_SLOWDOWN = 2.5;
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
function hasSlowedDown(effort, reference) {
    if (effort.ms <= reference.replayMs * MAX_SLOWDOWN + HICCUP_MS)
        return false;
    const onlyWaited = effort.cpuMs <= reference.replayCpuMs * HARDER &&
        effort.majorFaults <= reference.majorFaults + FEW_FAULTS &&
        effort.throttledShare <= STARVED_SHARE;
    return !onlyWaited;
}
/** From the counters when the replay began, and as they are now. */
function effortBetween(before, now, ms) {
    return {
        ms,
        cpuMs: now.cpuMs - before.cpuMs,
        majorFaults: now.majorFaults - before.majorFaults,
        throttledShare: (0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .throttledShare */ .QA)((0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .throttlingBetween */ .ad)(before, now))
    };
}
/** What the replay of a trial took, or as much of it as there was. */
function measureEffort({ marks, samples, totals }) {
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    const ms = (marks.replayedMs ?? marks.endedMs) - startMs;
    const first = Math.max(samples.atMs
        .subarray(0, samples.length)
        .findLastIndex((at) => at <= startMs), 0);
    const last = samples.atMs
        .subarray(0, samples.length)
        .findIndex((at) => at >= (marks.replayedMs ?? Infinity));
    const now = last < 0 ? totals : reading(samples, last);
    return now
        ? effortBetween(reading(samples, first), now, ms)
        : { ms, cpuMs: NaN, majorFaults: NaN, throttledShare: NaN };
}
function reading(samples, i) {
    const at = (name) => samples[name][i] ?? NaN;
    return {
        cpuMs: at('cpuMs'),
        majorFaults: at('majorFaults'),
        periods: at('periods'),
        throttledPeriods: at('throttledPeriods')
    };
}


/***/ }),

/***/ 6201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ judgeSlowdown),
/* harmony export */   gQ: () => (/* binding */ looksSlow),
/* harmony export */   lg: () => (/* binding */ settleProofs)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _cpu_sequential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5508);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2988);
/** Whether a proof that held is slower than it would be at full size. */



/** Starts of one image differ more than pieces of load on one container. */
const LOOKS = { fewest: 2, most: 4 };
/** The proof is one start too, and may be off by this (a logarithm). */
const START_SPREAD = 0.05;
/** Logarithms above what is allowed: 1.25 ×, and 2 ×. */
const LOOKS_SLOW = Math.log(1.25);
const PLAIN = Math.log(2);
/** A clock's grain, so that 2 ms beside 1.8 is not slow. */
const GRAIN_MS = 0.5;
/** CPU time per request above it: garbage is collected, or pages are read. */
const HARDER = 1.15;
/** Share of CFS periods that shows that CPU is short. */
const THROTTLED = 0.05;
/**
 * Held against `slowdown`: the p95 of the first replays beside those of fresh
 * containers at full size, the n-th with the n-th, for the first is the coldest.
 * Not slower than the first trial: it holds at once. Slower: `unsure`, and a
 * `control` at full size is run now, for the machine may be slower than it was.
 */
function judgeSlowdown(state, proof) {
    const ratios = logRatios(state, proof);
    const { cpu, memory } = roomAbove(state, proof);
    if (ratios.length === 0 || !(cpu || memory))
        return 'holds';
    if (ratios[0] <= 0 && ratios.length === 1)
        return 'holds';
    const plain = ratios.map((ratio) => ratio - START_SPREAD);
    return (0,_cpu_sequential_js__WEBPACK_IMPORTED_MODULE_0__/* .testSequentially */ .L)(plain, [], LOOKS);
}
/**
 * Whether the first replays are so slow that a soak would prove nothing: it
 * ends here, and a `control` tells whether the machine was.
 */
function looksSlow(p95Ms, fullMs, { latencyLimits, slowdown }) {
    const ratio = median(pairs(p95Ms, [fullMs]));
    return latencyLimits.length === 0 && ratio > Math.log1p(slowdown) + LOOKS_SLOW;
}
/** The trials, with those that proved too slow as failures. */
function settleProofs(state) {
    const trials = state.trials.map((trial) => {
        const { outcome, shown } = trial;
        if (outcome.kind !== 'held' || !shown || !isTooSlow(state, trial))
            return trial;
        const progress = {
            answered: shown.answers,
            planned: shown.answers,
            throttledShare: shown.throttledShare
        };
        const slowness = describe(state, trial, shown);
        return { ...trial, outcome: { kind: 'too-slow', slowness, ...progress } };
    });
    return { ...state, trials };
}
/** At full CPU, and twice as slow: that takes no pairs to see. */
function isTooSlow(state, trial) {
    const { purpose } = trial.probe;
    if (purpose === 'proof')
        return judgeSlowdown(state, trial) === 'fails';
    if (purpose !== 'decide')
        return false;
    const ratios = logRatios(state, trial);
    return (ratios.length > 0 &&
        roomAbove(state, trial).memory &&
        ratios.every((ratio) => ratio > PLAIN));
}
/** log(p95 ÷ allowed) beside the first trial, then beside each control. */
function logRatios(state, { shown }) {
    const { facts, settings } = state;
    if (settings.latencyLimits.length > 0 || !shown)
        return [];
    const allowed = Math.log1p(settings.slowdown);
    return [[facts.p95Ms], ...controls(state).map(({ p95Ms }) => p95Ms)]
        .map((full) => median(pairs(shown.p95Ms, full)) - allowed)
        .filter(Number.isFinite);
}
function pairs(ours, full) {
    return full.flatMap((ms, i) => ours[i] === undefined ? [] : [Math.log(ours[i] / (ms + GRAIN_MS))]);
}
function describe(state, proof, shown) {
    const ratios = logRatios(state, proof);
    const allowedTimes = 1 + state.settings.slowdown;
    return {
        what: 'slower',
        times: Math.exp((0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(ratios)) * allowedTimes,
        allowedTimes,
        by: findCause(state, proof, shown)
    };
}
/** Of two limits: more CPU time per request is memory's doing, whatever the quota. */
function findCause(state, proof, shown) {
    const can = roomAbove(state, proof);
    if (!can.cpu || !can.memory)
        return can.cpu ? 'cpu' : 'memory';
    const costs = controls(state).map(({ cpuMsPerRequest }) => cpuMsPerRequest);
    const harder = shown.cpuMsPerRequest > median(costs) * HARDER;
    return harder || !(shown.throttledShare > THROTTLED) ? 'memory' : 'cpu';
}
/** Which limits could be higher: none is above what may be tried. */
function roomAbove(state, { probe: { size } }) {
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .ceiling */ .Iv)(state);
    const { memory } = state.settings.search;
    return {
        cpu: size.cpuMillicores < most.cpuMillicores,
        memory: memory && size.memoryBytes < most.memoryBytes
    };
}
function controls({ trials }) {
    return trials.flatMap(({ probe, outcome, shown }) => probe.purpose === 'control' && outcome.kind === 'held' && shown
        ? [shown]
        : []);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return (((sorted[Math.ceil(middle) - 1] ?? NaN) +
        (sorted[Math.floor(middle)] ?? NaN)) /
        2);
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ thrashedAtEnd),
/* harmony export */   hO: () => (/* binding */ isThrashing),
/* harmony export */   rQ: () => (/* binding */ THRASHING_WINDOW_MS)
/* harmony export */ });
/** The two readings to compare lie at least this far apart. */
const THRASHING_WINDOW_MS = 1000;
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
function isThrashing(now, before, reference) {
    const spanMs = now.atMs - before.atMs;
    if (spanMs < THRASHING_WINDOW_MS)
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
function thrashedAtEnd({ samples, marks }, reference) {
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
        .findLastIndex((ms) => ms <= samples.atMs[last] - THRASHING_WINDOW_MS);
    if (before < 0)
        return false;
    const ready = marks.readyMs !== undefined;
    return isThrashing(at(last), at(before), { ...reference, ready });
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ largestProof),
/* harmony export */   Iv: () => (/* binding */ ceiling),
/* harmony export */   ap: () => (/* binding */ largestFailed),
/* harmony export */   dR: () => (/* binding */ firstTrial)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

/** The first trial as the oldest entry of the history. */
function firstTrial({ full, ...facts }) {
    return {
        probe: { purpose: 'decide', size: full, wholeDataset: true },
        outcome: facts.outcome,
        ms: facts.startupMs + facts.replayMs
    };
}
/** The largest limit that a trial showed to be too small; 0: none yet. */
function largestFailed(state, limit) {
    const { full } = state.facts;
    const failed = state.trials
        .filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, full) === limit)
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
/** Highest memory limit of any proof so far; 0: none yet. */
function largestProof({ trials }) {
    const proofs = trials.filter(({ probe }) => probe.purpose === 'proof');
    return Math.max(0, ...proofs.map(({ probe }) => probe.size.memoryBytes));
}


/***/ }),

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ih: () => (/* binding */ judgeProbe),
  Yl: () => (/* binding */ planProbe),
  dl: () => (/* binding */ planReference),
  EG: () => (/* binding */ planSearch)
});

// EXTERNAL MODULE: ./lib/sizing/estimate.js + 1 modules
var estimate = __webpack_require__(6374);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js
var outcome = __webpack_require__(9629);
// EXTERNAL MODULE: ./lib/analysis/memory.js
var memory = __webpack_require__(2343);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(6513);
;// CONCATENATED MODULE: ./lib/sizing/memory/meeting-rows.js
/** Which rows to send so that the worst meet, from where memory was highest. */


/** Moments of high memory that are looked at. */
const MOMENTS = 4;
/**
 * The rows that were under way when memory was highest, and those beside them in
 * the replay's order, as many as twice the requests at once: this window again
 * and again, each time beginning with another of its rows, so that each meets
 * each. Several windows, one request of each replay at most: meetings take as
 * long as a replay. Empty where requests are alone and cannot meet.
 *
 * Example: 2 at once, highest while rows 7 and 8 were under way: 6 7 8 9,
 * 7 8 9 6, 8 9 6 7, 9 6 7 8.
 */
function planMeetings(first) {
    const { concurrency } = first.plan.load;
    const from = first.warmupExchanges;
    const order = Array.from({ length: first.exchanges.length - from }, (_, i) => from + i).sort((a, b) => (0,moments/* sentMs */.Jx)(first.exchanges, a) - (0,moments/* sentMs */.Jx)(first.exchanges, b));
    const width = Math.min(2 * concurrency, order.length);
    if (concurrency < 2 || width < 2)
        return [];
    const windows = findMoments(first).map((atMs) => windowAt(first, order, { atMs, width }));
    const rows = windows.flatMap(rotations);
    return rows.slice(0, Math.max(order.length, width * width));
}
/** Highest first, each further from the others than its requests take. */
function findMoments({ samples, marks, exchanges }) {
    const { steadyMs = 0, replayedMs = Infinity } = marks;
    const longestMs = exchanges.serviceMs.reduce((a, b) => Math.max(a, b), 0);
    const readings = Array.from({ length: samples.length }, (_, i) => i)
        .filter((i) => samples.atMs[i] > steadyMs)
        .filter((i) => samples.atMs[i] < replayedMs)
        .sort((a, b) => (0,memory/* undroppable */.xG)(samples, b) - (0,memory/* undroppable */.xG)(samples, a));
    const moments = [];
    for (const i of readings) {
        const atMs = samples.atMs[i];
        if (moments.every((other) => Math.abs(other - atMs) > longestMs))
            moments.push(atMs);
        if (moments.length === MOMENTS)
            break;
    }
    return moments;
}
function windowAt({ exchanges }, order, { atMs, width }) {
    const underWay = order.findIndex((i) => (0,moments/* endedMs */.Ds)(exchanges, i) >= atMs);
    const begin = Math.max(0, underWay - Math.floor(width / 4));
    const start = Math.min(begin, order.length - width);
    const rows = order.slice(start, start + width);
    return [...new Set(rows.map((i) => exchanges.row[i]))];
}
function rotations(rows) {
    return rows.flatMap((_, turn) => [
        ...rows.slice(turn),
        ...rows.slice(0, turn)
    ]);
}

// EXTERNAL MODULE: ./lib/sizing/probe.js
var sizing_probe = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
// EXTERNAL MODULE: ./lib/load/load.js + 3 modules
var load = __webpack_require__(7734);
// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(3608);
// EXTERNAL MODULE: ./lib/sizing/outcome/latency-limit.js
var latency_limit = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/sizing/search-facts.js






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
        replayCpuMs: (0,slowdown/* measureEffort */.tS)(first).cpuMs,
        majorFaults: first.totals?.majorFaults ?? NaN,
        excusedRows: failedRows(first),
        latencyLimits: []
    };
}
function failedRows({ exchanges }) {
    const rows = exchanges.row.subarray(0, exchanges.length);
    return new Set(rows.filter((_, i) => !(0,right_answers/* succeeded */.gq)(exchanges, i)));
}
/** What the search wants to know of the first trial. */
function collectFacts(first, analysis, limits) {
    const { plan, marks, samples } = first;
    const asked = (0,load/* askedRate */.r)(plan.load);
    const reference = {
        ...collectReference(first),
        excusedRows: new Set()
    };
    const sortedMs = (0,right_answers/* sortedTimes */.yx)(first.exchanges, (0,right_answers/* steadyRange */.CY)(first));
    const ready = samples.atMs.findIndex((ms) => ms >= (marks.readyMs ?? 0));
    return {
        full: plan.size,
        outcome: (0,outcome/* judgeOutcome */.qy)(first, reference),
        startupMs: reference.startupMs,
        replayMs: reference.replayMs,
        requests: plan.warmupRequests + plan.requests,
        isPaced: asked !== undefined,
        concurrency: plan.load.concurrency,
        undroppableBytes: peakOfFirstReplay(first) ?? analysis.memory.undroppablePeakBytes ?? NaN,
        workingSetBytes: analysis.memory.workingSetPeakBytes ?? NaN,
        growthBytesPerRequest: growthPerRequest(analysis),
        cpuMsPerRequest: analysis.cpu.msPerRequest ?? NaN,
        ratePerSecond: asked ?? analysis.throughputPerSecond ?? NaN,
        p95Ms: (0,latency_limit/* measureLatency */.RJ)(sortedMs, 'latency.p95') ?? NaN,
        // Once a second is too seldom to see a burst.
        busiestMillicores: first.counters.periodMs > PERIOD_MS ? NaN : busiestPeriod(first),
        startupCpuMs: samples.cpuMs[Math.max(ready, 0)] ?? 0,
        missedLimits: (0,latency_limit/* missedLimits */.Ut)(sortedMs, limits).map(({ limit }) => limit)
    };
}
/** Of a trial that replayed on: what came later is growth, and no need. */
function peakOfFirstReplay({ samples, marks, rounds }) {
    if (!rounds || rounds.length < 2)
        return undefined;
    const end = samples.atMs.findIndex((ms) => ms > (marks.replayedMs ?? Infinity));
    return (0,memory/* summarizeMemory */.Z6)(samples, [0, Math.max(end, 0)]).undroppablePeakBytes;
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

// EXTERNAL MODULE: ./lib/sizing/grid.js
var grid = __webpack_require__(1416);
;// CONCATENATED MODULE: ./lib/sizing/search-settings.js



/** Below, starting takes longer than anything else. */
const MIN_MILLICORES = 50;
/** Side by side, containers slow each other down. */
const MAX_PARALLEL = 4;
/** What the search may do, from the criteria and the first trial. */
function planSettings({ trial, criteria, machine, cold, smallest }, estimated) {
    const { search } = criteria;
    const { exchanges, plan } = trial;
    const { size } = plan;
    const answered = (0,right_answers/* countSucceeded */.BO)(exchanges, (0,right_answers/* steadyRange */.CY)(trial));
    return {
        search,
        unsearched: planUnsearched(criteria, trial, estimated),
        headroom: criteria.headroom,
        slowdown: search.slowdown,
        ...(0,latency_limit/* splitMeasurable */._h)((0,latency_limit/* latencyLimits */.Zi)(criteria.thresholds), answered),
        step: {
            cpuMillicores: search.cpuStepMillicores,
            memoryBytes: search.memoryStepBytes
        },
        minimum: {
            cpuMillicores: search.minCpuMillicores ??
                Math.max(MIN_MILLICORES, smallest.cpuMillicores),
            memoryBytes: search.minMemoryBytes ?? smallest.memoryBytes
        },
        maximum: {
            cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
            memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
        },
        parallel: Math.min(machine.cores, MAX_PARALLEL),
        machineBytes: size.memoryBytes,
        startupTimeoutMs: criteria.startupTimeoutMs,
        timeBudgetMs: search.timeBudgetMs,
        soakMs: search.soakMs,
        unpaidFileBytes: cold ? 0 : keptFileBytes(trial)
    };
}
/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched({ headroom, search }, trial, estimated) {
    const peakBytes = trial.totals?.memoryPeakBytes || 0;
    const roomyBytes = (0,grid/* ceilTo */.n)(peakBytes * (1 + headroom), search.memoryStepBytes);
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

;// CONCATENATED MODULE: ./lib/sizing/plan-search.js






/** The plan; or the recommendation, where there is nothing to search for. */
function planSearch(basis) {
    const { trial, analysis, criteria } = basis;
    if (trial.ending.kind !== 'completed')
        return none('The service did not come through the trial at full size.');
    const estimated = (0,estimate/* estimate */.j)(analysis, criteria.headroom);
    const { memory, cpu } = criteria.search;
    if (estimated.kind === 'none' || !(memory || cpu))
        return { recommendation: estimated };
    const settings = planSettings(basis, estimated.size);
    return {
        facts: collectFacts(trial, analysis, settings.latencyLimits),
        settings,
        first: trial.plan,
        reference: collectReference(trial),
        heavyRows: weighRows(analysis),
        meetingRows: planMeetings(trial)
    };
}
function none(reason) {
    return { recommendation: { kind: 'none', reason } };
}
/** Rows that took most memory or time, and a few of the others. */
function weighRows({ memoryRows, slowestRows }) {
    const rows = [...memoryRows, ...slowestRows].map(({ row }) => row);
    return [...new Set([...rows, 1, 2, 3])];
}
/** The trial that a probe asks for. */
function planProbe({ first, heavyRows }, probe) {
    const requests = probe.wholeDataset ? first.requests : heavyRows.length;
    return { ...first, size: probe.size, requests };
}
/** What the rows of a probe took at full size, by their number. */
function planReference(plan, probe) {
    const { facts, first, heavyRows } = plan;
    const { cpuMillicores } = probe.size;
    const reference = (0,sizing_probe/* slowReference */.T7)(plan.reference, facts, cpuMillicores);
    if (probe.wholeDataset)
        return reference;
    // Heavy rows take longer than others; twice is room enough.
    const { requests, warmupRequests } = first;
    const rows = heavyRows.length + warmupRequests;
    const share = Math.min(1, (2 * rows) / (requests + warmupRequests));
    return {
        ...reference,
        replayMs: reference.replayMs * share,
        replayCpuMs: reference.replayCpuMs * share
    };
}
/** How the trial of a probe went; only a proof is held to latency limits. */
function judgeProbe(plan, probe, trial) {
    const { latencyLimits } = plan.settings;
    const reference = planReference(plan, probe);
    return (0,outcome/* judgeOutcome */.qy)(trial, probe.purpose === 'proof' ? { ...reference, latencyLimits } : reference);
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ expectedProofMs),
/* harmony export */   T7: () => (/* binding */ slowReference),
/* harmony export */   X$: () => (/* binding */ planMemoryProbe),
/* harmony export */   bu: () => (/* binding */ soakLoadMs),
/* harmony export */   jY: () => (/* binding */ MIN_PIECE_MS)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);

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
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(whole, full) === 'memory' &&
        trials.some((part) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isProof */ .rN)(part) &&
            !part.probe.wholeDataset &&
            part.probe.size.memoryBytes <= whole.probe.size.memoryBytes));
    const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs);
    const wholeDataset = short || fooled || growthBytesPerRequest !== undefined;
    return { purpose, size: { ...full, memoryBytes }, wholeDataset };
}
/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
function expectedProofMs({ facts, settings }, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    const loadMs = Math.max(replayMs, soakLoadMs(replayMs, settings.soakMs));
    return 1.2 * (startupMs + loadMs);
}
/** Replays of a proof, at least, unless they take twice the soak's time. */
const MIN_SOAK_REPLAYS = 20;
const MAX_SOAK_TIMES = 2;
/** Shorter replays are looked at together: a piece is so long at least. */
const MIN_PIECE_MS = 500;
/**
 * How long a proof is under load, its first replay included. A soak of 15 s:
 * 15 s with replays of 0.5 s, 20 with 1 s, 30 with 2 s and more.
 */
function soakLoadMs(replayMs, soakMs) {
    const enough = Math.max(soakMs, replayMs * MIN_SOAK_REPLAYS);
    return Math.min(enough, soakMs * MAX_SOAK_TIMES);
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


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findProof),
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2168);
/* harmony import */ var _memory_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6872);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6201);





const MAX_PROOFS = 10;
/** Chance that moves a need by more is asked again, on another container. */
const WIDE = 0.04;
/** Fresh containers that must have held a soak then, at about that size. */
const SOAKS = 2;
const OUT_OF_TIME = 'the time budget ran out';
/** What a size still needs before it is the answer. */
function prove(state, sized) {
    const { size, memory, cpu } = sized;
    const ran = findProof(state, size);
    const missing = findMissing(state, sized.size, ran);
    const outOfTime = memory?.shortOf === 'time' || cpu?.shortOf === 'time';
    const reason = outOfTime ? OUT_OF_TIME : undefined;
    if (ran && !missing)
        return done({ ...sized, proof: ran, reason });
    const stopped = findStop(state, size);
    if (ran && stopped)
        return done({ ...sized, proof: ran, reason: reason ?? stopped });
    if (stopped)
        return answerWithBest(state, sized, stopped);
    const purpose = missing ?? 'proof';
    const probe = {
        purpose,
        size: purpose === 'control' ? state.facts.full : size,
        wholeDataset: true
    };
    return { kind: 'trials', probes: [probe] };
}
/** The last trial that proved exactly this size. */
function findProof(state, size) {
    return provenTrials(state).findLast(({ probe }) => sameSize(probe.size, size));
}
function findMissing(state, size, ran) {
    const latest = proofs(state).findLast(({ probe }) => sameSize(probe.size, size));
    if (latest && (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSlowdown */ .fn)(state, latest) === 'unsure')
        return 'control';
    if (!ran)
        return 'proof';
    const tail = (0,_memory_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateTail */ .r)(state);
    if (!tail || tail.spread <= WIDE)
        return undefined;
    const near = ran.probe.size.memoryBytes * 0.95;
    const soaks = proofs(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isProof */ .rN)(trial) && trial.probe.size.memoryBytes >= near);
    return soaks.length < SOAKS ? 'proof' : undefined;
}
/** Why nothing more is run; undefined: there is time, and a try left. */
function findStop(state, size) {
    const leftMs = state.settings.timeBudgetMs - state.elapsedMs;
    const failed = proofs(state).filter((trial) => !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isProof */ .rN)(trial)).length;
    if (failed >= MAX_PROOFS)
        return `${MAX_PROOFS} proofs failed`;
    if (leftMs < (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedProofMs */ .Lj)(state, size.cpuMillicores))
        return OUT_OF_TIME;
    return undefined;
}
/** The best that was proved, or, when nothing was, the unproved size. */
function answerWithBest(state, sized, reason) {
    const { headroom, step } = state.settings;
    const necessary = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .largestFailed */ .ap)(state, 'memory') + step.memoryBytes;
    const enough = Math.min(necessary * (1 + headroom), (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .ceiling */ .Iv)(state).memoryBytes);
    const failedCpu = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .largestFailed */ .ap)(state, 'cpu');
    const all = [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .firstTrial */ .dR)(state.facts), ...state.trials].filter((trial) => isWhole(trial) && isAllowed(trial, state));
    const [best] = all
        .filter(({ probe: { size } }) => size.memoryBytes >= enough && size.cpuMillicores > failedCpu)
        .sort((a, b) => compareSizes(a.probe.size, b.probe.size));
    const size = best?.probe.size ?? sized.size;
    return done({ ...sized, size, proof: best, reason });
}
/**
 * Trials that prove their size: of the whole dataset, alone and cold, within
 * the allowed sizes, and with a soak where one is asked for.
 */
function provenTrials(state) {
    const soaked = state.settings.soakMs > 0;
    return [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .firstTrial */ .dR)(state.facts), ...state.trials].filter((trial) => isWhole(trial) &&
        isAllowed(trial, state) &&
        (!soaked || (trial.probe.purpose === 'proof' && !trial.shown?.unsoaked)));
}
function isWhole(trial) {
    return (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isProof */ .rN)(trial) && trial.probe.wholeDataset;
}
function isAllowed({ probe: { size } }, state) {
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .ceiling */ .Iv)(state);
    return (size.memoryBytes <= most.memoryBytes &&
        size.cpuMillicores <= most.cpuMillicores);
}
function proofs({ trials }) {
    return trials.filter(({ probe }) => probe.purpose === 'proof');
}
function compareSizes(a, b) {
    return a.memoryBytes - b.memoryBytes || a.cpuMillicores - b.cpuMillicores;
}
function sameSize(a, b) {
    return compareSizes(a, b) === 0;
}
function done(answer) {
    return { kind: 'done', answer: { kind: 'size', ...answer } };
}


/***/ }),

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ recommendMemory),
/* harmony export */   f: () => (/* binding */ recommendCpu)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/* harmony import */ var _memory_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6872);




/** After a proof that failed, a limit goes up by so much; then by more. */
const STEP_UP = 1.1;
/** Between a proof that failed and one that held there may lie so much. */
const CLOSE = 1.16;
/** A proof that held is kept when new samples move what is wanted so little. */
const KEEP = { above: 1.05, below: 0.98 };
/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 113 (106 × 1.07 is more than 101 × 1.1). To the nearest step, for up
 * would be 4 % more at 31 MiB: 34.1 is 34.
 *
 * Once a proof has failed, proofs alone decide: up while they fail, between
 * the two where one held far above. Never below the reach of chance, see
 * `tail.ts`.
 */
function recommendMemory(state, memory) {
    const { step } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .ceiling */ .Iv)(state).memoryBytes;
    const wanted = memory ? searchedMemory(state, memory) : stepUp(state);
    const reach = memory ? ((0,_memory_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateTail */ .r)(state)?.reachBytes ?? 0) : 0;
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => isKept(bytes, Math.max(wanted, reach)));
    if (held.length > 0)
        return Math.min(...held);
    return Math.min(Math.max(wanted, (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilTo */ .n)(reach, step.memoryBytes)), most);
}
function isKept(bytes, wanted) {
    return bytes >= wanted * KEEP.below && bytes <= wanted * KEEP.above;
}
function searchedMemory(state, memory) {
    const { headroom, step, unpaidFileBytes } = state.settings;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFailed */ .ap)(state, 'memory');
    const failures = failedProofs(state);
    const { minimumBytes } = memory;
    const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes;
    const wanted = Math.max(necessary * (1 + headroom), minimumBytes * (1 + headroom * 0.7)) +
        unpaidFileBytes;
    const nearest = Math.round(wanted / step.memoryBytes) * step.memoryBytes;
    if (failures.length === 0)
        return Math.max(nearest, minimumBytes);
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > failed);
    if (held.length === 0)
        return stepUp(state);
    const high = Math.min(...held);
    if (high <= failed * CLOSE || high - failed <= step.memoryBytes)
        return high;
    const bounds = { low: failed, high };
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .G)(Math.sqrt(failed * high), bounds, step.memoryBytes);
}
/** 10 % above a first and a second proof that failed, then 21, 46, 114 %. */
function stepUp(state) {
    const { step, unsearched } = state.settings;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFailed */ .ap)(state, 'memory');
    const times = STEP_UP ** (2 ** Math.max(0, failedProofs(state).length - 2));
    const enough = (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilTo */ .n)(failed * times, step.memoryBytes);
    return state.settings.search.memory
        ? enough
        : Math.max(unsearched.memoryBytes, enough);
}
function failedProofs({ trials, facts }) {
    return trials.filter((trial) => trial.probe.purpose === 'proof' && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .blame */ .Sy)(trial, facts.full) === 'memory');
}
function heldProofs(state) {
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFailed */ .ap)(state, 'memory');
    return state.trials.filter((trial) => trial.probe.purpose === 'proof' &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isProof */ .rN)(trial) &&
        trial.probe.size.memoryBytes > failed);
}
/**
 * Never more than can be used: a higher limit changes nothing. CPU that is not
 * searched stays as it was given, or is not limited once it is to blame.
 */
function recommendCpu(state, cpu) {
    const { headroom, step, unsearched } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .ceiling */ .Iv)(state).cpuMillicores;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .largestFailed */ .ap)(state, 'cpu');
    if (!cpu && failed > 0)
        return most;
    const wanted = cpu
        ? Math.min(cpu.minimumMillicores * (1 + headroom), cpu.usableMillicores)
        : unsearched.cpuMillicores;
    const enough = wanted > failed ? wanted : failed * STEP_UP;
    return Math.min((0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilTo */ .n)(enough, step.cpuMillicores), most);
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   F0: () => (/* binding */ evaluateRules),
/* harmony export */   VJ: () => (/* binding */ isImplied),
/* harmony export */   yl: () => (/* binding */ withImpliedRules)
/* harmony export */ });
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
/** By its text: rules of a saved run are others. */
function isImplied({ text }) {
    return IMPLIED.some(({ rule }) => rule.text === text);
}
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


/***/ })

};
