import { useEffect, useRef, useState } from 'react'
import { usePortal } from '../../site/portal-context.js'
import type { KeptFile } from './kept-file.js'
import type { PendingUpload } from './pending-upload.js'
import { refuseFile } from './refuse-file.js'
import { uploadFile } from './upload-file.js'

export interface Uploads {
  readonly pending: readonly PendingUpload[]
  readonly add: (files: readonly File[]) => void
  readonly retry: (id: number) => void
  readonly remove: (id: number) => void
  readonly removeAll: () => void
}

/** Files on their way, also while another page of the form is open; each that arrives goes to `onUploaded`. */
export function useUploads(keptCount: number, onUploaded: (file: KeptFile) => void): Uploads {
  const { words, address, options } = usePortal()
  const { locale } = address
  const [pending, setPending] = useState<readonly PendingUpload[]>([])
  const sources = useRef(new Map<number, { file: File; ending: AbortController }>())
  const nextId = useRef(1)

  useEffect(() => {
    const { current } = sources
    return () => {
      for (const { ending } of current.values()) ending.abort()
    }
  }, [])

  const change = (id: number, changes: Partial<PendingUpload>) =>
    setPending((list) => list.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)))
  const drop = (id: number) => setPending((list) => list.filter((upload) => upload.id !== id))

  const start = async (id: number, file: File) => {
    const ending = new AbortController()
    sources.current.set(id, { file, ending })
    const onPercentage = (percentage: number) => change(id, { percentage })
    const outcome = await uploadFile(file, { locale, onPercentage, signal: ending.signal }).catch(
      () => undefined,
    )
    if (!outcome || ending.signal.aborted) return
    if (outcome.kind === 'uploaded') {
      drop(id)
      sources.current.delete(id)
      onUploaded(outcome.file)
    } else if (outcome.kind === 'failed') {
      change(id, { state: 'failed', message: words.attachments.failed[outcome.reason] })
    } else {
      change(id, { state: 'refused', message: outcome.message ?? words.attachments.failed.unavailable })
    }
  }

  const add = (files: readonly File[]) => {
    if (!options.value) return
    let count = keptCount + pending.filter(({ state }) => state !== 'refused').length
    const added: PendingUpload[] = []
    for (const file of files) {
      const id = nextId.current++
      const message = refuseFile(file, { options: options.value, words, locale, count })
      const state = message ? 'refused' : 'sending'
      added.push({
        id,
        name: file.name,
        sizeInBytes: file.size,
        state,
        percentage: 0,
        message: message ?? '',
      })
      if (message) continue
      count += 1
      void start(id, file)
    }
    setPending((list) => [...list.filter(({ state }) => state !== 'refused'), ...added])
  }

  const retry = (id: number) => {
    const source = sources.current.get(id)
    if (!source) return
    change(id, { state: 'sending', percentage: 0, message: '' })
    void start(id, source.file)
  }

  const remove = (id: number) => {
    sources.current.get(id)?.ending.abort()
    sources.current.delete(id)
    drop(id)
  }

  const removeAll = () => {
    for (const { ending } of sources.current.values()) ending.abort()
    sources.current.clear()
    setPending([])
  }

  return { pending, add, retry, remove, removeAll }
}
