import type { InadmissibleReason } from '@waarborg/domain/complaints'
import type { Matter } from './matter.js'

/** What did not come to a decision, or not yet. */
export type Ended = Matter &
  (
    | { readonly ends: 'WITHDRAWN'; readonly talk: string; readonly reason: string }
    | { readonly ends: 'DECLARED'; readonly because: InadmissibleReason }
    | { readonly ends: 'NOT_ADMISSIBLE'; readonly because: InadmissibleReason }
    /** In the one before it, of the same customer. */
    | { readonly ends: 'MERGED' }
    | {
        readonly ends: 'OFFERED'
        readonly talk: string
        readonly options: readonly {
          remedy: 'REPAIR' | 'REPLACEMENT' | 'REFUND'
          description: string
          cents: number
        }[]
      }
  )

const customer = {
  who: ['Corrie Vonk', 'Duinweg', '30', '2587 CP', 'Den Haag', '06 56473829'],
  email: 'corrie.vonk@post.example',
  category: 'ART-01',
  seller: 'Techstad Outlet',
  handler: 'fatima',
} as const

export const ended: readonly Ended[] = [
  {
    daysAgo: 24,
    who: ['Bram Oosterhuis', 'Kanaalstraat', '77', '9401 JK', 'Assen', '06 11728394'],
    email: 'bram.oosterhuis@post.example',
    category: 'LEV-02',
    seller: 'Speelhoek',
    subject: 'Puzzel niet aangekomen',
    text: 'Volgens de app is de puzzel bezorgd, maar er ligt niets. Ook niet in de schuur, ik heb gekeken.',
    handler: 'sander',
    ends: 'WITHDRAWN',
    talk: 'Meneer gesproken. Hij vraagt nog eens bij de buren van de overkant.',
    reason: 'De puzzel lag bij de overburen. Meneer belde zelf om het te zeggen.',
  },
  {
    daysAgo: 6,
    who: ['Yvonne Pruis', 'Lindelaan', '5', '3732 AB', 'De Bilt', '06 22839415'],
    email: 'yvonne.pruis@post.example',
    category: 'BET-01',
    seller: 'Boek & Blad',
    subject: 'Terugbetaling van een boek',
    text: 'Mijn retour is al drie weken terug bij u en het geld is er niet.',
    handler: 'joris',
    ends: 'WITHDRAWN',
    talk: 'Mevrouw gesproken. De bank heeft het bedrag misschien op een andere rekening gezet.',
    reason: 'Het bedrag stond op de spaarrekening. Zij trekt haar melding in.',
  },
  {
    daysAgo: 26,
    who: ['Theo Balk', 'Raadhuisplein', '1', '5751 BG', 'Deurne', '06 33941526'],
    email: 'theo.balk@post.example',
    category: 'OVG',
    seller: 'Kok Witgoed',
    subject: 'Parkeren bij de winkel in Deurne',
    text: 'Bij de winkel van Kok in Deurne kun je nooit parkeren. Daar moeten jullie eens iets aan doen.',
    handler: 'gerda',
    ends: 'NOT_ADMISSIBLE',
    because: 'NOT_OURS',
  },
  {
    daysAgo: 3,
    who: ['Mia Sanders', 'Julianastraat', '48', '6131 KR', 'Sittard', '06 44152637'],
    email: 'mia.sanders@post.example',
    category: 'LEV-01',
    seller: 'Fietsplezier',
    subject: 'Nog eens over het fietsslot',
    text: 'In mei schreef ik al over het slot dat te laat kwam. Ik wil er toch nog iets voor terug.',
    handler: 'emine',
    ends: 'DECLARED',
    because: 'HANDLED_BEFORE',
  },
  {
    ...customer,
    daysAgo: 8,
    subject: 'Soundbar zonder afstandsbediening',
    text: 'In de doos van de soundbar zat geen afstandsbediening. De verkoper antwoordt niet.',
    ends: 'OFFERED',
    talk: 'Mevrouw gesproken. Zij kan kiezen: een losse afstandsbediening, een andere soundbar of haar geld terug.',
    options: [
      { remedy: 'REPAIR', description: 'U krijgt binnen een week een afstandsbediening.', cents: 2_500 },
      {
        remedy: 'REPLACEMENT',
        description: 'U krijgt een andere soundbar, compleet in de doos.',
        cents: 14_900,
      },
      { remedy: 'REFUND', description: 'U stuurt de soundbar terug en krijgt uw geld.', cents: 14_900 },
    ],
  },
  {
    ...customer,
    daysAgo: 7,
    subject: 'Soundbar',
    text: 'Ik schreef gisteren over mijn soundbar zonder afstandsbediening, maar kreeg geen bevestiging. Daarom nog een keer.',
    ends: 'MERGED',
  },
]
