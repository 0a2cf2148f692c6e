import type { Channel } from '@waarborg/domain/complaints'

export interface DemonstrationSignal {
  readonly daysAgo: number
  /** By the public page the seller is only named. */
  readonly channel: Exclude<Channel, 'PARTNER'>
  readonly seller: string
  readonly product: string
  readonly danger: string
  /** After how many days it was said what was done, and what; null while it is open. */
  readonly handled: readonly [daysLater: number, done: string] | null
}

type Row = readonly [
  daysAgo: number,
  channel: DemonstrationSignal['channel'],
  seller: string,
  product: string,
  danger: string,
  handled?: DemonstrationSignal['handled'],
]

/** What the office was told of by people who gave no name, the oldest first. All of it is invented. */
// biome-ignore format: a table is read across
const rows: readonly Row[] = [
  [47, 'LETTER', 'Slaapvorst', 'Elektrische onderdeken', 'Bij het voeteneind zit een schroeiplek in de deken. Het gebeurde op de laagste stand, met de deken vlak op bed.', [1, 'Verkoper gebeld. De deken is uit de verkoop; kopers van dit jaar hebben een bericht gekregen om haar niet te gebruiken.']],
  [33, 'FORM', 'Van Oirschot Gereedschap', 'Bovenfrees 1200 W', 'De beschermkap blijft open staan als je de machine neerlegt. De frees draait dan nog en ligt bloot.', [3, 'De verkoper heeft de partij nagekeken: bij één levering ontbrak een veer. Kopers krijgen een nieuwe kap.']],
  [20, 'TELEPHONE', 'Zilte Huid', 'Wimperserum', 'Na drie dagen zijn allebei de ogen dik en rood. Op de doos staat geen enkele stof vermeld.', [2, 'Uit de verkoop gehaald tot de verkoper laat zien wat erin zit. Doorgegeven aan beleid.']],
  [9, 'COUNTER', 'Speelhoek', 'Houten trein met wagons', 'Er laten kleine magneten los. Een kind van twee had er al een in de mond.'],
  [4, 'TELEPHONE', 'De Kleine Kapoen', 'Aanschuifbedje', 'De kant zakt naar beneden terwijl de grendel dicht lijkt. Een baby kan er dan tussen komen.'],
  [1, 'FORM', 'Techstad Outlet', 'Powerbank 20.000 mAh', 'Hij zwelt op tijdens het laden en wordt te heet om vast te houden. Hij staat nog gewoon te koop.'],
]

export const safetySignals: readonly DemonstrationSignal[] = rows.map(
  ([daysAgo, channel, seller, product, danger, handled = null]) => ({
    daysAgo,
    channel,
    seller,
    product,
    danger,
    handled,
  }),
)
