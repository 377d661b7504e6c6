import { ProfileError } from '../foundation/errors.ts'

/** The words about a mistake in a dataset. */
export interface Mistake {
  /** Default: `dataset-row-invalid`. */
  readonly code?: string
  /** Goes on after `Row 7 of the dataset` or `The dataset`, without a dot. */
  readonly says: string
  /** What is allowed, with an example. */
  readonly remedy: string
}

/** Names a row by its number; what is in it may be private and is not shown. */
export function rowMistake(row: number, mistake: Mistake): ProfileError {
  return mistakeOf(`Row ${row} of the dataset`, mistake)
}

/** About the whole dataset, or the file with this path. */
export function datasetMistake(mistake: Mistake, path?: string): ProfileError {
  const subject = path === undefined ? 'The dataset' : `The dataset \`${path}\``
  return mistakeOf(subject, mistake)
}

/** As a Mac saved files until 2001, and Excel for it still can. */
export function carriageReturns(): Error {
  return datasetMistake({
    code: 'dataset-carriage-returns',
    says: 'ends its lines with carriage returns alone',
    remedy:
      "Save it with line feeds, for example with tr '\\r' '\\n' < old.csv > rows.csv."
  })
}

function mistakeOf(subject: string, mistake: Mistake): ProfileError {
  const { code = 'dataset-row-invalid', says, remedy } = mistake
  const message = `${subject} ${says}.`
  return new ProfileError({ code, message, blame: 'user', remedy })
}
