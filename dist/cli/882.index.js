export const id = 882;
export const ids = [882];
export const modules = {

/***/ 7882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderUsage: () => (/* binding */ renderUsage)
});

// EXTERNAL MODULE: ./lib/inputs/contract.js + 9 modules
var contract = __webpack_require__(1405);
// EXTERNAL MODULE: ./lib/inputs/merge-request.js
var merge_request = __webpack_require__(9049);
;// CONCATENATED MODULE: ./lib/cli/flags.json
const flags_namespaceObject = /*#__PURE__*/JSON.parse('[{"title":"Where the image comes from","flags":[{"name":"image","what":"Reference of a ready image; pulled when it is not on the runner. Example: `ghcr.io/org/service:1.2`. Excludes any other source of the image.","default":"none, an image is built"},{"name":"context","what":"Folder of the build context. Example: `services/score`. Excludes any other source of the image.","default":"the workspace"},{"name":"dockerfile","what":"Path of the Dockerfile, relative to the workspace and not to `context`. Example: `services/score/Dockerfile`. Excludes any other source of the image.","default":"the file Dockerfile in `context`"},{"name":"target","what":"Stage of the Dockerfile to build. Example: `runtime`. Excludes any other source of the image.","default":"the last one"},{"name":"build-args","what":"Build arguments, lines KEY=VALUE; values whose names look secret are masked. Example: `PYTHON_VERSION=3.12`. Excludes any other source of the image.","default":"none"},{"name":"cache-from","what":"Where the build looks for cached layers, lines as `docker build --cache-from` takes them. Example: `type=gha`. Excludes `image`. Not in `config`.","default":"none"},{"name":"cache-to","what":"Where the build keeps its layers, lines as `docker build --cache-to` takes them; needs docker/setup-buildx-action before. Example: `type=gha,mode=max`. Excludes `image`. Not in `config`.","default":"none"},{"name":"secrets","what":"Secrets of the build, lines id=value, for `RUN --mount=type=secret`; they are masked and stay out of the image; needs BuildKit. Example: `pip_token=abcd1234`. Excludes `image`.","default":"none"},{"name":"ssh","what":"SSH agents of the build, lines as `docker build --ssh` takes them; needs BuildKit. Example: `default`. Excludes `image`. Not in `config`.","default":"none"},{"name":"inference-config","what":"Azure ML (v1) inference config, YAML or JSON: the image is built from it and served by Azure\'s own inference server. Example: `inference-config.yml`. Excludes any other source of the image.","default":"none"},{"name":"deployment","what":"Azure ML (v2) online deployment, YAML: image, port, paths, timeouts and size come from it. Example: `deployment.yml`. Excludes any other source of the image.","default":"none"},{"name":"mlflow-model","what":"Folder of an MLflow model, with the file MLmodel: the image is built from it and served by `mlflow models serve`; its input example is the dataset when none is given. Example: `models/ridge`. Excludes any other source of the image.","default":"none"},{"name":"models","what":"Models of an Azure ML service, lines \\"path\\" or \\"name:version=path\\", files or folders; AZUREML_MODEL_DIR is laid out as in Azure. Example: `diabetes:1=models/ridge.joblib`.","default":"none, or what `deployment` names"},{"name":"entry-script","what":"Entry script with init() and run(), instead of the inference config\'s or the deployment\'s, or without either. Example: `score.py`.","default":"none"},{"name":"source-directory","what":"Folder that is shipped whole, with the entry script in it. Example: `source`.","default":"the file\'s, else the entry script alone"},{"name":"conda-file","what":"Conda environment with the service\'s packages. Example: `conda.yml`.","default":"the file\'s"},{"name":"base-image","what":"Image that an Azure ML service or an MLflow model is built on. Example: `python:3.12-slim`.","default":"the file\'s, else python:VERSION-slim"},{"name":"azure-limits","what":"Whether an inference config keeps to the limits of Azure ML\'s profiling: 0.1 to 3.5 cores, 0.1 to 15 GB. Example: `false`.","default":"`true`"}]},{"title":"The service","flags":[{"name":"server","what":"What serves the model: gives `port`, `path`, `readiness-path` and `failure-body` where they are not given. `azureml`, `mlflow`, `triton`, `tensorflow-serving`, `torchserve`, `bentoml`, `kserve-v2`, `openai`, or `auto`: recognized from the image, if it is one of these. Example: `tensorflow-serving`.","default":"`auto`"},{"name":"port","what":"TCP port that the service listens on inside the container. Example: `8080`.","default":"the only port that the image EXPOSEs, else the server\'s"},{"name":"path","what":"Path that the rows are sent to. Example: `/v1/predict`.","default":"`/score`, or the server\'s"},{"name":"method","what":"HTTP method of the requests. Example: `PUT`.","default":"`POST`"},{"name":"content-type","what":"Content type of the requests. Example: `text/csv`.","default":"`application/json`"},{"name":"headers","what":"More headers of every request, lines \\"Name: value\\"; values whose names look secret are masked. Example: `Accept: application/json`. Content-Type has an input of its own; Host replaces the address.","default":"none"},{"name":"env","what":"Environment of the container, lines NAME=value; values whose names look secret are masked. Example: `OMP_NUM_THREADS=1`.","default":"none"},{"name":"command","what":"Replaces the image\'s CMD: a command line quoted as in a shell, or a JSON array. There is no shell: no variables, no pipes. Example: `gunicorn --workers 2 app:app`.","default":"the image\'s CMD"},{"name":"shm-size","what":"Size of /dev/shm in the container. Example: `256Mi`.","default":"the engine\'s, 64Mi as a rule"},{"name":"healthcheck","what":"Whether each trial runs the image\'s HEALTHCHECK once, beside requests: `run` as Docker and Compose do, which need memory for it; `off` for Kubernetes and Azure, which never run it. Example: `off`.","default":"`run`, or `off` with files of Azure ML"},{"name":"isolate","what":"`true`: the container has no network but to us, so that it can reach nothing outside (an internal Docker network). Example: `true`.","default":"`false`"},{"name":"run-on","what":"Where trials run: `docker`, the engine of this runner, or `kubernetes`, a cluster that kubectl is logged in to. Example: `kubernetes`. Not in `config`.","default":"`docker`"},{"name":"parallel","what":"How many trials of the search may run at once, each alone on a node of one class, 1 to 16. Example: `4`. Only with `run-on: kubernetes`.","default":"one"},{"name":"push-to","what":"Repository that a built image is pushed to, for the cluster to pull it by its digest; clusters of kind, k3d and minikube need none. Example: `ghcr.io/org/name`. Only with `run-on: kubernetes`. Not in `config`.","default":"none"},{"name":"kubernetes-context","what":"Context of the kubeconfig. Example: `staging`. Only with `run-on: kubernetes`. Not in `config`.","default":"the current one, or in a pod its own cluster"},{"name":"kubernetes-namespace","what":"Namespace of the trials. Example: `trials`. Only with `run-on: kubernetes`. Not in `config`.","default":"that of the context"},{"name":"kubernetes-node-selector","what":"Lines `label=value` that a node must have. Example: `pool=profiling`. Only with `run-on: kubernetes`. Not in `config`.","default":"none, any node"},{"name":"kubernetes-tolerations","what":"Taints of nodes to put up with, lines as `kubectl taint` writes them. Example: `dedicated=profiling:NoSchedule`. Only with `run-on: kubernetes`. Not in `config`.","default":"none"},{"name":"kubernetes-service-account","what":"Service account that pods run as; its token is not mounted. Example: `service`. Only with `run-on: kubernetes`. Not in `config`.","default":"the namespace\'s own"},{"name":"kubernetes-image-pull-secret","what":"Secret of the namespace that nodes pull the image with. Example: `registry`. Only with `run-on: kubernetes`. Not in `config`.","default":"none"},{"name":"kubernetes-runtime-class","what":"Runtime class of the pods. Example: `nvidia`. Only with `run-on: kubernetes`. Not in `config`.","default":"none"},{"name":"kubernetes-timeout","what":"How long a pod may take to start, pull included. Example: `15m`.","default":"`5m`"},{"name":"readiness-path","what":"Path that is asked with GET until an answer below 500 comes: then the service is ready. Example: `/healthz`.","default":"`/`, or the server\'s"},{"name":"startup-timeout","what":"How long the service may take to be ready. Example: `90s`.","default":"`2m`"},{"name":"request-timeout","what":"How long one answer may take; a later one counts as failed. Example: `500ms`.","default":"`30s`"},{"name":"success-status","what":"HTTP statuses that count as a success, classes or ranges, apart by commas. Example: `200, 202, 300-399`.","default":"`2xx`"},{"name":"failure-body","what":"Regular expression (JavaScript, without lookarounds and back-references); an answer whose body matches has failed, whatever its status. So has one that can be nothing but an error, as the message of an exception; `none` if right answers look so. Example: `\\"error\\":|Traceback`.","default":"the server\'s, where it is known"}]},{"title":"Dataset and load","flags":[{"name":"dataset","what":"File with the requests to replay, one each row; may be gzipped (.gz). Required, here or in `config`, unless `mlflow-model` has an input example. Example: `tests/rows.jsonl`.","default":""},{"name":"dataset-format","what":"`lines`: each line is a body, verbatim. `csv`: one column without a header. `http`: JSON lines of {body | bodyBase64 | json, headers?, path?, method?}. `auto`: csv by the file\'s extension, else lines. Example: `csv`.","default":"`auto`"},{"name":"requests","what":"Requests that are counted; more than rows begin again at the first. Example: `500`.","default":"each row once"},{"name":"warmup","what":"Requests that are sent before and not counted. Example: `50`.","default":"`10`"},{"name":"seed","what":"Seed of everything random, such as the order `shuffle`. Example: `42`.","default":"`1`"},{"name":"order","what":"Order of the rows, `file` or `shuffle`. Example: `shuffle`.","default":"`file`"},{"name":"shard","what":"Part `k/n` of the dataset\'s rows, for a job of its own; `merge` makes one report of all parts. Example: `2/4`. Excludes `reuse`.","default":"all of it"},{"name":"concurrency","what":"Requests under way at the same time, 1 to 1000. Example: `4`.","default":"1, and with `rate` at most 64"},{"name":"rate","what":"Open loop: requests are due at this rate whatever happened before, and response time counts from the moment they were due. Example: `50/s`.","default":"none, each worker sends when its last answer came"},{"name":"arrivals","what":"How requests arrive at `rate`: `poisson`, as from independent users, or `constant`. Example: `constant`.","default":"`poisson`"},{"name":"duration","what":"How long to send at `rate`. Example: `30s`. Excludes `requests`.","default":"until each row was sent once"}]},{"title":"Size and search","flags":[{"name":"cpu","what":"CPU limit of the container, in cores or millicores, at least 10m. Example: `500m`.","default":"all cores"},{"name":"memory","what":"Memory limit of the container, at least 6Mi; swap is off. Example: `512Mi`.","default":"the machine\'s memory less what the runner needs"},{"name":"headroom","what":"Added above what was proved necessary, 0% to 300%. Example: `25%`.","default":"`10%`"},{"name":"search","what":"Which limits to search: `memory, cpu`, either alone, or `off` for an estimate that was never run. Example: `memory`.","default":"`memory, cpu`"},{"name":"time-budget","what":"When the search ends with the best proven answer so far. Example: `3m`.","default":"`10m`"},{"name":"soak","what":"How long the proof of a size replays the dataset again and again, at least 20 times within twice that; `0s`: once. Example: `1m`.","default":"`15s`"},{"name":"slowdown","what":"How much slower than at full size the p95 may get, when no latency threshold says it, 1% to 300%. Example: `25%`.","default":"`10%`"},{"name":"memory-step","what":"Memory sizes that are tried are multiples of it, at least 64Ki. Example: `16Mi`.","default":"`1Mi`"},{"name":"cpu-step","what":"CPU sizes that are tried are multiples of it, at least 10m. Example: `50m`.","default":"`10m`"},{"name":"min-memory","what":"Smallest memory to try, at least 6Mi. Example: `64Mi`.","default":"none"},{"name":"max-memory","what":"Largest memory to try, at least 6Mi. Example: `2Gi`.","default":"that of the trial"},{"name":"min-cpu","what":"Smallest CPU to try, at least 10m. Example: `100m`.","default":"50m"},{"name":"max-cpu","what":"Largest CPU to try, at least 10m. Example: `1`.","default":"that of the trial"}]},{"title":"Price","flags":[{"name":"prices","what":"What a core and a GiB cost: `opencost` (OpenCost\'s default prices, of GCP us-central1), the path of OpenCost\'s custom pricing, JSON or CSV, or `none`. Example: `prices.json`.","default":"`opencost`"},{"name":"priced-node","what":"What the machine has whose price the CSV of `prices` tells, and which one it is when there are several: type, region, currency. Example: `cpu=4, memory=8Gi, type=cax21`.","default":"none"},{"name":"current","what":"What is deployed today, as Kubernetes takes it, for what a proved size saves. Example: `cpu=1, memory=2Gi, replicas=3`.","default":"none"}]},{"title":"Comparison with a base","flags":[{"name":"compare-ref","what":"Git ref to compare with, built from a checkout of it with the same inputs: a branch, a tag, a commit, or `auto` for the base of the pull request. Example: `main`. Excludes `compare-image`, `compare-report` and `image`.","default":"none, nothing is compared"},{"name":"compare-image","what":"Reference of a ready image to compare with. Example: `ghcr.io/org/service:1.1`. Excludes `compare-ref` and `compare-report`.","default":"none"},{"name":"compare-report","what":"Earlier report.json, or the folder of an artifact, to compare with: sizes and memory, and times where the class of the machine is the same. Example: `last-release/report.json`. Excludes `compare-ref` and `compare-image`.","default":"none"},{"name":"compare-budget","what":"How long the comparison may take beyond the build of the base. Example: `2m`.","default":"`60s`"}]},{"title":"Verdict","flags":[{"name":"thresholds","what":"Rules that the run must meet, lines \\"[warn:] <metric> <op> <value>\\"; a value with a sign, as in \\"memory.recommended <= +5%\\", is relative to the base; # begins a comment. Example: `memory.peak <= 512Mi`.","default":"none, and unless a rule names them: success.rate == 100%, oom.kills == 0"},{"name":"fail-on","what":"Which verdict fails the job: `failed`, `inconclusive` (this one or failed) or `never`. Example: `inconclusive`.","default":"`failed`"}]},{"title":"Report","flags":[{"name":"name","what":"Name of this profile in the report and its artifact, so that several fit in one workflow. Example: `score-service`.","default":"`profile`"},{"name":"artifact-name","what":"Name of the artifact; <name> stands for `name`; empty for no upload. Example: `profile-pr`.","default":"`profile-inference-<name>`"},{"name":"retention-days","what":"Days to keep the artifact, 1 to 90. Example: `30`.","default":"the repository\'s setting"},{"name":"report-directory","what":"Folder to write the report to. Example: `profile-report`.","default":"a new folder below the runner\'s temporary one"},{"name":"summary","what":"Whether to write the job summary. Example: `false`.","default":"`true`"},{"name":"comment","what":"Whether the pull request gets the result as a comment, which is updated by later runs; needs the permission pull-requests: write. Of shards, the step with `merge` writes it. Example: `true`.","default":"`false`"},{"name":"metadata-file","what":"JSON file to write the size to as `az ml model profile -t` did: {\\"cpu\\": …, \\"memoryInGB\\": …}. Of shards, the step with `merge` writes it. Example: `profile-metadata.json`.","default":"none"},{"name":"mlflow-tracking-uri","what":"Address of an MLflow server whose registry gets the result as tags of `mlflow-model-version`; credentials come from MLFLOW_TRACKING_TOKEN or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD in the step\'s environment. Example: `https://mlflow.example.org`. Not in `config`.","default":"none"},{"name":"mlflow-model-version","what":"The model version to tag, by number or by alias. Of shards, the step with `merge` tags it. Example: `diabetes/3`. Goes with `mlflow-tracking-uri`. Not in `config`.","default":"none"},{"name":"cache","what":"Folder of earlier reports, which you keep with actions/cache; this run\'s is added. For `reuse` outside of the workspace. Example: `../profile-cache`.","default":"none, no report is kept"},{"name":"reuse","what":"`true`: an unchanged image, dataset, plan and class of machine is answered by the earlier report in `cache`, and the report says so. Example: `true`.","default":"`false`"},{"name":"history","what":"Folder of earlier runs, for a trend over them, which you keep with actions/cache or fill with reports; this run is added. Of shards, the step with `merge` adds it. Example: `.profile-history`.","default":"none"},{"name":"merge","what":"Folders of earlier reports, lines, patterns allowed: shards become one report, several services one page. Nothing is run. Example: `shards/*`. Excludes all inputs of a run.","default":"none"},{"name":"config","what":"YAML or JSON file with inputs by the same names, but those of credentials; a `with:` input wins over it. Example: `.github/profile.yml`.","default":"none"}]}]');
// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/wrap.js
var wrap = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cli/usage.js





const GROUPS = flags_namespaceObject;
const COMMAND_TEXTS = {
    run: [
        '[run] --dataset FILE',
        'Finds the smallest memory and CPU at which the service works, and proves it by running it again: the Dockerfile here, or `--image`.'
    ],
    compare: [
        'compare',
        'The same, and what changed since `--compare-ref main`, an image or an earlier report: both run on this machine by turns.'
    ],
    analyze: [
        'analyze DIR',
        "Says again, without an engine, what an earlier run found, from its report's folder, and writes report.html there if it has none; with other `--thresholds` or `--headroom` if wanted."
    ],
    merge: [
        'merge DIR…',
        'Makes one report of earlier ones, from their folders: of the shards of one plan, or a page of several services. Runs nothing.'
    ],
    init: [
        'init',
        'Looks at this folder and writes .profile-inference.yml and .github/workflows/profile.yml to begin with. Overwrites nothing; flags go into the file.'
    ]
};
const OWN_TEXTS = {
    format: `What is printed at the end: ${flags/* FORMATS */.hR.join(', ')} (annotations, and summary and outputs where a workflow has them). Default: text.`,
    quiet: 'Nothing but the answer: no progress.',
    open: 'Shows report.html in a browser when the run is over.',
    'no-config': '.profile-inference.yml is not read, although it is here.',
    help: 'This text; after a command, what belongs to it.',
    version: 'The version, and nothing else.'
};
const EXIT_CODES = [
    ['0', 'passed'],
    ['1', 'failed: a threshold, or the service itself'],
    ['2', 'wrong usage, or no engine to run on'],
    ['3', 'inconclusive, with `--fail-on inconclusive`'],
    ['130', 'cancelled; what was found until then is in the report']
];
/** `--help`, for a terminal of that many columns. */
function renderUsage(command, width) {
    const commands = Object.entries(COMMAND_TEXTS)
        .filter(([name]) => !command || name === command)
        .map(([, [usage, what]]) => [`profile-inference ${usage}`, what]);
    const own = Object.entries(OWN_TEXTS).map(([name, what]) => [spellOwn(name), what]);
    const inputs = command
        ? describeInputs(command, width)
        : [section(EACH_A_FLAG, (0,wrap/* twoColumns */.c)(nameInputs(), width))];
    return [
        ...commands.map(([usage, what]) => section(usage, (0,wrap/* wrap */.L)(what, { width, indent: 2 }))),
        section('Flags', (0,wrap/* twoColumns */.c)(own, width)),
        `${(0,wrap/* wrap */.L)(LEGEND, { width, indent: 0 })}\n`,
        ...inputs,
        section('Exit codes', (0,wrap/* twoColumns */.c)(EXIT_CODES, width))
    ].join('\n');
}
const EACH_A_FLAG = 'Inputs, told by `run --help`';
/** A page of names: what each means takes four. */
function nameInputs() {
    return GROUPS.map(({ title, flags }) => [
        title,
        flags.map(({ name }) => `--${name}`).join(' ')
    ]);
}
function describeInputs(command, width) {
    return GROUPS.flatMap(({ title, flags }) => {
        const rows = flags
            .filter(({ name }) => belongsTo(command, name))
            .map((flag) => [spell(flag.name), describe(flag)]);
        return rows.length === 0 ? [] : [section(title, (0,wrap/* twoColumns */.c)(rows, width))];
    });
}
const LEGEND = 'Every input of the action is a flag. `…`: may be repeated, one line of the input each. `[=false]`: a switch. A flag wins over `--config FILE`, and that over .profile-inference.yml in this folder. Relative paths begin here.';
function section(title, body) {
    return `${title}\n${body}\n`;
}
/** Of commands that run nothing, few inputs say something. */
function belongsTo(command, name) {
    const few = {
        analyze: flags/* ANALYZE_INPUTS */.fT,
        merge: merge_request/* MERGE_INPUTS */.H
    };
    return few[command]?.includes(name) ?? true;
}
function spell(name) {
    const field = contract/* FIELDS */.c[name];
    if ((0,flags/* isTruth */.Us)(name))
        return `--${name}[=false]`;
    return (0,flags/* isList */.Lv)(field) ? `--${name} …` : `--${name}`;
}
function spellOwn(name) {
    const { short } = flags/* OWN_FLAGS */.l1[name];
    return short ? `-${short}, --${name}` : `--${name}`;
}
/** Every source of the image excludes all others: one heading says it. */
function describe(flag) {
    const what = flag.what.replace(' Excludes any other source of the image.', '');
    const said = HERE[flag.name] ?? flag.default;
    return said === 'none' || said === '' ? what : `${what} Default: ${said}.`;
}
/** What is otherwise at a terminal than in a workflow. */
const HERE = {
    'report-directory': 'a folder of its own below ~/.cache/profile-inference',
    'artifact-name': 'none, there are artifacts in workflows only',
    'retention-days': 'none, there are artifacts in workflows only',
    summary: '`true`, with `--format github`'
};


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MERGE_INPUTS),
/* harmony export */   X: () => (/* binding */ parseMergeRequest)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);


/** Inputs that say something of runs that are over. */
const MERGE_INPUTS = [
    'merge',
    'headroom',
    'thresholds',
    'fail-on',
    'name',
    'artifact-name',
    'retention-days',
    'report-directory',
    'summary',
    'comment',
    'metadata-file',
    'mlflow-tracking-uri',
    'mlflow-model-version',
    'history'
];
/** Of these, what a page of many services has no single answer for. */
const OF_ONE_SERVICE = [
    'metadata-file',
    'mlflow-tracking-uri',
    'mlflow-model-version'
];
/** Throws one `invalid-inputs` that tells every mistake. */
function parseMergeRequest(read) {
    const allowed = MERGE_INPUTS;
    const idle = _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Q.filter((name) => !allowed.includes(name) && read(name));
    if (idle.length > 0)
        throw (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInputs */ .Rg)(idle.map((name) => `\`${name}\` is given with \`merge\`, which runs nothing. Allowed: ${allowed.join(', ')}; for example \`thresholds: memory.recommended <= 256Mi\`.`));
    const parse = (name) => (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)((input) => {
        if (input === 'dataset')
            return 'that of the runs';
        return input === 'name' ? read('name') || name : read(input);
    });
    const { headroom, thresholds, failOn, reuse } = parse();
    return {
        patterns: (read('merge') ?? '').split('\n').filter(Boolean),
        other: {
            ...(read('headroom') && { headroom }),
            ...(read('thresholds') && { thresholds })
        },
        failOn,
        history: reuse.history,
        reportOf: (name) => {
            if (name === undefined)
                demandNoneOfOne(read);
            return parse(name ?? 'services').report;
        }
    };
}
function demandNoneOfOne(read) {
    const stray = OF_ONE_SERVICE.filter((name) => read(name));
    if (stray.length > 0)
        throw (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInputs */ .Rg)(stray.map((name) => `\`${name}\` is given, and what is merged is no service in shards but a page of services. Allowed: with the shards of one service, for example \`merge: score-*\`; or in the step that profiles a service.`));
}


/***/ })

};
