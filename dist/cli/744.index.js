export const id = 744;
export const ids = [744];
export const modules = {

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RELATIVE_ERROR: () => (/* binding */ RELATIVE_ERROR),
/* harmony export */   SketchedTimes: () => (/* binding */ SketchedTimes)
/* harmony export */ });
/* harmony import */ var _datadog_sketches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7810);
/** Loaded only where there are more times than are kept. */

/** Share by which a percentile may be off. */
const RELATIVE_ERROR = 0.001;
/** Any number of times in the memory of some thousand counters. */
class SketchedTimes {
    sketch = new _datadog_sketches_js__WEBPACK_IMPORTED_MODULE_0__.DDSketch({ relativeAccuracy: RELATIVE_ERROR });
    add(times) {
        for (const ms of times)
            this.sketch.accept(ms);
    }
    /** The slowest and the mean are exact. */
    ranked() {
        const { sketch } = this;
        const { count, sum, max } = sketch;
        const at = (rank) => {
            if (rank < 0 || rank >= count)
                return undefined;
            if (rank === count - 1)
                return max;
            return sketch.getValueAtQuantile(rank / (count - 1));
        };
        return { length: count, at, meanMs: sum / count };
    }
}


/***/ })

};
