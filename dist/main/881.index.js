export const id = 881;
export const ids = [881];
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

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrices: () => (/* binding */ readPrices)
});

// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(94155);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/inputs/price-fields.js
var price_fields = __webpack_require__(63416);
;// CONCATENATED MODULE: ./lib/pricing/parse-node-price.js
/** The columns of OpenCost's configs/pricing_schema.csv that tell a price. */
const COLUMNS = [
    'instanceid',
    'region',
    'assetclass',
    'instancetype',
    'marketpricehourly'
];
const MOST_NAMED = 5;
/** A string is what is wrong, to follow the name of the file. */
function parseNodePrice(text, { type, region }) {
    const rows = readRows(text);
    if (!rows)
        return "has no line with the columns of OpenCost's prices (EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,MarketPriceHourly,Version)";
    const nodes = rows.filter(({ assetclass }) => is(assetclass, 'node'));
    const wanted = nodes.filter((row) => (type === undefined ||
        is(row.instancetype, type) ||
        is(row.instanceid, type)) &&
        (region === undefined || is(row.region, region)));
    const prices = new Set(wanted.map((row) => row.marketpricehourly));
    const [row] = wanted;
    if (!row)
        return `has no such machine; it has ${listTypes(nodes)}`;
    if (prices.size > 1)
        return `has ${prices.size} prices for that: \`type\` and \`region\` of \`priced-node\` say which; it has ${listTypes(wanted)}`;
    const perHour = Number(row.marketpricehourly || NaN);
    if (!(perHour >= 0 && perHour < Infinity))
        return 'has a `MarketPriceHourly` that is no price';
    const where = row.region ? ` in ${row.region}` : '';
    const when = row.version || row.endtimestamp;
    return { perHour, said: `${nameOf(row)}${where}${when ? `, ${when}` : ''}` };
}
/** Undefined: there is no line with the columns' names. */
function readRows(text) {
    const lines = text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.split(',').map((cell) => cell.trim()));
    const [head, ...rows] = lines;
    const names = head?.map((name) => name.toLowerCase()) ?? [];
    if (!COLUMNS.every((column) => names.includes(column)))
        return undefined;
    return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}
function is(cell, wanted) {
    return cell?.toLowerCase() === wanted.toLowerCase();
}
function nameOf(row) {
    return row.instancetype || row.instanceid || 'a machine without a name';
}
function listTypes(rows) {
    const names = [
        ...new Set(rows.map((row) => `${nameOf(row)}${row.region ? ` (${row.region})` : ''}`))
    ];
    if (names.length === 0)
        return 'none';
    const more = names.length - MOST_NAMED;
    return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/pricing/prices.js
var prices = __webpack_require__(58990);
;// CONCATENATED MODULE: ./lib/pricing/parse-prices.js



/**
 * OpenCost's custom pricing, JSON or CSV, as it is. A string is what is wrong
 * with it, to follow the name of the file.
 */
function parsePrices(file) {
    return file.text.trimStart().startsWith('{')
        ? parseJson(file)
        : splitNodePrice(file);
}
function parseJson({ path, text, node }) {
    if (node)
        return 'is JSON, which needs no `priced-node`: it tells what a core and a GiB cost';
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'begins as JSON and is none';
    }
    const perCoreHour = amount(json['CPU']);
    const perGibHour = amount(json['RAM']);
    if (perCoreHour === undefined || perGibHour === undefined)
        return 'has no `CPU` and `RAM` that are prices an hour';
    const { description, currencyCode } = json;
    const said = typeof description === 'string' ? `: ${description}` : '';
    return {
        currency: isCurrency(currencyCode) ? currencyCode : 'USD',
        perCoreHour,
        perGibHour,
        source: `${path}${said}`
    };
}
/**
 * A node's price goes to its cores and its memory as OpenCost does it: by what
 * either costs by default.
 */
function splitNodePrice({ path, text, node }) {
    if (!node)
        return 'is CSV, which tells what machines cost and not what they have: `priced-node` is needed as well';
    const found = parseNodePrice(text, node);
    if (typeof found === 'string')
        return found;
    const { cpuMillicores, memoryBytes } = node.size;
    const usual = prices/* OPENCOST_PRICES */.h;
    const usually = (cpuMillicores / 1000) * usual.perCoreHour +
        (memoryBytes / units/* GIB */.j9) * usual.perGibHour;
    const times = found.perHour / usually;
    return {
        currency: node.currency ?? 'USD',
        perCoreHour: usual.perCoreHour * times,
        perGibHour: usual.perGibHour * times,
        source: `${path}: ${found.said}`
    };
}
function amount(value) {
    const price = typeof value === 'string' ? value.trim() : value;
    const number = price === '' ? NaN : Number(price);
    return Number.isFinite(number) && number >= 0 ? number : undefined;
}
function isCurrency(value) {
    return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/sources/read-prices.js





/** The file that `prices` names, read; undefined: it names none. */
function readPrices(read) {
    const path = read('prices') || price_fields/* OPENCOST */.qw;
    if (path === price_fields/* OPENCOST */.qw || path === price_fields/* NO_PRICES */.jV)
        return undefined;
    try {
        // What is wrong with it is told when all inputs are.
        const node = price_fields/* PRICE_FIELDS */.IW['priced-node'].parse(read('priced-node') ?? '', () => undefined);
        const text = (0,open_file/* readText */.yR)(path, { mostBytes: units/* MIB */.D6 });
        const prices = parsePrices({ path, text, node });
        return typeof prices === 'string'
            ? mistaken(path, prices)
            : { values: {}, mistakes: [], prices };
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* FileRefusal */.H))
            throw thrown;
        return mistaken(path, thrown.says);
    }
}
function mistaken(path, says) {
    return {
        values: {},
        mistakes: [
            `\`prices\` names ${JSON.stringify(path)}, which ${says}. Allowed: ${price_fields/* PRICE_FIELDS */.IW.prices.allowed}; for example \`prices: opencost\`.`
        ]
    };
}


/***/ })

};
