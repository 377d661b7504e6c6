/** Every parser that reads what a stranger wrote. */
import type fc from 'fast-check'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lookAtAnswer } from '../../../src/client/answers/error-answer.ts'
import { answerShape } from '../../../src/client/answers/answer-shape.ts'
import { SameAnswers } from '../../../src/client/answers/same-answers.ts'
import { TIME_HEADERS } from '../../../src/client/answers/server-time.ts'
import { buildParsers } from '../../../src/client/http1/answer-parser.ts'
import { CommandOutput } from '../../../src/commands/command-output.ts'
import { openDataset } from '../../../src/dataset/read.ts'
import { createMask } from '../../../src/foundation/mask.ts'
import { confinePaths } from '../../../src/inputs/config-paths.ts'
import { parseConfig } from '../../../src/inputs/config.ts'
import { INPUT_NAMES } from '../../../src/inputs/contract.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'
import { collectSecrets } from '../../../src/inputs/secrets.ts'
import { readHistory } from '../../../src/history/history.ts'
import { chooseReports } from '../../../src/merge/choose-reports.ts'
import { readReport } from '../../../src/merge/read-report.ts'
import { readEarlierNumbers } from '../../../src/pairs/earlier-report.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import { composeOverview } from '../../../src/report/overview/overview.ts'
import { OVERVIEW_VIEWS } from '../../../src/report/overview/overview-views.ts'
import { parseLayers } from '../../../src/runtime/docker/image-layers.ts'
import { parseV1, parseV2 } from '../../../src/runtime/cgroup/cgroup-files.ts'
import { parseListeners } from '../../../src/runtime/listening.ts'
import { loadRun, saveRun } from '../../../src/saved/saved-run.ts'
import { SERVERS } from '../../../src/servers/servers.ts'
import { Pattern, loadPatterns } from '../../../src/inputs/pattern.ts'
import { exampleRecord } from '../../pure/report/example.ts'
import { planned } from '../../pure/sources/workspace.ts'
import { searchedRun } from '../../pure/saved/searched-run.ts'
import { PLACE_TARGETS } from './place-targets.ts'
import { brokenJson, brokenText } from './texts.ts'

await loadPatterns()

export interface Target {
  readonly text: fc.Arbitrary<string>
  /** May throw a ProfileError, which is an answer. */
  readonly read: (text: string) => unknown
}

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
const file = join(folder, 'rows')

function dataset(format: 'lines' | 'csv' | 'http'): Target['read'] {
  return async (text) => {
    // Packed where it begins with what no row begins with.
    const bytes = Buffer.from(text)
    writeFileSync(file, text.startsWith('\0') ? gzipSync(bytes) : bytes)
    await using rows = await openDataset({
      path: file,
      rows: undefined,
      format,
      requests: undefined,
      warmup: 0,
      seed: 1,
      order: 'shuffle'
    })
    const defaults = { method: 'POST', path: '/', headers: {} }
    const source = rows.withDefaults(defaults).open(rows.facts.rows)
    while (await source.next());
    await source.close()
  }
}

const answers = buildParsers(1, new SameAnswers())

function readAnswer(text: string): void {
  const [parser] = answers.parsers
  const bytes = Buffer.from(text, 'latin1')
  parser!.reset()
  parser!.expect('POST', true)
  for (let at = 0; at < bytes.length; at += answers.readBuffer.length) {
    const read = bytes.copy(answers.readBuffer, 0, at)
    if (!parser!.read(read)) break
  }
  parser!.finish()
  parser!.fault()
}

const presets = Object.values(SERVERS).map(
  ({ texts }) => new Pattern(texts['failure-body'])
)

function judge(text: string): void {
  lookAtAnswer(text.slice(0, 2048), text.length <= 2048)
  answerShape(text)
  for (const [, parse] of TIME_HEADERS) parse(text)
  for (const preset of presets) preset.isIn(text)
}

const AZURE =
  'entryScript: score.py\nenvironment:\n  python:\n    condaDependenciesFile: conda.yml\n'
const CONDA =
  'name: x\nchannels: [conda-forge]\ndependencies:\n- python=3.11\n- pip:\n  - numpy==1.26\n  - -r requirements.txt\n'
const DEPLOYMENT =
  'name: blue\nendpoint_name: e\nmodel:\n  path: model.pkl\ncode_configuration:\n  code: .\n  scoring_script: score.py\nenvironment:\n  image: python:3.11\n  conda_file: conda.yml\ninstance_type: Standard_DS3_v2\n'
const MLMODEL =
  'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    python_version: 3.11.4\nsaved_input_example_info:\n  artifact_path: example.json\n  type: dataframe\n  pandas_orient: split\n'
const FILES = {
  'score.py': 'def init(): pass',
  'conda.yml': CONDA,
  'requirements.txt': 'pandas==2\n',
  'model.pkl': 'x',
  'm/requirements.txt': 'mlflow==2.9\n--hash=sha256:x\n',
  'm/example.json': '{"columns": ["a"], "data": [[1]]}'
}

/** A file of a source with this text, and what is planned from all of them. */
function source(path: string, inputs: Record<string, string>): Target['read'] {
  return (text) => planned({ ...FILES, [path]: text }, inputs)
}

const saved = saveRun(exampleRecord())
const columns = Buffer.concat([...saved.columns])
const HEAD =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nServer-Timing: db;dur=5, total;dur=12.3\r\nX-Process-Time: 0.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n'

export const TARGETS: Readonly<Record<string, Target>> = {
  ...PLACE_TARGETS,
  'rows of lines': {
    text: brokenText(['{"a": 1}\n{"a": 2}\n', '[1, 2]\r\n\r\n[3]']),
    read: dataset('lines')
  },
  'rows of csv': {
    text: brokenText(['"{""a"": 1}"\n"x\ny"\n', 'plain\n"quoted"']),
    read: dataset('csv')
  },
  'rows of http': {
    text: brokenText([
      '{"json": {"a": [1.0, "\\u00e9"]}, "headers": {"X-Id": "7"}}\n{"body": "x"}\n',
      '{"bodyBase64": "/9j/4AAQ", "path": "/x?y", "method": "PUT"}\n'
    ]),
    read: dataset('http')
  },
  config: {
    text: brokenText([
      'image: x\ndataset: rows.jsonl\nenv:\n  A: 1\nthresholds:\n- memory.peak <= 5Mi\n',
      '{"port": 8080, "headers": {"A": "b"}, "command": ["a", "b c"]}'
    ]),
    read: (text) => {
      const layer = confinePaths(parseConfig(text))
      return parseInputs(() => undefined, [layer])
    }
  },
  inputs: {
    text: brokenText(['512Mi', '50/s', 'A=b\nC=d', 'a "b c"', '2xx, 404']),
    read: (text) => {
      for (const name of INPUT_NAMES)
        try {
          parseInputs((each) => (each === name ? text : undefined))
        } catch (thrown) {
          if ((thrown as Error).name !== 'ProfileError') throw thrown
        }
    }
  },
  'an inference config': {
    text: brokenText([AZURE]),
    read: source('ic.yml', { 'inference-config': 'ic.yml' })
  },
  'a conda environment': {
    text: brokenText([CONDA]),
    read: source('conda.yml', {
      'entry-script': 'score.py',
      'conda-file': 'conda.yml'
    })
  },
  requirements: {
    text: brokenText(['numpy==1.26\n-r other.txt # c\nhttps://a:b@h/x.whl\n']),
    read: source('requirements.txt', {
      'entry-script': 'score.py',
      'conda-file': 'conda.yml'
    })
  },
  'a deployment': {
    text: brokenText([DEPLOYMENT]),
    read: source('d.yml', { deployment: 'd.yml' })
  },
  'an MLmodel': {
    text: brokenText([MLMODEL]),
    read: source('m/MLmodel', { 'mlflow-model': 'm' })
  },
  'an answer': { text: brokenText([HEAD]), read: readAnswer },
  'a body': {
    text: brokenText([
      '{"error": "no model", "code": 404}',
      'Traceback (most recent call last):\n  File "a"\nValueError: x',
      'data: {"object": "error"}\n\n',
      '[[1.5, 2]]'
    ]),
    read: judge
  },
  "docker's output": {
    text: brokenText([
      '{"Size":"123","CreatedBy":"RUN |1 A=b /bin/sh -c pip install x # buildkit"}\n',
      '  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000\n'
    ]),
    read: (text) => {
      const output = new CommandOutput({ onLine: () => {} })
      output.add(Buffer.from(text))
      output.end()
      parseLayers(text)
      parseListeners(text)
      parseV1({ 'memory.stat': text, 'cpu.stat': text })
      parseV2({ 'memory.stat': text, 'cpu.stat': text, 'cpu.pressure': text })
    }
  },
  'saved measurements': {
    text: brokenText([saved.text]),
    read: (text) => loadRun(text, columns)
  },
  'saved columns': {
    text: brokenText([columns.toString('latin1')]),
    read: (text) => loadRun(saved.text, Buffer.from(text, 'latin1'))
  },
  'a report to merge': {
    text: brokenJson(composeReport(searchedRun())),
    read: (text) => {
      writeFileSync(join(folder, 'report.json'), text)
      const reports = [readReport(folder)]
      const [subject] = chooseReports([
        { directory: folder, report: reports[0]! }
      ])
      const head = { name: 'x', createdAt: '2026-11-27', version: '0' }
      const of = subject!.reports.map(({ report }) => report)
      const overview = composeOverview(head, of)
      for (const render of Object.values(OVERVIEW_VIEWS))
        for (const _ of render(overview));
    }
  },
  'an earlier report': {
    text: brokenJson(composeReport(searchedRun())),
    read: (text) => {
      writeFileSync(join(folder, 'report.json'), text)
      readHistory(folder, 'score')
      readEarlierNumbers(folder, searchedRun())
    }
  },
  'secrets in any text': {
    text: brokenText(['postgres://u:pa55w0rd!@h/x?sig=abc', 'a\\b\\"c d']),
    read: (text) => {
      const found = collectSecrets({ ANY: text, A_TOKEN: text.slice(0, 50) })
      createMask(found)(text, 200)
    }
  }
}
