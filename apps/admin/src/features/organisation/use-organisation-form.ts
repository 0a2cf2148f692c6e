import { useMutation } from '@apollo/client/react'
import { ChangeOrganisationDocument, type OrganisationFactsFragment } from '@waarborg/schema'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { say } from '../../components/toasts/index.js'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'
import { type SortedFaults, sortFaults } from '../../graph/user-errors.js'
import {
  changeOf,
  draftOf,
  type LogoDraft,
  type OrganisationDraft,
  shownFields,
} from './organisation-draft.js'

const noFaults: SortedFaults = sortFaults([], [])
const asItIs: LogoDraft = {}

/**
 * The form of what the office tells about itself. Somebody else's change is taken over at once where nothing was
 * typed; otherwise what was typed stays, and the newer state is shown when asked.
 */
export function useOrganisationForm(organisation: OrganisationFactsFragment) {
  const t = useTranslations('organisation')
  const form = useForm<OrganisationDraft>({ defaultValues: draftOf(organisation) })
  const [logo, setLogo] = useState(asItIs)
  const [basis, setBasis] = useState(organisation)
  const [faults, setFaults] = useState(noFaults)
  const [failure, setFailure] = useState<unknown>()
  const [send, { loading }] = useMutation(ChangeOrganisationDocument)
  const changed = form.formState.isDirty || logo !== asItIs

  const takeOver = (newer: OrganisationFactsFragment) => {
    form.reset(draftOf(newer))
    setLogo(asItIs)
    setBasis(newer)
    setFaults(noFaults)
  }
  const behind = organisation.version > basis.version
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer version matters
  useEffect(() => {
    if (behind && !changed) takeOver(organisation)
  }, [organisation.version])

  const submit = form.handleSubmit(async (draft) => {
    setFailure(undefined)
    try {
      const input = changeOf(draft, logo, {
        expectedVersion: basis.version,
        idempotencyKey: newIdempotencyKey(),
      })
      const { data } = await send({ variables: { input } })
      const answer = data?.changeOrganisation
      if (answer?.organisation) {
        takeOver(answer.organisation)
        say('good', t('saved'))
      } else setFaults(sortFaults(answer?.userErrors ?? [], shownFields))
    } catch (fault) {
      setFailure(fault)
    }
  })
  return {
    form,
    logo,
    setLogo,
    submit,
    saving: loading,
    changed,
    faults,
    failure,
    /** Somebody else's change that what was typed is not based on. */
    newer: behind && changed ? organisation : undefined,
    discard: () => takeOver(organisation),
  }
}
