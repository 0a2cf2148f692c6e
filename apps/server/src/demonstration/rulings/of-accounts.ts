import { NOTHING_FOUND, type Rulings } from './ruling.js'

export const ofAccounts: readonly Rulings[] = [
  {
    category: 'GEG-01',
    cause: 'SERVICE',
    unit: 'Techniek',
    origin: 'US',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: 'U krijgt gelijk. Uw account is hersteld en u kunt weer inloggen met uw eigen adres.',
        agreed: 'Wij herstellen uw account en sturen u daar bericht van.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'APOLOGY',
        answer:
          'Waardoor u niet kon inloggen, is niet meer na te gaan. Het lukt u nu weer; voor het wachten bieden wij u excuses aan.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'GEG-02',
    cause: 'SERVICE',
    unit: 'Gegevensbescherming',
    origin: 'US',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. Wij hebben nagekeken wie uw gegevens heeft gezien, dat staat nu vast, en u krijgt er schriftelijk bericht van.',
        agreed: 'Wij sturen u het overzicht van uw gegevens.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer:
          'U krijgt gelijk. Uw adres is verwijderd uit alle lijsten waar het niet in hoorde. Onze excuses.',
      },
    ],
  },
  {
    category: 'GEG-03',
    cause: 'DESCRIPTION',
    unit: 'Abonnementen',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [15, 45],
        answer:
          'U krijgt gelijk. Dat een proefpakket doorliep, was niet duidelijk. Het abonnement is beëindigd en u krijgt {bedrag} terug.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PUT_RIGHT',
        answer:
          'Wanneer u opzegde, is niet precies vast te stellen. Het abonnement is per vandaag beëindigd, en er wordt niets meer afgeschreven.',
        agreed: '{winkel} bevestigt de opzegging.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'OVG',
    cause: 'SERVICE',
    unit: 'Klantenservice',
    origin: 'US',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer:
          'U krijgt gelijk. Wij hebben het doorgegeven aan wie erover gaat, en danken u dat u het meldde.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'NONE',
        answer:
          'Wij hebben het nagevraagd, maar konden het niet meer nagaan. Uw melding is bewaard, zodat wij het herkennen als het vaker voorkomt.',
        explanation: 'Er is niets meer van terug te vinden.',
        from: NOTHING_FOUND,
      },
    ],
  },
]
