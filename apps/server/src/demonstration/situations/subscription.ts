import type { Situation } from './situation.js'

export const subscription: Situation = {
  category: 'GEG-03',
  share: 5,
  sold: ['beauty', 'pets', 'books', 'kitchen', 'baby'],
  subjects: ['Abonnement bij {winkel}', 'Proefpakket', 'Maandelijkse afschrijving', 'Opzeggen lukt niet'],
  stories: [
    '#pagina Ik bestelde een proefpakket voor {klein}. Nu wordt er elke maand {deel} afgeschreven voor iets dat ik nooit heb willen hebben.',
    '#opgezegd Het abonnement heb ik op {-28} opgezegd, met bevestiging. Op {-2} is er gewoon weer afgeschreven.',
    'Opzeggen kan alleen telefonisch en alleen op werkdagen van 10 tot 11. In die tijd sta ik voor de klas.',
    '#pagina Bij het afrekenen ben ik kennelijk “lid” geworden. Het vakje daarvoor stond onder aan de pagina, in lichtgrijs.',
    'Er stond “maandelijks opzegbaar”. In de voorwaarden lees ik nu: voor het eerst na twaalf maanden.',
  ],
  details: [
    'De afschrijving heb ik laten terugboeken en nu dreigen ze met een incassobureau.',
    'De dozen stapelen zich hier op.',
    'Mijn [zoon|moeder|buurvrouw] is er ook ingetrapt.',
  ],
  notes: [
    '#pagina {mw} dacht een proefpakket te bestellen en zit aan een abonnement vast. Drie termijnen afgeschreven.',
    '#opgezegd Opgezegd met bevestiging en toch afgeschreven. {mw} heeft de bevestiging voorgelezen.',
    '{mw} heeft vier dozen ongeopend staan en wil ze laten ophalen.',
  ],
  wishes: [
    'Stoppen, en het geld van de laatste maanden terug.',
    'Een bevestiging dat het is opgezegd.',
    'Dat ze de dozen ophalen.',
  ],
  talks: [
    '{mw} gesproken. Wij vragen {winkel} om te stoppen en om een overzicht van wat er is afgeschreven.',
    '#opgezegd {mw} gesproken. Opzegging ligt vast op papier; wat daarna is afgeschreven vragen wij terug.',
    '#pagina Bestelpagina bekeken: het is inderdaad makkelijk over het hoofd te zien. Beleid kijkt daar ook naar.',
  ],
  outcomes: [
    'Abonnement beëindigd, drie termijnen terugbetaald.',
    'Opzegging bevestigd, dozen opgehaald.',
    'Incassodreiging ingetrokken.',
  ],
}
