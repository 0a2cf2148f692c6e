import type { RuleTexts } from '@waarborg/domain/policy-points'

export const unwantedCommunication: RuleTexts = {
  NL: {
    notAllowed: [
      'Kopers benaderen met reclame, nieuwsbrieven of aanbiedingen die niets met hun bestelling te maken hebben.',
      'Kopers beledigen, bedreigen, onder druk zetten of discrimineren.',
      'Vragen om het contact buiten het platform voort te zetten, of om persoonsgegevens die voor de bestelling niet nodig zijn.',
      'Druk uitoefenen om een beoordeling, een melding of een retour in te trekken.',
      'Verwijzingen naar andere websites of bestanden met reclame in een bericht zetten.',
    ],
    allowed: [
      'Vragen beantwoorden, en de koper inlichten over de bestelling, de levering, de garantie of een terugroepactie.',
      'Naar een handleiding of een video verwijzen die de koper helpt het artikel te gebruiken.',
      'Zakelijk en beleefd uitleggen waarom een verzoek niet kan.',
    ],
  },
  EN: {
    notAllowed: [
      'Approaching buyers with advertising, newsletters or offers that have nothing to do with their order.',
      'Insulting, threatening, pressing or discriminating against buyers.',
      'Asking to continue outside the platform, or asking for personal data that the order does not need.',
      'Pressing somebody to take back a review, a report or a return.',
      'Putting links to other websites or files with advertising in a message.',
    ],
    allowed: [
      'Answering questions, and informing the buyer about the order, the delivery, the guarantee or a recall.',
      'Pointing to a manual or a video that helps the buyer to use the item.',
      'Explaining politely and to the point why a request cannot be granted.',
    ],
  },
}
