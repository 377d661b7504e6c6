/** A size that somebody else's act made is no size. */
import { afterAll, expect, test } from '@jest/globals'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import {
  buildKnownCost,
  KNOWN_COST,
  PASSING,
  runStep,
  writeRows
} from '../action.ts'
import { makeFaultyDocker, meddle } from './faulty-docker.ts'

buildKnownCost()
const left: string[] = []
afterAll(() => {
  if (left.length > 0) spawnSync('docker', ['rm', '-f', '-v', ...left])
})

const slowly = {
  image: KNOWN_COST,
  dataset: writeRows(40),
  env: 'SLEEP_MS=50',
  search: 'off'
}

const ACTS: readonly (readonly [string, string, RegExp])[] = [
  ['kills', '$real kill $id', /it was sent signal 9/],
  ['stops', '$real stop -t 1 $id', /it was sent signal 15/],
  ['pauses', '$real pause $id; sleep 1; $real unpause $id', /it was paused/],
  [
    'changes the limits of',
    '$real update --memory 4g --memory-swap 4g $id',
    /its limits were changed/
  ],
  ['restarts', '$real restart -t 0 $id', /it was sent signal|it was restarted/],
  ['removes', '$real rm -f $id', /it was sent signal 9|it was removed/]
]

// Side by side: they wait more than they work, and no number is asserted.
test.concurrent.each(ACTS)(
  'somebody %s our container once: the trial is repeated',
  async (_, commands, says) => {
    const docker = makeFaultyDocker(meddle(commands, { when: '[ $n = 1 ]' }))
    const step = await runStep(slowly, { env: docker.env })
    left.push(...docker.created())
    expect(step.report.error).toBeUndefined()
    expect(step.report.verdict).toBe('passed')
    expect(step.report.analysis?.succeeded).toBe(40)
    const found = step.report.findings.find(
      ({ code }) => code === 'trial-repeated'
    )
    expect(found?.message).toMatch(says)
    // Those beside it may have it measured once more (`machine-shared`).
    expect(docker.calls('start')).toBeGreaterThanOrEqual(2)
    expect(step.containersLeft).toEqual([])
  }
)

test.concurrent(
  'somebody kills each of our containers: the run stops with the cause',
  async () => {
    const docker = makeFaultyDocker(meddle('$real kill $id'))
    const step = await runStep(slowly, { env: docker.env })
    left.push(...docker.created())
    expect(step.report.error).toMatchObject({
      code: 'trial-disturbed',
      blame: 'machine',
      message: expect.stringMatching(/it was sent signal 9/)
    })
    expect(docker.calls('start')).toBe(2)
    expect(step.containersLeft).toEqual([])
  }
)

test.concurrent('a kill in the search is no failure of a limit', async () => {
  // The first trial of the search, which holds without.
  const kill = meddle('$real kill $id', { when: '[ $n = 2 ]', afterS: 0.4 })
  const docker = makeFaultyDocker(kill)
  const step = await runStep(
    {
      ...slowly,
      search: 'memory',
      soak: '1s',
      'time-budget': '15s',
      env: 'SLEEP_MS=20\nHOLD_MIB=60'
    },
    { env: docker.env }
  )
  left.push(...docker.created())
  expect(step.report.error).toBeUndefined()
  const codes = step.report.findings.map(({ code }) => code)
  expect(codes).toContain('trial-repeated')
  const outcomes = step.report.search!.trials.map(({ outcome }) => outcome)
  expect(outcomes).not.toContain('exited')
})

test.concurrent(
  'a kill that the engine knows nothing of is no failure of a limit either',
  async () => {
    // As earlyoom and systemd-oomd do it: by its process id, as root.
    const pid = '$($real inspect --format "{{.State.Pid}}" $id)'
    const kill = meddle(`pid=${pid}; kill -9 $pid || sudo -n kill -9 $pid`, {
      when: '[ $n = 2 ]',
      afterS: 0.4
    })
    const docker = makeFaultyDocker(kill)
    const step = await runStep(
      {
        ...slowly,
        search: 'memory',
        soak: '1s',
        'time-budget': '15s',
        env: 'SLEEP_MS=20'
      },
      { env: docker.env }
    )
    left.push(...docker.created())
    expect(step.report.error).toBeUndefined()
    const repeated = step.report.findings.find(
      ({ code }) => code === 'trial-repeated'
    )
    expect(repeated?.message).toMatch(/SIGKILL \(exit code 137\)/)
    const outcomes = step.report.search!.trials.map(({ outcome }) => outcome)
    expect(outcomes).not.toContain('exited')
  }
)

/** With a layer of its own: the others' containers share less with it. */
function buildShared(what: string): string {
  const tag = `known-cost-${what}-${process.pid}`
  const input = `FROM ${KNOWN_COST}\n${PASSING}\nCOPY --from=${KNOWN_COST} /etc/hostname /${what}\n`
  execFileSync('docker', ['build', '-q', '-t', tag, '-'], {
    input,
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
  return tag
}

/** An image with no file that is another's: nobody beside it shares its pages. */
function buildApart(name: string): string {
  const image = `known-cost-${name}`
  // Layers are counted from the base up, and the first is its own.
  const input = `FROM scratch\n${PASSING}\nCOPY --from=${KNOWN_COST} /etc/hostname /${name}\nCOPY --from=${KNOWN_COST} / /\nENV PATH=/usr/local/bin:/usr/bin:/bin\nEXPOSE 8000\nCMD ["python3", "/service.py"]\n`
  execFileSync('docker', ['build', '-q', '-t', image, '-'], {
    input,
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
  return image
}

test.concurrent(
  'another container of the image: trials are not called cold',
  async () => {
    const image = buildShared('shared')
    const name = `neighbour-${process.pid}`
    spawnSync('docker', ['run', '-d', '--name', name, image])
    try {
      const step = await runStep({
        image,
        dataset: writeRows(20),
        search: 'memory',
        soak: '1s',
        'time-budget': '15s'
      })
      const found = step.report.findings.find(
        ({ code }) => code === 'image-shared'
      )
      expect(found?.message).toContain(name)
      expect(step.report.search?.cold).toBe(false)
      expect(step.report.search?.confidence?.level).not.toBe('high')
    } finally {
      spawnSync('docker', ['rm', '-f', name])
      spawnSync('docker', ['rmi', image])
    }
  }
)

test.concurrent(
  'another container of the image that starts in the middle of the search',
  async () => {
    const name = `late-${process.pid}`
    const image = buildApart(name)
    let started = false
    try {
      const step = await runStep(
        {
          image,
          dataset: writeRows(20),
          search: 'memory',
          soak: '1s',
          'time-budget': '90s'
        },
        {
          onLog: (text) => {
            if (started || !/MiB, .*: /.test(text)) return
            started = true
            spawnSync('docker', ['run', '-d', '--name', name, image])
          }
        }
      )
      const shared = step.report.findings.filter(
        ({ code }) => code === 'image-shared'
      )
      // Those of the tests beside this one are told along with it.
      expect(shared.map(({ message }) => message).join()).toMatch(
        new RegExp(`${name}( \\(and \\d+ more\\))?, ran the same image`)
      )
      expect(step.report.search?.cold).toBe(false)
    } finally {
      spawnSync('docker', ['rm', '-f', name])
      spawnSync('docker', ['rmi', image])
    }
  },
  240_000
)

const asRoot = process.getuid?.() === 0 ? test.concurrent : test.concurrent.skip

/** A process on an image apart that no engine knows. */
async function holdPages(name: string) {
  const image = buildApart(name)
  execFileSync('docker', ['run', '-d', '--name', name, image])
  const asked = ['inspect', '--format', '{{.State.Pid}}', name]
  const pid = execFileSync('docker', asked, { encoding: 'utf8' }).trim()
  const libraries = 'import asyncio, decimal, hashlib, http.server, ssl, time'
  const holder = spawn(
    'chroot',
    [
      ...[`/proc/${pid}/root`, '/usr/bin/env', 'python3', '-c'],
      `${libraries}; print(1, flush=True); time.sleep(300)`
    ],
    { env: { PATH: '/usr/sbin:/usr/local/bin:/usr/bin:/bin' } }
  )
  await once(holder.stdout, 'data', { signal: AbortSignal.timeout(20_000) })
  execFileSync('docker', ['rm', '-f', name])
  return { image, kill: () => holder.kill('SIGKILL') }
}

asRoot(
  'a process of the machine that has its file pages in use: not called cold (root)',
  async () => {
    const name = `held-${process.pid}`
    const { image, kill } = await holdPages(name)
    try {
      const step = await runStep({
        image,
        dataset: writeRows(20),
        search: 'memory',
        soak: '1s',
        'time-budget': '10s'
      })
      const found = step.report.findings.find(
        ({ code }) => code === 'image-shared'
      )
      expect(found?.message).toMatch(/charged to something else on this/)
      expect(step.report.search?.cold).toBe(false)
    } finally {
      kill()
      spawnSync('docker', ['rmi', image])
    }
  },
  240_000
)

test.concurrent('another container that shares layers only', async () => {
  const image = buildShared('layers')
  const name = `layers-${process.pid}`
  spawnSync('docker', ['run', '-d', '--name', name, KNOWN_COST])
  try {
    const step = await runStep({ ...slowly, image, dataset: writeRows(5) })
    const found = step.report.findings.find(
      ({ code }) => code === 'image-shared'
    )
    expect(found?.message).toMatch(/that shares \d+ of the \d+ layers of this/)
  } finally {
    spawnSync('docker', ['rm', '-f', name])
    spawnSync('docker', ['rmi', image])
  }
})

/** As long as it was, and valid. */
function overwrite(path: string): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll('"row"', '"wor"'))
}

test.concurrent(
  'the dataset is overwritten in the first trial: what was measured is kept',
  async () => {
    const dataset = writeRows(40)
    let done = false
    const step = await runStep(
      { ...slowly, dataset },
      {
        onLog: (text) => {
          if (done || !/Run the service/.test(text)) return
          done = true
          setTimeout(() => overwrite(dataset), 2500)
        }
      }
    )
    expect(step.report.error?.code).toBe('dataset-changed')
    expect(step.report.trials.length).toBe(1)
    expect(step.files).toContain('exchanges.csv')
  },
  240_000
)

test.concurrent(
  'the dataset is overwritten by rows that are none, in the search',
  async () => {
    const dataset = writeRows(40)
    let done = false
    const step = await runStep(
      { ...slowly, dataset, search: 'memory', soak: '1s', env: 'SLEEP_MS=10' },
      {
        onLog: (text) => {
          if (done || !/MiB, .*: /.test(text)) return
          done = true
          const size = readFileSync(dataset).length
          writeFileSync(dataset, '{'.repeat(size))
        }
      }
    )
    expect(step.report.error?.code).toBe('dataset-changed')
    expect(step.report.analysis?.succeeded).toBe(40)
    expect(step.report.search!.trials.length).toBeGreaterThan(1)
  }
)
