import type { RuleTexts } from '@waarborg/domain/policy-points'

export const intellectualProperty: RuleTexts = {
  NL: {
    notAllowed: [
      'Foto’s, teksten, handleidingen of ontwerpen van een ander gebruiken zonder toestemming.',
      'Een beschermde merknaam in de titel, de zoekwoorden of de naam van het account zetten om gevonden te worden.',
      'Artikelen aanbieden die inbreuk maken op een octrooi, een modelrecht of een auteursrecht, zoals een nagemaakt ontwerp of een illegale kopie van software, muziek of film.',
      'Een aanbieding die vanwege inbreuk is verwijderd opnieuw plaatsen.',
    ],
    allowed: [
      'Eigen foto’s en teksten gebruiken, of die van de fabrikant met diens toestemming.',
      'Een merknaam noemen om eerlijk te zeggen waarbij een artikel past.',
      'Bezwaar maken tegen een melding van inbreuk en bewijs van toestemming of herkomst sturen.',
    ],
  },
  EN: {
    notAllowed: [
      'Using another’s photographs, texts, manuals or designs without permission.',
      'Putting a protected brand name in the title, the search words or the name of the account in order to be found.',
      'Offering items that infringe a patent, a design right or a copyright, such as a copied design or an illegal copy of software, music or film.',
      'Offering again what was removed because it infringed.',
    ],
    allowed: [
      'Using one’s own photographs and texts, or those of the manufacturer with permission.',
      'Naming a brand to say honestly what an item fits.',
      'Objecting to a notice of infringement and sending proof of permission or origin.',
    ],
  },
}
