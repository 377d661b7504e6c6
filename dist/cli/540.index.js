export const id = 540;
export const ids = [540];
export const modules = {

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ keepPoint),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(8257);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/foundation/json.js
var foundation_json = __webpack_require__(147);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(4701);
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


/***/ })

};
