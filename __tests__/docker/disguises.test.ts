import { describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Step, runStep } from './action.ts'

/** Answers every POST with what `handle` returns of its number. */
const server = (handle: string, before = ''): string => `
import json, os, socket, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
${before}
class H(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *a): pass
    def out(self, body, status=200, **headers):
        self.send_response(status)
        for name, value in headers.items(): self.send_header(name, value)
        self.send_header('Content-Length', str(len(body))); self.end_headers(); self.wfile.write(body)
    def do_GET(self): self.out(b'{}')
    def do_POST(self):
        n = json.loads(self.rfile.read(int(self.headers['Content-Length'])))['n']
${handle.replace(/^/gm, '        ')}
if __name__ == '__main__': ThreadingHTTPServer(('0.0.0.0', 8000), H).serve_forever()
`
const PYTHON = `FROM python:3.11-slim
COPY . /app/
EXPOSE 8000
`
const RUN = 'CMD ["python", "/app/srv.py"]\n'

type Files = Readonly<Record<string, string | Buffer>>

/** Builds these files and runs the service at full size. */
async function run(
  files: Files,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'disguise-'))
  const rows = Array.from({ length: 25 }, (_, n) => `{"n": ${n}}\n`).join('')
  for (const [path, contents] of Object.entries({
    ...files,
    'rows.jsonl': rows
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents, { mode: 0o755 })
  }
  return runStep(
    { context: '.', dataset: 'rows.jsonl', search: 'off', ...inputs },
    { cwd: folder }
  )
}

const codesOf = ({ report }: Step): readonly string[] =>
  report.findings.map(({ code }) => code)

describe('a container that ends says why', () => {
  const elf = Buffer.alloc(4096)
  elf.write('\x7fELF\x02\x01\x01', 'latin1')
  elf.set([2, 0, 0xb7, 0, 1], 16)

  test.concurrent.each<[string, Files, RegExp]>([
    [
      'of another platform',
      {
        Dockerfile: 'FROM scratch\nCOPY server /\nEXPOSE 8000\nCMD ["/server"]',
        server: elf
      },
      /built for linux\/arm64, and this machine is linux\//
    ],
    [
      'CRLF in its entry point',
      {
        Dockerfile: `${PYTHON}ENTRYPOINT ["/app/e.sh"]\n${RUN}`,
        'e.sh': '#!/bin/sh\r\nexec "$@"\r\n'
      },
      /end with CRLF/
    ],
    [
      'an entry point that is not executable',
      {
        Dockerfile: `${PYTHON}RUN chmod -x /app/e.sh\nENTRYPOINT ["/app/e.sh"]\n${RUN}`,
        'e.sh': '#!/bin/sh\nexec "$@"\n'
      },
      /e\.sh is not executable/
    ],
    [
      'its server in the background',
      {
        // It ends at a request, not at a time: a machine may be slow.
        Dockerfile: `${PYTHON}CMD ["sh", "-c", "python /app/srv.py & until [ -e /asked ]; do sleep 0.1; done"]\n`,
        'srv.py': server(
          `if n == 9:
    open('/asked', 'w').close(); time.sleep(60)
self.out(b'{}')`,
          'import time'
        )
      },
      /main process ended without an error while/
    ],
    [
      'a full /dev/shm',
      {
        Dockerfile: PYTHON + RUN,
        'srv.py': server(
          `import mmap
f = open('/dev/shm/a', 'w+b'); f.truncate(80 << 20); m = mmap.mmap(f.fileno(), 80 << 20)
for i in range(0, 80 << 20, 4096): m[i] = 1
self.out(b'{}')`
        )
      },
      /\/dev\/shm was full/
    ]
  ])('%s', async (_, files, says) => {
    const step = await run(files)
    expect(step.exitCode).toBe(1)
    expect(step.report.error!.cause).toMatch(says)
    expect(step.report.error!.remedy).toBeTruthy()
    expect(codesOf(step)).not.toContain('counters-from-docker-api')
    expect(step.containersLeft).toEqual([])
  })
})

test.concurrent('a service on IPv6 alone is told early', async () => {
  const step = await run(
    {
      Dockerfile: PYTHON + RUN,
      'srv.py': `import socket, time
s = socket.socket(socket.AF_INET6)
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
s.bind(('::', 8000)); s.listen(); time.sleep(600)`
    },
    { 'startup-timeout': '60s' }
  )
  expect(step.report.error).toMatchObject({
    code: 'service-not-ready',
    message: expect.stringMatching(/^It listens on port 8000 of IPv6 only/)
  })
})

test.concurrent(
  'the exception is shown, and not what a server prints after it',
  async () => {
    const step = await run({
      Dockerfile: PYTHON + RUN,
      'srv.py': `try:
  import helper
except ImportError:
  import traceback
  traceback.print_exc()
for i in range(60): print('banner', i)
raise SystemExit(3)`
    })
    expect(step.summary).toContain(
      "ModuleNotFoundError: No module named 'helper'"
    )
    expect(step.summary).toContain('banner 59')
  }
)

test.concurrent(
  'silent closes are bridged, a Host can be set, workers are counted',
  async () => {
    const files = {
      Dockerfile: PYTHON + RUN,
      'srv.py': server(
        `if self.headers['Host'] != 'model.example.org': return self.out(b'Invalid host header', 400)
self.out(b'{"label": "a"}'); self.close_connection = True`,
        `if __name__ == '__main__':
    import time
    for i in range(2 * os.cpu_count() + 1):
        if os.fork() == 0: time.sleep(600)`
      )
    }
    const refused = await run(files)
    expect(refused.report.error!.remedy).toContain('`headers: Host: ')
    const step = await run(files, { headers: 'Host: model.example.org' })
    expect(step.report.error).toBeUndefined()
    expect(step.outputs['success-rate']).toBe('100')
    expect(codesOf(step)).toEqual(
      expect.arrayContaining([
        'answers-identical',
        'connection-closed-silently',
        'workers-from-cores'
      ])
    )
  }
)

test.concurrent('what compression hid has failed', async () => {
  const step = await run(
    {
      Dockerfile: PYTHON + RUN,
      'srv.py': server(
        `import gzip
self.out(gzip.compress(b'{"success": false, "message": "model is not loaded"}'), **{'Content-Encoding': 'gzip'})`
      )
    },
    { headers: 'Accept-Encoding: gzip' }
  )
  expect(step.outputs['success-rate']).toBe('0')
  expect(codesOf(step)).toContain('errors-under-good-status')
})
