import { describe, expect, test } from '@jest/globals'
import {
  collectSecrets,
  collectWithin,
  looksSecret
} from '../../../src/inputs/secrets.ts'

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
    'ACCOUNT_KEY',
    'DBPASS',
    'PGPASS',
    'USERPASS',
    'MYSQL_ROOTPASS',
    'WIFI_PSK',
    'MASTERKEY'
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
    'TRESPASS',
    'ENCOMPASS_URL',
    'LOWPASS_FILTER',
    'SINGLE_PASSES',
    'RENDERPASS',
    'PASSIVE',
    'AUTHOR',
    'HOCKEY',
    'DONKEYS',
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
    ['HTTP_AUTH', 'admin:hunter2', ['admin:hunter2', 'hunter2']],
    ['USERPASS', 'admin:hunter2', ['admin:hunter2', 'hunter2']],
    [
      'DOCKER_AUTH_CONFIG',
      '{"auths": {"r.example.org": {"auth": "dXNlcjpwdw=="}}}',
      [
        '{"auths": {"r.example.org": {"auth": "dXNlcjpwdw=="}}}',
        '{"auths":',
        '{"r.example.org":',
        '{"auth":',
        '"dXNlcjpwdw=="}}}',
        'dXNlcjpwdw=='
      ]
    ],
    [
      'SLACK_WEBHOOK_URL',
      'https://chat.example.org/hooks/abc123',
      ['https://chat.example.org/hooks/abc123']
    ],
    [
      'NOTIFY',
      'https://hooks.slack.com/services/T0/B0/abc123',
      ['https://hooks.slack.com/services/T0/B0/abc123']
    ],
    [
      'REDIS_URL',
      'cache:6379,password=abcd,ssl=True',
      ['abcd,ssl=True', 'abcd']
    ],
    ['START', "sh -c 'API_KEY=abcd run'", ['abcd']],
    ['AUTH_TYPE', 'cram-md5', []],
    ['HTTP_AUTH', 'basic', []],
    ['SMTP_AUTH', 'LOGIN', []],
    ['REQUIRE_AUTH', 'true', []],
    ['ALLOW_EMPTY_PASSWORD', 'true', []],
    ['WEBHOOK_PORT', '8080', []],
    ['OAUTH_URL', 'https://login.example.org/x', []],
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

describe('within what may be shown', () => {
  test.each<[string, string[]]>([
    ['/score?api_key=abcd1234&v=2', ['abcd1234']],
    ['/score?v=2&access_token=ab%2Fcd', ['ab%2Fcd', 'ab/cd']],
    ['serve --token=abcd1234 --port=8080', ['abcd1234']],
    ['serve --api-key abcd1234 --workers 2', ['abcd1234']],
    ['type=s3,secret_access_key=abcd,region=x', ['abcd,region=x', 'abcd']],
    ['"type=s3","session_token=abcd"', ['abcd']],
    ['/score?key_count=2&monkey=banana', []],
    ['serve --max-tokens 1024 --tokenizer bert-base', []],
    ['serve --no-auth app:app --passes 4', []],
    ['serve --auth basic --bypass /healthz', []],
    ['/v1/tokens/abcd?author=shakespeare', []]
  ])('%s', (text, secrets) => {
    expect(collectWithin([text])).toEqual(secrets)
  })
})
