import { useQuery } from '@apollo/client/react'
import { BesideComplaintDocument, type BesideComplaintQuery } from '@waarborg/schema'
import { useState } from 'react'
import { type ComplaintSignal, useComplaintSignal } from '../../../graph/complaint-signals.js'

export type Beside = NonNullable<BesideComplaintQuery['complaintByNumber']>

const SHOWN = 5
const AT_MOST = 100
const besides: readonly ComplaintSignal['kind'][] = [
  'NOTE_WRITTEN',
  'NOTE_CHANGED',
  'NOTE_REMOVED',
  'LABEL_PUT_ON',
  'LABEL_TAKEN_OFF',
  'STEP_MARKED',
]

/** What stands beside a complaint, asked again as soon as somebody wrote something there. */
export function useBeside(number: string) {
  const [first, setFirst] = useState(SHOWN)
  const { data, previousData, error, refetch } = useQuery(BesideComplaintDocument, {
    variables: { number, first },
    fetchPolicy: 'cache-and-network',
  })
  useComplaintSignal(({ kind, complaint }) => {
    if (complaint.number === number && besides.includes(kind)) void refetch()
  })
  const beside = (data ?? previousData)?.complaintByNumber ?? undefined
  const more = beside?.notes.pageInfo.hasNextPage && first < AT_MOST
  return {
    beside,
    error: beside ? undefined : error,
    refetch: () => void refetch(),
    showMore: more ? () => setFirst(Math.min(first + 20, AT_MOST)) : undefined,
  }
}
