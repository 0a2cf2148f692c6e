interface DemonstrationTrader {
  readonly register: 'KVK' | 'KBO'
  readonly number: string
  readonly name: string
  readonly sellers: readonly {
    readonly name: string
    readonly country: 'NL' | 'BE'
    readonly openedOn: string
  }[]
}

/** Invented companies; the numbers have the form of the registers and belong to nobody we know of. */
export const traders: readonly DemonstrationTrader[] = [
  {
    register: 'KVK',
    number: '01948273',
    name: 'Huis & Haard Trading B.V.',
    sellers: [
      { name: 'Huis & Haard', country: 'NL', openedOn: '2019-03-11' },
      { name: 'Huis & Haard België', country: 'BE', openedOn: '2020-09-01' },
    ],
  },
  {
    register: 'KVK',
    number: '62810394',
    name: 'Fietsplezier V.O.F.',
    sellers: [{ name: 'Fietsplezier', country: 'NL', openedOn: '2021-05-17' }],
  },
  {
    register: 'KVK',
    number: '71204856',
    name: 'Techstad Elektronica B.V.',
    sellers: [
      { name: 'Techstad', country: 'NL', openedOn: '2018-01-08' },
      { name: 'Techstad Outlet', country: 'NL', openedOn: '2022-10-03' },
    ],
  },
  {
    register: 'KVK',
    number: '80517392',
    name: 'De Groene Vingers',
    sellers: [{ name: 'De Groene Vingers', country: 'NL', openedOn: '2020-02-24' }],
  },
  {
    register: 'KBO',
    number: '0765432146',
    name: 'Speelhoek BV',
    sellers: [{ name: 'Speelhoek', country: 'BE', openedOn: '2021-11-15' }],
  },
  {
    register: 'KVK',
    number: '55392017',
    name: 'Modehuis Verhagen B.V.',
    sellers: [{ name: 'Modehuis Verhagen', country: 'NL', openedOn: '2017-06-30' }],
  },
  {
    register: 'KVK',
    number: '09371625',
    name: 'Kok & Zonen Witgoed',
    sellers: [{ name: 'Kok Witgoed', country: 'NL', openedOn: '2016-04-04' }],
  },
  {
    register: 'KVK',
    number: '68120475',
    name: 'Boek & Blad',
    sellers: [{ name: 'Boek & Blad', country: 'NL', openedOn: '2023-08-21' }],
  },
]
