import { expect, test } from '@jest/globals'
import { NodePool } from '../../../../src/runtime/kubernetes/node-pool.ts'

test('one trial after another is on the same node', async () => {
  const pool = new NodePool(['a', 'b'])
  for (let i = 0; i < 3; i++) {
    const { node, release } = await pool.take()
    expect(node).toBe('a')
    release()
  }
})

test('of two at once each has its own, and a third waits', async () => {
  const pool = new NodePool(['a', 'b'])
  const [first, second] = [await pool.take(), await pool.take()]
  expect([first.node, second.node]).toEqual(['a', 'b'])
  let third: string | undefined
  const waiting = pool.take().then(({ node }) => (third = node))
  await Promise.resolve()
  expect(third).toBeUndefined()
  second.release()
  await waiting
  expect(third).toBe('b')
})

test('what is released twice is not taken from who has it now', async () => {
  const pool = new NodePool(['a', 'b'])
  const first = await pool.take()
  first.release()
  expect((await pool.take()).node).toBe('a')
  first.release()
  expect((await pool.take()).node).toBe('b')
})

test('one node is for all', async () => {
  const pool = new NodePool(['a'])
  expect(pool.isApart).toBe(false)
  expect((await pool.take()).node).toBe('a')
  expect((await pool.take()).node).toBe('a')
})
