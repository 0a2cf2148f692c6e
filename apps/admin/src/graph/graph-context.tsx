import { ApolloProvider } from '@apollo/client/react'
import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react'
import type { Graph } from './graph.js'
import type { LiveState } from './live-connection.js'

const GraphContext = createContext<Graph | undefined>(undefined)

export function GraphProvider({ graph, children }: { graph: Graph; children: ReactNode }) {
  return (
    <GraphContext value={graph}>
      <ApolloProvider client={graph.client}>{children}</ApolloProvider>
    </GraphContext>
  )
}

export function useGraph(): Graph {
  const graph = use(GraphContext)
  if (!graph) throw new Error('Put the component inside a GraphProvider')
  return graph
}

export function useLiveState(): LiveState {
  const { live } = useGraph()
  return useSyncExternalStore(live.subscribe, live.state)
}

/** Calls back each time events may have been missed. */
export function useOnResumed(resumed: () => void): void {
  const { live } = useGraph()
  useEffect(() => live.onResumed(resumed), [live, resumed])
}
