export const id = 687;
export const ids = [687];
export const modules = {

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp),
  Bx: () => (/* binding */ reportRoot),
  AD: () => (/* binding */ startRun)
});

// UNUSED EXPORTS: CLEAN_UP

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/runtime/docker/remove.js + 1 modules
var remove = __webpack_require__(3586);
;// CONCATENATED MODULE: ./lib/runtime/remove-left.js

/** Removes all that a run made and left, here and in its cluster. Never throws. */
async function removeLeft(run, place) {
    const left = await (0,remove/* removeRun */.s)(run);
    if (place?.kind !== 'kubernetes')
        return left;
    const { removeRunFrom } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 7650));
    return [...left, ...(await removeRunFrom(place, run))];
}

// EXTERNAL MODULE: ./lib/runtime/run.js
var runtime_run = __webpack_require__(313);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
;// CONCATENATED MODULE: ./lib/cli/start-run.js








/** The command that `spawnCleanUp` starts; for nobody to type. */
const CLEAN_UP = 'clean-up';
/**
 * Begins a run that Ctrl-C cancels: what was found is still reported, and all
 * that was made is removed. Once more, and it ends at once; then a process of
 * its own removes what is left.
 */
function startRun(onLine, place) {
    const id = (0,external_node_crypto_.randomUUID)();
    const temporaryDirectory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'profile-inference-'));
    const cancel = new AbortController();
    const onSignal = () => {
        if (cancel.signal.aborted) {
            spawnCleanUp([id, temporaryDirectory, JSON.stringify(place)]);
            process.exit(exit_code/* EXIT_CODES */.a.cancelled);
        }
        cancel.abort();
    };
    // A terminal that is closed is a cancellation too.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, onSignal);
    return {
        id,
        imageTag: (0,runtime_run/* imageTag */.I_)(id),
        temporaryDirectory,
        reportRoot: reportRoot('.'),
        signal: cancel.signal,
        onLine
    };
}
/**
 * Not in the folder itself: it is the build's context, and a report in it would
 * make another image of the same service. Each folder has its own.
 */
function reportRoot(folder) {
    const path = (0,external_node_path_.resolve)(folder);
    const caches = process.env['XDG_CACHE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    const mark = (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 6);
    const name = `${(0,external_node_path_.basename)(path) || 'root'}-${mark}`;
    return (0,external_node_path_.join)(caches, 'profile-inference', 'reports', name);
}
function spawnCleanUp(words) {
    const args = [process.argv[1], CLEAN_UP, ...words];
    (0,external_node_child_process_.spawn)(process.execPath, args, { detached: true, stdio: 'ignore' }).unref();
}
/** Removes what a run made; what is left is told, a line each. */
async function cleanUp({ id, temporaryDirectory }, place) {
    const run = { id, imageTag: (0,runtime_run/* imageTag */.I_)(id), temporaryDirectory };
    const left = await removeLeft(run, place);
    (0,external_node_fs_.rmSync)(temporaryDirectory, { recursive: true, force: true });
    return left.map(({ message, remedy }) => `${message} ${remedy}`);
}


/***/ }),

/***/ 8489:
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

/***/ 8437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ endCommandsWith),
  eF: () => (/* binding */ run),
  dZ: () => (/* binding */ throwIfCancelled)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/commands/bounds.js
var bounds = __webpack_require__(8489);
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

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ showAnswer)
/* harmony export */ });
/* harmony import */ var _foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4193);

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

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ unlessLost),
/* harmony export */   T3: () => (/* binding */ docker),
/* harmony export */   V4: () => (/* binding */ inspectOne),
/* harmony export */   Vd: () => (/* binding */ dockerJson),
/* harmony export */   bj: () => (/* binding */ findLoss)
/* harmony export */ });
/* harmony import */ var _commands_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8489);
/* harmony import */ var _commands_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8437);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(147);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9670);
/* harmony import */ var _answer_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9707);





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

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ remoteHost),
/* harmony export */   OB: () => (/* binding */ demandPlainApi),
/* harmony export */   ro: () => (/* binding */ readContextName),
/* harmony export */   vS: () => (/* binding */ findEndpoint)
/* harmony export */ });
/* unused harmony export parseEndpoint */
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(147);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);



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

/***/ 6503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openRoute),
/* harmony export */   i: () => (/* binding */ removeNetworks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9670);
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6204);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(313);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1420);







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

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ removeTags)
/* harmony export */ });
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6204);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1915);


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

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ removeContainer),
  s: () => (/* binding */ removeRun)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/runtime/left-behind.js
var left_behind = __webpack_require__(6204);
// EXTERNAL MODULE: ./lib/runtime/run.js
var runtime_run = __webpack_require__(313);
// EXTERNAL MODULE: ./lib/runtime/docker/cli.js
var cli = __webpack_require__(1915);
// EXTERNAL MODULE: ./lib/runtime/docker/network.js
var network = __webpack_require__(6503);
// EXTERNAL MODULE: ./lib/runtime/processes.js
var processes = __webpack_require__(6473);
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
var remove_tags = __webpack_require__(2883);
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

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   b9: () => (/* binding */ TICK_MS),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export parseProcess */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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

/***/ 313:
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


/***/ })

};
