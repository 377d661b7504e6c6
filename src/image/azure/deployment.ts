import type { Layer } from '../../inputs/layer.ts'
import type { Texts } from '../source.ts'
import type { Workspace } from '../workspace.ts'

export function planDeployment(texts: Texts, workspace: Workspace): Layer {
  void texts
  void workspace
  return {
    values: {},
    mistakes: [
      '`deployment` cannot be read yet. Allowed: `inference-config`; for example `inference-config: inference-config.yml`.'
    ]
  }
}
