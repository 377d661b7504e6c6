export const id = 682;
export const ids = [682];
export const modules = {

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ analyzeFolder)
/* harmony export */ });
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _report_compose_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);
/* harmony import */ var _saved_read_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3455);
/* harmony import */ var _sizing_answer_again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9103);




/**
 * The report of a run that is over, from the folder of its report: the same
 * again or, with other criteria, what a run with them would have said. Nothing
 * is run for it, so a size that only they ask for is not proved.
 */
function analyzeFolder(directory, { reprice = (was) => was, ...other } = {}) {
    const read = (0,_saved_read_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .c)(directory);
    const saved = { ...read, pricing: reprice(read.pricing) };
    const { criteria } = saved;
    if (!criteria || Object.keys(other).length === 0)
        return { record: saved, report: (0,_report_compose_report_js__WEBPACK_IMPORTED_MODULE_1__/* .composeReport */ .ZE)(saved) };
    const record = { ...saved, criteria: { ...criteria, ...other } };
    const conclusions = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(record, _sizing_answer_again_js__WEBPACK_IMPORTED_MODULE_3__/* .answerAgain */ .z);
    return { record, report: (0,_report_compose_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportRun */ .Go)({ ...record, ...conclusions }) };
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analyze: () => (/* binding */ analyze)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _analyze_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5484);
/* harmony import */ var _files_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6367);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9979);
/* harmony import */ var _publication_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3702);
/* harmony import */ var _publication_write_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4440);
/* harmony import */ var _report_html_render_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8960);
/* harmony import */ var _sources_read_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5580);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5720);
/* harmony import */ var _open_page_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5650);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9208);













const PAGE = 'report.html';
/**
 * What an earlier run found, from the folder of its report, without an engine:
 * the same again, or by other criteria. A folder that has no page of its run
 * gets one; else files are written where a flag says it and nowhere else, so
 * that the earlier report stays.
 */
async function analyze(asked) {
    const { texts, format } = asked;
    // No config file is read: it may be of another run.
    const said = (name) => name === 'dataset' ? 'that of the run' : texts[name];
    const layer = await (0,_sources_read_request_js__WEBPACK_IMPORTED_MODULE_9__/* .readPricesOf */ .Q)(said);
    const inputs = (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .TL)(said, layer ? [layer] : []);
    const { headroom, thresholds, report: to } = inputs;
    const other = {
        ...(texts.headroom !== undefined && { headroom }),
        ...(texts.thresholds !== undefined && { thresholds }),
        ...((texts.prices ?? texts.current) !== undefined && {
            reprice: repriceBy(texts, inputs.pricing)
        })
    };
    const from = asked.operand;
    const { record, report } = (0,_analyze_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .analyzeFolder */ .n)(from, other);
    let isWhole = true;
    const lose = (sentence) => {
        isWhole = false;
        (0,_print_report_js__WEBPACK_IMPORTED_MODULE_12__/* .complain */ .c)(sentence);
    };
    let directory = from;
    let page;
    const viewed = { report, record, runUrl: undefined };
    if (to.directory !== undefined) {
        const written = (0,_publication_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u5)({ to, root: from }, viewed, _print_report_js__WEBPACK_IMPORTED_MODULE_12__/* .complain */ .c);
        directory = written.directory;
        page = (0,_publication_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findWritten */ .rJ)(written, PAGE);
        if (written.paths.length === 0)
            lose('There is no report.');
    }
    else if (Object.keys(other).length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, PAGE)))
        page = (0,_publication_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)('page', () => writePage(from, viewed), _print_report_js__WEBPACK_IMPORTED_MODULE_12__/* .complain */ .c);
    (0,_publication_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)('metadata file', () => (0,_publication_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeMetadata */ .f5)(report, to), lose);
    (0,_print_report_js__WEBPACK_IMPORTED_MODULE_12__/* .printReport */ .Y)(report, { format, directory, isSummarized: to.summary });
    // One that lay there already may be anybody's, and is not opened.
    if (asked.opens)
        await (0,_open_page_js__WEBPACK_IMPORTED_MODULE_11__/* .openPage */ .w)(page ?? writePage(newFolder(), viewed));
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCode */ .I)(report, inputs.failOn);
    return isWhole ? code : code || _exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_CODES */ .a.failed;
}
function writePage(folder, viewed) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, PAGE);
    (0,_files_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFile */ ._)(path, [(0,_report_html_render_page_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPage */ .C)(viewed)]);
    return path;
}
function newFolder() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'profile-inference-'));
}
/** Either flag alone leaves the other half as it was then. */
function repriceBy({ prices }, now) {
    return (was) => {
        const of = prices === undefined && was ? was : now;
        return of && { prices: of.prices, current: now?.current ?? was?.current };
    };
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readClientProxies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(147);




/**
 * The proxies that Docker's client gives to every container and build of this
 * user, by the file that docker/login-action writes to as well.
 */
function readClientProxies() {
    const folder = process.env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker');
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), 'utf8');
        const { proxies = {} } = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(text) ?? {};
        return Object.values(proxies)
            .flatMap((proxy) => Object.values(proxy))
            .filter((value) => typeof value === 'string');
    }
    catch {
        // Most machines have none.
        return [];
    }
}


/***/ }),

/***/ 3455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1202);
/* harmony import */ var _files_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9670);
/* harmony import */ var _saved_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3980);





/** What a reader may be made to hold; a search of 40 trials takes 200 KB. */
const MAX_TEXT_BYTES = 2 ** 26;
const MAX_ZIPPED_BYTES = 2 ** 30;
/**
 * The run whose report lies in a folder.
 *
 * @throws {ProfileError} there is none, or it cannot be read
 */
function readRun(directory) {
    const text = readPart((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _saved_run_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILE */ .zF), MAX_TEXT_BYTES);
    const columns = readPart((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _saved_run_js__WEBPACK_IMPORTED_MODULE_4__/* .COLUMNS_FILE */ .d3), MAX_ZIPPED_BYTES);
    return (0,_saved_run_js__WEBPACK_IMPORTED_MODULE_4__/* .loadRun */ .Sj)(text.toString('utf8'), columns);
}
function readPart(path, mostBytes) {
    try {
        return (0,_files_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(path, { mostBytes });
    }
    catch (thrown) {
        throw thrown instanceof _files_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .FileRefusal */ .H ? missing(thrown) : thrown;
    }
}
function missing(refusal) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProfileError */ .eo({
        code: 'measurements-missing',
        message: refusal.facts.message,
        blame: 'user',
        remedy: 'Give the folder of a report, that which holds report.json, for example `profile-inference analyze profile-report`.'
    }, refusal);
}


/***/ }),

/***/ 9103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ answerAgain)
/* harmony export */ });
/* harmony import */ var _cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5158);
/* harmony import */ var _memory_memory_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _next_move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1935);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4820);
/* harmony import */ var _recommend_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6537);
/* harmony import */ var _settle_proofs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(611);






/**
 * The answer by criteria that the trials were not run for: the size that a
 * search with them would now prove, and not one that happens to be proved.
 *
 * @param why it is not proved, to follow "not proved:"
 */
function answerAgain(state, why) {
    const move = (0,_next_move_js__WEBPACK_IMPORTED_MODULE_2__/* .nextMove */ .l)(state);
    if (move.kind === 'done')
        return move.answer;
    const found = move.kind === 'trials' && move.probes[0]?.purpose === 'proof';
    // What is still open then stays as well known as it is.
    const settings = { ...state.settings, timeBudgetMs: 0 };
    const known = (0,_settle_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .settleProofs */ .l)(found ? state : { ...state, settings });
    const { search } = settings;
    const memory = search.memory ? (0,_memory_memory_search_js__WEBPACK_IMPORTED_MODULE_1__/* .nextMemoryProbes */ .o)(known) : undefined;
    const cpu = search.cpu ? (0,_cpu_cpu_search_js__WEBPACK_IMPORTED_MODULE_0__/* .nextCpuStretch */ .J)(known) : undefined;
    if (memory && memory.kind !== 'found')
        return (0,_next_move_js__WEBPACK_IMPORTED_MODULE_2__/* .answerSoFar */ .S)(state, why);
    if (cpu && cpu.kind !== 'found')
        return (0,_next_move_js__WEBPACK_IMPORTED_MODULE_2__/* .answerSoFar */ .S)(state, why);
    const size = {
        cpuMillicores: (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .recommendCpu */ .fH)(known, cpu),
        memoryBytes: (0,_recommend_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .recommendMemory */ .ah)(known, memory)
    };
    const proof = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .findProof */ .a)(known, size);
    const reason = proof ? undefined : why;
    return { kind: 'size', size, proof, reason, memory, cpu };
}


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readPricesOf),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);
/* harmony import */ var _inputs_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9516);
/* harmony import */ var _inputs_source_contradictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9503);
/* harmony import */ var _files_client_proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7589);






/**
 * What is asked for in the current folder: each input as it is given, else as
 * the first config file that has it says, else the files of its source.
 */
async function readRequest(read, configFiles) {
    const configs = await readConfigs(configFiles);
    const texts = (name) => configs.find(({ values }) => values[name])?.values[name] ?? '';
    const said = (name) => read(name) || texts(name);
    const planIn = (folder) => planSourceIn(folder, said);
    const source = await planIn('.');
    if (said('failure-body'))
        await (0,_inputs_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatterns */ .o0)();
    const prices = await readPricesOf(said);
    const forgeable = await readForgeable(said);
    const layersWith = (of) => [...configs, of, prices, forgeable].filter((layer) => layer !== undefined);
    const layers = layersWith(source);
    try {
        const asked = withProxies((0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(read, layers));
        const request = await withEarlier(asked);
        if (!source)
            return request;
        const imageIn = async (folder) => (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(read, layersWith(await planIn(folder))).image;
        return { ...request, imageIn };
    }
    catch (thrown) {
        // Alone it is told when it is read, which is before anything is built.
        const dataset = said('dataset');
        if (dataset === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dataset))
            throw thrown;
        return (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(read, [...layers, missing(dataset)]);
    }
}
/** What a stranger's Dockerfile may print, too. */
function withProxies(request) {
    const within = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .collectSecrets */ .qb)(...(0,_files_client_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .readClientProxies */ .m)().map((address) => ({ address })));
    const secrets = [...request.inputs.secrets, ...within];
    return { ...request, inputs: { ...request.inputs, secrets } };
}
/** Of the same name: several services may share a folder. */
async function withEarlier(request) {
    const { reuse, report } = request.inputs;
    if (reuse.history === undefined)
        return request;
    const { readHistory } = await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 5540));
    return { ...request, history: readHistory(reuse.history, report.name) };
}
/** What else is wrong is told with it, so that one more run is saved. */
function missing(dataset) {
    return mistaken(`\`dataset\` is ${JSON.stringify(dataset)}, which is not there. Allowed: the path of a file, which a workflow checks out before (actions/checkout); for example \`tests/rows.jsonl\`.`);
}
function mistaken(sentence) {
    return { values: {}, mistakes: [sentence] };
}
/** Apart: many have an image or a Dockerfile. */
async function planSourceIn(folder, said) {
    if (!_inputs_source_contradictions_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANNED */ .T.some((name) => said(name)))
        return undefined;
    const { openWorkspace } = await __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 5672));
    const { planSource } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 619));
    return planSource(said, openWorkspace(folder));
}
/** Apart: few reuse reports. */
async function readForgeable(said) {
    const cache = said('cache');
    if (!cache || said('reuse')?.toLowerCase() !== 'true')
        return undefined;
    const { findForgeable } = await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 4417));
    const mistake = findForgeable(cache);
    return mistake === undefined ? undefined : mistaken(mistake);
}
/** Apart: hardly anybody has a file of them. */
async function readPricesOf(said) {
    if (!said('prices'))
        return undefined;
    const { readPrices } = await __webpack_require__.e(/* import() */ 881).then(__webpack_require__.bind(__webpack_require__, 2881));
    return readPrices(said);
}
/** Apart: only who has a config file loads a YAML parser. */
async function readConfigs(paths) {
    if (paths.length === 0)
        return [];
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208));
    return paths.map(readConfig);
}


/***/ })

};
