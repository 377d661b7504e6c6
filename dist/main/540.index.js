export const id = 540;
export const ids = [540];
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

/***/ 96367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93011);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94155);





/** A name that is there already, be it a link, is not opened. */
const NEW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
/**
 * Writes a file as the rule of `confine.ts` allows, whole or not at all: it is
 * new, under a name that nobody can know, and then gets its own. What has this
 * name must be a file: a link is neither written through nor replaced. The
 * real path; undefined where there was nothing to write, and there is no such
 * file then. Throws when it can't be.
 */
function writeFile(path, pieces) {
    const folder = makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    demandPlain(path, whole);
    const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
    try {
        const isEmpty = writeNew(part, pieces) === 0;
        if (isEmpty)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(whole, { force: true });
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, whole);
        return isEmpty ? undefined : whole;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    }
}
/** Makes a folder, and those above it, as the rule allows; the real path. */
function makeFolder(path) {
    const { real } = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(real, { recursive: true });
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(path).real !== real)
        throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'was exchanged while it was made');
    return real;
}
/** How much was written, in characters or bytes. */
function writeNew(path, pieces) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, NEW, 0o644);
    let length = 0;
    try {
        for (const piece of pieces) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
            length += piece.length;
        }
        return length;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function demandPlain(path, whole) {
    const { real, facts } = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(whole);
    if (real !== whole)
        throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'is a link, and links are not written through');
    if (facts && !facts.isFile())
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, {
            code: 'file-not-a-file',
            says: 'is there, and is no ordinary file'
        });
}


/***/ }),

/***/ 48257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name as that of a file or folder, wherever it lies; a name may be `..`. Names
 * that would be the same then are told apart by a part of their hash: `a-b`, and
 * `a.b` as `a-b-2e7336dc`.
 */
function folderName(name) {
    const clean = name.replace(/[^\w-]/g, '-');
    if (clean === name)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${clean}-${hash}`;
}


/***/ }),

/***/ 45540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ keepPoint),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(48257);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/foundation/json.js
var foundation_json = __webpack_require__(70147);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(94701);
;// CONCATENATED MODULE: ./lib/history/history-point.js
/** What is kept of a run for the trend over many. */


/** More is no name of a machine. */
const LONGEST = 120;
/** From a report.json, of whatever version; undefined: it is none of a whole run. */
function parsePoint(json) {
    const name = (0,foundation_json/* valueAt */.fK)(json, 'name');
    const createdAt = (0,foundation_json/* valueAt */.fK)(json, 'createdAt');
    const machine = (0,measurement_machine/* parseMachineClass */.b)((0,foundation_json/* valueAt */.fK)(json, 'machine'));
    if (typeof name !== 'string' || typeof createdAt !== 'string' || !machine)
        return undefined;
    if ((0,foundation_json/* valueAt */.fK)(json, 'shard') !== undefined)
        return undefined;
    if (Number.isNaN(Date.parse(createdAt)))
        return undefined;
    const sized = (0,foundation_json/* valueAt */.fK)(json, 'recommendation');
    return {
        name,
        createdAt: new Date(createdAt).toISOString(),
        machine: machine.slice(0, LONGEST),
        proved: (0,foundation_json/* valueAt */.fK)(sized, 'proved') === true,
        ...numbers({
            memoryBytes: (0,foundation_json/* valueAt */.fK)(sized, 'size', 'memoryBytes'),
            cpuMillicores: (0,foundation_json/* valueAt */.fK)(sized, 'size', 'cpuMillicores'),
            cpuMsPerRequest: (0,foundation_json/* valueAt */.fK)(json, 'analysis', 'cpu', 'msPerRequest'),
            p95Ms: (0,foundation_json/* valueAt */.fK)(json, 'analysis', 'latency', 'p95', 'value')
        })
    };
}
/** Those that are numbers, and could have been measured. */
function numbers(values) {
    const known = {};
    for (const key of Object.keys(values)) {
        const value = values[key];
        if (typeof value === 'number' && value >= 0 && value < Infinity)
            known[key] = value;
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/history/history.js







/** Runs that a trend shows, and that a folder keeps of one name. */
const MOST_POINTS = 60;
/** Files that are looked at: a folder may hold anything. */
const MOST_FILES = 1000;
/** `history/ARTIFACT/report.json`, or one level deeper. */
const DEPTH = 2;
const MAX_BYTES = 64 * units/* MIB */.D6;
/**
 * Earlier runs of a name, oldest first, from a folder of reports: those that
 * `keepPoint` wrote, and any report.json below it, as artifacts bring them. What
 * is no report is passed over; a folder that is not there holds none.
 */
function readHistory(folder, name) {
    const points = listFiles(folder, DEPTH)
        .slice(0, MOST_FILES)
        .flatMap((path) => readPoint(path) ?? [])
        .filter((point) => point.name === name);
    const byTime = new Map(points.map((point) => [point.createdAt, point]));
    return [...byTime.values()]
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
        .slice(-MOST_POINTS);
}
/** Adds a run, and takes away what is older than a trend shows. */
function keepPoint(folder, report) {
    const prefix = `${(0,folder_name/* folderName */.u)(report.name)}@`;
    const when = report.createdAt.replaceAll(':', '-');
    (0,write_file/* writeFile */._)((0,external_node_path_.join)(folder, `${prefix}${when}.json`), [JSON.stringify(report)]);
    const own = (0,external_node_fs_.readdirSync)(folder)
        .filter((file) => file.startsWith(prefix) && file.endsWith('Z.json'))
        .sort();
    for (const file of own.slice(0, -MOST_POINTS))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, file));
}
function listFiles(folder, depth) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
    const wanted = (file) => depth === DEPTH ? file.endsWith('.json') : file === 'report.json';
    const files = entries
        .filter((entry) => entry.isFile() && wanted(entry.name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name));
    const folders = depth > 0 ? entries.filter((entry) => entry.isDirectory()) : [];
    return [
        ...files,
        ...folders.flatMap(({ name }) => listFiles((0,external_node_path_.join)(folder, name), depth - 1))
    ];
}
function readPoint(path) {
    try {
        return parsePoint(JSON.parse((0,open_file/* readText */.yR)(path, { mostBytes: MAX_BYTES })));
    }
    catch {
        // Cut off, too large, or not to be read: a trend of the others is one.
        return undefined;
    }
}


/***/ }),

/***/ 94701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ machineClass),
/* harmony export */   b: () => (/* binding */ parseMachineClass)
/* harmony export */ });
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70147);

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


/***/ })

};
