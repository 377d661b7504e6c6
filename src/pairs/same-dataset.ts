import type { Dataset } from '../dataset/dataset.ts'
import { datasetChanged } from '../dataset/file-stamp.ts'
import { openDataset } from '../dataset/read.ts'
import type { Host } from '../host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { RunRecord } from '../run-record.ts'

/**
 * The rows that head was measured by, opened anew. Throws `dataset-changed`
 * where they are others by now: base would be asked something else.
 */
export async function openSameDataset(
  { dataset: asked }: Pick<Inputs, 'dataset'>,
  { dataset: measured }: Pick<RunRecord, 'dataset'>,
  host: Host
): Promise<Dataset> {
  const dataset = await openDataset(asked, host)
  if (dataset.facts.sha256 === measured?.sha256) return dataset
  await dataset.close()
  throw datasetChanged()
}
