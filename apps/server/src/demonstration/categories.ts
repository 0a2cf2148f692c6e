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

type PolicyCategory = readonly [
  code: string,
  nameNl: string,
  nameEn: string,
  lightest: number,
  heaviest: number,
  reach?: 'REGISTER_NUMBER',
]

/** The ten main categories that ship, with the points that they weigh and how wide they may reach (D-14). */
// biome-ignore format: a table is read across
export const policyCategories: readonly PolicyCategory[] = [
  ['FRAUDE', 'Fraude', 'Fraud', 20, 100],
  ['IMITATIE', 'Imitatieartikelen', 'Imitation', 20, 60],
  ['INTELLECTUEEL', 'Intellectueel eigendom', 'Intellectual property', 10, 40],
  ['VERBODEN', 'Verboden assortiment', 'Prohibited assortment', 10, 100],
  ['ONGEWENST', 'Ongewenst assortiment', 'Unwanted assortment', 5, 25],
  ['COMMUNICATIE', 'Ongewenste communicatie', 'Unwanted communication', 5, 25],
  ['SERVICENORMEN', 'Ontduiken servicenormen', 'Evading service norms', 5, 40, 'REGISTER_NUMBER'],
  ['MISLEIDING', 'Misleidende product- en artikelinformatie', 'Misleading product and content', 5, 40],
  ['ZELFPROMOTIE', 'Zelfpromotie', 'Self-promotion', 5, 25],
  ['OVERIG', 'Overige voorwaarden', 'Other terms', 5, 25],
]
