import type { Situation } from './situation.js'

export const cancelling: Situation = {
  category: 'SRV-05',
  share: 5,
  subjects: ['Annuleren {order}', 'Annulering {ding}', '{Artikel} geannuleerd'],
  stories: [
    '#toch Tien minuten na mijn bestelling heb ik geannuleerd omdat ik het verkeerde adres had. Dat kon “helaas niet meer”. {De} werd pas vijf dagen later verstuurd.',
    '#gevraagd De verkoper heeft mij gebeld met de vraag of ík wil annuleren, omdat hij niet kan leveren. Als hij het zelf doet kost het hem punten, zei hij. Dat vind ik wel bijzonder.',
    'De knop om te annuleren doet niets. Je komt op een pagina met aanbiedingen uit.',
    '#duurder Mijn bestelling is zonder reden geannuleerd door de winkel. De dag erna stond {de} er weer op, {deel} duurder.',
    '#toch Ik heb op {-10} geannuleerd en een bevestiging gekregen. Op {-3} stond er toch een bezorger met {de} voor de deur.',
  ],
  details: [
    'De bevestiging van de annulering heb ik nog.',
    'Het geld zou ik “binnen dertig dagen” terugkrijgen.',
    'Ik heb ook nog geprobeerd te bellen, keuze 3, keuze 2, en toen was het stil.',
  ],
  notes: [
    '#gevraagd Verkoper vroeg {mw} telefonisch om zelf te annuleren, omdat hij niet kan leveren. {mw} heeft dat niet gedaan. Doorgeven aan beleid.',
    '#toch {mw} heeft geannuleerd en toch geleverd gekregen. Doos staat ongeopend in de gang.',
    '#duurder Bestelling door de verkoper geannuleerd en daarna duurder aangeboden. {mw} wil {hem} voor de oude prijs.',
  ],
  wishes: [
    'Annuleren en geld terug.',
    'Levering voor de prijs die ik betaald heb.',
    'Dat ze {hem} weer komen ophalen.',
  ],
  talks: [
    '{mw} gesproken. Wij zoeken in het systeem na op welk moment er geannuleerd is.',
    'Uitgelegd hoe annuleren hoort te gaan. De verkoper krijgt het van ons te horen.',
    '#toch {mw} gesproken. Annulering stond er tijdig op; verkoper regelt ophalen en terugbetaling.',
    '#gevraagd Het telefoontje van de verkoper besproken: {mw} weet nog de dag en het nummer. Dit gaat ook naar beleid.',
  ],
  outcomes: [
    'Verkoper heeft zijn excuses aangeboden en het bedrag teruggestort.',
    '#toch Annulering alsnog verwerkt, bedrag terug.',
    '#duurder Geleverd voor de oorspronkelijke prijs.',
    '#toch Doos opgehaald en bedrag teruggestort.',
  ],
}
