export const id = 698;
export const ids = [698,540];
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

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ keepReport),
  J3: () => (/* binding */ keepTrend),
  wZ: () => (/* binding */ readBase),
  lz: () => (/* binding */ readEarlier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/history/history.js + 1 modules
var history_history = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var schema_report = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/foundation/version.js
var version = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/inputs/plan-hash.js
var plan_hash = __webpack_require__(8295);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(4701);
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

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/merge-request.js
var merge_request = __webpack_require__(9049);
// EXTERNAL MODULE: ./lib/analyze-folder.js
var analyze_folder = __webpack_require__(5484);
// EXTERNAL MODULE: ./lib/history/history.js + 1 modules
var history_history = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/saved/read-run.js
var read_run = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/merge/compare-builds.js


/** By which share two builds of the same may differ: times, compiled files. */
const ALIKE = 0.01;
/**
 * Each job of a matrix builds its own image, and two builds of one file are
 * hardly ever the same bytes. Of about the same size, they are merged with a
 * doubt; else they are not the same.
 *
 * @throws {ProfileError} they are of different sizes
 */
function compareBuilds(reports) {
    const built = reports.flatMap(({ report: { shard, image } }) => shard && image && !image.digest ? [{ shard, image }] : []);
    const [first] = built;
    const other = built.find(({ image }) => image.fingerprint !== first?.image.fingerprint);
    if (!first || !other)
        return [];
    const far = built.find(({ image: { sizeBytes } }) => Math.abs(sizeBytes / first.image.sizeBytes - 1) > ALIKE);
    if (far)
        throw new errors/* ProfileError */.eo({
            code: 'shards-differ',
            message: `Shard ${far.shard.index} built an image of ${(0,units/* formatBytes */.z3)(far.image.sizeBytes)}, and shard ${first.shard.index} one of ${(0,units/* formatBytes */.z3)(first.image.sizeBytes)}.`,
            blame: 'user',
            remedy: 'Build it once, push it, and give all shards its `image`; or pin what the build takes from elsewhere.'
        });
    return [
        {
            code: 'images-built-apart',
            severity: 'warning',
            message: `Shards ${first.shard.index} and ${other.shard.index} built their own images, which are not the same bytes.`,
            remedy: 'Where the build is not pinned, build it once, push it, and give all shards its `image`.'
        }
    ];
}

// EXTERNAL MODULE: ./lib/analysis/findings.js + 3 modules
var findings = __webpack_require__(9336);
// EXTERNAL MODULE: ./lib/analysis/latency.js
var latency = __webpack_require__(852);
// EXTERNAL MODULE: ./lib/conclude.js + 11 modules
var conclude = __webpack_require__(1738);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/measurement/right-answers.js
var right_answers = __webpack_require__(8892);
// EXTERNAL MODULE: ./lib/report/compose-report.js + 13 modules
var compose_report = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/merge/shard-part.js





/** What a shard says, and the times of its right answers. */
function summarizeShard(record, shard) {
    const { trial, machine } = record;
    const { analysis, error, findings, ...rest } = (0,conclude/* conclude */.E)(record);
    const concluded = { ...record, ...rest, analysis, error, findings };
    return {
        part: {
            shard,
            report: (0,compose_report/* reportRun */.Go)(concluded),
            analysis,
            error,
            findings,
            machineClass: machine && (0,measurement_machine/* machineClass */.a)(machine)
        },
        times: trial && (0,latency/* collectSeries */.qM)(trial.exchanges, (0,right_answers/* steadyRange */.CY)(trial))
    };
}
/** Times of several shards can be told as one where all had one class. */
function haveOneClass(parts) {
    return new Set(parts.map((part) => part.machineClass)).size <= 1;
}

;// CONCATENATED MODULE: ./lib/merge/merge-findings.js



/** Each doubt once, with the shards that have it, and those of merging itself. */
function mergeFindings(parts, { requests, relativeError }) {
    const byCode = Map.groupBy(parts.flatMap(({ shard, findings }) => findings.map((finding) => ({ finding, index: shard.index }))), ({ finding }) => finding.code);
    // All requests together may be enough.
    if (requests >= findings/* FEW_REQUESTS */.w)
        byCode.delete('too-few-requests');
    const merged = [...byCode.values()].map((seen) => {
        const { finding } = seen[0];
        const indexes = [...new Set(seen.map(({ index }) => index))];
        const isTheSame = seen.every((each) => each.finding.message === finding.message);
        if (isTheSame && indexes.length === parts.length)
            return finding;
        const message = `${finding.message} (${listShards(indexes)})`;
        return { ...finding, message };
    });
    return [...findMergeFindings(parts, relativeError), ...merged];
}
/** `shard 2`, `shards 1, 3`; ten at most. */
function listShards(indexes) {
    const told = indexes.slice(0, 10).join(', ');
    const more = indexes.length > 10 ? ` and ${indexes.length - 10} more` : '';
    return `${indexes.length === 1 ? 'shard' : 'shards'} ${told}${more}`;
}
function findMergeFindings(parts, relativeError) {
    const findings = [];
    if (!haveOneClass(parts))
        findings.push({
            code: 'machine-classes-differ',
            severity: 'warning',
            message: `Times are not merged, for the shards ran on machines of different classes: ${listClasses(parts)}.`,
            remedy: 'Run all shards on runners of one kind, or those of one class again.'
        });
    if (relativeError !== undefined)
        findings.push({
            code: 'percentiles-sketched',
            severity: 'note',
            message: `There are too many response times to keep each: percentiles are right to ${(0,units/* formatShare */.T1)(relativeError)}.`,
            remedy: 'Nothing; mean and maximum are exact.'
        });
    return findings;
}
function listClasses(parts) {
    const classes = Map.groupBy(parts, (part) => part.machineClass);
    return [...classes]
        .map(([name = 'unknown', some]) => {
        const indexes = some.map(({ shard }) => shard.index);
        return `${name} (${listShards(indexes)})`;
    })
        .join('; ');
}

;// CONCATENATED MODULE: ./lib/merge/choose-reports.js



/**
 * What is merged of all that was found: of each name the whole report, or each
 * shard once. Where one was run again, its last attempt counts: ids and times
 * of artifacts are in no order.
 *
 * @throws {ProfileError} a shard is missing, or is of another plan
 */
function chooseReports(found) {
    const byName = Map.groupBy(found, ({ report }) => report.name);
    return [...byName].map(([name, all]) => {
        const some = withoutMerged(all);
        const byIndex = Map.groupBy(some, ({ report }) => report.shard?.index ?? 0);
        const indexes = [...byIndex.keys()].toSorted((a, b) => a - b);
        const chosen = indexes.map((index) => lastAttempt(byIndex.get(index)));
        const reports = chosen.map(({ last }) => last);
        demandAll(name, reports);
        demandSame(name, reports);
        const remarks = chosen.flatMap(({ remark }) => remark);
        return { name, reports, remarks: [...remarks, ...compareBuilds(reports)] };
    });
}
/** What an earlier attempt merged lies among the artifacts of its shards. */
function withoutMerged(all) {
    const hasShards = all.some(({ report }) => report.shard);
    return hasShards ? all.filter(({ report }) => !report.merged) : all;
}
function lastAttempt(some) {
    const byAttempt = some.toSorted((a, b) => attemptOf(b) - attemptOf(a));
    const [last, before] = byAttempt;
    if (!last)
        throw new Error('A group has a member.');
    if (!before)
        return { last, remark: [] };
    if (attemptOf(last) === attemptOf(before))
        throw mergeError({
            code: 'reports-ambiguous',
            message: `${last.directory} and ${before.directory} are both ${spell(last)}, of the same attempt.`,
            remedy: 'Give each service a `name` of its own, and merge each report once.'
        });
    const message = `${spell(last)} was run ${some.length} times: attempt ${attemptOf(last)} counts.`;
    const remark = {
        code: 'attempt-superseded',
        severity: 'note',
        message: message.replace(/^./, (sign) => sign.toUpperCase()),
        remedy: 'Nothing; to see an earlier attempt, open its own report.'
    };
    return { last, remark: [remark] };
}
function attemptOf({ report }) {
    return report.attempt ?? 1;
}
/** `shard 2 of 4 of score`, `the report of score` */
function spell({ report: { shard, name } }) {
    return shard
        ? `shard ${shard.index} of ${shard.of} of \`${name}\``
        : `the report of \`${name}\``;
}
function demandAll(name, reports) {
    const shards = reports.flatMap(({ report }) => report.shard ?? []);
    if (shards.length === 0)
        return;
    if (shards.length < reports.length)
        throw mergeError({
            code: 'reports-ambiguous',
            message: `Of \`${name}\` there are shards and a report of the whole.`,
            remedy: 'Merge either, or give the whole another `name`.'
        });
    const of = Math.max(...shards.map((shard) => shard.of));
    const have = new Set(shards.map(({ index }) => index));
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !have.has(index));
    if (missing.length > 0)
        throw mergeError({
            code: 'shards-missing',
            message: `Of \`${name}\` ${listShards(missing)} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing.`,
            remedy: 'Run these jobs again and merge then; all artifacts must be downloaded, for example with `pattern: profile-inference-*`.'
        });
}
/** What all shards have in common, and how one differs. */
const SAME = [
    ['split', ({ shard }) => shard && `${shard.of} shards`],
    ['version of profile-inference', ({ tool }) => tool.version],
    // Two builds of one file are hardly ever the same bytes.
    ['image', ({ image }) => image?.digest && image.fingerprint.slice(0, 19)],
    ['dataset', ({ dataset }) => dataset?.sha256.slice(0, 16)],
    ['plan', ({ shard }) => shard?.plan.slice(0, 16)]
];
/** What a shard did not come to know is no difference. */
function demandSame(name, reports) {
    const differences = SAME.flatMap(([what, of]) => {
        const known = reports.filter(({ report }) => of(report) !== undefined);
        const [first] = known;
        const other = known.find(({ report }) => of(report) !== of(first.report));
        return first && other
            ? [
                `Shard ${other.report.shard?.index} of \`${name}\` has another ${what} than shard ${first.report.shard?.index}: ${of(other.report)}, and not ${of(first.report)}.`
            ]
            : [];
    });
    if (differences.length > 0)
        throw mergeError({
            code: 'shards-differ',
            message: differences.join(' '),
            remedy: 'Shards can be merged that ran one commit with the same inputs, all but `shard`: run them in one workflow.'
        });
}
function mergeError(facts) {
    return new errors/* ProfileError */.eo({ ...facts, blame: 'user' });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/inputs/shard.js
var inputs_shard = __webpack_require__(5285);
// EXTERNAL MODULE: ./lib/report/schema/report.js
var report = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/saved/fit.js
var fit = __webpack_require__(8072);
;// CONCATENATED MODULE: ./lib/merge/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"GU":"#/definitions/Report","BG":{"AdviceReport":{"additionalProperties":false,"description":"Something to set, and the measured reason for it.","properties":{"what":{"description":"A setting and its value: `readinessProbe.initialDelaySeconds: 2`.","type":"string"},"why":{"type":"string"}},"required":["what","why"],"type":"object"},"AnswerOutcome":{"description":"How one exchange went.","enum":["succeeded","wrong-status","failure-body","error-answer","timed-out","connection-failed"],"type":"string"},"CandidateReport":{"additionalProperties":false,"description":"One CPU limit, and what its stretches say.","properties":{"cpuMillicores":{"type":"number"},"stretches":{"type":"number"},"throttledShare":{"description":"Share of CFS periods in which the quota ran out; absent: not counted.","type":"number"},"timesAllowed":{"description":"Latency ÷ what is allowed, geometric mean; absent: not compared.","type":"number"},"verdict":{"enum":["holds","fails","unsure"],"type":"string"}},"required":["cpuMillicores","verdict","stretches"],"type":"object"},"CauseReport":{"additionalProperties":false,"description":"What differs between the images and may be why. Untrusted texts.","properties":{"base":{"description":"As base and head have it; absent: they have none, or it is not told.","type":"string"},"head":{"type":"string"},"kind":{"enum":["layer","package","variable","command","port"],"type":"string"},"what":{"type":"string"}},"required":["kind","what"],"type":"object"},"ChangeReport":{"additionalProperties":false,"description":"One metric on both sides, in its unit; shares: 0.1 is 10 % more than base.","properties":{"base":{"type":"number"},"because":{"description":"Why it is open.","type":"string"},"direction":{"description":"open: what was seen decides nothing.","enum":["better","worse","same","open"],"type":"string"},"head":{"type":"number"},"high":{"type":"number"},"low":{"description":"95 % interval of the share; of sizes, between which it must lie.","type":"number"},"metric":{"$ref":"#/definitions/ComparedMetricName"},"moreStarts":{"description":"Pairs of starts that would decide, as far as these show.","type":"number"},"noise":{"description":"How far starts of one and the same image differed, a share.","type":"number"},"proof":{"additionalProperties":false,"description":"A memory limit at which one side held and the other failed.","properties":{"holds":{"enum":["base","head"],"type":"string"},"memoryBytes":{"type":"number"}},"required":["holds","memoryBytes"],"type":"object"},"relevance":{"description":"Smaller differences matter to nobody.","type":"number"},"share":{"type":"number"},"starts":{"description":"Pairs of starts; absent: it needs none.","type":"number"}},"required":["metric","direction","relevance"],"type":"object"},"ComparedMetricName":{"description":"What this change did to the service: head against base, on one machine.","enum":["cpu.ms_per_request","latency.p50","latency.p95","startup","memory.anonymous","memory.unreclaimable","memory.recommended","image.size","success.rate"],"type":"string"},"ComparisonReport":{"additionalProperties":false,"properties":{"against":{"description":"What base is: a ref, an image, a report. Untrusted text.","type":"string"},"causes":{"items":{"$ref":"#/definitions/CauseReport"},"type":"array"},"changes":{"items":{"$ref":"#/definitions/ChangeReport"},"type":"array"},"drift":{"description":"How much the machine\'s own speed moved meanwhile, a share.","type":"number"},"earlier":{"additionalProperties":false,"description":"Base is what an earlier report says, of that time.","properties":{"createdAt":{"type":"string"}},"required":["createdAt"],"type":"object"},"elapsedMs":{"description":"Beyond the build of base.","type":"number"},"obstacles":{"description":"Why there is no answer, or a part of it, a sentence each.","items":{"type":"string"},"type":"array"},"sameImage":{"const":true,"description":"Both images are the same: nothing had to be run.","type":"boolean"},"sizes":{"description":"Whether each side holds the other\'s size.","items":{"$ref":"#/definitions/SizeProbeReport"},"type":"array"},"starts":{"description":"Fresh containers of both, alive together, in the order they ran.","items":{"additionalProperties":false,"properties":{"base":{"$ref":"#/definitions/StartReport"},"head":{"$ref":"#/definitions/StartReport"},"ratios":{"$ref":"#/definitions/StartReport","description":"head ÷ base of times, by short stretches that followed each other."}},"required":["base","head"],"type":"object"},"type":"array"},"verdict":{"$ref":"#/definitions/ComparisonVerdict"}},"required":["against","verdict","changes","starts","sizes","causes","obstacles","elapsedMs"],"type":"object"},"ComparisonVerdict":{"enum":["better","worse","same","mixed","inconclusive"],"type":"string"},"CostReport":{"additionalProperties":false,"properties":{"currency":{"description":"ISO 4217: `USD`.","type":"string"},"current":{"$ref":"#/definitions/CurrentReport","description":"What is deployed today, by the same prices."},"perCoreHour":{"type":"number"},"perGibHour":{"type":"number"},"perMillionRequests":{"type":"number"},"perMonth":{"description":"Of all replicas, 730 hours.","type":"number"},"ratePerSecond":{"description":"Right answers per second in the proof, and what a million of them costs.","type":"number"},"replicas":{"description":"Containers of the size, 1 unless `current` says it.","type":"number"},"source":{"description":"Source, region and date of the prices. May be untrusted text.","type":"string"}},"required":["currency","perCoreHour","perGibHour","source","replicas","perMonth"],"type":"object"},"CpuReport":{"additionalProperties":false,"properties":{"meanMillicores":{"description":"Over the steady state.","type":"number"},"msPerRequest":{"type":"number"},"peakMillicores":{"description":"Busiest second of the whole trial, and of the steady state.","type":"number"},"steadyPeakMillicores":{"type":"number"},"throttledShare":{"description":"Share of CFS periods in which the quota ran out, steady state.","type":"number"}},"type":"object"},"CurrentReport":{"additionalProperties":false,"properties":{"perMonth":{"type":"number"},"savedPerMonth":{"description":"Below 0: the proved size costs more.","type":"number"},"size":{"$ref":"#/definitions/SizeReport","description":"Of each replica."}},"required":["size","perMonth","savedPerMonth"],"type":"object"},"Curve":{"additionalProperties":false,"description":"A curve over time of at most 60 points, for charts.","properties":{"atMs":{"items":{"type":"number"},"type":"array"},"values":{"items":{"type":"number"},"type":"array"}},"required":["atMs","values"],"type":"object"},"DatasetReport":{"additionalProperties":false,"properties":{"bytes":{"description":"Of the file as it is on disk: packed, when it is a gzip.","type":"number"},"emptyLines":{"description":"Empty lines, which are not rows.","type":"number"},"format":{"enum":["lines","csv","http"],"type":"string"},"identicalRows":{"description":"Whether all rows are the same bytes (and there are at least two).","type":"boolean"},"largestRowBytes":{"description":"As written in the file, unpacked, without the line\'s end.","type":"number"},"path":{"type":"string"},"rows":{"type":"number"},"sha256":{"description":"Of the file as it is on disk, hex.","type":"string"}},"required":["path","format","rows","bytes","sha256","largestRowBytes","emptyLines","identicalRows"],"type":"object"},"EndingReport":{"anyOf":[{"additionalProperties":false,"properties":{"kind":{"const":"completed","type":"string"}},"required":["kind"],"type":"object"},{"additionalProperties":false,"properties":{"exit":{"additionalProperties":false,"properties":{"code":{"type":"number"},"oomKilled":{"description":"What the engine says; false for a killed child whose parent lives on.","type":"boolean"}},"required":["code","oomKilled"],"type":"object"},"kind":{"const":"exited","type":"string"}},"required":["kind","exit"],"type":"object"},{"additionalProperties":false,"properties":{"kind":{"const":"not-ready","type":"string"},"reason":{"type":"string"}},"required":["kind","reason"],"type":"object"},{"additionalProperties":false,"properties":{"kind":{"const":"cancelled","type":"string"}},"required":["kind"],"type":"object"},{"additionalProperties":false,"properties":{"kind":{"const":"aborted","type":"string"},"reason":{"type":"string"}},"required":["kind","reason"],"type":"object"}],"description":"Why a trial ended; completed: every planned request was sent and ended."},"ErrorReport":{"additionalProperties":false,"properties":{"blame":{"description":"Whose move it is: the caller\'s, the image\'s, the machine\'s, or ours.","enum":["user","image","machine","bug"],"type":"string"},"cause":{"description":"The likely cause, one sentence.","type":"string"},"code":{"description":"Stable kebab-case code; docs/troubleshooting.md has a heading for each.","type":"string"},"log":{"description":"Last lines of a build\'s or a container\'s log. Untrusted text.","type":"string"},"message":{"description":"What happened, one sentence.","type":"string"},"remedy":{"description":"What to do about it, one sentence.","type":"string"}},"required":["code","message","blame"],"type":"object"},"FailedRowReport":{"additionalProperties":false,"properties":{"outcome":{"$ref":"#/definitions/AnswerOutcome"},"row":{"type":"number"},"status":{"type":"number"},"times":{"type":"number"}},"required":["row","outcome","status","times"],"type":"object"},"FindingReport":{"additionalProperties":false,"description":"A coded doubt or remark about the run.","properties":{"code":{"description":"Stable kebab-case code; docs/troubleshooting.md has a heading for each.","type":"string"},"message":{"type":"string"},"remedy":{"type":"string"},"severity":{"enum":["note","warning"],"type":"string"}},"required":["code","severity","message","remedy"],"type":"object"},"FloorReport":{"additionalProperties":false,"description":"Measured with a server that does nothing.","properties":{"bytesPerSecond":{"description":"Of one answer of 8 MiB.","type":"number"},"p50Ms":{"type":"number"},"way":{"description":"At the pod\'s own address, or through the cluster\'s API server.","enum":["address","tunnel"],"type":"string"}},"required":["way","p50Ms","bytesPerSecond"],"type":"object"},"ForecastReport":{"additionalProperties":false,"properties":{"bytesPerRequest":{"type":"number"},"lastsMs":{"type":"number"},"lastsRequests":{"type":"number"},"memoryBytes":{"description":"How many requests this much memory lasts, and how long at their rate.","type":"number"}},"required":["bytesPerRequest","memoryBytes","lastsRequests","lastsMs"],"type":"object"},"GeneratorReport":{"additionalProperties":false,"description":"What the load generator itself used; empty when nothing was sent.","properties":{"machineIdleShare":{"description":"Share of all cores\' time that the machine was idle.","type":"number"},"meanMillicores":{"description":"Own CPU, mean and busiest reading (1000 = one core).","type":"number"},"peakMillicores":{"type":"number"}},"type":"object"},"GrowthReport":{"additionalProperties":false,"description":"Growth of undroppable memory at the end of steady state, and its 95 % interval: it was growing when all of it lies above 0.","properties":{"bytesPer1000Requests":{"type":"number"},"high":{"type":"number"},"low":{"type":"number"}},"required":["bytesPer1000Requests","low","high"],"type":"object"},"ImageReport":{"additionalProperties":false,"description":"The variables of an image may be secrets: there is no field for them.","properties":{"digest":{"description":"Registry digest; absent for an image built here.","type":"string"},"exposedPorts":{"description":"TCP ports that the image EXPOSEs.","items":{"type":"number"},"type":"array"},"fingerprint":{"description":"`sha256:…` of its layers and of what a container of it begins with: the same for two builds of the same, whatever they are called.","type":"string"},"id":{"description":"What this engine calls it: `sha256:…` of its configuration or, in containerd\'s store, of its manifest or index.","type":"string"},"layers":{"description":"The biggest, biggest first.","items":{"$ref":"#/definitions/LayerReport"},"type":"array"},"reference":{"type":"string"},"sizeBytes":{"description":"Unpacked.","type":"number"}},"required":["reference","id","fingerprint","sizeBytes","exposedPorts"],"type":"object"},"InputReport":{"additionalProperties":false,"description":"An input that was not left to its default.","properties":{"given":{"description":"false: it follows from a file that another input names.","type":"boolean"},"name":{"type":"string"},"text":{"description":"As it was written; absent: it may hold a secret.","type":"string"}},"required":["name","given"],"type":"object"},"LatencyReport":{"additionalProperties":false,"description":"Response times: ended − due.","properties":{"maxMs":{"type":"number"},"meanMs":{"type":"number"},"outside":{"$ref":"#/definitions/TimesReport","description":"The rest of the same answers\' response times: waiting for a worker, the framework around it, the network. Means add up; percentiles do not."},"p50":{"$ref":"#/definitions/PercentileReport"},"p90":{"$ref":"#/definitions/PercentileReport"},"p95":{"$ref":"#/definitions/PercentileReport"},"p99":{"$ref":"#/definitions/PercentileReport"},"p999":{"$ref":"#/definitions/PercentileReport"},"requests":{"type":"number"},"server":{"$ref":"#/definitions/TimesReport","description":"What the server says it took, for the answers whose headers tell."}},"required":["requests"],"type":"object"},"LayerReport":{"additionalProperties":false,"description":"What one step of the build added.","properties":{"madeBy":{"description":"The step, as the builder noted it. Untrusted text.","type":"string"},"sizeBytes":{"type":"number"}},"required":["sizeBytes","madeBy"],"type":"object"},"LoadReport":{"anyOf":[{"additionalProperties":false,"properties":{"concurrency":{"type":"number"},"kind":{"const":"closed","type":"string"}},"required":["kind","concurrency"],"type":"object"},{"additionalProperties":false,"properties":{"arrivals":{"enum":["poisson","constant"],"type":"string"},"concurrency":{"type":"number"},"kind":{"const":"open","type":"string"},"ratePerSecond":{"type":"number"},"seed":{"type":"number"}},"required":["kind","ratePerSecond","arrivals","seed","concurrency"],"type":"object"}],"description":"closed: each worker sends when its last answer came; open: at set times."},"MachineReport":{"additionalProperties":false,"properties":{"cgroupVersion":{"enum":[1,2],"type":"number"},"cores":{"type":"number"},"cpuModel":{"type":"string"},"engine":{"description":"`20.10.24 (cgroupfs, overlay2)`, or `Kubernetes 1.34.4, node NAME`.","type":"string"},"floor":{"$ref":"#/definitions/FloorReport","description":"What the way to a service costs; absent: it ran on this machine."},"kernel":{"type":"string"},"memoryBytes":{"type":"number"},"nodes":{"description":"Of one class, on each of which one trial ran at once; absent: one was for all.","items":{"type":"string"},"type":"array"}},"required":["cpuModel","cores","memoryBytes","kernel","engine"],"type":"object"},"MarksReport":{"additionalProperties":false,"description":"Moments since the container was started; absent: it did not come so far.","properties":{"endedMs":{"description":"The container was told to stop, or was found gone.","type":"number"},"readyMs":{"description":"First answer below 500 at the readiness path: end of cold start.","type":"number"},"replayedMs":{"description":"The last exchange ended.","type":"number"},"settledMs":{"description":"It had come to rest after that: the replay began.","type":"number"},"steadyMs":{"description":"End of warm-up, begin of steady state.","type":"number"}},"required":["endedMs"],"type":"object"},"MemoryReport":{"additionalProperties":false,"description":"Memory of one phase. A number not measured is absent.","properties":{"anonymousPeakBytes":{"type":"number"},"filePeakBytes":{"description":"Page cache at its highest.","type":"number"},"peakBytes":{"description":"The kernel\'s high-water mark at the end of the phase: it never falls. Where it keeps none, the highest reading until then.","type":"number"},"undroppablePeakBytes":{"description":"Anonymous + shared + kernel memory: what no pressure can drop.","type":"number"},"workingSetPeakBytes":{"description":"memory.current − inactive_file.","type":"number"}},"type":"object"},"MemoryRowReport":{"additionalProperties":false,"properties":{"roseBytes":{"description":"By how much the high-water mark rose while the row was under way, be it because of another one.","type":"number"},"row":{"type":"number"}},"required":["row","roseBytes"],"type":"object"},"MergedReport":{"additionalProperties":false,"description":"What a report was merged from.","properties":{"relativeError":{"description":"Share by which percentiles may be off; absent: they are exact.","type":"number"},"shards":{"items":{"$ref":"#/definitions/MergedShardReport"},"type":"array"}},"required":["shards"],"type":"object"},"MergedShardReport":{"additionalProperties":false,"description":"One shard, at full size.","properties":{"attempt":{"description":"Of the workflow\'s run, from 1; absent: nobody counts.","type":"number"},"createdAt":{"type":"string"},"index":{"description":"From 1.","type":"number"},"machineClass":{"type":"string"},"memoryPeakBytes":{"type":"number"},"p95Ms":{"type":"number"},"requests":{"description":"Counted ones.","type":"number"},"succeeded":{"type":"number"}},"required":["index","createdAt","requests","succeeded"],"type":"object"},"MetricName":{"enum":["memory.peak","memory.working_set","memory.anonymous","memory.recommended","cpu.peak","cpu.mean","cpu.ms_per_request","cpu.throttled","cpu.recommended","latency.p50","latency.p90","latency.p95","latency.p99","latency.p99.9","latency.mean","latency.max","success.rate","failures","throughput","startup","image.size","oom.kills","cost.per_month","cost.per_million_requests"],"type":"string"},"PercentileReport":{"additionalProperties":false,"description":"A percentile with its distribution-free 95 % confidence interval, ms. A bound is absent when there are too few requests for it: p99 has no upper one below 368.","properties":{"high":{"type":"number"},"low":{"type":"number"},"value":{"type":"number"}},"required":["value"],"type":"object"},"PhaseReport":{"additionalProperties":false,"properties":{"cpuMeanMillicores":{"type":"number"},"durationMs":{"type":"number"},"memory":{"$ref":"#/definitions/MemoryReport"},"name":{"enum":["cold-start","warm-up","steady"],"type":"string"},"requests":{"type":"number"}},"required":["name","durationMs","requests","memory"],"type":"object"},"PlanReport":{"additionalProperties":false,"properties":{"load":{"$ref":"#/definitions/LoadReport"},"requests":{"description":"Counted.","type":"number"},"size":{"$ref":"#/definitions/SizeReport"},"warmupRequests":{"description":"Answered but not counted.","type":"number"}},"required":["size","load","warmupRequests","requests"],"type":"object"},"RecommendationReport":{"anyOf":[{"additionalProperties":false,"properties":{"cpu":{"$ref":"#/definitions/SizingReport"},"kind":{"const":"size","type":"string"},"memory":{"$ref":"#/definitions/SizingReport"},"proved":{"description":"Whether the service was run at exactly this size, and held.","type":"boolean"},"size":{"$ref":"#/definitions/SizeReport"}},"required":["kind","proved","size","memory","cpu"],"type":"object"},{"additionalProperties":false,"properties":{"kind":{"const":"none","type":"string"},"reason":{"type":"string"}},"required":["kind","reason"],"type":"object"}],"description":"What to give the service, or the reason why nothing can be said."},"Report":{"additionalProperties":false,"properties":{"analysis":{"$ref":"#/definitions/UseReport","description":"Its findings are below, with those of the other rooms."},"attempt":{"description":"Of the workflow\'s run, from 1; absent: nobody counts.","type":"number"},"azure":{"additionalProperties":{},"description":"Keys of Azure ML\'s `get_details()`, spelled exactly as there.","type":"object"},"because":{"description":"The verdict in one sentence.","type":"string"},"comparison":{"$ref":"#/definitions/ComparisonReport","description":"With a base, on the same machine; absent: it was not asked for."},"cost":{"$ref":"#/definitions/CostReport","description":"Of a proved size; absent: it is not, or nobody asked."},"createdAt":{"type":"string"},"dataset":{"$ref":"#/definitions/DatasetReport"},"error":{"$ref":"#/definitions/ErrorReport"},"findings":{"items":{"$ref":"#/definitions/FindingReport"},"type":"array"},"image":{"$ref":"#/definitions/ImageReport"},"inputs":{"description":"What was asked for, in action.yml\'s order; absent: it was not understood.","items":{"$ref":"#/definitions/InputReport"},"type":"array"},"machine":{"$ref":"#/definitions/MachineReport"},"merged":{"$ref":"#/definitions/MergedReport","description":"What it was merged from; absent: it was measured as it is."},"name":{"type":"string"},"recommendation":{"$ref":"#/definitions/RecommendationReport"},"resources":{"$ref":"#/definitions/Resources","description":"The recommended size as Kubernetes takes it; absent: there is none."},"reused":{"additionalProperties":false,"description":"Nothing was run: this was measured by an earlier run, at that time.","properties":{"createdAt":{"type":"string"}},"required":["createdAt"],"type":"object"},"schemaVersion":{"const":1,"type":"number"},"search":{"$ref":"#/definitions/SearchReport","description":"How the size was searched for; absent with `search: off`."},"server":{"$ref":"#/definitions/ServerReport","description":"What inputs that were not given come from; absent: nobody knows."},"shard":{"$ref":"#/definitions/ShardReport","description":"Only this part of the dataset was replayed."},"stages":{"items":{"$ref":"#/definitions/StageTime"},"type":"array"},"targets":{"description":"The same in the words of other places to run.","items":{"$ref":"#/definitions/Target"},"type":"array"},"tool":{"additionalProperties":false,"properties":{"name":{"const":"profile-inference","type":"string"},"troubleshooting":{"description":"URL of docs/troubleshooting.md; a code is its fragment.","type":"string"},"version":{"type":"string"}},"required":["name","version"],"type":"object"},"trend":{"description":"Earlier runs of this name and this one, oldest first.","items":{"$ref":"#/definitions/TrendPointReport"},"type":"array"},"trials":{"items":{"$ref":"#/definitions/TrialReport"},"type":"array"},"verdict":{"$ref":"#/definitions/VerdictState"},"verdicts":{"items":{"$ref":"#/definitions/VerdictReport"},"type":"array"}},"required":["schemaVersion","tool","name","createdAt","verdict","because","trials","verdicts","findings","azure","stages"],"type":"object"},"Resources":{"additionalProperties":false,"description":"A Kubernetes `resources` object; every number is rounded as it takes them.","properties":{"limits":{"additionalProperties":false,"properties":{"cpu":{"type":"string"},"memory":{"type":"string"}},"required":["cpu","memory"],"type":"object"},"requests":{"additionalProperties":false,"properties":{"cpu":{"type":"string"},"memory":{"type":"string"}},"required":["cpu","memory"],"type":"object"}},"required":["requests","limits"],"type":"object"},"RuleReport":{"additionalProperties":false,"description":"One line of `thresholds`, parsed: `warn: memory.peak <= 512Mi`.","properties":{"level":{"description":"A missed `warn:` rule is told and never fails.","enum":["fail","warn"],"type":"string"},"limit":{"description":"In the metric\'s unit; of a relative rule, what it may change by.","type":"number"},"metric":{"$ref":"#/definitions/MetricName"},"operator":{"enum":["<","<=",">",">=","=="],"type":"string"},"relative":{"description":"Of the change against base: a share of it, or an amount of the unit.","enum":["share","amount"],"type":"string"},"text":{"description":"As it was written, comment removed.","type":"string"}},"required":["metric","operator","limit","level","text"],"type":"object"},"SearchReport":{"additionalProperties":false,"properties":{"advice":{"description":"What to set beside the size.","items":{"$ref":"#/definitions/AdviceReport"},"type":"array"},"cold":{"description":"Whether deciding trials paid for their own file pages.","type":"boolean"},"confidence":{"additionalProperties":false,"properties":{"level":{"enum":["high","medium","low"],"type":"string"},"reasons":{"description":"Sentences.","items":{"type":"string"},"type":"array"}},"required":["level","reasons"],"type":"object"},"cpuCandidates":{"description":"The CPU limits that were tried on a running container.","items":{"$ref":"#/definitions/CandidateReport"},"type":"array"},"growth":{"$ref":"#/definitions/ForecastReport"},"minimumCpuMillicores":{"type":"number"},"minimumMemoryBytes":{"description":"Smallest limits that held; absent where none was searched.","type":"number"},"proofP90Ms":{"description":"Steady-state p90 at exactly the recommended size.","type":"number"},"trials":{"description":"In the order they ran, the first trial first.","items":{"$ref":"#/definitions/TrialLineReport"},"type":"array"}},"required":["trials","cpuCandidates","cold","advice"],"type":"object"},"ServerReport":{"additionalProperties":false,"properties":{"because":{"description":"Why it was taken, a sentence.","type":"string"},"name":{"enum":["azureml","mlflow","triton","tensorflow-serving","torchserve","bentoml","kserve-v2","openai"],"type":"string"}},"required":["name","because"],"type":"object"},"ShardReport":{"additionalProperties":false,"description":"Which part of a run this is.","properties":{"index":{"description":"From 1.","type":"number"},"machineClass":{"description":"Times are merged within one class.","type":"string"},"of":{"type":"number"},"plan":{"description":"SHA-256 of the plan that all shards have, hex.","type":"string"}},"required":["index","of","plan"],"type":"object"},"SizeProbeReport":{"additionalProperties":false,"description":"A trial of one side at a memory limit.","properties":{"held":{"type":"boolean"},"memoryBytes":{"type":"number"},"side":{"enum":["base","head"],"type":"string"},"why":{"type":"string"}},"required":["side","memoryBytes","held","why"],"type":"object"},"SizeReport":{"additionalProperties":false,"description":"Limits of a container. Swap is always off.","properties":{"cpuMillicores":{"type":"number"},"memoryBytes":{"type":"number"}},"required":["cpuMillicores","memoryBytes"],"type":"object"},"SizingReport":{"additionalProperties":false,"description":"A size for one resource, and how it was arrived at.","properties":{"steps":{"items":{"$ref":"#/definitions/StepReport"},"type":"array"},"value":{"description":"Bytes or millicores, as the field\'s name says where it is used.","type":"number"}},"required":["value","steps"],"type":"object"},"SlowRowReport":{"additionalProperties":false,"description":"`row` is the 1-based number of the dataset row.","properties":{"latencyMs":{"type":"number"},"row":{"type":"number"}},"required":["row","latencyMs"],"type":"object"},"StageTime":{"additionalProperties":false,"description":"Wall time of a stage of the run.","properties":{"ms":{"type":"number"},"stage":{"type":"string"}},"required":["stage","ms"],"type":"object"},"StartReport":{"additionalProperties":{"type":"number"},"description":"What one start of one image cost: by metric, in its unit.","type":"object"},"StepReport":{"additionalProperties":false,"description":"One step from what was seen to what is recommended.","properties":{"value":{"description":"The number after the step, in the unit of its stack.","type":"number"},"what":{"description":"`+15 % headroom`.","type":"string"}},"required":["what","value"],"type":"object"},"Target":{"additionalProperties":false,"description":"What to paste for another place to run.","properties":{"language":{"enum":["yaml","python","json"],"type":"string"},"name":{"type":"string"},"text":{"description":"Every number is rounded up to what the place allows; absent: too small.","type":"string"}},"required":["name","language"],"type":"object"},"TimesReport":{"additionalProperties":false,"description":"Times of succeeded requests. A percentile p is absent below 1 / (1 − p) requests: p99 needs 100, p99.9 needs 1000.","properties":{"maxMs":{"type":"number"},"meanMs":{"type":"number"},"p50":{"$ref":"#/definitions/PercentileReport"},"p90":{"$ref":"#/definitions/PercentileReport"},"p95":{"$ref":"#/definitions/PercentileReport"},"p99":{"$ref":"#/definitions/PercentileReport"},"p999":{"$ref":"#/definitions/PercentileReport"},"requests":{"type":"number"}},"required":["requests"],"type":"object"},"TrendPointReport":{"additionalProperties":false,"description":"One run of many, for what changed over time.","properties":{"cpuMillicores":{"type":"number"},"cpuMsPerRequest":{"description":"At full size, in steady state.","type":"number"},"createdAt":{"type":"string"},"machine":{"description":"Its class: `AMD EPYC, 2 cores, 24 GiB`. May be untrusted text.","type":"string"},"memoryBytes":{"description":"The recommended size.","type":"number"},"p95Ms":{"type":"number"},"proved":{"type":"boolean"},"sameMachine":{"description":"Whether it is this run\'s: only then can times be compared.","type":"boolean"}},"required":["createdAt","machine","sameMachine","proved"],"type":"object"},"TrialLineReport":{"additionalProperties":false,"description":"One trial as a row of a table and a mark in a chart.","properties":{"ms":{"description":"Of the whole trial, start and end included.","type":"number"},"outcome":{"enum":["held","not-started","oom-killed","exited","not-ready","failed-requests","too-slow","aborted"],"type":"string"},"purpose":{"enum":["first","bracket","decide","proof","control"],"type":"string"},"replayMs":{"description":"Of the replay; absent: it did not hold.","type":"number"},"size":{"$ref":"#/definitions/SizeReport"},"slowness":{"description":"What made it too slow: the replay took longer, its p95 was higher than at full size, it read its own pages again and again, a threshold was missed.","enum":["replay","slower","thrashing","latency"],"type":"string"},"wholeDataset":{"type":"boolean"},"why":{"description":"`killed for memory (1 kill) before its first answer`.","type":"string"}},"required":["purpose","size","wholeDataset","outcome","why","ms"],"type":"object"},"TrialReport":{"additionalProperties":false,"properties":{"counterSource":{"enum":["cgroup-v1","cgroup-v2","docker-api","kubelet"],"type":"string"},"cpuCurve":{"$ref":"#/definitions/Curve","description":"Millicores."},"ending":{"$ref":"#/definitions/EndingReport"},"exchanges":{"type":"number"},"generator":{"$ref":"#/definitions/GeneratorReport"},"log":{"description":"Last lines of the container\'s log. Untrusted text.","type":"string"},"marks":{"$ref":"#/definitions/MarksReport"},"memoryCurve":{"$ref":"#/definitions/Curve","description":"Working set, bytes."},"plan":{"$ref":"#/definitions/PlanReport"},"samples":{"type":"number"},"startedAt":{"type":"string"}},"required":["plan","startedAt","marks","ending","counterSource","generator","samples","exchanges","memoryCurve","cpuCurve","log"],"type":"object"},"UseReport":{"additionalProperties":false,"description":"What the service used at full size, and how fast it answered.","properties":{"cpu":{"$ref":"#/definitions/CpuReport"},"failedRows":{"items":{"$ref":"#/definitions/FailedRowReport"},"type":"array"},"firstResponseMs":{"description":"Response time of the very first request.","type":"number"},"growth":{"$ref":"#/definitions/GrowthReport"},"latency":{"$ref":"#/definitions/LatencyReport","description":"Steady state."},"memory":{"$ref":"#/definitions/MemoryReport","description":"Over all phases."},"memoryRows":{"items":{"$ref":"#/definitions/MemoryRowReport"},"type":"array"},"oomKills":{"type":"number"},"outcomes":{"additionalProperties":false,"properties":{"connection-failed":{"type":"number"},"error-answer":{"type":"number"},"failure-body":{"type":"number"},"succeeded":{"type":"number"},"timed-out":{"type":"number"},"wrong-status":{"type":"number"}},"type":"object"},"phases":{"items":{"$ref":"#/definitions/PhaseReport"},"type":"array"},"requests":{"description":"Steady state; warm-up is not counted.","type":"number"},"slowestRows":{"description":"At most 10 each, worst first.","items":{"$ref":"#/definitions/SlowRowReport"},"type":"array"},"startupMs":{"description":"Container start → ready.","type":"number"},"succeeded":{"type":"number"},"throughputPerSecond":{"description":"Succeeded requests per second of steady state.","type":"number"}},"required":["phases","memory","cpu","latency","requests","succeeded","outcomes","slowestRows","memoryRows","failedRows"],"type":"object"},"VerdictReport":{"additionalProperties":false,"properties":{"measured":{"description":"As the rule\'s limit; absent when it could not be measured.","type":"number"},"reason":{"description":"Why it is inconclusive.","type":"string"},"rule":{"$ref":"#/definitions/RuleReport"},"state":{"$ref":"#/definitions/VerdictState"}},"required":["rule","state"],"type":"object"},"VerdictState":{"description":"What is said about the run: verdicts, doubts, and why it ended.","enum":["passed","failed","inconclusive"],"type":"string"}}}');
;// CONCATENATED MODULE: ./lib/merge/read-report.js








const REPORT_FILE = 'report.json';
/** Reports have some 100 kB, and logs up to 32 MB. */
const MOST_BYTES = 256 * units/* MIB */.D6;
/**
 * The report in a folder, which may be anybody's.
 *
 * @throws {ProfileError} it is none, or of a later version
 */
function readReport(directory) {
    try {
        const text = (0,open_file/* readText */.yR)((0,external_node_path_.join)(directory, REPORT_FILE), {
            mostBytes: MOST_BYTES
        });
        const read = JSON.parse(text);
        const fitted = (0,fit/* fit */.U)(read, { $ref: report_schema_namespaceObject.GU }, report_schema_namespaceObject.BG);
        return demandShard(fitted);
    }
    catch (thrown) {
        throw new errors/* ProfileError */.eo({
            code: 'report-unreadable',
            message: `${(0,external_node_path_.join)(directory, REPORT_FILE)} cannot be read: ${thrown.message}.`,
            blame: 'user',
            remedy: `Merge with the version that wrote it, whose reports have \`schemaVersion\` ${report/* SCHEMA_VERSION */.f}; or download the artifact again.`
        }, thrown);
    }
}
/** No more of them than there can be: each that is missing is looked for. */
function demandShard(report) {
    const { shard } = report;
    if (shard && !inputs_shard/* SHARD */.h.parse(`${shard.index}/${shard.of}`))
        throw new fit/* Misfit */.$('shard');
    return report;
}

;// CONCATENATED MODULE: ./lib/merge/find-reports.js




/**
 * The folders of reports that patterns name, each once: a folder with a
 * report.json in it, or folders of such ones. What else is there (the page that
 * is an artifact of its own) is left alone.
 *
 * @throws {ProfileError} there are none
 */
function findReports(patterns) {
    const folders = patterns
        .flatMap((pattern) => (0,external_node_fs_.globSync)(pattern))
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        .flatMap((path) => (holdsReport(path) ? [path] : reportsWithin(path)));
    if (folders.length > 0)
        return [...new Set(folders)].sort();
    throw new errors/* ProfileError */.eo({
        code: 'nothing-to-merge',
        message: `There is no report.json in ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}.`,
        blame: 'user',
        remedy: 'Name the folders of reports, for example `merge: shards/*`; a workflow downloads them before (actions/download-artifact with `pattern: profile-inference-*` and `path: shards`).'
    });
}
function holdsReport(path) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, REPORT_FILE));
}
function reportsWithin(path) {
    return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => (0,external_node_path_.join)(path, name))
        .filter(holdsReport);
}

// EXTERNAL MODULE: ./lib/sizing/answer-again.js
var answer_again = __webpack_require__(9103);
// EXTERNAL MODULE: ./lib/analysis/statistics.js
var statistics = __webpack_require__(9803);
;// CONCATENATED MODULE: ./lib/merge/merge-analysis.js

const MAX_ROWS = 10;
const PHASES = ['cold-start', 'warm-up', 'steady'];
/**
 * Analyses of shards as one: memory by its maximum, counts by their sum, and
 * times only of comparable machines. Rows are those of the whole dataset, each
 * in one shard, so their lists are what one run would have listed.
 */
function mergeAnalyses(all, { latency }) {
    const rows = (of) => all.flatMap(of);
    const succeeded = sum(all.map((analysis) => analysis.succeeded)) ?? 0;
    return {
        phases: PHASES.flatMap((name) => mergePhase(name, all)),
        memory: mergeMemory(all.map(({ memory }) => memory)),
        cpu: latency ? mergeCpu(all) : {},
        latency: latency ?? { requests: succeeded },
        requests: sum(all.map(({ requests }) => requests)) ?? 0,
        succeeded,
        outcomes: sumOutcomes(all),
        slowestRows: latency
            ? rows(({ slowestRows }) => slowestRows)
                .sort((a, b) => b.latencyMs - a.latencyMs)
                .slice(0, MAX_ROWS)
            : [],
        memoryRows: rows(({ memoryRows }) => memoryRows)
            .sort((a, b) => b.roseBytes - a.roseBytes || a.row - b.row)
            .slice(0, MAX_ROWS),
        failedRows: rows(({ failedRows }) => failedRows)
            .sort((a, b) => b.times - a.times || a.row - b.row)
            .slice(0, MAX_ROWS),
        ...(0,statistics/* present */.Eb)({
            growth: fastestGrowth(all),
            oomKills: sum(all.map(({ oomKills }) => oomKills))
        }),
        ...(latency && mergeTimes(all, succeeded))
    };
}
/** The longest start, and the mean rate of one container. */
function mergeTimes(all, succeeded) {
    const steadyMs = sum(all.map(steadyMsOf));
    return (0,statistics/* present */.Eb)({
        startupMs: highest(all.map(({ startupMs }) => startupMs)),
        firstResponseMs: highest(all.map((analysis) => analysis.firstResponseMs)),
        throughputPerSecond: steadyMs ? (succeeded / steadyMs) * 1000 : undefined
    });
}
function mergePhase(name, all) {
    const phases = all.flatMap((analysis) => analysis.phases.filter((phase) => phase.name === name));
    if (phases.length === 0)
        return [];
    return [
        {
            name,
            durationMs: Math.max(...phases.map(({ durationMs }) => durationMs)),
            requests: sum(phases.map(({ requests }) => requests)) ?? 0,
            memory: mergeMemory(phases.map(({ memory }) => memory))
        }
    ];
}
function mergeMemory(all) {
    const most = (name) => highest(all.map((memory) => memory[name]));
    return (0,statistics/* present */.Eb)({
        peakBytes: most('peakBytes'),
        anonymousPeakBytes: most('anonymousPeakBytes'),
        workingSetPeakBytes: most('workingSetPeakBytes'),
        undroppablePeakBytes: most('undroppablePeakBytes'),
        filePeakBytes: most('filePeakBytes')
    });
}
/** Peaks by their maximum, means weighed by time or by requests. */
function mergeCpu(all) {
    const use = (name) => all.map(({ cpu }) => cpu[name]);
    const byTime = all.map(steadyMsOf);
    return (0,statistics/* present */.Eb)({
        peakMillicores: highest(use('peakMillicores')),
        steadyPeakMillicores: highest(use('steadyPeakMillicores')),
        meanMillicores: weigh(use('meanMillicores'), byTime),
        msPerRequest: weigh(use('msPerRequest'), all.map(({ requests }) => requests)),
        throttledShare: weigh(use('throttledShare'), byTime)
    });
}
function steadyMsOf({ phases }) {
    return phases.find(({ name }) => name === 'steady')?.durationMs;
}
function sumOutcomes(all) {
    const counts = {};
    for (const { outcomes } of all)
        for (const [name, count] of Object.entries(outcomes))
            counts[name] = (counts[name] ?? 0) + count;
    return counts;
}
/** Of the shard that certainly grew most. */
function fastestGrowth(all) {
    const known = all.flatMap(({ growth }) => growth ?? []);
    return known.toSorted((a, b) => b.low - a.low)[0];
}
/** Undefined where one is not known: what is left would be too little. */
function sum(values) {
    return values.reduce((total, value) => total === undefined || value === undefined ? undefined : total + value, 0);
}
function highest(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
}
function weigh(values, weights) {
    const whole = sum(weights);
    const weighed = sum(values.map((value, i) => {
        const weight = weights[i];
        return value === undefined || weight === undefined
            ? undefined
            : value * weight;
    }));
    return whole && weighed !== undefined ? weighed / whole : undefined;
}

// EXTERNAL MODULE: ./lib/sizing/estimate.js + 1 modules
var estimate = __webpack_require__(6374);
// EXTERNAL MODULE: ./lib/sizing/grid.js
var grid = __webpack_require__(1416);
;// CONCATENATED MODULE: ./lib/merge/merge-size.js



/** What two replays of one service differ by, as a share and at least 1 MiB. */
const CHANCE = 0.01;
/**
 * The size that was proved on the rows of shard 1, as far as all other rows
 * allow it: where one of them needed more memory at full size, so much is
 * added, and it is not proved. Without a search, the estimate from all.
 */
function mergeSize(basis) {
    const { found, search, merged, headroom, analyses } = basis;
    if (!search)
        return {
            recommendation: found?.kind === 'size' ? (0,estimate/* estimate */.j)(merged, headroom) : found,
            search
        };
    if (found?.kind !== 'size')
        return { recommendation: found, search };
    const missing = measureMissing(analyses);
    if (missing === undefined)
        return {
            recommendation: found,
            search: doubt(search, {
                level: 'medium',
                reason: analyses.length === 1
                    ? undefined
                    : `The size was searched on the rows of shard 1 of ${analyses.length}; the others needed no more memory at full size.`
            })
        };
    const memory = raise(found.memory, missing);
    const size = { ...found.size, memoryBytes: memory.value };
    return {
        recommendation: { ...found, proved: false, size, memory },
        search: doubt(search, {
            level: 'low',
            reason: `Not proved: shard ${missing.shard} needed ${(0,units/* formatBytes */.z3)(missing.bytes)} more at full size than shard 1, where the size was searched.`
        })
    };
}
/** By how much the hungriest shard needs more than the first one. */
function measureMissing(analyses) {
    const needs = analyses.map(({ memory }) => memory.undroppablePeakBytes ?? 0);
    const [own = 0] = needs;
    const most = Math.max(...needs);
    return most - own > Math.max(own * CHANCE, units/* MIB */.D6)
        ? { shard: needs.indexOf(most) + 1, bytes: most - own }
        : undefined;
}
function raise({ value, steps }, { shard, bytes }) {
    const raised = (0,grid/* ceilTo */.n)(value + bytes, units/* MIB */.D6);
    const what = `+${(0,units/* formatBytes */.z3)(bytes)} that the rows of shard ${shard} needed more at full size, not proved`;
    return { value: raised, steps: [...steps, { what, value: raised }] };
}
const LEVELS = ['low', 'medium', 'high'];
/** Confidence is no higher than this, and says why. */
function doubt(search, { level, reason }) {
    const { confidence } = search;
    if (!confidence || reason === undefined)
        return search;
    const lower = Math.min(LEVELS.indexOf(confidence.level), LEVELS.indexOf(level));
    const kept = confidence.level === 'high' ? [] : confidence.reasons;
    return {
        ...search,
        confidence: { level: LEVELS[lower], reasons: [reason, ...kept] }
    };
}

// EXTERNAL MODULE: ./lib/thresholds/below-floor.js
var below_floor = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/thresholds/collect-metrics.js
var collect_metrics = __webpack_require__(7738);
// EXTERNAL MODULE: ./lib/thresholds/evaluate-rules.js + 1 modules
var evaluate_rules = __webpack_require__(984);
;// CONCATENATED MODULE: ./lib/merge/judge-merged.js



/** What differs from machine to machine. */
const OF_MACHINES = [
    'cpu.peak',
    'cpu.mean',
    'cpu.ms_per_request',
    'cpu.throttled',
    'latency.p50',
    'latency.p90',
    'latency.p95',
    'latency.p99',
    'latency.p99.9',
    'latency.mean',
    'latency.max',
    'throughput',
    'startup'
];
const NOT_COMPARABLE = {
    absent: 'the shards ran on machines of different classes'
};
/** Rules are judged here and in no shard, which has not seen all rows. */
function judgeMerged({ analysis, recommendation, cost, ...run }, haveOneClass) {
    if (!analysis)
        return [];
    const metrics = (0,collect_metrics/* collectMetrics */.I)({
        analysis,
        cost,
        imageBytes: run.image?.sizeBytes,
        ...(recommendation && {
            recommended: recommendation.kind === 'size'
                ? recommendation.size
                : { absent: recommendation.reason }
        })
    });
    const known = haveOneClass
        ? metrics
        : {
            ...metrics,
            ...Object.fromEntries(OF_MACHINES.map((name) => [name, NOT_COMPARABLE]))
        };
    const rules = (0,evaluate_rules/* withImpliedRules */.yl)(run.criteria?.thresholds ?? []);
    return (0,below_floor/* doubtBelowFloor */.qM)((0,evaluate_rules/* evaluateRules */.F0)(rules, known), run.machine?.floor);
}

;// CONCATENATED MODULE: ./lib/merge/merge-shards.js








/** Shards as the run that they are parts of. */
function mergeShards({ first, parts, latency }, other) {
    const whole = toWhole(first, other);
    const { analyses, analysis } = mergeUse(parts, latency);
    const own = (0,conclude/* conclude */.E)(whole, Object.keys(other).length > 0 ? answer_again/* answerAgain */.z : undefined);
    const size = analysis
        ? mergeSize({
            found: own.recommendation,
            search: own.search,
            analyses,
            merged: analysis,
            headroom: whole.criteria?.headroom ?? 0
        })
        : { recommendation: undefined, search: undefined };
    const concluded = {
        ...whole,
        ...size,
        cost: (0,conclude/* concludeCost */.Z)(whole, size),
        // A part of the rows is compared with nothing.
        comparison: undefined,
        stages: longestStages(parts),
        error: findError(parts),
        analysis,
        verdicts: [],
        findings: analysis?.findings ?? []
    };
    const verdicts = judgeMerged(concluded, haveOneClass(parts));
    return {
        ...(0,compose_report/* reportRun */.Go)({ ...concluded, verdicts }),
        trials: parts.flatMap(({ report }) => report.trials),
        merged: {
            shards: parts.map(describeShard),
            ...(latency.relativeError !== undefined && {
                relativeError: latency.relativeError
            })
        }
    };
}
/** The record of the run that was not split. */
function toWhole({ shard: _, attempt: __, asked, ...record }, other) {
    const { criteria } = record;
    return {
        ...record,
        ...(asked && { asked: asked.filter(({ name }) => name !== 'shard') }),
        ...(criteria && { criteria: { ...criteria, ...other } })
    };
}
function mergeUse(parts, latency) {
    const analyses = parts.flatMap(({ analysis }) => analysis ?? []);
    if (analyses.length === 0)
        return { analyses, analysis: undefined };
    const use = mergeAnalyses(analyses, {
        latency: haveOneClass(parts) ? latency.summary : undefined
    });
    const { requests } = use;
    const { relativeError } = latency;
    const findings = mergeFindings(parts, { requests, relativeError });
    return { analyses, analysis: { ...use, findings } };
}
/** Of the first shard that ended early. */
function findError(parts) {
    const failed = parts.find(({ error }) => error);
    if (!failed?.error)
        return undefined;
    const { index, of } = failed.shard;
    const message = `Shard ${index} of ${of}: ${failed.error.message}`;
    return { ...failed.error, message };
}
/** Shards run side by side. */
function longestStages(parts) {
    const longest = new Map();
    for (const { report } of parts)
        for (const { stage, ms } of report.stages)
            longest.set(stage, Math.max(longest.get(stage) ?? 0, ms));
    return [...longest].map(([stage, ms]) => ({ stage, ms }));
}
function describeShard({ shard, report, machineClass }) {
    const { analysis, attempt, createdAt } = report;
    const peak = analysis?.memory.peakBytes;
    const p95 = analysis?.latency.p95?.value;
    return {
        index: shard.index,
        createdAt,
        requests: analysis?.requests ?? 0,
        succeeded: analysis?.succeeded ?? 0,
        ...(attempt !== undefined && { attempt }),
        ...(machineClass !== undefined && { machineClass }),
        ...(peak !== undefined && { memoryPeakBytes: peak }),
        ...(p95 !== undefined && { p95Ms: p95 })
    };
}

;// CONCATENATED MODULE: ./lib/merge/merged-times.js

/** So many response times are kept: 8 MB a series. */
const MOST_EXACT = 1_000_000;
const SERIES = ['response', 'server', 'outside'];
/**
 * Takes the times of one shard after the other. Up to `mostExact` of them the
 * summary is that of a run that was not split; above that they are sketched,
 * so that memory does not grow.
 */
class MergedTimes {
    mostExact;
    kept = [];
    count = 0;
    sketches;
    relativeError;
    constructor(mostExact = MOST_EXACT) {
        this.mostExact = mostExact;
    }
    async add(series) {
        this.count += series.response.length;
        this.kept.push(series);
        if (this.count > this.mostExact)
            await this.sketchKept();
    }
    summarize() {
        const { sketches, relativeError } = this;
        if (sketches)
            return {
                summary: (0,latency/* summarizeSeries */.$E)(sketches, (times) => times.ranked()),
                ...(relativeError !== undefined && { relativeError })
            };
        const joined = {
            response: this.join('response'),
            server: this.join('server'),
            outside: this.join('outside')
        };
        return { summary: (0,latency/* summarizeSeries */.$E)(joined, rankJoined) };
    }
    join(name) {
        const parts = this.kept.map((series) => series[name]);
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        const all = new Float64Array(length);
        let at = 0;
        for (const part of parts) {
            all.set(part, at);
            at += part.length;
        }
        return all;
    }
    async sketchKept() {
        const { RELATIVE_ERROR, SketchedTimes } = await Promise.all(/* import() */[__webpack_require__.e(810), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 4744));
        this.sketches ??= {
            response: new SketchedTimes(),
            server: new SketchedTimes(),
            outside: new SketchedTimes()
        };
        this.relativeError = RELATIVE_ERROR;
        for (const series of this.kept)
            for (const name of SERIES)
                this.sketches[name].add(series[name]);
        this.kept = [];
    }
}
function rankJoined(times) {
    return (0,latency/* rankAll */.wW)(times.sort());
}

;// CONCATENATED MODULE: ./lib/merge/merge-folders.js









/** The reports that folders hold, whatever they are of. */
function readReports(patterns) {
    return findReports(patterns).map((directory) => ({
        directory,
        report: readReport(directory)
    }));
}
/** The one service that all of them are shards of; undefined: there is none. */
function findShardedName(found) {
    const [name, ...others] = new Set(found.map(({ report }) => report.name));
    const hasShards = found.some(({ report }) => report.shard);
    return others.length === 0 && hasShards ? name : undefined;
}
/**
 * What earlier reports say together. Nothing is run: shards of one plan become
 * one report, and reports of several names stay several.
 */
async function mergeReports(found, plan) {
    const services = [];
    for (const subject of chooseReports(found))
        services.push(await mergeSubject(subject, plan));
    return services;
}
async function mergeSubject(subject, { other, history }) {
    const [first] = subject.reports;
    if (!first?.report.shard) {
        const { directory, report } = first;
        const again = Object.keys(other).length > 0 && !report.reused;
        const told = again ? (0,analyze_folder/* analyzeFolder */.n)(directory, other).report : report;
        return { report: withRemarks(told, subject.remarks) };
    }
    const earlier = history === undefined ? undefined : (0,history_history.readHistory)(history, subject.name);
    return mergeRuns(subject, { other, earlier });
}
/** One after the other, so that no two of them are in memory. */
async function mergeRuns({ reports, remarks }, { other, earlier }) {
    const parts = [];
    const times = new MergedTimes();
    let first;
    for (const { directory, report } of reports) {
        const record = (0,read_run/* readRun */.c)(directory);
        first ??= { ...record, earlier };
        const { part, times: own } = summarizeShard(record, {
            ...report.shard,
            ...record.shard
        });
        parts.push(part);
        if (own)
            await times.add(own);
    }
    const latency = times.summarize();
    const report = mergeShards({ first: first, parts, latency }, other);
    return {
        record: withoutMeasurements(first),
        report: withRemarks(report, remarks)
    };
}
/** Over time, each shard is drawn on its own page. */
function withoutMeasurements({ trial: _, ...record }) {
    const { search } = record;
    if (!search)
        return record;
    const trials = search.trials.map(({ measurement: __, ...past }) => past);
    return { ...record, search: { ...search, trials } };
}
function withRemarks(report, remarks) {
    return { ...report, findings: [...remarks, ...report.findings] };
}

// EXTERNAL MODULE: ./lib/cache/store.js + 1 modules
var store = __webpack_require__(1736);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(8257);
// EXTERNAL MODULE: ./lib/foundation/version.js
var version = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/report/document/text.js
var document_text = __webpack_require__(1095);
;// CONCATENATED MODULE: ./lib/report/overview/overview.js
/** Several services on one page: what each report says, in one line. */

/** From bad to good. */
const STATES = ['failed', 'inconclusive', 'passed'];
function composeOverview(of, reports) {
    const services = reports.toSorted((a, b) => STATES.indexOf(a.verdict) - STATES.indexOf(b.verdict) ||
        a.name.localeCompare(b.name));
    const verdict = services[0]?.verdict ?? 'inconclusive';
    return { ...of, verdict, because: explain(services), services };
}
/** `1 of 3 services failed: score.` */
function explain(services) {
    const [worst] = services;
    if (!worst || worst.verdict === 'passed')
        return services.length === 1
            ? 'The service passed.'
            : `All ${services.length} services passed.`;
    const same = services.filter(({ verdict }) => verdict === worst.verdict);
    const is = worst.verdict === 'failed' ? 'failed' : `could not be judged`;
    const names = same.slice(0, 5).map(({ name }) => (0,document_text/* line */.n8)(name, 60));
    const more = same.length > 5 ? ' …' : '';
    return `${same.length} of ${services.length} services ${is}: ${names.join(', ')}${more}.`;
}

// EXTERNAL MODULE: ./lib/report/document/describe-run.js + 11 modules
var describe_run = __webpack_require__(2734);
// EXTERNAL MODULE: ./lib/report/document/verdict.js
var document_verdict = __webpack_require__(423);
// EXTERNAL MODULE: ./lib/report/document/comparison.js
var document_comparison = __webpack_require__(6353);
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

// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(8148);
// EXTERNAL MODULE: ./lib/report/html/page-shell.js + 1 modules
var page_shell = __webpack_require__(9272);
// EXTERNAL MODULE: ./lib/report/html/render-blocks.js + 1 modules
var render_blocks = __webpack_require__(8720);
;// CONCATENATED MODULE: ./lib/report/html/render-index.js
/** index.html: one page of many services. */





function renderIndex(overview) {
    const { name: title, verdict, services, version, createdAt } = overview;
    const [table] = describeOverview(overview, services.length).sections;
    return (0,page_shell/* renderShell */.D)({
        title,
        verdict,
        header: (0,render_blocks/* renderBlocks */.Rz)(table?.blocks ?? []),
        parts: services.map(composePart),
        footer: (0,markup/* html */.qy) `Made by profile-inference ${version} from ${services.length}
    reports, ${createdAt}.`,
        data: { trials: [] }
    });
}
/** Names may be any text, and an address may not. */
function composePart(report, place) {
    const { sections } = (0,describe_run/* describeAnswer */.O)(report);
    const blocks = sections.flatMap((section) => section.blocks);
    const [first, ...rest] = blocks;
    const body = [
        (0,markup/* html */.qy) `<h2>${report.name}: ${report.verdict}</h2>`,
        ...(0,render_blocks/* renderBlocks */.Rz)(first?.kind === 'heading' ? rest : blocks, 3)
    ];
    return { id: `service-${place + 1}`, title: report.name, body };
}

// EXTERNAL MODULE: ./lib/report/markdown/render-markdown.js + 2 modules
var render_markdown = __webpack_require__(2232);
// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
;// CONCATENATED MODULE: ./lib/report/overview/overview-views.js




/** GitHub cuts a step's summary at 1 MiB; a reader long before. */
const MAX_BYTES = 250_000;
/** A row has some 400 bytes; of the longest and strangest names, 2 kB. */
const MAX_SERVICES = 100;
/** What stands in the job's summary. */
function renderOverview(overview) {
    return (0,render_markdown/* renderMarkdown */.G)(describeOverview(overview, MAX_SERVICES), MAX_BYTES);
}
/** Every view that is a file, by its name. */
const OVERVIEW_VIEWS = {
    'index.html': (overview) => [renderIndex(overview)],
    'summary.md': (overview) => [renderOverview(overview)],
    'services.json': ({ services }) => [
        `${JSON.stringify(services.map(summarizeService), null, 2)}\n`
    ]
};
/** One service, for programs. */
function summarizeService(report) {
    const { name, verdict, because, recommendation, resources } = report;
    const proved = recommendation?.kind === 'size' && recommendation.proved;
    return { name, verdict, because, proved, ...(resources && { resources }) };
}
/** What is said of all of them; of each alone, there is an output of its own job. */
function overviewOutputs({ verdict, services }) {
    const none = Object.fromEntries(OUTPUT_NAMES.map((name) => [name, '']));
    return {
        ...none,
        verdict,
        services: JSON.stringify(services.map(summarizeService))
    };
}

// EXTERNAL MODULE: ./lib/publication/report-files.js + 2 modules
var report_files = __webpack_require__(3702);
// EXTERNAL MODULE: ./lib/publication/write-report.js
var write_report = __webpack_require__(4440);
;// CONCATENATED MODULE: ./lib/publication/write-overview.js







function beginOverview(name, services) {
    const of = { name, createdAt: new Date().toISOString(), version: version/* VERSION */.x };
    const reports = services.map(({ report }) => report);
    return { overview: composeOverview(of, reports), services };
}
/** Points of those that were merged here; of the others, their own jobs kept them. */
function keepTrends(services, history, tell) {
    for (const { report, record } of services)
        if (record)
            (0,write_report/* attempt */.CD)('run in `history`', () => (0,store/* keepTrend */.J3)(history, report), tell);
}
/** index.html and what belongs to it; below it, reports that were merged. */
function writeOverview(way, { overview, services }, tell) {
    const own = Object.entries(OVERVIEW_VIEWS).map(([name, render]) => [name, () => render(overview)]);
    const merged = services.flatMap(({ report, record }) => record
        ? Object.entries((0,report_files/* viewFiles */.dB)({ report, record, runUrl: undefined })).map(([name, render]) => [`${(0,folder_name/* folderName */.u)(report.name)}/${name}`, render])
        : []);
    const files = Object.fromEntries([...own, ...merged]);
    return (0,write_report/* writeAll */.f4)(way, files, tell);
}

// EXTERNAL MODULE: ./lib/report/terminal/render-terminal.js + 2 modules
var render_terminal = __webpack_require__(4910);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/print-report.js + 4 modules
var print_report = __webpack_require__(9208);
// EXTERNAL MODULE: ./lib/cli/publish.js + 3 modules
var publish = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/cli/screen.js
var cli_screen = __webpack_require__(1264);
// EXTERNAL MODULE: ./lib/cli/start-run.js + 1 modules
var start_run = __webpack_require__(4687);
;// CONCATENATED MODULE: ./lib/cli/merge.js













/** Earlier reports as one: of shards, or of several services. Runs nothing. */
async function merge(asked) {
    const request = (0,merge_request/* parseMergeRequest */.X)((name) => asked.texts[name]);
    const found = readReports(request.patterns);
    const to = request.reportOf(findShardedName(found));
    const services = await mergeReports(found, request);
    keepTrends(services, request.history, print_report/* complain */.c);
    const [only] = services;
    const root = (0,start_run/* reportRoot */.Bx)('.');
    if (services.length === 1 && only?.record) {
        const { report, record } = only;
        const isWhole = await (0,publish/* publish */.m)({ report, record, to, root }, asked);
        const code = (0,exit_code/* exitCode */.I)(report, request.failOn);
        return isWhole ? code : code || exit_code/* EXIT_CODES */.a.failed;
    }
    const parts = beginOverview(to.name, services);
    const directory = to.directory ?? (0,external_node_path_.join)(root, 'services');
    const way = { to: { ...to, directory }, root };
    const written = writeOverview(way, parts, print_report/* complain */.c);
    process.stdout.write(render(parts.overview, written, asked));
    const codes = services.map(({ report }) => (0,compose_report/* failsStep */.ug)(report, request.failOn) ? (0,exit_code/* exitCode */.I)(report, request.failOn) : 0);
    return codes.find((code) => code !== 0) ?? 0;
}
function render(overview, { directory }, { format }) {
    switch (format) {
        case 'json':
            return `${JSON.stringify(overview.services, null, 2)}\n`;
        case 'markdown':
        case 'github':
            return renderOverview(overview);
        case 'text': {
            const screen = (0,cli_screen/* describeScreen */.Y)(process.env, process.stdout);
            const [table] = describeOverview(overview, Infinity).sections;
            const text = (0,render_terminal/* renderTerminal */.b)({ sections: table ? [table] : [] }, screen);
            return `${text.trimEnd()}\n\nReport  ${directory}\n`;
        }
    }
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(8257);
// EXTERNAL MODULE: ./lib/foundation/mask.js + 1 modules
var mask = __webpack_require__(6985);
// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(147);
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

// EXTERNAL MODULE: ./lib/publication/report-files.js + 2 modules
var report_files = __webpack_require__(3702);
// EXTERNAL MODULE: ./lib/publication/write-report.js
var write_report = __webpack_require__(4440);
// EXTERNAL MODULE: ./lib/report/tags.js
var report_tags = __webpack_require__(1269);
// EXTERNAL MODULE: ./lib/cli/open-page.js
var open_page = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/cli/print-report.js + 4 modules
var print_report = __webpack_require__(9208);
;// CONCATENATED MODULE: ./lib/cli/publish.js








/**
 * Files, metadata, tags, then the answer. False: something that was asked for
 * could not be written.
 */
async function publish(publication, { format, quiet, opens }) {
    const { report, record, to, root } = publication;
    let isWhole = true;
    const lose = (sentence) => {
        isWhole = false;
        (0,print_report/* complain */.c)(sentence);
    };
    // The last report of this folder is replaced; elsewhere, none is.
    const name = to.part ? `${to.name}-${to.part}` : to.name;
    const directory = to.directory ?? (0,external_node_path_.join)(root, (0,folder_name/* folderName */.u)(name));
    const way = { to: { ...to, directory }, root };
    const viewed = { report, record, runUrl: undefined };
    const written = (0,write_report/* writeReport */.u5)(way, viewed, print_report/* complain */.c);
    if (written.paths.length === 0)
        lose('There is no report.');
    (0,write_report/* attempt */.CD)('metadata file', () => (0,write_report/* writeMetadata */.f5)(report, to), lose);
    const tags = (0,write_report/* attempt */.CD)('tags', () => (0,report_tags/* renderTags */.E)(report), print_report/* complain */.c) ?? {};
    const tagging = await tagModel(to, tags);
    if (tagging && !(tagging.done && quiet))
        (0,print_report/* complain */.c)(tagging.told);
    const { directory: where } = written;
    const printing = { format, directory: where, isSummarized: to.summary };
    (0,write_report/* attempt */.CD)('answer', () => (0,print_report/* printReport */.Y)(report, printing), lose);
    const page = (0,report_files/* findWritten */.rJ)(written, 'report.html');
    if (opens && page)
        await (0,open_page/* openPage */.w)(page);
    return isWhole;
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ keepPoint),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/foundation/folder-name.js
var folder_name = __webpack_require__(8257);
// EXTERNAL MODULE: ./lib/files/open-file.js
var open_file = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/files/write-file.js
var write_file = __webpack_require__(6367);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/foundation/json.js
var foundation_json = __webpack_require__(147);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var measurement_machine = __webpack_require__(4701);
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


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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


/***/ })

};
