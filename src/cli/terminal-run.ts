import type { CommandLine } from './command-line.ts'

export async function run(_asked: CommandLine): Promise<number> {
  throw new Error('A run at a terminal is not there yet.')
}
