export interface DemonstrationViolation {
  readonly seller: string
  readonly category: string
  readonly weight: number
  readonly state: 'REPORTED' | 'BOOKED' | 'WITHDRAWN'
  readonly deedDaysAgo: number
  readonly decidedDaysAgo: number | null
  readonly facts: string
  /** The subject of the hand-written complaint behind it. */
  readonly complaint: string | null
}

type Row = readonly [seller: string, category: string, weight: number, deedDaysAgo: number, facts: string]

const booked = (decidedDaysAgo: number, ...row: Row) => violation('BOOKED', decidedDaysAgo, null, row)
const withdrawn = (decidedDaysAgo: number, ...row: Row) => violation('WITHDRAWN', decidedDaysAgo, null, row)
const reported = (complaint: string | null, ...row: Row) => violation('REPORTED', null, complaint, row)

function violation(
  state: DemonstrationViolation['state'],
  decidedDaysAgo: number | null,
  complaint: string | null,
  [seller, category, weight, deedDaysAgo, facts]: Row,
): DemonstrationViolation {
  return { seller, category, weight, state, deedDaysAgo, decidedDaysAgo, facts, complaint }
}

/** What sellers did and what became of it, days before today; whose account closed or was suspended by it is the ledger's to say. */
// biome-ignore format: one violation a line is read across
export const violations: readonly DemonstrationViolation[] = [
  booked(331, 'Sportkade', 'COMMUNICATIE', 5, 340, 'In pakketten zat een kaart met het verzoek om vijf sterren te geven in ruil voor een tegoed.'),
  booked(305, 'Belvoort Mobiel', 'MISLEIDING', 10, 318, 'Gereviseerde toestellen stonden drie weken lang als “nieuw” in de verkoop.'),
  booked(262, 'Gadgetgrot', 'IMITATIE', 40, 275, 'Opladers zijn verkocht onder een merknaam waarvan de merkhouder bevestigt dat hij ze niet maakt.'),
  booked(244, 'Bakker & Maas', 'OVERIG', 5, 251, 'De bedrijfsgegevens op de verkoperspagina klopten niet en zijn na twee verzoeken niet aangepast.'),
  booked(190, 'Techstad Outlet', 'IMITATIE', 40, 200, 'Oortjes zijn aangeboden onder een merknaam die de maker niet voert.'),
  withdrawn(171, 'Zilte Huid', 'VERBODEN', 25, 180, 'Een crème zou een hier niet toegelaten stof bevatten; de maker toonde aan dat de stof is toegelaten.'),
  withdrawn(158, 'Parelmoer', 'INTELLECTUEEL', 20, 170, 'Een merkhouder meldde gebruik van zijn foto’s. De verkoper toonde een licentie aan.'),
  booked(149, 'Gadgetgrot Deals', 'SERVICENORMEN', 20, 160, 'Een tweede account is geopend nadat het eerste een waarschuwing kreeg, met hetzelfde assortiment.'),
  booked(128, 'Fietsplezier', 'SERVICENORMEN', 10, 140, 'Klantvragen zijn gesloten zonder inhoudelijk antwoord, in veertien gevallen in één week.'),
  booked(121, 'Klus & Klaar', 'MISLEIDING', 10, 130, 'Bij accugereedschap is een capaciteit vermeld die in geen enkele meting wordt gehaald.'),
  booked(112, 'Maison Rozenbos', 'ZELFPROMOTIE', 5, 119, 'In de omschrijving van zes artikelen stond een verwijzing naar de eigen webwinkel.'),
  booked(96, 'Keukenlust', 'OVERIG', 5, 104, 'Retourvoorwaarden op de verkoperspagina waren korter dan de wet toestaat; aangepast na aanschrijving.'),
  withdrawn(80, 'Speelhoek', 'ZELFPROMOTIE', 5, 90, 'Een kortingskaart voor een eigen webwinkel zou in een pakket hebben gezeten; het bleek een kaart van de maker.'),
  booked(74, 'Gadgetgrot', 'FRAUDE', 60, 79, 'Voor ruim veertig bestellingen zijn verzendcodes ingevuld van pakketten die nooit zijn aangeboden.'),
  booked(66, 'Tuinstra Buitenleven', 'COMMUNICATIE', 5, 73, 'Klanten is gevraagd buiten het platform om te betalen voor bezorging aan huis.'),
  booked(55, 'Pluis & Pels', 'ONGEWENST', 5, 64, 'Een trainingshalsband met stroomstoot is aangeboden, in strijd met de assortimentsregels.'),
  booked(48, 'Modehuis Verhagen', 'MISLEIDING', 20, 60, 'De samenstelling van jassen is onjuist vermeld bij zes artikelen.'),
  booked(41, 'Parelmoer', 'MISLEIDING', 20, 49, 'Bij een serum is een geneeskrachtige werking beloofd die niet is aangetoond.'),
  booked(33, 'Zilte Huid', 'VERBODEN', 100, 44, 'Een bleekcrème met een verboden stof is onder een andere naam verkocht; achttien kopers zijn gewaarschuwd.'),
  booked(27, 'Slaapvorst', 'SERVICENORMEN', 10, 36, 'Leveringen zijn als bezorgd gemeld op de dag dat ze het magazijn verlieten.'),
  booked(19, 'Stoer & Stof', 'INTELLECTUEEL', 15, 31, 'Een bedrukking is overgenomen van een ontwerper; de merkhouder heeft bewijs overgelegd.'),
  booked(17, 'Pan & Pit', 'SERVICENORMEN', 10, 28, 'Dertien leveringen zijn als bezorgd gemeld op een dag waarop zij nog onderweg waren.'),
  reported(null, 'Techstad Outlet', 'SERVICENORMEN', 15, 24, 'Een klant meldt te zijn gebeld met het verzoek de bestelling zelf te annuleren.'),
  reported('Fietstas dubbel 40 liter', 'Fietsplezier', 'SERVICENORMEN', 15, 22, 'Opnieuw zijn klantvragen gesloten met alleen een standaardtekst.'),
  reported('Snellader 65 W', 'Techstad', 'VERBODEN', 0, 15, 'Een lader zonder keurmerk is aangeboden; het artikel is van de site gehaald.'),
  reported('Vier laurierstruiken', 'De Groene Vingers', 'SERVICENORMEN', 15, 13, 'Bij een bestelling is een code voor het volgen van het pakket ingevuld die bij de vervoerder niet bestaat.'),
  reported(null, 'Parelmoer', 'COMMUNICATIE', 10, 11, 'Een koper meldt een aanbod van geld voor het weghalen van een beoordeling.'),
  reported('Wollen winterjas', 'Modehuis Verhagen', 'MISLEIDING', 20, 10, 'Bij een jas staat weer een ander wolpercentage dan op het label.'),
  reported(null, 'Keukenlust', 'MISLEIDING', 10, 6, 'Verscheidene kopers melden dat een airfryer binnen enkele weken uitvalt; in de advertentie staat een keurmerk dat niet is gevonden.'),
  reported('Knuffel met knoopogen', 'Speelhoek', 'VERBODEN', 0, 4, 'Een knuffel met loslatende ogen is als geschikt vanaf nul jaar aangeboden.'),
]
