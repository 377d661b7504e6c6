/**
 * Parsers of what the places tell that trials run in. An engine and a cluster
 * answer in shapes of their own making; the texts in them are of whoever made
 * an image, a label, a process's name or an event's message.
 */
import { parsePackages } from '../../../src/comparison/packages.ts'
import { parseJson } from '../../../src/foundation/json.ts'
import { parsePrices } from '../../../src/pricing/parse-prices.ts'
import { parseApiStats } from '../../../src/runtime/docker/api-stats.ts'
import {
  describeAct,
  parseEvent
} from '../../../src/runtime/docker/container-event.ts'
import { describeImage } from '../../../src/runtime/docker/inspect-image.ts'
import {
  findWorkers,
  parseTop
} from '../../../src/runtime/docker/process-list.ts'
import {
  explainProgram,
  parseRefusal
} from '../../../src/runtime/docker/program.ts'
import type { Pod } from '../../../src/runtime/kubernetes/objects.ts'
import { parseCadvisor } from '../../../src/runtime/kubernetes/parse-cadvisor.ts'
import { parseLook } from '../../../src/runtime/kubernetes/parse-look.ts'
import * as trouble from '../../../src/runtime/kubernetes/pod-trouble.ts'
import {
  type Fields,
  parseSample,
  parseSamplerLine
} from '../../../src/runtime/kubernetes/sampler/parse-samples.ts'
import { recognizeServer } from '../../../src/servers/recognize-server.ts'
import type { Target } from './targets.ts'
import { brokenJson, brokenText } from './texts.ts'

/** One whose every word is somebody's: split where a text has lines. */
function describeAny(text: string): void {
  const words = text.split('\n')
  const [first = ''] = words
  const { facts, config } = describeImage(text, {
    Id: text,
    RepoDigests: words,
    Size: Number(first),
    Os: first,
    Architecture: first,
    RootFS: { Layers: words },
    Config: {
      ExposedPorts: Object.fromEntries(words.map((word) => [word, {}])),
      Entrypoint: words,
      Cmd: words,
      Env: words,
      Shell: words,
      Healthcheck: { Test: words, Interval: Number(first) }
    }
  })
  const env = Object.fromEntries(words.map((word) => [word, word]))
  recognizeServer(
    {
      server: 'auto',
      service: { env, command: undefined },
      image: { kind: 'reference' }
    },
    { facts, config }
  )
}

/** That could not be scheduled, or started, for this reason. */
function findTrouble(text: string): void {
  const metadata = { name: text, uid: text }
  const status = {
    phase: text,
    reason: text,
    message: text,
    conditions: ['PodScheduled', 'DisruptionTarget'].map((type) => ({
      type,
      status: 'False',
      reason: text,
      message: text
    })),
    containerStatuses: ['sampler', 'service'].map((name) => ({
      name,
      state: { waiting: { reason: text, message: text } }
    }))
  }
  const pod: Pod = { metadata, spec: {}, status }
  const involvedObject = { uid: text }
  const events = ['FailedCreate', text].map((reason) => ({
    reason,
    message: text,
    involvedObject
  }))
  trouble.findTrouble({ pod, events, waitedMs: 60_000 })
  trouble.findTrouble({ pod: undefined, events, waitedMs: 60_000 })
  trouble.describeAct(pod)
}

const NODE = {
  size: { cpuMillicores: 4000, memoryBytes: 2 ** 33 },
  type: undefined,
  region: undefined,
  currency: undefined
}

const CADVISOR = [
  'container_memory_usage_bytes{container="service",namespace="n",pod="p"} 1.15e+08 1795744448300',
  'container_memory_failures_total{container="service",failure_type="pgmajfault",namespace="n",pod="p",scope="hierarchy"} 9 1795744448300'
].join('\n')

export const PLACE_TARGETS: Readonly<Record<string, Target>> = {
  'packages of an image': {
    text: brokenText([
      'pip numpy-1.26.4.dist-info\napt libc6 2.36-9\napk musl 1.2.4\nnpm\n{"packages": {"node_modules/a": {"version": "1.0"}}}'
    ]),
    read: parsePackages
  },
  'an image': {
    text: brokenText([
      'uvicorn\nmain:app\n--port=80\nPATH=/bin\nPORT=8080\n8000/tcp',
      'CMD-SHELL\ntensorflow_model_server --rest_api_port=$PORT\nMODEL_NAME=m'
    ]),
    read: describeAny
  },
  'an event of the engine': {
    text: brokenText([
      '{"Action":"kill","Actor":{"ID":"7f","Attributes":{"name":"a","image":"b","signal":"9"}},"timeNano":1795744448300000000}'
    ]),
    read: (text) => {
      const event = parseEvent(text)
      if (event) describeAct(event)
    }
  },
  'counters of the engine': {
    text: brokenJson({
      cpu_stats: {
        cpu_usage: { total_usage: 1275061085 },
        throttling_data: { periods: 29, throttled_periods: 24 }
      },
      memory_stats: { usage: 1, max_usage: 2, stats: { total_rss: 1 } },
      pids_stats: { current: 1 }
    }),
    read: (text) => parseApiStats(parseJson(text))
  },
  'processes of a container': {
    text: brokenText([
      'PID PPID COMMAND\n 10 1 gunicorn -w 4 app\n 11 10 gunicorn: worker\n 12 10 gunicorn: worker\n'
    ]),
    read: (text) =>
      findWorkers(parseTop(text), { values: [text], words: [text] })
  },
  'a program that is not executed': {
    text: brokenText([
      'exec /app/start.sh: no such file or directory',
      'exec: "/app/run": stat /app/run: permission denied',
      'exec /bin/x: exec format error'
    ]),
    read: (text) => {
      const refusal = parseRefusal(text)
      const head = Buffer.from(text)
      if (refusal) explainProgram(refusal, head, 'x64')
      explainProgram({ path: text, kind: 'format' }, head, text)
    }
  },
  prices: {
    text: brokenText([
      '{"description": "x", "CPU": "0.03", "RAM": 0.004, "currencyCode": "EUR"}',
      'EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,MarketPriceHourly,Version\n,cax21,fsn1,node,x,cax21,0.0098,2026.01\n'
    ]),
    read: (text) => {
      for (const node of [undefined, NODE])
        parsePrices({ path: 'prices', text, node })
    }
  },
  'what a cluster tells': {
    text: brokenText([
      CADVISOR,
      'cgroup 2\ncpu AMD EPYC\ncores 4\nmemory-kib 16000\nkernel 6.1\n',
      'fields v2 memory.stat:anon memory.current cpu.pressure:total\n1795744448.30 5 6 -\nlistens 0100007F:1F90\nblind why\nended'
    ]),
    read: (text) => {
      parseCadvisor(text, { namespace: 'n', pod: 'p', container: 'service' })
      parseLook(text)
      let fields: Fields = { source: 'cgroup-v2', names: [] }
      for (const line of text.split('\n')) {
        const told = parseSamplerLine(line)
        if (told?.kind === 'sample') parseSample(fields, told.words)
        if (told?.kind === 'fields') fields = told.fields
      }
    }
  },
  "a pod's trouble": {
    text: brokenText([
      '0/1 nodes are available: 1 Insufficient cpu.',
      'exec /app: exec format error',
      'Back-off pulling image "x": ErrImagePull: denied'
    ]),
    read: findTrouble
  }
}
