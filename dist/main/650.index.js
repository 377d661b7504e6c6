export const id = 650;
export const ids = [650];
export const modules = {

/***/ 50673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   X: () => (/* binding */ ClusterApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70147);
/* harmony import */ var _cluster_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14527);




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

/***/ 14527:
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
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89670);
/* harmony import */ var _service_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46715);


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

/***/ 75203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openProxy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _commands_run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48437);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70147);
/* harmony import */ var _cluster_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14527);







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

/***/ 77650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ removeJobs),
/* harmony export */   removeRunFrom: () => (/* binding */ removeRunFrom)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6204);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22694);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50673);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75203);





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
