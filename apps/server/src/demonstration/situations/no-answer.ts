import type { Situation } from './situation.js'

export const noAnswer: Situation = {
  category: 'SRV-01',
  share: 9,
  subjects: ['Geen antwoord van {winkel}', '{Artikel}', 'Vraag over {de}', 'Onbereikbare verkoper'],
  stories: [
    '#gesloten Mijn vraag over {de} staat al sinds {-13} open. Nee, dat zeg ik verkeerd: hij is drie keer gesloten zonder dat iemand iets geschreven heeft.',
    'Er is een chat, een mailadres en een telefoonnummer. De chat is een robot, de mail komt terug en het nummer is van een [kapper|garage|bloemist] die er ook niets aan kan doen.',
    '@kitchen,appliances,electronics,tools Ik wil alleen weten of er voor {de} nog [filters|reserveonderdelen|een losse oplader|een handleiding] te krijgen zijn. Vier berichten verder weet ik het nog niet.',
    'Elke keer krijg ik “bedankt voor uw bericht, wij streven ernaar binnen 24 uur te antwoorden”. Dat streven is inmiddels tien dagen oud.',
    '#gesloten Er werd gereageerd met een standaardtekst over de retourtermijn. Ik vroeg niets over een retour. Daarna stond de vraag op “opgelost”.',
    'De verkoper schreef op {-7} dat hij het ging uitzoeken en mij “morgen” zou laten weten hoe het zat. Ik heb daarna nog twee keer gevraagd of hij mij vergeten was.',
    'Ik word van het kastje naar de muur gestuurd: verkoper, importeur, verkoper, platform, en nu weer de verkoper, die niet opneemt.',
    'Op de site staat een bezoekadres. Daar ben ik heen gereden, veertig kilometer. Het is een brievenbus in een bedrijfsverzamelgebouw.',
    'Mijn berichten zijn volgens het systeem “gelezen”. Er gebeurt alleen niets mee.',
  ],
  details: [
    'Zo ingewikkeld is de vraag toch niet.',
    'Ik ben altijd beleefd gebleven, dat mag ook gezegd worden.',
    'De eerste keer dat ik schreef was op {-18}.',
    'Bij de beoordelingen antwoordt hij binnen een uur, dus hij leest wel.',
    'Het zou fijn zijn als een mens antwoord gaf.',
  ],
  notes: [
    '#gesloten {mw} krijgt geen antwoord van {winkel} op een eenvoudige vraag over {de}. Vier berichten verstuurd, alle vier gesloten.',
    'Telefoonnummer van de verkoper is van een ander bedrijf; dat heeft {mw} al een paar keer gebeld. Nummer genoteerd voor beleid.',
    '{mw} is naar het bezoekadres gereden en trof een brievenbus. {Zij} is daar begrijpelijk boos over.',
  ],
  wishes: [
    'Een antwoord.',
    'Dat iemand mij terugbelt.',
    'Een inhoudelijk antwoord, geen standaardtekst.',
    'Een telefoonnummer waar wel wordt opgenomen.',
  ],
  talks: [
    '{mw} gesproken; de vraag is helder. Ik vraag {winkel} om een antwoord op de inhoud.',
    '{mw} gesproken en de vraag overgenomen. Wij leggen hem bij {winkel} neer en bewaken dat er een echt antwoord komt.',
    '#gesloten Gekeken in de berichten: drie keer gesloten zonder inhoud. Dat meld ik ook bij beleid. {mw} hoort het antwoord via ons.',
    '{mw} vond het prettig een mens te spreken. De vraag zelf is klein; ik zoek hem vandaag nog uit.',
  ],
  outcomes: [
    'Verkoper heeft alsnog inhoudelijk geantwoord.',
    'Vraag beantwoord via de importeur.',
    'Verkoper aangesproken op het sluiten van vragen zonder antwoord.',
    'Klant had intussen zelf een onderdeel gevonden; verkoper heeft excuses aangeboden.',
  ],
}
