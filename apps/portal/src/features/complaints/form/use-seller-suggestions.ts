import { FormSellersDocument } from '@waarborg/schema/portal'
import { useEffect, useState } from 'react'
import type { Suggestion } from '../../../components/suggestion-box.js'
import { call } from '../../../graph/call.js'
import { usePortal } from '../../../site/portal-context.js'

const SHORTEST_SEARCH = 2
const PAUSE_IN_MILLISECONDS = 250

/** Sellers whose name looks like what was typed; undefined while nothing was asked or no answer came. */
export function useSellerSuggestions(typed: string): readonly Suggestion[] | undefined {
  const { locale } = usePortal().address
  const [found, setFound] = useState<readonly Suggestion[]>()
  const search = typed.trim()
  useEffect(() => {
    setFound(undefined)
    if (search.length < SHORTEST_SEARCH) return
    const ending = new AbortController()
    const ask = async () => {
      const variables = { locale: locale === 'en' ? 'EN' : 'NL', search } as const
      const answer = await call(FormSellersDocument, variables, { locale, signal: ending.signal })
      if (answer.kind === 'answered') setFound(answer.data.submissionForm.sellers)
    }
    // A search given up for the next one is no matter; the name can always be typed in full.
    const pause = setTimeout(() => ask().catch(() => undefined), PAUSE_IN_MILLISECONDS)
    return () => {
      clearTimeout(pause)
      ending.abort()
    }
  }, [search, locale])
  return found
}
