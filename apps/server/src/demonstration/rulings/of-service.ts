import { NOTHING_FOUND, type Rulings } from './ruling.js'

export const ofService: readonly Rulings[] = [
  {
    category: 'SRV-01',
    cause: 'SERVICE',
    unit: 'Klantenservice',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. Op een vraag hoort een antwoord, en dat krijgt u nu van {winkel}: uitgebreid en op papier.',
        agreed: '{winkel} beantwoordt uw vraag schriftelijk.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer:
          'U krijgt gelijk. Uw vraag is te lang blijven liggen. {winkel} biedt u excuses aan, en wij ook.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'NONE',
        answer:
          '{winkel} heeft ons laten zien dat er is geschreven; bij u kwam het niet aan. Het antwoord hebben wij u nu zelf gestuurd.',
        explanation: 'Verzonden is het wel, ontvangen niet aantoonbaar.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'SRV-02',
    cause: 'PERSONNEL',
    unit: 'Klantenservice',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer:
          'U krijgt gelijk. Zo hoort niemand u te woord te staan. {winkel} heeft u excuses gestuurd, en wij bieden u de onze aan.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'APOLOGY',
        answer:
          'Wat er precies is gezegd, is niet meer na te gaan. Dat u met een naar gevoel ophing, spijt ons oprecht.',
        from: { cause: 'NONE_FOUND', origin: 'NEITHER' },
      },
    ],
  },
  {
    category: 'SRV-03',
    cause: 'SERVICE',
    unit: 'Retouren',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. U was op tijd en mocht {de} bekijken. {winkel} neemt {hem} terug en betaalt u het hele bedrag.',
        agreed: '{winkel} neemt {de} terug en betaalt de volle prijs.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [10, 40],
        answer: 'U krijgt gelijk. U houdt {de}, zoals u liever had, en krijgt {bedrag} als vergoeding.',
        agreed: '{winkel} betaalt {bedrag}.',
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'De bedenktijd was voorbij toen u het meldde, en {de} doet wat {hij} hoort te doen. Waarom {winkel} {hem} dan niet hoeft terug te nemen, hebben wij u uitgelegd.',
        explanation: 'Gemeld na afloop van de bedenktijd; er is geen gebrek.',
        from: { cause: 'NONE_FOUND', origin: 'CUSTOMER' },
      },
    ],
  },
  {
    category: 'SRV-04',
    cause: 'ARTICLE',
    unit: 'Service',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'REPAIR',
        answer: 'U krijgt gelijk. De garantie geldt gewoon. {winkel} laat {de} herstellen; dat kost u niets.',
        agreed: '{winkel} laat {de} kosteloos herstellen.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'REPLACEMENT',
        answer:
          'U krijgt gelijk. Opnieuw repareren heeft geen zin meer: u krijgt een nieuw exemplaar, met nieuwe garantie.',
        agreed: '{winkel} levert een nieuw exemplaar.',
        whyNotRepaired: 'Eerder herstel hield geen stand.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'COMPENSATION',
        euros: [15, 45],
        answer:
          'Of dit onder de garantie valt, is niet vast te stellen. U krijgt {bedrag} als tegemoetkoming in het herstel.',
        agreed: '{winkel} betaalt {bedrag}.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'SRV-05',
    cause: 'SERVICE',
    unit: 'Klantenservice',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. De bestelling is geannuleerd en wat u betaalde krijgt u terug, zonder kosten.',
        agreed: '{winkel} betaalt het hele bedrag terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PUT_RIGHT',
        answer:
          'Of uw annulering voor de verzending binnenkwam, is niet na te gaan. U mag {de} ongeopend laten ophalen en krijgt het hele bedrag terug.',
        agreed: '{winkel} haalt {de} op en betaalt de volle prijs terug.',
        from: NOTHING_FOUND,
      },
    ],
  },
]
