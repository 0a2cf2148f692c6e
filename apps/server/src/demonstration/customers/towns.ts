export interface Town {
  readonly town: string
  readonly country: 'NL' | 'BE'
  /** The postcodes of the town begin between these. */
  readonly fromPostcode: number
  readonly toPostcode: number
  /** As it is dialled at home, with the zero. */
  readonly areaCode: string
}

type Row = readonly [town: string, fromPostcode: number, toPostcode: number, areaCode: string]

// biome-ignore format: a table is read across
const dutch: readonly Row[] = [
  ['Amsterdam', 1011, 1098, '020'], ['Amsterdam', 1011, 1098, '020'], ['Rotterdam', 3011, 3089, '010'], ['Rotterdam', 3011, 3089, '010'],
  ['Den Haag', 2511, 2597, '070'], ['Utrecht', 3511, 3585, '030'], ['Utrecht', 3511, 3585, '030'], ['Eindhoven', 5611, 5658, '040'],
  ['Groningen', 9711, 9747, '050'], ['Tilburg', 5011, 5049, '013'], ['Almere', 1311, 1363, '036'], ['Breda', 4811, 4839, '076'],
  ['Nijmegen', 6511, 6546, '024'], ['Apeldoorn', 7311, 7339, '055'], ['Arnhem', 6811, 6846, '026'], ['Haarlem', 2011, 2037, '023'],
  ['Enschede', 7511, 7548, '053'], ['Amersfoort', 3811, 3829, '033'], ['Zaandam', 1501, 1509, '075'], ['’s-Hertogenbosch', 5211, 5236, '073'],
  ['Zwolle', 8011, 8043, '038'], ['Leiden', 2311, 2334, '071'], ['Leeuwarden', 8911, 8939, '058'], ['Maastricht', 6211, 6229, '043'],
  ['Dordrecht', 3311, 3329, '078'], ['Ede', 6711, 6718, '0318'], ['Alkmaar', 1811, 1827, '072'], ['Emmen', 7811, 7828, '0591'],
  ['Deventer', 7411, 7437, '0570'], ['Venlo', 5911, 5928, '077'], ['Middelburg', 4331, 4341, '0118'], ['Assen', 9401, 9408, '0592'],
  ['Helmond', 5701, 5709, '0492'], ['Hengelo', 7551, 7559, '074'], ['Roosendaal', 4701, 4709, '0165'], ['Sneek', 8601, 8608, '0515'],
  ['Goes', 4461, 4465, '0113'], ['Winterswijk', 7101, 7109, '0543'], ['Veenendaal', 3901, 3907, '0318'], ['Hoorn', 1621, 1628, '0229'],
  ['Tiel', 4001, 4007, '0344'], ['Drachten', 9201, 9207, '0512'], ['Weert', 6001, 6006, '0495'], ['Barneveld', 3771, 3773, '0342'],
  ['Lelystad', 8211, 8245, '0320'], ['Delft', 2611, 2629, '015'], ['Gouda', 2801, 2809, '0182'], ['Doetinchem', 7001, 7009, '0314'],
]

// biome-ignore format: a table is read across
const belgian: readonly Row[] = [
  ['Antwerpen', 2000, 2060, '03'], ['Gent', 9000, 9000, '09'], ['Leuven', 3000, 3001, '016'], ['Hasselt', 3500, 3500, '011'],
  ['Kortrijk', 8500, 8500, '056'], ['Mechelen', 2800, 2800, '015'], ['Turnhout', 2300, 2300, '014'], ['Brussel', 1000, 1000, '02'],
]

const of =
  (country: 'NL' | 'BE') =>
  ([town, fromPostcode, toPostcode, areaCode]: Row): Town => ({
    town,
    country,
    fromPostcode,
    toPostcode,
    areaCode,
  })

/** Where customers live; the large towns more often. */
export const dutchTowns: readonly Town[] = dutch.map(of('NL'))
export const belgianTowns: readonly Town[] = belgian.map(of('BE'))

// biome-ignore format: a list is read across
export const dutchStreets: readonly string[] = (
  'Kerkstraat Dorpsstraat Molenweg Schoolstraat Beatrixlaan Julianastraat Wilhelminalaan Lindenlaan Kastanjelaan Beukenhof Berkenweg Eikendreef ' +
  'Vondelstraat Bilderdijkstraat Rembrandtlaan Vermeerstraat Hobbemakade Merelhof Leeuwerikstraat Zwaluwplein Spechtstraat Parallelweg Stationsstraat ' +
  'Havenstraat Noordersingel Zuiderpark Westerkade Oosterstraat Zonnebloemweg Lavendelstraat Korenbloemhof Madeliefstraat Dijkgraaf Polderweg ' +
  'Saturnuslaan Orionstraat Marsweg Smidsweg Weverstraat Kuiperslaan Touwbaan Ambachtsweg Emmaplein Nassaukade Oranjelaan Prins_Hendrikstraat Nieuwe_Gracht Achterom ' +
  'Lange_Akker Brink Esdoornplantsoen Sperwerring Wilgenroos'
).split(' ').map((street) => street.replaceAll('_', ' '))

// biome-ignore format: a list is read across
export const belgianStreets: readonly string[] = (
  'Kerkstraat Stationsstraat Molenstraat Nieuwstraat Dorpsplein Leopoldlaan Albertstraat Brusselsesteenweg Mechelsesteenweg Kapelstraat Veldstraat Bosdreef'
).split(' ')
