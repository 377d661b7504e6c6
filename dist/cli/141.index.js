export const id = 141;
export const ids = [141];
export const modules = {

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMlflowModel: () => (/* binding */ planMlflowModel)
});

// EXTERNAL MODULE: ./lib/sources/source-reader.js
var source_reader = __webpack_require__(2625);
// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(147);
;// CONCATENATED MODULE: ./lib/sources/mlflow/example.js


/** What stands alone at the top of a request; all else is wrapped. */
const TOP = /^\{\s*"(inputs|instances|dataframe_split|dataframe_records|messages|prompt|input)"\s*:/;
/**
 * MLflow saves the example as it was given, since 2.13 also as the server
 * takes it. Undefined when there is none, or none that JSON can hold. Formats:
 * mlflow/models/utils.py, class _Example.
 */
function readExample({ folder, section }) {
    const { draft } = section;
    const info = section.section('saved_input_example_info');
    const serving = info.text('serving_input_path');
    const written = serving ?? info.text('artifact_path');
    const wrap = serving === undefined ? wrapperOf(info) : '';
    if (written === undefined || wrap === undefined)
        return undefined;
    const path = (0,source_reader/* findPath */.H)(draft, {
        what: info.what(serving === undefined ? 'artifact_path' : 'serving_input_path'),
        path: written,
        from: [folder],
        kinds: ['file'],
        example: 'input_example.json'
    });
    if (path === undefined)
        return undefined;
    const text = draft.workspace.read(path);
    if (!(0,json/* isJson */.Fh)(text)) {
        draft.mistake(`\`${path}\``, 'is not JSON', 'an input example as MLflow saves it');
        return undefined;
    }
    // Between its lines are no strings: JSON's have no line ends.
    const line = text
        .split(/\r?\n/)
        .map((each) => each.trim())
        .join('');
    const isWhole = wrap === '' || (wrap === 'inputs' && TOP.test(line));
    return { path, rows: isWhole ? line : `{"${wrap}": ${line}}` };
}
/** The member of a request that holds such an example. */
function wrapperOf(info) {
    const type = info.text('type') ?? 'dataframe';
    // Its parameters are beside the data, which then is wrapped itself.
    if (type.startsWith('sparse') || info.isTrue('params'))
        return undefined;
    if (type !== 'dataframe')
        return 'inputs';
    const isRecords = info.text('pandas_orient') === 'records';
    return isRecords ? 'dataframe_records' : 'dataframe_split';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/parse-yaml.js
var parse_yaml = __webpack_require__(360);
// EXTERNAL MODULE: ./lib/sources/section.js
var sources_section = __webpack_require__(6213);
;// CONCATENATED MODULE: ./lib/sources/mlflow/model.js




/** Undefined when there is no model that can be served; that is told. */
function findModel(draft, folder) {
    const what = '`mlflow-model`';
    const found = (0,source_reader/* findPath */.H)(draft, {
        what,
        path: folder,
        from: ['.'],
        kinds: ['folder'],
        example: 'models/ridge'
    });
    if (found === undefined)
        return undefined;
    const path = external_node_path_.posix.join(found, 'MLmodel');
    if (draft.workspace.look(path) !== 'file') {
        draft.mistake(what, `is \`${found}\`, which has no file MLmodel`, MODEL);
        return undefined;
    }
    const map = (0,parse_yaml/* parseMap */.y1)(draft.workspace.read(path));
    if (typeof map === 'string') {
        draft.mistake(`\`${path}\``, map, MODEL);
        return undefined;
    }
    const section = new sources_section/* Section */.w(draft, path, map);
    if (!section.section('flavors').section('python_function').isEmpty())
        return { folder: found, section };
    draft.mistake(section.what('flavors'), 'has no `python_function`, and nothing else can be served', 'a model of a Python flavor; for example of mlflow.sklearn.save_model');
    return undefined;
}
const MODEL = 'the folder of a model that MLflow saved; for example `mlflow-model: models/ridge`';
/** The path of a file of the model, relative to the workspace, if it is there. */
function fileOf(model, name) {
    const path = external_node_path_.posix.join(model.folder, name);
    const { workspace } = model.section.draft;
    return workspace.look(path) === 'file' ? path : undefined;
}

// EXTERNAL MODULE: ./lib/sources/azure/install.js
var install = __webpack_require__(8477);
// EXTERNAL MODULE: ./lib/sources/python/conda-packages.js
var conda_packages = __webpack_require__(2170);
// EXTERNAL MODULE: ./lib/sources/azure/pip-plan.js
var pip_plan = __webpack_require__(7319);
// EXTERNAL MODULE: ./lib/sources/python/choose-python.js
var choose_python = __webpack_require__(2379);
;// CONCATENATED MODULE: ./lib/sources/mlflow/requirements.js






const HAS_MLFLOW = /^\s*mlflow(-skinny)?\b(?!-)/im;
/**
 * The model's own requirements, installed in its folder, for they may name
 * files in it (constraints.txt, wheels).
 */
function planRequirements(model, baseImage, place) {
    const { section } = model;
    const path = fileOf(model, 'requirements.txt');
    if (path === undefined)
        section.draft.mistake(`\`${model.folder}\``, 'has neither requirements.txt nor conda.yaml', 'a model with its requirements, as MLflow saves it');
    const text = path === undefined ? '' : section.draft.workspace.read(path);
    (0,conda_packages/* noteLogins */.hN)(section.draft, text);
    const { python, build } = readPythonEnv(model);
    const commands = [
        ...(build.length > 0 ? [`${PIP} ${build.join(' ')}`] : []),
        ...planServed(model, text)
    ];
    const run = commands.join(' && ');
    if (!baseImage)
        return {
            from: `FROM python:${python}-slim`,
            steps: [`RUN cd ${place} && ${run}`],
            files: {}
        };
    return {
        from: `FROM ${baseImage}\nUSER root`,
        // Debian's pip refuses to install where Debian does.
        steps: [`RUN cd ${place} && export PIP_BREAK_SYSTEM_PACKAGES=1 && ${run}`],
        files: {}
    };
}
const PIP = 'pip install --no-cache-dir';
/** What we add has no hash, so it cannot stand beside those that have. */
function planServed(model, text) {
    const install = `${PIP} --requirement requirements.txt`;
    if (HAS_MLFLOW.test(text))
        return [install];
    const mlflow = addMlflow(model);
    return (0,pip_plan/* hasHashes */.$M)(text.split('\n'))
        ? [install, `${PIP} ${mlflow}`]
        : [`${install} ${mlflow}`];
}
function addMlflow({ folder, section }) {
    const version = section.text('mlflow_version') ?? '';
    const mlflow = /^\d[\w.+]*$/.test(version) ? `mlflow==${version}` : 'mlflow';
    section.draft.note({
        code: 'mlflow-added',
        message: `The requirements of ${folder} name neither mlflow nor mlflow-skinny: ${mlflow} was added.`,
        remedy: 'Add it to them, with the version that you deploy.'
    });
    return mlflow;
}
function readPythonEnv(model) {
    const { section } = model;
    const { draft } = section;
    const path = fileOf(model, 'python_env.yaml');
    const map = path === undefined ? {} : (0,parse_yaml/* parseMap */.y1)(draft.workspace.read(path));
    const env = new sources_section/* Section */.w(draft, path ?? '', typeof map === 'string' ? {} : map);
    const served = section.section('flavors').section('python_function');
    const version = env.text('python') ?? served.text('python_version') ?? '';
    return {
        // Models depend on no more of it, and not every patch release has an image.
        python: /^\d+\.\d+/.exec(version)?.[0] ?? choose_python/* DEFAULT_PYTHON */.H,
        build: env.list('build_dependencies').map((each) => quote(env, each))
    };
}
const REQUIREMENT = /^[A-Za-z0-9][\w.[\], <>=!~*+-]*$/;
function quote(env, written) {
    if (typeof written === 'string' && REQUIREMENT.test(written))
        return `'${written}'`;
    env.draft.mistake(env.what('build_dependencies'), `has ${JSON.stringify(written)}`, 'packages with their versions; for example `setuptools==68.0.0`');
    return '';
}

;// CONCATENATED MODULE: ./lib/sources/mlflow/recipe.js




/** Where MLflow's own images have the model, and the port that they serve. */
const PLACE = '/opt/ml/model';
const PORT = 8080;
/** An image that serves the model as `mlflow models serve` does. */
function planRecipe(model, baseImage) {
    const { from, steps, files } = planPackages(model, baseImage);
    const serve = ['mlflow', 'models', 'serve', '--model-uri', PLACE];
    const how = ['--env-manager', 'local', '--host', '0.0.0.0', '--port'];
    const dockerfile = [
        from,
        `COPY model/ ${PLACE}/`,
        ...steps,
        `EXPOSE ${PORT}`,
        'ENTRYPOINT []',
        `CMD ${JSON.stringify([...serve, ...how, String(PORT)])}`
    ];
    return {
        kind: 'recipe',
        from: model.section.name,
        dockerfile: `${dockerfile.join('\n')}\n`,
        files,
        copies: [{ from: model.folder, to: 'model' }],
        findings: model.section.draft.findings
    };
}
/** Before MLflow 1.21 conda.yaml was all there was. */
function planPackages(model, baseImage) {
    const { draft } = model.section;
    const conda = fileOf(model, 'conda.yaml');
    if (conda === undefined || fileOf(model, 'requirements.txt') !== undefined)
        return planRequirements(model, baseImage, PLACE);
    const packages = (0,conda_packages/* readPackages */.qm)(draft, conda);
    if (!baseImage)
        return (0,install/* planInstallation */.M)(draft, { base: { kind: 'python' }, packages }, 'own');
    const base = { kind: 'image', image: baseImage };
    const installation = (0,install/* planInstallation */.M)(draft, { base, packages }, 'own');
    // A base with conda makes an environment of its own.
    const path = `ENV PATH="${install/* CONDA_PREFIX */.P}/bin:$PATH"`;
    return { ...installation, steps: [...installation.steps, path] };
}

;// CONCATENATED MODULE: ./lib/sources/mlflow/plan-model.js




/** Of an example that is one row. */
const REQUESTS = '100';
/** An MLflow model, served by MLflow itself, its input example as the dataset. */
function planMlflowModel(texts, workspace) {
    const draft = new source_reader/* SourceReader */.j(workspace);
    const model = findModel(draft, texts('mlflow-model'));
    if (!model)
        return draft.layer({ values: {} });
    const example = texts('dataset') ? undefined : readExample(model);
    const recipe = planRecipe(model, texts('base-image'));
    if (!example)
        return draft.layer({ values: {}, recipe });
    const { path, rows } = example;
    const requests = texts('duration') ? '' : REQUESTS;
    const values = { dataset: path, 'dataset-format': 'lines', requests };
    return draft.layer({ values, rows, recipe });
}


/***/ })

};
