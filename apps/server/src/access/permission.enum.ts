import { PERMISSIONS, type Permission } from '@waarborg/domain/access'
import { graphEnum } from '../graph/enums.js'

type Named<Name extends string> = Name extends `${infer Noun}:${infer Verb}`
  ? `${Named<Noun>}_${Uppercase<Verb>}`
  : Name extends `${infer First}-${infer Second}`
    ? Uppercase<`${First}_${Second}`>
    : Uppercase<Name>

/** How a permission is called in the graph, where a name holds no colon or dash: `COMPLAINTS_READ`. */
export type PermissionName = Named<Permission>

export const PermissionEnum = graphEnum<PermissionName>('Permission', 'Something that staff may do.', {
  COMPLAINTS_SUBMIT: 'Send the public form.',
  COMPLAINTS_READ: 'Read complaints.',
  COMPLAINTS_REGISTER: 'Register a complaint for somebody else.',
  COMPLAINTS_ASSIGN: 'Assign a complaint that is nobody’s, or one’s own.',
  COMPLAINTS_REASSIGN: 'Assign a complaint of somebody else again.',
  COMPLAINTS_HANDLE: 'Work on complaints.',
  COMPLAINTS_EXCLUDE: 'Say which colleague a complaint is about, who is then kept from it.',
  COMPLAINTS_CONFIRM: 'Agree, as a second person, with what somebody else decided.',
  LABELS_READ: 'See the labels of the office.',
  LABELS_MANAGE: 'Add, rename and retire labels.',
  SAFETY_SIGNALS_RECORD: 'Record a safety signal.',
  SAFETY_SIGNALS_HANDLE: 'See the safety signals, and say what was done about them.',
  VISIBILITY_CHANGE: 'Choose whether handlers read the complaints of the office or of their team.',
  DASHBOARD_READ: 'See how the office stands.',
  HANDLERS_READ: 'See who is in the office.',
  CATEGORIES_READ: 'See what complaints can be about.',
  SELLERS_READ: 'See the sellers.',
  SELLERS_REGISTER: 'Open an account of a seller, and write down that one was left.',
  REGISTER_BLOCKS_READ:
    'See the blocked register numbers, who tried to open an account on them, and which numbers are linked.',
  REGISTER_BLOCKS_LIFT: 'Ask for a block to be lifted, and decide on it as the second person.',
  FORCE_MAJEURE_READ: 'See which days are excused for force majeure, and what that withdrew.',
  ORDERS_READ: 'See the orders of customers.',
  IMPORTS_RUN: 'Take files in.',
  IMPORTS_READ: 'See which files were taken in.',
  JOURNAL_READ: 'See what was done, and by whom.',
  JOURNAL_CHECK: 'Have the journal checked.',
  SIGN_INS_READ: 'See in the journal who came in when, and how often that failed.',
  ORGANISATION_READ: 'See how the office presents itself.',
  ORGANISATION_CHANGE: 'Change how the office presents itself.',
  ABSENCES_MANAGE: 'Arrange and end the absence of colleagues; everybody arranges the own.',
  GUIDANCE_READ: 'Read the procedure, the instruction and the glossary.',
  GUIDANCE_CHANGE: 'Publish a new version of them.',
  CALENDAR_CHANGE: 'Decide on which days the office works.',
  POLICY_CHANGE: 'Change what is usual in money, and within how many hours work is confirmed.',
  POINTS_POLICY_CHANGE: 'Change the policy of points, and look what it would have done.',
  VIEWS_SHARE: 'Share a saved view of the complaints with everybody who reads them, and change those.',
  PEOPLE_MANAGE: 'Invite people, give them roles and let them go.',
  VIOLATIONS_READ: 'Read the violations of sellers.',
  VIOLATIONS_REPORT: 'Report that a seller broke the terms.',
  VIOLATIONS_DECIDE: 'Decide on violations and objections, and confirm as the second person.',
  VIOLATIONS_OBJECT: 'Object to a violation, or write down that a seller objects.',
  KEYS_MANAGE: 'Make, change and end the keys of software of sellers.',
  EXTRACTS_READ: 'Read what was put to the own sellers.',
  CALENDAR_FEED_MANAGE: 'Have a calendar of the own sellers, and end it.',
  SELLER_CONTACTS_MANAGE: 'Decide who speaks for sellers.',
})

/** What somebody may do, by the names of the graph. */
export function permissionsThat(holds: (permission: Permission) => boolean): PermissionName[] {
  return (Object.keys(PERMISSIONS) as Permission[])
    .filter(holds)
    .map((permission) => permission.replaceAll(/[:-]/g, '_').toUpperCase() as PermissionName)
}
