import type { Situation } from './situation.js'

export const wrongAmount: Situation = {
  category: 'BET-02',
  share: 7,
  subjects: ['{Artikel}', 'Prijs van {de}', 'Te veel betaald', '#actie Korting niet verrekend'],
  stories: [
    '#mandje Bij het artikel stond {prijs}, in het mandje ook. Op de bevestiging staat {deel} meer, zonder dat ik iets heb gewijzigd.',
    '#actie De kortingscode is wel geaccepteerd (“gefeliciteerd!”) maar niet van het bedrag afgehaald. De winkel zegt dat zij mijn code niet kennen.',
    '#actie Gratis verzending vanaf € 50 staat er groot. Ik besteed {prijs} en betaal toch {deel} “toeslag groot artikel”.',
    '#actie Een dag na mijn bestelling ging de prijs omlaag. Er is een laagsteprijsbelofte, daar heb ik me op beroepen, en toen bleek die net die ochtend te zijn afgeschaft.',
    '#verzekering Er is een verzekering van {deel} bij gezet die ik niet heb aangevinkt. Of al aangevinkt stond, dat kan ook.',
    '#actie De aanbieding was twee halen, één betalen. Er zijn er gewoon twee in rekening gebracht.',
    'Vandaag zag ik dat er bovenop het aankoopbedrag nog {deel} is afgeschreven, met de omschrijving “correctie”. Niemand weet waarvoor.',
  ],
  details: [
    'Zoiets valt pas op als je het afschrift naleest.',
    '#mandje Ik heb een schermafdruk van het mandje.',
    '#mandje De verkoper noemt het een afrondingsverschil.',
    'Het gaat me om het principe.',
    '#actie Op de actiepagina staat dat de actie liep tot en met {-2}, ik bestelde een dag eerder.',
  ],
  notes: [
    '#mandje Verschil van {deel} tussen mandje en afschrijving. {mw} heeft beide voor zich liggen.',
    '#verzekering {mw} heeft een verzekering bij de bestelling die {zij} niet wilde. Het vinkje stond volgens {aan} al aan.',
    '#actie Kortingscode niet verrekend. {mw} heeft de mail met de code nog, geldig tot het eind van de maand.',
  ],
  wishes: [
    '{deel} terug.',
    'Het verschil.',
    '#verzekering De verzekering ongedaan maken.',
    '#actie De korting alsnog.',
  ],
  talks: [
    '{mw} gesproken en de bedragen samen nagerekend. Wij vragen {winkel} om uitleg van het verschil.',
    'Bestelling en afschrijving vergeleken, {mw} heeft gelijk. Terugbetaling aan de verkoper voorgelegd.',
    '#mandje {mw} gesproken; schermafdruk is duidelijk. Verschil leggen wij voor aan {winkel}.',
    '#actie De voorwaarden van de actie erbij gezocht. {mw} valt erbinnen, dat heb ik ook zo gezegd.',
    '#verzekering {mw} wist niet dat een vooraf aangevinkt vakje niet mag. Verzekering wordt teruggedraaid.',
  ],
  outcomes: [
    'Verschil terugbetaald.',
    '#actie Korting alsnog verrekend en excuses per mail.',
    '#verzekering Verzekering met terugwerkende kracht beëindigd.',
    '#actie Actie was afgelopen op het moment van bestellen; tegoed van € 10 uit coulance.',
    '#actie Toeslag stond in de voorwaarden. Uitleg gegeven; klant was het er niet mee eens.',
  ],
}
