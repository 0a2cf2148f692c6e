import { cleanup, render, screen } from '@testing-library/react'
import { act } from 'react'
import { onTestFinished, vi } from 'vitest'
import { challengeFixture, optionsFixture } from '../features/complaints/form/form-facts.fixture.js'
// Where no worker is, it is fetched at the first sending, which a test would have to wait for.
import '../features/complaints/form/proof/solve-challenge.js'
import { App } from './app.js'
import { prepareScene } from './scene.js'

/** What the server answers, by the name of the operation, or one for each time in turn; a failure to connect is an instance of Error. */
type Answers = Readonly<Record<string, unknown>>

/** What the next file would find otherwise, which is tried in the same window. */
function leaveNothing(): void {
  cleanup()
  vi.unstubAllGlobals()
  window.sessionStorage.clear()
}

/** Opens the site at a path until the test ends, with a server of which only the answers are ours. */
export async function openPortal(path: string, answers: Answers = {}) {
  cleanup()
  onTestFinished(leaveNothing)
  vi.stubGlobal('scrollTo', () => undefined)
  window.history.replaceState(null, '', path)
  const served: Answers = {
    SubmissionForm: { submissionForm: optionsFixture },
    FormChallenge: { formChallenge: challengeFixture },
    ...answers,
  }
  const asked: Array<{ operation: string; variables: Record<string, unknown>; language: string }> = []
  const heard = new TransformStream<Uint8Array, Uint8Array>()
  const events = heard.writable.getWriter()
  vi.stubGlobal(
    'fetch',
    async (path: string, { body, headers }: { body: string; headers: Record<string, string> }) => {
      if (path === '/graphql/stream') return new Response(heard.readable)
      const { query, variables } = JSON.parse(body)
      const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? ''
      asked.push({ operation, variables, language: headers['Accept-Language'] ?? '' })
      const answer = served[operation]
      const data = await (Array.isArray(answer) ? answer.shift() : answer)
      if (data instanceof Error) throw data
      return Response.json({ data })
    },
  )
  const first = await prepareScene()
  await act(async () => {
    render(<App first={first} />)
  })
  /** Tells who listens, in a stream that stays open. */
  const tell = (event: object) =>
    act(() => events.write(new TextEncoder().encode(`event: next\ndata: ${JSON.stringify(event)}\n\n`)))
  return { asked, tell, heading: () => screen.findByRole('heading', { level: 1 }) }
}
