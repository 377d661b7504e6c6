import tseslint from 'typescript-eslint'

const SPREAD_OBJECT = {
  selector: 'ObjectExpression > SpreadElement > ObjectExpression',
  message: '`...{ a, b }` says no more than `a, b`.'
}
const SPREAD_ARRAY = {
  selector: 'SpreadElement > ArrayExpression',
  message: "`...['a', 'b']` says no more than `'a', 'b'`."
}

export default tseslint.config(
  { ignores: ['dist/**', 'lib/**', 'bench/minimum/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': [
        'error',
        { max: 45, skipBlankLines: true, skipComments: true }
      ],
      'max-params': ['error', 3],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
      ],
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', SPREAD_OBJECT],
      eqeqeq: 'error'
    }
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error', SPREAD_OBJECT, SPREAD_ARRAY]
    }
  },
  {
    files: ['__tests__/**', 'bench/**', 'script/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      // Tables of cases have as many columns as they need.
      'max-params': 'off'
    }
  }
)
