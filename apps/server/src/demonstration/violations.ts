/** What became of a report, and how many days before today. */
type Ending =
  | { readonly kind: 'BOOKED'; readonly daysAgo: number; readonly told: 'DELIVERED' | 'UNKNOWN' }
  | { readonly kind: 'DECLINED'; readonly daysAgo: number; readonly reason: string }

/** A seller who did not agree; without a ruling it waits for one. */
interface Objection {
  readonly daysAgo: number
  readonly grounds: string
  readonly ruling?: {
    readonly daysAgo: number
    readonly result: 'MAINTAINED' | 'WITHDRAWN'
    readonly reasons: string
  }
}

export interface DemonstrationViolation {
  readonly seller: string
  readonly category: string
  readonly weight: number
  readonly deedDaysAgo: number
  readonly facts: string
  /** What shows it. */
  readonly shown: string
  /** What the seller said before the decision; null when nobody was heard yet. */
  readonly said: string | null
  /** Null while it waits to be decided. */
  readonly ending: Ending | null
  readonly objection: Objection | null
  /** The subject of the hand-written complaint behind it. */
  readonly complaint: string | null
}

type Deed = readonly [seller: string, category: string, weight: number, deedDaysAgo: number, facts: string]

const noObjection = { objection: null, complaint: null }

const of = ([seller, category, weight, deedDaysAgo, facts]: Deed) => ({
  seller,
  category,
  weight,
  deedDaysAgo,
  facts,
})

const booked = (daysAgo: number, deed: Deed, shown: string, said: string): DemonstrationViolation => ({
  ...of(deed),
  shown,
  said,
  ending: { kind: 'BOOKED', daysAgo, told: 'DELIVERED' },
  ...noObjection,
})

const declined = (
  daysAgo: number,
  deed: Deed,
  shown: string,
  said: string,
  reason: string,
): DemonstrationViolation => ({
  ...of(deed),
  shown,
  said,
  ending: { kind: 'DECLINED', daysAgo, reason },
  ...noObjection,
})

const reported = (complaint: string | null, deed: Deed, shown: string): DemonstrationViolation => ({
  ...of(deed),
  shown,
  said: null,
  ending: null,
  ...noObjection,
  complaint,
})

const objected = (violation: DemonstrationViolation, objection: Objection) => ({ ...violation, objection })
/** The letter came back or nobody signed for it yet. */
const notHeardOf = (violation: DemonstrationViolation): DemonstrationViolation => ({
  ...violation,
  ending: violation.ending?.kind === 'BOOKED' ? { ...violation.ending, told: 'UNKNOWN' } : violation.ending,
})

/** What sellers did and what became of it, days before today; whose account closed or was suspended by it is the ledger's to say. */
export const violations: readonly DemonstrationViolation[] = [
  booked(
    331,
    [
      'Sportkade',
      'COMMUNICATIE',
      5,
      340,
      'In pakketten zat een kaart met het verzoek om vijf sterren te geven in ruil voor een tegoed.',
    ],
    'Foto’s van de kaart uit drie pakketten.',
    'De kaart lag er voor onze eigen webwinkel en is per ongeluk meegestuurd.',
  ),
  booked(
    305,
    [
      'Belvoort Mobiel',
      'MISLEIDING',
      10,
      318,
      'Gereviseerde toestellen stonden drie weken lang als “nieuw” in de verkoop.',
    ],
    'Schermafdrukken van elf artikelpagina’s.',
    'Bij het inlezen van de voorraad is de staat van de toestellen weggevallen. Dat is hersteld.',
  ),
  booked(
    262,
    [
      'Gadgetgrot',
      'IMITATIE',
      40,
      275,
      'Opladers zijn verkocht onder een merknaam waarvan de merkhouder bevestigt dat hij ze niet maakt.',
    ],
    'Verklaring van de merkhouder, met een proefaankoop.',
    'Wij hebben ze te goeder trouw ingekocht bij een groothandel.',
  ),
  booked(
    244,
    [
      'Bakker & Maas',
      'OVERIG',
      5,
      251,
      'De bedrijfsgegevens op de verkoperspagina klopten niet en zijn na twee verzoeken niet aangepast.',
    ],
    'Uittreksel uit het register naast de verkoperspagina.',
    'Door de verhuizing is het erbij ingeschoten; het adres is nu aangepast.',
  ),
  booked(
    190,
    [
      'Techstad Outlet',
      'IMITATIE',
      40,
      200,
      'Oortjes zijn aangeboden onder een merknaam die de maker niet voert.',
    ],
    'Verklaring van de maker en de artikelpagina.',
    'De naam stond zo op de doos van de leverancier.',
  ),
  objected(
    booked(
      174,
      ['Zilte Huid', 'VERBODEN', 25, 182, 'Een crème zou een stof bevatten die hier niet is toegelaten.'],
      'Melding van een toezichthouder, met de lijst van bestanddelen.',
      'Wij vragen het na bij de maker.',
    ),
    {
      daysAgo: 168,
      grounds:
        'De maker verklaart dat de stof in deze hoeveelheid is toegelaten; de verklaring is bijgevoegd.',
      ruling: {
        daysAgo: 158,
        result: 'WITHDRAWN',
        reasons: 'De maker toonde aan dat de stof is toegelaten.',
      },
    },
  ),
  declined(
    158,
    ['Parelmoer', 'INTELLECTUEEL', 20, 170, 'Een merkhouder meldde gebruik van zijn foto’s.'],
    'Melding van de merkhouder.',
    'Wij hebben een licentie voor deze foto’s; zie de bijlage bij onze brief.',
    'De verkoper toonde een licentie aan.',
  ),
  booked(
    149,
    [
      'Gadgetgrot Deals',
      'SERVICENORMEN',
      20,
      160,
      'Een tweede account is geopend nadat het eerste een waarschuwing kreeg, met hetzelfde assortiment.',
    ],
    'Vergelijking van het assortiment van beide accounts.',
    'Het tweede account is voor acties en stond al langer gepland.',
  ),
  booked(
    128,
    [
      'Fietsplezier',
      'SERVICENORMEN',
      10,
      140,
      'Klantvragen zijn gesloten zonder inhoudelijk antwoord, in veertien gevallen in één week.',
    ],
    'Overzicht van de veertien klantvragen, zonder namen.',
    'Een invalkracht heeft de standaardtekst verkeerd gebruikt.',
  ),
  objected(
    booked(
      121,
      [
        'Klus & Klaar',
        'MISLEIDING',
        10,
        130,
        'Bij accugereedschap is een capaciteit vermeld die in geen enkele meting wordt gehaald.',
      ],
      'Meetrapport van een keuringsinstituut.',
      'Wij nemen over wat de fabrikant opgeeft.',
    ),
    {
      daysAgo: 112,
      grounds: 'De fabrikant is verantwoordelijk voor de opgegeven capaciteit, niet de verkoper.',
      ruling: {
        daysAgo: 98,
        result: 'MAINTAINED',
        reasons:
          'Wie een artikel aanbiedt, staat in voor wat erbij vermeld is. Het bezwaar noemt geen andere feiten.',
      },
    },
  ),
  booked(
    112,
    [
      'Maison Rozenbos',
      'ZELFPROMOTIE',
      5,
      119,
      'In de omschrijving van zes artikelen stond een verwijzing naar de eigen webwinkel.',
    ],
    'Schermafdrukken van de zes omschrijvingen.',
    'De teksten kwamen uit onze webwinkel en zijn inmiddels opgeschoond.',
  ),
  booked(
    96,
    [
      'Keukenlust',
      'OVERIG',
      5,
      104,
      'Retourvoorwaarden op de verkoperspagina waren korter dan de wet toestaat; aangepast na aanschrijving.',
    ],
    'De verkoperspagina zoals zij was en zoals zij nu is.',
    'Wij wisten niet dat de termijn ook voor pannen geldt.',
  ),
  declined(
    80,
    [
      'Speelhoek',
      'ZELFPROMOTIE',
      5,
      90,
      'Een kortingskaart voor een eigen webwinkel zou in een pakket hebben gezeten.',
    ],
    'Foto van de kaart.',
    'De kaart is van de maker van het speelgoed en zit in elke doos.',
    'Het bleek een kaart van de maker te zijn.',
  ),
  booked(
    74,
    [
      'Gadgetgrot',
      'FRAUDE',
      60,
      79,
      'Voor ruim veertig bestellingen zijn verzendcodes ingevuld van pakketten die nooit zijn aangeboden.',
    ],
    'Overzicht van de vervoerder: geen van de codes is ooit gescand.',
    'Het magazijn liep achter; de codes zijn vooruit ingevuld.',
  ),
  booked(
    66,
    [
      'Tuinstra Buitenleven',
      'COMMUNICATIE',
      5,
      73,
      'Klanten is gevraagd buiten het platform om te betalen voor bezorging aan huis.',
    ],
    'Twee berichten aan klanten, zonder namen.',
    'De chauffeur deed dat op eigen initiatief.',
  ),
  booked(
    55,
    [
      'Pluis & Pels',
      'ONGEWENST',
      5,
      64,
      'Een trainingshalsband met stroomstoot is aangeboden, in strijd met de assortimentsregels.',
    ],
    'De artikelpagina.',
    'Wij dachten dat alleen de verkoop aan particulieren niet mocht.',
  ),
  booked(
    48,
    [
      'Modehuis Verhagen',
      'MISLEIDING',
      20,
      60,
      'De samenstelling van jassen is onjuist vermeld bij zes artikelen.',
    ],
    'Foto’s van de labels naast de omschrijvingen.',
    'De inkoper heeft de gegevens van vorig seizoen overgenomen.',
  ),
  booked(
    41,
    [
      'Parelmoer',
      'MISLEIDING',
      20,
      49,
      'Bij een serum is een geneeskrachtige werking beloofd die niet is aangetoond.',
    ],
    'De artikelpagina en de regels voor gezondheidsclaims.',
    'De tekst is van de maker; wij hebben haar ingekort.',
  ),
  notHeardOf(
    booked(
      33,
      [
        'Zilte Huid',
        'VERBODEN',
        100,
        44,
        'Een bleekcrème met een verboden stof is onder een andere naam verkocht; achttien kopers zijn gewaarschuwd.',
      ],
      'Uitslag van het laboratorium en de inkoopbonnen.',
      'Wij wisten niet wat er in de potten zat.',
    ),
  ),
  booked(
    27,
    [
      'Slaapvorst',
      'SERVICENORMEN',
      10,
      36,
      'Leveringen zijn als bezorgd gemeld op de dag dat ze het magazijn verlieten.',
    ],
    'Overzicht van de vervoerder over twee weken.',
    'De koppeling met de vervoerder zette de stand te vroeg.',
  ),
  objected(
    booked(
      19,
      [
        'Stoer & Stof',
        'INTELLECTUEEL',
        15,
        31,
        'Een bedrukking is overgenomen van een ontwerper; de merkhouder heeft bewijs overgelegd.',
      ],
      'Het ontwerp met de dagtekening van de ontwerper.',
      'Onze ontwerper zegt dat hij het zelf heeft getekend.',
    ),
    {
      daysAgo: 11,
      grounds: 'Onze schetsen zijn van eerdere datum dan het ontwerp waarop de merkhouder zich beroept.',
    },
  ),
  booked(
    17,
    [
      'Pan & Pit',
      'SERVICENORMEN',
      10,
      28,
      'Dertien leveringen zijn als bezorgd gemeld op een dag waarop zij nog onderweg waren.',
    ],
    'Overzicht van de dertien zendingen.',
    'De vervoerder meldde een storing.',
  ),
  reported(
    null,
    [
      'Techstad Outlet',
      'SERVICENORMEN',
      15,
      24,
      'Een klant meldt te zijn gebeld met het verzoek de bestelling zelf te annuleren.',
    ],
    'Verslag van het telefoongesprek met de klant.',
  ),
  reported(
    'Fietstas dubbel 40 liter',
    [
      'Fietsplezier',
      'SERVICENORMEN',
      15,
      22,
      'Opnieuw zijn klantvragen gesloten met alleen een standaardtekst.',
    ],
    'De antwoorden op drie klantvragen.',
  ),
  reported(
    'Snellader 65 W',
    [
      'Techstad',
      'VERBODEN',
      0,
      15,
      'Een lader zonder keurmerk is aangeboden; het artikel is van de site gehaald.',
    ],
    'Foto van de lader, zonder keurmerk.',
  ),
  reported(
    'Vier laurierstruiken',
    [
      'De Groene Vingers',
      'SERVICENORMEN',
      15,
      13,
      'Bij een bestelling is een code voor het volgen van het pakket ingevuld die bij de vervoerder niet bestaat.',
    ],
    'Antwoord van de vervoerder.',
  ),
  reported(
    null,
    [
      'Parelmoer',
      'COMMUNICATIE',
      10,
      11,
      'Een koper meldt een aanbod van geld voor het weghalen van een beoordeling.',
    ],
    'Het bericht van de verkoper, zonder naam van de koper.',
  ),
  reported(
    'Wollen winterjas',
    [
      'Modehuis Verhagen',
      'MISLEIDING',
      20,
      10,
      'Bij een jas staat weer een ander wolpercentage dan op het label.',
    ],
    'Foto van het label.',
  ),
  reported(
    null,
    [
      'Keukenlust',
      'MISLEIDING',
      10,
      6,
      'Verscheidene kopers melden dat een airfryer binnen enkele weken uitvalt; in de advertentie staat een keurmerk dat niet is gevonden.',
    ],
    'De advertentie en het register van keurmerken.',
  ),
  reported(
    'Knuffel met knoopogen',
    [
      'Speelhoek',
      'VERBODEN',
      0,
      4,
      'Een knuffel met loslatende ogen is als geschikt vanaf nul jaar aangeboden.',
    ],
    'Foto van de knuffel en van de artikelpagina.',
  ),
]
