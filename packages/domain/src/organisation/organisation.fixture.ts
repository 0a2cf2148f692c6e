import type { RawOrganisation } from './index.js'

/** An office as somebody fills in its form. */
export const filledIn: RawOrganisation = {
  name: 'Waarborg Marktplaats',
  department: 'Afdeling Klantzaken',
  visitingAddress: 'Stationsplein 1\n3511 ED Utrecht',
  postalAddress: 'Antwoordnummer 1234\n3500 VB Utrecht',
  telephone: '030 225 1000',
  email: 'klantzaken@waarborg.example',
  dutch: {
    openingHours: 'Maandag tot en met vrijdag, 9.00 tot 17.00 uur',
    introduction: 'Vertel ons wat er is gebeurd.',
    confidentiality: null,
    afterSending: '',
  },
  english: { openingHours: null, introduction: null, confidentiality: null, afterSending: null },
}
