import type { Assortment } from './sellers.js'

export interface Article {
  readonly the: 'de' | 'het'
  /** What it is, in running text. */
  readonly noun: string
  /** As it stands in the shop; brands and types are invented. */
  readonly name: string
  readonly fromEuros: number
  readonly toEuros: number
}

type Row = readonly [the: 'de' | 'het', noun: string, name: string, fromEuros: number, toEuros: number]

// biome-ignore format: a table is read across
const rows: Readonly<Record<Assortment, readonly Row[]>> = {
  appliances: [
    ['de', 'wasmachine', 'Wasmachine Novum 9 kg', 399, 699], ['de', 'droger', 'Warmtepompdroger Novum 8 kg', 449, 799],
    ['de', 'vaatwasser', 'Vaatwasser Siltra 60 cm', 379, 649], ['de', 'koelkast', 'Koel-vriescombinatie Polarn 185', 429, 849],
    ['de', 'vriezer', 'Vrieskist Polarn 200 l', 259, 429], ['de', 'oven', 'Inbouwoven Siltra Heteluchtpro', 329, 599],
    ['de', 'kookplaat', 'Inductiekookplaat Siltra 4 zones', 299, 579], ['de', 'afzuigkap', 'Afzuigkap Brisa 90 cm', 149, 329],
  ],
  baby: [
    ['de', 'kinderwagen', 'Kinderwagen Wandel 3-in-1', 289, 549], ['de', 'box', 'Houten box Nestje', 119, 219],
    ['het', 'ledikant', 'Ledikant Sterre 60x120', 99, 189], ['de', 'kinderstoel', 'Meegroeistoel Klim', 89, 179],
    ['de', 'draagzak', 'Draagzak Dichtbij', 59, 119], ['de', 'wandelbuggy', 'Buggy Plooi 6,5 kg', 79, 169],
    ['het', 'traphek', 'Traphek Veilig 75-82 cm', 39, 69],
  ],
  beauty: [
    ['de', 'parfum', 'Eau de parfum Duinroos 50 ml', 39, 89], ['de', 'dagcrème', 'Dagcrème Zilt 50 ml', 19, 45],
    ['de', 'föhn', 'Föhn Lokka 2200', 49, 139], ['de', 'stijltang', 'Stijltang Lokka Glad', 39, 99],
    ['de', 'make-upset', 'Make-upset Avond 24-delig', 25, 59], ['het', 'serum', 'Serum Nachtrust 30 ml', 24, 49],
  ],
  bicycles: [
    ['de', 'stadsfiets', 'Stadsfiets Gracht 7 versnellingen', 449, 749], ['de', 'e-bike', 'E-bike Polder 500', 1299, 2199],
    ['de', 'kinderfiets', 'Kinderfiets Sprintje 16 inch', 129, 229], ['de', 'fietskar', 'Fietskar Duo', 149, 289],
    ['het', 'kinderzitje', 'Kinderzitje Achterop', 49, 99], ['de', 'vouwfiets', 'Vouwfiets Klapper 6', 299, 499],
    ['het', 'kettingslot', 'Kettingslot Anker 110 cm', 39, 79],
  ],
  books: [
    ['het', 'kookboek', 'Kookboek Uit de polder', 24, 39], ['het', 'studieboek', 'Studieboek Anatomie in kaart', 59, 99],
    ['de', 'atlas', 'Wereldatlas voor kinderen', 22, 35], ['de', 'agenda', 'Familieagenda 18 maanden', 12, 19],
    ['de', 'puzzel', 'Legpuzzel Waddenzee 1000 stukjes', 15, 25], ['de', 'boekenserie', 'Boekenserie De Vuurtorenwachter', 49, 89],
  ],
  electronics: [
    ['de', 'televisie', 'Televisie Lumero 50 inch', 349, 699], ['de', 'laptop', 'Laptop Vega 15 Studie', 499, 899],
    ['de', 'koptelefoon', 'Koptelefoon AirSound Lite', 59, 189], ['de', 'soundbar', 'Soundbar Lumero 2.1', 119, 249],
    ['de', 'tablet', 'Tablet Vega 11', 199, 379], ['de', 'monitor', 'Monitor Vega 27 inch', 159, 299],
    ['de', 'printer', 'Printer Inktus 410', 89, 179], ['de', 'wifi-versterker', 'Wifi-versterker Reik 3', 39, 89],
    ['de', 'camera', 'Buitencamera Waak 2', 59, 129], ['de', 'powerbank', 'Powerbank Vega 20.000 mAh', 29, 59],
  ],
  fashion: [
    ['de', 'winterjas', 'Winterjas Fjord', 79, 189], ['de', 'trui', 'Wollen trui Kabel', 39, 89],
    ['de', 'jurk', 'Jurk Madelief', 35, 79], ['de', 'spijkerbroek', 'Spijkerbroek Recht indigo', 49, 99],
    ['het', 'overhemd', 'Overhemd Linnen', 29, 65], ['de', 'blazer', 'Blazer Kantoor', 59, 129],
    ['de', 'regenjas', 'Regenjas Waaier', 49, 109], ['de', 'leren tas', 'Leren schoudertas Amstel', 69, 159],
    ['het', 'vest', 'Vest Merino', 45, 95],
  ],
  garden: [
    ['de', 'parasol', 'Zweefparasol Schaduw 3x3', 129, 279], ['de', 'loungebank', 'Loungebank Terras', 349, 699],
    ['de', 'grasmaaier', 'Accumaaier Weide 36 cm', 179, 329], ['de', 'vuurschaal', 'Vuurschaal Ember 60 cm', 79, 149],
    ['de', 'tuintafel', 'Tuintafel Acacia 180 cm', 199, 389], ['de', 'regenton', 'Regenton Druppel 200 l', 59, 99],
    ['het', 'tuinhuisje', 'Tuinkast Berging 140', 149, 289], ['de', 'olijfboom', 'Olijfboom 120 cm', 69, 119],
  ],
  home: [
    ['de', 'bank', 'Bank Lounge 3-zits', 499, 1099], ['het', 'bed', 'Boxspring Rust 160x200', 599, 1299],
    ['de', 'boekenkast', 'Boekenkast Ladder eiken', 119, 249], ['de', 'vloerlamp', 'Vloerlamp Boog Mini', 79, 149],
    ['het', 'vloerkleed', 'Vloerkleed Berber 200x290', 129, 289], ['het', 'bureau', 'Bureau Schrijver 120 cm', 99, 219],
    ['het', 'dekbed', 'Dekbed Vier Seizoenen 240x200', 79, 159], ['de', 'eettafel', 'Eettafel Visgraat 200 cm', 399, 799],
    ['de', 'kledingkast', 'Kledingkast Schuif 200 cm', 349, 649], ['de', 'spiegel', 'Spiegel Rond 80 cm', 59, 119],
  ],
  kitchen: [
    ['de', 'airfryer', 'Airfryer Crispo 5,5 l', 79, 159], ['de', 'koffiemachine', 'Koffiemachine Brio Volautomaat', 299, 549],
    ['de', 'waterkoker', 'Waterkoker Fluit 1,7 l', 29, 59], ['de', 'keukenmachine', 'Keukenmachine Kneder 1200 W', 149, 329],
    ['de', 'blender', 'Blender Mixo Glas', 49, 119], ['de', 'broodrooster', 'Broodrooster Kruim 4 sneden', 35, 79],
    ['de', 'melkopschuimer', 'Melkopschuimer Wolkje', 35, 75], ['de', 'sapcentrifuge', 'Slowjuicer Pers', 89, 199],
  ],
  office: [
    ['de', 'bureaustoel', 'Bureaustoel Ergo 5', 149, 329], ['het', 'zit-stabureau', 'Zit-stabureau Lift 140', 249, 449],
    ['de', 'papierversnipperaar', 'Papierversnipperaar Snip 8', 59, 119], ['de', 'labelprinter', 'Labelprinter Etiket 2', 45, 99],
    ['de', 'archiefkast', 'Archiefkast Slot 4 laden', 129, 239],
  ],
  pets: [
    ['de', 'krabpaal', 'Krabpaal Toren 140 cm', 59, 119], ['de', 'hondenmand', 'Hondenmand Sluimer L', 35, 79],
    ['het', 'hondenvoer', 'Hondenvoer Graanvrij 12 kg', 45, 69], ['het', 'aquarium', 'Aquarium Rif 120 l', 119, 219],
    ['de', 'voerautomaat', 'Voerautomaat Bakje 2', 49, 99], ['de', 'bench', 'Bench Opvouwbaar 91 cm', 49, 89],
  ],
  phones: [
    ['de', 'smartphone', 'Smartphone Belo 12 128 GB', 249, 499], ['de', 'smartwatch', 'Smartwatch Pols 3', 99, 229],
    ['de', 'e-reader', 'E-reader Bladzij 7', 89, 169], ['de', 'snellader', 'Snellader 45 W dubbel', 19, 39],
    ['de', 'gereviseerde telefoon', 'Gereviseerde smartphone Belo 10', 149, 279], ['het', 'paar oortjes', 'Oortjes Fluister 2', 39, 99],
    ['de', 'seniorentelefoon', 'Seniorentelefoon Grote Toets', 45, 89],
  ],
  sport: [
    ['de', 'tent', 'Tunneltent Wad 4-persoons', 199, 389], ['de', 'hometrainer', 'Hometrainer Spin 20', 199, 399],
    ['de', 'rugzak', 'Trekkingrugzak Rug 55 l', 79, 159], ['het', 'slaapmat', 'Slaapmat Lucht R4', 49, 99],
    ['de', 'sup', 'Opblaasbare SUP Golf 10’6', 229, 399], ['het', 'voetbaldoel', 'Voetbaldoel 180x120', 69, 129],
    ['de', 'loopband', 'Loopband Tred 14', 349, 649], ['de', 'yogamat', 'Yogamat Kurk', 29, 59],
  ],
  tools: [
    ['de', 'accuboor', 'Accuboormachine Boortje 18 V', 79, 169], ['de', 'hogedrukreiniger', 'Hogedrukreiniger Straal 140', 119, 229],
    ['de', 'decoupeerzaag', 'Decoupeerzaag Zwaai 750', 59, 109], ['de', 'bladblazer', 'Bladblazer Herfst 36 V', 99, 189],
    ['de', 'compressor', 'Compressor Lucht 24 l', 129, 219], ['de', 'schuurmachine', 'Excentrische schuurmachine 300', 49, 95],
  ],
  toys: [
    ['het', 'poppenhuis', 'Poppenhuis Gracht', 79, 149], ['de', 'treinbaan', 'Houten treinbaan 80-delig', 49, 99],
    ['het', 'keukentje', 'Speelkeuken Pannetje', 69, 129], ['de', 'step', 'Step Vlug 200 mm', 59, 109],
    ['het', 'bouwpakket', 'Bouwpakket Vuurtoren 900-delig', 45, 89], ['de', 'knuffel', 'Knuffel Zeehond 50 cm', 19, 35],
    ['het', 'bordspel', 'Bordspel Elfstedentocht', 25, 45], ['de', 'trampoline', 'Trampoline Hup 305 cm', 189, 349],
  ],
}

/** What a seller of these sells. */
export const articlesOf = (assortment: Assortment): readonly Article[] =>
  rows[assortment].map(([the, noun, name, fromEuros, toEuros]) => ({ the, noun, name, fromEuros, toEuros }))
