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
      logLevel: 'warn',
    })
  })

  it('takes an empty variable for one that is not there', () => {
    expect(readConfig({ ...enough, PORT: '', PUBLIC_URL: '', WAARBORG_KEY: '' })).toEqual(readConfig(enough))
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

  it('does not repeat a secret that is wrong', () => {
    expect(faultsOf({ ...enough, WAARBORG_KEY: 'geheimpje' }).join()).not.toContain('geheimpje')
    expect(faultsOf({ ...enough, DATABASE_URL: 'mysql://u:geheimpje@x' }).join()).not.toContain('geheimpje')
  })
})
