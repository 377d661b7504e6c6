import tseslint from 'typescript-eslint'

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
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ObjectExpression > SpreadElement > ObjectExpression',
          message: '`...{ a, b }` says no more than `a, b`.'
        }
      ],
      eqeqeq: 'error'
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
