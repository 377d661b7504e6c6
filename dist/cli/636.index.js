export const id = 636;
export const ids = [636];
export const modules = {

/***/ 7636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  gC: () => (/* binding */ planStart)
});

// UNUSED EXPORTS: DATASET_FILE, WORKFLOW_FILE

// EXTERNAL MODULE: ./lib/inputs/config-inputs.js
var config_inputs = __webpack_require__(2741);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/inputs/secrets.js
var secrets = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(147);
;// CONCATENATED MODULE: ./lib/cli/init/folder.js
/** The folder that holds a path: `.` for `Dockerfile`. */
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '.' : path.slice(0, end);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isBelow(path, folder) {
    return folder === '.' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/cli/init/find-dataset.js


const LINES = /\.(jsonl|ndjson|jsonlines)$/i;
const CSV = /\.csv$/i;
const LIKELY = /dataset|rows|request|payload|sample|example|input|replay/i;
const UNLIKELY = /train|log|label|output|result|expected|metric/i;
/** One request, as Azure ML's samples and MLflow have it. */
const ONE_REQUEST = /(^|[/_.-])(sample|example|request|payload|input)[\w.-]*\.json$/i;
const NOT_ONE = /schema|package|tsconfig|config/i;
/** The likeliest file of rows, near what it belongs to. */
function findDataset(folder, near) {
    const found = folder.paths
        .filter((path) => LINES.test(path) || CSV.test(path))
        .filter((path) => isOfRows(path, folder.read(path)))
        .map((path) => ({ path, rank: rank(path, near) }))
        .filter((one) => one.rank > 0)
        .sort((a, b) => b.rank - a.rank);
    const [best] = found;
    if (!best)
        return undefined;
    return { path: best.path, isHttp: isHttp(folder.read(best.path)) };
}
/** A line of a request that is in a file of its own. */
function findRequest(folder) {
    for (const path of folder.paths) {
        if (!ONE_REQUEST.test(path) || NOT_ONE.test(nameOf(path)))
            continue;
        const line = compact(folder.read(path));
        if (line !== undefined)
            return line;
    }
    return undefined;
}
function rank(path, near) {
    const name = nameOf(path);
    const likely = LIKELY.test(name) ? 4 : 0;
    const unlikely = UNLIKELY.test(name) ? -5 : 0;
    const beside = near !== '.' && isBelow(path, near) ? 2 : 0;
    return 1 + likely + unlikely + beside + (LINES.test(path) ? 1 : 0);
}
/** Lines of JSON, or a table of one column, which a row is sent of. */
function isOfRows(path, text) {
    const line = firstLine(text);
    if (line === '')
        return false;
    return CSV.test(path)
        ? !line.replace(/"(?:[^"]|"")*"/g, '').includes(',')
        : (0,json/* parseJson */.qF)(line) !== undefined;
}
function isHttp(text) {
    const row = (0,json/* parseJson */.qF)(firstLine(text));
    if (typeof row !== 'object' || row === null)
        return false;
    const keys = Object.keys(row);
    const known = ['body', 'bodyBase64', 'json', 'headers', 'path', 'method'];
    return (keys.some((key) => ['body', 'bodyBase64', 'json'].includes(key)) &&
        keys.every((key) => known.includes(key)));
}
function compact(text) {
    const value = (0,json/* parseJson */.qF)(text);
    return typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : undefined;
}
function firstLine(text) {
    return text.split(/\r?\n/, 1)[0].trim();
}

;// CONCATENATED MODULE: ./lib/cli/init/dockerfile.js
const PORT_IN_COMMAND = /(?:--(?:http-)?port[= ]|-p ?|(?:-b|--bind|--listen|--addr)[= ]\S*:|0\.0\.0\.0:|PORT=)(\d{2,5})\b/i;
function readPort(text) {
    const lines = joinLines(text);
    const values = collectValues(lines);
    const last = lines.findLastIndex((line) => /^FROM\s/i.test(line));
    const stage = lines.slice(last + 1).map((line) => fillIn(line, values));
    const exposed = stage
        .flatMap((line) => /^EXPOSE\s+(.*)$/i.exec(line)?.[1]?.split(/\s+/) ?? [])
        .flatMap((word) => /^(\d+)(?:\/tcp)?$/i.exec(word)?.[1] ?? [])
        .map(Number);
    if (exposed.length > 0)
        return {
            port: exposed[0],
            from: 'EXPOSE',
            isPlain: exposed.length === 1
        };
    const command = stage
        .filter((line) => /^(CMD|ENTRYPOINT|ENV)\s/i.test(line))
        .map((line) => line.replace(/["',[\]]+/g, ' ').replace(/\s+/g, ' '));
    const found = PORT_IN_COMMAND.exec(command.join(' '))?.[1];
    if (found)
        return { port: Number(found), from: 'CMD', isPlain: false };
    // Without a command of its own it serves as its base image does.
    const serves = command.some((line) => /^(CMD|ENTRYPOINT)/i.test(line));
    return { port: undefined, from: 'nothing', isPlain: !serves };
}
/** Instructions, comments left out, one a line. */
function joinLines(text) {
    return text
        .replace(/^\s*#.*$/gm, '')
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** `ENV PORT=80`, `ENV PORT 80`, `ARG PORT=80`. */
function collectValues(lines) {
    const values = new Map();
    for (const line of lines) {
        const [, rest = ''] = /^(?:ENV|ARG)\s+(.*)$/i.exec(line) ?? [];
        for (const [, name, value] of rest.matchAll(/(\w+)[= ]"?([^\s"]+)/g))
            values.set(name, value);
    }
    return values;
}
function fillIn(line, values) {
    return line
        .replace(/\$(\w+)/g, (all, name) => values.get(name) ?? all)
        .replace(/\$\{(\w+)(?::-[^}]*)?\}/g, (all, name) => {
        const otherwise = /:-(.*)\}$/.exec(all)?.[1];
        return values.get(name) ?? otherwise ?? all;
    });
}

;// CONCATENATED MODULE: ./lib/cli/init/entry-script.js

const PACKAGES = /^dependencies\s*:/m;
const MODEL = /\.(joblib|pkl|pickle|onnx|pt|pth|h5|keras|safetensors|bst|ubj)$/i;
const SERVED = "Azure ML's inference server calls its init() and run().";
/** A script of Azure ML that is there without a file that names it. */
function isEntryScript(text) {
    return /^def init\(/m.test(text) && /^def run\(/m.test(text);
}
/** A conda environment, the shallow ones first; undefined: there is none. */
function findPackages({ paths, read }) {
    return paths.find((path) => /\.ya?ml$/.test(path) && PACKAGES.test(read(path)));
}
/** The script, its packages, and its model where there is just one. */
function describeScript(folder, script) {
    const packages = findPackages(folder);
    const loads = folder.read(script).includes('AZUREML_MODEL_DIR');
    const [model, other] = folder.paths.filter((path) => MODEL.test(path));
    const isOne = model !== undefined && other === undefined;
    const unsaid = loads && !isOne
        ? ' It reads AZUREML_MODEL_DIR: name what lies there as `models`.'
        : '';
    const lines = [
        { name: 'entry-script', text: script, why: `${SERVED}${unsaid}` }
    ];
    if (packages !== undefined)
        lines.push({ name: 'conda-file', text: packages, why: 'Its packages.' });
    if (loads && isOne)
        lines.push({
            name: 'models',
            text: model,
            why: `${nameOf(script)} loads it from AZUREML_MODEL_DIR.`
        });
    return lines;
}

;// CONCATENATED MODULE: ./lib/cli/init/routes.js

const SOURCE = /\.(py|js|mjs|cjs|ts|go|rb|java|kt|rs)$/;
const TEST = /(^|[/_.-])(tests?|specs?|__tests__)([/_.-]|$)/i;
const MAX_SOURCES = 60;
/** Where frameworks say that something is posted to. */
const POSTED = [
    /\.post\(\s*["'`](\/[^"'`]*)["'`]/g,
    /\.route\(\s*["'](\/[^"']*)["'][^)]*POST/g,
    /HandleFunc\(\s*"(?:POST )?(\/[^"]*)"/g,
    /PostMapping\(\s*"(\/[^"]*)"/g,
    /(?:path|pathname|url)\s*[!=]==?\s*["'](\/[^"']*)["']/g
];
/** What services say of themselves, as orchestrators ask for it. */
const HEALTH = /["'`](\/(?:[\w-]+\/)*(?:healthz?|healthcheck|ready|readyz|readiness|livez|ping))["'`]/;
const PORTS = /(?:\bport["']?\s*[=:]\s*|listen\(\s*)(\d{3,5})\b/i;
const FOR_INFERENCE = /score|predict|infer|invo(cations|ke)|classif|embed|generate|detect|complet/i;
function glanceAtSource(folder, context) {
    const files = folder.paths
        .filter((path) => isBelow(path, context))
        .filter((path) => SOURCE.test(path) && !TEST.test(path))
        .slice(0, MAX_SOURCES);
    const posted = new Map();
    let port;
    let health;
    for (const file of files) {
        const text = folder.read(file);
        for (const pattern of POSTED)
            for (const [, path] of text.matchAll(pattern))
                if (isPlain(path) && !posted.has(path))
                    posted.set(path, file);
        port ??= Number(PORTS.exec(text)?.[1]) || undefined;
        const told = HEALTH.exec(text)?.[1];
        if (told)
            health ??= { path: told, file };
    }
    const path = choose([...posted.keys()]);
    const route = path === undefined ? path : { path, file: posted.get(path) };
    return { port, route, health };
}
/** No parameters in it. */
function isPlain(path) {
    return /^\/[\w./-]*$/.test(path);
}
function choose(paths) {
    const meant = paths.filter((path) => FOR_INFERENCE.test(path));
    if (meant.length > 0)
        return meant[0];
    return paths.length === 1 ? paths[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/init/find-service.js




const DEPLOYMENT = /OnlineDeployment\.schema|^\s*(endpoint_name|code_configuration)\s*:/m;
const INFERENCE_CONFIG = /["']?entry_?script["']?\s*:/i;
const find_service_MODEL = /^flavors\s*:/m;
/** Undefined: nothing here says what the image is. */
function findService(folder) {
    const all = folder.paths.flatMap((path) => recognize(folder, path));
    const named = all.some(({ source }) => NAMES_SCRIPT.includes(source));
    const [found, ...rest] = all
        .filter(({ source }) => source !== 'entry-script' || !named)
        .sort((a, b) => find_service_rank(a) - find_service_rank(b));
    if (!found)
        return undefined;
    const others = rest
        .slice(0, 3)
        .map(({ source, path }) => `--${source} ${path}`);
    return { ...describe(found, folder), others };
}
function recognize(folder, path) {
    const name = nameOf(path);
    if (name === 'Dockerfile')
        return [{ source: 'context', path: folderOf(path) }];
    if (name === 'MLmodel')
        return find_service_MODEL.test(folder.read(path))
            ? [{ source: 'mlflow-model', path: folderOf(path) }]
            : [];
    if (!/\.(py|ya?ml|json)$/.test(name))
        return [];
    const text = folder.read(path);
    if (name.endsWith('.py'))
        return isEntryScript(text) && findPackages(folder) !== undefined
            ? [{ source: 'entry-script', path }]
            : [];
    if (DEPLOYMENT.test(text))
        return [{ source: 'deployment', path }];
    if (INFERENCE_CONFIG.test(text))
        return [{ source: 'inference-config', path }];
    return [];
}
const ORDER = [
    'deployment',
    'inference-config',
    'entry-script',
    'mlflow-model',
    'context'
];
const NAMES_SCRIPT = ['deployment', 'inference-config'];
/** A Dockerfile right here is what the folder is about; else Azure's, MLflow's. */
function find_service_rank({ source, path }) {
    return source === 'context' && path === '.' ? -1 : ORDER.indexOf(source);
}
function describe({ source, path }, folder) {
    switch (source) {
        case 'context':
            return {
                folder: path,
                hasRows: false,
                lines: describeDockerfile(folder, path)
            };
        case 'mlflow-model': {
            const model = path === '.' ? 'MLmodel' : `${path}/MLmodel`;
            return {
                folder: path,
                hasRows: /saved_input_example_info/.test(folder.read(model)),
                lines: [line(source, path, `Served as \`mlflow models serve\` does.`)]
            };
        }
        case 'entry-script':
            return {
                folder: folderOf(path),
                hasRows: false,
                lines: describeScript(folder, path)
            };
        case 'deployment':
        case 'inference-config':
            return {
                folder: folderOf(path),
                hasRows: false,
                lines: [line(source, path, `Image, port and paths come from it.`)]
            };
    }
}
function describeDockerfile(folder, context) {
    const file = context === '.' ? 'Dockerfile' : `${context}/Dockerfile`;
    const stated = readPort(folder.read(file));
    const source = glanceAtSource(folder, context);
    const exposed = stated.from === 'EXPOSE' ? ` It EXPOSEs ${stated.port}.` : '';
    const lines = [
        line('context', context, `The image is built from ./${file}.${exposed}`)
    ];
    if (!stated.isPlain)
        lines.push(portLine(stated.port, source.port));
    const { route, health } = source;
    if (route && route.path !== '/score')
        lines.push(line('path', route.path, `${route.file} has it.`));
    if (health)
        lines.push(line('readiness-path', health.path, `${health.file} has it, to be asked.`));
    return lines;
}
const USUAL_PORT = 8080;
function portLine(stated, guessed) {
    const port = stated ?? guessed;
    return port === undefined
        ? line('port', `${USUAL_PORT}`, 'The Dockerfile EXPOSEs none: is it this?')
        : line('port', `${port}`, 'What the service listens on, as it seems.');
}
function line(name, text, why) {
    return { name, text, why };
}

// EXTERNAL MODULE: ./lib/foundation/version.js
var version = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/wrap.js
var wrap = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cli/init/templates.js




/** By which an editor checks and completes the file. */
const SCHEMA_COMMENT = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${version/* REPOSITORY */.B}/v1/docs/config.schema.json`;
/** As in examples/workflows/profile.yml; a test holds them together. */
const WORKFLOW = `# Tells on each pull request what the service needs, as .profile-inference.yml
# says. It takes no token and no secret, so it runs for forks as well.
name: Profile

on: pull_request

permissions: {}

jobs:
  profile:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # for the checkout alone
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${version/* REPOSITORY */.B}@v1
        with:
          config: .profile-inference.yml
`;
const HEAD = `${SCHEMA_COMMENT}
# What profile-inference does here, at a terminal and in the workflow. Every
# input may stand in it but what credentials are used for:
# \`profile-inference --help\` lists them.
`;
const THRESHOLDS = `
# Rules that the run must meet. Without any, all requests must succeed and
# nothing may be killed for memory.
# thresholds:
#   - memory.peak <= 512Mi
#   - latency.p95 < 200ms
`;
/** A config file with these inputs, each below what it is known from. */
function renderConfig(lines) {
    const isJudged = lines.some(({ name }) => name === 'thresholds');
    return `${HEAD}\n${lines.map(renderLine).join('')}${isJudged ? '' : THRESHOLDS}`;
}
const COMMENT_WIDTH = 78;
function renderLine({ name, text, why }) {
    const comment = (0,wrap/* wrap */.L)(why, { width: COMMENT_WIDTH, indent: 0 });
    const above = why === '' ? '' : `${comment.replace(/^/gm, '# ')}\n`;
    if (!(0,flags/* isList */.Lv)(contract/* FIELDS */.c[name]))
        return `${above}${name}: ${scalar(text)}\n`;
    const items = text.split('\n').map((item) => `  - ${scalar(item)}\n`);
    return `${above}${name}:\n${items.join('')}`;
}
/** Plain where every reader takes it for the same text, else quoted. */
function scalar(text) {
    const isPlain = /^[\w./][\w./-]*$/.test(text) && !/^null$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/cli/init/plan-start.js






const CONFIG_FILE = '.profile-inference.yml';
const WORKFLOW_FILE = '.github/workflows/profile.yml';
const DATASET_FILE = 'profile-dataset.jsonl';
const SOURCES = [
    'image',
    'context',
    'dockerfile',
    'inference-config',
    'deployment',
    'mlflow-model',
    'entry-script'
];
/** Undefined: nobody can tell what the image is. */
function planStart(folder, texts) {
    const isTold = SOURCES.some((name) => texts[name] !== undefined);
    const service = isTold ? TOLD : findService(folder);
    if (!service)
        return undefined;
    const rows = texts.dataset === undefined ? findRows(folder, service) : NO_ROWS;
    const found = [...service.lines, ...rows.lines].filter(({ name }) => texts[name] === undefined);
    const { told, secret } = describeInputs(texts);
    const lines = [...found, ...told].sort((a, b) => contract/* INPUT_NAMES */.Q.indexOf(a.name) - contract/* INPUT_NAMES */.Q.indexOf(b.name));
    return {
        files: {
            [CONFIG_FILE]: renderConfig(lines),
            [WORKFLOW_FILE]: WORKFLOW,
            ...rows.files
        },
        found: lines.map(plan_start_describe),
        todo: [...rows.todo, ...otherSources(service), ...secret]
    };
}
/** The caller's own words, but for what must be in no file. */
function describeInputs(texts) {
    const told = [];
    const secret = [];
    for (const name of contract/* INPUT_NAMES */.Q.filter((name) => name !== 'config')) {
        const lines = texts[name]?.split('\n') ?? [];
        if (lines.length > 0 && (0,config_inputs/* isOfCredentials */.S)(name)) {
            secret.push(`\`${name}\` decides what credentials are used for and was not written: give it as a flag here, and in the workflow as \`with:\`.`);
            continue;
        }
        const kept = lines.filter((line) => !isSecret(name, line));
        if (kept.length > 0)
            told.push({ name, text: kept.join('\n'), why: '' });
        if (kept.length < lines.length)
            secret.push(`\`${name}\` looks secret and was not written: give it as a flag here, and in the workflow as \`with:\` from \${{ secrets… }}.`);
    }
    return { told, secret };
}
function isSecret(name, line) {
    if (name === 'secrets')
        return true;
    const isPair = name === 'env' || name === 'headers' || name === 'build-args';
    if (!isPair)
        return (0,secrets/* collectWithin */.wo)([line]).length > 0;
    const [, key = '', value = ''] = /^([^=:]*)[=:] *(.*)$/s.exec(line) ?? [];
    return (0,secrets/* looksSecret */.n0)(key) || (0,secrets/* collectSecrets */.qb)({ [key]: value }).length > 0;
}
/** The caller said what the image is. */
const TOLD = {
    lines: [],
    folder: '.',
    hasRows: false,
    others: []
};
const NO_ROWS = { lines: [], files: {}, todo: [] };
/** A dataset that is here, or a first one. */
function findRows(folder, service) {
    const found = findDataset(folder, service.folder);
    if (found) {
        const why = found.isHttp
            ? 'The requests, one a line, each with its path and headers.'
            : 'The requests, one a line: each is sent as the body.';
        const format = {
            name: 'dataset-format',
            text: 'http',
            why: 'Its lines are more than bodies.'
        };
        return {
            lines: [
                { name: 'dataset', text: found.path, why },
                ...(found.isHttp ? [format] : [])
            ],
            files: {},
            todo: []
        };
    }
    if (service.hasRows)
        return NO_ROWS;
    const row = findRequest(folder) ?? EXAMPLE_ROW;
    return {
        lines: [{ name: 'dataset', text: DATASET_FILE, why: WHY_FIRST }],
        files: { [DATASET_FILE]: `${row}\n` },
        todo: [
            `${DATASET_FILE} holds one example row, ${row.length > 60 ? 'made from what is here' : row}: put requests in it as varied as production's, one a line.`
        ]
    };
}
const EXAMPLE_ROW = '{"data": [[1, 2, 3, 4]]}';
/** The file itself has no place for a comment: each line of it is sent. */
const WHY_FIRST = 'The requests, one a line: each is sent as the body. The line in it is an example: write what your service takes, as varied as production.';
function otherSources({ others }) {
    return others.length === 0
        ? []
        : [
            `There is more to profile here (${others.join(', ')}): \`profile-inference init ${others[0]}\` in its place, once ${CONFIG_FILE} is gone.`
        ];
}
function plan_start_describe({ name, text, why }) {
    return [`${name}: ${text.replaceAll('\n', ', ')}`, why];
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CONFIG_INPUTS),
/* harmony export */   S: () => (/* binding */ isOfCredentials)
/* harmony export */ });
/* harmony import */ var _cluster_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8265);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);


/** What decides whether a config file is read at all. */
const OUTSIDE = ['config', 'merge'];
/**
 * THE RULE about config files. Who opens a pull request may write the one of the
 * checkout. So what decides whose credentials are used, where they go, or what
 * is written and run with them, is taken from `with:` and flags only. (Where a
 * build looks for cached layers is such a thing too: BuildKit sends the job's
 * token to the `url` of `type=gha`.) One that lies elsewhere has no more.
 */
const OF_CREDENTIALS = [
    'cache-from',
    'cache-to',
    'ssh',
    ..._cluster_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER_CREDENTIALS */ .kX,
    'mlflow-tracking-uri',
    'mlflow-model-version'
];
/** The inputs that a config file may give. */
const CONFIG_INPUTS = _contract_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Q.filter((name) => !OUTSIDE.includes(name) && !OF_CREDENTIALS.includes(name));
function isOfCredentials(name) {
    const names = OF_CREDENTIALS;
    return names.includes(name);
}


/***/ })

};
