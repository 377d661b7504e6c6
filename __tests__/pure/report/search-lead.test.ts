import { expect, test } from '@jest/globals'
import { reportRun } from '../../../src/report/compose-report.ts'
import { renderLead } from '../../../src/report/html/search-lead.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { exampleFacts } from './example.ts'

const MIB = 2 ** 20
const report = reportRun(exampleFacts())

function lead(peakMib: number, workingSetMib: number): string {
  const memory = {
    peakBytes: peakMib * MIB,
    workingSetPeakBytes: workingSetMib * MIB
  }
  const analysis = { ...report.analysis!, memory }
  const [text] = renderLead({ ...report, analysis })
  return text!.text.replace(/\s+/g, ' ')
}

test('70 MiB where 63 MiB held and 62 MiB failed, against rules of thumb', () => {
  // 140 × 1.15 = 161 = 2.3 × 70; 50 × 1.15 = 57.5 < 63.
  expect(lead(140, 50)).toContain(
    '<strong>70 MiB is proved</strong>: 63 MiB held, 62 MiB failed. By a rule of thumb, the peak and 15 % would be 161 MiB, 130 % more; the working set and 15 % would be 57.5 MiB, which is not enough.'
  )
  expect(lead(57, 60.9)).toContain('65.5 MiB, 6 % less')
  expect(lead(57, 60.9)).toContain('70 MiB, the same')
})

test('nothing of a size that was not proved, or of none', () => {
  const none: Report = {
    ...report,
    recommendation: { kind: 'none', reason: 'It leaks.' }
  }
  expect(renderLead(none)).toEqual([])
  const size = report.recommendation
  if (size?.kind !== 'size') throw new Error('There is a size.')
  const unproved = { ...report, recommendation: { ...size, proved: false } }
  expect(renderLead(unproved)).toEqual([])
})
