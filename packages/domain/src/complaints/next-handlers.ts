import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'
import { type Absence, type Availability, absenceOn, canBeGivenWork } from '../handlers/index.js'
import type { Assignment, Complaint } from './complaint.js'

/** Somebody whose work it could be, with the work there is already. */
export interface Candidate extends Availability {
  readonly open: number
  readonly overdue: number
  readonly dueToday: number
}

/** What speaks for somebody. */
export type HandlerGround =
  | 'STANDS_IN'
  | 'HANDLED_BEFORE_SAME_CUSTOMER'
  | 'LEAST_WORK'
  | 'NOT_HANDLED_FORMER_ROUND'

export const HANDLER_GROUNDS: readonly HandlerGround[] = [
  'STANDS_IN',
  'HANDLED_BEFORE_SAME_CUSTOMER',
  'LEAST_WORK',
  'NOT_HANDLED_FORMER_ROUND',
]

/** Why somebody is left out; of more than one the first here. */
export type HandlerObstacle = 'CONCERNED' | 'HANDLES_IT_NOW' | 'HANDLED_FORMER_ROUND' | 'AWAY'

export const HANDLER_OBSTACLES: readonly HandlerObstacle[] = [
  'CONCERNED',
  'HANDLES_IT_NOW',
  'HANDLED_FORMER_ROUND',
  'AWAY',
]

interface GoingOn extends Pick<Complaint, 'concernsId'> {
  readonly assignment: Pick<Assignment, 'handlerId'> | null
}

export interface NextHandlerFacts<Person extends Candidate> {
  /** In the order in which equally fit ones are named. */
  readonly people: readonly Person[]
  readonly absences: readonly Absence[]
  readonly todayOn: Temporal.PlainDate
  /** Whose work an earlier round of it was. */
  readonly ofFormerRounds: readonly HandlerId[]
  /** Who would assign it. */
  readonly actor: Actor
  /** Whose work another complaint of the same customer is or was. */
  readonly ofSameCustomer: readonly HandlerId[]
}

export interface NextHandlers<Person extends Candidate> {
  readonly candidates: readonly { readonly person: Person; readonly grounds: readonly HandlerGround[] }[]
  readonly leftOut: readonly { readonly person: Person; readonly because: HandlerObstacle }[]
}

/**
 * Who could go on with it, the fittest first, and who could not though on duty. Whoever stands in for the one whose
 * work it is goes first; then handlers go before those who only may. Whoever knows the customer and has nothing
 * overdue goes before who has less to do. A further round is for another person; only where there is none, and
 * management decides, for whoever had an earlier one. @source KP-4, KM-14, KM-16, KM-17, D-18
 */
export function nextHandlers<Person extends Candidate>(
  complaint: GoingOn,
  facts: NextHandlerFacts<Person>,
): NextHandlers<Person> {
  const judge = (ofFormerRounds: readonly HandlerId[]) =>
    facts.people
      .filter(canBeGivenWork)
      .map((person) => ({ person, because: obstacleTo(person.id, complaint, { ...facts, ofFormerRounds }) }))
  const forAnother = judge(facts.ofFormerRounds)
  const thereIsAnother = forAnother.some(({ because }) => because === undefined)
  const judged = thereIsAnother || !isManagement(facts.actor) ? forAnother : judge([])
  const fit = judged.flatMap(({ person, because }) => (because === undefined ? [person] : []))
  const least = fit.filter(isHandler).toSorted(byWork)[0]
  return {
    candidates: fit
      .map((person) => ({ person, grounds: groundsFor(person, least, complaint, facts) }))
      .toSorted(byFitness),
    leftOut: judged.flatMap(({ person, because }) => (because === undefined ? [] : [{ person, because }])),
  }
}

/** Whether somebody had an earlier round of it, and it is for another now. @source KM-17 */
export const isForAnother = (
  complaint: GoingOn,
  handlerId: HandlerId,
  next: NextHandlerFacts<Candidate>,
): boolean =>
  next.ofFormerRounds.includes(handlerId) &&
  nextHandlers(complaint, next).candidates.every(({ person }) => person.id !== handlerId)

const isManagement = (actor: Actor): boolean => actor.kind === 'staff' && actor.roles.includes('MANAGEMENT')

const isHandler = ({ roles }: Candidate): boolean => roles.includes('HANDLER')

/** The less somebody has, the earlier; of as much, the less of it presses. */
const byWork = (one: Candidate, other: Candidate): number =>
  one.open - other.open || one.overdue - other.overdue || one.dueToday - other.dueToday

function obstacleTo(
  id: HandlerId,
  { assignment, concernsId }: GoingOn,
  { absences, todayOn, ofFormerRounds }: NextHandlerFacts<Candidate>,
): HandlerObstacle | undefined {
  const holds: Record<HandlerObstacle, boolean> = {
    CONCERNED: concernsId === id,
    HANDLES_IT_NOW: assignment?.handlerId === id,
    HANDLED_FORMER_ROUND: ofFormerRounds.includes(id),
    AWAY: absenceOn(absences, id, todayOn) !== undefined,
  }
  return HANDLER_OBSTACLES.find((obstacle) => holds[obstacle])
}

function groundsFor(
  person: Candidate,
  least: Candidate | undefined,
  { assignment }: GoingOn,
  { absences, todayOn, ofFormerRounds, ofSameCustomer }: NextHandlerFacts<Candidate>,
): readonly HandlerGround[] {
  const absence = assignment === null ? undefined : absenceOn(absences, assignment.handlerId, todayOn)
  const holds: Record<HandlerGround, boolean> = {
    STANDS_IN: absence?.substituteId === person.id,
    HANDLED_BEFORE_SAME_CUSTOMER: ofSameCustomer.includes(person.id),
    LEAST_WORK: least !== undefined && isHandler(person) && byWork(person, least) === 0,
    NOT_HANDLED_FORMER_ROUND: ofFormerRounds.length > 0 && !ofFormerRounds.includes(person.id),
  }
  return HANDLER_GROUNDS.filter((ground) => holds[ground])
}

interface Judged {
  readonly person: Candidate
  readonly grounds: readonly HandlerGround[]
}

const byFitness = (one: Judged, other: Judged): number =>
  Number(standsIn(other)) - Number(standsIn(one)) ||
  Number(isHandler(other.person)) - Number(isHandler(one.person)) ||
  Number(knowsTheCustomer(other)) - Number(knowsTheCustomer(one)) ||
  byWork(one.person, other.person)

const standsIn = ({ grounds }: Judged): boolean => grounds.includes('STANDS_IN')

const knowsTheCustomer = ({ person, grounds }: Judged): boolean =>
  grounds.includes('HANDLED_BEFORE_SAME_CUSTOMER') && person.overdue === 0
