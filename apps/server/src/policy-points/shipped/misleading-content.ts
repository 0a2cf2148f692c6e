import type { RuleTexts } from '@waarborg/domain/policy-points'

export const misleadingContent: RuleTexts = {
  NL: {
    notAllowed: [
      'In de titel, de foto’s of de beschrijving iets beloven dat het artikel niet is of niet kan.',
      'Een nepkorting tonen: een van-prijs die in de laatste dertig dagen niet de laagste prijs was.',
      'Een keurmerk, een test of een gezondheidsclaim vermelden die er niet is.',
      'Een aanbieding koppelen aan de productpagina van een ander artikel, een andere uitvoering of een ander aantal.',
      'Foto’s gebruiken die iets laten zien dat niet wordt meegeleverd, zonder dat erbij te zeggen.',
    ],
    allowed: [
      'Eerlijk vermelden wat het artikel is, wat erbij hoort, in welke staat het is en voor wie het bedoeld is.',
      'Sfeerfoto’s gebruiken als duidelijk is wat wordt geleverd.',
      'Een onvolledige productpagina verbeteren of een verbetering voorstellen.',
    ],
  },
  EN: {
    notAllowed: [
      'Promising in the title, the photographs or the description what the item is not or cannot do.',
      'Showing a false discount: a former price that was not the lowest of the last thirty days.',
      'Mentioning a quality mark, a test or a health claim that does not exist.',
      'Linking an offer to the product page of another item, another version or another quantity.',
      'Using photographs of what is not supplied without saying so.',
    ],
    allowed: [
      'Stating honestly what the item is, what comes with it, what condition it is in and for whom it is meant.',
      'Using atmospheric photographs when it is clear what is supplied.',
      'Improving an incomplete product page or proposing an improvement.',
    ],
  },
}
