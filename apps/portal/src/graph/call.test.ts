import { TrackedComplaintDocument } from '@waarborg/schema/tracked'
import { afterEach, expect, test, vi } from 'vitest'
import { call } from './call.js'

afterEach(() => vi.unstubAllGlobals())

function serve(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn((_url: string, _request: RequestInit) => Promise.resolve(answer()))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const ask = () => call(TrackedComplaintDocument, { token: 'secret' }, { locale: 'en' })

test('it asks as the public, in the reader’s language, with the token in the body only', async () => {
  const fetched = serve(() => Response.json({ data: { trackedComplaint: null } }))
  expect(await ask()).toEqual({ kind: 'answered', data: { trackedComplaint: null } })
  const [url, request] = fetched.mock.calls[0] ?? []
  expect(url).toBe('/graphql')
  expect(request).toMatchObject({ method: 'POST', credentials: 'omit' })
  expect(request?.headers).toMatchObject({ 'Accept-Language': 'en' })
  expect(JSON.parse(String(request?.body))).toMatchObject({
    query: expect.stringContaining('query TrackedComplaint'),
    variables: { token: 'secret' },
  })
})

test.each([
  ['no connection', () => Promise.reject(new TypeError('failed to fetch')), { reason: 'unreachable' }],
  [
    'a page of a proxy instead of an answer',
    () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    { reason: 'unavailable' },
  ],
  [
    'too many calls',
    () =>
      Response.json(
        { errors: [{ message: '', extensions: { code: 'RATE_LIMITED' } }] },
        { status: 429, headers: { 'retry-after': '17' } },
      ),
    { reason: 'busy', waitInSeconds: 17 },
  ],
  [
    'a masked fault',
    () => Response.json({ data: null, errors: [{ extensions: { code: 'INTERNAL', requestId: 'req-1' } }] }),
    { reason: 'unavailable', requestId: 'req-1' },
  ],
  [
    'half an answer',
    () =>
      Response.json({ data: { trackedComplaint: null }, errors: [{ extensions: { requestId: 'req-2' } }] }),
    { reason: 'unavailable', requestId: 'req-2' },
  ],
])('after %s the reader is told', async (_, answer, failure) => {
  serve(answer)
  expect(await ask()).toEqual({ kind: 'failed', failure: expect.objectContaining(failure) })
})

test('a call given up rejects, so that nothing is done with it', async () => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  })
  const ending = new AbortController()
  const asked = call(TrackedComplaintDocument, { token: 't' }, { locale: 'nl', signal: ending.signal })
  ending.abort()
  await expect(asked).rejects.toThrow()
})
