export const id = 540;
export const ids = [540];
export const modules = {

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
/** From a report.json, of whatever version; undefined: it is none. */
function parsePoint(json) {
    const name = (0,foundation_json/* valueAt */.fK)(json, 'name');
    const createdAt = (0,foundation_json/* valueAt */.fK)(json, 'createdAt');
    const machine = (0,measurement_machine/* parseMachineClass */.b)((0,foundation_json/* valueAt */.fK)(json, 'machine'));
    if (typeof name !== 'string' || typeof createdAt !== 'string' || !machine)
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
