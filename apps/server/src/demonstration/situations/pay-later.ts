import type { Situation } from './situation.js'

export const payLater: Situation = {
  category: 'KRD-05',
  share: 7,
  subjects: [
    'Achteraf betalen',
    '#retour Aanmaning na retour',
    'Betalingsherinnering {order}',
    'Kosten bij achteraf betalen',
  ],
  stories: [
    '#retour {De} ging op {-24} retour. Toch krijg ik herinneringen van de betaaldienst, nu met {klein} kosten erbij.',
    '#betaald Ik heb op tijd betaald, op {-13}, en heb daar een afschrift van. Toch ligt er nu een brief met “laatste aanmaning”.',
    'Bij het afrekenen stond achteraf betalen al aangeklikt. Ik betaal altijd meteen. Zo kreeg ik een rekening waar ik niets van wist, en daarna een boete.',
    '#helft Van mijn bestelling is maar de helft geleverd, maar de betaaldienst wil het hele bedrag van {prijs}. Pauzeren kan volgens hen maar één keer.',
    'De herinneringen gingen naar een mailadres met een tikfout. Nu er een deurwaarder bij staat weten ze mijn goede adres ineens wel.',
    'Mijn zoon van zestien heeft op mijn naam {een} besteld met achteraf betalen. Er is nergens naar een leeftijd gevraagd.',
  ],
  details: [
    'Dreigen met registratie vind ik voor zo’n bedrag buiten alle proportie.',
    '#retour De winkel bevestigt dat de retour binnen is, de betaaldienst ziet dat niet.',
    'Er zijn nu al twee keer kosten bij gekomen.',
    'Ik slaap er slecht van.',
  ],
  notes: [
    '#retour Herinnering voor een bestelling die retour is. {mw} is ongerust over een registratie. Retourbewijs bekeken aan de balie.',
    '#betaald {mw} heeft betaald en krijgt toch een aanmaning. Betaalkenmerk vergeleken, er is een cijfer verwisseld.',
    'Minderjarige zoon van {mw} heeft besteld met achteraf betalen. {mw} wil {de} terugsturen en geen kosten.',
  ],
  wishes: [
    'De kosten van de herinneringen eraf.',
    'Rust: een bevestiging dat ik niets meer hoef te betalen.',
    'Dat de aanmaning wordt ingetrokken.',
  ],
  talks: [
    '{mw} gesproken. De zaak staat nu stil bij de betaaldienst, dat heb ik tijdens het gesprek geregeld.',
    '#retour {mw} gesproken. Retour is bij {winkel} binnen; wij vragen de betaaldienst om de zaak stil te leggen.',
    '#betaald Betaalkenmerk klopt op één cijfer na niet. Doorgegeven aan de betaaldienst, {mw} hoeft niet opnieuw te betalen.',
    '{mw} gerustgesteld: zolang wij dit uitzoeken komen er geen kosten bij.',
  ],
  outcomes: [
    'Vordering ingetrokken en kosten kwijtgescholden.',
    '#betaald Betaling alsnog gekoppeld, bevestiging gestuurd.',
    'Herinneringskosten terugbetaald door de betaaldienst.',
    '#helft Helft van het bedrag bleek wel verschuldigd; klant heeft betaald zonder kosten.',
  ],
}
