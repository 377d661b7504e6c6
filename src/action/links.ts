/** Pages on GitHub, from what the runner says of itself. */

/** The page of this workflow run; undefined outside of GitHub. */
export function runUrl(): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: id
  } = process.env
  return server && repository && id
    ? `${server}/${repository}/actions/runs/${id}`
    : undefined
}

/** Only on GitHub is there an artifact. */
export function artifactUrl(id: number): string {
  return `${runUrl()}/artifacts/${id}`
}

/**
 * docs/troubleshooting.md of the very repository and version that run here,
 * be it a fork. Undefined for `uses: ./…`, where nobody knows its folder.
 */
export function troubleshootingUrl(): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } =
    process.env
  if (!GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return undefined
  const page = `${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/troubleshooting.md`
  // A branch's name may hold what ends a link in Markdown.
  const path = encodeURI(page).replace(/[()#?]/g, encodeSign)
  return `${GITHUB_SERVER_URL}/${path}`
}

/** `encodeURI` leaves it as it is. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`
}
