import { addMonths } from './days.fixture.js'
import type { Day, Happened, Standing, Terms } from './happened.fixture.js'

interface Take {
  /** Among all that happened. */
  readonly place: number
  readonly violation: string
  readonly points: number
  readonly on: Day
  readonly returnsOn: Day
  readonly isWide: boolean
  readonly isUrgent: boolean
  readonly isCopy: boolean
}

interface Book {
  readonly account: string
  readonly openedOn: Day
  readonly start: number
  readonly takes: Take[]
}

/** The points of one trader, counted anew from what happened each time that something is asked. */
export class SmallModel {
  readonly happened: Happened[] = []
  private read: { readonly after: number; readonly books: readonly Book[] } = { after: -1, books: [] }

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

  returnDays(): readonly Day[] {
    return this.books().flatMap(({ takes }) => takes.map(({ returnsOn }) => returnsOn))
  }

  accounts(): readonly string[] {
    return this.books().map(({ account }) => account)
  }

  private books(): readonly Book[] {
    if (this.read.after !== this.happened.length)
      this.read = { after: this.happened.length, books: this.readBooks() }
    return this.read.books
  }

  private readBooks(): readonly Book[] {
    const books: Book[] = []
    for (const [place, each] of this.happened.entries())
      if (each.kind === 'OPENED') books.push(this.opened(each, books, place))
      else if (each.kind === 'BOOKED' && each.weight > 0) this.book(each, books, place)
    return books.sort((one, other) => (one.account < other.account ? -1 : 1))
  }

  private opened(
    { account, openedOn, on }: Extract<Happened, { kind: 'OPENED' }>,
    books: readonly Book[],
    place: number,
  ): Book {
    const before = new SmallModel(this.terms)
    before.happened.push(...this.happened.slice(0, place))
    const copies = new Map<string, Take>()
    for (const book of books) {
      const closedOn = before.closedOn(books, book, on)
      for (const take of book.takes) {
        const points = before.weight(take)
        const runs = take.isWide && points > 0 && take.on <= on && !hasReturned(take, on, closedOn)
        if (runs && !copies.has(take.violation))
          copies.set(take.violation, { ...take, place, points, on, isCopy: true })
      }
    }
    return { account, openedOn, start: this.termsOn(openedOn).start, takes: [...copies.values()] }
  }

  private book(booked: Extract<Happened, { kind: 'BOOKED' }>, books: readonly Book[], place: number): void {
    const { account, deedOn, on, violation, weight: points, isWide, isUrgent } = booked
    const returnsOn = on + this.termsOn(on).returnInDays
    for (const book of books)
      if (isWide || book.account === account)
        book.takes.push({
          place,
          violation,
          points,
          on,
          returnsOn,
          isWide,
          isUrgent,
          isCopy: book.openedOn > deedOn,
        })
  }

  private termsOn(on: Day): Terms {
    const found = this.terms.findLast(({ from }) => from <= on)
    if (found === undefined) throw new Error('There were no terms yet.')
    return found
  }

  private weight({ violation, points }: Take): number {
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

  /** Since when an account is closed by the first of its number that falls; null when none did by today. */
  private closedOn(books: readonly Book[], { openedOn }: Book, today: Day): Day | null {
    const days = books
      .flatMap((book) => this.tips(book))
      .filter((tip) => tip.take.on <= tip.closesOn && tip.closesOn < tip.liftedOn && tip.closesOn <= today)
      .map(({ closesOn }) => closesOn)
    return days.length === 0 ? null : Math.max(openedOn, Math.min(...days))
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
