import type { Permission } from '@waarborg/domain/access'
import { type Asked, inColumn, reachedFor, type Visible } from './visible.js'

/**
 * The complaints that the reader may see, in a statement that names the complaint so. Here, since what comes before
 * complaints counts them too.
 */
export const visibleComplaints = (
  alias: string,
  permission: Permission & `complaints:${string}` = 'complaints:read',
): Visible =>
  reachedFor(permission, 'complaints', {
    handlerId: inColumn(`${alias}.handler_id`),
    receiverId: inColumn(`${alias}.receiver_id`),
    concernsId: inColumn(`${alias}.concerns_id`),
    handlerTeam: inTeam(`${alias}.handler_id`),
    receiverTeam: inTeam(`${alias}.receiver_id`),
    visibility: inColumn('(select complaint_visibility from office)'),
  })

/** Asked of the team once, not of each complaint. */
const inTeam = (column: string) => (team: Asked) =>
  `${column} in (select id from handler where ${inColumn('team')(team)})`

/** As far as it hangs on whose work a complaint is alone, whoever received it and whomever it is about. */
export const visibleWhoever = (alias: string): Visible =>
  reachedFor('complaints:read', 'complaints', {
    handlerId: inColumn(`${alias}.handler_id`),
    handlerTeam: inTeam(`${alias}.handler_id`),
    visibility: inColumn('(select complaint_visibility from office)'),
    receiverId: () => 'false',
    receiverTeam: () => 'false',
    concernsId: () => 'false',
  })
