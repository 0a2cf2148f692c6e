import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import type { BrokenChainType } from './journal-check.type.js'
import { journalList } from './journal-list.query.js'
import { subjectOf } from './journal-subject.js'

export interface StoredBroken {
  readonly subjectId: string
  readonly subjectNoun: string
  readonly position: number
}

/** What does not add up, by the names that this reader may see. */
export async function nameBroken(
  broken: readonly StoredBroken[],
  context: RequestContext,
): Promise<BrokenChainType[]> {
  if (broken.length === 0) return []
  const binder = new Binder()
  const subjects = binder.bind(broken.map(({ subjectId }) => subjectId))
  const visible = journalList.visible(binder, context)
  const seen = await context.office.reads.rows<{ id: string; name: string | null }>({
    text: `select distinct j.subject_id as id, coalesce(c.number, p.name, i.file_name) as name
      from ${journalList.from} where j.subject_id = any(${subjects}::uuid[]) and ${visible}`,
    values: binder.values,
  })
  const names = new Map(seen.map(({ id, name }) => [id, name]))
  return broken.map(({ subjectId, subjectNoun, position }) => ({
    subject: subjectOf(subjectNoun),
    subjectName: names.get(subjectId) ?? null,
    position,
  }))
}
