import { describe, expect, it } from 'vitest'
import { ConfigurationFault, readConfig } from './config.js'

const enough = { DATABASE_URL: 'postgres://u:p@localhost:5432/office', WAARBORG_DATA: '/data' }

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (fault) {
    if (fault instanceof ConfigurationFault) return fault.faults
    throw fault
  }
}

const variables = (env: Record<string, string>) => faultsOf(env).map((fault) => fault.split(':')[0])

describe('reading the configuration', () => {
  it('needs little for a demonstration', () => {
    expect(readConfig(enough)).toEqual({
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      databaseUrl: enough.DATABASE_URL,
      migrationUrl: enough.DATABASE_URL,
      dataFolder: '/data',
      key: null,
      worker: true,
      guarded: true,
      metricsToken: null,
      mail: { smtpUrl: null, from: null },
      openIdConnect: null,
      logLevel: 'warn',
      trustedProxies: [],
      formDifficulty: 50_000,
      clockAheadInHours: 0,
    })
  })

  it('takes an empty variable for one that is not there', () => {
    expect(readConfig({ ...enough, PORT: '', PUBLIC_URL: '', WAARBORG_KEY: '' })).toEqual(readConfig(enough))
  })

  it('moves the clock for trying only, and never in production', () => {
    expect(readConfig({ ...enough, CLOCK_AHEAD_IN_HOURS: '72' }).clockAheadInHours).toBe(72)
    expect(variables({ ...enough, CLOCK_AHEAD_IN_HOURS: 'soon' })).toEqual(['CLOCK_AHEAD_IN_HOURS'])
    const production = {
      ...enough,
      WAARBORG_MODE: 'production',
      WAARBORG_KEY: 'ab'.repeat(32),
      PUBLIC_URL: 'https://waarborg.example',
    }
    expect(variables({ ...production, CLOCK_AHEAD_IN_HOURS: '72' })).toEqual(['CLOCK_AHEAD_IN_HOURS'])
    expect(variables({ ...production, CLOCK_AHEAD_IN_HOURS: '0' })).toEqual([])
  })

  it('names every fault at once', () => {
    const env = {
      WAARBORG_MODE: 'test',
      PORT: '99999',
      PUBLIC_URL: 'waarborg',
      DATABASE_URL: 'mysql://localhost',
      WAARBORG_KEY: 'abc',
      LOG_LEVEL: 'loud',
    }
    expect(variables(env).sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_URL',
      'WAARBORG_DATA',
      'WAARBORG_KEY',
      'WAARBORG_MODE',
    ])
  })

  it('demands a key and an address in production', () => {
    const production = { ...enough, WAARBORG_MODE: 'production' }
    expect(variables(production)).toEqual(['WAARBORG_KEY', 'PUBLIC_URL'])
    const whole = { ...production, WAARBORG_KEY: 'ab'.repeat(32), PUBLIC_URL: 'https://waarborg.example/' }
    expect(readConfig(whole)).toMatchObject({
      mode: 'production',
      key: 'ab'.repeat(32),
      publicUrl: 'https://waarborg.example',
    })
  })

  it('lets the guard down in a demonstration only', () => {
    expect(readConfig({ ...enough, GUARD: 'off' }).guarded).toBe(false)
    const production = {
      WAARBORG_MODE: 'production',
      WAARBORG_KEY: 'ab'.repeat(32),
      PUBLIC_URL: 'https://x.example',
    }
    expect(variables({ ...enough, ...production, GUARD: 'off' })).toEqual(['GUARD'])
  })

  it.each(['0', '65535'])('takes port %s', (PORT) => {
    expect(readConfig({ ...enough, PORT }).port).toBe(Number(PORT))
  })

  it.each(['-1', '65536', '4000.5', 'http'])('refuses port %s', (PORT) => {
    expect(variables({ ...enough, PORT })).toEqual(['PORT'])
  })

  it('reads the proxies that are trusted, and refuses what is no address', () => {
    const TRUSTED_PROXIES = '10.0.0.0/8, ::1 ,192.0.2.7'
    expect(readConfig({ ...enough, TRUSTED_PROXIES }).trustedProxies).toEqual([
      '10.0.0.0/8',
      '::1',
      '192.0.2.7',
    ])
    expect(variables({ ...enough, TRUSTED_PROXIES: '10.0.0.0/8, proxy' })).toEqual(['TRUSTED_PROXIES'])
  })

  it.each(['0', '10000001', 'hard', '1.5'])('refuses the difficulty %s', (FORM_DIFFICULTY) => {
    expect(variables({ ...enough, FORM_DIFFICULTY })).toEqual(['FORM_DIFFICULTY'])
  })

  it('takes a provider of accounts whole or not at all, and by TLS in production', () => {
    const provider = {
      OIDC_ISSUER: 'http://localhost:9',
      OIDC_CLIENT_ID: 'waarborg',
      OIDC_CLIENT_SECRET: 'geheim',
      OIDC_NAME: 'Kantoor',
    }
    expect(readConfig({ ...enough, ...provider }).openIdConnect).toEqual({
      issuer: 'http://localhost:9',
      clientId: 'waarborg',
      clientSecret: 'geheim',
      name: 'Kantoor',
    })
    expect(variables({ ...enough, OIDC_ISSUER: 'https://id.example', OIDC_NAME: 'Kantoor' })).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ])
    const production = {
      ...enough,
      WAARBORG_MODE: 'production',
      WAARBORG_KEY: 'ab'.repeat(32),
      PUBLIC_URL: 'https://waarborg.example',
    }
    expect(variables({ ...production, ...provider })).toEqual(['OIDC_ISSUER'])
  })

  it.each([
    ['SMTP_URL', 'http://mail.example'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', 'kantoor'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
    ['OIDC_ISSUER', 'kantoor'],
  ])('refuses %s=%s', (name, value) => {
    expect(variables({ ...enough, [name]: value })).toContain(name)
  })

  it('does not repeat a secret that is wrong', () => {
    expect(faultsOf({ ...enough, WAARBORG_KEY: 'geheimpje' }).join()).not.toContain('geheimpje')
    expect(faultsOf({ ...enough, DATABASE_URL: 'mysql://u:geheimpje@x' }).join()).not.toContain('geheimpje')
  })
})
