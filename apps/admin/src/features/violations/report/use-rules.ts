import { useQuery } from '@apollo/client/react'
import { ReportRulesDocument } from '@waarborg/schema'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'

/** The rules of the day of the deed; of today while no day was chosen. */
export function useRules(deedOn: string | null) {
  const { data, previousData } = useQuery(ReportRulesDocument, {
    variables: { on: deedOn ?? officeTime(nowInMilliseconds()).on },
  })
  return (data ?? previousData)?.pointsPolicy?.rules ?? []
}
