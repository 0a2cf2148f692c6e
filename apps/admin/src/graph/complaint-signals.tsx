import { useSubscription } from '@apollo/client/react'
import { ComplaintSignalDocument, type ComplaintSignalSubscription } from '@waarborg/schema/first'
import { createContext, type ReactNode, use, useCallback, useEffect, useRef } from 'react'
import { useMay } from './use-may.js'

export type ComplaintSignal = ComplaintSignalSubscription['complaintChanged']
type Listener = (signal: ComplaintSignal) => void

const SignalsContext = createContext<(listener: Listener) => () => void>(() => () => {})

/** One subscription for all who want to know that something happened to some complaint. */
export function ComplaintSignals({ children }: { children: ReactNode }) {
  const listeners = useRef(new Set<Listener>())
  const may = useMay()
  useSubscription(ComplaintSignalDocument, {
    skip: !may('COMPLAINTS_READ'),
    // A newer version in the cache beside older fields would let a form overwrite what nobody saw.
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: ({ data }) => {
      const signal = data.data?.complaintChanged
      if (signal) for (const listener of listeners.current) listener(signal)
    },
  })
  const subscribe = useCallback((listener: Listener) => {
    listeners.current.add(listener)
    return () => listeners.current.delete(listener)
  }, [])
  return <SignalsContext value={subscribe}>{children}</SignalsContext>
}

export function useComplaintSignal(listener: Listener): void {
  const subscribe = use(SignalsContext)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => {
    const unsubscribe = subscribe((signal) => latest.current(signal))
    return () => {
      unsubscribe()
    }
  }, [subscribe])
}
