import type { RuleTexts } from '@waarborg/domain/policy-points'

export const otherTerms: RuleTexts = {
  NL: {
    notAllowed: [
      'Bedrijfsgegevens niet bijhouden, of niet antwoorden wanneer het platform om documenten vraagt.',
      'Retouren of terugbetalingen weigeren waar de wet of de voorwaarden de koper dat recht geven.',
      'Hogere verzendkosten rekenen dan vermeld, of achteraf kosten vragen.',
      'Een ander toegang geven tot het verkoopaccount buiten de gebruikers die daarvoor zijn aangemeld.',
      'Medewerkers van het platform beledigen, bedreigen of iets aanbieden om een beslissing te beïnvloeden.',
    ],
    allowed: [
      'Ruimere voorwaarden bieden dan de wet vraagt, zoals een langere bedenktijd of garantie.',
      'Een retour beoordelen en een redelijke waardevermindering verrekenen, met foto’s en uitleg.',
      'Het niet eens zijn met een beslissing en bezwaar maken.',
    ],
  },
  EN: {
    notAllowed: [
      'Not keeping company data up to date, or not answering when the platform asks for documents.',
      'Refusing returns or refunds where the law or the terms give the buyer that right.',
      'Charging more for shipping than stated, or asking for costs afterwards.',
      'Giving somebody access to the seller account beyond the users who were registered for it.',
      'Insulting or threatening people of the platform, or offering them something to influence a decision.',
    ],
    allowed: [
      'Offering wider terms than the law asks, such as a longer time to reconsider or a longer guarantee.',
      'Assessing a return and setting off a reasonable loss of value, with photographs and an explanation.',
      'Disagreeing with a decision and making an objection.',
    ],
  },
}
