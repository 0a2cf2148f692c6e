export const namingNl = {
  title: 'Over wie gaat {number}?',
  text: 'Wie u kiest, ziet deze melding vanaf nu niet meer en behandelt haar niet. Is die collega nu de behandelaar, dan wacht zij op een vervanger.',
  who: 'Collega of directielid',
  choose: 'Kies een collega',
  nobody: 'De melding gaat over niemand van ons',
  missing: 'Kies over wie de melding gaat.',
  submit: 'Vastleggen',
  cancel: 'Annuleren',
  done: 'Vastgelegd over wie {number} gaat',
}
