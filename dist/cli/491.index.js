export const id = 491;
export const ids = [491];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerImages: () => (/* binding */ dockerImages)
});

// EXTERNAL MODULE: ./lib/runtime/docker/cli.js
var cli = __webpack_require__(1915);
;// CONCATENATED MODULE: ./lib/runtime/docker/image-platform.js

async function readPlatform(imageId) {
    const asked = ['image', 'inspect', '--', imageId];
    const image = await (0,cli/* inspectOne */.V4)(asked);
    return {
        architecture: image?.Architecture ?? 'amd64',
        user: image?.Config?.User ?? ''
    };
}

// EXTERNAL MODULE: ./lib/runtime/docker/obtain-image.js + 8 modules
var obtain_image = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/foundation/errors.js
var errors = __webpack_require__(9670);
// EXTERNAL MODULE: ./lib/runtime/docker/remove-tags.js
var remove_tags = __webpack_require__(2883);
;// CONCATENATED MODULE: ./lib/runtime/docker/push-image.js



/**
 * Pushes an image under a tag of this run's own.
 *
 * @param to `ghcr.io/org/name`
 * @returns `ghcr.io/org/name@sha256:…`
 */
async function pushImage(imageId, to, { id, onLine }) {
    const tag = `${to}:profile-inference-${id.slice(0, 8)}`;
    const tagged = await (0,cli/* docker */.T3)(['image', 'tag', imageId, tag]);
    if (tagged.code !== 0)
        throw await (0,cli/* unlessLost */.Lv)(pushFailed(to, tagged.stderr));
    try {
        const pushed = await (0,cli/* docker */.T3)(['push', tag], { bound: 'work', onLine });
        if (pushed.code !== 0)
            throw await (0,cli/* unlessLost */.Lv)(pushFailed(to, pushed.stderr));
        const asked = ['image', 'inspect', '--', tag];
        const image = await (0,cli/* inspectOne */.V4)(asked);
        const own = image?.RepoDigests?.find((each) => each.startsWith(`${to}@`));
        if (own === undefined)
            throw pushFailed(to, 'Docker knows no digest of it.');
        return own;
    }
    finally {
        await untag(tag, onLine);
    }
}
/** What it fails with must not take the place of what the push failed with. */
async function untag(tag, tell) {
    try {
        const left = await (0,remove_tags/* removeTags */._)([tag]);
        if (left)
            tell(`${left.message} ${left.remedy}`);
    }
    catch (thrown) {
        tell(`The name ${tag} may be left on this machine: ${String(thrown)}`);
    }
}
function pushFailed(to, stderr) {
    return new errors/* ProfileError */.eo({
        code: 'push-failed',
        message: `The image could not be pushed to ${to}.`,
        blame: 'user',
        cause: stderr.trimEnd().split('\n').at(-1),
        remedy: 'Log in to the registry before, as somebody who may push there: `docker login`, or in a workflow docker/login-action.'
    });
}

;// CONCATENATED MODULE: ./lib/runtime/docker/docker-images.js



/** Images by a Docker engine, for a place that has no builder of its own. */
function dockerImages(run) {
    return {
        obtain: (source) => (0,obtain_image/* obtainImage */.n)(source, run),
        readPlatform: readPlatform,
        push: (imageId, to) => pushImage(imageId, to, run)
    };
}


/***/ })

};
