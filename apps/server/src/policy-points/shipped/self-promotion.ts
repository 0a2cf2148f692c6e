import type { RuleTexts } from '@waarborg/domain/policy-points'

export const selfPromotion: RuleTexts = {
  NL: {
    notAllowed: [
      'Kopers naar een eigen webwinkel, een ander platform of sociale media leiden, in een bericht, op een foto, in de naam van het account of met een kaartje in het pakket.',
      'Een korting of een geschenk aanbieden voor wie de volgende keer buiten het platform koopt.',
      'Adressen van websites, e-mailadressen of telefoonnummers in de productinformatie zetten.',
      'De verpakking gebruiken als reclame voor een andere winkel.',
    ],
    allowed: [
      'De eigen bedrijfsnaam en het eigen logo op de verpakking, de pakbon en de factuur zetten.',
      'De gegevens vermelden die de wet verlangt, zoals het adres van de fabrikant en de importeur.',
      'Een bedankkaartje bijvoegen zonder verwijzing naar een andere winkel en zonder iets terug te vragen.',
    ],
  },
  EN: {
    notAllowed: [
      'Leading buyers to one’s own web shop, another platform or social media, in a message, on a photograph, in the name of the account or with a card in the parcel.',
      'Offering a discount or a gift to whoever buys outside the platform next time.',
      'Putting addresses of websites, e-mail addresses or telephone numbers in the product information.',
      'Using the packaging to advertise another shop.',
    ],
    allowed: [
      'Putting one’s own company name and logo on the packaging, the packing slip and the invoice.',
      'Stating the data that the law requires, such as the address of the manufacturer and the importer.',
      'Adding a card of thanks that points to no other shop and asks for nothing in return.',
    ],
  },
}
