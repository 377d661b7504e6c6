export const id = 256;
export const ids = [256];
export const modules = {

/***/ 9256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/inputs/parse-inputs.js + 6 modules
var parse_inputs = __webpack_require__(9979);
// EXTERNAL MODULE: ./lib/inputs/pattern.js
var pattern = __webpack_require__(8795);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/init/open-folder.js


/** What is never a service's own. */
const SKIPPED = /^(\..+|node_modules|venv|env|__pycache__|site-packages|dist|build|target|vendor)$/;
const MAX_DEPTH = 4;
const MAX_FILES = 5000;
const MAX_READ_BYTES = 65_536;
/** Looks at a folder, not longer than a moment, however large it is. */
function openFolder(root) {
    const paths = [];
    let folders = [''];
    for (let depth = 0; depth <= MAX_DEPTH && folders.length > 0; depth++) {
        const deeper = [];
        for (const folder of folders)
            for (const entry of list((0,external_node_path_.join)(root, folder))) {
                if (paths.length >= MAX_FILES)
                    return { paths, read };
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isFile())
                    paths.push(path);
                else if (entry.isDirectory() && !SKIPPED.test(entry.name))
                    deeper.push(path);
            }
        folders = deeper;
    }
    return { paths, read };
    /** A file that may not be read has nothing in it. */
    function read(path) {
        try {
            return readBeginning((0,external_node_path_.join)(root, path));
        }
        catch {
            return '';
        }
    }
}
function readBeginning(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = Buffer.alloc(MAX_READ_BYTES);
        return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(file, bytes));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A folder that may not be read has nothing in it. */
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/cli/init/plan-start.js + 7 modules
var plan_start = __webpack_require__(7636);
// EXTERNAL MODULE: ./lib/cli/wrap.js
var wrap = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cli/init/write-start.js




/** Writes what is not there; nothing is ever overwritten. */
function writeStart(root, { files }) {
    const written = [];
    const kept = [];
    for (const [path, text] of Object.entries(files))
        (writeNew((0,external_node_path_.join)(root, path), text) ? written : kept).push(path);
    return { written, kept };
}
function writeNew(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        return true;
    }
    catch (thrown) {
        if (thrown.code === 'EEXIST')
            return false;
        throw thrown;
    }
}
/** The repository that a folder is in; undefined: none, or its root is here. */
function repositoryAbove(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at === (0,external_node_path_.resolve)(folder) ? undefined : at;
        if (at === (0,external_node_path_.dirname)(at))
            return undefined;
    }
}
/** What `init` says when it is done. */
function describeStart(start, done, width) {
    const { written, kept } = done;
    const list = (lines) => lines.map((line) => (0,wrap/* wrap */.L)(line, { width, indent: 2 })).join('\n');
    // What was found went into no file when there was one.
    const found = written.includes(plan_start/* CONFIG_FILE */.g2) ? start.found : [];
    const todo = written.length > 0 ? start.todo : [];
    const parts = [
        ['Written', list(written)],
        ['Left as it was', list(kept)],
        ['It says', found.length > 0 ? (0,wrap/* twoColumns */.c)(found, width) : ''],
        ['To do', list(todo)],
        ['Next', (0,wrap/* twoColumns */.c)(NEXT, width)]
    ];
    return parts
        .filter(([, body]) => body !== '')
        .map(([title, body]) => `${title}\n${body}\n`)
        .join('\n');
}
const NEXT = [
    ['profile-inference', 'profiles the service here, as the file says'],
    ['git add, push', 'and each pull request is profiled']
];

;// CONCATENATED MODULE: ./lib/cli/init/init.js






/** `profile-inference init`: what to print, once the files are written. */
async function init(root, texts) {
    const repository = repositoryAbove(root);
    if (repository !== undefined)
        throw new errors/* ProfileError */.eo({
            code: 'init-below-the-root',
            message: `This folder is inside of the repository ${repository}, and GitHub reads workflows at its root alone.`,
            blame: 'user',
            remedy: `Say where the service is from there: cd ${repository} && profile-inference init --context FOLDER.`
        });
    if (texts['failure-body'])
        await (0,pattern/* loadPatterns */.o0)();
    // What is wrong in a flag would be wrong in the file.
    (0,parse_inputs/* parseInputs */.TL)((name) => texts[name] ?? (name === 'dataset' ? 'rows' : ''));
    const start = (0,plan_start/* planStart */.gC)(openFolder(root), texts);
    if (!start)
        throw new errors/* ProfileError */.eo({
            code: 'nothing-to-profile',
            message: 'Nothing here says what the image is: there is no Dockerfile, no MLmodel and no file of Azure ML.',
            blame: 'user',
            remedy: 'Write a Dockerfile, or name an image, for example `profile-inference init --image ghcr.io/org/service:1.2`.'
        });
    const columns = process.stdout.columns || 80;
    return describeStart(start, writeStart(root, start), columns);
}


/***/ })

};
