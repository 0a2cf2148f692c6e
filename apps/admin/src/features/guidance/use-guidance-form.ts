import { useMutation } from '@apollo/client/react'
import {
  type GuidanceVersionFragment,
  GuidanceVersionsDocument,
  PublishGuidanceDocument,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../components/toasts/index.js'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'
import { type SortedFaults, sortFaults } from '../../graph/user-errors.js'

const noFaults: SortedFaults = sortFaults([], [])

/** A new version that is being written on the base of the one that was read; a refusal leaves what was written. */
export function useGuidanceForm(newest: GuidanceVersionFragment, onEnd: () => void) {
  const t = useTranslations('guidance')
  const [text, setText] = useState(newest.text)
  const [basis] = useState(newest)
  const [faults, setFaults] = useState(noFaults)
  const [failure, setFailure] = useState<unknown>()
  const [asking, setAsking] = useState(false)
  const [send, { loading }] = useMutation(PublishGuidanceDocument, {
    refetchQueries: [GuidanceVersionsDocument],
  })
  const publish = async () => {
    setAsking(false)
    setFailure(undefined)
    try {
      const { kind, locale } = basis
      const input = {
        kind,
        locale,
        text,
        expectedVersion: basis.version,
        idempotencyKey: newIdempotencyKey(),
      }
      const { data } = await send({ variables: { input } })
      const answer = data?.publishGuidance
      if (answer?.guidance) {
        say('good', t('publishedNow'))
        onEnd()
      } else setFaults(sortFaults(answer?.userErrors ?? [], ['text']))
    } catch (fault) {
      setFailure(fault)
    }
  }
  return {
    text,
    setText,
    changed: text !== basis.text,
    asking,
    setAsking,
    publish: () => void publish(),
    sending: loading,
    faults,
    failure,
  }
}
