import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sendFile } from '../../../graph/send-file.js'

export interface ChosenFile {
  readonly key: string
  readonly name: string
  readonly size: number
  /** Nothing while it is being sent. */
  readonly sent?: Awaited<ReturnType<typeof sendFile>>
}

/** The files of the form; each is sent as soon as it is chosen. */
export function useFiles() {
  const client = useApolloClient()
  const locale = useLocale()
  const [files, setFiles] = useState<readonly ChosenFile[]>([])

  const add = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const key = newIdempotencyKey()
      setFiles((before) => [...before, { key, name: file.name, size: file.size }])
      void sendFile(client, file, locale).then((sent) =>
        setFiles((before) => before.map((one) => (one.key === key ? { ...one, sent } : one))),
      )
    }
  }
  const remove = (key: string) => setFiles((before) => before.filter((one) => one.key !== key))
  return {
    files,
    add,
    remove,
    busy: files.some(({ sent }) => !sent),
    tickets: files.flatMap(({ sent }) => (sent && 'ticket' in sent ? [sent.ticket] : [])),
  }
}
