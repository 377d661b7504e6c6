export const id = 495;
export const ids = [495];
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

/***/ 56495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDeployment: () => (/* binding */ planDeployment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/inputs/secrets.js
var secrets = __webpack_require__(59516);
// EXTERNAL MODULE: ./lib/sources/azure/code.js
var azure_code = __webpack_require__(56837);
// EXTERNAL MODULE: ./lib/inputs/parse-yaml.js
var parse_yaml = __webpack_require__(10360);
// EXTERNAL MODULE: ./lib/sources/python/conda-packages.js
var conda_packages = __webpack_require__(2170);
// EXTERNAL MODULE: ./lib/sources/source-reader.js
var source_reader = __webpack_require__(82625);
// EXTERNAL MODULE: ./lib/sources/azure/environment.js
var azure_environment = __webpack_require__(62115);
// EXTERNAL MODULE: ./lib/sources/azure/base-registry.js
var base_registry = __webpack_require__(65021);
// EXTERNAL MODULE: ./lib/sources/section.js
var sources_section = __webpack_require__(56213);
;// CONCATENATED MODULE: ./lib/sources/azure/deployed-environment.js






/** The `environment` of a deployment, below what inputs say. */
function parseDeployedEnvironment(deployment, texts, from) {
    const { draft } = deployment;
    const node = deployment.node('environment');
    const isOverridden = Boolean(texts('base-image') || texts('conda-file'));
    if (!(0,parse_yaml/* isMap */.jh)(node) && !isOverridden)
        draft.mistake(deployment.what('environment'), node === undefined
            ? 'is missing'
            : `is ${JSON.stringify(node)}, which only Azure can resolve`, 'its image or packages; for example the inputs `base-image: python:3.11-slim` and `conda-file: conda.yml`');
    const what = deployment.what('environment');
    const section = new sources_section/* Section */.w(draft, what, (0,parse_yaml/* isMap */.jh)(node) ? node : {});
    const environment = {
        base: parseBase(section, from),
        packages: parseDeployedPackages(section, from),
        env: {}
    };
    const routes = parseRoutes(section.section('inference_config'));
    const described = ['name', 'version', 'description', 'tags', 'os_type'];
    section.reportUnread(['$schema', ...described]);
    return {
        environment: (0,azure_environment/* overrideEnvironment */.Ak)(draft, texts, environment),
        routes
    };
}
function parseDeployedPackages(section, from) {
    const node = section.node('conda_file');
    const what = section.what('conda_file');
    if ((0,parse_yaml/* isMap */.jh)(node))
        return (0,conda_packages/* parsePackages */.R_)(new sources_section/* Section */.w(section.draft, what, node), from[0]);
    const path = section.text('conda_file');
    return path === undefined
        ? undefined
        : (0,azure_environment/* findPackages */.tP)(section.draft, { what, path, from });
}
function parseBase(section, from) {
    const image = (0,base_registry/* readImage */.A)(section, 'image');
    const build = section.section('build');
    if (build.isEmpty())
        return image === undefined ? { kind: 'python' } : { kind: 'image', image };
    const { draft } = section;
    if (image !== undefined)
        draft.mistake(section.name, 'has both `image` and `build`', 'one of them; for example only `image: service:1`');
    const path = build.text('path') ?? '.';
    const dockerfile = build.text('dockerfile_path') ?? 'Dockerfile';
    const context = (0,source_reader/* findPath */.H)(draft, {
        what: build.what('path'),
        path,
        from,
        kinds: ['folder'],
        example: 'service'
    });
    const found = context === undefined
        ? undefined
        : (0,source_reader/* findPath */.H)(draft, {
            what: build.what('dockerfile_path'),
            path: dockerfile,
            from: [context],
            kinds: ['file'],
            example: 'Dockerfile'
        });
    const rest = { target: undefined, buildArgs: {} };
    return {
        kind: 'context',
        source: {
            kind: 'dockerfile',
            context: context ?? path,
            dockerfile: found,
            ...rest
        }
    };
}
function parseRoutes(config) {
    if (config.isEmpty())
        return undefined;
    const scoring = config.section('scoring_route');
    const ready = config.section('readiness_route');
    const alive = config.section('liveness_route');
    const [port, ...others] = [scoring, ready, alive]
        .map((route) => route.text('port'))
        .filter((text) => text !== undefined);
    if (others.some((other) => other !== port))
        config.draft.note({
            code: 'azure-key-ignored',
            message: `${config.name} has several ports: all was asked at port ${port}.`,
            remedy: 'Give `port` and `readiness-path` to ask elsewhere.'
        });
    return {
        port: port ?? '',
        path: scoring.text('path') ?? '',
        'readiness-path': ready.text('path') ?? alive.text('path') ?? ''
    };
}

// EXTERNAL MODULE: ./lib/inputs/registered-models.js + 1 modules
var registered_models = __webpack_require__(11699);
;// CONCATENATED MODULE: ./lib/sources/azure/deployed-model.js





/** `azureml:name:1`, `azureml://…`, `runs:/…`: not `C:\…`, not `./model`. */
const REMOTE = /^[a-z]{2,}:/i;
const MLFLOW = /^mlflow_model$/i;
/** The `model` of a deployment: none or one. */
function parseDeployedModel(deployment, from) {
    const { draft } = deployment;
    if (deployment.node('model') === undefined)
        return [];
    const { section, what, path } = readModel(deployment);
    if (path === undefined || REMOTE.test(path)) {
        draft.mistake(what, path === undefined
            ? 'is missing'
            : `is ${JSON.stringify(path)}, which only Azure can resolve`, 'a path in the workspace, or the input `models`; for example `models: diabetes:1=models/ridge.joblib`');
        return [];
    }
    reportMlflow(section);
    const found = (0,source_reader/* findPath */.H)(draft, {
        what,
        path,
        from,
        kinds: ['file', 'folder'],
        example: 'models/ridge.joblib'
    });
    const name = readName(section, 'name') ?? (0,registered_models/* modelName */.fD)(path);
    const version = readName(section, 'version') ?? '1';
    section.reportUnread([
        '$schema',
        'description',
        'tags',
        'properties',
        'flavors'
    ]);
    return found === undefined ? [] : [{ name, version, path: found }];
}
/** `model`, which is a path or has one, and what that is called in a mistake. */
function readModel(deployment) {
    const node = deployment.node('model');
    const what = deployment.what('model');
    const isPath = typeof node === 'string';
    const section = new sources_section/* Section */.w(deployment.draft, what, (0,parse_yaml/* isMap */.jh)(node) ? node : {});
    const written = isPath ? node : section.text('path');
    return {
        section,
        what: isPath ? what : section.what('path'),
        path: written?.replace(/^file:(\/\/)?/, '')
    };
}
/** The folder of a model that says, or shows, that MLflow saved it. */
function findMlflowModel(deployment) {
    const { draft, name } = deployment;
    const { section, path } = readModel(deployment);
    if (path === undefined || REMOTE.test(path))
        return undefined;
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(name), path);
    const isSaid = MLFLOW.test(section.text('type') ?? '');
    return isSaid || draft.workspace.look(`${folder}/MLmodel`) === 'file'
        ? folder
        : undefined;
}
function readName(section, key) {
    const text = section.text(key);
    if (text !== undefined && !registered_models/* NAME */.o_.test(text))
        section.draft.mistake(section.what(key), `is ${JSON.stringify(text)}`, 'letters, digits, dots, dashes; for example `diabetes`');
    return text;
}
/** Where models are mounted, instead of where Azure ML has them. */
function readMountPath(deployment) {
    const path = deployment.text('model_mount_path');
    if (path === undefined || /^\/[\w./-]+$/.test(path))
        return path;
    deployment.draft.mistake(deployment.what('model_mount_path'), `is ${JSON.stringify(path)}`, 'an absolute path in the container; for example `/models`');
    return undefined;
}
function reportMlflow(section) {
    if (MLFLOW.test(section.text('type') ?? ''))
        section.draft.note({
            code: 'azure-key-ignored',
            message: `${section.what('type')} is mlflow_model; it was served by the deployment's own script or image.`,
            remedy: 'To have it served by MLflow, give `mlflow-model` instead.'
        });
}

// EXTERNAL MODULE: ./lib/sources/azure/mounted-models.js
var mounted_models = __webpack_require__(87317);
// EXTERNAL MODULE: ./lib/sources/read-map.js
var read_map = __webpack_require__(87371);
// EXTERNAL MODULE: ./lib/sources/azure/recipe.js
var azure_recipe = __webpack_require__(75710);
;// CONCATENATED MODULE: ./lib/sources/azure/request-settings.js
/** As Azure ML has them when a deployment does not say. */
const REQUEST_TIMEOUT_MS = 5000;
const PROBE = { initial_delay: 10, period: 10, failure_threshold: 30 };
/** Timeouts and concurrency, as texts of inputs. */
function parseSettings(deployment) {
    const settings = deployment.section('request_settings');
    const timeoutMs = readNumber(settings, 'request_timeout_ms');
    const concurrency = settings.text('max_concurrent_requests_per_instance');
    settings.reportUnread(['max_queue_wait_ms']);
    const startupS = ['readiness_probe', 'liveness_probe'].map((key) => probeSeconds(deployment.section(key)));
    return {
        'request-timeout': `${timeoutMs ?? REQUEST_TIMEOUT_MS}ms`,
        'startup-timeout': `${Math.max(...startupS)}s`,
        concurrency: concurrency ?? ''
    };
}
/** How long a service may take before its probe gives it up. */
function probeSeconds(probe) {
    const read = (key) => readNumber(probe, key) ?? PROBE[key];
    const seconds = read('initial_delay') + read('period') * read('failure_threshold');
    probe.reportUnread(['timeout', 'success_threshold', 'path', 'port']);
    return seconds;
}
function readNumber(section, key) {
    const text = section.text(key);
    if (text === undefined || /^\d{1,9}$/.test(text))
        return text === undefined ? undefined : Number(text);
    section.draft.mistake(section.what(key), `is ${JSON.stringify(text)}`, 'a whole number; for example `30`');
    return undefined;
}
/** The limits that a deployment on Kubernetes asks for. */
function parseResources(deployment) {
    const resources = deployment.section('resources');
    const limits = resources.section('limits');
    const requests = resources.section('requests');
    const gpus = limits.text('nvidia.com/gpu') ?? requests.text('nvidia.com/gpu');
    reportInstance(deployment, gpus !== undefined);
    const read = (key) => {
        const asked = requests.text(key);
        return limits.text(key) ?? asked ?? '';
    };
    return { cpu: read('cpu'), memory: read('memory') };
}
function reportInstance(deployment, wantsGpu) {
    const type = deployment.text('instance_type');
    const what = deployment.what('instance_type');
    if (wantsGpu || /^Standard_N/i.test(type ?? ''))
        deployment.draft.warn({
            code: 'gpu-not-used',
            message: `${deployment.name} asks for a GPU, and the service was run without one.`,
            remedy: 'Read CPU, memory and times as those of the service on a CPU; a GPU is not profiled.'
        });
    else if (type !== undefined)
        deployment.draft.note({
            code: 'azure-key-ignored',
            message: `${what} is ${type}, whose size was not imitated.`,
            remedy: 'Give `cpu` and `memory` to run the service at that size.'
        });
}

;// CONCATENATED MODULE: ./lib/sources/azure/deployment.js











/** Keys that say nothing about one container. */
const IGNORED = [
    '$schema',
    'name',
    'endpoint_name',
    'type',
    'description',
    'tags',
    'properties',
    'instance_count',
    'scale_settings',
    'data_collector',
    'app_insights_enabled',
    'egress_public_network_access'
];
/** An Azure ML (v2) online deployment, managed or on Kubernetes. */
function planDeployment(texts, workspace) {
    const draft = new source_reader/* SourceReader */.j(workspace);
    const path = (0,source_reader/* findPath */.H)(draft, {
        what: '`deployment`',
        path: texts('deployment'),
        from: ['.'],
        kinds: ['file'],
        example: 'deployment.yml'
    });
    if (path === undefined)
        return draft.layer({ values: {} });
    const example = 'for example `environment: {image: service:1}`';
    const map = (0,read_map/* readMap */.l)(draft, path, `a deployment, YAML; ${example}`);
    if (!map)
        return draft.layer({ values: {} });
    const deployment = new sources_section/* Section */.w(draft, path, map);
    return reportNoCode(deployment, texts)
        ? draft.layer({ values: {} })
        : plan(deployment, texts);
}
/** A model of MLflow that Azure serves by itself, without script or image. */
function reportNoCode(deployment, texts) {
    const isGiven = ['environment', 'code_configuration'].some((key) => deployment.node(key)) ||
        ['base-image', 'conda-file', 'entry-script'].some(texts);
    const model = isGiven ? undefined : findMlflowModel(deployment);
    if (model === undefined)
        return false;
    deployment.draft.mistake(deployment.what('model'), 'is a model of MLflow without script or image, which Azure serves by MLflow', `the same here, with this input in the place of \`deployment\`; for example \`mlflow-model: ${model}\``);
    return true;
}
function plan(deployment, texts) {
    const { draft, name: from } = deployment;
    const folders = [external_node_path_.posix.dirname(from)];
    const env = deployment.texts('environment_variables');
    draft.secrets.push(...(0,secrets/* collectSecrets */.qb)(env));
    const written = deployment.section('code_configuration');
    const code = (0,azure_code/* planCode */.n)(draft, {
        script: { section: written, key: 'scoring_script', input: 'entry-script' },
        folder: { section: written, key: 'code', input: 'source-directory' },
        texts,
        from: folders
    });
    const { environment, routes } = parseDeployedEnvironment(deployment, texts, folders);
    const models = (0,mounted_models/* placeModels */.C)(texts('models')
        ? (0,mounted_models/* findModels */.i)(draft, texts('models'))
        : parseDeployedModel(deployment, folders), readMountPath(deployment));
    reportUnserved(deployment, environment, texts);
    const server = code && !routes ? 'azureml' : 'own';
    const served = { ...environment, env: { ...env, ...environment.env } };
    const recipe = (0,azure_recipe/* planRecipe */.k)(draft, {
        from,
        environment: served,
        code,
        models,
        server
    });
    const values = {
        ...(server === 'azureml' ? { port: String(azure_recipe/* PORT */.I), path: '/score' } : {}),
        // Azure ML and Kubernetes never run it.
        healthcheck: 'off',
        ...routes,
        ...parseSettings(deployment),
        ...parseResources(deployment)
    };
    deployment.reportUnread(IGNORED);
    return draft.layer({ values, recipe });
}
/** Neither a script nor an image that serves by itself. */
function reportUnserved(deployment, { base }, texts) {
    const hasScript = Boolean(texts('entry-script') || deployment.node('code_configuration'));
    if (hasScript || base.kind !== 'python')
        return;
    deployment.draft.mistake(deployment.what('code_configuration'), 'is missing, and the environment has no image that serves by itself', 'a script, or for a model of MLflow the input `mlflow-model`; for example `entry-script: score.py`');
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
