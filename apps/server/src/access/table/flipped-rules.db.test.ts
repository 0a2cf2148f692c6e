import { type Grantee, PERMISSIONS, RULES, type Rule } from '@waarborg/domain/access'
import { actors, type TableActor } from '@waarborg/schema/access-table'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { actorOf } from './grantees.fixture.js'
import { arrange, type Reachable, reachableThings, situations, whoReaches } from './reachable.fixture.js'
import { credentials, pureCoordinator } from './table-actors.fixture.js'

type What = Rule['what']

const clock = movedClock()
let office: TestOffice
let things: Readonly<Record<What, Reachable>>
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  await pureCoordinator(office)
  things = await reachableThings(office)
})
afterAll(() => office.close())

/** The names of the things that somebody reaches, now. */
async function reachedBy(actor: TableActor, what: What): Promise<string[]> {
  const named = Object.entries(things[what])
  const headers = await credentials[actor](office)
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const { data } = await office.ask(query, { ids: named.map(([, id]) => id) }, { headers })
  return named.filter((_, index) => data?.nodes[index] != null).map(([name]) => name)
}

/** The server reads its rules at each request: in this process the test changes one for a while. */
async function flipped<T>(rule: Rule, grantee: Grantee, look: () => Promise<T>): Promise<T> {
  const rules = RULES as Rule[]
  const at = rules.indexOf(rule)
  const who = rule.who.includes(grantee)
    ? rule.who.filter((each) => each !== grantee)
    : [...rule.who, grantee]
  rules[at] = { ...rule, who }
  // What a key may do is remembered with it.
  office.app.office.keys.forget()
  try {
    return await look()
  } finally {
    rules[at] = rule
    office.app.office.keys.forget()
  }
}

/** Who may do nothing with such things gains nothing by a rule, and who reaches every one neither. */
function gainsNothing(rule: Rule, grantee: Grantee): boolean {
  const granted: readonly Grantee[] = PERMISSIONS[`${rule.what}:read`]
  const every = ({ what, how, where }: Rule) =>
    what === rule.what && how === 'reach' && Object.keys(where).length === 0
  const reachesAll = RULES.some((other) => other !== rule && every(other) && other.who.includes(grantee))
  return !granted.includes(grantee) || (rule.how === 'reach' && reachesAll)
}

const subjects: What[] = ['complaints', 'sellers', 'violations', 'extracts']

describe.each(situations)('where handlers read those of %s', (situation) => {
  it.each(subjects)('KP-1 everybody reaches of %s what is written here', async (what) => {
    await arrange(office, situation)
    for (const actor of actors)
      expect([actor, ...(await reachedBy(actor, what))]).toEqual([
        actor,
        ...whoReaches(what, actor, situation),
      ])
  })
})

it.each(
  RULES.map((rule) => [rule.who.join(' '), rule.how, rule.what, JSON.stringify(rule.where), rule] as const),
)(
  'KP-1 whoever gets or loses the rule that %s %s %s where %s, somebody reaches something else',
  async (_who, _how, what, _where, rule) => {
    const silent = new Set(Object.keys(actorOf) as Grantee[])
    for (const situation of situations) {
      await arrange(office, situation)
      for (const [grantee, actor] of Object.entries(actorOf) as [Grantee, TableActor][]) {
        const reached = await flipped(rule, grantee, () => reachedBy(actor, what))
        if (reached.join() !== whoReaches(what, actor, situation).join()) silent.delete(grantee)
      }
    }
    const meant = (Object.keys(actorOf) as Grantee[]).filter((grantee) => gainsNothing(rule, grantee))
    expect([...silent]).toEqual(meant)
  },
)
