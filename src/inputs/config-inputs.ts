import { CLUSTER_CREDENTIALS } from './cluster-fields.ts'
import { INPUT_NAMES, type InputName } from './contract.ts'

/** What decides whether a config file is read at all. */
const OUTSIDE: readonly InputName[] = ['config', 'merge']

/**
 * THE RULE about config files. Who opens a pull request may write the one of the
 * checkout. So what decides whose credentials are used, where they go, or what
 * is written and run with them, is taken from `with:` and flags only. (Where a
 * build looks for cached layers is such a thing too: BuildKit sends the job's
 * token to the `url` of `type=gha`.) One that lies elsewhere has no more.
 */
const OF_CREDENTIALS: readonly InputName[] = [
  'cache-from',
  'cache-to',
  'ssh',
  ...CLUSTER_CREDENTIALS,
  'mlflow-tracking-uri',
  'mlflow-model-version'
]

/** The inputs that a config file may give. */
export const CONFIG_INPUTS = INPUT_NAMES.filter(
  (name) => !OUTSIDE.includes(name) && !OF_CREDENTIALS.includes(name)
)

export function isOfCredentials(name: string): name is InputName {
  const names: readonly string[] = OF_CREDENTIALS
  return names.includes(name)
}
