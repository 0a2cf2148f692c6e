import type { Situation } from './situation.js'

export const different: Situation = {
  category: 'ART-02',
  share: 9,
  subjects: ['{Artikel}', '{Artikel} anders dan op de foto', 'Beschrijving klopt niet'],
  stories: [
    '@home,garden,office Op de foto’s zie je {een} van massief hout. Wat ik kreeg is spaanplaat met een plakfolie die op de hoek al loslaat.',
    '@electronics,kitchen,phones,tools In de omschrijving staan [twaalf|acht|tien] mogelijkheden. In de praktijk zijn het er [vijf|drie|vier], de rest blijkt bij een “pro-uitvoering” te horen die niet eens te koop is.',
    '@home,appliances,garden,office De opgegeven maten kloppen niet. Volgens de site {nr} centimeter, volgens mijn rolmaat een kleine twintig minder. Past dus niet waar {hij} moet staan.',
    '@appliances,kitchen,tools “Fluisterstil” stond er. {De} maakt meer lawaai dan mijn stofzuiger, ik heb het met een app gemeten.',
    'Er staat “Nederlands fabricaat” bij. Op de onderkant zit een sticker met een heel ander land en daaroverheen een sticker met een vlaggetje.',
    '#scherm De advertentie is na mijn vraag aangepast! Eerst stond er “inclusief”, nu ineens “exclusief”. Ik heb gelukkig een schermafdruk van {-9}.',
    '#sterren De beoordelingen onder dit artikel gaan over iets heel anders, een of andere lamp. Nu begrijp ik waarom het 4,8 sterren had.',
    '@kitchen,tools,electronics,sport Er wordt {een} voor dagelijks gebruik beloofd. In het boekje staat klein gedrukt “niet geschikt voor langdurig gebruik”.',
    '@kitchen,appliances,tools,garden #chat Ik vroeg vooraf in de chat of {hij} ook [buiten|in een huurwoning|bij hard water] gebruikt kan worden. Antwoord: ja hoor. In de handleiding staat het met een streep erdoor.',
  ],
  details: [
    '#scherm Schermafdrukken van voor en na heb ik bewaard.',
    'De winkel zegt dat foto’s “ter illustratie” zijn.',
    'Had ik dit geweten, dan had ik er nooit {prijs} voor betaald.',
    'Terugsturen mag, maar de retourkosten van {deel} zijn dan voor mij.',
    'Het is natuurlijk niet de bedoeling dat je pas na het uitpakken leest wat je gekocht hebt.',
  ],
  notes: [
    '{mw} mist eigenschappen die in de advertentie staan. {Zij} heeft de advertentie uitgeprint en de handleiding ernaast gelegd.',
    'De maten op de site kloppen niet met {de} die geleverd is. {mw} heeft een kast laten aanpassen voor niets.',
    '#chat {mw} heeft vooraf in de chat gevraagd of het kon en kreeg ja. De chat is bewaard.',
  ],
  wishes: [
    'Kosteloos retour.',
    'De advertentie aanpassen, zodat een ander er niet intrapt.',
    'Een deel van het geld terug, dan houd ik {hem}.',
    'Wat er in de advertentie stond.',
  ],
  talks: [
    '{mw} gesproken. Wat er besteld is en wat er kwam verschilt duidelijk; dat leggen wij {winkel} voor.',
    'Advertentie en levering naast elkaar gelegd: {mw} heeft een punt. Retour wordt kosteloos, verkoper past de tekst aan.',
    '{mw} wil {hem} wel houden voor minder geld. Voorstel doorgegeven.',
    '#scherm Gesproken over de schermafdrukken; die komen per mail. Beleid kijkt mee naar de advertentie.',
  ],
  outcomes: [
    'Kosteloos geretourneerd; advertentie aangepast.',
    'Klant hield het artikel tegen 25% korting.',
    'Omschrijving bleek juist, klant had een ander type voor ogen. Retour uit coulance toegestaan.',
    '#sterren Bedrag terug; beoordelingen van een ander artikel zijn losgekoppeld.',
  ],
}
