export const id = 619;
export const ids = [619];
export const modules = {

/***/ 91922:
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

/***/ 50619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planSource: () => (/* binding */ planSource)
});

// EXTERNAL MODULE: ./lib/foundation/lfs-pointer.js
var lfs_pointer = __webpack_require__(91922);
;// CONCATENATED MODULE: ./lib/sources/lfs-pointers.js

const SHOWN = 3;
/**
 * What would be shipped and is no file but its pointer: a mistake for models,
 * a doubt about a folder of code, where nobody may read it.
 */
function reportPointers(layer, workspace) {
    const { recipe } = layer;
    if (!recipe)
        return layer;
    const mistakes = [];
    const findings = [];
    for (const { from, to } of recipe.copies) {
        const pointers = workspace.lfsPointers(from);
        if (pointers.length === 0)
            continue;
        const says = `${list(pointers)} a Git LFS pointer, not the file that it stands for`;
        if (to === 'source')
            findings.push({
                code: 'lfs-pointer-shipped',
                severity: 'warning',
                message: `${says}.`,
                remedy: lfs_pointer/* POINTER_REMEDY */.T6
            });
        else
            mistakes.push(`${says}. ${lfs_pointer/* POINTER_REMEDY */.T6}`);
    }
    return {
        ...layer,
        mistakes: [...layer.mistakes, ...mistakes],
        recipe: { ...recipe, findings: [...recipe.findings, ...findings] }
    };
}
function list(paths) {
    const shown = paths.slice(0, SHOWN).map((path) => `\`${path}\``);
    const more = paths.length - shown.length;
    const all = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return paths.length === 1 ? `${all} is` : `${all} are each`;
}

;// CONCATENATED MODULE: ./lib/sources/plan-source.js

/**
 * What follows from the file that says where the image comes from: a layer of
 * inputs with a recipe. Undefined for an image or a Dockerfile. Each kind of
 * source is loaded when it is asked for.
 */
async function planSource(texts, workspace) {
    const layer = await plan(texts, workspace);
    return layer && reportPointers(layer, workspace);
}
async function plan(texts, workspace) {
    if (texts('deployment')) {
        const { planDeployment } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(806), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 56495));
        return planDeployment(texts, workspace);
    }
    if (texts('inference-config') || texts('entry-script')) {
        const { planInferenceConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(806), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 37089));
        return planInferenceConfig(texts, workspace);
    }
    if (texts('mlflow-model')) {
        const { planMlflowModel } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(806), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 32141));
        return planMlflowModel(texts, workspace);
    }
    return undefined;
}


/***/ })

};
