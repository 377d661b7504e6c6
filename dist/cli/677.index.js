export const id = 677;
export const ids = [677];
export const modules = {

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyze: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./lib/conclude.js + 8 modules
var conclude = __webpack_require__(4520);
// EXTERNAL MODULE: ./lib/report/compose-report.js + 9 modules
var compose_report = __webpack_require__(9566);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/refusal.js
var refusal = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/saved/saved-run.js + 6 modules
var saved_run = __webpack_require__(1989);
;// CONCATENATED MODULE: ./lib/saved/read-run.js





/** What a reader may be made to hold; a search of 40 trials takes 200 KB. */
const MAX_TEXT_BYTES = 2 ** 26;
const MAX_ZIPPED_BYTES = 2 ** 30;
/**
 * The run whose report lies in a folder.
 *
 * @throws {ProfileError} there is none, or it cannot be read
 */
function readRun(directory) {
    const text = readPart((0,external_node_path_.join)(directory, saved_run/* RUN_FILE */.zF), MAX_TEXT_BYTES);
    const columns = readPart((0,external_node_path_.join)(directory, saved_run/* COLUMNS_FILE */.d3), MAX_ZIPPED_BYTES);
    return (0,saved_run/* loadRun */.Sj)(text.toString('utf8'), columns);
}
function readPart(path, mostBytes) {
    try {
        return (0,open_file/* readBytes */.io)(path, { mostBytes });
    }
    catch (thrown) {
        throw thrown instanceof refusal/* FileRefusal */.H ? missing(thrown) : thrown;
    }
}
function missing(refusal) {
    return new errors/* ProfileError */.eo({
        code: 'measurements-missing',
        message: refusal.facts.message,
        blame: 'user',
        remedy: 'Give the folder of a report, that which holds report.json, for example `profile-inference analyze profile-report`.'
    }, refusal);
}

// EXTERNAL MODULE: ./lib/sizing/cpu/cpu-search.js
var cpu_search = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/sizing/memory/memory-search.js + 1 modules
var memory_search = __webpack_require__(6598);
// EXTERNAL MODULE: ./lib/sizing/next-move.js
var next_move = __webpack_require__(1935);
// EXTERNAL MODULE: ./lib/sizing/proof.js
var sizing_proof = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/sizing/recommend-limits.js
var recommend_limits = __webpack_require__(6537);
// EXTERNAL MODULE: ./lib/sizing/outcome/slower-than-full.js
var slower_than_full = __webpack_require__(6201);
;// CONCATENATED MODULE: ./lib/sizing/answer-again.js






/**
 * The answer by criteria that the trials were not run for: the size that a
 * search with them would now prove, and not one that happens to be proved.
 *
 * @param why it is not proved, to follow "not proved:"
 */
function answerAgain(state, why) {
    const move = (0,next_move/* nextMove */.l)(state);
    if (move.kind === 'done')
        return move.answer;
    const found = move.kind === 'trials' && move.probes[0]?.purpose === 'proof';
    // What is still open then stays as well known as it is.
    const settings = { ...state.settings, timeBudgetMs: 0 };
    const known = (0,slower_than_full/* settleProofs */.lg)(found ? state : { ...state, settings });
    const { search } = settings;
    const memory = search.memory ? (0,memory_search/* nextMemoryProbes */.o)(known) : undefined;
    const cpu = search.cpu ? (0,cpu_search/* nextCpuStretch */.J)(known) : undefined;
    if (memory && memory.kind !== 'found')
        return (0,next_move/* answerSoFar */.S)(state, why);
    if (cpu && cpu.kind !== 'found')
        return (0,next_move/* answerSoFar */.S)(state, why);
    const size = {
        cpuMillicores: (0,recommend_limits/* recommendCpu */.f)(known, cpu),
        memoryBytes: (0,recommend_limits/* recommendMemory */.a)(known, memory)
    };
    const proof = (0,sizing_proof/* findProof */.a)(known, size);
    const reason = proof ? undefined : why;
    return { kind: 'size', size, proof, reason, memory, cpu };
}

;// CONCATENATED MODULE: ./lib/analyze-folder.js




/**
 * The report of a run that is over, from the folder of its report: the same
 * again or, with other criteria, what a run with them would have said. Nothing
 * is run for it, so a size that only they ask for is not proved.
 */
function analyzeFolder(directory, other = {}) {
    const saved = readRun(directory);
    const { criteria } = saved;
    if (!criteria || Object.keys(other).length === 0)
        return { record: saved, report: (0,compose_report/* composeReport */.ZE)(saved) };
    const record = { ...saved, criteria: { ...criteria, ...other } };
    const conclusions = (0,conclude/* conclude */.E)(record, answerAgain);
    return { record, report: (0,compose_report/* reportRun */.Go)({ ...record, ...conclusions }) };
}

// EXTERNAL MODULE: ./lib/inputs/parse-inputs.js + 4 modules
var parse_inputs = __webpack_require__(4615);
// EXTERNAL MODULE: ./lib/publication/write-report.js + 22 modules
var write_report = __webpack_require__(6709);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/print-report.js + 7 modules
var print_report = __webpack_require__(7540);
;// CONCATENATED MODULE: ./lib/cli/analyze.js





/**
 * What an earlier run found, from the folder of its report, without an engine:
 * the same again, or by other criteria. Files are written where a flag says it
 * and nowhere else, so that the earlier report stays.
 */
function analyze(asked) {
    const { texts, format } = asked;
    // No config file is read: it may be of another run.
    const inputs = (0,parse_inputs/* parseInputs */.T)((name) => name === 'dataset' ? 'that of the run' : texts[name]);
    const { headroom, thresholds, report: to } = inputs;
    const other = {
        ...(texts.headroom !== undefined && { headroom }),
        ...(texts.thresholds !== undefined && { thresholds })
    };
    const from = asked.operand;
    const { record, report } = analyzeFolder(from, other);
    let isWhole = true;
    const lose = (sentence) => {
        isWhole = false;
        (0,print_report/* complain */.c)(sentence);
    };
    let directory = from;
    if (to.directory !== undefined) {
        const viewed = { report, record, runUrl: undefined };
        const written = (0,write_report/* writeReport */.u5)({ to, root: from }, viewed, print_report/* complain */.c);
        directory = written.directory;
        if (written.paths.length === 0)
            lose('There is no report.');
    }
    (0,write_report/* attempt */.CD)('metadata file', () => (0,write_report/* writeMetadata */.f5)(report, to), lose);
    (0,print_report/* printReport */.Y)(report, { format, directory, isSummarized: to.summary });
    const code = (0,exit_code/* exitCode */.I)(report, inputs.failOn);
    return isWhole ? code : code || exit_code/* EXIT_CODES */.a.failed;
}


/***/ })

};
