type Branch = readonly [code: string, nameNl: string, nameEn: string, children?: readonly Branch[]]

/** What customers write about, as an office would order it. */
// biome-ignore format: a table is read across
export const categories: readonly Branch[] = [
  ['LEV', 'Levering', 'Delivery', [
    ['LEV-01', 'Te laat geleverd', 'Delivered late'],
    ['LEV-02', 'Niet ontvangen', 'Not received'],
    ['LEV-03', 'Beschadigd aangekomen', 'Arrived damaged'],
    ['LEV-04', 'Verkeerd artikel gekregen', 'Wrong item received'],
    ['LEV-05', 'Bij de buren of een afhaalpunt', 'Left with neighbours or at a pick-up point'],
    ['LEV-06', 'Bezorgafspraak en montage', 'Delivery appointment and installation'],
  ]],
  ['ART', 'Artikel', 'Item', [
    ['ART-01', 'Werkt niet of gaat stuk', 'Does not work or breaks'],
    ['ART-02', 'Anders dan beschreven', 'Different from its description'],
    ['ART-03', 'Onderdeel ontbreekt', 'A part is missing'],
    ['ART-04', 'Onveilig', 'Unsafe'],
    ['ART-05', 'Maat of kleur valt anders uit', 'Size or colour differs'],
    ['ART-06', 'Gebruikt, als nieuw verkocht', 'Used, sold as new'],
    ['ART-07', 'Namaak', 'Counterfeit'],
  ]],
  ['BET', 'Betalen en terugkrijgen', 'Payment and refund', [
    ['BET-01', 'Terugbetaling blijft uit', 'Refund does not come'],
    ['BET-02', 'Verkeerd bedrag', 'Wrong amount'],
    ['BET-03', 'Dubbel betaald', 'Paid twice'],
    ['BET-04', 'Factuur ontbreekt of klopt niet', 'Invoice missing or not right'],
  ]],
  ['SRV', 'Service en contact', 'Service and contact', [
    ['SRV-01', 'Geen antwoord van de verkoper', 'No answer from the seller'],
    ['SRV-02', 'Onvriendelijk behandeld', 'Treated unkindly'],
    ['SRV-03', 'Retour geweigerd', 'Return refused'],
    ['SRV-04', 'Garantie niet nagekomen', 'Warranty not honoured'],
    ['SRV-05', 'Annuleren lukt niet', 'Cannot cancel'],
  ]],
  ['GEG', 'Account en gegevens', 'Account and data', [
    ['GEG-01', 'Inloggen en account', 'Signing in and account'],
    ['GEG-02', 'Persoonsgegevens', 'Personal data'],
    ['GEG-03', 'Abonnement of proefpakket', 'Subscription or trial package'],
  ]],
  ['KRD', 'Krediet en betaaldiensten', 'Credit and payment services', [
    ['KRD-01', 'Kredietregistratie', 'Credit registration'],
    ['KRD-02', 'Incasso', 'Debt collection'],
    ['KRD-03', 'Bankrekening en betaalkaart', 'Bank account and payment card'],
    ['KRD-04', 'Lening', 'Loan'],
    ['KRD-05', 'Achteraf betalen', 'Pay later'],
    ['KRD-06', 'Creditcard', 'Credit card'],
    ['KRD-07', 'Hypotheek', 'Mortgage'],
    ['KRD-08', 'Geld overmaken', 'Money transfer'],
  ]],
  ['OVG', 'Iets anders', 'Something else'],
]
