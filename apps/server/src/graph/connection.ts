import { type Asked, askedOfNodes } from './asked.js'
import type { RequestContext } from './context.js'
import { writeCursor } from './cursor.js'
import type { ListDefinition, PageRequest } from './list-definition.js'
import { type PagePlan, type PageRow, planCount, planPage } from './list-page.js'

/** A page of a list, in Relay's form; the count is asked only when it is wanted. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: () => Promise<number>
}

/** The connection that is being resolved, from which is seen what is asked of its nodes. */
type AskingField = Parameters<typeof askedOfNodes>[0] | 'ALL'

const askedBy = (info: AskingField): Asked => (info === 'ALL' ? info : askedOfNodes(info))

/** The nodes of a page alone, with what is asked of each: one statement. */
export async function readNodes<Node, Filter, Field extends string>(
  definition: ListDefinition<Node, Filter, Field>,
  request: PageRequest<Filter, Field>,
  context: RequestContext,
  asked: Asked,
): Promise<readonly Node[]> {
  const { statement, size } = planPage(definition, request, context, asked)
  const rows = await context.office.reads.rows<PageRow>(statement)
  return rows.slice(0, size).map(({ node }) => node as Node)
}

/** A page of a whole list: one statement. */
export async function readConnection<Node, Filter, Field extends string>(
  definition: ListDefinition<Node, Filter, Field>,
  request: PageRequest<Filter, Field>,
  context: RequestContext,
  info: AskingField = 'ALL',
): Promise<Connection<Node>> {
  const plan = planPage(definition, request, context, askedBy(info))
  const rows = await context.office.reads.rows<PageRow>(plan.statement)
  return connect(plan, rows, context, async () => {
    const count = planCount(definition, request.filter, context)
    return (await context.office.reads.row<{ count: number }>(count))?.count ?? 0
  })
}

/** The pages of a list nested in many nodes: one statement for all of them, and one for their counts. */
export async function readNestedConnection<Node, Filter, Field extends string>(
  definition: ListDefinition<Node, Filter, Field>,
  request: PageRequest<Filter, Field>,
  context: RequestContext,
  parent: { readonly column: string; readonly id: string },
  info: AskingField = 'ALL',
): Promise<Connection<Node>> {
  const asked = askedBy(info)
  const question = `${definition.name} of ${parent.column} ${JSON.stringify(request)}`
  const { column } = parent
  const pages = context.loaders.for<{ plan: PagePlan; rows: PageRow[] } | null>(
    question,
    async (parents) => {
      const plan = planPage(definition, request, context, asked, { column, parents })
      const found = new Map(parents.map((id) => [id, { plan, rows: [] as PageRow[] }]))
      for (const row of await context.office.reads.rows<PageRow>(plan.statement))
        found.get(row.parent as string)?.rows.push(row)
      return found
    },
    null,
  )
  const counts = context.loaders.for<number>(
    `count of ${question}`,
    async (parents) => {
      const statement = planCount(definition, request.filter, context, { column, parents })
      const rows = await context.office.reads.rows<{ parent: string; count: number }>(statement)
      return new Map(rows.map((row) => [row.parent, row.count]))
    },
    0,
  )
  const page = await pages.load(parent.id)
  if (page === null) throw new Error('A nested page was not read.')
  return connect(page.plan, page.rows, context, () => counts.load(parent.id))
}

function connect<Node>(
  plan: PagePlan,
  rows: readonly PageRow[],
  context: RequestContext,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const more = rows.length > plan.size
  const page = rows.slice(0, plan.size)
  if (plan.backwards) page.reverse()
  const edges = page.map(({ id, key, node }) => ({
    // Written only when it is asked for: sealing costs.
    get cursor() {
      return writeCursor({ list: plan.list, key, id }, context.office.derive('cursor', 'seal'))
    },
    node: node as Node,
  }))
  return {
    edges,
    nodes: page.map(({ node }) => node as Node),
    pageInfo: {
      hasNextPage: plan.backwards ? plan.hasCursor : more,
      hasPreviousPage: plan.backwards ? more : plan.hasCursor,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
    totalCount,
  }
}
