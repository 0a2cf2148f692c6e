import type { Locale } from '@waarborg/domain/complaints'
import { type GuidanceKind, sectionsOf } from '@waarborg/domain/guidance'
import type { RequestContext } from '../graph/context.js'
import { handlerJson } from '../handlers/index.js'
import type { GuidanceType } from './guidance.type.js'
import { shippedTexts } from './shipped/index.js'

/** The last hundred; an office that rewrites its procedure weekly fills that in two years. */
const MOST = 100

/** The versions of a text, the newest first; the one that ships with the product is the last. */
export async function readGuidance(
  { office }: Pick<RequestContext, 'office'>,
  { kind, locale, first = MOST }: { kind: GuidanceKind; locale: Locale; first?: number },
): Promise<readonly [GuidanceType, ...GuidanceType[]]> {
  const rows = await office.reads.rows<{ row: Omit<GuidanceType, 'sections'> }>({
    name: 'versions of a guidance',
    text: `select json_build_object('kind', g.kind, 'locale', g.locale, 'version', g.version, 'text', g.text,
        'publishedAt', g.published_at, 'publishedBy', ${handlerJson('h')}) as row
      from guidance g join handler h on h.id = g.published_by
      where g.kind = $1 and g.locale = $2 order by g.version desc limit $3`,
    values: [kind, locale, first],
  })
  const published = rows.map(({ row }) => ({ ...row, sections: sectionsOf(row.text) }))
  const text = shippedTexts[kind][locale]
  const shipped = {
    kind,
    locale,
    version: 0,
    text,
    sections: sectionsOf(text),
    publishedAt: null,
    publishedBy: null,
  }
  const [newest, ...older] = published
  return newest === undefined ? [shipped] : [newest, ...older, ...(published.length < first ? [shipped] : [])]
}
