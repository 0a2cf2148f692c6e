import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sendWithProgress } from '../../../graph/send-with-progress.js'

/** A file that is to be added: on its way, there, or not taken. */
export interface AddedFile {
  readonly key: string
  readonly name: string
  readonly sizeInBytes: number
  readonly remark: string
  readonly sentInBytes: number
  readonly ticket?: string
  /** Why it was not taken; empty when no answer came. */
  readonly refusal?: string
}

/** The files that are to be added; each is sent as soon as it is chosen, and removing one breaks that off. */
export function useAddedFiles() {
  const client = useApolloClient()
  const locale = useLocale()
  const [files, setFiles] = useState<readonly AddedFile[]>([])
  const endings = useRef(new Map<string, AbortController>())
  useEffect(() => {
    const { current } = endings
    return () => {
      for (const ending of current.values()) ending.abort()
    }
  }, [])

  const change = (key: string, changes: Partial<AddedFile>) =>
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)))

  /** @param tooMany what is said of those beyond the maximum */
  const add = (chosen: readonly File[], maximum: number, tooMany: string) => {
    const room = maximum - files.filter(({ refusal }) => refusal === undefined).length
    chosen.forEach((file, place) => {
      const key = newIdempotencyKey()
      const begun = { key, name: file.name, sizeInBytes: file.size, remark: '', sentInBytes: 0 }
      const isOver = place >= room
      setFiles((before) => [...before, isOver ? { ...begun, refusal: tooMany } : begun])
      if (isOver) return
      const ending = new AbortController()
      endings.current.set(key, ending)
      const onProgress = (sentInBytes: number) => change(key, { sentInBytes })
      void sendWithProgress(client, file, { locale, onProgress, signal: ending.signal }).then((sent) =>
        change(key, 'ticket' in sent ? sent : { refusal: sent.refusal ?? '' }),
      )
    })
  }
  const remove = (key: string) => {
    endings.current.get(key)?.abort()
    setFiles((before) => before.filter((one) => one.key !== key))
  }
  return {
    files,
    add,
    remove,
    remark: (key: string, remark: string) => change(key, { remark }),
    clear: () => setFiles((before) => before.filter(({ ticket }) => ticket === undefined)),
    busy: files.some(({ ticket, refusal }) => ticket === undefined && refusal === undefined),
  }
}
