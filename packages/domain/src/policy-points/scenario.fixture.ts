import type {
  HandlerId,
  LedgerEntryId,
  LinkId,
  OwnershipId,
  PolicyCategoryId,
  SellerId,
  ViolationId,
} from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { type Account, withEntries } from './account.js'
import { addToLedger } from './add-to-ledger.js'
import { balance } from './balance.js'
import { bookingOf, type DecidedViolation } from './book-violation.js'
import type { Circumstances } from './circumstances.js'
import type { LedgerEntry } from './ledger-entry.js'
import { linkAccount } from './link-account.js'
import { lowerViolation } from './lower-violation.js'
import { openLedger } from './open-ledger.js'
import type { PointsOutcome } from './points-outcome.js'
import type { Policy, PublishedPolicy } from './policy.js'
import { proveSamePerson } from './prove-same-person.js'
import { relateNumbers } from './relate-numbers.js'
import { settleLedgers } from './settle-ledgers.js'
import { standingOf } from './standing-of.js'
import type { BookedElsewhere } from './take-over-faults.js'
import { takeOverViolation } from './take-over-violation.js'
import { undoLink } from './undo-link.js'
import { withdrawViolations } from './withdraw-violations.js'

export const fraud = 'fraud' as PolicyCategoryId
export const norms = 'norms' as PolicyCategoryId

export const policy: Policy = {
  version: 1,
  inForceFrom: day('2020-01-01'),
  categories: [
    { categoryId: fraud, lightest: 20, heaviest: 100, reach: 'REGISTER_NUMBER_AND_RELATED' },
    { categoryId: norms, lightest: 0, heaviest: 40, reach: 'REGISTER_NUMBER' },
  ],
  startTotal: 100,
  returnInDays: 365,
  closureMode: 'IMMEDIATE',
  heldAtMostInMonths: 6,
  closureNoticeInDays: 30,
  changeNoticeInDays: 15,
  warnAt: [50, 25],
}

export const texts = {
  NL: { notAllowed: ['Dit mag niet.'], allowed: ['Dit mag wel.'] },
  EN: { notAllowed: ['This is not allowed.'], allowed: ['This is allowed.'] },
}

/** The same policy as it is told. */
export const published: PublishedPolicy = {
  ...policy,
  categories: policy.categories.map((rule) => ({ ...rule, texts })),
}

type Opened = Partial<Omit<Account, 'entries' | 'sellerId' | 'ownershipId'>> & { readonly of?: string }
/** What of a violation from elsewhere is told as text. */
type Elsewhere = Partial<Omit<BookedElsewhere, 'violationId' | 'sellerId' | 'deedOn' | 'bookedOn'>> & {
  readonly bookedOn: string
  readonly deedOn?: string
}
type Decided = Partial<Omit<DecidedViolation, 'violationId' | 'sellerId' | 'deedOn'>> & {
  readonly deedOn?: string
}

/** What happens to the sellers of one or more traders; days and moments are told as text, on the wall in Amsterdam. */
export class Scenario {
  accounts: readonly Account[] = []
  circumstances: Circumstances
  last: PointsOutcome | undefined
  private made = 0
  private readonly policyVersion: number

  constructor(changed: Partial<Policy> = {}) {
    this.circumstances = {
      policies: [{ ...policy, ...changed }],
      deliveries: [],
      objections: [],
      links: [],
      proofs: [],
      forceMajeure: [],
    }
    this.policyVersion = 1
  }

  /** Opens an account of the trader `fiets` unless it is said to be of another. */
  open(name: string, on: string, { of = 'fiets', ...changed }: Opened = {}): this {
    const opened = {
      sellerId: name as SellerId,
      ownershipId: of as OwnershipId,
      country: 'NL' as const,
      openedOn: day(on),
      joinedOn: day(on),
      leftOn: null,
      state: 'OPEN' as const,
      ...changed,
    }
    const outcome = openLedger(opened, this.facts(`${on}T09:00`, of))
    this.accounts = [...this.accounts, { ...opened, entries: [] }]
    return this.take(outcome)
  }

  /** Books as many points; the violation is called as it is named, and its deed was on the day before unless said. */
  book(at: string, name: string, violation: string, weight: number, decided: Decided = {}): this {
    return this.take(accept(this.wouldBook(at, name, violation, weight, decided)))
  }

  wouldBook(at: string, name: string, violation: string, weight: number, decided: Decided = {}) {
    const decision = this.decision(at, name, violation, weight, decided)
    return bookingOf(decision, this.facts(at))
  }

  decision(
    at: string,
    name: string,
    violation: string,
    weight: number,
    { deedOn, ...decided }: Decided = {},
  ): DecidedViolation {
    return {
      violationId: violation as ViolationId,
      sellerId: name as SellerId,
      deedOn: deedOn === undefined ? day(at.slice(0, 10)).subtract({ days: 1 }) : day(deedOn),
      weight,
      reach: 'ACCOUNT',
      ground: null,
      ...decided,
    }
  }

  /** Of 20 points for fraud on the day of its booking, unless said. */
  takeOver(at: string, name: string, violation: string, elsewhere: Elsewhere): this {
    return this.take(accept(this.wouldTakeOver(at, name, violation, elsewhere)).outcome)
  }

  wouldTakeOver(at: string, name: string, violation: string, elsewhere: Elsewhere) {
    const { bookedOn, deedOn = bookedOn, ...told } = elsewhere
    const booked: BookedElsewhere = {
      violationId: violation as ViolationId,
      sellerId: name as SellerId,
      categoryId: fraud,
      points: 20,
      reach: 'ACCOUNT',
      ...told,
      bookedOn: day(bookedOn),
      deedOn: day(deedOn),
    }
    return takeOverViolation(booked, this.facts(at))
  }

  lower(at: string, violation: string, lowersTo: number): this {
    return this.take(this.wouldLower(at, violation, lowersTo))
  }

  wouldLower(at: string, violation: string, lowersTo: number): PointsOutcome {
    return accept(lowerViolation({ violationId: violation as ViolationId, lowersTo }, this.facts(at)))
  }

  withdraw(at: string, violation: string): this {
    return this.lower(at, violation, 0)
  }

  /** All at once, for one reason. */
  withdrawAll(at: string, violations: readonly string[]): this {
    return this.take(withdrawViolations(violations as readonly ViolationId[], this.facts(at)))
  }

  settle(at: string): this {
    return this.take(settleLedgers(this.facts(at)))
  }

  /** The notice of a deduction reached the account. */
  deliver(on: string, name: string, violation: string): this {
    const deductionId = this.deduction(name, violation).id
    return this.given({ deliveries: [...this.circumstances.deliveries, { deductionId, on: day(on) }] })
  }

  /** @param filed on a day, or at a moment of it */
  object(filed: string, violation: string, decidedOn: string | null = null): this {
    const violationId = violation as ViolationId
    const others = this.circumstances.objections.filter((known) => known.violationId !== violationId)
    const decided = decidedOn === null ? null : day(decidedOn)
    return this.given({
      objections: [
        ...others,
        { violationId, filedAt: moment(filed.includes('T') ? filed : `${filed}T00:00`), decidedOn: decided },
      ],
    })
  }

  relate(one: string, other: string, sinceOn: string, untilOn: string | null = null): this {
    const ownershipIds = [one as OwnershipId, other as OwnershipId] as const
    const linkId = `link ${one} ${other}` as LinkId
    const until = untilOn === null ? null : day(untilOn)
    const known = this.circumstances.links
    return this.given({ links: [...known, { linkId, ownershipIds, sinceOn: day(sinceOn), untilOn: until }] })
  }

  /** Two numbers turn out to have been related since a day. */
  foundRelated(at: string, one: string, other: string, sinceOn: string): this {
    const before = this.circumstances
    const link = this.relate(one, other, sinceOn).circumstances.links.at(-1)
    if (link === undefined) throw new Error('They were related just now.')
    return this.take(relateNumbers(link, { ...this.facts(at), circumstances: before }))
  }

  /** They never were. */
  unrelate(at: string, one: string, other: string): this {
    const linkId = `link ${one} ${other}` as LinkId
    const outcome = undoLink(linkId, this.facts(at))
    return this.given({ links: this.circumstances.links.filter((link) => link.linkId !== linkId) }).take(
      outcome,
    )
  }

  /** They were, and no longer are since a day. */
  endRelation(at: string, one: string, other: string, untilOn: string): this {
    const linkId = `link ${one} ${other}` as LinkId
    const outcome = undoLink(linkId, this.facts(at), day(untilOn))
    const links = this.circumstances.links.map((link) =>
      link.linkId === linkId ? { ...link, untilOn: day(untilOn) } : link,
    )
    return this.given({ links }).take(outcome)
  }

  prove(at: string, one: string, other: string): this {
    const ownershipIds = [one as OwnershipId, other as OwnershipId] as const
    const proof = { ownershipIds, provenOn: day(at.slice(0, 10)) }
    const outcome = proveSamePerson(proof, this.facts(at))
    return this.given({ proofs: [...this.circumstances.proofs, proof] }).take(outcome)
  }

  /** An account turns out to belong to a trader, since a day. */
  link(at: string, name: string, of: string, sinceOn: string): this {
    this.change(name, { ownershipId: of as OwnershipId, joinedOn: day(at.slice(0, 10)) })
    const link = { linkId: `link ${name}` as LinkId, sellerId: name as SellerId, sinceOn: day(sinceOn) }
    return this.take(linkAccount(link, this.facts(at)))
  }

  unlink(at: string, name: string, of: string): this {
    this.change(name, { ownershipId: of as OwnershipId })
    return this.take(undoLink(`link ${name}` as LinkId, this.facts(at)))
  }

  leave(name: string, on: string): this {
    this.change(name, { leftOn: day(on) })
    return this
  }

  given(changed: Partial<Circumstances>): this {
    this.circumstances = { ...this.circumstances, ...changed }
    return this
  }

  /** The points shown at the end of a day, by all that is known. */
  points(name: string, on: string): number | undefined {
    return this.balance(name, on)?.shown
  }

  balance(name: string, on: string, knownOn = '2099-01-01') {
    return balance(this.account(name).entries, { on: day(on), knownAt: moment(`${knownOn}T00:00`) })
  }

  standing(name: string, on: string) {
    return standingOf(this.account(name), day(on), this.circumstances)
  }

  state(name: string, on: string) {
    return this.standing(name, on).state
  }

  deduction(name: string, violation: string) {
    const found = this.account(name).entries.find(
      (entry) => entry.kind === 'DEDUCTION' && entry.violationId === violation,
    )
    if (found?.kind !== 'DEDUCTION') throw new Error(`${violation} was not booked on ${name}.`)
    return found
  }

  notices(name: string): readonly string[] {
    return (this.last?.notices ?? []).filter(({ sellerId }) => sellerId === name).map(({ kind }) => kind)
  }

  account(name: string): Account {
    const found = this.accounts.find(({ sellerId }) => sellerId === name)
    if (found === undefined) throw new Error(`There is no account ${name}.`)
    return found
  }

  kinds(name: string): readonly LedgerEntry['kind'][] {
    return this.account(name).entries.map(({ kind }) => kind)
  }

  /** @param opening of whom an account is that is only being opened */
  facts(at: string, opening = '') {
    const recording = {
      at: moment(at),
      actorId: 'officer' as HandlerId,
      reason: 'Zoals besloten.',
      policyVersion: this.policyVersion,
      newId: () => `entry ${++this.made}` as LedgerEntryId,
      nextPosition: this.positions(opening),
    }
    return { accounts: this.accounts, circumstances: this.circumstances, recording }
  }

  /** Each trader has its own, and goes on after what was written. */
  private positions(opening: string): (sellerId: string) => number {
    const last = new Map<string, number>()
    return (sellerId) => {
      const ownershipId = this.accounts.find((one) => one.sellerId === sellerId)?.ownershipId ?? opening
      const written = this.accounts.filter((account) => account.ownershipId === ownershipId)
      const highest = Math.max(
        0,
        ...written.flatMap(({ entries }) => entries.map(({ position }) => position)),
      )
      const next = (last.get(ownershipId) ?? highest) + 1
      last.set(ownershipId, next)
      return next
    }
  }

  private change(name: string, changed: Partial<Account>): void {
    this.accounts = this.accounts.map((account) =>
      account.sellerId === name ? { ...account, ...changed } : account,
    )
  }

  /** Writes down what an act made, each entry as the ledger takes it. */
  private take(outcome: PointsOutcome): this {
    this.last = outcome
    for (const entry of outcome.entries) {
      accept(addToLedger(this.account(entry.sellerId).entries, entry))
      this.accounts = withEntries(this.accounts, [entry])
    }
    for (const { sellerId, standingAfter } of outcome.effects)
      this.change(sellerId, { state: standingAfter.state })
    return this
  }
}
