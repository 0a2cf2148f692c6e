import { ApolloProvider } from '@apollo/client/react'
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
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
