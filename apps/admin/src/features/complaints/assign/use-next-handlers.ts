import { useQuery } from '@apollo/client/react'
import { NextHandlersDocument } from '@waarborg/schema'

/** Who could go on with a complaint as the server orders them, of those whose name fits, and who is left out. */
export function useNextHandlers(number: string, sought: string) {
  const { data, error, refetch } = useQuery(NextHandlersDocument, {
    variables: { number },
    fetchPolicy: 'cache-and-network',
  })
  const next = data?.complaintByNumber?.nextHandlers
  const fits = (name: string) => name.toLowerCase().includes(sought.trim().toLowerCase())
  return {
    candidates: next?.candidates.filter(({ handler }) => fits(handler.name)),
    leftOut: next?.leftOut.filter(({ handler }) => fits(handler.name)) ?? [],
    /** Nothing is known of a complaint that is not open any more, nor by who assigns none. */
    closed: data !== undefined && !next,
    error,
    refetch,
  }
}
