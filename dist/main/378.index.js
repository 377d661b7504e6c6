export const id = 378;
export const ids = [378];
export const modules = {

/***/ 23378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./lib/cache/store.js + 1 modules
var store = __webpack_require__(71736);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/comparison/causes.js

/** Smaller ones explain nothing. */
const LAYER_BYTES = 2 ** 20;
/** What differs between two images, as far as it can be seen from outside. */
function findCauses(base, head) {
    const start = ({ config }) => [...config.entrypoint, ...config.command].join(' ');
    const ports = ({ facts }) => facts.exposedPorts.join(', ');
    return [
        ...different('command', 'start command', [start(base), start(head)]),
        ...different('port', 'exposed ports', [ports(base), ports(head)]),
        ...compareVariables(base, head),
        ...compareLayers(base, head)
    ];
}
function different(kind, what, [base, head]) {
    return base === head ? [] : [{ kind, what, base, head }];
}
function compareVariables(base, head) {
    const [before, after] = [base.config.variables, head.config.variables];
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names]
        .filter((name) => before[name] !== after[name])
        .toSorted()
        .map((name) => {
        const gone = !Object.hasOwn(after, name) && { head: 'not set' };
        const added = !Object.hasOwn(before, name) && { base: 'not set' };
        return { kind: 'variable', what: name, ...added, ...gone };
    });
}
/** Layers by the step that made them; those of the same size are the same. */
function compareLayers(base, head) {
    const sizes = ({ facts }) => new Map(facts.layers?.map((layer) => [layer.madeBy, layer.sizeBytes]));
    const [before, after] = [sizes(base), sizes(head)];
    const steps = new Set([...before.keys(), ...after.keys()]);
    return [...steps]
        .map((what) => ({
        what,
        was: before.get(what) ?? 0,
        is: after.get(what) ?? 0
    }))
        .filter(({ was, is }) => Math.abs(is - was) >= LAYER_BYTES)
        .toSorted((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was))
        .map(({ what, was, is }) => ({
        kind: 'layer',
        what,
        base: (0,units/* formatBytes */.z3)(was),
        head: (0,units/* formatBytes */.z3)(is)
    }));
}

;// CONCATENATED MODULE: ./lib/comparison/comparison-record.js
/** @param against what base is, for people */
function startComparison(against) {
    return {
        against,
        base: {},
        pairs: [],
        probesMs: [],
        sizes: [],
        causes: [],
        obstacles: [],
        elapsedMs: 0
    };
}

// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(70147);
;// CONCATENATED MODULE: ./lib/comparison/packages.js

/** More are a new base image, which its layers tell. */
const MAX_CAUSES = 30;
/** `numpy-1.26.4.dist-info` */
const DIST_INFO = /^(.+?)-([^-]+)\.dist-info$/;
const NPM_PREFIX = 'node_modules/';
/** From `pip DIR`, `apt NAME VERSION`, `apk NAME VERSION`; after `npm` its lock. */
function parsePackages(text) {
    const [lines = '', lock = ''] = text.split(/^npm\n/m, 2);
    const found = new Map();
    for (const line of lines.split('\n')) {
        const [kind, ...words] = line.split(' ');
        const [, name, version] = kind === 'pip' ? (DIST_INFO.exec(words[0] ?? '') ?? []) : ['', ...words];
        if (name && version)
            found.set(`${name} (${kind})`, version);
    }
    for (const [path, facts] of Object.entries(packagesOf(lock))) {
        const version = (0,json/* valueAt */.fK)(facts, 'version');
        // Those of others lie deeper.
        const isOwn = path.lastIndexOf(NPM_PREFIX) === 0;
        if (isOwn && typeof version === 'string')
            found.set(`${path.slice(NPM_PREFIX.length)} (npm)`, version);
    }
    return found;
}
function packagesOf(lock) {
    const packages = (0,json/* valueAt */.fK)((0,json/* parseObject */.lj)(lock), 'packages');
    return typeof packages === 'object' && packages !== null ? packages : {};
}
/** Packages that one side has and the other has not, or in another version. */
function comparePackages(base, head) {
    // A side that told nothing would have lost all of them.
    if (base.size === 0 || head.size === 0)
        return [];
    const names = [...new Set([...base.keys(), ...head.keys()])];
    return names
        .filter((name) => base.get(name) !== head.get(name))
        .toSorted()
        .slice(0, MAX_CAUSES)
        .map((what) => {
        const [was = 'not installed', is = 'not installed'] = [
            base.get(what),
            head.get(what)
        ];
        return { kind: 'package', what, base: was, head: is };
    });
}

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/host.js
var lib_host = __webpack_require__(35741);
// EXTERNAL MODULE: ./lib/analysis/analyze.js + 2 modules
var analyze = __webpack_require__(24134);
// EXTERNAL MODULE: ./lib/analysis/ending.js + 1 modules
var ending = __webpack_require__(72598);
// EXTERNAL MODULE: ./lib/comparison/relative-rules.js
var relative_rules = __webpack_require__(79663);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
// EXTERNAL MODULE: ./lib/servers/recognize-server.js
var recognize_server = __webpack_require__(44998);
// EXTERNAL MODULE: ./lib/trial/run-trial.js
var run_trial = __webpack_require__(92228);
// EXTERNAL MODULE: ./lib/trial/trial-setup.js + 1 modules
var trial_setup = __webpack_require__(84692);
// EXTERNAL MODULE: ./lib/comparison/size-change.js
var size_change = __webpack_require__(92385);
// EXTERNAL MODULE: ./lib/conclude-comparison.js + 4 modules
var conclude_comparison = __webpack_require__(25262);
// EXTERNAL MODULE: ./lib/conclude.js + 11 modules
var conclude = __webpack_require__(51738);
// EXTERNAL MODULE: ./lib/sizing/plan-search.js + 2 modules
var plan_search = __webpack_require__(56759);
// EXTERNAL MODULE: ./lib/comparison/size-check.js
var size_check = __webpack_require__(13821);
// EXTERNAL MODULE: ./lib/sizing/outcome/early-stop.js
var early_stop = __webpack_require__(92383);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js + 1 modules
var outcome_outcome = __webpack_require__(86207);
;// CONCATENATED MODULE: ./lib/pairs/check-size.js





/** Trials of both sides at each other's size, alone and cold, into the record. */
async function checkSizes(check, record) {
    const { basis, host, sides, full } = check;
    for (;;) {
        const next = (0,size_check/* nextSizeProbe */.vl)(basis, record.sizes);
        if (!next || performance.now() > check.untilMs)
            return;
        host.signal.throwIfAborted();
        await check.runtime.dropPageCache();
        const { side, memoryBytes } = next;
        const outcome = await tryAt({ ...full, memoryBytes }, sides[side]);
        await sides[side].setup.dataset.demandUnchanged();
        const held = outcome.kind === 'held';
        record.sizes.push({ ...next, held, why: (0,outcome_outcome/* describeOutcome */.SS)(outcome) });
    }
}
async function tryAt(size, { setup, search }) {
    const probe = { purpose: 'decide', size, wholeDataset: true };
    const by = { ...search, trials: [] };
    const judge = (0,early_stop/* watchForEarlyStop */.c)((0,plan_search/* planReference */.dl)(by, probe));
    try {
        const plan = (0,plan_search/* planProbe */.Yl)(search, probe);
        const trial = await (0,run_trial/* runTrial */.W)(plan, { ...setup, judge });
        return (0,plan_search/* judgeProbe */.ih)(by, probe, trial);
    }
    catch (thrown) {
        const outcome = (0,outcome_outcome/* judgeFailedStart */.hV)(thrown);
        if (!outcome)
            throw thrown;
        return outcome;
    }
}

;// CONCATENATED MODULE: ./lib/pairs/check-both-sizes.js







/** As far as head's own search found a size, and there is time left. */
async function checkBothSizes(both, record, comparison) {
    const { setups, trials, untilMs } = both;
    const size = (0,conclude_comparison/* headSize */.S)(record, (0,conclude/* conclude */.E)(record).search);
    const differenceBytes = (0,size_change/* unreclaimableDifference */.a)(comparison);
    if (!size || differenceBytes === undefined)
        return;
    const base = planFor(record, trials.base);
    const head = planFor(record, trials.head);
    if (!base || !head)
        return;
    const leftMs = untilMs - performance.now();
    // Under a limit it takes longer, and twice is usual.
    const trialMs = trials.base.marks.endedMs * 2;
    if (leftMs < trialMs) {
        comparison.untried = `There was no time to try base at this change's size: a trial takes about ${(0,units/* formatMs */._V)(trialMs)}; a longer \`compare-budget\` would be enough.`;
        comparison.obstacles.push(comparison.untried);
        return;
    }
    await checkSizes({
        ...both,
        basis: { ...size, differenceBytes },
        full: trials.head.plan.size,
        sides: {
            base: { setup: setups.base, search: base },
            head: { setup: setups.head, search: head }
        },
        untilMs: untilMs - trialMs
    }, comparison);
}
/** What a trial of this side is judged by: what it took itself at full size. */
function planFor({ criteria, machine, smallest, cold = false }, trial) {
    if (!criteria || !machine || !smallest)
        return undefined;
    const analysis = (0,analyze/* analyze */.n)(trial);
    const basis = { trial, analysis, criteria, machine, smallest, cold };
    const plan = (0,plan_search/* planSearch */.EG)(basis);
    return 'recommendation' in plan ? undefined : plan;
}

// EXTERNAL MODULE: ./lib/comparison/compare-starts.js
var compare_starts = __webpack_require__(75538);
// EXTERNAL MODULE: ./lib/comparison/student.js
var student = __webpack_require__(72114);
;// CONCATENATED MODULE: ./lib/comparison/short-of-time.js
/** What it costs a comparison that its time was over before it had decided. */



/** Services that take longer to start are told what that costs, ms. */
const SLOW_START_MS = 5000;
/** What is told of a budget is a multiple of it, ms. */
const ROUND_MS = 10_000;
/** A sentence; undefined: there is nothing to tell. */
function explainShortOfTime(run, budget) {
    const { pairs, longestMs, startsMs } = run;
    const takes = `A pair of starts takes ${(0,units/* formatMs */._V)(longestMs)}, so that there was time for ${pairs} of`;
    if (pairs < compare_starts/* MIN_CHANGE_PAIRS */.Im)
        return `${takes} the ${compare_starts/* MIN_CHANGE_PAIRS */.Im} that it takes at least to see a change; \`compare-budget: ${enough(run, budget)}\` would be enough.`;
    if (startsMs <= 2 * SLOW_START_MS)
        return undefined;
    const wider = margin(pairs) / margin(compare_starts/* MAX_PAIRS */.BL);
    return `${takes} ${compare_starts/* MAX_PAIRS */.BL}, and what is undecided is known ${wider.toFixed(1)} times less exactly; a longer \`compare-budget\` leaves time for more.`;
}
/** The budget in which the fewest pairs of a change have time: `90s`. */
function enough({ pairs, longestMs, leftMs }, { budgetMs, share }) {
    const missingMs = (compare_starts/* MIN_CHANGE_PAIRS */.Im - pairs) * longestMs - leftMs;
    const ms = budgetMs + missingMs / share;
    return `${(Math.ceil(ms / ROUND_MS) * ROUND_MS) / 1000}s`;
}
/** Half the width of an interval, in spreads of a start. */
function margin(pairs) {
    return (0,student/* criticalT */.I)(0.05, (0,compare_starts/* freedomOf */.o9)(pairs)) / Math.sqrt(pairs);
}

;// CONCATENATED MODULE: ./lib/comparison/stretch-plan.js
/**
 * A stretch, ms: short beside what else the machine does, which comes and goes
 * within a second, so that both sides have the same of it.
 */
const STRETCH_MS = 150;
/** With arrivals of its own there are gaps to be waited for. */
const PACED_STRETCH_MS = 1000;
const MAX_REQUESTS = 5000;
const MIN_BLOCKS = 2;
const MAX_BLOCKS = 20;
/** What one side is loaded in a pair, ms: more says no more of this start. */
const SIDE_MS = 2400;
const PACED_SIDE_MS = 6000;
/** So many requests have a p95. */
const P95_REQUESTS = 20;
/** Requests begin and end together at the edges of a stretch, and less in between. */
const ROUNDS = 4;
/** @param random in [0, 1), of the run's seed */
function planPair({ load, ratePerSecond, startsMs, switchMs, pairMs }, index, random) {
    const isPaced = load.kind === 'open';
    const stretchMs = isPaced ? PACED_STRETCH_MS : STRETCH_MS;
    const sideMs = isPaced ? PACED_SIDE_MS : SIDE_MS;
    const asked = Math.round((ratePerSecond * stretchMs) / 1000);
    const { concurrency } = load;
    const fewest = isPaced || concurrency === 1 ? 1 : concurrency * ROUNDS;
    const requests = Math.min(Math.max(asked, fewest), MAX_REQUESTS);
    const loadMs = Math.max((requests / ratePerSecond) * 1000, 1);
    const fitting = (pairMs - startsMs) / (2 * (loadMs + switchMs));
    const wanted = Math.max(sideMs / loadMs, P95_REQUESTS / requests);
    // An even number, so that each side is first as often as the other.
    const even = Math.min(Math.floor(fitting / 2), Math.ceil(wanted / 2)) * 2;
    const blocks = Math.min(Math.max(even, MIN_BLOCKS), MAX_BLOCKS);
    return {
        // By turns, for who starts second may be faster or slower for it.
        first: index % 2 === 0 ? 'base' : 'head',
        stretches: shuffleBlocks(blocks, random),
        requests
    };
}
/** ABBA or BAAB, two blocks at a time. */
function shuffleBlocks(blocks, random) {
    return Array.from({ length: blocks / 2 }, (_, i) => {
        const [a, b] = random() < 0.5 ? ['base', 'head'] : ['head', 'base'];
        const [first, second] = [2 * i, 2 * i + 1];
        return [
            { side: a, block: first },
            { side: b, block: first },
            { side: b, block: second },
            { side: a, block: second }
        ];
    }).flat();
}
/** Rows of a block, 1-based: each block goes on where the last one ended. */
function rowsOf(position, requests, rows) {
    return Array.from({ length: requests }, (_, i) => ((position + i) % rows) + 1);
}

// EXTERNAL MODULE: ./lib/load/random.js
var load_random = __webpack_require__(18593);
// EXTERNAL MODULE: ./lib/runtime/disturbance.js
var disturbance = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(13759);
// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(15554);
;// CONCATENATED MODULE: ./lib/comparison/measure-start.js



/** One start of an image in numbers; what was not measured is left out. */
function measureStart({ load, stretches }) {
    const { exchanges, samples, marks } = load;
    const times = stretches.flatMap(({ range }) => [
        ...(0,right_answers/* sortedTimes */.yx)(exchanges, range)
    ]);
    const sorted = Float64Array.from(times).sort();
    const answers = stretches.reduce((sum, { range }) => sum + (0,right_answers/* countSucceeded */.BO)(exchanges, range), 0);
    const cpuMs = stretches.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
    const { anonymousBytes } = samples;
    const unreclaimable = anonymousBytes.map((_, i) => (0,undroppable/* undroppable */.x)(samples, i));
    return known({
        'cpu.ms_per_request': cpuMs / answers,
        'latency.p50': (0,quantile/* quantile */.YV)(sorted, 0.5) ?? NaN,
        'latency.p95': (0,quantile/* quantile */.YV)(sorted, 0.95) ?? NaN,
        startup: marks.readyMs ?? NaN,
        'memory.anonymous': highest(anonymousBytes),
        'memory.unreclaimable': highest(unreclaimable)
    });
}
function highest(values) {
    return values.reduce((most, value) => Math.max(most, value || 0), 0);
}
function known(cost) {
    return Object.fromEntries(Object.entries(cost).filter(([, value]) => value > 0 && value < Infinity));
}

// EXTERNAL MODULE: ./lib/comparison/paired-starts.js
var paired_starts = __webpack_require__(40488);
;// CONCATENATED MODULE: ./lib/comparison/measure-pair.js




/** Fewer say less than what all of them together took. */
const measure_pair_MIN_BLOCKS = 4;
/** A pair in numbers. */
function measurePair({ base, head }) {
    return {
        base: measureStart(base),
        head: measureStart(head),
        ratios: pairedRatios(base, head)
    };
}
/**
 * head ÷ base of what stretches tell, block by block and then the middle one:
 * both sides have the same rows in a block and follow each other within half a
 * second, so that what else the machine does meanwhile is in both.
 */
function pairedRatios(base, head) {
    const ratioOf = (of) => {
        const before = of(base);
        const ratios = of(head)
            .map((value, block) => value / (before[block] ?? NaN))
            .filter((ratio) => ratio > 0 && ratio < Infinity);
        return ratios.length < measure_pair_MIN_BLOCKS ? undefined : (0,paired_starts/* medianOf */.ux)(ratios);
    };
    const found = {
        'cpu.ms_per_request': ratioOf(cpuOfBlocks),
        'latency.p50': ratioOf((seen) => timesOfBlocks(seen, 0.5)),
        'latency.p95': ratioOf((seen) => timesOfBlocks(seen, 0.95))
    };
    return Object.fromEntries(Object.entries(found).filter(([, ratio]) => ratio !== undefined));
}
function cpuOfBlocks({ load, stretches }) {
    return stretches.map(({ range, cpuMs }) => cpuMs / (0,right_answers/* countSucceeded */.BO)(load.exchanges, range));
}
/** NaN where a block has too few. */
function timesOfBlocks({ load, stretches }, p) {
    return stretches.map(({ range }) => (0,quantile/* quantile */.YV)((0,right_answers/* sortedTimes */.yx)(load.exchanges, range), p) ?? NaN);
}

// EXTERNAL MODULE: ./lib/trial/trial.js + 36 modules
var trial_trial = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/pairs/cpu-probe.js
/** The same work each time: some 2 ms of one core. */
const cpu_probe_ROUNDS = 400_000;
/** Not looked up in each round: in a test's own realm that is what took time. */
const { imul } = Math;
/**
 * How long the same work takes right now, ms: what the machine gives us, beside
 * what the services take. The best of three, for one may be interrupted.
 */
function probeCpu() {
    const times = [1, 2, 3].map(() => {
        const startMs = performance.now();
        let value = 1;
        for (let i = 0; i < cpu_probe_ROUNDS; i++)
            value = imul(value, 48_271) + i;
        // So that it is not left out.
        return performance.now() - startMs + (value === 0.5 ? 1 : 0);
    });
    return Math.min(...times);
}

;// CONCATENATED MODULE: ./lib/pairs/run-pair.js
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
/** One start of each image, alive together and loaded by turns. */





/** @param position where in the dataset its rows begin */
async function runPair(pairing, plan, position) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startMs = performance.now();
        const { first } = plan;
        const second = first === 'base' ? 'head' : 'base';
        const arms = __addDisposableResource(env_1, new Arms(), true);
        for (const side of [first, second])
            await arms.start(side, pairing);
        const { base, head } = arms.both();
        const startsMs = performance.now() - startMs;
        const probesMs = [];
        let switchesMs = 0;
        for (const { side, block } of plan.stretches) {
            const [arm, other] = side === 'base' ? [base, head] : [head, base];
            const switchMs = performance.now();
            await Promise.all([other.freeze(true), arm.freeze(false)]);
            switchesMs += performance.now() - switchMs;
            probesMs.push(probeCpu());
            const from = position + block * plan.requests;
            await arm.send(rowsOf(from, plan.requests, pairing.rows), block);
        }
        await Promise.all([base.finish(), head.finish()]);
        const pair = measurePair({ base: base.seen(), head: head.seen() });
        const switchMs = switchesMs / plan.stretches.length;
        return { pair, startsMs, switchMs, probesMs };
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
/** What was started of a pair; both are removed at once, which takes a while. */
class Arms {
    arms = [];
    async start(side, pairing) {
        const arm = await Arm.start(side, pairing);
        this.arms.push(arm);
        await arm.warmUp();
        await arm.freeze(true);
    }
    both() {
        const of = (side) => this.arms.find((arm) => arm.side === side);
        return { base: of('base'), head: of('head') };
    }
    async [Symbol.asyncDispose]() {
        const ends = this.arms.map((arm) => arm[Symbol.asyncDispose]());
        // None is left behind because the other one would not go.
        await Promise.allSettled(ends);
        await Promise.all(ends);
    }
}
/** One side's container of a pair. */
class Arm {
    side;
    trial;
    stretches = [];
    static async start(side, { trial, setups }) {
        return new Arm(side, await trial_trial/* Trial */.z.start(trial, setups[side]));
    }
    constructor(side, trial) {
        this.side = side;
        this.trial = trial;
    }
    async warmUp() {
        await this.demand(await this.trial.warmUp());
    }
    freeze(frozen) {
        return this.trial.freeze(frozen);
    }
    async send(rows, round) {
        const from = this.trial.soFar().exchanges.length;
        const before = this.trial.counters();
        const piece = { requests: rows.length, round, rows, paced: true };
        await this.demand(await this.trial.send(piece));
        const after = this.trial.counters();
        const to = this.trial.soFar().exchanges.length;
        const cpuMs = (after?.cpuMs ?? NaN) - (before?.cpuMs ?? NaN);
        this.stretches.push({ range: [from, to], cpuMs });
    }
    /** Throws when somebody else disturbed it. */
    async finish() {
        await this.freeze(false);
        await this.trial.demandUndisturbed({ kind: 'completed' });
    }
    seen() {
        return { load: this.trial.soFar(), stretches: this.stretches };
    }
    async [Symbol.asyncDispose]() {
        await this.trial[Symbol.asyncDispose]();
    }
    /** Before an image is blamed, it is asked who did it. */
    async demand(ending) {
        if (ending.kind === 'completed')
            return;
        await this.trial.demandUndisturbed(ending);
        throw new errors/* ProfileError */.eo({
            code: 'comparison-cut',
            message: `${this.side === 'base' ? 'Base' : 'This change'} did not come through the comparison: ${explain(ending)}`,
            blame: 'image',
            remedy: 'See the log of the service; a base that never works can be compared with by `compare-report` only.'
        });
    }
}
function explain(ending) {
    switch (ending.kind) {
        case 'exited':
            return `it exited with code ${ending.exit.code}.`;
        case 'cancelled':
            return 'the job was cancelled.';
        case 'not-ready':
        case 'aborted':
            return ending.reason;
    }
}

;// CONCATENATED MODULE: ./lib/pairs/run-pairs.js






/** Freezing one and waking the other, before it was seen: ms. */
const SWITCH_MS = 40;
/**
 * Pairs of fresh containers until they have decided, four at least (five of a
 * change) and eight at most, or until the time is over. Each is in the record as soon as it ended.
 */
async function runPairs(plan, record, host) {
    const { pairs } = record;
    const random = (0,load_random/* seededRandom */.I)(plan.seed);
    let { startsMs } = plan;
    let switchMs = SWITCH_MS;
    let longestMs = 0;
    let position = 0;
    while (!(0,compare_starts/* isDecided */.d$)(pairs, (0,compare_starts/* compareStarts */.bB)(pairs, plan.relevance))) {
        host.signal.throwIfAborted();
        const leftMs = plan.untilMs - performance.now();
        if (pairs.length > 0 && leftMs < longestMs) {
            const run = { pairs: pairs.length, longestMs, startsMs, leftMs };
            const sentence = explainShortOfTime(run, plan);
            if (sentence)
                record.obstacles.push(sentence);
            return;
        }
        // Two of eight are spared for what takes longer than was thought.
        const pairMs = leftMs / Math.max(compare_starts/* MAX_PAIRS */.BL - 2 - pairs.length, 1);
        const { load } = plan.trial;
        const { ratePerSecond } = plan;
        const basis = { load, ratePerSecond, startsMs, switchMs, pairMs };
        const pair = planPair(basis, pairs.length, random);
        const pairStartMs = performance.now();
        const { dataset, onDisturbed } = plan.setups.head;
        const run = () => runPair(plan, pair, position);
        const ran = await runTwice(run, onDisturbed);
        await dataset.demandUnchanged();
        pairs.push(ran.pair);
        record.probesMs.push(...ran.probesMs);
        startsMs = Math.max(startsMs, ran.startsMs);
        switchMs = ran.switchMs;
        longestMs = Math.max(longestMs, performance.now() - pairStartMs);
        position += (pair.stretches.length / 2) * pair.requests;
        host.tell(`${pairs.length} pairs of starts`);
    }
}
/** One that somebody else disturbed is run again, once. */
async function runTwice(run, onDisturbed) {
    try {
        return await run();
    }
    catch (thrown) {
        if (!(0,disturbance/* isDisturbance */.HW)(thrown))
            throw thrown;
        onDisturbed(thrown);
        return run();
    }
}

// EXTERNAL MODULE: ./lib/dataset/file-stamp.js
var file_stamp = __webpack_require__(65194);
// EXTERNAL MODULE: ./lib/dataset/read.js + 14 modules
var read = __webpack_require__(81928);
;// CONCATENATED MODULE: ./lib/pairs/same-dataset.js


/**
 * The rows that head was measured by, opened anew. Throws `dataset-changed`
 * where they are others by now: base would be asked something else.
 */
async function openSameDataset({ dataset: asked }, { dataset: measured }, host) {
    const dataset = await (0,read/* openDataset */.J)(asked, host);
    if (dataset.facts.sha256 === measured?.sha256)
        return dataset;
    await dataset.close();
    throw (0,file_stamp/* datasetChanged */.d)();
}

;// CONCATENATED MODULE: ./lib/pairs/compare-images.js
var compare_images_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var compare_images_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** Of the time, this is for the starts where sizes are tried after them. */
const STARTS_SHARE = 0.75;
/** Of its rows base may get so many less right than head does. */
const FAILED_SHARE = 0.01;
/** Base once with all rows, pairs of starts, then both at each other's size. */
async function compareImages(comparing, images, place) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, record, comparison } = comparing;
        const { inputs, parseAbove } = request;
        const { budgetMs } = inputs.compare;
        const startMs = performance.now();
        // Head's inputs serve both, those of the server that it was seen to be too.
        const server = (0,recognize_server/* recognizeServer */.E)(inputs, images.head);
        const served = server ? parseAbove(server.texts) : inputs;
        const dataset = compare_images_addDisposableResource(env_1, await openSameDataset(inputs, record, place.host), true);
        const setupOf = (image) => (0,trial_setup/* planSetup */.d)(served, { ...place, dataset, image });
        const setups = { base: setupOf(images.base), head: setupOf(images.head) };
        const first = record.trial;
        const trial = await (0,run_trial/* runTrial */.W)(first.plan, setups.base);
        await setups.base.dataset.demandUnchanged();
        noteBase(trial, first, comparison);
        const isToBeSized = record.search && comparison.sizes.length === 0;
        const share = isToBeSized ? STARTS_SHARE : 1;
        const plan = {
            trial: first.plan,
            setups,
            rows: dataset.facts.rows,
            budgetMs,
            share,
            untilMs: startMs + budgetMs * share,
            startsMs: 2 * (trial.marks.steadyMs ?? 0),
            ratePerSecond: (0,analyze/* analyze */.n)(first).throughputPerSecond ?? 1,
            seed: inputs.dataset.seed,
            relevance: (0,relative_rules/* relevanceOf */.p)(inputs.thresholds)
        };
        await runPairs(plan, comparison, place.host);
        const untilMs = startMs + budgetMs;
        const both = {
            ...place,
            setups,
            trials: { base: trial, head: first },
            untilMs
        };
        if (isToBeSized)
            await checkBothSizes(both, record, comparison);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = compare_images_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Throws why base's numbers would say nothing. */
function noteBase(trial, head, comparison) {
    const [base, own] = [successRate(trial), successRate(head)];
    comparison.base.successRate = base;
    const ended = (0,ending/* describeEnding */.b)(trial);
    if (ended)
        throw new errors/* ProfileError */.eo({
            ...ended,
            code: 'base-failed',
            message: `Base does not work here: ${ended.message}`
        });
    if (base < own - FAILED_SHARE)
        throw new errors/* ProfileError */.eo({
            code: 'base-unlike',
            message: `Base answers ${(0,units/* formatShare */.T1)(base)} of the dataset's requests rightly, and this change ${(0,units/* formatShare */.T1)(own)}: what they take can't be compared.`,
            blame: 'user',
            remedy: "Both get head's dataset. Compare by rows that both can answer, or with a later base."
        });
}
function successRate({ exchanges, ...trial }) {
    const range = (0,right_answers/* steadyRange */.CY)({ exchanges, ...trial });
    const requests = range[1] - range[0];
    return requests > 0 ? (0,right_answers/* countSucceeded */.BO)(exchanges, range) / requests : 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var schema_report = __webpack_require__(36288);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __webpack_require__(41405);
;// CONCATENATED MODULE: ./lib/pairs/earlier-load.js


/** Inputs that decide what a service is asked, and under which limits. */
const LOAD = [
    'method',
    'path',
    'dataset-format',
    'requests',
    'warmup',
    'order',
    'concurrency',
    'rate',
    'arrivals',
    'duration',
    'cpu',
    'memory'
];
/**
 * Why an earlier run was of another load; undefined: it was of this one, or
 * does not say.
 */
function explainLoads(earlier, asked) {
    if (!Array.isArray(earlier))
        return undefined;
    const then = new Map(earlier.map((each) => [(0,json/* valueAt */.fK)(each, 'name'), (0,json/* valueAt */.fK)(each, 'text')]));
    const now = new Map(asked.map(({ name, text }) => [name, text]));
    const valueOf = (of, name) => {
        const { default: usual } = contract/* FIELDS */.c[name];
        return of.get(name) ?? usual;
    };
    const other = LOAD.find((name) => valueOf(then, name) !== valueOf(now, name));
    if (other === undefined)
        return undefined;
    const told = (of) => typeof of === 'string' ? JSON.stringify(of.slice(0, 60)) : 'not given';
    return `is of another load than this run (\`${other}\` was ${told(then.get(other))} and is ${told(now.get(other))})`;
}

;// CONCATENATED MODULE: ./lib/pairs/earlier-report.js









/** Reports have some 100 kB. */
const MAX_BYTES = 64 * units/* MIB */.D6;
/**
 * What an earlier report says of base, which may be anybody's file: what is no
 * number is not known. Throws why it can't be compared with.
 */
function readEarlierNumbers(path, record) {
    const isFolder = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory();
    const file = isFolder ? (0,external_node_path_.join)(path, 'report.json') : path;
    const report = (0,json/* parseObject */.lj)((0,open_file/* readText */.yR)(file, { mostBytes: MAX_BYTES }));
    const unlike = explainUnlike(report, record);
    if (unlike)
        throw notComparable(file, unlike);
    const number = (...keys) => {
        const value = (0,json/* valueAt */.fK)(report, ...keys);
        const isKnown = typeof value === 'number' && value >= 0 && value < Infinity;
        return isKnown ? value : undefined;
    };
    const requests = number('analysis', 'requests') ?? 0;
    const succeeded = number('analysis', 'succeeded');
    const machine = (0,json/* valueAt */.fK)(report, 'machine');
    const timesAbsent = explainMachines(machine, record);
    const imageAbsent = explainStores((0,json/* valueAt */.fK)(machine, 'engine'), record);
    return {
        createdAt: new Date(String((0,json/* valueAt */.fK)(report, 'createdAt'))).toISOString(),
        timesAbsent,
        imageAbsent,
        imageBytes: imageAbsent ? undefined : number('image', 'sizeBytes'),
        fingerprint: (0,json/* valueAt */.fK)(report, 'image', 'fingerprint'),
        successRate: requests > 0 && succeeded !== undefined
            ? succeeded / requests
            : undefined,
        anonymousBytes: number('analysis', 'memory', 'anonymousPeakBytes'),
        recommendedBytes: number('recommendation', 'size', 'memoryBytes'),
        times: timesAbsent
            ? undefined
            : {
                'cpu.ms_per_request': number('analysis', 'cpu', 'msPerRequest'),
                'latency.p50': number('analysis', 'latency', 'p50', 'value'),
                'latency.p95': number('analysis', 'latency', 'p95', 'value'),
                startup: number('analysis', 'startupMs')
            }
    };
}
/** Undefined: it can be compared with. */
function explainUnlike(report, { dataset, asked = [] }) {
    const version = (0,json/* valueAt */.fK)(report, 'schemaVersion');
    const createdAt = (0,json/* valueAt */.fK)(report, 'createdAt');
    if (version === undefined)
        return 'is no report.json';
    if (version !== schema_report/* SCHEMA_VERSION */.f)
        return `has schema version ${JSON.stringify(version).slice(0, 20)}, and this program reads ${schema_report/* SCHEMA_VERSION */.f}`;
    if (typeof createdAt !== 'string' || Number.isNaN(Date.parse(createdAt)))
        return 'does not say when it was made';
    if ((0,json/* valueAt */.fK)(report, 'analysis') === undefined)
        return 'is of a run that measured nothing';
    if ((0,json/* valueAt */.fK)(report, 'dataset', 'sha256') !== dataset?.sha256)
        return 'is of another dataset than this run';
    return explainLoads((0,json/* valueAt */.fK)(report, 'inputs'), asked);
}
function notComparable(file, says) {
    return new errors/* ProfileError */.eo({
        code: 'report-unlike',
        message: `${file} ${says}: it can't be compared with.`,
        blame: 'user',
        remedy: 'Give the report of a run of the same dataset and load, by a version of this action with the same major number.'
    });
}
/** Why times of two machines say nothing; undefined: they are of one class. */
function explainMachines(machine, record) {
    const there = (0,measurement_machine/* parseMachineClass */.b)(machine) ?? 'an unknown machine';
    const here = record.machine && (0,measurement_machine/* machineClass */.a)(record.machine);
    return there === here
        ? undefined
        : `it ran on ${there}, and this run on ${here}`;
}
/**
 * Graph drivers count a file's bytes, and containerd's store its blocks: 239 and
 * 271 MB for one image of 10,656 files. Of an engine that names no store nothing
 * is known, and it is compared.
 */
function explainStores(engine, { machine }) {
    const [there, here] = [engine, machine?.engine].map((text) => /, ([\w-]+)\)$/.exec(String(text))?.[1]);
    return there !== undefined && here !== undefined && there !== here
        ? `its image was counted by the image store ${there}, and this one by ${here}`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/pairs/kept-sizes.js
/**
 * What base's own search found, as if it had been tried here: the smallest memory
 * at which it held, and the largest below at which it did not. None where it
 * proved no size, or its trials began with other files in memory than ours.
 */
function sizesOf({ createdAt, recommendation, search }, { cold = false }) {
    const memoryBytes = search?.minimumMemoryBytes;
    const isProved = recommendation?.kind === 'size' && recommendation.proved;
    if (!isProved || memoryBytes === undefined || search?.cold !== cold)
        return [];
    const side = 'base';
    const full = Math.max(...search.trials.map(({ size }) => size.cpuMillicores));
    const failed = search.trials
        .filter(({ size, outcome }) => {
        const isForMemory = size.cpuMillicores === full;
        return isForMemory && outcome !== 'held' && size.memoryBytes < memoryBytes;
    })
        .toSorted((a, b) => b.size.memoryBytes - a.size.memoryBytes)
        .slice(0, 1);
    const when = `in base's own run of ${createdAt}`;
    return [
        { side, memoryBytes, held: true, why: `held ${when}` },
        ...failed.map(({ size, why }) => {
            const tried = { side, memoryBytes: size.memoryBytes };
            return { ...tried, held: false, why: `${why}, ${when}` };
        })
    ];
}

// EXTERNAL MODULE: ./lib/files/read-event.js
var read_event = __webpack_require__(52890);
;// CONCATENATED MODULE: ./lib/revision/event.js

/**
 * The commit that a pull request is compared with: the tip of its base branch,
 * which its merge commit was made from; of a merge queue, what is before it.
 * Undefined: this run is of neither.
 */
function baseOfEvent(path) {
    const event = (0,read_event/* readEvent */.j)(path);
    const sha = event?.pull_request?.base?.sha ?? event?.merge_group?.base_sha;
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
        ? sha
        : undefined;
}
/** `compare-ref: auto` where there is no base. */
const NO_BASE = {
    code: 'nothing-to-compare',
    severity: 'note',
    message: 'Nothing was compared: `compare-ref` is auto, and this run is of no pull request.',
    remedy: 'Name a ref for such runs, for example `compare-ref: main`; on pull requests, auto is the tip of the base branch.'
};
/** `main`, `the base of the pull request (3a97104)`. */
function nameBase(asked, resolved) {
    switch (asked.kind) {
        case 'image':
            return asked.reference;
        case 'report':
            return asked.path;
        case 'ref':
            return asked.ref === 'auto' && resolved.kind === 'ref'
                ? `the base of the pull request (${resolved.ref.slice(0, 7)})`
                : asked.ref;
    }
}

// EXTERNAL MODULE: ./lib/commands/run-command.js + 1 modules
var run_command = __webpack_require__(48437);
// EXTERNAL MODULE: ./lib/files/within.js
var files_within = __webpack_require__(94740);
;// CONCATENATED MODULE: ./lib/revision/checkout.js





/** A fetch of one commit of a large repository, ms. */
const MOST_MS = 120_000;
/** Nobody is asked for a password. */
const ENV = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
/** Holds a checkout; by its name those of earlier runs are known. */
const OWN_FOLDER = 'profile-inference-base';
/** No hook of the repository runs for a checkout that nobody asked for. */
const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null'];
/**
 * Checks a ref out into a folder of its own. A commit that a shallow checkout
 * lacks is fetched, alone. Throws a ProfileError.
 */
async function checkOut(plan) {
    const { within, temporaryDirectory, signal } = plan;
    const root = findRoot(within);
    if (root === undefined)
        throw noRepository(within, 'There is no .git.');
    const ask = (...args) => (0,run_command/* run */.eF)('git', ['-C', root, ...args], {
        bound: 'work',
        mostMs: MOST_MS,
        signal,
        env: ENV
    });
    const top = await ask('rev-parse', '--show-toplevel');
    if (top.code !== 0)
        throw noRepository(within, top.stderr);
    const repository = (0,external_node_fs_.realpathSync)(top.stdout.trim());
    const sha = await findCommit(plan, ask);
    const here = (0,external_node_fs_.realpathSync)('.');
    const above = (0,external_node_path_.join)(temporaryDirectory, OWN_FOLDER);
    // A workspace may hold the repository, or be a folder of it.
    const isBelow = (0,files_within/* isWithin */.U)(here, repository);
    const tree = isBelow ? (0,external_node_path_.join)(above, (0,external_node_path_.relative)(here, repository)) : above;
    await forgetKilled(ask);
    const add = ['worktree', 'add', '--detach', '--force', tree, sha];
    const added = await ask(...NO_HOOKS, ...add);
    if (added.code !== 0)
        throw notCheckedOut(plan.ref, added);
    return {
        folder: isBelow ? above : (0,external_node_path_.resolve)(tree, (0,external_node_path_.relative)(repository, here)),
        sha,
        [Symbol.asyncDispose]: async () => {
            const remove = ['worktree', 'remove', '--force', tree];
            // Of a run that is cancelled, too.
            await (0,run_command/* run */.eF)('git', ['-C', root, ...remove], { bound: 'cleanup' });
        }
    };
}
/**
 * A run that was killed leaves its checkout in git's list, though its folder is
 * gone. Not `worktree prune`: somebody else's may be on a disk that is away.
 */
async function forgetKilled(ask) {
    const { stdout } = await ask('worktree', 'list', '--porcelain');
    const trees = [...stdout.matchAll(/^worktree (.+)$/gm)].map(([, at]) => at);
    const isOwn = (tree) => tree.split('/').includes(OWN_FOLDER);
    for (const tree of trees.filter((at) => isOwn(at) && !(0,external_node_fs_.existsSync)(at)))
        // Twice, for it is locked until git has written all of it.
        await ask('worktree', 'remove', '--force', '--force', tree);
}
async function findCommit({ ref }, ask) {
    const names = [ref, `origin/${ref}`];
    for (const name of names) {
        const sha = await resolveCommit(name, ask);
        if (sha)
            return sha;
    }
    const fetch = ['fetch', '--quiet', '--depth=1', '--no-tags'];
    const fetched = await ask(...fetch, '--', 'origin', ref);
    const sha = fetched.code === 0 && (await resolveCommit('FETCH_HEAD', ask));
    if (sha)
        return sha;
    throw unknownRef(ref, fetched);
}
async function resolveCommit(name, ask) {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options'];
    const { code, stdout } = await ask(...asked, `${name}^{commit}`);
    return code === 0 ? stdout.trim() : undefined;
}
/**
 * The folder with a .git, which no checkout can bring. Git itself would also
 * take a folder that holds a repository's files, and then its config, which
 * names programs: a stranger's, as this folder is.
 */
function findRoot(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
function noRepository(folder, says) {
    if (/dubious ownership/.test(says))
        return new errors/* ProfileError */.eo({
            code: 'no-repository',
            message: `\`compare-ref\` needs the git repository of ${folder}, which belongs to another user, so git does not use it.`,
            blame: 'machine',
            cause: findSaid(says),
            remedy: 'Run this as the user who checked it out; or trust it by `git config --global --add safe.directory` and its path in an earlier step.'
        });
    return new errors/* ProfileError */.eo({
        code: 'no-repository',
        message: `\`compare-ref\` needs the git repository of ${folder}, and there is none.`,
        blame: 'user',
        cause: findSaid(says),
        remedy: 'Check the repository out with actions/checkout, or compare with a ready image, for example `compare-image: ghcr.io/org/service:1.1`.'
    });
}
function unknownRef(ref, { stderr }) {
    return new errors/* ProfileError */.eo({
        code: 'ref-unknown',
        message: `\`compare-ref\` is ${JSON.stringify(ref)}, which is not in this checkout and could not be fetched.`,
        blame: 'user',
        cause: findSaid(stderr),
        remedy: 'Check the name; or have all of the history here with `fetch-depth: 0` of actions/checkout.'
    });
}
function notCheckedOut(ref, { stderr }) {
    return new errors/* ProfileError */.eo({
        code: 'ref-not-checked-out',
        message: `${JSON.stringify(ref)} could not be checked out beside the workspace.`,
        blame: 'machine',
        cause: findSaid(stderr),
        remedy: 'See what git says; the disk may be full.'
    });
}
/** Git's own sentence, behind which advice may stand. */
function findSaid(text) {
    const lines = text.trim().split('\n');
    return (lines.findLast((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1));
}

;// CONCATENATED MODULE: ./lib/revision/prepare-base.js
var prepare_base_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var prepare_base_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** The image to compare with: pulled, or built from a checkout with the same inputs. */
async function prepareBase(against, head, { host, runtime }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (against.kind === 'image') {
            const { reference } = against;
            return runtime.prepareImage({ kind: 'reference', reference }, 'base');
        }
        const { signal, temporaryDirectory } = host;
        const within = folderOf(head.image);
        const { ref } = against;
        const checkout = prepare_base_addDisposableResource(env_1, await checkOut({
            ref,
            within,
            temporaryDirectory,
            signal
        }), true);
        const { folder, sha } = checkout;
        const image = await inFolder(folder, ref, async () => {
            const source = await head.imageIn('.');
            return runtime.prepareImage(withoutExport(source), 'base');
        });
        return { ...image, sha };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = prepare_base_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function folderOf(image) {
    switch (image.kind) {
        case 'dockerfile':
            return image.context;
        case 'recipe':
            return (0,external_node_path_.dirname)(image.from);
        case 'reference':
            return '.';
    }
}
/** Head's cache is what the next build of head begins with. */
function withoutExport(source) {
    return source.kind === 'dockerfile' && source.buildKit
        ? { ...source, buildKit: { ...source.buildKit, cacheTo: [] } }
        : source;
}
/**
 * Paths of inputs are relative to the current folder, and for so long that is
 * the checkout. It is the workspace of the rule about files too (`confine.ts`):
 * with absolute paths instead, base's links could lead out of its checkout.
 * Nothing else is under way meanwhile.
 */
async function inFolder(folder, ref, work) {
    const here = process.cwd();
    enter(folder, ref);
    try {
        return await work();
    }
    finally {
        process.chdir(here);
    }
}
function enter(folder, ref) {
    try {
        process.chdir(folder);
    }
    catch (thrown) {
        throw new errors/* ProfileError */.eo({
            code: 'ref-not-checked-out',
            message: `${JSON.stringify(ref)} has no folder where this run's is.`,
            blame: 'user',
            remedy: 'Compare with a ref that has the service, or with an image.'
        }, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/compare.js











/**
 * What this change did to the service: head, which was profiled, against base,
 * on this machine. Whatever is wrong with base, what is known of head stays.
 */
async function compare(request, record, place) {
    const { compare: asked } = request.inputs;
    if (!asked || !record.trial)
        return;
    const against = resolveBase(asked.against);
    if (!against)
        return void record.findings.push(NO_BASE);
    const comparison = startComparison(nameBase(asked.against, against));
    record.comparison = comparison;
    try {
        if (against.kind === 'report')
            noteEarlier(readEarlierNumbers(against.path, record), comparison, record);
        else
            await compareWith(against, { request, record, comparison }, place);
    }
    catch (thrown) {
        place.host.signal.throwIfAborted();
        comparison.ended = (0,errors/* explainError */.UW)((0,errors/* describeError */.Uc)(thrown));
        comparison.obstacles.push(comparison.ended);
    }
}
/** Undefined: `auto` outside of a pull request. */
function resolveBase(against) {
    if (against.kind !== 'ref' || against.ref !== 'auto')
        return against;
    const ref = baseOfEvent();
    return ref === undefined ? undefined : { kind: 'ref', ref };
}
function noteEarlier({ imageBytes, successRate, fingerprint, ...earlier }, comparison, { image }) {
    comparison.earlier = earlier;
    Object.assign(comparison.base, { imageBytes, successRate });
    if (fingerprint !== undefined && fingerprint === image?.fingerprint)
        comparison.sameImage = true;
}
async function compareWith(against, { request, record, comparison }, place) {
    const { host, runtime } = place;
    const stage = (0,lib_host/* timedStages */.d)(host, record.stages);
    const { imageIn, inputs } = request;
    const base = await stage('Prepare the base', () => prepareBase(against, { image: inputs.image, imageIn }, place));
    record.findings.push(...base.findings);
    comparison.base.imageBytes = base.facts.sizeBytes;
    if (base.facts.fingerprint === record.image?.fingerprint) {
        comparison.sameImage = true;
        return;
    }
    const kept = (0,store/* readBase */.wZ)(inputs, { ...record, image: base.facts });
    if (kept)
        comparison.sizes.push(...sizesOf(kept, record));
    const reference = record.image.id;
    const head = await runtime.prepareImage({ kind: 'reference', reference });
    demandSamePlatform(base, head);
    comparison.causes.push(...findCauses(base, head), ...(await comparePackagesOf([base, head], runtime)));
    const startMs = performance.now();
    try {
        await stage('Compare with the base', () => compareImages({ request, record, comparison }, { base, head }, place));
    }
    finally {
        comparison.elapsedMs = performance.now() - startMs;
    }
}
async function comparePackagesOf(images, runtime) {
    const texts = await Promise.all(images.map((image) => runtime.listPackages?.(image) ?? ''));
    const [base, head] = texts.map(parsePackages);
    return comparePackages(base, head);
}
/** One of them would be emulated, or not run at all. */
function demandSamePlatform(base, head) {
    const [there, here] = [base.config.platform, head.config.platform];
    if (there === undefined || here === undefined || there === here)
        return;
    throw new errors/* ProfileError */.eo({
        code: 'base-other-platform',
        message: `Base is made for ${there}, and this change for ${here}: what they take on one machine can't be compared.`,
        blame: 'user',
        remedy: "Compare with a base of this change's platform, for example `compare-image: ghcr.io/org/service:1.1-amd64`."
    });
}


/***/ })

};
