import { skipToken, useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { FindDocument } from '@waarborg/schema'
import { useMay } from '../../graph/use-may.js'

const delay = 160
const shortest = 2

/** What the server finds for a text, of what the reader may see, a moment after the last key; the former findings until then. */
export function useFindings(typed: string) {
  const [settled] = useDebouncedValue(typed.trim(), delay)
  const may = useMay()
  const finds = { complaints: may('COMPLAINTS_READ'), sellers: may('SELLERS_READ') }
  const asks = finds.complaints || finds.sellers
  const searched = settled.length >= shortest ? settled : undefined
  const { data, previousData, error } = useQuery(
    FindDocument,
    searched && asks ? { variables: { search: searched, ...finds }, fetchPolicy: 'no-cache' } : skipToken,
  )
  const wanted = typed.trim().length >= shortest
  // While somebody types on, what was found for the beginning stays; for another text it would mislead.
  const refines = searched !== undefined && typed.trim().startsWith(searched)
  return {
    findings: wanted && refines ? (data ?? previousData) : undefined,
    /** Whether what is found belongs to what is typed now. */
    settled: searched === typed.trim() && (!asks || data !== undefined || error !== undefined),
    error: wanted ? error : undefined,
  }
}
