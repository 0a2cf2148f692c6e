import type { Situation } from './situation.js'

export const partMissing: Situation = {
  category: 'ART-03',
  share: 6,
  sold: ['electronics', 'home', 'toys', 'tools', 'garden', 'kitchen', 'office', 'baby'],
  subjects: ['{Artikel}', '{Artikel} niet compleet', 'Onderdeel van {de}'],
  stories: [
    'Er hoort volgens de doos nog een onderdeel bij en dat zit er niet in. Twee keer heb ik alles uitgepakt en ook in het piepschuim gezocht.',
    'Ik mis de helft. Op de site staat “compleet geleverd”, op de pakbon staat “2 van 2”, en ik heb er één.',
    'Zonder het ontbrekende stuk kan ik {de} niet gebruiken. De verkoper heeft het wel los in de winkel liggen, voor {klein}.',
    '@home,office,garden,baby #schroef In de doos ontbreekt het zakje met [schroeven|pluggen|bouten en moeren]. Zonder dat zakje heb ik geen {ding} maar een stapel planken.',
    '@electronics,tools #lader De oplader zit er niet bij, terwijl die op de doos staat afgebeeld. De verkoper vindt dat ik die zelf maar moet kopen, {deel}.',
    '@toys,home,garden,office #lijst Volgens de lijst horen er vierentwintig delen in te zitten. Wij tellen er eenentwintig, met z’n drieën geteld.',
    '@kitchen,home Het deksel ontbreekt. Ik heb daarover op {-11} gemaild, op {-8} gebeld en op {-3} een briefje gestuurd.',
    '@home,office,garden,toys,baby #lijst Onderdeel F zit er twee keer in en onderdeel G helemaal niet. Mijn halve woonkamer ligt nu al twee weken vol met {de}.',
    '@office,baby,garden Ik kreeg drie wieltjes en een los busje. Er horen er vier te zijn, dat lijkt me duidelijk.',
  ],
  details: [
    'Ik kan {hem} niet terugsturen want {hij} staat half in elkaar.',
    'Losse onderdelen verkopen ze niet, zeggen ze.',
    'Toen stuurden ze het verkeerde onderdeel op.',
    'Op de pakbon staat “gecontroleerd door: 14”.',
  ],
  notes: [
    '@home,office,baby,garden #schroef Zakje met bevestigingsmateriaal ontbreekt. {mw} heeft {de} half in elkaar staan in de kinderkamer.',
    'Belt voor de vierde keer over hetzelfde ontbrekende onderdeel, nummer {nr} op de tekening. Verkoper stuurde eerst het verkeerde.',
    '@electronics,tools #lader {mw} mist de oplader die op de doos staat. Verkoper zegt: los te bestellen.',
  ],
  wishes: [
    'Alleen het ontbrekende onderdeel, meer niet.',
    'Het onderdeel of een complete nieuwe.',
    'Dat ze nu eens het goede sturen.',
  ],
  talks: [
    '{mw} gesproken en het onderdeelnummer samen opgezocht. Verkoper stuurt het na zodra hij het bevestigt.',
    '#lijst De verkoper krijgt van ons een foto van de onderdelenlijst met een kruisje. {mw} hoeft niets terug te sturen.',
    '@electronics,tools #lader Een oplader hoort erbij als hij op de doos staat; dat leggen wij {winkel} voor.',
  ],
  outcomes: [
    'Verkoper heeft het ontbrekende deel per koerier gebracht.',
    'Ontbrekende onderdeel nagestuurd.',
    'Complete nieuwe doos geleverd, de oude is opgehaald.',
    '@home,office,garden,baby #schroef Klant heeft zelf schroeven gekocht; € 8,50 vergoed.',
    '@electronics,tools #lader Oplader kosteloos nageleverd.',
  ],
}
