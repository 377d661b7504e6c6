import { expect, test } from '@jest/globals'
import { findGeneratorFindings } from '../../../src/analysis/generator-findings.ts'

const CALM = { meanMillicores: 300, peakMillicores: 700, machineIdleShare: 0.4 }

test.each([
  [{}, []],
  [{ peakMillicores: 800 }, []],
  [{ peakMillicores: 810 }, ['load-generator-saturated']],
  [{ machineIdleShare: 0.03 }, []],
  [{ machineIdleShare: 0.02 }, ['machine-saturated']],
  [
    { peakMillicores: 1010, machineIdleShare: 0 },
    ['load-generator-saturated', 'machine-saturated']
  ],
  // Not read: no doubt is made up.
  [{ peakMillicores: NaN, machineIdleShare: NaN }, []]
])('%j', (use, codes) => {
  const findings = findGeneratorFindings({ ...CALM, ...use })
  expect(findings.map(({ code }) => code)).toEqual(codes)
})
