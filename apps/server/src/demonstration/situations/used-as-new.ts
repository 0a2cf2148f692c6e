import type { Situation } from './situation.js'

export const usedAsNew: Situation = {
  category: 'ART-06',
  share: 5,
  sold: ['electronics', 'phones', 'kitchen', 'appliances', 'fashion', 'tools', 'books', 'baby', 'beauty'],
  subjects: ['{Artikel}', 'Tweedehands {ding}', '{Artikel} is niet nieuw'],
  stories: [
    'Dit is een retour van iemand anders, dat zie je aan alles. Er zat zelfs nog een retourlabel van {-30} onder het deksel van de doos.',
    'Besteld als nieuw, gekregen met gebruikssporen. Op mijn vraag schreef de winkel dat “een enkele vlek” erbij hoort.',
    '@kitchen,fashion,appliances,baby,books Ik heb {een} nieuw gekocht. Bij het uitpakken vond ik [broodkruimels|een lange zwarte haar|een boodschappenbriefje|een pleister] van iemand anders erin.',
    '@phones,electronics #vorige Op het toestel stond nog het account van de vorige eigenaar, compleet met foto’s van een vakantie in [Turkije|Zeeland|Spanje].',
    '@tools,appliances,electronics #serie De teller staat op [143|87|212] draaiuren. Voor iets dat “fabrieksnieuw in doos” zou zijn vind ik dat knap.',
    '@phones,electronics,beauty,kitchen,tools De verzegeling was doorgesneden en met plakband dichtgemaakt. {De} heeft vegen en aan de onderkant een kras. Dit is een retour van een ander.',
    '@phones,electronics,tools,appliances,kitchen #serie Volgens de fabrikant is de garantie op dit serienummer al [in maart|vorig jaar|anderhalf jaar geleden] begonnen. Ik heb {hem} pas drie weken.',
  ],
  details: [
    'Als ik tweedehands had gewild had ik de helft betaald.',
    'De winkel noemt het “een geopende verpakking”.',
    'Ik voel me eerlijk gezegd voor de gek gehouden.',
    '@beauty,baby,kitchen Om hygiënische redenen wil ik {hem} ook niet meer gebruiken.',
  ],
  notes: [
    'Als nieuw gekocht, duidelijk al eens gebruikt. {mw} stuurt foto’s. {Zij} voelt zich bekocht.',
    '{mw} vond in {de} sporen van een vorige eigenaar en heeft {hem} meteen weggelegd.',
    '@phones,electronics,tools,kitchen,appliances #serie {mw} kreeg {een} die duidelijk gebruikt is; verkocht als nieuw. Serienummer opgegeven, de garantie bij de fabrikant loopt al.',
    '@phones,electronics #vorige Op het toestel stonden gegevens van een vorige eigenaar. {mw} heeft niets bekeken en het uitgezet. Ook van belang voor privacy.',
    '@kitchen {mw} laat de doorgesneden verzegeling zien. Er zitten etensresten in {de}.',
  ],
  wishes: [
    'Een echt nieuwe.',
    'Alles terug, inclusief verzendkosten.',
    'De prijs van tweedehands, dan houd ik {hem}.',
  ],
  talks: [
    'Excuses aangeboden. {mw} mag kiezen: een nieuw exemplaar of het geld terug.',
    '{mw} gesproken. Foto’s laten weinig aan de verbeelding over. Wij vragen een nieuw exemplaar en leggen het voor aan beleid.',
    '@phones,electronics,tools,kitchen,appliances #serie Serienummer nagevraagd bij {winkel}; afwachten. {mw} gebruikt {hem} intussen niet.',
    '@phones,electronics #vorige Gewezen op de gegevens van de vorige eigenaar: {mw} wist ze niet, wij laten dat de verkoper doen.',
  ],
  outcomes: [
    'Nieuw exemplaar geleverd, gebruikte exemplaar opgehaald.',
    'Volledig bedrag terug; verkoper aangesproken op de aanduiding “nieuw”.',
    'Klant hield het toestel voor de helft van de prijs.',
  ],
}
