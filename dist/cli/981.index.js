export const id = 981;
export const ids = [981];
export const modules = {

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   X: () => (/* binding */ ClusterApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(147);
/* harmony import */ var _cluster_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4527);




/** A question is asked again for so long while nobody answers: ms. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 500;
const ANSWER_MS = 15_000;
/** What kubectl and load balancers say when they find no API server. */
const AWAY = [502, 503, 504];
/** The cluster's own no, with its words. */
class Refused extends Error {
    /** HTTP status. */
    status;
    constructor(status, words) {
        super(words);
        this.name = 'Refused';
        this.status = status;
    }
}
/** The cluster's API, one namespace of it. */
class ClusterApi {
    socketPath;
    namespace;
    agent;
    constructor({ socketPath, namespace }) {
        this.socketPath = socketPath;
        this.namespace = namespace;
        this.agent = new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6({ connect: { socketPath }, bodyTimeout: 0 });
    }
    /** `pods/name/log`, `batch/jobs`: from the namespace on. */
    path(rest) {
        const [group, ...names] = rest.split('/');
        return group === 'batch'
            ? `/apis/batch/v1/namespaces/${this.namespace}/${names.join('/')}`
            : `/api/v1/namespaces/${this.namespace}/${rest}`;
    }
    get(rest) {
        return this.ask('GET', this.path(rest));
    }
    getAbsolute(path) {
        return this.ask('GET', path);
    }
    create(rest, body) {
        return this.ask('POST', this.path(rest), body);
    }
    patch(rest, body) {
        return this.ask('PATCH', this.path(rest), body);
    }
    async delete(rest) {
        const body = { propagationPolicy: 'Background' };
        try {
            await this.ask('DELETE', this.path(rest), body);
        }
        catch (thrown) {
            if (!(thrown instanceof Refused && thrown.status === 404))
                throw thrown;
        }
    }
    /** Plain text, to its end. */
    text(rest) {
        return this.textAbsolute(this.path(rest));
    }
    async textAbsolute(path) {
        const answer = await this.send('GET', path);
        const text = await answer.body.text();
        if (answer.statusCode >= 300)
            throw refused(answer.statusCode, text);
        return text;
    }
    /** Lines as they come: of a watch, of a log. */
    async *lines(rest, signal) {
        const { body, statusCode } = await this.request('GET', this.path(rest), {
            signal
        });
        if (statusCode >= 300)
            throw refused(statusCode, await body.text());
        body.setEncoding('utf8');
        let partial = '';
        for await (const text of body) {
            const lines = (partial + text).split('\n');
            partial = lines.pop() ?? '';
            yield* lines;
        }
    }
    async close() {
        await this.agent.destroy();
    }
    async ask(method, path, body) {
        const endMs = performance.now() + PATIENCE_MS;
        for (;;) {
            const answer = await this.tryOnce(method, path, body);
            if (answer.status === undefined && performance.now() > endMs)
                throw (0,_cluster_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterLost */ .Xu)(answer.text);
            if (answer.status === undefined)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS);
            // What was asked before the connection broke had come through.
            else if (answer.status < 300)
                return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(answer.text);
            else
                throw refused(answer.status, answer.text);
        }
    }
    /** No status: nobody answered. */
    async tryOnce(method, path, body) {
        try {
            const answer = await this.send(method, path, body);
            const text = await answer.body.text();
            return AWAY.includes(answer.statusCode)
                ? { text: wordsOf(text) }
                : { status: answer.statusCode, text };
        }
        catch (thrown) {
            return { text: String(thrown) };
        }
    }
    send(method, path, body) {
        const signal = AbortSignal.timeout(ANSWER_MS);
        return this.request(method, path, {
            signal,
            ...(body && { body: JSON.stringify(body) })
        });
    }
    request(method, path, more) {
        const type = method === 'PATCH'
            ? 'application/strategic-merge-patch+json'
            : 'application/json';
        const headers = more.body === undefined ? {} : { 'content-type': type };
        const origin = 'http://localhost';
        return this.agent.request({ origin, method, path, headers, ...more });
    }
}
function refused(status, text) {
    return new Refused(status, wordsOf(text));
}
/** Of a `Status` object, or what else was said. */
function wordsOf(text) {
    return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(text)?.message ?? text.trim();
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ podStuck),
/* harmony export */   WJ: () => (/* binding */ podNotStarted),
/* harmony export */   Xq: () => (/* binding */ clusterRefused),
/* harmony export */   Xu: () => (/* binding */ clusterLost),
/* harmony export */   aI: () => (/* binding */ countersHidden),
/* harmony export */   eG: () => (/* binding */ noCluster),
/* harmony export */   hF: () => (/* binding */ isQuota),
/* harmony export */   py: () => (/* binding */ wrongPlatform),
/* harmony export */   w7: () => (/* binding */ unschedulable),
/* harmony export */   zQ: () => (/* binding */ clusterPullFailed)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9670);
/* harmony import */ var _service_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6715);


/** What a node lacks, whatever the image is. */
const OF_THE_NODE = /no space left on device|disk quota exceeded|no IP addresses available|failed to create endpoint|too many open files|resource temporarily unavailable/i;
/** Nothing can be asked: no kubectl, no context, nobody at its address. */
function noCluster(cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'no-cluster',
        message: 'No Kubernetes cluster answers.',
        blame: 'machine',
        cause: cause.trim().split('\n').at(-1) ?? '',
        remedy: 'Log in to the cluster in an earlier step, so that `kubectl get pods` works there, and check `kubernetes-context`.'
    });
}
/** It answered before, and does no more. */
function clusterLost(cause) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'cluster-lost',
        message: 'The Kubernetes cluster answers no more.',
        blame: 'machine',
        cause,
        remedy: 'See how its API server does. What this run left there ends by itself, after 5 minutes at the latest.'
    });
}
/**
 * The cluster said no: to us, or to a pod of ours.
 *
 * @param what a part of a sentence: `create jobs in the namespace trials`
 * @param words the cluster's own
 */
function clusterRefused(what, words) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'cluster-refused',
        message: `The cluster does not let us ${what}.`,
        blame: 'user',
        cause: words,
        remedy: remedyFor(words)
    });
}
/** Less would have been let in. */
function isQuota(thrown) {
    if (!(thrown instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo))
        return false;
    const { cause = '' } = thrown.facts;
    return /exceeded quota|maximum .* usage per/.test(cause);
}
function remedyFor(words) {
    if (/exceeded quota|must specify|limit ?range|per (pod|container)/i.test(words))
        return 'Ask for less with `cpu` and `memory`, or have the quota of the namespace raised.';
    if (/PodSecurity/.test(words))
        return 'The namespace takes pods only of images that run as a numbered user other than root: say so in the Dockerfile (`USER 1000`), or use a namespace that allows more.';
    if (/webhook|polic(y|ies)/i.test(words))
        return 'A policy of the cluster forbids it: ask who keeps it, or use a namespace where it does not hold. Where it forbids the sampler alone, the right to ask kubelets is enough (`examples/kubernetes/rbac-kubelet.yaml`).';
    if (/not found/i.test(words))
        return 'Check `kubernetes-namespace`, and what else is named: it must be there before.';
    return 'Give the account the role of `examples/kubernetes/rbac.yaml` in this namespace.';
}
function unschedulable(words) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'pod-unschedulable',
        message: 'No node of the cluster takes the pod.',
        blame: 'user',
        cause: words,
        remedy: 'Ask for less with `cpu` and `memory`, check `kubernetes-node-selector` and `kubernetes-tolerations`, or add nodes.'
    });
}
function clusterPullFailed(words) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'cluster-pull-failed',
        message: 'The cluster cannot pull the image.',
        blame: 'user',
        cause: words,
        remedy: 'Check the reference and that nodes may pull it (`kubernetes-image-pull-secret` names a secret of the namespace).'
    });
}
function wrongPlatform(words) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'wrong-platform',
        message: 'The image is not made for the processors of the node.',
        blame: 'user',
        cause: words,
        remedy: 'Build it for them (`docker build --platform linux/arm64`), or choose nodes with `kubernetes-node-selector: kubernetes.io/arch=amd64`.'
    });
}
function podStuck(waitedMs, words) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'pod-stuck',
        message: `The pod did not start within ${Math.round(waitedMs / 1000)} s.`,
        blame: 'machine',
        cause: words,
        remedy: 'Where nodes are started on demand or the image is big, give it longer: `kubernetes-timeout: 15m`.'
    });
}
function countersHidden(words) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProfileError */ .eo({
        code: 'counters-hidden',
        message: 'The counters of the service cannot be seen from the container beside it.',
        blame: 'machine',
        cause: words,
        remedy: 'The nodes must let containers of one pod see each other (`shareProcessNamespace`), which a `kubernetes-runtime-class` of virtual machines may not; or give the account the right to ask kubelets (`examples/kubernetes/rbac-kubelet.yaml`).'
    });
}
/** The kubelet could not start a container that has its image. */
function podNotStarted(words) {
    return OF_THE_NODE.test(words)
        ? (0,_service_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .engineRefused */ .XZ)('started', words, 'See what its node lacks (`kubectl describe node`), or choose others by `kubernetes-node-selector`.')
        : (0,_service_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .notStarted */ .DY)('started', words);
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openProxy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _commands_run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8437);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(147);
/* harmony import */ var _cluster_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4527);







/** An exec plugin may ask its cloud first. */
const OPEN_MS = 30_000;
const IN_CLUSTER = '/var/run/secrets/kubernetes.io/serviceaccount/namespace';
/**
 * Opens the cluster's API on a socket in a folder of our own, by `kubectl proxy`:
 * KUBECONFIG, exec plugins, OIDC, proxies, a pod's own account and renewed
 * tokens are kubectl's business then, and work as they do at a terminal.
 */
async function openProxy(folder, { context, namespace }) {
    const chosen = context === undefined ? [] : ['--context', context];
    const config = await readConfig(chosen);
    const socketPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'cluster.sock');
    const closing = new AbortController();
    const { signal } = closing;
    const ended = (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)('kubectl', ['proxy', '--unix-socket', socketPath, ...chosen], { bound: 'watch', signal, kept: 4000 }).then(({ stderr }) => stderr || 'kubectl ended.');
    const cause = await Promise.race([ended, opened(socketPath)]);
    if (cause !== undefined) {
        closing.abort();
        throw (0,_cluster_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noCluster */ .eG)(cause);
    }
    return {
        socketPath,
        context: context ?? config?.['current-context'] ?? '',
        namespace: namespace ??
            config?.contexts?.[0]?.context?.namespace ??
            (await ownNamespace()),
        close: () => closing.abort()
    };
}
/** Undefined: there is no such file, for example in a pod. */
async function readConfig(chosen) {
    const asked = ['config', 'view', '--minify', '--output', 'json', ...chosen];
    const { code, stdout, stderr } = await (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)('kubectl', asked);
    if (code !== 0 && chosen.length > 0)
        throw (0,_cluster_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noCluster */ .eG)(stderr);
    return (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseObject */ .lj)(stdout);
}
/** The namespace of the pod that we are in. */
async function ownNamespace() {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(IN_CLUSTER, 'utf8').catch(() => '');
    return text.trim() || 'default';
}
/** Undefined once it is open. */
async function opened(path) {
    const endMs = performance.now() + OPEN_MS;
    while (performance.now() < endMs) {
        if (await accepts(path))
            return undefined;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(20);
    }
    return `kubectl proxy did not open its socket within ${OPEN_MS / 1000} s.`;
}
function accepts(path) {
    const { promise, resolve } = Promise.withResolvers();
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    return promise.finally(() => socket.destroy());
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KubernetesRuntime: () => (/* binding */ KubernetesRuntime)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/commands/run-command.js + 1 modules
var run_command = __webpack_require__(8437);
// EXTERNAL MODULE: ./lib/inputs/quantities.js
var quantities = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/runtime/kubernetes/api.js
var kubernetes_api = __webpack_require__(673);
// EXTERNAL MODULE: ./lib/runtime/kubernetes/cluster-errors.js
var cluster_errors = __webpack_require__(4527);
// EXTERNAL MODULE: ./lib/runtime/kubernetes/kubectl.js
var kubectl = __webpack_require__(5203);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/cluster.js



/** Throws `no-cluster` where nobody answers. */
async function openCluster({ temporaryDirectory }, settings) {
    const proxy = await (0,kubectl/* openProxy */.h)(temporaryDirectory, settings);
    const api = new kubernetes_api/* ClusterApi */.X(proxy);
    try {
        const { gitVersion } = await api.getAbsolute('/version');
        return { proxy, api, version: gitVersion ?? 'v?' };
    }
    catch (thrown) {
        proxy.close();
        throw (0,cluster_errors/* noCluster */.eG)(String(thrown));
    }
}

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/measurement/machine.js
var machine = __webpack_require__(4701);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/cluster-findings.js


/** What numbers from this cluster mean, and what can't be done there. */
function describeCluster(cluster) {
    return [
        describeNode(cluster),
        ...describeFewNodes(cluster),
        describeWay(cluster.seen)
    ];
}
function describeFewNodes({ nodes, refused }) {
    if (refused.length === 0)
        return [];
    const asked = nodes.length + refused.length;
    const why = [...new Set(refused)].join('; ');
    return [
        {
            code: 'kubernetes-few-nodes',
            severity: 'warning',
            message: `\`parallel\` asks for ${asked} nodes of one class, and there ${nodes.length === 1 ? 'was 1' : `were ${nodes.length}`}: ${why}. So many trials ran at once, and the search took longer.`,
            remedy: 'Name a pool of equal nodes with `kubernetes-node-selector`, with as many of them free, or ask for fewer.'
        }
    ];
}
/**
 * A name means what was there first: nodes keep an image that was built again.
 *
 * @param here the engine's id; of one that is run by its digest nothing is to
 *   be compared
 */
function findOtherImage(here, there) {
    const isId = /^sha256:[0-9a-f]{64}$/;
    if (!isId.test(there) || !isId.test(here) || here === there)
        return [];
    return [
        {
            code: 'image-differs',
            severity: 'warning',
            message: `The node has another image under this name: ${there.slice(7, 19)}, and here it is ${here.slice(7, 19)}. The trials ran the node's.`,
            remedy: 'Push it to a registry and name it by its digest, or give the cluster the new one.'
        }
    ];
}
function describeNode(cluster) {
    const { seen, room, liveLimits, nodes } = cluster;
    const { facts } = seen;
    const where = nodes.length === 1
        ? `the node ${seen.node}: a pod`
        : `the nodes ${nodes.join(', ')}, each alone there, all of one class (${(0,machine/* machineClass */.a)(facts)}): a pod`;
    const all = `${(0,units/* formatMillicores */.n3)(facts.cores * 1000)} and ${(0,units/* formatBytes */.z3)(facts.memoryBytes)}`;
    const free = `${(0,units/* formatMillicores */.n3)(room.cpuMillicores)} and ${(0,units/* formatBytes */.z3)(room.memoryBytes)}`;
    const swap = facts.swapBytes > 0 ? ' It has swap, which pods may be allowed.' : '';
    const group = facts.cgroupVersion === 2
        ? ' One process killed for memory takes its whole container along there (`memory.oom.group`).'
        : '';
    const resize = liveLimits
        ? ''
        : ' Limits of running pods cannot be changed: CPU is tried on fresh ones.';
    return {
        code: 'kubernetes-node',
        severity: 'note',
        message: `All trials ran on ${where} could have ${free} of its ${all}. Its file pages could not be dropped before a trial, so a size holds where they are in memory already; the service is not process 1 of its pod.${group}${swap}${resize}`,
        remedy: 'Other pods of the node disturb a measurement: choose a quiet one with `kubernetes-node-selector`.'
    };
}
function describeWay({ floor }) {
    const cost = `an answer of nothing took ${(0,units/* formatMs */._V)(floor.p50Ms)} in the median, one of 8 MiB came at ${(0,units/* formatBytes */.z3)(floor.bytesPerSecond)} a second`;
    return floor.way === 'address'
        ? {
            code: 'pod-address',
            severity: 'note',
            message: `Pods were reached at their own address: ${cost}.`,
            remedy: 'Nothing is to be done.'
        }
        : {
            code: 'pod-tunnel',
            severity: 'warning',
            message: `Pods were reached through the API server: ${cost}. Latencies hold that, limits on them below twice it are not judged, and no faster load was possible.`,
            remedy: 'For latencies run the job inside the cluster (a self-hosted runner there), where pods have addresses.'
        };
}

// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/cluster-image.js


/** Clusters on one machine take images from its engine, by a tool of theirs. */
const LOADERS = [
    {
        context: /^kind-(.+)$/,
        command: (image, name) => [
            'kind',
            'load',
            'docker-image',
            image,
            `--name=${name}`
        ]
    },
    {
        context: /^k3d-(.+)$/,
        command: (image, name) => ['k3d', 'image', 'import', image, '-c', name]
    },
    {
        context: /^(minikube)$/,
        command: (image, name) => ['minikube', 'image', 'load', image, '-p', name]
    }
];
/** Builds or pulls the image here, and sees that the cluster can have it. */
async function obtainForCluster(source, way) {
    const prepared = await way.images.obtain(source);
    const { facts } = prepared;
    const { architecture, user } = await way.images.readPlatform(facts.id);
    const reference = source.kind === 'reference'
        ? await bringReady(facts, way)
        : await bringBuilt(facts, way);
    return {
        prepared,
        image: {
            reference,
            architecture: knownArchitecture(architecture),
            // Only of a number it is known there that it is not root.
            isUnprivileged: /^[1-9]\d*(:|$)/.test(user)
        }
    };
}
/** Pulled by its digest; what has none is there by its name, or given. */
async function bringReady({ reference, digest }, { run, context }) {
    if (digest !== undefined)
        return `${withoutTag(reference)}@${digest}`;
    const command = planLoad(context, reference);
    if (command)
        await load(command, run);
    return reference;
}
async function bringBuilt({ id }, { run, images, settings, context }) {
    if (settings.pushTo !== undefined)
        return images.push(id, settings.pushTo);
    const command = planLoad(context, run.imageTag);
    if (!command)
        throw notInCluster();
    await load(command, run);
    return run.imageTag;
}
/** `host:5000/name:tag` → `host:5000/name`. */
function withoutTag(reference) {
    return reference.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
}
/** Undefined: it is no cluster that is given images from here. */
function planLoad(context, image) {
    for (const loader of LOADERS) {
        const name = loader.context.exec(context)?.[1];
        if (name !== undefined)
            return loader.command(image, name);
    }
    return undefined;
}
async function load([program, ...args], { onLine }) {
    const { code, stderr } = await (0,run_command/* run */.eF)(program, args, {
        bound: 'work',
        onLine
    });
    if (code === 0)
        return;
    const { facts } = notInCluster();
    throw new errors/* ProfileError */.eo({ ...facts, cause: stderr.trim() });
}
function notInCluster() {
    return new errors/* ProfileError */.eo({
        code: 'image-not-in-cluster',
        message: 'The image was built here, and the cluster cannot get it.',
        blame: 'user',
        remedy: 'Say where it may be pushed to and pulled from, for example `push-to: ghcr.io/org/name`; a cluster of kind, k3d or minikube is given it directly.'
    });
}
function knownArchitecture(architecture) {
    if (architecture === 'amd64' || architecture === 'arm64')
        return architecture;
    throw new errors/* ProfileError */.eo({
        code: 'wrong-platform',
        message: `The image is made for ${architecture}; trials in a cluster are possible on amd64 and arm64.`,
        blame: 'user',
        remedy: 'Build it with `docker build --platform linux/amd64`.'
    });
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/objects.js
/** The parts of a cluster's objects that are read, as its API names them. */
/** The two containers of our pods. */
const SERVICE = 'service';
const SAMPLER = 'sampler';
function statusOf(pod, name) {
    const { containerStatuses = [], initContainerStatuses = [] } = pod.status ?? {};
    return [...containerStatuses, ...initContainerStatuses].find((status) => status.name === name);
}
function conditionOf(pod, type) {
    return pod.status?.conditions?.find((condition) => condition.type === type);
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/parse-cadvisor.js
/** `name{labels} value time`; label values of ours hold no quotes. */
const LINE = /^container_(\w+)\{(.*)\} (\S+) (\d+)$/;
/** Major faults are one of the kinds of failures, counted for all below. */
const FAULTS = ['failure_type="pgmajfault"', 'scope="hierarchy"'];
/**
 * One container's counters from the kubelet's `/metrics/cadvisor`; undefined:
 * it has not looked at it yet. What it does not tell is NaN: shared memory,
 * and of the kernel's what stays.
 */
function parseCadvisor(text, { namespace, pod, container }) {
    const own = [
        `container="${container}"`,
        `namespace="${namespace}"`,
        `pod="${pod}"`
    ];
    const told = new Map();
    let atMs = 0;
    for (const line of text.split('\n')) {
        const [, name = '', labels = '', value = '', time] = LINE.exec(line) ?? [];
        const has = (label) => labels.split(',').includes(label);
        if (!own.every(has))
            continue;
        if (name === 'memory_failures_total' && !FAULTS.every(has))
            continue;
        told.set(name, Number(value));
        if (name === 'memory_usage_bytes')
            atMs = Number(time);
    }
    return atMs > 0 ? { atMs, counters: toCounters(told) } : undefined;
}
function toCounters(told) {
    const of = (name) => told.get(name) ?? NaN;
    const ms = (name) => of(name) * 1000;
    return {
        memoryBytes: of('memory_usage_bytes'),
        memoryPeakBytes: of('memory_max_usage_bytes'),
        anonymousBytes: of('memory_rss'),
        sharedBytes: NaN,
        fileBytes: of('memory_cache'),
        inactiveFileBytes: of('memory_total_inactive_file_bytes'),
        kernelBytes: NaN,
        oomKills: of('oom_events_total'),
        majorFaults: of('memory_failures_total'),
        cpuMs: ms('cpu_usage_seconds_total'),
        periods: of('cpu_cfs_periods_total'),
        throttledPeriods: of('cpu_cfs_throttled_periods_total'),
        throttledMs: ms('cpu_cfs_throttled_seconds_total'),
        pids: of('threads'),
        memoryPressureMs: ms('pressure_memory_waiting_seconds_total'),
        cpuPressureMs: ms('pressure_cpu_waiting_seconds_total')
    };
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/kubelet-counters.js




/** The kubelet looks at containers about so often, ms; nobody can hurry it. */
const PERIOD_MS = 10_000;
const ASK_MS = 500;
/** It puts off a look by as much again where it finds little to do. */
const SETTLE_MS = 3 * PERIOD_MS;
/** Counters as the node's kubelet has them, where no sampler may run. */
class KubeletCounters {
    traits = { source: 'kubelet', periodMs: PERIOD_MS };
    seen = Promise.resolve('counters');
    listeners = undefined;
    startedAtMs = NaN;
    closing = new AbortController();
    heardMs = performance.now();
    latest;
    readMs = 0;
    peakBytes = 0;
    /** From the node's clock to `performance.now()`: the quickest answer's. */
    offsetMs = Infinity;
    constructor(api, of) {
        void this.follow(api, of);
    }
    get silentMs() {
        return performance.now() - this.heardMs;
    }
    read() {
        const { latest } = this;
        this.latest = undefined;
        return latest;
    }
    /** Until a look that was taken after now is in, or is too late. */
    async settle() {
        const fromMs = performance.now();
        const isIn = () => this.readMs + this.offsetMs > fromMs;
        while (!isIn() && performance.now() - fromMs < SETTLE_MS)
            await (0,promises_.setTimeout)(ASK_MS / 2);
    }
    close() {
        this.closing.abort();
    }
    async follow(api, { node, pod }) {
        const of = { namespace: api.namespace, pod, container: SERVICE };
        while (!this.closing.signal.aborted) {
            // What goes wrong shows as silence.
            const text = await readCadvisor(api, node).catch(() => undefined);
            if (text !== undefined) {
                this.heardMs = performance.now();
                this.note(parseCadvisor(text, of));
            }
            await (0,promises_.setTimeout)(ASK_MS, undefined, { ref: false });
        }
    }
    note(reading) {
        if (!reading || reading.atMs === this.readMs)
            return;
        const { atMs, counters } = reading;
        this.readMs = atMs;
        this.offsetMs = Math.min(this.offsetMs, performance.now() - atMs);
        this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes);
        const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes;
        this.latest = { ...counters, memoryPeakBytes };
    }
}
/** Whether the account may ask the kubelet of a node. */
async function canAskKubelet(api, node) {
    try {
        await readCadvisor(api, node);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof kubernetes_api/* Refused */.L)
            return false;
        throw thrown;
    }
}
function readCadvisor(api, node) {
    return api.textAbsolute(`/api/v1/nodes/${node}/proxy/metrics/cadvisor`);
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/counting.js



/** Where a run's counters come from: once it had to change, it stays so. */
class Counting {
    by = 'sampler';
    /** With the sampler; where that is forbidden, by the kubelet, if it may be asked. */
    async start(start, at) {
        const { by } = this;
        try {
            return await start(by);
        }
        catch (thrown) {
            if (by === 'kubelet' || !mayBeOfSampler(thrown))
                throw thrown;
            if (!(await canAskKubelet(at.api, at.node)))
                throw thrown;
            const service = await start('kubelet');
            this.by = 'kubelet';
            at.findings.push(describeKubelet(thrown));
            return service;
        }
    }
}
/** What forbids it may forbid it alone. */
function mayBeOfSampler(thrown) {
    if (!(thrown instanceof errors/* ProfileError */.eo) || (0,cluster_errors/* isQuota */.hF)(thrown))
        return false;
    const { code } = thrown.facts;
    return code === 'cluster-refused' || code === 'counters-hidden';
}
function describeKubelet({ facts }) {
    return {
        code: 'kubelet-counters',
        severity: 'warning',
        message: `The sampler cannot run beside the service (${facts.cause ?? facts.message}), so counters are the kubelet's, one reading in about 10 s: peaks of memory and CPU time are the kernel's and right, what lies between two readings is not seen, CPU of phases is known of replays longer than 100 s, and each trial waits for its last reading.`,
        remedy: 'Let pods of this namespace share processes between their containers, or send requests for longer.'
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/runtime/disturbance.js
var disturbance = __webpack_require__(4412);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/floor.js

const QUESTIONS = 100;
const QUESTION_MS = 10_000;
/** What a way costs, asked one question after the other. */
async function measureFloor(origin, way) {
    const client = new undici/* Client */.Kj(origin);
    const ask = async (path) => {
        const signal = AbortSignal.timeout(QUESTION_MS);
        const beganMs = performance.now();
        const { body } = await client.request({ method: 'GET', path, signal });
        const { byteLength: bytes } = await body.arrayBuffer();
        return { ms: performance.now() - beganMs, bytes };
    };
    try {
        const times = [];
        for (let i = 0; i < QUESTIONS; i++)
            times.push((await ask('/')).ms);
        const { ms, bytes } = await ask('/bulk');
        times.sort((a, b) => a - b);
        const p50Ms = times[QUESTIONS / 2];
        return { way, p50Ms, bytesPerSecond: (bytes / ms) * 1000 };
    }
    finally {
        await client.destroy();
    }
}
/** Whether it is our own pod that answers there, and nobody's else. */
async function answersWith(origin, token) {
    try {
        const signal = AbortSignal.timeout(1000);
        const answer = await fetch(origin, { signal, redirect: 'error' });
        return (await answer.text()) === token;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/runtime/run.js
var run = __webpack_require__(313);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/affinity.js

/** By the scheduler, which `nodeName` would pass by. Undefined: anywhere. */
function composeAffinity({ node, apart, runId }) {
    const nodes = { key: 'metadata.name', operator: 'In', values: [node] };
    const others = { matchLabels: { [run/* RUN_LABEL */.jQ]: runId } };
    if (node === undefined && !apart)
        return undefined;
    return {
        ...(node !== undefined && {
            nodeAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: {
                    nodeSelectorTerms: [{ matchFields: [nodes] }]
                }
            }
        }),
        ...(apart && {
            podAntiAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: [
                    { labelSelector: others, topologyKey: 'kubernetes.io/hostname' }
                ]
            }
        })
    };
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/sampler/sampler.json
const sampler_namespaceObject = /*#__PURE__*/JSON.parse('{"amd64":{"sha256":"233463d47eddefffa8ea7d27862354b81c18546da4f5b47146305535667a1b40","base64":"f0VMRgIBAQAAAAAAAAAAAAIAPgABAAAAMC8AAQAAAABAAAAAAAAAAKDNAAAAAAAAAAAAAEAAOAAIAEAADQAMAAYAAAAEAAAAQAAAAAAAAABAAAABAAAAAEAAAAEAAAAAwAEAAAAAAADAAQAAAAAAAAgAAAAAAAAAAQAAAAQAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAkHwAAAAAAACQfAAAAAAAAABAAAAAAAAABAAAABQAAADAfAAAAAAAAMC8AAQAAAAAwLwABAAAAAIurAAAAAAAAi6sAAAAAAAAAEAAAAAAAAAEAAAAGAAAAwMoAAAAAAADA6gABAAAAAMDqAAEAAAAACAAAAAAAAABABQAAAAAAAAAQAAAAAAAAAQAAAAYAAADIygAAAAAAAMj6AAEAAAAAyPoAAQAAAADwAQAAAAAAACBtAgAAAAAAABAAAAAAAABS5XRkBAAAAMDKAAAAAAAAwOoAAQAAAADA6gABAAAAAAgAAAAAAAAAQAUAAAAAAAABAAAAAAAAAFDldGQEAAAAsB0AAAAAAACwHQABAAAAALAdAAEAAAAANAAAAAAAAAA0AAAAAAAAAAQAAAAAAAAAUeV0ZAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAABBAADAPwAAgEEAAAA/AACAewAAgE0AAIB/HBgUIAAAgD0oa25OAACAXwAAwH//////////f/////////9////////////+fwAAAAAAADAxMjM0NTY3ODlBQkNERUYKAAAAAQAAAAEAAAABAAAAAAAAAAEAAAACAAAAAwAAAAAAAAAAAACAcgAAAAAAAAABAAAAAQAAAAEAAAABAAAAAAAAAAAAAID+fwAAAAAAAAAAAAABAAAAAQAAAAEAAAABAAAAAAAAgD9AAAAAAAAAAAAAgAAAAIAAAACAAAAAgAAAAAAAAACAAQAAAAAAAAAKAAAACgAAAAoAAAAKAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAOg/AAAAAAAA4D8AAAAAAADQPwAAAAAAAOB/AAAAAAAAYAOZbgABAAAAAJiVAAEAAAAAmW4AAQAAAACYlQABAAAAAJluAAEAAAAAmW4AAQAAAACZbgABAAAAAJiVAAEAAAAAmJUAAQAAAACYlQABAAAAAJiVAAEAAAAAKncAAQAAAACYlQABAAAAAJiVAAEAAAAAmJUAAQAAAACYlQABAAAAAJiVAAEAAAAAmJUAAQAAAACZbgABAAAAAJiVAAEAAAAAmJUAAQAAAACYlQABAAAAAJiVAAEAAAAAmW4AAQAAAACYlQABAAAAAJiVAAEAAAAAmW4AAQAAAACYlQABAAAAAJiVAAEAAAAAmJUAAQAAAACYlQABAAAAAJiVAAEAAAAAmW4AAQAAAACYlQABAAAAAJluAAEAAAAAmW4AAQAAAACZbgABAAAAAJluAAEAAAAAmW4AAQAAAAA0dwABAAAAAJluAAEAAAAATHcAAQAAAACYlQABAAAAAA13AAEAAAAAmJUAAQAAAACZbgABAAAAAJluAAEAAAAAmW4AAQAAAACYlQABAAAAAJiVAAEAAAAAmW4AAQAAAAA5dAABAAAAAJluAAEAAAAAmJUAAQAAAACYlQABAAAAAJluAAEAAAAAmJUAAQAAAAA5dAABAAAAABN4AAEAAAAAGHgAAQAAAAAOeAABAAAAAP9uAAEAAAAAHHgAAQAAAAD/bgABAAAAAIpwAAEAAAAA9nQAAQAAAAD2dAABAAAAAPpwAAEAAAAA9nQAAQAAAAD2dAABAAAAAPZ0AAEAAAAA9nQAAQAAAAD2dAABAAAAAKlwAAEAAAAA9nQAAQAAAAD6cAABAAAAAFBzAAEAAAAAqXAAAQAAAACpcAABAAAAAKlwAAEAAAAA9nQAAQAAAADKdQABAAAAAPZ0AAEAAAAA9nQAAQAAAAD2dAABAAAAAPZ0AAEAAAAA9nQAAQAAAADSdQABAAAAAIpwAAEAAAAA9nQAAQAAAAD2dAABAAAAAPpwAAEAAAAA9nQAAQAAAABQcwABAAAAAPZ0AAEAAAAA9nQAAQAAAACKcAABAAAAAFl6AAEAAAAAXnoAAQAAAABUegABAAAAAFt2AAEAAAAAYnoAAQAAAABbdgABAAAAAFylAAEAAAAAlqcAAQAAAACWpwABAAAAAJanAAEAAAAAlqcAAQAAAABipgABAAAAAJanAAEAAAAAlqcAAQAAAACWpwABAAAAAJanAAEAAAAAlqcAAQAAAACWpwABAAAAAJanAAEAAAAAlqcAAQAAAABfngABAAAAAJanAAEAAAAA5aQAAQAAAADdnQABAAAAAF+eAAEAAAAAX54AAQAAAABfngABAAAAAJanAAEAAAAA3Z0AAQAAAACWpwABAAAAAJanAAEAAAAAlqcAAQAAAAD6pgABAAAAAL6kAAEAAAAA76QAAQAAAABEpgABAAAAAJanAAEAAAAAlqcAAQAAAAAopwABAAAAAJanAAEAAAAA6KYAAQAAAACWpwABAAAAAJanAAEAAAAAYqYAAQAAAABAtAABAAAAANWkAAEAAAAA1aQAAQAAAABMtAABAAAAAFm0AAEAAAAAIJkAAQAAAADVpAABAAAAANWkAAEAAAAANbUAAQAAAAAptgABAAAAAJ21AAEAAAAANbUAAQAAAAA1tQABAAAAADW1AAEAAAAAurUAAQAAAAAMtgABAAAAAIC1AAEAAAAA17UAAQAAAAA1tQABAAAAADW1AAEAAAAANbUAAQAAAAA1tQABAAAAADW1AAEAAAAANbUAAQAAAABetQABAAAAAPS1AAEAAAAALSsgICAwWDB4AC0wWCswWCAwWC0weCsweCAweAAgJWxsdQAvcHJvYy9zZWxmL25zL21udAAvcHJvYy8lZC9ucy9tbnQAbWVtb3J5LmN1cnJlbnQAcGlkcy5jdXJyZW50AHRvdGFsX3BnbWFqZmF1bHQAbWVtb3J5LnN0YXQAY3B1LnN0YXQAbWVtb3J5LmV2ZW50cwB0b3RhbF9yc3MAL3N5cy9mcy9jZ3JvdXAvY2dyb3VwLmNvbnRyb2xsZXJzAG1lbW9yeS5tYXhfdXNhZ2VfaW5fYnl0ZXMAbWVtb3J5LnVzYWdlX2luX2J5dGVzAG1lbW9yeS5rbWVtLnVzYWdlX2luX2J5dGVzAHBhZ2V0YWJsZXMAbnJfcGVyaW9kcwAgJSpzICU2M3MgJSpzICU3cwAgJXMlcyVzAC9wcm9jLyVkL3Jvb3Qvc3lzL2ZzL2Nncm91cC8lcyVzACAlcwBIVFRQLzEuMSAyMDAgT0sNCmNvbnRlbnQtbGVuZ3RoOiAlenUNCg0KJXMAL3Byb2MvbmV0L3RjcAAvcHJvYy9jcHVpbmZvAC9wcm9jL21lbWluZm8AYW5vbgBuYW4AdG90YWxfc2htZW0AbWVtb3J5Lm9vbV9jb250cm9sAC9kZXYvbnVsbABvb21fa2lsbABrZXJuZWwAdG90YWwAbG9vawBzb2NrAGtlcm5lbF9zdGFjawBtZW1vcnkucGVhawB3YXRjaAB3YWl0aW5nAGxpc3RlbmluZwBpbmYAbWVtb3J5LnByZXNzdXJlAGNwdS5wcmVzc3VyZQBfX3Zkc29fY2xvY2tfZ2V0dGltZQB0aHJvdHRsZWRfdGltZQBtb2RlbCBuYW1lAHRvdGFsX2luYWN0aXZlX2ZpbGUAc2xhYl91bnJlY2xhaW1hYmxlAHNsYWJfcmVjbGFpbWFibGUAdG90YWxfY2FjaGUAY3B1YWNjdC51c2FnZQAlbGxkLiUwNmxkAG5yX3Rocm90dGxlZABlbmRlZABmaWVsZHMgdiVkAC9wcm9jAHVzYWdlX3VzZWMAdGhyb3R0bGVkX3VzZWMATkFOAElORgBTd2FwVG90YWw6AE1lbVRvdGFsOgAvcHJvYy9uZXQvdGNwNgBMSU5VWF8yLjYAbWVtb3J5LwBjcHUvAGNwdWFjY3QvAHBpZHMvAC4AIC0AKG51bGwpAHN0YXJ0ZWQgAGNwdSAlLipzCgBsaXN0ZW5zJXMKAGFyY2hpdGVjdHVyZSAlcwprZXJuZWwgJXMKAGJsaW5kICVzCgBtZW1vcnkta2liICVsbGQKAHN3YXAta2liICVsbGQKAGNvcmVzICVsZAoAY2dyb3VwICVkCgB1c2FnZTogc2FtcGxlciB3YXRjaCBQRVJJT0RfTVMgfCBzYW1wbGVyIGxvb2sgUE9SVCBUT0tFTgoADQoNCgAAAAAAAACpDAABAAAAALUIAAEAAAAAAAAAAAAAAACpDAABAAAAAIUKAAEAAAAAAAAAAAAAAACpDAABAAAAAOIIAAEAAAAAJgoAAQAAAACpDAABAAAAAOIIAAEAAAAANQoAAQAAAACpDAABAAAAAOIIAAEAAAAACAsAAQAAAACpDAABAAAAAOIIAAEAAAAA/woAAQAAAACpDAABAAAAAOIIAAEAAAAAYQoAAQAAAACpDAABAAAAAOIIAAEAAAAAIAsAAQAAAACpDAABAAAAAOIIAAEAAAAAeAoAAQAAAACpDAABAAAAAOIIAAEAAAAADQsAAQAAAACpDAABAAAAAOIIAAEAAAAAfAkAAQAAAACpDAABAAAAAOIIAAEAAAAAcwoAAQAAAACpDAABAAAAAOIIAAEAAAAA1wgAAQAAAACpDAABAAAAAPcIAAEAAAAAWAoAAQAAAACpDAABAAAAAO4IAAEAAAAAegsAAQAAAACpDAABAAAAAO4IAAEAAAAAhwkAAQAAAACpDAABAAAAAO4IAAEAAAAAVgsAAQAAAACpDAABAAAAAO4IAAEAAAAAhQsAAQAAAACpDAABAAAAAMQIAAEAAAAAAAAAAAAAAACpDAABAAAAAK0KAAEAAAAAaAoAAQAAAACpDAABAAAAAL0KAAEAAAAAaAoAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADKCwABAAAAAEsJAAEAAAAAAAAAAAAAAADKCwABAAAAADEJAAEAAAAAAAAAAAAAAADKCwABAAAAAGEJAAEAAAAAAAAAAAAAAADKCwABAAAAAOIIAAEAAAAABQkAAQAAAADKCwABAAAAAOIIAAEAAAAALwoAAQAAAADKCwABAAAAAOIIAAEAAAAAMQsAAQAAAADKCwABAAAAAOIIAAEAAAAA+QoAAQAAAADKCwABAAAAAOIIAAEAAAAA0QgAAQAAAADKCwABAAAAADsKAAEAAAAAWAoAAQAAAADXCwABAAAAAD0LAAEAAAAAAAAAAAAAAADSCwABAAAAAO4IAAEAAAAAhwkAAQAAAADSCwABAAAAAO4IAAEAAAAAVgsAAQAAAADSCwABAAAAAO4IAAEAAAAA3woAAQAAAADgCwABAAAAAMQIAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAACAAAAAAAAAE5vIGVycm9yIGluZm9ybWF0aW9uAElsbGVnYWwgYnl0ZSBzZXF1ZW5jZQBEb21haW4gZXJyb3IAUmVzdWx0IG5vdCByZXByZXNlbnRhYmxlAE5vdCBhIHR0eQBQZXJtaXNzaW9uIGRlbmllZABPcGVyYXRpb24gbm90IHBlcm1pdHRlZABObyBzdWNoIGZpbGUgb3IgZGlyZWN0b3J5AE5vIHN1Y2ggcHJvY2VzcwBGaWxlIGV4aXN0cwBWYWx1ZSB0b28gbGFyZ2UgZm9yIGRhdGEgdHlwZQBObyBzcGFjZSBsZWZ0IG9uIGRldmljZQBPdXQgb2YgbWVtb3J5AFJlc291cmNlIGJ1c3kASW50ZXJydXB0ZWQgc3lzdGVtIGNhbGwAUmVzb3VyY2UgdGVtcG9yYXJpbHkgdW5hdmFpbGFibGUASW52YWxpZCBzZWVrAENyb3NzLWRldmljZSBsaW5rAFJlYWQtb25seSBmaWxlIHN5c3RlbQBEaXJlY3Rvcnkgbm90IGVtcHR5AENvbm5lY3Rpb24gcmVzZXQgYnkgcGVlcgBPcGVyYXRpb24gdGltZWQgb3V0AENvbm5lY3Rpb24gcmVmdXNlZABIb3N0IGlzIGRvd24ASG9zdCBpcyB1bnJlYWNoYWJsZQBBZGRyZXNzIGluIHVzZQBCcm9rZW4gcGlwZQBJL08gZXJyb3IATm8gc3VjaCBkZXZpY2Ugb3IgYWRkcmVzcwBCbG9jayBkZXZpY2UgcmVxdWlyZWQATm8gc3VjaCBkZXZpY2UATm90IGEgZGlyZWN0b3J5AElzIGEgZGlyZWN0b3J5AFRleHQgZmlsZSBidXN5AEV4ZWMgZm9ybWF0IGVycm9yAEludmFsaWQgYXJndW1lbnQAQXJndW1lbnQgbGlzdCB0b28gbG9uZwBTeW1ib2xpYyBsaW5rIGxvb3AARmlsZW5hbWUgdG9vIGxvbmcAVG9vIG1hbnkgb3BlbiBmaWxlcyBpbiBzeXN0ZW0ATm8gZmlsZSBkZXNjcmlwdG9ycyBhdmFpbGFibGUAQmFkIGZpbGUgZGVzY3JpcHRvcgBObyBjaGlsZCBwcm9jZXNzAEJhZCBhZGRyZXNzAEZpbGUgdG9vIGxhcmdlAFRvbyBtYW55IGxpbmtzAE5vIGxvY2tzIGF2YWlsYWJsZQBSZXNvdXJjZSBkZWFkbG9jayB3b3VsZCBvY2N1cgBTdGF0ZSBub3QgcmVjb3ZlcmFibGUAUHJldmlvdXMgb3duZXIgZGllZABPcGVyYXRpb24gY2FuY2VsZWQARnVuY3Rpb24gbm90IGltcGxlbWVudGVkAE5vIG1lc3NhZ2Ugb2YgZGVzaXJlZCB0eXBlAElkZW50aWZpZXIgcmVtb3ZlZABEZXZpY2Ugbm90IGEgc3RyZWFtAE5vIGRhdGEgYXZhaWxhYmxlAERldmljZSB0aW1lb3V0AE91dCBvZiBzdHJlYW1zIHJlc291cmNlcwBMaW5rIGhhcyBiZWVuIHNldmVyZWQAUHJvdG9jb2wgZXJyb3IAQmFkIG1lc3NhZ2UARmlsZSBkZXNjcmlwdG9yIGluIGJhZCBzdGF0ZQBOb3QgYSBzb2NrZXQARGVzdGluYXRpb24gYWRkcmVzcyByZXF1aXJlZABNZXNzYWdlIHRvbyBsYXJnZQBQcm90b2NvbCB3cm9uZyB0eXBlIGZvciBzb2NrZXQAUHJvdG9jb2wgbm90IGF2YWlsYWJsZQBQcm90b2NvbCBub3Qgc3VwcG9ydGVkAFNvY2tldCB0eXBlIG5vdCBzdXBwb3J0ZWQATm90IHN1cHBvcnRlZABQcm90b2NvbCBmYW1pbHkgbm90IHN1cHBvcnRlZABBZGRyZXNzIGZhbWlseSBub3Qgc3VwcG9ydGVkIGJ5IHByb3RvY29sAEFkZHJlc3Mgbm90IGF2YWlsYWJsZQBOZXR3b3JrIGlzIGRvd24ATmV0d29yayB1bnJlYWNoYWJsZQBDb25uZWN0aW9uIHJlc2V0IGJ5IG5ldHdvcmsAQ29ubmVjdGlvbiBhYm9ydGVkAE5vIGJ1ZmZlciBzcGFjZSBhdmFpbGFibGUAU29ja2V0IGlzIGNvbm5lY3RlZABTb2NrZXQgbm90IGNvbm5lY3RlZABDYW5ub3Qgc2VuZCBhZnRlciBzb2NrZXQgc2h1dGRvd24AT3BlcmF0aW9uIGFscmVhZHkgaW4gcHJvZ3Jlc3MAT3BlcmF0aW9uIGluIHByb2dyZXNzAFN0YWxlIGZpbGUgaGFuZGxlAFJlbW90ZSBJL08gZXJyb3IAUXVvdGEgZXhjZWVkZWQATm8gbWVkaXVtIGZvdW5kAFdyb25nIG1lZGl1bSB0eXBlAE11bHRpaG9wIGF0dGVtcHRlZABSZXF1aXJlZCBrZXkgbm90IGF2YWlsYWJsZQBLZXkgaGFzIGV4cGlyZWQAS2V5IGhhcyBiZWVuIHJldm9rZWQAS2V5IHdhcyByZWplY3RlZCBieSBzZXJ2aWNlAAAAAAAAAAAAAAAAAAAAAABtAIUAnwANAQsCFQKlAoICHQMxAyUB8QBbAEIDLwL/AK8AUwFFAlQCZAKUAuEC/wJRAHMCTgPZAEYBZQFdA/8BKwA4AH8DzwJsA9oDewG8AgAA8wMOBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIQQ1BEcEVgQAAAAAAABvBAAAAAAAAIUECwcAAJQEuwAAAKAEAAAAAAAAAAAAAAAAFQAAAAAAAAC9BMoE5wT5BBgFLwVGBWAFbgWMBfABtQXLBdsF7wULBo8BHgY4BkwGYQYAAKgBvAHPAdwBgwahBrcGAAAAAAAAAADJBtoG6Qb5BscDHgc5B0kHXgezA50DYF8DAQAAAAAeHh4fDw8UCgofDwcZDAYVCgUSCAQfDwccDgYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGQABAAAAAAAZAAEAAAAAABkAAQAAAAAAGQABAAAAAAAZAAEAAAAAABkAAQAAAABwGQABAAAAAAAZAAEAAAAAABkAAQAAAADYGAABAAAAAP//////////////f/z///+AXwMBAAAAAAAAAAAAAAAAGQALABkZGQAAAAAFAAAAAAAACQAAAAALAAAAAAAAAAAZAAoKGRkZAwoHAAEbCQsYAAAJBgsAAAsABhkAAAAZGRkAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAGQALDRkZGQANAAACAAkOAAAACQAOAAAOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAABMAAAAAEwAAAAAJDAAAAAAADAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAPAAAABA8AAAAACRAAAAAAABAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAAAAAAAEQAAAAARAAAAAAkSAAAAAAASAAASAAAaAAAAGhoaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoAAAAaGhoAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAXAAAAABcAAAAACRQAAAAAABQAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFgAAAAAAAAAAAAAAFQAAAAAVAAAAAAkWAAAAAAAWAAAWAAACAADAAwAAwAQAAMAFAADABgAAwAcAAMAIAADACQAAwAoAAMALAADADAAAwA0AAMAOAADADwAAwBAAAMARAADAEgAAwBMAAMAUAADAFQAAwBYAAMAXAADAGAAAwBkAAMAaAADAGwAAwBwAAMAdAADAHgAAwB8AAMAAAACzAQAAwwIAAMMDAADDBAAAwwUAAMMGAADDBwAAwwgAAMMJAADDCgAAwwsAAMMMAADDDQAA0w4AAMMPAADDAAAMuwEADMMCAAzDAwAMwwQADNsAAAAAAQACAAMABAAFAAYABwAIAAkACgAMAA8AEgAUABkAHwAkACoAMgA/AEgAVABmAH8AkgCqAMwA/wAkAVQBmQH/AUgCqgIyA/8DkQRUBWUG/wckCaoKzAz/D0gSVBWYGf8f/////////////////////////////////////////////////////////////////wABAgMEBQYHCAn/////////CgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiP///////8KCwwNDg8QERITFBUWFxgZGhscHR4fICEiI/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8AAQIEBwMGBQAAAAAAAAAKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BQEbAzs0AAAABQAAANASAABQAAAAURwAAKAAAACUHAAAwAAAAI0dAAAMAQAA6x0AAEQBAAAAAAAAFAAAAAAAAAABelIAAXgQARsMBwiQAQAATAAAABwAAAB4EgAAgQkAAABBDhBCDhhCDiBCDihCDjBBDjhHDrAFgweMBo0FjgSPA4YCA3YEDjhBDjBCDihCDiBCDhhCDhBBDghBDrAFAAAcAAAAbAAAAKkbAABDAAAAAEEOEEQOIIMCfA4QQQ4IAEgAAACMAAAAzBsAAPkAAAAAQQ4QQg4YQg4gQg4oQg4wQQ44Rw7QAoMHjAaNBY4EjwOGAgLdDjhBDjBCDihCDiBCDhhCDhBBDggAAAA0AAAA2AAAAHkcAABeAAAAAEEOEEIOGEIOIEEOKEEOMIMFjgSPA4YCAlAOKEEOIEIOGEIOEEEOCCgAAAAQAQAAnxwAADUAAAAAQQ4QQg4YQQ4ggwSOA4YCaA4YQg4QQQ4IQQ4gAAAAAAAAAAAAAAAAAAAAAEgx7UiJ50iNNcPQ//5Ig+Tw6AAAAACLN0iNVwhIjT0tAQAASI0NW6sAAEyNBVerAABFMcnpahEAAMzMzJBIx8APAAAADwXMzEiJ+EiD+ghyFPfHBwAAAHQMpEj/yvfHBwAAAHX0SInRSMHpA/NIpYPiB3QFpP/KdfvDzMxID7bGSbgBAQEBAQEBAUkPr8BIg/p+d3iF0nRwQIg3QIh0F/+D+gJ2Y2aJRwFmiUQX/YP6BnZViUcDiUQX+YP6DnZJSIlHB0iJRBfxg/oedjtIiUcPSIlHF0iJRBfhSIlEF+mD+j52JEiJRx9IiUcnSIlHL0iJRzdIiUQXwUiJRBfJSIlEF9FIiUQX2UiJ+MP3xw8AAABJifhIiUQX+EiJ0XULSMHpA/NIq0yJwMMx0in6g+IPSIkHSIlHCEgp0UgB1+vfSIn+vwIQAAC4ngAAAA8Fw1VBV0FWQVVBVFNIgex4AgAASInzg/8ED4T6AQAAg/8DD4VsBAAASIt7CL6RCgAB6HycAACFwA+FVgQAAEiLexDosZcAAEiJRCQQv5cKAAHo1DYAAOhyMQAATI20JLAAAABFMf8x7THbhe1BidxED0TlD1fADylEJGAPKUQkUA8pRCRADylEJDDoQAsAAEiFwA+EJAEAAEmJxb+TCAABSI10JDDoXKkAAEiFwHkFxkQkMABMie/oYAsAAEiFwA+E7wAAAEiDwBNIicfozJYAAIP4AnzeicPouqgAAEQ5437SOcN0zg9XwA8phCSgAAAADymEJJAAAAAPKYQkgAAAAA8pRCRwvkAAAAC6pQgAAUyJ94nZMcDonjYAAEyJ90iNdCRw6N2oAABIhcB4hkiNfCQwSI10JHDodZsAAIXAD4Rv////TInv6G0KAACF7XUbv/ILAAExwOjNMwAA6CEIAADoVjQAAOhhMAAAQb2wDAABvrAMAAGJ30yNpCTwAAAATIni6D0IAACFwA+FIwMAAEG9wA4AAb7ADgABid9MieLoIAgAAL0BAAAAhcB0D+kMAwAATInv6P4JAAAx20jHhCSwAAAAAAAAAEjHhCS4AAAAQEIPAEyJ9+gUpwAASf/Hhe24AQAAAEwPRPhJgf8gTgAAD4xx/v//6O4OAACLOOj1DgAAvysMAAFIicYxwOgWMwAA6WQCAABIi3sIvm4KAAHoi5oAAIXAD4VlAgAASIt7EOhllQAAicVIi1sYSI28JPAAAADosykAAEiNtCT0AQAASI2UJHIBAAC/EAwAATHA6MMyAADo5ggAAL9VDAABSInGMcDorzIAAL8YCgABvsAsAgG6ACAAAOgwCAAAhcB+Xr/ALAIBvqcLAAHo8JsAAEiFwHQbSIPACUiJx+iqlQAAvzUMAAFIicYxwOhoMgAAv8AsAgG+nAsAAejBmwAASIXAdBtIg8AKSInH6HuVAAC/RgwAAUiJxjHA6DkyAAC/CgoAAb7ALAIBugAgAADougcAAIXAfka/wCwCAb7uCgAB6HqbAABIhcB0MkiJx746AAAA6KiXAABIhcB0IEmJxkmDxgJMiffoVJoAAL/7CwABicZMifIxwOjbMQAA6NylAABFMe2D+AG+AAAAAIPWAb9gDAABMcDovDEAAOhaLgAA6JgtAABMjXwkMEHHBwEAAAC/CgAAAOjIKQAAQYnGTI1kJHBFiSwkTImsJAQBAAAPV8APEYQk9AAAAGbHhCTwAAAACgAPt/3oxSgAAGaJhCTyAAAAZseEJLAAAAACAGaJhCSyAAAARImsJLQAAABMiawkuAAAAESJ974BAAAAugIAAABMifnoKCkAAESJ974pAAAAuhoAAABMieHoEykAAEWF9ngZSI20JPAAAABEife6HAAAAOgkKAAAhcB0PL8CAAAA6BspAABBicZIjUwkMInHvgEAAAC6AgAAAOjSKAAASI20JLAAAABEife6EAAAAOjoJwAAhcB1EESJ9+gWKAAAhcAPhMMDAAC4AQAAAEiBxHgCAABbQVxBXUFeQV9dw79rDAABvjkAAAC6AQAAALnI+gAB6EEvAAC4AgAAAOvOvQIAAAC7tQgAAesFu0sJAAFIjXQkML8BAAAA6GKgAAC/aQsAAYnuMcDoSDAAAE2NdSBBv6kMAAFJi07wTYsmSIXJuq8LAAFJD0TXSQ9Ez7+kCQABSIneMcDoGDAAAEmDxhhMieNNheR1zuiaMAAA6KUsAACLhCTwAAAAiUQkDEhpTCQQQEIPAEiNgf/JmjtIiUQkIEiJyEiJTCQoSI2BADZlxEiJRCQYTI20JLAAAABMjXwkcDHASIkEJOgPBAAARTHki3wkDE2F5HQSQou8pPAAAABCO7yk7AAAAHQrhf94B+gEpAAA6wIxwE2F5HUIhcAPjoMCAACFwLkAAAAAD07BxoDA/AABAEuNBGRMie1Ji1zFEEiF23RmSInf6NyXAABJicW4wPwAAUiJx0iJ3uipmAAASIXAdG5IicFIPcD8AAF0FYpR/4D6CkAPlMaA+iAPlMJACPLrArIBTAHoQoo0KUCA/iAPlMFAgP49QA+UxoTSdLRACPF0r0j/wOsFuMD8AAGKCIDB0ID5CXcZSInH6HeSAAC/jQgAAUiJxjHA6NAuAADrDL/oCwABMcDowi4AAEn/xEuNBGRJie1Ig3zFCAAPhfn+///oOi8AAOhFKwAASIscJEiJ2EgPr0QkEEi51XjpJjEIrBxID6/BSLm8nxov3SQGAUgByEjByAJIud5PjZduEoMASDnID4fbAAAAxgV05QEAALMBRTHk9sMBv7ELAAG4/AkAAUgPRfi+wBwBAboAAAEA6MwDAACFwH5wv8AcAQHoYZwAAEiFwHRhSInHTInyTIn5McDotDEAAIP4AnVID7dEJHA1MEEAAA+2TCRyZgnBdTRJjYQkQfj//0g9//f//3IkSY28JMAcAgG+AAgAAEwp5rrNCQABTInxMcDoXDAAAEiYSQHEMf/rlfbDAbsAAAAAD4Ve////v8AcAgG+wCQCAegulQAAhcBIixwkdBboYZUAAL8FDAABvsAcAgExwOiILQAASItMJDhIi0QkKEiNFAFIgfoAypo7fE9Ii3QkMEiLRCQgSAHIv/+TNXdIOfpID03XSCnQSMHoCUi6U1qboC+4RABI9+JIweoLSI0EMkj/wEhp0gA2ZcRIA0wkGEgB0UiJRCQwSInKSIlUJDi/AQAAAL4BAAAASI1UJDAxyeiMoAAASP/DSIkcJOlA/f//v2MLAAHo8S4AADHA6UL8//+/nwoAAejgLgAA6H4pAABEiffoxSMAAIXAePSJxegxJQAAhcB0CYnv6O+gAADr4ESJ9+jloAAASb9HRVQgL2J1bEUx7UmNtcBMAgG6/w8AAEwp6onv6CkkAABIhcAPjtsAAABJicZNAe5CxoQowEwCAQC/wEwCAb6lDAAB6NGVAABNifVIhcB0u0iLBXITAgBMMfgPtg1wEwIASIPxa0Ux5EgJwUEPlcV0EEiJ3+jAlAAASYnGSYnY6wxBvgAAgABBuKkMAAFFiOy/wFwCAb4AAQAAutEJAAFMifExwOiYLgAAv8BcAgHohpQAAL7AXAIBie9IicLo4gEAAEG9AAAAAEWF5A+FOv///0G9AAAAAE2F9g+EK////0Ux5L7AXQIBugAAAQCJ7+iwAQAASYHEAAABAE059HLj6QP////omZ8AAFNIg+wQSInjMf9Iid7ooZsAAEiLM0i4z/dT46WbxCBI92sISInQSMHoP0jB+gdIAcK/SwsAATHA6GorAABIg8QQW8NVQVdBVkFVQVRTSIHsGAEAAEiJ04l8JARMi24ITYXtSIl0JAh0fUmJ9kUx5DHtTYXkdBBJi3bwTInv6K2SAACFwHRFTYsGvgABAAC6rAkAAUmJ30iNXCQQSInfi0wkBE2J6THA6IstAABIid9Mifu+AAAIADHA6DUHAABDiQSn99DB6B8BxesJQotEo/xCiQSjSf/ETYtuIEmDxhhNhe11jesCMe2DOwB5O0yLfCQISYN/CAB0LUmDxyBFMfZCizyzhf94EU2F9nQHQjt8s/x0BejAngAASf/GSYM/AE2Nfxh12jHtiehIgcQYAQAAW0FcQV1BXkFfXcNVQVdBVlNQQYnWSInzRTH/vgAACAAxwOibBgAAhcB4KonFQf/OicdIid5MifLo6J4AAEmJxonv6GGeAABFhfZFD0/+QsYEOwDrBkG+/////0SJ8EiDxAhbQV5BX13DVUFWU0iF0nQiSInTSYn2if2J70yJ9kiJ2ui4IQAASIXAfg1JAcZIKcN15ltBXl3D6MqdAABQD1fASI1UJIAPKQIPKUJwDylCYA8pQlAPKUJADylCMA8pQiAPKUIQxgIBRTHAuMwAAAC+gAAAADH/DwUxwEKKTASAhMl0EY1R///AIMqJ0XX1QsZEBIAASf/ASYH4gAAAAHXaSJhZw1NIifuLfwjolp0AAEiJ31vpIwkAAFVTUDHbv3QLAAG+AAAJADHA6JEFAACFwHgpicW/AQAAAL4YCAAA6IgGAABIhcB0CEiJw4loCOsLie+4AwAAAA8FMdtIidhIg8QIW13DSYn4i0cMO0cQfCFJY3gISY1wGLjZAAAAugAIAAAPBUiJwYXJfiNBiUgQMcBIY8hJjQQISIPAGA+3UBAB0UGJSAxIi0gISYkIwzHAg/n+dPiFyXT099lkSIsEJQAAAACJSDQxwMNBV0FWQVRTSIHsWAEAAEiJ80mJ/kiNfCQgujABAAAx9uiI8v//TIk1FSIDAEmNRhBIx8H/////SP/BSIN48ABIjUAIdfJJjQzOSIPBCEiJDS0qAwBIiwlIhcl0L0iD+SV3CUiLUPhIiVTMIEiLCEiDwBBIhcl15UiLhCQgAQAASIXAdAdIiQW+IQMASItEJFBIiQUSKgMASIXbdQhIi5wkGAEAAEiF27ipDAABSA9Fw0iJBaIhAwBIiQWTIQMASP/AD7ZI/4P5L3Tthcl18EiLTCRISIXJD4S8AAAASIt0JDhEiw3BvgAASIt8JEAxwEG4AACAAEyLFcWsAAAx0kmJ80GLG4P7BnUFSInw6w2D+wJ1Fk2F0nQRTInQSStDEEkB+0j/yXXa6y2D+wdJD0TTgftR5XRkdedJi1soRYnOTDnzdttMOcNJD0PYiR1YvgAAQYnZ68lIhdJ0PUgDQhBIiQVjHwMASItKIEiJDWAfAwBIi0ooSItaMEiJHWEfAwBIxwUWKQMAAQAAAEjHBfMoAwDAXQMB6xVIix1CHwMASIsNMx8DAEiLBRwfAwBIAchI99hIjVP/SCHCSAHKSIkVFR8DAEiJFR4fAwBIg/sHdxBIxwUFHwMACAAAALsIAAAASIkdsSgDAEiNNBpIgcbfAAAASIPm+EiJNZMoAwBBvvBdAwFIgf5RAQAAci+4CQAAALoDAAAAQboiAAAAMf9Jx8D/////RTHJDwVJicZIizVcKAMASIsdXSgDAEmNBDZIBTj///9I99tIIcNMiz02KAMATYX/dC9NjWYISInYSStHKEmJBCRIid9JK38oSYt3CEmLVxDo/u///02LP0mDxAhNhf911UiLBRMoAwBJiQZMiXMISIkbSInf6NHw//+FwHhNdQfGBcwnAwABx0M4AgAAALjaAAAAv2hfAwEPBYlDMEjHg6gAAACwZwMBSI2DiAAAAEiJg4gAAABIiwVmHwMASIlDIEiJWxBIiVsY6wH0SIu0JOgAAABIhfZ0Eb/gZwMBuggAAADoa+///+sTuOBnAwFIacBtTsZBSIkFvicDAMYFuCcDAABIiwWwJwMAZEiLDCUAAAAASIlBKEiLRCR4SDuEJIAAAAB1HUiLhCSIAAAASDuEJJAAAAB1C0iDvCTYAAAAAHRbDygFwM///0iJ5w8pB0jHRxACAAAAuAcAAAC+AwAAADHSDwWFwHkB9LoGAAAAv04KAAG+AoAAAPYEFCB0DbgCAAAADwVIhcB5AfRIg8IISIP6HnXjxgW2JgMAAUiBxFgBAABbQVxBXkFfw0FXQVZTSInTSYn+TGP+So08+kiDxwhIizLoDvz//7gGQQABTIn3RIn+SInaW0FeQV//4EFXQVZBVFNQSInTSYn+TGP+To0k+kmDxAjoEwAAAESJ/0iJ3kyJ4kH/1onH6FwAAABBVlNQ6HWZAABIjR3p7f//SIH7MC8AAXMSTI012e3///8TSIPDCEw583L1SIPECFtBXsNkSIsEJQAAAABIg8A0wzHAgf+EAAAAD0LHD7eEANAXAAFIjYBIEAABw1OJ++gMAAAA6I8jAACJ3+g6AAAAQVZTUEiNDX7t//9IgfkwLwABdhhIjR1u7f//TI1x+DHA/1H4TInxSTned+8xwEiDxAhbQV7p15gAAEhj/7jnAAAADwW4PAAAAA8F6/dIg+xYSIlUJLBIiUwkuEyJRCTATIlMJMiEwHQnDylEJNAPKUwk4A8pVCTwDykcJA8pZCQQDylsJCAPKXQkMA8pfCRAQPbGQHUEMdLrUUiNRCSgSIlEJJBIjUQkYEiJRCSISLgQAAAAMAAAAEiJRCSAuRAAAABIg/kodxO4EAAAAEgDRCSQg8EIiUwkgOsOSItEJIhIjUgISIlMJIiLEIHOAIAAALgCAAAARTHSRTHARTHJDwVJicBFhcB4GkSJx4Hn////f7hIAAAAvgIAAAC6AQAAAA8FSWPASD0B8P//chdB99hkSIsEJQAAAABEiUA0SMfA/////0iDxFjDzMzMzMzMzMzMzMzMzMzMQVZTUEmJ9kiF9nQdTInwSPfncRVkSIsEJQAAAADHQDQMAAAA6dEAAABMD6/3TIn36FsLAABIhcAPhLwAAABIicP2ww90AfQPt0P+D7ZL/YB7/AB0EIXAdAH0i0P4Pf//AAB/AfSD4R+JwsHiBEhj0kiJ3kgp1kiLVvBIg8bwSDlyEHQB9ItyIIPmHznOcwH0i3oYvgEAAADT5g+jz3MB9IVyHHQB9EiJ1kiB5gDw//9IizZIOzXeHwMAdAH0i3Igwe4Gg+Y/g/4vdzYPt7Q2IBwAAYn3D6/5Ofh9EfSLciDB7gWD5n4Pt7YgHAABg8EBD6/OOch8EPTrDTHb6YIAAACD/j90AfRIi0ogSIH5ABAAAHIeSJhIic5Iwe4ESIHmAP///0iDxv9IOcZzBfRIi0ogicj30KkADAAAdEZIgfkAEAAAchyJyIPgH3UVSInISCUA8P//SIPA8MHpBoPhP+sRwekGg+E/D7eECSAcAAHB4AQPt4wJIBwAAcHhBEg5yHMLSInYSIPECFtBXsNJgf4AEAAAcxRIid8x9kyJ8kiDxAhbQV7pAev//0kB3kSJ8oHi/w8AAOsXSYPG8EiDwvBmLg8fhAAAAAAADx9EAABJKdZMifcx9ujP6v//SYnGSSneSYH+ABAAAHKrSI2IAPD//zH2Zi4PH4QAAAAAAJBIjZYAEAAATI00MEiLfDDwSAt8MPh1uUiLfDDgSAt8MOh1lkiLfDDQSAt8MNh1IEiLfDDASAt8MMh1IUiDxsBIgf4A8P//dbhJic4x0uuBSYPG4EiDwuDpdP///0mDxtBIg8LQ6Wf////MzMzMzMzMSIX/D4SxAQAAQVdBVlNJif/oqgEAAEiJw0EPtk/9QYnOQYPmH0iLUCBIgfoAEAAAchSJ0IPgH3UNSIHiAPD//0iDwvDrEMHqBYPifg+3kiAcAAHB4gRIiddJD6/+SAN7EEiNBDpIg8AMic7B7gWA+aByIEiNDDpIg8EQQID+BXQB9Itx+EiD/gR3AfSAefcAdAH0SInBTCn5SDnOdgH0SInBSCnxgDkAdAH0gDgAdAH0ugEAAABEifHT4g+2SyC+AgAAANPmg8b/QcZH/f9mQcdH/gAAZi4PH4QAAAAAAJCLSxyLQxgJyIXQdAH0D7Y9FyEDAIXJdCQB0DnwdB5EjQQRQIT/D4SmAAAAicjwRA+xQxw5yHXJ6ZkAAABAhP90Cr9kXwMB6LiNAABIid9EifboegEAAEmJwIM9tBgDAAB5Srj///9/8A/BBaUYAwA9AQAAgHQ2uMoAAAC/ZF8DAb6BAAAASYnRugEAAAAPBUyJykiD+Np1FLjKAAAAvgEAAAC6AQAAAA8FTInKSIXSdCRkTIsMJQAAAABFi1E0uAsAAABMicdIidYPBUWJUTTrBESJQxxbQV5BX8PMzMzMzED2xw90AfQPt1f+D7ZP/YB//AB0EYXSdAH0i1f4gfr//wAAfwH0g+EfidDB4ARImEgpx0iLR/BIg8fwSDl4EHQB9ItwIIPmHznOcwH0i3gYvgEAAADT5g+jz3MB9IVwHHQB9EiJxkiB5gDw//9IizZIOzXxGwMAdAH0i3Agwe4Gg+Y/g/4vdy8Pt7Q2IBwAAYn3D6/5Ofp9EfSLcCDB7gWD5n4Pt7YgHAABg8EBD6/OOcp8CfTrBoP+P3QB9EiLSCBIgfkAEAAAchhIY9JIwekESIHhAP///0iDwf9IOdFzAfTDzMzMzMzMzMzMzMzMzInxuAEAAADT4EiLTyCJzsHuBoPmP0SLRxxEC0cYugIAAADT4vbBIA+E7wAAAEWNDACDwv9BOdEPhd8AAACJ8oP+Lw+HjwAAAEGJyUGD4R9IgfkAEAAAch5Nhcl1GUmJykmB4gDw//9Jg8LwSIH5ABAAAHMi62FBicpBweoFQYPifkUPt5IgHAABQcHiBEiB+QAQAAByQQ+3jBIgHAABweEESTnKcjFIOX8IdSuNTvmD+R93I4nJgLkIZwMBZHIYSYP5EndXS40MyUiDwQlIOwzVaGUDAXdFQVZTSIPsKEiLTwhIhckPhOIAAACD/jByBfRIi08ISIsE1ehjAwFIOfl0cEiLN0iJTghIi08ISIkxSDk81ehjAwF1YutYRYXAD4XOAQAAg/4wcgH0ifFIOTzN6GMDAQ+EuAEAAEiDfwgAdAH0SI0MzehjAwFIgz8AdAH0SIsRSIXSD4SIAQAASIlXCEiLEkiJeghIi08I6XsBAAAxyUiJDNXoYwMBD1fADxEHSDn4dUZIixTV6GMDAUiF0nQ5g3oYAHQB9EiLQhAPtkgIvgIAAADT5kGJ8EH32ItKHEGJyUUhwYnI8EQPsUocOch164PG/yHxiUoYSItPIInIwegGg+A/g/gvdxT30UiDyeCJwkgBDNVoZQMBSItPIEiB+QAQAABzLkiLXxBJif5Iid/oBv3//w+2c/2D5h9Ji04QSMcBAAAAAEiJx+jc/f//TIn360kPtg3YHAMAgPn/dAWAwQHrEw9XwA8RBYQcAwAPEQWNHAMAsQGIDbUcAwCDwPmD+B93CInAiIjoZgMBSItHEEjHwgDw//9II1cgD1fADykEJA8pRCQQSMdEJCAAAAAADygEJA8RB0iLTCQgSIlPIA8oRCQQDxFHEEiDfwgAdAH0SIM/AHQB9EiLDdIYAwBIhcl0EUiJTwhIiwlIiXkISIt3COsMSIl/CL6oYwMBSIn5SIkPSIk+SIPEKFtBXsNIiX8ISIn6SIkXSIk58AlHHDHAMdLDzMzMzEFWU1CDPXUYAwAAdWhIieNIacNtTsZBSIkEJEG+CAAAAEiLBTgcAwDrJmYPH0QAAEqLNDBIg8YIuggAAABIid/oE+T//0iLBRQcAwBJg8YQSotMMPhIg/kZdNVIhcl17EiLBCRIiQUNGAMAxwULGAMAAQAAAEiLBQwYAwBIhcB0MEiLSAhIOcF0Q0iLEEiJSghIi0gISIkRSDkF6RcDAA+FnAEAAEiJDdwXAwDpkAEAAEiLDeAXAwBIhcl0HkiLBcwXAwBIg8H/6WIBAAAxyUiJDbIXAwDpZgEAAEiLBb4XAwBIhcAPhdYAAABIiz0eGwMASIP//w+ExQAAAEiF/3QeSIHHABAAALgMAAAADwVIicFIifhIOfl0e+mQAAAAuAwAAAAx/w8FicH32YHh/w8AAEiNFAFIiRXTGgMASI08AUiBxwAgAAC4DAAAAA8FSDn4dVtIiftIiz2yGgMAuAkAAAC+ABAAAEG6MgAAADHSScfA/////0UxyQ8FSD0B8P//cg732GRIiwwlAAAAAIlBNEiJ2EiJBXQaAwBIBQDw//9IxwXzFgMAAQAAAOsvSMcFVhoDAP////9IiwXfFgMASIXAD4SFAAAASIsF7xYDAEiJwUjB4TQPhKUAAABIgwW6FgMA/0iNiAAQAABIiQ3MFgMASIsNvRYDAEiNUQhIhcm50GMDAUgPRcpIiQFIiQWjFgMASIsNXBYDAEiJCMdAEGUAAABIg8AYuWQAAABIiQ1iFgMASI1IKEiJDU8WAwAPV8APEQBIg8QIW0Few0iLHVIWAwC+ACAAAInZSNPmSLj/////////f0g5xnJPZEiLBCUAAAAAx0A0DAAAADHA68RIjbD/HwAASIHmAPD//0gpxkiJx7gKAAAAugMAAABJifgPBUg9AfD//3Ja99hkSIsMJQAAAACJQTTrTrgJAAAAQboiAAAAMf8x0knHwP////9FMckPBUiJwUiD+P9Ix8D0////SA9FwUg9AfD//3Ix99hkSIsMJQAAAACJQTQxwOk/////hcB0VGRIiwQlAAAAAIN4NCZMicAPhLz+///rNUiD+P90L7oCAAAAidlI0+JIBQAQAABIiQV/FQMASIPC/0iJFVQVAwBIgwVUFQMAAel4/v//McDp5/7//0yJwOl2/v//zMzMzMzMzMxBV0FWU0i4/+///////39IOcdyF2RIiwQlAAAAAMdANAwAAAAxwOmGBAAASIn7SIH/7P8BAHJYTI1zFLgJAAAAugMAAABBuiIAAAAx/0yJ9knHwP////9FMckPBUiD+P9Jx8f0////TA9F+EmB/wHw//8PgjsBAABB999kSIsEJQAAAABEiXg0McDpIgQAAEyNcwNJwe4ESIH7nQAAAHJqQY1GAYnB0enB6AIJyInBwekCCcGJyMHoBAnIicHB6QgJwYPBAfMPvMHB4AKD8Hy5eQAAACnBSGPJD7eMCSAcAAEx0kk5zg+Two0MVXgAAAApwUhjwQ+3jAAgHAABMdJJOc4Pk8IJ0EGJxoA92hcDAAB0Cr9kXwMB6KaEAABJY8ZMiwTF6GMDAU2FwHVeQYP+BHxYQYP+H39SQYP+BnRMQfbGAXVRSIM8xWhlAwEAdUZEifCDyAFIiwzFaGUDAUiLFMXoYwMBSIXSdAyDehgAdQqDehwAdQRIg8EDSIP5DUQPQvBOiwT16GMDAU2FwHQGQYtAGOsFRTHAMcCJwffZIcF0P/NED7zIKchBiUAY6QkBAABJg///D4TyAgAAgD0nFwMAAHQKv2RfAwHo84MAAA+2BcEWAwA8/3R/BAHpiwAAAESJ90iJ3ujTAgAAhcB4E0GJwUljxkyLBMXoYwMB6bgAAACDPckOAwAAD4meAgAAuP///3/wD8EFtg4DAD0BAACAD4SGAgAAuMoAAAC/ZF8DAb6BAAAAugEAAAAPBUiD+NoPhWYCAAC4ygAAAL4BAAAADwXpVQIAAA9XwA8RBfQVAwAPEQX9FQMAsAGIBSUWAwDoGPr//0iFwA+EwgEAAEmJwEyJeBBJiQdIjYMTEAAASCUA8P//SA3gDwAASYlAIEHHQBwAAAAAQcdAGAAAAACDBVsSAwABRTHJRA+2FVASAwCDPQkOAwAAeTy4////f/APwQX6DQMAPQEAAIB0KLjKAAAAv2RfAwG+gQAAALoBAAAADwVIg/jadQy4ygAAAL4BAAAADwVJi0ggSIH5ABAAAHIUiciD4B91DUiB4QDw//9Ig8Hw6xDB6QWD4X4Pt4kgHAABweEESInISCnYSIPA/EmLcBBEic9ID6/5SI0UPkiDwhCAfD4NAHQJRA+3Uv5Bg8IBSInHSMHvBEEPtvKAevwAdAH0QYnyTDnXczlIwegFSAn4SYnCScHqAkkJwkyJ0EjB6ARECdBBifJBIcIxwEw514n+99YPQ/BEAdZIY8ZIOcdzAfRIidCF9nQYZoly/sZC/eBIY/ZIweYESI0EMsZEMvwASI08CkiDx/xBi3AQQYnAQSnwQYPA8EHB6ARmRIlA/kSISP1IAcNIif5IKd6F9nQkQYnwQffYTWPAQsYEBwCD/gV8E0gByoly+MZC9wC+BQAAAOsCMfYPtkj9gOEfQMDmBUAIzkCIcP3rboM9igwDAAB5PLj///9/8A/BBXsMAwA9AQAAgHQouMoAAAC/ZF8DAb6BAAAAugEAAAAPBUiD+Np1DLjKAAAAvgEAAAAPBbgLAAAATIn/TIn2DwVIPQHw//9yEvfYZEiLDCUAAAAAiUE0McDrAjHAW0FeQV/DzMzMzMzMzMzMVUFXQVZBVUFUU0iD7EhJifdIY+9IjRzt6GMDAUiLFO3oYwMBSIXSD4QXAQAAi0oYhckPhfIAAACDehwASItCCHQFSIkD6zFIOdB0FUiLCkiJQQhIi0IISIkISDkTdQfrAjHASIkDD1fADxECSIsDSIXAD4TMAAAARItAHEiLSCC6AgAAAL4CAAAA0+b2wSB0E4PG/0E58HULSItACEiJA0SLQBxIi3AQRA+2dghEifGD4R/T4oPC/0SFwg+EqQIAAEiJwoN6GAB0AfRIi0IQD7ZICL4CAAAA0+ZBifFB99mLShxBichFIciJyPBED7FCHDnIdeuDxv8h8YlKGHUB9ItCIMHoBoPgP4PA+YP4H3cZicAPtrAIZwMBQIT2dAtAgMb/QIiwCGcDAYnI99ghyInOKcaJchiFwHQJ8w+8wekMBwAASIl8JAhED7ekLSAcAAHoefb//0mJxrj/////TYX2D4ToBgAARYnlQcHlBEiLDO1oZQMBg/0ISIlcJEB/Ng+2lG3gGAABidbB5gJIOc5Mi1wkCHYaD7aUbeEYAAGJ1sHmAkg5znYID7aUbeIYAAEPtvLrTEyLXCQIRInag+IDD7ayHAIAAQ8fgAAAAACJ8vbCAXUZjTyVAAAAAInW0e5IOfly6WYPH4QAAAAAAInWiddJD6/90epIgf///w8Ad+0x0kGD+xi7AAAAAIPTAYP+AQ9F3kyJ70gPr/tIgf/xBwAAcn5BjXP5g/4fd1qJ9kQPto4IZwMBMdJBgPlkD5PCRA+2luhmAwFFhdJ0OkQPtgWAEQMARYnDRSnTQYP7CQ+P8wMAAEWNQQFBgPljRQ+2wEG5lgAAAEUPQshEiI4IZwMBTItcJAhED7YFRhEDAEGA+P8PhM4DAABBgMAB6dkDAABIif5Ig84MSYn/ScHvBEiB/6AAAAByY0GNRwGJwdHpwegCCciJwcHpAgnBicjB6AQJyIPAAfMPvMDB4AKD8Hy5eQAAACnBSGPJD7eMCSAcAAEx0kk5zw+Two0MVXgAAAApwUhjwQ+3jAAgHAABMdJJOc8Pk8IJ0EGJx0SJ/+jZ/P//hcB4Xkljz0iLNM3oYwMBD7eUCSAcAAHB4gRIg8L8SItOIEiB+QAQAAAPgoIAAACJz4PnH3V7SIHhAPD//0iDwfDrfkiLUAhIOcIPhDoFAABIiRODehgAD4VG/f//6UL9//8PV8APKUQkEA8pRCQgSMdEJDAAAAAADyhEJBBBDxEGSItEJDBJiUYgDyhEJCBBDxFGEEmDfggAdAH0SYM+ALj/////D4RPBAAA9OlJBAAAwekFg+F+D7eJIBwAAcHhBEiJ10j330yNFDlJg8L8SIt+EEGJwUwPr8lOjQQPSYPAEEKAfA8NAHQLRQ+3SP5Bg8EB6whED7YNMAwDAEyJ10jB7wRFD7bJQYB4/AB0AfRFictMOd9zPUnB6gVJCfpNidNJwesCTQnTTYnaScHqBEUJ2kWJy0Uh00Ux0kw530GJ+UH30UUPQ8pFAdlNY9FMOddzAfRMi1wkCEyJx0WFyXQbZkWJSP5BxkD94E1jyUnB4QRLjTwIQ8ZECPwATY0MCEmDwfyLdhBBifpBKfJBg8LwQcHqBGZEiVf+iEf9SAH6TInISCnQhcB0JInC99pIY9JBxgQRAIP4BXwVSQHIQYlA+EHGQPcAuAUAAADrAjHAD7ZP/YDhH8DgBQjIiEf9SYFmIP8PAAAPtkf9JB8MwIhH/Y1LAYnIg+ADg/sDcwQx0utEgeH8//9/RIniweIESI00UkyNRwxFieFBweEGRYniQcHiBTHSkEHGAABDxgQoAEPGBBAAQcYEMABIg8IETQHISDnRdeFIhcB0KEkPr9RIweIESI0MOkiDwQxmLg8fhAAAAAAAZpDGAQBMAelIg8D/dfSJ2kGJ3EgBHO1oZQMBgML/uAIAAACJ0dPgvgIAAACDwP9BiUYYQYPE/0SJ4dPmQYtGGPfQAfBBiUYcSYl+EEyJN0mLRhAPtkgIgOIfgOHgCNGISAhBg+QfSMfAAPD//0kjRiBBg+M/QcHjBkUJ40wB2EiDwCBJiUYgQYNGGP9Jg34IAHQB9EmDPgBIi0wkQHQB9EiLAUiFwHQRSYlGCEiLAEyJcAhJi04I6wdNiXYITInwSYkGTIkxMcDp9QEAAEyLXCQIQYD4/w+FMvz//w9XwA8RBSQNAwAPEQUtDQMAQbABRIgFUw0DAEGD+x9/EESJ3oPmAXUISAMM7XBlAwGNNJ0AAAAASDnxc2WF0nVhRIneg+YDg/4BdQ9BvAIAAABIgf8AgAAAd0qD/gJ1D0G8AwAAAEiB/wBAAAB3NkiB/wGAAABBvAMAAABED0LjhfZED0XjSIH/AIAAAHcWhfZ1EkiB/wEgAAC+BQAAAA9D3kGJ3ESJ5kkPr/W/8A8AACn3gefwDwAASAH+SIPGEIXSdT9Bg/wHdzm67A8AAEQp+oHi/w8AAEwB+kiDwhRJjX0QSDn6chJIgfoAQAAAchJDjTwkSDn5cwlBvAEAAABIidZIuwDw//////9/SI2L/g8AAEg5znYQvwwAAABkSIsMJQAAAADrSrgJAAAAugMAAABBuiIAAAAx/0nHwP////9FMckPBUiD+P9Ix8f0////SA9F+EiB/wHw//8PgpIAAAD332RIiwwlAAAAALj/////iXk0D1fADylEJBAPKUQkIEjHRCQwAAAAAA8oRCQQQQ8RBkiLTCQwSYlOIA8oRCQgQQ8RRhBJg34IAHQB9EmDPgB0AfRIiw0wCAMASIXJdBFJiU4ISIsJTIlxCEmLVgjrDE2Jdgi6qGMDAUyJ8UmJDkyJMkiDxEhbQVxBXUFeQV9dw0iD//+4/////w+Ecv///0gh3kmLRiAl/w8AAEgJ8EmJRiCDBcwHAwABuPAPAAAx0kH39UE5xEEPQsSD+AK6AQAAAA9N0ESJ40yLXCQI6fD8//9EjUECSItQIEGJ0UHB6QVBg+F+RQ+3kSAcAAFEjUkBweEEg8EwQQ+vykHB4gRFD6/CQYPAEIPJDw8fgAAAAABBictFMcNFAdBBg8EBRAHRQYH7ABAAAHzng+Ifg8IBQTnRQQ9C0YDC/4DiH0GA5uBBCNZEiHYI6ZX3//+4PwAAAA8FSD0B8P//cg732GRIiwwlAAAAAIlBNMNIY/+4KwAAADH2MdJFMdJFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w0hj/4nSuDEAAABFMdJFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w4n4ZsHACMNIY/+4MgAAAL5AAAAAMdJFMdJFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w4n/uC0AAABFMdJFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w4n/uCwAAABBugBAAABFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w0hj/4n2idK4NgAAAEG4BAAAAEmJykUxyQ8FPQHw//9yDvfYZEiLDCUAAAAAiUE0w4n/uCkAAAC+AQAAADHSRTHSRTHARTHJDwVIY8hIgfkB8P//chX32GRIiwwlAAAAAIlBNEjHwf////+JyMNVQVdBVkFVQVRTSIHsCAEAAEiNVCQIuA4AAAC+aBkAAUG6CAAAADH/DwVAii05CQMAQITtD45BAQAAuf///38xwPAPsQ3mCAMAhcAPhPYAAAC4nP///4M90ggDAAB0D4M9zQgDAAB1BvOQ/8B16DHbQb7///9/McDwRA+xNa4IAwCFwA+EvgAAAEhjFZ8IAwBIhdJ04YnQSIHKAAAAgPD/BY4IAwDwD7EVgggDADH2gT1+CAMAgAAAAEAPlcZkTIs8JQAAAABFimdAQcZHQAHB5ge4ygAAAL9AZwMBRTHSRTHARTHJDwWD+Np1ErjKAAAAMfZFMdJFMcBFMckPBYnC99qD+JKJ0Q9Fy4P4/A9EyoP4gw9EyoP5BHUPMcmDPTcAAwAAD5XBweECQYD8AncERYhnQPD/DfgHAwD3wfv///8PhC////9Ix8Ow////SIuDYBkAAUiLOEiF/3QF6OB0AABIg8MIdeaAPfsHAwAAdAq/ZF8DAejHdAAAZEyLJCUAAAAATYtsJBhFMfZIjZQkiAAAALgOAAAAvmAZAAFBuggAAAAx/w8Fv3BfAwHokHQAALg5AAAADwVIicOF23VJuNoAAAC/aF8DAQ8FQYlEJDBNibQkkAAAAE2JtCSYAAAATYlkJBBNiWQkGESJNWX/AgBEiTVyBwMAgD1qBwMAAHQHxgVhBwMA/79wXwMB6NJ0AABIjbQkiAAAALgOAAAAvwIAAABBuggAAAAx0g8FgfsA8P//diRBid5B995NiedJg8c0RYl0JDRAhO0PjgEBAAAx7bv/////6xtNjXwkNEWLdCQ0QITtD46mAAAAhdtAD5TFdFODPdb+AgAAeVm4////f/APwQXH/gIAPQEAAIB0RbjKAAAAv2RfAwG+gQAAALoBAAAADwVIg/jadSm4ygAAAL4BAAAADwXrG0HHRTD/////TYttGE055XXvxwV7/gIAAAAAAEUx5EmLhCQQGQABSIs4SIX/dBhAhO10DscHAAAAAEmD/Eh1Des16OJzAABJg/xIdAZJg8QI68zoC3QAAEiNdCQIuA4AAAC/AgAAAEG6CAAAADHSDwWF23k46zPo53MAAEiNdCQIuA4AAAC/AgAAAEG6CAAAADHSDwXrFkiNdCQIuA4AAAAx0g8Fu/////9FiTeJ2EiBxAgBAABbQVxBXUFeQV9dw1NIgexwAQAASI1cJEi6kAAAAEiJ3zH26ALO//+4AQAAAEiJQ/jHg4AAAAAAAAAQSI18JDhIiUfoSMdH8AAAABRIx0f4bS8AAboIAAAASIne6JXN//9IjXQkIEiJ4rgNAAAAvxEAAABBuggAAAAPBUiJw4XbdShIjXQkGEiLRuhIjbwk4AAAAEiJR/iLRvCJh4AAAAC6CAAAAOhMzf//gfsB8P//cg7322RIiwQlAAAAAIlYNEiBxHABAABbw1ODPfGZAAAAeBG/uPsAAeh/AAAAhcAPlMPrArMBSIsFcZkAAEg7BXqZAAB0Gb+4+wABMfYx0v8VeZkAAEiDPVGZAAAAdDxIizUomQAASCs1KZkAAHQQv7j7AAG6AQAAAP8VV5kAAA9XwA8RBR2ZAABIxwUqmQAAAAAAAA8RBfOYAACE23QCW8O/uPsAAVvpmwAAALj///+/I4eMAAAAZEiLDCUAAAAARItJMEUxwEQ5yHR3SIHHjAAAADHA8EQPsQ9BuAEAAACFwHRfQYHJAAAAQDHA8EQPsQ+FwHRNicEPuuEechSJyoHKAAAAQInI8A+xFznIidF1JEhj0bjKAAAAvoAAAABFMdIPBUiD+Np1DLjKAAAAMfZFMdIPBTHA8EQPsQ+JwYXAdbVEicDDMcCHh4wAAAAPuuAecypIgceMAAAAuMoAAAC+gQAAALoBAAAADwVIg/jadQy4ygAAAL4BAAAADwXDQVdBVkFUU1BJidZIifNJif9Ii0IgSIXAdE1Ji34oSCn4SDnYcxpJi0ZITIn3TIn+SInaSIPECFtBXEFeQV//4EUx5EGDvpAAAAAAeExIhdt0R0mJ3EOAfCf/CnQgSf/MdfNFMeTrMkyJ9+jOAAAAhcB0BDHA6zdJi0Yg651MifdMif5MieJB/1ZITDngch9NAedMKeNJi34oTIn+SIna6CLL//9JAV4oSQHcTIngSIPECFtBXEFeQV/DVUFXQVZBVUFUU1BJicxIidNJifZJif1JiddMD6/+g7mMAAAAAHgpTInn6EP+//+JxUyJ70yJ/kyJ4ugH////SYnFhe10G0yJ5+i//v//6xFMie9Mif5MieLo6P7//0mJxU05/XQLTInoMdJJ9/ZIicNIidhIg8QIW0FcQV1BXkFfXcOLB4uPiAAAAI1R/wnKiZeIAAAAqAh1Hg9XwA8RRwhIi0dYSIlHOEiJRyhIA0dgSIlHIDHAw4PIIIkHuP/////DUL+AXwMB6BlvAABIiz03+gIA6BkAAABIiz1TlwAA6A0AAABIiz1XlgAAWOkAAAAAU0iF/3RBSIn7g7+MAAAAAHgISInf6GX9//9Ii0MoSDtDOHQKSInfMfYx0v9TSEiLcwhIK3MQdA9Ii0NQSInfugEAAABb/+Bbw0iB7NgAAABJifpIjXwkIEiJdwhIiVcQSIlPGEyJRyBMiU8ohMB0Nw8pRCRQDylMJGAPKVQkcA8pnCSAAAAADymkJJAAAAAPKawkoAAAAA8ptCSwAAAADym8JMAAAABIieJIiXoQSI2EJOAAAABIiUIISLgIAAAAMAAAAEiJAr+4+wABTInW6FExAABIgcTYAAAAw4sFA5YAAIXAeB0PhEcAAAAl////P2RIiwwlAAAAADtBMA+FMAAAAIM935UAAAoPhLMAAABIiwVqlQAASDsFW5UAAA+EnwAAAEiNSAFIiQ1SlQAAxgAKw1C5////PzHA8A+xDaKVAACFwHQKv7j7AAHoLvz//4M9kZUAAAp0JkiLBSCVAABIOwURlQAAdBZIjUgBSIkNDJUAAMYACkG4CgAAAOsI6D4AAABBicAxwIcFVZUAAA+64B5zKLjKAAAAv0T8AAG+gQAAALoBAAAADwVIg/jadQy4ygAAAL4BAAAADwVEicBZw1DGRCQHCkiLDamUAABIhcl0VEiLBaWUAABIOch0HoM9AZUAAAp0FUiNSAFIiQ2MlAAAxgAKuAoAAADrP0iNdCQHv7j7AAG6AQAAAP8VjZQAAEiJwbj/////SIP5AXUcD7ZEJAfrFb+4+wAB6F39//+Jwbj/////hcl0AlnDSIsNMpQAAOuMVUFWU0iJ+4M9jpQAAAB4Er+4+wAB6Bz7//+FwEAPlMXrA0C1AUiJ3+hbZgAASYnGvgEAAAC5uPsAAUiJ30iJwuh//P//TDnwdS6DPU+UAAAKdCBIiwXekwAASDsFz5MAAHQQSI1IAUiJDcqTAADGAArrBegC////QITtdAVbQV5dw7+4+wABW0FeXelB+///QVdBVkFVQVRTSIHs4AEAAEiJ00iNVCRASIlKGEyJQiBMiUoohMB0PQ8pRCRwDymMJIAAAAAPKZQkkAAAAA8pnCSgAAAADymkJLAAAAAPKawkwAAAAA8ptCTQAAAADym8JOAAAABMjXQkIEmJVhBIjYQkEAIAAEmJRghIuBgAAAAwAAAASIX2TI1kJA5MD0XnSYkGTI1sJBBNiWUAMcBIg+4BSA9DxkmJRQhMjbwk+AAAALroAAAATIn/Mfbos8b//0nHR0i9uAABSI1EJA9JiUdYuP////9BiYeMAAAAQYmHkAAAAE2Jr5gAAABBxgQkAEyJ/0iJ3kyJ8uhNLgAASIHE4AEAAFtBXEFdQV5BX8NVQVdBVkFVQVRTSIHs2CQAAEiJ+0iNtCQgBAAASIlWEEiJThhMiUYgTIlOKITAdEVmD3+EJFAEAABmD3+MJGAEAABmD3+UJHAEAABmD3+cJIAEAABmD3+kJJAEAAAPKawkoAQAAA8ptCSwBAAADym8JMAEAABIibQk4AEAAEiNhCQQJQAASImEJNgBAABIuBAAAAAwAAAASImEJNABAABMjbQkmAAAALroAAAATIn3MfborsX//0nHRkBcuQABSYleWEHHhowAAAD/////SYmemAAAAEGDvowAAAAAeCNIjZwkmAAAAEiJ3+io+P//hcBAD5TFSIN7CAAPhZoAAADrA0C1AYuEJCABAACNSP8JwYmMJCABAABIi4QkwAAAAEg7hCTQAAAAdA9IjbwkmAAAADH2MdL/V0hmD+/A8w9/hCS4AAAASMeEJNAAAAAAAAAAi4QkmAAAAKgEdSJIi4Qk8AAAAEgDhCT4AAAASImEJKgAAABIiYQkoAAAAOsSg8ggiYQkmAAAAEiLhCSgAAAASIXAD4RBKgAAQIhsJBe7kgkAAbAgQb8BAAAATI20JJgAAADZ7tkFKZf//9u8JPQBAADZ6GYPbyXcl///RTHkx0QkXAAAAAA8IA+EwgAAAA+2yIPB8oP5+w+DswAAADwldRYPtkMBg/gqD4SOAQAAg/glD4WQAQAASMeEJFgBAAAAAAAASIuUJPAAAABIi4QkoAAAAEiLjCSoAAAASCnCSImUJGABAABIiYwkUAEAAIA7JQ+FJgEAAEg5yHQTSI1IAUiJjCSgAAAAD7YA2cnrGN3Y3dhMiffoLE4AAGYPbyU0l///2ejZ7o1I94P5BXMUSIuEJKAAAABIi4wkUAEAANnJ67SD+CB050j/w+mhAQAASP/LD7ZDAkj/w4P4IHT0g8Dyg/j6d+xIx4QkWAEAAAAAAABIi5Qk8AAAAEiLhCSgAAAASIuMJKgAAABIKcJIiZQkYAEAAEiJjCRQAQAASDnIdBNIjUgBSImMJKAAAAAPtgDZyesY3djd2EyJ9+iFTQAAZg9vJY2W///Z6NnujUj3g/kFcxRIi4QkoAAAAEiLjCRQAQAA2cnrtIP4IHTnSIO8JFgBAAAASIuEJKAAAAB4C0j/yEiJhCSgAAAATAOkJGABAABJAcTp7wAAAEg5yA+EswAAAEiNSAFIiYwkoAAAAA+2ANnJ6bUAAABIg8MCMcnpPQEAAIPA0IP4CQ+H1gAAAIB7AiQPhcwAAABmD2+EJNABAABmD3+EJNAEAABIi4wk4AEAAEiJjCTgBAAAi4wk0AQAAIP4AnIsSIuUJNgEAACD+Sh3DIPBCImMJNAEAADrDEiDwghIiZQk2AQAAP/Ig/gBd9yD+SgPh6kAAACJyEgDhCTgBAAAg8EIiYwk0AQAAOmkAAAA3djd2EyJ9+hiTAAAZg9vJWqV///Z6NnuD7YLOcgPhV0nAABMA6QkYAEAAEwDpCSgAAAATCukJPAAAACKQwFI/8OEwNnJD4Vi/f//6R4nAACLjCTQAQAASIP5KHcXSInISAOEJOABAACDwQiJjCTQAQAA6xRIi4Qk2AEAAEiNSAhIiYwk2AEAAEj/w0iLCOsbSIuEJNgEAABIjUgISImMJNgEAABIiwhIg8MDSInYSIlMJCiKCw+20Y1y0DH/Me2D/gl3G41MrQCNLEqDxdCKSAFI/8APttGNctCD/gpy5YD5bXUgMf9Ig3wkKABAD5XHikgBSP/AMdJIiVQkUDHSSIlUJHAPtsmDwb+D+TkPhwgnAACJfCQkSI1YAUyJZCQY/yTNOAMAATHSSInDD7YDicGD4S9BicRBg8wgg/kDRA9F4EEPRNdBg/xbdElBg/xudBVJidVBg/xjdUKD/QJBD0zv6fsAAABIi0QkKEiFwA+EXwQAAIPCAoP6BUyLZCQYD4ckCQAA/yTVCAUAAUyJIOkVCQAASYnV6cUAAABIx4QkWAEAAAAAAABIi5Qk8AAAAEiLhCSgAAAASIuMJKgAAABIKcJIiZQkYAEAAEiJjCRQAQAASDnIdBNIjUgBSImMJKAAAAAPtgDZyesY3djd2EyJ9+h2SgAAZg9vJX6T///Z6NnujUj3g/kFcxRIi4QkoAAAAEiLjCRQAQAA2cnrtIP4IHTnSIO8JFgBAAAASIuEJKAAAAB4C0j/yEiJhCSgAAAASItMJBhIA4wkYAEAAEgBwUgrjCTwAAAASIlMJBjZyUhj/UiJvCRYAQAASIuMJPAAAABIi4QkoAAAAEiLlCSoAAAASCnBSImMJGABAABIidFIKcFIjTQ4SDn5SA9O8oX/SA9E8kiJtCRQAQAASDnwdBBI/8BIiYQkoAAAAEiJ+Os03djd2EmJ/0yJ9+ibSQAAhcAPiE8lAABIi4QkWAEAANnu2ehmD28lj5L//0yJ/0G/AQAAAEiFwHgISP+MJKAAAABBD7bEjUiog/kgdxX/JM04BQAB3djd2L4QAAAA6UMFAACNSLuD+QNyCYP4QQ+FTQQAAEyJ6YXJD4TFAgAAg/kCD4ShAgAA2cGD+QFMi2QkGEiLbCQo2cnZytnJD4UvGgAA3dhIiUwkQEG9zvv//8dEJEw1AAAAsAGJRCRY2cnppAIAAN3Y3dhIiXwkeIPIEIP4cw+FVQUAALoBAQAASI28JBADAAC+/////+iGvv//xoQkEAMAAABBg/xzdRvHhCQaAwAAAAAAADHAiIQkHgMAAIiEJDEDAADZ7v/FQYP8Y7gfAAAAD0XoQYP9AQ+FnAMAAEiLRCQog3wkJAB0Gt3YSI08rQAAAADoDN3//9nuSIXAD4TeIwAARTH/RTHtSIlEJDDZ6GYPbyVMkf//SIuEJKAAAABIO4QkUAEAAHQTSI1IAUiJjCSgAAAAD7YA2cnrGN3Y3dhMiffoC0gAAGYPbyUTkf//2ejZ7khjyEiNlCQQAwAAgHwRAQAPhA0HAABFhf90SonBwekDg+EfRIn6wfoaAcqDwfAJ0YP5Bw+HGCMAAESJ+cHhBkQPtvhBg8eAQQnPSMfA/v///3hjRIn4RIm8JJQAAABFMf/ZyetnhMB4FQ+2wImEJJQAAAAPlcAPtsBFMf/rOGRIiwwlAAAAAEiLiagAAABIgzkAdGYPtsAFPv///4P4Mg+HrCIAAInARIs8hVAbAAFIx8D+////SIP4/tnJD4QB////SIP4/w+EfyIAAEiLTCQwSIXJdA6LhCSUAAAAQokEqUn/xYN8JCQAD4TU/v//STntD4XL/v//6xQPvsAl/98AAImEJJQAAADpUP///93Y3dhIjQRtAAAAAEiNDG0BAAAASIlMJFBIjTSFBAAAAEiLfCQw6AZIAADZ7kmJ7UiLbCRQuQAAAABIiUwkUEiLTCQwvwEAAABIhcAPhVT+///pYSIAAEyLZCQY6cwEAADd2N3YvgoAAADpfQIAAEiJTCRAQb3Dv///x0QkTEAAAACwAYlEJFjrG0iJTCRAQb1r////x0QkTBgAAADHRCRYAAAAAEyLZCQYSItsJChIi4QkoAAAAEg7hCRQAQAAdBNIjUgBSImMJKAAAAAPtgDZyesY3djd2EyJ9+gRRgAAZg9vJRmP///Z6NnujUj3g/kF2clyuYP4IHS0TImsJIgAAACD+C10BYP4K3UzMcmD+C0PlcFEjSxN/////0iLhCSgAAAASDuEJFABAAB0JUiNSAFIiYwkoAAAAA+2AOsGQb0BAAAA2cnrIroBAAAA6Vv6///d2N3YTIn36JFFAABmD28lmY7//9no2e6JwYPh34P5TnQvg/lJdVRIi4QkoAAAAEg7hCRQAQAAD4TsAgAASI1IAUiJjCSgAAAAD7YA6fgCAABIi4QkoAAAAEg7hCRQAQAAD4QTAwAASI1IAUiJjCSgAAAAD7YA6R8DAACD+DBEiWwkEA+FDAIAAEiLhCSgAAAASDuEJFABAAAPhOgEAABIjUgBSImMJKAAAAAPtgDp7AQAAEyLZCQYSItsJCjpXQUAAIN8JCQAD4QTAwAA3dhIie/odtn//78BAAAASIXAD4RMIAAARTHtSYnH2e7Z6GYPbyW2jf//SIuEJKAAAABIO4QkUAEAAHQTSI1IAUiJjCSgAAAAD7YA2cnrGN3Y3dhMiffodUQAAGYPbyV9jf//2ejZ7khjyEiNlCQQAwAAgHwRAQAPhMkBAABDiAQvSf/FTDnt2cl1n93Y3dhIjTRtAQAAAEiJdCRQTIn/6GxFAABJie1Ii2wkUEiFwA+FZv///+m1HwAA3djd2DH26wnd2N3YvggAAABMifcx0ujLSQAASIuMJPAAAABIK4wkoAAAAEg5jCRgAQAASItsJCgPhFYfAABBg/xw2e51HUiF7XQYSIlFANnoZg9vJc2M//9Mi2QkGOk1BAAASIXt2ehmD28ltoz//0yLZCQYD4QdBAAAQYPFAkGD/QUPhw8EAABC/yTtQAYAAUiJRQDp/gMAAEiNUwGKSwFIjUMCRTH/iEwkMID5XkEPlMdID0TQSIlUJGC6AQEAAEiNvCQQAwAARIn+6BG5///GhCQQAwAAAEEPtkQfAYP4LQ+EtwMAAIP4XQ+FygMAAEiLXCRgSP/DgHwkMF4PlcAPlYQkbgMAAOmpAwAASIuMJIgAAAD32UiJjCSAAQAAQYnMRCtkJExFMf+D+C4PhGoHAABMiaQkiAEAADH/6RMIAABIjUgCMdKAeAFsD5TCSA9E2Y0UVQEAAADpdPf//7oCAAAA6Wr3//9IjUgCMdKAeAFoD5TCSA9E2ffS6VL3//+6AwAAAOlI9///TIl8JFAxwEiJRCRwSItsJCjplgMAAN3Z3dhMiffoaEIAAGYPbyVwi///2ejZ7kiLjCSgAAAAg+Dfg/hOD4UTEwAASDuMJFABAAAPhIgBAABIjVEBSImUJKAAAAAPtgFIidHpkQEAAN3Z3dhMiffoF0IAAGYPbyUfi///2ejZ7kiLjCSgAAAAg+Dfg/hBD4XCEgAASDuMJFABAAAPhIUBAABIjVEBSImUJKAAAAAPtgFIidHpjgEAAESJIOsJRIgg6wRmRIkg2cnpivX//0iLbCQoSIXt2ehmD28lu4r//3RiRTHtSIuEJKAAAABIO4QkUAEAAHQTSI1IAUiJjCSgAAAAD7YA2cnrGN3Y3dhMiffodUEAAGYPbyV9iv//2ejZ7khjyEiNlCQQAwAAgHwRAQAPhGYCAABCiEQtAEn/xdnJ66FIi4QkoAAAAEg7hCRQAQAAdBNIjUgBSImMJKAAAAAPtgDZyesY3djd2EyJ9+gWQQAAZg9vJR6K///Z6NnuSJhIjYwkEAMAAIB8CAEA2cl1sEUx/zHASIlEJFAxwEiJRCRwRTHt2cnp/gEAALgAAAAASIlEJFBIi0QkMEiJRCRwRYX/SYnHSItsJCgPhNkBAADpzhwAAN3Z3dhMiffopkAAAGYPbyWuif//2ejZ7kiLjCSgAAAAg+Dfg/hGD4VREQAASDuMJFABAAAPhEcCAABIjUEBSImEJKAAAAAPtgHpSwIAAN3Z3dhMiffoWEAAAGYPbyVgif//2ejZ7kiLjCSgAAAAg+Dfg/hOD4UDEQAASDuMJFABAAAPhH0CAABIjUEBSImEJKAAAAAPtgHpgQIAAN3Z3dhMiffoCkAAAGYPbyUSif//2ejZ7oPg34P4WHUqSIuEJKAAAABIO4QkUAEAAA+EXgMAAEiNSAFIiYwkoAAAAA+2AOliAwAASIO8JFgBAAAASIuEJKAAAAB4C0j/yEiJhCSgAAAASDuEJFABAAAPhKUDAABIjUgBSImMJKAAAAAPtgDpqQMAAIlFAOsJiEUA6wRmiUUA2cnp4BAAAEiLXCRgSP/DgHwkMF4PlcAPlYQkPgMAANnu6w+AfCQwXg+VwNnuSItcJGAPtguD+S10EoXJD4T2GgAAg/lddTbpo/b//w+2cwGxLYX2dCeD/l10Ig+2U/9I/8NAOPJzFIiEFBEDAABI/8IPtgtIOcpy7usCifEPtslIjZQkEAMAAIhEEQFI/8ProUmJ70iJbCRQMcBIiUQkcEiDvCRYAQAAAEiLhCSgAAAAeAtI/8hIiYQkoAAAAEGD/GMPlcFIK4Qk8AAAAEiLtCRgAQAASI0UMEg7VCR4D5TCSAHwD4QOGgAACNEPhAYaAACDfCQkAHQETIl9AEGD/GN0KEiLRCRwSIXATItkJBh0CELHBKgAAAAASItEJFBIhcB0F0LGBCgA6xdBvwEAAABMi2QkGOmsDwAAMcBIiUQkUEG/AQAAAOmaDwAA3dnd2EyJ9+glPgAAZg9vJS2H///Z6Nnug+Dfg/hJSItMJEB1KkiLhCSgAAAASDuEJFABAAAPhCQHAABIjUgBSImMJKAAAAAPtgDpMAcAAEiDvCRYAQAAAHgISP+MJKAAAADzQQ8qxfMPWQX6hf//8w8RhCTMAQAA2YQkzAEAAOnUDgAA3dnd2EyJ9+ihPQAAZg9vJamG///Z6Nnug/goD4XZAAAASIuEJKAAAABIO4QkUAEAAHQRSI1IAUiJjCSgAAAAD7YA6xjd2d3YTIn36F09AABmD28lZYb//9no2e6NSNCD+QpyvY1Iv4P5GnK1g/hfdLCNSJ+D+RpyqNusJPQBAACD+ClIi0wkQA+ERg4AAN3YSIO8JFgBAAAASIuEJKAAAABIic54C0j/yEiJhCSgAAAAZEiLDCUAAAAAx0E0FgAAAEjHhCRYAQAAAAAAAEiLjCSoAAAASIuUJPAAAABIKcJIiZQkYAEAAEiJjCRQAQAA2cBIifHp2g0AAEiDvCRYAQAAANusJPQBAABIi0wkQA+Ivw0AAN3YSP+MJKAAAADbrCT0AQAA6akNAADd2d3YTIn36HY8AABmD28lfoX//9no2e4xyUiJTCRgg/guD4RaBQAAg/gwD4V3BQAASIuEJKAAAABIO4QkUAEAAHQRSI1IAUiJjCSgAAAAD7YA6xjd2d3YTIn36CI8AABmD28lKoX//9no2e6D+DB0wEG/AQAAAIP4Lg+EBQUAADHJ6fMFAADd2d3YTIn36O87AABmD28l94T//9no2e5Ii4wkiAAAAPfZSImMJIABAABBicxEK2QkTIP4MHU9SIuEJKAAAABIO4QkUAEAAHQRSI1IAUiJjCSgAAAAD7YA69jd2d3YTIn36JU7AABmD28lnYT//9no2e7rvoP4Lg+FrgAAAEG/AQAAAEiLhCSgAAAASDuEJFABAAB0EUiNSAFIiYwkoAAAAA+2AOsY3dnd2EyJ9+hJOwAAZg9vJVGE///Z6Nnug/gwTImkJIgBAAB1WUUx0kiLhCSgAAAASDuEJFABAAB0EUiNSAFIiYwkoAAAAA+2AOse3dnd2EyJ902J1ej7OgAATYnqZg9vJQCE///Z6NnuSf/Kg/gwdLdBvwEAAAC/AQAAAOsavwEAAADrEEyJpCSIAQAAMf9BvwEAAABFMdJMiXwkYMeEJNAEAAAAAAAAjUjQg/guD5TCdBmD+Ql2FDHJSIlMJDAx7UUx7UUxwOkRAQAARTHARTHtMe0x9kiJdCQw9sIBdBKF/w+FuwEAAL8BAAAASYnq63ZI/8VBgf38BwAAf1OD+DBIi1QkMA9F1UiJVCQwSWPVRYXAdBCLjJTQBAAAjQyJjQxIg8HQiYyU0AQAAEH/wDHAQYP4CQ+UwLkAAAAARA9EwUEBxbgBAAAASIlEJGDrF4P4MHQSgIwkwCQAAAG43EcAAEiJRCQwSIuEJKAAAABIO4QkUAEAAHQRSI1IAUiJjCSgAAAAD7YA6zrd2d3YSIlsJHhIif1MifdFie9NidVNicTorTkAAEiJ70iLbCR4TYngTYnqRYn9Zg9vJaSC///Z6NnujUjQg/guD5TCD4QH////g/kKD4L+/v//hf9MD0TVg3wkYAAPlMEPhIkAAACJwoPi34P6RXV/3dnd2EyJRCR4TYnXTIn36LZEAABIuQAAAAAAAACASDnITItkJBh1YkjHhCRYAQAAAAAAAEiLhCTwAAAASCuEJKAAAABIi4wkqAAAAEiJhCRgAQAASImMJFABAADZ7tnAQb8BAAAA2ehmD28l+oH//0iLbCQoSItMJEDpygYAAIXATItkJBh5LetPTYn6SQHC2e7Z6GYPbyXOgf//TItEJHjZyemDAAAAg3wkYAAPlMFMi2QkGEiDvCRYAQAAAHgZSIuEJKAAAABI/8hIiYQkoAAAAITJdQ7rUoTJdE5Ii4QkoAAAAGRIiwwlAAAAAMdBNBYAAABIx4QkWAEAAAAAAABIi4wkqAAAAEiLlCTwAAAASCnCSImUJGABAABIiYwkUAEAANnA6ckAAACLhCTQBAAAhcAPhJwAAABIg/0Jf0JJOep1PYnCi0wkTNPqhdIPlMGLVCRYCMqA+gF1JYtMJBCJjCSoAQAAicBIiYQkgAIAAN+sJIACAADajCSoAQAA63JIi4QkgAEAANHoSTnCSItMJEB+bt3ZZEiLBCUAAAAAx0A0IgAAAItEJBCJhCSsAQAA2y0BgP//2cDajCSsAQAA3snZ6EG/AQAAAEiLbCQo6XMFAADyDypEJBDyD1kFnoD///IPEYQkeAIAAN2EJHgCAABBvwEAAABIi2wkKOl4CAAASIuEJIgAAACDwIBImEk5wkiLbCQoD401BAAA3dlkSIsEJQAAAADHQDQiAAAAi0QkEImEJLABAADbLRiA///ZwNqMJLABAADeydnoQb8BAAAA6e8EAABFMf9Ii4QkoAAAAEg7hCRQAQAAdGpIjUgBSImMJKAAAAAPtgDrcUUx/+nPAAAA3dnd2EyJ9+jGNgAAZg9vJc5////Z6NnuSIuMJKAAAACD4N+D+E4PhXEHAABIO4wkUAEAAA+E3AQAAEiNUQFIiZQkoAAAAA+2AUiJ0enlBAAA3dnd2EyJ9+h1NgAAZg9vJX1////Z6Nnug/gwdVcx7UiLhCSgAAAASDuEJFABAAB0EUiNSAFIiYwkoAAAAA+2AOsY3dnd2EyJ9+gzNgAAZg9vJTt////Z6NnuSP/Ng/gwdL25AQAAAEiJTCRgQb8BAAAA6wy5AQAAAEiJTCRgMe1FMeTZwNnC23wkMMdEJFgAAAAARTHtjUjQicKD+QpyNYnCg8ogg/gudAyNcp+D/gUPh+oAAACD+C51GoN8JGAAD4XVAAAAuAEAAABIiUQkYEyJ7et3g8Kpg/g6D03KSYP9B38JQcHkBEEBzOtWSYP9EHci22wkMNgNxH3//4mMJJQBAADZwNt8JDDajCSUAQAA3sHrLoXJD5TAi1QkWIXSD5XBCMHbbCQw2A1+ff//2MGEydvJ3dm4AQAAAA9E0IlUJFhJ/8VBvwEAAABIi4QkoAAAAEg7hCRQAQAAdBRIjUgBSImMJKAAAAAPtgDpJP///93a3dhMiffbfCR46P80AADbbCR4Zg9vJQN+///Z6Nnu2cnZyun7/v//uC4AAABFhf8PhM0AAACDfCRgAEkPRO1Jg/0HfzBEien32YPhB3QMSInKQcHkBEj/ynX3SY1V/0iD+gdyEEwB6UiDwfhIg8EIdfpFMeSD4N+D+FAPhQYBAADd2t3YTIn323wkeOjtPwAA22wkeGYPbyWBff//2ejZ7ki5AAAAAAAAAIBIOchBvwEAAACLfCQQSIu0JIgAAAAPhewAAADd2kjHhCRYAQAAAAAAAEiLhCTwAAAASCuEJKAAAABIi4wkqAAAAEiJhCRgAQAASImMJFABAADZwenpAQAA3dhIg7wkWAEAAABIi4QkoAAAAHgLSP/ISImEJKAAAABBvwEAAABMi2QkGEiLbCQoi3QkEEjHhCRYAQAAAAAAAEiLjCSoAAAASIuUJPAAAABIKcJIiZQkYAEAAPIPKsZIiYwkUAEAAPIPWQXEfP//8g8RhCRYAgAA3YQkWAIAAOmpBAAASIO8JFgBAAAAQb8BAAAAi3wkEEiLtCSIAAAAeAhI/4wkoAAAADHA2crZyUWF5A+EEwEAAEiNBKhIg8DgifH32Ug5yA+ONgEAAN3Z3dlkSIsEJQAAAADHQDQiAAAAibwkmAEAANstfXv//9nA2owkmAEAAN7J2ehMi2QkGOkc+v//RYXAD4S2BAAAQYP4CA+PqQQAAEiJz0ljxYu0hNAEAAC5CQAAAEQpwYP5CA+CcwQAAInKg+L4Zg9uzg8oBZV7///zDxDBidZmD28NZ3v//2YPcND1Zg/0xGYPcMDoZg/01GYPcNLoZg9iwmYPcNH1Zg/0zGYPcMnoZg/01GYPcNLoZg9iyoPG+HXFZg9w0PVmD3DZ9WYP9NpmD/TIZg9wwe5mD/TBZg9wy6pmD/TLZg/0yGYPfs450Q+F4wMAAEiJ+envAwAA3dryDyrH8g9ZBVp7///yDxGEJGACAADdhCRgAgAATItkJBhIi2wkKEiLTCRA2cnZytnJ6S8DAACNToBIY8lIOchIi2wkKA+NiQAAAN3Z3dlkSIsEJQAAAADHQDQiAAAAibwknAEAANst03r//9nA2owknAEAAN7J2ehMi2QkGOnX+P//3dnd2EyJ9+iwMQAAZg9vJbh6///Z6NnuSIuMJKAAAACD4N+D+EkPhVsCAABIO4wkUAEAAA+E9QAAAEiNUQFIiZQkoAAAAA+2AUiJ0en+AAAARYXkeC5FAeTZBYl5//8xydnL2+vd29nJ2eDYwtnC28Hd2Q+TwUj/yEEJzN7C2ejZyXnS3dlEi0QkTESJwkhjzkiJxkgpzkiDxiCF9rkAAAAAD0/OSDnWQQ9NyIP5QA+DyAAAALpeBAAAKcqB4v8HAABIweI0ZkgPbsKJvCSgAQAA24QkoAEAANnA27wk8AIAAGYP1oQkcAIAAN2EJHACAADbvCQgAgAAi5Qk+AIAAL4AgP//IfILlCQoAgAASIu0JCACAABIibQkEAIAAGaJlCQYAgAA26wkEAIAAOte3dnd2EyJ9+iBMAAAZg9vJYl5///Z6NnuSIuMJKAAAACD4N+D+FQPhSwBAABIO4wkUAEAAA+E7QAAAEiNQQFIiYQkoAAAAA+2AenxAAAAibwkpAEAANuEJKQBAADZwYP5IA+SwdnL2+oPmsJAD5XGQAjWQfbEAQ+UwiDKQCDyD7bKQQnMhMnbykyJpCRoAgAA36wkaAIAANjK2MTZyt7J3sHe4tnJ2+l1EnoQZEiLDCUAAAAAx0E0IgAAAD0AQAAATItkJBh8KdstgHj//9zJPf9/AAAPgkIBAADeybn9vwAAOcgPTcEFAoD//+k+BgAAPQHA//8PjzMGAADbLSx4///cyT10gP//D4cZBgAA3sk96UD//7noQP//D0zBBRp/AADpBwYAAN3Z3dhMiffoWi8AAGYPbyVieP//2ejZ7oPg34P4WUiLTCRAD4Ru8f//SIuMJKAAAABIg7wkWAEAAAB4C0j/yUiJjCSgAAAAZEiLBCUAAAAAx0A0FgAAAEjHhCRYAQAAAAAAAEiLhCSoAAAASIuUJPAAAABIKcpIiZQkYAEAAEiJhCRQAQAA2cBIi0wkQEiLhCTwAAAASCuEJKAAAABIOYQkYAEAAA+EMwoAAEiF7XQTg/kCdBeD+QF0DYXJdQXZXQDrDN3Y6wjdXQDrA9t9AEwDpCRgAQAATAOkJKAAAABMK6Qk8AAAAEiD/QGDXCRc/+k+4v//3dgFAcD//+kGBQAAQQHQSIn5QYPA9wH2jTS2Qf/AdfaJtITQBAAAQf/FSItEJDCD+AgPj8EAAABEOdAPj7gAAABBg/oRD4+uAAAAQYP6CXUti0QkEImEJLQBAACLhCTQBAAASImEJIgCAADfrCSIAgAA2owktAEAAOkQBQAAfUqLRCQQiYQkuAEAAIuEJNAEAABIiYQkkAIAAN+sJJACAADajCS4AQAAuAgAAABEKdCLBIWQHQABiYQkvAEAANq0JLwBAADpxAQAAEONBFJIic6LTCRMKcGDwRuLhCTQBAAAicLT6oP5HkiJ8Q+PUAQAAIXSD4RIBAAA3dlIiUwkQE1j5Un/xESJ6UKDvKTIBAAAAE2NZCT/RI1p/3TpSWPCSGnAOY7jOEiJwkjB6j9IwfghAdCNFMAx/0SJ0CnQD4SzAAAAjVAJRYXSD0nQRYXkD4SmAAAAuAgAAACJVCR4KdBImESLDIWQHQABTInXRTHSuADKmjsx0kH3+YnGQYnLMclFMe1Ci4SU0AQAADHSQffxQYn/RYnoic+J0Q+vzkSJ6kk50g+UwgH4QomElNAEAAAPlMBFjWgBQYHl/wcAAEGNf/eEwkEPRP9FD0ToSf/CTTnTda9JifqFyXQSSWPEQY1UJAGJjITQBAAAQYnUMf+LVCR46wtFMe3rDUUx7UUx5EEp0kGDwglJY/VBg/obfBQPhfAAAACDvLTQBAAAEQ+H3AAAAEWNjCT/BwAAMdJFieBBgeH/BwAAQouEjNAEAABIweAdidFIAcFIgfkBypo7ciBIichIurOU1iboCy4RSPfiSMHqGkhpwgDKmjtIKcHrAjHSRYnMhcl0A0WJxEGNQP8l/wcAAEU56UUPROBBOcFFD0XgQomMjNAEAABBjUn/RTnpQYnJdYWDx+NFicSF0g+EU////0H/zUGB5f8HAABFOcV1IYnBi4yM0AQAAEGBwP4HAABBgeD/BwAAQgmMhNAEAADrA0SJwEGDwglEiemJlIzQBAAAQYnE6Qf///9BuhsAAABBjUwkAbj/BwAAIcFIiUwkMEGNTCT/IcFIiUwkYESJ6YHh/wcAAEQ54XULQYP6G3Vo6asBAACJyIuUhNAEAACD+hJzC0GD+ht1T+lKAgAAdUhBjU0BgeH/BwAARDnhdOSJyIG8hNAEAAAJxqAactV1KEGNTQKB4f8HAABEOeF0xInIgbyE0AQAAP/lSip3CkGD+hsPhMYFAAAxwEGD+iUPncCNDMUBAAAAjTzH/8dFOeUPhLAAAABIiXwkeL//////0+dBuADKmjtB0+j31zHSRYnpvf8HAABEidZFietBiddNY8lCi4SM0AQAAInCIfrT6EEPr9BEAfhFic9FMe9FjWsBQSHtRI1W90EJx0QPRdZFD0XrQomEjNAEAABB/8FBIelFOeF1sIXSSItsJChIi3wkeA+E4/7//0Q5bCQwdRJIi0QkYICMhNAEAAAB6cr+//9EieCJlITQBAAATItkJDDpmf7//0SJ4Lr/BwAAIdCLdCQwRY1EJAJBIdBBgfwACAAAcwhBg/obdU7rUIuUhNAEAACD+hJzC0GD+ht1OunxAAAAdTNEOWQkMHTsgby00AQAAAnGoBpy33UdRTngdNhCgbyE0AQAAP/lSip3CkGD+hsPhLcAAAABz+ufRYnlTItUJDBEidDHhITMBAAAAAAAAESJ4IuUhNAEAADpmQAAAN3YBY0/AAAF/z8AAEi5AAAAAAAAAIBIiYwkAAIAAGaJhCQIAgAA26wkAAIAAN7J2ejpS/D//4tUJBCJlCTAAQAAicBIiYQkmAIAAN+sJJgCAADajCTAAQAAScHiIEi4AAAAAPb///9JAcJJwfoeQYuCkB0AAYmEJMQBAADajCTEAQAAQb8BAAAA6f/5//+6EgAAAEWJ5UWJ4r7/BwAARItMJBBMi4QkiAAAAInQSImEJOgCAADfrCToAgAAQY1VASHyQY1NAiHxichEOdJ1L8eEhMwEAAAAAAAAidGLjIzQBAAASImMJNgCAADfrCTYAgAA2cnYDbBw///ewesnidKLlJTQBAAASImUJOACAADfrCTgAgAA2cnYDYxw///ewUQ50XUXRY1VA0GB4v8HAABCx4SUzAQAAAAAAACLhITQBAAASImEJNACAADfrCTQAgAA2cnYDVBw///ewUSJjCTIAQAA2owkyAEAAI1PQInKRCnChdK+AAAAAA9P8otEJEw5wg9N8IP+Pw+HBQEAAN3ZiYwkgAEAAIlUJFhMiVQkMEiJfCR4ifeD93/yDxAF03D//0GJ9Nt8JGDowTQAAA9UBfBv//8PE4QkyAIAAN2EJMgCAADbvCRAAgAASIuEJEACAABIiYQkUAIAANtsJGDbvCQAAwAARIu8JAgDAAC4AID//0Ehx0QLvCRIAgAAv0AAAABEiaQkiAAAAEQp5/MPfgVfcP//6FQ0AADbbCRgZg/WhCTAAgAA3YQkwAIAANnB2fjf4A+64Apy9t3ZSIuEJFACAABIiYQkMAIAAGZEibwkOAIAANusJDACAADZytjh2MLZ7kiLfCR4TItUJDCLVCRYi7QkiAAAAIuMJIABAADrDNnB2cLZy9nJ2crZyUGNRQMl/wcAAEQ50HUKTItkJBjp9wAAAInAi4SE0AQAAD3/ZM0ddx6FwHVWQYPFBEGB5f8HAABFOdV1RkyLZCQY6Z4AAAAPV8DyDypEJBA9AGXNHXVRQYPFBEGB5f8HAABFOdV1XfIPWQWQb///8g8RhCSoAgAA2crchCSoAgAA61sPV8DyDypEJBDyD1kFc2////IPEYQkoAIAANnK3IQkoAIAAOs28g9ZBUdv///yDxGEJLgCAADZytyEJLgCAADrGvIPWQUrb///8g8RhCSwAgAA2crchCSwAgAATItkJBjZyoP+Pncm2cLZ7t3Y2ejZydn43+Dd2dnoD7rgCnLs2cnf6nUCewTd2OsC3sPZydjC3uOB4f///39Mi4wkiAEAAEGNQf45wX5n2cLZ4dkF2W3//9nJ2+mD3//f6d3YD5LB2cLYDadt///Zy9vD3ds7VCRMD5zAOdYPlcJEjUc92cnf6d3YQQ+awkAPlcZFOch/DAjKRAjWQCDwINB0FmRIiwQlAAAAAMdANCIAAADrBN3Z3dhBvwEAAADbPCToyjIAANnu2ehmD28lJm7//0iLTCRA2crpMfb//7oSAAAA6TD8///d2N3YQIpsJBeLXCRc6eQAAADd2d3YSIO8JFgBAAAAeAhI/4wkoAAAAIXAQIpsJBeLXCRcD4m8AAAAhdsPhbQAAAC7/////+mqAAAA3djd2OsU3dnd2GRIiwQlAAAAAMdANFQAAAAxwEiJRCRQi3wkJEiLTCQw603d2N3Z3diLXCRcTIt0JHCLRCQk607d2L8BAAAAMcBIiUQkUDHJ6yZMiXwkUDHJvwEAAADrGN3Y3dhIi0wkcOsN3djd2EiLTCRwi3wkJNnu3dgxwItcJFyD+wEZwAnDSYnOifiFwECKbCQXSIt8JFB0Deiir///TIn36Jqv//9AhO11DUiNvCSYAAAA6JHN//+J2EiBxNgkAABbQVxBXUFeQV9dw93Z3dgxwEiJRCRQi3wkJEyJ+euVSGN/eLgDAAAADwVIPQHw//9yFffYZEiLDCUAAAAAiUE0SMfA/////8NBVlNJidBIifBJiflIi084SI10JNhIiQ5Ii18oSCnLSIleCEiJRhBIiVYYSAHTQboCAAAARTH2SWN5eElj0rgUAAAADwVIPQDw//93MUgpw3RfSIXAeDtIi04IMdJIOchJD0bOD5fCQSnSweIESCnISAEEFkgpRBYISAHW67n32GRIiwwlAAAAAIlBNEiD+/90Hw9XwEEPEUEgScdBOAAAAABBgAkgQYP6AnUeRTHA6x1Ji0FYSYtJYEgBwUmJSSBJiUE4SYlBKOsETCtGCEyJwFtBXsNIY394SGPSuAgAAAAPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w1BJidBJifFJifpIx0dIOZYAAfYHQHUjSWN6eEiJ4rgQAAAAvhNUAAAPBUiFwHQLQceCkAAAAP////9MiddMic5MicLot/7//1nDVUFXQVZBVUFUU0iB7EgBAABJifZIifsPV8BMjUQkIEEPKUAQQQ8pAEnHQCAAAAAADxACSIngDykASItKEEiJSBBIjYwkoAAAADH/SInC6AwBAACFwHgZg7uMAAAAAHgbSInf6PLK//+FwEEPlMfrDkG+/////+nPAAAAQbcBRIsjRIngg+DfiQNIg3tgAHQMRTHtSIN7IAB1N+skTItrWEiNRCRQSIlDWEjHQ2BQAAAAD1fADxFDIEjHQzgAAAAASInf6KPM//+9/////4XAdR1IieJIjYwkoAAAAEyNRCQgSInfTIn26HMAAACJxUGD5CBNhe10LkUx9kiJ3zH2MdL/U0hIg3soAbgAAAAAGcAJxUyJa1hMiXNgD1fADxFDIEyJcziLA4nBg+EgRTH299lFGfZBCe5BCcREiSNFhP91CEiJ3+iryv//RInwSIHESAEAAFtBXEFdQV5BX13DVUFXQVZBVUFUU0iB7AgeAABMiYQkuAAAAEiJjCTAAAAASImUJMgAAABJifZIiXwkKMdEJEgAAAAAMe0x20yLfCQoiemB8f///385yw+PQRsAAInoTYn1id0BxUGKBoTAD4RXGwAATYnuhMB0Lw+2wIP4JXQJQYpGAUn/xuvrTInzTInwgHgBJXUXSP/DTI1wAoB4AiVMifB06usITInz6wNJicZMKetBiexBgfT///9/TDnjD4/ZGgAATYX/dBRB9gcgdQ5IY/NMie9Mifro/Mn//4XbD4Vn////SY1WAUGKfgFAD773jU7QuP////+D+Ql3LkGAfgIkQbqJKAEAQbv/////dSdBin4DSYPGA0APvvfHRCRIAQAAAEyJ8onI6wxBuokoAQBBu/////+NTuAx24P5H3dDQbgBAAAAQdPgQQ+jynM0SP/CMdtJidGJ2UyJykSJwwnLQYo5QA++941O4IP5IHMTQbgBAAAAQdPgTI1KAUEPo8py1ECA/yp1RA++SgGDwdCD+QlJuc3MzMzMzMzMD4ejAAAAgHoCJA+FmQAAAInJTYX/D4TlAAAASMHhBEiLtCTAAAAARIsUDuniAAAAg8bQRTHSg/4JSbnNzMzMzMzMzA+H4wAAAEUx0kGB+szMzAx2Gg++cgFI/8KDxtBBuv////+D/gpy4umPGQAAifdFAdJHjRSSRYnQQYHw////f0EB8kQ5xkUPR9MPvkoBSP/CjXHQg/4KcrFEOccPhooAAADpVRkAAIN8JEgAD4XsGQAASP/CTYX/dB5Ii7wkyAAAAIs3SIP+KHcbSInxSANPEIPGCIk36xnHRCRIAAAAAEUx0utFSItPCEiNcQhIiXcIRIsRx0QkSAAAAADrHkiLtCS4AAAAxwSOCgAAAEUx0kiDwgPHRCRIAQAAAEWF0nkJgcsAIAAAQffaigox9oD5LnU/D75KAYP5KnVED75KAoPB0IP5CQ+HgQAAAIB6AyR1e4nJTYX/D4S6AAAASMHhBEiLvCTAAAAARIsED+m3AAAAQbj/////RTHb6bQAAABI/8KDwdBFMcCD+Ql3OjH/Qbj/////gf/MzMwMdxgB/0SNBL9EiceB9////39BAcg5+UUPR8MPvkoBSP/Cg8HQRInHg/kKcshBswHrZ4N8JEgAD4XGGAAASIPCAk2F/3QgTIuEJMgAAABBizhIg/8odxRIiflJA0gQg8cIQYk46xFFMcDrJ0mLSAhIjXkISYl4CESLAesWSIu8JLgAAADHBI8KAAAARTHASIPCBEWFwEEPmcNJidZBifdBD74WjXKFvxYAAACD/sYPgrIXAABIY9JEif5J/8ZIa/Y6D7a0Mj8ZAAGNVv+D+ghyy4lcJBSD/htMiVQkIHQzhfYPhH8XAACFwHg+icBIg3wkKAAPhFgXAABIweAESIuMJMAAAABmD28EAWYPf0QkUOtUhcAPiUwXAAAx20iDfCQoAHVC6eL7//9Ig3wkKAAPhKoXAABIjXwkUEiLlCTIAAAATInDTIlcJBjovhcAAEyLXCQYSYnYTItUJCBJuc3MzMzMzMzMSItEJCj2ACAPhf4WAABMiUQkGEEPvkb/icGD4Q+Jx4Pn04P5Aw9F+EWF/w9E+ESLRCQURInDgeP///7/QQ+64A1ED0LDg/9SRIlEJBR+Ro1HrYP4JQ+HwAkAAP8kxXAGAAFIi0wkUEiFyQ+IygkAAEEPuuALD4KQDAAARYnHQYPnAbtyCAABuHAIAAFID0TY6YEMAACNR7uD+ANyR4P/QXRCg/9DD4VwCQAASItEJFBIhcAPhCsNAACJhCQIAQAAx4QkDAEAAAAAAABMjbwkCAEAAEyJfCRQScfE/////+kSBwAAg3wkGAAPmMBBhMMPhQYWAADbbCRQ2cDbvCQgAQAASIuEJCABAABID7+MJCgBAADHRCQ0AAAAAEiFyUiJfCQ4eERIicJIweo9QQ+64AtMi3wkKEG9HQAAAHJwRYnEQYPkAUEPlMC/gAgAAb57CAABSA9E/kiJfCRoSIt8JDgPt8mNFMrrXtng2cDbvCQQAQAASIuEJBABAAAPt4wkGAEAAEiJwkjB6j2NFMpBvAEAAAC+eggAAUiJdCRoRTHATIt8JChBvR0AAADrGUUxwA+3yY0UykG8AQAAAL59CAABSIl0JGiB4f9/AABIhcB4BIXJdBWB+f9/AAAPhO4AAACD4gQPhOUAAABEiUQkZNs8JEiNfCQ06MYYAADcwNnu2cnb6d3ZdQJ7TkSLRCQ0QY1A/4lEJDRIi0QkOInGg84gg/5hSbnNzMzMzMzMzHRFSItMJBiFybgGAAAAD0jISIlMJBjYDU5i//9Bg8DjRIlEJDTpMQEAAEiLRCQ4icaDziCD/mFJuc3MzMzMzMzMD4X7AAAAicaD5iCJ8MHoBUiNBMBIi0wkaEgBwUiLRCQYg/gOTItUJCAPhy8IAACD8A8PhCYIAADZBddh///YDdlh////yHX2gDktD4UJCAAA2cnZ4Njh3sHZ4On+BwAAQPbHILipCgABuZgLAAFID0TBQb0rCgABuZQLAAFMD0Tp3+hMD0voQYnYQY1cJANMif++IAAAAESJ0onZ6EQWAABBiweoIHUTRInmSIt8JGhMifroD8P//0GLB6ggdRC+AwAAAEyJ70yJ+uj4wv//RItEJBRBgfAAIAAATIn/viAAAABMi3wkIESJ+onZ6PMVAABEOftED0/7RIn76TT4//9Ii0wkGIXJuAYAAAAPSMhIiUwkGESLRCQ0Zg9vJeNh//9FhcC4qBsAALkAAAAAD0jBSI0UBEiBwlABAABJidHZfCRMD7dEJEwNAAwAAGaJRCR82WwkfNnA37wkSAEAANlsJEyLhCRIAQAAQYkBSYPBBEiJhCRAAQAA36wkQAEAAN7p2A2wYP//2e7Zydvp3dl1rXqr3dhMiaQkAAEAAEWFwEiJVCRAD46IAAAASYnURYnCQYP6HUUPTdVJjXn8TDnnckpEidEx0ki7U1qboC+4RACLB0jT4EGJ00kBw0yJ2EjB6AlI9+NIweoLacIAypo7QSnDRIkfSIPH/Ew553PShdJ0CUGJVCT8SYPE/EyJz0054XYKTI1P/IN//AB07otMJDRJiflEKdGJTCQ0QYnKf4DrCUSJwUyJz0mJ1IXJeApMi1QkQOnAAAAASItEJBiDwB1IacA5juM4SMHoIf/ATItUJED32YP5CboJAAAAD03KSTn8c1a6/////9PiQbkAypo7QdPp99JFMdJNieNFiddFiytFiepBIdJFD6/RQdPtRQH9RYkrSYPDBEk5+3LeQYsUJEWF0nQHRIkXSIPHBEyLfCQoTItUJEDrBEGLFCRFMcmF0kEPlMGD/mZPjSSMTIniSQ9E0kmJ+Ukp0UnB+QJJOcFIjRSCSA9P+gNMJDSJTCQ0D4ha////RTHbSTn8cyhMidBMKeBIwegCRI0cwEGLBCSD+ApyEbkKAAAAAcmNDIlB/8M5yHP0g/5mRInZuAAAAAAPRMhIi1QkGInQKciD/mcPlMGF0g+VwiDKD7bKKchIY8hIifpMKdJIwfoCSI0U0kiDwvdIOcoPjjcBAABFhcBBuOsGAAC5AQAAAEwPSMEFAEACAExjyElpwTmO4zhIicFIwek/SMH4IQHIjQzAQSnJQboKAAAAQYP5Bw+PnAAAALkLAAAARCnJg+H8ugcAAABEKcpmD27Sg+L8Zg9vDYxe//9mD2/BZg/0zGYPcMnoZg9w2PVmD/TcZg9w2+hmD2LLg8H8ddxmD27aZg9w2wBmD+sdZ17//2YPcNIAZg9vJbpe//9mD+/UZg/v3GYPZtpmD9vDZg/f2WYP69hmD3DD7mYPcMv/Zg9w0/VmD/TRZg/0w2YP9MJmQQ9+wkyJXCRwTo0MhEmBwVABAABMY9hPjSyZQYuNAAD//4nIMdJB9/JPjQyZSYHBAAD//02NvQQA//+F0g+FQAMAAEk5/w+FNwMAAEyLfCQou//////pbAgAALv/////SbjNzMzMzMzMzEyLVCQg6XIIAAAx20GA/wcPh1b0//9BD7bH/yTFoAcAAUhjxUiLTCRQSIkB6Tv0//9Ii0QkUOlyBgAASItEJFBMjawk6AAAAEiFwHQkSInCSInBidZAgOYHQIDOMEGIdf9J/81IwekDSIP6B0iJynfiRTH/u3AIAAFB9sAID4SgBQAASGNMJBhIjZQk6AAAAEwp6kg5yg+MhwUAAP/CRInBidbpgwUAAEiLRCQYhcAPhNgFAABMi3wkUExj4E2J/THbQYt1AIX2dDNIjbwkqAAAAOjIEQAAhcAPiPQOAACJwEyJ4Ugp2Ug5wUyLVCQgcgxJg8UESAHDTDnjcsW/SwAAAEiB+////38Ph7gOAABIi3wkKL4gAAAARInSidlEi0QkFOj0EAAASIXbD4TjDQAARTHkSItUJCBBizeF9nRGSI28JKgAAADoUhEAAEhj8EkB9Ek53A+Hug0AAEiLRCQo9gAgdRJIjbwkqAAAAEiLVCQo6Ia9//9Jg8cESTncSItUJCBys0yLfCQo6ZANAABIi0wkGIP5EbgQAAAAD0LISIlMJBhBg8gIv3gAAABEicFIi0QkUEUx/7twCAABSIXAdGJJifiJ+oDiIEyNrCToAAAASInGiceD5w9Air9QAgABQAjXQYh9/0n/zUjB7gRIg/gPSInwd924AQAAAPbBCEiLdCQYD4QfBAAAQcH4BElj0EiNmnAIAAFBvwIAAADpBgQAADHATI2sJOgAAADp8gMAAEUx/7twCAABSItMJFDplwMAAIlcJBRkSIsEJQAAAACLQDQ9hAAAALkAAAAAD0PBD7eEANAXAAFMjahIEAAB6xWJXCQUTItsJFBNhe246wsAAUwPROi4////f0yLfCQYQTnHu////39BD0LfTInvSIne6DIiAABIicFMKelIhcBID0TLSo0UKUWF/3kJgDoAD4X5DAAARTH/uHAIAAFIiUQkOInOTItUJCDp+AMAAEUx/7hwCAABSIlEJDhIjZQk6AAAAEiLdCQY6dkDAABI99lIiUwkULtwCAABQb8BAAAA6ckCAACoAdnudSjd2NkFTVr//0GB+gDKmjt1H0054XYa3djZBTda//9B9oX8//7/AXQI3djbLb1a//9EidDR6Ek5/9no2QXxWf//2cDayt3aOcLayd3Z2QXnWf//2cnawd3ZgHwkZAAPhEYEAABMi3wkKLv/////6VMEAADcwd7pSIlMJGiLfCQ0hf90O4n599kPSM9IjZwkuAAAAEiJyEn34UjB6gONBBKNBIBBichBKcBBgMgwRIhD/0j/y0iD+QpIidFz1usQxoQktwAAADBIjZwktwAAAEGDzALB7x9AAP9AgMcrQIh7/0iLRCQ4BA+IQ/5Ig8P+SI2EJIAAAABMi0QkGNl8JE4Pt0wkToHJAAwAAGaJTCR+2WwkftuUJPgAAADZbCROSInBSGOUJPgAAABAirpQAgABQAj3SP/AQIg5iZQk/AAAANqkJPwAAADYDehY//9IjZQkgAAAAEj32kgBykj/wkiD+gF1I/ZEJBQIdRFFhcB/DNnu2cnb6d3ZdQJ7C8ZBAS5Ig8ECSInI2e7Zydvp3dkPhWb///8PimD////d2EljyEyNrCS4AAAASSndRInnvv3//39MKe5IKf5IOc4PjOEKAABIiXwkOEiJxkiNvCSAAAAASCn+SIl0JEBIjVb+RInuKf4B8Eg5ykiLTCQYQo1UKQIPTdCFyQ9E0IlUJBhBAdRMif++IAAAAESJ0kSJ4USLRCQU6OQMAABB9gcgdRJIi3wkaEiLdCQ4TIn66K65//9Ei0QkFEGB8AAAAQBMif++MAAAAEiLVCQgRInh6KsMAABB9gcgdRVIjbwkgAAAAEiLdCRATIn66HK5//9Ii0QkQEQB6ItUJBgpwkyJ/74wAAAAMclFMcDocAwAAEH2ByB1DkiJ30yJ7kyJ+ug+uf//RInhSItUJCBEi0QkFOnkCAAAQb8BAAAAu3EIAAFIhcl0N0yNrCToAAAASInISffhSMHqA40EEo0EgInOKcZAgM4wQYh1/0n/zUiD+QlIidF32LgBAAAA6woxwEyNrCToAAAARInBSIt0JBiF9g+YwkGE0w+FiQkAAInKgeL///7/RYTbD0TRSIXAiVQkFEiJXCQ4dRaF9nUSMfZIjYQk6AAAAEmJxUiJwutvSGPOSI2UJOgAAABIidZMKe5Ig/gBSIPWAEg5zkgPTvHrTTHbTIt8JChMif++IAAAAESJ0jHJ6HYLAADpcAgAADHAiIQk5wAAAEUx/7hwCAABSIlEJDi+AQAAAEyNrCTnAAAASI2UJOgAAACJXCQUTCnqSGPeSDnaSIlUJEAPT9pEifg1////fznDD4/HCAAAQo0MO0E5ykQPTtG/SwAAAEU54g+PswgAAE2J/EyLfCQoTIn/viAAAABMiVQkIESJ0olMJBhEi0QkFOjiCgAAQfYHIHUQRInmSIt8JDhMifrorrf//0SLRCQUQYHwAAABAEyJ/74wAAAASItUJCCLTCQY6KoKAABMif++MAAAAInaSItcJECJ2UUxwOiRCgAAQfYHIHUOTInvSIneTIn66F+3//9Ei0QkFEGB8AAgAABMif++IAAAAEiLXCQgidqLTCQY6FkKAADppOz//0iLRCRogDgtTIt8JCi7/////3UI2cnZ4NnJ2eAp0UGJCdjB3+nd2HUCe2pEAdFBiQmB+QDKmjsPgkUHAABJweMCT40Mg0iNhCRMAf//SQHBSbjNzMzMzMzMzEyLVCQgQcdBBAAAAABNOeFzDUHHRCT8AAAAAEmDxPxBiwH/wEGJAUmDwfw9/8maO3fTSYPBBOn8BgAASbjNzMzMzMzMzEyLVCQgTItcJHBJg8EETDnPSQ9H+UmJ/Uw553YLSY19/EGDffwAdO2D/mcPhc0AAABIi0QkGIXAuQEAAAAPRMFEOdgPn8FBg/v8D53CIMpEid731g+2yonKg8r+TItMJDhBAdGEyQ9E8wHGSIl0JBiLRCQUicOD4wgPhY0AAAC+CQAAAE055XYxQYtN/IXJdClpwc3MzMzRyDH2PZmZmRl3GDH2vwoAAAAB/408v//Gicgx0vf3hdJ070SJyoPi30yJ6UgrTCRASMH5AkhjRCQYSI08yYnxg/pGD4WmBQAASCnPSIPH9zHbSIX/SA9O+0g5x0gPTfhIiXwkGOsOi0QkFInDg+MITItMJDgxwEiLTCQYicoJ2olUJGQPlMAF/f//fznBD48wBgAAg3wkZAFIi0QkGInGg97//8ZEiciD4N+D+EaJhCT0AAAAdSGJ8DX///9/QTnDD4/9BQAARYXbuAAAAABED07Y6a0AAABFhdt0TkSJ2ffZQQ9Iy0iNvCS4AAAASInISffgSMHqA40EEo0EgEmJ+onPKcdAgM8wQYh6/0yJ10j/z0iD+QlIidF30kiNjCS4AAAATItUJCDrC0iNjCS4AAAASInPSInISCn4SIP4AX8WSInISCn4xkf/MEj/z0j/wEiD+AJ88EHB6x9FANtBgMMrRIhf/0SIT/5Ig8f+SYnLSSn7ifA1////f0k5ww+PPwUAAEEB80iLhCQAAQAANf///39BOcMPjyYFAABIibwkOAEAAEiJXCQ4SIucJAABAABBAdtMif++IAAAAESJ0kyJXCRwRInZRItEJBToSwcAAEH2ByB1D4neSIt8JGhMifroGLT//0SLRCQUQYHwAAABAEyJ/74wAAAASItUJCBIi0wkcOgTBwAAg7wk9AAAAEYPheABAABMi0wkQE05zE0PR+FMieNIjYQkgAAAAEm4zczMzMzMzMyLC0iFyXRWvgoAAABIichJ9+BIifBIweoDjTQSjTS2ic8p90CAzzBAiHwEfkiNcP9Ig/kJSInRd9NIg8D+SI08BEiBx4AAAABMOeN0K0iD/gJIjYQkgAAAAH0P6zlIjbwkiQAAAEw543Qcxkf/MEj/z0g5x3f06x5Ig/gJSI2EJIAAAAB1EMaEJIgAAAAwSI28JIgAAABB9gcgdSpIjbQkiQAAAEgp/kyJ+ugXs///TItMJEBJuM3MzMzMzMzMSI2EJIAAAABIg8METDnLD4Yt////g3wkZAB0KkH2ByB1JL/mCwABvgEAAABMifro1LL//0m4zczMzMzMzMxIjYQkgAAAAIN8JBgAD479AQAATDnrD4P0AQAAiwtIjbwkiQAAAEiFyXQySInISffgSMHqA40EEo0EgInOKcZAgM4wQIh3/0j/z0iD+QlIidF32EiNhCSAAAAA6wfGR/8wSP/PSDnHd/RB9gcgdSpIi0QkGIP4Cb4JAAAAD0zwTIn66EOy//9JuM3MzMzMzMzMSI2EJIAAAABIg8MESItMJBiNUfdMOesPg2kBAACD+QmJ0UiJTCQYD49e////6VQBAABJjUQkBE055UkPR8VIiUQkQEyLRCQYRYXASL/NzMzMzMzMzA+ISgEAAEyJ44sLSIXJdDJMjawkiQAAAEiJyEj350jB6gONBBKNBICJzinGQIDOMEGIdf9J/81Ig/kKSInRc9jrEMaEJIgAAAAwTI2sJIgAAABMOeN0F0iNhCSAAAAASTnFdmxBxkX/MEn/zevxQfYHIHUlvgEAAABMie9MifpNicfoXbH//02J+EyLfCQoSL/NzMzMzMzMzEn/xYN8JDgAdQVFhcB+KEH2ByB1Ir/mCwABvgEAAABMifpNicfoIbH//02J+Ei/zczMzMzMzMxMjbwkiQAAAE0p70iLRCQo9gAgdSdEicZJOfdJD0z3TInvSItUJChNicXo5bD//02J6Ei/zczMzMzMzMxFKfhIg8MESDtcJEBzMUWFwEyLfCQoD4nh/v//6yZIi0QkGInCg8IJTIn/vjAAAAC5CQAAAEUxwOi5AwAA60JMi3wkKEGDwBJMif++MAAAAESJwrkSAAAARTHA6JYDAABB9gcgdRtIjbQkuAAAAEiLvCQ4AQAASCn+TIn66Few//9Ii1QkIESLRCQUSItMJHBBgfAAIAAATIn/viAAAABJiddIicvoTAMAAEQ5+0QPT/tEifu/SwAAAEWF/w+JhOX//+naAAAASWPTSAH6SCnKSIPC9zHbSIXSSA9O00g5wkgPTdBIiVQkGOlf+v//MdtMi3wkKEiLVCQgRItEJBRBgfAAIAAATIn/viAAAACJ2UmJ1+jeAgAAQTnfQQ9P3+ki5f//SbjNzMzMzMzMzEyLVCQgSItEJEBMKeBIwegCRI0cwEGLBCSD+AoPgvv4//+5CgAAAAHJjQyJQf/DOchz9Onl+P//SItEJFCJKOnU5P//SItEJFBmiSjpx+T//0iLRCRQQIgo6brk//9Ii4wkuAAAAIk0gemo5P//v0sAAABkSIsEJQAAAACJeDS9/////4noSIHECB4AAFtBXEFdQV5BX13DTYX/deeDfCRIAHRITIu8JMAAAABJg8cQuwEAAABMi7QkuAAAAEyLpCTIAAAAQYs0noX2dCNMif9MieLoQgAAAEj/w0mDxxBIg/sKdeC9AQAAAOuYMe3rlL0BAAAASIP7CXeJQYM8ngB1Dkj/w0iD+wp18Ol0////vxYAAADpWf///4PG94P+EQ+HKAEAAP8k9eAHAAGLCkiD+Sh3DkiJyEgDQhCDwQiJCusMSItCCEiNSAhIiUoISIsASIkHw4tKBEiB+aAAAAAPh9gAAABIichIA0IQg8EQiUoE6dIAAACLCkiD+SgPh8sAAABIichIA0IQg8EIiQrpxgAAAIsKSIP5KA+HwwAAAEiJyEgDQhCDwQiJCum+AAAAiwpIg/koD4e5AAAASInISANCEIPBCIkK6bQAAACLCkiD+SgPh7EAAABIichIA0IQg8EIiQrprAAAAEiLQghIg8APSIPg8EiNSBBIiUoI2yjrSIsKSIP5KA+HkAAAAEiJyEgDQhCDwQiJCumLAAAAiwpIg/koD4eHAAAASInISANCEIPBCIkK6YIAAABIi0IISI1ICEiJSgjdANs/w0iLQghIjUgISIlKCEgPvgDp7v7//0iLQghIjUgISIlKCIsA6dv+//9Ii0IISI1ICEiJSghID78A6cb+//9Ii0IISI1ICEiJSggPtgDpsv7//0iLQghIjUgISIlKCA+3AOme/v//SItCCEiNSAhIiUoISGMA6Yr+//9VQVZTSIHsAAEAAInVKc1+ZkGB4AAgAQB1XUiJ+0APtvZBvgABAABEOfW6AAEAAA9C1UiJ5+iieP//RDn1ciZJieb2AyB1EL4AAQAATIn3SIna6Ius//+BxQD///+B/f8AAAB33fYDIHUNie5IiedIidroa6z//0iBxAABAABbQV5dw0iF/3QOg/5/dwxAiDe4AQAAAMMxwMNkSIsEJQAAAABIi4ioAAAASIM5AHQjgf7/BwAAdyqJ8MHoBgzAiAdAgOY/QIDOgECIdwG4AgAAAMOJ8YPhgIH5gN8AAHSu61mB/gDYAAByXonxgeEA4P//gfkA4AAAdE6NjgAA//+B+f//DwB3M4nwwegSDPCIB4nwwegMJD8MgIhHAYnwwegGJD8MgIhHAkCA5j9AgM6AQIh3A7gEAAAAw8dANFQAAAC4/////8OJ8MHoDAzgiAeJ8MHoBiQ/DICIRwFAgOY/QIDOgECIdwK4AwAAAMNTSIPsMNtsJEDZwNt8JCAPt0QkKLr/fwAAicEh0TnRdFhIifuFyXUk2e7Zydvp3dl1AntB2A2YSf//2zwkSInf6Lv///+LA4PAiOsr3dhIi1QkIIHBAsD//4kLJQCAAAAN/j8AAEiJVCQQZolEJBjbbCQQ6wQxwIkDSIPEMFvDVUFXQVZBVUFUU1BIidNJifdJif5Ii6+YAAAASIt9AEyLZQhNi24oSYt2OEkp9U057E0PQuxNhe10HkyJ6uh5dv//SIt9AEwB70iJfQBMi2UITSnsTIllCEk53EwPQ+NNheR0GkyJ/kyJ4uhMdv//SIt9AEwB50iJfQBMKWUIxgcASYtGWEmJRjhJiUYoSInYSIPECFtBXEFdQV5BX13DVUFXQVZBVUFUU1BIidNJifZJif9Mi6eYAAAATI2qAAEAAEyJ50yJ7ugHEAAASInFTCnlSIXASQ9E7Ug53UgPQt1MifdMieZIidrozXX//0mNBBxJiUcITAHlSYlvEEmJr5gAAABIidhIg8QIW0FcQV1BXkFfXcPMzMzMzMzMzMzMzMzMQVZTUEiJ+0iLRwhIi09YSYnGSSnOTAO3yAAAAEiLl8AAAABIhdJ0CUk51g+N1QAAAIuDiAAAAI1I/wnBiYuIAAAASItDKEg7Qzh0CkiJ3zH2MdL/U0gPV8APEUMgSMdDOAAAAACLA6gED4WKAAAASItLWEgDS2BIiUsQSIlLCKgQdXtIjXQkB7oBAAAASInf/1NASIP4AXVlD7ZMJAcPtsFJjXYBSIu7wAAAAEiLUwhMi0MQTYnBSSnRSYn6SSnySo00Ek050UkPTvBIhf9JD0TwSImzuAAAAEiLc1hJjTw2SIPHAUgp10iJu8gAAABIOfJ3NohK/+sxg8ggiQNIi0MISItLWEkBzkkpxkyJs8gAAABIiYO4AAAASMeDwAAAAP////+4/////0iDxAhbQV7DzMzMzMzMzMzMzMzMzMxIhf90LkFXQVZBVFNQSLj+7///////f0g5xnYfZEiLBCUAAAAAx0A0DAAAADH/6T8EAABIiffpNZP//0D2xw90AfQPt1f+D7ZP/YB//AB0EYXSdAH0i1f4gfr//wAAfwH0g+EfQYnQQcHgBE1jwEmJ+k0pwk2LSvBJg8LwTTlREHQB9EWLQSBBg+AfQTnIcwH0RYtRGEG4AQAAAEHT4EEPo8pzAfRFhUEcdAH0TYnISYHgAPD//02LAEw7BbinAgB0AfRFi0EgQcHoBkGD4D9Bg/gvdzhHD7eEACAcAAFFicJED6/RRDnSfRX0RYtBIEHB6AVBg+B+RQ+3gCAcAAGDwQFBD6/IOcp8CvTrB0GD+D90AfRNi0EgSYH4/w8AAHcfD7Zf/YnZgOEfQcHoBUGD4H5FD7eAIBwAAUHB4ATrREhjykyJwkjB6gRIgeIA////SIPC/0g5ynMF9E2LQSAPtl/9idmA4R9JgfgAEAAAcrlEicKD4h91sUmB4ADw//9Jg8DwTYtREEQPttlND6/YS40UGkmNDBBIg8EQTAHCSIPCDEGJ2EHA6AVFD7bAgPugchlBg/gFdAH0RItB+EmD+AR3AfSAefcAdAH0SYnWSSn+TTnwdgH0SInTTCnDgDsAdAH0gDoAdAH0SIH+6/8BAA+H/AAAAEk59g+C8wAAAEiNRgNIwegESIH+nQAAAA+ChgAAAESNQAFFicJB0epBwegCRQnQRYnCQcHqAkUJwkWJ0EHB6ARFCdBFicJBweoIRQnCQYPCAfNFD7zCQcHgAkGD8HxBunkAAABFKcJNY9JHD7eUEiAcAAFFMdtMOdBBD5PDRo0UXXgAAABFKcJNY8JHD7eUACAcAAFFMdtMOdBBD5PDRQnYRInAg8ABRYtBIEHB6AZBg+A/RDnAD4xvAQAASAH+SInQSCnwhcAPhJ0BAABIvgAAAAD/////SYnATA+vxknB+CBCxgQCAIP4BQ+MfAEAAIlB+MZB9wDpKAEAAEiB/uz/AQAPgiIBAABNi0EgRInCweoGg+I/g/owD4IMAQAAS40MGkiDwRCD+j90BfRNi0EgSYn+SSnOSo0UNkiBwhMQAABIgeIA8P//SYHgAPD//0mLSRBJOdB0YkgFABAAAEg5wnYVZEiLBCUAAAAAx0A0DAAAAOmyAAAASYn3SYn8uBkAAABBugEAAABIic9MicZFMcAPBUiJwUg9AfD//3IV99lkSIsEJQAAAACJSDRIx8H/////TInnTIn+SIP5/3RqSYlJEEmLQSAl/w8AAEgJ0EmJQSBKjTwxSIPHEEyNBBFJg8D8xkQR/ABIAf5MicBIKfCFwHRzSL4AAAAA/////0mJwUwPr85JwfkgQ8YECACD+AV8VkgB0UiDwRCJQejGQecAuAUAAADrQUmJ/kmJ90iJ9+hAj///SIXAdChMKfNMOftJD0PfSInHTIn2SInaSInD6Ahw//9Miffo+IX//0iJ3+sVMf/rETHAD7ZP/YDhH8DgBQjIiEf9SIn4SIPECFtBXEFeQV/DzMzMzMzMzMzMzMzMzMzMVUFXQVZBVUFUU1CD/gF1GGRIiwQlAAAAAMdANBYAAABFMeTpGgUAAInVQYn2SIn7SItDCEg7g7gAAAB0E0iNSAFIiUsIRA+2OOsQDx9EAABIid/o2Pn//0GJx0GNR/eD+AVyzEGD/yB0xkGD/y10BkGD/yt1MkUx7UGD/y1BD5TFQffdSItDCEg7g7gAAAB0JUiNSAFIiUsIRA+2OEH3xu////90JOtDRTHtQffG7////3QW6zVIid/ocvn//0GJx0H3xu////91IUGD/zB1G0iLQwhIO4O4AAAAdHdIjUgBSIlLCEQPtjjrdEWF9rgKAAAAQQ9Fxkljzw+2iYEcAAFBicY5yA+HiQAAAEiDu8AAAAAASItDCHgISIPA/0iJQwhIx4PAAAAAAAAAAEiLSxBIi1NYSCnCSImTyAAAAEiJi7gAAABkSIsEJQAAAADpxf7//0iJ3+jU+P//QYnHRIn4g+Dfg/hYdSJIi0MISDuDuAAAAA+ECgEAAEiNSAFIiUsIRA+2OOkEAQAARYX2D4Q/AQAAQYP+Cg+FOwEAAEGDx9BFMeRBg/8Jd00PH0AASItDCEg7g7gAAAB0E0iNSAFIiUsID7YA6w5mDx9EAABIid/oWPj//0ONDKRFjSRPQYnHQYPH0EGD/wl3CUGB/JmZmRlyukWJ5EGD/wkPhycDAABEiWwkBEWJ/U0B5EuNLKRJvpqZmZmZmZkZDx9AAEiLQwhIO4O4AAAAdBNIjUgBSIlLCEQPtjjrEA8fRAAASInf6Oj3//9BicdJiexNAexBjUfQg/gJD4f2AgAATTn0D4PtAgAAS40MJEiNLIlBicVMiehIAehzpkG+CgAAAOlDAgAASInf6KP3//9BicdJY8dBvhAAAACAuIEcAAEQcjhIg7vAAAAAAA+IugIAAEiLSwhIjUH/SIlDCIXtD4SzAgAASIPB/kiJSwhFMeTpbgIAAEG+CAAAAEGNRv9BhcYPhQ4BAABEiWwkBEONBHbB4ANEKfDB6AWD4AcPvoiBHQABSWPHD7aogRwAAUQPtu1FMeRFOe52WA8fgAAAAABB0+RIi0MISDuDuAAAAHQQSI1QAUiJUwhED7Y46xFmkEiJ34nN6Ob2//+J6UGJx0UJ7Eljxw+2qIEcAAFED7btRTnudglBgfwAAAAIcrJFieRIx8L/////SNPqRTnuD4ZEAQAATDniD4I7AQAAQYnNRInpSdPkSItDCEg7g7gAAAB0HUiNSAFIiUsIRA+2OOsgZi4PH4QAAAAAAA8fRAAASInfSYnX6GX2//9MifpBicdAD7bFSQnESWPHD7aogRwAAUE57g+G3QAAAEk51Hag6dMAAABJY8cPtoiBHAABD7bpRTHkQTnudlZmDx9EAABIi0MISDuDuAAAAHQTSI1IAUiJSwhED7Y46xAPH0QAAEiJ3+j49f//QYnHRQ+v5kEB7Eljxw+2iIEcAAEPtulBOe52CUGB/MdxHAdys0WJ5EE57nZoRIlsJARFifUPHwBMieBJD6/FD7bpSAHFcklIi0MISDuDuAAAAHQUSI1IAUiJSwhED7Y46xFmDx9EAABIid/oiPX//0GJx0ljxw+2iIEcAAFBOc52C0yJ6Ej35UmJ7HGrSYnsRItsJARJY8cPtoCBHAABQTnGdxrrTGaQSInf6Ej1//9ImA+2gIEcAAFBOcZ2GkiLQwhIO4O4AAAAdN1IjUgBSIlLCA+2AOvYZEiLBCUAAAAAx0A0IgAAAEnHxP////9FMe1Ig7vAAAAAAHgFSINDCP9JY8VJMcRJKcRMieBIg8QIW0FcQV1BXkFfXcNBvgoAAACD+AlEi2wkBA+GZf///+vAhe10BUUx5OvPSItDCEjHg8AAAAAAAAAASItLEEiLU1hIKcJIiZPIAAAASImLuAAAAEUx5OuiVUFXQVZBVFNIiftIi0cISDuHuAAAAHQOSI1IAUiJSwhED7Yw6wtIid/oYvT//0GJxkGD/i1AD5TFdAZBg/4rdRtIi0MISDuDuAAAAHQSSI1IAUiJSwhED7Yw6w8x7esLSInf6Cj0//9BicZBjUbGg/j2cyJIuAAAAAAAAACASIO7wAAAAAAPiNwAAABIg0MI/+nSAAAARTHkDx+AAAAAAEiLQwhIO4O4AAAAdBNIjUgBSIlLCEQPtjjrEA8fRAAASInf6Mjz//9BicdDjQSkRY0kRkGDxNBBjUfQg/gJdwxFif5BgfzMzMwMfLRNY/SD+Al3WEm8rkfhehSuRwFmkEiLQwhIO4O4AAAAdBNIjUgBSIlLCA+2AOsOZg8fRAAASInf6Gjz//9LjQy2RIn6TI00SkmDxtCNSNCD+Ql3CEGJx0055ny5g/kJdkRIg7vAAAAAAHgFSINDCP9MifBI99hAhO1JD0TGW0FcQV5BX13DZi4PH4QAAAAAAA8fRAAASInf6Ajz//+DwNCD+ApzvEiLQwhIO4O4AAAAdONIjUgBSIlLCA+2AOvegf8ABAAAfCnyD1kFHjz//4H//wcAAHJQ8g9ZBQ48//+4/QsAADnHD0zHBQL4///rM4H/Afz//3898g9ZBfU7//+B/zj4//93J/IPWQXlO///gf9x9P//uHD0//8PTccFkgcAAInH6w6BxwH8///rBoHHyQMAAIHH/wMAAEjB5zRmSA9uz/IPWchmDyjBw9tsJAiB/wBAAAB8I9stBjv//9zJgf//fwAAckTeybj9vwAAOccPTMcFAoD//+stgf8BwP//fzvbLbs6///cyYH/dID//3cj3smB/+lA//+46ED//w9NxwUafwAAicfrEt3YgccBwP//6wjd2IHHjT8AAIHH/z8AAEi4AAAAAAAAAIBIiUQk6GaJfCTw22wk6N7Jw0iJ+A++D0j/x4P5IHTyjVHyg/r6d+qyAYD5K3QKD7bxg/4tdQgx0g++D0iJ+IPB0DH2g/kJdxpI/8Ax9gH2jTS2Kc4PvgiDwdBI/8CD+Qpy64nw99iE0g9ExsNIifgPvhdI/8eD+iB08o1K8oP5+nfqsQGA+it0Cg+28oP+LXUIMckPvhdIifiDwtCD+gl3IUj/wDH2SAH2SI00tonSSCnWD74Qg8LQSP/Ag/oKcubrAjH2SInwSPfYhMlID0TGw0iJ+A++F0j/x4P6IHTyjUryg/n6d+qxAYD6K3QKD7byg/4tdQgxyQ++F0iJ+IPC0IP6CXchSP/AMfZIAfZIjTS2idJIKdYPvhCDwtBI/8CD+gpy5usCMfZIifBI99iEyUgPRMbDSIHs6AAAAEiJ4EiJeAhIiXhYSMfB/////0iJSBAPV8APEYDAAAAASImIuAAAAEiJx74KAAAAugEAAADoMPb//0iBxOgAAADDzMzMzMzMzMxIhfYPlcJA9scHD4QnAQAASIX2D4QeAQAAgD8AD4RqAQAASI1HAUiJ8UiDwf8PlcKoBw+E+QAAAEiFyQ+E8AAAAIA4AA+EVgEAAEiNRwJIifFIg8H+D5XCqAcPhNEAAABIhckPhMgAAACAOAAPhC4BAABIjUcDSInxSIPB/Q+VwqgHD4SpAAAASIXJD4SgAAAAgDgAD4QGAQAASI1HBEiJ8UiDwfwPlcKoBw+EgQAAAEiFyXR8gDgAD4TiAAAASI1HBUiJ8UiDwfsPlcKoB3RhSIXJdFyAOAAPhMIAAABIjUcGSInxSIPB+g+VwqgHdEFIhcl0PIA4AA+EogAAAEiNRwdIifFIg8H5D5XCqAd0IUiFyXQcgDgAD4SCAAAASIPG+A+EhwAAAEiDxwhIifjrDUiJzkiJx0iJ+ITSdHGAOAB0P0iD/ghyOUi5gICAgICAgIBIuv/+/v7+/v7+Dx8ASIs4SYn4SffQSSHISAHXSYX4dSBIg8AISIPG+EiD/gd33kiJ8UiF9nUW6yNIifhIifHrDEiJ8WYPH4QAAAAAAIA4AHQMSIPAAUiDwf918THAw8zMzMzMzMzMzMzMzMzMU4nz6BgAAAAxyTgYSA9FwVvDzMzMzMzMzMzMzMzMzMxTifGB4f8AAAAPhPgAAABA9scHD4QDAQAAD7YHhMAPhPAAAABAOPAPhOcAAABIjUcBqAcPhOAAAAAPthCE0g+EbQEAAEA48g+EZAEAAEiNRwKoBw+EwAAAAA+2EITSD4RNAQAAQDjyD4REAQAASI1HA6gHD4SgAAAAD7YQhNIPhC0BAABAOPIPhCQBAABIjUcEqAcPhIAAAAAPthCE0g+EDQEAAEA48g+EBAEAAEiNRwWoB3RkD7YQhNIPhPEAAABAOPIPhOgAAABIjUcGqAd0SA+2EITSD4TVAAAAQDjyD4TMAAAASI1HB6gHdCwPthCE0g+EuQAAAEA48g+EsAAAAEiDxwjrFUiJ++ixAQAASAHYW8NIifhbw0iJx0i4//7+/v7+/v5IuoCAgICAgICATIsHTYnBSffRTY0UAE0hykmF0nVJQYnJSLkBAQEBAQEBAUkPr8lmLg8fhAAAAAAASTHITYnBSffRSQHASSHRTYXBdRpMi0cISIPHCE2JwUn30U2NFABJIdFNhdF00kiDx/9IifhmLg8fhAAAAAAAkA+2SAFIg8ABhMl0BUA48XXvW8PMzMzMzMzMzMzMzMzMD7YHD7YOhMB0KjjIdSa6AQAAAGYuDx+EAAAAAAAPHwAPtgQXD7YMFoTAdAhIg8IBOMh07A+2wA+2ySnIw8zMzEi+//7+/v7+/v5Iv4CAgICAgICASIsVNU8BAEiJ0Ej30EiNDDJIIcFIhfl0DLnAHAIBuMAkAgHrOLjAJAIBucAcAgFmLg8fhAAAAAAADx8ASIkQSIPACEiLUQhIg8EISYnQSffQTI0MMkkh+E2FyHTfiBCE0nQaugEAAAAPH0AAD7Y0EUCINBBIg8IBQIT2de/DzMzMzMzMzMzMzMzMzMxTSIn7vgoAAADoUv3//0gp2FvDzMzMzMzMzMzMzMzMzEiJ+ED2xwd0eIA/AA+EvAAAAEiNRwGoB3RngDgAD4SnAAAASI1HAqgHdFaAOAAPhJYAAABIjUcDqAd0RYA4AA+EhQAAAEiNRwSoB3Q0gDgAdHhIjUcFqAd0J4A4AHRrSI1HBqgHdBqAOAB0XkiNRweoB3QNgDgAdFFIjUcIqAd1SUi5gICAgICAgIBIg8D3SLr//v7+/v7+/g8fgAAAAABIi3AJSYnwSffQSSHISAHWSIPACEmF8HTnDx+AAAAAAIB4AQBIjUABdfZIKfjDSIn4SCn4w8zMzMzMzMzMzMzMVVNQD74uhe0PhMsAAABIifOJ7uhI/P//Mf9AOChID0XHSIXAD4SvAAAAD7Z7AYX/D4SgAAAAD7ZwAYX2dDcPtksChcl0Mw+2UAKF0nQngHsDAHRbgHgDAHQbgHsEAA+EtQAAAEiJx0iJ3kiDxAhbXekrAQAAMf/rYEAPts3B4QgJ+Q+2EMHiCAnyOcp0SGaQD7ZwAkiDwAFAhPZ0ccHiCEAPtv4Pt9IJ+jnKdePrX0QPtsVBweAYwecQweEICflECcEPtjjB5xjB5hDB4ggJ8gn6Ocp1DUiJx0iJ+EiDxAhbXcNIg8ABZg8fhAAAAAAAD7ZwAkiDwAFAhPZ0DUAPtv4J+sHiCDnKdeZIg8D/Mf9AhPZID0X468BIicdIid5Ig8QIW13pBgAAAMzMzMzMzEiNTwNED7ZHA0WFwA+VwnRHiwYPyA+2N8HmGEQPtk8BQcHhEEEJ8Q+2dwLB5ghECc5ECcY5xnQgDx+EAAAAAAAPtnkBSIPBAYX/D5XCdAnB5ggJ/jnGdehIg8H9McCE0kgPRcHDzMzMzMzMzMzMzMxVQVdBVkFVQVRTSIHsWAgAAEiJ80mJ/g9XwA8pRCRADylEJDAPtg5Jx8L/////hMkPhNAAAABFMf8xwA8fRAAAQYA8BgAPhM4CAAC6AQAAAEjT4g+2yYnOwe4GSAlU9DBIjWgBSIlszFAPtkwDAUiJ6ITJdctBuwEAAABIg/0CD4KJAAAAScfC/////7oBAAAAMcC5AQAAAOslZg8fRAAASYnCSIPAAbkBAAAAQbsBAAAASI0UAUg56g+DygEAAEqNNBMPtjwTQDg8MXUTTDnZdS5MAdi5AQAAAOvWDx9AAHa+SYnTTSnTuQEAAABIidDrwGYuDx+EAAAAAAAPH0AASIPBAeusQbsBAAAAMe1Ix8D/////uQEAAABIjVABSY1yAUg58kwPR9lMD0fQTInWSP/GTIlUJCBIiXQkGHQjSo0EGzHJZi4PH4QAAAAAAJAPthQLOhQIdRZIg8EBSDnOde5IiehMiVwkEEwp2OsbTInQSPfQSAHoSTnCSQ9HwkiDwAFIiUQkEDHASIlEJAhIiehIg8g/SIlEJChFMeRNifdMi2wkKOsRDx+EAAAAAABIiehFMeRJAcdMifBMKfhIOehzI0yJ90yJ7ugR9///TQHuSIXATA9F8HQMTCn4SDnoD4IvAQAAQQ+2RC//icHB6QZIi0zMMEgPo8Fzs0iJ6UgrTMRQdWlIi1QkGEw54kyJ4EgPR8IPtgwDhMl0ImaQQToMB3VZD7ZMAwFIg8ABhMl17UiLVCQYDx+EAAAAAABMOeIPhtAAAAAPtkQT/0iNSv9BOkQX/0iJynTkSItEJBBMi2QkCEkBx+lL////ZpBMOeFMD0fhTIng6TT///9IK0QkIOkq////SMfA/////78BAAAAMdK5AQAAAL4BAAAA6ytmLg8fhAAAAAAADx8ASInQSIPCAb4BAAAAuQEAAABIjTwWSDnvD4NM/v//TI0EA0QPtgw7RjgMBnUTSDnOdS5IAcq+AQAAAOvVDx9AAHO+SIn5SCnBvgEAAABIifrrv2YuDx+EAAAAAAAPH0AASIPGAeurRTH/TIn4SIHEWAgAAFtBXEFdQV5BX13DzMxTSIn7SIX/dQxIix1IkwIASIXbdEpIg8P/Dx+AAAAAAIB7AQpIjVsBdPaAOwB0JUiJ374KAAAA6FT3//+AOAB0IkiJwUiDwQFIiQ0JkwIAxgAA6xpIxwX5kgIAAAAAADHb6wtIxwXqkgIAAAAAAEiJ2FvDig0ikwIAhMkPhJQAAAC6AQAAgDHA8A+xF4TJeQfGBQSTAgAAhcB0eroKAAAAjYj///9/hcAPSciNsQEAAICJyPAPsTc5yHRa/8p14UG4AQAAAPBED8EHQf/ARYXAeStJY9C4ygAAAL6AAAAARTHSDwVIg/jadQy4ygAAADH2RTHSDwVBgcD///9/RInBgckAAACARInA8A+xD0Q5wEGJwHW4w4M/AHgBw7j///9/8A/BBz0BAACAdO+4ygAAAL6BAAAAugEAAAAPBUiD+Np12LjKAAAAvgEAAAAPBcOLPRKSAgC+////f0UxwIsN/JECAEiJykgh8kSNUf9Ig/oBRQ9E0ESLDeeRAgBIOfJFD0TQicjwRA+xFdGRAgA5yHXLRYXSdAHDhcl4BUWFyXT2MfaB/4AAAABAD5XGweYHSIPOAbjKAAAAv0BnAwEPBUiD+Np10bjKAAAAvgEAAAAPBcNVU1BIifOJ/UiLBe0mAABIhcB0IonvSIne/9CFwHRug/jqdRJkSIsEJQAAAADHQDQWAAAA61dIY/245AAAAEiJ3g8Fg/jadTBIx8Dq////he11LLhgAAAASInfMfYPBUi4AAAAAOgDAABID69DCEjB+CBIiUMI6xU9AfD//3IO99hkSIsMJQAAAACJQTRIg8QIW13DVUFXQVZBVUFUU0iLBSeRAgAxyUiLFMhIhdIPhH0CAABIg/ohdAZIg8EC6+dIi0TICEiFwA+EYwIAAEQPt0A4TYXAD4RVAgAASItQIEgBwkGD+AF1DEjHwf////9FMdLrZ0QPt0g2RYnDQYPj/kjHwf////9FMdKLGoP7AnQSg/sBdRRIi0oISAHBSCtKEOsHTItSCEkBwkKLHAqD+wF0D4P7AnUXTotUCghJAcLrDUqLTAoISAHBSitMChBMAcpMAcpJg8P+da9B9sABdCNEiwJBg/gBdA9Bg/gCdRRIA0IISYnC6wtIA0IISCtCEEiJwU2F0g+EowEAAEiD+f8PhJkBAABJixpIhdsPhI0BAABJg8IQMcBFMclFMdsx0kUxwE2LcvhJAc5Ig/sFfh1Ig/sGdChIgfvw//9vdCRIgfv8//9vdSNMifDrHkiD+wR0FUiD+wV1Ek2J8OsNTIny6whNifHrA02J80mLGkmDwhBIhdt1rE2FwA+EHwEAAEiF0g+EFgEAAE2F2w+EDQEAAEiFwEwPRMhFi1METYXSD4T5AAAARTHbuycAAABPjTRbQg+2bPIEQYnvQYPnD0QPo/sPg8oAAADB7QRBvwYEAABBD6PvD4O3AAAAZkKDfPIGAA+EqgAAAE6NPPJFiz9Hiiw4QbRfQYD9X3UgTQHHvQEAAABEiqXKCgABRYosL0WE5HQISP/FRTjsdOhFOOx1cU2FyQ+ElAAAAEcPtyRZSYnHQfZHAgF1EUEPt28EZkQx5ffF/38AAHQORYtvEE2F7XQ/TQHv69pFi2cMR4s8J0eKLDhBtExBgP1MdSBNAce9AQAAAESKpcALAAFFiiwvRYTkdAhI/8VFOOx06EU47HQsSf/DTTnTD4UP////Mcm4SNYAAfBID7ENuyMAALja////W0FcQV1BXkFfXcNKi1TyCEyNBBG4SNYAAfBMD7EFlCMAAEgB0XTUW0FcQV1BXkFfXf/huBYAAACD/wN0OInwCfh0GEhj/0hj9rjmAAAASYnKRTHARTHJDwXrGLgjAAAASInXSInOMdJFMdJFMcBFMckPBffYw7gjAAAAMfYx0kUx0kUxwEUxyQ8FPQHw//9yDvfYZEiLDCUAAAAAiUE0w7jnAAAAMf8PBbg8AAAAMf8PBev1uBUAAAC/DwkAATH2DwVIPQHw//9yFffYZEiLDCUAAAAAiUE0SMfA/////8NTSGP/Mdu4AwAAADH2MdJFMdJFMcBFMckPBYP4/EiYSA9Ew0g9AfD//3IO99hkSIsMJQAAAACJQTRbw7gnAAAADwXDif+4EQAAAL7A/AABuv8fAABFMdJFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w4n/McBFMdJFMcBFMckPBUg9AfD//3IV99hkSIsMJQAAAACJQTRIx8D/////w7hZAAAAuj8AAAAPBUhjyEiB+QHw//9yFffYZEiLDCUAAAAAiUE0SMfB/////0iJyMNQWMNQWMMAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEJYAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOZYAAQAAAAAOlwABAAAAAIxfAwEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMj6AAEAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEJYAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOpcAAQAAAAAOlwABAAAAAJhfAwEAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAD/////CgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALj7AAEAAAAAAAACAAAAAABI1gABAAAAAExpbmtlcjogTExEIDE4LjEuNgBjbGFuZyB2ZXJzaW9uIDE4LjEuNiAoaHR0cHM6Ly9naXRodWIuY29tL3ppZ2xhbmcvemlnLWJvb3RzdHJhcCA5OGJjNmJmNGZjNDAwOTg4OGQzMzk0MWRhZjZiNjAwZDIwYTQyYTU2KQAALnJvZGF0YQAuZWhfZnJhbWVfaGRyAC5laF9mcmFtZQAudGV4dAAuaW5pdAAuZmluaQAuZ290AC5yZWxyb19wYWRkaW5nAC5kYXRhAC5ic3MALmNvbW1lbnQALnNoc3RydGFiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAyAAAAAAAAAAACAAEAAAAAAAIAAAAAAACwGwAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAkAAAABAAAAAgAAAAAAAACwHQABAAAAALAdAAAAAAAANAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAXAAAAAQAAAAIAAAAAAAAA6B0AAQAAAADoHQAAAAAAADwBAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAIQAAAAEAAAAGAAAAAAAAADAvAAEAAAAAMB8AAAAAAACFqwAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAACcAAAABAAAABgAAAAAAAAC12gABAAAAALXKAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAtAAAAAQAAAAYAAAAAAAAAuNoAAQAAAAC4ygAAAAAAAAMAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAMwAAAAEAAAADAAAAAAAAAMDqAAEAAAAAwMoAAAAAAAAIAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAADgAAAAIAAAAAwAAAAAAAADI6gABAAAAAMjKAAAAAAAAOAUAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAABHAAAAAQAAAAMAAAAAAAAAyPoAAQAAAADIygAAAAAAAPABAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAATQAAAAgAAAADAAAAAAAAAMD8AAEAAAAAuMwAAAAAAAAoawIAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAFIAAAABAAAAMAAAAAAAAAAAAAAAAAAAALjMAAAAAAAAfAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAABbAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAA0zQAAAAAAAGUAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAA"},"arm64":{"sha256":"2e7ab84e47f4d8fe932c07547e22589dc3b59be83ac2059afab4a94dcad1b58c","base64":"f0VMRgIBAQAAAAAAAAAAAAIAtwABAAAAACIBAQAAAABAAAAAAAAAAGDpAAAAAAAAAAAAAEAAOAAIAEAADQAMAAYAAAAEAAAAQAAAAAAAAABAAAABAAAAAEAAAAEAAAAAwAEAAAAAAADAAQAAAAAAAAgAAAAAAAAAAQAAAAQAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAD4IQAAAAAAAPghAAAAAAAAAAABAAAAAAABAAAABQAAAAAiAAAAAAAAACIBAQAAAAAAIgEBAAAAAEjEAAAAAAAASMQAAAAAAAAAAAEAAAAAAAEAAAAGAAAASOYAAAAAAABI5gIBAAAAAEjmAgEAAAAAQAAAAAAAAAC4CQAAAAAAAAAAAQAAAAAAAQAAAAYAAACI5gAAAAAAAIjmAwEAAAAAiOYDAQAAAADwAQAAAAAAABhtAgAAAAAAAAABAAAAAABS5XRkBAAAAEjmAAAAAAAASOYCAQAAAABI5gIBAAAAAEAAAAAAAAAAuAkAAAAAAAABAAAAAAAAAFDldGQEAAAAGBoAAAAAAAAYGgABAAAAABgaAAEAAAAA7AEAAAAAAADsAQAAAAAAAAQAAAAAAAAAUeV0ZAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAEBCDwAAAAAAAAAAAAAAAAAAAAAAAAD+fwAAAAAAAAAAAAAAAAAA+z8wMTIzNDU2Nzg5QUJDREVGAAAAAAAAAAAAAAAAAAD/vwAAAAAAAAAAAAAAAAAAG0AKAAAAAQAAAAEAAAABAAAAAAAAAAEAAAACAAAAAwAAAAAAAAAAAAAAAAAAUNbcHEAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAID/PwAAAAAAAAAAAAAAAAAA/j8AAAAAAAAAAAAAAAAAAHBAAAAAAAAAAAAAAAAAAAByAAAAAAAAAAAAAAAAAAAAd0AAAAAAAAAAAAAAAAAAAP8/AQAAAAAAAAAAAAAAAABwQAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAA///////////////////+fwAAAAAAAAAAAAAAAAAAhz8AAAAAAAAAAAAAAAAAgP9/HAAAAOQgAAAcAAAA5CAAABwAAAAcAAAAHAAAAOQgAADkIAAA5CAAAOQgAAA0BwAA5CAAAOQgAADkIAAA5CAAAOQgAADkIAAAHAAAAOQgAADkIAAA5CAAAOQgAAAcAAAA5CAAAOQgAAAcAAAA5CAAAOQgAADkIAAA5CAAAOQgAAAcAAAA5CAAABwAAAAcAAAAHAAAABwAAAAcAAAAPAcAABwAAAAkAAAA5CAAABgHAADkIAAAHAAAABwAAAAcAAAA5CAAAOQgAAAcAAAA3AQAABwAAADkIAAA5CAAABwAAADkIAAA3AQAACADAABUBQAAVAUAAFQFAABUBQAA7AMAAFQFAABUBQAAVAUAAFQFAABUBQAAVAUAAFQFAABUBQAAdAAAAFQFAACwAgAAEAAAAHQAAAB0AAAAdAAAAFQFAAAQAAAAVAUAAFQFAABUBQAAXAQAAHgCAADQAgAA2AMAAFQFAABUBQAAiAQAAFQFAABIBAAAVAUAAFQFAADsAwAAAE8iAAAAK0YZNAAAAAAAABA9AAAcGBQgAAAAAAAAAAAKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BS0rICAgMFgweAAtMFgrMFggMFgtMHgrMHggMHgAICVsbHUAL3Byb2Mvc2VsZi9ucy9tbnQAL3Byb2MvJWQvbnMvbW50AG1lbW9yeS5jdXJyZW50AHBpZHMuY3VycmVudAB0b3RhbF9wZ21hamZhdWx0AG1lbW9yeS5zdGF0AGNwdS5zdGF0AG1lbW9yeS5ldmVudHMAdG90YWxfcnNzAC9zeXMvZnMvY2dyb3VwL2Nncm91cC5jb250cm9sbGVycwBtZW1vcnkubWF4X3VzYWdlX2luX2J5dGVzAG1lbW9yeS51c2FnZV9pbl9ieXRlcwBtZW1vcnkua21lbS51c2FnZV9pbl9ieXRlcwBwYWdldGFibGVzAG5yX3BlcmlvZHMAICUqcyAlNjNzICUqcyAlN3MAICVzJXMlcwAvcHJvYy8lZC9yb290L3N5cy9mcy9jZ3JvdXAvJXMlcwAgJXMASFRUUC8xLjEgMjAwIE9LDQpjb250ZW50LWxlbmd0aDogJXp1DQoNCiVzAC9wcm9jL25ldC90Y3AAL3Byb2MvY3B1aW5mbwAvcHJvYy9tZW1pbmZvAGFub24AbmFuAHRvdGFsX3NobWVtAG1lbW9yeS5vb21fY29udHJvbAAvZGV2L251bGwAb29tX2tpbGwAa2VybmVsAHRvdGFsAGxvb2sAc29jawBrZXJuZWxfc3RhY2sAbWVtb3J5LnBlYWsAd2F0Y2gAd2FpdGluZwBsaXN0ZW5pbmcAaW5mAG1lbW9yeS5wcmVzc3VyZQBjcHUucHJlc3N1cmUAX19rZXJuZWxfY2xvY2tfZ2V0dGltZQB0aHJvdHRsZWRfdGltZQBtb2RlbCBuYW1lAHRvdGFsX2luYWN0aXZlX2ZpbGUAc2xhYl91bnJlY2xhaW1hYmxlAHNsYWJfcmVjbGFpbWFibGUAdG90YWxfY2FjaGUAY3B1YWNjdC51c2FnZQAlbGxkLiUwNmxkAG5yX3Rocm90dGxlZABlbmRlZABmaWVsZHMgdiVkAC9wcm9jAHVzYWdlX3VzZWMAdGhyb3R0bGVkX3VzZWMATkFOAElORgBTd2FwVG90YWw6AE1lbVRvdGFsOgBMSU5VWF8yLjYuMzkAL3Byb2MvbmV0L3RjcDYAbWVtb3J5LwBjcHUvAGNwdWFjY3QvAHBpZHMvAC4AIC0AKG51bGwpAHN0YXJ0ZWQgAGNwdSAlLipzCgBsaXN0ZW5zJXMKAGFyY2hpdGVjdHVyZSAlcwprZXJuZWwgJXMKAGJsaW5kICVzCgBtZW1vcnkta2liICVsbGQKAHN3YXAta2liICVsbGQKAGNvcmVzICVsZAoAY2dyb3VwICVkCgB1c2FnZTogc2FtcGxlciB3YXRjaCBQRVJJT0RfTVMgfCBzYW1wbGVyIGxvb2sgUE9SVCBUT0tFTgoADQoNCgAAXgkAAQAAAABlBQABAAAAAAAAAAAAAAAAXgkAAQAAAAA1BwABAAAAAAAAAAAAAAAAXgkAAQAAAACSBQABAAAAANYGAAEAAAAAXgkAAQAAAACSBQABAAAAAOUGAAEAAAAAXgkAAQAAAACSBQABAAAAALoHAAEAAAAAXgkAAQAAAACSBQABAAAAALEHAAEAAAAAXgkAAQAAAACSBQABAAAAABEHAAEAAAAAXgkAAQAAAACSBQABAAAAANIHAAEAAAAAXgkAAQAAAACSBQABAAAAACgHAAEAAAAAXgkAAQAAAACSBQABAAAAAL8HAAEAAAAAXgkAAQAAAACSBQABAAAAACwGAAEAAAAAXgkAAQAAAACSBQABAAAAACMHAAEAAAAAXgkAAQAAAACSBQABAAAAAIcFAAEAAAAAXgkAAQAAAACnBQABAAAAAAgHAAEAAAAAXgkAAQAAAACeBQABAAAAACwIAAEAAAAAXgkAAQAAAACeBQABAAAAADcGAAEAAAAAXgkAAQAAAACeBQABAAAAAAgIAAEAAAAAXgkAAQAAAACeBQABAAAAADcIAAEAAAAAXgkAAQAAAAB0BQABAAAAAAAAAAAAAAAAXgkAAQAAAABdBwABAAAAABgHAAEAAAAAXgkAAQAAAABtBwABAAAAABgHAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfwgAAQAAAAD7BQABAAAAAAAAAAAAAAAAfwgAAQAAAADhBQABAAAAAAAAAAAAAAAAfwgAAQAAAAARBgABAAAAAAAAAAAAAAAAfwgAAQAAAACSBQABAAAAALUFAAEAAAAAfwgAAQAAAACSBQABAAAAAN8GAAEAAAAAfwgAAQAAAACSBQABAAAAAOMHAAEAAAAAfwgAAQAAAACSBQABAAAAAKsHAAEAAAAAfwgAAQAAAACSBQABAAAAAIEFAAEAAAAAfwgAAQAAAADrBgABAAAAAAgHAAEAAAAAjAgAAQAAAADvBwABAAAAAAAAAAAAAAAAhwgAAQAAAACeBQABAAAAADcGAAEAAAAAhwgAAQAAAACeBQABAAAAAAgIAAEAAAAAhwgAAQAAAACeBQABAAAAAJEHAAEAAAAAlQgAAQAAAAB0BQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAIAAAAAAAAATm8gZXJyb3IgaW5mb3JtYXRpb24ASWxsZWdhbCBieXRlIHNlcXVlbmNlAERvbWFpbiBlcnJvcgBSZXN1bHQgbm90IHJlcHJlc2VudGFibGUATm90IGEgdHR5AFBlcm1pc3Npb24gZGVuaWVkAE9wZXJhdGlvbiBub3QgcGVybWl0dGVkAE5vIHN1Y2ggZmlsZSBvciBkaXJlY3RvcnkATm8gc3VjaCBwcm9jZXNzAEZpbGUgZXhpc3RzAFZhbHVlIHRvbyBsYXJnZSBmb3IgZGF0YSB0eXBlAE5vIHNwYWNlIGxlZnQgb24gZGV2aWNlAE91dCBvZiBtZW1vcnkAUmVzb3VyY2UgYnVzeQBJbnRlcnJ1cHRlZCBzeXN0ZW0gY2FsbABSZXNvdXJjZSB0ZW1wb3JhcmlseSB1bmF2YWlsYWJsZQBJbnZhbGlkIHNlZWsAQ3Jvc3MtZGV2aWNlIGxpbmsAUmVhZC1vbmx5IGZpbGUgc3lzdGVtAERpcmVjdG9yeSBub3QgZW1wdHkAQ29ubmVjdGlvbiByZXNldCBieSBwZWVyAE9wZXJhdGlvbiB0aW1lZCBvdXQAQ29ubmVjdGlvbiByZWZ1c2VkAEhvc3QgaXMgZG93bgBIb3N0IGlzIHVucmVhY2hhYmxlAEFkZHJlc3MgaW4gdXNlAEJyb2tlbiBwaXBlAEkvTyBlcnJvcgBObyBzdWNoIGRldmljZSBvciBhZGRyZXNzAEJsb2NrIGRldmljZSByZXF1aXJlZABObyBzdWNoIGRldmljZQBOb3QgYSBkaXJlY3RvcnkASXMgYSBkaXJlY3RvcnkAVGV4dCBmaWxlIGJ1c3kARXhlYyBmb3JtYXQgZXJyb3IASW52YWxpZCBhcmd1bWVudABBcmd1bWVudCBsaXN0IHRvbyBsb25nAFN5bWJvbGljIGxpbmsgbG9vcABGaWxlbmFtZSB0b28gbG9uZwBUb28gbWFueSBvcGVuIGZpbGVzIGluIHN5c3RlbQBObyBmaWxlIGRlc2NyaXB0b3JzIGF2YWlsYWJsZQBCYWQgZmlsZSBkZXNjcmlwdG9yAE5vIGNoaWxkIHByb2Nlc3MAQmFkIGFkZHJlc3MARmlsZSB0b28gbGFyZ2UAVG9vIG1hbnkgbGlua3MATm8gbG9ja3MgYXZhaWxhYmxlAFJlc291cmNlIGRlYWRsb2NrIHdvdWxkIG9jY3VyAFN0YXRlIG5vdCByZWNvdmVyYWJsZQBQcmV2aW91cyBvd25lciBkaWVkAE9wZXJhdGlvbiBjYW5jZWxlZABGdW5jdGlvbiBub3QgaW1wbGVtZW50ZWQATm8gbWVzc2FnZSBvZiBkZXNpcmVkIHR5cGUASWRlbnRpZmllciByZW1vdmVkAERldmljZSBub3QgYSBzdHJlYW0ATm8gZGF0YSBhdmFpbGFibGUARGV2aWNlIHRpbWVvdXQAT3V0IG9mIHN0cmVhbXMgcmVzb3VyY2VzAExpbmsgaGFzIGJlZW4gc2V2ZXJlZABQcm90b2NvbCBlcnJvcgBCYWQgbWVzc2FnZQBGaWxlIGRlc2NyaXB0b3IgaW4gYmFkIHN0YXRlAE5vdCBhIHNvY2tldABEZXN0aW5hdGlvbiBhZGRyZXNzIHJlcXVpcmVkAE1lc3NhZ2UgdG9vIGxhcmdlAFByb3RvY29sIHdyb25nIHR5cGUgZm9yIHNvY2tldABQcm90b2NvbCBub3QgYXZhaWxhYmxlAFByb3RvY29sIG5vdCBzdXBwb3J0ZWQAU29ja2V0IHR5cGUgbm90IHN1cHBvcnRlZABOb3Qgc3VwcG9ydGVkAFByb3RvY29sIGZhbWlseSBub3Qgc3VwcG9ydGVkAEFkZHJlc3MgZmFtaWx5IG5vdCBzdXBwb3J0ZWQgYnkgcHJvdG9jb2wAQWRkcmVzcyBub3QgYXZhaWxhYmxlAE5ldHdvcmsgaXMgZG93bgBOZXR3b3JrIHVucmVhY2hhYmxlAENvbm5lY3Rpb24gcmVzZXQgYnkgbmV0d29yawBDb25uZWN0aW9uIGFib3J0ZWQATm8gYnVmZmVyIHNwYWNlIGF2YWlsYWJsZQBTb2NrZXQgaXMgY29ubmVjdGVkAFNvY2tldCBub3QgY29ubmVjdGVkAENhbm5vdCBzZW5kIGFmdGVyIHNvY2tldCBzaHV0ZG93bgBPcGVyYXRpb24gYWxyZWFkeSBpbiBwcm9ncmVzcwBPcGVyYXRpb24gaW4gcHJvZ3Jlc3MAU3RhbGUgZmlsZSBoYW5kbGUAUmVtb3RlIEkvTyBlcnJvcgBRdW90YSBleGNlZWRlZABObyBtZWRpdW0gZm91bmQAV3JvbmcgbWVkaXVtIHR5cGUATXVsdGlob3AgYXR0ZW1wdGVkAFJlcXVpcmVkIGtleSBub3QgYXZhaWxhYmxlAEtleSBoYXMgZXhwaXJlZABLZXkgaGFzIGJlZW4gcmV2b2tlZABLZXkgd2FzIHJlamVjdGVkIGJ5IHNlcnZpY2UAAABtAIUAnwANAQsCFQKlAoICHQMxAyUB8QBbAEIDLwL/AK8AUwFFAlQCZAKUAuEC/wJRAHMCTgPZAEYBZQFdA/8BKwA4AH8DzwJsA9oDewG8AgAA8wMOBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIQQ1BEcEVgQAAAAAAABvBAAAAAAAAIUECwcAAJQEuwAAAKAEAAAAAAAAAAAAAAAAFQAAAAAAAAC9BMoE5wT5BBgFLwVGBWAFbgWMBfABtQXLBdsF7wULBo8BHgY4BkwGYQYAAKgBvAHPAdwBgwahBrcGAAAAAAAAAADJBtoG6Qb5BscDHgc5B0kHXgezA50DAAAAAAAAGEsGAQAAAAAeHh4fDw8UCgofDwcZDAYVCgUSCAQfDwccDgYAAAAAAAAAAAAAAAAAoBUAAQAAAACgFQABAAAAAKAVAAEAAAAAoBUAAQAAAACgFQABAAAAAKAVAAEAAAAACBYAAQAAAACgFQABAAAAAKAVAAEAAAAAeBUAAQAAAAD//////////////3/8////OEsGAQAAAAAZAAsAGRkZAAAAAAUAAAAAAAAJAAAAAAsAAAAAAAAAABkACgoZGRkDCgcAARsJCxgAAAkGCwAACwAGGQAAABkZGQAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAZAAsNGRkZAA0AAAIACQ4AAAAJAA4AAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAEwAAAAATAAAAAAkMAAAAAAAMAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAA8AAAAEDwAAAAAJEAAAAAAAEAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAARAAAAABEAAAAACRIAAAAAABIAABIAABoAAAAaGhoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGgAAABoaGgAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAABcAAAAAFwAAAAAJFAAAAAAAFAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWAAAAAAAAAAAAAAAVAAAAABUAAAAACRYAAAAAABYAABYAAAIAAMADAADABAAAwAUAAMAGAADABwAAwAgAAMAJAADACgAAwAsAAMAMAADADQAAwA4AAMAPAADAEAAAwBEAAMASAADAEwAAwBQAAMAVAADAFgAAwBcAAMAYAADAGQAAwBoAAMAbAADAHAAAwB0AAMAeAADAHwAAwAAAALMBAADDAgAAwwMAAMMEAADDBQAAwwYAAMMHAADDCAAAwwkAAMMKAADDCwAAwwwAAMMNAADTDgAAww8AAMMAAAy7AQAMwwIADMMDAAzDBAAM2wEAAgADAAQABQAGAAcACAAJAAoADAAPABIAFAAZAB8AJAAqADIAPwBIAFQAZgB/AJIAqgDMAP8AJAFUAZkB/wFIAqoCMgP/A5EEVAVlBv8HJAmqCswM/w9IElQVmBn/H/////////////////////////////////////////////////////////////////8AAQIDBAUGBwgJ/////////woLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj////////CgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiP/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////AAECBAcDBgUAAAABGwM77AEAADwAAADYCgEABAIAAAgLAQAYAgAANAsBACwCAADUCwEASAIAAHgMAQBkAgAAqA0BAIQCAADADgEApAIAAAgPAQC8AgAAVA8BANQCAAC4DwEA8AIAAAAQAQAIAwAABBABABwDAACIEAEAMAMAALwQAQBEAwAAPBEBAFgDAAD0EwEAhAMAAMQWAQCwAwAAuBkBANwDAAC0GgEA9AMAAGgeAQAgBAAAbB4BADQEAABwHgEASAQAAIQeAQBcBAAAjB4BAHAEAACgHgEAhAQAAKweAQCYBAAAxB4BAKwEAADcHgEAwAQAAPweAQDUBAAABB8BAOgEAAAkHwEA/AQAACwfAQAQBQAARB8BACQFAABQHwEAOAUAAFgfAQBMBQAAaB8BAGAFAAB4HwEAdAUAAJgfAQCIBQAArB8BAJwFAAC4HwEAsAUAAMQfAQDEBQAA2B8BANgFAADwHwEA7AUAAPgfAQAABgAAECABABQGAAAgIAEAKAYAACggAQA8BgAAPCABAFAGAABEIAEAZAYAAFAgAQB4BgAAXCABAIwGAABwIAEAoAYAAIQgAQC0BgAAmCABAMgGAACsIAEA3AYAAMAgAQDwBgAAJCoBADgHAABwKgEAVAcAAIgrAQCMBwAA4CsBALQHAAAAAAAAEAAAAAAAAAABelIAAXweARsMHwAQAAAAGAAAAMwIAQAwAAAAAAAAABAAAAAsAAAA6AgBACwAAAAAAAAAGAAAAEAAAAAACQEAoAAAAABMDjCTAp4EBUgIABgAAABcAAAAhAkBAKQAAAAATA4wkwKeBAVICAAcAAAAeAAAAAwKAQAwAQAAAFAOQJMClASVBpYIlwqeDBwAAACYAAAAHAsBABgBAAAAUA5AkwKUBJUGlgiXCp4MFAAAALgAAAAUDAEASAAAAABIDiCTAp4EFAAAANAAAABEDAEATAAAAABIDiCeBAAAGAAAAOgAAAB4DAEAZAAAAABQDjCTApQEnggAABQAAAAEAQAAwAwBAEgAAAAATA4gkwKeBBAAAAAcAQAA8AwBAAQAAAAAAAAAEAAAADABAADgDAEAhAAAAABIDiAQAAAARAEAAFANAQA0AAAAAEgOIBAAAABYAQAAcA0BAIAAAAAASA4gKAAAAGwBAADcDQEAuAIAAABcDuABkwKUBJUGlgiXCpgMmQ6aEJsSnBSeGAAoAAAAmAEAAGgQAQDQAgAAAFwOgAKTApQElQaWCJcKmAyZDpoQmxKcFJ4YACgAAADEAQAADBMBAPQCAAAAXA7QApMClASVBpYIlwqYDJkOmhCbEp4UnRgAFAAAAPABAADUFQEA/AAAAABEDhCTBAAAKAAAAAgCAAC4FgEAtAMAAABcDsADkwKUBJUGlgiXCpgMmQ6aEJsSnhSdGAAQAAAANAIAAEAaAQAEAAAAAAAAABAAAABIAgAAMBoBAAQAAAAAAAAAEAAAAFwCAAAgGgEAFAAAAAAAAAAQAAAAcAIAACAaAQAIAAAAAAAAABAAAACEAgAAFBoBABQAAAAAAAAAEAAAAJgCAAAUGgEADAAAAAAAAAAQAAAArAIAAAwaAQAYAAAAAAAAABAAAADAAgAAEBoBABgAAAAAAAAAEAAAANQCAAAUGgEAIAAAAAAAAAAQAAAA6AIAACAaAQAIAAAAAAAAABAAAAD8AgAAFBoBACAAAAAAAAAAEAAAABADAAAgGgEACAAAAAAAAAAQAAAAJAMAABQaAQAYAAAAAAAAABAAAAA4AwAAGBoBAAwAAAAAAAAAEAAAAEwDAAAQGgEACAAAAAAAAAAQAAAAYAMAAAQaAQAQAAAAAAAAABAAAAB0AwAAABoBABAAAAAAAAAAEAAAAIgDAAD8GQEAIAAAAAAAAAAQAAAAnAMAAAgaAQAUAAAAAAAAABAAAACwAwAACBoBAAwAAAAAAAAAEAAAAMQDAAAAGgEADAAAAAAAAAAQAAAA2AMAAPgZAQAUAAAAAAAAABAAAADsAwAA+BkBABgAAAAAAAAAEAAAAAAEAAD8GQEACAAAAAAAAAAQAAAAFAQAAPAZAQAYAAAAAAAAABAAAAAoBAAA9BkBABAAAAAAAAAAEAAAADwEAADwGQEACAAAAAAAAAAQAAAAUAQAAOQZAQAUAAAAAAAAABAAAABkBAAA5BkBAAgAAAAAAAAAEAAAAHgEAADYGQEADAAAAAAAAAAQAAAAjAQAANAZAQAMAAAAAAAAABAAAACgBAAAyBkBABQAAAAAAAAAEAAAALQEAADIGQEAFAAAAAAAAAAQAAAAyAQAAMgZAQAUAAAAAAAAABAAAADcBAAAyBkBABQAAAAAAAAAEAAAAPAEAADIGQEAFAAAAAAAAABEAAAABAUAAMgZAQBkCQAAAEQOYFSTApQElQaWCJcKmAyZDpoQmxKcFJ4WnRhEDvAFCgMABA5gWA4A09TV1tfY2drb3N7dRAsYAAAATAUAAOQiAQBMAAAAAEQOIESeBAJADgDeNAAAAGgFAAAUIwEAGAEAAABEDtACVJMClASVBpYIlwqYDJkOmhCeEp0UAvwOANPU1dbX2Nna3t0kAAAAoAUAAPQjAQBYAAAAAEQOIESTApQElQaeCAJMDgDT1NXeAAAAJAAAAMgFAAAkJAEATAAAAABEDiBEkwKUBJUGnggKfA4A09TV3kQLAAAAAAAAAAAAAAAAAB0AgNIeAIDS4AMAkWF//9AhAACRH+x8kgEAABToAACQ4wAAkOQAAJAIKUP5AYRAuGMsQ/mEMEP54gMAquADCKrlAx+qbgoAFGgRgNIBAADUJAACiwUAAotfAALxqAcAVF+AAPHoAwBUX0AA8cMAAFQmHECpjDR/qQYcAKmsND+pwANf1uIAGDYmAED5h4Bf+AYAAPmngB/4wANf1h8gA9XCABA2JgBAuYjAX7gGAAC5qMAfuMADX9YCAQC0TvxB0yYAQDmK8F84KGhuOAYAADkIaC44qvAfOMADX9YfIAPVJhxAqSgkQamKLH6pjDR/qV8AAfHoAABUBhwAqQgkAamqLD6prDQ/qcADX9YfIAPVLjxCqTBEQ6lfgAHxqQAAVIIMfKmBEH2pogw8qaEQPakGHACpCCQBqQ48AqkQRAOpqiw+qaw0P6nAA1/WHyAD1Sw0QKkODECSA+x8kiEADstCAA6LJhxBqQw0AKkoJEKpKixDqSw0xKlCQALxaQEAVGYcAakmHEGpaCQCqSgkQqlqLAOpKixDqWw0hKksNMSpQgAB8ej+/1SOPHypZhwBqYYcfaloJAKpiCR+qWosA6mKLH+pbDQEqa48PKmmHD2pqCQ+qaosP6nAA1/WAAAAACAMAU4EAAKLX4AB8agDAFRfQADxAgIAVAE8CE6iABg2AQAA+YGAH/jAA1/WHyAD1YIAEDYBAAC5gcAfuMADX9aCAAC0AQAAOUIACDaB4B94wANf1gAAgD3CADA3gACfPGIAKDYABIA9gACePMADX9YABIA9AAABrYAAP63AA1/WIRwAEgPsfJIAAIA9X4AC8SAoQHpBAgBU5QA71aUQQJK/EADxwQEAVGAEgD1gAAGtY+R6koIAA8tCAALRHyAD1WMAAZEjdAvVQgAB8aj//1SAAD6tgAA/rcADX9aCAAPLY0AA0UJAAdFgAAGtYACCrUIAAfGo//9UgAA+rYAAP63AA1/WQNAb1QAAgFLAA1/WX/wAcY0AAFQBIMKa4AMfqsADX9bCAAA06AMCSykgwpoIJMiaACDCmiEBCKrAA1/WX/wAcW0AAFQgJMKa+gQAFMIAADToAwJLCSTCmiggyJohJMKaAAEJqsADX9b/wwDR6AsA/f5PAqkIQCAeCAEmHgB5ABIIAGBRCH0YUx/9AXGiAABUCPDn0gllAIvoAx+qFAAAFAh8F1Mf/QNxowAAVAl8Z9PoAx+qKTlQsg0AABRAAQA0CBDAWuEDH6oI4QARExUAEmJmARHO//+XKPCHUvwEAJQDAAAU6AMfqukDH6oKASYe/k9CqegLQP1KAQESKYEKqugnAKnVBAAU/8MA0egLAP3+TwKpCEBgHgj+/9IJAWaeIPlAkggACIsI/XXTH/0P8aIAAFQJgOfSCAxE0ykRQIsUAAAUCPx00x/9H/GjAABUCfxE0wgMRNMpOVCyDQAAFEABALQIEMDa4QMfqgnVARECxQARMxkAEqX//5cogIdS0wQAlAMAABToAx+q6QMfqgoBZp7+T0Kp6AtA/UoBQZIpAQqq6CcAqawEABT/AwHR/l8BqfZXAqn0TwOp4AOAPekP+NIq8PfShgQAlKICAFQJ/VnTCGFAkv8DE+sLIKBSCgCoUi0AgFJ/AQj6CAFo0ioBCgtoAgiqLAEAEusnnxoNAKhyTAEMCx8BAPEoAQ0LSRGMGn8BAHIIEYkaKAAAFP8DE+vp/+/SPwEI+oIAAFQIuVnTCCEKMiEAABQp8PeSHwEJ62kAAFQI8K9SHAAAFAj9cNMp8IdSNAEIS5/CAXFpAABU6AMfKhUAABQ1AODSCAUAUVMEAJR6BACU9wefGm///5cJABeqCyCgUipgQJI/BQDxKPxZ018BC/pjAABUCAUAEQYAABRKAWjSKQEKqmkAALUJAQASKAEIC8n+YNOLBACUKQEBEv5fQakIAQkqAAEnHv8DAZHAA1/W/wMB0f5fAan2VwKp9E8DqeADgD3pf/jSKoD30joEAJRCAQBUae5AkgoA4dII8dOTPwEK66kBAFQpAIDSCQDo8ggBCYsvAAAU/wMT6+n/79I/AQj6YgEAVAnx05MI/+/SKMlAsycAABQJAOjSCQEJiwgBQJIoAQiLKBGImiEAABQpgPeSHwEJ62kAAFQI/u/SHAAAFAj9cNMpgIdSNAEIS5/CAXFpAABU6AMfqhUAABQ1AODSCAUAUQsEAJQyBACU9wefGif//5cqAIDSCOxAkgoA4fIJAReqKPDAkz8BCutjAABUCAUAkQYAABQKAOHSPwEK62EAAFQJAUCSKAEIi8kCQZJDBACUCAEJqv5fQakAAWeeWQQAFP+DANH+TwGp/wMAlGgAAFTgAx8qCwAAFKkDiBIIAQkLH4EAMYgAAFRo/n+TAHkAUgQAABQEBACUfwIA8QCkgFr+T0GpOwQAFP+DANH+CwD54AOAPeADHyroB0D5iAH4twn5cNPK/4dSPwEKawkBAFTKA4gSKQEKCz+BADFiAABUAACAEgIAABTlAwCU/gtA+SgEABTAAgA0/8MA0f4LAPn0TwKpHwAAcRQAARLhAx+qCFSAWgkRwFrgAwiqMxEAUgkOgFIiARNL1P7/lykAUNLo/+fS/gtA+SnBE4soAQiLCIEUqvRPQqm+AwAUaP//0ADJwD3AA1/W4AEANP+DANH+TwGpCBDAWuADACrhAx+qExEAUggOgFICARNLv/7/lykAUNLo/+fSKcETi/5PQakIBAAUaP//0ADJwD3AA1/WAQAAFO3/79LhA7+t6SNBqSAAgFIM+UCS/wMJ678BDPojAwBU6ytAqU75QJJ/BQDx3wEN+oICAFRtAQmqzAEMqqwBDKoMAQC0XwEI6gsBAFQ/AQvrHwEK+goBAFQAAIASCQAAFOADHyoHAAAUfwEJ618BCPpL//9UPwEL6wABSvrgB58a2wMAFOj/79LhA7+t6StBqf8DCevpL8KoSvlAkh8BCvpq+UCS6yefGv8DCesfAQr6YCWfGsADX9bt/+/S4QO/rekjQakAAIASDPlAkv8DCeu/AQz6AwMAVOsrQKlO+UCSfwUA8d8BDfpiAgBUbQEJqswBDKqsAQyq7AAAtF8BCOrrAABUPwEL6x8BCvrqAABUCQAAFOADHyoHAAAUfwEJ618BCPqLAABUPwEL6wABSvrgB58argMAFP+DA9H+QwD5/G8JqfpnCqn4Xwup9lcMqfRPDanhAwOtLADw0uhjR6npZ0apCvtAkh8FAPFLAQyLfwEM+iv7QJIjBABUbQEMiz8FAPG/AQz6owMAVB8BCetfAQv6OjOYmgozmZoUMYmaV/tw01v5cNMzMYiaVb9Akla9QJI3BAA0GwUANKcDAJQ4AxjKFQFNssAFAFTf/gFxSAUAVOgDFkvgAxSq4QMVqigDAJSEAwCU+QefGkb+/5f1AwGqFAAZqiIAABQfBQDx7P/v0l8BDPqjAABUCQNRsugnAKnhA8A9YAAAFD8FAPF/AQz6AwUAVCgDUbLpIwGp4QfAPVkAABRoEsDaSgMAlOADE6rhAxWqKBGIGoADAJSWAwCUW/v/NYgSwNo+AwCU4AMUquEDFqooEYgaNQMAlIkDAJTS//8X9QMfqjQAgFJo8n3TVgNBkokDTbLYAPi3gAIIq6ECCZoBBKC2TgMAlB4AABQAARTrIQEV2j8BFesAAVT6IQIAVGj//9ABycA9NgAAFEw5UNIMAQyqDAYAtSoDGMooAQjKSQFB0ggBCaofAQDxYQAAVGj//9AA1cA9ARygTikAABQo/HPT6AAAtdsCAJQoEYgaEzEAUUsDAJT3AhNLCAAAFMj/j1L/AghrrQAAVMg6ULL/IwOp4Q/APRoAABT/AgBxzQEAVDoDAJTol58a6T5Qs+sXnxpIAQirKQEWqmoBCAopNYmaSAEIqyk1iZroJwWp4RfAPQsAABSIAIBSCAEXS/UCAJQoABaq4CMEqeETwD0EAAAUbDlQ0iwBDKpMAQC19E9NqSAcoU72V0yp/kNA+fhfS6n6Z0qp/G9Jqf+DA5HAA1/WDAEKqqwAALQBHKBOLAELqgzu/7Xy//8XKgELqgr+/7UoAQiKKQMYiugnAqnhC8A96///F/8DBNH+UwD5/G8LqfpnDKn4Xw2p9lcOqfRPD6nhBwOtAhygTi0A8NLov0E56jNHqQgBGVLovwE5jPlAkuAbwD3gCwSt6WdJqehjSKkr+0CSPwUA8W4BDYvfAQ36IwQAVI4BDYtfBQDx3wEN+qMDAFQ/AQrrfwEM+hozmZoqM5iaNDGImlf7cNNb+XDTEzGJmlW/QJJWvUCSNwQANBsFADTyAgCUGAMZyhUBTbLABQBU3/4BcUgFAFToAxZL4AMUquEDFapzAgCUzwIAlPkHnxqR/f+X9QMBqhQAGaoiAAAUPwUA8e3/79J/AQ36owAAVCgDUbLpIwCp4APAPWAAABRfBQDxnwEN+gMFAFQJA1Gy6CcBqeAHwD1ZAAAUaBLA2pUCAJTgAxOq4QMVqigRiBrLAgCU4QIAlFv7/zWIEsDaiQIAlOADFKrhAxaqKBGIGoACAJTUAgCU0v//F/UDH6o0AIBSaPJ901YDQZKJA02y2AD4t4ACCKuhAgmaAQSgtpkCAJQeAAAUAAEU6yEBFdo/ARXrAAFU+iECAFRo///QAMnAPTYAABRtOVDSLQENqg0GALUKAxnKCAEJykkBQdIIAQmqHwEA8WEAAFRo///QAtXAPUAcok4pAAAUKPxz0+gAALUmAgCUKBGIGhMxAFGWAgCU9wITSwgAABTI/49S/wIIa60AAFTIOlCy/yMDqeAPwD0aAAAU/wIAcc0BAFSFAgCU6JefGuk+ULPrF58aSAEIqykBFqpqAQgKKTWJmkgBCKspNYma6CcFqeAXwD0LAAAUiACAUggBF0tAAgCUKAAWquAjBKngE8A9BAAAFI05UNJNAQ2qLQEAtfRPT6n+U0D59ldOqfhfTan6Z0yp/G9Lqf8DBJHAA1/WLQELqq0AALRAHKJOTQEMqi3u/7Xz//8XSgEMqir+/7UIAQmKCQMZiugnAqngC8A97P//F/9DBdH9ewD5/m8QqfpnEan4XxKp9lcTqfRPFKnhgwWtyv+PEqz/jxLzJ0yp9CNLqSECAJQLAQnKQCFMenoBQZKCAQBU4YMErez/79LrK0qpSvlAkn8FAPFfAQz6IwUAVCgBUbLzIwCp4APAPXAAABT5Ax8qyMbUk4LCcdOhAlCy5EMDkeWDA5HgAxOqAwFBspkAAJTI/4cS9E9NqekCGAsoAwgLKAEICzMBgLfpK06pc/7Ukyv5f9OM/sqTSf3Jk+snDqn0AwyqAgAAFAgFABHJ/49SHwEJa60AAFRIO1Cy/yMGqeAbwD1RAAAUGAUAccsCAFQTPVCz6FtOqT0AABTpN0mpu/lAkj8FAPF/Awz6owAAVAgBUbL0IwGp4AfAPUMAABRIOVDSaAEIqsgBALUoARuqyAgAtEg7ULL/IwKp4AvAPToAABQpAIBSNQEIS7/+AXGpAQBU/2sHqeAfwD0zAAAUaDtQ0igBCKpoBwC1aAEKqsgGALRIO1Cy/yMDqeAPwD0qAAAU9l9OqQIbABLgAxaq4QMXqp/8/5cIAAGqAhsAEuADFKofAQDx4QMTqvsHnxqY/P+X+AMAqvkDAargAxaq4QMXquIDFSqe/P+XNgMBqhcDAKrEAQCU4gMVKpn8/5f0AwCq8wMBqugCG6r/AwjrCQDw0soCQdI/ARb6CAEKquknnxqJAgmrajaTmh8BAPHoF58aCAEJCtkBAJQpARqq6CcIqeAjwD30T1Sp/XtA+fZXU6n4X1Kp+mdRqf5vUKn/QwWRwANf1mj//7AA1cA99v//F2gBCqpIAgC0KAEbqmgCALRI/XDTiAIAtWgSwNqMAQCU4AMTquEDFaooEYgaGT0AUSIfABJi/P+XKACAUvMDAKr1AwGqGQE5SwgAABT/awSp4BPAPeD//xf/awWp4BfAPd3//xf5Ax8qaP9w04jt/7WIEsDacgEAlOADFKrhAxaqKBGIGmkBAJQoAztL9AMAqvYDAaoZBQARYf//F/MPH/go/GDTSvxg0w/8YNNMfECSEXxAkjB8opuOfaibZvxg0yd8QJKMfa+baXxAklJ9sZtTfa+bTX2om+p8qpuMARKrMX6mm/I3nxoQAhOrK32om/M3nxpSgsyTKX2vm8oBCqvufKab5zefGkoBEavvfaab8TSHmkkBCatqfKGbMTaRmmsBDqvIfKib7jefGu0BDatvfKCb4TefGqoBCqvOgcuTLTSBmg8CD6tQfKCbSgETuqgBCJrtARKrL31g0/I3nxoMggyrMILJk68BD5pKgQurCAEOmqw8AKlKARCrCDWImr+BCatJARK6CDWImokgAKnzB0H4wANf1v8DB9H9swD5/m8XqfpnGKn4Xxmp9lcaqfRPG6nhAwatyv+PEqz/jxL0J02p8yNMqSUBAJQLAQnKQCFMenkBQZKCAQBU4QMFrez/79LrK0upSvlAkn8FAPFfAQz6ww4AVCgBUbL0IwCp4APAPbwAABT6Ax8qiJCM0tYCULLkgwSRyDu/8sLG05PlgwORaGbe8uEDH6rjAx+qiKDu8ggBAstJfMibSwEAlAl9wpsq/Qib6QMJywh9yZsI/cqTCX3Cmyr9CJvpAwnLCH3Jmwj9ypMJfcKbKv0Im+kDCcsIfcmbCP3Kkwl9wpsq/Qib6QMJywh9yZvpAhhLd8Jx01oDCQsI/cqTGAUA0eADGKp+//+X5IMEkeXDA5H+AACU6CtOqeSDBJHpf0D55QMEkeADGKrhAx+q4wMfqhYBAJT3Awjr4gMJ2nD//5fkgwSR5UMEkfAAAJToK1CpgPZ+0+mPQPnkwwSR5QMFkQoBAJSq+tSTAgkA8QgAgJIjAQiaQQFOsmH//5fgB1OpKPxx0+gAALULAQCUXP//l+gnVamKOk/TWgcAUQkAABQo/EHTIATAkwMBAJThAwiq4CMTqVL//5foJ1Wpij5Q0+gDCOtJAQnaXxNAcasAAFQoO1Cy/yMGqeAbwD1eAAAUyv+HEuv/h1JfAwprSgMLCwwDAFRqAQA1Kf3Ik38GCOvfAgn66CdTqeonnxopvUCSCAEKqyk1iZoq/XDTKggAtf9nB6ngH8A9SwAAFOk3Sqm7+UCSPwUA8X8DDPpjAgBUCAFRsvMjAangB8A9QgAAFAv5f9Mo/ciTSj1Q038BE+sfARb66CdTqes3nxopvUCSaAEIq0kBCZopARmq6CcJqeAnwD00AAAUSDlQ0mgBCKroAAC1aDtQ0igBCKpIAQC1aP//sADVwD0rAAAUaDtQ0igBCKoIAQC1/2cDqeAPwD0lAAAUKDtQsv8jAqngC8A9IQAAFGgBCqrIAgC0KAEbqkgDALRI/XDTaAQAtYgSwNpvAACU4AMUquEDFaooEYgaGj0AUUIfABJF+/+XKACAUvQDAKr1AwGqGgE6SxcAABQpARmq6CcIqeAjwD0KAAAUKAEbqv9nBKkfAQDxIPv/VOATwD0EAAAUKDtQsv8jBangF8A99E9bqf2zQPn2V1qp+F9ZqfpnWKn+b1ep/wMHkcADX9b6Ax8qaP9w04jn/7VoEsDaRgAAlOADE6rhAxaqKBGIGj0AAJRIAzsL8wMAqvYDAaoaBQBRMf//F2b8/xdl/P8XCBDA2ikQwNo/AADxCAEBEcADX9YCGQASFPv/F+ADE6rVvkCzAhkAEuEDFaoP+/8X4CMAqeAHwzzAA1/W81tAqcj6QJIJAQmLCgEKiz8BCuvAA1/W4AOAPcn/h1LzB0D5aPpw0x8BCWvAA1/WCf1w0yEA4NLgA0D5Ab1As+gNgFIIAQlLAhkAEgT7/xfhAx+qwANf1mj+cNMhAODS6Q2AUuADQPlhvkCzKAEISwIZABL6+v8X4AfDPMADX9YIAAGq4AMTquEDFaofAQDx4gMUKsADX9YbPQBRYh8AEuP6/xcCGQAS7fr/F8kSwNrfAgDxCAEBEcADX9apEsDavwIA8QgBARHAA1/WN/lw0zW9QJIY+XDTFr1AkusCCgsKAwoLfwEMa8ADX9YpAFDSCAETSynBCKroAwCqwANf1uADFKrhAxOqwANf1vRPQ6n2V0KpwANf1uADGKrhAx+q4gMXquMDH6p5/v8XKATAk4kCQJIh/EHT9wYAEQABCarAA1/W/4MAkcADX9YIAAGq4AMUquEDFaofAQDx4gMWKsADX9YoAQiL4CMAqeAHwjzAA1/W/wMBkcADX9YICECSKfxD0yoMwJMfEQDxwANf1uIDEyqm+v8XCAEJq0k1iprAA1/WFz0AUeIeABKg+v8XyPbUk7z205OU8n3T9gIba8ADX9bkgwSR5UMFkeIDE6rjAxaqwANf1ir9CJvpAwnLKH3Imwj9ypPAA1/WKACAUvQDAKr2AwGqGwE7S8ADX9YoAIBS8wMAqvUDAaoXATdLwANf1v17uqn8bwGp+mcCqfhfA6n2VwSp9E8Fqf9DCtEfEABx8wMBqkAOAFQfDABxYSAAVGAGQPkfIAPVgWH2MPkmAJTAHwA1YApA+dslAJTgFwD5YP//sAAcHZGwDgCUDA0AlGj//7DzAx+q9gMfKgCBwD37Ax8qd///sPcOFZF4//+wGFcVkR8gA9UUcPYQdf//sLWWFZE9AIBSGcSJUuAPgD0A5ABv3wIAcfoDmxrgAwSt4AMFrd0CAJSABwC0/AMAquEDApHgAxeqkyoAlEAA+Lb/AwI54AMcqugCAJQgBgC0AEwAkZMlAJQfCABxS///VPsDACpoKgCUfwMaa83+/1R/AwBrgP7/VADkAG/gAwORAQiAUuIDGKrjAxsq4AMCreADA62uDgCU4AMDkeEDAZF5KgCUAP3/t+ADApHhAwGRuCYAlID8/zTgAxyqsAIAlPYAADVg//+wAJwikc4NAJQBAgCU6g0AlMkMAJTiIwSR4AMbKuEDFKoOAgCUABcANeIjBJHgAxsqHyAD1WF49hAIAgCUNgCAUqAAADSyAAAU4AMcqpoCAJT7Ax8q4A/APeADA5HgM4A9BCoAlN8CAHGzB5OafwIZ68v2/1QGBACUAABAuQcEAJThAwCqYP//sACAI5GsDQCUiwAAFGAGQPlh//+wIXgckYomAJTgEQA1YApA+UslAJRzDkD59AMAKuAjBJH1IwSR6woAlGD//7AAFCORoRIEkaIKApGaDQCUTwIAlOEDAKpg//+wACgkkZUNAJRg//+wACAbkR8gA9WB2h4QAgCEUhwCAJQfBABxKwMAVB8gA9XA2R4QYf//sCFkIZETJwCU4AAAtAAkAJFuJQCU4QMAqmD//7AAqCORgQ0AlB8gA9VA2B4QYf//sCE4IZEHJwCU4AAAtAAoAJFiJQCU4QMAqmD//7AA7CORdQ0AlGD//7AA6BqRHyAD1YHWHhACAIRS9iMEkfsBAJQfBABxSwIAVB8gA9Wg1R4QYf//sCGAHpHyJgCUgAEAtEEHgFLcJQCUIAEAtPUDAKoACACRqCYAlOEDAKpg//+wAMAikaIKAJFbDQCUuykAlDUAgFIfAABxYP//sABUJJGhFpUaVA0AlFEMAJQgDACUQAGAUvWDALlXAYBSEwsAlPUDACrgAxQq/0MAud/CAPjfQgD430IB+PcTAnnSCgCUSACAUuAXAnnjAwKR4IcBeeADFSohAIBSQgCAUuiDAXn/xwC5/2cA+fMKAJTjAwGR4AMVKiEFgFJCA4BS7goAlNUA+DfhIwSR4AMVKoIDgFKvCgCUoAEANEAAgFLzCgCU4wMCkSEAgFJCAIBS9QMAKuEKAJThAwOR4AMVKgICgFKjCgCUgAAANeADFSqxCgCUQCAANCAAgFL/QwqR9E9FqfZXRKn4X0Op+mdCqfxvQan9e8aowANf1mD//7AAgCSRHyAD1WM7FRAhB4BSIgCAUsQMAJRAAIBS8P//F1YAgFIFAAAUdf//sLXuF5EfIAPVVGH2EOEDApEgAIBSXCgAlGD//7AAbCCR4QMWKgINAJRz//+wc4YhkXf//7D3eiWRmIIAkXb//7DWUhmRCANf+OADFqrhAxWqHwEA8eICk5rjAoia9AwAlBWHQfgV//+19j+Zkvc/mVK2jLjyV3OncgsNAJTqCwCUCEiIUukXQPn4C0G56AGgchMDgFIfIAPVFUUVECh9CJsfIAPVukQWELsHgFIZBIBS/xsA+QkBF4vpowGpCAEWixYmiFLoCwD5DQEAlPcDH6rgAxgq1wAAtOgjBJEICReLCIF/KR8ACGtgAQBUgAD4N1IpAJSXAAC0BQAAFOADH6p3AAC1HwQAcasUAFQIfKAKv0ooOOhSE5scCUD5PAMAtOADHKoRJgCU/QMAquADFarhAxyqSSYAlKADALQfABXrwAAAVAjwXzgfKQBxBBFZeugXnxoCAAAUKACAUgAAHYsJAEA5P4EAcSQRW3rpF58aCP7/NOn9/zQABACRAgAAFOADFaoIAEA5CMEAUR8lAHHoAABUsCQAlOEDAKpg//+QAPQUkaIMAJQEAAAUYP//kAB0IpGeDACU9wYAkehSE5sIBUD5aPj/tbcMAJSWCwCU6N9Cqakaj9Ip3aTyiveT0ikGwfJK46Xy6H4Im4mV4/Kqm8TyyiDg8ggpCZvJ+4nSqfGy8slNwvJpEODyCAnIkx8BCeuIBwBU6AEAkPcDH6of4SE5KACAUvwDCCofAQByaP//kAjBIZFp//+QKbEakSARiJrhAxqqIgCgUgUBAJQfBABxqwMAVOADGqosJwCUQAMAtOIDA5HjAwGRdQ0AlB8IAHFhAgBU6INAeekLQTkIARZKCAEJKsgBADXo/h7RHwUgsWMBAFQIAIFS4wMDkWL//5BC9BmRAQEXyx8gA9VINB4QAAEXiy8NAJT3wiCL4AMfqub//xfoAx8q/PoHNx8gA9UgMx4QHyAD1eFyHhA2JQCU9xtA+eAAADRBJQCUYP//kADoIpEfIAPV4TEeEEsMAJToR0D56RNA+eo/mVJKc6dyCQEJiz8BCuvtAgBU63+SUuwrQamr5q5yPwEL60oBCIspsYuaiAEIi0kBCctqSovS7D+ZkmoTtPIp/UnTrIy48uoF1/LrQ0D5igjg8ip9yptJ/UvTKSEMm2gtSosIBQCR6EMA+eIDApEgAIBSIQCAUuMDH6rpRwD5XigAlPcGAJH3GwD5TP//F2D//5AAVCCRwwwAlOADHyoB//8XYP//kAA8HZG+DACUGgsAlOADFSqJCQCUwP//N/QDACrtCQCUgAAANOADFCqDKACU+P//F+ADFSqAKACU/QMfqh8gA9U1qh8Qdv//kNZqJZH8/4FSHyAD1ZcpIBB4//+QGAcakR8gA9UZMSAQggMdy6ECHYvgAxQqnwkAlB8AAPFNBgBUHQAdi+ADFarhAxaqv2o9OIUlAJSg/v+06qiI0qgCQPmpIkA5igqk8upFzPKqju3yHwEK62gNgFIgAUh6+wefGsAAAFTgAxOqOyUAlPoDAKrkAxOqBAAAFGT//5CEeCWRGhCgUuADF6oBIIBS4gMYquMDGqqzDACU4AMXqi4lAJTiAwCq4AMUKuEDF6p+AACU/QMfqrv6/zWa+v+0+wMfquADFCrhAxmqIgCgUnYAAJR7Q0CRfwMa60P//1T9Ax+qyv//FycoAJT/gwDR/gsA+eEDAJHgAx8qHicAlOn5ntLhI0CpaWq88mD//5AA9B+RqXTT8okY5PIIfUmbCf1HkyL9SIu9CwCU/gtA+f+DAJHAA1/W/0MF0f17EKn6ZxGp+F8SqfZXE6n0TxSpOARA+fMDAqr0AwGqWAQAtPYDACr5Ax+q9QMfKvoDFKp3//+Q93IZkbkAALRBA1/44AMYqokkAJTgAQA0RANA+eADAJEBIIBS4gMXquMDFirlAxiqcAwAlOADAJEBAaBSGgIAlOgDICpgejm4tX5ICwQAABRoChmLCcFfuAkBALlYE0D5OQcAkVpjAJH4/P+1AgAAFPUDHypoAkC5KAL4NogGQPnIAQC09QMfqpSCAJFgenW44AD4N7UAALRoChWLCMFfuB8ACGtAAABU7ycAlIiGQfi1BgCRyP7/tfUDHyrgAxUq9E9UqfZXU6n4X1Kp+mdRqf17UKn/QwWRwANf1v5Xvqn0TwGp8wMBqgEBoFL0AwIq7QEAlGAB+DeCBgBR4QMTqvUDACr8JwCU9AMAquADFSrVJwCUiH60Cn9KKDgCAAAUFACAEuADFCr0T0Gp/lfCqMADX9b+V76p9E8BqaIBALTzAwKq9AMBqvUDACrgAxUq4QMUquIDE6r/CACUHwAA8e0AAFRzAgDrlAIAiwH//1T0T0Gp/lfCqMADX9alJwCU/wMC0QDkAG8oAIBS4AMfqugDADniAwCRaA+AUgEQgFLqAx+q6QMfKuAfgD3gE4Y84BOFPOAThDzgE4M84BOCPOATgTzgE4A8AQAA1OgDAJELaWo4qwEANGABJx4AWCAOADgwLgwAJh4pAQwLjAUAEYwFAFFtBQBRnwUAcasBCwqI//9UC2kqOEoFAJFfAQLxAf7/VCB9QJP/AwKRwANf1v5Pv6nzAwCqAAhAuY4nAJTgAxOq/k/BqGICABT+T7+pAQCIUmD//5AAmCCRAQGgcpUBAJRgAfg38wMAKiAAgFIBA4FSyQEAlGAAALQTCAC5BQAAFOADEyooB4BSAQAA1OADH6r+T8GowANf1gqgQSnpAwCqXwEIa2sBAFQgCYC5qAeAUiFhAJECAIFSAQAA1OgDAKofAQBxbQEAVOoDHyooEQC5KMEqiwtRQHkMEUD5AGEAkUoBCwssAQD5Kg0AucADX9YfCQAx4AMfqqD//1SI//804AMfqugDCEtJ0DvVKMEVuMADX9b/gwbR9E8ZqfMDAar0AwCq4MMAkeEDHyoCJoBS/XsWqfhfF6n2Vxip+/b/l4gCAJAJAICSFH0F+YhCAJEKAV/4CCEAkSkFAJGq//+1ig4Ji4sCALCUAgCQSY1A+GqdAflpAQC06sMAkT+VAPFoAABUC4Ff+Et5KfgJBUH4af//teibQPlIAAC0iIIF+eiXQPl/AgDx6TNA+YoCALBr//+Qa3klkQgBk5qMAgCQSbEB+R8BAPFpAYiaiAIAkImJBfkJhQX5KQUAkSrxXzhfvQBxgP//VIr//zXrL0D5iQIAsCkBDZFLBgC07b9EqUwBANDQAADQjmlIuTGqnFIQJkP56gMfqugDH6qRjqxyEhCgUuADDaoBAEC5PxgAcYEAAFQKCED5qgEKyxEAABQ/CABxoQAAVJAAALQKCED5CgIKywsAABQ/HABxCACImj8AEWvhAABUARRA+T8ADuuJAABUPwBg8S4wkpqOaQi5awUA8QAAD4sB/f9UqAEAtAwJQPkLGUD5LQCAUh8gA9UOASgQLQ0A+YoBCosMIUKpyxEA+S4BAPnKsQCpBQAAFIoCAJBKASaRSC1BqUoBQPnsAwjLbQUA0Y4CAJDOQSaRjAEKy0pBANGsAQyKSgENin8dAPGIAQiLTEEAkcgBAPnMCQD5iAAAVIwCAJALAYBSi80E+UgBCIuKAgCwSiENkQgBC4sIvQORAfF9kj9EBfFBLQCpQwEAVOADH6rlAx+qyBuAUmIAgFJDBIBSBACAkgEAANRBLUCpAwAAFB8gA9WA/CcQKA1A+eoYgJJrBQDRSgEAywwAAYs3AUD57QMoqmoBCoqWDQ2LFQAKi7MiA5HXAQC0KAwIyxgACIvoFkD5aAIIiwiHAPjoFkD54YpAqWACCIv59f+X9wJA+Rf//7WIAgCwCK1B+eADE6rIAgD5tmIA+bUCAPmV9v+XoAL4N4AAADWIAgCwKQCAUgnBDDlIAIBSHyAD1YADKBCoKgC5CAyAUokCALApoQ2RAQAA1KjiAZGpTgD5oCIAuag+APmIgkX5tQYA+bUiAakDAAAU6AMfqh8BADnhf0D5HyAD1RNFKBDBAAC0HyAD1aBEKBACAYBS0fX/lwUAABSozYlSyDiocmh+CJtoAgD56KdIqUvQO9V/BgA5agJA+R8BCetqAR/4wQAAVOinSakfAQnrYQAAVOh3QPmoBAC0HyAD1QgM9hD/fwCpAAHAPUgAgFLgQwCR6BMA+eIDAJEoCYBS4AeAPWEAgFLjAx+qBAGAUgEAANTpQwCRYAD4NugDH6ofAQA5ygCAUmH//5Ah+BuRKGlqeAgBKDZgDICSCAeAUuKDDzIBAADUYAD4tugDH6ofAQA5SiEAkV95APGh/v9UiAIAsCkAgFIJyQw59E9ZqfZXWKn4X1ep/XtWqf+DBpHAA1/W/le+qUjMIYv0TwGp9AMBKkEAQPn1AwCq8wMCqgAhAJHs/v+XHyAD1eMAABDhAxQq4gMTquADFar0T0Gp/lfCqGAAH9b+Dx349lcBqVbMIYv1AwCq9E8CqfMDAqr0AwEqBgAAlMIiAJHgAxQq4QMTqqACP9YfAACU/g8e+PRPAalrJgCU0wAA0MgAANBzOkP5CDVD+R8BE+viAABU1AAA0JQ2Q/mIhkD4AAE/1p8CE+uj//9U9E9Bqf4HQvjAA1/WSNA71QCRAtHAA1/WHwwCcR8gA9XJPPZQ6IOAGihZaHgfIAPViQD2ECABCIvAA1/W/k+/qfMDACoEAACUdQkAlOADEyoSAACU/g8e+PRPAanTAADQyAAA0HNCQ/kIPUP5HwET6+kAAFTUAADQlD5D+YiOX/gAAT/WnwIT66j//1T0T0Gp/gdC+D0mABQJfECTyAuAUuADCaoBAADU4AMJqqgLgFIBAADU/f//F/9DA9HpAwCq4g8IqeQXCanmHwqp4AcAreIPAa3kFwKt5h8DrWEAMDfjAx+qFwAAFOgFgJLqAwCR7AMCkQjw3/JKAQKR60MDkeojDKnoBYCSisEAkesrC6kIAfg2CiEAER8hADHqywC5iAAAVOpfQPlIAQiLBAAAFOhbQPkKIQCR6lsA+QMBQLlgDICSIgAPMggHgFLhAwmq5AMfquUDH6oBAADU6QMAqskA+DcgeUCSKAOAUkEAgFIiAIBSAQAA1CB9QJMf/D+xowAAVOgDCUsAAICSSdA71SjBFbj/QwORwANf1v4PHvj0TwGpAQEAtCh8wJvIAAC08wMfqokBgFJI0DvVCcEVuFgAABQ0fACb4AMUqhMDAJTzAwCqYAoAtH8OQPJgAABU6AMfqh8BADlqwl84aOJfeGnSXzgqAQA0aAAANOgDH6ofAQA5aIJfuB9BQHFqAABU6gMfql8BADkKbRxTasIqy0sNX/hsCUD5nwEK6yoRABJgAABU6QMfqj8BADlpEUD5LBEAEp8BCmtiAABU7AMfqp8BADksAIBSbRlAuYwhyhq/AQxqYAAAVO0DH6q/AQA5bR1Aub8BDGpgAABU7AMfqp8BADlrzXSSjAIAkGsBQPmMqUf5fwEM62AAAFTrAx+qfwEAOSstRtN/vQBxqAEAVB8gA9VMSvYQjHlreI19ChsfAQ1ragAAVO0DH6q/AQA5ijEKGx8BCmuKAABUBQAAFH/9AHFgAABU6gMfql8BADk/BUDxAwEAVCr9RNNKzXiSSgUA0V/BKOtiAABU6AMfqh8BADnoAykqHwV28qEAAFTgAxOq9E9Bqf4HQvjAA1/WPwVA8UMBAFQoEUCSCAEAtSjNdJIfIAPVqUX2ECl5a3gIQQDRHxEJ60P+/1SfBkDx4gAAVOADE6riAxSq4QMfKvRPQan+B0L47vT/F2gCFIsCLUCSAwAAFCIFQJHoAwqqAAECy+EDHyrm9P+XFAATy58GQPED/v9U6QMfqggEQNEKAAmLTC1/qYsBC6pr/v+1KUEA0T8FQLFB//9U4gMfqvD//xeAEQC0/g8e+PRPAan0AwCqiQAAlAgQQPmJ0l84HwVA8TMRQJLDAABUChFAkooAALUKzXSSSkEA0QYAABQKLUbTHyAD1Ss/9hBqeWp4Su180wsIQPk/gQJxSy0Tm2sBCosq/UXTaTEAkcMBAFRfFQBxYAAAVOoDH6pfAQA5aoFAuF8RAHFoAABU7AMfqp8BADlrcUA4awAANOsDH6p/AQA5KwEUy18BC+tpAABU6wMfqn8BADkqAQrLSgFAOWoAADTqAx+qXwEAOSkBQDlpAAA06QMfqj8BADlJAIBSKgCAUusfgFIpIcgaSCHTGooCAJCL0h84KQUAUZ/iH3gLHEC5DBhAuYwBCyqfAQhqYAAAVO0DH6q/AQA5Tc1MOesBADSMAQgLnwEJa4ABAFRsAQgLrQcANA1wAJGu/V+I3wELa4EAAFSs/Q6Ibv//NTcAABS/OwPV6v//F+0AADQfIAPVyMknEPQDAKrgAwiqNCMAlOADFKrhAxMqfwAAlGgCAPAIHUu5KAT4Nh8gA9VoyCcQCgCwEgn9X4grAQoLC/0MiKz//zXoBwEyPwEIa+ACAFQfIAPVKccnEEgMgFLjAwCq4AMJqukDAaohEIBSIgCAUgEAANToAwCq4QMJquADA6ofmQCxIQEAVB8gA9VgxScQSAyAUiEAgFIiAIBSAQAA1OEDCargAwOqAQEAtEnQO9UqwVW46BqAUgEAANQqwRW4AgAAFAwcALn0T0Gp/gdC+MADX9YfDEDyYAAAVOgDH6ofAQA5CsBfOAjgX3gJ0F84KgEANGgAADToAx+qHwEAOQiAX7gfQUBxagAAVOoDH6pfAQA5Cm0cUwrAKstADV/4CwhA+X8BCusqEQASYAAAVOkDH6o/AQA5CRBA+SsRABJ/AQprYgAAVOsDH6p/AQA5KwCAUgwYQLlrIcoanwELamAAAFTsAx+qnwEAOQwcQLmfAQtqYAAAVOsDH6p/AQA5C8x0kmwCAPBrAUD5jKlH+X8BDOtgAABU6wMfqn8BADkrLUbTf70AcagBAFQfIAPVzCj2EIt5a3hsfQobHwEMa2oAAFTsAx+qnwEAOWotChsfAQprigAAVAUAABR//QBxYAAAVOoDH6pfAQA5PwVA8QMBAFQp/UTTKc14kikFANE/wSjrYgAAVOgDH6ofAQA5wANf1v9DAdH+GwD5DBBA+SgAgFL0TwSpCCHBGgocQLkLGEC5iS0GU2oBCiqsCCg2SwCAUk0BCAtrIcwaawUAUb8BC2vhBwBUP70AcSgFAFSfBUDxixFAkh8gA9XtIvYQ4wAAVMsAALWOzXSSzkEA0Z8FQPHiAABUHgAAFI4tRtOueW54zu18058FQPEjAwBUrFlpeIztfNPfAQzrowIAVAwEQPmfAQDrQQIAVC0dAFG/fQBx6AEAVB8gA9UM1ScQjUEti63BTTm/kQFxIwEAVH9JAPFoAwBUjA0Ji2sNC4uM6UD5ayUAkX8BDOuoAgBUCgRA+SoJALQ/wQBxYwAAVOgDH6ofAQA5HyAD1YjSJxBfAQDrCE0piwkNRfhABABUCwBA+WoFAPkKBED5SwEA+QsBQPl/AQDroQMAVBsAABRqEQA1P8EAcWMAAFTqAx+qXwEAOR8gA9Uq0CcQSU0piyoNRfhfAQDrIBAAVAsEQPlrAAC06wMfqn8BADkLAED5awAAtOsDH6p/AQA5ig4AtEsBQPkKBAD5YAUA+QkEQPlxAAAU6gMfqgoBAPk/AQDrH3wAqSEDAFQIAUD56AIAtAkZQLlpAAA06QMfqj8BADkJCUD5SgCAUikhQDlJIcka6gMJSwIAABS/OwPVCx1AuWwBCgoNcQCRrv1fiN8BC2tB//9UrP0OiG7//zUpBQBRaQEJCgkZALkJEED5KC0GUx+9AHFIAQBUHyAD1YrJJxDpAykqSk0oiynpe7JL6UD5aQEJi0npAPkJEED5PwVA8aIBAFQTCED59AMAquADE6oZ//+XadJfOIgKQPkhEQASHwEA+WT//5foAwCq4AMUqhcAABSJAgCQKoFLOV/9A3HhAABUAOQAb4oCAJBKgQqRQAEArSoAgFICAAAUSgUAEQgdAFEqgQs5H30AcagAAFQfIAPVycQnEChBKIsKQQ05CRBA+QgIQPkhzXSSAOQAb/8TAPngAwCt4AfAPekTQPnhA8A9AQCAPQkQAPkABIA9CQRA+WkAALTpAx+qPwEAOQkAQPlpAAC06QMfqj8BADlpAgDwKrFH+coAALRJAUD5CgQA+SAFAPkKBED5BQAAFGoCAPBKgT2R6QMAqgAEAPkJAAD5QAEA+QwAABTrAwCqAAQA+QsAAPkgAQD5CXAAkSr9X4hKAQgqKv0LiIv//zXoAx+q4QMfqvRPRKngAwiq/htA+f9DAZHAA1/W/8MA0WgCAPD+VwGpCFlPufRPAqmIAwA1qM2JUukjAJGUAgCQyDiocvMDH6opfQibiJ5B+ekHAPkJAAAUCAETi+AjAJECAYBSCAVA+QEhAJGc8v+XiJ5B+XNCAJEJaXP4P2UA8cD+/1SJ//+16AdA+R8gA9VpuicQKgCAUigBAPkqCQC5iQIAkGgCAPALAIJSKrFB+QCxR/lfBUDxU4GLmoABALQJBED5PwEA6wACAFQKAED5SQUA+QkEQPkqAQD5CrFH+V8BAOuhCgBUCQAAFGgCAPAIuUf5CAEAtGkCAPAIBQDRILVH+UkAABTpAx+qCbEH+UoAABR1AgDwteI9kagCQPkIBQC1qrpB+V8FALGgBABUCgEAtFQBE4vIGoBS4AMUqgEAANQfABTrwAIAVBoAABTgAx+qyBqAUmoGANEBAADU6AMAy0gBCIqKAgCQCAEAixQFE4tIdQH5yBqAUuADFKoBAADUHwAU62EBAFRAdUH54QMTquIDHypDBoBS6wMAlGj+TNOKAhPLtLoB+agCAPkKAAAUqAJA+QoAgJKqugH5aAQAtGgCAPAKzUf5aAYA0R8BCupgBQBUHyAD1QiwJxBLBUCRCRVA+QwhQPkLJQD5QGEAkSkFANGLIQCRnwEA8QzhAJEJFQD5iQGLmgsBQPkqAQD5CiEA+agMgFJLAQD5SBEAuYgMgFJpAgDwKaE9kQqgAJEqIQCpH3wAqfRPQqn+V0Gp/8MAkcADX9ZoAgDwSgCAUgjBR/lKIciaCADwkkF9E5s/AAjr4wIAVIkBgFLgAx+qSNA71QnBFbjw//8XKLFB+UkBE4tiAIBSKQEIi+gDCMspBQDRAAEKiigBCIoBAQDLSByAUgEAANQf/D+xwwIAVOgDAEtJ0DvVKMEVuBMAABTgAx+q4gMfquUDH6rIG4BSQwSAUgQAgJIBAADUaAGAkh8EALEIAYCaH/0/sYMBAFToAwhL4AMfqknQO9UowRW4zv//F4D2/zRI0DvVCMFVuB+ZAHEA9v9UDAAAFB8FALFAAQBUa/5M00oFANFLfQubCgETi6gGQPmqEgD5CAUAkasiAKmh//8X4AMfqrv//xf+V76pCACCkvRPAano/+/yHwAI68MAAFSJAYBS4AMfqkjQO9UJwRW4PwEAFIj9n1LzAwCqKACgch8ACOtjAgBU4AMfquUDH6phUgCRyBuAUmIAgFJDBIBSBACAkgEAANRoAYCSHwQAsRQBgJqf/j+xgwcAVOgDFEvgAx+qSdA71SjBFbgoAQAUaA4AkX92AvEU/UTTQwMAVIgGABEfIAPVKur1EAl9AVMLD4BSKAlIKikPgFIICUgqCBFIKgghSCoIBQARCAHAWggRwFoIfX7TCBF+0ikBCMtJeWl4nwIJ60kPgFJpMYkaKAEIS0nZaHifAgnr6TefGhQBCSqIAgCQCM1MOYgAADQfIAPVQHonELogAJQfIAPVlZsnEKjONIsJKUD5SQ0AtZ8SAHELDQBUn34AccwMAFSfGgBxgAwAVNQAADfoAxQqCH1Ak6gOCIsI6UD5CAoAtOkDH6pfAAAUnwYAseAdAFSIAgCQCM1MOYgAADQfIAPV4HYnEJ8gAJSIAgCQCYFLOT/9A3HhAABUAOQAb4kCAJApgQqRIAEArSkAgFICAAAUKQUAEQmBCznG/v+XIAIAtGgCglIUCAD56QMAqmgCCIuAAgD56gMfKgjNdJIIGXuyCBAA+WgCAPAfHAC5HxgAuQtdT7lrBQARC10PuUkAABRoAgDwCB1LuSgD+DYfIAPVaHInEAoAsBIJ/V+IKwEKCwv9DIis//816AcBMj8BCGvgAQBUHyAD1SBxJxBIDIBSIRCAUiIAgFIBAADUH5gAseEAAFQfIAPVIHAnEEgMgFIhAIBSIgCAUgEAANTgAxSqYVIAkegagFIBAADUH/w/sUMVAFToAwCq4AMfqknQO9XoAwhLKMEVuKUAABSIAgAyqU4oiyopQPkp6UD5qgAAtEsZQLmLAAA1Sh1AuUoAADUpDQCRPzUA8RQxlBqoTjSLCSlA+WkAALQoGUC5AgAAFOgDHyrqAwhLCgEKasAAAFQLAcBaCAEKSygZALlqEcBaCAAAFOADFCrhAxOqiwAAlGAN+DeozjSL6gMAKgkpQPloAgDwbAIA8AtxfTmIHUu5KAP4Nh8gA9UoaScQDQCwEgz9X4iOAQ0LDv0PiK///zXoBwEynwEIa+ABAFQfIAPV4GcnEEgMgFIhEIBSIgCAUgEAANQfmACx4QAAVB8gA9XgZicQSAyAUiEAgFIiAIBSAQAA1CgRQPkfBUDxwwAAVAwRQJKMAAC1CM10kghBANEGAAAUCC1G0x8gA9WM0fUQiHloeAjtfNPsAwoqLQlA+Q4BE8sMNQybzhEA0Y81QDmMQQCRbwAANIvhX3hrBQARkMFfOM/9RNNrHQAScAAANPADH6ofAgA5/0Er66IBAFTuFU6qzglOqtD9RNMOAg4qawEOCv8BC+vuI49aywELC//BK+tiAABU7gMfqt8BADkrAQA0bW0cUw4cgFKL4R94jtEfOIDBLYsfwB84LQlA+QIAABTgAwyqCQANSwrQHzgrQQBRiQEIiwgAE4tsfQRTKxEA0WgBCMsM4B94CAEANOoDCEsfFQBxf8kqOIsAAFQogR+4qACAUj9xHzgJ0F84CWkbMwnQHzgdAAAUaAIA8AgdS7koA/g2HyAD1YhcJxAKALASCf1fiCsBCgsL/QyIrP//NegHATI/AQhr4AEAVB8gA9VAWycQSAyAUiEQgFIiAIBSAQAA1B+YALHhAABUHyAD1UBaJxBIDIBSIQCAUiIAgFIBAADU4AMfqvRPQan+V8KowANf1v9DAtH8bwSpHyAD1Xt6JxD2Vwepds8gi/UDACr0Twip9AMBqsoORfj9ewOp+mcFqfhfBqlKCwC0SRlAuWkAADToAwqqTgAAFEkdQLlIBUD5aQAANMgCAPkQAAAUHwEK6yABAFRJAUD5KAUA+UgFQPkJAQD5yQJA+T8BCuuBAABUAgAAFOgDH6rIAgD5X30AqcgCQPlICAC0Cx1AuQkRQPlMAIBSCQEoNokhyRopBQBRfwEJa4EAAFQIBUD5yAIA+QsdQLkJCUD5KiFAOYwhyhqMBQBRnwELasEAAFQLBUD5fwEI6+A5AFTLAgD56AMLqgkZQLlpAAA06QMfqj8BADkJCUD5SgCAUikhQDlJIcka6gMJSwIAABS/OwPVCx1AuWwBCgoNcQCRrv1fiN8BC2tB//9UrP0OiG7//zUpBQBRaQEJagkZALlhAABU6gMfql8BADkKIUC5Si0GU0odAFFffQBxyAAAVGpDKotLwU05awAANGsFAFFLwQ056gMJSyoBCgorAQpLCxkAuYoAADQoAcBaABHAWpoBABS3fkCTHyAD1Z249RC8e3d4e/3/l6ACALR4DxeLaQIA8JnvfNMpsUH58wMAqr8iAHEI60D57AEAVOsGF4sfIAPVbJ31EIppazgfCQrrIgMAVIsBC4tqBUA5HwkK66ICAFRqCUA5EwAAFAAAgBJ+AQAU6gMVKkv//9Br0RORSgVAkmppajjrAwoqqgAAN2x1HlNqfQFTHwEM62P//1TqAwsqK3+rm2z9VNNLfQFTjP//tSv9QdMsQwCRLQCAUp8BC+uthY0aXwUAcboBihoqf7qbTUEAkb8BC+uJAgBUrR4AUWsCAPC/fQBxqAcAVG9DLYvwwU058UFNOR+OAXHtl58aEQcANG6BSznRARFLPyYAcawGAFQfjgFxzhKAUs4lkBruwQ05LwAAFFT9RNNfgQLxIwMAVIgGABELD4BSCX0BUygJSCopD4BSCAlIKggRSCoIIUgqCEFIKggFABEIAcBaCBHAWgh9ftMIEX7SKQEIy6l7aXifAgnrSQ+AUmkxiRooAQhLqdtoeJ8CCevpN58aFAEJKkEFfrLgAxQqMv//lyAP+DdozzSLqdt0eAopQPkp7XzTSBFA+SkRANELEUCSHwVA8WApQPpgBABUCC1G06h7aHgL7XzTIQAAFO0DHypugUs53/0DceEAAFQA5ABvbgIA8M6BCpHAAQCtLgCAUgIAABTOBQARv34AcW6BCzmMAABUdQAANwvvQPloAQiLS3ceUx8BC+sCAwBU6wMaKi0FADWuBgASL/F9098FAHGBAgBUXwEP60kCAFRLAIBSIQAAFAjNdJILQQDR6AMAKk0JQPlsAQnLaDUIm44RANEPNUA5DEEAkc8OADSI4V94CAUAEXQAABTrAxoqEgAAFN8JAHFrAIBSgQAAVDD1ftNfARDriAEAVF8BD+vvl58a3wEAcfAXnxoPAg9qaxGaGq8AADeOAAA1XwUJ66oAgFJLgZoa6gGAki6rq5sqBQDRzgEKii47q5vBQQCRLQIANX8dAHHoAQBUbQKAkq0BFMtKAQ2KigIKi0pRAJFfAQzrwwAAVF8JCevDAABUaXkfUx8BCetiAABUKwCAUuEDCqoIAPCSPwAI64MAAFSIAYBSSdA71Q8AABTgAx+q5QMfqsgbgFJiAIBSQwSAUgQAgJIBAADUaAGAkh8EALEIAYCaH/0/saMEAFToAwhLSdA71SjBFbgA5ABv/xMA+eADAK3gB8A96BNA+eEDwD1hAoA9aBIA+WAGgD1oBkD5aAAAtOgDH6ofAQA5aAJA+WgAALToAx+qHwEAOWgCANAIsUf5yAAAtGgGAPkJAUD5MwUA+WgGQPkFAAAUaAIA0AiBPZHpAxOqcwYA+WkCAPkAAIASEwEA+ZgAABQfBQCxwPv/VAn+gVJqEkD5LMh0kikJ2ZptAgDQ+gMLKkwtQLOqXU+5SgUAEWwSAPmqXQ+5fwEJa2kxiRo/BQBxKcWfGlQAABRoM0A5kMFfOM/9RNMIHQAScAAANPADH6ofAgA5/0Eo66IBAFTuFU6qzglOqtD9RNMOAg4qCAEOCv8BCOvuI49ayAEIC//BKOtiAABU7gMfqt8BADkoAQA0DW0cU4jhH3gOHIBSjtEfOIjBLYsfwR84TQlA+QIAABToAwyqCgENSykBCIsA0R84TUEAUYoBC4usfQRTSxEA0WkBCcsM4R94CQEANOwDCUs/FQBxf8ksOIsAAFRJgR+4qQCAUl9xHzgK0V84KmkbMwrRHzgKGIBSaRJA+SktQJJpEgD5CdFfOCoRADNJBwARCtEfOLoBADQqdX+Si+t70wwxAJHtAwqqnwEAOa0JAPGfaTk4jAELi4H//1RfAQnrYQAAVAoAABTqAx+qS328m4wBgFIpAQrLixELqikFAPEfaSs4awEZi6H//1TpAxoq6wMaKikFAFEK60D5TACAUo0hyRpKARqLCusA+aoFAFFqGgC5agUAUWsaQLmMIcoa6wMrKosBCwtrHgC5aAoA+RMBAPloCkD5CyFAOSsRADNJEQAS6RZ6swshADloEkD5CM10kigBCKoIAXuyaBIA+WgaQLkIBQBRaBoAuWgGQPloAAC06AMfqh8BADloAkD5aAAAtOgDH6ofAQA5yAJA+cgAALRoBgD5CAFA+RMFAPl2BkD5AwAAFOgDE6pzBgD54AMfKmgCAPnTAgD59E9IqfZXR6n4X0ap+mdFqfxvRKn9e0Op/0MCkcADX9YMEUD5ThEAEh8gA9VPhPUQ0G0cU9EJABGNLUbT6wMfKs4FABEQwgAR73lteO1tHFMQfg8bDwKAUq89ERsQDgAy8QELCxICCwvOBQARUQIRSmsBDQs/BkBxS///VIsRABJsBQAR3wEMa8s1ixprBQBRahEAMyohADkJGUC56cL/NRj+/xcIFIBSAQAA1B/8P7GDAABU6AMAS0nQO9UowRW4wANf1ggA8JI/AAjrowAAVIkBgFJI0DvVCcEVuBMAABR/ABxyaAGAkukDAKriAwIq4wMDKgoBn9rIG4BSBACAkuUDH6oBAADUHwQAsSAJQPoAEIqaH/w/saMAAFToAwBLSdA71SjBFbgAAICSwANf1kgZgFLhAx+q4gMfqgB8QJPjAx+q5AMfquUDH6oBAADUH/w/saMAAFToAwBLAACAkknQO9UowRW4wANf1uIDAioIGYBS4wMfqgB8QJPkAx+q5QMfqgEAANQf/D+xowAAVOgDAEsAAICSSdA71SjBFbjAA1/WCAjAWgB9EFPAA1/WKBmAUgEIgFLiAx+qAHxAk+MDH6rkAx+q5QMfqgEAANQf/D+xowAAVOgDAEsAAICSSdA71SjBFbjAA1/W4AMAKugZgFLjAx+q5AMfquUDH6oBAADUH/w/saMAAFToAwBLAACAkknQO9UowRW4wANf1uADACrIGYBSAwCIUuQDH6rlAx+qAQAA1B/8P7GjAABU6AMASwAAgJJJ0DvVKMEVuMADX9bhAwEq4gMCKggagFIAfECThACAUuUDH6oBAADUH/w/MYMAAFToAwBLSdA71SjBFbjAA1/W4AMAKsgYgFIhAIBS4gMfquMDH6rkAx+q5QMfqgEAANQIfECTH/0/saMAAFToAwBLSdA71SjBFbgIAICS4AMIKsADX9b/AwXR/XsQqeADH6ofIAPVYVn1EPhfEaniAwCR9lcSqegQgFIDAYBS9E8TqXMCAPAfIAPVlVX1EAEAANR2zsw53wYAcasMAFQfIAPVST8nEAgAsBIq/V+IigAANSj9Coiq//81UAAAFL87A9VoDIASagIA8GsCAPBM+UK5zAAANGz9QrmMAAA1vzsD1QgFADFD//9UawIA8GvxC5EMALASLgCAUm8AgBKQD4AScQIA0E3QO9Uo/V+I6AEANL87A9VI+YK5iP//NHL9X4hSBgARcv0AiKD//zUCgWGyMv1fiF8CCGvhAABUIv0SiJL//zUFAAAULP0IiOj9/zUqAAAUvzsD1SgJQLmygVY44AMJqq6BFjjjAx+q5AMfqh8BAnHlAx+q6AefGgF9edNIDIBSAQAA1B+YADEBAQBU4AMJqkgMgFLhAx+q4wMfquQDH6rlAx+qAQAA1B+4ATEEEE96BBBQeugXgFofEQBxoQAAVCgmS7kfAQBx6AefGgh1HlNfCgBxSAAAVLKBFjhy/V+IUgYAUXL9AIig//81H3kdcqD4/1T0Ax+qqGp0+AABQPlAAAC0khwAlJQiAJGfQgHxQf//VGjOTDmIAAA0HyAD1UD0JhCKHACU4AMfqknQO9UfIAPVgUr1EOIDApE4gVT46BCAUgMBgFIBAADUHyAD1SDzJhA3IQPRfRwAlCACgFKIG4BS4QMfqgEAANT0AwCqVAIANR8gA9Wp8SYQCAyAUuADCaoBAADUaAIA8AjNDJH/QgD54CIAuf9GAPn33gCpPwEAuR8RALgIAUA5aAAANOgfgFJozgw5HyAD1cDvJhCkHACUk35Ak0AAgFLhAwKR6BCAUuIDH6oDAYBSAQAA1H/+P7GDAABU6AMUSxMAgJLoJgC59CZAud8GAHHLBgBUswMANGgCANAIHUu5aAT4Nh8gA9Wo7CYQCgCwEgn9X4grAQoLC/0MiKz//zXoBwEyPwEIayADAFQfIAPVYOsmEEgMgFIhEIBSIgCAUgEAANQfmACxIQIAVB8gA9Vg6iYQSAyAUiEAgFIiAIBSAQAA1AoAABQfAxfrwAAAVAgAgBIIIwC5GAtA+R8DF+uh//9UaAIA0B8dC7n2Ax+qqGp2+AABQPlgAAC0swAANGkcAJTfIgHxoQAAVAYAABTfIgHxHwAAuaABAFTWIgCR9P//F3kcAJRAAIBS4QMAkegQgFLiAx+qAwGAUgEAANRTAfg29CYAuQgAABRvHACUQACAUuEDAJHoEIBS4gMfqgMBgFIBAADU4AMTKvRPU6n2V1Kp+F9Rqf17UKn/AwWRwANf1v9DBtH+Txip8wMAkeEDHypgIgCRAhKAUv27APlI7f+XCQCiUigAgFJhIgCR6YsAuQmAolICAYBS6CcVqelDBZHoAwD5HyAD1eia/RAgYQCR6LMA+dbs/5fIEIBSIAKAUuFDBZHiwwSRAwGAUgEAANTzAwCq6MMEkTMBADXpK1OpAWEAkQIBgFLpTwD56WMCkSAhAJHqIwG5xez/l3/+PzGDAABU6AMTS0nQO9UowRW4/k9Yqf27QPn/QwaRwANf1v5Xvqn0TwGpSAEAkAgFSLnoAPg3HyAD1eC/ExAqAACUHwAAcfQXnxoCAAAUNACAUkgBAJAIgR6RHyAD1dO+ExAJAUD5CAlA+T8BCOsAAQBUaCZA+eADE6rhAx+q4gMfqgABP9ZoFkD5yAEAtFUBAJC1Ah6RqCZAqQEBCeugAABUaCpA+eADE6oiAIBSAAE/1gDkAG+/GgD5oIKBPKACgD2UAAA29E9Bqf5XwqjAA1/W9E9BqR8gA9XguhMQ/lfCqDAAABTpAwCqSNA71SrNSLgIgVW4SnkBEl8BCGthAABU4AMfKsADX9Yq/V+IqgAANSj9Coiq//81IACAUsADX9a/OwPVCgECMij9X4gIAwA0vzsD1esDCCroAPA3CwECMiz9X4ifAQhrgQIAVCv9DIiM//814AMJqmJ9QJNIDIBSARCAUuMDH6oBAADUH5gAscH9/1TgAwmqSAyAUuEDH6rjAx+qAQAA1Oj//xcq/QiIyPz/NeH//xe/OwPV4///FwkwApHqAx8qKP1fiCr9C4jL//81qAHwNuADCapIDIBSIRCAUiIAgFIBAADUH5gAscEAAFTgAwmqSAyAUiEAgFIiAIBSAQAA1MADX9b+Dx34SBBA+fRPAqnzAwKq9AMBquEDAKr2VwGpaAAAtGAWQPkMAAAUaYpAuWgCQLkqBQBRSQEJKmmKALmIAxg3YKJFqX/+AKkIAAiLYB4A+WgCAqkIAQDLHwEU6wIBAFRjJkD54AMTquIDFKr0T0Kp9ldBqf4HQ/hgAB/WaJJAufUDH6roAvg31AIAtPUDFKo2ABWLyPJfOB8pAHEAAQBUtQYA8WH//1QOAAAUCAEbMuADH6poAgC5EAAAFGgmQPngAxOq4gMVqgABP9YfABXrQwEAVGAWQPmUAhXL4QMWquIDFKoP7P+XaBZA+aACFIsIARSLaBYA+fRPQqn2V0Gp/gdD+MADX9b+Dxz49lcCqVV8AZv2AwOq+F8BqfcDAKr0TwOp8wMCqvQDAapojEC5qAH4N+ADFqpw//+X+AMAKuADF6rhAxWq4gMWqq3//5f3AwCqOAEANOADFqqW//+XBgAAFOADF6rhAxWq4gMWqqT//5f3AwCq/wIV60AAAFTzCtSa4AMTqvRPQ6n2V0Kp+F9Bqf4HRPjAA1/W/g8f+B8gA9UgwyYQ+hoAlGgCALAAmUX5CAAAlCgBAPAAMUT5BQAAlCgBAPAAuUP5/gdB+AEAABT+T7+p4AIAtAiMQLnzAwCqaAD4N+ADE6pD//+XaBZA+WkeQPkfAQnrwAAAVGgmQPngAxOq4QMfquIDH6oAAT/WaKZAqQEBCevAAABUYypA+eADE6oiAIBS/k/BqGAAH9b+T8GowANf1v9DBNHpBoCS6gMAkesjApEJ8N/ySgECkeAHAK3qJw+paeEAkepDBJHqJw6p6AMAqh8gA9XAnhMQ4AdHreGLCKniAwOR4QMIqv17EKnjkwmp5ZsKqedfAPniDwGt5BcCreYfA63gBwatCAsAlP17UKn/QwSRwANf1igBAPAIBUi56AD4N6gCADRJ0DvVCHUAEimBVbgfAQlrAQIAVCgBAPAICUi5HykAcaABAFQpAQDwKWEekSkhQKkfAQnrAAEAVAkFAJEqAQDwSwGAUknRA/kLAQA5wANf1gIAABQ3AAAU/g8f+CgBAPAIESCRCQC4Egr9X4iKAAA1Cf0KiKr//zUFAAAUvzsD1R8gA9UAmBMQ6/7/lygBAPAICUi5HykAcYABAFQpAQDwKWEekSkhQKkfAQnr4AAAVAoFAJErAQDwSQGAUmrRA/kJAQA5AwAAFBoAAJTpAwAqKAEA8AgRIJHrAx8qCv1fiAv9DIjM//816gHwNiABAPAAECCRSAyAUiEQgFIiAIBSAQAA1B+YALHhAABUIAEA8AAQIJFIDIBSIQCAUiIAgFIBAADU4AMJKv4HQfjAA1/W/g8f+CgBAPAKzUP5SAGAUugzADkoAQDwagAAtAnRQ/kQAAAUHyAD1WqRExBLiUC5SQFAuWwFAFGLAQsqS4kAuakDGDcrAQDwawEekWkpRal/fQCpKgEKi2kZAPlqpQGpPwEK60ABAFQqAQDwSglIuV8pAHHAAABUKgUAkUABgFIK0QP5IAEAOQ8AABQfIAPVII4TEOEzAJEIJED5IgCAUgABP9YfBADxwQAAVOAzQDkFAAAUKAEbMikBAPAoeQe5AACAEv4HQfjAA1/W/le+qfRPAakoAQDw8wMAqggFSLnoAPg3HyAD1WCLExCG/v+XHwAAcfUXnxoCAAAUNQCAUuADE6qgGACU9AMAqh8gA9UjihMQ4AMTqiEAgFLiAxSq/f7/lx8AFOvhAQBUKAEA8AgJSLkfKQBx4AEAVCkBAPApYR6RKSFAqR8BCetAAQBUCQUAkSoBAPBLAYBSSdED+QsBADnVAAA29E9Bqf5XwqjAA1/Wo///l5X/Bzf0T0GpHyAD1YCGExD+V8Kojf7/F/17vqn0TwGp/8MH0egEgJLpAwCR6iMCkQjw3/IpAQKR4AcArekjDKlIoQCR6UMIkehfAPk/AADx6LsHkeenCqkUAYCaKAQA8eCHRa3zAwKq6DOImuDDA5HhAx8qAh2AUuOTCKnlmwmp4g8BreQXAq3mHwOt4IcGrfSjHaks6/+XHyAD1ehJAhDpvweR6J8A+QgAgBLgwwOR6acA+eJDA5HhAxOq6H8BueiDAbnoYweR6McA+Z8CADkiCgCU/8MHkfRPQan9e8KowANf1usruG3pIwFt/XsCqfxvA6n6ZwSp+F8FqfZXBqn0Twep/wtA0f/DE9HoQwqR6UMIkeCHEK0IwQCRKQECkeoLQJHoZwH56AWAkvMDAKoI8N/y6WsB+UrBFZHobwH56CcHkeCDC5EA8c886N9CueJLAfnhAx8qAh2AUuNPAfnkUwH55VcB+eZbAfnnXwH54o8RreSXEq3mnxOt4E+APegjAbnqYwH57+r/lx8gA9VIRwIQ858B+eiTAfkIAIAS6G8DufO/Afnob0O5CAH4N+CDC5H2/f+X6HdB+R8AAHH0F58aCAQAtQIAABQ0AIBS6GtDuemHQfnqj0H5CwUAUT8BCutoAQgq6GsDucAAAFTol0H54IMLkeEDH6riAx+qAAE/1ujjQrn/jwH5/4cB+f+DAfkIARA36J9B+emjQfkIAQmL6HsB+eh3AfnIAAC1KAkAFAkBGzLod0H56eMCuYgkAbToC0CR4E/APenDE5EIwRWRSv//sAnkAC/oqwD56AWAEgoQbB7oTwG5CABmngsQbR70JwG59AMfqlz//7CcCxmRVgGAUv93AbnoZwD5KBEA0Un//7AiycA9Sf//sOg3APkg1cA9SdA71emHAPlJ//+w6LMPkeJjgD3gK4A9IL3APUn//7AIAUCy4CeAPUCJwD1K//+w6G8A+QgEgFLgO4A9IK3APUn//7DgR4A9IM3APUn//7DgI4A9QKXAPeAfgD0gkcA9SdA71elrAPngL4A9H4EAcSAFAFQJOQBRPxUAMcIEAFQflQBx4QAAVOgDHKoJHUA4P6kAcQAKAFQ/lQBxIQoAVOqfQfnod0H5iwNAOel7Qfn/0wH5SgEIy3+VAHHq1wH56c8B+cEHAFQfAQnroAAAVAkFAJHpdwH5AAFAOQQAABTggwuR6xEAlOJjwD0IJABRHxUAcYIAAFTod0H56c9B+fL//xcfgABxgP//VJwHAJFcAAAUnAcA0YgLQDmcBwCRH4EAcaD//1QIOQBRHxkAMUj//1Tqn0H56HdB+el7Qfn/0wH5SgEIy+nPAfnq1wH5HwEJ66AAAFQJBQCR6XcB+QABQDkEAAAU4IMLkckRAJTiY8A9CCQAUR8VAHGCAABU6HdB+enPQfny//8XH4AAcYD//1Tp00H56HdB+WkA+LcIBQDR6HcB+enXQfnqn0H5iAIIiygBCIs6AAAUHwEJ66AFAFQJBQCR6XcB+QABQDksAAAU7AMfqogLAJFTAAAUKcEAUT8lAHFIBgBUigtAOV+RAHHhBQBU6KtA+eBPwD3qIw+RPwUAcejnAfnoT0G5QIGAPOjjA7noI0G56OcDuUAFQK3gP4E94UOBPSkGAFTqe0L56wtFuWsA+DfoAwsqBQAAFGghABF/HQAx6AsFuWMAAFRKIQCR6nsC+SkFAFHrAwgqPwUAcYj+/1RIBfg2IgAAFOCDC5GGEQCU4mPAPYgDQDkfAAhr4QsBVOjXQfnpd0H56p9B+QgBFIsIAQmLFAEKy4gfQDgo7v81UwgAFOlPQbkpAfg2PyEAMesDCSopIQARqAAAVOpnQPlLwSuL6qtA+QMAABTrq0D5aiEAkWwBQPnpTwG56qsA+Q8AABToC0W5CAH4NgkhABEfIQAx6QsFuYgAAFTpf0L5KMEoiwQAABToe0L5CSEAkel7AvkMAUD5iA8AkQkBQDkqwQBRXyUAcSgBAFT1Ax8qqiYWGwkdQDgrwQBRfykAcVXBAFFj//9UAgAAFPUDHyo/tQFx7L8A+eEAAFSfAQDxCR1AOPcDH6rtB58a/5cA+QIAABTtAx8qKQUBUfsDF6o/5QBxaAsBVB8gA9UsNPQQHAUAkQoAABCLeam4SgELi2kAgFLtXwG59wMNKkABH9bpAx8q/AMIqogDQDnqBYBSCgEKCgsBGzJfDQBxegGIGj0VnxpfbwFxAAIAVF+7AXHgAABUX48BcfezD5GhAQBUvwYAcbXGnxosAAAU4L9A+eEDHSriAxSqDBEAlOJjwD33Axuqof//F/ezD5EjAAAU6p9B+eh3Qfnpe0H5/9MB+UoBCMvpzwH56tcB+R8BCeugAABUCQUAkel3AfkAAUA5BAAAFOCDC5ELEQCU4mPAPQgkAFEfFQBxggAAVOh3Qfnpz0H58v//Fx+AAHGA//9U6dNB+eh3QflpAPi3CAUA0eh3Afnp10H56p9B+YgCCIsoAQiLFAEKy+h3Qfnpe0H5s35Ak+qfQfkrAQjL89MB+X/BNesLwTWLSgEIy6TKQHrq1wH5aRGJmh8BCevpzwH5IAQAVAgFAJHodwH56AMTqogA+Lfod0H5CAUA0eh3AflfkwFxAQKAUowBAFRfXwFxjQMAVF+DAXHNBQBUX4cBcSAEAFRfjwFxwAUAVF+TAXGgFABUWwEAFF+7AXHtAgBUX8sBcW0TAFRf4wFxYCYAVF/XAXGAEwBUX88BcSAEAFRQAQAU4IMLkccQAJRA+Pg36NNB+eJjwD3o+/+24f//F0gXAVEfDQBx4wAAVF8HAXGgAABUQwEAFEiXAVEfDQBxYiAAVN0RADS/CwBxABEAVEAcok6/BwBx9wMbqqGjAFQ6hoAStQaAUjgAgFKIAAAUX2MBcSAiAFRfbwFxISYAVEgDHDIfzQFxoR4AVOCzD5EBAIASIiCAUibp/5dfzwFx/7MPOaEAAFToIw+R/+sPOR/hArj/NxA5+79A+V+PAXHoA4BSGRWTGr8HAHHhFgBU6F9BueADG6qIAAA0IPd+0872/5fg9AC0AOQAb+JjwD34Axuq/QMfqulPQLn3sw+R4JcA+fUDCSr7Axiq6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOQYAABTggwuR4FuAPXwQAJTgW8A94mPAPejCIIsIBUA5iCsANAgAJh7IAQA0CRwDUyppiAspQQBRKQEKKj8dAHHo7ABUCRwAEikBAlEpGQgqSQP4NiAdBE4oAICSBAAAFMAAODcVHABy6AefGh8JALGg+/9UDQAAFOhrQPkIAV34CAFA+QgDALQIHAASCAkDUR/JAHFI6gBUHyAD1Wm79BApWWi47P//Fx8FALFA6QBU6QMVKgIAABTgHwRO4JdA+YAAALSoBwCRCXg9uP0DCKroX0G5SPj/NL8DGesB+P9UBQAAFAgcABPp/5tSCQEJCvP//xc3AIBS6U8AufUGGargW4A9ofZ+04UQAJTgW8A94mPAPfsDH6r9Axmq+QMVqoD1/7UzBwAUX78BcQATAFRfwwFx4BIAVLgAABRBAYBSlAAAFLoNiBI1DoBSOACAUgQAABT4Ax8qmhKAEhUDgFL3Axuq6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOQQAABTggwuRHRAAlOJjwD0IJABRHxUAcWP+/1QfgABxIP7/VB+0AHFgAABUH6wAcYEBAFTod0H56c9B+R+0AHEKAIASUwWKWh8BCesgAQBUCQUAkel3AfkAAUA5CAAAFDMAgFIGAAAUKQCAUtH+/xfggwuRAhAAlOJjwD0IeBoSHzkBcWABAFQfJQFxIQIAVOl3Qfnoz0H5PwEI60ASAFQoBQCR6HcB+SABQDmSAAAU6XdB+ejPQfk/AQjrIBMAVCgFAJHodwH5IAFAOZkAABQfwABx/UsAufXrBSmBDABU6HdB+enPQfkfAQnrQB0AVAkFAJHpdwH5AAFAOekAABToX0G5SBMANOADGaoZ9v+XQN4AtOJjwD39Ax+q+79A+fcDAKr1sw+R6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOQQAABTggwuRzA8AlOJjwD2owiCLCAVAOQgQADSoBwCR4Go9OD8DCOv9Awiqwf3/VOADF6o3AIBS+AYZqvsDAKrhAxiqBRAAlOJjwD39Axmq+QMYqv+XAPkA/P+1tAYAFF+nAXGBBwBU4QMfKhgAABToAxyqiQsAkSoAgFIXHUA44LMPkSIggFL/egFx4RefGlgVipo1AYiaK+j/l4hreDj/sw85H7UAcaAYAFQfdQFxARkAVP96AXG8BgCR6AefGugrETnGAAAUAQGAUuCDC5HiAx8q7BAAlOh3Qfnpn0H56tdB+SgBCMtfAQjrYNMAVPcDG6r7v0D54gMAql/DAXGhAABUmwAAtOJjwD1iAwD5CwQAFOADG6rhAx0qdA8AlOJjwD0GBAAU6AMaS/hTALn3Ax8qH7gAcRgBFUvo8wC5ICsAVPgrALn5Ax+q+gMXKnwBABT3Axuq+79A+fgDABQJBUA5CAkAkT+xAXEcAZyaaACAUgkFnxo9/v8XSQCAUjv+/xcJBUA5CAkAkT+hAXEcAZyaKACAEgkFiBo0/v8X4IMLkWUPAJTiY8A96HdB+Ql4GhI/OQFxoXcAVOnPQfkfAQnr4AgAVAkFAJHpdwH5AAFAOegDCapGAAAU4IMLkVYPAJTiY8A96HdB+Ql4GhI/BQFxwXUAVOnPQfkfAQnrwAgAVAkFAJHpdwH5AAFAOegDCapFAAAU9U9AuegDH6r3lwD5kgAAFOJjwD2bAgC0/QMfquh3Qfnpz0H5HwEJ66AAAFQJBQCR6XcB+QABQDkEAAAU4IMLkTgPAJTiY8A96MIgiwgFQDmoDwA0qAcAkWBrPTj9Awiq7///F+h3Qfnpz0H5HwEJ66AAAFQJBQCR6XcB+QABQDkEAAAU4IMLkSYPAJTiY8A96MIgiwgFQDlo/v819U9AufcDH6roAx+q/QMfqv+XAPlpAAAUCQAmHuiXQPn3Ax+qqQwANDQGABTggwuRFQ8AlOJjwD3od0H5CXgaEj8ZAXGhbQBU6c9B+R8BCeugDgBUCQUAkel3AfkAAUA5dAAAFOCDC5EHDwCU4mPAPeh3QfkJeBoSPzkBceFrAFTpz0H5HwEJ6wAQAFQJBQCR6XcB+QABQDl/AAAU4IMLkfkOAJTiY8A9CHgaEh9hAXEhAQBU6HdB+enPQfkfAQnrgBMAVAkFAJHpdwH5AAFAOZsAABTp00H56HdB+WkA+LcIBQDR6HcB+enPQfn4UwC5HwEJ6wAVAFQJBQCR6XcB+QABQDmnAAAU/3oBcbwGAJHoB58a6GsQOQQAABT/egFx/AMVqugHnxr3sw+RigNAOV+1AHGgAABU6rkANF91AXEBAQBUNf7/F+kDHKqqBYBSLB1AOGwAADSfdQFxwQAAVOkDHKrqQiqLPAUAkUgFADnv//8Xi/NfOH8BDGsiAQBU7W9A+SoBQDlsBQCRqGkrOOsDDKqfAQrrY///VPL//xfqAwwq8P//F/VPQLnoAx+q+5cA+fcDG6rq00H56XdB+WoA+LcpBQDR6XcB+eqfQfnr10H5X48BcSkBCssqAQuLRAFT+ukXnxpqtwC0SbcANOlfQblpAAA06ZdA+WkDAPlfjwFxoAAAVEgAALQfeT24VwAAtP9qPTj1TwC56JcA+RoDABTggwuRlw4AlOJjwD0IeBoSHyUBcSEBAFTpd0H56M9B+T8BCOvgKABUKAUAkeh3AfkgAUA5RwEAFOjTQfmIAPi36HdB+QgFANHodwH5YAIiHgjwr1IBASceAAghHl/n/5dBBQAU4IMLkX4OAJTiY8A9H6AAccEDAFTod0H56c9B+R8BCeugAABUCQUAkel3AfkAAUA5BAAAFOCDC5FxDgCU4mPAPQjAAFEfKQBxY/7/VAgEAVEfaQBxA/7/VB98AXHA/f9UCIQBUR9pAHFj/f9U4CvAPR+kAHGgWQBU6dNB+eh3QfnJV/i2vwIAFOjTQfngK8A9yFj4t+h3QfngK8A9CAUA0eh3AfnBAgAU4IMLkVQOAJTiY8A9H7gAcfgDHypgHwBUH8AAcUEgAFTod0H56c9B+R8BCeugAABUCQUAkel3AfkAAUA5BAAAFOCDC5FEDgCU4mPAPR/AAHGA/v9UH7gAcSEqAFQ6AIBS6QAAFOCDC5E7DgCU4mPAPegDGksYARVL6PMAuR/AAHGhAQBU6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOff//xfggwuRKw4AlOJjwD3z//8XH7gAcaEEAFQ3AIBS6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOQQAABTggwuRHA4AlOJjwD0fwABx+CsAufNjAblBAgBU+QMfquh3Qfnpz0H5HwEJ66AAAFQJBQCR6XcB+QABQDkEAAAU4IMLkQwOAJTiY8A9H8AAcTkHANFg/v9UNwCAUgIAABT5Ax+qOgCAUgYAABT5Ax+q+gMfKjcAgFL4KwC582MBuR+4AHEIwABR//MEuekXnxoAAQBUHyUAcckAAFT1Ax+q/QMfKvMDHyr4Ax8qMgAAFPgDHyrzAx8q/QMfKvUDH6qpAAA2egkANToAgFL5AxWqGAAAFH/yH3G1BgCR7AEAVB/AAHHqwxORvQOVGpgAADRI2XO4CAEWGwjBAFEJBwARSNkzuDcAgFI/JQBxcxaTGvgHmBoHAAAUH8AAcaAAAFTo42S5nfuIUggBADLo4yS56HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOQQAABTggwuRyA0AlOJjwD0fuABxCMAAUekXnxrA+v9UHykAcYP6/1RfAwBxuQKZmv8CAHHoF58atwIANAl4GhI/FQFxQQIAVOCDC5FkEACUCADw0h8ACOsBAgBU6J9B+el3Qfn3Axuq6ntB+eJjwD39S0C5CAEJy//TAfno1wH5SP//kADJwD0SAgAU9wMbqgAB+DYOAAAUGQAZi/cDG6oaAAAU/wIAcfcDG6roF58a6dNB+ckA+Lfpd0H5KQUA0el3AfmIAAA3EAAAFOgBADTpd0H56IdA+coCgFL9S0C5CsEVuOp7Qfnon0H5/9MB+erPAfkIAQnL6NcB+Uj//5AAycA99AEAFPrzRLk6BAA0vyYA8UwCAFQ/AxXrAQIAVOgvQLlIJ8gaHwEAcehTQLkIFZ8aHwUAcSEBAFTgY0G5YOf/l+ADGirgW4A9duf/lwEcoE7gW8A9HQAAFOjzQLkIfQFTPwMI660BAFToh0D54GNBuUkEgFIJwRW4Uef/l+EjwD0r6f+X4SPAPRAAABToY0G5AAFiHtsAABToM0C5CIkDUT/DKOsqCABU6IdA+eBjQblJBIBSCcEVuEHn/5fhH8A9G+n/l+EfwD0Z6f+XzwAAFPoDGCrod0H56c9B+R8BCesAAwBUCQUAkel3AfkAAUA5FwAAFP0DEyr1Ax+q+gMYKl8AABTggwuRRw0AlOJjwD3od0H5CXgaEj85AXHhMwBU6c9B+R8BCeuAIQBUCQUAkel3AfkAAUA56AMJqgsBABTggwuROA0AlOJjwD39AxMqH8AAcUECAFT1Ax+q6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOQQAABTggwuRKQ0AlOJjwD0fwABxtQYA0WD+/1Q4AIBSOAAAFPUDH6o4AIBSNgAAFLgEADRCBQBPHyMAcSwEAFQoAYBSCQEYS+jDE5EI2XO4PyEAcWMCAFQgBABPIQQATypxHRIAHQRO6AMKKgCcok4hnKJOCCEAcaH//1QgnKBOPwEKawFAAG4AnKEOCDwMDgsAJh5ofQgb4AAAVBgDCgsJJwBRCAkICykFADEIeR9To///VOkDEyrqwxORSNkpuHMGABG/IwBxrDQAVL8DGWtsNABUP0cAcSw0AFQ/JwBx4S8AVOBjQbnX5v+X4PNEuXf//xf9AxMq+AMfKvUDH6o6AIBSQByiTuEnwD3zAx8q+QMfKvcDH6rhP4A9CMAAUekDACofKQBxowEAVB+4AHEJABsygAAAVCqFAVFfFQBxCAcAVB+4AHGhAABUmAYANTgAgFL1AxeqJAAAFCldAVEf5ABxIMGIGv8eAPFsAABUExATCxsAABT/cgDx4FuAPYgBAFSw5v+X4BeAPeEDR62J6P+XARygTuAXwD3hP4A9hej/l+FbwD0h5/+XDQAAFB8AAHHgP8A94UfAPSAbQHr6B58afOj/l+FbwD0Y5/+XXwMAcUAAAFTgW8A9ORefGvcGAJE6AIBS6HdB+enPQfkfAQnroAAAVAkFAJHpdwH5AAFAOcb//xfggwuR4FuAPacMAJTgW8A9wf//F8AFgFL5Ax0qmgEANB8DAHH1ApWa/x4A8UwDAFT4M0C56CIA0fcDG6pzbhxTCAUAscP//1QVAAAU6dNB+eh3QflpAPi3CAUA0eh3AfkgA2Ie6Z9B+ep7Qfn3Axuq/9MB+SgBCMvqzwH56NcB+QAIaR6O5f+X4mPAPf1LQLnwAAAU+DNAufcDG6oIeBoS/UtAuR9BAXHBAQBU4IMLkeBbgD0pDwCU4FvAPeJjwD0IAPDSHwAI68EBAFTon0H56XdB+ep7QfkIAQnL2QAAFOjTQfnIAPi36HdB+eADH6oIBQDR6HcB+QIAABTgAx+q8wEANAgIFYsVgQDR6AMYS78CCOvNAQBU6IdA+UkEgFLgAxkqCcEVuEXm/5fhI8A9H+j/l+EjwD3DAgAUIANiHgAIaR5e5f+XGAMAFAiLA1G/wijrSgEAVOiHQPlJBIBS4AMZKgnBFbg15v+X4R/APQ/o/5fhH8A9swIAFNME+DfgW4A94UfAPeBbwD2G5v+X4FvAPeEvwD0fAABx97efGqHm/5fgP4A94FvAPeFHwD195v+X4FvAPR8AAHEBHKBOSwAAVOE/wD3zBhMqlub/l7UGANHq//8X4IMLkTIMAJTiY8A96HdB+Ql4GhI/JQFxQREAVOnPQfkfAQnroAQAVAkFAJHpdwH5AAFAOegDCaokAAAUqMI4y+ovQLngW4A9CIEAkQl9qAofQSrrN7GKGv/GAXGiBABU6JGAUuADGSoIARdLCClM0wgBZ5785f+X4D+APQBBYB4Z5f+X4HOAPeA/wD3oJ1yp4G+APep/Q3kr/XDTSgEREkoBCypJPVCz6CcaqeBrwD3gF4A9FQAAFOCDC5EEDACU4mPAPeh3QfkJeBoSP1EBcYELAFTpz0H5HwEJ60AKAFQJBQCR6XcB+QABQDlQAAAU4AMZKtzl/5co///w4D+APQHJwD3hF4A94FvAPeFjwD2a6f+X/4IAcQQ4QHroB58afwIAcukXnxooAQhqYAAAVOBjwD3gW4A9YAIIKuPl/5cBHKBO4D/APaPn/5fhF8A9P+b/l+APgD3gP8A94VvAPZ3n/5fhD8A9Oeb/l+EXwD3l5v+X4WPAPeBbgD1/6f+X9wMbqoAAADXoh0D5SQSAUgnBFbi/EkBxCwIAVCj///DgW8A9AYXAPeFbgD2K5/+X6P+PUr8CCGvDDABU4VvAPYXn/5eo/5dSqf+PEr8CCGuosogaEgAAFMj/hxLgW8A9vwIIa6xDAFQo///wAbXAPeFbgD145/+XaPGPEr8CCGuIQgBU4VvAPXPn/5fo4pcSSeOPUr8CCGuowogaFQEJCw4CABTggwuRqQsAlAh4GhIfZQFxIKT/VOh3QfniY8A96dNB+WkA+LcIBQDR6HcB+emHQPnKAoBSKsEVuOp7Qfnpn0H5KAEIy+jXAflAHKJO/9MB+erPAfnod0H56Z9B+erXQfkoAQjLXwEI66BSAFT7v0D5+wEAtL8LAHGAAQBUvwcAccAAAFRdAQA1t+T/l+JjwD1gAwC9BgAAFP/k/5fiY8A9YAMA/QIAABRgA4A96NdB+el3Qfl/AwDx6p9B+QgBFIsIAQmLFAEKy+h3QbkIBYga6HcBufr5/xc/IwBxzAIAVOBjQblX5f+X4PNEueBbgD1t5f+XARygTuBbwD0t5/+XCAGAUin///ApARSRCAEZS+BbgD0gWWi4SuX/lwEcoE7gW8A9H+j/l9n+/xfI/4cSwAEAFCgLGUvpL0C5+vNEuSgBCAsIbQARH3kAcUxDAFRIJ8gaCEMANGl+QJPrN0D5anlpuOgDCaopBQDRqv//NCnHkVJjSovSAUCZUmkcp3JjE7TyIkCZUil/KZvjBdfy5D+ZkuWqk1JBc6dyQnOncoMI4PKkjLjypVelcir9f9Mp/WGTJgGAUufDE5EpAQoLKQ0JCykDCWsABQBUKiUAET8DAHFJsYka6AQANAwBgFIt///wrQEUkYzBKcvqAx+q6wMfKvMDHyoOfUCSrHlsuC0MzBrveGq4X0Ez63EGABExKgAS8AnMGg++DBsLAgsL8BefGn8BAHHreCq4SgUAkfIXnxrrfQ0bLycAUR8CEmr5EZkaMxKTGt8BCuvB/f9U/UtAuUsBADQKBQAR69gouOgDCioGAAAU/UtAufMDHyoFAAAU/UtAufMDHyopAwlLOSUAESCajlL6Ax8qwBOgcj+TAHGrAABUIQYAVOnYc7g/AQBrogUAVOkDH6oO/R8RyykAEupYa7gsdQqL6gMIKp8BAuvjAABUiP1J0wh9w5sJ/UvTLDEEmwmpS9MCAAAU6QMfqkgFAFGfAQBxbgUAUQ0pABJoAYoafwETa2ARTXrseCu4SBGIGn8BE2sh/f9UWncAUegDCirJ+/+0aAYAURMpABJ/AgprAQEAVEj5HxHqWG24CCkAEutYaLhqAQoq6lgouOoDDSo5JwAR6VgzuOgDCirP//8XmQSAUgkFABEKBQBROClAkkkpABJqKgASXwEIa4EAAFQ/kwBxoQQAVHcAABTqWGq4XwEAa4IAAFQ/kwBx4QMAVHoAABShAwBUawYAEWspABJ/AQhrIP//VOtYa7h/AQVrw/7/VKECAFRrCgARaykAEn8BCGsg/v9U61hruAwQjlJM6qFyfwEMa4P9/1RhAQBUaw4AEWspABJ/AQhr4Pz/VOpYa7grGLsSXwELa2gAAFQ/kwBx4C8AVD+3AHHKxJ8afwIIa1oBGgugBABUDACAEusDHyruAxMqjSHKGiwkyhrtAy0q79huuN8BE2syJwBR8CXKGu8BDQoQAgsL630MG+8XnxofAgBx8NguuHAGABHxF58azgUAERAqABL/ARFqzikAElkSmRoTEpMa3wEIa6H9/1QL9/80HwMTa6EAAFTqWGm4SgEAMupYKbiy//8X61gouOgDGCqr//8XCwkAEQwNABEJKQASaykAEowpABIfASBxggAAVD+TAHHhAwBUIAAAFO1Yabi/AQBrggAAVD+TAHEhAwBUIAAAFOECAFQfAwhrYP//VO5YeLjfAQVrA///VCECAFR/AQhroP7/VO54a7gPEI5ST+qhct8BD2sD/v9UIQEAVJ8BCGug/f9U7XhsuC4YuxK/AQ5raAAAVD+TAHGAJQBUWgMKC93//xfzAwgq6QgYi/XDE5E/wR+44FhouAgAABT1wxOR8wMIKuADDSoDAAAU9cMTkeADCir4AwgqRuT/l2gGABFpCgAR4D+APQgpABI3KUCSHwEYa4EAAFSpCheL+AMXKj/BH7j5Axiq+MMTkQBbaLg45P+XKP//8OAXgD3gP8A9AaHAPeE/gD315f+X4RfAPZHk/5doDgAR/wIZa+AXgD0VKUCSwQEAVAgLFYsfwR+4AFt3uCfk/5fgB4A94BfAPeE/wD3m5f+X4QfAPYLk/5fgF4A96sMTkQ4AABQAW3e4HOT/l+AHgD3gF8A94T/APdvl/5fhB8A9d+T/l78CGWvqwxOR9wMZquAXgD3BAABUaBIAEQgpQJJJCQiL9wMIKj/BH7hAWXW4CuT/l+AHgD3gF8A94T/APcnl/5fhB8A9ZeT/l+BjQbngP4A96OP/lwEcoE7gP8A9weX/l+gzQLlJxwERARygTukTALk1AQhL6S9Auah+tQq/Aglr+QMJKhixiRofwwFxyAQAVAAQbh4oHIBS4ReAPQABGEsWDQCUAMBgHvLi/5fgg4A94BfAPekHQfnoA0H54H+APer/Q3kr/XDTSgEREkoBCypJPVCz6CceqSgOgFLge8A9AAEYS+APgD0AEG4eAw0AlODi/5cBHKBO4BfAPVMNAJQBHKBO4D+APeAXwD3h5P+X4Q/APTHk/5cBHKBO4j/APQQAABQo///wAsnAPeIPgD1oEgARCCkAEh8BF2uhAABU8wMZKvkrQLn3E0C5RgAAFOnDE5HhF4A9KFlouAmgjFLiP4A9qbmjch8BCWsiAQBUqAAANWgWABEIKQASHwEXa4ACAFToY0G5APlCHgwAABToY0G5AAFiHgEBAFRoFgAR8wMZKggpABIfARdroQIAVAAIah4UAAAUAAhrHq3i/5cBHKBO4D/APQTk/5cCHKBO4SfAPfMDGSoRAAAUqPGHUrUCCAvo/4dSqAIICwg9UNP/Ixmp4WfAPVrl/5dYAAAUAAhrHpvi/5cBHKBO4D/APfLj/5cCHKBO4SfAPfkrQLn3E0C5H78BccgBAFRAHKJO4j+APQUNAJThY8A9Muf/l4AAADThF8A94j/APQYAABTgP8A94SfAPeDj/5cCHKBO4RfAPSAcoU5BHKJO4j+APdrj/5fhD8A9huT/l+h6ABIpCwBRHwEJa00GAFTgd4A96H9HOeBbgD0IGQAS6H8HOSj///Did8A9AbHAPUAcok7iF4A94Q+APajj/5fgF8A94Q/APeArALmk4/+X4FvAPeFHwD33AwAqIuX/l+AHgD3gF8A94Q/APf8CAHFat5oamuP/lx8AAHH3AxuqawAAVOAHwD3gW4A94D/APeFjwD395v+X6CtAuR8DFWtJuwERCAlAeqCyU3oEuEB66AefGj8BGWtMAABUiAAANOiHQPlJBIBSCcEVuOBbwD0CAAAU9wMbquADGiqLDACU4mPAPan9/xfgY0G5IuP/l+ADGirgW4A9OOP/lwEcoE7gW8A9+OT/l8j+39Ip///wKQEUkej///LgW4A9CIEZiwj9XpMgaWi4E+P/l7b7/xf1wxOR8wMIKuH+/xf1wxOR3/7/F/N3Qbn0J0G5CwAAFOjTQfmIAPi36HdB+QgFANHodwH583dBufQnQblgAPg2UwAANRMAgBJ0AAA34IMLkdv0/5fgAxMq/wtAkf/DE5H0T0ep9ldGqfhfRan6Z0Sp/G9Dqf17QqnpI0Ft6yvIbMADX9b7Ax+qBQAAFIkKgFL7Ax+qSNA71QnBFbj3X0G583dBufSXQPnoAxcq9wMbqn8CAHFzEp9aSAEANdf//xfzd0G59JdA+QQAABTzd0G59JdA+fcDG6roX0G56Pn/NOADF6qe7P+X4AMUqpzs/5foJ0G5yPoHNtf//xf0Awiq83dBufX//xf7Ax+q/5cA+TcAgFLj//8X9wMNKuH//xf7Axeq3v//FwB4gLkoB4BSAQAA1B/8P7GjAABU6AMASwAAgJJJ0DvVKMEVuMADX9b/gwDRCBxA+QsUQPnpAwKq6gMAquELAanhAwCRbAEIy0sAgFINAYBS6DMAqYwBAosOA4BSQHmAuWJ9QJNICIBSAQAA1B8EQLGIAgBUjAEA60AEAFTAAvi3KARA+R8ACOvvl58a0YGNmgiBn5owUC+LMmhx+AgACMtrAQ9LAgJA+VICCMsyaDH44QMQqkgACIsIAgD56P//F+gDAEufBQCxTdA71ajBFbiAAQBUSAFAueADH6p/CQBxXx0A+QgBGzJffQKpSAEAuSABAFQoBED5IAEIywYAABRIrUWp4AMJqgsBC4tIHQD5SyECqf+DAJHAA1/WAHiAucgHgFJCfECTAQAA1B/8P7GjAABU6AMASwAAgJJJ0DvVKMEVuMADX9b+Dx/4CABAOekDAqrqAwGq6wMAqh8gA9VM9v8QDCQA+SgBMDdgeYC54iMAkagDgFJhgopSAQAA1GAAALQIAIASaJEAueADC6rhAwqq4gMJqqT//5f+B0H4wANf1v8DBtEA5ABvQQhArfRPF6nzAwCq4oMEkeNDAZHkwwOR4AMfqv2jAPn0AwGq/l8VqfZXFqn/iwD54IMHreELCa1MAACUAAH4N2iOQLkIAfg34AMTqvjz/5cfAABx9RefGgQAABQUAIASOwAAFDUAgFJ2AkC5aDJA+cl6GhJpAgC5qAAAtGkSQPn3Ax+qSQIAtQcAABTpAwCRdy5A+QgKgFJpogWpfx4A+X9+AqlpikC5KgUAUUkBCSppigC51gEYN2kuQPl//gCpKAEIi2keAPloJgKp4oMEkeNDAZHkwwOR4AMTquEDFKoiAACU9AMAKgQAABTIAhsyFACAEmgCALnWAhsSlwEAtGgmQPngAxOq4QMfquIDH6oAAT/WaBZA+Xf+Bal/fgKpHwEA8X8eAPmUEp9aaAJAuR8BG3IIARYqlAKfWmgCALl1AAA34AMTqujz/5fgAxQq9E9XqfZXVqn9o0D5/l9Vqf8DBpHAA1/W/Xu6qfxvAan6ZwKp+F8DqfZXBKn0TwWp/wdA0f8DPdHoYwiR6Q8JkfQ/CZELYQCRCF0AkSoxAJEpLQCR6IcA+WgAgJLpcwD5yP+/8unjCZEoAQiLKf//0PcDAKroNwD5KP//0ODnArIAycA9KP//0OqLAPmKJgCR+QMBqvUDHyrgX4A9AJXAPSj//9D9Ax8q6ysSqYoiAJHgP4A9IMXAPSn//9CgmZny5LMA+eBXgD0AocA9KP//0OMLE6ngU4A9AJnAPSj//9D/bwG54DOAPSCdwD0p///Q6o8A+eAvgD0AscA9KP//0OAngD0AqcA9KP//0OArgD0gvcA94COAPQCtwD3oP5lSSHOncggFABHgH4A96N8AuUjQO9XodwD5qHoAUr8DCGvMxQBUKANAOfwDGaq1AxULCMcANPkDHKqoAAA0H5UAcaAAAFQoH0A4qP//NegDGaoJAAAU6AMZqikHQDk/lQBxoQAAVCkvQDgIBQCRP5UAcUD//1QdARzLs3oAUr8DE+vMwgBUNwEAtOgCQDnoACg3oX9Ak+ADHKriAxeqivP/l+DnArKgmZnynfv/NekDGaoqHUA4SMEAUR8lAHFIAgBUKwtAOS0RhVKQmZlSLQCgci4AgFIfIAPVb5bzEH+RAHGQmaFyEQCAElIHgFIhAgBUKj9AOCkAgFLpbwG56QMZqg0AABQtEYVSkJmZUggAgBItAKByLgCAUh8gA9VPlPMQkJmhchEAgBJSB4BSAgAAFAgAgBJLgQBRf30AcSgCAFTLIcsafwENasABAFT2Ax8qLAUAkYoBQDnpAwyqdgEWKkyBAFHLIcwan4EAcWwBDQqEOUB6LAUAkeH+/1QCAAAU9gMfKl+pAHHBAQBU6gMJqksdQDhrwQBRfyUAcWgEAFQsCUA5n5EAcQEEAFQ3BwC0au180+ubQPl6aWq4OQAAFErBAFFfJQBxqAQAVPoDHypfAxBr6QAAVCodQDgaAIASSsEAUV8pAHFD//9UuwUAFOwDCipKCxoLKx1AOE15H1OOBQoLasEAUa15AFKfAQ1r2pGfWl8pAHHD/f9UnwENawkFAFStBQAU6W9BuQm7ADW3AgC07J9A+YkZgLlpAfg2KyEAET8hADGLGQC56AAAVIsFQPlpAQmLBwAAFPoDHyrqAwmqFQAAFIkBQPkrIQCRiwEA+ToBQLn/bwG5+gH4NgwAABT/bwG5+gMfKgsAABTqs0D5+gMfKkwBgFJMeSu4Kg0AkSkAgFLpbwG5egD4NtYCEzL6AxpLSwFAOekDCqp/uQBxQQIAVOoDCapLHUA4f6kAcSECAFTqAwmqSy1AOGvBAFF/JQBxqAMAVCwNQDmfkQBxQQMAVBcGALRq7XzT65tA+XtpargwAAAU7gMfKhsAgBIxAAAUacEAUT8lAHGIAwBU+wMfKmsLGwtNHUA4bHkfUysFCwuMeQBSPwEMa6nBAFFrkZ9afwMQazuCixo/KQBxo/7/VA8AABTpb0G5abEANXcCALTsn0D5iRmAuWkB+DYrIQARPyEAMYsZALnoAABUiwVA+WkBCYsHAAAU+wMfKi4AgFIPAAAUiQFA+SshAJGLAQD5OwFAuQgAABT7Ax8qBgAAFOqzQPn7Ax8qTAGAUkx5K7gqEQCR6QM7Ki59H1PpAwqq4QMfKvkDCaopA0A5Ku0BUV/pADEDrQBUKjyym/gDASo5BwCRKQEKiyHxWzgpBABRPyEAcaP+/1Q/bABxAAEAVKGrADRIAfg3VwoAtOmbQPkgWeg84I+APQ0AABTIqvg2/QMfKlcBALX2/v8X16gAtOKfQPngwwiR/QMOKlIFAJTg5wKy7gMdKqCZmfLoAkA56KMoNyjzXzjdeg8SCQ0AEj8NAHFpGoBSBAtAegkBCQotEYga3wITcsQCnRq/SQFxbQIAVKhNAVEflQBxCCsAVB8gA9WL6fIQCQAAEGp5qLgpAQqLIAEf1ugbQfloK/i3JERYNyr//9BKgRSRjAAAckkJAJFUAYmaHgIAFKgVAVEfDQBxwwEAVL8FAXGAAQBUvw0BcUEoAFToG0H5CBMAtPNDCJH8AwQq6BMCuf8XArkWAICS8xsB+bAAABR/AwBx6KOOGmidADfgj8A9/3cCueB/gD3o/0D5yAH4twj9cNMEA1g3Kv//0EqtFJGYAABySRUAkfYXnxpcAYmaFQAAFOmzQPn9Ax8qIVkouKn+/xfgd4A99gMfKjgAgFLof0c5PP//0JyrFJEIARlS6H8HOeB3wD3ge4A96N9DeQUAABT2Ax8qOACAUjz//9CctxSR6f+PUuRnALk/AShqAQYAVAEcoE6/ARtyKP//0AhlHZEp///QKSkhkTMBiJoo///QCG0bkSn//9ApGSGRNgGImo/g/5f7AxgqGA8AER8AAHHgAxeqAQSAUuIDGirjAxgq5AMdKtYSk5puBQCU6AJAucgAKDfhAxsq4AMcquIDF6oj8v+X6AJAuagAKDfgAxaqYQCAUuIDF6od8v+X6GdAueADF6oBBIBS4gMaKuMDGCoEARNSWwUAlB8DGmvg5wKyHcOaGqCZmfJm/v8X4NMJke1PALn8IwD5tAUAlAEcoE6U4P+X4V/APeBjgD1C4P+XYAIANO5PQLnzd0K53AEbMmgGAFGfhwFx6HcCuQACAFTgY8A94T/APX8DAHHIAIBS9iMAufg/ALkWsZsa4+H/l3h2AFH4dwK53QAAFO5PQLncARsyn4cBcUEaAFTTARtyKAGAUuFXwD39A4iaf2sAcckTAFTs5wKy4GPAPekBABQIHwAS/QMfKh8JAHHtWABUHxUAcaxbAFQfDQBxAIsAVB8RAHFhxv9U6BtB+f0DHyoVAQA5L/7/F+gbQfnovwg5/IdA+eiTQPnsAx8qOwCAUuQDHSqkAAAU6BtB+fyTQPlIAQC0/JNA+ekDCKoKBoBSK/1D0z8dAPEqCQAz6QMLqor/HzhI//9UxAkYNumTQPkpARzLP8E760sJAFTsAx8qOwUAEUgAABTbVAA08xtB+XZ/QJP8AwQq+AMfqvsDE6phA0C5gQEANOAzCJEdBQCUYIf4N8gCGMsfQSDrwwAAVOgDACp7EwCRGAMIix8DFuuD/v9UCP9f08iFALXgAxeqAQSAUuIDGirjAxgq5AMcKugEAJRYUgC09gMfqmECQLnhUQA04DMIkQYFAJTWwiCL3wIY60hRAFToAkA5qAAoNwF8QJPgMwiR4gMXqpTx/5ffAhjrcxIAkSP+/1SAAgAUf0MAcQgCgFKEAB0ye4OIGg0PgFLoG0H5KAIAtPyTQPmpARsSLP//0IzBCJEKDUCSC/1E0x89APGKaWo4SAEJKoj/HzjoAwuqKP//VCQKGDfsAx8qKACAUgMAABT8k0D57AMfKjT//9CUghSRJwEAFOgbQfnsAx8qNP//0JSCFJEUAQAU6HdA+R8gA9VJR/NQCMFVuB8NAnHog4gaKFloeB8gA9XJCvMQPAEIiwYAABToG0H5Kf//0CmBIpEfAQDxPAGImggAsBLgAxyqfwMIa3YziBrhAxaqAAoAlAgAHMsfAADxyQKImogDCYt7APg2CgFAOep6ADXsAx8q5AMdKvsDCSogAAAU/AMYKvgjQPl2bwBRIByhTuFXwD0z4f+XARygTtYGADFj//9UCGt9OOEXgD0ftQBxYScAVOBjwD3gZ4A96H9GOQgBGVLofwY54GfAPXHg/5cBHKBO4BfAPcDf/5fga4A96L9GOQgBGVLovwY54GvAPS8BABTok0D57AMfKjT//9CUghSR8gAAFKh9BFMp///QKYEUkUwAgFI0AQiL1gAAFOgDCMssAIBSNP//0JSCFJHoGwH5xgAAFPg/ALl/AwBx+HdCucgAgFLgY8A99iMAuRaxmxofAwBxCGCDUunjCZHos4iaMwEIi/MrAPngY4A9Dd//l2BGALg33/+XARygTuBjwD1D4P+X4VPAPfXg/5fhX8A94GOAPdvi/5fgY8A9YP7/NR8HAHGLBQBUQwUAT21Ki9LhK0D5bRO08g7AhlLyZ0C57QXX8uBPQLn9AwGq6QMYKqwDgFKNCODyroy4cj91AHFqEgDRKLGMGl8BHevDAQBU6QMfqksBQLlrIciaa0Epi2n9SdMpfc2bKf1L0ystDhtLxR+4XwEd6+L+/1RJAAA0qc8fuPsDE6p/Ah3riQAAVPMDG6ppzl+4af//NOl3QrnzAxuqKQEIa+l3ArmM/P9UCAAAFOErQPnyZ0C56QMYKuBPQLn7AxOqQwUAT/0DAarJBfg2KseRUsi2ABHx30C5ahyncjABgFIIfaqbCP1h0wgFABHqAwlLXyUAcQmmiVq/AxvrYgIAVAsAgBLqAx8q7QMdqmwhyRorJska7AMsKq4BQLnPJckazgEMCu8BCgvKfQsbr0UAuL8BG+sj//9UqwNAuYoAADRqRwC4AgAAFKsDQLl/AQBx7HdCueoXnxqfmwFxvUsqiyoAnZprAwrLSgkIix8Ji+tbsZuaiQEJK+l3ArmE+/9UvwMb68IBAFQoAB3LCf1C06gDQLkzDQkLHykAcSMBAFRJAYBSKgkJC3MGABFJeR9THwUKa4L//1QCAAAU8wMfKmgDAcufmwFx6wyAUgn5f9PqA5Ma3wIAcYATS3opCYiLyAIKS+oXnxoIAQpLKSUA0T/BKOsNMgBUKceRUgiRQBEfAwBxaRyncgl9KZsq/X/TKf1hky0BCgupDQ0LCAEJSynYgFIupZ+aHx0AccweAFTqAIBSaQGAUuIzwD1KAQhLKQEIS0ABJx4pdR4SSHUeEkEcok5CnKNOKREAcaH//1QDDQRO5C/APQAEBE5jHKROYDSgbiAcYm4BQABuAJyhDgg8DA4JACYeOH0IG98AABQsAIBSNP//0JSGFJGoAQC0/JNA+csegFIJfcCbHyUA8Sn9Q9MqIQsb6AMJqkoFHDKK/x84KP//VCgAgFICAAAU/JNA+X8DAHHpo44aCVoAN4l4DxLfAQBxJBGEGqgAALWbAAA16JNA+fwDCKoJAAAU6pNA+R8BAPFof0CTSQEcyykViZo/wTvrO8GImugDCqoYARzLiHkAUh/DO+sWw5sa3wIIa0xXAFTbAgwLXwMba13Dmxq/AxNrrFYAVOADF6oBBIBS4gMdKuMDGyr6Awwq8wMEKm4DAJToAkA5qAAoN+EDGirgAxSq4gMXqiPw/5dkAhBS4AMXqgEGgFLiAx0q4wMbKmIDAJTgAxeqAQaAUuIDFirjAxgq5AMfKlwDAJToAkA5qAAoN+ADHKrhAxiq4gMXqhHw/5dkAhNS4AMXqgEEgFLiAx0q4wMbKlADAJTg5wKy9D8JkaCZmfJc/P8X4GPAPY7e/5fhF8A9Ot//l+znArLuT0C5+AMcKqyZmfLod0K5zR6AUqgBADQfAQBx/ItA+QlViFoqfcybPykA8Ur9Q9NLJQ0b6QMKqmsFHDKL/x84Iv//VAQAABT8c0D5CQaAUuk7CTkfAQBxaQWAUqoFgFLIPQARSbGJGhgDHzL2PwmR/SsA+YjvHziJBwA5/QMWquBjgD3K3f+XKP//sAjBCJEIyWA4CAETKsgWADjp3f+XARygTuBjwD0O3/+X4VfAPcDf/5fIAhTL4GOAPR8FAPHBAQBU4V/APehnQLnoABg3fwMAcawAAFThg0utBN7/l+FfwD3AAAA0tgsAkcgFgFKoBwA5AgAAFOFfwD3gY8A9leH/l+BjwD2g+/816ItA+an/n1Lp/69yHQEcy6hDOIsoAQjLH8E764tHAFToAxsq0wIUy6oDFEsIfUCTaQoA0eRnQLngAxeqAQSAUuIDGio/AQjraAMdC0kBFgtku0B6CAkAERYRiRrbAhgL4wMbKuoCAJToAkA56AAoN+gjQPnpK0D54QMYquIDF6oAAQmLne//l+hnQLngAxeqAQaAUuIDGirjAxsqBAEQUtsCAJToAkA5qAAoN+A/CZHhAxOq4gMXqpDv/5doAh0L4AMXqgEGgFLCAghL4wMfKuQDHyrOAgCU6AJAOcg9KDfgAxyq4QMdquIDF6qD7/+X6QEAFFgBgFLo4wmRaf+fkggJDosKyS2LTEFA0UkBCYuIAUC5CwnYGm99GBsIAQ9rIAFb+qAPAFSrAQA36z+ZUuAnwD1Lc6dyawUAER8DC2uAAV36CQEAVGsAgJLgJ8A9y/+/8kppazhqAAA2Kv//sEDBwD0KfwFTPwEb6+ErwD0AAUp6QQAAVOEjwD0fBVhrQgAAVOEfwD3oI0C57rcAqagBADfoI0D5CAFAOR+1AHEhAQBU4IcNrej/RjkIARlS6P8GOeg/RzkIARlS6D8HOeCHTa2PAQC54AuAPezDAPnvHwC50t3/l+ELwD2B3f+XQAkANOgfQLnqP5lS7MNA+Upzp3LyZ0C54E9AuQgBGAvhK0D5HwEKa4gBALkpAgBU6aNAqQh9QJMp9X7TKAkIi+k3QPkoAQiLHwEd6x8FALlCAABUv88fuAkBQLkpBQARPwEKawnFH7gI//9UDBEAkSgAHcsJ/ULTqANAuTMNCQsfKQBxowUAVEkBgFIqCQkLcwYAEUl5H1MfBQprgv//VCYAABQoMgA0HwUAcUADAFQfCQBxAAMAVG37/xfgAxeqAQSAUuIDGirjAx8q/AMEKlcCAJT4Ax8qhAMTUuADF6oBBIBS4gMaKuMDGCpQAgCUXwMYa+DnArJdw5gaoJmZ8lv7/xcfGQBxYAAAVB8dAHHhav9UqH5Ak+kbQfn9Ax8qKAEA+VL7/xfyZ0C54E9AueErQPnsw0D5iBEAkX8DCOsbgZua+AMbqn8DHeuJAABU+wMYqmjPX7ho//80n58BcaEDAFTfAgBxyBafGh8BE2vp158afxYAMerXnxo/AQpqKQCAEgoAgBIpBYkaSgGTWiABAAtWAQgL8gEYNx8DHevpAQBUCcNfuKkBADSomZlSKjOTUoiZuXIqM6NyKH0IGwgFiBMfAQprCSoAVOgDH6oEAAAUSwIdEhAAABQoAYBSCgMBywx4GhLJfkCTS/l/058ZAXFqCYqLQAAAVErBM4vrAx8qSAEIywglANEI/aiKHwEJ6xaxiZrPAgsqqP+fUutPALn/AQBx6P+vcggViBrfAghrzCcAVP8BAHEbeBoSyAaWGn8bAXEIBQARwQAAVAl5AFJ/AglrrCYAVGl+swopAAAUMwIANH8CAHH8i0D57OcCsmlWk1qsmZnyzR6AUip9zJs/JQDxSv1D00slDRvpAwqqawUcMov/Hzgo//9U6YtA+QMAABTpi0D5/AMJquoDCaopARzLPwUA8ewAAFRJARzLCgaAUikFAJGK/x84PwkA8av//1Tpi0D5gO8fOH8CAHEKeQBSawWAUikBHMusBYBSi7GLGj8BCuuLBwA5bCEAVCgBCAvpP0C5KXkAUh8BCWvMIABU8z9AueRnQLngAxeqAQSAUuIDGirvgwG5AwETC+MjALm9AQCU6AJAOagAKDfgI0D54QMTKuIDF6py7v+X6GdAueMjQLngAxeqAQaAUuIDGioEARBSsAEAlH8bAXGBDQBU7ytA+e3nArLOHoBSrZmZ8r8DD+v8gZ2a/ZdA+fMDHKpoAkC5iAIANAoBgFIJfc2bHyUA8Sv9Q9PpAwqqbCEOG4gFHDKIaio4SgUA0egDC6ro/v9UfwIc64ACCYvAAQBUKAUAkR8JAPEIBoBSygAAVA4AABR/Ahzr4AMdqggGgFIAAQBUCPwfOB8AFOvI//9UBgAAFD8lAPEIBoBSYQAAVOCPQPnoXwk56AJAOegAKDehAwDL4gMXqjru/5fvK0D57ecCsq2ZmfJzEgCRzh6AUn8CD+tp+v9U6INBuUgBADToAkA5CAEoNyD//7AAbCKRIQCAUuIDF6oq7v+X7ecCsq2ZmfLfBgBxqxAAVPsjQLl/AhjrYhAAVGgCQLngAx2qCQaAUsgBADTgAx2qyx6AUgl9zZsfJQDxKf1D0yohCxvoAwmqSgUcMgr8Hzgo//9UHwAU6wkGgFKJAABUCfwfOB8AFOvI//9U6AJAOQgBKDffJgBxKAGAUuIDF6rBsogaCO7/l+3nArKtmZnycxIAkcgmAFF/AhjrYgwAVN8mAHH2AwgqrPv/VF8AABSoEwCRHwMd6+vnArIIg4iaq5mZ8swegFLowwD5tgj4N/sDHapoA0C5aAEANPiXQPkJfcubHykA8Sn9Q9MqIQwb6AMJqkoFHDIK/x84Iv//VAQAABT4j0D5CAaAUuhfCTl/Ax3rAAEAVB8DFOvJAwBUCAaAUgj/HzgfAxTryP//VBkAABToAkA5CAEoN+ADGKohAIBS4gMXqtft/5fr5wKyzB6AUquZmfLoT0C5GAcAkWgAADXfBgBxawEAVOgCQDkoASg3IP//sABsIpEhAIBS4gMXqsjt/5fr5wKyzB6AUquZmfLpl0D56AJAOTMBGMtIASg36AMWKn9CNuvgAxiqYbKImuIDF6q77f+X6+cCsswegFKrmZny6MNA+XsTAJHWAhNLfwMI60IAAFTW9/82wkoAEeADF6oBBoBSQwKAUuQDHyrxAACU6AJAOcgAKDfoi0D54AMcquIDF6oBARzLpe3/l+hnQLn7I0C5CgAAFPsjQLnoAxYqAiUAEeADF6oBBoBSIwGAUuQDHyrfAACU6GdAuQQBE1LgAxeqAQSAUuIDGirjAxsq2AAAlH8DGmvg5wKyfcOaGqCZmfJ9PP82EgAAFOgbQfn9Ax8qFQEAud75/xfoG0H5/QMfKhUBAHna+f8X6AMfqkoBgFJKCQoLCAUAkUp5H1MrCcoaa6UKG2v//zSu/v8XaAmAUknQO9UowRW4FQCAEuADFSr/B0CR/wM9kfRPRan2V0Sp+F9DqfpnQqn8b0Gp/XvGqMADX9b2s0D5t/7/tehvQbkIAgA06F9TqXMAgJI0AIBSFUEAkcF6dLiBAQA04AMVquIDF6oXAACUlAYAkXMSANG1QgCRnyoA8eH+/1QPAAAU9QMfKuL//xefJgDxaAEAVOgDE8vJami4yQAANQgRAJE1AIBSH6EA8WH//1TY//8XyAKAUtP//xc1AIBS1P//FygkAFEfRQBxCAMAVP5Pv6kfIAPVKUbyEPMDAKqKAAAQK2loOEoJC4tAAR/WSBiAuQgB+DYJIQARHyEAMUkYALmIAABUSQRA+SgBCIsEAAAUSABA+QkhAJFJAAD5CAFA+WgCAPn+T8GowANf1kgcgLnoCPg2CUEAER9BADFJHAC5aAgAVEkIQPkoAQiLQwAAFEgYgLmICPg2CSEAER8hADFJGAC5CAgAVEkEQPkoAQiLQAAAFEgYgLkICPg2CSEAER8hADFJGAC5iAcAVEkEQPkoAQiLPAAAFEgYgLmIB/g2CSEAER8hADFJGAC5CAcAVEkEQPkoAQiLOAAAFEgYgLkIB/g2CSEAER8hADFJGAC5iAYAVEkEQPkoAQiLNAAAFEgcgLmIBvg2CUEAER9BADFJHAC5CAYAVEkIQPkoAQiLMgAAFEgYgLloBvg2CSEAER8hADFJGAC56AUAVEkEQPkoAQiLLwAAFEgYgLnoBfg2CSEAER8hADFJGAC5aAUAVEkEQPkoAQiLKwAAFEgAQPkJIQCRSQAA+QABQP0S2v+XGwAAFEgAQPkJIQCRSQAA+QgBgDmr//8XSABA+QkhAJFJAAD5CAFAuab//xdIAED5CSEAkUkAAPkIAYB5of//F0gAQPkJIQCRSQAA+QgBQDmc//8XSABA+Qg9AJEI7XySCUEAkUkAAPkAAcA9YAKAPZX//xdIAED5CSEAkUkAAPkIAUB5j///F0gAQPkJIQCRSQAA+QgBgLmK//8X/4ME0fRPEalUAANr/XsQqY0DAFSIDBMSCHUQEigDADWfAgRxCCCAUvMDAKqCMoga4AMAkSEcABJZ2f+XnwIEcUMBAFRoAkA5qAAoN+ADAJEBIIBS4gMTqqXs/5eUAgRRn/4DcQj//1RoAkA5qAAoN+EDFCrgAwCR4gMTqpzs/5f0T1Gp/XtQqf+DBJHAA1/WoAAAtD/8AXGIAABUAQAAOSAAgFLAA1/WSNA71QkBXfgpAUD5aQEAtD/8H3GoAQBUKHwGUwkQgFIpFAAzCAUaMggAADkJBAA5QACAUsADX9YpfAdTP/0GcaD9/1QYAAAUKXwLUz9tAHEjAwBUKUgTEj85QHHAAgBUKUBAUSl9FFPpAQA1KHwSUwkQgFIKEIBSCxCAUilEDDMqLAYzKxQAMwgNHDIIAAA5CQQAOQoIADkLDAA5gACAUsADX9aJCoBSAACAEgnBFbjAA1/WKHwMUwkQgFIKEIBSKSwGMyoUADMICRsyCAAAOQkEADkKCAA5YACAUsADX9b/AwHR4AuAPer/j1LoF0D5/k8DqQn5cNM/AQprAAQAVPMDAKrpAQA1KP//sOADgD0BycA9htr/l8ACADQo//+Q4APAPQG5wD0y3P+X4AMTquz//5doAkC5COEBUQ8AABQK/XDTCL1AkusTQPms/4cSSgEREikBDAtKMR8yaQIAuQjBCqrrIwGp4AfAPQQAABTgA8A96AMfKmgCALn+T0Op/wMBkcADX9b+X72pF0xA+fRPAqn0AwCqChRA+QgcQPnzAwKq4CZAqfZXAalKAQjL9QMBqj8BCus2MYqaFgEAtOEDCKriAxaqZ9j/l+gmQKkAARaLKQEWy+AmAKk/ARPrNjGTmhYBALThAxWq4gMWql3Y/5foJkCpAAEWiygBFsvgIgCpHwAAOeADE6qILkD59ldBqYgeAPmIFgD59E9Cqf5fw6jAA1/W/l+9qfZXAakWTED5VwAEkfRPAqn0AwGq9QMAquADFqrhAxeq8wMCqqQEAJQIABbLHwAA8eADFKr3Aoia4QMWqv8CE+vzMpOa4gMTqjzY/5fIAhOLyQIXi+ADE6qopgCp9E9CqalOAPn2V0Gp/l/DqMADX9YAAgC0AQH4N6EBADQ/BABxYAAAVD8MAHFBAQBUAgAA+cADX9Y/CAAx4AAAVD8EADGBAABUAgAAecADX9YCAAC5wANf1gIAADnAA1/W/g8e+AgEQPkJLED59E8BqQosTKnzAwCqDAEJy5QBC4tqAAC0nwIK66oGAFRoikC5aRZA+WoeQPkLBQBRPwEK62gBCCpoigC5wAAAVGgmQPngAxOq4QMfquIDH6oAAT/WaAJAuX8eAPl/fgKpCAQQN2mqRakpAQqLaaYAqcgDIDdoIkD54TMAkeADE6oiAIBSAAE/1h8EAPHhAgBUaKpAqYsGAJFpYkD5bi5A+eAzQDlMAQjLLQELyw8BDYufAQ3r7MGKmj8BAPFpAQ6LSgGMmikBCMsfAQ7ral4A+WlmAPmoAQBUAPEfOAsAABQIARsyaAIAuWkuQPloBkD5iQIJiwAAgBIpAQjLaWYA+QkAgJJopgup9E9Bqf4HQvjAA1/WgAEAtP5XvqkIAIKS9E8Bqej/7/I/AAjrAwEAVIkBgFLgAx+qSNA71QnBFbj9AAAU4AMBqujl/xcfDEDyYAAAVOgDH6ofAQA5DNBfOAjAXzgO4F94jRFAkigBADRuAAA06AMfqh8BADkOgF+430FAcWoAAFToAx+qHwEAOchtHFMIwCjLCw1f+GkJQPk/AQjrYAAAVOgDH6ofAQA5aBFA+QoRABJfAQ1rYgAAVOoDH6pfAQA5KgCAUm8ZQLlKIc0a/wEKamAAAFTvAx+q/wEAOW8dQLn/AQpqYAAAVOoDH6pfAQA5as10kk8CAJBKAUD576lH+V8BD+tgAABU6gMfql8BADkPLUbTHyAD1Wql8hD/vQBxaAEAVFB5b3gRfg0b3wERa2oAAFTxAx+qPwIAORBCDRvfARBrigAAVAUAABT//QBxYAAAVPADH6ofAgA5HwVA8UMBAFQQ/UTTEM54khAGANEfwi7rYgAAVO4DH6rfAQA5HxFA8sANAFROeW94z+180+0lDZufgQJxrkEAkc0BD4uP/UXTrBEA0cMBAFT/FQBxYAAAVO8DH6r/AQA5r4FfuP8RAHFoAABU8AMfqh8CADmwcV84cAAANPADH6ofAgA5kAEAy/8BEOtpAABU8QMfqj8CADmUAQ/LjwJAOW8AADTvAx+q/wEAOY8BQDlvAAA07wMfqv8BADlv/Z9SLwCgcvEFAJE/ABHrogUAVB8CAetjBQBUKQwAkT90AvEp/UTTAwMAVCsFABEPD4BSbn0BU8sJSyouD4BSawlLKmsRSyprIUsqawUAEWsBwFprEcBaa31+02sRftLOAQvLTnlueD8BDutOD4BS7jGOGssBC0tK2Wt4PwEK6+k3nxppAQkqCC0GUykFABE/AQhrSwoAVAgAAYuIAQjLaAkANOkDCEsfFQBxn8kpOOsIAFSogR+4qACAUr9xHzhDAAAUPwAP66kIAFQKLQZTX8EAcUMIAFRf/QBxYAAAVOoDH6pfAQA5agKCUgwADssqAAqLSgEMi0LNdJIKzXSSXwEC64ADAFQIAPCSXwAI6wMBAFSJAYBSSNA71QnBFbgvAAAUDs10ks9BANGT//8X7gMAquADCartAwGqCBuAUuEDCqojAIBS5AMfqgEAANTpAwCqH/w/saMAAFToAwlLSdA71SjBFbgJAICS4AMOquEDDao/BQCxIAMAVGgRQPlpCQD5KUEAkSABDIspAQKLCC1AkuoDCaoMAAGLCAECqmgRAPlfzR44SAEMywgBADTrAwhLHxUAcV/JKziLAABUKIEeuKgAgFI/cR44CdBfOAlpGzMJ0B84DwAAFPMDAKrgAwGq9QMBqvjk/5dAAQC0iAITy+EDE6r0AwCqHwEV6wIxlZrT1v+X4AMTql7i/5fgAxSq9E9Bqf5XwqjAA1/W/g8b+D8EAHH6ZwGp+F8CqfZXA6n0TwSpwQAAVMkCgFLgAx+qSNA71QnBFbgoAQAU9QMCKvQDASrzAwCqaAZA+WleQPkfAQnroAAAVAkFAJFpBgD5AAFAOQMAABTgAxOqlf7/lwgkAFEfFQBxg/7/VB+AAHFA/v9UH7QAcWAAAFQfrABxYQEAVGgGQPlpXkD5H7QAcfYTn1ofAQnr4AAAVAkFAJFpBgD5AAFAOQUAABT2Ax8qAwAAFOADE6p+/v+Xn0IAcYQaQHphAQBUH8AAcSEBAFRoBkD5aV5A+R8BCeugAwBUCQUAkWkGAPkAAUA5GwAAFB8gA9Woh/IQnwIAcQjBIItJAYBSNAGUGggFQDmfAghryAMAVGliQPloBkD5aQD4twgFANFoBgD5aS5A+WoKQPngAx+qav4LqSgBCMvKAoBSSdA71WhmAPkqwRW43wAAFOADE6pX/v+XCHgaEh9hAXEhAQBUaAZA+WleQPkfAQnr4AcAVAkFAJFpBgD5AAFAOT0AABTUCQA0nyoAcaEJAFQUwABRnyYAcQgDAFQ4M5NS9QMfKlcBgFI4M6NyaAZA+WleQPkfAQnroAAAVAkFAJFpBgD5AAFAOQMAABTgAxOqOP7/l7VSFxsUwABRnyYAcWgAAFS/AhhrI/7/VJ8mAHHIFQBUBAAAFPUDH6qfJgBxSBUAVKgKFYv35wGy9AMUKvcKQdIY+X/TaAZA+WleQPkfAQnroAAAVAkFAJFpBgD5AAFAOQMAABTgAxOqHf7/lxUDFIsUwABRnyYAccgRAFS/AhfrghEAVKgKFYsY+X/TnwIYq6P9/1SJAAAU4AMTqhD+/5cfIAPViHvyEAjBIIsIBUA5H0EAcWMBAFRoYkD5SBX4t2kGQPkoBQDRaAYA+VUVADQoCQDR4AMfqmgGAPmGAAAUFAKAUgIAABQUAYBSiAYAUZ8CCGohBABU6AKAUh8gA9W3ePIQiH4IG+nCIIs4BUA5HyAD1QmA8jAIHUXTnwIYazlpaDjpBQBU9QMfKgsAABTgAxOq6v3/l6gi2RrpwiCLFQMIKjgFQDmofhtTnwIYawCJQHqBBABUaAZA+WleQPkfAQnrYP7/VAkFAJFpBgD5AAFAOfH//xcfIAPV13TyEOjCIIsYBUA5nwIYa+kFAFT5OI5S9QMfKpnjoHIJAAAU4AMTqs79/5fowiCLtWIUGxgFQDmfAhhrooJZeoIEAFRoBkD5aV5A+R8BCeug/v9UCQUAkWkGAPkAAUA58///F/UDH6qfAhhrqQYAVOgDGSoJAICSOiXIml8DFetiAQBULwAAFOADE6q1/f+XqCLZmunCIIsVARiqOAVAOZ8CGGuiglr6yAQAVGgGQPlpXkD5HwEJ64D+/1QJBQCRaQYA+QABQDny//8X9QMfqp8CGGtpAwBU+QMUKrp+GZsfAxqr4gIAVGgGQPlpXkD5HwEJ66AAAFQJBQCRaQYA+QABQDkDAAAU4AMTqpX9/5fowiCLVQMYixgFQDmfAhhrCQEAVCh/1Zv/AwjrgP3/VAQAABSfJgBxCAEAVFQBgFIfIAPVt2ryEOjCIIsIBUA5nwIIa6gCAFRoYkD5iAD4t2gGQPkIBQDRaAYA+ch+QJOpAgjKIAEIy/RPRKn2V0Op+F9CqfpnQan+B0X4wANf1uADE6pz/f+X6MIgiwgFQDmfAghrKQEAVGgGQPlpXkD5HwEJ6+D+/1QJBQCRaQYA+QABQDn1//8X9gMfKkkEgFIVAICSSNA71QnBFbhoYkD5CPz/tuL//xd1AAA04AMfquL//xdoBkD5aS5A+eADH6ooAQjLaQpA+X8iDKlpXgD52v//F/5nvKkIBED5CVxA+fRPA6nzAwCq+F8BqR8BCev2VwKpoAAAVAkFAJFpBgD5FAFAOQQAABTgAxOqRf3/l/QDACqftgBx9hefGmAAAFSfrgBxIQEAVGgGQPlpXkD5HwEJ6+AAAFQJBQCRaQYA+RQBQDkGAAAU9gMfKgQAABTgAxOqM/3/l/QDACqI6gBRHykAMQIBAFRoYkD56An4t2gGQPkAAPDSCAUA0WgGAPlLAAAUmZmZUvcDHypYAYBSmZmhcmgGQPlpXkD5HwEJ66AAAFQJBQCRaQYA+RUBQDkEAAAU4AMTqhr9/5f1AwAq6VIYG6jCAFEfJQBxN8EAUYgAAFT/Ahlr9AMVKsv9/1T0fkCTHyUAcWgDAFTY9YjSVwGAUjhcr/KYwtXy+Cjg8mgGQPlpXkD5HwEJ66AAAFQJBQCRaQYA+QABQDkDAAAU4AMTqv/8/5eIfhebCUE1iwjAAFEfJQBxNMEA0YgAAFSfAhjr9QMAKsv9/1QfJQBxyQEAVGhiQPmIAPi3aAZA+QgFANFoBgD53wIAcYAGlNoPAAAU4AMTqur8/5cIwABRHykAcYL+/1RoBkD5aV5A+R8BCesA//9UCQUAkWkGAPkAAUA59v//FwAA8NL0T0Op9ldCqfhfQan+Z8SowANf1h8AEHGLAQBUCPzv0h/8H3EBAWeeAAhhHqMCAFQBAWeeH/Qvcah/gVIIsIgaAPkfUQ0AABQf/A8xDAIAVAhs4NIfIB8xAQFnngAIYR5IAQBUAQFnnh9ALjHocYESCMCIGgBJHhEACGEeBAAAFAD8D1ECAAAUACQPEQj8DxEILUzTAQFnngAIYR7AA1/W/8MA0f5PAqnzAwAqHxBAcesBAFQo//+QAYXAPeEDgD1v2P+X6P+PUn8CCGtDAwBU4QPAPWrY/5eo/5dSqf+PEn8CCGtosogaEQAAFMj/hxJ/AghrjAIAVCj//5ABtcA94QOAPV7Y/5do8Y8SfwIIa2gBAFThA8A9Wdj/l+jilxJJ449SfwIIa2jCiBoTAQkLBQAAFMj/hxICAAAUqPGHUnMCCAvo/4dSaAIIC/5PQqkIPVDT/yMBqeEHwD3/wwCRR9j/F/+DBNEiHKFO4BOAPSj//5DhgwatAcnAPfZXEKlAHKJO9E8RqfPfQXn0W02p/XsPqeELAa2I1v+XQAEANeGDQa022P+XARygTjDZ/5f0T1Gp9ldQqf17T6n/gwSRwANf1tX6cNPp/49SyL5AkggBFKp0OgASvwIJawQJQProB58anwIJa8D9/1So/f814IdBreGDBa3o/0I5CBkAEuj/AjnoP0M5CBkAEug/Aznih0WtQByiTuIPgD3hB4A9Adr/lx8AAHGNBgBUCP//8OAPwD0BucA94QOAPRDY/5fgK4A9nwIAcehfQXkI4QFRFAGUGkEAAFTgD4A94QNArQfY/5fgI4A94QfAPb8CAHHoH0F5COEBUQoBlRpBAABUARygTuAPwD3hH4A9LADg0us7R6kpAODS4CeAPZ8CCmvoN0mpzL1As6m9QLMtAwBU4BPAPQ0BC+suAQzL7yefGs4BD+vEAABUyAENqkgFALTJ/c2T6AMNqgIAABQp/ciTlAYAUQj5f9OfAgprTP7/VPQDCioIAAAU4A/APeEHwD3I2f+X4AMANeATwD0aAAAU4BPAPQoBC+srAQzL7CefGmsBDOukAABUaAEKqkgCALTpAwuq6AMKqir9cNPKAAC1Kf3Ikwj5f9OUBgBRKv1w04r//7SfAgBxagIREm0BAFSKAgoqST1Qs+gnBqngG8A9kP//F+ELwD3B1/+Xjf//F+ATwD2L//8Xi+IBEWoBCipJPVCz6CcFqQj///DgF8A9AdHAPfX//xfqAwCqCRRAOD+BAHGg//9UKDkAUR8ZADFI//9UP60AcSgAgFKAAABUP7UAcYEAAFToAx8qCQBAOQIAABTgAwqqKsEAUV8lAHFoAQBU6QMfKgsEAJFMAYBSbRVAOOoDCkspKQwbqsEAUV8pAHFj//9UAgAAFOkDHyofAQBxIAWJWsADX9bqAwCqCRRAOD+BAHGg//9UKDkAUR8ZADFI//9UP60AcSgAgFKAAABUP7UAcYEAAFToAx8qCQBAOQIAABTgAwqqKcEAUT8lAHFoAQBU6gMfqgsEAJFMAYBSSn0Mm20VQDhKQSnLqcEAUT8pAHFj//9UAgAAFOoDH6ofAQBxQAWK2sADX9bqAwCqCRRAOD+BAHGg//9UKDkAUR8ZADFI//9UP60AcSgAgFKAAABUP7UAcYEAAFToAx8qCQBAOQIAABTgAwqqKcEAUT8lAHFoAQBU6gMfqgsEAJFMAYBSSn0Mm20VQDhKQSnLqcEAUT8pAHFj//9UAgAAFOoDH6ofAQBxQAWK2sADX9b/AwTRCACAkuAzAPlBAYBS4CMBqeAjAJEiAIBS/nsA+f//DKnoYwD52fz/l/57QPn/AwSRwANf1j8AAPEICECS6QefGkgIALQhCAC0CABAOUgKADTqAwCqAAQAkSgEAPELCECS6QefGgsHALToBgC0CQBAOUkJADRACQCRKAgA8QsIQJLpB58aCwYAtOgFALQJAEA5SQgANEANAJEoDADxCwhAkukHnxoLBQC06AQAtAkAQDlJBwA0QBEAkSgQAPELCECS6QefGgsEALToAwC0CQBAOUkGADRAFQCRKBQA8QsIQJLpB58aCwMAtOgCALQJAEA5SQUANEAZAJEoGADxCwhAkukHnxoLAgC06AEAtAkAQDlJBAA0QB0AkSgcAPELCECS6QefGgsBALToAAC0CQBAOUkDADQoIADxoAMAVEAhAJEEAAAU4QMIqugDAaoJAwA0CQBAOckBADQfIQDxgwEAVOnbB7Lp35/yCgBA+UsBCYtqASqKX8EB8gEBAFQIIQDRACAAkR8dAPEI//9UaAAAtQcAABToAwGqCQBAOakAADQIBQDxAAQAkYH//1TgAx+qwANf1v5Pv6nzAwEqBgAAlAgAQDkfATNrAACfmv5PwajAA1/W/k+/qSkcAHLzAwCqgAcAVGgKQPLgBwBUawJAOSsLADQqHAASfwEKa8AKAFRgBgCRaAIIyx8IQPIIIQCRwAYAVAsAQDmrCQA0fwEKa2AJAFRgCgCRHwhA8uAFAFQLAEA5ywgANH8BCmuACABUYA4AkR8IQPIABQBUCwBAOesHADR/AQproAcAVGASAJEfCEDyIAQAVAsAQDkLBwA0fwEKa8AGAFRgFgCRHwhA8kADAFQLAEA5KwYANH8BCmvgBQBUYBoAkR8IQPJgAgBUCwBAOUsFADR/AQprAAUAVGAeAJEfCEDygAEAVAsAQDlrBAA0fwEKawEBAFQgAAAU4AMTqo8AAJRgAgCL/k/BqMADX9boAxOqCwFA+erbB7Lq35/ybAEKi4wBK4qfwQHyoQEAVOzDALIpfQybawEJymwBCouLASuKf8EB8sEAAFQLjUD4bAEKi4wBK4qfwQHy4P7/VCkcABIABQDRCBxAOGgAADQfAQlrof//VP5PwajAA1/W4AMTqv5PwajAA1/WCABAOSkAQDlIAQA0HwEJawEBAFQqBACRCwQAkWgVQDhJFUA4aAAANB8BCWuA//9UAAEJS8ADX9YfIAPVKcoZEB8gA9XoiRkQCQEJSskCEDcIBBA3HyAD1UnJGRAKAUD569sHsuvfn/JMAQuLjAEqip/BAfIBAQBUDI1A+CqFAPiNAQuL6gMMqq0BLIq/wQHyQP//VEodABIqAQA56gAANQsAABQKAUA5HyAD1anGGRAqAQA5ygAANAgFAJEpBQCRChVAOCoVADjK//81wANf1ogBAPCpAQCQCOFhOSjhATlo//80iAEA8KkBAJAI5WE5KOUBOcj+/zSIAQDwqQEAkAjpYTko6QE5KP7/NIgBAPCpAQCQCO1hOSjtATmI/f80iAEA8AjxIZGIABA3qQEAkCnxAZHK//8XiAEA8KkBAJAI8WE5KPEBOSj8/zSIAQDwqQEAkAj1YTko9QE5iPv/NIgBAPCpAQCQCPlhOSj5ATno+v80iAEA8Aj9IZGpAQCQKf0BkQoVQDgqFQA4ivb/Nc///xf+T7+pQQGAUvMDAKo1//+XAAATy/5PwajAA1/WCghA8ukDAKpgBQBUCABAOcgGADQIBACRCQAKyx8JQPIpIQCRgAQAVAoBQDmqBQA0CAgAkR8JQPLgAwBUCgFAOQoFADQIDACRHwlA8kADAFQKAUA5agQANAgQAJEfCUDyoAIAVAoBQDnKAwA0CBQAkR8JQPIAAgBUCgFAOSoDADQIGACRHwlA8mABAFQKAUA5igIANAgcAJEfCUDywAAAVAoBQDnqAQA0CCAAkR8JQPKBAQBUKCUA0enbB7Lp35/yCpFA+AghAJFLAQmLagEqil/BAfJg//9UCR1AOOn//zUAAQDLwANf1gAAAMvAA1/W/g8e+PRPAak0AEA5lAMANPMDAarhAxQq7/7/lwgAQDkfARRrAACfmqACALRqBkA5agIANOgDAKoJHUA46QEANGsKQDkrAgA0DAhAOWwBADRtDkA5rQMANAgMQDnoAAA0aBJAOcgFADThAxOq9E9Bqf4HQvhJAAAU4AMfqvRPQan+B0L4wANf1gsAQDlIIRQqKSELKj8BCGsg//9UCghAOQAEAJFLHQByoAAAVCsdGDN/AQhr6QMLKiH//1RfHQByABCfmu7//xdKPRBTKT0QU0ohCyoLAEA5LCEMKklhFCqKYQsqXwEJa6D8/1QLCUA5CAUAkWwdAHKgAABUSgEMKkpdGFNfAQlrIf//VAgFANF/HQByABGfmtn//xfhAxOq9E9Bqf4HQvgBAAAU6AMAqgs9QDh/AQBx6QefGmsCADQKAEA5DARAOS0AQLlKHQhTSkEMKgwIQDlMIQwqqgnAWosBCyp/AQprAAEAVAwdQDifAQBx6QefGowAADSLIQsqfwEKa0H//1QIDQDRPwEAcQARn5rAA1/W/Xu6qfxvAan6ZwKp+F8DqfZXBKn0TwWp/8Mg0QDkAG8oAEA58wMBqvQDAKrgC4I94AeCPagJADTqAx+qaQYAkSsAgFLsQyCR7UMAkY5qajguFQA07gMIKlcFAJG3WSj4z/1D024hzpooaWo472V9kpBpb/gKAg6qimkv+OoDF6po/v81/woA8SMHAFTqAx+qCACAkisAgFItAIBSKQCAUiwAgFJuAgiLb2ptOLABCMvOaWw4IAEKi98BD2tRkYiarYWKmnKRi5pwkZCanwEJ60oRgJpsBYya3wEPa6oRippMEoyaKBKImo0BCosJEomavwEX64P9/1TsAx+qCgCAki0AgFIvAIBSKwCAUi4AgFJwAgqLcWpvOPIBCssQam44YgEMix8CEWuAIYqa7zWMmqEhjZqyIZKa3wEL64wRgpquBY6aHwIRa+wRjJouEI6aChCKms8BDItLEoua/wEX64P9/1QGAAAU9wMfqggAgJIpAIBSCgCAkisAgFJMBQCRDQUAkZ8BDetYgYiaeoGJmhkHALFCAQBU6AMTqukDGaoKAUA5C2l6OF8BC2vhAABUKQUA8QgFAJFB//9U6AIay+gHAPkHAAAU6AM4qv8HAPnoAgiLHwMI6wiDiJoaBQCR+wMfqvUWQLL8BgDRfQYAketDIJH2AxSqBAAAFPsDH6roAxeq1gIXi4gCFssfARfrwgEAVOADFKrhAxWqoP3/l4gCFYsfAADxFAGAmsAAALQIABbL60MgkR8BF+tiAABULQAAFOtDIJHIanw4Cf1D0ykFfZJpaWn4KSXImgn9BzbpQwCRKHlo+OgCCOshAwBUPwMb6+oDGKoog5uaaWpoOAkBADTKamg4PwEKa8ECAFSpa2g4CAUAkWn//zXqAxiqSAUAkR8BG+uJAgBUaGpqOMlqajhKBQDRHwEJayD//1T7B0D56AMaqtYCGovP//8XHwEb6wiBm5r7Ax+q1gIIi8r//xcIARjL+wMfqtYCCIvG//8X9gMfquADFqr/wyCR9E9FqfZXRKn4X0Op+mdCqfxvQan9e8aowANf1v5Pv6mAAAC1SAIAkAB5QfmgAgC0EwQA0WgeQDgfKQBxwP//VGgCQDloAQA04AMTqkEBgFK7/f+XCABAOegAADQIBACRSQIAkCh5AfkfAAA5BgAAFPMDH6pIAgCQH3kB+QIAABTzAx+q4AMTqv5PwajAA1/WSgIAkEvNzDnLBwA06QMAquwHATIo/V+IyAAANSz9CIio//81qwD4N8gAADU1AAAUvzsD1av//zZfzQw5KAYANOoDHyoLALAS7AcBMg0BCwsfAQBxrbGIGq4BDAso/V+IHwENa4EAAFQu/QiIiP//NSQAABS/OwPVSgUAEV8pAHFh/v9UKP1fiAoFABEq/QiIqP//NQsAsBLqAfg24AMJqkJ9QJNIDIBSARCAUuMDH6oBAADUH5gAscEAAFTgAwmqSAyAUuEDH6rjAx+qAQAA1EoBCwtIAQEyLP1fiJ8BCmuBAABUKP0MiIz//zUFAAAUvzsD1eoDDCrq/v826P//F8ADX9YIAEC5SAD4N8ADX9bpAwCqCgCwEij9X4gLAQoLK/0MiKz//zXqBwEyHwEKa+D+/1TgAwmqSAyAUiEQgFIiAIBSAQAA1B+YALEB/v9U4AMJqkgMgFIhAIBSIgCAUgEAANTAA1/WKAIA8B8gA9VJliMQCAFDuQsAsBIsAUC5KgVAuYJ5QJKNBQBRXwQAcUQQS3rtA40aLv1fiN8BDGuBAABULf0OiI7//zUDAAAUvzsD1fL//xdNAAA0wANf1kwA+DfK//80HwECcSgQgFIfIAPVIJMjEAEVn5pIDIBSAQAA1B+YALGh/v9UHyAD1UCSIxBIDIBSIQCAUgEAANTAA1/W/g8e+PRPAakIAQCQ8wMBqgg5RPn0AwAqaAEAtOADFCrhAxOqAAE/1uADADQfWAAxoQAAVMkCgFJI0DvVCcEVuBkAABSAfkCTKA6AUuEDE6oBAADUH5gAMYEAAFQ0AQA0oAKAkgMAABQf/D8xwwEAVOgDAEtJ0DvVKMEVuAoAABTgAxOqKBWAUuEDH6oBAADUCX3A0mgGQPkIfQmbCP1gk2gGAPn0T0Gp/gdC+MADX9bzDx/4KAIA8OkDH6oInUH5Cnlp+KoTALRfhQDxYAAAVCkJAJH7//8XCA0JiwkFQPnJEgC0KnFAeYoSALQoEUD5K21Aee4DH6oIAQmLDCEAkQgAgJKNgV+4vwkAceAAAFS/BQBx4QAAVIg1QKkIAQmLCAENywMAABSNAUD5LgENi0oFAPGMAQuLYf7/VOUDH6ruDwC0HwUAsaAPAFTRAUD5UQ8AtA/+n1KQ/59S6wMfqu0DH6rsAx+q6QMfquoDH6rOQQCR7/+tcvD/rXLSgV/4PxYA8VICCIstAQBUPxoA8aABAFQ/Ag/roAEAVD8CEOvBAQBU6wMSqgwAABQ/EgDxIAEAVD8WAPEBAQBU6gMSqgYAABTpAxKqBAAAFO0DEqoCAAAU7AMSqtEFQfgR/f+15QMfqsoKALSpCgC0jAoAtIwFQLl/AQDx7QONmuwJADTuAx+qTwUAkRADgFIxAIBS8gSAUgL//9BC7B2Rw4CAUgT//9CEkCGRxSUQm6YQQDnHDAASxnwEUycixxomIsYa5wASCv8AAHHGAAMKxBhAesEAAFTOBQCR5QMfqt8BDOtB/v9UNgAAFMYlEJvGDEB5Jv//NKYAQLlFaWY4v3wBcSEBAFTnAQaL8wMCqmYWQDjlFEA4pgAANN8ABWuA//9UAgAAFOYLgFLfAAVrQf3/VK0DALSmeW545QMLqqcEQHmnAAA3pwhAeecABkr/OAByoAAAVKcQQLnn+/80pQAHi/f//xemDEC5pmhmuEVpZji/MAFxIQEAVOcBBovzAwSqZhZAOOUUQDimAAA03wAFa4D//1QCAAAUhgmAUt8ABWuh+f9UCgOAUsklCpspBUD5JQEIiwIAABTlAx+qHyAD1WgjEBAfIAPVSev/EAr9X8hfAQnrwQAAVAX9CsiK//81pQAAtPMHQfigAB/WvzsD1aX//7WgBIAS8wdB+MADX9YfDABxYQAAVMACgFLAA1/WKAAAKggBADQAfECTIXxAk2gOgFLkAx+q5QMfqgEAANQJAAAU4AMCqqgMgFLhAwOq4gMfquMDH6rkAx+q5QMfqgEAANTgAwBLwANf1qgMgFLhAx+q4gMfquMDH6rkAx+q5QMfqgEAANQf/D8xgwAAVOgDAEtJ0DvVKMEVuMADX9bgAx+qyAuAUgEAANTgAx+qqAuAUgEAANT9//8XYAyAkgH//9Ah/BaRCAaAUuIDH6rjAx+qAQAA1B/8P7GjAABU6AMASwAAgJJJ0DvVKMEVuMADX9YoB4BS4QMfquIDH6oAfECT4wMfquQDH6rlAx+qAQAA1Ah8QJMfEQAx6AOImh/9P7GDAABU6AMIS0nQO9UowRW4wANf1ogVgFIBAADUwANf1uADACofIAPVwRcQEGgIgFLi/4NS4wMfquQDH6rlAx+qAQAA1B/8P7GjAABU6AMASwAAgJJJ0DvVKMEVuMADX9bgAwAq6AeAUuMDH6rkAx+q5QMfqgEAANQf/D+xowAAVOgDAEsAAICSSdA71SjBFbjAA1/W4gMBquEDAKrICYBSYAyAkuMHgFIBAADUCHxAkx/9P7GjAABU6AMAS0nQO9UowRW4CACAkuADCKrAA1/W/Xu/qf0DAJH9e8GowANf1v17v6n9AwCR/XvBqMADX9YAAAAAAAAAANg6AQEAAAAAKOYBAQAAAAA45gEBAAAAAAAiAQEAAAAAACIBAQAAAAAAIgEBAAAAAAAiAQEAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUJ4BAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeJ4BAQAAAABsnwEBAAAAAERLBgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIjmAwEAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUJ4BAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmJ8BAQAAAABsnwEBAAAAAExLBgEAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAD/////CgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHjnAwEAAAAAAAACAAAAAAB04QEBAAAAAExpbmtlcjogTExEIDE4LjEuNgBjbGFuZyB2ZXJzaW9uIDE4LjEuNiAoaHR0cHM6Ly9naXRodWIuY29tL3ppZ2xhbmcvemlnLWJvb3RzdHJhcCA5OGJjNmJmNGZjNDAwOTg4OGQzMzk0MWRhZjZiNjAwZDIwYTQyYTU2KQAALnJvZGF0YQAuZWhfZnJhbWVfaGRyAC5laF9mcmFtZQAudGV4dAAuaW5pdAAuZmluaQAuZ290AC5yZWxyb19wYWRkaW5nAC5kYXRhAC5ic3MALmNvbW1lbnQALnNoc3RydGFiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAyAAAAAAAAAAACAAEAAAAAAAIAAAAAAAAWGAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAkAAAABAAAAAgAAAAAAAAAYGgABAAAAABgaAAAAAAAA7AEAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAXAAAAAQAAAAIAAAAAAAAACBwAAQAAAAAIHAAAAAAAAPAFAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAIQAAAAEAAAAGAAAAAAAAAAAiAQEAAAAAACIAAAAAAAAoxAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAACcAAAABAAAABgAAAAAAAAAo5gEBAAAAACjmAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAtAAAAAQAAAAYAAAAAAAAAOOYBAQAAAAA45gAAAAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAMwAAAAEAAAADAAAAAAAAAEjmAgEAAAAASOYAAAAAAABAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAADgAAAAIAAAAAwAAAAAAAACI5gIBAAAAAIjmAAAAAAAAeAkAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAABHAAAAAQAAAAMAAAAAAAAAiOYDAQAAAACI5gAAAAAAAPABAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAATQAAAAgAAAADAAAAAAAAAHjoAwEAAAAAeOgAAAAAAAAoawIAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAFIAAAABAAAAMAAAAAAAAAAAAAAAAAAAAHjoAAAAAAAAfAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAABbAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAD06AAAAAAAAGUAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAA"}}');
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/manifest.js




/** A run that is killed moves no deadline on: its pods end within this, s. */
const DEADLINE_S = 300;
/** What ended is removed by the cluster after this, s. */
const KEPT_S = 60;
/** Between samples, ms. */
const manifest_PERIOD_MS = 10;
/** It takes 1 % of a core and 2.5 MB; more, so that it never waits. */
const SAMPLER_SIZE = {
    cpuMillicores: 100,
    memoryBytes: 16 * 2 ** 20
};
const FOLDER = '/profile-inference';
const PROGRAM = `${FOLDER}/sampler`;
function composeJob(plan) {
    const labels = { [run/* RUN_LABEL */.jQ]: plan.runId };
    return {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { name: plan.name, labels },
        spec: {
            backoffLimit: 0,
            activeDeadlineSeconds: DEADLINE_S,
            ttlSecondsAfterFinished: KEPT_S,
            template: { metadata: { labels }, spec: composePod(plan) }
        }
    };
}
/** The sampler, owned by the Job: it goes with it. */
function composeProgram({ name, runId, image }, jobUid) {
    return {
        metadata: {
            name,
            labels: { [run/* RUN_LABEL */.jQ]: runId },
            ownerReferences: [
                { apiVersion: 'batch/v1', kind: 'Job', name, uid: jobUid }
            ]
        },
        binaryData: { sampler: sampler_namespaceObject[image.architecture].base64 }
    };
}
/** The same amount asked for and allowed: Guaranteed, if all containers are. */
function composeResources({ cpuMillicores, memoryBytes }) {
    const amounts = {
        cpu: `${Math.round(cpuMillicores)}m`,
        memory: String(Math.floor(memoryBytes))
    };
    return { requests: amounts, limits: amounts };
}
function composePod(plan) {
    const { settings, look } = plan;
    const isSampled = !look && plan.countedBy !== 'kubelet';
    const { serviceAccount, imagePullSecret, runtimeClass } = settings;
    return {
        restartPolicy: 'Never',
        terminationGracePeriodSeconds: 1,
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        // Asked for where it is needed alone: policies may forbid it.
        ...(isSampled && { shareProcessNamespace: true }),
        ...(serviceAccount && { serviceAccountName: serviceAccount }),
        ...(imagePullSecret && { imagePullSecrets: [{ name: imagePullSecret }] }),
        ...(runtimeClass && { runtimeClassName: runtimeClass }),
        nodeSelector: settings.nodeSelector,
        tolerations: settings.tolerations,
        affinity: composeAffinity(plan),
        ...(plan.image.isUnprivileged && {
            securityContext: {
                runAsNonRoot: true,
                seccompProfile: { type: 'RuntimeDefault' }
            }
        }),
        initContainers: isSampled ? [composeSampler(plan)] : [],
        containers: [composeMain(plan)],
        volumes: [
            { name: SAMPLER, configMap: { name: plan.name, defaultMode: 0o555 } },
            ...composeShm(plan)
        ]
    };
}
function composeContainer({ image }) {
    return {
        image: image.reference,
        imagePullPolicy: 'IfNotPresent',
        ...(image.isUnprivileged && {
            securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] }
            }
        })
    };
}
const MOUNT = { name: SAMPLER, mountPath: FOLDER, readOnly: true };
/** A native sidecar: there before the service, and ended after it. */
function composeSampler(plan) {
    return {
        ...composeContainer(plan),
        name: SAMPLER,
        restartPolicy: 'Always',
        command: [PROGRAM, 'watch', String(manifest_PERIOD_MS)],
        resources: composeResources(SAMPLER_SIZE),
        volumeMounts: [MOUNT]
    };
}
function composeMain(plan) {
    const { look, service, size } = plan;
    const { env = {}, command } = service ?? {};
    return {
        ...composeContainer(plan),
        name: SERVICE,
        resources: composeResources(size),
        env: Object.entries(env).map(([name, value]) => ({
            name,
            value: literal(value)
        })),
        ...(command && { args: command.map(literal) }),
        ...(look && { command: [PROGRAM, ...look] }),
        volumeMounts: look
            ? [MOUNT]
            : composeShm(plan).map(({ name }) => ({ name, mountPath: '/dev/shm' }))
    };
}
function composeShm({ service }) {
    if (service?.shmBytes === undefined)
        return [];
    const sizeLimit = String(service.shmBytes);
    return [{ name: 'shm', emptyDir: { medium: 'Memory', sizeLimit } }];
}
/** Kubernetes puts variables into `$(NAME)` and takes `$$` for a dollar. */
function literal(text) {
    return text.replaceAll('$', '$$$$');
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/parse-look.js
/** Undefined: it has not told all of it. */
function parseLook(text) {
    const told = new Map(text.split('\n').map((line) => {
        const [name = '', ...words] = line.split(' ');
        return [name, words.join(' ')];
    }));
    const bytes = (name) => Number(told.get(name) ?? 0) * 1024;
    if (!told.has('cgroup'))
        return undefined;
    return {
        // ARM's cores have numbers and no name.
        cpuModel: told.get('cpu')?.trim() || (told.get('architecture') ?? ''),
        cores: Number(told.get('cores')),
        memoryBytes: bytes('memory-kib'),
        swapBytes: bytes('swap-kib'),
        kernel: told.get('kernel') ?? '',
        cgroupVersion: told.get('cgroup') === '2' ? 2 : 1
    };
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/pod-trouble.js


/** No node has room now; one may be free in a moment. */
const ROOM_MS = 10_000;
/** Why a pod will never start; undefined: it may. */
function findTrouble(pending) {
    const { pod, events } = pending;
    const refused = events.find(({ reason }) => reason === 'FailedCreate');
    if (!pod)
        return refused && (0,cluster_errors/* clusterRefused */.Xq)('create pods', refused.message ?? '');
    return findRoomTrouble(pod, pending) ?? findContainerTrouble(pod);
}
function findRoomTrouble(pod, { events, waitedMs }) {
    const words = unschedulableWords(pod);
    if (words === undefined || waitedMs < ROOM_MS)
        return undefined;
    // A node is on its way: then `kubernetes-timeout` says how long it may take.
    const grows = events.some(({ reason }) => reason === 'TriggeredScaleUp');
    return grows ? undefined : (0,cluster_errors/* unschedulable */.w7)(words);
}
/** The scheduler's words; undefined: it found a node, or has not looked yet. */
function unschedulableWords(pod) {
    const scheduled = conditionOf(pod, 'PodScheduled');
    return scheduled?.status === 'False' ? (scheduled.message ?? '') : undefined;
}
function findContainerTrouble(pod) {
    for (const name of [SAMPLER, SERVICE]) {
        const { waiting, terminated } = statusOf(pod, name)?.state ?? {};
        const { reason = '', message = '' } = waiting ?? terminated ?? {};
        if (/exec format error|no match for platform/.test(message))
            return (0,cluster_errors/* wrongPlatform */.py)(message);
        switch (reason) {
            case 'ImagePullBackOff':
            case 'InvalidImageName':
            case 'ErrImageNeverPull':
                return (0,cluster_errors/* clusterPullFailed */.zQ)(message);
            case 'CreateContainerConfigError':
                return /runAsNonRoot|non-root|non-numeric/.test(message)
                    ? (0,cluster_errors/* clusterRefused */.Xq)('run the image as its user', `PodSecurity: ${message}`)
                    : (0,cluster_errors/* clusterRefused */.Xq)('create the container', message);
            case 'CreateContainerError':
            case 'RunContainerError':
            case 'StartError':
                return (0,cluster_errors/* podNotStarted */.WJ)(message);
        }
    }
    return undefined;
}
/** What somebody else did to a pod of ours; undefined: nothing until now. */
function describeAct(pod) {
    const disruption = conditionOf(pod, 'DisruptionTarget');
    if (disruption?.status === 'True')
        return `it was ended by the cluster (${disruption.reason}): ${disruption.message ?? ''}`;
    const { reason, message = '', phase } = pod.status ?? {};
    if (reason === 'Evicted')
        return `it was evicted: ${message}`;
    if (reason === 'DeadlineExceeded')
        return 'its deadline came, since nobody moved it on';
    if (phase === 'Unknown')
        return 'its node is lost';
    return pod.metadata.deletionTimestamp === undefined
        ? undefined
        : 'it was deleted (kubectl delete, a drained node)';
}

// EXTERNAL MODULE: ./lib/foundation/json.js
var json = __webpack_require__(147);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/pod-watch.js




/** A watch that broke is begun again for so long: ms. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 300;
/** Follows the pod of one Job from its beginning to its end. */
class PodWatch {
    /** As it was last told; undefined: there is none yet. */
    pod;
    /** It was there, and is no more. */
    isGone = false;
    /** Settles when the cluster answers no more; never rejects. */
    lost;
    api;
    selector;
    closing = new AbortController();
    loss = Promise.withResolvers();
    listeners = new Set();
    /** @param jobName in the label of its pods */
    constructor(api, jobName) {
        this.api = api;
        this.selector = `labelSelector=${encodeURIComponent(`job-name=${jobName}`)}`;
        this.lost = this.loss.promise;
        void this.follow();
    }
    /** Calls now and whenever something changed, until it is told to stop. */
    onChange(listener) {
        this.listeners.add(listener);
        listener();
        return () => void this.listeners.delete(listener);
    }
    /** Whether it came to be within this time, or something else came sooner. */
    async until(isSo, mostMs, sooner) {
        const came = Promise.withResolvers();
        void sooner?.then(() => came.resolve(true));
        const stop = this.onChange(() => {
            if (isSo())
                came.resolve(true);
        });
        const late = setTimeout(() => came.resolve(false), mostMs);
        try {
            return await came.promise;
        }
        finally {
            clearTimeout(late);
            stop();
        }
    }
    close() {
        this.closing.abort();
    }
    async follow() {
        const { signal } = this.closing;
        let answeredMs = performance.now();
        while (!signal.aborted) {
            try {
                const from = await this.list();
                answeredMs = performance.now();
                const asked = `pods?watch=1&resourceVersion=${from}&${this.selector}`;
                for await (const line of this.api.lines(asked, signal)) {
                    this.note((0,json/* parseObject */.lj)(line));
                    answeredMs = performance.now();
                }
            }
            catch (thrown) {
                if (signal.aborted)
                    return;
                const isOver = performance.now() - answeredMs > PATIENCE_MS;
                // 410: what we know is too old to go on from.
                const isNo = thrown instanceof kubernetes_api/* Refused */.L && thrown.status !== 410;
                if (isOver || isNo)
                    return this.loss.resolve((0,cluster_errors/* clusterLost */.Xu)(String(thrown)));
            }
            // A watch ends after some minutes by itself, too.
            await (0,promises_.setTimeout)(PAUSE_MS, undefined, { ref: false });
        }
    }
    async list() {
        const { items, metadata } = await this.api.get(`pods?${this.selector}`);
        const [pod] = items;
        if (pod)
            this.note({ type: 'MODIFIED', object: pod });
        else if (this.pod)
            this.note({ type: 'DELETED', object: this.pod });
        return metadata.resourceVersion ?? '0';
    }
    note(change) {
        if (!change || change.type === 'ERROR' || change.type === 'BOOKMARK')
            return;
        this.pod = change.object;
        if (change.type === 'DELETED')
            this.isGone = true;
        for (const listener of [...this.listeners])
            listener();
    }
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/pod-job.js







/** How often a pod that does not start is asked why: ms. */
const LOOK_MS = 500;
const MOVE_ON_MS = 60_000;
/** Until an ended pod is out of the way of the next: ms. */
const REMOVED_MS = 20_000;
/** A Job of ours with its one pod: made, kept alive, removed. */
class PodJob {
    name;
    watch;
    api;
    uid;
    sinceMs = performance.now();
    timer;
    removal;
    /** Throws `cluster-refused` with the cluster's words. */
    static async create(api, plan) {
        const job = await tell('create jobs', () => api.create('batch/jobs', composeJob(plan)));
        const made = new PodJob(api, job);
        try {
            const program = composeProgram(plan, job.metadata.uid);
            await tell('create config maps', () => api.create('configmaps', program));
            return made;
        }
        catch (thrown) {
            await made.remove();
            throw thrown;
        }
    }
    constructor(api, { metadata }) {
        this.api = api;
        this.name = metadata.name;
        this.uid = metadata.uid;
        this.watch = new PodWatch(api, this.name);
        this.timer = setInterval(() => void this.moveOn(), MOVE_ON_MS).unref();
    }
    get pod() {
        return this.watch.pod;
    }
    get phase() {
        return this.pod?.status?.phase ?? '';
    }
    /**
     * Waits until it is so far, and throws why it will never be.
     *
     * @param mostMs until it is called stuck
     * @param sooner ends the wait, too; of a pod that is there
     */
    async reach(isSo, mostMs, sooner) {
        const arrived = () => this.pod !== undefined && isSo(this.pod);
        for (;;) {
            if (await this.watch.until(arrived, LOOK_MS, sooner))
                return this.pod;
            (0,run_command/* throwIfCancelled */.dZ)();
            const waitedMs = performance.now() - this.sinceMs;
            const act = this.findAct();
            if (act !== undefined)
                throw (0,disturbance/* disturbed */.Ns)(act);
            const events = await this.listEvents();
            const trouble = findTrouble({ pod: this.pod, events, waitedMs });
            if (trouble)
                throw trouble;
            if (waitedMs > mostMs)
                throw (0,cluster_errors/* podStuck */.Iv)(waitedMs, lastWords(events));
        }
    }
    /** Whether a node has room for it; throws when it never may start at all. */
    async findsRoom(mostMs) {
        const isDecided = (pod) => pod.spec.nodeName !== undefined || unschedulableWords(pod) !== undefined;
        try {
            const pod = await this.reach(isDecided, mostMs);
            return pod.spec.nodeName !== undefined;
        }
        catch (thrown) {
            // A quota is a lack of room, too.
            if ((0,cluster_errors/* isQuota */.hF)(thrown))
                return false;
            throw thrown;
        }
    }
    /** What somebody else did to it; undefined: nothing until now. */
    findAct() {
        const { pod, watch, removal } = this;
        if (removal)
            return undefined;
        if (watch.isGone)
            return (pod && describeAct(pod)) ?? 'it was removed';
        return pod && describeAct(pod);
    }
    /** Can be called twice. Comes back when the pod has ended, or after 20 s. */
    remove() {
        this.removal ??= this.removeOnce();
        return this.removal;
    }
    async removeOnce() {
        clearInterval(this.timer);
        try {
            await this.api.delete(`batch/jobs/${this.name}`);
            // Its object stays for a second longer, and takes nobody's room.
            const isOver = () => this.watch.isGone || /^(Succeeded|Failed)$/.test(this.phase);
            if (this.pod)
                await this.watch.until(isOver, REMOVED_MS);
        }
        catch {
            // The end of the run tries again, and tells what is left.
        }
        finally {
            this.watch.close();
        }
    }
    /** Until the next time; nobody to say it, and the pod ends. */
    async moveOn() {
        const ageS = Math.ceil((performance.now() - this.sinceMs) / 1000);
        const spec = { activeDeadlineSeconds: ageS + DEADLINE_S };
        await this.api
            .patch(`batch/jobs/${this.name}`, { spec })
            .catch(() => undefined);
    }
    async listEvents() {
        const { pod, uid } = this;
        const of = [uid, pod?.metadata.uid];
        const { items } = await this.api.get('events');
        return items.filter(({ involvedObject }) => of.includes(involvedObject.uid));
    }
}
/** With the words of what was asked, when the cluster says no. */
async function tell(what, ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        throw thrown instanceof kubernetes_api/* Refused */.L
            ? (0,cluster_errors/* clusterRefused */.Xq)(what, thrown.message)
            : thrown;
    }
}
function lastWords(events) {
    return events.at(-1)?.message ?? 'The cluster tells nothing of it.';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/tunnel.js



/** The cluster's protocol: a byte says which channel a message is of. */
const PROTOCOL = 'v4.channel.k8s.io';
const DATA = 0;
/** The first message of each channel says its port again. */
const HEAD_BYTES = 1;
const PORT_BYTES = 2;
/** More than that under way, and its source has to wait. */
const MOST_BYTES = 2 ** 20;
/** Each connection is one of its own, through the API server to the pod. */
async function openTunnel(api, podName, port) {
    const path = api.path(`pods/${podName}/portforward?ports=${port}`);
    const url = `ws+unix:${api.socketPath}:${path}`;
    const sockets = new Set();
    const server = (0,external_node_net_.createServer)({ noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
        forward(socket, url);
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const { port: own } = server.address();
    return {
        origin: `http://127.0.0.1:${own}`,
        close: () => {
            server.close();
            for (const socket of sockets)
                socket.destroy();
        }
    };
}
function forward(socket, url) {
    const there = new wrapper/* WebSocket */.kb(url, PROTOCOL, { perMessageDeflate: false });
    const first = [true, true];
    // A refused connection looks refused, and not like an empty answer.
    const refuse = () => void socket.resetAndDestroy();
    socket.pause();
    there.on('open', () => socket.resume());
    socket.on('data', (data) => {
        const message = Buffer.allocUnsafe(HEAD_BYTES + data.length);
        message[0] = DATA;
        data.copy(message, HEAD_BYTES);
        there.send(message, () => socket.resume());
        if (there.bufferedAmount > MOST_BYTES)
            socket.pause();
    });
    there.on('message', (data) => {
        const channel = data[0] ?? 0;
        const begin = HEAD_BYTES + (first[channel] ? PORT_BYTES : 0);
        first[channel] = false;
        const bytes = data.subarray(begin);
        if (bytes.length === 0)
            return;
        // Words on the other channel: nobody listens there, or it broke.
        if (channel !== DATA)
            return refuse();
        if (socket.write(bytes))
            return;
        there.pause();
        socket.once('drain', () => there.resume());
    });
    there.on('error', refuse);
    there.on('close', () => socket.end());
    socket.on('error', () => there.terminate());
    socket.on('close', () => there.close());
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/look.js










/** It pulls the image, which the trials then find there. */
const PORT = 17_580;
const look_ASK_MS = 200;
const TOLD_MS = 15_000;
/**
 * Starts our own program from the image, as the image's user, under the rules
 * of the namespace: what forbids a trial is told before there is one.
 */
async function look(api, plan, name) {
    const token = (0,external_node_crypto_.randomUUID)();
    const words = ['look', String(PORT), token];
    const size = { ...SAMPLER_SIZE, memoryBytes: 2 * SAMPLER_SIZE.memoryBytes };
    const job = await PodJob.create(api, { ...plan, name, size, look: words });
    try {
        const { timeoutMs } = plan.settings;
        const pod = await job.reach(runsOrEnded, timeoutMs);
        demandRunning(pod);
        const facts = await readFacts(api, job);
        return {
            node: pod.spec.nodeName,
            facts,
            imageId: statusOf(pod, SERVICE)?.imageID ?? '',
            floor: await findWay(api, job.pod, token)
        };
    }
    finally {
        await job.remove();
    }
}
function runsOrEnded(pod) {
    const { running, terminated } = statusOf(pod, SERVICE)?.state ?? {};
    return (running ?? terminated) !== undefined;
}
function demandRunning(pod) {
    const ended = statusOf(pod, SERVICE)?.state?.terminated;
    // An interpreter of the node's may say it, too.
    if (ended)
        throw (0,cluster_errors/* wrongPlatform */.py)(`The sampler ended with code ${ended.exitCode}: ${ended.message ?? ended.reason ?? ''}`);
}
async function readFacts(api, job) {
    const endMs = performance.now() + TOLD_MS;
    for (;;) {
        const name = job.pod.metadata.name;
        const text = await api.text(`pods/${name}/log?container=${SERVICE}`);
        const facts = text.includes('\nlistening\n') ? parseLook(text) : undefined;
        if (facts)
            return facts;
        const act = job.findAct();
        if (act !== undefined)
            throw (0,disturbance/* disturbed */.Ns)(act);
        if (performance.now() > endMs)
            throw (0,cluster_errors/* podStuck */.Iv)(TOLD_MS, text);
        await job.watch.until(() => false, look_ASK_MS);
    }
}
/** An address may be somebody else's here: only who knows the token is it. */
async function findWay(api, pod, token) {
    const address = pod.status?.podIP ?? '';
    const own = `http://${address.includes(':') ? `[${address}]` : address}:${PORT}`;
    if (await answersWith(own, token))
        return measureFloor(own, 'address');
    const tunnel = await openTunnel(api, pod.metadata.name, PORT);
    try {
        return await measureFloor(tunnel.origin, 'tunnel');
    }
    catch (thrown) {
        throw tunnelClosed(thrown);
    }
    finally {
        tunnel.close();
    }
}
function tunnelClosed(thrown) {
    return new errors/* ProfileError */.eo({
        code: 'pod-unreachable',
        message: 'Pods can be reached neither at their address nor through the API server.',
        blame: 'machine',
        cause: String(thrown),
        remedy: 'Allow `get` and `create` on `pods/portforward` (`examples/kubernetes/rbac.yaml`), or run where pods can be reached.'
    }, thrown);
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/find-nodes.js




/**
 * Nodes may not be looked at: so pods that keep apart ask for as much room as on
 * the first, all at once, and tell what machine they are on. They pull the image
 * there, too.
 */
async function findNodes(search) {
    const { nextName, plan, first } = search;
    const count = plan.settings.parallel - 1;
    if (count === 0)
        return { nodes: [first.node], refused: [] };
    const jobs = [];
    try {
        // The first keeps its node to itself, or another would find room there.
        jobs.push(await create(search, nextName(), first.node));
        await jobs[0].findsRoom(plan.settings.timeoutMs);
        const asked = Array.from({ length: count }, async () => {
            const job = await create(search, nextName());
            jobs.push(job);
            return ask(search, job);
        });
        const settled = await Promise.allSettled(asked);
        const answers = settled.map((answer) => answer.status === 'fulfilled' ? answer.value : refusalOf(answer.reason));
        return {
            nodes: [first.node, ...answers.flatMap(({ node }) => node ?? [])],
            refused: answers.flatMap(({ refused }) => refused ?? [])
        };
    }
    finally {
        await Promise.all(jobs.map((job) => job.remove()));
    }
}
function create({ api, plan, room }, name, node) {
    const look = ['look', '0', ''];
    return PodJob.create(api, {
        ...plan,
        name,
        node,
        look,
        size: room,
        apart: true
    });
}
async function ask({ api, plan, first }, job) {
    const { timeoutMs } = plan.settings;
    if (!(await job.findsRoom(timeoutMs)))
        return { refused: 'no other node, or no quota, had room for such a pod' };
    const pod = await job.reach(runsOrEnded, timeoutMs);
    const node = pod.spec.nodeName;
    const facts = await readFacts(api, job);
    const isSame = (0,machine/* machineClass */.a)(facts) === (0,machine/* machineClass */.a)(first.facts);
    return isSame
        ? { node }
        : { refused: `${node} is of another class (${(0,machine/* machineClass */.a)(facts)})` };
}
/** Why there is one node less; what is wrong with the run itself is thrown. */
function refusalOf(thrown) {
    if (!(thrown instanceof errors/* ProfileError */.eo))
        throw thrown;
    return { refused: thrown.facts.message };
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/node-pool.js
/**
 * Nodes of one class, each for one trial at a time. The first that is free, so
 * that trials one after another are all on the same. One node alone is for as
 * many as there are: small trials may be side by side there.
 */
class NodePool {
    nodes;
    taken = new Set();
    waiting = [];
    constructor(nodes) {
        this.nodes = nodes;
    }
    /** Whether a pod is to have its node to itself. */
    get isApart() {
        return this.nodes.length > 1;
    }
    /** Waits until one is free. */
    async take() {
        const [first = ''] = this.nodes;
        if (!this.isApart)
            return { node: first, release: () => undefined };
        for (;;) {
            const node = this.nodes.find((name) => !this.taken.has(name));
            if (node !== undefined)
                return this.lease(node);
            await new Promise((resolve) => this.waiting.push(resolve));
        }
    }
    lease(node) {
        this.taken.add(node);
        let isOver = false;
        const release = () => {
            if (isOver)
                return;
            isOver = true;
            this.taken.delete(node);
            this.waiting.shift()?.();
        };
        return { node, release };
    }
}

// EXTERNAL MODULE: ./lib/runtime/listening.js
var listening = __webpack_require__(6729);
// EXTERNAL MODULE: ./lib/runtime/service-errors.js
var service_errors = __webpack_require__(6715);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/pod-service.js







/** How long the kubelet may take to change limits: ms. */
const RESIZE_MS = 20_000;
/** So long without a word of the sampler, and it is not heard any more: ms. */
const SILENT_MS = 10_000;
const LISTEN_MS = 1000;
const OTHER_NODES = 'nodes whose kubelet can (its CPU manager is not `static`), by `kubernetes-node-selector`.';
class PodService {
    origin;
    startedAtMs;
    counters;
    exited;
    interrupted;
    reached;
    cpuMillicores;
    stopWatching;
    silence = Promise.withResolvers();
    ear;
    constructor(reached) {
        const { job, counters, origin } = reached;
        this.reached = reached;
        this.cpuMillicores = reached.cpuMillicores;
        this.origin = origin;
        this.counters = counters;
        const { startedAtMs } = counters;
        // Over before it was seen: then it began now.
        this.startedAtMs = Number.isFinite(startedAtMs)
            ? startedAtMs
            : performance.now();
        const exited = Promise.withResolvers();
        const acted = Promise.withResolvers();
        this.exited = exited.promise;
        this.interrupted = Promise.race([
            acted.promise,
            job.watch.lost,
            this.silence.promise
        ]);
        this.ear = setInterval(() => this.listen(), LISTEN_MS).unref();
        this.stopWatching = job.watch.onChange(() => {
            const act = job.findAct();
            const exit = exitOf(job.pod);
            if (act !== undefined)
                acted.resolve((0,disturbance/* disturbed */.Ns)(act));
            else if (exit)
                exited.resolve(exit);
        });
    }
    async findInterruption() {
        const { job } = this.reached;
        const act = job.findAct();
        if (act !== undefined)
            return (0,disturbance/* disturbed */.Ns)(act);
        const undecided = Promise.resolve(undefined);
        return Promise.race([job.watch.lost, this.silence.promise, undecided]);
    }
    /** A watch that hangs looks like one that has nothing to tell. */
    listen() {
        const { counters, job } = this.reached;
        if (counters.silentMs < SILENT_MS || exitOf(job.pod))
            return;
        const seconds = Math.round(counters.silentMs / 1000);
        this.silence.resolve((0,cluster_errors/* clusterLost */.Xu)(`No counters came for ${seconds} s.`));
    }
    async setLimits(size) {
        const { api, job } = this.reached;
        const { cpuMillicores } = size;
        // Where it can't be changed, it was started under it.
        if (cpuMillicores === this.cpuMillicores)
            return;
        const resources = composeResources(size);
        const containers = [{ name: SERVICE, resources }];
        try {
            await api.patch(`pods/${job.pod.metadata.name}/resize`, {
                spec: { containers }
            });
        }
        catch (thrown) {
            throw thrown instanceof errors/* ProfileError */.eo
                ? thrown
                : (0,service_errors/* limitsFixed */.jt)(String(thrown), OTHER_NODES);
        }
        const isSo = () => hasLimits(job.pod, size) || hasEnded(job.pod);
        const changed = await job.watch.until(isSo, RESIZE_MS);
        if (changed)
            this.cpuMillicores = cpuMillicores;
        if (changed)
            return;
        const { message } = conditionOf(job.pod, 'PodResizePending') ?? {};
        throw (0,service_errors/* limitsFixed */.jt)(message ?? 'The kubelet did not do so.', OTHER_NODES);
    }
    async explainNoAnswer() {
        const { counters, port } = this.reached;
        return (0,listening/* explainListeners */.v)(counters.listeners ?? [], port);
    }
    async logs(lines) {
        const { api, job } = this.reached;
        const name = job.pod?.metadata.name;
        const asked = `pods/${name}/log?container=${SERVICE}&tailLines=${lines}`;
        return api.text(asked).catch(() => '');
    }
    async stop() {
        const { job, counters, closeTunnel, onStopped } = this.reached;
        clearInterval(this.ear);
        this.stopWatching();
        closeTunnel();
        counters.close();
        await job.remove();
        onStopped();
    }
    async [Symbol.asyncDispose]() {
        await this.stop();
    }
}
function hasEnded(pod) {
    return statusOf(pod, SERVICE)?.state?.terminated !== undefined;
}
/** Undefined: it runs, as far as the cluster says. */
function exitOf(pod) {
    const ended = pod && statusOf(pod, SERVICE)?.state?.terminated;
    return (ended && { code: ended.exitCode, oomKilled: ended.reason === 'OOMKilled' });
}
/** By its status, which follows the kernel. */
function hasLimits(pod, { cpuMillicores }) {
    const { cpu = '' } = (pod && statusOf(pod, SERVICE)?.resources?.limits) ?? {};
    const isMilli = cpu.endsWith('m');
    const millicores = Number.parseFloat(cpu) * (isMilli ? 1 : 1000);
    return millicores === Math.round(cpuMillicores);
}

// EXTERNAL MODULE: ./lib/runtime/cgroup/cgroup-files.js
var cgroup_files = __webpack_require__(7719);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/sampler/parse-samples.js


/** Undefined: no line of the sampler's. */
function parseSamplerLine(line) {
    const [head = '', ...words] = line.trim().split(' ');
    if (/^\d+\.\d+$/.test(head))
        return { kind: 'sample', atMs: Number(head) * 1000, words };
    switch (head) {
        case 'waiting':
        case 'ended':
            return { kind: head };
        case 'started':
            return { kind: 'started', atMs: Number(words[0]) * 1000 };
        case 'blind':
            return { kind: 'blind', cause: words.join(' ') };
        case 'listens':
            return { kind: 'listens', listeners: parseAddresses(words) };
        case 'fields': {
            const [version, ...names] = words;
            const source = version === 'v2' ? 'cgroup-v2' : 'cgroup-v1';
            return { kind: 'fields', fields: { source, names } };
        }
    }
    return undefined;
}
/** As lines of `/proc/net/tcp` have them. */
function parseAddresses(addresses) {
    return (0,listening/* parseListeners */.h)(addresses.map((address) => `0: ${address} 0:0 0A`).join('\n'));
}
/** The kernel's files are written again from a sample's numbers, and read. */
function parseSample({ source, names }, words) {
    const texts = {};
    names.forEach((name, i) => {
        const [file = '', word] = name.split(':');
        const number = words[i] ?? '-';
        if (number === '-')
            return;
        // Pressure alone has its numbers behind `=`.
        const mark = word === 'total' ? '=' : ' ';
        const line = word === undefined ? number : `${word}${mark}${number}`;
        texts[file] = texts[file] === undefined ? line : `${texts[file]}\n${line}`;
    });
    return source === 'cgroup-v2' ? (0,cgroup_files/* parseV2 */.sN)(texts) : (0,cgroup_files/* parseV1 */.Bs)(texts);
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/sampler/sampler-stream.js





/** Samples until the two clocks are taken for compared. */
const COMPARED = 5;
/** Before what broke is begun again: ms. */
const sampler_stream_PAUSE_MS = 300;
/** Follows what the sampler beside a service prints. */
class SamplerStream {
    /** Settles once counters come, or never will. */
    seen;
    /** Of the pod, as it was last told; undefined: not yet. */
    listeners;
    seeing = Promise.withResolvers();
    closing = new AbortController();
    fields;
    latest;
    startedNodeMs = NaN;
    samples = 0;
    heardMs = performance.now();
    peakBytes = 0;
    /** From the node's clock to `performance.now()`: the quickest line's. */
    offsetMs = Infinity;
    constructor(api, podName) {
        this.seen = this.seeing.promise;
        void this.follow(api, podName);
    }
    get traits() {
        const source = this.fields?.source ?? 'cgroup-v2';
        return { source, periodMs: manifest_PERIOD_MS };
    }
    /** When the service's first process began, by `performance.now()`. */
    get startedAtMs() {
        return this.startedNodeMs + this.offsetMs;
    }
    /** How long nothing was heard, ms: it says something 100 times a second. */
    get silentMs() {
        return performance.now() - this.heardMs;
    }
    read() {
        const { fields, latest } = this;
        this.latest = undefined;
        if (!fields || !latest)
            return undefined;
        const counters = parseSample(fields, latest);
        // Kernels before 5.19 keep no high-water mark for v2: then it is ours.
        this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes);
        const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes;
        return { ...counters, memoryPeakBytes };
    }
    close() {
        this.closing.abort();
    }
    async follow(api, podName) {
        const asked = `pods/${podName}/log?follow=true&container=${SAMPLER}`;
        const { signal } = this.closing;
        // Begun again where the API server went away: the pod's watch says when
        // that is too long.
        for (let from = ''; !signal.aborted; from = '&tailLines=1') {
            try {
                for await (const line of api.lines(asked + from, signal))
                    this.note(line);
                return this.end('ended');
            }
            catch (thrown) {
                if (thrown instanceof kubernetes_api/* Refused */.L)
                    return this.end(thrown);
            }
            await (0,promises_.setTimeout)(sampler_stream_PAUSE_MS, undefined, { ref: false });
        }
    }
    end(why) {
        this.seeing.resolve(why);
    }
    note(text) {
        this.heardMs = performance.now();
        const line = parseSamplerLine(text);
        switch (line?.kind) {
            case 'started':
                this.startedNodeMs = line.atMs;
                return this.compareClocks(line.atMs);
            case 'fields':
                this.fields = line.fields;
                return;
            case 'listens':
                this.listeners = line.listeners;
                return;
            case 'sample':
                this.latest = line.words;
                this.samples += 1;
                this.compareClocks(line.atMs);
                if (this.samples === COMPARED)
                    this.seeing.resolve('counters');
                return;
            case 'blind':
                return this.end({ blind: line.cause });
            case 'ended':
                return this.end('ended');
        }
    }
    /** A line is on its way for a while, and never negative: the least is it. */
    compareClocks(nodeMs) {
        this.offsetMs = Math.min(this.offsetMs, performance.now() - nodeMs);
    }
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/start-service.js







/** How long the status of what has ended may take: ms. */
const STATUS_MS = 15_000;
/**
 * Waits until the service in a pod has begun, and its counters come.
 */
async function startService(api, job, by) {
    const { port, way, timeoutMs, size } = by;
    const counters = await openCounters(api, job, by);
    try {
        // The pod's status is late; the sampler tells first.
        const pod = await job.reach(hasEnded, timeoutMs, counters.seen);
        if (!hasEnded(pod)) {
            const seen = await counters.seen;
            if (seen instanceof kubernetes_api/* Refused */.L)
                throw (0,cluster_errors/* clusterRefused */.Xq)('read logs', seen.message);
            if (typeof seen === 'object')
                throw (0,cluster_errors/* countersHidden */.aI)(seen.blind);
            if (seen === 'ended')
                await job.reach(hasEnded, STATUS_MS);
        }
        demandStarted(job.pod);
        const address = job.pod?.status?.podIP;
        const tunnel = way === 'tunnel' || address === undefined
            ? await openTunnel(api, job.pod.metadata.name, port)
            : undefined;
        const origin = tunnel?.origin ?? `http://${inUrl(address)}:${port}`;
        const closeTunnel = () => tunnel?.close();
        const { cpuMillicores } = size;
        const reached = { api, job, port, cpuMillicores, counters, origin };
        return new PodService({ ...reached, closeTunnel, onStopped: by.onStopped });
    }
    catch (thrown) {
        counters.close();
        throw thrown;
    }
}
async function openCounters(api, job, { countedBy, timeoutMs }) {
    if (countedBy === 'sampler') {
        const { metadata } = await job.reach(samplerRuns, timeoutMs);
        return new SamplerStream(api, metadata.name);
    }
    const { metadata, spec } = await job.reach(hasBegun, timeoutMs);
    return new KubeletCounters(api, { node: spec.nodeName, pod: metadata.name });
}
function inUrl(address) {
    return address.includes(':') ? `[${address}]` : address;
}
function samplerRuns(pod) {
    return statusOf(pod, SAMPLER)?.state?.running !== undefined;
}
function hasBegun(pod) {
    return hasEnded(pod) || statusOf(pod, SERVICE)?.state?.running !== undefined;
}
/** A program that could not be executed has `ended`, too. */
function demandStarted(pod) {
    const ended = pod && statusOf(pod, SERVICE)?.state?.terminated;
    if (ended?.reason === 'StartError' || ended?.reason === 'ContainerCannotRun')
        throw (0,cluster_errors/* podNotStarted */.WJ)(ended.message ?? '');
}

// EXTERNAL MODULE: ./lib/runtime/kubernetes/remove-jobs.js
var remove_jobs = __webpack_require__(7650);
;// CONCATENATED MODULE: ./lib/runtime/kubernetes/room.js
/** The part of a node that is told apart: a sixteenth. */
const PARTS = 16;
/** How often a node without any room is asked. */
const MOST_ASKED = 3;
/**
 * The biggest pod that the node has room for: nodes may not be looked at, and a
 * quota is nowhere to be read; so pods ask for it, at 1 to 2 s each. The most
 * is tried first, for who is alone there.
 *
 * Another run that asks as we do fills the node meanwhile: where there is no room
 * at all it is asked again.
 */
async function findRoom(node, least, { fits, wait }) {
    for (let asked = 1;; asked++) {
        const room = await findRoomNow(node, least, fits);
        const isNone = room.memoryBytes <= least.memoryBytes;
        if (!isNone || asked === MOST_ASKED)
            return room;
        await wait();
    }
}
async function findRoomNow(node, least, fits) {
    const whole = {
        cpuMillicores: part(node.cpuMillicores, PARTS - 1),
        memoryBytes: part(node.memoryBytes, PARTS - 1)
    };
    if (await fits(whole))
        return whole;
    const memoryBytes = await findPart(node.memoryBytes, (memoryBytes) => fits({ ...least, memoryBytes }));
    const most = { ...least, memoryBytes: memoryBytes || least.memoryBytes };
    const cpuMillicores = await findPart(node.cpuMillicores, (cpuMillicores) => fits({ ...most, cpuMillicores }));
    return { ...most, cpuMillicores: cpuMillicores || least.cpuMillicores };
}
/** The most sixteenths that fit, by halving; 0: not even one. */
async function findPart(all, fits) {
    let [fit, tooMany] = [0, PARTS];
    while (tooMany - fit > 1) {
        const middle = (fit + tooMany) >> 1;
        if (await fits(part(all, middle)))
            fit = middle;
        else
            tooMany = middle;
    }
    return part(all, fit);
}
function part(all, parts) {
    return Math.floor((all / PARTS) * parts);
}
/** Whole ones, where there is one: halves of a core can't be counted on. */
function wholeCores(millicores) {
    return millicores >= 1000
        ? Math.floor(millicores / 1000)
        : Math.floor(millicores / 100) / 10;
}

;// CONCATENATED MODULE: ./lib/runtime/kubernetes/kubernetes-runtime.js














/** A run that asks for room takes 1 to 2 s a question. */
const ASK_AGAIN_MS = 3000;
const LEAST = { cpuMillicores: 10, memoryBytes: quantities/* MIN_MEMORY_BYTES */.lt };
/** Since when pods can be resized without being asked for it (beta): 1.33. */
const RESIZE_MINOR = 33;
/** Trials as pods of a Kubernetes cluster, one Job each, on nodes of one class. */
class KubernetesRuntime {
    capabilities = { liveLimits: true, smallest: LEAST };
    findings = [];
    run;
    settings;
    plan;
    cluster;
    obtained;
    seen;
    nodes;
    counting = new Counting();
    made = 0;
    constructor(run, plan) {
        this.run = run;
        this.plan = plan;
        this.settings = plan.settings;
        (0,run_command/* endCommandsWith */.Wy)(run.signal);
    }
    async readMachine() {
        const { api, version } = await this.connect();
        const minor = Number(/^v1\.(\d+)/.exec(version)?.[1] ?? 0);
        const liveLimits = minor >= RESIZE_MINOR;
        this.capabilities = { ...this.capabilities, liveLimits };
        const { image, prepared } = await this.obtain();
        const { run, settings } = this;
        const plan = { runId: run.id, image, settings, node: undefined };
        const seen = await look(api, plan, this.nextName());
        this.seen = seen;
        const { facts } = seen;
        const room = await findRoom({ cpuMillicores: facts.cores * 1000, memoryBytes: facts.memoryBytes }, LEAST, {
            fits: (size) => this.fits(size),
            wait: () => (0,promises_.setTimeout)(ASK_AGAIN_MS, undefined, { signal: run.signal })
        });
        const nextName = () => this.nextName();
        const found = await findNodes({ api, plan, first: seen, room, nextName });
        this.nodes = new NodePool(found.nodes);
        this.findings.push(...findOtherImage(prepared.facts.id, seen.imageId), ...describeCluster({ seen, room, liveLimits, ...found }));
        return {
            cpuModel: facts.cpuModel,
            cores: wholeCores(room.cpuMillicores),
            memoryBytes: room.memoryBytes,
            kernel: facts.kernel,
            cgroupVersion: facts.cgroupVersion,
            engine: `Kubernetes ${version.slice(1)}, ${found.nodes.length > 1 ? 'nodes' : 'node'} ${found.nodes.join(', ')}`,
            floor: seen.floor,
            ...(found.nodes.length > 1 && { nodes: found.nodes })
        };
    }
    /** The plan's, which was needed to see the node. */
    async prepareImage() {
        return (await this.obtain()).prepared;
    }
    async start(plan) {
        const { api } = await this.connect();
        const lease = await this.nodes.take();
        const at = { api, node: lease.node, findings: this.findings };
        try {
            const start = (by) => this.startBy(by, plan, lease);
            return await this.counting.start(start, at);
        }
        catch (thrown) {
            lease.release();
            throw thrown;
        }
    }
    async startBy(countedBy, { size, service, port }, { node, release }) {
        const { api } = await this.connect();
        const apart = this.nodes.isApart;
        const job = await this.createJob({ size, service, countedBy, node, apart });
        const { timeoutMs } = this.settings;
        const way = this.seen.floor.way;
        const by = { port, size, way, timeoutMs, countedBy, onStopped: release };
        try {
            return await startService(api, job, by);
        }
        catch (thrown) {
            await job.remove();
            throw thrown;
        }
    }
    /** The node's memory is not ours. */
    async dropPageCache() {
        return false;
    }
    /** Who else uses the image's pages is not to be seen there. */
    async paysForPages() {
        return true;
    }
    async cleanUp() {
        if (!this.cluster)
            return;
        const { api, proxy } = await this.cluster;
        this.findings.push(...(await (0,remove_jobs/* removeJobs */.B)(api, this.run.id)));
        await api.close();
        proxy.close();
    }
    async fits(size) {
        const { node } = this.seen;
        const job = await this.createJob({ size, look: ['look', '0', ''], node });
        try {
            return await job.findsRoom(this.settings.timeoutMs);
        }
        finally {
            await job.remove();
        }
    }
    async createJob(what) {
        const { run, settings } = this;
        const { api } = await this.connect();
        const { image } = await this.obtain();
        const name = this.nextName();
        return PodJob.create(api, { ...what, name, runId: run.id, image, settings });
    }
    nextName() {
        this.made += 1;
        return `profile-${this.run.id.slice(0, 8)}-${this.made}`;
    }
    obtain() {
        const { source, images, settings } = this.plan;
        this.obtained ??= this.connect().then(({ proxy: { context } }) => obtainForCluster(source, { run: this.run, images, settings, context }));
        return this.obtained;
    }
    connect() {
        this.cluster ??= openCluster(this.run, this.settings);
        return this.cluster;
    }
}


/***/ }),

/***/ 7650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ removeJobs),
/* harmony export */   removeRunFrom: () => (/* binding */ removeRunFrom)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6204);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(313);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);





/** Until the pods are gone, too: ms. */
const GONE_MS = 10_000;
const PAUSE_MS = 200;
/**
 * Removes every Job of a run, and with it all that it owns. Never throws; what
 * is left is told, and ends by itself.
 */
async function removeJobs(api, runId) {
    const selector = `labelSelector=${encodeURIComponent(`${_run_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ}=${runId}`)}`;
    try {
        const jobs = await api.get(`batch/jobs?${selector}`);
        for (const { metadata } of jobs.items)
            await api.delete(`batch/jobs/${metadata.name}`);
        const endMs = performance.now() + GONE_MS;
        while (performance.now() < endMs) {
            const { items } = await api.get(`pods?${selector}`);
            if (items.length === 0)
                return [];
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS);
        }
        return [leftInCluster(api, runId, 'The pods end slowly.')];
    }
    catch (thrown) {
        return [leftInCluster(api, runId, String(thrown))];
    }
}
function leftInCluster({ namespace }, runId, cause) {
    return (0,_left_behind_js__WEBPACK_IMPORTED_MODULE_4__/* .leftBehind */ .a)('What this run made in the cluster', cause, `kubectl --namespace ${namespace} get jobs,pods --selector ${_run_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LABEL */ .jQ}=${runId}`);
}
/** The same from a process that knows only where it was. Never throws. */
async function removeRunFrom(address, run) {
    try {
        const proxy = await (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_2__/* .openProxy */ .h)(run.temporaryDirectory, address);
        const api = new _api_js__WEBPACK_IMPORTED_MODULE_1__/* .ClusterApi */ .X(proxy);
        const left = await removeJobs(api, run.id);
        await api.close();
        proxy.close();
        return left;
    }
    catch (thrown) {
        const namespace = address.namespace ?? 'default';
        return [leftInCluster({ namespace }, run.id, String(thrown))];
    }
}


/***/ })

};
