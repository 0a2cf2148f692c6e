/** What a reader is asked to do about an answer; each names the field and the remedy. */
export const faults = {
  categoryId: { required: 'Kies waar uw melding over gaat' },
  description: { required: 'Vertel wat er is gebeurd' },
  name: { required: 'Vul uw voor- en achternaam in' },
  email: {
    required: 'Vul uw e-mailadres in',
    form: 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl',
  },
  telephone: {
    required: 'Vul uw telefoonnummer in',
    form: 'Vul een volledig telefoonnummer in, zoals 06 12 34 56 78 of +32 470 12 34 56',
  },
  country: { required: 'Kies het land waar u woont' },
  street: { required: 'Vul uw straat in' },
  houseNumber: { required: 'Vul uw huisnummer in' },
  postcode: {
    required: 'Vul uw postcode in',
    form: {
      NL: 'Vul een Nederlandse postcode in, zoals 1234 AB. Woont u in België? Kies dan eerst België',
      BE: 'Vul een Belgische postcode van 4 cijfers in, zoals 2000',
    },
  },
  town: { required: 'Vul uw woonplaats in' },
  attachments: {
    sending: (name: string) => `Wacht tot ${name} klaar is, of haal het bestand weg`,
    unsent: (name: string) => `${name} is niet toegevoegd. Probeer het opnieuw of haal het bestand weg`,
  },
  tooLong: (label: string, limit: number) =>
    `${label}: gebruik hoogstens ${limit.toLocaleString('nl-NL')} tekens`,
}
