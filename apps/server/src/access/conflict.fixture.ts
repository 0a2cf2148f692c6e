import { NameColleagueDocument } from '@waarborg/schema'
import { handlerOf, outcomeOf, present } from '../complaints/acts/acts.fixture.js'
import type { PersonKey, TestOffice } from '../test-office/test-office.fixture.js'

/** Says that a complaint is about this colleague, or about nobody, as management does. */
export async function nameAs(
  office: TestOffice,
  number: string,
  person: PersonKey | null,
  as: PersonKey = 'maarten',
) {
  const complaint = await present(office, number)
  const handlerId = person === null ? null : await handlerOf(office, person)
  return office.ask(NameColleagueDocument, { input: { ...complaint, handlerId } }, { as })
}

/** As `nameAs`, when it must succeed. */
export async function about(office: TestOffice, number: string, person: PersonKey | null) {
  return outcomeOf(await nameAs(office, number, person))
}

/** What somebody is answered, to the last byte, but for what is another at every request. */
export async function answerTo(
  office: TestOffice,
  as: PersonKey,
  query: string,
  variables: object = {},
): Promise<string> {
  const response = await fetch(`${office.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await office.cookieOf(as) },
    body: JSON.stringify({ query, variables }),
  })
  const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name))
  return JSON.stringify([response.status, headers, await response.text()])
}

/** Puts people in teams. */
export const inTeam = (office: TestOffice, team: string | null, ...persons: readonly PersonKey[]) =>
  office.rows(`update handler set team = $1 where split_part(email, '@', 1) = any($2)`, [team, persons])

export const readByTeam = (office: TestOffice, visibility: 'OFFICE' | 'TEAM') =>
  office.rows('update office set complaint_visibility = $1', [visibility])
