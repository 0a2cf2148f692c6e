import type { Situation } from './situation.js'

export const invoice: Situation = {
  category: 'BET-04',
  share: 5,
  forBusiness: true,
  sold: ['office', 'electronics', 'tools', 'phones', 'home', 'kitchen'],
  subjects: ['Factuur {order}', '#btw Btw op factuur', 'Factuur {ding}'],
  stories: [
    '#btw Voor mijn administratie heb ik een factuur nodig op naam van de zaak. Ik krijg telkens een pakbon met “factuur” erboven, zonder btw-bedrag.',
    '#btw Op de factuur staat een verkeerd btw-nummer. Mijn boekhouder accepteert dat niet en de aangifte moet [deze maand|voor het eind van de maand] de deur uit.',
    '#btw Er is 21% btw gerekend en afgedragen aan een land waar deze verkoper helemaal niet gevestigd is. Zo kan ik het niet verrekenen.',
    'Vijf keer heb ik om een factuur gevraagd. Vijf keer dezelfde link, en die geeft vijf keer een lege pagina.',
    '#naam De factuur staat op naam van een bedrijf dat ik niet ken, in [Kortrijk|Venlo|Emmen], en niet op naam van de winkel waar ik kocht.',
  ],
  details: [
    'Het gaat om meer dan één bestelling, maar dit is de grootste.',
    'Het bedrag is {prijs}, daar wil ik de btw gewoon van terugvragen.',
    'Bij iedere andere leverancier zit dit er automatisch bij.',
    'De belastingdienst neemt met een pakbon geen genoegen.',
  ],
  notes: [
    '#btw {mw} heeft een eenmanszaak en krijgt geen factuur met btw. Kwartaalaangifte staat voor de deur.',
    '#naam Factuur staat op een onbekende bedrijfsnaam. {mw} vraagt zich af van wie {zij} nu eigenlijk gekocht heeft.',
  ],
  wishes: [
    'Een correcte factuur.',
    'Een factuur op naam van mijn zaak, met btw.',
    'Uitleg en een nieuwe factuur.',
  ],
  talks: [
    '{mw} gesproken. Wij vragen {winkel} om een factuur die aan de eisen voldoet.',
    '{mw} gesproken en de bedrijfsgegevens genoteerd. Verkoper maakt de factuur opnieuw; wij controleren of alles erop staat.',
    '#naam Bedrijfsnaam op de factuur opgezocht: hoort bij dezelfde handelaar. {mw} krijgt er een schriftelijke uitleg bij.',
  ],
  outcomes: [
    'Nieuwe factuur gestuurd, klant akkoord.',
    'Factuur op zakelijke naam nagezonden; link hersteld.',
    '#btw Btw-nummer gecorrigeerd door de verkoper.',
  ],
}
