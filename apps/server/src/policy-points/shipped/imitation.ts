import type { RuleTexts } from '@waarborg/domain/policy-points'

export const imitation: RuleTexts = {
  NL: {
    notAllowed: [
      'Artikelen verkopen die het merk, het logo of de verpakking van een ander namaken, ook wanneer ‘replica’ of ‘geïnspireerd op’ erbij staat.',
      'Een merkartikel aanbieden zonder te weten waar het vandaan komt, of zonder de herkomst met facturen te kunnen tonen.',
      'Namaakonderdelen of namaakaccessoires bij een echt artikel leveren.',
      'Een namaakartikel aan de productpagina van het echte artikel koppelen.',
    ],
    allowed: [
      'Merkartikelen verkopen die in de Europese Economische Ruimte door of met toestemming van de merkhouder op de markt zijn gebracht.',
      'Een eigen of merkloos artikel aanbieden dat bij een merkartikel past, met ‘geschikt voor’ en zonder het logo van dat merk.',
      'Tweedehands merkartikelen verkopen die echt zijn en als gebruikt worden aangeboden.',
    ],
  },
  EN: {
    notAllowed: [
      'Selling items that copy another’s brand, logo or packaging, also when they are called ‘replica’ or ‘inspired by’.',
      'Offering a branded item without knowing where it comes from, or without invoices that show its origin.',
      'Supplying counterfeit parts or accessories with a genuine item.',
      'Linking a counterfeit item to the product page of the genuine one.',
    ],
    allowed: [
      'Selling branded items that were put on the market in the European Economic Area by or with consent of the owner of the brand.',
      'Offering an own or unbranded item that fits a branded one, with ‘suitable for’ and without the logo of that brand.',
      'Selling second-hand branded items that are genuine and are offered as used.',
    ],
  },
}
