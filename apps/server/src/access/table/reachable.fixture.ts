import type { Rule } from '@waarborg/domain/access'
import type { TableActor } from '@waarborg/schema/access-table'
import { assignTo, fileOf } from '../../complaints/acts/acts.fixture.js'
import { submitted } from '../../complaints/acts/submission.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { about, inTeam, readByTeam } from '../conflict.fixture.js'
import { peopleOfRoles } from './table-actors.fixture.js'
import { assignedComplaint } from './table-complaints.fixture.js'
import { extractObjects } from './table-outside.fixture.js'
import { accountsOf, violationObjects } from './table-sellers.fixture.js'
import { workObjects } from './table-work.fixture.js'

/** Addresses by the name of how they stand to the handler, or to a seller. */
export type Reachable = Readonly<Record<string, string>>

/** What the office has chosen, and whether the handler is in a team at all. */
export const situations = ['the office', 'the team', 'no team'] as const
export type Situation = (typeof situations)[number]

export async function arrange(office: TestOffice, situation: Situation): Promise<void> {
  await readByTeam(office, situation === 'the office' ? 'OFFICE' : 'TEAM')
  await inTeam(office, situation === 'no team' ? null : 'oost', 'sander')
}

/** Something of each kind in everything that a rule asks. Joris is of the handler's team, and Emine of another. */
export async function reachableThings(
  office: TestOffice,
): Promise<Readonly<Record<Rule['what'], Reachable>>> {
  await inTeam(office, 'oost', 'joris')
  await inTeam(office, 'west', 'emine')
  const accounts = await accountsOf(office)
  const { own, sameTrader, another } = accounts
  const registered = async (receiver: PersonKey) =>
    (await assignedComplaint(office, receiver, 'emine', another)).complaint
  const assigned = async (handler: PersonKey, concerns?: PersonKey) => {
    const number = await submitted(office)
    await assignTo(office, number, handler)
    const { id } = await fileOf(office, number)
    if (concerns !== undefined) await about(office, number, concerns)
    return String(id)
  }
  const unassigned = await submitted(office)
  const complaints = {
    'of nobody': String((await fileOf(office, unassigned)).id),
    'of oneself': await assigned('sander'),
    'received by oneself': await registered('sander'),
    'of the team': await assigned('joris'),
    'received by the team': await registered('joris'),
    'of another': await assigned('emine'),
    'about the handler': await assigned('emine', peopleOfRoles.handler),
    'about the coordinator': await assigned('emine', peopleOfRoles.coordinator),
    'about the management': await assigned('emine', peopleOfRoles.management),
    'about the auditor': await assigned('emine', peopleOfRoles.auditor),
  }
  const violations = await violationObjects(office, accounts, unassigned)
  const extracts = await extractObjects(office, await workObjects(office, accounts))
  const addresses = (of: readonly { readonly variables: Readonly<Record<string, unknown>> }[]) =>
    of.map(({ variables }) => String(Object.values(variables)[0]))
  return {
    complaints,
    sellers: byStanding([own, sameTrader, another]),
    violations: byStanding(addresses(violations)),
    extracts: byStanding(addresses(extracts)),
  }
}

const standings = ['own', 'of the same trader', 'of another'] as const

const byStanding = (addresses: readonly string[]): Reachable =>
  Object.fromEntries(standings.map((standing, index) => [standing, addresses[index] ?? '']))

const alone = ['of nobody', 'of oneself', 'received by oneself']
const byTeam = [...alone, 'of the team', 'received by the team']
const aboutSomebody = ['handler', 'coordinator', 'management', 'auditor'].map((role) => `about the ${role}`)
const readers: readonly TableActor[] = ['handler', 'coordinator', 'management', 'auditor']
const outsiders: readonly TableActor[] = ['seller', 'partner']

/** What somebody reaches, as a person decided it. @source KP-1, KP-13, D-16, D-18 */
export function whoReaches(what: Rule['what'], actor: TableActor, situation: Situation): readonly string[] {
  if (outsiders.includes(actor)) return what === 'complaints' ? [] : ['own']
  if (what === 'extracts' || actor === 'public' || actor === 'complainant' || actor === 'administrator')
    return []
  if (what !== 'complaints') return standings
  if (!readers.includes(actor)) return []
  if (actor === 'handler' && situation === 'no team') return alone
  if (actor === 'handler' && situation === 'the team') return byTeam
  return [...byTeam, 'of another', ...aboutSomebody].filter((name) => name !== `about the ${actor}`)
}
