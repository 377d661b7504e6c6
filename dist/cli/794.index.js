export const id = 794;
export const ids = [794,193];
export const modules = {

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

/***/ 4193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/**
 * At most so many characters of a text, and a mark where it was cut, by which
 * `createMask` knows a part of a secret. What is masked first needs no mark.
 */
function cutText(text, most) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}


/***/ }),

/***/ 9979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ invalidInputs),
  TL: () => (/* binding */ parseInputs),
  TR: () => (/* binding */ parseRequest)
});

// EXTERNAL MODULE: ./lib/foundation/cut-text.js
var cut_text = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/pricing/prices.js
var pricing_prices = __webpack_require__(8990);
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

;// CONCATENATED MODULE: ./lib/inputs/compose-compare.js
/** Undefined: nothing is compared. */
function composeCompare(given) {
    const against = composeAgainst(given);
    return against && { against, budgetMs: given['compare-budget'] };
}
function composeAgainst({ 'compare-ref': ref, 'compare-image': reference, 'compare-report': path }) {
    if (ref !== undefined)
        return { kind: 'ref', ref };
    if (reference !== undefined)
        return { kind: 'image', reference };
    return path === undefined ? undefined : { kind: 'report', path };
}

;// CONCATENATED MODULE: ./lib/inputs/compose-load.js
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
/** At a set rate a duration says how many. */
function countRequests({ requests, rate, duration }) {
    if (rate === undefined || duration === undefined)
        return requests;
    return Math.max(1, Math.round((rate * duration) / 1000));
}

// EXTERNAL MODULE: ./lib/inputs/price-fields.js
var price_fields = __webpack_require__(3416);
// EXTERNAL MODULE: ./lib/inputs/secrets.js
var secrets = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/inputs/shard.js
var shard = __webpack_require__(5285);
;// CONCATENATED MODULE: ./lib/inputs/compose-inputs.js







/** Values that are right one by one, put together by room. */
function composeInputs(given, { recipe, rows, prices = pricing_prices/* OPENCOST_PRICES */.h } = {}) {
    const { headers = {}, env = {}, 'build-args': buildArgs = {} } = given;
    return {
        image: recipe ?? composeImage(given),
        server: given.server,
        service: composeService(given),
        place: composePlace(given),
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
        pricing: given.prices === price_fields/* NO_PRICES */.jV
            ? undefined
            : { prices, current: given.current },
        compare: composeCompare(given),
        thresholds: given.thresholds ?? [],
        failOn: given['fail-on'],
        report: composeReport(given),
        reuse: {
            cache: given.cache,
            // A point of a trend is a whole: the merge keeps it.
            history: given.shard ? undefined : given.history,
            allowed: given.reuse === 'true'
        },
        secrets: [
            ...(0,secrets/* collectSecrets */.qb)(headers, env, buildArgs),
            ...(0,secrets/* collectWithin */.wo)(Object.values(given).map(textOf)),
            ...Object.values(given.secrets ?? {})
        ]
    };
}
/** Of an input that may be shown; pairs are looked at one by one. */
function textOf(value) {
    if (Array.isArray(value))
        return value.map(textOf).join(' ');
    return typeof value === 'string' ? value : '';
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
        runsHealthcheck: given.healthcheck === 'run',
        isolate: given.isolate === 'true',
        readinessPath: given['readiness-path'],
        startupTimeoutMs: given['startup-timeout'],
        requestTimeoutMs: given['request-timeout']
    };
}
function composePlace(given) {
    if (given['run-on'] === 'docker')
        return { kind: 'docker' };
    return {
        kind: 'kubernetes',
        context: given['kubernetes-context'],
        namespace: given['kubernetes-namespace'],
        nodeSelector: given['kubernetes-node-selector'] ?? {},
        tolerations: given['kubernetes-tolerations'] ?? [],
        serviceAccount: given['kubernetes-service-account'],
        imagePullSecret: given['kubernetes-image-pull-secret'],
        runtimeClass: given['kubernetes-runtime-class'],
        parallel: given.parallel ?? 1,
        timeoutMs: given['kubernetes-timeout'],
        pushTo: given['push-to']
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
function composeDataset(given, rows) {
    const { dataset: path, 'dataset-format': format } = given;
    return {
        path,
        rows,
        format: format === 'auto' ? formatOf(path) : format,
        requests: countRequests(given),
        warmup: given.warmup,
        seed: given.seed,
        order: given.order,
        shard: given.shard
    };
}
function formatOf(path) {
    return /\.csv(\.gz)?$/i.test(path) ? 'csv' : 'lines';
}
function composeReport(given) {
    const part = given.shard && (0,shard/* spellShard */.N)(given.shard);
    const artifact = given['artifact-name'].replaceAll('<name>', () => given.name);
    return {
        name: given.name,
        ...(part !== undefined && { part }),
        // Of one name there can be one artifact.
        artifactName: part && artifact ? `${artifact}-${part}` : artifact,
        retentionDays: given['retention-days'],
        directory: given['report-directory'],
        summary: given.summary === 'true',
        // What is said of all rows, the merge says.
        comment: !part && given.comment === 'true',
        metadataFile: part ? undefined : given['metadata-file'],
        registry: composeRegistry(given)
    };
}
function composeRegistry(given) {
    const { 'mlflow-tracking-uri': trackingUri, 'mlflow-model-version': model } = given;
    return trackingUri && model ? { trackingUri, model } : undefined;
}

// EXTERNAL MODULE: ./lib/inputs/cluster-fields.js
var cluster_fields = __webpack_require__(8265);
;// CONCATENATED MODULE: ./lib/inputs/compare-contradictions.js
const BASES = [
    'compare-ref',
    'compare-image',
    'compare-report'
];
/** One base, which can be had, for rules that ask for one. */
function compareContradictions(given) {
    const bases = BASES.filter((name) => given[name] !== undefined);
    const relative = given.thresholds?.find((rule) => rule.relative);
    const runs = given['compare-ref'] !== undefined || given['compare-image'] !== undefined;
    const found = [
        [
            bases.length > 1,
            `${quote(bases)} each say what to compare with. Allowed: one of them; for example only \`${bases[0]}: …\`.`
        ],
        [
            given['compare-ref'] !== undefined && given.image !== undefined,
            '`compare-ref` is given with `image`, and a ready image is built from no ref. Allowed: `compare-image`, or an image that is built; for example `compare-image: ghcr.io/org/service:1.1`.'
        ],
        [
            runs && given['run-on'] !== 'docker',
            'The base is compared on one machine, and `run-on` says a cluster. Allowed: `run-on: docker`, or `compare-report`; for example `compare-report: last-release/report.json`.'
        ],
        [
            bases.length > 0 && given.shard !== undefined,
            `\`${bases[0]}\` is given with \`shard\`, and a part of the rows is compared with nothing. Allowed: one of them; for example a job of its own for the comparison.`
        ],
        [
            relative !== undefined && bases.length === 0,
            `\`thresholds\` has the rule "${relative?.text}", which is relative to a base, and there is none. Allowed: with one of ${quote(BASES)}; for example \`compare-ref: auto\`.`
        ]
    ];
    return found.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
}
function quote(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

// EXTERNAL MODULE: ./lib/inputs/source-contradictions.js
var source_contradictions = __webpack_require__(9503);
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
            '`reuse` is true, and no `cache` says where earlier reports are. Allowed: both; for example `cache: ../profile-cache`.'
        ],
        ...placeContradictions(given),
        [
            given.reuse === 'true' && given.shard !== undefined,
            '`reuse` is true for a shard, whose measurements are merged, and an earlier report has none. Allowed: one of them; for example `shard: 2/4`.'
        ],
        ...priceContradictions(given),
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
        ...(0,source_contradictions/* sourceContradictions */.e)(given),
        ...compareContradictions(given),
        ...found.filter(([wrong]) => wrong).map(([, sentence]) => sentence),
        ...limitMistakes(given)
    ];
}
/** What has its meaning in a cluster only, and what has none there. */
function placeContradictions(given) {
    const inCluster = given['run-on'] === 'kubernetes';
    const stray = cluster_fields/* CLUSTER_ONLY */.YD.find((name) => given[name] !== undefined);
    return [
        [
            !inCluster && stray !== undefined,
            `\`${stray}\` is given, and trials run on Docker. Allowed: with \`run-on: kubernetes\`, or not at all.`
        ],
        [
            inCluster && given.isolate === 'true',
            '`isolate` is true with `run-on: kubernetes`. Allowed: one of them; in a cluster its network policies say what pods can reach.'
        ]
    ];
}
function priceContradictions({ prices, current, 'priced-node': node }) {
    return [
        [
            prices === price_fields/* NO_PRICES */.jV && current !== undefined,
            '`current` is given and `prices` is none, so that nothing can be saved. Allowed: both; for example `prices: opencost`.'
        ],
        [
            node !== undefined && (prices === price_fields/* OPENCOST */.qw || prices === price_fields/* NO_PRICES */.jV),
            '`priced-node` is given without a file of prices. Allowed: both; for example `prices: prices.csv`.'
        ]
    ];
}

;// CONCATENATED MODULE: ./lib/inputs/parse-inputs.js






/** Throws as `parseInputs` does. */
function parseRequest(read, layers) {
    const inputs = parseInputs(read, layers);
    return {
        inputs,
        asked: listAsked(read, layers),
        parseAbove: (values) => parseInputs(read, [...layers, { values, mistakes: [] }]),
        imageIn: async () => inputs.image
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
    const { prices } = layers.find((layer) => layer.prices) ?? {};
    const inputs = composeInputs(given, { recipe, rows, prices });
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
    if (hidden || (0,secrets/* collectWithin */.wo)([text]).length > 0)
        return 'not understood (not shown, it may hold a secret)';
    return JSON.stringify((0,cut_text/* cutText */.I)(text, 80));
}
/** Of thousands the first ones tell what is wrong with the others. */
const MAX_MISTAKES = 20;
const MAX_LENGTH = 2000;
function invalidInputs(mistakes) {
    const told = mistakes
        .slice(0, MAX_MISTAKES)
        .map((text) => (0,cut_text/* cutText */.I)(text, MAX_LENGTH));
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
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   qb: () => (/* binding */ collectSecrets),
/* harmony export */   wo: () => (/* binding */ collectWithin)
/* harmony export */ });
/** The end of a word says it: ACCESSTOKEN, DBPASSWORD, CREDENTIALS. */
const SECRET_ENDING = /(token|secret|password|passwd|passphrase|passcode|credential|authorization|cookie)s?$/;
/** Only as a whole word: DB_PASS, GH_PAT, WIFI_PSK, not PATH. */
const SECRET_WORD = /^(pass|pwd|pw|pat|creds?|jwt|sas|bearer|signature|psk)$/;
/** PGPASS, but no word of a dictionary that ends so. */
const SECRET_PASS = /^(?!(by|com|encom|tres|sur|over|under|high|low|band|all|multi|single|one|two|first|second|last|forward|backward|back|fast|sub|pre|post|render)pass$)[a-z]+pass$/;
/** HTTP_AUTH, DOCKER_AUTH_CONFIG: what they hold is a kind (`basic`), or a login. */
const LOGIN_NAME = /(^|_)auth(_(config|header|value|string|data|json))?$/;
const KIND = /^([A-Z]?[a-z]*|[A-Z]+|[A-Z]?[Aa]uth2?)$/;
const ADDRESS_NAME = /webhook/;
/** Key only as a whole word or after these: not MONKEY, not KEYBOARD. */
const SECRET_KEY = /^(api|access|account|auth|private|secret|shared|ssh|deploy|master|signing|encryption|license|session|client|hmac)?keys?$/;
/** Shorter ones would blank out half of the log, and protect nobody. */
const SHORTEST = 4;
/** Of a list, or of several lines, a part that may stand alone in a log. */
const SHORTEST_PART = 8;
/** What services give out, by which it is known whatever its name. */
const KNOWN = /\b(?:gh[opsru]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|hf_\w{20,}|sk-[\w-]{20,}|xox[a-z]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g;
/** `user:password` in an address, or a token alone. */
const LOGIN = /\/\/([^\s/?#@]+)@/g;
/** `;AccountKey=…`, `?sig=…`, `&access_token=…` within a value. */
const WITHIN = /(?:^|[;?&,\s'"])([\w.-]+)=(?=("[^"]+"|'[^']+'|[^;&\s]+))/g;
/** `--token abcd`; what only switches (`--no-auth`) has no value. */
const FLAG = /(?:^|\s)--(?!no-|disable-|enable-|skip-|allow-)([\w-]+)\s+(?!-)(\S+)/g;
/** `"auth": "abcd"` */
const IN_JSON = /"([\w.-]+)"\s*:\s*"([^"]+)"/g;
/** Whoever knows it may post: the path is all of the secret. */
const HOOKS = /https:\/\/(?:hooks\.slack\.com|[\w.-]*discord(?:app)?\.com\/api\/webhooks|[\w.-]+\.webhook\.office\.com|chat\.googleapis\.com)\/[^\s"']+/g;
/** Switches: masked, they would vanish from every text. */
const NO_SECRET = /^(true|false|none|null|auto|enabled?|disabled?|required|optional|default|undefined|basic|bearer|digest|plain)$/i;
/**
 * Values that must never be printed: of pairs whose names look secret, and
 * what is one within any other (a password in the address of a database).
 */
function collectSecrets(...all) {
    const found = all
        .flatMap((pairs) => Object.entries(pairs))
        .flatMap(([name, value]) => [
        ...(isSecret(name, value)
            ? [value, withoutScheme(value), withoutUser(value), ...partsOf(value)]
            : []),
        ...secretsWithin(value)
    ]);
    return secretsOf(found);
}
/** What is one within texts that may be shown: a path, arguments, a cache. */
function collectWithin(texts) {
    return secretsOf(texts.flatMap(secretsWithin));
}
function secretsOf(found) {
    return [...new Set(found)].filter((text) => text.length >= SHORTEST && !NO_SECRET.test(text));
}
function isSecret(name, value) {
    if (looksSecret(name))
        return !isCount(name, value);
    const words = wordsOf(name).join('_');
    return ((LOGIN_NAME.test(words) && !KIND.test(value)) ||
        (ADDRESS_NAME.test(words) && value.includes('://')));
}
/** API_KEY, apiKey, X-Auth-Token; not MONKEY, not TOKENIZERS_PARALLELISM. */
function looksSecret(name) {
    return wordsOf(name).some((word) => SECRET_ENDING.test(word) ||
        SECRET_WORD.test(word) ||
        SECRET_PASS.test(word) ||
        SECRET_KEY.test(word));
}
function wordsOf(name) {
    const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
    return words.split(/[^a-z]+/);
}
/** MAX_TOKENS=1024 is a count; masked, 1024 would vanish from every table. */
function isCount(name, value) {
    return /tokens$/i.test(name) && /^\d{1,7}$/.test(value);
}
/** `Bearer abcd` → `abcd`, which is what a careless log prints. */
function withoutScheme(value) {
    return value.replace(/^(bearer|basic|token|digest)\s+/i, '');
}
/** `user:abcd` → `abcd` */
function withoutUser(value) {
    return value.replace(/^[\w.@+-]+:(?!\/\/)(?=\S+$)/, '');
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
    const pairs = [WITHIN, FLAG, IN_JSON]
        .flatMap((pattern) => [...value.matchAll(pattern)])
        .filter(([, name, text]) => name === 'sig' || isSecret(name, text))
        .flatMap(([, , text]) => {
        const secret = text.replace(/^["']|["']+$/g, '');
        return [secret, secret.replace(/,.*$/, '')].flatMap(spellings);
    });
    const known = [...(value.match(KNOWN) ?? []), ...(value.match(HOOKS) ?? [])];
    return [...logins, ...pairs, ...known];
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


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PLANNED),
/* harmony export */   e: () => (/* binding */ sourceContradictions)
/* harmony export */ });
/** Inputs that say where the image comes from, one source a line. */
const SOURCES = [
    ['image'],
    [
        'context',
        'dockerfile',
        'target',
        'build-args',
        'cache-from',
        'cache-to',
        'secrets',
        'ssh'
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
/** Sources that are read before anything is built, by src/sources/. */
const PLANNED = [...OF_AZURE, 'mlflow-model'];
/** What completes a source, and which. */
const PARTS = [
    ['models', OF_AZURE],
    ['source-directory', OF_AZURE],
    ['conda-file', OF_AZURE],
    ['base-image', PLANNED]
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


/***/ }),

/***/ 8990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OPENCOST_PRICES)
/* harmony export */ });
/** configs/default.json of OpenCost, as it is since 2019 and in 2026. */
const OPENCOST_PRICES = {
    currency: 'USD',
    perCoreHour: 0.031611,
    perGibHour: 0.004237,
    source: "OpenCost's default prices, of GCP us-central1, on demand, as of 2026"
};


/***/ })

};
