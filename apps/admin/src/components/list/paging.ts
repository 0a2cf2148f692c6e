import { type Address, textIn } from './address.js'

export const pageSizes = [10, 25, 50, 100] as const
export type PageSize = (typeof pageSizes)[number]
export const usualSize: PageSize = 25

/** Where in a list the reader is: beyond a cursor, on which page. */
export interface Paging {
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly page?: number | undefined
  readonly size?: PageSize | undefined
}

export function pagingIn(address: Address, usual: PageSize = usualSize): Paging {
  const page = Number(textIn(address, 'page') ?? 1)
  const size = pageSizes.find((known) => known === Number(textIn(address, 'size')))
  const after = textIn(address, 'after')
  const before = after ? undefined : textIn(address, 'before')
  const within = Number.isInteger(page) && page > 1 && page < 1_000_000 && (after || before)
  return {
    after: within ? after : undefined,
    before: within ? before : undefined,
    page: within ? page : undefined,
    size: size === usual ? undefined : size,
  }
}

/** The address of the first page, with the same size. */
export const firstPage = { after: undefined, before: undefined, page: undefined } as const

/** The graph's arguments for where the reader is. */
export function pageVariables({ after, before, size }: Paging, usual: PageSize = usualSize) {
  const rows = size ?? usual
  if (before) return { last: rows, before }
  return { first: rows, ...(after && { after }) }
}

interface PageInfo {
  readonly startCursor?: string | null
  readonly endCursor?: string | null
}

export function nextPage({ page = 1 }: Paging, { endCursor }: PageInfo): Paging {
  return { after: endCursor ?? undefined, before: undefined, page: page + 1 }
}

/** The page before; the first of all is asked anew, so that nothing that arrived above it is missed. */
export function previousPage({ page = 1 }: Paging, { startCursor }: PageInfo): Paging {
  return page <= 2 ? firstPage : { after: undefined, before: startCursor ?? undefined, page: page - 1 }
}

/** The place in the whole list of the first and last row shown, from 1. */
export function shownRange({ page = 1, size }: Paging, rows: number, usual: PageSize = usualSize) {
  const first = (page - 1) * (size ?? usual) + 1
  return { first, last: first + rows - 1 }
}
