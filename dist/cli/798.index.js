export const id = 798;
export const ids = [798];
export const modules = {

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findForgeable: () => (/* binding */ findForgeable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_confine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3011);
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4740);




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
