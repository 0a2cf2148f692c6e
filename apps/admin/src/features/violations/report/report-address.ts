import type { Address } from '../../../components/list/index.js'

/** From where the report was begun: a seller's page, a complaint. */
export interface ReportAddress {
  readonly seller?: string
  readonly complaint?: string
}

export const reportIn = ({ seller, complaint }: Address): ReportAddress => ({
  ...(typeof seller === 'string' && { seller }),
  ...(typeof complaint === 'string' && { complaint }),
})
