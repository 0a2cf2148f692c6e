/** What the graph's fixed values are called on staff screens. */
export const graphNl = {
  state: {
    RECEIVED: 'Ontvangen',
    IN_CONTACT: 'In contact',
    IN_TREATMENT: 'In behandeling',
    IMPORTED: 'Overgenomen',
  },
  channel: {
    FORM: 'Formulier',
    TELEPHONE: 'Telefoon',
    COUNTER: 'Balie',
    LETTER: 'Brief',
    EMAIL: 'E-mail',
    PARTNER: 'Partner',
  },
  severity: { NORMAL: 'Gewoon', SERIOUS: 'Ernstig' },
  clock: {
    FIRST_CONTACT: 'Eerste contact',
    AGREED_DEADLINE: 'Afgesproken termijn',
    DELAY_NOTICE: 'Uitstelbericht',
    DECISION: 'Uiterlijk afgehandeld',
  },
  contact: {
    CALL: 'Telefoongesprek',
    VISIT: 'Bezoek',
    MESSAGE: 'Persoonlijk bericht',
    ATTEMPT: 'Poging zonder gehoor',
    PROPOSAL: 'Schriftelijk voorstel',
  },
  role: {
    HANDLER: 'Behandelaar',
    COORDINATOR: 'Klachtencoördinator',
    MANAGEMENT: 'Directie',
    POLICY_OFFICER: 'Beleid',
    AUDITOR: 'Auditor',
    ADMIN: 'Beheerder',
  },
  accountState: { OPEN: 'Open', SUSPENDED: 'Geschorst', CLOSED: 'Gesloten' },
  violationState: { REPORTED: 'Gemeld', BOOKED: 'Geboekt', WITHDRAWN: 'Ingetrokken' },
  country: { NL: 'Nederland', BE: 'België' },
  register: { KVK: 'KvK', KBO: 'KBO' },
  locale: { NL: 'Nederlands', EN: 'Engels' },
} as const
