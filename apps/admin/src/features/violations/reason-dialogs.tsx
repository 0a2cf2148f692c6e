import { useApolloClient } from '@apollo/client/react'
import { Textarea } from '@mantine/core'
import {
  ConfirmViolationDocument,
  DeclineViolationDocument,
  ObjectToViolationDocument,
  ReturnViolationDocument,
  ViolationDocument,
} from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { useDialog } from '../../components/use-dialog.js'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'
import type { ViolationDialogProps } from './decide-dialog.js'
import { useViolationAct } from './use-violation-act.js'

interface ReasonDialogProps extends ViolationDialogProps {
  readonly as: 'decline' | 'return'
}

/** It is no violation, or the second person does not agree: with the reason. */
export function ReasonDialog({ violation, as, onClose }: ReasonDialogProps) {
  const t = useTranslations(`violations.${as}`)
  const act = useViolationAct(violation)
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(() => {
          const reason = { reason: typed('reason') }
          return as === 'decline'
            ? act(DeclineViolationDocument, reason)
            : act(ReturnViolationDocument, reason)
        })
      }
    >
      <Textarea
        name="reason"
        label={t('reason')}
        autosize
        minRows={3}
        maxLength={2_000}
        error={faults.faultOf('reason')}
        data-autofocus
      />
    </ActDialog>
  )
}

/** The second person agrees to what leaves an account nothing. */
export function ConfirmDialog({ violation, onClose }: ViolationDialogProps) {
  const t = useTranslations('violations.confirm')
  const act = useViolationAct(violation)
  const { faults, carryOut } = useDialog([], { done: t('done'), onClose })
  const decision = violation.file?.decision
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(() => act(ConfirmViolationDocument, {}))}
    >
      <p>
        {t('text', {
          name: decision?.decidedBy?.name ?? '',
          weight: String(decision?.weight ?? 0),
          seller: violation.seller.name,
        })}
      </p>
    </ActDialog>
  )
}

/** An objection that reached the office in another way than by the page of the seller. */
export function ObjectDialog({ violation, onClose }: ViolationDialogProps) {
  const t = useTranslations('violations.object')
  const client = useApolloClient()
  const { faults, carryOut } = useDialog(['grounds'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(async () => {
          const { data } = await client.mutate({
            mutation: ObjectToViolationDocument,
            variables: {
              input: {
                violationId: violation.id,
                grounds: typed('grounds'),
                idempotencyKey: newIdempotencyKey(),
              },
            },
            refetchQueries: [ViolationDocument],
            awaitRefetchQueries: true,
          })
          return data?.objectToViolation.userErrors
        })
      }
    >
      <Textarea
        name="grounds"
        label={t('grounds')}
        autosize
        minRows={4}
        maxLength={5_000}
        error={faults.faultOf('grounds')}
        data-autofocus
      />
    </ActDialog>
  )
}
