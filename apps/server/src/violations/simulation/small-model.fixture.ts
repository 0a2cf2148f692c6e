import { addMonths } from './days.fixture.js'
import type { Day, Happened, Reach, Standing, Terms } from './happened.fixture.js'

interface Take {
  /** Among all that happened. */
  readonly place: number
  readonly violation: string
  readonly points: number
  readonly on: Day
  readonly returnsOn: Day
  readonly deedOn: Day
  readonly reach: Reach
  readonly isUrgent: boolean
  readonly isCopy: boolean
  /** The link without which it would not be there. */
  readonly link: string | null
}

interface Book {
  readonly account: string
  readonly number: string
  readonly openedOn: Day
  readonly start: number
  readonly takes: Take[]
}

/** What was counted after so many things had happened. */
interface Read {
  readonly after: number
  readonly books: readonly Book[]
  readonly closings: Map<Day, ReadonlyMap<string, Day>>
}

type Related = Extract<Happened, { kind: 'RELATED' }>
type Proven = Extract<Happened, { kind: 'PROVEN' }>

/** The points of some numbers, counted anew from what happened each time that something is asked. */
export class SmallModel {
  readonly happened: Happened[] = []
  private read: Read = { after: -1, books: [], closings: new Map() }

  constructor(private readonly terms: readonly Terms[]) {}

  /** By what happened so far, of which all is written down that is due by `today`. */
  standing(account: string, on: Day, today: Day): Standing {
    const books = this.books()
    const book = books.find((each) => each.account === account)
    if (book === undefined) throw new Error(`There is no account ${account}.`)
    const closedOn = this.closedOn(books, book, today)
    const raw = this.rawOn(book, on, closedOn)
    const isClosed = closedOn !== null && closedOn <= on
    const isAtNothing = this.tips(book).some((tip) => tip.take.on <= on && on < tip.liftedOn)
    return {
      raw,
      shown: Math.max(0, Math.min(book.start, raw)),
      state: isClosed ? 'CLOSED' : isAtNothing ? 'SUSPENDED' : 'OPEN',
    }
  }

  /** So much of what a violation took from an account is given back by the end of today: by time, or by a ruling. */
  givenBack(account: string, violation: string, today: Day): number {
    const books = this.books()
    const book = books.find((each) => each.account === account)
    const take = book?.takes.find((each) => each.violation === violation)
    if (book === undefined || take === undefined) return 0
    const closedOn = this.closedOn(books, book, today)
    return hasReturned(take, today, closedOn) ? take.points : take.points - this.weight(take)
  }

  /** From which accounts a violation took points, how many, and when they come back. */
  taken(violation: string): readonly (Take & { readonly account: string })[] {
    return this.books().flatMap(({ account, takes }) =>
      takes.filter((take) => take.violation === violation).map((take) => ({ account, ...take })),
    )
  }

  takes(account: string): readonly Take[] {
    return this.books().find((book) => book.account === account)?.takes ?? []
  }

  returnDays(): readonly Day[] {
    return this.books().flatMap(({ takes }) => takes.map(({ returnsOn }) => returnsOn))
  }

  accounts(number: string): readonly string[] {
    return this.books()
      .filter((book) => book.number === number)
      .map(({ account }) => account)
  }

  /** The number with all that are bound to it, directly or through others. */
  boundTo(number: string): ReadonlySet<string> {
    const bound = new Set([number])
    const standing = [...this.links(), ...this.proofs()]
    for (let before = 0; before < bound.size; ) {
      before = bound.size
      for (const { numbers } of standing)
        if (numbers.some((one) => bound.has(one))) for (const one of numbers) bound.add(one)
    }
    return bound
  }

  private links(): readonly Related[] {
    return this.happened.flatMap((each) =>
      each.kind === 'RELATED' && !this.wasWrong(each.link)
        ? { ...each, until: Math.min(each.until, this.endOf(each.link)) }
        : [],
    )
  }

  private proofs(): readonly Proven[] {
    return this.happened.filter((each) => each.kind === 'PROVEN' && !this.wasWrong(each.link)) as Proven[]
  }

  private wasWrong(link: string | null): boolean {
    return link !== null && this.happened.some((each) => each.kind === 'UNLINKED' && each.link === link)
  }

  private endOf(link: string | null): Day {
    const ended = this.happened.find((each) => each.kind === 'ENDED' && each.link === link)
    return ended?.kind === 'ENDED' ? ended.until : Infinity
  }

  private books(): readonly Book[] {
    if (this.read.after !== this.happened.length)
      this.read = { after: this.happened.length, books: this.readBooks(), closings: new Map() }
    return this.read.books
  }

  private readBooks(): readonly Book[] {
    const books: Book[] = []
    for (const [place, each] of this.happened.entries())
      if (each.kind === 'OPENED') books.push(this.opened(each, books, place))
      else if (each.kind === 'BOOKED' && each.weight > 0) this.book(each, books, place)
      else if (each.kind === 'RELATED') this.relate(each, books, place)
    return books.sort((one, other) => (one.account < other.account ? -1 : 1))
  }

  /** As it was before that place. */
  private before(place: number): SmallModel {
    const before = new SmallModel(this.terms)
    before.happened.push(...this.happened.slice(0, place))
    return before
  }

  /** What runs on each book at the end of a day and has still to return, with what is left of it. */
  private running(books: readonly Book[], on: Day): readonly (readonly [Book, Take])[] {
    return books.flatMap((book) =>
      book.takes
        .map((take) => ({ ...take, points: this.weight(take) }))
        .filter((take) => take.points > 0 && take.on <= on && take.returnsOn > on)
        .map((take) => [book, take] as const),
    )
  }

  private opened(
    { account, number, openedOn, on }: Extract<Happened, { kind: 'OPENED' }>,
    books: readonly Book[],
    place: number,
  ): Book {
    const before = this.before(place)
    const copies = new Map<string, Take>()
    for (const [book, take] of before.running(books, on)) {
      const crossing = before.crossing(book.number, number, take.deedOn)
      const isCarried = take.reach === 'RELATED' && take.link === null && crossing !== null
      const comesAlong = book.number === number ? take.reach !== 'ACCOUNT' : isCarried
      const link = book.number === number ? take.link : crossing
      if (comesAlong && !copies.has(take.violation))
        copies.set(take.violation, { ...take, place, on, link, isCopy: true })
    }
    return { account, number, openedOn, start: this.termsOn(openedOn).start, takes: [...copies.values()] }
  }

  private book(booked: Extract<Happened, { kind: 'BOOKED' }>, books: readonly Book[], place: number): void {
    const { account, deedOn, on, violation, weight: points, reach, isUrgent } = booked
    const returnsOn = on + this.termsOn(on).returnInDays
    const own = books.find((book) => book.account === account)?.number ?? ''
    const before = this.before(place)
    for (const book of books) {
      const link = reach === 'RELATED' ? before.crossing(own, book.number, deedOn) : null
      if (book.account === account || (reach !== 'ACCOUNT' && book.number === own) || link !== null) {
        const isCopy = book.openedOn > deedOn
        book.takes.push({ place, violation, points, on, returnsOn, deedOn, reach, isUrgent, isCopy, link })
      }
    }
  }

  /** What runs on either number by deeds of its own comes to the other. */
  private relate({ link, numbers, since, until, on }: Related, books: readonly Book[], place: number): void {
    const before = this.before(place)
    const running = before.running(books, on)
    const added = books.map((book) => {
      if (!numbers.includes(book.number)) return []
      const known = book.takes.filter((take) => before.weight(take) > 0).map(({ violation }) => violation)
      const found = new Map<string, Take>()
      for (const [other, take] of running) {
        const isOther = numbers.includes(other.number) && other.number !== book.number
        const isCarried = take.reach === 'RELATED' && take.link === null
        const isThen = since <= take.deedOn && take.deedOn < until
        if (isOther && isCarried && isThen && !known.includes(take.violation) && !found.has(take.violation))
          found.set(take.violation, { ...take, place, on, link, isCopy: book.openedOn > take.deedOn })
      }
      return [...found.values()]
    })
    for (const [index, book] of books.entries()) book.takes.push(...(added[index] ?? []))
  }

  /** The link by which two numbers were related on a day. */
  private crossing(one: string, other: string, on: Day): string | null {
    if (one === other) return null
    const found = this.links().find(
      ({ numbers, since, until }) =>
        numbers.includes(one) && numbers.includes(other) && since <= on && on < until,
    )
    return found?.link ?? null
  }

  private termsOn(on: Day): Terms {
    const found = this.terms.findLast(({ from }) => from <= on)
    if (found === undefined) throw new Error('There were no terms yet.')
    return found
  }

  private weight({ violation, points, link, deedOn }: Take): number {
    if (this.wasWrong(link) || deedOn >= this.endOf(link)) return 0
    const lowered = this.happened.map((each) =>
      each.kind === 'LOWERED' && each.violation === violation ? each.to : points,
    )
    return Math.min(points, ...lowered)
  }

  private rawOn({ start, takes }: Book, on: Day, closedOn: Day | null): number {
    let raw = start
    for (const take of takes) if (take.on <= on && !hasReturned(take, on, closedOn)) raw -= this.weight(take)
    return raw
  }

  /** Since when an account is closed by the first of its number that falls, or of another of the same person. */
  private closedOn(books: readonly Book[], { openedOn, number }: Book, today: Day): Day | null {
    const on = this.closings(books, today).get(number)
    return on === undefined ? null : Math.max(openedOn, on)
  }

  private closings(books: readonly Book[], today: Day): ReadonlyMap<string, Day> {
    const known = books === this.read.books ? this.read.closings.get(today) : undefined
    const closings = known ?? this.countClosings(books, today)
    if (books === this.read.books) this.read.closings.set(today, closings)
    return closings
  }

  private countClosings(books: readonly Book[], today: Day): ReadonlyMap<string, Day> {
    const closings = new Map<string, Day>()
    const close = (number: string, on: Day) => {
      const isEarlier = on < (closings.get(number) ?? Infinity)
      if (isEarlier) closings.set(number, on)
      return isEarlier
    }
    for (const book of books)
      for (const { take, closesOn, liftedOn } of this.tips(book))
        if (take.on <= closesOn && closesOn < liftedOn && closesOn <= today) close(book.number, closesOn)
    const proofs = this.proofs()
    for (let changes = true; changes; ) {
      changes = false
      for (const { numbers, on } of proofs)
        for (const [fallen, fallsWith] of [numbers, numbers.toReversed()] as [string, string][])
          if (closings.has(fallen) && close(fallsWith, Math.max(on, closings.get(fallen) ?? on)))
            changes = true
    }
    return closings
  }

  /** What brought an account to nothing, as if it had never been closed, and how long it stays there. */
  private tips({ account, start, takes }: Book) {
    return takes.flatMap((take, place) => {
      if (take.isCopy || this.weight(take) === 0) return []
      const sofar = takes.filter(
        (each, index) => each.on < take.on || (each.on === take.on && index <= place),
      )
      const running = sofar.filter((each) => each.returnsOn > take.on && this.weight(each) > 0)
      if (start - this.sum(running) > 0) return []
      const returns = takes.map(({ returnsOn }) => returnsOn).filter((on) => on > take.on)
      const lifting = returns.filter(
        (on) => start - this.sum(takes.filter((each) => each.on <= on && on < each.returnsOn)) > 0,
      )
      return [
        { take, closesOn: this.closesOn(take, running, account), liftedOn: Math.min(Infinity, ...lifting) },
      ]
    })
  }

  private sum(takes: readonly Take[]): number {
    return takes.reduce((total, take) => total + this.weight(take), 0)
  }

  private closesOn(take: Take, running: readonly Take[], account: string): Day {
    const terms = this.termsOn(take.on)
    const isAtOnce = take.isUrgent || running.length > 1
    const due = isAtOnce ? take.on : this.deliveredOn(take, account) + terms.noticeInDays
    if (!terms.isHeld) return due
    const latest = addMonths(take.on, terms.heldInMonths)
    const held = this.happened.flatMap((each, place) =>
      each.kind === 'OBJECTED' &&
      place < take.place &&
      running.some(({ violation }) => violation === each.violation)
        ? [Math.min(latest, this.ruledOn(each.violation))]
        : [],
    )
    return Math.max(due, ...held)
  }

  private ruledOn(violation: string): Day {
    return this.happened.find((each) => each.kind === 'RULED' && each.violation === violation)?.on ?? Infinity
  }

  private deliveredOn({ violation }: Take, account: string): Day {
    const found = this.happened.find(
      (each) => each.kind === 'DELIVERED' && each.violation === violation && each.account === account,
    )
    return found?.kind === 'DELIVERED' ? found.deliveredOn : Infinity
  }
}

/** Points are back at 00:00 of their day, unless the account was closed the day before. */
function hasReturned({ returnsOn }: Take, on: Day, closedOn: Day | null): boolean {
  return returnsOn <= on && !(closedOn !== null && closedOn < returnsOn)
}
