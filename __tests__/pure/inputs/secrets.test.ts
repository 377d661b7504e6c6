import { describe, expect, test } from '@jest/globals'
import { collectSecrets, looksSecret } from '../../../src/inputs/secrets.ts'

describe('looksSecret', () => {
  test.each([
    'API_KEY',
    'apiKey',
    'APIKEY',
    'key',
    'X-Api-Key',
    'AWS_SECRET_ACCESS_KEY_ID',
    'HF_TOKEN',
    'ACCESSTOKEN',
    'githubToken2',
    'signingKey',
    'DB_PASSWORD',
    'DBPASSWORD',
    'Authorization',
    'Proxy-Authorization',
    'SECRET_KEY_BASE',
    'clientSecret',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'Cookie',
    'DB_PASS',
    'pgPass',
    'DB_PWD',
    'GH_PAT',
    'API_TOKENS',
    'REGISTRY_CREDS',
    'ACCOUNT_KEY'
  ])('%s', (name) => expect(looksSecret(name)).toBe(true))

  test.each([
    'MONKEY',
    'KEYBOARD',
    'TURKEY_MODE',
    'TOKENIZERS_PARALLELISM',
    'KEYSPACE',
    'SECRETARY',
    'PATH',
    'PATTERN',
    'COMPASS',
    'BYPASS',
    'PASSENGERS',
    'Accept'
  ])('not %s', (name) => expect(looksSecret(name)).toBe(false))
})

describe('collectSecrets', () => {
  test('values of secret names, once each, of at least four characters', () => {
    const env = { API_KEY: 'abcd', MODE: 'public', TOKEN: 'abc', KEY2: 'abcd' }
    expect(collectSecrets(env, { password: 'hunter22' })).toEqual([
      'abcd',
      'hunter22'
    ])
  })

  test('a scheme is no part of the secret', () => {
    expect(collectSecrets({ Authorization: 'bearer abcdef' })).toEqual([
      'bearer abcdef',
      'abcdef'
    ])
  })

  test.each([
    [
      'DATABASE_URL',
      'postgres://app:pa55%20word@db/x',
      ['pa55%20word', 'pa55 word']
    ],
    ['PIP_INDEX_URL', 'https://__token__:abcdefgh@host/simple', ['abcdefgh']],
    ['REDIS', 'redis://:hunter22@cache:6379', ['hunter22']],
    [
      'REPO',
      'https://abcdefghijklmnop1234@git.example.org/x',
      ['abcdefghijklmnop1234']
    ],
    ['BLOB', 'https://x.example.org/c?sv=1&sig=a%2Fbcd', ['a%2Fbcd', 'a/bcd']],
    [
      'STORAGE',
      'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=abc+/==;E=1',
      ['abc+/==']
    ],
    ['ANY', 'ghp_0123456789abcdefghij0123', ['ghp_0123456789abcdefghij0123']],
    ['MODEL_URL', 'https://user@models.example.org/m?v=1', []],
    ['NOTE', 'mail a@b.org, 12:30@noon', []]
  ])('within a value of any name: %s', (name, value, secrets) => {
    expect(collectSecrets({ [name]: value })).toEqual(secrets)
  })

  test('of a list, and of several lines, each', () => {
    expect(collectSecrets({ API_TOKENS: 'alpha-one,beta-two, x' })).toEqual([
      'alpha-one,beta-two, x',
      'alpha-one',
      'beta-two'
    ])
    expect(collectSecrets({ API_TOKENS: '1234567890' })).toHaveLength(1)
  })

  test('a number of tokens is no secret, a numeric password is', () => {
    const env = { MAX_TOKENS: '1024', AUTH_TOKENS: 'a,bc', PASSWORD: '1024' }
    expect(collectSecrets(env)).toEqual(['a,bc', '1024'])
  })
})
