/** How somebody writes: with which beginnings and ends, and what becomes of the words. */
export interface Manner {
  readonly share: number
  readonly openings: readonly string[]
  readonly endings: readonly string[]
  /** How often there is a beginning, something of the writer's own life, and an end. */
  readonly opens: number
  readonly tells: number
  readonly ends: number
  readonly rewrite?: 'no-capitals' | 'slips'
}

const plain: Manner = {
  share: 44,
  opens: 0.34,
  tells: 0.32,
  ends: 0.42,
  openings: [
    'Ik weet niet of ik hier aan het goede adres ben, maar ik probeer het.',
    'Even mijn verhaal op een rij.',
    'Dit gaat over een bestelling bij {winkel}.',
    'Jammer dat ik dit moet schrijven, want meestal gaat het goed.',
    'Na veel heen en weer kom ik toch maar bij jullie.',
    'Het is misschien iets kleins, maar het zit me dwars.',
    'Ik koop hier al jaren en dit heb ik nog niet eerder gehad.',
    'Kunnen jullie meekijken? Ik kom er met {winkel} niet uit.',
    'Normaal schrijf ik zulke dingen niet.',
    'Hopelijk leest dit een mens.',
    'Ik heb lang getwijfeld of ik dit zou sturen.',
    'Voor de duidelijkheid eerst wat er gebeurd is.',
    'Ik begin maar bij het begin.',
    'Mijn bestelling ({order}) loopt niet zoals het hoort.',
    'Graag jullie hulp bij het volgende.',
    'Het gaat om {de} van {winkel}.',
    'Eerst dacht ik dat het aan mij lag.',
    'Op advies van een vriendin stuur ik dit.',
  ],
  endings: [
    'Ik hoor graag van jullie.',
    'Kan iemand hier naar kijken?',
    'Overdag ben ik op mijn werk, bellen kan het best na vijven.',
    'Bellen mag ook, liefst in de ochtend.',
    'Mailen heeft mijn voorkeur.',
    'Alvast bedankt voor de moeite.',
    'Foto’s kan ik nasturen als dat helpt.',
    'Ik wacht het af, maar niet al te lang.',
    'Meer kan ik er niet van maken.',
    'Laat het me weten als er nog iets nodig is.',
    'Dat is het eigenlijk.',
    'Zo, dat moest ik even kwijt.',
    'Ik vertrouw erop dat het goed komt.',
    'Op vrijdag ben ik altijd thuis.',
    'Als jullie er niet uitkomen hoor ik dat ook liever nu dan over een maand.',
    'Wat kan ik zelf nog doen?',
    'Graag een reactie op de inhoud.',
  ],
}

const polite: Manner = {
  share: 17,
  opens: 1,
  tells: 0.4,
  ends: 1,
  openings: [
    '[Geachte heer, mevrouw|Geachte mevrouw, meneer|Geachte afdeling],\n\nGraag vraag ik uw aandacht voor het volgende.',
    '[Goedemiddag|Goedendag|Beste lezer],\n\nMet enige aarzeling wend ik mij tot u.',
    'L.S.,\n\nBetreft: bestelling {order} bij {winkel}.',
    'Beste medewerker,\n\nIk zal proberen het kort en feitelijk te houden.',
    '[Geachte afdeling|Geacht team|Beste mevrouw of meneer],\n\nHierbij leg ik u een kwestie voor waar ik zelf niet uitkom.',
    'Beste mensen,\n\nMisschien kunt u mij verder helpen.',
    'Goedenavond,\n\nOnlangs deed ik bij {winkel} een aankoop.',
    'Geachte heer, mevrouw,\n\nNa rijp beraad schrijf ik u toch.',
    'Goedemiddag,\n\nHieronder treft u mijn relaas aan, naar ik hoop volledig.',
    'Beste mensen van de klantendienst,\n\nGraag zou ik uw oordeel horen over wat mij bij {winkel} is overkomen.',
    'Geachte medewerker,\n\nTelefonisch kwam ik er niet doorheen, vandaar deze weg.',
    'Beste,\n\nIk schrijf u namens mijzelf en mijn {echtgenoot}.',
    'Geachte dames en heren,\n\nHet volgende zit mij al een week dwars.',
    'Goedendag,\n\nVoor u ligt een kort verslag van een lange week.',
    'Geachte mevrouw, meneer,\n\nHet spijt mij u hiermee lastig te moeten vallen.',
    'Beste lezer,\n\nAllereerst mijn complimenten voor het gemak van uw site. Wat daarna kwam ging minder goed.',
    '[Goedemorgen|Goedenavond|Beste medewerkers],\n\nUw tussenkomst zou ik op prijs stellen.',
  ],
  endings: [
    '\n\nIk zie uw reactie met belangstelling tegemoet.',
    '\n\nMet dank voor uw tijd en vriendelijke groet.',
    '\n\nHopend op een oplossing die voor iedereen redelijk is.',
    '\n\nU kunt mij op werkdagen tussen 9 en 17 uur bereiken.',
    '\n\nBij voorbaat mijn hartelijke dank.',
    '\n\nIk reken op een zorgvuldige behandeling.',
    '\n\nGraag verneem ik binnen een redelijke termijn van u.',
    '\n\nHoogachtend.',
    '\n\nMocht u nadere stukken wensen, dan zend ik die per omgaande toe.',
    '\n\nEen bericht van ontvangst stel ik op prijs.',
    '\n\nIk vertrouw op uw goede diensten.',
    '\n\nMet gevoelens van enige teleurstelling, doch vriendelijk groetend.',
    '\n\nVoor een gesprek sta ik altijd open.',
    '\n\nDank voor het lezen tot hier.',
    '\n\nVan uw zijde hoor ik graag wat redelijk is.',
    '\n\nEen telefoontje zou ik prettig vinden, dat praat makkelijker.',
    '\n\nIk laat het hierbij en wacht uw bericht af.',
  ],
}

const angry: Manner = {
  share: 10,
  opens: 0.7,
  tells: 0.25,
  ends: 0.8,
  openings: [
    'Ik ben er he-le-maal klaar mee.',
    'Schandalig.',
    'Dit is nu de laatste keer dat ik het netjes vraag.',
    'Hoe moeilijk kan het zijn?',
    'WAAR BLIJFT MIJN ANTWOORD?',
    'Belachelijk dit.',
    'Nooit meer.',
    'Wat een vertoning.',
    'Ik heb nu lang genoeg gewacht!',
    'Jullie beloven van alles.',
  ],
  endings: [
    'Los het op!',
    'Anders zet ik het overal op internet.',
    'Ik wil NU antwoord en geen standaardmail.',
    'Mijn rechtsbijstand leest mee.',
    'Jullie zijn een klant kwijt.',
    'En kom niet aan met een kortingsbon.',
    'Bel me. Vandaag nog.',
    'Ik laat dit er niet bij zitten.',
    'Eén ster, en dan ben ik nog mild.',
    'Zo ga je niet met mensen om!!',
  ],
}

const brief: Manner = {
  share: 9,
  opens: 0,
  tells: 0,
  ends: 0.15,
  openings: [],
  endings: ['Graag actie.', 'Wat nu?', 'Groet.', 'Help.', 'Graag bellen.'],
}

const elderly: Manner = {
  share: 7,
  opens: 1,
  tells: 0,
  ends: 1,
  openings: [
    'Geachte dames en heren,\n\nMijn kleindochter helpt mij met dit bericht, want ik ben niet zo handig met de computer.',
    'Mijne heren,\n\nIk ben 79 jaar en bestel niet vaak iets via het internet, en nu weet ik weer waarom.',
    'Geachte heer of mevrouw,\n\nMet dit schrijven richt ik mij gaarne tot U.',
    'Geachte heren,\n\nMijn schoondochter zei: schrijf het maar op, dan lezen ze het wel.',
    'Geachte mevrouw,\n\nU zult het wel druk hebben, toch vraag ik een ogenblik van Uw tijd.',
    'Lezer,\n\nIk heb nog geleerd dat men zijn schulden betaalt en zijn beloften houdt.',
    'Weledele heer, mevrouw,\n\nVroeger ging men terug naar de winkel. Nu moet het zo.',
    'Aan wie het aangaat,\n\nIk ben {weduwe} en doe alles zelf, ook dit.',
    'Geachte directie,\n\nIk ben al klant sinds mijn {partner} nog leefde en wil U het volgende voorleggen.',
  ],
  endings: [
    '\n\nGaarne Uw spoedige berichten. Telefonisch ben ik altijd thuis, behalve op woensdag wanneer ik bij de dagopvang help.',
    '\n\nU kunt mij het beste bellen, de mail lees ik maar eens in de week.',
    '\n\nInmiddels teken ik, met de meeste hoogachting.',
    '\n\nIk hoop dat er bij U nog iemand is die dit leest. Dank U wel.',
    '\n\nEen copie van de bon heb ik bewaard en kan ik toezenden.',
    '\n\nMet vriendelijke groet, ook van mijn {partner}, die dit heeft nagelezen.',
    '\n\nVerder wens ik U het beste.',
    '\n\nWilt U langzaam spreken als U belt? Ik hoor niet zo best meer.',
  ],
}

const young: Manner = {
  share: 7,
  opens: 0.7,
  tells: 0,
  ends: 0.7,
  rewrite: 'no-capitals',
  openings: [
    'Hoi,',
    'Heyy vraagje over mijn bestelling.',
    'Hee, ik zit hier dus echt mee.',
    'Hallo iemand daar?',
    'Oké dus.',
    'Hi, mijn moeder zei dat ik dit moest sturen.',
    'Yo goedemiddag.',
  ],
  endings: [
    'Groetjes',
    'Kan iemand ff reageren, thanks.',
    'Laat maar weten hoor.',
    'Appen kan ook toch?',
    'Was gewoon m’n eigen geld, vandaar.',
    'Best wel irritant eerlijk gezegd.',
    'Alvast thx!',
  ],
}

const hasty: Manner = { ...plain, share: 6, opens: 0.2, tells: 0.2, ends: 0.3, rewrite: 'slips' }

export const manners: readonly Manner[] = [plain, polite, angry, brief, elderly, young, hasty]

/** On paper one is polite, or of an age. */
export const mannersOnPaper: readonly Manner[] = [polite, elderly]

/** About the books of a business. */
export const mannersOfBusiness: readonly Manner[] = [plain, polite, brief, hasty]
