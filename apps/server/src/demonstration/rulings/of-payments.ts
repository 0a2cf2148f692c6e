import { NOTHING_FOUND, type Rulings } from './ruling.js'

export const ofPayments: readonly Rulings[] = [
  {
    category: 'BET-01',
    cause: 'SERVICE',
    unit: 'Financiële administratie',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: 'U krijgt gelijk. {winkel} betaalt het hele bedrag terug en stuurt u daar bericht van.',
        agreed: '{winkel} betaalt het bedrag terug op uw rekening.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [5, 25],
        answer:
          'U krijgt gelijk. Het bedrag is terugbetaald. Omdat u er zo lang op wachtte, ontvangt u {bedrag} extra.',
        agreed: 'Wij betalen {bedrag} op uw rekening.',
        from: { origin: 'US' },
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          '#bon U krijgt gelijk. Een tegoedbon hoeft u niet aan te nemen. {winkel} trekt de bon in en betaalt u in geld terug.',
        agreed: '{winkel} betaalt {prijs} terug in plaats van de bon.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: '#rest U krijgt gelijk. Het bedrag dat nog ontbrak, wordt aangevuld tot wat u hebt betaald.',
        agreed: '{winkel} betaalt het ontbrekende bedrag.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'COMPENSATION',
        euros: [10, 60],
        answer:
          'In welke staat {de} terugkwam, is niet meer vast te stellen. Naast wat u al kreeg, ontvangt u {bedrag}.',
        agreed: '{winkel} betaalt {bedrag}.',
        from: NOTHING_FOUND,
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'Het bedrag is op de dag na uw retour gestort, op de rekening waarmee u betaalde. Wij hebben dat samen met u opgezocht.',
        explanation: 'De bank heeft de betaling bevestigd, op de rekening waarmee was besteld.',
        from: { cause: 'NONE_FOUND', origin: 'CUSTOMER' },
      },
    ],
  },
  {
    category: 'BET-02',
    cause: 'ADVERTISING',
    unit: 'Prijzen en acties',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [5, 60],
        answer: 'U krijgt gelijk. Wat u te veel betaalde, krijgt u terug: {bedrag}.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'COMPENSATION',
        euros: [5, 15],
        answer:
          'Welke prijs er op dat moment stond, is niet meer na te gaan. U ontvangt {bedrag} als tegemoetkoming.',
        agreed: '{winkel} betaalt {bedrag}.',
        from: NOTHING_FOUND,
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'De toeslag stond bij het afrekenen vermeld voordat u betaalde. Wij begrijpen dat u die over het hoofd zag; het bedrag klopt.',
        explanation: 'De bestelpagina van die dag toont het bedrag zoals het is betaald.',
        from: { cause: 'DESCRIPTION', origin: 'NEITHER' },
      },
    ],
  },
  {
    category: 'BET-03',
    cause: 'SERVICE',
    unit: 'Financiële administratie',
    origin: 'US',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: 'U krijgt gelijk. De tweede betaling is gevonden en wordt teruggestort.',
        agreed: 'Wij storten de tweede betaling terug.',
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'Een van de twee bedragen was een reservering, die na een paar dagen vanzelf verviel. Er is één keer betaald.',
        explanation: 'De bank bevestigt één betaling en één reservering die is vervallen.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'BET-04',
    cause: 'SERVICE',
    unit: 'Financiële administratie',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: 'U krijgt gelijk. U ontvangt een nieuwe factuur met de juiste gegevens.',
        agreed: '{winkel} stuurt een nieuwe factuur.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer: 'U krijgt gelijk. De factuur hebt u inmiddels; dat u er zo vaak om hebt gevraagd, spijt ons.',
        from: { unit: 'Klantenservice', origin: 'US' },
      },
    ],
  },
  {
    category: 'KRD-05',
    cause: 'SERVICE',
    unit: 'Betaaldiensten',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: 'U krijgt gelijk. De rekening is ingetrokken en u hoeft geen extra kosten te betalen.',
        agreed: 'De betaaldienst trekt de rekening in en bevestigt dat.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'COMPENSATION',
        euros: [10, 40],
        answer:
          'Wanneer uw betaling binnenkwam, is niet precies na te gaan. De kosten van de herinnering krijgt u terug: {bedrag}.',
        agreed: 'De betaaldienst betaalt {bedrag} terug.',
        from: NOTHING_FOUND,
      },
    ],
  },
]
