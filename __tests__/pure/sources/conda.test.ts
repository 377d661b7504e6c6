import { expect, test } from '@jest/globals'
import { choosePython } from '../../../src/sources/python/choose-python.ts'
import {
  parseSpec,
  translateSpec
} from '../../../src/sources/python/conda-spec.ts'

test.each([
  ['numpy', 'numpy'],
  ['numpy=1.26', 'numpy==1.26.*'],
  ['numpy =1.26', 'numpy==1.26.*'],
  ['numpy=1.26.*', 'numpy==1.26.*'],
  ['numpy==1.26.4', 'numpy==1.26.4'],
  ['numpy 1.26.4', 'numpy==1.26.4'],
  ['numpy 1.26.4 py311_0', 'numpy==1.26.4'],
  ['numpy=1.26.4=py311_0', 'numpy==1.26.4'],
  ['numpy=*', 'numpy'],
  ['numpy>=1.22,<2', 'numpy>=1.22,<2'],
  ['numpy >=1.22, <2', 'numpy>=1.22,<2'],
  ["numpy[version='>=1.22']", 'numpy>=1.22'],
  ['conda-forge::scikit-learn=1.7', 'scikit-learn==1.7.*'],
  ['pytorch=2.1', 'torch==2.1.*'],
  ['Matplotlib-base', 'matplotlib'],
  ['mkl=2023', ''],
  ['numpy=1.2|1.3', undefined],
  ['graphviz', undefined]
])('conda %s is pip %s', (conda, pip) => {
  expect(translateSpec(parseSpec(conda)!)).toBe(pip)
})

test.each(['', '=1.2', '!numpy', 'numpy; rm -rf /'])(
  '%j is no package',
  (text) => {
    const spec = parseSpec(text)
    expect(spec && translateSpec(spec)).toBeUndefined()
  }
)

test.each([
  ['', '3.11'],
  ['=3.8', '3.8'],
  ['==3.8.13', '3.8.13'],
  ['=3.9.*', '3.9'],
  ['=3.10=build_0', '3.10'],
  ['>=3.8', '3.11'],
  ['>=3.8,<3.10', '3.9'],
  ['>3.11', '3.12'],
  ['<=3.10', '3.10'],
  ['!=3.11', '3.12'],
  ['=3', '3.11'],
  ['>=3.7,<3.8', '3.7'],
  ['<3', undefined],
  ['=2.7.18', undefined],
  ['nonsense', undefined]
])('python%s is an image of %s', (constraint, version) => {
  expect(choosePython(constraint)).toBe(version)
})
