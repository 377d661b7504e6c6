import { readFileSync } from 'node:fs'

/** What `jest --json` writes, as far as it is read here. */
export interface JestRun {
  readonly success: boolean
  readonly testResults: readonly JestFile[]
}

export interface JestFile {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: readonly JestTest[]
}

export interface JestTest {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

/** Undefined: there is no such run, or jest itself broke. */
export function readRun(path: string): JestRun | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JestRun
  } catch {
    return undefined
  }
}
