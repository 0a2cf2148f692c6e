import type { Grantee } from '@waarborg/domain/access'
import type { TableActor } from '@waarborg/schema/access-table'

/** The actor of the table that shows a grant; nobody of the table is the office's own machinery. */
export const actorOf: Readonly<Partial<Record<Grantee, TableActor>>> = {
  PUBLIC: 'public',
  SELLER: 'seller',
  PARTNER: 'partner',
  HANDLER: 'handler',
  COORDINATOR: 'coordinator',
  MANAGEMENT: 'management',
  POLICY_OFFICER: 'policy officer',
  AUDITOR: 'auditor',
  ADMIN: 'administrator',
}
