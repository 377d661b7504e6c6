export const id = 798;
export const ids = [798];
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

/***/ 46798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findForgeable: () => (/* binding */ findForgeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_confine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93011);
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94740);




/**
 * What is wrong with a folder of earlier reports that answer: whoever can add a
 * file to the checkout could add the answer. Undefined: nothing.
 */
function findForgeable(cache) {
    const paths = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cache), (0,_files_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(cache).real];
    return paths.some((path) => (0,_files_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('.'), path))
        ? `\`cache\` is ${JSON.stringify(cache)}, which lies in the workspace, and with \`reuse\` a pull request could put its own answer there. Allowed: a folder outside of it; for example \`cache: ../profile-cache\`.`
        : undefined;
}


/***/ })

};
