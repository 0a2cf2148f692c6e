import { useApolloClient } from '@apollo/client/react'
import {
  type PointsPolicyInput,
  ReplayPointsPolicyDocument,
  type ReplayPointsPolicyQuery,
} from '@waarborg/schema'
import { useState } from 'react'

export type Replay = ReplayPointsPolicyQuery['replayPointsPolicy']

const AT_ONCE = 20

interface Standing {
  readonly input: PointsPolicyInput
  readonly told: Replay
}

/** What a version would have done, as it was last asked; more of the accounts when they are wanted. */
export function useReplay() {
  const client = useApolloClient()
  const [standing, setStanding] = useState<Standing>()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<unknown>()

  const ask = async (input: PointsPolicyInput, after: string | null): Promise<Replay | null> => {
    setAsking(true)
    setFailure(undefined)
    try {
      const { data } = await client.query({
        query: ReplayPointsPolicyDocument,
        variables: { input, first: AT_ONCE, after },
        fetchPolicy: 'no-cache',
      })
      return data?.replayPointsPolicy ?? null
    } catch (fault) {
      setFailure(fault)
      return null
    } finally {
      setAsking(false)
    }
  }
  return {
    asking,
    failure,
    replay: standing?.told.replay ?? null,
    forget: () => setStanding(undefined),
    ask: async (input: PointsPolicyInput): Promise<Replay | null> => {
      const told = await ask(input, null)
      if (told !== null) setStanding({ input, told })
      return told
    },
    more: async (): Promise<void> => {
      const known = standing?.told.replay
      if (!standing || !known?.endCursor) return
      const told = await ask(standing.input, known.endCursor)
      if (!told?.replay) return
      const replay = { ...told.replay, nodes: [...known.nodes, ...told.replay.nodes] }
      setStanding({ ...standing, told: { ...told, replay } })
    },
  }
}
