import type { RuleTexts } from '@waarborg/domain/policy-points'

export const unwantedAssortment: RuleTexts = {
  NL: {
    notAllowed: [
      'Artikelen aanbieden die de wet toestaat maar die het platform niet wil verkopen, zoals artikelen die haat of geweld verheerlijken, erotisch beeldmateriaal en levende dieren.',
      'Tweedehands artikelen als nieuw aanbieden, of artikelen waarvan de houdbaarheid voorbij of bijna voorbij is.',
      'Diensten, tegoedbonnen of digitale codes aanbieden in een categorie die daar niet voor is.',
      'Een artikel dat uit het assortiment is gehaald opnieuw aanbieden.',
    ],
    allowed: [
      'Tweedehands en gereviseerde artikelen aanbieden met de juiste staat erbij, in de categorieën die daarvoor open zijn.',
      'Een artikel met korte houdbaarheid aanbieden als de datum duidelijk vermeld staat en redelijk is.',
      'Het platform vragen een artikel opnieuw te beoordelen.',
    ],
  },
  EN: {
    notAllowed: [
      'Offering items that the law allows but that the platform does not want to sell, such as items that glorify hatred or violence, erotic images and live animals.',
      'Offering second-hand items as new, or items whose shelf life is over or almost over.',
      'Offering services, vouchers or digital codes in a category that is not meant for them.',
      'Offering again an item that was taken out of the assortment.',
    ],
    allowed: [
      'Offering second-hand and refurbished items with their true condition, in the categories that are open to them.',
      'Offering an item with a short shelf life when the date is stated clearly and is reasonable.',
      'Asking the platform to assess an item again.',
    ],
  },
}
