import { useMutation, useQuery } from '@apollo/client/react'
import { getRouteApi } from '@tanstack/react-router'
import { DecideDayDocument, ExtendCalendarDocument, WorkingCalendarDocument } from '@waarborg/schema'
import { nowInMilliseconds } from '../../format/now.js'
import { officeTime } from '../../format/office-time.js'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'

const route = getRouteApi('/staff/calendar')
const refetchQueries = [WorkingCalendarDocument]

export const today = () => officeTime(nowInMilliseconds()).on

/** The working days of the year that the address names. */
export function useCalendar() {
  const { year = Number(today().slice(0, 4)) } = route.useSearch()
  const { data, previousData, error, refetch } = useQuery(WorkingCalendarDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  })
  const calendar = data?.workingCalendar
  return {
    year,
    calendar,
    known: calendar ?? previousData?.workingCalendar,
    error,
    retry: () => void refetch(),
  }
}

/** The acts on the calendar that was read; each gives what is wrong with it. */
export function useCalendarActs(version: number) {
  const [decide] = useMutation(DecideDayDocument, { refetchQueries, awaitRefetchQueries: true })
  const [extend] = useMutation(ExtendCalendarDocument, { refetchQueries, awaitRefetchQueries: true })
  const known = () => ({ expectedVersion: version, idempotencyKey: newIdempotencyKey() })
  return {
    decideDay: async (
      on: string,
      decision: 'CLOSED' | 'OPEN' | 'BY_CALENDAR',
      name: string | null = null,
    ) => {
      const { data } = await decide({ variables: { input: { ...known(), on, decision, name } } })
      return data?.decideDay.userErrors
    },
    extendCalendar: async (horizonOn: string) => {
      const { data } = await extend({ variables: { input: { ...known(), horizonOn } } })
      return data?.extendCalendar.userErrors
    },
  }
}
