import type { Result, ViolationId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../../demonstration/chance.js'
import { contextOf } from '../../demonstration/demonstration-context.js'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import type { Office } from '../../office.js'
import { settlePoints } from '../../policy-points/settle-points.task.js'
import { type PersonKey, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { confirmViolation } from '../acts/confirm-violation.js'
import { decideObjection } from '../acts/decide-objection.js'
import { decideViolation } from '../acts/decide-violation.js'
import { declineViolation } from '../acts/decline-violation.js'
import { hearSeller } from '../acts/hear-seller.js'
import { objectToViolation } from '../acts/object-to-violation.js'
import { recordNoticeDelivery } from '../acts/record-notice-delivery.js'
import { reportViolation } from '../acts/report-violation.js'
import { returnViolation } from '../acts/return-violation.js'
import { goodReasons } from '../acts/violations.fixture.js'
import { breakingOff, isBroken } from './breaking-office.fixture.js'
import type { Reach } from './happened.fixture.js'

type House = Parameters<typeof contextOf>[1]
type Act<T, R> = (context: RequestContext) => Promise<Result<T, R>>

const BROKEN = 0.12
/** An act has about as many statements; broken off beyond its last, only its answer is lost. */
const STATEMENTS = 24

const REACHES = {
  ACCOUNT: 'ACCOUNT',
  NUMBER: 'REGISTER_NUMBER',
  RELATED: 'REGISTER_NUMBER_AND_RELATED',
} as const

export interface Decided {
  readonly weight: number
  readonly reach: Reach
  readonly isUrgent: boolean
}

/** The acts of people on violations, now and then broken off halfway or answered in vain, and then done again. */
export class ActsOfOffice {
  broken = 0

  private constructor(
    readonly office: TestOffice,
    private readonly chance: Chance,
    private readonly house: House,
  ) {}

  static async in(office: TestOffice, chance: Chance): Promise<ActsOfOffice> {
    const handlers = await office.rows('select id, email from handler')
    const categories = await office.rows('select id, code from policy_category')
    await office.rows(
      `update policy_rule set reach = 'REGISTER_NUMBER_AND_RELATED' where reach = 'REGISTER_NUMBER' returning 1`,
    )
    const keys = Object.keys(people) as PersonKey[]
    const idOf = (key: PersonKey) => handlers.find(({ email }) => email === people[key].email)?.id
    return new ActsOfOffice(office, chance, {
      people: new Map(keys.map((key) => [key, idOf(key)])),
      policyCategories: new Map(categories.map(({ id, code }) => [code, id])),
      sellers: new Map(),
      categories: new Map(),
    })
  }

  async report(
    at: Temporal.Instant,
    account: string,
    category: string,
    deedOn: string,
  ): Promise<ViolationId> {
    return this.done('anouk', at, (context) =>
      reportViolation(context, {
        sellerId: encodeId('seller', account),
        policyCategoryId: encodeId('policy-category', this.house.policyCategories.get(category) ?? ''),
        facts: 'Verzendcodes zonder pakket.',
        deedOn: Temporal.PlainDate.from(deedOn),
        evidence: [{ what: 'Overzicht van de vervoerder.' }],
      }),
    )
  }

  async hear(at: Temporal.Instant, id: ViolationId): Promise<void> {
    const input = { violationId: encodeId('violation', id), urgency: 'Kopers lopen gevaar.' }
    await this.done('anouk', at, (context) => hearSeller(context, input))
  }

  /** @returns whether it waits for a second person */
  async decide(at: Temporal.Instant, id: ViolationId, decided: Decided): Promise<boolean> {
    await this.done('anouk', at, (context) =>
      decideViolation(context, {
        violationId: encodeId('violation', id),
        weight: decided.weight,
        reach: REACHES[decided.reach],
        ground: decided.isUrgent ? 'LEGAL_DUTY' : null,
        reason: 'Besloten na horen.',
        reasons: goodReasons as unknown as Parameters<typeof decideViolation>[1]['reasons'],
        dryRun: false,
      }),
    )
    const [{ state }] = await this.office.rows('select state from violation where id = $1', [id])
    return state === 'PROPOSED'
  }

  async confirm(at: Temporal.Instant, id: ViolationId): Promise<void> {
    const input = { violationId: encodeId('violation', id) }
    await this.done('hendrik', at, (context) => confirmViolation(context, input))
  }

  async return(at: Temporal.Instant, id: ViolationId): Promise<void> {
    const input = { violationId: encodeId('violation', id), reason: 'Te zwaar.' }
    await this.done('hendrik', at, (context) => returnViolation(context, input))
  }

  async decline(at: Temporal.Instant, id: ViolationId): Promise<void> {
    const input = { violationId: encodeId('violation', id), reason: 'Toch in orde.' }
    await this.done('anouk', at, (context) => declineViolation(context, input))
  }

  async deliver(
    at: Temporal.Instant,
    id: ViolationId,
    { account, on, outcome }: { account: string; on: string; outcome: 'DELIVERED' | 'BOUNCED' },
  ): Promise<void> {
    const [{ notice }] = await this.office.rows(
      `select m.id as notice from outbox_message m join policy_ledger_entry e on m.facts->>'entryId' = e.id::text
       where e.kind = 'DEDUCTION' and e.violation_id = $1 and e.seller_id = $2 and m.kind = 'points-deducted'`,
      [id, account],
    )
    await this.done('anouk', at, (context) =>
      recordNoticeDelivery(context, {
        violationId: encodeId('violation', id),
        noticeId: encodeId('message', notice),
        outcome,
        on: Temporal.PlainDate.from(on),
      }),
    )
  }

  async object(at: Temporal.Instant, id: ViolationId): Promise<void> {
    const input = { violationId: encodeId('violation', id), grounds: 'Dit klopt niet.' }
    await this.done('anouk', at, (context) => objectToViolation(context, input))
  }

  /** @param lowersTo null maintains it */
  async rule(at: Temporal.Instant, id: ViolationId, lowersTo: number | null): Promise<void> {
    const result = lowersTo === null ? 'MAINTAINED' : lowersTo === 0 ? 'WITHDRAWN' : 'LOWERED'
    const input = {
      violationId: encodeId('violation', id),
      reasons: 'Herzien.',
      dryRun: false,
      lowersTo,
      result,
    }
    await this.done('maarten', at, (context) => decideObjection(context, { ...input, result }))
  }

  /** Now and then by two processes at once. */
  async settle(at: Temporal.Instant): Promise<void> {
    const run = (office: Office) =>
      settlePoints.run({}, { office, requestId: 'simulated', signal: new AbortController().signal, at })
    await this.maybeBroken(run)
    const processes = this.chance.often(0.1) ? 2 : 1
    await Promise.all(Array.from({ length: processes }, () => run(this.office.app.office)))
  }

  /** A new account of a trader, as the marketplace opens one. */
  async open(account: { id: string; traderId: string; openedOn: string }): Promise<void> {
    await this.office.rows(
      `insert into seller (id, trader_id, name, country, opened_on) values ($1, $2, 'Gespeeld', 'NL', $3)`,
      [account.id, account.traderId, account.openedOn],
    )
  }

  async done<T, R>(who: PersonKey, at: Temporal.Instant, act: Act<T, R>): Promise<T> {
    const idempotencyKey = this.key()
    const ask = (office: Office) => act({ ...contextOf(office, this.house, who, at), idempotencyKey })
    await this.maybeBroken(ask)
    const result = await ask(this.office.app.office)
    if (!result.ok) throw new Error(JSON.stringify(result.rejections))
    return result.value
  }

  private async maybeBroken(act: (office: Office) => Promise<unknown>): Promise<void> {
    if (!this.chance.often(BROKEN)) return
    const breaking = breakingOff(this.office.app.office, this.chance.whole(1, STATEMENTS))
    try {
      await act(breaking)
    } catch (fault) {
      if (!isBroken(fault)) throw fault
      this.broken++
    }
  }

  private key(): string {
    return Array.from({ length: 32 }, () => this.chance.whole(0, 15).toString(16)).join('')
  }
}
