import type { RuleTexts } from '@waarborg/domain/policy-points'

/** All that the published page on it names, and why. @source OS-1, OS-2, OS-3, OS-4, OS-6, 000 */
export const evadingServiceNorms: RuleTexts = {
  NL: {
    notAllowed: [
      'Alles wat erop gericht is een servicenorm actief te ontduiken; wat hieronder staat zijn voorbeelden.',
      'Strikes: een nieuw verkoopaccount openen omdat een ander account een of meer strikes kreeg.',
      'Strikes: meerdere verkoopaccounts gebruiken om een strike te voorkomen, bijvoorbeeld een apart account voor elke productgroep.',
      'Annuleringen: kopers vragen een bestelling te annuleren of terug te sturen, om die niet zelf te hoeven annuleren.',
      'Annuleringen: een bestelling als retour melden terwijl de koper die niet heeft ontvangen of niet zelf heeft teruggestuurd.',
      'Op tijd geleverd: bewust een track-and-tracecode invullen die niet bij de zending hoort.',
      'Op tijd geleverd: kopers vragen de aflevering niet te bevestigen via de bevestigingsmail.',
      'Responstijd: een klantvraag sluiten terwijl er nog acties openstaan.',
      'Responstijd: een klantvraag afhandelen zonder inhoudelijk op de vraag in te gaan.',
      'Responstijd: een standaard wachtmail of automatisch antwoord sturen alleen om de responstijd te halen.',
    ],
    allowed: [
      'Eén verkoopaccount voor Nederland en één verkoopaccount voor België hebben.',
      'Een standaard wachtmail of automatisch antwoord sturen, mits het echte antwoord ook nog binnen de servicenorm wordt verstuurd.',
      'Zelf een bestelling annuleren of een te late levering melden: dat telt mee voor de norm, maar is geen ontduiking.',
      'Een verkeerd ingetypte track-and-tracecode herstellen zodra dat blijkt.',
    ],
  },
  EN: {
    notAllowed: [
      'Anything that is aimed at actively evading a service norm; what follows are examples.',
      'Strikes: opening a new seller account because another one received one or more strikes.',
      'Strikes: using several seller accounts to avoid a strike, for example a separate account for each product group.',
      'Cancellations: asking buyers to cancel or return an order so as not to have to cancel it oneself.',
      'Cancellations: reporting an order as returned when the buyer never received it or did not send it back.',
      'Delivered on time: knowingly entering a track and trace code that does not belong to the shipment.',
      'Delivered on time: asking buyers not to confirm the delivery by the confirmation mail.',
      'Response time: closing a customer question while actions are still open.',
      'Response time: handling a customer question without going into its substance.',
      'Response time: sending a standard waiting mail or automatic reply only to make the response time.',
    ],
    allowed: [
      'Having one seller account for the Netherlands and one seller account for Belgium.',
      'Sending a standard waiting mail or automatic reply, provided that the real answer is sent within the service norm as well.',
      'Cancelling an order oneself or reporting a late delivery: it counts for the norm, but is no evasion.',
      'Correcting a mistyped track and trace code as soon as it is noticed.',
    ],
  },
}
