// What handlers write down beside the matter itself; `{termijn}` is the day that was agreed.

// biome-ignore format: one sentence a line is read and added to most easily
export const agreements: readonly string[] = [
  'Afgesproken: uiterlijk {termijn} hoort {zij} van ons.',
  'Ik bel {aan} uiterlijk {termijn} terug.',
  'Antwoord toegezegd voor {termijn}.',
  '{mw} vindt {termijn} een redelijke datum.',
  'Uiterlijk {termijn} ligt er een antwoord.',
  'Op {termijn} weet {zij} waar {zij} aan toe is, dat heb ik beloofd.',
  'Datum afgesproken: {termijn}.',
  '{Zij} wilde het eerder, maar {termijn} is haalbaar en daar kon {zij} mee leven.',
  'Wij hebben tot en met {termijn}.',
  'Uitgelegd waarom het tot {termijn} duurt; {mw} waardeerde de eerlijkheid.',
  'De afspraak is {termijn}, vroeger mag ook.',
  'Bevestiging met de datum ({termijn}) gaat vandaag nog op de mail.',
  '{mw} noteerde {termijn} in de agenda en ik ook.',
  'Eind van de dag {termijn} is het uiterste.',
]

// biome-ignore format: one text a line is read and added to most easily
export const spokenOnly: readonly string[] = [
  '{mw} kort gesproken, {zij} zat in de auto. Verhaal gehoord, vanmiddag bel ik terug om een datum af te spreken.',
  'Gesproken. {mw} wil eerst thuis overleggen of {zij} voor ruilen of geld terug kiest. Nog geen datum afgesproken.',
  '{mw} aan de lijn gehad op het werk; {zij} kon niet vrij praten. Morgenochtend opnieuw, dan ook de termijn.',
  'Eerste gesprek gehad. {Zij} zoekt de papieren bij elkaar en mailt ze; daarna spreken wij een datum af.',
  'Uitgebreid geluisterd. {mw} wilde vooral het hele verhaal kwijt; over een termijn hebben wij het nog niet gehad.',
  '{mw} gesproken met de [dochter|zoon] erbij. Duidelijk wat er speelt. Morgen bel ik opnieuw, dan maken wij afspraken.',
]

// biome-ignore format: one text a line is read and added to most easily
export const attempts: readonly string[] = [
  'Gebeld, geen gehoor. Voicemail ingesproken met naam en nummer.',
  'Geen gehoor. Geen voicemail.',
  'Gebeld om kwart over, in gesprek. Later opnieuw.',
  'Huisgenoot aan de lijn: {mw} is pas na zessen thuis. Niets over de zaak gezegd.',
  'Toestel staat uit. Morgen aan het eind van de ochtend opnieuw.',
  'Twee keer over laten gaan, opgehangen na de meldtekst. Nummer nagekeken, klopt.',
  'Voicemail vol. Kort mailtje gestuurd dat wij gebeld hebben.',
  'Opgenomen, maar het kwam niet uit. {mw} vraagt om morgen te bellen; daarna niet meer opgenomen.',
  'Geen gehoor op het mobiele nummer, vaste nummer is er niet.',
]

// biome-ignore format: one text a line is read and added to most easily
export const proposals: readonly string[] = [
  'Na twee keer bellen een persoonlijke mail gestuurd: wat wij gaan uitzoeken, wie dat doet en dat er uiterlijk {termijn} een antwoord ligt. Gevraagd of dat zo goed is.',
  'Schriftelijk voorstel gedaan omdat {mw} telefonisch niet te bereiken is. Antwoord uiterlijk {termijn}, tenzij {zij} een andere datum wil.',
  'Brief op maat gestuurd met het voorstel om bij {winkel} aan te dringen en {termijn} te antwoorden. Mijn directe nummer staat erin.',
]

// biome-ignore format: one text a line is read and added to most easily
export const messages: readonly string[] = [
  'Persoonlijk gemaild, dat wilde {mw} liever. Excuses aangeboden en uitgelegd wat wij doen. Antwoord uiterlijk {termijn}.',
  '{mw} vroeg om alleen te mailen vanwege het gehoor. Mail op maat gestuurd met onze aanpak en de datum: {termijn}.',
  '{mw} heeft liever een mail dan een telefoontje. In eigen woorden geschreven wat er gebeurt, met {termijn} als uiterste datum.',
]

/** A later word, while what was agreed stays. */
// biome-ignore format: one text a line is read and added to most easily
export const followUps: readonly string[] = [
  '#lev,art-03,bet-01 {winkel} heeft gereageerd en zoekt het bij het magazijn uit. {mw} even bijgepraat.',
  '#lev-03,art Foto’s van {mw} zijn binnen en doorgestuurd. Kort gebeld om dat te zeggen.',
  '#lev,art,bet,srv,krd {mw} belde zelf: er was een mail van de verkoper, met een voorstel waar {zij} niets in zag. Wij gaan gewoon door.',
  '#lev Tussenstand gegeven. Verkoper wacht op de vervoerder. {mw} stelde het bellen op prijs.',
  '#lev,art,bet,srv,krd Antwoord van {winkel} besproken. {mw} wil er een nacht over slapen.',
  '#lev,art,bet,srv,krd {mw} meldt dat er nog niets veranderd is. Verkoper nu ook gebeld en de teamleider gesproken.',
  '#lev,art,bet,srv,krd Bewijsstukken compleet. {mw} weet dat er vandaag een tweede verzoek naar de verkoper is gegaan.',
  '#art,bet,srv,lev-03 Gebeld over het aanbod van de verkoper (helft terug). {mw} vindt dat te weinig, en dat kan ik volgen.',
  '#lev-01,lev-02,lev-05 Vervoerder bevestigt dat er iets niet klopt met de scan. Dat heb ik {mw} laten weten.',
  '#srv-03,art-05,bet-01 {mw} had nog een vraag over de bedenktijd. Uitgelegd, en de link naar de procedure gestuurd.',
  'Even aan de lijn gehad; {zij} was blij dat er iemand belde zonder dat {zij} erom hoefde te vragen.',
  '#art-01,art-06,srv-04,art-04 Verkoper vraagt om het serienummer. {mw} heeft het voorgelezen en ik heb het doorgegeven.',
]

/** A later word in which another day is agreed. */
// biome-ignore format: one text a line is read and added to most easily
export const newAgreements: readonly string[] = [
  'Verkoper heeft meer tijd nodig. Met {mw} besproken waarom; nieuwe datum {termijn}. {Zij} stemde daarmee in.',
  '#srv-04 De reparateur heeft het onderdeel pas volgende week. {mw} kiest toch voor reparatie, nieuwe afspraak: {termijn}.',
  '#bet-01,bet-03 Bank van de verkoper moet nog bevestigen. Eerlijk gezegd dat het langer duurt; {termijn} afgesproken.',
  '{mw} vroeg zelf om later, {zij} is een week weg. Nieuwe datum {termijn}.',
]

export const mandates: readonly string[] = [
  'Mandaat behandelaars, vergoeding tot € 50',
  'Mandaatregeling 2.1: retour en terugbetaling volgens voorwaarden',
  'Mandaatregeling 3: afspraken over termijnen',
]

export const seniorMandates: readonly string[] = [...mandates, 'Mandaat senior behandelaar, tot € 250']

export const MANDATE_TO_CALL = 'Mandaatregeling 1: tussentijds bericht'

/** How it was told in the former register. */
// biome-ignore format: a list is read across
export const waysOfSettling: readonly string[] = ['telefonisch', 'per mail', 'per brief', 'telefonisch en per mail', 'aan de balie']

/** How a promise was kept. */
// biome-ignore format: a list is read across
export const kept: readonly string[] = [
  'Gedaan en nagevraagd.', '{mw} heeft het bevestigd.', '#lev,art,bet,srv,krd Bevestiging van {winkel} ontvangen.', 'Nagekeken: het is gedaan.',
  '{mw} belde zelf dat het in orde is.', 'Gedaan, een dag eerder dan beloofd.',
]

/** What was heard when somebody asked later whether it is really solved. */
// biome-ignore format: one text a line is read and added to most easily
export const solved: readonly string[] = [
  'Gebeld; {zij} is tevreden.',
  '{mw} kreeg alles zoals afgesproken.',
  '#art,lev-03,lev-04 {De} doet het goed. {mw} was verrast dat wij nog belden.',
  '#bet,srv-03,krd Het bedrag staat op de rekening. {mw} bedankt voor de hulp.',
  '#lev {De} is er en is in orde.',
  'Opgelost. {mw} bestelt weer bij ons.',
  'Kort gesproken, het is klaar. {Zij} vond het fijn dat er iemand terugbelde.',
  'Het is goed zo, zegt {zij}. Geen vragen meer.',
]

// biome-ignore format: one text a line is read and added to most easily
export const unsolved: readonly string[] = [
  'Gebeld. Er is nog niets gebeurd, ondanks de bevestiging. {mw} wil dat wij er weer achteraan gaan.',
  '{mw} is niet geholpen: wat is toegezegd kwam maar half. Wij pakken het opnieuw op.',
]

/** Why nobody asked the seller any more. */
// biome-ignore format: one text a line is read and added to most easily
export const leftUnheard: readonly string[] = [
  'De verkoper liet bij de eerste melding al weten dat het zo is gegaan.',
  'De verkoper erkent het in de mail aan de klant.',
  'Twee keer om een reactie gevraagd; de verkoper liet de termijn verlopen.',
  'De stukken van de klant laten geen twijfel.',
  'De verkoper heeft het bij meer klanten zo opgelost en is akkoord.',
]

/** Why the customer took it back. */
// biome-ignore format: one text a line is read and added to most easily
export const withdrawals: readonly string[] = [
  '#lev-01,lev-02 {De} kwam een dag na ons gesprek alsnog. {mw} trekt de melding in.',
  '#lev-02,lev-05 Het pakket lag bij de buren van de overkant. {mw} belde zelf om het te zeggen.',
  '#bet Het bedrag stond dezelfde middag op de rekening; {mw} laat het erbij.',
  '#art,srv,lev,krd {winkel} nam na ons gesprek zelf contact op en loste het op. {mw} trekt de melding in.',
  '{mw} laat het erbij. Gezegd dat {zij} er altijd op terug kan komen.',
]

/** Why the answer comes later, as the customer reads it. */
// biome-ignore format: one text a line is read and added to most easily
export const delays: readonly string[] = [
  'Wij wachten nog op een antwoord van de verkoper en willen dat eerst goed met u doornemen.',
  '#art-01,srv-04,lev-03,art-06 De reparateur heeft meer tijd nodig om {de} na te kijken. Wij willen u pas antwoorden als wij weten wat eraan scheelt.',
  '#lev-01,lev-02,lev-05 De vervoerder zoekt nog uit waar de zending is gebleven. Zodra wij dat weten, hoort u het.',
  '#bet,krd De bank heeft de betaling nog niet bevestigd. Daar wachten wij op, zodat het antwoord klopt.',
  'Wij hebben uw stukken aan de verkoper voorgelegd, en die heeft om een week extra gevraagd. U houdt zoals afgesproken uw eigen contactpersoon.',
]
