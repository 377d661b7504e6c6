export const id = 643;
export const ids = [643];
export const modules = {

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPackages: () => (/* binding */ listPackages)
/* harmony export */ });
/* harmony import */ var _commands_run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8437);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(313);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3586);




/** An image with a shell that never ends tells nothing. */
const MOST_MS = 10_000;
/** A few thousand packages, and npm's lock of as many. */
const KEPT = 8 * 2 ** 20;
/** In any shell, with what is built into it; `dpkg-query` is where apt is. */
const SCRIPT = `
for d in /usr/lib/python3*/*-packages /usr/local/lib/python3*/*-packages \\
  /opt/*/lib/python3*/*-packages /venv/lib/python3*/*-packages \\
  /root/.local/lib/python3*/*-packages /home/*/.local/lib/python3*/*-packages \\
  .venv/lib/python3*/*-packages venv/lib/python3*/*-packages
do for p in "$d"/*.dist-info; do [ -d "$p" ] && echo "pip \${p##*/}"; done; done
[ -r /lib/apk/db/installed ] && while IFS= read -r l; do
  case $l in P:*) n=\${l#P:} ;; V:*) echo "apk $n \${l#V:}" ;; esac
done < /lib/apk/db/installed
command -v dpkg-query > /dev/null && dpkg-query -W -f 'apt \${Package} \${Version}\\n'
[ -r node_modules/.package-lock.json ] && echo npm && cat node_modules/.package-lock.json
exit 0
`;
/**
 * What is installed in an image, as `parsePackages` reads it: by its own shell,
 * without a network. Empty: it has no shell, or did not answer. Untrusted text.
 */
async function listPackages({ id }, imageId) {
    const created = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .docker */ .T3)([
        'create',
        `--label=${(0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runLabel */ .Az)({ id })}`,
        '--pull=never',
        '--network=none',
        '--cpus=1',
        '--memory=256m',
        '--cap-drop=ALL',
        '--security-opt=no-new-privileges',
        '--entrypoint=/bin/sh',
        imageId,
        '-c',
        SCRIPT
    ], { bound: 'act' });
    const container = created.stdout.trim();
    if (created.code !== 0 || container === '')
        return '';
    try {
        const asked = ['start', '--attach', container];
        const call = { bound: 'act', mostMs: MOST_MS, kept: KEPT };
        const { code, stdout } = await (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)('docker', asked, call);
        return code === 0 ? stdout : '';
    }
    finally {
        await (0,_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeContainer */ .o)(container);
    }
}


/***/ })

};
