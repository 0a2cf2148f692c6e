import type { TestOffice } from '../test-office/test-office.fixture.js'

/** What an event stream says to one call: the whole of it, when it is refused or has an end. */
export async function askStream(office: TestOffice, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${office.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    text,
    codes: [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code),
  }
}
