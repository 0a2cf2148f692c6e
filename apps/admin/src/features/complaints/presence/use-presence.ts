import { useMutation, useSubscription } from '@apollo/client/react'
import {
  type ColleagueFragment,
  type Presence,
  PresenceChangedDocument,
  TellPresenceDocument,
} from '@waarborg/schema'
import { useEffect, useState } from 'react'
import { useMay } from '../../../graph/use-may.js'

const TOLD_EVERY_MS = 20_000
/** Who types nothing for so long does not write any more. */
const STILL_AFTER_MS = 15_000

/** Who else has the complaint open; tells them that the reader has, and when something is typed anywhere on the page. */
export function usePresence(complaintId: string): readonly ColleagueFragment[] {
  const may = useMay()
  const [present, setPresent] = useState<readonly ColleagueFragment[]>([])
  const [tell] = useMutation(TellPresenceDocument)
  useSubscription(PresenceChangedDocument, {
    variables: { complaintId },
    ignoreResults: true,
    onData: ({ data: { data } }) => data && setPresent(data.presenceChanged.present),
  })
  const isSeen = may('COMPLAINTS_HANDLE')
  useEffect(() => {
    if (!isSeen) return
    let now: Presence = 'READING'
    let still: ReturnType<typeof setTimeout> | undefined
    const say = (presence: Presence) => {
      now = presence
      tell({ variables: { input: { complaintId, presence } } }).then(
        ({ data }) => data && presence !== 'LEAVING' && setPresent(data.tellPresence.present),
        () => {},
      )
    }
    const onTyped = () => {
      if (now !== 'WRITING') say('WRITING')
      clearTimeout(still)
      still = setTimeout(() => say('READING'), STILL_AFTER_MS)
    }
    const leave = () => say('LEAVING')
    say('READING')
    const again = setInterval(() => say(now), TOLD_EVERY_MS)
    document.addEventListener('input', onTyped)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(again)
      clearTimeout(still)
      document.removeEventListener('input', onTyped)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [complaintId, isSeen, tell])
  return present
}
