/** Which year is shown; this year's when none is named. */
export interface CalendarSearch {
  readonly year?: number | undefined
}

const [FIRST, LAST] = [2000, 2099]

export const calendarIn = ({ year }: Record<string, unknown>): CalendarSearch => {
  const named = Number(year)
  return { year: Number.isInteger(named) && named >= FIRST && named <= LAST ? named : undefined }
}
