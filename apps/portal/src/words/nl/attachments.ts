export const attachments = {
  title: 'Hebt u foto’s of andere bestanden?',
  hint: 'Een foto, een factuur of een bericht van de verkoper helpt ons. Het hoeft niet.',
  limits: (files: number, size: string, kinds: string) =>
    `Hoogstens ${files} bestanden van elk hoogstens ${size}. Dit kan: ${kinds}.`,
  choose: 'Kies bestanden',
  photo: 'Maak een foto',
  drop: 'of sleep ze hierheen',
  list: 'Uw bestanden',
  none: 'U hebt nog geen bestanden toegevoegd.',
  remove: 'Haal weg',
  retry: 'Probeer opnieuw',
  sending: (percentage: number) => `${percentage}% verstuurd`,
  added: 'Toegevoegd',
  announced: {
    added: (name: string) => `${name} is toegevoegd.`,
    removed: (name: string) => `${name} is weggehaald.`,
  },
  refused: {
    tooMany: (limit: number) => `Niet toegevoegd: u kunt hoogstens ${limit} bestanden meesturen.`,
    tooLarge: (size: string, limit: string) =>
      `Niet toegevoegd: dit bestand is ${size} en mag hoogstens ${limit} zijn. Een kleinere foto kan wel.`,
    empty: 'Niet toegevoegd: dit bestand is leeg.',
    kind: (kinds: string) =>
      `Niet toegevoegd: dit soort bestand kunnen wij niet openen. Dit kan wel: ${kinds}.`,
  },
  failed: {
    unreachable: 'Niet toegevoegd: er is geen verbinding.',
    busy: 'Niet toegevoegd: het is nu druk. Wacht even en probeer het opnieuw.',
    unavailable: 'Niet toegevoegd: het versturen lukt nu niet.',
  },
}
