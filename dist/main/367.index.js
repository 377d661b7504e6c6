export const id = 367;
export const ids = [367];
export const modules = {

/***/ 27367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97233);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11233);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64976);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88428);
/** Apart from parse.ts: only who has a config file loads a YAML parser. */




/**
 * The text of a `config` file, YAML or JSON (which YAML contains), to texts as
 * `with:` would give them: lists become lines, maps `KEY=value` lines.
 */
function parseConfig(text) {
    const root = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMap */ .y1)(text);
    if (typeof root === 'string')
        return { values: {}, mistakes: [sentence(root)] };
    const values = {};
    const mistakes = [];
    for (const [name, node] of Object.entries(root)) {
        const value = toText(name, node);
        if (typeof value === 'string')
            values[name] = value;
        else
            mistakes.push(sentence(value.mistake));
    }
    return { values, mistakes };
}
function sentence(mistake) {
    return `The config file ${mistake}. Allowed: inputs by name; for example \`port: 8080\`.`;
}
function toText(name, node) {
    if (name === 'config' || !isInput(name))
        return { mistake: unknownKey(name) };
    if (typeof node === 'string')
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(node) ? '' : node.trim();
    const pairs = isPairs(name) ? _pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_KINDS */ .Z[name].separator : undefined;
    if (!Array.isArray(node) && pairs === undefined)
        return { mistake: `has a map for \`${name}\`, which is a text or a list` };
    const values = Object.values(node);
    if (!values.every((value) => typeof value === 'string'))
        return { mistake: `has lists or maps within \`${name}\`` };
    if (name === 'command')
        return JSON.stringify(values);
    if (values.some((value) => value.trimEnd().includes('\n')))
        return { mistake: `has a value of more than one line in \`${name}\`` };
    return Array.isArray(node)
        ? values.join('\n')
        : Object.entries(node)
            .map(([key, value]) => `${key}${pairs}${value}`)
            .join('\n');
}
function unknownKey(name) {
    const names = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Q.filter((input) => input !== 'config');
    const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, names);
    return meant
        ? `has an unknown key \`${name}\` (did you mean \`${meant}\`?)`
        : `has an unknown key \`${name}\`; the keys are ${names.join(', ')}`;
}
function isInput(name) {
    return _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Q.includes(name);
}
function isPairs(name) {
    return Object.hasOwn(_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_KINDS */ .Z, name);
}


/***/ }),

/***/ 64976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   y1: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The map that a text holds; or what is wrong with it, to follow its name. */
function parseMap(text) {
    const how = { schema: 'failsafe', stringKeys: true };
    try {
        const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, how);
        return isMap(root) ? root : 'is not a map';
    }
    catch (error) {
        // The first line only: the others quote the file, which may hold secrets.
        const [what] = error.message.split('\n');
        return `is neither YAML nor JSON: ${what.replace(/:$/, '')}`;
    }
}
function isMap(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}
/** JSON made by programs says `null` for what is not given. */
function isNull(text) {
    return text === 'null' || text === '~';
}


/***/ })

};
