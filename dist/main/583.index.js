export const id = 583;
export const ids = [583,540];
export const modules = {

/***/ 30732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ annotate)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/report/help.js
var help = __webpack_require__(9427);
// EXTERNAL MODULE: ./lib/report/verdicts.js
var verdicts = __webpack_require__(93962);
;// CONCATENATED MODULE: ./lib/report/annotations.js


/** GitHub shows ten of a kind per step. */
const MAX = 10;
/** One error for each missed threshold, one warning for each doubt. */
function listAnnotations(report) {
    const missed = report.verdicts
        .filter(({ state }) => state !== 'passed')
        .map((verdict) => {
        const fails = verdict.state === 'failed' && verdict.rule.level === 'fail';
        return { level: fails ? 'error' : 'warning', text: (0,verdicts/* describeRule */.IO)(verdict) };
    })
        // Errors first, so that no warning takes the place of what fails the job.
        .sort((a, b) => a.level.localeCompare(b.level))
        .slice(0, MAX);
    const doubts = report.findings
        .filter(({ severity }) => severity === 'warning')
        .slice(0, MAX)
        .map(({ code, message, remedy }) => {
        const sentences = [message, remedy, (0,help/* helpUrl */.x)(report, code)];
        return { level: 'warning', text: sentences.filter(Boolean).join(' ') };
    });
    return [...missed, ...doubts];
}

;// CONCATENATED MODULE: ./lib/action/annotations.js


function annotate(report) {
    const title = `profile-inference: ${report.name}`;
    for (const { level, text } of listAnnotations(report))
        core[level](text, { title });
}


/***/ }),

/***/ 32736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89670);
/* harmony import */ var _report_compose_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72969);
/* harmony import */ var _report_help_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9427);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82880);





/** The end of a step; of what was asked for, `lost` could not be written. */
async function endStep(report, failOn, lost) {
    if ((0,_report_compose_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failsStep */ .ug)(report, failOn))
        await failStep(report);
    // A gate that says nothing must not pass.
    if (lost.length > 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(lost.join(' '));
}
/** The step fails, and its log says why. */
async function failStep(report) {
    const { error } = report;
    if (error?.log) {
        const { log } = error;
        await (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .stage */ .d)('Last lines of the log', async () => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(log));
    }
    if (error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explainError */ .UW)(error, (0,_report_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpUrl */ .x)(report, error.code)));
    else if (report.verdict === 'inconclusive')
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(report.because);
    // Each missed threshold has its annotation already.
    else
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
}


/***/ }),

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ troubleshootingUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Wk: () => (/* binding */ artifactUrl)
/* harmony export */ });
/** Pages on GitHub, from what the runner says of itself. */
/** The page of this workflow run; undefined outside of GitHub. */
function runUrl() {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
    return server && repository && id
        ? `${server}/${repository}/actions/runs/${id}`
        : undefined;
}
/** Only on GitHub is there an artifact. */
function artifactUrl(id) {
    return `${runUrl()}/artifacts/${id}`;
}
/**
 * docs/troubleshooting.md of the very repository and version that run here,
 * be it a fork. Undefined for `uses: ./…`, where nobody knows its folder.
 */
function troubleshootingUrl() {
    const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } = process.env;
    if (!GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF)
        return undefined;
    const page = `${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/troubleshooting.md`;
    // A branch's name may hold what ends a link in Markdown.
    const path = encodeURI(page).replace(/[()#?]/g, encodeSign);
    return `${GITHUB_SERVER_URL}/${path}`;
}
/** `encodeURI` leaves it as it is. */
function encodeSign(sign) {
    return `%${sign.charCodeAt(0).toString(16)}`;
}


/***/ }),

/***/ 56917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Im: () => (/* binding */ publish_comment),
  B9: () => (/* binding */ linksTo),
  mk: () => (/* binding */ publish),
  n0: () => (/* binding */ setOutputs),
  Se: () => (/* binding */ publish_upload),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/files/append.js
var append = __webpack_require__(96375);
// EXTERNAL MODULE: ./lib/foundation/mask.js + 1 modules
var mask = __webpack_require__(36985);
// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(70147);
;// CONCATENATED MODULE: ./lib/registry/credentials.js
/** As MLflow's clients choose: a user with a password before a token. */
function readCredentials() {
    const [user, password, token] = ['USERNAME', 'PASSWORD', 'TOKEN'].map(
    // Secrets are often pasted with the end of their line.
    (name) => process.env[`MLFLOW_TRACKING_${name}`]?.trim());
    if (user && password) {
        const pair = Buffer.from(`${user}:${password}`).toString('base64');
        return { authorization: `Basic ${pair}`, secrets: [password, pair] };
    }
    return token
        ? { authorization: `Bearer ${token}`, secrets: [token] }
        : { secrets: [] };
}

;// CONCATENATED MODULE: ./lib/registry/mlflow.js



/** For all calls together: a registry may not hold up the job. */
const DEADLINE_MS = 20_000;
/** Of an answer: an error and its stack, or a model version. */
const MAX_CHARACTERS = 1_000_000;
/** Of what the registry says. */
const SHOWN = 200;
/**
 * Stores tags on a model version in an MLflow registry, over its REST API, with
 * the credentials that MLflow's own clients read. Throws an error whose message
 * tells what the registry did, to follow its name: `answered 404: …`.
 */
async function tagModelVersion({ trackingUri, model }, tags, deadlineMs = DEADLINE_MS) {
    const { authorization, secrets } = readCredentials();
    const registry = {
        mask: (0,mask/* createMask */.P)(secrets),
        api: `${trackingUri.replace(/\/+$/, '')}/api/2.0/mlflow`,
        init: {
            headers: {
                'content-type': 'application/json',
                ...(authorization && { authorization })
            },
            // A password must not follow to another host.
            redirect: 'manual',
            signal: AbortSignal.timeout(deadlineMs)
        }
    };
    const { name } = model;
    const version = 'version' in model
        ? model.version
        : await findVersion(registry, name, model.alias);
    for (const [key, value] of Object.entries(tags))
        await call(registry, 'model-versions/set-tag', {
            method: 'POST',
            body: JSON.stringify({ name, version, key, value })
        });
}
async function findVersion(registry, name, alias) {
    const query = new URLSearchParams({ name, alias }).toString();
    const answer = (await call(registry, `registered-models/alias?${query}`));
    const version = answer.model_version?.version;
    if (!version)
        throw new Error(`answered no version for the alias ${alias}`);
    return version;
}
async function call({ api, init, mask }, method, post = {}) {
    const { ok, status, text } = await send(`${api}/${method}`, {
        ...init,
        ...post
    });
    const answer = (0,json/* parseObject */.lj)(text);
    if (ok && answer)
        return answer;
    const why = explainAnswer(status, answer);
    throw new Error(mask(`answered ${status}${why}`, SHOWN));
}
async function send(url, init) {
    try {
        const answer = await fetch(url, init);
        const { ok, status } = answer;
        return { ok, status, text: await readText(answer) };
    }
    catch (thrown) {
        throw new Error(describeSilence(thrown), { cause: thrown });
    }
}
/** So much that it is no answer of a registry is not read to its end. */
async function readText({ body }) {
    let text = '';
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += piece;
        if (text.length > MAX_CHARACTERS)
            break;
    }
    return text;
}
function describeSilence({ name, message, cause }) {
    if (name === 'TimeoutError')
        return 'did not answer in time';
    const { message: reason, code } = (cause ?? {});
    // A host with several addresses fails with a code and no message.
    return `could not be reached (${reason || code || message})`;
}
function explainAnswer(status, answer) {
    if (status === 401 || status === 403)
        return ', which asks for MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in `env` of the step';
    if (!answer)
        return ', and not as an MLflow server does';
    const { message } = answer;
    return `: ${String(message)}`;
}

;// CONCATENATED MODULE: ./lib/publication/tag-model.js

/** Tells an MLflow registry the size; undefined: there is nothing to tell. */
async function tagModel({ registry, part }, tags) {
    if (!registry || tags['recommendedCpu'] === undefined)
        return undefined;
    const { name } = registry.model;
    if (part)
        return {
            done: true,
            told: `${name} gets no tags from a shard, whose size is not proved for all rows: give \`mlflow-tracking-uri\` and \`mlflow-model-version\` to the step that merges.`
        };
    try {
        await tagModelVersion(registry, tags);
        return { done: true, told: `The result is on ${name} as tags.` };
    }
    catch (thrown) {
        const { message } = thrown;
        return {
            done: false,
            told: `${name} was not tagged: the registry at ${registry.trackingUri} ${message}. The tags are in tags.json, beside the report.`
        };
    }
}

// EXTERNAL MODULE: ./lib/publication/write-report.js
var write_report = __webpack_require__(4440);
// EXTERNAL MODULE: ./lib/publication/report-files.js + 26 modules
var report_files = __webpack_require__(34388);
// EXTERNAL MODULE: ./lib/report/outputs.js
var report_outputs = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/report/document/stages.js
var document_stages = __webpack_require__(76647);
// EXTERNAL MODULE: ./lib/report/tags.js
var report_tags = __webpack_require__(11269);
// EXTERNAL MODULE: ./lib/report/markdown/comment.js
var comment = __webpack_require__(38463);
// EXTERNAL MODULE: ./lib/report/markdown/summary.js
var summary = __webpack_require__(44834);
// EXTERNAL MODULE: ./lib/host.js
var host = __webpack_require__(35741);
// EXTERNAL MODULE: ./lib/action/annotations.js + 1 modules
var annotations = __webpack_require__(30732);
// EXTERNAL MODULE: ./lib/files/read-event.js
var read_event = __webpack_require__(52890);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/action/deadline.js

/** From then on: the runner kills us 10 s after it began to cancel. */
const CANCELLED_MS = 3000;
/** What comes of it, or a sentence: that it did not come in time. */
function inTime(work, { deadlineMs, signal }) {
    const ways = [work, late(deadlineMs)];
    if (signal)
        ways.push(cancelled(signal).then(() => late(CANCELLED_MS)));
    return Promise.race(ways);
}
async function late(ms) {
    await (0,promises_.setTimeout)(ms, undefined, { ref: false });
    return `It took longer than ${ms / 1000} s.`;
}
function cancelled(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./lib/action/comment.js



/** Of somebody's words: characters. */
const MAX_WHY = 300;
/** A comment may not hold up the job. */
const comment_DEADLINE_MS = 20_000;
/**
 * Writes a comment to the pull request of this run, or writes the one anew that
 * an earlier run left. What comes back is a sentence: why not. Never throws:
 * a fork's run may write none, and that is no fault of the change.
 */
async function writeComment(comment) {
    const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = process.env;
    const number = pullRequest();
    if (number === undefined)
        return 'This run is of no pull request.';
    if (!token || !repository)
        return 'There is no GITHUB_TOKEN here: give the step `env: GITHUB_TOKEN: ${{ github.token }}`.';
    const [owner = '', repo = ''] = repository.split('/');
    const where = { owner, repo, issue_number: number };
    const way = { deadlineMs: comment_DEADLINE_MS, ...comment };
    try {
        return await inTime(put(comment, where, token), way);
    }
    catch (thrown) {
        return (0,mask/* createMask */.P)([token])(explain(thrown), MAX_WHY);
    }
}
async function put({ marker, text }, where, token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const { issues } = getOctokit(token).rest;
    const found = await findOwn(marker, (page) => issues.listComments({ ...where, per_page: 100, page }));
    const { owner, repo } = where;
    const body = `${marker}\n${text}`;
    if (found === undefined)
        await issues.createComment({ ...where, body });
    else
        await issues.updateComment({ owner, repo, comment_id: found, body });
}
/** Pages of a hundred; of a thread so long, the first ones hold ours. */
const MAX_PAGES = 10;
/** A person may have quoted ours. */
async function findOwn(marker, list) {
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await list(page);
        // What answers in GitHub's place says anything.
        if (!Array.isArray(data))
            throw new Error('Its answer cannot be read.');
        const own = data.find((each) => each?.user?.type === 'Bot' && each.body?.startsWith(marker));
        if (own || data.length < 100)
            return own?.id;
    }
    return undefined;
}
function explain({ status, message }) {
    return status === 403 || status === 404
        ? 'The token may not write one: it needs `permissions: pull-requests: write`, which a run of a fork never has.'
        : message;
}
/** Undefined: the event is of none. */
function pullRequest() {
    const number = (0,read_event/* readEvent */.j)()?.pull_request?.number;
    return Number.isSafeInteger(number) ? Number(number) : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/links.js
var action_links = __webpack_require__(48279);
;// CONCATENATED MODULE: ./lib/action/artifact.js





/** An upload may not hold up the job; the files stay on disk anyway. */
const artifact_DEADLINE_MS = 60_000;
/** Uploads one artifact; the sentence that comes instead says why not. */
async function uploadArtifact(plan) {
    if (!process.env['ACTIONS_RUNTIME_TOKEN'])
        return 'There is no ACTIONS_RUNTIME_TOKEN here.';
    try {
        return await inTime(upload(plan), { deadlineMs: artifact_DEADLINE_MS, ...plan });
    }
    catch (thrown) {
        return thrown.message;
    }
}
/**
 * Uploads one file that GitHub shows when it is clicked. Such an artifact is
 * called as its file is, and each of a run has a name of its own.
 */
async function uploadPage(path, plan) {
    let directory;
    try {
        directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'profile-inference-page-'));
        const named = (0,external_node_path_.join)(directory, `${plan.name}.html`);
        (0,external_node_fs_.copyFileSync)(path, named);
        return await uploadArtifact({
            ...plan,
            paths: [named],
            directory,
            unpacked: true
        });
    }
    catch (thrown) {
        return thrown.message;
    }
    finally {
        if (directory)
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
/** 7 MB of code, loaded only by who uploads. */
async function upload(plan) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const { retentionDays, unpacked = false } = plan;
    const { id } = await new DefaultArtifactClient().uploadArtifact(plan.name, [...plan.paths], plan.directory, {
        skipArchive: unpacked,
        ...(retentionDays !== undefined && { retentionDays })
    });
    return id === undefined
        ? 'The artifact service gave it no id.'
        : { id: String(id), url: (0,action_links/* artifactUrl */.Wk)(id) };
}

;// CONCATENATED MODULE: ./lib/action/publish.js
















const NOT_UPLOADED = {
    'artifact-id': '',
    'artifact-url': '',
    'page-url': ''
};
/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along. Sentences of what was asked for and
 * could not be written: the step must not pass then.
 *
 * @param deadline of each thing that somebody else is told
 */
async function publish(publication, deadline = {}) {
    const { report, record } = publication;
    const to = nameAttempt(publication.to, report);
    const lost = [];
    const viewed = { report, record, runUrl: (0,action_links/* runUrl */.Vp)() };
    const files = (0,write_report/* writeReport */.u5)(publication, viewed, core.warning);
    const reportPath = (0,report_files/* findWritten */.rJ)(files, 'report.json');
    if (reportPath === undefined)
        lost.push('The report could not be written.');
    const stages = [...report.stages];
    const way = { to, ...deadline };
    const artifact = await publish_upload(way, files, stages);
    core.info((0,document_stages/* listStages */.C)(stages));
    const outputs = {
        'report-path': reportPath ?? '',
        'report-directory': files.paths.length > 0 ? files.directory : '',
        ...artifact
    };
    const lose = (sentence) => void lost.push(sentence);
    (0,write_report/* attempt */.CD)('outputs', () => setOutputs({ ...(0,report_outputs/* renderOutputs */.$)(report), ...outputs }), lose);
    (0,write_report/* attempt */.CD)('metadata file', () => (0,write_report/* writeMetadata */.f5)(report, to), lose);
    // The page knows how long the upload took; what was uploaded can't.
    const links = { run: viewed.runUrl, ...linksTo(artifact) };
    (0,write_report/* attempt */.CD)('summary', () => {
        if (to.summary)
            writeSummary((0,summary/* renderSummary */.B)({ ...report, stages }, links));
    }, core.warning);
    (0,write_report/* attempt */.CD)('annotations', () => (0,annotations/* annotate */.f)(report), core.warning);
    await publish_comment(way, () => (0,comment/* renderComment */.wQ)(report, links));
    readCredentials().secrets.forEach(core.setSecret);
    const render = () => (0,report_tags/* renderTags */.E)(report, viewed.runUrl);
    const tags = (0,write_report/* attempt */.CD)('tags', render, core.warning) ?? {};
    const tagging = await tagModel(to, tags);
    if (tagging?.done)
        core.info(tagging.told);
    else if (tagging)
        core.warning(tagging.told);
    return lost;
}
/** Where what was uploaded can be seen. */
function linksTo({ 'page-url': page, 'artifact-url': archive }) {
    return { page, archive };
}
/** Of one name there is one. What keeps it away fails nothing. */
async function publish_comment({ to, ...deadline }, render) {
    if (!to.comment)
        return;
    const text = (0,write_report/* attempt */.CD)('comment', render, core.warning);
    if (text === undefined)
        return;
    const marker = (0,comment/* commentMarker */.Ql)(to.name);
    const why = await writeComment({ marker, text, ...deadline });
    if (why)
        core.notice(`The pull request got no comment. ${why}`);
}
/**
 * A shard that is run again leaves both artifacts: of two with one name,
 * actions/download-artifact may take the earlier one.
 */
function nameAttempt(to, { shard, attempt = 1 }) {
    const { artifactName: name } = to;
    return shard && name && attempt > 1
        ? { ...to, artifactName: `${name}-attempt-${attempt}` }
        : to;
}
function setOutputs(outputs) {
    (0,append/* demandAppendable */.K)(process.env['GITHUB_OUTPUT']);
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
/** Everything in one artifact, and beside it the page, for one click. */
async function publish_upload({ to, ...deadline }, files, times) {
    const { directory, paths } = files;
    if (to.artifactName === '' || paths.length === 0)
        return NOT_UPLOADED;
    const { retentionDays, artifactName: name } = to;
    const plan = { name, retentionDays, ...deadline };
    const html = (0,report_files/* findWritten */.rJ)(files, 'report.html') ?? (0,report_files/* findWritten */.rJ)(files, 'index.html');
    const [artifact, page] = await (0,host/* timed */.a)('Upload the report', times, () => Promise.all([
        uploadArtifact({ ...plan, paths, directory }),
        html ? uploadPage(html, plan) : 'It was not written.'
    ]));
    const pageUrl = typeof page === 'string' ? '' : page.url;
    if (typeof artifact === 'string') {
        core.warning(`The report was not uploaded and stays in ${directory}. ${artifact}`);
        return { ...NOT_UPLOADED, 'page-url': pageUrl };
    }
    const { id, url } = artifact;
    if (typeof page === 'string')
        core.info(`report.html is in the artifact, and not beside it: ${page}`);
    return { 'artifact-id': id, 'artifact-url': url, 'page-url': pageUrl };
}
/** The runner's own file, which is there. */
function writeSummary(text) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path || !text)
        return;
    (0,append/* appendText */.I)(path, text);
}


/***/ }),

/***/ 82880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);


/**
 * One stage of the run as a folded group in the log. Builds and services print
 * what they like, so the runner is told to read no workflow commands meanwhile.
 */
async function stage(name, work) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup(name);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`::stop-commands::${token}`);
    try {
        return await work();
    }
    finally {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`::${token}::`);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.endGroup();
    }
}


/***/ }),

/***/ 24134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(43203);
// EXTERNAL MODULE: ./lib/analysis/memory.js
var memory = __webpack_require__(62343);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(16513);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(29803);
;// CONCATENATED MODULE: ./lib/analysis/attribution.js





const MAX_ROWS = 10;
/** So many failed rows are told apart, and so many rises of memory. */
const MAX_KEPT = 1000;
/** Smaller rises of the high-water mark are other processes' pages. */
const MIN_RISE = 2 ** 18;
/** The slowest answers, each row once, worst first. */
function findSlowestRows(exchanges, [from, to]) {
    let slowest = [];
    for (let i = from; i < to; i++) {
        const latencyMs = (0,moments/* responseMs */.w2)(exchanges, i);
        const least = slowest.length < MAX_ROWS ? 0 : slowest.at(-1).latencyMs;
        if (!(0,right_answers/* succeeded */.gq)(exchanges, i) || latencyMs <= least)
            continue;
        const row = exchanges.row[i];
        const same = slowest.find((slow) => slow.row === row);
        if (same && same.latencyMs >= latencyMs)
            continue;
        slowest = slowest.filter((slow) => slow !== same);
        slowest.push({ row, latencyMs });
        slowest.sort((a, b) => b.latencyMs - a.latencyMs);
        slowest.length = Math.min(slowest.length, MAX_ROWS);
    }
    return slowest;
}
function findFailedRows(exchanges, [from, to]) {
    const failed = new Map();
    for (let i = from; i < to; i++) {
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            continue;
        const row = exchanges.row[i];
        const known = failed.get(row);
        if (!known && failed.size >= MAX_KEPT)
            continue;
        failed.set(row, {
            row,
            outcome: exchange/* OUTCOMES */.i[exchanges.outcome[i]],
            status: exchanges.status[i],
            times: (known?.times ?? 0) + 1
        });
    }
    return [...failed.values()]
        .sort((a, b) => b.times - a.times || a.row - b.row)
        .slice(0, MAX_ROWS);
}
/**
 * Rows during which the high-water mark of memory rose, once the service was
 * ready. Which of several under way it was can't be told, and a guess among
 * four is wrong three times: all are named that were under way at least half
 * as long as the longest, with the whole rise.
 */
function findMemoryRows(trial, spans) {
    const ready = spans.find(({ name }) => name !== 'cold-start');
    if (!ready)
        return [];
    const rises = findRises(trial.samples, ready.samples[0]);
    const rows = new Map();
    overlapRises(trial.exchanges, rises, (_, rise, ms) => {
        rise.longestMs = Math.max(rise.longestMs, ms);
    });
    overlapRises(trial.exchanges, rises, (row, rise, ms) => {
        if (ms < rise.longestMs / 2)
            return;
        rows.set(row, (rows.get(row) ?? 0) + rise.bytes);
    });
    return [...rows]
        .map(([row, roseBytes]) => ({ row, roseBytes }))
        .sort((a, b) => b.roseBytes - a.roseBytes || a.row - b.row)
        .slice(0, MAX_ROWS);
}
/** The largest rises, in the order of time. */
function findRises(samples, from) {
    const { atMs } = samples;
    const marks = (0,memory/* highWaterMarks */.W)(samples);
    const rises = [];
    for (let i = Math.max(from, 1); i < marks.length; i++) {
        const bytes = marks[i] - marks[i - 1];
        if (bytes >= MIN_RISE)
            rises.push({
                fromMs: atMs[i - 1],
                toMs: atMs[i],
                bytes,
                longestMs: 0
            });
    }
    return rises
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, MAX_KEPT)
        .sort((a, b) => a.fromMs - b.fromMs);
}
/** Visits each exchange that was under way in a rise, with for how long. */
function overlapRises(exchanges, rises, visit) {
    const ends = Float64Array.from(rises, ({ toMs }) => toMs);
    for (let i = 0; i < exchanges.length; i++) {
        const [sent, ended] = [(0,moments/* sentMs */.Jx)(exchanges, i), (0,moments/* endedMs */.Ds)(exchanges, i)];
        for (let at = (0,statistics/* countBelow */.BC)(ends, sent); at < rises.length; at++) {
            const rise = rises[at];
            if (rise.fromMs >= ended)
                break;
            const ms = Math.min(ended, rise.toMs) - Math.max(sent, rise.fromMs);
            if (ms > 0)
                visit(exchanges.row[i], rise, ms);
        }
    }
}

// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(87440);
;// CONCATENATED MODULE: ./lib/analysis/cpu.js



const SECOND_MS = 1000;
/** How far from an edge its reading may lie, as a share of the span. */
const EDGE = 0.1;
function summarizeCpu({ samples, exchanges }, steady) {
    const whole = { fromMs: 0, toMs: Infinity };
    const wholePeak = busiestSecond(samples, whole);
    if (!steady)
        return (0,statistics/* present */.Eb)({
            peakMillicores: wholePeak
        });
    const [from, to] = steady.exchanges;
    const meanMillicores = meanCpu(samples, steady);
    const steadyPeakMillicores = busiestSecond(samples, steady);
    const busyMs = to > from ? (0,moments/* endedMs */.Ds)(exchanges, to - 1) - steady.fromMs : NaN;
    return (0,statistics/* present */.Eb)({
        // A replay of 140 ms is no second: no peak is below the mean beside it.
        peakMillicores: wholePeak && Math.max(wholePeak, steadyPeakMillicores ?? 0),
        steadyPeakMillicores,
        meanMillicores,
        msPerRequest: meanMillicores &&
            (0,statistics/* measured */.jh)(((meanMillicores / SECOND_MS) * busyMs) / (to - from)),
        throttledShare: steadyThrottling(samples, steady)
    });
}
/** Mean over a span, millicores; undefined when readings can't resolve it. */
function meanCpu(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    const used = increase(samples.cpuMs, readings);
    return (0,statistics/* measured */.jh)((used / increase(samples.atMs, readings)) * SECOND_MS);
}
function steadyThrottling(samples, span) {
    const readings = readingsOf(samples, span);
    if (!readings)
        return undefined;
    return (0,statistics/* measured */.jh)((0,kernel_counts/* throttledShare */.QA)({
        periods: increase(samples.periods, readings),
        throttledPeriods: increase(samples.throttledPeriods, readings)
    }));
}
/**
 * The busiest window of a second, millicores. Each ends at a reading; what was
 * used until its begin is interpolated, so that a window is a second also
 * when Docker's API is read every 1.1 s. A span shorter than that: its mean.
 */
function busiestSecond(samples, span) {
    const { atMs, cpuMs } = samples;
    let busiest;
    let before = -1;
    for (let end = 0; atMs[end] <= span.toMs; end++) {
        const beginMs = atMs[end] - SECOND_MS;
        if (beginMs < span.fromMs)
            continue;
        while (atMs[before + 1] <= beginMs)
            before++;
        const gap = [before, before + 1];
        const share = (beginMs - total(atMs, before)) / increase(atMs, gap);
        const usedMs = total(cpuMs, before) + share * increase(cpuMs, gap);
        const millicores = cpuMs[end] - usedMs;
        if (millicores > (busiest ?? -Infinity))
            busiest = millicores;
    }
    return busiest ?? meanCpu(samples, span);
}
/**
 * The readings nearest to a span's edges. None when one lies too far away: at
 * one reading a second, a span of 300 ms would get another one's CPU. A span
 * that nobody read to its end, for the service died, ends with its last.
 */
function readingsOf({ atMs }, { fromMs, toMs }) {
    const endMs = Math.min(toMs, atMs.at(-1) ?? 0);
    const [first, last] = [nearest(atMs, fromMs), nearest(atMs, endMs)];
    const off = Math.max(Math.abs(total(atMs, first) - fromMs), Math.abs(total(atMs, last) - endMs));
    const close = off <= (endMs - fromMs) * EDGE;
    return last > first && close ? [first, last] : undefined;
}
function nearest(atMs, ms) {
    const after = (0,statistics/* countBelow */.BC)(atMs, ms);
    if (after === atMs.length)
        return after - 1;
    const before = after - 1;
    return atMs[after] - ms < ms - total(atMs, before) ? after : before;
}
/** A running total at a reading; −1 is the start, where all of them are 0. */
function total(column, reading) {
    return reading < 0 ? 0 : column[reading];
}
function increase(column, [first, last]) {
    return total(column, last) - total(column, first);
}

// EXTERNAL MODULE: ./lib/analysis/findings.js + 3 modules
var findings = __webpack_require__(29336);
// EXTERNAL MODULE: ./lib/analysis/growth.js
var growth = __webpack_require__(94239);
// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/analysis/phases.js
var phases = __webpack_require__(18520);
// EXTERNAL MODULE: ./lib/analysis/throughput.js
var throughput = __webpack_require__(16270);
;// CONCATENATED MODULE: ./lib/analysis/analyze.js












/** What a measurement says; what it does not say is absent. */
function analyze(trial) {
    const { exchanges, samples, totals, marks } = trial;
    const spans = (0,phases/* splitPhases */.Z)(trial);
    const steady = spans.find(({ name }) => name === 'steady');
    const range = steady?.exchanges ?? [0, 0];
    const outcomes = countOutcomes(trial, range);
    const succeeded = outcomes.succeeded ?? 0;
    const known = {
        phases: spans.map((span) => summarizePhase(trial, span)),
        memory: (0,memory/* summarizeMemory */.Z)(samples, [0, samples.length], totals),
        cpu: summarizeCpu(trial, steady),
        latency: (0,latency/* summarizeLatency */.cH)(exchanges, range),
        requests: range[1] - range[0],
        succeeded,
        outcomes,
        slowestRows: findSlowestRows(exchanges, range),
        memoryRows: findMemoryRows(trial, spans),
        failedRows: findFailedRows(exchanges, range),
        ...(0,statistics/* present */.Eb)({
            growth: (0,growth/* summarizeGrowth */.f)(trial),
            startupMs: marks.readyMs,
            firstResponseMs: exchanges.length > 0 ? (0,moments/* responseMs */.w2)(exchanges, 0) : undefined,
            throughputPerSecond: (0,throughput/* measureThroughput */.F)(trial),
            oomKills: (0,statistics/* measured */.jh)((0,kernel_counts/* countOomKills */._b)(trial))
        })
    };
    return { ...known, findings: (0,findings/* findTrialFindings */.m)(known, trial) };
}
function summarizePhase({ samples }, span) {
    const [from, to] = span.exchanges;
    return {
        name: span.name,
        durationMs: span.toMs - span.fromMs,
        requests: to - from,
        memory: (0,memory/* summarizeMemory */.Z)(samples, span.samples),
        ...(0,statistics/* present */.Eb)({ cpuMeanMillicores: meanCpu(samples, span) })
    };
}
function countOutcomes({ exchanges }, [from, to]) {
    const counts = {};
    for (let i = from; i < to; i++) {
        const outcome = exchange/* OUTCOMES */.i[exchanges.outcome[i]];
        counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
}


/***/ }),

/***/ 72598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ cancelled),
  b: () => (/* binding */ describeEnding)
});

// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(87440);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/analysis/exit-causes.js

const LOG = 'The last lines of its log are below and in the report.';
/** What exit codes mean, by shells and signals: 128 + the signal's number. */
const CODES = {
    126: {
        cause: 'Its command was found and could not be executed.',
        remedy: 'Make it executable (chmod +x) before the image is built.'
    },
    127: {
        cause: 'Its command, or one that it calls, was not found in the image.',
        remedy: 'Check the command, its spelling and PATH in the image.'
    },
    132: {
        cause: 'SIGILL: it used an instruction that the CPU of this machine does not have.',
        remedy: 'Use builds of its libraries for an older CPU (without AVX2 or AVX-512), or a runner with a newer one.'
    },
    134: {
        cause: 'SIGABRT: it ended itself, as after a failed assertion or malloc.',
        remedy: LOG
    },
    136: {
        cause: 'SIGFPE: an integer was divided by zero.',
        remedy: LOG
    },
    137: {
        cause: "SIGKILL: somebody killed it, and it was not the kernel's OOM killer by its count.",
        remedy: 'Look at what else runs on this machine, and whether the service kills its own processes.'
    },
    139: {
        cause: 'SIGSEGV: it read or wrote memory that is not its own.',
        remedy: 'Look for native libraries that do not fit each other or this platform.'
    },
    143: {
        cause: 'SIGTERM: it was asked to end, by something other than this action.',
        remedy: LOG
    }
};
const SIGBUS = 135;
/** Why a container ended by itself, and what to do. */
function explainExit(trial, exit) {
    if (exit.why)
        return exit.why;
    if (exit.code === 0)
        return explainEnd(trial);
    if (exit.code === SIGBUS)
        return explainBusError(trial);
    return CODES[exit.code] ?? { remedy: LOG };
}
/** A child that was put into the background is ended with its parent. */
function explainEnd({ totals, samples }) {
    const pids = Math.max(totals?.pids || 0, ...samples.pids.slice(-5));
    return pids > 1
        ? {
            cause: `Its main process ended without an error while ${pids - 1} others lived, and with it the container.`,
            remedy: 'Run the server in the foreground: without `&` and without a daemon option, and with `exec` where a script starts it.'
        }
        : {
            cause: 'Its main process ended without an error.',
            remedy: `Let the command run the server in the foreground and wait for requests. ${LOG}`
        };
}
function explainBusError({ samples }) {
    const shared = samples.sharedBytes.reduce((most, bytes) => (bytes > most ? bytes : most), 0);
    const held = shared > 0 ? ` It held ${(0,units/* formatBytes */.z3)(shared)} of it.` : '';
    return {
        cause: `SIGBUS: it wrote to shared memory that had no room left: /dev/shm was full.${held}`,
        remedy: 'Give it more than the default of 64 MiB, for example `shm-size: 256Mi`.'
    };
}

// EXTERNAL MODULE: ./lib/analysis/failure-causes.js
var failure_causes = __webpack_require__(59405);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
;// CONCATENATED MODULE: ./lib/analysis/ending.js




/** Why a trial is no measurement of a working service; undefined when it is. */
function describeEnding(trial) {
    const { ending, log } = trial;
    if (ending.kind === 'completed')
        return undefined;
    if (ending.kind === 'cancelled')
        return cancelled;
    if (ending.kind !== 'aborted' && (0,kernel_counts/* countOomKills */._b)(trial) > 0)
        return outOfMemory(trial, ending.kind === 'exited' ? ending.exit : undefined);
    if (ending.kind === 'exited')
        return {
            code: 'service-exited',
            message: `The container exited with code ${ending.exit.code} ${when(trial)}.`,
            blame: 'image',
            ...explainExit(trial, ending.exit),
            log
        };
    if (ending.kind === 'not-ready')
        return {
            code: 'service-not-ready',
            message: ending.reason,
            blame: 'image',
            remedy: 'Check `port`, `readiness-path`, `startup-timeout` and the log of the service.',
            log
        };
    const [cause] = (0,failure_causes/* findFailureCauses */.c)(trial);
    return {
        code: 'replay-aborted',
        message: ending.reason,
        blame: 'image',
        ...(cause && { cause: cause.message }),
        remedy: cause?.remedy ??
            (isOverrun(trial)
                ? 'Lower `rate`: it answers, and not as often as it is asked.'
                : 'Check `path`, `dataset` and the log of the service.'),
        log
    };
}
/** Requests came faster than it answers them, and it answered to the last. */
function isOverrun({ plan, exchanges }) {
    const { length } = exchanges;
    if (plan.load.kind === 'closed' || length === 0)
        return false;
    return (0,right_answers/* succeeded */.gq)(exchanges, length - 1);
}
const cancelled = {
    code: 'cancelled',
    message: 'It was cancelled; what was measured until then is reported.',
    blame: 'user'
};
function outOfMemory(trial, exit) {
    const mib = Math.floor(trial.plan.size.memoryBytes / 2 ** 20);
    const kills = trial.totals?.oomKills ?? NaN;
    const counted = kills > 0 ? ` (${kills} OOM kills by the kernel's count)` : '';
    const after = exit === undefined ? '' : ` and exited with code ${exit.code}`;
    return {
        code: 'service-oom-killed',
        message: `The service was killed for memory at its limit of ${mib} MiB${after} ${when(trial)}${counted}.`,
        blame: 'image',
        remedy: 'Give it more with `memory`, or load less.',
        log: trial.log
    };
}
function when(trial) {
    if (trial.marks.readyMs === undefined)
        return 'while it started';
    const answers = countAnswered(trial.exchanges);
    return `after ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}
/** Whatever the answers were; those it broke off at its end are none. */
function countAnswered({ status, length }) {
    return status.subarray(0, length).filter((code) => code > 0).length;
}


/***/ }),

/***/ 59405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findFailureCauses)
/* harmony export */ });
/* harmony import */ var _foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94193);
/* harmony import */ var _measurement_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43203);
/* harmony import */ var _measurement_restarts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80370);
/* harmony import */ var _list_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6952);




/** What the client noted, and what it means for who sent the requests. */
const CAUSES = {
    'no-http': (note) => warn({
        code: 'answers-not-http',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} were no valid HTTP: ${note.says} (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Correct the server, or put a released one before it: curl and browsers let such answers pass, proxies and gateways often do not.'
    }),
    cut: (note) => warn({
        code: 'answers-cut',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} were never whole: ${note.says} (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment: a worker that dies or is restarted cuts its answers, and so does a Content-Length that is too large.'
    }),
    'no-answer': (note) => warn({
        code: 'connections-broken',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} never came: ${note.says} (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(note.rows)}).`,
        remedy: 'Look at the log of the service at that moment, and at its number of workers and its backlog.'
    }),
    retried: (note, trial) => warn({
        code: 'connection-closed-silently',
        message: `The service closed ${note.exchanges} kept connections without saying so${(0,_measurement_restarts_js__WEBPACK_IMPORTED_MODULE_1__/* .countResentInRestart */ .h)(trial) > 0 ? ', while a process of it went and another one came' : ''}; those requests were sent again on a fresh one, once, as browsers and curl do.`,
        remedy: 'Look for a worker that died in its log. Let it answer with `Connection: close` when it closes, or keep connections longer than its clients do: behind a load balancer such requests fail with 502.'
    }),
    redirected: (note) => warn({
        code: 'answers-redirected',
        ...explainRedirect(note)
    }),
    'host-refused': (note) => hostRefused((0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)),
    'not-decoded': (note) => warn({
        code: 'answers-not-decoded',
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(note.exchanges)} came in the content coding ${note.says}, which could not be taken off, so nobody looked whether they tell of an error.`,
        remedy: 'Leave Accept-Encoding out of `headers`, or ask for gzip, br, deflate or zstd.'
    })
};
/** Why requests failed, as far as the client knows; the likeliest first. */
function findFailureCauses(trial) {
    const noted = trial.notes.map((note) => CAUSES[note.kind](note, trial));
    const isTold = noted.some(({ code }) => code === 'host-refused');
    return [
        ...(isTold ? [] : findLoggedHost(trial)),
        ...findTooEarly(trial),
        ...noted
    ];
}
function warn(finding) {
    return { severity: 'warning', ...finding };
}
function hostRefused(what) {
    return warn({
        code: 'host-refused',
        message: `${what} refused the name in the header Host, which is the address that was asked.`,
        remedy: 'Give the name that the service expects, for example `headers: Host: model.example.org`, or allow every host in it.'
    });
}
const LOGGED = /invalid http_host header|disallowedhost|allowed_hosts|invalid host header|blocked hosts?:/i;
/** Django tells it in its log alone. */
function findLoggedHost(trial) {
    const refused = countStatus(trial, (status) => [400, 403, 421].includes(status));
    return refused > 0 && LOGGED.test(trial.log)
        ? [hostRefused((0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(refused))]
        : [];
}
/** It answered the readiness path, and then, from the first request on, 503. */
function findTooEarly(trial) {
    const { exchanges } = trial;
    let first = 0;
    while (first < exchanges.length && exchanges.status[first] === 503)
        first++;
    // One or two may be what any start brings.
    if (first < 3)
        return [];
    const rest = exchanges.length - first;
    return [
        warn({
            code: 'ready-too-early',
            message: `The service was ready by its readiness path, and its first ${first} answers were HTTP 503${rest > 0 ? '; then it answered otherwise' : ''}.`,
            remedy: 'Give `readiness-path` a path that answers 200 only once the model is loaded, for example /ready or /v2/health/ready.'
        })
    ];
}
function countStatus({ exchanges }, matches) {
    const wrong = _measurement_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .i.indexOf('wrong-status');
    let count = 0;
    for (let i = 0; i < exchanges.length; i++)
        if (exchanges.outcome[i] === wrong && matches(exchanges.status[i]))
            count++;
    return count;
}
/** A name of the service that nobody outside this run has. */
const OWN = /^(?:127\.\d+\.\d+\.\d+|localhost|0\.0\.0\.0|\[::1\])$/;
function explainRedirect({ exchanges, says, rows }) {
    const url = URL.parse(says, 'http://localhost');
    const isOwn = url !== null && OWN.test(url.hostname);
    const path = url ? url.pathname + url.search : says;
    const to = isOwn ? `\`${path}\`` : `\`${(0,_foundation_cut_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .I)(says, 200)}\``;
    return {
        message: `${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .X)(exchanges)} redirect to ${to}, and redirects are not followed (${(0,_list_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .listRows */ .q)(rows)}).`,
        remedy: isOwn
            ? `Give that as \`path: ${path}\`.`
            : 'Ask the service itself, without what stands before it: a login, or HTTPS.'
    };
}


/***/ }),

/***/ 29336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ FEW_REQUESTS),
  m: () => (/* binding */ findTrialFindings)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(43203);
// EXTERNAL MODULE: ./lib/analysis/failure-causes.js
var failure_causes = __webpack_require__(59405);
// EXTERNAL MODULE: ./lib/analysis/list-rows.js
var list_rows = __webpack_require__(6952);
;// CONCATENATED MODULE: ./lib/analysis/answer-findings.js



/** Answers of one shape that others can differ from: at least so many… */
const MAX_ANSWERS = 10;
/** …and this share of all. */
const MAX_SHARE = 0.9;
const ROWS_TOLD = 10;
const NAMES = {
    object: 'a JSON object',
    list: 'a JSON list',
    string: 'a JSON string',
    value: 'a bare value',
    text: 'plain text',
    nothing: 'empty',
    void: 'empty',
    suspect: 'like an error'
};
/** What answers say, for errors that come under a good status. */
function findAnswerFindings(trial) {
    return [
        ...(0,failure_causes/* findFailureCauses */.c)(trial),
        findErrors(trial.exchanges),
        findSuspects(trial.answerShapes),
        tellVoid(trial.answerShapes),
        tellSame(trial.sameAnswer),
        findDifference(trial.answerShapes)
    ].filter((finding) => finding !== undefined);
}
/** Those were counted as failed; warm-up is told too, where most begin. */
function findErrors(exchanges) {
    const error = exchange/* OUTCOMES */.i.indexOf('error-answer');
    const rows = new Set();
    let answers = 0;
    for (let i = 0; i < exchanges.length; i++) {
        if (exchanges.outcome[i] !== error)
            continue;
        answers++;
        if (rows.size < ROWS_TOLD)
            rows.add(exchanges.row[i]);
    }
    if (answers === 0)
        return undefined;
    return {
        code: 'errors-under-good-status',
        severity: 'warning',
        message: `${(0,list_rows/* countAnswers */.X)(answers)} told of an error under a good status, warm-up included, and counted as failed: ${(0,list_rows/* listRows */.q)([...rows])}.`,
        remedy: 'Let the service answer errors with a status of 400 or above; if these answers are right, say so with `failure-body: none`.'
    };
}
function findSuspects(shapes) {
    const suspect = shapes.find(({ kind }) => kind === 'suspect');
    if (!suspect)
        return undefined;
    return {
        code: 'answers-look-like-errors',
        severity: 'warning',
        message: `${(0,list_rows/* countAnswers */.X)(suspect.answers)} may be an error under a good status, and counted as succeeded: ${(0,list_rows/* listRows */.q)(suspect.rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}
function tellVoid(shapes) {
    const empty = shapes.find(({ kind }) => kind === 'void');
    if (!empty)
        return undefined;
    const all = shapes.reduce((sum, { answers }) => sum + answers, 0);
    return {
        code: 'answers-empty',
        severity: empty.answers * 2 > all ? 'warning' : 'note',
        message: `${(0,list_rows/* countAnswers */.X)(empty.answers)} of ${all} that counted as succeeded hold nothing (\`null\`, \`{}\` or no body): ${(0,list_rows/* listRows */.q)(empty.rows)}.`,
        remedy: 'Send one of these rows by hand; if it should have an answer, give `failure-body` the pattern `^\\s*(null|\\{\\s*\\})?\\s*$`.'
    };
}
/** So many different rows have one answer by chance only of a dull model. */
const MANY_ROWS = 10;
function tellSame(same) {
    // Without a body there is nothing that could differ: see `answers-empty`.
    if (!same || same.rows < MANY_ROWS || same.bytes === 0)
        return undefined;
    return {
        code: 'answers-identical',
        severity: 'warning',
        message: `All ${same.answers} answers, to ${same.rows} different rows, are the same ${same.bytes} bytes.`,
        remedy: 'Send two rows by hand: it may be an error in words, a default, or a cache. A model that rightly says the same should be measured on rows that differ more.'
    };
}
function findDifference(shapes) {
    const known = shapes.filter(({ kind }) => kind !== 'suspect');
    const all = known.reduce((sum, { answers }) => sum + answers, 0);
    const most = known.find(({ answers }) => answers >= Math.max(MAX_ANSWERS, all * MAX_SHARE));
    if (!most || most.answers === all)
        return undefined;
    const others = known.filter((shape) => shape !== most);
    const differs = others.find(({ kind }) => kind !== most.kind);
    const rows = [...new Set(others.flatMap((shape) => shape.rows))];
    const how = differs ? NAMES[differs.kind] : 'JSON with another first key';
    const first = known[0] === most ? '' : ', the very first among them';
    return {
        code: 'answers-differ-in-shape',
        severity: differs ? 'warning' : 'note',
        message: `${(0,list_rows/* countAnswers */.X)(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${(0,list_rows/* listRows */.q)(rows)}.`,
        remedy: 'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
    };
}

// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
;// CONCATENATED MODULE: ./lib/analysis/failed-answers.js


const WAYS_TOLD = 3;
const WAYS = {
    'failure-body': 'a body that `failure-body` matches',
    'error-answer': 'an error under a good status',
    'timed-out': 'no answer within `request-timeout`',
    'connection-failed': 'a connection that broke'
};
const LOOK = 'Look at the log of the service.';
const NOT_ALLOWED = 'Give what the service asks for in `headers`.';
const OTHER_ROWS = 'Send one row by hand (`curl`) and read the answer: the service expects rows of another shape.';
/** What mostly helps against a status; of others the log tells. */
const REMEDIES = {
    400: OTHER_ROWS,
    401: NOT_ALLOWED,
    403: NOT_ALLOWED,
    404: 'Give the route that answers as `path`, for example `path: /predict`.',
    405: 'Give the route that answers as `path`, and how it is asked as `method`.',
    413: 'Raise the limit on request bodies in the service, or leave that row out.',
    415: 'Give the type that the service expects as `content-type`.',
    422: OTHER_ROWS
};
/** How requests failed, and what mostly helps; undefined: none did. */
function findFailedAnswers(trial) {
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    const { exchanges } = trial;
    const ways = new Map();
    let failed = 0;
    for (let i = from; i < to; i++) {
        const outcome = exchange/* OUTCOMES */.i[exchanges.outcome[i]];
        if (outcome === 'succeeded')
            continue;
        failed++;
        const status = outcome === 'wrong-status' ? exchanges.status[i] : 0;
        const way = outcome === 'wrong-status' ? `HTTP ${status}` : WAYS[outcome];
        const count = (ways.get(way)?.count ?? 0) + 1;
        ways.set(way, { count, status });
    }
    const [first, ...others] = [...ways].sort(([, a], [, b]) => b.count - a.count);
    if (!first)
        return undefined;
    const told = [first, ...others].slice(0, WAYS_TOLD);
    const list = told.map(([way, { count }]) => `${count} × ${way}`).join(', ');
    const more = others.length >= WAYS_TOLD ? ' and others' : '';
    return {
        code: failed === to - from ? 'all-requests-failed' : 'answers-failed',
        severity: 'warning',
        message: `${failed} of ${to - from} requests failed: ${list}${more}.`,
        remedy: remedyOf(first[1].status)
    };
}
function remedyOf(status) {
    if (status >= 200 && status < 300)
        return 'Name the statuses that are right as `success-status`.';
    return REMEDIES[status] ?? LOOK;
}

// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(16513);
// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(15554);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(29803);
;// CONCATENATED MODULE: ./lib/analysis/outside-findings.js




/** A collector of garbage or a flushed log is done sooner. */
const LONG_MS = 1000;
/** CPU time between requests that is more than a server's own. */
const MUCH_CPU_MS = 100;
const MUCH_SHARE = 0.1;
function findOutsideFindings(trial) {
    const { healthcheck, rest } = trial.afterLoad ?? {};
    return [
        healthcheck && tellCheck(healthcheck),
        rest && tellRest(rest, trial.samples),
        tellGaps(trial)
    ].filter((finding) => finding !== undefined);
}
function tellCheck({ exitCode, ms }) {
    if (exitCode === 0)
        return undefined;
    const how = exitCode === undefined
        ? `had not ended after ${(0,units/* formatMs */._V)(ms)}`
        : `ended with code ${exitCode}`;
    return {
        code: 'healthcheck-failed',
        severity: 'warning',
        message: `The image's HEALTHCHECK ${how} at full size: Docker would call the service unhealthy, and what the check needs is not in the size.`,
        remedy: 'Run it by hand (`docker exec`), or leave it out with `healthcheck: off`.'
    };
}
function tellRest(rest, samples) {
    const ms = rest.toMs - rest.fromMs;
    if (rest.came && ms < LONG_MS)
        return undefined;
    const [from, to] = [rest.fromMs, rest.toMs].map((at) => (0,statistics/* countBelow */.BC)(samples.atMs, at));
    const cpuMs = samples.cpuMs[to - 1] - samples.cpuMs[from];
    let peak = 0;
    for (let i = from; i < to; i++)
        peak = Math.max(peak, (0,undroppable/* undroppable */.x)(samples, i));
    const after = rest.came ? '' : ', and had not come to rest by then';
    return {
        code: 'worked-on-after-answers',
        severity: 'warning',
        message: `After the last answer it worked on for ${(0,units/* formatMs */._V)(ms)}${after}: ${(0,units/* formatMs */._V)(cpuMs)} of CPU time, ${(0,units/* formatBytes */.z3)(peak)} of memory. Each trial waited for it, so memory has room for it; latency says nothing of it.`,
        remedy: 'Send requests at the rate at which they come (`rate`), long enough that this work falls into what is measured (`duration`), and see whether it keeps up.'
    };
}
/** Between requests: jobs by the clock, or what answers left behind. */
function tellGaps(trial) {
    const { samples, marks } = trial;
    const { steadyMs, replayedMs = NaN } = marks;
    if (steadyMs === undefined || Number.isNaN(replayedMs))
        return undefined;
    const gaps = sumGaps(trial, [steadyMs, replayedMs]);
    const last = samples.cpuMs[(0,statistics/* countBelow */.BC)(samples.atMs, replayedMs) - 1] ?? NaN;
    const all = last - (samples.cpuMs[(0,statistics/* countBelow */.BC)(samples.atMs, steadyMs)] ?? NaN);
    if (!(gaps.cpuMs > MUCH_CPU_MS && gaps.cpuMs > all * MUCH_SHARE))
        return undefined;
    const rose = gaps.roseBytes > units/* MIB */.D6
        ? `, and its memory rose by ${(0,units/* formatBytes */.z3)(gaps.roseBytes)}`
        : '';
    return {
        code: 'work-outside-requests',
        severity: 'note',
        message: `While no request was under way (${(0,units/* formatMs */._V)(gaps.ms)}) it used ${(0,units/* formatMs */._V)(gaps.cpuMs)} of CPU time, ${(0,units/* formatShare */.T1)(gaps.cpuMs / all)} of all${rose}.`,
        remedy: 'Find out whether it works by the clock or on what was answered before; let `duration` be long enough to see all of it.'
    };
}
/** Between two samples with nobody under way at either and nobody sent between. */
function sumGaps({ samples, exchanges }, [fromMs, toMs]) {
    const sent = momentsOf(exchanges.length, (i) => (0,moments/* sentMs */.Jx)(exchanges, i));
    const ended = momentsOf(exchanges.length, (i) => (0,moments/* endedMs */.Ds)(exchanges, i));
    const sum = { ms: 0, cpuMs: 0, roseBytes: 0 };
    const end = (0,statistics/* countBelow */.BC)(samples.atMs, toMs);
    for (let i = (0,statistics/* countBelow */.BC)(samples.atMs, fromMs) + 1; i < end; i++) {
        const [before, now] = [samples.atMs[i - 1], samples.atMs[i]];
        if ((0,statistics/* countBelow */.BC)(sent, now) !== (0,statistics/* countBelow */.BC)(ended, before))
            continue;
        sum.ms += now - before;
        sum.cpuMs += samples.cpuMs[i] - samples.cpuMs[i - 1];
        const rose = (0,undroppable/* undroppable */.x)(samples, i) - (0,undroppable/* undroppable */.x)(samples, i - 1);
        sum.roseBytes += Math.max(rose, 0) || 0;
    }
    return sum;
}
function momentsOf(count, at) {
    return Float64Array.from({ length: count }, (_, i) => at(i)).sort();
}

// EXTERNAL MODULE: ./lib/analysis/repeat-findings.js
var repeat_findings = __webpack_require__(27510);
;// CONCATENATED MODULE: ./lib/analysis/findings.js






/** Below this a p95 is the maximum. */
const FEW_REQUESTS = 20;
const MUCH_THROTTLING = 0.05;
/** Of a shorter replay a machine's hiccup is in most latencies… */
const SHORT_MS = 250;
/** …and of one of so many milliseconds in few. */
const ENOUGH_MS = 2000;
/** Growth in all of steady state that pages of other things can't explain. */
const MUCH_GROWTH = units/* MIB */.D6;
/** The first tenth of steady state, 5 to 100 requests, so much slower. */
const WARM_UP_SLOWER = 2;
const WARM_UP_SLOWER_MS = 1;
/** Share of the 100 readings a second that must have come. */
const ENOUGH_SAMPLES = 0.5;
const RULES = [
    // What failed comes before what is doubtful.
    (_, trial) => findFailedAnswers(trial),
    ({ requests }) => requests > 0 && requests < FEW_REQUESTS
        ? {
            code: 'too-few-requests',
            severity: 'warning',
            message: `Only ${requests} ${requests === 1 ? 'request was' : 'requests were'} counted; percentiles above the median say little.`,
            remedy: 'Give a larger dataset, or repeat it with `requests: 200`.'
        }
        : undefined,
    ({ phases, requests }, { ending }) => {
        const { durationMs = Infinity } = phases.find(({ name }) => name === 'steady') ?? {};
        const enough = Math.ceil(((requests / durationMs) * ENOUGH_MS) / 100) * 100;
        return ending.kind === 'completed' &&
            requests >= FEW_REQUESTS &&
            durationMs < SHORT_MS
            ? {
                code: 'replay-short',
                severity: 'note',
                message: `All ${requests} counted requests took ${(0,units/* formatMs */._V)(durationMs)}: one hiccup of the machine is in most of their latencies.`,
                remedy: `Repeat the dataset for some seconds, for example \`requests: ${enough}\`.`
            }
            : undefined;
    },
    ({ growth, requests }) => growth && (growth.low * requests) / 1000 >= MUCH_GROWTH
        ? {
            code: 'memory-still-growing',
            severity: 'warning',
            message: `Memory grew by ${(0,units/* formatBytes */.z3)(growth.bytesPer1000Requests)} per 1000 requests in steady state, and had not stopped.`,
            remedy: 'Send more requests to see whether it stops; if it does not, the service leaks.'
        }
        : undefined,
    // Of a service that died at once nothing was ever read, from anywhere.
    (_, { counters, samples }) => counters.source === 'docker-api' && samples.length > 0
        ? {
            code: 'counters-from-docker-api',
            severity: 'warning',
            message: "The kernel's cgroup files cannot be seen from here, so counters came from Docker's API, once a second.",
            remedy: 'Run the job on the runner itself and not in a job container, so that short peaks are seen.'
        }
        : undefined,
    (_, { samples }) => Number.isNaN(samples.memoryPeakBytes.at(-1))
        ? {
            code: 'peak-not-measured',
            severity: 'warning',
            message: 'The kernel keeps no high-water mark of memory here: the peak is the highest reading, and short spikes may be missing.',
            remedy: 'Use a runner with Linux 5.19 or newer.'
        }
        : undefined,
    ({ oomKills = 0 }) => oomKills > 0
        ? {
            code: 'oom-kills-seen',
            severity: 'warning',
            message: `The kernel killed ${oomKills} processes of the service for memory.`,
            remedy: 'Give the trial more with `memory`.'
        }
        : undefined,
    ({ cpu: { throttledShare = 0 } }) => throttledShare > MUCH_THROTTLING
        ? {
            code: 'cpu-throttled',
            severity: 'note',
            message: `The CPU quota ran out in ${(0,units/* formatShare */.T1)(throttledShare)} of its periods.`,
            remedy: 'Give the trial more with `cpu` to see the service unthrottled.'
        }
        : undefined,
    (_, { samples, marks, counters }) => {
        const due = (marks.endedMs - (samples.atMs[0] ?? 0)) / 10;
        return counters.periodMs === 0 &&
            marks.endedMs > 1000 &&
            samples.length < due * ENOUGH_SAMPLES
            ? {
                code: 'sampling-gaps',
                severity: 'warning',
                message: `Only ${samples.length} of about ${Math.round(due)} samples could be taken in time.`,
                remedy: 'Use a runner with a core to spare, or lower `concurrency`.'
            }
            : undefined;
    },
    ({ latency: { p50 }, requests }, { exchanges, warmupExchanges: from }) => {
        const count = Math.min(Math.floor(requests / 10), 100);
        const first = (0,latency/* summarizeLatency */.cH)(exchanges, [from, from + count]).p50?.value;
        return p50 !== undefined &&
            first !== undefined &&
            count >= 5 &&
            first > p50.value * WARM_UP_SLOWER &&
            first > p50.value + WARM_UP_SLOWER_MS
            ? {
                code: 'warm-up-short',
                severity: 'note',
                message: `The first ${count} requests of steady state took ${(0,units/* formatMs */._V)(first)} in the median, all of them ${(0,units/* formatMs */._V)(p50.value)}.`,
                remedy: 'Raise `warmup`, or shuffle the rows with `order: shuffle`.'
            }
            : undefined;
    }
];
/** Doubts about the measurement, each with what to do about it. */
function findTrialFindings(known, trial) {
    return [
        ...RULES.flatMap((rule) => rule(known, trial) ?? []),
        ...findAnswerFindings(trial),
        ...findOutsideFindings(trial),
        ...(0,repeat_findings/* findRepeatFindings */.b)(trial)
    ];
}


/***/ }),

/***/ 94239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarizeGrowth)
/* harmony export */ });
/* harmony import */ var _measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15554);
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16513);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29803);



const MIN_REQUESTS = 20;
/** The last third of them still has a slope. */
const MIN_POINTS = 6;
/**
 * All slopes between n points are too low, or all too high, once in n!/2 times:
 * for three points a third of the time, for four once in twelve.
 */
const MIN_TELLING = 4;
/**
 * Samples follow each other too closely to count one by one: means of twelve
 * stretches are nearly independent. The end is looked at twice as closely.
 */
const POINTS = 12;
const TAIL_POINTS = 24;
const Z = 1.96;
/** A processor charges a group for 64 pages ahead: less is its bookkeeping. */
const LEAST_BYTES = 64 * 4096;
/**
 * Growth of undroppable memory in steady state: the median of the slopes
 * between any two points (Theil and Sen), which one spike or one collection
 * of garbage does not move. The last third must grow too, and its growth is
 * told when it is certainly slower: a heap that fills up to its plateau slows
 * down, a leak does not. (The smaller of the two as they are is too small: the
 * request that is under way at a sample is 1 of 15 in the last third of a replay
 * of 70 ms, and 1 MiB a request was told as 0.94.) In simulations none of 1944 sawtooths of three or more teeth
 * and no plateau reached in the first two thirds was called growing, and 1 MiB
 * per request came out within 5 %, under a sawtooth of 40 MiB too. Of one
 * tooth nobody can tell. Undefined with too little to say.
 */
function summarizeGrowth(trial) {
    const steady = findLoad(trial);
    if (!steady)
        return undefined;
    const requests = steady.exchanges[1] - steady.exchanges[0];
    const answered = countAnswered(trial, steady);
    const points = blockMeans(trial, steady, { answered, most: TAIL_POINTS });
    if (requests < MIN_REQUESTS || points.length < MIN_POINTS)
        return undefined;
    const whole = slope(blockMeans(trial, steady, { answered, most: POINTS }));
    const tail = slope(points.slice(Math.floor((points.length * 2) / 3)));
    const least = whole.median * requests < LEAST_BYTES ? 0 : Infinity;
    return {
        bytesPer1000Requests: (isSlower(tail, whole) ? tail : whole).median * 1000,
        low: Math.min(whole.low, tail.low, least) * 1000,
        high: Math.max(whole.high, tail.high) * 1000
    };
}
/** From warm-up to the last replay, of a trial that replayed on: all of them. */
function findLoad(trial) {
    const { marks, rounds, samples, warmupExchanges } = trial;
    if (marks.steadyMs === undefined)
        return undefined;
    const last = rounds?.at(-1);
    const toMs = last?.endedMs ?? marks.replayedMs ?? marks.endedMs;
    const to = last?.ended ?? trial.exchanges.length;
    const at = (ms) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(samples.atMs, ms);
    return {
        samples: [at(marks.steadyMs), at(toMs)],
        exchanges: [warmupExchanges, to]
    };
}
function isSlower(tail, whole) {
    return tail.points >= MIN_TELLING && tail.high < whole.median;
}
/** Means of stretches of samples, over requests answered so far. */
function blockMeans(trial, { samples: [from, to] }, { answered, most }) {
    const count = Math.min(most, to - from);
    return Array.from({ length: count }, (_, block) => {
        const first = from + Math.floor((block * (to - from)) / count);
        const end = from + Math.floor(((block + 1) * (to - from)) / count);
        let [requests, bytes] = [0, 0];
        for (let i = first; i < end; i++) {
            requests += answered[i - from] / (end - first);
            bytes += (0,_measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__/* .undroppable */ .x)(trial.samples, i) / (end - first);
        }
        return { requests, bytes };
    }).filter(({ bytes }) => Number.isFinite(bytes));
}
/** Exchanges of steady state that had ended at each of its samples. */
function countAnswered({ exchanges, samples }, { samples: [from, to], exchanges: [first, end] }) {
    const counts = new Uint32Array(to - from);
    let next = first;
    for (let i = from; i < to; i++) {
        while (next < end && (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .endedMs */ .Ds)(exchanges, next) <= samples.atMs[i])
            next++;
        counts[i - from] = next - first;
    }
    return counts;
}
/** Median slope and its 95 % interval, from the variance of Kendall's S. */
function slope(points) {
    const slopes = points
        .flatMap((a, i) => points
        .slice(i + 1)
        .map((b) => (b.bytes - a.bytes) / (b.requests - a.requests)))
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
    const n = points.length;
    const spread = Z * (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .kendallSpread */ .f5)(n);
    const at = (rank) => slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? 0;
    return {
        points: n,
        median: at((slopes.length - 1) / 2),
        low: at((slopes.length - spread) / 2),
        high: at((slopes.length + spread) / 2)
    };
}


/***/ }),

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ summarizeSeries),
/* harmony export */   cH: () => (/* binding */ summarizeLatency),
/* harmony export */   qM: () => (/* binding */ collectSeries),
/* harmony export */   wW: () => (/* binding */ rankAll)
/* harmony export */ });
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16513);
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13759);
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29803);




/** Response times of the succeeded exchanges of a range. */
function summarizeLatency(exchanges, range) {
    return summarizeSeries(collectSeries(exchanges, range), rankAll);
}
function collectSeries(exchanges, range) {
    const { serverMs } = exchanges;
    const times = (ms) => (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedTimes */ .yx)(exchanges, range, ms);
    const none = new Float64Array();
    return {
        response: times(),
        server: serverMs ? times((i) => serverMs[i]) : none,
        outside: serverMs
            ? times((i) => (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .responseMs */ .w2)(exchanges, i) - serverMs[i])
            : none
    };
}
/** @param rank what knows the order of one series */
function summarizeSeries({ response, server, outside }, rank) {
    const summary = summarizeTimes(rank(response));
    const told = rank(server);
    if (told.length === 0)
        return summary;
    return {
        ...summary,
        server: summarizeTimes(told),
        outside: summarizeTimes(rank(outside))
    };
}
/** All of them are there. */
function rankAll(sorted) {
    const at = (rank) => sorted[rank];
    return { length: sorted.length, at, meanMs: (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(sorted) };
}
function summarizeTimes(sorted) {
    return {
        requests: sorted.length,
        ...(0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)({
            meanMs: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(sorted.meanMs),
            maxMs: sorted.at(sorted.length - 1),
            p50: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.5),
            p90: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.9),
            p95: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.95),
            p99: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.99),
            p999: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .percentile */ .Ym)(sorted, 0.999)
        })
    };
}


/***/ }),

/***/ 6952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countAnswers),
/* harmony export */   q: () => (/* binding */ listRows)
/* harmony export */ });
const MAX_TOLD = 10;
/** `1 answer`, `12 answers`. */
function countAnswers(answers) {
    return answers === 1 ? '1 answer' : `${answers} answers`;
}
/** `rows 3, 17`; ten at most. */
function listRows(rows) {
    const told = rows.slice(0, MAX_TOLD).toSorted((a, b) => a - b);
    const more = rows.length >= MAX_TOLD ? ' and more' : '';
    return told.length === 1 ? `row ${told[0]}` : `rows ${told.join(', ')}${more}`;
}


/***/ }),

/***/ 62343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ highWaterMarks),
/* harmony export */   Z: () => (/* binding */ summarizeMemory)
/* harmony export */ });
/* harmony import */ var _measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15554);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29803);


/** Memory over samples [from, to); the high-water mark is that of their end. */
function summarizeMemory(samples, [from, to], last) {
    const highest = (of) => {
        let found;
        for (let i = from; i < to; i++) {
            const value = of(i);
            if (value > (found ?? -Infinity))
                found = value;
        }
        return found;
    };
    return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        peakBytes: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(last?.memoryPeakBytes) ??
            (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(highWaterMarks(samples)[to - 1]),
        anonymousPeakBytes: highest((i) => samples.anonymousBytes[i]),
        workingSetPeakBytes: highest((i) => samples.memoryBytes[i] - samples.inactiveFileBytes[i]),
        undroppablePeakBytes: highest((i) => (0,_measurement_undroppable_js__WEBPACK_IMPORTED_MODULE_1__/* .undroppable */ .x)(samples, i)),
        filePeakBytes: highest((i) => samples.fileBytes[i])
    });
}
/**
 * The kernel's high-water mark at each sample. Where it keeps none, the highest
 * reading so far, which misses what rose and fell between two of them.
 */
function highWaterMarks(samples) {
    const { memoryBytes, memoryPeakBytes } = samples;
    const marks = new Float64Array(samples.length);
    let highest = NaN;
    for (let i = 0; i < marks.length; i++) {
        const mark = memoryPeakBytes[i];
        const reading = Number.isNaN(mark) ? memoryBytes[i] : mark;
        if (reading > highest || Number.isNaN(highest))
            highest = reading;
        marks[i] = highest;
    }
    return marks;
}


/***/ }),

/***/ 18520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ splitPhases)
/* harmony export */ });
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29803);


/** The phases that the trial came to; the last may have been cut short. */
function splitPhases(trial) {
    const { marks, warmupExchanges: warm } = trial;
    const { readyMs, steadyMs, replayedMs, endedMs } = marks;
    const at = (ms) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(trial.samples.atMs, ms);
    const spans = [];
    const add = (name, [fromMs, toMs], exchanges) => {
        const samples = [at(fromMs), at(toMs)];
        spans.push({ name, fromMs, toMs, samples, exchanges });
    };
    add('cold-start', [0, readyMs ?? endedMs], [0, 0]);
    if (readyMs === undefined)
        return spans;
    add('warm-up', [readyMs, steadyMs ?? endedMs], [0, warm]);
    if (steadyMs === undefined)
        return spans;
    const [from, to] = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyRange */ .CY)(trial);
    add('steady', [steadyMs, replayedMs ?? endedMs], [from, to]);
    return spans;
}


/***/ }),

/***/ 27510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findRepeatFindings),
/* harmony export */   g: () => (/* binding */ FEW_REPEATS)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);
/* harmony import */ var _repeats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55962);


/** Of the counted requests so many may be repeats: p95 does not feel more. */
const FEW_REPEATS = 0.05;
function findRepeatFindings(trial) {
    const repeats = (0,_repeats_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepeats */ .a)(trial);
    if (!repeats)
        return [];
    const { times, firstMs, againMs, share } = repeats;
    const took = firstMs !== undefined && againMs !== undefined
        ? ` (${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(againMs)} instead of ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(firstMs)})`
        : '';
    const many = share > FEW_REPEATS;
    return [
        {
            code: 'rows-answered-before',
            severity: many ? 'warning' : 'note',
            message: `A row that was sent before costs ${times.toFixed(1)} times less than a new one${took}: the service remembers answers. ${many ? `${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} of the counted requests were such rows, so latency and CPU are too low for new ones.` : 'What was counted was new to it; the CPU is all that new rows ever used, for a search repeats them.'}`,
            remedy: many
                ? 'Give a dataset with more rows than `requests` and `warmup` together, or switch off its cache for the run (`env`).'
                : 'Nothing is wrong; where production sends the same rows often, it needs less.'
        }
    ];
}


/***/ }),

/***/ 55962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findRepeats)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);
/* harmony import */ var _measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16513);
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48892);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29803);




/** Fewer rows that were sent twice say nothing. */
const MIN_ROWS = 4;
/** The very first requests are slow for other reasons. */
const COLD = 3;
const MUCH = 2;
const NEWEST = 5;
const MUCH_MS = 0.5;
/** Of the rows so many must have been much slower at first. */
const MOST = 0.75;
/** Readings so far apart tell a request from the next. */
const DENSE_MS = 30;
/** CPU time that they can tell from none. */
const TELLING_CPU_MS = 30;
/**
 * A warm-up gets faster little by little, and a memory at once: the last rows
 * that were new are compared with the first that were not, each measured by what
 * it took in the end. Undefined: nothing is remembered, or too little repeated.
 */
function findRepeats(trial) {
    const order = sentOrder(trial.exchanges);
    const isClosed = trial.plan.load.kind === 'closed';
    const byTime = isClosed ? compareTimes(trial, order) : undefined;
    const times = isClosed ? byTime?.times : compareCpu(trial);
    if (times === undefined)
        return undefined;
    return { ...byTime, times, ...countFresh(trial, order) };
}
function compareTimes(trial, order) {
    const { exchanges } = trial;
    const rows = collectSends(exchanges, order);
    const half = Math.ceil(rows.length / 2);
    const ms = (i) => Math.max(exchanges.serviceMs[i], 0.01);
    const late = rows.slice(-half);
    if (late.length < MIN_ROWS)
        return undefined;
    const newest = late.map(({ first, last }) => ms(first) / ms(last));
    const again = rows.map(({ second, last }) => ms(second) / ms(last));
    const times = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(newest) / (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(again.slice(0, half));
    const much = late.filter(({ first, last }) => ms(first) > ms(last) * MUCH);
    const firstMs = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(late.map(({ first }) => ms(first)));
    const againMs = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(late.map(({ last }) => ms(last)));
    // Other rows that were new then took as long, or it only got warm.
    const stillNew = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(newestSends(exchanges, order).map(ms));
    const plain = times >= MUCH && firstMs - againMs > MUCH_MS && stillNew > againMs * MUCH;
    const most = much.length >= late.length * MOST;
    return plain && most && !costsAsMuch(trial, late)
        ? { times, firstMs, againMs }
        : undefined;
}
/** Of work, only CPU time tells: beside others it takes longer, and costs the same. */
function costsAsMuch(trial, rows) {
    const { exchanges } = trial;
    const during = (sends) => sends.reduce((sum, i) => {
        const until = readCpuMs(trial, (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .endedMs */ .Ds)(exchanges, i));
        return sum + until - readCpuMs(trial, (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sentMs */ .Jx)(exchanges, i));
    }, 0);
    const first = during(rows.map((row) => row.first));
    const again = during(rows.map((row) => row.last));
    const telling = trial.counters.periodMs <= DENSE_MS && first > TELLING_CPU_MS;
    return telling && first < again * MUCH;
}
/** The last rows that were sent for the first time. */
function newestSends(exchanges, order) {
    const seen = new Set();
    const news = order.filter((i) => {
        const row = exchanges.row[i];
        const isNew = !seen.has(row);
        seen.add(row);
        return isNew && (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(exchanges, i);
    });
    return news.slice(-NEWEST);
}
/** Rows that were sent at least twice, in the order they were sent first. */
function collectSends(exchanges, order) {
    const rows = new Map();
    const cold = new Set();
    order.forEach((i, position) => {
        if (!(0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(exchanges, i))
            return;
        const row = exchanges.row[i];
        const sends = rows.get(row);
        if (sends) {
            const second = sends.second < 0 ? i : sends.second;
            rows.set(row, { ...sends, second, last: i });
        }
        else if (position < COLD)
            cold.add(row);
        else if (!cold.has(row))
            rows.set(row, { first: i, second: -1, last: -1 });
    });
    return [...rows.values()].filter(({ second }) => second >= 0);
}
/** CPU time of the last first sends beside that of the same rows again. */
function compareCpu(trial) {
    const { exchanges, rounds } = trial;
    const [, steadyEnd] = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyRange */ .CY)(trial);
    const from = rounds?.at(-1)?.ended ?? exchanges.length;
    const count = Math.min(exchanges.length - from, steadyEnd);
    if (count < MIN_ROWS)
        return undefined;
    const used = (begin, end) => {
        const startMs = begin > 0 ? (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .endedMs */ .Ds)(exchanges, begin - 1) : 0;
        const endMs = (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .endedMs */ .Ds)(exchanges, end - 1);
        return readCpuMs(trial, endMs) - readCpuMs(trial, startMs);
    };
    const first = used(steadyEnd - count, steadyEnd);
    const again = used(exchanges.length - count, exchanges.length);
    const times = first / Math.max(again, 1);
    return first > TELLING_CPU_MS && times >= MUCH ? times : undefined;
}
/** CPU time that was used by then, of the first reading after it. */
function readCpuMs({ samples }, ms) {
    const at = Math.min((0,_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .BC)(samples.atMs, ms), samples.length - 1);
    return samples.cpuMs[at];
}
function countFresh(trial, order) {
    const [from, to] = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyRange */ .CY)(trial);
    const seen = new Set();
    let freshRows = 0;
    for (const i of order) {
        const row = trial.exchanges.row[i];
        if (i >= from && i < to && !seen.has(row))
            freshRows++;
        seen.add(row);
    }
    return { share: 1 - freshRows / (to - from), freshRows };
}
function sentOrder(exchanges) {
    const at = Float64Array.from({ length: exchanges.length }, (_, i) => (0,_measurement_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sentMs */ .Jx)(exchanges, i));
    return Array.from(at.keys()).sort((a, b) => at[a] - at[b]);
}


/***/ }),

/***/ 29803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   f5: () => (/* binding */ kendallSpread),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);

/** What may lie outside on either side of a 95 % interval. */
const TAIL = 0.025;
/** A quantile of ascending values with its interval; undefined of too few. */
function percentile(sorted, p) {
    const rank = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileRank */ .Ys)(sorted.length, p);
    const value = rank === undefined ? undefined : sorted.at(rank);
    if (value === undefined)
        return undefined;
    const [low, high] = boundRanks(sorted.length, p);
    return present({
        value,
        // Of an array, −1 is its last.
        low: low > 0 ? sorted.at(low - 1) : undefined,
        high: sorted.at(high - 1)
    });
}
/**
 * Ranks of the values that enclose the true p-quantile with 95 %, whatever the
 * distribution: how many of n values lie below it is binomial. n = 100,
 * p = 0.5: ranks 40 and 61. Rank 0 or n + 1: so few values cannot bound it
 * (p99 from above needs 368, for 0.99^368 < 2.5 %).
 */
function boundRanks(n, p) {
    const { from, weights } = binomial(n, p);
    const outside = TAIL * weights.reduce((sum, weight) => sum + weight, 0);
    let low = 0;
    for (let sum = weights[low]; sum <= outside; sum += weights[low])
        low++;
    let high = weights.length;
    for (let sum = weights[high - 1]; sum <= outside; sum += weights[high - 1])
        high--;
    return [from + low, from + high];
}
/**
 * Binomial weights relative to the most likely count, from `from` on. What
 * lies beyond ten standard deviations is less than 1e-7.
 */
function binomial(n, p) {
    const mode = Math.min(Math.floor((n + 1) * p), n);
    const reach = Math.ceil(10 * Math.sqrt(n * p * (1 - p)));
    const from = Math.max(mode - reach, 0);
    const weights = new Float64Array(Math.min(mode + reach, n) - from + 1);
    weights[mode - from] = 1;
    for (let k = mode; k > from; k--)
        weights[k - 1 - from] =
            (weights[k - from] * k * (1 - p)) / ((n - k + 1) * p);
    for (let k = mode; k - from + 1 < weights.length; k++)
        weights[k + 1 - from] =
            (weights[k - from] * (n - k) * p) / ((k + 1) * (1 - p));
    return { from, weights };
}
/** How many of ascending values are smaller. */
function countBelow(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** A number that was measured, or undefined. */
function measured(value) {
    return Number.isFinite(value) ? value : undefined;
}
/** An object without the keys that have no value; every key has to be named. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** Standard deviation of Kendall's S of `n` points in no order. */
function kendallSpread(n) {
    return Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
}


/***/ }),

/***/ 16270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ measureThroughput)
/* harmony export */ });
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48892);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18520);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29803);



/** Right answers per second of steady state; undefined: it did not come to one. */
function measureThroughput(trial) {
    const steady = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPhases */ .Z)(trial).find(({ name }) => name === 'steady');
    if (!steady)
        return undefined;
    const succeeded = (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .countSucceeded */ .BO)(trial.exchanges, (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyRange */ .CY)(trial));
    return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)((succeeded / (steady.toMs - steady.fromMs)) * 1000);
}


/***/ }),

/***/ 71736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ keepReport),
  J3: () => (/* binding */ keepTrend),
  wZ: () => (/* binding */ readBase),
  lz: () => (/* binding */ readEarlier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/history/history.js + 1 modules
var history_history = __webpack_require__(45540);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var schema_report = __webpack_require__(36288);
// EXTERNAL MODULE: ./lib/foundation/version.js
var version = __webpack_require__(18321);
// EXTERNAL MODULE: ./lib/inputs/plan-hash.js
var plan_hash = __webpack_require__(78295);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(94701);
;// CONCATENATED MODULE: ./lib/cache/key.js



/**
 * The same for two runs that would measure the same: the image, the dataset,
 * every input that can change the answer, the class of the machine and our own
 * version. Undefined as long as one of them is not known. Secrets change from
 * run to run and are left out.
 */
function reportKey(inputs, { image, dataset, machine }, version) {
    if (!image || !dataset || !machine)
        return undefined;
    const known = [
        version,
        image.fingerprint,
        dataset.sha256,
        (0,measurement_machine/* machineClass */.a)(machine),
        (0,plan_hash/* planText */.P)(inputs)
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(known)).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cache/store.js









/** Reports have some 100 kB, and logs up to 32 MB. */
const MAX_BYTES = 256 * units/* MIB */.D6;
/** The earlier report of the same subject, when one may answer and is there. */
function readEarlier(inputs, subject) {
    // What base is may have changed since: a comparison is measured anew.
    return inputs.compare ? undefined : readKept(inputs, subject);
}
/** Base's own report by the same plan, of a run that compared it or did not. */
function readBase(inputs, subject) {
    const thresholds = inputs.thresholds.filter(({ relative }) => !relative);
    const alone = { ...inputs, compare: undefined, thresholds };
    return readKept(inputs, subject) ?? readKept(alone, subject);
}
function readKept(inputs, subject) {
    const path = inputs.reuse.allowed && pathOf(inputs, subject);
    if (!path)
        return undefined;
    try {
        const [sum, json] = (0,open_file/* readText */.yR)(path, { mostBytes: MAX_BYTES }).split('\n', 2);
        if (json === undefined || sum !== checksum(json))
            return undefined;
        const report = JSON.parse(json);
        return report.schemaVersion === schema_report/* SCHEMA_VERSION */.f ? report : undefined;
    }
    catch {
        // None, or one that may not be read: then it is measured.
        return undefined;
    }
}
/**
 * Keeps a report for later runs, as an answer and for their trend, where that
 * was asked for and the run went through. Throws when a folder cannot be written.
 */
function keepReport(inputs, report) {
    if (report.error || report.reused)
        return;
    keepTrend(inputs.reuse.history, report);
    const path = pathOf(inputs, report);
    if (!path)
        return;
    const json = JSON.stringify(report);
    (0,write_file/* writeFile */._)(path, [checksum(json), '\n', json]);
}
/** Adds a run that went through to the trend; undefined: nobody keeps one. */
function keepTrend(history, report) {
    if (history !== undefined && !report.error)
        (0,history_history/* keepPoint */.S)(history, pointOf(report));
}
/** What a trend shows of it, and no more: a hundred of them are kept. */
function pointOf(report) {
    const { name, createdAt, verdict, machine, recommendation, analysis } = report;
    const { cpu, latency } = analysis ?? {};
    return {
        name,
        createdAt,
        verdict,
        machine,
        recommendation,
        analysis: { cpu, latency }
    };
}
/** One that was cut off or changed is none. */
function checksum(json) {
    return (0,external_node_crypto_.createHash)('sha256').update(json).digest('hex');
}
function pathOf(inputs, subject) {
    const { cache } = inputs.reuse;
    const key = cache && reportKey(inputs, subject, version/* VERSION */.x);
    return key ? (0,external_node_path_.join)(cache, `${key}.json`) : undefined;
}


/***/ }),

/***/ 75538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ MAX_PAIRS),
/* harmony export */   Im: () => (/* binding */ MIN_CHANGE_PAIRS),
/* harmony export */   bB: () => (/* binding */ compareStarts),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   o9: () => (/* binding */ freedomOf)
/* harmony export */ });
/* unused harmony export MIN_PAIRS */
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13759);
/* harmony import */ var _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40488);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72114);



/** Below, three agreeing starts are chance. */
const MIN_PAIRS = 4;
/** A change was seen without the last pair, too. */
const MIN_CHANGE_PAIRS = MIN_PAIRS + 1;
const MAX_PAIRS = 8;
/**
 * Family-wise error of the tests, shared out among the metrics by Holm. They are
 * looked at after each pair, and of starts of two speeds four happen to agree.
 */
const ALPHA = 0.005;
/**
 * What is expected of the spread before any is seen, worth so many starts: four
 * starts that happen to agree to 0.1 % are no proof of 0.3 %.
 */
const PRIOR = { weight: 2, time: 0.02, memory: 0.001 };
/**
 * What the starts so far say of each metric. It is worse or better when the
 * test says so after Holm's correction, and said so before the last pair, the
 * estimate exceeds what matters, and all starts but one in six agree.
 *
 * @param relevance of metrics whose rule names another
 */
function compareStarts(pairs, relevance = {}) {
    const estimates = estimateAll(pairs);
    const now = holm(estimates);
    // One more pair is at hand until the last one.
    const isLast = pairs.length >= MAX_PAIRS;
    const before = isLast ? now : holm(estimateAll(pairs.slice(0, -1)));
    return estimates.map((of) => {
        const { metric } = of;
        const matters = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .relevanceIn */ .$)(pairs, metric, relevance[metric]);
        return decide(of, matters, now.has(metric) && before.has(metric));
    });
}
function estimateAll(pairs) {
    return _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPARED_METRICS */ .wo.map((metric) => estimate(pairs, metric)).filter(({ ratios }) => ratios.length > 0);
}
function estimate(pairs, metric) {
    const ratios = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .logRatios */ .vn)(pairs, metric);
    const count = ratios.length;
    const mean = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(ratios);
    const squares = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .squaresAroundMean */ .nu)(ratios);
    const { isTime } = _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPARED */ .s1[metric];
    const prior = isTime ? PRIOR.time : PRIOR.memory;
    const freedom = freedomOf(count);
    const alone = (squares + PRIOR.weight * prior ** 2) / freedom;
    // What makes a pair slow makes both slow, but moves the memory of neither:
    // there, that two starts went alike is chance, and no smaller spread.
    const variance = isTime
        ? alone
        : Math.max(alone, 2 * (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .varianceOf */ .FD)(pairs, metric));
    const error = Math.sqrt(variance / count);
    const p = count < MIN_PAIRS ? 1 : (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedP */ .m)(mean / error, freedom);
    return { metric, ratios, mean, error, freedom, p };
}
/** Degrees of freedom of the spread that so many pairs show. */
function freedomOf(pairs) {
    return Math.max(pairs - 1, 0) + PRIOR.weight;
}
/** Metrics whose difference is none of chance, all of them together. */
function holm(estimates) {
    const sorted = estimates.toSorted((a, b) => a.p - b.p);
    const first = sorted.findIndex(({ p }, rank) => p > ALPHA / (sorted.length - rank));
    const rejected = first < 0 ? sorted : sorted.slice(0, first);
    return new Set(rejected.map(({ metric }) => metric));
}
function decide(of, relevance, isSignificant) {
    const { metric, ratios, mean, error, freedom } = of;
    const margin = (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalT */ .I)(0.05, freedom) * error;
    const share = Math.expm1(mean);
    const [low, high] = [Math.expm1(mean - margin), Math.expm1(mean + margin)];
    const against = ratios.filter((ratio) => ratio * mean < 0).length;
    const agrees = against <= Math.floor(ratios.length / 6);
    const differs = isSignificant && agrees && Math.abs(share) > relevance;
    const isSame = ratios.length >= MIN_PAIRS && high < relevance && low > -relevance;
    const direction = differs
        ? mean > 0
            ? 'worse'
            : 'better'
        : isSame
            ? 'same'
            : 'open';
    const moreStarts = direction === 'open' ? countMissing(of, relevance) : 0;
    const starts = ratios.length;
    return { metric, direction, share, low, high, starts, relevance, moreStarts };
}
/** Starts that shrink the interval until it lies on one side of the limit. */
function countMissing({ ratios, mean, error }, relevance) {
    const distance = Math.abs(Math.log1p(relevance) - Math.abs(mean));
    const spread = error * Math.sqrt(ratios.length);
    const needed = ((2.2 * spread) / Math.max(distance, 0.005)) ** 2;
    return Math.max(1, Math.ceil(Math.max(needed, MIN_PAIRS) - ratios.length));
}
/**
 * Whether more starts could still change anything. Start-up, which spreads
 * most, is waited for only where one more pair is likely to show a change.
 */
function isDecided(pairs, differences) {
    if (pairs.length < MIN_PAIRS)
        return false;
    if (pairs.length >= MAX_PAIRS)
        return true;
    return differences.every((of) => of.direction !== 'open' || (of.metric === 'startup' && !nears(of)));
}
function nears({ share, relevance, moreStarts }) {
    return Math.abs(share) > relevance && moreStarts === 1;
}


/***/ }),

/***/ 40488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ relevanceIn),
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   MM: () => (/* binding */ isMinor),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   s1: () => (/* binding */ COMPARED),
/* harmony export */   ux: () => (/* binding */ medianOf),
/* harmony export */   vn: () => (/* binding */ logRatios),
/* harmony export */   wo: () => (/* binding */ COMPARED_METRICS)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);
/**
 * What two images cost, start by start. The spread between container starts
 * limits what can be seen, not that between stretches of load on one container
 * (1-9 % between starts of the same image on a shared machine, and more
 * stretches do not make it smaller): so a start is the statistical unit.
 */

/**
 * What is compared, and how much of a difference matters to anybody: a share,
 * and at least so much of the unit (an engine takes 100 ms more or less to start
 * the same container). `isMinor`: it rests on few numbers, and alone leaves no
 * comparison open.
 */
const COMPARED = {
    'cpu.ms_per_request': { relevance: 0.05, least: 0, isTime: true },
    'latency.p50': { relevance: 0.05, least: 0, isTime: true },
    'latency.p95': { relevance: 0.05, least: 0, isTime: true, isMinor: true },
    startup: { relevance: 0.1, least: 100, isTime: true, isMinor: true },
    'memory.anonymous': { relevance: 0.02, least: 0, isTime: false },
    'memory.unreclaimable': { relevance: 0.02, least: 0, isTime: false }
};
const COMPARED_METRICS = Object.keys(COMPARED);
/** Undecided, it alone leaves no comparison open. */
function isMinor(metric) {
    const all = COMPARED;
    return all[metric]?.isMinor === true;
}
/**
 * Smaller differences matter to nobody, as a share of what base has: what the
 * strictest rule allows, or what is usual.
 */
function relevanceIn(pairs, metric, { share = Infinity, amount = Infinity } = {}) {
    const { relevance, least } = COMPARED[metric];
    const base = medianOf(pairs.map((pair) => pair.base[metric])) ?? NaN;
    const allowed = Math.min(share, base > 0 ? amount / base : Infinity);
    if (allowed < Infinity)
        return allowed;
    return base > 0 ? Math.max(relevance, least / base) : relevance;
}
/** log(head ÷ base) of each pair that has both numbers. */
function logRatios(pairs, metric) {
    return pairs.flatMap(({ base, head, ratios }) => {
        const [before, after] = [base[metric], head[metric]];
        const isKnown = before > 0 && after > 0;
        return isKnown ? [Math.log(ratios?.[metric] ?? after / before)] : [];
    });
}
/** Undefined: none of them is known. */
function medianOf(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(known);
}
/**
 * How far starts of one and the same image differ, a share: the comparison's
 * own noise, seen beside the difference. 0 for one start.
 */
function spreadOf(pairs, metric) {
    return Math.expm1(Math.sqrt(varianceOf(pairs, metric)));
}
/** Of the logarithms of one image's starts. 0 for one start. */
function varianceOf(pairs, metric) {
    const squares = ['base', 'head'].flatMap((side) => {
        const logs = pairs
            .map((pair) => pair[side][metric])
            .filter((value) => value !== undefined && value > 0)
            .map((value) => Math.log(value));
        const middle = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs);
        return logs.map((log) => (log - middle) ** 2);
    });
    const freedom = squares.length - 2;
    const sum = squares.reduce((sum, square) => sum + square, 0);
    return freedom > 0 ? sum / freedom : 0;
}


/***/ }),

/***/ 79663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changesForRules),
/* harmony export */   p: () => (/* binding */ relevanceOf)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _paired_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40488);


/** Each metric's change as rules ask for it. */
function changesForRules({ changes, sameImage, ended, untried }) {
    return Object.fromEntries(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .RELATIVE_METRICS */ .Ds.map((metric) => {
        if (sameImage)
            return [metric, NO_CHANGE];
        const change = changes.find((each) => each.metric === metric);
        const own = metric === 'memory.recommended' ? untried : undefined;
        const absent = own ?? ended ?? 'one of both sides has no number for it';
        return [metric, describeChange(change, absent)];
    }));
}
/** Of the same image; a share of anything is 0. */
const NO_CHANGE = { base: 1, amount: 0, low: 0, high: 0, isDoubtful: false };
function describeChange(change, absent) {
    if (!change)
        return { absent };
    const { base, share, low, high, direction, because } = change;
    const known = [base, share, low, high].every(Number.isFinite);
    if (!known)
        return { absent: because ?? absent };
    return {
        base: base,
        amount: share * base,
        low: low * base,
        high: high * base,
        isDoubtful: direction === 'open' || direction === 'same'
    };
}
/** What a rule calls too much is what matters of a metric. */
function relevanceOf(rules) {
    const limits = _paired_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARED_METRICS */ .wo.flatMap((metric) => {
        const allowed = ['share', 'amount'].flatMap((kind) => {
            const all = rules
                .filter((rule) => rule.metric === metric && rule.relative === kind)
                .map(({ limit }) => limit)
                .filter((limit) => limit > 0);
            return all.length > 0 ? [[kind, Math.min(...all)]] : [];
        });
        const known = Object.fromEntries(allowed);
        return allowed.length > 0 ? [[metric, known]] : [];
    });
    return Object.fromEntries(limits);
}


/***/ }),

/***/ 92385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changeOfSize),
/* harmony export */   a: () => (/* binding */ unreclaimableDifference)
/* harmony export */ });
/* harmony import */ var _paired_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40488);
/* harmony import */ var _size_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13821);


/**
 * By trials of both at each other's size, and by what their starts held: both
 * must say so, for chance alone moves what one trial needs by some percent.
 */
function changeOfSize(record, { size, recommendedBytes }) {
    const found = size && (0,_size_check_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeSizes */ .QG)(size, record.sizes);
    const more = unreclaimableDifference(record);
    if (!found || more === undefined || recommendedBytes === undefined)
        return [];
    const { proof, low, high } = found;
    const minimum = size.headMinimumBytes;
    const isRelevant = Math.abs(more) > minimum * _size_check_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_RELEVANCE */ .MP;
    const isProved = proof?.holds === (more > 0 ? 'base' : 'head');
    const baseHeld = record.sizes.some(({ side, held }) => side === 'base' && held);
    const isOther = isRelevant && isProved;
    const isSame = !isRelevant && baseHeld;
    // Headroom is a share, so that both are as far apart as what they need.
    const needed = isOther ? minimum - more : minimum;
    const times = recommendedBytes / minimum;
    return [
        {
            metric: 'memory.recommended',
            direction: isOther
                ? more > 0
                    ? 'worse'
                    : 'better'
                : isSame
                    ? 'same'
                    : 'open',
            base: needed * times,
            head: recommendedBytes,
            share: minimum / needed - 1,
            low: low / needed,
            high: high / needed,
            relevance: _size_check_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE_RELEVANCE */ .MP,
            ...(isOther && proof && { proof })
        }
    ];
}
/** Median of head's starts less that of base's, bytes. */
function unreclaimableDifference({ pairs }) {
    const metric = 'memory.unreclaimable';
    const base = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map((pair) => pair.base[metric]));
    const head = (0,_paired_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map((pair) => pair.head[metric]));
    return base === undefined || head === undefined ? undefined : head - base;
}


/***/ }),

/***/ 13821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ SIZE_RELEVANCE),
/* harmony export */   QG: () => (/* binding */ concludeSizes),
/* harmony export */   vl: () => (/* binding */ nextSizeProbe)
/* harmony export */ });
/**
 * Whether this change needs more memory than base: two or three trials instead
 * of a search of base. What head needs is known from its own search; how much
 * base's starts differ says where base should hold.
 */
/** A difference below this share of the size is none: chance moves a need so. */
const SIZE_RELEVANCE = 0.02;
/** How far above and below what is expected of base it is tried. */
const TOLERANCE = 0.03;
/** What did not hold where it was expected to is tried once more, higher. */
const SECOND_TOLERANCE = 0.15;
/** The next trial; undefined: all is known that a few trials can tell. */
function nextSizeProbe(basis, done) {
    const { headMinimumBytes, headFailedBytes } = basis;
    const [up, down] = [round(basis, TOLERANCE), round(basis, -TOLERANCE)];
    const upper = find(done, 'base', up);
    if (!upper)
        return { side: 'base', memoryBytes: up };
    if (!upper.held) {
        const memoryBytes = round(basis, SECOND_TOLERANCE);
        return find(done, 'base', memoryBytes)
            ? undefined
            : { side: 'base', memoryBytes };
    }
    if (!find(done, 'base', down))
        return { side: 'base', memoryBytes: down };
    // Base holds below what head needs: does head hold there too?
    const isOpen = up < headMinimumBytes && up > headFailedBytes;
    return isOpen && !find(done, 'head', up)
        ? { side: 'head', memoryBytes: up }
        : undefined;
}
/** What base should need, and so much more of it. */
function round({ headMinimumBytes, differenceBytes, stepBytes }, tolerance) {
    const expected = (headMinimumBytes - differenceBytes) * (1 + tolerance);
    return Math.max(1, Math.ceil(expected / stepBytes)) * stepBytes;
}
function find(done, side, memoryBytes) {
    return done.find((probe) => probe.side === side && probe.memoryBytes === memoryBytes);
}
/** Undefined: no trial of base says anything. */
function concludeSizes(basis, done) {
    const { headMinimumBytes: minimum } = basis;
    const of = (side, held) => done
        .filter((probe) => probe.side === side && probe.held === held)
        .map(({ memoryBytes }) => memoryBytes);
    const baseHeld = Math.min(...of('base', true));
    const baseFailed = Math.max(...of('base', false), 0);
    if (baseHeld === Infinity && baseFailed === 0)
        return undefined;
    const headFailed = Math.max(...of('head', false), basis.headFailedBytes);
    const headHeld = Math.min(...of('head', true), minimum);
    const change = { low: headFailed - baseHeld, high: headHeld - baseFailed };
    if (baseHeld <= headFailed && baseHeld < headHeld)
        return { ...change, proof: { holds: 'base', memoryBytes: baseHeld } };
    if (baseFailed >= headHeld)
        return { ...change, proof: { holds: 'head', memoryBytes: baseFailed } };
    return change;
}


/***/ }),

/***/ 72114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ criticalT),
/* harmony export */   m: () => (/* binding */ twoSidedP)
/* harmony export */ });
/** Student's t distribution, as far as intervals and tests need it. */
/** P(|T| > t) with `freedom` degrees of freedom. */
function twoSidedP(t, freedom) {
    const x = freedom / (freedom + t * t);
    return incompleteBeta(x, freedom / 2, 0.5);
}
const found = new Map();
/** The t that |T| exceeds with probability `p`, each worked out once. */
function criticalT(p, freedom) {
    const key = `${p} ${freedom}`;
    const t = found.get(key) ?? bisect(p, freedom);
    found.set(key, t);
    return t;
}
/** To 1e-6. */
function bisect(p, freedom) {
    let [low, high] = [0, 1];
    while (twoSidedP(high, freedom) > p)
        high *= 2;
    for (let halvings = 0; halvings < 24; halvings++) {
        const middle = (low + high) / 2;
        if (twoSidedP(middle, freedom) > p)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Regularized incomplete beta function, by its continued fraction (Lentz). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    return (front / a) * continuedFraction(x, a, b);
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 200; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-12)
            break;
    }
    return fraction;
}
function safe(value) {
    return Math.abs(value) < 1e-30 ? 1e-30 : value;
}
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** Stirling's series, shifted to where it is exact to 1e-12. */
function logGamma(x) {
    let shift = 0;
    let at = x;
    for (; at < 10; at++)
        shift -= Math.log(at);
    const inverse = 1 / (at * at);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
    return (shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series);
}


/***/ }),

/***/ 25262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compareRecord),
  S: () => (/* binding */ headSize)
});

// EXTERNAL MODULE: ./lib/comparison/compare-starts.js
var compare_starts = __webpack_require__(75538);
;// CONCATENATED MODULE: ./lib/comparison/earlier.js
/**
 * How far two runs of the same differ: on a shared machine of two cores the
 * same container, measured eight times, spread by 45 to 53 % in time. Memory
 * of a heap that is collected now or later spreads by some percent.
 */
const RUNS_DIFFER = { time: 0.5, memory: 0.05 };
const TIMES = [
    'cpu.ms_per_request',
    'latency.p50',
    'latency.p95',
    'startup'
];
/** One run against another one: only what is far apart is no chance. */
function compareEarlier(earlier, head) {
    const { times, timesAbsent, imageAbsent: because } = earlier;
    return [
        ...TIMES.map((metric) => {
            const because = timesAbsent;
            const sides = [times?.[metric], head.measured[metric]];
            return change(metric, RUNS_DIFFER.time, { sides, because });
        }),
        change('memory.anonymous', RUNS_DIFFER.memory, {
            sides: [earlier.anonymousBytes, head.measured['memory.anonymous']]
        }),
        change('memory.recommended', RUNS_DIFFER.memory, {
            sides: [earlier.recommendedBytes, head.recommendedBytes]
        }),
        ...(because
            ? [change('image.size', 0, { sides: [undefined, undefined], because })]
            : [])
    ];
}
function change(metric, relevance, { sides: [base, head], because = 'one of both runs has no number for it' }) {
    const none = { share: undefined, low: undefined, high: undefined };
    if (!base || !head || base < 0)
        return {
            metric,
            direction: 'open',
            base,
            head,
            ...none,
            relevance,
            because
        };
    const share = head / base - 1;
    const low = (1 + share) / (1 + relevance) - 1;
    const high = (1 + share) * (1 + relevance) - 1;
    const isFar = low > 0 || high < 0;
    const isClose = metric.startsWith('memory.');
    return {
        metric,
        direction: isFar
            ? share > 0
                ? 'worse'
                : 'better'
            : isClose
                ? 'same'
                : 'open',
        base,
        head,
        share,
        low,
        high,
        relevance,
        ...(!isFar &&
            !isClose && {
            because: 'times of two runs differ by as much when nothing changed'
        })
    };
}

// EXTERNAL MODULE: ./lib/comparison/paired-starts.js
var paired_starts = __webpack_require__(40488);
// EXTERNAL MODULE: ./lib/comparison/size-change.js
var size_change = __webpack_require__(92385);
;// CONCATENATED MODULE: ./lib/comparison/changes.js




/** Files of an image are counted exactly; less is rounding. */
const IMAGE_RELEVANCE = 0.01;
/** Every metric that both sides have, in the order they are told. */
function compareSides(record, head, relevance) {
    const { earlier, base } = record;
    const measured = earlier
        ? compareEarlier(earlier, head)
        : [...changesOfStarts(record, relevance), ...(0,size_change/* changeOfSize */.H)(record, head)];
    return [
        ...measured,
        ...exact('image.size', IMAGE_RELEVANCE, [base.imageBytes, head.imageBytes]),
        ...exact('success.rate', 0, [base.successRate, head.successRate])
    ];
}
function changesOfStarts({ pairs }, relevance) {
    return (0,compare_starts/* compareStarts */.bB)(pairs, relevance).map((difference) => {
        const { metric } = difference;
        return {
            ...difference,
            base: (0,paired_starts/* medianOf */.ux)(pairs.map(({ base }) => base[metric])),
            head: (0,paired_starts/* medianOf */.ux)(pairs.map(({ head }) => head[metric])),
            noise: (0,paired_starts/* spreadOf */.jg)(pairs, metric)
        };
    });
}
/** What is the same in every run of the same: no chance is in it. */
function exact(metric, relevance, [base, head]) {
    if (base === undefined || head === undefined || !(base > 0))
        return [];
    const share = head / base - 1;
    const isMore = share > relevance;
    const isLess = share < -relevance;
    const isGood = metric === 'success.rate';
    const direction = !isMore && !isLess ? 'same' : isMore === isGood ? 'better' : 'worse';
    const of = { base, head, share, low: share, high: share, relevance };
    return [{ metric, direction, ...of }];
}

;// CONCATENATED MODULE: ./lib/comparison/comparison-verdict.js

function overallComparison(changes) {
    const has = (direction) => changes.some((each) => each.direction === direction);
    if (has('worse'))
        return has('better') ? 'mixed' : 'worse';
    if (has('better'))
        return 'better';
    const isOpen = changes.some(({ metric, direction }) => direction === 'open' && !(0,paired_starts/* isMinor */.MM)(metric));
    return isOpen || !has('same') ? 'inconclusive' : 'same';
}

;// CONCATENATED MODULE: ./lib/comparison/conclude-comparison.js


function concludeComparison(record, head, relevance) {
    const changes = record.sameImage ? [] : compareSides(record, head, relevance);
    // Times of another run are told, and decide only where they are far apart.
    const deciding = record.earlier
        ? changes.filter(({ direction }) => direction !== 'open')
        : changes;
    const verdict = record.sameImage
        ? 'same'
        : record.obstacles.length > 0 && record.pairs.length === 0
            ? 'inconclusive'
            : overallComparison(deciding);
    return { ...record, verdict, changes, drift: measureDrift(record.probesMs) };
}
/** Of the middle nine tenths: one probe may have been interrupted. */
function measureDrift(probesMs) {
    if (probesMs.length < 2)
        return undefined;
    const sorted = probesMs.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
    return at(0.95) / at(0.05) - 1;
}

// EXTERNAL MODULE: ./lib/comparison/relative-rules.js
var relative_rules = __webpack_require__(79663);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(49531);
;// CONCATENATED MODULE: ./lib/conclude-comparison.js



/** What follows from the comparison of a run; undefined: it had none. */
function compareRecord(record, known) {
    const { comparison, criteria } = record;
    return (comparison &&
        concludeComparison(comparison, describeHead(record, known), (0,relative_rules/* relevanceOf */.p)(criteria?.thresholds ?? [])));
}
function describeHead(record, known) {
    const { analysis, recommendation } = known;
    const { requests = 0, succeeded = 0 } = analysis ?? {};
    return {
        imageBytes: record.image?.sizeBytes,
        successRate: requests > 0 ? succeeded / requests : undefined,
        size: headSize(record, known.search),
        recommendedBytes: recommendation?.kind === 'size'
            ? recommendation.size.memoryBytes
            : undefined,
        measured: measuredOnce(analysis)
    };
}
function measuredOnce(analysis) {
    const { cpu, latency, memory, startupMs } = analysis ?? {};
    const all = {
        'cpu.ms_per_request': cpu?.msPerRequest,
        'latency.p50': latency?.p50?.value,
        'latency.p95': latency?.p95?.value,
        startup: startupMs,
        'memory.anonymous': memory?.anonymousPeakBytes
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
/** What head's search of memory found; undefined: it found nothing. */
function headSize({ trial, search, criteria }, found) {
    const minimum = found?.minimumMemoryBytes;
    if (!trial || !search || !criteria || minimum === undefined)
        return undefined;
    const failed = search.trials
        .filter((past) => (0,failure/* blame */.Sy)(past, trial.plan.size) === 'memory')
        .map(({ probe }) => probe.size.memoryBytes);
    return {
        headMinimumBytes: minimum,
        headFailedBytes: Math.max(0, ...failed),
        stepBytes: criteria.search.memoryStepBytes
    };
}


/***/ }),

/***/ 51738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  Z: () => (/* binding */ concludeCost)
});

// EXTERNAL MODULE: ./lib/analysis/analyze.js + 2 modules
var analyze = __webpack_require__(24134);
// EXTERNAL MODULE: ./lib/analysis/ending.js + 1 modules
var ending = __webpack_require__(72598);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/analysis/generator-findings.js

/**
 * We are one thread: near a whole core, answers wait for us. Asked of the
 * busiest second, since the mean holds the waiting for the start as well: 5 s
 * of replay at a whole core after 20 s of start are 200 millicores.
 */
const BUSY_MILLICORES = 800;
/** No core was free: the service and everything else wait for each other. */
const MIN_IDLE = 0.03;
/** Whether the load generator or the machine limited what was measured. */
function findGeneratorFindings(use) {
    const findings = [];
    if (use.peakMillicores > BUSY_MILLICORES)
        findings.push({
            code: 'load-generator-saturated',
            severity: 'warning',
            message: `The load generator itself used ${(0,units/* formatMillicores */.n3)(use.peakMillicores)} of a core in its busiest second, so latency and throughput are partly its own.`,
            remedy: 'Use a larger runner, or send less with `concurrency` or `rate`.'
        });
    if (use.machineIdleShare < MIN_IDLE)
        findings.push({
            code: 'machine-saturated',
            severity: 'warning',
            message: `The machine was idle only ${(0,units/* formatShare */.T1)(use.machineIdleShare)} of the time, so times are longer than they need be.`,
            remedy: 'Use a larger runner, limit the service with `cpu`, or run nothing beside it.'
        });
    return findings;
}

// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(15554);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(29803);
;// CONCATENATED MODULE: ./lib/analysis/late-need.js



/** Fewer replays of the same rows say nothing of what else needs memory. */
const MIN_REPLAYS = 3;
/** More than the first replay needed by this is another need. */
const MUCH = 1.05;
const MUCH_BYTES = 2 * units/* MIB */.D6;
/** What rises in most replays is growth, which is told elsewhere. */
const MAX_RISES = 2;
/**
 * Memory that the same rows did not need at first: a lazy import at the 200th
 * request, a job by the clock, a log that is flushed.
 */
function findLateNeed(soaked) {
    const { rounds = [], samples, marks, exchanges } = soaked;
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    const ends = [startMs, ...rounds.map((round) => round.endedMs)];
    const peaks = ends.slice(1).map((toMs, i) => {
        const from = (0,statistics/* countBelow */.BC)(samples.atMs, ends[i]);
        const to = (0,statistics/* countBelow */.BC)(samples.atMs, toMs);
        let peak = 0;
        for (let at = from; at < to; at++)
            peak = Math.max(peak, (0,undroppable/* undroppable */.x)(samples, at));
        return peak;
    });
    const first = peaks[0] ?? NaN;
    const highest = Math.max(...peaks);
    if (peaks.length < MIN_REPLAYS)
        return [];
    if (!(highest > first * MUCH && highest > first + MUCH_BYTES))
        return [];
    if (countRises(peaks) > MAX_RISES)
        return [];
    const at = peaks.findIndex((peak) => peak > first * MUCH);
    const before = at === 0 ? 0 : rounds[at - 1].ended;
    const kept = peaks.slice(at).filter((peak) => peak > first * MUCH).length;
    const once = kept < (peaks.length - at) / 2;
    return [
        {
            code: 'memory-needed-late',
            severity: 'note',
            message: `The same rows needed ${(0,units/* formatBytes */.z3)(first)} in their first replay and ${(0,units/* formatBytes */.z3)(highest)} ${once ? 'in some later ones' : 'later'}, for the first time in replay ${at + 1} (after ${before} of ${exchanges.length} requests): something that is no request needs memory too, such as a lazy import, a job by the clock or a log.`,
            remedy: 'The size has room for what was seen. If it comes more rarely than that, let `soak` be longer than the time between.'
        }
    ];
}
/** Replays that needed clearly more than any before. */
function countRises(peaks) {
    let [rises, highest] = [0, peaks[0]];
    for (const peak of peaks) {
        if (peak > highest * MUCH)
            rises++;
        highest = Math.max(highest, peak);
    }
    return rises;
}

// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/analysis/throughput.js
var throughput = __webpack_require__(16270);
;// CONCATENATED MODULE: ./lib/dataset/dataset-findings.js
/** What a dataset can't show, however well it is measured. */
function findDatasetFindings(facts) {
    const findings = [];
    if (facts.identicalRows || facts.rows === 1)
        findings.push({
            code: 'rows-identical',
            severity: 'warning',
            message: facts.rows === 1
                ? 'The dataset has one row.'
                : `All ${facts.rows} rows of the dataset are the same request.`,
            remedy: 'Memory and time often depend on the input: give rows as varied as in production, the largest among them.'
        });
    if (facts.emptyLines > 0)
        findings.push({
            code: 'empty-lines-skipped',
            severity: 'note',
            message: `${facts.emptyLines} empty lines of the dataset are no rows.`,
            remedy: 'Remove them, or send empty bodies with `dataset-format: http`.'
        });
    return findings;
}

;// CONCATENATED MODULE: ./lib/analysis/worker-findings.js
/** How servers make a number of workers of the number of cores. */
const RULES = [
    [(cores) => 2 * cores + 1, '2 × cores + 1'],
    [(cores) => cores, 'one a core'],
    [(cores) => 2 * cores, '2 × cores'],
    [(cores) => cores + 1, 'cores + 1'],
    [(cores) => 4 * cores, '4 × cores']
];
/** Whether a service seems to size itself by the machine that it was run on. */
function findWorkerFindings(workers, cores) {
    if (!workers || workers.isTold)
        return [];
    const { processes } = workers;
    const [, rule] = RULES.find(([count]) => count(cores) === processes) ?? [];
    if (rule === undefined)
        return [];
    return [
        {
            code: 'workers-from-cores',
            severity: 'warning',
            message: `It ran ${processes} worker processes, which is ${rule} of this machine (${cores}), and neither its command nor its environment says ${processes}: the size then depends on the machine's cores, which no CPU limit changes.`,
            remedy: 'Say how many workers it shall have where it is deployed, for example `env: WEB_CONCURRENCY=2` or `--workers 2`, so that the size holds on every machine.'
        }
    ];
}

// EXTERNAL MODULE: ./lib/conclude-comparison.js + 4 modules
var conclude_comparison = __webpack_require__(25262);
// EXTERNAL MODULE: ./lib/comparison/relative-rules.js
var relative_rules = __webpack_require__(79663);
// EXTERNAL MODULE: ./lib/measurement/contention.js
var contention = __webpack_require__(19143);
// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(13759);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(49531);
;// CONCATENATED MODULE: ./lib/sizing/contention-findings.js




/** Share of the stretches that a search for CPU can bear. */
const contention_findings_MUCH = 0.2;
/**
 * Why times, and the CPU that follows from them, say little; a sentence.
 * Undefined: the machine was ours, or nobody could see.
 */
function doubtTimes({ trial, search }) {
    const { stretches = [], trials = [] } = search ?? {};
    const clocked = trials.filter(wasDecidedByClock);
    const pieces = beside(stretches);
    const found = [
        { where: 'at full size', beside: beside(trial ? [trial] : []) },
        {
            where: `in ${pieces.length} of ${stretches.length} stretches of the search`,
            beside: pieces.length > stretches.length * contention_findings_MUCH ? pieces : []
        },
        { where: 'in trials that the clock decided', beside: beside(clocked) }
    ].filter((place) => place.beside.length > 0);
    if (found.length === 0)
        return undefined;
    const all = found.flatMap((place) => place.beside);
    const used = (0,quantile/* mean */.i2)(all.map(({ usedMillicores }) => usedMillicores));
    const idle = (0,quantile/* mean */.i2)(all.map(({ idleMillicores }) => idleMillicores));
    const stolen = (0,quantile/* mean */.i2)(all.map(({ stolenShare }) => stolenShare));
    const took = stolen > 0.01 ? `, its host took ${(0,units/* formatShare */.T1)(stolen)}` : '';
    return `Others used ${(0,units/* formatMillicores */.n3)(Math.round(used))} of this machine's CPU ${found.map(({ where }) => where).join(' and ')} (${(0,units/* formatMillicores */.n3)(Math.round(idle))} were idle meanwhile${took}), also when it was measured again.`;
}
function beside(all) {
    return all.map(({ contention }) => contention).filter(contention/* isContended */.rS);
}
/** Full size, and what was too slow beside it. */
function wasDecidedByClock(trial) {
    const { probe, outcome } = trial;
    const isSlow = (0,failure/* isComparable */.n9)(trial) && outcome.kind === 'too-slow';
    return probe.purpose === 'control' || isSlow;
}
function findContentionFindings(seen) {
    const doubt = doubtTimes(seen);
    if (doubt === undefined)
        return [];
    return [
        {
            code: 'machine-shared',
            severity: 'warning',
            message: `${doubt} Times are partly theirs, and the CPU that follows from them may be too small or too large; memory is not concerned.`,
            remedy: 'Run nothing beside it: no service containers, no other jobs on the same machine, no builds in the background.'
        }
    ];
}

// EXTERNAL MODULE: ./lib/thresholds/collect-metrics.js
var collect_metrics = __webpack_require__(47738);
// EXTERNAL MODULE: ./lib/thresholds/below-floor.js
var below_floor = __webpack_require__(81358);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js + 1 modules
var evaluate_rules = __webpack_require__(80984);
;// CONCATENATED MODULE: ./lib/judge.js





/** The caller's rules, and those that hold for any service. */
function judge(record, { analysis, recommendation, cost, comparison }) {
    const { criteria, image, machine } = record;
    const metrics = (0,collect_metrics/* collectMetrics */.I)({
        analysis,
        cost,
        cpuDoubt: criteria?.search.cpu ? doubtTimes(record) : undefined,
        imageBytes: image?.sizeBytes,
        ...(recommendation && { recommended: sizeOf(recommendation) })
    });
    const rules = (0,evaluate_rules/* withImpliedRules */.yl)(criteria?.thresholds ?? []);
    const changes = comparison && (0,relative_rules/* changesForRules */.U)(comparison);
    const verdicts = (0,evaluate_rules/* evaluateRules */.F0)(rules, metrics, changes);
    return (0,below_floor/* doubtBelowFloor */.qM)(verdicts, machine?.floor);
}
function sizeOf(recommendation) {
    return recommendation.kind === 'size'
        ? recommendation.size
        : { absent: recommendation.reason };
}

// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
// EXTERNAL MODULE: ./lib/pricing/cost.js
var cost = __webpack_require__(38581);
;// CONCATENATED MODULE: ./lib/sizing/advice.js

/** Answers in production meet garbage collectors and neighbours. */
const TIMEOUT_TIMES = 3;
/** A node that pulls other images starts a service more slowly. */
const STARTUP_TIMES = 3;
/** Use this near to its limit leaves nothing to lend. */
const STEADY_SHARE = 0.8;
const ONE_CORE = 1000;
/** What to set beside the size, from what was measured. */
function adviseSettings(advised) {
    return [
        ...adviseTimeout(advised),
        ...adviseProbes(advised),
        ...adviseClass(advised),
        ...adviseWorkers(advised)
    ];
}
function adviseTimeout({ slowestMs }) {
    if (slowestMs === undefined)
        return [];
    const seconds = Math.max(1, Math.ceil((slowestMs * TIMEOUT_TIMES) / 1000));
    return [
        {
            what: `request timeout: ${seconds} s`,
            why: `The slowest answer took ${(0,units/* formatMs */._V)(slowestMs)}; ${TIMEOUT_TIMES} times that, in whole seconds.`
        }
    ];
}
function adviseProbes({ trial }) {
    const { readyMs } = trial.marks;
    if (readyMs === undefined)
        return [];
    const delay = Math.floor(readyMs / 1000);
    const period = Math.max(1, Math.ceil(readyMs / 5000));
    const failures = Math.ceil((readyMs * STARTUP_TIMES) / 1000 / period) + 1;
    return [
        {
            what: `readinessProbe: initialDelaySeconds ${delay}, periodSeconds ${period}, failureThreshold ${failures}`,
            why: `It was ready after ${(0,units/* formatMs */._V)(readyMs)} at this size; a slow node may take ${STARTUP_TIMES} times as long.`
        }
    ];
}
function adviseClass({ analysis, size }) {
    const mean = analysis.cpu.meanMillicores;
    if (mean === undefined)
        return [];
    const share = mean / size.cpuMillicores;
    const steady = share >= STEADY_SHARE;
    return [
        {
            what: steady
                ? 'QoS class Guaranteed: CPU request = limit'
                : 'QoS class Burstable: a CPU request below the limit',
            why: `At full size it used ${(0,units/* formatMillicores */.n3)(mean)} in the mean, ${(0,units/* formatShare */.T1)(share)} of this limit${steady ? ', so there is nothing to lend to others' : '; the rest is for bursts, which need not be reserved'}. Memory is request = limit either way.`
        }
    ];
}
/** One busy core among idle ones, with requests waiting: one thread is all. */
function adviseWorkers({ analysis, trial, cores }) {
    const { plan, generator } = trial;
    const peak = analysis.cpu.peakMillicores ?? 0;
    const queues = plan.load.concurrency > 1;
    const oneCore = peak > ONE_CORE * 0.85 && peak < ONE_CORE * 1.15;
    if (!queues || !oneCore || cores < 2 || generator.machineIdleShare < 0.1)
        return [];
    return [
        {
            what: 'more workers (processes)',
            why: `With ${plan.load.concurrency} requests at once it used ${(0,units/* formatMillicores */.n3)(peak)}, one core, while others were idle: requests wait for each other.`
        }
    ];
}

// EXTERNAL MODULE: ./lib/sizing/estimate.js + 1 modules
var estimate = __webpack_require__(26374);
// EXTERNAL MODULE: ./lib/analysis/repeat-findings.js
var repeat_findings = __webpack_require__(27510);
;// CONCATENATED MODULE: ./lib/sizing/confidence.js



/** Fewer requests than this have not met much of what will come. */
const FEW_REQUESTS = 20;
/**
 * @param doubts sentences about the run itself, each of which lowers a high
 *   confidence: a busy machine, a dataset that repeats one row
 */
function rateConfidence(answer, state, doubts) {
    const grave = [
        ...graveReasons(answer),
        ...unseenWork(state),
        ...rememberedRows(state),
        ...othersInTheWay(state)
    ];
    const slight = [...slightReasons(answer, state), ...doubts];
    if (grave.length > 0)
        return { level: 'low', reasons: [...grave, ...slight] };
    if (slight.length > 0)
        return { level: 'medium', reasons: slight };
    const reason = 'The minimum is known to 3.5 % or one step, and the size was run.';
    return { level: 'high', reasons: [reason] };
}
function graveReasons({ proof, reason }) {
    const sentence = reason?.replace(/^./, (letter) => letter.toUpperCase());
    if (proof === undefined)
        return [`Not proved: ${reason ?? 'it was not run'}.`];
    const leak = describeSoakGrowth(proof);
    return [...(sentence ? [`${sentence}.`] : []), ...(leak ? [leak] : [])];
}
/** `Its memory grew all through the soak, by 12 MiB per 1000 requests: …`. */
function describeSoakGrowth({ probe, shown }) {
    const { growthBytesPerRequest, peakBytes = [] } = shown ?? {};
    if (!growthBytesPerRequest)
        return undefined;
    const { memoryBytes } = probe.size;
    const room = Math.max(0, memoryBytes - (peakBytes.at(-1) ?? memoryBytes));
    const requests = shown.answers + Math.floor(room / growthBytesPerRequest);
    return `Its memory grew all through the soak, by ${(0,units/* formatBytes */.z3)(growthBytesPerRequest * 1000)} per 1000 requests: ${(0,units/* formatBytes */.z3)(memoryBytes)} last about ${requests} requests.`;
}
/** Work that no answer waits for: how fast answers come says nothing of it. */
function unseenWork({ facts, settings }) {
    return settings.search.cpu && facts.workedOnMs > facts.replayMs
        ? ['It worked on after the last answer for longer than before it.']
        : [];
}
/** CPU was not searched for with rows that are new to it. */
function rememberedRows({ facts, settings }) {
    const { remembers } = facts;
    return settings.search.cpu && remembers && remembers.share > repeat_findings/* FEW_REPEATS */.g
        ? [
            'Rows that count had been sent before, and the service remembers answers.'
        ]
        : [];
}
function othersInTheWay(state) {
    const doubt = doubtTimes({ trial: state.facts, search: state });
    return state.settings.search.cpu && doubt !== undefined ? [doubt] : [];
}
function slightReasons(answer, state) {
    const { memory, cpu } = answer;
    const { facts } = state;
    const reasons = [];
    if (memory && memory.flakyBytes.length > 0) {
        const limits = [...new Set(memory.flakyBytes)].map(units/* formatBytes */.z3);
        reasons.push(`Its memory need varies: ${limits.join(', ')} held once and failed at that or above.`);
    }
    if (memory?.shortOf === 'patience' && memory.failedBytes > 0)
        reasons.push(`The minimum lies between ${(0,units/* formatBytes */.z3)(memory.failedBytes)} and ${(0,units/* formatBytes */.z3)(memory.minimumBytes)}; a closer look would have taken long.`);
    if (memory?.shortOf === 'trials')
        reasons.push('The search for memory ran out of trials.');
    if (cpu?.shortOf === 'stretches')
        reasons.push('The search for CPU ran out of stretches.');
    if (facts.missedLimits.length > 0)
        reasons.push('A latency threshold is missed even at full size.');
    for (const { metric, why } of state.settings.unmeasuredLimits)
        reasons.push(`The rule on ${metric} had no say: ${why}.`);
    if (facts.requests < FEW_REQUESTS)
        reasons.push(`${facts.requests} requests are few.`);
    if (facts.outcome.kind === 'failed-requests')
        reasons.push(`${facts.outcome.failed} requests fail at full size too.`);
    if (facts.growthBytesPerRequest !== undefined)
        reasons.push('Its memory was still growing when the dataset ended.');
    // However few the first container was charged: others may have had them.
    if (!state.settings.cold)
        reasons.push('File pages could not be dropped between trials.');
    return reasons;
}

// EXTERNAL MODULE: ./lib/sizing/past-trials.js
var past_trials = __webpack_require__(72988);
// EXTERNAL MODULE: ./lib/sizing/settle-proofs.js
var settle_proofs = __webpack_require__(40611);
// EXTERNAL MODULE: ./lib/sizing/memory/leak.js
var leak = __webpack_require__(36409);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js + 1 modules
var outcome_outcome = __webpack_require__(86207);
;// CONCATENATED MODULE: ./lib/sizing/soaked.js
/** No failure in n: at 95 % confidence fewer than 3 in n fail. */
const RULE_OF_THREE = 3;
/** `6,240 requests without a kill: at 95 % confidence fewer than 1 in 2,000 fails`. */
function describeSoak({ shown }) {
    const { answers = 0, unsoaked } = shown ?? {};
    const one = Math.floor(answers / RULE_OF_THREE);
    if (unsoaked || one < 2)
        return undefined;
    const digit = 10 ** Math.floor(Math.log10(one));
    const rounded = Math.floor(one / digit) * digit;
    return `${count(answers)} requests without a kill: at 95 % confidence fewer than 1 in ${count(rounded)} fails`;
}
function count(number) {
    return number.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/sizing/trial-line.js

function describeTrial({ probe, outcome, ms }) {
    const why = (0,outcome_outcome/* describeOutcome */.SS)(outcome);
    const { kind } = outcome;
    return {
        ...probe,
        outcome: kind,
        why,
        ms,
        ...(kind === 'too-slow' && { slowness: outcome.slowness.what }),
        ...(kind === 'held' && { replayMs: outcome.replayMs })
    };
}

// EXTERNAL MODULE: ./lib/sizing/cpu/stretches.js
var stretches = __webpack_require__(22350);
;// CONCATENATED MODULE: ./lib/sizing/explain.js









/** @param doubts see `rateConfidence` */
function explainAnswer(answer, found, doubts) {
    const state = (0,settle_proofs/* settleProofs */.l)(found);
    const { growthBytesPerRequest } = state.facts;
    const memoryBytes = answer.kind === 'size'
        ? answer.size.memoryBytes
        : state.facts.full.memoryBytes;
    const first = { ...describeTrial((0,past_trials/* firstTrial */.dR)(state.facts)), purpose: 'first' };
    const shown = {
        ...(growthBytesPerRequest === undefined
            ? {}
            : { growth: describeGrowth(state, memoryBytes) }),
        trials: [first, ...state.trials.map(describeTrial)],
        cpuCandidates: (0,stretches/* judgeCandidates */.mr)(state)
    };
    if (answer.kind === 'none') {
        const reason = explainNone(answer.why, state);
        return { ...shown, recommendation: { kind: 'none', reason } };
    }
    const { memory, cpu, size, proof } = answer;
    return {
        ...shown,
        recommendation: {
            kind: 'size',
            proved: proof !== undefined,
            size,
            memory: explainMemory(answer, state),
            cpu: explainCpu(answer, state)
        },
        ...(memory && { minimumMemoryBytes: memory.minimumBytes }),
        ...(cpu && { minimumCpuMillicores: cpu.minimumMillicores }),
        confidence: rateConfidence(answer, state, doubts)
    };
}
function describeGrowth({ facts }, memoryBytes) {
    const lasts = (0,leak/* lastsRequests */.Y)(facts, memoryBytes);
    return {
        bytesPerRequest: facts.growthBytesPerRequest,
        memoryBytes,
        lastsRequests: lasts,
        lastsMs: (lasts / facts.ratePerSecond) * 1000
    };
}
function explainNone(why, state) {
    const { facts } = state;
    if (why === 'fails')
        return `The service does not work at full size: ${(0,outcome_outcome/* describeOutcome */.SS)(facts.outcome)}.`;
    if (why === 'beyond-maximum')
        return `The service failed at the largest size allowed, ${formatSize(state.trials.at(-1).probe.size)}.`;
    const growth = describeGrowth(state, facts.full.memoryBytes);
    return `Its memory grows by ${(0,units/* formatBytes */.z3)(growth.bytesPerRequest)} per request and has no minimum: ${(0,units/* formatBytes */.z3)(growth.memoryBytes)} last about ${growth.lastsRequests} requests.`;
}
function explainMemory(answer, { facts, settings }) {
    const { memory, size } = answer;
    const value = size.memoryBytes;
    if (!memory)
        return { value, steps: [{ what: 'not searched', value }] };
    const { minimumBytes, failedBytes, holds } = memory;
    const often = holds > 1 ? `, ${holds} of ${holds}` : '';
    const failed = failedBytes > 0 ? `, and ${(0,units/* formatBytes */.z3)(failedBytes)} failed` : '';
    // Where many limits lie between the two, the truth is one of them.
    const whole = minimumBytes * (1 + settings.headroom);
    const counted = whole - value > settings.step.memoryBytes
        ? ` on a minimum between the two`
        : '';
    const steps = [
        { what: 'highest memory seen at full size', value: facts.undroppableBytes },
        {
            what: `smallest limit that held${often}${failed}`,
            value: minimumBytes
        },
        {
            what: `+${(0,units/* formatShare */.T1)(settings.headroom)} headroom${counted}, rounded`,
            value
        }
    ];
    return { value, steps: [...steps, explainProof(answer, value)] };
}
function explainCpu(answer, { facts, settings }) {
    const { cpu, size } = answer;
    const value = size.cpuMillicores;
    if (!cpu)
        return { value, steps: [{ what: 'not searched', value }] };
    const { minimumMillicores, usableMillicores, failedMillicores } = cpu;
    const failed = failedMillicores > 0
        ? `, and ${(0,units/* formatMillicores */.n3)(failedMillicores)} was not`
        : '';
    const steps = [
        {
            what: 'CPU time per request × requests per second',
            value: facts.cpuMsPerRequest * facts.ratePerSecond
        },
        { what: 'most that was used in any 100 ms', value: usableMillicores },
        {
            what: cpu.by === 'usage'
                ? 'nothing smaller was tried: with the headroom it is all that can be used'
                : `smallest limit that was fast enough${failed}`,
            value: minimumMillicores
        },
        {
            what: `+${(0,units/* formatShare */.T1)(settings.headroom)} headroom, rounded up, and no more than can be used`,
            value
        }
    ];
    return { value, steps: [...steps, explainProof(answer, value)] };
}
function explainProof({ proof, reason }, value) {
    const soak = proof && describeSoak(proof);
    return {
        what: proof
            ? `proved: ${soak ?? (0,outcome_outcome/* describeOutcome */.SS)(proof.outcome)}`
            : `not proved: ${reason ?? 'it was not run'}`,
        value
    };
}
function formatSize({ cpuMillicores, memoryBytes }) {
    return `${(0,units/* formatMillicores */.n3)(cpuMillicores)} and ${(0,units/* formatBytes */.z3)(memoryBytes)}`;
}

// EXTERNAL MODULE: ./lib/sizing/next-move.js
var next_move = __webpack_require__(31935);
// EXTERNAL MODULE: ./lib/sizing/plan-search.js + 2 modules
var plan_search = __webpack_require__(56759);
;// CONCATENATED MODULE: ./lib/conclude.js


















/**
 * What a run says, however far it came: a function of its record, so that it
 * can be drawn again from a saved one, and with other criteria.
 *
 * @param answer what to say of a search that is not at its end
 */
function conclude(record, answer = next_move/* answerSoFar */.S) {
    const { trial, dataset, machine } = record;
    const analysis = trial && (0,analyze/* analyze */.n)(trial);
    const sized = concludeSize(record, analysis, answer);
    const cost = concludeCost(record, sized);
    const proof = lastProof(record);
    const comparison = (0,conclude_comparison/* compareRecord */.n)(record, { ...sized, analysis });
    return {
        error: record.error ?? (trial && (0,ending/* describeEnding */.b)(trial)),
        analysis,
        ...sized,
        cost,
        comparison,
        // A part is not judged: all of them are, once they are merged.
        verdicts: analysis && !record.shard
            ? judge(record, { ...sized, analysis, cost, comparison })
            : [],
        findings: [
            ...record.findings,
            ...(analysis?.findings ?? []),
            ...(proof ? findLateNeed(proof) : []),
            ...(trial?.ending.kind === 'completed'
                ? findContentionFindings(record)
                : []),
            ...(trial && dataset ? findDatasetFindings(dataset) : []),
            ...(trial ? findGeneratorFindings(trial.generator) : []),
            ...(trial && machine
                ? findWorkerFindings(trial.workers, machine.cores)
                : [])
        ]
    };
}
function lastProof({ search }) {
    const proofs = search?.trials.filter(({ probe }) => probe.purpose === 'proof');
    return proofs?.at(-1)?.measurement;
}
function concludeCost({ pricing }, { recommendation, search }) {
    if (!pricing || recommendation?.kind !== 'size' || !recommendation.proved)
        return undefined;
    return (0,cost/* costOf */.ho)(recommendation.size, pricing, search?.proofRatePerSecond);
}
const ELSEWHERE = 'The size is searched in shard 1, and known once all shards are merged.';
const NOTHING = { recommendation: undefined, search: undefined };
function concludeSize(record, analysis, answer) {
    const { trial, criteria, machine, smallest, cold = false } = record;
    if (!trial || !analysis || !criteria || !machine || !smallest)
        return NOTHING;
    if (record.shard && record.shard.index > 1)
        return { ...NOTHING, recommendation: { kind: 'none', reason: ELSEWHERE } };
    const basis = { trial, analysis, criteria, machine, smallest, cold };
    const plan = (0,plan_search/* planSearch */.EG)(basis);
    if ('recommendation' in plan)
        return { ...NOTHING, ...plan };
    const searched = record.search;
    if (!searched)
        return { ...NOTHING, recommendation: (0,estimate/* estimate */.j)(analysis, criteria.headroom) };
    const trials = searched.trials.map((past, i, all) => judgeAgain(past, { ...plan, trials: all.slice(0, i) }));
    const state = { ...plan, ...searched, trials };
    const why = record.error
        ? `the search was cut short (${record.error.code})`
        : 'it was not run';
    return explainSearch(record, state, { analysis, answer: answer(state, why) });
}
/** By today's criteria, where all that was measured is there. */
function judgeAgain(past, by) {
    const { probe, measurement } = past;
    return measurement
        ? { ...past, outcome: (0,plan_search/* judgeProbe */.ih)(by, probe, measurement) }
        : past;
}
function explainSearch({ machine, trial: first, cold = false }, state, { analysis, answer }) {
    const doubts = analysis.findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ message }) => message);
    const { recommendation, ...search } = explainAnswer(answer, state, doubts);
    const proving = answer.kind === 'size' ? answer.proof : undefined;
    const proof = state.trials.find((past) => past === proving)?.measurement;
    const trial = proof ?? first;
    const latency = steadyLatency(trial);
    const cores = machine.cores;
    const advised = { analysis, trial, slowestMs: latency.maxMs, cores };
    const advice = recommendation.kind === 'size'
        ? adviseSettings({ ...advised, size: recommendation.size })
        : [];
    const proved = {
        proofP90Ms: proof && latency.p90?.value,
        proofRatePerSecond: proof && (0,throughput/* measureThroughput */.F)(proof)
    };
    return { recommendation, search: { ...search, cold, advice, ...proved } };
}
function steadyLatency(trial) {
    return (0,latency/* summarizeLatency */.cH)(trial.exchanges, (0,right_answers/* steadyRange */.CY)(trial));
}


/***/ }),

/***/ 96375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appendText),
/* harmony export */   K: () => (/* binding */ demandAppendable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Files of the runner's, to which a step adds: outputs, state, summary. */

/** Nobody is waited for: a pipe that no one reads is an error at once. */
const AT_ONCE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Adds a text, through no link. */
function appendText(path, text) {
    const { O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, AT_ONCE | O_APPEND | O_CREAT | O_NOFOLLOW);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Throws where somebody else's program would fail to add, or wait for ever. */
function demandAppendable(path) {
    if (path)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, AT_ONCE));
}


/***/ }),

/***/ 93011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94155);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94740);
/**
 * THE RULE about files. A checkout may be a stranger's, and the job can read
 * more than he may see: its environment, its credentials, other checkouts. So:
 *
 * 1. A path that lies in the workspace, or passes through it, is confined to
 *    it: what it really is, links followed, lies in the workspace as well, and
 *    not in `.git`, where actions/checkout leaves a token.
 * 2. A path that leads out as it is written is taken from `with:` only: it is
 *    the workflow's author who gives it. A file of the checkout cannot
 *    (`leadsOut`).
 * 3. Either way it is an ordinary file or folder: no device, pipe or socket,
 *    nothing in /proc or /sys.
 * 4. An open file is compared with what was looked at (`open-file.ts`), and
 *    what is written is new and has no name before it is whole
 *    (`write-file.ts`).
 *
 * All who touch a path that somebody gave go through this room.
 */




/** As Linux has it. */
const MAX_LINKS = 40;
/** Files that are no files, whose size says nothing. */
const KERNEL = ['/proc', '/sys'];
/**
 * What is really at a path, links followed one by one, if the rule allows it.
 * Relative paths are relative to `workspace`. Throws a ProfileError.
 */
function locate(path, workspace = '.') {
    const root = rootOf(workspace);
    const { passes, ...place } = follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), root, path);
    const { real } = place;
    if (passes && !(0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(root, real))
        throw outside(path, 'is a link that leads out of the workspace');
    if (passes && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        throw outside(path, 'leads into .git, where credentials are');
    if (KERNEL.some((folder) => (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(folder, real)))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H(path, {
            code: 'file-not-a-file',
            says: "is one of the kernel's, and no ordinary file"
        });
    return place;
}
/** Of one that somebody removed meanwhile nothing is left to lead anywhere. */
function rootOf(workspace) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    }
}
/** `passes`: whether any step of the way lies in the workspace. */
function follow(path, root, written) {
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root;
    let ahead = segments(path);
    let passes = (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(root, at);
    let facts = look(at, written);
    for (let links = 0; ahead.length > 0;) {
        const [name, ...rest] = ahead;
        const next = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        passes ||= (0,_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(root, next);
        facts = look(next, written);
        if (!facts)
            return { real: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, ...rest), facts, passes };
        ahead = rest;
        if (facts.isSymbolicLink()) {
            if (++links > MAX_LINKS)
                throw unreadable(written, 'ELOOP');
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
                at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target).root;
            ahead = [...segments(target), ...rest];
        }
        else
            at = next;
    }
    return { real: at, facts: look(at, written), passes };
}
function segments(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((name) => name !== '' && name !== '.');
}
function look(path, written) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (thrown) {
        const { code } = thrown;
        // Below what is no folder is nothing.
        if (code === 'ENOTDIR')
            return undefined;
        throw unreadable(written, code, thrown);
    }
}
function outside(path, says) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H(path, { code: 'file-outside-workspace', says });
}
function unreadable(path, code, origin) {
    const says = `cannot be read (${code})`;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H(path, { code: 'file-unreadable', says }, origin);
}


/***/ }),

/***/ 1202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ demandFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73958);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93011);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94155);





/** Where no link is expected none is followed, and no pipe's writer is waited for. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Opens a file for reading as the rule of `confine.ts` allows. Throws a ProfileError. */
async function openFile(path, workspace) {
    const place = demandFile(path, workspace);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place.real, FLAGS).catch((thrown) => {
        throw notOpened(path, thrown);
    });
    try {
        demandSame(path, place, await file.stat());
        return file;
    }
    catch (thrown) {
        await file.close();
        throw thrown;
    }
}
/** The text of a file that has at most so many bytes. Throws a ProfileError. */
function readText(path, of) {
    return readBytes(path, of).toString('utf8');
}
/** The same, of a file that is no text. */
function readBytes(path, of) {
    const { mostBytes, workspace } = of;
    const place = demandFile(path, workspace);
    const file = openPlace(path, place);
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        demandSame(path, place, facts);
        if (facts.size > mostBytes)
            throw tooLarge(path, mostBytes);
        // One more, to see that it ends where it should.
        const bytes = Buffer.allocUnsafe(facts.size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length > facts.size)
            throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'grew while it was read');
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function openPlace(path, { real }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, FLAGS);
    }
    catch (thrown) {
        throw notOpened(path, thrown);
    }
}
/** An ordinary file that may be read. Throws a ProfileError. */
function demandFile(path, workspace) {
    const place = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(path, workspace);
    const { facts } = place;
    if (facts?.isFile())
        return { ...place, facts };
    if (!facts)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, {
            code: 'file-missing',
            says: 'does not exist'
        });
    const says = facts.isDirectory()
        ? 'is a directory'
        : 'is a device, a pipe or a socket';
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, { code: 'file-not-a-file', says });
}
/** The open file is the one that was looked at, and is still where it was. */
function demandSame(path, { real, facts }, now) {
    const isSame = now.isFile() && now.dev === facts.dev && now.ino === facts.ino;
    if (!isSame || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(real) !== real)
        throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'was exchanged while it was opened');
}
function notOpened(path, thrown) {
    return (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, thrown.code, thrown);
}
function tooLarge(path, mostBytes) {
    const says = `has more than ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(mostBytes)}`;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, { code: 'file-too-large', says });
}


/***/ }),

/***/ 52890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70147);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1202);



/** GitHub's have 25 MiB at most. */
const MAX_BYTES = 64 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6;
/** What started this workflow, as GitHub tells it; undefined: nothing that can be read. */
function readEvent(path = process.env['GITHUB_EVENT_PATH']) {
    if (!path)
        return undefined;
    try {
        return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)((0,_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path, { mostBytes: MAX_BYTES }));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FileRefusal)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);

const REMEDIES = {
    'file-missing': 'Give its path from here; a workflow checks the repository out before (actions/checkout).',
    'file-not-a-file': 'Name an ordinary file, for example `tests/rows.jsonl`; what a pipe would give is first written to one.',
    'file-outside-workspace': 'Put the file itself into the repository. What lies elsewhere is named in `with:` by its real path, for example `dataset: /data/rows.jsonl`.',
    'file-too-large': 'Check that it is the right file, or make it smaller.',
    'file-unreadable': 'Let the user of the job read it, for example with chmod a+r.'
};
/** A file that is not opened, and why. */
class FileRefusal extends _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo {
    code;
    /** Goes on after the file's name, without a dot. */
    says;
    constructor(path, why, origin) {
        const { code, says } = why;
        const message = `\`${path}\` ${says}.`;
        super({ code, message, blame: 'user', remedy: REMEDIES[code] }, origin);
        this.code = code;
        this.says = says;
    }
}


/***/ }),

/***/ 94740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether an absolute path is a folder or something below it. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
/** Whether a path, as it is written, leads out of the folder that it is relative to. */
function leadsOut(path) {
    return !isWithin('/folder', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/folder', path));
}


/***/ }),

/***/ 96367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93011);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94155);





/** A name that is there already, be it a link, is not opened. */
const NEW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
/**
 * Writes a file as the rule of `confine.ts` allows, whole or not at all: it is
 * new, under a name that nobody can know, and then gets its own. What has this
 * name must be a file: a link is neither written through nor replaced. The
 * real path; undefined where there was nothing to write, and there is no such
 * file then. Throws when it can't be.
 */
function writeFile(path, pieces) {
    const folder = makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    demandPlain(path, whole);
    const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
    try {
        const isEmpty = writeNew(part, pieces) === 0;
        if (isEmpty)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(whole, { force: true });
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, whole);
        return isEmpty ? undefined : whole;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    }
}
/** Makes a folder, and those above it, as the rule allows; the real path. */
function makeFolder(path) {
    const { real } = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(real, { recursive: true });
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(path).real !== real)
        throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'was exchanged while it was made');
    return real;
}
/** How much was written, in characters or bytes. */
function writeNew(path, pieces) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, NEW, 0o644);
    let length = 0;
    try {
        for (const piece of pieces) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
            length += piece.length;
        }
        return length;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function demandPlain(path, whole) {
    const { real, facts } = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(whole);
    if (real !== whole)
        throw (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY)(path, 'is a link, and links are not written through');
    if (facts && !facts.isFile())
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .H(path, {
            code: 'file-not-a-file',
            says: 'is there, and is no ordinary file'
        });
}


/***/ }),

/***/ 48257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name as that of a file or folder, wherever it lies; a name may be `..`. Names
 * that would be the same then are told apart by a part of their hash: `a-b`, and
 * `a.b` as `a-b-2e7336dc`.
 */
function folderName(name) {
    const clean = name.replace(/[^\w-]/g, '-');
    if (clean === name)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${clean}-${hash}`;
}


/***/ }),

/***/ 57091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ excerptLog),
/* harmony export */   N: () => (/* binding */ stripEscapes)
/* harmony export */ });
/** Colours, cursor moves, titles: what a terminal would not show. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])/g;
/** Begins what explains a failure, in the languages that services are written in. */
const BEGINS = /Traceback \(most recent call last\)|^(?:\S+ )*panic: |^fatal error: |^thread '.*' panicked|Exception in thread|Unhandled exception|UnhandledPromiseRejection|^(?:[\w.]+\.)?\w*(?:Error|Exception)(?::|$)/;
const TELLS = /\b(?:error|exception|fatal|critical|failed|panic|killed)\b/i;
/** Goes on after it: indented, empty, or what Java and Python put between. */
const GOES_ON = /^(?:\s|$)|^(?:Caused by|During handling|The above exception|goroutine |\tat |Traceback )/;
const MAX_BLOCK = 60;
/** Share of the room that is the end's whatever stands before. */
const END_SHARE = 0.3;
const GAP = '…';
function stripEscapes(text) {
    return text.replace(ESCAPES, '');
}
/**
 * The lines of a log that explain most: those around tracebacks and panics, the
 * last ones first, then those that speak of errors, and its end. What is left
 * out between them is one `…`.
 */
function excerptLog(lines, most) {
    if (lines.length <= most)
        return [...lines];
    const chosen = new Set();
    const take = (line) => {
        if (line >= 0 && line < lines.length && chosen.size < most)
            chosen.add(line);
    };
    const end = Math.ceil(most * END_SHARE);
    for (let back = 1; back <= end; back++)
        take(lines.length - back);
    // From the end of a block: that is where the exception stands.
    for (const [from, to] of findBlocks(lines).reverse())
        for (let line = to; line >= from; line--)
            take(line);
    for (let line = lines.length - 1; line >= 0; line--)
        if (TELLS.test(lines[line]))
            take(line);
    for (let line = lines.length - 1; line >= 0; line--)
        take(line);
    return withGaps(lines, [...chosen].sort((a, b) => a - b));
}
function findBlocks(lines) {
    const blocks = [];
    for (let from = 0; from < lines.length; from++) {
        if (!BEGINS.test(lines[from]))
            continue;
        let to = from;
        while (to + 1 < lines.length &&
            to - from < MAX_BLOCK &&
            (GOES_ON.test(lines[to + 1]) || BEGINS.test(lines[to + 1])))
            to++;
        // The exception follows its traceback, or its message a panic, at the margin.
        if (to + 1 < lines.length)
            to++;
        blocks.push([from, to]);
        from = to;
    }
    return blocks;
}
function withGaps(lines, chosen) {
    return chosen.flatMap((line, at) => {
        const isApart = at > 0 && chosen[at - 1] !== line - 1;
        return isApart ? [GAP, lines[line]] : [lines[line]];
    });
}


/***/ }),

/***/ 36985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createMask)
});

// EXTERNAL MODULE: ./lib/foundation/cut-text.js
var cut_text = __webpack_require__(94193);
;// CONCATENATED MODULE: ./lib/foundation/mask-parts.js
/** Parts of a secret that who cut a text left. */
/** What stands instead of a secret. */
const STARS = '***';
/** A shorter part of a Base64 text would be found by chance. */
const LEAST_BASE64 = 8;
/** So much of a secret, or a quarter of it, where a text was cut. */
const LEAST_PART = 4;
/** A part of so many letters and digits is one wherever it stands. */
const TELLING_LETTERS = 8;
const TELLING_PART = 12;
/** In a text of other signs. */
const MOST_TELLING = 64;
/** What many addresses have in common. */
const ORIGIN = /^[a-z][\w+.-]*(?::\/\/|%3a%2f%2f)[^/%]*/i;
/** A line ends, or who cut it says so: `…`, ` ...`, `[truncated]`, `<cut>`. */
const CUT_AFTER = /\r?\n|\\{1,4}[nr]|$| ?(?:…|%e2%80%a6|\.{3}|[[(<{] ?(?:…|\.{3}|\d+ )?(?:more|char|byte|trunc|cut|snip|omit|clip|short))/iy;
const CUT_BEFORE = /(?<=(?:^|\n|\\{1,4}n|…|\.{3}|(?:truncated|cut|snip|snipped|omitted)[\])>}]) ?)/iy;
/** What a Base64 text has where it contains the secret. */
function base64Digits(secret) {
    return [0, 1, 2]
        .map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
        // Of the first and the last digit other bytes decide too.
        const from = Math.ceil((before * 8) / 6);
        const to = Math.floor((bytes.length * 8) / 6);
        return bytes.toString('base64').slice(from, to);
    })
        .filter((digits) => digits.length >= LEAST_BASE64);
}
/** Each sign written one way: a part is found by its first or last letters. */
function formsInParts(secret) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inUrl = encodeURIComponent(secret.toWellFormed());
    const texts = [
        secret,
        inJson,
        JSON.stringify(inJson).slice(1, -1),
        inUrl,
        inUrl.replaceAll('%20', '+'),
        inUrl.replace(/%../g, (digits) => digits.toLowerCase()),
        ...base64Digits(secret)
    ];
    return [...new Set(texts)].flatMap((text) => {
        const least = Math.max(LEAST_PART, Math.ceil(text.length / 4));
        if (text.length <= least)
            return [];
        const origin = ORIGIN.exec(text)?.[0].length ?? 0;
        const begin = origin + tellingLength(text.slice(origin));
        const end = tellingLength([...text].reverse().join(''));
        const [head, tail] = [text.slice(0, least), text.slice(-least)];
        return [{ whole: text, head, tail, telling: [begin, end] }];
    });
}
function tellingLength(text) {
    const half = Math.ceil(text.length / 2);
    let length = Math.max(TELLING_LETTERS, Math.min(TELLING_PART, half));
    while (length < MOST_TELLING &&
        text.slice(0, length).replace(/[^a-z\d]/gi, '').length < TELLING_LETTERS)
        length++;
    return length;
}
/**
 * The text without parts of secrets, their begins and ends: long ones anywhere,
 * since who cut it may go on with anything, and short ones where a line was cut.
 * All are looked for before any is taken out, for forms end alike.
 */
function maskParts(text, forms) {
    const found = [];
    for (const form of forms) {
        if (text.includes(form.head))
            for (const range of findBegins(text, form))
                found.push(range);
        if (text.includes(form.tail))
            for (const range of findEnds(text, form))
                found.push(range);
    }
    if (found.length === 0)
        return text;
    found.sort(([a], [b]) => a - b);
    const kept = [];
    let done = 0;
    for (const [from, to] of found) {
        if (from >= done)
            kept.push(text.slice(done, from), STARS);
        done = Math.max(done, to);
    }
    return kept.join('') + text.slice(done);
}
function* findBegins(text, form) {
    const { whole, head } = form;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at)) {
        let end = at + head.length;
        while (end - at < whole.length && text[end] === whole[end - at])
            end++;
        const isPart = end - at >= form.telling[0] || isAt(CUT_AFTER, text, end);
        if (isPart)
            yield [at, end];
        at = isPart ? end : at + 1;
    }
}
function* findEnds(text, form) {
    const { whole, tail } = form;
    let done = 0;
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at)) {
        const end = at + tail.length;
        const first = Math.max(done, end - whole.length);
        let begin = at;
        while (begin > first && text[begin - 1] === whole.at(begin - 1 - end))
            begin--;
        const isPart = end - begin >= form.telling[1] || isAt(CUT_BEFORE, text, begin);
        if (isPart)
            yield [begin, (done = end)];
        at = isPart ? end : at + 1;
    }
}
function isAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text);
}

;// CONCATENATED MODULE: ./lib/foundation/mask.js


/** Longer ones are looked for in pieces: characters. */
const PIECE = 512;
/** Who prints Base64 begins a new line after so many digits. */
const BREAK = '(?:\\r?\\n|\\\\{1,4}n)?';
/**
 * The one place where secrets are taken out and texts are cut, in this order: a
 * part of a token that was cut before is no longer recognized. Secrets are
 * found as they are, within JSON (also within JSON again), URLs, HTML and
 * Base64 at any of its three alignments. Who cut before us (a program that
 * keeps lines short) left parts, also of these forms: they are taken out, too.
 */
function createMask(secrets) {
    const longestFirst = [...new Set(secrets)]
        .filter((secret) => secret !== '')
        .sort((a, b) => b.length - a.length);
    const patterns = longestFirst.flatMap(formsOf);
    const parted = longestFirst.flatMap(formsInParts);
    return (text, most = Infinity) => {
        let masked = text;
        for (const pattern of patterns)
            masked = masked.replaceAll(pattern, STARS);
        return (0,cut_text/* cutText */.I)(maskParts(masked, parted), most);
    };
}
/** How a secret is found: all ways at once, unless it is as long as a file. */
function formsOf(secret) {
    if (secret.length <= 2 * PIECE)
        return [patternOf(secret)];
    // An expression would be too large; the last piece is as long as the others,
    // for a short one is found by chance.
    const count = Math.floor(secret.length / PIECE);
    const pieces = Array.from({ length: count }, (_, i) => secret.slice(i * PIECE, (i + 1) * PIECE));
    return [...pieces, secret.slice(-PIECE)].flatMap((piece) => [
        piece,
        JSON.stringify(piece).slice(1, -1),
        encodeURIComponent(piece.toWellFormed()),
        ...base64Digits(piece)
    ]);
}
function patternOf(secret) {
    // Backslashes together: one by one they could be told apart in many ways.
    const signs = secret.match(/\\+|[^\\]/gsu) ?? [];
    const written = signs.map(patternOfSign).join('');
    return new RegExp([written, ...base64Patterns(secret)].join('|'), 'g');
}
/** A character, escaped in any of the ways that a log may have it. */
function patternOfSign(sign) {
    const { length } = sign;
    if (sign.startsWith('\\'))
        return `(?:\\\\{${length},${4 * length}}|(?:%5[cC]){${length}})`;
    const bytes = [...Buffer.from(sign)];
    const inUrl = bytes.map((byte) => `%${hex(byte, 2)}`).join('');
    const inJson = sign
        .split('')
        .map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`)
        .join('');
    const plain = /\w/.test(sign) ? sign : `\\\\{0,4}${escapeSign(sign)}`;
    const ways = [plain, inUrl, inJson, OTHERWISE[sign]].filter(Boolean);
    return `(?:${ways.join('|')})`;
}
function escapeSign(sign) {
    return sign.replace(/[\^$.*+?()[\]{}|/-]/, '\\$&');
}
const OTHERWISE = {
    '\n': '\\r?\\n|\\\\{1,4}n',
    '\t': '\\\\{1,4}t',
    '\r': '\\\\{1,4}r',
    ' ': '\\+',
    '&': '&amp;|&#38;',
    '<': '&lt;|&#60;',
    '>': '&gt;|&#62;',
    '"': '&quot;|&#34;',
    "'": '&#39;|&#x27;|&apos;'
};
/** Digits of either case. */
function hex(value, digits) {
    return value
        .toString(16)
        .padStart(digits, '0')
        .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
/** In either alphabet, perhaps in lines. */
function base64Patterns(secret) {
    return base64Digits(secret).map((digits) => digits
        .replace(/\w(?!$)/g, `$&${BREAK}`)
        .replace(/\+/g, `[+-]${BREAK}`)
        .replace(/\//g, `[/_]${BREAK}`));
}


/***/ }),

/***/ 18321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export REPOSITORY */
/** package.json's; a test holds them together. */
const VERSION = '0.1.0';
/** Where this project is, for links and for what is to be copied. */
const REPOSITORY = 'OWNER/profile-inference';


/***/ }),

/***/ 45540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ keepPoint),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(48257);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/foundation/json.js
var foundation_json = __webpack_require__(70147);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(94701);
;// CONCATENATED MODULE: ./lib/history/history-point.js
/** What is kept of a run for the trend over many. */


/** More is no name of a machine. */
const LONGEST = 120;
/** From a report.json, of whatever version; undefined: it is none of a whole run. */
function parsePoint(json) {
    const name = (0,foundation_json/* valueAt */.fK)(json, 'name');
    const createdAt = (0,foundation_json/* valueAt */.fK)(json, 'createdAt');
    const machine = (0,measurement_machine/* parseMachineClass */.b)((0,foundation_json/* valueAt */.fK)(json, 'machine'));
    if (typeof name !== 'string' || typeof createdAt !== 'string' || !machine)
        return undefined;
    if ((0,foundation_json/* valueAt */.fK)(json, 'shard') !== undefined)
        return undefined;
    if (Number.isNaN(Date.parse(createdAt)))
        return undefined;
    const sized = (0,foundation_json/* valueAt */.fK)(json, 'recommendation');
    return {
        name,
        createdAt: new Date(createdAt).toISOString(),
        machine: machine.slice(0, LONGEST),
        proved: (0,foundation_json/* valueAt */.fK)(sized, 'proved') === true,
        ...numbers({
            memoryBytes: (0,foundation_json/* valueAt */.fK)(sized, 'size', 'memoryBytes'),
            cpuMillicores: (0,foundation_json/* valueAt */.fK)(sized, 'size', 'cpuMillicores'),
            cpuMsPerRequest: (0,foundation_json/* valueAt */.fK)(json, 'analysis', 'cpu', 'msPerRequest'),
            p95Ms: (0,foundation_json/* valueAt */.fK)(json, 'analysis', 'latency', 'p95', 'value')
        })
    };
}
/** Those that are numbers, and could have been measured. */
function numbers(values) {
    const known = {};
    for (const key of Object.keys(values)) {
        const value = values[key];
        if (typeof value === 'number' && value >= 0 && value < Infinity)
            known[key] = value;
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/history/history.js







/** Runs that a trend shows, and that a folder keeps of one name. */
const MOST_POINTS = 60;
/** Files that are looked at: a folder may hold anything. */
const MOST_FILES = 1000;
/** `history/ARTIFACT/report.json`, or one level deeper. */
const DEPTH = 2;
const MAX_BYTES = 64 * units/* MIB */.D6;
/**
 * Earlier runs of a name, oldest first, from a folder of reports: those that
 * `keepPoint` wrote, and any report.json below it, as artifacts bring them. What
 * is no report is passed over; a folder that is not there holds none.
 */
function readHistory(folder, name) {
    const points = listFiles(folder, DEPTH)
        .slice(0, MOST_FILES)
        .flatMap((path) => readPoint(path) ?? [])
        .filter((point) => point.name === name);
    const byTime = new Map(points.map((point) => [point.createdAt, point]));
    return [...byTime.values()]
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
        .slice(-MOST_POINTS);
}
/** Adds a run, and takes away what is older than a trend shows. */
function keepPoint(folder, report) {
    const prefix = `${(0,folder_name/* folderName */.u)(report.name)}@`;
    const when = report.createdAt.replaceAll(':', '-');
    (0,write_file/* writeFile */._)((0,external_node_path_.join)(folder, `${prefix}${when}.json`), [JSON.stringify(report)]);
    const own = (0,external_node_fs_.readdirSync)(folder)
        .filter((file) => file.startsWith(prefix) && file.endsWith('Z.json'))
        .sort();
    for (const file of own.slice(0, -MOST_POINTS))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, file));
}
function listFiles(folder, depth) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
    const wanted = (file) => depth === DEPTH ? file.endsWith('.json') : file === 'report.json';
    const files = entries
        .filter((entry) => entry.isFile() && wanted(entry.name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name));
    const folders = depth > 0 ? entries.filter((entry) => entry.isDirectory()) : [];
    return [
        ...files,
        ...folders.flatMap(({ name }) => listFiles((0,external_node_path_.join)(folder, name), depth - 1))
    ];
}
function readPoint(path) {
    try {
        return parsePoint(JSON.parse((0,open_file/* readText */.yR)(path, { mostBytes: MAX_BYTES })));
    }
    catch {
        // Cut off, too large, or not to be read: a trend of the others is one.
        return undefined;
    }
}


/***/ }),

/***/ 35741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timed),
/* harmony export */   d: () => (/* binding */ timedStages)
/* harmony export */ });
/** Stages of a host, each with its wall time noted. */
function timedStages(host, times) {
    return (name, work) => timed(name, times, () => host.stage(name, work));
}
/** Notes the wall time of what is done, be it done or thrown. */
async function timed(name, times, work) {
    const startMs = performance.now();
    try {
        return await work();
    }
    finally {
        times.push({ stage: name, ms: Math.round(performance.now() - startMs) });
    }
}


/***/ }),

/***/ 78295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Every input that can change what is measured, as one text. Where the image
 * comes from and where the report goes change nothing; secrets change from run
 * to run and are left out.
 */
function planText({ report: _, reuse: __, failOn: ___, secrets, image: ____, ...plan }) {
    return JSON.stringify(plan, (_name, value) => typeof value === 'string' && secrets.includes(value) ? '***' : value);
}
/** The same for all shards of one plan, hex. */
function planHash(inputs) {
    const dataset = { ...inputs.dataset, shard: undefined };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(planText({ ...inputs, dataset }))
        .digest('hex');
}


/***/ }),

/***/ 30633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ askedRate),
  F: () => (/* binding */ shapeOf)
});

;// CONCATENATED MODULE: ./lib/load/closed.js
/** Each of its workers sends when its last answer came. */
function closed_closed(load) {
    return {
        askedRate: undefined,
        plan: () => ({ dueMs: (nowMs) => nowMs, take: () => undefined }),
        repeat: () => load
    };
}

// EXTERNAL MODULE: ./lib/load/random.js
var load_random = __webpack_require__(18593);
;// CONCATENATED MODULE: ./lib/load/open.js

/** Requests are due at set times, whatever happened. */
function open_open(load) {
    return {
        askedRate: load.ratePerSecond,
        plan: (startMs) => planArrivals(load, startMs),
        repeat: (round) => ({ ...load, seed: load.seed + round })
    };
}
function planArrivals(load, startMs) {
    const nextDueMs = load.arrivals === 'constant'
        ? constantArrivals(load, startMs)
        : poissonArrivals(load, startMs);
    let dueMs = nextDueMs();
    return {
        dueMs: () => dueMs,
        take: () => {
            dueMs = nextDueMs();
        }
    };
}
/** Request k is due at k / rate; sums of gaps would drift. */
function constantArrivals(load, startMs) {
    let taken = 0;
    return () => startMs + (taken++ * 1000) / load.ratePerSecond;
}
/** Independent users: exponential gaps, 1 / rate in the mean. */
function poissonArrivals(load, startMs) {
    const random = (0,load_random/* seededRandom */.I)(load.seed);
    let dueMs = startMs;
    return () => (dueMs += (-Math.log(1 - random()) * 1000) / load.ratePerSecond);
}

;// CONCATENATED MODULE: ./lib/load/load.js


/** A new kind of load compiles when it has a line here. */
function shapeOf(load) {
    switch (load.kind) {
        case 'closed':
            return closed_closed(load);
        case 'open':
            return open_open(load);
    }
}
/** Requests per second that were asked for; undefined: answers set the pace. */
function askedRate(load) {
    return shapeOf(load).askedRate;
}


/***/ }),

/***/ 18593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/**
 * Numbers in [0, 1) that depend on the seed alone: mulberry32. Its 32 bits of
 * state are enough for arrivals; a run has far fewer requests than 2^32.
 */
function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let bits = Math.imul(state ^ (state >>> 15), state | 1);
        bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
        return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
    };
}


/***/ }),

/***/ 19143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ MIN_SPAN_MS),
/* harmony export */   rS: () => (/* binding */ isContended),
/* harmony export */   zQ: () => (/* binding */ findContention)
/* harmony export */ });
/** Who else used the machine's CPU while a service was measured. */
/** Less is a daemon's, or a reading's grain. */
const MUCH_MILLICORES = 150;
/** With a core free at any time nobody waits for a neighbour. */
const FREE_MILLICORES = 1000;
/** Free cores do not help: all of them may be taken. */
const MUCH_STOLEN = 0.15;
/** The kernel counts in ticks of 10 ms: what is shorter says nothing. */
const MIN_SPAN_MS = 100;
/**
 * How much was idle is asked of the moments in which others worked: one that takes
 * both cores of two for 30 % of the time leaves 1400m idle in the mean, and
 * nothing while it works. Undefined: it could not be seen, or was too short.
 */
function findContention(readings) {
    const [first] = readings;
    const last = readings.at(-1);
    if (!first || !last)
        return undefined;
    const all = between(first, last);
    if (!(all.ms >= MIN_SPAN_MS) || Number.isNaN(all.othersMs))
        return undefined;
    const spans = readings.slice(1).map((now, i) => between(readings[i], now));
    const taken = spans.map(({ othersMs }) => Math.max(0, othersMs));
    const weight = taken.reduce((sum, ms) => sum + ms, 0);
    const idle = spans.reduce((sum, { ms, idleMs }, i) => sum + (idleMs / ms) * taken[i], 0);
    return {
        usedMillicores: Math.max(0, (all.othersMs / all.ms) * 1000),
        idleMillicores: (weight > 0 ? idle / weight : all.idleMs / all.ms) * 1000,
        stolenShare: all.stolenMs / (all.busyMs + all.stolenMs || 1)
    };
}
function between(before, now) {
    const busyMs = now.busyMs - before.busyMs;
    return {
        ms: now.atMs - before.atMs,
        busyMs,
        othersMs: busyMs - (now.ownMs - before.ownMs),
        idleMs: now.idleMs - before.idleMs,
        stolenMs: now.stolenMs - before.stolenMs
    };
}
/** Whether times that were measured beside them may be the others' doing. */
function isContended(others) {
    if (!others)
        return false;
    const { usedMillicores, idleMillicores, stolenShare } = others;
    return (stolenShare > MUCH_STOLEN ||
        (usedMillicores > MUCH_MILLICORES && idleMillicores < FREE_MILLICORES));
}


/***/ }),

/***/ 43203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/** The words of a replay; times are as in measurement.ts. */
/** How one exchange went; the index in `OUTCOMES` is what the column holds. */
const OUTCOMES = [
    'succeeded',
    /** A status outside `success-status`. */
    'wrong-status',
    /** A body that matches `failure-body`. */
    'failure-body',
    /** A header, or an exception in the body, tells of a failure. */
    'error-answer',
    'timed-out',
    /** Refused, reset, or closed before the answer was whole. */
    'connection-failed'
];


/***/ }),

/***/ 87440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ throttledShare),
/* harmony export */   YF: () => (/* binding */ mostTasks),
/* harmony export */   _b: () => (/* binding */ countOomKills),
/* harmony export */   ad: () => (/* binding */ throttlingBetween)
/* harmony export */ });
/**
 * Share of CFS periods in which the quota ran out. No quota, no periods: then
 * nothing was throttled. NaN: not counted.
 */
function throttledShare({ periods, throttledPeriods }) {
    return periods === 0 ? 0 : throttledPeriods / periods;
}
/** What was counted between two readings. */
function throttlingBetween(before, now) {
    return {
        periods: now.periods - before.periods,
        throttledPeriods: now.throttledPeriods - before.throttledPeriods
    };
}
/**
 * Processes killed for memory. The kernel's count goes with the container: the
 * kill that ended it may be known from the engine only. NaN: nobody counted.
 */
function countOomKills({ totals, ending }) {
    const counted = totals?.oomKills ?? NaN;
    const killed = ending.kind === 'exited' && ending.exit.oomKilled;
    return killed ? Math.max(counted || 0, 1) : counted;
}
/** Most processes and threads at once; NaN: not read. */
function mostTasks({ pids, length }) {
    const read = pids.subarray(0, length).filter(Number.isFinite);
    return read.length > 0 ? read.reduce((a, b) => Math.max(a, b)) : NaN;
}


/***/ }),

/***/ 94701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ machineClass),
/* harmony export */   b: () => (/* binding */ parseMachineClass)
/* harmony export */ });
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70147);

/** Times are comparable within one class: `EPYC 7763, 4 cores, 16 GiB, cgroup v2`. */
function machineClass({ cpuModel, cores, memoryBytes, cgroupVersion }) {
    const gibibytes = Math.round(memoryBytes / 2 ** 30);
    const cgroup = cgroupVersion ? `cgroup v${cgroupVersion}` : 'no cgroup';
    return [cpuModel, `${cores} cores`, `${gibibytes} GiB`, cgroup].join(', ');
}
/** The class of a machine as a report has it; undefined: it has none. */
function parseMachineClass(json) {
    const cpuModel = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'cpuModel');
    const cores = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'cores');
    const memoryBytes = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'memoryBytes');
    const version = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, 'cgroupVersion');
    if (typeof cpuModel !== 'string')
        return undefined;
    if (typeof cores !== 'number' || typeof memoryBytes !== 'number')
        return undefined;
    const cgroupVersion = version === 1 || version === 2 ? version : undefined;
    return machineClass({ cpuModel, cores, memoryBytes, cgroupVersion });
}


/***/ }),

/***/ 67548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ COUNTER_NAMES)
/* harmony export */ });
/**
 * The words of a trial. A trial is one container under known limits with a
 * known load; what comes out is plain data, judged later and elsewhere.
 * Times are milliseconds since the container was started, on one monotonic
 * clock; memory is bytes; CPU is millicores and milliseconds.
 */
const COUNTER_NAMES = [
    'memoryBytes',
    'memoryPeakBytes',
    'anonymousBytes',
    'sharedBytes',
    'fileBytes',
    'inactiveFileBytes',
    'kernelBytes',
    'oomKills',
    'majorFaults',
    'cpuMs',
    'periods',
    'throttledPeriods',
    'throttledMs',
    'pids',
    'memoryPressureMs',
    'cpuPressureMs'
];


/***/ }),

/***/ 16513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ endedMs),
/* harmony export */   Jx: () => (/* binding */ sentMs),
/* harmony export */   NS: () => (/* binding */ responseBytes),
/* harmony export */   ft: () => (/* binding */ HIGH_BYTES),
/* harmony export */   w2: () => (/* binding */ responseMs)
/* harmony export */ });
function sentMs(exchanges, i) {
    return exchanges.dueMs[i] + exchanges.delayMs[i];
}
function endedMs(exchanges, i) {
    return sentMs(exchanges, i) + exchanges.serviceMs[i];
}
/** ended − due: what a caller waits, queueing in an open loop included. */
function responseMs(exchanges, i) {
    return exchanges.delayMs[i] + exchanges.serviceMs[i];
}
/** What the high column of the answers' sizes counts in. */
const HIGH_BYTES = 2 ** 32;
function responseBytes(exchanges, i) {
    const high = exchanges.responseBytesHigh?.[i] ?? 0;
    return exchanges.responseBytes[i] + high * HIGH_BYTES;
}


/***/ }),

/***/ 13759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ fewestValues),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Ys: () => (/* binding */ quantileRank),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   nu: () => (/* binding */ squaresAroundMean)
/* harmony export */ });
/**
 * How many values a p-quantile needs: 1 / (1 − p). Of fewer it would be the
 * maximum again: p99 needs 100.
 */
function fewestValues(p) {
    // 1 / (1 − 0.9) is 10.000000000000002 in floating point.
    return Math.round(1 / (1 - p));
}
/** The rank, from 0, of the p-quantile of n values; undefined of too few. */
function quantileRank(n, p) {
    return n < fewestValues(p) ? undefined : Math.ceil(n * p) - 1;
}
/**
 * The p-quantile of ascending values, by nearest rank: a value that was seen.
 * Undefined of too few.
 */
function quantile(sorted, p) {
    const rank = quantileRank(sorted.length, p);
    return rank === undefined ? undefined : sorted[rank];
}
/** The middle one, or the mean of the two; NaN of nothing. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    return (((sorted[Math.ceil(middle) - 1] ?? NaN) +
        (sorted[Math.floor(middle)] ?? NaN)) /
        2);
}
/** Mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Of the numbers less their mean; 0 of one number. */
function squaresAroundMean(numbers) {
    const middle = mean(numbers);
    return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0);
}


/***/ }),

/***/ 80370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ countResentInRestart),
/* harmony export */   y: () => (/* binding */ findRestarts)
/* harmony export */ });
/** What a process takes along when it goes: less is a thread that ended. */
const LOST_SHARE = 0.1;
/** How far back is looked for what there was before, samples. */
const BACK = 20;
/**
 * Samples at which processes were back that had gone with their memory: a
 * worker that was killed, or ended, and was started again. The container itself
 * is never restarted; when it ends, so does its trial.
 */
function findRestarts(samples) {
    const { length, pids, anonymousBytes } = samples;
    const found = [];
    let lost;
    for (let i = 1; i < length; i++) {
        if (lost === undefined) {
            const before = pids[i - 1];
            if (pids[i] < before && hasLostMemory(anonymousBytes, i))
                lost = before;
        }
        else if (pids[i] >= lost) {
            found.push(i);
            lost = undefined;
        }
    }
    return found;
}
/** Memory goes a moment before or after its process is counted out. */
function hasLostMemory(bytes, at) {
    const from = Math.max(at - BACK, 0);
    let most = 0;
    for (let i = from; i <= at; i++)
        most = Math.max(most, bytes[i]);
    let least = most;
    for (let i = at; i < Math.min(at + BACK, bytes.length); i++)
        least = Math.min(least, bytes[i]);
    return most - least > most * LOST_SHARE;
}
/**
 * Requests that were answered at a second go, on a fresh connection, while a
 * process was restarted: it may have crashed, and another one answered.
 */
function countResentInRestart({ notes, samples, marks }) {
    const resent = notes.find(({ kind }) => kind === 'retried')?.exchanges ?? 0;
    if (resent === 0)
        return 0;
    const fromMs = marks.settledMs ?? marks.readyMs ?? Infinity;
    const restarts = findRestarts(samples);
    return restarts.some((i) => samples.atMs[i] >= fromMs) ? resent : 0;
}


/***/ }),

/***/ 48892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countSucceeded),
/* harmony export */   CY: () => (/* binding */ steadyRange),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   yx: () => (/* binding */ sortedTimes)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16513);

/** The counted ones: those after warm-up, of the first replay. */
function steadyRange({ exchanges, warmupExchanges, rounds }) {
    return [warmupExchanges, rounds?.[0]?.replayed ?? exchanges.length];
}
/** Whether it was answered, in time and rightly: the first of `OUTCOMES`. */
function succeeded({ outcome }, i) {
    return outcome[i] === 0;
}
function countSucceeded(exchanges, [from, to]) {
    let count = 0;
    for (let i = from; i < to; i++)
        if (succeeded(exchanges, i))
            count++;
    return count;
}
/**
 * Times of the right answers of a range, ms, ascending: response times unless
 * another one is asked for. Those that nobody told (NaN) are left out.
 */
function sortedTimes(exchanges, [from, to], ms = (i) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .responseMs */ .w2)(exchanges, i)) {
    const times = new Float64Array(Math.max(to - from, 0));
    let count = 0;
    for (let i = from; i < to; i++) {
        if (!succeeded(exchanges, i))
            continue;
        const time = ms(i);
        if (!Number.isNaN(time))
            times[count++] = time;
    }
    return times.slice(0, count).sort();
}


/***/ }),

/***/ 15554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ undroppable)
/* harmony export */ });
/**
 * Anonymous + shared + kernel memory: no pressure can drop it without swap.
 * Without shared or kernel memory where the source has it not (Docker's API).
 */
function undroppable(samples, i) {
    const shared = samples.sharedBytes[i] || 0;
    const kernel = samples.kernelBytes[i] || 0;
    return samples.anonymousBytes[i] + shared + kernel;
}


/***/ }),

/***/ 38581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ pricePerHour),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   x4: () => (/* binding */ HOURS_PER_MONTH)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);

/** 365 days in 12 months. */
const HOURS_PER_MONTH = 730;
/** @param ratePerSecond answers of one container at this size; NaN: unknown */
function costOf(size, { prices, current }, ratePerSecond = NaN) {
    const perHour = pricePerHour(size, prices);
    const { replicas = 1 } = current ?? {};
    const perMonth = perHour * HOURS_PER_MONTH * replicas;
    const today = current && pricePerHour(current.size, prices) * HOURS_PER_MONTH * replicas;
    return {
        prices,
        replicas,
        perMonth,
        ...(ratePerSecond > 0 && {
            ratePerSecond,
            perMillionRequests: (perHour / (ratePerSecond * 3600)) * 1e6
        }),
        ...(current &&
            today !== undefined && {
            current: {
                ...current,
                perMonth: today,
                savedPerMonth: today - perMonth
            }
        })
    };
}
/** By what is kept free for it, whether or not it is used. */
function pricePerHour({ cpuMillicores, memoryBytes }, { perCoreHour, perGibHour }) {
    return (cpuMillicores / 1000) * perCoreHour + (memoryBytes / _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .GIB */ .j9) * perGibHour;
}


/***/ }),

/***/ 42713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ beginRecord)
/* harmony export */ });
/* harmony import */ var _foundation_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18321);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83376);


/** The record of a run that begins now, on this machine. */
function beginRecord({ name, troubleshooting }) {
    return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_0__/* .startRecord */ .qt)({
        name,
        createdAt: new Date().toISOString(),
        version: _foundation_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        troubleshooting,
        attempt: Number(process.env['GITHUB_RUN_ATTEMPT']) || undefined
    });
}


/***/ }),

/***/ 34388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pm: () => (/* binding */ claimFolder),
  rJ: () => (/* binding */ findWritten),
  dB: () => (/* binding */ viewFiles),
  hV: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(48257);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(96367);
// EXTERNAL MODULE: ./lib/saved/saved-run.js + 5 modules
var saved_run = __webpack_require__(93980);
// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(43203);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(16513);
// EXTERNAL MODULE: ./lib/measurement/measurement.js
var measurement = __webpack_require__(67548);
;// CONCATENATED MODULE: ./lib/report/csv.js



const LINES_A_CHUNK = 1000;
/**
 * exchanges.csv in pieces: row numbers, times, statuses; no bodies. `server_ms`
 * is what the server says it took, empty where it says nothing; sizes are of
 * bodies.
 */
function* exchangesCsv({ exchanges, warmupExchanges }) {
    yield 'row,phase,due_ms,sent_ms,ended_ms,status,outcome,response_bytes,server_ms,request_bytes\n';
    yield* chunks(exchanges.length, (i) => [
        exchanges.row[i],
        i < warmupExchanges ? 'warm-up' : 'steady',
        exchanges.dueMs[i].toFixed(3),
        (0,moments/* sentMs */.Jx)(exchanges, i).toFixed(3),
        (0,moments/* endedMs */.Ds)(exchanges, i).toFixed(3),
        exchanges.status[i],
        exchange/* OUTCOMES */.i[exchanges.outcome[i]],
        (0,moments/* responseBytes */.NS)(exchanges, i),
        told(exchanges.serverMs?.[i]),
        exchanges.requestBytes?.[i] ?? ''
    ]);
}
function told(ms = NaN) {
    return Number.isNaN(ms) ? '' : ms.toFixed(3);
}
/** samples.csv in pieces: every counter; empty where it was not read. */
function* samplesCsv({ samples }) {
    yield `${['atMs', ...measurement/* COUNTER_NAMES */.k].join()}\n`;
    yield* chunks(samples.length, (i) => [
        samples.atMs[i].toFixed(3),
        ...measurement/* COUNTER_NAMES */.k.map((name) => {
            const value = samples[name][i];
            return Number.isNaN(value) ? '' : Number(value.toFixed(3));
        })
    ]);
}
function* chunks(count, fields) {
    for (let from = 0; from < count; from += LINES_A_CHUNK) {
        let text = '';
        const to = Math.min(from + LINES_A_CHUNK, count);
        for (let i = from; i < to; i++)
            text += `${fields(i).join()}\n`;
        yield text;
    }
}

// EXTERNAL MODULE: ./lib/report/document/text.js
var document_text = __webpack_require__(31095);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/page-shell.js + 1 modules
var page_shell = __webpack_require__(79272);
// EXTERNAL MODULE: ./lib/report/document/describe-run.js + 9 modules
var describe_run = __webpack_require__(14046);
;// CONCATENATED MODULE: ./lib/foundation/shell.js
/** A word of a POSIX shell; within single quotes only they mean something. */
function quoteForShell(text) {
    return /^[\w@%+=:,./-]+$/.test(text)
        ? text
        : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/report/document/reproduce.js


/** Shown where an input may hold a secret. */
const HIDDEN = '…';
/** All inputs as they were understood, and the line that runs this again. */
function describeReproduction({ inputs = [] }) {
    if (inputs.length === 0)
        return [];
    const rows = inputs.map(({ name, text = HIDDEN, given }) => [
        [(0,document_text/* code */.aY)(name)],
        (0,document_text/* line */.n8)(text),
        given ? 'given' : 'from a file'
    ]);
    return [
        (0,document_text/* heading */.R_)(2, 'How to run this again'),
        { kind: 'code', text: commandOf(inputs), language: 'sh' },
        (0,document_text/* paragraph */.FY)('What was asked for; all else was left to its default:'),
        (0,document_text/* table */.tp)(['Input', 'Value', 'Where from'], rows)
    ];
}
/** `npx profile-inference --image …`, for a shell. */
function commandOf(inputs) {
    const flags = inputs
        .filter(({ given }) => given)
        .map(({ name, text = HIDDEN }) => `--${name}=${quoteForShell(text)}`);
    return ['npx profile-inference', ...flags].join(' \\\n  ');
}

// EXTERNAL MODULE: ./lib/report/html/render-blocks.js + 1 modules
var render_blocks = __webpack_require__(28720);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
;// CONCATENATED MODULE: ./lib/report/html/row-table.js





/** The slowest, the heaviest and those that failed, in one table to sort. */
function renderRows(use, trial) {
    const lines = collectRows(use, trial);
    if (lines.length === 0)
        return (0,markup/* html */.qy) `<p>No row stands out.</p>`;
    const rows = lines.map((line) => {
        const [first = markup/* NOTHING */.K$, ...others] = cellsOf(line).map(({ sort, text }, i) => i === 0
            ? (0,markup/* html */.qy) `<th scope="row" data-sort="${sort}" ${LABELS[i]}>${text}</th>`
            : (0,markup/* html */.qy) `<td data-sort="${sort}" ${LABELS[i]}>${text}</td>`);
        return (0,markup/* html */.qy) `<tr>
      ${first}${others}
    </tr>`;
    });
    return (0,markup/* html */.qy) `<div class="wide" tabindex="0" role="group" aria-label="Rows">
    <table class="sortable stacked">
      <thead>
        <tr>
          ${HEADS.map((text) => (0,markup/* html */.qy) `<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
const HEADS = [
    'Row',
    'Slowest response',
    'Memory rose meanwhile by',
    'Failed',
    'Request',
    'Largest answer',
    'Times sent'
];
const LABELS = HEADS.map(render_blocks/* labelled */.wW);
/** As many as there are heads. */
function cellsOf(line) {
    const cell = (value, format) => value === undefined
        ? { sort: -1, text: '–' }
        : { sort: value, text: format(value) };
    return [
        cell(line.row, String),
        cell(line.slowestMs, units/* formatMs */._V),
        cell(line.roseBytes, units/* formatBytes */.z3),
        { sort: line.failed, text: line.failed || '–' },
        cell(line.requestBytes, formatSize),
        cell(line.responseBytes, formatSize),
        cell(line.times, String)
    ];
}
function howItFailed({ outcome, status }) {
    const got = status ? `status ${status}` : 'no status';
    return outcome === 'wrong-status' ? got : `${outcome}, ${got}`;
}
function formatSize(bytes) {
    return bytes < 10_240
        ? `${bytes}\u00a0bytes`
        : `${(bytes / 1024).toFixed(1)} KiB`;
}
function collectRows({ slowestRows, memoryRows, failedRows }, trial) {
    const numbers = [...slowestRows, ...memoryRows, ...failedRows].map(({ row }) => row);
    const wanted = new Map(numbers.map((row) => [
        row,
        { times: 0, requestBytes: 0, responseBytes: 0, slowestMs: 0 }
    ]));
    if (trial)
        readExchanges(trial, wanted);
    return [...wanted].map(([row, seen]) => {
        const failed = failedRows.find((each) => each.row === row);
        const slow = slowestRows.find((each) => each.row === row)?.latencyMs;
        return {
            row,
            slowestMs: seen.slowestMs || slow,
            roseBytes: memoryRows.find((each) => each.row === row)?.roseBytes,
            failed: failed ? `${howItFailed(failed)}, ${failed.times} ×` : '',
            times: seen.times || undefined,
            requestBytes: seen.times > 0 && trial?.exchanges.requestBytes
                ? seen.requestBytes
                : undefined,
            responseBytes: seen.times > 0 ? seen.responseBytes : undefined
        };
    });
}
function readExchanges(trial, wanted) {
    const { exchanges } = trial;
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    for (let i = from; i < to; i++) {
        const seen = wanted.get(exchanges.row[i]);
        if (!seen)
            continue;
        seen.times++;
        // A row is the same each time it is sent.
        seen.requestBytes = exchanges.requestBytes?.[i] ?? 0;
        const bytes = (0,moments/* responseBytes */.NS)(exchanges, i);
        seen.responseBytes = Math.max(seen.responseBytes, bytes);
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            seen.slowestMs = Math.max(seen.slowestMs, (0,moments/* responseMs */.w2)(exchanges, i));
    }
}

// EXTERNAL MODULE: ./lib/report/html/axes.js
var axes = __webpack_require__(48945);
;// CONCATENATED MODULE: ./lib/report/html/references.js
/** Limits that a picture compares with: a line each, named above it. */


/** A row of names. */
const NAME_HEIGHT = 18;
function drawReferences(references, x, bottom) {
    const names = layNames(references, x);
    // Names are above all lines.
    return [
        ...names.map(({ reference }, i) => drawLineAt(reference, x, { top: 4 + i * NAME_HEIGHT, bottom })),
        ...names.map((name, i) => nameLine(name, x, 14 + i * NAME_HEIGHT))
    ];
}
function drawLineAt({ x: value, kind }, x, { top, bottom }) {
    const at = (0,axes/* across */.AJ)(x(value));
    return (0,markup/* html */.qy) `<g class="reference ${kind}"
    ><line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"
  /></g>`;
}
/** Within these there is room for a name on either side. */
const MIDDLE = { from: 0.35 * axes/* ACROSS */.Ad, to: 0.65 * axes/* ACROSS */.Ad };
/**
 * Names from the top down so that no line runs through that of another: those
 * that stand at the left of their lines, the rightmost first, then those at the
 * right, the leftmost first. The widest gap near the middle parts them.
 */
function layNames(references, x) {
    const sorted = references.toSorted((a, b) => a.x - b.x);
    const gaps = [...sorted, undefined].map((next, i) => {
        const before = sorted[i - 1];
        const from = Math.max(before ? x(before.x) : 0, MIDDLE.from);
        return Math.min(next ? x(next.x) : axes/* ACROSS */.Ad, MIDDLE.to) - from;
    });
    const parting = gaps.indexOf(Math.max(...gaps));
    const name = (reference, left) => ({
        reference,
        left
    });
    return [
        ...sorted
            .slice(parting)
            .map((each) => name(each, true))
            .reverse(),
        ...sorted.slice(0, parting).map((each) => name(each, false))
    ];
}
/** Shorter where there is little room. */
function nameLine({ reference, left }, x, y) {
    const { x: value, name, more, is, kind } = reference;
    const write = (text, where) => (0,markup/* html */.qy) `<text
      x="${(0,axes/* across */.AJ)(x(value))}"
      dx="${left ? -5 : 5}"
      y="${y}"
      text-anchor="${left ? 'end' : 'start'}"
      ${where === 'everywhere' ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `class="${where}-only"`}
      >${text}: ${is}</text
    >`;
    const names = more === ''
        ? [write(name, 'everywhere')]
        : [write(name + more, 'wide'), write(name, 'narrow')];
    return (0,markup/* html */.qy) `<g class="reference ${kind}">${names}</g>`;
}

// EXTERNAL MODULE: ./lib/report/html/scale.js
var scale = __webpack_require__(26740);
// EXTERNAL MODULE: ./lib/report/html/legend.js
var html_legend = __webpack_require__(65161);
;// CONCATENATED MODULE: ./lib/report/html/signs.js


/** Shapes differ, not colours alone. */
const SHAPES = {
    held: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
    killed: 'M-5,-5L5,5M-5,5L5,-5',
    thrashed: 'M0,-6L6,5L-6,5Z',
    slow: 'M-6,-5L6,-5L0,6Z',
    failed: 'M-5,-5H5V5H-5Z',
    unsure: 'M0,-6L6,0L0,6L-6,0Z'
};
const SIGNS = {
    held: 'held',
    'oom-killed': 'killed',
    exited: 'killed',
    'not-started': 'killed',
    'not-ready': 'slow',
    'too-slow': 'slow',
    'failed-requests': 'failed',
    aborted: 'unsure'
};
const CPU_SIGNS = {
    holds: 'held',
    fails: 'slow',
    unsure: 'unsure'
};
function signOf({ outcome, slowness }) {
    return slowness === 'thrashing' ? 'thrashed' : SIGNS[outcome];
}
const LEGEND = [
    ['held', 'held'],
    ['killed', 'killed or gone'],
    ['thrashed', 'thrashed'],
    ['slow', 'too slow'],
    ['failed', 'wrong answers'],
    ['unsure', 'says nothing']
];
/** Of the signs that are there. */
function drawLegend(marks) {
    const signs = new Set(marks.map(({ sign }) => sign));
    const items = LEGEND.filter(([sign]) => signs.has(sign)).map(([sign, text]) => ({
        sign: (0,markup/* html */.qy) `<g class="mark ${sign}"><path d="${SHAPES[sign]}" /></g>`,
        text
    }));
    const ring = {
        sign: (0,markup/* html */.qy) `<circle r="10" class="ring" />`,
        reach: 12,
        text: 'ran at the recommended size'
    };
    const isThere = marks.some(({ proof }) => proof);
    return (0,html_legend/* renderLegend */.GU)(isThere ? [...items, ring] : items);
}

;// CONCATENATED MODULE: ./lib/report/html/marks-chart.js
/** Marks on a scale of limits, one row each, in the order they were tried. */





const ROW = 22;
/** Right of the inside: what is beyond it, then what each took. */
const BEYOND = 22;
const TOOK = 96;
function drawMarks(chart) {
    const { marks, references } = chart;
    const top = 26 + references.length * NAME_HEIGHT;
    const bottom = top + marks.length * ROW + 8;
    const frame = { top, bottom };
    const x = scaleOf(chart);
    const height = bottom + 42;
    return (0,axes/* drawing */.pW)(chart.title, { height, alive: true, sides: 'limits' }, [
        (0,axes/* drawXAxis */.Gq)(x, frame, { label: chart.label }),
        drawHeadroom(references, x, frame),
        ...drawReferences(references, x, bottom),
        (0,markup/* html */.qy) `<text
      x="100%"
      dx="${TOOK}"
      y="${top - 6}"
      text-anchor="end"
      class="small"
      >${chart.right}</text
    >`,
        ...marks.map((mark, i) => drawMark(mark, x, top + ROW * i + ROW / 2 + 4))
    ]);
}
/** Around what is near: full size may be a hundred times as much. */
function scaleOf({ marks, references }) {
    const known = references.map((reference) => reference.x);
    const near = Math.max(...known, 1) * 2;
    const tried = marks.map((mark) => mark.x).filter((at) => at <= near);
    const all = [...known, ...tried];
    const [least, most] = [Math.min(...all), Math.max(...all, 1)];
    const min = least > most / 2 ? least - (most - least) * 0.15 : 0;
    const max = most + (most - min) * 0.08;
    return (0,scale/* linearScale */.om)({ min: Math.max(min, 0), max, from: 0, to: axes/* ACROSS */.Ad }, 7);
}
function drawHeadroom(references, x, { top, bottom }) {
    const at = (kind) => references.find((reference) => reference.kind === kind)?.x;
    const [minimum, recommended] = [at('minimum'), at('recommended')];
    if (minimum === undefined || recommended === undefined)
        return markup/* NOTHING */.K$;
    const width = Math.max(x(recommended) - x(minimum), 0);
    return (0,markup/* html */.qy) `<rect
    x="${(0,axes/* across */.AJ)(x(minimum))}"
    y="${top}"
    width="${(0,axes/* across */.AJ)(width)}"
    height="${bottom - top}"
    class="headroom"
    ><title>headroom</title></rect
  >`;
}
function drawMark(mark, x, y) {
    const { sign, proof, label, tip, took, trial } = mark;
    const beyond = x(mark.x) > axes/* ACROSS */.Ad;
    const at = beyond ? '100%' : (0,axes/* across */.AJ)(x(mark.x));
    const shape = (0,markup/* html */.qy) `<svg x="${at}">
    <g transform="translate(${beyond ? BEYOND : 0},${y})">
      ${proof ? (0,markup/* html */.qy) `<circle r="10" class="ring" />` : markup/* NOTHING */.K$}
      <path d="${SHAPES[sign]}" />
      ${beyond ? (0,markup/* html */.qy) `<path d="M10,0H20M16,-4L20,0L16,4" class="beyond" />` : markup/* NOTHING */.K$}
    </g>
  </svg>`;
    const words = (0,markup/* html */.qy) `<g aria-hidden="true"
    ><text x="-8" y="${y + 4}" text-anchor="end">${label}</text
    ><text x="100%" dx="${TOOK}" y="${y + 4}" text-anchor="end" class="label"
      >${took}</text
    ></g
  >`;
    return (0,markup/* html */.qy) `${words}<g
      class="mark ${sign}"
      tabindex="0"
      role="${trial === undefined ? 'img' : 'button'}"
      data-tip
      ${trial === undefined ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `data-trial="${trial}"`}
      ><title>${tip}</title
      ><rect
        y="${y - ROW / 2}"
        width="100%"
        height="${ROW}"
        class="row"
      />${shape}</g
    >`;
}

;// CONCATENATED MODULE: ./lib/report/html/search-lead.js
/** What the picture of the search shows, in a sentence or two. */



/** What a rule of thumb adds to what was measured. */
const THUMB = 1.15;
/** Only of a size that was proved: what rules of thumb would have made of it. */
function renderLead(report) {
    const { recommendation, search, analysis } = report;
    const minimum = search?.minimumMemoryBytes;
    if (recommendation?.kind !== 'size' || !recommendation.proved)
        return [];
    if (minimum === undefined)
        return [];
    const { memoryBytes } = recommendation.size;
    const failed = Math.max(...search.trials
        .filter(({ outcome }) => outcome !== 'held' && outcome !== 'aborted')
        .map(({ size }) => size.memoryBytes)
        .filter((bytes) => bytes < minimum), 0);
    const less = failed > 0 ? `, ${(0,units/* formatBytes */.z3)(failed)} failed` : '';
    const rules = [
        compare('the peak', analysis?.memory.peakBytes, { memoryBytes, minimum }),
        compare('the working set', analysis?.memory.workingSetPeakBytes, {
            memoryBytes,
            minimum
        })
    ].flatMap((text) => text ?? []);
    return [
        (0,markup/* html */.qy) `<p class="lead">
      ${(0,render_blocks/* renderSentence */.iQ)([
            { kind: 'strong', text: `${(0,units/* formatBytes */.z3)(memoryBytes)} is proved` },
            `: ${(0,units/* formatBytes */.z3)(minimum)} held${less}.`,
            rules.length > 0 ? ` By a rule of thumb, ${rules.join('; ')}.` : ''
        ])}
    </p>`
    ];
}
function compare(what, measured, { memoryBytes, minimum }) {
    if (measured === undefined)
        return undefined;
    const bytes = measured * THUMB;
    const said = `${what} and 15 % would be ${(0,units/* formatBytes */.z3)(bytes)}`;
    if (bytes < minimum)
        return `${said}, which is not enough`;
    const percent = Math.round((bytes / memoryBytes - 1) * 100);
    if (percent === 0)
        return `${said}, the same`;
    return `${said}, ${Math.abs(percent)} % ${percent > 0 ? 'more' : 'less'}`;
}

// EXTERNAL MODULE: ./lib/pricing/cost.js
var pricing_cost = __webpack_require__(38581);
;// CONCATENATED MODULE: ./lib/report/html/trade-chart.js
/** What limits take and what they cost, on the scale of the marks above. */




const HEIGHT = 210;
const FRAME = { top: 30, bottom: HEIGHT - 44 };
function drawTrade(chart) {
    const { title, label, x, time, money } = chart;
    const { points } = time;
    const highest = Math.max(...points.map(({ y }) => y), (time.allowed ?? 0) * 1.2);
    const range = { from: FRAME.bottom, to: FRAME.top };
    const y = (0,scale/* linearScale */.om)({ min: 0, max: highest * 1.1 || 1, ...range }, 4);
    const canvas = { height: HEIGHT, alive: true, sides: 'limits' };
    return (0,axes/* drawing */.pW)(title, canvas, [
        (0,axes/* drawXAxis */.Gq)(x, FRAME, { label }),
        (0,axes/* drawYAxis */.zq)(y, FRAME, { label: time.label }),
        time.allowed === undefined ? markup/* NOTHING */.K$ : drawAllowed(y(time.allowed)),
        money ? drawMoney(x, money) : markup/* NOTHING */.K$,
        ...points.map(({ x: at, y: took, sign, tip }) => (0,markup/* html */.qy) `<svg x="${(0,axes/* across */.AJ)(x(at))}" y="${(0,scale/* round */.LI)(y(took))}">
          <g class="mark ${sign}" tabindex="0" role="img" data-tip>
            <title>${tip}</title>
            <path d="${SHAPES[sign]}" />
          </g>
        </svg>`)
    ]);
}
function drawAllowed(y) {
    return (0,markup/* html */.qy) `<line
      x1="0"
      x2="100%"
      y1="${(0,scale/* round */.LI)(y)}"
      y2="${(0,scale/* round */.LI)(y)}"
      class="limit"
    /><text x="100%" dx="-4" y="${(0,scale/* round */.LI)(y) - 5}" text-anchor="end" class="small"
      >allowed</text
    >`;
}
/** A price is straight in the limit: two ends say all. */
function drawMoney(x, { label, perMonth, format }) {
    const { top, bottom } = FRAME;
    const { 0: least = 0, [x.ticks.length - 1]: most = least } = x.ticks;
    const y = (0,scale/* linearScale */.om)({ min: 0, max: perMonth(most) * 1.1 || 1, from: bottom, to: top }, 4);
    const ticks = y.ticks.map((tick) => (0,markup/* html */.qy) `<text x="100%" dx="6" y="${(0,scale/* round */.LI)(y(tick)) + 4}" class="money"
        >${format(tick)}</text
      >`);
    const path = (0,axes/* pathOf */.XM)([
        [x(least), y(perMonth(least))],
        [x(most), y(perMonth(most))]
    ]);
    return (0,markup/* html */.qy) `<g aria-hidden="true"
    >${(0,axes/* stretched */.RP)(HEIGHT, [(0,markup/* html */.qy) `<path d="${path}" class="line money" />`])}${ticks}<text
      x="100%"
      dx="96"
      y="${top - 12}"
      text-anchor="end"
      class="money"
      >${label}</text
    ></g
  >`;
}

;// CONCATENATED MODULE: ./lib/report/html/trade.js
/** From the report to what limits take and cost. */





/** One point is no curve; with a price, it is a line and where it was tried. */
const FEWEST = 2;
/**
 * How long the replay took at each memory limit that held, and its price. With
 * less CPU it takes longer whatever the memory is: only full CPU is compared.
 */
function drawMemoryTrade(report, x) {
    const { search, recommendation, cost } = report;
    const full = search?.trials[0]?.size.cpuMillicores;
    const points = (search?.trials ?? []).flatMap(({ size, replayMs, wholeDataset }) => {
        const { cpuMillicores: cpu, memoryBytes } = size;
        if (replayMs === undefined || !wholeDataset || cpu !== full)
            return [];
        const tip = `At ${(0,units/* formatBytes */.z3)(memoryBytes)} and ${(0,units/* formatMillicores */.n3)(cpu)} the replay took ${(0,units/* formatMs */._V)(replayMs)}.`;
        const at = { x: memoryBytes / units/* MIB */.D6, y: replayMs / 1000 };
        if (x(at.x) > axes/* ACROSS */.Ad)
            return [];
        return [{ ...at, sign: 'held', tip }];
    });
    if (points.length < (cost ? 1 : FEWEST))
        return [];
    const time = { label: 'replay with all the CPU, seconds', points };
    const chart = {
        title: 'What each memory limit takes and costs',
        label: 'memory limit, MiB',
        x,
        time
    };
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return [
        drawTrade(withMoney(chart, cost, (mib) => ({
            cpuMillicores: size?.cpuMillicores ?? 0,
            memoryBytes: mib * units/* MIB */.D6
        })))
    ];
}
/** How slow each CPU limit was against what is allowed, and its price. */
function drawCpuTrade(report, x) {
    const { search, recommendation, cost } = report;
    const points = (search?.cpuCandidates ?? []).flatMap(({ cpuMillicores, timesAllowed, verdict }) => {
        if (timesAllowed === undefined)
            return [];
        const tip = `At ${(0,units/* formatMillicores */.n3)(cpuMillicores)} its latency was ${timesAllowed.toFixed(2)} × what is allowed.`;
        const sign = CPU_SIGNS[verdict];
        return [{ x: cpuMillicores, y: timesAllowed, sign, tip }];
    });
    if (points.length < (cost ? 1 : FEWEST))
        return [];
    const time = { label: 'latency ÷ what is allowed', points, allowed: 1 };
    const chart = {
        title: 'What each CPU limit takes and costs',
        label: 'CPU limit, millicores',
        x,
        time
    };
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return [
        drawTrade(withMoney(chart, cost, (cpuMillicores) => ({
            cpuMillicores,
            memoryBytes: size?.memoryBytes ?? 0
        })))
    ];
}
function withMoney(chart, cost, sizeAt) {
    if (!cost)
        return chart;
    const perMonth = (x) => (0,pricing_cost/* pricePerHour */.Jz)(sizeAt(x), cost) * pricing_cost/* HOURS_PER_MONTH */.x4 * cost.replicas;
    const format = (amount) => (0,units/* formatMoney */.up)(amount, cost.currency);
    return { ...chart, money: { label: 'a month', perMonth, format } };
}

;// CONCATENATED MODULE: ./lib/report/html/search-picture.js
/** The one picture: every trial a mark, and the sizes that follow from them. */






/** @param measured places of the trials that the page can show over time */
function drawSearch(report, measured) {
    const { search } = report;
    if (!search || search.trials.length < 2)
        return [];
    const memory = {
        title: 'Every trial over its memory limit, in the order they ran',
        label: 'memory limit, MiB',
        right: 'took',
        marks: search.trials.map((line, i) => ({
            ...memoryMark(line, i),
            proof: ranRecommended(report, line),
            trial: measured.has(i) ? i + 1 : undefined
        })),
        references: memoryReferences(report)
    };
    const cpu = {
        title: 'CPU limits compared with full size',
        label: 'CPU limit, millicores',
        right: 'stretches of load',
        marks: search.cpuCandidates.map(cpuMark),
        references: cpuReferences(report)
    };
    const marks = [...memory.marks, ...cpu.marks];
    return [
        ...renderLead(report),
        drawMarks(memory),
        drawLegend(marks),
        (0,markup/* html */.qy) `<p class="key hint" hidden>
      Point at a mark, or tab to it, for what came of it; a click or the Enter
      key shows its memory and CPU over time.
    </p>`,
        ...drawMemoryTrade(report, scaleOf(memory)),
        ...(cpu.marks.length > 0 ? [drawMarks(cpu)] : []),
        ...drawCpuTrade(report, scaleOf(cpu))
    ];
}
/** A trial that decided is a proof too where its limit is what was recommended. */
function ranRecommended({ recommendation }, { purpose, outcome, size: { memoryBytes, cpuMillicores } }) {
    if (purpose === 'proof')
        return true;
    if (recommendation?.kind !== 'size' || !recommendation.proved)
        return false;
    const { size } = recommendation;
    return (outcome === 'held' &&
        memoryBytes === size.memoryBytes &&
        cpuMillicores === size.cpuMillicores);
}
function memoryMark(line, i) {
    const { purpose, size, why, ms } = line;
    const limits = `${(0,units/* formatBytes */.z3)(size.memoryBytes)}, ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}`;
    return {
        x: size.memoryBytes / units/* MIB */.D6,
        sign: signOf(line),
        label: (0,units/* formatBytes */.z3)(size.memoryBytes),
        took: (0,units/* formatMs */._V)(ms),
        tip: `Trial ${i + 1} (${purpose}) at ${limits}: ${why}. It took ${(0,units/* formatMs */._V)(ms)}.`
    };
}
function cpuMark(candidate) {
    const { cpuMillicores, verdict, stretches, throttledShare } = candidate;
    const share = throttledShare === undefined
        ? ''
        : `, the quota ran out in ${Math.round(throttledShare * 100)} % of its periods`;
    return {
        x: cpuMillicores,
        sign: CPU_SIGNS[verdict],
        proof: false,
        label: (0,units/* formatMillicores */.n3)(cpuMillicores),
        took: String(stretches),
        tip: `${(0,units/* formatMillicores */.n3)(cpuMillicores)} ${verdict}: ${stretches} stretches of load${share}.`,
        trial: undefined
    };
}
/** What would have been taken without a search stands beside what was found. */
function memoryReferences({ search, recommendation, analysis }) {
    const { peakBytes, workingSetPeakBytes } = analysis?.memory ?? {};
    const size = recommendation?.kind === 'size' ? recommendation : undefined;
    const { minimumMemoryBytes } = search ?? {};
    const would = (bytes) => bytes && bytes * THUMB;
    const proved = size?.proved ? ', proved' : ', not proved';
    const all = [
        ['measured', 'peak', ' at full size', peakBytes],
        ['measured', 'peak × 1.15', ' would say', would(peakBytes)],
        [
            'measured',
            'working set × 1.15',
            ' would say',
            would(workingSetPeakBytes)
        ],
        ['minimum', 'smallest', ' that held', minimumMemoryBytes],
        ['recommended', 'recommended', proved, size?.size.memoryBytes]
    ];
    return all.flatMap(([kind, name, more, bytes]) => bytes === undefined
        ? []
        : [{ x: bytes / units/* MIB */.D6, kind, name, more, is: (0,units/* formatBytes */.z3)(bytes) }]);
}
function cpuReferences({ search, recommendation, analysis }) {
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    const { minimumCpuMillicores } = search ?? {};
    const all = [
        ['measured', 'busiest second', '', analysis?.cpu.peakMillicores],
        ['minimum', 'smallest', ' that was fast enough', minimumCpuMillicores],
        ['recommended', 'recommended', '', size?.cpuMillicores]
    ];
    return all.flatMap(([kind, name, more, x]) => x === undefined ? [] : [{ x, kind, name, more, is: (0,units/* formatMillicores */.n3)(x) }]);
}

;// CONCATENATED MODULE: ./lib/report/html/page-data.js
/** What the page's script draws: in the page once, as JSON. */
const MEMORY_KINDS = [
    'anonymous',
    'shared',
    'kernel',
    'pageCache'
];

;// CONCATENATED MODULE: ./lib/report/html/area-chart.js





const area_chart_HEIGHT = 300;
const area_chart_FRAME = { top: 24, bottom: area_chart_HEIGHT - 40 };
/** Of the time: a phase that has less has no room for its name. */
const ROOM = { wide: 0.09, narrow: 0.24 };
const KIND_NAMES = {
    anonymous: 'process memory',
    shared: 'shared memory',
    kernel: 'kernel memory',
    pageCache: 'page cache'
};
/** Memory over time by kind, one upon the other, and the limit. */
function drawMemory(series) {
    const { atS, memory } = series;
    let below = atS.map(() => 0);
    const layers = MEMORY_KINDS.map((kind) => {
        const from = below;
        below = from.map((value, i) => value + (memory[kind][i] ?? 0));
        return { kind, from, to: below };
    });
    const most = Math.max(...below, 1);
    const { top, bottom } = area_chart_FRAME;
    const x = (0,scale/* linearScale */.om)({ min: 0, max: atS.at(-1) ?? 1, from: 0, to: axes/* ACROSS */.Ad });
    const y = (0,scale/* linearScale */.om)({ min: 0, max: most * 1.15, from: bottom, to: top }, 5);
    const area = (values, back) => {
        const there = values.map((value, i) => [x(atS[i]), y(value)]);
        const again = back.map((value, i) => [x(atS[i]), y(value)]);
        return `${(0,axes/* pathOf */.XM)([...there, ...again.reverse()])}Z`;
    };
    const picture = (0,axes/* drawing */.pW)('Memory over time by kind', { height: area_chart_HEIGHT }, [
        ...shadePhases(series, x),
        (0,axes/* drawXAxis */.Gq)(x, area_chart_FRAME, { label: 'seconds since the container was started' }),
        (0,axes/* drawYAxis */.zq)(y, area_chart_FRAME, { label: 'MiB' }),
        (0,axes/* stretched */.RP)(area_chart_HEIGHT, layers.map(({ kind, from, to }) => (0,markup/* html */.qy) `<path d="${area(to, from)}" class="area ${kind}" />`)),
        ...drawMoments(series, x),
        drawLimit(series, y, most * 1.15)
    ]);
    const legend = MEMORY_KINDS.map((kind) => ({
        sign: (0,html_legend/* swatch */.nf)(`area ${kind}`),
        text: KIND_NAMES[kind]
    }));
    return (0,markup/* html */.qy) `${picture}${(0,html_legend/* renderLegend */.GU)(legend)}`;
}
/** Every other one. */
function shadePhases({ phases }, x) {
    const { top, bottom } = area_chart_FRAME;
    return phases
        .filter((_, i) => i % 2 === 0)
        .map(({ fromS, toS }) => (0,markup/* html */.qy) `<rect
          x="${(0,axes/* across */.AJ)(x(fromS))}"
          y="${top}"
          width="${(0,axes/* across */.AJ)(x(toS) - x(fromS))}"
          height="${bottom - top}"
          class="shade"
        />`);
}
/** Where phases begin, what was killed for memory, and what came back. */
function drawMoments(series, x) {
    const { phases, killedS, restartedS } = series;
    const { top, bottom } = area_chart_FRAME;
    const begins = phases.map(({ name, fromS, toS }) => {
        const at = (0,axes/* across */.AJ)(x(fromS));
        const room = (x(toS) - x(fromS)) / axes/* ACROSS */.Ad;
        const look = room < ROOM.narrow ? 'small wide-only' : 'small';
        const text = room < ROOM.wide
            ? markup/* NOTHING */.K$
            : (0,markup/* html */.qy) `<text x="${at}" dx="3" y="${top + 10}" class="${look}"
            >${name}</text
          >`;
        return (0,markup/* html */.qy) `<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="phase"
      />${text}`;
    });
    const signs = [
        [killedS, '✕', 'killed', 24],
        [restartedS, '↻', 'restarted', 38]
    ].flatMap(([at, sign, look, below]) => at.map((moment) => (0,markup/* html */.qy) `<text
          x="${(0,axes/* across */.AJ)(x(moment))}"
          y="${top + below}"
          text-anchor="middle"
          class="${look}"
          >${sign}</text
        >`));
    return [...begins, ...signs];
}
function drawLimit({ limitMib, limitTexts }, y, most) {
    const told = (at, text) => (0,markup/* html */.qy) `<text x="100%" y="${at - 4}" text-anchor="end" class="small"
      >${text}</text
    >`;
    if (limitMib > most)
        return told(area_chart_FRAME.top - 4, `the limit, ${limitTexts.memory}, is above`);
    const at = (0,scale/* round */.LI)(y(limitMib));
    return (0,markup/* html */.qy) `<line
      x1="0"
      x2="100%"
      y1="${at}"
      y2="${at}"
      class="limit"
    />${told(at, `limit ${limitTexts.memory}`)}`;
}

// EXTERNAL MODULE: ./lib/report/html/line-chart.js
var line_chart = __webpack_require__(37967);
;// CONCATENATED MODULE: ./lib/report/html/rate.js


const STRETCHES = 60;
/** Every exchange is in the stretch it was due in, and in that it ended in. */
function composeRates({ exchanges }) {
    const { length, dueMs, delayMs } = exchanges;
    let fromMs = Infinity;
    let toMs = -Infinity;
    for (let i = 0; i < length; i++) {
        fromMs = Math.min(fromMs, dueMs[i]);
        toMs = Math.max(toMs, (0,moments/* endedMs */.Ds)(exchanges, i));
    }
    const stepMs = (toMs - fromMs) / STRETCHES;
    if (!(stepMs > 0))
        return [];
    const due = new Float64Array(STRETCHES);
    const answered = new Float64Array(STRETCHES);
    const delays = new Float64Array(STRETCHES);
    const stretch = (ms) => Math.min(Math.floor((ms - fromMs) / stepMs), STRETCHES - 1);
    for (let i = 0; i < length; i++) {
        const when = stretch(dueMs[i]);
        due[when]++;
        delays[when] = Math.max(delays[when], delayMs[i]);
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            answered[stretch((0,moments/* endedMs */.Ds)(exchanges, i))]++;
    }
    return Array.from(due, (count, i) => ({
        atS: Math.round(fromMs + (i + 1) * stepMs) / 1000,
        asked: (count / stepMs) * 1000,
        achieved: (answered[i] / stepMs) * 1000,
        delayMs: delays[i]
    }));
}

;// CONCATENATED MODULE: ./lib/report/html/charts.js








const ROWS = 24;
const CPU_HEIGHT = 220;
/** What the script replaces by a chart to move about in. */
function live(name, still) {
    return (0,markup/* html */.qy) `<div class="chart" data-chart="${name}">${still}</div>`;
}
/** Nothing where nothing was kept. */
function drawOne(title, atS, values) {
    const points = values.flatMap((y, i) => y === null ? [] : [{ x: atS[i], y }]);
    return points.length === 0
        ? markup/* NOTHING */.K$
        : (0,line_chart/* drawLines */.w)(title, [{ name: title, look: 'steady', points }]);
}
function renderMemory(series) {
    const { inFlight } = series;
    const head = [
        'Seconds',
        ...MEMORY_KINDS.map((kind) => `${KIND_NAMES[kind]}, MiB`),
        'requests under way'
    ];
    const rows = few(series.atS).map((i) => [
        series.atS[i],
        ...MEMORY_KINDS.map((kind) => series.memory[kind][i] ?? null),
        inFlight[i] ?? null
    ]);
    return [
        live('memory', drawMemory(series)),
        (0,markup/* html */.qy) `<p class="key">
      <span class="killed">✕</span> killed for memory,
      <span class="restarted">↻</span> a process that had gone with its memory
      is back
    </p>`,
        (0,markup/* html */.qy) `<p class="key hint" hidden>
      To look closer, choose a phase or drag across a chart; a double click
      shows all again.
    </p>`,
        live('in-flight', drawOne('requests under way', series.atS, inFlight)),
        numbers(head, rows)
    ];
}
function renderCpu(series) {
    const { throttledPercent } = series;
    const head = ['Seconds', 'Mean, millicores', 'Peak', 'Throttled, %'];
    const rows = few(series.atS).map((i) => [
        series.atS[i],
        series.meanMillicores[i] ?? null,
        series.peakMillicores[i] ?? null,
        throttledPercent[i] ?? null
    ]);
    return [
        live('cpu', drawCpu(series)),
        live('throttling', drawOne('held back, %', series.atS, throttledPercent)),
        numbers(head, rows)
    ];
}
function drawCpu({ atS, meanMillicores, peakMillicores }) {
    const frame = { top: 30, bottom: CPU_HEIGHT - 40 };
    const most = Math.max(...peakMillicores.map((value) => value ?? 0), 1);
    const { top, bottom } = frame;
    const x = (0,scale/* linearScale */.om)({ min: 0, max: atS.at(-1) ?? 1, from: 0, to: axes/* ACROSS */.Ad });
    const y = (0,scale/* linearScale */.om)({ min: 0, max: most * 1.1, from: bottom, to: top }, 4);
    const path = (values) => (0,axes/* pathOf */.XM)(values.map((value, i) => value === null ? undefined : [x(atS[i]), y(value)]));
    return (0,axes/* drawing */.pW)('CPU over time', { height: CPU_HEIGHT }, [
        (0,axes/* drawXAxis */.Gq)(x, frame, { label: 'seconds since the container was started' }),
        (0,axes/* drawYAxis */.zq)(y, frame, { label: 'millicores: mean, and busiest reading' }),
        (0,axes/* stretched */.RP)(CPU_HEIGHT, [
            (0,markup/* html */.qy) `<path d="${path(peakMillicores)}" class="line faint" />`,
            (0,markup/* html */.qy) `<path d="${path(meanMillicores)}" class="line" />`
        ])
    ]);
}
/** Places of at most 24 of them; a table is for reading, not for proof. */
function few(values) {
    const count = Math.min(ROWS, values.length);
    return Array.from({ length: count }, (_, i) => Math.ceil(((i + 1) * values.length) / count) - 1);
}
function numbers(head, rows) {
    const cells = rows.map((row) => row.map((value) => [value === null ? '–' : String(value)]));
    return (0,render_blocks/* foldNumbers */.Ax)([(0,render_blocks/* renderTable */.bo)(head, cells, 'matrix')]);
}
/** Of an open loop alone: a closed one asks for no rate. */
function renderRates(trial) {
    if (trial.plan.load.kind !== 'open')
        return [];
    const rates = composeRates(trial);
    if (rates.length === 0)
        return [];
    const points = (of) => rates.map((rate) => ({ x: rate.atS, y: rate[of] }));
    const rows = few(rates.map(({ atS }) => atS)).map((i) => {
        const { atS, asked, achieved, delayMs } = rates[i];
        return [atS, ...[asked, achieved, delayMs].map((n) => Number(n.toFixed(1)))];
    });
    return [
        (0,line_chart/* drawLines */.w)('requests per second', [
            { name: 'asked for', look: 'faint', points: points('asked') },
            { name: 'right answers', look: 'steady', points: points('achieved') }
        ]),
        (0,line_chart/* drawLines */.w)('longest delay of a request, ms', [
            { name: 'delay', look: 'warm-up', points: points('delayMs') }
        ]),
        numbers(['Seconds', 'Asked for, /s', 'Achieved, /s', 'Delay, ms'], rows)
    ];
}

;// CONCATENATED MODULE: ./lib/report/html/latency-chart.js





const latency_chart_HEIGHT = 240;
const latency_chart_FRAME = { top: 30, bottom: latency_chart_HEIGHT - 40 };
/** Between bars. */
const GAP = 1;
/** `0.5 ms`, `20 ms`, `1 s`: a number on an axis. */
function tickMs(ms) {
    return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`;
}
/** How many answers took how long, on a logarithmic scale. */
function drawHistogram({ edgesMs, shapes }, label) {
    const { top, bottom } = latency_chart_FRAME;
    const range = { min: edgesMs[0], max: edgesMs.at(-1) };
    const x = (0,scale/* logScale */.tA)({ ...range, from: 0, to: axes/* ACROSS */.Ad });
    const most = Math.max(...shapes.flatMap(({ counts }) => counts));
    const y = (0,scale/* linearScale */.om)({ min: 0, max: most, from: bottom, to: top }, 4);
    const bars = shapes.flatMap(({ phase, counts }) => counts.flatMap((count, i) => {
        if (count === 0)
            return [];
        const from = x(edgesMs[i]);
        const width = Math.max(x(edgesMs[i + 1]) - from - GAP, GAP);
        return [
            (0,markup/* html */.qy) `<rect
          x="${(0,axes/* across */.AJ)(from)}"
          y="${(0,scale/* round */.LI)(y(count))}"
          width="${(0,axes/* across */.AJ)(width)}"
          height="${(0,scale/* round */.LI)(bottom - y(count))}"
          class="bar ${phase}"
          ><title>
            ${count} of ${phase}: ${(0,units/* formatMs */._V)(edgesMs[i])} to
            ${(0,units/* formatMs */._V)(edgesMs[i + 1])}
          </title></rect
        >`
        ];
    }));
    const title = `How many answers took how long: ${label}`;
    const picture = (0,axes/* drawing */.pW)(title, { height: latency_chart_HEIGHT }, [
        (0,axes/* drawXAxis */.Gq)(x, latency_chart_FRAME, { label: 'response time', format: tickMs }),
        (0,axes/* drawYAxis */.zq)(y, latency_chart_FRAME, { label }),
        ...bars
    ]);
    return (0,markup/* html */.qy) `${picture}${legend(shapes)}`;
}
/** Which time so many of the answers kept: 90 %, 99 %, 99.9 % are even apart. */
function drawQuantiles({ shapes }) {
    const points = shapes.flatMap(({ quantiles }) => quantiles);
    const rest = (share) => 1 / (1 - share);
    const { top, bottom } = latency_chart_FRAME;
    const maxX = Math.max(...points.map(({ share }) => rest(share)), 10);
    const x = (0,scale/* logScale */.tA)({ min: 1, max: maxX, from: 0, to: axes/* ACROSS */.Ad });
    const times = points.map(({ ms }) => ms);
    const y = (0,scale/* logScale */.tA)({
        min: Math.min(...times) / 1.2,
        max: Math.max(...times) * 1.2,
        from: bottom,
        to: top
    });
    const lines = shapes.map(({ phase, quantiles }) => {
        const path = (0,axes/* pathOf */.XM)(quantiles.map(({ share, ms }) => [x(rest(share)), y(ms)]));
        return (0,markup/* html */.qy) `<path d="${path}" class="line ${phase}" />`;
    });
    const shares = Object.assign((share) => x(rest(share)), {
        ticks: [0, 0.5, 0.9, 0.99, 0.999, 0.9999].filter((share) => rest(share) <= maxX * 1.001)
    });
    const percent = (share) => `${Number((share * 100).toFixed(4))} %`;
    const title = 'Response time over the share of answers';
    const picture = (0,axes/* drawing */.pW)(title, { height: latency_chart_HEIGHT }, [
        (0,axes/* drawXAxis */.Gq)(shares, latency_chart_FRAME, { label: 'share of answers', format: percent }),
        (0,axes/* drawYAxis */.zq)(y, latency_chart_FRAME, { label: 'response time', format: tickMs }),
        (0,axes/* stretched */.RP)(latency_chart_HEIGHT, lines)
    ]);
    return (0,markup/* html */.qy) `${picture}${legend(shapes)}`;
}
const PHASE_NAMES = {
    'warm-up': 'warm-up',
    steady: 'steady',
    proof: 'proof, at the recommended size'
};
function legend(shapes) {
    return (0,html_legend/* renderLegend */.GU)(shapes.map(({ phase, requests }) => ({
        sign: (0,html_legend/* swatch */.nf)(`bar ${phase}`),
        text: `${PHASE_NAMES[phase]}, ${requests} answers`
    })));
}

// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(13759);
;// CONCATENATED MODULE: ./lib/report/html/latency-shape.js


const BINS = 48;
/** 10 a decade: 0.206, 0.369 … 0.9, … 0.99, … to 0.999999. */
const SHARES = Array.from({ length: 60 }, (_, i) => 1 - 10 ** (-(i + 1) / 10));
/**
 * Every right answer is in a bin: nothing is sampled. Of a proof, all of its
 * replays are: they are what the size was proved by.
 */
function shapeLatency(trial, proof) {
    const { exchanges, warmupExchanges } = trial;
    const times = [
        ['warm-up', (0,right_answers/* sortedTimes */.yx)(exchanges, [0, warmupExchanges])],
        ['steady', (0,right_answers/* sortedTimes */.yx)(exchanges, (0,right_answers/* steadyRange */.CY)(trial))],
        ['proof', proof ? timesOf(proof) : new Float64Array()]
    ];
    const highest = Math.max(...times.map(([, sorted]) => sorted.at(-1) ?? 0));
    if (!(highest > 0))
        return { edgesMs: [], shapes: [] };
    const lowest = Math.min(...times.map(([, sorted]) => sorted[0] ?? Infinity));
    const from = Math.max(lowest, highest / 1e6);
    const ratio = Math.max((highest / from) ** (1 / BINS), 1.01);
    const edgesMs = Array.from({ length: BINS + 1 }, (_, i) => from * ratio ** i);
    const shapes = times.map(([phase, sorted]) => ({
        phase,
        requests: sorted.length,
        counts: count(sorted, edgesMs),
        quantiles: quantilesOf(sorted)
    }));
    return { edgesMs, shapes: shapes.filter(({ requests }) => requests > 0) };
}
function timesOf({ exchanges, warmupExchanges }) {
    return (0,right_answers/* sortedTimes */.yx)(exchanges, [warmupExchanges, exchanges.length]);
}
/** How many of the ascending times lie in each bin, the ends included. */
function count(sorted, edgesMs) {
    const counts = edgesMs.slice(1).map(() => 0);
    let bin = 0;
    for (const ms of sorted) {
        while (bin < counts.length - 1 && ms >= edgesMs[bin + 1])
            bin++;
        counts[bin]++;
    }
    return counts;
}
function quantilesOf(sorted) {
    return SHARES.flatMap((share) => {
        const ms = (0,quantile/* quantile */.YV)(sorted, share);
        return ms === undefined ? [] : [{ share, ms }];
    });
}

;// CONCATENATED MODULE: ./lib/report/html/latency-part.js
/** Response times: pictures of them, and the numbers they are drawn from. */





/** @param proof of the recommended size; undefined: not measured */
function renderLatency(trial, proof) {
    const all = shapeLatency(trial, proof);
    const [full, recommended] = [false, true].map((isProof) => ({
        ...all,
        shapes: all.shapes.filter(({ phase }) => (phase === 'proof') === isProof)
    }));
    if (!full || full.shapes.length === 0)
        return [(0,markup/* html */.qy) `<p>No request was answered rightly.</p>`];
    const quantiles = all.shapes.flatMap((shape) => shape.quantiles.map(({ share, ms }) => [
        [`${Number((share * 100).toFixed(4))} %`],
        [shape.phase],
        [(0,units/* formatMs */._V)(ms)]
    ]));
    return [
        drawHistogram(full, `answers at full size, ${limitsOf(trial)}`),
        ...(proof && recommended && recommended.shapes.length > 0
            ? [
                drawHistogram(recommended, `answers at the recommended size, ${limitsOf(proof)}`)
            ]
            : []),
        ...(quantiles.length > 0 ? [drawQuantiles(all)] : []),
        (0,render_blocks/* foldNumbers */.Ax)([
            (0,render_blocks/* renderTable */.bo)(['Share of answers', 'Phase', 'Within'], quantiles),
            (0,render_blocks/* renderTable */.bo)(['Answers', 'Phase', 'From', 'To'], binned(all), 'matrix')
        ])
    ];
}
function limitsOf({ plan: { size } }) {
    return `${(0,units/* formatBytes */.z3)(size.memoryBytes)} and ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}`;
}
/** The bars of the histograms. */
function binned({ edgesMs, shapes }) {
    return shapes.flatMap(({ phase, counts }) => counts.flatMap((count, i) => count === 0
        ? []
        : [
            [
                [String(count)],
                [phase],
                [(0,units/* formatMs */._V)(edgesMs[i])],
                [(0,units/* formatMs */._V)(edgesMs[i + 1])]
            ]
        ]));
}

;// CONCATENATED MODULE: ./lib/report/html/phase-spans.js
/** A moment is the container's stop; more is the dataset, again and again. */
const SOAK_MS = 500;
/** What a trial came to, one after the other. */
function spanPhases(marks) {
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs: endMs } = marks;
    const all = [
        ['start', 0, readyMs ?? endMs],
        ['rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs],
        [
            'soak',
            replayedMs,
            endMs - (replayedMs ?? endMs) > SOAK_MS ? endMs : undefined
        ]
    ];
    return all.flatMap(([name, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [{ name, fromS: seconds(fromMs), toS: seconds(toMs) }]);
}
/** To the millisecond. */
function seconds(ms) {
    return Math.round(ms) / 1000;
}

// EXTERNAL MODULE: ./lib/measurement/restarts.js
var restarts = __webpack_require__(80370);
;// CONCATENATED MODULE: ./lib/report/html/series.js




const series_STRETCHES = 240;
/** Of a trial of which little was kept: there are many of them. */
const FEW_STRETCHES = 60;
/**
 * A trial as curves of at most 240 stretches. A stretch shows its highest and
 * its lowest reading, its mean or its sum; no reading is dropped unseen.
 */
function composeSeries(name, trial) {
    const { samples, plan, marks, exchanges } = trial;
    const stretches = part(samples.length, exchanges ? series_STRETCHES : FEW_STRETCHES);
    const highest = stretches.map((each) => extreme(samples, each, 1));
    const lowest = stretches.map((each) => extreme(samples, each, -1));
    const kind = (bytes) => highest.map((i) => mib(bytes(i)));
    const endMs = ({ to }) => samples.atMs[to - 1];
    return {
        name,
        limitMib: mib(plan.size.memoryBytes),
        limitMillicores: plan.size.cpuMillicores,
        limitTexts: {
            memory: (0,units/* formatBytes */.z3)(plan.size.memoryBytes),
            cpu: (0,units/* formatMillicores */.n3)(plan.size.cpuMillicores)
        },
        atS: stretches.map((each) => seconds(endMs(each))),
        memory: {
            anonymous: kind((i) => samples.anonymousBytes[i]),
            shared: kind((i) => samples.sharedBytes[i]),
            kernel: kind((i) => samples.kernelBytes[i]),
            pageCache: kind((i) => samples.fileBytes[i] - (samples.sharedBytes[i] || 0))
        },
        lowestMib: lowest.map((i) => mib(samples.memoryBytes[i])),
        meanMillicores: stretches.map((each) => meanCpu(samples, each)),
        peakMillicores: stretches.map((each) => peakCpu(samples, each)),
        throttledPercent: stretches.map((each) => throttled(samples, each)),
        inFlight: exchanges ? countInFlight(exchanges, stretches.map(endMs)) : [],
        phases: spanPhases(marks),
        killedS: inStretches(findKills(samples), stretches, endMs),
        restartedS: inStretches((0,restarts/* findRestarts */.y)(samples), stretches, endMs)
    };
}
function part(length, most) {
    const count = Math.min(most, length);
    const edge = (i) => Math.floor((i * length) / count);
    return Array.from({ length: count }, (_, i) => ({
        from: edge(i),
        to: edge(i + 1)
    }));
}
/** The sample with most (1) or least (−1) memory; the first when none is read. */
function extreme({ memoryBytes }, { from, to }, sign) {
    let found = from;
    for (let i = from; i < to; i++)
        if (Number.isNaN(memoryBytes[found]) ||
            (memoryBytes[i] - memoryBytes[found]) * sign > 0)
            found = i;
    return found;
}
function meanCpu(samples, { from, to }) {
    return rate(samples, from - 1, to - 1);
}
function peakCpu(samples, { from, to }) {
    let peak = null;
    for (let i = from; i < to; i++) {
        const millicores = rate(samples, i - 1, i);
        if (millicores !== null && millicores >= (peak ?? 0))
            peak = millicores;
    }
    return peak;
}
/** CPU between two samples; before the first one nothing was used. */
function rate({ atMs, cpuMs }, from, to) {
    const { [from]: sinceMs = 0 } = atMs;
    const { [from]: usedMs = 0 } = cpuMs;
    return whole(((cpuMs[to] - usedMs) / (atMs[to] - sinceMs)) * 1000);
}
function throttled({ periods, throttledPeriods }, { from, to }) {
    const { [from - 1]: before = 0 } = periods;
    const { [from - 1]: throttledBefore = 0 } = throttledPeriods;
    const all = periods[to - 1] - before;
    if (all === 0)
        return 0;
    return tenth(((throttledPeriods[to - 1] - throttledBefore) / all) * 100);
}
/** Samples at which the kernel had killed once more. */
function findKills({ oomKills }) {
    const found = [];
    for (let i = 1; i < oomKills.length; i++)
        if (oomKills[i] > oomKills[i - 1])
            found.push(i);
    return found;
}
/** One mark a stretch: a worker can be killed a thousand times. */
function inStretches(found, stretches, endMs) {
    return stretches
        .filter(({ from, to }) => found.some((i) => i >= from && i < to))
        .map((each) => seconds(endMs(each)));
}
/** Most requests that were under way at once in each stretch. */
function countInFlight(exchanges, endsMs) {
    const { length } = exchanges;
    const sent = Float64Array.from({ length }, (_, i) => (0,moments/* sentMs */.Jx)(exchanges, i));
    const ended = Float64Array.from({ length }, (_, i) => (0,moments/* endedMs */.Ds)(exchanges, i));
    sent.sort();
    ended.sort();
    let [begun, over] = [0, 0];
    return endsMs.map((endMs) => {
        let most = begun - over;
        while (begun < length && sent[begun] <= endMs) {
            while (over < begun && ended[over] <= sent[begun])
                over++;
            begun++;
            most = Math.max(most, begun - over);
        }
        while (over < begun && ended[over] <= endMs)
            over++;
        return most;
    });
}
function mib(bytes) {
    return tenth(bytes / units/* MIB */.D6);
}
function tenth(value) {
    return Number.isFinite(value) ? Math.round(value * 10) / 10 : null;
}
function whole(value) {
    return Number.isFinite(value) ? Math.round(value) : null;
}

;// CONCATENATED MODULE: ./lib/report/html/trial-parts.js
/** What was measured: each trial over time, and all of the first one. */




/** Those of which enough was kept, in the order they ran. */
function composeTrials({ report, record }) {
    const { trial, search } = record;
    const others = (search?.trials ?? []).map(pictured);
    return [trial, ...others].flatMap((each, line) => {
        if (!each)
            return [];
        const series = composeSeries(nameOf(report, line, each), each);
        return [{ ...series, number: line + 1 }];
    });
}
/** Of proofs all is known, of other trials what a picture shows. */
function pictured({ measurement, outline }) {
    if (measurement)
        return measurement;
    const { samples, plan, marks } = outline ?? {};
    return samples && plan && marks ? { samples, plan, marks } : undefined;
}
/** `3, bracket at 26 MiB and 2000m: oom-killed` */
function nameOf({ search }, line, { plan }) {
    const { purpose = 'first', outcome, size } = search?.trials[line] ?? {};
    const { memoryBytes, cpuMillicores } = size ?? plan.size;
    const at = `${(0,units/* formatBytes */.z3)(memoryBytes)} and ${(0,units/* formatMillicores */.n3)(cpuMillicores)}`;
    return `${line + 1}, ${purpose} at ${at}${outcome ? `: ${outcome}` : ''}`;
}
/** What was measured at full size. */
function partsOfTrial(viewed, series) {
    const { trial } = viewed.record;
    if (!series || !trial)
        return [];
    const measuredSomething = series.atS.length > 0;
    return [
        {
            id: 'memory',
            title: 'Memory',
            body: measuredSomething ? renderMemory(series) : []
        },
        {
            id: 'cpu',
            title: 'CPU',
            body: measuredSomething ? renderCpu(series) : []
        },
        {
            id: 'latency',
            title: 'Latency',
            body: renderLatency(trial, findProof(viewed))
        },
        { id: 'rate', title: 'Rate', body: renderRates(trial) }
    ];
}
/** What was measured at the recommended size; undefined: it was not proved. */
function findProof({ report, record }) {
    const { recommendation } = report;
    if (recommendation?.kind !== 'size' || !recommendation.proved)
        return undefined;
    const { memoryBytes, cpuMillicores } = recommendation.size;
    return record.search?.trials.findLast(({ probe: { purpose, size }, outcome }) => purpose === 'proof' &&
        outcome.kind === 'held' &&
        size.memoryBytes === memoryBytes &&
        size.cpuMillicores === cpuMillicores)?.measurement;
}

;// CONCATENATED MODULE: ./lib/report/html/trend-chart.js
/** One number over many runs, small, for several of them side by side. */



const trend_chart_HEIGHT = 150;
/** So many dots that they would lie upon each other are smaller. */
const MANY = 24;
const trend_chart_FRAME = { top: 34, bottom: trend_chart_HEIGHT - 14 };
function drawTrend({ title, format, points }) {
    const { top, bottom } = trend_chart_FRAME;
    const known = points.flatMap(({ y }) => (y === undefined ? [] : [y]));
    const highest = Math.max(...known, 0) || 1;
    const y = (0,scale/* linearScale */.om)({ min: 0, max: highest * 1.1, from: bottom, to: top }, 2);
    const step = axes/* ACROSS */.Ad / Math.max(points.length - 1, 1);
    const x = (i) => axes/* ACROSS */.Ad - (points.length - 1 - i) * step;
    // What cannot be compared is not joined.
    const joined = points.flatMap((point, i) => point.isGrey || point.y === undefined ? [] : [[x(i), y(point.y)]]);
    const inside = [
        (0,markup/* html */.qy) `<text x="0" y="16" class="name">${title}</text>`,
        (0,axes/* drawYAxis */.zq)(y, trend_chart_FRAME, { label: '', format }),
        (0,axes/* stretched */.RP)(trend_chart_HEIGHT, [(0,markup/* html */.qy) `<path d="${(0,axes/* pathOf */.XM)(joined)}" class="line" />`]),
        (0,markup/* html */.qy) `<g class="${points.length > MANY ? 'many' : 'few'}"
      >${points.map((point, i) => drawPoint(point, x(i), y))}</g
    >`,
        nameLast(points.at(-1)?.y, y, format)
    ];
    const canvas = { height: trend_chart_HEIGHT, alive: true, sides: 'trend' };
    return (0,axes/* drawing */.pW)(title, canvas, inside);
}
/** What it is now, beside the last point. */
function nameLast(value, y, format) {
    if (value === undefined)
        return markup/* NOTHING */.K$;
    return (0,markup/* html */.qy) `<text
    x="100%"
    dx="10"
    y="${(0,scale/* round */.LI)(y(value)) + 4}"
    class="last"
    aria-hidden="true"
    >${format(value)}</text
  >`;
}
function drawPoint({ y: value, isGrey, isHollow, tip }, x, y) {
    if (value === undefined)
        return markup/* NOTHING */.K$;
    const look = `run${isGrey ? ' grey' : ''}${isHollow ? ' hollow' : ''}`;
    return (0,markup/* html */.qy) `<g class="${look}" tabindex="0" role="img" data-tip
    ><title>${tip}</title
    ><svg x="${(0,axes/* across */.AJ)(x)}" y="${(0,scale/* round */.LI)(y(value))}">
      <path d="M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z" /></svg
  ></g>`;
}

;// CONCATENATED MODULE: ./lib/report/html/trend.js
/** What changed from run to run: size, CPU of a request, p95. */



const PANELS = [
    {
        title: 'Memory to give',
        // Whole MiB at the axis, and not whole millions of bytes.
        of: ({ memoryBytes }) => memoryBytes && memoryBytes / units/* MIB */.D6,
        format: (mib) => (0,units/* formatBytes */.z3)(mib * units/* MIB */.D6),
        isTime: false
    },
    {
        title: 'CPU to give',
        of: ({ cpuMillicores }) => cpuMillicores,
        format: units/* formatMillicores */.n3,
        isTime: true
    },
    {
        title: 'CPU time of a request',
        of: ({ cpuMsPerRequest }) => cpuMsPerRequest,
        format: units/* formatMs */._V,
        isTime: true
    },
    {
        title: 'p95 at full size',
        of: ({ p95Ms }) => p95Ms,
        format: units/* formatMs */._V,
        isTime: true
    }
];
/** Nothing of one run alone. */
function drawTrends({ trend = [] }) {
    if (trend.length < 2)
        return [];
    const panels = PANELS.map((panel) => {
        const { title, of, format, isTime } = panel;
        const points = trend.map((point) => ({
            y: of(point),
            isGrey: isTime && !point.sameMachine,
            isHollow: !isTime && !point.proved,
            tip: tipOf(point, panel)
        }));
        return drawTrend({ title, format, points });
    });
    return [
        (0,markup/* html */.qy) `<div class="panels">${panels}</div>`,
        (0,markup/* html */.qy) `<p class="key">
      The last ${trend.length} runs, this one at the right. Grey: another class
      of machine, whose times cannot be compared with these; hollow: not proved.
    </p>`
    ];
}
function tipOf(point, { of, format }) {
    const value = of(point);
    const when = point.createdAt.slice(0, 16).replace('T', ' ');
    const proved = point.proved ? '' : ', not proved';
    return `${when} UTC: ${value === undefined ? 'not known' : format(value)}${proved}. ${point.machine}.`;
}

;// CONCATENATED MODULE: ./lib/report/html/sections.js
/** What the page shows, in its order; each part has an address of its own. */








function composePage(viewed) {
    const { report } = viewed;
    const trials = composeTrials(viewed);
    const measured = new Set(trials.map(({ number }) => number - 1));
    const document = (0,describe_run/* describeRun */.v)(report);
    const parts = [
        ...partsOfSize(document),
        {
            id: 'search',
            title: 'How it was found',
            body: [
                ...drawSearch(report, measured),
                ...titled('How it was arrived at', opened(document, 'steps')),
                ...opened(document, 'search')
            ]
        },
        ...partsOfJudgement(document),
        ...partsOfTrial(viewed, trials[0]),
        ...partsOfRun(viewed, document)
    ];
    const verdict = (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, 'verdict'));
    const there = parts.filter(({ body }) => body.length > 0).map(withHeading);
    return { verdict, parts: there, data: { trials } };
}
function partsOfSize(document) {
    const said = (id) => (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, id));
    const size = [...said('size'), ...said('advice'), ...said('targets')];
    return [
        { id: 'size', title: 'Size', body: size },
        { id: 'comparison', title: 'Change', body: said('comparison') }
    ];
}
function partsOfJudgement(document) {
    const said = (id) => (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, id));
    return [
        { id: 'price', title: 'Price', body: opened(document, 'price') },
        { id: 'thresholds', title: 'Thresholds', body: said('thresholds') },
        { id: 'shards', title: 'Shards', body: said('shards') }
    ];
}
function partsOfRun({ report, record: { trial } }, document) {
    const said = (id) => (0,render_blocks/* renderBlocks */.Rz)(blocksOf(document, id));
    // Where all was measured, it is drawn in all detail above.
    const cost = blocksOf(document, 'cost').filter(({ kind }) => !trial || kind !== 'chart');
    const { analysis } = report;
    return [
        { id: 'cost', title: 'Use', body: (0,render_blocks/* renderBlocks */.Rz)(cost) },
        {
            id: 'rows',
            title: 'Rows',
            body: analysis ? [renderRows(analysis, trial)] : []
        },
        {
            id: 'trend',
            title: 'Trend',
            body: [...drawTrends(report), ...said('trend')]
        },
        { id: 'time', title: 'Time', body: opened(document, 'time') },
        { id: 'setting', title: 'Setting', body: opened(document, 'setting') },
        { id: 'findings', title: 'Doubts', body: said('findings') },
        {
            id: 'reproduce',
            title: 'Run again',
            body: (0,render_blocks/* renderBlocks */.Rz)(describeReproduction(report))
        },
        { id: 'log', title: 'Log', body: [...said('log'), ...said('azure')] }
    ];
}
const HEADINGS = {
    price: 'What it costs',
    search: 'How the size was found',
    memory: 'Memory over time',
    cpu: 'CPU over time',
    latency: 'Response times',
    rate: 'Rate asked for, and achieved',
    rows: 'Rows that stand out',
    trend: 'From run to run',
    time: 'Where the time went',
    setting: 'Image, dataset and machine',
    log: 'More'
};
/** Parts whose document has no heading get one. */
function withHeading(part) {
    const heading = HEADINGS[part.id];
    if (!heading)
        return part;
    return { ...part, body: [(0,markup/* html */.qy) `<h2>${heading}</h2>`, ...part.body] };
}
function blocksOf({ sections }, id) {
    return sections.find((section) => section.id === id)?.blocks ?? [];
}
/** What a summary folds away is what a page is for. */
function opened(document, id) {
    return blocksOf(document, id).flatMap((block) => (0,render_blocks/* renderBlocks */.Rz)(block.kind === 'details' ? block.blocks : [block]));
}
function titled(heading, body) {
    return body.length > 0 ? [(0,markup/* html */.qy) `<h3>${heading}</h3>`, ...body] : [];
}

;// CONCATENATED MODULE: ./lib/report/html/render-page.js
/** report.html: one page of one run. */




function renderPage(viewed) {
    const { report, runUrl } = viewed;
    const { verdict, parts, data } = composePage(viewed);
    const header = [...verdict, renderOrigin(report)];
    const footer = (0,markup/* html */.qy) `Made by profile-inference ${report.tool.version} from a
  run of ${report.createdAt}.
  ${runUrl ? (0,markup/* html */.qy) `<a href="${runUrl}">The run</a>.` : markup/* NOTHING */.K$}`;
    const { name: title } = report;
    return (0,page_shell/* renderShell */.D)({
        title,
        verdict: report.verdict,
        header,
        parts,
        footer,
        data
    });
}
/** What was run, with what, when: a page is found again long after. */
function renderOrigin({ createdAt, image, dataset }) {
    const when = `${(0,document_text/* line */.n8)(createdAt.slice(0, 16).replace('T', ' '))} UTC`;
    const parts = [
        ...(image ? [(0,document_text/* line */.n8)(image.reference)] : []),
        ...(dataset ? [`${dataset.rows} rows of ${(0,document_text/* line */.n8)(dataset.path)}`] : []),
        when
    ];
    return (0,markup/* html */.qy) `<p class="key">${parts.join(' · ')}</p>`;
}

// EXTERNAL MODULE: ./lib/report/markdown/summary.js
var summary = __webpack_require__(44834);
// EXTERNAL MODULE: ./lib/report/tags.js
var tags = __webpack_require__(11269);
;// CONCATENATED MODULE: ./lib/report/views.js
/** Every view that is a file: what it is called, and what is in it. */





const VIEWS = {
    'report.json': ({ report }) => json(report),
    'report.html': (viewed) => [renderPage(viewed)],
    'summary.md': ({ report }) => [(0,summary/* renderSummary */.B)(report)],
    'tags.json': ({ report, runUrl }) => json((0,tags/* renderTags */.E)(report, runUrl)),
    'exchanges.csv': ({ record: { trial } }) => trial ? exchangesCsv(trial) : [],
    'samples.csv': ({ record: { trial } }) => (trial ? samplesCsv(trial) : []),
    'container.log': ({ report }) => {
        const log = report.trials[0]?.log || report.error?.log;
        return log ? [`${log}\n`] : [];
    },
    [saved_run/* RUN_FILE */.zF]: ({ report, record }) => isElsewhere(report) ? [] : [(0,saved_run/* saveRun */.BQ)(record).text],
    [saved_run/* COLUMNS_FILE */.d3]: ({ report, record }) => isElsewhere(report) ? [] : (0,saved_run/* saveRun */.BQ)(record).columns
};
/** What an earlier run or a shard measured lies beside its own report. */
function isElsewhere({ reused, merged }) {
    return Boolean(reused ?? merged);
}
function json(value) {
    return [`${JSON.stringify(value, null, 2)}\n`];
}

;// CONCATENATED MODULE: ./lib/publication/report-files.js





/** All files of one report. */
function viewFiles(viewed) {
    return Object.fromEntries(Object.entries(VIEWS).map(([name, render]) => [name, () => render(viewed)]));
}
/**
 * Writes every view that is a file; one that fails stops no other. What an
 * earlier step left there and this one has not is removed.
 */
function writeFiles(folder, files) {
    try {
        return writeInto((0,write_file/* makeFolder */.f)(folder), files);
    }
    catch (thrown) {
        const { message } = thrown;
        const failures = [`The folder of the report could not be made: ${message}`];
        return { directory: '', paths: [], failures };
    }
}
function writeInto(directory, files) {
    const paths = [];
    const failures = [];
    for (const [name, render] of Object.entries(files))
        try {
            const path = (0,write_file/* writeFile */._)((0,external_node_path_.join)(directory, name), render());
            if (path !== undefined)
                paths.push(path);
        }
        catch (thrown) {
            failures.push(`${name} could not be written: ${thrown.message}`);
        }
    return { directory, paths, failures };
}
/** The path of one that was written. */
function findWritten({ directory, paths }, name) {
    return paths.find((path) => path === (0,external_node_path_.join)(directory, name));
}
/**
 * A folder for the report of a step that names none, which no other step of
 * the job has: two may have the same `name`. Throws when none can be made.
 */
function claimFolder(root, name) {
    (0,write_file/* makeFolder */.f)(root);
    const folder = (0,external_node_path_.join)(root, (0,folder_name/* folderName */.u)(name));
    for (let count = 1;; count++)
        try {
            const path = count === 1 ? folder : `${folder}-${count}`;
            (0,external_node_fs_.mkdirSync)(path);
            return path;
        }
        catch (thrown) {
            if (thrown.code !== 'EEXIST')
                throw thrown;
        }
}


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   f5: () => (/* binding */ writeMetadata),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96367);
/* harmony import */ var _report_azure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71753);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34388);




/** All files of a report. */
function writeReport(way, viewed, tell) {
    return writeAll(way, (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .viewFiles */ .dB)(viewed), tell);
}
/** The disk that was asked for may be full, and another one not. */
function writeAll({ to, root }, files, tell) {
    const { directory, name } = to;
    const asked = directory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);
    const ways = asked === undefined ? [] : [() => asked];
    let written;
    for (const folder of [...ways, () => (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .claimFolder */ .Pm)(root, name)]) {
        written =
            attempt('report', () => (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(folder(), files), tell) ?? written;
        for (const failure of written?.failures ?? [])
            tell(failure);
        if (written?.failures.length === 0)
            break;
    }
    return written ?? { directory: '', paths: [], failures: [] };
}
/** The size as Azure ML's command line wrote it, where that was asked for. */
function writeMetadata(report, { metadataFile }) {
    const metadata = (0,_report_azure_js__WEBPACK_IMPORTED_MODULE_2__/* .azureMetadata */ .p)(report);
    if (!metadataFile || !metadata)
        return;
    (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFile */ ._)(metadataFile, [`${JSON.stringify(metadata)}\n`]);
}
/** Does one part; what fails is told, and takes no other along. */
function attempt(what, work, tell) {
    try {
        return work();
    }
    catch (thrown) {
        const { message } = thrown;
        tell(`The ${what} could not be written: ${message}`);
        return undefined;
    }
}


/***/ }),

/***/ 71753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ azureDetails),
/* harmony export */   p: () => (/* binding */ azureMetadata)
/* harmony export */ });
/* harmony import */ var _load_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30633);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);


/**
 * The result keys of Azure ML's `get_details()`, spelled exactly as there;
 * only those with a value. A run that failed has the failure's shape.
 */
function azureDetails(facts) {
    const succeeded = facts.analysis !== undefined && !facts.error;
    const all = {
        name: facts.name,
        state: succeeded ? 'Succeeded' : failedState(facts),
        createdTime: facts.createdAt,
        ...requested(facts),
        ...(succeeded ? { ...utilized(facts), ...answered(facts) } : {}),
        error: azureError(facts),
        errorLogsUri: !succeeded && hasLog(facts) ? 'container.log' : undefined
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && !Number.isNaN(value)));
}
/** Whether there is anything to write to the file. */
function hasLog({ trial, error }) {
    return Boolean(trial?.log || error?.log);
}
/** Azure's words for ends that are no result. */
const FAILED_STATES = {
    cancelled: 'Cancelled',
    'service-not-ready': 'TimedOut'
};
function failedState({ error }) {
    return FAILED_STATES[error?.code ?? ''] ?? 'Failed';
}
/** Partial success: `Succeeded` together with an error, as Azure had it. */
function azureError({ error, analysis }) {
    if (error)
        return { code: error.code, message: error.message };
    const failed = (analysis?.requests ?? 0) - (analysis?.succeeded ?? 0);
    return failed > 0
        ? { code: 'answers-failed', message: `${failed} requests failed.` }
        : undefined;
}
function requested({ trial }) {
    const load = trial?.plan.load;
    return {
        requestedCpu: trial && trial.plan.size.cpuMillicores / 1000,
        requestedMemoryInGB: trial && (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(trial.plan.size.memoryBytes),
        requestedQueriesPerSecond: load && (0,_load_load_js__WEBPACK_IMPORTED_MODULE_1__/* .askedRate */ .r)(load)
    };
}
function utilized({ analysis, recommendation, search }) {
    const { memory, cpu } = analysis;
    const size = recommendation?.kind === 'size' ? recommendation.size : undefined;
    return {
        maxUtilizedMemoryInGB: memory.peakBytes === undefined
            ? undefined
            : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(memory.peakBytes),
        maxUtilizedCpu: (cpu.peakMillicores ?? NaN) / 1000,
        recommendedMemoryInGB: size && (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(size.memoryBytes),
        recommendedCpu: size && size.cpuMillicores / 1000,
        recommendationLatencyInMs: search?.proofP90Ms
    };
}
function answered({ analysis }) {
    const { latency, requests, succeeded, throughputPerSecond } = analysis;
    return {
        totalQueries: requests,
        successQueries: succeeded,
        successRate: (succeeded / requests) * 100,
        averageLatencyInMs: latency.meanMs,
        latencyPercentile50InMs: latency.p50?.value,
        latencyPercentile90InMs: latency.p90?.value,
        latencyPercentile95InMs: latency.p95?.value,
        latencyPercentile99InMs: latency.p99?.value,
        latencyPercentile999InMs: latency.p999?.value,
        measuredQueriesPerSecond: throughputPerSecond
    };
}
/** What `az ml model profile -t` wrote, and `az ml model deploy` read. */
function azureMetadata({ recommendation }) {
    if (recommendation?.kind !== 'size')
        return undefined;
    const { cpuMillicores, memoryBytes } = recommendation.size;
    return { cpu: cpuMillicores / 1000, memoryInGB: (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(memoryBytes) };
}


/***/ }),

/***/ 72969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ composeReport),
  ug: () => (/* binding */ failsStep),
  Go: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: ./lib/load/load.js + 2 modules
var load_load = __webpack_require__(30633);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js + 1 modules
var evaluate_rules = __webpack_require__(80984);
// EXTERNAL MODULE: ./lib/conclude.js + 11 modules
var conclude = __webpack_require__(51738);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var report = __webpack_require__(36288);
// EXTERNAL MODULE: ./lib/report/azure.js
var azure = __webpack_require__(71753);
;// CONCATENATED MODULE: ./lib/report/compose/curve.js
const MAX_POINTS = 60;
/** Working set over time, bytes: the highest of each stretch is kept. */
function memoryCurve({ samples }) {
    return curve(samples.atMs, (from, to) => {
        let most = -Infinity;
        for (let i = from; i < to; i++) {
            const inactive = samples.inactiveFileBytes[i] || 0;
            const bytes = samples.memoryBytes[i] - inactive;
            if (bytes > most)
                most = bytes;
        }
        return most;
    });
}
/** CPU over time, millicores: the mean of each stretch. */
function cpuCurve({ samples: { atMs, cpuMs } }) {
    return curve(atMs, (from, to) => {
        // Before the first sample: the start, when nothing was used.
        const { [from - 1]: sinceMs = 0 } = atMs;
        const { [from - 1]: usedMs = 0 } = cpuMs;
        return ((cpuMs[to - 1] - usedMs) / (atMs[to - 1] - sinceMs)) * 1000;
    });
}
/** A stretch in which nothing was measured has no point. */
function curve(atMs, value) {
    const count = Math.min(MAX_POINTS, atMs.length);
    const edge = (point) => Math.floor((point * atMs.length) / count);
    const points = Array.from({ length: count }, (_, point) => ({
        atMs: Math.round(atMs[edge(point)]),
        value: Math.round(value(edge(point), edge(point + 1)))
    })).filter((point) => Number.isFinite(point.value));
    return {
        atMs: points.map((point) => point.atMs),
        values: points.map((point) => point.value)
    };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-trial.js

function composeTrial(trial) {
    const { plan, marks, generator } = trial;
    return {
        plan: {
            size: composeSize(plan.size),
            load: composeLoad(plan.load),
            warmupRequests: plan.warmupRequests,
            requests: plan.requests
        },
        startedAt: trial.startedAt,
        marks: {
            readyMs: marks.readyMs,
            settledMs: marks.settledMs,
            steadyMs: marks.steadyMs,
            replayedMs: marks.replayedMs,
            endedMs: marks.endedMs
        },
        ending: composeEnding(trial.ending),
        counterSource: trial.counters.source,
        generator: {
            meanMillicores: generator.meanMillicores,
            peakMillicores: generator.peakMillicores,
            machineIdleShare: generator.machineIdleShare
        },
        samples: trial.samples.length,
        exchanges: trial.exchanges.length,
        memoryCurve: memoryCurve(trial),
        cpuCurve: cpuCurve(trial),
        log: trial.log
    };
}
function composeSize({ cpuMillicores, memoryBytes }) {
    return { cpuMillicores, memoryBytes };
}
function composeLoad(load) {
    const { concurrency } = load;
    switch (load.kind) {
        case 'closed':
            return { kind: 'closed', concurrency };
        case 'open': {
            const { ratePerSecond, arrivals, seed } = load;
            return { kind: 'open', ratePerSecond, arrivals, seed, concurrency };
        }
    }
}
function composeEnding(ending) {
    switch (ending.kind) {
        case 'completed':
        case 'cancelled':
            return { kind: ending.kind };
        case 'exited': {
            const { code, oomKilled } = ending.exit;
            return { kind: 'exited', exit: { code, oomKilled } };
        }
        case 'not-ready':
        case 'aborted':
            return { kind: ending.kind, reason: ending.reason };
    }
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-cost.js

function composeCost(cost) {
    const { prices, current } = cost;
    return {
        currency: prices.currency,
        perCoreHour: prices.perCoreHour,
        perGibHour: prices.perGibHour,
        source: prices.source,
        replicas: cost.replicas,
        perMonth: cost.perMonth,
        ratePerSecond: cost.ratePerSecond,
        perMillionRequests: cost.perMillionRequests,
        current: current && {
            size: composeSize(current.size),
            perMonth: current.perMonth,
            savedPerMonth: current.savedPerMonth
        }
    };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-comparison.js
function composeComparison(of) {
    const { earlier } = of;
    return {
        against: of.against,
        verdict: of.verdict,
        sameImage: of.sameImage,
        earlier: earlier && { createdAt: earlier.createdAt },
        changes: of.changes.map(composeChange),
        starts: of.pairs.map(({ base, head, ratios }) => ({
            base: composeStart(base),
            head: composeStart(head),
            ratios: ratios && composeStart(ratios)
        })),
        sizes: of.sizes.map(composeProbe),
        causes: of.causes.map(composeCause),
        obstacles: of.obstacles,
        drift: of.drift,
        elapsedMs: Math.round(of.elapsedMs)
    };
}
function composeChange(change) {
    const { proof } = change;
    return {
        metric: change.metric,
        direction: change.direction,
        base: change.base,
        head: change.head,
        share: change.share,
        low: change.low,
        high: change.high,
        relevance: change.relevance,
        starts: change.starts,
        noise: change.noise,
        moreStarts: change.moreStarts,
        proof: proof && { holds: proof.holds, memoryBytes: proof.memoryBytes },
        because: change.because
    };
}
function composeStart(cost) {
    return Object.fromEntries(Object.entries(cost));
}
function composeProbe(probe) {
    const { side, memoryBytes, held, why } = probe;
    return { side, memoryBytes, held, why };
}
function composeCause({ kind, what, base, head }) {
    return { kind, what, base, head };
}

// EXTERNAL MODULE: ./lib/report/verdicts.js
var report_verdicts = __webpack_require__(93962);
// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(43203);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
;// CONCATENATED MODULE: ./lib/report/compose/explain-failures.js


const WORDS = {
    'wrong-status': 'status',
    'failure-body': 'a body that `failure-body` names',
    'error-answer': 'an error under a good status',
    'timed-out': 'no answer in time',
    'connection-failed': 'a connection that broke'
};
const MAX_TOLD = 3;
/** `10 of 10 requests failed: 9 with status 500, 1 with no answer in time.` */
function explainFailures(trial) {
    const { exchanges } = trial;
    const [from, to] = (0,right_answers/* steadyRange */.CY)(trial);
    const counts = new Map();
    for (let i = from; i < to; i++) {
        if ((0,right_answers/* succeeded */.gq)(exchanges, i))
            continue;
        const outcome = exchange/* OUTCOMES */.i[exchanges.outcome[i]];
        const status = outcome === 'wrong-status' ? ` ${exchanges.status[i]}` : '';
        const what = WORDS[outcome] + status;
        counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    if (counts.size === 0)
        return undefined;
    const kinds = [...counts].sort(([, a], [, b]) => b - a);
    const failed = kinds.reduce((sum, [, count]) => sum + count, 0);
    const told = kinds
        .slice(0, MAX_TOLD)
        .map(([what, count]) => `${count} with ${what}`);
    return `${failed} of ${to - from} requests failed: ${told.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-judgement.js



function composeVerdict({ rule, state, measured, reason }) {
    const { metric, operator, limit, relative, level, text } = rule;
    return {
        rule: { metric, operator, limit, relative, level, text },
        state,
        measured,
        reason
    };
}
function composeFinding(finding) {
    const { code, severity, message, remedy } = finding;
    return { code, severity, message, remedy };
}
function composeError(error) {
    const { code, message, blame, cause, remedy, log } = error;
    return { code, message, blame, cause, remedy, log };
}
/** The verdict in one sentence. */
function explainVerdict(verdict, { error, verdicts, shard, trial }) {
    if (error)
        return error.message;
    if (shard)
        return `This is shard ${shard.index} of ${shard.of}: all of them are judged when they are merged.`;
    const failing = verdicts.filter(({ rule }) => rule.level === 'fail');
    const [worst, ...others] = failing.filter(({ state }) => state === verdict);
    if (!worst)
        return 'Nothing was judged.';
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    if (verdict === 'passed')
        return summarizePassed(failing);
    const failures = trial && ['success.rate', 'failures'].includes(worst.rule.metric)
        ? explainFailures(trial)
        : undefined;
    return [failures, `${(0,report_verdicts/* describeRule */.IO)(worst)}${more}`].filter(Boolean).join(' ');
}
function summarizePassed(verdicts) {
    const asked = verdicts.filter(({ rule }) => !(0,evaluate_rules/* isImplied */.VJ)(rule));
    if (asked.length === 0)
        return 'Every request succeeded, and nothing was killed for memory.';
    return asked.length === 1
        ? `The threshold holds: ${asked[0].rule.text}`
        : `${asked.length === 2 ? 'Both' : `All ${asked.length}`} thresholds hold.`;
}

// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(94701);
;// CONCATENATED MODULE: ./lib/report/compose/compose-setting.js

function composeMachine(machine) {
    return {
        cpuModel: machine.cpuModel,
        cores: machine.cores,
        memoryBytes: machine.memoryBytes,
        kernel: machine.kernel,
        cgroupVersion: machine.cgroupVersion,
        engine: machine.engine,
        nodes: machine.nodes,
        floor: machine.floor && {
            way: machine.floor.way,
            p50Ms: machine.floor.p50Ms,
            bytesPerSecond: machine.floor.bytesPerSecond
        }
    };
}
/** Undefined: it is the whole. */
function composeShard({ shard, machine }) {
    return (shard && {
        index: shard.index,
        of: shard.of,
        plan: shard.plan,
        machineClass: machine && (0,measurement_machine/* machineClass */.a)(machine)
    });
}
function composeImage(image) {
    return {
        reference: image.reference,
        id: image.id,
        digest: image.digest,
        fingerprint: image.fingerprint,
        sizeBytes: image.sizeBytes,
        exposedPorts: image.exposedPorts,
        layers: image.layers?.map(({ sizeBytes, madeBy }) => ({
            sizeBytes,
            madeBy
        }))
    };
}
function composeServer(server) {
    return { name: server.name, because: server.because };
}
function composeDataset(dataset) {
    return {
        path: dataset.path,
        format: dataset.format,
        rows: dataset.rows,
        bytes: dataset.bytes,
        sha256: dataset.sha256,
        largestRowBytes: dataset.largestRowBytes,
        emptyLines: dataset.emptyLines,
        identicalRows: dataset.identicalRows
    };
}
function composeInput(input) {
    return { name: input.name, text: input.text, given: input.given };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-size.js

function composeRecommendation(recommendation) {
    if (recommendation.kind === 'none')
        return { kind: 'none', reason: recommendation.reason };
    return {
        kind: 'size',
        proved: recommendation.proved,
        size: composeSize(recommendation.size),
        memory: composeSizing(recommendation.memory),
        cpu: composeSizing(recommendation.cpu)
    };
}
function composeSizing({ value, steps }) {
    return {
        value,
        steps: steps.map((step) => ({ what: step.what, value: step.value }))
    };
}
function composeSearch(search) {
    const { confidence, growth } = search;
    return {
        minimumMemoryBytes: search.minimumMemoryBytes,
        minimumCpuMillicores: search.minimumCpuMillicores,
        confidence: confidence && {
            level: confidence.level,
            reasons: confidence.reasons
        },
        growth: growth && composeForecast(growth),
        trials: search.trials.map(composeTrialLine),
        cpuCandidates: search.cpuCandidates.map(composeCandidate),
        cold: search.cold,
        proofP90Ms: search.proofP90Ms,
        advice: search.advice.map(({ what, why }) => ({ what, why }))
    };
}
function composeForecast(growth) {
    return {
        bytesPerRequest: growth.bytesPerRequest,
        memoryBytes: growth.memoryBytes,
        lastsRequests: growth.lastsRequests,
        lastsMs: growth.lastsMs
    };
}
function composeTrialLine(line) {
    return {
        purpose: line.purpose,
        size: composeSize(line.size),
        wholeDataset: line.wholeDataset,
        outcome: line.outcome,
        slowness: line.slowness,
        why: line.why,
        ms: line.ms,
        replayMs: line.replayMs
    };
}
function composeCandidate(candidate) {
    return {
        cpuMillicores: candidate.cpuMillicores,
        verdict: candidate.verdict,
        stretches: candidate.stretches,
        throttledShare: candidate.throttledShare,
        timesAllowed: candidate.timesAllowed
    };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-trend.js

/** Earlier runs and this one; undefined: nobody keeps them. */
function composeTrend(record) {
    const { earlier, machine } = record;
    if (!earlier || !machine)
        return undefined;
    const own = (0,measurement_machine/* machineClass */.a)(machine);
    const before = earlier.filter(({ createdAt }) => createdAt < record.createdAt);
    return [...before, pointOf(record, own)].map((point) => ({
        createdAt: point.createdAt,
        machine: point.machine,
        sameMachine: point.machine === own,
        proved: point.proved,
        memoryBytes: point.memoryBytes,
        cpuMillicores: point.cpuMillicores,
        cpuMsPerRequest: point.cpuMsPerRequest,
        p95Ms: point.p95Ms
    }));
}
function pointOf(record, machine) {
    const { recommendation, analysis, createdAt } = record;
    const sized = recommendation?.kind === 'size' ? recommendation : undefined;
    return {
        createdAt,
        machine,
        proved: sized?.proved ?? false,
        memoryBytes: sized?.size.memoryBytes,
        cpuMillicores: sized?.size.cpuMillicores,
        cpuMsPerRequest: analysis?.cpu.msPerRequest,
        p95Ms: analysis?.latency.p95?.value
    };
}

;// CONCATENATED MODULE: ./lib/report/compose/compose-use.js
function composeUse(analysis) {
    const { phases, growth, outcomes } = analysis;
    return {
        phases: phases.map((phase) => ({
            name: phase.name,
            durationMs: phase.durationMs,
            requests: phase.requests,
            memory: composeMemory(phase.memory),
            cpuMeanMillicores: phase.cpuMeanMillicores
        })),
        memory: composeMemory(analysis.memory),
        growth: growth && {
            bytesPer1000Requests: growth.bytesPer1000Requests,
            low: growth.low,
            high: growth.high
        },
        cpu: composeCpu(analysis.cpu),
        latency: composeLatency(analysis.latency),
        startupMs: analysis.startupMs,
        firstResponseMs: analysis.firstResponseMs,
        throughputPerSecond: analysis.throughputPerSecond,
        requests: analysis.requests,
        succeeded: analysis.succeeded,
        outcomes: {
            succeeded: outcomes.succeeded,
            'wrong-status': outcomes['wrong-status'],
            'failure-body': outcomes['failure-body'],
            'error-answer': outcomes['error-answer'],
            'timed-out': outcomes['timed-out'],
            'connection-failed': outcomes['connection-failed']
        },
        oomKills: analysis.oomKills,
        ...composeRows(analysis)
    };
}
function composeMemory(memory) {
    return {
        peakBytes: memory.peakBytes,
        anonymousPeakBytes: memory.anonymousPeakBytes,
        workingSetPeakBytes: memory.workingSetPeakBytes,
        undroppablePeakBytes: memory.undroppablePeakBytes,
        filePeakBytes: memory.filePeakBytes
    };
}
function composeCpu(cpu) {
    return {
        peakMillicores: cpu.peakMillicores,
        steadyPeakMillicores: cpu.steadyPeakMillicores,
        meanMillicores: cpu.meanMillicores,
        msPerRequest: cpu.msPerRequest,
        throttledShare: cpu.throttledShare
    };
}
function composeLatency(latency) {
    const { server, outside } = latency;
    return {
        ...composeTimes(latency),
        server: server && composeTimes(server),
        outside: outside && composeTimes(outside)
    };
}
function composeTimes(times) {
    const percentile = (of) => of && { value: of.value, low: of.low, high: of.high };
    return {
        requests: times.requests,
        meanMs: times.meanMs,
        maxMs: times.maxMs,
        p50: percentile(times.p50),
        p90: percentile(times.p90),
        p95: percentile(times.p95),
        p99: percentile(times.p99),
        p999: percentile(times.p999)
    };
}
function composeRows(analysis) {
    const { slowestRows, memoryRows, failedRows } = analysis;
    return {
        slowestRows: slowestRows.map(({ row, latencyMs }) => ({ row, latencyMs })),
        memoryRows: memoryRows.map(({ row, roseBytes }) => ({ row, roseBytes })),
        failedRows: failedRows.map(({ row, outcome, status, times }) => ({
            row,
            outcome,
            status,
            times
        }))
    };
}

// EXTERNAL MODULE: ./lib/foundation/mask.js + 1 modules
var foundation_mask = __webpack_require__(36985);
;// CONCATENATED MODULE: ./lib/report/compose/draft.js

/** How much of a text is told, by its key: secrets are taken out before. */
const LONGEST = {
    because: 20_000,
    cause: 500,
    madeBy: 200,
    message: 20_000
};
/**
 * JSON as it will be read: without secrets, and without numbers that are none.
 * Seven digits are more than any of them was measured with.
 */
function finishDraft(draft, secrets) {
    const mask = (0,foundation_mask/* createMask */.P)(secrets);
    const text = JSON.stringify(draft, (key, value) => {
        if (typeof value === 'number')
            return finishNumber(value);
        return typeof value === 'string' ? mask(value, LONGEST[key]) : value;
    });
    const finished = JSON.parse(text);
    return finished;
}
function finishNumber(value) {
    if (!Number.isFinite(value))
        return undefined;
    return Number.isInteger(value) ? value : Number(value.toPrecision(7));
}

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/report/compose/resources.js

/**
 * Memory: request = limit, for a pod above its request is the first to be
 * killed when the node runs short. CPU can be shared: what the service uses
 * in the mean is requested, what it was proved to need at its busiest is the
 * limit.
 */
function planResources(size, meanMillicores) {
    const memory = (0,units/* toKubernetesMemory */.lH)(size.memoryBytes);
    return {
        requests: { cpu: cpuRequest(size, meanMillicores), memory },
        limits: { cpu: (0,units/* toKubernetesCpu */.mN)(size.cpuMillicores), memory }
    };
}
function cpuRequest({ cpuMillicores }, meanMillicores = cpuMillicores) {
    const steps = Math.max(Math.ceil(meanMillicores / 10), 1);
    return (0,units/* toKubernetesCpu */.mN)(Math.min(steps * 10, cpuMillicores));
}

;// CONCATENATED MODULE: ./lib/report/compose/targets.js

/** More invocations at once it does not take. */
const SAGEMAKER_CONCURRENCY = 200;
/** Every number is rounded up to what the target allows. */
const PLACES = [
    {
        name: 'Azure ML v2, Kubernetes online deployment',
        language: 'yaml',
        text: ({ resources: { requests, limits }, concurrency }) => `resources:
  requests:
    cpu: "${requests.cpu}"
    memory: "${requests.memory}"
  limits:
    cpu: "${limits.cpu}"
    memory: "${limits.memory}"${concurrency === undefined
            ? ''
            : `
request_settings:
  max_concurrent_requests_per_instance: ${concurrency}`}`
    },
    {
        name: 'Azure ML v1, Azure Container Instances',
        language: 'python',
        text: (of) => `AciWebservice.deploy_configuration(cpu_cores=${tenths(of.cpuMillicores / 1000)}, memory_gb=${tenths((0,units/* toGigabytes */.F9)(of.memoryBytes))})`
    },
    {
        name: 'Azure ML v1, AKS',
        language: 'python',
        text: (of) => {
            const cpu = tenths(of.cpuMillicores / 1000);
            const memory = tenths((0,units/* toGigabytes */.F9)(of.memoryBytes));
            return `AksWebservice.deploy_configuration(
    cpu_cores=${cpu}, cpu_cores_limit=${cpu},
    memory_gb=${memory}, memory_gb_limit=${memory},
)`;
        }
    },
    {
        name: 'Docker Compose',
        language: 'yaml',
        // Compose counts in 1024: its 112M are 112 MiB.
        text: ({ cpuMillicores, memoryBytes }) => `deploy:
  resources:
    limits:
      cpus: "${cpuMillicores / 1000}"
      memory: ${Math.ceil(memoryBytes / units/* MIB */.D6)}M
memswap_limit: ${Math.ceil(memoryBytes / units/* MIB */.D6)}M`
    },
    {
        name: 'SageMaker serverless inference, whose CPU comes with the memory',
        language: 'json',
        text: ({ memoryBytes, concurrency = 1 }) => {
            const gibibytes = Math.ceil(memoryBytes / units/* GIB */.j9);
            return gibibytes > 6
                ? undefined
                : JSON.stringify({
                    ServerlessConfig: {
                        MemorySizeInMB: gibibytes * 1024,
                        MaxConcurrency: Math.min(concurrency, SAGEMAKER_CONCURRENCY)
                    }
                }, null, 2);
        }
    },
    {
        name: 'Knative or KServe',
        language: 'yaml',
        text: ({ resources: { requests, limits }, concurrency = 0 }) => `containerConcurrency: ${concurrency}
containers:
  - resources:
      requests: { cpu: ${requests.cpu}, memory: ${requests.memory} }
      limits: { cpu: ${limits.cpu}, memory: ${limits.memory} }`
    }
];
/** The size in the words of every place that is known. */
function planTargets(deployment) {
    return PLACES.map(({ name, language, text }) => ({
        name,
        language,
        text: text(deployment)
    }));
}
/** 0.11 → 0.2: Azure's older services count in tenths. */
function tenths(value) {
    return Math.ceil(Number((value * 10).toFixed(6))) / 10;
}

;// CONCATENATED MODULE: ./lib/report/compose-report.js
















/** The report of a run, however far it came. */
function composeReport(record) {
    return reportRun({ ...record, ...(0,conclude/* conclude */.E)(record) });
}
/**
 * The same of what was concluded before. Field by field: what another room
 * adds to its own types is in no report until a line here says so.
 */
function reportRun(record) {
    const { trial, error } = record;
    const verdict = error ? 'failed' : (0,evaluate_rules/* overallVerdict */.Bn)(record.verdicts);
    const draft = {
        schemaVersion: report/* SCHEMA_VERSION */.f,
        tool: {
            name: 'profile-inference',
            version: record.version,
            troubleshooting: record.troubleshooting
        },
        name: record.name,
        createdAt: record.createdAt,
        attempt: record.attempt,
        shard: composeShard(record),
        merged: undefined,
        verdict,
        because: explainVerdict(verdict, record),
        error: error && composeError(error),
        reused: undefined,
        ...composeSetting(record),
        trials: trial ? [composeTrial(trial)] : [],
        analysis: record.analysis && composeUse(record.analysis),
        ...composeAnswer(record),
        trend: composeTrend(record),
        comparison: record.comparison && composeComparison(record.comparison),
        verdicts: record.verdicts.map(composeVerdict),
        findings: record.findings.map(composeFinding),
        azure: (0,azure/* azureDetails */.K)(record),
        stages: record.stages.map(({ stage, ms }) => ({ stage, ms }))
    };
    return finishDraft(draft, record.secrets);
}
function composeSetting(record) {
    const { asked, machine, image, server, dataset } = record;
    return {
        inputs: asked?.map(composeInput),
        machine: machine && composeMachine(machine),
        image: image && composeImage(image),
        server: server && composeServer(server),
        dataset: dataset && composeDataset(dataset)
    };
}
function composeAnswer(record) {
    const { recommendation, search, cost, analysis, trial } = record;
    const answer = {
        recommendation: recommendation && composeRecommendation(recommendation),
        search: search && composeSearch(search),
        cost: cost && composeCost(cost)
    };
    if (recommendation?.kind !== 'size')
        return { ...answer, resources: undefined, targets: undefined };
    const { size } = recommendation;
    const resources = planResources(size, analysis?.cpu.meanMillicores);
    const load = trial?.plan.load;
    const targets = planTargets({
        resources,
        cpuMillicores: size.cpuMillicores,
        memoryBytes: size.memoryBytes,
        concurrency: load && (0,load_load/* askedRate */.r)(load) === undefined ? load.concurrency : undefined
    });
    return { ...answer, resources, targets };
}
/** Whether the step fails: an error always does, a verdict as was asked. */
function failsStep(report, failOn) {
    if (report.error)
        return true;
    if (report.shard)
        return false;
    if (failOn === 'never')
        return false;
    if (report.verdict === 'inconclusive')
        return failOn === 'inconclusive';
    return report.verdict === 'failed';
}


/***/ }),

/***/ 50981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   dt: () => (/* binding */ METRIC_WORDS),
/* harmony export */   vt: () => (/* binding */ showCompared)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93962);



/** As people say it. */
const METRIC_WORDS = {
    'cpu.ms_per_request': 'CPU per request',
    'latency.p50': 'p50',
    'latency.p95': 'p95',
    startup: 'start-up',
    'memory.anonymous': 'anonymous memory',
    'memory.unreclaimable': 'unreclaimable memory',
    'memory.recommended': 'recommended memory',
    'image.size': 'image',
    'success.rate': 'success rate'
};
function isChange({ direction }) {
    return direction === 'worse' || direction === 'better';
}
function showCompared(metric, value) {
    if (value === undefined)
        return 'not known';
    if (metric === 'memory.unreclaimable')
        return (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value);
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[metric], value);
}


/***/ }),

/***/ 81167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeStarts),
/* harmony export */   c: () => (/* binding */ drawStarts)
/* harmony export */ });
/* harmony import */ var _compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50981);

const WIDTH = 40;
/** A row each: more starts in one place make a bigger dot. */
const DOTS = ['·', '●', '◉'];
/** Each start of base and head, of metrics that starts were needed for. */
function describeStarts(changes, { starts }) {
    const shown = changes.flatMap((change) => startsOf(change, starts) ?? []);
    return shown.length > 0 ? [{ kind: 'starts', starts: shown }] : [];
}
function startsOf({ metric, relevance, starts: needed }, starts) {
    const known = (sides) => sides.flatMap((of) => of[metric] ?? []).filter((value) => value > 0);
    const base = known(starts.map((pair) => pair.base));
    const head = known(starts.map((pair) => pair.head));
    const all = [...base, ...head];
    if (needed === undefined || all.length === 0)
        return undefined;
    const [lowest, highest] = [Math.min(...all), Math.max(...all)];
    // What matters to nobody does not look like much.
    const middle = (lowest + highest) / 2;
    const half = Math.max(highest - lowest, middle * relevance) / 2;
    const [least, most] = [middle - half, middle + half];
    const show = (value) => (0,_compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .showCompared */ .vt)(metric, value);
    return {
        what: _compared_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_WORDS */ .dt[metric],
        base,
        head,
        least,
        most,
        from: show(least),
        to: show(most),
        pairs: starts.map((pair) => [
            show(pair.base[metric]),
            show(pair.head[metric])
        ])
    };
}
/** A dot for each start, base over head, where nothing can be drawn. */
function drawStarts(starts) {
    const lines = starts.flatMap(({ what, base, head, from, to, ...ends }) => [
        `${what}, ${from} to ${to}`,
        `  base ▕${drawDots(base, ends)}▏`,
        `  head ▕${drawDots(head, ends)}▏`
    ]);
    return lines.join('\n');
}
function drawDots(values, { least, most }) {
    const counts = new Array(WIDTH).fill(0);
    for (const value of values) {
        const share = most > least ? (value - least) / (most - least) : 0.5;
        counts[Math.round(share * (WIDTH - 1))] += 1;
    }
    return counts
        .map((count) => (count === 0 ? ' ' : DOTS[Math.min(count, 3) - 1]))
        .join('');
}


/***/ }),

/***/ 66353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeComparison),
/* harmony export */   W: () => (/* binding */ listChanges)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);
/* harmony import */ var _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50981);
/* harmony import */ var _comparison_starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81167);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31095);
/** What this change did to the service: a sentence, a table, the starts. */




const SIGNS = { better: '🔽', worse: '🔺', same: '~', open: '❓' };
const HEADS = [
    'Metric',
    'Base',
    'This change',
    'Change',
    'Starts differ by',
    'Verdict'
];
function describeComparison({ comparison }) {
    if (!comparison)
        return [];
    const changed = comparison.changes.filter(_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb);
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, ...headline(comparison)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(summarizeComparison(comparison))),
        ...comparison.obstacles.map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(each))),
        ...(changed.length > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(HEADS, changed.map(rowOf))] : []),
        ...(0,_comparison_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStarts */ .B)(changed, comparison),
        ...foldRows(comparison, 'open'),
        ...foldRows(comparison, 'same'),
        ...describeCauses(comparison)
    ];
}
const FOLDED = { open: 'Undecided', same: 'Unchanged' };
const HOW = 'Base and this change are the middles of their starts; a change is the mean of what the two of each pair, which ran right after each other, differ by.';
/** Rows that call for nothing. */
function foldRows(comparison, which) {
    const rows = comparison.changes.filter(({ direction }) => direction === which);
    if (rows.length === 0)
        return [];
    const names = rows.map(({ metric }) => _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric]).join(', ');
    const how = which === 'open' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(HOW)] : [];
    return [
        {
            kind: 'details',
            summary: `${FOLDED[which]}: ${names}`,
            blocks: [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(HEADS, rows.map(rowOf)),
                ...(0,_comparison_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .describeStarts */ .B)(rows, comparison),
                ...how
            ]
        }
    ];
}
function headline({ against, verdict }) {
    return ['Against ', (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(against, 100)), `: ${verdict}`];
}
/** `CPU per request +12 % (10 to 15 %), memory unchanged; needs 8 MiB more.` */
function summarizeComparison(comparison) {
    const { changes, sameImage, earlier } = comparison;
    if (sameImage)
        return 'Both images are the same, so nothing had to be run: nothing changed.';
    const parts = listChanges(comparison);
    const open = changes.filter(({ direction }) => direction === 'open');
    const undecided = open.length > 0
        ? [
            `undecided: ${open.map(({ metric }) => _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric]).join(', ')}`
        ]
        : [];
    if (changes.length === 0)
        return 'Nothing could be compared.';
    const told = parts.length > 0 ? parts : ['nothing changed that could be seen'];
    const text = [...told, ...undecided].join('; ');
    const since = earlier
        ? ` Base is what was measured ${earlier.createdAt}.`
        : '';
    return `${text[0].toUpperCase()}${text.slice(1)}.${since}`;
}
/** What got worse or better, some words each. */
function listChanges({ changes }) {
    return changes.filter(_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb).map(describeChange);
}
function describeChange(change) {
    const { metric, proof, base, head } = change;
    if (metric !== 'memory.recommended' || base === undefined)
        return `${_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric]} ${describeShare(change)}`;
    const bytes = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(head - base));
    const more = head > base ? 'more' : 'less';
    if (!proof)
        return `needs ${bytes} ${more}`;
    const at = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(proof.memoryBytes);
    const shown = proof.holds === 'base'
        ? `base holds at ${at}, this change does not`
        : `this change holds at ${at}, base does not`;
    return `needs ${bytes} ${more} (proved: ${shown})`;
}
/** `+12 % (10 to 15 %)`; a base that is missing is no +100 %. */
function describeShare({ share, low, high, starts }) {
    if (share === undefined)
        return '?';
    const signed = signedShare(share);
    if (starts === undefined || low === undefined || high === undefined)
        return signed;
    const [least, most] = [signedShare(low), signedShare(high)];
    return least === most ? signed : `${signed} (${least} to ${most})`;
}
function signedShare(share) {
    const rounded = Number((share * 100).toPrecision(2)) / 100;
    return rounded > 0 ? `+${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(rounded)}` : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(rounded);
}
function rowOf(change) {
    const { metric, base, head, direction } = change;
    return [
        _compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_WORDS */ .dt[metric],
        (0,_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .showCompared */ .vt)(metric, base),
        (0,_compared_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .showCompared */ .vt)(metric, head),
        direction === 'same' ? '~' : describeShare(change),
        showNoise(change),
        `${SIGNS[direction]} ${explain(change)}`.trim()
    ];
}
/** How far starts of one and the same image differed. */
function showNoise({ starts = 0, noise }) {
    if (starts < 2 || noise === undefined)
        return '';
    return (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Number(noise.toPrecision(2)));
}
function explain({ direction, because, moreStarts = 0 }) {
    if (direction !== 'open')
        return direction;
    if (because)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(because);
    return moreStarts > 0
        ? `undecided, ${moreStarts} more pairs of starts may decide`
        : 'undecided';
}
/** More are a new base image, and no cause that anybody reads. */
const MAX_CAUSES = 15;
function describeCauses({ causes, verdict }) {
    if (causes.length === 0 || verdict === 'same')
        return [];
    const items = causes.slice(0, MAX_CAUSES).map((cause) => {
        const { kind, what, base, head } = cause;
        const sides = base === undefined && head === undefined
            ? 'differs'
            : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(base ?? 'set', 100)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(head ?? 'set', 100)}`;
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(kind), ' ', (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(what, 150)), `: ${sides}`];
    });
    const more = causes.length - items.length;
    if (more > 0)
        items.push([`and ${more} more, in the report`]);
    return [
        {
            kind: 'details',
            summary: `What differs between the images: ${causes.length}`,
            blocks: [{ kind: 'list', items }]
        }
    ];
}


/***/ }),

/***/ 14046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ describeAnswer),
  v: () => (/* binding */ describeRun)
});

// EXTERNAL MODULE: ./lib/report/document/text.js
var document_text = __webpack_require__(31095);
;// CONCATENATED MODULE: ./lib/report/document/azure-keys.js

/** As `az ml model profile -o table` showed a result, in its order. */
const COLUMNS = [
    'name',
    'state',
    'recommendedCpu',
    'recommendedMemoryInGB',
    'recommendationLatencyInMs',
    'maxUtilizedMemoryInGB',
    'maxUtilizedCpu',
    'averageLatencyInMs',
    'latencyPercentile50InMs',
    'latencyPercentile90InMs',
    'latencyPercentile95InMs',
    'latencyPercentile99InMs',
    'latencyPercentile999InMs',
    'measuredQueriesPerSecond',
    'totalQueries',
    'successQueries',
    'successRate',
    'requestedCpu',
    'requestedMemoryInGB',
    'error'
];
/** For who compares with what Azure ML v1 printed. Only keys with a value. */
function describeAzure({ azure }) {
    const rows = COLUMNS.filter((key) => azure[key] !== undefined).map((key) => [
        key,
        describeValue(azure[key])
    ]);
    const blocks = [(0,document_text/* table */.tp)(['Key', 'Value'], rows)];
    return [{ kind: 'details', summary: 'As Azure ML v1 named it', blocks }];
}
/** Numbers are not rounded: a size would become too small, 99.997 be 100. */
function describeValue(value) {
    return (0,document_text/* line */.n8)(typeof value === 'string' ? value : JSON.stringify(value));
}

// EXTERNAL MODULE: ./lib/report/document/comparison.js
var comparison = __webpack_require__(66353);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/report/document/price.js


/** What the proved size costs and saves, and the formula. */
function describePrice({ cost, recommendation }) {
    if (!cost || recommendation?.kind !== 'size')
        return [];
    return [
        (0,document_text/* paragraph */.FY)(...describeCost(cost)),
        {
            kind: 'details',
            summary: 'How this price is made',
            blocks: [
                {
                    kind: 'code',
                    text: formula(cost, recommendation.size),
                    language: 'text'
                },
                (0,document_text/* paragraph */.FY)(`Prices: ${(0,document_text/* line */.n8)(cost.source)}. They are for what is kept free, whether or not it is used; what of a node nobody can use, disks, traffic and discounts are not in it.`)
            ]
        }
    ];
}
function describeCost(cost) {
    const { perMillionRequests, ratePerSecond = 0, replicas } = cost;
    const money = moneyOf(cost);
    const what = replicas === 1 ? 'It costs ' : `${replicas} of it cost `;
    const million = perMillionRequests === undefined
        ? []
        : [
            `, ${money(perMillionRequests)} per million requests at the ${rate(ratePerSecond)} of the proof`
        ];
    return [
        what,
        (0,document_text/* strong */.ko)(`${money(cost.perMonth)} a month`),
        ...million,
        '.',
        ...describeSaving(cost, money)
    ];
}
function describeSaving({ current, replicas }, money) {
    if (!current)
        return [];
    const { size, perMonth, savedPerMonth: saved } = current;
    const times = replicas === 1 ? '' : `${replicas} × `;
    const today = ` Today's ${times}${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} and ${(0,units/* formatBytes */.z3)(size.memoryBytes)} cost ${money(perMonth)}: `;
    // What would be printed as 0 is none.
    if (Number((0,units/* formatAmount */.ej)(saved)) === 0)
        return [today, (0,document_text/* strong */.ko)('as much'), '.'];
    const than = saved > 0 ? 'saved' : 'more';
    return [today, (0,document_text/* strong */.ko)(`${money(Math.abs(saved))} a month ${than}`), '.'];
}
function moneyOf({ currency }) {
    return (amount) => (0,units/* formatMoney */.up)(amount, (0,document_text/* line */.n8)(currency, 3));
}
function formula(cost, size) {
    const { current, replicas, perMonth, ratePerSecond, perMillionRequests } = cost;
    const money = moneyOf(cost);
    const times = replicas === 1 ? '' : ` × ${replicas}`;
    const month = (of) => `(${cores(of)} × ${price(cost.perCoreHour)} + ${gib(of)} GiB × ${price(cost.perGibHour)}) × 730 h${times}`;
    const lines = [`${month(size)} = ${money(perMonth)}`];
    if (ratePerSecond !== undefined && perMillionRequests !== undefined)
        lines.push(`${money(perMonth / replicas)} ÷ (730 h × 3600 s × ${rate(ratePerSecond)}) × 1000000 = ${money(perMillionRequests)}`);
    if (current)
        lines.push(`today: ${month(current.size)} = ${money(current.perMonth)}`);
    return lines.join('\n');
}
function cores({ cpuMillicores }) {
    return `${cpuMillicores / 1000} ${cpuMillicores === 1000 ? 'core' : 'cores'}`;
}
function gib({ memoryBytes }) {
    return String(Number((memoryBytes / units/* GIB */.j9).toPrecision(4)));
}
function price(perHour) {
    return String(Number(perHour.toPrecision(5)));
}
function rate(perSecond) {
    return `${Number(perSecond.toPrecision(3))}/s`;
}

;// CONCATENATED MODULE: ./lib/report/document/rows.js


/** Dataset rows that failed, took memory, or were slow. */
function describeRows({ analysis }) {
    if (!analysis)
        return [];
    const { slowestRows, memoryRows, failedRows } = analysis;
    const failed = failedRows.map(({ row, outcome, status, times }) => [
        String(row),
        outcome,
        status === 0 ? 'none' : String(status),
        String(times)
    ]);
    const heavy = memoryRows.map(({ row, roseBytes }) => [
        String(row),
        (0,units/* formatBytes */.z3)(roseBytes)
    ]);
    const slow = slowestRows.map(({ row, latencyMs }) => [
        String(row),
        (0,units/* formatMs */._V)(latencyMs)
    ]);
    const blocks = [
        ...tableOf(['Failed row', 'How', 'Status', 'Times'], failed),
        ...tableOf(['Row', 'Memory rose meanwhile by'], heavy),
        ...tableOf(['Slowest row', 'Response time'], slow)
    ];
    if (blocks.length === 0)
        return [];
    return [{ kind: 'details', summary: 'Rows that stand out', blocks }];
}
function tableOf(head, rows) {
    return rows.length > 0 ? [(0,document_text/* table */.tp)(head, rows)] : [];
}

;// CONCATENATED MODULE: ./lib/report/document/search.js


const MAX_TRIALS = 60;
/** What each trial did, as a table and as marks over the limit. */
function describeSearch({ search }) {
    if (!search || search.trials.length < 2)
        return [];
    const rows = search.trials
        .slice(0, MAX_TRIALS)
        .map(({ purpose, size, outcome, why, ms }, i) => [
        `${i + 1}, ${purpose}`,
        (0,units/* formatBytes */.z3)(size.memoryBytes),
        (0,units/* formatMillicores */.n3)(size.cpuMillicores),
        `${outcome === 'held' ? '✅' : '❌'} ${(0,document_text/* line */.n8)(why)}`,
        (0,units/* formatMs */._V)(ms)
    ]);
    const blocks = [
        (0,document_text/* table */.tp)(['Trial', 'Memory', 'CPU', 'Outcome', 'Took'], rows),
        ...describeMarks(search.trials),
        ...describeCandidates(search.cpuCandidates),
        (0,document_text/* paragraph */.FY)(search.cold
            ? 'Before each trial that decides, file pages were dropped: it paid for its own, as on a fresh node.'
            : 'File pages could not be dropped before trials; what the first one was charged and kept was added.')
    ];
    const summary = `How the size was found: ${search.trials.length} trials`;
    return [{ kind: 'details', summary, blocks }];
}
function describeCandidates(candidates) {
    if (candidates.length === 0)
        return [];
    const rows = candidates.map(({ cpuMillicores, verdict, stretches, throttledShare, timesAllowed }) => [
        (0,units/* formatMillicores */.n3)(cpuMillicores),
        verdict,
        String(stretches),
        throttledShare === undefined ? '–' : (0,units/* formatShare */.T1)(throttledShare),
        timesAllowed === undefined ? '–' : `${timesAllowed.toFixed(2)} ×`
    ]);
    const head = [
        'CPU limit',
        'Verdict',
        'Stretches of load',
        'Quota ran out in',
        'Latency ÷ what is allowed'
    ];
    return [
        (0,document_text/* paragraph */.FY)('CPU limits, compared with full size on one running container:'),
        (0,document_text/* table */.tp)(head, rows)
    ];
}
/** What held and what failed, over the memory limit: one sign a trial. */
function describeMarks(trials) {
    const marks = trials
        .slice(1)
        .toSorted((a, b) => a.size.memoryBytes - b.size.memoryBytes)
        .map(({ size, outcome, purpose }) => {
        const text = purpose === 'proof' ? `${outcome} (proof)` : outcome;
        const at = `${Math.round(size.memoryBytes / units/* MIB */.D6)} MiB`;
        return { at, held: outcome === 'held', text };
    });
    return marks.length === 0 ? [] : [{ kind: 'marks', marks }];
}

;// CONCATENATED MODULE: ./lib/report/document/setting.js


/** Smaller layers make no image large. */
const MIN_LAYER_BYTES = units/* MIB */.D6;
/** Image, server, dataset, load and machine. */
function describeSetting(report) {
    const { machine, image, server, dataset, trials } = report;
    const [trial] = trials;
    const rows = [
        ...(image ? imageRows(image) : []),
        ...(server
            ? [['Server', (0,document_text/* line */.n8)(`${server.name}: ${server.because}`)]]
            : []),
        ...(dataset ? datasetRows(dataset) : []),
        ...(trial ? planRows(trial) : []),
        ...(machine ? machineRows(machine, trial) : [])
    ];
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: 'Image, dataset and machine',
            blocks: [(0,document_text/* table */.tp)(['', ''], rows)]
        }
    ];
}
function imageRows({ reference, id, sizeBytes, layers = [] }) {
    const rows = [
        ['Image', (0,document_text/* line */.n8)(reference)],
        ['Image id', (0,document_text/* line */.n8)(id.slice(0, 19))],
        ['Image size', (0,units/* formatBytes */.z3)(sizeBytes)]
    ];
    for (const { sizeBytes, madeBy } of layers)
        if (sizeBytes >= MIN_LAYER_BYTES)
            rows.push([
                `Layer of ${(0,units/* formatBytes */.z3)(sizeBytes)}`,
                (0,document_text/* line */.n8)(madeBy, 120) || 'the image does not say of what'
            ]);
    return rows;
}
function datasetRows({ path, rows, sha256 }) {
    return [
        ['Dataset', (0,document_text/* line */.n8)(path)],
        ['Rows', String(rows)],
        ['SHA-256', sha256.slice(0, 16)]
    ];
}
function planRows({ plan }) {
    const { size, load, warmupRequests, requests } = plan;
    return [
        ['Load', describeLoad(load)],
        ['Requests', `${warmupRequests} of warm-up, then ${requests} that count`],
        [
            'Full size',
            `${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU, ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory`
        ]
    ];
}
function describeLoad(load) {
    switch (load.kind) {
        case 'closed':
            return `closed loop, concurrency ${load.concurrency}`;
        case 'open':
            return `open loop, ${load.ratePerSecond} a second, ${load.arrivals}`;
    }
}
function machineRows(machine, trial) {
    return [
        ['Machine', `${(0,document_text/* line */.n8)(machine.cpuModel)}, ${machine.cores} cores`],
        ['Memory', (0,units/* formatBytes */.z3)(machine.memoryBytes)],
        ['Kernel', (0,document_text/* line */.n8)(machine.kernel)],
        [isCluster(machine) ? 'Cluster' : 'Docker', (0,document_text/* line */.n8)(machine.engine)],
        ...wayRows(machine),
        ['Counters from', trial?.counterSource ?? '–']
    ];
}
/** By its name: reports of earlier versions have no other sign of it. */
function isCluster({ engine }) {
    return engine.startsWith('Kubernetes ');
}
function wayRows({ floor }) {
    if (!floor)
        return [];
    const { way, p50Ms, bytesPerSecond } = floor;
    const path = way === 'address' ? 'its own address' : 'the API server';
    const cost = `${(0,units/* formatMs */._V)(p50Ms)} an answer, ${(0,units/* formatBytes */.z3)(bytesPerSecond)} a second`;
    return [['Way to the pod', `${path}: ${cost}`]];
}

// EXTERNAL MODULE: ./lib/report/document/size.js
var size = __webpack_require__(89297);
;// CONCATENATED MODULE: ./lib/report/document/shards.js


const MAX_SHARDS = 40;
/** What was merged, a line each. */
function describeShards({ merged }) {
    if (!merged)
        return [];
    const { shards } = merged;
    const left = shards.length - MAX_SHARDS;
    return [
        (0,document_text/* heading */.R_)(2, `Merged from ${shards.length} shards`),
        (0,document_text/* table */.tp)(['Shard', 'Right answers', 'Memory at most', 'p95', 'Machine', 'Attempt'], shards.slice(0, MAX_SHARDS).map(describeShard)),
        ...(left > 0 ? [(0,document_text/* paragraph */.FY)(`And ${left} more, in report.json.`)] : [])
    ];
}
function describeShard(shard) {
    const { memoryPeakBytes: peak, p95Ms } = shard;
    return [
        String(shard.index),
        `${shard.succeeded} of ${shard.requests}`,
        peak === undefined ? '–' : (0,units/* formatBytes */.z3)(peak),
        p95Ms === undefined ? '–' : (0,units/* formatMs */._V)(p95Ms),
        (0,document_text/* line */.n8)(shard.machineClass ?? '–'),
        String(shard.attempt ?? '–')
    ];
}

// EXTERNAL MODULE: ./lib/report/document/stages.js
var stages = __webpack_require__(76647);
;// CONCATENATED MODULE: ./lib/report/document/targets.js

/** The size in the words of other places. */
function describeTargets(report) {
    const { recommendation, targets = [] } = report;
    if (recommendation?.kind !== 'size' || targets.length === 0)
        return [];
    const doubt = recommendation.proved
        ? []
        : [(0,document_text/* paragraph */.FY)('This size is ', (0,document_text/* strong */.ko)('not proved'), ', as said above.')];
    const blocks = [...doubt, ...targets.flatMap(describeTarget)];
    return [{ kind: 'details', summary: 'The same for other places', blocks }];
}
function describeTarget({ name, language, text }) {
    if (text === undefined)
        return [
            (0,document_text/* paragraph */.FY)((0,document_text/* strong */.ko)(`${(0,document_text/* line */.n8)(name)}:`), ' it needs more memory than that can give.')
        ];
    return [(0,document_text/* paragraph */.FY)((0,document_text/* strong */.ko)(`${(0,document_text/* line */.n8)(name)}:`)), { kind: 'code', text, language }];
}

;// CONCATENATED MODULE: ./lib/report/document/trend.js


/** The runs of the picture as a table, this one first. */
function describeTrend({ trend = [] }) {
    if (trend.length < 2)
        return [];
    const shown = trend.toReversed();
    const rows = shown.map((point) => [
        (0,document_text/* line */.n8)(point.createdAt.slice(0, 16).replace('T', ' ')),
        point.memoryBytes === undefined ? '–' : (0,units/* formatBytes */.z3)(point.memoryBytes),
        point.cpuMillicores === undefined
            ? '–'
            : (0,units/* formatMillicores */.n3)(point.cpuMillicores),
        point.proved ? 'yes' : 'no',
        time(point, point.cpuMsPerRequest),
        time(point, point.p95Ms)
    ]);
    const head = ['Run', 'Memory', 'CPU', 'Proved', 'CPU per request', 'p95'];
    const others = shown.some(({ sameMachine }) => !sameMachine)
        ? [(0,document_text/* paragraph */.FY)('In brackets: times of another class of machine.')]
        : [];
    return [
        {
            kind: 'details',
            summary: `Trend over ${trend.length} runs`,
            blocks: [(0,document_text/* table */.tp)(head, rows), ...others]
        }
    ];
}
function time({ sameMachine }, ms) {
    if (ms === undefined)
        return '–';
    return sameMachine ? (0,units/* formatMs */._V)(ms) : `(${(0,units/* formatMs */._V)(ms)})`;
}

;// CONCATENATED MODULE: ./lib/report/document/cost.js


const MIN_POINTS = 4;
/** What the service used in the first trial, at full size. */
function cost_describeCost(report) {
    const { analysis, merged } = report;
    const [trial] = report.trials;
    if (!analysis || !trial)
        return [];
    const { size, load } = trial.plan;
    const given = `with ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)} CPU and ${(0,units/* formatBytes */.z3)(size.memoryBytes)} memory`;
    return [
        (0,document_text/* heading */.R_)(2, `What it used, ${given}`),
        describeTimes(analysis, load),
        ...(analysis.phases.length > 0 ? describeMemory(analysis) : []),
        // Over time, each shard is drawn in its own report.
        ...(merged ? [] : describeCurves(trial))
    ];
}
function describeCurves(trial) {
    return [
        ...chart(trial.memoryCurve, {
            title: 'Memory over time (working set)',
            unit: 'MiB',
            scale: (bytes) => Number((bytes / units/* MIB */.D6).toFixed(1))
        }),
        ...chart(trial.cpuCurve, {
            title: 'CPU over time',
            unit: 'millicores',
            scale: Math.round
        })
    ];
}
function optional(value, format) {
    return value === undefined ? '–' : format(value);
}
function quantile(of) {
    const bound = (ms) => ms === undefined ? '?' : (0,units/* formatMs */._V)(ms);
    return of
        ? `${(0,units/* formatMs */._V)(of.value)} (${bound(of.low)} – ${bound(of.high)})`
        : 'too few requests';
}
function describeTimes(analysis, load) {
    const { latency, cpu, requests, succeeded } = analysis;
    const perSecond = (rate) => `${rate.toFixed(1)}/s`;
    const asked = 'ratePerSecond' in load ? load.ratePerSecond : undefined;
    return (0,document_text/* table */.tp)(['', 'Measured'], [
        ['Requests that succeeded', `${succeeded} of ${requests}`],
        ['Ready after', optional(analysis.startupMs, units/* formatMs */._V)],
        ['Response time p50 (95 % interval)', quantile(latency.p50)],
        ['Response time p95', quantile(latency.p95)],
        ['Response time p99', quantile(latency.p99)],
        ...(latency.server
            ? [
                [
                    'Time in the server, by its own account, p50',
                    quantile(latency.server.p50)
                ],
                ['Waiting and network, p50', quantile(latency.outside?.p50)]
            ]
            : []),
        ['CPU time per request', optional(cpu.msPerRequest, units/* formatMs */._V)],
        ['CPU, busiest second', optional(cpu.peakMillicores, units/* formatMillicores */.n3)],
        ['CPU, mean', optional(cpu.meanMillicores, units/* formatMillicores */.n3)],
        ['Held back by the CPU limit', optional(cpu.throttledShare, units/* formatShare */.T1)],
        ...(asked === undefined ? [] : [['Rate asked for', perSecond(asked)]]),
        [
            asked === undefined ? 'Throughput' : 'Rate achieved',
            optional(analysis.throughputPerSecond, perSecond)
        ]
    ]);
}
/** Memory anatomy: what it is made of, phase by phase. */
function describeMemory({ phases, memory, growth }) {
    const cells = (name, use) => [
        name,
        optional(use.undroppablePeakBytes, units/* formatBytes */.z3),
        optional(use.anonymousPeakBytes, units/* formatBytes */.z3),
        optional(use.filePeakBytes, units/* formatBytes */.z3),
        optional(use.workingSetPeakBytes, units/* formatBytes */.z3),
        optional(use.peakBytes, units/* formatBytes */.z3)
    ];
    const head = [
        'Memory at most',
        'Cannot be dropped',
        'of it process memory',
        'File pages',
        'Working set',
        "Kernel's peak"
    ];
    const rows = phases.map((phase) => cells([phase.name], phase.memory));
    const pace = (0,units/* formatBytes */.z3)(growth?.bytesPer1000Requests ?? 0);
    return [
        (0,document_text/* table */.tp)(head, [...rows, cells([(0,document_text/* strong */.ko)('all')], memory)]),
        ...(growth && growth.low > 0
            ? [(0,document_text/* paragraph */.FY)(`It grew by ${pace} per 1000 requests.`)]
            : [])
    ];
}
function chart({ atMs, values }, how) {
    if (values.length < MIN_POINTS)
        return [];
    const { title, unit, scale } = how;
    const scaled = values.map(scale);
    return [{ kind: 'chart', chart: { title, unit, atMs, values: scaled } }];
}

// EXTERNAL MODULE: ./lib/report/document/verdict.js
var verdict = __webpack_require__(70423);
;// CONCATENATED MODULE: ./lib/report/document/describe-run.js













/** In this order; a section that has nothing to say is left out. */
const SECTIONS = [
    ['verdict', verdict/* describeVerdict */.XZ],
    ['comparison', comparison/* describeComparison */.L],
    ['size', size/* describeSize */.jt],
    ['steps', size/* describeSteps */.N$],
    ['advice', size/* describeAdvice */.gT],
    ['price', describePrice],
    ['targets', describeTargets],
    ['thresholds', verdict/* describeThresholds */.Av],
    ['shards', describeShards],
    ['cost', cost_describeCost],
    ['findings', verdict/* describeFindings */.kA],
    ['search', describeSearch],
    ['trend', describeTrend],
    ['rows', describeRows],
    ['setting', describeSetting],
    ['time', stages/* describeStages */.J],
    ['log', verdict/* describeLog */._F],
    ['azure', describeAzure]
];
/** What a terminal shows at the end of a run. */
const ANSWER = [
    'verdict',
    'comparison',
    'size',
    'thresholds',
    'price',
    'findings'
];
/** Is left to the other views. */
const LENGTHY = ['details', 'starts'];
/** All that is said about a run. */
function describeRun(report, where = {}) {
    const sections = SECTIONS.map(([id, describe]) => ({
        id,
        blocks: describe(report, where)
    }));
    return { sections: sections.filter(({ blocks }) => blocks.length > 0) };
}
/** The answer alone: verdict, size, thresholds, doubts; nothing folded. */
function describeAnswer(report) {
    const { sections } = describeRun(report);
    const shown = ANSWER.flatMap((id) => sections.filter((section) => section.id === id));
    return {
        sections: shown.map(({ id, blocks }) => ({
            id,
            blocks: blocks.filter(({ kind }) => !LENGTHY.includes(kind))
        }))
    };
}


/***/ }),

/***/ 89297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ describeSteps),
/* harmony export */   gT: () => (/* binding */ describeAdvice),
/* harmony export */   jt: () => (/* binding */ describeSize)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31095);


/** The size, whether it was run, and what to paste. */
function describeSize(report) {
    const { recommendation, resources, error } = report;
    if (!recommendation)
        return [];
    if (recommendation.kind === 'none')
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, 'No size is recommended'),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(recommendation.reason)),
            ...describeGrowth(report)
        ];
    const { size, proved } = recommendation;
    return [
        // What was cut short had no time for a smaller one.
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, `${error && proved ? 'Proved until it ended:' : 'Give it'} ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size.memoryBytes)} memory and ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMillicores */ .n3)(size.cpuMillicores)} CPU`),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(proved ? explainProof(report, size) : explainEstimate(report))),
        ...(resources ? [describeResources(resources)] : []),
        ...describeGrowth(report)
    ];
}
/** How the size was arrived at, from what was seen to what is printed. */
function describeSteps({ recommendation }) {
    if (recommendation?.kind !== 'size')
        return [];
    const { memory, cpu } = recommendation;
    return [
        fold('How it was arrived at', [
            [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Memory:'), ' ', ...listSteps(memory, _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)],
            [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('CPU:'), ' ', ...listSteps(cpu, _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMillicores */ .n3)]
        ])
    ];
}
function explainProof({ search, merged, shard }, { memoryBytes }) {
    const rows = (merged ?? shard) ? 'all rows of shard 1' : 'the whole dataset';
    const { confidence, proofP90Ms: p90 } = search ?? {};
    const fast = p90 === undefined ? '' : ` with a p90 of ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(p90)}`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        'This size is ',
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('proved'),
        `: a fresh container with exactly these limits was started, and answered ${rows}${fast}.`
    ], explainFailures(search?.trials ?? [], memoryBytes), confidence
        ? [
            'Confidence is ',
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(confidence.level),
            `: ${confidence.reasons.map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(reason)).join(' ')}`
        ]
        : []);
}
/** In words for who has never heard of an OOM kill. */
function explainFailures(trials, memoryBytes) {
    const less = trials.filter(({ size }) => size.memoryBytes < memoryBytes);
    const any = (...outcomes) => less.some(({ outcome }) => outcomes.includes(outcome));
    const crawls = less.some(({ slowness }) => slowness === 'thrashing');
    const ends = [
        any('oom-killed') && 'the kernel kills it',
        any('exited') && 'it ends',
        crawls &&
            'it crawls, because the machine has to read its program from disk again and again',
        !crawls && any('too-slow', 'not-ready') && 'it is too slow'
    ].filter(Boolean);
    return ends.length === 0
        ? []
        : [`Less memory was tried as well: then ${ends.join(', or ')}.`];
}
function explainEstimate({ search }) {
    const why = search?.confidence?.reasons.map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(reason));
    return why
        ? ['This size is ', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not proved'), `. ${why.join(' ')}`]
        : [
            'This size is an ',
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('estimate'),
            ' from one run; it was never run itself. With ',
            { kind: 'code', text: 'search: memory, cpu' },
            ' it is.'
        ];
}
function listSteps({ steps }, format) {
    return steps.flatMap(({ what, value }, i) => [
        `${i === 0 ? '' : ' → '}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(what)} `,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(format(value))
    ]);
}
function describeResources({ requests, limits }) {
    return {
        kind: 'code',
        language: 'yaml',
        text: `resources:
  requests:
    cpu: ${requests.cpu}
    memory: ${requests.memory}
  limits:
    cpu: ${limits.cpu}
    memory: ${limits.memory}`
    };
}
/** What growth is told by, so that it is not 0. */
const PACES = [
    [1, 'request'],
    [1000, '1000 requests'],
    [1_000_000, 'million requests']
];
function describeGrowth({ search }) {
    if (!search?.growth)
        return [];
    const { bytesPerRequest, memoryBytes, lastsRequests, lastsMs } = search.growth;
    const [count, per] = PACES.find(([times]) => bytesPerRequest * times >= _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .MIB */ .D6 / 10) ??
        PACES.at(-1);
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`Its memory grows by ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytesPerRequest * count)} per ${per}. If that goes on, ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(memoryBytes)} are enough for about ${Number(lastsRequests.toPrecision(2))} requests, ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(lastsMs)} at this rate.`)
    ];
}
/** What else to set, and why. */
function describeAdvice({ recommendation, search }) {
    const advice = search?.advice ?? [];
    if (recommendation?.kind !== 'size' || advice.length === 0)
        return [];
    const items = advice.map(({ what, why }) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(what)),
        ` – ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(why)}`
    ]);
    return [fold('What else to set', items)];
}
/** The answer comes first; what explains it is a click away. */
function fold(summary, items) {
    return { kind: 'details', summary, blocks: [{ kind: 'list', items }] };
}


/***/ }),

/***/ 76647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listStages),
/* harmony export */   J: () => (/* binding */ describeStages)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31095);


/** Each stage with its share, and what the longest two are made of. */
function describeStages(report) {
    const { stages } = report;
    if (stages.length === 0)
        return [];
    const allMs = sum(stages);
    const rows = stages.map(({ stage, ms }) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(stage),
        (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(ms),
        showShare(ms, allMs)
    ]);
    const all = [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('All')], (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(allMs), ''];
    const blocks = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Stage', 'Took', 'Share'], [...rows, all]),
        ...explainTrial(report),
        ...explainSearch(report)
    ];
    const summary = `Where the time went: ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(allMs)}`;
    return [{ kind: 'details', summary, blocks }];
}
function showShare(ms, allMs) {
    const share = allMs > 0 ? ms / allMs : 0;
    return share > 0 && share < 0.001 ? '< 0.1 %' : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share);
}
/** The same in one line, for a log. */
function listStages(stages) {
    const items = stages.map(({ stage, ms }) => `${stage} ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(ms)}`);
    return `Where the time went: ${[...items, `all ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(sum(stages))}`].join(', ')}.`;
}
function sum(stages) {
    return stages.reduce((total, { ms }) => total + ms, 0);
}
function explainTrial({ trials: [trial], merged }) {
    if (!trial || merged)
        return [];
    const { readyMs, settledMs, steadyMs, replayedMs, endedMs } = trial.marks;
    const spans = [
        ['start', 0, readyMs ?? endedMs],
        ['coming to rest', readyMs, settledMs],
        ['warm-up', settledMs, steadyMs],
        ['measuring', steadyMs, replayedMs],
        ['afterwards', replayedMs, endedMs]
    ];
    const items = spans.flatMap(([what, fromMs, toMs]) => fromMs === undefined || toMs === undefined
        ? []
        : [`${what} ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(toMs - fromMs)}`]);
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`The service at full size: ${items.join(', ')}.`)];
}
/** The first of its trials is the one at full size. */
function explainSearch({ search }) {
    const [, ...trials] = search?.trials ?? [];
    if (trials.length === 0)
        return [];
    const ms = trials.reduce((total, trial) => total + trial.ms, 0);
    const longest = Math.max(...trials.map((trial) => trial.ms));
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`Trials of the search: ${trials.length}, ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(ms)} together, the longest ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(longest)}.`)
    ];
}


/***/ }),

/***/ 31095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _foundation_log_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57091);
/** Sentences from texts of ours and of others. */

/** Letters of other scripts stay; what can't be seen, or reorders, goes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const COLOURS = /\u001b\[[0-9;?]*[A-Za-z]/g;
const MOST_IN_A_LOG_LINE = 300;
/** Text from outside as one line, not longer than `most` characters. */
function line(text, most = 300) {
    const seen = text.replace(UNSEEN, ' ').trim();
    return seen.length > most ? `${seen.slice(0, most)}…` : seen;
}
/** Words and signs that people type; less of it could be markup. */
const TYPED = /`((?:[\w.,:/=+%{}'"-]|[<>]=?(?= )|(?<=[^\s`]) (?=[^\s`]))+)`/;
/** A sentence of ours, where what people type stands in backticks. */
function sentence(text, most = 1000) {
    const parts = line(text, most).split(TYPED);
    return parts
        .map((part, i) => (i % 2 === 1 ? code(part) : part))
        .filter((part) => part !== '');
}
function code(text) {
    return { kind: 'code', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
/** `first second`, whatever they are made of; empty ones are left out. */
function joined(...sentences) {
    return sentences
        .filter((each) => each.length > 0)
        .flatMap((each, i) => (i === 0 ? each : [' ', ...each]));
}
function heading(level, ...text) {
    return { kind: 'heading', level, text };
}
function paragraph(...text) {
    return { kind: 'paragraph', lines: [text] };
}
/** A cell that is a string is text. */
function table(head, rows) {
    const cell = (of) => typeof of === 'string' ? [of] : of;
    return { kind: 'table', head, rows: rows.map((row) => row.map(cell)) };
}
/** What explains most of a log, control characters and colours taken out. */
function log(text, lines) {
    const all = text.replace(COLOURS, '').split(/\r?\n|\r/);
    const kept = (0,_foundation_log_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptLog */ .A)(all, lines).map((each) => each.replace(UNSEEN, ' ').slice(0, MOST_IN_A_LOG_LINE));
    return { kind: 'code', text: kept.join('\n'), language: 'text' };
}


/***/ }),

/***/ 70423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ describeThresholds),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _F: () => (/* binding */ describeLog),
/* harmony export */   kA: () => (/* binding */ describeFindings),
/* harmony export */   tb: () => (/* binding */ describeWhere)
/* harmony export */ });
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9427);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93962);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31095);



const SIGNS = { passed: '✅', failed: '❌', inconclusive: '❓' };
const MAX_RULES = 50;
const MAX_FINDINGS = 20;
const MAX_FINDING_CHARACTERS = 600;
const ERROR_LOG_LINES = 20;
const LOG_LINES = 50;
/** The verdict in one sentence, where to see more, and the error if any. */
function describeVerdict(report, where = {}) {
    const { verdict, name } = report;
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(1, `${SIGNS[verdict]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(name)}: ${verdict}`),
        ...describeWhere(where),
        ...describeReason(report)
    ];
}
/** The page, or the zip and how to open it. */
function describeWhere({ page, archive }) {
    const link = (text, url) => ({
        kind: 'link',
        text,
        url,
        code: false
    });
    if (page)
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(link('Open the report', page), ': how this was found, in pictures.')
        ];
    if (!archive)
        return [];
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(link('Download the report', archive), ', unpack it and open ', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('report.html'), ': how this was found, in pictures.')
    ];
}
function describeReason(report) {
    const { because, error } = report;
    if (!error)
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(because))];
    const { message, cause, remedy = '', code: name } = error;
    const lines = message.split('\n').map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(each));
    // Where nothing follows, the code stands behind the last line.
    const last = cause || remedy ? [] : (lines.pop() ?? []);
    const named = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(last, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(remedy), describeCode(report, name)));
    return [
        ...(lines.length > 0 ? [{ kind: 'paragraph', lines }] : []),
        ...(cause ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(cause))] : []),
        named,
        ...(error.log ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(error.log, ERROR_LOG_LINES)] : [])
    ];
}
/** `(code)`, which leads to its place in the documentation. */
function describeCode(report, name) {
    const url = (0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .helpUrl */ .x)(report, name);
    return [
        '(',
        url ? { kind: 'link', text: name, url, code: true } : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name),
        ')'
    ];
}
function describeThresholds({ verdicts }) {
    if (verdicts.length === 0)
        return [];
    const rows = verdicts
        .slice(0, MAX_RULES)
        .map((verdict) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(verdict.rule.text),
        (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasured */ .U6)(verdict),
        `${SIGNS[verdict.state]} ${verdict.reason ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(verdict.reason) : verdict.state}`
    ]);
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, 'Thresholds'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Rule', 'Measured', 'Verdict'], rows)
    ];
}
function describeFindings(report) {
    const { findings } = report;
    if (findings.length === 0)
        return [];
    // What a terminal has no room for are remarks.
    const { warning = [], note = [] } = Object.groupBy(findings, ({ severity }) => severity);
    const items = [...warning, ...note]
        .slice(0, MAX_FINDINGS)
        .map(({ severity, code: name, message, remedy }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([severity === 'warning' ? '⚠️' : 'ℹ️'], (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message, MAX_FINDING_CHARACTERS), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(remedy, MAX_FINDING_CHARACTERS), describeCode(report, name)));
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, 'Doubts and remarks'), { kind: 'list', items }];
}
/** The service's log; it stands above when there was an error. */
function describeLog({ trials: [trial], error }) {
    if (!trial?.log || error?.log)
        return [];
    return [
        {
            kind: 'details',
            summary: "Last lines of the service's log",
            blocks: [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(trial.log, LOG_LINES)]
        }
    ];
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ helpUrl)
/* harmony export */ });
/** Where docs/troubleshooting.md tells of a code; undefined: not known. */
function helpUrl({ tool }, code) {
    return tool.troubleshooting && `${tool.troubleshooting}#${code}`;
}


/***/ }),

/***/ 48945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ across),
/* harmony export */   Ad: () => (/* binding */ ACROSS),
/* harmony export */   Gq: () => (/* binding */ drawXAxis),
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   zq: () => (/* binding */ drawYAxis)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26740);
/** What every picture has around it, and how it is as wide as there is room. */


/**
 * Across, a place is per mille of a picture's inside, whatever its width; down,
 * it is pixels. So a picture fits a telephone, and its texts keep their size.
 */
const ACROSS = 1000;
/** More numbers than these are too many for a narrow screen. */
const MOST_NARROW = 5;
/** Left of the inside: above the numbers of the axis. */
const LABEL_X = -56;
/** Lines with numbers below them, and what they count. */
function drawXAxis(x, { top, bottom }, how) {
    const { label, format = String } = how;
    const isCrowded = x.ticks.length > MOST_NARROW;
    const ticks = x.ticks.map((tick, i) => {
        const at = across(x(tick));
        const look = isCrowded && i % 2 > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `class="wide-only"` : _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line
        x1="${at}"
        x2="${at}"
        y1="${top}"
        y2="${bottom}"
        class="grid"
      />
      <text x="${at}" y="${bottom + 17}" text-anchor="middle" ${look}
        >${format(tick)}</text
      >`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<g aria-hidden="true"
    >${ticks}<text x="50%" y="${bottom + 36}" text-anchor="middle" class="label"
      >${label}</text
    ></g
  >`;
}
/** Lines with numbers at their left; the label stands above. */
function drawYAxis(y, { top }, how) {
    const { label, format = String } = how;
    const ticks = y.ticks.map((tick) => {
        const at = (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(y(tick));
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line x1="0" x2="100%" y1="${at}" y2="${at}" class="grid" />
      <text x="-6" y="${at + 4}" text-anchor="end">${format(tick)}</text>`;
    });
    const above = label === ''
        ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${LABEL_X}" y="${top - 12}" class="label">${label}</text>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<g aria-hidden="true">${ticks}${above}</g>`;
}
/** A picture that says in a sentence what is in it. */
function drawing(title, { height, alive = false, sides = 'numbers' }, inside) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="plot ${sides}">
    <svg
      height="${height}"
      role="${alive ? 'group' : 'img'}"
      aria-label="${title}"
    >
      ${inside}
    </svg>
  </div>`;
}
/** `34.5%`: a place across, as elements have it. */
function across(place) {
    return `${Number((place / (ACROSS / 100)).toFixed(2))}%`;
}
/** Paths know no percent: they are stretched, and their strokes are not. */
function stretched(height, paths) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg
    viewBox="0 0 ${ACROSS} ${height}"
    height="${height}"
    preserveAspectRatio="none"
    class="stretched"
  >
    ${paths}
  </svg>`;
}
/** `M0,1L2,3`; a place that is none parts the line. */
function pathOf(places) {
    let pen = 'M';
    let path = '';
    for (const place of places) {
        if (place)
            path += `${pen}${(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(place[0])},${(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .LI)(place[1])}`;
        pen = place ? 'L' : 'M';
    }
    return path;
}


/***/ }),

/***/ 65161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ renderLegend),
/* harmony export */   TB: () => (/* binding */ stroke),
/* harmony export */   nf: () => (/* binding */ swatch)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);
/** What the looks in a picture mean; beside it, where lines may end. */

function renderLegend(items) {
    const shown = items.map(({ sign, reach = 8, text }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>
        <svg
          viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}"
          class="sign"
          aria-hidden="true"
        >
          ${sign}</svg
        >${text}
      </li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="legend">
    ${shown}
  </ul>`;
}
/** A piece of what is filled. */
function swatch(look) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect x="-6" y="-6" width="12" height="12" class="${look}" />`;
}
/** A piece of a line. */
function stroke(look) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<path d="M-8,0H8" class="line ${look}" />`;
}


/***/ }),

/***/ 37967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ drawLines)
/* harmony export */ });
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48945);
/* harmony import */ var _legend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65161);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18148);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26740);




const HEIGHT = 200;
const FRAME = { top: 30, bottom: HEIGHT - 40 };
/** Curves over seconds, from zero on. */
function drawLines(title, lines) {
    const points = lines.flatMap((line) => line.points);
    const maxX = Math.max(...points.map((point) => point.x), 0);
    const maxY = Math.max(...points.map((point) => point.y), 0);
    const { top, bottom } = FRAME;
    const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .linearScale */ .om)({ min: 0, max: maxX, from: 0, to: _axes_js__WEBPACK_IMPORTED_MODULE_0__/* .ACROSS */ .Ad });
    const y = (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .linearScale */ .om)({ min: 0, max: maxY * 1.1, from: bottom, to: top }, 4);
    const paths = lines.map((line) => {
        const path = (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(line.points.map((point) => [x(point.x), y(point.y)]));
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<path d="${path}" class="line ${line.look}" />`;
    });
    const picture = (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .drawing */ .pW)(title, { height: HEIGHT }, [
        (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .drawXAxis */ .Gq)(x, FRAME, { label: 'seconds since the container was started' }),
        (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .drawYAxis */ .zq)(y, FRAME, { label: title }),
        (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .stretched */ .RP)(HEIGHT, paths)
    ]);
    const legend = lines.map(({ name, look }) => ({
        sign: (0,_legend_js__WEBPACK_IMPORTED_MODULE_1__/* .stroke */ .TB)(look),
        text: name
    }));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${picture}${lines.length > 1 ? (0,_legend_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLegend */ .GU)(legend) : _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$}`;
}


/***/ }),

/***/ 18148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ embed),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escape */
/** HTML from texts: nothing from outside gets in unescaped. */
const SIGNS = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
/** Text for an element or for an attribute in quotes. */
function escape(text) {
    return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
}
/** Markup that is whole. Made by `html` alone. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose strings are escaped; markup and lists of it are not. */
function html(texts, ...parts) {
    return new Markup(texts
        .map((text, i) => flush(text) + (i < parts.length ? render(parts[i]) : ''))
        .join(''));
}
/** How our templates are indented is nobody's to load: a tenth of a page. */
function flush(text) {
    return text.replace(/\n\s+/g, '\n');
}
function render(part) {
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return escape(String(part));
}
const NOTHING = new Markup('');
/** JSON that ends no script element, and is no comment either. */
function embed(value) {
    return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}


/***/ }),

/***/ 79272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ renderShell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/html/assets.json
const assets_namespaceObject = /*#__PURE__*/JSON.parse('{"i":".uplot,.uplot *,.uplot *::before,.uplot *::after{box-sizing: border-box;}.uplot{font-family: system-ui,-apple-system,\\"Segoe UI\\",Roboto,\\"Helvetica Neue\\",Arial,\\"Noto Sans\\",sans-serif,\\"Apple Color Emoji\\",\\"Segoe UI Emoji\\",\\"Segoe UI Symbol\\",\\"Noto Color Emoji\\";line-height: 1.5;width: min-content;}.u-title{text-align: center;font-size: 18px;font-weight: bold;}.u-wrap{position: relative;user-select: none;}.u-over,.u-under{position: absolute;}.u-under{overflow: hidden;}.uplot canvas{display: block;position: relative;width: 100%;height: 100%;}.u-axis{position: absolute;}.u-legend{font-size: 14px;margin: auto;text-align: center;}.u-inline{display: block;}.u-inline *{display: inline-block;}.u-inline tr{margin-right: 16px;}.u-legend th{font-weight: 600;}.u-legend th>*{vertical-align: middle;display: inline-block;}.u-legend .u-marker{width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after{content: \\":\\";vertical-align: middle;}.u-inline:not(.u-live) .u-value{display: none;}.u-series>*{padding: 4px;}.u-series th{cursor: pointer;}.u-legend .u-off>*{opacity: 0.3;}.u-select{background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x,.u-cursor-y{position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt{position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;background-clip: padding-box !important;}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display: none;}:root{color-scheme: light dark;--paper: #fff;--ink: #1f2328;--faint: #59636e;--line: #d1d9e0;--shade: #f6f8fa;--link: #0756b8;--good: #16702e;--bad: #b3202a;--warn: #8a4b00;--odd: #6b35b8;--anonymous: #2f6fd0;--shared: #1b8a8f;--kernel: #c2571a;--page-cache: #a8b3bf;--steady: #2f6fd0;--warm-up: #c9a13b;}@media screen and (prefers-color-scheme: dark){:root{--paper: #0d1117;--ink: #e6edf3;--faint: #9aa4af;--line: #343b44;--shade: #161b22;--link: #6cb0ff;--good: #4cc262;--bad: #ff7b77;--warn: #e0a13a;--odd: #bf98ff;--anonymous: #5b97ee;--shared: #3cb7bb;--kernel: #e8884f;--page-cache: #5d6772;--steady: #5b97ee;--warm-up: #d9b95c;}}*{box-sizing: border-box;}html{scroll-padding-top: 3.2rem;}@media (prefers-reduced-motion: no-preference){html{scroll-behavior: smooth;}}body{margin: 0 auto;padding: 0 1.25rem 3rem;max-width: 62rem;background: var(--paper);color: var(--ink);font: 16px/1.55 system-ui,-apple-system,\'Segoe UI\',sans-serif;}h1{margin: 1.5rem 0 0.25rem;font-size: 1.7rem;line-height: 1.25;overflow-wrap: anywhere;}h2{margin: 0 0 0.75rem;font-size: 1.3rem;overflow-wrap: anywhere;}h3{margin: 1.25rem 0 0.5rem;font-size: 1.08rem;overflow-wrap: anywhere;}p,li{overflow-wrap: anywhere;}td,th{overflow-wrap: break-word;}td{max-width: 38rem;}tbody :is(th,td){white-space: nowrap;}tbody .long{min-width: 10rem;overflow-wrap: anywhere;white-space: normal;}a{color: var(--link);}nav{position: sticky;top: 0;z-index: 2;margin: 0 -1.25rem;padding: 0.4rem 1.25rem;background: var(--paper);border-bottom: 1px solid var(--line);}nav ul{display: flex;flex-wrap: wrap;gap: 0.2rem 1rem;margin: 0;padding: 0;list-style: none;font-size: 0.9rem;}nav li{max-width: 18rem;overflow: hidden;text-overflow: ellipsis;white-space: nowrap;}section{padding: 1.75rem 0 0.5rem;}section + section{border-top: 1px solid var(--line);}code,pre{font: 0.9em/1.45 ui-monospace,SFMono-Regular,Menlo,monospace;}.here{float: right;padding: 0 0.4rem;color: var(--faint);font-size: 1.1rem;text-decoration: none;}.code{position: relative;margin: 0.75rem 0;}pre{margin: 0;padding: 0.75rem 1rem;overflow-x: auto;background: var(--shade);border: 1px solid var(--line);border-radius: 6px;}.copy{position: absolute;top: 0.45rem;right: 0.45rem;}button,select{padding: 0.2rem 0.6rem;font: inherit;font-size: 0.85rem;color: var(--ink);background: var(--paper);border: 1px solid var(--faint);border-radius: 6px;cursor: pointer;}:focus-visible{outline: 2px solid var(--link);outline-offset: 2px;}.wide{overflow-x: auto;margin: 0.75rem 0;}table{border-collapse: collapse;font-size: 0.92rem;font-variant-numeric: tabular-nums;}th,td{padding: 0.3rem 0.8rem;text-align: left;vertical-align: top;border-bottom: 1px solid var(--line);}thead th{color: var(--faint);font-weight: 600;}tbody th{font-weight: 400;}.sortable thead button{padding: 0;border: 0;background: none;color: inherit;font-weight: 600;text-align: left;}[aria-sort=\'ascending\'] button::after{content: \' ↑\';}[aria-sort=\'descending\'] button::after{content: \' ↓\';}summary{padding: 0.3rem 0;cursor: pointer;}footer{margin-top: 2rem;border-top: 1px solid var(--line);color: var(--faint);font-size: 0.9rem;}.plot{margin: 0.5rem 20px 0.5rem 60px;}.plot.limits{margin-right: 100px;margin-left: 72px;}.plot.trend{margin-right: 76px;margin-left: 68px;}.plot.starts{margin-right: 12px;margin-left: 48px;}.plot>svg{display: block;width: 100%;fill: var(--ink);font: 13px system-ui,sans-serif;}.plot svg{overflow: visible;}.stretched path{vector-effect: non-scaling-stroke;}svg .label{fill: var(--faint);}svg .small{font-size: 11px;fill: var(--faint);}.grid{stroke: var(--line);}.line{fill: none;stroke: var(--steady);stroke-width: 2;}.line.faint{stroke: var(--page-cache);stroke-width: 1.5;}.line.money{stroke: var(--odd);stroke-width: 1.5;stroke-dasharray: 5 3;}text.money{fill: var(--odd);}.line.warm-up{stroke: var(--warm-up);}.area.anonymous{fill: var(--anonymous);}.area.shared{fill: var(--shared);}.area.kernel{fill: var(--kernel);}.area.pageCache{fill: var(--page-cache);}.shade{fill: var(--shade);}.phase{stroke: var(--faint);stroke-dasharray: 2 3;}.limit{stroke: var(--bad);stroke-width: 1.5;stroke-dasharray: 6 4;}.killed{color: var(--bad);fill: var(--bad);font-weight: 700;}.restarted{color: var(--warn);fill: var(--warn);font-weight: 700;}.bar.steady{fill: var(--steady);}.bar.proof{fill: var(--good);}.line.proof{stroke: var(--good);}.bar.warm-up{fill: var(--warm-up);}.headroom{fill: var(--good);opacity: 0.14;}.reference line{stroke: var(--faint);stroke-dasharray: 4 3;}.reference.minimum line,.reference.recommended line{stroke: var(--good);stroke-width: 1.5;}.reference.recommended line{stroke-dasharray: none;}.reference text{fill: var(--faint);stroke: var(--paper);stroke-width: 7px;paint-order: stroke;}.reference.minimum text,.reference.recommended text{fill: var(--good);font-weight: 600;}.panels{display: grid;grid-template-columns: repeat(auto-fit,minmax(min(20rem,100%),1fr));gap: 0.5rem 1.5rem;}.name,.last{font-weight: 600;}.run path{fill: var(--steady);stroke: var(--steady);stroke-width: 2;}.many path{transform: scale(0.55);}.run.hollow path{fill: var(--paper);}.run.grey path{fill: var(--page-cache);stroke: var(--page-cache);}.start{fill: var(--steady);fill-opacity: 0.45;stroke: var(--steady);}.key{margin: 0.25rem 0 0.75rem;color: var(--faint);font-size: 0.88rem;}.lead{margin: 0 0 0.75rem;}.row{x: -72px;width: calc(100% + 172px);fill: transparent;}.mark:hover .row,.mark:focus .row{fill: var(--ink);fill-opacity: 0.07;}.mark{outline: none;}.mark:focus-visible .row{stroke: var(--link);stroke-width: 1.5;}.mark:focus-visible path{stroke: var(--link);}.mark[data-trial]{cursor: pointer;}.mark path{fill: none;stroke-width: 2.2;}.mark.held path{fill: var(--good);stroke: none;}.mark.killed path{stroke: var(--bad);}.mark.thrashed path{fill: var(--warn);stroke: none;}.mark.slow path{stroke: var(--warn);}.mark.failed path{stroke: var(--odd);}.mark.unsure path{stroke: var(--faint);}.mark path.beyond{fill: none;stroke: var(--faint);stroke-width: 1.5;}.ring{fill: none;stroke: var(--good);stroke-width: 1.5;}.legend{display: flex;flex-wrap: wrap;gap: 0.25rem 1.25rem;margin: 0.5rem 0 1rem;padding: 0;list-style: none;font-size: 0.88rem;}.sign{display: inline-block;width: 1rem;height: 1rem;margin: 0 0.4rem -0.15rem 0;}#tip{position: fixed;z-index: 3;width: max-content;max-width: min(26rem,100vw - 1.5rem);padding: 0.4rem 0.7rem;color: var(--paper);background: var(--ink);border-radius: 6px;font-size: 0.88rem;pointer-events: none;}.chart .uplot{color: var(--ink);}.u-legend{text-align: left;font-size: 0.85rem;}.u-legend th,.u-legend td{padding: 0 0.25rem 0 0;border: 0;font-weight: 400;}.choose{display: inline-flex;align-items: center;gap: 0.4rem;max-width: 100%;margin: 0 0 0.5rem;padding-right: 1.25rem;}.choose select{min-width: 0;}[hidden],.narrow-only{display: none;}@media screen and (max-width: 44rem){html{scroll-padding-top: 0;}body{padding: 0 1rem 2rem;}nav{position: static;margin: 0 -1rem;padding: 0.4rem 1rem;}.plot>svg{font-size: 12px;}.read{white-space: pre-wrap;overflow-wrap: anywhere;}.wide-only{display: none;}.narrow-only{display: inline;}table{font-size: 0.84rem;}th,td{padding: 0.3rem 0.35rem;}tbody :is(th,td){white-space: normal;}tbody .long{min-width: 7rem;}.numbers th,.numbers td{padding: 0.2rem;font-size: 0.72rem;}.stacked,.stacked tbody,.stacked tr,.stacked th{display: block;}.stacked thead{display: none;}.stacked tr{padding: 0.45rem 0;border-bottom: 1px solid var(--line);}.stacked th,.stacked td{min-width: 0;padding: 0 0.9rem 0 0;border: 0;}.stacked th{font-weight: 600;}.stacked td{display: inline-block;}.stacked td.long{display: block;}[data-label]::before{content: attr(data-label) \' \';color: var(--faint);font-weight: 400;}.stacked.sortable thead{display: block;}.sortable thead tr{display: flex;flex-wrap: wrap;gap: 0 1rem;}}@media print{nav,.here,.copy,.choose,.hint,#tip{display: none;}body{max-width: none;font-size: 11pt;}svg,.chart,tr{break-inside: avoid;}.numbers,.u-value,.u-inline tr:first-child{display: none;}details::details-content{content-visibility: visible;block-size: auto;}h2,h3,summary{break-after: avoid;}pre{white-space: pre-wrap;}tbody :is(th,td){white-space: normal;}tbody .long{min-width: 7rem;}.wide{overflow: visible;}}","K":"/*! uPlot: https://github.com/leeoniya/uPlot, MIT, (c) Leon Sorokin */\\n/*! https://github.com/leeoniya/uPlot (v1.6.32) */\\nvar uPlot=function(){\\"use strict\\";const l=\\"u-off\\",e=\\"u-label\\",t=\\"width\\",n=\\"height\\",i=\\"top\\",o=\\"bottom\\",s=\\"left\\",r=\\"right\\",u=\\"#000\\",a=u+\\"0\\",f=\\"mousemove\\",c=\\"mousedown\\",h=\\"mouseup\\",d=\\"mouseenter\\",p=\\"mouseleave\\",m=\\"dblclick\\",g=\\"change\\",x=\\"dppxchange\\",w=\\"--\\",_=\\"undefined\\"!=typeof window,b=_?document:null,v=_?window:null,k=_?navigator:null;let y,M;function S(l,e){if(null!=e){let t=l.classList;!t.contains(e)&&t.add(e)}}function T(l,e){let t=l.classList;t.contains(e)&&t.remove(e)}function E(l,e,t){l.style[e]=t+\\"px\\"}function z(l,e,t,n){let i=b.createElement(l);return null!=e&&S(i,e),null!=t&&t.insertBefore(i,n),i}function D(l,e){return z(\\"div\\",l,e)}const P=new WeakMap;function A(e,t,n,i,o){let s=\\"translate(\\"+t+\\"px,\\"+n+\\"px)\\";s!=P.get(e)&&(e.style.transform=s,P.set(e,s),0>t||0>n||t>i||n>o?S(e,l):T(e,l))}const W=new WeakMap;function Y(l,e,t){let n=e+t;n!=W.get(l)&&(W.set(l,n),l.style.background=e,l.style.borderColor=t)}const C=new WeakMap;function H(l,e,t,n){let i=e+\\"\\"+t;i!=C.get(l)&&(C.set(l,i),l.style.height=t+\\"px\\",l.style.width=e+\\"px\\",l.style.marginLeft=n?-e/2+\\"px\\":0,l.style.marginTop=n?-t/2+\\"px\\":0)}const F={passive:!0},R={...F,capture:!0};function G(l,e,t,n){e.addEventListener(l,t,n?R:F)}function I(l,e,t){e.removeEventListener(l,t,F)}function L(l,e,t,n){let i;t=t||0;let o=2147483647>=(n=n||e.length-1);for(;n-t>1;)i=o?t+n>>1:sl((t+n)/2),l>e[i]?t=i:n=i;return l-e[t]>e[n]-l?n:t}function O(l){return(e,t,n)=>{let i=-1,o=-1;for(let o=t;n>=o;o++)if(l(e[o])){i=o;break}for(let i=n;i>=t;i--)if(l(e[i])){o=i;break}return[i,o]}}_&&function l(){let e=devicePixelRatio;y!=e&&(y=e,M&&I(g,M,l),M=matchMedia(`(min-resolution: ${y-.001}dppx) and (max-resolution: ${y+.001}dppx)`),G(g,M,l),v.dispatchEvent(new CustomEvent(x)))}();const N=l=>null!=l,j=l=>null!=l&&l>0,U=O(N),V=O(j);function B(l,e,t,n){let i=hl(l),o=hl(e);l==e&&(-1==i?(l*=t,e/=t):(l/=t,e*=t));let s=10==t?dl:pl,r=1==o?ul:sl,u=(1==i?sl:ul)(s(ol(l))),a=r(s(ol(e))),f=cl(t,u),c=cl(t,a);return 10==t&&(0>u&&(f=Al(f,-u)),0>a&&(c=Al(c,-a))),n||2==t?(l=f*i,e=c*o):(l=Pl(l,f),e=Dl(e,c)),[l,e]}function $(l,e,t,n){let i=B(l,e,t,n);return 0==l&&(i[0]=0),0==e&&(i[1]=0),i}const J=.1,q={mode:3,pad:J},K={pad:0,soft:null,mode:0},X={min:K,max:K};function Z(l,e,t,n){return Ol(t)?ll(l,e,t):(K.pad=t,K.soft=n?0:null,K.mode=n?3:0,ll(l,e,X))}function Q(l,e){return null==l?e:l}function ll(l,e,t){let n=t.min,i=t.max,o=Q(n.pad,0),s=Q(i.pad,0),r=Q(n.hard,-gl),u=Q(i.hard,gl),a=Q(n.soft,gl),f=Q(i.soft,-gl),c=Q(n.mode,0),h=Q(i.mode,0),d=e-l,p=dl(d),m=fl(ol(l),ol(e)),g=dl(m),x=ol(g-p);(1e-24>d||x>10)&&(d=0,0!=l&&0!=e||(d=1e-24,2==c&&a!=gl&&(o=0),2==h&&f!=-gl&&(s=0)));let w=d||m||1e3,_=dl(w),b=cl(10,sl(_)),v=Al(Pl(l-w*(0==d?0==l?.1:1:o),b/10),24),k=a>l||1!=c&&(3!=c||v>a)&&(2!=c||a>v)?gl:a,y=fl(r,k>v&&l>=k?k:al(k,v)),M=Al(Dl(e+w*(0==d?0==e?.1:1:s),b/10),24),S=e>f||1!=h&&(3!=h||f>M)&&(2!=h||M>f)?-gl:f,T=al(u,M>S&&S>=e?S:fl(S,M));return y==T&&0==y&&(T=100),[y,T]}const el=new Intl.NumberFormat(_?k.language:\\"en-US\\"),tl=l=>el.format(l),nl=Math,il=nl.PI,ol=nl.abs,sl=nl.floor,rl=nl.round,ul=nl.ceil,al=nl.min,fl=nl.max,cl=nl.pow,hl=nl.sign,dl=nl.log10,pl=nl.log2,ml=(l,e=1)=>nl.asinh(l/e),gl=1/0;function xl(l){return 1+(0|dl((l^l>>31)-(l>>31)))}function wl(l,e,t){return al(fl(l,e),t)}function _l(l){return\\"function\\"==typeof l}function bl(l){return _l(l)?l:()=>l}const vl=l=>l,kl=(l,e)=>e,yl=()=>null,Ml=()=>!0,Sl=(l,e)=>l==e,Tl=/\\\\.\\\\d*?(?=9{6,}|0{6,})/gm,El=l=>{if(Il(l)||Wl.has(l))return l;const e=\\"\\"+l,t=e.match(Tl);if(null==t)return l;let n=t[0].length-1;if(-1!=e.indexOf(\\"e-\\")){let[l,t]=e.split(\\"e\\");return+`${El(l)}e${t}`}return Al(l,n)};function zl(l,e){return El(Al(El(l/e))*e)}function Dl(l,e){return El(ul(El(l/e))*e)}function Pl(l,e){return El(sl(El(l/e))*e)}function Al(l,e=0){if(Il(l))return l;let t=10**e;return rl(l*t*(1+Number.EPSILON))/t}const Wl=new Map;function Yl(l){return((\\"\\"+l).split(\\".\\")[1]||\\"\\").length}function Cl(l,e,t,n){let i=[],o=n.map(Yl);for(let s=e;t>s;s++){let e=ol(s),t=Al(cl(l,s),e);for(let r=0;n.length>r;r++){let u=10==l?+`${n[r]}e${s}`:n[r]*t,a=(0>s?e:0)+(o[r]>s?o[r]:0),f=10==l?u:Al(u,a);i.push(f),Wl.set(f,a)}}return i}const Hl={},Fl=[],Rl=[null,null],Gl=Array.isArray,Il=Number.isInteger;function Ll(l){return\\"string\\"==typeof l}function Ol(l){let e=!1;if(null!=l){let t=l.constructor;e=null==t||t==Object}return e}function Nl(l){return null!=l&&\\"object\\"==typeof l}const jl=Object.getPrototypeOf(Uint8Array),Ul=\\"__proto__\\";function Vl(l,e=Ol){let t;if(Gl(l)){let n=l.find((l=>null!=l));if(Gl(n)||e(n)){t=Array(l.length);for(let n=0;l.length>n;n++)t[n]=Vl(l[n],e)}else t=l.slice()}else if(l instanceof jl)t=l.slice();else if(e(l)){t={};for(let n in l)n!=Ul&&(t[n]=Vl(l[n],e))}else t=l;return t}function Bl(l){let e=arguments;for(let t=1;e.length>t;t++){let n=e[t];for(let e in n)e!=Ul&&(Ol(l[e])?Bl(l[e],Vl(n[e])):l[e]=Vl(n[e]))}return l}function $l(l,e,t){for(let n,i=0,o=-1;e.length>i;i++){let s=e[i];if(s>o){for(n=s-1;n>=0&&null==l[n];)l[n--]=null;for(n=s+1;t>n&&null==l[n];)l[o=n++]=null}}}const Jl=\\"undefined\\"==typeof queueMicrotask?l=>Promise.resolve().then(l):queueMicrotask,ql=[\\"January\\",\\"February\\",\\"March\\",\\"April\\",\\"May\\",\\"June\\",\\"July\\",\\"August\\",\\"September\\",\\"October\\",\\"November\\",\\"December\\"],Kl=[\\"Sunday\\",\\"Monday\\",\\"Tuesday\\",\\"Wednesday\\",\\"Thursday\\",\\"Friday\\",\\"Saturday\\"];function Xl(l){return l.slice(0,3)}const Zl=Kl.map(Xl),Ql=ql.map(Xl),le={MMMM:ql,MMM:Ql,WWWW:Kl,WWW:Zl};function ee(l){return(10>l?\\"0\\":\\"\\")+l}const te={YYYY:l=>l.getFullYear(),YY:l=>(l.getFullYear()+\\"\\").slice(2),MMMM:(l,e)=>e.MMMM[l.getMonth()],MMM:(l,e)=>e.MMM[l.getMonth()],MM:l=>ee(l.getMonth()+1),M:l=>l.getMonth()+1,DD:l=>ee(l.getDate()),D:l=>l.getDate(),WWWW:(l,e)=>e.WWWW[l.getDay()],WWW:(l,e)=>e.WWW[l.getDay()],HH:l=>ee(l.getHours()),H:l=>l.getHours(),h:l=>{let e=l.getHours();return 0==e?12:e>12?e-12:e},AA:l=>12>l.getHours()?\\"AM\\":\\"PM\\",aa:l=>12>l.getHours()?\\"am\\":\\"pm\\",a:l=>12>l.getHours()?\\"a\\":\\"p\\",mm:l=>ee(l.getMinutes()),m:l=>l.getMinutes(),ss:l=>ee(l.getSeconds()),s:l=>l.getSeconds(),fff:l=>function(l){return(10>l?\\"00\\":100>l?\\"0\\":\\"\\")+l}(l.getMilliseconds())};function ne(l,e){e=e||le;let t,n=[],i=/\\\\{([a-z]+)\\\\}|[^{]+/gi;for(;t=i.exec(l);)n.push(\\"{\\"==t[0][0]?te[t[1]]:t[0]);return l=>{let t=\\"\\";for(let i=0;n.length>i;i++)t+=\\"string\\"==typeof n[i]?n[i]:n[i](l,e);return t}}const ie=(new Intl.DateTimeFormat).resolvedOptions().timeZone,oe=l=>l%1==0,se=[1,2,2.5,5],re=Cl(10,-32,0,se),ue=Cl(10,0,32,se),ae=ue.filter(oe),fe=re.concat(ue),ce=\\"{YYYY}\\",he=\\"\\\\n\\"+ce,de=\\"{M}/{D}\\",pe=\\"\\\\n\\"+de,me=pe+\\"/{YY}\\",ge=\\"{aa}\\",xe=\\"{h}:{mm}\\"+ge,we=\\"\\\\n\\"+xe,_e=\\":{ss}\\",be=null;function ve(l){let e=1e3*l,t=60*e,n=60*t,i=24*n,o=30*i,s=365*i;return[(1==l?Cl(10,0,3,se).filter(oe):Cl(10,-3,0,se)).concat([e,5*e,10*e,15*e,30*e,t,5*t,10*t,15*t,30*t,n,2*n,3*n,4*n,6*n,8*n,12*n,i,2*i,3*i,4*i,5*i,6*i,7*i,8*i,9*i,10*i,15*i,o,2*o,3*o,4*o,6*o,s,2*s,5*s,10*s,25*s,50*s,100*s]),[[s,ce,be,be,be,be,be,be,1],[28*i,\\"{MMM}\\",he,be,be,be,be,be,1],[i,de,he,be,be,be,be,be,1],[n,\\"{h}\\"+ge,me,be,pe,be,be,be,1],[t,xe,me,be,pe,be,be,be,1],[e,_e,me+\\" \\"+xe,be,pe+\\" \\"+xe,be,we,be,1],[l,_e+\\".{fff}\\",me+\\" \\"+xe,be,pe+\\" \\"+xe,be,we,be,1]],function(e){return(r,u,a,f,c,h)=>{let d=[],p=c>=s,m=c>=o&&s>c,g=e(a),x=Al(g*l,3),w=Pe(g.getFullYear(),p?0:g.getMonth(),m||p?1:g.getDate()),_=Al(w*l,3);if(m||p){let t=m?c/o:0,n=p?c/s:0,i=x==_?x:Al(Pe(w.getFullYear()+n,w.getMonth()+t,1)*l,3),r=new Date(rl(i/l)),u=r.getFullYear(),a=r.getMonth();for(let o=0;f>=i;o++){let s=Pe(u+n*o,a+t*o,1),r=s-e(Al(s*l,3));i=Al((+s+r)*l,3),i>f||d.push(i)}}else{let o=i>c?c:i,s=_+(sl(a)-sl(x))+Dl(x-_,o);d.push(s);let p=e(s),m=p.getHours()+p.getMinutes()/t+p.getSeconds()/n,g=c/n,w=h/r.axes[u]._space;for(;s=Al(s+c,1==l?0:3),f>=s;)if(g>1){let l=sl(Al(m+g,6))%24,t=e(s).getHours()-l;t>1&&(t=-1),s-=t*n,m=(m+g)%24,.7>Al((s-d[d.length-1])/c,3)*w||d.push(s)}else d.push(s)}return d}}]}const[ke,ye,Me]=ve(1),[Se,Te,Ee]=ve(.001);function ze(l,e){return l.map((l=>l.map(((t,n)=>0==n||8==n||null==t?t:e(1==n||0==l[8]?t:l[1]+t)))))}function De(l,e){return(t,n,i,o,s)=>{let r,u,a,f,c,h,d=e.find((l=>s>=l[0]))||e[e.length-1];return n.map((e=>{let t=l(e),n=t.getFullYear(),i=t.getMonth(),o=t.getDate(),s=t.getHours(),p=t.getMinutes(),m=t.getSeconds(),g=n!=r&&d[2]||i!=u&&d[3]||o!=a&&d[4]||s!=f&&d[5]||p!=c&&d[6]||m!=h&&d[7]||d[1];return r=n,u=i,a=o,f=s,c=p,h=m,g(t)}))}}function Pe(l,e,t){return new Date(l,e,t)}function Ae(l,e){return e(l)}function We(l,e){return(t,n,i,o)=>null==o?w:e(l(n))}Cl(2,-53,53,[1]);const Ye={show:!0,live:!0,isolate:!1,mount:()=>{},markers:{show:!0,width:2,stroke:function(l,e){let t=l.series[e];return t.width?t.stroke(l,e):t.points.width?t.points.stroke(l,e):null},fill:function(l,e){return l.series[e].fill(l,e)},dash:\\"solid\\"},idx:null,idxs:null,values:[]},Ce=[0,0];function He(l,e,t,n=!0){return l=>{0==l.button&&(!n||l.target==e)&&t(l)}}function Fe(l,e,t,n=!0){return l=>{(!n||l.target==e)&&t(l)}}const Re={show:!0,x:!0,y:!0,lock:!1,move:function(l,e,t){return Ce[0]=e,Ce[1]=t,Ce},points:{one:!1,show:function(l,e){let i=l.cursor.points,o=D(),s=i.size(l,e);E(o,t,s),E(o,n,s);let r=s/-2;E(o,\\"marginLeft\\",r),E(o,\\"marginTop\\",r);let u=i.width(l,e,s);return u&&E(o,\\"borderWidth\\",u),o},size:function(l,e){return l.series[e].points.size},width:0,stroke:function(l,e){let t=l.series[e].points;return t._stroke||t._fill},fill:function(l,e){let t=l.series[e].points;return t._fill||t._stroke}},bind:{mousedown:He,mouseup:He,click:He,dblclick:He,mousemove:Fe,mouseleave:Fe,mouseenter:Fe},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(l,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(l,e,t,n,i)=>n-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ge={show:!0,stroke:\\"rgba(0,0,0,0.07)\\",width:2},Ie=Bl({},Ge,{filter:kl}),Le=Bl({},Ie,{size:10}),Oe=Bl({},Ge,{show:!1}),Ne=\'12px system-ui, -apple-system, \\"Segoe UI\\", Roboto, \\"Helvetica Neue\\", Arial, \\"Noto Sans\\", sans-serif, \\"Apple Color Emoji\\", \\"Segoe UI Emoji\\", \\"Segoe UI Symbol\\", \\"Noto Color Emoji\\"\',je=\\"bold \\"+Ne,Ue={show:!0,scale:\\"x\\",stroke:u,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:2,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},Ve={show:!0,scale:\\"x\\",auto:!1,sorted:1,min:gl,max:-gl,idxs:[]};function Be(l,e){return e.map((l=>null==l?\\"\\":tl(l)))}function $e(l,e,t,n,i,o,s){let r=[],u=Wl.get(i)||0;for(let l=t=s?t:Al(Dl(t,i),u);n>=l;l=Al(l+i,u))r.push(Object.is(l,-0)?0:l);return r}function Je(l,e,t,n,i){const o=[],s=l.scales[l.axes[e].scale].log,r=sl((10==s?dl:pl)(t));i=cl(s,r),10==s&&(i=fe[L(i,fe)]);let u=t,a=i*s;10==s&&(a=fe[L(a,fe)]);do{o.push(u),u+=i,10!=s||Wl.has(u)||(u=Al(u,Wl.get(i))),a>u||(a=(i=u)*s,10==s&&(a=fe[L(a,fe)]))}while(n>=u);return o}function qe(l,e,t,n,i){let o=l.scales[l.axes[e].scale].asinh,s=n>o?Je(l,e,fl(o,t),n,i):[o],r=0>n||t>0?[]:[0];return(-o>t?Je(l,e,fl(o,-n),-t,i):[o]).reverse().map((l=>-l)).concat(r,s)}const Ke=/./,Xe=/[12357]/,Ze=/[125]/,Qe=/1/,lt=(l,e,t,n)=>l.map(((l,i)=>4==e&&0==l||i%n==0&&t.test(l.toExponential()[0>l?1:0])?l:null));function et(l,e,t){let n=l.axes[t],i=n.scale,o=l.scales[i],s=l.valToPos,r=n._space,u=s(10,i),a=s(9,i)-u<r?s(7,i)-u<r?s(5,i)-u<r?Qe:Ze:Xe:Ke;if(a==Qe){let l=ol(s(1,i)-u);if(r>l)return lt(e.slice().reverse(),o.distr,a,ul(r/l)).reverse()}return lt(e,o.distr,a,1)}function tt(l,e,t){let n=l.axes[t],i=n.scale,o=n._space,s=l.valToPos,r=ol(s(1,i)-s(2,i));return o>r?lt(e.slice().reverse(),3,Ke,ul(o/r)).reverse():e}function nt(l,e,t,n){return null==n?w:null==e?\\"\\":tl(e)}const it={show:!0,scale:\\"y\\",stroke:u,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:je,side:3,grid:Ie,ticks:Le,border:Oe,font:Ne,lineGap:1.5,rotate:0},ot={scale:null,auto:!0,sorted:0,min:gl,max:-gl},st=(l,e,t,n,i)=>i,rt={show:!0,auto:!0,sorted:0,gaps:st,alpha:1,facets:[Bl({},ot,{scale:\\"x\\"}),Bl({},ot,{scale:\\"y\\"})]},ut={scale:\\"y\\",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:st,alpha:1,points:{show:function(l,e){let{scale:t,idxs:n}=l.series[0],i=l._data[0],o=l.valToPos(i[n[0]],t,!0),s=l.valToPos(i[n[1]],t,!0);return ol(s-o)/(l.series[e].points.space*y)>=n[1]-n[0]},filter:null},values:null,min:gl,max:-gl,idxs:[],path:null,clip:null};function at(l,e,t){return t/10}const ft={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ct=Bl({},ft,{time:!1,ori:1}),ht={};function dt(l){let e=ht[l];return e||(e={key:l,plots:[],sub(l){e.plots.push(l)},unsub(l){e.plots=e.plots.filter((e=>e!=l))},pub(l,t,n,i,o,s,r){for(let u=0;e.plots.length>u;u++)e.plots[u]!=t&&e.plots[u].pub(l,t,n,i,o,s,r)}},null!=l&&(ht[l]=e)),e}function pt(l,e,t){const n=l.mode,i=l.series[e],o=2==n?l._data[e]:l._data,s=l.scales,r=l.bbox;let u=o[0],a=2==n?o[1]:o[e],f=2==n?s[i.facets[0].scale]:s[l.series[0].scale],c=2==n?s[i.facets[1].scale]:s[i.scale],h=r.left,d=r.top,p=r.width,m=r.height,g=l.valToPosH,x=l.valToPosV;return 0==f.ori?t(i,u,a,f,c,g,x,h,d,p,m,kt,Mt,Tt,zt,Pt):t(i,u,a,f,c,x,g,d,h,m,p,yt,St,Et,Dt,At)}function mt(l,e){let t=0,n=0,i=Q(l.bands,Fl);for(let l=0;i.length>l;l++){let o=i[l];o.series[0]==e?t=o.dir:o.series[1]==e&&(n|=1==o.dir?1:2)}return[t,1==n?-1:2==n?1:3==n?2:0]}function gt(l,e,t,n,i){let o=l.series[e],s=l.scales[2==l.mode?o.facets[1].scale:o.scale];return-1==i?s.min:1==i?s.max:3==s.distr?1==s.dir?s.min:s.max:0}function xt(l,e,t,n,i,o){return pt(l,e,((l,e,s,r,u,a,f,c,h,d,p)=>{let m=l.pxRound;const g=0==r.ori?Mt:St;let x,w;1==r.dir*(0==r.ori?1:-1)?(x=t,w=n):(x=n,w=t);let _=m(a(e[x],r,d,c)),b=m(f(s[x],u,p,h)),v=m(a(e[w],r,d,c)),k=m(f(1==o?u.max:u.min,u,p,h)),y=new Path2D(i);return g(y,v,k),g(y,_,k),g(y,_,b),y}))}function wt(l,e,t,n,i,o){let s=null;if(l.length>0){s=new Path2D;const r=0==e?Tt:Et;let u=t;for(let e=0;l.length>e;e++){let t=l[e];if(t[1]>t[0]){let l=t[0]-u;l>0&&r(s,u,n,l,n+o),u=t[1]}}let a=t+i-u,f=10;a>0&&r(s,u,n-f/2,a,n+o+f)}return s}function _t(l,e,t,n,i,o,s){let r=[],u=l.length;for(let a=1==i?t:n;a>=t&&n>=a;a+=i)if(null===e[a]){let f=a,c=a;if(1==i)for(;++a<=n&&null===e[a];)c=a;else for(;--a>=t&&null===e[a];)c=a;let h=o(l[f]),d=c==f?h:o(l[c]),p=f-i;h=s>0||0>p||p>=u?h:o(l[p]);let m=c+i;d=0>s||0>m||m>=u?d:o(l[m]),h>d||r.push([h,d])}return r}function bt(l){return 0==l?vl:1==l?rl:e=>zl(e,l)}function vt(l){let e=0==l?kt:yt,t=0==l?(l,e,t,n,i,o)=>{l.arcTo(e,t,n,i,o)}:(l,e,t,n,i,o)=>{l.arcTo(t,e,i,n,o)},n=0==l?(l,e,t,n,i)=>{l.rect(e,t,n,i)}:(l,e,t,n,i)=>{l.rect(t,e,i,n)};return(l,i,o,s,r,u=0,a=0)=>{0==u&&0==a?n(l,i,o,s,r):(u=al(u,s/2,r/2),a=al(a,s/2,r/2),e(l,i+u,o),t(l,i+s,o,i+s,o+r,u),t(l,i+s,o+r,i,o+r,a),t(l,i,o+r,i,o,a),t(l,i,o,i+s,o,u),l.closePath())}}const kt=(l,e,t)=>{l.moveTo(e,t)},yt=(l,e,t)=>{l.moveTo(t,e)},Mt=(l,e,t)=>{l.lineTo(e,t)},St=(l,e,t)=>{l.lineTo(t,e)},Tt=vt(0),Et=vt(1),zt=(l,e,t,n,i,o)=>{l.arc(e,t,n,i,o)},Dt=(l,e,t,n,i,o)=>{l.arc(t,e,n,i,o)},Pt=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(e,t,n,i,o,s)},At=(l,e,t,n,i,o,s)=>{l.bezierCurveTo(t,e,i,n,s,o)};function Wt(){return(l,e,t,n,i)=>pt(l,e,((e,o,s,r,u,a,f,c,h,d,p)=>{let m,g,{pxRound:x,points:w}=e;0==r.ori?(m=kt,g=zt):(m=yt,g=Dt);const _=Al(w.width*y,3);let b=(w.size-w.width)/2*y,v=Al(2*b,3),k=new Path2D,M=new Path2D,{left:S,top:T,width:E,height:z}=l.bbox;Tt(M,S-v,T-v,E+2*v,z+2*v);const D=l=>{if(null!=s[l]){let e=x(a(o[l],r,d,c)),t=x(f(s[l],u,p,h));m(k,e+b,t),g(k,e,t,b,0,2*il)}};if(i)i.forEach(D);else for(let l=t;n>=l;l++)D(l);return{stroke:_>0?k:null,fill:k,clip:M,flags:3}}))}function Yt(l){return(e,t,n,i,o,s)=>{n!=i&&(o!=n&&s!=n&&l(e,t,n),o!=i&&s!=i&&l(e,t,i),l(e,t,s))}}const Ct=Yt(Mt),Ht=Yt(St);function Ft(l){const e=Q(l?.alignGaps,0);return(l,t,n,i)=>pt(l,t,((o,s,r,u,a,f,c,h,d,p,m)=>{[n,i]=U(r,n,i);let g,x,w=o.pxRound,_=l=>w(f(l,u,p,h)),b=l=>w(c(l,a,m,d));0==u.ori?(g=Mt,x=Ct):(g=St,x=Ht);const v=u.dir*(0==u.ori?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},y=k.stroke;let M=!1;if(i-n<4*p)for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let e=r[l];null===e?M=!0:null!=e&&g(y,_(s[l]),b(e))}else{let e,t,o,a=e=>l.posToVal(e,u.key,!0),f=null,c=null,h=_(s[1==v?n:i]),d=_(s[n]),p=_(s[i]),m=a(1==v?d+1:p-1);for(let l=1==v?n:i;l>=n&&i>=l;l+=v){let n=s[l],i=(1==v?m>n:n>m)?h:_(n),o=r[l];i==h?null!=o?(t=o,null==f?(g(y,i,b(t)),e=f=c=t):f>t?f=t:t>c&&(c=t)):null===o&&(M=!0):(null!=f&&x(y,h,b(f),b(c),b(e),b(t)),null!=o?(t=o,g(y,i,b(t)),f=c=e=t):(f=c=null,null===o&&(M=!0)),h=i,m=a(h+v))}null!=f&&f!=c&&o!=h&&x(y,h,b(f),b(c),b(e),b(t))}let[S,T]=mt(l,t);if(null!=o.fill||0!=S){let e=k.fill=new Path2D(y),r=b(o.fillTo(l,t,o.min,o.max,S)),u=_(s[n]),a=_(s[i]);-1==v&&([a,u]=[u,a]),g(e,a,r),g(e,u,r)}if(!o.spanGaps){let a=[];M&&a.push(..._t(s,r,n,i,v,_,e)),k.gaps=a=o.gaps(l,t,n,i,a),k.clip=wt(a,u.ori,h,d,p,m)}return 0!=T&&(k.band=2==T?[xt(l,t,n,i,y,-1),xt(l,t,n,i,y,1)]:xt(l,t,n,i,y,T)),k}))}function Rt(l,e,t,n,i,o,s=gl){if(l.length>1){let r=null;for(let u=0,a=1/0;l.length>u;u++)if(void 0!==e[u]){if(null!=r){let e=ol(l[u]-l[r]);a>e&&(a=e,s=ol(t(l[u],n,i,o)-t(l[r],n,i,o)))}r=u}}return s}function Gt(l,e,t,n,i){const o=l.length;if(2>o)return null;const s=new Path2D;if(t(s,l[0],e[0]),2==o)n(s,l[1],e[1]);else{let t=Array(o),n=Array(o-1),r=Array(o-1),u=Array(o-1);for(let t=0;o-1>t;t++)r[t]=e[t+1]-e[t],u[t]=l[t+1]-l[t],n[t]=r[t]/u[t];t[0]=n[0];for(let l=1;o-1>l;l++)0===n[l]||0===n[l-1]||n[l-1]>0!=n[l]>0?t[l]=0:(t[l]=3*(u[l-1]+u[l])/((2*u[l]+u[l-1])/n[l-1]+(u[l]+2*u[l-1])/n[l]),isFinite(t[l])||(t[l]=0));t[o-1]=n[o-2];for(let n=0;o-1>n;n++)i(s,l[n]+u[n]/3,e[n]+t[n]*u[n]/3,l[n+1]-u[n]/3,e[n+1]-t[n+1]*u[n]/3,l[n+1],e[n+1])}return s}const It=new Set;function Lt(){for(let l of It)l.syncRect(!0)}_&&(G(\\"resize\\",v,Lt),G(\\"scroll\\",v,Lt,!0),G(x,v,(()=>{en.pxRatio=y})));const Ot=Ft(),Nt=Wt();function jt(l,e,t,n){return(n?[l[0],l[1]].concat(l.slice(2)):[l[0]].concat(l.slice(1))).map(((l,n)=>Ut(l,n,e,t)))}function Ut(l,e,t,n){return Bl({},0==e?t:n,l)}function Vt(l,e,t){return null==e?Rl:[e,t]}const Bt=Vt;function $t(l,e,t){return null==e?Rl:Z(e,t,J,!0)}function Jt(l,e,t,n){return null==e?Rl:B(e,t,l.scales[n].log,!1)}const qt=Jt;function Kt(l,e,t,n){return null==e?Rl:$(e,t,l.scales[n].log,!1)}const Xt=Kt;function Zt(l,e,t,n,i){let o=fl(xl(l),xl(e)),s=e-l,r=L(i/n*s,t);do{let l=t[r],e=n*l/s;if(e>=i&&17>=o+(5>l?Wl.get(l):0))return[l,e]}while(++r<t.length);return[0,0]}function Qt(l){let e,t;return[l=l.replace(/(\\\\d+)px/,((l,n)=>(e=rl((t=+n)*y))+\\"px\\")),e,t]}function ln(l){l.show&&[l.font,l.labelFont].forEach((l=>{let e=Al(l[2]*y,1);l[0]=l[0].replace(/[0-9.]+px/,e+\\"px\\"),l[1]=e}))}function en(u,g,_){const k={mode:Q(u.mode,1)},M=k.mode;function P(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?1-i:i)}function W(l,e,t,n){let i=e.valToPct(l);return n+t*(-1==e.dir?i:1-i)}function C(l,e,t,n){return 0==e.ori?P(l,e,t,n):W(l,e,t,n)}k.valToPosH=P,k.valToPosV=W;let F=!1;k.status=0;const R=k.root=D(\\"uplot\\");null!=u.id&&(R.id=u.id),S(R,u.class),u.title&&(D(\\"u-title\\",R).textContent=u.title);const O=z(\\"canvas\\"),K=k.ctx=O.getContext(\\"2d\\"),X=D(\\"u-wrap\\",R);G(\\"click\\",X,(l=>{l.target===el&&(Nn!=Gn||jn!=In)&&Zn.click(k,l)}),!0);const ll=k.under=D(\\"u-under\\",X);X.appendChild(O);const el=k.over=D(\\"u-over\\",X),tl=+Q((u=Vl(u)).pxAlign,1),sl=bt(tl);(u.plugins||[]).forEach((l=>{l.opts&&(u=l.opts(k,u)||u)}));const hl=u.ms||.001,pl=k.series=1==M?jt(u.series||[],Ve,ut,!1):function(l,e){return l.map(((l,t)=>0==t?{}:Bl({},e,l)))}(u.series||[null],rt),xl=k.axes=jt(u.axes||[],Ue,it,!0),vl=k.scales={},Tl=k.bands=u.bands||[];Tl.forEach((l=>{l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1)}));const El=2==M?pl[1].facets[0].scale:pl[0].scale,Dl={axes:function(){for(let l=0;xl.length>l;l++){let e=xl[l];if(!e.show||!e._show)continue;let t,n,u=e.side,a=u%2,f=e.stroke(k,l),c=0==u||3==u?-1:1,[h,d]=e._found;if(null!=e.label){let s=rl((e._lpos+e.labelGap*c)*y);_n(e.labelFont[0],f,\\"center\\",2==u?i:o),K.save(),1==a?(t=n=0,K.translate(s,rl(lt+st/2)),K.rotate((3==u?-il:il)/2)):(t=rl(Qe+ot/2),n=s);let r=_l(e.label)?e.label(k,l,h,d):e.label;K.fillText(r,t,n),K.restore()}if(0==d)continue;let p=vl[e.scale],m=0==a?ot:st,g=0==a?Qe:lt,x=e._splits,w=2==p.distr?x.map((l=>pn[l])):x,_=2==p.distr?pn[x[1]]-pn[x[0]]:h,b=e.ticks,v=e.border,M=b.show?b.size:0,S=rl(M*y),T=rl((2==e.alignTo?e._size-M-e.gap:e.gap)*y),E=e._rotate*-il/180,z=sl(e._pos*y),D=z+(S+T)*c;n=0==a?D:0,t=1==a?D:0,_n(e.font[0],f,1==e.align?s:2==e.align?r:E>0?s:0>E?r:0==a?\\"center\\":3==u?r:s,E||1==a?\\"middle\\":2==u?i:o);let P=e.font[1]*e.lineGap,A=x.map((l=>sl(C(l,p,m,g)))),W=e._values;for(let l=0;W.length>l;l++){let e=W[l];if(null!=e){0==a?t=A[l]:n=A[l],e=\\"\\"+e;let i=-1==e.indexOf(\\"\\\\n\\")?[e]:e.split(/\\\\n/gm);for(let l=0;i.length>l;l++){let e=i[l];E?(K.save(),K.translate(t,n+l*P),K.rotate(E),K.fillText(e,0,0),K.restore()):K.fillText(e,t,n+l*P)}}}b.show&&zn(A,b.filter(k,w,l,d,_),a,u,z,S,Al(b.width*y,3),b.stroke(k,l),b.dash,b.cap);let Y=e.grid;Y.show&&zn(A,Y.filter(k,w,l,d,_),a,0==a?2:1,0==a?lt:Qe,0==a?st:ot,Al(Y.width*y,3),Y.stroke(k,l),Y.dash,Y.cap),v.show&&zn([z],[1],0==a?1:0,0==a?1:2,1==a?lt:Qe,1==a?st:ot,Al(v.width*y,3),v.stroke(k,l),v.dash,v.cap)}Ci(\\"drawAxes\\")},series:function(){if(Gt>0){let l=pl.some((l=>l._focus))&&dn!=Tt.alpha;l&&(K.globalAlpha=dn=Tt.alpha),pl.forEach(((l,e)=>{if(e>0&&l.show&&(kn(e,!1),kn(e,!0),null==l._paths)){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha);let n=2==M?[0,g[e][0].length-1]:function(l){let e=wl(Lt-1,0,Gt-1),t=wl(en+1,0,Gt-1);for(;null==l[e]&&e>0;)e--;for(;null==l[t]&&Gt-1>t;)t++;return[e,t]}(g[e]);l._paths=l.paths(k,e,n[0],n[1]),dn!=t&&(K.globalAlpha=dn=t)}})),pl.forEach(((l,e)=>{if(e>0&&l.show){let t=dn;dn!=l.alpha&&(K.globalAlpha=dn=l.alpha),null!=l._paths&&yn(e,!1);{let t=null!=l._paths?l._paths.gaps:null,n=l.points.show(k,e,Lt,en,t),i=l.points.filter(k,e,n,t);(n||i)&&(l.points._paths=l.points.paths(k,e,Lt,en,i),yn(e,!0))}dn!=t&&(K.globalAlpha=dn=t),Ci(\\"drawSeries\\",e)}})),l&&(K.globalAlpha=dn=1)}}},Pl=(u.drawOrder||[\\"axes\\",\\"series\\"]).map((l=>Dl[l]));function Cl(l){const e=3==l.distr?e=>dl(e>0?e:l.clamp(k,e,l.min,l.max,l.key)):4==l.distr?e=>ml(e,l.asinh):100==l.distr?e=>l.fwd(e):l=>l;return t=>{let n=e(t),{_min:i,_max:o}=l;return(n-i)/(o-i)}}function Il(l){let e=vl[l];if(null==e){let t=(u.scales||Hl)[l]||Hl;if(null!=t.from){Il(t.from);let e=Bl({},vl[t.from],t,{key:l});e.valToPct=Cl(e),vl[l]=e}else{e=vl[l]=Bl({},l==El?ft:ct,t),e.key=l;let n=e.time,i=e.range,o=Gl(i);if((l!=El||2==M&&!n)&&(!o||null!=i[0]&&null!=i[1]||(i={min:null==i[0]?q:{mode:1,hard:i[0],soft:i[0]},max:null==i[1]?q:{mode:1,hard:i[1],soft:i[1]}},o=!1),!o&&Ol(i))){let l=i;i=(e,t,n)=>null==t?Rl:Z(t,n,l)}e.range=bl(i||(n?Bt:l==El?3==e.distr?qt:4==e.distr?Xt:Vt:3==e.distr?Jt:4==e.distr?Kt:$t)),e.auto=bl(!o&&e.auto),e.clamp=bl(e.clamp||at),e._min=e._max=null,e.valToPct=Cl(e)}}}Il(\\"x\\"),Il(\\"y\\"),1==M&&pl.forEach((l=>{Il(l.scale)})),xl.forEach((l=>{Il(l.scale)}));for(let l in u.scales)Il(l);const jl=vl[El],Ul=jl.distr;let $l,ql;0==jl.ori?(S(R,\\"u-hz\\"),$l=P,ql=W):(S(R,\\"u-vt\\"),$l=W,ql=P);const Kl={};for(let l in vl){let e=vl[l];null==e.min&&null==e.max||(Kl[l]={min:e.min,max:e.max},e.min=e.max=null)}const Xl=u.tzDate||(l=>new Date(rl(l/hl))),Zl=u.fmtDate||ne,Ql=1==hl?Me(Xl):Ee(Xl),le=De(Xl,ze(1==hl?ye:Te,Zl)),ee=We(Xl,Ae(\\"{YYYY}-{MM}-{DD} {h}:{mm}{aa}\\",Zl)),te=[],ie=k.legend=Bl({},Ye,u.legend),oe=k.cursor=Bl({},Re,{drag:{y:2==M}},u.cursor),se=ie.show,re=oe.show,ue=ie.markers;let ce,he,de;ie.idxs=te,ue.width=bl(ue.width),ue.dash=bl(ue.dash),ue.stroke=bl(ue.stroke),ue.fill=bl(ue.fill);let pe,me=[],ge=[],xe=!1,we={};if(ie.live){const l=pl[1]?pl[1].values:null;xe=null!=l,pe=xe?l(k,1,0):{_:0};for(let l in pe)we[l]=w}if(se)if(ce=z(\\"table\\",\\"u-legend\\",R),de=z(\\"tbody\\",null,ce),ie.mount(k,ce),xe){he=z(\\"thead\\",null,ce,de);let l=z(\\"tr\\",null,he);for(var _e in z(\\"th\\",null,l),pe)z(\\"th\\",e,l).textContent=_e}else S(ce,\\"u-inline\\"),ie.live&&S(ce,\\"u-live\\");const be={show:!0},ve={show:!1},Pe=new Map;function Ce(l,e,t,n=!0){const i=Pe.get(e)||{},o=oe.bind[l](k,e,t,n);o&&(G(l,e,i[l]=o),Pe.set(e,i))}function He(l,e){const t=Pe.get(e)||{};for(let n in t)null!=l&&n!=l||(I(n,e,t[n]),delete t[n]);null==l&&Pe.delete(e)}let Fe=0,Ge=0,Ie=0,Le=0,Oe=0,Ne=0,je=Oe,Ke=Ne,Xe=Ie,Ze=Le,Qe=0,lt=0,ot=0,st=0;k.bbox={};let ht=!1,pt=!1,mt=!1,xt=!1,wt=!1,_t=!1;function vt(l,e,t){(t||l!=k.width||e!=k.height)&&kt(l,e),An(!1),mt=!0,pt=!0,Jn()}function kt(l,e){k.width=Fe=Ie=l,k.height=Ge=Le=e,Oe=Ne=0,function(){let l=!1,e=!1,t=!1,n=!1;xl.forEach((i=>{if(i.show&&i._show){let{side:o,_size:s}=i,r=s+(null!=i.label?i.labelSize:0);r>0&&(o%2?(Ie-=r,3==o?(Oe+=r,n=!0):t=!0):(Le-=r,0==o?(Ne+=r,l=!0):e=!0))}})),Ct[0]=l,Ct[1]=t,Ct[2]=e,Ct[3]=n,Ie-=Rt[1]+Rt[3],Oe+=Rt[3],Le-=Rt[2]+Rt[0],Ne+=Rt[0]}(),function(){let l=Oe+Ie,e=Ne+Le,t=Oe,n=Ne;function i(i,o){switch(i){case 1:return l+=o,l-o;case 2:return e+=o,e-o;case 3:return t-=o,t+o;case 0:return n-=o,n+o}}xl.forEach((l=>{if(l.show&&l._show){let e=l.side;l._pos=i(e,l._size),null!=l.label&&(l._lpos=i(e,l.labelSize))}}))}();let t=k.bbox;Qe=t.left=zl(Oe*y,.5),lt=t.top=zl(Ne*y,.5),ot=t.width=zl(Ie*y,.5),st=t.height=zl(Le*y,.5)}const yt=3;if(k.setSize=function({width:l,height:e}){vt(l,e)},null==oe.dataIdx){let l=oe.hover,e=l.skip=new Set(l.skip??[]);e.add(void 0);let t=l.prox=bl(l.prox),n=l.bias??=0;oe.dataIdx=(l,i,o,s)=>{if(0==i)return o;let r=o,u=t(l,i,o,s)??gl,a=u>=0&&gl>u,f=0==jl.ori?Ie:Le,c=oe.left,h=g[0],d=g[i];if(e.has(d[o])){r=null;let l,t=null,i=null;if(0==n||-1==n)for(l=o;null==t&&l-- >0;)e.has(d[l])||(t=l);if(0==n||1==n)for(l=o;null==i&&l++<d.length;)e.has(d[l])||(i=l);if(null!=t||null!=i)if(a){let l=c-(null==t?-1/0:$l(h[t],jl,f,0)),e=(null==i?1/0:$l(h[i],jl,f,0))-c;l>e?e>u||(r=i):l>u||(r=t)}else r=null==i?t:null==t||o-t>i-o?i:t}else a&&ol(c-$l(h[o],jl,f,0))>u&&(r=null);return r}}const Mt=l=>{oe.event=l};oe.idxs=te,oe._lock=!1;let St=oe.points;St.show=bl(St.show),St.size=bl(St.size),St.stroke=bl(St.stroke),St.width=bl(St.width),St.fill=bl(St.fill);const Tt=k.focus=Bl({},u.focus||{alpha:.3},oe.focus),Et=Tt.prox>=0,zt=Et&&St.one;let Dt=[],Pt=[],At=[];function Wt(l,e){let t=St.show(k,e);if(t instanceof HTMLElement)return S(t,\\"u-cursor-pt\\"),S(t,l.class),A(t,-10,-10,Ie,Le),el.insertBefore(t,Dt[e]),t}function Yt(t,n){if(1==M||n>0){let l=1==M&&vl[t.scale].time,e=t.value;t.value=l?Ll(e)?We(Xl,Ae(e,Zl)):e||ee:e||nt,t.label=t.label||(l?\\"Time\\":\\"Value\\")}if(zt||n>0){t.width=null==t.width?1:t.width,t.paths=t.paths||Ot||yl,t.fillTo=bl(t.fillTo||gt),t.pxAlign=+Q(t.pxAlign,tl),t.pxRound=bt(t.pxAlign),t.stroke=bl(t.stroke||null),t.fill=bl(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let l=function(l){return Al(1*(3+2*(l||1)),3)}(fl(1,t.width)),e=t.points=Bl({},{size:l,width:fl(1,.2*l),stroke:t.stroke,space:2*l,paths:Nt,_stroke:null,_fill:null},t.points);e.show=bl(e.show),e.filter=bl(e.filter),e.fill=bl(e.fill),e.stroke=bl(e.stroke),e.paths=bl(e.paths),e.pxAlign=t.pxAlign}if(se){let i=function(t,n){if(0==n&&(xe||!ie.live||2==M))return Rl;let i=[],o=z(\\"tr\\",\\"u-series\\",de,de.childNodes[n]);S(o,t.class),t.show||S(o,l);let s=z(\\"th\\",null,o);if(ue.show){let l=D(\\"u-marker\\",s);if(n>0){let e=ue.width(k,n);e&&(l.style.border=e+\\"px \\"+ue.dash(k,n)+\\" \\"+ue.stroke(k,n)),l.style.background=ue.fill(k,n)}}let r=D(e,s);for(var u in t.label instanceof HTMLElement?r.appendChild(t.label):r.textContent=t.label,n>0&&(ue.show||(r.style.color=t.width>0?ue.stroke(k,n):ue.fill(k,n)),Ce(\\"click\\",s,(l=>{if(oe._lock)return;Mt(l);let e=pl.indexOf(t);if((l.ctrlKey||l.metaKey)!=ie.isolate){let l=pl.some(((l,t)=>t>0&&t!=e&&l.show));pl.forEach(((t,n)=>{n>0&&oi(n,l?n==e?be:ve:be,!0,Fi.setSeries)}))}else oi(e,{show:!t.show},!0,Fi.setSeries)}),!1),Et&&Ce(d,s,(l=>{oe._lock||(Mt(l),oi(pl.indexOf(t),ai,!0,Fi.setSeries))}),!1)),pe){let l=z(\\"td\\",\\"u-value\\",o);l.textContent=\\"--\\",i.push(l)}return[o,i]}(t,n);me.splice(n,0,i[0]),ge.splice(n,0,i[1]),ie.values.push(null)}if(re){te.splice(n,0,null);let l=null;zt?0==n&&(l=Wt(t,n)):n>0&&(l=Wt(t,n)),Dt.splice(n,0,l),Pt.splice(n,0,0),At.splice(n,0,0)}Ci(\\"addSeries\\",n)}k.addSeries=function(l,e){e=null==e?pl.length:e,l=1==M?Ut(l,e,Ve,ut):Ut(l,e,{},rt),pl.splice(e,0,l),Yt(pl[e],e)},k.delSeries=function(l){if(pl.splice(l,1),se){ie.values.splice(l,1),ge.splice(l,1);let e=me.splice(l,1)[0];He(null,e.firstChild),e.remove()}re&&(te.splice(l,1),Dt.splice(l,1)[0].remove(),Pt.splice(l,1),At.splice(l,1)),Ci(\\"delSeries\\",l)};const Ct=[!1,!1,!1,!1];function Ht(l,e,t){let[n,i,o,s]=t,r=e%2,u=0;return 0==r&&(s||i)&&(u=0==e&&!n||2==e&&!o?rl(Ue.size/3):0),1==r&&(n||o)&&(u=1==e&&!i||3==e&&!s?rl(it.size/2):0),u}const Ft=k.padding=(u.padding||[Ht,Ht,Ht,Ht]).map((l=>bl(Q(l,Ht)))),Rt=k._padding=Ft.map(((l,e)=>l(k,e,Ct,0)));let Gt,Lt=null,en=null;const tn=1==M?pl[0].idxs:null;let nn,on,sn,rn,un,an,fn,cn,hn,dn,pn=null,mn=!1;function gn(l,e){if(k.data=k._data=g=null==l?[]:l,2==M){Gt=0;for(let l=1;pl.length>l;l++)Gt+=g[l][0].length}else{0==g.length&&(k.data=k._data=g=[[]]),pn=g[0],Gt=pn.length;let l=g;if(2==Ul){l=g.slice();let e=l[0]=Array(Gt);for(let l=0;Gt>l;l++)e[l]=l}k._data=g=l}if(An(!0),Ci(\\"setData\\"),2==Ul&&(mt=!0),!1!==e){let l=jl;l.auto(k,mn)?xn():ii(El,l.min,l.max),xt=xt||oe.left>=0,_t=!0,Jn()}}function xn(){let l,e;mn=!0,1==M&&(Gt>0?(Lt=tn[0]=0,en=tn[1]=Gt-1,l=g[0][Lt],e=g[0][en],2==Ul?(l=Lt,e=en):l==e&&(3==Ul?[l,e]=B(l,l,jl.log,!1):4==Ul?[l,e]=$(l,l,jl.log,!1):jl.time?e=l+rl(86400/hl):[l,e]=Z(l,e,J,!0))):(Lt=tn[0]=l=null,en=tn[1]=e=null)),ii(El,l,e)}function wn(l,e,t,n,i,o){l??=a,t??=Fl,n??=\\"butt\\",i??=a,o??=\\"round\\",l!=nn&&(K.strokeStyle=nn=l),i!=on&&(K.fillStyle=on=i),e!=sn&&(K.lineWidth=sn=e),o!=un&&(K.lineJoin=un=o),n!=an&&(K.lineCap=an=n),t!=rn&&K.setLineDash(rn=t)}function _n(l,e,t,n){e!=on&&(K.fillStyle=on=e),l!=fn&&(K.font=fn=l),t!=cn&&(K.textAlign=cn=t),n!=hn&&(K.textBaseline=hn=n)}function bn(l,e,t,n,i=0){if(n.length>0&&l.auto(k,mn)&&(null==e||null==e.min)){let e=Q(Lt,0),o=Q(en,n.length-1),s=null==t.min?function(l,e,t,n=0,i=!1){let o=i?V:U,s=i?j:N;[e,t]=o(l,e,t);let r=l[e],u=l[e];if(e>-1)if(1==n)r=l[e],u=l[t];else if(-1==n)r=l[t],u=l[e];else for(let n=e;t>=n;n++){let e=l[n];s(e)&&(r>e?r=e:e>u&&(u=e))}return[r??gl,u??-gl]}(n,e,o,i,3==l.distr):[t.min,t.max];l.min=al(l.min,t.min=s[0]),l.max=fl(l.max,t.max=s[1])}}k.setData=gn;const vn={min:null,max:null};function kn(l,e){let t=e?pl[l].points:pl[l];t._stroke=t.stroke(k,l),t._fill=t.fill(k,l)}function yn(l,e){let t=e?pl[l].points:pl[l],{stroke:n,fill:i,clip:o,flags:s,_stroke:r=t._stroke,_fill:u=t._fill,_width:a=t.width}=t._paths;a=Al(a*y,3);let f=null,c=a%2/2;e&&null==u&&(u=a>0?\\"#fff\\":r);let h=1==t.pxAlign&&c>0;if(h&&K.translate(c,c),!e){let l=Qe-a/2,e=lt-a/2,t=ot+a,n=st+a;f=new Path2D,f.rect(l,e,t,n)}e?Sn(r,a,t.dash,t.cap,u,n,i,s,o):function(l,e,t,n,i,o,s,r,u,a,f){let c=!1;0!=u&&Tl.forEach(((h,d)=>{if(h.series[0]==l){let l,p=pl[h.series[1]],m=g[h.series[1]],x=(p._paths||Hl).band;Gl(x)&&(x=1==h.dir?x[0]:x[1]);let w=null;p.show&&x&&function(l,e,t){for(e=Q(e,0),t=Q(t,l.length-1);t>=e;){if(null!=l[e])return!0;e++}return!1}(m,Lt,en)?(w=h.fill(k,d)||o,l=p._paths.clip):x=null,Sn(e,t,n,i,w,s,r,u,a,f,l,x),c=!0}})),c||Sn(e,t,n,i,o,s,r,u,a,f)}(l,r,a,t.dash,t.cap,u,n,i,s,f,o),h&&K.translate(-c,-c)}const Mn=3;function Sn(l,e,t,n,i,o,s,r,u,a,f,c){wn(l,e,t,n,i),(u||a||c)&&(K.save(),u&&K.clip(u),a&&K.clip(a)),c?(r&Mn)==Mn?(K.clip(c),f&&K.clip(f),En(i,s),Tn(l,o,e)):2&r?(En(i,s),K.clip(c),Tn(l,o,e)):1&r&&(K.save(),K.clip(c),f&&K.clip(f),En(i,s),K.restore(),Tn(l,o,e)):(En(i,s),Tn(l,o,e)),(u||a||c)&&K.restore()}function Tn(l,e,t){t>0&&(e instanceof Map?e.forEach(((l,e)=>{K.strokeStyle=nn=e,K.stroke(l)})):null!=e&&l&&K.stroke(e))}function En(l,e){e instanceof Map?e.forEach(((l,e)=>{K.fillStyle=on=e,K.fill(l)})):null!=e&&l&&K.fill(e)}function zn(l,e,t,n,i,o,s,r,u,a){let f=s%2/2;1==tl&&K.translate(f,f),wn(r,s,u,a,r),K.beginPath();let c,h,d,p,m=i+(0==n||3==n?-o:o);0==t?(h=i,p=m):(c=i,d=m);for(let n=0;l.length>n;n++)null!=e[n]&&(0==t?c=d=l[n]:h=p=l[n],K.moveTo(c,h),K.lineTo(d,p));K.stroke(),1==tl&&K.translate(-f,-f)}function Dn(l){let e=!0;return xl.forEach(((t,n)=>{if(!t.show)return;let i=vl[t.scale];if(null==i.min)return void(t._show&&(e=!1,t._show=!1,An(!1)));t._show||(e=!1,t._show=!0,An(!1));let o=t.side,s=o%2,{min:r,max:u}=i,[a,f]=function(l,e,t,n){let i,o=xl[l];if(n>0){let s=o._space=o.space(k,l,e,t,n);i=Zt(e,t,o._incrs=o.incrs(k,l,e,t,n,s),n,s)}else i=[0,0];return o._found=i}(n,r,u,0==s?Ie:Le);if(0==f)return;let c=t._splits=t.splits(k,n,r,u,a,f,2==i.distr),h=2==i.distr?c.map((l=>pn[l])):c,d=2==i.distr?pn[c[1]]-pn[c[0]]:a,p=t._values=t.values(k,t.filter(k,h,n,f,d),n,f,d);t._rotate=2==o?t.rotate(k,p,n,f):0;let m=t._size;t._size=ul(t.size(k,p,n,l)),null!=m&&t._size!=m&&(e=!1)})),e}function Pn(l){let e=!0;return Ft.forEach(((t,n)=>{let i=t(k,n,Ct,l);i!=Rt[n]&&(e=!1),Rt[n]=i})),e}function An(l){pl.forEach(((e,t)=>{t>0&&(e._paths=null,l&&(1==M?(e.min=null,e.max=null):e.facets.forEach((l=>{l.min=null,l.max=null}))))}))}let Wn,Yn,Cn,Hn,Fn,Rn,Gn,In,Ln,On,Nn,jn,Un=!1,Vn=!1,Bn=[];function $n(){Vn=!1;for(let l=0;Bn.length>l;l++)Ci(...Bn[l]);Bn.length=0}function Jn(){Un||(Jl(qn),Un=!0)}function qn(){if(ht&&(function(){for(let l in vl){let e=vl[l];null==Kl[l]&&(null==e.min||null!=Kl[El]&&e.auto(k,mn))&&(Kl[l]=vn)}for(let l in vl){let e=vl[l];null==Kl[l]&&null!=e.from&&null!=Kl[e.from]&&(Kl[l]=vn)}null!=Kl[El]&&An(!0);let l={};for(let e in Kl){let t=Kl[e];if(null!=t){let n=l[e]=Vl(vl[e],Nl);if(null!=t.min)Bl(n,t);else if(e!=El||2==M)if(0==Gt&&null==n.from){let l=n.range(k,null,null,e);n.min=l[0],n.max=l[1]}else n.min=gl,n.max=-gl}}if(Gt>0){pl.forEach(((e,t)=>{if(1==M){let n=e.scale,i=Kl[n];if(null==i)return;let o=l[n];if(0==t){let l=o.range(k,o.min,o.max,n);o.min=l[0],o.max=l[1],Lt=L(o.min,g[0]),en=L(o.max,g[0]),en-Lt>1&&(o.min>g[0][Lt]&&Lt++,g[0][en]>o.max&&en--),e.min=pn[Lt],e.max=pn[en]}else e.show&&e.auto&&bn(o,i,e,g[t],e.sorted);e.idxs[0]=Lt,e.idxs[1]=en}else if(t>0&&e.show&&e.auto){let[n,i]=e.facets,o=n.scale,s=i.scale,[r,u]=g[t],a=l[o],f=l[s];null!=a&&bn(a,Kl[o],n,r,n.sorted),null!=f&&bn(f,Kl[s],i,u,i.sorted),e.min=i.min,e.max=i.max}}));for(let e in l){let t=l[e],n=Kl[e];if(null==t.from&&(null==n||null==n.min)){let l=t.range(k,t.min==gl?null:t.min,t.max==-gl?null:t.max,e);t.min=l[0],t.max=l[1]}}}for(let e in l){let t=l[e];if(null!=t.from){let n=l[t.from];if(null==n.min)t.min=t.max=null;else{let l=t.range(k,n.min,n.max,e);t.min=l[0],t.max=l[1]}}}let e={},t=!1;for(let n in l){let i=l[n],o=vl[n];if(o.min!=i.min||o.max!=i.max){o.min=i.min,o.max=i.max;let l=o.distr;o._min=3==l?dl(o.min):4==l?ml(o.min,o.asinh):100==l?o.fwd(o.min):o.min,o._max=3==l?dl(o.max):4==l?ml(o.max,o.asinh):100==l?o.fwd(o.max):o.max,e[n]=t=!0}}if(t){pl.forEach(((l,t)=>{2==M?t>0&&e.y&&(l._paths=null):e[l.scale]&&(l._paths=null)}));for(let l in e)mt=!0,Ci(\\"setScale\\",l);re&&oe.left>=0&&(xt=_t=!0)}for(let l in Kl)Kl[l]=null}(),ht=!1),mt&&(function(){let l=!1,e=0;for(;!l;){e++;let t=Dn(e),n=Pn(e);l=e==yt||t&&n,l||(kt(k.width,k.height),pt=!0)}}(),mt=!1),pt){if(E(ll,s,Oe),E(ll,i,Ne),E(ll,t,Ie),E(ll,n,Le),E(el,s,Oe),E(el,i,Ne),E(el,t,Ie),E(el,n,Le),E(X,t,Fe),E(X,n,Ge),O.width=rl(Fe*y),O.height=rl(Ge*y),xl.forEach((({_el:e,_show:t,_size:n,_pos:i,side:o})=>{if(null!=e)if(t){let t=o%2==1;E(e,t?\\"left\\":\\"top\\",i-(3===o||0===o?n:0)),E(e,t?\\"width\\":\\"height\\",n),E(e,t?\\"top\\":\\"left\\",t?Ne:Oe),E(e,t?\\"height\\":\\"width\\",t?Le:Ie),T(e,l)}else S(e,l)})),nn=on=sn=un=an=fn=cn=hn=rn=null,dn=1,_i(!0),Oe!=je||Ne!=Ke||Ie!=Xe||Le!=Ze){An(!1);let l=Ie/Xe,e=Le/Ze;if(re&&!xt&&oe.left>=0){oe.left*=l,oe.top*=e,Cn&&A(Cn,rl(oe.left),0,Ie,Le),Hn&&A(Hn,0,rl(oe.top),Ie,Le);for(let t=0;Dt.length>t;t++){let n=Dt[t];null!=n&&(Pt[t]*=l,At[t]*=e,A(n,ul(Pt[t]),ul(At[t]),Ie,Le))}}if(ei.show&&!wt&&ei.left>=0&&ei.width>0){ei.left*=l,ei.width*=l,ei.top*=e,ei.height*=e;for(let l in ki)E(ti,l,ei[l])}je=Oe,Ke=Ne,Xe=Ie,Ze=Le}Ci(\\"setSize\\"),pt=!1}Fe>0&&Ge>0&&(K.clearRect(0,0,O.width,O.height),Ci(\\"drawClear\\"),Pl.forEach((l=>l())),Ci(\\"draw\\")),ei.show&&wt&&(ni(ei),wt=!1),re&&xt&&(xi(null,!0,!1),xt=!1),ie.show&&ie.live&&_t&&(mi(),_t=!1),F||(F=!0,k.status=1,Ci(\\"ready\\")),mn=!1,Un=!1}function Kn(l,e){let t=vl[l];if(null==t.from){if(0==Gt){let n=t.range(k,e.min,e.max,l);e.min=n[0],e.max=n[1]}if(e.min>e.max){let l=e.min;e.min=e.max,e.max=l}if(Gt>1&&null!=e.min&&null!=e.max&&1e-16>e.max-e.min)return;l==El&&2==t.distr&&Gt>0&&(e.min=L(e.min,g[0]),e.max=L(e.max,g[0]),e.min==e.max&&e.max++),Kl[l]=e,ht=!0,Jn()}}k.batch=function(l,e=!1){Un=!0,Vn=e,l(k),qn(),e&&Bn.length>0&&queueMicrotask($n)},k.redraw=(l,e)=>{mt=e||!1,!1!==l?ii(El,jl.min,jl.max):Jn()},k.setScale=Kn;let Xn=!1;const Zn=oe.drag;let Qn=Zn.x,li=Zn.y;re&&(oe.x&&(Wn=D(\\"u-cursor-x\\",el)),oe.y&&(Yn=D(\\"u-cursor-y\\",el)),0==jl.ori?(Cn=Wn,Hn=Yn):(Cn=Yn,Hn=Wn),Nn=oe.left,jn=oe.top);const ei=k.select=Bl({show:!0,over:!0,left:0,width:0,top:0,height:0},u.select),ti=ei.show?D(\\"u-select\\",ei.over?el:ll):null;function ni(l,e){if(ei.show){for(let e in l)ei[e]=l[e],e in ki&&E(ti,e,l[e]);!1!==e&&Ci(\\"setSelect\\")}}function ii(l,e,t){Kn(l,{min:e,max:t})}function oi(e,t,n,i){null!=t.focus&&function(l){if(l!=ui){let e=null==l,t=1!=Tt.alpha;pl.forEach(((n,i)=>{if(1==M||i>0){let o=e||0==i||i==l;n._focus=e?null:o,t&&function(l,e){pl[l].alpha=e,re&&null!=Dt[l]&&(Dt[l].style.opacity=e),se&&me[l]&&(me[l].style.opacity=e)}(i,o?1:Tt.alpha)}})),ui=l,t&&Jn()}}(e),null!=t.show&&pl.forEach(((n,i)=>{0>=i||e!=i&&null!=e||(n.show=t.show,function(e){if(pl[e].show)se&&T(me[e],l);else if(se&&S(me[e],l),re){let l=zt?Dt[0]:Dt[e];null!=l&&A(l,-10,-10,Ie,Le)}}(i),2==M?(ii(n.facets[0].scale,null,null),ii(n.facets[1].scale,null,null)):ii(n.scale,null,null),Jn())})),!1!==n&&Ci(\\"setSeries\\",e,t),i&&Ii(\\"setSeries\\",k,e,t)}let si,ri,ui;k.setSelect=ni,k.setSeries=oi,k.addBand=function(l,e){l.fill=bl(l.fill||null),l.dir=Q(l.dir,-1),Tl.splice(e=null==e?Tl.length:e,0,l)},k.setBand=function(l,e){Bl(Tl[l],e)},k.delBand=function(l){null==l?Tl.length=0:Tl.splice(l,1)};const ai={focus:!0};function fi(l,e,t){let n=vl[e];t&&(l=l/y-(1==n.ori?Ne:Oe));let i=Ie;1==n.ori&&(i=Le,l=i-l),-1==n.dir&&(l=i-l);let o=n._min,s=o+l/i*(n._max-o),r=n.distr;return 3==r?cl(10,s):4==r?((l,e=1)=>nl.sinh(l)*e)(s,n.asinh):100==r?n.bwd(s):s}function ci(l,e){E(ti,s,ei.left=l),E(ti,t,ei.width=e)}function hi(l,e){E(ti,i,ei.top=l),E(ti,n,ei.height=e)}se&&Et&&Ce(p,ce,(l=>{oe._lock||(Mt(l),null!=ui&&oi(null,ai,!0,Fi.setSeries))})),k.valToIdx=l=>L(l,g[0]),k.posToIdx=function(l,e){return L(fi(l,El,e),g[0],Lt,en)},k.posToVal=fi,k.valToPos=(l,e,t)=>0==vl[e].ori?P(l,vl[e],t?ot:Ie,t?Qe:0):W(l,vl[e],t?st:Le,t?lt:0),k.setCursor=(l,e,t)=>{Nn=l.left,jn=l.top,xi(null,e,t)};let di=0==jl.ori?ci:hi,pi=1==jl.ori?ci:hi;function mi(l,e){if(null!=l&&(l.idxs?l.idxs.forEach(((l,e)=>{te[e]=l})):(l=>void 0===l)(l.idx)||te.fill(l.idx),ie.idx=te[0]),se&&ie.live){for(let l=0;pl.length>l;l++)(l>0||1==M&&!xe)&&gi(l,te[l]);!function(){if(se&&ie.live)for(let l=2==M?1:0;pl.length>l;l++){if(0==l&&xe)continue;let e=ie.values[l],t=0;for(let n in e)ge[l][t++].firstChild.nodeValue=e[n]}}()}_t=!1,!1!==e&&Ci(\\"setLegend\\")}function gi(l,e){let t,n=pl[l],i=0==l&&2==Ul?pn:g[l];xe?t=n.values(k,l,e)??we:(t=n.value(k,null==e?null:i[e],l,e),t=null==t?we:{_:t}),ie.values[l]=t}function xi(l,e,t){let n;Ln=Nn,On=jn,[Nn,jn]=oe.move(k,Nn,jn),oe.left=Nn,oe.top=jn,re&&(Cn&&A(Cn,rl(Nn),0,Ie,Le),Hn&&A(Hn,0,rl(jn),Ie,Le)),si=gl,ri=null;let i=0==jl.ori?Ie:Le,o=1==jl.ori?Ie:Le;if(0>Nn||0==Gt||Lt>en){n=oe.idx=null;for(let l=0;pl.length>l;l++){let e=Dt[l];null!=e&&A(e,-10,-10,Ie,Le)}Et&&oi(null,ai,!0,null==l&&Fi.setSeries),ie.live&&(te.fill(n),_t=!0)}else{let l,e,t;1==M&&(l=0==jl.ori?Nn:jn,e=fi(l,El),n=oe.idx=L(e,g[0],Lt,en),t=$l(g[0][n],jl,i,0));let s=-10,r=-10,u=0,a=0,f=!0,c=\\"\\",h=\\"\\";for(let l=2==M?1:0;pl.length>l;l++){let d=pl[l],p=te[l],m=null==p?null:1==M?g[l][p]:g[l][1][p],x=oe.dataIdx(k,l,n,e),w=null==x?null:1==M?g[l][x]:g[l][1][x];if(_t=_t||w!=m||x!=p,te[l]=x,l>0&&d.show){let e=null==x?-10:x==n?t:$l(1==M?g[0][x]:g[l][0][x],jl,i,0),p=null==w?-10:ql(w,1==M?vl[d.scale]:vl[d.facets[1].scale],o,0);if(Et&&null!=w){let e=1==jl.ori?Nn:jn,t=ol(Tt.dist(k,l,x,p,e));if(si>t){let n=Tt.bias;if(0!=n){let i=fi(e,d.scale),o=0>i?-1:1;o!=(0>w?-1:1)||(1==o?1==n?i>w:w>i:1==n?w>i:i>w)||(si=t,ri=l)}else si=t,ri=l}}if(_t||zt){let t,n;0==jl.ori?(t=e,n=p):(t=p,n=e);let i,o,d,m,g,x,w=!0,_=St.bbox;if(null!=_){w=!1;let e=_(k,l);d=e.left,m=e.top,i=e.width,o=e.height}else d=t,m=n,i=o=St.size(k,l);if(x=St.fill(k,l),g=St.stroke(k,l),zt)l!=ri||si>Tt.prox||(s=d,r=m,u=i,a=o,f=w,c=x,h=g);else{let e=Dt[l];null!=e&&(Pt[l]=d,At[l]=m,H(e,i,o,w),Y(e,x,g),A(e,ul(d),ul(m),Ie,Le))}}}}if(zt){let l=Tt.prox;if(_t||(null==ui?l>=si:si>l||ri!=ui)){let l=Dt[0];null!=l&&(Pt[0]=s,At[0]=r,H(l,u,a,f),Y(l,c,h),A(l,ul(s),ul(r),Ie,Le))}}}if(ei.show&&Xn)if(null!=l){let[e,t]=Fi.scales,[n,s]=Fi.match,[r,u]=l.cursor.sync.scales,a=l.cursor.drag;if(Qn=a._x,li=a._y,Qn||li){let a,f,c,h,d,{left:p,top:m,width:g,height:x}=l.select,w=l.scales[r].ori,_=l.posToVal,b=null!=e&&n(e,r),v=null!=t&&s(t,u);b&&Qn?(0==w?(a=p,f=g):(a=m,f=x),c=vl[e],h=$l(_(a,r),c,i,0),d=$l(_(a+f,r),c,i,0),di(al(h,d),ol(d-h))):di(0,i),v&&li?(1==w?(a=p,f=g):(a=m,f=x),c=vl[t],h=ql(_(a,u),c,o,0),d=ql(_(a+f,u),c,o,0),pi(al(h,d),ol(d-h))):pi(0,o)}else yi()}else{let l=ol(Ln-Fn),e=ol(On-Rn);if(1==jl.ori){let t=l;l=e,e=t}Qn=Zn.x&&l>=Zn.dist,li=Zn.y&&e>=Zn.dist;let t,n,s=Zn.uni;null!=s?Qn&&li&&(Qn=l>=s,li=e>=s,Qn||li||(e>l?li=!0:Qn=!0)):Zn.x&&Zn.y&&(Qn||li)&&(Qn=li=!0),Qn&&(0==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),di(al(t,n),ol(n-t)),li||pi(0,o)),li&&(1==jl.ori?(t=Gn,n=Nn):(t=In,n=jn),pi(al(t,n),ol(n-t)),Qn||di(0,i)),Qn||li||(di(0,0),pi(0,0))}if(Zn._x=Qn,Zn._y=li,null==l){if(t){if(null!=Ri){let[l,e]=Fi.scales;Fi.values[0]=null!=l?fi(0==jl.ori?Nn:jn,l):null,Fi.values[1]=null!=e?fi(1==jl.ori?Nn:jn,e):null}Ii(f,k,Nn,jn,Ie,Le,n)}if(Et){let l=t&&Fi.setSeries,e=Tt.prox;null==ui?si>e||oi(ri,ai,!0,l):si>e?oi(null,ai,!0,l):ri!=ui&&oi(ri,ai,!0,l)}}_t&&(ie.idx=n,mi()),!1!==e&&Ci(\\"setCursor\\")}k.setLegend=mi;let wi=null;function _i(l=!1){l?wi=null:(wi=el.getBoundingClientRect(),Ci(\\"syncRect\\",wi))}function bi(l,e,t,n,i,o){oe._lock||Xn&&null!=l&&0==l.movementX&&0==l.movementY||(vi(l,e,t,n,i,o,0,!1,null!=l),null!=l?xi(null,!0,!0):xi(e,!0,!1))}function vi(l,e,t,n,i,o,s,r,u){if(null==wi&&_i(!1),Mt(l),null!=l)t=l.clientX-wi.left,n=l.clientY-wi.top;else{if(0>t||0>n)return Nn=-10,void(jn=-10);let[l,s]=Fi.scales,r=e.cursor.sync,[u,a]=r.values,[f,c]=r.scales,[h,d]=Fi.match,p=e.axes[0].side%2==1,m=0==jl.ori?Ie:Le,g=1==jl.ori?Ie:Le,x=p?o:i,w=p?i:o,_=p?n:t,b=p?t:n;if(t=null!=f?h(l,f)?C(u,vl[l],m,0):-10:m*(_/x),n=null!=c?d(s,c)?C(a,vl[s],g,0):-10:g*(b/w),1==jl.ori){let l=t;t=n,n=l}}!u||null!=e&&e.cursor.event.type!=f||(t>1&&Ie-1>t||(t=zl(t,Ie)),n>1&&Le-1>n||(n=zl(n,Le))),r?(Fn=t,Rn=n,[Gn,In]=oe.move(k,t,n)):(Nn=t,jn=n)}Object.defineProperty(k,\\"rect\\",{get:()=>(null==wi&&_i(!1),wi)});const ki={width:0,height:0,left:0,top:0};function yi(){ni(ki,!1)}let Mi,Si,Ti,Ei;function zi(l,e,t,n,i,o){Xn=!0,Qn=li=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!0,!1),null!=l&&(Ce(h,b,Di,!1),Ii(c,k,Gn,In,Ie,Le,null));let{left:s,top:r,width:u,height:a}=ei;Mi=s,Si=r,Ti=u,Ei=a}function Di(l,e,t,n,i,o){Xn=Zn._x=Zn._y=!1,vi(l,e,t,n,i,o,0,!1,!0);let{left:s,top:r,width:u,height:a}=ei,f=u>0||a>0,c=Mi!=s||Si!=r||Ti!=u||Ei!=a;if(f&&c&&ni(ei),Zn.setScale&&f&&c){let l=s,e=u,t=r,n=a;if(1==jl.ori&&(l=r,e=a,t=s,n=u),Qn&&ii(El,fi(l,El),fi(l+e,El)),li)for(let l in vl){let e=vl[l];l!=El&&null==e.from&&e.min!=gl&&ii(l,fi(t+n,l),fi(t,l))}yi()}else oe.lock&&(oe._lock=!oe._lock,xi(e,!0,null!=l));null!=l&&(He(h,b),Ii(h,k,Nn,jn,Ie,Le,null))}function Pi(l){oe._lock||(Mt(l),xn(),yi(),null!=l&&Ii(m,k,Nn,jn,Ie,Le,null))}function Ai(){xl.forEach(ln),vt(k.width,k.height,!0)}G(x,v,Ai);const Wi={};Wi.mousedown=zi,Wi.mousemove=bi,Wi.mouseup=Di,Wi.dblclick=Pi,Wi.setSeries=(l,e,t,n)=>{-1!=(t=(0,Fi.match[2])(k,e,t))&&oi(t,n,!0,!1)},re&&(Ce(c,el,zi),Ce(f,el,bi),Ce(d,el,(l=>{Mt(l),_i(!1)})),Ce(p,el,(function(l){if(oe._lock)return;Mt(l);let e=Xn;if(Xn){let l,e,t=!0,n=!0,i=10;0==jl.ori?(l=Qn,e=li):(l=li,e=Qn),l&&e&&(t=i>=Nn||Nn>=Ie-i,n=i>=jn||jn>=Le-i),l&&t&&(Nn=Gn>Nn?0:Ie),e&&n&&(jn=In>jn?0:Le),xi(null,!0,!0),Xn=!1}Nn=-10,jn=-10,te.fill(null),xi(null,!0,!0),e&&(Xn=e)})),Ce(m,el,Pi),It.add(k),k.syncRect=_i);const Yi=k.hooks=u.hooks||{};function Ci(l,e,t){Vn?Bn.push([l,e,t]):l in Yi&&Yi[l].forEach((l=>{l.call(null,k,e,t)}))}(u.plugins||[]).forEach((l=>{for(let e in l.hooks)Yi[e]=(Yi[e]||[]).concat(l.hooks[e])}));const Hi=(l,e,t)=>t,Fi=Bl({key:null,setSeries:!1,filters:{pub:Ml,sub:Ml},scales:[El,pl[1]?pl[1].scale:null],match:[Sl,Sl,Hi],values:[null,null]},oe.sync);2==Fi.match.length&&Fi.match.push(Hi),oe.sync=Fi;const Ri=Fi.key,Gi=dt(Ri);function Ii(l,e,t,n,i,o,s){Fi.filters.pub(l,e,t,n,i,o,s)&&Gi.pub(l,e,t,n,i,o,s)}function Li(){Ci(\\"init\\",u,g),gn(g||u.data,!1),Kl[El]?Kn(El,Kl[El]):xn(),wt=ei.show&&(ei.width>0||ei.height>0),xt=_t=!0,vt(u.width,u.height)}return Gi.sub(k),k.pub=function(l,e,t,n,i,o,s){Fi.filters.sub(l,e,t,n,i,o,s)&&Wi[l](null,e,t,n,i,o,s)},k.destroy=function(){Gi.unsub(k),It.delete(k),Pe.clear(),I(x,v,Ai),R.remove(),ce?.remove(),Ci(\\"destroy\\")},pl.forEach(Yt),xl.forEach((function(l,e){if(l._show=l.show,l.show){let t=vl[l.scale];null==t&&(l.scale=l.side%2?pl[1].scale:El,t=vl[l.scale]);let n=t.time;l.size=bl(l.size),l.space=bl(l.space),l.rotate=bl(l.rotate),Gl(l.incrs)&&l.incrs.forEach((l=>{!Wl.has(l)&&Wl.set(l,Yl(l))})),l.incrs=bl(l.incrs||(2==t.distr?ae:n?1==hl?ke:Se:fe)),l.splits=bl(l.splits||(n&&1==t.distr?Ql:3==t.distr?Je:4==t.distr?qe:$e)),l.stroke=bl(l.stroke),l.grid.stroke=bl(l.grid.stroke),l.ticks.stroke=bl(l.ticks.stroke),l.border.stroke=bl(l.border.stroke);let i=l.values;l.values=Gl(i)&&!Gl(i[0])?bl(i):n?Gl(i)?De(Xl,ze(i,Zl)):Ll(i)?function(l,e){let t=ne(e);return(e,n)=>n.map((e=>t(l(e))))}(Xl,i):i||le:i||Be,l.filter=bl(l.filter||(3>t.distr||10!=t.log?3==t.distr&&2==t.log?tt:kl:et)),l.font=Qt(l.font),l.labelFont=Qt(l.labelFont),l._size=l.size(k,null,e,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Ct[e]=!0,l._el=D(\\"u-axis\\",X))}})),_?_ instanceof HTMLElement?(_.appendChild(R),Li()):_(k,Li):Li(),k}en.assign=Bl,en.fmtNum=tl,en.rangeNum=Z,en.rangeLog=B,en.rangeAsinh=$,en.orient=pt,en.pxRatio=y,en.join=function(l,e){if(function(l){let e=l[0][0],t=e.length;for(let n=1;l.length>n;n++){let i=l[n][0];if(i.length!=t)return!1;if(i!=e)for(let l=0;t>l;l++)if(i[l]!=e[l])return!1}return!0}(l)){let e=l[0].slice();for(let t=1;l.length>t;t++)e.push(...l[t].slice(1));return function(l,e=100){const t=l.length;if(1>=t)return!0;let n=0,i=t-1;for(;i>=n&&null==l[n];)n++;for(;i>=n&&null==l[i];)i--;if(n>=i)return!0;const o=fl(1,sl((i-n+1)/e));for(let e=l[n],t=n+o;i>=t;t+=o){const n=l[t];if(null!=n){if(e>=n)return!1;e=n}}return!0}(e[0])||(e=function(l){let e=l[0],t=e.length,n=Array(t);for(let l=0;n.length>l;l++)n[l]=l;n.sort(((l,t)=>e[l]-e[t]));let i=[];for(let e=0;l.length>e;e++){let o=l[e],s=Array(t);for(let l=0;t>l;l++)s[l]=o[n[l]];i.push(s)}return i}(e)),e}let t=new Set;for(let e=0;l.length>e;e++){let n=l[e][0],i=n.length;for(let l=0;i>l;l++)t.add(n[l])}let n=[Array.from(t).sort(((l,e)=>l-e))],i=n[0].length,o=new Map;for(let l=0;i>l;l++)o.set(n[0][l],l);for(let t=0;l.length>t;t++){let s=l[t],r=s[0];for(let l=1;s.length>l;l++){let u=s[l],a=Array(i).fill(void 0),f=e?e[t][l]:1,c=[];for(let l=0;u.length>l;l++){let e=u[l],t=o.get(r[l]);null===e?0!=f&&(a[t]=e,2==f&&c.push(t)):a[t]=e}$l(a,c,i),n.push(a)}}return n},en.fmtDate=ne,en.tzDate=function(l,e){let t;return\\"UTC\\"==e||\\"Etc/UTC\\"==e?t=new Date(+l+6e4*l.getTimezoneOffset()):e==ie?t=l:(t=new Date(l.toLocaleString(\\"en-US\\",{timeZone:e})),t.setMilliseconds(l.getMilliseconds())),t},en.sync=dt;{en.addGap=function(l,e,t){let n=l[l.length-1];n&&n[0]==e?n[1]=t:l.push([e,t])},en.clipGaps=wt;let l=en.paths={points:Wt};l.linear=Ft,l.stepped=function(l){const e=Q(l.align,1),t=Q(l.ascDesc,!1),n=Q(l.alignGaps,0),i=Q(l.extend,!1);return(l,o,s,r)=>pt(l,o,((u,a,f,c,h,d,p,m,g,x,w)=>{[s,r]=U(f,s,r);let _=u.pxRound,{left:b,width:v}=l.bbox,k=l=>_(d(l,c,x,m)),M=l=>_(p(l,h,w,g)),S=0==c.ori?Mt:St;const T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:1},E=T.stroke,z=c.dir*(0==c.ori?1:-1);let D=M(f[1==z?s:r]),P=k(a[1==z?s:r]),A=P,W=P;i&&-1==e&&(W=b,S(E,W,D)),S(E,P,D);for(let l=1==z?s:r;l>=s&&r>=l;l+=z){let t=f[l];if(null==t)continue;let n=k(a[l]),i=M(t);1==e?S(E,n,D):S(E,A,i),S(E,n,i),D=i,A=n}let Y=A;i&&1==e&&(Y=b+v,S(E,Y,D));let[C,H]=mt(l,o);if(null!=u.fill||0!=C){let e=T.fill=new Path2D(E),t=M(u.fillTo(l,o,u.min,u.max,C));S(e,Y,t),S(e,W,t)}if(!u.spanGaps){let i=[];i.push(..._t(a,f,s,r,z,k,n));let h=u.width*y/2,d=t||1==e?h:-h,p=t||-1==e?-h:h;i.forEach((l=>{l[0]+=d,l[1]+=p})),T.gaps=i=u.gaps(l,o,s,r,i),T.clip=wt(i,c.ori,m,g,x,w)}return 0!=H&&(T.band=2==H?[xt(l,o,s,r,E,-1),xt(l,o,s,r,E,1)]:xt(l,o,s,r,E,H)),T}))},l.bars=function(l){const e=Q((l=l||Hl).size,[.6,gl,1]),t=l.align||0,n=l.gap||0;let i=l.radius;i=null==i?[0,0]:\\"number\\"==typeof i?[i,0]:i;const o=bl(i),s=1-e[0],r=Q(e[1],gl),u=Q(e[2],1),a=Q(l.disp,Hl),f=Q(l.each,(()=>{})),{fill:c,stroke:h}=a;return(l,e,i,d)=>pt(l,e,((p,m,g,x,w,_,b,v,k,M,S)=>{let T,E,z=p.pxRound,D=t,P=n*y,A=r*y,W=u*y;0==x.ori?[T,E]=o(l,e):[E,T]=o(l,e);const Y=x.dir*(0==x.ori?1:-1);let C,H,F,R=0==x.ori?Tt:Et,G=0==x.ori?f:(l,e,t,n,i,o,s)=>{f(l,e,t,i,n,s,o)},I=Q(l.bands,Fl).find((l=>l.series[0]==e)),L=p.fillTo(l,e,p.min,p.max,null!=I?I.dir:0),O=z(b(L,w,S,k)),N=M,j=z(p.width*y),U=!1,V=null,B=null,$=null,J=null;null==c||0!=j&&null==h||(U=!0,V=c.values(l,e,i,d),B=new Map,new Set(V).forEach((l=>{null!=l&&B.set(l,new Path2D)})),j>0&&($=h.values(l,e,i,d),J=new Map,new Set($).forEach((l=>{null!=l&&J.set(l,new Path2D)}))));let{x0:q,size:K}=a;if(null!=q&&null!=K){D=1,m=q.values(l,e,i,d),2==q.unit&&(m=m.map((e=>l.posToVal(v+e*M,x.key,!0))));let t=K.values(l,e,i,d);H=2==K.unit?t[0]*M:_(t[0],x,M,v)-_(0,x,M,v),N=Rt(m,g,_,x,M,v,N),F=N-H+P}else N=Rt(m,g,_,x,M,v,N),F=N*s+P,H=N-F;1>F&&(F=0),H/2>j||(j=0),5>F&&(z=vl);let X=F>0;H=z(wl(N-F-(X?j:0),W,A)),C=(0==D?H/2:D==Y?0:H)-D*Y*((0==D?P/2:0)+(X?j/2:0));const Z={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ll=U?null:new Path2D;let el=null;if(null!=I)el=l.data[I.series[1]];else{let{y0:t,y1:n}=a;null!=t&&null!=n&&(g=n.values(l,e,i,d),el=t.values(l,e,i,d))}let tl=T*H,nl=E*H;for(let t=1==Y?i:d;t>=i&&d>=t;t+=Y){let n=g[t];if(null==n)continue;if(null!=el){let l=el[t]??0;if(n-l==0)continue;O=b(l,w,S,k)}let i=_(2!=x.distr||null!=a?m[t]:t,x,M,v),o=b(Q(n,L),w,S,k),s=z(i-C),r=z(fl(o,O)),u=z(al(o,O)),f=r-u;if(null!=n){let i=0>n?nl:tl,o=0>n?tl:nl;U?(j>0&&null!=$[t]&&R(J.get($[t]),s,u+sl(j/2),H,fl(0,f-j),i,o),null!=V[t]&&R(B.get(V[t]),s,u+sl(j/2),H,fl(0,f-j),i,o)):R(ll,s,u+sl(j/2),H,fl(0,f-j),i,o),G(l,e,t,s-j/2,u,H+j,f)}}return j>0?Z.stroke=U?J:ll:U||(Z._fill=0==p.width?p._fill:p._stroke??p._fill,Z.width=0),Z.fill=U?B:ll,Z}))},l.spline=function(l){return function(l,e){const t=Q(e?.alignGaps,0);return(e,n,i,o)=>pt(e,n,((s,r,u,a,f,c,h,d,p,m,g)=>{[i,o]=U(u,i,o);let x,w,_,b=s.pxRound,v=l=>b(c(l,a,m,d)),k=l=>b(h(l,f,g,p));0==a.ori?(x=kt,_=Mt,w=Pt):(x=yt,_=St,w=At);const y=a.dir*(0==a.ori?1:-1);let M=v(r[1==y?i:o]),S=M,T=[],E=[];for(let l=1==y?i:o;l>=i&&o>=l;l+=y)if(null!=u[l]){let e=v(r[l]);T.push(S=e),E.push(k(u[l]))}const z={stroke:l(T,E,x,_,w,b),fill:null,clip:null,band:null,gaps:null,flags:1},D=z.stroke;let[P,A]=mt(e,n);if(null!=s.fill||0!=P){let l=z.fill=new Path2D(D),t=k(s.fillTo(e,n,s.min,s.max,P));_(l,S,t),_(l,M,t)}if(!s.spanGaps){let l=[];l.push(..._t(r,u,i,o,y,v,t)),z.gaps=l=s.gaps(e,n,i,o,l),z.clip=wt(l,a.ori,d,p,m,g)}return 0!=A&&(z.band=2==A?[xt(e,n,i,o,D,-1),xt(e,n,i,o,D,1)]:xt(e,n,i,o,D,A)),z}))}(Gt,l)}}return en}();\\n(()=>{function e(e){return[...document.querySelectorAll(e)]}let t=[];function l(e,n,{curves:i,...a}){var o,r;let s,d=document.querySelector(`[data-chart=\\"${e}\\"]`);if(!d)return;d.replaceChildren();let c=getComputedStyle(document.documentElement),u=e=>c.getPropertyValue(e),h=e=>null==e?\\"–\\":`${e}${a.unit}`,f={width:d.clientWidth,height:a.height,scales:{x:{time:!1,range:(e,t,l)=>(function({atS:e},t,l){return[t===e[0]?0:t??0,l||1]})(n,t,l)},y:{range:function({limit:e}){return(t,l,n)=>{let[i=0]=e??[];return[0,1.15*Math.max(i<=2*n?i:0,n||1)]}}(a)}},padding:[18,12,0,0],cursor:{sync:{key:\\"time\\"}},axes:(o=h,[{...s={stroke:(r=u)(\\"--faint\\"),grid:{stroke:r(\\"--line\\"),width:1},ticks:{stroke:r(\\"--line\\"),width:1}},values:(e,t)=>t.map(e=>`${e} s`)},{...s,size:64,values:(e,t)=>t.map(o)}]),series:[{label:\\"time\\",value:(e,t)=>null===t?\\"–\\":`${t} s`},...i.map(e=>(function({label:e,values:t,own:l=t,colour:n,filled:i=!1},a,o){return{label:e,stroke:o(n),width:1.5*!i,...i?{fill:o(n)}:{},points:{show:!1},value:(...[,,,e])=>null===e?\\"–\\":a(l[e])}})(e,h,u))],hooks:{drawClear:[e=>(function(e,{phases:t},l){let{ctx:n,bbox:i}=e,a=i.left+i.width;n.save(),n.font=`${12*devicePixelRatio}px system-ui, sans-serif`,t.forEach(({name:t,fromS:o,toS:r},s)=>{let d=Math.max(e.valToPos(o,\\"x\\",!0),i.left),c=Math.max(Math.min(e.valToPos(r,\\"x\\",!0),a)-d,0);n.fillStyle=l(\\"--shade\\"),s%2==0&&n.fillRect(d,i.top,c,i.height),n.fillStyle=l(\\"--faint\\"),n.measureText(t).width+8<c&&n.fillText(t,d+4,i.top-5*devicePixelRatio)}),n.restore()})(e,n,u)],draw:[e=>(function(e,{killedS:t,restartedS:l},{limit:n,colour:i}){let{ctx:a,bbox:o}=e,r=o.left+o.width;if(a.save(),a.font=`${12*devicePixelRatio}px system-ui, sans-serif`,a.strokeStyle=i(\\"--bad\\"),a.fillStyle=i(\\"--bad\\"),a.textAlign=\\"right\\",a.setLineDash([6,4]),n){var s,d,c;let[t,l]=n,u=e.valToPos(t,\\"y\\",!0),h=u<o.top;h||(s=a,d=[o.left,u],c=[r,u],s.beginPath(),s.moveTo(...d),s.lineTo(...c),s.stroke());let f=h?`the limit, ${l}, is above`:`limit ${l}`;a.setLineDash([]),a.lineWidth=5*devicePixelRatio,a.strokeStyle=i(\\"--paper\\");let m=Math.max(u,o.top)+14*devicePixelRatio;a.strokeText(f,r-6,m),a.fillText(f,r-6,m)}a.textAlign=\\"center\\";let u=(t,l,n)=>{let i=e.valToPos(l,\\"x\\",!0);i<o.left||i>r||a.fillText(t,i,o.top+n*devicePixelRatio)};for(let e of t)u(\\"✕\\",e,28);for(let e of(a.fillStyle=i(\\"--warn\\"),l))u(\\"↻\\",e,44);a.restore()})(e,n,{limit:a.limit,colour:u})]}},m=i.map(({values:e})=>[...e]);t.push(new uPlot(f,[[...n.atS],...m],d))}let n=\\"#trial-\\";function i(e,t){let l=document.createElement(\\"label\\");return l.className=\\"choose\\",l.append(e,t),l}function a(e,t){return e.map((e,l)=>(e??0)+(t[l]??0))}let o=JSON.parse(document.getElementById(\\"data\\").textContent??\\"{}\\");for(let t of e(\\".copy\\"))!function(e){let t=e.parentElement.querySelector(\\"code\\");e.hidden=!1,e.addEventListener(\\"click\\",async()=>{let l=t.textContent??\\"\\";try{await navigator.clipboard.writeText(l),e.textContent=\\"Copied\\"}catch{getSelection()?.selectAllChildren(t),e.textContent=\\"Selected\\"}setTimeout(()=>e.textContent=\\"Copy\\",1600)})}(t);for(let t of e(\\"table.sortable\\"))!function(e){let t=[...e.tHead.rows[0].cells];t.forEach((l,n)=>{let i=document.createElement(\\"button\\");i.type=\\"button\\",i.textContent=l.textContent,l.replaceChildren(i),i.addEventListener(\\"click\\",()=>{let i=\\"descending\\"!==l.getAttribute(\\"aria-sort\\");t.forEach(e=>e.removeAttribute(\\"aria-sort\\")),l.setAttribute(\\"aria-sort\\",i?\\"descending\\":\\"ascending\\"),function(e,t,l){let n=e=>e.cells[t].dataset.sort??\\"\\",i=[...e.rows].sort((e,t)=>l*n(e).localeCompare(n(t),\\"en\\",{numeric:!0}));e.append(...i)}(e.tBodies[0],n,i?-1:1)})})}(t);for(let t of e(\\".hint\\"))t.hidden=!1;!function(){let t=document.createElement(\\"div\\");for(let l of(t.id=\\"tip\\",t.hidden=!0,t.setAttribute(\\"aria-hidden\\",\\"true\\"),document.body.append(t),e(\\"[data-tip]\\"))){let e=l.querySelector(\\"title\\"),n=e.textContent?.trim()??\\"\\";l.setAttribute(\\"aria-label\\",n),e.remove();let i=()=>{let e=l.querySelector(\\"path\\").getBoundingClientRect();t.textContent=n,t.hidden=!1;let i=Math.min(e.left,innerWidth-t.offsetWidth-12);t.style.left=`${Math.max(i,8)}px`;let a=e.top-t.offsetHeight-10;t.style.top=`${a>0?a:e.bottom+10}px`},a=()=>{t.hidden=!0};l.addEventListener(\\"mouseenter\\",i),l.addEventListener(\\"focus\\",i),l.addEventListener(\\"mouseleave\\",a),l.addEventListener(\\"blur\\",a)}}(),o.trials.length>0&&function(o){var r;let s,d,c=document.getElementById(\\"memory\\");if(!c)return;let u=document.createElement(\\"select\\");for(let{name:e,number:t}of o)u.append(new Option(e,String(t)));let h=c.querySelector(\\"h2\\"),f=(r=h,s=document.createElement(\\"select\\"),d=[],r.after(i(\\"Phase:\\",s)),s.addEventListener(\\"change\\",()=>(function(e){for(let l of t){let[t]=l.data,n=e?e.fromS:t[0]??0,i=e?e.toS:t[t.length-1]??1;l.setScale(\\"x\\",{min:n,max:i})}})(d[s.selectedIndex-1])),e=>{let t=[\\"all\\",...(d=e.phases).map(({name:e})=>e)];s.replaceChildren(...t.map(e=>new Option(e)))});o.length>1&&h.after(i(\\"Trial:\\",u));let m=()=>{let e=o[u.selectedIndex];f(e),function(e){let{limitMib:n,limitMillicores:i,limitTexts:o}=e;t.splice(0).forEach(e=>e.destroy()),l(\\"memory\\",e,{curves:function({memory:e,lowestMib:t}){let{anonymous:l,shared:n,kernel:i,pageCache:o}=e,r=a(l,n),s=a(r,i),d=(e,t)=>({label:e,values:t,colour:`--${e.replace(\\" \\",\\"-\\")}`,filled:!0});return[{...d(\\"page cache\\",a(s,o)),own:o},{...d(\\"kernel\\",s),own:i},{...d(\\"shared\\",r),own:n},d(\\"anonymous\\",l),{label:\\"lowest of all\\",values:t,colour:\\"--ink\\"}]}(e),height:300,unit:\\" MiB\\",limit:[n,o.memory]});let r={values:e.inFlight,colour:\\"--odd\\"};e.inFlight.length>0&&l(\\"in-flight\\",e,{curves:[{label:\\"requests under way\\",...r}],height:130,unit:\\"\\"});let{peakMillicores:s,meanMillicores:d,throttledPercent:c}=e;l(\\"cpu\\",e,{curves:[{label:\\"busiest\\",values:s,colour:\\"--page-cache\\"},{label:\\"mean\\",values:d,colour:\\"--steady\\"}],height:240,unit:\\"m\\",limit:[i,o.cpu]}),l(\\"throttling\\",e,{curves:[{label:\\"held back by the quota\\",values:c,colour:\\"--warn\\"}],height:130,unit:\\" %\\"})}(e)},p=()=>{let e=location.hash.startsWith(n)?Number(location.hash.slice(n.length)):0/0,t=o.findIndex(t=>t.number===e);t<0||(u.selectedIndex=t,m(),c.scrollIntoView())},v=e=>{location.hash===n+e&&p(),location.hash=n+e};for(let t of(u.addEventListener(\\"change\\",()=>v(u.value)),addEventListener(\\"hashchange\\",p),matchMedia(\\"(prefers-color-scheme: dark)\\").addEventListener(\\"change\\",m),matchMedia(\\"print\\").addEventListener(\\"change\\",m),addEventListener(\\"resize\\",m),e(\\".mark[data-trial]\\"))){let{trial:e}=t.dataset;t.addEventListener(\\"click\\",()=>v(e)),t.addEventListener(\\"keydown\\",t=>{(\\"Enter\\"===t.key||\\" \\"===t.key)&&(t.preventDefault(),v(e))})}m(),p()}(o.trials)})();"}');
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
;// CONCATENATED MODULE: ./lib/report/html/page-shell.js
/** One file of HTML that needs nothing else, and asks nobody. */



function renderShell(shell) {
    const { title, verdict, header, parts, footer, data } = shell;
    const { text } = (0,markup/* html */.qy) `<html lang="en" class="${verdict}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy()}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}: ${verdict}</title>
      ${page_shell_element('style', assets_namespaceObject.i)}
    </head>
    <body>
      <header>${header}</header>
      <nav aria-label="Contents">
        <ul>
          ${parts.map(({ id, title }) => (0,markup/* html */.qy) `<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      <main>${parts.map(renderPart)}</main>
      <footer><p>${footer}</p></footer>
      <script type="application/json" id="data">
        ${(0,markup/* embed */.E6)(data)}
      </script>
      ${page_shell_element('script', assets_namespaceObject.K)}
    </body>
  </html>`;
    return `<!doctype html>\n${text}\n`;
}
/** Byte for byte what the policy's hash is of. */
function page_shell_element(name, text) {
    return new markup/* Markup */.VK(`<${name}>${text}</${name}>`);
}
function renderPart({ id, title, body }) {
    return (0,markup/* html */.qy) `<section id="${id}">
    <a class="here" href="#${id}" aria-label="Link to this part: ${title}">#</a>
    ${body}
  </section>`;
}
/** Nothing is loaded, and nothing runs but what is in here. */
function policy() {
    return [
        "default-src 'none'",
        `script-src ${hash(assets_namespaceObject.K)}`,
        `style-src ${hash(assets_namespaceObject.i)}`,
        "base-uri 'none'",
        "form-action 'none'"
    ].join('; ');
}
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ }),

/***/ 28720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ax: () => (/* binding */ foldNumbers),
  wW: () => (/* binding */ labelled),
  Rz: () => (/* binding */ renderBlocks),
  iQ: () => (/* binding */ renderSentence),
  bo: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/line-chart.js
var line_chart = __webpack_require__(37967);
// EXTERNAL MODULE: ./lib/report/html/axes.js
var axes = __webpack_require__(48945);
// EXTERNAL MODULE: ./lib/report/html/scale.js
var scale = __webpack_require__(26740);
;// CONCATENATED MODULE: ./lib/report/html/starts-chart.js



const CANVAS = { height: 92, sides: 'starts' };
const ROWS = { base: 38, head: 60 };
function drawStarts(starts) {
    const { what, base, head, least, most, from, to } = starts;
    const x = (0,scale/* linearScale */.om)({ min: least, max: most, from: 0, to: axes/* ACROSS */.Ad });
    const title = `${what}: ${base.length} starts of base and ${head.length} of this change, from ${from} to ${to}`;
    const rows = ['base', 'head'].map((side) => {
        const y = ROWS[side];
        const dots = starts[side].map((value) => (0,markup/* html */.qy) `<circle cx="${(0,axes/* across */.AJ)(x(value))}" cy="${y}" r="5" class="start" />`);
        return (0,markup/* html */.qy) `<line x1="0" x2="100%" y1="${y}" y2="${y}" class="grid" />
      <text x="-12" y="${y + 4}" text-anchor="end">${side}</text>
      ${dots}`;
    });
    return (0,axes/* drawing */.pW)(title, CANVAS, [
        (0,markup/* html */.qy) `<text x="-48" y="16" class="name">${what}</text>`,
        ...rows,
        (0,markup/* html */.qy) `<text x="0" y="86" class="small">${from}</text>
      <text x="100%" y="86" text-anchor="end" class="small">${to}</text>`
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/render-blocks.js



/** @param part level of the headings of parts: 3 below one of the page's own */
function renderBlocks(blocks, part = 2) {
    return blocks.map((block) => renderBlock(block, part));
}
function renderBlock(block, part) {
    switch (block.kind) {
        case 'heading':
            return renderHeading(block.text, block.level === 1 ? 1 : part);
        case 'paragraph':
            return (0,markup/* html */.qy) `<p>
        ${block.lines.map((line, i) => (0,markup/* html */.qy) `${i > 0 ? (0,markup/* html */.qy) `<br />` : markup/* NOTHING */.K$}${renderSentence(line)}`)}
      </p>`;
        case 'list':
            return (0,markup/* html */.qy) `<ul>
        ${block.items.map((item) => (0,markup/* html */.qy) `<li>${renderSentence(item)}</li>`)}
      </ul>`;
        case 'table':
            return renderTable(block.head, block.rows);
        case 'code':
            return renderCode(block.text, block.language);
        case 'chart':
            return renderChart(block.chart);
        // The picture of the search shows more.
        case 'marks':
            return markup/* NOTHING */.K$;
        case 'starts':
            return renderStarts(block.starts);
        case 'details':
            return (0,markup/* html */.qy) `<details>
        <summary>${block.summary}</summary>
        ${renderBlocks(block.blocks, part)}
      </details>`;
    }
}
function renderHeading(text, level) {
    const shown = renderSentence(text);
    switch (level) {
        case 1:
            return (0,markup/* html */.qy) `<h1>${shown}</h1>`;
        case 2:
            return (0,markup/* html */.qy) `<h2>${shown}</h2>`;
        case 3:
            return (0,markup/* html */.qy) `<h3>${shown}</h3>`;
    }
}
/** What is not a log is to be pasted somewhere. */
function renderCode(text, language) {
    const isRead = language === 'text';
    return (0,markup/* html */.qy) `<div class="code">
    <pre
      tabindex="0"
      class="${isRead ? 'read' : 'pasted'}"
    ><code>${text.trimEnd()}</code></pre>
    ${isRead
        ? markup/* NOTHING */.K$
        : (0,markup/* html */.qy) `<button type="button" class="copy" hidden>Copy</button>`}
  </div>`;
}
/** With more columns, a row is a paragraph on a narrow screen. */
const MOST_NARROW = 3;
/** @param narrow a matrix of numbers stays one, and is moved sideways */
function renderTable(head, rows, narrow = 'stacked') {
    const isStacked = narrow === 'stacked' && head.length > MOST_NARROW;
    const labels = isStacked ? head.map(labelled) : [];
    const heads = head.every((text) => text === '')
        ? markup/* NOTHING */.K$
        : (0,markup/* html */.qy) `<thead>
        <tr>
          ${head.map((text) => text === '' ? (0,markup/* html */.qy) `<td></td>` : (0,markup/* html */.qy) `<th scope="col">${text}</th>`)}
        </tr>
      </thead>`;
    const body = rows.map(([first = [], ...cells]) => (0,markup/* html */.qy) `<tr>
        <th scope="row" ${lookOf(first)} ${labels[0] ?? markup/* NOTHING */.K$}>
          ${renderSentence(first)}
        </th>
        ${cells.map((cell, i) => (0,markup/* html */.qy) `<td ${lookOf(cell)} ${labels[i + 1] ?? markup/* NOTHING */.K$}>
              ${renderSentence(cell)}
            </td>`)}
      </tr>`);
    return (0,markup/* html */.qy) `<div class="wide" tabindex="0" role="group">
    <table ${isStacked ? (0,markup/* html */.qy) `class="stacked"` : markup/* NOTHING */.K$}>
      ${heads}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
/** A cell's head, where the style shows it beside the cell. */
function labelled(text) {
    return text === '' ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `data-label="${text}"`;
}
/** Signs that stay on one line, in however narrow a table. */
const SHORT = 24;
/** What is longer has more than one line. */
function lookOf(cell) {
    const signs = cell.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.text).length, 0);
    return signs <= SHORT ? markup/* NOTHING */.K$ : (0,markup/* html */.qy) `class="long"`;
}
/** `20.6 ms`, `15 %`, `119 MiB`, `✅ passed`: no line ends within them. */
function glue(text) {
    return text
        .replace(/(?<=\d) (?=(%|ms|s|min|h|[KMGT]i?B)(?!\w))/g, '\u00a0')
        .replace(/(?<=[✅❌❓🔺🔽]) /gu, '\u00a0');
}
function renderSentence(sentence) {
    return sentence.map(renderInline);
}
function renderInline(inline) {
    if (typeof inline === 'string')
        return (0,markup/* html */.qy) `${glue(inline)}`;
    switch (inline.kind) {
        case 'strong':
            return (0,markup/* html */.qy) `<strong>${glue(inline.text)}</strong>`;
        case 'code':
            return (0,markup/* html */.qy) `<code>${inline.text}</code>`;
        case 'link': {
            const { text, url, code } = inline;
            const shown = code ? (0,markup/* html */.qy) `<code>${text}</code>` : (0,markup/* html */.qy) `${text}`;
            return /^https?:/.test(url) ? (0,markup/* html */.qy) `<a href="${url}">${shown}</a>` : shown;
        }
    }
}
/** What a picture shows, for who would rather read. */
function foldNumbers(tables) {
    return (0,markup/* html */.qy) `<details class="numbers">
    <summary>The numbers</summary>
    ${tables}
  </details>`;
}
function renderStarts(starts) {
    const head = starts.flatMap(({ what }) => [`${what}, base`, `${what}, head`]);
    const rows = (starts[0]?.pairs ?? []).map((_, pair) => [
        [String(pair + 1)],
        ...starts.flatMap(({ pairs }) => pairs[pair].map((text) => [text]))
    ]);
    return (0,markup/* html */.qy) `<div class="panels">${starts.map(drawStarts)}</div>
    ${foldNumbers([renderTable(['Pair of starts', ...head], rows, 'matrix')])}`;
}
function renderChart({ title, unit, atMs, values }) {
    const points = values.map((y, i) => ({ x: atMs[i] / 1000, y }));
    return (0,line_chart/* drawLines */.w)(`${title}, ${unit}`, [
        { name: title, look: 'steady', points }
    ]);
}


/***/ }),

/***/ 26740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   om: () => (/* binding */ linearScale),
/* harmony export */   tA: () => (/* binding */ logScale)
/* harmony export */ });
/** Places in a picture. */
function linearScale(range, about = 6) {
    const { min, max, from, to } = range;
    const span = max - min || 1;
    const at = (value) => from + ((value - min) / span) * (to - from);
    const step = niceStep(span / about);
    const first = Math.ceil(min / step);
    const count = Math.floor(max / step) - first + 1;
    const ticks = Array.from({ length: Math.max(count, 0) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
    return Object.assign(at, { ticks });
}
/** The same by ratio; `min` is above 0. */
function logScale({ min, max, from, to }) {
    const inner = linearScale({ min: Math.log10(min), max: Math.log10(max), from, to }, 1);
    const at = (value) => inner(Math.log10(Math.max(value, min)));
    const first = Math.floor(Math.log10(min));
    const last = Math.ceil(Math.log10(max));
    const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const steps = decades.length > 3 ? [1] : decades.length > 2 ? [1, 3] : [1, 2, 5];
    const ticks = decades
        .flatMap((decade) => steps.map((step) => step * 10 ** decade))
        .map((tick) => Number(tick.toPrecision(6)))
        .filter((tick) => tick >= min && tick <= max);
    return Object.assign(at, { ticks });
}
/** 1, 2 or 5 times a power of ten. */
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const digits = rough / power;
    return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
}
/** Coordinates to a tenth of a pixel: more can't be seen. */
function round(place) {
    return Math.round(place * 10) / 10;
}


/***/ }),

/***/ 38463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   UM: () => (/* binding */ renderServicesComment),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _document_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66353);
/* harmony import */ var _document_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70423);
/* harmony import */ var _document_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89297);
/* harmony import */ var _overview_describe_overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76747);
/* harmony import */ var _document_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31095);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42232);
/** A pull request's comment: where to see more, the sentence, the table. */






/** GitHub takes 65536 characters of a comment; a reader fewer. */
const MAX_BYTES = 20_000;
/** Some 400 characters each. */
const MAX_SERVICES = 40;
/** Found again by its first line, which nobody sees. */
function commentMarker(name) {
    // Nothing of a name can end the comment that it stands in.
    return `<!-- profile-inference ${encodeURIComponent(name).replaceAll('-', '%2D')} -->`;
}
function renderComment(report, links) {
    const [heading, ...reason] = (0,_document_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ)({ ...report, findings: [] });
    const section = (id, blocks) => ({ id, blocks: blocks.filter((block) => block !== undefined) });
    const sections = [
        section('verdict', [
            heading,
            ...(0,_document_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWhere */ .tb)(links),
            ...reason.slice(0, 1)
        ]),
        section('comparison', (0,_document_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .describeComparison */ .L)(report)),
        section('size', report.comparison ? [] : (0,_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSize */ .jt)(report).slice(0, 2)),
        section('thresholds', (0,_document_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeThresholds */ .Av)(report)),
        section('time', describeRunLink(links))
    ].filter(({ blocks }) => blocks.length > 0);
    return `${(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)({ sections }, MAX_BYTES).trimEnd()}\n`;
}
/** The table of many services, worst first; what each answered is on the page. */
function renderServicesComment(overview, links) {
    const [all] = (0,_overview_describe_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOverview */ .N)(overview, MAX_SERVICES).sections;
    const [heading, ...told] = all?.blocks ?? [];
    const sections = [
        ...(heading ? [heading] : []),
        ...describePage(links),
        ...told,
        ...describeRunLink(links)
        // A table that does not fit leaves the sentence above it.
    ].map((block) => ({ id: 'verdict', blocks: [block] }));
    return `${(0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)({ sections }, MAX_BYTES).trimEnd()}\n`;
}
function describePage({ page, archive }) {
    if (page)
        return [(0,_document_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(link('Open the page', page), ' of all.')];
    if (!archive)
        return [];
    const unpack = [', unpack it and open ', (0,_document_text_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('index.html'), '.'];
    return [(0,_document_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(link('Download the page', archive), ...unpack)];
}
function describeRunLink({ run }) {
    return run === undefined ? [] : [(0,_document_text_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(link("The run's summary", run))];
}
function link(text, url) {
    return { kind: 'link', text, url, code: false };
}


/***/ }),

/***/ 42232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/report/document/comparison-starts.js
var comparison_starts = __webpack_require__(81167);
;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
/**
 * Text as GitHub-flavoured Markdown that means nothing but itself. Only what
 * would mean something where it stands is escaped, so that people can read the
 * source. GitHub looks for mentions, issues and emoji in the text that comes
 * out, where no escape is left: an empty comment parts them.
 */
const APART = '<!-- -->';
const RULES = [
    [/[\\`*[~]|<(?=[a-z/!?]|$)/gi, '\\$&'],
    // Between letters it is one of them: `OOM_KILLED`.
    [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
    [/&(?=#?\w+;)/g, '\\&'],
    [/:(?=\/\/)/g, '\\:'],
    [/(?<=www)\./gi, '\\.'],
    [/@(?=[\w.-])/g, `@${APART}`],
    [/(?<=#|\bGH-)(?=\d)/gi, APART],
    [/:(?=(?:[\w+-]*[a-z][\w+-]*|[+-]1|100|1234):)/gi, `:${APART}`],
    // Mathematics knows no backslash outside of itself.
    [/\$/g, '&#36;']
];
/** Text in the middle of a line. */
function escapeText(text) {
    return RULES.reduce((escaped, [sign, to]) => escaped.replace(sign, to), text);
}
/** Markdown at the begin of a line, where it is to begin nothing else. */
function escapeStart(markdown) {
    return markdown
        .replace(/^(?=>|[-+#=]+(?:\s|$))/, '\\')
        .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}
/** What a heading would take for its own end. */
function escapeEnd(markdown) {
    return markdown.replace(/(?<!\\)#$/, '\\#');
}
/** The same where `|` would end a cell, in code too. */
function escapeBars(markdown) {
    return markdown.replaceAll('|', '\\|');
}
/** Text in HTML, where Markdown means nothing. */
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** An address that can't end the link it is in. */
function escapeUrl(url) {
    return url.replace(/[^\w\-.~:/?#@!&*+,;=%]/gu, encodeURIComponent);
}
/** Code in a line, in more backticks than any within. */
function codeSpan(text) {
    const fence = '`'.repeat(longestRun(text, 1) + 1);
    const space = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${space}${text}${space}${fence}`;
}
/** A code block whose fence is longer than any within. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(longestRun(text, 3), 2) + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function longestRun(text, least) {
    const runs = text.match(/`+/g) ?? [];
    const long = runs.map(({ length }) => length).filter((run) => run >= least);
    return Math.max(0, ...long);
}

;// CONCATENATED MODULE: ./lib/report/markdown/charts.js

/** Mermaid's own line is nearly white on white; this blue reads on both. */
const STYLE = '%%{init: {"xyChart": {"width": 800, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%';
function renderChart(chart) {
    const { title, unit, atMs, values } = chart;
    const seconds = ((atMs.at(-1) ?? 0) / 1000).toFixed(1);
    const top = Math.max(1, Math.ceil(Math.max(...values) * 1.1));
    return codeBlock(`${STYLE}
xychart-beta
  title "${title}"
  x-axis "seconds since the container was started" 0 --> ${seconds}
  y-axis "${unit}" 0 --> ${top}
  line [${values.join(', ')}]`, 'mermaid');
}
function renderMarks(marks) {
    const lines = marks.map(({ at, held, text }) => `${at.padStart(10)}  ${held ? '●' : '✕'} ${text}`);
    return codeBlock(lines.join('\n'), 'text');
}

;// CONCATENATED MODULE: ./lib/report/markdown/render-markdown.js



/** Sections that do not fit are left out from the end, and it is said. */
function renderMarkdown({ sections }, maxBytes) {
    let text = '';
    for (const { blocks } of sections) {
        const section = `${renderBlocks(blocks)}\n\n`;
        if (Buffer.byteLength(text + section) > maxBytes)
            return `${text}${fold('More', 'The rest did not fit here; it is in the report.')}\n`;
        text += section;
    }
    return text;
}
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join('\n\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level + 1)} ${escapeEnd(renderSentence(block.text))}`;
        case 'paragraph':
            return escapeStart(block.lines.map(renderSentence).join('<br>'));
        case 'list':
            return block.items
                .map((item) => `- ${escapeStart(renderSentence(item))}`)
                .join('\n');
        case 'table':
            return renderTable(block.head, block.rows);
        case 'code':
            return codeBlock(block.text, block.language);
        case 'chart':
            return renderChart(block.chart);
        case 'marks':
            return renderMarks(block.marks);
        case 'starts':
            return codeBlock((0,comparison_starts/* drawStarts */.c)(block.starts), 'text');
        case 'details':
            return fold(escapeHtml(block.summary), renderBlocks(block.blocks));
    }
}
function renderTable(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'));
    const cell = (sentence) => escapeBars(renderSentence(sentence));
    const heads = head.map((text) => cell([text]));
    return [heads, rule, ...rows.map((row) => row.map(cell))].map(line).join('\n');
}
function renderSentence(sentence) {
    return sentence.map(renderInline).join('');
}
function renderInline(inline) {
    if (typeof inline === 'string')
        return escapeText(inline);
    switch (inline.kind) {
        case 'strong':
            return `**${escapeText(inline.text)}**`;
        case 'code':
            return codeSpan(inline.text);
        case 'link':
            return `[${inline.code ? codeSpan(inline.text) : escapeText(inline.text)}](${escapeUrl(inline.url)})`;
    }
}
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 44834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _document_describe_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14046);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42232);


/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MAX_BYTES = 60_000;
/** The job summary: verdict, size, thresholds, costs, doubts, details. */
function renderSummary(report, where = {}) {
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)((0,_document_describe_run_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRun */ .v)(report, where), MAX_BYTES);
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderOutputs),
/* harmony export */   P: () => (/* binding */ OUTPUT_NAMES)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);

/** Every output, in action.yml's order. */
const OUTPUT_NAMES = [
    'verdict',
    'recommended-cpu',
    'recommended-memory',
    'recommended-memory-in-gb',
    'proved',
    'minimum-memory',
    'minimum-cpu',
    'confidence',
    'cpu-request',
    'cpu-limit',
    'memory-request',
    'memory-limit',
    'resources',
    'cost-per-month',
    'cost-per-million-requests',
    'saved-per-month',
    'memory-peak-bytes',
    'memory-anonymous-peak-bytes',
    'memory-working-set-peak-bytes',
    'cpu-peak-millicores',
    'cpu-ms-per-request',
    'latency-p50-ms',
    'latency-p95-ms',
    'latency-p99-ms',
    'throughput-rps',
    'success-rate',
    'startup-ms',
    'image-id',
    'image-size-bytes',
    'comparison',
    'change-memory-recommended-bytes',
    'change-memory-anonymous-percent',
    'change-cpu-ms-per-request-percent',
    'change-latency-p50-percent',
    'change-latency-p95-percent',
    'change-image-size-bytes',
    'reused',
    'services',
    'details',
    'report-path',
    'report-directory',
    'artifact-id',
    'artifact-url',
    'page-url'
];
/** The report's numbers as texts; empty where there is none. */
function renderOutputs(report) {
    return {
        verdict: report.verdict,
        ...sizeOutputs(report),
        ...costOutputs(report),
        ...measuredOutputs(report),
        'image-id': report.image?.id ?? '',
        'image-size-bytes': whole(report.image?.sizeBytes),
        ...changeOutputs(report),
        reused: String(report.reused !== undefined),
        // One run is one service, and said above.
        services: '',
        details: JSON.stringify(report.azure)
    };
}
function sizeOutputs(report) {
    const { recommendation, search } = report;
    const size = recommendation?.kind === 'size' ? recommendation : undefined;
    const { resources } = report;
    const { minimumMemoryBytes, minimumCpuMillicores } = search ?? {};
    return {
        'recommended-cpu': size ? String(size.size.cpuMillicores / 1000) : '',
        'recommended-memory': size ? (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toKubernetesMemory */ .lH)(size.size.memoryBytes) : '',
        'recommended-memory-in-gb': size
            ? String((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toGigabytes */ .F9)(size.size.memoryBytes))
            : '',
        proved: String(size?.proved ?? false),
        'minimum-memory': minimumMemoryBytes === undefined
            ? ''
            : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toKubernetesMemory */ .lH)(minimumMemoryBytes),
        'minimum-cpu': minimumCpuMillicores === undefined
            ? ''
            : (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toKubernetesCpu */ .mN)(minimumCpuMillicores),
        confidence: search?.confidence?.level ?? '',
        'cpu-request': resources?.requests.cpu ?? '',
        'cpu-limit': resources?.limits.cpu ?? '',
        'memory-request': resources?.requests.memory ?? '',
        'memory-limit': resources?.limits.memory ?? '',
        resources: resources ? JSON.stringify(resources) : ''
    };
}
function costOutputs({ cost }) {
    const amount = (value) => value === undefined ? '' : String(Number(value.toPrecision(6)));
    return {
        'cost-per-month': amount(cost?.perMonth),
        'cost-per-million-requests': amount(cost?.perMillionRequests),
        'saved-per-month': amount(cost?.current?.savedPerMonth)
    };
}
function measuredOutputs({ analysis }) {
    const { memory, cpu, latency, requests = 0, succeeded = 0 } = analysis ?? {};
    return {
        'memory-peak-bytes': whole(memory?.peakBytes),
        'memory-anonymous-peak-bytes': whole(memory?.anonymousPeakBytes),
        'memory-working-set-peak-bytes': whole(memory?.workingSetPeakBytes),
        'cpu-peak-millicores': whole(cpu?.peakMillicores),
        'cpu-ms-per-request': decimal(cpu?.msPerRequest),
        'latency-p50-ms': decimal(latency?.p50?.value),
        'latency-p95-ms': decimal(latency?.p95?.value),
        'latency-p99-ms': decimal(latency?.p99?.value),
        'throughput-rps': decimal(analysis?.throughputPerSecond),
        'success-rate': requests > 0 ? percent(succeeded / requests) : '',
        'startup-ms': whole(analysis?.startupMs)
    };
}
/** Of what was compared; a change that is undecided is no number. */
function changeOutputs({ comparison }) {
    const { changes = [], sameImage } = comparison ?? {};
    const change = (metric) => {
        const found = changes.find((each) => each.metric === metric);
        if (sameImage)
            return { bytes: '0', percent: '0' };
        if (!found || found.direction === 'open')
            return { bytes: '', percent: '' };
        const { base, head, share } = found;
        const bytes = base === undefined ? undefined : (head ?? NaN) - base;
        return {
            bytes: whole(bytes),
            percent: decimal(share === undefined ? undefined : share * 100)
        };
    };
    return {
        comparison: comparison?.verdict ?? '',
        'change-memory-recommended-bytes': change('memory.recommended').bytes,
        'change-memory-anonymous-percent': change('memory.anonymous').percent,
        'change-cpu-ms-per-request-percent': change('cpu.ms_per_request').percent,
        'change-latency-p50-percent': change('latency.p50').percent,
        'change-latency-p95-percent': change('latency.p95').percent,
        'change-image-size-bytes': change('image.size').bytes
    };
}
function whole(value) {
    return value === undefined ? '' : String(Math.round(value));
}
function decimal(value) {
    return value === undefined ? '' : String(Number(value.toFixed(3)));
}
/** Rounded down: 100 only when all succeeded. */
function percent(share) {
    return String(Math.floor(share * 1e5) / 1e3);
}


/***/ }),

/***/ 76747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ describeOverview)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/report/document/describe-run.js + 9 modules
var describe_run = __webpack_require__(14046);
// EXTERNAL MODULE: ./lib/report/document/text.js
var document_text = __webpack_require__(31095);
// EXTERNAL MODULE: ./lib/report/document/verdict.js
var document_verdict = __webpack_require__(70423);
// EXTERNAL MODULE: ./lib/report/document/comparison.js
var document_comparison = __webpack_require__(66353);
;// CONCATENATED MODULE: ./lib/report/overview/describe-change.js


/** More stand in the service's own report. */
const MAX_CHANGES = 3;
/** What a service's report says of its base, in some words. Untrusted texts. */
function describeChange({ comparison }) {
    if (!comparison)
        return '–';
    const { verdict } = comparison;
    const changes = (0,document_comparison/* listChanges */.W)(comparison);
    const shown = changes.slice(0, MAX_CHANGES);
    const more = changes.length - shown.length;
    const told = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return (0,document_text/* line */.n8)(told ? `${verdict}: ${told}` : verdict, 200);
}

;// CONCATENATED MODULE: ./lib/report/overview/describe-overview.js





const HEAD = ['Service', 'Size', 'Verdict', 'Change'];
/** A table of the worst services, and below it what each of them answered. */
function describeOverview(overview, most) {
    const { name, verdict, because } = overview;
    const services = overview.services.slice(0, most);
    const left = overview.services.length - services.length;
    return {
        sections: [
            {
                id: 'verdict',
                blocks: [
                    (0,document_text/* heading */.R_)(1, `${document_verdict/* SIGNS */.B2[verdict]} ${(0,document_text/* line */.n8)(name)}: ${verdict}`),
                    (0,document_text/* paragraph */.FY)(...(0,document_text/* sentence */.em)(because)),
                    (0,document_text/* table */.tp)(HEAD, services.map(describeService)),
                    ...(left > 0 ? [(0,document_text/* paragraph */.FY)(`And ${left} more, no worse.`)] : [])
                ]
            },
            ...services.map((report) => ({
                id: 'size',
                blocks: [foldAnswer(report)]
            }))
        ]
    };
}
function describeService(report) {
    const { name, verdict } = report;
    return [
        [(0,document_text/* strong */.ko)((0,document_text/* line */.n8)(name, 100))],
        describeSize(report),
        `${document_verdict/* SIGNS */.B2[verdict]} ${verdict}`,
        describeChange(report)
    ];
}
function describeSize({ recommendation }) {
    if (recommendation?.kind !== 'size')
        return '–';
    const { size, proved } = recommendation;
    const numbers = `${(0,units/* formatBytes */.z3)(size.memoryBytes)}, ${(0,units/* formatMillicores */.n3)(size.cpuMillicores)}`;
    return proved ? `${numbers}, proved` : `${numbers}, not proved`;
}
/** The verdict's heading is the line that is unfolded. */
function foldAnswer(report) {
    const blocks = (0,describe_run/* describeAnswer */.O)(report).sections.flatMap((section) => section.blocks);
    return {
        kind: 'details',
        summary: `${(0,document_text/* line */.n8)(report.name, 100)}: ${report.verdict}`,
        blocks: blocks.filter((block) => !(block.kind === 'heading' && block.level === 1))
    };
}


/***/ }),

/***/ 36288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = 1;


/***/ }),

/***/ 11269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderTags)
/* harmony export */ });
/**
 * The result as tags of a registered model. Azure ML's documentation told its
 * users to keep requestedCpu and requestedMemoryInGb so, and spelled them so.
 * Only those with a value.
 */
function renderTags({ azure, recommendation }, runUrl) {
    const tags = {
        requestedCpu: azure['requestedCpu'],
        requestedMemoryInGb: azure['requestedMemoryInGB'],
        recommendedCpu: azure['recommendedCpu'],
        recommendedMemoryInGB: azure['recommendedMemoryInGB'],
        proved: recommendation?.kind === 'size' ? recommendation.proved : undefined,
        profileRunUrl: runUrl
    };
    return Object.fromEntries(Object.entries(tags)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 93962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* harmony import */ var _thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4248);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);


const FORMATS = {
    bytes: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3,
    millicores: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMillicores */ .n3,
    ms: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V,
    share: _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1,
    count: String,
    money: (value) => (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(value),
    'per-second': (value) => `${Number(value.toPrecision(3))}/s`
};
/** A metric's number in its unit, for people. */
function formatMeasured({ rule, measured }) {
    if (measured === undefined)
        return 'not measured';
    if (!rule.relative)
        return formatNumber(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[rule.metric], measured);
    const size = rule.relative === 'share'
        ? (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(Number(measured.toPrecision(3)))
        : formatNumber(_thresholds_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[rule.metric], measured);
    return measured > 0 ? `+${size}` : size;
}
function formatNumber(unit, value) {
    return FORMATS[unit](value);
}
/** `memory.peak is 611 MiB, and the rule is memory.peak <= 512Mi` */
function describeRule(verdict) {
    const { rule, state, reason } = verdict;
    if (state === 'inconclusive')
        return `${rule.text} could not be judged: ${reason ?? 'not measured'}.`;
    const changed = rule.relative ? 'changed by' : 'is';
    return `${rule.metric} ${changed} ${formatMeasured(verdict)}, and the rule is ${rule.text}.`;
}


/***/ }),

/***/ 83376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cU: () => (/* binding */ noteImage),
  KQ: () => (/* binding */ noteInputs),
  Vd: () => (/* binding */ outlineTrial),
  qt: () => (/* binding */ startRecord)
});

// EXTERNAL MODULE: ./lib/inputs/plan-hash.js
var plan_hash = __webpack_require__(78295);
// EXTERNAL MODULE: ./lib/measurement/measurement.js
var measurement = __webpack_require__(67548);
;// CONCATENATED MODULE: ./lib/measurement/thin-samples.js

/**
 * At most so many samples, for a picture: of each stretch the one with most
 * memory and the last, so that the highest stays and counters count on.
 */
function thinSamples(samples, most) {
    const kept = chooseSamples(samples, most);
    const thin = (column) => Float64Array.from(kept, (i) => column[i]);
    const columns = measurement/* COUNTER_NAMES */.k.map((name) => [name, thin(samples[name])]);
    return {
        length: kept.length,
        atMs: thin(samples.atMs),
        ...Object.fromEntries(columns)
    };
}
/** Their places, ascending. */
function chooseSamples({ length, memoryBytes }, most) {
    if (length <= most)
        return Array.from({ length }, (_, i) => i);
    const stretches = Math.floor(most / 2);
    const kept = new Set();
    for (let stretch = 0; stretch < stretches; stretch++) {
        const from = Math.floor((stretch * length) / stretches);
        const to = Math.floor(((stretch + 1) * length) / stretches);
        let highest = from;
        for (let i = from; i < to; i++)
            if (memoryBytes[i] > memoryBytes[highest])
                highest = i;
        kept.add(highest).add(to - 1);
    }
    return [...kept].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/run-record.js


const OUTLINE_SAMPLES = 120;
/** A run that has not begun. */
function startRecord(of) {
    return { ...of, secrets: [], findings: [], stages: [] };
}
/** What is judged by later, and what must never be printed. */
function noteInputs(record, { inputs, asked, history }) {
    const { headroom, image, search, thresholds, service, secrets } = inputs;
    record.pricing = inputs.pricing;
    record.earlier = history;
    const { startupTimeoutMs } = service;
    record.asked = asked;
    const { shard } = inputs.dataset;
    if (shard)
        record.shard = { ...shard, plan: (0,plan_hash/* planHash */.S)(inputs) };
    record.secrets = secrets;
    if (image.kind === 'recipe')
        record.findings.push(...image.findings);
    record.criteria = { headroom, search, thresholds, startupTimeoutMs };
}
function noteImage(record, image, server) {
    record.image = image.facts;
    record.findings.push(...image.findings, ...(server?.findings ?? []));
    if (server)
        record.server = server.facts;
}
function outlineTrial(trial) {
    const { startedAt, marks, ending, totals, generator, log, plan } = trial;
    const samples = thinSamples(trial.samples, OUTLINE_SAMPLES);
    return { startedAt, marks, ending, totals, generator, log, plan, samples };
}


/***/ }),

/***/ 18072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Misfit),
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
class Misfit extends Error {
    /** @param path where data are not what they should be: `trial.marks` */
    constructor(path) {
        super(`${path || 'all of it'} is missing or is not what it should be`);
    }
}
/**
 * The data without what the shape does not name; so that what is saved holds
 * nothing that nobody decided on, and what is read nothing that nobody expects.
 *
 * @throws {Misfit} they have another shape
 */
function fit(value, shape, shapes) {
    return new Fitting(shapes).fit(value, shape, '');
}
class Fitting {
    shapes;
    constructor(shapes) {
        this.shapes = shapes;
    }
    fit(value, shape, path) {
        if (shape.$ref !== undefined) {
            const name = shape.$ref.replace('#/definitions/', '');
            return this.fit(value, this.shapes[name], path);
        }
        if (shape.anyOf)
            return this.fitAny(value, shape.anyOf, path);
        if (shape.column)
            return expect(ArrayBuffer.isView(value), value, path);
        if (shape.type === 'object')
            return this.fitObject(value, shape, path);
        if (shape.type === 'array') {
            const { items = {} } = shape;
            if (!Array.isArray(value))
                throw new Misfit(path);
            return value.map((item, i) => this.fit(item, items, `${path}[${i}]`));
        }
        const types = [shape.type ?? []].flat();
        const fits = (types.length === 0 || types.includes(typeOf(value))) &&
            (shape.enum === undefined || shape.enum.includes(value)) &&
            (shape.const === undefined || shape.const === value);
        return expect(fits, value, path);
    }
    fitAny(value, shapes, path) {
        let last;
        for (const shape of shapes)
            try {
                return this.fit(value, shape, path);
            }
            catch (thrown) {
                if (!(thrown instanceof Misfit))
                    throw thrown;
                last = thrown;
            }
        throw last;
    }
    fitObject(value, shape, path) {
        const { properties = {}, required = [], additionalProperties } = shape;
        if (typeof value !== 'object' || value === null)
            throw new Misfit(path);
        const below = (key) => (path ? `${path}.${key}` : key);
        const missing = required.find((key) => !has(value, key));
        if (missing !== undefined)
            throw new Misfit(below(missing));
        const fields = Object.entries(value).flatMap(([key, field]) => {
            const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
            const known = own ?? additionalProperties;
            if (typeof known !== 'object' || field === undefined)
                return [];
            return [[key, this.fit(field, known, below(key))]];
        });
        return Object.fromEntries(fields);
    }
}
function has(value, key) {
    return Object.hasOwn(value, key) && Reflect.get(value, key) !== undefined;
}
function typeOf(value) {
    return value === null ? 'null' : typeof value;
}
function expect(fits, value, path) {
    if (!fits)
        throw new Misfit(path);
    return value;
}


/***/ }),

/***/ 93980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ COLUMNS_FILE),
  zF: () => (/* binding */ RUN_FILE),
  Sj: () => (/* binding */ loadRun),
  BQ: () => (/* binding */ saveRun)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/foundation/mask.js + 1 modules
var mask = __webpack_require__(36985);
;// CONCATENATED MODULE: ./lib/measurement/exact-json.js
/**
 * JSON that loses nothing of plain data: numbers that JSON has not (NaN,
 * ±Infinity, −0) are spelled out, and the bytes of typed arrays go to a file of
 * their own. docs/measurements.md describes it for other programs.
 */
const COLUMNS = {
    float64: Float64Array,
    float32: Float32Array,
    uint32: Uint32Array,
    uint16: Uint16Array,
    uint8: Uint8Array
};
const NUMBERS = {
    NaN,
    Infinity,
    '-Infinity': -Infinity,
    '-0': -0
};
function pack(value) {
    const columns = [];
    let columnBytes = 0;
    const packed = (item) => {
        if (typeof item === 'number')
            return packNumber(item);
        if (typeof item !== 'object' || item === null)
            return item;
        if (Array.isArray(item))
            return item.map(packed);
        const type = columnType(item);
        if (type !== undefined) {
            const column = item;
            const { length } = column;
            const reference = { $column: type, offset: columnBytes, length };
            columns.push(column);
            columnBytes += column.byteLength;
            return reference;
        }
        return Object.fromEntries(Object.entries(item)
            .filter(([, field]) => field !== undefined)
            .map(([key, field]) => [key.replace(/^\$/, '$$$$'), packed(field)]));
    };
    const json = packed(value);
    return { json, columns, columnBytes };
}
function packNumber(value) {
    if (Number.isFinite(value) && !Object.is(value, -0))
        return value;
    return { $number: Object.is(value, -0) ? '-0' : String(value) };
}
function columnType(item) {
    const types = Object.keys(COLUMNS);
    return types.find((type) => item instanceof COLUMNS[type]);
}
/**
 * The data as they were. Each byte of the columns is taken once, so that a
 * hostile file can't multiply them.
 *
 * @throws {RangeError} it refers to bytes that are not there
 */
function unpack(json, bytes) {
    let left = bytes.length;
    const unpacked = (item) => {
        if (typeof item !== 'object' || item === null)
            return item;
        if (Array.isArray(item))
            return item.map(unpacked);
        if ('$number' in item)
            return NUMBERS[String(item.$number)];
        if ('$column' in item) {
            const column = readColumn(item, bytes);
            left -= column.byteLength;
            if (left < 0)
                throw new RangeError('columns overlap');
            return column;
        }
        return Object.fromEntries(Object.entries(item).map(([key, field]) => [
            key.replace(/^\$\$/, '$$'),
            unpacked(field)
        ]));
    };
    return unpacked(json);
}
function readColumn(of, bytes) {
    const { $column: type, offset, length } = of;
    const Type = COLUMNS[type];
    const end = Number(offset) + Number(length) * (Type?.BYTES_PER_ELEMENT ?? NaN);
    const inside = Number.isSafeInteger(offset) &&
        Number.isSafeInteger(length) &&
        Number(offset) >= 0 &&
        Number(length) >= 0 &&
        end <= bytes.length;
    if (!inside)
        throw new RangeError('a column lies outside of the file');
    // A copy that is aligned, which a part of a Buffer is not.
    return new Type(Uint8Array.from(bytes.subarray(Number(offset), end)).buffer);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/measurement/zip-columns.js

/** A member of the gzip file: what is held in memory beside the columns. */
const BLOCK_BYTES = 2 ** 20;
/** Higher levels take twice as long and save 2 %: noise does not compress. */
const LEVEL = 1;
/**
 * The bytes of columns one after the other, little-endian, as a gzip file in
 * pieces. A million exchanges of 31 bytes become 19 MB.
 */
function* zipColumns(columns) {
    const block = new Uint8Array(BLOCK_BYTES);
    let used = 0;
    for (const { buffer, byteOffset, byteLength } of columns)
        for (let at = 0; at < byteLength;) {
            const take = Math.min(byteLength - at, BLOCK_BYTES - used);
            block.set(new Uint8Array(buffer, byteOffset + at, take), used);
            used += take;
            at += take;
            if (used < BLOCK_BYTES)
                continue;
            yield (0,external_node_zlib_.gzipSync)(block, { level: LEVEL });
            used = 0;
        }
    yield (0,external_node_zlib_.gzipSync)(block.subarray(0, used), { level: LEVEL });
}
/**
 * So many bytes, and not one more is unpacked.
 *
 * @throws {Error} they are damaged, too few or too many
 */
function unzipColumns(zipped, bytes) {
    const maxOutputLength = bytes + 1;
    const unzipped = (0,external_node_zlib_.gunzipSync)(zipped, { maxOutputLength });
    if (unzipped.length === bytes)
        return unzipped;
    throw new RangeError(`${unzipped.length} bytes where ${bytes} were told`);
}

// EXTERNAL MODULE: ./lib/measurement/exchange.js
var exchange = __webpack_require__(43203);
// EXTERNAL MODULE: ./lib/saved/fit.js
var fit = __webpack_require__(18072);
;// CONCATENATED MODULE: ./lib/saved/check-measurement.js


/**
 * What types can't say of a measurement: all columns are as long as they are
 * said to be, and their numbers name something.
 *
 * @throws {Misfit} with the place, below `path`
 */
function checkMeasurement(trial, path) {
    const { exchanges, samples, warmupExchanges: warm } = trial;
    checkColumns(exchanges, `${path}.exchanges`);
    checkColumns(samples, `${path}.samples`);
    if (!Number.isInteger(warm) || warm < 0 || warm > exchanges.length)
        throw new fit/* Misfit */.$(`${path}.warmupExchanges`);
    if (!exchanges.outcome.every((index) => index < exchange/* OUTCOMES */.i.length))
        throw new fit/* Misfit */.$(`${path}.exchanges.outcome`);
}
/** @throws {Misfit} they are not all of one length */
function checkColumns(columns, path) {
    const uneven = Object.entries(columns).find(([, column]) => typeof column !== 'number' && column.length !== columns.length);
    if (uneven)
        throw new fit/* Misfit */.$(`${path}.${uneven[0]}`);
}

;// CONCATENATED MODULE: ./lib/saved/older-runs.js
/**
 * What earlier versions did not write, and what it was when they ran. Who makes
 * a field required gives it a line here, so that runs that were kept can still
 * be read.
 */
const WAS = [
    // Nothing was soaked.
    { path: 'criteria.search.soakMs', value: 0 }
];
/** A record as today's version would have written it. */
function bringUpToDate(record) {
    return WAS.reduce((so, { path, value }) => add(so, path.split('.'), value), record);
}
function add(item, [key, ...rest], value) {
    if (key === undefined)
        return item ?? value;
    if (typeof item !== 'object' || item === null)
        return item;
    const field = add(Reflect.get(item, key), rest, value);
    return field === undefined ? item : { ...item, [key]: field };
}

;// CONCATENATED MODULE: ./lib/saved/run.schema.json
const run_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"GU":"#/definitions/SavedRecord","BG":{"SavedRecord":{"type":"object","properties":{"name":{"type":"string"},"createdAt":{"type":"string"},"version":{"type":"string"},"troubleshooting":{"type":"string"},"attempt":{"type":"number"},"criteria":{"$ref":"#/definitions/Criteria"},"shard":{"$ref":"#/definitions/ShardFacts"},"earlier":{"type":"array","items":{"$ref":"#/definitions/HistoryPoint"}},"pricing":{"$ref":"#/definitions/Pricing"},"asked":{"type":"array","items":{"$ref":"#/definitions/AskedInput"}},"error":{"$ref":"#/definitions/ErrorFacts"},"machine":{"$ref":"#/definitions/MachineFacts"},"image":{"$ref":"#/definitions/ImageFacts"},"server":{"$ref":"#/definitions/ServerFacts"},"dataset":{"$ref":"#/definitions/DatasetFacts"},"smallest":{"$ref":"#/definitions/Size"},"cold":{"type":"boolean"},"trial":{"$ref":"#/definitions/Measurement"},"search":{"$ref":"#/definitions/SearchRecord"},"comparison":{"$ref":"#/definitions/ComparisonRecord"},"findings":{"type":"array","items":{"$ref":"#/definitions/Finding"}},"stages":{"type":"array","items":{"$ref":"#/definitions/StageTime"}}},"required":["name","createdAt","version","findings","stages"],"additionalProperties":false},"Criteria":{"type":"object","properties":{"headroom":{"type":"number"},"search":{"$ref":"#/definitions/SearchInputs"},"thresholds":{"type":"array","items":{"$ref":"#/definitions/Rule"}},"startupTimeoutMs":{"type":"number"}},"required":["headroom","search","thresholds","startupTimeoutMs"],"additionalProperties":false},"SearchInputs":{"type":"object","properties":{"memory":{"type":"boolean"},"cpu":{"type":"boolean"},"timeBudgetMs":{"type":"number"},"soakMs":{"type":"number"},"slowdown":{"type":"number"},"memoryStepBytes":{"type":"number"},"cpuStepMillicores":{"type":"number"},"minMemoryBytes":{"type":"number"},"maxMemoryBytes":{"type":"number"},"minCpuMillicores":{"type":"number"},"maxCpuMillicores":{"type":"number"}},"required":["cpu","cpuStepMillicores","memory","memoryStepBytes","slowdown","soakMs","timeBudgetMs"],"additionalProperties":false},"Rule":{"type":"object","properties":{"metric":{"$ref":"#/definitions/MetricName"},"operator":{"$ref":"#/definitions/Operator"},"limit":{"type":"number"},"relative":{"type":"string","enum":["share","amount"]},"level":{"type":"string","enum":["fail","warn"]},"text":{"type":"string"}},"required":["metric","operator","limit","level","text"],"additionalProperties":false},"MetricName":{"type":"string","enum":["memory.peak","memory.working_set","memory.anonymous","memory.recommended","cpu.peak","cpu.mean","cpu.ms_per_request","cpu.throttled","cpu.recommended","latency.p50","latency.p90","latency.p95","latency.p99","latency.p99.9","latency.mean","latency.max","success.rate","failures","throughput","startup","image.size","oom.kills","cost.per_month","cost.per_million_requests"]},"Operator":{"type":"string","enum":["<","<=",">",">=","=="]},"ShardFacts":{"type":"object","properties":{"index":{"type":"number"},"of":{"type":"number"},"plan":{"type":"string"}},"required":["index","of","plan"],"additionalProperties":false},"HistoryPoint":{"type":"object","properties":{"name":{"type":"string"},"createdAt":{"type":"string"},"machine":{"type":"string"},"proved":{"type":"boolean"},"memoryBytes":{"type":"number"},"cpuMillicores":{"type":"number"},"cpuMsPerRequest":{"type":"number"},"p95Ms":{"type":"number"}},"required":["name","createdAt","machine","proved"],"additionalProperties":false},"Pricing":{"type":"object","properties":{"prices":{"$ref":"#/definitions/Prices"},"current":{"$ref":"#/definitions/Deployment"}},"required":["prices"],"additionalProperties":false},"Prices":{"type":"object","properties":{"currency":{"type":"string"},"perCoreHour":{"type":"number"},"perGibHour":{"type":"number"},"source":{"type":"string"}},"required":["currency","perCoreHour","perGibHour","source"],"additionalProperties":false},"Deployment":{"type":"object","properties":{"size":{"$ref":"#/definitions/Size"},"replicas":{"type":"number"}},"required":["size","replicas"],"additionalProperties":false},"Size":{"type":"object","properties":{"cpuMillicores":{"type":"number"},"memoryBytes":{"type":"number"}},"required":["cpuMillicores","memoryBytes"],"additionalProperties":false},"AskedInput":{"type":"object","properties":{"name":{"type":"string"},"text":{"type":"string"},"given":{"type":"boolean"}},"required":["name","given"],"additionalProperties":false},"ErrorFacts":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"blame":{"$ref":"#/definitions/Blame"},"cause":{"type":"string"},"remedy":{"type":"string"},"log":{"type":"string"}},"required":["code","message","blame"],"additionalProperties":false},"Blame":{"type":"string","enum":["user","image","machine","bug"]},"MachineFacts":{"type":"object","properties":{"cpuModel":{"type":"string"},"cores":{"type":"number"},"memoryBytes":{"type":"number"},"kernel":{"type":"string"},"cgroupVersion":{"type":"number","enum":[1,2]},"engine":{"type":"string"},"floor":{"$ref":"#/definitions/Floor"},"nodes":{"type":"array","items":{"type":"string"}}},"required":["cpuModel","cores","memoryBytes","kernel","engine"],"additionalProperties":false},"Floor":{"type":"object","properties":{"way":{"type":"string","enum":["address","tunnel"]},"p50Ms":{"type":"number"},"bytesPerSecond":{"type":"number"}},"required":["way","p50Ms","bytesPerSecond"],"additionalProperties":false},"ImageFacts":{"type":"object","properties":{"reference":{"type":"string"},"id":{"type":"string"},"digest":{"type":"string"},"fingerprint":{"type":"string"},"sizeBytes":{"type":"number"},"exposedPorts":{"type":"array","items":{"type":"number"}},"layers":{"type":"array","items":{"$ref":"#/definitions/ImageLayer"}}},"required":["reference","id","fingerprint","sizeBytes","exposedPorts"],"additionalProperties":false},"ImageLayer":{"type":"object","properties":{"sizeBytes":{"type":"number"},"madeBy":{"type":"string"}},"required":["sizeBytes","madeBy"],"additionalProperties":false},"ServerFacts":{"type":"object","properties":{"name":{"$ref":"#/definitions/ServerName"},"because":{"type":"string"}},"required":["name","because"],"additionalProperties":false},"ServerName":{"type":"string","enum":["azureml","mlflow","triton","tensorflow-serving","torchserve","bentoml","kserve-v2","openai"]},"DatasetFacts":{"type":"object","properties":{"path":{"type":"string"},"format":{"$ref":"#/definitions/DatasetFormat"},"rows":{"type":"number"},"bytes":{"type":"number"},"sha256":{"type":"string"},"largestRowBytes":{"type":"number"},"emptyLines":{"type":"number"},"identicalRows":{"type":"boolean"}},"required":["path","format","rows","bytes","sha256","largestRowBytes","emptyLines","identicalRows"],"additionalProperties":false},"DatasetFormat":{"type":"string","enum":["lines","csv","http"]},"Measurement":{"type":"object","properties":{"plan":{"$ref":"#/definitions/TrialPlan"},"startedAt":{"type":"string"},"marks":{"$ref":"#/definitions/Marks"},"ending":{"$ref":"#/definitions/Ending"},"exchanges":{"$ref":"#/definitions/ExchangeColumns"},"warmupExchanges":{"type":"number"},"rounds":{"type":"array","items":{"$ref":"#/definitions/Round"}},"answerShapes":{"type":"array","items":{"$ref":"#/definitions/AnswerShape"}},"notes":{"type":"array","items":{"$ref":"#/definitions/ExchangeNote"}},"sameAnswer":{"$ref":"#/definitions/SameAnswer"},"samples":{"$ref":"#/definitions/SampleColumns"},"totals":{"$ref":"#/definitions/Counters"},"counters":{"$ref":"#/definitions/CounterTraits"},"afterLoad":{"$ref":"#/definitions/AfterLoad"},"contention":{"$ref":"#/definitions/Contention"},"generator":{"$ref":"#/definitions/GeneratorUse"},"workers":{"$ref":"#/definitions/Workers"},"log":{"type":"string"}},"required":["plan","startedAt","marks","ending","exchanges","warmupExchanges","answerShapes","notes","samples","counters","generator","log"],"additionalProperties":false},"TrialPlan":{"type":"object","properties":{"size":{"$ref":"#/definitions/Size"},"load":{"$ref":"#/definitions/Load"},"warmupRequests":{"type":"number"},"warmupFrom":{"type":"number"},"requests":{"type":"number"}},"required":["size","load","warmupRequests","requests"],"additionalProperties":false},"Load":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"closed"},"concurrency":{"type":"number"}},"required":["kind","concurrency"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"open"},"ratePerSecond":{"type":"number"},"arrivals":{"type":"string","enum":["poisson","constant"]},"seed":{"type":"number"},"concurrency":{"type":"number"}},"required":["kind","ratePerSecond","arrivals","seed","concurrency"],"additionalProperties":false}]},"Marks":{"type":"object","properties":{"readyMs":{"type":"number"},"settledMs":{"type":"number"},"steadyMs":{"type":"number"},"replayedMs":{"type":"number"},"endedMs":{"type":"number"}},"required":["endedMs"],"additionalProperties":false},"Ending":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"completed"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"exited"},"exit":{"$ref":"#/definitions/Exit"}},"required":["kind","exit"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"not-ready"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"cancelled"}},"required":["kind"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"aborted"},"reason":{"type":"string"},"sign":{"type":"string","enum":["thrashing","slow"]}},"required":["kind","reason"],"additionalProperties":false}]},"Exit":{"type":"object","properties":{"code":{"type":"number"},"oomKilled":{"type":"boolean"},"why":{"$ref":"#/definitions/ExitCause"}},"required":["code","oomKilled"],"additionalProperties":false},"ExitCause":{"type":"object","properties":{"cause":{"type":"string"},"remedy":{"type":"string"}},"required":["cause","remedy"],"additionalProperties":false},"ExchangeColumns":{"type":"object","properties":{"length":{"type":"number"},"row":{"column":true},"dueMs":{"column":true},"delayMs":{"column":true},"serviceMs":{"column":true},"status":{"column":true},"outcome":{"column":true},"requestBytes":{"column":true},"responseBytes":{"column":true},"responseBytesHigh":{"column":true},"serverMs":{"column":true}},"required":["length","row","dueMs","delayMs","serviceMs","status","outcome","responseBytes"],"additionalProperties":false},"Round":{"type":"object","properties":{"replayed":{"type":"number"},"ended":{"type":"number"},"endedMs":{"type":"number"}},"required":["replayed","ended","endedMs"],"additionalProperties":false},"AnswerShape":{"type":"object","properties":{"kind":{"$ref":"#/definitions/AnswerKind"},"answers":{"type":"number"},"rows":{"type":"array","items":{"type":"number"}}},"required":["kind","answers","rows"],"additionalProperties":false},"AnswerKind":{"type":"string","enum":["object","list","string","value","text","nothing","void","suspect"]},"ExchangeNote":{"type":"object","properties":{"kind":{"$ref":"#/definitions/NoteKind"},"says":{"type":"string"},"exchanges":{"type":"number"},"rows":{"type":"array","items":{"type":"number"}}},"required":["exchanges","kind","rows","says"],"additionalProperties":false},"NoteKind":{"type":"string","enum":["no-http","cut","no-answer","retried","redirected","host-refused","not-decoded"]},"SameAnswer":{"type":"object","properties":{"answers":{"type":"number"},"rows":{"type":"number"},"bytes":{"type":"number"}},"required":["answers","rows","bytes"],"additionalProperties":false},"SampleColumns":{"type":"object","additionalProperties":false,"properties":{"memoryBytes":{"column":true},"memoryPeakBytes":{"column":true},"anonymousBytes":{"column":true},"sharedBytes":{"column":true},"fileBytes":{"column":true},"inactiveFileBytes":{"column":true},"kernelBytes":{"column":true},"oomKills":{"column":true},"majorFaults":{"column":true},"cpuMs":{"column":true},"periods":{"column":true},"throttledPeriods":{"column":true},"throttledMs":{"column":true},"pids":{"column":true},"memoryPressureMs":{"column":true},"cpuPressureMs":{"column":true},"length":{"type":"number"},"atMs":{"column":true}},"required":["anonymousBytes","atMs","cpuMs","cpuPressureMs","fileBytes","inactiveFileBytes","kernelBytes","length","majorFaults","memoryBytes","memoryPeakBytes","memoryPressureMs","oomKills","periods","pids","sharedBytes","throttledMs","throttledPeriods"]},"Counters":{"type":"object","properties":{"memoryBytes":{"type":"number"},"memoryPeakBytes":{"type":"number"},"anonymousBytes":{"type":"number"},"sharedBytes":{"type":"number"},"fileBytes":{"type":"number"},"inactiveFileBytes":{"type":"number"},"kernelBytes":{"type":"number"},"oomKills":{"type":"number"},"majorFaults":{"type":"number"},"cpuMs":{"type":"number"},"periods":{"type":"number"},"throttledPeriods":{"type":"number"},"throttledMs":{"type":"number"},"pids":{"type":"number"},"memoryPressureMs":{"type":"number"},"cpuPressureMs":{"type":"number"}},"required":["memoryBytes","memoryPeakBytes","anonymousBytes","sharedBytes","fileBytes","inactiveFileBytes","kernelBytes","oomKills","majorFaults","cpuMs","periods","throttledPeriods","throttledMs","pids","memoryPressureMs","cpuPressureMs"],"additionalProperties":false},"CounterTraits":{"type":"object","properties":{"source":{"$ref":"#/definitions/CounterSource"},"periodMs":{"type":"number"}},"required":["source","periodMs"],"additionalProperties":false},"CounterSource":{"type":"string","enum":["cgroup-v1","cgroup-v2","docker-api","kubelet"]},"AfterLoad":{"type":"object","properties":{"healthcheck":{"$ref":"#/definitions/HealthcheckRun"},"rest":{"$ref":"#/definitions/Rest"}},"additionalProperties":false},"HealthcheckRun":{"type":"object","properties":{"ms":{"type":"number"},"exitCode":{"type":"number"}},"required":["ms"],"additionalProperties":false},"Rest":{"type":"object","properties":{"fromMs":{"type":"number"},"toMs":{"type":"number"},"came":{"type":"boolean"}},"required":["fromMs","toMs","came"],"additionalProperties":false},"Contention":{"type":"object","properties":{"usedMillicores":{"type":"number"},"idleMillicores":{"type":"number"},"stolenShare":{"type":"number"}},"required":["usedMillicores","idleMillicores","stolenShare"],"additionalProperties":false},"GeneratorUse":{"type":"object","properties":{"meanMillicores":{"type":"number"},"peakMillicores":{"type":"number"},"machineIdleShare":{"type":"number"}},"required":["meanMillicores","peakMillicores","machineIdleShare"],"additionalProperties":false},"Workers":{"type":"object","properties":{"processes":{"type":"number"},"isTold":{"type":"boolean"}},"required":["processes","isTold"],"additionalProperties":false},"SearchRecord":{"type":"object","properties":{"trials":{"type":"array","items":{"$ref":"#/definitions/SearchTrial"}},"stretches":{"type":"array","items":{"$ref":"#/definitions/Stretch"}},"elapsedMs":{"type":"number"}},"required":["trials","stretches","elapsedMs"],"additionalProperties":false},"SearchTrial":{"type":"object","properties":{"probe":{"$ref":"#/definitions/Probe"},"outcome":{"$ref":"#/definitions/Outcome"},"ms":{"type":"number"},"shown":{"$ref":"#/definitions/Showing"},"contention":{"$ref":"#/definitions/Contention"},"measurement":{"$ref":"#/definitions/Measurement"},"outline":{"$ref":"#/definitions/TrialOutline"}},"additionalProperties":false,"required":["ms","outcome","probe"]},"Probe":{"type":"object","properties":{"purpose":{"type":"string","enum":["bracket","decide","proof","control"]},"size":{"$ref":"#/definitions/Size"},"wholeDataset":{"type":"boolean"},"compared":{"type":"boolean","const":true}},"required":["purpose","size","wholeDataset"],"additionalProperties":false},"Outcome":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"held"},"replayMs":{"type":"number"}},"required":["kind","replayMs"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"not-started"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"oom-killed"},"kills":{"type":"number"}},"required":["answered","kills","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"exited"},"code":{"type":"number"}},"required":["answered","code","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"not-ready"},"waitedMs":{"type":"number"}},"required":["answered","kind","planned","throttledShare","waitedMs"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"failed-requests"},"failed":{"type":"number"}},"required":["answered","failed","kind","planned","throttledShare"]},{"type":"object","additionalProperties":false,"properties":{"answered":{"type":"number"},"planned":{"type":"number"},"throttledShare":{"type":"number"},"kind":{"type":"string","const":"too-slow"},"slowness":{"$ref":"#/definitions/Slowness"}},"required":["answered","kind","planned","slowness","throttledShare"]},{"type":"object","properties":{"kind":{"type":"string","const":"aborted"},"reason":{"type":"string"}},"required":["kind","reason"],"additionalProperties":false}]},"Slowness":{"anyOf":[{"type":"object","properties":{"what":{"type":"string","const":"replay"},"times":{"type":"number"},"harder":{"type":"number"}},"required":["what","times"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"slower"},"times":{"type":"number"},"allowedTimes":{"type":"number"},"by":{"type":"string","enum":["memory","cpu"]}},"required":["what","times","allowedTimes","by"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"thrashing"},"majorFaults":{"type":"number"}},"required":["what","majorFaults"],"additionalProperties":false},{"type":"object","properties":{"what":{"type":"string","const":"latency"},"limit":{"$ref":"#/definitions/LatencyLimit"},"measuredMs":{"type":"number"},"by":{"type":"string","enum":["memory","cpu"]}},"required":["what","limit","measuredMs"],"additionalProperties":false}]},"LatencyLimit":{"type":"object","properties":{"metric":{"$ref":"#/definitions/LatencyMetric"},"limitMs":{"type":"number"}},"required":["metric","limitMs"],"additionalProperties":false},"LatencyMetric":{"$ref":"#/definitions/MetricName"},"Showing":{"type":"object","properties":{"peakBytes":{"type":"array","items":{"type":"number"}},"p95Ms":{"type":"array","items":{"type":"number"}},"answers":{"type":"number"},"unsoaked":{"type":"boolean","const":true},"lasting":{"type":"boolean","const":true},"cpuMsPerRequest":{"type":"number"},"replayMs":{"type":"number"},"majorFaults":{"type":"number"},"tasks":{"type":"number"},"throttledShare":{"type":"number"},"growthBytesPerRequest":{"type":"number"}},"required":["peakBytes","p95Ms","answers","cpuMsPerRequest","throttledShare"],"additionalProperties":false},"TrialOutline":{"type":"object","properties":{"startedAt":{"type":"string"},"marks":{"$ref":"#/definitions/Marks"},"ending":{"$ref":"#/definitions/Ending"},"totals":{"$ref":"#/definitions/Counters"},"generator":{"$ref":"#/definitions/GeneratorUse"},"log":{"type":"string"},"plan":{"$ref":"#/definitions/TrialPlan"},"samples":{"$ref":"#/definitions/SampleColumns"}},"additionalProperties":false,"required":["ending","generator","log","marks","startedAt"]},"Stretch":{"type":"object","properties":{"plan":{"$ref":"#/definitions/StretchPlan"},"contention":{"$ref":"#/definitions/Contention"},"memoryBytes":{"type":"number"},"sortedMs":{"column":true},"failed":{"type":"number"},"throttledPeriods":{"type":"number"},"periods":{"type":"number"}},"required":["plan","sortedMs","failed","throttledPeriods","periods"],"additionalProperties":false},"StretchPlan":{"type":"object","properties":{"candidate":{"type":"number"},"cpuMillicores":{"type":"number"},"round":{"type":"number"},"requests":{"type":"number"}},"required":["candidate","cpuMillicores","round","requests"],"additionalProperties":false},"ComparisonRecord":{"type":"object","properties":{"against":{"type":"string"},"base":{"$ref":"#/definitions/SideFacts"},"earlier":{"$ref":"#/definitions/EarlierNumbers"},"sameImage":{"type":"boolean","const":true},"pairs":{"type":"array","items":{"$ref":"#/definitions/PairedStart"}},"probesMs":{"type":"array","items":{"type":"number"}},"sizes":{"type":"array","items":{"$ref":"#/definitions/SizeProbe"}},"causes":{"type":"array","items":{"$ref":"#/definitions/Cause"}},"obstacles":{"type":"array","items":{"type":"string"}},"ended":{"type":"string"},"untried":{"type":"string"},"elapsedMs":{"type":"number"}},"required":["against","base","pairs","probesMs","sizes","causes","obstacles","elapsedMs"],"additionalProperties":false},"SideFacts":{"type":"object","properties":{"imageBytes":{"type":"number"},"successRate":{"type":"number"}},"additionalProperties":false},"EarlierNumbers":{"type":"object","properties":{"createdAt":{"type":"string"},"recommendedBytes":{"type":"number"},"anonymousBytes":{"type":"number"},"times":{"type":"object","properties":{"cpu.ms_per_request":{"type":"number"},"latency.p50":{"type":"number"},"latency.p95":{"type":"number"},"startup":{"type":"number"}},"additionalProperties":false},"timesAbsent":{"type":"string"},"imageAbsent":{"type":"string"}},"required":["createdAt"],"additionalProperties":false},"PairedStart":{"type":"object","properties":{"base":{"$ref":"#/definitions/StartCost"},"head":{"$ref":"#/definitions/StartCost"},"ratios":{"type":"object","properties":{"cpu.ms_per_request":{"type":"number"},"latency.p50":{"type":"number"},"latency.p95":{"type":"number"},"startup":{"type":"number"},"memory.anonymous":{"type":"number"},"memory.unreclaimable":{"type":"number"}},"additionalProperties":false}},"required":["base","head"],"additionalProperties":false},"StartCost":{"type":"object","properties":{"cpu.ms_per_request":{"type":"number"},"latency.p50":{"type":"number"},"latency.p95":{"type":"number"},"startup":{"type":"number"},"memory.anonymous":{"type":"number"},"memory.unreclaimable":{"type":"number"}},"additionalProperties":false},"SizeProbe":{"type":"object","properties":{"side":{"$ref":"#/definitions/Side"},"memoryBytes":{"type":"number"},"held":{"type":"boolean"},"why":{"type":"string"}},"required":["side","memoryBytes","held","why"],"additionalProperties":false},"Side":{"type":"string","enum":["base","head"]},"Cause":{"type":"object","properties":{"kind":{"type":"string","enum":["layer","package","variable","command","port"]},"what":{"type":"string"},"base":{"type":"string"},"head":{"type":"string"}},"required":["kind","what"],"additionalProperties":false},"Finding":{"type":"object","properties":{"code":{"type":"string"},"severity":{"type":"string","enum":["note","warning"]},"message":{"type":"string"},"remedy":{"type":"string"}},"required":["code","severity","message","remedy"],"additionalProperties":false},"StageTime":{"type":"object","properties":{"stage":{"type":"string"},"ms":{"type":"number"}},"required":["stage","ms"],"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./lib/saved/saved-run.js








/** Where they lie, beside report.json. */
const RUN_FILE = 'measurements/run.json';
const COLUMNS_FILE = 'measurements/columns.gz';
/** Goes up when an older reader would misread what is written. */
const FORMAT = 1;
/** 33 million exchanges: what a reader may be made to hold. */
const MAX_COLUMN_BYTES = 2 ** 30;
/** All of a record but its secrets, which are masked in its texts too. */
function saveRun(record) {
    const fitted = (0,fit/* fit */.U)(record, shape, run_schema_namespaceObject.BG);
    const masked = maskTexts(fitted, (0,mask/* createMask */.P)(record.secrets));
    const { json, columns, columnBytes } = pack(masked);
    const run = { format: FORMAT, columnBytes, record: json };
    return { text: `${JSON.stringify(run)}\n`, columns: zipColumns(columns) };
}
/**
 * The record that was saved. The files may be anybody's.
 *
 * @throws {ProfileError} they are damaged, too large, or of a later version
 */
function loadRun(text, zipped) {
    try {
        const { format, columnBytes, record } = parseHead(text);
        if (format !== FORMAT)
            throw new Error(`it has format ${String(format)}, and this program reads ${FORMAT}`);
        if (!Number.isSafeInteger(columnBytes) || Number(columnBytes) < 0)
            throw new Error('it does not say how large its columns are');
        if (Number(columnBytes) > MAX_COLUMN_BYTES)
            throw new Error('its columns have more than 1 GiB');
        const bytes = unzipColumns(zipped, Number(columnBytes));
        const fitted = (0,fit/* fit */.U)(bringUpToDate(unpack(record, bytes)), shape, run_schema_namespaceObject.BG);
        return check({ ...fitted, secrets: [] });
    }
    catch (thrown) {
        throw unreadable(thrown);
    }
}
const shape = { $ref: run_schema_namespaceObject.GU };
function parseHead(text) {
    const head = JSON.parse(text);
    if (typeof head !== 'object' || head === null)
        throw new fit/* Misfit */.$('format');
    return { ...head };
}
function check(record) {
    const { trial, search } = record;
    if (trial)
        checkMeasurement(trial, 'trial');
    search?.trials.forEach(({ measurement, outline }, i) => {
        const path = `search.trials[${i}]`;
        if (measurement)
            checkMeasurement(measurement, path);
        if (outline?.samples)
            checkColumns(outline.samples, `${path}.samples`);
    });
    return record;
}
/** Columns have no texts. */
function maskTexts(value, mask) {
    if (typeof value === 'string')
        return mask(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (ArrayBuffer.isView(value))
        return value;
    if (Array.isArray(value))
        return value.map((item) => maskTexts(item, mask));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskTexts(item, mask)]));
}
function unreadable(thrown) {
    return new errors/* ProfileError */.eo({
        code: 'measurements-unreadable',
        message: `What was measured cannot be read again: ${explain(thrown)}.`,
        blame: 'user',
        remedy: 'Download the artifact again, or run the profile once more; `measurements/run.json` and `measurements/columns.gz` belong together.'
    }, thrown);
}
function explain(thrown) {
    if (thrown instanceof fit/* Misfit */.$)
        return `in run.json, ${thrown.message}`;
    if (thrown instanceof SyntaxError)
        return 'run.json is no JSON, or was cut short';
    const { code, message } = thrown;
    if (message.includes('call stack'))
        return 'run.json is nested too deeply';
    return /^(Z_|ERR_)/.test(code ?? '')
        ? 'columns.gz is damaged, or was cut short'
        : message;
}


/***/ }),

/***/ 65158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nextCpuStretch)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71416);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22168);
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22350);




/** Precision of the answer: 6 %, and 8 % when it has taken long. */
const FINE = 1.06;
const COARSE = 1.08;
const MAX_STRETCHES = 80;
/**
 * The next stretch, or the answer. The lower bound starts at what the load
 * asks for, CPU time per request × rate; the upper one at the most that was
 * used in any period of the quota, above which the quota never runs out.
 * Between them: bisect by ratio, each limit decided by stretches.ts.
 */
function nextCpuStretch(state) {
    const { facts, settings } = state;
    const step = settings.step.cpuMillicores;
    const usable = usableCpu(state);
    const candidates = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCandidates */ .mr)(state);
    const limitsThat = (verdict) => candidates
        .filter((candidate) => candidate.verdict === verdict)
        .map(({ cpuMillicores }) => cpuMillicores);
    const failed = Math.max(0, ...limitsThat('fails'));
    const low = Math.max(cpuFloor(state), failed);
    const held = limitsThat('holds').filter((cpu) => cpu > low);
    const high = Math.min(usable, ...held);
    const shortOf = findShortage(state);
    const coarse = shortOf !== undefined || (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .replaysWhole */ .qh)(state);
    const precision = coarse ? COARSE : FINE;
    const settled = 
    // Stretches repeat rows: all that new ones ever used is large enough.
    facts.remembers !== undefined ||
        // Whatever the minimum is, with headroom it is all that can be used.
        (low + step) * (1 + settings.headroom) >= usable ||
        facts.missedLimits.length > 0 ||
        high - low <= step ||
        high <= low * FINE;
    const stop = shortOf === 'time' || shortOf === 'stretches';
    if (settled || stop || high <= low * precision)
        return {
            kind: 'found',
            minimumMillicores: high,
            failedMillicores: Math.min(failed, high),
            usableMillicores: usable,
            by: state.stretches.length > 0 ? 'stretches' : 'usage',
            shortOf: settled ? undefined : shortOf
        };
    const open = candidates.find(({ verdict }) => verdict === 'unsure');
    const cpu = open?.cpuMillicores ??
        (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(aim(candidates, { low, high, precision }), { low, high }, step);
    const plan = (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .nextInPair */ .bU)(state, cpu);
    const requests = stretchRequests(state, cpu);
    return { kind: 'stretch', stretch: { ...plan, requests } };
}
/**
 * Where to look between two bounds. A latency that is compared with a limit
 * says how far off it was: a closed loop that takes 2.5 × as long as allowed
 * needs about 2.5 × the CPU. Else, and where that leads outside: the middle.
 */
function aim(candidates, bounds) {
    const { low, high, precision } = bounds;
    const middle = Math.sqrt(Math.max(low, 1) * high);
    const nearest = candidates
        .filter(({ cpuMillicores: cpu }) => cpu === low || cpu === high)
        .map(({ cpuMillicores, timesAllowed = NaN }) => ({
        off: Math.abs(Math.log(timesAllowed)),
        target: cpuMillicores * timesAllowed
    }))
        .filter(({ target }) => target > low && target < high)
        .sort((a, b) => a.off - b.off)[0];
    if (!nearest)
        return middle;
    return Math.min(Math.max(nearest.target, low * precision), high / precision);
}
/**
 * Below this no limit can do: in an open loop CPU time comes in faster than
 * the quota lets it out, and the queue grows without end. A closed loop waits
 * instead: at q < use its answers take use ÷ q as long in the mean; c workers
 * get theirs after c × cost ÷ q (half of it, for a p50 may lie below a mean).
 * And start-up must end: before its deadline, and in 30 s or 5 × full size.
 */
function cpuFloor({ facts, settings }) {
    const { latencyLimits, minimum, startupTimeoutMs, step } = settings;
    const cpuMs = facts.cpuMsPerRequest || 0;
    const used = cpuMs * facts.ratePerSecond;
    const strictestMs = Math.min(...latencyLimits.map(({ limitMs }) => limitMs));
    const share = (0.5 * facts.concurrency * cpuMs) / strictestMs;
    const closed = latencyLimits.length > 0 ? share * 1000 : used / (1 + settings.slowdown);
    const slowStartMs = Math.max(30_000, 5 * facts.startupMs);
    const startMs = Math.min(startupTimeoutMs, slowStartMs);
    return Math.max(minimum.cpuMillicores - step.cpuMillicores, ((facts.startupCpuMs || 0) / startMs) * 1000, facts.isPaced ? used : closed);
}
function usableCpu(state) {
    const { busiestMillicores } = state.facts;
    const { step, minimum } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .ceiling */ .Iv)(state).cpuMillicores;
    const used = (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(busiestMillicores || most, step.cpuMillicores);
    return Math.min(Math.max(used, minimum.cpuMillicores), most);
}
function findShortage(state) {
    const { facts, settings, elapsedMs, stretches } = state;
    const left = settings.timeBudgetMs - elapsedMs;
    if (left < (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedProofMs */ .Lj)(state, facts.full.cpuMillicores))
        return 'time';
    if (stretches.length >= MAX_STRETCHES)
        return 'stretches';
    return (0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .isImpatient */ .sl)(state) ? 'patience' : undefined;
}
/**
 * Half a second of load, five periods of the quota; at least 20 requests as
 * far as 4 seconds allow, at the rate that the limit in question allows.
 */
function stretchRequests(state, cpuMillicores) {
    const { facts } = state;
    const rate = Math.min(facts.ratePerSecond, cpuMillicores / (facts.cpuMsPerRequest || 1));
    const within = (seconds) => Math.ceil(rate * seconds);
    if ((0,_stretches_js__WEBPACK_IMPORTED_MODULE_2__/* .replaysWhole */ .qh)(state))
        return Math.min(facts.requests, within(30));
    return Math.max(5, Math.min(Math.max(20, within(0.5)), within(4)));
}


/***/ }),

/***/ 15508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ testSequentially)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);

/** One-sided error of each look: 2.5 %. */
const Z = 1.96;
/** What is expected of the spread before any is seen: 5 %, worth 3 looks. */
const PRIOR_SPREAD = 0.05;
const PRIOR_WEIGHT = 3;
/**
 * @param observations of the one in question
 * @param others of its siblings: their spread around their own means tells of
 *   the noise here too, so that two looks can be enough
 */
function testSequentially(observations, others, looks) {
    const count = observations.length;
    if (count < looks.fewest)
        return 'unsure';
    const groups = [observations, ...others].filter((group) => group.length > 0);
    const freedom = PRIOR_WEIGHT + groups.reduce((sum, group) => sum + group.length - 1, 0);
    const squares = PRIOR_WEIGHT * PRIOR_SPREAD ** 2 +
        groups.reduce((sum, group) => sum + (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .squaresAroundMean */ .nu)(group), 0);
    const error = Math.sqrt(squares / freedom / count);
    const margin = studentQuantile(freedom) * error;
    const mean = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(observations);
    if (mean + margin < 0)
        return 'holds';
    if (mean - margin > 0)
        return 'fails';
    // Neither is far from true now, and the headroom is wider than the doubt.
    if (count >= looks.most)
        return mean < 0 ? 'holds' : 'fails';
    return 'unsure';
}
/** Student's t, by the first terms of Cornish and Fisher's expansion. */
function studentQuantile(freedom) {
    const first = (Z ** 3 + Z) / 4;
    const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
    return Z + first / freedom + second / freedom ** 2;
}


/***/ }),

/***/ 22350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bU: () => (/* binding */ nextInPair),
/* harmony export */   mr: () => (/* binding */ judgeCandidates),
/* harmony export */   qh: () => (/* binding */ replaysWhole),
/* harmony export */   sl: () => (/* binding */ isImpatient)
/* harmony export */ });
/* harmony import */ var _measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87440);
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13759);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72988);
/* harmony import */ var _outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20737);
/* harmony import */ var _sequential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15508);





/** Of the whole schedule: the queue is the same each time, and long. */
const WHOLE_LOOKS = { fewest: 1, most: 2 };
/** Of short pieces of load: they differ with the machine's mood. */
const PAIR_LOOKS = { fewest: 2, most: 8 };
const HASTY_LOOKS = { fewest: 2, most: 4 };
/** Share of throttled periods that needs no test when the effect is plain. */
const HEAVY_SHARE = 0.5;
/** Above `slowdown` by a third more is plain: exp(0.3) = 1.35. */
const PLAIN = 0.3;
/** So many requests without throttling stand for all. */
const ENOUGH_REQUESTS = 40;
/** A p95 does not feel what happens to 2.5 % of the requests. */
const UNFELT_SHARE = 0.025;
/**
 * Whether each stretch is the whole schedule of an open loop, as in the proof:
 * how long a queue gets depends on who meets whom. At 5/s and 75 % of use, p95
 * of 40 requests is off by a third, and 30 % too low in the mean.
 */
function replaysWhole({ facts, settings }) {
    return facts.isPaced && settings.latencyLimits.length > 0;
}
/** The last percents of CPU are worth 15 s, or two first trials. */
function isImpatient({ facts, elapsedMs }) {
    return elapsedMs > Math.max(15_000, 2 * (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .firstTrial */ .dR)(facts).ms);
}
/**
 * Judges the limits that were tried. Each stretch is compared with one at full
 * size right beside it, before or after by turns, because the machine's mood
 * changes from second to second (the same container, measured eight times,
 * spread by 45–53 %; neighbours agree within 1–9 %).
 */
function judgeCandidates(state) {
    const limits = new Set(state.stretches.map(({ plan }) => plan.candidate));
    const observed = [...limits].map((cpu) => ({
        cpu,
        own: stretchesAt(state, cpu),
        ratios: logRatios(state, cpu)
    }));
    const pairLooks = isImpatient(state) ? HASTY_LOOKS : PAIR_LOOKS;
    const looks = replaysWhole(state) ? WHOLE_LOOKS : pairLooks;
    return observed.map(({ cpu, own, ratios }) => {
        const others = observed
            .filter((other) => other.cpu !== cpu)
            .map((other) => other.ratios);
        return {
            cpuMillicores: cpu,
            verdict: judgeByKernel(own, ratios, state) ??
                (0,_sequential_js__WEBPACK_IMPORTED_MODULE_2__/* .testSequentially */ .L)(ratios, others, looks),
            stretches: own.length,
            throttledShare: shareOf(own),
            ...(ratios.length > 0 && { timesAllowed: Math.exp((0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(ratios)) })
        };
    });
}
/** The stretch that an undecided limit needs next, less its requests. */
function nextInPair(state, candidate) {
    const full = state.facts.full.cpuMillicores;
    const own = stretchesAt(state, candidate);
    const last = lastRound(own);
    const lastFull = lastRound(stretchesAt(state, candidate, full));
    const at = (cpuMillicores, round) => ({
        candidate,
        cpuMillicores,
        round
    });
    const free = own.every(({ throttledPeriods }) => throttledPeriods === 0);
    if (replaysWhole(state))
        return at(candidate, 0);
    if (state.settings.latencyLimits.length > 0 || free)
        return at(candidate, last + 1);
    if (lastFull !== last) {
        const round = Math.max(last, lastFull);
        return at(last > lastFull ? full : candidate, round);
    }
    // By turns, so that a machine that gets slower and slower favours neither.
    const round = last + 1;
    return at(round % 2 === 1 ? full : candidate, round);
}
function stretchesAt({ stretches }, candidate, cpuMillicores = candidate) {
    return stretches.filter(({ plan }) => plan.candidate === candidate && plan.cpuMillicores === cpuMillicores);
}
function lastRound(stretches) {
    return stretches.at(-1)?.plan.round ?? -1;
}
function total(stretches, of) {
    return stretches.reduce((sum, each) => sum + each[of], 0);
}
function shareOf(stretches) {
    return (0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .throttledShare */ .QA)({
        periods: total(stretches, 'periods'),
        throttledPeriods: total(stretches, 'throttledPeriods')
    });
}
/** What the kernel counted is not noisy: it decides alone when it can. */
function judgeByKernel(own, ratios, { facts, settings }) {
    if (own.some(({ failed }) => failed > 0))
        return 'fails';
    const requests = own.reduce((sum, each) => sum + each.sortedMs.length, 0);
    const throttled = total(own, 'throttledPeriods');
    const felt = settings.latencyLimits.length > 0 ? 0 : UNFELT_SHARE * requests;
    if (throttled * facts.concurrency <= felt)
        return requests >= ENOUGH_REQUESTS || own.length > 1 ? 'holds' : 'unsure';
    const heavy = shareOf(own) > HEAVY_SHARE;
    return heavy && ratios.some((ratio) => ratio > PLAIN) ? 'fails' : undefined;
}
/** log(measured ÷ allowed) of each stretch that can be compared. */
function logRatios(state, candidate) {
    const { latencyLimits, slowdown } = state.settings;
    const own = stretchesAt(state, candidate);
    if (latencyLimits.length > 0)
        return own
            .map(({ sortedMs }) => worst(sortedMs, latencyLimits))
            .filter(Number.isFinite);
    const full = state.facts.full.cpuMillicores;
    const beside = stretchesAt(state, candidate, full);
    return own
        .map(({ plan, sortedMs }) => {
        const pair = beside.find((other) => other.plan.round === plan.round);
        const allowed = tail(pair?.sortedMs ?? [], 'latency.p95') * (1 + slowdown);
        return Math.log(tail(sortedMs, 'latency.p95') / allowed);
    })
        .filter(Number.isFinite);
}
function worst(sortedMs, limits) {
    const ratios = limits.map(({ metric, limitMs }) => Math.log(tail(sortedMs, metric) / limitMs));
    return Math.max(...ratios);
}
/**
 * A stretch says where to look and proves nothing, and it is short: for a
 * percentile that it has too few answers for, its slowest answer stands. NaN
 * of none.
 */
function tail(sortedMs, metric) {
    const slowest = sortedMs[sortedMs.length - 1] ?? NaN;
    return (0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .measureLatency */ .RJ)(sortedMs, metric) ?? slowest;
}


/***/ }),

/***/ 26374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ estimate)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/sizing/grid.js
var grid = __webpack_require__(71416);
// EXTERNAL MODULE: ./lib/sizing/search-settings.js
var search_settings = __webpack_require__(99304);
;// CONCATENATED MODULE: ./lib/sizing/steps.js
/** A number that is worked on in named steps, each leaving a line. */
class Steps {
    steps;
    constructor(what, value) {
        this.steps = [{ what, value }];
    }
    get value() {
        return this.steps.at(-1).value;
    }
    /** A step that changes nothing leaves no line. */
    then(what, change) {
        const value = change(this.value);
        if (value !== this.value)
            this.steps.push({ what, value });
        return this;
    }
    sizing() {
        return { value: this.value, steps: this.steps };
    }
}
/** 0.15 → `+15 % headroom`. */
function addHeadroom(steps, headroom) {
    const percent = Number((headroom * 100).toFixed(1));
    return steps.then(`+${percent} % headroom`, (value) => value * (1 + headroom));
}

;// CONCATENATED MODULE: ./lib/sizing/estimate.js




const CPU_STEP = 10;
/**
 * A size from what was seen, never run: for `search: off`. Memory is what no
 * pressure can drop, CPU the busiest second, both with headroom.
 */
function estimate(analysis, headroom) {
    const undroppable = analysis.memory.undroppablePeakBytes;
    const busiest = analysis.cpu.peakMillicores;
    const { succeeded, oomKills = 0 } = analysis;
    if (succeeded === 0)
        return none('No request succeeded at full size.');
    if (oomKills > 0)
        return none(`${oomKills} of its processes were killed for memory.`);
    if (undroppable === undefined)
        return none('Memory could not be measured.');
    if (busiest === undefined)
        return none('CPU could not be measured.');
    const memory = addHeadroom(new Steps('highest memory that cannot be dropped', undroppable), headroom)
        .then('rounded up to 1 MiB', (bytes) => (0,grid/* ceilTo */.n)(bytes, units/* MIB */.D6))
        .sizing();
    const cpu = addHeadroom(new Steps('busiest second', busiest), headroom)
        .then('at least 50m', (cpu) => Math.max(cpu, search_settings/* MIN_MILLICORES */.L))
        .then('rounded up to 10m', (cpu) => (0,grid/* ceilTo */.n)(cpu, CPU_STEP))
        .sizing();
    return {
        kind: 'size',
        proved: false,
        size: { cpuMillicores: cpu.value, memoryBytes: memory.value },
        memory,
        cpu
    };
}
function none(reason) {
    return { kind: 'none', reason };
}


/***/ }),

/***/ 71416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inside),
/* harmony export */   n: () => (/* binding */ ceilTo)
/* harmony export */ });
/** The next multiple of a step that is not below the value. */
function ceilTo(value, step) {
    // 116 × 1.1 is 127.60000000000001: a hair above a multiple is that multiple.
    return Math.ceil(value / step - 1e-9) * step;
}
/**
 * The multiple of a step nearest to the value, strictly between two bounds
 * that lie more than a step apart.
 */
function inside(value, bounds, step) {
    const lowest = (Math.floor(bounds.low / step) + 1) * step;
    const highest = (Math.ceil(bounds.high / step) - 1) * step;
    return Math.min(Math.max(Math.round(value / step) * step, lowest), highest);
}


/***/ }),

/***/ 30373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ soakGrowth),
/* harmony export */   MR: () => (/* binding */ findStep),
/* harmony export */   T2: () => (/* binding */ climbOf)
/* harmony export */ });
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29803);
/** Whether what a replay needs climbs from replay to replay. */

/** A climb is one in 99.5 of 100 cases (Kendall). */
const SURE = 2.6;
/** Fewer replays say nothing about it. */
const MIN_PIECES = 10;
/** What is a step: a share; pieces before one, and after it. */
const MIN_STEP = 0.04;
const WARM = 2;
const STAYS = 3;
/** Pieces that are looked at as one, for a heap that is collected seldom. */
const TOGETHER = [1, 3];
/** Bytes a request, as a share of the memory: 0.5 % in 1000 requests. */
const LEAST_SHARE = 0.005 / 1000;
const identity = (number) => number;
/**
 * Median step from value to value, where they climb for sure; else 0. What
 * fills up slows down: no faster than the second half of them.
 */
function climbOf(values, axis = identity) {
    const { steps, kendall } = compare(values, { axis });
    const sure = SURE * (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .kendallSpread */ .f5)(values.length);
    if (values.length < MIN_PIECES || kendall < sure)
        return 0;
    const late = compare(values, { axis, from: values.length >> 1 });
    return Math.min(middle(steps), middle(late.steps));
}
/**
 * The largest step up that stayed. A thread's arena that is never given back
 * makes one, now and then: 113 115 117 117 117 142 143 143 143 is one of 25, at
 * 5. Replays that need more by chance, once, are none, nor is what comes first.
 */
function findStep(values) {
    const last = values.length - STAYS;
    const steps = values.flatMap((_, at) => {
        if (at < WARM || at > last)
            return [];
        const before = Math.max(...values.slice(0, at));
        return [{ bytes: Math.min(...values.slice(at)) - before, at }];
    });
    const [largest] = steps.sort((a, b) => b.bytes - a.bytes);
    const least = Math.max(...values) * MIN_STEP;
    return largest && largest.bytes > least ? largest : undefined;
}
/**
 * Bytes a request by which the highest memory of each piece of a soak grew all
 * along, for a heap and its caches that fill up slow down; undefined: it did
 * not, or by so little that nobody need know.
 *
 * In simulations of 200 heaps each of Go, JVM, Node and none, all collected five
 * times or more in the soak, none was called growing, and all of 100 leaks of 3 %
 * in 1000 requests were. Where a heap is collected once or twice in a soak nobody
 * can tell: 3 of 200 were called growing, two thirds of the leaks were not.
 */
function soakGrowth(peakBytes, requestsPerPiece) {
    const growths = TOGETHER.map((size) => {
        const highest = withoutStep(highestOf(peakBytes, size));
        return climbOf(highest) / (requestsPerPiece * size);
    });
    const growth = Math.max(...growths);
    return growth > (peakBytes.at(-1) ?? Infinity) * LEAST_SHARE
        ? growth
        : undefined;
}
/** A step happens once: 62 62 75 94 94 94 is no growth of 8 a piece. */
function withoutStep(values) {
    const { bytes = 0, at = 0 } = findStep(values) ?? {};
    return values.map((value, i) => (i < at ? value : value - bytes));
}
/** Of so many pieces together, the last of which are never left out. */
function highestOf(peakBytes, size) {
    const first = peakBytes.length % size;
    const count = Math.floor(peakBytes.length / size);
    return Array.from({ length: count }, (_, i) => {
        const from = first + i * size;
        return Math.max(...peakBytes.slice(from, from + size));
    });
}
function compare(values, { axis, from = 0 }) {
    const steps = values.slice(from).flatMap((a, i) => values.slice(from + i + 1).map((b, gap) => {
        const number = from + i + 1;
        return (b - a) / (axis(number + gap + 1) - axis(number));
    }));
    const kendall = steps.reduce((sum, step) => sum + Math.sign(step), 0);
    return { steps, kendall };
}
function middle(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}


/***/ }),

/***/ 12391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ findDoubtful),
/* harmony export */   Oy: () => (/* binding */ isElastic),
/* harmony export */   iQ: () => (/* binding */ comparableOf),
/* harmony export */   r1: () => (/* binding */ ampleFor)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _outcome_adapts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39336);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53079);
/**
 * Services that more memory makes faster: a heap that is collected less often, a
 * pool of workers that is sized by the limit. They live in much less than they
 * are fast in, so their limits are compared with full size.
 */



/**
 * From here on more memory does nothing for a service that took as much in less
 * as at full size; Infinity: it took less, so it may be faster with more.
 */
function ampleFor({ facts, trials }) {
    const isAdapted = trials.some(({ probe, shown }) => probe.wholeDataset && shown?.peakBytes.length && (0,_outcome_adapts_js__WEBPACK_IMPORTED_MODULE_2__/* .adapts */ .yw)(facts, shown));
    return isAdapted ? Infinity : (0,_outcome_adapts_js__WEBPACK_IMPORTED_MODULE_2__/* .ampleBytes */ .xu)(facts);
}
/** By outcomes that have been looked at together, see settle-proofs.ts. */
function isElastic({ trials }) {
    return trials.some(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlowForMemory */ .QH);
}
/** What says that a limit is large enough: of an elastic service a comparison. */
function comparableOf(trials) {
    return isElastic({ trials }) ? trials.filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9) : trials;
}
/**
 * The first limit that is tried is what the service was seen to use at full
 * size. Where its replay looks slow there, it is compared before the search
 * goes below.
 */
function findDoubtful(state) {
    const { trials } = state;
    const first = trials.find(({ probe }) => probe.purpose === 'decide');
    if (!first?.shown || first.outcome.kind !== 'held')
        return undefined;
    const { probe } = first;
    const isNew = probe.wholeDataset && !trials.some(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9);
    return isNew && (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .looksSlow */ .gQ)(state, first)
        ? { ...probe, compared: true }
        : undefined;
}


/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lastsRequests),
/* harmony export */   n: () => (/* binding */ nextLeakProbe)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);


/** Growth below this share of the memory seen can't be told from noise. */
const MUCH = 0.05;
/** Where growth is cut: a leak dies when so much of the replay is over... */
const CUTS = [0.5, 0.75];
/** ...give or take this; a heap lives, or dies when its room ends. */
const OFF = 0.3;
/**
 * Whether growth is a leak, which has no minimum, or a heap that takes what it
 * is given. Both look the same at full size; half-way down the growth they
 * part: a heap collects its garbage and lives, and a leak dies when half of
 * the requests are answered. An elastic heap may die of such a limit too, but
 * not of two limits each when the leak would have reached it.
 */
function nextLeakProbe(state) {
    const { facts } = state;
    const grownBytes = (facts.growthBytesPerRequest ?? 0) * facts.requests;
    if (grownBytes < facts.undroppableBytes * MUCH)
        return { kind: 'no-leak' };
    for (const cut of CUTS) {
        const move = probeAt(state, grownBytes, cut);
        if (move.kind !== 'leak')
            return move;
    }
    return { kind: 'leak' };
}
function probeAt({ facts, settings, trials }, grownBytes, cut) {
    const memoryBytes = (0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .ceilTo */ .n)(facts.undroppableBytes - grownBytes * (1 - cut), settings.step.memoryBytes);
    if (memoryBytes >= facts.full.memoryBytes || memoryBytes <= 0)
        return { kind: 'no-leak' };
    const size = { ...facts.full, memoryBytes };
    const tried = trials.find(({ probe }) => probe.size.memoryBytes === memoryBytes);
    if (!tried) {
        const probe = { purpose: 'decide', size, wholeDataset: true };
        return { kind: 'probe', probe };
    }
    const { outcome } = tried;
    if ((0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(tried, facts.full) !== 'memory' || !('answered' in outcome))
        return { kind: 'no-leak' };
    const came = outcome.answered / outcome.planned;
    return { kind: Math.abs(came - cut) < OFF ? 'leak' : 'no-leak' };
}
/** How many requests a service that leaks survives, from its start. */
function lastsRequests(facts, memoryBytes) {
    const { growthBytesPerRequest = NaN, undroppableBytes, requests } = facts;
    const room = memoryBytes - undroppableBytes;
    return Math.max(0, Math.floor(requests + room / growthBytesPerRequest));
}


/***/ }),

/***/ 53621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findLevels)
/* harmony export */ });
/* harmony import */ var _climb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30373);

function findLevels(trials) {
    const soaked = trials.filter(({ shown }) => shown?.peakBytes.length);
    return soaked.map(({ shown }) => {
        const found = (0,_climb_js__WEBPACK_IMPORTED_MODULE_0__/* .findStep */ .MR)(shown.peakBytes);
        const peaks = shown.peakBytes.slice(found?.at ?? 0);
        return { peaks, step: found?.bytes ?? 0 };
    });
}


/***/ }),

/***/ 60931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ nextSizes),
/* harmony export */   wo: () => (/* binding */ isMoot),
/* harmony export */   z8: () => (/* binding */ findBounds)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72988);
/* harmony import */ var _elastic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12391);




/** First jump of a gallop up; each following one is the square of the last. */
const JUMP_UP = 1.06;
/** First jump of a gallop down, to catch a size just above the minimum... */
const JUMP_DOWN = 1.06;
/** ...and the following ones: a heap that takes what it gets, several times. */
const LEAP_DOWN = 1.5;
/** Ratio of bounds that several containers side by side narrow sooner. */
const WIDE = 1.25;
/**
 * So many at once are worth it: two on two cores, if they take 1.4 × as long,
 * tell less a second (ln 3 ÷ 1.4) than one after the other (ln 2 ÷ 0.75).
 */
const CROWD = 3;
/**
 * The lower bound is the largest limit that ever failed, whatever held below
 * it: outcomes are not monotone, and a size at or below one that failed is
 * never an answer.
 */
function findBounds(state) {
    const { minimum, step } = state.settings;
    const top = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).memoryBytes;
    const floor = Math.min((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(minimum.memoryBytes, step.memoryBytes), top);
    const low = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const proved = [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts), ...(0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .comparableOf */ .iQ)(state.trials)]
        .filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > low && bytes >= floor && bytes <= top);
    return { low, high: smallest(proved), floor, top };
}
/** Whether a trial of it tells nothing about where the minimum is. */
function isMoot({ purpose, size }, state) {
    const { low, high = Infinity } = findBounds(state);
    const isInside = size.memoryBytes > low && size.memoryBytes < high;
    return purpose !== 'decide' || !isInside;
}
/**
 * One limit to decide, or several to try side by side.
 *
 * From the memory seen, gallop: up while it fails, by 6, 12, 26, 59 %, for a
 * service needs about what it was seen to use; down while it holds, for a JVM
 * that took 811 MiB works with 133. Then bisect, by ratio. A trial that fails
 * costs little, because most die at start or on their heaviest rows; trials
 * that hold cost most, so a gallop down goes side by side.
 */
function nextSizes(bounds, state) {
    const { floor, top, high = Infinity } = bounds;
    const step = state.settings.step.memoryBytes;
    // What it was seen to use says nothing of how much makes it fast.
    if ((0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .isElastic */ .Oy)(state))
        return [aimElastic(bounds, state)];
    // Not measured: somewhere below; the gallop finds the way.
    const seen = state.facts.undroppableBytes || top / 4;
    const start = Math.min(Math.max((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(seen, step), floor), top);
    if (state.trials.length === 0 && start < high)
        return [start];
    const hints = findHints(bounds, state);
    const holds = streak(state, 'held');
    const upper = hints.high ?? high;
    const wide = { low: Math.max(hints.low, floor - 1), high: upper };
    const sizes = hints.low === 0
        ? gallopDown(wide, state, holds)
        : holds > 0 && upper > hints.low * WIDE
            ? divide(wide, state)
            : [];
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    if (sizes.length > 1 && total <= state.settings.machineBytes)
        return sizes;
    if (hints.low === 0)
        return sizes.slice(0, 1);
    return [decide(bounds, hints, state)];
}
function aimElastic({ low, high, top }, state) {
    const step = state.settings.step.memoryBytes;
    const ample = (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)((0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .ampleFor */ .r1)(state), step);
    if (ample > low && ample < (high ?? top))
        return ample;
    if (high === undefined)
        return top;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(Math.sqrt(low * high), { low, high }, step);
}
function findHints({ low, high = Infinity }, state) {
    const hints = state.trials
        .filter(({ probe }) => probe.purpose === 'bracket')
        .map((trial) => ({
        bytes: trial.probe.size.memoryBytes,
        worked: (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .held */ .yB)(trial)
    }))
        .filter(({ bytes }) => bytes > low && bytes < high);
    const failed = hints.filter(({ worked }) => !worked).map(({ bytes }) => bytes);
    const lowest = Math.max(low, ...failed);
    const above = hints.filter(({ bytes, worked }) => worked && bytes > lowest);
    return { low: lowest, high: smallest(above.map(({ bytes }) => bytes)) };
}
function decide(bounds, hints, state) {
    const { low, high, top } = bounds;
    const step = state.settings.step.memoryBytes;
    if (hints.high !== undefined)
        return hints.high;
    // Nothing but a doubtful failure lies between: ask again, alone.
    if (high !== undefined && high - hints.low <= step)
        return hints.low;
    const failures = streak(state, 'failed');
    const up = leapUp(hints.low, failures, state);
    if (high === undefined)
        return Math.min((0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .ceilTo */ .n)(Math.max(up, low + 1), step), top);
    const middle = Math.sqrt(hints.low * high);
    const target = failures > 0 ? Math.min(middle, up) : middle;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(target, { low: hints.low, high }, step);
}
/**
 * File pages that are in use count too, though nobody knows how many are
 * needed: the first three jumps (7 times the first) go to all of them at most.
 * A mapped model of 400 MiB beside 200 MiB of heap: 1.17, 1.37, 1.87 times.
 */
function firstJump({ facts }) {
    const files = facts.workingSetBytes / facts.undroppableBytes || 1;
    return Math.min(Math.max(files ** (1 / 7), JUMP_UP), JUMP_UP ** 4);
}
/** Never past all that it was ever charged, which was enough for it. */
function leapUp(low, failures, state) {
    const { chargedBytes } = state.facts;
    const up = low * firstJump(state) ** (2 ** Math.max(failures - 1, 0));
    return chargedBytes > low ? Math.min(up, chargedBytes) : up;
}
/** Ever smaller limits below one that held, largest first. */
function gallopDown(wide, state, holds) {
    const { parallel, step } = state.settings;
    const first = holds > 1 ? LEAP_DOWN : JUMP_DOWN;
    const sizes = Array.from({ length: parallel }, (_, i) => (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(wide.high / (first * LEAP_DOWN ** i), wide, step.memoryBytes));
    return [...new Set(sizes)];
}
/** Limits that divide the bounds in equal ratios, largest first. */
function divide(wide, { settings }) {
    const { parallel, step } = settings;
    if (parallel < CROWD)
        return [];
    const sizes = Array.from({ length: parallel }, (_, i) => {
        const share = (i + 1) / (parallel + 1);
        const bytes = wide.high / (wide.high / wide.low) ** share;
        return (0,_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .G)(bytes, wide, step.memoryBytes);
    });
    return [...new Set(sizes)];
}
/** How many of the last trials failed for memory, or held, one after another. */
function streak(state, as) {
    const { facts } = state;
    const trials = state.trials.filter(({ probe }) => probe.purpose !== 'control');
    const other = trials.findLastIndex((trial) => as === 'held' ? !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .held */ .yB)(trial) : (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, facts.full) !== 'memory');
    return trials.length - 1 - other;
}
function smallest(numbers) {
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
}


/***/ }),

/***/ 92526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ proofsDecide),
/* harmony export */   o: () => (/* binding */ nextMemoryProbes)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22168);
/* harmony import */ var _elastic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12391);
/* harmony import */ var _leak_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36409);
/* harmony import */ var _memory_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60931);






/** Precision of the answer, for the headroom above it is 10 %. */
const FINE = 1.035;
/** The same when it has taken long: a jump up of 6 %. */
const COARSE = 1.065;
const MAX_TRIALS = 40;
/**
 * The next containers to run, or the answer: the lower and the upper bound of
 * memory-bounds.ts, 3.5 % or a step apart. Without a soak the upper one has to
 * hold twice, once more than needed to find it, because a limit that held once
 * failed the next time (measured on a JVM: 320 MiB; 324 held).
 */
function nextMemoryProbes(state) {
    const leak = (0,_leak_js__WEBPACK_IMPORTED_MODULE_4__/* .nextLeakProbe */ .n)(state);
    if (leak.kind === 'leak')
        return leak;
    if (leak.kind === 'probe')
        return { kind: 'probe', probes: [leak.probe] };
    const doubtful = (0,_elastic_js__WEBPACK_IMPORTED_MODULE_3__/* .findDoubtful */ .Do)(state);
    if (doubtful)
        return { kind: 'probe', probes: [doubtful] };
    const bounds = (0,_memory_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .findBounds */ .z8)(state);
    if (bounds.low >= bounds.top)
        return { kind: 'none' };
    if (proofsDecide(state))
        return found(bounds, state, undefined);
    const shortOf = findShortage(state);
    if (isNarrow(bounds, { step: state.settings.step.memoryBytes, shortOf }))
        return confirm(bounds, state, shortOf);
    const sizes = (0,_memory_bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .nextSizes */ .Y0)(bounds, state);
    const purpose = sizes.length > 1 ? 'bracket' : 'decide';
    return {
        kind: 'probe',
        probes: sizes.map((bytes) => (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .planMemoryProbe */ .X$)(state, bytes, purpose))
    };
}
function findShortage(state) {
    if (state.trials.length >= MAX_TRIALS)
        return 'trials';
    if (!(0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .hasTime */ ._p)(state))
        return 'time';
    return state.elapsedMs > patienceMs(state) ? 'patience' : undefined;
}
/**
 * The last percents are worth 25 s, or as long as the first trial took, and
 * no more: the headroom above them is 10 %.
 */
function patienceMs({ facts }) {
    return Math.max(25_000, (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(facts).ms);
}
function isNarrow({ low, high, floor }, by) {
    const stop = by.shortOf === 'trials' || by.shortOf === 'time';
    if (high === undefined || stop)
        return stop;
    if (high <= floor || high - low <= by.step)
        return true;
    return high <= low * (by.shortOf === 'patience' ? COARSE : FINE);
}
function confirm(bounds, state, shortOf) {
    const { low, floor, top, high = top } = bounds;
    const here = heldAt(high, state);
    // The whole dataset if there is patience for it: the proof replays it anyway.
    const whole = here.some(({ probe }) => probe.wholeDataset) ||
        state.elapsedMs + (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts).ms > patienceMs(state);
    // At full size the first trial is enough: there is nothing above it to find.
    const atFull = high === state.facts.full.memoryBytes;
    const enough = state.settings.soakMs > 0 ? 1 : 2;
    if (!atFull && shortOf === undefined && (here.length < enough || !whole)) {
        const repeat = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .planMemoryProbe */ .X$)(state, high, 'decide');
        const wholeDataset = repeat.wholeDataset || !whole;
        return { kind: 'probe', probes: [{ ...repeat, wholeDataset }] };
    }
    // Time that went by since then takes nothing from what was found.
    const step = state.settings.step.memoryBytes;
    const exact = high - low <= step || high <= low * FINE || high <= floor;
    const sure = exact && (atFull || here.length >= enough);
    return found(bounds, state, sure ? undefined : shortOf);
}
function found({ low, top, high = top }, state, shortOf) {
    return {
        kind: 'found',
        minimumBytes: high,
        failedBytes: low,
        holds: heldAt(high, state).length,
        flakyBytes: (0,_elastic_js__WEBPACK_IMPORTED_MODULE_3__/* .comparableOf */ .iQ)(state.trials)
            .filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)
            .map(({ probe }) => probe.size.memoryBytes)
            .filter((bytes) => bytes <= low),
        shortOf
    };
}
function heldTrials(state) {
    return [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts), ...state.trials].filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR);
}
function heldAt(bytes, state) {
    return heldTrials(state).filter(({ probe }) => probe.size.memoryBytes === bytes);
}
/**
 * A proof failed above a limit at which the whole dataset had held: one replay
 * tells nothing more here, for chance or its soak decides. One that was slow
 * for want of memory tells that replays are to be compared, until these held.
 */
function proofsDecide({ trials, facts }) {
    return trials.some((proof) => proof.probe.purpose === 'proof' &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(proof, facts.full) === 'memory' &&
        trials.some((held) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(held) &&
            held.probe.wholeDataset &&
            ((0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(held) || !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlowForMemory */ .QH)(proof)) &&
            held.probe.size.memoryBytes <= proof.probe.size.memoryBytes));
}


/***/ }),

/***/ 81781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ collectNeeds),
/* harmony export */   UZ: () => (/* binding */ isByChance),
/* harmony export */   j2: () => (/* binding */ NEAR)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72988);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);
/** What replays needed, killed ones too: samples of one distribution. */



/** Fewer say nothing about a tail. */
const MIN_REPLAYS = 10;
/** An elastic heap takes more where it may: limits near the largest count. */
const NEAR = 0.8;
/** None where there are too few to tell anything. */
function collectNeeds(state) {
    const samples = findSamples(state);
    const nearBytes = Math.max(...samples.map(bytesOf)) * NEAR;
    const near = samples.filter((trial) => bytesOf(trial) >= nearBytes);
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .findLevels */ .l)(near);
    const stepped = levels.filter(({ step }) => step > 0);
    const ended = (stepped.length > 0 ? stepped : levels)
        .flatMap(({ peaks }) => peaks)
        .map((bytes) => ({ log: Math.log(bytes), killed: false }));
    const least = Math.min(...(stepped.length > 0 ? ended : []).map(({ log }) => log));
    const killed = near
        .filter(isKilled)
        .map((trial) => ({ log: Math.log(bytesOf(trial)), killed: true }))
        .filter(({ log }) => stepped.length === 0 || log >= least);
    const needs = [...ended, ...killed].filter(({ log }) => Number.isFinite(log));
    return needs.length < MIN_REPLAYS ? [] : needs;
}
/** Limits no further apart are one: an edge is not sharp. */
const EDGE = 1.04;
/**
 * Whether one was killed at a limit above one that had held the same rows: then
 * it is chance what a replay needs. Measured: Ruby needs 58 to 60 MiB in most of
 * its replays of 7 s, and 84 in some; a pool of threads in Rust held its heaviest
 * rows at 150 MiB and died of them at 163.
 */
function isByChance(state) {
    const held = runAlone(state).filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR);
    return runAlone(state)
        .filter(isKilled)
        .some((killed) => held.some((lower) => (lower.probe.wholeDataset || !killed.probe.wholeDataset) &&
        bytesOf(killed) > bytesOf(lower) * EDGE));
}
/** Proofs; where it is chance, all that replayed the dataset or were killed. */
function findSamples(state) {
    return isByChance(state)
        ? [...heldWhole(state), ...runAlone(state).filter(isKilled)]
        : (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state);
}
function heldWhole(state) {
    return runAlone(state).filter((trial) => trial.probe.wholeDataset && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial));
}
function runAlone({ trials }) {
    return trials.filter(({ probe }) => probe.purpose === 'decide' || probe.purpose === 'proof');
}
function isKilled({ outcome }) {
    return outcome.kind === 'oom-killed';
}
function bytesOf({ probe }) {
    return probe.size.memoryBytes;
}


/***/ }),

/***/ 76872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ estimateTail)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13759);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72988);
/* harmony import */ var _climb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30373);
/* harmony import */ var _elastic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12391);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53621);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81781);
/** How far chance may lift what a replay needs, from what replays needed. */







/** One replay in so many may need more: 150 hold in 90 of 100, without the doubt. */
const RARE = 1500;
/** The part of the replays that stands for the tail. */
const TOP = 1 / 3;
const MIN_TOP = 5;
/**
 * Shape of the tail (generalized Pareto): below 0 it ends somewhere, as it must
 * where at most `concurrency` requests meet. In simulations of requests that
 * meet, −0.25 came nearest to what 150 replays needed.
 */
const SHAPE = -0.25;
/** On top, for a tail from thirty numbers is a guess: half of it, at most 4 %. */
const DOUBT = 0.5;
const MAX_DOUBT = 0.04;
/** Replays that a size must last. */
const LONG_REPLAYS = 50;
/** Heaps and caches fill up ever slower. */
const slowing = (replays) => replays ** 0.75;
/** Above one that lasted them: as wide as the answer may be. */
const ABOVE_LASTING = 1.13;
/** What chance may lift a need to; no further than what lasted shows. */
function estimateTail(state) {
    const tail = tailOfReplays(state) ?? tailOfSteps(state);
    const reachBytes = Math.min(tail?.reachBytes ?? NaN, mostBytes(state));
    return tail && { ...tail, reachBytes };
}
/**
 * The memory that the worst of very many replays will need. Each replay of each
 * proof is a sample of one distribution, those that were killed too: of them it
 * is known that they needed more than their limit. The mean excess of the upper
 * third over its lower end, killed ones counted as maximum likelihood does (the
 * sum of all excesses ÷ the number of those that ended), is the tail's scale.
 *
 * Example: 20 replays need 240 … 290 MiB, the upper third 270 and 10 more in the
 * mean. Nearly none will need 270 × exp(4 × 1.25 × 10 ÷ 270 × (1 − 0.21)) = 312,
 * or 325 with the doubt on top.
 */
function tailOfReplays(state) {
    const needs = (0,_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .collectNeeds */ .GF)(state).sort((a, b) => b.log - a.log);
    if (needs.length === 0)
        return undefined;
    const top = Math.max(MIN_TOP, Math.round(needs.length * TOP));
    const above = needs.slice(0, top);
    const threshold = needs[Math.min(top, needs.length - 1)].log;
    const excess = above.reduce((sum, { log }) => sum + log - threshold, 0);
    const ended = above.filter(({ killed }) => !killed).length;
    const scale = (excess / Math.max(ended, 1)) * (1 - SHAPE);
    const seenBytes = Math.exp(above[(top * 3) >> 2].log);
    const rank = needs.length / top / RARE;
    const lift = (scale / SHAPE) * (rank ** -SHAPE - 1);
    const reach = threshold + lift + Math.min(lift * DOUBT, MAX_DOUBT);
    const { reachBytes: stepsBytes = 0 } = tailOfSteps(state) ?? {};
    const wantedBytes = Math.exp(reach) + climb(state) + unseen(state, seenBytes);
    return {
        reachBytes: Math.max(wantedBytes, stepsBytes),
        spread: Math.expm1(lift)
    };
}
/**
 * A size that held a lasting soak is not far from enough, whatever was killed or
 * climbed elsewhere, and one at which two containers held them is: what a tail
 * from few and uneven replays says has an end.
 */
function mostBytes(state) {
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const lasting = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state)
        .filter(({ outcome, shown }) => outcome.kind === 'held' && shown?.lasting)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > failed)
        .sort((a, b) => a - b);
    const [once = Infinity, twice = Infinity] = lasting;
    return Math.min(once * ABOVE_LASTING, twice);
}
/**
 * A service may need more than was seen of it. It died of one replay at a limit
 * that three of four replays' highest memory does not reach, for a spike between
 * two readings: by so much more. Where it crawled there, it is the pages of its
 * program, which come on top of what it takes later: a JVM that crawls at 84 MiB
 * with 59 in its first replay, and takes 97 in its 14th, needs 122. A proof that
 * held has shown that it is no more than its limit had left.
 */
function unseen(state, seenBytes) {
    const { trials, facts } = state;
    const first = (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)((0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).flatMap(({ shown }) => shown?.peakBytes.slice(0, 1) ?? []));
    const missing = trials
        .filter((trial) => trial.probe.purpose === 'decide' &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, facts.full) === 'memory')
        .map((trial) => {
        const crawled = trial.outcome.kind === 'too-slow' && !(0,_elastic_js__WEBPACK_IMPORTED_MODULE_2__/* .isElastic */ .Oy)(state);
        return trial.probe.size.memoryBytes - (crawled ? first : seenBytes);
    });
    const left = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state)
        .filter(({ outcome, shown }) => outcome.kind === 'held' && shown)
        .map(({ probe, shown }) => {
        return probe.size.memoryBytes - Math.max(...shown.peakBytes);
    });
    const most = Math.min(...left.filter(Number.isFinite));
    return Math.min(Math.max(0, ...missing.filter(Number.isFinite)), most);
}
/**
 * What a climb from replay to replay, if it is one, adds until the 50th, bytes.
 * Of the longest proofs, for where a short one climbs, a long one may show the
 * plateau.
 */
function climb(state) {
    const soaks = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).map(({ shown }) => shown?.peakBytes ?? []);
    const longest = Math.max(0, ...soaks.map(({ length }) => length));
    const climbs = soaks
        .filter(({ length }) => length >= longest * _needs_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR */ .j2)
        .map((peaks) => {
        const left = slowing(LONG_REPLAYS) - slowing(peaks.length);
        return (0,_climb_js__WEBPACK_IMPORTED_MODULE_5__/* .climbOf */ .T2)(peaks, slowing) * Math.max(0, left);
    });
    return Math.max(0, ...climbs);
}
/**
 * Where memory came in steps and stayed, replays of one container are no samples
 * of one distribution: those before its last step are left out, and containers
 * that made none yet. There is room for one step more than half of them made.
 */
function tailOfSteps(state) {
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .findLevels */ .l)((0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state));
    const stepBytes = Math.max(0, ...levels.map(({ step }) => step));
    if (stepBytes === 0)
        return undefined;
    const last = levels.map(({ peaks }) => peaks.at(-1)).sort((a, b) => a - b);
    const levelBytes = last[last.length >> 1];
    const reachBytes = levelBytes + stepBytes;
    return {
        reachBytes: reachBytes + unseen(state, reachBytes),
        spread: stepBytes / levelBytes
    };
}


/***/ }),

/***/ 31935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ answerSoFar),
/* harmony export */   l: () => (/* binding */ nextMove)
/* harmony export */ });
/* harmony import */ var _cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65158);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72988);
/* harmony import */ var _settle_proofs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40611);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22168);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64820);
/* harmony import */ var _memory_memory_search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92526);
/* harmony import */ var _recommend_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16537);








/** From here on one more start is dear: the first trial's container serves. */
const SLOW_START_MS = 10_000;
/**
 * The next move, or the answer: memory first, then CPU on a container with
 * the memory that is going to be recommended (where starts are slow: CPU
 * first, on the container of the first trial), then the proof of both. A proof
 * that fails is a failure like any other: it raises the bound of the limit to
 * blame, and the search goes on above it.
 */
function nextMove(given) {
    const state = (0,_settle_proofs_js__WEBPACK_IMPORTED_MODULE_3__/* .settleProofs */ .l)(given);
    const { facts, settings } = state;
    if (!(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorking */ .ms)(facts.outcome))
        return done({ kind: 'none', why: 'fails' });
    if ((0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .hasTime */ ._p)(state) && (0,_settle_proofs_js__WEBPACK_IMPORTED_MODULE_3__/* .needsControl */ .V)(given))
        return planControl(facts.full);
    const cpu = settings.search.cpu ? (0,_cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__/* .nextCpuStretch */ .J)(state) : undefined;
    if (cpu?.kind === 'stretch' && facts.startupMs > SLOW_START_MS)
        return planStretch(cpu.stretch, facts.full);
    const memory = settings.search.memory ? (0,_memory_memory_search_js__WEBPACK_IMPORTED_MODULE_6__/* .nextMemoryProbes */ .o)(state) : undefined;
    if (memory?.kind === 'leak')
        return done({ kind: 'none', why: 'leaks' });
    if (memory?.kind === 'probe')
        return { kind: 'trials', probes: memory.probes };
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .ceiling */ .Iv)(state);
    const beyond = memory?.kind === 'none' ||
        (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFailed */ .ap)(state, 'memory') >= most.memoryBytes ||
        (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .largestFailed */ .ap)(state, 'cpu') >= most.cpuMillicores;
    if (beyond)
        return done({ kind: 'none', why: 'beyond-maximum' });
    const memoryBytes = (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendMemory */ .ah)(state, memory);
    if (cpu?.kind === 'stretch')
        return planStretch(cpu.stretch, { ...facts.full, memoryBytes });
    const size = { cpuMillicores: (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .recommendCpu */ .fH)(state, cpu), memoryBytes };
    return (0,_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .prove */ .z)(state, { size, memory, cpu });
}
/**
 * The answer, whenever it is asked for: of a search that was cut short, what
 * it would say if its time were over now.
 *
 * @param why it was cut short, to follow "not proved:"
 */
function answerSoFar(state, why) {
    const move = nextMove(state);
    if (move.kind === 'done')
        return move.answer;
    const settings = { ...state.settings, timeBudgetMs: 0 };
    const last = nextMove({ ...state, settings });
    if (last.kind === 'done') {
        const { answer } = last;
        return answer.kind === 'size' ? { ...answer, reason: why } : answer;
    }
    const { full } = state.facts;
    const proof = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .firstTrial */ .dR)(state.facts);
    const [memory, cpu] = [undefined, undefined];
    return { kind: 'size', size: full, proof, reason: why, memory, cpu };
}
function planStretch(stretch, size) {
    const probe = { purpose: 'decide', size, wholeDataset: false };
    return { kind: 'stretch', probe, stretch };
}
function planControl(size) {
    const probe = { purpose: 'control', size, wholeDataset: true };
    return { kind: 'trials', probes: [probe] };
}
function done(answer) {
    return { kind: 'done', answer };
}


/***/ }),

/***/ 39336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ startsFewer),
/* harmony export */   xu: () => (/* binding */ ampleBytes),
/* harmony export */   yw: () => (/* binding */ adapts)
/* harmony export */ });
/** More than all that it uses: a collector that nears its limit works harder. */
const AMPLE = 1.25;
/** Starts of one image differ by less, in memory and in threads. */
const LESS = 0.9;
const FEWER = 0.8;
function adapts(facts, shown) {
    return takesLess(facts, shown) || startsFewer(facts, shown);
}
/** Whether it kept less; of counters that tell nothing: it may have. */
function takesLess(facts, { peakBytes: [first = NaN] = [] }) {
    return !(first >= facts.undroppableBytes * LESS);
}
/** Whether it ran fewer workers, or threads. */
function startsFewer(facts, { tasks = NaN }) {
    return tasks < facts.tasks * FEWER;
}
/** From here on memory matters only to what adapts to its limit. NaN: not known. */
function ampleBytes({ workingSetBytes }) {
    return workingSetBytes * AMPLE;
}


/***/ }),

/***/ 49531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ heldAlone),
/* harmony export */   QH: () => (/* binding */ isSlowForMemory),
/* harmony export */   Sy: () => (/* binding */ blame),
/* harmony export */   ms: () => (/* binding */ isWorking),
/* harmony export */   n9: () => (/* binding */ isComparable),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _slowdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63608);

/** CPU time per answer ÷ that at full size, above which memory is short. */
const HARDER = 1.3;
/** Share of rows that may fail at full size, and at any other. */
const MAX_FAILING = 0.05;
/** Everything was right. */
function held({ outcome }) {
    return outcome.kind === 'held';
}
/** Ran alone and cold, and everything was right: its limits are enough, once. */
function heldAlone(trial) {
    const { purpose } = trial.probe;
    return (purpose === 'decide' || purpose === 'proof') && held(trial);
}
/** Replayed often enough to be held against full size. */
function isComparable({ probe }) {
    return probe.purpose === 'proof' || probe.compared === true;
}
/** It lived in its memory limit, which made it too slow. */
function isSlowForMemory({ outcome }) {
    if (outcome.kind !== 'too-slow')
        return false;
    return 'by' in outcome.slowness && outcome.slowness.by === 'memory';
}
/**
 * Whether the first trial is that of a working service. A few rows that fail
 * at any size are the dataset's business.
 */
function isWorking(outcome) {
    if (outcome.kind !== 'failed-requests')
        return outcome.kind === 'held';
    return outcome.failed <= outcome.planned * MAX_FAILING;
}
/**
 * Which limit a failure shows to be too small. Side by side a trial can be
 * slow for its neighbour's sake, and even crawl: a neighbour that drops the
 * pages they share makes both read them again. Then it shows nothing.
 */
function blame({ probe, outcome }, full) {
    if (probe.purpose === 'control')
        return 'nothing';
    if (outcome.kind === 'held' || outcome.kind === 'aborted')
        return 'nothing';
    if (outcome.kind === 'oom-killed' ||
        outcome.kind === 'exited' ||
        outcome.kind === 'not-started')
        return 'memory';
    if (probe.purpose === 'bracket')
        return outcome.kind === 'failed-requests' ? 'memory' : 'nothing';
    const slowness = outcome.kind === 'too-slow' ? outcome.slowness : undefined;
    if (slowness && 'by' in slowness)
        return slowness.by;
    const starved = slowness?.what === 'latency' || outcome.throttledShare > _slowdown_js__WEBPACK_IMPORTED_MODULE_0__/* .STARVED_SHARE */ .OI;
    const less = probe.size.cpuMillicores < full.cpuMillicores;
    return less && starved && !isMemorys(slowness) ? 'cpu' : 'memory';
}
/** Pages read again, or garbage collected: no CPU quota makes it do that. */
function isMemorys(slowness) {
    return (slowness?.what === 'thrashing' ||
        (slowness?.what === 'replay' && (slowness.harder ?? 1) > HARDER));
}


/***/ }),

/***/ 20737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ measureLatency),
/* harmony export */   Ut: () => (/* binding */ missedLimits),
/* harmony export */   Zi: () => (/* binding */ latencyLimits),
/* harmony export */   _h: () => (/* binding */ splitMeasurable)
/* harmony export */ });
/* unused harmony export fewestAnswers */
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13759);
/* harmony import */ var _thresholds_below_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81358);


/** A percentile by its p; the others need one request. */
const MEASURES = {
    'latency.p50': 0.5,
    'latency.p90': 0.9,
    'latency.p95': 0.95,
    'latency.p99': 0.99,
    'latency.p99.9': 0.999,
    'latency.mean': 'mean',
    'latency.max': 'max'
};
/** The upper limits on latency among the caller's thresholds; not those that are relative to a base. */
function latencyLimits(rules) {
    return rules.flatMap(({ metric, operator, level, limit, relative }) => isLatency(metric) &&
        operator.startsWith('<') &&
        level === 'fail' &&
        !relative
        ? [{ metric, limitMs: limit }]
        : []);
}
function isLatency(metric) {
    return Object.hasOwn(MEASURES, metric);
}
/** How many right answers it takes to measure it. */
function fewestAnswers(metric) {
    const measure = MEASURES[metric];
    return typeof measure === 'number' ? (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestValues */ .HN)(measure) : 1;
}
/**
 * Undefined of too few answers: a percentile that the thresholds call
 * inconclusive decides nothing here either.
 *
 * @param sortedMs ascending
 */
function measureLatency(sortedMs, metric) {
    const measure = MEASURES[metric];
    if (typeof measure === 'number')
        return (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(sortedMs, measure);
    if (sortedMs.length === 0)
        return undefined;
    return measure === 'mean' ? (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(sortedMs) : sortedMs[sortedMs.length - 1];
}
/** The limits that are not met, each with what was measured instead. */
function missedLimits(sortedMs, limits) {
    return limits.flatMap((limit) => {
        const measuredMs = measureLatency(sortedMs, limit.metric);
        return measuredMs !== undefined && measuredMs > limit.limitMs
            ? [{ limit, measuredMs }]
            : [];
    });
}
/** The limits that a trial can be held to, and the others. */
function splitMeasurable(limits, by) {
    const latencyLimits = [];
    const unmeasuredLimits = [];
    for (const limit of limits) {
        const fewest = fewestAnswers(limit.metric);
        if (by.answers < fewest)
            unmeasuredLimits.push({ ...limit, why: `it needs ${fewest} requests` });
        else if (by.floor && (0,_thresholds_below_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowFloor */ .IB)(limit.limitMs, by.floor))
            unmeasuredLimits.push({ ...limit, why: (0,_thresholds_below_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFloor */ .oy)(by.floor) });
        else
            latencyLimits.push(limit);
    }
    return { latencyLimits, unmeasuredLimits };
}


/***/ }),

/***/ 84428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOthersDoing),
/* harmony export */   p: () => (/* binding */ THROTTLED)
/* harmony export */ });
/* harmony import */ var _measurement_contention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19143);
/* harmony import */ var _adapts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39336);
/* harmony import */ var _paired_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12579);
/* harmony import */ var _slowdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63608);
/** Whether a trial may have been slow for the sake of others on the machine. */




/** Share of CFS periods that shows that CPU is short. */
const THROTTLED = 0.05;
/**
 * Beside others that use the CPU the clock is no witness against a limit: what
 * the kernel counted must say the same. A limit of memory that is too small makes
 * a service collect garbage, read its pages again or start fewer workers, one of
 * CPU stops it.
 */
function isOthersDoing(state, trial) {
    const { shown, contention, probe } = trial;
    if (!(0,_measurement_contention_js__WEBPACK_IMPORTED_MODULE_1__/* .isContended */ .rS)(contention) || !shown)
        return false;
    const { facts } = state;
    const { cpuMsPerRequest = 0, throttledShare = 0 } = shown;
    const less = probe.size.cpuMillicores < facts.full.cpuMillicores;
    const counted = cpuMsPerRequest > (0,_paired_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .costAtFull */ .Ci)(state) * _slowdown_js__WEBPACK_IMPORTED_MODULE_0__/* .HARDER_BESIDE_OTHERS */ .sd ||
        (0,_slowdown_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesMore */ .UW)(shown, facts) ||
        (0,_adapts_js__WEBPACK_IMPORTED_MODULE_3__/* .startsFewer */ .NO)(facts, shown) ||
        (less && throttledShare > THROTTLED);
    return !counted;
}


/***/ }),

/***/ 86207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SS: () => (/* binding */ describeOutcome),
  hV: () => (/* binding */ judgeFailedStart),
  qy: () => (/* binding */ judgeOutcome)
});

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(89670);
// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(87440);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/measurement/restarts.js
var restarts = __webpack_require__(80370);
;// CONCATENATED MODULE: ./lib/sizing/outcome/failed-requests.js


/** Those included that a crash cut, and that another worker then answered. */
function countFailed(trial, { excusedRows, closesSilently }) {
    const { exchanges } = trial;
    let failed = closesSilently ? 0 : (0,restarts/* countResentInRestart */.h)(trial);
    for (let i = 0; i < exchanges.length; i++)
        if (!(0,right_answers/* succeeded */.gq)(exchanges, i) && !excusedRows.has(exchanges.row[i]))
            failed++;
    return failed;
}

// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(63608);
// EXTERNAL MODULE: ./lib/sizing/outcome/thrashing.js
var thrashing = __webpack_require__(22759);
// EXTERNAL MODULE: ./lib/sizing/outcome/latency-limit.js
var latency_limit = __webpack_require__(20737);
;// CONCATENATED MODULE: ./lib/sizing/outcome/outcome.js








/**
 * Judges a trial. The kernel's OOM counter comes first, for a killed worker
 * whose master lives shows nowhere else; then the exit, readiness, wrong
 * answers, and last the clock, which is noisy.
 */
function judgeOutcome(trial, reference) {
    const { ending, totals, marks } = trial;
    const failed = countFailed(trial, reference);
    const progress = measureProgress(trial);
    const kills = (0,kernel_counts/* countOomKills */._b)(trial);
    if (ending.kind === 'cancelled')
        return { kind: 'aborted', reason: 'the job was cancelled' };
    if (kills > 0)
        return { kind: 'oom-killed', kills, ...progress };
    if (ending.kind === 'exited')
        return { kind: 'exited', code: ending.exit.code, ...progress };
    if ((0,thrashing/* thrashedAtEnd */.YZ)(trial, reference))
        return thrashed(totals?.majorFaults ?? NaN, progress);
    if (marks.readyMs === undefined)
        return { kind: 'not-ready', waitedMs: marks.endedMs, ...progress };
    if (failed > 0)
        return { kind: 'failed-requests', failed, ...progress };
    const slowness = findSlowness(trial, reference);
    if (slowness)
        return { kind: 'too-slow', slowness, ...progress };
    if (ending.kind === 'completed')
        return { kind: 'held', replayMs: (0,slowdown/* measureEffort */.tS)(trial).ms };
    return { kind: 'aborted', reason: ending.reason };
}
function thrashed(majorFaults, progress) {
    const slowness = { what: 'thrashing', majorFaults };
    return { kind: 'too-slow', slowness, ...progress };
}
function findSlowness(trial, reference) {
    const effort = (0,slowdown/* measureEffort */.tS)(trial);
    const { ending, marks } = trial;
    const wasEnded = 'sign' in ending && ending.sign === 'slow';
    const tookMs = wasEnded ? marks.endedMs - (marks.settledMs ?? 0) : effort.ms;
    if (wasEnded || (0,slowdown/* hasSlowedDown */.xb)(effort, reference))
        return { what: 'replay', times: tookMs / reference.replayMs };
    const sortedMs = (0,right_answers/* sortedTimes */.yx)(trial.exchanges, (0,right_answers/* steadyRange */.CY)(trial));
    const [missed] = (0,latency_limit/* missedLimits */.Ut)(sortedMs, reference.latencyLimits);
    return missed && { what: 'latency', ...missed };
}
function measureProgress({ exchanges, plan, totals }) {
    return {
        answered: (0,right_answers/* countSucceeded */.BO)(exchanges, [0, exchanges.length]),
        planned: plan.warmupRequests + plan.requests,
        throttledShare: totals ? (0,kernel_counts/* throttledShare */.QA)(totals) : NaN
    };
}
/** `oom-killed: 3 kills after 36 of 100 answers`. */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'held':
            return `all answers right in ${(0,units/* formatMs */._V)(outcome.replayMs)}`;
        case 'not-started':
        case 'aborted':
            return outcome.reason;
        case 'oom-killed':
            return `killed for memory (${outcome.kills} ${outcome.kills === 1 ? 'kill' : 'kills'}) ${cameTo(outcome)}`;
        case 'exited':
            return `exited with code ${outcome.code} ${cameTo(outcome)}`;
        case 'not-ready':
            return `not ready after ${(0,units/* formatMs */._V)(outcome.waitedMs)}`;
        case 'failed-requests':
            return `${outcome.failed} of ${outcome.planned} requests failed`;
        case 'too-slow':
            return describeSlowness(outcome.slowness);
    }
}
function cameTo({ answered, planned }) {
    if (answered === 0)
        return 'before its first answer';
    // A soak or a search on one container goes on beyond what was planned.
    return answered > planned
        ? `after ${answered} answers`
        : `after ${answered} of ${planned} answers`;
}
function describeSlowness(slowness) {
    switch (slowness.what) {
        case 'replay':
            return `the replay took ${slowness.times.toFixed(1)} × as long as at full size`;
        case 'slower':
            return `its p95 was ${slowness.times.toFixed(2)} × that at full size, and ${slowness.allowedTimes.toFixed(2)} × is allowed`;
        case 'thrashing':
            return `thrashed: it kept reading its own pages from disk (${slowness.majorFaults} major faults)`;
        case 'latency':
            return `${slowness.limit.metric} was ${(0,units/* formatMs */._V)(slowness.measuredMs)}, and ${(0,units/* formatMs */._V)(slowness.limit.limitMs)} is allowed`;
    }
}
/** A limit so small that nothing even starts under it has failed, and no more. */
function judgeFailedStart(thrown) {
    if (!(thrown instanceof errors/* ProfileError */.eo))
        return undefined;
    const { code, message, cause = '' } = thrown.facts;
    return code === 'container-failed'
        ? { kind: 'not-started', reason: `${message} ${cause}`.trim() }
        : undefined;
}


/***/ }),

/***/ 12579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ci: () => (/* binding */ costAtFull),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   vn: () => (/* binding */ logRatios)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);
/** Latency of a trial beside that at full size: the n-th replay with the n-th. */

/** A clock's grain, so that 2 ms beside 1.8 is not slow. */
const GRAIN_MS = 0.5;
/**
 * log(p95 ÷ allowed) beside each control; beside the first trial where there is
 * none yet, for the machine may be slower than it was then.
 */
function logRatios(state, { shown }) {
    const { facts, settings } = state;
    if (settings.latencyLimits.length > 0 || !shown)
        return [];
    const allowed = Math.log1p(settings.slowdown);
    const beside = controls(state).map(({ p95Ms }) => p95Ms);
    return (beside.length > 0 ? beside : [[facts.p95Ms]])
        .map((full) => (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(pairs(shown.p95Ms, full)) - allowed)
        .filter(Number.isFinite);
}
/** Logarithms of ours ÷ full, replay by replay. */
function pairs(ours, full) {
    return full.flatMap((ms, i) => ours[i] === undefined ? [] : [Math.log(ours[i] / (ms + GRAIN_MS))]);
}
/** CPU time per request, ms: of the controls, or the first trial. */
function costAtFull(state) {
    const costs = controls(state).map(({ cpuMsPerRequest }) => cpuMsPerRequest);
    return (0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(costs) || state.facts.cpuMsPerRequest;
}
/** What fresh containers at full size showed meanwhile. */
function controls({ trials }) {
    return trials.flatMap(({ probe, outcome, shown }) => probe.purpose === 'control' && outcome.kind === 'held' && shown
        ? [shown]
        : []);
}


/***/ }),

/***/ 63608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ MAX_SLOWDOWN),
/* harmony export */   OI: () => (/* binding */ STARVED_SHARE),
/* harmony export */   SL: () => (/* binding */ HICCUP_MS),
/* harmony export */   UW: () => (/* binding */ pagesMore),
/* harmony export */   Xl: () => (/* binding */ effortBetween),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   sd: () => (/* binding */ HARDER_BESIDE_OTHERS),
/* harmony export */   tS: () => (/* binding */ measureEffort),
/* harmony export */   xb: () => (/* binding */ hasSlowedDown)
/* harmony export */ });
/* harmony import */ var _measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87440);

/** A replay this many times as long as at full size is a collapse. */
const MAX_SLOWDOWN = 2.5;
/**
 * A replay of 150 ms takes 300 when the machine hiccups or one collection of
 * garbage falls into it; that is no collapse yet.
 */
const HICCUP_MS = 300;
/** A neighbour on the same core makes the same work cost 1.5 × the CPU time. */
const HARDER_BESIDE_OTHERS = 1.75;
/** Fewer, at 1 ms each, slow nothing down. */
const FEW_FAULTS = 100;
/** So many times as long, and this, is waited for nobody's sake. */
const HOPELESS = { times: 10, ms: 10_000 };
/** Above it, the quota is what the replay waited for. */
const STARVED_SHARE = 0.3;
/**
 * Whether a replay took far longer than the same at full size, for the limit's
 * sake: it collected garbage, read its own pages again or waited for its quota.
 * One that only waited, for a machine that was busy, has not collapsed, unless it
 * was hopeless.
 */
function hasSlowedDown(effort, reference) {
    if (effort.ms <= reference.replayMs * MAX_SLOWDOWN + HICCUP_MS)
        return false;
    if (isHopeless(effort.ms, reference))
        return true;
    const onlyWaited = effort.cpuMs <= reference.replayCpuMs * HARDER_BESIDE_OTHERS &&
        effort.majorFaults <= reference.majorFaults + FEW_FAULTS &&
        effort.throttledShare <= STARVED_SHARE;
    return !onlyWaited;
}
/** More in its replay than in all of full size: a JVM at 86 MiB 376, and 32. */
function pagesMore({ majorFaults = NaN }, full) {
    return majorFaults > full.majorFaults + FEW_FAULTS;
}
/** Whether something that takes as long as a replay will never end well. */
function isHopeless(ms, { replayMs }) {
    return ms > replayMs * HOPELESS.times + HOPELESS.ms;
}
/** From the counters when the replay began, and as they are now. */
function effortBetween(before, now, ms) {
    return {
        ms,
        cpuMs: now.cpuMs - before.cpuMs,
        majorFaults: now.majorFaults - before.majorFaults,
        throttledShare: (0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .throttledShare */ .QA)((0,_measurement_kernel_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .throttlingBetween */ .ad)(before, now))
    };
}
/** What the replay of a trial took, or as much of it as there was. */
function measureEffort({ marks, samples, totals }) {
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    const ms = (marks.replayedMs ?? marks.endedMs) - startMs;
    const first = Math.max(samples.atMs
        .subarray(0, samples.length)
        .findLastIndex((at) => at <= startMs), 0);
    const last = samples.atMs
        .subarray(0, samples.length)
        .findIndex((at) => at >= (marks.replayedMs ?? Infinity));
    const now = last < 0 ? totals : reading(samples, last);
    return now
        ? effortBetween(reading(samples, first), now, ms)
        : { ms, cpuMs: NaN, majorFaults: NaN, throttledShare: NaN };
}
function reading(samples, i) {
    const at = (name) => samples[name][i] ?? NaN;
    return {
        cpuMs: at('cpuMs'),
        majorFaults: at('majorFaults'),
        periods: at('periods'),
        throttledPeriods: at('throttledPeriods')
    };
}


/***/ }),

/***/ 53079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BJ: () => (/* binding */ LOOKS),
  Z3: () => (/* binding */ START_SPREAD),
  lO: () => (/* binding */ findCause),
  E5: () => (/* binding */ findSlowness),
  JD: () => (/* binding */ isLost),
  fn: () => (/* binding */ judgeSlowdown),
  RR: () => (/* binding */ looksDelayed),
  gQ: () => (/* binding */ looksSlow)
});

// EXTERNAL MODULE: ./lib/measurement/contention.js
var contention = __webpack_require__(19143);
// EXTERNAL MODULE: ./lib/measurement/quantile.js
var quantile = __webpack_require__(13759);
// EXTERNAL MODULE: ./lib/sizing/cpu/sequential.js
var sequential = __webpack_require__(15508);
// EXTERNAL MODULE: ./lib/sizing/outcome/failure.js
var failure = __webpack_require__(49531);
// EXTERNAL MODULE: ./lib/sizing/outcome/others-doing.js
var others_doing = __webpack_require__(84428);
// EXTERNAL MODULE: ./lib/sizing/outcome/paired-latency.js
var paired_latency = __webpack_require__(12579);
// EXTERNAL MODULE: ./lib/sizing/past-trials.js
var past_trials = __webpack_require__(72988);
// EXTERNAL MODULE: ./lib/sizing/outcome/adapts.js
var adapts = __webpack_require__(39336);
// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(63608);
;// CONCATENATED MODULE: ./lib/sizing/outcome/room-above.js
/** Which limits, if they were higher, could make a trial faster. */



/** A quota that stops so few of its periods slows nothing that a p95 shows. */
const SELDOM = 0.005;
/** Whether a higher limit could make it faster: a quota only by stopping it less. */
function canBeFaster(state, trial) {
    const { cpu, memory } = roomAbove(state, trial);
    const { throttledShare = NaN } = trial.shown ?? {};
    return memory || (cpu && !(throttledShare < SELDOM));
}
/** Limits that could be higher: none above what may be tried, nor idle memory. */
function roomAbove(state, trial) {
    const { size } = trial.probe;
    const most = (0,past_trials/* ceiling */.Iv)(state);
    return {
        cpu: size.cpuMillicores < most.cpuMillicores,
        memory: state.settings.search.memory &&
            size.memoryBytes < most.memoryBytes &&
            mindsMemory(state.facts, trial)
    };
}
/**
 * Memory makes a service slow in three ways: it reads its pages again, it keeps
 * less (it collects garbage more often, or caches fewer things), or it starts
 * fewer workers. Where nothing of that is seen and a quarter of the limit is
 * free, it was slow by chance. Measured: of one image whose BLAS threads are in
 * each other's way, with 97 MiB at any limit, p95s of 19 to 159 ms in 4 GiB.
 */
function mindsMemory(facts, { probe, shown }) {
    if (!shown || probe.size.memoryBytes < (0,adapts/* ampleBytes */.xu)(facts))
        return true;
    return (0,adapts/* adapts */.yw)(facts, shown) || (0,slowdown/* pagesMore */.UW)(shown, facts);
}

;// CONCATENATED MODULE: ./lib/sizing/outcome/slower-than-full.js
/** Whether a proof that held is slower than it would be at full size. */








/** Starts of one image differ more than pieces of load on one container. */
const LOOKS = { fewest: 2, most: 4 };
/** The proof is one start too, and may be off by this (a logarithm), or as much as controls are. */
const START_SPREAD = 0.05;
/** Logarithms above what is allowed: 1.25 ×, and 2 ×. */
const LOOKS_SLOW = Math.log(1.25);
const PLAIN = Math.log(2);
/** A replay of 140 ms takes 200 for no reason. */
const SHORT_MS = 100;
/** CPU time per request above it: garbage is collected, or pages are read. */
const HARDER = 1.15;
/** Starts of one image differ by so much. */
const LONGER = 1.15;
/**
 * Held against `slowdown`: the p95 of the first replays beside those of fresh
 * containers at full size, the n-th with the n-th, for the first is the coldest.
 * Not slower than the first trial: it holds at once. Slower: `unsure`, and a
 * `control` at full size is run now, for the machine may be slower than it was.
 */
function judgeSlowdown(state, proof) {
    if ((0,others_doing/* isOthersDoing */.N)(state, proof))
        return 'holds';
    const ratios = (0,paired_latency/* logRatios */.vn)(state, proof);
    if (ratios.length === 0 || !canBeFaster(state, proof))
        return 'holds';
    if (ratios[0] <= 0 && (0,paired_latency/* controls */.ne)(state).length === 0)
        return tookLonger(state, proof) ? 'unsure' : 'holds';
    const squares = (0,quantile/* squaresAroundMean */.nu)(ratios) / Math.max(ratios.length - 1, 1);
    const spread = Math.max(START_SPREAD, Math.sqrt(squares));
    const plain = ratios.map((ratio) => ratio - spread);
    return (0,sequential/* testSequentially */.L)(plain, [], LOOKS);
}
/** All requests may be slower, and the few slowest not: a control tells. */
function tookLonger({ facts, settings }, { shown }) {
    if (shown?.replayMs === undefined || facts.isPaced)
        return false;
    const allowed = Math.exp(LOOKS_SLOW) * (1 + settings.slowdown);
    return shown.replayMs > facts.replayMs * allowed + SHORT_MS;
}
/**
 * Whether the first replays of a proof are so slow that a soak would prove
 * nothing: it ends here, and a `control` tells whether the machine was.
 */
function isLost(state, proof) {
    return judgeSlowdown(state, proof) === 'fails' || looksSlow(state, proof);
}
/** Whether p95s are above those of all of full size, and plainly. */
function looksSlow(state, trial) {
    if ((0,others_doing/* isOthersDoing */.N)(state, trial) || !canBeFaster(state, trial))
        return false;
    const { facts, settings, trials } = state;
    const { latencyLimits, slowdown } = settings;
    const p95Ms = trial.shown?.p95Ms ?? [];
    const beside = (0,paired_latency/* controls */.ne)({ trials }).map((control) => control.p95Ms);
    // The first trial has one replay, the coldest: in favour of all that follow it.
    const first = p95Ms.map(() => facts.p95Ms);
    const ratios = [first, ...beside].map((full) => (0,quantile/* median */.JZ)((0,paired_latency/* pairs */.AS)(p95Ms, full)));
    const most = Math.log1p(slowdown) + LOOKS_SLOW;
    return latencyLimits.length === 0 && ratios.every((ratio) => ratio > most);
}
/** Why a trial was too slow, looked at beside others; undefined: it was not. */
function findSlowness(state, trial, shown) {
    if ((0,failure/* isComparable */.n9)(trial))
        return judgeSlowdown(state, trial) === 'fails'
            ? describe(state, trial, shown)
            : undefined;
    if ((0,slowdown/* pagesMore */.UW)(shown, state.facts) && isDelayed(state, trial))
        return { what: 'thrashing', majorFaults: shown.majorFaults };
    // The machine may be slower than it was, and only a control tells.
    if ((0,paired_latency/* controls */.ne)(state).length === 0 || !looksDelayed(state, trial))
        return undefined;
    const slow = (0,paired_latency/* logRatios */.vn)(state, trial).every((ratio) => ratio > PLAIN);
    if (slow)
        return describe(state, trial, shown);
    const { replayMs = NaN } = shown;
    return { what: 'replay', times: replayMs / slowestReplay(state) };
}
/** Whether it was plainly slower than full size, and only a control tells why. */
function looksDelayed(state, trial) {
    const { shown = {} } = trial;
    return isDelayed(state, trial) && !(0,slowdown/* pagesMore */.UW)(shown, state.facts);
}
/**
 * Of a trial of full CPU that decides about memory. A p95 of a few unlucky requests
 * hardly moves when all of them wait for fewer workers: 8 of them for 8 requests 177
 * ms, 2 of them 242, and the replay took 4 times as long.
 */
function isDelayed(state, trial) {
    const { probe, outcome, shown } = trial;
    const ratios = (0,paired_latency/* logRatios */.vn)(state, trial);
    const judged = probe.purpose === 'decide' && probe.wholeDataset;
    if (!judged || outcome.kind !== 'held' || ratios.length === 0)
        return false;
    if ((0,others_doing/* isOthersDoing */.N)(state, trial) || !roomAbove(state, trial).memory)
        return false;
    const { replayMs = NaN } = shown;
    const mostMs = slowestReplay(state) * slowdown/* MAX_SLOWDOWN */.Nb + slowdown/* HICCUP_MS */.SL;
    const waits = !state.facts.isPaced && replayMs > mostMs;
    return waits || ratios.every((ratio) => ratio > PLAIN);
}
/** Of full size: as its controls took, or the first trial where there is none. */
function slowestReplay(state) {
    const { replayMs: firstMs } = state.facts;
    const took = (0,paired_latency/* controls */.ne)(state).map(({ replayMs }) => replayMs ?? firstMs);
    return took.length > 0 ? Math.max(...took) : firstMs;
}
function describe(state, proof, shown) {
    const ratios = (0,paired_latency/* logRatios */.vn)(state, proof);
    const allowedTimes = 1 + state.settings.slowdown;
    return {
        what: 'slower',
        times: Math.exp((0,quantile/* mean */.i2)(ratios)) * allowedTimes,
        allowedTimes,
        by: findCause(state, proof, shown)
    };
}
/**
 * Of two limits: where at full CPU this much memory, or less, was as fast as full
 * size, it is CPU. Else more CPU time per request is memory's doing, whatever the
 * quota, and so is a replay that took longer than a quota that ran out so seldom
 * can have made it: fewer workers. A quota that stops a tenth of all periods takes
 * a tenth of the time, so a replay is 1 ÷ 0.9 as long.
 */
function findCause(state, proof, { cpuMsPerRequest, replayMs = NaN, throttledShare }) {
    const can = roomAbove(state, proof);
    if (!can.cpu || !can.memory)
        return can.cpu ? 'cpu' : 'memory';
    if (wasFast(state, proof.probe.size))
        return 'cpu';
    const cost = (0,paired_latency/* costAtFull */.Ci)(state);
    const explainedMs = slowestReplay(state) / (1 - throttledShare);
    // Beside others work costs more, and takes as long as they let it.
    const isBeside = (0,contention/* isContended */.rS)(proof.contention);
    const isCpu = throttledShare > others_doing/* THROTTLED */.p &&
        cpuMsPerRequest <= cost * (isBeside ? slowdown/* HARDER_BESIDE_OTHERS */.sd : HARDER) &&
        (isBeside || !(replayMs > explainedMs * LONGER + SHORT_MS));
    return isCpu ? 'cpu' : 'memory';
}
/** At full CPU, compared. */
function wasFast(state, { memoryBytes }) {
    return state.trials.some((trial) => trial.probe.compared &&
        trial.probe.size.memoryBytes <= memoryBytes &&
        trial.outcome.kind === 'held' &&
        judgeSlowdown(state, trial) !== 'fails');
}


/***/ }),

/***/ 22759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ thrashedAtEnd),
/* harmony export */   cp: () => (/* binding */ keepWindow),
/* harmony export */   hO: () => (/* binding */ isThrashing),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   oO: () => (/* binding */ watchForCrawl)
/* harmony export */ });
/** How far apart the two readings to compare lie, ms. */
const WINDOW_MS = {
    starting: 1000,
    replaying: 1000,
    beyond: 3000
};
/** Stalled for memory half of the time. A working service: under 5 %. */
const STALLED_SHARE = 0.5;
/** Faults per second that a disk serves while nothing else gets done. */
const FAULT_RATE = 50;
/** A soak may read a page again now and then; a crawl was 220 a second. */
const FAULT_RATE_BEYOND = 100;
/** Fewer at full size: its pages were in memory already, and tell nothing. */
const FEW = 10;
/** With little CPU it reads fewer, a second, but times the calmest before. */
const CRAWL = { times: 5, faultRate: 25, lastsMs: 6000 };
const LATE = 3;
const LATE_SLACK_MS = 1000;
/**
 * Whether a service below its memory minimum is paging its own code in and out
 * instead of working. It may go on like this for minutes (measured: 54 s and
 * 20,768 major faults where 7 MiB more take 1.1 s), so the trial should end.
 *
 * A cold start faults as fast as a crawl: 1000 faults in its only second. What
 * tells them apart is that a crawl does not end: it is late, or it has faulted
 * far more often than the service has pages (2 × 1000 + 400 at 385/s: 6.2 s;
 * late at 3 × 1.1 + 1 s: 4.3 s, which is sooner; 2 × 170 + 400 at 340/s: 2.2 s).
 * Where the kernel has PSI it is surer and at once: reading a page for the first
 * time is no pressure.
 */
function isThrashing(now, before, reference) {
    const { phase } = reference;
    const spanMs = now.atMs - before.atMs;
    if (spanMs < WINDOW_MS[phase])
        return false;
    const stalledMs = now.memoryPressureMs - before.memoryPressureMs;
    if (stalledMs / spanMs > STALLED_SHARE)
        return true;
    const faults = now.majorFaults - before.majorFaults;
    const rate = phase === 'beyond' ? FAULT_RATE_BEYOND : FAULT_RATE;
    if (!((faults / spanMs) * 1000 > rate))
        return false;
    if (now.majorFaults > mostFaults(reference, phase))
        return true;
    // How long a soak takes says nothing.
    if (phase === 'beyond')
        return false;
    const expectedMs = phase === 'starting' ? reference.startupMs : reference.wholeMs;
    return now.atMs > expectedMs * LATE + LATE_SLACK_MS;
}
/** A soak comes to pages that no replay needed. */
function mostFaults({ majorFaults }, phase) {
    const isTold = majorFaults > FEW && phase !== 'beyond';
    return majorFaults * 2 + (isTold ? 400 : 1000);
}
/**
 * Whether a soak that was calm has begun to crawl, and does so for a while. A
 * quota of 300m lets it read 60 pages a second (measured: a JVM that nothing
 * ended read for 94 s, until its requests ran out of time). One that pages at
 * one pace, as it did in the replay that held, does not crawl.
 */
function watchForCrawl() {
    let calmest = Infinity;
    let sinceMs;
    return (now, before) => {
        const spanMs = now.atMs - before.atMs;
        if (spanMs < WINDOW_MS.beyond)
            return false;
        const faults = now.majorFaults - before.majorFaults;
        const rate = (faults / spanMs) * 1000;
        calmest = Math.min(calmest, rate);
        const least = Math.max(CRAWL.faultRate, calmest * CRAWL.times);
        sinceMs = rate > least ? (sinceMs ?? now.atMs) : undefined;
        return sinceMs !== undefined && now.atMs - sinceMs > CRAWL.lastsMs;
    };
}
function phaseOf({ readyMs, replayedMs }) {
    if (readyMs === undefined)
        return 'starting';
    return replayedMs === undefined ? 'replaying' : 'beyond';
}
/** Lets go of readings that no window reaches back to. */
function keepWindow(readings, nowMs, phase) {
    while (readings[1] && readings[1].atMs <= nowMs - WINDOW_MS[phase])
        readings.shift();
}
/** The same question about a trial that was ended, for this or for another reason. */
function thrashedAtEnd({ ending, samples, marks }, reference) {
    if (ending.kind === 'completed')
        return false;
    if (ending.kind === 'aborted' && ending.sign === 'thrashing')
        return true;
    const last = samples.length - 1;
    const at = (i) => ({
        atMs: samples.atMs[i],
        majorFaults: samples.majorFaults[i],
        memoryPressureMs: samples.memoryPressureMs[i]
    });
    if (last < 1)
        return false;
    const phase = phaseOf(marks);
    const before = samples.atMs
        .subarray(0, last)
        .findLastIndex((ms) => ms <= samples.atMs[last] - WINDOW_MS[phase]);
    if (before < 0)
        return false;
    return isThrashing(at(last), at(before), { ...reference, phase });
}


/***/ }),

/***/ 72988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ ceiling),
/* harmony export */   ap: () => (/* binding */ largestFailed),
/* harmony export */   dR: () => (/* binding */ firstTrial),
/* harmony export */   g_: () => (/* binding */ proofs)
/* harmony export */ });
/* unused harmony export largestProof */
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);

/** The first trial as the oldest entry of the history. */
function firstTrial({ full, ...facts }) {
    return {
        probe: { purpose: 'decide', size: full, wholeDataset: true },
        outcome: facts.outcome,
        ms: facts.startupMs + facts.replayMs
    };
}
/** The largest limit that a trial showed to be too small; 0: none yet. */
function largestFailed(state, limit) {
    const { full } = state.facts;
    const failed = state.trials
        .filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, full) === limit)
        .map(({ probe: { size } }) => limit === 'memory' ? size.memoryBytes : size.cpuMillicores);
    return Math.max(0, ...failed);
}
/** The largest limits that make sense to try. */
function ceiling({ facts: { full }, settings }) {
    const { maximum } = settings;
    return {
        cpuMillicores: Math.min(full.cpuMillicores, maximum.cpuMillicores),
        memoryBytes: Math.min(full.memoryBytes, maximum.memoryBytes)
    };
}
/** Highest memory limit of any proof so far; 0: none yet. */
function largestProof(state) {
    const sizes = proofs(state).map(({ probe }) => probe.size.memoryBytes);
    return Math.max(0, ...sizes);
}
/** Held or not. */
function proofs({ trials }) {
    return trials.filter(({ probe }) => probe.purpose === 'proof');
}


/***/ }),

/***/ 56759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ih: () => (/* binding */ judgeProbe),
  Yl: () => (/* binding */ planProbe),
  dl: () => (/* binding */ planReference),
  EG: () => (/* binding */ planSearch)
});

// EXTERNAL MODULE: ./lib/sizing/estimate.js + 1 modules
var estimate = __webpack_require__(26374);
// EXTERNAL MODULE: ./lib/sizing/outcome/outcome.js + 1 modules
var outcome = __webpack_require__(86207);
// EXTERNAL MODULE: ./lib/sizing/outcome/paired-latency.js
var paired_latency = __webpack_require__(12579);
// EXTERNAL MODULE: ./lib/measurement/moments.js
var moments = __webpack_require__(16513);
// EXTERNAL MODULE: ./lib/measurement/undroppable.js
var undroppable = __webpack_require__(15554);
;// CONCATENATED MODULE: ./lib/sizing/memory/meeting-rows.js


/** Moments of high memory that are looked at. */
const MOMENTS = 4;
/**
 * The rows that were under way when memory was highest, and those beside them in
 * the replay's order, as many as twice the requests at once: this window again
 * and again, each time beginning with another of its rows, so that each meets
 * each. Each window is a piece of load of its own, on fresh connections, for a
 * server with a thread and an arena for each connection needs most while old ones
 * end and new ones begin: eight soaks of 30 s ended at 118 to 173 MiB. (Fresh ones
 * for each turn ask for 188, and overflow a short backlog.)
 * Several windows, the requests of a replay at most: meetings take about as long
 * as a replay. Empty where requests are alone and cannot meet.
 *
 * Example: 2 at once, highest while rows 7 and 8 were under way: 6 7 8 9,
 * 7 8 9 6, 8 9 6 7, 9 6 7 8.
 */
function planMeetings(first) {
    const { concurrency } = first.plan.load;
    const from = first.warmupExchanges;
    // One that replayed on has the same rows again.
    const to = first.rounds?.[0]?.replayed ?? first.exchanges.length;
    const order = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => (0,moments/* sentMs */.Jx)(first.exchanges, a) - (0,moments/* sentMs */.Jx)(first.exchanges, b));
    const width = Math.min(2 * concurrency, order.length);
    if (concurrency < 2 || width < 2)
        return [];
    const windows = findMoments(first).map((atMs) => windowAt(first, order, { atMs, width }));
    const most = Math.max(order.length, width * width);
    return windows
        .map((rows, i) => rotations(rows).slice(0, Math.max(0, most - i * width * width)))
        .filter((rows) => rows.length > 0);
}
/** Highest first, each further from the others than its requests take. */
function findMoments({ samples, marks, exchanges }) {
    const { steadyMs = 0, replayedMs = Infinity } = marks;
    const longestMs = exchanges.serviceMs.reduce((a, b) => Math.max(a, b), 0);
    const readings = Array.from({ length: samples.length }, (_, i) => i)
        .filter((i) => samples.atMs[i] > steadyMs)
        .filter((i) => samples.atMs[i] < replayedMs)
        .sort((a, b) => (0,undroppable/* undroppable */.x)(samples, b) - (0,undroppable/* undroppable */.x)(samples, a));
    const moments = [];
    for (const i of readings) {
        const atMs = samples.atMs[i];
        if (moments.every((other) => Math.abs(other - atMs) > longestMs))
            moments.push(atMs);
        if (moments.length === MOMENTS)
            break;
    }
    return moments;
}
function windowAt({ exchanges }, order, { atMs, width }) {
    const underWay = order.findIndex((i) => (0,moments/* endedMs */.Ds)(exchanges, i) >= atMs);
    const begin = Math.max(0, underWay - Math.floor(width / 4));
    const start = Math.min(begin, order.length - width);
    const rows = order.slice(start, start + width);
    return [...new Set(rows.map((i) => exchanges.row[i]))];
}
function rotations(rows) {
    return rows.flatMap((_, turn) => [
        ...rows.slice(turn),
        ...rows.slice(0, turn)
    ]);
}

// EXTERNAL MODULE: ./lib/sizing/probe.js
var sizing_probe = __webpack_require__(22168);
// EXTERNAL MODULE: ./lib/analysis/memory.js
var memory = __webpack_require__(62343);
// EXTERNAL MODULE: ./lib/analysis/repeats.js
var repeats = __webpack_require__(55962);
// EXTERNAL MODULE: ./lib/measurement/kernel-counts.js
var kernel_counts = __webpack_require__(87440);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(48892);
// EXTERNAL MODULE: ./lib/load/load.js + 2 modules
var load = __webpack_require__(30633);
// EXTERNAL MODULE: ./lib/sizing/outcome/slowdown.js
var slowdown = __webpack_require__(63608);
// EXTERNAL MODULE: ./lib/sizing/outcome/latency-limit.js
var latency_limit = __webpack_require__(20737);
;// CONCATENATED MODULE: ./lib/sizing/search-facts.js








/** A CFS quota is handed out for so long. */
const PERIOD_MS = 100;
/** The first trial as what later ones are compared with. */
function collectReference(first) {
    const { readyMs = Infinity, replayedMs = Infinity } = first.marks;
    const { settledMs = readyMs } = first.marks;
    return {
        startupMs: readyMs,
        wholeMs: replayedMs,
        replayMs: replayedMs - settledMs,
        replayCpuMs: (0,slowdown/* measureEffort */.tS)(first).cpuMs,
        majorFaults: first.totals?.majorFaults ?? NaN,
        excusedRows: failedRows(first),
        closesSilently: first.notes.some(({ kind }) => kind === 'retried'),
        latencyLimits: []
    };
}
function failedRows({ exchanges }) {
    const rows = exchanges.row.subarray(0, exchanges.length);
    return new Set(rows.filter((_, i) => !(0,right_answers/* succeeded */.gq)(exchanges, i)));
}
/** What the search wants to know of the first trial. */
function collectFacts(first, analysis, limits) {
    const { plan, marks, samples } = first;
    const asked = (0,load/* askedRate */.r)(plan.load);
    const reference = {
        ...collectReference(first),
        excusedRows: new Set()
    };
    const sortedMs = (0,right_answers/* sortedTimes */.yx)(first.exchanges, (0,right_answers/* steadyRange */.CY)(first));
    const ready = samples.atMs.findIndex((ms) => ms >= (marks.readyMs ?? 0));
    return {
        full: plan.size,
        outcome: (0,outcome/* judgeOutcome */.qy)(first, reference),
        startupMs: reference.startupMs,
        replayMs: reference.replayMs,
        requests: plan.warmupRequests + plan.requests,
        isPaced: asked !== undefined,
        concurrency: plan.load.concurrency,
        undroppableBytes: peakOfFirstReplay(first) ?? analysis.memory.undroppablePeakBytes ?? NaN,
        workingSetBytes: analysis.memory.workingSetPeakBytes ?? NaN,
        chargedBytes: first.totals?.memoryPeakBytes ?? NaN,
        growthBytesPerRequest: growthPerRequest(analysis),
        majorFaults: reference.majorFaults,
        tasks: (0,kernel_counts/* mostTasks */.YF)(samples),
        cpuMsPerRequest: analysis.cpu.msPerRequest ?? NaN,
        ratePerSecond: asked ?? analysis.throughputPerSecond ?? NaN,
        p95Ms: (0,latency_limit/* measureLatency */.RJ)(sortedMs, 'latency.p95') ?? NaN,
        // Once a second is too seldom to see a burst.
        busiestMillicores: first.counters.periodMs > PERIOD_MS ? NaN : busiestPeriod(first),
        workedOnMs: workedOn(first),
        contention: first.contention,
        remembers: (0,repeats/* findRepeats */.a)(first),
        startupCpuMs: samples.cpuMs[Math.max(ready, 0)] ?? 0,
        missedLimits: (0,latency_limit/* missedLimits */.Ut)(sortedMs, limits).map(({ limit }) => limit)
    };
}
function workedOn({ afterLoad }) {
    const { rest } = afterLoad ?? {};
    if (!rest)
        return 0;
    return rest.came ? rest.toMs - rest.fromMs : Infinity;
}
/** Of a trial that replayed on: what came later is growth, and no need. */
function peakOfFirstReplay({ samples, marks, rounds }) {
    if (!rounds || rounds.length < 2)
        return undefined;
    const end = samples.atMs.findIndex((ms) => ms > (marks.replayedMs ?? Infinity));
    return (0,memory/* summarizeMemory */.Z)(samples, [0, Math.max(end, 0)]).undroppablePeakBytes;
}
/** Growth that is one: its whole 95 % interval lies above nothing. */
function growthPerRequest({ growth }) {
    return growth && growth.low > 0
        ? growth.bytesPer1000Requests / 1000
        : undefined;
}
/** The most CPU that was used in any quota period of the replay. */
function busiestPeriod({ samples, marks }) {
    let busiest = 0;
    const startMs = marks.settledMs ?? marks.readyMs ?? 0;
    let from = samples.atMs.findIndex((ms) => ms >= startMs);
    for (let to = Math.max(from, 0); to < samples.length; to++) {
        while (samples.atMs[to] - samples.atMs[from + 1] >= PERIOD_MS)
            from++;
        const ms = samples.atMs[to] - samples.atMs[from];
        if (ms < PERIOD_MS)
            continue;
        const used = samples.cpuMs[to] - samples.cpuMs[from];
        busiest = Math.max(busiest, (used / ms) * 1000);
    }
    return busiest;
}

// EXTERNAL MODULE: ./lib/sizing/search-settings.js
var search_settings = __webpack_require__(99304);
;// CONCATENATED MODULE: ./lib/sizing/plan-search.js







/** The shortest wait for rest takes 300 ms, and some. */
const AT_ONCE_MS = 400;
/** The plan; or the recommendation, where there is nothing to search for. */
function planSearch(basis) {
    const { trial, analysis, criteria } = basis;
    if (trial.ending.kind !== 'completed')
        return none('The service did not come through the trial at full size.');
    const estimated = (0,estimate/* estimate */.j)(analysis, criteria.headroom);
    const { memory, cpu } = criteria.search;
    if (estimated.kind === 'none' || !(memory || cpu))
        return { recommendation: estimated };
    const settings = (0,search_settings/* planSettings */.Z)(basis, estimated.size);
    const { readyMs = 0, settledMs } = trial.marks;
    return {
        facts: collectFacts(trial, analysis, settings.latencyLimits),
        settings,
        first: trial.plan,
        reference: collectReference(trial),
        heavyRows: weighRows(analysis),
        meetingRows: planMeetings(trial),
        restsAtOnce: (settledMs ?? Infinity) - readyMs < AT_ONCE_MS
    };
}
function none(reason) {
    return { recommendation: { kind: 'none', reason } };
}
/** Rows that took most memory or time, and a few of the others. */
function weighRows({ memoryRows, slowestRows }) {
    const rows = [...memoryRows, ...slowestRows].map(({ row }) => row);
    return [...new Set([...rows, 1, 2, 3])];
}
/** The trial that a probe asks for. */
function planProbe({ first, heavyRows }, probe) {
    const requests = probe.wholeDataset ? first.requests : heavyRows.length;
    return { ...first, size: probe.size, requests };
}
/** What the rows of a probe take at full size, by their number. */
function planReference(by, probe) {
    const { facts, first, heavyRows } = by;
    const { cpuMillicores } = probe.size;
    const full = fullSizeNow(by, probe);
    const reference = (0,sizing_probe/* slowReference */.T7)(full, facts, cpuMillicores);
    if (probe.wholeDataset)
        return reference;
    // Heavy rows take longer than others; twice is room enough.
    const { requests, warmupRequests } = first;
    const rows = heavyRows.length + warmupRequests;
    const share = Math.min(1, (2 * rows) / (requests + warmupRequests));
    return {
        ...reference,
        replayMs: reference.replayMs * share,
        replayCpuMs: reference.replayCpuMs * share
    };
}
/**
 * The machine may be slower than it was in the first trial: then full size is as
 * its slowest control was. A control itself may cost what it does.
 */
function fullSizeNow(by, { purpose }) {
    const { facts, reference } = by;
    if (purpose === 'control')
        return { ...reference, replayCpuMs: Infinity };
    const slower = (0,paired_latency/* controls */.ne)(by).map(({ replayMs = NaN }) => replayMs / facts.replayMs);
    const harder = (0,paired_latency/* controls */.ne)(by).map(({ cpuMsPerRequest }) => cpuMsPerRequest / facts.cpuMsPerRequest);
    return {
        ...reference,
        replayMs: reference.replayMs * greatest(slower),
        replayCpuMs: reference.replayCpuMs * greatest(harder)
    };
}
/** Of the numbers among them; at least 1. */
function greatest(times) {
    return Math.max(1, ...times.filter(Number.isFinite));
}
/** How the trial of a probe went. */
function judgeProbe(by, probe, trial) {
    const latencyLimits = (0,sizing_probe/* limitsOf */.Af)(probe, by.settings, by.facts);
    return (0,outcome/* judgeOutcome */.qy)(trial, { ...planReference(by, probe), latencyLimits });
}


/***/ }),

/***/ 22168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Lj: () => (/* binding */ expectedProofMs),
/* harmony export */   T7: () => (/* binding */ slowReference),
/* harmony export */   X$: () => (/* binding */ planMemoryProbe),
/* harmony export */   _p: () => (/* binding */ hasTime),
/* harmony export */   dJ: () => (/* binding */ isLasting),
/* harmony export */   jY: () => (/* binding */ MIN_PIECE_MS),
/* harmony export */   l8: () => (/* binding */ soaksOn)
/* harmony export */ });
/* unused harmony export soakLoadMs */
/* harmony import */ var _memory_climb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30373);
/* harmony import */ var _memory_elastic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12391);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49531);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53079);




/** The rows that weigh most are enough once a replay takes this long. */
const LONG_REPLAY_MS = 3000;
/**
 * A container to find the memory minimum with, at full CPU. All rows matter
 * when they are few, when memory grows, and as soon as the whole dataset
 * failed at a limit at which the heaviest rows had held. Where memory makes
 * speed, it is compared with full size.
 */
function planMemoryProbe({ facts, trials }, memoryBytes, purpose) {
    const size = { ...facts.full, memoryBytes };
    if ((0,_memory_elastic_js__WEBPACK_IMPORTED_MODULE_0__/* .isElastic */ .Oy)({ trials }))
        return { purpose, size, wholeDataset: true, compared: true };
    const { full, startupMs, replayMs, growthBytesPerRequest } = facts;
    const fooled = trials.some((whole) => whole.probe.wholeDataset &&
        (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .blame */ .Sy)(whole, full) === 'memory' &&
        trials.some((part) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .heldAlone */ .HR)(part) &&
            !part.probe.wholeDataset &&
            part.probe.size.memoryBytes <= whole.probe.size.memoryBytes));
    const short = replayMs <= Math.max(LONG_REPLAY_MS, startupMs);
    const wholeDataset = short || fooled || growthBytesPerRequest !== undefined;
    return { purpose, size, wholeDataset };
}
/** One replay with a whole core or more misses a limit plainly, or not at all. */
const PLAIN = 1.5;
/**
 * The latency limits that a probe is held to: a proof to all of them; a trial
 * that decides about memory to half as much again, for with less memory there
 * may be fewer workers, and no CPU makes up for them.
 */
function limitsOf({ purpose, wholeDataset, compared }, { latencyLimits }, { missedLimits }) {
    if (purpose === 'proof')
        return latencyLimits;
    if (purpose !== 'decide' || !wholeDataset)
        return [];
    const missed = missedLimits.map(({ metric }) => metric);
    return latencyLimits
        .filter(({ metric }) => !missed.includes(metric))
        .map(({ metric, limitMs }) => ({
        metric,
        limitMs: limitMs * (compared ? Math.exp(_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_2__/* .START_SPREAD */ .Z3) : PLAIN)
    }));
}
/** How long a proof at a CPU limit is going to take, with a fifth to spare. */
function expectedProofMs({ facts, settings }, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    const loadMs = Math.max(replayMs, soakLoadMs(replayMs, settings.soakMs));
    const { workedOnMs } = facts;
    const restMs = Number.isFinite(workedOnMs) ? workedOnMs : loadMs;
    return 1.2 * (startupMs + loadMs + restMs);
}
/** Whether there is time for one more trial that holds, and for the proof. */
function hasTime(state) {
    const { elapsedMs, settings, facts } = state;
    const needMs = 2 * expectedProofMs(state, facts.full.cpuMillicores);
    return settings.timeBudgetMs - elapsedMs >= needMs;
}
/** Replays of a proof, at least, unless they take so many times the soak's time. */
const SOAK = { replays: 20, times: 2 };
/** The same where memory came in steps and stayed: there may be more of them. */
const LONG_SOAK = { replays: 50, times: 2 };
/** Where memory came in steps, so long shows where they end. */
const LASTING_MS = 30_000;
/** Growth is told when so many times the soak's time have shown it. */
const DOUBTFUL_TIMES = 3;
/** Shorter replays are looked at together: a piece is so long at least. */
const MIN_PIECE_MS = 500;
/** Fewer replays say nothing of how much their need varies. */
const FEW_PEAKS = 4;
/** Share by which the highest may lie above the lowest where nothing varies. */
const STEADY = 0.01;
/**
 * Whether replay after replay needed the same memory, the first aside, which
 * finds empty caches: then more of them show nothing new.
 */
function isSteady([, ...peakBytes]) {
    return (peakBytes.length >= FEW_PEAKS &&
        Math.max(...peakBytes) <= Math.min(...peakBytes) * (1 + STEADY));
}
/**
 * How long a proof is under load, its first replay included. A soak of 15 s:
 * 15 s with replays of 0.5 s, 20 with 1 s, 30 with 2 s and more.
 */
function soakLoadMs(replayMs, soakMs, { replays, times } = SOAK) {
    return Math.min(Math.max(soakMs, replayMs * replays), soakMs * times);
}
/**
 * Whether a soak was so long that more of it would show little: 50 replays, or
 * 30 s where memory comes in steps, for there are fewer and fewer of them.
 */
function isLasting({ peakBytes }, by) {
    if (by.replays >= LONG_SOAK.replays)
        return true;
    return by.loadMs >= LASTING_MS && (0,_memory_climb_js__WEBPACK_IMPORTED_MODULE_3__/* .findStep */ .MR)(peakBytes) !== undefined;
}
/**
 * Whether a soak goes on, after so many replays and so much time under load.
 * Before growth is said it is three times as long: heaps and caches fill up.
 */
function soaksOn(soFar, soakMs) {
    const { loadMs, replayMs, look } = soFar;
    if (loadMs < soakMs)
        return true;
    if (loadMs >= soakMs * DOUBTFUL_TIMES)
        return false;
    const { peakBytes, requests } = look();
    if ((0,_memory_climb_js__WEBPACK_IMPORTED_MODULE_3__/* .soakGrowth */ .EP)(peakBytes, requests / peakBytes.length) !== undefined)
        return true;
    if (loadMs >= soakLoadMs(replayMs, soakMs, LONG_SOAK))
        return false;
    return loadMs < soakLoadMs(replayMs, soakMs)
        ? !isSteady(peakBytes)
        : (0,_memory_climb_js__WEBPACK_IMPORTED_MODULE_3__/* .findStep */ .MR)(peakBytes) !== undefined;
}
/**
 * What full size took, as it would be under a CPU limit: 1.5 s to start, 1.2 s
 * of them CPU time, are 0.3 + 1.2 ÷ 0.1 = 12.3 s at 100m, and no crawl.
 */
function slowReference(reference, facts, cpuMillicores) {
    const { startupMs, replayMs } = expectAt(facts, cpuMillicores);
    return {
        ...reference,
        startupMs,
        replayMs: (reference.replayMs * replayMs) / facts.replayMs,
        wholeMs: startupMs + replayMs
    };
}
function expectAt(facts, cpuMillicores) {
    const stretched = (ms, cpuMs) => {
        const quotaMs = (cpuMs || 0) / (cpuMillicores / 1000);
        const waitMs = Math.max(ms - (cpuMs || 0), 0);
        return Math.max(ms, waitMs + quotaMs);
    };
    return {
        startupMs: stretched(facts.startupMs, facts.startupCpuMs),
        replayMs: stretched(facts.replayMs, facts.cpuMsPerRequest * facts.requests)
    };
}


/***/ }),

/***/ 64820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findProof),
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72988);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22168);
/* harmony import */ var _memory_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81781);
/* harmony import */ var _memory_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76872);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53079);






const MAX_PROOFS = 10;
/** Chance that moves a need by more is asked again, on another container. */
const WIDE = 0.04;
/** Fresh containers that must have held a soak then, above all that failed. */
const SOAKS = 2;
const OUT_OF_TIME = 'the time budget ran out';
/** What a size still needs before it is the answer. */
function prove(state, sized) {
    const { size, memory, cpu } = sized;
    const ran = findProof(state, size);
    const missing = findMissing(state, sized.size, ran);
    const outOfTime = memory?.shortOf === 'time' || cpu?.shortOf === 'time';
    const reason = outOfTime ? OUT_OF_TIME : undefined;
    if (ran && !missing)
        return done({ ...sized, proof: ran, reason });
    const stopped = findStop(state, size);
    if (ran && stopped)
        return done({ ...sized, proof: ran, reason: reason ?? stopped });
    if (stopped)
        return answerWithBest(state, sized, stopped);
    const purpose = missing ?? 'proof';
    const probe = {
        purpose,
        size: purpose === 'control' ? state.facts.full : size,
        wholeDataset: true
    };
    return { kind: 'trials', probes: [probe] };
}
/** The last trial that proved exactly this size. */
function findProof(state, size) {
    return provenTrials(state).findLast(({ probe }) => sameSize(probe.size, size));
}
function findMissing(state, size, ran) {
    const latest = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).findLast(({ probe }) => sameSize(probe.size, size));
    if (latest && (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeSlowdown */ .fn)(state, latest) === 'unsure')
        return 'control';
    if (!ran)
        return 'proof';
    const tail = (0,_memory_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateTail */ .r)(state);
    if (!(tail ? tail.spread > WIDE : (0,_memory_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .isByChance */ .UZ)(state)))
        return undefined;
    const failedBytes = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const soaks = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial) && trial.probe.size.memoryBytes > failedBytes);
    return soaks.length < SOAKS ? 'proof' : undefined;
}
/** Why nothing more is run; undefined: there is time, and a try left. */
function findStop(state, size) {
    const leftMs = state.settings.timeBudgetMs - state.elapsedMs;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => !(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial)).length;
    if (failed >= MAX_PROOFS)
        return `${MAX_PROOFS} proofs failed`;
    if (leftMs < (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedProofMs */ .Lj)(state, size.cpuMillicores))
        return OUT_OF_TIME;
    return undefined;
}
/** The best that was proved, or, when nothing was, the unproved size. */
function answerWithBest(state, sized, reason) {
    const { headroom, step } = state.settings;
    const necessary = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory') + step.memoryBytes;
    const enough = Math.min(necessary * (1 + headroom), (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).memoryBytes);
    const failedCpu = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'cpu');
    // Full size is what was typed, and no answer where proofs failed.
    const first = reason === OUT_OF_TIME ? [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts)] : [];
    const all = [...first, ...state.trials].filter((trial) => isWhole(trial) && isAllowed(trial, state));
    const [best] = all
        .filter(({ probe: { size } }) => size.memoryBytes >= enough && size.cpuMillicores > failedCpu)
        .sort((a, b) => compareSizes(a.probe.size, b.probe.size));
    const size = best?.probe.size ?? sized.size;
    return done({ ...sized, size, proof: best, reason });
}
/**
 * Trials that prove their size: of the whole dataset, alone and cold, within
 * the allowed sizes, and with a soak where one is asked for.
 */
function provenTrials(state) {
    const soaked = state.settings.soakMs > 0;
    return [(0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTrial */ .dR)(state.facts), ...state.trials].filter((trial) => isWhole(trial) &&
        isAllowed(trial, state) &&
        (!soaked || (trial.probe.purpose === 'proof' && !trial.shown?.unsoaked)));
}
function isWhole(trial) {
    return (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial) && trial.probe.wholeDataset;
}
function isAllowed({ probe: { size } }, state) {
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state);
    return (size.memoryBytes <= most.memoryBytes &&
        size.cpuMillicores <= most.cpuMillicores);
}
function compareSizes(a, b) {
    return a.memoryBytes - b.memoryBytes || a.cpuMillicores - b.cpuMillicores;
}
function sameSize(a, b) {
    return compareSizes(a, b) === 0;
}
function done(answer) {
    return { kind: 'done', answer: { kind: 'size', ...answer } };
}


/***/ }),

/***/ 16537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ recommendMemory),
/* harmony export */   fH: () => (/* binding */ recommendCpu),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71416);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _past_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72988);
/* harmony import */ var _memory_memory_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92526);
/* harmony import */ var _memory_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76872);





/** Share of the headroom on top of what held, where what failed lies well below. */
const ON_WHAT_HELD = 0.85;
/** The same on top of what failed, at most: 14.5 % where 10 are asked for. */
const MOST_ON_WHAT_FAILED = 1.45;
/** After a proof that failed, a limit goes up by so much; then by more. */
const STEP_UP = 1.1;
/** The same where what a replay needs was climbing: to where it ends is far. */
const STEP_UP_CLIMB = 1.25;
/** Between a proof that failed and one that held there may lie so much. */
const CLOSE = 1.16;
/** A proof that held is kept when new samples move what is wanted so little. */
const KEEP = { above: 1.05, below: 0.98 };
/**
 * The headroom comes on top of what was proved necessary: one step above the
 * largest limit that failed. Where that lies well below the smallest that
 * held, most of it stays on top of the latter: failed 100 and held 106 MiB
 * give 115 (106 × 1.085 is more than 101 × 1.1, and less than 101 × 1.145). To
 * the nearest step, for up would be 4 % more at 31 MiB: 34.1 is 34.
 *
 * Once a proof has failed, proofs alone decide: up while they fail, between
 * the two where one held far above. Never below the reach of chance, see
 * `tail.ts`.
 */
function recommendMemory(state, memory) {
    const { step } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).memoryBytes;
    const { reachBytes } = (memory && (0,_memory_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateTail */ .r)(state)) ?? {};
    const wanted = memory
        ? searchedMemory(state, memory, reachBytes)
        : stepUp(state);
    const reach = reachBytes ?? 0;
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => isKept(bytes, Math.max(wanted, reach)));
    if (held.length > 0)
        return Math.min(...held);
    return Math.min(Math.max(wanted, (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .ceilTo */ .n)(reach, step.memoryBytes)), most);
}
/** Whether a proof that held there is one of what is wanted, too. */
function isKept(bytes, wanted) {
    return bytes >= wanted * KEEP.below && bytes <= wanted * KEEP.above;
}
function searchedMemory(state, memory, reachBytes = Infinity) {
    const { headroom, step, unpaidFileBytes } = state.settings;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const failures = (0,_memory_memory_search_js__WEBPACK_IMPORTED_MODULE_2__/* .proofsDecide */ .U)(state) ? failedProofs(state) : [];
    const { minimumBytes } = memory;
    const necessary = failed > 0 ? failed + step.memoryBytes : minimumBytes;
    const wanted = Math.max(necessary * (1 + headroom), Math.min(minimumBytes * (1 + headroom * ON_WHAT_HELD), necessary * (1 + headroom * MOST_ON_WHAT_FAILED)));
    const cold = wanted + unpaidFileBytes;
    const nearest = Math.round(cold / step.memoryBytes) * step.memoryBytes;
    if (failures.length === 0)
        return Math.max(nearest, minimumBytes);
    const held = heldProofs(state)
        .map(({ probe }) => probe.size.memoryBytes)
        .filter((bytes) => bytes > failed);
    if (held.length === 0)
        return stepUp(state);
    const high = Math.min(...held);
    if (high <= failed * CLOSE || high - failed <= step.memoryBytes)
        return high;
    const bounds = { low: failed, high };
    const middle = Math.sqrt(failed * high);
    const target = Math.min(middle, Math.max(reachBytes, failed * STEP_UP));
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .G)(target, bounds, step.memoryBytes);
}
/**
 * 10 % above a first and a second proof that failed, then 21, 46, 114 %; 25 % at
 * least where one climbed.
 */
function stepUp(state) {
    const { step, unsearched } = state.settings;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    const failures = failedProofs(state);
    const times = Math.max(STEP_UP ** (2 ** Math.max(0, failures.length - 2)), failures.some(isClimbing) ? STEP_UP_CLIMB : 1);
    const enough = (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .ceilTo */ .n)(failed * times, step.memoryBytes);
    return state.settings.search.memory
        ? enough
        : Math.max(unsearched.memoryBytes, enough);
}
/** It needed more and more, the first replay aside, and nobody knows how much. */
function isClimbing({ shown }) {
    const [, second = NaN, ...later] = shown?.peakBytes ?? [];
    return later.at(-1) > second * STEP_UP;
}
function failedProofs(state) {
    const { full } = state.facts;
    return (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .blame */ .Sy)(trial, full) === 'memory');
}
function heldProofs(state) {
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'memory');
    return (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .proofs */ .g_)(state).filter((trial) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(trial) && trial.probe.size.memoryBytes > failed);
}
/**
 * Never more than can be used: a higher limit changes nothing. CPU that is not
 * searched stays as it was given, or is not limited once it is to blame.
 */
function recommendCpu(state, cpu) {
    const { headroom, step, unsearched } = state.settings;
    const most = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .ceiling */ .Iv)(state).cpuMillicores;
    const failed = (0,_past_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFailed */ .ap)(state, 'cpu');
    if (!cpu && failed > 0)
        return most;
    const ceil = (cpu) => (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__/* .ceilTo */ .n)(cpu, step.cpuMillicores);
    const wanted = ceil(cpu ? searchedCpu(cpu, headroom) : unsearched.cpuMillicores);
    const enough = wanted > failed ? wanted : ceil(failed * STEP_UP);
    return Math.min(enough, most);
}
/** As with memory: most of the headroom on top of what held, all on what failed. */
function searchedCpu(cpu, headroom) {
    const { minimumMillicores, failedMillicores, usableMillicores } = cpu;
    const share = failedMillicores > 0 ? ON_WHAT_HELD : 1;
    return Math.min(Math.max(failedMillicores * (1 + headroom), minimumMillicores * (1 + headroom * share)), usableMillicores);
}


/***/ }),

/***/ 99304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ MIN_MILLICORES),
/* harmony export */   Z: () => (/* binding */ planSettings)
/* harmony export */ });
/* harmony import */ var _measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48892);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71416);
/* harmony import */ var _outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20737);



/** Below, starting takes longer than anything else. */
const MIN_MILLICORES = 50;
/** Side by side, containers slow each other down. */
const MAX_PARALLEL = 4;
/** What the search may do, from the criteria and the first trial. */
function planSettings({ trial, criteria, machine, cold, smallest }, estimated) {
    const { search } = criteria;
    const { exchanges, plan } = trial;
    const { size } = plan;
    const nodes = machine.nodes?.length ?? 1;
    return {
        search,
        unsearched: planUnsearched(criteria, trial, estimated),
        headroom: criteria.headroom,
        slowdown: search.slowdown,
        ...(0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMeasurable */ ._h)((0,_outcome_latency_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .latencyLimits */ .Zi)(criteria.thresholds), {
            answers: (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .countSucceeded */ .BO)(exchanges, (0,_measurement_right_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyRange */ .CY)(trial)),
            floor: machine.floor
        }),
        step: {
            cpuMillicores: search.cpuStepMillicores,
            memoryBytes: search.memoryStepBytes
        },
        minimum: {
            cpuMillicores: search.minCpuMillicores ??
                Math.max(MIN_MILLICORES, smallest.cpuMillicores),
            memoryBytes: search.minMemoryBytes ?? smallest.memoryBytes
        },
        maximum: {
            cpuMillicores: search.maxCpuMillicores ?? size.cpuMillicores,
            memoryBytes: search.maxMemoryBytes ?? size.memoryBytes
        },
        // With nodes of their own, nobody needs to be side by side.
        parallel: nodes > 1 ? 1 : Math.min(machine.cores, MAX_PARALLEL),
        nodes,
        machineBytes: size.memoryBytes,
        startupTimeoutMs: criteria.startupTimeoutMs,
        timeBudgetMs: search.timeBudgetMs,
        soakMs: search.soakMs,
        unpaidFileBytes: cold ? 0 : keptFileBytes(trial),
        cold
    };
}
/**
 * What is not searched must be enough: the estimate leaves no room for file
 * pages, and a service that has none crawls. At its peak it had all of them.
 */
function planUnsearched({ headroom, search }, trial, estimated) {
    const peakBytes = trial.totals?.memoryPeakBytes || 0;
    const roomyBytes = (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .ceilTo */ .n)(peakBytes * (1 + headroom), search.memoryStepBytes);
    const { memoryBytes: mostBytes } = trial.plan.size;
    return {
        ...estimated,
        memoryBytes: Math.max(estimated.memoryBytes, Math.min(roomyBytes, mostBytes))
    };
}
/** File pages that the first container was charged and kept touching. */
function keptFileBytes({ totals }) {
    if (!totals)
        return 0;
    return Math.max(totals.fileBytes - totals.inactiveFileBytes, 0) || 0;
}


/***/ }),

/***/ 40611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ needsControl),
/* harmony export */   l: () => (/* binding */ settleProofs)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49531);
/* harmony import */ var _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53079);
/** What trials show when they are looked at together. */


/** Memory that was a little short makes hardly another CPU limit of it. */
const NEAR = 1.25;
/** As many as tell whether the machine is slower than it was. */
const MAX_CONTROLS = 3;
/**
 * The trials, with those that proved too slow as failures of the right limit,
 * and without stretches in too little memory.
 */
function settleProofs(state) {
    const judged = state.trials.map((trial) => settle(state, trial));
    const trials = judged.map((trial) => excuse(trial, judged));
    const slowBytes = Math.max(0, ...trials.filter(_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlowForMemory */ .QH).map(({ probe }) => probe.size.memoryBytes));
    const stretches = state.stretches.filter(({ memoryBytes = Infinity }) => memoryBytes * NEAR > slowBytes);
    return { ...state, trials, stretches };
}
function settle(state, trial) {
    const { outcome, shown } = trial;
    if (!shown)
        return trial;
    if (outcome.kind === 'too-slow' && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(trial)) {
        const { slowness } = outcome;
        if (slowness.what !== 'latency')
            return trial;
        const by = (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .findCause */ .lO)(state, trial, shown);
        return { ...trial, outcome: { ...outcome, slowness: { ...slowness, by } } };
    }
    const slowness = outcome.kind === 'held' ? (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .findSlowness */ .E5)(state, trial, shown) : undefined;
    if (!slowness)
        return trial;
    const progress = {
        answered: shown.answers,
        planned: shown.answers,
        throttledShare: shown.throttledShare
    };
    return { ...trial, outcome: { kind: 'too-slow', slowness, ...progress } };
}
/** Slower than one that held with less of both: the machine was. */
function excuse(trial, all) {
    const { outcome, probe } = trial;
    const { size, purpose } = probe;
    if (purpose !== 'proof' && purpose !== 'decide')
        return trial;
    if (outcome.kind !== 'too-slow' || outcome.slowness.what === 'thrashing')
        return trial;
    const held = all.some((other) => (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .heldAlone */ .HR)(other) &&
        other.probe.wholeDataset &&
        isAsSure(other, probe) &&
        other.probe.size.memoryBytes <= size.memoryBytes &&
        other.probe.size.cpuMillicores <= size.cpuMillicores);
    if (!held)
        return trial;
    const reason = 'It was slower than with less of both, as was the machine.';
    return { ...trial, outcome: { kind: 'aborted', reason } };
}
/** A proof is excused by a soak, a comparison by another. */
function isAsSure(other, { purpose, compared }) {
    if (purpose === 'decide')
        return !compared || (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(other);
    return other.probe.purpose === 'proof' && !other.shown?.unsoaked;
}
/** Whether full size is to be run again, beside what was plainly slow. */
function needsControl(state) {
    const { trials } = state;
    const isCompared = trials.some(({ probe }) => probe.compared);
    const controls = trials.filter(({ probe }) => probe.purpose === 'control');
    const last = trials.findLastIndex(({ probe }) => probe.purpose === 'control');
    if (isCompared && controls.length < _outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOKS */ .BJ.fewest)
        return true;
    return (controls.length < MAX_CONTROLS &&
        trials.slice(last + 1).some((trial) => (0,_outcome_slower_than_full_js__WEBPACK_IMPORTED_MODULE_1__/* .looksDelayed */ .RR)(state, trial)));
}


/***/ }),

/***/ 81358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ isBelowFloor),
/* harmony export */   oy: () => (/* binding */ explainFloor),
/* harmony export */   qM: () => (/* binding */ doubtBelowFloor)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);

/** A limit that leaves the service less than the way takes is about the way. */
const TIMES = 2;
/** Whether a limit says more of the way to the service than of the service. */
function isBelowFloor(limitMs, floor) {
    return floor !== undefined && limitMs < TIMES * floor.p50Ms;
}
/** Why such a limit is not judged, a part of a sentence. */
function explainFloor({ p50Ms }) {
    return `the way to the pod alone takes ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(p50Ms)}, and a limit below ${(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(TIMES * p50Ms)} would judge that`;
}
/**
 * Nothing is taken off a latency, so a limit near the floor is neither kept nor
 * missed by the service. What is relative to an earlier report, the one comparison
 * there is in a cluster, holds: its limit is a difference and no latency.
 */
function doubtBelowFloor(verdicts, floor) {
    return verdicts.map((verdict) => {
        const { rule } = verdict;
        const isLatency = rule.metric.startsWith('latency.') && !rule.relative;
        return floor && isLatency && isBelowFloor(rule.limit, floor)
            ? { rule, state: 'inconclusive', reason: explainFloor(floor) }
            : verdict;
    });
}


/***/ }),

/***/ 47738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ collectMetrics)
/* harmony export */ });
/* harmony import */ var _measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13759);

const UNPRICED = 'only a proved size has a price';
/** Every metric that a rule can name: its number, or why there is none. */
function collectMetrics(known) {
    const { analysis } = known;
    const memory = analysis?.memory;
    const cpu = analysis?.cpu;
    return {
        'memory.peak': measured(memory?.peakBytes),
        'memory.working_set': measured(memory?.workingSetPeakBytes),
        'memory.anonymous': measured(memory?.anonymousPeakBytes),
        'memory.recommended': recommended(known, 'memoryBytes'),
        'cpu.peak': measured(cpu?.peakMillicores),
        'cpu.mean': measured(cpu?.meanMillicores),
        'cpu.ms_per_request': measured(cpu?.msPerRequest),
        'cpu.throttled': measured(cpu?.throttledShare),
        'cpu.recommended': unless(known.cpuDoubt, recommended(known, 'cpuMillicores')),
        ...latencies(analysis?.latency),
        ...answers(analysis),
        startup: measured(analysis?.startupMs, 'the service was never ready'),
        'image.size': measured(known.imageBytes, 'there was no image'),
        'oom.kills': measured(analysis?.oomKills),
        'cost.per_month': unless(known.cpuDoubt, measured(known.cost?.perMonth, UNPRICED)),
        'cost.per_million_requests': unless(known.cpuDoubt, measured(known.cost?.perMillionRequests, UNPRICED))
    };
}
/** A number that is not one was not measured, and must not be compared. */
function measured(value, absent = 'it could not be measured') {
    return value === undefined || !Number.isFinite(value) ? { absent } : { value };
}
function unless(doubt, metric) {
    return doubt === undefined ? metric : { absent: doubt };
}
function recommended({ recommended: size = { absent: 'there is no recommendation' } }, resource) {
    return 'absent' in size ? size : measured(size[resource]);
}
function latencies(latency) {
    const requests = latency?.requests ?? 0;
    const percentile = (of, p) => {
        const name = `p${Number((p * 100).toFixed(1))}`;
        const needs = `${name} needs at least ${(0,_measurement_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestValues */ .HN)(p)} requests`;
        return measured(of?.value, `${needs}, ${requests} succeeded`);
    };
    const none = 'no request succeeded';
    return {
        'latency.p50': percentile(latency?.p50, 0.5),
        'latency.p90': percentile(latency?.p90, 0.9),
        'latency.p95': percentile(latency?.p95, 0.95),
        'latency.p99': percentile(latency?.p99, 0.99),
        'latency.p99.9': percentile(latency?.p999, 0.999),
        'latency.mean': measured(latency?.meanMs, none),
        'latency.max': measured(latency?.maxMs, none)
    };
}
function answers(analysis) {
    const { requests = 0, succeeded = 0 } = analysis ?? {};
    const none = 'no request was counted';
    const counted = (value) => requests === 0 ? { absent: none } : { value };
    return {
        'success.rate': counted(succeeded / requests),
        failures: counted(requests - succeeded),
        throughput: measured(analysis?.throughputPerSecond, none)
    };
}


/***/ }),

/***/ 80984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ evaluateRules),
  VJ: () => (/* binding */ isImplied),
  Bn: () => (/* binding */ overallVerdict),
  yl: () => (/* binding */ withImpliedRules)
});

// EXTERNAL MODULE: ./lib/thresholds/rule.js
var thresholds_rule = __webpack_require__(4248);
;// CONCATENATED MODULE: ./lib/thresholds/evaluate-relative.js

const NOT_COMPARED = { absent: 'nothing was compared' };
/**
 * A relative rule fails when the change is beyond its limit and no chance, and
 * passes when the change as a whole lies within.
 */
function evaluateRelative(rule, changes) {
    const metric = thresholds_rule/* RELATIVE_METRICS */.Ds.find((name) => name === rule.metric);
    const change = (metric && changes[metric]) ?? NOT_COMPARED;
    if ('absent' in change)
        return { rule, state: 'inconclusive', reason: change.absent };
    const scale = rule.relative === 'share' ? change.base : 1;
    if (scale === 0)
        return { rule, state: 'inconclusive', reason: 'base has none of it' };
    const [amount, low, high] = [change.amount, change.low, change.high].map((value) => value / scale);
    const measured = amount;
    const [best, worst] = isUpper(rule) ? [low, high] : [high, low];
    if (meets(rule, worst))
        return { rule, state: 'passed', measured };
    const isCertain = !meets(rule, best) || !change.isDoubtful;
    if (!meets(rule, amount) && isCertain)
        return { rule, state: 'failed', measured };
    const reason = 'the change may be within the limit and may not, as far as these starts show';
    return { rule, state: 'inconclusive', measured, reason };
}
function isUpper({ operator }) {
    return operator.startsWith('<');
}
function meets({ operator, limit }, value) {
    if (value === limit)
        return operator.endsWith('=');
    return operator.startsWith('<') === value < limit;
}

;// CONCATENATED MODULE: ./lib/thresholds/evaluate-rules.js

/**
 * Exact, also for `==`: the metrics that it is allowed on are whole numbers or
 * quotients of them. `success.rate == 100%` holds when all succeeded, for
 * n / n is exactly 1 and (n − 1) / n below it for every n we can count.
 */
const HOLDS = {
    '<': (measured, limit) => measured < limit,
    '<=': (measured, limit) => measured <= limit,
    '>': (measured, limit) => measured > limit,
    '>=': (measured, limit) => measured >= limit,
    '==': (measured, limit) => measured === limit
};
/** What must hold of any service, unless a rule speaks about it. */
const IMPLIED = [
    {
        unless: ['success.rate', 'failures'],
        rule: {
            metric: 'success.rate',
            operator: '==',
            limit: 1,
            level: 'fail',
            text: 'success.rate == 100% (implied)'
        }
    },
    {
        unless: ['oom.kills'],
        rule: {
            metric: 'oom.kills',
            operator: '==',
            limit: 0,
            level: 'fail',
            text: 'oom.kills == 0 (implied)'
        }
    }
];
/** By its text: rules of a saved run are others. */
function isImplied({ text }) {
    return IMPLIED.some(({ rule }) => rule.text === text);
}
function withImpliedRules(rules) {
    const named = new Set(rules.map(({ metric }) => metric));
    const implied = IMPLIED.filter(({ unless }) => !unless.some((metric) => named.has(metric)));
    return [...rules, ...implied.map(({ rule }) => rule)];
}
/** One verdict a rule, in the rules' order. */
function evaluateRules(rules, metrics, changes = {}) {
    return rules.map((rule) => rule.relative
        ? evaluateRelative(rule, changes)
        : evaluateRule(rule, metrics[rule.metric]));
}
function evaluateRule(rule, metric) {
    if ('absent' in metric)
        return { rule, state: 'inconclusive', reason: metric.absent };
    const held = HOLDS[rule.operator](metric.value, rule.limit);
    const state = held ? 'passed' : 'failed';
    return { rule, state, measured: metric.value };
}
/**
 * Failed beats inconclusive beats passed; `warn:` rules have no say. When
 * nothing was judged at all, nothing is known.
 */
function overallVerdict(verdicts) {
    if (verdicts.length === 0)
        return 'inconclusive';
    const states = verdicts
        .filter(({ rule }) => rule.level === 'fail')
        .map(({ state }) => state);
    if (states.includes('failed'))
        return 'failed';
    return states.includes('inconclusive') ? 'inconclusive' : 'passed';
}


/***/ })

};
