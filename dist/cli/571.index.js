export const id = 571;
export const ids = [571];
export const modules = {

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  gC: () => (/* binding */ planStart)
});

// UNUSED EXPORTS: DATASET_FILE, WORKFLOW_FILE

// EXTERNAL MODULE: ./lib/inputs/contract.js + 5 modules
var contract = __webpack_require__(6657);
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
    /path\s*[!=]==?\s*["'](\/[^"']*)["']/g
];
const PORTS = /(?:\bport["']?\s*[=:]\s*|listen\(\s*)(\d{3,5})\b/i;
const FOR_INFERENCE = /score|predict|infer|invo(cations|ke)|classif|embed|generate|detect|complet/i;
function glanceAtSource(folder, context) {
    const files = folder.paths
        .filter((path) => isBelow(path, context))
        .filter((path) => SOURCE.test(path) && !TEST.test(path))
        .slice(0, MAX_SOURCES);
    const posted = new Map();
    let port;
    for (const file of files) {
        const text = folder.read(file);
        for (const pattern of POSTED)
            for (const [, path] of text.matchAll(pattern))
                if (isPlain(path) && !posted.has(path))
                    posted.set(path, file);
        port ??= Number(PORTS.exec(text)?.[1]) || undefined;
    }
    const path = choose([...posted.keys()]);
    return { path, port, file: path === undefined ? undefined : posted.get(path) };
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
const MODEL = /^flavors\s*:/m;
/** Undefined: nothing here says what the image is. */
function findService(folder) {
    const all = folder.paths.flatMap((path) => recognize(folder, path));
    const [found, ...rest] = all.sort((a, b) => find_service_rank(a) - find_service_rank(b));
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
        return MODEL.test(folder.read(path))
            ? [{ source: 'mlflow-model', path: folderOf(path) }]
            : [];
    if (!/\.(ya?ml|json)$/.test(name))
        return [];
    const text = folder.read(path);
    if (DEPLOYMENT.test(text))
        return [{ source: 'deployment', path }];
    if (INFERENCE_CONFIG.test(text))
        return [{ source: 'inference-config', path }];
    return [];
}
const ORDER = [
    'deployment',
    'inference-config',
    'mlflow-model',
    'context'
];
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
    if (source.path !== undefined && source.path !== '/score')
        lines.push(line('path', source.path, `${source.file} has it.`));
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
# input may stand in it: \`profile-inference --help\` lists them.
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
    ...['image', 'context', 'dockerfile', 'inference-config'],
    ...['deployment', 'mlflow-model', 'entry-script']
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
    return isPair && (0,secrets/* looksSecret */.n)(line.replace(/[=:].*$/, ''));
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

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   c: () => (/* binding */ twoColumns)
/* harmony export */ });
/** Text in lines of a terminal's width; widths count letters. */
const GAP = 2;
/** Below it, what is told stands under its name and not beside it. */
const NARROW = 60;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
/** Words in lines, each begun with that many blanks; a long word stands out. */
function wrap(text, { width, indent }) {
    const most = Math.max(Math.min(width, WIDEST) - indent, 20);
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean))
        if (line !== '' && line.length + 1 + word.length > most) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n');
}
/** Names to the left, what they mean to the right. */
function twoColumns(rows, width) {
    if (width < NARROW)
        return rows
            .map(([name, what]) => `  ${name}\n${wrap(what, { width, indent: 6 })}`)
            .join('\n');
    const indent = 2 + GAP + Math.max(...rows.map(([name]) => name.length));
    return rows
        .map(([name, what]) => {
        if (what === '')
            return `  ${name}`;
        const beside = wrap(what, { width, indent }).slice(indent);
        return `  ${name.padEnd(indent - 2)}${beside}`;
    })
        .join('\n');
}


/***/ }),

/***/ 4615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs),
  k: () => (/* binding */ parseRequest)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 5 modules
var contract = __webpack_require__(6657);
;// CONCATENATED MODULE: ./lib/inputs/azure-limits.js
/** Azure ML profiled within these, and took the most when none was given. */
const MIN = { cpuMillicores: 100, memoryBytes: 0.1e9 };
const MAX = { cpuMillicores: 3500, memoryBytes: 15e9 };
/** The limits of Azure ML's profiling, when they hold here. */
function azureMost(given) {
    const isProfiled = given['inference-config'] !== undefined ||
        (given['entry-script'] !== undefined && given.deployment === undefined);
    return isProfiled && given['azure-limits'] === 'true' ? MAX : undefined;
}
function limitMistakes(given) {
    if (!azureMost(given))
        return [];
    const { cpu = MAX.cpuMillicores, memory = MAX.memoryBytes } = given;
    const mistakes = [];
    if (cpu < MIN.cpuMillicores || cpu > MAX.cpuMillicores)
        mistakes.push(`\`cpu\` is ${cpu / 1000} cores, and Azure ML profiles with 0.1 to 3.5. Allowed: these, or more with \`azure-limits: false\`; for example \`cpu: 1\`.`);
    if (memory < MIN.memoryBytes || memory > MAX.memoryBytes)
        mistakes.push(`\`memory\` is ${(memory / 1e9).toFixed(2)} GB, and Azure ML profiles with 0.1 to 15. Allowed: these, or more with \`azure-limits: false\`; for example \`memory: 2GB\`.`);
    return mistakes;
}

// EXTERNAL MODULE: ./lib/inputs/secrets.js
var secrets = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/inputs/compose-inputs.js


/** Values that are right one by one, put together by room. */
function composeInputs(given, { recipe, rows } = {}) {
    const { headers = {}, env = {}, 'build-args': buildArgs = {} } = given;
    return {
        image: recipe ?? composeImage(given),
        server: given.server,
        service: composeService(given),
        answers: {
            successStatus: given['success-status'],
            failureBody: given['failure-body']
        },
        dataset: composeDataset(given, rows),
        load: composeLoad(given),
        cpuMillicores: given.cpu,
        memoryBytes: given.memory,
        mostSize: azureMost(given),
        headroom: given.headroom,
        search: composeSearch(given),
        thresholds: given.thresholds ?? [],
        failOn: given['fail-on'],
        report: composeReport(given),
        reuse: { cache: given.cache, allowed: given.reuse === 'true' },
        secrets: [
            ...(0,secrets/* collectSecrets */.q)(headers, env, buildArgs),
            ...Object.values(given.secrets ?? {})
        ]
    };
}
/** As docker does: context `.`, and a Dockerfile's path is not below it. */
function composeImage(given) {
    if (given.image !== undefined)
        return { kind: 'reference', reference: given.image };
    return {
        kind: 'dockerfile',
        context: given.context ?? '.',
        dockerfile: given.dockerfile,
        target: given.target,
        buildArgs: given['build-args'] ?? {},
        buildKit: {
            cacheFrom: given['cache-from'] ?? [],
            cacheTo: given['cache-to'] ?? [],
            secrets: given.secrets ?? {},
            ssh: given.ssh ?? []
        }
    };
}
function composeService(given) {
    return {
        port: given.port,
        path: given.path,
        method: given.method.toUpperCase(),
        contentType: given['content-type'],
        headers: given.headers ?? {},
        env: given.env ?? {},
        command: given.command,
        shmBytes: given['shm-size'],
        isolate: given.isolate === 'true',
        readinessPath: given['readiness-path'],
        startupTimeoutMs: given['startup-timeout'],
        requestTimeoutMs: given['request-timeout']
    };
}
/** Requests that may be under way at once when `rate` sets the pace. */
const OPEN_CONCURRENCY = 64;
function composeLoad(given) {
    const { rate, arrivals, seed, concurrency } = given;
    return rate === undefined
        ? { kind: 'closed', concurrency: concurrency ?? 1 }
        : {
            kind: 'open',
            ratePerSecond: rate,
            arrivals,
            seed,
            concurrency: concurrency ?? OPEN_CONCURRENCY
        };
}
function composeSearch(given) {
    return {
        ...given.search,
        timeBudgetMs: given['time-budget'],
        soakMs: given.soak,
        slowdown: given.slowdown,
        memoryStepBytes: given['memory-step'],
        cpuStepMillicores: given['cpu-step'],
        minMemoryBytes: given['min-memory'],
        maxMemoryBytes: given['max-memory'],
        minCpuMillicores: given['min-cpu'],
        maxCpuMillicores: given['max-cpu']
    };
}
/** At a set rate a duration says how many. */
function countRequests({ requests, rate, duration }) {
    if (rate === undefined || duration === undefined)
        return requests;
    return Math.max(1, Math.round((rate * duration) / 1000));
}
function composeDataset(given, rows) {
    const { dataset: path, 'dataset-format': format } = given;
    return {
        path,
        rows,
        format: format === 'auto' ? formatOf(path) : format,
        requests: countRequests(given),
        warmup: given.warmup,
        seed: given.seed,
        order: given.order
    };
}
function formatOf(path) {
    return /\.csv(\.gz)?$/i.test(path) ? 'csv' : 'lines';
}
function composeReport(given) {
    return {
        name: given.name,
        artifactName: given['artifact-name'].replaceAll('<name>', () => given.name),
        retentionDays: given['retention-days'],
        directory: given['report-directory'],
        summary: given.summary === 'true',
        metadataFile: given['metadata-file'],
        registry: composeRegistry(given)
    };
}
function composeRegistry(given) {
    const { 'mlflow-tracking-uri': trackingUri, 'mlflow-model-version': model } = given;
    return trackingUri && model ? { trackingUri, model } : undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/source-contradictions.js
/** Inputs that say where the image comes from, one source a line. */
const SOURCES = [
    ['image'],
    [
        ...['context', 'dockerfile', 'target', 'build-args'],
        ...['cache-from', 'cache-to', 'secrets', 'ssh']
    ],
    ['inference-config'],
    ['deployment'],
    ['mlflow-model']
];
/** Completes these two, and is a source of its own without them. */
const SCRIPT = 'entry-script';
const OF_AZURE = [
    'inference-config',
    'deployment',
    SCRIPT
];
/** What completes a source, and which. */
const PARTS = [
    ['models', OF_AZURE],
    ['source-directory', OF_AZURE],
    ['conda-file', OF_AZURE],
    ['base-image', [...OF_AZURE, 'mlflow-model']]
];
/** One source, with what belongs to it. */
function sourceContradictions(given) {
    const isGiven = (name) => given[name] !== undefined;
    const named = SOURCES.map((names) => names.filter(isGiven));
    const isCompleted = isGiven('inference-config') || isGiven('deployment');
    const sources = [
        ...named.filter((names) => names.length > 0),
        ...(isGiven(SCRIPT) && !isCompleted ? [[SCRIPT]] : [])
    ];
    if (sources.length > 1)
        return [
            `${sources.map(quote).join(' and ')} each say where the image comes from. Allowed: one of them; for example only \`${sources[0][0]}\`.`
        ];
    return PARTS.filter(([part, wholes]) => isGiven(part) && !wholes.some(isGiven)).map(([part, wholes]) => `\`${part}\` is given without what it is part of. Allowed: with one of ${quote(wholes)}; for example \`entry-script: score.py\`.`);
}
function quote(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/inputs/contradictions.js


/** What each input allows and all together do not. */
function contradictions(given) {
    const below = (least, most) => least !== undefined && most !== undefined && least > most;
    const found = [
        [
            given.duration !== undefined && given.rate === undefined,
            '`duration` is given without `rate`. Allowed: both, or `requests`; for example `rate: 50/s`.'
        ],
        [
            given.duration !== undefined && given.requests !== undefined,
            '`duration` and `requests` both say how much to send. Allowed: one of them; for example `duration: 30s`.'
        ],
        [
            (given['mlflow-tracking-uri'] === undefined) !==
                (given['mlflow-model-version'] === undefined),
            '`mlflow-tracking-uri` and `mlflow-model-version` are given one without the other. Allowed: both or none; for example `mlflow-model-version: diabetes/3`.'
        ],
        [
            given.reuse === 'true' && given.cache === undefined,
            '`reuse` is true, and no `cache` says where earlier reports are. Allowed: both; for example `cache: .profile-cache`.'
        ],
        [
            below(given['min-memory'], given['max-memory']),
            '`min-memory` is more than `max-memory`. Allowed: at most as much; for example `min-memory: 64Mi`.'
        ],
        [
            below(given['min-cpu'], given['max-cpu']),
            '`min-cpu` is more than `max-cpu`. Allowed: at most as much; for example `min-cpu: 100m`.'
        ]
    ];
    return [
        ...sourceContradictions(given),
        ...found.filter(([wrong]) => wrong).map(([, sentence]) => sentence),
        ...limitMistakes(given)
    ];
}

;// CONCATENATED MODULE: ./lib/inputs/parse-inputs.js




/** Throws as `parseInputs` does. */
function parseRequest(read, layers) {
    return {
        inputs: parseInputs(read, layers),
        asked: listAsked(read, layers),
        parseAbove: (values) => parseInputs(read, [...layers, { values, mistakes: [] }])
    };
}
function listAsked(read, layers) {
    return contract/* INPUT_NAMES */.Q.flatMap((name) => {
        const field = contract/* FIELDS */.c[name];
        const layered = layers.map((layer) => layer.values[name]);
        const text = findText(field, read(name), layered);
        if (text === undefined)
            return [];
        const given = findText(field, read(name), []) !== undefined;
        return [field.hidden ? { name, given } : { name, text, given }];
    });
}
/**
 * Texts to inputs. A `with:` input wins over all layers, an earlier layer over
 * a later one, and the last over the default. Throws one `invalid-inputs` that
 * tells every mistake.
 */
function parseInputs(read, layers = []) {
    const mistakes = layers.flatMap((layer) => layer.mistakes);
    const values = contract/* INPUT_NAMES */.Q.map((name) => {
        const texts = layers.map((layer) => layer.values[name]);
        const field = contract/* FIELDS */.c[name];
        const text = findText(field, read(name), texts) ?? field.default;
        return [name, parseText(name, text, mistakes)];
    });
    const given = Object.fromEntries(values);
    const wrong = contract/* INPUT_NAMES */.Q.map((name) => `\`${name}\``).filter((name) => mistakes.some((mistake) => mistake.startsWith(name)));
    // What is wrong alone looks as if it were not given, which it was.
    const told = contradictions(given).filter((sentence) => !wrong.some((name) => sentence.includes(name)));
    mistakes.push(...told);
    if (mistakes.length > 0)
        throw invalidInputs(mistakes);
    const { recipe } = layers.find((layer) => layer.recipe) ?? {};
    const { rows } = layers.find((layer) => layer.rows) ?? {};
    const inputs = composeInputs(given, { recipe, rows });
    const secrets = layers.flatMap((layer) => layer.secrets ?? []);
    return { ...inputs, secrets: [...inputs.secrets, ...secrets] };
}
/**
 * `emptyCounts` inputs have their default in action.yml too, so that the
 * runner fills it in and an empty text can mean "none".
 */
function findText({ emptyCounts, default: usual }, read, layered) {
    const notGiven = emptyCounts ? usual : '';
    const texts = [read === notGiven ? undefined : read, ...layered];
    return texts.find((text) => text !== undefined && (text !== '' || emptyCounts));
}
function parseText(name, text, mistakes) {
    const field = contract/* FIELDS */.c[name];
    let told = false;
    const reportMistake = (mistake) => {
        told = true;
        mistakes.push(`\`${name}\` ${mistake}. Allowed: ${field.allowed}; for example \`${field.example}\`.`);
    };
    if (text === undefined) {
        if (field.required)
            reportMistake('is missing');
        return undefined;
    }
    const value = field.parse(text, reportMistake);
    if (value === undefined && !told)
        reportMistake(`is ${shown(text, field)}`);
    return value;
}
function shown(text, { hidden }) {
    if (hidden)
        return 'not understood (not shown, it may hold a secret)';
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
/** Of thousands the first ones tell what is wrong with the others. */
const MAX_MISTAKES = 20;
const MAX_LENGTH = 2000;
function invalidInputs(mistakes) {
    const told = mistakes
        .slice(0, MAX_MISTAKES)
        .map((text) => text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
    const more = mistakes.length - told.length;
    const lines = [...told, ...(more > 0 ? [`and ${more} more.`] : [])];
    return new errors/* ProfileError */.eo({
        code: 'invalid-inputs',
        blame: 'user',
        message: mistakes.length === 1
            ? told[0]
            : `${mistakes.length} mistakes in the inputs:\n${lines.map((line) => `- ${line}`).join('\n')}`
    });
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ looksSecret),
/* harmony export */   q: () => (/* binding */ collectSecrets)
/* harmony export */ });
/** The end of a word says it: ACCESSTOKEN, DBPASSWORD, CREDENTIALS. */
const SECRET_ENDING = /(token|secret|password|passwd|passphrase|passcode|credential|authorization|cookie)s?$/;
/** Only as a whole word: DB_PASS, GH_PAT, not PATH, COMPASS. */
const SECRET_WORD = /^(pass|pwd|pw|pat|creds?|jwt|sas|bearer|signature)$/;
/** Key only as a whole word or after these: not MONKEY, not KEYBOARD. */
const SECRET_KEY = /^(api|access|account|auth|private|secret|shared)?keys?$/;
/** Shorter ones would blank out half of the log, and protect nobody. */
const SHORTEST = 4;
/** Of a list, or of several lines, a part that may stand alone in a log. */
const SHORTEST_PART = 8;
/** What services give out, by which it is known whatever its name. */
const KNOWN = /\b(?:gh[opsru]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|hf_\w{20,}|sk-[\w-]{20,}|xox[a-z]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g;
/** `user:password` in an address, or a token alone. */
const LOGIN = /\/\/([^\s/?#@]+)@/g;
/** `;AccountKey=…`, `?sig=…`, `&access_token=…` within a value. */
const WITHIN = /(?:^|[;?&\s])([\w.-]+)=([^;&\s]+)/g;
/**
 * Values that must never be printed: of pairs whose names look secret, and
 * what is one within any other (a password in the address of a database).
 */
function collectSecrets(...all) {
    const found = all
        .flatMap((pairs) => Object.entries(pairs))
        .flatMap(([name, value]) => [
        ...(looksSecret(name) && !isCount(name, value)
            ? [value, withoutScheme(value), ...partsOf(value)]
            : []),
        ...secretsWithin(value)
    ]);
    return [...new Set(found)].filter(({ length }) => length >= SHORTEST);
}
/** API_KEY, apiKey, X-Auth-Token; not MONKEY, not TOKENIZERS_PARALLELISM. */
function looksSecret(name) {
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/);
    return words.some((word) => SECRET_ENDING.test(word) ||
        SECRET_WORD.test(word) ||
        SECRET_KEY.test(word));
}
/** MAX_TOKENS=1024 is a count; masked, 1024 would vanish from every table. */
function isCount(name, value) {
    return /tokens$/i.test(name) && /^\d{1,7}$/.test(value);
}
/** `Bearer abcd` → `abcd`, which is what a careless log prints. */
function withoutScheme(value) {
    return value.replace(/^(bearer|basic|token|digest)\s+/i, '');
}
/** Of `one,two` and of a key of several lines each may be printed alone. */
function partsOf(value) {
    return value.split(/[,;\s]+/).filter(({ length }) => length >= SHORTEST_PART);
}
function secretsWithin(value) {
    const logins = [...value.matchAll(LOGIN)].flatMap(([, login]) => {
        const [user = '', password] = splitLogin(login);
        // A name alone is none, unless it is as long as a token.
        if (password === undefined)
            return user.length >= 2 * SHORTEST_PART ? spellings(user) : [];
        return spellings(password);
    });
    const pairs = [...value.matchAll(WITHIN)]
        .filter(([, name]) => looksSecret(name) || name === 'sig')
        .flatMap(([, , secret]) => spellings(secret));
    return [...logins, ...pairs, ...(value.match(KNOWN) ?? [])];
}
function splitLogin(login) {
    const at = login.indexOf(':');
    return at < 0 ? [login] : [login.slice(0, at), login.slice(at + 1)];
}
/** As it stands in an address, and as it is. */
function spellings(text) {
    try {
        return [text, decodeURIComponent(text)];
    }
    catch {
        return [text];
    }
}


/***/ })

};
