import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../app.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

const TOKEN = 'a-token-of-the-test'

let office: TestOffice
let app: App
let url: string
beforeAll(async () => {
  office = await openTestOffice()
  app = await createApp({ ...office.config, metricsToken: TOKEN })
  url = `http://localhost:${await app.listen()}`
})
afterAll(async () => {
  await app.close()
  await office.close()
})

const scrape = async (headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) => {
  const response = await fetch(`${url}/metrics`, { headers })
  return { status: response.status, text: await response.text() }
}

describe('metrics', () => {
  it('are not there unless they are asked for in the settings', async () => {
    expect(
      (await fetch(`${office.url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).status,
    ).toBe(404)
  })

  it.each([{}, { authorization: 'Bearer another-token-of-it' }, { authorization: TOKEN }])(
    'are not told to %o',
    async (headers) => {
      const { status, text } = await scrape(headers as Record<string, string>)
      expect([status, text]).toEqual([401, '{"error":{"code":"UNAUTHENTICATED"}}'])
    },
  )

  it('tell how long requests and operations took, by names of our own', async () => {
    await office.ask('query Wilma { submissionForm(locale: NL) { office { name } } }', {}, { at: url })
    await office.ask(
      'query De { a: viewer { roles } b: submissionForm(locale: NL) { office { name } } }',
      {},
      { at: url },
    )
    await office.ask('query Vries { noSuchField }', {}, { at: url })
    await office.ask('{ complaints(first: 1) { totalCount } }', {}, { at: url })
    const { status, text } = await scrape()
    expect(status).toBe(200)
    for (const line of [
      'waarborg_operation_duration_seconds_count{operation="query submissionForm",outcome="answered"} 1',
      'waarborg_operation_duration_seconds_count{operation="query of several",outcome="answered"} 1',
      'waarborg_operation_duration_seconds_count{operation="not understood",outcome="refused"} 1',
      'waarborg_operation_duration_seconds_count{operation="query complaints",outcome="refused"} 1',
      'waarborg_http_request_duration_seconds_count{method="POST",route="/graphql",status="2xx"}',
      'waarborg_database_up 1',
      'waarborg_waiting{what="events_without_number"} 0',
      'waarborg_waiting{what="messages_to_send"}',
      'waarborg_waiting{what="jobs_ready"} 0',
      'waarborg_database_connections{state="waiting"} 0',
      'waarborg_websockets_open 0',
      'waarborg_event_streams_open 0',
      'waarborg_event_subscribers 0',
      'nodejs_eventloop_lag_seconds',
    ])
      expect(text).toContain(line)
    expect(text).not.toMatch(/Wilma|Vries|noSuchField/)
  })
})
