const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a day stands on the calendar, written as year, month and day: 2027-02-29 does not. */
export function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (WRITTEN.exec(text) ?? []).slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
