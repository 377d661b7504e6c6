export const id = 806;
export const ids = [806];
export const modules = {

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BASE_IMAGE)
/* harmony export */ });
const BASE_IMAGE = 'BASE_IMAGE';


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

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planInstallation),
/* harmony export */   P: () => (/* binding */ CONDA_PREFIX)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8864);
/* harmony import */ var _python_choose_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2379);
/* harmony import */ var _pip_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);
/* harmony import */ var _python_conda_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);




const SERVER = 'azureml-inference-server-http';
const INSTALL_SERVER = `pip install --no-cache-dir ${SERVER}`;
/** Where conda makes its environment. */
const CONDA_PREFIX = '/opt/azureml-env';
/** Packages by pip on our own base, by conda where a given base has it. */
function planInstallation(draft, { base, packages }, server) {
    if (!packages)
        return baseOnly(base, server);
    const added = server !== 'own' && isServerAdded(draft, packages);
    // What we add has no hash, so it cannot stand beside those that have.
    const isApart = added && (0,_pip_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHashes */ .$M)(packages.pip);
    const served = added && !isApart
        ? { ...packages, pip: [...packages.pip, SERVER] }
        : packages;
    const python = planPython(draft, packages);
    const pip = (0,_pip_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planPip */ .jQ)(draft, served, base);
    const then = isApart ? INSTALL_SERVER : undefined;
    const byConda = {
        'packages/environment.yml': condaFile(served),
        'packages/install.sh': installScript(pip.command, then)
    };
    const isOurs = base.kind === 'python';
    const byPip = [
        ...tools(packages, python),
        pip.command,
        ...(then ? [then] : [])
    ];
    return {
        from: renderFrom(base, python),
        steps: [
            ...root(base),
            'COPY packages/ /tmp/packages/',
            `RUN cd /tmp/packages && ${isOurs ? byPip.join(' && ') : 'sh install.sh'}`
        ],
        files: { ...pip.files, ...(isOurs ? {} : byConda) }
    };
}
function renderFrom(base, python = _python_choose_python_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PYTHON */ .H) {
    if (base.kind === 'dockerfile')
        return base.text.trimEnd();
    if (base.kind === 'context')
        return `ARG ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .BASE_IMAGE */ .s}\nFROM $${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .BASE_IMAGE */ .s}`;
    return `FROM ${base.kind === 'image' ? base.image : `python:${python}-slim`}`;
}
/** A base may have another user, who may install nothing. */
function root(base) {
    return base.kind === 'python' ? [] : ['USER root'];
}
/** The base has all packages, as a rule Azure's server too. */
function baseOnly(base, server) {
    const from = renderFrom(base);
    if (server === 'own')
        return { from, steps: [], files: {} };
    const steps = [
        ...root(base),
        `RUN command -v azmlinfsrv || ${INSTALL_SERVER}`
    ];
    return { from, steps, files: {} };
}
/** Setuptools from here on have no `pkg_resources`, which older packages import. */
const TOOLS = "pip install --no-cache-dir 'setuptools<81' wheel";
/** Conda's pip brings them along; Python's images have none since 3.12. */
function tools({ conda, pip }, python = _python_choose_python_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PYTHON */ .H) {
    const isBare = Number(python.split('.')[1]) >= 12;
    const names = [...conda.map(({ name }) => name), ...pip.map(_pip_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pipName */ .t6)];
    return isBare && !names.includes('setuptools') ? [TOOLS] : [];
}
/** Whether the packages lack Azure's server; that is told. */
function isServerAdded(draft, packages) {
    const { what, conda, pip } = packages;
    const names = [...conda.map(({ name }) => name), ...pip.map(_pip_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pipName */ .t6)];
    if (names.includes(SERVER) || names.includes(_pip_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY))
        return false;
    draft.note({
        code: 'azureml-server-added',
        message: `${what} name neither ${_pip_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY} nor ${SERVER}: the latter was added.`,
        remedy: `Add ${SERVER} to them, with the version that you deploy.`
    });
    return true;
}
function planPython(draft, { python, what }) {
    const version = (0,_python_choose_python_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePython */ .I)(python);
    if (version === undefined)
        draft.mistake(what, `asks for python${python}, for which there is no image`, 'a version of Python 3; for example `python=3.11`');
    return version;
}
/** JSON, which is YAML too. */
function condaFile(packages) {
    const { channels, conda, python, pip } = packages;
    const specs = [`python${python || `=${_python_choose_python_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PYTHON */ .H}`}`, 'pip'];
    const dependencies = [...specs, ...conda.map(_python_conda_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSpec */ .HY), { pip }];
    const from = channels.length > 0 ? channels : ['conda-forge'];
    return `${JSON.stringify({ channels: from, dependencies }, undefined, 2)}\n`;
}
/** `then`: what is installed after and apart from the rest. */
function installScript(pipCommand, then) {
    const [begin, end] = then === undefined
        ? ['exec ', '']
        : ['', `\n  exec ${CONDA_PREFIX}/bin/${then}`];
    return `# Conda when the base image has it, else pip.
set -e
if command -v micromamba; then
  ${begin}micromamba create --yes --prefix ${CONDA_PREFIX} --file environment.yml${end}
fi
for conda in mamba conda; do
  command -v $conda || continue
  ${begin}$conda env create --prefix ${CONDA_PREFIX} --file environment.yml${end}
done
# Debian's pip refuses to install where Debian does, and it is alone here.
export PIP_BREAK_SYSTEM_PACKAGES=1
${[pipCommand, ...(then === undefined ? [] : [then])].join('\n')}
`;
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ hasHashes),
/* harmony export */   jQ: () => (/* binding */ planPip),
/* harmony export */   t6: () => (/* binding */ pipName),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _python_conda_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

const DEFAULTS = 'azureml-defaults';
/** Pip in conda's place, with a finding that names what it changed. */
function planPip(draft, packages, base) {
    const { conda } = packages;
    const lines = conda.map(_python_conda_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .translateSpec */ .KX).filter(Boolean);
    const without = conda
        .filter((spec) => (0,_python_conda_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .translateSpec */ .KX)(spec) === undefined)
        .map(_python_conda_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSpec */ .HY);
    if (without.length === 0) {
        reportTranslated(draft, packages, base);
        return planInstall([...lines, ...packages.pip]);
    }
    if (base.kind === 'python')
        draft.mistake(packages.what, `has ${without.join(', ')}, which pip has no known equivalent for`, 'packages that pip knows, below `pip:`, or a `base-image` with conda; for example `base-image: condaforge/miniforge3`');
    return { command: refuse(without), files: {} };
}
function reportTranslated(draft, packages, base) {
    const isOurs = base.kind === 'python';
    const { python } = packages;
    const changes = [
        ...(isOurs || !python ? [] : [`python${python} → the base image's`]),
        ...packages.conda.map((spec) => `${(0,_python_conda_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSpec */ .HY)(spec)} → ${(0,_python_conda_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .translateSpec */ .KX)(spec) || 'not needed'}`)
    ];
    if (changes.length === 0)
        return;
    const unless = isOurs ? '' : ', unless the base image has conda';
    draft.note({
        code: 'conda-by-pip',
        message: `${packages.what}: pip took the place of conda${unless}: ${changes.join(', ')}.`,
        remedy: 'Give a `base-image` with micromamba, mamba or conda to have exactly those.'
    });
}
const INSTALL = 'pip install --no-cache-dir --requirement';
/**
 * azureml-defaults first and alone: it wants an older cloudpickle than a new
 * joblib, and asked for both at once pip tries years of azureml-defaults until
 * one cannot be built, where an older joblib would do.
 */
function planInstall(lines) {
    const options = lines.filter((line) => line.startsWith('-'));
    // With hashes all are pinned, and none may be asked for alone.
    const first = hasHashes(lines)
        ? []
        : lines.filter((line) => pipName(line) === DEFAULTS);
    const files = { 'packages/requirements.txt': joinLines(lines) };
    const command = `${INSTALL} requirements.txt`;
    return first.length === 0
        ? { command, files }
        : {
            command: `${INSTALL} first.txt && ${command}`,
            files: {
                ...files,
                'packages/first.txt': joinLines([...options, ...first])
            }
        };
}
/** Comes to pass only where the base image turns out to have no conda. */
function refuse(without) {
    const names = without.join(', ').replaceAll("'", '');
    return `echo 'The base image has no conda, and pip has no known equivalent for ${names}.' >&2 && exit 1`;
}
/** Of one with a hash pip demands that all have one. */
function hasHashes(lines) {
    return lines.some((line) => /(^|\s)--(hash[=\s]|require-hashes)/.test(line));
}
/** `azureml_defaults[async]>=1` → `azureml-defaults`; '' for an option. */
function pipName(line) {
    const [name] = /^[\w.-]*/.exec(line.startsWith('-') ? '' : line);
    return name.toLowerCase().replace(/[_.]/g, '-');
}
function joinLines(lines) {
    return lines.map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 2379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DEFAULT_PYTHON),
/* harmony export */   I: () => (/* binding */ choosePython)
/* harmony export */ });
/** Where nothing says which. */
const DEFAULT_PYTHON = '3.11';
/** Taken when a range allows it, in this order: what packages are built for. */
const PREFERRED = ['3.11', '3.12', '3.10', '3.13', '3.9', '3.8', '3.7', '3.6'];
/**
 * `=3.8`, `==3.8.13`, `>=3.9,<3.12` → the tag of a Python image; undefined
 * when none fits.
 */
function choosePython(constraint) {
    const exact = /^={0,2}(3\.\d+(?:\.\d+)?)(?:\.\*|=.*)?$/.exec(constraint);
    if (exact)
        return exact[1];
    const parts = constraint.split(',').filter(Boolean);
    return PREFERRED.find((version) => parts.every((part) => satisfies(version, part)));
}
function satisfies(version, part) {
    const match = /^(>=|<=|>|<|!=|~=|==?)?\s*(\d+)(?:\.(\d+|\*))?/.exec(part.trim());
    if (!match)
        return false;
    const [, operator = '=', major, minor = '*'] = match;
    if (minor === '*' && /^(~=|==?)$/.test(operator))
        return version.startsWith(`${major}.`);
    const order = rank(version) - rank(`${major}.${minor === '*' ? 0 : minor}`);
    if (operator === '>=' || operator === '~=')
        return order >= 0;
    if (operator === '<=')
        return order <= 0;
    if (operator === '>')
        return order > 0;
    if (operator === '<')
        return order < 0;
    return operator === '!=' ? order !== 0 : order === 0;
}
function rank(version) {
    const [major, minor] = version.split('.').map(Number);
    return major * 1000 + minor;
}


/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ parsePackages),
/* harmony export */   hN: () => (/* binding */ noteLogins),
/* harmony export */   qH: () => (/* binding */ NO_PACKAGES),
/* harmony export */   qm: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(360);
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2625);
/* harmony import */ var _read_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7371);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6213);
/* harmony import */ var _conda_spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6042);






const NO_PACKAGES = {
    what: 'The packages',
    channels: [],
    conda: [],
    python: '',
    pip: []
};
/** Reads a conda environment file that was found at `path`. */
function readPackages(draft, path) {
    const map = (0,_read_map_js__WEBPACK_IMPORTED_MODULE_3__/* .readMap */ .l)(draft, path, 'a conda environment; for example `dependencies: [python=3.11, {pip: [numpy]}]`');
    return map === undefined
        ? NO_PACKAGES
        : parsePackages(new _section_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .w(draft, path, map), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
}
/** An environment; files that it names are relative to `folder`. */
function parsePackages(section, folder) {
    const { draft } = section;
    const dependencies = section.list('dependencies');
    const what = section.what('dependencies');
    const specs = dependencies
        .filter((each) => typeof each === 'string')
        .map((text) => demandSpec(draft, what, text))
        .filter((spec) => spec !== undefined);
    const pip = dependencies
        .filter(_inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)
        .flatMap((each) => new _section_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .w(draft, what, each).list('pip'))
        .flatMap((line) => expandPip(draft, { what, line, folder }));
    return {
        what,
        channels: section.list('channels').filter(isText),
        conda: specs.filter(({ name }) => name !== 'python' && name !== 'pip'),
        python: specs.find(({ name }) => name === 'python')?.constraint ?? '',
        pip
    };
}
function isText(node) {
    return typeof node === 'string';
}
function demandSpec(draft, what, text) {
    const spec = (0,_conda_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSpec */ .F9)(text);
    if (!spec)
        draft.mistake(what, `has ${JSON.stringify(text)}`, 'a conda package with its version; for example `numpy=1.26`');
    return spec;
}
/** Name and password in a URL. */
const LOGIN = /\/\/([^/@\s]+)@/g;
function noteLogins({ secrets }, text) {
    for (const [, login] of text.matchAll(LOGIN))
        secrets.push(login, login.split(':').at(-1));
}
/** Files of requirements are read in place; what lies in a folder cannot be had. */
function expandPip(draft, pip) {
    const { what, line } = pip;
    if (typeof line !== 'string' || /[\r\n]/.test(line)) {
        draft.mistake(what, 'has a pip entry that is no line', 'lines of text');
        return [];
    }
    const written = line.replace(/(^|\s)#.*$/, '').trim();
    noteLogins(draft, written);
    const file = /^(?:-r|--requirement)[\s=]*(.+)$/.exec(written)?.[1];
    if (file !== undefined)
        return readRequirements(draft, pip, file);
    if (/^(-c|--constraint|(-e|--editable)(?!\s+\w+\+)|\.{0,2}\/|\.$)/.test(written)) {
        draft.mistake(what, `asks pip for ${JSON.stringify(written.replace(LOGIN, '//***@'))}, which is not copied into the image`, 'packages of an index, or URLs; for example `numpy==1.26.4`');
        return [];
    }
    return written === '' ? [] : [written];
}
function readRequirements(draft, pip, file) {
    const { what, folder, within = [] } = pip;
    const path = (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .findPath */ .H)(draft, {
        what: `\`-r\` in ${what}`,
        path: file,
        from: [folder],
        kinds: ['file'],
        example: '-r requirements.txt'
    });
    if (path === undefined || within.includes(path))
        return [];
    const text = draft.workspace.read(path);
    const each = { what, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), within: [...within, path] };
    // As pip: a line goes on after a backslash.
    return text
        .replace(/\\\r?\n\s*/g, '')
        .split(/\r?\n/)
        .flatMap((line) => expandPip(draft, { ...each, line }));
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F9: () => (/* binding */ parseSpec),
  KX: () => (/* binding */ translateSpec),
  HY: () => (/* binding */ writeSpec)
});

;// CONCATENATED MODULE: ./lib/sources/python/pip-names.js
/** Of conda's packages those that PyPI has under the same name. */
const SAME = `
absl-py aiohttp altair attrs azure-core azure-identity azure-storage-blob
azureml-defaults azureml-inference-server-http beautifulsoup4 bokeh boto3
bottleneck catboost category_encoders certifi cffi click cloudpickle
cryptography cython dask datasets dill distributed docker einops evaluate
faiss-cpu fastapi fastparquet filelock flask fsspec gensim gunicorn h5py
holidays huggingface_hub hyperopt imageio imbalanced-learn inference-schema
jinja2 joblib jsonschema keras librosa lightgbm llvmlite lxml markupsafe
matplotlib mlflow mlflow-skinny more-itertools networkx nltk numba numexpr numpy
onnx onnxruntime openpyxl opencv-python opencv-python-headless optuna orjson
packaging pandas patsy peft pillow plotly polars prophet protobuf psutil pyarrow
pycaret pydantic pyjwt pymongo pymysql pyodbc pyparsing pytest python-dateutil
python-dotenv pytz pywavelets pyyaml pyzmq redis regex requests rich
safetensors scikit-image scikit-learn scikit-optimize scipy seaborn
sentence-transformers sentencepiece setuptools shap simplejson six skl2onnx
soundfile spacy sqlalchemy statsmodels sympy tabulate tenacity tensorboard
tensorflow textblob tokenizers toolz torchmetrics torchvision torchaudio tqdm
transformers typing-extensions typing_extensions umap-learn urllib3 uvicorn
waitress werkzeug wheel wrapt xarray xgboost xlrd accelerate
`;
/** Those that PyPI calls otherwise. */
const RENAMED = {
    'dask-core': 'dask',
    'matplotlib-base': 'matplotlib',
    'msgpack-python': 'msgpack',
    'onnxruntime-cpu': 'onnxruntime',
    opencv: 'opencv-python-headless',
    'py-opencv': 'opencv-python-headless',
    'py-xgboost': 'xgboost',
    'py-xgboost-cpu': 'xgboost',
    pytables: 'tables',
    pytorch: 'torch',
    'pytorch-cpu': 'torch',
    ruamel_yaml: 'ruamel.yaml',
    'seaborn-base': 'seaborn',
    'tensorflow-base': 'tensorflow',
    'tensorflow-cpu': 'tensorflow-cpu',
    'tensorflow-mkl': 'tensorflow',
    psycopg2: 'psycopg2-binary'
};
/** Parts of conda's world that wheels bring with them, or do without. */
const NEEDLESS = `
blas ca-certificates cpuonly cudatoolkit cudnn intel-openmp libblas libcblas
libgcc-ng libgomp liblapack libopenblas libstdcxx-ng mkl mkl-service mkl_fft
mkl_random nomkl openblas openssl pytorch-cuda
`;
const NAMES = new Map([
    ...words(SAME).map((name) => [name, name]),
    ...Object.entries(RENAMED),
    ...words(NEEDLESS).map((name) => [name, ''])
]);
/** PyPI's name of a conda package; '' when none is needed, undefined when none is known. */
function equivalentInPip(condaName) {
    return NAMES.get(condaName);
}
function words(text) {
    return text.trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./lib/sources/python/conda-spec.js

/** Undefined when it is not understood. */
function parseSpec(text) {
    const match = /^(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[version=['"]?([^'"\]]+)['"]?\]|(.*))$/.exec(text.trim());
    if (!match)
        return undefined;
    const written = (match[2] ?? match[3] ?? '').trim();
    const [version = '', build] = written.split(/\s+(?![\d<>=!*])/);
    const bare = version.replace(/\s+/g, build ? '=' : '');
    const constraint = /^\d/.test(bare) ? `==${bare}` : bare;
    return { name: match[1].toLowerCase(), constraint };
}
function writeSpec({ name, constraint }) {
    return `${name}${constraint}`;
}
/** What pip is asked for instead; '' for nothing, undefined: it cannot be. */
function translateSpec(spec) {
    const name = equivalentInPip(spec.name);
    if (name === undefined || name === '')
        return name;
    const constraint = translateConstraint(spec.constraint);
    return constraint === undefined ? undefined : `${name}${constraint}`;
}
/** Conda's `=1.2` is pip's `==1.2.*`; a build string is conda's alone. */
function translateConstraint(constraint) {
    const match = /^(={1,2})([\w.+!*]+)(?:=[^=,|]*)?$/.exec(constraint);
    if (!match)
        return /^((>=|<=|!=|~=|>|<)[\w.+*]+(,|$))*$/.test(constraint)
            ? constraint
            : undefined;
    const [whole, equals, version] = match;
    const hasBuild = whole.length > equals.length + version.length;
    if (equals === '==' || hasBuild)
        return `==${version}`;
    if (version === '*')
        return '';
    return version.endsWith('*')
        ? `==${version.replace(/\.?\*$/, '.*')}`
        : `==${version}.*`;
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readMap)
/* harmony export */ });
/* harmony import */ var _inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);

/** `{{NAME}}`, as the examples of Azure ML have it before sed. */
const SHOUTED = /\{\{\s*[A-Z][A-Z0-9_]*\s*\}\}/g;
/** In any case: a text that is no YAML has them for the reason. */
const ANY = /\{\{\s*[\w.-]+\s*\}\}/g;
const COMMENT = /(^|\s)#.*$/gm;
/**
 * The map in a file that was found; undefined when there is none, or when it
 * is a template yet, which is told. `allowed` follows what is wrong.
 */
function readMap(draft, path, allowed) {
    const text = draft.workspace.read(path);
    const map = (0,_inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMap */ .y1)(text);
    // A prompt's template in lower case may well be meant.
    const pattern = typeof map === 'string' ? ANY : SHOUTED;
    const open = new Set(text.replace(COMMENT, '').match(pattern));
    if (open.size > 0) {
        draft.mistake(`\`${path}\`: ${[...open].join(', ')}`, `${open.size === 1 ? 'is' : 'are'} not filled in`, "values in their places; for example by `sed -i 's/{{NAME}}/value/g'` before this step");
        return undefined;
    }
    if (typeof map !== 'string')
        return map;
    draft.mistake(`\`${path}\``, map, allowed);
    return undefined;
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Section)
/* harmony export */ });
/* harmony import */ var _foundation_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8363);
/* harmony import */ var _inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(360);


/**
 * A map of a file, read key by key. A null, an empty text, list or map is as
 * good as none, for the SDK writes every key that it knows.
 */
class Section {
    draft;
    /** `docker` of inference-config.yml; the file's path at its top. */
    name;
    map;
    asked = new Set();
    constructor(draft, name, map) {
        this.draft = draft;
        this.name = name;
        this.map = map;
    }
    /** `` `baseImage` of docker of inference-config.yml ``. */
    what(key) {
        return `\`${key}\` of ${this.name}`;
    }
    node(key) {
        this.asked.add(key);
        return this.peek(key);
    }
    /** Without its counting as read. */
    peek(key) {
        const node = Object.hasOwn(this.map, key) ? this.map[key] : '';
        if (typeof node === 'string')
            return (0,_inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node) || node === '' ? undefined : node.trim();
        return Object.keys(node).length === 0 ? undefined : node;
    }
    text(key) {
        const node = this.node(key);
        if (node === undefined || typeof node === 'string')
            return node;
        this.draft.mistake(this.what(key), 'is not a text', 'one text');
        return undefined;
    }
    isTrue(key) {
        return this.text(key)?.toLowerCase() === 'true';
    }
    list(key) {
        const node = this.node(key);
        if (node === undefined || Array.isArray(node))
            return node ?? [];
        this.draft.mistake(this.what(key), 'is not a list', 'a list');
        return [];
    }
    /** `short`: the key that a text in the map's place is the value of. */
    section(key, short) {
        const written = this.node(key);
        const node = short !== undefined && typeof written === 'string'
            ? { [short]: written }
            : written;
        const map = (0,_inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node : {};
        if (node !== undefined && !(0,_inputs_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            this.draft.mistake(this.what(key), 'is not a map', 'keys with values');
        return new Section(this.draft, this.what(key), map);
    }
    texts(key) {
        const section = this.section(key);
        return Object.fromEntries(Object.keys(section.map).map((name) => [name, section.text(name) ?? '']));
    }
    /** Whether a list or a map within holds anything. */
    hasContent() {
        return Object.keys(this.map).some((key) => typeof this.peek(key) === 'object');
    }
    isEmpty() {
        return Object.keys(this.map).every((key) => this.peek(key) === undefined);
    }
    /**
     * What nobody asked for is told: as a mistake when it is spelled like a key
     * that is known, else as ignored.
     */
    reportUnread(ignored) {
        const unread = Object.keys(this.map).filter((key) => !this.asked.has(key));
        const known = [...this.asked, ...ignored];
        for (const key of unread) {
            if (ignored.includes(key))
                continue;
            const meant = (0,_foundation_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(key, known);
            if (meant && !Object.hasOwn(this.map, meant))
                this.draft.mistake(this.what(key), 'is not a key of Azure ML', `\`${meant}\`, if you meant that`);
            else if (this.peek(key) !== undefined)
                this.draft.note({
                    code: 'azure-key-ignored',
                    message: `${this.what(key)} has no meaning here and was ignored.`,
                    remedy: 'Nothing, if the service does not depend on it.'
                });
        }
    }
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findPath),
/* harmony export */   j: () => (/* binding */ SourceReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** What is gathered while files are read: nothing is thrown before the end. */
class SourceReader {
    mistakes = [];
    findings = [];
    secrets = [];
    workspace;
    constructor(workspace) {
        this.workspace = workspace;
    }
    /**
     * `what` and `is` make the sentence; then what is allowed. It is said once,
     * however often the key is read.
     */
    mistake(what, is, allowed) {
        const sentence = `${what} ${is}. Allowed: ${allowed}.`;
        if (!this.mistakes.includes(sentence))
            this.mistakes.push(sentence);
    }
    note(finding) {
        this.findings.push({ severity: 'note', ...finding });
    }
    warn(finding) {
        this.findings.push({ severity: 'warning', ...finding });
    }
    /** The layer; without a recipe when anything is wrong. */
    layer(made) {
        const { mistakes, secrets } = this;
        return mistakes.length > 0
            ? { values: {}, mistakes, secrets }
            : { ...made, mistakes, secrets };
    }
}
/** Where a written path is, relative to the workspace; else tells a mistake. */
function findPath(draft, written) {
    const { path, kinds, from } = written;
    const paths = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path)
        ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path)]
        : [...new Set(from.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)))];
    const places = paths.map((each) => draft.workspace.look(each));
    const at = places.findIndex((place) => kinds.includes(place));
    if (at >= 0)
        return paths[at].replace(/(?<=.)\/$/, '');
    const [most] = places.filter((place) => place !== 'nothing');
    draft.mistake(written.what, `is ${JSON.stringify(path)}, ${TOLD[most ?? 'nothing']}`, `the path of a ${kinds.join(' or a ')} in the workspace; for example \`${written.example}\``);
    return undefined;
}
const TOLD = {
    nothing: 'which is not there',
    outside: 'which leads out of the workspace',
    file: 'which is a file',
    folder: 'which is a folder',
    special: 'which is neither a file nor a folder that can be read'
};


/***/ })

};
