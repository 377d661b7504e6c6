import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatasetInputs } from '../../../src/inputs/inputs.ts'
import type { HttpRequest } from '../../../src/measurement/exchange.ts'
import type { RequestSource } from '../../../src/dataset/dataset.ts'

export const defaults = {
  method: 'POST',
  path: '/score',
  headers: { 'content-type': 'application/json' }
}

/** A folder that is there for the tests of one file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}

export function write(folder: string, contents: string | Uint8Array): string {
  const path = join(folder, 'rows')
  writeFileSync(path, contents)
  return path
}

export function inputs(
  path: string,
  asked: Partial<DatasetInputs> = {}
): DatasetInputs {
  return {
    path,
    format: 'lines',
    requests: undefined,
    warmup: 0,
    seed: 1,
    order: 'file',
    ...asked
  }
}

export async function takeAll(source: RequestSource): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = []
  for (;;) {
    const request = await source.next()
    if (request === undefined) return requests
    requests.push(request)
  }
}

export function bodies(requests: readonly HttpRequest[]): string[] {
  return requests.map(({ body }) => Buffer.from(body!).toString())
}
