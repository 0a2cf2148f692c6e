import type { Situation } from './situation.js'

export const wrongItem: Situation = {
  category: 'LEV-04',
  share: 8,
  subjects: ['{Artikel}', 'Verkeerd geleverd', 'Iets anders gekregen dan {de}'],
  stories: [
    '#ander Ik bestelde {een} en kreeg [een doos kattenvoer|zes paar sokken|een tuinslang|een puzzel van duizend stukjes|drie pakken printerpapier]. De pakbon is wel van mij.',
    '@electronics,kitchen,appliances,tools,phones #minder Op de doos staat het goede typenummer, maar erin zit {een} van een ouder model. Dat zie je pas aan het plaatje aan de onderkant.',
    '#minder In plaats van {de} zat er een heel ander artikel in, van nog niet de helft van de prijs. Ik heb {prijs} betaald, dat andere kost op dezelfde site {deel}.',
    '#ander Het pakket is van iemand anders. Naam en adres van een mevrouw in [Assen|Goes|Weert|Hoorn] staan op de factuur, en zij zal nu wel met mijn {ding} zitten.',
    '@fashion,home,electronics,phones,office Zwart besteld, wit gekregen, teruggestuurd, en nu voor de tweede keer wit. In de bevestiging staat toch echt zwart.',
    '@kitchen,appliances,electronics,tools Dit is het Duitse model, met een stekker en een gebruiksaanwijzing waar ik niets mee kan. In de beschrijving stond daar niets over.',
    '#twee Ik had er twee besteld en betaald en kreeg er één, met een pakbon waarop keurig “2 stuks” staat.',
    '#ander Er zijn bij het inpakken twee bestellingen verwisseld. Dat kan gebeuren. Maar dat ik nu zelf naar een postpunt moet en eerst {deel} aan porto moet voorschieten, vind ik de omgekeerde wereld.',
  ],
  details: [
    'De verkoper vraagt of ik het verkeerde artikel wil houden met korting. Nee dus.',
    'Volgens hen kan ik pas een nieuwe krijgen als de verkeerde binnen is, en daar doen ze een week over.',
    'Het retourlabel dat ik kreeg is voor weer een ander artikel.',
    'Ik heb er een foto bij gezet waar de pakbon ook op staat.',
    'Terugsturen lukt niet, want in mijn account staat het artikel dat ik níét heb gekregen.',
  ],
  notes: [
    '#ander {mw} kreeg de bestelling van een ander. Naam en adres van die ander staan op de factuur; {mw} heeft {aan} uit zichzelf niet benaderd. Ook een kwestie van privacy.',
    'Tweede keer het verkeerde artikel. {mw} leest het typenummer voor: één cijfer verschil met de bestelling.',
    '#twee Twee besteld, één ontvangen. Volgens de verkoper woog het pakket genoeg voor twee. {mw} voelt zich niet geloofd.',
  ],
  wishes: [
    'Gewoon wat ik besteld heb.',
    '#ander,minder Dat het verkeerde pakket bij mij wordt opgehaald.',
    'Het juiste artikel, zonder eerst porto voor te schieten.',
    '#minder Het verschil in prijs terug, dan houd ik deze.',
  ],
  talks: [
    '{mw} gesproken en een foto van de pakbon gekregen. Verkoper regelt ophalen en stuurt wat er besteld was.',
    '{mw} gesproken. Het verkeerde artikel wordt opgehaald, {zij} hoeft niets voor te schieten.',
    '#ander Bestelling en pakbon vergeleken: duidelijk een verwisseling in het magazijn. Verkoper stuurt het juiste artikel zodra wij bevestigen.',
    '#minder {mw} wil het artikel wel houden als het verschil terugkomt. Voorstel aan {winkel} gedaan.',
  ],
  outcomes: [
    'Verwisseling hersteld, klant heeft het juiste artikel.',
    'Juiste artikel nagestuurd, verkeerde opgehaald zonder kosten.',
    '#minder Klant hield het geleverde artikel; prijsverschil terugbetaald.',
    '#twee Tweede stuk alsnog verzonden na weging bij de vervoerder.',
    'Bestelling teruggedraaid; verkoper heeft de voorraadlocaties nagelopen.',
  ],
}
