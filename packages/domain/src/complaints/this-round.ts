import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../foundation/index.js'
import type { Clock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { Judgement, Part } from './part.js'

type Started = Pick<Clock, 'kind' | 'startedAt'>

interface Begun<Running extends Started = Started> {
  readonly receivedAt: Temporal.Instant
  readonly clocks: readonly Running[]
}

/** When the present round began: the receipt, or the moment at which it was open again. @source KM-17 */
export function roundStartedAt({ clocks, receivedAt }: Begun): Temporal.Instant {
  return clocks.findLast(({ kind }) => kind === 'first-contact')?.startedAt ?? receivedAt
}

/** The last reading that management was asked for in the present round; undefined when it was not. @source KP-2 */
export function readingOfRound<Read extends Started>(complaint: Begun<Read>): Read | undefined {
  const began = roundStartedAt(complaint)
  return complaint.clocks.findLast(
    ({ kind, startedAt }) => kind === 'management-reading' && !isBefore(startedAt, began),
  )
}

/** The parts of the present round with the numbers by which people know them. @source D-9 */
export function partsOfRound({ parts, round }: Complaint): readonly { number: number; part: Part }[] {
  return parts.map((part, index) => ({ number: index + 1, part })).filter(({ part }) => part.round === round)
}

/** Whether nobody else has to agree any more. @source KM-4, KM-5 */
export const holds = ({ needs, confirmedAt }: Judgement): boolean =>
  needs === 'NOBODY' || confirmedAt !== null
