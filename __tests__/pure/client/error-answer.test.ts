import { expect, test } from '@jest/globals'
import { lookAtAnswer } from '../../../src/client/answers/error-answer.ts'
import type { Look } from '../../../src/client/answers/error-message.ts'

const string = (text: string): string => JSON.stringify(text)

const TRACEBACK = `Traceback (most recent call last):
  File "score.py", line 12, in run
    data = json.loads(raw)['data']
KeyError: 'data'`

/** What exceptions say through `return str(e)` and the like. */
const ERRORS = [
  ...[
    "could not convert string to float: 'a'",
    "could not convert string to float: np.str_('a')",
    "name 'x' is not defined",
    TRACEBACK,
    "'NoneType' object has no attribute 'predict'",
    "'int' object is not iterable",
    "'str' object is not callable",
    "'float' object does not support item assignment",
    'list index out of range',
    "string indices must be integers, not 'str'",
    'Expecting value: line 1 column 1 (char 0)',
    'Extra data: line 1 column 5 (char 4)',
    'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',
    'X has 3 features, but Ridge is expecting 10 features as input.',
    'Expected 2D array, got 1D array instead:\narray=[1. 2. 3.].\nReshape your data either using array.reshape(-1, 1) if your data has a single feature.',
    'Input X contains NaN.\nRidge does not accept missing values encoded as NaN natively. For supervised learning, you might want to consider another.',
    'shapes (2,3) and (10,) not aligned: 3 (dim 1) != 10 (dim 0)',
    'mat1 and mat2 shapes cannot be multiplied (1x3 and 10x2)',
    "unsupported operand type(s) for +: 'int' and 'str'",
    "'<' not supported between instances of 'str' and 'int'",
    "invalid literal for int() with base 10: 'a'",
    'division by zero',
    "run() missing 1 required positional argument: 'data'",
    "Ridge.predict() got an unexpected keyword argument 'y'",
    'not enough values to unpack (expected 2, got 1)',
    'too many values to unpack (expected 2)',
    "[Errno 2] No such file or directory: '/model.pkl'",
    "No module named 'sklearn'",
    "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    'Unable to allocate 8.00 GiB for an array with shape (1073741824,) and data type float64',
    '[ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Unexpected input data type.',
    'CUDA out of memory. Tried to allocate 2.00 GiB',
    "ValueError: could not convert string to float: 'a'",
    'java.lang.NullPointerException: Cannot invoke "String.length()"',
    "Cannot read properties of undefined (reading 'length')",
    'Feature shape mismatch, expected: 10, got 3'
  ].map(string),
  TRACEBACK,
  "could not convert string to float: 'a'",
  '{"error": "could not convert string to float: \'a\'"}',
  '{"error": "model is not loaded"}',
  '{"error":{"message":"The model is overloaded","type":"server_error","code":null}}',
  '{"prediction": null, "error": "list index out of range"}',
  '{"status":"error","error":"it went wrong","code":17}',
  '{"exception": "IndexError", "message": "x", "traceback": "Traceback (most recent call last):\\n"}',
  string('{"error": "name \'x\' is not defined"}'),
  '{"success": false, "message": "Model demo is not ready"}',
  '{"ok": false, "reason": "no such model"}',
  '{"status": "error", "message": "The model is not loaded", "data": null}',
  '{"status": "failed", "detail": "out of memory on the device"}',
  '{"code": 500, "msg": "internal server error", "result": null}',
  '{"statusCode": 503, "message": "try again later"}',
  '{"data": null, "errors": [{"message": "Cannot query field"}]}',
  '{"errors": ["the field data is missing"]}',
  '{"is_error": true, "message": "it went wrong"}',
  '<!DOCTYPE html><html><head><title>Sign in</title></head></html>',
  '<html><body><form><input type="password"></form></body></html>',
  '<!-- a -->\n<html><head><title>502 Bad Gateway</title></head></html>'
]

/** It may be an answer: somebody should look. */
const SUSPECTS = [
  string("'data'"),
  string('Error: the model is not there'),
  'Internal Server Error',
  '{"error": "overloaded"}',
  // A classifier may rightly answer these.
  '{"success": false}',
  '{"ok": false}',
  '{"status": "error"}',
  '{"code": 500}',
  '{"errors": ["E1"]}',
  '{"success": false, "message": "no such model here", "predictions": [1]}',
  '<html><body>Error</body></html>',
  '<!doctype html><html><head><title>Our models</title></head></html>',
  '<soap:Envelope><soap:Body><soap:Fault/></soap:Body></soap:Envelope>'
]

/** Labels, texts, numbers: what services rightly answer. */
const RIGHT = [
  ...[
    'setosa',
    'error',
    'Error',
    'exception',
    'ERROR_503',
    'NullPointerException',
    'positive',
    'not defined',
    '',
    ' ',
    '3.5',
    '2026-11-23',
    'https://example.org/a?b=c',
    "The error 'name x is not defined' means that you used x before you gave it a value.",
    "name 'x' is not defined means that Python does not know x.",
    "could not convert string to float: 'a' happens when a column holds text.",
    'TypeError: This happens when you add a string to a number. Convert one of them first.',
    'list index out of range is what Python says when the index is too large',
    "'To be or not to be' is a line of Hamlet.",
    'Division by zero is not defined in the real numbers.',
    'A traceback (most recent call last) shows the stack.',
    'An index is out of range when it is larger than the length.',
    'Sure! Here is the code:\n\n```python\nraise ValueError("no")\n```',
    'I cannot read properties of materials from a picture.',
    "It's an 'object' that has no attribute.",
    'The module has no attribute worth naming.',
    'Expected rain, got sunshine instead.',
    'No module named after him exists.',
    'x'.repeat(1500)
  ].map(string),
  '{"result": [1, 2]}',
  '{"error": 0.03, "prediction": 5}',
  '{"error": 0.03}',
  '{"error": null, "result": [1]}',
  '{"error": "", "result": [1]}',
  '{"error": "none", "result": [1]}',
  '{"error": false}',
  '{"errors": []}',
  '{"errors": ["its should be it is"], "text": "its late"}',
  '{"success": true}',
  '{"success": false, "score": 0.2}',
  '{"status": "ok", "prediction": 1}',
  '{"status": "error", "score": 0.9}',
  '{"code": 404, "label": "a"}',
  '{"errors": [0.1, 0.2]}',
  '{"state": "failed", "probability": 0.7}',
  '{"predictions": [true, false]}',
  '<?xml version="1.0"?><answer>1</answer>',
  '{"label": "error", "score": 0.98}',
  '{"ok": 0.1, "error": 0.9}',
  '{"error": {"mean": 0.1, "std": 0.02}}',
  '{"text": "I has", "error": "subject and verb do not agree"}',
  '{"generated_text": "Traceback (most recent call last): is how Python begins."}',
  '{"choices":[{"message":{"content":"ValueError: no"}}]}',
  '{"message": "no error was found"}',
  '{"error',
  '{}',
  '[{"error": "in a list"}]',
  '[0.1, 0.9]',
  '3.5',
  'NaN',
  'true',
  'null',
  'ok',
  'error',
  'label,score\nerror,0.9\n',
  ''
]

const table: [Look, string][] = [
  ...ERRORS.map((body): [Look, string] => ['error', body]),
  ...SUSPECTS.map((body): [Look, string] => ['suspect', body]),
  ...RIGHT.map((body): [Look, string] => ['right', body])
]

test.each(table)('%s: %s', (look, body) => {
  expect(lookAtAnswer(body, true)).toBe(look)
  expect(lookAtAnswer(`\n ${body}`, true)).toBe(look)
})

test.each([
  ['error', `${TRACEBACK}\n`.repeat(50)],
  ['error', `"${TRACEBACK}\\n`.repeat(50)],
  ['suspect', `{"error": "${'long '.repeat(500)}`],
  ['suspect', `<!doctype html>${'long '.repeat(500)}`],
  ['right', `"ValueError: ${'long '.repeat(500)}`]
])('%s, of what there is more than was kept', (look, body) => {
  expect(lookAtAnswer(body, false)).toBe(look)
})
