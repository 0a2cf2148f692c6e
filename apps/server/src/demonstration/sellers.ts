/** What a seller sells; the articles of each stand in `articles.ts`. */
export type Assortment =
  | 'appliances'
  | 'baby'
  | 'beauty'
  | 'bicycles'
  | 'books'
  | 'electronics'
  | 'fashion'
  | 'garden'
  | 'home'
  | 'kitchen'
  | 'office'
  | 'pets'
  | 'phones'
  | 'sport'
  | 'tools'
  | 'toys'

export interface DemonstrationSeller {
  readonly name: string
  readonly country: 'NL' | 'BE'
  readonly openedOn: string
  /** How much is written about it, beside the others. */
  readonly share: number
  /** Where its violations bring it; it is open when it is not told. */
  readonly state?: 'SUSPENDED' | 'CLOSED'
}

export interface DemonstrationTrader {
  readonly register: 'KVK' | 'KBO'
  readonly number: string
  readonly name: string
  readonly sells: Assortment
  readonly sellers: readonly DemonstrationSeller[]
}

type Account = readonly [
  name: string,
  country: 'NL' | 'BE',
  openedOn: string,
  share: number,
  state?: 'SUSPENDED' | 'CLOSED',
]

const trader = (
  register: 'KVK' | 'KBO',
  number: string,
  name: string,
  sells: Assortment,
  ...accounts: readonly Account[]
): DemonstrationTrader => ({
  register,
  number,
  name,
  sells,
  sellers: accounts.map(([seller, country, openedOn, share, state]) => ({
    name: seller,
    country,
    openedOn,
    share,
    ...(state === undefined ? {} : { state }),
  })),
})

/** Invented companies; the numbers have the form of the registers and belong to nobody we know of. */
// biome-ignore format: a table is read across
export const traders: readonly DemonstrationTrader[] = [
  trader('KVK', '01948273', 'Huis & Haard Trading B.V.', 'home',
    ['Huis & Haard', 'NL', '2019-03-11', 6], ['Huis & Haard België', 'BE', '2020-09-01', 3]),
  trader('KVK', '62810394', 'Fietsplezier V.O.F.', 'bicycles', ['Fietsplezier', 'NL', '2021-05-17', 4]),
  trader('KVK', '71204856', 'Techstad Elektronica B.V.', 'electronics',
    ['Techstad', 'NL', '2018-01-08', 9], ['Techstad Outlet', 'NL', '2022-10-03', 6]),
  trader('KVK', '80517392', 'De Groene Vingers', 'garden', ['De Groene Vingers', 'NL', '2020-02-24', 4]),
  trader('KBO', '0765432146', 'Speelhoek BV', 'toys', ['Speelhoek', 'BE', '2021-11-15', 5]),
  trader('KVK', '55392017', 'Modehuis Verhagen B.V.', 'fashion', ['Modehuis Verhagen', 'NL', '2017-06-30', 6]),
  trader('KVK', '09371625', 'Kok & Zonen Witgoed', 'appliances', ['Kok Witgoed', 'NL', '2016-04-04', 6]),
  trader('KVK', '68120475', 'Boek & Blad', 'books', ['Boek & Blad', 'NL', '2023-08-21', 3]),
  trader('KVK', '27359750', 'Belvoort Mobiel B.V.', 'phones',
    ['Belvoort Mobiel', 'NL', '2019-09-02', 6], ['Belvoort Hersteld', 'NL', '2023-02-06', 4]),
  trader('KVK', '43234300', 'Keukenlust Nederland B.V.', 'kitchen',
    ['Keukenlust', 'NL', '2018-11-05', 6], ['Pan & Pit', 'NL', '2021-01-18', 2]),
  trader('KVK', '63404922', 'Gadgetgrot Import B.V.', 'electronics',
    ['Gadgetgrot', 'NL', '2024-03-04', 3, 'CLOSED'], ['Gadgetgrot Deals', 'NL', '2024-11-11', 2, 'CLOSED']),
  trader('KVK', '04914729', 'Slaapvorst Beddenhandel', 'home', ['Slaapvorst', 'NL', '2017-02-13', 4]),
  trader('KVK', '62472380', 'Van Oirschot Gereedschappen B.V.', 'tools', ['Van Oirschot Gereedschap', 'NL', '2016-09-19', 3]),
  trader('KVK', '76640001', 'Pluis & Pels Dierenwinkel', 'pets', ['Pluis & Pels', 'NL', '2020-06-08', 3]),
  trader('KBO', '0483016646', 'De Kleine Kapoen BV', 'baby',
    ['De Kleine Kapoen', 'BE', '2019-05-20', 3], ['De Kleine Kapoen Nederland', 'NL', '2021-03-29', 2]),
  trader('KVK', '20815439', 'Wolkenkind', 'baby', ['Wolkenkind', 'NL', '2022-02-28', 3]),
  trader('KVK', '32329304', 'Sportkade Handel B.V.', 'sport', ['Sportkade', 'NL', '2017-10-09', 5]),
  trader('KBO', '0590996056', 'Ardennen Outdoor NV', 'sport', ['Ardennen Outdoor', 'BE', '2020-04-14', 2]),
  trader('KVK', '70288912', 'Lijn & Letter Kantoor', 'office', ['Lijn & Letter', 'NL', '2019-01-21', 2]),
  trader('KVK', '01202384', 'Gebroeders Tuinstra', 'garden', ['Tuinstra Buitenleven', 'NL', '2018-03-26', 4]),
  trader('KVK', '63907779', 'Parelmoer Cosmetica', 'beauty', ['Parelmoer', 'NL', '2021-07-12', 3]),
  trader('KVK', '83744576', 'Stoer & Stof', 'fashion', ['Stoer & Stof', 'NL', '2022-05-02', 4]),
  trader('KBO', '0494821942', 'Rozenbos Mode BV', 'fashion', ['Maison Rozenbos', 'BE', '2018-08-27', 3]),
  trader('KVK', '47290936', 'Schemer & Zo B.V.', 'home', ['Schemer & Zo', 'NL', '2016-11-14', 3]),
  trader('KVK', '28377915', 'De Knutselkast', 'toys', ['De Knutselkast', 'NL', '2020-10-19', 3]),
  trader('KVK', '67783637', 'Wielerwerf Zwolle', 'bicycles', ['Wielerwerf', 'NL', '2019-04-01', 3]),
  trader('KVK', '09136324', 'Fluwelen Bas Audio', 'electronics', ['Fluwelen Bas Audio', 'NL', '2017-12-04', 3]),
  trader('KVK', '83849218', 'Hartje Hond & Kat', 'pets', ['Hartje Hond & Kat', 'NL', '2023-05-15', 2]),
  trader('KVK', '47369042', 'Bakker & Maas Import B.V.', 'kitchen', ['Bakker & Maas', 'NL', '2018-06-18', 3]),
  trader('KBO', '0578657953', 'Leuvense Leeslamp BV', 'books', ['De Leeslamp', 'BE', '2021-09-06', 2]),
  trader('KVK', '65740154', 'Zonnedak Parasols', 'garden', ['Zonnedak', 'NL', '2022-03-21', 2]),
  trader('KVK', '04059205', 'Wasserij Apparaten Oost B.V.', 'appliances', ['Wit & Warm', 'NL', '2019-11-25', 4]),
  trader('KVK', '58153450', 'Zilte Huid', 'beauty', ['Zilte Huid', 'NL', '2023-10-09', 2, 'SUSPENDED']),
  trader('KVK', '61061966', 'Klus & Klaar Venlo', 'tools', ['Klus & Klaar', 'NL', '2020-01-13', 3]),
]
