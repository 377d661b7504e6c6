import { expect, test } from '@jest/globals'
import {
  comparePackages,
  parsePackages
} from '../../../src/comparison/packages.ts'

const LOCK = JSON.stringify({
  packages: {
    '': { version: '9' },
    'node_modules/express': { version: '5.1.0' },
    'node_modules/@scope/a': { version: '1.0.0' },
    'node_modules/express/node_modules/qs': { version: '6.0.0' },
    'node_modules/odd': { version: 7 }
  }
})
const BASE = `pip numpy-1.26.4.dist-info
pip scikit_learn-1.5.0.dist-info
pip broken
apk musl 1.2.5-r0
apt libc6 2.36-9+deb12u9
npm
${LOCK}`

test('names and versions, of pip, apk, apt and npm', () => {
  expect(Object.fromEntries(parsePackages(BASE))).toEqual({
    'numpy (pip)': '1.26.4',
    'scikit_learn (pip)': '1.5.0',
    'musl (apk)': '1.2.5-r0',
    'libc6 (apt)': '2.36-9+deb12u9',
    'express (npm)': '5.1.0',
    '@scope/a (npm)': '1.0.0'
  })
})

test.each(['', 'npm\n', 'npm\n{', 'npm\n[]', 'npm\n{"packages":7}', '\0'])(
  'nothing of %j',
  (text) => {
    expect(parsePackages(text).size).toBe(0)
  }
)

test('what is other, new or gone is told, and what is the same is not', () => {
  const head = BASE.replace('1.26.4', '2.1.0')
    .replace('pip scikit_learn-1.5.0.dist-info\n', '')
    .replace('apk', 'pip torch-2.9.0.dist-info\napk')
  const found = comparePackages(parsePackages(BASE), parsePackages(head))
  expect(found).toEqual([
    { kind: 'package', what: 'numpy (pip)', base: '1.26.4', head: '2.1.0' },
    {
      kind: 'package',
      what: 'scikit_learn (pip)',
      base: '1.5.0',
      head: 'not installed'
    },
    {
      kind: 'package',
      what: 'torch (pip)',
      base: 'not installed',
      head: '2.9.0'
    }
  ])
})

test('a side that told nothing has not lost all of them', () => {
  expect(comparePackages(parsePackages(BASE), parsePackages(''))).toEqual([])
})
