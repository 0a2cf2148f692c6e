import type { Situation } from './situation.js'

export const paidTwice: Situation = {
  category: 'BET-03',
  share: 5,
  subjects: ['Dubbel betaald', 'Twee keer afgeschreven', '{Artikel} dubbel afgerekend'],
  stories: [
    'Bij het betalen bleef het scherm hangen. Ik heb het nog een keer geprobeerd en nu is {prijs} twee keer van mijn rekening.',
    'Eén bestelling, één bevestiging, twee afschrijvingen op {-6} met een minuut ertussen.',
    'Ik had al via mijn bank betaald en kreeg daarna een betaalverzoek omdat er “niets ontvangen” was. Netjes betaald. Nu blijkt de eerste er toch te zijn.',
    'Mijn [man|vrouw|partner] en ik hebben allebei dezelfde betaallink gebruikt. Dom, maar dan hoort de tweede toch gewoon terug te komen.',
    'De bestelling is opgesplitst in twee zendingen en voor allebei is het volledige bedrag gerekend, verzendkosten incluis.',
  ],
  details: [
    'Een afschrift van mijn bank kan ik laten zien, met de rest afgeplakt.',
    'Volgens de winkel staat er één betaling in hun boeken.',
    'Op deze manier sta ik deze maand rood.',
    'De bank zegt dat de ontvanger het moet terugstorten.',
  ],
  notes: [
    'Twee afschrijvingen van {prijs} met één minuut ertussen. {mw} staat daardoor rood en is er zenuwachtig van.',
    '{mw} betaalde via een betaalverzoek terwijl de eerste betaling er al was. Beide nummers genoteerd.',
  ],
  wishes: [
    'De tweede betaling terug.',
    '{prijs} terug, en graag snel.',
    'Vergoeding van de rente op mijn rekening.',
  ],
  talks: [
    '{mw} gesproken. Afschrift ontvangen; onze betaalafdeling zoekt de tweede boeking op.',
    'Het tweede bedrag staat bij ons als “niet toe te wijzen”. Dat is goed nieuws, {mw} krijgt het terug zodra de verkoper bevestigt.',
    '{mw} was ongerust over rood staan. Gevraagd aan financiën om hier voorrang aan te geven.',
  ],
  outcomes: [
    'Tweede betaling dezelfde dag teruggeboekt.',
    'Dubbele betaling gevonden en teruggestort, met vergoeding van € 3,10 rente.',
    'Een van de twee bleek een reservering die vanzelf verviel.',
  ],
}
