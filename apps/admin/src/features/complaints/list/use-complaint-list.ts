import { useQuery, useSubscription } from '@apollo/client/react'
import { ComplaintRowChangedDocument, ComplaintsDocument } from '@waarborg/schema/first'
import { useEffect, useMemo, useState } from 'react'
import { pageVariables } from '../../../components/list/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { complaintFilter } from './complaint-filter.js'
import { type ComplaintListAddress, complaintOrderIn } from './complaint-list-address.js'

const none: ReadonlySet<string> = new Set()

/**
 * The complaints that the address asks, kept up to date where they stand. What arrives or begins to fit is
 * counted in `arrived` and shown only when asked, so that rows never jump.
 */
export function useComplaintList(address: ComplaintListAddress) {
  const asked = JSON.stringify(address)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address with the same content is the same address
  const { filter, variables } = useMemo(() => {
    const wanted = complaintFilter(address, nowInMilliseconds())
    return {
      filter: wanted,
      variables: { filter: wanted, orderBy: complaintOrderIn(address), ...pageVariables(address) },
    }
  }, [asked])

  const { data, previousData, error, refetch } = useQuery(ComplaintsDocument, { variables })
  const list = (data ?? previousData)?.complaints
  const shown = useMemo(() => new Set(list?.nodes.map(({ id }) => id)), [list])

  const [seen, setSeen] = useState(none)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address begins to count anew
  useEffect(() => setSeen(none), [asked])
  useSubscription(ComplaintRowChangedDocument, {
    variables: { filter },
    ignoreResults: true,
    onData: ({ data: { data: event } }) => {
      const id = event?.complaintChanged.complaint.id
      if (id) setSeen((before) => (before.has(id) ? before : new Set([...before, id])))
    },
  })

  return {
    list,
    error,
    /** Newer rows than those shown are on their way. */
    busy: list !== undefined && data === undefined,
    arrived: list ? [...seen].filter((id) => !shown.has(id)).length : 0,
    refetch: async () => {
      await refetch()
      setSeen(none)
    },
  }
}
