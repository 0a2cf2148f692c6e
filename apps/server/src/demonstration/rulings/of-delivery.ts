import { NOTHING_FOUND, type Rulings } from './ruling.js'

export const ofDelivery: readonly Rulings[] = [
  {
    category: 'LEV-01',
    cause: 'SERVICE',
    unit: 'Bezorging',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [5, 20],
        answer:
          'U krijgt gelijk. {De} kwam later dan u was toegezegd, en u hoorde dat pas toen de dag voorbij was. Wij vergoeden {bedrag}, met onze excuses.',
        agreed: 'Wij betalen {bedrag} op uw rekening.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. {De} is verzonden en komt op de dag die wij u aan de telefoon noemden. {winkel} heeft de levertijd op de site aangepast.',
        agreed: '{winkel} levert {de} op de genoemde dag.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer:
          'U krijgt gelijk. U hebt veel te lang gewacht en dat spijt ons. {winkel} belt u voortaan zelf wanneer een dag niet gehaald wordt.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [8, 20],
        answer:
          '#toeslag U krijgt gelijk. U betaalde voor levering de volgende dag en kreeg die niet. De toeslag krijgt u terug, samen {bedrag}.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'COMPENSATION',
        euros: [5, 10],
        answer:
          'Wij konden niet meer nagaan welke dag u bij het bestellen is genoemd. Omdat u er wel lang op wachtte, ontvangt u {bedrag} als tegemoetkoming.',
        agreed: 'Wij betalen {bedrag} op uw rekening.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'LEV-02',
    cause: 'SERVICE',
    unit: 'Bezorging',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'REPLACEMENT',
        answer:
          'U krijgt gelijk. De vervoerder kan niet laten zien dat het pakket bij u is afgegeven. {winkel} stuurt {de} opnieuw, zonder kosten.',
        agreed: '{winkel} verzendt {de} opnieuw, met handtekening bij ontvangst.',
        whyNotRepaired: 'Er is niets ontvangen dat hersteld kan worden.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. Het pakket is teruggevonden op een ander adres in uw straat en wordt alsnog bij u gebracht.',
        agreed: 'De vervoerder brengt het pakket alsnog aan huis.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PUT_RIGHT',
        answer:
          'De verklaringen over de bezorging lopen uiteen en wij konden niet vaststellen welke juist is. {winkel} stuurt u daarom een nieuw exemplaar.',
        agreed: '{winkel} stuurt een nieuw exemplaar.',
        from: NOTHING_FOUND,
      },
      {
        verdict: 'UNFOUNDED',
        remedy: 'NONE',
        answer:
          'Het pakket is bij u thuis aangenomen: de handtekening en de foto bij de deur hebben wij met u bekeken. Daarom vragen wij {winkel} niet om een nieuwe zending.',
        explanation: 'Uit de foto en de handtekening blijkt dat een huisgenoot het pakket heeft aangenomen.',
        from: { cause: 'NONE_FOUND', origin: 'CUSTOMER' },
      },
    ],
  },
  {
    category: 'LEV-03',
    cause: 'SERVICE',
    unit: 'Verpakking en vervoer',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'REPLACEMENT',
        answer:
          'U krijgt gelijk. Uw foto’s laten zien dat {de} onderweg beschadigd is. U krijgt een nieuw exemplaar en het oude wordt bij u opgehaald.',
        agreed: '{winkel} levert een nieuw exemplaar en haalt het oude op.',
        whyNotRepaired: 'De schade is niet onzichtbaar te herstellen.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PRICE_REDUCTION',
        euros: [15, 60],
        answer:
          'U krijgt gelijk. U houdt {de}, zoals u zelf voorstelde, en krijgt {bedrag} van de prijs terug.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'REPAIR',
        answer:
          'U krijgt gelijk. {winkel} stuurt het beschadigde deel los toe, en u hoeft niets terug te sturen.',
        agreed: '{winkel} stuurt een nieuw deel.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'PRICE_REDUCTION',
        euros: [10, 30],
        answer:
          'Of de schade er bij aankomst al was, is niet meer vast te stellen. Als tegemoetkoming krijgt u {bedrag} terug.',
        agreed: '{winkel} betaalt {bedrag} terug.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'LEV-04',
    cause: 'SERVICE',
    unit: 'Magazijn',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. U krijgt alsnog wat u bestelde. Wat u niet bestelde wordt kosteloos bij u opgehaald.',
        agreed: '{winkel} levert het juiste artikel en haalt het andere op.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PRICE_REDUCTION',
        euros: [12, 45],
        answer:
          'U krijgt gelijk. U houdt wat u ontving, zoals u wilde, en krijgt het verschil in prijs terug: {bedrag}.',
        agreed: '{winkel} betaalt {bedrag} terug.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'APOLOGY',
        answer:
          'U krijgt gelijk. Het juiste artikel is intussen bij u, maar daarvoor hebt u te vaak moeten bellen. Daarvoor onze excuses.',
        from: { origin: 'US', unit: 'Klantenservice' },
      },
    ],
  },
  {
    category: 'LEV-05',
    cause: 'SERVICE',
    unit: 'Bezorging',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. Het pakket wordt alsnog bij u thuis gebracht, op een moment dat u met ons hebt afgesproken.',
        agreed: 'Het pakket komt aan huis op de afgesproken tijd.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [5, 15],
        answer:
          'U krijgt gelijk. U koos voor bezorging aan huis en betaalde daarvoor. De bezorgkosten krijgt u terug: {bedrag}.',
        agreed: 'Wij betalen {bedrag} op uw rekening.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'NONE',
        answer:
          'Of er bij u is aangebeld, is niet vast te stellen. Uw voorkeur voor bezorging aan huis staat nu vast in uw account.',
        explanation: 'De tijden van de vervoerder en die van u spreken elkaar tegen.',
        from: NOTHING_FOUND,
      },
    ],
  },
  {
    category: 'LEV-06',
    cause: 'SERVICE',
    unit: 'Montage',
    origin: 'SUPPLIER',
    rulings: [
      {
        verdict: 'FOUNDED',
        remedy: 'COMPENSATION',
        euros: [20, 70],
        answer:
          'U krijgt gelijk. De afspraak is niet nagekomen en u bleef er een dag voor thuis. U ontvangt {bedrag}.',
        agreed: '{winkel} betaalt {bedrag}.',
      },
      {
        verdict: 'FOUNDED',
        remedy: 'PUT_RIGHT',
        answer:
          'U krijgt gelijk. Er is een nieuwe afspraak gemaakt op een dag die u uitkoos, en de montage kost u niets.',
        agreed: '{winkel} komt op de nieuwe dag en rekent geen montage.',
      },
      {
        verdict: 'DOUBTFUL',
        remedy: 'COMPENSATION',
        euros: [15, 40],
        answer:
          'Over wat er bij de afspraak was inbegrepen, lopen de papieren uiteen. U krijgt daarom de helft van de voorrijkosten terug: {bedrag}.',
        agreed: '{winkel} betaalt {bedrag} terug.',
        from: { cause: 'DESCRIPTION', origin: 'NEITHER' },
      },
    ],
  },
]
