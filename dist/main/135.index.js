export const id = 135;
export const ids = [135];
export const modules = {

/***/ 18135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var lib_core = __webpack_require__(91659);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/files/confine.js
var confine = __webpack_require__(93011);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(94155);
;// CONCATENATED MODULE: ./lib/files/write-file.js





/** A name that is there already, be it a link, is not opened. */
const NEW = external_node_fs_.constants.O_WRONLY |
    external_node_fs_.constants.O_CREAT |
    external_node_fs_.constants.O_EXCL |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/**
 * Writes a file as the rule of `confine.ts` allows, whole or not at all: it is
 * new, under a name that nobody can know, and then gets its own. What has this
 * name must be a file: a link is neither written through nor replaced. The
 * real path; undefined where there was nothing to write, and there is no such
 * file then. Throws when it can't be.
 */
function writeFile(path, pieces) {
    const folder = makeFolder((0,external_node_path_.dirname)(path));
    const whole = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
    demandPlain(path, whole);
    const part = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.part`);
    try {
        const isEmpty = writeNew(part, pieces) === 0;
        if (isEmpty)
            (0,external_node_fs_.rmSync)(whole, { force: true });
        else
            (0,external_node_fs_.renameSync)(part, whole);
        return isEmpty ? undefined : whole;
    }
    finally {
        (0,external_node_fs_.rmSync)(part, { force: true });
    }
}
/** Makes a folder, and those above it, as the rule allows; the real path. */
function makeFolder(path) {
    const { real } = (0,confine/* locate */.x5)(path);
    (0,external_node_fs_.mkdirSync)(real, { recursive: true });
    if ((0,confine/* locate */.x5)(path).real !== real)
        throw (0,confine/* outside */.qY)(path, 'was exchanged while it was made');
    return real;
}
/** How much was written, in characters or bytes. */
function writeNew(path, pieces) {
    const file = (0,external_node_fs_.openSync)(path, NEW, 0o644);
    let length = 0;
    try {
        for (const piece of pieces) {
            (0,external_node_fs_.writeFileSync)(file, piece);
            length += piece.length;
        }
        return length;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function demandPlain(path, whole) {
    const { real, facts } = (0,confine/* locate */.x5)(whole);
    if (real !== whole)
        throw (0,confine/* outside */.qY)(path, 'is a link, and links are not written through');
    if (facts && !facts.isFile())
        throw new refusal/* FileRefusal */.H(path, {
            code: 'file-not-a-file',
            says: 'is there, and is no ordinary file'
        });
}

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/report/schema/report.js
const SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./lib/foundation/version.js
/** package.json's; a test holds them together. */
const VERSION = '0.1.0';
/** Where this project is, for links and for what is to be copied. */
const REPOSITORY = 'OWNER/profile-inference';

;// CONCATENATED MODULE: ./lib/cache/key.js

/**
 * The same for two runs that would measure the same: the image, the dataset,
 * every input that can change the answer, the class of the machine and our own
 * version. Undefined as long as one of them is not known. Secrets change from
 * run to run and are left out.
 */
function reportKey({ report: _, reuse: __, failOn: ___, secrets, image: ____, ...plan }, { image, dataset, machine }, version) {
    if (!image || !dataset || !machine)
        return undefined;
    const { cpuModel, cores, memoryBytes, cgroupVersion } = machine;
    const gibibytes = Math.round(memoryBytes / 2 ** 30);
    const known = [
        version,
        image.fingerprint,
        dataset.sha256,
        [cpuModel, cores, gibibytes, cgroupVersion],
        plan
    ];
    const text = JSON.stringify(known, (_name, value) => {
        return typeof value === 'string' && secrets.includes(value) ? '***' : value;
    });
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cache/store.js








/** Reports have some 100 kB, and logs up to 32 MB. */
const MAX_BYTES = 256 * units/* MIB */.D6;
/** The earlier report of the same subject, when one may answer and is there. */
function readEarlier(inputs, subject) {
    const path = inputs.reuse.allowed && pathOf(inputs, subject);
    if (!path)
        return undefined;
    try {
        const [sum, json] = (0,open_file/* readText */.yR)(path, { mostBytes: MAX_BYTES }).split('\n', 2);
        if (json === undefined || sum !== checksum(json))
            return undefined;
        const report = JSON.parse(json);
        return report.schemaVersion === SCHEMA_VERSION ? report : undefined;
    }
    catch {
        // None, or one that may not be read: then it is measured.
        return undefined;
    }
}
/**
 * Keeps a report for later runs, when a cache was asked for and the run went
 * through. Throws when the folder cannot be written.
 */
function keepReport(inputs, report) {
    const path = pathOf(inputs, report);
    if (!path || report.error || report.reused)
        return;
    const json = JSON.stringify(report);
    writeFile(path, [checksum(json), '\n', json]);
}
/** One that was cut off or changed is none. */
function checksum(json) {
    return (0,external_node_crypto_.createHash)('sha256').update(json).digest('hex');
}
function pathOf(inputs, subject) {
    const { cache } = inputs.reuse;
    const key = cache && reportKey(inputs, subject, VERSION);
    return key ? (0,external_node_path_.join)(cache, `${key}.json`) : undefined;
}

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/dataset/mistake.js

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
    return new errors/* ProfileError */.eo({ code, message, blame: 'user', remedy });
}

;// CONCATENATED MODULE: ./lib/dataset/file.js






const EXAMPLE = 'for example `dataset: tests/rows.jsonl`';
/** What is said of a dataset and not of a file. */
const MISTAKES = {
    'file-missing': {
        code: 'dataset-missing',
        remedy: `Check out the repository first (actions/checkout) and give a path from its root, ${EXAMPLE}.`
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
        return await (0,open_file/* openFile */.Tq)(path);
    }
    catch (thrown) {
        const mistake = thrown instanceof refusal/* FileRefusal */.H && MISTAKES[thrown.code];
        throw mistake
            ? datasetMistake({ ...mistake, says: thrown.says }, path)
            : thrown;
    }
}
/** A file without a name: nothing is left behind however the process ends. */
async function openNameless(directory) {
    const path = (0,external_node_path_.join)(directory, `profile-inference-dataset-${(0,external_node_crypto_.randomUUID)()}`);
    const file = await (0,promises_.open)(path, 'wx+', 0o600);
    await (0,promises_.rm)(path);
    return file;
}
/** A file from its begin to its end; a block overwrites the one before. */
async function* readBlocks(file, blockBytes) {
    const block = Buffer.allocUnsafeSlow(blockBytes);
    for (let position = 0;;) {
        const { bytesRead } = await file.read(block, { position });
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}

;// CONCATENATED MODULE: ./lib/dataset/file-stamp.js



const BLOCK_BYTES = 2 ** 20;
/** Knows whether an open file still has the contents that were read. */
class FileStamp {
    file;
    sha256;
    stat;
    /**
     * @param before what `stat` said before the file was read: what was written
     *   while it was being read counts as a change
     */
    constructor(file, before, sha256) {
        this.file = file;
        this.sha256 = sha256;
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const block of readBlocks(this.file, BLOCK_BYTES))
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
    return datasetMistake({
        code: 'dataset-changed',
        says: 'changed while it was replayed',
        remedy: 'Let nothing write to it during the step, for example a step in the background.'
    });
}

;// CONCATENATED MODULE: ./lib/dataset/order.js
const ROUNDS = 6;
function fileOrder(rows) {
    return (position) => position % rows;
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
            ? rowMistake(row, { says: 'is JSON without quotes', remedy: RAW_LINES })
            : csvMistake(row, 'has several columns');
    }
    const close = closingQuote(field, 0);
    if (close < 0)
        throw csvMistake(row, 'has a quote that is never closed');
    if (field[close + 1] === COMMA)
        throw csvMistake(row, 'has several columns');
    if (field[close + 1] === CARRIAGE_RETURN)
        throw carriageReturns();
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
    return rowMistake(row, { says, remedy: ONE_COLUMN });
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
        const reportMistake = (says) => rowMistake(number, { says, remedy: AN_OBJECT });
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
                throw datasetChanged();
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
                throw datasetChanged();
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
        throw datasetMistake({
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
            throw carriageReturns();
        if (/^\s*[[{].*[\]}]\s*,\s*$/.test(text) && !(0,json/* isJson */.Fh)(text))
            throw rowMistake(1, {
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
        throw rowMistake(1, {
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
    return datasetMistake({
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
            throw datasetMistake({
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
            throw datasetMistake({
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
            throw rowMistake(number, {
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
        throw rowMistake(this.index.rows + 1, {
            says: `is longer than ${(0,units/* formatBytes */.z3)(MAX_ROW_BYTES)}`,
            remedy: 'Check that the rows end with newlines, and in a csv that quotes are closed.'
        });
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
async function unpack_unpack(packed, onBlock, options) {
    const directory = options.temporaryDirectory ?? (0,external_node_os_.tmpdir)();
    const most = options.mostUnpackedBytes ?? (await affordable(directory));
    const text = await openNameless(directory);
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
        });
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
    return datasetMistake({
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
const read_BLOCK_BYTES = 2 ** 16;
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
    const blockBytes = options.blockBytes ?? read_BLOCK_BYTES;
    const scan = new Scan(rowFormat(inputs.format, UNSENT), {
        nature: new RowNature(inputs.format),
        chunkBytes
    });
    const disk = await openRows(inputs, options, files);
    const before = await disk.stat({ bigint: true });
    const packed = await isGzip(disk);
    const onDisk = await readThrough(disk, blockBytes, (block) => {
        if (!packed)
            scan.push(block);
    });
    const file = packed
        ? keep(files, await unpack_unpack(disk, (block) => scan.push(block), options))
        : disk;
    const { index, ...found } = scan.end();
    const read = new FileStamp(disk, before, onDisk.sha256);
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
        open: (count, rows) => new Requests(text, { count, order: rows ? chosenOrder(rows) : order }),
        demandUnchanged: () => text.stamp.demandUnchanged()
    };
}
function planOrder({ order, seed }, rows) {
    return order === 'file' ? fileOrder(rows) : shuffledOrder(rows, seed);
}
/** Of unpacked rows: in a file that nobody else has. */
async function stampOwn(file) {
    return new FileStamp(file, await file.stat({ bigint: true }), '');
}
async function openRows({ path, rows }, { temporaryDirectory = (0,external_node_os_.tmpdir)() }, files) {
    if (rows === undefined)
        return keep(files, await openRowsFile(path));
    const file = keep(files, await openNameless(temporaryDirectory));
    await file.writeFile(rows);
    return file;
}
async function readThrough(file, blockBytes, onBlock) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const block of readBlocks(file, blockBytes)) {
        hash.update(block);
        bytes += block.length;
        onBlock(block);
    }
    return { bytes, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./lib/host.js
/** Notes the wall time of what is done, be it done or thrown. */
async function timed(name, times, work) {
    const startMs = performance.now();
    try {
        return await work();
    }
    finally {
        times.push({ stage: name, ms: Math.round(performance.now() - startMs) });
    }
}

;// CONCATENATED MODULE: ./lib/run-record.js
/** A run that has not begun. */
function startRecord(of) {
    return { ...of, secrets: [], findings: [], stages: [] };
}
/** What is judged by later, and what must never be printed. */
function noteInputs(record, { inputs, asked }) {
    const { headroom, image, search, thresholds, service, secrets } = inputs;
    const { startupTimeoutMs } = service;
    record.asked = asked;
    record.secrets = secrets;
    if (image.kind === 'recipe')
        record.findings.push(...image.findings);
    record.criteria = { headroom, search, thresholds, startupTimeoutMs };
}
function noteImage(record, image, server) {
    record.image = image.facts;
    record.findings.push(...image.findings, ...(server?.findings ?? []));
    if (server)
        record.server = server.facts;
}
function outlineTrial(trial) {
    const { startedAt, marks, ending, totals, generator, log } = trial;
    return { startedAt, marks, ending, totals, generator, log };
}

;// CONCATENATED MODULE: ./lib/measurement/quantile.js
/**
 * How many values a p-quantile needs: 1 / (1 − p). Of fewer it would be the
 * maximum again: p99 needs 100.
 */
function fewestValues(p) {
    // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
    return Math.round(1 / (1 - p));
}
/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Undefined of too few.
 */
function quantile(sorted, p) {
    const n = sorted.length;
    return n < fewestValues(p) ? undefined : sorted[Math.ceil(n * p) - 1];
}
/** Mean; NaN of nothing. */
function quantile_mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}

;// CONCATENATED MODULE: ./lib/analysis/statistics.js

/** What may lie outside on either side of a 95 % interval. */
const TAIL = 0.025;
/** A quantile of ascending values with its interval; undefined of too few. */
function percentile(sorted, p) {
    const value = quantile(sorted, p);
    if (value === undefined)
        return undefined;
    const [low, high] = boundRanks(sorted.length, p);
    return present({
        value,
        low: sorted[low - 1],
        high: sorted[high - 1]
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
/** An object without the keys that have no value. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** Standard deviation of Kendall's S of `n` points in no order. */
function kendallSpread(n) {
    return Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
}

;// CONCATENATED MODULE: ./lib/analysis/memory.js

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
    return present({
        peakBytes: measured(last?.memoryPeakBytes) ??
            measured(highWaterMarks(samples)[to - 1]),
        anonymousPeakBytes: highest((i) => samples.anonymousBytes[i]),
        workingSetPeakBytes: highest((i) => samples.memoryBytes[i] - samples.inactiveFileBytes[i]),
        undroppablePeakBytes: highest((i) => undroppable(samples, i)),
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
/**
 * Anonymous + shared + kernel memory: no pressure can drop it without swap.
 * Without shared or kernel memory where the source has it not (Docker's API).
 */
function undroppable(samples, i) {
    const shared = samples.sharedBytes[i] || 0;
    const kernel = samples.kernelBytes[i] || 0;
    return samples.anonymousBytes[i] + shared + kernel;
}

;// CONCATENATED MODULE: ./lib/measurement/moments.js
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

;// CONCATENATED MODULE: ./lib/analysis/growth.js



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
    return {
        bytesPer1000Requests: (isSlower(tail, whole) ? tail : whole).median * 1000,
        low: Math.min(whole.low, tail.low) * 1000,
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
    const at = (ms) => countBelow(samples.atMs, ms);
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
            bytes += undroppable(trial.samples, i) / (end - first);
        }
        return { requests, bytes };
    }).filter(({ bytes }) => Number.isFinite(bytes));
}
/** Exchanges of steady state that had ended at each of its samples. */
function countAnswered({ exchanges, samples }, { samples: [from, to], exchanges: [first, end] }) {
    const counts = new Uint32Array(to - from);
    let next = first;
    for (let i = from; i < to; i++) {
        while (next < end && endedMs(exchanges, next) <= samples.atMs[i])
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
    const spread = Z * kendallSpread(n);
    const at = (rank) => slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0;
    return {
        points: n,
        median: at((slopes.length - 1) / 2),
        low: at((slopes.length - spread) / 2),
        high: at((slopes.length + spread) / 2)
    };
}

;// CONCATENATED MODULE: ./lib/search/first-sequel.js

/** What raised a doubt is looked at for three times as long, and for so long. */
const TIMES = 3;
const MIN_MS = 5000;
const MAX_MS = 30_000;
/**
 * The first trial replays on when its memory seemed to grow: a heap that is
 * collected once in 0.5 s looks like a leak in a replay of 0.6 s. Until three
 * times as long and 5 s, and no longer than 30 s.
 */
function planFirstSequel() {
    let untilMs = 0;
    return {
        meetingRows: [],
        goesOn: (trial, rounds, loadMs) => {
            if (rounds === 1 && seemsToGrow(trial))
                untilMs = Math.min(Math.max(MIN_MS, loadMs * TIMES), MAX_MS);
            return loadMs < untilMs;
        }
    };
}
function seemsToGrow(trial) {
    return (summarizeGrowth(trial.soFar())?.low ?? 0) > 0;
}

;// CONCATENATED MODULE: ./lib/measurement/exchange.js
/** The words of a replay; times are as in measurement.ts. */
/** How one exchange went; the index in `OUTCOMES` is what the column holds. */
const exchange_OUTCOMES = [
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

;// CONCATENATED MODULE: ./lib/measurement/right-answers.js

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
function sortedTimes(exchanges, [from, to], ms = (i) => responseMs(exchanges, i)) {
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
        const latencyMs = responseMs(exchanges, i);
        const least = slowest.length < MAX_ROWS ? 0 : slowest.at(-1).latencyMs;
        if (!succeeded(exchanges, i) || latencyMs <= least)
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
        if (succeeded(exchanges, i))
            continue;
        const row = exchanges.row[i];
        const known = failed.get(row);
        if (!known && failed.size >= MAX_KEPT)
            continue;
        failed.set(row, {
            row,
            outcome: exchange_OUTCOMES[exchanges.outcome[i]],
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
    const marks = highWaterMarks(samples);
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
        const [sent, ended] = [sentMs(exchanges, i), endedMs(exchanges, i)];
        for (let at = countBelow(ends, sent); at < rises.length; at++) {
            const rise = rises[at];
            if (rise.fromMs >= ended)
                break;
            const ms = Math.min(ended, rise.toMs) - Math.max(sent, rise.fromMs);
            if (ms > 0)
                visit(exchanges.row[i], rise, ms);
        }
    }
}

;// CONCATENATED MODULE: ./lib/measurement/kernel-counts.js
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

;// CONCATENATED MODULE: ./lib/analysis/cpu.js



const SECOND_MS = 1000;
/** How far from an edge its reading may lie, as a share of the span. */
const EDGE = 0.1;
function summarizeCpu({ samples, exchanges }, steady) {
    const whole = { fromMs: 0, toMs: Infinity };
    const peakMillicores = busiestSecond(samples, whole);
    if (!steady)
        return present({ peakMillicores });
    const [from, to] = steady.exchanges;
    const meanMillicores = meanCpu(samples, steady);
    const busyMs = to > from ? endedMs(exchanges, to - 1) - steady.fromMs : NaN;
    return present({
        peakMillicores,
        steadyPeakMillicores: busiestSecond(samples, steady),
        meanMillicores,
        msPerRequest: meanMillicores &&
            measured(((meanMillicores / SECOND_MS) * busyMs) / (to - from)),
        throttledShare: steadyThrottling(samples, steady)
    });
}
/** Mean over a span, millicores; undefined when readings can't resolve it. */
function meanCpu(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    const used = increase(samples.cpuMs, readings);
    return measured((used / increase(samples.atMs, readings)) * SECOND_MS);
}
function steadyThrottling(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    return measured(throttledShare({
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
    const after = countBelow(atMs, ms);
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

;// CONCATENATED MODULE: ./lib/analysis/rows.js
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

;// CONCATENATED MODULE: ./lib/analysis/failure-causes.js


/** What the client noted, and what it means for who sent the requests. */
const CAUSES = {
    'no-http': (note) => warn({
        code: 'answers-not-http',
        message: `${countAnswers(note.exchanges)} were no valid HTTP: ${note.says} (${listRows(note.rows)}).`,
        remedy: 'Correct the server, or put a released one before it: curl and browsers let such answers pass, proxies and gateways often do not.'
    }),
    cut: (note) => warn({
        code: 'answers-cut',
        message: `${countAnswers(note.exchanges)} were never whole: ${note.says} (${listRows(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment: a worker that dies or is restarted cuts its answers, and so does a Content-Length that is too large.'
    }),
    'no-answer': (note) => warn({
        code: 'connections-broken',
        message: `${countAnswers(note.exchanges)} never came: ${note.says} (${listRows(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment, and at its number of workers and its backlog.'
    }),
    retried: (note) => warn({
        code: 'connection-closed-silently',
        message: `The service closed ${note.exchanges} kept connections without saying so; those requests were sent again on a fresh one, once, as browsers and curl do.`,
        remedy: 'Let it answer with `Connection: close` when it closes, or keep connections longer than its clients do: behind a load balancer such requests fail with 502.'
    }),
    redirected: (note) => warn({
        code: 'answers-redirected',
        ...explainRedirect(note)
    }),
    'host-refused': (note) => hostRefused(countAnswers(note.exchanges)),
    'not-decoded': (note) => warn({
        code: 'answers-not-decoded',
        message: `${countAnswers(note.exchanges)} came in the content coding ${note.says}, which could not be taken off, so nobody looked whether they tell of an error.`,
        remedy: 'Leave Accept-Encoding out of `headers`, or ask for gzip, br, deflate or zstd.'
    })
};
/** Why requests failed, as far as the client knows; the likeliest first. */
function findFailureCauses(trial) {
    const noted = trial.notes.map((note) => CAUSES[note.kind](note));
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
        ? [hostRefused(countAnswers(refused))]
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
    const wrong = exchange_OUTCOMES.indexOf('wrong-status');
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
    const to = isOwn ? `\`${path}\`` : `\`${says.slice(0, 200)}\``;
    return {
        message: `${countAnswers(exchanges)} redirect to ${to}, and redirects are not followed (${listRows(rows)}).`,
        remedy: isOwn
            ? `Give that as \`path: ${path}\`.`
            : 'Ask the service itself, without what stands before it: a login, or HTTPS.'
    };
}

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
        ...findFailureCauses(trial),
        findErrors(trial.exchanges),
        findSuspects(trial.answerShapes),
        tellVoid(trial.answerShapes),
        tellSame(trial.sameAnswer),
        findDifference(trial.answerShapes)
    ].filter((finding) => finding !== undefined);
}
/** Those were counted as failed; warm-up is told too, where most begin. */
function findErrors(exchanges) {
    const error = exchange_OUTCOMES.indexOf('error-answer');
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
        message: `${countAnswers(answers)} told of an error under a good status, warm-up included, and counted as failed: ${listRows([...rows])}.`,
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
        message: `${countAnswers(suspect.answers)} may be an error under a good status, and counted as succeeded: ${listRows(suspect.rows)}.`,
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
        message: `${countAnswers(empty.answers)} of ${all} that counted as succeeded hold nothing (\`null\`, \`{}\` or no body): ${listRows(empty.rows)}.`,
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
        message: `${countAnswers(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${listRows(rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}

;// CONCATENATED MODULE: ./lib/analysis/latency.js




/** Response times of the succeeded exchanges of a range. */
function summarizeLatency(exchanges, range) {
    const summary = summarizeTimes(sortedTimes(exchanges, range));
    const { serverMs } = exchanges;
    if (!serverMs)
        return summary;
    const server = sortedTimes(exchanges, range, (i) => serverMs[i]);
    if (server.length === 0)
        return summary;
    const outsideMs = (i) => responseMs(exchanges, i) - serverMs[i];
    return {
        ...summary,
        server: summarizeTimes(server),
        outside: summarizeTimes(sortedTimes(exchanges, range, outsideMs))
    };
}
function summarizeTimes(sorted) {
    return {
        requests: sorted.length,
        ...present({
            meanMs: measured(quantile_mean(sorted)),
            maxMs: sorted.at(-1),
            p50: percentile(sorted, 0.5),
            p90: percentile(sorted, 0.9),
            p95: percentile(sorted, 0.95),
            p99: percentile(sorted, 0.99),
            p999: percentile(sorted, 0.999)
        })
    };
}

;// CONCATENATED MODULE: ./lib/analysis/findings.js



/** Below this a p95 is the maximum. */
const FEW_REQUESTS = 20;
const MUCH_THROTTLING = 0.05;
/** Growth in all of steady state that pages of other things can't explain. */
const MUCH_GROWTH = units/* MIB */.D6;
/** The first tenth of steady state, 5 to 100 requests, so much slower. */
const WARM_UP_SLOWER = 2;
const WARM_UP_SLOWER_MS = 1;
/** Share of the 100 readings a second that must have come. */
const ENOUGH_SAMPLES = 0.5;
const RULES = [
    ({ requests }) => requests > 0 && requests < FEW_REQUESTS
        ? {
            code: 'too-few-requests',
            severity: 'warning',
            message: `Only ${requests} requests were counted; percentiles above the median say little.`,
            remedy: 'Give a larger dataset, or repeat it with `requests: 200`.'
        }
        : undefined,
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
    ({ requests, succeeded }) => requests > 0 && succeeded < requests
        ? {
            code: succeeded === 0 ? 'all-requests-failed' : 'answers-failed',
            severity: 'warning',
            message: `${requests - succeeded} of ${requests} requests failed.`,
            remedy: 'Check `path`, `content-type`, the dataset and the log of the service.'
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
        const first = summarizeLatency(exchanges, [from, from + count]).p50?.value;
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
        ...findAnswerFindings(trial)
    ];
}

;// CONCATENATED MODULE: ./lib/analysis/phases.js


/** The phases that the trial came to; the last may have been cut short. */
function splitPhases(trial) {
    const { marks, warmupExchanges: warm } = trial;
    const { readyMs, steadyMs, replayedMs, endedMs } = marks;
    const at = (ms) => countBelow(trial.samples.atMs, ms);
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
    const [from, to] = steadyRange(trial);
    add('steady', [steadyMs, replayedMs ?? endedMs], [from, to]);
    return spans;
}

;// CONCATENATED MODULE: ./lib/analysis/analyze.js











/** What a measurement says; what it does not say is absent. */
function analyze(trial) {
    const { exchanges, samples, totals, marks } = trial;
    const spans = splitPhases(trial);
    const steady = spans.find(({ name }) => name === 'steady');
    const range = steady?.exchanges ?? [0, 0];
    const outcomes = countOutcomes(trial, range);
    const succeeded = outcomes.succeeded ?? 0;
    const known = {
        phases: spans.map((span) => summarizePhase(trial, span)),
        memory: summarizeMemory(samples, [0, samples.length], totals),
        cpu: summarizeCpu(trial, steady),
        latency: summarizeLatency(exchanges, range),
        requests: range[1] - range[0],
        succeeded,
        outcomes,
        slowestRows: findSlowestRows(exchanges, range),
        memoryRows: findMemoryRows(trial, spans),
        failedRows: findFailedRows(exchanges, range),
        ...present({
            growth: summarizeGrowth(trial),
            startupMs: marks.readyMs,
            firstResponseMs: exchanges.length > 0 ? responseMs(exchanges, 0) : undefined,
            throughputPerSecond: steady && measured((succeeded / (steady.toMs - steady.fromMs)) * 1000),
            oomKills: measured(countOomKills(trial))
        })
    };
    return { ...known, findings: findTrialFindings(known, trial) };
}
function summarizePhase({ samples }, span) {
    const [from, to] = span.exchanges;
    return {
        name: span.name,
        durationMs: span.toMs - span.fromMs,
        requests: to - from,
        memory: summarizeMemory(samples, span.samples),
        ...present({ cpuMeanMillicores: meanCpu(samples, span) })
    };
}
function countOutcomes({ exchanges }, [from, to]) {
    const counts = {};
    for (let i = from; i < to; i++) {
        const outcome = exchange_OUTCOMES[exchanges.outcome[i]];
        counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/sizing/grid.js
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



const MIN_MILLICORES = 50;
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
        .then('rounded up to 1 MiB', (bytes) => ceilTo(bytes, units/* MIB */.D6))
        .sizing();
    const cpu = addHeadroom(new Steps('busiest second', busiest), headroom)
        .then('at least 50m', (cpu) => Math.max(cpu, MIN_MILLICORES))
        .then('rounded up to 10m', (cpu) => ceilTo(cpu, CPU_STEP))
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

;// CONCATENATED MODULE: ./lib/sizing/outcome/slowdown.js

/** A replay this many times as long as at full size is a collapse. */
const MAX_SLOWDOWN = 2.5;
/**
 * A replay of 150 ms takes 300 when the machine hiccups or one collection of
 * garbage falls into it; that is no collapse yet.
 */
const HICCUP_MS = 300;
/** A neighbour on the same core makes the same work cost 1.5 × the CPU time. */
const HARDER = 1.75;
/** Fewer, at 1 ms each, slow nothing down. */
const FEW_FAULTS = 100;
/** Above it, the quota is what the replay waited for. */
const STARVED_SHARE = 0.3;
/**
 * Whether a replay took far longer than the same at full size, for the limit's
 * sake: it collected garbage, read its own pages again or waited for its quota.
 * One that only waited, for a machine that was busy, has not collapsed.
 */
function hasSlowedDown(effort, reference) {
    if (effort.ms <= reference.replayMs * MAX_SLOWDOWN + HICCUP_MS)
        return false;
    const onlyWaited = effort.cpuMs <= reference.replayCpuMs * HARDER &&
        effort.majorFaults <= reference.majorFaults + FEW_FAULTS &&
        effort.throttledShare <= STARVED_SHARE;
    return !onlyWaited;
}
/** From the counters when the replay began, and as they are now. */
function effortBetween(before, now, ms) {
    return {
        ms,
        cpuMs: now.cpuMs - before.cpuMs,
        majorFaults: now.majorFaults - before.majorFaults,
        throttledShare: throttledShare(throttlingBetween(before, now))
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

;// CONCATENATED MODULE: ./lib/sizing/outcome/thrashing.js
/** The two readings to compare lie at least this far apart. */
const THRASHING_WINDOW_MS = 1000;
/** Stalled for memory half of the time. A working service: under 5 %. */
const STALLED_SHARE = 0.5;
/** Faults per second that a disk serves while nothing else gets done. */
const FAULT_RATE = 50;
const LATE = 3;
const LATE_SLACK_MS = 1000;
/**
 * Whether a service below its memory minimum is paging its own code in and out
 * instead of working. It may go on like this for minutes (measured: 54 s and
 * 20,768 major faults where 7 MiB more take 1.1 s), so the trial should end.
 *
 * A cold start faults as fast as a crawl: 1000 faults in its only second. What
 * tells them apart is that a crawl does not end: it is late, or it has faulted
 * far more often than the service has pages (2 × 1000 + 1000 at 385/s: 8 s;
 * late at 3 × 1.1 + 1 s: 4.3 s, which is sooner). Where the kernel has PSI it
 * is surer and at once: reading a page for the first time is no pressure.
 */
function isThrashing(now, before, reference) {
    const spanMs = now.atMs - before.atMs;
    if (spanMs < THRASHING_WINDOW_MS)
        return false;
    const stalledMs = now.memoryPressureMs - before.memoryPressureMs;
    if (stalledMs / spanMs > STALLED_SHARE)
        return true;
    const faults = now.majorFaults - before.majorFaults;
    if (!((faults / spanMs) * 1000 > FAULT_RATE))
        return false;
    const expectedMs = reference.ready ? reference.wholeMs : reference.startupMs;
    return (now.atMs > expectedMs * LATE + LATE_SLACK_MS ||
        now.majorFaults > reference.majorFaults * 2 + 1000);
}
/** The same question about the last second of a trial that was ended. */
function thrashedAtEnd({ samples, marks }, reference) {
    const last = samples.length - 1;
    const at = (i) => ({
        atMs: samples.atMs[i],
        majorFaults: samples.majorFaults[i],
        memoryPressureMs: samples.memoryPressureMs[i]
    });
    if (last < 1)
        return false;
    const before = samples.atMs
        .subarray(0, last)
        .findLastIndex((ms) => ms <= samples.atMs[last] - THRASHING_WINDOW_MS);
    if (before < 0)
        return false;
    const ready = marks.readyMs !== undefined;
    return isThrashing(at(last), at(before), { ...reference, ready });
}

;// CONCATENATED MODULE: ./lib/sizing/outcome/latency-limit.js

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
/** The upper limits on latency among the caller's thresholds. */
function latencyLimits(rules) {
    return rules.flatMap(({ metric, operator, level, limit }) => isLatency(metric) && operator.startsWith('<') && level === 'fail'
        ? [{ metric, limitMs: limit }]
        : []);
}
function isLatency(metric) {
    return Object.hasOwn(MEASURES, metric);
}
/** How many right answers it takes to measure it. */
function fewestAnswers(metric) {
    const measure = MEASURES[metric];
    return typeof measure === 'number' ? fewestValues(measure) : 1;
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
        return quantile(sortedMs, measure);
    if (sortedMs.length === 0)
        return undefined;
    return measure === 'mean' ? quantile_mean(sortedMs) : sortedMs[sortedMs.length - 1];
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
/** The limits that so many answers can be held to, and the others. */
function splitMeasurable(limits, answers) {
    const enough = ({ metric }) => answers >= fewestAnswers(metric);
    return {
        latencyLimits: limits.filter(enough),
        unmeasuredLimits: limits.filter((limit) => !enough(limit))
    };
}

;// CONCATENATED MODULE: ./lib/sizing/outcome/outcome.js







/**
 * Judges a trial. The kernel's OOM counter comes first, for a killed worker
 * whose master lives shows nowhere else; then the exit, readiness, wrong
 * answers, and last the clock, which is noisy.
 */
function judgeOutcome(trial, reference) {
    const { ending, totals, marks } = trial;
    const failed = countFailed(trial, reference.excusedRows);
    const progress = measureProgress(trial);
    const kills = countOomKills(trial);
    if (ending.kind === 'cancelled')
        return { kind: 'aborted', reason: 'the job was cancelled' };
    if (kills > 0)
        return { kind: 'oom-killed', kills, ...progress };
    if (ending.kind === 'exited')
        return { kind: 'exited', code: ending.exit.code, ...progress };
    if (ending.kind !== 'completed' && thrashedAtEnd(trial, reference))
        return thrashed(totals?.majorFaults ?? NaN, progress);
    if (marks.readyMs === undefined)
        return { kind: 'not-ready', waitedMs: marks.endedMs, ...progress };
    if (failed > 0)
        return { kind: 'failed-requests', failed, ...progress };
    const slowness = findSlowness(trial, reference);
    if (slowness)
        return { kind: 'too-slow', slowness, ...progress };
    if (ending.kind === 'completed')
        return { kind: 'held', replayMs: measureEffort(trial).ms };
    return { kind: 'aborted', reason: ending.reason };
}
function thrashed(majorFaults, progress) {
    const slowness = { what: 'thrashing', majorFaults };
    return { kind: 'too-slow', slowness, ...progress };
}
function findSlowness(trial, reference) {
    const effort = measureEffort(trial);
    if (hasSlowedDown(effort, reference))
        return { what: 'replay', times: effort.ms / reference.replayMs };
    const sortedMs = sortedTimes(trial.exchanges, steadyRange(trial));
    const [missed] = missedLimits(sortedMs, reference.latencyLimits);
    return missed && { what: 'latency', ...missed };
}
function countFailed({ exchanges }, excused) {
    let failed = 0;
    for (let i = 0; i < exchanges.length; i++)
        if (!succeeded(exchanges, i) && !excused.has(exchanges.row[i]))
            failed++;
    return failed;
}
function measureProgress({ exchanges, plan, totals }) {
    return {
        answered: countSucceeded(exchanges, [0, exchanges.length]),
        planned: plan.warmupRequests + plan.requests,
        throttledShare: totals ? throttledShare(totals) : NaN
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
function notStarted(thrown) {
    if (!(thrown instanceof errors/* ProfileError */.eo))
        return undefined;
    const { code, message, cause = '' } = thrown.facts;
    return code === 'container-failed'
        ? { kind: 'not-started', reason: `${message} ${cause}`.trim() }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/sizing/memory/meeting-rows.js
/** Which rows to send so that the worst meet, from where memory was highest. */


/** Moments of high memory that are looked at. */
const MOMENTS = 4;
/**
 * The rows that were under way when memory was highest, and those beside them in
 * the replay's order, as many as twice the requests at once: this window again
 * and again, each time beginning with another of its rows, so that each meets
 * each. Several windows, one request of each replay at most: meetings take as
 * long as a replay. Empty where requests are alone and cannot meet.
 *
 * Example: 2 at once, highest while rows 7 and 8 were under way: 6 7 8 9,
 * 7 8 9 6, 8 9 6 7, 9 6 7 8.
 */
function planMeetings(first) {
    const { concurrency } = first.plan.load;
    const from = first.warmupExchanges;
    const order = Array.from({ length: first.exchanges.length - from }, (_, i) => from + i).sort((a, b) => sentMs(first.exchanges, a) - sentMs(first.exchanges, b));
    const width = Math.min(2 * concurrency, order.length);
    if (concurrency < 2 || width < 2)
        return [];
    const windows = findMoments(first).map((atMs) => windowAt(first, order, { atMs, width }));
    const rows = windows.flatMap(rotations);
    return rows.slice(0, Math.max(order.length, width * width));
}
/** Highest first, each further from the others than its requests take. */
function findMoments({ samples, marks, exchanges }) {
    const { steadyMs = 0, replayedMs = Infinity } = marks;
    const longestMs = exchanges.serviceMs.reduce((a, b) => Math.max(a, b), 0);
    const readings = Array.from({ length: samples.length }, (_, i) => i)
        .filter((i) => samples.atMs[i] > steadyMs)
        .filter((i) => samples.atMs[i] < replayedMs)
        .sort((a, b) => undroppable(samples, b) - undroppable(samples, a));
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
    const underWay = order.findIndex((i) => endedMs(exchanges, i) >= atMs);
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

;// CONCATENATED MODULE: ./lib/sizing/outcome/failure.js

/** CPU time per answer ÷ that at full size, above which memory is short. */
const failure_HARDER = 1.3;
/** Share of rows that may fail at full size, and at any other. */
const MAX_FAILING = 0.05;
/** Everything was right. */
function held({ outcome }) {
    return outcome.kind === 'held';
}
/** Ran alone and cold, and everything was right. */
function isProof(trial) {
    const { purpose } = trial.probe;
    return (purpose === 'decide' || purpose === 'proof') && held(trial);
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
    if (slowness?.what === 'slower')
        return slowness.by;
    const starved = slowness?.what === 'latency' || outcome.throttledShare > STARVED_SHARE;
    const less = probe.size.cpuMillicores < full.cpuMillicores;
    return less && starved && !isMemorys(slowness) ? 'cpu' : 'memory';
}
/** Pages read again, or garbage collected: no CPU quota makes it do that. */
function isMemorys(slowness) {
    return (slowness?.what === 'thrashing' ||
        (slowness?.what === 'replay' && (slowness.harder ?? 1) > failure_HARDER));
}

;// CONCATENATED MODULE: ./lib/sizing/probe.js

/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000;
/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held.
 */
function planMemoryProbe({ facts, trials }, memoryBytes, purpose) {
    const { full, startupMs, replayMs, growthBytesPerRequest } = facts;
    const fooled = trials.some((whole) => whole.probe.wholeDataset &&
        blame(whole, full) === 'memory' &&
        trials.some((part) => isProof(part) &&
            !part.probe.wholeDataset &&
            part.probe.size.memoryBytes <= whole.probe.size.memoryBytes));
    const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs);
    const wholeDataset = short || fooled || growthBytesPerRequest !== undefined;
    return { purpose, size: { ...full, memoryBytes }, wholeDataset };
}
/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
function expectedProofMs({ facts, settings }, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    const loadMs = Math.max(replayMs, soakLoadMs(replayMs, settings.soakMs));
    return 1.2 * (startupMs + loadMs);
}
/** Replays of a proof, at least, unless they take twice the soak's time. */
const MIN_SOAK_REPLAYS = 20;
const MAX_SOAK_TIMES = 2;
/** Shorter replays are looked at together: a piece is so long at least. */
const MIN_PIECE_MS = 500;
/**
 * How long a proof is under load, its first replay included. A soak of 15 s:
 * 15 s with replays of 0.5 s, 20 with 1 s, 30 with 2 s and more.
 */
function soakLoadMs(replayMs, soakMs) {
    const enough = Math.max(soakMs, replayMs * MIN_SOAK_REPLAYS);
    return Math.min(enough, soakMs * MAX_SOAK_TIMES);
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

;// CONCATENATED MODULE: ./lib/load/closed.js
/** Each of its workers sends when its last answer came. */
function closed_closed(load) {
    return {
        askedRate: undefined,
        plan: () => ({ dueMs: (nowMs) => nowMs, take: () => undefined }),
        repeat: () => load
    };
}

;// CONCATENATED MODULE: ./lib/load/random.js
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
    const random = seededRandom(load.seed);
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
        replayCpuMs: measureEffort(first).cpuMs,
        majorFaults: first.totals?.majorFaults ?? NaN,
        excusedRows: failedRows(first),
        latencyLimits: []
    };
}
function failedRows({ exchanges }) {
    const rows = exchanges.row.subarray(0, exchanges.length);
    return new Set(rows.filter((_, i) => !succeeded(exchanges, i)));
}
/** What the search wants to know of the first trial. */
function collectFacts(first, analysis, limits) {
    const { plan, marks, samples } = first;
    const asked = askedRate(plan.load);
    const reference = {
        ...collectReference(first),
        excusedRows: new Set()
    };
    const sortedMs = sortedTimes(first.exchanges, steadyRange(first));
    const ready = samples.atMs.findIndex((ms) => ms >= (marks.readyMs ?? 0));
    return {
        full: plan.size,
        outcome: judgeOutcome(first, reference),
        startupMs: reference.startupMs,
        replayMs: reference.replayMs,
        requests: plan.warmupRequests + plan.requests,
        isPaced: asked !== undefined,
        concurrency: plan.load.concurrency,
        undroppableBytes: peakOfFirstReplay(first) ?? analysis.memory.undroppablePeakBytes ?? NaN,
        workingSetBytes: analysis.memory.workingSetPeakBytes ?? NaN,
        growthBytesPerRequest: growthPerRequest(analysis),
        cpuMsPerRequest: analysis.cpu.msPerRequest ?? NaN,
        ratePerSecond: asked ?? analysis.throughputPerSecond ?? NaN,
        p95Ms: measureLatency(sortedMs, 'latency.p95') ?? NaN,
        // Once a second is too seldom to see a burst.
        busiestMillicores: first.counters.periodMs > PERIOD_MS ? NaN : busiestPeriod(first),
        startupCpuMs: samples.cpuMs[Math.max(ready, 0)] ?? 0,
        missedLimits: missedLimits(sortedMs, limits).map(({ limit }) => limit)
    };
}
/** Of a trial that replayed on: what came later is growth, and no need. */
function peakOfFirstReplay({ samples, marks, rounds }) {
    if (!rounds || rounds.length < 2)
        return undefined;
    const end = samples.atMs.findIndex((ms) => ms > (marks.replayedMs ?? Infinity));
    return summarizeMemory(samples, [0, Math.max(end, 0)]).undroppablePeakBytes;
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

;// CONCATENATED MODULE: ./lib/sizing/search-settings.js



/** Below, starting takes longer than anything else. */
const search_settings_MIN_MILLICORES = 50;
/** Side by side, containers slow each other down. */
const MAX_PARALLEL = 4;
/** What the search may do, from the criteria and the first trial. */
function planSettings({ trial, criteria, machine, cold, smallest }, estimated) {
    const { search } = criteria;
    const { exchanges, plan } = trial;
    const { size } = plan;
    const answered = countSucceeded(exchanges, steadyRange(trial));
    return {
        search,
        unsearched: planUnsearched(criteria, trial, estimated),
        headroom: criteria.headroom,
        slowdown: search.slowdown,
        ...splitMeasurable(latencyLimits(criteria.thresholds), answered),
        step: {
            cpuMillicores: search.cpuStepMillicores,
            memoryBytes: search.memoryStepBytes
        },
        minimum: {
            cpuMillicores: search.minCpuMillicores ??
                Math.max(search_settings_MIN_MILLICORES, smallest.cpuMillicores),
            memoryBytes: search.minMemoryBytes ?? smallest.memoryBytes
        },
        maximum: {
            cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
            memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
        },
        parallel: Math.min(machine.cores, MAX_PARALLEL),
        machineBytes: size.memoryBytes,
        startupTimeoutMs: criteria.startupTimeoutMs,
        timeBudgetMs: search.timeBudgetMs,
        soakMs: search.soakMs,
        unpaidFileBytes: cold ? 0 : keptFileBytes(trial)
    };
}
/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched({ headroom, search }, trial, estimated) {
    const peakBytes = trial.totals?.memoryPeakBytes || 0;
    const roomyBytes = ceilTo(peakBytes * (1 + headroom), search.memoryStepBytes);
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

;// CONCATENATED MODULE: ./lib/sizing/plan-search.js






/** The plan; or the recommendation, where there is nothing to search for. */
function planSearch(basis) {
    const { trial, analysis, criteria } = basis;
    if (trial.ending.kind !== 'completed')
        return plan_search_none('The service did not come through the trial at full size.');
    const estimated = estimate(analysis, criteria.headroom);
    const { memory, cpu } = criteria.search;
    if (estimated.kind === 'none' || !(memory || cpu))
        return { recommendation: estimated };
    const settings = planSettings(basis, estimated.size);
    return {
        facts: collectFacts(trial, analysis, settings.latencyLimits),
        settings,
        first: trial.plan,
        reference: collectReference(trial),
        heavyRows: weighRows(analysis),
        meetingRows: planMeetings(trial)
    };
}
function plan_search_none(reason) {
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
/** What the rows of a probe took at full size, by their number. */
function planReference(plan, probe) {
    const { facts, first, heavyRows } = plan;
    const { cpuMillicores } = probe.size;
    const reference = slowReference(plan.reference, facts, cpuMillicores);
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
/** How the trial of a probe went; only a proof is held to latency limits. */
function judgeProbe(plan, probe, trial) {
    const { latencyLimits } = plan.settings;
    const reference = planReference(plan, probe);
    return judgeOutcome(trial, probe.purpose === 'proof' ? { ...reference, latencyLimits } : reference);
}

;// CONCATENATED MODULE: ./lib/sizing/cpu/measure-stretch.js


const NOT_COUNTED = { periods: NaN, throttledPeriods: NaN };
function measureStretch(plan, of) {
    const { exchanges, from, before, after } = of;
    const sortedMs = sortedTimes(exchanges, [from, exchanges.length]);
    return {
        plan,
        sortedMs,
        failed: exchanges.length - from - sortedMs.length,
        ...throttlingBetween(before ?? NOT_COUNTED, after ?? NOT_COUNTED)
    };
}

;// CONCATENATED MODULE: ./lib/sizing/past-trials.js

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
        .filter((trial) => blame(trial, full) === limit)
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
function largestProof({ trials }) {
    const proofs = trials.filter(({ probe }) => probe.purpose === 'proof');
    return Math.max(0, ...proofs.map(({ probe }) => probe.size.memoryBytes));
}

;// CONCATENATED MODULE: ./lib/sizing/cpu/sequential.js

/** One-sided error of each look: 2.5 %. */
const sequential_Z = 1.96;
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
        groups.reduce((sum, group) => sum + squaresAroundMean(group), 0);
    const error = Math.sqrt(squares / freedom / count);
    const margin = studentQuantile(freedom) * error;
    const mean = quantile_mean(observations);
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
    const first = (sequential_Z ** 3 + sequential_Z) / 4;
    const second = (5 * sequential_Z ** 5 + 16 * sequential_Z ** 3 + 3 * sequential_Z) / 96;
    return sequential_Z + first / freedom + second / freedom ** 2;
}
function squaresAroundMean(group) {
    const mean = quantile_mean(group);
    return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

;// CONCATENATED MODULE: ./lib/sizing/cpu/stretches.js





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
/** The last percents of CPU are worth 35 s, or two first trials. */
function isImpatient({ facts, elapsedMs }) {
    return elapsedMs > Math.max(35_000, 2 * firstTrial(facts).ms);
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
                testSequentially(ratios, others, looks),
            stretches: own.length,
            throttledShare: shareOf(own),
            ...(ratios.length > 0 && { timesAllowed: Math.exp(quantile_mean(ratios)) })
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
function stretches_total(stretches, of) {
    return stretches.reduce((sum, each) => sum + each[of], 0);
}
function shareOf(stretches) {
    return throttledShare({
        periods: stretches_total(stretches, 'periods'),
        throttledPeriods: stretches_total(stretches, 'throttledPeriods')
    });
}
/** What the kernel counted is not noisy: it decides alone when it can. */
function judgeByKernel(own, ratios, { facts, settings }) {
    if (own.some(({ failed }) => failed > 0))
        return 'fails';
    const requests = own.reduce((sum, each) => sum + each.sortedMs.length, 0);
    const throttled = stretches_total(own, 'throttledPeriods');
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
    return measureLatency(sortedMs, metric) ?? slowest;
}

;// CONCATENATED MODULE: ./lib/sizing/cpu/cpu-search.js




/** Precision of the answer: 4 %, and 8 % when it has taken long. */
const FINE = 1.04;
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
    const candidates = judgeCandidates(state);
    const limitsThat = (verdict) => candidates
        .filter((candidate) => candidate.verdict === verdict)
        .map(({ cpuMillicores }) => cpuMillicores);
    const failed = Math.max(0, ...limitsThat('fails'));
    const low = Math.max(cpuFloor(state), failed);
    const held = limitsThat('holds').filter((cpu) => cpu > low);
    const high = Math.min(usable, ...held);
    const shortOf = findShortage(state);
    const coarse = shortOf !== undefined || replaysWhole(state);
    const precision = coarse ? COARSE : FINE;
    const settled = 
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
        inside(aim(candidates, { low, high, precision }), { low, high }, step);
    const plan = nextInPair(state, cpu);
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
    const most = ceiling(state).cpuMillicores;
    const used = ceilTo(busiestMillicores || most, step.cpuMillicores);
    return Math.min(Math.max(used, minimum.cpuMillicores), most);
}
function findShortage(state) {
    const { facts, settings, elapsedMs, stretches } = state;
    const left = settings.timeBudgetMs - elapsedMs;
    if (left < expectedProofMs(state, facts.full.cpuMillicores))
        return 'time';
    if (stretches.length >= MAX_STRETCHES)
        return 'stretches';
    return isImpatient(state) ? 'patience' : undefined;
}
/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow, at the rate that the limit in question allows.
 */
function stretchRequests(state, cpuMillicores) {
    const { facts } = state;
    const rate = Math.min(facts.ratePerSecond, cpuMillicores / (facts.cpuMsPerRequest || 1));
    const within = (seconds) => Math.ceil(rate * seconds);
    if (replaysWhole(state))
        return Math.min(facts.requests, within(30));
    return Math.max(5, Math.min(Math.max(20, within(0.5)), within(4)));
}

;// CONCATENATED MODULE: ./lib/sizing/outcome/slower-than-full.js
/** Whether a proof that held is slower than it would be at full size. */



/** Starts of one image differ more than pieces of load on one container. */
const LOOKS = { fewest: 2, most: 4 };
/** The proof is one start too, and may be off by this (a logarithm). */
const START_SPREAD = 0.05;
/** Logarithms above what is allowed: 1.25 ×, and 2 ×. */
const LOOKS_SLOW = Math.log(1.25);
const slower_than_full_PLAIN = Math.log(2);
/** A clock's grain, so that 2 ms beside 1.8 is not slow. */
const GRAIN_MS = 0.5;
/** CPU time per request above it: garbage is collected, or pages are read. */
const slower_than_full_HARDER = 1.15;
/** Share of CFS periods that shows that CPU is short. */
const THROTTLED = 0.05;
/**
 * Held against `slowdown`: the p95 of the first replays beside those of fresh
 * containers at full size, the n-th with the n-th, for the first is the coldest.
 * Not slower than the first trial: it holds at once. Slower: `unsure`, and a
 * `control` at full size is run now, for the machine may be slower than it was.
 */
function judgeSlowdown(state, proof) {
    const ratios = slower_than_full_logRatios(state, proof);
    const { cpu, memory } = roomAbove(state, proof);
    if (ratios.length === 0 || !(cpu || memory))
        return 'holds';
    if (ratios[0] <= 0 && ratios.length === 1)
        return 'holds';
    const plain = ratios.map((ratio) => ratio - START_SPREAD);
    return testSequentially(plain, [], LOOKS);
}
/**
 * Whether the first replays are so slow that a soak would prove nothing: it
 * ends here, and a `control` tells whether the machine was.
 */
function looksSlow(p95Ms, fullMs, { latencyLimits, slowdown }) {
    const ratio = median(slower_than_full_pairs(p95Ms, [fullMs]));
    return latencyLimits.length === 0 && ratio > Math.log1p(slowdown) + LOOKS_SLOW;
}
/** The trials, with those that proved too slow as failures. */
function settleProofs(state) {
    const trials = state.trials.map((trial) => {
        const { outcome, shown } = trial;
        if (outcome.kind !== 'held' || !shown || !isTooSlow(state, trial))
            return trial;
        const progress = {
            answered: shown.answers,
            planned: shown.answers,
            throttledShare: shown.throttledShare
        };
        const slowness = describe(state, trial, shown);
        return { ...trial, outcome: { kind: 'too-slow', slowness, ...progress } };
    });
    return { ...state, trials };
}
/** At full CPU, and twice as slow: that takes no pairs to see. */
function isTooSlow(state, trial) {
    const { purpose } = trial.probe;
    if (purpose === 'proof')
        return judgeSlowdown(state, trial) === 'fails';
    if (purpose !== 'decide')
        return false;
    const ratios = slower_than_full_logRatios(state, trial);
    return (ratios.length > 0 &&
        roomAbove(state, trial).memory &&
        ratios.every((ratio) => ratio > slower_than_full_PLAIN));
}
/** log(p95 ÷ allowed) beside the first trial, then beside each control. */
function slower_than_full_logRatios(state, { shown }) {
    const { facts, settings } = state;
    if (settings.latencyLimits.length > 0 || !shown)
        return [];
    const allowed = Math.log1p(settings.slowdown);
    return [[facts.p95Ms], ...controls(state).map(({ p95Ms }) => p95Ms)]
        .map((full) => median(slower_than_full_pairs(shown.p95Ms, full)) - allowed)
        .filter(Number.isFinite);
}
function slower_than_full_pairs(ours, full) {
    return full.flatMap((ms, i) => ours[i] === undefined ? [] : [Math.log(ours[i] / (ms + GRAIN_MS))]);
}
function describe(state, proof, shown) {
    const ratios = slower_than_full_logRatios(state, proof);
    const allowedTimes = 1 + state.settings.slowdown;
    return {
        what: 'slower',
        times: Math.exp(quantile_mean(ratios)) * allowedTimes,
        allowedTimes,
        by: findCause(state, proof, shown)
    };
}
/** Of two limits: more CPU time per request is memory's doing, whatever the quota. */
function findCause(state, proof, shown) {
    const can = roomAbove(state, proof);
    if (!can.cpu || !can.memory)
        return can.cpu ? 'cpu' : 'memory';
    const costs = controls(state).map(({ cpuMsPerRequest }) => cpuMsPerRequest);
    const harder = shown.cpuMsPerRequest > median(costs) * slower_than_full_HARDER;
    return harder || !(shown.throttledShare > THROTTLED) ? 'memory' : 'cpu';
}
/** Which limits could be higher: none is above what may be tried. */
function roomAbove(state, { probe: { size } }) {
    const most = ceiling(state);
    const { memory } = state.settings.search;
    return {
        cpu: size.cpuMillicores < most.cpuMillicores,
        memory: memory && size.memoryBytes < most.memoryBytes
    };
}
function controls({ trials }) {
    return trials.flatMap(({ probe, outcome, shown }) => probe.purpose === 'control' && outcome.kind === 'held' && shown
        ? [shown]
        : []);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return (((sorted[Math.ceil(middle) - 1] ?? NaN) +
        (sorted[Math.floor(middle)] ?? NaN)) /
        2);
}

;// CONCATENATED MODULE: ./lib/sizing/memory/tail.js
/** How far chance may lift what a replay needs, from what replays needed. */



/** Fewer say nothing about a tail. */
const MIN_REPLAYS = 10;
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
/** A climb from replay to replay is one in 99.5 of 100 cases (Kendall). */
const SURE = 2.6;
/** Replays that a size must last. */
const LONG_REPLAYS = 50;
/** An elastic heap takes more where it may: proofs near the largest count. */
const NEAR = 0.8;
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
function estimateTail(state) {
    const needs = collectNeeds(state).sort((a, b) => b.log - a.log);
    if (needs.length < MIN_REPLAYS)
        return undefined;
    const top = Math.max(MIN_TOP, Math.round(needs.length * TOP));
    const above = needs.slice(0, top);
    const threshold = needs[Math.min(top, needs.length - 1)].log;
    const excess = above.reduce((sum, { log }) => sum + log - threshold, 0);
    const ended = above.filter(({ killed }) => !killed).length;
    const scale = (excess / Math.max(ended, 1)) * (1 - SHAPE);
    const unseen = unseenShare(state, Math.exp(above[(top * 3) >> 2].log));
    const rank = needs.length / top / RARE;
    const lift = (scale / SHAPE) * (rank ** -SHAPE - 1);
    const reach = threshold + lift + Math.min(lift * DOUBT, MAX_DOUBT);
    return {
        reachBytes: Math.exp(reach + climb(state)) * unseen,
        spread: Math.expm1(lift)
    };
}
/**
 * A service may need more than was seen of it: its program's pages, spikes
 * between two readings. It died of one replay at a limit that three of four
 * replays' highest memory does not reach: by so much more.
 */
function unseenShare({ trials, facts }, seen) {
    const died = trials
        .filter((trial) => trial.probe.purpose === 'decide' &&
        blame(trial, facts.full) === 'memory')
        .map(({ probe }) => probe.size.memoryBytes);
    return Math.max(1, Math.max(0, ...died) / seen);
}
/** What a climb from replay to replay, if it is one, adds until the 50th. */
function climb({ trials }) {
    const climbs = trials
        .filter(({ probe, shown }) => probe.purpose === 'proof' && shown)
        .map(({ shown }) => climbOf(shown.peakBytes.map(Math.log)));
    return Math.max(0, ...climbs);
}
function climbOf(logs) {
    const n = logs.length;
    const slopes = logs.flatMap((a, i) => logs.slice(i + 1).map((b, gap) => (b - a) / (gap + 1)));
    const kendall = slopes.reduce((sum, slope) => sum + Math.sign(slope), 0);
    const sure = SURE * kendallSpread(n);
    if (n < MIN_REPLAYS || kendall < sure)
        return 0;
    const median = slopes.sort((a, b) => a - b)[slopes.length >> 1];
    return median * Math.max(0, LONG_REPLAYS - n);
}
function collectNeeds(state) {
    const nearBytes = largestProof(state) * NEAR;
    return state.trials
        .filter(({ probe }) => probe.purpose === 'proof' && probe.size.memoryBytes >= nearBytes)
        .flatMap(({ probe, outcome, shown }) => {
        const ended = (shown?.peakBytes ?? []).map((bytes) => ({
            log: Math.log(bytes),
            killed: false
        }));
        const killed = outcome.kind === 'oom-killed';
        const log = Math.log(probe.size.memoryBytes);
        return killed ? [...ended, { log, killed }] : ended;
    })
        .filter(({ log }) => Number.isFinite(log));
}

;// CONCATENATED MODULE: ./lib/sizing/proof.js





const MAX_PROOFS = 10;
/** Chance that moves a need by more is asked again, on another container. */
const WIDE = 0.04;
/** Fresh containers that must have held a soak then, at about that size. */
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
    const latest = proofs(state).findLast(({ probe }) => sameSize(probe.size, size));
    if (latest && judgeSlowdown(state, latest) === 'unsure')
        return 'control';
    if (!ran)
        return 'proof';
    const tail = estimateTail(state);
    if (!tail || tail.spread <= WIDE)
        return undefined;
    const near = ran.probe.size.memoryBytes * 0.95;
    const soaks = proofs(state).filter((trial) => isProof(trial) && trial.probe.size.memoryBytes >= near);
    return soaks.length < SOAKS ? 'proof' : undefined;
}
/** Why nothing more is run; undefined: there is time, and a try left. */
function findStop(state, size) {
    const leftMs = state.settings.timeBudgetMs - state.elapsedMs;
    const failed = proofs(state).filter((trial) => !isProof(trial)).length;
    if (failed >= MAX_PROOFS)
        return `${MAX_PROOFS} proofs failed`;
    if (leftMs < expectedProofMs(state, size.cpuMillicores))
        return OUT_OF_TIME;
    return undefined;
}
/** The best that was proved, or, when nothing was, the unproved size. */
function answerWithBest(state, sized, reason) {
    const { headroom, step } = state.settings;
    const necessary = largestFailed(state, 'memory') + step.memoryBytes;
    const enough = Math.min(necessary * (1 + headroom), ceiling(state).memoryBytes);
    const failedCpu = largestFailed(state, 'cpu');
    const all = [firstTrial(state.facts), ...state.trials].filter((trial) => isWhole(trial) && isAllowed(trial, state));
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
    return [firstTrial(state.facts), ...state.trials].filter((trial) => isWhole(trial) &&
        isAllowed(trial, state) &&
        (!soaked || (trial.probe.purpose === 'proof' && !trial.shown?.unsoaked)));
}
function isWhole(trial) {
    return isProof(trial) && trial.probe.wholeDataset;
}
function isAllowed({ probe: { size } }, state) {
    const most = ceiling(state);
    return (size.memoryBytes <= most.memoryBytes &&
        size.cpuMillicores <= most.cpuMillicores);
}
function proofs({ trials }) {
    return trials.filter(({ probe }) => probe.purpose === 'proof');
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

;// CONCATENATED MODULE: ./lib/sizing/memory/leak.js


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
    const memoryBytes = ceilTo(facts.undroppableBytes - grownBytes * (1 - cut), settings.step.memoryBytes);
    if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
        return { kind: 'no-leak' };
    const size = { ...facts.full, memoryBytes };
    const tried = trials.find(({ probe }) => probe.size.memoryBytes === memoryBytes);
    if (!tried) {
        const probe = { purpose: 'decide', size, wholeDataset: true };
        return { kind: 'probe', probe };
    }
    const { outcome } = tried;
    if (blame(tried, facts.full) !== 'memory' || !('answered' in outcome))
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

;// CONCATENATED MODULE: ./lib/sizing/memory/memory-bounds.js



/** First jump of a gallop up; each following one is the square of the last. */
const JUMP_UP = 1.06;
/** First jump of a gallop down, to catch a size just above the minimum... */
const JUMP_DOWN = 1.06;
/** ...and the following ones: a heap that takes what it gets, several times. */
const LEAP_DOWN = 1.5;
/** Ratio of bounds that several containers side by side narrow sooner. */
const memory_bounds_WIDE = 1.25;
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
    const top = ceiling(state).memoryBytes;
    const floor = Math.min(ceilTo(minimum.memoryBytes, step.memoryBytes), top);
    const low = largestFailed(state, 'memory');
    const proved = [firstTrial(state.facts), ...state.trials]
        .filter(isProof)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > low && bytes >= floor && bytes <= top);
    return { low, high: smallest(proved), floor, top };
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
    // Not measured: somewhere below; the gallop finds the way.
    const seen = state.facts.undroppableBytes || top / 4;
    const start = Math.min(Math.max(ceilTo(seen, step), floor), top);
    if (state.trials.length === 0 && start < high)
        return [start];
    const hints = findHints(bounds, state);
    const holds = streak(state, 'held');
    const upper = hints.high ?? high;
    const wide = { low: Math.max(hints.low, floor - 1), high: upper };
    const sizes = hints.low === 0
        ? gallopDown(wide, state, holds)
        : holds > 0 && upper > hints.low * memory_bounds_WIDE
            ? divide(wide, state)
            : [];
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    if (sizes.length > 1 && total <= state.settings.machineBytes)
        return sizes;
    if (hints.low === 0)
        return sizes.slice(0, 1);
    return [decide(bounds, hints, state)];
}
function findHints({ low, high = Infinity }, state) {
    const hints = state.trials
        .filter(({ probe }) => probe.purpose === 'bracket')
        .map((trial) => ({
        bytes: trial.probe.size.memoryBytes,
        worked: held(trial)
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
    const up = hints.low * firstJump(state) ** (2 ** Math.max(failures - 1, 0));
    if (high === undefined)
        return Math.min(ceilTo(Math.max(up, low + 1), step), top);
    const middle = Math.sqrt(hints.low * high);
    const target = failures > 0 ? Math.min(middle, up) : middle;
    return inside(target, { low: hints.low, high }, step);
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
/** Ever smaller limits below one that held, largest first. */
function gallopDown(wide, state, holds) {
    const { parallel, step } = state.settings;
    const first = holds > 1 ? LEAP_DOWN : JUMP_DOWN;
    const sizes = Array.from({ length: parallel }, (_, i) => inside(wide.high / (first * LEAP_DOWN ** i), wide, step.memoryBytes));
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
        return inside(bytes, wide, step.memoryBytes);
    });
    return [...new Set(sizes)];
}
/** How many of the last trials failed for memory, or held, one after another. */
function streak(state, as) {
    const { trials, facts } = state;
    const other = trials.findLastIndex((trial) => as === 'held' ? !held(trial) : blame(trial, facts.full) !== 'memory');
    return trials.length - 1 - other;
}
function smallest(numbers) {
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

;// CONCATENATED MODULE: ./lib/sizing/memory/memory-search.js





/** Precision that ends the search when it has taken long: a jump up of 6 %. */
const memory_search_COARSE = 1.065;
const MAX_TRIALS = 40;
/**
 * The next containers to run, or the answer: the lower and the upper bound of
 * memory-bounds.ts, one step apart, the upper one held twice. Once more than
 * needed to find it, because a limit that held once failed the next time
 * (measured on a JVM: 320 MiB; 324 held).
 */
function nextMemoryProbes(state) {
    const leak = nextLeakProbe(state);
    if (leak.kind === 'leak')
        return leak;
    if (leak.kind === 'probe')
        return { kind: 'probe', probes: [leak.probe] };
    const bounds = findBounds(state);
    if (bounds.low >= bounds.top)
        return { kind: 'none' };
    if (proofsDecide(state))
        return found(bounds, state, undefined);
    const shortOf = memory_search_findShortage(state);
    if (isNarrow(bounds, { step: state.settings.step.memoryBytes, shortOf }))
        return memory_search_confirm(bounds, state, shortOf);
    const sizes = nextSizes(bounds, state);
    const purpose = sizes.length > 1 ? 'bracket' : 'decide';
    return {
        kind: 'probe',
        probes: sizes.map((bytes) => planMemoryProbe(state, bytes, purpose))
    };
}
function memory_search_findShortage(state) {
    const { facts, settings, elapsedMs } = state;
    if (state.trials.length >= MAX_TRIALS)
        return 'trials';
    // Time for one more trial that holds, and for the proof.
    const reserveMs = 2 * expectedProofMs(state, facts.full.cpuMillicores);
    if (settings.timeBudgetMs - elapsedMs < reserveMs)
        return 'time';
    return elapsedMs > patienceMs(state) ? 'patience' : undefined;
}
/**
 * The last percents are worth 25 s, or as long as the first trial took, and
 * no more: the headroom above them is 10 %.
 */
function patienceMs({ facts }) {
    return Math.max(25_000, firstTrial(facts).ms);
}
function isNarrow({ low, high, floor }, by) {
    const stop = by.shortOf === 'trials' || by.shortOf === 'time';
    if (high === undefined || stop)
        return stop;
    if (high <= floor || high - low <= by.step)
        return true;
    return by.shortOf === 'patience' && high <= low * memory_search_COARSE;
}
function memory_search_confirm(bounds, state, shortOf) {
    const { low, floor, top, high = top } = bounds;
    const here = heldAt(high, state);
    // The whole dataset if there is patience for it: the proof replays it anyway.
    const whole = here.some(({ probe }) => probe.wholeDataset) ||
        state.elapsedMs + firstTrial(state.facts).ms > patienceMs(state);
    // At full size the first trial is enough: there is nothing above it to find.
    const atFull = high === state.facts.full.memoryBytes;
    if (!atFull && shortOf === undefined && (here.length < 2 || !whole)) {
        const repeat = planMemoryProbe(state, high, 'decide');
        const wholeDataset = repeat.wholeDataset || !whole;
        return { kind: 'probe', probes: [{ ...repeat, wholeDataset }] };
    }
    // Time that went by since then takes nothing from what was found.
    const step = state.settings.step.memoryBytes;
    const exact = high - low <= step || high <= floor;
    const sure = exact && (atFull || here.length > 1);
    return found(bounds, state, sure ? undefined : shortOf);
}
function found({ low, top, high = top }, state, shortOf) {
    return {
        kind: 'found',
        minimumBytes: high,
        failedBytes: low,
        holds: heldAt(high, state).length,
        flakyBytes: heldTrials(state)
            .map(({ probe }) => probe.size.memoryBytes)
            .filter((bytes) => bytes <= low),
        shortOf
    };
}
function heldTrials(state) {
    return [firstTrial(state.facts), ...state.trials].filter(isProof);
}
function heldAt(bytes, state) {
    return heldTrials(state).filter(({ probe }) => probe.size.memoryBytes === bytes);
}
/**
 * A proof failed above a limit at which the whole dataset had held: one replay
 * tells nothing more here, for chance or its soak decides.
 */
function proofsDecide({ trials, facts }) {
    return trials.some((proof) => proof.probe.purpose === 'proof' &&
        blame(proof, facts.full) === 'memory' &&
        trials.some((held) => isProof(held) &&
            held.probe.wholeDataset &&
            held.probe.size.memoryBytes <= proof.probe.size.memoryBytes));
}

;// CONCATENATED MODULE: ./lib/sizing/recommend-limits.js




/** After a proof that failed, a limit goes up by so much; then by more. */
const STEP_UP = 1.1;
/** Between a proof that failed and one that held there may lie so much. */
const recommend_limits_CLOSE = 1.16;
/** A proof that held is kept when new samples move what is wanted so little. */
const KEEP = { above: 1.05, below: 0.98 };
/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 113 (106 × 1.07 is more than 101 × 1.1). To the nearest step, for up
 * would be 4 % more at 31 MiB: 34.1 is 34.
 *
 * Once a proof has failed, proofs alone decide: up while they fail, between
 * the two where one held far above. Never below the reach of chance, see
 * `tail.ts`.
 */
function recommendMemory(state, memory) {
    const { step } = state.settings;
    const most = ceiling(state).memoryBytes;
    const wanted = memory ? searchedMemory(state, memory) : stepUp(state);
    const reach = memory ? (estimateTail(state)?.reachBytes ?? 0) : 0;
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => isKept(bytes, Math.max(wanted, reach)));
    if (held.length > 0)
        return Math.min(...held);
    return Math.min(Math.max(wanted, ceilTo(reach, step.memoryBytes)), most);
}
function isKept(bytes, wanted) {
    return bytes >= wanted * KEEP.below && bytes <= wanted * KEEP.above;
}
function searchedMemory(state, memory) {
    const { headroom, step, unpaidFileBytes } = state.settings;
    const failed = largestFailed(state, 'memory');
    const failures = failedProofs(state);
    const { minimumBytes } = memory;
    const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes;
    const wanted = Math.max(necessary * (1 + headroom), minimumBytes * (1 + headroom * 0.7)) +
        unpaidFileBytes;
    const nearest = Math.round(wanted / step.memoryBytes) * step.memoryBytes;
    if (failures.length === 0)
        return Math.max(nearest, minimumBytes);
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > failed);
    if (held.length === 0)
        return stepUp(state);
    const high = Math.min(...held);
    if (high <= failed * recommend_limits_CLOSE || high - failed <= step.memoryBytes)
        return high;
    const bounds = { low: failed, high };
    return inside(Math.sqrt(failed * high), bounds, step.memoryBytes);
}
/** 10 % above a first and a second proof that failed, then 21, 46, 114 %. */
function stepUp(state) {
    const { step, unsearched } = state.settings;
    const failed = largestFailed(state, 'memory');
    const times = STEP_UP ** (2 ** Math.max(0, failedProofs(state).length - 2));
    const enough = ceilTo(failed * times, step.memoryBytes);
    return state.settings.search.memory
        ? enough
        : Math.max(unsearched.memoryBytes, enough);
}
function failedProofs({ trials, facts }) {
    return trials.filter((trial) => trial.probe.purpose === 'proof' && blame(trial, facts.full) === 'memory');
}
function heldProofs(state) {
    const failed = largestFailed(state, 'memory');
    return state.trials.filter((trial) => trial.probe.purpose === 'proof' &&
        isProof(trial) &&
        trial.probe.size.memoryBytes > failed);
}
/**
 * Never more than can be used: a higher limit changes nothing. CPU that is not
 * searched stays as it was given, or is not limited once it is to blame.
 */
function recommendCpu(state, cpu) {
    const { headroom, step, unsearched } = state.settings;
    const most = ceiling(state).cpuMillicores;
    const failed = largestFailed(state, 'cpu');
    if (!cpu && failed > 0)
        return most;
    const wanted = cpu
        ? Math.min(cpu.minimumMillicores * (1 + headroom), cpu.usableMillicores)
        : unsearched.cpuMillicores;
    const enough = wanted > failed ? wanted : failed * STEP_UP;
    return Math.min(ceilTo(enough, step.cpuMillicores), most);
}

;// CONCATENATED MODULE: ./lib/sizing/next-move.js







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
    const state = settleProofs(given);
    const { facts, settings } = state;
    if (!isWorking(facts.outcome))
        return next_move_done({ kind: 'none', why: 'fails' });
    const cpu = settings.search.cpu ? nextCpuStretch(state) : undefined;
    if (cpu?.kind === 'stretch' && facts.startupMs > SLOW_START_MS)
        return planStretch(cpu.stretch, facts.full);
    const memory = settings.search.memory ? nextMemoryProbes(state) : undefined;
    if (memory?.kind === 'leak')
        return next_move_done({ kind: 'none', why: 'leaks' });
    if (memory?.kind === 'probe')
        return { kind: 'trials', probes: memory.probes };
    const most = ceiling(state);
    const beyond = memory?.kind === 'none' ||
        largestFailed(state, 'memory') >= most.memoryBytes ||
        largestFailed(state, 'cpu') >= most.cpuMillicores;
    if (beyond)
        return next_move_done({ kind: 'none', why: 'beyond-maximum' });
    const memoryBytes = recommendMemory(state, memory);
    if (cpu?.kind === 'stretch')
        return planStretch(cpu.stretch, { ...facts.full, memoryBytes });
    const size = { cpuMillicores: recommendCpu(state, cpu), memoryBytes };
    return prove(state, { size, memory, cpu });
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
    const proof = firstTrial(state.facts);
    const [memory, cpu] = [undefined, undefined];
    return { kind: 'size', size: full, proof, reason: why, memory, cpu };
}
function planStretch(stretch, size) {
    const probe = { purpose: 'decide', size, wholeDataset: false };
    return { kind: 'stretch', probe, stretch };
}
function next_move_done(answer) {
    return { kind: 'done', answer };
}

;// CONCATENATED MODULE: ./lib/sizing/outcome/early-stop.js


/** A start-up this many times as long as at full size will not end well. */
const LATE_START = 5;
const LATE_START_SLACK_MS = 10_000;
/**
 * Looks at each sample of a trial and says why it is lost, as soon as it is:
 * at the first OOM kill, when it crawls, when its replay takes too long.
 */
function watchForEarlyStop(reference) {
    const window = [];
    const late = reference.startupMs * LATE_START + LATE_START_SLACK_MS;
    let settled;
    return (counters, atMs, { readyMs, settledMs, replayedMs }) => {
        if (counters.oomKills > 0)
            return aborted('The kernel killed it for memory.');
        // What goes on after the first replay may take as long as it does.
        if (replayedMs !== undefined)
            return undefined;
        if (settledMs !== undefined) {
            settled ??= counters;
            const effort = effortBetween(settled, counters, atMs - settledMs);
            if (hasSlowedDown(effort, reference))
                return aborted('Its replay takes far longer than at full size.');
        }
        if (readyMs === undefined && atMs > late)
            return {
                kind: 'not-ready',
                reason: 'Its start-up takes far longer than at full size.'
            };
        const { majorFaults, memoryPressureMs } = counters;
        const now = { atMs, majorFaults, memoryPressureMs };
        window.push(now);
        while (window[1] && window[1].atMs <= atMs - THRASHING_WINDOW_MS)
            window.shift();
        const ready = readyMs !== undefined;
        return isThrashing(now, window[0], { ...reference, ready })
            ? aborted('It keeps reading its own pages from disk.')
            : undefined;
    };
}
function aborted(reason) {
    return { kind: 'aborted', reason };
}

;// CONCATENATED MODULE: ./lib/runtime/disturbance.js

const REMEDY = 'Find what else manages containers on this machine (a clean-up job, another step, an orchestrator) and keep it away from those with the label `profile-inference.run`.';
/**
 * Somebody else acted on the service in the middle of a trial, which then says
 * nothing of it.
 *
 * @param act a part of a sentence: `it was paused (docker pause)`
 */
function disturbed(act) {
    return new errors/* ProfileError */.eo({
        code: 'trial-disturbed',
        message: `Somebody else acted on the container in the middle of a trial, which says nothing then: ${act}.`,
        blame: 'machine',
        remedy: REMEDY
    });
}
/** The trial that was disturbed is run once more. */
function trialRepeated({ message }) {
    return {
        code: 'trial-repeated',
        severity: 'warning',
        message: `${message} It was repeated.`,
        remedy: REMEDY
    };
}
function isDisturbance(thrown) {
    return (thrown instanceof errors/* ProfileError */.eo && thrown.facts.code === 'trial-disturbed');
}
/**
 * Throws why a trial that ended says nothing. What became of the engine after
 * it had come to its end changes nothing, and a cancelled run asks nobody.
 */
async function demandStanding(ending, service) {
    if (ending.kind === 'cancelled')
        return;
    const interruption = await service.findInterruption();
    if (ending.kind === 'completed' && !isDisturbance(interruption))
        return;
    if (interruption)
        throw interruption;
}

;// CONCATENATED MODULE: ./lib/sizing/show-trial.js






/** Later replays are warmer and compared with nothing. */
const COMPARED_REPLAYS = 5;
/** What a trial showed beside its outcome; undefined: no replay ended. */
function showTrial(trial) {
    const { exchanges, marks, totals } = trial;
    if (marks.replayedMs === undefined)
        return undefined;
    const replayed = trial.rounds?.[0]?.replayed ?? exchanges.length;
    const answers = countSucceeded(exchanges, [0, replayed]);
    return {
        peakBytes: measurePeaks(trial),
        p95Ms: p95OfReplays(trial),
        answers: countSucceeded(exchanges, [0, exchanges.length]),
        cpuMsPerRequest: measureEffort(trial).cpuMs / answers,
        throttledShare: totals ? throttledShare(totals) : NaN
    };
}
/** p95 of the first replays, ms; of one that is too short there is none. */
function p95OfReplays({ exchanges, warmupExchanges, rounds }) {
    const ends = rounds?.slice(0, COMPARED_REPLAYS) ?? [
        { replayed: exchanges.length, ended: exchanges.length }
    ];
    return ends.flatMap(({ replayed }, i) => {
        const from = i === 0 ? warmupExchanges : ends[i - 1].ended;
        const sorted = sortedTimes(exchanges, [from, replayed]);
        return measureLatency(sorted, 'latency.p95') ?? NaN;
    });
}
/** Of each round that ended, or of several that took half a second together. */
function measurePeaks({ samples, marks, rounds }) {
    const ends = rounds?.map((round) => round.endedMs) ?? [marks.replayedMs];
    const peaks = [];
    let fromMs = marks.settledMs ?? marks.readyMs ?? 0;
    let sample = 0;
    for (const endMs of ends) {
        if (endMs - fromMs < MIN_PIECE_MS && endMs !== ends.at(-1))
            continue;
        let peak = NaN;
        for (; sample < samples.length && samples.atMs[sample] <= endMs; sample++)
            if (samples.atMs[sample] >= fromMs)
                peak = Math.max(peak || 0, undroppable(samples, sample));
        peaks.push(peak);
        fromMs = endMs;
    }
    return peaks;
}

;// CONCATENATED MODULE: ./lib/search/sequel.js



/** Replays after which a proof that is too slow to be one ends. */
const FIRST_LOOK = 2;
/** A control replays as often as a proof is compared, within this. */
const CONTROL_MS = 3000;
/** @param leftMs how much of the time budget is left, ms */
function planSequel(plan, probe, leftMs) {
    const { meetingRows } = plan;
    const { soakMs } = plan.settings;
    // Rows that are to meet are as many as a replay has, and ask for more.
    const perRound = meetingRows.length > 0 ? 2 : 1;
    if (probe.purpose === 'control')
        return {
            meetingRows: [],
            goesOn: (_, rounds, loadMs) => rounds < COMPARED_REPLAYS && loadMs < CONTROL_MS
        };
    if (probe.purpose === 'proof' && soakMs > 0)
        return {
            meetingRows,
            goesOn: (trial, rounds, loadMs) => loadMs < soakLoadMs(loadMs / rounds / perRound, soakMs) &&
                leftMs() > 0 &&
                !(rounds === FIRST_LOOK && isSlow(plan, trial))
        };
    if (probe.purpose === 'bracket' || !probe.wholeDataset)
        return undefined;
    return meetingRows.length > 0
        ? { meetingRows, goesOn: () => false }
        : undefined;
}
function isSlow({ facts, settings }, trial) {
    const p95Ms = p95OfReplays(trial.soFar());
    return looksSlow(p95Ms, facts.p95Ms, settings);
}
/** What the trial of a probe showed, and whether it was soaked. */
function showProbe({ settings }, probe, trial) {
    const shown = showTrial(trial);
    const soaks = probe.purpose === 'proof' && settings.soakMs > 0;
    const { rounds = [], marks } = trial;
    const { settledMs = 0 } = marks;
    const loadMs = (rounds.at(-1)?.endedMs ?? settledMs) - settledMs;
    const cut = rounds.length <= FIRST_LOOK && loadMs < settings.soakMs;
    return shown && (soaks && cut ? { ...shown, unsoaked: true } : shown);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
    let came = 'not-yet';
    for (;;) {
        if (plan.signal.aborted)
            return { kind: 'ended' };
        const leftMs = deadline - performance.now();
        if (leftMs <= 0)
            return notReady(service, plan, came);
        const attempt = AbortSignal.timeout(Math.ceil(Math.min(ATTEMPT_MS, leftMs)));
        const signal = AbortSignal.any([plan.signal, attempt]);
        const { agent } = plan;
        came = await ask(service.origin + plan.path, { agent, signal });
        if (came === 'ready')
            return { kind: 'ready' };
        const unreachable = await watch.look(came);
        if (unreachable)
            return { kind: 'not-ready', reason: unreachable };
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
async function ask(url, by) {
    try {
        const { agent: dispatcher, signal } = by;
        const answer = await (0,undici/* request */.Em)(url, { dispatcher, signal });
        await answer.body.dump();
        return answer.statusCode < 500 ? 'ready' : 'not-yet';
    }
    catch (error) {
        const { code } = error;
        return REFUSED.includes(code ?? '') ? 'refused' : 'not-yet';
    }
}
async function notReady(service, plan, came) {
    const why = await service.explainNoAnswer();
    const sentence = why.unreachable === 'if-refused' && came !== 'refused'
        ? 'It took connections and gave no HTTP answer below 500.'
        : why.sentence;
    const seconds = Number((plan.timeoutMs / 1000).toFixed(1));
    return {
        kind: 'not-ready',
        reason: `It was not ready within ${seconds} s: no HTTP answer below 500 from ${plan.path}. ${sentence}`
    };
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

;// CONCATENATED MODULE: ./lib/client/answers/answer-shape.js
/** Of what looks like an error but may be none. */
const SUSPECT = '?';
/** Of what holds nothing: `null`, `{}`, no body where one is due. */
const VOID = '-';
/** So many shapes are told apart: then there is none that answers have. */
const MAX_SHAPES = 16;
const answer_shape_MAX_ROWS = 10;
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
        if (seen.rows.length < answer_shape_MAX_ROWS && !seen.rows.includes(row))
            seen.rows.push(row);
    }
    list() {
        return [...this.shapes].map(([shape, seen]) => ({
            kind: KINDS[shape.slice(0, 1)],
            ...seen
        }));
    }
}

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
 * Room for a quarter more when it is full: at most 32 × 1.25 = 40 bytes per
 * exchange. Doubling would reach 64; `transfer` mostly remaps pages, so that
 * growing more often costs nothing.
 */
const GROWTH = 1.25;
const CONNECTION_FAILED = exchange_OUTCOMES.indexOf('connection-failed');
/** Exchanges as compact columns, in the order they ended. */
class ExchangeLog {
    count = 0;
    row = new Uint32Array(FIRST_CAPACITY);
    dueMs = new Float64Array(FIRST_CAPACITY);
    delayMs = new Float32Array(FIRST_CAPACITY);
    serviceMs = new Float32Array(FIRST_CAPACITY);
    status = new Uint16Array(FIRST_CAPACITY);
    outcome = new Uint8Array(FIRST_CAPACITY);
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
        this.outcome[at] = exchange_OUTCOMES.indexOf(exchange.outcome);
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
        const high = Math.min(Math.floor(bytes / HIGH_BYTES), 255);
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
        const { responseBytes, responseBytesHigh } = this;
        return {
            length: this.count,
            row,
            dueMs,
            delayMs,
            serviceMs,
            status,
            outcome,
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
        this.responseBytes = new Uint32Array(move(this.responseBytes, 4));
        if (this.responseBytesHigh)
            this.responseBytesHigh = new Uint8Array(move(this.responseBytesHigh, 1));
        if (this.serverMs)
            this.serverMs = new Float32Array(move(this.serverMs, 4));
    }
}

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
        return `${this.failures} requests in a row failed, the last with ${last}${failure_limit_explain(note)}.`;
    }
    /**
     * Why to give up when the next request was due `lateMs` ago. Requests that
     * wait are numbers only (the schedule knows them), so the bound is for the
     * user's time and not for memory.
     */
    judgeDelay(lateMs) {
        const ratePerSecond = askedRate(this.load);
        if (ratePerSecond === undefined || lateMs < LATE_MS)
            return undefined;
        const { concurrency } = this.load;
        const waiting = Math.round((lateMs / 1000) * ratePerSecond);
        return `It cannot keep up with ${ratePerSecond}/s: ${waiting} requests are waiting, the first for ${(0,units/* formatMs */._V)(lateMs)}, with ${concurrency} under way.`;
    }
}
/** What the client knows of it, to follow. */
function failure_limit_explain(note) {
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
;// CONCATENATED MODULE: ./lib/client/answers/decode-body.js

/** What a few packed bytes may unpack to at once: a bomb gets no further. */
const decode_body_MAX_BYTES = 2 ** 23;
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
                maxOutputLength: decode_body_MAX_BYTES
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
const answer_body_KEPT_BYTES = 2 ** 20;
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
        this.room = keep || isFirst ? answer_body_KEPT_BYTES : 0;
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
const answer_fault_RULES = [
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
    const [, says] = answer_fault_RULES.find(([pattern]) => pattern.test(reason)) ?? [];
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

;// CONCATENATED MODULE: ./lib/client/answers/markup.js
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
        shape: look === 'suspect' ? SUSPECT : judge_answer_shapeOf(answer),
        note: body.isUnreadable
            ? { kind: 'not-decoded', says: head.encoding }
            : undefined
    };
}
/** A status that says that there is no body. */
const NO_CONTENT = [204, 205, 304];
function judge_answer_shapeOf({ status, body }) {
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
        return { kind: 'redirected', says: head.location.slice(0, MAX_LOCATION) };
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
        if (outcome === 'succeeded' && this.request)
            this.parts.parser.body.compareWith(this.request);
        this.request = undefined;
        this.exchange.outcome = outcome;
        this.exchange.shape = shape;
        this.exchange.note = note ?? (this.isRetried ? RETRIED : undefined);
        this.exchange.status = this.parts.parser.status;
        this.exchange.responseBytes = this.parts.parser.body.bytes;
        this.exchange.serverMs = believe(this.parts.parser.head.serverMs, this.exchange);
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
        this.schedule = shapeOf(plan.load).plan(this.toldMs);
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
        this.plan.log.add(connection.exchange);
        this.done++;
        this.idle.push(connection);
        const reason = this.patience.judge(connection.exchange);
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




/** How long after a broken connection a container may take to be found dead. */
const DEATH_NOTICE_MS = 1000;
/** Sends a piece of load, and records what comes back. */
async function sendLoad(target, { requests, round = 0, rows }) {
    const { setup, service, signal, clock, log } = target;
    const { concurrency } = target.load;
    const load = rows
        ? { kind: 'closed', concurrency }
        : shapeOf(target.load).repeat(round);
    const source = setup.dataset.open(requests, rows);
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
/** The engine tells of a death some 100 ms after its connections broke. */
async function awaitDeathNotice(target) {
    const { signal, log, service } = target;
    if (signal.aborted || !log.lastConnectionFailed)
        return;
    await Promise.race([service.exited, (0,external_node_timers_promises_.setTimeout)(DEATH_NOTICE_MS)]);
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(17636);
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
    const startMs = performance.now();
    const usedBefore = process.cpuUsage();
    const coresBefore = coreTimes();
    let peakMillicores = 0;
    const read = async () => {
        try {
            const { cpu } = await pidusage(process.pid);
            peakMillicores = Math.max(peakMillicores, cpu * 10);
        }
        catch {
            // No /proc for it here: the mean stands in for it.
        }
    };
    // The first call is the beginning of its first interval.
    void pidusage(process.pid).catch(() => undefined);
    const timer = setInterval(() => void read(), EVERY_MS).unref();
    return {
        stop: async () => {
            clearInterval(timer);
            const used = process.cpuUsage(usedBefore);
            const cores = coreTimes();
            const wallMs = performance.now() - startMs;
            const meanMillicores = (used.user + used.system) / wallMs;
            return {
                meanMillicores,
                // Shorter than a second: there was no reading.
                peakMillicores: Math.max(peakMillicores, meanMillicores),
                machineIdleShare: (cores.idleMs - coresBefore.idleMs) /
                    (cores.allMs - coresBefore.allMs)
            };
        }
    };
}
function coreTimes() {
    let [idleMs, allMs] = [0, 0];
    for (const { times } of (0,external_node_os_.cpus)()) {
        idleMs += times.idle;
        allMs += times.user + times.nice + times.sys + times.idle + times.irq;
    }
    return { idleMs, allMs };
}

;// CONCATENATED MODULE: ./lib/measurement/measurement.js
/**
 * The words of a trial. A trial is one container under known limits with a
 * known load; what comes out is plain data, judged later and elsewhere.
 * Times are milliseconds since the container was started, on one monotonic
 * clock; memory is bytes; CPU is millicores and milliseconds.
 */
const COUNTER_NAMES = [
    'memoryBytes',
    'memoryPeakBytes',
    'anonymousBytes',
    'sharedBytes',
    'fileBytes',
    'inactiveFileBytes',
    'kernelBytes',
    'oomKills',
    'majorFaults',
    'cpuMs',
    'periods',
    'throttledPeriods',
    'throttledMs',
    'pids',
    'memoryPressureMs',
    'cpuPressureMs'
];

;// CONCATENATED MODULE: ./lib/trial/sampling/sample-log.js

const sample_log_FIRST_CAPACITY = 1024;
const sample_log_NAMES = ['atMs', ...COUNTER_NAMES];
/** Samples as growable columns: 17 numbers, 136 bytes a sample. */
class SampleLog {
    length = 0;
    capacity = sample_log_FIRST_CAPACITY;
    buffers = sample_log_NAMES.map(() => new Float64Array(sample_log_FIRST_CAPACITY));
    add(atMs, counters) {
        if (this.length === this.capacity)
            this.grow();
        this.buffers[0][this.length] = atMs;
        for (let i = 0; i < COUNTER_NAMES.length; i++)
            this.buffers[i + 1][this.length] = counters[COUNTER_NAMES[i]];
        this.length += 1;
    }
    /** The log's own memory, cut to length: valid until the next `add`. */
    columns() {
        const columns = sample_log_NAMES.map((name, i) => [
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
    const sample = () => {
        const counters = reader.read();
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
            if (timer)
                sample();
            clearTimeout(timer);
            timer = undefined;
            return latest;
        }
    };
}

;// CONCATENATED MODULE: ./lib/trial/sampling/wait-until-idle.js

/** A service that does nothing for so long has come to rest. */
const QUIET_MS = 300;
const LOOK_MS = 50;
/** Nothing: less than 15 % of a core, and hardly a page more. */
const QUIET_SHARE = 0.15;
const QUIET_BYTES = 2 ** 18;
/**
 * Waits until a service that is ready has come to rest: the first of four
 * workers answers while the others still load, and a replay of 0.1 s would
 * end before they need their memory (measured: 100 MiB held in 3 of 5 trials,
 * and the fourth worker died of it in the others). Ends after `mostMs` too,
 * for a service may never rest.
 */
async function waitUntilIdle(read, until) {
    const endMs = performance.now() + until.mostMs;
    let before = read();
    let sinceMs = performance.now();
    while (before && performance.now() < endMs && !until.signal.aborted) {
        await (0,external_node_timers_promises_.setTimeout)(LOOK_MS);
        const now = read();
        if (!now)
            return;
        const spanMs = performance.now() - sinceMs;
        const busy = now.cpuMs - before.cpuMs > QUIET_SHARE * QUIET_MS ||
            Math.abs(now.memoryBytes - before.memoryBytes) > QUIET_BYTES;
        if (!busy && spanMs >= QUIET_MS)
            return;
        if (!busy)
            continue;
        before = now;
        sinceMs = performance.now();
    }
}

;// CONCATENATED MODULE: ./lib/foundation/log-excerpt.js
/** Colours, cursor moves, titles: what a terminal would not show. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])/g;
/** Begins what explains a failure, in the languages that services are written in. */
const BEGINS = /Traceback \(most recent call last\)|^(?:\S+ )*panic: |^fatal error: |^thread '.*' panicked|Exception in thread|Unhandled exception|UnhandledPromiseRejection|^(?:[\w.]+\.)?\w*(?:Error|Exception)(?::|$)/;
const TELLS = /\b(?:error|exception|fatal|critical|failed|panic|killed)\b/i;
/** Goes on after it: indented, empty, or what Java and Python put between. */
const GOES_ON = /^(?:\s|$)|^(?:Caused by|During handling|The above exception|goroutine |\tat |Traceback )/;
const MAX_BLOCK = 60;
/** Share of the room that is the end's whatever stands before. */
const END_SHARE = 0.3;
const GAP = '…';
function stripEscapes(text) {
    return text.replace(ESCAPES, '');
}
/**
 * The lines of a log that explain most: those around tracebacks and panics, the
 * last ones first, then those that speak of errors, and its end. What is left
 * out between them is one `…`.
 */
function excerptLog(lines, most) {
    if (lines.length <= most)
        return [...lines];
    const chosen = new Set();
    const take = (line) => {
        if (line >= 0 && line < lines.length && chosen.size < most)
            chosen.add(line);
    };
    const end = Math.ceil(most * END_SHARE);
    for (let back = 1; back <= end; back++)
        take(lines.length - back);
    // From the end of a block: that is where the exception stands.
    for (const [from, to] of findBlocks(lines).reverse())
        for (let line = to; line >= from; line--)
            take(line);
    for (let line = lines.length - 1; line >= 0; line--)
        if (TELLS.test(lines[line]))
            take(line);
    for (let line = lines.length - 1; line >= 0; line--)
        take(line);
    return withGaps(lines, [...chosen].sort((a, b) => a - b));
}
function findBlocks(lines) {
    const blocks = [];
    for (let from = 0; from < lines.length; from++) {
        if (!BEGINS.test(lines[from]))
            continue;
        let to = from;
        while (to + 1 < lines.length &&
            to - from < MAX_BLOCK &&
            (GOES_ON.test(lines[to + 1]) || BEGINS.test(lines[to + 1])))
            to++;
        // The exception follows its traceback, or its message a panic, at the margin.
        if (to + 1 < lines.length)
            to++;
        blocks.push([from, to]);
        from = to;
    }
    return blocks;
}
function withGaps(lines, chosen) {
    return chosen.flatMap((line, at) => {
        const isApart = at > 0 && chosen[at - 1] !== line - 1;
        return isApart ? [GAP, lines[line]] : [lines[line]];
    });
}

;// CONCATENATED MODULE: ./lib/trial/read-log.js

/** Of the service's log: what explains most. */
const LOG_LINES = 50;
/** Among so many of its last lines. */
const READ_LINES = 1000;
/** Of a service's log the lines that explain most. Untrusted text. */
async function readLog(service) {
    const log = stripEscapes(await service.logs(READ_LINES));
    return excerptLog(log.split('\n'), LOG_LINES).join('\n');
}

;// CONCATENATED MODULE: ./lib/trial/trial.js








/** For a service that never rests: as long as this, or twice its start-up. */
const MIN_REST_MS = 2000;
/** A trial that is under way, for who wants to do more than replay once. */
class Trial {
    plan;
    setup;
    service;
    sampler;
    generator;
    log = new ExchangeLog();
    marks = {};
    warmupExchanges = 0;
    replayed = 0;
    rounds = [];
    /** Fires when going on makes no sense; its reason is the ending. */
    over = new AbortController();
    cancel = () => this.over.abort({ kind: 'cancelled' });
    static async start(plan, setup) {
        return new Trial(plan, setup, await setup.start(plan));
    }
    constructor(plan, setup, service) {
        this.plan = plan;
        this.setup = setup;
        this.service = service;
        setup.signal.addEventListener('abort', this.cancel);
        if (setup.signal.aborted)
            this.cancel();
        void service.exited.then((exit) => this.over.abort({ kind: 'exited', exit }));
        void service.interrupted.then(({ message: reason }) => this.over.abort({ kind: 'aborted', reason }));
        this.sampler = startSampler(service.counters, {
            clock: this.clock,
            onSample: (counters, atMs) => this.judge(counters, atMs)
        });
    }
    /** Waits until it is ready and warms it up: `completed` is steady state. */
    async warmUp() {
        const ready = await waitUntilReady(this.service, {
            path: this.setup.readinessPath,
            timeoutMs: this.setup.startupTimeoutMs,
            signal: this.over.signal
        });
        if (ready.kind === 'ended')
            return this.over.signal.reason;
        if (ready.kind === 'not-ready')
            return ready;
        this.mark('readyMs');
        await waitUntilIdle(() => this.sampler.sample(), {
            mostMs: Math.max(MIN_REST_MS, this.marks.readyMs * 2),
            signal: this.over.signal
        });
        this.mark('settledMs');
        this.generator = startGeneratorWatch();
        const ending = await this.replay({ requests: this.plan.warmupRequests });
        this.warmupExchanges = this.log.length;
        if (ending.kind === 'completed')
            this.mark('steadyMs');
        return ending;
    }
    async replayAll() {
        const ending = await this.replayOn(0);
        this.mark('replayedMs');
        return ending;
    }
    /** The same again; in an open loop each round has arrivals of its own. */
    async replayOn(round) {
        const ending = await this.replay({ requests: this.plan.requests, round });
        this.replayed = this.log.length;
        return ending;
    }
    /** These rows, 1-based, in this order, as fast as answers come. */
    sendRows(rows) {
        return this.replay({ requests: rows.length, rows });
    }
    /** The replay and the rows behind it are one round, looked at together. */
    endRound() {
        this.sampler.sample();
        const { replayed, log, clock } = this;
        this.rounds.push({ replayed, ended: log.length, endedMs: clock() });
    }
    loadMs() {
        return this.clock() - (this.marks.settledMs ?? 0);
    }
    /** What there is of the measurement's columns by now. */
    soFar() {
        const { warmupExchanges, rounds, log, sampler } = this;
        const marks = { ...this.marks, endedMs: this.clock() };
        const samples = sampler.columns();
        return { exchanges: log.columns(), warmupExchanges, rounds, samples, marks };
    }
    /** One more piece of load, under another CPU limit. */
    async stretch(stretch) {
        const { cpuMillicores, requests, round } = stretch;
        await this.service.setLimits({ ...this.plan.size, cpuMillicores });
        return this.replay({ requests, round });
    }
    counters() {
        return this.sampler.sample();
    }
    /** Throws when somebody else disturbed it, or the place was lost under it. */
    async end(ending) {
        const totals = this.sampler.stop();
        const endedMs = this.clock();
        const log = await readLog(this.service);
        await this.demandUndisturbed(ending);
        return {
            plan: this.plan,
            ending,
            totals,
            startedAt: new Date(Date.now() - endedMs).toISOString(),
            marks: { ...this.marks, endedMs },
            exchanges: this.log.columns(),
            warmupExchanges: this.warmupExchanges,
            ...(this.rounds.length > 0 && { rounds: this.rounds }),
            ...this.log.answers(),
            samples: this.sampler.columns(),
            counters: this.service.counters.traits,
            generator: (await this.generator?.stop()) ?? NOTHING_SENT,
            workers: await this.setup.readWorkers?.(this.service),
            log
        };
    }
    demandUndisturbed = (ending) => demandStanding(ending, this.service);
    async [Symbol.asyncDispose]() {
        this.setup.signal.removeEventListener('abort', this.cancel);
        this.sampler.stop();
        await this.generator?.stop();
        await this.service.stop();
    }
    /** With a reading of its own, so that a phase's totals are its own too. */
    mark(mark) {
        this.sampler.sample();
        this.marks[mark] = this.clock();
    }
    clock = () => performance.now() - this.service.startedAtMs;
    judge(counters, atMs) {
        const ending = this.setup.judge?.(counters, atMs, this.marks);
        if (ending)
            this.over.abort(ending);
        // A service that is OOM-killed while it starts has failed, alive or not.
        if (this.marks.readyMs === undefined && counters.oomKills > 0)
            this.over.abort({
                kind: 'not-ready',
                reason: `The kernel killed ${counters.oomKills} of its processes for memory while it started.`
            });
    }
    replay(piece) {
        const { setup, service, log, clock } = this;
        const { load } = this.plan;
        const { signal } = this.over;
        return sendLoad({ setup, service, load, log, clock, signal }, piece);
    }
}

;// CONCATENATED MODULE: ./lib/trial/run-trial.js
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


/**
 * Runs one trial. Whatever the service does comes back as a Measurement; it
 * throws only when there was no trial at all. One that somebody else disturbed
 * is run again, once.
 */
async function runTrial(plan, setup, sequel) {
    try {
        return await runOnce(plan, setup, sequel);
    }
    catch (thrown) {
        if (!isDisturbance(thrown))
            throw thrown;
        setup.onDisturbed(thrown);
        return runOnce(plan, setup, sequel);
    }
}
async function runOnce(plan, setup, sequel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const trial = __addDisposableResource(env_1, await Trial.start(plan, setup), true);
        const ready = await trial.warmUp();
        const replayed = ready.kind === 'completed' ? await trial.replayAll() : ready;
        const ending = replayed.kind === 'completed' && sequel
            ? await runSequel(trial, sequel)
            : replayed;
        // Awaited here, for `await using` removes the container on the way out.
        return await trial.end(ending);
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
        const met = await meet(trial, sequel.meetingRows);
        trial.endRound();
        const loadMs = trial.loadMs();
        if (met.kind !== 'completed' || !sequel.goesOn(trial, rounds, loadMs))
            return met;
        const ending = await trial.replayOn(rounds);
        if (ending.kind !== 'completed')
            return ending;
    }
}
async function meet(trial, rows) {
    return rows.length > 0 ? trial.sendRows(rows) : { kind: 'completed' };
}

;// CONCATENATED MODULE: ./lib/search/run-search.js
var run_search_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_search_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
    isShared = false;
    /** A stretch that somebody disturbed is repeated once. */
    disturbances = 0;
    constructor(plan, record, place) {
        this.plan = plan;
        this.record = record;
        this.place = place;
    }
    async run() {
        for (;;) {
            this.place.host.signal.throwIfAborted();
            this.record.elapsedMs = performance.now() - this.startMs;
            const move = nextMove({ ...this.plan, ...this.record });
            if (move.kind !== 'stretch')
                await this.endLive();
            if (move.kind === 'done')
                return;
            if (move.kind === 'stretch')
                await this.runStretch(move);
            else
                await this.runProbes(move.probes);
            await this.checkPages();
        }
    }
    /** Before the next move is decided, the last one included. */
    async checkPages() {
        if (this.isShared || (await this.place.runtime.paysForPages()))
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
    async runProbe(probe) {
        const startMs = performance.now();
        const setup = this.setupFor(probe);
        try {
            const plan = planProbe(this.plan, probe);
            const sequel = planSequel(this.plan, probe, () => this.leftMs());
            const trial = await runTrial(plan, setup, sequel);
            await this.place.setup.dataset.demandUnchanged();
            this.note(probe, trial, performance.now() - startMs);
        }
        catch (thrown) {
            const outcome = notStarted(thrown);
            if (!outcome)
                throw thrown;
            this.add({ probe, outcome, ms: performance.now() - startMs });
        }
    }
    leftMs() {
        const { timeBudgetMs } = this.plan.settings;
        return timeBudgetMs - (performance.now() - this.startMs);
    }
    note(probe, trial, ms) {
        const outcome = judgeProbe(this.plan, probe, trial);
        const shown = showProbe(this.plan, probe, trial);
        const past = { probe, outcome, ms, ...(shown && { shown }) };
        this.add(probe.purpose === 'proof'
            ? { ...past, measurement: trial }
            : { ...past, outline: outlineTrial(trial) });
    }
    add(trial) {
        this.record.trials.push(trial);
        const { size } = trial.probe;
        this.place.host.tell(`${(0,units/* formatBytes */.z3)(size.memoryBytes)}, ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}: ${describeOutcome(trial.outcome)}`);
    }
    /** Ends what is lost: one OOM kill, thrashing, a replay far too slow. */
    setupFor(probe) {
        const { setup } = this.place;
        const rows = probe.wholeDataset ? undefined : this.plan.heavyRows;
        return {
            ...setup,
            dataset: {
                ...setup.dataset,
                open: (count, chosen = rows) => setup.dataset.open(count, chosen)
            },
            judge: watchForEarlyStop(planReference(this.plan, probe))
        };
    }
    async runStretch(move) {
        try {
            await this.measureStretch(move);
        }
        catch (thrown) {
            if (!isDisturbance(thrown) || this.disturbances++ > 0)
                throw thrown;
            this.place.setup.onDisturbed(thrown);
            await this.endLive();
        }
    }
    async measureStretch(move) {
        const live = this.live ?? (await this.startLive(move.probe));
        if (!live)
            return;
        const before = live.trial.counters();
        const from = live.trial.soFar().exchanges.length;
        const ending = await live.trial.stretch(move.stretch);
        if (ending.kind === 'exited')
            return this.endLive(ending);
        await live.trial.demandUndisturbed(ending);
        await this.place.setup.dataset.demandUnchanged();
        const after = live.trial.counters();
        const exchanges = live.trial.soFar().exchanges;
        this.record.stretches.push(measureStretch(move.stretch, { exchanges, from, before, after }));
    }
    async startLive(probe) {
        const startMs = performance.now();
        const plan = planProbe(this.plan, probe);
        const trial = await Trial.start(plan, this.place.setup);
        this.live = { trial, probe, startMs };
        const ending = await trial.warmUp();
        if (ending.kind !== 'completed')
            await this.endLive(ending);
        return this.live;
    }
    /** With an ending, the service's end is a trial like any other. */
    async endLive(ending) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { live } = this;
            this.live = undefined;
            if (!live)
                return;
            const trial = run_search_addDisposableResource(env_1, live.trial, true);
            if (!ending)
                return;
            const ms = performance.now() - live.startMs;
            this.note(live.probe, await trial.end(ending), ms);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = run_search_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    async [Symbol.asyncDispose]() {
        await this.endLive();
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
        const { trial, criteria, machine, smallest, cold = false } = record;
        if (!trial || !criteria || !machine || !smallest)
            return;
        const analysis = analyze(trial);
        const basis = { trial, analysis, criteria, machine, smallest, cold };
        const plan = planSearch(basis);
        if ('recommendation' in plan)
            return;
        record.search = { trials: [], stretches: [], elapsedMs: 0 };
        const onShared = () => {
            record.cold = false;
            const replanned = planSearch({ ...basis, cold: false });
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

// EXTERNAL MODULE: ./lib/servers/servers.js
var servers = __webpack_require__(68192);
;// CONCATENATED MODULE: ./lib/servers/recognize-server.js

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
    const { programs, texts } = servers/* SERVERS */.V[facts.name];
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
    for (const name of servers/* SERVER_NAMES */.B) {
        const found = findProgram(servers/* SERVERS */.V[name].programs, container);
        if (found)
            return {
                name,
                because: `The image's command line has \`${found.text}\`.`
            };
    }
    return undefined;
}
function byVariable({ variables }) {
    for (const name of servers/* SERVER_NAMES */.B) {
        const set = servers/* SERVERS */.V[name].variables.find((each) => Object.hasOwn(variables, each));
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

;// CONCATENATED MODULE: ./lib/trial/plan.js


/** What the runner, the engine and we need beside the service. */
const RUNNER_BYTES = 2 ** 30;
/** The first trial: the size that was asked for, the whole dataset. */
function planTrial(inputs, machine, dataset) {
    return {
        size: planSize(inputs, machine),
        load: inputs.load,
        warmupRequests: inputs.dataset.warmup,
        requests: inputs.dataset.requests ?? dataset.rows
    };
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
        mistakes.push(`\`cpu\` is ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}, and this machine has ${machine.cores} cores: at most ${(0,units/* formatMillicores */.n3)(most.cpuMillicores)}.`);
    if (size.memoryBytes > machine.memoryBytes)
        mistakes.push(`\`memory\` is ${(0,units/* formatBytes */.z3)(size.memoryBytes)}, and this machine has ${(0,units/* formatBytes */.z3)(machine.memoryBytes)}: use a larger runner or at most ${(0,units/* formatBytes */.z3)(most.memoryBytes)}.`);
    if (mistakes.length === 0)
        return size;
    throw new errors/* ProfileError */.eo({
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
        throw new errors/* ProfileError */.eo({
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
/** The port that was asked for, or the only one that the image EXPOSEs. */
function planPort(asked, image) {
    const [only, ...more] = image.exposedPorts;
    if (asked !== undefined)
        return asked;
    if (only !== undefined && more.length === 0)
        return only;
    throw new errors/* ProfileError */.eo({
        code: only === undefined ? 'port-unknown' : 'port-ambiguous',
        message: only === undefined
            ? 'The image EXPOSEs no port, and `port` was not given.'
            : `The image EXPOSEs the ports ${image.exposedPorts.join(', ')}, and \`port\` was not given.`,
        blame: 'user',
        remedy: `Say which port the service listens on, for example \`port: ${only ?? 8080}\`.`
    });
}

;// CONCATENATED MODULE: ./lib/trial/trial-setup.js


/** Throws where the inputs leave open what is asked of the service. */
function planSetup(inputs, parts) {
    const { service, answers } = inputs;
    const { host, runtime, image, dataset } = parts;
    const port = planPort(service.port, image.facts);
    return {
        start: ({ size }) => {
            host.beginTrial(size);
            return runtime.start({ imageId: image.facts.id, size, port, service });
        },
        dataset: dataset.withDefaults(planRequests(inputs)),
        answers,
        readinessPath: service.readinessPath,
        startupTimeoutMs: service.startupTimeoutMs,
        requestTimeoutMs: service.requestTimeoutMs,
        signal: host.signal,
        onProgress: (done, all) => host.tell(`${done} of ${all} requests`),
        onDisturbed: (reason) => {
            const finding = trialRepeated(reason);
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
async function profile({ inputs, asked, parseAbove }, record, { host, runtime }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stage = (name, work) => timed(name, record.stages, () => host.stage(name, work));
        runtime.findings = record.findings;
        noteInputs(record, { inputs, asked });
        await showRecipe(inputs.image, host);
        record.machine = await runtime.readMachine();
        record.smallest = runtime.capabilities.smallest;
        const dataset = profile_addDisposableResource(env_1, await stage('Read the dataset', () => openDataset(inputs.dataset, host)), true);
        record.dataset = dataset.facts;
        const plan = planTrial(inputs, record.machine, dataset.facts);
        const image = await stage(PREPARE[inputs.image.kind], () => runtime.prepareImage(inputs.image));
        const server = recognizeServer(inputs, image);
        noteImage(record, image, server);
        const served = server ? parseAbove(server.texts) : inputs;
        const earlier = readEarlier(inputs, record);
        if (earlier)
            return earlier;
        const setup = planSetup(served, { dataset, host, image, runtime });
        record.cold = await runtime.dropPageCache();
        record.trial = await stage('Run the service at full size', () => runTrial(plan, withWorkers(setup), planFirstSequel()));
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

;// CONCATENATED MODULE: ./lib/analysis/exit-causes.js

const LOG = 'The last lines of its log are below and in the report.';
/** What exit codes mean, by shells and signals: 128 + the signal's number. */
const exit_causes_CODES = {
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
    return exit_causes_CODES[exit.code] ?? { remedy: LOG };
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

;// CONCATENATED MODULE: ./lib/analysis/ending.js




/** Why a trial is no measurement of a working service; undefined when it is. */
function describeEnding(trial) {
    const { ending, log } = trial;
    if (ending.kind === 'completed')
        return undefined;
    if (ending.kind === 'cancelled')
        return cancelled;
    if (ending.kind !== 'aborted' && countOomKills(trial) > 0)
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
    const [cause] = findFailureCauses(trial);
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
    return succeeded(exchanges, length - 1);
}
const cancelled = {
    code: 'cancelled',
    message: 'The job was cancelled; what was measured until then is reported.',
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
    const answers = ending_countAnswered(trial.exchanges);
    return `after ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}
/** Whatever the answers were; those it broke off at its end are none. */
function ending_countAnswered({ status, length }) {
    return status.subarray(0, length).filter((code) => code > 0).length;
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
function evaluateRules(rules, metrics) {
    return rules.map((rule) => evaluateRule(rule, metrics[rule.metric]));
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

;// CONCATENATED MODULE: ./lib/dataset/dataset-findings.js
/** What a dataset can't show, however well it is measured. */
function findDatasetFindings(facts) {
    const findings = [];
    if (facts.identicalRows || facts.rows === 1)
        findings.push({
            code: 'rows-identical',
            severity: 'warning',
            message: `All ${facts.rows} rows of the dataset are the same request.`,
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
const worker_findings_RULES = [
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
    const [, rule] = worker_findings_RULES.find(([count]) => count(cores) === processes) ?? [];
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
            why: `It used ${(0,units/* formatShare */.T1)(share)} of its CPU limit in the mean${steady ? ', so there is nothing to lend to others' : '; the rest is for bursts, which need not be reserved'}. Memory is request = limit either way.`
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

;// CONCATENATED MODULE: ./lib/sizing/confidence.js


/** Fewer requests than this have not met much of what will come. */
const confidence_FEW_REQUESTS = 20;
/**
 * @param doubts sentences about the run itself, each of which lowers a high
 *   confidence: a busy machine, a dataset that repeats one row
 */
function rateConfidence(answer, state, doubts) {
    const grave = graveReasons(answer);
    const slight = [...slightReasons(answer, state), ...doubts];
    if (grave.length > 0)
        return { level: 'low', reasons: [...grave, ...slight] };
    if (slight.length > 0)
        return { level: 'medium', reasons: slight };
    const reason = 'The minimum held twice, one step less failed, and the size was run.';
    return { level: 'high', reasons: [reason] };
}
function graveReasons({ proof, reason }) {
    const sentence = reason?.replace(/^./, (letter) => letter.toUpperCase());
    if (proof === undefined)
        return [`Not proved: ${reason ?? 'it was not run'}.`];
    return sentence === undefined ? [] : [`${sentence}.`];
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
    if (cpu?.shortOf === 'patience' || cpu?.shortOf === 'stretches')
        reasons.push('The minimum of CPU is known to about 8 %.');
    if (facts.missedLimits.length > 0)
        reasons.push('A latency threshold is missed even at full size.');
    for (const { metric } of state.settings.unmeasuredLimits)
        reasons.push(`The rule on ${metric} had no say: it needs ${fewestAnswers(metric)} requests.`);
    if (facts.requests < confidence_FEW_REQUESTS)
        reasons.push(`${facts.requests} requests are few.`);
    if (facts.outcome.kind === 'failed-requests')
        reasons.push(`${facts.outcome.failed} requests fail at full size too.`);
    if (facts.growthBytesPerRequest !== undefined)
        reasons.push('Its memory was still growing when the dataset ended.');
    if (state.settings.unpaidFileBytes > 0)
        reasons.push('File pages could not be dropped between trials.');
    return reasons;
}

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

;// CONCATENATED MODULE: ./lib/sizing/explain.js








/** @param doubts see `rateConfidence` */
function explainAnswer(answer, found, doubts) {
    const state = settleProofs(found);
    const { growthBytesPerRequest } = state.facts;
    const memoryBytes = answer.kind === 'size'
        ? answer.size.memoryBytes
        : state.facts.full.memoryBytes;
    const first = { ...describeTrial(firstTrial(state.facts)), purpose: 'first' };
    const shown = {
        ...(growthBytesPerRequest === undefined
            ? {}
            : { growth: describeGrowth(state, memoryBytes) }),
        trials: [first, ...state.trials.map(describeTrial)],
        cpuCandidates: judgeCandidates(state)
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
function describeTrial({ probe, outcome, ms }) {
    const why = describeOutcome(outcome);
    return { ...probe, outcome: outcome.kind, why, ms };
}
function describeGrowth({ facts }, memoryBytes) {
    const lasts = lastsRequests(facts, memoryBytes);
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
        return `The service does not work at full size: ${describeOutcome(facts.outcome)}.`;
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
    const failed = failedBytes > 0 ? `, and ${(0,units/* formatBytes */.z3)(failedBytes)} failed` : '';
    // Where many limits lie between the two, the truth is nearer to what failed.
    const whole = minimumBytes * (1 + settings.headroom);
    const counted = whole - value > settings.step.memoryBytes
        ? `, counted from the ${(0,units/* formatBytes */.z3)(failedBytes)} that failed`
        : '';
    const steps = [
        { what: 'highest memory seen at full size', value: facts.undroppableBytes },
        {
            what: `smallest limit that held, ${holds} of ${holds}${failed}`,
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
            ? `proved: ${soak ?? describeOutcome(proof.outcome)}`
            : `not proved: ${reason ?? 'it was not run'}`,
        value
    };
}
function formatSize({ cpuMillicores, memoryBytes }) {
    return `${(0,units/* formatMillicores */.n3)(cpuMillicores)} and ${(0,units/* formatBytes */.z3)(memoryBytes)}`;
}

;// CONCATENATED MODULE: ./lib/thresholds/collect-metrics.js

/** Every metric that a rule can name: its number, or why there is none. */
function collectMetrics(known) {
    const { analysis } = known;
    const memory = analysis?.memory;
    const cpu = analysis?.cpu;
    return {
        'memory.peak': collect_metrics_measured(memory?.peakBytes),
        'memory.working_set': collect_metrics_measured(memory?.workingSetPeakBytes),
        'memory.anonymous': collect_metrics_measured(memory?.anonymousPeakBytes),
        'memory.recommended': recommended(known, 'memoryBytes'),
        'cpu.peak': collect_metrics_measured(cpu?.peakMillicores),
        'cpu.mean': collect_metrics_measured(cpu?.meanMillicores),
        'cpu.ms_per_request': collect_metrics_measured(cpu?.msPerRequest),
        'cpu.throttled': collect_metrics_measured(cpu?.throttledShare),
        'cpu.recommended': recommended(known, 'cpuMillicores'),
        ...latencies(analysis?.latency),
        ...answers(analysis),
        startup: collect_metrics_measured(analysis?.startupMs, 'the service was never ready'),
        'image.size': collect_metrics_measured(known.imageBytes, 'there was no image'),
        'oom.kills': collect_metrics_measured(analysis?.oomKills)
    };
}
/** A number that is not one was not measured, and must not be compared. */
function collect_metrics_measured(value, absent = 'it could not be measured') {
    return value === undefined || !Number.isFinite(value) ? { absent } : { value };
}
function recommended({ recommended: size = { absent: 'there is no recommendation' } }, resource) {
    return 'absent' in size ? size : collect_metrics_measured(size[resource]);
}
function latencies(latency) {
    const requests = latency?.requests ?? 0;
    const percentile = (of, p) => {
        const name = `p${Number((p * 100).toFixed(1))}`;
        const needs = `${name} needs at least ${fewestValues(p)} requests`;
        return collect_metrics_measured(of?.value, `${needs}, ${requests} succeeded`);
    };
    const none = 'no request succeeded';
    return {
        'latency.p50': percentile(latency?.p50, 0.5),
        'latency.p90': percentile(latency?.p90, 0.9),
        'latency.p95': percentile(latency?.p95, 0.95),
        'latency.p99': percentile(latency?.p99, 0.99),
        'latency.p99.9': percentile(latency?.p999, 0.999),
        'latency.mean': collect_metrics_measured(latency?.meanMs, none),
        'latency.max': collect_metrics_measured(latency?.maxMs, none)
    };
}
function answers(analysis) {
    const { requests = 0, succeeded = 0 } = analysis ?? {};
    const none = 'no request was counted';
    const counted = (value) => requests === 0 ? { absent: none } : { value };
    return {
        'success.rate': counted(succeeded / requests),
        failures: counted(requests - succeeded),
        throughput: collect_metrics_measured(analysis?.throughputPerSecond, none)
    };
}

;// CONCATENATED MODULE: ./lib/conclude.js














/**
 * What a run says, however far it came: a function of its record, so that it
 * can be drawn again from a saved one, and with other criteria.
 *
 * @param answer what to say of a search that is not at its end
 */
function conclude(record, answer = answerSoFar) {
    const { trial, dataset, machine } = record;
    const analysis = trial && analyze(trial);
    const { recommendation, search } = concludeSize(record, analysis, answer);
    return {
        error: record.error ?? (trial && describeEnding(trial)),
        analysis,
        recommendation,
        search,
        verdicts: analysis ? judge(record, analysis, recommendation) : [],
        findings: [
            ...record.findings,
            ...(analysis?.findings ?? []),
            ...(trial && dataset ? findDatasetFindings(dataset) : []),
            ...(trial ? findGeneratorFindings(trial.generator) : []),
            ...(trial && machine
                ? findWorkerFindings(trial.workers, machine.cores)
                : [])
        ]
    };
}
function judge({ criteria, image }, analysis, recommendation) {
    const metrics = collectMetrics({
        analysis,
        imageBytes: image?.sizeBytes,
        ...(recommendation && { recommended: sizeOf(recommendation) })
    });
    return evaluateRules(withImpliedRules(criteria?.thresholds ?? []), metrics);
}
function sizeOf(recommendation) {
    return recommendation.kind === 'size'
        ? recommendation.size
        : { absent: recommendation.reason };
}
const NOTHING = { recommendation: undefined, search: undefined };
function concludeSize(record, analysis, answer) {
    const { trial, criteria, machine, smallest, cold = false } = record;
    if (!trial || !analysis || !criteria || !machine || !smallest)
        return NOTHING;
    const basis = { trial, analysis, criteria, machine, smallest, cold };
    const plan = planSearch(basis);
    if ('recommendation' in plan)
        return { ...NOTHING, ...plan };
    const searched = record.search;
    if (!searched)
        return { ...NOTHING, recommendation: estimate(analysis, criteria.headroom) };
    const trials = searched.trials.map((past) => judgeAgain(past, plan));
    const state = { ...plan, ...searched, trials };
    const why = record.error
        ? `the search was cut short (${record.error.code})`
        : 'it was not run';
    return explainSearch(record, state, { analysis, answer: answer(state, why) });
}
/** By today's criteria, where all that was measured is there. */
function judgeAgain(past, plan) {
    const { probe, measurement } = past;
    return measurement
        ? { ...past, outcome: judgeProbe(plan, probe, measurement) }
        : past;
}
function explainSearch({ machine, trial: first, cold = false }, state, { analysis, answer }) {
    const doubts = analysis.findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ message }) => message);
    const { recommendation, ...search } = explainAnswer(answer, state, doubts);
    const proved = answer.kind === 'size' ? answer.proof : undefined;
    const proof = state.trials.find((past) => past === proved)?.measurement;
    const trial = proof ?? first;
    const latency = steadyLatency(trial);
    const cores = machine.cores;
    const advised = { analysis, trial, slowestMs: latency.maxMs, cores };
    const advice = recommendation.kind === 'size'
        ? adviseSettings({ ...advised, size: recommendation.size })
        : [];
    const proofP90Ms = proof && latency.p90?.value;
    return { recommendation, search: { ...search, cold, advice, proofP90Ms } };
}
function steadyLatency(trial) {
    return summarizeLatency(trial.exchanges, steadyRange(trial));
}

;// CONCATENATED MODULE: ./lib/report/azure.js


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
        requestedMemoryInGB: trial && (0,units/* toGigabytes */.F9)(trial.plan.size.memoryBytes),
        requestedQueriesPerSecond: load && askedRate(load)
    };
}
function utilized({ analysis, recommendation, search }) {
    const { memory, cpu } = analysis;
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return {
        maxUtilizedMemoryInGB: memory.peakBytes === undefined
            ? undefined
            : (0,units/* toGigabytes */.F9)(memory.peakBytes),
        maxUtilizedCpu: (cpu.peakMillicores ?? NaN) / 1000,
        recommendedMemoryInGB: size && (0,units/* toGigabytes */.F9)(size.memoryBytes),
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
    return { cpu: cpuMillicores / 1000, memoryInGB: (0,units/* toGigabytes */.F9)(memoryBytes) };
}

// EXTERNAL MODULE: ./lib/thresholds/rule.js
var thresholds_rule = __webpack_require__(4248);
;// CONCATENATED MODULE: ./lib/report/verdicts.js


const verdicts_FORMATS = {
    bytes: units/* formatBytes */.z3,
    millicores: units/* formatMillicores */.n3,
    ms: units/* formatMs */._V,
    share: units/* formatShare */.T1,
    count: String,
    'per-second': (value) => `${Number(value.toPrecision(3))}/s`
};
/** A metric's number in its unit, for people. */
function formatMeasured({ rule, measured }) {
    return measured === undefined
        ? 'not measured'
        : verdicts_FORMATS[thresholds_rule/* METRICS */.C[rule.metric]](measured);
}
/** `memory.peak is 611 MiB, and the rule is memory.peak <= 512Mi` */
function describeRule(verdict) {
    const { rule, state, reason } = verdict;
    if (state === 'inconclusive')
        return `${rule.text} could not be judged: ${reason ?? 'not measured'}.`;
    return `${rule.metric} is ${formatMeasured(verdict)}, and the rule is ${rule.text}.`;
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-judgement.js


function composeVerdict({ rule, state, measured, reason }) {
    const { metric, operator, limit, level, text } = rule;
    return {
        rule: { metric, operator, limit, level, text },
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
function explainVerdict(verdict, { error, verdicts }) {
    if (error)
        return error.message;
    const failing = verdicts.filter(({ rule }) => rule.level === 'fail');
    const [worst, ...others] = failing.filter(({ state }) => state === verdict);
    if (!worst)
        return 'Nothing was judged.';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return verdict === 'passed'
        ? summarizePassed(failing)
        : `${describeRule(worst)}${more}`;
}
function summarizePassed(verdicts) {
    const asked = verdicts.filter(({ rule }) => !isImplied(rule));
    if (asked.length === 0)
        return 'Every request succeeded, and nothing was killed for memory.';
    return asked.length === 1
        ? `The threshold holds: ${asked[0].rule.text}`
        : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`;
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-setting.js
function composeMachine(machine) {
    return {
        cpuModel: machine.cpuModel,
        cores: machine.cores,
        memoryBytes: machine.memoryBytes,
        kernel: machine.kernel,
        cgroupVersion: machine.cgroupVersion,
        engine: machine.engine
    };
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
        why: line.why,
        ms: line.ms
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

;// CONCATENATED MODULE: ./lib/foundation/mask.js
const STARS = '***';
/** A shorter part of a Base64 text would be found by chance. */
const LEAST_BASE64 = 8;
/** So much of a secret, or a quarter of it, where a text was cut. */
const LEAST_PART = 4;
/** Longer ones are looked for in pieces: characters. */
const PIECE = 512;
/** What who cuts a text puts behind it. */
const LONGEST_MARK = 8;
const CUT_MARK = /(?:…|\.{3})["')\]}]*$/;
/**
 * The one place where secrets are taken out and texts are cut, in this order: a
 * part of a token that was cut before is no longer recognized. Secrets are
 * found as they are, within JSON (also within JSON again), URLs, HTML and
 * Base64 at any of its three alignments. Who cut before us (a program that
 * keeps lines short) left parts: they are taken out at begin and end of lines.
 */
function createMask(secrets) {
    const longestFirst = [...new Set(secrets)]
        .filter((secret) => secret !== '')
        .sort((a, b) => b.length - a.length);
    const patterns = longestFirst.flatMap(formsOf);
    return (text, most = Infinity) => {
        let masked = text;
        for (const pattern of patterns)
            masked = masked.replaceAll(pattern, STARS);
        for (const secret of longestFirst)
            masked = maskParts(masked, secret);
        return masked.length > most ? `${masked.slice(0, most)}…` : masked;
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
/** In either alphabet. */
function base64Patterns(secret) {
    return base64Digits(secret).map((digits) => digits.replace(/\+/g, '[+-]').replace(/\//g, '[/_]'));
}
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
/** Parts of a secret where a line was cut: its begin at the end, its end at the begin. */
function maskParts(text, secret) {
    const least = Math.max(LEAST_PART, Math.ceil(secret.length / 4));
    if (secret.length <= least)
        return text;
    const ends = maskAt(text, secret.slice(0, least), (at) => {
        const line = text.slice(at, at + secret.length + LONGEST_MARK);
        const end = line.indexOf('\n');
        if (end < 0 && at + line.length < text.length)
            return undefined;
        const rest = (end < 0 ? line : line.slice(0, end)).replace(CUT_MARK, '');
        return secret.startsWith(rest) ? [at, at + rest.length] : undefined;
    });
    return maskAt(ends, secret.slice(-least), (at) => {
        const end = at + least;
        const line = ends.slice(Math.max(end - secret.length, 0), end);
        const begin = line.lastIndexOf('\n') + 1;
        if (begin === 0 && end > line.length)
            return undefined;
        const rest = line.slice(begin);
        return secret.endsWith(rest) ? [end - rest.length, end] : undefined;
    });
}
/** The text without what is found wherever it has `sign`; in one pass. */
function maskAt(text, sign, find) {
    const kept = [];
    let done = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        const [from, to] = find(at) ?? [0, 0];
        if (to === 0 || from < done)
            continue;
        kept.push(text.slice(done, from), STARS);
        done = to;
    }
    return done === 0 ? text : kept.join('') + text.slice(done);
}

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
    const mask = createMask(secrets);
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
const targets_PLACES = [
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
    return targets_PLACES.map(({ name, language, text }) => ({
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
    return reportRun({ ...record, ...conclude(record) });
}
/**
 * The same of what was concluded before. Field by field: what another room
 * adds to its own types is in no report until a line here says so.
 */
function reportRun(record) {
    const { trial, error } = record;
    const verdict = error ? 'failed' : overallVerdict(record.verdicts);
    const draft = {
        schemaVersion: SCHEMA_VERSION,
        tool: {
            name: 'profile-inference',
            version: record.version,
            troubleshooting: record.troubleshooting
        },
        name: record.name,
        createdAt: record.createdAt,
        verdict,
        because: explainVerdict(verdict, record),
        error: error && composeError(error),
        reused: undefined,
        ...composeSetting(record),
        trials: trial ? [composeTrial(trial)] : [],
        analysis: record.analysis && composeUse(record.analysis),
        ...composeAnswer(record),
        verdicts: record.verdicts.map(composeVerdict),
        findings: record.findings.map(composeFinding),
        azure: azureDetails(record),
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
    const { recommendation, search, analysis, trial } = record;
    const answer = {
        recommendation: recommendation && composeRecommendation(recommendation),
        search: search && composeSearch(search)
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
        concurrency: load && askedRate(load) === undefined ? load.concurrency : undefined
    });
    return { ...answer, resources, targets };
}
/** Whether the step fails: an error always does, a verdict as was asked. */
function failsStep(report, failOn) {
    if (report.error)
        return true;
    if (failOn === 'never')
        return false;
    if (report.verdict === 'inconclusive')
        return failOn === 'inconclusive';
    return report.verdict === 'failed';
}

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
        record.error = signal.aborted ? cancelled : (0,errors/* describeError */.Uc)(thrown);
    }
    return compose(record);
}
/** What cannot be concluded of what was measured must not take the rest along. */
function compose(record) {
    try {
        return composeReport(record);
    }
    catch (thrown) {
        const { secrets, stages } = record;
        const error = record.error ?? (0,errors/* describeError */.Uc)(thrown);
        return composeReport({ ...startRecord(record), secrets, stages, error });
    }
}

;// CONCATENATED MODULE: ./lib/report/help.js
/** Where docs/troubleshooting.md tells of a code; undefined: not known. */
function helpUrl({ tool }, code) {
    return tool.troubleshooting && `${tool.troubleshooting}#${code}`;
}

// EXTERNAL MODULE: ./lib/inputs/quantities.js
var quantities = __webpack_require__(33396);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/runtime/docker/bounds.js
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

;// CONCATENATED MODULE: ./lib/runtime/docker/command-output.js
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

;// CONCATENATED MODULE: ./lib/runtime/docker/command.js
var command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const end = command_addDisposableResource(env_1, new End(call), false);
        try {
            // Throws at once when the arguments are too many.
            const child = (0,external_node_child_process_.spawn)(program, args, {
                stdio: ['ignore', 'pipe', 'pipe'],
                env: { ...process.env, ...call.env }
            });
            child.stdout.on('data', (data) => stdout.add(data));
            child.stderr.on('data', (data) => stderr.add(data));
            // Nothing is kept waiting by who only watches.
            if (call.bound === 'watch')
                forget(child);
            const code = (await command_closed(child, end)) ?? -1;
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
        command_disposeResources(env_1);
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
        const ms = Math.min(leftMs(BOUNDS[bound], sinceMs), mostMs);
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
function command_closed(child, end) {
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

;// CONCATENATED MODULE: ./lib/runtime/cgroup/cgroup-files.js
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
        const folders = parseCgroupFolders((0,external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, 'utf8'), (0,external_node_fs_.readFileSync)('/proc/self/mounts', 'utf8'), containerId);
        const reader = new CgroupReader(folders);
        if (!Number.isNaN(reader.read()?.memoryBytes ?? NaN))
            return reader;
        reader.close();
    }
    catch {
        // No /proc for it here.
    }
    return undefined;
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
        this.parse = v1 ? parseV1 : parseV2;
        for (const [name, controller] of Object.entries(v1 ? V1_FILES : V2_FILES)) {
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

;// CONCATENATED MODULE: ./lib/runtime/listening.js
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

;// CONCATENATED MODULE: ./lib/runtime/docker/api-stats.js

/**
 * One reading of Docker's API, from a cgroup v1 or v2 host. What it does not
 * tell is NaN: pressure always; on v1 OOM kills, shared and kernel memory; on
 * v2 the high-water mark.
 */
function parseApiStats(answer) {
    const { memory_stats: memory = {}, cpu_stats: cpu = {} } = answer;
    const { throttling_data: throttling = {} } = cpu;
    const stat = (v1, v2 = v1) => memory.stats?.[v1] ?? memory.stats?.[v2] ?? NaN;
    const isV2 = memory.stats?.['anon'] !== undefined;
    return {
        memoryBytes: memory.usage ?? NaN,
        memoryPeakBytes: memory.max_usage ?? NaN,
        anonymousBytes: stat('total_rss', 'anon'),
        sharedBytes: stat('total_shmem', 'shmem'),
        fileBytes: stat('total_cache', 'file'),
        inactiveFileBytes: stat('total_inactive_file', 'inactive_file'),
        kernelBytes: lastingKernelBytes(stat),
        oomKills: isV2 ? (memory.failcnt ?? 0) : NaN,
        majorFaults: stat('total_pgmajfault', 'pgmajfault'),
        cpuMs: (cpu.cpu_usage?.total_usage ?? NaN) / 1e6,
        periods: throttling.periods ?? NaN,
        throttledPeriods: throttling.throttled_periods ?? NaN,
        throttledMs: (throttling.throttled_time ?? NaN) / 1e6,
        pids: answer.pids_stats?.current ?? NaN,
        memoryPressureMs: NaN,
        cpuPressureMs: NaN
    };
}

;// CONCATENATED MODULE: ./lib/runtime/docker/api-counters.js


const DEFAULT_HOST = 'unix:///var/run/docker.sock';
/**
 * Counters from Docker's API, where the kernel's files can't be seen (a job
 * container, Docker Desktop): one reading a second, each given once.
 *
 * @param dockerHost DOCKER_HOST: `unix:///path` or `tcp://host:port`; empty is
 *   the local engine's own socket
 */
function openApiCounters(containerId, dockerHost = '') {
    const stream = new StatsStream(containerId, dockerHost || DEFAULT_HOST);
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
        this.client = connect(dockerHost);
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
            const counters = parseApiStats(JSON.parse(line));
            // The last answer, after the container's end, is all zeros.
            if (!(counters.memoryBytes > 0))
                continue;
            this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes);
            const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes;
            this.latest = { ...counters, memoryPeakBytes };
        }
    }
}
function connect(dockerHost) {
    const socketPath = /^unix:\/\/(.*)/.exec(dockerHost)?.[1];
    return socketPath
        ? new undici/* Client */.Kj('http://localhost', { socketPath, bodyTimeout: 0 })
        : new undici/* Client */.Kj(dockerHost.replace(/^tcp:/, 'http:'), { bodyTimeout: 0 });
}

;// CONCATENATED MODULE: ./lib/runtime/docker/answer-text.js
/** Of what cannot be read: characters. */
const SHOWN = 200;
/** What a program printed, in a sentence. */
function showAnswer(text) {
    const shown = text.trim();
    if (shown === '')
        return 'It printed nothing.';
    const cut = shown.length > SHOWN ? ' …' : '';
    return `It printed: ${shown.slice(0, SHOWN)}${cut}`;
}

;// CONCATENATED MODULE: ./lib/runtime/docker/cli.js





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
    const result = await run('docker', args, how);
    if (result.ended === 'cancelled') {
        throwIfCancelled();
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
    const answer = (0,json/* parseObject */.lj)(stdout);
    if (answer !== undefined)
        return answer;
    throw new errors/* ProfileError */.eo({
        code: 'engine-answer-unreadable',
        message: `\`${nameOf(args)}\` gave no answer that can be read.`,
        blame: 'machine',
        cause: showAnswer(stdout),
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
    const { code, stderr, ended } = await run('docker', asked);
    if (code === 0)
        return undefined;
    if (ended === 'cancelled')
        throwIfCancelled();
    if (ended === 'too-long')
        return noAnswer(asked, {});
    return engineLost(stderr.trim().split('\n').at(-1));
}
function noAnswer(args, { bound = 'question', mostMs = BOUNDS[bound].mostMs }) {
    const seconds = mostMs / 1000;
    return engineLost(`\`${nameOf(args)}\` had no answer within ${seconds} s.`);
}
function engineLost(cause) {
    return new errors/* ProfileError */.eo({
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

;// CONCATENATED MODULE: ./lib/runtime/docker/container-state.js

/** What the engine knows of a container; undefined when it knows none. */
async function inspectContainer(id, at) {
    const asked = ['container', 'inspect', id];
    const [container] = (await dockerJson(asked)) ?? [];
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

;// CONCATENATED MODULE: ./lib/runtime/docker/container-log.js

/**
 * The last lines of a container's output; as many as came, where the engine
 * hangs: that takes no measurement along. Untrusted text.
 */
async function container_log_readLog(id, lines) {
    const log = [];
    await docker(['logs', '--tail', String(lines), id], {
        bound: 'cleanup',
        onLine: (line) => log.push(line)
    }).catch(() => undefined);
    return log.slice(-lines).join('\n');
}

;// CONCATENATED MODULE: ./lib/runtime/docker/program.js
const program_KINDS = {
    'exec format error': 'format',
    'no such file or directory': 'missing',
    'permission denied': 'permission'
};
/** The engine's last words in the log, or its answer when it was to start. */
const program_REFUSED = /(?:^exec |exec: ")(\/[^\s":]+)"?: (?:stat \S+: )?(exec format error|no such file or directory|permission denied)/m;
function parseRefusal(said) {
    const [, path, kind] = program_REFUSED.exec(said) ?? [];
    return path === undefined ? undefined : { path, kind: program_KINDS[kind] };
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
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'profile-inference-exec-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const copy = (0,external_node_path_.join)(folder, 'program');
            const copied = await docker(['cp', '--follow-link', `${id}:${path}`, copy]);
            if (copied.code !== 0)
                return undefined;
            const file = explain_exec_addDisposableResource(env_1, await (0,promises_.open)(copy), true);
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
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container-end.js







/** Lines of a log in which the engine says that it could not execute. */
const LAST_WORDS = 3;
/** Before the engine is asked again how a container does, ms. */
const container_end_PAUSE_MS = 1000;
/** Sees how a container comes to its end: by itself, or by somebody's act. */
class ContainerEnd {
    /** Pending where nobody can tell: `interrupted` says why. Never rejects. */
    exited;
    interrupted;
    started;
    waiting = new AbortController();
    lost = Promise.withResolvers();
    hasExited = false;
    constructor(started) {
        this.started = started;
        const meddled = started.watched.meddled.then(disturbed);
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
            return disturbed(act);
        if (!now)
            return (await findLoss()) ?? disturbed('it was removed');
        if (now.isPaused)
            return disturbed('it was paused');
        if (now.startedAt !== state.startedAt)
            return disturbed('it was restarted');
        return now.memoryBytes === state.memoryBytes
            ? undefined
            : disturbed('its limits were changed');
    }
    async waitForExit() {
        const { signal } = this.waiting;
        while (!signal.aborted) {
            const exit = await this.askForExit().catch(() => undefined);
            this.hasExited = exit !== undefined;
            if (exit)
                return exit;
            // A cancelled run asks nobody.
            const loss = await findLoss().catch(() => undefined);
            if (loss)
                this.lost.resolve(loss);
            if (loss)
                break;
            await (0,external_node_timers_promises_.setTimeout)(container_end_PAUSE_MS, undefined, { ref: false });
        }
        return Promise.withResolvers().promise;
    }
    /** Undefined: it could not be waited for, and it runs still as it seems. */
    async askForExit() {
        const { id, plan } = this.started;
        const { signal } = this.waiting;
        const wait = await docker(['wait', id], { bound: 'watch', signal });
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
        const why = await explainExec(id, await container_log_readLog(id, LAST_WORDS));
        return why ? { ...exit, why } : exit;
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container-errors.js

function limitsFixed(stderr) {
    return new errors/* ProfileError */.eo({
        code: 'limits-fixed',
        message: 'The engine did not change the limits of a running container, which is how CPU is searched.',
        blame: 'machine',
        cause: stderr.trim(),
        remedy: 'Use `search: memory`, or Docker: the API of Podman 4 cannot change limits.'
    });
}
function container_errors_notStarted(step, stderr, why) {
    return new errors/* ProfileError */.eo({
        code: 'container-failed',
        message: `The container could not be ${step}.`,
        blame: 'image',
        cause: stderr.trim(),
        remedy: 'Check the image, its command and the limits that were asked for.',
        ...why
    });
}

;// CONCATENATED MODULE: ./lib/runtime/docker/run.js
const RUN_LABEL = 'profile-inference.run';
function runLabel(run) {
    return `${RUN_LABEL}=${run.id}`;
}
/** Tag of the image that a run builds. */
function run_imageTag(runId) {
    return `profile-inference/run:${runId}`;
}
/** Tag of the image that a recipe of this run stands on. */
function baseTag(run) {
    return `${run.imageTag}-base`;
}

;// CONCATENATED MODULE: ./lib/runtime/docker/create-arguments.js


/** Of `NAME=value` and its NUL; one byte more is `argument list too long`. */
const MAX_VARIABLE = 128 * 1024;
/** Of all: a quarter of a stack of 8 MiB, with some room for arguments. */
const MAX_ENVIRONMENT = 2 ** 21 - 64 * 1024;
/** Docker's flags for limits, at the start and for `docker update`. */
function limitArguments(size) {
    const memory = String(size.memoryBytes);
    return [
        ...['--cpus', String(size.cpuMillicores / 1000)],
        // The same number twice: no swap.
        ...['--memory', memory, '--memory-swap', memory]
    ];
}
/** Throws when the environment is more than any program can be given. */
function createArguments({ service, ...plan }) {
    const env = Object.entries(service.env).map(([key, value]) => `${key}=${value}`);
    demandRoom(env);
    const shm = service.shmBytes;
    return [
        ...['--label', runLabel({ id: plan.runId })],
        ...limitArguments(plan.size),
        ...(plan.route.kind === 'network'
            ? ['--network', plan.route.network]
            : [
                '--publish',
                `${plan.route.host ? '0.0.0.0' : '127.0.0.1'}::${plan.port}`
            ]),
        ...['--pull', 'never'],
        // A service that prints a line a request must not fill the disk.
        ...['--log-driver', 'json-file'],
        ...['--log-opt', 'max-size=16m', '--log-opt', 'max-file=2'],
        ...(shm === undefined ? [] : ['--shm-size', String(shm)]),
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

;// CONCATENATED MODULE: ./lib/runtime/docker/endpoint.js



/** That of DOCKER_HOST or of the client's context, as the client sees it. */
async function findEndpoint() {
    const asked = ['context', 'inspect', '--format', '{{json .}}'];
    const answer = await docker(asked);
    return parseEndpoint(answer.code === 0 ? answer.stdout : '', process.env);
}
/** Name of the client's context, which is that of the engine's own builder too. */
async function readContextName() {
    const answer = await docker(['context', 'inspect', '--format', '{{.Name}}']);
    return answer.stdout.trim() || 'default';
}
/**
 * @param context of `docker context inspect`; empty for a client that knows no
 *   contexts, as Podman's
 */
function parseEndpoint(context, variables) {
    const host = variables['DOCKER_HOST'] ?? '';
    const isTls = host !== '' && Boolean(variables['DOCKER_TLS_VERIFY']);
    const { Endpoints: endpoints, TLSMaterial: material } = (0,json/* parseObject */.lj)(context) ?? {};
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
    throw new errors/* ProfileError */.eo({
        code: 'counters-out-of-reach',
        message: `The Docker engine is at ${url}${isTls ? ' behind TLS' : ''}: the kernel's counters of its containers cannot be seen from here, and its API is asked over \`unix://\` or plain \`tcp://\` only.`,
        blame: 'user',
        remedy: "Run the job on the engine's machine, or set DOCKER_HOST to a socket, for example one that `ssh -L` forwards."
    });
}

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
        docker(['info', '--format', '{{json .}}']),
        findEndpoint()
    ]).catch(toNoEngine);
    const parsed = (0,json/* parseObject */.lj)(answer.stdout);
    const info = parsed ?? {};
    const { platform, env: variables } = process;
    const said = parsed
        ? (info.ServerErrors?.join('\n') ?? '')
        : showAnswer(answer.stdout);
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
const engine_REMEDY = 'Use a Linux runner with Docker, for example `runs-on: ubuntu-latest`.';
/** Why nothing can be measured with this engine; undefined: it can. */
function explainEngine(info, from) {
    const machine = { blame: 'machine', remedy: engine_REMEDY };
    const system = { darwin: 'macOS', win32: 'Windows' }[from.platform];
    if (system)
        return new errors/* ProfileError */.eo({
            code: 'runner-not-linux',
            message: `This is a ${system} runner, and only on a Linux runner can a container be measured.`,
            ...machine
        });
    if (!info.ServerVersion || !info.NCPU || !info.MemTotal)
        return noEngine(from.stderr);
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

;// CONCATENATED MODULE: ./lib/runtime/docker/left-behind.js
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
        remedy: `See to it on the engine's machine: \`${command}\`.`
    };
}

;// CONCATENATED MODULE: ./lib/runtime/docker/network.js







/** What Docker and Podman put into every container. */
const SIGNS = ['/.dockerenv', '/run/.containerenv'];
/**
 * A job container sees no port of its host, so the service joins its network.
 * `isolate`: an internal network of this run, from which nothing outside can be
 * reached; it has no published ports either. The post step removes it.
 */
async function openRoute(run, { isolate }) {
    const engine = await findEndpoint();
    const job = await findJobContainer();
    // An engine that runs us is not far away, whatever its address looks like.
    const host = job ? undefined : remoteHost(engine);
    if (isolate)
        await demandReach(host);
    const shared = job?.networks.find((name) => !['host', 'none'].includes(name));
    const network = isolate ? await createInternal(run) : shared;
    if (isolate && job && shared) {
        const joined = await docker(['network', 'connect', network, job.id]);
        if (joined.code !== 0)
            throw await unlessLost(networkFailed(joined.stderr));
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
    if (!SIGNS.some((sign) => (0,external_node_fs_.existsSync)(sign)))
        return undefined;
    const asked = ['container', 'inspect', (0,external_node_os_.hostname)()];
    const [container] = (await dockerJson(asked)) ?? [];
    // A name that happens to be our host's is another container's.
    if (container?.Config.Hostname !== (0,external_node_os_.hostname)())
        return undefined;
    const networks = Object.keys(container.NetworkSettings.Networks);
    return { id: container.Id, networks };
}
/** Throws when an internal network of the engine can't be reached from here. */
async function demandReach(host) {
    const asked = ['info', '--format', '{{json .SecurityOptions}}'];
    const isRootless = (await docker(asked)).stdout.includes('name=rootless');
    if (!host && !isRootless)
        return;
    throw new errors/* ProfileError */.eo({
        code: 'isolate-out-of-reach',
        message: `\`isolate\` needs a network that is reached from here, and the Docker engine ${host ? `is on ${host}` : 'runs rootless, with networks of its own'}.`,
        blame: 'user',
        remedy: 'Leave `isolate` out, or run on a machine with an engine of root.'
    });
}
async function createInternal(run) {
    const name = `profile-inference-${run.id}`;
    const answer = await docker([
        ...['network', 'create', '--internal'],
        ...['--label', runLabel(run), name]
    ]);
    if (answer.code === 0)
        return name;
    throw await unlessLost(networkFailed(answer.stderr));
}
function networkFailed(stderr) {
    return new errors/* ProfileError */.eo({
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
    const filter = ['--filter', `label=${runLabel(run)}`];
    const found = await docker(['network', 'ls', '--quiet', ...filter], { bound });
    const left = [];
    for (const id of found.stdout.split('\n').filter(Boolean)) {
        if (SIGNS.some((sign) => (0,external_node_fs_.existsSync)(sign)))
            await docker(['network', 'disconnect', '--force', id, (0,external_node_os_.hostname)()], {
                bound
            });
        const { code, stderr } = await docker(['network', 'rm', id], { bound });
        if (code !== 0 && !/not found/i.test(stderr))
            left.push(leftBehind(`The network ${id}`, stderr.trim(), `docker network rm ${id}`));
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

;// CONCATENATED MODULE: ./lib/runtime/docker/orphans.js



/** After SIGTERM a client calls off what it asked for; a build within 0.2 s. */
const PATIENCE_MS = 3000;
/**
 * Ends the clients of a run that outlived it (its main step was killed): one
 * that still builds would tag its image, or create a container, after all was
 * removed. Their arguments name the run.
 */
async function endOrphans(run) {
    const startMs = performance.now();
    let signal = 'SIGTERM';
    for (;;) {
        const orphans = findClients([run.imageTag, baseTag(run), runLabel(run)]);
        if (orphans.length === 0)
            return;
        const waitedMs = performance.now() - startMs;
        if (waitedMs > 2 * PATIENCE_MS)
            return;
        if (waitedMs > PATIENCE_MS)
            signal = 'SIGKILL';
        for (const pid of orphans)
            end(pid, signal);
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
}
function findClients(marks) {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number)
        .filter((pid) => {
        const [program = '', ...args] = readArguments(pid);
        return (/(^|\/)docker[^/]*$/.test(program) &&
            args.some((arg) => marks.includes(arg)));
    });
}
function readArguments(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}
function end(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended meanwhile.
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/remove.js







/** `device or resource busy` passes, sooner or later. */
const TRIES = 3;
const remove_PAUSE_MS = 1000;
/**
 * Removes every container and network of a run and the images it built. Never
 * throws; what is left is told.
 */
async function removeRun(run) {
    const left = [];
    try {
        await endOrphans(run);
        const filter = ['--filter', `label=${runLabel(run)}`];
        const asked = ['ps', '--all', '--quiet', ...filter];
        const found = await docker(asked, { bound: 'cleanup' });
        if (found.code !== 0)
            return [unknown(run, lastLine(found.stderr))];
        for (const id of found.stdout.split('\n').filter(Boolean))
            left.push(...[await removeContainer(id)].filter((one) => one !== undefined));
        left.push(...(await removeNetworks(run)));
        // The layers stay: they are the next build's cache.
        const tags = [run.imageTag, baseTag(run)];
        const untag = ['image', 'rm', '--no-prune', ...tags];
        await docker(untag, { bound: 'cleanup' });
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
                await (0,external_node_timers_promises_.setTimeout)(remove_PAUSE_MS);
            const asked = ['rm', '--force', '--volumes', id];
            const { code, stderr } = await docker(asked, { bound: 'cleanup' });
            if (code === 0 || /no such container/i.test(stderr))
                return undefined;
            cause = lastLine(stderr);
        }
    }
    catch (thrown) {
        cause = causeOf(thrown);
    }
    const name = id.slice(0, 12);
    return leftBehind(`The container ${name}`, cause, `docker rm --force ${name}`);
}
function unknown(run, cause) {
    const filter = `--filter label=${runLabel(run)}`;
    return leftBehind('What this run made', cause, `docker ps --all ${filter}`);
}
function lastLine(text) {
    const line = text.trim().split('\n').at(-1);
    return /[.!?]$/.test(line) ? line : `${line}.`;
}
function causeOf(thrown) {
    if (thrown instanceof errors/* ProfileError */.eo)
        return thrown.facts.cause ?? thrown.message;
    return lastLine(String(thrown));
}

;// CONCATENATED MODULE: ./lib/runtime/docker/process-list.js
/**
 * The largest group of processes with one parent and one command line, in the
 * table of `docker top -eo pid,ppid,args`; undefined when none has a sibling.
 */
function findWorkers(table, told) {
    const groups = new Map();
    for (const line of table.trim().split('\n').slice(1)) {
        const [, parent, command] = /^\s*\d+\s+(\d+)\s+(.*)$/.exec(line) ?? [];
        if (parent === undefined)
            continue;
        const key = `${parent} ${command}`;
        groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    const processes = Math.max(0, ...groups.values());
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


/** The processes of one kind that a container runs, and whether it was told how many. */
async function readWorkers(id) {
    const config = ['container', 'inspect', '--format', '{{json .Config}}', id];
    const [top, inspected] = await Promise.all([
        docker(['top', id, '-eo', 'pid,ppid,args']),
        dockerJson(config)
    ]);
    if (top.code !== 0 || !inspected)
        return undefined;
    const { Env, Entrypoint, Cmd } = inspected;
    const told = {
        values: (Env ?? []).map((pair) => pair.slice(pair.indexOf('=') + 1)),
        words: [...(Entrypoint ?? []), ...(Cmd ?? [])]
    };
    return findWorkers(top.stdout, told);
}

;// CONCATENATED MODULE: ./lib/runtime/docker/container.js
















/** Starts a container, published on 127.0.0.1 where it can be reached there, swap off. */
async function startContainer(plan, watch) {
    const asked = ['create', ...createArguments(plan)];
    const created = await docker(asked, { bound: 'act' });
    const id = created.stdout.trim();
    if (created.code !== 0 || id === '')
        throw await unlessLost(container_errors_notStarted('created', created.stderr));
    const watched = watch.events.follow(id);
    try {
        return await start(id, plan, { ...watch, watched });
    }
    catch (thrown) {
        const act = await watched.look(false);
        watched.release();
        const left = await removeContainer(id);
        if (left)
            watch.onLeft(left);
        throw act === undefined ? thrown : disturbed(act);
    }
}
async function start(id, plan, following) {
    const before = performance.now();
    const started = await docker(['start', id], { bound: 'act' });
    if (started.code !== 0) {
        const why = await explainExec(id, started.stderr);
        throw await unlessLost(container_errors_notStarted('started', started.stderr, why));
    }
    const state = await inspectContainer(id, plan);
    if (!state)
        throw await unlessLost(container_errors_notStarted('found', ''));
    if (state.memoryBytes === 0)
        throw withoutLimits();
    const startedAtMs = Math.max(before, onOwnClock(state.startedAt));
    const own = openCgroupCounters(state.pid, id);
    const counters = own ?? askApi(id, plan.route.engine);
    const isLocal = own !== undefined;
    const seen = { startedAtMs, counters, isLocal, state };
    return new Container({ id, plan, following, ...seen });
}
function askApi(id, engine) {
    demandPlainApi(engine);
    return openApiCounters(id, engine.url);
}
/** The engine's wall-clock time on the clock of `performance.now()`. */
function onOwnClock(time) {
    const agoMs = Date.now() - Date.parse(time);
    // A remote engine's clock may be off: then the moment of the call is used.
    return agoMs >= 0 && agoMs < 60_000 ? performance.now() - agoMs : 0;
}
class Container {
    origin;
    startedAtMs;
    counters;
    exited;
    interrupted;
    facts;
    end;
    stopped;
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
        this.facts.following.watched.allowUpdate();
        const asked = ['update', ...limitArguments(size), this.facts.id];
        const answer = await docker(asked, { bound: 'act' });
        if (answer.code !== 0)
            throw await unlessLost(limitsFixed(answer.stderr));
    }
    async explainNoAnswer() {
        const { isLocal, state, plan } = this.facts;
        // Of a container that another machine or job container runs, the process
        // with this number is somebody else's.
        if (!isLocal)
            return {
                unreachable: false,
                sentence: 'Which ports it listens on cannot be seen from here.'
            };
        const texts = ['tcp', 'tcp6'].map((file) => (0,promises_.readFile)(`/proc/${state.pid}/net/${file}`, 'utf8').catch(() => ''));
        const listeners = (await Promise.all(texts)).flatMap(parseListeners);
        return explainListeners(listeners, plan.port);
    }
    workers() {
        return readWorkers(this.facts.id);
    }
    logs(lines) {
        return container_log_readLog(this.facts.id, lines);
    }
    async stop() {
        this.stopped ??= this.remove();
        await this.stopped;
    }
    async remove() {
        const { id, following } = this.facts;
        this.end.release();
        const left = await removeContainer(id);
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
    const { Action: action, Actor: actor } = (0,json/* parseObject */.lj)(line) ?? {};
    if (!action || !actor?.ID)
        return undefined;
    const labels = actor.Attributes ?? {};
    const { name = actor.ID.slice(0, 12), image = '', signal } = labels;
    return { id: actor.ID, name, image, labels, action, signal };
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




/** How long the news of a container's death may take, ms. */
const NEWS_MS = 2000;
/**
 * Listens to the engine: who acts on our containers, and who starts others.
 * Codes tell neither: `docker kill` looks like a death for memory (137), and
 * `docker pause` like a slow service. An engine that tells nothing is believed.
 */
class EventWatch {
    /** Started by others since we listen, not yet taken. */
    strangers = [];
    runId;
    own = new Map();
    constructor(run) {
        this.runId = run.id;
        // The engine still knows what happened while the client started.
        const since = String(Math.floor(Date.now() / 1000) - 1);
        void docker([
            ...['events', '--since', since, '--filter', 'type=container'],
            ...['--format', '{{json .}}']
        ], { bound: 'watch', onLine: (line) => this.note(line), kept: 0 }).catch(() => undefined);
    }
    follow(id) {
        const own = new OwnContainer();
        this.own.set(id, own);
        return {
            meddled: own.meddled.promise,
            look: (exited) => own.look(exited),
            allowUpdate: () => void own.updates++,
            release: () => void this.own.delete(id)
        };
    }
    note(line) {
        const event = parseEvent(line);
        if (!event)
            return;
        this.own.get(event.id)?.note(event);
        const isOurs = event.labels[RUN_LABEL] === this.runId;
        if (event.action === 'start' && !isOurs)
            this.strangers.push(event);
    }
}
class OwnContainer {
    meddled = Promise.withResolvers();
    /** Our own that are still to come. */
    updates = 0;
    act;
    died = Promise.withResolvers();
    note(event) {
        if (event.action === 'die')
            this.died.resolve();
        if (event.action === 'update' && this.updates-- > 0)
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
            await Promise.race([this.died.promise, (0,external_node_timers_promises_.setTimeout)(NEWS_MS)]);
        return this.act;
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/neighbours.js




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
            const shared = own.filter((layer, i) => layer === theirs[i]).length;
            if (shared > 0)
                found.push({ id, name, shared, layers: own.length });
        }
        return found;
    }
    async list() {
        const format = `{{.ID}}\t{{.Names}}\t{{.Image}}\t{{.Label "${RUN_LABEL}"}}`;
        const asked = ['ps', '--no-trunc', '--format', format];
        const { stdout } = await docker(asked);
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
        const [found] = (await dockerJson(asked)) ?? [];
        const layers = found?.RootFS?.Layers ?? [];
        this.layersOf.set(image, layers);
        return layers;
    }
}
/** Whether it may have most of our file pages in use. */
function sharesMost({ shared, layers }) {
    return shared * 2 > layers;
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
        remedy: 'Run where no other container of the image runs: one job at a time on a machine of your own (`concurrency`), and not beside the service itself.'
    };
}
/** File pages that it has in use, where its counters can be seen: bytes. */
async function readCharged({ id }) {
    const asked = ['container', 'inspect', '--format', '{{.State.Pid}}', id];
    const pid = Number((await docker(asked)).stdout);
    const reader = pid > 0 ? openCgroupCounters(pid, id) : undefined;
    const counters = reader?.read();
    reader?.close();
    const bytes = counters && counters.fileBytes - counters.inactiveFileBytes;
    return bytes && bytes > 0 ? bytes : undefined;
}

// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs = __webpack_require__(78864);
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

// EXTERNAL MODULE: ./lib/inputs/config-paths.js
var config_paths = __webpack_require__(58810);
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
    const paths = [
        ...(0,config_paths/* buildPaths */.JA)('ssh', buildKit.ssh),
        ...(0,config_paths/* buildPaths */.JA)('cache-from', buildKit.cacheFrom),
        ...(0,config_paths/* buildPaths */.JA)('cache-to', buildKit.cacheTo)
    ];
    for (const path of paths)
        (0,confine/* locate */.x5)(path);
}
function demandDockerfile(dockerfile, context) {
    if ((0,confine/* locate */.x5)(dockerfile).facts) {
        (0,open_file/* demandFile */.Ml)(dockerfile);
        return;
    }
    throw new errors/* ProfileError */.eo({
        code: 'dockerfile-missing',
        message: `There is no Dockerfile at ${dockerfile} (build context ${context}).`,
        blame: 'user',
        remedy: 'Check out the repository first (actions/checkout), and name the file with `context` or `dockerfile`, or give a ready image with `image`.'
    });
}

;// CONCATENATED MODULE: ./lib/runtime/docker/builder.js





/** A build that takes nothing from elsewhere. */
const builder_PLAIN = {
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
    const buildx = await docker(['buildx', 'version']);
    if (buildx.code === 0)
        return {
            command: [
                ...['buildx', 'build', '--load'],
                ...(engines ? ['--builder', await readContextName()] : [])
            ],
            env: { ...plain, DOCKER_BUILDKIT: '1' },
            isBuildKit: true
        };
    return asked === undefined
        ? { command: CLASSIC, env: { DOCKER_BUILDKIT: '0' }, isBuildKit: false }
        : { command: ['build'], env: plain, isBuildKit: true };
}
/** Throws when one of a source's inputs needs BuildKit and there is none. */
function demandBuildKit({ isBuildKit }, { cacheTo, secrets, ssh } = builder_PLAIN) {
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
    const { cacheFrom, cacheTo, ssh } = source.buildKit ?? builder_PLAIN;
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
async function withSecrets({ secrets } = builder_PLAIN, { temporaryDirectory }, work) {
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
    const root = await docker(['info', '--format', '{{.DockerRootDir}}']);
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
    const answer = await docker(['system', 'df', '--format', format]);
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

;// CONCATENATED MODULE: ./lib/runtime/docker/inspect-image.js


/** The image's facts; undefined when it is not on this machine. */
async function inspectImage(reference) {
    const asked = ['image', 'inspect', '--', reference];
    const [image] = (await dockerJson(asked)) ?? [];
    return image && describeImage(reference, image);
}
function describeImage(reference, image) {
    const { ExposedPorts, Entrypoint, Cmd, Env } = image.Config ?? {};
    const digest = image.RepoDigests?.[0]?.split('@')[1];
    return {
        facts: {
            reference,
            id: image.Id,
            ...(digest === undefined ? {} : { digest }),
            fingerprint: fingerprint(image),
            sizeBytes: image.Size,
            exposedPorts: Object.keys(ExposedPorts ?? {})
                .filter((port) => !port.endsWith('/udp'))
                .map((port) => Number.parseInt(port, 10))
        },
        config: {
            entrypoint: Entrypoint ?? [],
            command: Cmd ?? [],
            variables: Object.fromEntries((Env ?? []).map((pair) => pair.split(/=(.*)/s, 2)))
        }
    };
}
/**
 * What a container of it finds and does, and nothing else. The id tells more:
 * the time of the build, the builder, its attestation (BuildKit's makes another
 * id of a build that was cached from end to end), labels.
 */
function fingerprint({ Config = {}, ...image }) {
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
    const imageTag = baseTag(run);
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
    const built = await withSecrets(source.buildKit, run, (secrets) => docker([...builder.command, ...named, '--label', runLabel(run)].concat(buildFlags(source), secrets, source.context), {
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
        throw await unlessLost(await buildFailed(dockerfile, built.code, log));
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
    const cause = build_image_findCause(log);
    const where = 'The last lines of its log are in the report.';
    const isFull = log.some((line) => /no space left on device/i.test(line));
    const advice = isFull ? await adviseCleaning() : adviseBuilder(cause);
    return new errors/* ProfileError */.eo({
        code: 'build-failed',
        message: `The image could not be built from ${dockerfile}: docker build ended with code ${code}.`,
        blame: 'user',
        cause,
        remedy: [advice, where].filter(Boolean).join(' '),
        log: excerptLog(log.map(stripEscapes), SHOWN_LINES).join('\n')
    });
}
/**
 * The builder's own sentence, which links and a view of the build may follow;
 * else the last line.
 */
function build_image_findCause(log) {
    const said = log.map(stripEscapes).filter((line) => line.trim() !== '');
    const cause = said.findLast((line) => /^error: /i.test(line)) ?? said.at(-1);
    return (cause ?? '').trim();
}
/** What the engine's own builder refuses can another one do. */
function adviseBuilder(cause) {
    return /not supported for the docker driver/i.test(cause)
        ? "`cache-to` needs a builder that is not the engine's own: put docker/setup-buildx-action before this step, or leave `cache-to` out."
        : '';
}

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
    const answer = await docker([
        ...['history', '--no-trunc', '--human=false'],
        ...['--format', '{{json .}}', image.id]
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
        .filter(({ sizeBytes }) => sizeBytes > 0)
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
    const pull = await docker(['pull', reference], { bound: 'work', onLine });
    signal.throwIfAborted();
    const image = pull.code === 0 ? await inspectImage(reference) : undefined;
    if (image)
        return image;
    throw await unlessLost(pullFailed(reference, pull.stderr));
}
function pullFailed(reference, stderr) {
    return new errors/* ProfileError */.eo({
        code: 'pull-failed',
        message: `The image ${reference} is not on this machine and could not be pulled.`,
        blame: 'user',
        cause: stderr.trimEnd().split('\n').at(-1),
        remedy: 'Check the reference, and log in to its registry in an earlier step (docker/login-action).'
    });
}

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
    await run('sync', [], { bound: 'act' });
    try {
        (0,external_node_fs_.writeFileSync)(DROP_CACHES, '1');
        return true;
    }
    catch {
        const sysctl = ['-n', 'sysctl', '--quiet', '--write', 'vm.drop_caches=1'];
        return (await run('sudo', sysctl)).code === 0;
    }
}

;// CONCATENATED MODULE: ./lib/runtime/docker/docker-runtime.js










/** The kernel knows less than 1 % of a core, and nothing starts with it. */
const docker_runtime_MIN_MILLICORES = 10;
/** Trials as containers of a Docker engine, or of one that speaks as it does. */
class DockerRuntime {
    capabilities = {
        liveLimits: true,
        smallest: {
            cpuMillicores: docker_runtime_MIN_MILLICORES,
            memoryBytes: quantities/* MIN_MEMORY_BYTES */.lt
        }
    };
    findings = [];
    run;
    reach;
    watch;
    imageId = '';
    isShared = false;
    /** Layers of the one told last: only who shares more is worth telling. */
    sharedMost = 0;
    constructor(run) {
        this.run = run;
        endCommandsWith(run.signal);
    }
    readMachine() {
        return readMachine();
    }
    async prepareImage(source) {
        const image = await obtainImage(source, this.run);
        this.imageId = image.facts.id;
        return image;
    }
    async start(plan) {
        // All services of a run are reached in one way.
        this.reach ??= openRoute(this.run, plan.service);
        const { route, findings } = await this.reach;
        for (const finding of findings)
            this.note(finding);
        const { events } = this.listen();
        return startContainer({ ...plan, runId: this.run.id, route }, { events, onLeft: (left) => this.note(left) });
    }
    async dropPageCache() {
        const dropped = await dropFilePages();
        return (await this.paysForPages()) && dropped;
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
        for (const left of await removeRun(this.run))
            this.note(left);
    }
    listen() {
        if (this.watch)
            return this.watch;
        const events = new EventWatch(this.run);
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

/** Where trials can run: a folder beside `docker/` has its line here. */
const RUNTIMES = {
    docker: (run) => new DockerRuntime(run)
};
function openRuntime(name, run) {
    return RUNTIMES[name](run);
}

;// CONCATENATED MODULE: ./lib/action/links.js
/** Pages on GitHub, from what the runner says of itself. */
/** The page of this workflow run; undefined outside of GitHub. */
function runUrl() {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
    return server && repository && id
        ? `${server}/${repository}/actions/runs/${id}`
        : undefined;
}
/** Only on GitHub is there an artifact. */
function artifactUrl(id) {
    return `${runUrl()}/artifacts/${id}`;
}
/**
 * docs/troubleshooting.md of the very repository and version that run here,
 * be it a fork. Undefined for `uses: ./…`, where nobody knows its folder.
 */
function troubleshootingUrl() {
    const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } = process.env;
    if (!GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF)
        return undefined;
    const page = `${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/troubleshooting.md`;
    // A branch's name may hold what ends a link in Markdown.
    const path = encodeURI(page).replace(/[()#?]/g, encodeSign);
    return `${GITHUB_SERVER_URL}/${path}`;
}
/** `encodeURI` leaves it as it is. */
function encodeSign(sign) {
    return `%${sign.charCodeAt(0).toString(16)}`;
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js
/** As MLflow's clients choose: a user with a password before a token. */
function readCredentials() {
    const [user, password, token] = ['USERNAME', 'PASSWORD', 'TOKEN'].map(
    // Secrets are often pasted with the end of their line.
    (name) => process.env[`MLFLOW_TRACKING_${name}`]?.trim());
    if (user && password) {
        const pair = Buffer.from(`${user}:${password}`).toString('base64');
        return { authorization: `Basic ${pair}`, secrets: [password, pair] };
    }
    return token
        ? { authorization: `Bearer ${token}`, secrets: [token] }
        : { secrets: [] };
}

;// CONCATENATED MODULE: ./lib/registry/mlflow.js


/** For all calls together: a registry may not hold up the job. */
const DEADLINE_MS = 20_000;
/**
 * Stores tags on a model version in an MLflow registry, over its REST API, with
 * the credentials that MLflow's own clients read. Throws an error whose message
 * tells what the registry did, to follow its name: `answered 404: …`.
 */
async function tagModelVersion({ trackingUri, model }, tags, deadlineMs = DEADLINE_MS) {
    const { authorization } = readCredentials();
    const registry = {
        api: `${trackingUri.replace(/\/+$/, '')}/api/2.0/mlflow`,
        init: {
            headers: {
                'content-type': 'application/json',
                ...(authorization && { authorization })
            },
            // A password must not follow to another host.
            redirect: 'manual',
            signal: AbortSignal.timeout(deadlineMs)
        }
    };
    const { name } = model;
    const version = 'version' in model
        ? model.version
        : await findVersion(registry, name, model.alias);
    for (const [key, value] of Object.entries(tags))
        await call(registry, 'model-versions/set-tag', {
            method: 'POST',
            body: JSON.stringify({ name, version, key, value })
        });
}
async function findVersion(registry, name, alias) {
    const query = new URLSearchParams({ name, alias }).toString();
    const answer = (await call(registry, `registered-models/alias?${query}`));
    const version = answer.model_version?.version;
    if (!version)
        throw new Error(`answered no version for the alias ${alias}`);
    return version;
}
async function call({ api, init }, method, post = {}) {
    const { ok, status, text } = await send(`${api}/${method}`, {
        ...init,
        ...post
    });
    const answer = (0,json/* parseObject */.lj)(text);
    if (ok && answer)
        return answer;
    throw new Error(`answered ${status}${mlflow_explainAnswer(status, answer)}`);
}
async function send(url, init) {
    try {
        const answer = await fetch(url, init);
        const { ok, status } = answer;
        return { ok, status, text: await answer.text() };
    }
    catch (thrown) {
        throw new Error(describeSilence(thrown), { cause: thrown });
    }
}
function describeSilence({ name, message, cause }) {
    if (name === 'TimeoutError')
        return 'did not answer in time';
    const { message: reason, code } = (cause ?? {});
    // A host with several addresses fails with a code and no message.
    return `could not be reached (${reason || code || message})`;
}
function mlflow_explainAnswer(status, answer) {
    if (status === 401 || status === 403)
        return ', which asks for MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in `env` of the step';
    if (!answer)
        return ', and not as an MLflow server does';
    const { message } = answer;
    return `: ${String(message).slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/publication/tag-model.js

/** Tells an MLflow registry the size; undefined: there is nothing to tell. */
async function tagModel({ registry }, tags) {
    if (!registry || tags['recommendedCpu'] === undefined)
        return undefined;
    const { name } = registry.model;
    try {
        await tagModelVersion(registry, tags);
        return { done: true, told: `The result is on ${name} as tags.` };
    }
    catch (thrown) {
        const { message } = thrown;
        return {
            done: false,
            told: `${name} was not tagged: the registry at ${registry.trackingUri} ${message}. The tags are in tags.json, beside the report.`
        };
    }
}

;// CONCATENATED MODULE: ./lib/measurement/exact-json.js
/**
 * JSON that loses nothing of plain data: numbers that JSON has not (NaN,
 * ±Infinity, −0) are spelled out, and the bytes of typed arrays go to a file of
 * their own. docs/measurements.md describes it for other programs.
 */
const COLUMNS = {
    float64: Float64Array,
    float32: Float32Array,
    uint32: Uint32Array,
    uint16: Uint16Array,
    uint8: Uint8Array
};
const NUMBERS = {
    NaN,
    Infinity,
    '-Infinity': -Infinity,
    '-0': -0
};
function pack(value) {
    const columns = [];
    let columnBytes = 0;
    const packed = (item) => {
        if (typeof item === 'number')
            return packNumber(item);
        if (typeof item !== 'object' || item === null)
            return item;
        if (Array.isArray(item))
            return item.map(packed);
        const type = columnType(item);
        if (type !== undefined) {
            const column = item;
            const { length } = column;
            const reference = { $column: type, offset: columnBytes, length };
            columns.push(column);
            columnBytes += column.byteLength;
            return reference;
        }
        return Object.fromEntries(Object.entries(item)
            .filter(([, field]) => field !== undefined)
            .map(([key, field]) => [key.replace(/^\$/, '$$$$'), packed(field)]));
    };
    const json = packed(value);
    return { json, columns, columnBytes };
}
function packNumber(value) {
    if (Number.isFinite(value) && !Object.is(value, -0))
        return value;
    return { $number: Object.is(value, -0) ? '-0' : String(value) };
}
function columnType(item) {
    const types = Object.keys(COLUMNS);
    return types.find((type) => item instanceof COLUMNS[type]);
}
/**
 * The data as they were. Each byte of the columns is taken once, so that a
 * hostile file can't multiply them.
 *
 * @throws {RangeError} it refers to bytes that are not there
 */
function exact_json_unpack(json, bytes) {
    let left = bytes.length;
    const unpacked = (item) => {
        if (typeof item !== 'object' || item === null)
            return item;
        if (Array.isArray(item))
            return item.map(unpacked);
        if ('$number' in item)
            return NUMBERS[String(item.$number)];
        if ('$column' in item) {
            const column = readColumn(item, bytes);
            left -= column.byteLength;
            if (left < 0)
                throw new RangeError('columns overlap');
            return column;
        }
        return Object.fromEntries(Object.entries(item).map(([key, field]) => [
            key.replace(/^\$\$/, '$$'),
            unpacked(field)
        ]));
    };
    return unpacked(json);
}
function readColumn(of, bytes) {
    const { $column: type, offset, length } = of;
    const Type = COLUMNS[type];
    const end = Number(offset) + Number(length) * (Type?.BYTES_PER_ELEMENT ?? NaN);
    const inside = Number.isSafeInteger(offset) &&
        Number.isSafeInteger(length) &&
        Number(offset) >= 0 &&
        Number(length) >= 0 &&
        end <= bytes.length;
    if (!inside)
        throw new RangeError('a column lies outside of the file');
    // A copy that is aligned, which a part of a Buffer is not.
    return new Type(Uint8Array.from(bytes.subarray(Number(offset), end)).buffer);
}

;// CONCATENATED MODULE: ./lib/measurement/zip-columns.js

/** A member of the gzip file: what is held in memory beside the columns. */
const zip_columns_BLOCK_BYTES = 2 ** 20;
/** Higher levels take twice as long and save 2 %: noise does not compress. */
const LEVEL = 1;
/**
 * The bytes of columns one after the other, little-endian, as a gzip file in
 * pieces. A million exchanges of 31 bytes become 19 MB.
 */
function* zipColumns(columns) {
    const block = new Uint8Array(zip_columns_BLOCK_BYTES);
    let used = 0;
    for (const { buffer, byteOffset, byteLength } of columns)
        for (let at = 0; at < byteLength;) {
            const take = Math.min(byteLength - at, zip_columns_BLOCK_BYTES - used);
            block.set(new Uint8Array(buffer, byteOffset + at, take), used);
            used += take;
            at += take;
            if (used < zip_columns_BLOCK_BYTES)
                continue;
            yield (0,external_node_zlib_.gzipSync)(block, { level: LEVEL });
            used = 0;
        }
    yield (0,external_node_zlib_.gzipSync)(block.subarray(0, used), { level: LEVEL });
}
/**
 * So many bytes, and not one more is unpacked.
 *
 * @throws {Error} they are damaged, too few or too many
 */
function zip_columns_unzipColumns(zipped, bytes) {
    const maxOutputLength = bytes + 1;
    const unzipped = gunzipSync(zipped, { maxOutputLength });
    if (unzipped.length === bytes)
        return unzipped;
    throw new RangeError(`${unzipped.length} bytes where ${bytes} were told`);
}

;// CONCATENATED MODULE: ./lib/saved/fit.js
class fit_Misfit extends Error {
    /** @param path where data are not what they should be: `trial.marks` */
    constructor(path) {
        super(`${path || 'all of it'} is missing or is not what it should be`);
    }
}
/**
 * The data without what the shape does not name; so that what is saved holds
 * nothing that nobody decided on, and what is read nothing that nobody expects.
 *
 * @throws {Misfit} they have another shape
 */
function fit_fit(value, shape, shapes) {
    return new Fitting(shapes).fit(value, shape, '');
}
class Fitting {
    shapes;
    constructor(shapes) {
        this.shapes = shapes;
    }
    fit(value, shape, path) {
        if (shape.$ref !== undefined) {
            const name = shape.$ref.replace('#/definitions/', '');
            return this.fit(value, this.shapes[name], path);
        }
        if (shape.anyOf)
            return this.fitAny(value, shape.anyOf, path);
        if (shape.column)
            return expect(ArrayBuffer.isView(value), value, path);
        if (shape.type === 'object')
            return this.fitObject(value, shape, path);
        if (shape.type === 'array') {
            const { items = {} } = shape;
            if (!Array.isArray(value))
                throw new fit_Misfit(path);
            return value.map((item, i) => this.fit(item, items, `${path}[${i}]`));
        }
        const types = [shape.type ?? []].flat();
        const fits = (types.length === 0 || types.includes(typeOf(value))) &&
            (shape.enum === undefined || shape.enum.includes(value)) &&
            (shape.const === undefined || shape.const === value);
        return expect(fits, value, path);
    }
    fitAny(value, shapes, path) {
        let last;
        for (const shape of shapes)
            try {
                return this.fit(value, shape, path);
            }
            catch (thrown) {
                if (!(thrown instanceof fit_Misfit))
                    throw thrown;
                last = thrown;
            }
        throw last;
    }
    fitObject(value, shape, path) {
        const { properties = {}, required = [], additionalProperties } = shape;
        if (typeof value !== 'object' || value === null)
            throw new fit_Misfit(path);
        const below = (key) => (path ? `${path}.${key}` : key);
        const missing = required.find((key) => !has(value, key));
        if (missing !== undefined)
            throw new fit_Misfit(below(missing));
        const fields = Object.entries(value).flatMap(([key, field]) => {
            const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
            const known = own ?? additionalProperties;
            if (typeof known !== 'object' || field === undefined)
                return [];
            return [[key, this.fit(field, known, below(key))]];
        });
        return Object.fromEntries(fields);
    }
}
function has(value, key) {
    return Object.hasOwn(value, key) && Reflect.get(value, key) !== undefined;
}
function typeOf(value) {
    return value === null ? 'null' : typeof value;
}
function expect(fits, value, path) {
    if (!fits)
        throw new fit_Misfit(path);
    return value;
}

;// CONCATENATED MODULE: ./lib/saved/check-measurement.js


/**
 * What types can't say of a measurement: all columns are as long as they are
 * said to be, and their numbers name something.
 *
 * @throws {Misfit} with the place, below `path`
 */
function check_measurement_checkMeasurement(trial, path) {
    const { exchanges, samples, warmupExchanges: warm } = trial;
    checkColumns(exchanges, `${path}.exchanges`);
    checkColumns(samples, `${path}.samples`);
    if (!Number.isInteger(warm) || warm < 0 || warm > exchanges.length)
        throw new Misfit(`${path}.warmupExchanges`);
    if (!exchanges.outcome.every((index) => index < OUTCOMES.length))
        throw new Misfit(`${path}.exchanges.outcome`);
}
function checkColumns(columns, path) {
    const uneven = Object.entries(columns).find(([, column]) => typeof column !== 'number' && column.length !== columns.length);
    if (uneven)
        throw new Misfit(`${path}.${uneven[0]}`);
}

;// CONCATENATED MODULE: ./lib/saved/older-runs.js
/**
 * What earlier versions did not write, and what it was when they ran. Who makes
 * a field required gives it a line here, so that runs that were kept can still
 * be read.
 */
const WAS = [
    // Nothing was soaked.
    { path: 'criteria.search.soakMs', value: 0 }
];
/** A record as today's version would have written it. */
function older_runs_bringUpToDate(record) {
    return WAS.reduce((so, { path, value }) => add(so, path.split('.'), value), record);
}
function add(item, [key, ...rest], value) {
    if (key === undefined)
        return item ?? value;
    if (typeof item !== 'object' || item === null)
        return item;
    const field = add(Reflect.get(item, key), rest, value);
    return field === undefined ? item : { ...item, [key]: field };
}

;// CONCATENATED MODULE: ./lib/saved/run.schema.json
const run_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"GU":"#/definitions/SavedRecord","BG":{"SavedRecord":{"type":"object","properties":{"name":{"type":"string"},"createdAt":{"type":"string"},"version":{"type":"string"},"troubleshooting":{"type":"string"},"criteria":{"$ref":"#/definitions/Criteria"},"asked":{"type":"array","items":{"$ref":"#/definitions/AskedInput"}},"error":{"$ref":"#/definitions/ErrorFacts"},"machine":{"$ref":"#/definitions/MachineFacts"},"image":{"$ref":"#/definitions/ImageFacts"},"server":{"$ref":"#/definitions/ServerFacts"},"dataset":{"$ref":"#/definitions/DatasetFacts"},"smallest":{"$ref":"#/definitions/Size"},"cold":{"type":"boolean"},"trial":{"$ref":"#/definitions/Measurement"},"search":{"$ref":"#/definitions/SearchRecord"},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}},"stages":{"type":"array","items":{"$ref":"#/definitions/StageTime"}}},"required":["name","createdAt","version","findings","stages"],"additionalProperties":false},"Criteria":{"type":"object","properties":{"headroom":{"type":"number"},"search":{"$ref":"#/definitions/SearchInputs"},"thresholds":{"type":"array","items":{"$ref":"#/definitions/Rule"}},"startupTimeoutMs":{"type":"number"}},"required":["headroom","search","thresholds","startupTimeoutMs"],"additionalProperties":false},"SearchInputs":{"type":"object","properties":{"memory":{"type":"boolean"},"cpu":{"type":"boolean"},"timeBudgetMs":{"type":"number"},"soakMs":{"type":"number"},"slowdown":{"type":"number"},"memoryStepBytes":{"type":"number"},"cpuStepMillicores":{"type":"number"},"minMemoryBytes":{"type":"number"},"maxMemoryBytes":{"type":"number"},"minCpuMillicores":{"type":"number"},"maxCpuMillicores":{"type":"number"}},"required":["cpu","cpuStepMillicores","memory","memoryStepBytes","slowdown","soakMs","timeBudgetMs"],"additionalProperties":false},"Rule":{"type":"object","properties":{"metric":{"$ref":"#/definitions/MetricName"},"operator":{"$ref":"#/definitions/Operator"},"limit":{"type":"number"},"level":{"type":"string","enum":["fail","warn"]},"text":{"type":"string"}},"required":["metric","operator","limit","level","text"],"additionalProperties":false},"MetricName":{"type":"string","enum":["memory.peak","memory.working_set","memory.anonymous","memory.recommended","cpu.peak","cpu.mean","cpu.ms_per_request","cpu.throttled","cpu.recommended","latency.p50","latency.p90","latency.p95","latency.p99","latency.p99.9","latency.mean","latency.max","success.rate","failures","throughput","startup","image.size","oom.kills"]},"Operator":{"type":"string","enum":["<","<=",">",">=","=="]},"AskedInput":{"type":"object","properties":{"name":{"type":"string"},"text":{"type":"string"},"given":{"type":"boolean"}},"required":["name","given"],"additionalProperties":false},"ErrorFacts":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"blame":{"$ref":"#/definitions/Blame"},"cause":{"type":"string"},"remedy":{"type":"string"},"log":{"type":"string"}},"required":["code","message","blame"],"additionalProperties":false},"Blame":{"type":"string","enum":["user","image","machine","bug"]},"MachineFacts":{"type":"object","properties":{"cpuModel":{"type":"string"},"cores":{"type":"number"},"memoryBytes":{"type":"number"},"kernel":{"type":"string"},"cgroupVersion":{"type":"number","enum":[1,2]},"engine":{"type":"string"}},"required":["cpuModel","cores","memoryBytes","kernel","engine"],"additionalProperties":false},"ImageFacts":{"type":"object","properties":{"reference":{"type":"string"},"id":{"type":"string"},"digest":{"type":"string"},"fingerprint":{"type":"string"},"sizeBytes":{"type":"number"},"exposedPorts":{"type":"array","items":{"type":"number"}},"layers":{"type":"array","items":{"$ref":"#/definitions/ImageLayer"}}},"required":["reference","id","fingerprint","sizeBytes","exposedPorts"],"additionalProperties":false},"ImageLayer":{"type":"object","properties":{"sizeBytes":{"type":"number"},"madeBy":{"type":"string"}},"required":["sizeBytes","madeBy"],"additionalProperties":false},"ServerFacts":{"type":"object","properties":{"name":{"$ref":"#/definitions/ServerName"},"because":{"type":"string"}},"required":["name","because"],"additionalProperties":false},"ServerName":{"type":"string","enum":["azureml","mlflow","triton","tensorflow-serving","torchserve","bentoml","kserve-v2","openai"]},"DatasetFacts":{"type":"object","properties":{"path":{"type":"string"},"format":{"$ref":"#/definitions/DatasetFormat"},"rows":{"type":"number"},"bytes":{"type":"number"},"sha256":{"type":"string"},"largestRowBytes":{"type":"number"},"emptyLines":{"type":"number"},"identicalRows":{"type":"boolean"}},"required":["path","format","rows","bytes","sha256","largestRowBytes","emptyLines","identicalRows"],"additionalProperties":false},"DatasetFormat":{"type":"string","enum":["lines","csv","http"]},"Size":{"type":"object","properties":{"cpuMillicores":{"type":"number"},"memoryBytes":{"type":"number"}},"required":["cpuMillicores","memoryBytes"],"additionalProperties":false},"Measurement":{"type":"object","properties":{"plan":{"$ref":"#/definitions/TrialPlan"},"startedAt":{"type":"string"},"marks":{"$ref":"#/definitions/Marks"},"ending":{"$ref":"#/definitions/Ending"},"exchanges":{"$ref":"#/definitions/ExchangeColumns"},"warmupExchanges":{"type":"number"},"rounds":{"type":"array","items":{"$ref":"#/definitions/Round"}},"answerShapes":{"type":"array","items":{"$ref":"#/definitions/AnswerShape"}},"notes":{"type":"array","items":{"$ref":"#/definitions/ExchangeNote"}},"sameAnswer":{"$ref":"#/definitions/SameAnswer"},"samples":{"$ref":"#/definitions/SampleColumns"},"totals":{"$ref":"#/definitions/Counters"},"counters":{"$ref":"#/definitions/CounterTraits"},"generator":{"$ref":"#/definitions/GeneratorUse"},"workers":{"$ref":"#/definitions/Workers"},"log":{"type":"string"}},"required":["plan","startedAt","marks","ending","exchanges","warmupExchanges","answerShapes","notes","samples","counters","generator","log"],"additionalProperties":false},"TrialPlan":{"type":"object","properties":{"size":{"$ref":"#/definitions/Size"},"load":{"$ref":"#/definitions/Load"},"warmupRequests":{"type":"number"},"requests":{"type":"number"}},"required":["size","load","warmupRequests","requests"],"additionalProperties":false},"Load":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"closed"},"concurrency":{"type":"number"}},"required":["kind","concurrency"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"open"},"ratePerSecond":{"type":"number"},"arrivals":{"type":"string","enum":["poisson","constant"]},"seed":{"type":"number"},"concurrency":{"type":"number"}},"required":["kind","ratePerSecond","arrivals","seed","concurrency"],"additionalProperties":false}]},"Marks":{"type":"object","properties":{"readyMs":{"type":"number"},"settledMs":{"type":"number"},"steadyMs":{"type":"number"},"replayedMs":{"type":"number"},"endedMs":{"type":"number"}},"required":["endedMs"],"additionalProperties":false},"Ending":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"completed"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"exited"},"exit":{"$ref":"#/definitions/Exit"}},"required":["kind","exit"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"not-ready"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"cancelled"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"aborted"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false}]},"Exit":{"type":"object","properties":{"code":{"type":"number"},"oomKilled":{"type":"boolean"},"why":{"$ref":"#/definitions/ExitCause"}},"required":["code","oomKilled"],"additionalProperties":false},"ExitCause":{"type":"object","properties":{"cause":{"type":"string"},"remedy":{"type":"string"}},"required":["cause","remedy"],"additionalProperties":false},"ExchangeColumns":{"type":"object","properties":{"length":{"type":"number"},"row":{"column":true},"dueMs":{"column":true},"delayMs":{"column":true},"serviceMs":{"column":true},"status":{"column":true},"outcome":{"column":true},"responseBytes":{"column":true},"responseBytesHigh":{"column":true},"serverMs":{"column":true}},"required":["length","row","dueMs","delayMs","serviceMs","status","outcome","responseBytes"],"additionalProperties":false},"Round":{"type":"object","properties":{"replayed":{"type":"number"},"ended":{"type":"number"},"endedMs":{"type":"number"}},"required":["replayed","ended","endedMs"],"additionalProperties":false},"AnswerShape":{"type":"object","properties":{"kind":{"$ref":"#/definitions/AnswerKind"},"answers":{"type":"number"},"rows":{"type":"array","items":{"type":"number"}}},"required":["kind","answers","rows"],"additionalProperties":false},"AnswerKind":{"type":"string","enum":["object","list","string","value","text","nothing","void","suspect"]},"ExchangeNote":{"type":"object","properties":{"kind":{"$ref":"#/definitions/NoteKind"},"says":{"type":"string"},"exchanges":{"type":"number"},"rows":{"type":"array","items":{"type":"number"}}},"required":["exchanges","kind","rows","says"],"additionalProperties":false},"NoteKind":{"type":"string","enum":["no-http","cut","no-answer","retried","redirected","host-refused","not-decoded"]},"SameAnswer":{"type":"object","properties":{"answers":{"type":"number"},"rows":{"type":"number"},"bytes":{"type":"number"}},"required":["answers","rows","bytes"],"additionalProperties":false},"SampleColumns":{"type":"object","additionalProperties":false,"properties":{"memoryBytes":{"column":true},"memoryPeakBytes":{"column":true},"anonymousBytes":{"column":true},"sharedBytes":{"column":true},"fileBytes":{"column":true},"inactiveFileBytes":{"column":true},"kernelBytes":{"column":true},"oomKills":{"column":true},"majorFaults":{"column":true},"cpuMs":{"column":true},"periods":{"column":true},"throttledPeriods":{"column":true},"throttledMs":{"column":true},"pids":{"column":true},"memoryPressureMs":{"column":true},"cpuPressureMs":{"column":true},"length":{"type":"number"},"atMs":{"column":true}},"required":["anonymousBytes","atMs","cpuMs","cpuPressureMs","fileBytes","inactiveFileBytes","kernelBytes","length","majorFaults","memoryBytes","memoryPeakBytes","memoryPressureMs","oomKills","periods","pids","sharedBytes","throttledMs","throttledPeriods"]},"Counters":{"type":"object","properties":{"memoryBytes":{"type":"number"},"memoryPeakBytes":{"type":"number"},"anonymousBytes":{"type":"number"},"sharedBytes":{"type":"number"},"fileBytes":{"type":"number"},"inactiveFileBytes":{"type":"number"},"kernelBytes":{"type":"number"},"oomKills":{"type":"number"},"majorFaults":{"type":"number"},"cpuMs":{"type":"number"},"periods":{"type":"number"},"throttledPeriods":{"type":"number"},"throttledMs":{"type":"number"},"pids":{"type":"number"},"memoryPressureMs":{"type":"number"},"cpuPressureMs":{"type":"number"}},"required":["memoryBytes","memoryPeakBytes","anonymousBytes","sharedBytes","fileBytes","inactiveFileBytes","kernelBytes","oomKills","majorFaults","cpuMs","periods","throttledPeriods","throttledMs","pids","memoryPressureMs","cpuPressureMs"],"additionalProperties":false},"CounterTraits":{"type":"object","properties":{"source":{"$ref":"#/definitions/CounterSource"},"periodMs":{"type":"number"}},"required":["source","periodMs"],"additionalProperties":false},"CounterSource":{"type":"string","enum":["cgroup-v1","cgroup-v2","docker-api"]},"GeneratorUse":{"type":"object","properties":{"meanMillicores":{"type":"number"},"peakMillicores":{"type":"number"},"machineIdleShare":{"type":"number"}},"required":["meanMillicores","peakMillicores","machineIdleShare"],"additionalProperties":false},"Workers":{"type":"object","properties":{"processes":{"type":"number"},"isTold":{"type":"boolean"}},"required":["processes","isTold"],"additionalProperties":false},"SearchRecord":{"type":"object","properties":{"trials":{"type":"array","items":{"$ref":"#/definitions/SearchTrial"}},"stretches":{"type":"array","items":{"$ref":"#/definitions/Stretch"}},"elapsedMs":{"type":"number"}},"required":["trials","stretches","elapsedMs"],"additionalProperties":false},"SearchTrial":{"type":"object","properties":{"probe":{"$ref":"#/definitions/Probe"},"outcome":{"$ref":"#/definitions/Outcome"},"ms":{"type":"number"},"shown":{"$ref":"#/definitions/Showing"},"measurement":{"$ref":"#/definitions/Measurement"},"outline":{"$ref":"#/definitions/TrialOutline"}},"additionalProperties":false,"required":["ms","outcome","probe"]},"Probe":{"type":"object","properties":{"purpose":{"type":"string","enum":["bracket","decide","proof","control"]},"size":{"$ref":"#/definitions/Size"},"wholeDataset":{"type":"boolean"}},"required":["purpose","size","wholeDataset"],"additionalProperties":false},"Outcome":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"held"},"replayMs":{"type":"number"}},"required":["kind","replayMs"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"not-started"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"oom-killed"},"kills":{"type":"number"}},"required":["answered","kills","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"exited"},"code":{"type":"number"}},"required":["answered","code","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"not-ready"},"waitedMs":{"type":"number"}},"required":["answered","kind","planned","throttledShare","waitedMs"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"failed-requests"},"failed":{"type":"number"}},"required":["answered","failed","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"too-slow"},"slowness":{"$ref":"#/definitions/Slowness"}},"required":["answered","kind","planned","slowness","throttledShare"]},{"type":"object","properties":{"kind":{"type":"string","const":"aborted"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false}]},"Slowness":{"anyOf":[{"type":"object","properties":{"what":{"type":"string","const":"replay"},"times":{"type":"number"},"harder":{"type":"number"}},"required":["what","times"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"slower"},"times":{"type":"number"},"allowedTimes":{"type":"number"},"by":{"type":"string","enum":["memory","cpu"]}},"required":["what","times","allowedTimes","by"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"thrashing"},"majorFaults":{"type":"number"}},"required":["what","majorFaults"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"latency"},"limit":{"$ref":"#/definitions/LatencyLimit"},"measuredMs":{"type":"number"}},"required":["what","limit","measuredMs"],"additionalProperties":false}]},"LatencyLimit":{"type":"object","properties":{"metric":{"$ref":"#/definitions/LatencyMetric"},"limitMs":{"type":"number"}},"required":["metric","limitMs"],"additionalProperties":false},"LatencyMetric":{"$ref":"#/definitions/MetricName"},"Showing":{"type":"object","properties":{"peakBytes":{"type":"array","items":{"type":"number"}},"p95Ms":{"type":"array","items":{"type":"number"}},"answers":{"type":"number"},"unsoaked":{"type":"boolean","const":true},"cpuMsPerRequest":{"type":"number"},"throttledShare":{"type":"number"},"growthBytesPerRequest":{"type":"number"}},"required":["peakBytes","p95Ms","answers","cpuMsPerRequest","throttledShare"],"additionalProperties":false},"TrialOutline":{"type":"object","properties":{"startedAt":{"type":"string"},"marks":{"$ref":"#/definitions/Marks"},"ending":{"$ref":"#/definitions/Ending"},"totals":{"$ref":"#/definitions/Counters"},"generator":{"$ref":"#/definitions/GeneratorUse"},"log":{"type":"string"}},"required":["startedAt","marks","ending","generator","log"],"additionalProperties":false},"Stretch":{"type":"object","properties":{"plan":{"$ref":"#/definitions/StretchPlan"},"sortedMs":{"column":true},"failed":{"type":"number"},"throttledPeriods":{"type":"number"},"periods":{"type":"number"}},"required":["plan","sortedMs","failed","throttledPeriods","periods"],"additionalProperties":false},"StretchPlan":{"type":"object","properties":{"candidate":{"type":"number"},"cpuMillicores":{"type":"number"},"round":{"type":"number"},"requests":{"type":"number"}},"required":["candidate","cpuMillicores","round","requests"],"additionalProperties":false},"Finding":{"type":"object","properties":{"code":{"type":"string"},"severity":{"type":"string","enum":["note","warning"]},"message":{"type":"string"},"remedy":{"type":"string"}},"required":["code","severity","message","remedy"],"additionalProperties":false},"StageTime":{"type":"object","properties":{"stage":{"type":"string"},"ms":{"type":"number"}},"required":["stage","ms"],"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./lib/saved/saved-run.js








/** Where they lie, beside report.json. */
const RUN_FILE = 'measurements/run.json';
const COLUMNS_FILE = 'measurements/columns.gz';
/** Goes up when an older reader would misread what is written. */
const FORMAT = 1;
/** 33 million exchanges: what a reader may be made to hold. */
const MAX_COLUMN_BYTES = (/* unused pure expression or super */ null && (2 ** 30));
/** All of a record but its secrets, which are masked in its texts too. */
function saveRun(record) {
    const fitted = fit_fit(record, shape, run_schema_namespaceObject.BG);
    const masked = maskTexts(fitted, createMask(record.secrets));
    const { json, columns, columnBytes } = pack(masked);
    const run = { format: FORMAT, columnBytes, record: json };
    return { text: `${JSON.stringify(run)}\n`, columns: zipColumns(columns) };
}
/**
 * The record that was saved. The files may be anybody's.
 *
 * @throws {ProfileError} they are damaged, too large, or of a later version
 */
function loadRun(text, zipped) {
    try {
        const { format, columnBytes, record } = parseHead(text);
        if (format !== FORMAT)
            throw new Error(`it has format ${String(format)}, and this program reads ${FORMAT}`);
        if (!Number.isSafeInteger(columnBytes) || Number(columnBytes) < 0)
            throw new Error('it does not say how large its columns are');
        if (Number(columnBytes) > MAX_COLUMN_BYTES)
            throw new Error('its columns have more than 1 GiB');
        const bytes = unzipColumns(zipped, Number(columnBytes));
        const fitted = fit(bringUpToDate(unpack(record, bytes)), shape, schema.definitions);
        return check({ ...fitted, secrets: [] });
    }
    catch (thrown) {
        throw unreadable(thrown);
    }
}
const shape = { $ref: run_schema_namespaceObject.GU };
function parseHead(text) {
    const head = JSON.parse(text);
    if (typeof head !== 'object' || head === null)
        throw new Misfit('format');
    return { ...head };
}
function check(record) {
    const { trial, search } = record;
    if (trial)
        checkMeasurement(trial, 'trial');
    search?.trials.forEach(({ measurement }, i) => {
        if (measurement)
            checkMeasurement(measurement, `search.trials[${i}]`);
    });
    return record;
}
/** Columns have no texts. */
function maskTexts(value, mask) {
    if (typeof value === 'string')
        return mask(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (ArrayBuffer.isView(value))
        return value;
    if (Array.isArray(value))
        return value.map((item) => maskTexts(item, mask));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskTexts(item, mask)]));
}
function unreadable(thrown) {
    return new ProfileError({
        code: 'measurements-unreadable',
        message: `What was measured cannot be read again: ${saved_run_explain(thrown)}.`,
        blame: 'user',
        remedy: 'Download the artifact again, or run the profile once more; `measurements/run.json` and `measurements/columns.gz` belong together.'
    }, thrown);
}
function saved_run_explain(thrown) {
    if (thrown instanceof Misfit)
        return `in run.json, ${thrown.message}`;
    if (thrown instanceof SyntaxError)
        return 'run.json is no JSON, or was cut short';
    const { code, message } = thrown;
    if (message.includes('call stack'))
        return 'run.json is nested too deeply';
    return /^(Z_|ERR_)/.test(code ?? '')
        ? 'columns.gz is damaged, or was cut short'
        : message;
}

;// CONCATENATED MODULE: ./lib/report/csv.js



const LINES_A_CHUNK = 1000;
/**
 * exchanges.csv in pieces: row numbers, times, statuses; no bodies. `server_ms`
 * is what the server says it took, empty where it says nothing.
 */
function* exchangesCsv({ exchanges, warmupExchanges }) {
    yield 'row,phase,due_ms,sent_ms,ended_ms,status,outcome,response_bytes,server_ms\n';
    yield* chunks(exchanges.length, (i) => [
        exchanges.row[i],
        i < warmupExchanges ? 'warm-up' : 'steady',
        exchanges.dueMs[i].toFixed(3),
        sentMs(exchanges, i).toFixed(3),
        endedMs(exchanges, i).toFixed(3),
        exchanges.status[i],
        exchange_OUTCOMES[exchanges.outcome[i]],
        responseBytes(exchanges, i),
        told(exchanges.serverMs?.[i])
    ]);
}
function told(ms = NaN) {
    return Number.isNaN(ms) ? '' : ms.toFixed(3);
}
/** samples.csv in pieces: every counter; empty where it was not read. */
function* samplesCsv({ samples }) {
    yield `${['atMs', ...COUNTER_NAMES].join()}\n`;
    yield* chunks(samples.length, (i) => [
        samples.atMs[i].toFixed(3),
        ...COUNTER_NAMES.map((name) => {
            const value = samples[name][i];
            return Number.isNaN(value) ? '' : Number(value.toFixed(3));
        })
    ]);
}
function* chunks(count, fields) {
    for (let from = 0; from < count; from += LINES_A_CHUNK) {
        let text = '';
        const to = Math.min(from + LINES_A_CHUNK, count);
        for (let i = from; i < to; i++)
            text += `${fields(i).join()}\n`;
        yield text;
    }
}

;// CONCATENATED MODULE: ./lib/report/html/assets.json
const assets_namespaceObject = /*#__PURE__*/JSON.parse('{"i":".uplot,.uplot *,.uplot *::before,.uplot *::after{box-sizing: border-box;}.uplot{font-family: system-ui,-apple-system,\\"Segoe UI\\",Roboto,\\"Helvetica Neue\\",Arial,\\"Noto Sans\\",sans-serif,\\"Apple Color Emoji\\",\\"Segoe UI Emoji\\",\\"Segoe UI Symbol\\",\\"Noto Color Emoji\\";line-height: 1.5;width: min-content;}.u-title{text-align: center;font-size: 18px;font-weight: bold;}.u-wrap{position: relative;user-select: none;}.u-over,.u-under{position: absolute;}.u-under{overflow: hidden;}.uplot canvas{display: block;position: relative;width: 100%;height: 100%;}.u-axis{position: absolute;}.u-legend{font-size: 14px;margin: auto;text-align: center;}.u-inline{display: block;}.u-inline *{display: inline-block;}.u-inline tr{margin-right: 16px;}.u-legend th{font-weight: 600;}.u-legend th>*{vertical-align: middle;display: inline-block;}.u-legend .u-marker{width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after{content: \\":\\";vertical-align: middle;}.u-inline:not(.u-live) .u-value{display: none;}.u-series>*{padding: 4px;}.u-series th{cursor: pointer;}.u-legend .u-off>*{opacity: 0.3;}.u-select{background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x,.u-cursor-y{position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt{position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;background-clip: padding-box !important;}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display: none;}:root{color-scheme: light dark;--paper: #fff;--ink: #1f2328;--faint: #59636e;--line: #d1d9e0;--shade: #f6f8fa;--link: #0756b8;--good: #16702e;--bad: #b3202a;--warn: #8a4b00;--odd: #6b35b8;--anonymous: #2f6fd0;--shared: #1b8a8f;--kernel: #c2571a;--page-cache: #a8b3bf;--steady: #2f6fd0;--warm-up: #c9a13b;}@media (prefers-color-scheme: dark){:root{--paper: #0d1117;--ink: #e6edf3;--faint: #9aa4af;--line: #343b44;--shade: #161b22;--link: #6cb0ff;--good: #4cc262;--bad: #ff7b77;--warn: #e0a13a;--odd: #bf98ff;--anonymous: #5b97ee;--shared: #3cb7bb;--kernel: #e8884f;--page-cache: #5d6772;--steady: #5b97ee;--warm-up: #d9b95c;}}*{box-sizing: border-box;}html{scroll-behavior: smooth;scroll-padding-top: 3.2rem;}body{margin: 0 auto;padding: 0 1.25rem 3rem;max-width: 62rem;background: var(--paper);color: var(--ink);font: 16px/1.55 system-ui,-apple-system,\'Segoe UI\',sans-serif;}h1{margin: 1.5rem 0 0.25rem;font-size: 1.7rem;line-height: 1.25;overflow-wrap: anywhere;}h2{margin: 0 0 0.75rem;font-size: 1.3rem;}p,li{overflow-wrap: anywhere;}td,th{overflow-wrap: break-word;}td{max-width: 38rem;}a{color: var(--link);}nav{position: sticky;top: 0;z-index: 2;margin: 0 -1.25rem;padding: 0.4rem 1.25rem;background: var(--paper);border-bottom: 1px solid var(--line);}nav ul{display: flex;flex-wrap: wrap;gap: 0.2rem 1rem;margin: 0;padding: 0;list-style: none;font-size: 0.9rem;}section{padding: 1.75rem 0 0.5rem;}section + section{border-top: 1px solid var(--line);}code,pre{font: 0.9em/1.45 ui-monospace,SFMono-Regular,Menlo,monospace;}.code{position: relative;margin: 0.75rem 0;}pre{margin: 0;padding: 0.75rem 1rem;overflow-x: auto;background: var(--shade);border: 1px solid var(--line);border-radius: 6px;}.copy{position: absolute;top: 0.45rem;right: 0.45rem;}button,select{padding: 0.2rem 0.6rem;font: inherit;font-size: 0.85rem;color: var(--ink);background: var(--paper);border: 1px solid var(--faint);border-radius: 6px;cursor: pointer;}:focus-visible{outline: 2px solid var(--link);outline-offset: 2px;}.wide{overflow-x: auto;margin: 0.75rem 0;}table{border-collapse: collapse;font-size: 0.92rem;font-variant-numeric: tabular-nums;}th,td{padding: 0.3rem 0.8rem;text-align: left;vertical-align: top;border-bottom: 1px solid var(--line);}thead th{color: var(--faint);font-weight: 600;}tbody th{font-weight: 400;}.sortable thead button{padding: 0;border: 0;background: none;color: inherit;font-weight: 600;text-align: left;}[aria-sort=\'ascending\'] button::after{content: \' ↑\';}[aria-sort=\'descending\'] button::after{content: \' ↓\';}summary{padding: 0.3rem 0;cursor: pointer;}footer{margin-top: 2rem;border-top: 1px solid var(--line);color: var(--faint);font-size: 0.9rem;}svg{display: block;width: 100%;height: auto;margin: 0.5rem 0;overflow: visible;fill: var(--ink);font: 12px system-ui,sans-serif;}svg .label{fill: var(--faint);}svg .small{font-size: 11px;fill: var(--faint);}.grid{stroke: var(--line);}.line{fill: none;stroke: var(--steady);stroke-width: 2;}.line.faint{stroke: var(--page-cache);stroke-width: 1.5;}.line.warm-up{stroke: var(--warm-up);}.area.anonymous{fill: var(--anonymous);}.area.shared{fill: var(--shared);}.area.kernel{fill: var(--kernel);}.area.pageCache{fill: var(--page-cache);}.phase{stroke: var(--faint);stroke-dasharray: 2 3;}.limit{stroke: var(--bad);stroke-width: 1.5;stroke-dasharray: 6 4;}.killed{fill: var(--bad);font-weight: 700;}.bar.steady{fill: var(--steady);}.bar.warm-up{fill: var(--warm-up);}.headroom{fill: var(--good);opacity: 0.14;}.reference line{stroke: var(--faint);stroke-dasharray: 4 3;}.reference.minimum line,.reference.recommended line{stroke: var(--good);stroke-width: 1.5;}.reference.recommended line{stroke-dasharray: none;}.reference text{fill: var(--faint);stroke: var(--paper);stroke-width: 4px;paint-order: stroke;}.reference.minimum text,.reference.recommended text{fill: var(--good);font-weight: 600;}.row{fill: transparent;}.mark:hover .row,.mark:focus .row{fill: var(--ink);fill-opacity: 0.07;}.mark{outline: none;}.mark:focus-visible .row{stroke: var(--link);stroke-width: 1.5;}.mark[data-trial]{cursor: pointer;}.mark path{fill: none;stroke-width: 2.2;}.mark.held path{fill: var(--good);stroke: none;}.mark.killed path{stroke: var(--bad);}.mark.thrashed path{fill: var(--warn);stroke: none;}.mark.slow path{stroke: var(--warn);}.mark.failed path{stroke: var(--odd);}.mark.unsure path{stroke: var(--faint);}.mark path.beyond{fill: none;stroke: var(--faint);stroke-width: 1.5;}.ring{fill: none;stroke: var(--good);stroke-width: 1.5;}.legend{display: flex;flex-wrap: wrap;gap: 0.25rem 1.25rem;margin: 0.5rem 0 1rem;padding: 0;list-style: none;font-size: 0.88rem;}.legend .sign{display: inline-block;width: 1rem;height: 1rem;margin: 0 0.4rem -0.15rem 0;}#tip{position: fixed;z-index: 3;max-width: 26rem;padding: 0.4rem 0.7rem;color: var(--paper);background: var(--ink);border-radius: 6px;font-size: 0.88rem;pointer-events: none;}.chart .uplot{color: var(--ink);}.u-legend{text-align: left;font-size: 0.85rem;}.choose{display: block;margin: 0 0 0.5rem;}[hidden]{display: none;}@media print{nav,.copy,.choose,#tip{display: none;}body{max-width: none;font-size: 11pt;}svg,.chart,tr{break-inside: avoid;}h2{break-after: avoid;}pre{white-space: pre-wrap;}.wide{overflow: visible;}}","K":"/*! uPlot: https://github.com/leeoniya/uPlot, MIT, (c) Leon Sorokin */\\n/*! https://github.com/leeoniya/uPlot (v1.6.32) */\\nvar uPlot=function(){\\"use strict\\";const l=\\"u-off\\",e=\\"u-label\\",t=\\"width\\",n=\\"height\\",i=\\"top\\",o=\\"bottom\\",s=\\"left\\",r=\\"right\\",u=\\"#000\\",a=u+\\"0\\",f=\\"mousemove\\",c=\\"mousedown\\",h=\\"mouseup\\",d=\\"mouseenter\\",p=\\"mouseleave\\",m=\\"dblclick\\",g=\\"change\\",x=\\"dppxchange\\",w=\\"--\\",_=\\"undefined\\"!=typeof window,b=_?document:null,v=_?window:null,k=_?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}function E(l,e,t){l.style[e]=t+\\"px\\"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z(\\"div\\",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s=\\"translate(\\"+t+\\"px,\\"+n+\\"px)\\";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n){let i=e+\\"\\"+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+\\"px\\",l.style.width=e+\\"px\\",l.style.marginLeft=n?-e/2+\\"px\\":0,l.style.marginTop=n?-t/2+\\"px\\":0)}const F={passive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;let o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(let o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=matchMedia(`(min-resolution: ${y-.001}dppx) and (max-resolution: ${y+.001}dppx)`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(ol(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));return y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:\\"en-US\\"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ceil,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function wl(l,e,t){return al(fl(l,e),t)}function _l(l){return\\"function\\"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(l,e)=>l==e,Tl=/\\\\.\\\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=\\"\\"+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf(\\"e-\\")){let[l,t]=e.split(\\"e\\");return+`${El(l)}e${t}`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return((\\"\\"+l).split(\\".\\")[1]||\\"\\").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==l?+`${n[r]}e${s}`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Number.isInteger;function Ll(l){return\\"string\\"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return null!=l&&\\"object\\"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul=\\"__proto__\\";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];)l[o=n++]=null}}}const Jl=\\"undefined\\"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=[\\"January\\",\\"February\\",\\"March\\",\\"April\\",\\"May\\",\\"June\\",\\"July\\",\\"August\\",\\"September\\",\\"October\\",\\"November\\",\\"December\\"],Kl=[\\"Sunday\\",\\"Monday\\",\\"Tuesday\\",\\"Wednesday\\",\\"Thursday\\",\\"Friday\\",\\"Saturday\\"];function Xl(l){return l.slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?\\"0\\":\\"\\")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.getFullYear()+\\"\\").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12?e-12:e},AA:l=>12>l.getHours()?\\"AM\\":\\"PM\\",aa:l=>12>l.getHours()?\\"am\\":\\"pm\\",a:l=>12>l.getHours()?\\"a\\":\\"p\\",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.getSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?\\"00\\":100>l?\\"0\\":\\"\\")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\\\{([a-z]+)\\\\}|[^{]+/gi;for(;t=i.exec(l);)n.push(\\"{\\"==t[0][0]?te[t[1]]:t[0]);return l=>{let t=\\"\\";for(let i=0;n.length>i;i++)t+=\\"string\\"==typeof n[i]?n[i]:n[i](l,e);return t}}const ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),ce=\\"{YYYY}\\",he=\\"\\\\n\\"+ce,de=\\"{M}/{D}\\",pe=\\"\\\\n\\"+de,me=pe+\\"/{YY}\\",ge=\\"{aa}\\",xe=\\"{h}:{mm}\\"+ge,we=\\"\\\\n\\"+xe,_e=\\":{ss}\\",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,\\"{MMM}\\",he,be,be,be,be,be,1],[i,de,he,be,be,be,be,be,1],[n,\\"{h}\\"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+\\" \\"+xe,be,pe+\\" \\"+xe,be,we,be,1],[l,_e+\\".{fff}\\",me+\\" \\"+xe,be,pe+\\" \\"+xe,be,we,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);if(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o++){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.map(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:\\"solid\\"},idx:null,idxs:null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}const Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(o,t,s),E(o,n,s);let r=s/-2;E(o,\\"marginLeft\\",r),E(o,\\"marginTop\\",r);let u=i.width(l,e,s);return u&&E(o,\\"borderWidth\\",u),o},size:function(l,e){return l.series[e].points.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stroke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:\\"rgba(0,0,0,0.07)\\",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}),Ne=\'12px system-ui, -apple-system, \\"Segoe UI\\", Roboto, \\"Helvetica Neue\\", Arial, \\"Noto Sans\\", sans-serif, \\"Apple Color Emoji\\", \\"Segoe UI Emoji\\", \\"Segoe UI Symbol\\", \\"Noto Color Emoji\\"\',je=\\"bold \\"+Ne,Ue={show:!0,scale:\\"x\\",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:\\"x\\",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?\\"\\":tl(l)))}function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){const o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||Wl.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPos,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).reverse()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?\\"\\":tl(e)}const it={show:!0,scale:\\"y\\",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:\\"x\\"}),Bl({},ot,{scale:\\"y\\"})]},ut={scale:\\"y\\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,points:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.space*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}function pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];return-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);return{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),Ht=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;let M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=null,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.ori,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){const o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/((2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G(\\"resize\\",v,Lt),G(\\"scroll\\",v,Lt,!0),G(x,v,(()=>{en.pxRatio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){return null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;return[l=l.replace(/(\\\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+\\"px\\")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0-9.]+px/,e+\\"px\\"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.status=0;const R=k.root=D(\\"uplot\\");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D(\\"u-title\\",R).textContent=u.title);const O=z(\\"canvas\\"),K=k.ctx=O.getContext(\\"2d\\"),X=D(\\"u-wrap\\",R);G(\\"click\\",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D(\\"u-under\\",X);X.appendChild(O);const el=k.over=D(\\"u-over\\",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,ut,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.forEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y);_n(e.labelFont[0],f,\\"center\\",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?\\"center\\":3==u?r:s,E||1==a?\\"middle\\":2==u?i:o);let P=e.font[1]*e.lineGap,A=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=\\"\\"+e;let i=-1==e.indexOf(\\"\\\\n\\")?[e]:e.split(/\\\\n/gm);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.filter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci(\\"drawAxes\\")},series:function(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci(\\"drawSeries\\",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||[\\"axes\\",\\"series\\"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.from);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._min=e._max=null,e.valToPct=Cl(e)}}}Il(\\"x\\"),Il(\\"y\\"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,\\"u-hz\\"),$l=P,ql=W):(S(R,\\"u-vt\\"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae(\\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\\",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z(\\"table\\",\\"u-legend\\",R),de=z(\\"tbody\\",null,ce),ie.mount(k,ce),xe){he=z(\\"thead\\",null,ce,de);let l=z(\\"tr\\",null,he);for(var _e in z(\\"th\\",null,l),pe)z(\\"th\\",e,l).textContent=_e}else S(ce,\\"u-inline\\"),ie.live&&S(ce,\\"u-live\\");const be={show:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,st=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.points;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.focus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,\\"u-cursor-pt\\"),S(t,l.class),A(t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.label=t.label||(l?\\"Time\\":\\"Value\\")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxRound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(fl(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.filter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[],o=z(\\"tr\\",\\"u-series\\",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z(\\"th\\",null,o);if(ue.show){let l=D(\\"u-marker\\",s);if(n>0){let e=ue.width(k,n);e&&(l.style.border=e+\\"px \\"+ue.dash(k,n)+\\" \\"+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce(\\"click\\",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t);if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{show:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z(\\"td\\",\\"u-value\\",o);l.textContent=\\"--\\",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=Wt(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci(\\"addSeries\\",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci(\\"delSeries\\",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._data=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci(\\"setData\\"),2==Ul&&(mt=!0),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][Lt],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,en=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??=\\"butt\\",i??=a,o??=\\"round\\",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.lineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.length-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){let t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==u&&(u=a>0?\\"#fff\\":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fillStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.translate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1)));t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.distr?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._size=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}function An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,In,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.from&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scale,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(let e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.fwd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.scale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci(\\"setScale\\",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne),E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==1;E(e,t?\\"left\\":\\"top\\",i-(3===o||0===o?n:0)),E(e,t?\\"width\\":\\"height\\",n),E(e,t?\\"top\\":\\"left\\",t?Ne:Oe),E(e,t?\\"height\\":\\"width\\",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci(\\"setSize\\"),pt=!1}Fe>0&&Ge>0&&(K.clearRect(0,0,O.width,O.height),Ci(\\"drawClear\\"),Pl.forEach((l=>l())),Ci(\\"draw\\")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(mi(),_t=!1),F||(F=!0,k.status=1,Ci(\\"ready\\")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D(\\"u-cursor-x\\",el)),oe.y&&(Yn=D(\\"u-cursor-y\\",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?D(\\"u-select\\",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci(\\"setSelect\\")}}function ii(l,e,t){Kn(l,{min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._focus=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),null!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];null!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci(\\"setSeries\\",e,t),i&&Ii(\\"setSeries\\",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.length:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.sinh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,ce,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=fi,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?ci:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci(\\"setLegend\\")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.top=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c=\\"\\",h=\\"\\";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.size(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),Ie,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0),d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,ai,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci(\\"setCursor\\")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.getBoundingClientRect(),Ci(\\"syncRect\\",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,\\"rect\\",{get:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lock)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).concat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,null]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n,i,o,s)}function Li(){Ci(\\"init\\",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.sub(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.remove(),ce?.remove(),Ci(\\"destroy\\")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.incrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):Ll(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el=D(\\"u-axis\\",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.orient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)for(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.sort(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(let e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){let t;return\\"UTC\\"==e||\\"Etc/UTC\\"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString(\\"en-US\\",{timeZone:e})),t.setMilliseconds(l.getMilliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linear=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.width*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:\\"number\\"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.width*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&($=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.unit&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){return function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(null!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();\\n(()=>{function e(e){return[...document.querySelectorAll(e)]}let t=[];function l(e,n,{curves:i,...o}){var a,r;let s,d=document.querySelector(`[data-chart=\\"${e}\\"]`);if(!d)return;d.replaceChildren();let c=getComputedStyle(document.documentElement),u=e=>c.getPropertyValue(e),h=e=>null==e?\\"–\\":`${e}${o.unit}`,m={width:d.clientWidth,height:o.height,scales:{x:{time:!1,range:(e,t,l)=>[0,l||1]},y:{range:function({limit:e}){return(t,l,n)=>{let[i=0]=e??[];return[0,1.15*Math.max(i<=2*n?i:0,n||1)]}}(o)}},padding:[18,12,0,0],cursor:{sync:{key:\\"time\\"}},axes:(a=h,[{...s={stroke:(r=u)(\\"--faint\\"),grid:{stroke:r(\\"--line\\"),width:1},ticks:{stroke:r(\\"--line\\"),width:1}},values:(e,t)=>t.map(e=>`${e} s`)},{...s,size:64,values:(e,t)=>t.map(a)}]),series:[{label:\\"time\\",value:(e,t)=>null===t?\\"–\\":`${t} s`},...i.map(e=>(function({label:e,values:t,own:l=t,colour:n,filled:i=!1},o,a){return{label:e,stroke:a(n),width:1.5*!i,...i?{fill:a(n)}:{},points:{show:!1},value:(...[,,,e])=>null===e?\\"–\\":o(l[e])}})(e,h,u))],hooks:{drawClear:[e=>(function(e,{phases:t},l){let{ctx:n,bbox:i}=e;n.save(),n.font=`${12*devicePixelRatio}px system-ui, sans-serif`,t.forEach(({name:t,fromS:o,toS:a},r)=>{let s=e.valToPos(o,\\"x\\",!0),d=e.valToPos(a,\\"x\\",!0)-s;n.fillStyle=l(\\"--shade\\"),r%2==0&&n.fillRect(s,i.top,d,i.height),n.fillStyle=l(\\"--faint\\"),n.measureText(t).width+8<d&&n.fillText(t,s+4,i.top-5*devicePixelRatio)}),n.restore()})(e,n,u)],draw:[e=>(function(e,{killedS:t},{limit:l,colour:n}){let{ctx:i,bbox:o}=e,a=o.left+o.width;if(i.save(),i.font=`${12*devicePixelRatio}px system-ui, sans-serif`,i.strokeStyle=n(\\"--bad\\"),i.fillStyle=n(\\"--bad\\"),i.textAlign=\\"right\\",i.setLineDash([6,4]),l){var r,s,d;let[t,n]=l,c=e.valToPos(t,\\"y\\",!0),u=c<o.top;u||(r=i,s=[o.left,c],d=[a,c],r.beginPath(),r.moveTo(...s),r.lineTo(...d),r.stroke());let h=u?`the limit, ${n}, is above`:`limit ${n}`;i.fillText(h,a-6,Math.max(c,o.top)+14*devicePixelRatio)}for(let l of t)i.fillText(\\"✕\\",e.valToPos(l,\\"x\\",!0)+5,o.top+40);i.restore()})(e,n,{limit:o.limit,colour:u})]}},f=i.map(({values:e})=>[...e]);t.push(new uPlot(m,[[...n.atS],...f],d))}function n(e,t){return e.map((e,l)=>(e??0)+(t[l]??0))}let i=JSON.parse(document.getElementById(\\"data\\").textContent??\\"{}\\");for(let t of e(\\".copy\\"))!function(e){let t=e.parentElement.querySelector(\\"code\\");e.hidden=!1,e.addEventListener(\\"click\\",async()=>{let l=t.textContent??\\"\\";try{await navigator.clipboard.writeText(l),e.textContent=\\"Copied\\"}catch{getSelection()?.selectAllChildren(t),e.textContent=\\"Selected\\"}setTimeout(()=>e.textContent=\\"Copy\\",1600)})}(t);for(let t of e(\\"table.sortable\\"))!function(e){let t=[...e.tHead.rows[0].cells];t.forEach((l,n)=>{let i=document.createElement(\\"button\\");i.type=\\"button\\",i.textContent=l.textContent,l.replaceChildren(i),i.addEventListener(\\"click\\",()=>{let i=\\"descending\\"!==l.getAttribute(\\"aria-sort\\");t.forEach(e=>e.removeAttribute(\\"aria-sort\\")),l.setAttribute(\\"aria-sort\\",i?\\"descending\\":\\"ascending\\"),function(e,t,l){let n=e=>e.cells[t].dataset.sort??\\"\\",i=[...e.rows].sort((e,t)=>l*n(e).localeCompare(n(t),\\"en\\",{numeric:!0}));e.append(...i)}(e.tBodies[0],n,i?-1:1)})})}(t);let o=document.createElement(\\"div\\");for(let t of(o.id=\\"tip\\",o.hidden=!0,o.setAttribute(\\"aria-hidden\\",\\"true\\"),document.body.append(o),e(\\"[data-tip]\\"))){t.querySelector(\\"title\\")?.remove();let e=()=>{let e=t.querySelector(\\"path\\").getBoundingClientRect();o.textContent=t.dataset.tip??\\"\\",o.hidden=!1;let l=Math.min(e.left,innerWidth-o.offsetWidth-12);o.style.left=`${Math.max(l,8)}px`;let n=e.top-o.offsetHeight-10;o.style.top=`${n>0?n:e.bottom+10}px`},l=()=>{o.hidden=!0};t.addEventListener(\\"mouseenter\\",e),t.addEventListener(\\"focus\\",e),t.addEventListener(\\"mouseleave\\",l),t.addEventListener(\\"blur\\",l)}i.trials.length>0&&function(i){let o=document.getElementById(\\"memory\\"),a=document.createElement(\\"select\\");i.forEach(({name:e},t)=>a.append(new Option(e,String(t))));let r=document.createElement(\\"label\\");r.className=\\"choose\\",r.append(\\"Trial: \\",a),i.length>1&&o.querySelector(\\"h2\\").after(r);let s=()=>(function(e){let{limitMib:i,limitMillicores:o,limitTexts:a}=e;t.splice(0).forEach(e=>e.destroy()),l(\\"memory\\",e,{curves:function({memory:e,lowestMib:t}){let{anonymous:l,shared:i,kernel:o,pageCache:a}=e,r=n(l,i),s=n(r,o),d=(e,t)=>({label:e,values:t,colour:`--${e.replace(\\" \\",\\"-\\")}`,filled:!0});return[{...d(\\"page cache\\",n(s,a)),own:a},{...d(\\"kernel\\",s),own:o},{...d(\\"shared\\",r),own:i},d(\\"anonymous\\",l),{label:\\"lowest of all\\",values:t,colour:\\"--ink\\"}]}(e),height:300,unit:\\" MiB\\",limit:[i,a.memory]}),l(\\"in-flight\\",e,{curves:[{label:\\"requests under way\\",values:e.inFlight,colour:\\"--odd\\"}],height:130,unit:\\"\\"});let{peakMillicores:r,meanMillicores:s,throttledPercent:d}=e;l(\\"cpu\\",e,{curves:[{label:\\"busiest\\",values:r,colour:\\"--page-cache\\"},{label:\\"mean\\",values:s,colour:\\"--steady\\"}],height:240,unit:\\"m\\",limit:[o,a.cpu]}),l(\\"throttling\\",e,{curves:[{label:\\"held back by the quota\\",values:d,colour:\\"--warn\\"}],height:130,unit:\\" %\\"})})(i[Number(a.value)]);for(let t of(a.addEventListener(\\"change\\",s),matchMedia(\\"(prefers-color-scheme: dark)\\").addEventListener(\\"change\\",s),addEventListener(\\"resize\\",s),e(\\".mark[data-trial]\\"))){let e=()=>{a.value=t.dataset.trial,s(),o.scrollIntoView()};t.addEventListener(\\"click\\",e),t.addEventListener(\\"keydown\\",t=>{\\"Enter\\"===t.key&&e()})}s()}(i.trials)})();"}');
;// CONCATENATED MODULE: ./lib/report/html/markup.js
/** HTML from texts: nothing from outside gets in unescaped. */
const markup_SIGNS = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
/** Text for an element or for an attribute in quotes. */
function markup_escape(text) {
    return text.replace(/[&<>"']/g, (sign) => markup_SIGNS[sign]);
}
/** Markup that is whole. Made by `html` alone. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose strings are escaped; markup and lists of it are not. */
function html(texts, ...parts) {
    return new Markup(texts
        .map((text, i) => text + (i < parts.length ? render(parts[i]) : ''))
        .join(''));
}
function render(part) {
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return markup_escape(String(part));
}
const markup_NOTHING = new Markup('');
/** JSON that ends no script element, and is no comment either. */
function markup_embed(value) {
    return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

;// CONCATENATED MODULE: ./lib/report/document/text.js
/** Sentences from texts of ours and of others. */

/** Letters of other scripts stay; what can't be seen, or reorders, goes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const COLOURS = /\u001b\[[0-9;?]*[A-Za-z]/g;
const MOST_IN_A_LOG_LINE = 300;
/** Text from outside as one line, not longer than `most` characters. */
function line(text, most = 300) {
    const seen = text.replace(UNSEEN, ' ').trim();
    return seen.length > most ? `${seen.slice(0, most)}…` : seen;
}
/** A sentence of ours, where names stand in backticks. */
function sentence(text, most = 1000) {
    const parts = line(text, most).split(/`([\w.,/=-]+)`/);
    return parts
        .map((part, i) => (i % 2 === 1 ? code(part) : part))
        .filter((part) => part !== '');
}
function code(text) {
    return { kind: 'code', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
/** `first second`, whatever they are made of; empty ones are left out. */
function joined(...sentences) {
    return sentences
        .filter((each) => each.length > 0)
        .flatMap((each, i) => (i === 0 ? each : [' ', ...each]));
}
function heading(level, ...text) {
    return { kind: 'heading', level, text };
}
function paragraph(...text) {
    return { kind: 'paragraph', lines: [text] };
}
/** A cell that is a string is text. */
function table(head, rows) {
    const cell = (of) => typeof of === 'string' ? [of] : of;
    return { kind: 'table', head, rows: rows.map((row) => row.map(cell)) };
}
/** What explains most of a log, control characters and colours taken out. */
function log(text, lines) {
    const all = text.replace(COLOURS, '').split(/\r?\n|\r/);
    const kept = excerptLog(all, lines).map((each) => each.replace(UNSEEN, ' ').slice(0, MOST_IN_A_LOG_LINE));
    return { kind: 'code', text: kept.join('\n'), language: 'text' };
}

;// CONCATENATED MODULE: ./lib/report/document/azure-keys.js

/** As `az ml model profile -o table` showed a result, in its order. */
const azure_keys_COLUMNS = [
    'name',
    'state',
    'recommendedCpu',
    'recommendedMemoryInGB',
    'recommendationLatencyInMs',
    'maxUtilizedMemoryInGB',
    'maxUtilizedCpu',
    'averageLatencyInMs',
    'latencyPercentile50InMs',
    'latencyPercentile90InMs',
    'latencyPercentile95InMs',
    'latencyPercentile99InMs',
    'latencyPercentile999InMs',
    'measuredQueriesPerSecond',
    'totalQueries',
    'successQueries',
    'successRate',
    'requestedCpu',
    'requestedMemoryInGB',
    'error'
];
/** For who compares with what Azure ML v1 printed. Only keys with a value. */
function describeAzure({ azure }) {
    const rows = azure_keys_COLUMNS.filter((key) => azure[key] !== undefined).map((key) => [
        key,
        describeValue(azure[key])
    ]);
    const blocks = [table(['Key', 'Value'], rows)];
    return [{ kind: 'details', summary: 'As Azure ML v1 named it', blocks }];
}
/** Numbers are not rounded: a size would become too small, 99.997 be 100. */
function describeValue(value) {
    return line(typeof value === 'string' ? value : JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/report/document/rows.js


/** Dataset rows that failed, took memory, or were slow. */
function describeRows({ analysis }) {
    if (!analysis)
        return [];
    const { slowestRows, memoryRows, failedRows } = analysis;
    const failed = failedRows.map(({ row, outcome, status, times }) => [
        String(row),
        outcome,
        status === 0 ? 'none' : String(status),
        String(times)
    ]);
    const heavy = memoryRows.map(({ row, roseBytes }) => [
        String(row),
        (0,units/* formatBytes */.z3)(roseBytes)
    ]);
    const slow = slowestRows.map(({ row, latencyMs }) => [
        String(row),
        (0,units/* formatMs */._V)(latencyMs)
    ]);
    const blocks = [
        ...tableOf(['Failed row', 'How', 'Status', 'Times'], failed),
        ...tableOf(['Row', 'Memory rose meanwhile by'], heavy),
        ...tableOf(['Slowest row', 'Response time'], slow)
    ];
    if (blocks.length === 0)
        return [];
    return [{ kind: 'details', summary: 'Rows that stand out', blocks }];
}
function tableOf(head, rows) {
    return rows.length > 0 ? [table(head, rows)] : [];
}

;// CONCATENATED MODULE: ./lib/report/document/search.js


const search_MAX_TRIALS = 60;
/** What each trial did, as a table and as marks over the limit. */
function describeSearch({ search }) {
    if (!search || search.trials.length < 2)
        return [];
    const rows = search.trials
        .slice(0, search_MAX_TRIALS)
        .map(({ purpose, size, outcome, why, ms }) => [
        purpose,
        (0,units/* formatBytes */.z3)(size.memoryBytes),
        (0,units/* formatMillicores */.n3)(size.cpuMillicores),
        `${outcome === 'held' ? '✅' : '❌'} ${line(why)}`,
        (0,units/* formatMs */._V)(ms)
    ]);
    const cpus = search.cpuCandidates.map(({ cpuMillicores, verdict }) => `${(0,units/* formatMillicores */.n3)(cpuMillicores)} ${verdict}`);
    const blocks = [
        table(['Trial', 'Memory', 'CPU', 'Outcome', 'Took'], rows),
        ...describeMarks(search.trials),
        ...(cpus.length > 0
            ? [
                paragraph(`CPU limits compared with full size on one running container: ${cpus.join(', ')}.`)
            ]
            : []),
        paragraph(search.cold
            ? 'Before each trial that decides, file pages were dropped: it paid for its own, as on a fresh node.'
            : 'File pages could not be dropped before trials; what the first one was charged and kept was added.')
    ];
    const summary = `How the size was found: ${search.trials.length} trials`;
    return [{ kind: 'details', summary, blocks }];
}
/** What held and what failed, over the memory limit: one sign a trial. */
function describeMarks(trials) {
    const marks = trials
        .slice(1)
        .toSorted((a, b) => a.size.memoryBytes - b.size.memoryBytes)
        .map(({ size, outcome, purpose }) => {
        const text = purpose === 'proof' ? `${outcome} (proof)` : outcome;
        const at = `${Math.round(size.memoryBytes / units/* MIB */.D6)} MiB`;
        return { at, held: outcome === 'held', text };
    });
    return marks.length === 0 ? [] : [{ kind: 'marks', marks }];
}

;// CONCATENATED MODULE: ./lib/report/document/setting.js


/** Image, server, dataset, load and machine. */
function describeSetting(report) {
    const { machine, image, server, dataset, trials } = report;
    const [trial] = trials;
    const rows = [
        ...(image ? imageRows(image) : []),
        ...(server
            ? [['Server', line(`${server.name}: ${server.because}`)]]
            : []),
        ...(dataset ? datasetRows(dataset) : []),
        ...(trial ? [['Load', describeLoad(trial.plan.load)]] : []),
        ...(machine ? machineRows(machine, trial) : [])
    ];
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: 'Image, dataset and machine',
            blocks: [table(['', ''], rows)]
        }
    ];
}
function imageRows({ reference, id, sizeBytes, layers = [] }) {
    const rows = [
        ['Image', line(reference)],
        ['Image id', line(id.slice(0, 19))],
        ['Image size', (0,units/* formatBytes */.z3)(sizeBytes)]
    ];
    for (const layer of layers)
        rows.push([
            `Layer of ${(0,units/* formatBytes */.z3)(layer.sizeBytes)}`,
            line(layer.madeBy, 120)
        ]);
    return rows;
}
function datasetRows({ path, rows, sha256 }) {
    return [
        ['Dataset', line(path)],
        ['Rows', String(rows)],
        ['SHA-256', sha256.slice(0, 16)]
    ];
}
function describeLoad(load) {
    switch (load.kind) {
        case 'closed':
            return `closed loop, concurrency ${load.concurrency}`;
        case 'open':
            return `open loop, ${load.ratePerSecond} a second, ${load.arrivals}`;
    }
}
function machineRows(machine, trial) {
    return [
        ['Machine', `${line(machine.cpuModel)}, ${machine.cores} cores`],
        ['Memory', (0,units/* formatBytes */.z3)(machine.memoryBytes)],
        ['Kernel', line(machine.kernel)],
        ['Docker', line(machine.engine)],
        ['Counters from', trial?.counterSource ?? '–']
    ];
}

;// CONCATENATED MODULE: ./lib/report/document/size.js


/** The size, whether it was run, how it was arrived at, and what to paste. */
function describeSize(report) {
    const { recommendation, resources } = report;
    if (!recommendation)
        return [];
    if (recommendation.kind === 'none')
        return [
            heading(2, 'No size is recommended'),
            paragraph(...sentence(recommendation.reason)),
            ...size_describeGrowth(report)
        ];
    const { size, memory, cpu, proved } = recommendation;
    return [
        heading(2, `Give it ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory and ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU`),
        paragraph(...(proved ? size_explainProof(report) : explainEstimate(report))),
        {
            kind: 'list',
            items: [
                [strong('Memory:'), ' ', ...describeSteps(memory, units/* formatBytes */.z3)],
                [strong('CPU:'), ' ', ...describeSteps(cpu, units/* formatMillicores */.n3)]
            ]
        },
        ...(resources ? [describeResources(resources)] : []),
        ...size_describeGrowth(report),
        ...describeAdvice(report)
    ];
}
function size_explainProof({ search }) {
    const { confidence, proofP90Ms: p90 } = search ?? {};
    const fast = p90 === undefined ? '' : ` with a p90 of ${(0,units/* formatMs */._V)(p90)}`;
    return joined([
        'This size is ',
        strong('proved'),
        `: a fresh container with exactly these limits was started, and answered the whole dataset${fast}.`
    ], explainFailures(search), confidence
        ? [
            'Confidence is ',
            strong(confidence.level),
            `: ${confidence.reasons.map((reason) => line(reason)).join(' ')}`
        ]
        : []);
}
/** In words for who has never heard of an OOM kill. */
function explainFailures(search) {
    const outcomes = (search?.trials ?? []).map(({ outcome }) => outcome);
    const killed = outcomes.includes('oom-killed') || outcomes.includes('exited');
    const slow = outcomes.includes('too-slow') || outcomes.includes('not-ready');
    const ends = [
        killed && 'the kernel kills it',
        slow &&
            'it crawls, because the machine has to read its program from disk again and again'
    ].filter(Boolean);
    return ends.length === 0
        ? []
        : [`Less memory was tried as well: then ${ends.join(', or ')}.`];
}
function explainEstimate({ search }) {
    const why = search?.confidence?.reasons.map((reason) => line(reason));
    return why
        ? ['This size is ', strong('not proved'), `. ${why.join(' ')}`]
        : [
            'This size is an ',
            strong('estimate'),
            ' from one run; it was never run itself. With ',
            { kind: 'code', text: 'search: memory, cpu' },
            ' it is.'
        ];
}
function describeSteps({ steps }, format) {
    return steps.flatMap(({ what, value }, i) => [
        `${i === 0 ? '' : ' → '}${line(what)} `,
        strong(format(value))
    ]);
}
function describeResources({ requests, limits }) {
    return {
        kind: 'code',
        language: 'yaml',
        text: `resources:
  requests:
    cpu: ${requests.cpu}
    memory: ${requests.memory}
  limits:
    cpu: ${limits.cpu}
    memory: ${limits.memory}`
    };
}
function size_describeGrowth({ search }) {
    if (!search?.growth)
        return [];
    const { bytesPerRequest, memoryBytes, lastsRequests, lastsMs } = search.growth;
    const pace = bytesPerRequest >= units/* MIB */.D6 / 10
        ? `${(0,units/* formatBytes */.z3)(bytesPerRequest)} per request`
        : `${(0,units/* formatBytes */.z3)(bytesPerRequest * 1000)} per 1000 requests`;
    return [
        paragraph(`Its memory grows by ${pace}. If that goes on, ${(0,units/* formatBytes */.z3)(memoryBytes)} last about ${lastsRequests} requests, ${(0,units/* formatMs */._V)(lastsMs)} at this rate.`)
    ];
}
function describeAdvice({ search }) {
    const advice = search?.advice ?? [];
    if (advice.length === 0)
        return [];
    const items = advice.map(({ what, why }) => [
        strong(line(what)),
        ` – ${line(why)}`
    ]);
    const list = { kind: 'list', items };
    return [{ kind: 'details', summary: 'What else to set', blocks: [list] }];
}

;// CONCATENATED MODULE: ./lib/report/document/stages.js


/** Each stage with its share, and what the longest two are made of. */
function describeStages(report) {
    const { stages } = report;
    if (stages.length === 0)
        return [];
    const allMs = sum(stages);
    const rows = stages.map(({ stage, ms }) => [
        line(stage),
        (0,units/* formatMs */._V)(ms),
        (0,units/* formatShare */.T1)(allMs > 0 ? ms / allMs : 0)
    ]);
    const all = [[strong('All')], (0,units/* formatMs */._V)(allMs), ''];
    const blocks = [
        table(['Stage', 'Took', 'Share'], [...rows, all]),
        ...explainTrial(report),
        ...stages_explainSearch(report)
    ];
    const summary = `Where the time went: ${(0,units/* formatMs */._V)(allMs)}`;
    return [{ kind: 'details', summary, blocks }];
}
/** The same in one line, for a log. */
function listStages(stages) {
    const items = stages.map(({ stage, ms }) => `${stage} ${(0,units/* formatMs */._V)(ms)}`);
    return `Where the time went: ${[...items, `all ${(0,units/* formatMs */._V)(sum(stages))}`].join(', ')}.`;
}
function sum(stages) {
    return stages.reduce((total, { ms }) => total + ms, 0);
}
function explainTrial({ trials: [trial] }) {
    if (!trial)
        return [];
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs } = trial.marks;
    const spans = [
        ['start', 0, readyMs ?? endedMs],
        ['coming to rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs],
        ['stopping', replayedMs, endedMs]
    ];
    const items = spans.flatMap(([what, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [`${what} ${(0,units/* formatMs */._V)(toMs - fromMs)}`]);
    return [paragraph(`The service at full size: ${items.join(', ')}.`)];
}
/** The first of its trials is the one at full size. */
function stages_explainSearch({ search }) {
    const [, ...trials] = search?.trials ?? [];
    if (trials.length === 0)
        return [];
    const ms = trials.reduce((total, trial) => total + trial.ms, 0);
    const longest = Math.max(...trials.map((trial) => trial.ms));
    return [
        paragraph(`Trials of the search: ${trials.length}, ${(0,units/* formatMs */._V)(ms)} together, the longest ${(0,units/* formatMs */._V)(longest)}.`)
    ];
}

;// CONCATENATED MODULE: ./lib/report/document/targets.js

/** The size in the words of other places. */
function describeTargets(report) {
    const { recommendation, targets = [] } = report;
    if (recommendation?.kind !== 'size' || targets.length === 0)
        return [];
    const doubt = recommendation.proved
        ? []
        : [paragraph('This size is ', strong('not proved'), ', as said above.')];
    const blocks = [...doubt, ...targets.flatMap(describeTarget)];
    return [{ kind: 'details', summary: 'The same for other places', blocks }];
}
function describeTarget({ name, language, text }) {
    if (text === undefined)
        return [
            paragraph(strong(`${line(name)}:`), ' it needs more memory than that can give.')
        ];
    return [paragraph(strong(`${line(name)}:`)), { kind: 'code', text, language }];
}

;// CONCATENATED MODULE: ./lib/report/document/cost.js


const cost_MIN_POINTS = 4;
/** What the service cost in the first trial, at full size. */
function describeCost({ analysis, trials: [trial] }) {
    if (!analysis || !trial)
        return [];
    const { size, load } = trial.plan;
    const given = `with ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU and ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory`;
    return [
        heading(2, `What it cost, ${given}`),
        describeTimes(analysis, load),
        ...(analysis.phases.length > 0 ? describeMemory(analysis) : []),
        ...chart(trial.memoryCurve, {
            title: 'Memory over time (working set)',
            unit: 'MiB',
            scale: (bytes) => Number((bytes / units/* MIB */.D6).toFixed(1))
        }),
        ...chart(trial.cpuCurve, {
            title: 'CPU over time',
            unit: 'millicores',
            scale: Math.round
        })
    ];
}
function optional(value, format) {
    return value === undefined ? '–' : format(value);
}
function cost_quantile(of) {
    const bound = (ms) => ms === undefined ? '?' : (0,units/* formatMs */._V)(ms);
    return of
        ? `${(0,units/* formatMs */._V)(of.value)} (${bound(of.low)} – ${bound(of.high)})`
        : 'too few requests';
}
function describeTimes(analysis, load) {
    const { latency, cpu, requests, succeeded } = analysis;
    const perSecond = (rate) => `${rate.toFixed(1)}/s`;
    const asked = 'ratePerSecond' in load ? load.ratePerSecond : undefined;
    return table(['', 'Measured'], [
        ['Requests that succeeded', `${succeeded} of ${requests}`],
        ['Ready after', optional(analysis.startupMs, units/* formatMs */._V)],
        ['Response time p50 (95 % interval)', cost_quantile(latency.p50)],
        ['Response time p95', cost_quantile(latency.p95)],
        ['Response time p99', cost_quantile(latency.p99)],
        ...(latency.server
            ? [
                [
                    'Time in the server, by its own account, p50',
                    cost_quantile(latency.server.p50)
                ],
                ['Waiting and network, p50', cost_quantile(latency.outside?.p50)]
            ]
            : []),
        ['CPU time per request', optional(cpu.msPerRequest, units/* formatMs */._V)],
        ['CPU, busiest second', optional(cpu.peakMillicores, units/* formatMillicores */.n3)],
        ['CPU, mean', optional(cpu.meanMillicores, units/* formatMillicores */.n3)],
        ['Held back by the CPU limit', optional(cpu.throttledShare, units/* formatShare */.T1)],
        ...(asked === undefined ? [] : [['Rate asked for', perSecond(asked)]]),
        [
            asked === undefined ? 'Throughput' : 'Rate achieved',
            optional(analysis.throughputPerSecond, perSecond)
        ]
    ]);
}
/** Memory anatomy: what it is made of, phase by phase. */
function describeMemory({ phases, memory, growth }) {
    const cells = (name, use) => [
        name,
        optional(use.undroppablePeakBytes, units/* formatBytes */.z3),
        optional(use.anonymousPeakBytes, units/* formatBytes */.z3),
        optional(use.filePeakBytes, units/* formatBytes */.z3),
        optional(use.workingSetPeakBytes, units/* formatBytes */.z3),
        optional(use.peakBytes, units/* formatBytes */.z3)
    ];
    const head = [
        'Memory at most',
        'Cannot be dropped',
        'of it process memory',
        'File pages',
        'Working set',
        "Kernel's peak"
    ];
    const rows = phases.map((phase) => cells([phase.name], phase.memory));
    const pace = (0,units/* formatBytes */.z3)(growth?.bytesPer1000Requests ?? 0);
    return [
        table(head, [...rows, cells([strong('all')], memory)]),
        ...(growth && growth.low > 0
            ? [paragraph(`It grew by ${pace} per 1000 requests.`)]
            : [])
    ];
}
function chart({ atMs, values }, how) {
    if (values.length < cost_MIN_POINTS)
        return [];
    const { title, unit, scale } = how;
    const scaled = values.map(scale);
    return [{ kind: 'chart', chart: { title, unit, atMs, values: scaled } }];
}

;// CONCATENATED MODULE: ./lib/report/document/verdict.js



const verdict_SIGNS = { passed: '✅', failed: '❌', inconclusive: '❔' };
const MAX_RULES = 50;
const MAX_FINDINGS = 20;
const ERROR_LOG_LINES = 20;
const verdict_LOG_LINES = 50;
/** The verdict in one sentence, where to see more, and the error if any. */
function describeVerdict(report, where = {}) {
    const { verdict, name } = report;
    return [
        heading(1, `${verdict_SIGNS[verdict]} ${line(name)}: ${verdict}`),
        ...describeWhere(where),
        ...describeReason(report)
    ];
}
function describeWhere({ page, archive }) {
    const link = (text, url) => ({
        kind: 'link',
        text,
        url,
        code: false
    });
    if (page)
        return [
            paragraph(link('Open the report', page), ': how this was found, in pictures.')
        ];
    if (!archive)
        return [];
    return [
        paragraph(link('Download the report', archive), ', unpack it and open ', code('report.html'), ': how this was found, in pictures.')
    ];
}
function describeReason(report) {
    const { because, error } = report;
    if (!error)
        return [paragraph(...sentence(because))];
    const rest = [error.cause, error.remedy].filter(Boolean).join(' ');
    return [
        {
            kind: 'paragraph',
            lines: error.message.split('\n').map((each) => sentence(each))
        },
        paragraph(...joined(sentence(rest), describeCode(report, error.code))),
        ...(error.log ? [log(error.log, ERROR_LOG_LINES)] : [])
    ];
}
/** `(code)`, which leads to its place in the documentation. */
function describeCode(report, name) {
    const url = helpUrl(report, name);
    return [
        '(',
        url ? { kind: 'link', text: name, url, code: true } : code(name),
        ')'
    ];
}
function describeThresholds({ verdicts }) {
    if (verdicts.length === 0)
        return [];
    const rows = verdicts
        .slice(0, MAX_RULES)
        .map((verdict) => [
        line(verdict.rule.text),
        formatMeasured(verdict),
        `${verdict_SIGNS[verdict.state]} ${verdict.reason ? line(verdict.reason) : verdict.state}`
    ]);
    return [
        heading(2, 'Thresholds'),
        table(['Rule', 'Measured', 'Verdict'], rows)
    ];
}
function describeFindings(report) {
    const { findings } = report;
    if (findings.length === 0)
        return [];
    const items = findings
        .slice(0, MAX_FINDINGS)
        .map(({ severity, code: name, message, remedy }) => joined([severity === 'warning' ? '⚠️' : 'ℹ️'], sentence(message, 300), sentence(remedy, 300), describeCode(report, name)));
    return [heading(2, 'Doubts and remarks'), { kind: 'list', items }];
}
/** The service's log; it stands above when there was an error. */
function describeLog({ trials: [trial], error }) {
    if (!trial?.log || error?.log)
        return [];
    return [
        {
            kind: 'details',
            summary: "Last lines of the service's log",
            blocks: [log(trial.log, verdict_LOG_LINES)]
        }
    ];
}

;// CONCATENATED MODULE: ./lib/report/document/describe-run.js









/** In this order; a section that has nothing to say is left out. */
const SECTIONS = [
    ['verdict', describeVerdict],
    ['size', describeSize],
    ['targets', describeTargets],
    ['thresholds', describeThresholds],
    ['cost', describeCost],
    ['findings', describeFindings],
    ['search', describeSearch],
    ['rows', describeRows],
    ['setting', describeSetting],
    ['time', describeStages],
    ['log', describeLog],
    ['azure', describeAzure]
];
/** What a terminal shows at the end of a run. */
const ANSWER = (/* unused pure expression or super */ null && ([
    'verdict',
    'size',
    'thresholds',
    'findings'
]));
/** All that is said about a run. */
function describeRun(report, where = {}) {
    const sections = SECTIONS.map(([id, describe]) => ({
        id,
        blocks: describe(report, where)
    }));
    return { sections: sections.filter(({ blocks }) => blocks.length > 0) };
}
/** The answer alone: verdict, size, thresholds, doubts; nothing folded. */
function describeAnswer(report) {
    const sections = describeRun(report)
        .sections.filter(({ id }) => ANSWER.includes(id))
        .map(({ id, blocks }) => ({
        id,
        blocks: blocks.filter(({ kind }) => kind !== 'details')
    }));
    return { sections };
}

;// CONCATENATED MODULE: ./lib/foundation/shell.js
/** A word of a POSIX shell; within single quotes only they mean something. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text)
        ? text
        : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/report/document/reproduce.js


/** Shown where an input may hold a secret. */
const HIDDEN = '…';
/** All inputs as they were understood, and the line that runs this again. */
function describeReproduction({ inputs = [] }) {
    if (inputs.length === 0)
        return [];
    const rows = inputs.map(({ name, text = HIDDEN, given }) => [
        [code(name)],
        line(text),
        given ? 'given' : 'from a file'
    ]);
    return [
        heading(2, 'How to run this again'),
        { kind: 'code', text: commandOf(inputs), language: 'sh' },
        paragraph('What was asked for; all else was left to its default:'),
        table(['Input', 'Value', 'Where from'], rows)
    ];
}
/** `npx profile-inference --image …`, for a shell. */
function commandOf(inputs) {
    const flags = inputs
        .filter(({ given }) => given)
        .map(({ name, text = HIDDEN }) => `--${name}=${quoteForShell(text)}`);
    return ['npx profile-inference', ...flags].join(' \\\n  ');
}

;// CONCATENATED MODULE: ./lib/report/html/scale.js
/** Places in a picture. */
function linearScale(range, about = 6) {
    const { min, max, from, to } = range;
    const span = max - min || 1;
    const at = (value) => from + ((value - min) / span) * (to - from);
    const step = niceStep(span / about);
    const first = Math.ceil(min / step);
    const count = Math.floor(max / step) - first + 1;
    const ticks = Array.from({ length: Math.max(count, 0) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
    return Object.assign(at, { ticks });
}
/** The same by ratio; `min` is above 0. */
function logScale({ min, max, from, to }) {
    const inner = linearScale({ min: Math.log10(min), max: Math.log10(max), from, to }, 1);
    const at = (value) => inner(Math.log10(Math.max(value, min)));
    const first = Math.floor(Math.log10(min));
    const last = Math.ceil(Math.log10(max));
    const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const steps = decades.length > 3 ? [1] : decades.length > 2 ? [1, 3] : [1, 2, 5];
    const ticks = decades
        .flatMap((decade) => steps.map((step) => step * 10 ** decade))
        .map((tick) => Number(tick.toPrecision(6)))
        .filter((tick) => tick >= min && tick <= max);
    return Object.assign(at, { ticks });
}
/** 1, 2 or 5 times a power of ten. */
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const digits = rough / power;
    return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
}
/** Coordinates to a tenth of a pixel: more can't be seen. */
function round(place) {
    return Math.round(place * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/html/axes.js
/** What every picture has around it. */


const WIDTH = 760;
/** Lines with numbers below them, and what they count. */
function drawXAxis(x, frame, how) {
    const { label, format = String } = how;
    const { left, right, top, bottom } = frame;
    const ticks = x.ticks.map((tick) => html `<line
          x1="${round(x(tick))}"
          x2="${round(x(tick))}"
          y1="${top}"
          y2="${bottom}"
          class="grid"
        />
        <text x="${round(x(tick))}" y="${bottom + 16}" text-anchor="middle"
          >${format(tick)}</text
        >`);
    return html `<g aria-hidden="true"
    >${ticks}<text
      x="${(left + right) / 2}"
      y="${bottom + 34}"
      text-anchor="middle"
      class="label"
      >${label}</text
    ></g
  >`;
}
/** Lines with numbers at their left; the label stands above. */
function drawYAxis(y, frame, how) {
    const { label, format = String } = how;
    const { left, right, top } = frame;
    const ticks = y.ticks.map((tick) => html `<line
          x1="${left}"
          x2="${right}"
          y1="${round(y(tick))}"
          y2="${round(y(tick))}"
          class="grid"
        />
        <text x="${left - 6}" y="${round(y(tick)) + 4}" text-anchor="end"
          >${format(tick)}</text
        >`);
    const above = label === ''
        ? markup_NOTHING
        : html `<text x="${left}" y="${top - 8}" class="label">${label}</text>`;
    return html `<g aria-hidden="true">${ticks}${above}</g>`;
}
/** A picture that says in a sentence what is in it. */
function drawing(title, { height, alive = false }, inside) {
    return html `<svg
    viewBox="0 0 ${WIDTH} ${height}"
    role="${alive ? 'group' : 'img'}"
    aria-label="${title}"
  >
    ${inside}
  </svg>`;
}
/** `M0,1L2,3`; a place that is none parts the line. */
function axes_pathOf(places) {
    let pen = 'M';
    let path = '';
    for (const place of places) {
        if (place)
            path += `${pen}${round(place[0])},${round(place[1])}`;
        pen = place ? 'L' : 'M';
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/report/html/page-data.js
/** What the page's script draws: in the page once, as JSON. */
const MEMORY_KINDS = [
    'anonymous',
    'shared',
    'kernel',
    'pageCache'
];

;// CONCATENATED MODULE: ./lib/report/html/area-chart.js




const HEIGHT = 300;
const FRAME = { left: 60, right: WIDTH - 20, top: 40, bottom: HEIGHT - 40 };
const KIND_NAMES = {
    anonymous: 'process memory',
    shared: 'shared memory',
    kernel: 'kernel memory',
    pageCache: 'page cache'
};
/** Memory over time by kind, one upon the other, and the limit. */
function drawMemory(series) {
    const { atS, memory } = series;
    let below = atS.map(() => 0);
    const layers = MEMORY_KINDS.map((kind) => {
        const from = below;
        below = from.map((value, i) => value + (memory[kind][i] ?? 0));
        return { kind, from, to: below };
    });
    const most = Math.max(...below, 1);
    const { left, right, top, bottom } = FRAME;
    const x = linearScale({ min: 0, max: atS.at(-1) ?? 1, from: left, to: right });
    const y = linearScale({ min: 0, max: most * 1.15, from: bottom, to: top }, 5);
    const area = (values, back) => {
        const there = values.map((value, i) => [x(atS[i]), y(value)]);
        const again = back.map((value, i) => [x(atS[i]), y(value)]);
        return `${axes_pathOf([...there, ...again.reverse()])}Z`;
    };
    return drawing('Memory over time by kind', { height: HEIGHT }, [
        drawXAxis(x, FRAME, { label: 'seconds since the container was started' }),
        drawYAxis(y, FRAME, { label: '' }),
        ...layers.map(({ kind, from, to }) => html `<path d="${area(to, from)}" class="area ${kind}" />`),
        ...drawMoments(series, x),
        drawLimit(series, y, most * 1.15),
        legend()
    ]);
}
/** Where phases begin, and when something was killed for memory. */
function drawMoments({ phases, killedS }, x) {
    const { top, bottom } = FRAME;
    const begins = phases.map(({ name, fromS }) => {
        const at = round(x(fromS));
        const text = html `<text x="${at + 3}" y="${top + 10}" class="small"
      >${name}</text
    >`;
        return html `<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="phase"
      />${text}`;
    });
    const kills = killedS.map((at) => html `<text
        x="${round(x(at))}"
        y="${top + 24}"
        text-anchor="middle"
        class="killed"
        >✕</text
      >`);
    return [...begins, ...kills];
}
function drawLimit({ limitMib, limitTexts }, y, most) {
    const { left, right, top } = FRAME;
    const told = (at, text) => html `<text x="${right}" y="${at - 4}" text-anchor="end" class="small"
      >${text}</text
    >`;
    if (limitMib > most)
        return told(top - 4, `the limit, ${limitTexts.memory}, is above`);
    const at = round(y(limitMib));
    return html `<line
      x1="${left}"
      x2="${right}"
      y1="${at}"
      y2="${at}"
      class="limit"
    />${told(at, `limit ${limitTexts.memory}`)}`;
}
function legend() {
    const items = MEMORY_KINDS.map((kind, i) => {
        const left = FRAME.left + i * 130;
        return html `<rect
        x="${left}"
        y="8"
        width="12"
        height="12"
        class="area ${kind}"
      /><text x="${left + 17}" y="18">${KIND_NAMES[kind]}</text>`;
    });
    return html `<g>${items}</g>`;
}

;// CONCATENATED MODULE: ./lib/report/html/latency-chart.js




const latency_chart_HEIGHT = 240;
const latency_chart_FRAME = { left: 60, right: WIDTH - 20, top: 36, bottom: latency_chart_HEIGHT - 40 };
/** `0.5 ms`, `20 ms`, `1 s`: a number on an axis. */
function tickMs(ms) {
    return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`;
}
/** How many answers took how long, on a logarithmic scale. */
function drawHistogram({ edgesMs, shapes }) {
    const { left, right, top, bottom } = latency_chart_FRAME;
    const range = { min: edgesMs[0], max: edgesMs.at(-1) };
    const x = logScale({ ...range, from: left, to: right });
    const most = Math.max(...shapes.flatMap(({ counts }) => counts));
    const y = linearScale({ min: 0, max: most, from: bottom, to: top }, 4);
    const bars = shapes.flatMap(({ phase, counts }) => counts.flatMap((count, i) => {
        if (count === 0)
            return [];
        const from = x(edgesMs[i]);
        const width = Math.max(x(edgesMs[i + 1]) - from - 1, 1);
        return [
            html `<rect
          x="${round(from)}"
          y="${round(y(count))}"
          width="${round(width)}"
          height="${round(bottom - y(count))}"
          class="bar ${phase}"
          ><title>
            ${count} of ${phase}: ${(0,units/* formatMs */._V)(edgesMs[i])} to
            ${(0,units/* formatMs */._V)(edgesMs[i + 1])}
          </title></rect
        >`
        ];
    }));
    return drawing('How many answers took how long', { height: latency_chart_HEIGHT }, [
        drawXAxis(x, latency_chart_FRAME, { label: 'response time', format: tickMs }),
        drawYAxis(y, latency_chart_FRAME, { label: 'answers' }),
        ...bars,
        latency_chart_legend(shapes)
    ]);
}
/** Which time so many of the answers kept: 90 %, 99 %, 99.9 % are even apart. */
function drawQuantiles({ shapes }) {
    const points = shapes.flatMap(({ quantiles }) => quantiles);
    const rest = (share) => 1 / (1 - share);
    const { left, right, top, bottom } = latency_chart_FRAME;
    const maxX = Math.max(...points.map(({ share }) => rest(share)), 10);
    const x = logScale({ min: 1, max: maxX, from: left, to: right });
    const times = points.map(({ ms }) => ms);
    const y = logScale({
        min: Math.min(...times) / 1.2,
        max: Math.max(...times) * 1.2,
        from: bottom,
        to: top
    });
    const lines = shapes.map(({ phase, quantiles }) => {
        const path = axes_pathOf(quantiles.map(({ share, ms }) => [x(rest(share)), y(ms)]));
        return html `<path d="${path}" class="line ${phase}" />`;
    });
    const shares = Object.assign((share) => x(rest(share)), {
        ticks: [0, 0.5, 0.9, 0.99, 0.999, 0.9999].filter((share) => rest(share) <= maxX * 1.001)
    });
    const percent = (share) => `${Number((share * 100).toFixed(4))} %`;
    return drawing('Response time over the share of answers', { height: latency_chart_HEIGHT }, [
        drawXAxis(shares, latency_chart_FRAME, { label: 'share of answers', format: percent }),
        drawYAxis(y, latency_chart_FRAME, { label: 'response time', format: tickMs }),
        ...lines,
        latency_chart_legend(shapes)
    ]);
}
function latency_chart_legend(shapes) {
    const items = shapes.map(({ phase, requests }, i) => {
        const left = WIDTH - 20 - (shapes.length - i) * 170;
        return html `<rect
        x="${left}"
        y="8"
        width="12"
        height="12"
        class="bar ${phase}"
      /><text x="${left + 17}" y="18">${phase}, ${requests} answers</text>`;
    });
    return html `<g>${items}</g>`;
}

;// CONCATENATED MODULE: ./lib/report/html/latency-shape.js


const BINS = 48;
/** 10 a decade: 0.206, 0.369 … 0.9, … 0.99, … to 0.999999. */
const SHARES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-(i + 1) / 10));
/** Every right answer is in a bin: nothing is sampled. */
function shapeLatency(trial) {
    const { exchanges, warmupExchanges } = trial;
    const warmup = sortedTimes(exchanges, [0, warmupExchanges]);
    const steady = sortedTimes(exchanges, steadyRange(trial));
    const highest = Math.max(warmup.at(-1) ?? 0, steady.at(-1) ?? 0);
    if (!(highest > 0))
        return { edgesMs: [], shapes: [] };
    const lowest = Math.min(warmup[0] ?? Infinity, steady[0] ?? Infinity);
    const from = Math.max(lowest, highest / 1e6);
    const ratio = Math.max((highest / from) ** (1 / BINS), 1.01);
    const edgesMs = Array.from({ length: BINS + 1 }, (_, i) => from * ratio ** i);
    const shape = (phase, sorted) => ({
        phase,
        requests: sorted.length,
        counts: latency_shape_count(sorted, edgesMs),
        quantiles: quantilesOf(sorted)
    });
    const shapes = [shape('warm-up', warmup), shape('steady', steady)];
    return { edgesMs, shapes: shapes.filter(({ requests }) => requests > 0) };
}
/** How many of the ascending times lie in each bin, the ends included. */
function latency_shape_count(sorted, edgesMs) {
    const counts = edgesMs.slice(1).map(() => 0);
    let bin = 0;
    for (const ms of sorted) {
        while (bin < counts.length - 1 && ms >= edgesMs[bin + 1])
            bin++;
        counts[bin]++;
    }
    return counts;
}
function quantilesOf(sorted) {
    return SHARES.flatMap((share) => {
        const ms = quantile(sorted, share);
        return ms === undefined ? [] : [{ share, ms }];
    });
}

;// CONCATENATED MODULE: ./lib/report/html/line-chart.js



const line_chart_HEIGHT = 200;
const line_chart_FRAME = { left: 60, right: WIDTH - 20, top: 30, bottom: line_chart_HEIGHT - 40 };
/** Curves over seconds, from zero on. */
function drawLines(title, lines) {
    const points = lines.flatMap((line) => line.points);
    const maxX = Math.max(...points.map((point) => point.x), 0);
    const maxY = Math.max(...points.map((point) => point.y), 0);
    const { left, right, top, bottom } = line_chart_FRAME;
    const x = linearScale({ min: 0, max: maxX, from: left, to: right });
    const y = linearScale({ min: 0, max: maxY * 1.1, from: bottom, to: top }, 4);
    return drawing(title, { height: line_chart_HEIGHT }, [
        drawXAxis(x, line_chart_FRAME, { label: 'seconds since the container was started' }),
        drawYAxis(y, line_chart_FRAME, { label: title }),
        ...lines.map((line) => {
            const path = axes_pathOf(line.points.map((point) => [x(point.x), y(point.y)]));
            return html `<path d="${path}" class="line ${line.look}" />`;
        }),
        ...(lines.length > 1 ? lines.map(drawName) : [])
    ]);
}
function drawName({ name, look }, i, all) {
    const left = WIDTH - 20 - (all.length - i) * 130;
    return html `<g
    ><path d="M${left},14h14" class="line ${look}" /><text
      x="${left + 19}"
      y="18"
      >${name}</text
    ></g
  >`;
}

;// CONCATENATED MODULE: ./lib/report/html/rate.js


const STRETCHES = 60;
/** Every exchange is in the stretch it was due in, and in that it ended in. */
function composeRates({ exchanges }) {
    const { length, dueMs, delayMs } = exchanges;
    let fromMs = Infinity;
    let toMs = -Infinity;
    for (let i = 0; i < length; i++) {
        fromMs = Math.min(fromMs, dueMs[i]);
        toMs = Math.max(toMs, endedMs(exchanges, i));
    }
    const stepMs = (toMs - fromMs) / STRETCHES;
    if (!(stepMs > 0))
        return [];
    const due = new Float64Array(STRETCHES);
    const answered = new Float64Array(STRETCHES);
    const delays = new Float64Array(STRETCHES);
    const stretch = (ms) => Math.min(Math.floor((ms - fromMs) / stepMs), STRETCHES - 1);
    for (let i = 0; i < length; i++) {
        const when = stretch(dueMs[i]);
        due[when]++;
        delays[when] = Math.max(delays[when], delayMs[i]);
        if (succeeded(exchanges, i))
            answered[stretch(endedMs(exchanges, i))]++;
    }
    return Array.from(due, (count, i) => ({
        atS: Math.round(fromMs + (i + 1) * stepMs) / 1000,
        asked: (count / stepMs) * 1000,
        achieved: (answered[i] / stepMs) * 1000,
        delayMs: delays[i]
    }));
}

;// CONCATENATED MODULE: ./lib/report/html/render-blocks.js


function renderBlocks(blocks) {
    return blocks.map(renderBlock);
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return block.level === 1
                ? html `<h1>${renderSentence(block.text)}</h1>`
                : html `<h2>${renderSentence(block.text)}</h2>`;
        case 'paragraph':
            return html `<p>
        ${block.lines.map((line, i) => html `${i > 0 ? html `<br />` : markup_NOTHING}${renderSentence(line)}`)}
      </p>`;
        case 'list':
            return html `<ul>
        ${block.items.map((item) => html `<li>${renderSentence(item)}</li>`)}
      </ul>`;
        case 'table':
            return renderTable(block.head, block.rows);
        case 'code':
            return renderCode(block.text, block.language);
        case 'chart':
            return renderChart(block.chart);
        // The picture of the search shows more.
        case 'marks':
            return markup_NOTHING;
        case 'details':
            return html `<details>
        <summary>${block.summary}</summary>
        ${renderBlocks(block.blocks)}
      </details>`;
    }
}
/** What is not a log is to be pasted somewhere. */
function renderCode(text, language) {
    return html `<div class="code">
    <pre tabindex="0"><code>${text.trimEnd()}</code></pre>
    ${language === 'text'
        ? markup_NOTHING
        : html `<button type="button" class="copy" hidden>Copy</button>`}
  </div>`;
}
function renderTable(head, rows) {
    const heads = head.every((text) => text === '')
        ? markup_NOTHING
        : html `<thead>
        <tr>
          ${head.map((text) => text === '' ? html `<td></td>` : html `<th scope="col">${text}</th>`)}
        </tr>
      </thead>`;
    const body = rows.map(([first = [], ...cells]) => html `<tr>
        <th scope="row">${renderSentence(first)}</th>
        ${cells.map((cell) => html `<td>${renderSentence(cell)}</td>`)}
      </tr>`);
    return html `<div class="wide" tabindex="0" role="group">
    <table>
      ${heads}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
function renderSentence(sentence) {
    return sentence.map(renderInline);
}
function renderInline(inline) {
    if (typeof inline === 'string')
        return html `${inline}`;
    switch (inline.kind) {
        case 'strong':
            return html `<strong>${inline.text}</strong>`;
        case 'code':
            return html `<code>${inline.text}</code>`;
        case 'link': {
            const { text, url, code } = inline;
            const shown = code ? html `<code>${text}</code>` : html `${text}`;
            return /^https?:/.test(url) ? html `<a href="${url}">${shown}</a>` : shown;
        }
    }
}
function renderChart({ title, unit, atMs, values }) {
    const points = values.map((y, i) => ({ x: atMs[i] / 1000, y }));
    return drawLines(`${title}, ${unit}`, [
        { name: title, look: 'steady', points }
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/charts.js
/** Pictures of one measurement, with the numbers they are drawn from. */











const ROWS = 24;
const CPU_HEIGHT = 220;
/** What the script replaces by a chart to move about in. */
function live(name, still) {
    return html `<div class="chart" data-chart="${name}">${still}</div>`;
}
function renderMemory(series) {
    const head = [
        'Seconds',
        ...MEMORY_KINDS.map((kind) => `${KIND_NAMES[kind]}, MiB`),
        'requests under way'
    ];
    const rows = few(series.atS).map((i) => [
        series.atS[i],
        ...MEMORY_KINDS.map((kind) => series.memory[kind][i] ?? null),
        series.inFlight[i] ?? null
    ]);
    return [
        live('memory', drawMemory(series)),
        live('in-flight', html ``),
        numbers(head, rows)
    ];
}
function renderCpu(series) {
    const head = ['Seconds', 'Mean, millicores', 'Peak', 'Throttled, %'];
    const rows = few(series.atS).map((i) => [
        series.atS[i],
        series.meanMillicores[i] ?? null,
        series.peakMillicores[i] ?? null,
        series.throttledPercent[i] ?? null
    ]);
    return [
        live('cpu', drawCpu(series)),
        live('throttling', html ``),
        numbers(head, rows)
    ];
}
function drawCpu({ atS, meanMillicores, peakMillicores }) {
    const frame = {
        left: 60,
        right: WIDTH - 20,
        top: 36,
        bottom: CPU_HEIGHT - 40
    };
    const most = Math.max(...peakMillicores.map((value) => value ?? 0), 1);
    const { left, right, top, bottom } = frame;
    const x = linearScale({ min: 0, max: atS.at(-1) ?? 1, from: left, to: right });
    const y = linearScale({ min: 0, max: most * 1.1, from: bottom, to: top }, 4);
    const path = (values) => axes_pathOf(values.map((value, i) => value === null ? undefined : [x(atS[i]), y(value)]));
    return drawing('CPU over time', { height: CPU_HEIGHT }, [
        drawXAxis(x, frame, { label: 'seconds since the container was started' }),
        drawYAxis(y, frame, { label: 'millicores: mean, and busiest reading' }),
        html `<path d="${path(peakMillicores)}" class="line faint" />`,
        html `<path d="${path(meanMillicores)}" class="line" />`
    ]);
}
/** Places of at most 24 of them; a table is for reading, not for proof. */
function few(values) {
    const count = Math.min(ROWS, values.length);
    return Array.from({ length: count }, (_, i) => Math.ceil(((i + 1) * values.length) / count) - 1);
}
function numbers(head, rows) {
    const cells = rows.map((row) => row.map((value) => [value === null ? '–' : String(value)]));
    return html `<details>
    <summary>The numbers</summary>
    ${renderTable(head, cells)}
  </details>`;
}
/** Of an open loop alone: a closed one asks for no rate. */
function renderRates(trial) {
    if (trial.plan.load.kind !== 'open')
        return [];
    const rates = composeRates(trial);
    if (rates.length === 0)
        return [];
    const points = (of) => rates.map((rate) => ({ x: rate.atS, y: rate[of] }));
    const rows = few(rates.map(({ atS }) => atS)).map((i) => {
        const { atS, asked, achieved, delayMs } = rates[i];
        return [atS, ...[asked, achieved, delayMs].map((n) => Number(n.toFixed(1)))];
    });
    return [
        drawLines('requests per second', [
            { name: 'asked for', look: 'faint', points: points('asked') },
            { name: 'right answers', look: 'steady', points: points('achieved') }
        ]),
        drawLines('longest delay of a request, ms', [
            { name: 'delay', look: 'warm-up', points: points('delayMs') }
        ]),
        numbers(['Seconds', 'Asked for, /s', 'Achieved, /s', 'Delay, ms'], rows)
    ];
}
function renderLatency(trial) {
    const shapes = shapeLatency(trial);
    if (shapes.shapes.length === 0)
        return [html `<p>No request was answered rightly.</p>`];
    const rows = shapes.shapes.flatMap(({ phase, quantiles }) => quantiles.map(({ share, ms }) => [
        [`${Number((share * 100).toFixed(4))} %`],
        [phase],
        [(0,units/* formatMs */._V)(ms)]
    ]));
    return [
        drawHistogram(shapes),
        ...(rows.length > 0 ? [drawQuantiles(shapes)] : []),
        html `<details>
      <summary>The numbers</summary>
      ${renderTable(['Share of answers', 'Phase', 'Within'], rows)}
    </details>`
    ];
}

;// CONCATENATED MODULE: ./lib/report/html/row-table.js




/** The slowest, the heaviest and those that failed, in one table to sort. */
function renderRows(use, trial) {
    const lines = collectRows(use, trial);
    if (lines.length === 0)
        return html `<p>No row stands out.</p>`;
    const cell = (value, format) => value === undefined
        ? html `<td data-sort="-1">–</td>`
        : html `<td data-sort="${value}">${format(value)}</td>`;
    const rows = lines.map((line) => html `<tr>
        <th scope="row" data-sort="${line.row}">${line.row}</th>
        ${cell(line.slowestMs, units/* formatMs */._V)}${cell(line.roseBytes, units/* formatBytes */.z3)}
        <td data-sort="${line.failed}">${line.failed || '–'}</td>
        ${cell(line.responseBytes, row_table_formatSize)}${cell(line.times, String)}
      </tr>`);
    const heads = [
        'Row',
        'Slowest response',
        'Memory rose meanwhile by',
        'Failed',
        'Largest answer',
        'Times sent'
    ].map((text) => html `<th scope="col">${text}</th>`);
    return html `<div class="wide" tabindex="0" role="group" aria-label="Rows">
    <table class="sortable">
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
function row_table_formatSize(bytes) {
    return bytes < 10_240 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KiB`;
}
function collectRows({ slowestRows, memoryRows, failedRows }, trial) {
    const numbers = [...slowestRows, ...memoryRows, ...failedRows].map(({ row }) => row);
    const wanted = new Map(numbers.map((row) => [row, { times: 0, responseBytes: 0, slowestMs: 0 }]));
    if (trial)
        readExchanges(trial, wanted);
    return [...wanted].map(([row, seen]) => {
        const failed = failedRows.find((each) => each.row === row);
        const slow = slowestRows.find((each) => each.row === row)?.latencyMs;
        return {
            row,
            slowestMs: seen.slowestMs || slow,
            roseBytes: memoryRows.find((each) => each.row === row)?.roseBytes,
            failed: failed
                ? `${failed.outcome}, status ${failed.status || 'none'}, ${failed.times} ×`
                : '',
            times: seen.times || undefined,
            responseBytes: seen.times > 0 ? seen.responseBytes : undefined
        };
    });
}
function readExchanges(trial, wanted) {
    const { exchanges } = trial;
    const [from, to] = steadyRange(trial);
    for (let i = from; i < to; i++) {
        const seen = wanted.get(exchanges.row[i]);
        if (!seen)
            continue;
        seen.times++;
        const bytes = responseBytes(exchanges, i);
        seen.responseBytes = Math.max(seen.responseBytes, bytes);
        if (succeeded(exchanges, i))
            seen.slowestMs = Math.max(seen.slowestMs, responseMs(exchanges, i));
    }
}

;// CONCATENATED MODULE: ./lib/report/html/marks-chart.js
/** Marks on a scale of limits, one row each, in the order they were tried. */



const ROW = 20;
const LABEL = 17;
/** Shapes differ, not colours alone. */
const SHAPES = {
    held: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
    killed: 'M-5,-5L5,5M-5,5L5,-5',
    thrashed: 'M0,-6L6,5L-6,5Z',
    slow: 'M-6,-5L6,-5L0,6Z',
    failed: 'M-5,-5H5V5H-5Z',
    unsure: 'M0,-6L6,0L0,6L-6,0Z'
};
function drawMarks(chart) {
    const { marks, references } = chart;
    const top = 12 + references.length * LABEL;
    const bottom = top + marks.length * ROW + 8;
    const frame = { left: 96, right: WIDTH - 110, top, bottom };
    const x = scaleOf(chart, frame);
    return drawing(chart.title, { height: bottom + 42, alive: true }, [
        drawXAxis(x, frame, { label: chart.label }),
        drawHeadroom(references, x, frame),
        // Names are above all lines.
        ...references.map((reference, i) => drawLineAt(reference, x, { y: 4 + i * LABEL, bottom })),
        ...references.map((reference, i) => nameLine(reference, x, 14 + i * LABEL)),
        html `<text x="${WIDTH - 4}" y="${top - 2}" text-anchor="end" class="small"
      >${chart.right}</text
    >`,
        ...marks.map((mark, i) => drawMark(mark, x, { y: top + ROW * i + ROW / 2 + 4, right: frame.right }))
    ]);
}
/** Around what is near: full size may be a hundred times as much. */
function scaleOf({ marks, references }, { left, right }) {
    const known = references.map((reference) => reference.x);
    const near = Math.max(...known, 1) * 2;
    const tried = marks.map((mark) => mark.x).filter((at) => at <= near);
    const all = [...known, ...tried];
    const [least, most] = [Math.min(...all), Math.max(...all, 1)];
    const min = least > most / 2 ? least - (most - least) * 0.15 : 0;
    const max = most + (most - min) * 0.08;
    return linearScale({ min: Math.max(min, 0), max, from: left, to: right }, 7);
}
function drawHeadroom(references, x, { top, bottom }) {
    const at = (kind) => references.find((reference) => reference.kind === kind)?.x;
    const [minimum, recommended] = [at('minimum'), at('recommended')];
    if (minimum === undefined || recommended === undefined)
        return markup_NOTHING;
    const width = Math.max(x(recommended) - x(minimum), 0);
    return html `<rect
    x="${round(x(minimum))}"
    y="${top}"
    width="${round(width)}"
    height="${bottom - top}"
    class="headroom"
    ><title>headroom</title></rect
  >`;
}
function drawLineAt({ x: value, kind }, x, { y, bottom }) {
    const at = round(x(value));
    return html `<g class="reference ${kind}"
    ><line x1="${at}" x2="${at}" y1="${y}" y2="${bottom}"
  /></g>`;
}
/** On the side where there is more room. */
function nameLine({ x: value, text, kind }, x, y) {
    const at = round(x(value));
    const left = at > WIDTH / 2;
    return html `<g class="reference ${kind}"
    ><text
      x="${left ? at - 5 : at + 5}"
      y="${y}"
      text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    ></g
  >`;
}
function drawMark(mark, x, { y, right }) {
    const { sign, proof, label, tip, took, trial } = mark;
    const beyond = x(mark.x) > right + 10;
    const at = beyond ? right + 22 : round(x(mark.x));
    const shape = html `<g transform="translate(${at},${y})"
    >${proof ? html `<circle r="10" class="ring" />` : markup_NOTHING}<path
      d="${SHAPES[sign]}"
    />${beyond ? html `<path d="M10,0H20M16,-4L20,0L16,4" class="beyond" />` : markup_NOTHING}</g
  >`;
    const words = html `<g aria-hidden="true"
    ><text x="88" y="${y + 4}" text-anchor="end">${label}</text
    ><text x="${WIDTH - 4}" y="${y + 4}" text-anchor="end" class="label"
      >${took}</text
    ></g
  >`;
    return html `${words}<g
      class="mark ${sign}"
      tabindex="0"
      role="${trial === undefined ? 'img' : 'button'}"
      aria-label="${tip}"
      data-tip="${tip}"
      ${trial === undefined ? markup_NOTHING : html `data-trial="${trial}"`}
      ><title>${tip}</title
      ><rect
        y="${y - ROW / 2}"
        width="${WIDTH}"
        height="${ROW}"
        class="row"
      />${shape}</g
    >`;
}

;// CONCATENATED MODULE: ./lib/report/html/search-picture.js
/** The one picture: every trial a mark, and the sizes that follow from them. */



/** What a rule of thumb adds to a peak. */
const THUMB = 1.15;
const search_picture_SIGNS = {
    held: 'held',
    'oom-killed': 'killed',
    exited: 'killed',
    'not-started': 'killed',
    'not-ready': 'slow',
    'too-slow': 'slow',
    'failed-requests': 'failed',
    aborted: 'unsure'
};
const CPU_SIGNS = {
    holds: 'held',
    fails: 'slow',
    unsure: 'unsure'
};
const LEGEND = [
    ['held', 'held'],
    ['killed', 'killed or gone'],
    ['thrashed', 'thrashed'],
    ['slow', 'too slow'],
    ['failed', 'wrong answers'],
    ['unsure', 'says nothing']
];
/** @param measured which trials the page can show over time, by their place */
function drawSearch(report, measured) {
    const { search } = report;
    if (!search || search.trials.length < 2)
        return [];
    const cpu = search.cpuCandidates.map(cpuMark);
    return [
        drawMarks({
            title: 'Every trial over its memory limit, in the order they ran',
            label: 'memory limit, MiB',
            right: 'took',
            marks: search.trials.map((line, i) => memoryMark(line, i, measured)),
            references: memoryReferences(report)
        }),
        ...(cpu.length > 0
            ? [
                drawMarks({
                    title: 'CPU limits compared with full size',
                    label: 'CPU limit, millicores',
                    right: 'stretches of load',
                    marks: cpu,
                    references: cpuReferences(report)
                })
            ]
            : []),
        drawLegend()
    ];
}
function memoryMark({ purpose, size, outcome, why, ms }, i, measured) {
    const limits = `${(0,units/* formatBytes */.z3)(size.memoryBytes)}, ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}`;
    return {
        x: size.memoryBytes / units/* MIB */.D6,
        sign: why.startsWith('thrashed') ? 'thrashed' : search_picture_SIGNS[outcome],
        proof: purpose === 'proof',
        label: (0,units/* formatBytes */.z3)(size.memoryBytes),
        took: (0,units/* formatMs */._V)(ms),
        tip: `Trial ${i + 1} (${purpose}) at ${limits}: ${why}. It took ${(0,units/* formatMs */._V)(ms)}.`,
        trial: measured.get(i)
    };
}
function cpuMark(candidate) {
    const { cpuMillicores, verdict, stretches, throttledShare } = candidate;
    const share = throttledShare === undefined
        ? ''
        : `, the quota ran out in ${Math.round(throttledShare * 100)} % of its periods`;
    return {
        x: cpuMillicores,
        sign: CPU_SIGNS[verdict],
        proof: false,
        label: (0,units/* formatMillicores */.n3)(cpuMillicores),
        took: String(stretches),
        tip: `${(0,units/* formatMillicores */.n3)(cpuMillicores)} ${verdict}: ${stretches} stretches of load${share}.`,
        trial: undefined
    };
}
/** What would have been taken without a search stands beside what was found. */
function memoryReferences({ search, recommendation, analysis }) {
    const { peakBytes, workingSetPeakBytes } = analysis?.memory ?? {};
    const size = recommendation?.kind === 'size' ? recommendation : undefined;
    const all = [
        ['peak at full size', peakBytes, 'measured', 1],
        ['peak × 1.15 would say', peakBytes, 'measured', THUMB],
        ['working set × 1.15 would say', workingSetPeakBytes, 'measured', THUMB],
        ['smallest that held', search?.minimumMemoryBytes, 'minimum', 1],
        [
            size?.proved ? 'recommended, proved' : 'recommended, not proved',
            size?.size.memoryBytes,
            'recommended',
            1
        ]
    ];
    return all.flatMap(([what, bytes, kind, times]) => {
        if (bytes === undefined)
            return [];
        const of = bytes * times;
        return [{ x: of / units/* MIB */.D6, kind, text: `${what}: ${(0,units/* formatBytes */.z3)(of)}` }];
    });
}
function cpuReferences({ search, recommendation, analysis }) {
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    const all = [
        ['busiest second', analysis?.cpu.peakMillicores, 'measured'],
        ['smallest that was fast enough', search?.minimumCpuMillicores, 'minimum'],
        ['recommended', size?.cpuMillicores, 'recommended']
    ];
    return all.flatMap(([what, x, kind]) => x === undefined
        ? []
        : [{ x, kind, text: `${what}: ${(0,units/* formatMillicores */.n3)(x)}` }]);
}
function drawLegend() {
    const items = LEGEND.map(([sign, text]) => html `<li>
        <svg viewBox="-8 -8 16 16" class="sign" aria-hidden="true">
          <g class="mark ${sign}"><path d="${SHAPES[sign]}" /></g></svg
        >${text}
      </li>`);
    return html `<ul class="legend">
    ${items}
    <li>
      <svg viewBox="-12 -12 24 24" class="sign" aria-hidden="true">
        <circle r="10" class="ring" /></svg
      >ran at the recommended size
    </li>
  </ul>`;
}

;// CONCATENATED MODULE: ./lib/report/html/series.js


const series_STRETCHES = 240;
/**
 * A trial as curves of at most 240 stretches. A stretch shows its highest and
 * its lowest reading, its mean or its sum; no reading is dropped unseen.
 */
function composeSeries(name, trial) {
    const { samples, plan, marks } = trial;
    const stretches = part(samples.length);
    const highest = stretches.map((each) => extreme(samples, each, 1));
    const lowest = stretches.map((each) => extreme(samples, each, -1));
    const kind = (bytes) => highest.map((i) => mib(bytes(i)));
    const endMs = ({ to }) => samples.atMs[to - 1];
    return {
        name,
        limitMib: mib(plan.size.memoryBytes),
        limitMillicores: plan.size.cpuMillicores,
        limitTexts: {
            memory: (0,units/* formatBytes */.z3)(plan.size.memoryBytes),
            cpu: (0,units/* formatMillicores */.n3)(plan.size.cpuMillicores)
        },
        atS: stretches.map((each) => seconds(endMs(each))),
        memory: {
            anonymous: kind((i) => samples.anonymousBytes[i]),
            shared: kind((i) => samples.sharedBytes[i]),
            kernel: kind((i) => samples.kernelBytes[i]),
            pageCache: kind((i) => samples.fileBytes[i] - (samples.sharedBytes[i] || 0))
        },
        lowestMib: lowest.map((i) => mib(samples.memoryBytes[i])),
        meanMillicores: stretches.map((each) => series_meanCpu(samples, each)),
        peakMillicores: stretches.map((each) => peakCpu(samples, each)),
        throttledPercent: stretches.map((each) => throttled(samples, each)),
        inFlight: countInFlight(trial.exchanges, stretches.map(endMs)),
        phases: spans(marks),
        killedS: kills(samples)
    };
}
function part(length) {
    const count = Math.min(series_STRETCHES, length);
    const edge = (i) => Math.floor((i * length) / count);
    return Array.from({ length: count }, (_, i) => ({
        from: edge(i),
        to: edge(i + 1)
    }));
}
/** The sample with most (1) or least (−1) memory; the first when none is read. */
function extreme({ memoryBytes }, { from, to }, sign) {
    let found = from;
    for (let i = from; i < to; i++)
        if (Number.isNaN(memoryBytes[found]) ||
            (memoryBytes[i] - memoryBytes[found]) * sign > 0)
            found = i;
    return found;
}
function series_meanCpu(samples, { from, to }) {
    return rate(samples, from - 1, to - 1);
}
function peakCpu(samples, { from, to }) {
    let peak = null;
    for (let i = from; i < to; i++) {
        const millicores = rate(samples, i - 1, i);
        if (millicores !== null && millicores >= (peak ?? 0))
            peak = millicores;
    }
    return peak;
}
/** CPU between two samples; before the first one nothing was used. */
function rate({ atMs, cpuMs }, from, to) {
    const { [from]: sinceMs = 0 } = atMs;
    const { [from]: usedMs = 0 } = cpuMs;
    return whole(((cpuMs[to] - usedMs) / (atMs[to] - sinceMs)) * 1000);
}
function throttled({ periods, throttledPeriods }, { from, to }) {
    const { [from - 1]: before = 0 } = periods;
    const { [from - 1]: throttledBefore = 0 } = throttledPeriods;
    const all = periods[to - 1] - before;
    if (all === 0)
        return 0;
    return tenth(((throttledPeriods[to - 1] - throttledBefore) / all) * 100);
}
function kills({ atMs, oomKills }) {
    const found = [];
    for (let i = 1; i < oomKills.length; i++)
        if (oomKills[i] > oomKills[i - 1])
            found.push(seconds(atMs[i]));
    return found;
}
/** Most requests that were under way at once in each stretch. */
function countInFlight(exchanges, endsMs) {
    const { length } = exchanges;
    const sent = Float64Array.from({ length }, (_, i) => sentMs(exchanges, i));
    const ended = Float64Array.from({ length }, (_, i) => endedMs(exchanges, i));
    sent.sort();
    ended.sort();
    let [begun, over] = [0, 0];
    return endsMs.map((endMs) => {
        let most = begun - over;
        while (begun < length && sent[begun] <= endMs) {
            while (over < begun && ended[over] <= sent[begun])
                over++;
            begun++;
            most = Math.max(most, begun - over);
        }
        while (over < begun && ended[over] <= endMs)
            over++;
        return most;
    });
}
function spans(marks) {
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs: endMs } = marks;
    const all = [
        ['start', 0, readyMs ?? endMs],
        ['rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs]
    ];
    return all.flatMap(([name, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [{ name, fromS: seconds(fromMs), toS: seconds(toMs) }]);
}
function seconds(ms) {
    return Math.round(ms) / 1000;
}
function mib(bytes) {
    return tenth(bytes / units/* MIB */.D6);
}
function tenth(value) {
    return Number.isFinite(value) ? Math.round(value * 10) / 10 : null;
}
function whole(value) {
    return Number.isFinite(value) ? Math.round(value) : null;
}

;// CONCATENATED MODULE: ./lib/report/html/sections.js








function composePage(viewed) {
    const { report, record } = viewed;
    const others = record.search?.trials ?? [];
    const measurements = [record.trial, ...others.map((past) => past.measurement)];
    const known = measurements.flatMap((measurement, line) => measurement ? [{ measurement, line }] : []);
    const trials = known.map(({ measurement, line }) => {
        const { purpose } = report.search?.trials[line] ?? { purpose: 'first' };
        return composeSeries(`trial ${line + 1}, ${purpose}`, measurement);
    });
    const measured = new Map(known.map(({ line }, i) => [line, i]));
    const document = describeRun(report);
    const parts = [
        ...partsOfSize(document),
        {
            id: 'search',
            title: 'How it was found',
            body: [...drawSearch(report, measured), ...opened(document, 'search')]
        },
        ...partsOfTrial(trials[0], known[0]?.measurement),
        ...partsOfRun(viewed, document)
    ];
    const verdict = renderBlocks(blocksOf(document, 'verdict'));
    const there = parts.filter(({ body }) => body.length > 0).map(withHeading);
    return { verdict, parts: there, data: { trials } };
}
function partsOfSize(document) {
    const said = (id) => renderBlocks(blocksOf(document, id));
    return [
        { id: 'size', title: 'Size', body: [...said('size'), ...said('targets')] },
        { id: 'thresholds', title: 'Thresholds', body: said('thresholds') }
    ];
}
/** What was measured at full size. */
function partsOfTrial(series, measurement) {
    if (!series || !measurement)
        return [];
    const measuredSomething = series.atS.length > 0;
    return [
        {
            id: 'memory',
            title: 'Memory',
            body: measuredSomething ? renderMemory(series) : []
        },
        {
            id: 'cpu',
            title: 'CPU',
            body: measuredSomething ? renderCpu(series) : []
        },
        { id: 'latency', title: 'Latency', body: renderLatency(measurement) },
        { id: 'rate', title: 'Rate', body: renderRates(measurement) }
    ];
}
function partsOfRun({ report, record: { trial } }, document) {
    const said = (id) => renderBlocks(blocksOf(document, id));
    // Where all was measured, it is drawn in all detail above.
    const cost = blocksOf(document, 'cost').filter(({ kind }) => !trial || kind !== 'chart');
    const { analysis } = report;
    return [
        { id: 'cost', title: 'Cost', body: renderBlocks(cost) },
        {
            id: 'rows',
            title: 'Rows',
            body: analysis ? [renderRows(analysis, trial)] : []
        },
        { id: 'time', title: 'Time', body: opened(document, 'time') },
        { id: 'setting', title: 'Setting', body: opened(document, 'setting') },
        { id: 'findings', title: 'Doubts', body: said('findings') },
        {
            id: 'reproduce',
            title: 'Run again',
            body: renderBlocks(describeReproduction(report))
        },
        { id: 'log', title: 'Log', body: [...said('log'), ...said('azure')] }
    ];
}
const HEADINGS = {
    search: 'How the size was found',
    memory: 'Memory over time',
    cpu: 'CPU over time',
    latency: 'Response times',
    rate: 'Rate asked for, and achieved',
    rows: 'Rows that stand out',
    time: 'Where the time went',
    setting: 'Image, dataset and machine',
    log: 'More'
};
/** Parts whose document has no heading get one. */
function withHeading(part) {
    const heading = HEADINGS[part.id];
    if (!heading)
        return part;
    return { ...part, body: [html `<h2>${heading}</h2>`, ...part.body] };
}
function blocksOf({ sections }, id) {
    return sections.find((section) => section.id === id)?.blocks ?? [];
}
/** What a summary folds away is what a page is for. */
function opened(document, id) {
    return blocksOf(document, id).flatMap((block) => renderBlocks(block.kind === 'details' ? block.blocks : [block]));
}

;// CONCATENATED MODULE: ./lib/report/html/render-page.js
/** report.html: one file that needs nothing else, and asks nobody. */




function renderPage(viewed) {
    const { report, runUrl } = viewed;
    const { verdict, parts, data } = composePage(viewed);
    const { text } = html `<html lang="en" class="${report.verdict}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy()}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${report.name}: ${report.verdict}</title>
      ${render_page_element('style', assets_namespaceObject.i)}
    </head>
    <body>
      <header>${verdict}</header>
      <nav aria-label="Contents">
        <ul>
          ${parts.map(({ id, title }) => html `<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      <main>${parts.map(renderPart)}</main>
      <footer>
        <p>
          Made by profile-inference ${report.tool.version} from a run of
          ${report.createdAt}.
          ${runUrl ? html `<a href="${runUrl}">The run</a>.` : html ``}
        </p>
      </footer>
      <script type="application/json" id="data">
        ${markup_embed(data)}
      </script>
      ${render_page_element('script', assets_namespaceObject.K)}
    </body>
  </html>`;
    return `<!doctype html>\n${text}\n`;
}
/** Byte for byte what the policy's hash is of. */
function render_page_element(name, text) {
    return new Markup(`<${name}>${text}</${name}>`);
}
function renderPart({ id, body }) {
    return html `<section id="${id}">${body}</section>`;
}
/** Nothing is loaded, and nothing runs but what is in here. */
function policy() {
    return [
        "default-src 'none'",
        `script-src ${hash(assets_namespaceObject.K)}`,
        `style-src ${hash(assets_namespaceObject.i)}`,
        "base-uri 'none'",
        "form-action 'none'"
    ].join('; ');
}
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
/**
 * Text as GitHub-flavoured Markdown that means nothing but itself. Only what
 * would mean something where it stands is escaped, so that people can read the
 * source. GitHub looks for mentions, issues and emoji in the text that comes
 * out, where no escape is left: an empty comment parts them.
 */
const APART = '<!-- -->';
const escape_RULES = [
    [/[\\`*[~]|<(?=[a-z/!?]|$)/gi, '\\$&'],
    // Between letters it is one of them: `OOM_KILLED`.
    [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
    [/&(?=#?\w+;)/g, '\\&'],
    [/:(?=\/\/)/g, '\\:'],
    [/(?<=www)\./gi, '\\.'],
    [/@(?=[\w-])/g, `@${APART}`],
    [/(?<=#|\bGH-)(?=\d)/gi, APART],
    [/:(?=(?:[\w+-]*[a-z][\w+-]*|[+-]1|100|1234):)/gi, `:${APART}`],
    // Mathematics knows no backslash outside of itself.
    [/\$/g, '&#36;']
];
/** Text in the middle of a line. */
function escapeText(text) {
    return escape_RULES.reduce((escaped, [sign, to]) => escaped.replace(sign, to), text);
}
/** Markdown at the begin of a line, where it is to begin nothing else. */
function escapeStart(markdown) {
    return markdown
        .replace(/^(?=>|[-+#=]+(?:\s|$))/, '\\')
        .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}
/** What a heading would take for its own end. */
function escapeEnd(markdown) {
    return markdown.replace(/(?<!\\)#$/, '\\#');
}
/** The same where `|` would end a cell, in code too. */
function escapeBars(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** Text in HTML, where Markdown means nothing. */
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** An address that can't end the link it is in. */
function escapeUrl(url) {
    return url.replace(/[^\w\-.~:/?#@!&*+,;=%]/gu, encodeURIComponent);
}
/** Code in a line, in more backticks than any within. */
function codeSpan(text) {
    const fence = '`'.repeat(longestRun(text, 1) + 1);
    const space = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${space}${text}${space}${fence}`;
}
/** A code block whose fence is longer than any within. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(longestRun(text, 3), 2) + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function longestRun(text, least) {
    const runs = text.match(/`+/g) ?? [];
    const long = runs.map(({ length }) => length).filter((run) => run >= least);
    return Math.max(0, ...long);
}

;// CONCATENATED MODULE: ./lib/report/markdown/charts.js

/** Mermaid's own line is nearly white on white; this blue reads on both. */
const STYLE = '%%{init: {"xyChart": {"width": 800, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%';
function charts_renderChart(chart) {
    const { title, unit, atMs, values } = chart;
    const seconds = ((atMs.at(-1) ?? 0) / 1000).toFixed(1);
    const top = Math.max(1, Math.ceil(Math.max(...values) * 1.1));
    return codeBlock(`${STYLE}
xychart-beta
  title "${title}"
  x-axis "seconds since the container was started" 0 --> ${seconds}
  y-axis "${unit}" 0 --> ${top}
  line [${values.join(', ')}]`, 'mermaid');
}
function renderMarks(marks) {
    const lines = marks.map(({ at, held, text }) => `${at.padStart(10)}  ${held ? '●' : '✕'} ${text}`);
    return codeBlock(lines.join('\n'), 'text');
}

;// CONCATENATED MODULE: ./lib/report/markdown/render-markdown.js


/** Sections that do not fit are left out from the end, and it is said. */
function renderMarkdown({ sections }, maxBytes) {
    let text = '';
    for (const { blocks } of sections) {
        const section = `${render_markdown_renderBlocks(blocks)}\n\n`;
        if (Buffer.byteLength(text + section) > maxBytes)
            return `${text}${fold('More', 'The rest did not fit here; it is in report.json.')}\n`;
        text += section;
    }
    return text;
}
function render_markdown_renderBlocks(blocks) {
    return blocks.map(render_markdown_renderBlock).join('\n\n');
}
function render_markdown_renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level + 1)} ${escapeEnd(render_markdown_renderSentence(block.text))}`;
        case 'paragraph':
            return escapeStart(block.lines.map(render_markdown_renderSentence).join('<br>'));
        case 'list':
            return block.items
                .map((item) => `- ${escapeStart(render_markdown_renderSentence(item))}`)
                .join('\n');
        case 'table':
            return render_markdown_renderTable(block.head, block.rows);
        case 'code':
            return codeBlock(block.text, block.language);
        case 'chart':
            return charts_renderChart(block.chart);
        case 'marks':
            return renderMarks(block.marks);
        case 'details':
            return fold(escapeHtml(block.summary), render_markdown_renderBlocks(block.blocks));
    }
}
function render_markdown_renderTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'));
    const cell = (sentence) => escapeBars(render_markdown_renderSentence(sentence));
    const heads = head.map((text) => cell([text]));
    return [heads, rule, ...rows.map((row) => row.map(cell))].map(line).join('\n');
}
function render_markdown_renderSentence(sentence) {
    return sentence.map(render_markdown_renderInline).join('');
}
function render_markdown_renderInline(inline) {
    if (typeof inline === 'string')
        return escapeText(inline);
    switch (inline.kind) {
        case 'strong':
            return `**${escapeText(inline.text)}**`;
        case 'code':
            return codeSpan(inline.text);
        case 'link':
            return `[${inline.code ? codeSpan(inline.text) : escapeText(inline.text)}](${escapeUrl(inline.url)})`;
    }
}
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/summary.js


/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const summary_MAX_BYTES = 60_000;
/** The job summary: verdict, size, thresholds, costs, doubts, details. */
function renderSummary(report, where = {}) {
    return renderMarkdown(describeRun(report, where), summary_MAX_BYTES);
}

;// CONCATENATED MODULE: ./lib/report/tags.js
/**
 * The result as tags of a registered model. Azure ML's documentation told its
 * users to keep requestedCpu and requestedMemoryInGb so, and spelled them so.
 * Only those with a value.
 */
function renderTags({ azure, recommendation }, runUrl) {
    const tags = {
        requestedCpu: azure['requestedCpu'],
        requestedMemoryInGb: azure['requestedMemoryInGB'],
        recommendedCpu: azure['recommendedCpu'],
        recommendedMemoryInGB: azure['recommendedMemoryInGB'],
        proved: recommendation?.kind === 'size' ? recommendation.proved : undefined,
        profileRunUrl: runUrl
    };
    return Object.fromEntries(Object.entries(tags)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./lib/report/views.js
/** Every view that is a file: what it is called, and what is in it. */





const VIEWS = {
    'report.json': ({ report }) => views_json(report),
    'report.html': (viewed) => [renderPage(viewed)],
    'summary.md': ({ report }) => [renderSummary(report)],
    'tags.json': ({ report, runUrl }) => views_json(renderTags(report, runUrl)),
    'exchanges.csv': ({ record: { trial } }) => trial ? exchangesCsv(trial) : [],
    'samples.csv': ({ record: { trial } }) => (trial ? samplesCsv(trial) : []),
    'container.log': ({ report }) => {
        const log = report.trials[0]?.log || report.error?.log;
        return log ? [`${log}\n`] : [];
    },
    // What an earlier run measured lies beside the report of that run.
    [RUN_FILE]: ({ report, record }) => report.reused ? [] : [saveRun(record).text],
    [COLUMNS_FILE]: ({ report, record }) => report.reused ? [] : saveRun(record).columns
};
function views_json(value) {
    return [`${JSON.stringify(value, null, 2)}\n`];
}

;// CONCATENATED MODULE: ./lib/publication/report-files.js




/**
 * Writes every view that is a file; one that fails stops no other. What an
 * earlier step left there and this one has not is removed.
 */
function writeFiles(directory, viewed) {
    const paths = [];
    const failures = [];
    for (const [name, render] of Object.entries(VIEWS))
        try {
            const path = writeFile((0,external_node_path_.join)(directory, name), render(viewed));
            if (path !== undefined)
                paths.push(path);
        }
        catch (thrown) {
            failures.push(`${name} could not be written: ${thrown.message}`);
        }
    return { directory, paths, failures };
}
/**
 * A folder for the report of a step that names none, which no other step of
 * the job has: two may have the same `name`. Throws when none can be made.
 */
function claimFolder(root, name) {
    makeFolder(root);
    // A name may be `..`.
    const folder = (0,external_node_path_.join)(root, name.replace(/[^\w-]/g, '-'));
    for (let count = 1;; count++)
        try {
            const path = count === 1 ? folder : `${folder}-${count}`;
            (0,external_node_fs_.mkdirSync)(path);
            return path;
        }
        catch (thrown) {
            if (thrown.code !== 'EEXIST')
                throw thrown;
        }
}

;// CONCATENATED MODULE: ./lib/publication/write-report.js




/** All files of a report: the disk that was asked for may be full, and another one not. */
function writeReport({ to, root }, viewed, tell) {
    const { directory, name } = to;
    const asked = directory === undefined ? undefined : (0,external_node_path_.resolve)(directory);
    const ways = asked === undefined ? [] : [() => asked];
    let written;
    for (const folder of [...ways, () => claimFolder(root, name)]) {
        written =
            attempt('report', () => writeFiles(folder(), viewed), tell) ?? written;
        for (const failure of written?.failures ?? [])
            tell(failure);
        if (written?.failures.length === 0)
            break;
    }
    return written ?? { directory: '', paths: [], failures: [] };
}
/** The size as Azure ML's command line wrote it, where that was asked for. */
function writeMetadata(report, { metadataFile }) {
    const metadata = azureMetadata(report);
    if (!metadataFile || !metadata)
        return;
    writeFile(metadataFile, [`${JSON.stringify(metadata)}\n`]);
}
/** Does one part; what fails is told, and takes no other along. */
function attempt(what, work, tell) {
    try {
        return work();
    }
    catch (thrown) {
        const { message } = thrown;
        tell(`The ${what} could not be written: ${message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/report/outputs.js

/** Every output, in action.yml's order. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'recommended-cpu',
    'recommended-memory',
    'recommended-memory-in-gb',
    'proved',
    'minimum-memory',
    'minimum-cpu',
    'confidence',
    'cpu-request',
    'cpu-limit',
    'memory-request',
    'memory-limit',
    'resources',
    'memory-peak-bytes',
    'memory-anonymous-peak-bytes',
    'memory-working-set-peak-bytes',
    'cpu-peak-millicores',
    'cpu-ms-per-request',
    'latency-p50-ms',
    'latency-p95-ms',
    'latency-p99-ms',
    'throughput-rps',
    'success-rate',
    'startup-ms',
    'image-id',
    'image-size-bytes',
    'reused',
    'details',
    'report-path',
    'report-directory',
    'artifact-id',
    'artifact-url',
    'page-url'
]));
/** Known only once the report was published. */
const PUBLISHED_OUTPUTS = (/* unused pure expression or super */ null && ([
    'report-path',
    'report-directory',
    'artifact-id',
    'artifact-url',
    'page-url'
]));
/** The report's numbers as texts; empty where there is none. */
function renderOutputs(report) {
    return {
        verdict: report.verdict,
        ...sizeOutputs(report),
        ...measuredOutputs(report),
        'image-id': report.image?.id ?? '',
        'image-size-bytes': outputs_whole(report.image?.sizeBytes),
        reused: String(report.reused !== undefined),
        details: JSON.stringify(report.azure)
    };
}
function sizeOutputs(report) {
    const { recommendation, search } = report;
    const size = recommendation?.kind === 'size' ? recommendation : undefined;
    const { resources } = report;
    const { minimumMemoryBytes, minimumCpuMillicores } = search ?? {};
    return {
        'recommended-cpu': size ? String(size.size.cpuMillicores / 1000) : '',
        'recommended-memory': size ? (0,units/* toKubernetesMemory */.lH)(size.size.memoryBytes) : '',
        'recommended-memory-in-gb': size
            ? String((0,units/* toGigabytes */.F9)(size.size.memoryBytes))
            : '',
        proved: String(size?.proved ?? false),
        'minimum-memory': minimumMemoryBytes === undefined
            ? ''
            : (0,units/* toKubernetesMemory */.lH)(minimumMemoryBytes),
        'minimum-cpu': minimumCpuMillicores === undefined
            ? ''
            : (0,units/* toKubernetesCpu */.mN)(minimumCpuMillicores),
        confidence: search?.confidence?.level ?? '',
        'cpu-request': resources?.requests.cpu ?? '',
        'cpu-limit': resources?.limits.cpu ?? '',
        'memory-request': resources?.requests.memory ?? '',
        'memory-limit': resources?.limits.memory ?? '',
        resources: resources ? JSON.stringify(resources) : ''
    };
}
function measuredOutputs({ analysis }) {
    const { memory, cpu, latency, requests = 0, succeeded = 0 } = analysis ?? {};
    return {
        'memory-peak-bytes': outputs_whole(memory?.peakBytes),
        'memory-anonymous-peak-bytes': outputs_whole(memory?.anonymousPeakBytes),
        'memory-working-set-peak-bytes': outputs_whole(memory?.workingSetPeakBytes),
        'cpu-peak-millicores': outputs_whole(cpu?.peakMillicores),
        'cpu-ms-per-request': decimal(cpu?.msPerRequest),
        'latency-p50-ms': decimal(latency?.p50?.value),
        'latency-p95-ms': decimal(latency?.p95?.value),
        'latency-p99-ms': decimal(latency?.p99?.value),
        'throughput-rps': decimal(analysis?.throughputPerSecond),
        'success-rate': requests > 0 ? percent(succeeded / requests) : '',
        'startup-ms': outputs_whole(analysis?.startupMs)
    };
}
function outputs_whole(value) {
    return value === undefined ? '' : String(Math.round(value));
}
function decimal(value) {
    return value === undefined ? '' : String(Number(value.toFixed(3)));
}
/** Rounded down: 100 only when all succeeded. */
function percent(share) {
    return String(Math.floor(share * 1e5) / 1e3);
}

;// CONCATENATED MODULE: ./lib/report/annotations.js


/** GitHub shows ten of a kind per step. */
const annotations_MAX = 10;
/** One error for each missed threshold, one warning for each doubt. */
function listAnnotations(report) {
    const missed = report.verdicts
        .filter(({ state }) => state !== 'passed')
        .map((verdict) => {
        const fails = verdict.state === 'failed' && verdict.rule.level === 'fail';
        return { level: fails ? 'error' : 'warning', text: describeRule(verdict) };
    })
        // Errors first, so that no warning takes the place of what fails the job.
        .sort((a, b) => a.level.localeCompare(b.level))
        .slice(0, annotations_MAX);
    const doubts = report.findings
        .filter(({ severity }) => severity === 'warning')
        .slice(0, annotations_MAX)
        .map(({ code, message, remedy }) => {
        const sentences = [message, remedy, helpUrl(report, code)];
        return { level: 'warning', text: sentences.filter(Boolean).join(' ') };
    });
    return [...missed, ...doubts];
}

;// CONCATENATED MODULE: ./lib/action/annotations.js


function annotate(report) {
    const title = `profile-inference: ${report.name}`;
    for (const { level, text } of listAnnotations(report))
        lib_core[level](text, { title });
}

;// CONCATENATED MODULE: ./lib/action/artifact.js





/** An upload may not hold up the job; the files stay on disk anyway. */
const artifact_DEADLINE_MS = 60_000;
/** Uploads one artifact; the sentence that comes instead says why not. */
async function uploadArtifact(plan) {
    if (!process.env['ACTIONS_RUNTIME_TOKEN'])
        return 'There is no ACTIONS_RUNTIME_TOKEN here.';
    const deadlineMs = plan.deadlineMs ?? artifact_DEADLINE_MS;
    const late = `It took longer than ${deadlineMs / 1000} s.`;
    try {
        return await Promise.race([
            upload(plan),
            (0,external_node_timers_promises_.setTimeout)(deadlineMs, late, { ref: false })
        ]);
    }
    catch (thrown) {
        return thrown.message;
    }
}
/**
 * Uploads one file that GitHub shows when it is clicked. Such an artifact is
 * called as its file is, and each of a run has a name of its own.
 */
async function uploadPage(path, plan) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'profile-inference-page-'));
    try {
        const named = (0,external_node_path_.join)(directory, `${plan.name}.html`);
        (0,external_node_fs_.copyFileSync)(path, named);
        return await uploadArtifact({
            ...plan,
            paths: [named],
            directory,
            unpacked: true
        });
    }
    catch (thrown) {
        return thrown.message;
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
/** 7 MB of code, loaded only by who uploads. */
async function upload(plan) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const { retentionDays, unpacked = false } = plan;
    const { id } = await new DefaultArtifactClient().uploadArtifact(plan.name, [...plan.paths], plan.directory, {
        skipArchive: unpacked,
        ...(retentionDays !== undefined && { retentionDays })
    });
    return id === undefined
        ? 'The artifact service gave it no id.'
        : { id: String(id), url: artifactUrl(id) };
}

;// CONCATENATED MODULE: ./lib/action/publish.js













/** Through no link. */
const APPEND = external_node_fs_.constants.O_WRONLY |
    external_node_fs_.constants.O_APPEND |
    external_node_fs_.constants.O_CREAT |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** An upload during a cancellation: the runner kills us after 10 s. */
const CANCELLED_DEADLINE_MS = 3000;
const NOT_UPLOADED = {
    'artifact-id': '',
    'artifact-url': '',
    'page-url': ''
};
/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along. Sentences of what was asked for and
 * could not be written: the step must not pass then.
 */
async function publish(publication) {
    const { report, record, to } = publication;
    const lost = [];
    const viewed = { report, record, runUrl: runUrl() };
    const files = writeReport(publication, viewed, lib_core.warning);
    const reportPath = files.paths.find((path) => path.endsWith('report.json'));
    if (reportPath === undefined)
        lost.push('The report could not be written.');
    const stages = [...report.stages];
    const artifact = await publish_upload(publication, files, stages);
    lib_core.info(listStages(stages));
    const outputs = {
        'report-path': reportPath ?? '',
        'report-directory': files.paths.length > 0 ? files.directory : '',
        ...artifact
    };
    const lose = (sentence) => void lost.push(sentence);
    attempt('outputs', () => setOutputs({ ...renderOutputs(report), ...outputs }), lose);
    attempt('metadata file', () => writeMetadata(report, to), lose);
    // The page knows how long the upload took; what was uploaded can't.
    attempt('summary', () => {
        const where = {
            page: artifact['page-url'],
            archive: artifact['artifact-url']
        };
        if (to.summary)
            writeSummary(renderSummary({ ...report, stages }, where));
    }, lib_core.warning);
    attempt('annotations', () => annotate(report), lib_core.warning);
    readCredentials().secrets.forEach(lib_core.setSecret);
    const tagging = await tagModel(to, renderTags(report, viewed.runUrl));
    if (tagging?.done)
        lib_core.info(tagging.told);
    else if (tagging)
        lib_core.warning(tagging.told);
    return lost;
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        lib_core.setOutput(name, value);
}
/** Everything in one artifact, and beside it the page, for one click. */
async function publish_upload({ report, to }, { directory, paths }, times) {
    if (to.artifactName === '' || paths.length === 0)
        return NOT_UPLOADED;
    const { retentionDays, artifactName: name } = to;
    const isCancelled = report.error?.code === 'cancelled';
    const plan = {
        name,
        retentionDays,
        ...(isCancelled && { deadlineMs: CANCELLED_DEADLINE_MS })
    };
    const html = paths.find((path) => path.endsWith('report.html'));
    const [artifact, page] = await timed('Upload the report', times, () => Promise.all([
        uploadArtifact({ ...plan, paths, directory }),
        html ? uploadPage(html, plan) : 'It was not written.'
    ]));
    const pageUrl = typeof page === 'string' ? '' : page.url;
    if (typeof artifact === 'string') {
        lib_core.warning(`The report was not uploaded and stays in ${directory}. ${artifact}`);
        return { ...NOT_UPLOADED, 'page-url': pageUrl };
    }
    const { id, url } = artifact;
    if (typeof page === 'string')
        lib_core.info(`report.html is in the artifact, and not beside it: ${page}`);
    return { 'artifact-id': id, 'artifact-url': url, 'page-url': pageUrl };
}
/** The runner's own file, which is there. */
function writeSummary(text) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path || !text)
        return;
    const file = (0,external_node_fs_.openSync)(path, APPEND);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
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
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    return {
        id,
        imageTag: run_imageTag(id),
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
        for (const [name, value] of Object.entries(state))
            lib_core.saveState(name, value);
        return true;
    }
    catch (thrown) {
        lib_core.warning(`The post step was not told what to remove (${thrown.message}), so this step removes it at its end.`);
        return false;
    }
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
async function cleanUp(run) {
    try {
        for (const { message, remedy } of await removeRun(run))
            lib_core.warning(`${message} ${remedy}`);
        if (run.temporaryDirectory !== '')
            (0,external_node_fs_.rmSync)(run.temporaryDirectory, { recursive: true, force: true });
    }
    catch (thrown) {
        lib_core.warning(`Cleaning up failed: ${String(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./lib/action/stage.js


/**
 * One stage of the run as a folded group in the log. Builds and services print
 * what they like, so the runner is told to read no workflow commands meanwhile.
 */
async function stage(name, work) {
    const token = (0,external_node_crypto_.randomUUID)();
    lib_core.startGroup(name);
    lib_core.info(`::stop-commands::${token}`);
    try {
        return await work();
    }
    finally {
        lib_core.info(`::${token}::`);
        lib_core.endGroup();
    }
}

;// CONCATENATED MODULE: ./lib/action/main.js














/** A step of a job: runs the story, reports whatever happened, fails last. */
async function main(asked) {
    const run = startRun();
    const inputs = 'inputs' in asked ? asked.inputs : undefined;
    const to = 'inputs' in asked ? asked.inputs.report : asked.report;
    const record = startRecord({
        name: to.name,
        createdAt: new Date().toISOString(),
        version: VERSION,
        troubleshooting: troubleshootingUrl()
    });
    const report = await reportStory(record, run.signal, () => {
        if (run.fault)
            throw run.fault;
        if ('mistake' in asked)
            throw asked.mistake;
        asked.inputs.secrets.forEach(lib_core.setSecret);
        const runtime = openRuntime('docker', run);
        return profile(asked, record, { host: hostOf(run), runtime });
    });
    if (inputs)
        main_keep(inputs, report);
    const lost = await publish({ report, record, to, root: run.reportRoot });
    if (failsStep(report, inputs?.failOn ?? 'failed'))
        await fail(report);
    // A gate that says nothing must not pass.
    if (lost.length > 0)
        lib_core.setFailed(lost.join(' '));
    if (!run.isSaved)
        await cleanUp(run);
}
function hostOf({ signal, temporaryDirectory }) {
    const tell = lib_core.info;
    // What comes of a trial is told when it ended.
    const beginTrial = () => undefined;
    return { signal, temporaryDirectory, stage: stage, beginTrial, tell };
}
function main_keep(inputs, report) {
    try {
        keepReport(inputs, report);
    }
    catch (thrown) {
        lib_core.warning(`The report was not kept in \`cache\`: ${String(thrown)}`);
    }
}
async function fail(report) {
    const { error } = report;
    if (error?.log) {
        const { log } = error;
        await stage('Last lines of the log', async () => lib_core.info(log));
    }
    if (error)
        lib_core.setFailed((0,errors/* explainError */.UW)(error, helpUrl(report, error.code)));
    else if (report.verdict === 'inconclusive')
        lib_core.setFailed(report.because);
    // Each missed threshold has its annotation already.
    else
        process.exitCode = lib_core.ExitCode.Failure;
}


/***/ }),

/***/ 70147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
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


/***/ }),

/***/ 58810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ buildPaths),
/* harmony export */   xO: () => (/* binding */ confinePaths)
/* harmony export */ });
/* unused harmony export PATH_INPUTS */
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94740);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46657);
/* harmony import */ var _source_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18908);



/** Inputs whose whole text is a path. */
const PATH_INPUTS = _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q.filter((name) => _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .c[name].parse === _source_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_PATH */ .Nd.parse);
/** The paths within entries of `ssh`, `cache-from` and `cache-to`. */
function buildPaths(name, entries) {
    return name === 'ssh'
        ? entries.flatMap((entry) => entry.split('=')[1]?.split(',') ?? [])
        : entries.flatMap((entry) => [...entry.matchAll(/(?:^|,)(?:src|dest)=([^,]+)/g)].map(([, path]) => path));
}
/**
 * A config file of the checkout, with a mistake for each path in it that leads
 * out of the workspace: only `with:` may give such a one.
 */
function confinePaths(layer) {
    const mistakes = PATH_INPUTS.flatMap((name) => {
        const path = layer.values[name];
        return path === undefined ? [] : mistakesIn(name, [path]);
    });
    for (const name of ['ssh', 'cache-from', 'cache-to']) {
        const entries = layer.values[name]?.split('\n') ?? [];
        mistakes.push(...mistakesIn(name, buildPaths(name, entries)));
    }
    return { ...layer, mistakes: [...layer.mistakes, ...mistakes] };
}
function mistakesIn(name, paths) {
    return paths
        .filter((path) => (0,_files_within_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsOut */ .q)(path))
        .map((path) => `\`${name}\` of the config file names ${JSON.stringify(path.slice(0, 80))}, which leads out of the workspace. Allowed: a path in it, or another in \`with:\`; for example \`${name}: ${_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .c[name].example}\`.`);
}


/***/ }),

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BASE_IMAGE)
/* harmony export */ });
const BASE_IMAGE = 'BASE_IMAGE';


/***/ })

};
