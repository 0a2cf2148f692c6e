import type { Situation } from './situation.js'

export const neighboursAndPickUp: Situation = {
  category: 'LEV-05',
  share: 7,
  subjects: [
    '{Artikel}',
    '#punt,opgehaald Pakket bij afhaalpunt',
    '#buren Pakket bij de buren',
    'Bezorging {ding}',
  ],
  stories: [
    '#buren Volgens het kaartje ligt mijn pakket bij nummer {nr}. Die mensen zijn sinds [vorige maand|de zomer|een paar weken] verhuisd en het huis staat leeg.',
    '#punt Zonder aan te bellen is {de} naar een afhaalpunt gebracht, [negen|twaalf|zeven] kilometer verderop. Ik heb geen auto en loop met een rollator.',
    '#opgehaald Bij het afhaalpunt zeggen ze dat het pakket op {-4} al is opgehaald. Niet door mij. Er is niet om een legitimatiebewijs gevraagd.',
    '#punt Toen ik op {-2} bij het afhaalpunt kwam was de zaak dicht wegens vakantie. De app zegt dat ik nog één dag heb voordat het teruggaat.',
    '#buren Ik had nadrukkelijk aangegeven: niet bij de buren. Toch heeft de bezorger het bij hen gebracht, en wij hebben om goede redenen geen contact.',
    '#kluis Het pakket lag in een kluisje waarvan de code niet werkt. De helpdesk van de kluisjes verwijst naar de verkoper en andersom.',
    '#buren De buurvrouw had het aangenomen en drie dagen in haar schuur gezet. Het heeft geregend en die schuur lekt. Dat neem ik haar niet kwalijk, de bezorger wel: ik was namelijk thuis.',
  ],
  details: [
    'Zo hoef je geen bezorging aan huis te kiezen.',
    'Ik heb de bezorging tegen betaling aan huis geregeld, juist om dit te voorkomen.',
    'Op het briefje is het huisnummer onleesbaar.',
    'De chauffeur belde niet aan, dat ziet mijn deurbelcamera altijd.',
    'De zegel was verbroken toen ik het kreeg.',
  ],
  notes: [
    '#punt {mw} kan {de} niet ophalen: slecht ter been en geen vervoer. Afhaalpunt bewaart nog tot en met morgen. Wij bellen het afhaalpunt om dat te verlengen.',
    '#opgehaald Het afhaalpunt zegt dat er is opgehaald, {mw} ontkent dat. {Zij} klinkt oprecht. Naar een legitimatie is niet gevraagd.',
    '#buren Bezorgd bij buren waarmee {mw} in onmin leeft, ondanks de voorkeur in het account. {Zij} wil niet zelf aanbellen.',
  ],
  wishes: [
    'Dat het pakket alsnog aan huis komt.',
    '#opgehaald Een nieuwe, want wie hem heeft opgehaald weet ik niet.',
    'De bezorgkosten terug.',
    '#buren Dat mijn voorkeur voortaan wordt gelezen.',
  ],
  talks: [
    '{mw} gesproken. Wij zoeken met de vervoerder uit waar het pakket nu is en bellen terug.',
    'Excuses voor de omweg. {winkel} krijgt van ons de vraag om opnieuw te bezorgen.',
    '#punt {mw} gesproken. Afhaalpunt gebeld: bewaart het pakket vijf dagen langer. Verkoper regelt alsnog bezorging aan huis.',
    '#opgehaald Wij vragen de vervoerder naar de registratie van het ophalen. {mw} hoeft daar zelf niets voor te doen.',
    '#buren Gesproken over de voorkeur “niet bij buren”. Die staat goed in het account; wij vragen waarom zij niet op het label stond.',
  ],
  outcomes: [
    'Pakket gevonden en alsnog aan huis bezorgd.',
    'Alsnog aan huis bezorgd op een afgesproken tijd.',
    '#opgehaald Afgifte zonder legitimatie erkend; bedrag terugbetaald.',
    '#punt Bewaartermijn verlengd, klant heeft zelf opgehaald.',
    '#buren Bezorgkosten vergoed en voorkeur in het account hersteld.',
  ],
}
