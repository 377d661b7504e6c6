#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

// UNUSED EXPORTS: COMMANDS

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/foundation/spelling.js
var spelling = __nccwpck_require__(8363);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __nccwpck_require__(1405);
// EXTERNAL MODULE: ./lib/foundation/shell.js
var shell = __nccwpck_require__(1803);
// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __nccwpck_require__(2529);
;// CONCATENATED MODULE: ./lib/cli/flag-reader.js




/** Gathers flags one by one, and what is wrong with them. */
class FlagReader {
    texts = {};
    own = new Map();
    mistakes = [];
    take(option) {
        const { name } = option;
        if ((0,flags/* isOwn */.NP)(name))
            this.#takeOwn(name, option);
        else if ((0,flags/* isInput */.Xy)(name))
            this.#takeInput(name, option);
        else
            this.mistakes.push(unknownFlag(option.rawName));
    }
    #takeOwn(name, option) {
        const { value: example } = flags/* OWN_FLAGS */.l1[name];
        if (example === undefined && option.inlineValue)
            this.mistakes.push(`\`--${name}\` takes no value. Allowed: \`--${name}\` alone.`);
        else if (example !== undefined && !hasValue(option))
            this.mistakes.push(missingValue(name, example));
        else
            this.own.set(name, option.value ?? '');
    }
    #takeInput(name, option) {
        const field = contract/* FIELDS */.c[name];
        if (!(0,flags/* isTruth */.Us)(name) && !hasValue(option))
            return void this.mistakes.push(missingValue(name, field.example));
        const text = option.value ?? 'true';
        const earlier = this.texts[name];
        if (earlier === undefined)
            this.texts[name] = text;
        else if ((0,flags/* isList */.Lv)(field))
            this.texts[name] = `${earlier}\n${text}`;
        else
            this.mistakes.push(`\`--${name}\` is given twice. Allowed: once; for example \`--${name}${(0,flags/* isTruth */.Us)(name) ? '=' : ' '}${field.example}\`.`);
    }
}
/** `--port --cpu 2`: what begins like a flag is a value after `=` only. */
function hasValue({ value, inlineValue }) {
    return value !== undefined && (inlineValue || !value.startsWith('-'));
}
function missingValue(name, example) {
    return `\`--${name}\` has no value. Allowed: a value after it, or after \`=\`; for example \`--${name} ${(0,shell/* quoteForShell */.e)(example)}\`.`;
}
function unknownFlag(written) {
    const meant = (0,spelling/* nearestName */.q)(written.replace(/^-+/, ''), flags/* FLAG_NAMES */.G0);
    const hint = meant ? ` (did you mean \`--${meant}\`?)` : '';
    return `There is no flag \`${written}\`${hint}. Allowed: an input's name; for example \`--dataset rows.jsonl\`, and \`--help\` tells all.`;
}

;// CONCATENATED MODULE: ./lib/cli/command-line.js





const COMMANDS = ['run', 'compare', 'analyze', 'merge', 'init'];
/** Arguments to what they ask for, or all that is wrong with them. */
function parseCommandLine(args) {
    const read = new FlagReader();
    const operands = [];
    for (const token of tokenize(args)) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind === 'option')
            read.take(token);
    }
    const { texts, own, mistakes } = read;
    const [first = 'run', ...rest] = operands;
    const command = COMMANDS.find((name) => name === first);
    const tells = own.has('help') || first === 'help' ? 'help' : undefined;
    // After a flag that is unknown, nobody knows whether a word is its value.
    if (!tells && mistakes.length === 0)
        mistakes.push(...operandMistakes(command, first, rest));
    const format = flags/* FORMATS */.hR.find((name) => name === (own.get('format') ?? 'text'));
    if (!format)
        mistakes.push(`\`--format\` is ${JSON.stringify(own.get('format'))}. Allowed: ${flags/* FORMATS */.hR.join(', ')}; for example \`--format json\`.`);
    if (command === 'analyze')
        mistakes.push(...notOfTheEarlier(texts));
    if (command === 'merge' && rest.length > 0)
        texts.merge = rest.join('\n');
    if (mistakes.length > 0)
        return { mistakes };
    return {
        command: command ?? 'run',
        about: COMMANDS.find((name) => operands.includes(name)),
        texts,
        operand: rest[0],
        format: format,
        quiet: own.has('quiet'),
        opens: own.has('open'),
        usesConfig: !own.has('no-config'),
        tells: own.has('version') ? 'version' : tells
    };
}
function tokenize(args) {
    const truths = contract/* INPUT_NAMES */.Q.filter(flags/* isTruth */.Us);
    const isBoolean = (name) => truths.includes(name) ||
        ((0,flags/* isOwn */.NP)(name) && !('value' in flags/* OWN_FLAGS */.l1[name]));
    const options = flags/* FLAG_NAMES */.G0.map((name) => {
        const short = (0,flags/* isOwn */.NP)(name) ? flags/* OWN_FLAGS */.l1[name] : {};
        const type = isBoolean(name) ? 'boolean' : 'string';
        return [name, { type, ...(short.short && { short: short.short }) }];
    });
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(options),
        strict: false,
        tokens: true
    }).tokens;
}
function notOfTheEarlier(texts) {
    const allowed = flags/* ANALYZE_INPUTS */.fT;
    return Object.keys(texts)
        .filter((name) => !allowed.includes(name))
        .map((name) => `\`--${name}\` changes nothing of a run that is over. Allowed with \`analyze\`: ${allowed.join(', ')}; for example \`--headroom 25%\`.`);
}
function operandMistakes(command, first, rest) {
    if (/^(true|false)$/.test(rest[0] ?? first))
        return [
            `\`${rest[0] ?? first}\` stands alone. Allowed: after \`=\`; for example \`--reuse=false\`.`
        ];
    if (!command) {
        const meant = (0,spelling/* nearestName */.q)(first, COMMANDS);
        const hint = meant ? ` (did you mean \`${meant}\`?)` : '';
        return [
            `There is no command \`${first}\`${hint}. Allowed: ${COMMANDS.join(', ')}; for example \`profile-inference run --dataset rows.jsonl\`.`
        ];
    }
    if (command === 'analyze')
        return rest.length === 1
            ? []
            : [
                '`analyze` takes one folder. Allowed: that of an earlier report; for example `profile-inference analyze profile-report`.'
            ];
    if (command === 'merge')
        return rest.length > 0
            ? []
            : [
                '`merge` takes folders. Allowed: those of earlier reports; for example `profile-inference merge shards/*`.'
            ];
    return rest.length === 0
        ? []
        : [
            `\`${rest[0]}\` is no flag. Allowed: flags after \`${command}\`; for example \`--dataset ${rest[0]}\`.`
        ];
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ FLAG_NAMES),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Us: () => (/* binding */ isTruth),
/* harmony export */   Xy: () => (/* binding */ isInput),
/* harmony export */   ds: () => (/* binding */ STEP_INPUTS),
/* harmony export */   fT: () => (/* binding */ ANALYZE_INPUTS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   l1: () => (/* binding */ OWN_FLAGS)
/* harmony export */ });
/* harmony import */ var _inputs_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1405);

const FORMATS = ['text', 'json', 'markdown', 'github'];
/** Flags that are no inputs; `value`: what follows them. */
const OWN_FLAGS = {
    format: { value: 'json' },
    quiet: { short: 'q' },
    open: { short: 'o' },
    'no-config': {},
    help: { short: 'h' },
    version: { short: 'V' }
};
/** Inputs that say something of a run that is over. */
const ANALYZE_INPUTS = [
    'headroom',
    'prices',
    'priced-node',
    'current',
    'thresholds',
    'fail-on',
    'report-directory',
    'summary',
    'metadata-file'
];
/** Inputs that only a step of a workflow can follow. */
const STEP_INPUTS = [
    'artifact-name',
    'retention-days',
    'comment'
];
const FLAG_NAMES = [
    ..._inputs_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Q,
    ...Object.keys(OWN_FLAGS)
];
function isOwn(name) {
    return Object.hasOwn(OWN_FLAGS, name);
}
function isInput(name) {
    return Object.hasOwn(_inputs_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .c, name);
}
/** A switch: `--reuse`, `--reuse=false`. */
function isTruth(name) {
    const field = _inputs_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .c[name];
    return field.form?.kind === 'truth';
}
/** Its flag may be repeated. */
function isList({ form }) {
    return form?.kind === 'lines' || form?.kind === 'pairs';
}


/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9670);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(147);
/* harmony import */ var _foundation_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8321);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3943);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2529);
/**
 * Entry of the command line. Nothing heavy is loaded before it is known what
 * was asked for: `--help` and `--version` answer at once.
 */





/** As package.json's `engines`: undici needs it. */
const FIRST_NODE = [22, 19];
const WRONG_USAGE = 2;
/** As start-run.ts spawns it. */
const CLEAN_UP = 'clean-up';
// Who reads may have enough (`| head`): the run goes on to its report. What a
// full disk did not take is lost, and no answer.
let isLost = false;
for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({ code }) => {
        isLost ||= code === 'ENOSPC' || code === 'EIO';
    });
const args = process.argv.slice(2);
const code = args[0] === CLEAN_UP
    ? await finishCleanUp(args)
    : await answer((0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .D)(args));
// Whatever is still open (a keep-alive socket, a `docker wait`) is not waited
// for, but what was printed is.
process.stdout.write('', () => process.exit(isLost ? code || 1 : code));
/** What a second Ctrl-C leaves to do. */
async function finishCleanUp([, id, folder, place]) {
    const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(720), __nccwpck_require__.e(687), __nccwpck_require__.e(193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4687));
    const run = { id: id, temporaryDirectory: folder };
    await cleanUp(run, (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(place ?? ''));
    return 0;
}
/** Does what was asked for; the exit code. */
async function answer(asked) {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const [first, least] = FIRST_NODE;
    if (major < first || (major === first && minor < least))
        return refuse([
            `Node.js ${process.versions.node} runs this. Allowed: ${first}.${least} or later; for example \`nvm install ${first}\`.`
        ]);
    if ('mistakes' in asked)
        return refuse(asked.mistakes);
    if (asked.tells === 'version')
        return print(_foundation_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x);
    if (asked.tells === 'help') {
        const { renderUsage } = await Promise.all(/* import() */[__nccwpck_require__.e(794), __nccwpck_require__.e(882)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7882));
        return print(renderUsage(asked.about, process.stdout.columns || 80));
    }
    try {
        if (asked.command === 'init') {
            const { init } = await Promise.all(/* import() */[__nccwpck_require__.e(794), __nccwpck_require__.e(636), __nccwpck_require__.e(256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9256));
            return print(await init('.', asked.texts));
        }
        if (asked.command === 'analyze') {
            const { analyze } = await Promise.all(/* import() */[__nccwpck_require__.e(794), __nccwpck_require__.e(720), __nccwpck_require__.e(636), __nccwpck_require__.e(742), __nccwpck_require__.e(682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9682));
            return await analyze(asked);
        }
        tellIdle(asked);
        if (asked.texts.merge !== undefined) {
            const { merge } = await Promise.all(/* import() */[__nccwpck_require__.e(794), __nccwpck_require__.e(720), __nccwpck_require__.e(636), __nccwpck_require__.e(742), __nccwpck_require__.e(687), __nccwpck_require__.e(698)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7698));
            return await merge(asked);
        }
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(794), __nccwpck_require__.e(720), __nccwpck_require__.e(636), __nccwpck_require__.e(742), __nccwpck_require__.e(687), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8609));
        return await main(asked);
    }
    catch (thrown) {
        return refuse([(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainError */ .UW)((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(thrown))]);
    }
}
/** A file may have them for its workflow; who types one expects something. */
function tellIdle({ texts }) {
    const given = _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .STEP_INPUTS */ .ds.filter((name) => texts[name] !== undefined);
    if (given.length > 0)
        process.stderr.write(`profile-inference: --${given.join(', --')}: of a step of a workflow only; nothing comes of it here.\n`);
}
function print(text) {
    process.stdout.write(`${text.trimEnd()}\n`);
    return 0;
}
function refuse(mistakes) {
    const lines = mistakes.map((mistake) => `profile-inference: ${mistake}\n`);
    process.stderr.write(lines.join(''));
    return WRONG_USAGE;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   eo: () => (/* binding */ ProfileError)
/* harmony export */ });
/** The one error class. A missed threshold is a verdict and never one of these. */
class ProfileError extends Error {
    facts;
    constructor(facts, origin) {
        super(facts.message, { cause: origin });
        this.name = 'ProfileError';
        this.facts = facts;
    }
}
/** Any thrown thing as facts to report; what is not ours to expect is our bug. */
function describeError(thrown) {
    if (thrown instanceof ProfileError)
        return thrown.facts;
    if (isSuppressed(thrown))
        return describeBoth(thrown);
    const stack = thrown instanceof Error ? thrown.stack : undefined;
    return {
        code: 'internal-error',
        message: thrown instanceof Error ? thrown.message : String(thrown),
        blame: 'bug',
        remedy: 'Please open an issue with the report attached.',
        ...(stack === undefined ? {} : { log: stack })
    };
}
/** By its name, for Node 22 has no such class. */
function isSuppressed(thrown) {
    return thrown instanceof Error && thrown.name === 'SuppressedError';
}
/** What `await using` throws: the clean-up failed too, which explains nothing. */
function describeBoth({ error, suppressed }) {
    const facts = describeError(suppressed);
    const { message } = describeError(error);
    return { ...facts, log: [facts.log, message].filter(Boolean).join('\n') };
}
/** The sentences of an error in one line, for a log or an annotation. */
function explainError(facts, helpUrl) {
    const { message, cause, remedy } = facts;
    return [message, cause, remedy, helpUrl].filter(Boolean).join(' ');
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   fK: () => (/* binding */ valueAt),
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
/** What lies at the end of a path of keys of anybody's JSON. */
function valueAt(json, ...path) {
    return path.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined, json);
}


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/** A word of a POSIX shell; within single quotes only they mean something. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text)
        ? text
        : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The name that was probably meant: the nearest one, when at most a third of
 * its letters differ. `memroy` → `memory`; `foo` → undefined.
 */
function nearestName(text, names) {
    const written = text.toLowerCase();
    let nearest;
    let least = Infinity;
    for (const name of names) {
        const most = Math.ceil(name.length / 3);
        // At least the difference in length, which needs no looking at a long text.
        if (Math.abs(written.length - name.length) > most)
            continue;
        const distance = editDistance(written, name);
        if (distance >= least || distance > most)
            continue;
        least = distance;
        nearest = name;
    }
    return nearest;
}
/** Letters to insert, delete or replace: Levenshtein, one row at a time. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++)
            next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ MIB),
/* harmony export */   F9: () => (/* binding */ toGigabytes),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   j9: () => (/* binding */ GIB),
/* harmony export */   lH: () => (/* binding */ toKubernetesMemory),
/* harmony export */   mN: () => (/* binding */ toKubernetesCpu),
/* harmony export */   n3: () => (/* binding */ formatMillicores),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   sX: () => (/* binding */ parseCores),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yi: () => (/* binding */ parseDurationMs),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/**
 * Quantities as people write them, parsed and printed here and nowhere else.
 * A parser gives undefined for what it does not understand; the caller owns
 * the sentence about it.
 */
const BYTE_UNITS = {
    '': 1,
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    // Kubernetes' decimal suffixes.
    K: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    // Docker's suffixes are binary.
    k: 2 ** 10,
    m: 2 ** 20,
    g: 2 ** 30,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40
};
const MS_UNITS = {
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 3.6e6
};
const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** `512Mi`, `1GiB`, `1.5GB`, `2g` → bytes, rounded to a whole byte. */
function parseBytes(text) {
    const bytes = parseQuantity(text, BYTE_UNITS);
    return bytes === undefined ? undefined : Math.round(bytes);
}
/** `500m` or `0.5` cores → millicores. */
function parseCores(text) {
    const millicores = parseQuantity(text, { '': 1000, m: 1 });
    return millicores === undefined ? undefined : Math.round(millicores);
}
/** `200ms`, `2s`, `1m`, `1h` → milliseconds. */
function parseDurationMs(text) {
    return parseQuantity(text, MS_UNITS);
}
/** `15%` → 0.15. */
function parseShare(text) {
    return parseQuantity(text, { '%': 0.01 });
}
/** `50/s`, `90/m` → per second. */
function parseRate(text) {
    return parseQuantity(text, { '/s': 1, '/m': 1 / 60 });
}
function parseQuantity(text, units) {
    const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([^\d\s]*)\s*$/.exec(text);
    const factor = match && Object.hasOwn(units, match[2]) && units[match[2]];
    if (!factor)
        return undefined;
    // 15 digits, for 99.9 × 0.01 is 0.9990000000000001, and a rule
    // `success.rate >= 99.9%` would fail on 999 of 1000.
    const value = Number((Number(match[1]) * factor).toPrecision(15));
    return Number.isFinite(value) ? value : undefined;
}
/** A quantity outside its range is not understood either. */
function within(value, least, most) {
    return value !== undefined && value >= least && value <= most
        ? value
        : undefined;
}
/** 121634816 → `116 MiB`: for people. */
function formatBytes(bytes) {
    const mib = bytes / MIB;
    if (Math.abs(mib) >= 10_240)
        return `${(mib / 1024).toFixed(1)} GiB`;
    if (Math.abs(mib) >= 100)
        return `${Math.round(mib)} MiB`;
    return `${Number(mib.toFixed(1))} MiB`;
}
/** 0.153 → `15.3 %`; 0.99996 → `99.996 %`: only all is `100 %`, only none `0 %`. */
function formatShare(share) {
    for (let digits = 1;; digits++) {
        const percent = Number((share * 100).toFixed(digits));
        const rounded = percent === 0 || percent === 100;
        if (!rounded || share === 0 || share === 1 || digits === 6)
            return `${percent} %`;
    }
}
/**
 * 1234.5 → `1.23 s`; 12.34 → `12.3 ms`: for people. The next form begins where
 * rounding reaches it: 999.6 → `1.00 s`.
 */
function formatMs(ms) {
    if (ms >= 59_995)
        return `${(ms / 60_000).toFixed(1)} min`;
    if (ms >= 999.5)
        return `${(ms / 1000).toFixed(2)} s`;
    return `${ms.toFixed(ms < 99.95 ? 1 : 0)} ms`;
}
/** 500 → `500m`: millicores for people and for Kubernetes. */
function formatMillicores(millicores) {
    return `${Math.round(millicores)}m`;
}
/** 11.934 → `11.93`; 0.11347 → `0.113`; 0.5 → `0.50`: money, for people. */
function formatAmount(amount) {
    const size = Math.abs(amount);
    if (size >= 1000)
        return amount.toFixed(0);
    if (size === 0)
        return '0';
    const cents = amount.toFixed(2);
    const exact = Number(amount.toPrecision(3));
    return size >= 1 || Number(cents) === exact ? cents : String(exact);
}
const MONEY_SIGNS = {
    USD: '$',
    EUR: '€',
    GBP: '£'
};
/** `$11.93`; `11.93 CHF`. */
function formatMoney(amount, currency) {
    const sign = MONEY_SIGNS[currency];
    return sign
        ? `${sign}${formatAmount(amount)}`
        : `${formatAmount(amount)} ${currency}`;
}
/** Rounded up to a whole Mi: a Kubernetes memory quantity. */
function toKubernetesMemory(bytes) {
    return `${Math.ceil(bytes / MIB)}Mi`;
}
/** Rounded up to a whole millicore: a Kubernetes CPU quantity. */
function toKubernetesCpu(millicores) {
    return `${Math.ceil(millicores)}m`;
}
/**
 * Azure's GB, rounded up to 0.01. Azure never said whether its GB is 10^9 or
 * 2^30 bytes; 10^9 gives the larger number, which is enough either way.
 */
function toGigabytes(bytes) {
    return Math.ceil(bytes / 1e7) / 100;
}


/***/ }),

/***/ 8321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** package.json's; a test holds them together. */
const VERSION = '0.1.0';
/** Where this project is, for links and for what is to be copied. */
const REPOSITORY = 'OWNER/profile-inference';


/***/ }),

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ CLUSTER_FIELDS),
/* harmony export */   YD: () => (/* binding */ CLUSTER_ONLY),
/* harmony export */   kX: () => (/* binding */ CLUSTER_CREDENTIALS)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6965);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8428);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3396);



/** RFC 1123, as the cluster asks of names. */
const OBJECT_NAME = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/, 'a name in small letters, digits, `-` and `.`');
const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
/** `key=value:Effect`, `key:Effect`, `key`: as `kubectl taint` writes them. */
function parseTolerations(text, reportMistake) {
    const lines = text.split('\n').map((line) => line.trim());
    return lines.flatMap((line, i) => {
        if (line === '')
            return [];
        const match = /^([\w./-]+)(?:=([\w.-]*))?(?::(\w+))?$/.exec(line);
        const effect = EFFECTS.find((known) => known === match?.[3]);
        if (!match || (match[3] !== undefined && effect === undefined)) {
            reportMistake(`is not understood in line ${i + 1}`);
            return [];
        }
        const [, key = '', value] = match;
        const which = value === undefined ? {} : { value };
        const operator = value === undefined ? 'Exists' : 'Equal';
        return [{ key, operator, ...which, ...(effect && { effect }) }];
    });
}
/** Where trials run, and what is to be said of a cluster. */
const CLUSTER_FIELDS = {
    'run-on': {
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('docker', 'kubernetes'),
        default: 'docker',
        example: 'kubernetes'
    },
    parallel: { ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 16), example: '4' },
    'push-to': {
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[a-z0-9][a-z0-9.-]*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/, 'a repository with its registry, in small letters, without a tag'),
        example: 'ghcr.io/org/name'
    },
    'kubernetes-context': {
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^\S{1,250}$/, 'a context of the kubeconfig'),
        example: 'staging'
    },
    'kubernetes-namespace': { ...OBJECT_NAME, example: 'trials' },
    'kubernetes-node-selector': {
        ...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .A)(_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .PAIR_KINDS */ .Z['kubernetes-node-selector']),
        allowed: 'lines `label=value`, each label once',
        example: 'pool=profiling'
    },
    'kubernetes-tolerations': {
        parse: parseTolerations,
        form: { kind: 'lines' },
        allowed: 'lines `key=value:Effect`, `key:Effect` or `key`, with `NoSchedule`, `PreferNoSchedule` or `NoExecute`',
        example: 'dedicated=profiling:NoSchedule'
    },
    'kubernetes-service-account': { ...OBJECT_NAME, example: 'service' },
    'kubernetes-image-pull-secret': { ...OBJECT_NAME, example: 'registry' },
    'kubernetes-runtime-class': { ...OBJECT_NAME, example: 'nvidia' },
    'kubernetes-timeout': {
        ..._quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMEOUT */ .Q9,
        default: '5m',
        example: '15m'
    }
};
const NAMES = Object.keys(CLUSTER_FIELDS);
/**
 * What decides whose credentials are used, and where: all of a cluster, but how
 * many trials and how long.
 */
const CLUSTER_CREDENTIALS = NAMES.filter((name) => name !== 'parallel' && name !== 'kubernetes-timeout');
/** What says nothing on Docker; the timeout has a default, and is always given. */
const CLUSTER_ONLY = NAMES.filter((name) => name !== 'run-on' && name !== 'kubernetes-timeout');


/***/ }),

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FIELDS),
  Q: () => (/* binding */ INPUT_NAMES)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __nccwpck_require__(3958);
// EXTERNAL MODULE: ./lib/inputs/pattern.js
var pattern = __nccwpck_require__(8795);
;// CONCATENATED MODULE: ./lib/inputs/answers.js

/** `2xx`, `200`, `200-299`, apart by commas or blanks → inclusive ranges. */
function parseStatuses(text) {
    const ranges = text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(parseRange);
    const valid = ranges.every((range) => range !== undefined);
    return valid && ranges.length > 0 ? ranges : undefined;
}
function parseRange(text) {
    const kind = /^([1-5])xx$/i.exec(text);
    if (kind)
        return [Number(kind[1]) * 100, Number(kind[1]) * 100 + 99];
    const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text);
    if (!match)
        return undefined;
    const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
    return low <= high ? [low, high] : undefined;
}
/** `none`: bodies tell of no failure, however they look. */
function parseFailureBody(text, reportMistake) {
    if (text === 'none')
        return text;
    const part = (0,pattern/* unboundedPart */.uL)(text);
    if (part !== undefined) {
        reportMistake(`has ${part}, for which a search may take for ever`);
        return undefined;
    }
    try {
        return new pattern/* Pattern */.zJ(text);
    }
    catch (thrown) {
        // Patterns were not loaded: no mistake of the user's.
        if (thrown instanceof TypeError)
            throw thrown;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/inputs/cluster-fields.js
var cluster_fields = __nccwpck_require__(8265);
;// CONCATENATED MODULE: ./lib/inputs/command.js
/** Blanks, '…', "…", \x, or plain letters; \ before a newline joins lines. */
const PIECE = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\(\r?\n|[^])|([^\s'"\\]+)/y;
/**
 * A command line to its arguments, quoted as in a shell but without one: no
 * variables, no globs, no pipes. A JSON array of strings is taken as it is.
 */
function parseCommand(text, reportMistake) {
    return text.startsWith('[')
        ? parseArray(text)
        : splitCommand(text, reportMistake);
}
function parseArray(text) {
    try {
        const words = JSON.parse(text);
        const valid = Array.isArray(words) &&
            words.length > 0 &&
            words.every((word) => typeof word === 'string' && !word.includes('\0'));
        return valid ? words : undefined;
    }
    catch {
        return undefined;
    }
}
function splitCommand(text, reportMistake) {
    const words = [];
    let word;
    for (let at = 0; at < text.length; at = PIECE.lastIndex) {
        PIECE.lastIndex = at;
        const piece = PIECE.exec(text);
        if (!piece) {
            reportMistake('has a quote or a backslash that nothing follows');
            return undefined;
        }
        const [, blank, single, double, escaped, plain] = piece;
        if (blank !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (escaped?.endsWith('\n'))
            continue;
        else
            word =
                (word ?? '') +
                    (single ?? (double && unescapeQuoted(double)) ?? escaped ?? plain ?? '');
    }
    return word === undefined ? words : [...words, word];
}
/** Within double quotes a backslash is itself before any other letter. */
function unescapeQuoted(text) {
    return text.replace(/\\(\r?\n|["\\$`])/g, (_, escaped) => escaped.endsWith('\n') ? '' : escaped);
}

// EXTERNAL MODULE: ./lib/inputs/field.js
var field = __nccwpck_require__(6965);
;// CONCATENATED MODULE: ./lib/inputs/merge-field.js
/** Lines, each with something in it. */
function parseFolders(text) {
    const lines = text.split('\n').map((line) => line.trim());
    const folders = lines.filter((line) => line !== '');
    return folders.length > 0 ? folders : undefined;
}
/** Read by itself, before all others: what it asks for runs nothing. */
const MERGE = {
    parse: parseFolders,
    form: { kind: 'lines' },
    allowed: 'lines, each the folder of a report or a pattern of such folders',
    example: 'shards/*'
};

;// CONCATENATED MODULE: ./lib/inputs/model-version.js
/** `diabetes/3` or `diabetes@champion`; undefined: neither. */
function parseModelVersion(text) {
    // As in MLflow: any name without / and :, aliases of letters, digits, _, -.
    const [, name, version, alias] = /^([^/:\p{Cc}]+)(?:\/(\d+)|@([\w-]+))$/u.exec(text) ?? [];
    if (!name)
        return undefined;
    return version === undefined ? { name, alias: alias } : { name, version };
}
/** Without a user or a password, which would be printed. */
function parseTrackingUri(text) {
    return /^https?:\/\/[^\s@?#]+$/.test(text) && URL.canParse(text)
        ? text
        : undefined;
}
/** The inputs of a registry. */
const REGISTRY_FIELDS = {
    'mlflow-tracking-uri': {
        parse: parseTrackingUri,
        hidden: true,
        allowed: 'an http or https address without user and password',
        example: 'https://mlflow.example.org'
    },
    'mlflow-model-version': {
        parse: parseModelVersion,
        allowed: 'a version `name/version` or an alias `name@alias`',
        example: 'diabetes/3'
    }
};

// EXTERNAL MODULE: ./lib/inputs/pairs.js
var pairs = __nccwpck_require__(8428);
// EXTERNAL MODULE: ./lib/inputs/price-fields.js
var price_fields = __nccwpck_require__(3416);
// EXTERNAL MODULE: ./lib/inputs/quantities.js
var quantities = __nccwpck_require__(3396);
// EXTERNAL MODULE: ./lib/inputs/source-fields.js
var source_fields = __nccwpck_require__(8908);
;// CONCATENATED MODULE: ./lib/inputs/compare-fields.js



/** The inputs that say what the image is compared with. */
const COMPARE_FIELDS = {
    'compare-ref': {
        ...(0,field/* matching */.wC)(/^(?!.*(\.\.|@\{|\/\/))[A-Za-z0-9_][\w./~^+-]{0,250}$/, 'a branch, a tag, a commit, or `auto` for the base of the pull request'),
        example: 'main'
    },
    'compare-image': { ...source_fields/* REFERENCE */.gu, example: 'ghcr.io/org/service:1.1' },
    'compare-report': { ...source_fields/* FILE_PATH */.Nd, example: 'last-release/report.json' },
    'compare-budget': { ...quantities/* TIMEOUT */.Q9, default: '60s', example: '2m' }
};

;// CONCATENATED MODULE: ./lib/inputs/search-fields.js



/** `memory, cpu`, either alone, `off`. */
function parseSearch(text) {
    const words = text.toLowerCase().split(/[\s,]+/);
    const known = words.every((word) => word === 'memory' || word === 'cpu');
    if (!known && text.toLowerCase() !== 'off')
        return undefined;
    return { memory: words.includes('memory'), cpu: words.includes('cpu') };
}
const AMOUNT = (0,field/* quantity */.au)(units/* parseBytes */.z_, {
    allowed: 'an amount of memory with its unit, at least 64Ki',
    least: 65_536
});
/** The inputs of the search for the smallest size that works. */
const SEARCH_FIELDS = {
    search: {
        parse: parseSearch,
        allowed: '`memory, cpu`, either alone, or `off`',
        default: 'memory, cpu',
        example: 'memory'
    },
    'time-budget': { ...quantities/* TIMEOUT */.Q9, default: '10m', example: '3m' },
    soak: {
        ...(0,field/* quantity */.au)(units/* parseDurationMs */.yi, {
            allowed: 'a time with its unit (ms, s, m, h), from 0s to 24h',
            least: 0,
            most: 86_400_000
        }),
        default: '15s',
        example: '1m'
    },
    slowdown: {
        ...(0,field/* quantity */.au)(units/* parseShare */.n8, {
            allowed: 'a percentage from 1% to 300%',
            least: 0.01,
            most: 3
        }),
        default: '10%',
        example: '25%'
    },
    'memory-step': { ...AMOUNT, default: '1Mi', example: '16Mi' },
    'cpu-step': { ...quantities/* CORES */.b2, default: '10m', example: '50m' },
    'min-memory': { ...quantities/* MEMORY */.Qy, example: '64Mi' },
    'max-memory': { ...quantities/* MEMORY */.Qy, example: '2Gi' },
    'min-cpu': { ...quantities/* CORES */.b2, example: '100m' },
    'max-cpu': { ...quantities/* CORES */.b2, example: '1' }
};

// EXTERNAL MODULE: ./lib/inputs/shard.js
var shard = __nccwpck_require__(5285);
// EXTERNAL MODULE: ./lib/servers/servers.js
var servers = __nccwpck_require__(8192);
// EXTERNAL MODULE: ./lib/foundation/spelling.js
var spelling = __nccwpck_require__(8363);
// EXTERNAL MODULE: ./lib/thresholds/rule.js
var rule = __nccwpck_require__(4248);
;// CONCATENATED MODULE: ./lib/thresholds/parse-relative.js


/** How a change is written that is no share of what base has. */
const AMOUNTS = {
    bytes: { looks: '`+16Mi`', parse: units/* parseBytes */.z_ },
    millicores: { looks: '`+100m`', parse: units/* parseCores */.sX },
    ms: { looks: '`+20ms`', parse: units/* parseDurationMs */.yi }
};
/** A rule whose value has a sign, or what is wrong with it. */
function parseRelative({ metric, operator, level, text }, value) {
    const known = rule/* RELATIVE_METRICS */.Ds;
    if (!known.includes(metric))
        return `${metric} is not compared with a base; what is: ${known.join(', ')}`;
    if (operator === '==')
        return 'a change is never exactly a number; use <= or >=';
    const unit = rule/* METRICS */.Cb[metric];
    const amounts = AMOUNTS[unit];
    const sign = value.startsWith('-') ? -1 : 1;
    const size = value.slice(1);
    const share = (0,units/* parseShare */.n8)(size);
    const limit = share ?? amounts?.parse(size);
    // A percentage of a percentage would be read in two ways: these are points.
    const isShare = share !== undefined && unit !== 'share';
    if (limit === undefined)
        return `the change of ${metric} needs a percentage such as \`+5%\`${amounts ? ` or an amount such as ${amounts.looks}` : ''}, not "${value}"`;
    const relative = isShare ? 'share' : 'amount';
    // `-0%` is zero, and no other zero than `+0%`.
    return { metric, operator, limit: sign * limit || 0, relative, level, text };
}

;// CONCATENATED MODULE: ./lib/thresholds/parse-rules.js




/**
 * How a limit is written. Numbers that lack their unit are refused where they
 * would make a gate that never closes: 512 bytes, 500 cores.
 */
const LIMITS = {
    bytes: {
        looks: 'an amount of memory such as `512Mi`, at least `1Mi`',
        parse: (text) => (0,units/* within */.ux)((0,units/* parseBytes */.z_)(text), units/* MIB */.D6, Infinity)
    },
    millicores: {
        looks: 'cores such as `0.5` or `500m`, at most 256',
        parse: (text) => (0,units/* within */.ux)((0,units/* parseCores */.sX)(text), 0, 256_000)
    },
    ms: {
        looks: 'a time with its unit such as `200ms` or `2s`',
        parse: units/* parseDurationMs */.yi
    },
    share: {
        looks: 'a percentage from `0%` to `100%`',
        parse: (text) => (0,units/* within */.ux)((0,units/* parseShare */.n8)(text), 0, 1)
    },
    count: {
        looks: 'a whole number such as `0`',
        parse: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined)
    },
    money: {
        looks: 'an amount in the currency of `prices` such as `20` or `$20`',
        parse: (text) => /^[$€£]?\d{1,12}(\.\d{1,9})?$/.test(text)
            ? Number(text.replace(/^\D/, ''))
            : undefined
    },
    'per-second': {
        looks: 'a rate such as `50/s`',
        parse: (text) => (0,units/* parseRate */.WN)(/[\d.]$/.test(text) ? `${text}/s` : text)
    }
};
/** Measured on a scale so fine that no run ever hits a number exactly. */
const NEVER_EQUAL = ['ms', 'per-second', 'money'];
/** Lines `[warn:] <metric> <op> <value>`; `#` begins a comment. */
function parseRules(text) {
    const rules = [];
    const mistakes = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const written = line.replace(/#.*/, '').trim();
        if (written === '')
            continue;
        const rule = parseRule(written);
        if (typeof rule === 'string')
            mistakes.push(`has a mistake in line ${index + 1}, "${written}": ${rule}`);
        else
            rules.push(rule);
    }
    return { rules, mistakes };
}
/** The rule, or what is wrong with it. */
function parseRule(text) {
    const match = /^(warn\s*:)?\s*([^\s<>=!:]+)\s*([<>=!]+)\s*(.*)$/.exec(text);
    if (!match)
        return 'it is not `<metric> <op> <value>`';
    const [, warn, metric, operator, value] = match;
    if (!isMetric(metric))
        return unknownMetric(metric);
    if (!isOperator(operator))
        return `\`${operator}\` is not one of ${rule/* OPERATORS */.we.join(' ')}`;
    const level = warn ? 'warn' : 'fail';
    if (/^[+-]/.test(value))
        return parseRelative({ metric, operator, level, text }, value);
    const unit = rule/* METRICS */.Cb[metric];
    if (operator === '==' && NEVER_EQUAL.includes(unit))
        return `${metric} is never exactly a number; use <= or >=`;
    const limit = LIMITS[unit].parse(value);
    if (limit === undefined)
        return `${metric} needs ${LIMITS[unit].looks}, not "${value}"`;
    return { metric, operator, limit, level, text };
}
function unknownMetric(metric) {
    const names = Object.keys(rule/* METRICS */.Cb);
    const meant = (0,spelling/* nearestName */.q)(metric, names);
    return meant
        ? `there is no metric ${metric} (did you mean ${meant}?)`
        : `there is no metric ${metric}; the metrics are ${names.join(', ')}`;
}
function isMetric(text) {
    return Object.hasOwn(rule/* METRICS */.Cb, text);
}
function isOperator(text) {
    return rule/* OPERATORS */.we.includes(text);
}

;// CONCATENATED MODULE: ./lib/inputs/verdict-fields.js


/** The inputs that say what must hold, and what fails the job. */
const VERDICT_FIELDS = {
    thresholds: {
        parse: (text, reportMistake) => {
            const { rules, mistakes } = parseRules(text);
            mistakes.forEach(reportMistake);
            return rules;
        },
        form: { kind: 'lines' },
        allowed: 'lines `[warn:] <metric> <op> [+-]<value>`',
        example: 'memory.peak <= 512Mi'
    },
    'fail-on': {
        ...(0,field/* choice */.Yq)('failed', 'inconclusive', 'never'),
        default: 'failed',
        example: 'inconclusive'
    }
};

;// CONCATENATED MODULE: ./lib/inputs/contract.js
















const MAX_REQUESTS = 100_000_000;
const HTTP_PATH = (0,field/* matching */.wC)(/^\/[\x21-\x7e]*$/, 'a path that begins with /, in ASCII without blanks');
/** What GitHub allows in the name of an artifact. */
const NAME = /^[^":<>|*?\r\n\\/\0]{1,100}$/;
const TEMPLATE = /^(?=.{0,100}$)(<name>|[^":<>|*?\r\n\\/\0])*$/;
const NAME_RULE = 'a name of at most 100 characters, none of `" : < > | * ? \\ /`';
/**
 * Every input: how it is written, its default, an example. action.yml and the
 * README say the same, and a test holds them together.
 */
const FIELDS = {
    ...source_fields/* SOURCE_FIELDS */.qE,
    server: {
        ...(0,field/* choice */.Yq)('auto', ...servers/* SERVER_NAMES */.B),
        default: 'auto',
        example: 'tensorflow-serving'
    },
    port: { ...(0,field/* wholeNumber */.rD)(1, 65_535), example: '8080' },
    path: { ...HTTP_PATH, default: '/score', example: '/v1/predict' },
    method: {
        ...(0,field/* matching */.wC)(/^[!#$%&'*+.^`|~\w-]+$/, 'an HTTP method'),
        default: 'POST',
        example: 'PUT'
    },
    'content-type': {
        ...(0,field/* matching */.wC)(/^[\w.+-]+\/[\w.+-]+( *;[\x20-\x7e]*)?$/, 'a media type'),
        default: 'application/json',
        example: 'text/csv'
    },
    headers: {
        ...(0,pairs/* pairs */.A)(pairs/* PAIR_KINDS */.Z.headers),
        allowed: 'lines `Name: value`, each name once',
        example: 'Accept: application/json'
    },
    env: {
        ...(0,pairs/* pairs */.A)(pairs/* PAIR_KINDS */.Z.env),
        allowed: 'lines `NAME=value`, each name once',
        example: 'OMP_NUM_THREADS=1'
    },
    command: {
        parse: parseCommand,
        form: { kind: 'command' },
        hidden: true,
        allowed: 'a command line quoted as in a shell, or a JSON array of strings; there is no shell',
        example: 'gunicorn --workers 2 app:app'
    },
    'shm-size': {
        ...(0,field/* quantity */.au)(units/* parseBytes */.z_, { allowed: 'an amount of memory', least: 1 }),
        example: '256Mi'
    },
    healthcheck: { ...(0,field/* choice */.Yq)('run', 'off'), default: 'run', example: 'off' },
    isolate: { ...field/* TRUTH */.Ye, default: 'false', example: 'true' },
    ...cluster_fields/* CLUSTER_FIELDS */.P4,
    'readiness-path': { ...HTTP_PATH, default: '/', example: '/healthz' },
    'startup-timeout': { ...quantities/* TIMEOUT */.Q9, default: '2m', example: '90s' },
    'request-timeout': { ...quantities/* TIMEOUT */.Q9, default: '30s', example: '500ms' },
    'success-status': {
        parse: parseStatuses,
        allowed: 'HTTP statuses or ranges, apart by commas',
        default: '2xx',
        example: '200, 202, 300-399'
    },
    'failure-body': {
        parse: parseFailureBody,
        allowed: '`none`, or a regular expression as in JavaScript, without lookarounds and back-references',
        example: '"error":|Traceback'
    },
    dataset: { ...source_fields/* FILE_PATH */.Nd, required: true, example: 'tests/rows.jsonl' },
    'dataset-format': {
        ...(0,field/* choice */.Yq)('auto', 'lines', 'csv', 'http'),
        default: 'auto',
        example: 'csv'
    },
    requests: { ...(0,field/* wholeNumber */.rD)(1, MAX_REQUESTS), example: '500' },
    warmup: { ...(0,field/* wholeNumber */.rD)(0, MAX_REQUESTS), default: '10', example: '50' },
    seed: { ...(0,field/* wholeNumber */.rD)(0, 2 ** 32 - 1), default: '1', example: '42' },
    order: { ...(0,field/* choice */.Yq)('file', 'shuffle'), default: 'file', example: 'shuffle' },
    shard: shard/* SHARD */.h,
    // Its default depends on `rate`, so it is in compose.ts.
    concurrency: { ...(0,field/* wholeNumber */.rD)(1, 1000), example: '4' },
    rate: {
        ...(0,field/* quantity */.au)(units/* parseRate */.WN, {
            allowed: 'requests per time (`/s` or `/m`), at most 10000/s',
            least: Number.MIN_VALUE,
            most: 10_000
        }),
        example: '50/s'
    },
    arrivals: {
        ...(0,field/* choice */.Yq)('poisson', 'constant'),
        default: 'poisson',
        example: 'constant'
    },
    duration: { ...quantities/* TIMEOUT */.Q9, example: '30s' },
    cpu: { ...quantities/* CORES */.b2, example: '500m' },
    memory: { ...quantities/* MEMORY */.Qy, example: '512Mi' },
    headroom: {
        ...(0,field/* quantity */.au)(units/* parseShare */.n8, {
            allowed: 'a percentage from 0% to 300%',
            least: 0,
            most: 3
        }),
        default: '10%',
        example: '25%'
    },
    ...SEARCH_FIELDS,
    ...price_fields/* PRICE_FIELDS */.IW,
    ...COMPARE_FIELDS,
    ...VERDICT_FIELDS,
    name: {
        ...(0,field/* matching */.wC)(NAME, NAME_RULE),
        default: 'profile',
        example: 'score-service'
    },
    'artifact-name': {
        ...(0,field/* matching */.wC)(TEMPLATE, `${NAME_RULE}; \`<name>\` stands for \`name\`; empty for no upload`),
        default: 'profile-inference-<name>',
        emptyCounts: true,
        example: 'profile-pr'
    },
    'retention-days': { ...(0,field/* wholeNumber */.rD)(1, 90), example: '30' },
    'report-directory': { ...source_fields/* FILE_PATH */.Nd, example: 'profile-report' },
    summary: { ...field/* TRUTH */.Ye, default: 'true', example: 'false' },
    comment: { ...field/* TRUTH */.Ye, default: 'false', example: 'true' },
    'metadata-file': { ...source_fields/* FILE_PATH */.Nd, example: 'profile-metadata.json' },
    ...REGISTRY_FIELDS,
    cache: { ...source_fields/* FILE_PATH */.Nd, example: '../profile-cache' },
    reuse: { ...field/* TRUTH */.Ye, default: 'false', example: 'true' },
    history: { ...source_fields/* FILE_PATH */.Nd, example: '.profile-history' },
    merge: MERGE,
    config: { ...source_fields/* FILE_PATH */.Nd, example: '.github/profile.yml' }
};
const INPUT_NAMES = Object.keys(FIELDS);


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ TRUTH),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3958);

function wholeNumber(least, most) {
    return {
        form: { kind: 'number', least, most },
        allowed: `a whole number from ${least} to ${most}`,
        parse: (text) => /^\d{1,15}$/.test(text) ? (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(Number(text), least, most) : undefined
    };
}
/** A quantity with its unit; `allowed` names the range in that unit. */
function quantity(parse, range) {
    return {
        allowed: range.allowed,
        parse: (text) => (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(parse(text), range.least, range.most ?? Infinity)
    };
}
function choice(...names) {
    return {
        form: { kind: 'choice', names },
        allowed: names.map((name) => `\`${name}\``).join(', '),
        parse: (text) => names.find((name) => name === text.toLowerCase())
    };
}
const TRUTH = {
    ...choice('true', 'false'),
    form: { kind: 'truth' }
};
/** Lines of one word each, which can be no flag; empty ones are skipped. */
function words(what) {
    return {
        form: { kind: 'lines' },
        allowed: `lines, each ${what}, without blanks`,
        parse: (text) => {
            const lines = text.split('\n').map((line) => line.trim());
            const found = lines.filter((line) => line !== '');
            return found.every((line) => /^[^\s-]\S*$/.test(line)) ? found : undefined;
        }
    };
}
function matching(pattern, allowed) {
    return {
        allowed,
        parse: (text) => (pattern.test(text) ? text : undefined)
    };
}


/***/ }),

/***/ 8428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs),
/* harmony export */   Z: () => (/* binding */ PAIR_KINDS)
/* harmony export */ });
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(147);

const BUILD_ARGUMENTS = {
    separator: '=',
    name: /^[A-Za-z_][A-Za-z0-9_]*$/,
    value: /^[^\0]*$/
};
const WE_SEND_IT = 'it is set for each request';
/** Words of our own, which price-fields.ts knows. */
const PRICED = { separator: '=', name: /^[a-z]+$/, value: /^[^\0]*$/ };
/** The inputs made of such lines; in a config file they can be maps. */
const PAIR_KINDS = {
    'build-args': BUILD_ARGUMENTS,
    secrets: { ...BUILD_ARGUMENTS, name: /^[A-Za-z_][A-Za-z0-9_.-]*$/ },
    // Kubernetes' rule: Java services are configured with dots and dashes.
    env: { ...BUILD_ARGUMENTS, name: /^[A-Za-z_.-][A-Za-z0-9_.-]*$/ },
    // A label: `kubernetes.io/arch=amd64`.
    'kubernetes-node-selector': {
        separator: '=',
        name: /^([a-z0-9.-]+\/)?[A-Za-z0-9][\w.-]*$/,
        value: /^[\w.-]*$/
    },
    headers: {
        separator: ':',
        name: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
        value: /^[\t\x20-\x7e\x80-\xff]*$/,
        caseless: true,
        reserved: {
            'content-type': 'use the input `content-type`',
            'content-length': WE_SEND_IT,
            'transfer-encoding': WE_SEND_IT,
            connection: WE_SEND_IT,
            'keep-alive': WE_SEND_IT,
            upgrade: 'a request is answered as HTTP',
            expect: 'a request is sent whole'
        }
    },
    'priced-node': PRICED,
    current: PRICED
};
/** Lines to a record; empty lines and lines that begin with # are skipped. */
function pairs(kind) {
    return {
        hidden: true,
        form: { kind: 'pairs' },
        parse: (text, reportMistake) => {
            const found = new Map();
            for (const [index, line] of text.split(/\r?\n/).entries()) {
                const written = line.trim();
                if (written === '' || written.startsWith('#'))
                    continue;
                const pair = parsePair(written, kind);
                const key = kind.caseless ? pair[0].toLowerCase() : pair[0];
                const mistake = mistakeIn(pair, kind, found.has(key));
                if (mistake)
                    reportMistake(`${mistake} in line ${index + 1}`);
                else
                    found.set(key, [pair[0], pair[1]]);
            }
            return Object.fromEntries(found.values());
        }
    };
}
function parsePair(line, { separator }) {
    const at = line.indexOf(separator);
    return at < 0
        ? [line, undefined]
        : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
/** Never shows a value, nor a name before it is known to be one. */
function mistakeIn([name, value], kind, again) {
    if (value === undefined)
        return `has no \`${kind.separator}\``;
    if (!kind.name.test(name))
        return 'has a name with forbidden characters';
    const reserved = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(kind.reserved, name.toLowerCase());
    if (reserved)
        return `cannot set \`${name}\` (${reserved})`;
    if (!kind.value.test(value))
        return `has forbidden characters in the value of \`${name}\``;
    return again ? `gives \`${name}\` a second time` : undefined;
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o0: () => (/* binding */ loadPatterns),
/* harmony export */   uL: () => (/* binding */ unboundedPart),
/* harmony export */   zJ: () => (/* binding */ Pattern)
/* harmony export */ });
/* harmony import */ var _servers_servers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8192);

/** What is found in no time that is bounded, and what it is called. */
const UNBOUNDED = [
    [/\(\?<?[=!]/, 'a lookaround'],
    [/\\(?:[1-9]|k<)/, 'a back-reference']
];
/** Blanks between two signs that are none: each is looked at once. */
const BLANKS = /(?<=["':,])\\s[*+](?=["':,\w])/g;
/** How a search may have to try again, from every place anew. */
const REPEATED = /[*+{]/;
/** Each doubles what is tried, of a text of any length. */
const MAX_CHOICES = 8;
/** Ours are known to be fast (a test holds each to a long text). */
const OURS = new Set(Object.values(_servers_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERS */ .V).map(({ texts }) => texts['failure-body']));
let re2;
/** Before a pattern of a user's is made: who gives none starts without RE2. */
async function loadPatterns() {
    re2 ??= (await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856))).RE2JS;
}
/**
 * A regular expression as in JavaScript, of which a search takes time in
 * proportion to the text, whoever wrote that: `.*error.*` takes V8 16 ms for
 * 2.7 kB, four times as long for twice as much, and `^(a+)+$` for ever. So it
 * is searched by RE2, unless it repeats nothing: then V8 is a hundred times as
 * fast, and linear too.
 */
class Pattern {
    source;
    expression;
    /** After loadPatterns. Throws a SyntaxError, or RE2's own error, whose message says what it lacks. */
    constructor(source) {
        this.source = source;
        const expression = parsePattern(source);
        this.expression = expression;
        if (OURS.has(source))
            return;
        const bounded = re2.compile(re2.translateRegExp(source));
        if (canRepeat(source))
            this.expression = bounded;
    }
    /** Whether it is found anywhere in a text. */
    isIn(text) {
        const { expression } = this;
        return expression.test(text);
    }
    /** As it was written. */
    toJSON() {
        return this.source;
    }
}
/** What a pattern has that cannot be searched for; undefined: nothing. */
function unboundedPart(source) {
    const text = source.replaceAll('\\\\', '');
    return UNBOUNDED.find(([part]) => part.test(text))?.[1];
}
/** With `u` where it can be: then `.` takes a whole emoji and `\p{…}` works. */
function parsePattern(source) {
    try {
        return new RegExp(source, 'u');
    }
    catch {
        // `\-` and `\"` are mistakes with `u`, and plain letters without.
        return new RegExp(source);
    }
}
function canRepeat(source) {
    const text = source.replace(BLANKS, '').replace(/\\[^pP]/g, '');
    const choices = text.match(/[?(]/g)?.length ?? 0;
    return REPEATED.test(text) || choices > MAX_CHOICES;
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ PRICE_FIELDS),
/* harmony export */   jV: () => (/* binding */ NO_PRICES),
/* harmony export */   qw: () => (/* binding */ OPENCOST)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3958);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8428);
/* harmony import */ var _source_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8908);



/** Instead of a file: prices that are known here, or none at all. */
const OPENCOST = 'opencost';
const NO_PRICES = 'none';
/** The inputs that say what a size costs. */
const PRICE_FIELDS = {
    prices: {
        ..._source_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_PATH */ .Nd,
        allowed: "`opencost`, `none`, or the path of OpenCost's custom pricing, JSON or CSV",
        default: OPENCOST,
        example: 'prices.json'
    },
    'priced-node': {
        form: { kind: 'pairs' },
        parse: parsePricedNode,
        allowed: '`cpu=…, memory=…` and, if needed, `type=…`, `region=…`, `currency=…`',
        example: 'cpu=4, memory=8Gi, type=cax21'
    },
    current: {
        form: { kind: 'pairs' },
        parse: parseCurrent,
        allowed: '`cpu=…, memory=…`, as Kubernetes takes them, and `replicas=…` when there are several',
        example: 'cpu=1, memory=2Gi, replicas=3'
    }
};
function parseCurrent(text, reportMistake) {
    const names = ['cpu', 'memory', 'replicas'];
    const given = readPairs(text, names, reportMistake);
    const size = parseSize(given, reportMistake);
    const { replicas = '1' } = given;
    const count = /^\d{1,5}$/.test(replicas) ? Number(replicas) : 0;
    if (count === 0)
        reportMistake(`has \`replicas\` ${JSON.stringify(replicas)}`);
    return size && count > 0 ? { size, replicas: count } : undefined;
}
function parsePricedNode(text, reportMistake) {
    const names = ['cpu', 'memory', 'type', 'region', 'currency'];
    const given = readPairs(text, names, reportMistake);
    const size = parseSize(given, reportMistake);
    const { type, region, currency } = given;
    if (currency === undefined || /^[A-Z]{3}$/.test(currency))
        return size && { size, type, region, currency };
    reportMistake(`has \`currency\` ${JSON.stringify(currency)}, which is no code such as EUR`);
    return undefined;
}
/** On lines, or apart by commas. */
function readPairs(text, names, reportMistake) {
    const { parse } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .A)(_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .PAIR_KINDS */ .Z.current);
    const given = parse(text.replaceAll(',', '\n'), reportMistake) ?? {};
    const known = {};
    for (const [key, value] of Object.entries(given)) {
        const name = names.find((each) => each === key);
        if (name)
            known[name] = value;
        else
            reportMistake(`has \`${key}\`, which is none of ${names.join(', ')}`);
    }
    return known;
}
function parseSize({ cpu, memory }, reportMistake) {
    const cpuMillicores = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCores */ .sX)(cpu ?? ''), 1, 10_000_000);
    const memoryBytes = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_)(memory ?? ''), 1, 2 ** 50);
    if (cpuMillicores !== undefined && memoryBytes !== undefined)
        return { cpuMillicores, memoryBytes };
    if (cpuMillicores === undefined)
        reportMistake(tell('cpu', cpu));
    if (memoryBytes === undefined)
        reportMistake(tell('memory', memory));
    return undefined;
}
function tell(name, text) {
    return text === undefined
        ? `has no \`${name}\``
        : `has \`${name}\` ${JSON.stringify(text)}, which is no amount`;
}


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   Qy: () => (/* binding */ MEMORY),
/* harmony export */   b2: () => (/* binding */ CORES),
/* harmony export */   lt: () => (/* binding */ MIN_MEMORY_BYTES)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3958);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6965);
/** Kinds of quantity that several inputs share. */


const DAY_MS = 86_400_000;
const TIMEOUT = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi, {
    allowed: 'a time with its unit (ms, s, m, h), more than 0 and at most 24h',
    least: Number.MIN_VALUE,
    most: DAY_MS
});
const CORES = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCores */ .sX, {
    allowed: 'cores or millicores, at least 10m',
    least: 10
});
/** Docker refuses less, and nothing else starts with less either. */
const MIN_MEMORY_BYTES = 6 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6;
const MEMORY = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z_, {
    allowed: 'an amount of memory with its unit, at least 6Mi',
    least: MIN_MEMORY_BYTES
});


/***/ }),

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o_: () => (/* binding */ NAME),
  fD: () => (/* binding */ modelName),
  yB: () => (/* binding */ parseModels)
});

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./lib/inputs/registered-models.js

/** Lines `path` or `name:version=path`; a bare path is version 1 of its name. */
function parseModels(text, reportMistake) {
    const models = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const written = line.trim();
        if (written === '' || written.startsWith('#'))
            continue;
        const model = parseModel(written);
        const again = models.some(({ name, version }) => name === model.name && version === model.version);
        if (!NAME.test(model.name) || model.path === '')
            reportMistake(`names no model in line ${index + 1}`);
        else if (again)
            reportMistake(`gives \`${model.name}:${model.version}\` a second time in line ${index + 1}`);
        else
            models.push(model);
    }
    return models;
}
/** Of a model and of its version: each becomes a folder. */
const NAME = /^\w[\w.-]*$/;
function parseModel(line) {
    const match = /^([\w.-]+):(\w[\w.-]*)=(.*)$/.exec(line);
    const [, name, version, path] = match ?? [];
    if (name && version && path !== undefined)
        return { name, version, path: path.trim() };
    return { name: modelName(line), version: '1', path: line };
}
/** `models/ridge.joblib` → `ridge`. */
function modelName(path) {
    return (0,posix_namespaceObject.basename)(path)
        .replace(/(?<=.)\.[^.]*$/, '')
        .replace(/[^\w.-]/g, '-');
}


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ spellShard),
/* harmony export */   h: () => (/* binding */ SHARD)
/* harmony export */ });
/** As many jobs as GitHub makes of one matrix. */
const MAX_SHARDS = 256;
function parseShard(text) {
    const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
    return index >= 1 && index <= of && of <= MAX_SHARDS
        ? { index, of }
        : undefined;
}
const SHARD = {
    parse: parseShard,
    allowed: `a part of all as \`k/n\`, k from 1 to n, and n at most ${MAX_SHARDS}`,
    example: '2/4'
};
/** `2-of-4`, for names of files and artifacts. */
function spellShard({ index, of }) {
    return `${index}-of-${of}`;
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ FILE_PATH),
/* harmony export */   gu: () => (/* binding */ REFERENCE),
/* harmony export */   ic: () => (/* binding */ IMAGE_REFERENCE),
/* harmony export */   qE: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6965);
/* harmony import */ var _registered_models_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1699);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8428);



const FILE_PATH = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[^\0\r\n-][^\0\r\n]*$/, 'a path, relative to the workspace, that does not begin with -');
const IMAGE_REFERENCE = /^\w[\w.:/@-]*$/;
const REFERENCE = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(IMAGE_REFERENCE, 'an image reference');
/** The inputs that say where the image comes from. */
const SOURCE_FIELDS = {
    image: { ...REFERENCE, example: 'ghcr.io/org/service:1.2' },
    context: { ...FILE_PATH, example: 'services/score' },
    dockerfile: { ...FILE_PATH, example: 'services/score/Dockerfile' },
    target: {
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^\w[\w.-]*$/, 'the name of a stage in the Dockerfile'),
        example: 'runtime'
    },
    'build-args': {
        ...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .A)(_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_KINDS */ .Z['build-args']),
        allowed: 'lines `KEY=VALUE`, each key once',
        example: 'PYTHON_VERSION=3.12'
    },
    'cache-from': {
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('what `docker build --cache-from` takes'),
        example: 'type=gha'
    },
    'cache-to': {
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('what `docker build --cache-to` takes'),
        example: 'type=gha,mode=max'
    },
    secrets: {
        ...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .A)(_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_KINDS */ .Z.secrets),
        allowed: 'lines `id=value`, each id once',
        example: 'pip_token=abcd1234'
    },
    ssh: { ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('what `docker build --ssh` takes'), example: 'default' },
    'inference-config': { ...FILE_PATH, example: 'inference-config.yml' },
    deployment: { ...FILE_PATH, example: 'deployment.yml' },
    'mlflow-model': { ...FILE_PATH, example: 'models/ridge' },
    models: {
        parse: _registered_models_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModels */ .yB,
        form: { kind: 'lines' },
        allowed: 'lines `path` or `name:version=path`, each name and version once',
        example: 'diabetes:1=models/ridge.joblib'
    },
    'entry-script': { ...FILE_PATH, example: 'score.py' },
    'source-directory': { ...FILE_PATH, example: 'source' },
    'conda-file': { ...FILE_PATH, example: 'conda.yml' },
    'base-image': { ...REFERENCE, example: 'python:3.12-slim' },
    'azure-limits': {
        ..._field_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUTH */ .Ye,
        default: 'true',
        example: 'false'
    }
};


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SERVER_NAMES),
/* harmony export */   V: () => (/* binding */ SERVERS)
/* harmony export */ });
const SERVER_NAMES = [
    'azureml',
    'mlflow',
    'triton',
    'tensorflow-serving',
    'torchserve',
    'bentoml',
    'kserve-v2',
    'openai'
];
/** `{"error": "what"}`; not `{"error": null}` or `{"error": 0.1}`. */
const ERROR_TEXT = String.raw `^\s*\{\s*"error"\s*:\s*"`;
const OPEN_INFERENCE = {
    path: '/v2/models/<model>/infer',
    'readiness-path': '/v2/health/ready',
    'failure-body': ERROR_TEXT
};
/** Where each line's facts are from is in docs/servers.md. */
const SERVERS = {
    azureml: {
        programs: [
            { command: /azmlinfsrv|azureml_inference_server_http/, port: '5001' },
            // Azure's own base images.
            { command: /runsvdir \/var\/runit/, port: '5001' }
        ],
        variables: ['AZUREML_ENTRY_SCRIPT', 'AZUREML_MODEL_DIR', 'AML_APP_ROOT'],
        texts: {
            path: '/score',
            'readiness-path': '/',
            // A script's own JSON comes as it is, or as a string with escaped quotes.
            'failure-body': String.raw `^\s*"?\{\s*\\?"error\\?"\s*:\s*\\?"[^"\\]`
        }
    },
    mlflow: {
        programs: [
            {
                command: /mlflow models serve|mlflow\.pyfunc\.scoring_server/,
                port: '5000'
            },
            // What `mlflow models build-docker` makes.
            { command: /from mlflow\.models import container/, port: '8080' }
        ],
        variables: [],
        texts: {
            path: '/invocations',
            'readiness-path': '/ping',
            'failure-body': String.raw `^\s*\{\s*"error_code"\s*:`
        }
    },
    triton: {
        programs: [
            { command: /tritonserver/, port: '8000', portOption: '--http-port' }
        ],
        variables: ['TRITON_SERVER_VERSION'],
        texts: OPEN_INFERENCE
    },
    'tensorflow-serving': {
        programs: [
            {
                command: /tensorflow_model_server|tf_serving_entrypoint/,
                port: '8501',
                portOption: '--rest_api_port'
            }
        ],
        variables: [],
        texts: {
            path: '/v1/models/<model>:predict',
            // Its HTTP port opens when the models are loaded.
            'readiness-path': '/',
            'failure-body': ERROR_TEXT
        }
    },
    torchserve: {
        programs: [{ command: /torchserve/, port: '8080' }],
        variables: [],
        texts: {
            path: '/predictions/<model>',
            'readiness-path': '/ping',
            'failure-body': String.raw `^\s*\{\s*"code"\s*:\s*[45]\d\d\s*,\s*"type"\s*:`
        }
    },
    bentoml: {
        programs: [{ command: /bentoml serve/, port: '3000' }],
        variables: ['BENTO_PATH'],
        texts: {
            path: '/<api>',
            'readiness-path': '/readyz',
            'failure-body': ERROR_TEXT
        }
    },
    'kserve-v2': {
        programs: [
            { command: /mlserver start/, port: '8080' },
            {
                command: /\b(sklearn|xgb|lgb|pmml|paddle|huggingface)server\b/,
                port: '8080'
            }
        ],
        variables: ['MLSERVER_MODELS_DIR'],
        texts: OPEN_INFERENCE
    },
    openai: {
        programs: [
            { command: /vllm/, port: '8000' },
            { command: /llama_cpp\.server/, port: '8000' },
            { command: /llama-server/, port: '8080' },
            { command: /sglang/, port: '30000' },
            { command: /text-generation-launcher/, port: '80' },
            { command: /ollama serve/, port: '11434' }
        ],
        variables: [],
        texts: {
            path: '/v1/chat/completions',
            // Who has no such path answers 404: it listens.
            'readiness-path': '/health',
            // In a stream an error is an event, and the status was 200 before it.
            'failure-body': String.raw `(?:^|\n)(?:data:)?[ \t\r]*\{\s*(?:"error"\s*:\s*[{"]|"object"\s*:\s*"error")`
        }
    }
};


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Ds: () => (/* binding */ RELATIVE_METRICS),
/* harmony export */   we: () => (/* binding */ OPERATORS)
/* harmony export */ });
/** What a rule can be about, with the unit of its number. */
const METRICS = {
    'memory.peak': 'bytes',
    'memory.working_set': 'bytes',
    'memory.anonymous': 'bytes',
    'memory.recommended': 'bytes',
    'cpu.peak': 'millicores',
    'cpu.mean': 'millicores',
    'cpu.ms_per_request': 'ms',
    'cpu.throttled': 'share',
    'cpu.recommended': 'millicores',
    'latency.p50': 'ms',
    'latency.p90': 'ms',
    'latency.p95': 'ms',
    'latency.p99': 'ms',
    'latency.p99.9': 'ms',
    'latency.mean': 'ms',
    'latency.max': 'ms',
    'success.rate': 'share',
    failures: 'count',
    throughput: 'per-second',
    startup: 'ms',
    'image.size': 'bytes',
    'oom.kills': 'count',
    'cost.per_month': 'money',
    'cost.per_million_requests': 'money'
};
/** What the change against a base can be told of, and a relative rule be about. */
const RELATIVE_METRICS = [
    'memory.anonymous',
    'memory.recommended',
    'cpu.ms_per_request',
    'latency.p50',
    'latency.p95',
    'success.rate',
    'startup',
    'image.size'
];
const OPERATORS = ['<', '<=', '>', '>=', '=='];


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
