export const id = 193;
export const ids = [193];
export const modules = {

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/**
 * At most so many characters of a text, and a mark where it was cut, by which
 * `createMask` knows a part of a secret. What is masked first needs no mark.
 */
function cutText(text, most) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}


/***/ })

};
