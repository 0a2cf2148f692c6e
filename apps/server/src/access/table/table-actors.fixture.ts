import type { TableActor } from '@waarborg/schema/access-table'
import {
  DEMONSTRATION_PASSWORD,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { contactSignedIn, ownContactSignedIn, ownKey } from './table-outsiders.fixture.js'

/** Who stands for each role of staff; each has that one role, see `pureCoordinator`. */
export const peopleOfRoles = {
  handler: 'sander',
  coordinator: 'marieke',
  management: 'hendrik',
  'policy officer': 'anouk',
  auditor: 'ravi',
  administrator: 'tess',
} as const satisfies Partial<Record<TableActor, PersonKey>>

export type StaffColumn = keyof typeof peopleOfRoles

type Headers = Readonly<Record<string, string>>
type Credential = (office: TestOffice) => Promise<Headers>

const signedIn =
  (column: StaffColumn): Credential =>
  async (office) => ({ cookie: await office.cookieOf(peopleOfRoles[column]) })
const nothing: Credential = async () => ({})

/** How each actor of the table proves who it is. */
export const credentials: Readonly<Record<TableActor, Credential>> = {
  public: nothing,
  complainant: nothing,
  seller: ownContactSignedIn,
  partner: async (office) => (await ownKey(office)).headers,
  handler: signedIn('handler'),
  coordinator: signedIn('coordinator'),
  management: signedIn('management'),
  'policy officer': signedIn('policy officer'),
  auditor: signedIn('auditor'),
  administrator: signedIn('administrator'),
}

/** The same with a session of its own, for what ends it. */
export const signedInAnew =
  (actor: TableActor): Credential =>
  async (office) => {
    if (actor === 'seller') return contactSignedIn(office)
    if (!(actor in peopleOfRoles)) return credentials[actor](office)
    const input = {
      email: people[peopleOfRoles[actor as StaffColumn]].email,
      password: DEMONSTRATION_PASSWORD,
    }
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }'
    const { headers } = await office.ask(signIn, { input })
    return { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' }
  }

/** The coordinator of the demonstration handles complaints too; here she does not, so that each column is one role. */
export const pureCoordinator = (office: TestOffice) =>
  office.rows(
    `update handler set roles = '{COORDINATOR}' where email = 'marieke@waarborg.example' returning id`,
  )
