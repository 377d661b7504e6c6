export const id = 742;
export const ids = [742];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openPage)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9208);


/** A browser that is there takes over; one that is not is told of at once. */
const PATIENCE_MS = 3000;
/** What opens a file as a double click does, by platform. */
function opener() {
    if (process.platform === 'darwin')
        return ['open'];
    if (process.platform === 'win32')
        return ['explorer.exe'];
    return process.env['WSL_DISTRO_NAME'] ? ['wslview'] : ['xdg-open'];
}
/** Shows a page in the reader's browser; where there is none, it says where it is. */
async function openPage(path) {
    const [command, ...options] = opener();
    const fault = await new Promise((resolve) => {
        // Until then this program must not end.
        const timer = setTimeout(resolve, PATIENCE_MS, undefined);
        const settle = (says) => {
            clearTimeout(timer);
            resolve(says);
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...options, path], {
            detached: true,
            stdio: 'ignore'
        });
        child.on('error', ({ message }) => settle(message));
        child.on('exit', (code) => settle(code ? `${command} ended with code ${code}` : undefined));
        child.unref();
    });
    if (fault !== undefined)
        (0,_print_report_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .c)(`No browser could be opened (${fault}). The page is ${path}`);
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ complain),
  Y: () => (/* binding */ printReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/foundation/shell.js
var shell = __webpack_require__(1803);
// EXTERNAL MODULE: ./lib/report/markdown/summary.js
var summary = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js + 1 modules
var evaluate_rules = __webpack_require__(984);
// EXTERNAL MODULE: ./lib/report/document/describe-run.js + 11 modules
var describe_run = __webpack_require__(2734);
// EXTERNAL MODULE: ./lib/report/terminal/render-terminal.js + 2 modules
var render_terminal = __webpack_require__(4910);
// EXTERNAL MODULE: ./lib/report/terminal/style.js
var style = __webpack_require__(8330);
;// CONCATENATED MODULE: ./lib/cli/answer.js




/** The answer, the report and what to type next fit an old terminal. */
const MAX_LINES = 30;
/** What a person at a terminal reads when the run is over. */
function renderAnswer(aftermath, screen) {
    const { report, directory } = aftermath;
    const paint = (0,style/* paintWith */.H)(screen.colour);
    const render = (document, tight = false) => (0,render_terminal/* renderTerminal */.b)(document, { ...screen, tight })
        .trimEnd()
        .split('\n');
    const after = [
        '',
        // Whole, however narrow the terminal is: they are copied.
        ...[['Report', directory], ...suggestNext(aftermath)].map(([name, what]) => paint({ text: `  ${name.padEnd(8)}${what}`, style: 'plain' }))
    ];
    const room = MAX_LINES - after.length;
    const answer = (0,describe_run/* describeAnswer */.O)(report);
    const brief = onFewLines((0,describe_run/* describeAnswer */.O)(withoutImplied(report)));
    const texts = [
        render(answer),
        render(onFewLines(answer)),
        render(brief),
        render(brief, true)
    ];
    const shown = texts.find(({ length }) => length <= room) ?? [
        ...texts.at(-1).slice(0, room - 1),
        paint({ text: '… and more in summary.md there', style: 'dim' })
    ];
    return [...shown, ...after].join('\n');
}
/** YAML on a line where it takes three, to be pasted all the same. */
function onFewLines({ sections }) {
    const shorten = (block) => block.kind === 'code' && block.language === 'yaml'
        ? { ...block, text: flowYaml(block.text) }
        : block;
    return {
        sections: sections.map(({ id, blocks }) => ({
            id,
            blocks: blocks.map(shorten)
        }))
    };
}
function flowYaml(text) {
    const pair = /:\n +cpu: (\S+)\n +memory: (\S+)/g;
    return text.replace(pair, ': { cpu: $1, memory: $2 }');
}
/** Without the rules that nobody wrote, as far as they hold. */
function withoutImplied(report) {
    const verdicts = report.verdicts.filter(({ rule, state }) => state !== 'passed' || !(0,evaluate_rules/* isImplied */.VJ)(rule));
    return { ...report, verdicts };
}
/** What it says of them in its log tells more than any number. */
function failedWithLog({ analysis, trials: [trial] }) {
    if (!analysis || !trial?.log)
        return false;
    return analysis.succeeded < analysis.requests;
}
/** At most two lines: a command, and why. */
function suggestNext({ report, directory, hasConfig }) {
    const { error, verdict, recommendation } = report;
    if (error?.code === 'cancelled')
        return [
            ['Next', 'the same again: what was found until here is in the report']
        ];
    if (error)
        return error.log ? [['Next', `less ${directory}/summary.md`]] : [];
    if (report.shard)
        return [['Next', 'profile-inference merge, with the folders of all shards']];
    const again = `profile-inference analyze ${directory}`;
    if (verdict === 'failed') {
        const file = failedWithLog(report) ? 'container.log' : 'summary.md';
        return [['Next', `less ${directory}/${file}`]];
    }
    if (verdict === 'inconclusive')
        return [['Next', 'the same with more --requests']];
    if (!hasConfig)
        return [
            ['Next', 'profile-inference init, and each pull request is profiled']
        ];
    return recommendation?.kind === 'size'
        ? [['Next', `${again} --thresholds 'memory.recommended <= …'`]]
        : [];
}

;// CONCATENATED MODULE: ./lib/files/append.js
/** Files of the runner's, to which a step adds: outputs, state, summary. */

/** Nobody is waited for: a pipe that no one reads is an error at once. */
const AT_ONCE = external_node_fs_.constants.O_WRONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Adds a text, through no link. */
function appendText(path, text) {
    const { O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const file = (0,external_node_fs_.openSync)(path, AT_ONCE | O_APPEND | O_CREAT | O_NOFOLLOW);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Throws where somebody else's program would fail to add, or wait for ever. */
function demandAppendable(path) {
    if (path)
        closeSync(openSync(path, AT_ONCE));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/report/help.js
var help = __webpack_require__(9427);
// EXTERNAL MODULE: ./lib/report/verdicts.js
var verdicts = __webpack_require__(3962);
;// CONCATENATED MODULE: ./lib/report/annotations.js


/** GitHub shows ten of a kind per step. */
const MAX = 10;
/** One error for each missed threshold, one warning for each doubt. */
function listAnnotations(report) {
    const missed = report.verdicts
        .filter(({ state }) => state !== 'passed')
        .map((verdict) => {
        const fails = verdict.state === 'failed' && verdict.rule.level === 'fail';
        return { level: fails ? 'error' : 'warning', text: (0,verdicts/* describeRule */.IO)(verdict) };
    })
        // Errors first, so that no warning takes the place of what fails the job.
        .sort((a, b) => a.level.localeCompare(b.level))
        .slice(0, MAX);
    const doubts = report.findings
        .filter(({ severity }) => severity === 'warning')
        .slice(0, MAX)
        .map(({ code, message, remedy }) => {
        const sentences = [message, remedy, (0,help/* helpUrl */.x)(report, code)];
        return { level: 'warning', text: sentences.filter(Boolean).join(' ') };
    });
    return [...missed, ...doubts];
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var report_outputs = __webpack_require__(8568);
;// CONCATENATED MODULE: ./lib/cli/github.js







/** Commands that a workflow's log turns into annotations. */
function renderAnnotations(report) {
    const { name, error } = report;
    const title = escapeProperty(`profile-inference: ${name}`);
    const lines = listAnnotations(report).map(({ level, text }) => `::${level} title=${title}::${github_escape(text)}`);
    if (error) {
        const text = (0,errors/* explainError */.UW)(error, (0,help/* helpUrl */.x)(report, error.code));
        lines.push(`::error title=${title}::${github_escape(text)}`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
function github_escape(text) {
    return text
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return github_escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Summary and outputs of the step, where a workflow runs this. */
function writeStep(report, directory, isSummarized) {
    const { GITHUB_STEP_SUMMARY: page, GITHUB_OUTPUT: outputs } = process.env;
    if (page && isSummarized)
        appendText(page, (0,summary/* renderSummary */.B)(report));
    if (!outputs)
        return;
    const all = {
        ...(0,report_outputs/* renderOutputs */.$)(report),
        'report-path': `${directory}/report.json`,
        'report-directory': directory
    };
    for (const [name, value] of Object.entries(all)) {
        // Nobody can guess it, so no value can end early.
        const mark = (0,external_node_crypto_.randomUUID)();
        appendText(outputs, `${name}<<${mark}\n${value}\n${mark}\n`);
    }
}

// EXTERNAL MODULE: ./lib/cli/init/plan-start.js + 7 modules
var plan_start = __webpack_require__(7636);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(1264);
;// CONCATENATED MODULE: ./lib/cli/print-report.js








/** The report on standard output, as it was asked for. */
function printReport(report, printing) {
    process.stdout.write(render(report, printing));
}
function render(report, printing) {
    const { format, directory, isSummarized } = printing;
    switch (format) {
        case 'json':
            return `${JSON.stringify(report, null, 2)}\n`;
        case 'markdown':
            return (0,summary/* renderSummary */.B)(report);
        case 'github':
            writeStep(report, directory, isSummarized);
            return renderAnnotations(report);
        case 'text': {
            const screen = (0,cli_screen/* describeScreen */.Y)(process.env, process.stdout);
            const hasConfig = (0,external_node_fs_.existsSync)(plan_start/* CONFIG_FILE */.g2);
            const aftermath = { report, hasConfig, directory: spellPath(directory) };
            return `${renderAnswer(aftermath, screen)}\n`;
        }
    }
}
/** As a shell takes it, and not longer than it must be. */
function spellPath(path) {
    const home = `${(0,external_node_os_.homedir)()}/`;
    return path.startsWith(home)
        ? `~/${(0,shell/* quoteForShell */.e)(path.slice(home.length))}`
        : (0,shell/* quoteForShell */.e)(path);
}
/** On standard error, for what is printed at the end may be piped. */
function complain(sentence) {
    process.stderr.write(`profile-inference: ${sentence}\n`);
}


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeScreen)
/* harmony export */ });
const USUAL_COLUMNS = 80;
/** As no-color.org and force-color.org say; a dumb terminal redraws nothing. */
function describeScreen(env, { isTTY = false, columns }) {
    const smart = isTTY && env['TERM'] !== 'dumb';
    const forced = env['FORCE_COLOR'];
    const plain = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
    const colour = forced === undefined || forced === ''
        ? smart && !plain
        : !/^(0|false)$/i.test(forced);
    return { redraws: smart, columns: columns || USUAL_COLUMNS, colour };
}


/***/ }),

/***/ 3011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4740);
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3011);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);





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

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FileRefusal)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);

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

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

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

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3011);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);





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

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 7091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ excerptLog),
/* harmony export */   N: () => (/* binding */ stripEscapes)
/* harmony export */ });
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


/***/ }),

/***/ 7548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ COUNTER_NAMES)
/* harmony export */ });
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


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pm: () => (/* binding */ claimFolder),
  rJ: () => (/* binding */ findWritten),
  dB: () => (/* binding */ viewFiles),
  hV: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(8257);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/saved/saved-run.js + 5 modules
var saved_run = __webpack_require__(3980);
// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(6513);
// EXTERNAL MODULE: ./lib/measurement/measurement.js
var measurement = __webpack_require__(7548);
;// CONCATENATED MODULE: ./lib/report/csv.js



const LINES_A_CHUNK = 1000;
/**
 * exchanges.csv in pieces: row numbers, times, statuses; no bodies. `server_ms`
 * is what the server says it took, empty where it says nothing; sizes are of
 * bodies.
 */
function* exchangesCsv({ exchanges, warmupExchanges }) {
    yield 'row,phase,due_ms,sent_ms,ended_ms,status,outcome,response_bytes,server_ms,request_bytes\n';
    yield* chunks(exchanges.length, (i) => [
        exchanges.row[i],
        i < warmupExchanges ? 'warm-up' : 'steady',
        exchanges.dueMs[i].toFixed(3),
        (0,moments/* sentMs */.Jx)(exchanges, i).toFixed(3),
        (0,moments/* endedMs */.Ds)(exchanges, i).toFixed(3),
        exchanges.status[i],
        exchange/* OUTCOMES */.i[exchanges.outcome[i]],
        (0,moments/* responseBytes */.NS)(exchanges, i),
        told(exchanges.serverMs?.[i]),
        exchanges.requestBytes?.[i] ?? ''
    ]);
}
function told(ms = NaN) {
    return Number.isNaN(ms) ? '' : ms.toFixed(3);
}
/** samples.csv in pieces: every counter; empty where it was not read. */
function* samplesCsv({ samples }) {
    yield `${['atMs', ...measurement/* COUNTER_NAMES */.k].join()}\n`;
    yield* chunks(samples.length, (i) => [
        samples.atMs[i].toFixed(3),
        ...measurement/* COUNTER_NAMES */.k.map((name) => {
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

// EXTERNAL MODULE: ./lib/report/html/render-page.js + 22 modules
var render_page = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/report/markdown/summary.js
var summary = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/report/tags.js
var tags = __webpack_require__(1269);
;// CONCATENATED MODULE: ./lib/report/views.js
/** Every view that is a file: what it is called, and what is in it. */





const VIEWS = {
    'report.json': ({ report }) => json(report),
    'report.html': (viewed) => [(0,render_page/* renderPage */.C)(viewed)],
    'summary.md': ({ report }) => [(0,summary/* renderSummary */.B)(report)],
    'tags.json': ({ report, runUrl }) => json((0,tags/* renderTags */.E)(report, runUrl)),
    'exchanges.csv': ({ record: { trial } }) => trial ? exchangesCsv(trial) : [],
    'samples.csv': ({ record: { trial } }) => (trial ? samplesCsv(trial) : []),
    'container.log': ({ report }) => {
        const log = report.trials[0]?.log || report.error?.log;
        return log ? [`${log}\n`] : [];
    },
    [saved_run/* RUN_FILE */.zF]: ({ report, record }) => isElsewhere(report) ? [] : [(0,saved_run/* saveRun */.BQ)(record).text],
    [saved_run/* COLUMNS_FILE */.d3]: ({ report, record }) => isElsewhere(report) ? [] : (0,saved_run/* saveRun */.BQ)(record).columns
};
/** What an earlier run or a shard measured lies beside its own report. */
function isElsewhere({ reused, merged }) {
    return Boolean(reused ?? merged);
}
function json(value) {
    return [`${JSON.stringify(value, null, 2)}\n`];
}

;// CONCATENATED MODULE: ./lib/publication/report-files.js





/** All files of one report. */
function viewFiles(viewed) {
    return Object.fromEntries(Object.entries(VIEWS).map(([name, render]) => [name, () => render(viewed)]));
}
/**
 * Writes every view that is a file; one that fails stops no other. What an
 * earlier step left there and this one has not is removed.
 */
function writeFiles(folder, files) {
    try {
        return writeInto((0,write_file/* makeFolder */.f)(folder), files);
    }
    catch (thrown) {
        const { message } = thrown;
        const failures = [`The folder of the report could not be made: ${message}`];
        return { directory: '', paths: [], failures };
    }
}
function writeInto(directory, files) {
    const paths = [];
    const failures = [];
    for (const [name, render] of Object.entries(files))
        try {
            const path = (0,write_file/* writeFile */._)((0,external_node_path_.join)(directory, name), render());
            if (path !== undefined)
                paths.push(path);
        }
        catch (thrown) {
            failures.push(`${name} could not be written: ${thrown.message}`);
        }
    return { directory, paths, failures };
}
/** The path of one that was written. */
function findWritten({ directory, paths }, name) {
    return paths.find((path) => path === (0,external_node_path_.join)(directory, name));
}
/**
 * A folder for the report of a step that names none, which no other step of
 * the job has: two may have the same `name`. Throws when none can be made.
 */
function claimFolder(root, name) {
    (0,write_file/* makeFolder */.f)(root);
    const folder = (0,external_node_path_.join)(root, (0,folder_name/* folderName */.u)(name));
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


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   f5: () => (/* binding */ writeMetadata),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6367);
/* harmony import */ var _report_azure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1753);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3702);




/** All files of a report. */
function writeReport(way, viewed, tell) {
    return writeAll(way, (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .viewFiles */ .dB)(viewed), tell);
}
/** The disk that was asked for may be full, and another one not. */
function writeAll({ to, root }, files, tell) {
    const { directory, name } = to;
    const asked = directory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);
    const ways = asked === undefined ? [] : [() => asked];
    let written;
    for (const folder of [...ways, () => (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .claimFolder */ .Pm)(root, name)]) {
        written =
            attempt('report', () => (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(folder(), files), tell) ?? written;
        for (const failure of written?.failures ?? [])
            tell(failure);
        if (written?.failures.length === 0)
            break;
    }
    return written ?? { directory: '', paths: [], failures: [] };
}
/** The size as Azure ML's command line wrote it, where that was asked for. */
function writeMetadata(report, { metadataFile }) {
    const metadata = (0,_report_azure_js__WEBPACK_IMPORTED_MODULE_2__/* .azureMetadata */ .p)(report);
    if (!metadataFile || !metadata)
        return;
    (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFile */ ._)(metadataFile, [`${JSON.stringify(metadata)}\n`]);
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


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   dt: () => (/* binding */ METRIC_WORDS),
/* harmony export */   vt: () => (/* binding */ showCompared)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3962);



/** As people say it. */
const METRIC_WORDS = {
    'cpu.ms_per_request': 'CPU per request',
    'latency.p50': 'p50',
    'latency.p95': 'p95',
    startup: 'start-up',
    'memory.anonymous': 'anonymous memory',
    'memory.unreclaimable': 'unreclaimable memory',
    'memory.recommended': 'recommended memory',
    'image.size': 'image',
    'success.rate': 'success rate'
};
function isChange({ direction }) {
    return direction === 'worse' || direction === 'better';
}
function showCompared(metric, value) {
    if (value === undefined)
        return 'not known';
    if (metric === 'memory.unreclaimable')
        return (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value);
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[metric], value);
}


/***/ }),

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeStarts),
/* harmony export */   c: () => (/* binding */ drawStarts)
/* harmony export */ });
/* harmony import */ var _compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(981);

const WIDTH = 40;
/** A row each: more starts in one place make a bigger dot. */
const DOTS = ['·', '●', '◉'];
/** Each start of base and head, of metrics that starts were needed for. */
function describeStarts(changes, { starts }) {
    const shown = changes.flatMap((change) => startsOf(change, starts) ?? []);
    return shown.length > 0 ? [{ kind: 'starts', starts: shown }] : [];
}
function startsOf({ metric, relevance, starts: needed }, starts) {
    const known = (sides) => sides.flatMap((of) => of[metric] ?? []).filter((value) => value > 0);
    const base = known(starts.map((pair) => pair.base));
    const head = known(starts.map((pair) => pair.head));
    const all = [...base, ...head];
    if (needed === undefined || all.length === 0)
        return undefined;
    const [lowest, highest] = [Math.min(...all), Math.max(...all)];
    // What matters to nobody does not look like much.
    const middle = (lowest + highest) / 2;
    const half = Math.max(highest - lowest, middle * relevance) / 2;
    const [least, most] = [middle - half, middle + half];
    const show = (value) => (0,_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .showCompared */ .vt)(metric, value);
    return {
        what: _compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_WORDS */ .dt[metric],
        base,
        head,
        least,
        most,
        from: show(least),
        to: show(most),
        pairs: starts.map((pair) => [
            show(pair.base[metric]),
            show(pair.head[metric])
        ])
    };
}
/** A dot for each start, base over head, where nothing can be drawn. */
function drawStarts(starts) {
    const lines = starts.flatMap(({ what, base, head, from, to, ...ends }) => [
        `${what}, ${from} to ${to}`,
        `  base ▕${drawDots(base, ends)}▏`,
        `  head ▕${drawDots(head, ends)}▏`
    ]);
    return lines.join('\n');
}
function drawDots(values, { least, most }) {
    const counts = new Array(WIDTH).fill(0);
    for (const value of values) {
        const share = most > least ? (value - least) / (most - least) : 0.5;
        counts[Math.round(share * (WIDTH - 1))] += 1;
    }
    return counts
        .map((count) => (count === 0 ? ' ' : DOTS[Math.min(count, 3) - 1]))
        .join('');
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeComparison),
/* harmony export */   W: () => (/* binding */ listChanges)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);
/* harmony import */ var _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(981);
/* harmony import */ var _comparison_starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1167);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1095);
/** What this change did to the service: a sentence, a table, the starts. */




const SIGNS = { better: '🔽', worse: '🔺', same: '~', open: '❓' };
const HEADS = [
    'Metric',
    'Base',
    'This change',
    'Change',
    'Starts differ by',
    'Verdict'
];
function describeComparison({ comparison }) {
    if (!comparison)
        return [];
    const changed = comparison.changes.filter(_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb);
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, ...headline(comparison)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(summarizeComparison(comparison))),
        ...comparison.obstacles.map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(each))),
        ...(changed.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(HEADS, changed.map(rowOf))] : []),
        ...(0,_comparison_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStarts */ .B)(changed, comparison),
        ...foldRows(comparison, 'open'),
        ...foldRows(comparison, 'same'),
        ...describeCauses(comparison)
    ];
}
const FOLDED = { open: 'Undecided', same: 'Unchanged' };
const HOW = 'Base and this change are the middles of their starts; a change is the mean of what the two of each pair, which ran right after each other, differ by.';
/** Rows that call for nothing. */
function foldRows(comparison, which) {
    const rows = comparison.changes.filter(({ direction }) => direction === which);
    if (rows.length === 0)
        return [];
    const names = rows.map(({ metric }) => _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric]).join(', ');
    const how = which === 'open' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(HOW)] : [];
    return [
        {
            kind: 'details',
            summary: `${FOLDED[which]}: ${names}`,
            blocks: [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(HEADS, rows.map(rowOf)),
                ...(0,_comparison_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStarts */ .B)(rows, comparison),
                ...how
            ]
        }
    ];
}
function headline({ against, verdict }) {
    return ['Against ', (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(against, 100)), `: ${verdict}`];
}
/** `CPU per request +12 % (10 to 15 %), memory unchanged; needs 8 MiB more.` */
function summarizeComparison(comparison) {
    const { changes, sameImage, earlier } = comparison;
    if (sameImage)
        return 'Both images are the same, so nothing had to be run: nothing changed.';
    const parts = listChanges(comparison);
    const open = changes.filter(({ direction }) => direction === 'open');
    const undecided = open.length > 0
        ? [
            `undecided: ${open.map(({ metric }) => _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric]).join(', ')}`
        ]
        : [];
    if (changes.length === 0)
        return 'Nothing could be compared.';
    const told = parts.length > 0 ? parts : ['nothing changed that could be seen'];
    const text = [...told, ...undecided].join('; ');
    const since = earlier
        ? ` Base is what was measured ${earlier.createdAt}.`
        : '';
    return `${text[0].toUpperCase()}${text.slice(1)}.${since}`;
}
/** What got worse or better, some words each. */
function listChanges({ changes }) {
    return changes.filter(_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb).map(describeChange);
}
function describeChange(change) {
    const { metric, proof, base, head } = change;
    if (metric !== 'memory.recommended' || base === undefined)
        return `${_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric]} ${describeShare(change)}`;
    const bytes = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(head - base));
    const more = head > base ? 'more' : 'less';
    if (!proof)
        return `needs ${bytes} ${more}`;
    const at = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(proof.memoryBytes);
    const shown = proof.holds === 'base'
        ? `base holds at ${at}, this change does not`
        : `this change holds at ${at}, base does not`;
    return `needs ${bytes} ${more} (proved: ${shown})`;
}
/** `+12 % (10 to 15 %)`; a base that is missing is no +100 %. */
function describeShare({ share, low, high, starts }) {
    if (share === undefined)
        return '?';
    const signed = signedShare(share);
    if (starts === undefined || low === undefined || high === undefined)
        return signed;
    const [least, most] = [signedShare(low), signedShare(high)];
    return least === most ? signed : `${signed} (${least} to ${most})`;
}
function signedShare(share) {
    const rounded = Number((share * 100).toPrecision(2)) / 100;
    return rounded > 0 ? `+${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(rounded)}` : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(rounded);
}
function rowOf(change) {
    const { metric, base, head, direction } = change;
    return [
        _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric],
        (0,_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .showCompared */ .vt)(metric, base),
        (0,_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .showCompared */ .vt)(metric, head),
        direction === 'same' ? '~' : describeShare(change),
        showNoise(change),
        `${SIGNS[direction]} ${explain(change)}`.trim()
    ];
}
/** How far starts of one and the same image differed. */
function showNoise({ starts = 0, noise }) {
    if (starts < 2 || noise === undefined)
        return '';
    return (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Number(noise.toPrecision(2)));
}
function explain({ direction, because, moreStarts = 0 }) {
    if (direction !== 'open')
        return direction;
    if (because)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(because);
    return moreStarts > 0
        ? `undecided, ${moreStarts} more pairs of starts may decide`
        : 'undecided';
}
/** More are a new base image, and no cause that anybody reads. */
const MAX_CAUSES = 15;
function describeCauses({ causes, verdict }) {
    if (causes.length === 0 || verdict === 'same')
        return [];
    const items = causes.slice(0, MAX_CAUSES).map((cause) => {
        const { kind, what, base, head } = cause;
        const sides = base === undefined && head === undefined
            ? 'differs'
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(base ?? 'set', 100)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(head ?? 'set', 100)}`;
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(kind), ' ', (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(what, 150)), `: ${sides}`];
    });
    const more = causes.length - items.length;
    if (more > 0)
        items.push([`and ${more} more, in the report`]);
    return [
        {
            kind: 'details',
            summary: `What differs between the images: ${causes.length}`,
            blocks: [{ kind: 'list', items }]
        }
    ];
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ describeAnswer),
  v: () => (/* binding */ describeRun)
});

// EXTERNAL MODULE: ./lib/report/document/text.js
var document_text = __webpack_require__(1095);
;// CONCATENATED MODULE: ./lib/report/document/azure-keys.js

/** As `az ml model profile -o table` showed a result, in its order. */
const COLUMNS = [
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
    const rows = COLUMNS.filter((key) => azure[key] !== undefined).map((key) => [
        key,
        describeValue(azure[key])
    ]);
    const blocks = [(0,document_text/* table */.tp)(['Key', 'Value'], rows)];
    return [{ kind: 'details', summary: 'As Azure ML v1 named it', blocks }];
}
/** Numbers are not rounded: a size would become too small, 99.997 be 100. */
function describeValue(value) {
    return (0,document_text/* line */.n8)(typeof value === 'string' ? value : JSON.stringify(value));
}

// EXTERNAL MODULE: ./lib/report/document/comparison.js
var comparison = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/report/document/price.js


/** What the proved size costs and saves, and the formula. */
function describePrice({ cost, recommendation }) {
    if (!cost || recommendation?.kind !== 'size')
        return [];
    return [
        (0,document_text/* paragraph */.FY)(...describeCost(cost)),
        {
            kind: 'details',
            summary: 'How this price is made',
            blocks: [
                {
                    kind: 'code',
                    text: formula(cost, recommendation.size),
                    language: 'text'
                },
                (0,document_text/* paragraph */.FY)(`Prices: ${(0,document_text/* line */.n8)(cost.source)}. They are for what is kept free, whether or not it is used; what of a node nobody can use, disks, traffic and discounts are not in it.`)
            ]
        }
    ];
}
function describeCost(cost) {
    const { perMillionRequests, ratePerSecond = 0, replicas } = cost;
    const money = moneyOf(cost);
    const what = replicas === 1 ? 'It costs ' : `${replicas} of it cost `;
    const million = perMillionRequests === undefined
        ? []
        : [
            `, ${money(perMillionRequests)} per million requests at the ${rate(ratePerSecond)} of the proof`
        ];
    return [
        what,
        (0,document_text/* strong */.ko)(`${money(cost.perMonth)} a month`),
        ...million,
        '.',
        ...describeSaving(cost, money)
    ];
}
function describeSaving({ current, replicas }, money) {
    if (!current)
        return [];
    const { size, perMonth, savedPerMonth: saved } = current;
    const times = replicas === 1 ? '' : `${replicas} × `;
    const today = ` Today's ${times}${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} and ${(0,units/* formatBytes */.z3)(size.memoryBytes)} cost ${money(perMonth)}: `;
    // What would be printed as 0 is none.
    if (Number((0,units/* formatAmount */.ej)(saved)) === 0)
        return [today, (0,document_text/* strong */.ko)('as much'), '.'];
    const than = saved > 0 ? 'saved' : 'more';
    return [today, (0,document_text/* strong */.ko)(`${money(Math.abs(saved))} a month ${than}`), '.'];
}
function moneyOf({ currency }) {
    return (amount) => (0,units/* formatMoney */.up)(amount, (0,document_text/* line */.n8)(currency, 3));
}
function formula(cost, size) {
    const { current, replicas, perMonth, ratePerSecond, perMillionRequests } = cost;
    const money = moneyOf(cost);
    const times = replicas === 1 ? '' : ` × ${replicas}`;
    const month = (of) => `(${cores(of)} × ${price(cost.perCoreHour)} + ${gib(of)} GiB × ${price(cost.perGibHour)}) × 730 h${times}`;
    const lines = [`${month(size)} = ${money(perMonth)}`];
    if (ratePerSecond !== undefined && perMillionRequests !== undefined)
        lines.push(`${money(perMonth / replicas)} ÷ (730 h × 3600 s × ${rate(ratePerSecond)}) × 1000000 = ${money(perMillionRequests)}`);
    if (current)
        lines.push(`today: ${month(current.size)} = ${money(current.perMonth)}`);
    return lines.join('\n');
}
function cores({ cpuMillicores }) {
    return `${cpuMillicores / 1000} ${cpuMillicores === 1000 ? 'core' : 'cores'}`;
}
function gib({ memoryBytes }) {
    return String(Number((memoryBytes / units/* GIB */.j9).toPrecision(4)));
}
function price(perHour) {
    return String(Number(perHour.toPrecision(5)));
}
function rate(perSecond) {
    return `${Number(perSecond.toPrecision(3))}/s`;
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
    return rows.length > 0 ? [(0,document_text/* table */.tp)(head, rows)] : [];
}

;// CONCATENATED MODULE: ./lib/report/document/search.js


const MAX_TRIALS = 60;
/** What each trial did, as a table and as marks over the limit. */
function describeSearch({ search }) {
    if (!search || search.trials.length < 2)
        return [];
    const rows = search.trials
        .slice(0, MAX_TRIALS)
        .map(({ purpose, size, outcome, why, ms }, i) => [
        `${i + 1}, ${purpose}`,
        (0,units/* formatBytes */.z3)(size.memoryBytes),
        (0,units/* formatMillicores */.n3)(size.cpuMillicores),
        `${outcome === 'held' ? '✅' : '❌'} ${(0,document_text/* line */.n8)(why)}`,
        (0,units/* formatMs */._V)(ms)
    ]);
    const blocks = [
        (0,document_text/* table */.tp)(['Trial', 'Memory', 'CPU', 'Outcome', 'Took'], rows),
        ...describeMarks(search.trials),
        ...describeCandidates(search.cpuCandidates),
        (0,document_text/* paragraph */.FY)(search.cold
            ? 'Before each trial that decides, file pages were dropped: it paid for its own, as on a fresh node.'
            : 'File pages could not be dropped before trials; what the first one was charged and kept was added.')
    ];
    const summary = `How the size was found: ${search.trials.length} trials`;
    return [{ kind: 'details', summary, blocks }];
}
function describeCandidates(candidates) {
    if (candidates.length === 0)
        return [];
    const rows = candidates.map(({ cpuMillicores, verdict, stretches, throttledShare, timesAllowed }) => [
        (0,units/* formatMillicores */.n3)(cpuMillicores),
        verdict,
        String(stretches),
        throttledShare === undefined ? '–' : (0,units/* formatShare */.T1)(throttledShare),
        timesAllowed === undefined ? '–' : `${timesAllowed.toFixed(2)} ×`
    ]);
    const head = [
        'CPU limit',
        'Verdict',
        'Stretches of load',
        'Quota ran out in',
        'Latency ÷ what is allowed'
    ];
    return [
        (0,document_text/* paragraph */.FY)('CPU limits, compared with full size on one running container:'),
        (0,document_text/* table */.tp)(head, rows)
    ];
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


/** Smaller layers make no image large. */
const MIN_LAYER_BYTES = units/* MIB */.D6;
/** Image, server, dataset, load and machine. */
function describeSetting(report) {
    const { machine, image, server, dataset, trials } = report;
    const [trial] = trials;
    const rows = [
        ...(image ? imageRows(image) : []),
        ...(server
            ? [['Server', (0,document_text/* line */.n8)(`${server.name}: ${server.because}`)]]
            : []),
        ...(dataset ? datasetRows(dataset) : []),
        ...(trial ? planRows(trial) : []),
        ...(machine ? machineRows(machine, trial) : [])
    ];
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: 'Image, dataset and machine',
            blocks: [(0,document_text/* table */.tp)(['', ''], rows)]
        }
    ];
}
function imageRows({ reference, id, sizeBytes, layers = [] }) {
    const rows = [
        ['Image', (0,document_text/* line */.n8)(reference)],
        ['Image id', (0,document_text/* line */.n8)(id.slice(0, 19))],
        ['Image size', (0,units/* formatBytes */.z3)(sizeBytes)]
    ];
    for (const { sizeBytes, madeBy } of layers)
        if (sizeBytes >= MIN_LAYER_BYTES)
            rows.push([
                `Layer of ${(0,units/* formatBytes */.z3)(sizeBytes)}`,
                (0,document_text/* line */.n8)(madeBy, 120) || 'the image does not say of what'
            ]);
    return rows;
}
function datasetRows({ path, rows, sha256 }) {
    return [
        ['Dataset', (0,document_text/* line */.n8)(path)],
        ['Rows', String(rows)],
        ['SHA-256', sha256.slice(0, 16)]
    ];
}
function planRows({ plan }) {
    const { size, load, warmupRequests, requests } = plan;
    return [
        ['Load', describeLoad(load)],
        ['Requests', `${warmupRequests} of warm-up, then ${requests} that count`],
        [
            'Full size',
            `${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU, ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory`
        ]
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
        ['Machine', `${(0,document_text/* line */.n8)(machine.cpuModel)}, ${machine.cores} cores`],
        ['Memory', (0,units/* formatBytes */.z3)(machine.memoryBytes)],
        ['Kernel', (0,document_text/* line */.n8)(machine.kernel)],
        [isCluster(machine) ? 'Cluster' : 'Docker', (0,document_text/* line */.n8)(machine.engine)],
        ...wayRows(machine),
        ['Counters from', trial?.counterSource ?? '–']
    ];
}
/** By its name: reports of earlier versions have no other sign of it. */
function isCluster({ engine }) {
    return engine.startsWith('Kubernetes ');
}
function wayRows({ floor }) {
    if (!floor)
        return [];
    const { way, p50Ms, bytesPerSecond } = floor;
    const path = way === 'address' ? 'its own address' : 'the API server';
    const cost = `${(0,units/* formatMs */._V)(p50Ms)} an answer, ${(0,units/* formatBytes */.z3)(bytesPerSecond)} a second`;
    return [['Way to the pod', `${path}: ${cost}`]];
}

;// CONCATENATED MODULE: ./lib/report/document/size.js


/** The size, whether it was run, and what to paste. */
function describeSize(report) {
    const { recommendation, resources, error } = report;
    if (!recommendation)
        return [];
    if (recommendation.kind === 'none')
        return [
            (0,document_text/* heading */.R_)(2, 'No size is recommended'),
            (0,document_text/* paragraph */.FY)(...(0,document_text/* sentence */.em)(recommendation.reason)),
            ...describeGrowth(report)
        ];
    const { size, proved } = recommendation;
    return [
        // What was cut short had no time for a smaller one.
        (0,document_text/* heading */.R_)(2, `${error && proved ? 'Proved until it ended:' : 'Give it'} ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory and ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU`),
        (0,document_text/* paragraph */.FY)(...(proved ? explainProof(report, size) : explainEstimate(report))),
        ...(resources ? [describeResources(resources)] : []),
        ...describeGrowth(report)
    ];
}
/** How the size was arrived at, from what was seen to what is printed. */
function describeSteps({ recommendation }) {
    if (recommendation?.kind !== 'size')
        return [];
    const { memory, cpu } = recommendation;
    return [
        fold('How it was arrived at', [
            [(0,document_text/* strong */.ko)('Memory:'), ' ', ...listSteps(memory, units/* formatBytes */.z3)],
            [(0,document_text/* strong */.ko)('CPU:'), ' ', ...listSteps(cpu, units/* formatMillicores */.n3)]
        ])
    ];
}
function explainProof({ search, merged, shard }, { memoryBytes }) {
    const rows = (merged ?? shard) ? 'all rows of shard 1' : 'the whole dataset';
    const { confidence, proofP90Ms: p90 } = search ?? {};
    const fast = p90 === undefined ? '' : ` with a p90 of ${(0,units/* formatMs */._V)(p90)}`;
    return (0,document_text/* joined */.oR)([
        'This size is ',
        (0,document_text/* strong */.ko)('proved'),
        `: a fresh container with exactly these limits was started, and answered ${rows}${fast}.`
    ], explainFailures(search?.trials ?? [], memoryBytes), confidence
        ? [
            'Confidence is ',
            (0,document_text/* strong */.ko)(confidence.level),
            `: ${confidence.reasons.map((reason) => (0,document_text/* line */.n8)(reason)).join(' ')}`
        ]
        : []);
}
/** In words for who has never heard of an OOM kill. */
function explainFailures(trials, memoryBytes) {
    const less = trials.filter(({ size }) => size.memoryBytes < memoryBytes);
    const any = (...outcomes) => less.some(({ outcome }) => outcomes.includes(outcome));
    const crawls = less.some(({ slowness }) => slowness === 'thrashing');
    const ends = [
        any('oom-killed') && 'the kernel kills it',
        any('exited') && 'it ends',
        crawls &&
            'it crawls, because the machine has to read its program from disk again and again',
        !crawls && any('too-slow', 'not-ready') && 'it is too slow'
    ].filter(Boolean);
    return ends.length === 0
        ? []
        : [`Less memory was tried as well: then ${ends.join(', or ')}.`];
}
function explainEstimate({ search }) {
    const why = search?.confidence?.reasons.map((reason) => (0,document_text/* line */.n8)(reason));
    return why
        ? ['This size is ', (0,document_text/* strong */.ko)('not proved'), `. ${why.join(' ')}`]
        : [
            'This size is an ',
            (0,document_text/* strong */.ko)('estimate'),
            ' from one run; it was never run itself. With ',
            { kind: 'code', text: 'search: memory, cpu' },
            ' it is.'
        ];
}
function listSteps({ steps }, format) {
    return steps.flatMap(({ what, value }, i) => [
        `${i === 0 ? '' : ' → '}${(0,document_text/* line */.n8)(what)} `,
        (0,document_text/* strong */.ko)(format(value))
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
/** What growth is told by, so that it is not 0. */
const PACES = [
    [1, 'request'],
    [1000, '1000 requests'],
    [1_000_000, 'million requests']
];
function describeGrowth({ search }) {
    if (!search?.growth)
        return [];
    const { bytesPerRequest, memoryBytes, lastsRequests, lastsMs } = search.growth;
    const [count, per] = PACES.find(([times]) => bytesPerRequest * times >= units/* MIB */.D6 / 10) ??
        PACES.at(-1);
    return [
        (0,document_text/* paragraph */.FY)(`Its memory grows by ${(0,units/* formatBytes */.z3)(bytesPerRequest * count)} per ${per}. If that goes on, ${(0,units/* formatBytes */.z3)(memoryBytes)} are enough for about ${Number(lastsRequests.toPrecision(2))} requests, ${(0,units/* formatMs */._V)(lastsMs)} at this rate.`)
    ];
}
/** What else to set, and why. */
function describeAdvice({ recommendation, search }) {
    const advice = search?.advice ?? [];
    if (recommendation?.kind !== 'size' || advice.length === 0)
        return [];
    const items = advice.map(({ what, why }) => [
        (0,document_text/* strong */.ko)((0,document_text/* line */.n8)(what)),
        ` – ${(0,document_text/* line */.n8)(why)}`
    ]);
    return [fold('What else to set', items)];
}
/** The answer comes first; what explains it is a click away. */
function fold(summary, items) {
    return { kind: 'details', summary, blocks: [{ kind: 'list', items }] };
}

;// CONCATENATED MODULE: ./lib/report/document/shards.js


const MAX_SHARDS = 40;
/** What was merged, a line each. */
function describeShards({ merged }) {
    if (!merged)
        return [];
    const { shards } = merged;
    const left = shards.length - MAX_SHARDS;
    return [
        (0,document_text/* heading */.R_)(2, `Merged from ${shards.length} shards`),
        (0,document_text/* table */.tp)(['Shard', 'Right answers', 'Memory at most', 'p95', 'Machine', 'Attempt'], shards.slice(0, MAX_SHARDS).map(describeShard)),
        ...(left > 0 ? [(0,document_text/* paragraph */.FY)(`And ${left} more, in report.json.`)] : [])
    ];
}
function describeShard(shard) {
    const { memoryPeakBytes: peak, p95Ms } = shard;
    return [
        String(shard.index),
        `${shard.succeeded} of ${shard.requests}`,
        peak === undefined ? '–' : (0,units/* formatBytes */.z3)(peak),
        p95Ms === undefined ? '–' : (0,units/* formatMs */._V)(p95Ms),
        (0,document_text/* line */.n8)(shard.machineClass ?? '–'),
        String(shard.attempt ?? '–')
    ];
}

;// CONCATENATED MODULE: ./lib/report/document/stages.js


/** Each stage with its share, and what the longest two are made of. */
function describeStages(report) {
    const { stages } = report;
    if (stages.length === 0)
        return [];
    const allMs = sum(stages);
    const rows = stages.map(({ stage, ms }) => [
        (0,document_text/* line */.n8)(stage),
        (0,units/* formatMs */._V)(ms),
        showShare(ms, allMs)
    ]);
    const all = [[(0,document_text/* strong */.ko)('All')], (0,units/* formatMs */._V)(allMs), ''];
    const blocks = [
        (0,document_text/* table */.tp)(['Stage', 'Took', 'Share'], [...rows, all]),
        ...explainTrial(report),
        ...explainSearch(report)
    ];
    const summary = `Where the time went: ${(0,units/* formatMs */._V)(allMs)}`;
    return [{ kind: 'details', summary, blocks }];
}
function showShare(ms, allMs) {
    const share = allMs > 0 ? ms / allMs : 0;
    return share > 0 && share < 0.001 ? '< 0.1 %' : (0,units/* formatShare */.T1)(share);
}
/** The same in one line, for a log. */
function listStages(stages) {
    const items = stages.map(({ stage, ms }) => `${stage} ${formatMs(ms)}`);
    return `Where the time went: ${[...items, `all ${formatMs(sum(stages))}`].join(', ')}.`;
}
function sum(stages) {
    return stages.reduce((total, { ms }) => total + ms, 0);
}
function explainTrial({ trials: [trial], merged }) {
    if (!trial || merged)
        return [];
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs } = trial.marks;
    const spans = [
        ['start', 0, readyMs ?? endedMs],
        ['coming to rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs],
        ['afterwards', replayedMs, endedMs]
    ];
    const items = spans.flatMap(([what, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [`${what} ${(0,units/* formatMs */._V)(toMs - fromMs)}`]);
    return [(0,document_text/* paragraph */.FY)(`The service at full size: ${items.join(', ')}.`)];
}
/** The first of its trials is the one at full size. */
function explainSearch({ search }) {
    const [, ...trials] = search?.trials ?? [];
    if (trials.length === 0)
        return [];
    const ms = trials.reduce((total, trial) => total + trial.ms, 0);
    const longest = Math.max(...trials.map((trial) => trial.ms));
    return [
        (0,document_text/* paragraph */.FY)(`Trials of the search: ${trials.length}, ${(0,units/* formatMs */._V)(ms)} together, the longest ${(0,units/* formatMs */._V)(longest)}.`)
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
        : [(0,document_text/* paragraph */.FY)('This size is ', (0,document_text/* strong */.ko)('not proved'), ', as said above.')];
    const blocks = [...doubt, ...targets.flatMap(describeTarget)];
    return [{ kind: 'details', summary: 'The same for other places', blocks }];
}
function describeTarget({ name, language, text }) {
    if (text === undefined)
        return [
            (0,document_text/* paragraph */.FY)((0,document_text/* strong */.ko)(`${(0,document_text/* line */.n8)(name)}:`), ' it needs more memory than that can give.')
        ];
    return [(0,document_text/* paragraph */.FY)((0,document_text/* strong */.ko)(`${(0,document_text/* line */.n8)(name)}:`)), { kind: 'code', text, language }];
}

;// CONCATENATED MODULE: ./lib/report/document/trend.js


/** The runs of the picture as a table, this one first. */
function describeTrend({ trend = [] }) {
    if (trend.length < 2)
        return [];
    const shown = trend.toReversed();
    const rows = shown.map((point) => [
        (0,document_text/* line */.n8)(point.createdAt.slice(0, 16).replace('T', ' ')),
        point.memoryBytes === undefined ? '–' : (0,units/* formatBytes */.z3)(point.memoryBytes),
        point.cpuMillicores === undefined
            ? '–'
            : (0,units/* formatMillicores */.n3)(point.cpuMillicores),
        point.proved ? 'yes' : 'no',
        time(point, point.cpuMsPerRequest),
        time(point, point.p95Ms)
    ]);
    const head = ['Run', 'Memory', 'CPU', 'Proved', 'CPU per request', 'p95'];
    const others = shown.some(({ sameMachine }) => !sameMachine)
        ? [(0,document_text/* paragraph */.FY)('In brackets: times of another class of machine.')]
        : [];
    return [
        {
            kind: 'details',
            summary: `Trend over ${trend.length} runs`,
            blocks: [(0,document_text/* table */.tp)(head, rows), ...others]
        }
    ];
}
function time({ sameMachine }, ms) {
    if (ms === undefined)
        return '–';
    return sameMachine ? (0,units/* formatMs */._V)(ms) : `(${(0,units/* formatMs */._V)(ms)})`;
}

;// CONCATENATED MODULE: ./lib/report/document/cost.js


const MIN_POINTS = 4;
/** What the service used in the first trial, at full size. */
function cost_describeCost(report) {
    const { analysis, merged } = report;
    const [trial] = report.trials;
    if (!analysis || !trial)
        return [];
    const { size, load } = trial.plan;
    const given = `with ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU and ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory`;
    return [
        (0,document_text/* heading */.R_)(2, `What it used, ${given}`),
        describeTimes(analysis, load),
        ...(analysis.phases.length > 0 ? describeMemory(analysis) : []),
        // Over time, each shard is drawn in its own report.
        ...(merged ? [] : describeCurves(trial))
    ];
}
function describeCurves(trial) {
    return [
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
function quantile(of) {
    const bound = (ms) => ms === undefined ? '?' : (0,units/* formatMs */._V)(ms);
    return of
        ? `${(0,units/* formatMs */._V)(of.value)} (${bound(of.low)} – ${bound(of.high)})`
        : 'too few requests';
}
function describeTimes(analysis, load) {
    const { latency, cpu, requests, succeeded } = analysis;
    const perSecond = (rate) => `${rate.toFixed(1)}/s`;
    const asked = 'ratePerSecond' in load ? load.ratePerSecond : undefined;
    return (0,document_text/* table */.tp)(['', 'Measured'], [
        ['Requests that succeeded', `${succeeded} of ${requests}`],
        ['Ready after', optional(analysis.startupMs, units/* formatMs */._V)],
        ['Response time p50 (95 % interval)', quantile(latency.p50)],
        ['Response time p95', quantile(latency.p95)],
        ['Response time p99', quantile(latency.p99)],
        ...(latency.server
            ? [
                [
                    'Time in the server, by its own account, p50',
                    quantile(latency.server.p50)
                ],
                ['Waiting and network, p50', quantile(latency.outside?.p50)]
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
        (0,document_text/* table */.tp)(head, [...rows, cells([(0,document_text/* strong */.ko)('all')], memory)]),
        ...(growth && growth.low > 0
            ? [(0,document_text/* paragraph */.FY)(`It grew by ${pace} per 1000 requests.`)]
            : [])
    ];
}
function chart({ atMs, values }, how) {
    if (values.length < MIN_POINTS)
        return [];
    const { title, unit, scale } = how;
    const scaled = values.map(scale);
    return [{ kind: 'chart', chart: { title, unit, atMs, values: scaled } }];
}

// EXTERNAL MODULE: ./lib/report/document/verdict.js
var verdict = __webpack_require__(423);
;// CONCATENATED MODULE: ./lib/report/document/describe-run.js













/** In this order; a section that has nothing to say is left out. */
const SECTIONS = [
    ['verdict', verdict/* describeVerdict */.XZ],
    ['comparison', comparison/* describeComparison */.L],
    ['size', describeSize],
    ['steps', describeSteps],
    ['advice', describeAdvice],
    ['price', describePrice],
    ['targets', describeTargets],
    ['thresholds', verdict/* describeThresholds */.Av],
    ['shards', describeShards],
    ['cost', cost_describeCost],
    ['findings', verdict/* describeFindings */.kA],
    ['search', describeSearch],
    ['trend', describeTrend],
    ['rows', describeRows],
    ['setting', describeSetting],
    ['time', describeStages],
    ['log', verdict/* describeLog */._F],
    ['azure', describeAzure]
];
/** What a terminal shows at the end of a run. */
const ANSWER = [
    'verdict',
    'comparison',
    'size',
    'thresholds',
    'price',
    'findings'
];
/** Is left to the other views. */
const LENGTHY = ['details', 'starts'];
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
    const { sections } = describeRun(report);
    const shown = ANSWER.flatMap((id) => sections.filter((section) => section.id === id));
    return {
        sections: shown.map(({ id, blocks }) => ({
            id,
            blocks: blocks.filter(({ kind }) => !LENGTHY.includes(kind))
        }))
    };
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _foundation_log_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7091);
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
/** Words and signs that people type; less of it could be markup. */
const TYPED = /`((?:[\w.,:/=+%{}'"-]|[<>]=?(?= )|(?<=[^\s`]) (?=[^\s`]))+)`/;
/** A sentence of ours, where what people type stands in backticks. */
function sentence(text, most = 1000) {
    const parts = line(text, most).split(TYPED);
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
    const kept = (0,_foundation_log_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptLog */ .A)(all, lines).map((each) => each.replace(UNSEEN, ' ').slice(0, MOST_IN_A_LOG_LINE));
    return { kind: 'code', text: kept.join('\n'), language: 'text' };
}


/***/ }),

/***/ 423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ describeThresholds),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _F: () => (/* binding */ describeLog),
/* harmony export */   kA: () => (/* binding */ describeFindings)
/* harmony export */ });
/* unused harmony export describeWhere */
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9427);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3962);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);



const SIGNS = { passed: '✅', failed: '❌', inconclusive: '❓' };
const MAX_RULES = 50;
const MAX_FINDINGS = 20;
const MAX_FINDING_CHARACTERS = 600;
const ERROR_LOG_LINES = 20;
const LOG_LINES = 50;
/** The verdict in one sentence, where to see more, and the error if any. */
function describeVerdict(report, where = {}) {
    const { verdict, name } = report;
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(1, `${SIGNS[verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(name)}: ${verdict}`),
        ...describeWhere(where),
        ...describeReason(report)
    ];
}
/** The page, or the zip and how to open it. */
function describeWhere({ page, archive }) {
    const link = (text, url) => ({
        kind: 'link',
        text,
        url,
        code: false
    });
    if (page)
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(link('Open the report', page), ': how this was found, in pictures.')
        ];
    if (!archive)
        return [];
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(link('Download the report', archive), ', unpack it and open ', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('report.html'), ': how this was found, in pictures.')
    ];
}
function describeReason(report) {
    const { because, error } = report;
    if (!error)
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(because))];
    const { message, cause, remedy = '', code: name } = error;
    const lines = message.split('\n').map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(each));
    // Where nothing follows, the code stands behind the last line.
    const last = cause || remedy ? [] : (lines.pop() ?? []);
    const named = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(last, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(remedy), describeCode(report, name)));
    return [
        ...(lines.length > 0 ? [{ kind: 'paragraph', lines }] : []),
        ...(cause ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(cause))] : []),
        named,
        ...(error.log ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(error.log, ERROR_LOG_LINES)] : [])
    ];
}
/** `(code)`, which leads to its place in the documentation. */
function describeCode(report, name) {
    const url = (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .helpUrl */ .x)(report, name);
    return [
        '(',
        url ? { kind: 'link', text: name, url, code: true } : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        ')'
    ];
}
function describeThresholds({ verdicts }) {
    if (verdicts.length === 0)
        return [];
    const rows = verdicts
        .slice(0, MAX_RULES)
        .map((verdict) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(verdict.rule.text),
        (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasured */ .U6)(verdict),
        `${SIGNS[verdict.state]} ${verdict.reason ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(verdict.reason) : verdict.state}`
    ]);
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, 'Thresholds'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Rule', 'Measured', 'Verdict'], rows)
    ];
}
function describeFindings(report) {
    const { findings } = report;
    if (findings.length === 0)
        return [];
    // What a terminal has no room for are remarks.
    const { warning = [], note = [] } = Object.groupBy(findings, ({ severity }) => severity);
    const items = [...warning, ...note]
        .slice(0, MAX_FINDINGS)
        .map(({ severity, code: name, message, remedy }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([severity === 'warning' ? '⚠️' : 'ℹ️'], (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message, MAX_FINDING_CHARACTERS), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(remedy, MAX_FINDING_CHARACTERS), describeCode(report, name)));
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, 'Doubts and remarks'), { kind: 'list', items }];
}
/** The service's log; it stands above when there was an error. */
function describeLog({ trials: [trial], error }) {
    if (!trial?.log || error?.log)
        return [];
    return [
        {
            kind: 'details',
            summary: "Last lines of the service's log",
            blocks: [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(trial.log, LOG_LINES)]
        }
    ];
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ helpUrl)
/* harmony export */ });
/** Where docs/troubleshooting.md tells of a code; undefined: not known. */
function helpUrl({ tool }, code) {
    return tool.troubleshooting && `${tool.troubleshooting}#${code}`;
}


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ across),
/* harmony export */   Ad: () => (/* binding */ ACROSS),
/* harmony export */   Gq: () => (/* binding */ drawXAxis),
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   zq: () => (/* binding */ drawYAxis)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6740);
/** What every picture has around it, and how it is as wide as there is room. */


/**
 * Across, a place is per mille of a picture's inside, whatever its width; down,
 * it is pixels. So a picture fits a telephone, and its texts keep their size.
 */
const ACROSS = 1000;
/** More numbers than these are too many for a narrow screen. */
const MOST_NARROW = 5;
/** Left of the inside: above the numbers of the axis. */
const LABEL_X = -56;
/** Lines with numbers below them, and what they count. */
function drawXAxis(x, { top, bottom }, how) {
    const { label, format = String } = how;
    const isCrowded = x.ticks.length > MOST_NARROW;
    const ticks = x.ticks.map((tick, i) => {
        const at = across(x(tick));
        const look = isCrowded && i % 2 > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `class="wide-only"` : _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="grid"
      />
      <text x="${at}" y="${bottom + 17}" text-anchor="middle" ${look}
        >${format(tick)}</text
      >`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<g aria-hidden="true"
    >${ticks}<text x="50%" y="${bottom + 36}" text-anchor="middle" class="label"
      >${label}</text
    ></g
  >`;
}
/** Lines with numbers at their left; the label stands above. */
function drawYAxis(y, { top }, how) {
    const { label, format = String } = how;
    const ticks = y.ticks.map((tick) => {
        const at = (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(y(tick));
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line x1="0" x2="100%" y1="${at}" y2="${at}" class="grid" />
      <text x="-6" y="${at + 4}" text-anchor="end">${format(tick)}</text>`;
    });
    const above = label === ''
        ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${LABEL_X}" y="${top - 12}" class="label">${label}</text>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<g aria-hidden="true">${ticks}${above}</g>`;
}
/** A picture that says in a sentence what is in it. */
function drawing(title, { height, alive = false, sides = 'numbers' }, inside) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="plot ${sides}">
    <svg
      height="${height}"
      role="${alive ? 'group' : 'img'}"
      aria-label="${title}"
    >
      ${inside}
    </svg>
  </div>`;
}
/** `34.5%`: a place across, as elements have it. */
function across(place) {
    return `${Number((place / (ACROSS / 100)).toFixed(2))}%`;
}
/** Paths know no percent: they are stretched, and their strokes are not. */
function stretched(height, paths) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg
    viewBox="0 0 ${ACROSS} ${height}"
    height="${height}"
    preserveAspectRatio="none"
    class="stretched"
  >
    ${paths}
  </svg>`;
}
/** `M0,1L2,3`; a place that is none parts the line. */
function pathOf(places) {
    let pen = 'M';
    let path = '';
    for (const place of places) {
        if (place)
            path += `${pen}${(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(place[0])},${(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(place[1])}`;
        pen = place ? 'L' : 'M';
    }
    return path;
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ renderLegend),
/* harmony export */   TB: () => (/* binding */ stroke),
/* harmony export */   nf: () => (/* binding */ swatch)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);
/** What the looks in a picture mean; beside it, where lines may end. */

function renderLegend(items) {
    const shown = items.map(({ sign, reach = 8, text }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>
        <svg
          viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}"
          class="sign"
          aria-hidden="true"
        >
          ${sign}</svg
        >${text}
      </li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="legend">
    ${shown}
  </ul>`;
}
/** A piece of what is filled. */
function swatch(look) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect x="-6" y="-6" width="12" height="12" class="${look}" />`;
}
/** A piece of a line. */
function stroke(look) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<path d="M-8,0H8" class="line ${look}" />`;
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ drawLines)
/* harmony export */ });
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8945);
/* harmony import */ var _legend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8148);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6740);




const HEIGHT = 200;
const FRAME = { top: 30, bottom: HEIGHT - 40 };
/** Curves over seconds, from zero on. */
function drawLines(title, lines) {
    const points = lines.flatMap((line) => line.points);
    const maxX = Math.max(...points.map((point) => point.x), 0);
    const maxY = Math.max(...points.map((point) => point.y), 0);
    const { top, bottom } = FRAME;
    const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .linearScale */ .om)({ min: 0, max: maxX, from: 0, to: _axes_js__WEBPACK_IMPORTED_MODULE_0__/* .ACROSS */ .Ad });
    const y = (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .linearScale */ .om)({ min: 0, max: maxY * 1.1, from: bottom, to: top }, 4);
    const paths = lines.map((line) => {
        const path = (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(line.points.map((point) => [x(point.x), y(point.y)]));
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<path d="${path}" class="line ${line.look}" />`;
    });
    const picture = (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .drawing */ .pW)(title, { height: HEIGHT }, [
        (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .drawXAxis */ .Gq)(x, FRAME, { label: 'seconds since the container was started' }),
        (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .drawYAxis */ .zq)(y, FRAME, { label: title }),
        (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .stretched */ .RP)(HEIGHT, paths)
    ]);
    const legend = lines.map(({ name, look }) => ({
        sign: (0,_legend_js__WEBPACK_IMPORTED_MODULE_1__/* .stroke */ .TB)(look),
        text: name
    }));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${picture}${lines.length > 1 ? (0,_legend_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLegend */ .GU)(legend) : _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$}`;
}


/***/ }),

/***/ 8148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ embed),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escape */
/** HTML from texts: nothing from outside gets in unescaped. */
const SIGNS = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
/** Text for an element or for an attribute in quotes. */
function escape(text) {
    return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
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
        .map((text, i) => flush(text) + (i < parts.length ? render(parts[i]) : ''))
        .join(''));
}
/** How our templates are indented is nobody's to load: a tenth of a page. */
function flush(text) {
    return text.replace(/\n\s+/g, '\n');
}
function render(part) {
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return escape(String(part));
}
const NOTHING = new Markup('');
/** JSON that ends no script element, and is no comment either. */
function embed(value) {
    return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ renderShell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/html/assets.json
const assets_namespaceObject = /*#__PURE__*/JSON.parse('{"i":".uplot,.uplot *,.uplot *::before,.uplot *::after{box-sizing: border-box;}.uplot{font-family: system-ui,-apple-system,\\"Segoe UI\\",Roboto,\\"Helvetica Neue\\",Arial,\\"Noto Sans\\",sans-serif,\\"Apple Color Emoji\\",\\"Segoe UI Emoji\\",\\"Segoe UI Symbol\\",\\"Noto Color Emoji\\";line-height: 1.5;width: min-content;}.u-title{text-align: center;font-size: 18px;font-weight: bold;}.u-wrap{position: relative;user-select: none;}.u-over,.u-under{position: absolute;}.u-under{overflow: hidden;}.uplot canvas{display: block;position: relative;width: 100%;height: 100%;}.u-axis{position: absolute;}.u-legend{font-size: 14px;margin: auto;text-align: center;}.u-inline{display: block;}.u-inline *{display: inline-block;}.u-inline tr{margin-right: 16px;}.u-legend th{font-weight: 600;}.u-legend th>*{vertical-align: middle;display: inline-block;}.u-legend .u-marker{width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after{content: \\":\\";vertical-align: middle;}.u-inline:not(.u-live) .u-value{display: none;}.u-series>*{padding: 4px;}.u-series th{cursor: pointer;}.u-legend .u-off>*{opacity: 0.3;}.u-select{background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x,.u-cursor-y{position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt{position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;background-clip: padding-box !important;}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display: none;}:root{color-scheme: light dark;--paper: #fff;--ink: #1f2328;--faint: #59636e;--line: #d1d9e0;--shade: #f6f8fa;--link: #0756b8;--good: #16702e;--bad: #b3202a;--warn: #8a4b00;--odd: #6b35b8;--anonymous: #2f6fd0;--shared: #1b8a8f;--kernel: #c2571a;--page-cache: #a8b3bf;--steady: #2f6fd0;--warm-up: #c9a13b;}@media screen and (prefers-color-scheme: dark){:root{--paper: #0d1117;--ink: #e6edf3;--faint: #9aa4af;--line: #343b44;--shade: #161b22;--link: #6cb0ff;--good: #4cc262;--bad: #ff7b77;--warn: #e0a13a;--odd: #bf98ff;--anonymous: #5b97ee;--shared: #3cb7bb;--kernel: #e8884f;--page-cache: #5d6772;--steady: #5b97ee;--warm-up: #d9b95c;}}*{box-sizing: border-box;}html{scroll-padding-top: 3.2rem;}@media (prefers-reduced-motion: no-preference){html{scroll-behavior: smooth;}}body{margin: 0 auto;padding: 0 1.25rem 3rem;max-width: 62rem;background: var(--paper);color: var(--ink);font: 16px/1.55 system-ui,-apple-system,\'Segoe UI\',sans-serif;}h1{margin: 1.5rem 0 0.25rem;font-size: 1.7rem;line-height: 1.25;overflow-wrap: anywhere;}h2{margin: 0 0 0.75rem;font-size: 1.3rem;overflow-wrap: anywhere;}h3{margin: 1.25rem 0 0.5rem;font-size: 1.08rem;overflow-wrap: anywhere;}p,li{overflow-wrap: anywhere;}td,th{overflow-wrap: break-word;}td{max-width: 38rem;}tbody :is(th,td){white-space: nowrap;}tbody .long{min-width: 10rem;overflow-wrap: anywhere;white-space: normal;}a{color: var(--link);}nav{position: sticky;top: 0;z-index: 2;margin: 0 -1.25rem;padding: 0.4rem 1.25rem;background: var(--paper);border-bottom: 1px solid var(--line);}nav ul{display: flex;flex-wrap: wrap;gap: 0.2rem 1rem;margin: 0;padding: 0;list-style: none;font-size: 0.9rem;}nav li{max-width: 18rem;overflow: hidden;text-overflow: ellipsis;white-space: nowrap;}section{padding: 1.75rem 0 0.5rem;}section + section{border-top: 1px solid var(--line);}code,pre{font: 0.9em/1.45 ui-monospace,SFMono-Regular,Menlo,monospace;}.here{float: right;padding: 0 0.4rem;color: var(--faint);font-size: 1.1rem;text-decoration: none;}.code{position: relative;margin: 0.75rem 0;}pre{margin: 0;padding: 0.75rem 1rem;overflow-x: auto;background: var(--shade);border: 1px solid var(--line);border-radius: 6px;}.copy{position: absolute;top: 0.45rem;right: 0.45rem;}button,select{padding: 0.2rem 0.6rem;font: inherit;font-size: 0.85rem;color: var(--ink);background: var(--paper);border: 1px solid var(--faint);border-radius: 6px;cursor: pointer;}:focus-visible{outline: 2px solid var(--link);outline-offset: 2px;}.wide{overflow-x: auto;margin: 0.75rem 0;}table{border-collapse: collapse;font-size: 0.92rem;font-variant-numeric: tabular-nums;}th,td{padding: 0.3rem 0.8rem;text-align: left;vertical-align: top;border-bottom: 1px solid var(--line);}thead th{color: var(--faint);font-weight: 600;}tbody th{font-weight: 400;}.sortable thead button{padding: 0;border: 0;background: none;color: inherit;font-weight: 600;text-align: left;}[aria-sort=\'ascending\'] button::after{content: \' ↑\';}[aria-sort=\'descending\'] button::after{content: \' ↓\';}summary{padding: 0.3rem 0;cursor: pointer;}footer{margin-top: 2rem;border-top: 1px solid var(--line);color: var(--faint);font-size: 0.9rem;}.plot{margin: 0.5rem 20px 0.5rem 60px;}.plot.limits{margin-right: 100px;margin-left: 72px;}.plot.trend{margin-right: 76px;margin-left: 68px;}.plot.starts{margin-right: 12px;margin-left: 48px;}.plot>svg{display: block;width: 100%;fill: var(--ink);font: 13px system-ui,sans-serif;}.plot svg{overflow: visible;}.stretched path{vector-effect: non-scaling-stroke;}svg .label{fill: var(--faint);}svg .small{font-size: 11px;fill: var(--faint);}.grid{stroke: var(--line);}.line{fill: none;stroke: var(--steady);stroke-width: 2;}.line.faint{stroke: var(--page-cache);stroke-width: 1.5;}.line.money{stroke: var(--odd);stroke-width: 1.5;stroke-dasharray: 5 3;}text.money{fill: var(--odd);}.line.warm-up{stroke: var(--warm-up);}.area.anonymous{fill: var(--anonymous);}.area.shared{fill: var(--shared);}.area.kernel{fill: var(--kernel);}.area.pageCache{fill: var(--page-cache);}.shade{fill: var(--shade);}.phase{stroke: var(--faint);stroke-dasharray: 2 3;}.limit{stroke: var(--bad);stroke-width: 1.5;stroke-dasharray: 6 4;}.killed{color: var(--bad);fill: var(--bad);font-weight: 700;}.restarted{color: var(--warn);fill: var(--warn);font-weight: 700;}.bar.steady{fill: var(--steady);}.bar.proof{fill: var(--good);}.line.proof{stroke: var(--good);}.bar.warm-up{fill: var(--warm-up);}.headroom{fill: var(--good);opacity: 0.14;}.reference line{stroke: var(--faint);stroke-dasharray: 4 3;}.reference.minimum line,.reference.recommended line{stroke: var(--good);stroke-width: 1.5;}.reference.recommended line{stroke-dasharray: none;}.reference text{fill: var(--faint);stroke: var(--paper);stroke-width: 7px;paint-order: stroke;}.reference.minimum text,.reference.recommended text{fill: var(--good);font-weight: 600;}.panels{display: grid;grid-template-columns: repeat(auto-fit,minmax(min(20rem,100%),1fr));gap: 0.5rem 1.5rem;}.name,.last{font-weight: 600;}.run path{fill: var(--steady);stroke: var(--steady);stroke-width: 2;}.many path{transform: scale(0.55);}.run.hollow path{fill: var(--paper);}.run.grey path{fill: var(--page-cache);stroke: var(--page-cache);}.start{fill: var(--steady);fill-opacity: 0.45;stroke: var(--steady);}.key{margin: 0.25rem 0 0.75rem;color: var(--faint);font-size: 0.88rem;}.lead{margin: 0 0 0.75rem;}.row{x: -72px;width: calc(100% + 172px);fill: transparent;}.mark:hover .row,.mark:focus .row{fill: var(--ink);fill-opacity: 0.07;}.mark{outline: none;}.mark:focus-visible .row{stroke: var(--link);stroke-width: 1.5;}.mark:focus-visible path{stroke: var(--link);}.mark[data-trial]{cursor: pointer;}.mark path{fill: none;stroke-width: 2.2;}.mark.held path{fill: var(--good);stroke: none;}.mark.killed path{stroke: var(--bad);}.mark.thrashed path{fill: var(--warn);stroke: none;}.mark.slow path{stroke: var(--warn);}.mark.failed path{stroke: var(--odd);}.mark.unsure path{stroke: var(--faint);}.mark path.beyond{fill: none;stroke: var(--faint);stroke-width: 1.5;}.ring{fill: none;stroke: var(--good);stroke-width: 1.5;}.legend{display: flex;flex-wrap: wrap;gap: 0.25rem 1.25rem;margin: 0.5rem 0 1rem;padding: 0;list-style: none;font-size: 0.88rem;}.sign{display: inline-block;width: 1rem;height: 1rem;margin: 0 0.4rem -0.15rem 0;}#tip{position: fixed;z-index: 3;width: max-content;max-width: min(26rem,100vw - 1.5rem);padding: 0.4rem 0.7rem;color: var(--paper);background: var(--ink);border-radius: 6px;font-size: 0.88rem;pointer-events: none;}.chart .uplot{color: var(--ink);}.u-legend{text-align: left;font-size: 0.85rem;}.u-legend th,.u-legend td{padding: 0 0.25rem 0 0;border: 0;font-weight: 400;}.choose{display: inline-flex;align-items: center;gap: 0.4rem;max-width: 100%;margin: 0 0 0.5rem;padding-right: 1.25rem;}.choose select{min-width: 0;}[hidden],.narrow-only{display: none;}@media screen and (max-width: 44rem){html{scroll-padding-top: 0;}body{padding: 0 1rem 2rem;}nav{position: static;margin: 0 -1rem;padding: 0.4rem 1rem;}.plot>svg{font-size: 12px;}.read{white-space: pre-wrap;overflow-wrap: anywhere;}.wide-only{display: none;}.narrow-only{display: inline;}table{font-size: 0.84rem;}th,td{padding: 0.3rem 0.35rem;}tbody :is(th,td){white-space: normal;}tbody .long{min-width: 7rem;}.numbers th,.numbers td{padding: 0.2rem;font-size: 0.72rem;}.stacked,.stacked tbody,.stacked tr,.stacked th{display: block;}.stacked thead{display: none;}.stacked tr{padding: 0.45rem 0;border-bottom: 1px solid var(--line);}.stacked th,.stacked td{min-width: 0;padding: 0 0.9rem 0 0;border: 0;}.stacked th{font-weight: 600;}.stacked td{display: inline-block;}.stacked td.long{display: block;}[data-label]::before{content: attr(data-label) \' \';color: var(--faint);font-weight: 400;}.stacked.sortable thead{display: block;}.sortable thead tr{display: flex;flex-wrap: wrap;gap: 0 1rem;}}@media print{nav,.here,.copy,.choose,.hint,#tip{display: none;}body{max-width: none;font-size: 11pt;}svg,.chart,tr{break-inside: avoid;}.numbers,.u-value,.u-inline tr:first-child{display: none;}details::details-content{content-visibility: visible;block-size: auto;}h2,h3,summary{break-after: avoid;}pre{white-space: pre-wrap;}tbody :is(th,td){white-space: normal;}tbody .long{min-width: 7rem;}.wide{overflow: visible;}}","K":"/*! uPlot: https://github.com/leeoniya/uPlot, MIT, (c) Leon Sorokin */\\n/*! https://github.com/leeoniya/uPlot (v1.6.32) */\\nvar uPlot=function(){\\"use strict\\";const l=\\"u-off\\",e=\\"u-label\\",t=\\"width\\",n=\\"height\\",i=\\"top\\",o=\\"bottom\\",s=\\"left\\",r=\\"right\\",u=\\"#000\\",a=u+\\"0\\",f=\\"mousemove\\",c=\\"mousedown\\",h=\\"mouseup\\",d=\\"mouseenter\\",p=\\"mouseleave\\",m=\\"dblclick\\",g=\\"change\\",x=\\"dppxchange\\",w=\\"--\\",_=\\"undefined\\"!=typeof window,b=_?document:null,v=_?window:null,k=_?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}function E(l,e,t){l.style[e]=t+\\"px\\"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z(\\"div\\",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s=\\"translate(\\"+t+\\"px,\\"+n+\\"px)\\";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n){let i=e+\\"\\"+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+\\"px\\",l.style.width=e+\\"px\\",l.style.marginLeft=n?-e/2+\\"px\\":0,l.style.marginTop=n?-t/2+\\"px\\":0)}const F={passive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;let o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(let o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=matchMedia(`(min-resolution: ${y-.001}dppx) and (max-resolution: ${y+.001}dppx)`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(ol(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));return y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:\\"en-US\\"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ceil,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function wl(l,e,t){return al(fl(l,e),t)}function _l(l){return\\"function\\"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(l,e)=>l==e,Tl=/\\\\.\\\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=\\"\\"+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf(\\"e-\\")){let[l,t]=e.split(\\"e\\");return+`${El(l)}e${t}`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return((\\"\\"+l).split(\\".\\")[1]||\\"\\").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==l?+`${n[r]}e${s}`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Number.isInteger;function Ll(l){return\\"string\\"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return null!=l&&\\"object\\"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul=\\"__proto__\\";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];)l[o=n++]=null}}}const Jl=\\"undefined\\"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=[\\"January\\",\\"February\\",\\"March\\",\\"April\\",\\"May\\",\\"June\\",\\"July\\",\\"August\\",\\"September\\",\\"October\\",\\"November\\",\\"December\\"],Kl=[\\"Sunday\\",\\"Monday\\",\\"Tuesday\\",\\"Wednesday\\",\\"Thursday\\",\\"Friday\\",\\"Saturday\\"];function Xl(l){return l.slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?\\"0\\":\\"\\")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.getFullYear()+\\"\\").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12?e-12:e},AA:l=>12>l.getHours()?\\"AM\\":\\"PM\\",aa:l=>12>l.getHours()?\\"am\\":\\"pm\\",a:l=>12>l.getHours()?\\"a\\":\\"p\\",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.getSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?\\"00\\":100>l?\\"0\\":\\"\\")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\\\{([a-z]+)\\\\}|[^{]+/gi;for(;t=i.exec(l);)n.push(\\"{\\"==t[0][0]?te[t[1]]:t[0]);return l=>{let t=\\"\\";for(let i=0;n.length>i;i++)t+=\\"string\\"==typeof n[i]?n[i]:n[i](l,e);return t}}const ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),ce=\\"{YYYY}\\",he=\\"\\\\n\\"+ce,de=\\"{M}/{D}\\",pe=\\"\\\\n\\"+de,me=pe+\\"/{YY}\\",ge=\\"{aa}\\",xe=\\"{h}:{mm}\\"+ge,we=\\"\\\\n\\"+xe,_e=\\":{ss}\\",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,\\"{MMM}\\",he,be,be,be,be,be,1],[i,de,he,be,be,be,be,be,1],[n,\\"{h}\\"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+\\" \\"+xe,be,pe+\\" \\"+xe,be,we,be,1],[l,_e+\\".{fff}\\",me+\\" \\"+xe,be,pe+\\" \\"+xe,be,we,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);if(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o++){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.map(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:\\"solid\\"},idx:null,idxs:null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}const Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(o,t,s),E(o,n,s);let r=s/-2;E(o,\\"marginLeft\\",r),E(o,\\"marginTop\\",r);let u=i.width(l,e,s);return u&&E(o,\\"borderWidth\\",u),o},size:function(l,e){return l.series[e].points.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stroke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:\\"rgba(0,0,0,0.07)\\",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}),Ne=\'12px system-ui, -apple-system, \\"Segoe UI\\", Roboto, \\"Helvetica Neue\\", Arial, \\"Noto Sans\\", sans-serif, \\"Apple Color Emoji\\", \\"Segoe UI Emoji\\", \\"Segoe UI Symbol\\", \\"Noto Color Emoji\\"\',je=\\"bold \\"+Ne,Ue={show:!0,scale:\\"x\\",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:\\"x\\",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?\\"\\":tl(l)))}function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){const o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||Wl.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPos,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).reverse()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?\\"\\":tl(e)}const it={show:!0,scale:\\"y\\",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:\\"x\\"}),Bl({},ot,{scale:\\"y\\"})]},ut={scale:\\"y\\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,points:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.space*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}function pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];return-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);return{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),Ht=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;let M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=null,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.ori,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){const o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/((2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G(\\"resize\\",v,Lt),G(\\"scroll\\",v,Lt,!0),G(x,v,(()=>{en.pxRatio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){return null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;return[l=l.replace(/(\\\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+\\"px\\")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0-9.]+px/,e+\\"px\\"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.status=0;const R=k.root=D(\\"uplot\\");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D(\\"u-title\\",R).textContent=u.title);const O=z(\\"canvas\\"),K=k.ctx=O.getContext(\\"2d\\"),X=D(\\"u-wrap\\",R);G(\\"click\\",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D(\\"u-under\\",X);X.appendChild(O);const el=k.over=D(\\"u-over\\",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,ut,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.forEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y);_n(e.labelFont[0],f,\\"center\\",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?\\"center\\":3==u?r:s,E||1==a?\\"middle\\":2==u?i:o);let P=e.font[1]*e.lineGap,A=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=\\"\\"+e;let i=-1==e.indexOf(\\"\\\\n\\")?[e]:e.split(/\\\\n/gm);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.filter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci(\\"drawAxes\\")},series:function(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci(\\"drawSeries\\",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||[\\"axes\\",\\"series\\"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.from);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._min=e._max=null,e.valToPct=Cl(e)}}}Il(\\"x\\"),Il(\\"y\\"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,\\"u-hz\\"),$l=P,ql=W):(S(R,\\"u-vt\\"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae(\\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\\",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z(\\"table\\",\\"u-legend\\",R),de=z(\\"tbody\\",null,ce),ie.mount(k,ce),xe){he=z(\\"thead\\",null,ce,de);let l=z(\\"tr\\",null,he);for(var _e in z(\\"th\\",null,l),pe)z(\\"th\\",e,l).textContent=_e}else S(ce,\\"u-inline\\"),ie.live&&S(ce,\\"u-live\\");const be={show:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,st=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.points;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.focus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,\\"u-cursor-pt\\"),S(t,l.class),A(t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.label=t.label||(l?\\"Time\\":\\"Value\\")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxRound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(fl(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.filter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[],o=z(\\"tr\\",\\"u-series\\",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z(\\"th\\",null,o);if(ue.show){let l=D(\\"u-marker\\",s);if(n>0){let e=ue.width(k,n);e&&(l.style.border=e+\\"px \\"+ue.dash(k,n)+\\" \\"+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce(\\"click\\",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t);if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{show:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z(\\"td\\",\\"u-value\\",o);l.textContent=\\"--\\",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=Wt(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci(\\"addSeries\\",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci(\\"delSeries\\",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._data=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci(\\"setData\\"),2==Ul&&(mt=!0),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][Lt],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,en=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??=\\"butt\\",i??=a,o??=\\"round\\",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.lineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.length-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){let t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==u&&(u=a>0?\\"#fff\\":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fillStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.translate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1)));t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.distr?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._size=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}function An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,In,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.from&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scale,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(let e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.fwd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.scale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci(\\"setScale\\",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne),E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==1;E(e,t?\\"left\\":\\"top\\",i-(3===o||0===o?n:0)),E(e,t?\\"width\\":\\"height\\",n),E(e,t?\\"top\\":\\"left\\",t?Ne:Oe),E(e,t?\\"height\\":\\"width\\",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci(\\"setSize\\"),pt=!1}Fe>0&&Ge>0&&(K.clearRect(0,0,O.width,O.height),Ci(\\"drawClear\\"),Pl.forEach((l=>l())),Ci(\\"draw\\")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(mi(),_t=!1),F||(F=!0,k.status=1,Ci(\\"ready\\")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D(\\"u-cursor-x\\",el)),oe.y&&(Yn=D(\\"u-cursor-y\\",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?D(\\"u-select\\",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci(\\"setSelect\\")}}function ii(l,e,t){Kn(l,{min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._focus=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),null!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];null!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci(\\"setSeries\\",e,t),i&&Ii(\\"setSeries\\",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.length:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.sinh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,ce,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=fi,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?ci:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci(\\"setLegend\\")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.top=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c=\\"\\",h=\\"\\";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.size(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),Ie,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0),d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,ai,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci(\\"setCursor\\")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.getBoundingClientRect(),Ci(\\"syncRect\\",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,\\"rect\\",{get:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lock)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).concat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,null]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n,i,o,s)}function Li(){Ci(\\"init\\",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.sub(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.remove(),ce?.remove(),Ci(\\"destroy\\")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.incrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):Ll(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el=D(\\"u-axis\\",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.orient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)for(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.sort(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(let e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){let t;return\\"UTC\\"==e||\\"Etc/UTC\\"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString(\\"en-US\\",{timeZone:e})),t.setMilliseconds(l.getMilliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linear=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.width*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:\\"number\\"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.width*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&($=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.unit&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){return function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(null!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();\\n(()=>{function e(e){return[...document.querySelectorAll(e)]}let t=[];function l(e,n,{curves:i,...a}){var o,r;let s,d=document.querySelector(`[data-chart=\\"${e}\\"]`);if(!d)return;d.replaceChildren();let c=getComputedStyle(document.documentElement),u=e=>c.getPropertyValue(e),h=e=>null==e?\\"–\\":`${e}${a.unit}`,f={width:d.clientWidth,height:a.height,scales:{x:{time:!1,range:(e,t,l)=>(function({atS:e},t,l){return[t===e[0]?0:t??0,l||1]})(n,t,l)},y:{range:function({limit:e}){return(t,l,n)=>{let[i=0]=e??[];return[0,1.15*Math.max(i<=2*n?i:0,n||1)]}}(a)}},padding:[18,12,0,0],cursor:{sync:{key:\\"time\\"}},axes:(o=h,[{...s={stroke:(r=u)(\\"--faint\\"),grid:{stroke:r(\\"--line\\"),width:1},ticks:{stroke:r(\\"--line\\"),width:1}},values:(e,t)=>t.map(e=>`${e} s`)},{...s,size:64,values:(e,t)=>t.map(o)}]),series:[{label:\\"time\\",value:(e,t)=>null===t?\\"–\\":`${t} s`},...i.map(e=>(function({label:e,values:t,own:l=t,colour:n,filled:i=!1},a,o){return{label:e,stroke:o(n),width:1.5*!i,...i?{fill:o(n)}:{},points:{show:!1},value:(...[,,,e])=>null===e?\\"–\\":a(l[e])}})(e,h,u))],hooks:{drawClear:[e=>(function(e,{phases:t},l){let{ctx:n,bbox:i}=e,a=i.left+i.width;n.save(),n.font=`${12*devicePixelRatio}px system-ui, sans-serif`,t.forEach(({name:t,fromS:o,toS:r},s)=>{let d=Math.max(e.valToPos(o,\\"x\\",!0),i.left),c=Math.max(Math.min(e.valToPos(r,\\"x\\",!0),a)-d,0);n.fillStyle=l(\\"--shade\\"),s%2==0&&n.fillRect(d,i.top,c,i.height),n.fillStyle=l(\\"--faint\\"),n.measureText(t).width+8<c&&n.fillText(t,d+4,i.top-5*devicePixelRatio)}),n.restore()})(e,n,u)],draw:[e=>(function(e,{killedS:t,restartedS:l},{limit:n,colour:i}){let{ctx:a,bbox:o}=e,r=o.left+o.width;if(a.save(),a.font=`${12*devicePixelRatio}px system-ui, sans-serif`,a.strokeStyle=i(\\"--bad\\"),a.fillStyle=i(\\"--bad\\"),a.textAlign=\\"right\\",a.setLineDash([6,4]),n){var s,d,c;let[t,l]=n,u=e.valToPos(t,\\"y\\",!0),h=u<o.top;h||(s=a,d=[o.left,u],c=[r,u],s.beginPath(),s.moveTo(...d),s.lineTo(...c),s.stroke());let f=h?`the limit, ${l}, is above`:`limit ${l}`;a.setLineDash([]),a.lineWidth=5*devicePixelRatio,a.strokeStyle=i(\\"--paper\\");let m=Math.max(u,o.top)+14*devicePixelRatio;a.strokeText(f,r-6,m),a.fillText(f,r-6,m)}a.textAlign=\\"center\\";let u=(t,l,n)=>{let i=e.valToPos(l,\\"x\\",!0);i<o.left||i>r||a.fillText(t,i,o.top+n*devicePixelRatio)};for(let e of t)u(\\"✕\\",e,28);for(let e of(a.fillStyle=i(\\"--warn\\"),l))u(\\"↻\\",e,44);a.restore()})(e,n,{limit:a.limit,colour:u})]}},m=i.map(({values:e})=>[...e]);t.push(new uPlot(f,[[...n.atS],...m],d))}let n=\\"#trial-\\";function i(e,t){let l=document.createElement(\\"label\\");return l.className=\\"choose\\",l.append(e,t),l}function a(e,t){return e.map((e,l)=>(e??0)+(t[l]??0))}let o=JSON.parse(document.getElementById(\\"data\\").textContent??\\"{}\\");for(let t of e(\\".copy\\"))!function(e){let t=e.parentElement.querySelector(\\"code\\");e.hidden=!1,e.addEventListener(\\"click\\",async()=>{let l=t.textContent??\\"\\";try{await navigator.clipboard.writeText(l),e.textContent=\\"Copied\\"}catch{getSelection()?.selectAllChildren(t),e.textContent=\\"Selected\\"}setTimeout(()=>e.textContent=\\"Copy\\",1600)})}(t);for(let t of e(\\"table.sortable\\"))!function(e){let t=[...e.tHead.rows[0].cells];t.forEach((l,n)=>{let i=document.createElement(\\"button\\");i.type=\\"button\\",i.textContent=l.textContent,l.replaceChildren(i),i.addEventListener(\\"click\\",()=>{let i=\\"descending\\"!==l.getAttribute(\\"aria-sort\\");t.forEach(e=>e.removeAttribute(\\"aria-sort\\")),l.setAttribute(\\"aria-sort\\",i?\\"descending\\":\\"ascending\\"),function(e,t,l){let n=e=>e.cells[t].dataset.sort??\\"\\",i=[...e.rows].sort((e,t)=>l*n(e).localeCompare(n(t),\\"en\\",{numeric:!0}));e.append(...i)}(e.tBodies[0],n,i?-1:1)})})}(t);for(let t of e(\\".hint\\"))t.hidden=!1;!function(){let t=document.createElement(\\"div\\");for(let l of(t.id=\\"tip\\",t.hidden=!0,t.setAttribute(\\"aria-hidden\\",\\"true\\"),document.body.append(t),e(\\"[data-tip]\\"))){let e=l.querySelector(\\"title\\"),n=e.textContent?.trim()??\\"\\";l.setAttribute(\\"aria-label\\",n),e.remove();let i=()=>{let e=l.querySelector(\\"path\\").getBoundingClientRect();t.textContent=n,t.hidden=!1;let i=Math.min(e.left,innerWidth-t.offsetWidth-12);t.style.left=`${Math.max(i,8)}px`;let a=e.top-t.offsetHeight-10;t.style.top=`${a>0?a:e.bottom+10}px`},a=()=>{t.hidden=!0};l.addEventListener(\\"mouseenter\\",i),l.addEventListener(\\"focus\\",i),l.addEventListener(\\"mouseleave\\",a),l.addEventListener(\\"blur\\",a)}}(),o.trials.length>0&&function(o){var r;let s,d,c=document.getElementById(\\"memory\\");if(!c)return;let u=document.createElement(\\"select\\");for(let{name:e,number:t}of o)u.append(new Option(e,String(t)));let h=c.querySelector(\\"h2\\"),f=(r=h,s=document.createElement(\\"select\\"),d=[],r.after(i(\\"Phase:\\",s)),s.addEventListener(\\"change\\",()=>(function(e){for(let l of t){let[t]=l.data,n=e?e.fromS:t[0]??0,i=e?e.toS:t[t.length-1]??1;l.setScale(\\"x\\",{min:n,max:i})}})(d[s.selectedIndex-1])),e=>{let t=[\\"all\\",...(d=e.phases).map(({name:e})=>e)];s.replaceChildren(...t.map(e=>new Option(e)))});o.length>1&&h.after(i(\\"Trial:\\",u));let m=()=>{let e=o[u.selectedIndex];f(e),function(e){let{limitMib:n,limitMillicores:i,limitTexts:o}=e;t.splice(0).forEach(e=>e.destroy()),l(\\"memory\\",e,{curves:function({memory:e,lowestMib:t}){let{anonymous:l,shared:n,kernel:i,pageCache:o}=e,r=a(l,n),s=a(r,i),d=(e,t)=>({label:e,values:t,colour:`--${e.replace(\\" \\",\\"-\\")}`,filled:!0});return[{...d(\\"page cache\\",a(s,o)),own:o},{...d(\\"kernel\\",s),own:i},{...d(\\"shared\\",r),own:n},d(\\"anonymous\\",l),{label:\\"lowest of all\\",values:t,colour:\\"--ink\\"}]}(e),height:300,unit:\\" MiB\\",limit:[n,o.memory]});let r={values:e.inFlight,colour:\\"--odd\\"};e.inFlight.length>0&&l(\\"in-flight\\",e,{curves:[{label:\\"requests under way\\",...r}],height:130,unit:\\"\\"});let{peakMillicores:s,meanMillicores:d,throttledPercent:c}=e;l(\\"cpu\\",e,{curves:[{label:\\"busiest\\",values:s,colour:\\"--page-cache\\"},{label:\\"mean\\",values:d,colour:\\"--steady\\"}],height:240,unit:\\"m\\",limit:[i,o.cpu]}),l(\\"throttling\\",e,{curves:[{label:\\"held back by the quota\\",values:c,colour:\\"--warn\\"}],height:130,unit:\\" %\\"})}(e)},p=()=>{let e=location.hash.startsWith(n)?Number(location.hash.slice(n.length)):0/0,t=o.findIndex(t=>t.number===e);t<0||(u.selectedIndex=t,m(),c.scrollIntoView())},v=e=>{location.hash===n+e&&p(),location.hash=n+e};for(let t of(u.addEventListener(\\"change\\",()=>v(u.value)),addEventListener(\\"hashchange\\",p),matchMedia(\\"(prefers-color-scheme: dark)\\").addEventListener(\\"change\\",m),matchMedia(\\"print\\").addEventListener(\\"change\\",m),addEventListener(\\"resize\\",m),e(\\".mark[data-trial]\\"))){let{trial:e}=t.dataset;t.addEventListener(\\"click\\",()=>v(e)),t.addEventListener(\\"keydown\\",t=>{(\\"Enter\\"===t.key||\\" \\"===t.key)&&(t.preventDefault(),v(e))})}m(),p()}(o.trials)})();"}');
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(8148);
;// CONCATENATED MODULE: ./lib/report/html/page-shell.js
/** One file of HTML that needs nothing else, and asks nobody. */



function renderShell(shell) {
    const { title, verdict, header, parts, footer, data } = shell;
    const { text } = (0,markup/* html */.qy) `<html lang="en" class="${verdict}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy()}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}: ${verdict}</title>
      ${page_shell_element('style', assets_namespaceObject.i)}
    </head>
    <body>
      <header>${header}</header>
      <nav aria-label="Contents">
        <ul>
          ${parts.map(({ id, title }) => (0,markup/* html */.qy) `<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      <main>${parts.map(renderPart)}</main>
      <footer><p>${footer}</p></footer>
      <script type="application/json" id="data">
        ${(0,markup/* embed */.E6)(data)}
      </script>
      ${page_shell_element('script', assets_namespaceObject.K)}
    </body>
  </html>`;
    return `<!doctype html>\n${text}\n`;
}
/** Byte for byte what the policy's hash is of. */
function page_shell_element(name, text) {
    return new markup/* Markup */.VK(`<${name}>${text}</${name}>`);
}
function renderPart({ id, title, body }) {
    return (0,markup/* html */.qy) `<section id="${id}">
    <a class="here" href="#${id}" aria-label="Link to this part: ${title}">#</a>
    ${body}
  </section>`;
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


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ax: () => (/* binding */ foldNumbers),
  wW: () => (/* binding */ labelled),
  Rz: () => (/* binding */ renderBlocks),
  iQ: () => (/* binding */ renderSentence),
  bo: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(8148);
// EXTERNAL MODULE: ./lib/report/html/line-chart.js
var line_chart = __webpack_require__(7967);
// EXTERNAL MODULE: ./lib/report/html/axes.js
var axes = __webpack_require__(8945);
// EXTERNAL MODULE: ./lib/report/html/scale.js
var scale = __webpack_require__(6740);
;// CONCATENATED MODULE: ./lib/report/html/starts-chart.js



const CANVAS = { height: 92, sides: 'starts' };
const ROWS = { base: 38, head: 60 };
function drawStarts(starts) {
    const { what, base, head, least, most, from, to } = starts;
    const x = (0,scale/* linearScale */.om)({ min: least, max: most, from: 0, to: axes/* ACROSS */.Ad });
    const title = `${what}: ${base.length} starts of base and ${head.length} of this change, from ${from} to ${to}`;
    const rows = ['base', 'head'].map((side) => {
        const y = ROWS[side];
        const dots = starts[side].map((value) => (0,markup/* html */.qy) `<circle cx="${(0,axes/* across */.AJ)(x(value))}" cy="${y}" r="5" class="start" />`);
        return (0,markup/* html */.qy) `<line x1="0" x2="100%" y1="${y}" y2="${y}" class="grid" />
      <text x="-12" y="${y + 4}" text-anchor="end">${side}</text>
      ${dots}`;
    });
    return (0,axes/* drawing */.pW)(title, CANVAS, [
        (0,markup/* html */.qy) `<text x="-48" y="16" class="name">${what}</text>`,
        ...rows,
        (0,markup/* html */.qy) `<text x="0" y="86" class="small">${from}</text>
      <text x="100%" y="86" text-anchor="end" class="small">${to}</text>`
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/render-blocks.js



/** @param part level of the headings of parts: 3 below one of the page's own */
function renderBlocks(blocks, part = 2) {
    return blocks.map((block) => renderBlock(block, part));
}
function renderBlock(block, part) {
    switch (block.kind) {
        case 'heading':
            return renderHeading(block.text, block.level === 1 ? 1 : part);
        case 'paragraph':
            return (0,markup/* html */.qy) `<p>
        ${block.lines.map((line, i) => (0,markup/* html */.qy) `${i > 0 ? (0,markup/* html */.qy) `<br />` : markup/* NOTHING */.K$}${renderSentence(line)}`)}
      </p>`;
        case 'list':
            return (0,markup/* html */.qy) `<ul>
        ${block.items.map((item) => (0,markup/* html */.qy) `<li>${renderSentence(item)}</li>`)}
      </ul>`;
        case 'table':
            return renderTable(block.head, block.rows);
        case 'code':
            return renderCode(block.text, block.language);
        case 'chart':
            return renderChart(block.chart);
        // The picture of the search shows more.
        case 'marks':
            return markup/* NOTHING */.K$;
        case 'starts':
            return renderStarts(block.starts);
        case 'details':
            return (0,markup/* html */.qy) `<details>
        <summary>${block.summary}</summary>
        ${renderBlocks(block.blocks, part)}
      </details>`;
    }
}
function renderHeading(text, level) {
    const shown = renderSentence(text);
    switch (level) {
        case 1:
            return (0,markup/* html */.qy) `<h1>${shown}</h1>`;
        case 2:
            return (0,markup/* html */.qy) `<h2>${shown}</h2>`;
        case 3:
            return (0,markup/* html */.qy) `<h3>${shown}</h3>`;
    }
}
/** What is not a log is to be pasted somewhere. */
function renderCode(text, language) {
    const isRead = language === 'text';
    return (0,markup/* html */.qy) `<div class="code">
    <pre
      tabindex="0"
      class="${isRead ? 'read' : 'pasted'}"
    ><code>${text.trimEnd()}</code></pre>
    ${isRead
        ? markup/* NOTHING */.K$
        : (0,markup/* html */.qy) `<button type="button" class="copy" hidden>Copy</button>`}
  </div>`;
}
/** With more columns, a row is a paragraph on a narrow screen. */
const MOST_NARROW = 3;
/** @param narrow a matrix of numbers stays one, and is moved sideways */
function renderTable(head, rows, narrow = 'stacked') {
    const isStacked = narrow === 'stacked' && head.length > MOST_NARROW;
    const labels = isStacked ? head.map(labelled) : [];
    const heads = head.every((text) => text === '')
        ? markup/* NOTHING */.K$
        : (0,markup/* html */.qy) `<thead>
        <tr>
          ${head.map((text) => text === '' ? (0,markup/* html */.qy) `<td></td>` : (0,markup/* html */.qy) `<th scope="col">${text}</th>`)}
        </tr>
      </thead>`;
    const body = rows.map(([first = [], ...cells]) => (0,markup/* html */.qy) `<tr>
        <th scope="row" ${lookOf(first)} ${labels[0] ?? markup/* NOTHING */.K$}>
          ${renderSentence(first)}
        </th>
        ${cells.map((cell, i) => (0,markup/* html */.qy) `<td ${lookOf(cell)} ${labels[i + 1] ?? markup/* NOTHING */.K$}>
              ${renderSentence(cell)}
            </td>`)}
      </tr>`);
    return (0,markup/* html */.qy) `<div class="wide" tabindex="0" role="group">
    <table ${isStacked ? (0,markup/* html */.qy) `class="stacked"` : markup/* NOTHING */.K$}>
      ${heads}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
/** A cell's head, where the style shows it beside the cell. */
function labelled(text) {
    return text === '' ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `data-label="${text}"`;
}
/** Signs that stay on one line, in however narrow a table. */
const SHORT = 24;
/** What is longer has more than one line. */
function lookOf(cell) {
    const signs = cell.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.text).length, 0);
    return signs <= SHORT ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `class="long"`;
}
/** `20.6 ms`, `15 %`, `119 MiB`, `✅ passed`: no line ends within them. */
function glue(text) {
    return text
        .replace(/(?<=\d) (?=(%|ms|s|min|h|[KMGT]i?B)(?!\w))/g, '\u00a0')
        .replace(/(?<=[✅❌❓🔺🔽]) /gu, '\u00a0');
}
function renderSentence(sentence) {
    return sentence.map(renderInline);
}
function renderInline(inline) {
    if (typeof inline === 'string')
        return (0,markup/* html */.qy) `${glue(inline)}`;
    switch (inline.kind) {
        case 'strong':
            return (0,markup/* html */.qy) `<strong>${glue(inline.text)}</strong>`;
        case 'code':
            return (0,markup/* html */.qy) `<code>${inline.text}</code>`;
        case 'link': {
            const { text, url, code } = inline;
            const shown = code ? (0,markup/* html */.qy) `<code>${text}</code>` : (0,markup/* html */.qy) `${text}`;
            return /^https?:/.test(url) ? (0,markup/* html */.qy) `<a href="${url}">${shown}</a>` : shown;
        }
    }
}
/** What a picture shows, for who would rather read. */
function foldNumbers(tables) {
    return (0,markup/* html */.qy) `<details class="numbers">
    <summary>The numbers</summary>
    ${tables}
  </details>`;
}
function renderStarts(starts) {
    const head = starts.flatMap(({ what }) => [`${what}, base`, `${what}, head`]);
    const rows = (starts[0]?.pairs ?? []).map((_, pair) => [
        [String(pair + 1)],
        ...starts.flatMap(({ pairs }) => pairs[pair].map((text) => [text]))
    ]);
    return (0,markup/* html */.qy) `<div class="panels">${starts.map(drawStarts)}</div>
    ${foldNumbers([renderTable(['Pair of starts', ...head], rows, 'matrix')])}`;
}
function renderChart({ title, unit, atMs, values }) {
    const points = values.map((y, i) => ({ x: atMs[i] / 1000, y }));
    return (0,line_chart/* drawLines */.w)(`${title}, ${unit}`, [
        { name: title, look: 'steady', points }
    ]);
}


/***/ }),

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./lib/report/document/text.js
var document_text = __webpack_require__(1095);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(8148);
// EXTERNAL MODULE: ./lib/report/html/page-shell.js + 1 modules
var page_shell = __webpack_require__(9272);
// EXTERNAL MODULE: ./lib/report/document/describe-run.js + 11 modules
var describe_run = __webpack_require__(2734);
// EXTERNAL MODULE: ./lib/foundation/shell.js
var shell = __webpack_require__(1803);
;// CONCATENATED MODULE: ./lib/report/document/reproduce.js


/** Shown where an input may hold a secret. */
const HIDDEN = '…';
/** All inputs as they were understood, and the line that runs this again. */
function describeReproduction({ inputs = [] }) {
    if (inputs.length === 0)
        return [];
    const rows = inputs.map(({ name, text = HIDDEN, given }) => [
        [(0,document_text/* code */.aY)(name)],
        (0,document_text/* line */.n8)(text),
        given ? 'given' : 'from a file'
    ]);
    return [
        (0,document_text/* heading */.R_)(2, 'How to run this again'),
        { kind: 'code', text: commandOf(inputs), language: 'sh' },
        (0,document_text/* paragraph */.FY)('What was asked for; all else was left to its default:'),
        (0,document_text/* table */.tp)(['Input', 'Value', 'Where from'], rows)
    ];
}
/** `npx profile-inference --image …`, for a shell. */
function commandOf(inputs) {
    const flags = inputs
        .filter(({ given }) => given)
        .map(({ name, text = HIDDEN }) => `--${name}=${(0,shell/* quoteForShell */.e)(text)}`);
    return ['npx profile-inference', ...flags].join(' \\\n  ');
}

// EXTERNAL MODULE: ./lib/report/html/render-blocks.js + 1 modules
var render_blocks = __webpack_require__(8720);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(6513);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/report/html/row-table.js





/** The slowest, the heaviest and those that failed, in one table to sort. */
function renderRows(use, trial) {
    const lines = collectRows(use, trial);
    if (lines.length === 0)
        return (0,markup/* html */.qy) `<p>No row stands out.</p>`;
    const rows = lines.map((line) => {
        const [first = markup/* NOTHING */.K$, ...others] = cellsOf(line).map(({ sort, text }, i) => i === 0
            ? (0,markup/* html */.qy) `<th scope="row" data-sort="${sort}" ${LABELS[i]}>${text}</th>`
            : (0,markup/* html */.qy) `<td data-sort="${sort}" ${LABELS[i]}>${text}</td>`);
        return (0,markup/* html */.qy) `<tr>
      ${first}${others}
    </tr>`;
    });
    return (0,markup/* html */.qy) `<div class="wide" tabindex="0" role="group" aria-label="Rows">
    <table class="sortable stacked">
      <thead>
        <tr>
          ${HEADS.map((text) => (0,markup/* html */.qy) `<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
const HEADS = [
    'Row',
    'Slowest response',
    'Memory rose meanwhile by',
    'Failed',
    'Request',
    'Largest answer',
    'Times sent'
];
const LABELS = HEADS.map(render_blocks/* labelled */.wW);
/** As many as there are heads. */
function cellsOf(line) {
    const cell = (value, format) => value === undefined
        ? { sort: -1, text: '–' }
        : { sort: value, text: format(value) };
    return [
        cell(line.row, String),
        cell(line.slowestMs, units/* formatMs */._V),
        cell(line.roseBytes, units/* formatBytes */.z3),
        { sort: line.failed, text: line.failed || '–' },
        cell(line.requestBytes, formatSize),
        cell(line.responseBytes, formatSize),
        cell(line.times, String)
    ];
}
function howItFailed({ outcome, status }) {
    const got = status ? `status ${status}` : 'no status';
    return outcome === 'wrong-status' ? got : `${outcome}, ${got}`;
}
function formatSize(bytes) {
    return bytes < 10_240
        ? `${bytes}\u00a0bytes`
        : `${(bytes / 1024).toFixed(1)} KiB`;
}
function collectRows({ slowestRows, memoryRows, failedRows }, trial) {
    const numbers = [...slowestRows, ...memoryRows, ...failedRows].map(({ row }) => row);
    const wanted = new Map(numbers.map((row) => [
        row,
        { times: 0, requestBytes: 0, responseBytes: 0, slowestMs: 0 }
    ]));
    if (trial)
        readExchanges(trial, wanted);
    return [...wanted].map(([row, seen]) => {
        const failed = failedRows.find((each) => each.row === row);
        const slow = slowestRows.find((each) => each.row === row)?.latencyMs;
        return {
            row,
            slowestMs: seen.slowestMs || slow,
            roseBytes: memoryRows.find((each) => each.row === row)?.roseBytes,
            failed: failed ? `${howItFailed(failed)}, ${failed.times} ×` : '',
            times: seen.times || undefined,
            requestBytes: seen.times > 0 && trial?.exchanges.requestBytes
                ? seen.requestBytes
                : undefined,
            responseBytes: seen.times > 0 ? seen.responseBytes : undefined
        };
    });
}
function readExchanges(trial, wanted) {
    const { exchanges } = trial;
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    for (let i = from; i < to; i++) {
        const seen = wanted.get(exchanges.row[i]);
        if (!seen)
            continue;
        seen.times++;
        // A row is the same each time it is sent.
        seen.requestBytes = exchanges.requestBytes?.[i] ?? 0;
        const bytes = (0,moments/* responseBytes */.NS)(exchanges, i);
        seen.responseBytes = Math.max(seen.responseBytes, bytes);
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            seen.slowestMs = Math.max(seen.slowestMs, (0,moments/* responseMs */.w2)(exchanges, i));
    }
}

// EXTERNAL MODULE: ./lib/report/html/axes.js
var axes = __webpack_require__(8945);
;// CONCATENATED MODULE: ./lib/report/html/references.js
/** Limits that a picture compares with: a line each, named above it. */


/** A row of names. */
const NAME_HEIGHT = 18;
function drawReferences(references, x, bottom) {
    const names = layNames(references, x);
    // Names are above all lines.
    return [
        ...names.map(({ reference }, i) => drawLineAt(reference, x, { top: 4 + i * NAME_HEIGHT, bottom })),
        ...names.map((name, i) => nameLine(name, x, 14 + i * NAME_HEIGHT))
    ];
}
function drawLineAt({ x: value, kind }, x, { top, bottom }) {
    const at = (0,axes/* across */.AJ)(x(value));
    return (0,markup/* html */.qy) `<g class="reference ${kind}"
    ><line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"
  /></g>`;
}
/** Within these there is room for a name on either side. */
const MIDDLE = { from: 0.35 * axes/* ACROSS */.Ad, to: 0.65 * axes/* ACROSS */.Ad };
/**
 * Names from the top down so that no line runs through that of another: those
 * that stand at the left of their lines, the rightmost first, then those at the
 * right, the leftmost first. The widest gap near the middle parts them.
 */
function layNames(references, x) {
    const sorted = references.toSorted((a, b) => a.x - b.x);
    const gaps = [...sorted, undefined].map((next, i) => {
        const before = sorted[i - 1];
        const from = Math.max(before ? x(before.x) : 0, MIDDLE.from);
        return Math.min(next ? x(next.x) : axes/* ACROSS */.Ad, MIDDLE.to) - from;
    });
    const parting = gaps.indexOf(Math.max(...gaps));
    const name = (reference, left) => ({
        reference,
        left
    });
    return [
        ...sorted
            .slice(parting)
            .map((each) => name(each, true))
            .reverse(),
        ...sorted.slice(0, parting).map((each) => name(each, false))
    ];
}
/** Shorter where there is little room. */
function nameLine({ reference, left }, x, y) {
    const { x: value, name, more, is, kind } = reference;
    const write = (text, where) => (0,markup/* html */.qy) `<text
      x="${(0,axes/* across */.AJ)(x(value))}"
      dx="${left ? -5 : 5}"
      y="${y}"
      text-anchor="${left ? 'end' : 'start'}"
      ${where === 'everywhere' ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `class="${where}-only"`}
      >${text}: ${is}</text
    >`;
    const names = more === ''
        ? [write(name, 'everywhere')]
        : [write(name + more, 'wide'), write(name, 'narrow')];
    return (0,markup/* html */.qy) `<g class="reference ${kind}">${names}</g>`;
}

// EXTERNAL MODULE: ./lib/report/html/scale.js
var scale = __webpack_require__(6740);
// EXTERNAL MODULE: ./lib/report/html/legend.js
var html_legend = __webpack_require__(5161);
;// CONCATENATED MODULE: ./lib/report/html/signs.js


/** Shapes differ, not colours alone. */
const SHAPES = {
    held: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
    killed: 'M-5,-5L5,5M-5,5L5,-5',
    thrashed: 'M0,-6L6,5L-6,5Z',
    slow: 'M-6,-5L6,-5L0,6Z',
    failed: 'M-5,-5H5V5H-5Z',
    unsure: 'M0,-6L6,0L0,6L-6,0Z'
};
const SIGNS = {
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
function signOf({ outcome, slowness }) {
    return slowness === 'thrashing' ? 'thrashed' : SIGNS[outcome];
}
const LEGEND = [
    ['held', 'held'],
    ['killed', 'killed or gone'],
    ['thrashed', 'thrashed'],
    ['slow', 'too slow'],
    ['failed', 'wrong answers'],
    ['unsure', 'says nothing']
];
/** Of the signs that are there. */
function drawLegend(marks) {
    const signs = new Set(marks.map(({ sign }) => sign));
    const items = LEGEND.filter(([sign]) => signs.has(sign)).map(([sign, text]) => ({
        sign: (0,markup/* html */.qy) `<g class="mark ${sign}"><path d="${SHAPES[sign]}" /></g>`,
        text
    }));
    const ring = {
        sign: (0,markup/* html */.qy) `<circle r="10" class="ring" />`,
        reach: 12,
        text: 'ran at the recommended size'
    };
    const isThere = marks.some(({ proof }) => proof);
    return (0,html_legend/* renderLegend */.GU)(isThere ? [...items, ring] : items);
}

;// CONCATENATED MODULE: ./lib/report/html/marks-chart.js
/** Marks on a scale of limits, one row each, in the order they were tried. */





const ROW = 22;
/** Right of the inside: what is beyond it, then what each took. */
const BEYOND = 22;
const TOOK = 96;
function drawMarks(chart) {
    const { marks, references } = chart;
    const top = 26 + references.length * NAME_HEIGHT;
    const bottom = top + marks.length * ROW + 8;
    const frame = { top, bottom };
    const x = scaleOf(chart);
    const height = bottom + 42;
    return (0,axes/* drawing */.pW)(chart.title, { height, alive: true, sides: 'limits' }, [
        (0,axes/* drawXAxis */.Gq)(x, frame, { label: chart.label }),
        drawHeadroom(references, x, frame),
        ...drawReferences(references, x, bottom),
        (0,markup/* html */.qy) `<text
      x="100%"
      dx="${TOOK}"
      y="${top - 6}"
      text-anchor="end"
      class="small"
      >${chart.right}</text
    >`,
        ...marks.map((mark, i) => drawMark(mark, x, top + ROW * i + ROW / 2 + 4))
    ]);
}
/** Around what is near: full size may be a hundred times as much. */
function scaleOf({ marks, references }) {
    const known = references.map((reference) => reference.x);
    const near = Math.max(...known, 1) * 2;
    const tried = marks.map((mark) => mark.x).filter((at) => at <= near);
    const all = [...known, ...tried];
    const [least, most] = [Math.min(...all), Math.max(...all, 1)];
    const min = least > most / 2 ? least - (most - least) * 0.15 : 0;
    const max = most + (most - min) * 0.08;
    return (0,scale/* linearScale */.om)({ min: Math.max(min, 0), max, from: 0, to: axes/* ACROSS */.Ad }, 7);
}
function drawHeadroom(references, x, { top, bottom }) {
    const at = (kind) => references.find((reference) => reference.kind === kind)?.x;
    const [minimum, recommended] = [at('minimum'), at('recommended')];
    if (minimum === undefined || recommended === undefined)
        return markup/* NOTHING */.K$;
    const width = Math.max(x(recommended) - x(minimum), 0);
    return (0,markup/* html */.qy) `<rect
    x="${(0,axes/* across */.AJ)(x(minimum))}"
    y="${top}"
    width="${(0,axes/* across */.AJ)(width)}"
    height="${bottom - top}"
    class="headroom"
    ><title>headroom</title></rect
  >`;
}
function drawMark(mark, x, y) {
    const { sign, proof, label, tip, took, trial } = mark;
    const beyond = x(mark.x) > axes/* ACROSS */.Ad;
    const at = beyond ? '100%' : (0,axes/* across */.AJ)(x(mark.x));
    const shape = (0,markup/* html */.qy) `<svg x="${at}">
    <g transform="translate(${beyond ? BEYOND : 0},${y})">
      ${proof ? (0,markup/* html */.qy) `<circle r="10" class="ring" />` : markup/* NOTHING */.K$}
      <path d="${SHAPES[sign]}" />
      ${beyond ? (0,markup/* html */.qy) `<path d="M10,0H20M16,-4L20,0L16,4" class="beyond" />` : markup/* NOTHING */.K$}
    </g>
  </svg>`;
    const words = (0,markup/* html */.qy) `<g aria-hidden="true"
    ><text x="-8" y="${y + 4}" text-anchor="end">${label}</text
    ><text x="100%" dx="${TOOK}" y="${y + 4}" text-anchor="end" class="label"
      >${took}</text
    ></g
  >`;
    return (0,markup/* html */.qy) `${words}<g
      class="mark ${sign}"
      tabindex="0"
      role="${trial === undefined ? 'img' : 'button'}"
      data-tip
      ${trial === undefined ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `data-trial="${trial}"`}
      ><title>${tip}</title
      ><rect
        y="${y - ROW / 2}"
        width="100%"
        height="${ROW}"
        class="row"
      />${shape}</g
    >`;
}

;// CONCATENATED MODULE: ./lib/report/html/search-lead.js
/** What the picture of the search shows, in a sentence or two. */



/** What a rule of thumb adds to what was measured. */
const THUMB = 1.15;
/** Only of a size that was proved: what rules of thumb would have made of it. */
function renderLead(report) {
    const { recommendation, search, analysis } = report;
    const minimum = search?.minimumMemoryBytes;
    if (recommendation?.kind !== 'size' || !recommendation.proved)
        return [];
    if (minimum === undefined)
        return [];
    const { memoryBytes } = recommendation.size;
    const failed = Math.max(...search.trials
        .filter(({ outcome }) => outcome !== 'held' && outcome !== 'aborted')
        .map(({ size }) => size.memoryBytes)
        .filter((bytes) => bytes < minimum), 0);
    const less = failed > 0 ? `, ${(0,units/* formatBytes */.z3)(failed)} failed` : '';
    const rules = [
        compare('the peak', analysis?.memory.peakBytes, { memoryBytes, minimum }),
        compare('the working set', analysis?.memory.workingSetPeakBytes, {
            memoryBytes,
            minimum
        })
    ].flatMap((text) => text ?? []);
    return [
        (0,markup/* html */.qy) `<p class="lead">
      ${(0,render_blocks/* renderSentence */.iQ)([
            { kind: 'strong', text: `${(0,units/* formatBytes */.z3)(memoryBytes)} is proved` },
            `: ${(0,units/* formatBytes */.z3)(minimum)} held${less}.`,
            rules.length > 0 ? ` By a rule of thumb, ${rules.join('; ')}.` : ''
        ])}
    </p>`
    ];
}
function compare(what, measured, { memoryBytes, minimum }) {
    if (measured === undefined)
        return undefined;
    const bytes = measured * THUMB;
    const said = `${what} and 15 % would be ${(0,units/* formatBytes */.z3)(bytes)}`;
    if (bytes < minimum)
        return `${said}, which is not enough`;
    const percent = Math.round((bytes / memoryBytes - 1) * 100);
    if (percent === 0)
        return `${said}, the same`;
    return `${said}, ${Math.abs(percent)} % ${percent > 0 ? 'more' : 'less'}`;
}

// EXTERNAL MODULE: ./lib/pricing/cost.js
var pricing_cost = __webpack_require__(8581);
;// CONCATENATED MODULE: ./lib/report/html/trade-chart.js
/** What limits take and what they cost, on the scale of the marks above. */




const HEIGHT = 210;
const FRAME = { top: 30, bottom: HEIGHT - 44 };
function drawTrade(chart) {
    const { title, label, x, time, money } = chart;
    const { points } = time;
    const highest = Math.max(...points.map(({ y }) => y), (time.allowed ?? 0) * 1.2);
    const range = { from: FRAME.bottom, to: FRAME.top };
    const y = (0,scale/* linearScale */.om)({ min: 0, max: highest * 1.1 || 1, ...range }, 4);
    const canvas = { height: HEIGHT, alive: true, sides: 'limits' };
    return (0,axes/* drawing */.pW)(title, canvas, [
        (0,axes/* drawXAxis */.Gq)(x, FRAME, { label }),
        (0,axes/* drawYAxis */.zq)(y, FRAME, { label: time.label }),
        time.allowed === undefined ? markup/* NOTHING */.K$ : drawAllowed(y(time.allowed)),
        money ? drawMoney(x, money) : markup/* NOTHING */.K$,
        ...points.map(({ x: at, y: took, sign, tip }) => (0,markup/* html */.qy) `<svg x="${(0,axes/* across */.AJ)(x(at))}" y="${(0,scale/* round */.LI)(y(took))}">
          <g class="mark ${sign}" tabindex="0" role="img" data-tip>
            <title>${tip}</title>
            <path d="${SHAPES[sign]}" />
          </g>
        </svg>`)
    ]);
}
function drawAllowed(y) {
    return (0,markup/* html */.qy) `<line
      x1="0"
      x2="100%"
      y1="${(0,scale/* round */.LI)(y)}"
      y2="${(0,scale/* round */.LI)(y)}"
      class="limit"
    /><text x="100%" dx="-4" y="${(0,scale/* round */.LI)(y) - 5}" text-anchor="end" class="small"
      >allowed</text
    >`;
}
/** A price is straight in the limit: two ends say all. */
function drawMoney(x, { label, perMonth, format }) {
    const { top, bottom } = FRAME;
    const { 0: least = 0, [x.ticks.length - 1]: most = least } = x.ticks;
    const y = (0,scale/* linearScale */.om)({ min: 0, max: perMonth(most) * 1.1 || 1, from: bottom, to: top }, 4);
    const ticks = y.ticks.map((tick) => (0,markup/* html */.qy) `<text x="100%" dx="6" y="${(0,scale/* round */.LI)(y(tick)) + 4}" class="money"
        >${format(tick)}</text
      >`);
    const path = (0,axes/* pathOf */.XM)([
        [x(least), y(perMonth(least))],
        [x(most), y(perMonth(most))]
    ]);
    return (0,markup/* html */.qy) `<g aria-hidden="true"
    >${(0,axes/* stretched */.RP)(HEIGHT, [(0,markup/* html */.qy) `<path d="${path}" class="line money" />`])}${ticks}<text
      x="100%"
      dx="96"
      y="${top - 12}"
      text-anchor="end"
      class="money"
      >${label}</text
    ></g
  >`;
}

;// CONCATENATED MODULE: ./lib/report/html/trade.js
/** From the report to what limits take and cost. */





/** One point is no curve; with a price, it is a line and where it was tried. */
const FEWEST = 2;
/**
 * How long the replay took at each memory limit that held, and its price. With
 * less CPU it takes longer whatever the memory is: only full CPU is compared.
 */
function drawMemoryTrade(report, x) {
    const { search, recommendation, cost } = report;
    const full = search?.trials[0]?.size.cpuMillicores;
    const points = (search?.trials ?? []).flatMap(({ size, replayMs, wholeDataset }) => {
        const { cpuMillicores: cpu, memoryBytes } = size;
        if (replayMs === undefined || !wholeDataset || cpu !== full)
            return [];
        const tip = `At ${(0,units/* formatBytes */.z3)(memoryBytes)} and ${(0,units/* formatMillicores */.n3)(cpu)} the replay took ${(0,units/* formatMs */._V)(replayMs)}.`;
        const at = { x: memoryBytes / units/* MIB */.D6, y: replayMs / 1000 };
        if (x(at.x) > axes/* ACROSS */.Ad)
            return [];
        return [{ ...at, sign: 'held', tip }];
    });
    if (points.length < (cost ? 1 : FEWEST))
        return [];
    const time = { label: 'replay with all the CPU, seconds', points };
    const chart = {
        title: 'What each memory limit takes and costs',
        label: 'memory limit, MiB',
        x,
        time
    };
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return [
        drawTrade(withMoney(chart, cost, (mib) => ({
            cpuMillicores: size?.cpuMillicores ?? 0,
            memoryBytes: mib * units/* MIB */.D6
        })))
    ];
}
/** How slow each CPU limit was against what is allowed, and its price. */
function drawCpuTrade(report, x) {
    const { search, recommendation, cost } = report;
    const points = (search?.cpuCandidates ?? []).flatMap(({ cpuMillicores, timesAllowed, verdict }) => {
        if (timesAllowed === undefined)
            return [];
        const tip = `At ${(0,units/* formatMillicores */.n3)(cpuMillicores)} its latency was ${timesAllowed.toFixed(2)} × what is allowed.`;
        const sign = CPU_SIGNS[verdict];
        return [{ x: cpuMillicores, y: timesAllowed, sign, tip }];
    });
    if (points.length < (cost ? 1 : FEWEST))
        return [];
    const time = { label: 'latency ÷ what is allowed', points, allowed: 1 };
    const chart = {
        title: 'What each CPU limit takes and costs',
        label: 'CPU limit, millicores',
        x,
        time
    };
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return [
        drawTrade(withMoney(chart, cost, (cpuMillicores) => ({
            cpuMillicores,
            memoryBytes: size?.memoryBytes ?? 0
        })))
    ];
}
function withMoney(chart, cost, sizeAt) {
    if (!cost)
        return chart;
    const perMonth = (x) => (0,pricing_cost/* pricePerHour */.Jz)(sizeAt(x), cost) * pricing_cost/* HOURS_PER_MONTH */.x4 * cost.replicas;
    const format = (amount) => (0,units/* formatMoney */.up)(amount, cost.currency);
    return { ...chart, money: { label: 'a month', perMonth, format } };
}

;// CONCATENATED MODULE: ./lib/report/html/search-picture.js
/** The one picture: every trial a mark, and the sizes that follow from them. */






/** @param measured places of the trials that the page can show over time */
function drawSearch(report, measured) {
    const { search } = report;
    if (!search || search.trials.length < 2)
        return [];
    const memory = {
        title: 'Every trial over its memory limit, in the order they ran',
        label: 'memory limit, MiB',
        right: 'took',
        marks: search.trials.map((line, i) => ({
            ...memoryMark(line, i),
            proof: ranRecommended(report, line),
            trial: measured.has(i) ? i + 1 : undefined
        })),
        references: memoryReferences(report)
    };
    const cpu = {
        title: 'CPU limits compared with full size',
        label: 'CPU limit, millicores',
        right: 'stretches of load',
        marks: search.cpuCandidates.map(cpuMark),
        references: cpuReferences(report)
    };
    const marks = [...memory.marks, ...cpu.marks];
    return [
        ...renderLead(report),
        drawMarks(memory),
        drawLegend(marks),
        (0,markup/* html */.qy) `<p class="key hint" hidden>
      Point at a mark, or tab to it, for what came of it; a click or the Enter
      key shows its memory and CPU over time.
    </p>`,
        ...drawMemoryTrade(report, scaleOf(memory)),
        ...(cpu.marks.length > 0 ? [drawMarks(cpu)] : []),
        ...drawCpuTrade(report, scaleOf(cpu))
    ];
}
/** A trial that decided is a proof too where its limit is what was recommended. */
function ranRecommended({ recommendation }, { purpose, outcome, size: { memoryBytes, cpuMillicores } }) {
    if (purpose === 'proof')
        return true;
    if (recommendation?.kind !== 'size' || !recommendation.proved)
        return false;
    const { size } = recommendation;
    return (outcome === 'held' &&
        memoryBytes === size.memoryBytes &&
        cpuMillicores === size.cpuMillicores);
}
function memoryMark(line, i) {
    const { purpose, size, why, ms } = line;
    const limits = `${(0,units/* formatBytes */.z3)(size.memoryBytes)}, ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}`;
    return {
        x: size.memoryBytes / units/* MIB */.D6,
        sign: signOf(line),
        label: (0,units/* formatBytes */.z3)(size.memoryBytes),
        took: (0,units/* formatMs */._V)(ms),
        tip: `Trial ${i + 1} (${purpose}) at ${limits}: ${why}. It took ${(0,units/* formatMs */._V)(ms)}.`
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
    const { minimumMemoryBytes } = search ?? {};
    const would = (bytes) => bytes && bytes * THUMB;
    const proved = size?.proved ? ', proved' : ', not proved';
    const all = [
        ['measured', 'peak', ' at full size', peakBytes],
        ['measured', 'peak × 1.15', ' would say', would(peakBytes)],
        [
            'measured',
            'working set × 1.15',
            ' would say',
            would(workingSetPeakBytes)
        ],
        ['minimum', 'smallest', ' that held', minimumMemoryBytes],
        ['recommended', 'recommended', proved, size?.size.memoryBytes]
    ];
    return all.flatMap(([kind, name, more, bytes]) => bytes === undefined
        ? []
        : [{ x: bytes / units/* MIB */.D6, kind, name, more, is: (0,units/* formatBytes */.z3)(bytes) }]);
}
function cpuReferences({ search, recommendation, analysis }) {
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    const { minimumCpuMillicores } = search ?? {};
    const all = [
        ['measured', 'busiest second', '', analysis?.cpu.peakMillicores],
        ['minimum', 'smallest', ' that was fast enough', minimumCpuMillicores],
        ['recommended', 'recommended', '', size?.cpuMillicores]
    ];
    return all.flatMap(([kind, name, more, x]) => x === undefined ? [] : [{ x, kind, name, more, is: (0,units/* formatMillicores */.n3)(x) }]);
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





const area_chart_HEIGHT = 300;
const area_chart_FRAME = { top: 24, bottom: area_chart_HEIGHT - 40 };
/** Of the time: a phase that has less has no room for its name. */
const ROOM = { wide: 0.09, narrow: 0.24 };
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
    const { top, bottom } = area_chart_FRAME;
    const x = (0,scale/* linearScale */.om)({ min: 0, max: atS.at(-1) ?? 1, from: 0, to: axes/* ACROSS */.Ad });
    const y = (0,scale/* linearScale */.om)({ min: 0, max: most * 1.15, from: bottom, to: top }, 5);
    const area = (values, back) => {
        const there = values.map((value, i) => [x(atS[i]), y(value)]);
        const again = back.map((value, i) => [x(atS[i]), y(value)]);
        return `${(0,axes/* pathOf */.XM)([...there, ...again.reverse()])}Z`;
    };
    const picture = (0,axes/* drawing */.pW)('Memory over time by kind', { height: area_chart_HEIGHT }, [
        ...shadePhases(series, x),
        (0,axes/* drawXAxis */.Gq)(x, area_chart_FRAME, { label: 'seconds since the container was started' }),
        (0,axes/* drawYAxis */.zq)(y, area_chart_FRAME, { label: 'MiB' }),
        (0,axes/* stretched */.RP)(area_chart_HEIGHT, layers.map(({ kind, from, to }) => (0,markup/* html */.qy) `<path d="${area(to, from)}" class="area ${kind}" />`)),
        ...drawMoments(series, x),
        drawLimit(series, y, most * 1.15)
    ]);
    const legend = MEMORY_KINDS.map((kind) => ({
        sign: (0,html_legend/* swatch */.nf)(`area ${kind}`),
        text: KIND_NAMES[kind]
    }));
    return (0,markup/* html */.qy) `${picture}${(0,html_legend/* renderLegend */.GU)(legend)}`;
}
/** Every other one. */
function shadePhases({ phases }, x) {
    const { top, bottom } = area_chart_FRAME;
    return phases
        .filter((_, i) => i % 2 === 0)
        .map(({ fromS, toS }) => (0,markup/* html */.qy) `<rect
          x="${(0,axes/* across */.AJ)(x(fromS))}"
          y="${top}"
          width="${(0,axes/* across */.AJ)(x(toS) - x(fromS))}"
          height="${bottom - top}"
          class="shade"
        />`);
}
/** Where phases begin, what was killed for memory, and what came back. */
function drawMoments(series, x) {
    const { phases, killedS, restartedS } = series;
    const { top, bottom } = area_chart_FRAME;
    const begins = phases.map(({ name, fromS, toS }) => {
        const at = (0,axes/* across */.AJ)(x(fromS));
        const room = (x(toS) - x(fromS)) / axes/* ACROSS */.Ad;
        const look = room < ROOM.narrow ? 'small wide-only' : 'small';
        const text = room < ROOM.wide
            ? markup/* NOTHING */.K$
            : (0,markup/* html */.qy) `<text x="${at}" dx="3" y="${top + 10}" class="${look}"
            >${name}</text
          >`;
        return (0,markup/* html */.qy) `<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="phase"
      />${text}`;
    });
    const signs = [
        [killedS, '✕', 'killed', 24],
        [restartedS, '↻', 'restarted', 38]
    ].flatMap(([at, sign, look, below]) => at.map((moment) => (0,markup/* html */.qy) `<text
          x="${(0,axes/* across */.AJ)(x(moment))}"
          y="${top + below}"
          text-anchor="middle"
          class="${look}"
          >${sign}</text
        >`));
    return [...begins, ...signs];
}
function drawLimit({ limitMib, limitTexts }, y, most) {
    const told = (at, text) => (0,markup/* html */.qy) `<text x="100%" y="${at - 4}" text-anchor="end" class="small"
      >${text}</text
    >`;
    if (limitMib > most)
        return told(area_chart_FRAME.top - 4, `the limit, ${limitTexts.memory}, is above`);
    const at = (0,scale/* round */.LI)(y(limitMib));
    return (0,markup/* html */.qy) `<line
      x1="0"
      x2="100%"
      y1="${at}"
      y2="${at}"
      class="limit"
    />${told(at, `limit ${limitTexts.memory}`)}`;
}

// EXTERNAL MODULE: ./lib/report/html/line-chart.js
var line_chart = __webpack_require__(7967);
;// CONCATENATED MODULE: ./lib/report/html/rate.js


const STRETCHES = 60;
/** Every exchange is in the stretch it was due in, and in that it ended in. */
function composeRates({ exchanges }) {
    const { length, dueMs, delayMs } = exchanges;
    let fromMs = Infinity;
    let toMs = -Infinity;
    for (let i = 0; i < length; i++) {
        fromMs = Math.min(fromMs, dueMs[i]);
        toMs = Math.max(toMs, (0,moments/* endedMs */.Ds)(exchanges, i));
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
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            answered[stretch((0,moments/* endedMs */.Ds)(exchanges, i))]++;
    }
    return Array.from(due, (count, i) => ({
        atS: Math.round(fromMs + (i + 1) * stepMs) / 1000,
        asked: (count / stepMs) * 1000,
        achieved: (answered[i] / stepMs) * 1000,
        delayMs: delays[i]
    }));
}

;// CONCATENATED MODULE: ./lib/report/html/charts.js








const ROWS = 24;
const CPU_HEIGHT = 220;
/** What the script replaces by a chart to move about in. */
function live(name, still) {
    return (0,markup/* html */.qy) `<div class="chart" data-chart="${name}">${still}</div>`;
}
/** Nothing where nothing was kept. */
function drawOne(title, atS, values) {
    const points = values.flatMap((y, i) => y === null ? [] : [{ x: atS[i], y }]);
    return points.length === 0
        ? markup/* NOTHING */.K$
        : (0,line_chart/* drawLines */.w)(title, [{ name: title, look: 'steady', points }]);
}
function renderMemory(series) {
    const { inFlight } = series;
    const head = [
        'Seconds',
        ...MEMORY_KINDS.map((kind) => `${KIND_NAMES[kind]}, MiB`),
        'requests under way'
    ];
    const rows = few(series.atS).map((i) => [
        series.atS[i],
        ...MEMORY_KINDS.map((kind) => series.memory[kind][i] ?? null),
        inFlight[i] ?? null
    ]);
    return [
        live('memory', drawMemory(series)),
        (0,markup/* html */.qy) `<p class="key">
      <span class="killed">✕</span> killed for memory,
      <span class="restarted">↻</span> a process that had gone with its memory
      is back
    </p>`,
        (0,markup/* html */.qy) `<p class="key hint" hidden>
      To look closer, choose a phase or drag across a chart; a double click
      shows all again.
    </p>`,
        live('in-flight', drawOne('requests under way', series.atS, inFlight)),
        numbers(head, rows)
    ];
}
function renderCpu(series) {
    const { throttledPercent } = series;
    const head = ['Seconds', 'Mean, millicores', 'Peak', 'Throttled, %'];
    const rows = few(series.atS).map((i) => [
        series.atS[i],
        series.meanMillicores[i] ?? null,
        series.peakMillicores[i] ?? null,
        throttledPercent[i] ?? null
    ]);
    return [
        live('cpu', drawCpu(series)),
        live('throttling', drawOne('held back, %', series.atS, throttledPercent)),
        numbers(head, rows)
    ];
}
function drawCpu({ atS, meanMillicores, peakMillicores }) {
    const frame = { top: 30, bottom: CPU_HEIGHT - 40 };
    const most = Math.max(...peakMillicores.map((value) => value ?? 0), 1);
    const { top, bottom } = frame;
    const x = (0,scale/* linearScale */.om)({ min: 0, max: atS.at(-1) ?? 1, from: 0, to: axes/* ACROSS */.Ad });
    const y = (0,scale/* linearScale */.om)({ min: 0, max: most * 1.1, from: bottom, to: top }, 4);
    const path = (values) => (0,axes/* pathOf */.XM)(values.map((value, i) => value === null ? undefined : [x(atS[i]), y(value)]));
    return (0,axes/* drawing */.pW)('CPU over time', { height: CPU_HEIGHT }, [
        (0,axes/* drawXAxis */.Gq)(x, frame, { label: 'seconds since the container was started' }),
        (0,axes/* drawYAxis */.zq)(y, frame, { label: 'millicores: mean, and busiest reading' }),
        (0,axes/* stretched */.RP)(CPU_HEIGHT, [
            (0,markup/* html */.qy) `<path d="${path(peakMillicores)}" class="line faint" />`,
            (0,markup/* html */.qy) `<path d="${path(meanMillicores)}" class="line" />`
        ])
    ]);
}
/** Places of at most 24 of them; a table is for reading, not for proof. */
function few(values) {
    const count = Math.min(ROWS, values.length);
    return Array.from({ length: count }, (_, i) => Math.ceil(((i + 1) * values.length) / count) - 1);
}
function numbers(head, rows) {
    const cells = rows.map((row) => row.map((value) => [value === null ? '–' : String(value)]));
    return (0,render_blocks/* foldNumbers */.Ax)([(0,render_blocks/* renderTable */.bo)(head, cells, 'matrix')]);
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
        (0,line_chart/* drawLines */.w)('requests per second', [
            { name: 'asked for', look: 'faint', points: points('asked') },
            { name: 'right answers', look: 'steady', points: points('achieved') }
        ]),
        (0,line_chart/* drawLines */.w)('longest delay of a request, ms', [
            { name: 'delay', look: 'warm-up', points: points('delayMs') }
        ]),
        numbers(['Seconds', 'Asked for, /s', 'Achieved, /s', 'Delay, ms'], rows)
    ];
}

;// CONCATENATED MODULE: ./lib/report/html/latency-chart.js





const latency_chart_HEIGHT = 240;
const latency_chart_FRAME = { top: 30, bottom: latency_chart_HEIGHT - 40 };
/** Between bars. */
const GAP = 1;
/** `0.5 ms`, `20 ms`, `1 s`: a number on an axis. */
function tickMs(ms) {
    return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`;
}
/** How many answers took how long, on a logarithmic scale. */
function drawHistogram({ edgesMs, shapes }, label) {
    const { top, bottom } = latency_chart_FRAME;
    const range = { min: edgesMs[0], max: edgesMs.at(-1) };
    const x = (0,scale/* logScale */.tA)({ ...range, from: 0, to: axes/* ACROSS */.Ad });
    const most = Math.max(...shapes.flatMap(({ counts }) => counts));
    const y = (0,scale/* linearScale */.om)({ min: 0, max: most, from: bottom, to: top }, 4);
    const bars = shapes.flatMap(({ phase, counts }) => counts.flatMap((count, i) => {
        if (count === 0)
            return [];
        const from = x(edgesMs[i]);
        const width = Math.max(x(edgesMs[i + 1]) - from - GAP, GAP);
        return [
            (0,markup/* html */.qy) `<rect
          x="${(0,axes/* across */.AJ)(from)}"
          y="${(0,scale/* round */.LI)(y(count))}"
          width="${(0,axes/* across */.AJ)(width)}"
          height="${(0,scale/* round */.LI)(bottom - y(count))}"
          class="bar ${phase}"
          ><title>
            ${count} of ${phase}: ${(0,units/* formatMs */._V)(edgesMs[i])} to
            ${(0,units/* formatMs */._V)(edgesMs[i + 1])}
          </title></rect
        >`
        ];
    }));
    const title = `How many answers took how long: ${label}`;
    const picture = (0,axes/* drawing */.pW)(title, { height: latency_chart_HEIGHT }, [
        (0,axes/* drawXAxis */.Gq)(x, latency_chart_FRAME, { label: 'response time', format: tickMs }),
        (0,axes/* drawYAxis */.zq)(y, latency_chart_FRAME, { label }),
        ...bars
    ]);
    return (0,markup/* html */.qy) `${picture}${legend(shapes)}`;
}
/** Which time so many of the answers kept: 90 %, 99 %, 99.9 % are even apart. */
function drawQuantiles({ shapes }) {
    const points = shapes.flatMap(({ quantiles }) => quantiles);
    const rest = (share) => 1 / (1 - share);
    const { top, bottom } = latency_chart_FRAME;
    const maxX = Math.max(...points.map(({ share }) => rest(share)), 10);
    const x = (0,scale/* logScale */.tA)({ min: 1, max: maxX, from: 0, to: axes/* ACROSS */.Ad });
    const times = points.map(({ ms }) => ms);
    const y = (0,scale/* logScale */.tA)({
        min: Math.min(...times) / 1.2,
        max: Math.max(...times) * 1.2,
        from: bottom,
        to: top
    });
    const lines = shapes.map(({ phase, quantiles }) => {
        const path = (0,axes/* pathOf */.XM)(quantiles.map(({ share, ms }) => [x(rest(share)), y(ms)]));
        return (0,markup/* html */.qy) `<path d="${path}" class="line ${phase}" />`;
    });
    const shares = Object.assign((share) => x(rest(share)), {
        ticks: [0, 0.5, 0.9, 0.99, 0.999, 0.9999].filter((share) => rest(share) <= maxX * 1.001)
    });
    const percent = (share) => `${Number((share * 100).toFixed(4))} %`;
    const title = 'Response time over the share of answers';
    const picture = (0,axes/* drawing */.pW)(title, { height: latency_chart_HEIGHT }, [
        (0,axes/* drawXAxis */.Gq)(shares, latency_chart_FRAME, { label: 'share of answers', format: percent }),
        (0,axes/* drawYAxis */.zq)(y, latency_chart_FRAME, { label: 'response time', format: tickMs }),
        (0,axes/* stretched */.RP)(latency_chart_HEIGHT, lines)
    ]);
    return (0,markup/* html */.qy) `${picture}${legend(shapes)}`;
}
const PHASE_NAMES = {
    'warm-up': 'warm-up',
    steady: 'steady',
    proof: 'proof, at the recommended size'
};
function legend(shapes) {
    return (0,html_legend/* renderLegend */.GU)(shapes.map(({ phase, requests }) => ({
        sign: (0,html_legend/* swatch */.nf)(`bar ${phase}`),
        text: `${PHASE_NAMES[phase]}, ${requests} answers`
    })));
}

// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(3759);
;// CONCATENATED MODULE: ./lib/report/html/latency-shape.js


const BINS = 48;
/** 10 a decade: 0.206, 0.369 … 0.9, … 0.99, … to 0.999999. */
const SHARES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-(i + 1) / 10));
/**
 * Every right answer is in a bin: nothing is sampled. Of a proof, all of its
 * replays are: they are what the size was proved by.
 */
function shapeLatency(trial, proof) {
    const { exchanges, warmupExchanges } = trial;
    const times = [
        ['warm-up', (0,right_answers/* sortedTimes */.yx)(exchanges, [0, warmupExchanges])],
        ['steady', (0,right_answers/* sortedTimes */.yx)(exchanges, (0,right_answers/* steadyRange */.CY)(trial))],
        ['proof', proof ? timesOf(proof) : new Float64Array()]
    ];
    const highest = Math.max(...times.map(([, sorted]) => sorted.at(-1) ?? 0));
    if (!(highest > 0))
        return { edgesMs: [], shapes: [] };
    const lowest = Math.min(...times.map(([, sorted]) => sorted[0] ?? Infinity));
    const from = Math.max(lowest, highest / 1e6);
    const ratio = Math.max((highest / from) ** (1 / BINS), 1.01);
    const edgesMs = Array.from({ length: BINS + 1 }, (_, i) => from * ratio ** i);
    const shapes = times.map(([phase, sorted]) => ({
        phase,
        requests: sorted.length,
        counts: count(sorted, edgesMs),
        quantiles: quantilesOf(sorted)
    }));
    return { edgesMs, shapes: shapes.filter(({ requests }) => requests > 0) };
}
function timesOf({ exchanges, warmupExchanges }) {
    return (0,right_answers/* sortedTimes */.yx)(exchanges, [warmupExchanges, exchanges.length]);
}
/** How many of the ascending times lie in each bin, the ends included. */
function count(sorted, edgesMs) {
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
        const ms = (0,quantile/* quantile */.YV)(sorted, share);
        return ms === undefined ? [] : [{ share, ms }];
    });
}

;// CONCATENATED MODULE: ./lib/report/html/latency-part.js
/** Response times: pictures of them, and the numbers they are drawn from. */





/** @param proof of the recommended size; undefined: not measured */
function renderLatency(trial, proof) {
    const all = shapeLatency(trial, proof);
    const [full, recommended] = [false, true].map((isProof) => ({
        ...all,
        shapes: all.shapes.filter(({ phase }) => (phase === 'proof') === isProof)
    }));
    if (!full || full.shapes.length === 0)
        return [(0,markup/* html */.qy) `<p>No request was answered rightly.</p>`];
    const quantiles = all.shapes.flatMap((shape) => shape.quantiles.map(({ share, ms }) => [
        [`${Number((share * 100).toFixed(4))} %`],
        [shape.phase],
        [(0,units/* formatMs */._V)(ms)]
    ]));
    return [
        drawHistogram(full, `answers at full size, ${limitsOf(trial)}`),
        ...(proof && recommended && recommended.shapes.length > 0
            ? [
                drawHistogram(recommended, `answers at the recommended size, ${limitsOf(proof)}`)
            ]
            : []),
        ...(quantiles.length > 0 ? [drawQuantiles(all)] : []),
        (0,render_blocks/* foldNumbers */.Ax)([
            (0,render_blocks/* renderTable */.bo)(['Share of answers', 'Phase', 'Within'], quantiles),
            (0,render_blocks/* renderTable */.bo)(['Answers', 'Phase', 'From', 'To'], binned(all), 'matrix')
        ])
    ];
}
function limitsOf({ plan: { size } }) {
    return `${(0,units/* formatBytes */.z3)(size.memoryBytes)} and ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}`;
}
/** The bars of the histograms. */
function binned({ edgesMs, shapes }) {
    return shapes.flatMap(({ phase, counts }) => counts.flatMap((count, i) => count === 0
        ? []
        : [
            [
                [String(count)],
                [phase],
                [(0,units/* formatMs */._V)(edgesMs[i])],
                [(0,units/* formatMs */._V)(edgesMs[i + 1])]
            ]
        ]));
}

;// CONCATENATED MODULE: ./lib/report/html/phase-spans.js
/** A moment is the container's stop; more is the dataset, again and again. */
const SOAK_MS = 500;
/** What a trial came to, one after the other. */
function spanPhases(marks) {
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs: endMs } = marks;
    const all = [
        ['start', 0, readyMs ?? endMs],
        ['rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs],
        [
            'soak',
            replayedMs,
            endMs - (replayedMs ?? endMs) > SOAK_MS ? endMs : undefined
        ]
    ];
    return all.flatMap(([name, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [{ name, fromS: seconds(fromMs), toS: seconds(toMs) }]);
}
/** To the millisecond. */
function seconds(ms) {
    return Math.round(ms) / 1000;
}

// EXTERNAL MODULE: ./lib/measurement/restarts.js
var restarts = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/report/html/series.js




const series_STRETCHES = 240;
/** Of a trial of which little was kept: there are many of them. */
const FEW_STRETCHES = 60;
/**
 * A trial as curves of at most 240 stretches. A stretch shows its highest and
 * its lowest reading, its mean or its sum; no reading is dropped unseen.
 */
function composeSeries(name, trial) {
    const { samples, plan, marks, exchanges } = trial;
    const stretches = part(samples.length, exchanges ? series_STRETCHES : FEW_STRETCHES);
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
        meanMillicores: stretches.map((each) => meanCpu(samples, each)),
        peakMillicores: stretches.map((each) => peakCpu(samples, each)),
        throttledPercent: stretches.map((each) => throttled(samples, each)),
        inFlight: exchanges ? countInFlight(exchanges, stretches.map(endMs)) : [],
        phases: spanPhases(marks),
        killedS: inStretches(findKills(samples), stretches, endMs),
        restartedS: inStretches((0,restarts/* findRestarts */.y)(samples), stretches, endMs)
    };
}
function part(length, most) {
    const count = Math.min(most, length);
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
function meanCpu(samples, { from, to }) {
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
/** Samples at which the kernel had killed once more. */
function findKills({ oomKills }) {
    const found = [];
    for (let i = 1; i < oomKills.length; i++)
        if (oomKills[i] > oomKills[i - 1])
            found.push(i);
    return found;
}
/** One mark a stretch: a worker can be killed a thousand times. */
function inStretches(found, stretches, endMs) {
    return stretches
        .filter(({ from, to }) => found.some((i) => i >= from && i < to))
        .map((each) => seconds(endMs(each)));
}
/** Most requests that were under way at once in each stretch. */
function countInFlight(exchanges, endsMs) {
    const { length } = exchanges;
    const sent = Float64Array.from({ length }, (_, i) => (0,moments/* sentMs */.Jx)(exchanges, i));
    const ended = Float64Array.from({ length }, (_, i) => (0,moments/* endedMs */.Ds)(exchanges, i));
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
function mib(bytes) {
    return tenth(bytes / units/* MIB */.D6);
}
function tenth(value) {
    return Number.isFinite(value) ? Math.round(value * 10) / 10 : null;
}
function whole(value) {
    return Number.isFinite(value) ? Math.round(value) : null;
}

;// CONCATENATED MODULE: ./lib/report/html/trial-parts.js
/** What was measured: each trial over time, and all of the first one. */




/** Those of which enough was kept, in the order they ran. */
function composeTrials({ report, record }) {
    const { trial, search } = record;
    const others = (search?.trials ?? []).map(pictured);
    return [trial, ...others].flatMap((each, line) => {
        if (!each)
            return [];
        const series = composeSeries(nameOf(report, line, each), each);
        return [{ ...series, number: line + 1 }];
    });
}
/** Of proofs all is known, of other trials what a picture shows. */
function pictured({ measurement, outline }) {
    if (measurement)
        return measurement;
    const { samples, plan, marks } = outline ?? {};
    return samples && plan && marks ? { samples, plan, marks } : undefined;
}
/** `3, bracket at 26 MiB and 2000m: oom-killed` */
function nameOf({ search }, line, { plan }) {
    const { purpose = 'first', outcome, size } = search?.trials[line] ?? {};
    const { memoryBytes, cpuMillicores } = size ?? plan.size;
    const at = `${(0,units/* formatBytes */.z3)(memoryBytes)} and ${(0,units/* formatMillicores */.n3)(cpuMillicores)}`;
    return `${line + 1}, ${purpose} at ${at}${outcome ? `: ${outcome}` : ''}`;
}
/** What was measured at full size. */
function partsOfTrial(viewed, series) {
    const { trial } = viewed.record;
    if (!series || !trial)
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
        {
            id: 'latency',
            title: 'Latency',
            body: renderLatency(trial, findProof(viewed))
        },
        { id: 'rate', title: 'Rate', body: renderRates(trial) }
    ];
}
/** What was measured at the recommended size; undefined: it was not proved. */
function findProof({ report, record }) {
    const { recommendation } = report;
    if (recommendation?.kind !== 'size' || !recommendation.proved)
        return undefined;
    const { memoryBytes, cpuMillicores } = recommendation.size;
    return record.search?.trials.findLast(({ probe: { purpose, size }, outcome }) => purpose === 'proof' &&
        outcome.kind === 'held' &&
        size.memoryBytes === memoryBytes &&
        size.cpuMillicores === cpuMillicores)?.measurement;
}

;// CONCATENATED MODULE: ./lib/report/html/trend-chart.js
/** One number over many runs, small, for several of them side by side. */



const trend_chart_HEIGHT = 150;
/** So many dots that they would lie upon each other are smaller. */
const MANY = 24;
const trend_chart_FRAME = { top: 34, bottom: trend_chart_HEIGHT - 14 };
function drawTrend({ title, format, points }) {
    const { top, bottom } = trend_chart_FRAME;
    const known = points.flatMap(({ y }) => (y === undefined ? [] : [y]));
    const highest = Math.max(...known, 0) || 1;
    const y = (0,scale/* linearScale */.om)({ min: 0, max: highest * 1.1, from: bottom, to: top }, 2);
    const step = axes/* ACROSS */.Ad / Math.max(points.length - 1, 1);
    const x = (i) => axes/* ACROSS */.Ad - (points.length - 1 - i) * step;
    // What cannot be compared is not joined.
    const joined = points.flatMap((point, i) => point.isGrey || point.y === undefined ? [] : [[x(i), y(point.y)]]);
    const inside = [
        (0,markup/* html */.qy) `<text x="0" y="16" class="name">${title}</text>`,
        (0,axes/* drawYAxis */.zq)(y, trend_chart_FRAME, { label: '', format }),
        (0,axes/* stretched */.RP)(trend_chart_HEIGHT, [(0,markup/* html */.qy) `<path d="${(0,axes/* pathOf */.XM)(joined)}" class="line" />`]),
        (0,markup/* html */.qy) `<g class="${points.length > MANY ? 'many' : 'few'}"
      >${points.map((point, i) => drawPoint(point, x(i), y))}</g
    >`,
        nameLast(points.at(-1)?.y, y, format)
    ];
    const canvas = { height: trend_chart_HEIGHT, alive: true, sides: 'trend' };
    return (0,axes/* drawing */.pW)(title, canvas, inside);
}
/** What it is now, beside the last point. */
function nameLast(value, y, format) {
    if (value === undefined)
        return markup/* NOTHING */.K$;
    return (0,markup/* html */.qy) `<text
    x="100%"
    dx="10"
    y="${(0,scale/* round */.LI)(y(value)) + 4}"
    class="last"
    aria-hidden="true"
    >${format(value)}</text
  >`;
}
function drawPoint({ y: value, isGrey, isHollow, tip }, x, y) {
    if (value === undefined)
        return markup/* NOTHING */.K$;
    const look = `run${isGrey ? ' grey' : ''}${isHollow ? ' hollow' : ''}`;
    return (0,markup/* html */.qy) `<g class="${look}" tabindex="0" role="img" data-tip
    ><title>${tip}</title
    ><svg x="${(0,axes/* across */.AJ)(x)}" y="${(0,scale/* round */.LI)(y(value))}">
      <path d="M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z" /></svg
  ></g>`;
}

;// CONCATENATED MODULE: ./lib/report/html/trend.js
/** What changed from run to run: size, CPU of a request, p95. */



const PANELS = [
    {
        title: 'Memory to give',
        // Whole MiB at the axis, and not whole millions of bytes.
        of: ({ memoryBytes }) => memoryBytes && memoryBytes / units/* MIB */.D6,
        format: (mib) => (0,units/* formatBytes */.z3)(mib * units/* MIB */.D6),
        isTime: false
    },
    {
        title: 'CPU to give',
        of: ({ cpuMillicores }) => cpuMillicores,
        format: units/* formatMillicores */.n3,
        isTime: true
    },
    {
        title: 'CPU time of a request',
        of: ({ cpuMsPerRequest }) => cpuMsPerRequest,
        format: units/* formatMs */._V,
        isTime: true
    },
    {
        title: 'p95 at full size',
        of: ({ p95Ms }) => p95Ms,
        format: units/* formatMs */._V,
        isTime: true
    }
];
/** Nothing of one run alone. */
function drawTrends({ trend = [] }) {
    if (trend.length < 2)
        return [];
    const panels = PANELS.map((panel) => {
        const { title, of, format, isTime } = panel;
        const points = trend.map((point) => ({
            y: of(point),
            isGrey: isTime && !point.sameMachine,
            isHollow: !isTime && !point.proved,
            tip: tipOf(point, panel)
        }));
        return drawTrend({ title, format, points });
    });
    return [
        (0,markup/* html */.qy) `<div class="panels">${panels}</div>`,
        (0,markup/* html */.qy) `<p class="key">
      The last ${trend.length} runs, this one at the right. Grey: another class
      of machine, whose times cannot be compared with these; hollow: not proved.
    </p>`
    ];
}
function tipOf(point, { of, format }) {
    const value = of(point);
    const when = point.createdAt.slice(0, 16).replace('T', ' ');
    const proved = point.proved ? '' : ', not proved';
    return `${when} UTC: ${value === undefined ? 'not known' : format(value)}${proved}. ${point.machine}.`;
}

;// CONCATENATED MODULE: ./lib/report/html/sections.js
/** What the page shows, in its order; each part has an address of its own. */








function composePage(viewed) {
    const { report } = viewed;
    const trials = composeTrials(viewed);
    const measured = new Set(trials.map(({ number }) => number - 1));
    const document = (0,describe_run/* describeRun */.v)(report);
    const parts = [
        ...partsOfSize(document),
        {
            id: 'search',
            title: 'How it was found',
            body: [
                ...drawSearch(report, measured),
                ...titled('How it was arrived at', opened(document, 'steps')),
                ...opened(document, 'search')
            ]
        },
        ...partsOfJudgement(document),
        ...partsOfTrial(viewed, trials[0]),
        ...partsOfRun(viewed, document)
    ];
    const verdict = (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, 'verdict'));
    const there = parts.filter(({ body }) => body.length > 0).map(withHeading);
    return { verdict, parts: there, data: { trials } };
}
function partsOfSize(document) {
    const said = (id) => (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, id));
    const size = [...said('size'), ...said('advice'), ...said('targets')];
    return [
        { id: 'size', title: 'Size', body: size },
        { id: 'comparison', title: 'Change', body: said('comparison') }
    ];
}
function partsOfJudgement(document) {
    const said = (id) => (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, id));
    return [
        { id: 'price', title: 'Price', body: opened(document, 'price') },
        { id: 'thresholds', title: 'Thresholds', body: said('thresholds') },
        { id: 'shards', title: 'Shards', body: said('shards') }
    ];
}
function partsOfRun({ report, record: { trial } }, document) {
    const said = (id) => (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, id));
    // Where all was measured, it is drawn in all detail above.
    const cost = blocksOf(document, 'cost').filter(({ kind }) => !trial || kind !== 'chart');
    const { analysis } = report;
    return [
        { id: 'cost', title: 'Use', body: (0,render_blocks/* renderBlocks */.Rz)(cost) },
        {
            id: 'rows',
            title: 'Rows',
            body: analysis ? [renderRows(analysis, trial)] : []
        },
        {
            id: 'trend',
            title: 'Trend',
            body: [...drawTrends(report), ...said('trend')]
        },
        { id: 'time', title: 'Time', body: opened(document, 'time') },
        { id: 'setting', title: 'Setting', body: opened(document, 'setting') },
        { id: 'findings', title: 'Doubts', body: said('findings') },
        {
            id: 'reproduce',
            title: 'Run again',
            body: (0,render_blocks/* renderBlocks */.Rz)(describeReproduction(report))
        },
        { id: 'log', title: 'Log', body: [...said('log'), ...said('azure')] }
    ];
}
const HEADINGS = {
    price: 'What it costs',
    search: 'How the size was found',
    memory: 'Memory over time',
    cpu: 'CPU over time',
    latency: 'Response times',
    rate: 'Rate asked for, and achieved',
    rows: 'Rows that stand out',
    trend: 'From run to run',
    time: 'Where the time went',
    setting: 'Image, dataset and machine',
    log: 'More'
};
/** Parts whose document has no heading get one. */
function withHeading(part) {
    const heading = HEADINGS[part.id];
    if (!heading)
        return part;
    return { ...part, body: [(0,markup/* html */.qy) `<h2>${heading}</h2>`, ...part.body] };
}
function blocksOf({ sections }, id) {
    return sections.find((section) => section.id === id)?.blocks ?? [];
}
/** What a summary folds away is what a page is for. */
function opened(document, id) {
    return blocksOf(document, id).flatMap((block) => (0,render_blocks/* renderBlocks */.Rz)(block.kind === 'details' ? block.blocks : [block]));
}
function titled(heading, body) {
    return body.length > 0 ? [(0,markup/* html */.qy) `<h3>${heading}</h3>`, ...body] : [];
}

;// CONCATENATED MODULE: ./lib/report/html/render-page.js
/** report.html: one page of one run. */




function renderPage(viewed) {
    const { report, runUrl } = viewed;
    const { verdict, parts, data } = composePage(viewed);
    const header = [...verdict, renderOrigin(report)];
    const footer = (0,markup/* html */.qy) `Made by profile-inference ${report.tool.version} from a
  run of ${report.createdAt}.
  ${runUrl ? (0,markup/* html */.qy) `<a href="${runUrl}">The run</a>.` : markup/* NOTHING */.K$}`;
    const { name: title } = report;
    return (0,page_shell/* renderShell */.D)({
        title,
        verdict: report.verdict,
        header,
        parts,
        footer,
        data
    });
}
/** What was run, with what, when: a page is found again long after. */
function renderOrigin({ createdAt, image, dataset }) {
    const when = `${(0,document_text/* line */.n8)(createdAt.slice(0, 16).replace('T', ' '))} UTC`;
    const parts = [
        ...(image ? [(0,document_text/* line */.n8)(image.reference)] : []),
        ...(dataset ? [`${dataset.rows} rows of ${(0,document_text/* line */.n8)(dataset.path)}`] : []),
        when
    ];
    return (0,markup/* html */.qy) `<p class="key">${parts.join(' · ')}</p>`;
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   om: () => (/* binding */ linearScale),
/* harmony export */   tA: () => (/* binding */ logScale)
/* harmony export */ });
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


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/report/document/comparison-starts.js
var comparison_starts = __webpack_require__(1167);
;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
/**
 * Text as GitHub-flavoured Markdown that means nothing but itself. Only what
 * would mean something where it stands is escaped, so that people can read the
 * source. GitHub looks for mentions, issues and emoji in the text that comes
 * out, where no escape is left: an empty comment parts them.
 */
const APART = '<!-- -->';
const RULES = [
    [/[\\`*[~]|<(?=[a-z/!?]|$)/gi, '\\$&'],
    // Between letters it is one of them: `OOM_KILLED`.
    [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
    [/&(?=#?\w+;)/g, '\\&'],
    [/:(?=\/\/)/g, '\\:'],
    [/(?<=www)\./gi, '\\.'],
    [/@(?=[\w.-])/g, `@${APART}`],
    [/(?<=#|\bGH-)(?=\d)/gi, APART],
    [/:(?=(?:[\w+-]*[a-z][\w+-]*|[+-]1|100|1234):)/gi, `:${APART}`],
    // Mathematics knows no backslash outside of itself.
    [/\$/g, '&#36;']
];
/** Text in the middle of a line. */
function escapeText(text) {
    return RULES.reduce((escaped, [sign, to]) => escaped.replace(sign, to), text);
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
function renderChart(chart) {
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
        const section = `${renderBlocks(blocks)}\n\n`;
        if (Buffer.byteLength(text + section) > maxBytes)
            return `${text}${fold('More', 'The rest did not fit here; it is in the report.')}\n`;
        text += section;
    }
    return text;
}
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join('\n\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level + 1)} ${escapeEnd(renderSentence(block.text))}`;
        case 'paragraph':
            return escapeStart(block.lines.map(renderSentence).join('<br>'));
        case 'list':
            return block.items
                .map((item) => `- ${escapeStart(renderSentence(item))}`)
                .join('\n');
        case 'table':
            return renderTable(block.head, block.rows);
        case 'code':
            return codeBlock(block.text, block.language);
        case 'chart':
            return renderChart(block.chart);
        case 'marks':
            return renderMarks(block.marks);
        case 'starts':
            return codeBlock((0,comparison_starts/* drawStarts */.c)(block.starts), 'text');
        case 'details':
            return fold(escapeHtml(block.summary), renderBlocks(block.blocks));
    }
}
function renderTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'));
    const cell = (sentence) => escapeBars(renderSentence(sentence));
    const heads = head.map((text) => cell([text]));
    return [heads, rule, ...rows.map((row) => row.map(cell))].map(line).join('\n');
}
function renderSentence(sentence) {
    return sentence.map(renderInline).join('');
}
function renderInline(inline) {
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


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _document_describe_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2734);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2232);


/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MAX_BYTES = 60_000;
/** The job summary: verdict, size, thresholds, costs, doubts, details. */
function renderSummary(report, where = {}) {
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)((0,_document_describe_run_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRun */ .v)(report, where), MAX_BYTES);
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderOutputs)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);

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
    'cost-per-month',
    'cost-per-million-requests',
    'saved-per-month',
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
    'comparison',
    'change-memory-recommended-bytes',
    'change-memory-anonymous-percent',
    'change-cpu-ms-per-request-percent',
    'change-latency-p50-percent',
    'change-latency-p95-percent',
    'change-image-size-bytes',
    'reused',
    'services',
    'details',
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
        ...costOutputs(report),
        ...measuredOutputs(report),
        'image-id': report.image?.id ?? '',
        'image-size-bytes': whole(report.image?.sizeBytes),
        ...changeOutputs(report),
        reused: String(report.reused !== undefined),
        // One run is one service, and said above.
        services: '',
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
        'recommended-memory': size ? (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toKubernetesMemory */ .lH)(size.size.memoryBytes) : '',
        'recommended-memory-in-gb': size
            ? String((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(size.size.memoryBytes))
            : '',
        proved: String(size?.proved ?? false),
        'minimum-memory': minimumMemoryBytes === undefined
            ? ''
            : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toKubernetesMemory */ .lH)(minimumMemoryBytes),
        'minimum-cpu': minimumCpuMillicores === undefined
            ? ''
            : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toKubernetesCpu */ .mN)(minimumCpuMillicores),
        confidence: search?.confidence?.level ?? '',
        'cpu-request': resources?.requests.cpu ?? '',
        'cpu-limit': resources?.limits.cpu ?? '',
        'memory-request': resources?.requests.memory ?? '',
        'memory-limit': resources?.limits.memory ?? '',
        resources: resources ? JSON.stringify(resources) : ''
    };
}
function costOutputs({ cost }) {
    const amount = (value) => value === undefined ? '' : String(Number(value.toPrecision(6)));
    return {
        'cost-per-month': amount(cost?.perMonth),
        'cost-per-million-requests': amount(cost?.perMillionRequests),
        'saved-per-month': amount(cost?.current?.savedPerMonth)
    };
}
function measuredOutputs({ analysis }) {
    const { memory, cpu, latency, requests = 0, succeeded = 0 } = analysis ?? {};
    return {
        'memory-peak-bytes': whole(memory?.peakBytes),
        'memory-anonymous-peak-bytes': whole(memory?.anonymousPeakBytes),
        'memory-working-set-peak-bytes': whole(memory?.workingSetPeakBytes),
        'cpu-peak-millicores': whole(cpu?.peakMillicores),
        'cpu-ms-per-request': decimal(cpu?.msPerRequest),
        'latency-p50-ms': decimal(latency?.p50?.value),
        'latency-p95-ms': decimal(latency?.p95?.value),
        'latency-p99-ms': decimal(latency?.p99?.value),
        'throughput-rps': decimal(analysis?.throughputPerSecond),
        'success-rate': requests > 0 ? percent(succeeded / requests) : '',
        'startup-ms': whole(analysis?.startupMs)
    };
}
/** Of what was compared; a change that is undecided is no number. */
function changeOutputs({ comparison }) {
    const { changes = [], sameImage } = comparison ?? {};
    const change = (metric) => {
        const found = changes.find((each) => each.metric === metric);
        if (sameImage)
            return { bytes: '0', percent: '0' };
        if (!found || found.direction === 'open')
            return { bytes: '', percent: '' };
        const { base, head, share } = found;
        const bytes = base === undefined ? undefined : (head ?? NaN) - base;
        return {
            bytes: whole(bytes),
            percent: decimal(share === undefined ? undefined : share * 100)
        };
    };
    return {
        comparison: comparison?.verdict ?? '',
        'change-memory-recommended-bytes': change('memory.recommended').bytes,
        'change-memory-anonymous-percent': change('memory.anonymous').percent,
        'change-cpu-ms-per-request-percent': change('cpu.ms_per_request').percent,
        'change-latency-p50-percent': change('latency.p50').percent,
        'change-latency-p95-percent': change('latency.p95').percent,
        'change-image-size-bytes': change('image.size').bytes
    };
}
function whole(value) {
    return value === undefined ? '' : String(Math.round(value));
}
function decimal(value) {
    return value === undefined ? '' : String(Number(value.toFixed(3)));
}
/** Rounded down: 100 only when all succeeded. */
function percent(share) {
    return String(Math.floor(share * 1e5) / 1e3);
}


/***/ }),

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderTags)
/* harmony export */ });
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


/***/ }),

/***/ 4910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/report/document/comparison-starts.js
var comparison_starts = __webpack_require__(1167);
;// CONCATENATED MODULE: ./lib/report/terminal/charts.js
const BARS = '▁▂▃▄▅▆▇█';
/** A curve in one line of bars: `0 ▁▂▇█ 94.3 MiB, 2.4 s`. */
function drawChart(chart, columns) {
    const { title, unit, atMs, values } = chart;
    const top = Math.max(...values);
    const seconds = ((atMs.at(-1) ?? 0) / 1000).toFixed(1);
    const most = ` at most ${top} ${unit}, ${seconds} s`;
    const room = Math.max(columns - title.length - most.length - 2, 8);
    return [
        { text: `${title}: `, style: 'plain' },
        { text: bars(values, room), style: 'cyan' },
        { text: most, style: 'plain' }
    ];
}
/** Where points share a bar, it shows the highest of them. */
function bars(values, room) {
    const count = Math.min(values.length, room);
    const top = Math.max(...values, Number.MIN_VALUE);
    return Array.from({ length: count }, (_, bar) => {
        const from = Math.floor((bar * values.length) / count);
        const to = Math.floor(((bar + 1) * values.length) / count);
        const highest = Math.max(...values.slice(from, to), 0);
        return BARS[Math.round((highest / top) * (BARS.length - 1))];
    }).join('');
}
function drawMark({ at, held, text }) {
    return [
        { text: `${at.padStart(10)}  `, style: 'plain' },
        { text: held ? '●' : '✕', style: held ? 'green' : 'red' },
        { text: ` ${text}`, style: 'plain' }
    ];
}

// EXTERNAL MODULE: ./lib/report/terminal/style.js
var style = __webpack_require__(8330);
// EXTERNAL MODULE: ./lib/report/terminal/width.js
var terminal_width = __webpack_require__(9751);
;// CONCATENATED MODULE: ./lib/report/terminal/table.js
/** A table in columns that fit: the widest give way, and their cells wrap. */


const GAP = 2;
/** A column that is narrower says nothing any more. */
const NARROW = 4;
const NUMBER = /^(?:[-+]?\d|–|\?|$)/;
function layTable(rows, columns, paint) {
    const widths = fit(naturalWidths(rows), columns);
    const [, ...body] = rows;
    const right = widths.map((_, column) => body.every((row) => NUMBER.test(textOf(row[column] ?? []))));
    return rows.flatMap((row) => {
        const cells = widths.map((width, column) => (0,terminal_width/* wrap */.L)(row[column] ?? [], width));
        const height = Math.max(...cells.map(({ length }) => length));
        return Array.from({ length: height }, (_, line) => cells
            .map((lines, column) => {
            const pieces = lines[line] ?? [];
            const space = ' '.repeat(widths[column] - (0,terminal_width/* columnsOf */.P)(textOf(pieces)));
            const text = pieces.map(paint).join('');
            return right[column] ? space + text : text + space;
        })
            .join(' '.repeat(GAP))
            .trimEnd());
    });
}
function textOf(cell) {
    return cell.map(({ text }) => text).join('');
}
function naturalWidths(rows) {
    const count = Math.max(...rows.map(({ length }) => length));
    return Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => (0,terminal_width/* columnsOf */.P)(textOf(row[column] ?? [])))));
}
/** The widest column gives first, until all fit or all are narrow. */
function fit(widths, columns) {
    const fitted = [...widths];
    const gaps = GAP * (fitted.length - 1);
    const all = () => fitted.reduce((sum, width) => sum + width, gaps);
    while (all() > columns) {
        const widest = fitted.indexOf(Math.max(...fitted));
        if (fitted[widest] <= NARROW)
            break;
        fitted[widest] = fitted[widest] - 1;
    }
    return fitted;
}

;// CONCATENATED MODULE: ./lib/report/terminal/render-terminal.js





const INDENT = '  ';
const NARROWEST = 40;
/** Folded details are one line each: a terminal can't open them. */
function renderTerminal({ sections }, { columns, colour, tight = false }) {
    const pen = {
        columns: Math.max(columns, NARROWEST),
        paint: (0,style/* paintWith */.H)(colour)
    };
    const blocks = sections.flatMap((section) => section.blocks);
    const texts = blocks.map((block, i) => {
        const before = blocks[i - 1];
        const gap = before ? (isNear(before, block, tight) ? '\n' : '\n\n') : '';
        return gap + renderBlock(block, pen).join('\n');
    });
    return `${texts.join('')}\n`;
}
/** Whether no empty line is between them; code is indented, which is enough. */
function isNear(before, { kind }, tight) {
    if (kind === 'details' && before.kind === 'details')
        return true;
    const stands = [before.kind, kind].includes('code');
    return tight && kind !== 'heading' && (stands || before.kind === 'heading');
}
function renderBlock(block, pen) {
    switch (block.kind) {
        case 'heading':
            return write([{ text: plainText(block.text), style: 'bold' }], pen);
        case 'paragraph':
            return block.lines.flatMap((line) => write(pieces(line), pen));
        case 'list':
            return block.items.flatMap((item) => writeItem(item, pen));
        case 'table':
            return renderTable(block, pen);
        case 'code':
            return indent(block.text.trimEnd(), pen);
        case 'chart':
            return write(drawChart(block.chart, pen.columns), pen);
        case 'marks':
            return block.marks.flatMap((mark) => write(drawMark(mark), pen));
        case 'starts':
            return indent((0,comparison_starts/* drawStarts */.c)(block.starts), pen);
        case 'details':
            return write([{ text: `▸ ${block.summary}`, style: 'dim' }], pen);
    }
}
function indent(text, { paint }) {
    return text
        .split('\n')
        .map((line) => INDENT + paint({ text: line, style: 'plain' }));
}
function write(line, { columns, paint }) {
    return (0,terminal_width/* wrap */.L)(line, columns).map((words) => words.map(paint).join(''));
}
function writeItem(item, { columns, paint }) {
    const lines = write(pieces(item), { columns: columns - 2, paint });
    return lines.map((line, i) => (i === 0 ? `• ${line}` : INDENT + line));
}
function renderTable({ head, rows }, { columns, paint }) {
    const heads = head.map((text) => [{ text, style: 'dim' }]);
    const body = rows.map((row) => row.map(pieces));
    const lines = layTable([heads, ...body], columns, paint);
    return head.every((text) => text === '') ? lines.slice(1) : lines;
}
function pieces(sentence) {
    return sentence.map(piece);
}
function piece(inline) {
    if (typeof inline === 'string')
        return { text: inline, style: 'plain' };
    const { kind, text } = inline;
    if (kind === 'strong')
        return { text, style: 'bold' };
    // Where several words end shows without colours, too.
    return { text: text.includes(' ') ? `\`${text}\`` : text, style: 'cyan' };
}
function plainText(sentence) {
    return pieces(sentence)
        .map(({ text }) => text)
        .join('');
}


/***/ }),

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** What a terminal is told to do, when it may be told. */
/** Select Graphic Rendition: what turns a style on, and off again. */
const STYLES = {
    plain: undefined,
    bold: [1, 22],
    dim: [2, 22],
    underlined: [4, 24],
    red: [31, 39],
    green: [32, 39],
    cyan: [36, 39]
};
/** Whoever wrote a text, it moves no cursor and rings no bell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Makes text of pieces, with colours or without. */
function paintWith(colour) {
    return ({ text, style }) => {
        const seen = text.replace(UNSEEN, (sign) => sign === '\u200d' ? sign : ' ');
        const code = STYLES[style];
        return colour && code && seen !== ''
            ? `\u001b[${code[0]}m${seen}\u001b[${code[1]}m`
            : seen;
    };
}


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/** Signs that take two columns: emoji, and East Asian letters and kana. */
const WIDE = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u;
const NOTHING = /^[\p{M}\u200d\ufe0f]+$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
function columnsOf(text) {
    let columns = 0;
    for (const { segment } of graphemes.segment(text))
        columns += NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
    return columns;
}
/** Lines of at most `columns`; a word that is longer is cut in pieces. */
function wrap(pieces, columns) {
    const lines = [[]];
    let used = 0;
    for (const word of joinWords(pieces.flatMap(splitWords), columns)) {
        const width = widthOf(word);
        if (used + width > columns && used > 0) {
            dropBlankEnd(lines.at(-1));
            lines.push([]);
            used = 0;
        }
        if (isBlank(word.at(-1)) && used === 0)
            continue;
        lines.at(-1).push(...word);
        used += width;
    }
    dropBlankEnd(lines.at(-1));
    return lines.map(merge);
}
/**
 * Words of several styles, as `(` and `image-shared` and `)`: no line ends between
 * two pieces without a blank, unless they are wider than one together.
 */
function joinWords(pieces, columns) {
    const words = [];
    for (const piece of pieces) {
        const last = words.at(-1);
        const isOne = last && !isBlank(piece) && !isBlank(last.at(-1));
        if (isOne && widthOf([...last, piece]) <= columns)
            last.push(piece);
        else
            words.push(...cut(piece, columns).map((part) => [part]));
    }
    return words;
}
function widthOf(word) {
    return word.reduce((sum, { text }) => sum + columnsOf(text), 0);
}
function isBlank(piece) {
    return piece?.text.trim() === '';
}
/** Neighbours of one style as one piece: it is switched on once. */
function merge(line) {
    const merged = [];
    for (const { text, style } of line) {
        const last = merged.at(-1);
        if (last?.style === style)
            merged[merged.length - 1] = { text: last.text + text, style };
        else
            merged.push({ text, style });
    }
    return merged;
}
function dropBlankEnd(line) {
    while (line.length > 0 && isBlank(line.at(-1)))
        line.pop();
}
/** Words and the spaces between them. */
function splitWords({ text, style }) {
    const parts = text.match(/\s+|\S+/g) ?? [];
    return parts.map((part) => ({ text: part, style }));
}
/** Parts that are no wider than a line. */
function cut({ text, style }, columns) {
    const pieces = [];
    let rest = '';
    for (const { segment } of graphemes.segment(text)) {
        if (rest !== '' && columnsOf(rest + segment) > columns) {
            pieces.push({ text: rest, style });
            rest = '';
        }
        rest += segment;
    }
    return [...pieces, { text: rest, style }];
}


/***/ }),

/***/ 8072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Misfit),
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
class Misfit extends Error {
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
function fit(value, shape, shapes) {
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
                throw new Misfit(path);
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
                if (!(thrown instanceof Misfit))
                    throw thrown;
                last = thrown;
            }
        throw last;
    }
    fitObject(value, shape, path) {
        const { properties = {}, required = [], additionalProperties } = shape;
        if (typeof value !== 'object' || value === null)
            throw new Misfit(path);
        const below = (key) => (path ? `${path}.${key}` : key);
        const missing = required.find((key) => !has(value, key));
        if (missing !== undefined)
            throw new Misfit(below(missing));
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
        throw new Misfit(path);
    return value;
}


/***/ }),

/***/ 3980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ COLUMNS_FILE),
  zF: () => (/* binding */ RUN_FILE),
  Sj: () => (/* binding */ loadRun),
  BQ: () => (/* binding */ saveRun)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/foundation/mask.js + 1 modules
var mask = __webpack_require__(6985);
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
function unpack(json, bytes) {
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/measurement/zip-columns.js

/** A member of the gzip file: what is held in memory beside the columns. */
const BLOCK_BYTES = 2 ** 20;
/** Higher levels take twice as long and save 2 %: noise does not compress. */
const LEVEL = 1;
/**
 * The bytes of columns one after the other, little-endian, as a gzip file in
 * pieces. A million exchanges of 31 bytes become 19 MB.
 */
function* zipColumns(columns) {
    const block = new Uint8Array(BLOCK_BYTES);
    let used = 0;
    for (const { buffer, byteOffset, byteLength } of columns)
        for (let at = 0; at < byteLength;) {
            const take = Math.min(byteLength - at, BLOCK_BYTES - used);
            block.set(new Uint8Array(buffer, byteOffset + at, take), used);
            used += take;
            at += take;
            if (used < BLOCK_BYTES)
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
function unzipColumns(zipped, bytes) {
    const maxOutputLength = bytes + 1;
    const unzipped = (0,external_node_zlib_.gunzipSync)(zipped, { maxOutputLength });
    if (unzipped.length === bytes)
        return unzipped;
    throw new RangeError(`${unzipped.length} bytes where ${bytes} were told`);
}

// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(3203);
// EXTERNAL MODULE: ./lib/saved/fit.js
var fit = __webpack_require__(8072);
;// CONCATENATED MODULE: ./lib/saved/check-measurement.js


/**
 * What types can't say of a measurement: all columns are as long as they are
 * said to be, and their numbers name something.
 *
 * @throws {Misfit} with the place, below `path`
 */
function checkMeasurement(trial, path) {
    const { exchanges, samples, warmupExchanges: warm } = trial;
    checkColumns(exchanges, `${path}.exchanges`);
    checkColumns(samples, `${path}.samples`);
    if (!Number.isInteger(warm) || warm < 0 || warm > exchanges.length)
        throw new fit/* Misfit */.$(`${path}.warmupExchanges`);
    if (!exchanges.outcome.every((index) => index < exchange/* OUTCOMES */.i.length))
        throw new fit/* Misfit */.$(`${path}.exchanges.outcome`);
}
/** @throws {Misfit} they are not all of one length */
function checkColumns(columns, path) {
    const uneven = Object.entries(columns).find(([, column]) => typeof column !== 'number' && column.length !== columns.length);
    if (uneven)
        throw new fit/* Misfit */.$(`${path}.${uneven[0]}`);
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
function bringUpToDate(record) {
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
const run_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"GU":"#/definitions/SavedRecord","BG":{"SavedRecord":{"type":"object","properties":{"name":{"type":"string"},"createdAt":{"type":"string"},"version":{"type":"string"},"troubleshooting":{"type":"string"},"attempt":{"type":"number"},"criteria":{"$ref":"#/definitions/Criteria"},"shard":{"$ref":"#/definitions/ShardFacts"},"earlier":{"type":"array","items":{"$ref":"#/definitions/HistoryPoint"}},"pricing":{"$ref":"#/definitions/Pricing"},"asked":{"type":"array","items":{"$ref":"#/definitions/AskedInput"}},"error":{"$ref":"#/definitions/ErrorFacts"},"machine":{"$ref":"#/definitions/MachineFacts"},"image":{"$ref":"#/definitions/ImageFacts"},"server":{"$ref":"#/definitions/ServerFacts"},"dataset":{"$ref":"#/definitions/DatasetFacts"},"smallest":{"$ref":"#/definitions/Size"},"cold":{"type":"boolean"},"trial":{"$ref":"#/definitions/Measurement"},"search":{"$ref":"#/definitions/SearchRecord"},"comparison":{"$ref":"#/definitions/ComparisonRecord"},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}},"stages":{"type":"array","items":{"$ref":"#/definitions/StageTime"}}},"required":["name","createdAt","version","findings","stages"],"additionalProperties":false},"Criteria":{"type":"object","properties":{"headroom":{"type":"number"},"search":{"$ref":"#/definitions/SearchInputs"},"thresholds":{"type":"array","items":{"$ref":"#/definitions/Rule"}},"startupTimeoutMs":{"type":"number"}},"required":["headroom","search","thresholds","startupTimeoutMs"],"additionalProperties":false},"SearchInputs":{"type":"object","properties":{"memory":{"type":"boolean"},"cpu":{"type":"boolean"},"timeBudgetMs":{"type":"number"},"soakMs":{"type":"number"},"slowdown":{"type":"number"},"memoryStepBytes":{"type":"number"},"cpuStepMillicores":{"type":"number"},"minMemoryBytes":{"type":"number"},"maxMemoryBytes":{"type":"number"},"minCpuMillicores":{"type":"number"},"maxCpuMillicores":{"type":"number"}},"required":["cpu","cpuStepMillicores","memory","memoryStepBytes","slowdown","soakMs","timeBudgetMs"],"additionalProperties":false},"Rule":{"type":"object","properties":{"metric":{"$ref":"#/definitions/MetricName"},"operator":{"$ref":"#/definitions/Operator"},"limit":{"type":"number"},"relative":{"type":"string","enum":["share","amount"]},"level":{"type":"string","enum":["fail","warn"]},"text":{"type":"string"}},"required":["metric","operator","limit","level","text"],"additionalProperties":false},"MetricName":{"type":"string","enum":["memory.peak","memory.working_set","memory.anonymous","memory.recommended","cpu.peak","cpu.mean","cpu.ms_per_request","cpu.throttled","cpu.recommended","latency.p50","latency.p90","latency.p95","latency.p99","latency.p99.9","latency.mean","latency.max","success.rate","failures","throughput","startup","image.size","oom.kills","cost.per_month","cost.per_million_requests"]},"Operator":{"type":"string","enum":["<","<=",">",">=","=="]},"ShardFacts":{"type":"object","properties":{"index":{"type":"number"},"of":{"type":"number"},"plan":{"type":"string"}},"required":["index","of","plan"],"additionalProperties":false},"HistoryPoint":{"type":"object","properties":{"name":{"type":"string"},"createdAt":{"type":"string"},"machine":{"type":"string"},"proved":{"type":"boolean"},"memoryBytes":{"type":"number"},"cpuMillicores":{"type":"number"},"cpuMsPerRequest":{"type":"number"},"p95Ms":{"type":"number"}},"required":["name","createdAt","machine","proved"],"additionalProperties":false},"Pricing":{"type":"object","properties":{"prices":{"$ref":"#/definitions/Prices"},"current":{"$ref":"#/definitions/Deployment"}},"required":["prices"],"additionalProperties":false},"Prices":{"type":"object","properties":{"currency":{"type":"string"},"perCoreHour":{"type":"number"},"perGibHour":{"type":"number"},"source":{"type":"string"}},"required":["currency","perCoreHour","perGibHour","source"],"additionalProperties":false},"Deployment":{"type":"object","properties":{"size":{"$ref":"#/definitions/Size"},"replicas":{"type":"number"}},"required":["size","replicas"],"additionalProperties":false},"Size":{"type":"object","properties":{"cpuMillicores":{"type":"number"},"memoryBytes":{"type":"number"}},"required":["cpuMillicores","memoryBytes"],"additionalProperties":false},"AskedInput":{"type":"object","properties":{"name":{"type":"string"},"text":{"type":"string"},"given":{"type":"boolean"}},"required":["name","given"],"additionalProperties":false},"ErrorFacts":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"blame":{"$ref":"#/definitions/Blame"},"cause":{"type":"string"},"remedy":{"type":"string"},"log":{"type":"string"}},"required":["code","message","blame"],"additionalProperties":false},"Blame":{"type":"string","enum":["user","image","machine","bug"]},"MachineFacts":{"type":"object","properties":{"cpuModel":{"type":"string"},"cores":{"type":"number"},"memoryBytes":{"type":"number"},"kernel":{"type":"string"},"cgroupVersion":{"type":"number","enum":[1,2]},"engine":{"type":"string"},"floor":{"$ref":"#/definitions/Floor"},"nodes":{"type":"array","items":{"type":"string"}}},"required":["cpuModel","cores","memoryBytes","kernel","engine"],"additionalProperties":false},"Floor":{"type":"object","properties":{"way":{"type":"string","enum":["address","tunnel"]},"p50Ms":{"type":"number"},"bytesPerSecond":{"type":"number"}},"required":["way","p50Ms","bytesPerSecond"],"additionalProperties":false},"ImageFacts":{"type":"object","properties":{"reference":{"type":"string"},"id":{"type":"string"},"digest":{"type":"string"},"fingerprint":{"type":"string"},"sizeBytes":{"type":"number"},"exposedPorts":{"type":"array","items":{"type":"number"}},"layers":{"type":"array","items":{"$ref":"#/definitions/ImageLayer"}}},"required":["reference","id","fingerprint","sizeBytes","exposedPorts"],"additionalProperties":false},"ImageLayer":{"type":"object","properties":{"sizeBytes":{"type":"number"},"madeBy":{"type":"string"}},"required":["sizeBytes","madeBy"],"additionalProperties":false},"ServerFacts":{"type":"object","properties":{"name":{"$ref":"#/definitions/ServerName"},"because":{"type":"string"}},"required":["name","because"],"additionalProperties":false},"ServerName":{"type":"string","enum":["azureml","mlflow","triton","tensorflow-serving","torchserve","bentoml","kserve-v2","openai"]},"DatasetFacts":{"type":"object","properties":{"path":{"type":"string"},"format":{"$ref":"#/definitions/DatasetFormat"},"rows":{"type":"number"},"bytes":{"type":"number"},"sha256":{"type":"string"},"largestRowBytes":{"type":"number"},"emptyLines":{"type":"number"},"identicalRows":{"type":"boolean"}},"required":["path","format","rows","bytes","sha256","largestRowBytes","emptyLines","identicalRows"],"additionalProperties":false},"DatasetFormat":{"type":"string","enum":["lines","csv","http"]},"Measurement":{"type":"object","properties":{"plan":{"$ref":"#/definitions/TrialPlan"},"startedAt":{"type":"string"},"marks":{"$ref":"#/definitions/Marks"},"ending":{"$ref":"#/definitions/Ending"},"exchanges":{"$ref":"#/definitions/ExchangeColumns"},"warmupExchanges":{"type":"number"},"rounds":{"type":"array","items":{"$ref":"#/definitions/Round"}},"answerShapes":{"type":"array","items":{"$ref":"#/definitions/AnswerShape"}},"notes":{"type":"array","items":{"$ref":"#/definitions/ExchangeNote"}},"sameAnswer":{"$ref":"#/definitions/SameAnswer"},"samples":{"$ref":"#/definitions/SampleColumns"},"totals":{"$ref":"#/definitions/Counters"},"counters":{"$ref":"#/definitions/CounterTraits"},"afterLoad":{"$ref":"#/definitions/AfterLoad"},"contention":{"$ref":"#/definitions/Contention"},"generator":{"$ref":"#/definitions/GeneratorUse"},"workers":{"$ref":"#/definitions/Workers"},"log":{"type":"string"}},"required":["plan","startedAt","marks","ending","exchanges","warmupExchanges","answerShapes","notes","samples","counters","generator","log"],"additionalProperties":false},"TrialPlan":{"type":"object","properties":{"size":{"$ref":"#/definitions/Size"},"load":{"$ref":"#/definitions/Load"},"warmupRequests":{"type":"number"},"warmupFrom":{"type":"number"},"requests":{"type":"number"}},"required":["size","load","warmupRequests","requests"],"additionalProperties":false},"Load":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"closed"},"concurrency":{"type":"number"}},"required":["kind","concurrency"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"open"},"ratePerSecond":{"type":"number"},"arrivals":{"type":"string","enum":["poisson","constant"]},"seed":{"type":"number"},"concurrency":{"type":"number"}},"required":["kind","ratePerSecond","arrivals","seed","concurrency"],"additionalProperties":false}]},"Marks":{"type":"object","properties":{"readyMs":{"type":"number"},"settledMs":{"type":"number"},"steadyMs":{"type":"number"},"replayedMs":{"type":"number"},"endedMs":{"type":"number"}},"required":["endedMs"],"additionalProperties":false},"Ending":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"completed"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"exited"},"exit":{"$ref":"#/definitions/Exit"}},"required":["kind","exit"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"not-ready"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"cancelled"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"aborted"},"reason":{"type":"string"},"sign":{"type":"string","enum":["thrashing","slow"]}},"required":["kind","reason"],"additionalProperties":false}]},"Exit":{"type":"object","properties":{"code":{"type":"number"},"oomKilled":{"type":"boolean"},"why":{"$ref":"#/definitions/ExitCause"}},"required":["code","oomKilled"],"additionalProperties":false},"ExitCause":{"type":"object","properties":{"cause":{"type":"string"},"remedy":{"type":"string"}},"required":["cause","remedy"],"additionalProperties":false},"ExchangeColumns":{"type":"object","properties":{"length":{"type":"number"},"row":{"column":true},"dueMs":{"column":true},"delayMs":{"column":true},"serviceMs":{"column":true},"status":{"column":true},"outcome":{"column":true},"requestBytes":{"column":true},"responseBytes":{"column":true},"responseBytesHigh":{"column":true},"serverMs":{"column":true}},"required":["length","row","dueMs","delayMs","serviceMs","status","outcome","responseBytes"],"additionalProperties":false},"Round":{"type":"object","properties":{"replayed":{"type":"number"},"ended":{"type":"number"},"endedMs":{"type":"number"}},"required":["replayed","ended","endedMs"],"additionalProperties":false},"AnswerShape":{"type":"object","properties":{"kind":{"$ref":"#/definitions/AnswerKind"},"answers":{"type":"number"},"rows":{"type":"array","items":{"type":"number"}}},"required":["kind","answers","rows"],"additionalProperties":false},"AnswerKind":{"type":"string","enum":["object","list","string","value","text","nothing","void","suspect"]},"ExchangeNote":{"type":"object","properties":{"kind":{"$ref":"#/definitions/NoteKind"},"says":{"type":"string"},"exchanges":{"type":"number"},"rows":{"type":"array","items":{"type":"number"}}},"required":["exchanges","kind","rows","says"],"additionalProperties":false},"NoteKind":{"type":"string","enum":["no-http","cut","no-answer","retried","redirected","host-refused","not-decoded"]},"SameAnswer":{"type":"object","properties":{"answers":{"type":"number"},"rows":{"type":"number"},"bytes":{"type":"number"}},"required":["answers","rows","bytes"],"additionalProperties":false},"SampleColumns":{"type":"object","additionalProperties":false,"properties":{"memoryBytes":{"column":true},"memoryPeakBytes":{"column":true},"anonymousBytes":{"column":true},"sharedBytes":{"column":true},"fileBytes":{"column":true},"inactiveFileBytes":{"column":true},"kernelBytes":{"column":true},"oomKills":{"column":true},"majorFaults":{"column":true},"cpuMs":{"column":true},"periods":{"column":true},"throttledPeriods":{"column":true},"throttledMs":{"column":true},"pids":{"column":true},"memoryPressureMs":{"column":true},"cpuPressureMs":{"column":true},"length":{"type":"number"},"atMs":{"column":true}},"required":["anonymousBytes","atMs","cpuMs","cpuPressureMs","fileBytes","inactiveFileBytes","kernelBytes","length","majorFaults","memoryBytes","memoryPeakBytes","memoryPressureMs","oomKills","periods","pids","sharedBytes","throttledMs","throttledPeriods"]},"Counters":{"type":"object","properties":{"memoryBytes":{"type":"number"},"memoryPeakBytes":{"type":"number"},"anonymousBytes":{"type":"number"},"sharedBytes":{"type":"number"},"fileBytes":{"type":"number"},"inactiveFileBytes":{"type":"number"},"kernelBytes":{"type":"number"},"oomKills":{"type":"number"},"majorFaults":{"type":"number"},"cpuMs":{"type":"number"},"periods":{"type":"number"},"throttledPeriods":{"type":"number"},"throttledMs":{"type":"number"},"pids":{"type":"number"},"memoryPressureMs":{"type":"number"},"cpuPressureMs":{"type":"number"}},"required":["memoryBytes","memoryPeakBytes","anonymousBytes","sharedBytes","fileBytes","inactiveFileBytes","kernelBytes","oomKills","majorFaults","cpuMs","periods","throttledPeriods","throttledMs","pids","memoryPressureMs","cpuPressureMs"],"additionalProperties":false},"CounterTraits":{"type":"object","properties":{"source":{"$ref":"#/definitions/CounterSource"},"periodMs":{"type":"number"}},"required":["source","periodMs"],"additionalProperties":false},"CounterSource":{"type":"string","enum":["cgroup-v1","cgroup-v2","docker-api","kubelet"]},"AfterLoad":{"type":"object","properties":{"healthcheck":{"$ref":"#/definitions/HealthcheckRun"},"rest":{"$ref":"#/definitions/Rest"}},"additionalProperties":false},"HealthcheckRun":{"type":"object","properties":{"ms":{"type":"number"},"exitCode":{"type":"number"}},"required":["ms"],"additionalProperties":false},"Rest":{"type":"object","properties":{"fromMs":{"type":"number"},"toMs":{"type":"number"},"came":{"type":"boolean"}},"required":["fromMs","toMs","came"],"additionalProperties":false},"Contention":{"type":"object","properties":{"usedMillicores":{"type":"number"},"idleMillicores":{"type":"number"},"stolenShare":{"type":"number"}},"required":["usedMillicores","idleMillicores","stolenShare"],"additionalProperties":false},"GeneratorUse":{"type":"object","properties":{"meanMillicores":{"type":"number"},"peakMillicores":{"type":"number"},"machineIdleShare":{"type":"number"}},"required":["meanMillicores","peakMillicores","machineIdleShare"],"additionalProperties":false},"Workers":{"type":"object","properties":{"processes":{"type":"number"},"isTold":{"type":"boolean"}},"required":["processes","isTold"],"additionalProperties":false},"SearchRecord":{"type":"object","properties":{"trials":{"type":"array","items":{"$ref":"#/definitions/SearchTrial"}},"stretches":{"type":"array","items":{"$ref":"#/definitions/Stretch"}},"elapsedMs":{"type":"number"}},"required":["trials","stretches","elapsedMs"],"additionalProperties":false},"SearchTrial":{"type":"object","properties":{"probe":{"$ref":"#/definitions/Probe"},"outcome":{"$ref":"#/definitions/Outcome"},"ms":{"type":"number"},"shown":{"$ref":"#/definitions/Showing"},"contention":{"$ref":"#/definitions/Contention"},"measurement":{"$ref":"#/definitions/Measurement"},"outline":{"$ref":"#/definitions/TrialOutline"}},"additionalProperties":false,"required":["ms","outcome","probe"]},"Probe":{"type":"object","properties":{"purpose":{"type":"string","enum":["bracket","decide","proof","control"]},"size":{"$ref":"#/definitions/Size"},"wholeDataset":{"type":"boolean"},"compared":{"type":"boolean","const":true}},"required":["purpose","size","wholeDataset"],"additionalProperties":false},"Outcome":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"held"},"replayMs":{"type":"number"}},"required":["kind","replayMs"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"not-started"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"oom-killed"},"kills":{"type":"number"}},"required":["answered","kills","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"exited"},"code":{"type":"number"}},"required":["answered","code","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"not-ready"},"waitedMs":{"type":"number"}},"required":["answered","kind","planned","throttledShare","waitedMs"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"failed-requests"},"failed":{"type":"number"}},"required":["answered","failed","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"too-slow"},"slowness":{"$ref":"#/definitions/Slowness"}},"required":["answered","kind","planned","slowness","throttledShare"]},{"type":"object","properties":{"kind":{"type":"string","const":"aborted"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false}]},"Slowness":{"anyOf":[{"type":"object","properties":{"what":{"type":"string","const":"replay"},"times":{"type":"number"},"harder":{"type":"number"}},"required":["what","times"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"slower"},"times":{"type":"number"},"allowedTimes":{"type":"number"},"by":{"type":"string","enum":["memory","cpu"]}},"required":["what","times","allowedTimes","by"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"thrashing"},"majorFaults":{"type":"number"}},"required":["what","majorFaults"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"latency"},"limit":{"$ref":"#/definitions/LatencyLimit"},"measuredMs":{"type":"number"},"by":{"type":"string","enum":["memory","cpu"]}},"required":["what","limit","measuredMs"],"additionalProperties":false}]},"LatencyLimit":{"type":"object","properties":{"metric":{"$ref":"#/definitions/LatencyMetric"},"limitMs":{"type":"number"}},"required":["metric","limitMs"],"additionalProperties":false},"LatencyMetric":{"$ref":"#/definitions/MetricName"},"Showing":{"type":"object","properties":{"peakBytes":{"type":"array","items":{"type":"number"}},"p95Ms":{"type":"array","items":{"type":"number"}},"answers":{"type":"number"},"unsoaked":{"type":"boolean","const":true},"lasting":{"type":"boolean","const":true},"cpuMsPerRequest":{"type":"number"},"replayMs":{"type":"number"},"majorFaults":{"type":"number"},"tasks":{"type":"number"},"throttledShare":{"type":"number"},"growthBytesPerRequest":{"type":"number"}},"required":["peakBytes","p95Ms","answers","cpuMsPerRequest","throttledShare"],"additionalProperties":false},"TrialOutline":{"type":"object","properties":{"startedAt":{"type":"string"},"marks":{"$ref":"#/definitions/Marks"},"ending":{"$ref":"#/definitions/Ending"},"totals":{"$ref":"#/definitions/Counters"},"generator":{"$ref":"#/definitions/GeneratorUse"},"log":{"type":"string"},"plan":{"$ref":"#/definitions/TrialPlan"},"samples":{"$ref":"#/definitions/SampleColumns"}},"additionalProperties":false,"required":["ending","generator","log","marks","startedAt"]},"Stretch":{"type":"object","properties":{"plan":{"$ref":"#/definitions/StretchPlan"},"contention":{"$ref":"#/definitions/Contention"},"memoryBytes":{"type":"number"},"sortedMs":{"column":true},"failed":{"type":"number"},"throttledPeriods":{"type":"number"},"periods":{"type":"number"}},"required":["plan","sortedMs","failed","throttledPeriods","periods"],"additionalProperties":false},"StretchPlan":{"type":"object","properties":{"candidate":{"type":"number"},"cpuMillicores":{"type":"number"},"round":{"type":"number"},"requests":{"type":"number"}},"required":["candidate","cpuMillicores","round","requests"],"additionalProperties":false},"ComparisonRecord":{"type":"object","properties":{"against":{"type":"string"},"base":{"$ref":"#/definitions/SideFacts"},"earlier":{"$ref":"#/definitions/EarlierNumbers"},"sameImage":{"type":"boolean","const":true},"pairs":{"type":"array","items":{"$ref":"#/definitions/PairedStart"}},"probesMs":{"type":"array","items":{"type":"number"}},"sizes":{"type":"array","items":{"$ref":"#/definitions/SizeProbe"}},"causes":{"type":"array","items":{"$ref":"#/definitions/Cause"}},"obstacles":{"type":"array","items":{"type":"string"}},"ended":{"type":"string"},"untried":{"type":"string"},"elapsedMs":{"type":"number"}},"required":["against","base","pairs","probesMs","sizes","causes","obstacles","elapsedMs"],"additionalProperties":false},"SideFacts":{"type":"object","properties":{"imageBytes":{"type":"number"},"successRate":{"type":"number"}},"additionalProperties":false},"EarlierNumbers":{"type":"object","properties":{"createdAt":{"type":"string"},"recommendedBytes":{"type":"number"},"anonymousBytes":{"type":"number"},"times":{"type":"object","properties":{"cpu.ms_per_request":{"type":"number"},"latency.p50":{"type":"number"},"latency.p95":{"type":"number"},"startup":{"type":"number"}},"additionalProperties":false},"timesAbsent":{"type":"string"},"imageAbsent":{"type":"string"}},"required":["createdAt"],"additionalProperties":false},"PairedStart":{"type":"object","properties":{"base":{"$ref":"#/definitions/StartCost"},"head":{"$ref":"#/definitions/StartCost"},"ratios":{"type":"object","properties":{"cpu.ms_per_request":{"type":"number"},"latency.p50":{"type":"number"},"latency.p95":{"type":"number"},"startup":{"type":"number"},"memory.anonymous":{"type":"number"},"memory.unreclaimable":{"type":"number"}},"additionalProperties":false}},"required":["base","head"],"additionalProperties":false},"StartCost":{"type":"object","properties":{"cpu.ms_per_request":{"type":"number"},"latency.p50":{"type":"number"},"latency.p95":{"type":"number"},"startup":{"type":"number"},"memory.anonymous":{"type":"number"},"memory.unreclaimable":{"type":"number"}},"additionalProperties":false},"SizeProbe":{"type":"object","properties":{"side":{"$ref":"#/definitions/Side"},"memoryBytes":{"type":"number"},"held":{"type":"boolean"},"why":{"type":"string"}},"required":["side","memoryBytes","held","why"],"additionalProperties":false},"Side":{"type":"string","enum":["base","head"]},"Cause":{"type":"object","properties":{"kind":{"type":"string","enum":["layer","package","variable","command","port"]},"what":{"type":"string"},"base":{"type":"string"},"head":{"type":"string"}},"required":["kind","what"],"additionalProperties":false},"Finding":{"type":"object","properties":{"code":{"type":"string"},"severity":{"type":"string","enum":["note","warning"]},"message":{"type":"string"},"remedy":{"type":"string"}},"required":["code","severity","message","remedy"],"additionalProperties":false},"StageTime":{"type":"object","properties":{"stage":{"type":"string"},"ms":{"type":"number"}},"required":["stage","ms"],"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./lib/saved/saved-run.js








/** Where they lie, beside report.json. */
const RUN_FILE = 'measurements/run.json';
const COLUMNS_FILE = 'measurements/columns.gz';
/** Goes up when an older reader would misread what is written. */
const FORMAT = 1;
/** 33 million exchanges: what a reader may be made to hold. */
const MAX_COLUMN_BYTES = 2 ** 30;
/** All of a record but its secrets, which are masked in its texts too. */
function saveRun(record) {
    const fitted = (0,fit/* fit */.U)(record, shape, run_schema_namespaceObject.BG);
    const masked = maskTexts(fitted, (0,mask/* createMask */.P)(record.secrets));
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
        const fitted = (0,fit/* fit */.U)(bringUpToDate(unpack(record, bytes)), shape, run_schema_namespaceObject.BG);
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
        throw new fit/* Misfit */.$('format');
    return { ...head };
}
function check(record) {
    const { trial, search } = record;
    if (trial)
        checkMeasurement(trial, 'trial');
    search?.trials.forEach(({ measurement, outline }, i) => {
        const path = `search.trials[${i}]`;
        if (measurement)
            checkMeasurement(measurement, path);
        if (outline?.samples)
            checkColumns(outline.samples, `${path}.samples`);
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
    return new errors/* ProfileError */.eo({
        code: 'measurements-unreadable',
        message: `What was measured cannot be read again: ${explain(thrown)}.`,
        blame: 'user',
        remedy: 'Download the artifact again, or run the profile once more; `measurements/run.json` and `measurements/columns.gz` belong together.'
    }, thrown);
}
function explain(thrown) {
    if (thrown instanceof fit/* Misfit */.$)
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


/***/ })

};
