import { REMEDY_KINDS, VERDICTS, verdictRuleFor } from '@waarborg/domain/complaints'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { submitted } from '../acts/submission.fixture.js'

let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice()
  number = await submitted(office)
})
afterAll(() => office.close())

const HONESTIES = [null, 'HONEST', 'DISHONEST'] as const
const NEEDS = ['NOBODY', 'SECOND_PERSON', 'MANAGEMENT'] as const
const TEXTS = [null, 'Daarom.'] as const

const judgements = VERDICTS.flatMap((verdict) =>
  HONESTIES.flatMap((honesty) =>
    REMEDY_KINDS.flatMap((remedy) =>
      NEEDS.flatMap((needs) =>
        TEXTS.flatMap((explanation) =>
          TEXTS.map((whyNotRepaired) => ({ verdict, honesty, remedy, needs, explanation, whyNotRepaired })),
        ),
      ),
    ),
  ),
)
type Judged = (typeof judgements)[number]

/** As the rules have it; above the band management decides what otherwise nobody else would. */
function isFound({ verdict, honesty, remedy, needs, ...texts }: Judged): boolean {
  const rule = verdictRuleFor(verdict, honesty, remedy)
  if (rule === undefined) return false
  const isDecidedSo = needs === rule.needs || (rule.needs === 'NOBODY' && needs === 'MANAGEMENT')
  return isDecidedSo && rule.carries.every((text) => texts[text] !== null)
}

/** Whether the tables take it: each is tried by itself, and none of them stays. */
async function taken(tried: readonly Judged[]): Promise<boolean[]> {
  await office.rows(`create function taken(judged jsonb) returns boolean language plpgsql as $$
    begin
      insert into complaint_part (id, complaint_id, position, round, description, verdict, honesty, remedy, needs,
        explanation, why_not_repaired, judged_by, judged_at)
      select gen_random_uuid(), c.id, 1, 1, 'De levering', judged->>'verdict', judged->>'honesty', judged->>'remedy',
        judged->>'needs', judged->>'explanation', judged->>'whyNotRepaired', h.id, now()
      from complaint c, handler h where c.number = '${number}' and h.email = 'sander@waarborg.example';
      raise exception 'taken';
    exception when check_violation then return false;
      when raise_exception then return true;
    end $$`)
  const rows = await office.rows(
    'select taken(j.value) as is_taken from jsonb_array_elements($1::jsonb) with ordinality j order by j.ordinality',
    [JSON.stringify(tried)],
  )
  return rows.map((row) => row.is_taken as boolean)
}

it('KM-1 to KM-5 the database takes every judgement of the table, and no other', async () => {
  const found = await taken(judgements)
  const differing = judgements.filter((judged, index) => isFound(judged) !== found[index])
  expect(differing).toEqual([])
  expect(found.filter(Boolean).length).toBeGreaterThan(50)
})
