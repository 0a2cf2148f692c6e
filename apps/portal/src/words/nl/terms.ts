/** Around what the policy says that sellers may and may not do. */
export const terms = {
  title: 'Wat mag en wat mag niet',
  lead: 'Wie hier verkoopt, houdt zich aan deze afspraken. Zo heeft iedere verkoper dezelfde kans, en weet iedere koper waar hij aan toe is.',
  holds: (day: string) => `Dit geldt sinds ${day}.`,
  holdsFromBeginning: 'Dit geldt vanaf het begin.',
  willHold: (day: string) => `Dit gaat in op ${day}. Tot dan geldt wat er nu staat.`,
  held: (day: string) => `Dit gold vanaf ${day}. Nu geldt iets anders.`,
  heldFromBeginning: 'Dit gold vanaf het begin. Nu geldt iets anders.',
  toCurrent: 'Bekijk wat nu geldt',
  none: 'Op deze dag waren er nog geen afspraken.',
  noSuchDay: {
    title: 'Deze dag bestaat niet',
    text: (asked: string) =>
      `“${asked}” staat niet op de kalender. Schrijf een dag met jaar, maand en dag, zoals 2026-11-27, of bekijk wat nu geldt.`,
  },
  pointsTitle: 'Wat een overtreding kost',
  points: (start: number, days: number) => [
    `Elk verkoopaccount begint met ${start} beleidspunten. Een overtreding kost punten: een lichte weinig, een zware veel.`,
    `Na ${days} dagen worden de punten teruggezet. Van elke overtreding krijgt u bericht, met de motivering en hoe u bezwaar maakt.`,
    'Wie niets meer overhoudt, wordt gesloten, met alle andere accounts op hetzelfde KvK-nummer. Daarna komt er niets terug en kan er geen nieuw account worden geopend.',
    'Beleidspunten zijn geen onderdeel van de prestatiescore en hebben geen invloed op uw kans op het koopblok.',
  ],
  weight: (lightest: number, heaviest: number) =>
    lightest === heaviest ? `${heaviest} punten` : `${lightest} tot en met ${heaviest} punten`,
  reach: {
    ACCOUNT: 'op het account zelf',
    REGISTER_NUMBER: 'op het account, of op alle accounts met hetzelfde KvK-nummer',
    REGISTER_NUMBER_AND_RELATED: 'op het account, of ook op die van hetzelfde en van verwante KvK-nummers',
  },
  since: (day: string) => `zo sinds ${day}`,
  sinceBeginning: 'zo vanaf het begin',
  notAllowed: 'Dit mag niet',
  allowed: 'Dit mag wel',
  versionsTitle: 'Eerdere en komende afspraken',
  only: 'Er zijn geen andere.',
  version: (day: string) => `Vanaf ${day}`,
  versionFromBeginning: 'Vanaf het begin',
  earlier: 'Eerdere afspraken',
  newest: 'Terug naar de nieuwste',
  current: 'geldt nu',
  coming: 'komt nog',
  print: 'Deze pagina afdrukken',
}
