import type { Role } from '@waarborg/domain/access'

export interface DemonstrationPerson {
  readonly name: string
  readonly function: string
  readonly telephone: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly onDuty: boolean
}

/** Everybody signs in with this in a demonstration; in production none of them exist. */
export const DEMONSTRATION_PASSWORD = 'waarborg-demo'

const at = 'waarborg.example'

export const people = {
  marieke: {
    name: 'Marieke van den Berg',
    function: 'Klachtencoördinator',
    telephone: '+31202251001',
    email: `marieke@${at}`,
    roles: ['COORDINATOR', 'HANDLER'],
    onDuty: true,
  },
  sander: {
    name: 'Sander Hoekstra',
    function: 'Behandelaar',
    telephone: '+31202251002',
    email: `sander@${at}`,
    roles: ['HANDLER'],
    onDuty: true,
  },
  fatima: {
    name: 'Fatima El Amrani',
    function: 'Behandelaar',
    telephone: '+31202251003',
    email: `fatima@${at}`,
    roles: ['HANDLER'],
    onDuty: true,
  },
  joris: {
    name: 'Joris Dekker',
    function: 'Behandelaar',
    telephone: '+31202251004',
    email: `joris@${at}`,
    roles: ['HANDLER'],
    onDuty: true,
  },
  lotte: {
    name: 'Lotte IJsbrandy',
    function: 'Behandelaar',
    telephone: '+31202251005',
    email: `lotte@${at}`,
    roles: ['HANDLER'],
    onDuty: false,
  },
  hendrik: {
    name: 'Hendrik Postma',
    function: 'Directeur klantzaken',
    telephone: '+31202251006',
    email: `hendrik@${at}`,
    roles: ['MANAGEMENT'],
    onDuty: true,
  },
  anouk: {
    name: 'Anouk de Wit',
    function: 'Beleidsmedewerker',
    telephone: '+31202251007',
    email: `anouk@${at}`,
    roles: ['POLICY_OFFICER'],
    onDuty: true,
  },
  ravi: {
    name: 'Ravi Ramdin',
    function: 'Auditor',
    telephone: '+31202251008',
    email: `ravi@${at}`,
    roles: ['AUDITOR'],
    onDuty: true,
  },
  tess: {
    name: 'Tess Vermeulen',
    function: 'Beheerder',
    telephone: '+31202251009',
    email: `tess@${at}`,
    roles: ['ADMIN'],
    onDuty: true,
  },
  emine: {
    name: 'Emine Karadağ',
    function: 'Senior behandelaar',
    telephone: '+31202251010',
    email: `emine@${at}`,
    roles: ['HANDLER'],
    onDuty: true,
  },
  gerda: {
    name: 'Gerda Wiersma',
    function: 'Behandelaar, balie en telefoon',
    telephone: '+31202251011',
    email: `gerda@${at}`,
    roles: ['HANDLER'],
    onDuty: true,
  },
  maarten: {
    name: 'Maarten Lievense',
    function: 'Manager klantenservice',
    telephone: '+31202251012',
    email: `maarten@${at}`,
    roles: ['MANAGEMENT'],
    onDuty: true,
  },
} as const satisfies Record<string, DemonstrationPerson>

export type PersonKey = keyof typeof people
