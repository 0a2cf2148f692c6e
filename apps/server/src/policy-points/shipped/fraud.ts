import type { RuleTexts } from '@waarborg/domain/policy-points'

export const fraud: RuleTexts = {
  NL: {
    notAllowed: [
      'Bestellingen plaatsen bij het eigen verkoopaccount, of dat anderen laten doen, om verkoopcijfers of beoordelingen te verhogen.',
      'Beoordelingen kopen, belonen of zelf schrijven, of een koper geld bieden om een slechte beoordeling te verwijderen.',
      'Een bestelling als verzonden melden terwijl er niets wordt verstuurd, of een leeg pakket of een ander artikel sturen om een bewijs van verzending te krijgen.',
      'Een valse identiteit, een geleend of gekocht KvK-nummer of vervalste documenten gebruiken om een account te openen of te houden.',
      'Gegevens van kopers gebruiken voor iets anders dan de bestelling, of ze aan anderen doorgeven.',
      'Geld voor bestellingen innen en daarna niet leveren en niet terugbetalen.',
    ],
    allowed: [
      'Een eigen bestelling plaatsen om te controleren hoe de aflevering verloopt, mits die niet meetelt als verkoop en niet wordt beoordeeld.',
      'Kopers neutraal vragen een beoordeling te schrijven, goed of slecht, zonder dat er iets tegenover staat.',
      'Een vergissing in de verzending zelf melden en herstellen; dat is geen fraude.',
    ],
  },
  EN: {
    notAllowed: [
      'Placing orders with one’s own seller account, or having others do so, to raise sales figures or reviews.',
      'Buying, rewarding or writing reviews oneself, or offering a buyer money to remove a bad one.',
      'Reporting an order as shipped when nothing is sent, or sending an empty parcel or another item to obtain proof of shipment.',
      'Using a false identity, a borrowed or bought register number or forged documents to open or keep an account.',
      'Using buyers’ data for anything but the order, or passing them on to others.',
      'Collecting money for orders and then neither delivering nor refunding.',
    ],
    allowed: [
      'Placing an order of one’s own to check how delivery goes, provided that it does not count as a sale and is not reviewed.',
      'Asking buyers neutrally for a review, good or bad, without anything in return.',
      'Reporting and putting right oneself what went wrong in shipping; that is no fraud.',
    ],
  },
}
