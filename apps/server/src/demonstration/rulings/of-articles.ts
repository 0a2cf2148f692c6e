import { NOTHING_FOUND, type Rulings } from './ruling.js'

export const ofArticles: readonly Rulings[] = [
  {
    category: 'ART-01',
    cause: 'ARTICLE',
    unit: 'Inkoop',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'REPAIR',
        answer:
          'U krijgt gelijk. Van {een} mag u verwachten dat {hij} langer meegaat. {winkel} laat {hem} repareren op een adres in Nederland; dat kost u niets.',
        agreed: '{winkel} laat {de} kosteloos repareren.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'REPLACEMENT',
        answer:
          'U krijgt gelijk. U krijgt een nieuw exemplaar van een ander type, en het oude halen wij bij u op.',
        agreed: '{winkel} levert een nieuw exemplaar en haalt het oude op.',
        whyNotRepaired: 'Voor dit type zijn geen onderdelen meer te krijgen.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          '#derde U krijgt gelijk. Na drie keer hetzelfde hoeft u geen vierde exemplaar aan te nemen. De koop wordt teruggedraaid en u krijgt {prijs} terug.',
        agreed: '{winkel} betaalt de volle prijs terug.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          '#kosten U krijgt gelijk. U hoeft geen kosten vooraf te betalen om {de} te laten nakijken. Blijkt het een gebrek, dan volgt kosteloos herstel.',
        agreed: '{winkel} kijkt {de} kosteloos na.',
        from: { cause: 'SERVICE', unit: 'Service' },
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PRICE_REDUCTION',
        euros: [25, 75],
        answer:
          'Wat er met {de} is gebeurd, is niet meer vast te stellen. Als tegemoetkoming krijgt u {bedrag} van de prijs terug.',
        agreed: '{winkel} betaalt {bedrag} terug.',
        from: NOTHING_FOUND,
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'De reparateur heeft {de} nagekeken en {hij} doet wat er in de beschrijving staat. Hoe u {hem} instelt, hebben wij u gestuurd.',
        explanation: 'Bij het nakijken deed het artikel wat het hoort te doen.',
        from: { cause: 'MANUAL', origin: 'NEITHER' },
      },
    ],
  },
  {
    category: 'ART-02',
    cause: 'DESCRIPTION',
    unit: 'Redactie productpagina’s',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PRICE_REDUCTION',
        euros: [15, 50],
        answer:
          'U krijgt gelijk. Wat op de pagina stond, komt niet overeen met wat u kreeg. U houdt {de} en krijgt {bedrag} terug.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. U stuurt {de} kosteloos terug en krijgt daarna het hele bedrag. De tekst op de site is aangepast.',
        agreed: '{winkel} stuurt een label en betaalt de volle prijs terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PUT_RIGHT',
        answer:
          'De beschrijving is op meer manieren te lezen. U mag {de} daarom kosteloos terugsturen, ook nu de bedenktijd voorbij is.',
        agreed: '{winkel} neemt {de} kosteloos terug.',
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'De maten en het materiaal staan op de pagina zoals u ze kreeg; wij hebben die met u doorgelopen. Terugsturen kan binnen de bedenktijd.',
        explanation: 'De beschrijving van die dag is opgezocht en klopt met het artikel.',
        from: { cause: 'NONE_FOUND', origin: 'CUSTOMER' },
      },
    ],
  },
  {
    category: 'ART-03',
    cause: 'ARTICLE',
    unit: 'Inpak',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer: 'U krijgt gelijk. Wat er ontbrak, wordt u nagestuurd; u hoeft daar niets voor te doen.',
        agreed: '{winkel} stuurt na wat er ontbrak.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'REPLACEMENT',
        answer: 'U krijgt gelijk. U krijgt een nieuwe, complete doos, en de eerste wordt bij u opgehaald.',
        agreed: '{winkel} levert een complete doos en haalt de eerste op.',
        whyNotRepaired: 'Het losse deel is niet meer te bestellen.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [8, 25],
        answer: 'U krijgt gelijk. U hebt zelf gekocht wat er ontbrak, en dat krijgt u vergoed: {bedrag}.',
        agreed: '{winkel} betaalt {bedrag}.',
      },
    ],
  },
  {
    category: 'ART-05',
    cause: 'DESCRIPTION',
    unit: 'Redactie productpagina’s',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. U stuurt {de} kosteloos terug en krijgt het hele bedrag. De foto en de tabel op de site worden nagekeken.',
        agreed: '{winkel} stuurt een label en betaalt de volle prijs terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PUT_RIGHT',
        answer:
          'Hoe een kleur of maat uitvalt, is niet altijd vast te stellen. Ruilen of terugsturen is voor u gratis.',
        agreed: '{winkel} neemt {de} kosteloos terug.',
        from: NOTHING_FOUND,
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'Het verschil valt binnen wat gebruikelijk is. Omdat u zo lang op antwoord wachtte, is het terugsturen voor u toch gratis.',
        agreed: '{winkel} stuurt een gratis label.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'ART-06',
    cause: 'ARTICLE',
    unit: 'Magazijn',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'REPLACEMENT',
        answer:
          'U krijgt gelijk. U kocht iets nieuws en dat krijgt u alsnog. Het gebruikte exemplaar wordt bij u opgehaald.',
        agreed: '{winkel} levert een nieuw exemplaar en haalt het andere op.',
        whyNotRepaired: 'Wat gebruikt is, wordt door herstel niet nieuw.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PRICE_REDUCTION',
        euros: [20, 50],
        answer: 'U krijgt gelijk. U houdt {de}, zoals u voorstelde, en krijgt {bedrag} terug.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PUT_RIGHT',
        answer:
          'Of {de} eerder is gebruikt, is niet met zekerheid te zeggen. U mag {hem} ruilen voor een exemplaar in een gesloten doos.',
        agreed: '{winkel} ruilt {de} kosteloos om.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'ART-07',
    cause: 'ARTICLE',
    unit: 'Toezicht verkopers',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. U krijgt het hele bedrag terug en hoeft niets op te sturen. Het artikel is niet meer te koop.',
        agreed: 'Wij betalen de volle prijs terug.',
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'De merkhouder heeft bevestigd dat {de} echt is; {hij} was voor een ander land bestemd. Terugsturen mag, zonder kosten.',
        agreed: '{winkel} neemt {de} kosteloos terug.',
        from: NOTHING_FOUND,
      },
    ],
  },
]
