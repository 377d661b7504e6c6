export const id = 143;
export const ids = [143];
export const modules = {

/***/ 32337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pz: () => (/* binding */ CONDA_PREFIX),
  M8: () => (/* binding */ planInstallation)
});

// UNUSED EXPORTS: SERVER

// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs = __webpack_require__(78864);
// EXTERNAL MODULE: ./lib/image/python/conda-spec.js + 1 modules
var conda_spec = __webpack_require__(25507);
;// CONCATENATED MODULE: ./lib/image/azure/pip-plan.js

const DEFAULTS = 'azureml-defaults';
/** Pip in conda's place, with a finding that names what it changed. */
function planPip(draft, packages, base) {
    const { conda } = packages;
    const lines = conda.map(conda_spec/* translateSpec */.KX).filter(Boolean);
    const without = conda
        .filter((spec) => (0,conda_spec/* translateSpec */.KX)(spec) === undefined)
        .map(conda_spec/* writeSpec */.HY);
    if (without.length === 0) {
        tellTranslated(draft, packages, base);
        return planInstall([...lines, ...packages.pip]);
    }
    if (base.kind === 'python')
        draft.mistake(packages.what, `has ${without.join(', ')}, which pip has no known equivalent for`, 'packages that pip knows, below `pip:`, or a `base-image` with conda; for example `base-image: condaforge/miniforge3`');
    return { command: refuse(without), files: {} };
}
function tellTranslated(draft, packages, base) {
    const isOurs = base.kind === 'python';
    const { python } = packages;
    const changes = [
        ...(isOurs || !python ? [] : [`python${python} → the base image's`]),
        ...packages.conda.map((spec) => `${(0,conda_spec/* writeSpec */.HY)(spec)} → ${(0,conda_spec/* translateSpec */.KX)(spec) || 'not needed'}`)
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
    const first = lines.filter((line) => pipName(line) === DEFAULTS);
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
/** `azureml_defaults[async]>=1` → `azureml-defaults`; '' for an option. */
function pipName(line) {
    const [name] = /^[\w.-]*/.exec(line.startsWith('-') ? '' : line);
    return name.toLowerCase().replace(/[_.]/g, '-');
}
function joinLines(lines) {
    return lines.map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/image/python/version.js
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

;// CONCATENATED MODULE: ./lib/image/azure/install.js




const SERVER = 'azureml-inference-server-http';
/** Where conda makes its environment. */
const CONDA_PREFIX = '/opt/azureml-env';
const DEFAULT_PYTHON = '3.11';
/** Packages by pip on our own base, by conda where a given base has it. */
function planInstallation(draft, { base, packages }, server) {
    if (!packages)
        return baseOnly(base, server);
    const served = server === 'own' ? packages : withServer(draft, packages);
    const python = planPython(draft, packages);
    const pip = planPip(draft, served, base);
    const byConda = {
        'packages/environment.yml': condaFile(served),
        'packages/install.sh': installScript(pip.command)
    };
    const isOurs = base.kind === 'python';
    return {
        from: renderFrom(base, python),
        steps: [
            ...root(base),
            'COPY packages/ /tmp/packages/',
            `RUN cd /tmp/packages && ${isOurs ? pip.command : 'sh install.sh'}`
        ],
        files: { ...pip.files, ...(isOurs ? {} : byConda) }
    };
}
function renderFrom(base, python = DEFAULT_PYTHON) {
    if (base.kind === 'dockerfile')
        return base.text.trimEnd();
    if (base.kind === 'context')
        return `ARG ${inputs/* BASE_IMAGE */.s}\nFROM $${inputs/* BASE_IMAGE */.s}`;
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
    const install = `pip install --no-cache-dir ${SERVER}`;
    const steps = [...root(base), `RUN command -v azmlinfsrv || ${install}`];
    return { from, steps, files: {} };
}
function withServer(draft, packages) {
    const { what, conda, pip } = packages;
    const names = [...conda.map(({ name }) => name), ...pip.map(pipName)];
    if (names.includes(SERVER) || names.includes(DEFAULTS))
        return packages;
    draft.note({
        code: 'azureml-server-added',
        message: `${what} name neither ${DEFAULTS} nor ${SERVER}: the latter was added.`,
        remedy: `Add ${SERVER} to them, with the version that you deploy.`
    });
    return { ...packages, pip: [...pip, SERVER] };
}
function planPython(draft, { python, what }) {
    const version = choosePython(python);
    if (version === undefined)
        draft.mistake(what, `asks for python${python}, for which there is no image`, 'a version of Python 3; for example `python=3.11`');
    return version;
}
/** JSON, which is YAML too. */
function condaFile(packages) {
    const { channels, conda, python, pip } = packages;
    const specs = [`python${python || `=${DEFAULT_PYTHON}`}`, 'pip'];
    const dependencies = [...specs, ...conda.map(conda_spec/* writeSpec */.HY), { pip }];
    const from = channels.length > 0 ? channels : ['conda-forge'];
    return `${JSON.stringify({ channels: from, dependencies }, undefined, 2)}\n`;
}
function installScript(pipCommand) {
    return `# Conda when the base image has it, else pip.
set -e
if command -v micromamba; then
  exec micromamba create --yes --prefix ${CONDA_PREFIX} --file environment.yml
fi
for conda in mamba conda; do
  command -v $conda || continue
  exec $conda env create --prefix ${CONDA_PREFIX} --file environment.yml
done
# Debian's pip refuses to install where Debian does, and it is alone here.
export PIP_BREAK_SYSTEM_PACKAGES=1
${pipCommand}
`;
}


/***/ }),

/***/ 41534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findPath),
/* harmony export */   K: () => (/* binding */ Draft)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What is gathered while files are read: nothing is thrown before the end. */
class Draft {
    mistakes = [];
    findings = [];
    secrets = [];
    workspace;
    constructor(workspace) {
        this.workspace = workspace;
    }
    /** `what` and `is` make the sentence; then what is allowed. */
    mistake(what, is, allowed) {
        this.mistakes.push(`${what} ${is}. Allowed: ${allowed}.`);
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
    folder: 'which is a folder'
};


/***/ }),

/***/ 25507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F9: () => (/* binding */ parseSpec),
  KX: () => (/* binding */ translateSpec),
  HY: () => (/* binding */ writeSpec)
});

;// CONCATENATED MODULE: ./lib/image/python/pip-names.js
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

;// CONCATENATED MODULE: ./lib/image/python/conda-spec.js

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

/***/ 43743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ parsePackages),
/* harmony export */   qH: () => (/* binding */ NO_PACKAGES),
/* harmony export */   qm: () => (/* binding */ readPackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64976);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41534);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84050);
/* harmony import */ var _conda_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25507);





const NO_PACKAGES = {
    what: 'The packages',
    ...{ channels: [], conda: [], python: '', pip: [] }
};
/** Reads a conda environment file that was found at `path`. */
function readPackages(draft, path) {
    const map = (0,_inputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMap */ .y1)(draft.workspace.read(path));
    if (typeof map !== 'string')
        return parsePackages(new _section_js__WEBPACK_IMPORTED_MODULE_3__/* .Section */ .w(draft, path, map), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    draft.mistake(`\`${path}\``, map, 'a conda environment; for example `dependencies: [python=3.11, {pip: [numpy]}]`');
    return NO_PACKAGES;
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
        .filter(_inputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)
        .flatMap((each) => new _section_js__WEBPACK_IMPORTED_MODULE_3__/* .Section */ .w(draft, what, each).list('pip'))
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
    const spec = (0,_conda_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F9)(text);
    if (!spec)
        draft.mistake(what, `has ${JSON.stringify(text)}`, 'a conda package with its version; for example `numpy=1.26`');
    return spec;
}
/** Name and password in a URL. */
const LOGIN = /\/\/([^/@\s]+)@/g;
/** Files of requirements are read in place; what lies in a folder cannot be had. */
function expandPip(draft, pip) {
    const { what, line } = pip;
    if (typeof line !== 'string' || /[\r\n]/.test(line)) {
        draft.mistake(what, 'has a pip entry that is no line', 'lines of text');
        return [];
    }
    const written = line.replace(/(^|\s)#.*$/, '').trim();
    for (const [, login] of written.matchAll(LOGIN))
        draft.secrets.push(login, login.split(':').at(-1));
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
    const path = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .findPath */ .H)(draft, {
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
    return text
        .split(/\r?\n/)
        .flatMap((line) => expandPip(draft, { ...each, line }));
}


/***/ }),

/***/ 84050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Section)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97233);
/* harmony import */ var _inputs_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64976);


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
            return (0,_inputs_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(node) || node === '' ? undefined : node.trim();
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
    section(key) {
        const node = this.node(key);
        const map = (0,_inputs_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node : {};
        if (node !== undefined && !(0,_inputs_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
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
    tellUnread(ignored) {
        const unread = Object.keys(this.map).filter((key) => !this.asked.has(key));
        const known = [...this.asked, ...ignored];
        for (const key of unread) {
            if (ignored.includes(key))
                continue;
            const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(key, known);
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


/***/ }),

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BASE_IMAGE)
/* harmony export */ });
const BASE_IMAGE = 'BASE_IMAGE';


/***/ })

};
