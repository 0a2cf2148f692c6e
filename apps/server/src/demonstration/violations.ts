/** Points already taken from sellers, days before today. */
export const violations: readonly {
  readonly seller: string
  readonly category: string
  readonly weight: number
  readonly state: 'REPORTED' | 'BOOKED' | 'WITHDRAWN'
  readonly deedDaysAgo: number
  readonly decidedDaysAgo?: number
  readonly facts: string
  /** The subject of the complaint behind it. */
  readonly complaint?: string
}[] = [
  {
    seller: 'Fietsplezier',
    category: 'SERVICENORMEN',
    weight: 10,
    state: 'BOOKED',
    deedDaysAgo: 140,
    decidedDaysAgo: 128,
    facts: 'Klantvragen zijn gesloten zonder inhoudelijk antwoord, in veertien gevallen in één week.',
  },
  {
    seller: 'Fietsplezier',
    category: 'SERVICENORMEN',
    weight: 15,
    state: 'REPORTED',
    deedDaysAgo: 22,
    facts: 'Opnieuw zijn klantvragen gesloten met alleen een standaardtekst.',
    complaint: 'Fietstas dubbel 40 liter',
  },
  {
    seller: 'Modehuis Verhagen',
    category: 'MISLEIDING',
    weight: 20,
    state: 'BOOKED',
    deedDaysAgo: 60,
    decidedDaysAgo: 48,
    facts: 'De samenstelling van jassen is onjuist vermeld bij zes artikelen.',
  },
  {
    seller: 'De Groene Vingers',
    category: 'SERVICENORMEN',
    weight: 15,
    state: 'REPORTED',
    deedDaysAgo: 13,
    facts:
      'Bij een bestelling is een code voor het volgen van het pakket ingevuld die bij de vervoerder niet bestaat.',
    complaint: 'Vier laurierstruiken',
  },
  {
    seller: 'Techstad Outlet',
    category: 'IMITATIE',
    weight: 40,
    state: 'BOOKED',
    deedDaysAgo: 200,
    decidedDaysAgo: 190,
    facts: 'Oortjes zijn aangeboden onder een merknaam die de maker niet voert.',
  },
  {
    seller: 'Speelhoek',
    category: 'ZELFPROMOTIE',
    weight: 5,
    state: 'WITHDRAWN',
    deedDaysAgo: 90,
    decidedDaysAgo: 80,
    facts:
      'Een kortingskaart voor een eigen webwinkel zou in een pakket hebben gezeten; het bleek een kaart van de maker.',
  },
  {
    seller: 'Techstad',
    category: 'VERBODEN',
    weight: 0,
    state: 'REPORTED',
    deedDaysAgo: 15,
    facts: 'Een lader zonder keurmerk is aangeboden; het artikel is van de site gehaald.',
    complaint: 'Snellader 65 W',
  },
]
