import type { Situation } from './situation.js'

export const returnRefused: Situation = {
  category: 'SRV-03',
  share: 9,
  subjects: ['Retour {ding}', 'Retour geweigerd', '{Artikel} terugsturen', 'Bedenktijd'],
  stories: [
    '@fashion,home,sport,baby,bicycles,kitchen #open Binnen de bedenktijd heb ik gemeld dat ik {de} wil terugsturen. De winkel zegt dat dat alleen kan als de verpakking ongeopend is. Hoe had ik dan moeten kijken of {hij} past?',
    '#tijd Mijn retour is geweigerd omdat ik “te laat” zou zijn. Ontvangen op {-15}, aangemeld op {-4}. Volgens mij is dat elf dagen.',
    '#kras Ze hebben {de} naar mij teruggestuurd, op mijn kosten, met een sticker “niet geaccepteerd”. Er zou een kras op zitten. Die zat er bij mij niet op.',
    'Omdat ik {hem} in de aanbieding kocht zou ik geen recht hebben op ruilen of terugsturen. Dat stond nergens.',
    'Voor de retour moet ik een formulier printen, ondertekenen, inscannen en mailen. Ik heb geen printer. Toen ik vroeg of het ook anders kon was het antwoord “nee”.',
    '@home,appliances,garden,sport #ver De winkel stuurt geen label. “Dat moet u zelf regelen.” Een pakket van twintig kilo aangetekend naar [Polen|Spanje|Tsjechië] kost meer dan {de} zelf.',
    'Ik mag {hem} alleen terugbrengen naar het magazijn in persoon, op dinsdagochtend tussen 9 en 11.',
    '@fashion,home #maatwerk Volgens de verkoper is {de} speciaal voor mij gemaakt en daarom uitgesloten. Ik heb uit drie kleuren gekozen, dat is alles.',
    '{De} was een cadeau en de ontvanger had {hem} al. De winkel accepteert de retour niet omdat de naam op de bon anders is.',
  ],
  details: [
    'Alles zit nog in het plastic, op het zakje na dat je wel open móét maken.',
    'Volgens de site van de overheid heb ik gewoon veertien dagen.',
    'De voorwaarden waar ze naar verwijzen staan er pas sinds {-6} op.',
    'Het retourformulier gaf steeds dat de sessie verlopen was.',
    'Ze bieden nu een tegoed van de helft.',
  ],
  notes: [
    '#tijd,open Retour geweigerd vanwege geopende doos. {mw} heeft {hem} alleen bekeken. Binnen de veertien dagen aangemeld.',
    '#ver {mw} moet {de} op eigen kosten naar het buitenland sturen; dat is duurder dan het artikel. {Zij} vraagt of dat zomaar mag.',
    '{mw} heeft geen printer en kan het formulier niet invullen. Wij hebben het aan de balie voor {aan} gedaan.',
    '#kras Verkoper stuurde de retour terug met een sticker. {mw} heeft {hem} ongeopend laten staan, goed bewaard als bewijs.',
  ],
  wishes: [
    'Gewoon kunnen terugsturen.',
    'Een retourlabel.',
    'Mijn geld terug en dat ze {hem} ophalen.',
    'Dat ze zich aan de wet houden.',
  ],
  talks: [
    '{mw} gesproken. Wij vragen de verkoper op grond waarvan de retour geweigerd is.',
    'Voorwaarden erbij gezocht en met {mw} doorgenomen. Wat de verkoper zegt staat er niet in.',
    '#tijd {mw} gesproken over de bedenktijd. De data kloppen, de retour is op tijd gemeld. Verkoper krijgt van ons een verzoek om label en terugbetaling.',
    '#open Uitgelegd wat “gebruiken zoals in een winkel” betekent. {mw} heeft niet meer gedaan dan dat.',
    '#ver De kosten van terugsturen naar het buitenland staan niet in de voorwaarden bij de bestelling. Dan kan het niet, dat leg ik de verkoper voor.',
    '#kras {mw} wil het graag netjes oplossen. Ik vraag {winkel} om een onderbouwing van de kras, met foto.',
  ],
  outcomes: [
    'Retour alsnog geaccepteerd, bedrag volledig terug.',
    '#ver Verkoper heeft een label gestuurd en de voorwaarden aangepast.',
    '#maatwerk Maatwerk bleek geen maatwerk; retour toegestaan.',
    '#tijd Retour was na dertig dagen gemeld en is afgewezen; uitleg gegeven.',
    'Klant hield het artikel met een vergoeding van 20%.',
  ],
}
