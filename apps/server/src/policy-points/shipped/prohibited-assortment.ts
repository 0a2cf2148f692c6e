import type { RuleTexts } from '@waarborg/domain/policy-points'

export const prohibitedAssortment: RuleTexts = {
  NL: {
    notAllowed: [
      'Artikelen aanbieden die de wet verbiedt, zoals drugs, wapens, geneesmiddelen op recept, zwaar vuurwerk en bedreigde dieren of planten.',
      'Artikelen verkopen zonder de verplichte CE-markering, waarschuwingen of gebruiksaanwijzing in het Nederlands.',
      'Doorgaan met verkopen nadat een toezichthouder of de fabrikant het artikel heeft teruggeroepen.',
      'Alcohol, tabak, vapes of andere artikelen met een leeftijdsgrens verkopen buiten de regels die daarvoor gelden.',
      'De controle ontwijken door een verboden artikel onder een andere naam of in een andere categorie te plaatsen.',
    ],
    allowed: [
      'Artikelen verkopen die aan de Europese en Nederlandse veiligheidsregels voldoen, met de documenten die dat tonen.',
      'Een artikel uit het aanbod halen zodra het wordt teruggeroepen, en kopers daarover inlichten.',
      'Vooraf vragen of een artikel mag worden aangeboden.',
    ],
  },
  EN: {
    notAllowed: [
      'Offering items that the law forbids, such as drugs, weapons, prescription medicines, heavy fireworks and endangered animals or plants.',
      'Selling items without the obligatory CE marking, warnings or instructions in Dutch.',
      'Going on selling after an authority or the manufacturer recalled the item.',
      'Selling alcohol, tobacco, vapes or other items with an age limit outside the rules for them.',
      'Evading the check by placing a forbidden item under another name or in another category.',
    ],
    allowed: [
      'Selling items that meet the European and Dutch safety rules, with the documents that show it.',
      'Taking an item out of the offer as soon as it is recalled, and informing buyers.',
      'Asking beforehand whether an item may be offered.',
    ],
  },
}
