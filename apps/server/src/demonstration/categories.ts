type Branch = readonly [code: string, nameNl: string, nameEn: string, children?: readonly Branch[]]

/** What customers write about, as an office would order it. */
export const categories: readonly Branch[] = [
  [
    'LEV',
    'Levering',
    'Delivery',
    [
      ['LEV-01', 'Te laat geleverd', 'Delivered late'],
      ['LEV-02', 'Niet ontvangen', 'Not received'],
      ['LEV-03', 'Beschadigd aangekomen', 'Arrived damaged'],
      ['LEV-04', 'Verkeerd artikel gekregen', 'Wrong item received'],
    ],
  ],
  [
    'ART',
    'Artikel',
    'Item',
    [
      ['ART-01', 'Werkt niet of gaat stuk', 'Does not work or breaks'],
      ['ART-02', 'Anders dan beschreven', 'Different from its description'],
      ['ART-03', 'Onderdeel ontbreekt', 'A part is missing'],
      ['ART-04', 'Onveilig', 'Unsafe'],
    ],
  ],
  [
    'BET',
    'Betalen en terugkrijgen',
    'Payment and refund',
    [
      ['BET-01', 'Terugbetaling blijft uit', 'Refund does not come'],
      ['BET-02', 'Verkeerd bedrag', 'Wrong amount'],
      ['BET-03', 'Dubbel betaald', 'Paid twice'],
    ],
  ],
  [
    'SRV',
    'Service en contact',
    'Service and contact',
    [
      ['SRV-01', 'Geen antwoord van de verkoper', 'No answer from the seller'],
      ['SRV-02', 'Onvriendelijk behandeld', 'Treated unkindly'],
      ['SRV-03', 'Retour geweigerd', 'Return refused'],
    ],
  ],
  ['OVG', 'Iets anders', 'Something else'],
]

/** The ten main categories that ship (D-14). */
export const policyCategories: readonly (readonly [code: string, nameNl: string, nameEn: string])[] = [
  ['FRAUDE', 'Fraude', 'Fraud'],
  ['IMITATIE', 'Imitatieartikelen', 'Imitation'],
  ['INTELLECTUEEL', 'Intellectueel eigendom', 'Intellectual property'],
  ['VERBODEN', 'Verboden assortiment', 'Prohibited assortment'],
  ['ONGEWENST', 'Ongewenst assortiment', 'Unwanted assortment'],
  ['COMMUNICATIE', 'Ongewenste communicatie', 'Unwanted communication'],
  ['SERVICENORMEN', 'Ontduiken servicenormen', 'Evading service norms'],
  ['MISLEIDING', 'Misleidende product- en artikelinformatie', 'Misleading product and content'],
  ['ZELFPROMOTIE', 'Zelfpromotie', 'Self-promotion'],
  ['OVERIG', 'Overige voorwaarden', 'Other terms'],
]
