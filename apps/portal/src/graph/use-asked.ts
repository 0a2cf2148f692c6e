import { useCallback, useEffect, useRef, useState } from 'react'
import { usePortal } from '../site/portal-context.js'
import { call, type Document, type Failure } from './call.js'

export type Asked<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly data: Data }
  | { readonly state: 'failed'; readonly failure: Failure }

/**
 * What the graph answers to anybody, or to who is signed in for sellers; it stays until the next answer is there.
 * @param heard each change of it makes the page ask again by itself
 */
export function useAsked<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  as?: 'seller',
  heard = 0,
): { readonly asked: Asked<Data>; readonly again: () => void } {
  const { locale } = usePortal().address
  const [asked, setAsked] = useState<Asked<Data>>({ state: 'waiting' })
  const [attempt, setAttempt] = useState(0)
  const question = JSON.stringify(variables)
  const lastHeard = useRef(heard)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let current = true
    const unattended = lastHeard.current !== heard
    lastHeard.current = heard
    const options = { locale, unattended, ...(as && { as }) }
    call(document, JSON.parse(question) as Variables, options).then((answer) => {
      if (!current) return
      setAsked(
        answer.kind === 'answered'
          ? { state: 'answered', data: answer.data }
          : { state: 'failed', failure: answer.failure },
      )
    })
    return () => {
      current = false
    }
  }, [document, question, locale, as, attempt, heard])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  return { asked, again }
}
