import { describe, expect, test } from '@jest/globals'
import {
  type CommandLine,
  parseCommandLine
} from '../../../src/cli/command-line.ts'
import { isList, isTruth } from '../../../src/cli/flags.ts'
import {
  FIELDS,
  INPUT_NAMES,
  type InputName
} from '../../../src/inputs/contract.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'

/** Of words as a shell would split them. */
function parse(...args: string[]): CommandLine {
  const asked = parseCommandLine(args)
  if ('mistakes' in asked) throw new Error(asked.mistakes.join('\n'))
  return asked
}

function mistakes(...args: string[]): readonly string[] {
  const asked = parseCommandLine(args)
  return 'mistakes' in asked ? asked.mistakes : []
}

describe('inputs as flags', () => {
  test.each(INPUT_NAMES)('--%s takes its example', (name) => {
    const { example } = FIELDS[name]
    const args = [`--${name}=${example}`]
    expect(parse(...args).texts).toEqual({ [name]: example })
    if (!isTruth(name) && !example.startsWith('-'))
      expect(parse(`--${name}`, example).texts).toEqual({ [name]: example })
  })

  test('a list is given by repeating its flag', () => {
    const { texts } = parse('--env', 'A=1', '--env', 'B=2', '--dataset', 'x')
    expect(texts.env).toBe('A=1\nB=2')
    expect(parseInputs((name) => texts[name]).service.env).toEqual({
      A: '1',
      B: '2'
    })
  })

  const lists = INPUT_NAMES.filter((name) => isList(FIELDS[name]))
  test('the lists are those whose text is of lines', () => {
    expect(lists).toEqual([
      ...['build-args', 'cache-from', 'cache-to', 'secrets', 'ssh', 'models'],
      ...['headers', 'env', 'kubernetes-node-selector'],
      ...['kubernetes-tolerations', 'priced-node', 'current', 'thresholds'],
      'merge'
    ])
  })

  const once = INPUT_NAMES.filter((name) => !isList(FIELDS[name]))
  test.each(once)('--%s is not given twice', (name: InputName) => {
    const flag = `--${name}=${FIELDS[name].example}`
    expect(mistakes(flag, flag)).toEqual([
      expect.stringMatching(`^\`--${name}\` is given twice`)
    ])
  })

  test.each([
    [['--reuse'], 'true'],
    [['--reuse=false'], 'false'],
    [['--reuse=true'], 'true']
  ])('%j: a switch', (args, text) => {
    expect(parse(...args).texts).toEqual({ reuse: text })
  })

  test('what begins like a flag is a value after = only', () => {
    expect(parse('--command=--model m').texts.command).toBe('--model m')
    expect(mistakes('--command', '--model m')[0]).toBe(
      "`--command` has no value. Allowed: a value after it, or after `=`; for example `--command 'gunicorn --workers 2 app:app'`."
    )
  })

  test('an empty text is one: no upload', () => {
    expect(parse('--artifact-name', '').texts).toEqual({ 'artifact-name': '' })
  })
})

describe('commands', () => {
  test.each([
    [[], 'run', undefined],
    [['run'], 'run', undefined],
    [['init', '--port', '80'], 'init', undefined],
    [['analyze', 'folder'], 'analyze', 'folder'],
    [['compare', '--compare-ref', 'main'], 'compare', undefined],
    [['--headroom', '5%', 'analyze', 'folder'], 'analyze', 'folder']
  ])('%j', (args, command, operand) => {
    expect(parse(...args)).toMatchObject({ command, operand })
  })

  test.each([
    [['--help'], 'help', undefined],
    [['-h'], 'help', undefined],
    [['help', 'init'], 'help', 'init'],
    [['init', '--help'], 'help', 'init'],
    [['analyze', '-h'], 'help', 'analyze'],
    [['--version'], 'version', undefined],
    [['-V'], 'version', undefined]
  ])('%j', (args, tells, about) => {
    expect(parse(...args)).toMatchObject({ tells, about })
  })

  test('flags of its own', () => {
    expect(parse()).toMatchObject({
      format: 'text',
      quiet: false,
      usesConfig: true
    })
    expect(parse('-q', '--format=json', '--no-config')).toMatchObject({
      format: 'json',
      quiet: true,
      usesConfig: false
    })
  })
})

test.each([
  [
    ['--memroy', '5Mi'],
    'There is no flag `--memroy` (did you mean `--memory`?)'
  ],
  [['--frobnicate'], 'There is no flag `--frobnicate`. Allowed: an input'],
  [['-x'], 'There is no flag `-x`'],
  [['--Port', '80'], 'There is no flag `--Port` (did you mean `--port`?)'],
  [['--port'], '`--port` has no value'],
  [['--port', '--cpu', '1'], '`--port` has no value'],
  [['--quiet=yes'], '`--quiet` takes no value'],
  [['--format', 'xml'], '`--format` is "xml". Allowed: text, json'],
  [['--format'], '`--format` has no value'],
  [['rows.jsonl'], 'There is no command `rows.jsonl`'],
  [['analyse', 'x'], 'There is no command `analyse` (did you mean `analyze`?)'],
  [['run', 'rows.jsonl'], '`rows.jsonl` is no flag'],
  [['--reuse', 'false'], '`false` stands alone. Allowed: after `=`'],
  [['run', '--reuse', 'true'], '`true` stands alone'],
  [['analyze'], '`analyze` takes one folder'],
  [['analyze', 'a', '--image', 'b'], '`--image` changes nothing of a run'],
  [['analyze', 'a', 'b'], '`analyze` takes one folder']
])('%j is one mistake that is told', (args, sentence) => {
  expect(mistakes(...args)).toEqual([expect.stringContaining(sentence)])
})

test('all mistakes are told at once', () => {
  expect(mistakes('--memroy', '5Mi', '--cqu=1', '--port')).toHaveLength(3)
})
