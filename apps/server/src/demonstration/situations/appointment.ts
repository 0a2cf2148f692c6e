import type { Situation } from './situation.js'

export const appointment: Situation = {
  category: 'LEV-06',
  share: 7,
  sold: ['appliances'],
  subjects: ['{Artikel}', 'Montage {ding}', 'Bezorgafspraak {ding}', 'Aansluiten {ding}'],
  stories: [
    '#dag,oud Ik betaalde {deel} extra om {de} boven te laten zetten en aan te sluiten. De mannen zetten {hem} in de hal, zeiden dat de trap te smal was en reden weg. De oude staat er ook nog.',
    '#dag Tussen 8 en 12 uur zouden ze komen. Om 12:20 kreeg ik een bericht dat ik niet thuis was. Ik zat voor het raam.',
    '#water De monteur heeft {de} scheef geplaatst en een gat geboord waar het niet hoorde. Toen ik er iets van zei vond hij dat het “binnen de marge” viel.',
    '#dag Voor de derde keer is de afspraak op de ochtend zelf afgezegd. {D} oude {ding} is al weg, dus we behelpen ons nu [twee|drie] weken.',
    '#vloer Bij de montage is er een flinke kras in onze houten vloer gekomen. De heren hebben die gezien en gefotografeerd, maar nu heeft niemand die foto’s meer.',
    '#oud Op de bevestiging staat dat {d} oude {ding} wordt meegenomen, daar is voor betaald. De bezorgers wisten van niets en hadden er geen plek voor in de bus.',
    '#water {De} is aangesloten zonder dat er water bij kon: de kraan stond dicht en is nooit getest. ’s Avonds stond de berging blank.',
  ],
  details: [
    'Ik ben zelfstandige, een vrije ochtend kost mij gewoon geld.',
    'De afspraak staat zwart op wit in de mail van {-13}.',
    'Bij de planning neemt niemand op.',
    'De verkoper zegt dat de montage door een ander bedrijf wordt gedaan, maar ik heb alleen hem betaald.',
  ],
  notes: [
    '#dag Afspraak drie keer verzet, laatste keer op de dag zelf. {mw} zit zonder {ding} en heeft een baby in huis.',
    '#vloer Kras in de vloer bij het plaatsen. {mw} heeft de naam van de monteur opgeschreven en een offerte van de parketteur, {deel}.',
    '#dag,oud {mw} heeft betaald voor aansluiten en meenemen van de oude; geen van beide is gedaan. {Zij} wil een vaste dag, liefst na vier uur.',
  ],
  wishes: [
    'Een afspraak die doorgaat.',
    'Vergoeding van de schade aan de vloer.',
    'De montagekosten terug.',
    'Dat de oude alsnog wordt opgehaald.',
  ],
  talks: [
    '{mw} gesproken en excuses aangeboden voor de verloren ochtend. Planning van {winkel} zoekt uit wat er misging.',
    '#dag {mw} gesproken. Wij laten de verkoper één vaste dag noemen; lukt dat niet, dan vervalt de toeslag en regelt {mw} het zelf op zijn kosten.',
    '#vloer Foto’s van de vloer ontvangen. Verkoper vraagt de montageploeg om hun kant van het verhaal, daarna bellen wij {aan}.',
    '#dag Afspraak gemaakt in overleg met de planning van {winkel}, met een nummer dat {mw} op de dag zelf kan bellen.',
  ],
  outcomes: [
    'In overleg met de klant opgelost; voorrijkosten kwijtgescholden.',
    '#dag Nieuwe afspraak nagekomen; montagekosten uit coulance terugbetaald.',
    '#vloer Schade aan de vloer vergoed door de montageploeg (offerte overgelegd).',
    '#oud Oude apparaat alsnog opgehaald zonder kosten.',
    'Klant heeft zelf laten aansluiten; rekening door de verkoper voldaan.',
  ],
}
