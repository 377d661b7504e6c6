export const id = 720;
export const ids = [720];
export const modules = {

/***/ 4134:
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
    const marks = (0,memory/* highWaterMarks */.W)(samples);
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
    const wholePeak = busiestSecond(samples, whole);
    if (!steady)
        return (0,statistics/* present */.Eb)({
            peakMillicores: wholePeak
        });
    const [from, to] = steady.exchanges;
    const meanMillicores = meanCpu(samples, steady);
    const steadyPeakMillicores = busiestSecond(samples, steady);
    const busyMs = to > from ? (0,moments/* endedMs */.Ds)(exchanges, to - 1) - steady.fromMs : NaN;
    return (0,statistics/* present */.Eb)({
        // A replay of 140 ms is no second: no peak is below the mean beside it.
        peakMillicores: wholePeak && Math.max(wholePeak, steadyPeakMillicores ?? 0),
        steadyPeakMillicores,
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

// EXTERNAL MODULE: ./lib/analysis/findings.js + 3 modules
var findings = __webpack_require__(9336);
// EXTERNAL MODULE: ./lib/analysis/growth.js
var growth = __webpack_require__(4239);
// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/analysis/phases.js
var phases = __webpack_require__(8520);
// EXTERNAL MODULE: ./lib/analysis/throughput.js
var throughput = __webpack_require__(6270);
;// CONCATENATED MODULE: ./lib/analysis/analyze.js












/** What a measurement says; what it does not say is absent. */
function analyze(trial) {
    const { exchanges, samples, totals, marks } = trial;
    const spans = (0,phases/* splitPhases */.Z)(trial);
    const steady = spans.find(({ name }) => name === 'steady');
    const range = steady?.exchanges ?? [0, 0];
    const outcomes = countOutcomes(trial, range);
    const succeeded = outcomes.succeeded ?? 0;
    const known = {
        phases: spans.map((span) => summarizePhase(trial, span)),
        memory: (0,memory/* summarizeMemory */.Z)(samples, [0, samples.length], totals),
        cpu: summarizeCpu(trial, steady),
        latency: (0,latency/* summarizeLatency */.cH)(exchanges, range),
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
            throughputPerSecond: (0,throughput/* measureThroughput */.F)(trial),
            oomKills: (0,statistics/* measured */.jh)((0,kernel_counts/* countOomKills */._b)(trial))
        })
    };
    return { ...known, findings: (0,findings/* findTrialFindings */.m)(known, trial) };
}
function summarizePhase({ samples }, span) {
    const [from, to] = span.exchanges;
    return {
        name: span.name,
        durationMs: span.toMs - span.fromMs,
        requests: to - from,
        memory: (0,memory/* summarizeMemory */.Z)(samples, span.samples),
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
    message: 'It was cancelled; what was measured until then is reported.',
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
/* harmony import */ var _foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4193);
/* harmony import */ var _measurement_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3203);
/* harmony import */ var _measurement_restarts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _list_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6952);




/** What the client noted, and what it means for who sent the requests. */
const CAUSES = {
    'no-http': (note) => warn({
        code: 'answers-not-http',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} were no valid HTTP: ${note.says} (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Correct the server, or put a released one before it: curl and browsers let such answers pass, proxies and gateways often do not.'
    }),
    cut: (note) => warn({
        code: 'answers-cut',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} were never whole: ${note.says} (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment: a worker that dies or is restarted cuts its answers, and so does a Content-Length that is too large.'
    }),
    'no-answer': (note) => warn({
        code: 'connections-broken',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} never came: ${note.says} (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment, and at its number of workers and its backlog.'
    }),
    retried: (note, trial) => warn({
        code: 'connection-closed-silently',
        message: `The service closed ${note.exchanges} kept connections without saying so${(0,_measurement_restarts_js__WEBPACK_IMPORTED_MODULE_1__/* .countResentInRestart */ .h)(trial) > 0 ? ', while a process of it went and another one came' : ''}; those requests were sent again on a fresh one, once, as browsers and curl do.`,
        remedy: 'Look for a worker that died in its log. Let it answer with `Connection: close` when it closes, or keep connections longer than its clients do: behind a load balancer such requests fail with 502.'
    }),
    redirected: (note) => warn({
        code: 'answers-redirected',
        ...explainRedirect(note)
    }),
    'host-refused': (note) => hostRefused((0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)),
    'not-decoded': (note) => warn({
        code: 'answers-not-decoded',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} came in the content coding ${note.says}, which could not be taken off, so nobody looked whether they tell of an error.`,
        remedy: 'Leave Accept-Encoding out of `headers`, or ask for gzip, br, deflate or zstd.'
    })
};
/** Why requests failed, as far as the client knows; the likeliest first. */
function findFailureCauses(trial) {
    const noted = trial.notes.map((note) => CAUSES[note.kind](note, trial));
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
        ? [hostRefused((0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(refused))]
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
    const wrong = _measurement_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i.indexOf('wrong-status');
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
    const to = isOwn ? `\`${path}\`` : `\`${(0,_foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .I)(says, 200)}\``;
    return {
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(exchanges)} redirect to ${to}, and redirects are not followed (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(rows)}).`,
        remedy: isOwn
            ? `Give that as \`path: ${path}\`.`
            : 'Ask the service itself, without what stands before it: a login, or HTTPS.'
    };
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ FEW_REQUESTS),
  m: () => (/* binding */ findTrialFindings)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/analysis/failure-causes.js
var failure_causes = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/analysis/list-rows.js
var list_rows = __webpack_require__(6952);
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
        message: `${(0,list_rows/* countAnswers */.X)(answers)} told of an error under a good status, warm-up included, and counted as failed: ${(0,list_rows/* listRows */.q)([...rows])}.`,
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
        message: `${(0,list_rows/* countAnswers */.X)(suspect.answers)} may be an error under a good status, and counted as succeeded: ${(0,list_rows/* listRows */.q)(suspect.rows)}.`,
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
        message: `${(0,list_rows/* countAnswers */.X)(empty.answers)} of ${all} that counted as succeeded hold nothing (\`null\`, \`{}\` or no body): ${(0,list_rows/* listRows */.q)(empty.rows)}.`,
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
        message: `${(0,list_rows/* countAnswers */.X)(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${(0,list_rows/* listRows */.q)(rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}

// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/analysis/failed-answers.js


const WAYS_TOLD = 3;
const WAYS = {
    'failure-body': 'a body that `failure-body` matches',
    'error-answer': 'an error under a good status',
    'timed-out': 'no answer within `request-timeout`',
    'connection-failed': 'a connection that broke'
};
const LOOK = 'Look at the log of the service.';
const NOT_ALLOWED = 'Give what the service asks for in `headers`.';
const OTHER_ROWS = 'Send one row by hand (`curl`) and read the answer: the service expects rows of another shape.';
/** What mostly helps against a status; of others the log tells. */
const REMEDIES = {
    400: OTHER_ROWS,
    401: NOT_ALLOWED,
    403: NOT_ALLOWED,
    404: 'Give the route that answers as `path`, for example `path: /predict`.',
    405: 'Give the route that answers as `path`, and how it is asked as `method`.',
    413: 'Raise the limit on request bodies in the service, or leave that row out.',
    415: 'Give the type that the service expects as `content-type`.',
    422: OTHER_ROWS
};
/** How requests failed, and what mostly helps; undefined: none did. */
function findFailedAnswers(trial) {
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    const { exchanges } = trial;
    const ways = new Map();
    let failed = 0;
    for (let i = from; i < to; i++) {
        const outcome = exchange/* OUTCOMES */.i[exchanges.outcome[i]];
        if (outcome === 'succeeded')
            continue;
        failed++;
        const status = outcome === 'wrong-status' ? exchanges.status[i] : 0;
        const way = outcome === 'wrong-status' ? `HTTP ${status}` : WAYS[outcome];
        const count = (ways.get(way)?.count ?? 0) + 1;
        ways.set(way, { count, status });
    }
    const [first, ...others] = [...ways].sort(([, a], [, b]) => b.count - a.count);
    if (!first)
        return undefined;
    const told = [first, ...others].slice(0, WAYS_TOLD);
    const list = told.map(([way, { count }]) => `${count} × ${way}`).join(', ');
    const more = others.length >= WAYS_TOLD ? ' and others' : '';
    return {
        code: failed === to - from ? 'all-requests-failed' : 'answers-failed',
        severity: 'warning',
        message: `${failed} of ${to - from} requests failed: ${list}${more}.`,
        remedy: remedyOf(first[1].status)
    };
}
function remedyOf(status) {
    if (status >= 200 && status < 300)
        return 'Name the statuses that are right as `success-status`.';
    return REMEDIES[status] ?? LOOK;
}

// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(6513);
// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(5554);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(9803);
;// CONCATENATED MODULE: ./lib/analysis/outside-findings.js




/** A collector of garbage or a flushed log is done sooner. */
const LONG_MS = 1000;
/** CPU time between requests that is more than a server's own. */
const MUCH_CPU_MS = 100;
const MUCH_SHARE = 0.1;
function findOutsideFindings(trial) {
    const { healthcheck, rest } = trial.afterLoad ?? {};
    return [
        healthcheck && tellCheck(healthcheck),
        rest && tellRest(rest, trial.samples),
        tellGaps(trial)
    ].filter((finding) => finding !== undefined);
}
function tellCheck({ exitCode, ms }) {
    if (exitCode === 0)
        return undefined;
    const how = exitCode === undefined
        ? `had not ended after ${(0,units/* formatMs */._V)(ms)}`
        : `ended with code ${exitCode}`;
    return {
        code: 'healthcheck-failed',
        severity: 'warning',
        message: `The image's HEALTHCHECK ${how} at full size: Docker would call the service unhealthy, and what the check needs is not in the size.`,
        remedy: 'Run it by hand (`docker exec`), or leave it out with `healthcheck: off`.'
    };
}
function tellRest(rest, samples) {
    const ms = rest.toMs - rest.fromMs;
    if (rest.came && ms < LONG_MS)
        return undefined;
    const [from, to] = [rest.fromMs, rest.toMs].map((at) => (0,statistics/* countBelow */.BC)(samples.atMs, at));
    const cpuMs = samples.cpuMs[to - 1] - samples.cpuMs[from];
    let peak = 0;
    for (let i = from; i < to; i++)
        peak = Math.max(peak, (0,undroppable/* undroppable */.x)(samples, i));
    const after = rest.came ? '' : ', and had not come to rest by then';
    return {
        code: 'worked-on-after-answers',
        severity: 'warning',
        message: `After the last answer it worked on for ${(0,units/* formatMs */._V)(ms)}${after}: ${(0,units/* formatMs */._V)(cpuMs)} of CPU time, ${(0,units/* formatBytes */.z3)(peak)} of memory. Each trial waited for it, so memory has room for it; latency says nothing of it.`,
        remedy: 'Send requests at the rate at which they come (`rate`), long enough that this work falls into what is measured (`duration`), and see whether it keeps up.'
    };
}
/** Between requests: jobs by the clock, or what answers left behind. */
function tellGaps(trial) {
    const { samples, marks } = trial;
    const { steadyMs, replayedMs = NaN } = marks;
    if (steadyMs === undefined || Number.isNaN(replayedMs))
        return undefined;
    const gaps = sumGaps(trial, [steadyMs, replayedMs]);
    const last = samples.cpuMs[(0,statistics/* countBelow */.BC)(samples.atMs, replayedMs) - 1] ?? NaN;
    const all = last - (samples.cpuMs[(0,statistics/* countBelow */.BC)(samples.atMs, steadyMs)] ?? NaN);
    if (!(gaps.cpuMs > MUCH_CPU_MS && gaps.cpuMs > all * MUCH_SHARE))
        return undefined;
    const rose = gaps.roseBytes > units/* MIB */.D6
        ? `, and its memory rose by ${(0,units/* formatBytes */.z3)(gaps.roseBytes)}`
        : '';
    return {
        code: 'work-outside-requests',
        severity: 'note',
        message: `While no request was under way (${(0,units/* formatMs */._V)(gaps.ms)}) it used ${(0,units/* formatMs */._V)(gaps.cpuMs)} of CPU time, ${(0,units/* formatShare */.T1)(gaps.cpuMs / all)} of all${rose}.`,
        remedy: 'Find out whether it works by the clock or on what was answered before; let `duration` be long enough to see all of it.'
    };
}
/** Between two samples with nobody under way at either and nobody sent between. */
function sumGaps({ samples, exchanges }, [fromMs, toMs]) {
    const sent = momentsOf(exchanges.length, (i) => (0,moments/* sentMs */.Jx)(exchanges, i));
    const ended = momentsOf(exchanges.length, (i) => (0,moments/* endedMs */.Ds)(exchanges, i));
    const sum = { ms: 0, cpuMs: 0, roseBytes: 0 };
    const end = (0,statistics/* countBelow */.BC)(samples.atMs, toMs);
    for (let i = (0,statistics/* countBelow */.BC)(samples.atMs, fromMs) + 1; i < end; i++) {
        const [before, now] = [samples.atMs[i - 1], samples.atMs[i]];
        if ((0,statistics/* countBelow */.BC)(sent, now) !== (0,statistics/* countBelow */.BC)(ended, before))
            continue;
        sum.ms += now - before;
        sum.cpuMs += samples.cpuMs[i] - samples.cpuMs[i - 1];
        const rose = (0,undroppable/* undroppable */.x)(samples, i) - (0,undroppable/* undroppable */.x)(samples, i - 1);
        sum.roseBytes += Math.max(rose, 0) || 0;
    }
    return sum;
}
function momentsOf(count, at) {
    return Float64Array.from({ length: count }, (_, i) => at(i)).sort();
}

// EXTERNAL MODULE: ./lib/analysis/repeat-findings.js
var repeat_findings = __webpack_require__(7510);
;// CONCATENATED MODULE: ./lib/analysis/findings.js






/** Below this a p95 is the maximum. */
const FEW_REQUESTS = 20;
const MUCH_THROTTLING = 0.05;
/** Of a shorter replay a machine's hiccup is in most latencies… */
const SHORT_MS = 250;
/** …and of one of so many milliseconds in few. */
const ENOUGH_MS = 2000;
/** Growth in all of steady state that pages of other things can't explain. */
const MUCH_GROWTH = units/* MIB */.D6;
/** The first tenth of steady state, 5 to 100 requests, so much slower. */
const WARM_UP_SLOWER = 2;
const WARM_UP_SLOWER_MS = 1;
/** Share of the 100 readings a second that must have come. */
const ENOUGH_SAMPLES = 0.5;
const RULES = [
    // What failed comes before what is doubtful.
    (_, trial) => findFailedAnswers(trial),
    ({ requests }) => requests > 0 && requests < FEW_REQUESTS
        ? {
            code: 'too-few-requests',
            severity: 'warning',
            message: `Only ${requests} ${requests === 1 ? 'request was' : 'requests were'} counted; percentiles above the median say little.`,
            remedy: 'Give a larger dataset, or repeat it with `requests: 200`.'
        }
        : undefined,
    ({ phases, requests }, { ending }) => {
        const { durationMs = Infinity } = phases.find(({ name }) => name === 'steady') ?? {};
        const enough = Math.ceil(((requests / durationMs) * ENOUGH_MS) / 100) * 100;
        return ending.kind === 'completed' &&
            requests >= FEW_REQUESTS &&
            durationMs < SHORT_MS
            ? {
                code: 'replay-short',
                severity: 'note',
                message: `All ${requests} counted requests took ${(0,units/* formatMs */._V)(durationMs)}: one hiccup of the machine is in most of their latencies.`,
                remedy: `Repeat the dataset for some seconds, for example \`requests: ${enough}\`.`
            }
            : undefined;
    },
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
        const first = (0,latency/* summarizeLatency */.cH)(exchanges, [from, from + count]).p50?.value;
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
        ...findAnswerFindings(trial),
        ...findOutsideFindings(trial),
        ...(0,repeat_findings/* findRepeatFindings */.b)(trial)
    ];
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarizeGrowth)
/* harmony export */ });
/* harmony import */ var _measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);
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
/** A processor charges a group for 64 pages ahead: less is its bookkeeping. */
const LEAST_BYTES = 64 * 4096;
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
    const least = whole.median * requests < LEAST_BYTES ? 0 : Infinity;
    return {
        bytesPer1000Requests: (isSlower(tail, whole) ? tail : whole).median * 1000,
        low: Math.min(whole.low, tail.low, least) * 1000,
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
            bytes += (0,_measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__/* .undroppable */ .x)(trial.samples, i) / (end - first);
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
/* harmony export */   $E: () => (/* binding */ summarizeSeries),
/* harmony export */   cH: () => (/* binding */ summarizeLatency),
/* harmony export */   qM: () => (/* binding */ collectSeries),
/* harmony export */   wW: () => (/* binding */ rankAll)
/* harmony export */ });
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9803);




/** Response times of the succeeded exchanges of a range. */
function summarizeLatency(exchanges, range) {
    return summarizeSeries(collectSeries(exchanges, range), rankAll);
}
function collectSeries(exchanges, range) {
    const { serverMs } = exchanges;
    const times = (ms) => (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedTimes */ .yx)(exchanges, range, ms);
    const none = new Float64Array();
    return {
        response: times(),
        server: serverMs ? times((i) => serverMs[i]) : none,
        outside: serverMs
            ? times((i) => (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .responseMs */ .w2)(exchanges, i) - serverMs[i])
            : none
    };
}
/** @param rank what knows the order of one series */
function summarizeSeries({ response, server, outside }, rank) {
    const summary = summarizeTimes(rank(response));
    const told = rank(server);
    if (told.length === 0)
        return summary;
    return {
        ...summary,
        server: summarizeTimes(told),
        outside: summarizeTimes(rank(outside))
    };
}
/** All of them are there. */
function rankAll(sorted) {
    const at = (rank) => sorted[rank];
    return { length: sorted.length, at, meanMs: (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(sorted) };
}
function summarizeTimes(sorted) {
    return {
        requests: sorted.length,
        ...(0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)({
            meanMs: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(sorted.meanMs),
            maxMs: sorted.at(sorted.length - 1),
            p50: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.5),
            p90: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.9),
            p95: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.95),
            p99: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.99),
            p999: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.999)
        })
    };
}


/***/ }),

/***/ 6952:
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

/***/ 2343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ highWaterMarks),
/* harmony export */   Z: () => (/* binding */ summarizeMemory)
/* harmony export */ });
/* harmony import */ var _measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5554);
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
        undroppablePeakBytes: highest((i) => (0,_measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__/* .undroppable */ .x)(samples, i)),
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


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitPhases)
/* harmony export */ });
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);


/** The phases that the trial came to; the last may have been cut short. */
function splitPhases(trial) {
    const { marks, warmupExchanges: warm } = trial;
    const { readyMs, steadyMs, replayedMs, endedMs } = marks;
    const at = (ms) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(trial.samples.atMs, ms);
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
    const [from, to] = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyRange */ .CY)(trial);
    add('steady', [steadyMs, replayedMs ?? endedMs], [from, to]);
    return spans;
}


/***/ }),

/***/ 7510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findRepeatFindings),
/* harmony export */   g: () => (/* binding */ FEW_REPEATS)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);
/* harmony import */ var _repeats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5962);


/** Of the counted requests so many may be repeats: p95 does not feel more. */
const FEW_REPEATS = 0.05;
function findRepeatFindings(trial) {
    const repeats = (0,_repeats_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepeats */ .a)(trial);
    if (!repeats)
        return [];
    const { times, firstMs, againMs, share } = repeats;
    const took = firstMs !== undefined && againMs !== undefined
        ? ` (${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(againMs)} instead of ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(firstMs)})`
        : '';
    const many = share > FEW_REPEATS;
    return [
        {
            code: 'rows-answered-before',
            severity: many ? 'warning' : 'note',
            message: `A row that was sent before costs ${times.toFixed(1)} times less than a new one${took}: the service remembers answers. ${many ? `${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} of the counted requests were such rows, so latency and CPU are too low for new ones.` : 'What was counted was new to it; the CPU is all that new rows ever used, for a search repeats them.'}`,
            remedy: many
                ? 'Give a dataset with more rows than `requests` and `warmup` together, or switch off its cache for the run (`env`).'
                : 'Nothing is wrong; where production sends the same rows often, it needs less.'
        }
    ];
}


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findRepeats)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9803);




/** Fewer rows that were sent twice say nothing. */
const MIN_ROWS = 4;
/** The very first requests are slow for other reasons. */
const COLD = 3;
const MUCH = 2;
const NEWEST = 5;
const MUCH_MS = 0.5;
/** Of the rows so many must have been much slower at first. */
const MOST = 0.75;
/** Readings so far apart tell a request from the next. */
const DENSE_MS = 30;
/** CPU time that they can tell from none. */
const TELLING_CPU_MS = 30;
/**
 * A warm-up gets faster little by little, and a memory at once: the last rows
 * that were new are compared with the first that were not, each measured by what
 * it took in the end. Undefined: nothing is remembered, or too little repeated.
 */
function findRepeats(trial) {
    const order = sentOrder(trial.exchanges);
    const isClosed = trial.plan.load.kind === 'closed';
    const byTime = isClosed ? compareTimes(trial, order) : undefined;
    const times = isClosed ? byTime?.times : compareCpu(trial);
    if (times === undefined)
        return undefined;
    return { ...byTime, times, ...countFresh(trial, order) };
}
function compareTimes(trial, order) {
    const { exchanges } = trial;
    const rows = collectSends(exchanges, order);
    const half = Math.ceil(rows.length / 2);
    const ms = (i) => Math.max(exchanges.serviceMs[i], 0.01);
    const late = rows.slice(-half);
    if (late.length < MIN_ROWS)
        return undefined;
    const newest = late.map(({ first, last }) => ms(first) / ms(last));
    const again = rows.map(({ second, last }) => ms(second) / ms(last));
    const times = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(newest) / (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(again.slice(0, half));
    const much = late.filter(({ first, last }) => ms(first) > ms(last) * MUCH);
    const firstMs = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(late.map(({ first }) => ms(first)));
    const againMs = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(late.map(({ last }) => ms(last)));
    // Other rows that were new then took as long, or it only got warm.
    const stillNew = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(newestSends(exchanges, order).map(ms));
    const plain = times >= MUCH && firstMs - againMs > MUCH_MS && stillNew > againMs * MUCH;
    const most = much.length >= late.length * MOST;
    return plain && most && !costsAsMuch(trial, late)
        ? { times, firstMs, againMs }
        : undefined;
}
/** Of work, only CPU time tells: beside others it takes longer, and costs the same. */
function costsAsMuch(trial, rows) {
    const { exchanges } = trial;
    const during = (sends) => sends.reduce((sum, i) => {
        const until = readCpuMs(trial, (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .endedMs */ .Ds)(exchanges, i));
        return sum + until - readCpuMs(trial, (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sentMs */ .Jx)(exchanges, i));
    }, 0);
    const first = during(rows.map((row) => row.first));
    const again = during(rows.map((row) => row.last));
    const telling = trial.counters.periodMs <= DENSE_MS && first > TELLING_CPU_MS;
    return telling && first < again * MUCH;
}
/** The last rows that were sent for the first time. */
function newestSends(exchanges, order) {
    const seen = new Set();
    const news = order.filter((i) => {
        const row = exchanges.row[i];
        const isNew = !seen.has(row);
        seen.add(row);
        return isNew && (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(exchanges, i);
    });
    return news.slice(-NEWEST);
}
/** Rows that were sent at least twice, in the order they were sent first. */
function collectSends(exchanges, order) {
    const rows = new Map();
    const cold = new Set();
    order.forEach((i, position) => {
        if (!(0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(exchanges, i))
            return;
        const row = exchanges.row[i];
        const sends = rows.get(row);
        if (sends) {
            const second = sends.second < 0 ? i : sends.second;
            rows.set(row, { ...sends, second, last: i });
        }
        else if (position < COLD)
            cold.add(row);
        else if (!cold.has(row))
            rows.set(row, { first: i, second: -1, last: -1 });
    });
    return [...rows.values()].filter(({ second }) => second >= 0);
}
/** CPU time of the last first sends beside that of the same rows again. */
function compareCpu(trial) {
    const { exchanges, rounds } = trial;
    const [, steadyEnd] = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyRange */ .CY)(trial);
    const from = rounds?.at(-1)?.ended ?? exchanges.length;
    const count = Math.min(exchanges.length - from, steadyEnd);
    if (count < MIN_ROWS)
        return undefined;
    const used = (begin, end) => {
        const startMs = begin > 0 ? (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .endedMs */ .Ds)(exchanges, begin - 1) : 0;
        const endMs = (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .endedMs */ .Ds)(exchanges, end - 1);
        return readCpuMs(trial, endMs) - readCpuMs(trial, startMs);
    };
    const first = used(steadyEnd - count, steadyEnd);
    const again = used(exchanges.length - count, exchanges.length);
    const times = first / Math.max(again, 1);
    return first > TELLING_CPU_MS && times >= MUCH ? times : undefined;
}
/** CPU time that was used by then, of the first reading after it. */
function readCpuMs({ samples }, ms) {
    const at = Math.min((0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .BC)(samples.atMs, ms), samples.length - 1);
    return samples.cpuMs[at];
}
function countFresh(trial, order) {
    const [from, to] = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyRange */ .CY)(trial);
    const seen = new Set();
    let freshRows = 0;
    for (const i of order) {
        const row = trial.exchanges.row[i];
        if (i >= from && i < to && !seen.has(row))
            freshRows++;
        seen.add(row);
    }
    return { share: 1 - freshRows / (to - from), freshRows };
}
function sentOrder(exchanges) {
    const at = Float64Array.from({ length: exchanges.length }, (_, i) => (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sentMs */ .Jx)(exchanges, i));
    return Array.from(at.keys()).sort((a, b) => at[a] - at[b]);
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
    const rank = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileRank */ .Ys)(sorted.length, p);
    const value = rank === undefined ? undefined : sorted.at(rank);
    if (value === undefined)
        return undefined;
    const [low, high] = boundRanks(sorted.length, p);
    return present({
        value,
        // Of an array, −1 is its last.
        low: low > 0 ? sorted.at(low - 1) : undefined,
        high: sorted.at(high - 1)
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
/** An object without the keys that have no value; every key has to be named. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** Standard deviation of Kendall's S of `n` points in no order. */
function kendallSpread(n) {
    return Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
}


/***/ }),

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ measureThroughput)
/* harmony export */ });
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8892);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8520);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9803);



/** Right answers per second of steady state; undefined: it did not come to one. */
function measureThroughput(trial) {
    const steady = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPhases */ .Z)(trial).find(({ name }) => name === 'steady');
    if (!steady)
        return undefined;
    const succeeded = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .countSucceeded */ .BO)(trial.exchanges, (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyRange */ .CY)(trial));
    return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)((succeeded / (steady.toMs - steady.fromMs)) * 1000);
}


/***/ }),

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/* harmony import */ var _report_compose_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);

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

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ MAX_PAIRS),
/* harmony export */   Im: () => (/* binding */ MIN_CHANGE_PAIRS),
/* harmony export */   bB: () => (/* binding */ compareStarts),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   o9: () => (/* binding */ freedomOf)
/* harmony export */ });
/* unused harmony export MIN_PAIRS */
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(488);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);



/** Below, three agreeing starts are chance. */
const MIN_PAIRS = 4;
/** A change was seen without the last pair, too. */
const MIN_CHANGE_PAIRS = MIN_PAIRS + 1;
const MAX_PAIRS = 8;
/**
 * Family-wise error of the tests, shared out among the metrics by Holm. They are
 * looked at after each pair, and of starts of two speeds four happen to agree.
 */
const ALPHA = 0.005;
/**
 * What is expected of the spread before any is seen, worth so many starts: four
 * starts that happen to agree to 0.1 % are no proof of 0.3 %.
 */
const PRIOR = { weight: 2, time: 0.02, memory: 0.001 };
/**
 * What the starts so far say of each metric. It is worse or better when the
 * test says so after Holm's correction, and said so before the last pair, the
 * estimate exceeds what matters, and all starts but one in six agree.
 *
 * @param relevance of metrics whose rule names another
 */
function compareStarts(pairs, relevance = {}) {
    const estimates = estimateAll(pairs);
    const now = holm(estimates);
    // One more pair is at hand until the last one.
    const isLast = pairs.length >= MAX_PAIRS;
    const before = isLast ? now : holm(estimateAll(pairs.slice(0, -1)));
    return estimates.map((of) => {
        const { metric } = of;
        const matters = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .relevanceIn */ .$)(pairs, metric, relevance[metric]);
        return decide(of, matters, now.has(metric) && before.has(metric));
    });
}
function estimateAll(pairs) {
    return _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPARED_METRICS */ .wo.map((metric) => estimate(pairs, metric)).filter(({ ratios }) => ratios.length > 0);
}
function estimate(pairs, metric) {
    const ratios = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .logRatios */ .vn)(pairs, metric);
    const count = ratios.length;
    const mean = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(ratios);
    const squares = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .squaresAroundMean */ .nu)(ratios);
    const { isTime } = _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPARED */ .s1[metric];
    const prior = isTime ? PRIOR.time : PRIOR.memory;
    const freedom = freedomOf(count);
    const alone = (squares + PRIOR.weight * prior ** 2) / freedom;
    // What makes a pair slow makes both slow, but moves the memory of neither:
    // there, that two starts went alike is chance, and no smaller spread.
    const variance = isTime
        ? alone
        : Math.max(alone, 2 * (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOf */ .FD)(pairs, metric));
    const error = Math.sqrt(variance / count);
    const p = count < MIN_PAIRS ? 1 : (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedP */ .m)(mean / error, freedom);
    return { metric, ratios, mean, error, freedom, p };
}
/** Degrees of freedom of the spread that so many pairs show. */
function freedomOf(pairs) {
    return Math.max(pairs - 1, 0) + PRIOR.weight;
}
/** Metrics whose difference is none of chance, all of them together. */
function holm(estimates) {
    const sorted = estimates.toSorted((a, b) => a.p - b.p);
    const first = sorted.findIndex(({ p }, rank) => p > ALPHA / (sorted.length - rank));
    const rejected = first < 0 ? sorted : sorted.slice(0, first);
    return new Set(rejected.map(({ metric }) => metric));
}
function decide(of, relevance, isSignificant) {
    const { metric, ratios, mean, error, freedom } = of;
    const margin = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalT */ .I)(0.05, freedom) * error;
    const share = Math.expm1(mean);
    const [low, high] = [Math.expm1(mean - margin), Math.expm1(mean + margin)];
    const against = ratios.filter((ratio) => ratio * mean < 0).length;
    const agrees = against <= Math.floor(ratios.length / 6);
    const differs = isSignificant && agrees && Math.abs(share) > relevance;
    const isSame = ratios.length >= MIN_PAIRS && high < relevance && low > -relevance;
    const direction = differs
        ? mean > 0
            ? 'worse'
            : 'better'
        : isSame
            ? 'same'
            : 'open';
    const moreStarts = direction === 'open' ? countMissing(of, relevance) : 0;
    const starts = ratios.length;
    return { metric, direction, share, low, high, starts, relevance, moreStarts };
}
/** Starts that shrink the interval until it lies on one side of the limit. */
function countMissing({ ratios, mean, error }, relevance) {
    const distance = Math.abs(Math.log1p(relevance) - Math.abs(mean));
    const spread = error * Math.sqrt(ratios.length);
    const needed = ((2.2 * spread) / Math.max(distance, 0.005)) ** 2;
    return Math.max(1, Math.ceil(Math.max(needed, MIN_PAIRS) - ratios.length));
}
/**
 * Whether more starts could still change anything. Start-up, which spreads
 * most, is waited for only where one more pair is likely to show a change.
 */
function isDecided(pairs, differences) {
    if (pairs.length < MIN_PAIRS)
        return false;
    if (pairs.length >= MAX_PAIRS)
        return true;
    return differences.every((of) => of.direction !== 'open' || (of.metric === 'startup' && !nears(of)));
}
function nears({ share, relevance, moreStarts }) {
    return Math.abs(share) > relevance && moreStarts === 1;
}


/***/ }),

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ relevanceIn),
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   MM: () => (/* binding */ isMinor),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   s1: () => (/* binding */ COMPARED),
/* harmony export */   ux: () => (/* binding */ medianOf),
/* harmony export */   vn: () => (/* binding */ logRatios),
/* harmony export */   wo: () => (/* binding */ COMPARED_METRICS)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/**
 * What two images cost, start by start. The spread between container starts
 * limits what can be seen, not that between stretches of load on one container
 * (1-9 % between starts of the same image on a shared machine, and more
 * stretches do not make it smaller): so a start is the statistical unit.
 */

/**
 * What is compared, and how much of a difference matters to anybody: a share,
 * and at least so much of the unit (an engine takes 100 ms more or less to start
 * the same container). `isMinor`: it rests on few numbers, and alone leaves no
 * comparison open.
 */
const COMPARED = {
    'cpu.ms_per_request': { relevance: 0.05, least: 0, isTime: true },
    'latency.p50': { relevance: 0.05, least: 0, isTime: true },
    'latency.p95': { relevance: 0.05, least: 0, isTime: true, isMinor: true },
    startup: { relevance: 0.1, least: 100, isTime: true, isMinor: true },
    'memory.anonymous': { relevance: 0.02, least: 0, isTime: false },
    'memory.unreclaimable': { relevance: 0.02, least: 0, isTime: false }
};
const COMPARED_METRICS = Object.keys(COMPARED);
/** Undecided, it alone leaves no comparison open. */
function isMinor(metric) {
    const all = COMPARED;
    return all[metric]?.isMinor === true;
}
/**
 * Smaller differences matter to nobody, as a share of what base has: what the
 * strictest rule allows, or what is usual.
 */
function relevanceIn(pairs, metric, { share = Infinity, amount = Infinity } = {}) {
    const { relevance, least } = COMPARED[metric];
    const base = medianOf(pairs.map((pair) => pair.base[metric])) ?? NaN;
    const allowed = Math.min(share, base > 0 ? amount / base : Infinity);
    if (allowed < Infinity)
        return allowed;
    return base > 0 ? Math.max(relevance, least / base) : relevance;
}
/** log(head ÷ base) of each pair that has both numbers. */
function logRatios(pairs, metric) {
    return pairs.flatMap(({ base, head, ratios }) => {
        const [before, after] = [base[metric], head[metric]];
        const isKnown = before > 0 && after > 0;
        return isKnown ? [Math.log(ratios?.[metric] ?? after / before)] : [];
    });
}
/** Undefined: none of them is known. */
function medianOf(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(known);
}
/**
 * How far starts of one and the same image differ, a share: the comparison's
 * own noise, seen beside the difference. 0 for one start.
 */
function spreadOf(pairs, metric) {
    return Math.expm1(Math.sqrt(varianceOf(pairs, metric)));
}
/** Of the logarithms of one image's starts. 0 for one start. */
function varianceOf(pairs, metric) {
    const squares = ['base', 'head'].flatMap((side) => {
        const logs = pairs
            .map((pair) => pair[side][metric])
            .filter((value) => value !== undefined && value > 0)
            .map((value) => Math.log(value));
        const middle = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs);
        return logs.map((log) => (log - middle) ** 2);
    });
    const freedom = squares.length - 2;
    const sum = squares.reduce((sum, square) => sum + square, 0);
    return freedom > 0 ? sum / freedom : 0;
}


/***/ }),

/***/ 9663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesForRules),
/* harmony export */   p: () => (/* binding */ relevanceOf)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _paired_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(488);


/** Each metric's change as rules ask for it. */
function changesForRules({ changes, sameImage, ended, untried }) {
    return Object.fromEntries(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .RELATIVE_METRICS */ .Ds.map((metric) => {
        if (sameImage)
            return [metric, NO_CHANGE];
        const change = changes.find((each) => each.metric === metric);
        const own = metric === 'memory.recommended' ? untried : undefined;
        const absent = own ?? ended ?? 'one of both sides has no number for it';
        return [metric, describeChange(change, absent)];
    }));
}
/** Of the same image; a share of anything is 0. */
const NO_CHANGE = { base: 1, amount: 0, low: 0, high: 0, isDoubtful: false };
function describeChange(change, absent) {
    if (!change)
        return { absent };
    const { base, share, low, high, direction, because } = change;
    const known = [base, share, low, high].every(Number.isFinite);
    if (!known)
        return { absent: because ?? absent };
    return {
        base: base,
        amount: share * base,
        low: low * base,
        high: high * base,
        isDoubtful: direction === 'open' || direction === 'same'
    };
}
/** What a rule calls too much is what matters of a metric. */
function relevanceOf(rules) {
    const limits = _paired_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARED_METRICS */ .wo.flatMap((metric) => {
        const allowed = ['share', 'amount'].flatMap((kind) => {
            const all = rules
                .filter((rule) => rule.metric === metric && rule.relative === kind)
                .map(({ limit }) => limit)
                .filter((limit) => limit > 0);
            return all.length > 0 ? [[kind, Math.min(...all)]] : [];
        });
        const known = Object.fromEntries(allowed);
        return allowed.length > 0 ? [[metric, known]] : [];
    });
    return Object.fromEntries(limits);
}


/***/ }),

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changeOfSize),
/* harmony export */   a: () => (/* binding */ unreclaimableDifference)
/* harmony export */ });
/* harmony import */ var _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(488);
/* harmony import */ var _size_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3821);


/**
 * By trials of both at each other's size, and by what their starts held: both
 * must say so, for chance alone moves what one trial needs by some percent.
 */
function changeOfSize(record, { size, recommendedBytes }) {
    const found = size && (0,_size_check_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeSizes */ .QG)(size, record.sizes);
    const more = unreclaimableDifference(record);
    if (!found || more === undefined || recommendedBytes === undefined)
        return [];
    const { proof, low, high } = found;
    const minimum = size.headMinimumBytes;
    const isRelevant = Math.abs(more) > minimum * _size_check_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_RELEVANCE */ .MP;
    const isProved = proof?.holds === (more > 0 ? 'base' : 'head');
    const baseHeld = record.sizes.some(({ side, held }) => side === 'base' && held);
    const isOther = isRelevant && isProved;
    const isSame = !isRelevant && baseHeld;
    // Headroom is a share, so that both are as far apart as what they need.
    const needed = isOther ? minimum - more : minimum;
    const times = recommendedBytes / minimum;
    return [
        {
            metric: 'memory.recommended',
            direction: isOther
                ? more > 0
                    ? 'worse'
                    : 'better'
                : isSame
                    ? 'same'
                    : 'open',
            base: needed * times,
            head: recommendedBytes,
            share: minimum / needed - 1,
            low: low / needed,
            high: high / needed,
            relevance: _size_check_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_RELEVANCE */ .MP,
            ...(isOther && proof && { proof })
        }
    ];
}
/** Median of head's starts less that of base's, bytes. */
function unreclaimableDifference({ pairs }) {
    const metric = 'memory.unreclaimable';
    const base = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map((pair) => pair.base[metric]));
    const head = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map((pair) => pair.head[metric]));
    return base === undefined || head === undefined ? undefined : head - base;
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ SIZE_RELEVANCE),
/* harmony export */   QG: () => (/* binding */ concludeSizes),
/* harmony export */   vl: () => (/* binding */ nextSizeProbe)
/* harmony export */ });
/**
 * Whether this change needs more memory than base: two or three trials instead
 * of a search of base. What head needs is known from its own search; how much
 * base's starts differ says where base should hold.
 */
/** A difference below this share of the size is none: chance moves a need so. */
const SIZE_RELEVANCE = 0.02;
/** How far above and below what is expected of base it is tried. */
const TOLERANCE = 0.03;
/** What did not hold where it was expected to is tried once more, higher. */
const SECOND_TOLERANCE = 0.15;
/** The next trial; undefined: all is known that a few trials can tell. */
function nextSizeProbe(basis, done) {
    const { headMinimumBytes, headFailedBytes } = basis;
    const [up, down] = [round(basis, TOLERANCE), round(basis, -TOLERANCE)];
    const upper = find(done, 'base', up);
    if (!upper)
        return { side: 'base', memoryBytes: up };
    if (!upper.held) {
        const memoryBytes = round(basis, SECOND_TOLERANCE);
        return find(done, 'base', memoryBytes)
            ? undefined
            : { side: 'base', memoryBytes };
    }
    if (!find(done, 'base', down))
        return { side: 'base', memoryBytes: down };
    // Base holds below what head needs: does head hold there too?
    const isOpen = up < headMinimumBytes && up > headFailedBytes;
    return isOpen && !find(done, 'head', up)
        ? { side: 'head', memoryBytes: up }
        : undefined;
}
/** What base should need, and so much more of it. */
function round({ headMinimumBytes, differenceBytes, stepBytes }, tolerance) {
    const expected = (headMinimumBytes - differenceBytes) * (1 + tolerance);
    return Math.max(1, Math.ceil(expected / stepBytes)) * stepBytes;
}
function find(done, side, memoryBytes) {
    return done.find((probe) => probe.side === side && probe.memoryBytes === memoryBytes);
}
/** Undefined: no trial of base says anything. */
function concludeSizes(basis, done) {
    const { headMinimumBytes: minimum } = basis;
    const of = (side, held) => done
        .filter((probe) => probe.side === side && probe.held === held)
        .map(({ memoryBytes }) => memoryBytes);
    const baseHeld = Math.min(...of('base', true));
    const baseFailed = Math.max(...of('base', false), 0);
    if (baseHeld === Infinity && baseFailed === 0)
        return undefined;
    const headFailed = Math.max(...of('head', false), basis.headFailedBytes);
    const headHeld = Math.min(...of('head', true), minimum);
    const change = { low: headFailed - baseHeld, high: headHeld - baseFailed };
    if (baseHeld <= headFailed && baseHeld < headHeld)
        return { ...change, proof: { holds: 'base', memoryBytes: baseHeld } };
    if (baseFailed >= headHeld)
        return { ...change, proof: { holds: 'head', memoryBytes: baseFailed } };
    return change;
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ criticalT),
/* harmony export */   m: () => (/* binding */ twoSidedP)
/* harmony export */ });
/** Student's t distribution, as far as intervals and tests need it. */
/** P(|T| > t) with `freedom` degrees of freedom. */
function twoSidedP(t, freedom) {
    const x = freedom / (freedom + t * t);
    return incompleteBeta(x, freedom / 2, 0.5);
}
const found = new Map();
/** The t that |T| exceeds with probability `p`, each worked out once. */
function criticalT(p, freedom) {
    const key = `${p} ${freedom}`;
    const t = found.get(key) ?? bisect(p, freedom);
    found.set(key, t);
    return t;
}
/** To 1e-6. */
function bisect(p, freedom) {
    let [low, high] = [0, 1];
    while (twoSidedP(high, freedom) > p)
        high *= 2;
    for (let halvings = 0; halvings < 24; halvings++) {
        const middle = (low + high) / 2;
        if (twoSidedP(middle, freedom) > p)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Regularized incomplete beta function, by its continued fraction (Lentz). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    return (front / a) * continuedFraction(x, a, b);
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 200; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-12)
            break;
    }
    return fraction;
}
function safe(value) {
    return Math.abs(value) < 1e-30 ? 1e-30 : value;
}
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** Stirling's series, shifted to where it is exact to 1e-12. */
function logGamma(x) {
    let shift = 0;
    let at = x;
    for (; at < 10; at++)
        shift -= Math.log(at);
    const inverse = 1 / (at * at);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
    return (shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series);
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compareRecord),
  S: () => (/* binding */ headSize)
});

// EXTERNAL MODULE: ./lib/comparison/compare-starts.js
var compare_starts = __webpack_require__(5538);
;// CONCATENATED MODULE: ./lib/comparison/earlier.js
/**
 * How far two runs of the same differ: on a shared machine of two cores the
 * same container, measured eight times, spread by 45 to 53 % in time. Memory
 * of a heap that is collected now or later spreads by some percent.
 */
const RUNS_DIFFER = { time: 0.5, memory: 0.05 };
const TIMES = [
    'cpu.ms_per_request',
    'latency.p50',
    'latency.p95',
    'startup'
];
/** One run against another one: only what is far apart is no chance. */
function compareEarlier(earlier, head) {
    const { times, timesAbsent, imageAbsent: because } = earlier;
    return [
        ...TIMES.map((metric) => {
            const because = timesAbsent;
            const sides = [times?.[metric], head.measured[metric]];
            return change(metric, RUNS_DIFFER.time, { sides, because });
        }),
        change('memory.anonymous', RUNS_DIFFER.memory, {
            sides: [earlier.anonymousBytes, head.measured['memory.anonymous']]
        }),
        change('memory.recommended', RUNS_DIFFER.memory, {
            sides: [earlier.recommendedBytes, head.recommendedBytes]
        }),
        ...(because
            ? [change('image.size', 0, { sides: [undefined, undefined], because })]
            : [])
    ];
}
function change(metric, relevance, { sides: [base, head], because = 'one of both runs has no number for it' }) {
    const none = { share: undefined, low: undefined, high: undefined };
    if (!base || !head || base < 0)
        return {
            metric,
            direction: 'open',
            base,
            head,
            ...none,
            relevance,
            because
        };
    const share = head / base - 1;
    const low = (1 + share) / (1 + relevance) - 1;
    const high = (1 + share) * (1 + relevance) - 1;
    const isFar = low > 0 || high < 0;
    const isClose = metric.startsWith('memory.');
    return {
        metric,
        direction: isFar
            ? share > 0
                ? 'worse'
                : 'better'
            : isClose
                ? 'same'
                : 'open',
        base,
        head,
        share,
        low,
        high,
        relevance,
        ...(!isFar &&
            !isClose && {
            because: 'times of two runs differ by as much when nothing changed'
        })
    };
}

// EXTERNAL MODULE: ./lib/comparison/paired-starts.js
var paired_starts = __webpack_require__(488);
// EXTERNAL MODULE: ./lib/comparison/size-change.js
var size_change = __webpack_require__(2385);
;// CONCATENATED MODULE: ./lib/comparison/changes.js




/** Files of an image are counted exactly; less is rounding. */
const IMAGE_RELEVANCE = 0.01;
/** Every metric that both sides have, in the order they are told. */
function compareSides(record, head, relevance) {
    const { earlier, base } = record;
    const measured = earlier
        ? compareEarlier(earlier, head)
        : [...changesOfStarts(record, relevance), ...(0,size_change/* changeOfSize */.H)(record, head)];
    return [
        ...measured,
        ...exact('image.size', IMAGE_RELEVANCE, [base.imageBytes, head.imageBytes]),
        ...exact('success.rate', 0, [base.successRate, head.successRate])
    ];
}
function changesOfStarts({ pairs }, relevance) {
    return (0,compare_starts/* compareStarts */.bB)(pairs, relevance).map((difference) => {
        const { metric } = difference;
        return {
            ...difference,
            base: (0,paired_starts/* medianOf */.ux)(pairs.map(({ base }) => base[metric])),
            head: (0,paired_starts/* medianOf */.ux)(pairs.map(({ head }) => head[metric])),
            noise: (0,paired_starts/* spreadOf */.jg)(pairs, metric)
        };
    });
}
/** What is the same in every run of the same: no chance is in it. */
function exact(metric, relevance, [base, head]) {
    if (base === undefined || head === undefined || !(base > 0))
        return [];
    const share = head / base - 1;
    const isMore = share > relevance;
    const isLess = share < -relevance;
    const isGood = metric === 'success.rate';
    const direction = !isMore && !isLess ? 'same' : isMore === isGood ? 'better' : 'worse';
    const of = { base, head, share, low: share, high: share, relevance };
    return [{ metric, direction, ...of }];
}

;// CONCATENATED MODULE: ./lib/comparison/comparison-verdict.js

function overallComparison(changes) {
    const has = (direction) => changes.some((each) => each.direction === direction);
    if (has('worse'))
        return has('better') ? 'mixed' : 'worse';
    if (has('better'))
        return 'better';
    const isOpen = changes.some(({ metric, direction }) => direction === 'open' && !(0,paired_starts/* isMinor */.MM)(metric));
    return isOpen || !has('same') ? 'inconclusive' : 'same';
}

;// CONCATENATED MODULE: ./lib/comparison/conclude-comparison.js


function concludeComparison(record, head, relevance) {
    const changes = record.sameImage ? [] : compareSides(record, head, relevance);
    // Times of another run are told, and decide only where they are far apart.
    const deciding = record.earlier
        ? changes.filter(({ direction }) => direction !== 'open')
        : changes;
    const verdict = record.sameImage
        ? 'same'
        : record.obstacles.length > 0 && record.pairs.length === 0
            ? 'inconclusive'
            : overallComparison(deciding);
    return { ...record, verdict, changes, drift: measureDrift(record.probesMs) };
}
/** Of the middle nine tenths: one probe may have been interrupted. */
function measureDrift(probesMs) {
    if (probesMs.length < 2)
        return undefined;
    const sorted = probesMs.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
    return at(0.95) / at(0.05) - 1;
}

// EXTERNAL MODULE: ./lib/comparison/relative-rules.js
var relative_rules = __webpack_require__(9663);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(9531);
;// CONCATENATED MODULE: ./lib/conclude-comparison.js



/** What follows from the comparison of a run; undefined: it had none. */
function compareRecord(record, known) {
    const { comparison, criteria } = record;
    return (comparison &&
        concludeComparison(comparison, describeHead(record, known), (0,relative_rules/* relevanceOf */.p)(criteria?.thresholds ?? [])));
}
function describeHead(record, known) {
    const { analysis, recommendation } = known;
    const { requests = 0, succeeded = 0 } = analysis ?? {};
    return {
        imageBytes: record.image?.sizeBytes,
        successRate: requests > 0 ? succeeded / requests : undefined,
        size: headSize(record, known.search),
        recommendedBytes: recommendation?.kind === 'size'
            ? recommendation.size.memoryBytes
            : undefined,
        measured: measuredOnce(analysis)
    };
}
function measuredOnce(analysis) {
    const { cpu, latency, memory, startupMs } = analysis ?? {};
    const all = {
        'cpu.ms_per_request': cpu?.msPerRequest,
        'latency.p50': latency?.p50?.value,
        'latency.p95': latency?.p95?.value,
        startup: startupMs,
        'memory.anonymous': memory?.anonymousPeakBytes
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
/** What head's search of memory found; undefined: it found nothing. */
function headSize({ trial, search, criteria }, found) {
    const minimum = found?.minimumMemoryBytes;
    if (!trial || !search || !criteria || minimum === undefined)
        return undefined;
    const failed = search.trials
        .filter((past) => (0,failure/* blame */.Sy)(past, trial.plan.size) === 'memory')
        .map(({ probe }) => probe.size.memoryBytes);
    return {
        headMinimumBytes: minimum,
        headFailedBytes: Math.max(0, ...failed),
        stepBytes: criteria.search.memoryStepBytes
    };
}


/***/ }),

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  Z: () => (/* binding */ concludeCost)
});

// EXTERNAL MODULE: ./lib/analysis/analyze.js + 2 modules
var analyze = __webpack_require__(4134);
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

// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(5554);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(9803);
;// CONCATENATED MODULE: ./lib/analysis/late-need.js



/** Fewer replays of the same rows say nothing of what else needs memory. */
const MIN_REPLAYS = 3;
/** More than the first replay needed by this is another need. */
const MUCH = 1.05;
const MUCH_BYTES = 2 * units/* MIB */.D6;
/** What rises in most replays is growth, which is told elsewhere. */
const MAX_RISES = 2;
/**
 * Memory that the same rows did not need at first: a lazy import at the 200th
 * request, a job by the clock, a log that is flushed.
 */
function findLateNeed(soaked) {
    const { rounds = [], samples, marks, exchanges } = soaked;
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    const ends = [startMs, ...rounds.map((round) => round.endedMs)];
    const peaks = ends.slice(1).map((toMs, i) => {
        const from = (0,statistics/* countBelow */.BC)(samples.atMs, ends[i]);
        const to = (0,statistics/* countBelow */.BC)(samples.atMs, toMs);
        let peak = 0;
        for (let at = from; at < to; at++)
            peak = Math.max(peak, (0,undroppable/* undroppable */.x)(samples, at));
        return peak;
    });
    const first = peaks[0] ?? NaN;
    const highest = Math.max(...peaks);
    if (peaks.length < MIN_REPLAYS)
        return [];
    if (!(highest > first * MUCH && highest > first + MUCH_BYTES))
        return [];
    if (countRises(peaks) > MAX_RISES)
        return [];
    const at = peaks.findIndex((peak) => peak > first * MUCH);
    const before = at === 0 ? 0 : rounds[at - 1].ended;
    const kept = peaks.slice(at).filter((peak) => peak > first * MUCH).length;
    const once = kept < (peaks.length - at) / 2;
    return [
        {
            code: 'memory-needed-late',
            severity: 'note',
            message: `The same rows needed ${(0,units/* formatBytes */.z3)(first)} in their first replay and ${(0,units/* formatBytes */.z3)(highest)} ${once ? 'in some later ones' : 'later'}, for the first time in replay ${at + 1} (after ${before} of ${exchanges.length} requests): something that is no request needs memory too, such as a lazy import, a job by the clock or a log.`,
            remedy: 'The size has room for what was seen. If it comes more rarely than that, let `soak` be longer than the time between.'
        }
    ];
}
/** Replays that needed clearly more than any before. */
function countRises(peaks) {
    let [rises, highest] = [0, peaks[0]];
    for (const peak of peaks) {
        if (peak > highest * MUCH)
            rises++;
        highest = Math.max(highest, peak);
    }
    return rises;
}

// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/analysis/throughput.js
var throughput = __webpack_require__(6270);
;// CONCATENATED MODULE: ./lib/dataset/dataset-findings.js
/** What a dataset can't show, however well it is measured. */
function findDatasetFindings(facts) {
    const findings = [];
    if (facts.identicalRows || facts.rows === 1)
        findings.push({
            code: 'rows-identical',
            severity: 'warning',
            message: facts.rows === 1
                ? 'The dataset has one row.'
                : `All ${facts.rows} rows of the dataset are the same request.`,
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

// EXTERNAL MODULE: ./lib/conclude-comparison.js + 4 modules
var conclude_comparison = __webpack_require__(5262);
// EXTERNAL MODULE: ./lib/comparison/relative-rules.js
var relative_rules = __webpack_require__(9663);
// EXTERNAL MODULE: ./lib/measurement/contention.js
var contention = __webpack_require__(9143);
// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(9531);
;// CONCATENATED MODULE: ./lib/sizing/contention-findings.js




/** Share of the stretches that a search for CPU can bear. */
const contention_findings_MUCH = 0.2;
/**
 * Why times, and the CPU that follows from them, say little; a sentence.
 * Undefined: the machine was ours, or nobody could see.
 */
function doubtTimes({ trial, search }) {
    const { stretches = [], trials = [] } = search ?? {};
    const clocked = trials.filter(wasDecidedByClock);
    const pieces = beside(stretches);
    const found = [
        { where: 'at full size', beside: beside(trial ? [trial] : []) },
        {
            where: `in ${pieces.length} of ${stretches.length} stretches of the search`,
            beside: pieces.length > stretches.length * contention_findings_MUCH ? pieces : []
        },
        { where: 'in trials that the clock decided', beside: beside(clocked) }
    ].filter((place) => place.beside.length > 0);
    if (found.length === 0)
        return undefined;
    const all = found.flatMap((place) => place.beside);
    const used = (0,quantile/* mean */.i2)(all.map(({ usedMillicores }) => usedMillicores));
    const idle = (0,quantile/* mean */.i2)(all.map(({ idleMillicores }) => idleMillicores));
    const stolen = (0,quantile/* mean */.i2)(all.map(({ stolenShare }) => stolenShare));
    const took = stolen > 0.01 ? `, its host took ${(0,units/* formatShare */.T1)(stolen)}` : '';
    return `Others used ${(0,units/* formatMillicores */.n3)(Math.round(used))} of this machine's CPU ${found.map(({ where }) => where).join(' and ')} (${(0,units/* formatMillicores */.n3)(Math.round(idle))} were idle meanwhile${took}), also when it was measured again.`;
}
function beside(all) {
    return all.map(({ contention }) => contention).filter(contention/* isContended */.rS);
}
/** Full size, and what was too slow beside it. */
function wasDecidedByClock(trial) {
    const { probe, outcome } = trial;
    const isSlow = (0,failure/* isComparable */.n9)(trial) && outcome.kind === 'too-slow';
    return probe.purpose === 'control' || isSlow;
}
function findContentionFindings(seen) {
    const doubt = doubtTimes(seen);
    if (doubt === undefined)
        return [];
    return [
        {
            code: 'machine-shared',
            severity: 'warning',
            message: `${doubt} Times are partly theirs, and the CPU that follows from them may be too small or too large; memory is not concerned.`,
            remedy: 'Run nothing beside it: no service containers, no other jobs on the same machine, no builds in the background.'
        }
    ];
}

// EXTERNAL MODULE: ./lib/thresholds/collect-metrics.js
var collect_metrics = __webpack_require__(7738);
// EXTERNAL MODULE: ./lib/thresholds/below-floor.js
var below_floor = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js + 1 modules
var evaluate_rules = __webpack_require__(984);
;// CONCATENATED MODULE: ./lib/judge.js





/** The caller's rules, and those that hold for any service. */
function judge(record, { analysis, recommendation, cost, comparison }) {
    const { criteria, image, machine } = record;
    const metrics = (0,collect_metrics/* collectMetrics */.I)({
        analysis,
        cost,
        cpuDoubt: criteria?.search.cpu ? doubtTimes(record) : undefined,
        imageBytes: image?.sizeBytes,
        ...(recommendation && { recommended: sizeOf(recommendation) })
    });
    const rules = (0,evaluate_rules/* withImpliedRules */.yl)(criteria?.thresholds ?? []);
    const changes = comparison && (0,relative_rules/* changesForRules */.U)(comparison);
    const verdicts = (0,evaluate_rules/* evaluateRules */.F0)(rules, metrics, changes);
    return (0,below_floor/* doubtBelowFloor */.qM)(verdicts, machine?.floor);
}
function sizeOf(recommendation) {
    return recommendation.kind === 'size'
        ? recommendation.size
        : { absent: recommendation.reason };
}

// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
// EXTERNAL MODULE: ./lib/pricing/cost.js
var cost = __webpack_require__(8581);
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
            why: `At full size it used ${(0,units/* formatMillicores */.n3)(mean)} in the mean, ${(0,units/* formatShare */.T1)(share)} of this limit${steady ? ', so there is nothing to lend to others' : '; the rest is for bursts, which need not be reserved'}. Memory is request = limit either way.`
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
// EXTERNAL MODULE: ./lib/analysis/repeat-findings.js
var repeat_findings = __webpack_require__(7510);
;// CONCATENATED MODULE: ./lib/sizing/confidence.js



/** Fewer requests than this have not met much of what will come. */
const FEW_REQUESTS = 20;
/**
 * @param doubts sentences about the run itself, each of which lowers a high
 *   confidence: a busy machine, a dataset that repeats one row
 */
function rateConfidence(answer, state, doubts) {
    const grave = [
        ...graveReasons(answer),
        ...unseenWork(state),
        ...rememberedRows(state),
        ...othersInTheWay(state)
    ];
    const slight = [...slightReasons(answer, state), ...doubts];
    if (grave.length > 0)
        return { level: 'low', reasons: [...grave, ...slight] };
    if (slight.length > 0)
        return { level: 'medium', reasons: slight };
    const reason = 'The minimum is known to 3.5 % or one step, and the size was run.';
    return { level: 'high', reasons: [reason] };
}
function graveReasons({ proof, reason }) {
    const sentence = reason?.replace(/^./, (letter) => letter.toUpperCase());
    if (proof === undefined)
        return [`Not proved: ${reason ?? 'it was not run'}.`];
    const leak = describeSoakGrowth(proof);
    return [...(sentence ? [`${sentence}.`] : []), ...(leak ? [leak] : [])];
}
/** `Its memory grew all through the soak, by 12 MiB per 1000 requests: …`. */
function describeSoakGrowth({ probe, shown }) {
    const { growthBytesPerRequest, peakBytes = [] } = shown ?? {};
    if (!growthBytesPerRequest)
        return undefined;
    const { memoryBytes } = probe.size;
    const room = Math.max(0, memoryBytes - (peakBytes.at(-1) ?? memoryBytes));
    const requests = shown.answers + Math.floor(room / growthBytesPerRequest);
    return `Its memory grew all through the soak, by ${(0,units/* formatBytes */.z3)(growthBytesPerRequest * 1000)} per 1000 requests: ${(0,units/* formatBytes */.z3)(memoryBytes)} last about ${requests} requests.`;
}
/** Work that no answer waits for: how fast answers come says nothing of it. */
function unseenWork({ facts, settings }) {
    return settings.search.cpu && facts.workedOnMs > facts.replayMs
        ? ['It worked on after the last answer for longer than before it.']
        : [];
}
/** CPU was not searched for with rows that are new to it. */
function rememberedRows({ facts, settings }) {
    const { remembers } = facts;
    return settings.search.cpu && remembers && remembers.share > repeat_findings/* FEW_REPEATS */.g
        ? [
            'Rows that count had been sent before, and the service remembers answers.'
        ]
        : [];
}
function othersInTheWay(state) {
    const doubt = doubtTimes({ trial: state.facts, search: state });
    return state.settings.search.cpu && doubt !== undefined ? [doubt] : [];
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
    if (cpu?.shortOf === 'stretches')
        reasons.push('The search for CPU ran out of stretches.');
    if (facts.missedLimits.length > 0)
        reasons.push('A latency threshold is missed even at full size.');
    for (const { metric, why } of state.settings.unmeasuredLimits)
        reasons.push(`The rule on ${metric} had no say: ${why}.`);
    if (facts.requests < FEW_REQUESTS)
        reasons.push(`${facts.requests} requests are few.`);
    if (facts.outcome.kind === 'failed-requests')
        reasons.push(`${facts.outcome.failed} requests fail at full size too.`);
    if (facts.growthBytesPerRequest !== undefined)
        reasons.push('Its memory was still growing when the dataset ended.');
    // However few the first container was charged: others may have had them.
    if (!state.settings.cold)
        reasons.push('File pages could not be dropped between trials.');
    return reasons;
}

// EXTERNAL MODULE: ./lib/sizing/past-trials.js
var past_trials = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/sizing/settle-proofs.js
var settle_proofs = __webpack_require__(611);
// EXTERNAL MODULE: ./lib/sizing/memory/leak.js
var leak = __webpack_require__(6409);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js + 1 modules
var outcome_outcome = __webpack_require__(6207);
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

;// CONCATENATED MODULE: ./lib/sizing/trial-line.js

function describeTrial({ probe, outcome, ms }) {
    const why = (0,outcome_outcome/* describeOutcome */.SS)(outcome);
    const { kind } = outcome;
    return {
        ...probe,
        outcome: kind,
        why,
        ms,
        ...(kind === 'too-slow' && { slowness: outcome.slowness.what }),
        ...(kind === 'held' && { replayMs: outcome.replayMs })
    };
}

// EXTERNAL MODULE: ./lib/sizing/cpu/stretches.js
var stretches = __webpack_require__(2350);
;// CONCATENATED MODULE: ./lib/sizing/explain.js









/** @param doubts see `rateConfidence` */
function explainAnswer(answer, found, doubts) {
    const state = (0,settle_proofs/* settleProofs */.l)(found);
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
    const often = holds > 1 ? `, ${holds} of ${holds}` : '';
    const failed = failedBytes > 0 ? `, and ${(0,units/* formatBytes */.z3)(failedBytes)} failed` : '';
    // Where many limits lie between the two, the truth is one of them.
    const whole = minimumBytes * (1 + settings.headroom);
    const counted = whole - value > settings.step.memoryBytes
        ? ` on a minimum between the two`
        : '';
    const steps = [
        { what: 'highest memory seen at full size', value: facts.undroppableBytes },
        {
            what: `smallest limit that held${often}${failed}`,
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
// EXTERNAL MODULE: ./lib/sizing/plan-search.js + 2 modules
var plan_search = __webpack_require__(6759);
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
    const sized = concludeSize(record, analysis, answer);
    const cost = concludeCost(record, sized);
    const proof = lastProof(record);
    const comparison = (0,conclude_comparison/* compareRecord */.n)(record, { ...sized, analysis });
    return {
        error: record.error ?? (trial && (0,ending/* describeEnding */.b)(trial)),
        analysis,
        ...sized,
        cost,
        comparison,
        // A part is not judged: all of them are, once they are merged.
        verdicts: analysis && !record.shard
            ? judge(record, { ...sized, analysis, cost, comparison })
            : [],
        findings: [
            ...record.findings,
            ...(analysis?.findings ?? []),
            ...(proof ? findLateNeed(proof) : []),
            ...(trial?.ending.kind === 'completed'
                ? findContentionFindings(record)
                : []),
            ...(trial && dataset ? findDatasetFindings(dataset) : []),
            ...(trial ? findGeneratorFindings(trial.generator) : []),
            ...(trial && machine
                ? findWorkerFindings(trial.workers, machine.cores)
                : [])
        ]
    };
}
function lastProof({ search }) {
    const proofs = search?.trials.filter(({ probe }) => probe.purpose === 'proof');
    return proofs?.at(-1)?.measurement;
}
function concludeCost({ pricing }, { recommendation, search }) {
    if (!pricing || recommendation?.kind !== 'size' || !recommendation.proved)
        return undefined;
    return (0,cost/* costOf */.ho)(recommendation.size, pricing, search?.proofRatePerSecond);
}
const ELSEWHERE = 'The size is searched in shard 1, and known once all shards are merged.';
const NOTHING = { recommendation: undefined, search: undefined };
function concludeSize(record, analysis, answer) {
    const { trial, criteria, machine, smallest, cold = false } = record;
    if (!trial || !analysis || !criteria || !machine || !smallest)
        return NOTHING;
    if (record.shard && record.shard.index > 1)
        return { ...NOTHING, recommendation: { kind: 'none', reason: ELSEWHERE } };
    const basis = { trial, analysis, criteria, machine, smallest, cold };
    const plan = (0,plan_search/* planSearch */.EG)(basis);
    if ('recommendation' in plan)
        return { ...NOTHING, ...plan };
    const searched = record.search;
    if (!searched)
        return { ...NOTHING, recommendation: (0,estimate/* estimate */.j)(analysis, criteria.headroom) };
    const trials = searched.trials.map((past, i, all) => judgeAgain(past, { ...plan, trials: all.slice(0, i) }));
    const state = { ...plan, ...searched, trials };
    const why = record.error
        ? `the search was cut short (${record.error.code})`
        : 'it was not run';
    return explainSearch(record, state, { analysis, answer: answer(state, why) });
}
/** By today's criteria, where all that was measured is there. */
function judgeAgain(past, by) {
    const { probe, measurement } = past;
    return measurement
        ? { ...past, outcome: (0,plan_search/* judgeProbe */.ih)(by, probe, measurement) }
        : past;
}
function explainSearch({ machine, trial: first, cold = false }, state, { analysis, answer }) {
    const doubts = analysis.findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ message }) => message);
    const { recommendation, ...search } = explainAnswer(answer, state, doubts);
    const proving = answer.kind === 'size' ? answer.proof : undefined;
    const proof = state.trials.find((past) => past === proving)?.measurement;
    const trial = proof ?? first;
    const latency = steadyLatency(trial);
    const cores = machine.cores;
    const advised = { analysis, trial, slowestMs: latency.maxMs, cores };
    const advice = recommendation.kind === 'size'
        ? adviseSettings({ ...advised, size: recommendation.size })
        : [];
    const proved = {
        proofP90Ms: proof && latency.p90?.value,
        proofRatePerSecond: proof && (0,throughput/* measureThroughput */.F)(proof)
    };
    return { recommendation, search: { ...search, cold, advice, ...proved } };
}
function steadyLatency(trial) {
    return (0,latency/* summarizeLatency */.cH)(trial.exchanges, (0,right_answers/* steadyRange */.CY)(trial));
}


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createMask)
});

// EXTERNAL MODULE: ./lib/foundation/cut-text.js
var cut_text = __webpack_require__(4193);
;// CONCATENATED MODULE: ./lib/foundation/mask-parts.js
/** Parts of a secret that who cut a text left. */
/** What stands instead of a secret. */
const STARS = '***';
/** A shorter part of a Base64 text would be found by chance. */
const LEAST_BASE64 = 8;
/** So much of a secret, or a quarter of it, where a text was cut. */
const LEAST_PART = 4;
/** A part of so many letters and digits is one wherever it stands. */
const TELLING_LETTERS = 8;
const TELLING_PART = 12;
/** In a text of other signs. */
const MOST_TELLING = 64;
/** What many addresses have in common. */
const ORIGIN = /^[a-z][\w+.-]*(?::\/\/|%3a%2f%2f)[^/%]*/i;
/** A line ends, or who cut it says so: `…`, ` ...`, `[truncated]`, `<cut>`. */
const CUT_AFTER = /\r?\n|\\{1,4}[nr]|$| ?(?:…|%e2%80%a6|\.{3}|[[(<{] ?(?:…|\.{3}|\d+ )?(?:more|char|byte|trunc|cut|snip|omit|clip|short))/iy;
const CUT_BEFORE = /(?<=(?:^|\n|\\{1,4}n|…|\.{3}|(?:truncated|cut|snip|snipped|omitted)[\])>}]) ?)/iy;
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
/** Each sign written one way: a part is found by its first or last letters. */
function formsInParts(secret) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inUrl = encodeURIComponent(secret.toWellFormed());
    const texts = [
        secret,
        inJson,
        JSON.stringify(inJson).slice(1, -1),
        inUrl,
        inUrl.replaceAll('%20', '+'),
        inUrl.replace(/%../g, (digits) => digits.toLowerCase()),
        ...base64Digits(secret)
    ];
    return [...new Set(texts)].flatMap((text) => {
        const least = Math.max(LEAST_PART, Math.ceil(text.length / 4));
        if (text.length <= least)
            return [];
        const origin = ORIGIN.exec(text)?.[0].length ?? 0;
        const begin = origin + tellingLength(text.slice(origin));
        const end = tellingLength([...text].reverse().join(''));
        const [head, tail] = [text.slice(0, least), text.slice(-least)];
        return [{ whole: text, head, tail, telling: [begin, end] }];
    });
}
function tellingLength(text) {
    const half = Math.ceil(text.length / 2);
    let length = Math.max(TELLING_LETTERS, Math.min(TELLING_PART, half));
    while (length < MOST_TELLING &&
        text.slice(0, length).replace(/[^a-z\d]/gi, '').length < TELLING_LETTERS)
        length++;
    return length;
}
/**
 * The text without parts of secrets, their begins and ends: long ones anywhere,
 * since who cut it may go on with anything, and short ones where a line was cut.
 * All are looked for before any is taken out, for forms end alike.
 */
function maskParts(text, forms) {
    const found = [];
    for (const form of forms) {
        if (text.includes(form.head))
            for (const range of findBegins(text, form))
                found.push(range);
        if (text.includes(form.tail))
            for (const range of findEnds(text, form))
                found.push(range);
    }
    if (found.length === 0)
        return text;
    found.sort(([a], [b]) => a - b);
    const kept = [];
    let done = 0;
    for (const [from, to] of found) {
        if (from >= done)
            kept.push(text.slice(done, from), STARS);
        done = Math.max(done, to);
    }
    return kept.join('') + text.slice(done);
}
function* findBegins(text, form) {
    const { whole, head } = form;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at)) {
        let end = at + head.length;
        while (end - at < whole.length && text[end] === whole[end - at])
            end++;
        const isPart = end - at >= form.telling[0] || isAt(CUT_AFTER, text, end);
        if (isPart)
            yield [at, end];
        at = isPart ? end : at + 1;
    }
}
function* findEnds(text, form) {
    const { whole, tail } = form;
    let done = 0;
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at)) {
        const end = at + tail.length;
        const first = Math.max(done, end - whole.length);
        let begin = at;
        while (begin > first && text[begin - 1] === whole.at(begin - 1 - end))
            begin--;
        const isPart = end - begin >= form.telling[1] || isAt(CUT_BEFORE, text, begin);
        if (isPart)
            yield [begin, (done = end)];
        at = isPart ? end : at + 1;
    }
}
function isAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text);
}

;// CONCATENATED MODULE: ./lib/foundation/mask.js


/** Longer ones are looked for in pieces: characters. */
const PIECE = 512;
/** Who prints Base64 begins a new line after so many digits. */
const BREAK = '(?:\\r?\\n|\\\\{1,4}n)?';
/**
 * The one place where secrets are taken out and texts are cut, in this order: a
 * part of a token that was cut before is no longer recognized. Secrets are
 * found as they are, within JSON (also within JSON again), URLs, HTML and
 * Base64 at any of its three alignments. Who cut before us (a program that
 * keeps lines short) left parts, also of these forms: they are taken out, too.
 */
function createMask(secrets) {
    const longestFirst = [...new Set(secrets)]
        .filter((secret) => secret !== '')
        .sort((a, b) => b.length - a.length);
    const patterns = longestFirst.flatMap(formsOf);
    const parted = longestFirst.flatMap(formsInParts);
    return (text, most = Infinity) => {
        let masked = text;
        for (const pattern of patterns)
            masked = masked.replaceAll(pattern, STARS);
        return (0,cut_text/* cutText */.I)(maskParts(masked, parted), most);
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
/** In either alphabet, perhaps in lines. */
function base64Patterns(secret) {
    return base64Digits(secret).map((digits) => digits
        .replace(/\w(?!$)/g, `$&${BREAK}`)
        .replace(/\+/g, `[+-]${BREAK}`)
        .replace(/\//g, `[/_]${BREAK}`));
}


/***/ }),

/***/ 633:
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

// EXTERNAL MODULE: ./lib/load/random.js
var load_random = __webpack_require__(8593);
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
    const random = (0,load_random/* seededRandom */.I)(load.seed);
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

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
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


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ MIN_SPAN_MS),
/* harmony export */   rS: () => (/* binding */ isContended),
/* harmony export */   zQ: () => (/* binding */ findContention)
/* harmony export */ });
/** Who else used the machine's CPU while a service was measured. */
/** Less is a daemon's, or a reading's grain. */
const MUCH_MILLICORES = 150;
/** With a core free at any time nobody waits for a neighbour. */
const FREE_MILLICORES = 1000;
/** Free cores do not help: all of them may be taken. */
const MUCH_STOLEN = 0.15;
/** The kernel counts in ticks of 10 ms: what is shorter says nothing. */
const MIN_SPAN_MS = 100;
/**
 * How much was idle is asked of the moments in which others worked: one that takes
 * both cores of two for 30 % of the time leaves 1400m idle in the mean, and
 * nothing while it works. Undefined: it could not be seen, or was too short.
 */
function findContention(readings) {
    const [first] = readings;
    const last = readings.at(-1);
    if (!first || !last)
        return undefined;
    const all = between(first, last);
    if (!(all.ms >= MIN_SPAN_MS) || Number.isNaN(all.othersMs))
        return undefined;
    const spans = readings.slice(1).map((now, i) => between(readings[i], now));
    const taken = spans.map(({ othersMs }) => Math.max(0, othersMs));
    const weight = taken.reduce((sum, ms) => sum + ms, 0);
    const idle = spans.reduce((sum, { ms, idleMs }, i) => sum + (idleMs / ms) * taken[i], 0);
    return {
        usedMillicores: Math.max(0, (all.othersMs / all.ms) * 1000),
        idleMillicores: (weight > 0 ? idle / weight : all.idleMs / all.ms) * 1000,
        stolenShare: all.stolenMs / (all.busyMs + all.stolenMs || 1)
    };
}
function between(before, now) {
    const busyMs = now.busyMs - before.busyMs;
    return {
        ms: now.atMs - before.atMs,
        busyMs,
        othersMs: busyMs - (now.ownMs - before.ownMs),
        idleMs: now.idleMs - before.idleMs,
        stolenMs: now.stolenMs - before.stolenMs
    };
}
/** Whether times that were measured beside them may be the others' doing. */
function isContended(others) {
    if (!others)
        return false;
    const { usedMillicores, idleMillicores, stolenShare } = others;
    return (stolenShare > MUCH_STOLEN ||
        (usedMillicores > MUCH_MILLICORES && idleMillicores < FREE_MILLICORES));
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
/* harmony export */   YF: () => (/* binding */ mostTasks),
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
/** Most processes and threads at once; NaN: not read. */
function mostTasks({ pids, length }) {
    const read = pids.subarray(0, length).filter(Number.isFinite);
    return read.length > 0 ? read.reduce((a, b) => Math.max(a, b)) : NaN;
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ machineClass),
/* harmony export */   b: () => (/* binding */ parseMachineClass)
/* harmony export */ });
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(147);

/** Times are comparable within one class: `EPYC 7763, 4 cores, 16 GiB, cgroup v2`. */
function machineClass({ cpuModel, cores, memoryBytes, cgroupVersion }) {
    const gibibytes = Math.round(memoryBytes / 2 ** 30);
    const cgroup = cgroupVersion ? `cgroup v${cgroupVersion}` : 'no cgroup';
    return [cpuModel, `${cores} cores`, `${gibibytes} GiB`, cgroup].join(', ');
}
/** The class of a machine as a report has it; undefined: it has none. */
function parseMachineClass(json) {
    const cpuModel = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'cpuModel');
    const cores = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'cores');
    const memoryBytes = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'memoryBytes');
    const version = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'cgroupVersion');
    if (typeof cpuModel !== 'string')
        return undefined;
    if (typeof cores !== 'number' || typeof memoryBytes !== 'number')
        return undefined;
    const cgroupVersion = version === 1 || version === 2 ? version : undefined;
    return machineClass({ cpuModel, cores, memoryBytes, cgroupVersion });
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
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Ys: () => (/* binding */ quantileRank),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   nu: () => (/* binding */ squaresAroundMean)
/* harmony export */ });
/**
 * How many values a p-quantile needs: 1 / (1 − p). Of fewer it would be the
 * maximum again: p99 needs 100.
 */
function fewestValues(p) {
    // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
    return Math.round(1 / (1 - p));
}
/** The rank, from 0, of the p-quantile of n values; undefined of too few. */
function quantileRank(n, p) {
    return n < fewestValues(p) ? undefined : Math.ceil(n * p) - 1;
}
/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Undefined of too few.
 */
function quantile(sorted, p) {
    const rank = quantileRank(sorted.length, p);
    return rank === undefined ? undefined : sorted[rank];
}
/** The middle one, or the mean of the two; NaN of nothing. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    return (((sorted[Math.ceil(middle) - 1] ?? NaN) +
        (sorted[Math.floor(middle)] ?? NaN)) /
        2);
}
/** Mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Of the numbers less their mean; 0 of one number. */
function squaresAroundMean(numbers) {
    const middle = mean(numbers);
    return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0);
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ countResentInRestart),
/* harmony export */   y: () => (/* binding */ findRestarts)
/* harmony export */ });
/** What a process takes along when it goes: less is a thread that ended. */
const LOST_SHARE = 0.1;
/** How far back is looked for what there was before, samples. */
const BACK = 20;
/**
 * Samples at which processes were back that had gone with their memory: a
 * worker that was killed, or ended, and was started again. The container itself
 * is never restarted; when it ends, so does its trial.
 */
function findRestarts(samples) {
    const { length, pids, anonymousBytes } = samples;
    const found = [];
    let lost;
    for (let i = 1; i < length; i++) {
        if (lost === undefined) {
            const before = pids[i - 1];
            if (pids[i] < before && hasLostMemory(anonymousBytes, i))
                lost = before;
        }
        else if (pids[i] >= lost) {
            found.push(i);
            lost = undefined;
        }
    }
    return found;
}
/** Memory goes a moment before or after its process is counted out. */
function hasLostMemory(bytes, at) {
    const from = Math.max(at - BACK, 0);
    let most = 0;
    for (let i = from; i <= at; i++)
        most = Math.max(most, bytes[i]);
    let least = most;
    for (let i = at; i < Math.min(at + BACK, bytes.length); i++)
        least = Math.min(least, bytes[i]);
    return most - least > most * LOST_SHARE;
}
/**
 * Requests that were answered at a second go, on a fresh connection, while a
 * process was restarted: it may have crashed, and another one answered.
 */
function countResentInRestart({ notes, samples, marks }) {
    const resent = notes.find(({ kind }) => kind === 'retried')?.exchanges ?? 0;
    if (resent === 0)
        return 0;
    const fromMs = marks.settledMs ?? marks.readyMs ?? Infinity;
    const restarts = findRestarts(samples);
    return restarts.some((i) => samples.atMs[i] >= fromMs) ? resent : 0;
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

/***/ 5554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ undroppable)
/* harmony export */ });
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

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ pricePerHour),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   x4: () => (/* binding */ HOURS_PER_MONTH)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);

/** 365 days in 12 months. */
const HOURS_PER_MONTH = 730;
/** @param ratePerSecond answers of one container at this size; NaN: unknown */
function costOf(size, { prices, current }, ratePerSecond = NaN) {
    const perHour = pricePerHour(size, prices);
    const { replicas = 1 } = current ?? {};
    const perMonth = perHour * HOURS_PER_MONTH * replicas;
    const today = current && pricePerHour(current.size, prices) * HOURS_PER_MONTH * replicas;
    return {
        prices,
        replicas,
        perMonth,
        ...(ratePerSecond > 0 && {
            ratePerSecond,
            perMillionRequests: (perHour / (ratePerSecond * 3600)) * 1e6
        }),
        ...(current &&
            today !== undefined && {
            current: {
                ...current,
                perMonth: today,
                savedPerMonth: today - perMonth
            }
        })
    };
}
/** By what is kept free for it, whether or not it is used. */
function pricePerHour({ cpuMillicores, memoryBytes }, { perCoreHour, perGibHour }) {
    return (cpuMillicores / 1000) * perCoreHour + (memoryBytes / _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .GIB */ .j9) * perGibHour;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ azureDetails),
/* harmony export */   p: () => (/* binding */ azureMetadata)
/* harmony export */ });
/* harmony import */ var _load_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(633);
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

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ composeReport),
  ug: () => (/* binding */ failsStep),
  Go: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./lib/load/load.js + 2 modules
var load_load = __webpack_require__(633);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js + 1 modules
var evaluate_rules = __webpack_require__(984);
// EXTERNAL MODULE: ./lib/conclude.js + 11 modules
var conclude = __webpack_require__(1738);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var report = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/report/azure.js
var azure = __webpack_require__(1753);
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

;// CONCATENATED MODULE: ./lib/report/compose/compose-cost.js

function composeCost(cost) {
    const { prices, current } = cost;
    return {
        currency: prices.currency,
        perCoreHour: prices.perCoreHour,
        perGibHour: prices.perGibHour,
        source: prices.source,
        replicas: cost.replicas,
        perMonth: cost.perMonth,
        ratePerSecond: cost.ratePerSecond,
        perMillionRequests: cost.perMillionRequests,
        current: current && {
            size: composeSize(current.size),
            perMonth: current.perMonth,
            savedPerMonth: current.savedPerMonth
        }
    };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-comparison.js
function composeComparison(of) {
    const { earlier } = of;
    return {
        against: of.against,
        verdict: of.verdict,
        sameImage: of.sameImage,
        earlier: earlier && { createdAt: earlier.createdAt },
        changes: of.changes.map(composeChange),
        starts: of.pairs.map(({ base, head, ratios }) => ({
            base: composeStart(base),
            head: composeStart(head),
            ratios: ratios && composeStart(ratios)
        })),
        sizes: of.sizes.map(composeProbe),
        causes: of.causes.map(composeCause),
        obstacles: of.obstacles,
        drift: of.drift,
        elapsedMs: Math.round(of.elapsedMs)
    };
}
function composeChange(change) {
    const { proof } = change;
    return {
        metric: change.metric,
        direction: change.direction,
        base: change.base,
        head: change.head,
        share: change.share,
        low: change.low,
        high: change.high,
        relevance: change.relevance,
        starts: change.starts,
        noise: change.noise,
        moreStarts: change.moreStarts,
        proof: proof && { holds: proof.holds, memoryBytes: proof.memoryBytes },
        because: change.because
    };
}
function composeStart(cost) {
    return Object.fromEntries(Object.entries(cost));
}
function composeProbe(probe) {
    const { side, memoryBytes, held, why } = probe;
    return { side, memoryBytes, held, why };
}
function composeCause({ kind, what, base, head }) {
    return { kind, what, base, head };
}

// EXTERNAL MODULE: ./lib/report/verdicts.js
var report_verdicts = __webpack_require__(3962);
// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/report/compose/explain-failures.js


const WORDS = {
    'wrong-status': 'status',
    'failure-body': 'a body that `failure-body` names',
    'error-answer': 'an error under a good status',
    'timed-out': 'no answer in time',
    'connection-failed': 'a connection that broke'
};
const MAX_TOLD = 3;
/** `10 of 10 requests failed: 9 with status 500, 1 with no answer in time.` */
function explainFailures(trial) {
    const { exchanges } = trial;
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    const counts = new Map();
    for (let i = from; i < to; i++) {
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            continue;
        const outcome = exchange/* OUTCOMES */.i[exchanges.outcome[i]];
        const status = outcome === 'wrong-status' ? ` ${exchanges.status[i]}` : '';
        const what = WORDS[outcome] + status;
        counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    if (counts.size === 0)
        return undefined;
    const kinds = [...counts].sort(([, a], [, b]) => b - a);
    const failed = kinds.reduce((sum, [, count]) => sum + count, 0);
    const told = kinds
        .slice(0, MAX_TOLD)
        .map(([what, count]) => `${count} with ${what}`);
    return `${failed} of ${to - from} requests failed: ${told.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-judgement.js



function composeVerdict({ rule, state, measured, reason }) {
    const { metric, operator, limit, relative, level, text } = rule;
    return {
        rule: { metric, operator, limit, relative, level, text },
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
function explainVerdict(verdict, { error, verdicts, shard, trial }) {
    if (error)
        return error.message;
    if (shard)
        return `This is shard ${shard.index} of ${shard.of}: all of them are judged when they are merged.`;
    const failing = verdicts.filter(({ rule }) => rule.level === 'fail');
    const [worst, ...others] = failing.filter(({ state }) => state === verdict);
    if (!worst)
        return 'Nothing was judged.';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    if (verdict === 'passed')
        return summarizePassed(failing);
    const failures = trial && ['success.rate', 'failures'].includes(worst.rule.metric)
        ? explainFailures(trial)
        : undefined;
    return [failures, `${(0,report_verdicts/* describeRule */.IO)(worst)}${more}`].filter(Boolean).join(' ');
}
function summarizePassed(verdicts) {
    const asked = verdicts.filter(({ rule }) => !(0,evaluate_rules/* isImplied */.VJ)(rule));
    if (asked.length === 0)
        return 'Every request succeeded, and nothing was killed for memory.';
    return asked.length === 1
        ? `The threshold holds: ${asked[0].rule.text}`
        : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`;
}

// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(4701);
;// CONCATENATED MODULE: ./lib/report/compose/compose-setting.js

function composeMachine(machine) {
    return {
        cpuModel: machine.cpuModel,
        cores: machine.cores,
        memoryBytes: machine.memoryBytes,
        kernel: machine.kernel,
        cgroupVersion: machine.cgroupVersion,
        engine: machine.engine,
        nodes: machine.nodes,
        floor: machine.floor && {
            way: machine.floor.way,
            p50Ms: machine.floor.p50Ms,
            bytesPerSecond: machine.floor.bytesPerSecond
        }
    };
}
/** Undefined: it is the whole. */
function composeShard({ shard, machine }) {
    return (shard && {
        index: shard.index,
        of: shard.of,
        plan: shard.plan,
        machineClass: machine && (0,measurement_machine/* machineClass */.a)(machine)
    });
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
        slowness: line.slowness,
        why: line.why,
        ms: line.ms,
        replayMs: line.replayMs
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

;// CONCATENATED MODULE: ./lib/report/compose/compose-trend.js

/** Earlier runs and this one; undefined: nobody keeps them. */
function composeTrend(record) {
    const { earlier, machine } = record;
    if (!earlier || !machine)
        return undefined;
    const own = (0,measurement_machine/* machineClass */.a)(machine);
    const before = earlier.filter(({ createdAt }) => createdAt < record.createdAt);
    return [...before, pointOf(record, own)].map((point) => ({
        createdAt: point.createdAt,
        machine: point.machine,
        sameMachine: point.machine === own,
        proved: point.proved,
        memoryBytes: point.memoryBytes,
        cpuMillicores: point.cpuMillicores,
        cpuMsPerRequest: point.cpuMsPerRequest,
        p95Ms: point.p95Ms
    }));
}
function pointOf(record, machine) {
    const { recommendation, analysis, createdAt } = record;
    const sized = recommendation?.kind === 'size' ? recommendation : undefined;
    return {
        createdAt,
        machine,
        proved: sized?.proved ?? false,
        memoryBytes: sized?.size.memoryBytes,
        cpuMillicores: sized?.size.cpuMillicores,
        cpuMsPerRequest: analysis?.cpu.msPerRequest,
        p95Ms: analysis?.latency.p95?.value
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

// EXTERNAL MODULE: ./lib/foundation/mask.js + 1 modules
var foundation_mask = __webpack_require__(6985);
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
        attempt: record.attempt,
        shard: composeShard(record),
        merged: undefined,
        verdict,
        because: explainVerdict(verdict, record),
        error: error && composeError(error),
        reused: undefined,
        ...composeSetting(record),
        trials: trial ? [composeTrial(trial)] : [],
        analysis: record.analysis && composeUse(record.analysis),
        ...composeAnswer(record),
        trend: composeTrend(record),
        comparison: record.comparison && composeComparison(record.comparison),
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
    const { recommendation, search, cost, analysis, trial } = record;
    const answer = {
        recommendation: recommendation && composeRecommendation(recommendation),
        search: search && composeSearch(search),
        cost: cost && composeCost(cost)
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
    if (report.shard)
        return false;
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
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


const FORMATS = {
    bytes: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3,
    millicores: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMillicores */ .n3,
    ms: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V,
    share: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1,
    count: String,
    money: (value) => (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(value),
    'per-second': (value) => `${Number(value.toPrecision(3))}/s`
};
/** A metric's number in its unit, for people. */
function formatMeasured({ rule, measured }) {
    if (measured === undefined)
        return 'not measured';
    if (!rule.relative)
        return formatNumber(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[rule.metric], measured);
    const size = rule.relative === 'share'
        ? (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(Number(measured.toPrecision(3)))
        : formatNumber(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[rule.metric], measured);
    return measured > 0 ? `+${size}` : size;
}
function formatNumber(unit, value) {
    return FORMATS[unit](value);
}
/** `memory.peak is 611 MiB, and the rule is memory.peak <= 512Mi` */
function describeRule(verdict) {
    const { rule, state, reason } = verdict;
    if (state === 'inconclusive')
        return `${rule.text} could not be judged: ${reason ?? 'not measured'}.`;
    const changed = rule.relative ? 'changed by' : 'is';
    return `${rule.metric} ${changed} ${formatMeasured(verdict)}, and the rule is ${rule.text}.`;
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nextCpuStretch)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1416);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2168);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2350);




/** Precision of the answer: 6 %, and 8 % when it has taken long. */
const FINE = 1.06;
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
    const candidates = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCandidates */ .mr)(state);
    const limitsThat = (verdict) => candidates
        .filter((candidate) => candidate.verdict === verdict)
        .map(({ cpuMillicores }) => cpuMillicores);
    const failed = Math.max(0, ...limitsThat('fails'));
    const low = Math.max(cpuFloor(state), failed);
    const held = limitsThat('holds').filter((cpu) => cpu > low);
    const high = Math.min(usable, ...held);
    const shortOf = findShortage(state);
    const coarse = shortOf !== undefined || (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .replaysWhole */ .qh)(state);
    const precision = coarse ? COARSE : FINE;
    const settled = 
    // Stretches repeat rows: all that new ones ever used is large enough.
    facts.remembers !== undefined ||
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
        (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(aim(candidates, { low, high, precision }), { low, high }, step);
    const plan = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .nextInPair */ .bU)(state, cpu);
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
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .ceiling */ .Iv)(state).cpuMillicores;
    const used = (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(busiestMillicores || most, step.cpuMillicores);
    return Math.min(Math.max(used, minimum.cpuMillicores), most);
}
function findShortage(state) {
    const { facts, settings, elapsedMs, stretches } = state;
    const left = settings.timeBudgetMs - elapsedMs;
    if (left < (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedProofMs */ .Lj)(state, facts.full.cpuMillicores))
        return 'time';
    if (stretches.length >= MAX_STRETCHES)
        return 'stretches';
    return (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .isImpatient */ .sl)(state) ? 'patience' : undefined;
}
/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow, at the rate that the limit in question allows.
 */
function stretchRequests(state, cpuMillicores) {
    const { facts } = state;
    const rate = Math.min(facts.ratePerSecond, cpuMillicores / (facts.cpuMsPerRequest || 1));
    const within = (seconds) => Math.ceil(rate * seconds);
    if ((0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .replaysWhole */ .qh)(state))
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
        groups.reduce((sum, group) => sum + (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .squaresAroundMean */ .nu)(group), 0);
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
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/* harmony import */ var _outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);
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
/** The last percents of CPU are worth 15 s, or two first trials. */
function isImpatient({ facts, elapsedMs }) {
    return elapsedMs > Math.max(15_000, 2 * (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .firstTrial */ .dR)(facts).ms);
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
    return (0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .measureLatency */ .RJ)(sortedMs, metric) ?? slowest;
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
// EXTERNAL MODULE: ./lib/sizing/search-settings.js
var search_settings = __webpack_require__(9304);
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
        .then('at least 50m', (cpu) => Math.max(cpu, search_settings/* MIN_MILLICORES */.L))
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

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ soakGrowth),
/* harmony export */   MR: () => (/* binding */ findStep),
/* harmony export */   T2: () => (/* binding */ climbOf)
/* harmony export */ });
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9803);
/** Whether what a replay needs climbs from replay to replay. */

/** A climb is one in 99.5 of 100 cases (Kendall). */
const SURE = 2.6;
/** Fewer replays say nothing about it. */
const MIN_PIECES = 10;
/** What is a step: a share; pieces before one, and after it. */
const MIN_STEP = 0.04;
const WARM = 2;
const STAYS = 3;
/** Pieces that are looked at as one, for a heap that is collected seldom. */
const TOGETHER = [1, 3];
/** Bytes a request, as a share of the memory: 0.5 % in 1000 requests. */
const LEAST_SHARE = 0.005 / 1000;
const identity = (number) => number;
/**
 * Median step from value to value, where they climb for sure; else 0. What
 * fills up slows down: no faster than the second half of them.
 */
function climbOf(values, axis = identity) {
    const { steps, kendall } = compare(values, { axis });
    const sure = SURE * (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .kendallSpread */ .f5)(values.length);
    if (values.length < MIN_PIECES || kendall < sure)
        return 0;
    const late = compare(values, { axis, from: values.length >> 1 });
    return Math.min(middle(steps), middle(late.steps));
}
/**
 * The largest step up that stayed. A thread's arena that is never given back
 * makes one, now and then: 113 115 117 117 117 142 143 143 143 is one of 25, at
 * 5. Replays that need more by chance, once, are none, nor is what comes first.
 */
function findStep(values) {
    const last = values.length - STAYS;
    const steps = values.flatMap((_, at) => {
        if (at < WARM || at > last)
            return [];
        const before = Math.max(...values.slice(0, at));
        return [{ bytes: Math.min(...values.slice(at)) - before, at }];
    });
    const [largest] = steps.sort((a, b) => b.bytes - a.bytes);
    const least = Math.max(...values) * MIN_STEP;
    return largest && largest.bytes > least ? largest : undefined;
}
/**
 * Bytes a request by which the highest memory of each piece of a soak grew all
 * along, for a heap and its caches that fill up slow down; undefined: it did
 * not, or by so little that nobody need know.
 *
 * In simulations of 200 heaps each of Go, JVM, Node and none, all collected five
 * times or more in the soak, none was called growing, and all of 100 leaks of 3 %
 * in 1000 requests were. Where a heap is collected once or twice in a soak nobody
 * can tell: 3 of 200 were called growing, two thirds of the leaks were not.
 */
function soakGrowth(peakBytes, requestsPerPiece) {
    const growths = TOGETHER.map((size) => {
        const highest = withoutStep(highestOf(peakBytes, size));
        return climbOf(highest) / (requestsPerPiece * size);
    });
    const growth = Math.max(...growths);
    return growth > (peakBytes.at(-1) ?? Infinity) * LEAST_SHARE
        ? growth
        : undefined;
}
/** A step happens once: 62 62 75 94 94 94 is no growth of 8 a piece. */
function withoutStep(values) {
    const { bytes = 0, at = 0 } = findStep(values) ?? {};
    return values.map((value, i) => (i < at ? value : value - bytes));
}
/** Of so many pieces together, the last of which are never left out. */
function highestOf(peakBytes, size) {
    const first = peakBytes.length % size;
    const count = Math.floor(peakBytes.length / size);
    return Array.from({ length: count }, (_, i) => {
        const from = first + i * size;
        return Math.max(...peakBytes.slice(from, from + size));
    });
}
function compare(values, { axis, from = 0 }) {
    const steps = values.slice(from).flatMap((a, i) => values.slice(from + i + 1).map((b, gap) => {
        const number = from + i + 1;
        return (b - a) / (axis(number + gap + 1) - axis(number));
    }));
    const kendall = steps.reduce((sum, step) => sum + Math.sign(step), 0);
    return { steps, kendall };
}
function middle(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ findDoubtful),
/* harmony export */   Oy: () => (/* binding */ isElastic),
/* harmony export */   iQ: () => (/* binding */ comparableOf),
/* harmony export */   r1: () => (/* binding */ ampleFor)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _outcome_adapts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6955);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/**
 * Services that more memory makes faster: a heap that is collected less often, a
 * pool of workers that is sized by the limit. They live in much less than they
 * are fast in, so their limits are compared with full size.
 */



/**
 * From here on more memory does nothing for a service that took as much in less
 * as at full size; Infinity: it took less, so it may be faster with more.
 */
function ampleFor({ facts, trials }) {
    const isAdapted = trials.some(({ probe, shown }) => probe.wholeDataset && shown?.peakBytes.length && (0,_outcome_adapts_js__WEBPACK_IMPORTED_MODULE_2__/* .adapts */ .yw)(facts, shown));
    return isAdapted ? Infinity : (0,_outcome_adapts_js__WEBPACK_IMPORTED_MODULE_2__/* .ampleBytes */ .xu)(facts);
}
/** By outcomes that have been looked at together, see settle-proofs.ts. */
function isElastic({ trials }) {
    return trials.some(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlowForMemory */ .QH);
}
/** What says that a limit is large enough: of an elastic service a comparison. */
function comparableOf(trials) {
    return isElastic({ trials }) ? trials.filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9) : trials;
}
/**
 * The first limit that is tried is what the service was seen to use at full
 * size. Where its replay looks slow there, it is compared before the search
 * goes below.
 */
function findDoubtful(state) {
    const { trials } = state;
    const first = trials.find(({ probe }) => probe.purpose === 'decide');
    if (!first?.shown || first.outcome.kind !== 'held')
        return undefined;
    const { probe } = first;
    const isNew = probe.wholeDataset && !trials.some(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9);
    return isNew && (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSlow */ .gQ)(state, first)
        ? { ...probe, compared: true }
        : undefined;
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lastsRequests),
/* harmony export */   n: () => (/* binding */ nextLeakProbe)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);


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
    const memoryBytes = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ceilTo */ .n)(facts.undroppableBytes - grownBytes * (1 - cut), settings.step.memoryBytes);
    if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
        return { kind: 'no-leak' };
    const size = { ...facts.full, memoryBytes };
    const tried = trials.find(({ probe }) => probe.size.memoryBytes === memoryBytes);
    if (!tried) {
        const probe = { purpose: 'decide', size, wholeDataset: true };
        return { kind: 'probe', probe };
    }
    const { outcome } = tried;
    if ((0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(tried, facts.full) !== 'memory' || !('answered' in outcome))
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

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findLevels)
/* harmony export */ });
/* harmony import */ var _climb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(373);

function findLevels(trials) {
    const soaked = trials.filter(({ shown }) => shown?.peakBytes.length);
    return soaked.map(({ shown }) => {
        const found = (0,_climb_js__WEBPACK_IMPORTED_MODULE_0__/* .findStep */ .MR)(shown.peakBytes);
        const peaks = shown.peakBytes.slice(found?.at ?? 0);
        return { peaks, step: found?.bytes ?? 0 };
    });
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ nextSizes),
/* harmony export */   wo: () => (/* binding */ isMoot),
/* harmony export */   z8: () => (/* binding */ findBounds)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _elastic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2391);




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
    const top = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).memoryBytes;
    const floor = Math.min((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(minimum.memoryBytes, step.memoryBytes), top);
    const low = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const proved = [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts), ...(0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableOf */ .iQ)(state.trials)]
        .filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > low && bytes >= floor && bytes <= top);
    return { low, high: smallest(proved), floor, top };
}
/** Whether a trial of it tells nothing about where the minimum is. */
function isMoot({ purpose, size }, state) {
    const { low, high = Infinity } = findBounds(state);
    const isInside = size.memoryBytes > low && size.memoryBytes < high;
    return purpose !== 'decide' || !isInside;
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
    // What it was seen to use says nothing of how much makes it fast.
    if ((0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .isElastic */ .Oy)(state))
        return [aimElastic(bounds, state)];
    // Not measured: somewhere below; the gallop finds the way.
    const seen = state.facts.undroppableBytes || top / 4;
    const start = Math.min(Math.max((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(seen, step), floor), top);
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
function aimElastic({ low, high, top }, state) {
    const step = state.settings.step.memoryBytes;
    const ample = (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)((0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .ampleFor */ .r1)(state), step);
    if (ample > low && ample < (high ?? top))
        return ample;
    if (high === undefined)
        return top;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(Math.sqrt(low * high), { low, high }, step);
}
function findHints({ low, high = Infinity }, state) {
    const hints = state.trials
        .filter(({ probe }) => probe.purpose === 'bracket')
        .map((trial) => ({
        bytes: trial.probe.size.memoryBytes,
        worked: (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .held */ .yB)(trial)
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
    const up = leapUp(hints.low, failures, state);
    if (high === undefined)
        return Math.min((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(Math.max(up, low + 1), step), top);
    const middle = Math.sqrt(hints.low * high);
    const target = failures > 0 ? Math.min(middle, up) : middle;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(target, { low: hints.low, high }, step);
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
/** Never past all that it was ever charged, which was enough for it. */
function leapUp(low, failures, state) {
    const { chargedBytes } = state.facts;
    const up = low * firstJump(state) ** (2 ** Math.max(failures - 1, 0));
    return chargedBytes > low ? Math.min(up, chargedBytes) : up;
}
/** Ever smaller limits below one that held, largest first. */
function gallopDown(wide, state, holds) {
    const { parallel, step } = state.settings;
    const first = holds > 1 ? LEAP_DOWN : JUMP_DOWN;
    const sizes = Array.from({ length: parallel }, (_, i) => (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(wide.high / (first * LEAP_DOWN ** i), wide, step.memoryBytes));
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
        return (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(bytes, wide, step.memoryBytes);
    });
    return [...new Set(sizes)];
}
/** How many of the last trials failed for memory, or held, one after another. */
function streak(state, as) {
    const { facts } = state;
    const trials = state.trials.filter(({ probe }) => probe.purpose !== 'control');
    const other = trials.findLastIndex((trial) => as === 'held' ? !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .held */ .yB)(trial) : (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, facts.full) !== 'memory');
    return trials.length - 1 - other;
}
function smallest(numbers) {
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
}


/***/ }),

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ proofsDecide),
/* harmony export */   o: () => (/* binding */ nextMemoryProbes)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2168);
/* harmony import */ var _elastic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2391);
/* harmony import */ var _leak_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6409);
/* harmony import */ var _memory_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(931);






/** Precision of the answer, for the headroom above it is 10 %. */
const FINE = 1.035;
/** The same when it has taken long: a jump up of 6 %. */
const COARSE = 1.065;
const MAX_TRIALS = 40;
/**
 * The next containers to run, or the answer: the lower and the upper bound of
 * memory-bounds.ts, 3.5 % or a step apart. Without a soak the upper one has to
 * hold twice, once more than needed to find it, because a limit that held once
 * failed the next time (measured on a JVM: 320 MiB; 324 held).
 */
function nextMemoryProbes(state) {
    const leak = (0,_leak_js__WEBPACK_IMPORTED_MODULE_4__/* .nextLeakProbe */ .n)(state);
    if (leak.kind === 'leak')
        return leak;
    if (leak.kind === 'probe')
        return { kind: 'probe', probes: [leak.probe] };
    const doubtful = (0,_elastic_js__WEBPACK_IMPORTED_MODULE_3__/* .findDoubtful */ .Do)(state);
    if (doubtful)
        return { kind: 'probe', probes: [doubtful] };
    const bounds = (0,_memory_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBounds */ .z8)(state);
    if (bounds.low >= bounds.top)
        return { kind: 'none' };
    if (proofsDecide(state))
        return found(bounds, state, undefined);
    const shortOf = findShortage(state);
    if (isNarrow(bounds, { step: state.settings.step.memoryBytes, shortOf }))
        return confirm(bounds, state, shortOf);
    const sizes = (0,_memory_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .nextSizes */ .Y0)(bounds, state);
    const purpose = sizes.length > 1 ? 'bracket' : 'decide';
    return {
        kind: 'probe',
        probes: sizes.map((bytes) => (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .planMemoryProbe */ .X$)(state, bytes, purpose))
    };
}
function findShortage(state) {
    if (state.trials.length >= MAX_TRIALS)
        return 'trials';
    if (!(0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .hasTime */ ._p)(state))
        return 'time';
    return state.elapsedMs > patienceMs(state) ? 'patience' : undefined;
}
/**
 * The last percents are worth 25 s, or as long as the first trial took, and
 * no more: the headroom above them is 10 %.
 */
function patienceMs({ facts }) {
    return Math.max(25_000, (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(facts).ms);
}
function isNarrow({ low, high, floor }, by) {
    const stop = by.shortOf === 'trials' || by.shortOf === 'time';
    if (high === undefined || stop)
        return stop;
    if (high <= floor || high - low <= by.step)
        return true;
    return high <= low * (by.shortOf === 'patience' ? COARSE : FINE);
}
function confirm(bounds, state, shortOf) {
    const { low, floor, top, high = top } = bounds;
    const here = heldAt(high, state);
    // The whole dataset if there is patience for it: the proof replays it anyway.
    const whole = here.some(({ probe }) => probe.wholeDataset) ||
        state.elapsedMs + (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts).ms > patienceMs(state);
    // At full size the first trial is enough: there is nothing above it to find.
    const atFull = high === state.facts.full.memoryBytes;
    const enough = state.settings.soakMs > 0 ? 1 : 2;
    if (!atFull && shortOf === undefined && (here.length < enough || !whole)) {
        const repeat = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .planMemoryProbe */ .X$)(state, high, 'decide');
        const wholeDataset = repeat.wholeDataset || !whole;
        return { kind: 'probe', probes: [{ ...repeat, wholeDataset }] };
    }
    // Time that went by since then takes nothing from what was found.
    const step = state.settings.step.memoryBytes;
    const exact = high - low <= step || high <= low * FINE || high <= floor;
    const sure = exact && (atFull || here.length >= enough);
    return found(bounds, state, sure ? undefined : shortOf);
}
function found({ low, top, high = top }, state, shortOf) {
    return {
        kind: 'found',
        minimumBytes: high,
        failedBytes: low,
        holds: heldAt(high, state).length,
        flakyBytes: (0,_elastic_js__WEBPACK_IMPORTED_MODULE_3__/* .comparableOf */ .iQ)(state.trials)
            .filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)
            .map(({ probe }) => probe.size.memoryBytes)
            .filter((bytes) => bytes <= low),
        shortOf
    };
}
function heldTrials(state) {
    return [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts), ...state.trials].filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR);
}
function heldAt(bytes, state) {
    return heldTrials(state).filter(({ probe }) => probe.size.memoryBytes === bytes);
}
/**
 * A proof failed above a limit at which the whole dataset had held: one replay
 * tells nothing more here, for chance or its soak decides. One that was slow
 * for want of memory tells that replays are to be compared, until these held.
 */
function proofsDecide({ trials, facts }) {
    return trials.some((proof) => proof.probe.purpose === 'proof' &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(proof, facts.full) === 'memory' &&
        trials.some((held) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(held) &&
            held.probe.wholeDataset &&
            ((0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(held) || !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlowForMemory */ .QH)(proof)) &&
            held.probe.size.memoryBytes <= proof.probe.size.memoryBytes));
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ collectNeeds),
/* harmony export */   UZ: () => (/* binding */ isByChance),
/* harmony export */   j2: () => (/* binding */ NEAR)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3621);
/** What replays needed, killed ones too: samples of one distribution. */



/** Fewer say nothing about a tail. */
const MIN_REPLAYS = 10;
/** An elastic heap takes more where it may: limits near the largest count. */
const NEAR = 0.8;
/** None where there are too few to tell anything. */
function collectNeeds(state) {
    const samples = findSamples(state);
    const nearBytes = Math.max(...samples.map(bytesOf)) * NEAR;
    const near = samples.filter((trial) => bytesOf(trial) >= nearBytes);
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .findLevels */ .l)(near);
    const stepped = levels.filter(({ step }) => step > 0);
    const ended = (stepped.length > 0 ? stepped : levels)
        .flatMap(({ peaks }) => peaks)
        .map((bytes) => ({ log: Math.log(bytes), killed: false }));
    const least = Math.min(...(stepped.length > 0 ? ended : []).map(({ log }) => log));
    const killed = near
        .filter(isKilled)
        .map((trial) => ({ log: Math.log(bytesOf(trial)), killed: true }))
        .filter(({ log }) => stepped.length === 0 || log >= least);
    const needs = [...ended, ...killed].filter(({ log }) => Number.isFinite(log));
    return needs.length < MIN_REPLAYS ? [] : needs;
}
/** Limits no further apart are one: an edge is not sharp. */
const EDGE = 1.04;
/**
 * Whether one was killed at a limit above one that had held the same rows: then
 * it is chance what a replay needs. Measured: Ruby needs 58 to 60 MiB in most of
 * its replays of 7 s, and 84 in some; a pool of threads in Rust held its heaviest
 * rows at 150 MiB and died of them at 163.
 */
function isByChance(state) {
    const held = runAlone(state).filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR);
    return runAlone(state)
        .filter(isKilled)
        .some((killed) => held.some((lower) => (lower.probe.wholeDataset || !killed.probe.wholeDataset) &&
        bytesOf(killed) > bytesOf(lower) * EDGE));
}
/** Proofs; where it is chance, all that replayed the dataset or were killed. */
function findSamples(state) {
    return isByChance(state)
        ? [...heldWhole(state), ...runAlone(state).filter(isKilled)]
        : (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state);
}
function heldWhole(state) {
    return runAlone(state).filter((trial) => trial.probe.wholeDataset && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial));
}
function runAlone({ trials }) {
    return trials.filter(({ probe }) => probe.purpose === 'decide' || probe.purpose === 'proof');
}
function isKilled({ outcome }) {
    return outcome.kind === 'oom-killed';
}
function bytesOf({ probe }) {
    return probe.size.memoryBytes;
}


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ estimateTail)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _climb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(373);
/* harmony import */ var _elastic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2391);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3621);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1781);
/** How far chance may lift what a replay needs, from what replays needed. */







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
/** Replays that a size must last. */
const LONG_REPLAYS = 50;
/** Heaps and caches fill up ever slower. */
const slowing = (replays) => replays ** 0.75;
/** Above one that lasted them: as wide as the answer may be. */
const ABOVE_LASTING = 1.13;
/** What chance may lift a need to; no further than what lasted shows. */
function estimateTail(state) {
    const tail = tailOfReplays(state) ?? tailOfSteps(state);
    const reachBytes = Math.min(tail?.reachBytes ?? NaN, mostBytes(state));
    return tail && { ...tail, reachBytes };
}
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
function tailOfReplays(state) {
    const needs = (0,_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .collectNeeds */ .GF)(state).sort((a, b) => b.log - a.log);
    if (needs.length === 0)
        return undefined;
    const top = Math.max(MIN_TOP, Math.round(needs.length * TOP));
    const above = needs.slice(0, top);
    const threshold = needs[Math.min(top, needs.length - 1)].log;
    const excess = above.reduce((sum, { log }) => sum + log - threshold, 0);
    const ended = above.filter(({ killed }) => !killed).length;
    const scale = (excess / Math.max(ended, 1)) * (1 - SHAPE);
    const seenBytes = Math.exp(above[(top * 3) >> 2].log);
    const rank = needs.length / top / RARE;
    const lift = (scale / SHAPE) * (rank ** -SHAPE - 1);
    const reach = threshold + lift + Math.min(lift * DOUBT, MAX_DOUBT);
    const { reachBytes: stepsBytes = 0 } = tailOfSteps(state) ?? {};
    const wantedBytes = Math.exp(reach) + climb(state) + unseen(state, seenBytes);
    return {
        reachBytes: Math.max(wantedBytes, stepsBytes),
        spread: Math.expm1(lift)
    };
}
/**
 * A size that held a lasting soak is not far from enough, whatever was killed or
 * climbed elsewhere, and one at which two containers held them is: what a tail
 * from few and uneven replays says has an end.
 */
function mostBytes(state) {
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const lasting = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state)
        .filter(({ outcome, shown }) => outcome.kind === 'held' && shown?.lasting)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > failed)
        .sort((a, b) => a - b);
    const [once = Infinity, twice = Infinity] = lasting;
    return Math.min(once * ABOVE_LASTING, twice);
}
/**
 * A service may need more than was seen of it. It died of one replay at a limit
 * that three of four replays' highest memory does not reach, for a spike between
 * two readings: by so much more. Where it crawled there, it is the pages of its
 * program, which come on top of what it takes later: a JVM that crawls at 84 MiB
 * with 59 in its first replay, and takes 97 in its 14th, needs 122. A proof that
 * held has shown that it is no more than its limit had left.
 */
function unseen(state, seenBytes) {
    const { trials, facts } = state;
    const first = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)((0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).flatMap(({ shown }) => shown?.peakBytes.slice(0, 1) ?? []));
    const missing = trials
        .filter((trial) => trial.probe.purpose === 'decide' &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, facts.full) === 'memory')
        .map((trial) => {
        const crawled = trial.outcome.kind === 'too-slow' && !(0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .isElastic */ .Oy)(state);
        return trial.probe.size.memoryBytes - (crawled ? first : seenBytes);
    });
    const left = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state)
        .filter(({ outcome, shown }) => outcome.kind === 'held' && shown)
        .map(({ probe, shown }) => {
        return probe.size.memoryBytes - Math.max(...shown.peakBytes);
    });
    const most = Math.min(...left.filter(Number.isFinite));
    return Math.min(Math.max(0, ...missing.filter(Number.isFinite)), most);
}
/**
 * What a climb from replay to replay, if it is one, adds until the 50th, bytes.
 * Of the longest proofs, for where a short one climbs, a long one may show the
 * plateau.
 */
function climb(state) {
    const soaks = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).map(({ shown }) => shown?.peakBytes ?? []);
    const longest = Math.max(0, ...soaks.map(({ length }) => length));
    const climbs = soaks
        .filter(({ length }) => length >= longest * _needs_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR */ .j2)
        .map((peaks) => {
        const left = slowing(LONG_REPLAYS) - slowing(peaks.length);
        return (0,_climb_js__WEBPACK_IMPORTED_MODULE_5__/* .climbOf */ .T2)(peaks, slowing) * Math.max(0, left);
    });
    return Math.max(0, ...climbs);
}
/**
 * Where memory came in steps and stayed, replays of one container are no samples
 * of one distribution: those before its last step are left out, and containers
 * that made none yet. There is room for one step more than half of them made.
 */
function tailOfSteps(state) {
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .findLevels */ .l)((0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state));
    const stepBytes = Math.max(0, ...levels.map(({ step }) => step));
    if (stepBytes === 0)
        return undefined;
    const last = levels.map(({ peaks }) => peaks.at(-1)).sort((a, b) => a - b);
    const levelBytes = last[last.length >> 1];
    const reachBytes = levelBytes + stepBytes;
    return {
        reachBytes: reachBytes + unseen(state, reachBytes),
        spread: stepBytes / levelBytes
    };
}


/***/ }),

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ answerSoFar),
/* harmony export */   l: () => (/* binding */ nextMove)
/* harmony export */ });
/* harmony import */ var _cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5158);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2988);
/* harmony import */ var _settle_proofs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(611);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2168);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4820);
/* harmony import */ var _memory_memory_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2526);
/* harmony import */ var _recommend_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6537);








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
    const state = (0,_settle_proofs_js__WEBPACK_IMPORTED_MODULE_3__/* .settleProofs */ .l)(given);
    const { facts, settings } = state;
    if (!(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorking */ .ms)(facts.outcome))
        return done({ kind: 'none', why: 'fails' });
    if ((0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .hasTime */ ._p)(state) && (0,_settle_proofs_js__WEBPACK_IMPORTED_MODULE_3__/* .needsControl */ .V)(given))
        return planControl(facts.full);
    const cpu = settings.search.cpu ? (0,_cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__/* .nextCpuStretch */ .J)(state) : undefined;
    if (cpu?.kind === 'stretch' && facts.startupMs > SLOW_START_MS)
        return planStretch(cpu.stretch, facts.full);
    const memory = settings.search.memory ? (0,_memory_memory_search_js__WEBPACK_IMPORTED_MODULE_6__/* .nextMemoryProbes */ .o)(state) : undefined;
    if (memory?.kind === 'leak')
        return done({ kind: 'none', why: 'leaks' });
    if (memory?.kind === 'probe')
        return { kind: 'trials', probes: memory.probes };
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .ceiling */ .Iv)(state);
    const beyond = memory?.kind === 'none' ||
        (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFailed */ .ap)(state, 'memory') >= most.memoryBytes ||
        (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFailed */ .ap)(state, 'cpu') >= most.cpuMillicores;
    if (beyond)
        return done({ kind: 'none', why: 'beyond-maximum' });
    const memoryBytes = (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendMemory */ .ah)(state, memory);
    if (cpu?.kind === 'stretch')
        return planStretch(cpu.stretch, { ...facts.full, memoryBytes });
    const size = { cpuMillicores: (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendCpu */ .fH)(state, cpu), memoryBytes };
    return (0,_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .prove */ .z)(state, { size, memory, cpu });
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
    const proof = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .firstTrial */ .dR)(state.facts);
    const [memory, cpu] = [undefined, undefined];
    return { kind: 'size', size: full, proof, reason: why, memory, cpu };
}
function planStretch(stretch, size) {
    const probe = { purpose: 'decide', size, wholeDataset: false };
    return { kind: 'stretch', probe, stretch };
}
function planControl(size) {
    const probe = { purpose: 'control', size, wholeDataset: true };
    return { kind: 'trials', probes: [probe] };
}
function done(answer) {
    return { kind: 'done', answer };
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ startsFewer),
/* harmony export */   xu: () => (/* binding */ ampleBytes),
/* harmony export */   yw: () => (/* binding */ adapts)
/* harmony export */ });
/** More than all that it uses: a collector that nears its limit works harder. */
const AMPLE = 1.25;
/** Starts of one image differ by less, in memory and in threads. */
const LESS = 0.9;
const FEWER = 0.8;
function adapts(facts, shown) {
    return takesLess(facts, shown) || startsFewer(facts, shown);
}
/** Whether it kept less; of counters that tell nothing: it may have. */
function takesLess(facts, { peakBytes: [first = NaN] = [] }) {
    return !(first >= facts.undroppableBytes * LESS);
}
/** Whether it ran fewer workers, or threads. */
function startsFewer(facts, { tasks = NaN }) {
    return tasks < facts.tasks * FEWER;
}
/** From here on memory matters only to what adapts to its limit. NaN: not known. */
function ampleBytes({ workingSetBytes }) {
    return workingSetBytes * AMPLE;
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ heldAlone),
/* harmony export */   QH: () => (/* binding */ isSlowForMemory),
/* harmony export */   Sy: () => (/* binding */ blame),
/* harmony export */   ms: () => (/* binding */ isWorking),
/* harmony export */   n9: () => (/* binding */ isComparable),
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
/** Ran alone and cold, and everything was right: its limits are enough, once. */
function heldAlone(trial) {
    const { purpose } = trial.probe;
    return (purpose === 'decide' || purpose === 'proof') && held(trial);
}
/** Replayed often enough to be held against full size. */
function isComparable({ probe }) {
    return probe.purpose === 'proof' || probe.compared === true;
}
/** It lived in its memory limit, which made it too slow. */
function isSlowForMemory({ outcome }) {
    if (outcome.kind !== 'too-slow')
        return false;
    return 'by' in outcome.slowness && outcome.slowness.by === 'memory';
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
    if (slowness && 'by' in slowness)
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
/* harmony export */   _h: () => (/* binding */ splitMeasurable)
/* harmony export */ });
/* unused harmony export fewestAnswers */
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _thresholds_below_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1358);


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
/** The upper limits on latency among the caller's thresholds; not those that are relative to a base. */
function latencyLimits(rules) {
    return rules.flatMap(({ metric, operator, level, limit, relative }) => isLatency(metric) &&
        operator.startsWith('<') &&
        level === 'fail' &&
        !relative
        ? [{ metric, limitMs: limit }]
        : []);
}
function isLatency(metric) {
    return Object.hasOwn(MEASURES, metric);
}
/** How many right answers it takes to measure it. */
function fewestAnswers(metric) {
    const measure = MEASURES[metric];
    return typeof measure === 'number' ? (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestValues */ .HN)(measure) : 1;
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
        return (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sortedMs, measure);
    if (sortedMs.length === 0)
        return undefined;
    return measure === 'mean' ? (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(sortedMs) : sortedMs[sortedMs.length - 1];
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
/** The limits that a trial can be held to, and the others. */
function splitMeasurable(limits, by) {
    const latencyLimits = [];
    const unmeasuredLimits = [];
    for (const limit of limits) {
        const fewest = fewestAnswers(limit.metric);
        if (by.answers < fewest)
            unmeasuredLimits.push({ ...limit, why: `it needs ${fewest} requests` });
        else if (by.floor && (0,_thresholds_below_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowFloor */ .IB)(limit.limitMs, by.floor))
            unmeasuredLimits.push({ ...limit, why: (0,_thresholds_below_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFloor */ .oy)(by.floor) });
        else
            latencyLimits.push(limit);
    }
    return { latencyLimits, unmeasuredLimits };
}


/***/ }),

/***/ 4428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOthersDoing),
/* harmony export */   p: () => (/* binding */ THROTTLED)
/* harmony export */ });
/* harmony import */ var _measurement_contention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9143);
/* harmony import */ var _adapts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6955);
/* harmony import */ var _paired_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2579);
/* harmony import */ var _slowdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3608);
/** Whether a trial may have been slow for the sake of others on the machine. */




/** Share of CFS periods that shows that CPU is short. */
const THROTTLED = 0.05;
/**
 * Beside others that use the CPU the clock is no witness against a limit: what
 * the kernel counted must say the same. A limit of memory that is too small makes
 * a service collect garbage, read its pages again or start fewer workers, one of
 * CPU stops it.
 */
function isOthersDoing(state, trial) {
    const { shown, contention, probe } = trial;
    if (!(0,_measurement_contention_js__WEBPACK_IMPORTED_MODULE_1__/* .isContended */ .rS)(contention) || !shown)
        return false;
    const { facts } = state;
    const { cpuMsPerRequest = 0, throttledShare = 0 } = shown;
    const less = probe.size.cpuMillicores < facts.full.cpuMillicores;
    const counted = cpuMsPerRequest > (0,_paired_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .costAtFull */ .Ci)(state) * _slowdown_js__WEBPACK_IMPORTED_MODULE_0__/* .HARDER_BESIDE_OTHERS */ .sd ||
        (0,_slowdown_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesMore */ .UW)(shown, facts) ||
        (0,_adapts_js__WEBPACK_IMPORTED_MODULE_3__/* .startsFewer */ .NO)(facts, shown) ||
        (less && throttledShare > THROTTLED);
    return !counted;
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SS: () => (/* binding */ describeOutcome),
  hV: () => (/* binding */ judgeFailedStart),
  qy: () => (/* binding */ judgeOutcome)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/measurement/restarts.js
var restarts = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/sizing/outcome/failed-requests.js


/** Those included that a crash cut, and that another worker then answered. */
function countFailed(trial, { excusedRows, closesSilently }) {
    const { exchanges } = trial;
    let failed = closesSilently ? 0 : (0,restarts/* countResentInRestart */.h)(trial);
    for (let i = 0; i < exchanges.length; i++)
        if (!(0,right_answers/* succeeded */.gq)(exchanges, i) && !excusedRows.has(exchanges.row[i]))
            failed++;
    return failed;
}

// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(3608);
// EXTERNAL MODULE: ./lib/sizing/outcome/thrashing.js
var thrashing = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/sizing/outcome/latency-limit.js
var latency_limit = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/sizing/outcome/outcome.js








/**
 * Judges a trial. The kernel's OOM counter comes first, for a killed worker
 * whose master lives shows nowhere else; then the exit, readiness, wrong
 * answers, and last the clock, which is noisy.
 */
function judgeOutcome(trial, reference) {
    const { ending, totals, marks } = trial;
    const failed = countFailed(trial, reference);
    const progress = measureProgress(trial);
    const kills = (0,kernel_counts/* countOomKills */._b)(trial);
    if (ending.kind === 'cancelled')
        return { kind: 'aborted', reason: 'the job was cancelled' };
    if (kills > 0)
        return { kind: 'oom-killed', kills, ...progress };
    if (ending.kind === 'exited')
        return { kind: 'exited', code: ending.exit.code, ...progress };
    if ((0,thrashing/* thrashedAtEnd */.YZ)(trial, reference))
        return thrashed(totals?.majorFaults ?? NaN, progress);
    if (marks.readyMs === undefined)
        return { kind: 'not-ready', waitedMs: marks.endedMs, ...progress };
    if (failed > 0)
        return { kind: 'failed-requests', failed, ...progress };
    const slowness = findSlowness(trial, reference);
    if (slowness)
        return { kind: 'too-slow', slowness, ...progress };
    if (ending.kind === 'completed')
        return { kind: 'held', replayMs: (0,slowdown/* measureEffort */.tS)(trial).ms };
    return { kind: 'aborted', reason: ending.reason };
}
function thrashed(majorFaults, progress) {
    const slowness = { what: 'thrashing', majorFaults };
    return { kind: 'too-slow', slowness, ...progress };
}
function findSlowness(trial, reference) {
    const effort = (0,slowdown/* measureEffort */.tS)(trial);
    const { ending, marks } = trial;
    const wasEnded = 'sign' in ending && ending.sign === 'slow';
    const tookMs = wasEnded ? marks.endedMs - (marks.settledMs ?? 0) : effort.ms;
    if (wasEnded || (0,slowdown/* hasSlowedDown */.xb)(effort, reference))
        return { what: 'replay', times: tookMs / reference.replayMs };
    const sortedMs = (0,right_answers/* sortedTimes */.yx)(trial.exchanges, (0,right_answers/* steadyRange */.CY)(trial));
    const [missed] = (0,latency_limit/* missedLimits */.Ut)(sortedMs, reference.latencyLimits);
    return missed && { what: 'latency', ...missed };
}
function measureProgress({ exchanges, plan, totals }) {
    return {
        answered: (0,right_answers/* countSucceeded */.BO)(exchanges, [0, exchanges.length]),
        planned: plan.warmupRequests + plan.requests,
        throttledShare: totals ? (0,kernel_counts/* throttledShare */.QA)(totals) : NaN
    };
}
/** `oom-killed: 3 kills after 36 of 100 answers`. */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'held':
            return `all answers right in ${(0,units/* formatMs */._V)(outcome.replayMs)}`;
        case 'not-started':
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
            return `${slowness.limit.metric} was ${(0,units/* formatMs */._V)(slowness.measuredMs)}, and ${(0,units/* formatMs */._V)(slowness.limit.limitMs)} is allowed`;
    }
}
/** A limit so small that nothing even starts under it has failed, and no more. */
function judgeFailedStart(thrown) {
    if (!(thrown instanceof errors/* ProfileError */.eo))
        return undefined;
    const { code, message, cause = '' } = thrown.facts;
    return code === 'container-failed'
        ? { kind: 'not-started', reason: `${message} ${cause}`.trim() }
        : undefined;
}


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ci: () => (/* binding */ costAtFull),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   vn: () => (/* binding */ logRatios)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/** Latency of a trial beside that at full size: the n-th replay with the n-th. */

/** A clock's grain, so that 2 ms beside 1.8 is not slow. */
const GRAIN_MS = 0.5;
/**
 * log(p95 ÷ allowed) beside each control; beside the first trial where there is
 * none yet, for the machine may be slower than it was then.
 */
function logRatios(state, { shown }) {
    const { facts, settings } = state;
    if (settings.latencyLimits.length > 0 || !shown)
        return [];
    const allowed = Math.log1p(settings.slowdown);
    const beside = controls(state).map(({ p95Ms }) => p95Ms);
    return (beside.length > 0 ? beside : [[facts.p95Ms]])
        .map((full) => (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(pairs(shown.p95Ms, full)) - allowed)
        .filter(Number.isFinite);
}
/** Logarithms of ours ÷ full, replay by replay. */
function pairs(ours, full) {
    return full.flatMap((ms, i) => ours[i] === undefined ? [] : [Math.log(ours[i] / (ms + GRAIN_MS))]);
}
/** CPU time per request, ms: of the controls, or the first trial. */
function costAtFull(state) {
    const costs = controls(state).map(({ cpuMsPerRequest }) => cpuMsPerRequest);
    return (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(costs) || state.facts.cpuMsPerRequest;
}
/** What fresh containers at full size showed meanwhile. */
function controls({ trials }) {
    return trials.flatMap(({ probe, outcome, shown }) => probe.purpose === 'control' && outcome.kind === 'held' && shown
        ? [shown]
        : []);
}


/***/ }),

/***/ 3608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ MAX_SLOWDOWN),
/* harmony export */   OI: () => (/* binding */ STARVED_SHARE),
/* harmony export */   SL: () => (/* binding */ HICCUP_MS),
/* harmony export */   UW: () => (/* binding */ pagesMore),
/* harmony export */   Xl: () => (/* binding */ effortBetween),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   sd: () => (/* binding */ HARDER_BESIDE_OTHERS),
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
const HARDER_BESIDE_OTHERS = 1.75;
/** Fewer, at 1 ms each, slow nothing down. */
const FEW_FAULTS = 100;
/** So many times as long, and this, is waited for nobody's sake. */
const HOPELESS = { times: 10, ms: 10_000 };
/** Above it, the quota is what the replay waited for. */
const STARVED_SHARE = 0.3;
/**
 * Whether a replay took far longer than the same at full size, for the limit's
 * sake: it collected garbage, read its own pages again or waited for its quota.
 * One that only waited, for a machine that was busy, has not collapsed, unless it
 * was hopeless.
 */
function hasSlowedDown(effort, reference) {
    if (effort.ms <= reference.replayMs * MAX_SLOWDOWN + HICCUP_MS)
        return false;
    if (isHopeless(effort.ms, reference))
        return true;
    const onlyWaited = effort.cpuMs <= reference.replayCpuMs * HARDER_BESIDE_OTHERS &&
        effort.majorFaults <= reference.majorFaults + FEW_FAULTS &&
        effort.throttledShare <= STARVED_SHARE;
    return !onlyWaited;
}
/** More in its replay than in all of full size: a JVM at 86 MiB 376, and 32. */
function pagesMore({ majorFaults = NaN }, full) {
    return majorFaults > full.majorFaults + FEW_FAULTS;
}
/** Whether something that takes as long as a replay will never end well. */
function isHopeless(ms, { replayMs }) {
    return ms > replayMs * HOPELESS.times + HOPELESS.ms;
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

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BJ: () => (/* binding */ LOOKS),
  Z3: () => (/* binding */ START_SPREAD),
  lO: () => (/* binding */ findCause),
  E5: () => (/* binding */ findSlowness),
  JD: () => (/* binding */ isLost),
  fn: () => (/* binding */ judgeSlowdown),
  RR: () => (/* binding */ looksDelayed),
  gQ: () => (/* binding */ looksSlow)
});

// EXTERNAL MODULE: ./lib/measurement/contention.js
var contention = __webpack_require__(9143);
// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/sizing/cpu/sequential.js
var sequential = __webpack_require__(5508);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(9531);
// EXTERNAL MODULE: ./lib/sizing/outcome/others-doing.js
var others_doing = __webpack_require__(4428);
// EXTERNAL MODULE: ./lib/sizing/outcome/paired-latency.js
var paired_latency = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/sizing/past-trials.js
var past_trials = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/sizing/outcome/adapts.js
var adapts = __webpack_require__(6955);
// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(3608);
;// CONCATENATED MODULE: ./lib/sizing/outcome/room-above.js
/** Which limits, if they were higher, could make a trial faster. */



/** A quota that stops so few of its periods slows nothing that a p95 shows. */
const SELDOM = 0.005;
/** Whether a higher limit could make it faster: a quota only by stopping it less. */
function canBeFaster(state, trial) {
    const { cpu, memory } = roomAbove(state, trial);
    const { throttledShare = NaN } = trial.shown ?? {};
    return memory || (cpu && !(throttledShare < SELDOM));
}
/** Limits that could be higher: none above what may be tried, nor idle memory. */
function roomAbove(state, trial) {
    const { size } = trial.probe;
    const most = (0,past_trials/* ceiling */.Iv)(state);
    return {
        cpu: size.cpuMillicores < most.cpuMillicores,
        memory: state.settings.search.memory &&
            size.memoryBytes < most.memoryBytes &&
            mindsMemory(state.facts, trial)
    };
}
/**
 * Memory makes a service slow in three ways: it reads its pages again, it keeps
 * less (it collects garbage more often, or caches fewer things), or it starts
 * fewer workers. Where nothing of that is seen and a quarter of the limit is
 * free, it was slow by chance. Measured: of one image whose BLAS threads are in
 * each other's way, with 97 MiB at any limit, p95s of 19 to 159 ms in 4 GiB.
 */
function mindsMemory(facts, { probe, shown }) {
    if (!shown || probe.size.memoryBytes < (0,adapts/* ampleBytes */.xu)(facts))
        return true;
    return (0,adapts/* adapts */.yw)(facts, shown) || (0,slowdown/* pagesMore */.UW)(shown, facts);
}

;// CONCATENATED MODULE: ./lib/sizing/outcome/slower-than-full.js
/** Whether a proof that held is slower than it would be at full size. */








/** Starts of one image differ more than pieces of load on one container. */
const LOOKS = { fewest: 2, most: 4 };
/** The proof is one start too, and may be off by this (a logarithm), or as much as controls are. */
const START_SPREAD = 0.05;
/** Logarithms above what is allowed: 1.25 ×, and 2 ×. */
const LOOKS_SLOW = Math.log(1.25);
const PLAIN = Math.log(2);
/** A replay of 140 ms takes 200 for no reason. */
const SHORT_MS = 100;
/** CPU time per request above it: garbage is collected, or pages are read. */
const HARDER = 1.15;
/** Starts of one image differ by so much. */
const LONGER = 1.15;
/**
 * Held against `slowdown`: the p95 of the first replays beside those of fresh
 * containers at full size, the n-th with the n-th, for the first is the coldest.
 * Not slower than the first trial: it holds at once. Slower: `unsure`, and a
 * `control` at full size is run now, for the machine may be slower than it was.
 */
function judgeSlowdown(state, proof) {
    if ((0,others_doing/* isOthersDoing */.N)(state, proof))
        return 'holds';
    const ratios = (0,paired_latency/* logRatios */.vn)(state, proof);
    if (ratios.length === 0 || !canBeFaster(state, proof))
        return 'holds';
    if (ratios[0] <= 0 && (0,paired_latency/* controls */.ne)(state).length === 0)
        return tookLonger(state, proof) ? 'unsure' : 'holds';
    const squares = (0,quantile/* squaresAroundMean */.nu)(ratios) / Math.max(ratios.length - 1, 1);
    const spread = Math.max(START_SPREAD, Math.sqrt(squares));
    const plain = ratios.map((ratio) => ratio - spread);
    return (0,sequential/* testSequentially */.L)(plain, [], LOOKS);
}
/** All requests may be slower, and the few slowest not: a control tells. */
function tookLonger({ facts, settings }, { shown }) {
    if (shown?.replayMs === undefined || facts.isPaced)
        return false;
    const allowed = Math.exp(LOOKS_SLOW) * (1 + settings.slowdown);
    return shown.replayMs > facts.replayMs * allowed + SHORT_MS;
}
/**
 * Whether the first replays of a proof are so slow that a soak would prove
 * nothing: it ends here, and a `control` tells whether the machine was.
 */
function isLost(state, proof) {
    return judgeSlowdown(state, proof) === 'fails' || looksSlow(state, proof);
}
/** Whether p95s are above those of all of full size, and plainly. */
function looksSlow(state, trial) {
    if ((0,others_doing/* isOthersDoing */.N)(state, trial) || !canBeFaster(state, trial))
        return false;
    const { facts, settings, trials } = state;
    const { latencyLimits, slowdown } = settings;
    const p95Ms = trial.shown?.p95Ms ?? [];
    const beside = (0,paired_latency/* controls */.ne)({ trials }).map((control) => control.p95Ms);
    // The first trial has one replay, the coldest: in favour of all that follow it.
    const first = p95Ms.map(() => facts.p95Ms);
    const ratios = [first, ...beside].map((full) => (0,quantile/* median */.JZ)((0,paired_latency/* pairs */.AS)(p95Ms, full)));
    const most = Math.log1p(slowdown) + LOOKS_SLOW;
    return latencyLimits.length === 0 && ratios.every((ratio) => ratio > most);
}
/** Why a trial was too slow, looked at beside others; undefined: it was not. */
function findSlowness(state, trial, shown) {
    if ((0,failure/* isComparable */.n9)(trial))
        return judgeSlowdown(state, trial) === 'fails'
            ? describe(state, trial, shown)
            : undefined;
    if ((0,slowdown/* pagesMore */.UW)(shown, state.facts) && isDelayed(state, trial))
        return { what: 'thrashing', majorFaults: shown.majorFaults };
    // The machine may be slower than it was, and only a control tells.
    if ((0,paired_latency/* controls */.ne)(state).length === 0 || !looksDelayed(state, trial))
        return undefined;
    const slow = (0,paired_latency/* logRatios */.vn)(state, trial).every((ratio) => ratio > PLAIN);
    if (slow)
        return describe(state, trial, shown);
    const { replayMs = NaN } = shown;
    return { what: 'replay', times: replayMs / slowestReplay(state) };
}
/** Whether it was plainly slower than full size, and only a control tells why. */
function looksDelayed(state, trial) {
    const { shown = {} } = trial;
    return isDelayed(state, trial) && !(0,slowdown/* pagesMore */.UW)(shown, state.facts);
}
/**
 * Of a trial of full CPU that decides about memory. A p95 of a few unlucky requests
 * hardly moves when all of them wait for fewer workers: 8 of them for 8 requests 177
 * ms, 2 of them 242, and the replay took 4 times as long.
 */
function isDelayed(state, trial) {
    const { probe, outcome, shown } = trial;
    const ratios = (0,paired_latency/* logRatios */.vn)(state, trial);
    const judged = probe.purpose === 'decide' && probe.wholeDataset;
    if (!judged || outcome.kind !== 'held' || ratios.length === 0)
        return false;
    if ((0,others_doing/* isOthersDoing */.N)(state, trial) || !roomAbove(state, trial).memory)
        return false;
    const { replayMs = NaN } = shown;
    const mostMs = slowestReplay(state) * slowdown/* MAX_SLOWDOWN */.Nb + slowdown/* HICCUP_MS */.SL;
    const waits = !state.facts.isPaced && replayMs > mostMs;
    return waits || ratios.every((ratio) => ratio > PLAIN);
}
/** Of full size: as its controls took, or the first trial where there is none. */
function slowestReplay(state) {
    const { replayMs: firstMs } = state.facts;
    const took = (0,paired_latency/* controls */.ne)(state).map(({ replayMs }) => replayMs ?? firstMs);
    return took.length > 0 ? Math.max(...took) : firstMs;
}
function describe(state, proof, shown) {
    const ratios = (0,paired_latency/* logRatios */.vn)(state, proof);
    const allowedTimes = 1 + state.settings.slowdown;
    return {
        what: 'slower',
        times: Math.exp((0,quantile/* mean */.i2)(ratios)) * allowedTimes,
        allowedTimes,
        by: findCause(state, proof, shown)
    };
}
/**
 * Of two limits: where at full CPU this much memory, or less, was as fast as full
 * size, it is CPU. Else more CPU time per request is memory's doing, whatever the
 * quota, and so is a replay that took longer than a quota that ran out so seldom
 * can have made it: fewer workers. A quota that stops a tenth of all periods takes
 * a tenth of the time, so a replay is 1 ÷ 0.9 as long.
 */
function findCause(state, proof, { cpuMsPerRequest, replayMs = NaN, throttledShare }) {
    const can = roomAbove(state, proof);
    if (!can.cpu || !can.memory)
        return can.cpu ? 'cpu' : 'memory';
    if (wasFast(state, proof.probe.size))
        return 'cpu';
    const cost = (0,paired_latency/* costAtFull */.Ci)(state);
    const explainedMs = slowestReplay(state) / (1 - throttledShare);
    // Beside others work costs more, and takes as long as they let it.
    const isBeside = (0,contention/* isContended */.rS)(proof.contention);
    const isCpu = throttledShare > others_doing/* THROTTLED */.p &&
        cpuMsPerRequest <= cost * (isBeside ? slowdown/* HARDER_BESIDE_OTHERS */.sd : HARDER) &&
        (isBeside || !(replayMs > explainedMs * LONGER + SHORT_MS));
    return isCpu ? 'cpu' : 'memory';
}
/** At full CPU, compared. */
function wasFast(state, { memoryBytes }) {
    return state.trials.some((trial) => trial.probe.compared &&
        trial.probe.size.memoryBytes <= memoryBytes &&
        trial.outcome.kind === 'held' &&
        judgeSlowdown(state, trial) !== 'fails');
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ thrashedAtEnd),
/* harmony export */   cp: () => (/* binding */ keepWindow),
/* harmony export */   hO: () => (/* binding */ isThrashing),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   oO: () => (/* binding */ watchForCrawl)
/* harmony export */ });
/** How far apart the two readings to compare lie, ms. */
const WINDOW_MS = {
    starting: 1000,
    replaying: 1000,
    beyond: 3000
};
/** Stalled for memory half of the time. A working service: under 5 %. */
const STALLED_SHARE = 0.5;
/** Faults per second that a disk serves while nothing else gets done. */
const FAULT_RATE = 50;
/** A soak may read a page again now and then; a crawl was 220 a second. */
const FAULT_RATE_BEYOND = 100;
/** Fewer at full size: its pages were in memory already, and tell nothing. */
const FEW = 10;
/** With little CPU it reads fewer, a second, but times the calmest before. */
const CRAWL = { times: 5, faultRate: 25, lastsMs: 6000 };
const LATE = 3;
const LATE_SLACK_MS = 1000;
/**
 * Whether a service below its memory minimum is paging its own code in and out
 * instead of working. It may go on like this for minutes (measured: 54 s and
 * 20,768 major faults where 7 MiB more take 1.1 s), so the trial should end.
 *
 * A cold start faults as fast as a crawl: 1000 faults in its only second. What
 * tells them apart is that a crawl does not end: it is late, or it has faulted
 * far more often than the service has pages (2 × 1000 + 400 at 385/s: 6.2 s;
 * late at 3 × 1.1 + 1 s: 4.3 s, which is sooner; 2 × 170 + 400 at 340/s: 2.2 s).
 * Where the kernel has PSI it is surer and at once: reading a page for the first
 * time is no pressure.
 */
function isThrashing(now, before, reference) {
    const { phase } = reference;
    const spanMs = now.atMs - before.atMs;
    if (spanMs < WINDOW_MS[phase])
        return false;
    const stalledMs = now.memoryPressureMs - before.memoryPressureMs;
    if (stalledMs / spanMs > STALLED_SHARE)
        return true;
    const faults = now.majorFaults - before.majorFaults;
    const rate = phase === 'beyond' ? FAULT_RATE_BEYOND : FAULT_RATE;
    if (!((faults / spanMs) * 1000 > rate))
        return false;
    if (now.majorFaults > mostFaults(reference, phase))
        return true;
    // How long a soak takes says nothing.
    if (phase === 'beyond')
        return false;
    const expectedMs = phase === 'starting' ? reference.startupMs : reference.wholeMs;
    return now.atMs > expectedMs * LATE + LATE_SLACK_MS;
}
/** A soak comes to pages that no replay needed. */
function mostFaults({ majorFaults }, phase) {
    const isTold = majorFaults > FEW && phase !== 'beyond';
    return majorFaults * 2 + (isTold ? 400 : 1000);
}
/**
 * Whether a soak that was calm has begun to crawl, and does so for a while. A
 * quota of 300m lets it read 60 pages a second (measured: a JVM that nothing
 * ended read for 94 s, until its requests ran out of time). One that pages at
 * one pace, as it did in the replay that held, does not crawl.
 */
function watchForCrawl() {
    let calmest = Infinity;
    let sinceMs;
    return (now, before) => {
        const spanMs = now.atMs - before.atMs;
        if (spanMs < WINDOW_MS.beyond)
            return false;
        const faults = now.majorFaults - before.majorFaults;
        const rate = (faults / spanMs) * 1000;
        calmest = Math.min(calmest, rate);
        const least = Math.max(CRAWL.faultRate, calmest * CRAWL.times);
        sinceMs = rate > least ? (sinceMs ?? now.atMs) : undefined;
        return sinceMs !== undefined && now.atMs - sinceMs > CRAWL.lastsMs;
    };
}
function phaseOf({ readyMs, replayedMs }) {
    if (readyMs === undefined)
        return 'starting';
    return replayedMs === undefined ? 'replaying' : 'beyond';
}
/** Lets go of readings that no window reaches back to. */
function keepWindow(readings, nowMs, phase) {
    while (readings[1] && readings[1].atMs <= nowMs - WINDOW_MS[phase])
        readings.shift();
}
/** The same question about a trial that was ended, for this or for another reason. */
function thrashedAtEnd({ ending, samples, marks }, reference) {
    if (ending.kind === 'completed')
        return false;
    if (ending.kind === 'aborted' && ending.sign === 'thrashing')
        return true;
    const last = samples.length - 1;
    const at = (i) => ({
        atMs: samples.atMs[i],
        majorFaults: samples.majorFaults[i],
        memoryPressureMs: samples.memoryPressureMs[i]
    });
    if (last < 1)
        return false;
    const phase = phaseOf(marks);
    const before = samples.atMs
        .subarray(0, last)
        .findLastIndex((ms) => ms <= samples.atMs[last] - WINDOW_MS[phase]);
    if (before < 0)
        return false;
    return isThrashing(at(last), at(before), { ...reference, phase });
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ ceiling),
/* harmony export */   ap: () => (/* binding */ largestFailed),
/* harmony export */   dR: () => (/* binding */ firstTrial),
/* harmony export */   g_: () => (/* binding */ proofs)
/* harmony export */ });
/* unused harmony export largestProof */
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
function largestProof(state) {
    const sizes = proofs(state).map(({ probe }) => probe.size.memoryBytes);
    return Math.max(0, ...sizes);
}
/** Held or not. */
function proofs({ trials }) {
    return trials.filter(({ probe }) => probe.purpose === 'proof');
}


/***/ }),

/***/ 6759:
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
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js + 1 modules
var outcome = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/sizing/outcome/paired-latency.js
var paired_latency = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(6513);
// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(5554);
;// CONCATENATED MODULE: ./lib/sizing/memory/meeting-rows.js


/** Moments of high memory that are looked at. */
const MOMENTS = 4;
/**
 * The rows that were under way when memory was highest, and those beside them in
 * the replay's order, as many as twice the requests at once: this window again
 * and again, each time beginning with another of its rows, so that each meets
 * each. Each window is a piece of load of its own, on fresh connections, for a
 * server with a thread and an arena for each connection needs most while old ones
 * end and new ones begin: eight soaks of 30 s ended at 118 to 173 MiB. (Fresh ones
 * for each turn ask for 188, and overflow a short backlog.)
 * Several windows, the requests of a replay at most: meetings take about as long
 * as a replay. Empty where requests are alone and cannot meet.
 *
 * Example: 2 at once, highest while rows 7 and 8 were under way: 6 7 8 9,
 * 7 8 9 6, 8 9 6 7, 9 6 7 8.
 */
function planMeetings(first) {
    const { concurrency } = first.plan.load;
    const from = first.warmupExchanges;
    // One that replayed on has the same rows again.
    const to = first.rounds?.[0]?.replayed ?? first.exchanges.length;
    const order = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => (0,moments/* sentMs */.Jx)(first.exchanges, a) - (0,moments/* sentMs */.Jx)(first.exchanges, b));
    const width = Math.min(2 * concurrency, order.length);
    if (concurrency < 2 || width < 2)
        return [];
    const windows = findMoments(first).map((atMs) => windowAt(first, order, { atMs, width }));
    const most = Math.max(order.length, width * width);
    return windows
        .map((rows, i) => rotations(rows).slice(0, Math.max(0, most - i * width * width)))
        .filter((rows) => rows.length > 0);
}
/** Highest first, each further from the others than its requests take. */
function findMoments({ samples, marks, exchanges }) {
    const { steadyMs = 0, replayedMs = Infinity } = marks;
    const longestMs = exchanges.serviceMs.reduce((a, b) => Math.max(a, b), 0);
    const readings = Array.from({ length: samples.length }, (_, i) => i)
        .filter((i) => samples.atMs[i] > steadyMs)
        .filter((i) => samples.atMs[i] < replayedMs)
        .sort((a, b) => (0,undroppable/* undroppable */.x)(samples, b) - (0,undroppable/* undroppable */.x)(samples, a));
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
// EXTERNAL MODULE: ./lib/analysis/memory.js
var memory = __webpack_require__(2343);
// EXTERNAL MODULE: ./lib/analysis/repeats.js
var repeats = __webpack_require__(5962);
// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
// EXTERNAL MODULE: ./lib/load/load.js + 2 modules
var load = __webpack_require__(633);
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
        closesSilently: first.notes.some(({ kind }) => kind === 'retried'),
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
        chargedBytes: first.totals?.memoryPeakBytes ?? NaN,
        growthBytesPerRequest: growthPerRequest(analysis),
        majorFaults: reference.majorFaults,
        tasks: (0,kernel_counts/* mostTasks */.YF)(samples),
        cpuMsPerRequest: analysis.cpu.msPerRequest ?? NaN,
        ratePerSecond: asked ?? analysis.throughputPerSecond ?? NaN,
        p95Ms: (0,latency_limit/* measureLatency */.RJ)(sortedMs, 'latency.p95') ?? NaN,
        // Once a second is too seldom to see a burst.
        busiestMillicores: first.counters.periodMs > PERIOD_MS ? NaN : busiestPeriod(first),
        workedOnMs: workedOn(first),
        contention: first.contention,
        remembers: (0,repeats/* findRepeats */.a)(first),
        startupCpuMs: samples.cpuMs[Math.max(ready, 0)] ?? 0,
        missedLimits: (0,latency_limit/* missedLimits */.Ut)(sortedMs, limits).map(({ limit }) => limit)
    };
}
function workedOn({ afterLoad }) {
    const { rest } = afterLoad ?? {};
    if (!rest)
        return 0;
    return rest.came ? rest.toMs - rest.fromMs : Infinity;
}
/** Of a trial that replayed on: what came later is growth, and no need. */
function peakOfFirstReplay({ samples, marks, rounds }) {
    if (!rounds || rounds.length < 2)
        return undefined;
    const end = samples.atMs.findIndex((ms) => ms > (marks.replayedMs ?? Infinity));
    return (0,memory/* summarizeMemory */.Z)(samples, [0, Math.max(end, 0)]).undroppablePeakBytes;
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

// EXTERNAL MODULE: ./lib/sizing/search-settings.js
var search_settings = __webpack_require__(9304);
;// CONCATENATED MODULE: ./lib/sizing/plan-search.js







/** The shortest wait for rest takes 300 ms, and some. */
const AT_ONCE_MS = 400;
/** The plan; or the recommendation, where there is nothing to search for. */
function planSearch(basis) {
    const { trial, analysis, criteria } = basis;
    if (trial.ending.kind !== 'completed')
        return none('The service did not come through the trial at full size.');
    const estimated = (0,estimate/* estimate */.j)(analysis, criteria.headroom);
    const { memory, cpu } = criteria.search;
    if (estimated.kind === 'none' || !(memory || cpu))
        return { recommendation: estimated };
    const settings = (0,search_settings/* planSettings */.Z)(basis, estimated.size);
    const { readyMs = 0, settledMs } = trial.marks;
    return {
        facts: collectFacts(trial, analysis, settings.latencyLimits),
        settings,
        first: trial.plan,
        reference: collectReference(trial),
        heavyRows: weighRows(analysis),
        meetingRows: planMeetings(trial),
        restsAtOnce: (settledMs ?? Infinity) - readyMs < AT_ONCE_MS
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
/** What the rows of a probe take at full size, by their number. */
function planReference(by, probe) {
    const { facts, first, heavyRows } = by;
    const { cpuMillicores } = probe.size;
    const full = fullSizeNow(by, probe);
    const reference = (0,sizing_probe/* slowReference */.T7)(full, facts, cpuMillicores);
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
/**
 * The machine may be slower than it was in the first trial: then full size is as
 * its slowest control was. A control itself may cost what it does.
 */
function fullSizeNow(by, { purpose }) {
    const { facts, reference } = by;
    if (purpose === 'control')
        return { ...reference, replayCpuMs: Infinity };
    const slower = (0,paired_latency/* controls */.ne)(by).map(({ replayMs = NaN }) => replayMs / facts.replayMs);
    const harder = (0,paired_latency/* controls */.ne)(by).map(({ cpuMsPerRequest }) => cpuMsPerRequest / facts.cpuMsPerRequest);
    return {
        ...reference,
        replayMs: reference.replayMs * greatest(slower),
        replayCpuMs: reference.replayCpuMs * greatest(harder)
    };
}
/** Of the numbers among them; at least 1. */
function greatest(times) {
    return Math.max(1, ...times.filter(Number.isFinite));
}
/** How the trial of a probe went. */
function judgeProbe(by, probe, trial) {
    const latencyLimits = (0,sizing_probe/* limitsOf */.Af)(probe, by.settings, by.facts);
    return (0,outcome/* judgeOutcome */.qy)(trial, { ...planReference(by, probe), latencyLimits });
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Lj: () => (/* binding */ expectedProofMs),
/* harmony export */   T7: () => (/* binding */ slowReference),
/* harmony export */   X$: () => (/* binding */ planMemoryProbe),
/* harmony export */   _p: () => (/* binding */ hasTime),
/* harmony export */   dJ: () => (/* binding */ isLasting),
/* harmony export */   jY: () => (/* binding */ MIN_PIECE_MS),
/* harmony export */   l8: () => (/* binding */ soaksOn)
/* harmony export */ });
/* unused harmony export soakLoadMs */
/* harmony import */ var _memory_climb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(373);
/* harmony import */ var _memory_elastic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2391);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9531);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);




/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000;
/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held. Where memory makes
 * speed, it is compared with full size.
 */
function planMemoryProbe({ facts, trials }, memoryBytes, purpose) {
    const size = { ...facts.full, memoryBytes };
    if ((0,_memory_elastic_js__WEBPACK_IMPORTED_MODULE_0__/* .isElastic */ .Oy)({ trials }))
        return { purpose, size, wholeDataset: true, compared: true };
    const { full, startupMs, replayMs, growthBytesPerRequest } = facts;
    const fooled = trials.some((whole) => whole.probe.wholeDataset &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .blame */ .Sy)(whole, full) === 'memory' &&
        trials.some((part) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .heldAlone */ .HR)(part) &&
            !part.probe.wholeDataset &&
            part.probe.size.memoryBytes <= whole.probe.size.memoryBytes));
    const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs);
    const wholeDataset = short || fooled || growthBytesPerRequest !== undefined;
    return { purpose, size, wholeDataset };
}
/** One replay with a whole core or more misses a limit plainly, or not at all. */
const PLAIN = 1.5;
/**
 * The latency limits that a probe is held to: a proof to all of them; a trial
 * that decides about memory to half as much again, for with less memory there
 * may be fewer workers, and no CPU makes up for them.
 */
function limitsOf({ purpose, wholeDataset, compared }, { latencyLimits }, { missedLimits }) {
    if (purpose === 'proof')
        return latencyLimits;
    if (purpose !== 'decide' || !wholeDataset)
        return [];
    const missed = missedLimits.map(({ metric }) => metric);
    return latencyLimits
        .filter(({ metric }) => !missed.includes(metric))
        .map(({ metric, limitMs }) => ({
        metric,
        limitMs: limitMs * (compared ? Math.exp(_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_2__/* .START_SPREAD */ .Z3) : PLAIN)
    }));
}
/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
function expectedProofMs({ facts, settings }, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    const loadMs = Math.max(replayMs, soakLoadMs(replayMs, settings.soakMs));
    const { workedOnMs } = facts;
    const restMs = Number.isFinite(workedOnMs) ? workedOnMs : loadMs;
    return 1.2 * (startupMs + loadMs + restMs);
}
/** Whether there is time for one more trial that holds, and for the proof. */
function hasTime(state) {
    const { elapsedMs, settings, facts } = state;
    const needMs = 2 * expectedProofMs(state, facts.full.cpuMillicores);
    return settings.timeBudgetMs - elapsedMs >= needMs;
}
/** Replays of a proof, at least, unless they take so many times the soak's time. */
const SOAK = { replays: 20, times: 2 };
/** The same where memory came in steps and stayed: there may be more of them. */
const LONG_SOAK = { replays: 50, times: 2 };
/** Where memory came in steps, so long shows where they end. */
const LASTING_MS = 30_000;
/** Growth is told when so many times the soak's time have shown it. */
const DOUBTFUL_TIMES = 3;
/** Shorter replays are looked at together: a piece is so long at least. */
const MIN_PIECE_MS = 500;
/** Fewer replays say nothing of how much their need varies. */
const FEW_PEAKS = 4;
/** Share by which the highest may lie above the lowest where nothing varies. */
const STEADY = 0.01;
/**
 * Whether replay after replay needed the same memory, the first aside, which
 * finds empty caches: then more of them show nothing new.
 */
function isSteady([, ...peakBytes]) {
    return (peakBytes.length >= FEW_PEAKS &&
        Math.max(...peakBytes) <= Math.min(...peakBytes) * (1 + STEADY));
}
/**
 * How long a proof is under load, its first replay included. A soak of 15 s:
 * 15 s with replays of 0.5 s, 20 with 1 s, 30 with 2 s and more.
 */
function soakLoadMs(replayMs, soakMs, { replays, times } = SOAK) {
    return Math.min(Math.max(soakMs, replayMs * replays), soakMs * times);
}
/**
 * Whether a soak was so long that more of it would show little: 50 replays, or
 * 30 s where memory comes in steps, for there are fewer and fewer of them.
 */
function isLasting({ peakBytes }, by) {
    if (by.replays >= LONG_SOAK.replays)
        return true;
    return by.loadMs >= LASTING_MS && (0,_memory_climb_js__WEBPACK_IMPORTED_MODULE_3__/* .findStep */ .MR)(peakBytes) !== undefined;
}
/**
 * Whether a soak goes on, after so many replays and so much time under load.
 * Before growth is said it is three times as long: heaps and caches fill up.
 */
function soaksOn(soFar, soakMs) {
    const { loadMs, replayMs, look } = soFar;
    if (loadMs < soakMs)
        return true;
    if (loadMs >= soakMs * DOUBTFUL_TIMES)
        return false;
    const { peakBytes, requests } = look();
    if ((0,_memory_climb_js__WEBPACK_IMPORTED_MODULE_3__/* .soakGrowth */ .EP)(peakBytes, requests / peakBytes.length) !== undefined)
        return true;
    if (loadMs >= soakLoadMs(replayMs, soakMs, LONG_SOAK))
        return false;
    return loadMs < soakLoadMs(replayMs, soakMs)
        ? !isSteady(peakBytes)
        : (0,_memory_climb_js__WEBPACK_IMPORTED_MODULE_3__/* .findStep */ .MR)(peakBytes) !== undefined;
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
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2168);
/* harmony import */ var _memory_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1781);
/* harmony import */ var _memory_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6872);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3079);






const MAX_PROOFS = 10;
/** Chance that moves a need by more is asked again, on another container. */
const WIDE = 0.04;
/** Fresh containers that must have held a soak then, above all that failed. */
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
    const latest = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).findLast(({ probe }) => sameSize(probe.size, size));
    if (latest && (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeSlowdown */ .fn)(state, latest) === 'unsure')
        return 'control';
    if (!ran)
        return 'proof';
    const tail = (0,_memory_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateTail */ .r)(state);
    if (!(tail ? tail.spread > WIDE : (0,_memory_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .isByChance */ .UZ)(state)))
        return undefined;
    const failedBytes = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const soaks = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial) && trial.probe.size.memoryBytes > failedBytes);
    return soaks.length < SOAKS ? 'proof' : undefined;
}
/** Why nothing more is run; undefined: there is time, and a try left. */
function findStop(state, size) {
    const leftMs = state.settings.timeBudgetMs - state.elapsedMs;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial)).length;
    if (failed >= MAX_PROOFS)
        return `${MAX_PROOFS} proofs failed`;
    if (leftMs < (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedProofMs */ .Lj)(state, size.cpuMillicores))
        return OUT_OF_TIME;
    return undefined;
}
/** The best that was proved, or, when nothing was, the unproved size. */
function answerWithBest(state, sized, reason) {
    const { headroom, step } = state.settings;
    const necessary = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory') + step.memoryBytes;
    const enough = Math.min(necessary * (1 + headroom), (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).memoryBytes);
    const failedCpu = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'cpu');
    // Full size is what was typed, and no answer where proofs failed.
    const first = reason === OUT_OF_TIME ? [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts)] : [];
    const all = [...first, ...state.trials].filter((trial) => isWhole(trial) && isAllowed(trial, state));
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
    return [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts), ...state.trials].filter((trial) => isWhole(trial) &&
        isAllowed(trial, state) &&
        (!soaked || (trial.probe.purpose === 'proof' && !trial.shown?.unsoaked)));
}
function isWhole(trial) {
    return (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial) && trial.probe.wholeDataset;
}
function isAllowed({ probe: { size } }, state) {
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state);
    return (size.memoryBytes <= most.memoryBytes &&
        size.cpuMillicores <= most.cpuMillicores);
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
/* harmony export */   ah: () => (/* binding */ recommendMemory),
/* harmony export */   fH: () => (/* binding */ recommendCpu),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _memory_memory_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2526);
/* harmony import */ var _memory_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6872);





/** Share of the headroom on top of what held, where what failed lies well below. */
const ON_WHAT_HELD = 0.85;
/** The same on top of what failed, at most: 14.5 % where 10 are asked for. */
const MOST_ON_WHAT_FAILED = 1.45;
/** After a proof that failed, a limit goes up by so much; then by more. */
const STEP_UP = 1.1;
/** The same where what a replay needs was climbing: to where it ends is far. */
const STEP_UP_CLIMB = 1.25;
/** Between a proof that failed and one that held there may lie so much. */
const CLOSE = 1.16;
/** A proof that held is kept when new samples move what is wanted so little. */
const KEEP = { above: 1.05, below: 0.98 };
/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 115 (106 × 1.085 is more than 101 × 1.1, and less than 101 × 1.145). To
 * the nearest step, for up would be 4 % more at 31 MiB: 34.1 is 34.
 *
 * Once a proof has failed, proofs alone decide: up while they fail, between
 * the two where one held far above. Never below the reach of chance, see
 * `tail.ts`.
 */
function recommendMemory(state, memory) {
    const { step } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).memoryBytes;
    const { reachBytes } = (memory && (0,_memory_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateTail */ .r)(state)) ?? {};
    const wanted = memory
        ? searchedMemory(state, memory, reachBytes)
        : stepUp(state);
    const reach = reachBytes ?? 0;
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => isKept(bytes, Math.max(wanted, reach)));
    if (held.length > 0)
        return Math.min(...held);
    return Math.min(Math.max(wanted, (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .ceilTo */ .n)(reach, step.memoryBytes)), most);
}
/** Whether a proof that held there is one of what is wanted, too. */
function isKept(bytes, wanted) {
    return bytes >= wanted * KEEP.below && bytes <= wanted * KEEP.above;
}
function searchedMemory(state, memory, reachBytes = Infinity) {
    const { headroom, step, unpaidFileBytes } = state.settings;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const failures = (0,_memory_memory_search_js__WEBPACK_IMPORTED_MODULE_2__/* .proofsDecide */ .U)(state) ? failedProofs(state) : [];
    const { minimumBytes } = memory;
    const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes;
    const wanted = Math.max(necessary * (1 + headroom), Math.min(minimumBytes * (1 + headroom * ON_WHAT_HELD), necessary * (1 + headroom * MOST_ON_WHAT_FAILED)));
    const cold = wanted + unpaidFileBytes;
    const nearest = Math.round(cold / step.memoryBytes) * step.memoryBytes;
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
    const middle = Math.sqrt(failed * high);
    const target = Math.min(middle, Math.max(reachBytes, failed * STEP_UP));
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .G)(target, bounds, step.memoryBytes);
}
/**
 * 10 % above a first and a second proof that failed, then 21, 46, 114 %; 25 % at
 * least where one climbed.
 */
function stepUp(state) {
    const { step, unsearched } = state.settings;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const failures = failedProofs(state);
    const times = Math.max(STEP_UP ** (2 ** Math.max(0, failures.length - 2)), failures.some(isClimbing) ? STEP_UP_CLIMB : 1);
    const enough = (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .ceilTo */ .n)(failed * times, step.memoryBytes);
    return state.settings.search.memory
        ? enough
        : Math.max(unsearched.memoryBytes, enough);
}
/** It needed more and more, the first replay aside, and nobody knows how much. */
function isClimbing({ shown }) {
    const [, second = NaN, ...later] = shown?.peakBytes ?? [];
    return later.at(-1) > second * STEP_UP;
}
function failedProofs(state) {
    const { full } = state.facts;
    return (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, full) === 'memory');
}
function heldProofs(state) {
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    return (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial) && trial.probe.size.memoryBytes > failed);
}
/**
 * Never more than can be used: a higher limit changes nothing. CPU that is not
 * searched stays as it was given, or is not limited once it is to blame.
 */
function recommendCpu(state, cpu) {
    const { headroom, step, unsearched } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).cpuMillicores;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'cpu');
    if (!cpu && failed > 0)
        return most;
    const ceil = (cpu) => (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .ceilTo */ .n)(cpu, step.cpuMillicores);
    const wanted = ceil(cpu ? searchedCpu(cpu, headroom) : unsearched.cpuMillicores);
    const enough = wanted > failed ? wanted : ceil(failed * STEP_UP);
    return Math.min(enough, most);
}
/** As with memory: most of the headroom on top of what held, all on what failed. */
function searchedCpu(cpu, headroom) {
    const { minimumMillicores, failedMillicores, usableMillicores } = cpu;
    const share = failedMillicores > 0 ? ON_WHAT_HELD : 1;
    return Math.min(Math.max(failedMillicores * (1 + headroom), minimumMillicores * (1 + headroom * share)), usableMillicores);
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ MIN_MILLICORES),
/* harmony export */   Z: () => (/* binding */ planSettings)
/* harmony export */ });
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8892);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1416);
/* harmony import */ var _outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);



/** Below, starting takes longer than anything else. */
const MIN_MILLICORES = 50;
/** Side by side, containers slow each other down. */
const MAX_PARALLEL = 4;
/** What the search may do, from the criteria and the first trial. */
function planSettings({ trial, criteria, machine, cold, smallest }, estimated) {
    const { search } = criteria;
    const { exchanges, plan } = trial;
    const { size } = plan;
    const nodes = machine.nodes?.length ?? 1;
    return {
        search,
        unsearched: planUnsearched(criteria, trial, estimated),
        headroom: criteria.headroom,
        slowdown: search.slowdown,
        ...(0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMeasurable */ ._h)((0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .latencyLimits */ .Zi)(criteria.thresholds), {
            answers: (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .countSucceeded */ .BO)(exchanges, (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyRange */ .CY)(trial)),
            floor: machine.floor
        }),
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
        // With nodes of their own, nobody needs to be side by side.
        parallel: nodes > 1 ? 1 : Math.min(machine.cores, MAX_PARALLEL),
        nodes,
        machineBytes: size.memoryBytes,
        startupTimeoutMs: criteria.startupTimeoutMs,
        timeBudgetMs: search.timeBudgetMs,
        soakMs: search.soakMs,
        unpaidFileBytes: cold ? 0 : keptFileBytes(trial),
        cold
    };
}
/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched({ headroom, search }, trial, estimated) {
    const peakBytes = trial.totals?.memoryPeakBytes || 0;
    const roomyBytes = (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilTo */ .n)(peakBytes * (1 + headroom), search.memoryStepBytes);
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


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ needsControl),
/* harmony export */   l: () => (/* binding */ settleProofs)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/** What trials show when they are looked at together. */


/** Memory that was a little short makes hardly another CPU limit of it. */
const NEAR = 1.25;
/** As many as tell whether the machine is slower than it was. */
const MAX_CONTROLS = 3;
/**
 * The trials, with those that proved too slow as failures of the right limit,
 * and without stretches in too little memory.
 */
function settleProofs(state) {
    const judged = state.trials.map((trial) => settle(state, trial));
    const trials = judged.map((trial) => excuse(trial, judged));
    const slowBytes = Math.max(0, ...trials.filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlowForMemory */ .QH).map(({ probe }) => probe.size.memoryBytes));
    const stretches = state.stretches.filter(({ memoryBytes = Infinity }) => memoryBytes * NEAR > slowBytes);
    return { ...state, trials, stretches };
}
function settle(state, trial) {
    const { outcome, shown } = trial;
    if (!shown)
        return trial;
    if (outcome.kind === 'too-slow' && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(trial)) {
        const { slowness } = outcome;
        if (slowness.what !== 'latency')
            return trial;
        const by = (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .findCause */ .lO)(state, trial, shown);
        return { ...trial, outcome: { ...outcome, slowness: { ...slowness, by } } };
    }
    const slowness = outcome.kind === 'held' ? (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .findSlowness */ .E5)(state, trial, shown) : undefined;
    if (!slowness)
        return trial;
    const progress = {
        answered: shown.answers,
        planned: shown.answers,
        throttledShare: shown.throttledShare
    };
    return { ...trial, outcome: { kind: 'too-slow', slowness, ...progress } };
}
/** Slower than one that held with less of both: the machine was. */
function excuse(trial, all) {
    const { outcome, probe } = trial;
    const { size, purpose } = probe;
    if (purpose !== 'proof' && purpose !== 'decide')
        return trial;
    if (outcome.kind !== 'too-slow' || outcome.slowness.what === 'thrashing')
        return trial;
    const held = all.some((other) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(other) &&
        other.probe.wholeDataset &&
        isAsSure(other, probe) &&
        other.probe.size.memoryBytes <= size.memoryBytes &&
        other.probe.size.cpuMillicores <= size.cpuMillicores);
    if (!held)
        return trial;
    const reason = 'It was slower than with less of both, as was the machine.';
    return { ...trial, outcome: { kind: 'aborted', reason } };
}
/** A proof is excused by a soak, a comparison by another. */
function isAsSure(other, { purpose, compared }) {
    if (purpose === 'decide')
        return !compared || (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(other);
    return other.probe.purpose === 'proof' && !other.shown?.unsoaked;
}
/** Whether full size is to be run again, beside what was plainly slow. */
function needsControl(state) {
    const { trials } = state;
    const isCompared = trials.some(({ probe }) => probe.compared);
    const controls = trials.filter(({ probe }) => probe.purpose === 'control');
    const last = trials.findLastIndex(({ probe }) => probe.purpose === 'control');
    if (isCompared && controls.length < _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ.fewest)
        return true;
    return (controls.length < MAX_CONTROLS &&
        trials.slice(last + 1).some((trial) => (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .looksDelayed */ .RR)(state, trial)));
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ isBelowFloor),
/* harmony export */   oy: () => (/* binding */ explainFloor),
/* harmony export */   qM: () => (/* binding */ doubtBelowFloor)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);

/** A limit that leaves the service less than the way takes is about the way. */
const TIMES = 2;
/** Whether a limit says more of the way to the service than of the service. */
function isBelowFloor(limitMs, floor) {
    return floor !== undefined && limitMs < TIMES * floor.p50Ms;
}
/** Why such a limit is not judged, a part of a sentence. */
function explainFloor({ p50Ms }) {
    return `the way to the pod alone takes ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(p50Ms)}, and a limit below ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(TIMES * p50Ms)} would judge that`;
}
/**
 * Nothing is taken off a latency, so a limit near the floor is neither kept nor
 * missed by the service. What is relative to an earlier report, the one comparison
 * there is in a cluster, holds: its limit is a difference and no latency.
 */
function doubtBelowFloor(verdicts, floor) {
    return verdicts.map((verdict) => {
        const { rule } = verdict;
        const isLatency = rule.metric.startsWith('latency.') && !rule.relative;
        return floor && isLatency && isBelowFloor(rule.limit, floor)
            ? { rule, state: 'inconclusive', reason: explainFloor(floor) }
            : verdict;
    });
}


/***/ }),

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ collectMetrics)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);

const UNPRICED = 'only a proved size has a price';
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
        'cpu.recommended': unless(known.cpuDoubt, recommended(known, 'cpuMillicores')),
        ...latencies(analysis?.latency),
        ...answers(analysis),
        startup: measured(analysis?.startupMs, 'the service was never ready'),
        'image.size': measured(known.imageBytes, 'there was no image'),
        'oom.kills': measured(analysis?.oomKills),
        'cost.per_month': unless(known.cpuDoubt, measured(known.cost?.perMonth, UNPRICED)),
        'cost.per_million_requests': unless(known.cpuDoubt, measured(known.cost?.perMillionRequests, UNPRICED))
    };
}
/** A number that is not one was not measured, and must not be compared. */
function measured(value, absent = 'it could not be measured') {
    return value === undefined || !Number.isFinite(value) ? { absent } : { value };
}
function unless(doubt, metric) {
    return doubt === undefined ? metric : { absent: doubt };
}
function recommended({ recommended: size = { absent: 'there is no recommendation' } }, resource) {
    return 'absent' in size ? size : measured(size[resource]);
}
function latencies(latency) {
    const requests = latency?.requests ?? 0;
    const percentile = (of, p) => {
        const name = `p${Number((p * 100).toFixed(1))}`;
        const needs = `${name} needs at least ${(0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestValues */ .HN)(p)} requests`;
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


/***/ }),

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ evaluateRules),
  VJ: () => (/* binding */ isImplied),
  Bn: () => (/* binding */ overallVerdict),
  yl: () => (/* binding */ withImpliedRules)
});

// EXTERNAL MODULE: ./lib/thresholds/rule.js
var thresholds_rule = __webpack_require__(4248);
;// CONCATENATED MODULE: ./lib/thresholds/evaluate-relative.js

const NOT_COMPARED = { absent: 'nothing was compared' };
/**
 * A relative rule fails when the change is beyond its limit and no chance, and
 * passes when the change as a whole lies within.
 */
function evaluateRelative(rule, changes) {
    const metric = thresholds_rule/* RELATIVE_METRICS */.Ds.find((name) => name === rule.metric);
    const change = (metric && changes[metric]) ?? NOT_COMPARED;
    if ('absent' in change)
        return { rule, state: 'inconclusive', reason: change.absent };
    const scale = rule.relative === 'share' ? change.base : 1;
    if (scale === 0)
        return { rule, state: 'inconclusive', reason: 'base has none of it' };
    const [amount, low, high] = [change.amount, change.low, change.high].map((value) => value / scale);
    const measured = amount;
    const [best, worst] = isUpper(rule) ? [low, high] : [high, low];
    if (meets(rule, worst))
        return { rule, state: 'passed', measured };
    const isCertain = !meets(rule, best) || !change.isDoubtful;
    if (!meets(rule, amount) && isCertain)
        return { rule, state: 'failed', measured };
    const reason = 'the change may be within the limit and may not, as far as these starts show';
    return { rule, state: 'inconclusive', measured, reason };
}
function isUpper({ operator }) {
    return operator.startsWith('<');
}
function meets({ operator, limit }, value) {
    if (value === limit)
        return operator.endsWith('=');
    return operator.startsWith('<') === value < limit;
}

;// CONCATENATED MODULE: ./lib/thresholds/evaluate-rules.js

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
function evaluateRules(rules, metrics, changes = {}) {
    return rules.map((rule) => rule.relative
        ? evaluateRelative(rule, changes)
        : evaluateRule(rule, metrics[rule.metric]));
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
