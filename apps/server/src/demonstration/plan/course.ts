import { civilDateOf, isAfter, startOfDay } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import { afterOfficeMinutes, officeDaysBetween } from '../office-hours.js'
import type { PersonKey } from '../people.js'
import type { Pen, Setting } from '../write/compose.js'
import {
  agreements,
  attempts,
  followUps,
  MANDATE_TO_CALL,
  mandates,
  messages,
  newAgreements,
  proposals,
  seniorMandates,
  spokenOnly,
} from '../write/reports.js'
import type { Draft } from './draft.js'
import type { PlannedAct, PlannedContact } from './planned-complaint.js'

/** How far somebody came with a complaint. */
export type Course =
  | { readonly ends: 'unassigned' | 'unconfirmed' | 'confirmed' | 'attempted' | 'spoken' }
  | { readonly ends: 'agreed' | 'proposed'; readonly agreedOn: Temporal.PlainDate }

/** Writes down what was done about a complaint, in office hours, and nothing later than now. */
export class Courses {
  constructor(
    private readonly chance: Chance,
    private readonly pen: Pen,
    private readonly now: Temporal.Instant,
  ) {}

  actsOf(draft: Draft, from: Temporal.Instant, handler: PersonKey, course: Course): PlannedAct[] {
    const { chance } = this
    if (course.ends === 'unassigned') return []
    let at = from
    const later = (minutes: number) => {
      at = afterOfficeMinutes(at, minutes + chance.next())
      return at
    }
    const isHasty = draft.matter.severity === 'SERIOUS'
    const takes = course.ends !== 'unconfirmed' && (handler === 'marieke' || chance.often(0.25))
    const acts: PlannedAct[] = [
      {
        kind: 'assign',
        by: takes ? handler : 'marieke',
        to: handler,
        at: later(chance.whole(4, isHasty ? 15 : 110)),
      },
    ]
    if (course.ends === 'unconfirmed') return this.untilNow(acts)
    if (!takes) acts.push({ kind: 'confirm', by: handler, at: later(chance.whole(5, isHasty ? 20 : 95)) })
    if (course.ends === 'confirmed') return this.untilNow(acts)
    const missed = timesMissed(course, chance)
    for (let time = 0; time < missed; time += 1)
      acts.push(this.contact(draft, handler, later(chance.whole(12, 60)), 'ATTEMPT', attempts, null))
    if (course.ends === 'attempted') return this.untilNow(acts)
    const talkedAt = later(chance.whole(10, isHasty ? 30 : 120))
    acts.push(
      'agreedOn' in course
        ? this.agreement(draft, handler, talkedAt, course)
        : this.contact(draft, handler, talkedAt, 'CALL', spokenOnly, null),
    )
    return this.untilNow(acts)
  }

  /** A later word with the customer, half-way between what was done last and now. */
  followUp(draft: Draft, acts: readonly PlannedAct[], handler: PersonKey): PlannedAct[] {
    const last = acts.at(-1)
    if (last?.kind !== 'contact' || last.contact !== 'CALL' || last.agreedOn === null) return [...acts]
    const days = officeDaysBetween(civilDateOf(last.at).add({ days: 1 }), civilDateOf(this.now))
    if (days.length < 3) return [...acts]
    const on = days[this.chance.whole(1, days.length - 2)]
    if (on === undefined) return [...acts]
    const at = afterOfficeMinutes(startOfDay(on), this.chance.whole(5, 480) + this.chance.next())
    const said = this.contact(draft, handler, at, 'CALL', followUps, null)
    return this.untilNow([...acts, { ...said, manager: null, mandate: MANDATE_TO_CALL }])
  }

  /** On the day that was agreed it turned out to take longer, and another day was agreed. */
  agreeAgain(
    draft: Draft,
    acts: readonly PlannedAct[],
    handler: PersonKey,
    agreedOn: Temporal.PlainDate,
  ): PlannedAct[] {
    const last = acts.at(-1)
    if (last?.kind !== 'contact' || last.agreedOn === null) return [...acts]
    const at = afterOfficeMinutes(startOfDay(last.agreedOn), this.chance.whole(5, 400) + this.chance.next())
    return this.untilNow([...acts, this.contact(draft, handler, at, 'CALL', newAgreements, agreedOn)])
  }

  private agreement(
    draft: Draft,
    handler: PersonKey,
    at: Temporal.Instant,
    { ends, agreedOn }: Extract<Course, { agreedOn: unknown }>,
  ): PlannedContact {
    if (ends === 'proposed') return this.contact(draft, handler, at, 'PROPOSAL', proposals, agreedOn)
    if (draft.matter.channel !== 'TELEPHONE' && this.chance.often(0.08))
      return this.contact(draft, handler, at, 'MESSAGE', messages, agreedOn)
    const talk = this.contact(draft, handler, at, 'CALL', draft.situation.talks, agreedOn)
    const report = `${talk.report} ${this.pen.write(agreements, settingFor(draft, agreedOn))}`
    return { ...talk, report }
  }

  private contact(
    draft: Draft,
    by: PersonKey,
    at: Temporal.Instant,
    contact: PlannedContact['contact'],
    texts: readonly string[],
    agreedOn: Temporal.PlainDate | null,
  ): PlannedContact {
    const asks = contact !== 'ATTEMPT' && (draft.matter.severity === 'SERIOUS' || this.chance.often(0.7))
    const isByMandate = contact !== 'ATTEMPT' && !asks
    return {
      kind: 'contact',
      by,
      at,
      contact,
      report: this.pen.writeClose(texts, settingFor(draft, agreedOn)),
      manager: asks ? (this.chance.often(0.55) ? 'maarten' : 'hendrik') : null,
      mandate: isByMandate ? this.chance.oneOf(by === 'emine' ? seniorMandates : mandates) : null,
      agreedOn,
    }
  }

  private untilNow(acts: readonly PlannedAct[]): PlannedAct[] {
    const tooLate = acts.findIndex(({ at }) => isAfter(at, this.now))
    return tooLate < 0 ? [...acts] : acts.slice(0, tooLate)
  }
}

/** How often nobody answered before somebody did. */
function timesMissed({ ends }: Course, chance: Chance): number {
  if (ends === 'proposed') return 2
  if (ends === 'attempted') return chance.often(0.3) ? 2 : 1
  return chance.often(0.18) ? 1 : 0
}

const settingFor = ({ setting }: Draft, agreedOn: Temporal.PlainDate | null): Setting =>
  agreedOn === null ? setting : { ...setting, facts: { ...setting.facts, agreedOn } }
