/** What people tell of themselves; anybody could have written these about anything. */
// biome-ignore format: one sentence a line is read and added to most easily
export const ownLife: readonly string[] = [
  'Met drie kinderen en een baan heb ik hier eigenlijk geen tijd voor.',
  'Ik werk in de zorg in wisselende diensten en kan niet een hele dag thuis zitten wachten.',
  'Mijn {partner} vindt dat ik het moet laten rusten, maar dat wil ik niet.',
  'Ik zit in de bijstand en heb hier maanden voor gespaard.',
  '@home,appliances,kitchen,electronics,tools,office We waren net verhuisd en hadden {hem} hard nodig.',
  '#lev,art Het was bedoeld als cadeau voor mijn [zus|vader|oma|schoonmoeder].',
  '@home,appliances,garden,office,pets,sport Door mijn rug kan ik zelf geen zware dozen sjouwen.',
  'Zelf heb ik twintig jaar in een winkel gestaan, wij deden dat anders.',
  'Ik ben mantelzorger en heb mijn handen vol.',
  'Mijn buurman had precies hetzelfde bij een andere winkel en daar was het binnen een dag geregeld.',
  'Ik zit midden in mijn tentamens.',
  '@home,appliances,tools We zitten midden in een verbouwing, alles hangt hierop.',
  '#lev,srv,art Volgende week gaan we [op vakantie|een week weg|verhuizen|een paar dagen naar mijn ouders].',
  'Ik heb een klein bedrijf en weet dat er weleens iets misgaat, maar dan bel je toch even.',
  'Sinds mijn operatie ben ik aangewezen op wat er bezorgd wordt.',
  'Dit was mijn eerste bestelling hier en zoals het nu gaat ook de laatste.',
  '@toys,sport,bicycles,pets Mijn zoontje vraagt er elke dag naar.',
  'Voor een student is dat een heel bedrag.',
  'Ik heb er in goed vertrouwen meteen voor betaald.',
  'Mijn moeder is slecht ter been en ik regel dit voor haar.',
  'Eerlijk gezegd schaam ik me dat ik er zo mee zit.',
  'Ik heb alles bewaard: bonnen, mails, schermafdrukken.',
  'Gelukkig heb ik een geduldig karakter, anders had u al eerder van mij gehoord.',
  'We wonen landelijk, een winkel is hier niet om de hoek.',
  'Zonder auto is het allemaal wat lastiger.',
  '#lev-01,lev-02,lev-04 Mijn dochter heeft binnenkort haar verjaardag.',
  'Ik was erbij toen een collega het bij dezelfde winkel wél kreeg opgelost.',
  'In mijn werk zou ik hier niet mee wegkomen.',
  'Ik ben niet rijk en niet dom.',
  'Er is hier een baby op komst en ik wil dit voor die tijd geregeld hebben.',
  'Elke avond zit ik nu mails te schrijven in plaats van bij mijn gezin.',
  'Bij de vereniging waar ik penningmeester van ben moet ik het ook kunnen verantwoorden.',
  'Wij zijn met pensioen en hebben de tijd, maar leuk is anders.',
]

/** The same, in the weeks before and after what everybody waits for; the months in which it is believable. */
// biome-ignore format: one sentence a line is read and added to most easily
export const inSeason: readonly (readonly [months: readonly number[], sentence: string])[] = [
  [[11], '#lev-01,lev-02,lev-04,lev-05 Het is voor Sinterklaas, dus het heeft haast.'],
  [[11], '#lev-01,lev-02,lev-04,lev-05 Ik had expres vroeg besteld om de drukte van Black Friday voor te zijn.'],
  [[11], '#lev-01,lev-02,lev-04,lev-05 Het moest uiterlijk 4 december in huis zijn, in verband met pakjesavond.'],
  [[11, 12], '#lev-01,lev-02,lev-04,lev-05 Straks koop ik het in paniek in de stad, voor het dubbele.'],
  [[12], '#lev-01,lev-02,lev-04,lev-05 Zo wordt het een karige kerst onder de boom.'],
  [[12], '[Voor de feestdagen|Voor de kerst|Nog dit jaar] zou ik het graag geregeld hebben.'],
  [[1], 'Het jaar begint zo wel mooi.'],
  [[1], '#lev,art Het was een kerstcadeau en staat nu al drie weken in de gang.'],
  [[4, 5], '@garden,sport,bicycles Met dit mooie weer hadden we {hem} juist willen gebruiken.'],
  [[6, 7, 8], 'Wij gaan [over een week|binnenkort|over een paar dagen] op vakantie en dan is er niemand thuis.'],
  [[7, 8], 'Ik begrijp dat het vakantietijd is, maar een bericht kan altijd.'],
  [[8], 'Na de vakantie lag er een stapel post en dit zat er niet bij.'],
  [[8, 9], 'Ik ben net terug van vakantie en tref dit aan.'],
  [[9, 10], '#lev,art Voor de herfstvakantie moet het er zijn.'],
  [[2, 3], 'Door de griep thuis heb ik er nu eindelijk tijd voor om te schrijven.'],
  [[8, 9], 'De scholen beginnen weer en ik wilde dit voor die tijd rond hebben.'],
]

export type EnglishText = readonly [category: string, subject: string, text: string]

/** Somebody who writes in English. */
// biome-ignore format: one text a line is read and added to most easily
export const inEnglish: readonly EnglishText[] = [
  ['LEV-01', 'Incomplete order', 'I ordered {prijs} worth of goods from {winkel} on {e-13} and only half of it arrived. The seller answers in Dutch with a text that has nothing to do with my question. I have lived here for two years and my Dutch is not good enough for this, sorry. Could somebody call me in English?'],
  ['LEV-05', 'Parcel with a neighbour', 'My parcel was left with a neighbour who says he never saw it. The photo in the app shows a door that is not in my street. I work at the university and I am not at home before six. Please tell me what the next step is.'],
  ['ART-01', '{Artikel}', 'The item I received does not switch on. I followed the manual twice. The seller wants me to pay {deel} for an “examination” before they even look at it. That does not sound right to me.'],
  ['BET-01', 'Refund', 'I returned the order on {e-20} and I have the receipt of the post office. The refund of {prijs} has not come. The chat closes itself every time I ask about it.'],
  ['SRV-03', 'Exchange refused', 'Hello, the {Artikel} is nothing like the table on the page and the shop refuses to take it back because I opened the bag. How can I look at something without opening the bag? Kind regards.'],
  ['BET-04', 'Invoice {order}', 'The invoice is made out to a company I have never heard of. I need a proper one with VAT for my bookkeeping before the end of the month. I asked four times.'],
  ['SRV-05', 'Asked to cancel', 'Somebody of the shop phoned me and asked me to cancel the order myself because “it is better for our score”. I did not do it, but I would still like to have my order.'],
  ['BET-03', 'Paid twice', 'I paid twice because the page froze. Both payments are on my statement, {e-7}, one minute apart. The shop says they see only one.'],
]
