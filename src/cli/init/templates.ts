import { REPOSITORY } from '../../foundation/version.ts'
import { FIELDS, type InputName } from '../../inputs/contract.ts'
import { isList } from '../flags.ts'
import { wrap } from '../wrap.ts'

/** An input to write, and what it is known from. */
export interface Line {
  readonly name: InputName
  readonly text: string
  /** A sentence, which stands above it in the file. */
  readonly why: string
}

/** By which an editor checks and completes the file. */
const SCHEMA_COMMENT = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${REPOSITORY}/v1/docs/config.schema.json`

/** As in examples/workflows/profile.yml; a test holds them together. */
export const WORKFLOW = `# Tells on each pull request what the service needs, as .profile-inference.yml
# says. It takes no token and no secret, so it runs for forks as well.
name: Profile

on: pull_request

permissions: {}

jobs:
  profile:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # for the checkout alone
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${REPOSITORY}@v1
        with:
          config: .profile-inference.yml
`

const HEAD = `${SCHEMA_COMMENT}
# What profile-inference does here, at a terminal and in the workflow. Every
# input may stand in it but what credentials are used for:
# \`profile-inference --help\` lists them.
`

const THRESHOLDS = `
# Rules that the run must meet. Without any, all requests must succeed and
# nothing may be killed for memory.
# thresholds:
#   - memory.peak <= 512Mi
#   - latency.p95 < 200ms
`

/** A config file with these inputs, each below what it is known from. */
export function renderConfig(lines: readonly Line[]): string {
  const isJudged = lines.some(({ name }) => name === 'thresholds')
  return `${HEAD}\n${lines.map(renderLine).join('')}${isJudged ? '' : THRESHOLDS}`
}

const COMMENT_WIDTH = 78

function renderLine({ name, text, why }: Line): string {
  const comment = wrap(why, { width: COMMENT_WIDTH, indent: 0 })
  const above = why === '' ? '' : `${comment.replace(/^/gm, '# ')}\n`
  if (!isList(FIELDS[name])) return `${above}${name}: ${scalar(text)}\n`
  const items = text.split('\n').map((item) => `  - ${scalar(item)}\n`)
  return `${above}${name}:\n${items.join('')}`
}

/** Plain where every reader takes it for the same text, else quoted. */
function scalar(text: string): string {
  const isPlain = /^[\w./][\w./-]*$/.test(text) && !/^null$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
