import { describeError } from '../../../src/foundation/errors.ts'
import { readRequest } from '../../../src/sources/read-request.ts'

async function mistakesOf(inputs: Record<string, string>): Promise<string> {
  try {
    await readRequest((name) => inputs[name], [])
    return ''
  } catch (thrown) {
    return describeError(thrown).message
  }
}

const context = '.'

test('a dataset that is not there is told with the other mistakes', async () => {
  const told = await mistakesOf({ context, dataset: 'none.jsonl', port: 'x' })
  expect(told).toMatch(/^2 mistakes in the inputs:/)
  expect(told).toContain('- `port` is "x"')
  expect(told).toContain('- `dataset` is "none.jsonl", which is not there.')
})

test('alone it is told when it is read; one that is there never', async () => {
  expect(await mistakesOf({ context, dataset: 'none.jsonl' })).toBe('')
  const told = await mistakesOf({ context, dataset: 'package.json', port: 'x' })
  expect(told).not.toContain('dataset')
})
