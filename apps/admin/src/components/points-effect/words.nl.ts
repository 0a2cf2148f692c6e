export const pointsEffectNl = {
  title: 'Wat dit doet',
  none: 'Er verandert niets aan punten of accounts.',
  account: 'Account',
  points: 'Punten',
  state: 'Stand',
  returnsOn: 'Terug op',
  fromTo: '{before} → {after}',
  closesOn: 'sluit op {on}',
  secondPerson: 'Hiermee houdt een account niets over of sluit het: een tweede persoon moet ermee instemmen.',
} as const
