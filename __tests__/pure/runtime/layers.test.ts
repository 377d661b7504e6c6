import { expect, test } from '@jest/globals'
import { parseLayers } from '../../../src/runtime/docker/image-layers.ts'

const line = (Size: string, CreatedBy: string): string =>
  JSON.stringify({ Comment: '', Size, CreatedBy, ID: 'sha256:1' })

test('the biggest first, without what the builders put around them', () => {
  const text = [
    line('0', '/bin/sh -c #(nop)  EXPOSE 8000'),
    line('1024', '/bin/sh -c #(nop) COPY file:3c6 in /service.py '),
    line('900', '|1 VERSION=3 /bin/sh -c pip install six'),
    line('5000', 'RUN /bin/sh -c pip install numpy # buildkit'),
    line('700', 'RUN |2 V=7 W=8 /bin/sh -c make # buildkit'),
    line('80', '')
  ].join('\n')
  expect(parseLayers(`${text}\n`)).toEqual([
    { sizeBytes: 5000, madeBy: 'RUN pip install numpy' },
    { sizeBytes: 1024, madeBy: 'COPY file:3c6 in /service.py' },
    { sizeBytes: 900, madeBy: 'pip install six' },
    { sizeBytes: 700, madeBy: 'RUN make' },
    { sizeBytes: 80, madeBy: '' }
  ])
})

test('what added nothing is none; no history, no layers', () => {
  const text = Array.from({ length: 9 }, (_, i) => line(`${i}`, 'x')).join('\n')
  expect(parseLayers(text)).toHaveLength(8)
  expect(parseLayers('')).toEqual([])
  expect(
    parseLayers(
      ['-5e3', '1e999', 'x'].map((size) => line(size, 'x')).join('\n')
    )
  ).toEqual([])
})
