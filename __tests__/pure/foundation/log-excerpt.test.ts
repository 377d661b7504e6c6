import {
  excerptLog,
  stripEscapes
} from '../../../src/foundation/log-excerpt.ts'

const banner = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `server line ${i}`)
const PYTHON = [
  'Traceback (most recent call last):',
  '  File "main.py", line 2, in <module>',
  '    import helper',
  "ModuleNotFoundError: No module named 'helper'"
]

test('a short log is all there', () =>
  expect(excerptLog(banner(5), 5)).toEqual(banner(5)))

test.each([
  ['Python', PYTHON],
  [
    'Go',
    [
      'panic: runtime error: index out of range',
      'goroutine 1 [running]:',
      '\t/app/main.go:7'
    ]
  ],
  [
    'Java',
    [
      'Exception in thread "main" java.lang.Error: no',
      '\tat a.B.c(B.java:1)',
      'Caused by: d',
      '\tat e'
    ]
  ],
  ['Node', ['TypeError: x is not a function', '    at a (b.js:1:2)']],
  ['Rust', ["thread 'main' panicked at src/main.rs:2:5:", 'no such file']]
])('%s: the exception stands between two banners, and is shown', (_, lines) => {
  const log = [...banner(40), ...lines, ...banner(30)]
  const shown = excerptLog(log, 20)
  for (const line of lines) expect(shown).toContain(line)
  expect(shown.filter((line) => line !== '…')).toHaveLength(20)
  expect(shown.at(-1)).toBe('server line 29')
  expect(shown).toContain('…')
})

test('the last exception before earlier ones, and of a long one its end', () => {
  const deep = [
    PYTHON[0]!,
    ...Array.from({ length: 50 }, (_, i) => `  File "a.py", line ${i}`),
    'ValueError: the last one'
  ]
  const shown = excerptLog(
    [...PYTHON, ...banner(50), ...deep, ...banner(50)],
    10
  )
  expect(shown).toContain('ValueError: the last one')
  expect(shown).not.toContain(PYTHON[3])
})

test('lines that speak of errors, where nothing else explains', () => {
  const log = [...banner(30), 'ERROR could not bind', ...banner(30)]
  expect(excerptLog(log, 10)).toContain('ERROR could not bind')
})

test('order is kept and nothing is shown twice', () => {
  const log = [...PYTHON, ...banner(9).map((line) => `error in ${line}`)]
  const shown = excerptLog(log, 8).filter((line) => line !== '…')
  expect(shown).toEqual(log.filter((line) => shown.includes(line)))
  expect(new Set(shown).size).toBe(shown.length)
})

test.each([
  ['\x1b[0m', ''],
  ['\x1b[91mred\x1b[0m', 'red'],
  ['\x1b]0;title\x07a', 'a'],
  ['\x1b[2K\x1b[1Ga', 'a']
])('%j → %j', (text, stripped) => expect(stripEscapes(text)).toBe(stripped))
