import { useQuery } from '@apollo/client/react'
import { PointsPoliciesDocument } from '@waarborg/schema'
import { nowInMilliseconds } from '../../format/now.js'
import { officeTime } from '../../format/office-time.js'

/** The versions of the policy of points, the newest first, and which of them holds today. */
export function usePointsPolicies() {
  const { data, previousData, error, refetch } = useQuery(PointsPoliciesDocument, {
    fetchPolicy: 'cache-and-network',
  })
  const versions = (data ?? previousData)?.pointsPolicies
  const { on: today } = officeTime(nowInMilliseconds())
  return {
    versions,
    current: versions?.find(({ inForceFrom }) => inForceFrom <= today),
    error,
    retry: () => void refetch(),
  }
}
