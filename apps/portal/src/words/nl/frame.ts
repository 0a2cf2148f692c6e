import { usualOfficeTextsNl as usual } from '@waarborg/ui'
/** What stands around every page. */
export const frame = {
  skip: 'Naar de inhoud',
  home: 'Naar het begin',
  languages: 'Taal',
  questions: usual.questions,
  telephone: 'Telefoon',
  email: 'E-mail',
  post: 'Post',
  visit: 'Langskomen',
  hours: 'Bereikbaar',
  free: 'Melden kost u niets.',
  rest: 'Lees verder',
  procedure: 'Zo werken wij',
  terms: 'Wat verkopers wel en niet mogen',
  privacy: 'Wat wij met uw gegevens doen',
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien is het adres niet helemaal overgenomen. Hier kunt u verder:',
  },
  loading: 'Even geduld, de pagina wordt opgehaald.',
  failure: {
    title: 'Er is nu geen verbinding met ons',
    unreachable: 'Kijk of u internet hebt en probeer het dan opnieuw.',
    busy: (seconds: number | undefined) =>
      seconds
        ? `Het is nu druk. Wacht ${seconds} seconden en probeer het dan opnieuw.`
        : 'Het is nu druk. Wacht een minuut en probeer het dan opnieuw.',
    unavailable: 'Onze kant is even niet bereikbaar. Probeer het over een paar minuten opnieuw, of bel ons.',
    request: (id: string) => `Belt u ons hierover? Noem dan dit kenmerk: ${id}`,
    retry: 'Opnieuw proberen',
  },
}
