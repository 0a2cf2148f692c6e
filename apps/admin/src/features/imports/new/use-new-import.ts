import { useMutation } from '@apollo/client/react'
import { type ImportKind, PrepareImportDocument } from '@waarborg/schema'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { putFile } from '../../../graph/put-file.js'
import { type SortedFaults, sortFaults } from '../../../graph/user-errors.js'

export interface NewImport {
  readonly kind: ImportKind
  readonly source: string
  readonly file: File
}

const noFaults: SortedFaults = sortFaults([], [])

/** Announces a file and sends it; leaving the screen breaks it off. */
export function useNewImport(onSent: (id: string) => void) {
  const locale = useLocale()
  const [prepare] = useMutation(PrepareImportDocument)
  const [faults, setFaults] = useState(noFaults)
  const [failure, setFailure] = useState<unknown>()
  const [sent, setSent] = useState<number>()
  const leaving = useRef<AbortController>(undefined)
  useEffect(() => () => leaving.current?.abort(), [])

  const send = async ({ kind, source, file }: NewImport) => {
    setFaults(noFaults)
    setFailure(undefined)
    setSent(0)
    const abort = new AbortController()
    leaving.current = abort
    try {
      const { data } = await prepare({
        variables: {
          input: { kind, name: file.name, sizeInBytes: file.size, ...(source.trim() && { source }) },
        },
      })
      const answer = data?.prepareImport
      if (!answer?.import || !answer.uploadUrl) {
        setFaults(sortFaults(answer?.userErrors ?? [], ['source', 'name', 'sizeInBytes']))
        return
      }
      const put = await putFile(answer.uploadUrl, file, { locale, onProgress: setSent, signal: abort.signal })
      if (abort.signal.aborted) return
      if (put.sent) onSent(answer.import.id)
      else
        setFaults({ ...noFaults, others: put.refusal ? [put.refusal] : [], fields: brokenOff(put.refusal) })
    } catch (fault) {
      setFailure(fault)
    } finally {
      setSent(undefined)
    }
  }
  return { send, faults, failure, sent, stop: () => leaving.current?.abort() }
}

/** A network that failed is told at the file. */
function brokenOff(refusal: string | undefined): ReadonlyMap<string, string> {
  return new Map(refusal === undefined ? [['file', 'network']] : [])
}
