import type { ComplaintFilter } from '@waarborg/schema'
import { officeMoment, officeTime, plusDays } from '../../../format/office-time.js'
import type { ComplaintListAddress, Standing } from './complaint-list-address.js'
import { scopeOf } from './complaint-scope.js'

/**
 * The graph's filter for what the address asks.
 * @param now milliseconds since 1970; “today” is the day it is then in the Netherlands
 */
export function complaintFilter(address: ComplaintListAddress, now: number): ComplaintFilter {
  const { q, state, channel, severity, category, handler, seller, label, from, until } = address
  const { standing = [], verdict, cause, closedFrom, closedUntil } = address
  const scope = scopeOf(address)
  const { mine, unassigned, unconfirmed, overdue, due } = address
  return {
    ...(scope !== 'all' && { open: scope === 'open' }),
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(channel && { channels: [...channel] }),
    ...(severity && { severities: [...severity] }),
    ...(category && { categoryIds: [...category] }),
    ...(handler && { handlerIds: [...handler] }),
    ...(seller && { sellerIds: [...seller] }),
    ...(label && { labelIds: [...label] }),
    ...(mine && { mine }),
    ...(unassigned && { unassigned }),
    ...(unconfirmed && { unconfirmed }),
    ...(overdue && { overdue }),
    ...(due && { overdue: false, dueBefore: justAfterToday(now) }),
    ...(from && { receivedFrom: from }),
    ...(until && { receivedUntil: until }),
    ...(verdict && { verdicts: [...verdict] }),
    ...(cause && { causes: [...cause] }),
    ...(closedFrom && { settledFrom: closedFrom }),
    ...(closedUntil && { settledUntil: closedUntil }),
    ...Object.assign({}, ...standing.map((one) => standingFilters[one])),
  }
}

const standingFilters: Readonly<Record<Standing, ComplaintFilter>> = {
  BREACHED: { breached: true },
  BREACH_NEAR: { breachNear: true },
  ABSENT: { handlerAbsent: true },
  WAITING: { waitingForCustomer: true },
  UNREAD: { unread: true },
  AFTERCARE: { aftercareDue: true },
  MY_AFTERCARE: { aftercareDue: true, aftercareMine: true },
  IN_TERM: { decidedInTerm: true },
  LATE: { decidedInTerm: false },
  OURS: { imported: false },
}

/** A term that ends at midnight ends with the day before it (D-1), so the bound lies a millisecond later. */
function justAfterToday(now: number): string {
  const midnight = officeMoment(plusDays(officeTime(now).on, 1), '00:00')
  return midnight.replace('.000Z', '.001Z')
}
