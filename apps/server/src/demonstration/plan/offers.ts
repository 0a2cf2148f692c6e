import { civilDateOf, isAfter } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import { afterOfficeMinutes, officeDaysAfter } from '../office-hours.js'
import type { PersonKey } from '../people.js'
import { fillIn } from '../write/fill-in.js'
import type { Draft } from './draft.js'
import type { PlannedAct, PlannedOption } from './planned-complaint.js'

/** How many customers are choosing now. */
const OFFERS = 3
/** Days since what was said last: the offer went out, and there is time left to answer it. */
const SAID_BEFORE = [1, 14] as const
const REPAIRED = new Set(['ART-01', 'LEV-03', 'SRV-04'])
const CHOSEN = new Set([...REPAIRED, 'ART-02', 'ART-03', 'ART-05', 'ART-06', 'LEV-04'])

/** Lets some customers choose from what the seller can do; they have not answered. */
export class Offers {
  private made = 0

  constructor(
    private readonly now: Temporal.Instant,
    private readonly chance: Chance,
  ) {}

  addTo(draft: Draft, acts: PlannedAct[], by: PersonKey): PlannedAct[] {
    const { matter } = draft
    const last = acts.at(-1)
    if (this.made >= OFFERS || by === 'lotte' || !CHOSEN.has(matter.category)) return acts
    if (matter.locale === 'EN' || matter.severity === 'SERIOUS' || matter.bought === null) return acts
    if (last?.kind !== 'contact' || last.contact !== 'CALL' || !acts.some(isAgreement)) return acts
    const [from, until] = SAID_BEFORE
    const days = civilDateOf(last.at).until(civilDateOf(this.now)).total('days')
    const at = afterOfficeMinutes(last.at, this.chance.whole(20, 240) + this.chance.next())
    if (days < from || days > until || isAfter(at, this.now)) return acts
    this.made += 1
    const answerBy = officeDaysAfter(civilDateOf(this.now), this.chance.whole(2, 5))
    return [...acts, { kind: 'offer', by, at, options: optionsFor(draft), answerBy }]
  }
}

const isAgreement = (act: PlannedAct) => act.kind === 'contact' && act.agreedOn !== null

function optionsFor({ matter, setting }: Draft): PlannedOption[] {
  const option = (remedy: PlannedOption['remedy'], text: string, amountInCents: number | null = null) => ({
    remedy,
    description: fillIn(text, setting.facts),
    amountInCents,
  })
  return [
    ...(REPAIRED.has(matter.category)
      ? [option('REPAIR', '{winkel} laat {de} kosteloos herstellen en brengt {hem} weer bij u.')]
      : []),
    option('REPLACEMENT', 'U krijgt een nieuw exemplaar; wat u hebt wordt bij u opgehaald.'),
    option(
      'REFUND',
      'U stuurt {de} kosteloos terug en krijgt {prijs} op uw rekening.',
      matter.bought?.amountInCents ?? null,
    ),
  ]
}
