export const id = 305;
export const ids = [305];
export const modules = {

/***/ 93011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94155);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94740);
/**
 * THE RULE about files. A checkout may be a stranger's, and the job can read
 * more than he may see: its environment, its credentials, other checkouts. So:
 *
 * 1. A path that lies in the workspace, or passes through it, is confined to
 *    it: what it really is, links followed, lies in the workspace as well, and
 *    not in `.git`, where actions/checkout leaves a token.
 * 2. A path that leads out as it is written is taken from `with:` only: it is
 *    the workflow's author who gives it. A file of the checkout cannot
 *    (`leadsOut`).
 * 3. Either way it is an ordinary file or folder: no device, pipe or socket,
 *    nothing in /proc or /sys.
 * 4. An open file is compared with what was looked at (`open-file.ts`), and
 *    what is written is new and has no name before it is whole
 *    (`write-file.ts`).
 *
 * All who touch a path that somebody gave go through this room.
 */




/** As Linux has it. */
const MAX_LINKS = 40;
/** Files that are no files, whose size says nothing. */
const KERNEL = ['/proc', '/sys'];
/**
 * What is really at a path, links followed one by one, if the rule allows it.
 * Relative paths are relative to `workspace`. Throws a ProfileError.
 */
function locate(path, workspace = '.') {
    const root = rootOf(workspace);
    const { passes, ...place } = follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), root, path);
    const { real } = place;
    if (passes && !(0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(root, real))
        throw outside(path, 'is a link that leads out of the workspace');
    if (passes && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        throw outside(path, 'leads into .git, where credentials are');
    if (KERNEL.some((folder) => (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(folder, real)))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H(path, {
            code: 'file-not-a-file',
            says: "is one of the kernel's, and no ordinary file"
        });
    return place;
}
/** Of one that somebody removed meanwhile nothing is left to lead anywhere. */
function rootOf(workspace) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    }
}
/** `passes`: whether any step of the way lies in the workspace. */
function follow(path, root, written) {
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root;
    let ahead = segments(path);
    let passes = (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(root, at);
    let facts = look(at, written);
    for (let links = 0; ahead.length > 0;) {
        const [name, ...rest] = ahead;
        const next = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        passes ||= (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(root, next);
        facts = look(next, written);
        if (!facts)
            return { real: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, ...rest), facts, passes };
        ahead = rest;
        if (facts.isSymbolicLink()) {
            if (++links > MAX_LINKS)
                throw unreadable(written, 'ELOOP');
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
                at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target).root;
            ahead = [...segments(target), ...rest];
        }
        else
            at = next;
    }
    return { real: at, facts: look(at, written), passes };
}
function segments(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((name) => name !== '' && name !== '.');
}
function look(path, written) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        const { code } = thrown;
        // Below what is no folder is nothing.
        if (code === 'ENOTDIR')
            return undefined;
        throw unreadable(written, code, thrown);
    }
}
function outside(path, says) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H(path, { code: 'file-outside-workspace', says });
}
function unreadable(path, code, origin) {
    const says = `cannot be read (${code})`;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H(path, { code: 'file-unreadable', says }, origin);
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ demandFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73958);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93011);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94155);





/** Where no link is expected none is followed, and no pipe's writer is waited for. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading as the rule of `confine.ts` allows. Throws a ProfileError. */
async function openFile(path, workspace) {
    const place = demandFile(path, workspace);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place.real, FLAGS).catch((thrown) => {
        throw notOpened(path, thrown);
    });
    try {
        demandSame(path, place, await file.stat());
        return file;
    }
    catch (thrown) {
        await file.close();
        throw thrown;
    }
}
/** The text of a file that has at most so many bytes. Throws a ProfileError. */
function readText(path, of) {
    return readBytes(path, of).toString('utf8');
}
/** The same, of a file that is no text. */
function readBytes(path, of) {
    const { mostBytes, workspace } = of;
    const place = demandFile(path, workspace);
    const file = openPlace(path, place);
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        demandSame(path, place, facts);
        if (facts.size > mostBytes)
            throw tooLarge(path, mostBytes);
        // One more, to see that it ends where it should.
        const bytes = Buffer.allocUnsafe(facts.size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length > facts.size)
            throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'grew while it was read');
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function openPlace(path, { real }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, FLAGS);
    }
    catch (thrown) {
        throw notOpened(path, thrown);
    }
}
/** An ordinary file that may be read. Throws a ProfileError. */
function demandFile(path, workspace) {
    const place = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(path, workspace);
    const { facts } = place;
    if (facts?.isFile())
        return { ...place, facts };
    if (!facts)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, {
            code: 'file-missing',
            says: 'does not exist'
        });
    const says = facts.isDirectory()
        ? 'is a directory'
        : 'is a device, a pipe or a socket';
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, { code: 'file-not-a-file', says });
}
/** The open file is the one that was looked at, and is still where it was. */
function demandSame(path, { real, facts }, now) {
    const isSame = now.isFile() && now.dev === facts.dev && now.ino === facts.ino;
    if (!isSame || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(real) !== real)
        throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'was exchanged while it was opened');
}
function notOpened(path, thrown) {
    return (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, thrown.code, thrown);
}
function tooLarge(path, mostBytes) {
    const says = `has more than ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(mostBytes)}`;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, { code: 'file-too-large', says });
}


/***/ }),

/***/ 94155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FileRefusal)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);

const REMEDIES = {
    'file-missing': 'Give its path from here; a workflow checks the repository out before (actions/checkout).',
    'file-not-a-file': 'Name an ordinary file, for example `tests/rows.jsonl`; what a pipe would give is first written to one.',
    'file-outside-workspace': 'Put the file itself into the repository. What lies elsewhere is named in `with:` by its real path, for example `dataset: /data/rows.jsonl`.',
    'file-too-large': 'Check that it is the right file, or make it smaller.',
    'file-unreadable': 'Let the user of the job read it, for example with chmod a+r.'
};
/** A file that is not opened, and why. */
class FileRefusal extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo {
    code;
    /** Goes on after the file's name, without a dot. */
    says;
    constructor(path, why, origin) {
        const { code, says } = why;
        const message = `\`${path}\` ${says}.`;
        super({ code, message, blame: 'user', remedy: REMEDIES[code] }, origin);
        this.code = code;
        this.says = says;
    }
}


/***/ }),

/***/ 94740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether an absolute path is a folder or something below it. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
/** Whether a path, as it is written, leads out of the folder that it is relative to. */
function leadsOut(path) {
    return !isWithin('/folder', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/folder', path));
}


/***/ }),

/***/ 10360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   y1: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A conda environment of 1000 packages has some 5000. */
const MAX_PARTS = 10_000;
/** Without them it can be long: MLflow writes a signature into one value. */
const MAX_LENGTH = 4 * 2 ** 20;
/** The map that a text holds; or what is wrong with it, to follow its name. */
function parseMap(text) {
    // Its warnings quote the file too.
    const how = {
        schema: 'failsafe',
        stringKeys: true,
        logLevel: 'error'
    };
    if (isTooMuch(text))
        return `has more than ${MAX_PARTS} keys, values and signs`;
    try {
        // `? key` alone has no value at all, where `key:` has an empty one.
        const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, (_, value) => value ?? '', how);
        return isMap(root) ? root : 'is not a map';
    }
    catch (error) {
        // The first line only: the others quote the file, which may hold secrets.
        const [what] = error.message.split('\n');
        return `is neither YAML nor JSON: ${what.replace(/:$/, '')}`;
    }
}
/**
 * Whether a text has more parts than any config: of 1 MB, a map takes the
 * parser minutes and a nested list 1 GB. Looking first takes milliseconds.
 */
function isTooMuch(text) {
    if (text.length > MAX_LENGTH)
        return true;
    let parts = 0;
    for (const _ of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text))
        if (++parts > MAX_PARTS)
            return true;
    return false;
}
function isMap(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}
/** JSON made by programs says `null` for what is not given. */
function isNull(text) {
    return text === 'null' || text === '~';
}


/***/ }),

/***/ 18305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/files/confine.js
var confine = __webpack_require__(93011);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(94155);
// EXTERNAL MODULE: ./lib/files/within.js
var within = __webpack_require__(94740);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __webpack_require__(41405);
// EXTERNAL MODULE: ./lib/inputs/source-fields.js
var source_fields = __webpack_require__(18908);
;// CONCATENATED MODULE: ./lib/inputs/config-paths.js



/** Inputs whose whole text is a path. */
const PATH_INPUTS = contract/* INPUT_NAMES */.Q.filter((name) => contract/* FIELDS */.c[name].parse === source_fields/* FILE_PATH */.Nd.parse);
/**
 * A config file of the checkout, with a mistake for each path in it that leads
 * out of the workspace: only `with:` may give such a one.
 */
function confinePaths(layer) {
    const mistakes = PATH_INPUTS.flatMap((name) => {
        const path = layer.values[name];
        return path !== undefined && (0,within/* leadsOut */.q)(path) ? [mistakeIn(name, path)] : [];
    });
    return { ...layer, mistakes: [...layer.mistakes, ...mistakes] };
}
function mistakeIn(name, path) {
    return `\`${name}\` of the config file names ${JSON.stringify(path.slice(0, 80))}, which leads out of the workspace. Allowed: a path in it, or another in \`with:\`; for example \`${name}: ${contract/* FIELDS */.c[name].example}\`.`;
}

// EXTERNAL MODULE: ./lib/foundation/spelling.js
var spelling = __webpack_require__(48363);
// EXTERNAL MODULE: ./lib/inputs/cluster-fields.js
var cluster_fields = __webpack_require__(98265);
;// CONCATENATED MODULE: ./lib/inputs/config-inputs.js


/** What decides whether a config file is read at all. */
const OUTSIDE = ['config', 'merge'];
/**
 * THE RULE about config files. Who opens a pull request may write the one of the
 * checkout. So what decides whose credentials are used, where they go, or what
 * is written and run with them, is taken from `with:` and flags only. (Where a
 * build looks for cached layers is such a thing too: BuildKit sends the job's
 * token to the `url` of `type=gha`.) One that lies elsewhere has no more.
 */
const OF_CREDENTIALS = [
    'cache-from',
    'cache-to',
    'ssh',
    ...cluster_fields/* CLUSTER_CREDENTIALS */.kX,
    'mlflow-tracking-uri',
    'mlflow-model-version'
];
/** The inputs that a config file may give. */
const CONFIG_INPUTS = contract/* INPUT_NAMES */.Q.filter((name) => !OUTSIDE.includes(name) && !OF_CREDENTIALS.includes(name));
function isOfCredentials(name) {
    const names = OF_CREDENTIALS;
    return names.includes(name);
}

// EXTERNAL MODULE: ./lib/inputs/pairs.js
var inputs_pairs = __webpack_require__(88428);
// EXTERNAL MODULE: ./lib/inputs/parse-yaml.js
var parse_yaml = __webpack_require__(10360);
;// CONCATENATED MODULE: ./lib/inputs/config.js
/** Apart from parse-inputs.ts: only who has a config file loads a YAML parser. */





/**
 * The text of a `config` file, YAML or JSON (which YAML contains), to texts as
 * `with:` would give them: lists become lines, maps `KEY=value` lines.
 */
function parseConfig(text) {
    const root = (0,parse_yaml/* parseMap */.y1)(text);
    if (typeof root === 'string')
        return { values: {}, mistakes: [sentence(root)] };
    const values = {};
    const mistakes = [];
    for (const [name, node] of Object.entries(root)) {
        if (isOfCredentials(name)) {
            mistakes.push(`\`${name}\` stands in the config file, which a pull request can change, and decides what credentials are used for. Allowed: in \`with:\` or as a flag; for example \`${name}: ${contract/* FIELDS */.c[name].example}\`.`);
            continue;
        }
        const value = toText(name, node);
        if (typeof value === 'string')
            values[name] = value;
        else
            mistakes.push(sentence(value.mistake));
    }
    return { values, mistakes };
}
function sentence(mistake) {
    return `The config file ${mistake}. Allowed: inputs by name; for example \`port: 8080\`.`;
}
function toText(name, node) {
    if (!isInput(name))
        return { mistake: unknownKey(name) };
    if (typeof node === 'string')
        return (0,parse_yaml/* isNull */.kZ)(node) ? '' : node.trim();
    const pairs = isPairs(name) ? inputs_pairs/* PAIR_KINDS */.Z[name].separator : undefined;
    if (!Array.isArray(node) && pairs === undefined)
        return { mistake: `has a map for \`${name}\`, which is a text or a list` };
    const values = Object.values(node);
    if (!values.every((value) => typeof value === 'string'))
        return { mistake: `has lists or maps within \`${name}\`` };
    if (name === 'command')
        return JSON.stringify(values);
    if (values.some((value) => value.trimEnd().includes('\n')))
        return { mistake: `has a value of more than one line in \`${name}\`` };
    return Array.isArray(node)
        ? values.join('\n')
        : Object.entries(node)
            .map(([key, value]) => `${key}${pairs}${value}`)
            .join('\n');
}
function unknownKey(name) {
    const meant = (0,spelling/* nearestName */.q)(name, CONFIG_INPUTS);
    return meant
        ? `has an unknown key \`${name}\` (did you mean \`${meant}\`?)`
        : `has an unknown key \`${name}\`; the keys are ${CONFIG_INPUTS.join(', ')}`;
}
function isInput(name) {
    return CONFIG_INPUTS.includes(name);
}
function isPairs(name) {
    return Object.hasOwn(inputs_pairs/* PAIR_KINDS */.Z, name);
}

;// CONCATENATED MODULE: ./lib/sources/read-config.js









/** The inputs that a `config` file gives. Throws a ProfileError. */
function readConfig(path) {
    try {
        const layer = parseConfig((0,open_file/* readText */.yR)(path, { mostBytes: units/* MIB */.D6 }));
        // One that lies elsewhere is the workflow's author's, as `with:` is.
        return (0,within/* isWithin */.U)((0,external_node_fs_.realpathSync)('.'), (0,confine/* locate */.x5)(path).real)
            ? confinePaths(layer)
            : layer;
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* FileRefusal */.H))
            throw thrown;
        if (thrown.code === 'file-outside-workspace')
            throw thrown;
        throw new errors/* ProfileError */.eo({
            code: 'config-unreadable',
            message: `\`config\` names ${path}, which ${thrown.says}.`,
            blame: 'user',
            remedy: 'Give the path of a YAML or JSON file in the workspace, for example `config: .github/profile.yml`.'
        }, thrown);
    }
}


/***/ })

};
