import type { Situation } from './situation.js'

export const counterfeit: Situation = {
  category: 'ART-07',
  share: 5,
  sold: ['fashion', 'beauty', 'electronics', 'phones'],
  subjects: ['{Artikel}', 'Echtheid van {de}', '{Artikel} is namaak'],
  stories: [
    '@fashion Ik twijfel sterk aan de echtheid van {de}. De naam staat er met een spelfout op en het stiksel laat nu al los.',
    '#winkel In een echte winkel heb ik {hem} laten bekijken. De verkoopster had er drie tellen voor nodig: nep.',
    'De code op de verpakking bestaat volgens de maker niet. Hun klantendienst heeft mij dat op {-5} per mail bevestigd.',
    '@fashion Het ruikt naar benzine en na één dag dragen had ik rode plekken. Dit kan onmogelijk het merk zijn dat op de doos staat.',
    'Voor {prijs} dacht ik iets echts te kopen, het stond er ook bij: “100% origineel met certificaat”. Dat certificaat is een kopie van een kopie.',
  ],
  details: [
    'Bij andere kopers zie ik hetzelfde in de beoordelingen.',
    '#omkoop De verkoper vraagt nu of ik mijn beoordeling wil weghalen in ruil voor {deel}.',
    'Terugsturen moet naar een postbus in het buitenland, zonder bewijs van ontvangst.',
    'Zo te zien biedt hij dezelfde spullen onder twee namen aan.',
  ],
  notes: [
    '#winkel {mw} heeft {de} bij een officiële winkel laten bekijken en kreeg te horen dat het namaak is. {Zij} heeft dat op papier.',
    '#omkoop Verkoper biedt {mw} geld als {zij} de beoordeling weghaalt. {Zij} heeft dat bericht doorgestuurd.',
    '@beauty,fashion {mw} kreeg uitslag van {de}. Naar de huisarts geweest. Twijfelt aan de echtheid.',
  ],
  wishes: [
    'Geld terug, zonder terugsturen.',
    'Dat deze verkoper wordt aangepakt.',
    'Een echte, of alles terug.',
  ],
  talks: [
    '{mw} gesproken. Foto’s gevraagd van de verpakking en het label; beleid kijkt mee.',
    '#winkel {mw} gesproken. Verklaring van de winkel ontvangen. Beleid doet onderzoek; los daarvan vragen wij terugbetaling.',
    'Gevraagd om {de} te bewaren en niet op te sturen naar het buitenland. {mw} begreep waarom.',
    '#omkoop Het aanbod om de beoordeling te verwijderen is doorgegeven aan Anouk. {mw} is bedankt voor het melden.',
  ],
  outcomes: [
    'Bedrag terug zonder retour; artikel uit de verkoop genomen.',
    'Merkhouder bevestigde namaak, verkoper kreeg een overtreding.',
    'Artikel bleek echt (parallelinvoer). Uitleg gegeven, klant mocht retour.',
  ],
}
