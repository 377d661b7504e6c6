export const id = 89;
export const ids = [89];
export const modules = {

/***/ 65021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   K: () => (/* binding */ fromRegistry)
/* harmony export */ });
/* harmony import */ var _inputs_source_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18908);

/** A key that names an image; undefined without one. */
function readImage(section, key) {
    const image = section.text(key);
    if (image !== undefined && !_inputs_source_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_REFERENCE */ .ic.test(image))
        section.draft.mistake(section.what(key), `is ${JSON.stringify(image)}`, 'an image reference; for example `python:3.11-slim`');
    return image;
}
/**
 * `service:1` of a registry at an address → `address/service:1`. Azure's
 * documentation has the address alone, its SDK a map with it.
 */
function fromRegistry(config, image) {
    const registry = config.section('baseImageRegistry', 'address');
    const address = registry.text('address')?.replace(/^https?:\/\/|\/+$/g, '');
    const user = registry.text('username');
    const password = registry.text('password');
    if (password)
        registry.draft.secrets.push(password);
    if (user ?? password)
        registry.draft.note({
            code: 'registry-login',
            message: `${registry.name} has credentials, which are not used here.`,
            remedy: 'Log in before this step (docker/login-action), and take the password out of the file.'
        });
    return address === undefined || image.startsWith(`${address}/`)
        ? image
        : `${address}/${image}`;
}


/***/ }),

/***/ 56837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82625);


/** The script, alone or with the folder that it is in; undefined without one. */
function planCode(draft, written) {
    const script = read(written.script, written);
    const folder = read(written.folder, written);
    return folder.path === undefined
        ? shipScript(draft, script)
        : shipFolder(draft, script, { ...folder, path: folder.path });
}
function shipScript(draft, written) {
    const from = findScript(draft, written);
    if (from === undefined)
        return undefined;
    const script = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(from);
    return { copy: { from, to: `source/${script}` }, script };
}
function shipFolder(draft, written, folder) {
    const kinds = ['folder'];
    const from = (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .findPath */ .H)(draft, { ...folder, kinds, example: 'source' });
    if (from === undefined)
        return undefined;
    const found = findScript(draft, { ...written, from: [from, ...written.from] });
    if (found === undefined)
        return undefined;
    const script = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(from, found);
    if (!script.startsWith('../'))
        return { copy: { from, to: 'source' }, script };
    draft.mistake(written.what, `is ${found}, which is not in ${from}, the source directory`, 'a path relative to it; for example `score.py`');
    return undefined;
}
function findScript(draft, script) {
    const { what, path, from } = script;
    if (path === undefined)
        return undefined;
    if (path.endsWith('.py')) {
        const kinds = ['file'];
        return (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .findPath */ .H)(draft, { what, path, from, kinds, example: 'score.py' });
    }
    draft.mistake(what, `is ${JSON.stringify(path)}`, ALLOWED);
    return undefined;
}
const ALLOWED = 'the path of a Python file with init() and run(); for example `score.py`';
function read({ section, key, input }, { texts, from }) {
    const path = section.text(key);
    return texts(input)
        ? { what: `\`${input}\``, path: texts(input), from: ['.'] }
        : { what: section.what(key), path, from };
}


/***/ }),

/***/ 62115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ overrideEnvironment),
/* harmony export */   Nq: () => (/* binding */ parseEnvironment),
/* harmony export */   tP: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_conda_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2170);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59516);
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82625);
/* harmony import */ var _base_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65021);





/** The `environment` of an inference config, as the SDK writes it. */
function parseEnvironment(section, from) {
    const docker = section.section('docker');
    const python = section.section('python');
    const env = section.texts('environmentVariables');
    section.draft.secrets.push(...(0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .collectSecrets */ .qb)(env));
    for (const key of ['spark', 'databricks'])
        reportCluster(section, section.section(key), key);
    const interpreter = python.text('interpreterPath') ?? '';
    const environment = {
        base: parseBase(docker, from),
        packages: python.isTrue('userManagedDependencies')
            ? undefined
            : parsePython(python, from),
        env,
        shmSize: docker.text('shmSize'),
        pythonFolder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(interpreter)
            ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(interpreter)
            : undefined
    };
    reportRegistered(section, docker.isEmpty() && python.isEmpty());
    docker.reportUnread(['enabled', 'sharedVolumes', 'platform']);
    python.reportUnread([]);
    section.reportUnread(['version', 'inferencingStackVersion', 'assetId']);
    return environment;
}
function parsePython(python, from) {
    const file = python.text('condaDependenciesFile');
    const inline = python.section('condaDependencies');
    if (inline.isEmpty())
        return file === undefined
            ? _python_conda_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PACKAGES */ .qH
            : findPackages(python.draft, {
                what: python.what('condaDependenciesFile'),
                path: file,
                from
            });
    if (file !== undefined)
        python.draft.mistake(python.name, 'has both `condaDependencies` and `condaDependenciesFile`', 'one of them; for example only `condaDependenciesFile: conda.yml`');
    return (0,_python_conda_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePackages */ .R_)(inline, from[0] ?? '.');
}
/** The packages of a conda file whose path someone wrote. */
function findPackages(draft, written) {
    const path = (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .findPath */ .H)(draft, {
        ...written,
        kinds: ['file'],
        example: 'conda.yml'
    });
    return path === undefined ? _python_conda_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PACKAGES */ .qH : (0,_python_conda_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackages */ .qm)(draft, path);
}
/** The inputs `conda-file` and `base-image` win over the file. */
function overrideEnvironment(draft, texts, environment) {
    const image = texts('base-image');
    const path = texts('conda-file');
    const packages = path
        ? findPackages(draft, { what: '`conda-file`', path, from: ['.'] })
        : environment.packages;
    return {
        ...environment,
        ...(image ? { base: { kind: 'image', image } } : {}),
        packages
    };
}
function parseBase(docker, from) {
    const image = (0,_base_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .A)(docker, 'baseImage');
    const dockerfile = docker.text('baseDockerfile');
    if (image !== undefined && dockerfile !== undefined)
        docker.draft.mistake(docker.name, 'has both `baseImage` and `baseDockerfile`', 'one of them; for example only `baseImage: python:3.11-slim`');
    if (dockerfile !== undefined)
        return {
            kind: 'dockerfile',
            text: dockerfileText(docker, dockerfile, from)
        };
    if (image !== undefined)
        return { kind: 'image', image: (0,_base_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .fromRegistry */ .K)(docker, image) };
    docker.node('baseImageRegistry');
    return { kind: 'python' };
}
/** A Dockerfile's path, or, as the SDK saves it, its whole text. */
function dockerfileText(docker, text, from) {
    if (/^\s*(FROM|ARG|#)\s?/im.test(text))
        return text;
    const path = (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .findPath */ .H)(docker.draft, {
        what: docker.what('baseDockerfile'),
        path: text,
        from,
        kinds: ['file'],
        example: 'Dockerfile'
    });
    return path === undefined ? '' : docker.draft.workspace.read(path);
}
function reportCluster(of, section, key) {
    if (section.hasContent())
        of.draft.mistake(of.what(key), 'asks for a cluster, and one container is profiled here', 'a Python service without it');
}
function reportRegistered(section, isBare) {
    const name = section.text('name');
    if (isBare && name?.startsWith('AzureML-'))
        section.draft.mistake(section.what('name'), `is ${name}, which only Azure can resolve`, 'its packages and image; for example `conda-file: conda.yml` and `base-image: python:3.11-slim`');
}


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInferenceConfig: () => (/* binding */ planInferenceConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sources/azure/code.js
var azure_code = __webpack_require__(56837);
// EXTERNAL MODULE: ./lib/sources/source-reader.js
var source_reader = __webpack_require__(82625);
// EXTERNAL MODULE: ./lib/sources/azure/environment.js
var azure_environment = __webpack_require__(62115);
// EXTERNAL MODULE: ./lib/sources/python/conda-packages.js
var conda_packages = __webpack_require__(2170);
// EXTERNAL MODULE: ./lib/sources/azure/base-registry.js
var base_registry = __webpack_require__(65021);
;// CONCATENATED MODULE: ./lib/sources/azure/legacy.js




const LEGACY = [
    'runtime',
    'condaFile',
    'extraDockerfileSteps',
    'extraDockerFileSteps',
    'enableGpu',
    'cudaVersion',
    'baseImage',
    'baseImageRegistry'
];
/** Keys that `environment` took the place of, and that are given all the same. */
function legacyKeys(config) {
    return LEGACY.filter((key) => isGiven(config, key));
}
/** `enableGpu: false` asks for nothing. */
function isGiven(config, key) {
    const node = config.node(key);
    return node !== undefined && String(node).toLowerCase() !== 'false';
}
/** What the deprecated keys of an inference config say. */
function parseLegacy(config, from) {
    const condaFile = config.text('condaFile');
    const image = (0,base_registry/* readImage */.A)(config, 'baseImage');
    reportRuntime(config);
    reportGpu(config);
    return {
        base: image === undefined
            ? { kind: 'python' }
            : { kind: 'image', image: (0,base_registry/* fromRegistry */.K)(config, image) },
        packages: condaFile === undefined
            ? conda_packages/* NO_PACKAGES */.qH
            : (0,azure_environment/* findPackages */.tP)(config.draft, {
                what: config.what('condaFile'),
                path: condaFile,
                from
            }),
        env: {},
        steps: readSteps(config, from)
    };
}
function readSteps(config, from) {
    const keys = ['extraDockerfileSteps', 'extraDockerFileSteps'];
    return keys
        .map((key) => {
        const path = config.text(key);
        const found = path === undefined
            ? undefined
            : (0,source_reader/* findPath */.H)(config.draft, {
                what: config.what(key),
                path,
                from,
                kinds: ['file'],
                example: 'steps.dockerfile'
            });
        return found === undefined ? '' : config.draft.workspace.read(found);
    })
        .join('');
}
function reportRuntime(config) {
    const runtime = config.text('runtime') ?? 'python';
    if (/^python(-slim)?$/i.test(runtime))
        return;
    config.draft.mistake(config.what('runtime'), `is ${JSON.stringify(runtime)}, and one Python container is profiled here`, '`python` or `python-slim`; for example `runtime: python`');
}
function reportGpu(config) {
    const key = ['enableGpu', 'cudaVersion'].find((key) => isGiven(config, key));
    if (key !== undefined)
        config.draft.warn({
            code: 'gpu-not-used',
            message: `${config.what(key)} asks for a GPU, and the service was run without one.`,
            remedy: 'Read CPU, memory and times as those of the service on a CPU; a GPU is not profiled.'
        });
}

// EXTERNAL MODULE: ./lib/sources/azure/mounted-models.js
var mounted_models = __webpack_require__(87317);
// EXTERNAL MODULE: ./lib/sources/azure/recipe.js
var azure_recipe = __webpack_require__(75710);
// EXTERNAL MODULE: ./lib/sources/read-map.js
var read_map = __webpack_require__(87371);
// EXTERNAL MODULE: ./lib/sources/section.js
var section = __webpack_require__(56213);
;// CONCATENATED MODULE: ./lib/sources/azure/inference-config.js









/** An Azure ML (v1) inference config, or an entry script without one. */
function planInferenceConfig(texts, workspace) {
    const draft = new source_reader/* SourceReader */.j(workspace);
    const config = readConfig(draft, texts('inference-config'));
    if (!config)
        return draft.layer({ values: {} });
    const { section, from } = config;
    const code = (0,azure_code/* planCode */.n)(draft, {
        script: { section, key: 'entryScript', input: 'entry-script' },
        folder: { section, key: 'sourceDirectory', input: 'source-directory' },
        texts,
        from
    });
    if (!texts('entry-script') && section.text('entryScript') === undefined)
        draft.mistake(section.what('entryScript'), 'is missing', 'the path of a Python file with init() and run(); for example `score.py`');
    const written = readEnvironment(config, texts);
    const environment = (0,azure_environment/* overrideEnvironment */.Ak)(draft, texts, written);
    const models = (0,mounted_models/* placeModels */.C)((0,mounted_models/* findModels */.i)(draft, texts('models')));
    section.text('description');
    section.reportUnread(['schemaFile', 'name', 'dockerfile']);
    if (!code)
        return draft.layer({ values: {} });
    const recipe = (0,azure_recipe/* planRecipe */.k)(draft, {
        from: config.path || code.copy.from,
        environment,
        code,
        models,
        server: 'azureml'
    });
    return draft.layer({
        values: {
            port: String(azure_recipe/* PORT */.I),
            path: '/score',
            'readiness-path': '/',
            // Azure ML never runs it.
            healthcheck: 'off',
            'shm-size': environment.shmSize ?? ''
        },
        recipe
    });
}
function readConfig(draft, path) {
    if (path === '')
        return { path, section: new section/* Section */.w(draft, 'inputs', {}), from: ['.'] };
    const found = (0,source_reader/* findPath */.H)(draft, {
        what: '`inference-config`',
        path,
        from: ['.'],
        kinds: ['file'],
        example: 'inference-config.yml'
    });
    if (found === undefined)
        return undefined;
    const map = (0,read_map/* readMap */.l)(draft, found, 'an inference config, YAML or JSON; for example `entryScript: score.py`');
    return (map && {
        path: found,
        section: new section/* Section */.w(draft, found, map),
        from: [external_node_path_.posix.dirname(found), '.']
    });
}
function readEnvironment({ section, from }, texts) {
    const folder = section.text('sourceDirectory');
    const within = [
        ...(folder === undefined
            ? []
            : from.map((each) => external_node_path_.posix.join(each, folder))),
        ...from
    ];
    const legacy = legacyKeys(section);
    const node = section.node('environment');
    if (node === undefined)
        return parseLegacy(section, within);
    if (typeof node === 'string') {
        reportNamed(section, texts, legacy);
        return parseLegacy(section, within);
    }
    // As Azure's documentation says.
    if (legacy.length > 0)
        section.draft.note({
            code: 'azure-key-ignored',
            message: `${section.name} has \`environment\`, beside which \`${legacy.join('`, `')}\` ${legacy.length === 1 ? 'is' : 'are'} ignored, as in Azure ML.`,
            remedy: 'Take them out, or `environment`.'
        });
    return (0,azure_environment/* parseEnvironment */.Nq)(section.section('environment'), within);
}
/** An environment that is registered under a name: only Azure knows it. */
function reportNamed(section, texts, legacy) {
    const { draft } = section;
    const what = section.what('environment');
    const is = `is ${JSON.stringify(section.text('environment'))}, which only Azure can resolve`;
    const inputs = ['conda-file', 'base-image'];
    const used = [
        ...inputs.filter((name) => texts(name)),
        ...['condaFile', 'baseImage'].filter((key) => legacy.includes(key))
    ];
    if (used.length === 0)
        return draft.mistake(what, is, 'its packages and image; for example `conda-file: conda.yml` and `base-image: python:3.11-slim`');
    draft.warn({
        code: 'azure-key-ignored',
        message: `${what} ${is}: \`${used.join('`, `')}\` took its place.`,
        remedy: 'Give what it holds as `conda-file` and `base-image`.'
    });
}


/***/ }),

/***/ 87317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ placeModels),
/* harmony export */   i: () => (/* binding */ findModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_registered_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11699);
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82625);



/** Where Azure ML puts models, unless a deployment mounts them elsewhere. */
const MODELS_FOLDER = '/var/azureml-app/azureml-models';
/** The models of the input `models`. */
function findModels(draft, text) {
    // What is wrong with the text itself is told with the other inputs.
    const models = (0,_inputs_registered_models_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModels */ .yB)(text, () => undefined);
    return models.flatMap((model) => {
        const path = (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .findPath */ .H)(draft, {
            what: `\`models\` names \`${model.name}:${model.version}\`, whose path`,
            path: model.path,
            from: ['.'],
            kinds: ['file', 'folder'],
            example: 'diabetes:1=models/ridge.joblib'
        });
        return path === undefined ? [] : [{ ...model, path }];
    });
}
/**
 * As in Azure: NAME/VERSION holds the file or the folder that was registered;
 * the variable names that, or, with several models, what is above it.
 */
function placeModels(models, root = MODELS_FOLDER) {
    const [only, ...more] = models;
    return {
        root,
        copies: models.map(({ name, version, path }) => ({
            from: path,
            to: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('models', name, version, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))
        })),
        folder: only === undefined || more.length > 0
            ? only && root
            : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, only.name, only.version)
    };
}


/***/ }),

/***/ 75710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PORT),
/* harmony export */   k: () => (/* binding */ planRecipe)
/* harmony export */ });
/* harmony import */ var _inputs_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88428);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68477);


/** Where Azure ML puts a service's code. */
const APP = '/var/azureml-app';
const PORT = 5001;
/** An image that serves as Azure ML does. */
function planRecipe(draft, service) {
    const { environment, code, models, server } = service;
    const { base } = environment;
    const installation = (0,_install_js__WEBPACK_IMPORTED_MODULE_1__/* .planInstallation */ .M)(draft, environment, server);
    const dockerfile = [
        installation.from,
        ...installation.steps,
        ...(code ? [`WORKDIR ${APP}`, 'COPY source/ ./'] : []),
        ...(models.folder === undefined ? [] : [`COPY models/ ${models.root}/`]),
        ...renderEnv(draft, planEnv(service)),
        ...(environment.steps ? [environment.steps.trim()] : []),
        ...(server === 'own' || !code ? [] : renderServer(code))
    ];
    return {
        kind: 'recipe',
        from: service.from,
        ...(base.kind === 'context' ? { base: base.source } : {}),
        dockerfile: `${dockerfile.join('\n')}\n`,
        files: installation.files,
        copies: [...(code ? [code.copy] : []), ...models.copies],
        findings: draft.findings
    };
}
function renderServer({ script }) {
    const entry = ['azmlinfsrv', '--entry_script', script];
    return [
        `WORKDIR ${APP}`,
        `EXPOSE ${PORT}`,
        'ENTRYPOINT []',
        `CMD ${JSON.stringify([...entry, '--port', String(PORT)])}`
    ];
}
/** What Azure ML sets, below what the service's files set. */
function planEnv(service) {
    const { models, code, environment } = service;
    const { base, packages, pythonFolder } = environment;
    const hasConda = packages !== undefined && base.kind !== 'python';
    const folders = [
        ...(hasConda ? [`${_install_js__WEBPACK_IMPORTED_MODULE_1__/* .CONDA_PREFIX */ .P}/bin`] : []),
        ...(pythonFolder === undefined ? [] : [pythonFolder])
    ];
    return {
        ...(code ? { AML_APP_ROOT: APP, AZUREML_ENTRY_SCRIPT: code.script } : {}),
        ...(models.folder === undefined
            ? {}
            : { AZUREML_MODEL_DIR: models.folder }),
        ...(folders.length > 0 ? { PATH: [...folders, '$PATH'].join(':') } : {}),
        ...environment.env
    };
}
function renderEnv(draft, env) {
    return Object.entries(env).map(([name, value]) => {
        if (!_inputs_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .PAIR_KINDS */ .Z.env.name.test(name) || /[\0\r\n]/.test(value))
            draft.mistake(`The environment variable ${JSON.stringify(name)}`, 'has a name or a value that no container can have', 'one line each; for example `WORKER_COUNT: 2`');
        const quoted = value.replace(/["\\]/g, '\\$&');
        // A Dockerfile would expand it; our own PATH shall be.
        const literal = name === 'PATH' ? quoted : quoted.replace(/\$/g, '\\$');
        // The log shows it as it is written here.
        if (literal !== value && draft.secrets.includes(value))
            draft.secrets.push(literal);
        return `ENV ${name}="${literal}"`;
    });
}


/***/ })

};
