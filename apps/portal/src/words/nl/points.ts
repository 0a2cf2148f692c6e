export const points = {
  title: 'Beleidspunten',
  text: 'Elk account begint met een vast aantal punten. Een overtreding kost punten; op de dag die erbij staat, komen ze terug. Een account zonder punten sluit.',
  noScore:
    'Beleidspunten zijn geen deel van uw prestatiescore. Zij veranderen niets aan uw kans op het koopblok.',
  ofStart: (start: number) => `van de ${start} punten over:`,
  level: { ENOUGH: 'ruim genoeg', FEW: 'weinig', NOTHING: 'geen meer' },
  notKept: 'Van dit account worden nog geen punten bijgehouden.',
  standing: {
    SUSPENDED: 'Het account is geschorst: u kunt nu niet verkopen.',
    CLOSED:
      'Het account is gesloten. Punten komen niet meer terug, tenzij de sluiting ongedaan wordt gemaakt.',
  },
  blocked: (day: string) =>
    `Sinds ${day} kan op dit registernummer geen nieuw account worden geopend. Bij een echte wisseling van eigenaar kijkt een mens ernaar: neem dan contact op.`,
  returns: 'Komende teruggaven',
  noReturns: 'Er komen geen punten terug: er staan er geen uit.',
  back: (points: number) => (points === 1 ? '1 punt terug' : `${points} punten terug`),
  linked: 'Gekoppelde accounts',
  related: {
    title: 'Verbonden registernummers',
    register: { KVK: 'KvK', KBO: 'KBO' },
    kind: {
      RELATED: (day: string) =>
        `Verbonden sinds ${day}. Sommige overtredingen op het ene nummer kosten accounts op het andere ook punten. Een sluiting gaat niet mee.`,
      SAME_PERSON: (day: string) =>
        `Zelfde rechtspersoon, bewezen op ${day}. Sluiten de accounts op het ene nummer, dan sluiten ook die op het andere.`,
    },
    until: (day: string) => `Dit duurde tot ${day}; overtredingen van daarna tellen niet mee.`,
    object: 'Klopt een verbinding niet? Laat het ons weten; wat eruit volgde wordt dan ongedaan gemaakt.',
  },
  linkedText: 'Op hetzelfde registernummer. Sommige overtredingen kosten ook deze accounts punten.',
  closure: {
    title: 'Wat er na een sluiting gebeurt',
    lines: [
      'Lopende bestellingen handelt u gewoon af: u levert wat betaald is, of betaalt het terug.',
      'Uitbetalingen gaan door, nadat retouren en terugbetalingen van die bestellingen zijn verrekend.',
      'Nieuwe bestellingen komen er niet meer bij: uw aanbod staat niet meer in de winkel.',
      'Bezwaar maken kan ook dan, en is gratis. Krijgt u gelijk, dan is het alsof de sluiting er nooit was.',
    ],
  },
  paging: {
    label: (list: string) => `Bladeren door: ${list}`,
    before: 'Vorige',
    next: 'Volgende',
    page: (page: number) => `Bladzijde ${page}`,
  },
  violation: {
    toOverview: 'Terug naar uw overzicht',
    unknown: 'Deze overtreding vinden wij niet',
    unknownText: 'U ziet hier alleen overtredingen van accounts waarvoor u bent aangemeld.',
    standing: {
      REPORTED: 'Gemeld, nog niet beslist',
      PROPOSED: 'Beslist, wordt nog bevestigd',
      DECLINED: 'Niet vastgesteld',
      WITHDRAWN: 'Ingetrokken',
      NOTE: 'Aantekening zonder punten',
      IN_FORCE: 'Van kracht',
      LOWERED: 'Verlaagd, van kracht',
      RETURNED: 'Punten zijn terug',
    },
    rows: {
      standing: 'Stand',
      account: 'Account',
      number: 'Nummer',
      deed: 'Dag van de overtreding',
      quantity: 'Aantal keer',
      decided: 'Beslist op',
      points: 'Punten',
      returns: 'Punten terug op',
    },
    lowered: (from: number, to: number) => `${to}, verlaagd van ${from}`,
    returnsOn: (day: string) => `terug op ${day}`,
    stuck: 'Komen niet terug: het account is gesloten.',
    objectionRuns: (day: string) => `Bezwaar loopt; uiterlijk ${day} beslissen wij.`,
    excused: {
      title: 'Ingetrokken wegens overmacht',
      text: (from: string, until: string) =>
        from === until
          ? `Wat er op ${from} gebeurde wordt u niet aangerekend. Deze overtreding is ingetrokken, alsof zij er nooit was.`
          : `Wat er van ${from} tot en met ${until} gebeurde wordt u niet aangerekend. Deze overtreding is ingetrokken, alsof zij er nooit was.`,
    },
    facts: 'Wat er is gebeurd',
    preventTitle: 'Zo voorkomt u dit',
    prevent: {
      FRAUDE:
        'Meld een bestelling pas verzonden als het pakket is aangeboden, met de code die de vervoerder gaf.',
      IMITATIE: 'Koop alleen in bij de merkhouder of een erkende leverancier, en bewaar de facturen.',
      INTELLECTUEEL:
        'Gebruik alleen beelden, merken en teksten waarvan u het recht hebt, en bewaar het bewijs.',
      VERBODEN:
        'Controleer vóór het aanbieden of een artikel verkocht mag worden, en haal verboden artikelen weg.',
      ONGEWENST: 'Vergelijk uw aanbod met de lijst van ongewenst assortiment, ook na elke wijziging daarvan.',
      COMMUNICATIE:
        'Antwoord zakelijk en binnen de winkel, en vraag nooit om gegevens of betaling daarbuiten.',
      SERVICENORMEN: 'Antwoord, lever en betaal terug binnen de afgesproken termijnen, op al uw accounts.',
      MISLEIDING: 'Laat titel, beeld en kenmerken precies bij het artikel passen dat u levert.',
      ZELFPROMOTIE:
        'Verwijs in berichten, beelden en pakketten niet naar een winkel of kanaal buiten de onze.',
    },
    preventOther: 'Lees de bepaling in de motivering hieronder, en pas aan wat daarmee in strijd is.',
    statement: 'De volledige motivering',
    noStatement: {
      before: 'Er is nog niet beslist. De motivering komt met de beslissing.',
      never: 'Van deze beslissing is hier geen motivering bewaard. Vraag ons ernaar.',
    },
    print: 'Druk dit af',
  },
  objection: {
    title: 'Bezwaar',
    text: 'Bent u het er niet mee eens? Bezwaar maken is gratis. Een ander dan wie besliste, beslist binnen vier weken. De uitkomst is nooit zwaarder.',
    until: (day: string) => `U kunt bezwaar maken tot en met ${day}.`,
    untilUnknown: 'U kunt bezwaar maken tot zes maanden nadat ons bericht hierover bij u aankwam.',
    over: (day: string) => `U kon bezwaar maken tot en met ${day}.`,
    grounds: 'Waarom bent u het er niet mee eens?',
    groundsHint: 'Ten hoogste 5.000 tekens. Wat u schrijft, blijft staan zolang dit venster open is.',
    groundsRequired: 'Schrijf op waarom u het er niet mee eens bent',
    files: 'Bestanden die dit laten zien',
    filesWait: 'Wacht tot de bestanden er zijn, of haal ze weg',
    send: 'Verstuur het bezwaar',
    running: 'Uw bezwaar is ontvangen',
    decidedBy: (day: string) => `Wij beslissen uiterlijk ${day}. U leest de uitkomst hier.`,
    result: {
      MAINTAINED: 'De beslissing blijft staan',
      LOWERED: 'De overtreding weegt minder',
      WITHDRAWN: 'De overtreding is ingetrokken, alsof zij er nooit was',
    },
    lowersTo: (points: number) => (points === 1 ? 'Zij kost nu 1 punt.' : `Zij kost nu ${points} punten.`),
    decidedOn: (moment: string) => `Beslist op ${moment}.`,
    reasons: 'Waarom',
    said: (moment: string) => `Wat u schreef op ${moment}`,
  },
  notices: {
    title: 'Berichten van ons',
    none: 'Wij hebben dit account nog niets bericht.',
    toViolation: 'Bekijk de overtreding',
    kind: {
      POINTS_DEDUCTED: 'Punten ingehouden',
      POINTS_LOWERED: 'Inhouding verlaagd',
      POINTS_RETURNED: 'Punten terug',
      POINTS_WARNING: 'Weinig punten over',
      NOTE_MADE: 'Aantekening zonder punten',
      ACCOUNT_SUSPENDED: 'Account geschorst',
      SUSPENSION_ENDED: 'Schorsing voorbij',
      ACCOUNT_CLOSED: 'Account gesloten',
      ACCOUNT_REOPENED: 'Account weer open',
      CLOSING_REASONS_CORRECTED: 'Reden van de sluiting verbeterd',
      OBJECTION_RECEIVED: 'Bezwaar ontvangen',
      OBJECTION_DECIDED: 'Over het bezwaar is beslist',
      POLICY_ANNOUNCED: 'Nieuwe afspraken op komst',
      NUMBER_RELATED: 'Uw registernummer is verbonden',
      SAME_PERSON_PROVEN: 'Zelfde rechtspersoon als een ander nummer',
      NUMBER_LINK_WITHDRAWN: 'Een verbinding met een ander nummer was onjuist',
      NUMBER_LINK_ENDED: 'Een verbinding met een ander nummer is voorbij',
      EXCUSED_BY_FORCE_MAJEURE: 'Overtredingen ingetrokken wegens overmacht',
    },
    toTerms: 'Lees wat er vanaf die dag mag en niet mag',
  },
}
