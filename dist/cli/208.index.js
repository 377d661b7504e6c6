export const id = 208;
export const ids = [208];
export const modules = {

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PATH_INPUTS),
/* harmony export */   x: () => (/* binding */ confinePaths)
/* harmony export */ });
/* harmony import */ var _files_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4740);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _source_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);



/** Inputs whose whole text is a path. */
const PATH_INPUTS = _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q.filter((name) => _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .c[name].parse === _source_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_PATH */ .Nd.parse);
/**
 * A config file of the checkout, with a mistake for each path in it that leads
 * out of the workspace: only `with:` may give such a one.
 */
function confinePaths(layer) {
    const mistakes = PATH_INPUTS.flatMap((name) => {
        const path = layer.values[name];
        return path !== undefined && (0,_files_within_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsOut */ .q)(path) ? [mistakeIn(name, path)] : [];
    });
    return { ...layer, mistakes: [...layer.mistakes, ...mistakes] };
}
function mistakeIn(name, path) {
    return `\`${name}\` of the config file names ${JSON.stringify(path.slice(0, 80))}, which leads out of the workspace. Allowed: a path in it, or another in \`with:\`; for example \`${name}: ${_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .c[name].example}\`.`;
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   y1: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** A conda environment of 1000 packages has some 5000. */
const MAX_PARTS = 10_000;
/** Without them it can be long: MLflow writes a signature into one value. */
const MAX_LENGTH = 4 * 2 ** 20;
/** The map that a text holds; or what is wrong with it, to follow its name. */
function parseMap(text) {
    // Its warnings quote the file too.
    const how = {
        schema: 'failsafe',
        stringKeys: true,
        logLevel: 'error'
    };
    if (isTooMuch(text))
        return `has more than ${MAX_PARTS} keys, values and signs`;
    try {
        // `? key` alone has no value at all, where `key:` has an empty one.
        const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, (_, value) => value ?? '', how);
        return isMap(root) ? root : 'is not a map';
    }
    catch (error) {
        // The first line only: the others quote the file, which may hold secrets.
        const [what] = error.message.split('\n');
        return `is neither YAML nor JSON: ${what.replace(/:$/, '')}`;
    }
}
/**
 * Whether a text has more parts than any config: of 1 MB, a map takes the
 * parser minutes and a nested list 1 GB. Looking first takes milliseconds.
 */
function isTooMuch(text) {
    if (text.length > MAX_LENGTH)
        return true;
    let parts = 0;
    for (const _ of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text))
        if (++parts > MAX_PARTS)
            return true;
    return false;
}
function isMap(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}
/** JSON made by programs says `null` for what is not given. */
function isNull(text) {
    return text === 'null' || text === '~';
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/files/confine.js
var confine = __webpack_require__(3011);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/files/within.js
var within = __webpack_require__(4740);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/inputs/config-paths.js
var config_paths = __webpack_require__(8810);
// EXTERNAL MODULE: ./lib/foundation/spelling.js
var spelling = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/inputs/config-inputs.js
var config_inputs = __webpack_require__(2741);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/inputs/pairs.js
var inputs_pairs = __webpack_require__(8428);
// EXTERNAL MODULE: ./lib/inputs/parse-yaml.js
var parse_yaml = __webpack_require__(360);
;// CONCATENATED MODULE: ./lib/inputs/config.js
/** Apart from parse-inputs.ts: only who has a config file loads a YAML parser. */





/**
 * The text of a `config` file, YAML or JSON (which YAML contains), to texts as
 * `with:` would give them: lists become lines, maps `KEY=value` lines.
 */
function parseConfig(text) {
    const root = (0,parse_yaml/* parseMap */.y1)(text);
    if (typeof root === 'string')
        return { values: {}, mistakes: [sentence(root)] };
    const values = {};
    const mistakes = [];
    for (const [name, node] of Object.entries(root)) {
        if ((0,config_inputs/* isOfCredentials */.S)(name)) {
            mistakes.push(`\`${name}\` stands in the config file, which a pull request can change, and decides what credentials are used for. Allowed: in \`with:\` or as a flag; for example \`${name}: ${contract/* FIELDS */.c[name].example}\`.`);
            continue;
        }
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
    if (!isInput(name))
        return { mistake: unknownKey(name) };
    if (typeof node === 'string')
        return (0,parse_yaml/* isNull */.kZ)(node) ? '' : node.trim();
    const pairs = isPairs(name) ? inputs_pairs/* PAIR_KINDS */.Z[name].separator : undefined;
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
    const meant = (0,spelling/* nearestName */.q)(name, config_inputs/* CONFIG_INPUTS */.L);
    return meant
        ? `has an unknown key \`${name}\` (did you mean \`${meant}\`?)`
        : `has an unknown key \`${name}\`; the keys are ${config_inputs/* CONFIG_INPUTS */.L.join(', ')}`;
}
function isInput(name) {
    return config_inputs/* CONFIG_INPUTS */.L.includes(name);
}
function isPairs(name) {
    return Object.hasOwn(inputs_pairs/* PAIR_KINDS */.Z, name);
}

;// CONCATENATED MODULE: ./lib/sources/read-config.js









/** The inputs that a `config` file gives. Throws a ProfileError. */
function readConfig(path) {
    try {
        const layer = parseConfig((0,open_file/* readText */.yR)(path, { mostBytes: units/* MIB */.D6 }));
        // One that lies elsewhere is the workflow's author's, as `with:` is.
        return (0,within/* isWithin */.U)((0,external_node_fs_.realpathSync)('.'), (0,confine/* locate */.x5)(path).real)
            ? (0,config_paths/* confinePaths */.x)(layer)
            : layer;
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* FileRefusal */.H))
            throw thrown;
        if (thrown.code === 'file-outside-workspace')
            throw thrown;
        throw new errors/* ProfileError */.eo({
            code: 'config-unreadable',
            message: `\`config\` names ${path}, which ${thrown.says}.`,
            blame: 'user',
            remedy: 'Give the path of a YAML or JSON file in the workspace, for example `config: .github/profile.yml`.'
        }, thrown);
    }
}


/***/ })

};
