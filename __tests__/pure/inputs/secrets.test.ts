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
    'Cookie'
  ])('%s', (name) => expect(looksSecret(name)).toBe(true))

  test.each([
    'MONKEY',
    'KEYBOARD',
    'TURKEY_MODE',
    'TOKENIZERS_PARALLELISM',
    'KEYSPACE',
    'SECRETARY',
    'PATH',
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

  test('a number of tokens is no secret, a numeric password is', () => {
    const env = { MAX_TOKENS: '1024', AUTH_TOKENS: 'a,bc', PASSWORD: '1024' }
    expect(collectSecrets(env)).toEqual(['a,bc', '1024'])
  })
})
