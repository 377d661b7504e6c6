export const id = 672;
export const ids = [672];
export const modules = {

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   T6: () => (/* binding */ POINTER_REMEDY),
/* harmony export */   l$: () => (/* binding */ MAX_POINTER_BYTES)
/* harmony export */ });
const LFS = 'version https://git-lfs.github.com/spec/';
/** Pointers are shorter, by their specification. */
const MAX_POINTER_BYTES = 1024;
/** What to do, of a file or of several. */
const POINTER_REMEDY = 'Give actions/checkout `lfs: true`, or run git lfs pull before this step.';
/** Whether a file's text stands for another one that Git LFS has. */
function isLfsPointer(text) {
    return text.startsWith(LFS);
}


/***/ }),

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_confine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);
/* harmony import */ var _files_open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1202);
/* harmony import */ var _foundation_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1922);
/* harmony import */ var _files_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4155);
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4740);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3958);








/** Of a text that is read whole. Configs have some kB, input examples more. */
const MAX_TEXT_BYTES = 16 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_6__/* .MIB */ .D6;
/** A folder of so many small files is no model's. */
const MAX_FILES = 10_000;
/** The workspace at a folder. */
function openWorkspace(folder) {
    const workspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    return {
        look: (path) => look(path, workspace),
        read: (path) => (0,_files_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path, { mostBytes: MAX_TEXT_BYTES, workspace }),
        lfsPointers: (path) => listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path))
            .take(MAX_FILES)
            .filter((file) => isPointer(file, workspace))
            .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, file))
            .toArray()
    };
}
function look(path, workspace) {
    // First as written: what is outside is not even asked whether it is there.
    if (!(0,_files_within_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .U)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)))
        return 'outside';
    try {
        const { facts } = (0,_files_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(path, workspace);
        if (!facts)
            return 'nothing';
        if (facts.isDirectory())
            return 'folder';
        return facts.isFile() ? 'file' : 'special';
    }
    catch (thrown) {
        if (!(thrown instanceof _files_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H))
            throw thrown;
        return thrown.code === 'file-outside-workspace' ? 'outside' : 'special';
    }
}
/** What would be shipped, without what links lead to: `.git` never is. */
function* listFiles(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        return yield path;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name);
        if (entry.name === '.git')
            continue;
        if (entry.isDirectory())
            yield* listFiles(inside);
        else if (entry.isFile())
            yield inside;
    }
}
function isPointer(file, workspace) {
    const mostBytes = _foundation_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_POINTER_BYTES */ .l$;
    return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= mostBytes &&
        (0,_foundation_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .isLfsPointer */ .NS)((0,_files_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file, { mostBytes, workspace })));
}


/***/ })

};
