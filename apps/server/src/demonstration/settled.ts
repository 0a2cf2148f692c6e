import type { Cause, Origin, RemedyKind, Verdict } from '@waarborg/domain/complaints'
import type { PersonKey } from './people.js'

export interface Settled {
  /** Whole days before today on which it came in by the form. */
  readonly daysAgo: number
  readonly who: readonly [
    name: string,
    street: string,
    houseNumber: string,
    postcode: string,
    town: string,
    telephone: string,
  ]
  readonly email: string
  readonly category: string
  readonly seller: string
  readonly subject: string
  readonly text: string
  readonly handler: PersonKey
  readonly talk: string
  readonly verdict: Verdict
  readonly remedy: RemedyKind
  readonly cents: number | null
  readonly explanation: string | null
  readonly whyNotRepaired: string | null
  readonly answer: string
  /** What was agreed and done; nothing where an apology was all. */
  readonly agreed: string | null
  readonly cause: Cause
  readonly unit: string
  readonly origin: Origin
}

const appliance = { category: 'ART-01', cause: 'ARTICLE', unit: 'Inkoop keuken', origin: 'SUPPLIER' } as const
const late = { category: 'LEV-01', cause: 'SERVICE', unit: 'Bezorging', origin: 'US' } as const
const replaced = 'De verkoper heeft geen onderdelen meer voor dit model.'

/** What the office settled itself and closed, so that there is something to compare with. All of it is invented. */
export const settled: readonly Settled[] = [
  {
    ...appliance,
    daysAgo: 84,
    who: ['Riet Hazelaar', 'Molenweg', '21', '8011 PK', 'Zwolle', '06 11223344'],
    email: 'riet.hazelaar@post.example',
    seller: 'Keukenlust',
    subject: 'Airfryer slaat af',
    text: 'Na tien minuten valt de airfryer stil en ruikt het naar warm plastic. Ik durf hem niet meer aan te zetten.',
    handler: 'fatima',
    talk: 'Mevrouw was geschrokken van de lucht. Gevraagd het apparaat niet meer te gebruiken. Excuses aangeboden.',
    verdict: 'FOUNDED',
    remedy: 'REPLACEMENT',
    cents: 11_900,
    explanation: null,
    whyNotRepaired: replaced,
    answer: 'U krijgt gelijk. U ontvangt een nieuwe airfryer van een ander model, en de oude halen wij op.',
    agreed: 'De verkoper levert een nieuwe airfryer en haalt de oude op.',
  },
  {
    ...appliance,
    daysAgo: 77,
    who: ['Omar Bensaïd', 'Vechtstraat', '9', '3521 RT', 'Utrecht', '06 22334455'],
    email: 'omar.bensaid@post.example',
    seller: 'Keukenlust',
    subject: 'Airfryer wordt niet warm',
    text: 'De airfryer gaat wel aan, maar na een kwartier is de kip nog koud. Twee keer geprobeerd, steeds hetzelfde.',
    handler: 'sander',
    talk: 'Meneer gesproken. Hij wil het liefst zijn geld terug, omdat hij nu toch een oven heeft gekocht.',
    verdict: 'FOUNDED',
    remedy: 'REFUND',
    cents: 9_900,
    explanation: null,
    whyNotRepaired: replaced,
    answer: 'U krijgt gelijk. U krijgt de volle prijs terug en hoeft niets terug te sturen.',
    agreed: 'Wij betalen de volle prijs terug.',
  },
  {
    ...appliance,
    daysAgo: 70,
    who: ['Thea Lindeman', 'Parklaan', '140', '5613 BB', 'Eindhoven', '06 33445566'],
    email: 'thea.lindeman@post.example',
    seller: 'Kok Witgoed',
    subject: 'Vaatwasser lekt',
    text: 'Onder de vaatwasser staat na elke beurt een plas water. De vloer begint bol te staan.',
    handler: 'emine',
    talk: 'Mevrouw wil vooral dat er iemand komt kijken. Wij regelen een monteur van de verkoper.',
    verdict: 'FOUNDED',
    remedy: 'REPAIR',
    cents: 12_500,
    explanation: null,
    whyNotRepaired: null,
    answer: 'U krijgt gelijk. Een monteur vervangt de slang en kijkt naar de vloer; het kost u niets.',
    agreed: 'De verkoper stuurt een monteur die de slang vervangt.',
  },
  {
    ...appliance,
    daysAgo: 58,
    who: ['Jeroen Stapel', 'Havenkade', '3', '1781 AC', 'Den Helder', '06 44556677'],
    email: 'jeroen.stapel@post.example',
    seller: 'Kok Witgoed',
    subject: 'Droger maakt lawaai',
    text: 'De droger bromt harder dan de oude. Volgens de verkoper hoort het zo, maar slapen lukt er niet bij.',
    handler: 'joris',
    talk: 'Meneer gesproken. Het geluid is binnen de opgave, maar hij mocht anders verwachten van de foto’s.',
    verdict: 'DOUBTFUL',
    remedy: 'PRICE_REDUCTION',
    cents: 5_000,
    explanation:
      'Niet vast te stellen is dat de droger meer geluid maakt dan hoort; u houdt er wel last van.',
    whyNotRepaired: null,
    answer: 'Het is niet vast te stellen. Als tegemoetkoming krijgt u € 50,00 van de prijs terug.',
    agreed: null,
  },
  {
    ...late,
    daysAgo: 66,
    who: ['Wil Terpstra', 'Stationsplein', '12', '8911 AC', 'Leeuwarden', '06 55667788'],
    email: 'wil.terpstra@post.example',
    seller: 'Fietsplezier',
    subject: 'Kinderfiets kwam na de verjaardag',
    text: 'De fiets zou op donderdag komen, voor de verjaardag op zaterdag. Hij kwam de dinsdag erna.',
    handler: 'sander',
    talk: 'Vader gesproken. De verjaardag was voorbij. Hij wil niets terug, wel dat wij het snappen.',
    verdict: 'FOUNDED',
    remedy: 'COMPENSATION',
    cents: 1_500,
    explanation: null,
    whyNotRepaired: null,
    answer: 'U krijgt gelijk. Wij vergoeden € 15,00, met onze excuses.',
    agreed: 'Wij betalen € 15,00.',
  },
  {
    ...late,
    daysAgo: 61,
    who: ['Anne Mulder', 'Eikenlaan', '7-A', '9741 GH', 'Groningen', '06 26778899'],
    email: 'anne.mulder@post.example',
    seller: 'Boek & Blad',
    subject: 'Studieboek twee weken te laat',
    text: 'Mijn boek zou binnen twee dagen komen. Het duurde twee weken, en het tentamen was toen al geweest.',
    handler: 'fatima',
    talk: 'Gesproken. Ze heeft het boek geleend en wil dit niet nog eens meemaken.',
    verdict: 'FOUNDED',
    remedy: 'COMPENSATION',
    cents: 1_000,
    explanation: null,
    whyNotRepaired: null,
    answer: 'U krijgt gelijk. Wij vergoeden € 10,00, met onze excuses.',
    agreed: 'Wij betalen € 10,00.',
  },
  {
    ...late,
    daysAgo: 54,
    who: ['Gert Veenstra', 'Dijk', '55', '7731 MH', 'Ommen', '06 17889900'],
    email: 'gert.veenstra@post.example',
    seller: 'Fietsplezier',
    subject: 'Slot kwam een dag later',
    text: 'Het slot kwam een dag later dan er stond. Ik bleef er een middag voor thuis.',
    handler: 'gerda',
    talk: 'Meneer gesproken. Een dag verschil, maar hij bleef er wel voor thuis. Excuses aangeboden.',
    verdict: 'FOUNDED',
    remedy: 'APOLOGY',
    cents: null,
    explanation: null,
    whyNotRepaired: null,
    answer: 'U krijgt gelijk. Het spijt ons dat u voor niets thuisbleef.',
    agreed: null,
  },
]
