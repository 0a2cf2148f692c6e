import type { Situation } from './situation.js'

export const somethingElse: Situation = {
  category: 'OVG',
  share: 4,
  withoutSeller: true,
  subjects: [
    '#beoordeling Beoordeling verwijderd',
    '#doos Verpakkingsmateriaal',
    '#site Toegankelijkheid van de site',
    '#zoek Zoekresultaten',
    'Een suggestie',
  ],
  stories: [
    '#beoordeling Mijn beoordeling is verwijderd. Er stond niets lelijks in, alleen dat {de} niet deed wat beloofd werd. Positieve beoordelingen blijven wel staan, valt mij op.',
    '#doos Een doosje van vijf centimeter kwam in een doos waar een koelkast in past. Ik moet al dat papier zelf naar de container brengen en die zit vol.',
    '#site Ik ben slechtziend en gebruik een voorleesprogramma. Sinds de vernieuwing leest dat bij het afrekenen alleen “knop, knop, knop”. Zo kan ik niets meer bestellen.',
    '#zoek Bij het zoeken op laagste prijs staan bovenaan de duurste. Er staat “gesponsord” bij, maar dat is zo klein dat mijn leesbril er niet aan te pas komt.',
    '#bus In mijn straat staan de bezorgbusjes de hele dag op de stoep, motor aan. Met de kinderwagen moet ik de weg op. Ik weet niet bij wie ik anders moet zijn.',
  ],
  details: [
    'Ik ben verder best tevreden, hoor.',
    'Graag hoor ik wat u hiermee doet.',
    'Dit moet toch anders kunnen.',
  ],
  notes: [
    '#site {mw} is slechtziend en kan sinds de vernieuwing niet meer afrekenen. Samen de bestelling gedaan.',
    '#beoordeling Beoordeling van {mw} is verwijderd. {Zij} heeft de tekst bewaard; daar staat niets in dat niet mag.',
  ],
  wishes: [
    '#beoordeling Mijn beoordeling terug.',
    '#site Dat de site weer voor te lezen is.',
    'Een reactie.',
  ],
  talks: [
    '{mw} gesproken. Het is niet iets van een bestelling, maar ik leg het wel voor aan wie erover gaat.',
    '{mw} gesproken en bedankt voor het melden. Ik leg dit voor aan de mensen van de site en bel terug met wat zij zeggen.',
    '#beoordeling Tekst van de beoordeling gelezen: mag gewoon. Ik vraag waarom zij weg is.',
  ],
  outcomes: [
    'Doorgegeven aan de verantwoordelijke afdeling, klant kreeg antwoord.',
    '#beoordeling Beoordeling teruggeplaatst.',
    '#site Doorgegeven aan de bouwers van de site; hersteld in de volgende versie.',
    '#bus Vervoerder aangesproken; klant bedankt.',
  ],
}
