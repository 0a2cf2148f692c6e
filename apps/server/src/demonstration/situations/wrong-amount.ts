import type { Situation } from './situation.js'

export const wrongAmount: Situation = {
  category: 'BET-02',
  share: 7,
  subjects: ['{Artikel}', 'Prijs van {de}', 'Te veel betaald', 'Korting niet verrekend'],
  stories: [
    'Bij het artikel stond {prijs}, in het mandje ook. Op de bevestiging staat {deel} meer, zonder dat ik iets heb gewijzigd.',
    'De kortingscode is wel geaccepteerd (“gefeliciteerd!”) maar niet van het bedrag afgehaald. De winkel zegt dat zij mijn code niet kennen.',
    'Gratis verzending vanaf € 50 staat er groot. Ik besteed {prijs} en betaal toch {deel} “toeslag groot artikel”.',
    'Een dag na mijn bestelling ging de prijs omlaag. Er is een laagsteprijsbelofte, daar heb ik me op beroepen, en toen bleek die net die ochtend te zijn afgeschaft.',
    'Er is een verzekering van {deel} bij gezet die ik niet heb aangevinkt. Of al aangevinkt stond, dat kan ook.',
    'De aanbieding was twee halen, één betalen. Er zijn er gewoon twee in rekening gebracht.',
    'Vandaag zag ik dat er bovenop het aankoopbedrag nog {deel} is afgeschreven, met de omschrijving “correctie”. Niemand weet waarvoor.',
  ],
  details: [
    'Ik heb een schermafdruk van het mandje.',
    'De verkoper noemt het een afrondingsverschil.',
    'Het gaat me om het principe.',
    'Op de actiepagina staat dat de actie liep tot en met {-2}, ik bestelde een dag eerder.',
  ],
  notes: [
    'Verschil van {deel} tussen mandje en afschrijving. {mw} heeft beide voor zich liggen.',
    '{mw} heeft een verzekering bij de bestelling die {zij} niet wilde. Het vinkje stond volgens {aan} al aan.',
    'Kortingscode niet verrekend. {mw} heeft de mail met de code nog, geldig tot het eind van de maand.',
  ],
  wishes: ['{deel} terug.', 'Het verschil.', 'De verzekering ongedaan maken.', 'De korting alsnog.'],
  talks: [
    '{mw} gesproken; schermafdruk is duidelijk. Verschil leggen wij voor aan {winkel}.',
    'De voorwaarden van de actie erbij gezocht. {mw} valt erbinnen, dat heb ik ook zo gezegd.',
    '{mw} wist niet dat een vooraf aangevinkt vakje niet mag. Verzekering wordt teruggedraaid.',
  ],
  outcomes: [
    'Verschil terugbetaald.',
    'Korting alsnog verrekend en excuses per mail.',
    'Verzekering met terugwerkende kracht beëindigd.',
    'Actie was afgelopen op het moment van bestellen; tegoed van € 10 uit coulance.',
    'Toeslag stond in de voorwaarden. Uitleg gegeven; klant was het er niet mee eens.',
  ],
}
