/** The pages of the form, one question each. */
export const form = {
  progress: (step: number, total: number) => `Stap ${step} van ${total}`,
  back: 'Terug',
  next: 'Ga verder',
  keep: 'Bewaar en ga terug naar het overzicht',
  optional: '(mag leeg blijven)',
  stop: 'Stoppen en antwoorden wissen',
  kept: 'Uw antwoorden blijven bewaard in dit venster, ook als de verbinding wegvalt.',
  earlier: (number: string) =>
    `Uw vorige melding is ontvangen, met nummer ${number}. Hier begint u een nieuwe.`,
  earlierLink: 'Bekijk de bevestiging',
  summary: 'Controleer uw gegevens',
  remaining: (count: number) =>
    count === 1 ? 'U kunt nog 1 teken typen.' : `U kunt nog ${count.toLocaleString('nl-NL')} tekens typen.`,
  tooMuch: (count: number) =>
    count === 1 ? 'Er staat 1 teken te veel.' : `Er staan ${count.toLocaleString('nl-NL')} tekens te veel.`,
  category: {
    title: 'Waar gaat uw melding over?',
    hint: 'Kies wat er het meest op lijkt. Twijfelt u? Dan is dat niet erg: wij kijken met u mee.',
    within: 'Kunt u het preciezer zeggen?',
  },
  description: {
    title: 'Wat is er gebeurd?',
    hint: 'Vertel het in uw eigen woorden. Handig om te noemen: wanneer het was, wat u verwachtte en wat u zelf al hebt gedaan.',
    secrets: 'Zet hier geen wachtwoorden, bankgegevens of burgerservicenummer neer.',
    danger: 'Is iets gevaarlijk, voor u of voor iemand anders? Gebruik het dan niet meer en bel ons meteen:',
  },
  order: {
    title: 'Om welke bestelling gaat het?',
    hint: 'Vul in wat u weet. De rest mag leeg blijven.',
    orderNumber: 'Bestelnummer',
    orderNumberHint: 'Dit staat in uw bevestigingsmail en op de factuur.',
    subject: 'Product of dienst',
    subjectHint: 'Bijvoorbeeld: waterkoker van 1,7 liter.',
    seller: 'Verkoper',
    sellerHint:
      'Typ een deel van de naam en kies uit de lijst. Staat de verkoper er niet bij? Typ dan zelf de naam.',
    suggestions: 'Verkopers die hierop lijken',
    found: (count: number) =>
      count === 0
        ? 'Geen verkoper gevonden. Wat u typt, nemen wij zo over.'
        : count === 1
          ? '1 verkoper gevonden. Kies met de pijltjes.'
          : `${count} verkopers gevonden. Kies met de pijltjes.`,
  },
  wish: {
    title: 'Wat zou voor u een goede oplossing zijn?',
    hint: 'Dit mag leeg blijven. Wij bespreken altijd met u wat er kan, en u kiest mee.',
  },
  complainant: {
    title: 'Wie bent u?',
    why: 'Wij bellen of mailen u en sturen u ons antwoord. Daarom kunnen wij een melding zonder naam en adres niet behandelen.',
    reach: 'Zo bereiken wij u',
    name: 'Voor- en achternaam',
    email: 'E-mailadres',
    emailHint: 'Bijvoorbeeld: naam@voorbeeld.nl',
    telephone: 'Telefoonnummer',
    telephoneHint: 'Bijvoorbeeld: 06 12 34 56 78 of +32 470 12 34 56',
    address: 'Uw adres',
    country: 'Land',
    countries: { NL: 'Nederland', BE: 'België' },
    street: 'Straat',
    houseNumber: 'Huisnummer',
    houseNumberHint: { NL: 'Met toevoeging, bijvoorbeeld: 12 A', BE: 'Met bus, bijvoorbeeld: 12 bus 3' },
    postcode: 'Postcode',
    postcodeHint: { NL: 'Bijvoorbeeld: 1234 AB', BE: 'Bijvoorbeeld: 2000' },
    town: { NL: 'Plaats', BE: 'Gemeente' },
    website: 'Laat dit veld leeg',
  },
  check: {
    title: 'Klopt alles?',
    hint: 'Lees uw antwoorden nog eens door. U kunt alles nog veranderen.',
    change: 'Wijzig',
    empty: 'Niet ingevuld',
    noFiles: 'Geen bestanden',
    seller: 'Verkoper',
    files: 'Bestanden',
    wish: 'Goede oplossing',
    story: 'Wat er is gebeurd',
    category: 'Onderwerp',
    reach: 'Bereikbaar op',
    retention:
      'Wij bewaren uw gegevens ten minste 1 jaar en ten hoogste 3 jaar nadat uw melding is afgerond. Daarna wissen wij ze.',
    send: 'Verstuur uw melding',
    sending: 'Wij versturen uw melding…',
    unsent: {
      title: 'Uw melding is nog niet bevestigd',
      unreachable:
        'Er is geen verbinding. Uw antwoorden zijn bewaard. Kijk of u internet hebt en verstuur dan opnieuw.',
      unavailable:
        'Het versturen lukt nu niet. Uw antwoorden zijn bewaard. Probeer het over een paar minuten opnieuw, of bel ons.',
      once: 'Opnieuw versturen kan geen kwaad: uw melding komt maar één keer binnen.',
    },
  },
  stopping: {
    title: 'Wilt u stoppen met deze melding?',
    text: 'Wij wissen dan wat u hebt ingevuld. Er is nog niets verstuurd.',
    yes: 'Ja, stop en wis mijn antwoorden',
    no: 'Nee, ga verder met mijn melding',
  },
}
