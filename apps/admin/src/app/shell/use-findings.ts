import { skipToken, useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { FindDocument } from '@waarborg/schema'

const delay = 160
const shortest = 2

/** What the server finds for a text, a moment after the last key; the former findings until then. */
export function useFindings(typed: string) {
  const [settled] = useDebouncedValue(typed.trim(), delay)
  const searched = settled.length >= shortest ? settled : undefined
  const { data, previousData, error } = useQuery(
    FindDocument,
    searched ? { variables: { search: searched }, fetchPolicy: 'no-cache' } : skipToken,
  )
  const wanted = typed.trim().length >= shortest
  // While somebody types on, what was found for the beginning stays; for another text it would mislead.
  const refines = searched !== undefined && typed.trim().startsWith(searched)
  return {
    findings: wanted && refines ? (data ?? previousData) : undefined,
    /** Whether what is found belongs to what is typed now. */
    settled: searched === typed.trim() && (data !== undefined || error !== undefined),
    error: wanted ? error : undefined,
  }
}
