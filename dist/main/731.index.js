export const id = 731;
export const ids = [731];
export const modules = {

/***/ 72731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var lib_core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/cache/store.js + 1 modules
var store = __webpack_require__(71736);
// EXTERNAL MODULE: ./lib/dataset/read.js + 14 modules
var read = __webpack_require__(81928);
// EXTERNAL MODULE: ./lib/host.js
var lib_host = __webpack_require__(35741);
// EXTERNAL MODULE: ./lib/run-record.js + 1 modules
var run_record = __webpack_require__(83376);
// EXTERNAL MODULE: ./lib/analysis/growth.js
var growth = __webpack_require__(94239);
// EXTERNAL MODULE: ./lib/measurement/contention.js
var contention = __webpack_require__(19143);
// EXTERNAL MODULE: ./lib/trial/run-trial.js
var run_trial = __webpack_require__(92228);
// EXTERNAL MODULE: ./lib/trial/trial-setup.js + 1 modules
var trial_setup = __webpack_require__(84692);
;// CONCATENATED MODULE: ./lib/search/first-trial.js




/** What raised a doubt is looked at for three times as long, and for so long. */
const TIMES = 3;
const MIN_MS = 5000;
const MAX_MS = 30_000;
/** A job that polls for work, or a log that is flushed, takes its time. */
const REST = { quietMs: 300, mostMs: 30_000 };
/**
 * The first trial replays on when its memory seemed to grow: a heap that is
 * collected once in 0.5 s looks like a leak in a replay of 0.6 s. Until three
 * times as long and 5 s, and no longer than 30 s.
 */
function planFirstSequel() {
    let untilMs = 0;
    return {
        meetingRows: [],
        rest: REST,
        repeats: true,
        goesOn: (trial, rounds, loadMs) => {
            if (rounds === 1 && seemsToGrow(trial))
                untilMs = Math.min(Math.max(MIN_MS, loadMs * TIMES), MAX_MS);
            return loadMs < untilMs;
        }
    };
}
/** For its neighbours' sake a first trial is run so often, if it is short. */
const TRIES = 3;
const SHORT_MS = 20_000;
/**
 * The trial that all others are compared with. Beside neighbours it is run
 * again, and the one with the fewest of them counts, or one in which the service
 * came to its end. It is in the record at once: what fails later takes nothing
 * from it.
 */
async function runFirstTrial(plan, setup, by) {
    let fewest = Infinity;
    for (let tries = 1;; tries++) {
        const trial = await (0,run_trial/* runTrial */.W)(plan, (0,trial_setup/* withWorkers */.O)(setup), planFirstSequel());
        const used = trial.contention?.usedMillicores ?? 0;
        const isEnd = trial.ending.kind === 'exited';
        if (isEnd || used < fewest)
            by.record.trial = trial;
        fewest = Math.min(fewest, used);
        const again = (0,contention/* isContended */.rS)(trial.contention) &&
            trial.ending.kind === 'completed' &&
            trial.marks.endedMs < SHORT_MS;
        if (!again || tries === TRIES)
            return;
        await by.runtime.dropPageCache();
    }
}
function seemsToGrow(trial) {
    return ((0,growth/* summarizeGrowth */.f)(trial.soFar())?.low ?? 0) > 0;
}

// EXTERNAL MODULE: ./lib/analysis/analyze.js + 2 modules
var analyze = __webpack_require__(24134);
// EXTERNAL MODULE: ./lib/sizing/plan-search.js + 2 modules
var plan_search = __webpack_require__(56759);
// EXTERNAL MODULE: ./lib/sizing/outcome/early-stop.js
var early_stop = __webpack_require__(92383);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js + 1 modules
var outcome_outcome = __webpack_require__(86207);
// EXTERNAL MODULE: ./lib/sizing/next-move.js
var next_move = __webpack_require__(31935);
// EXTERNAL MODULE: ./lib/sizing/memory/memory-bounds.js
var memory_bounds = __webpack_require__(60931);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(49531);
// EXTERNAL MODULE: ./lib/sizing/probe.js
var sizing_probe = __webpack_require__(22168);
// EXTERNAL MODULE: ./lib/sizing/recommend-limits.js
var recommend_limits = __webpack_require__(16537);
;// CONCATENATED MODULE: ./lib/sizing/plan-ahead.js





/** Which share of proofs holds, and of trials that decide after one that failed. */
const HOLDS = { proof: 0.8, decide: 0.6 };
/** What dies is over sooner than what holds: share of the time. */
const DIES = 0.5;
/** Many ways lead to one probe: so many are looked at for each node. */
const WAYS = 8;
/**
 * What a search on one node would ask for now, and on nodes that are free what
 * it would ask for then: after a failure, after a hold, after two of them; the
 * likeliest first. As soon as a trial ends it is asked again. What is under way
 * and was not right goes on as long as it can tell something and its node is not
 * needed for what is asked now.
 */
function planAhead(state, running) {
    const { nodes } = state.settings;
    const move = (0,next_move/* nextMove */.l)(state);
    if (move.kind !== 'trials')
        return { move, start: [], stop: running };
    if (nodes === 1)
        return { move, start: move.probes, stop: [] };
    const wanted = lookAhead(state);
    const left = [...running];
    const serves = proofsFailed(state) ? isNear : isSame;
    const start = wanted.filter((probe) => {
        const at = left.findIndex((other) => serves(other, probe));
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    const stop = left.filter((probe) => (0,memory_bounds/* isMoot */.wo)(probe, state));
    const isNew = start[0] !== undefined && start[0] === wanted[0];
    const used = running.length - stop.length;
    // The last to begin has the least to lose.
    if (isNew && used >= nodes)
        stop.push(left.findLast((probe) => !stop.includes(probe)));
    const free = nodes - (running.length - stop.length);
    return { move, start: start.slice(0, Math.max(0, free)), stop };
}
/** The first is asked for now. At most as many as there are nodes. */
function lookAhead(given) {
    const wanted = [];
    const ways = [{ state: given, asked: [], chance: 1 }];
    const { nodes } = given.settings;
    for (let i = 0; i < nodes * WAYS && wanted.length < nodes; i++) {
        const way = takeLikeliest(ways);
        const move = way && (0,next_move/* nextMove */.l)(way.state);
        if (!move)
            break;
        const [probe] = move.kind === 'trials' ? move.probes : twinOf(way);
        if (!probe)
            continue;
        const asked = [...way.asked, probe];
        if (count(asked, probe) > count(wanted, probe))
            wanted.push(probe);
        const holds = chanceToHold(way.state, probe);
        for (const [isHeld, share] of [
            [false, 1 - holds],
            [true, holds]
        ]) {
            const chance = way.chance * share;
            if (chance === 0)
                continue;
            ways.push({ state: suppose(way.state, probe, isHeld), asked, chance });
        }
    }
    return wanted;
}
/** A proof that holds is asked for again where needs vary: known when it ended. */
function twinOf({ asked }) {
    const last = asked.at(-1);
    const isSingle = last?.purpose === 'proof' && count(asked, last) === 1;
    return isSingle ? [last] : [];
}
/** What comes after a failure is larger, and what comes after a hold smaller. */
function chanceToHold({ trials }, { purpose }) {
    if (purpose === 'control')
        return 1;
    if (purpose === 'proof')
        return HOLDS.proof;
    const last = trials.at(-1);
    if (!last)
        return 0.5;
    return (0,failure/* held */.yB)(last) ? 1 - HOLDS.decide : HOLDS.decide;
}
/** The first of several. */
function takeLikeliest(ways) {
    const most = Math.max(...ways.map(({ chance }) => chance));
    const at = ways.findIndex(({ chance }) => chance === most);
    return at < 0 ? undefined : ways.splice(at, 1)[0];
}
/** The search as it will be if this trial goes so. */
function suppose(state, probe, isHeld) {
    const { facts, settings } = state;
    const settled = probe.purpose === 'proof' ? settings : { ...settings, soakMs: 0 };
    const longMs = (0,sizing_probe/* expectedProofMs */.Lj)({ ...state, settings: settled }, probe.size.cpuMillicores);
    const ms = isHeld ? longMs : longMs * DIES;
    const { requests: planned, replayMs } = facts;
    const outcome = isHeld
        ? { kind: 'held', replayMs }
        : {
            kind: 'oom-killed',
            kills: 1,
            answered: Math.floor(planned * DIES),
            planned,
            throttledShare: 0
        };
    const trials = [...state.trials, { probe, outcome, ms }];
    return { ...state, trials, elapsedMs: state.elapsedMs + ms };
}
function proofsFailed({ trials }) {
    return trials.some((trial) => trial.probe.purpose === 'proof' && !(0,failure/* heldAlone */.HR)(trial));
}
/** Where chance decides, a proof that is not far above does as well. */
function isNear(proof, wanted) {
    const { memoryBytes } = proof.size;
    const size = { ...proof.size, memoryBytes: wanted.size.memoryBytes };
    return (isSame({ ...proof, size }, wanted) &&
        (wanted.purpose === 'proof'
            ? (0,recommend_limits/* isKept */.t8)(memoryBytes, wanted.size.memoryBytes)
            : memoryBytes === wanted.size.memoryBytes));
}
function count(probes, probe) {
    return probes.filter((other) => isSame(other, probe)).length;
}
function isSame(a, b) {
    return (a.purpose === b.purpose &&
        a.wholeDataset === b.wholeDataset &&
        a.compared === b.compared &&
        a.size.memoryBytes === b.size.memoryBytes &&
        a.size.cpuMillicores === b.size.cpuMillicores);
}

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/search/crew.js
/**
 * Trials that run at once, each alone on a node of its own. What is stopped says
 * nothing, whatever comes of it.
 */
class Crew {
    running = new Map();
    /** They are on their way out. */
    leaving = new Set();
    run;
    constructor(run) {
        this.run = run;
    }
    get probes() {
        return [...this.running.keys()];
    }
    start(probe) {
        const stopping = new AbortController();
        const over = this.run(probe, stopping.signal).then(() => probe);
        // Who waits for the next of them hears of it, or nobody does.
        over.catch(() => undefined);
        this.running.set(probe, { over, stopping });
    }
    stop(probe) {
        const { over, stopping } = this.running.get(probe) ?? {};
        this.running.delete(probe);
        stopping?.abort();
        if (!over)
            return;
        const gone = over
            .catch(() => undefined)
            .finally(() => this.leaving.delete(gone));
        this.leaving.add(gone);
    }
    /** Until one of them ended. Throws what it threw. */
    async next() {
        const all = [...this.running.values()].map(({ over }) => over);
        this.running.delete(await Promise.race(all));
    }
    async [Symbol.asyncDispose]() {
        for (const probe of this.probes)
            this.stop(probe);
        await Promise.all(this.leaving);
    }
}

// EXTERNAL MODULE: ./lib/runtime/disturbance.js
var disturbance = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(87440);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
;// CONCATENATED MODULE: ./lib/sizing/cpu/measure-stretch.js


const NOT_COUNTED = { periods: NaN, throttledPeriods: NaN };
function measureStretch(plan, of) {
    const { exchanges, from, before, after, memoryBytes, contention } = of;
    const sortedMs = (0,right_answers/* sortedTimes */.yx)(exchanges, [from, exchanges.length]);
    return {
        plan,
        memoryBytes,
        contention,
        sortedMs,
        failed: exchanges.length - from - sortedMs.length,
        ...(0,kernel_counts/* throttlingBetween */.ad)(before ?? NOT_COUNTED, after ?? NOT_COUNTED)
    };
}

// EXTERNAL MODULE: ./lib/trial/trial.js + 36 modules
var trial_trial = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/search/plan-last-rest.js
/** Shorter, and it is what follows every last answer. */
const AT_ONCE_MS = 100;
/** A service that works on may pause before it does. */
const QUIET_MS = 300;
/** Under smaller limits it may take so much longer. */
const plan_last_rest_TIMES = 3;
const SLACK_MS = 2000;
const plan_last_rest_MAX_MS = 60_000;
/** One that did not rest at full size is looked at for so long. */
const RESTLESS_MS = {
    bracket: 5000,
    decide: 10_000,
    proof: 30_000,
    control: 5000
};
/**
 * How long a trial waits until the service rests, from how long it worked on at
 * full size. Undefined: it rested at once.
 */
function planLastRest(workedOnMs, purpose) {
    if (workedOnMs <= AT_ONCE_MS)
        return undefined;
    const longMs = workedOnMs * plan_last_rest_TIMES + SLACK_MS;
    const mostMs = Number.isFinite(workedOnMs)
        ? Math.min(longMs, plan_last_rest_MAX_MS)
        : RESTLESS_MS[purpose];
    return { quietMs: QUIET_MS, mostMs };
}

;// CONCATENATED MODULE: ./lib/search/live-service.js
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






/** The service that stretches of load are sent to, from one CPU limit to the next. */
class LiveService {
    place;
    live;
    /** A stretch that somebody disturbed is repeated once. */
    disturbances = 0;
    constructor(place) {
        this.place = place;
    }
    /** Undefined: the service ended, or the stretch is to be asked for again. */
    async stretch(move) {
        try {
            return await this.measureInQuiet(move);
        }
        catch (thrown) {
            if (!(0,disturbance/* isDisturbance */.HW)(thrown) || this.disturbances++ > 0)
                throw thrown;
            this.place.setup.onDisturbed(thrown);
            await this.end();
            return undefined;
        }
    }
    /** Beside others that use the CPU it says little: again, but not for ever. */
    async measureInQuiet(move) {
        const { quiet } = this.place;
        for (;;) {
            const stretch = await this.measure(move);
            if (!stretch || !(0,contention/* isContended */.rS)(stretch.contention)) {
                quiet.came();
                return stretch;
            }
            if (!(await quiet.wait()))
                return stretch;
        }
    }
    async measure(move) {
        const live = await this.find(move);
        if (!live)
            return undefined;
        const { trial } = live;
        const rest = planLastRest(this.place.plan().facts.workedOnMs, 'bracket');
        if (rest)
            await trial.unload({ rows: [], rest });
        const before = trial.counters();
        const from = trial.soFar().exchanges.length;
        const ending = await trial.stretch(move.stretch);
        const { contention } = trial;
        if (ending.kind === 'exited') {
            await this.end(ending);
            return undefined;
        }
        await trial.demandUndisturbed(ending);
        await this.place.setup.dataset.demandUnchanged();
        const after = trial.counters();
        const { exchanges } = trial.soFar();
        const { memoryBytes } = trial.plan.size;
        const record = { exchanges, from, before, after, memoryBytes, contention };
        return measureStretch(move.stretch, record);
    }
    async find(move) {
        const { probe, stretch } = move;
        if (this.place.liveLimits)
            return this.live ?? this.start(probe);
        await this.end();
        const { cpuMillicores } = stretch;
        return this.start({ ...probe, size: { ...probe.size, cpuMillicores } });
    }
    async start(probe) {
        const startMs = performance.now();
        const plan = (0,plan_search/* planProbe */.Yl)(this.place.plan(), probe);
        const setup = { ...this.place.setup, checkHealth: undefined };
        const trial = await trial_trial/* Trial */.z.start(plan, setup);
        this.live = { trial, probe, startMs };
        const ending = await trial.warmUp();
        if (ending.kind !== 'completed')
            await this.end(ending);
        return this.live;
    }
    /** With an ending, the service's end is a trial like any other. */
    async end(ending) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { live } = this;
            this.live = undefined;
            if (!live)
                return;
            const trial = __addDisposableResource(env_1, live.trial, true);
            if (!ending)
                return;
            const ms = performance.now() - live.startMs;
            this.place.onEnd(live.probe, await trial.end(ending), ms);
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
    async [Symbol.asyncDispose]() {
        await this.end();
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/search/quiet-times.js

/** Before something is measured again: many neighbours work in bursts. */
const PAUSES_MS = [100, 300, 900];
/** So often it is, while it never was quiet; and in all. */
const MAX_IN_VAIN = 6;
const MAX = 24;
/** A trial again takes as long as so many stretches. */
const TRIAL = 3;
/** How often a search may still wait for its neighbours. */
class QuietTimes {
    inVain;
    all = 0;
    /** @param neverYet the first trial waited in vain already */
    constructor(neverYet) {
        this.inVain = neverYet ? TRIAL : 0;
    }
    /** Waits a little; false: that was done often enough, and nothing helps. */
    async wait(cost = 1) {
        if (this.inVain >= MAX_IN_VAIN || this.all >= MAX)
            return false;
        await (0,promises_.setTimeout)(PAUSES_MS[this.all % PAUSES_MS.length]);
        this.inVain += cost;
        this.all += cost;
        return true;
    }
    /** Something was measured with nobody in the way. */
    came() {
        this.inVain = 0;
    }
}

// EXTERNAL MODULE: ./lib/sizing/outcome/others-doing.js
var others_doing = __webpack_require__(84428);
// EXTERNAL MODULE: ./lib/sizing/outcome/slower-than-full.js + 1 modules
var slower_than_full = __webpack_require__(53079);
// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(15554);
// EXTERNAL MODULE: ./lib/sizing/outcome/latency-limit.js
var latency_limit = __webpack_require__(20737);
// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(63608);
// EXTERNAL MODULE: ./lib/sizing/memory/climb.js
var climb = __webpack_require__(30373);
;// CONCATENATED MODULE: ./lib/sizing/show-trial.js







/** Later replays are warmer and compared with nothing. */
const COMPARED_REPLAYS = 5;
/** What a trial showed beside its outcome; undefined: no replay ended. */
function showTrial(trial) {
    const { exchanges, marks, totals } = trial;
    if (marks.replayedMs === undefined)
        return undefined;
    const replayed = trial.rounds?.[0]?.replayed ?? exchanges.length;
    const firstAnswers = (0,right_answers/* countSucceeded */.BO)(exchanges, [0, replayed]);
    const answers = (0,right_answers/* countSucceeded */.BO)(exchanges, [0, exchanges.length]);
    const effort = (0,slowdown/* measureEffort */.tS)(trial);
    const peakBytes = measurePeaks(trial);
    const growth = (0,climb/* soakGrowth */.EP)(peakBytes, answers / peakBytes.length);
    return {
        peakBytes,
        p95Ms: p95OfReplays(trial),
        answers,
        cpuMsPerRequest: effort.cpuMs / firstAnswers,
        replayMs: effort.ms,
        majorFaults: effort.majorFaults,
        tasks: (0,kernel_counts/* mostTasks */.YF)(trial.samples),
        throttledShare: totals ? (0,kernel_counts/* throttledShare */.QA)(totals) : NaN,
        ...(growth !== undefined && { growthBytesPerRequest: growth })
    };
}
/** p95 of the first replays, ms; of one that is too short there is none. */
function p95OfReplays({ exchanges, warmupExchanges, rounds }) {
    const ends = rounds?.slice(0, COMPARED_REPLAYS) ?? [
        { replayed: exchanges.length, ended: exchanges.length }
    ];
    return ends.flatMap(({ replayed }, i) => {
        const from = i === 0 ? warmupExchanges : ends[i - 1].ended;
        const sorted = (0,right_answers/* sortedTimes */.yx)(exchanges, [from, replayed]);
        return (0,latency_limit/* measureLatency */.RJ)(sorted, 'latency.p95') ?? NaN;
    });
}
/** Of each round that ended, or of several that took half a second together. */
function measurePeaks({ samples, marks, rounds }) {
    const ends = rounds?.map((round) => round.endedMs) ?? [marks.replayedMs];
    const peaks = [];
    let fromMs = marks.settledMs ?? marks.readyMs ?? 0;
    let sample = 0;
    for (const endMs of ends) {
        if (endMs - fromMs < sizing_probe/* MIN_PIECE_MS */.jY && endMs !== ends.at(-1))
            continue;
        let peak = NaN;
        for (; sample < samples.length && samples.atMs[sample] <= endMs; sample++)
            if (samples.atMs[sample] >= fromMs)
                peak = Math.max(peak || 0, (0,undroppable/* undroppable */.x)(samples, sample));
        peaks.push(peak);
        fromMs = endMs;
    }
    return peaks;
}

;// CONCATENATED MODULE: ./lib/search/sequel.js






/** Replays after which a proof that is too slow to be one ends, at the soonest. */
const FIRST_LOOK = 2;
/** Two looks. */
const SHORT_REST_MS = 100;
/** A control replays as often as a proof is compared, within this. */
const CONTROL_MS = 3000;
/**
 * A service that rested as soon as it was ready is not waited for as long as
 * another; unless its quota is smaller, which may stop it for 100 ms and more.
 */
function planRest({ restsAtOnce, first }, { size }) {
    const full = size.cpuMillicores >= first.size.cpuMillicores;
    return restsAtOnce && full ? { quietMs: SHORT_REST_MS } : {};
}
/** What follows the first replay of a trial, and how it ends. */
function planSequel(plan, probe, leftMs) {
    const rounds = planRounds(plan, probe, leftMs);
    const rest = planLastRest(plan.facts.workedOnMs, probe.purpose);
    return rest ? { ...(rounds ?? ONE_REPLAY), rest } : rounds;
}
const ONE_REPLAY = { meetingRows: [], goesOn: () => false };
/** @param leftMs how much of the time budget is left, ms */
function planRounds(plan, probe, leftMs) {
    const { meetingRows } = plan;
    const { soakMs } = plan.settings;
    const perRound = replaysOf(meetingRows);
    if (probe.purpose === 'control' || probe.compared)
        return {
            meetingRows: [],
            goesOn: (_, rounds, loadMs) => rounds < COMPARED_REPLAYS && loadMs < CONTROL_MS
        };
    if (probe.purpose === 'proof' && soakMs > 0)
        return {
            meetingRows,
            goesOn: (trial, rounds, loadMs) => leftMs() > 0 &&
                !(rounds >= FIRST_LOOK &&
                    rounds <= COMPARED_REPLAYS &&
                    (0,slower_than_full/* isLost */.JD)(plan, { probe, ...showSoFar(trial) })) &&
                (0,sizing_probe/* soaksOn */.l8)({
                    loadMs,
                    replayMs: loadMs / rounds / perRound,
                    look: () => lookAt(trial)
                }, soakMs)
        };
    if (probe.purpose === 'bracket' || !probe.wholeDataset)
        return undefined;
    return meetingRows.length > 0
        ? { meetingRows, goesOn: () => false }
        : undefined;
}
function lookAt(trial) {
    const record = trial.soFar();
    return {
        peakBytes: measurePeaks(record),
        requests: record.exchanges.length
    };
}
/** A trial that goes on, as it would be shown. */
function showSoFar(trial) {
    const totals = trial.counters();
    const shown = totals && showTrial({ ...trial.soFar(), totals });
    const { contention } = trial;
    return { contention, ...(shown && { shown }) };
}
/** What the trial of a probe showed, and what of its soak there was. */
function showProbe({ settings, meetingRows }, probe, trial) {
    const shown = showTrial(trial);
    if (!shown || probe.purpose !== 'proof' || settings.soakMs === 0)
        return shown;
    const { rounds = [], marks } = trial;
    const { settledMs = 0 } = marks;
    const loadMs = (rounds.at(-1)?.endedMs ?? settledMs) - settledMs;
    if (rounds.length <= COMPARED_REPLAYS && loadMs < settings.soakMs)
        return { ...shown, unsoaked: true };
    const replays = rounds.length * replaysOf(meetingRows);
    return (0,sizing_probe/* isLasting */.dJ)(shown, { replays, loadMs })
        ? { ...shown, lasting: true }
        : shown;
}
/** Rows that are to meet are as many as a replay has, and ask for more. */
function replaysOf(meetingRows) {
    return meetingRows.length > 0 ? 2 : 1;
}
/** Whether the clock had a say: then others on the machine may have had one too. */
function isClocked(plan, probe, trial) {
    // Side by side, trials are each other's neighbours.
    if (probe.purpose === 'bracket')
        return false;
    if (probe.purpose === 'control')
        return true;
    const outcome = (0,plan_search/* judgeProbe */.ih)(plan, probe, trial);
    if (outcome.kind === 'not-ready')
        return true;
    if (outcome.kind === 'too-slow')
        return outcome.slowness.what !== 'thrashing';
    // A soak is not repeated for what the kernel's counters do not confirm.
    if (outcome.kind !== 'held' || probe.purpose === 'proof')
        return false;
    const shown = showTrial(trial);
    const { contention } = trial;
    return (shown !== undefined &&
        (0,slower_than_full/* looksSlow */.gQ)(plan, { probe, shown }) &&
        (0,others_doing/* isOthersDoing */.N)(plan, { probe, shown, contention }));
}

;// CONCATENATED MODULE: ./lib/search/run-search.js













/**
 * Runs what sizing/ asks for until it has its answer. Every trial is in the
 * record as soon as it ended, so that whatever fails, nothing is lost.
 */
class Search {
    plan;
    record;
    place;
    startMs = performance.now();
    /** The service that CPU limits are changed on, kept between moves. */
    live;
    quiet;
    crew = new Crew((...probe) => this.runProbe(...probe));
    isShared = false;
    constructor(plan, record, place) {
        this.plan = plan;
        this.record = record;
        this.place = place;
        this.quiet = new QuietTimes((0,contention/* isContended */.rS)(plan.facts.contention));
        this.live = new LiveService({
            setup: place.setup,
            quiet: this.quiet,
            liveLimits: place.runtime.capabilities.liveLimits,
            plan: () => this.plan,
            onEnd: (...ended) => this.note(...ended)
        });
    }
    async run() {
        for (;;) {
            this.place.host.signal.throwIfAborted();
            this.record.elapsedMs = performance.now() - this.startMs;
            const state = this.known();
            const { move, start, stop } = planAhead(state, this.crew.probes);
            for (const probe of stop)
                this.crew.stop(probe);
            if (move.kind !== 'stretch')
                await this.live.end();
            if (move.kind === 'done')
                return;
            if (move.kind === 'stretch') {
                const stretch = await this.live.stretch(move);
                if (stretch)
                    this.record.stretches.push(stretch);
            }
            else if (state.settings.nodes > 1) {
                for (const probe of start)
                    this.crew.start(probe);
                await this.crew.next();
            }
            else
                await this.runProbes(start);
            await this.checkPages();
        }
    }
    /** Before the next move is decided, the last one included. */
    async checkPages() {
        // Asked each time, for others may come and are named.
        if ((await this.place.runtime.paysForPages()) || this.isShared)
            return;
        this.isShared = true;
        this.plan = this.place.onShared();
    }
    /** One alone and cold, or several side by side. */
    async runProbes(probes) {
        if (probes.length === 1)
            await this.place.runtime.dropPageCache();
        const running = probes.map((probe) => this.runProbe(probe));
        // What ends beside one that fails is recorded too.
        await Promise.allSettled(running);
        await Promise.all(running);
    }
    async runProbe(probe, stop) {
        const startMs = performance.now();
        try {
            const trial = await this.measure(probe, stop);
            if (stop?.aborted)
                return;
            await this.place.setup.dataset.demandUnchanged();
            this.note(probe, trial, performance.now() - startMs);
        }
        catch (thrown) {
            const outcome = (0,outcome_outcome/* judgeFailedStart */.hV)(thrown);
            if (!outcome)
                throw thrown;
            this.add({ probe, outcome, ms: performance.now() - startMs });
        }
    }
    /** Slow beside others is no failure of a limit: again, in a quieter time. */
    async measure(probe, stop) {
        const plan = (0,plan_search/* planProbe */.Yl)(this.plan, probe);
        const known = this.known();
        for (;;) {
            const sequel = planSequel(known, probe, () => this.leftMs());
            const setup = this.setupFor(probe, stop);
            const trial = await (0,run_trial/* runTrial */.W)(plan, setup, sequel);
            const isDoubtful = (0,contention/* isContended */.rS)(trial.contention) && isClocked(known, probe, trial);
            if (!isDoubtful || !(await this.quiet.wait(TRIAL)))
                return trial;
            this.place.host.tell('It was slow beside others on this machine: again.');
            await this.place.runtime.dropPageCache();
        }
    }
    known() {
        return { ...this.plan, ...this.record };
    }
    leftMs() {
        const takenMs = performance.now() - this.startMs;
        return this.plan.settings.timeBudgetMs - takenMs;
    }
    note(probe, trial, ms) {
        const outcome = (0,plan_search/* judgeProbe */.ih)(this.known(), probe, trial);
        const shown = showProbe(this.plan, probe, trial);
        const { contention } = trial;
        const past = { probe, outcome, ms, contention, ...(shown && { shown }) };
        this.add(probe.purpose === 'proof'
            ? { ...past, measurement: trial }
            : { ...past, outline: (0,run_record/* outlineTrial */.Vd)(trial) });
    }
    add(trial) {
        this.record.trials.push(trial);
        const { size } = trial.probe;
        this.place.host.tell(`${(0,units/* formatBytes */.z3)(size.memoryBytes)}, ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}: ${(0,outcome_outcome/* describeOutcome */.SS)(trial.outcome)}`);
    }
    /** Ends what is lost: one OOM kill, thrashing, a replay far too slow. */
    setupFor(probe, stop) {
        const { setup } = this.place;
        const { signal } = setup;
        const rows = probe.wholeDataset ? undefined : this.plan.heavyRows;
        return {
            ...setup,
            ...planRest(this.plan, probe),
            signal: stop ? AbortSignal.any([signal, stop]) : signal,
            dataset: {
                ...setup.dataset,
                open: (count, chosen = rows, from = 0) => setup.dataset.open(count, chosen, from)
            },
            judge: (0,early_stop/* watchForEarlyStop */.c)((0,plan_search/* planReference */.dl)(this.known(), probe), this.goesOn(probe))
        };
    }
    /** What follows the first replay has no end that is known. */
    goesOn({ purpose }) {
        if (purpose === 'proof' || this.place.setup.checkHealth)
            return true;
        return planLastRest(this.plan.facts.workedOnMs, purpose) !== undefined;
    }
    async [Symbol.asyncDispose]() {
        await this.crew[Symbol.asyncDispose]();
        await this.live.end();
    }
}

;// CONCATENATED MODULE: ./lib/search/search-size.js
var search_size_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var search_size_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Searches the smallest size, as far as the first trial leaves something to
 * search for. The answer is drawn from the record, by `conclude`.
 */
async function searchSize(record, place) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await place.setup.dataset.demandUnchanged();
        const { trial, criteria, machine, smallest, cold = false, shard } = record;
        // Of several shards one is enough, and the first is always there.
        if (shard && shard.index > 1)
            return;
        if (!trial || !criteria || !machine || !smallest)
            return;
        const analysis = (0,analyze/* analyze */.n)(trial);
        const basis = { trial, analysis, criteria, machine, smallest, cold };
        const plan = (0,plan_search/* planSearch */.EG)(basis);
        if ('recommendation' in plan)
            return;
        record.search = { trials: [], stretches: [], elapsedMs: 0 };
        const onShared = () => {
            record.cold = false;
            const replanned = (0,plan_search/* planSearch */.EG)({ ...basis, cold: false });
            return 'recommendation' in replanned ? plan : replanned;
        };
        const search = search_size_addDisposableResource(env_1, new Search(plan, record.search, { ...place, onShared }), true);
        await search.run();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = search_size_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./lib/servers/recognize-server.js
var recognize_server = __webpack_require__(44998);
;// CONCATENATED MODULE: ./lib/sources/render-recipe.js
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

;// CONCATENATED MODULE: ./lib/sources/show-recipe.js

/** Shows what is built when the user wrote no Dockerfile. */
async function showRecipe(source, host) {
    if (source.kind !== 'recipe')
        return;
    await host.stage('Show the generated Dockerfile', async () => host.tell(renderRecipe(source)));
}

// EXTERNAL MODULE: ./lib/trial/plan.js
var trial_plan = __webpack_require__(78097);
;// CONCATENATED MODULE: ./lib/profile.js
var profile_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var profile_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** How an image is prepared, by where it comes from. */
const PREPARE = {
    reference: 'Pull the image',
    dockerfile: 'Build the image',
    recipe: 'Build the image'
};
/**
 * The story of README's "How it works", one verb a line. All that is found goes
 * into the record; an earlier report that answers comes back instead.
 */
async function profile({ inputs, asked, history, parseAbove }, record, { host, runtime }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stage = (0,lib_host/* timedStages */.d)(host, record.stages);
        runtime.findings = record.findings;
        (0,run_record/* noteInputs */.KQ)(record, { inputs, asked, history });
        await showRecipe(inputs.image, host);
        record.machine = await runtime.readMachine();
        record.smallest = runtime.capabilities.smallest;
        const dataset = profile_addDisposableResource(env_1, await stage('Read the dataset', () => (0,read/* openDataset */.J)(inputs.dataset, host)), true);
        record.dataset = dataset.facts;
        const plan = (0,trial_plan/* planTrial */.qJ)(inputs, record.machine, dataset.facts);
        const image = await stage(PREPARE[inputs.image.kind], () => runtime.prepareImage(inputs.image));
        const server = (0,recognize_server/* recognizeServer */.E)(inputs, image);
        (0,run_record/* noteImage */.cU)(record, image, server);
        const served = server ? parseAbove(server.texts) : inputs;
        const earlier = (0,store/* readEarlier */.lz)(inputs, record);
        if (earlier)
            return earlier;
        const setup = (0,trial_setup/* planSetup */.d)(served, { dataset, host, image, runtime });
        record.cold = await runtime.dropPageCache();
        await stage('Run the service at full size', () => runFirstTrial(plan, setup, { record, runtime }));
        await stage('Search for the smallest size', () => searchSize(record, { host, runtime, setup }));
        return undefined;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = profile_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/story.js

/** What a run does: the image is profiled and, where it is asked for, compared. */
async function runStory(request, record, place) {
    const earlier = await profile(request, record, place);
    if (earlier || !request.inputs.compare)
        return earlier;
    const { compare } = await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 23378));
    await compare(request, record, place);
    return undefined;
}

// EXTERNAL MODULE: ./lib/publication/begin-record.js
var begin_record = __webpack_require__(42713);
// EXTERNAL MODULE: ./lib/publication/write-report.js
var write_report = __webpack_require__(4440);
// EXTERNAL MODULE: ./lib/analysis/ending.js + 1 modules
var ending = __webpack_require__(72598);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/report/compose-report.js + 13 modules
var compose_report = __webpack_require__(72969);
;// CONCATENATED MODULE: ./lib/report/compose/reuse-report.js
/** An earlier report as the answer of this run, and it says so. */
function reuseReport(earlier, { name, createdAt, stages }) {
    return {
        ...earlier,
        name,
        createdAt,
        stages,
        azure: { ...earlier.azure, name },
        reused: { createdAt: earlier.createdAt },
        findings: [noteReuse(earlier), ...earlier.findings]
    };
}
function noteReuse({ createdAt }) {
    return {
        code: 'report-reused',
        severity: 'note',
        message: `Nothing was run: the image, the dataset, the inputs and the class of the machine are those of the report of ${createdAt}, and this is that report.`,
        remedy: 'To measure again, leave `reuse` out or empty the folder of `cache`.'
    };
}

;// CONCATENATED MODULE: ./lib/publication/report-story.js





/**
 * Runs a story to its end or to its error, and reports it either way: never
 * rejects. A report that comes back from it answers instead.
 *
 * @param signal fires when the run is cancelled
 */
async function reportStory(record, signal, story) {
    try {
        const earlier = await story();
        if (earlier)
            return reuseReport(earlier, record);
    }
    catch (thrown) {
        record.error = signal.aborted ? ending/* cancelled */.K : (0,errors/* describeError */.Uc)(thrown);
    }
    return compose(record);
}
/** What cannot be concluded of what was measured must not take the rest along. */
function compose(record) {
    try {
        return (0,compose_report/* composeReport */.ZE)(record);
    }
    catch (thrown) {
        const { name, createdAt, version, troubleshooting, attempt } = record;
        // Nothing else of it comes along, for it is what can't be composed.
        const begun = { name, createdAt, version, troubleshooting, attempt };
        const { secrets, stages } = record;
        const error = record.error ?? (0,errors/* describeError */.Uc)(thrown);
        return (0,compose_report/* composeReport */.ZE)({ ...(0,run_record/* startRecord */.qt)(begun), secrets, stages, error });
    }
}

// EXTERNAL MODULE: ./lib/commands/run-command.js + 1 modules
var run_command = __webpack_require__(48437);
// EXTERNAL MODULE: ./lib/files/client-proxies.js
var client_proxies = __webpack_require__(77589);
// EXTERNAL MODULE: ./lib/inputs/quantities.js
var quantities = __webpack_require__(33396);
// EXTERNAL MODULE: ./lib/runtime/run.js
var runtime_run = __webpack_require__(22694);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/runtime/cgroup/cgroup-folders.js
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

// EXTERNAL MODULE: ./lib/runtime/cgroup/cgroup-files.js
var cgroup_files = __webpack_require__(37719);
;// CONCATENATED MODULE: ./lib/runtime/cgroup/cgroup-reader.js




/** memory.stat of a recent kernel has about 1.6 kB. */
const BUFFER_BYTES = 8192;
/**
 * Opens the kernel's files for the cgroup of a container, whose first process
 * is `pid` here. Undefined when they can't be seen from here: another host's,
 * Docker Desktop's, another namespace's.
 */
function openCgroupCounters(pid, containerId) {
    try {
        const reader = new CgroupReader(readCgroupFolders(pid, containerId));
        if (!Number.isNaN(reader.read()?.memoryBytes ?? NaN))
            return reader;
        reader.close();
    }
    catch {
        // No /proc for it here.
    }
    return undefined;
}
/** By controller. Throws where this machine has no such process. */
function readCgroupFolders(pid, containerId) {
    return parseCgroupFolders((0,external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, 'utf8'), (0,external_node_fs_.readFileSync)('/proc/self/mounts', 'utf8'), containerId);
}
class CgroupReader {
    traits;
    parse;
    descriptors = new Map();
    buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    texts = {};
    peakBytes = 0;
    /** @param folders by controller */
    constructor(folders) {
        const v1 = folders.has('memory');
        this.traits = { source: v1 ? 'cgroup-v1' : 'cgroup-v2', periodMs: 0 };
        this.parse = v1 ? cgroup_files/* parseV1 */.Bs : cgroup_files/* parseV2 */.sN;
        for (const [name, controller] of Object.entries(v1 ? cgroup_files/* V1_FILES */.MF : cgroup_files/* V2_FILES */.ZM)) {
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

;// CONCATENATED MODULE: ./lib/runtime/cgroup/mapped-pages.js



/**
 * Of the process that has most, at least: what it has mapped and its own group
 * is not charged for. Measured on a Python whose libraries take 10.8 MiB: 0
 * alone and cold, 10.3 beside a process that has them in use. Undefined: they
 * can't be seen.
 *
 * @param pid the container's first process
 */
function readMappedPages(pid, containerId) {
    try {
        const folders = readCgroupFolders(pid, containerId);
        const folder = folders.get('memory') ?? folders.get('');
        if (folder === undefined)
            return undefined;
        const read = (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8');
        const before = chargedBytes(read('memory.stat'));
        const pids = read('cgroup.procs').split('\n').filter(Boolean);
        const mapped = Math.max(...pids.map(mappedBytes));
        // What was dropped or mapped in between is nobody else's.
        const charged = Math.max(before, chargedBytes(read('memory.stat')));
        const foreign = Math.max(mapped - charged, 0);
        return Number.isFinite(foreign) ? { mapped, foreign } : undefined;
    }
    catch {
        return undefined;
    }
}
function chargedBytes(stat) {
    const [, bytes] = /^(?:total_mapped_file|file_mapped) (\d+)$/m.exec(stat) ?? [];
    return Number(bytes);
}
/** 0 for a process that has just ended. */
function mappedBytes(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8');
        return Number(/^RssFile:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/runtime/processes.js
var processes = __webpack_require__(26473);
;// CONCATENATED MODULE: ./lib/runtime/machine-use.js


/** Its proxies carry our requests, and its shims the service's output. */
const ENGINE = /^(docker|dockerd|docker-proxy|containerd|containerd-shim.*|conmon|podman|rootlessport|slirp4netns|pasta.*)$/;
/** Reads who uses this machine's CPU; processes of the engine are found once. */
class MachineUseReader {
    engine = findEngine();
    /** Undefined: it can't be seen from here. */
    read() {
        try {
            const [first = ''] = (0,external_node_fs_.readFileSync)('/proc/stat', 'latin1').split('\n', 1);
            return { ...parseMachine(first), ownMs: this.readEngine() };
        }
        catch {
            return undefined;
        }
    }
    readEngine() {
        return this.engine.reduce((sum, pid) => sum + (0,processes/* readProcess */.Wv)(pid).cpuMs, 0);
    }
}
/**
 * `cpu  user nice system idle iowait irq softirq steal …`, in ticks. Interrupts
 * are left out: they may be for our own packets.
 */
function parseMachine(line) {
    const ticks = line.trim().split(/\s+/).slice(1).map(Number);
    const at = (i) => (ticks[i] ?? 0) * processes/* TICK_MS */.b9;
    return {
        busyMs: at(0) + at(1) + at(2),
        idleMs: at(3) + at(4),
        stolenMs: at(7)
    };
}
function findEngine() {
    try {
        return (0,processes/* listPids */.$q)().filter((pid) => ENGINE.test((0,processes/* readProcess */.Wv)(pid).name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/runtime/outside-kill.js
/**
 * A kill from outside of the engine (earlyoom, systemd-oomd, `kill -9 PID`), of
 * which the engine tells as little as of an end of the service's own: only an
 * exit code, 128 + the signal's number.
 *
 * A limit of memory that is too small ends so too, by the kernel: itself, or
 * a worker whose parent ends with the same code. The container's own count of
 * OOM kills goes with the container, and the engine may be told too late. The
 * machine's count stays, and it has been raised before the signal is sent. Where
 * it has not moved, the kernel killed nobody, and no limit is to blame.
 *
 * What is left is a service that kills itself (a JVM with
 * `-XX:OnOutOfMemoryError="kill -9 %p"`, a watchdog inside). From here it looks
 * the same, for the sender of a signal is not known afterwards. So the trial is
 * repeated once, as for any act of others; when it ends so again at the same
 * limits, the service did it, and the trial is a failure like any other.
 *
 * Who ends without an error when asked to by SIGTERM is not seen.
 */

const SIGNALS = {
    137: 'SIGKILL',
    143: 'SIGTERM'
};
const KILL_REMEDY = 'Look at what ends processes on this machine (earlyoom, systemd-oomd, a clean-up job), and whether the service kills itself: then let it exit instead, for example a JVM by `-XX:+ExitOnOutOfMemoryError`.';
/** By the kernel for memory, of anybody, since this machine runs. NaN: it does not say. */
function readOomKills() {
    try {
        const text = (0,external_node_fs_.readFileSync)('/proc/vmstat', 'latin1');
        return Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? NaN);
    }
    catch {
        return NaN;
    }
}
/**
 * Who ended it, a part of a sentence; undefined: itself, the kernel for memory,
 * or it can't be told.
 *
 * @param kills OOM kills of the machine: before its start, and at its end; NaN:
 *   not known, which says nothing
 */
function describeKill({ code, oomKilled }, kills) {
    const signal = SIGNALS[code];
    if (!signal || oomKilled || kills.before !== kills.after)
        return undefined;
    return `it was ended by ${signal} (exit code ${code}), which came neither from Docker nor from the kernel for want of memory`;
}

// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(70147);
;// CONCATENATED MODULE: ./lib/runtime/docker/api-stats.js


/**
 * One reading of Docker's API (`/containers/<id>/stats`), from a cgroup v1 or v2 host. What it does not
 * tell is NaN: pressure always; on v1 OOM kills, shared and kernel memory; on
 * v2 the high-water mark.
 */
function parseApiStats(answer) {
    const at = (...path) => {
        const value = (0,json/* valueAt */.fK)(answer, ...path);
        return typeof value === 'number' ? value : NaN;
    };
    const memory = (name) => at('memory_stats', name);
    const throttling = (name) => at('cpu_stats', 'throttling_data', name);
    const read = (name) => at('memory_stats', 'stats', name);
    const stat = (v1, v2 = v1) => Number.isNaN(read(v1)) ? read(v2) : read(v1);
    const isV2 = !Number.isNaN(read('anon'));
    return {
        memoryBytes: memory('usage'),
        memoryPeakBytes: memory('max_usage'),
        anonymousBytes: stat('total_rss', 'anon'),
        sharedBytes: stat('total_shmem', 'shmem'),
        fileBytes: stat('total_cache', 'file'),
        inactiveFileBytes: stat('total_inactive_file', 'inactive_file'),
        kernelBytes: (0,cgroup_files/* lastingKernelBytes */.BU)(stat),
        // v1: how often the limit was hit, which harms nobody. v2: `oom` of
        // memory.events, after which a process is killed; left out when 0.
        oomKills: isV2 ? memory('failcnt') || 0 : NaN,
        majorFaults: stat('total_pgmajfault', 'pgmajfault'),
        cpuMs: at('cpu_stats', 'cpu_usage', 'total_usage') / 1e6,
        periods: throttling('periods'),
        throttledPeriods: throttling('throttled_periods'),
        throttledMs: throttling('throttled_time') / 1e6,
        pids: at('pids_stats', 'current'),
        memoryPressureMs: NaN,
        cpuPressureMs: NaN
    };
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./lib/runtime/docker/engine-api.js

const DEFAULT_HOST = 'unix:///var/run/docker.sock';
/** @param url `unix:///path` or `tcp://host:port`; empty: the engine's usual socket */
function connectApi(url, options) {
    const address = url || DEFAULT_HOST;
    const socketPath = /^unix:\/\/(.*)/.exec(address)?.[1];
    return socketPath
        ? new undici/* Client */.Kj('http://localhost', { ...options, socketPath })
        : new undici/* Client */.Kj(address.replace(/^tcp:/, 'http:'), options);
}
/**
 * Has the engine do something itself: its client takes 60 ms and some CPU to
 * begin. False: it did not, or it is reached as only its client can (TLS, ssh).
 */
async function postApi({ url, isTls }, path, mostMs) {
    if (isTls || !/^(unix:|tcp:|$)/.test(url))
        return false;
    const client = connectApi(url, { headersTimeout: mostMs });
    try {
        const answer = await client.request({ path, method: 'POST' });
        await answer.body.dump();
        return answer.statusCode < 300;
    }
    catch {
        return false;
    }
    finally {
        await client.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/api-counters.js



/**
 * Counters from Docker's API, where the kernel's files can't be seen (a job
 * container, Docker Desktop): one reading a second, each given once.
 *
 * @param dockerHost DOCKER_HOST: `unix:///path` or `tcp://host:port`; empty is
 *   the local engine's own socket
 */
function openApiCounters(containerId, dockerHost = '') {
    const stream = new StatsStream(containerId, dockerHost);
    return {
        traits: { source: 'docker-api', periodMs: 1000 },
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
        this.client = connectApi(dockerHost, { bodyTimeout: 0 });
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
            const counters = parseApiStats((0,json/* parseJson */.qF)(line));
            // The last answer, after the container's end, is all zeros.
            if (!(counters.memoryBytes > 0))
                continue;
            this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes);
            const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes;
            this.latest = { ...counters, memoryPeakBytes };
        }
    }
}

// EXTERNAL MODULE: ./lib/runtime/docker/cli.js
var cli = __webpack_require__(81915);
;// CONCATENATED MODULE: ./lib/runtime/docker/container-state.js

const NEEDS = ['State.Pid', 'HostConfig.Memory', 'NetworkSettings.Ports'];
/** What the engine knows of a container; undefined when it knows none. */
async function inspectContainer(id, at) {
    const asked = ['container', 'inspect', id];
    const container = await (0,cli/* inspectOne */.V4)(asked, NEEDS);
    if (!container)
        return undefined;
    const { State: state } = container;
    return {
        pid: state.Pid,
        startedAt: state.StartedAt,
        isPaused: state.Paused ?? false,
        memoryBytes: container.HostConfig.Memory,
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
/** The engine's wall-clock time on the clock of `performance.now()`. */
function onOwnClock(time) {
    const agoMs = Date.now() - Date.parse(time);
    // A remote engine's clock may be off: then the moment of the call is used.
    return agoMs >= 0 && agoMs < 60_000 ? performance.now() - agoMs : 0;
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container-log.js

/**
 * The last lines of a container's output; as many as came, where the engine
 * hangs: that takes no measurement along. Untrusted text.
 */
async function readLog(id, lines) {
    const log = [];
    await (0,cli/* docker */.T3)(['logs', '--tail', String(lines), id], {
        bound: 'cleanup',
        onLine: (line) => log.push(line)
    }).catch(() => undefined);
    return log.slice(-lines).join('\n');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/runtime/docker/program.js
const KINDS = {
    'exec format error': 'format',
    'no such file or directory': 'missing',
    'permission denied': 'permission'
};
/** The engine's last words in the log, or its answer when it was to start. */
const REFUSED = /(?:^exec |exec: ")(\/[^\s":]+)"?: (?:stat \S+: )?(exec format error|no such file or directory|permission denied)/m;
function parseRefusal(said) {
    const [, path, kind] = REFUSED.exec(said) ?? [];
    return path === undefined ? undefined : { path, kind: KINDS[kind] };
}
/** The machines of ELF's header that engines run on, and Node's names for them. */
const MACHINES = {
    0x03: '386',
    0x3e: 'amd64',
    0x28: 'arm',
    0xb7: 'arm64',
    0x15: 'ppc64le',
    0x16: 's390x',
    0xf3: 'riscv64'
};
const PLATFORMS = { x64: 'amd64' };
const ELF = Buffer.from('\x7fELF', 'latin1');
/** `head`: the first bytes of the program; undefined: there is none. */
function explainProgram({ path, kind }, head, arch) {
    if (kind === 'permission')
        return notExecutable(path);
    if (head === undefined)
        return kind === 'missing'
            ? {
                cause: `The image has no ${path}, which is its command.`,
                remedy: 'Check the path in ENTRYPOINT, CMD or `command`.'
            }
            : undefined;
    const [first = ''] = head.toString('latin1').split('\n', 1);
    if (first.startsWith('#!'))
        return explainScript(path, first);
    if (head.subarray(0, 4).equals(ELF))
        return explainElf(path, { head, arch });
    return {
        cause: `${path} is no program of this system, and its first line names none that reads it.`,
        remedy: 'Begin it with a line such as #!/bin/sh.'
    };
}
function notExecutable(path) {
    return {
        cause: `${path} is not executable.`,
        remedy: 'Make it so in the repository (git update-index --chmod=+x) or in the Dockerfile (RUN chmod +x).'
    };
}
function explainScript(path, first) {
    return first.endsWith('\r')
        ? {
            cause: `The lines of ${path} end with CRLF, so the system looks for a program whose name ends with a carriage return.`,
            remedy: 'Save it with LF line ends: `*.sh text eol=lf` in .gitattributes, or sed in the Dockerfile.'
        }
        : {
            cause: `${path} is to be read by ${first.slice(2).trim()}, which the image does not have.`,
            remedy: 'Install that in the image, or name another one, as #!/bin/sh.'
        };
}
function explainElf(path, { head, arch }) {
    const own = PLATFORMS[arch] ?? arch;
    const machine = MACHINES[head[18] ?? 0] ?? 'another platform';
    return machine === own
        ? {
            cause: `${path} needs a loader that the image does not have: it was built for another libc.`,
            remedy: 'Build it on the image that it runs in, or statically: glibc (Debian) and musl (Alpine) are not the same.'
        }
        : {
            cause: `${path} is built for linux/${machine}, and this machine is linux/${own}.`,
            remedy: `Build the image for it (docker build --platform linux/${own}), or run the job on a linux/${machine} runner.`
        };
}

;// CONCATENATED MODULE: ./lib/runtime/docker/explain-exec.js
var explain_exec_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var explain_exec_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Of a program, to know what it is. */
const HEAD_BYTES = 256;
/**
 * Why a container's command could not be executed, by what the engine says of
 * it and by the file itself; undefined when that is not what happened.
 */
async function explainExec(id, said) {
    const refusal = parseRefusal(said);
    if (!refusal)
        return undefined;
    return explainProgram(refusal, await readHead(id, refusal), (0,external_node_os_.arch)());
}
/** The first bytes of the program; undefined when it is not there. */
async function readHead(id, { path }) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'profile-inference-exec-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const copy = (0,external_node_path_.join)(folder, 'program');
            const copied = await (0,cli/* docker */.T3)(['cp', '--follow-link', `${id}:${path}`, copy]);
            if (copied.code !== 0)
                return undefined;
            const file = explain_exec_addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(copy), true);
            const head = Buffer.alloc(HEAD_BYTES);
            const { bytesRead } = await file.read(head);
            return head.subarray(0, bytesRead);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = explain_exec_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container-end.js








/** Lines of a log in which the engine says that it could not execute. */
const LAST_WORDS = 3;
/** Of one that was killed, which may have done it itself. */
const LOG_LINES = 50;
/** Before the engine is asked again how a container does, ms. */
const PAUSE_MS = 1000;
/** Sees how a container comes to its end: by itself, or by somebody's act. */
class ContainerEnd {
    /** Pending where nobody can tell: `interrupted` says why. Never rejects. */
    exited;
    interrupted;
    started;
    waiting = new AbortController();
    lost = Promise.withResolvers();
    hasExited = false;
    /** Who killed it, if it was not by the engine. */
    killed;
    constructor(started) {
        this.started = started;
        const meddled = started.watched.meddled.then(disturbance/* disturbed */.Ns);
        this.interrupted = Promise.race([meddled, this.lost.promise]);
        this.exited = this.waitForExit();
    }
    /** What comes now is our own doing. */
    release() {
        this.started.watched.release();
        this.waiting.abort();
    }
    /** Why the trial until now may say nothing; in a cancelled run nobody asks. */
    async findInterruption() {
        try {
            return await this.look();
        }
        catch (thrown) {
            return thrown instanceof errors/* ProfileError */.eo ? thrown : undefined;
        }
    }
    async look() {
        const { id, plan, state, watched } = this.started;
        const now = await inspectContainer(id, plan);
        const act = await watched.look(this.hasExited);
        if (act !== undefined)
            return (0,disturbance/* disturbed */.Ns)(act);
        if (!now)
            return (await (0,cli/* findLoss */.bj)()) ?? (0,disturbance/* disturbed */.Ns)('it was removed');
        if (now.isPaused)
            return (0,disturbance/* disturbed */.Ns)('it was paused');
        if (this.killed !== undefined)
            return new disturbance/* UnseenKill */.BQ(this.killed, {
                remedy: KILL_REMEDY,
                log: await readLog(id, LOG_LINES)
            });
        if (now.startedAt !== state.startedAt)
            return (0,disturbance/* disturbed */.Ns)('it was restarted');
        return now.memoryBytes === state.memoryBytes
            ? undefined
            : (0,disturbance/* disturbed */.Ns)('its limits were changed');
    }
    async waitForExit() {
        const { signal } = this.waiting;
        while (!signal.aborted) {
            const exit = await this.askForExit().catch(() => undefined);
            if (exit)
                return this.note(exit);
            // A cancelled run asks nobody.
            const loss = await (0,cli/* findLoss */.bj)().catch(() => undefined);
            if (loss)
                this.lost.resolve(loss);
            if (loss)
                break;
            await (0,promises_.setTimeout)(PAUSE_MS, undefined, { ref: false });
        }
        return Promise.withResolvers().promise;
    }
    note(exit) {
        const before = this.started.oomKills;
        this.killed = describeKill(exit, { before, after: readOomKills() });
        this.hasExited = true;
        return exit;
    }
    /** Undefined: it could not be waited for, and it runs still as it seems. */
    async askForExit() {
        const { id, plan } = this.started;
        const { signal } = this.waiting;
        const wait = await (0,cli/* docker */.T3)(['wait', id], { bound: 'watch', signal });
        if (signal.aborted)
            return undefined;
        const state = await inspectContainer(id, plan);
        if (state)
            return state.pid === 0 ? this.explain(state.exit) : undefined;
        // Removed by somebody else, as will be seen.
        const code = Number.parseInt(wait.stdout, 10);
        return wait.code === 0 ? { code: code || 0, oomKilled: false } : undefined;
    }
    /** Why it could not be executed, if that is what happened. */
    async explain(exit) {
        if (exit.code === 0 || exit.oomKilled)
            return exit;
        const { id } = this.started;
        const why = await explainExec(id, await readLog(id, LAST_WORDS));
        return why ? { ...exit, why } : exit;
    }
}

// EXTERNAL MODULE: ./lib/runtime/docker/container-errors.js
var container_errors = __webpack_require__(6592);
;// CONCATENATED MODULE: ./lib/runtime/docker/create-arguments.js


/** Of `NAME=value` and its NUL; one byte more is `argument list too long`. */
const MAX_VARIABLE = 128 * 1024;
/** Of all: a quarter of a stack of 8 MiB, with some room for arguments. */
const MAX_ENVIRONMENT = 2 ** 21 - 64 * 1024;
/** What is given is not overwritten; these may hold a password. */
const NO_PROXIES = Object.fromEntries(['HTTP', 'HTTPS', 'FTP', 'ALL']
    .flatMap((kind) => [`${kind}_PROXY`, `${kind}_proxy`.toLowerCase()])
    .map((name) => [name, '']));
/** Docker's flags for limits, at the start and for `docker update`. */
function limitArguments(size) {
    return [
        `--cpus=${size.cpuMillicores / 1000}`,
        // The same number twice: no swap.
        `--memory=${size.memoryBytes}`,
        `--memory-swap=${size.memoryBytes}`
    ];
}
/** Throws when the environment is more than any program can be given. */
function createArguments({ service, ...plan }) {
    const given = plan.hasProxies
        ? { ...NO_PROXIES, ...service.env }
        : service.env;
    const env = Object.entries(given).map(([key, value]) => `${key}=${value}`);
    demandRoom(env);
    const shm = service.shmBytes;
    return [
        `--label=${(0,runtime_run/* runLabel */.Az)({ id: plan.runId })}`,
        ...limitArguments(plan.size),
        plan.route.kind === 'network'
            ? `--network=${plan.route.network}`
            : `--publish=${plan.route.host ? '0.0.0.0' : '127.0.0.1'}::${plan.port}`,
        '--pull=never',
        // Trials run it on purpose, for it may not fall into one by chance.
        '--no-healthcheck',
        // A service that prints a line a request must not fill the disk.
        '--log-driver=json-file',
        '--log-opt=max-size=16m',
        '--log-opt=max-file=2',
        ...(shm === undefined ? [] : [`--shm-size=${shm}`]),
        ...env.flatMap((variable) => ['--env', variable]),
        plan.imageId,
        ...(service.command ?? [])
    ];
}
function demandRoom(env) {
    let sum = 0;
    for (const variable of env) {
        const bytes = Buffer.byteLength(variable) + 1;
        sum += bytes;
        if (bytes > MAX_VARIABLE)
            throw tooBig(`The variable ${variable.split('=', 1)[0]} of \`env\` has ${kib(bytes)}, and Linux gives a program at most ${kib(MAX_VARIABLE)} in one`);
    }
    if (sum > MAX_ENVIRONMENT)
        throw tooBig(`\`env\` has ${kib(sum)}, and Linux gives a program hardly more than ${kib(MAX_ENVIRONMENT)}`);
}
function kib(bytes) {
    return `${Math.ceil(bytes / 1024)} KiB`;
}
function tooBig(message) {
    return new errors/* ProfileError */.eo({
        code: 'environment-too-big',
        message: `${message}.`,
        blame: 'user',
        remedy: 'Put the value into a file of the image, and give its path, for example `env: VOCABULARY=/app/vocabulary.json`.'
    });
}

// EXTERNAL MODULE: ./lib/runtime/docker/endpoint.js
var endpoint = __webpack_require__(61420);
// EXTERNAL MODULE: ./lib/runtime/docker/answer-text.js
var answer_text = __webpack_require__(69707);
;// CONCATENATED MODULE: ./lib/runtime/docker/engine-address.js

const ALLOWED = 'allowed are `unix:///path`, `tcp://machine:port` and `ssh://user@machine`';
/** Before it even looks for an engine; what follows is the reason. */
const engine_address_REFUSED = /^.*(?:unable to resolve docker endpoint|Failed to initialize|ssh host connection is not valid): /;
const UNUSABLE = /protocol not available|unable to parse docker host/;
const TLS = /x509|tls:|HTTP response to HTTPS client|HTTP request to an HTTPS server/;
/**
 * Why what DOCKER_HOST or the client's context says is no address of an engine;
 * undefined when it is one, whether or not anybody is there. An address that
 * the client completes (`tcp://:2375` is its own machine) is a mistake when
 * nobody is there.
 */
function explainAddress(asking) {
    const { engine, refusal, variables } = asking;
    const written = refusal
        ? [variables['DOCKER_HOST'], engine.url]
        : [engine.url];
    for (const address of written) {
        if (!address?.trim())
            continue;
        const fault = findFault(address);
        if (!fault)
            continue;
        const shown = address.replace(/:[^:/@]*@/, ':***@');
        return wrong(asking, {
            message: `${source(variables)} is "${shown}", which ${fault}: ${ALLOWED}.`
        });
    }
    const cause = refusal.trim().split('\n').at(-1);
    if (engine_address_REFUSED.test(cause) || UNUSABLE.test(refusal))
        return wrong(asking, {
            message: `${source(variables)} is nothing that the Docker client can use: ${ALLOWED}.`,
            cause: cause.replace(engine_address_REFUSED, '')
        });
    return TLS.test(refusal)
        ? wrong(asking, {
            message: `The engine at ${engine.url} and the Docker client do not agree about TLS.`,
            cause
        })
        : undefined;
}
function findFault(address) {
    const [, scheme, rest = ''] = /^([a-z]+):\/\/(.*)$/s.exec(address) ?? [];
    if (scheme === undefined)
        return 'has no scheme';
    if (scheme === 'unix')
        return rest.startsWith('/') ? undefined : 'names no absolute path';
    if (!['tcp', 'http', 'https', 'ssh'].includes(scheme))
        return `begins with ${scheme}://`;
    if (/^([^@/]*@)?(:|\/|$)/.test(rest))
        return 'names no machine';
    if (URL.canParse(address))
        return undefined;
    return /:[^:/\]]*$/.test(rest)
        ? 'has no machine and port that can be read'
        : 'cannot be read';
}
function source(variables) {
    if (variables['DOCKER_HOST'])
        return 'DOCKER_HOST';
    const name = variables['DOCKER_CONTEXT'];
    return name ? `The Docker context "${name}"` : "The Docker client's context";
}
function wrong({ variables }, facts) {
    const byTls = /\.pem|x509|tls|HTTPS/.test(facts.cause ?? '');
    const remedy = byTls
        ? 'With TLS, DOCKER_CERT_PATH is a folder with ca.pem, cert.pem and key.pem; without, leave DOCKER_TLS_VERIFY out.'
        : variables['DOCKER_HOST']
            ? 'Set DOCKER_HOST to the address of the engine, for example `unix:///var/run/docker.sock`, or leave it out.'
            : "Choose another context (DOCKER_CONTEXT=default is this machine's engine), or set DOCKER_HOST, for example to `unix:///var/run/docker.sock`.";
    return new errors/* ProfileError */.eo({
        code: 'engine-address-wrong',
        blame: 'user',
        ...facts,
        remedy
    });
}

;// CONCATENATED MODULE: ./lib/runtime/docker/engine.js







/** The machine the engine runs containers on. Throws when none can be measured. */
async function readMachine() {
    const [answer, engine] = await Promise.all([
        (0,cli/* docker */.T3)(['info', '--format', '{{json .}}']),
        (0,endpoint/* findEndpoint */.vS)()
    ]).catch(toNoEngine);
    const parsed = (0,json/* parseObject */.lj)(answer.stdout);
    const info = parsed ?? {};
    const { platform, env: variables } = process;
    const said = parsed
        ? (info.ServerErrors?.join('\n') ?? '')
        : (0,answer_text/* showAnswer */.I)(answer.stdout);
    const stderr = answer.stderr.trim() || said;
    const refusal = info.ServerVersion ? '' : stderr;
    const mistake = (platform === 'linux' && explainAddress({ engine, refusal, variables })) ||
        explainEngine(info, { platform, stderr });
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
/** No answer in time is no engine: nothing has begun yet. */
function toNoEngine(thrown) {
    const { code, cause } = (0,errors/* describeError */.Uc)(thrown);
    throw code === 'engine-lost' ? noEngine(cause ?? '') : thrown;
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
    if (!info.ServerVersion)
        return noEngine(from.stderr);
    const { NCPU, MemTotal } = info;
    if (!isAmount(NCPU) || !isAmount(MemTotal))
        return noEngine(from.stderr || (0,answer_text/* showAnswer */.I)(JSON.stringify({ NCPU, MemTotal })));
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
function isAmount(value) {
    return Number.isFinite(value) && Number(value) > 0;
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
        cause: stderr.trim().split('\n').at(-1) ?? '',
        remedy: 'Run on a Linux runner with Docker (`runs-on: ubuntu-latest` has it), and as a user who may use it (root, or a member of the group `docker`).'
    });
}

;// CONCATENATED MODULE: ./lib/runtime/docker/freeze.js



/** What takes longer is left to the client, which ends with the run. */
const API_MS = 10_000;
/** Pauses a container, or lets it go on; nobody else did it. */
async function freezeContainer({ id, plan, following }, frozen) {
    if (frozen)
        following.watched.allow('pause');
    const verb = frozen ? 'pause' : 'unpause';
    const path = `/containers/${id}/${verb}`;
    if (await postApi(plan.route.engine, path, API_MS))
        return;
    const answer = await (0,cli/* docker */.T3)([verb, id], { bound: 'act' });
    if (answer.code !== 0)
        throw await (0,cli/* unlessLost */.Lv)((0,container_errors/* notFrozen */.gZ)(answer.stderr));
}

;// CONCATENATED MODULE: ./lib/runtime/docker/network-bytes.js

/** Sent and received in the network of a process, its own loopback left out. */
function readNetworkBytes(pid) {
    try {
        return parseNetworkBytes((0,external_node_fs_.readFileSync)(`/proc/${pid}/net/dev`, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** `eth0: RECEIVED packets … SENT packets …`, below two lines of heads. */
function parseNetworkBytes(text) {
    let sum = 0;
    for (const line of text.split('\n').slice(2)) {
        const [, name, numbers = ''] = /^\s*(\S+):\s*(.*)$/.exec(line) ?? [];
        if (name === undefined || name === 'lo')
            continue;
        const columns = numbers.split(/\s+/);
        sum += Number(columns[0]) + Number(columns[8]);
    }
    return sum;
}

// EXTERNAL MODULE: ./lib/runtime/listening.js
var listening = __webpack_require__(56729);
;// CONCATENATED MODULE: ./lib/runtime/docker/no-answer.js


/** Where a container listens, when nothing answers where it should. */
async function explainNoAnswer({ isLocal, state, plan }) {
    // Of a container that another machine or job container runs, the process
    // with this number is somebody else's.
    if (!isLocal)
        return {
            unreachable: false,
            sentence: 'Which ports it listens on cannot be seen from here.'
        };
    const texts = ['tcp', 'tcp6'].map((file) => (0,external_node_fs_promises_.readFile)(`/proc/${state.pid}/net/${file}`, 'utf8').catch(() => ''));
    const listeners = (await Promise.all(texts)).flatMap(listening/* parseListeners */.h);
    return (0,listening/* explainListeners */.v)(listeners, plan.port);
}

// EXTERNAL MODULE: ./lib/runtime/docker/remove.js + 1 modules
var remove = __webpack_require__(83586);
;// CONCATENATED MODULE: ./lib/runtime/docker/process-list.js
/** The table of `docker top -eo pid,ppid,args`. */
function parseTop(table) {
    return table
        .split('\n')
        .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map(([, pid, parent, command = '']) => ({
        pid: Number(pid),
        parent: Number(parent),
        command
    }));
}
/** Of all processes of a machine those of one container, by its first. */
function descendantsOf(first, all) {
    const children = Map.groupBy(all, ({ parent }) => parent);
    const pids = new Set([first]);
    // It grows while it is walked.
    for (const pid of pids)
        for (const child of children.get(pid) ?? [])
            pids.add(child.pid);
    return all.filter(({ pid }) => pids.has(pid));
}
/**
 * The largest group of processes with one parent and one command line;
 * undefined when none has a sibling.
 */
function findWorkers(listed, told) {
    const groups = Map.groupBy(listed, (each) => `${each.parent} ${each.command}`);
    const sizes = [...groups.values()].map((group) => group.length);
    const processes = Math.max(0, ...sizes);
    if (processes < 2)
        return undefined;
    const numbers = [...told.values, ...told.words.flatMap(numbersIn)];
    return { processes, isTold: numbers.includes(String(processes)) };
}
/** `--workers=4`, `-w4`, `gunicorn -w 4 app`: where a number stands apart. */
function numbersIn(word) {
    return word.match(/(?<![\w.:])\d+(?![\w.:])|(?<=^-[a-z])\d+$/g) ?? [];
}

;// CONCATENATED MODULE: ./lib/runtime/docker/workers.js



/**
 * The processes of one kind that a container runs, and whether it was told how many.
 * @param localPid its first process, where this machine shows it
 */
async function readWorkers(id, localPid) {
    const config = ['container', 'inspect', '--format', '{{json .Config}}', id];
    const [listed, inspected] = await Promise.all([
        localPid === undefined ? askEngine(id) : listOwn(localPid),
        (0,cli/* dockerJson */.Vd)(config)
    ]);
    if (!inspected)
        return undefined;
    const { Env, Entrypoint, Cmd } = inspected;
    const told = {
        values: (Env ?? []).map((pair) => pair.slice(pair.indexOf('=') + 1)),
        words: [...(Entrypoint ?? []), ...(Cmd ?? [])]
    };
    return findWorkers(listed, told);
}
/** The engine calls its machine's `ps`, which a small machine may not have. */
async function askEngine(id) {
    const top = await (0,cli/* docker */.T3)(['top', id, '-eo', 'pid,ppid,args']);
    return top.code === 0 ? parseTop(top.stdout) : [];
}
function listOwn(first) {
    const all = (0,processes/* listPids */.$q)().map((pid) => ({
        pid,
        parent: (0,processes/* readProcess */.Wv)(pid).parent,
        command: (0,processes/* readArguments */.lR)(pid).join(' ')
    }));
    return descendantsOf(first, all);
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container.js





















/** Starts a container, published on 127.0.0.1 where it can be reached there, swap off. */
async function startContainer(plan, watch) {
    const asked = ['create', ...createArguments(plan)];
    const created = await (0,cli/* docker */.T3)(asked, { bound: 'act' });
    // A client in the engine's clothes may say more before it.
    const id = created.stdout.trim().split('\n').at(-1);
    if (created.code !== 0 || id === '')
        throw await (0,cli/* unlessLost */.Lv)((0,container_errors/* containerNotStarted */.oy)('created', created.stderr));
    const watched = watch.events.follow(id);
    try {
        return await start(id, plan, { ...watch, watched });
    }
    catch (thrown) {
        const act = await watched.look(false);
        watched.release();
        const left = await (0,remove/* removeContainer */.o)(id);
        if (left)
            watch.onLeft(left);
        throw act === undefined ? thrown : (0,disturbance/* disturbed */.Ns)(act);
    }
}
async function start(id, plan, following) {
    const before = { ms: performance.now(), oomKills: readOomKills() };
    const started = await (0,cli/* docker */.T3)(['start', id], { bound: 'act' });
    if (started.code !== 0) {
        const why = await explainExec(id, started.stderr);
        throw await (0,cli/* unlessLost */.Lv)((0,container_errors/* containerNotStarted */.oy)('started', started.stderr, why));
    }
    const state = await inspectContainer(id, plan);
    if (!state)
        throw await (0,cli/* unlessLost */.Lv)((0,disturbance/* disturbed */.Ns)('it was gone at its start'));
    if (state.memoryBytes === 0)
        throw withoutLimits();
    const startedAtMs = Math.max(before.ms, onOwnClock(state.startedAt));
    const own = openCgroupCounters(state.pid, id);
    const counters = own ?? askApi(id, plan.route.engine);
    const oomKills = own ? before.oomKills : NaN;
    const isLocal = own !== undefined;
    const seen = { startedAtMs, counters, isLocal, state, oomKills };
    return new Container({ id, plan, following, ...seen });
}
function askApi(id, engine) {
    (0,endpoint/* demandPlainApi */.OB)(engine);
    return openApiCounters(id, engine.url);
}
class Container {
    origin;
    startedAtMs;
    counters;
    exited;
    interrupted;
    machine = new MachineUseReader();
    facts;
    end;
    stopped;
    isFrozen = false;
    constructor(facts) {
        this.facts = facts;
        // Port 9 (discard) when it has exited already: nothing answers there.
        this.origin = facts.state.origin ?? 'http://127.0.0.1:9';
        this.startedAtMs = facts.startedAtMs;
        this.counters = facts.counters;
        this.end = new ContainerEnd({ ...facts, watched: facts.following.watched });
        this.exited = this.end.exited;
        this.interrupted = this.end.interrupted;
    }
    findInterruption() {
        return this.end.findInterruption();
    }
    async setLimits(size) {
        this.facts.following.watched.allow('update');
        const asked = ['update', ...limitArguments(size), this.facts.id];
        const answer = await (0,cli/* docker */.T3)(asked, { bound: 'act' });
        if (answer.code !== 0)
            throw await (0,cli/* unlessLost */.Lv)((0,container_errors/* containerLimitsFixed */._l)(answer.stderr));
    }
    async freeze(frozen) {
        if (frozen === this.isFrozen)
            return;
        this.isFrozen = frozen;
        await freezeContainer(this.facts, frozen);
    }
    explainNoAnswer() {
        return explainNoAnswer(this.facts);
    }
    workers() {
        const { id, isLocal, state } = this.facts;
        return readWorkers(id, isLocal ? state.pid : undefined);
    }
    async execute(command, within) {
        // What takes too long says nothing of the engine.
        const asked = ['exec', this.facts.id, ...command];
        const { code, ended } = await (0,run_command/* run */.eF)('docker', asked, { ...within, kept: 0 });
        return ended ? undefined : code;
    }
    machineUse() {
        return this.facts.isLocal ? this.machine.read() : undefined;
    }
    networkBytes() {
        const { isLocal, state } = this.facts;
        return isLocal ? readNetworkBytes(state.pid) : undefined;
    }
    logs(lines) {
        return readLog(this.facts.id, lines);
    }
    async stop() {
        this.stopped ??= this.remove();
        await this.stopped;
    }
    async remove() {
        const { id, following, isLocal, state } = this.facts;
        this.end.release();
        const pages = isLocal ? readMappedPages(state.pid, id) : undefined;
        if (pages)
            following.onMapped?.(pages);
        const left = await (0,remove/* removeContainer */.o)(id);
        if (left)
            following.onLeft(left);
        this.counters.close();
    }
    async [Symbol.asyncDispose]() {
        await this.stop();
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container-event.js

/** A line of `docker events --format '{{json .}}'`; undefined: nothing for us. */
function parseEvent(line) {
    const told = (0,json/* parseObject */.lj)(line) ?? {};
    const { Action: action, Actor: actor, timeNano: atNs = NaN } = told;
    if (!action || !actor?.ID)
        return undefined;
    const labels = actor.Attributes ?? {};
    const { name = actor.ID.slice(0, 12), image = '', signal } = labels;
    return { id: actor.ID, name, image, labels, action, signal, atNs };
}
/**
 * What somebody did to a container by the engine; undefined: nothing that
 * changes how it runs. `die` and `oom` happen to it by themselves, and a health
 * check is seen as `exec_start`.
 */
function describeAct(event) {
    switch (event.action) {
        case 'kill':
            return `it was sent signal ${event.signal ?? 'KILL'} (docker kill or docker stop)`;
        case 'pause':
            return 'it was paused (docker pause)';
        case 'update':
            return 'its limits were changed (docker update)';
        case 'restart':
            return 'it was restarted (docker restart)';
        case 'destroy':
            return 'it was removed (docker rm)';
        case 'commit':
            return 'it was paused to make an image of it (docker commit)';
        case 'checkpoint':
            return 'it was stopped at a checkpoint (docker checkpoint)';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/event-watch.js




const NS_PER_S = 1e9;
/** How long the news of a container's death may take, ms. */
const NEWS_MS = 2000;
/** So often an end of the engine's news is followed by a new question. */
const event_watch_TRIES = 10;
/** An engine that is started anew answers after so long, ms. */
const event_watch_PAUSE_MS = 1000;
const DEAF = {
    code: 'acts-unseen',
    severity: 'note',
    message: 'Docker stopped telling what happens to containers, so that an act of somebody else on ours (`docker kill`) would not have been seen, nor a container that was started beside them.',
    remedy: 'See whether the engine was restarted meanwhile, and run it again.'
};
/**
 * Listens to the engine: who acts on our containers, and who starts others.
 * Codes tell neither: `docker kill` looks like a death for memory (137), and
 * `docker pause` like a slow service. An engine that tells nothing is believed,
 * one that stops telling is asked again, from where it stopped.
 */
class EventWatch {
    /** Started by others since we listen, not yet taken. */
    strangers = [];
    runId;
    own = new Map();
    /** Of the last event. The engine still knows what was while its client started. */
    lastNs = (Math.floor(Date.now() / 1000) - 1) * NS_PER_S;
    constructor(run, listening = {}) {
        this.runId = run.id;
        void this.listen(listening).catch(() => undefined);
    }
    async listen({ onDeaf, pauseMs = event_watch_PAUSE_MS }) {
        for (let tries = 0; tries < event_watch_TRIES; tries++) {
            if (tries > 0)
                await (0,promises_.setTimeout)(pauseMs, undefined, { ref: false });
            const since = Math.floor(this.lastNs / NS_PER_S);
            await (0,cli/* docker */.T3)([
                'events',
                `--since=${since}`,
                '--filter=type=container',
                '--format={{json .}}'
            ], { bound: 'watch', onLine: (line) => this.note(line), kept: 0 });
        }
        onDeaf?.(DEAF);
    }
    follow(id) {
        const own = new OwnContainer();
        this.own.set(id, own);
        return {
            meddled: own.meddled.promise,
            look: (exited) => own.look(exited),
            allow: (action) => void own.allowed[action]++,
            release: () => void this.own.delete(id)
        };
    }
    note(line) {
        const event = parseEvent(line);
        // Of the second in which it stopped, all is told once more.
        if (!event || event.atNs <= this.lastNs)
            return;
        if (event.atNs > 0)
            this.lastNs = event.atNs;
        this.own.get(event.id)?.note(event);
        const isOurs = event.labels[runtime_run/* RUN_LABEL */.jQ] === this.runId;
        if (event.action === 'start' && !isOurs)
            this.strangers.push(event);
    }
}
class OwnContainer {
    meddled = Promise.withResolvers();
    /** Our own that are still to come. */
    allowed = { update: 0, pause: 0 };
    act;
    died = Promise.withResolvers();
    note(event) {
        if (event.action === 'die')
            this.died.resolve();
        const { action } = event;
        const isOurs = action === 'update' || action === 'pause';
        if (isOurs && this.allowed[action]-- > 0)
            return;
        const act = describeAct(event);
        if (act === undefined)
            return;
        this.act ??= act;
        this.meddled.resolve(this.act);
    }
    async look(exited) {
        // A `kill` comes before its `die`.
        if (exited)
            await Promise.race([this.died.promise, (0,promises_.setTimeout)(NEWS_MS)]);
        return this.act;
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/neighbours.js




const neighbours_REMEDY = 'Run where no other container of the image runs: one job at a time on a machine of your own (`concurrency`), and not beside the service itself.';
/**
 * Finds containers of others that run our image, or one on the same layers.
 * File pages that they have in use stay in memory and are charged to them: a
 * service that died at 80 MiB alone "held" at 65 beside another of its image.
 */
class Neighbours {
    run;
    events;
    layersOf = new Map();
    listed = false;
    constructor(run, events) {
        this.run = run;
        this.events = events;
    }
    /** Those that were not found before. */
    async find(imageId) {
        const strangers = this.events.strangers.splice(0);
        if (!this.listed)
            strangers.push(...(await this.list()));
        this.listed = true;
        const found = [];
        for (const { id, name, image } of strangers) {
            const own = await this.readLayers(imageId);
            const theirs = await this.readLayers(image);
            const shared = countShared(own, theirs);
            if (shared > 0)
                found.push({ id, name, shared, layers: own.length });
        }
        return found;
    }
    async list() {
        const format = `{{.ID}}\t{{.Names}}\t{{.Image}}\t{{.Label "${runtime_run/* RUN_LABEL */.jQ}"}}`;
        const asked = ['ps', '--no-trunc', '--format', format];
        const { stdout } = await (0,cli/* docker */.T3)(asked);
        return stdout
            .split('\n')
            .map((line) => line.split('\t'))
            .filter(([id, , , run]) => id && run !== this.run.id)
            .map(([id = '', name = '', image = '']) => ({ id, name, image }));
    }
    /** By diff id, from the base up; none of an image that is gone. */
    async readLayers(image) {
        const known = this.layersOf.get(image);
        if (known)
            return known;
        const asked = ['image', 'inspect', '--', image];
        const found = await (0,cli/* inspectOne */.V4)(asked);
        const layers = found?.RootFS?.Layers ?? [];
        this.layersOf.set(image, layers);
        return layers;
    }
}
/** Layers by diff id, from the base up: the same files on another base are other files on disk. */
function countShared(own, theirs) {
    const differs = own.findIndex((layer, i) => layer !== theirs[i]);
    return differs < 0 ? own.length : differs;
}
/** Whether it may have most of our file pages in use. */
function sharesMost({ shared, layers }) {
    return shared * 2 > layers;
}
/** Whether somebody has most of our file pages in use. A few MiB are the kernel's delay in counting. */
function isMostForeign({ mapped, foreign }) {
    return foreign > 4 * units/* MIB */.D6 && foreign * 2 > mapped;
}
/** Who has them in use can't be seen: a build, another engine, a backup. */
function describeForeign({ mapped, foreign }) {
    return {
        code: 'image-shared',
        severity: 'warning',
        message: `Of ${(0,units/* formatBytes */.z3)(mapped)} of file pages that the service had in use, ${(0,units/* formatBytes */.z3)(foreign)} were charged to something else on this machine, which has them in use too: they cost the trials nothing, and would on a machine of its own.`,
        remedy: neighbours_REMEDY
    };
}
async function describeNeighbours(neighbours) {
    const [most] = neighbours.toSorted((a, b) => b.shared - a.shared);
    const { name, shared, layers } = most;
    const others = neighbours.length - 1;
    const who = `Another container, ${name}${others > 0 ? ` (and ${others} more)` : ''},`;
    const what = shared === layers
        ? 'ran the same image meanwhile'
        : `ran an image meanwhile that shares ${shared} of the ${layers} layers of this one`;
    const charged = await readCharged(most);
    const much = charged
        ? ` (it is charged for ${(0,units/* formatBytes */.z3)(charged)} of them)`
        : '';
    return {
        code: 'image-shared',
        severity: sharesMost(most) ? 'warning' : 'note',
        message: `${who} ${what}: file pages that it has in use${much} cost the trials nothing, and would on a machine of its own.`,
        remedy: neighbours_REMEDY
    };
}
/** File pages that it has in use, where its counters can be seen: bytes. */
async function readCharged({ id }) {
    const asked = ['container', 'inspect', '--format', '{{.State.Pid}}', id];
    const pid = Number((await (0,cli/* docker */.T3)(asked)).stdout);
    const reader = pid > 0 ? openCgroupCounters(pid, id) : undefined;
    const counters = reader?.read();
    reader?.close();
    const bytes = counters && counters.fileBytes - counters.inactiveFileBytes;
    return bytes && bytes > 0 ? bytes : undefined;
}

// EXTERNAL MODULE: ./lib/runtime/docker/network.js
var network = __webpack_require__(76503);
// EXTERNAL MODULE: ./lib/runtime/docker/obtain-image.js + 8 modules
var obtain_image = __webpack_require__(4119);
;// CONCATENATED MODULE: ./lib/runtime/docker/page-cache.js


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
    await (0,run_command/* run */.eF)('sync', [], { bound: 'act' });
    try {
        (0,external_node_fs_.writeFileSync)(DROP_CACHES, '1');
        return true;
    }
    catch {
        const sysctl = ['-n', 'sysctl', '--quiet', '--write', 'vm.drop_caches=1'];
        return (await (0,run_command/* run */.eF)('sudo', sysctl)).code === 0;
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/docker-runtime.js












/** The kernel knows less than 1 % of a core, and nothing starts with it. */
const MIN_MILLICORES = 10;
/** Trials as containers of a Docker engine, or of one that speaks as it does. */
class DockerRuntime {
    capabilities = {
        liveLimits: true,
        healthchecks: true,
        smallest: {
            cpuMillicores: MIN_MILLICORES,
            memoryBytes: quantities/* MIN_MEMORY_BYTES */.lt
        }
    };
    findings = [];
    run;
    reach;
    watch;
    hasProxies = (0,client_proxies/* readClientProxies */.m)().length > 0;
    imageId = '';
    isShared = false;
    /** Whether the next service is charged for its pages, as far as we know. */
    isDropped = false;
    /** Layers of the one told last: only who shares more is worth telling. */
    sharedMost = 0;
    constructor(run) {
        this.run = run;
        (0,run_command/* endCommandsWith */.Wy)(run.signal);
    }
    readMachine() {
        return readMachine();
    }
    async prepareImage(source, side = 'head') {
        const { run } = this;
        if (side === 'base')
            return (0,obtain_image/* obtainImage */.n)(source, { ...run, imageTag: (0,runtime_run/* comparedTag */.ID)(run) });
        const image = await (0,obtain_image/* obtainImage */.n)(source, run);
        this.imageId = image.facts.id;
        return image;
    }
    async listPackages({ facts }) {
        const { listPackages } = await __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 45643));
        return listPackages(this.run, facts.id);
    }
    async start(plan) {
        // All services of a run are reached in one way.
        this.reach ??= (0,network/* openRoute */.S)(this.run, plan.service);
        const { route, findings } = await this.reach;
        for (const finding of findings)
            this.note(finding);
        const { events } = this.listen();
        const onLeft = (left) => this.note(left);
        const onMapped = (pages) => this.noteForeign(pages);
        // What starts after it beside it, or again, finds the first one's pages.
        const watch = this.isDropped ? { onLeft, onMapped } : { onLeft };
        this.isDropped = false;
        return startContainer({ ...plan, runId: this.run.id, route, hasProxies: this.hasProxies }, { events, ...watch });
    }
    async dropPageCache() {
        this.isDropped = await dropFilePages();
        return (await this.paysForPages()) && this.isDropped;
    }
    async paysForPages() {
        const found = await this.listen().neighbours.find(this.imageId);
        const most = Math.max(0, ...found.map(({ shared }) => shared));
        if (most > this.sharedMost)
            this.note(await describeNeighbours(found));
        this.sharedMost = Math.max(this.sharedMost, most);
        this.isShared ||= found.some(sharesMost);
        return !this.isShared;
    }
    async cleanUp() {
        for (const left of await (0,remove/* removeRun */.s)(this.run))
            this.note(left);
    }
    /** Of those whose holder is no container that is listed. */
    noteForeign(pages) {
        if (this.isShared || !isMostForeign(pages))
            return;
        this.isShared = true;
        this.note(describeForeign(pages));
    }
    listen() {
        if (this.watch)
            return this.watch;
        const onDeaf = (finding) => this.note(finding);
        const events = new EventWatch(this.run, { onDeaf });
        this.watch = { events, neighbours: new Neighbours(this.run, events) };
        return this.watch;
    }
    /** Each is said once. */
    note(finding) {
        const { message } = finding;
        if (this.findings.some((noted) => noted.message === message))
            return;
        this.findings.push(finding);
    }
}

;// CONCATENATED MODULE: ./lib/runtime/open-runtime.js

/** Where trials run, as the inputs say. What a run doesn't use is not loaded. */
async function openRuntime({ place, image }, run) {
    if (place.kind === 'docker')
        return new DockerRuntime(run);
    const [{ KubernetesRuntime }, { dockerImages }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 26981)),
        __webpack_require__.e(/* import() */ 491).then(__webpack_require__.bind(__webpack_require__, 97491))
    ]);
    const images = dockerImages(run);
    return new KubernetesRuntime(run, { settings: place, source: image, images });
}

// EXTERNAL MODULE: ./lib/action/fail.js
var fail = __webpack_require__(32736);
// EXTERNAL MODULE: ./lib/action/links.js
var links = __webpack_require__(48279);
// EXTERNAL MODULE: ./lib/action/publish.js + 6 modules
var publish = __webpack_require__(56917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/files/append.js
var append = __webpack_require__(96375);
;// CONCATENATED MODULE: ./lib/runtime/remove-left.js

/** Removes all that a run made and left, here and in its cluster. Never throws. */
async function removeLeft(run, place) {
    const left = await (0,remove/* removeRun */.s)(run);
    if (place?.kind !== 'kubernetes')
        return left;
    const { removeRunFrom } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 77650));
    return [...left, ...(await removeRunFrom(place, run))];
}

;// CONCATENATED MODULE: ./lib/action/start-run.js










/**
 * Begins a run: its identity, its folder, its end by the runner's signals
 * (SIGINT on cancellation, SIGTERM 7.5 s later, SIGKILL 2.5 s after that).
 * The post step finds what to remove by `savedRun`. Never throws.
 */
function startRun() {
    const id = (0,external_node_crypto_.randomUUID)();
    const folder = makeTemporaryFolder();
    const cancel = new AbortController();
    const onSignal = () => cancel.abort();
    // A runner in a terminal that is closed is hung up, and its steps with it.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, onSignal);
    // Nobody reads the log any more: the runner is gone.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', onSignal);
    return {
        id,
        imageTag: (0,runtime_run/* imageTag */.I_)(id),
        temporaryDirectory: folder.path,
        reportRoot: (0,external_node_path_.join)(folder.root, 'profile-inference-report'),
        signal: cancel.signal,
        onLine: (line) => lib_core.info(line),
        isSaved: save({ 'run-id': id, 'temporary-directory': folder.path }),
        ...(folder.fault && { fault: folder.fault })
    };
}
/** In RUNNER_TEMP; where that is missing or full, in the system's own. */
function makeTemporaryFolder() {
    const roots = [process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), (0,external_node_os_.tmpdir)()];
    const causes = [];
    for (const root of new Set(roots))
        try {
            return { root, path: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, 'profile-inference-')) };
        }
        catch (thrown) {
            causes.push(thrown.message);
            lib_core.warning(`No folder could be made in ${root}: ${thrown.message}`);
        }
    const fault = new errors/* ProfileError */.eo({
        code: 'no-temporary-folder',
        message: 'There is no place for temporary files.',
        blame: 'machine',
        cause: causes.join('; '),
        remedy: 'Free space and inodes on the disk of RUNNER_TEMP, and let the user of the job write to it.'
    });
    return { root: roots[0], path: '', fault };
}
function save(state) {
    try {
        (0,append/* demandAppendable */.K)(process.env['GITHUB_STATE']);
        for (const [name, value] of Object.entries(state))
            lib_core.saveState(name, value);
        return true;
    }
    catch (thrown) {
        lib_core.warning(`The post step was not told what to remove (${thrown.message}), so this step removes it at its end.`);
        return false;
    }
}
/** So that the post step knows the cluster, too. */
function savePlace(place) {
    save({ place: JSON.stringify(place) });
}
function savedPlace() {
    return parseObject(core.getState('place'));
}
/** What `startRun` left for the post step; undefined when it never ran. */
function savedRun() {
    const id = core.getState('run-id');
    const temporaryDirectory = core.getState('temporary-directory');
    return id === ''
        ? undefined
        : { id, imageTag: imageTag(id), temporaryDirectory };
}
/** Removes what a run left. What fails here hides no verdict. */
async function cleanUp(run, place) {
    try {
        for (const { message, remedy } of await removeLeft(run, place))
            lib_core.warning(`${message} ${remedy}`);
        if (run.temporaryDirectory !== '')
            (0,external_node_fs_.rmSync)(run.temporaryDirectory, { recursive: true, force: true });
    }
    catch (thrown) {
        lib_core.warning(`Cleaning up failed: ${String(thrown)}`);
    }
}

// EXTERNAL MODULE: ./lib/action/stage.js
var stage = __webpack_require__(82880);
;// CONCATENATED MODULE: ./lib/action/main.js












/** A step of a job: runs the story, reports whatever happened, fails last. */
async function main(asked) {
    const run = startRun();
    const inputs = 'inputs' in asked ? asked.inputs : undefined;
    const to = 'inputs' in asked ? asked.inputs.report : asked.report;
    const troubleshooting = (0,links/* troubleshootingUrl */.KB)();
    const record = (0,begin_record/* beginRecord */.d)({ name: to.name, troubleshooting });
    const report = await reportStory(record, run.signal, async () => {
        if (run.fault)
            throw run.fault;
        if ('mistake' in asked)
            throw asked.mistake;
        asked.inputs.secrets.forEach(lib_core.setSecret);
        savePlace(asked.inputs.place);
        const runtime = await openRuntime(asked.inputs, run);
        return runStory(asked, record, { host: hostOf(run), runtime });
    });
    if (inputs)
        (0,write_report/* attempt */.CD)('report in `cache`', () => (0,store/* keepReport */.kA)(inputs, report), lib_core.warning);
    const { reportRoot: root, signal } = run;
    const lost = await (0,publish/* publish */.mk)({ report, record, to, root }, { signal });
    await (0,fail/* endStep */.C)(report, inputs?.failOn ?? 'failed', lost);
    // Where nobody reads the log there is no runner, and no post step.
    if (!run.isSaved || process.stdout.errored)
        await cleanUp(run, inputs?.place);
}
function hostOf({ signal, temporaryDirectory }) {
    const tell = lib_core.info;
    // What comes of a trial is told when it ended.
    const beginTrial = () => undefined;
    return { signal, temporaryDirectory, stage: stage/* stage */.d, beginTrial, tell };
}


/***/ }),

/***/ 48489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ leftMs),
/* harmony export */   Q: () => (/* binding */ BOUNDS)
/* harmony export */ });
/**
 * Every command has one of these, for an engine that accepts a question may
 * never answer it. The runner kills us 10 s after it cancelled: what is removed
 * and told at the end must fit in there.
 */
const BOUNDS = {
    /** What the engine knows already. */
    question: { mostMs: 30_000, afterCancelMs: 0 },
    /** Creates, starts, changes. A busy machine takes its time. */
    act: { mostMs: 90_000, afterCancelMs: 0 },
    /** Builds and pulls. */
    work: { mostMs: 3 * 3_600_000, afterCancelMs: 0 },
    /** Removes, and reads last words. */
    cleanup: { mostMs: 20_000, afterCancelMs: 4000 },
    /** Goes on until its own signal fires. */
    watch: { mostMs: Infinity, afterCancelMs: Infinity }
};
/** Even when the time after a cancellation is over, one try is made: ms. */
const ONE_TRY_MS = 500;
/**
 * How long a command that begins or goes on now may still take.
 *
 * @param sinceCancelMs undefined: the run is not cancelled
 */
function leftMs(bound, sinceCancelMs) {
    const { mostMs, afterCancelMs } = bound;
    if (sinceCancelMs === undefined)
        return mostMs;
    if (afterCancelMs === 0)
        return 0;
    return Math.min(mostMs, Math.max(afterCancelMs - sinceCancelMs, ONE_TRY_MS));
}


/***/ }),

/***/ 48437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ endCommandsWith),
  eF: () => (/* binding */ run),
  dZ: () => (/* binding */ throwIfCancelled)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/commands/bounds.js
var bounds = __webpack_require__(48489);
;// CONCATENATED MODULE: ./lib/commands/command-output.js
/** How much of a stream is kept, from its end, unless it is said: characters. */
const KEPT = 256 * 1024;
/** Of a line that is told, from its begin: characters. */
const TOLD = 16 * 1024;
/**
 * One stream of a command: told line by line, its end kept. Memory is bounded
 * whatever it prints: a build may draw 700 MB of dots and never end the line.
 */
class CommandOutput {
    kept;
    /** Pieces, joined when there is twice as much as is kept. */
    pieces = [];
    pieced = 0;
    /** The begin of the line that has not ended yet. */
    line = '';
    decoder = new TextDecoder();
    onLine;
    constructor(how) {
        this.kept = how.kept ?? KEPT;
        this.onLine = how.onLine;
    }
    add(data) {
        this.take(this.decoder.decode(data, { stream: true }));
    }
    /** The stream has ended; what is kept of it. */
    end() {
        this.take(this.decoder.decode());
        if (this.line !== '')
            this.onLine?.(this.line);
        this.line = '';
        return this.pieces.join('').slice(-this.kept);
    }
    take(text) {
        this.pieces.push(text);
        this.pieced += text.length;
        if (this.pieced > 2 * this.kept)
            this.forget();
        if (this.onLine)
            this.tell(text, this.onLine);
    }
    forget() {
        const kept = this.pieces.join('').slice(-this.kept);
        this.pieces.splice(0, this.pieces.length, kept);
        this.pieced = kept.length;
    }
    /** A carriage return ends a line too: progress is drawn with it. */
    tell(text, onLine) {
        const ends = text.split(/\r?\n|\r/);
        const last = ends.pop() ?? '';
        for (const end of ends) {
            onLine(grow(this.line, end));
            this.line = '';
        }
        this.line = grow(this.line, last);
    }
}
/** A line with more text, as far as it is told. */
function grow(line, more) {
    return line + more.slice(0, Math.max(TOLD - line.length, 0));
}

;// CONCATENATED MODULE: ./lib/commands/run-command.js
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




/** A grandchild may hold the streams of a program that has ended: ms. */
const LAST_WORDS_MS = 2000;
/** What was told to end and does not is killed: ms. */
const GRACE_MS = 500;
/** A process has one run, and all of its commands end with it. */
let runSignal;
let cancelledAtMs;
/** From now on commands end when this fires, as far as their bound says it. */
function endCommandsWith(signal) {
    runSignal = signal;
    cancelledAtMs = undefined;
    const note = () => void (cancelledAtMs = performance.now());
    if (signal.aborted)
        note();
    else
        signal.addEventListener('abort', note, { once: true });
}
/** Throws what the run was cancelled with. */
function throwIfCancelled() {
    runSignal?.throwIfAborted();
}
/** Those under way end with us: nobody would be there to end them. */
const children = new Set();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
/**
 * Runs a program with an argument array; no shell, never throws. Not by
 * @actions/exec, which keeps a line that never ends and scans it anew with
 * each piece: 700 MB of a build's dots were 1.6 GB and more than ten minutes.
 */
async function run(program, args, call = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stdout = new CommandOutput(call);
        const stderr = new CommandOutput(call);
        const end = __addDisposableResource(env_1, new End(call), false);
        try {
            // Throws at once when the arguments are too many.
            const child = (0,external_node_child_process_.spawn)(program, args, {
                stdio: ['ignore', 'pipe', 'pipe'],
                env: { ...process.env, ...call.env }
            });
            // Without them it could not begin (EMFILE, EAGAIN), as its `error` says.
            child.stdout?.on('data', (data) => stdout.add(data));
            child.stderr?.on('data', (data) => stderr.add(data));
            // Nothing is kept waiting by who only watches.
            if (call.bound === 'watch')
                forget(child);
            const code = (await run_command_closed(child, end)) ?? -1;
            const ended = end.why && { ended: end.why };
            return { code, stdout: stdout.end(), stderr: stderr.end(), ...ended };
        }
        catch (thrown) {
            return { code: -1, stdout: stdout.end(), stderr: String(thrown) };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function forget(child) {
    child.unref();
    for (const stream of [child.stdout, child.stderr])
        if (stream instanceof external_node_net_.Socket)
            stream.unref();
}
/** Ends a command whose time is over or whose run is. */
class End {
    why;
    call;
    child;
    timer;
    reset = () => this.schedule();
    cancel = () => this.end('cancelled');
    constructor(call) {
        this.call = call;
    }
    /** Throws nothing; a child that may not even begin is killed at once. */
    watch(child) {
        this.child = child;
        runSignal?.addEventListener('abort', this.reset);
        this.call.signal?.addEventListener('abort', this.cancel);
        if (this.call.signal?.aborted)
            this.cancel();
        this.schedule();
    }
    schedule() {
        // The grace of what is told to end goes on.
        if (this.why)
            return;
        clearTimeout(this.timer);
        const sinceMs = cancelledAtMs && performance.now() - cancelledAtMs;
        const { bound = 'question', mostMs = Infinity } = this.call;
        const ms = Math.min((0,bounds/* leftMs */.O)(bounds/* BOUNDS */.Q[bound], sinceMs), mostMs);
        if (ms === 0)
            this.end('cancelled');
        else if (Number.isFinite(ms))
            this.timer = setTimeout(() => this.end('too-long'), ms);
    }
    end(why) {
        clearTimeout(this.timer);
        this.why ??= why;
        this.child?.kill('SIGTERM');
        this.timer = setTimeout(() => this.child?.kill('SIGKILL'), GRACE_MS);
    }
    [Symbol.dispose]() {
        clearTimeout(this.timer);
        runSignal?.removeEventListener('abort', this.reset);
        this.call.signal?.removeEventListener('abort', this.cancel);
    }
}
/** The exit code once all was read; null when it was killed. */
function run_command_closed(child, end) {
    const { promise, resolve, reject } = Promise.withResolvers();
    children.add(child);
    child.on('error', reject);
    child.on('close', resolve);
    child.on('exit', (code) => {
        children.delete(child);
        const late = setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve(code);
        }, end.why ? 0 : LAST_WORDS_MS);
        child.on('close', () => clearTimeout(late));
    });
    end.watch(child);
    return promise;
}


/***/ }),

/***/ 65194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ FileStamp),
/* harmony export */   d: () => (/* binding */ datasetChanged)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18608);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50632);



const BLOCK_BYTES = 2 ** 20;
/** Knows whether an open file still has the contents that were read. */
class FileStamp {
    file;
    sha256;
    signal;
    stat;
    /**
     * @param before what `stat` said before the file was read: what was written
     *   while it was being read counts as a change
     * @param read what was found in it, and what ends a second look
     */
    constructor(file, before, read) {
        this.file = file;
        this.sha256 = read.sha256;
        this.signal = read.signal;
        this.stat = before;
    }
    /**
     * By size and times; only where they differ it is read again, for `touch`
     * changes nothing, and a file that another is renamed over stays open here.
     */
    async isUnchanged() {
        const now = await this.file.stat({ bigint: true });
        const { size, mtimeNs, ctimeNs } = this.stat;
        if (now.size !== size)
            return false;
        if (now.mtimeNs === mtimeNs && now.ctimeNs === ctimeNs)
            return true;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const block of (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v_)(this.file, BLOCK_BYTES, this.signal))
            hash.update(block);
        if (hash.digest('hex') !== this.sha256)
            return false;
        this.stat = now;
        return true;
    }
    /** Throws `dataset-changed`. */
    async demandUnchanged() {
        if (!(await this.isUnchanged()))
            throw datasetChanged();
    }
}
function datasetChanged() {
    return (0,_mistake_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetMistake */ .RE)({
        code: 'dataset-changed',
        says: 'changed while it was replayed',
        remedy: 'Let nothing write to it during the step, for example a step in the background.'
    });
}


/***/ }),

/***/ 18608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ openNameless),
/* harmony export */   mt: () => (/* binding */ openRowsFile),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1202);
/* harmony import */ var _files_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94155);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50632);






const EXAMPLE = 'for example `dataset: tests/rows.jsonl`';
/** What is said of a dataset and not of a file. */
const MISTAKES = {
    'file-missing': {
        code: 'dataset-missing',
        remedy: `Give its path from here, ${EXAMPLE}; a workflow checks the repository out before (actions/checkout).`
    },
    'file-not-a-file': {
        code: 'dataset-not-a-file',
        remedy: `Name one file, ${EXAMPLE}.`
    },
    'file-unreadable': {
        code: 'dataset-unreadable',
        remedy: `Let the user of the job read it, ${EXAMPLE} after chmod a+r tests/rows.jsonl.`
    }
};
/** Opens a dataset's file for reading. Throws a ProfileError. */
async function openRowsFile(path) {
    try {
        return await (0,_files_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .Tq)(path);
    }
    catch (thrown) {
        const mistake = thrown instanceof _files_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H && MISTAKES[thrown.code];
        throw mistake
            ? (0,_mistake_js__WEBPACK_IMPORTED_MODULE_5__/* .datasetMistake */ .RE)({ ...mistake, says: thrown.says }, path)
            : thrown;
    }
}
/** A file without a name: nothing is left behind however the process ends. */
async function openNameless(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `profile-inference-dataset-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx+', 0o600);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
    return file;
}
/**
 * A file from its begin to its end; a block overwrites the one before. A file
 * of many gigabytes takes minutes, in which the run may be cancelled.
 */
async function* readBlocks(file, blockBytes, signal) {
    const block = Buffer.allocUnsafeSlow(blockBytes);
    for (let position = 0;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await file.read(block, { position });
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}


/***/ }),

/***/ 50632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ datasetMistake),
/* harmony export */   mf: () => (/* binding */ carriageReturns),
/* harmony export */   x4: () => (/* binding */ rowMistake)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);

/** Names a row by its number; what is in it may be private and is not shown. */
function rowMistake(row, mistake) {
    return mistakeOf(`Row ${row} of the dataset`, mistake);
}
/** About the whole dataset, or the file with this path. */
function datasetMistake(mistake, path) {
    const subject = path === undefined ? 'The dataset' : `The dataset \`${path}\``;
    return mistakeOf(subject, mistake);
}
/** As a Mac saved files until 2001, and Excel for it still can. */
function carriageReturns() {
    return datasetMistake({
        code: 'dataset-carriage-returns',
        says: 'ends its lines with carriage returns alone',
        remedy: "Save it with line feeds, for example with tr '\\r' '\\n' < old.csv > rows.csv."
    });
}
function mistakeOf(subject, mistake) {
    const { code = 'dataset-row-invalid', says, remedy } = mistake;
    const message = `${subject} ${says}.`;
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({ code, message, blame: 'user', remedy });
}


/***/ }),

/***/ 81928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openDataset)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/dataset/file-stamp.js
var file_stamp = __webpack_require__(65194);
// EXTERNAL MODULE: ./lib/dataset/file.js
var dataset_file = __webpack_require__(18608);
;// CONCATENATED MODULE: ./lib/dataset/order.js
const ROUNDS = 6;
function fileOrder(rows) {
    return (position) => position % rows;
}
/** The same of rows that begin later in the file. */
function shifted(order, from) {
    return (position) => from + order(position);
}
/** The same from another position on. */
function startingAt(order, from) {
    return (position) => order(position + from);
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

// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(70147);
// EXTERNAL MODULE: ./lib/dataset/mistake.js
var mistake = __webpack_require__(50632);
;// CONCATENATED MODULE: ./lib/dataset/row-format.js
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

;// CONCATENATED MODULE: ./lib/dataset/parse-csv.js



const QUOTE = 0x22;
const COMMA = 0x2c;
const CARRIAGE_RETURN = 0x0d;
const ONE_COLUMN = 'A csv dataset has one column and no header; a body with commas, quotes or newlines stands in quotes and its quotes are doubled, for example "{""data"": [[1, 2]]}".';
/** What Azure's own tool read with `sep='\\n'`. */
const RAW_LINES = 'For a line a body, as it is, give `dataset-format: lines`; in a csv dataset such a body stands in quotes and its quotes are doubled, for example "{""data"": [[1, 2]]}".';
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
        if (!field.includes(COMMA))
            return;
        throw /^\s*[[{]/.test(field.toString('latin1')) && (0,json/* isJson */.Fh)(field.toString())
            ? (0,mistake/* rowMistake */.x4)(row, { says: 'is JSON without quotes', remedy: RAW_LINES })
            : csvMistake(row, 'has several columns');
    }
    const close = closingQuote(field, 0);
    if (close < 0)
        throw csvMistake(row, 'has a quote that is never closed');
    if (field[close + 1] === COMMA)
        throw csvMistake(row, 'has several columns');
    if (field[close + 1] === CARRIAGE_RETURN)
        throw (0,mistake/* carriageReturns */.mf)();
    if (close + 1 < field.length)
        throw csvMistake(row, 'has text after its closing quote');
}
/** A quoted field's text. */
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
    return (0,mistake/* rowMistake */.x4)(row, { says, remedy: ONE_COLUMN });
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
const AN_OBJECT = 'An http dataset has one JSON object a line with `body` (text), `bodyBase64` or `json`, and if wanted `headers`, `path` and `method`, for example {"json": {"data": [[1, 2]]}, "headers": {"X-Id": "7"}}; jq -c . makes lines of documents over several lines.';
/** JSON lines, each a request; what it does not say is the defaults'. */
function httpFormat(defaults) {
    const parse = (bytes, number) => {
        const reportMistake = (says) => (0,mistake/* rowMistake */.x4)(number, { says, remedy: AN_OBJECT });
        const row = parseRow(bytes, reportMistake);
        return {
            row: number,
            method: parseMethod(row, reportMistake) ?? defaults.method,
            path: parsePath(row, reportMistake) ?? defaults.path,
            headers: mergeHeaders(defaults.headers, parseHeaders(row, reportMistake)),
            body: parseBody(row, bytes, reportMistake)
        };
    };
    return { end: lineEnd, check: parse, parse };
}
function parseRow(bytes, reportMistake) {
    const row = parseJson(bytes, reportMistake);
    if (!isRecord(row))
        throw reportMistake('is not a JSON object');
    if (!Object.keys(row).every((key) => KEYS.includes(key)))
        throw reportMistake(`has a key that is none of ${KEYS.join(', ')}`);
    return row;
}
/** V8's own message quotes the text, so it is not passed on. */
function parseJson(bytes, reportMistake) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        throw reportMistake('is not valid JSON');
    }
}
function parseBody(row, bytes, reportMistake) {
    const [kind, ...more] = BODIES.filter((key) => Object.hasOwn(row, key));
    if (more.length > 0)
        throw reportMistake('has more than one of body, bodyBase64 and json');
    if (kind === undefined)
        return undefined;
    if (kind === 'json')
        return compactMember(bytes, 'json');
    const text = row[kind];
    if (typeof text !== 'string')
        throw reportMistake(`has a ${kind} that is not a string`);
    if (kind === 'body')
        return Buffer.from(text);
    const body = Buffer.from(text, 'base64');
    // Node's decoder skips what it does not understand; the way back shows it.
    if (body.toString('base64') !== text)
        throw reportMistake('has a bodyBase64 that is not standard Base64 with padding');
    return body;
}
function parseMethod(row, reportMistake) {
    const { method } = row;
    if (method === undefined)
        return undefined;
    if (typeof method !== 'string' || !pairs/* PAIR_KINDS */.Z.headers.name.test(method))
        throw reportMistake('has a method that is not an HTTP method');
    return method.toUpperCase();
}
function parsePath(row, reportMistake) {
    const { path } = row;
    if (path === undefined)
        return undefined;
    if (typeof path !== 'string' || !/^\/[\x21-\x7e]*$/.test(path))
        throw reportMistake('has a path that is not ASCII without blanks after a /');
    return path;
}
function parseHeaders(row, reportMistake) {
    const { headers } = row;
    if (headers === undefined)
        return undefined;
    if (!isRecord(headers))
        throw reportMistake('has headers that are not an object');
    const names = new Set();
    const { name, value, reserved } = pairs/* PAIR_KINDS */.Z.headers;
    for (const [key, told] of Object.entries(headers)) {
        const lower = key.toLowerCase();
        if (!name.test(key))
            throw reportMistake('has a header with a forbidden name');
        // The input `content-type` is not in a row's way.
        if (Object.hasOwn(reserved, lower) && lower !== 'content-type')
            throw reportMistake(`sets the header ${lower}, which is not a row's to set`);
        if (typeof told !== 'string' || !value.test(told))
            throw reportMistake('has a header whose value is not a string of Latin-1 letters');
        if (names.has(lower))
            throw reportMistake('gives a header twice');
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

;// CONCATENATED MODULE: ./lib/dataset/parse-lines.js

/** Each line is a body, verbatim. */
function linesFormat(defaults) {
    const { method, path, headers } = defaults;
    return {
        end: lineEnd,
        parse: (body, row) => ({ row, method, path, headers, body })
    };
}

;// CONCATENATED MODULE: ./lib/dataset/choose-format.js



const FORMATS = { lines: linesFormat, csv: csvFormat, http: httpFormat };
function rowFormat(format, defaults) {
    return FORMATS[format]({
        ...defaults,
        headers: Object.freeze({ ...defaults.headers })
    });
}

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
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
                throw (0,file_stamp/* datasetChanged */.d)();
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
                throw (0,file_stamp/* datasetChanged */.d)();
            filled += bytesRead;
        }
        this.bytes = bytes;
        this.rewind();
        this.arrived = true;
    }
}

;// CONCATENATED MODULE: ./lib/dataset/requests.js


/** Chunks are read so many requests ahead, fewer where they are long. */
const MAX_AHEAD = 8;
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
        this.ahead = Math.min(Math.max(fitting, 1), MAX_AHEAD);
    }
    next() {
        this.ask();
        const request = this.upcoming.shift();
        if (request === undefined)
            return undefined;
        const { row, chunk } = request;
        if (!chunk.arrived)
            return chunk.arrival
                .then(() => this.parse(chunk, row))
                .catch((thrown) => this.explain(thrown));
        try {
            return this.parse(chunk, row);
        }
        catch (thrown) {
            return this.explain(thrown);
        }
    }
    /** All rows were right once: one that isn't was written since. */
    async explain(thrown) {
        await this.text.stamp.demandUnchanged();
        throw thrown;
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

// EXTERNAL MODULE: ./lib/foundation/lfs-pointer.js
var lfs_pointer = __webpack_require__(91922);
;// CONCATENATED MODULE: ./lib/dataset/document-watch.js


/** Of the first document, to see that it is one. */
const KEPT_BYTES = 2 ** 24;
const document_watch_QUOTE = 0x22;
const document_watch_BACKSLASH = 0x5c;
/** `[` and `{` differ in one bit only, and so do `]` and `}`. */
const document_watch_BRACKET_MASK = 0xdf;
const document_watch_OPEN = 0x5b;
const document_watch_CLOSE = 0x5d;
/**
 * Sees whether lines that are no JSON are pieces of JSON documents, as an
 * editor or `json.dump(…, indent=2)` lays them out. Gives up at the first line
 * that fits in no document.
 */
class DocumentWatch {
    watching = true;
    lines = 0;
    documents = 0;
    depth = 0;
    kept = '';
    isArray = false;
    add(line) {
        this.lines++;
        const before = this.depth;
        const inString = this.count(line);
        if (this.documents === 0 && this.kept.length <= KEPT_BYTES)
            this.kept += line.toString();
        // Between documents nothing but a bracket begins one; a string ends in
        // its line.
        const begins = /^\s*[[{]/.test(line.toString('latin1', 0, 64));
        if (inString || this.depth < 0 || (before === 0 && !begins))
            return this.giveUp();
        if (this.depth > 0)
            return;
        if (this.documents++ === 0)
            this.judgeFirst();
    }
    /** The text has ended. Throws a ProfileError when it is such documents. */
    end() {
        const { watching, depth, documents, lines, isArray } = this;
        if (!watching || depth > 0 || documents === lines)
            return;
        throw (0,mistake/* datasetMistake */.RE)({
            code: 'dataset-json-over-lines',
            says: documents > 1
                ? `is ${documents} JSON documents over ${lines} lines, and each line would be sent alone`
                : `is one JSON ${isArray ? 'array' : 'document'} over ${lines} lines, and each line would be sent alone`,
            remedy: isArray && documents === 1
                ? "Give each request a line, for example with jq -c '.[]' requests.json > rows.jsonl; if the array is one request, with jq -c . instead."
                : 'Give each request a line, for example with jq -c . request.json > rows.jsonl.'
        });
    }
    judgeFirst() {
        this.isArray = this.kept.trimStart().startsWith('[');
        if (this.kept.length <= KEPT_BYTES && !(0,json/* isJson */.Fh)(this.kept))
            this.giveUp();
        this.kept = '';
    }
    giveUp() {
        this.watching = false;
        this.kept = '';
    }
    /** True: the line ends within a string. */
    count(line) {
        for (let at = 0; at < line.length; at++) {
            const byte = line[at];
            if (byte === document_watch_QUOTE) {
                at = document_watch_stringEnd(line, at);
                if (at >= line.length)
                    return true;
            }
            else if ((byte & document_watch_BRACKET_MASK) === document_watch_OPEN)
                this.depth++;
            else if ((byte & document_watch_BRACKET_MASK) === document_watch_CLOSE)
                this.depth--;
        }
        return false;
    }
}
/** Where the quote is that closes the string at `open`; the length: nowhere. */
function document_watch_stringEnd(bytes, open) {
    let at = open + 1;
    while (at < bytes.length && bytes[at] !== document_watch_QUOTE)
        at += bytes[at] === document_watch_BACKSLASH ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/dataset/row-nature.js





/** A header is short and has none of JSON's marks. */
const HEADER = /^[\p{L}\p{N}_ .:#/-]{1,100}$/u;
const row_nature_CARRIAGE_RETURN = 0x0d;
/**
 * Whether a file is what its format says, by its first rows: a row that nobody
 * would send is told before anything is built.
 */
class RowNature {
    /** Whether it wants to see the next row. */
    watching = true;
    format;
    rows = 0;
    mayBeHeader = false;
    document;
    constructor(format) {
        this.format = format;
    }
    /** Throws a ProfileError for a row of the wrong nature. */
    look(row) {
        this.rows++;
        if (this.rows === 1)
            this.lookAtFirst(row);
        else if (this.mayBeHeader)
            this.compareWithHeader(row);
        this.document?.add(row);
        this.watching = this.mayBeHeader || this.document?.watching === true;
    }
    /** The text has ended. */
    end() {
        this.document?.end();
    }
    lookAtFirst(row) {
        const text = row.toString('latin1');
        if ((0,lfs_pointer/* isLfsPointer */.NS)(text))
            throw lfsPointer();
        if (this.format === 'csv') {
            this.mayBeHeader = HEADER.test(bodyOf(row)) && !(0,json/* isJson */.Fh)(bodyOf(row));
            return;
        }
        if (endsInCarriageReturns(row))
            throw (0,mistake/* carriageReturns */.mf)();
        if (/^\s*[[{].*[\]}]\s*,\s*$/.test(text) && !(0,json/* isJson */.Fh)(text))
            throw (0,mistake/* rowMistake */.x4)(1, {
                says: 'ends with a comma after a JSON document',
                remedy: `Remove the commas: ${ONE_LINE_EACH}`
            });
        if (/^\s*[[{]/.test(text) && !(0,json/* isJson */.Fh)(text))
            this.document = new DocumentWatch();
    }
    compareWithHeader(row) {
        this.mayBeHeader = false;
        const body = bodyOf(row);
        if (!/^\s*[[{]/.test(body) || !(0,json/* isJson */.Fh)(body))
            return;
        throw (0,mistake/* rowMistake */.x4)(1, {
            code: 'dataset-header',
            says: 'is a header: it is one word, and the row after it is JSON',
            remedy: 'Remove it, for a csv dataset has one column and no header, for example with tail -n +2 rows.csv > bodies.csv.'
        });
    }
}
const ONE_LINE_EACH = 'a `lines` dataset has one document a line, for example {"data": [[1, 2]]}.';
function bodyOf(field) {
    return (field[0] === '"'.charCodeAt(0) ? unquote(field) : field).toString();
}
/** A text without line feeds of which each piece is a document of its own. */
function endsInCarriageReturns(row) {
    if (!row.subarray(0, -1).includes(row_nature_CARRIAGE_RETURN))
        return false;
    const [first = '', second = ''] = row.toString().split('\r', 2);
    return [first, second].every((piece) => /^\s*[[{]/.test(piece) && (0,json/* isJson */.Fh)(piece));
}
function lfsPointer() {
    return (0,mistake/* datasetMistake */.RE)({
        code: 'dataset-lfs-pointer',
        says: 'is a Git LFS pointer, not the file that it stands for',
        remedy: lfs_pointer/* POINTER_REMEDY */.T6
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/dataset/row-index.js
/** 2^16 chunks of 16 bytes: an index is never larger than 1 MiB. */
const MAX_CHUNKS = 2 ** 16;
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
    constructor(chunkBytes, mostChunks = MAX_CHUNKS) {
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
const MAX_ROW_BYTES = 256 * units/* MIB */.D6;
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
    nature;
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
    constructor(format, { nature, chunkBytes }) {
        this.format = format;
        this.nature = nature;
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
        this.nature.end();
        const { index, largestRowBytes, emptyLines, same } = this;
        if (index.rows === 0)
            throw (0,mistake/* datasetMistake */.RE)({
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
            throw (0,mistake/* datasetMistake */.RE)({
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
        if (this.nature.watching)
            this.nature.look(bytes.subarray(from, contents));
        if (!this.valid || this.format.check)
            this.check(bytes.subarray(from, contents));
        this.compare(bytes, from, contents);
        this.index.add(this.base + from, this.base + end);
        this.largestRowBytes = Math.max(this.largestRowBytes, contents - from);
    }
    check(row) {
        const number = this.index.rows + 1;
        if (!this.valid && !(0,external_node_buffer_.isUtf8)(row))
            throw (0,mistake/* rowMistake */.x4)(number, {
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
        if (rowBytes <= MAX_ROW_BYTES)
            return;
        throw (0,mistake/* rowMistake */.x4)(this.index.rows + 1, {
            says: `is longer than ${(0,units/* formatBytes */.z3)(MAX_ROW_BYTES)}`,
            remedy: 'Check that the rows end with newlines, and in a csv that quotes are closed.'
        });
    }
}

// EXTERNAL MODULE: ./lib/dataset/share.js
var share = __webpack_require__(46711);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
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
    const text = await (0,dataset_file/* openNameless */.Pm)(directory);
    const { signal } = options;
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
        }, { ...(signal && { signal }) });
        return text;
    }
    catch (thrown) {
        await text.close();
        throw explain(thrown, directory);
    }
}
async function affordable(directory) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    return bavail * bsize * SHARE_OF_FREE_DISK;
}
function explain(thrown, directory) {
    const code = thrown.code ?? '';
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return diskFull(directory);
    if (!code.startsWith('Z_'))
        return thrown;
    return (0,mistake/* datasetMistake */.RE)({
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
    // An AsyncDisposableStack would do the same, and Node 22 has none.
    const files = [];
    try {
        return await readDataset(inputs, options, files);
    }
    catch (thrown) {
        await closeAll(files);
        throw thrown;
    }
}
async function closeAll(files) {
    await Promise.all(files.map((file) => file.close()));
}
function keep(files, file) {
    files.push(file);
    return file;
}
/** Every file that it opens is in `files`, whatever happens. */
async function readDataset(inputs, options, files) {
    const chunkBytes = options.blockBytes ?? CHUNK_BYTES[inputs.order];
    const blockBytes = options.blockBytes ?? BLOCK_BYTES;
    const scan = new Scan(rowFormat(inputs.format, UNSENT), {
        nature: new RowNature(inputs.format),
        chunkBytes
    });
    const disk = await openRows(inputs, options, files);
    const before = await disk.stat({ bigint: true });
    const packed = await isGzip(disk);
    const { signal } = options;
    const blocks = (0,dataset_file/* readBlocks */.v_)(disk, blockBytes, signal);
    const onDisk = await readThrough(blocks, (block) => {
        if (!packed)
            scan.push(block);
    });
    const file = packed
        ? keep(files, await unpack(disk, (block) => scan.push(block), options))
        : disk;
    const { index, ...found } = scan.end();
    const { sha256 } = onDisk;
    const read = new file_stamp/* FileStamp */.C(disk, before, { sha256, signal });
    await read.demandUnchanged();
    const stamp = packed ? await stampOwn(file) : read;
    const scanned = { file, index, stamp };
    const order = planOrder(inputs, index.rows);
    const close = () => closeAll(files);
    const { path, format } = inputs;
    return {
        facts: { path, format, rows: index.rows, ...onDisk, ...found },
        withDefaults: (defaults) => replayRows({ ...scanned, format: rowFormat(format, defaults) }, order),
        close,
        [Symbol.asyncDispose]: close
    };
}
function replayRows(text, order) {
    return {
        open: (count, rows, from = 0) => {
            const asked = startingAt(rows ? chosenOrder(rows) : order, from);
            return new Requests(text, { count, order: asked });
        },
        demandUnchanged: () => text.stamp.demandUnchanged()
    };
}
function planOrder(inputs, all) {
    const { from, to } = (0,share/* planShare */.d)(inputs, all);
    const rows = to - from;
    const order = inputs.order === 'file' ? fileOrder(rows) : shuffledOrder(rows, inputs.seed);
    return inputs.shard ? shifted(order, from) : order;
}
/** Of unpacked rows: in a file that nobody else has. */
async function stampOwn(file) {
    return new file_stamp/* FileStamp */.C(file, await file.stat({ bigint: true }), { sha256: '' });
}
async function openRows({ path, rows }, { temporaryDirectory = (0,external_node_os_.tmpdir)() }, files) {
    if (rows === undefined)
        return keep(files, await (0,dataset_file/* openRowsFile */.mt)(path));
    const file = keep(files, await (0,dataset_file/* openNameless */.Pm)(temporaryDirectory));
    await file.writeFile(rows);
    return file;
}
async function readThrough(blocks, onBlock) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const block of blocks) {
        hash.update(block);
        bytes += block.length;
        onBlock(block);
    }
    return { bytes, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 46711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planShare)
/* harmony export */ });
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50632);

/**
 * The whole dataset or, of a shard, a contiguous part: 10 rows in 4 shards are
 * rows 1–2, 3–5, 6–7 and 8–10. In the file's order, all shards together send
 * exactly what one run sends: with `requests: 25` of these, rows 1 to 5 go
 * three times and the others twice. Shuffled, a shard shuffles its own part.
 */
function planShare({ shard, requests: asked, order }, rows) {
    const requests = asked ?? rows;
    if (!shard)
        return { from: 0, to: rows, requests };
    // Rows that no request is made of are nobody's.
    const sent = order === 'file' ? Math.min(rows, requests) : rows;
    const split = (count) => [
        Math.floor(((shard.index - 1) * count) / shard.of),
        Math.floor((shard.index * count) / shard.of)
    ];
    if (shard.of > Math.min(sent, requests))
        throw (0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetMistake */ .RE)({
            code: 'shards-too-many',
            says: `gives ${Math.min(sent, requests)} requests, too few for ${shard.of} shards`,
            remedy: `Split it into fewer, for example \`shard: 1/${Math.min(sent, requests)}\`.`
        });
    const [from, to] = split(sent);
    const passes = Math.floor(requests / sent);
    const rest = requests % sent;
    const [first, end] = order === 'file' ? [from, Math.min(to, rest)] : split(rest);
    const more = Math.max(end - first, 0);
    return { from, to, requests: passes * (to - from) + more };
}


/***/ }),

/***/ 91922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   T6: () => (/* binding */ POINTER_REMEDY),
/* harmony export */   l$: () => (/* binding */ MAX_POINTER_BYTES)
/* harmony export */ });
const LFS = 'version https://git-lfs.github.com/spec/';
/** Pointers are shorter, by their specification. */
const MAX_POINTER_BYTES = 1024;
/** What to do, of a file or of several. */
const POINTER_REMEDY = 'Give actions/checkout `lfs: true`, or run git lfs pull before this step.';
/** Whether a file's text stands for another one that Git LFS has. */
function isLfsPointer(text) {
    return text.startsWith(LFS);
}


/***/ }),

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BASE_IMAGE)
/* harmony export */ });
const BASE_IMAGE = 'BASE_IMAGE';


/***/ }),

/***/ 37719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ lastingKernelBytes),
/* harmony export */   Bs: () => (/* binding */ parseV1),
/* harmony export */   MF: () => (/* binding */ V1_FILES),
/* harmony export */   ZM: () => (/* binding */ V2_FILES),
/* harmony export */   sN: () => (/* binding */ parseV2)
/* harmony export */ });
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


/***/ }),

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ UnseenKill),
/* harmony export */   HW: () => (/* binding */ isDisturbance),
/* harmony export */   Ns: () => (/* binding */ disturbed),
/* harmony export */   jX: () => (/* binding */ trialRepeated),
/* harmony export */   qN: () => (/* binding */ demandStanding)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);

const REMEDY = 'Find what else manages containers on this machine (a clean-up job, another step, an orchestrator) and keep it away from those with the label `profile-inference.run`.';
/**
 * Somebody else acted on the service in the middle of a trial, which then says
 * nothing of it.
 *
 * @param act a part of a sentence: `it was paused (docker pause)`
 */
function disturbed(act) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo(describe(act));
}
/** Nobody saw who did it: at a second go, the service itself is taken to. */
class UnseenKill extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo {
    constructor(act, told) {
        super({ ...describe(act), ...told });
    }
}
function describe(act) {
    return {
        code: 'trial-disturbed',
        message: `Somebody else acted on the container in the middle of a trial, which says nothing then: ${act}.`,
        blame: 'machine',
        remedy: REMEDY
    };
}
/** The trial that was disturbed is run once more. */
function trialRepeated({ message, facts }) {
    return {
        code: 'trial-repeated',
        severity: 'warning',
        message: `${message} It was repeated.`,
        remedy: facts.remedy ?? REMEDY
    };
}
const CODES = ['trial-disturbed', 'engine-refused'];
/** What may not be there at a second go, and says nothing of any limit. */
function isDisturbance(thrown) {
    return thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo && CODES.includes(thrown.facts.code);
}
/**
 * Throws why a trial that ended says nothing. What became of the engine after
 * it had come to its end changes nothing, and a cancelled run asks nobody.
 *
 * @param before why it says nothing what was run before in its place
 */
async function demandStanding(ending, service, before) {
    if (ending.kind === 'cancelled')
        return;
    const interruption = await service.findInterruption();
    if (interruption instanceof UnseenKill && before instanceof UnseenKill)
        return;
    if (ending.kind === 'completed' && !isDisturbance(interruption))
        return;
    if (interruption)
        throw interruption;
}


/***/ }),

/***/ 69707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ showAnswer)
/* harmony export */ });
/* harmony import */ var _foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94193);

/** Of what cannot be read: characters. */
const SHOWN = 200;
/** What a program printed, in a sentence. */
function showAnswer(text) {
    const shown = text.trim();
    if (shown === '')
        return 'It printed nothing.';
    return `It printed: ${(0,_foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(shown, SHOWN)}`;
}


/***/ }),

/***/ 81915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ unlessLost),
/* harmony export */   T3: () => (/* binding */ docker),
/* harmony export */   V4: () => (/* binding */ inspectOne),
/* harmony export */   Vd: () => (/* binding */ dockerJson),
/* harmony export */   bj: () => (/* binding */ findLoss)
/* harmony export */ });
/* harmony import */ var _commands_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48489);
/* harmony import */ var _commands_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48437);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70147);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89670);
/* harmony import */ var _answer_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69707);





/** Labels of 120 KB, and an environment of as much: characters. */
const JSON_KEPT = 16 * 2 ** 20;
/** An engine that left one question open is not waited for as long again: ms. */
const HANGING_MS = 3000;
let isHanging = false;
/**
 * Asks the engine by its client. Throws what the run was cancelled with, and
 * `engine-lost` when there is no answer in time.
 */
async function docker(args, call = {}) {
    const soon = isHanging && call.bound !== 'watch';
    const how = soon ? { ...call, mostMs: HANGING_MS } : call;
    const result = await (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)('docker', args, how);
    if (result.ended === 'cancelled') {
        (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)();
        // We ended it ourselves, which tells nothing of the engine.
        return result;
    }
    isHanging = result.ended === 'too-long';
    if (isHanging)
        throw noAnswer(args, how);
    return result;
}
/** An answer in JSON; undefined when the command failed. */
async function dockerJson(args) {
    const { code, stdout } = await docker(args, { kept: JSON_KEPT });
    if (code !== 0)
        return undefined;
    const answer = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(stdout);
    if (answer !== undefined)
        return answer;
    throw unreadable(args, stdout);
}
/**
 * The one thing that is inspected; undefined: there is none.
 *
 * @param needs what it must tell, `State.Pid`: another client's answer may lack it
 */
async function inspectOne(args, needs = []) {
    const found = await dockerJson(args);
    if (found === undefined || found.length === 0)
        return undefined;
    const [one] = found;
    const isWhole = needs.every((path) => (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(one, ...path.split('.')) !== undefined);
    if (!one || !isWhole)
        throw unreadable(args, JSON.stringify(found));
    return one;
}
function unreadable(args, answer) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo({
        code: 'engine-answer-unreadable',
        message: `\`${nameOf(args)}\` gave no answer that can be read.`,
        blame: 'machine',
        cause: (0,_answer_text_js__WEBPACK_IMPORTED_MODULE_4__/* .showAnswer */ .I)(answer),
        remedy: 'Check that `docker` on the PATH is a Docker client.'
    });
}
/**
 * The error; or that the engine is gone, which explains any. To be asked
 * before the user, the image or a limit is blamed for what failed.
 */
async function unlessLost(error) {
    const lost = await findLoss();
    return lost ?? error;
}
/** Why the engine does not answer; undefined: it does. */
async function findLoss() {
    const asked = ['version', '--format', '{{.Server.Version}}'];
    const { code, stderr, ended } = await (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)('docker', asked);
    if (code === 0)
        return undefined;
    if (ended === 'cancelled')
        (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)();
    if (ended === 'too-long')
        return noAnswer(asked, {});
    return engineLost(stderr.trim().split('\n').at(-1));
}
function noAnswer(args, { bound = 'question', mostMs = _commands_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .Q[bound].mostMs }) {
    const seconds = mostMs / 1000;
    return engineLost(`\`${nameOf(args)}\` had no answer within ${seconds} s.`);
}
function engineLost(cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo({
        code: 'engine-lost',
        message: 'The Docker engine stopped answering in the middle of the run.',
        blame: 'machine',
        cause,
        remedy: "See the engine's log (`journalctl --unit docker`) and whether the machine ran out of memory or disk; then run it again."
    });
}
/** `docker create`, without its arguments, which may be secrets. */
function nameOf(args) {
    const words = args.slice(0, 2).filter((word) => /^[a-z]+$/.test(word));
    return ['docker', ...words].join(' ');
}


/***/ }),

/***/ 6592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ containerLimitsFixed),
/* harmony export */   gZ: () => (/* binding */ notFrozen),
/* harmony export */   kw: () => (/* binding */ adviseMachine),
/* harmony export */   oy: () => (/* binding */ containerNotStarted)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);
/* harmony import */ var _service_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46715);


/** What no image, command or limit is to blame for, and what helps then. */
const OF_THE_MACHINE = [
    [
        /no space left on device|disk quota exceeded/i,
        "Free space on the engine's disk, for example by `docker system prune --all` in a step before this one."
    ],
    [
        /port is already allocated|address already in use|ports are not available/i,
        'Run it where fewer ports are taken, and have other programs listen below those that the kernel hands out (ip_local_port_range).'
    ],
    [
        /no available IPv4 address|failed to create endpoint|exchange full/i,
        'Remove containers and networks that are not used (`docker network prune`).'
    ],
    [
        /no such image|unable to find image|network \S+ not found/i,
        'Somebody removed the image or the network in the middle of the run: keep clean-ups of this machine (`docker system prune`) away meanwhile.'
    ],
    [
        /too many open files|resource temporarily unavailable/i,
        'Let the engine have more files and processes (`systemctl edit docker`), or run less beside it.'
    ]
];
/** The remedy of what the engine refuses for the machine's sake. */
function adviseMachine(stderr) {
    return OF_THE_MACHINE.find(([words]) => words.test(stderr))?.[1];
}
/** Why a container is not there, or does not run. */
function containerNotStarted(step, stderr, why) {
    const remedy = adviseMachine(stderr);
    return remedy === undefined
        ? (0,_service_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)(step, stderr, why)
        : (0,_service_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRefused */ .XZ)(step, stderr, remedy);
}
function containerLimitsFixed(stderr) {
    return (0,_service_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFixed */ .jt)(stderr, 'Docker: the API of Podman 4 cannot change limits.');
}
function notFrozen(stderr) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'pause-failed',
        message: 'The engine did not pause a container or let it go on, which is how two images are compared.',
        blame: 'machine',
        cause: stderr.trim(),
        remedy: 'Compare on a machine whose engine can (`docker pause`); a rootless engine needs cgroup v2.'
    });
}


/***/ }),

/***/ 61420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ remoteHost),
/* harmony export */   OB: () => (/* binding */ demandPlainApi),
/* harmony export */   ro: () => (/* binding */ readContextName),
/* harmony export */   vS: () => (/* binding */ findEndpoint)
/* harmony export */ });
/* unused harmony export parseEndpoint */
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70147);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81915);



/** That of DOCKER_HOST or of the client's context, as the client sees it. */
async function findEndpoint() {
    const asked = ['context', 'inspect', '--format', '{{json .}}'];
    const answer = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .docker */ .T3)(asked);
    return parseEndpoint(answer.code === 0 ? answer.stdout : '', process.env);
}
/** Name of the client's context, which is that of the engine's own builder too. */
async function readContextName() {
    const answer = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .docker */ .T3)(['context', 'inspect', '--format', '{{.Name}}']);
    return answer.stdout.trim() || 'default';
}
/**
 * @param context of `docker context inspect`; empty for a client that knows no
 *   contexts, as Podman's
 */
function parseEndpoint(context, variables) {
    const host = variables['DOCKER_HOST'] ?? '';
    const isTls = host !== '' && Boolean(variables['DOCKER_TLS_VERIFY']);
    const { Endpoints: endpoints, TLSMaterial: material } = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)(context) ?? {};
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
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'counters-out-of-reach',
        message: `The Docker engine is at ${url}${isTls ? ' behind TLS' : ''}: the kernel's counters of its containers cannot be seen from here, and its API is asked over \`unix://\` or plain \`tcp://\` only.`,
        blame: 'user',
        remedy: "Run the job on the engine's machine, or set DOCKER_HOST to a socket, for example one that `ssh -L` forwards."
    });
}


/***/ }),

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openRoute),
/* harmony export */   i: () => (/* binding */ removeNetworks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89670);
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6204);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22694);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61420);







/** What Docker and Podman put into every container. */
const SIGNS = ['/.dockerenv', '/run/.containerenv'];
/**
 * A job container sees no port of its host, so the service joins its network.
 * `isolate`: an internal network of this run, from which nothing outside can be
 * reached; it has no published ports either. The post step removes it.
 */
async function openRoute(run, { isolate }) {
    const engine = await (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .findEndpoint */ .vS)();
    const job = await findJobContainer();
    // An engine that runs us is not far away, whatever its address looks like.
    const host = job ? undefined : (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteHost */ .N4)(engine);
    if (isolate)
        await demandReach(host);
    const shared = job?.networks.find((name) => !['host', 'none'].includes(name));
    const network = isolate ? await createInternal(run) : shared;
    if (isolate && job && shared) {
        const joined = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .docker */ .T3)(['network', 'connect', network, job.id]);
        if (joined.code !== 0)
            throw await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessLost */ .Lv)(networkFailed(joined.stderr));
    }
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
    if (!SIGNS.some((sign) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sign)))
        return undefined;
    const asked = ['container', 'inspect', (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()];
    const needs = ['Config.Hostname', 'NetworkSettings.Networks'];
    const container = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectOne */ .V4)(asked, needs);
    // A name that happens to be our host's is another container's.
    if (container?.Config.Hostname !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return undefined;
    const networks = Object.keys(container.NetworkSettings.Networks);
    return { id: container.Id, networks };
}
/** Throws when an internal network of the engine can't be reached from here. */
async function demandReach(host) {
    const asked = ['info', '--format', '{{json .SecurityOptions}}'];
    const isRootless = (await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .docker */ .T3)(asked)).stdout.includes('name=rootless');
    if (!host && !isRootless)
        return;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo({
        code: 'isolate-out-of-reach',
        message: `\`isolate\` needs a network that is reached from here, and the Docker engine ${host ? `is on ${host}` : 'runs rootless, with networks of its own'}.`,
        blame: 'user',
        remedy: 'Leave `isolate` out, or run on a machine with an engine of root.'
    });
}
async function createInternal(run) {
    const name = `profile-inference-${run.id}`;
    const answer = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .docker */ .T3)([
        'network',
        'create',
        '--internal',
        `--label=${(0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runLabel */ .Az)(run)}`,
        name
    ]);
    if (answer.code === 0)
        return name;
    throw await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessLost */ .Lv)(networkFailed(answer.stderr));
}
function networkFailed(stderr) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProfileError */ .eo({
        code: 'network-failed',
        message: 'The internal network for `isolate` could not be made or joined.',
        blame: 'machine',
        cause: stderr.trim(),
        remedy: 'Remove networks that are not used (`docker network prune`).'
    });
}
/** Removes the networks of a run, whoever is still connected; says which are left. */
async function removeNetworks(run) {
    const bound = 'cleanup';
    const filter = ['--filter', `label=${(0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runLabel */ .Az)(run)}`];
    const asked = ['network', 'ls', ...filter];
    const found = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .docker */ .T3)([...asked, '--quiet'], { bound });
    if (found.code !== 0) {
        const command = ['docker', ...asked].join(' ');
        return [(0,_left_behind_js__WEBPACK_IMPORTED_MODULE_6__/* .leftBehind */ .a)('A network of this run', found.stderr.trim(), command)];
    }
    const left = [];
    for (const id of found.stdout.split('\n').filter(Boolean)) {
        if (SIGNS.some((sign) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(sign)))
            await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .docker */ .T3)(['network', 'disconnect', '--force', id, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()], {
                bound
            });
        const { code, stderr } = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .docker */ .T3)(['network', 'rm', id], { bound });
        if (code !== 0 && !/not found/i.test(stderr))
            left.push((0,_left_behind_js__WEBPACK_IMPORTED_MODULE_6__/* .leftBehind */ .a)(`The network ${id}`, stderr.trim(), `docker network rm ${id}`));
    }
    return left;
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


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ obtainImage)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/foundation/log-excerpt.js
var log_excerpt = __webpack_require__(57091);
// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs = __webpack_require__(78864);
// EXTERNAL MODULE: ./lib/runtime/run.js
var runtime_run = __webpack_require__(22694);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/confine.js
var confine = __webpack_require__(93011);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(94155);
// EXTERNAL MODULE: ./lib/files/within.js
var within = __webpack_require__(94740);
;// CONCATENATED MODULE: ./lib/runtime/docker/build-context.js






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
    const { real, facts } = followLink(from, above);
    if (facts.isDirectory()) {
        (0,external_node_fs_.mkdirSync)(to);
        for (const name of (0,external_node_fs_.readdirSync)(real))
            layFile((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), [...above, real]);
    }
    else if (facts.isFile())
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
/** What it really is: the engine sees nothing outside of the context. */
function followLink(path, above) {
    try {
        const { real, facts } = (0,confine/* locate */.x5)(path);
        if (!facts)
            throw linkFault(path, 'is a link to nothing');
        if (above.some((folder) => (0,within/* isWithin */.U)(real, folder)))
            throw linkFault(path, 'is a link to a folder that it is in');
        return { real, facts };
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* FileRefusal */.H))
            throw thrown;
        throw linkFault(path, thrown.says);
    }
}
function linkFault(path, says) {
    return new errors/* ProfileError */.eo({
        code: 'link-not-followed',
        message: `${path} ${says}, and what it points to would be copied into the image.`,
        blame: 'user',
        remedy: 'Replace it by the file itself, or ship a folder without it.'
    });
}

// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
;// CONCATENATED MODULE: ./lib/runtime/docker/build-paths.js




function dockerfileOf({ context, dockerfile }) {
    return dockerfile ?? (0,external_node_path_.join)(context, 'Dockerfile');
}
/**
 * What the client reads and writes for a build, held to the rule of
 * `confine.ts`: it prints lines of a Dockerfile that it does not understand,
 * be they of somebody's credentials. (It follows no link within the context.)
 * Throws a ProfileError.
 */
function confineBuild(source) {
    const { context, buildKit } = source;
    const dockerfile = dockerfileOf(source);
    (0,confine/* locate */.x5)(context);
    demandDockerfile(dockerfile, context);
    for (const name of [
        `${dockerfile}.dockerignore`,
        (0,external_node_path_.join)(context, '.dockerignore')
    ])
        if ((0,confine/* locate */.x5)(name).facts)
            (0,open_file/* demandFile */.Ml)(name);
    if (!buildKit)
        return;
    const { ssh, cacheFrom, cacheTo } = buildKit;
    const caches = [...cacheFrom, ...cacheTo];
    for (const path of [...ssh.flatMap(keyPaths), ...caches.flatMap(cachePaths)])
        (0,confine/* locate */.x5)(path);
}
/** `id=path,path`, split at its first `=` as buildx does. */
function keyPaths(entry) {
    const at = entry.indexOf('=');
    return at < 0 ? [] : entry.slice(at + 1).split(',');
}
/** A line of CSV, each a key in any case and a value, as buildx reads it. */
function cachePaths(entry) {
    const fields = entry.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
    return [...fields].flatMap(([, quoted, plain]) => {
        const field = quoted?.replaceAll('""', '"') ?? plain;
        const [, path] = /^(?:src|dest)=(.*)$/i.exec(field) ?? [];
        return path === undefined ? [] : [path];
    });
}
function demandDockerfile(dockerfile, context) {
    if ((0,confine/* locate */.x5)(dockerfile).facts) {
        (0,open_file/* demandFile */.Ml)(dockerfile);
        return;
    }
    throw new errors/* ProfileError */.eo({
        code: 'dockerfile-missing',
        message: `There is no ${dockerfile} (build context ${context}).`,
        blame: 'user',
        remedy: 'Name the file with `context` or `dockerfile`, or give a ready image with `image`; a workflow checks the repository out before (actions/checkout).'
    });
}

// EXTERNAL MODULE: ./lib/runtime/docker/cli.js
var cli = __webpack_require__(81915);
// EXTERNAL MODULE: ./lib/runtime/docker/endpoint.js
var endpoint = __webpack_require__(61420);
;// CONCATENATED MODULE: ./lib/runtime/docker/builder.js





/** A build that takes nothing from elsewhere. */
const PLAIN = {
    cacheFrom: [],
    cacheTo: [],
    secrets: {},
    ssh: []
};
/** A failed step's container is removed too; BuildKit has none. */
const CLASSIC = ['build', '--force-rm'];
/**
 * BuildKit through buildx, with the builder that was chosen before
 * (docker/setup-buildx-action), whose image is loaded into the engine, or with
 * the engine's own. A client that has BuildKit as its default but lacks buildx
 * refuses to build at all; the classic builder then does. What the caller set
 * himself is left alone.
 */
async function findBuilder({ engines = false } = {}) {
    const asked = process.env['DOCKER_BUILDKIT'];
    if (asked === '0')
        return { command: CLASSIC, env: {}, isBuildKit: false };
    const plain = { BUILDKIT_PROGRESS: 'plain' };
    const buildx = await (0,cli/* docker */.T3)(['buildx', 'version']);
    if (buildx.code === 0)
        return {
            command: [
                'buildx',
                'build',
                '--load',
                ...(engines ? [`--builder=${await (0,endpoint/* readContextName */.ro)()}`] : [])
            ],
            env: { ...plain, DOCKER_BUILDKIT: '1' },
            isBuildKit: true
        };
    return asked === undefined
        ? { command: CLASSIC, env: { DOCKER_BUILDKIT: '0' }, isBuildKit: false }
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
        (0,external_node_fs_.writeFileSync)(path, value, { mode: 0o600, flag: 'wx' });
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

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/runtime/docker/disk.js




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
    const root = await (0,cli/* docker */.T3)(['info', '--format', '{{.DockerRootDir}}']);
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
    const answer = await (0,cli/* docker */.T3)(['system', 'df', '--format', format]);
    const found = parseReclaimable(answer.stdout);
    return `\`docker system prune --all\` in a step before this one frees what is not used${found ? ` (${found})` : ''}.`;
}
/**
 * The lines with something to free. Containerd's store counts what it shares
 * twice, and may come out below nothing.
 */
function parseReclaimable(text) {
    const lines = text.split('\n').filter((line) => !/ (0B|-)/.test(line));
    return lines.filter(Boolean).join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/runtime/docker/healthcheck.js
const SHELL = ['/bin/sh', '-c'];
/** The engine's, for the interval and for the timeout. */
const DEFAULT_MS = 30_000;
const NS_PER_MS = 1e6;
/** Undefined: there is none, or it was switched off. */
function parseHealthcheck({ Healthcheck: check, Shell: shell }) {
    const [kind, ...words] = check?.Test ?? [];
    if (words.length === 0)
        return undefined;
    const isShell = kind === 'CMD-SHELL';
    return {
        command: isShell ? [...(shell ?? SHELL), ...words] : words,
        intervalMs: (check?.Interval ?? 0) / NS_PER_MS || DEFAULT_MS,
        timeoutMs: (check?.Timeout ?? 0) / NS_PER_MS || DEFAULT_MS
    };
}

;// CONCATENATED MODULE: ./lib/runtime/docker/inspect-image.js



/** The image's facts; undefined when it is not on this machine. */
async function inspectImage(reference) {
    const asked = ['image', 'inspect', '--', reference];
    const image = await (0,cli/* inspectOne */.V4)(asked, ['Id', 'Size']);
    return image && describeImage(reference, image);
}
function describeImage(reference, image) {
    const { ExposedPorts, Entrypoint, Cmd, Env } = image.Config ?? {};
    const digest = texts(image.RepoDigests)[0]?.split('@')[1];
    const healthcheck = parseHealthcheck(image.Config ?? {});
    return {
        facts: {
            reference,
            id: String(image.Id),
            ...(digest === undefined ? {} : { digest }),
            fingerprint: fingerprint(image),
            sizeBytes: Number(image.Size) || 0,
            exposedPorts: Object.keys(ExposedPorts ?? {})
                .filter((port) => !port.endsWith('/udp'))
                .map((port) => Number.parseInt(port, 10))
        },
        config: {
            entrypoint: texts(Entrypoint),
            command: texts(Cmd),
            variables: Object.fromEntries(texts(Env).map((pair) => pair.split(/=(.*)/s, 2))),
            ...(image.Architecture && {
                platform: `${image.Os ?? 'linux'}/${image.Architecture}`
            }),
            ...(healthcheck && { healthcheck })
        }
    };
}
/** An engine may say anything. */
function texts(list) {
    return Array.isArray(list)
        ? list.filter((each) => typeof each === 'string')
        : [];
}
/**
 * What a container of it finds and does, and nothing else. The id tells more:
 * the time of the build, the builder, its attestation (BuildKit's makes another
 * id of a build that was cached from end to end), labels.
 */
function fingerprint({ Config: told, ...image }) {
    const Config = told ?? {};
    const names = (set) => Object.keys(set ?? {}).sort();
    const content = [
        image.Os,
        image.Architecture,
        image.RootFS?.Layers ?? [],
        Config.Entrypoint ?? [],
        Config.Cmd ?? [],
        Config.Env ?? [],
        Config.WorkingDir || '/',
        Config.User ?? '',
        names(Config.ExposedPorts),
        names(Config.Volumes),
        Config.StopSignal ?? '',
        Config.Healthcheck ?? {}
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content));
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./lib/runtime/docker/build-image.js










/** Of a failed build's log its error shows so many, of the last so many. */
const SHOWN_LINES = 30;
const KEPT_LINES = 500;
/**
 * What the user's Dockerfile makes first, when the recipe stands on one. It is
 * then in the engine alone, where no other builder sees it, so that both are
 * made by the engine's own.
 */
async function buildRecipe(recipe, run) {
    const { base } = recipe;
    const imageTag = (0,runtime_run/* baseTag */.qu)(run);
    const builder = await findBuilder({ engines: base !== undefined });
    if (base)
        await build(base, { ...run, imageTag }, builder);
    const context = layContext(recipe, run.temporaryDirectory);
    const buildArgs = base
        ? { [inputs/* BASE_IMAGE */.s]: imageTag }
        : {};
    const image = await build({ ...context, buildArgs }, run, builder);
    return renamed(image, `built from ${recipe.from}`);
}
async function buildImage(source, run) {
    return build(source, run, await findBuilder());
}
async function build(source, run, builder) {
    const dockerfile = dockerfileOf(source);
    confineBuild(source);
    demandBuildKit(builder, source.buildKit);
    const named = ['--file', dockerfile, '--tag', run.imageTag];
    const log = [];
    const built = await withSecrets(source.buildKit, run, (secrets) => (0,cli/* docker */.T3)([...builder.command, ...named, '--label', (0,runtime_run/* runLabel */.Az)(run)].concat(buildFlags(source), secrets, source.context), {
        bound: 'work',
        env: builder.env,
        onLine: (line) => {
            log.push(line);
            if (log.length > KEPT_LINES)
                log.shift();
            run.onLine(line);
        }
    }));
    run.signal.throwIfAborted();
    if (built.code !== 0)
        throw await (0,cli/* unlessLost */.Lv)(await buildFailed(dockerfile, built.code, log));
    const image = await inspectImage(run.imageTag);
    if (!image)
        throw await buildFailed(dockerfile, built.code, log);
    // With containerd's store it has one, that no registry knows.
    const { digest: _, ...facts } = image.facts;
    return renamed({ ...image, facts }, `built from ${dockerfile}`);
}
function renamed({ facts, config }, reference) {
    return { facts: { ...facts, reference }, config };
}
async function buildFailed(dockerfile, code, log) {
    const cause = findCause(log);
    const where = 'The last lines of its log are in the report.';
    const isFull = log.some((line) => /no space left on device/i.test(line));
    const advice = isFull ? await adviseCleaning() : adviseBuilder(cause);
    return new errors/* ProfileError */.eo({
        code: 'build-failed',
        message: `The image could not be built from ${dockerfile}: docker build ended with code ${code}.`,
        blame: isFull ? 'machine' : 'user',
        cause,
        remedy: [advice, where].filter(Boolean).join(' '),
        log: (0,log_excerpt/* excerptLog */.A)(log.map(log_excerpt/* stripEscapes */.N), SHOWN_LINES).join('\n')
    });
}
/**
 * The builder's own sentence, which links and a view of the build may follow;
 * else the last line.
 */
function findCause(log) {
    const said = log.map(log_excerpt/* stripEscapes */.N).filter((line) => line.trim() !== '');
    const cause = said.findLast((line) => /^error: /i.test(line)) ?? said.at(-1);
    return (cause ?? '').trim();
}
/** What the engine's own builder refuses can another one do. */
function adviseBuilder(cause) {
    return /not supported for the docker driver/i.test(cause)
        ? "`cache-to` needs a builder that is not the engine's own: put docker/setup-buildx-action before this step, or leave `cache-to` out."
        : '';
}

// EXTERNAL MODULE: ./lib/runtime/docker/container-errors.js
var container_errors = __webpack_require__(6592);
// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(70147);
;// CONCATENATED MODULE: ./lib/runtime/docker/image-layers.js


/** How many are told, and how much of what made each. */
const MAX = 5;
/**
 * Its biggest layers, biggest first, and the size of all of them unpacked. An
 * engine's own `Size` means three things (measured for one image: 512 MB with
 * overlay2, 332 MB, the stored content, and 894 MB, content and unpacked, with
 * containerd's store of 28 and 29); what its history adds up to is the same.
 */
async function readLayers(image) {
    const answer = await (0,cli/* docker */.T3)([
        'history',
        '--no-trunc',
        '--human=false',
        '--format={{json .}}',
        image.id
    ]);
    const layers = parseLayers(answer.stdout);
    const sum = layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return { layers: layers.slice(0, MAX), sizeBytes: sum || image.sizeBytes };
}
/** Undefined for what is no such line, or was cut off: labels can be long. */
function parseLine(line) {
    const { Size, CreatedBy } = (0,json/* parseObject */.lj)(line) ?? {};
    return typeof Size === 'string' && typeof CreatedBy === 'string'
        ? { Size, CreatedBy }
        : undefined;
}
/** The lines of `docker history` that added something, biggest first. */
function parseLayers(text) {
    return text
        .split('\n')
        .map(parseLine)
        .filter((line) => line !== undefined)
        .map(({ Size, CreatedBy }) => ({
        sizeBytes: Number(Size),
        // What both builders put around a step says nothing to its author.
        madeBy: CreatedBy.replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c /, '$1')
            .replace(/^#\(nop\)/, '')
            .replace(/ # buildkit$/, '')
            .trim()
    }))
        .filter(({ sizeBytes }) => sizeBytes > 0 && sizeBytes < Infinity)
        .sort((a, b) => b.sizeBytes - a.sizeBytes);
}

;// CONCATENATED MODULE: ./lib/runtime/docker/obtain-image.js







/** Builds the image, or pulls it when it is absent; then reads its facts. */
async function obtainImage(source, run) {
    const present = source.kind === 'reference'
        ? await inspectImage(source.reference)
        : undefined;
    const findings = present ? [] : await checkDisk();
    const { facts, config } = present ?? (await makeImage(source, run));
    const unpacked = await readLayers(facts);
    return { facts: { ...facts, ...unpacked }, config, findings };
}
function makeImage(source, run) {
    if (source.kind === 'dockerfile')
        return buildImage(source, run);
    if (source.kind === 'recipe')
        return buildRecipe(source, run);
    return pullImage(source.reference, run);
}
async function pullImage(reference, run) {
    const { signal, onLine } = run;
    const pull = await (0,cli/* docker */.T3)(['pull', reference], { bound: 'work', onLine });
    signal.throwIfAborted();
    const image = pull.code === 0 ? await inspectImage(reference) : undefined;
    if (image)
        return image;
    throw await (0,cli/* unlessLost */.Lv)(pullFailed(reference, pull.stderr));
}
function pullFailed(reference, stderr) {
    const cause = stderr.trimEnd().split('\n').at(-1);
    const elsewhere = (0,container_errors/* adviseMachine */.kw)(cause) ?? adviseRegistry(cause);
    return new errors/* ProfileError */.eo({
        code: 'pull-failed',
        message: `The image ${reference} is not on this machine and could not be pulled.`,
        blame: elsewhere === undefined ? 'user' : 'machine',
        cause,
        remedy: elsewhere ??
            'Check the reference, and log in to its registry before: `docker login`, or in a workflow docker/login-action.'
    });
}
/** The reference is right, as far as anybody can tell. */
function adviseRegistry(cause) {
    if (/toomanyrequests|too many requests|rate limit/i.test(cause))
        return 'The registry gives no more for a while: log in to it before (`docker login`, or in a workflow docker/login-action), which allows more, or pull from a mirror.';
    if (/i\/o timeout|TLS handshake timeout|: EOF$|\b50[234]\b/.test(cause))
        return 'The registry did not answer in time: run it again, and see whether this machine reaches it.';
    return undefined;
}


/***/ }),

/***/ 52883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ removeTags)
/* harmony export */ });
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6204);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81915);


/** Of Docker, and of Podman. */
const ABSENT = /no such image|image not known/i;
/**
 * Takes names off images; which of them are left is told. The layers stay: they
 * are the next build's cache. A name that nothing has is as good as removed.
 */
async function removeTags(tags) {
    const asked = ['image', 'rm', '--no-prune', ...tags];
    const { code, stderr } = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .docker */ .T3)(asked, { bound: 'cleanup' });
    if (code === 0)
        return undefined;
    // A line each, whatever became of the others.
    const causes = stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !ABSENT.test(line));
    const isSilent = stderr.trim() === '';
    if (causes.length === 0 && !isSilent)
        return undefined;
    const named = tags.filter((tag) => causes.some((line) => line.includes(`${tag}"`) || line.includes(`${tag} `)));
    const names = (named.length > 0 ? named : tags).join(' ');
    return (0,_left_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .leftBehind */ .a)(`The image's name ${names}`, isSilent ? 'Docker printed nothing.' : causes.join(' '), `docker image rm ${names}`);
}


/***/ }),

/***/ 83586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ removeContainer),
  s: () => (/* binding */ removeRun)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/runtime/left-behind.js
var left_behind = __webpack_require__(6204);
// EXTERNAL MODULE: ./lib/runtime/run.js
var runtime_run = __webpack_require__(22694);
// EXTERNAL MODULE: ./lib/runtime/docker/cli.js
var cli = __webpack_require__(81915);
// EXTERNAL MODULE: ./lib/runtime/docker/network.js
var network = __webpack_require__(76503);
// EXTERNAL MODULE: ./lib/runtime/processes.js
var processes = __webpack_require__(26473);
;// CONCATENATED MODULE: ./lib/runtime/docker/orphans.js



/** After SIGTERM a client calls off what it asked for; a build within 0.2 s. */
const PATIENCE_MS = 3000;
/**
 * Ends the clients of a run that outlived it (its main step was killed): one
 * that still builds would tag its image, or create a container, after all was
 * removed; one that holds a way into a cluster open would stay for ever. Their
 * arguments name the run, or something in its folder.
 */
async function endOrphans(run) {
    const marks = [run.imageTag, (0,runtime_run/* baseTag */.qu)(run), (0,runtime_run/* runLabel */.Az)(run)];
    const own = (arg) => {
        const value = arg.replace(/^--[\w-]+=/, '');
        return (marks.includes(value) || value.startsWith(`${run.temporaryDirectory}/`));
    };
    const startMs = performance.now();
    let signal = 'SIGTERM';
    for (;;) {
        const orphans = findClients(own);
        if (orphans.length === 0)
            return;
        const waitedMs = performance.now() - startMs;
        if (waitedMs > 2 * PATIENCE_MS)
            return;
        if (waitedMs > PATIENCE_MS)
            signal = 'SIGKILL';
        for (const pid of orphans)
            end(pid, signal);
        await (0,promises_.setTimeout)(100);
    }
}
function findClients(own) {
    return (0,processes/* listPids */.$q)().filter((pid) => {
        const [program = '', ...args] = (0,processes/* readArguments */.lR)(pid);
        return /(^|\/)(docker[^/]*|kubectl)$/.test(program) && args.some(own);
    });
}
function end(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended meanwhile.
    }
}

// EXTERNAL MODULE: ./lib/runtime/docker/remove-tags.js
var remove_tags = __webpack_require__(52883);
;// CONCATENATED MODULE: ./lib/runtime/docker/remove.js








/** `device or resource busy` passes, sooner or later. */
const TRIES = 3;
const PAUSE_MS = 1000;
/**
 * Removes every container and network of a run and the images it built. Never
 * throws; what is left is told.
 */
async function removeRun(run) {
    const left = [];
    try {
        await endOrphans(run);
        const filter = ['--filter', `label=${(0,runtime_run/* runLabel */.Az)(run)}`];
        const asked = ['ps', '--all', '--quiet', ...filter];
        const found = await (0,cli/* docker */.T3)(asked, { bound: 'cleanup' });
        if (found.code !== 0)
            return [unknown(run, lastLine(found.stderr))];
        for (const id of found.stdout.split('\n').filter(Boolean))
            left.push(...[await removeContainer(id)].filter((one) => one !== undefined));
        left.push(...(await (0,network/* removeNetworks */.i)(run)));
        const compared = { imageTag: (0,runtime_run/* comparedTag */.ID)(run) };
        const tags = [run, compared].flatMap((of) => [of.imageTag, (0,runtime_run/* baseTag */.qu)(of)]);
        const tagged = await (0,remove_tags/* removeTags */._)(tags);
        if (tagged)
            left.push(tagged);
    }
    catch (thrown) {
        left.push(unknown(run, causeOf(thrown)));
    }
    return left;
}
/** Why a container could not be removed; undefined: it is gone. */
async function removeContainer(id) {
    let cause = '';
    try {
        for (let tries = 0; tries < TRIES; tries++) {
            if (tries > 0)
                await (0,promises_.setTimeout)(PAUSE_MS);
            const asked = ['rm', '--force', '--volumes', id];
            const { code, stderr } = await (0,cli/* docker */.T3)(asked, { bound: 'cleanup' });
            if (code === 0 || /no such container/i.test(stderr))
                return undefined;
            cause = lastLine(stderr);
        }
    }
    catch (thrown) {
        cause = causeOf(thrown);
    }
    const name = id.slice(0, 12);
    return (0,left_behind/* leftBehind */.a)(`The container ${name}`, cause, `docker rm --force ${name}`);
}
function unknown(run, cause) {
    const filter = `--filter label=${(0,runtime_run/* runLabel */.Az)(run)}`;
    return (0,left_behind/* leftBehind */.a)('What this run made', cause, `docker ps --all ${filter}`);
}
function lastLine(text) {
    const line = text.trim().split('\n').at(-1);
    if (line === '')
        return 'Docker printed nothing.';
    return /[.!?]$/.test(line) ? line : `${line}.`;
}
function causeOf(thrown) {
    if (thrown instanceof errors/* ProfileError */.eo)
        return thrown.facts.cause ?? thrown.message;
    return lastLine(String(thrown));
}


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leftBehind)
/* harmony export */ });
/**
 * Something of ours that is still there.
 *
 * @param command shows it, or removes it
 */
function leftBehind(what, cause, command) {
    return {
        code: 'left-behind',
        severity: 'warning',
        message: `${what} could not be removed and may be left. ${cause}`,
        remedy: `See to it: \`${command}\`.`
    };
}


/***/ }),

/***/ 56729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseListeners),
/* harmony export */   v: () => (/* binding */ explainListeners)
/* harmony export */ });
const LISTEN = '0A';
const IPV4_DIGITS = 8;
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
        return {
            port: Number.parseInt(port, 16),
            loopback: isLoopback(address),
            ipv6: address.length > IPV4_DIGITS
        };
    });
}
/** 127.0.0.0/8, ::1, or ::ffff:127.0.0.0/104. */
function isLoopback(hex) {
    return (/^[0-9A-F]{6}7F$/.test(hex) ||
        hex === '00000000000000000000000001000000' ||
        /^0{16}FFFF0000[0-9A-F]{6}7F$/.test(hex));
}
/** What the listening sockets say about a port that does not answer. */
function explainListeners(listeners, port) {
    const own = listeners.filter((listener) => listener.port === port);
    if (own.length > 0 && own.every((listener) => listener.loopback))
        return {
            unreachable: true,
            sentence: `It listens on 127.0.0.1:${port} inside the container, where nobody outside can reach it; make it listen on 0.0.0.0.`
        };
    // A socket of `::` takes IPv4 too, unless it was told not to.
    if (own.length > 0 && own.every((listener) => listener.ipv6))
        return {
            unreachable: 'if-refused',
            sentence: `It listens on port ${port} of IPv6 only, and is asked by IPv4; make it listen on 0.0.0.0.`
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


/***/ }),

/***/ 26473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   b9: () => (/* binding */ TICK_MS),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export parseProcess */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Processes of this machine, as /proc shows them. */

/** What the kernel counts in, wherever Linux is built for a PC or a server. */
const TICK_MS = 10;
const GONE = { name: '', parent: 0, cpuMs: 0 };
/** All of them; throws where there is no /proc. */
function listPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number);
}
/** Without a name: it has ended. */
function readProcess(pid) {
    try {
        return parseProcess((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        return GONE;
    }
}
/** `1234 (name) S 1 …`: its parent, and utime and stime in the 14th and 15th place. */
function parseProcess(text) {
    const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(text) ?? [];
    const columns = rest.split(' ');
    const ticks = Number(columns[11]) + Number(columns[12]);
    return { name, parent: Number(columns[1]), cpuMs: ticks * TICK_MS };
}
/** Its command and what follows; none: it has ended. */
function readArguments(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ runLabel),
/* harmony export */   ID: () => (/* binding */ comparedTag),
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   jQ: () => (/* binding */ RUN_LABEL),
/* harmony export */   qu: () => (/* binding */ baseTag)
/* harmony export */ });
const RUN_LABEL = 'profile-inference.run';
function runLabel(run) {
    return `${RUN_LABEL}=${run.id}`;
}
/** Tag of the image that a run builds. */
function imageTag(runId) {
    return `profile-inference/run:${runId}`;
}
/** Tag of the image that a run builds to compare with. */
function comparedTag(run) {
    return `${run.imageTag}-compared`;
}
/** Tag of the image that a recipe of this run stands on. */
function baseTag(run) {
    return `${run.imageTag}-base`;
}


/***/ }),

/***/ 46715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   XZ: () => (/* binding */ engineRefused),
/* harmony export */   jt: () => (/* binding */ limitsFixed)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);

/** @param instead what is left to do in this place */
function limitsFixed(cause, instead) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'limits-fixed',
        message: 'The engine did not change the limits of a running container, which is how CPU is searched.',
        blame: 'machine',
        cause: cause.trim(),
        remedy: `Use \`search: memory\`, or ${instead}`
    });
}
/** The image is to blame, its command or a limit. */
function notStarted(step, cause, why) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'container-failed',
        message: `The container could not be ${step}.`,
        blame: 'image',
        cause: cause.trim(),
        remedy: 'Check the image, its command and the limits that were asked for.',
        ...why
    });
}
/** What no image, command or limit is to blame for. */
function engineRefused(step, cause, remedy) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'engine-refused',
        message: `A container could not be ${step}, which is this machine's doing and not the image's.`,
        blame: 'machine',
        cause: cause.trim(),
        remedy
    });
}


/***/ }),

/***/ 44998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recognizeServer)
/* harmony export */ });
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68192);

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
    const { programs, texts } = _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V[facts.name];
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
        texts: values,
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
    for (const name of _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_NAMES */ .B) {
        const found = findProgram(_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V[name].programs, container);
        if (found)
            return {
                name,
                because: `The image's command line has \`${found.text}\`.`
            };
    }
    return undefined;
}
function byVariable({ variables }) {
    for (const name of _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_NAMES */ .B) {
        const set = _servers_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V[name].variables.find((each) => Object.hasOwn(variables, each));
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
function usualPort({ port }, { facts }) {
    const isPossible = facts.exposedPorts.length === 0 || facts.exposedPorts.includes(Number(port));
    return isPossible ? port : '';
}
function findModel(container) {
    const [, named, listed] = MODEL.exec(container.commandLine) ?? [];
    const set = MODEL_VARIABLES.map((name) => container.variables[name]);
    return [named, listed, ...set].find((name) => /^\w[\w.-]*$/.test(name ?? ''));
}


/***/ }),

/***/ 92383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ watchForEarlyStop)
/* harmony export */ });
/* harmony import */ var _thrashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22759);
/* harmony import */ var _slowdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63608);


const SLOW = {
    kind: 'aborted',
    reason: 'Its replay takes far longer than at full size.',
    sign: 'slow'
};
/** A start-up this many times as long as at full size will not end well. */
const LATE_START = 5;
const LATE_START_SLACK_MS = 10_000;
/**
 * Looks at each sample of a trial and says why it is lost, as soon as it is:
 * at the first OOM kill, when it crawls, when its replay takes too long.
 *
 * @param goesOn what follows the first replay takes as long as it does
 */
function watchForEarlyStop(reference, goesOn = true) {
    const window = [];
    const crawls = (0,_thrashing_js__WEBPACK_IMPORTED_MODULE_0__/* .watchForCrawl */ .oO)();
    const late = reference.startupMs * LATE_START + LATE_START_SLACK_MS;
    let settled;
    return (counters, atMs, marks) => {
        const { readyMs, settledMs } = marks;
        const phase = (0,_thrashing_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(marks);
        if (counters.oomKills > 0)
            return { kind: 'aborted', reason: 'The kernel killed it for memory.' };
        if (settledMs !== undefined && phase !== 'beyond') {
            settled ??= counters;
            const effort = (0,_slowdown_js__WEBPACK_IMPORTED_MODULE_1__/* .effortBetween */ .Xl)(settled, counters, atMs - settledMs);
            if ((0,_slowdown_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSlowedDown */ .xb)(effort, reference))
                return SLOW;
        }
        if (phase === 'beyond' && !goesOn) {
            const beyondMs = atMs - marks.replayedMs;
            if ((0,_slowdown_js__WEBPACK_IMPORTED_MODULE_1__/* .isHopeless */ .cs)(beyondMs, reference))
                return SLOW;
        }
        if (readyMs === undefined && atMs > late)
            return {
                kind: 'not-ready',
                reason: 'Its start-up takes far longer than at full size.'
            };
        const { majorFaults, memoryPressureMs } = counters;
        const now = { atMs, majorFaults, memoryPressureMs };
        window.push(now);
        (0,_thrashing_js__WEBPACK_IMPORTED_MODULE_0__/* .keepWindow */ .cp)(window, atMs, phase);
        const before = window[0];
        const thrashes = (0,_thrashing_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrashing */ .hO)(now, before, { ...reference, phase }) ||
            (phase === 'beyond' && crawls(now, before));
        if (!thrashes)
            return undefined;
        return {
            kind: 'aborted',
            reason: 'It keeps reading its own pages from disk.',
            sign: 'thrashing'
        };
    };
}


/***/ }),

/***/ 71553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ slowestRows),
/* harmony export */   c: () => (/* binding */ rowsToRepeat)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);

const COUNT = 10;
const MIN_REPEATS = 5;
/** The ten different rows whose answers took longest, 1-based. */
function slowestRows({ row, serviceMs, length }) {
    const slowest = new Map();
    for (let i = 0; i < length; i++) {
        const ms = slowest.get(row[i]) ?? 0;
        slowest.set(row[i], Math.max(ms, serviceMs[i]));
    }
    const rows = [...slowest].sort(([, a], [, b]) => b - a);
    return rows.slice(0, COUNT).map(([number]) => number);
}
/** Together they may take so long. */
const REPEATS_MS = 3000;
/**
 * The ten rows that were sent last, in that order, fewer where answers take long:
 * none when that leaves too few to say anything.
 */
function rowsToRepeat({ row, serviceMs, length }, { concurrency }) {
    const eachMs = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(serviceMs.subarray(0, length)) / concurrency;
    const count = Math.min(COUNT, Math.floor(REPEATS_MS / eachMs));
    const last = new Set();
    for (let i = length - 1; i >= 0 && last.size < count; i--)
        last.add(row[i]);
    return last.size < MIN_REPEATS ? [] : [...last].reverse();
}


/***/ }),

/***/ 78097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ planRequests),
/* harmony export */   lc: () => (/* binding */ planPort),
/* harmony export */   qJ: () => (/* binding */ planTrial)
/* harmony export */ });
/* unused harmony export planWarmup */
/* harmony import */ var _dataset_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46711);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89670);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73958);



/** What the runner, the engine and we need beside the service. */
const RUNNER_BYTES = 2 ** 30;
/** The first trial: the size that was asked for, the whole dataset. */
function planTrial(inputs, machine, dataset) {
    const { from, to, requests } = (0,_dataset_share_js__WEBPACK_IMPORTED_MODULE_0__/* .planShare */ .d)(inputs.dataset, dataset.rows);
    const { warmup } = inputs.dataset;
    return {
        size: planSize(inputs, machine),
        load: inputs.load,
        warmupRequests: warmup,
        warmupFrom: planWarmup({ requests, warmup }, to - from),
        requests
    };
}
/**
 * Warm-up takes other rows than those that count, where there are enough: a
 * service may remember what it answered. Else the last ones, which count last.
 */
function planWarmup({ requests, warmup }, rows) {
    return rows >= requests + warmup ? requests : Math.max(0, rows - warmup);
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
        mistakes.push(`\`cpu\` is ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMillicores */ .n3)(size.cpuMillicores)}, and this machine has ${machine.cores} cores: at most ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMillicores */ .n3)(most.cpuMillicores)}.`);
    if (size.memoryBytes > machine.memoryBytes)
        mistakes.push(`\`memory\` is ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(size.memoryBytes)}, and this machine has ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(machine.memoryBytes)}: use a larger runner or at most ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(most.memoryBytes)}.`);
    if (mistakes.length === 0)
        return size;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo({
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
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo({
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
const MAX_PORTS = 10;
/** The port that was asked for, or the only one that the image EXPOSEs. */
function planPort(asked, image) {
    const [only, ...more] = image.exposedPorts;
    if (asked !== undefined)
        return asked;
    if (only !== undefined && more.length === 0)
        return only;
    throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .eo({
        code: only === undefined ? 'port-unknown' : 'port-ambiguous',
        message: only === undefined
            ? 'The image EXPOSEs no port, and `port` was not given.'
            : `The image EXPOSEs the ports ${listSome(image.exposedPorts)}, and \`port\` was not given.`,
        blame: 'user',
        remedy: `Say which port the service listens on, for example \`port: ${only ?? 8080}\`.`
    });
}
/** An image may EXPOSE all there are. */
function listSome(ports) {
    const left = ports.length - MAX_PORTS;
    const shown = ports.slice(0, MAX_PORTS).join(', ');
    return left > 0 ? `${shown} and ${left} more` : shown;
}


/***/ }),

/***/ 92228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runTrial)
/* harmony export */ });
/* harmony import */ var _runtime_disturbance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84412);
/* harmony import */ var _heavy_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71553);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70709);
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



/** Hardly anything where nothing moves, and not for ever where something does. */
const SOON = { quietMs: 50, mostMs: 10_000 };
/**
 * Runs one trial. Whatever the service does comes back as a Measurement; it
 * throws only when there was no trial at all. One that somebody else disturbed
 * is run again, once.
 */
async function runTrial(plan, setup, sequel) {
    try {
        return await runOnce(plan, setup, { sequel });
    }
    catch (thrown) {
        if (!(0,_runtime_disturbance_js__WEBPACK_IMPORTED_MODULE_0__/* .isDisturbance */ .HW)(thrown))
            throw thrown;
        setup.onDisturbed(thrown);
        return runOnce(plan, setup, { sequel, before: thrown });
    }
}
async function runOnce(plan, setup, { sequel, before }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { meetingRows = [], rest = SOON } = sequel ?? {};
        const trial = __addDisposableResource(env_1, await _trial_js__WEBPACK_IMPORTED_MODULE_1__/* .Trial */ .z.start(plan, setup), true);
        const repeat = () => sendRows(trial, (0,_heavy_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsToRepeat */ .c)(trial.soFar().exchanges, plan.load));
        const ending = await inTurn([
            () => trial.warmUp(),
            () => trial.replayAll(),
            ...(sequel ? [() => runSequel(trial, sequel)] : []),
            ...(sequel?.repeats ? [repeat] : []),
            () => trial.unload({ rows: meetingRows.flat(), rest })
        ]);
        // Awaited here, for `await using` removes the container on the way out.
        return await trial.end(ending, before);
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
async function runSequel(trial, sequel) {
    for (let rounds = 1;; rounds++) {
        const met = await inTurn(sequel.meetingRows.map((rows) => () => sendRows(trial, rows)));
        trial.endRound();
        const loadMs = trial.loadMs;
        if (met.kind !== 'completed' || !sequel.goesOn(trial, rounds, loadMs))
            return met;
        const ending = await trial.replayOn(rounds);
        if (ending.kind !== 'completed')
            return ending;
    }
}
/** One part of a trial after the other, until one ends it. */
async function inTurn(parts) {
    for (const part of parts) {
        const ending = await part();
        if (ending.kind !== 'completed')
            return ending;
    }
    return { kind: 'completed' };
}
/** These rows, 1-based, in this order, as fast as answers come. */
function sendRows(trial, rows) {
    return trial.send({ requests: rows.length, rows });
}


/***/ }),

/***/ 84692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planSetup),
  O: () => (/* binding */ withWorkers)
});

// EXTERNAL MODULE: ./lib/runtime/disturbance.js
var disturbance = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/trial/plan.js
var plan = __webpack_require__(78097);
;// CONCATENATED MODULE: ./lib/trial/healthcheck-findings.js
/** Whether the size has room for the image's HEALTHCHECK. */
function tellHealthcheck({ intervalMs }, runs) {
    const has = `The image has a HEALTHCHECK (every ${intervalMs / 1000} s)`;
    return runs
        ? {
            code: 'healthcheck-run',
            severity: 'note',
            message: `${has}: each trial ran it once, beside requests, so the size has room for it, as Docker and Compose need it.`,
            remedy: 'Kubernetes and Azure never run it: with `healthcheck: off` the size is that without it.'
        }
        : {
            code: 'healthcheck-left-out',
            severity: 'note',
            message: `${has}, and it was left out: the size has no room for it, for Kubernetes and Azure never run it.`,
            remedy: 'For a container that Docker or Compose runs, give `healthcheck: run`, or switch the check off there (`--no-healthcheck`).'
        };
}

;// CONCATENATED MODULE: ./lib/trial/trial-setup.js



/** Throws where the inputs leave open what is asked of the service. */
function planSetup(inputs, parts) {
    const { service, answers } = inputs;
    const { host, runtime, image, dataset } = parts;
    const port = (0,plan/* planPort */.lc)(service.port, image.facts);
    const check = image.config.healthcheck;
    const runs = service.runsHealthcheck && runtime.capabilities.healthchecks === true;
    if (check)
        runtime.findings.push(tellHealthcheck(check, runs));
    return {
        start: ({ size }) => {
            host.beginTrial(size);
            return runtime.start({ imageId: image.facts.id, size, port, service });
        },
        dataset: dataset.withDefaults((0,plan/* planRequests */._8)(inputs)),
        answers,
        readinessPath: service.readinessPath,
        startupTimeoutMs: service.startupTimeoutMs,
        requestTimeoutMs: service.requestTimeoutMs,
        checkHealth: runs ? check : undefined,
        signal: host.signal,
        onProgress: (done, all) => host.tell(`${done} of ${all} requests`),
        onRefused: host.onRefused,
        onDisturbed: (reason) => {
            const finding = (0,disturbance/* trialRepeated */.jX)(reason);
            host.tell(finding.message);
            runtime.findings.push(finding);
        }
    };
}
/** For the first trial, which is looked at longest. */
function withWorkers(setup) {
    // Where nobody answers, or the run is cancelled: no measurement goes along.
    const readWorkers = async (service) => service.workers?.().catch(() => undefined);
    return { ...setup, readWorkers };
}


/***/ }),

/***/ 70709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ Trial)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./lib/trial/readiness.js


/** Between two attempts. */
const PAUSE_MS = 25;
/** How long one attempt may hang before the next is made. */
const ATTEMPT_MS = 10_000;
/** Nobody listens, or a proxy that found nobody has closed. */
const REFUSED = ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'];
/** How often, and how often in a row, a port on loopback only is looked for. */
const LOOK_EVERY_MS = 1000;
const LOOKS_IN_A_ROW = 3;
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
    const watch = new NoAnswerWatch(service);
    let last = 'no-answer';
    for (;;) {
        if (plan.signal.aborted)
            return { kind: 'ended' };
        const leftMs = deadline - performance.now();
        if (leftMs <= 0)
            return notReady(service, plan, last);
        const attempt = AbortSignal.timeout(Math.ceil(Math.min(ATTEMPT_MS, leftMs)));
        const signal = AbortSignal.any([plan.signal, attempt]);
        const { agent } = plan;
        const came = await ask(service.origin + plan.path, { agent, signal });
        if (came === 'ready')
            return { kind: 'ready' };
        // One that the deadline cut off hides no answer before it.
        if (came !== 'no-answer' || last === 'refused')
            last = came;
        const unreachable = await watch.look(came);
        if (unreachable)
            return { kind: 'not-ready', reason: unreachable };
        await (0,promises_.setTimeout)(PAUSE_MS);
    }
}
async function ask(url, by) {
    try {
        const { agent: dispatcher, signal } = by;
        const answer = await (0,undici/* request */.Em)(url, { dispatcher, signal });
        const { statusCode: status, body } = answer;
        // Some never end, as streams of events do not.
        if (status < 500)
            body.on('error', () => undefined).destroy();
        else
            await body.dump().catch(() => undefined);
        return status < 500 ? 'ready' : { status };
    }
    catch (error) {
        if (error instanceof undici/* errors */.sO.HTTPParserError)
            return 'no-http';
        const { code } = error;
        return REFUSED.includes(code ?? '') ? 'refused' : 'no-answer';
    }
}
async function notReady(service, plan, last) {
    const seconds = Number((plan.timeoutMs / 1000).toFixed(1));
    const why = await explainNotReady(service, plan, last);
    return {
        kind: 'not-ready',
        reason: `It was not ready within ${seconds} s: ${why}`
    };
}
async function explainNotReady(service, { path }, last) {
    if (typeof last === 'object')
        return `the last answer from ${path} had status ${last.status}, and below 500 is ready.`;
    if (last === 'no-http')
        return 'what answered was no HTTP/1.1, as of a service that speaks HTTPS, HTTP/2 or gRPC only.';
    const { unreachable, sentence } = await service.explainNoAnswer();
    const why = unreachable === 'if-refused' && last !== 'refused'
        ? 'It took connections and gave no HTTP answer below 500.'
        : sentence;
    return `no HTTP answer below 500 from ${path}. ${why}`;
}
/** Sees early that a service can never be reached from outside. */
class NoAnswerWatch {
    service;
    lookedMs = performance.now();
    unreachableLooks = 0;
    constructor(service) {
        this.service = service;
    }
    /** The sentence about it, once it was so several times in a row. */
    async look(came) {
        if (performance.now() - this.lookedMs < LOOK_EVERY_MS)
            return undefined;
        this.lookedMs = performance.now();
        const { unreachable, sentence } = await this.service.explainNoAnswer();
        const isSo = unreachable === 'if-refused' ? came === 'refused' : unreachable;
        this.unreachableLooks = isSo ? this.unreachableLooks + 1 : 0;
        return this.unreachableLooks >= LOOKS_IN_A_ROW ? sentence : undefined;
    }
}

// EXTERNAL MODULE: ./lib/runtime/disturbance.js
var disturbance = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/foundation/log-excerpt.js
var log_excerpt = __webpack_require__(57091);
;// CONCATENATED MODULE: ./lib/trial/read-log.js

/** Of the service's log: what explains most. */
const LOG_LINES = 50;
/** Among so many of its last lines. */
const READ_LINES = 1000;
/** Of a service's log the lines that explain most. Untrusted text. */
async function readLog(service) {
    const log = (0,log_excerpt/* stripEscapes */.N)(await service.logs(READ_LINES));
    return (0,log_excerpt/* excerptLog */.A)(log.split('\n'), LOG_LINES).join('\n');
}

;// CONCATENATED MODULE: ./lib/trial/sampling/wait-for-rest.js

/** Where nothing moves, this is all that the wait costs, twice. */
const LOOK_MS = 25;
/** Nothing, in a look: less than 15 % of a core, hardly a page or a packet. */
const QUIET_SHARE = 0.15;
const QUIET_BYTES = 2 ** 18;
const QUIET_PACKETS_BYTES = 4096;
/** A service that always does something: so much more is more than that. */
const MORE_THAN_IDLE = 1.5;
/**
 * Whether it worked between two looks. Memory that it gives back is no work.
 *
 * @param idleShare of a core, which it uses when nobody asks it anything
 */
function isBusy(before, now, { spanMs, idleShare }) {
    const share = Math.max(QUIET_SHARE, idleShare * MORE_THAN_IDLE);
    return (now.cpuMs - before.cpuMs > share * spanMs ||
        now.memoryBytes - before.memoryBytes > QUIET_BYTES ||
        now.networkBytes - before.networkBytes > QUIET_PACKETS_BYTES);
}
/**
 * Waits until a service has done with what the last answers left it: one that
 * answers 202 and works on needs its memory then, and may be killed for it.
 */
async function waitForRest(read, by) {
    const fromMs = by.clock();
    let [toMs, lookedMs] = [fromMs, fromMs];
    let before = read();
    while (!by.signal.aborted) {
        await (0,promises_.setTimeout)(LOOK_MS);
        const [now, nowMs] = [read(), by.clock()];
        const span = { spanMs: nowMs - lookedMs, idleShare: by.idleShare };
        if (before && now && isBusy(before, now, span))
            toMs = nowMs;
        if (nowMs - toMs >= by.quietMs)
            return { fromMs, toMs, came: true };
        if (nowMs - fromMs >= by.mostMs)
            break;
        [before, lookedMs] = [now, nowMs];
    }
    return { fromMs, toMs: by.clock(), came: false };
}

;// CONCATENATED MODULE: ./lib/trial/sampling/wait-until-idle.js


/** A service that does nothing for so long has come to rest. */
const QUIET_MS = 300;
const wait_until_idle_LOOK_MS = 50;
/** For a service that never rests: as long as this, or twice its start-up. */
const MIN_REST_MS = 2000;
/**
 * Waits until a service that is ready has come to rest: the first of four
 * workers answers while the others still load, and a replay of 0.1 s would
 * end before they need their memory (measured: 100 MiB held in 3 of 5 trials,
 * and the fourth worker died of it in the others). A service may never rest:
 * then it ends too.
 *
 * @returns which share of a core it uses all the time; 0: it rested
 */
async function waitUntilIdle(read, until) {
    const { quietMs = QUIET_MS } = until;
    const startMs = performance.now();
    const endMs = startMs + Math.max(MIN_REST_MS, until.startupMs * 2);
    const first = read();
    let before = first;
    let sinceMs = startMs;
    while (before && performance.now() < endMs && !until.signal.aborted) {
        await (0,promises_.setTimeout)(wait_until_idle_LOOK_MS);
        const now = read();
        if (!now)
            return 0;
        const spanMs = performance.now() - sinceMs;
        const busy = now.cpuMs - before.cpuMs > QUIET_SHARE * quietMs ||
            Math.abs(now.memoryBytes - before.memoryBytes) > QUIET_BYTES;
        if (!busy && spanMs >= quietMs)
            return 0;
        if (!busy)
            continue;
        before = now;
        sinceMs = performance.now();
    }
    const usedMs = (before?.cpuMs ?? NaN) - (first?.cpuMs ?? NaN);
    return usedMs / (performance.now() - startMs) || 0;
}

// EXTERNAL MODULE: ./lib/load/load.js + 2 modules
var load_load = __webpack_require__(30633);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/trial/failure-limit.js



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
    'connection-failed': 'no whole answer'
};
/** Knows when a replay makes no sense any more. */
class FailureLimit {
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
        const { outcome, status, note } = exchange;
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
        return `${this.failures} requests in a row failed, the last with ${last}${explain(note)}.`;
    }
    /**
     * Why to give up when the next request was due `lateMs` ago. Requests that
     * wait are numbers only (the schedule knows them), so the bound is for the
     * user's time and not for memory.
     */
    judgeDelay(lateMs) {
        const ratePerSecond = (0,load_load/* askedRate */.r)(this.load);
        if (ratePerSecond === undefined || lateMs < LATE_MS)
            return undefined;
        const { concurrency } = this.load;
        const waiting = Math.round((lateMs / 1000) * ratePerSecond);
        return `It cannot keep up with ${ratePerSecond}/s: ${waiting} requests are waiting, the first for ${(0,units/* formatMs */._V)(lateMs)}, with ${concurrency} under way.`;
    }
}
/** What the client knows of it, to follow. */
function explain(note) {
    switch (note?.kind) {
        case 'no-http':
            return `; the answer is no valid HTTP: ${note.says}`;
        case 'cut':
        case 'no-answer':
            return `: ${note.says}`;
        default:
            return '';
    }
}
/** A dataset that changed ends the trial; throws whatever else it was. */
function endedByDataset(thrown) {
    const { code, message: reason } = (0,errors/* describeError */.Uc)(thrown);
    if (code === 'dataset-changed')
        return { kind: 'aborted', reason };
    throw thrown;
}

// EXTERNAL MODULE: ./node_modules/undici/lib/llhttp/llhttp-wasm.js
var llhttp_wasm = __webpack_require__(63870);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/client/answers/decode-body.js

/** What a few packed bytes may unpack to at once: a bomb gets no further. */
const MAX_BYTES = 2 ** 23;
/** A second coding around the first is rare, a third an attack. */
const MAX_CODINGS = 2;
/** A body may end in the middle here: what there is of it is unpacked. */
const ZLIB = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH };
const ZSTD = { finishFlush: external_node_zlib_.constants.ZSTD_e_flush };
const gunzip = (packed, bound) => (0,external_node_zlib_.gunzipSync)(packed, { ...ZLIB, ...bound });
const CODINGS = {
    gzip: gunzip,
    'x-gzip': gunzip,
    // Half of all servers leave zlib's two bytes out.
    deflate: (packed, bound) => isZlib(packed)
        ? (0,external_node_zlib_.inflateSync)(packed, { ...ZLIB, ...bound })
        : (0,external_node_zlib_.inflateRawSync)(packed, { ...ZLIB, ...bound }),
    br: (packed, bound) => (0,external_node_zlib_.brotliDecompressSync)(packed, { ...BROTLI, ...bound }),
    zstd: (packed, bound) => (0,external_node_zlib_.zstdDecompressSync)(packed, { ...ZSTD, ...bound })
};
/**
 * The begin of a body, its content codings taken off; undefined when it cannot
 * be. `packed` is its first bytes, or all of it.
 */
function decodeBody(packed, encoding) {
    // The last one named was put on last.
    const codings = encoding
        .toLowerCase()
        .split(/\s*,\s*/)
        .filter(isCoding);
    if (codings.length > MAX_CODINGS)
        return undefined;
    let decoded = packed;
    for (const coding of codings.reverse()) {
        const unpack = CODINGS[coding.trim()];
        if (!unpack || !decoded)
            return undefined;
        decoded = unpackStart(decoded, unpack);
    }
    return decoded;
}
function isCoding(coding) {
    return !/^\s*(identity)?\s*$/.test(coding);
}
/** As much of the begin as unpacks to no more than the bound. */
function unpackStart({ start, whole }, unpack) {
    for (let bytes = start.length; bytes > 0; bytes >>= 3) {
        try {
            const found = unpack(start.subarray(0, bytes), {
                maxOutputLength: MAX_BYTES
            });
            const isWhole = whole && bytes === start.length;
            // Of a coding that hands out nothing before its end there is no begin.
            return found.length > 0 || isWhole
                ? { start: found, whole: isWhole }
                : undefined;
        }
        catch (thrown) {
            const { code } = thrown;
            if (code !== 'ERR_BUFFER_TOO_LARGE')
                return undefined;
        }
    }
    return start.length === 0 ? { start, whole } : undefined;
}
function isZlib(packed) {
    return (packed.length > 1 &&
        (packed[0] & 0x0f) === 8 &&
        packed.readUInt16BE(0) % 31 === 0);
}

;// CONCATENATED MODULE: ./lib/client/http1/answer-body.js

/** Of a body, when `failure-body` asks for it. */
const KEPT_BYTES = 2 ** 20;
/** Of a packed one of which only the begin is looked at. */
const KEPT_PACKED_BYTES = 2 ** 16;
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
    /** Whether `beginning` is all of it. */
    whole = true;
    /** Its content codings could not be taken off: nobody knows what it says. */
    isUnreadable = false;
    buffer;
    same;
    room = 0;
    kept = [];
    isPacked = false;
    /** Whether it is like all others so far; false also when nobody asks. */
    isAlike = false;
    constructor(buffer, same) {
        this.buffer = buffer;
        this.same = same;
    }
    /** `keep`: its text will be asked for. */
    begin(keep) {
        this.bytes = 0;
        this.beginning = '';
        this.whole = true;
        this.isUnreadable = false;
        this.isPacked = false;
        this.isAlike = this.same.active;
        // Of the first one all is kept, to compare others with.
        const isFirst = this.isAlike && !this.same.known;
        this.room = keep || isFirst ? KEPT_BYTES : 0;
        if (this.kept.length > 0)
            this.kept = [];
    }
    /** It has content codings, and is looked at when it is whole. */
    pack() {
        this.isPacked = true;
        this.room = Math.max(this.room, KEPT_PACKED_BYTES);
    }
    read(at, bytes) {
        // Nothing more once something was left out.
        if (this.whole && !this.isPacked)
            this.look(at, bytes);
        if (this.room > this.bytes)
            this.kept.push(this.copy(at, Math.min(bytes, this.room - this.bytes)));
        // Of what is short the beginning will be compared, of what is packed the text.
        if (this.isAlike && !this.whole && this.same.known)
            this.isAlike = this.same.matches(this.buffer.subarray(at, at + bytes), this.bytes);
        this.bytes += bytes;
    }
    /** All of it was read. */
    unpack(encoding) {
        const start = Buffer.concat(this.kept);
        const packed = { start, whole: start.length === this.bytes };
        const decoded = decodeBody(packed, encoding);
        this.isUnreadable = decoded === undefined;
        if (!decoded)
            return;
        const isLong = decoded.start.length > BEGINNING_BYTES || !decoded.whole;
        this.kept = [decoded.start.subarray(0, this.room)];
        this.whole = !isLong;
        this.beginning = decoded.start.toString('latin1', 0, isLong ? GLIMPSE_BYTES : BEGINNING_BYTES);
    }
    /** The first MiB. */
    text() {
        return Buffer.concat(this.kept).toString();
    }
    /** It succeeded: is it like all others? */
    compareWith(asked) {
        if (!this.same.active)
            return;
        const { same, kept, isPacked } = this;
        if (same.known && isPacked && kept[0])
            this.isAlike &&= same.matches(kept[0], 0);
        if (!this.isAlike)
            same.active = false;
        else if (same.known)
            same.add(this, asked);
        else
            same.add(this, asked, Buffer.concat(kept));
    }
    copy(at, bytes) {
        return Uint8Array.from(this.buffer.subarray(at, at + bytes));
    }
    look(at, bytes) {
        if (this.bytes === 0 && this.buffer[at] === BRACKET) {
            this.beginning = '[';
            this.whole = bytes === 1;
            return;
        }
        const isLong = this.bytes + bytes > BEGINNING_BYTES;
        const taken = isLong ? Math.min(GLIMPSE_BYTES, bytes) : bytes;
        this.whole = !isLong;
        this.beginning += this.buffer.toString('latin1', at, at + taken);
    }
}

;// CONCATENATED MODULE: ./lib/client/http1/answer-fault.js
/**
 * The parser's reasons in words. They are what RFC 9112 forbids and lenient
 * clients (curl, browsers) let pass.
 */
const RULES = [
    [
        /(Length|Encoding) can't be present with/,
        'it has both Content-Length and Transfer-Encoding'
    ],
    [/Duplicate Content-Length/, 'it has two headers Content-Length'],
    [/Content-Length/, 'its Content-Length is no number'],
    [
        /expected CR|Expected LF after CR/,
        'a line of it does not end with CR LF but with one of them alone'
    ],
    [
        /header token/,
        'the name of a header has a forbidden character, such as a blank'
    ],
    [/header value/, 'the value of a header has a forbidden control character'],
    [/chunk size/, 'the size of a chunk is no hexadecimal number'],
    [/chunk/, 'a chunk of its body is not as long as it says'],
    [/status code/, 'its status is no number of three digits'],
    [/HTTP version|Expected dot/, 'its version of HTTP is none of 1.0 and 1.1'],
    [
        /Expected HTTP/,
        'it does not begin with HTTP/1.1, so it may speak HTTPS, HTTP/2, gRPC or none of them'
    ]
];
/** Which rule of HTTP/1 an answer breaks; goes on after `no valid HTTP: `. */
function explainFault(reason) {
    const [, says] = RULES.find(([pattern]) => pattern.test(reason)) ?? [];
    return says ?? (reason === '' ? 'it ends too early' : reason);
}

;// CONCATENATED MODULE: ./lib/client/answers/server-time.js
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
    // Piece by piece: one expression for all takes seconds for a long value.
    const entries = value.split(',').flatMap((entry) => {
        const [name = '', ...parameters] = entry.split(';');
        const ms = parameters
            .map((each) => /^\s*dur\s*=\s*"?([\d.]+)/i.exec(each)?.[1])
            .find((each) => each !== undefined);
        return ms === undefined
            ? []
            : [{ name: name.trim().toLowerCase(), ms: Number(ms) }];
    });
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

;// CONCATENATED MODULE: ./lib/client/http1/answer-head.js

/** Azure ML's inference server; `True`, as Python spells it. */
const FAILED_HEADER = 'x-ms-run-function-failed';
/** Longer names are none of ours, longer values are cut. */
const MAX_NAME = 64;
const MAX_VALUE = 1024;
/** A header's place in `TIME_HEADERS`; from FAILED on the other ones. */
const PLACES = new Map(TIME_HEADERS.map(([name], place) => [name, place]));
const FAILED = TIME_HEADERS.length;
const LOCATION = FAILED + 1;
const ENCODING = FAILED + 2;
PLACES.set(FAILED_HEADER, FAILED);
PLACES.set('location', LOCATION);
PLACES.set('content-encoding', ENCODING);
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
    /** Where a redirect leads; empty: nowhere. */
    location = '';
    /** The body's content codings; empty: none. */
    encoding = '';
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
        this.location = '';
        this.encoding = '';
        this.best = FAILED;
        this.name = '';
        this.place = undefined;
    }
    readName(at, bytes) {
        this.finish();
        if (this.name !== '' || at + bytes === this.readEnd) {
            if (this.name.length + bytes <= MAX_NAME)
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
        if (this.place !== undefined && this.value.length < MAX_VALUE)
            this.value += this.text(at, Math.min(bytes, MAX_VALUE));
    }
    /** The value that was read last is whole. */
    finish() {
        const { place, value } = this;
        if (place === undefined)
            return;
        this.place = undefined;
        if (place === FAILED)
            this.failed = /^\s*(true|1)\s*$/i.test(value);
        else if (place === LOCATION)
            this.location = value.trim();
        else if (place === ENCODING)
            this.encoding = /^\s*(identity\s*)?$/i.test(value) ? '' : value.trim();
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

;// CONCATENATED MODULE: ./lib/client/http1/answer-parser.js




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
function buildParsers(count, same) {
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
        parsers: pointers.map((pointer) => new AnswerParser(llhttp, { pointer, from, readBuffer, enter, same }))
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
    /** Whether anything of the answer came. */
    begun = false;
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
        this.body = new AnswerBody(place.readBuffer, place.same);
    }
    /** A request is on its way; `keepBody`: its body's text will be asked for. */
    expect(method, keepBody) {
        this.status = 0;
        this.whole = false;
        this.begun = false;
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
        this.begun = true;
        this.head.readEnd = bytes;
        return this.llhttp.llhttp_execute(pointer, from, bytes) === OK;
    }
    /** The other side has closed: the end of an answer without a length. */
    finish() {
        this.place.enter(this);
        this.llhttp.llhttp_finish(this.place.pointer);
    }
    /** Which rule of HTTP what was read last breaks. */
    fault() {
        const at = this.llhttp.llhttp_get_error_reason(this.place.pointer);
        const memory = Buffer.from(this.llhttp.memory.buffer);
        const end = memory.indexOf(0, at);
        return explainFault(at === 0 ? '' : memory.toString('latin1', at, end));
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
        this.head.finish();
        if (this.head.encoding !== '')
            this.body.pack();
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
        if (this.head.encoding !== '')
            this.body.unpack(this.head.encoding);
        return OK;
    }
}

// EXTERNAL MODULE: ./lib/inputs/pattern.js
var pattern = __webpack_require__(48795);
// EXTERNAL MODULE: ./lib/foundation/cut-text.js
var cut_text = __webpack_require__(94193);
;// CONCATENATED MODULE: ./lib/client/answers/answer-shape.js
/** Of what looks like an error but may be none. */
const SUSPECT = '?';
/** Of what holds nothing: `null`, `{}`, no body where one is due. */
const VOID = '-';
/** So many shapes are told apart: then there is none that answers have. */
const MAX_SHAPES = 16;
const MAX_ROWS = 10;
const MAX_KEY = 64;
const KINDS = {
    '{': 'object',
    '[': 'list',
    '"': 'string',
    '0': 'value',
    a: 'text',
    '': 'nothing',
    [SUSPECT]: 'suspect',
    [VOID]: 'void'
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
        return body.slice(0, Math.min(Math.max(end, 1), MAX_KEY));
    }
    if (first === '[' || first === '"' || first === '')
        return first;
    return /^(?:-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|-?Infinity|NaN|null|true|false)\s*$/.test(body)
        ? '0'
        : 'a';
}
/** Whether a whole body holds nothing. A list may well be empty. */
function isVoid(body) {
    return body.length < 16 && /^\s*(?:null|\{\s*\})?\s*$/.test(body);
}
/** Counts answers by shape. */
class ShapeTally {
    shapes = new Map();
    add(shape, row) {
        let seen = this.shapes.get(shape);
        if (!seen) {
            const known = this.shapes.size < MAX_SHAPES ? shape : shape.slice(0, 1);
            seen = this.shapes.get(known) ?? { answers: 0, rows: [] };
            this.shapes.set(known, seen);
        }
        seen.answers++;
        if (seen.rows.length < MAX_ROWS && !seen.rows.includes(row))
            seen.rows.push(row);
    }
    list() {
        return [...this.shapes].map(([shape, seen]) => ({
            kind: KINDS[shape.slice(0, 1)],
            ...seen
        }));
    }
}

// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(70147);
;// CONCATENATED MODULE: ./lib/client/answers/error-message.js
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
const MAX_MESSAGE = 1000;
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
    if (text.length > MAX_MESSAGE || !text.includes(' '))
        return false;
    return MESSAGE.test(text) && !PROSE.test(text.split('\n', 1)[0]);
}

;// CONCATENATED MODULE: ./lib/client/answers/failure-words.js
/** Of a JSON object that tells of an error. */
const ERROR_KEY = /^(?:errors?|exceptions?|traceback|error_?message|faults?|fault_?string)$/i;
/** What stands beside it there, and is no result. */
const COMPANION_KEY = /^(?:status|status_?\w*|\w*code|errno|message|msg|details?|reason|type|(?:is_?)?success\w*|succeeded|ok|failed|trace|stack|stack_?trace|traceback|exception|(?:is_?|has_?)?error\w*|fault\w*|timestamp|time|path|(?:request_?|trace_?)?id|name|model\w*|version)$/i;
const SENTENCE_KEY = /^(?:message|msg|details?|reason|description|status_?message|error\w*)$/i;
const SUCCESS_KEY = /^(?:(?:is_?)?success\w*|succeeded|ok)$/i;
const FAILURE_KEY = /^(?:failed|(?:is_?|has_?)?error)$/i;
const STATUS_KEY = /^(?:status|state|outcome)$/i;
const FAILURE_STATUS = /^(?:err|error|failed|failure|fail|exception|ko|unavailable|internal_?(?:server_?)?error)$/i;
const CODE_KEY = /^(?:code|(?:http_?|response_?)?status(?:_?code)?|error_?code)$/i;
const isTelling = ([key, said]) => ERROR_KEY.test(key) && !isEmpty(said);
/** Something else than what stands beside an error. */
const isResult = ([key, said]) => !COMPANION_KEY.test(key) && !ERROR_KEY.test(key) && !isEmpty(said);
/** `"success": false`, `"status": "error"`, `"code": 500`. */
function isFailureFlag([key, said]) {
    if (SUCCESS_KEY.test(key))
        return said === false || said === 'false';
    if (FAILURE_KEY.test(key))
        return said === true;
    if (STATUS_KEY.test(key) && typeof said === 'string')
        return FAILURE_STATUS.test(said);
    return CODE_KEY.test(key) && /^[45]\d\d$/.test(String(said));
}
const mayExplain = ([key]) => SENTENCE_KEY.test(key);
function isEmpty(said) {
    if (typeof said === 'string')
        return /^(?:none|null|no|ok)?$/i.test(said);
    if (typeof said === 'object')
        return Object.keys(said ?? {}).length === 0;
    return said === false || said === 0;
}
const FLAG = /"(?:(?:is_?)?success\w*|succeeded|ok)"\s*:\s*"?false|"\w*(?:code|status)"\s*:\s*"?[45]\d\d\b/i;
/** Whether there can be such words: quicker than one expression. */
function mayTell(text) {
    return (text.includes('rror') ||
        text.includes('ail') ||
        text.includes('xception') ||
        text.includes('raceback') ||
        text.includes('ault') ||
        ((text.includes('false') ||
            text.includes('ode"') ||
            text.includes('tatus"')) &&
            FLAG.test(text)));
}

;// CONCATENATED MODULE: ./lib/client/answers/look-at-markup.js
const HTML = /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
/** A page that asks who one is, or says that it is none. */
const NO_ANSWER = /type=["']?password\b|<title>[^<]*\b(?:log ?in|sign ?in|error|not found|forbidden|unauthorized|denied|unavailable|bad (?:gateway|request)|time-?d? ?out)\b/i;
/** SOAP's way of telling of an error, under whatever status. */
const FAULT = /<(?:[\w-]+:)?Fault\b/;
/** How a text that begins with `<` looks. A page is no answer of a model, as a rule. */
function lookAtMarkup(text, whole) {
    if (!HTML.test(text))
        return FAULT.test(text) ? 'suspect' : 'right';
    return whole && NO_ANSWER.test(text) ? 'error' : 'suspect';
}

;// CONCATENATED MODULE: ./lib/client/answers/error-answer.js




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
        case '<':
            return lookAtMarkup(text, whole);
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
    const value = (0,json/* parseJson */.qF)(text);
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
/** Its first key tells of an error, and there is too much of it to read. */
const ERROR_FIRST = /^\s*\{\s*"(?:errors?|exception|traceback)"\s*:\s*["{[]/i;
/**
 * A sentence that explains an error, and nothing that could be a result, is an
 * error. A flag or a word alone may be what a classifier rightly answers.
 */
function lookAtObject(text, whole) {
    if (!whole)
        return ERROR_FIRST.test(text) ? 'suspect' : 'right';
    if (!mayTell(text))
        return 'right';
    const value = (0,json/* parseJson */.qF)(text);
    if (typeof value !== 'object' || value === null)
        return 'right';
    const entries = Object.entries(value);
    const tells = entries.filter(isTelling);
    const isFlagged = entries.some(isFailureFlag);
    const isExplained = entries.some((entry) => mayExplain(entry) && isSentence(entry[1]));
    if (entries.some(isResult))
        return isFlagged && isExplained ? 'suspect' : 'right';
    if (tells.some(([, said]) => isSentence(said)))
        return 'error';
    if (isFlagged)
        return isExplained ? 'error' : 'suspect';
    return tells.some(([, said]) => isWorded(said)) ? 'suspect' : 'right';
}
/** `{"error": 0.03}` is a result, `{"error": "low"}` may be one. */
function isSentence(said) {
    if (typeof said === 'string')
        return said.trim().includes(' ') || isErrorMessage(said);
    if (Array.isArray(said))
        return said.length > 0 && said.every(isSentence);
    if (typeof said !== 'object' || said === null)
        return false;
    const { message, detail, msg } = said;
    return [message, detail, msg].some((each) => typeof each === 'string');
}
function isWorded(said) {
    return Array.isArray(said)
        ? said.some((each) => typeof each === 'string')
        : typeof said === 'string';
}

;// CONCATENATED MODULE: ./lib/client/answers/judge-answer.js




/**
 * How an answer went. Bodies have failed that match `failure-body` or can be
 * nothing but an error; with `none` no body has.
 */
function judgeAnswer(rules, answer) {
    const { status, head, body } = answer;
    const { failureBody } = rules;
    if (!rules.successStatus.some(([low, high]) => low <= status && status <= high))
        return { outcome: 'wrong-status', note: noteStatus(answer) };
    if (head.failed)
        return { outcome: 'error-answer' };
    if (failureBody instanceof pattern/* Pattern */.zJ && failureBody.isIn(body.text()))
        return { outcome: 'failure-body' };
    const look = failureBody === 'none' ? 'right' : lookAtAnswer(body.beginning, body.whole);
    if (look === 'error')
        return { outcome: 'error-answer' };
    return {
        outcome: 'succeeded',
        shape: look === 'suspect' ? SUSPECT : shapeOf(answer),
        note: body.isUnreadable
            ? { kind: 'not-decoded', says: head.encoding }
            : undefined
    };
}
/** A status that says that there is no body. */
const NO_CONTENT = [204, 205, 304];
function shapeOf({ status, body }) {
    if (body.bytes === 0)
        return NO_CONTENT.includes(status) ? '' : VOID;
    return body.whole && isVoid(body.beginning)
        ? VOID
        : answerShape(body.beginning);
}
const MAX_LOCATION = 500;
const REDIRECTS = [301, 302, 303, 307, 308];
/** What services say that know only some names of their own. */
const HOST_REFUSED = /(?:invalid|disallowed|unknown|blocked|untrusted) ?hosts?\b|\bhost(?:name)? (?:header )?(?:is )?not (?:allowed|trusted|permitted)|ALLOWED_HOSTS/i;
function noteStatus({ status, head, body }) {
    if (REDIRECTS.includes(status) && head.location !== '')
        return { kind: 'redirected', says: (0,cut_text/* cutText */.I)(head.location, MAX_LOCATION) };
    if (status === 421 ||
        ((status === 400 || status === 403) && HOST_REFUSED.test(body.beginning)))
        return { kind: 'host-refused', says: '' };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/client/http1/exchange-record.js
/** One for a connection's whole life: no object per request. */
function emptyExchange() {
    return {
        row: 0,
        dueMs: 0,
        sentMs: 0,
        endedMs: 0,
        status: 0,
        outcome: 'succeeded',
        requestBytes: 0,
        responseBytes: 0,
        serverMs: NaN,
        shape: undefined,
        note: undefined
    };
}
/** Clocks are coarse: so much more may a server say than the exchange took. */
const BELIEVED_MS = 1;
/** More than the whole exchange took is another unit, or another's time. */
function believe(serverMs, { sentMs, endedMs }) {
    const serviceMs = endedMs - sentMs;
    return serverMs <= serviceMs + BELIEVED_MS
        ? Math.min(serverMs, serviceMs)
        : NaN;
}

;// CONCATENATED MODULE: ./lib/client/http1/lost-connection.js
const CODES = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'closed'
};
/** What there was of an answer when its connection was lost. */
function describeLoss(come, code = '') {
    const how = CODES[code] ?? 'closed';
    const { begun, status, body } = come;
    if (!begun)
        return { kind: 'no-answer', says: `the connection was ${how}` };
    const after = status < 200
        ? 'in its head'
        : `after ${body.bytes} bytes of its body, fewer than its head says`;
    return { kind: 'cut', says: `the connection was ${how} ${after}` };
}

;// CONCATENATED MODULE: ./lib/client/http1/write-request.js
/** Up to here head and body are joined: one copy is cheaper than two writes. */
const JOINED_BYTES = 16 * 1024;
/** Head: Latin-1. */
function writeRequest(socket, head, body) {
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

;// CONCATENATED MODULE: ./lib/client/http1/connection.js





/**
 * A kept connection that the server closes without a word (as after its idle
 * time, or after each answer) breaks within the way of a packet; later than
 * this, something broke while it was answering.
 */
const STALE_MS = 1000;
const RETRIED = { kind: 'retried', says: '' };
/** One exchange at a time, on a connection that is opened when it is needed. */
class Connection {
    exchange = emptyExchange();
    plan;
    parts;
    socket;
    request;
    /** Counts connections, so that a late one is known as such. */
    opened = 0;
    /** Whether the request under way went out on a connection that was kept. */
    isKept = false;
    isRetried = false;
    constructor(plan, parts) {
        this.plan = plan;
        this.parts = parts;
    }
    send(request, dueMs, nowMs) {
        this.request = request;
        this.exchange.row = request.row;
        this.exchange.requestBytes = request.body?.length ?? 0;
        this.exchange.dueMs = dueMs;
        this.exchange.sentMs = nowMs;
        this.isRetried = false;
        this.isKept = this.socket !== undefined;
        this.expect(request);
        if (this.socket)
            this.write(this.socket, request);
        else
            this.open();
    }
    expect(request) {
        const keepBody = this.plan.answers.failureBody instanceof pattern/* Pattern */.zJ;
        this.parts.parser.expect(request.method, keepBody);
    }
    /** Ends the exchange under way if its time is over. */
    expire(nowMs) {
        if (!this.request)
            return;
        if (nowMs - this.exchange.sentMs < this.plan.requestTimeoutMs)
            return;
        this.end('timed-out');
    }
    /** How its last answer began; Latin-1. */
    get said() {
        return this.parts.parser.body.beginning;
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
            this.fail({ kind: 'no-http', says: parser.fault() });
        return true;
    }
    open() {
        const number = ++this.opened;
        this.parts.connect((socket, error) => {
            if (number !== this.opened || !this.request)
                socket?.destroy();
            else if (!socket)
                this.fail(describeLoss(this.parts.parser, codeOf(error)));
            else
                this.adopt(socket, this.request);
        });
    }
    adopt(socket, request) {
        const lose = (error) => {
            if (socket !== this.socket)
                return;
            this.fail(describeLoss(this.parts.parser, codeOf(error)));
        };
        socket.on('error', lose);
        socket.on('close', () => lose());
        socket.on('end', () => {
            if (socket === this.socket)
                this.finish();
        });
        this.socket = socket;
        this.parts.parser.reset();
        this.write(socket, request);
    }
    write(socket, request) {
        writeRequest(socket, this.parts.heads.render(request), request.body);
    }
    finish() {
        const { parser } = this.parts;
        if (this.request)
            parser.finish();
        if (this.request && parser.whole)
            this.endAnswered(false);
        else
            this.fail(describeLoss(parser));
    }
    endAnswered(reusable) {
        const { parser } = this.parts;
        // An answer before the request was read: the rest of it is still on its way.
        const unread = this.socket?.writableLength !== 0;
        this.exchange.endedMs = this.plan.clock();
        if (!reusable || !parser.keepAlive || unread)
            this.drop();
        this.finishExchange(judgeAnswer(this.plan.answers, parser));
    }
    fail(note) {
        if (!this.request)
            this.drop();
        else if (this.isStale())
            this.retry(this.request);
        else
            this.end('connection-failed', note);
    }
    isStale() {
        const { isKept, isRetried, exchange, plan } = this;
        if (!isKept || isRetried || this.parts.parser.begun)
            return false;
        return plan.clock() - exchange.sentMs < STALE_MS;
    }
    /** Once and on a fresh connection, as browsers and curl do. */
    retry(request) {
        this.isRetried = true;
        this.drop();
        this.expect(request);
        this.open();
    }
    end(outcome, note) {
        this.exchange.endedMs = this.plan.clock();
        this.drop();
        this.finishExchange({ outcome, note });
    }
    finishExchange({ outcome, shape, note }) {
        const { status, head, body } = this.parts.parser;
        if (outcome === 'succeeded' && this.request)
            body.compareWith(this.request);
        this.request = undefined;
        this.exchange.outcome = outcome;
        this.exchange.shape = shape;
        this.exchange.note = note ?? (this.isRetried ? RETRIED : undefined);
        this.exchange.status = status;
        this.exchange.responseBytes = body.bytes;
        this.exchange.serverMs = believe(head.serverMs, this.exchange);
        this.plan.onEnd(this);
    }
    drop() {
        const { socket } = this;
        this.socket = undefined;
        this.opened++;
        socket?.destroy();
    }
}
function codeOf(error) {
    return error?.code;
}

;// CONCATENATED MODULE: ./lib/client/http1/request-head.js
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
        // Some services take only names that they know.
        const isNamed = Object.keys(headers).some((name) => /^host$/i.test(name));
        const host = isNamed ? '' : `host: ${this.host}\r\n`;
        return `${method} ${path} HTTP/1.1\r\n${host}connection: keep-alive\r\n${lines.join('')}`;
    }
}

;// CONCATENATED MODULE: ./lib/client/http1/client.js




/**
 * Keep-alive connections to one service, made of undici's parts: its connector
 * and its parser. They do just what a replay needs: no redirect, no proxy, no
 * object per request; one retry where a kept connection was closed silently.
 *
 * `Client.dispatch` was measured first: 1.0 to 1.1 times autocannon's CPU per
 * request, for its request and header objects and the streams. This is 0.55 to
 * 0.75; a bare socket that parses nothing 0.4 to 0.6 (bench/generator.ts).
 */
function buildConnections(plan) {
    const { hostname, port, protocol, host } = new URL(plan.origin);
    const heads = new RequestHeads(host);
    const { parsers, readBuffer } = buildParsers(plan.connections, plan.same);
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
        const connect = (adopt) => connector({ hostname, port, protocol }, (error, socket) => adopt(socket, error));
        const connection = new Connection(plan, { parser, heads, connect });
        return connection;
    });
}

;// CONCATENATED MODULE: ./lib/trial/replay.js



/** How often deadlines are looked at: one timer for all, ±25 ms are fine. */
const TICK_MS = 25;
const PROGRESS_MS = 10_000;
/** The service answered, and not what was asked for. */
const REFUSALS = ['wrong-status', 'failure-body', 'error-answer'];
/**
 * Sends the source's requests under the plan's load and records every exchange
 * that ended. Rejects only when the source does.
 */
function replay(plan) {
    return new Replay(plan).run();
}
class Replay {
    plan;
    schedule;
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
        this.schedule = (0,load_load/* shapeOf */.F)(plan.load).plan(this.toldMs);
        this.patience = new FailureLimit(plan.load);
        this.connections = buildConnections({
            ...plan,
            connections: plan.load.concurrency,
            same: plan.log.same,
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
            const dueMs = this.schedule.dueMs(nowMs);
            if (dueMs > nowMs)
                return this.wait(dueMs - nowMs);
            this.schedule.take();
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
        const { exchange } = connection;
        this.plan.log.add(exchange);
        this.done++;
        this.idle.push(connection);
        if (REFUSALS.includes(exchange.outcome))
            this.plan.onRefused?.(exchange.status, connection.said);
        const reason = this.patience.judge(exchange);
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
            const lateMs = nowMs - this.schedule.dueMs(nowMs);
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

;// CONCATENATED MODULE: ./lib/trial/send-load.js




/**
 * How long after a broken connection a container may take to be found dead: 100
 * ms, and more than a second on a machine on which nothing is idle.
 */
const DEATH_NOTICE_MS = 3000;
/** Sends a piece of load, and records what comes back. */
async function sendLoad(target, { requests, round = 0, rows, paced, from = 0 }) {
    const { setup, service, signal, clock, log } = target;
    const { concurrency } = target.load;
    const load = rows && !paced
        ? { kind: 'closed', concurrency }
        : (0,load_load/* shapeOf */.F)(target.load).repeat(round);
    const source = setup.dataset.open(requests, rows, from);
    try {
        const ended = await replay({
            ...setup,
            source,
            load,
            origin: service.origin,
            clock,
            log,
            signal,
            onProgress: (done) => setup.onProgress(done, requests)
        });
        await awaitDeathNotice(target);
        return signal.aborted ? signal.reason : ended;
    }
    catch (thrown) {
        // What came before is kept; who planned the trial asks the dataset.
        return endedByDataset(thrown);
    }
    finally {
        await source.close();
    }
}
/** The engine tells of a death after its connections broke. */
async function awaitDeathNotice(target) {
    const { signal, log, service } = target;
    if (signal.aborted || !log.lastConnectionFailed)
        return;
    await Promise.race([service.exited, (0,promises_.setTimeout)(DEATH_NOTICE_MS)]);
}

;// CONCATENATED MODULE: ./lib/trial/trial-over.js
/** Knows when going on with a trial makes no sense, and why. */
class TrialOver {
    controller = new AbortController();
    cancelled;
    cancel = () => this.end({ kind: 'cancelled' });
    constructor(service, cancelled) {
        this.cancelled = cancelled;
        cancelled.addEventListener('abort', this.cancel);
        if (cancelled.aborted)
            this.cancel();
        void service.exited.then((exit) => this.end({ kind: 'exited', exit }));
        void service.interrupted.then(({ message: reason }) => this.end({ kind: 'aborted', reason }));
    }
    /** Its reason is the ending. */
    get signal() {
        return this.controller.signal;
    }
    /** `completed`: it can go on. */
    get ending() {
        const { aborted, reason } = this.signal;
        return aborted ? reason : { kind: 'completed' };
    }
    /** The first ending stays. */
    end(ending) {
        this.controller.abort(ending);
    }
    /** A service that is OOM-killed while it starts has failed, alive or not. */
    judgeStart({ oomKills }) {
        if (!(oomKills > 0))
            return;
        const reason = `The kernel killed ${oomKills} of its processes for memory while it started.`;
        this.end({ kind: 'not-ready', reason });
    }
    [Symbol.dispose]() {
        this.cancelled.removeEventListener('abort', this.cancel);
    }
}

// EXTERNAL MODULE: ./lib/measurement/exchange.js
var measurement_exchange = __webpack_require__(43203);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(16513);
;// CONCATENATED MODULE: ./lib/client/answers/note-tally.js
/** So many are told apart; what comes later counts for the first of its kind. */
const MAX_NOTES = 16;
const note_tally_MAX_ROWS = 10;
/** Counts what the client noted of exchanges. */
class NoteTally {
    notes = new Map();
    add(noted, row) {
        const key = `${noted.kind} ${noted.says}`;
        let seen = this.notes.get(key);
        if (!seen) {
            const alike = this.notes.size < MAX_NOTES
                ? undefined
                : [...this.notes.values()].find(({ kind }) => kind === noted.kind);
            seen = alike ?? { ...noted, exchanges: 0, rows: [] };
            if (!alike)
                this.notes.set(key, seen);
        }
        seen.exchanges++;
        if (seen.rows.length < note_tally_MAX_ROWS && !seen.rows.includes(row))
            seen.rows.push(row);
    }
    list() {
        return [...this.notes.values()];
    }
}

;// CONCATENATED MODULE: ./lib/client/answers/same-answers.js
/** Of each body; longer ones of one length are alike when they begin alike. */
const COMPARED_BYTES = 64 * 1024;
/** More different rows are not told apart. */
const same_answers_MAX_ROWS = 1000;
/**
 * Whether all answers are one and the same, until one differs: as a rule that
 * is the second, and nothing is compared any more.
 */
class SameAnswers {
    /** As long as no two answers differed. */
    active = true;
    /** The first one's bytes; undefined: it is still to come. */
    bytes;
    first = { bytes: 0, beginning: '' };
    request;
    isVaried = false;
    answers = 0;
    rows = new Set();
    /** Whether the first one is known, so that others can be compared. */
    get known() {
        return this.bytes !== undefined;
    }
    /** Whether these bytes are those of the first one at `offset`. */
    matches(bytes, offset) {
        const first = this.bytes;
        const most = Math.min(offset + bytes.length, COMPARED_BYTES);
        if (offset >= most)
            return true;
        if (most > first.length)
            return false;
        return first.compare(bytes, 0, most - offset, offset, most) === 0;
    }
    /** An answer that succeeded; the first one with its bytes. */
    add(body, asked, bytes) {
        const { first } = this;
        if (!this.known) {
            this.bytes = bytes.subarray(0, COMPARED_BYTES);
            this.first = { bytes: body.bytes, beginning: body.beginning };
            this.request = asked.body;
        }
        else if (body.bytes !== first.bytes ||
            body.beginning !== first.beginning) {
            this.active = false;
            return;
        }
        this.answers++;
        if (this.rows.size < same_answers_MAX_ROWS)
            this.rows.add(asked.row);
        if (!this.isVaried)
            this.isVaried = differ(this.request, asked.body);
    }
    /** Undefined when answers differed, or nothing different was asked. */
    summarize() {
        if (!this.active || !this.isVaried)
            return undefined;
        const { answers, rows, first } = this;
        return { answers, rows: rows.size, bytes: first.bytes };
    }
}
function differ(a, b) {
    if (a === b)
        return false;
    if (a === undefined || b === undefined)
        return true;
    return Buffer.compare(a, b) !== 0;
}

;// CONCATENATED MODULE: ./lib/trial/exchange-log.js





const FIRST_CAPACITY = 1024;
/**
 * Room for a tenth more when it is full: at most 36 × 1.1 = 40 bytes per
 * exchange. Doubling would reach 72; `transfer` mostly remaps pages, so that
 * growing more often costs nothing.
 */
const GROWTH = 1.1;
const CONNECTION_FAILED = measurement_exchange/* OUTCOMES */.i.indexOf('connection-failed');
/** Exchanges as compact columns, in the order they ended. */
class ExchangeLog {
    count = 0;
    row = new Uint32Array(FIRST_CAPACITY);
    dueMs = new Float64Array(FIRST_CAPACITY);
    delayMs = new Float32Array(FIRST_CAPACITY);
    serviceMs = new Float32Array(FIRST_CAPACITY);
    status = new Uint16Array(FIRST_CAPACITY);
    outcome = new Uint8Array(FIRST_CAPACITY);
    requestBytes = new Uint32Array(FIRST_CAPACITY);
    responseBytes = new Uint32Array(FIRST_CAPACITY);
    /** Once an answer has 4 GiB. */
    responseBytesHigh;
    /** Once a server has told its own time. */
    serverMs;
    same = new SameAnswers();
    shapes = new ShapeTally();
    notes = new NoteTally();
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
        this.outcome[at] = measurement_exchange/* OUTCOMES */.i.indexOf(exchange.outcome);
        this.requestBytes[at] = exchange.requestBytes;
        this.setResponseBytes(at, exchange.responseBytes);
        if (!this.serverMs && exchange.serverMs >= 0)
            this.serverMs = new Float32Array(this.row.length).fill(NaN, 0, at);
        if (this.serverMs)
            this.serverMs[at] = exchange.serverMs;
        if (exchange.shape !== undefined)
            this.shapes.add(exchange.shape, exchange.row);
        if (exchange.note !== undefined)
            this.notes.add(exchange.note, exchange.row);
    }
    setResponseBytes(at, bytes) {
        // The array keeps the lower 32 bits.
        this.responseBytes[at] = bytes;
        const high = Math.min(Math.floor(bytes / moments/* HIGH_BYTES */.ft), 255);
        if (high > 0)
            this.responseBytesHigh ??= new Uint8Array(this.row.length);
        if (this.responseBytesHigh)
            this.responseBytesHigh[at] = high;
    }
    /** What they said, in the order it was first seen. */
    answers() {
        return {
            answerShapes: this.shapes.list(),
            notes: this.notes.list(),
            sameAnswer: this.same.summarize()
        };
    }
    /** The log's own memory, cut to length: valid until the next `add`. */
    columns() {
        this.resize(this.count);
        const { row, dueMs, delayMs, serviceMs } = this;
        const { status, outcome, serverMs } = this;
        const { requestBytes, responseBytes, responseBytesHigh } = this;
        return {
            length: this.count,
            row,
            dueMs,
            delayMs,
            serviceMs,
            status,
            outcome,
            requestBytes,
            responseBytes,
            ...(responseBytesHigh && { responseBytesHigh }),
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
        this.requestBytes = new Uint32Array(move(this.requestBytes, 4));
        this.responseBytes = new Uint32Array(move(this.responseBytes, 4));
        if (this.responseBytesHigh)
            this.responseBytesHigh = new Uint8Array(move(this.responseBytesHigh, 1));
        if (this.serverMs)
            this.serverMs = new Float32Array(move(this.serverMs, 4));
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/trial/sampling/generator-watch.js

const EVERY_MS = 1000;
/** Of a trial that came to no replay. */
const NOTHING_SENT = {
    meanMillicores: NaN,
    peakMillicores: NaN,
    machineIdleShare: NaN
};
/** Watches our own CPU and the machine's idle time, once a second. */
function startGeneratorWatch() {
    const start = { ms: performance.now(), usedUs: usedUs() };
    const coresBefore = coreTimes();
    let second = start;
    let peakMillicores = 0;
    const read = () => {
        const now = { ms: performance.now(), usedUs: usedUs() };
        const millicores = (now.usedUs - second.usedUs) / (now.ms - second.ms);
        peakMillicores = Math.max(peakMillicores, millicores);
        second = now;
    };
    const timer = setInterval(read, EVERY_MS).unref();
    return {
        stop: () => {
            clearInterval(timer);
            const used = usedUs() - start.usedUs;
            const wallMs = performance.now() - start.ms;
            const cores = coreTimes();
            // Shorter than a second: there was no reading, and most of what 140 ms
            // used is the compiler's.
            const leastMillicores = used / Math.max(wallMs, EVERY_MS);
            return {
                meanMillicores: used / wallMs,
                peakMillicores: Math.max(peakMillicores, leastMillicores),
                machineIdleShare: (cores.idleMs - coresBefore.idleMs) /
                    (cores.allMs - coresBefore.allMs)
            };
        }
    };
}
/** CPU time of this process, in all its threads. */
function usedUs() {
    const { user, system } = process.cpuUsage();
    return user + system;
}
function coreTimes() {
    let [idleMs, allMs] = [0, 0];
    for (const { times } of (0,external_node_os_.cpus)()) {
        idleMs += times.idle;
        allMs += times.user + times.nice + times.sys + times.idle + times.irq;
    }
    return { idleMs, allMs };
}

// EXTERNAL MODULE: ./lib/measurement/contention.js
var contention = __webpack_require__(19143);
;// CONCATENATED MODULE: ./lib/trial/sampling/machine-watch.js

const machine_watch_EVERY_MS = 200;
/** Sees who else uses the machine while a service is measured. */
class MachineWatch {
    service;
    sampler;
    readings = [];
    timer;
    worst;
    constructor(service, sampler) {
        this.service = service;
        this.sampler = sampler;
        this.begin();
    }
    /** What was seen before is forgotten. */
    begin() {
        this.worst = undefined;
        this.readings = [];
        this.note();
        this.timer ??= setInterval(() => this.note(), machine_watch_EVERY_MS).unref();
    }
    /**
     * From the beginning until now, or until an earlier look where there were
     * more of them: in 0.6 s of a replay that counts, and not in 5 s around it.
     */
    look() {
        this.note();
        const now = (0,contention/* findContention */.zQ)(this.readings);
        const used = (of) => of?.usedMillicores ?? -1;
        if (used(now) > used(this.worst))
            this.worst = now;
    }
    /** As it was looked at; undefined: it can't be seen. */
    get contention() {
        if (!this.worst)
            this.look();
        return this.worst;
    }
    [Symbol.dispose]() {
        clearInterval(this.timer);
    }
    note() {
        const use = this.service.machineUse?.();
        const counters = use && this.sampler.sample();
        if (!counters)
            return;
        const { user, system } = process.cpuUsage();
        const ownMs = use.ownMs + counters.cpuMs + (user + system) / 1000;
        const reading = { ...use, atMs: performance.now(), ownMs };
        const { readings } = this;
        const sinceMs = reading.atMs - (readings.at(-1)?.atMs ?? 0);
        if (readings.length > 1 && sinceMs < contention/* MIN_SPAN_MS */.XB)
            readings.pop();
        readings.push(reading);
    }
}

// EXTERNAL MODULE: ./lib/measurement/measurement.js
var measurement = __webpack_require__(67548);
;// CONCATENATED MODULE: ./lib/trial/sampling/sample-log.js

const sample_log_FIRST_CAPACITY = 1024;
const NAMES = ['atMs', ...measurement/* COUNTER_NAMES */.k];
/** Samples as growable columns: 17 numbers, 136 bytes a sample. */
class SampleLog {
    length = 0;
    capacity = sample_log_FIRST_CAPACITY;
    buffers = NAMES.map(() => new Float64Array(sample_log_FIRST_CAPACITY));
    add(atMs, counters) {
        if (this.length === this.capacity)
            this.grow();
        this.buffers[0][this.length] = atMs;
        for (let i = 0; i < measurement/* COUNTER_NAMES */.k.length; i++)
            this.buffers[i + 1][this.length] = counters[measurement/* COUNTER_NAMES */.k[i]];
        this.length += 1;
    }
    /** The log's own memory, cut to length: valid until the next `add`. */
    columns() {
        const columns = NAMES.map((name, i) => [
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

;// CONCATENATED MODULE: ./lib/trial/sampling/sampler.js

const sampler_EVERY_MS = 10;
/** Reads the counters at a fixed tick, until it is stopped. */
function startSampler(reader, plan) {
    const log = new SampleLog();
    const everyMs = plan.everyMs ?? sampler_EVERY_MS;
    const firstMs = plan.clock();
    let latest;
    let ticks = 0;
    let timer;
    let isOver = false;
    const sample = () => {
        // One more might move the columns that somebody has by now.
        const counters = isOver ? undefined : reader.read();
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
            sample();
            isOver = true;
            clearTimeout(timer);
            return latest;
        }
    };
}

;// CONCATENATED MODULE: ./lib/trial/trial-record.js




/** What is known so far of a trial that is under way. It watches, and acts on nothing. */
class TrialRecord {
    exchanges = new ExchangeLog();
    sampler;
    service;
    machine;
    generator;
    marks = {};
    warmupExchanges = 0;
    replayed = 0;
    rounds = [];
    constructor(service, onSample) {
        this.service = service;
        this.sampler = startSampler(service.counters, {
            clock: () => this.clock(),
            onSample: (counters, atMs) => onSample(counters, atMs, this.marks)
        });
        this.machine = new MachineWatch(service, this.sampler);
    }
    /** Since the service was started, ms. */
    clock() {
        return performance.now() - this.service.startedAtMs;
    }
    /** With a reading of its own, so that a phase's totals are its own too. */
    mark(mark) {
        this.sampler.sample();
        this.marks[mark] = this.clock();
    }
    get startupMs() {
        return this.marks.readyMs;
    }
    /** Under load, ms: since it had come to rest. */
    get loadMs() {
        return this.clock() - (this.marks.settledMs ?? 0);
    }
    get hasRounds() {
        return this.rounds.length > 0;
    }
    /** From here on requests are sent. */
    beginLoad() {
        this.generator = startGeneratorWatch();
    }
    endWarmUp() {
        this.warmupExchanges = this.exchanges.length;
    }
    /** Who else used the machine before says nothing of what follows. */
    forgetNeighbours() {
        this.machine.begin();
    }
    endReplay() {
        this.machine.look();
        this.replayed = this.exchanges.length;
    }
    /** The replay and the rows behind it are one round, looked at together. */
    endRound() {
        this.sampler.sample();
        const { replayed, exchanges } = this;
        const endedMs = this.clock();
        this.rounds.push({ replayed, ended: exchanges.length, endedMs });
    }
    /** Who else used the machine; undefined: it can't be seen. */
    get contention() {
        return this.machine.contention;
    }
    /** What there is of the measurement's columns by now. */
    soFar() {
        const { warmupExchanges, rounds } = this;
        const marks = { ...this.marks, endedMs: this.clock() };
        const exchanges = this.exchanges.columns();
        const samples = this.sampler.columns();
        return { exchanges, warmupExchanges, rounds, samples, marks };
    }
    /** The trial is over: what was recorded until now, and no more. */
    end() {
        const { contention, service } = this;
        const totals = this.sampler.stop();
        const { marks, rounds, ...columns } = this.soFar();
        return {
            totals,
            startedAt: new Date(Date.now() - marks.endedMs).toISOString(),
            marks,
            ...columns,
            ...(this.hasRounds && { rounds }),
            ...this.exchanges.answers(),
            counters: service.counters.traits,
            contention
        };
    }
    endGenerator() {
        return this.generator?.stop() ?? NOTHING_SENT;
    }
    [Symbol.dispose]() {
        this.machine[Symbol.dispose]();
        this.sampler.stop();
    }
}

// EXTERNAL MODULE: ./lib/trial/heavy-rows.js
var heavy_rows = __webpack_require__(71553);
;// CONCATENATED MODULE: ./lib/trial/run-healthcheck.js
/** An engine gives up a check by its timeout, and a client takes its time. */
const CLIENT_MS = 5000;
/**
 * Runs the image's HEALTHCHECK inside, and sends rows until it has ended: in
 * production the two meet by chance, and here on purpose.
 */
async function runHealthcheck(service, { command, timeoutMs }, { send, signal }) {
    const startMs = performance.now();
    let ended = false;
    const within = { mostMs: timeoutMs + CLIENT_MS, signal };
    const check = service.execute(command, within).finally(() => (ended = true));
    let ending;
    do
        ending = await send();
    while (!ended && ending.kind === 'completed');
    const exitCode = await check;
    const ms = performance.now() - startMs;
    return {
        healthcheck: { ms, ...(exitCode !== undefined && { exitCode }) },
        ending
    };
}

;// CONCATENATED MODULE: ./lib/trial/unload.js




/** Runs the image's HEALTHCHECK, if any; then waits until the service rests. */
async function unload(loaded, by) {
    const { ending, ...checked } = await checkHealth(loaded, by.rows);
    if (ending.kind !== 'completed')
        return { ending, afterLoad: checked };
    const how = { ...loaded, ...by.rest };
    const rest = await waitForRest(() => readActivity(loaded), how);
    if (!loaded.signal.aborted)
        await loaded.service.counters.settle?.();
    const { aborted, reason } = loaded.signal;
    return {
        ending: aborted ? reason : ending,
        afterLoad: { ...checked, rest }
    };
}
async function checkHealth(loaded, asked) {
    const { setup, service, log, signal } = loaded;
    const check = setup.checkHealth;
    if (!check || !service.execute)
        return { ending: { kind: 'completed' } };
    const rows = asked.length > 0 ? asked : (0,heavy_rows/* slowestRows */.P)(log.columns());
    const send = () => sendLoad(loaded, { requests: rows.length, rows });
    return runHealthcheck(service, check, { send, signal });
}
function readActivity({ sampler, service }) {
    const counters = sampler.sample();
    if (!counters)
        return undefined;
    const { cpuMs, anonymousBytes, sharedBytes } = counters;
    const memoryBytes = anonymousBytes + (sharedBytes || 0);
    const networkBytes = service.networkBytes?.() ?? NaN;
    return { cpuMs, memoryBytes, networkBytes };
}

;// CONCATENATED MODULE: ./lib/trial/trial.js








/** A trial that is under way, for who wants to do more than replay once. */
class Trial {
    plan;
    setup;
    service;
    record;
    over;
    afterLoad = {};
    /** Of a core, which it uses when nobody asks it anything. */
    idleShare = 0;
    static async start(plan, setup) {
        return new Trial(plan, setup, await setup.start(plan));
    }
    constructor(plan, setup, service) {
        this.plan = plan;
        this.setup = setup;
        this.service = service;
        this.over = new TrialOver(service, setup.signal);
        this.record = new TrialRecord(service, (...sample) => this.judge(...sample));
    }
    /** Waits until it is ready and warms it up: `completed` is steady state. */
    async warmUp() {
        const { readinessPath: path, startupTimeoutMs, quietMs } = this.setup;
        const { record } = this;
        const { signal } = this.over;
        const asked = { path, timeoutMs: startupTimeoutMs, signal };
        const ready = await waitUntilReady(this.service, asked);
        if (ready.kind === 'ended')
            return this.over.ending;
        if (ready.kind === 'not-ready')
            return ready;
        record.mark('readyMs');
        const rest = { startupMs: record.startupMs, quietMs, signal };
        this.idleShare = await waitUntilIdle(() => this.counters(), rest);
        record.mark('settledMs');
        record.beginLoad();
        const { warmupRequests: requests, warmupFrom: from = 0 } = this.plan;
        const ending = await this.send({ requests, from });
        record.endWarmUp();
        if (ending.kind === 'completed')
            record.mark('steadyMs');
        return ending;
    }
    async replayAll() {
        this.record.forgetNeighbours();
        const ending = await this.replayOn(0);
        this.record.mark('replayedMs');
        return ending;
    }
    /** The same again; in an open loop each round has arrivals of its own. */
    async replayOn(round) {
        const ending = await this.send({ requests: this.plan.requests, round });
        this.record.endReplay();
        return ending;
    }
    /** The replay and the rows behind it are one round, looked at together. */
    endRound() {
        this.record.endRound();
    }
    /** What goes on after the load is part of the trial too. */
    async unload(by) {
        const { record, idleShare } = this;
        if (this.setup.checkHealth && !record.hasRounds)
            record.endRound();
        const parts = { ...this.target(), sampler: record.sampler, idleShare };
        const { ending, afterLoad } = await unload(parts, by);
        this.afterLoad = afterLoad;
        return ending;
    }
    /** One more piece of load, under another CPU limit. */
    async stretch(stretch) {
        const { cpuMillicores, requests, round } = stretch;
        await this.service.setLimits({ ...this.plan.size, cpuMillicores });
        this.record.forgetNeighbours();
        return this.send({ requests, round });
    }
    send(piece) {
        return sendLoad(this.target(), piece);
    }
    async freeze(frozen) {
        await this.service.freeze?.(frozen);
    }
    /** What there is of the measurement's columns by now. */
    soFar() {
        return this.record.soFar();
    }
    /** Since it had come to rest, ms. */
    get loadMs() {
        return this.record.loadMs;
    }
    /** Who else used the machine; undefined: it can't be seen. */
    get contention() {
        return this.record.contention;
    }
    /** As they are now. */
    counters() {
        return this.record.sampler.sample();
    }
    /** Throws when somebody else disturbed it, or the place was lost under it. */
    async end(ending, before) {
        const { plan, service, afterLoad } = this;
        const recorded = this.record.end();
        const log = await readLog(service);
        await this.demandUndisturbed(ending, before);
        const generator = this.record.endGenerator();
        const workers = await this.setup.readWorkers?.(service);
        return { plan, ending, ...recorded, afterLoad, generator, workers, log };
    }
    demandUndisturbed(ending, before) {
        return (0,disturbance/* demandStanding */.qN)(ending, this.service, before);
    }
    async [Symbol.asyncDispose]() {
        this.over[Symbol.dispose]();
        this.record[Symbol.dispose]();
        this.record.endGenerator();
        await this.service.stop();
    }
    target() {
        const { setup, service, plan, record, over } = this;
        return {
            setup,
            service,
            load: plan.load,
            log: record.exchanges,
            clock: () => record.clock(),
            signal: over.signal
        };
    }
    judge(counters, atMs, marks) {
        const ending = this.setup.judge?.(counters, atMs, marks);
        if (ending)
            this.over.end(ending);
        if (marks.readyMs === undefined)
            this.over.judgeStart(counters);
    }
}


/***/ })

};
