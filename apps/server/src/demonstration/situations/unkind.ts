import type { Situation } from './situation.js'

export const unkind: Situation = {
  category: 'SRV-02',
  share: 4,
  subjects: ['Contact met {winkel}', 'Bejegening', 'Toon van de verkoper', '#bezorger De bezorger'],
  stories: [
    'Aan de telefoon kreeg ik te horen dat ik “eerst maar eens moest leren lezen”. Daarna werd er opgehangen.',
    'Ik had een gewone vraag gesteld over {de}. Het antwoord begon met “Zoals ik al TWEE keer heb uitgelegd”, in hoofdletters.',
    '#bezorger De bezorger werd boos omdat ik niet snel genoeg bij de deur was. Ik loop met krukken. Hij gooide de doos over het hek.',
    '#chat In de chat noemde de medewerker mij “een zeurpiet”. Dat was vast niet voor mij bedoeld, maar het stond er wel.',
  ],
  details: [
    'Ik verwacht geen bloemen, wel fatsoen.',
    'Zo hoef je toch niet met mensen om te gaan.',
    'Ik was er de hele avond van slag van.',
  ],
  notes: [
    '{mw} is onheus te woord gestaan door een medewerker van {winkel}. {Zij} wil geen geld, alleen dat het gezegd is.',
    '#bezorger Bezorger gooide het pakket over het hek. {mw} loopt met krukken. {Zij} heeft de beelden van de buren.',
    '#chat {mw} leest voor wat er in de chat is geschreven. Dat hoort niet, dat heb ik ook gezegd.',
  ],
  wishes: ['Excuses.', 'Dat er met die medewerker gesproken wordt.', 'Gewoon netjes behandeld worden.'],
  talks: [
    '{mw} gesproken. {Zij} voelde zich niet serieus genomen; ik heb de tijd genomen en excuses aangeboden.',
    '{mw} uit laten praten, dat was nodig. Onze excuses aangeboden. De verkoper vragen wij om de zijne.',
    '#chat Chat teruggelezen. {mw} heeft gelijk, dit kan niet. Verkoper krijgt het gesprek van ons toegestuurd.',
  ],
  outcomes: [
    'Verkoper heeft schriftelijk excuses aangeboden.',
    '#bezorger Vervoerder heeft met de bezorger gesproken; klant kreeg een bos bloemen.',
    'Gesprek gevoerd; klant vond het genoeg dat er geluisterd is.',
  ],
}
