import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { graphError } from '../../graph/errors.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { refusalWords, type Words } from '../../graph/words.js'
import { shout } from '../clock.type.js'
import { complaintList } from '../complaint-list.query.js'
import { DeadlineChangeInput, readChange } from './deadline-change.input.js'
import { type FoundDeadline, simulateDeadlines } from './simulate-deadlines.js'
import {
  type DeadlineEffectName,
  DeadlineSimulationType,
  type SimulatedDeadlineType,
} from './simulated-deadline.type.js'

const DEFAULT_PAGE = 25
const LARGEST_PAGE = 100

const fromZero: Words = { NL: () => 'een getal vanaf 0', EN: () => 'a number from 0 on' }

@Resolver()
export class SimulateDeadlinesResolver {
  @Permit('absences:manage')
  @Query(() => DeadlineSimulationType, {
    description:
      'What a day of the calendar or an absence would do to the running deadlines of open complaints that the reader may see, before anything is changed (D-3, KM-16). What stands still is left out.',
  })
  async simulateDeadlines(
    @Arg('change', () => DeadlineChangeInput, { description: 'What could become otherwise.' })
    input: DeadlineChangeInput,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 1 to 100, 25 when absent.' })
    first: number | null,
    @Arg('skip', () => Int, {
      nullable: true,
      description: 'How many of the soonest to pass over; none when absent.',
    })
    skip: number | null,
    @Ctx() context: RequestContext,
  ): Promise<DeadlineSimulationType> {
    const size = first ?? DEFAULT_PAGE
    const from = skip ?? 0
    mustBeAPage(size, from, context)
    const found = await simulateDeadlines(readChange(input, context), context)
    const nodes = await Promise.all(found.slice(from, from + size).map((each) => tell(each, context)))
    return { totalCount: found.length, nodes: nodes.filter((node) => node !== null) }
  }
}

function mustBeAPage(size: number, from: number, { locale }: RequestContext): void {
  if (size < 1 || size > LARGEST_PAGE)
    throw graphError(
      'BAD_USER_INPUT',
      refusalWords.pageSize[locale]({ name: 'first', maximum: LARGEST_PAGE }),
    )
  if (from >= 0) return
  const expected = fromZero[locale]()
  throw graphError('BAD_USER_INPUT', refusalWords.wrongInput[locale]({ field: 'skip', expected }))
}

/** Null when the complaint is gone from the reader's sight since. */
async function tell(
  { row, found }: FoundDeadline,
  context: RequestContext,
): Promise<SimulatedDeadlineType | null> {
  const complaint = await loadNode(complaintList, row.complaintId, context)
  if (complaint === null) return null
  const effect = found.effect.toUpperCase() as DeadlineEffectName
  const newDueAt: Temporal.Instant = found.dueAt
  const { dueAt, dueOn } = row
  return { complaint, kind: shout(row.kind), effect, dueAt, dueOn, newDueAt, newDueOn: found.dueOn }
}
