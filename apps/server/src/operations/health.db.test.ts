import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { type App, createApp } from '../app.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

const PATIENCE = { timeout: 40_000, interval: 100 }
const READY = { server: 'ready', database: 'ready', migrations: 'ready', worker: 'ready' }

let office: TestOffice
let app: App
let url: string
beforeAll(async () => {
  office = await openTestOffice()
  app = await createApp({ ...office.config, worker: true })
  url = `http://localhost:${await app.listen()}`
})
afterAll(async () => {
  await app.close()
  await office.close()
})

const ask = async (path: string) => {
  const response = await fetch(url + path)
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  return { status: response.status, body: (await response.json()) as any }
}
const until = (status: number, parts: object) =>
  vi.waitFor(async () => {
    const answer = await ask('/readyz')
    expect(answer).toEqual({ status, body: { ready: status === 200, parts } })
  }, PATIENCE)

describe('a server', () => {
  it('tells that it lives, and that it and every part it needs are ready', async () => {
    expect(await ask('/healthz')).toEqual({ status: 200, body: { alive: true } })
    await until(200, READY)
  })

  it('that does no jobs says so and is ready', async () => {
    const response = await fetch(`${office.url}/readyz`)
    expect([response.status, await response.json()]).toEqual([
      200,
      { ready: true, parts: { ...READY, worker: 'off' } },
    ])
  })

  it('on a database that misses a step is not ready until it is taken', async () => {
    await office.rows(
      'create table put_aside as select * from migrations where id = (select max(id) from migrations)',
    )
    await office.rows('delete from migrations where id in (select id from put_aside)')
    await until(503, { ...READY, migrations: 'behind' })
    await office.rows('insert into migrations select * from put_aside')
    await until(200, READY)
  })

  it('whose database is away lives on, is not ready, and is again when it is back', async () => {
    const { pathname } = new URL(office.config.databaseUrl)
    const name = pathname.slice(1)
    const superuser = new pg.Client({ connectionString: inject('postgres').superuserUrl })
    await superuser.connect()
    try {
      await superuser.query(`alter database ${name} allow_connections false`)
      await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        name,
      ])
      await until(503, { ...READY, database: 'away', migrations: 'away', worker: 'away' })
      expect(await ask('/healthz')).toEqual({ status: 200, body: { alive: true } })
      await superuser.query(`alter database ${name} allow_connections true`)
      await until(200, READY)
    } finally {
      await superuser.end()
    }
  })

  it('that is going to stop answers everything and tells that nobody should be sent to it', async () => {
    const leaving = await createApp(office.config)
    const address = `http://localhost:${await leaving.listen()}`
    leaving.prepareToStop()
    const response = await fetch(`${address}/readyz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ ready: false, parts: { server: 'stopping' } })
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    await leaving.close()
  })
})
