import { TrackedComplaintDocument, type TrackedComplaintQuery } from '@waarborg/schema/tracked'
import { useEffect, useState } from 'react'
import { call, type Failure } from '../../../graph/call.js'
import { usePortal } from '../../../site/portal-context.js'

export type Tracked = NonNullable<TrackedComplaintQuery['trackedComplaint']>
export type Tracking =
  | { readonly state: 'waiting' }
  | { readonly state: 'found'; readonly complaint: Tracked; readonly replace: (complaint: Tracked) => void }
  | { readonly state: 'unknown' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }

/** What the complainant may see of a complaint. While the language changes, the page before stays. */
export function useTrackedComplaint(token: string): Tracking {
  const { locale } = usePortal().address
  const [tracking, setTracking] = useState<Tracking>({ state: 'waiting' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let current = true
    call(TrackedComplaintDocument, { token }, { locale }).then((answer) => {
      if (!current) return
      if (answer.kind === 'failed') {
        const retry = () => setAttempt((count) => count + 1)
        setTracking({ state: 'failed', failure: answer.failure, retry })
      } else {
        const complaint = answer.data.trackedComplaint
        const show = (of: Tracked) => setTracking({ state: 'found', complaint: of, replace: show })
        if (complaint) show(complaint)
        else setTracking({ state: 'unknown' })
      }
    })
    return () => {
      current = false
    }
  }, [token, locale, attempt])
  return tracking
}
