import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { sendWithProgress } from '../../../graph/send-with-progress.js'
import { hashOfFile } from './hash-of-file.js'
import type { EvidenceFile } from './report-draft.js'

/** A file on its way, or one that was not taken and why; the reason is empty when no answer came. */
export type Sending =
  | { readonly name: string; readonly sizeInBytes: number; readonly sentInBytes: number }
  | { readonly name: string; readonly refusal: string }

/** Sends the file of a piece of evidence as soon as it is chosen; giving the piece up breaks that off. */
export function useEvidence(onSent: (key: string, file: EvidenceFile) => void) {
  const client = useApolloClient()
  const locale = useLocale()
  const [sending, setSending] = useState<Readonly<Record<string, Sending>>>({})
  const endings = useRef(new Map<string, AbortController>())
  useEffect(() => {
    const { current } = endings
    return () => {
      for (const ending of current.values()) ending.abort()
    }
  }, [])

  const forget = (key: string) => {
    endings.current.get(key)?.abort()
    endings.current.delete(key)
    setSending(({ [key]: _, ...others }) => others)
  }
  const send = async (key: string, file: File) => {
    forget(key)
    const ending = new AbortController()
    endings.current.set(key, ending)
    const { name, size: sizeInBytes } = file
    const tell = (state: Sending) => {
      if (!ending.signal.aborted) setSending((others) => ({ ...others, [key]: state }))
    }
    const onProgress = (sentInBytes: number) => tell({ name, sizeInBytes, sentInBytes })
    onProgress(0)
    const options = { locale, onProgress, signal: ending.signal }
    const [sent, sha256] = await Promise.all([sendWithProgress(client, file, options), hashOfFile(file)])
    if (ending.signal.aborted) return
    if (!('ticket' in sent)) return tell({ name, refusal: sent.refusal ?? '' })
    forget(key)
    onSent(key, { name, sizeInBytes, ticket: sent.ticket, sha256 })
  }
  return {
    sending,
    send,
    forget,
    busy: Object.values(sending).some((state) => !('refusal' in state)),
  }
}
