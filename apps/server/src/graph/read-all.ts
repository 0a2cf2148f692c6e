import type { Asked } from './asked.js'
import type { RequestContext } from './context.js'
import { writeCursor } from './cursor.js'
import type { ListDefinition, PageRequest } from './list-definition.js'
import { MAXIMUM_PAGE, type PageRow, planPage } from './list-page.js'

/**
 * The nodes of a whole list that the reader may see, page by page, so that however long it is a page is held at once.
 * What changes its place meanwhile can be met twice, or not.
 */
export async function* readAll<Node, Filter, Field extends string>(
  definition: ListDefinition<Node, Filter, Field>,
  request: Pick<PageRequest<Filter, Field>, 'filter' | 'orderBy'>,
  context: RequestContext,
  asked: Asked,
): AsyncGenerator<readonly Node[]> {
  let after: string | null = null
  for (;;) {
    const page: PageRequest<Filter, Field> = { ...request, first: MAXIMUM_PAGE, after }
    const { statement, size, list } = planPage(definition, page, context, asked)
    const rows: PageRow[] = await context.office.reads.rows<PageRow>(statement)
    yield rows.slice(0, size).map(({ node }) => node as Node)
    const last = rows[size - 1]
    if (rows.length <= size || last === undefined) return
    after = writeCursor({ list, key: last.key, id: last.id }, context.office.derive('cursor', 'seal'))
  }
}
