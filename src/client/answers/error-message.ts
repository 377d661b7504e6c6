/**
 * error: it can't be taken for anything else. suspect: it may be one, and
 * somebody should look.
 */
export type Look = 'error' | 'suspect' | 'right'

/**
 * Messages of exceptions as services send them under a good status: Azure ML's
 * own sample answers `str(e)`. Each is what a program says and no person, from
 * the first letter on: a text model that writes about an error begins
 * otherwise, or goes on after it.
 */
const MESSAGES = [
  // `ValueError: …`, `java.lang.IllegalStateException: …`
  /^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): \S/,
  // Python: names, attributes, imports.
  /^name '\w+' is not defined$/,
  /^(?:cannot access )?(?:local|free) variable '\w+'/,
  /^'[\w.]+' object (?:has no attribute '|is not \w+$|does(?: not|n't) support |cannot be )/,
  /^(?:type object|(?:partially initialized )?module) '[\w.]+' has no attribute '/,
  /^No module named '[\w.]+'$/,
  /^cannot import name '/,
  // Python: values and types.
  /^could not convert string to (?:float|complex): \S*['"].*['"]\)?$/,
  /^invalid literal for int\(\) with base \d+: '/,
  /^unsupported operand type\(s\) for /,
  /^'[<>=!]=?' not supported between instances of '/,
  /^(?:can only concatenate \w+ \(|can't multiply sequence by |bad operand type for )/,
  /^[\w.<>]+\(\) (?:missing \d+ required |got an unexpected keyword |got multiple values |takes .*given)/,
  /^(?:list|tuple|string|list assignment|pop) index out of range$/,
  /^(?:list|tuple|string|byte) indices must be integers/,
  /^(?:not enough|too many) values to unpack \(/,
  /^cannot unpack non-iterable /,
  /^object of type '\w+' has no len\(\)$/,
  /^argument of type '\w+' is not iterable$/,
  /^(?:(?:integer|float) )?(?:division|modulo|division or modulo) by zero$/,
  /^Object of type \w+ is not JSON serializable$/,
  /^(?:Expecting|Extra data|Unterminated string|Invalid)\b.*: line \d+ column \d+ \(char \d+\)$/,
  /^'[\w-]+' codec can't (?:de|en)code /,
  /^\[Errno -?\d+\] /,
  /^maximum recursion depth exceeded/,
  // NumPy, pandas, scikit-learn, XGBoost.
  /^setting an array element with a sequence/,
  /^(?:operands|input operand) could not be broadcast |^could not broadcast input array /,
  /^shapes \(.*\) and \(.*\) not aligned/,
  /^cannot reshape array of size \d+ into shape /,
  /^matmul: Input operand /,
  /^index -?\d+ is out of bounds for axis \d+ with size \d+$/,
  /^Unable to allocate [\d.]+ [KMGT]?i?B for an array /,
  /^If using all scalar values, you must pass an index$/,
  /^["']?None of \[.*\] are in the \[/,
  /^\d+ columns passed, passed data had \d+ columns$/,
  /^Expected 2D array, got \w+ array instead/,
  /^Found array with (?:dim )?\d/,
  /^X (?:.* )?has \d+ features?, but \w+ is expecting \d+ features? as input/,
  /^Input (?:\w )?contains (?:NaN|infinity)/,
  /^The feature names should match those that were passed during fit/,
  /^This \w+ instance is not fitted yet/,
  /^Feature shape mismatch, expected: \d+, got \d+$/,
  // PyTorch, ONNX Runtime.
  /^mat1 and mat2 shapes cannot be multiplied \(/,
  /^CUDA (?:out of memory|error: )/,
  /^The size of tensor a \(\d+\) must match /,
  /^shape '\[.*\]' is invalid for input of size \d+$/,
  /^Expected all tensors to be on the same device/,
  /^(?:\[ONNXRuntimeError\] : \d+|Required inputs \(\[.*\]\) are missing)/,
  // JavaScript.
  /^Cannot read propert(?:y|ies) of (?:undefined|null)\b/
]
/** All in one: much faster than one after the other. */
const MESSAGE = new RegExp(MESSAGES.map(({ source }) => source).join('|'))

/** Longer ones are texts: except a traceback, which says what it is at once. */
const MAX_MESSAGE = 1000
const TRACEBACK = /^\s*Traceback \(most recent call last\):\s/
/** A second sentence, in the same line: somebody explains. */
const PROSE = /[.!?] (?!Did you mean|Tried to)[A-Z][a-z]+ /

export function isTraceback(text: string): boolean {
  return TRACEBACK.test(text)
}

/** Whether a text as a whole is the message of an exception. */
export function isErrorMessage(text: string): boolean {
  if (isTraceback(text)) return true
  // A label is one word, a message never.
  if (text.length > MAX_MESSAGE || !text.includes(' ')) return false
  return MESSAGE.test(text) && !PROSE.test(text.split('\n', 1)[0]!)
}
