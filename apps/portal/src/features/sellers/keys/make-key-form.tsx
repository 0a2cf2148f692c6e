import type { PartnerKeyScope } from '@waarborg/schema/seller-pages'
import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../../components/error-summary.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { TextField } from '../../../components/text-field.js'
import type { Failure } from '../../../graph/call.js'
import { newKey } from '../../../graph/new-key.js'
import { usePortal } from '../../../site/portal-context.js'
import type { SellerViewer } from '../seller-home.js'
import { useSellerWords } from '../use-seller-words.js'
import { makeKey, type SellerKey } from './key-acts.js'
import { Ticks } from './ticks.js'

interface MakeKeyFormProps {
  readonly sellers: SellerViewer['sellers']
  readonly onMade: (key: SellerKey, secret: string | null) => void
  readonly onCancel: () => void
}

/** What a new key is called, may do and acts for; faults stand at their fields. */
export function MakeKeyForm({ sellers, onMade, onCancel }: MakeKeyFormProps) {
  const { address } = usePortal()
  const { keys } = useSellerWords()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly string[]>([])
  const [sellerIds, setSellerIds] = useState<readonly string[]>(sellers.map(({ id }) => id))
  const [faults, setFaults] = useState<readonly { field: string; message: string }[]>([])
  const [failure, setFailure] = useState<Failure>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [idempotencyKey] = useState(newKey)
  const faultAt = (field: string) => faults.find((fault) => fault.field === field)?.message

  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const input = { name, scopes: scopes as PartnerKeyScope[], sellerIds: [...sellerIds], idempotencyKey }
    const answer = await makeKey(input, address.locale)
    setBusy(false)
    setAttempt(attempt + 1)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    setFaults(
      answer.kind === 'refused'
        ? answer.faults.map(({ path, message }) => ({ field: `key-${path[0]}`, message }))
        : [],
    )
    if (answer.kind === 'done') onMade(answer.key, answer.secret)
  }
  const labels: Readonly<Record<string, string>> = {
    'key-name': keys.name,
    'key-scopes': keys.scopes,
    'key-sellerIds': keys.sellers,
  }
  const summary = faults.map(({ field, message }) => ({
    field,
    message: labels[field] ? `${labels[field]}: ${message}` : message,
  }))
  const choices = Object.entries(keys.scope).map(([value, label]) => ({ value, label }))
  return (
    <form noValidate onSubmit={make} aria-label={keys.make}>
      <ErrorSummary items={summary} attempt={attempt} />
      <TextField
        id="key-name"
        label={keys.name}
        hint={keys.nameHint}
        value={name}
        onValue={setName}
        fault={faultAt('key-name')}
        autoComplete="off"
        width="medium"
      />
      <Ticks
        id="key-scopes"
        legend={keys.scopes}
        choices={choices}
        chosen={scopes}
        onChosen={setScopes}
        fault={faultAt('key-scopes')}
      />
      <Ticks
        id="key-sellerIds"
        legend={keys.sellers}
        choices={sellers.map(({ id, name: label }) => ({ value: id, label }))}
        chosen={sellerIds}
        onChosen={setSellerIds}
        fault={faultAt('key-sellerIds')}
      />
      {failure ? <FailureNotice failure={failure} /> : null}
      <p className="actions">
        <button type="submit" className="button" aria-disabled={busy || undefined}>
          {keys.submit}
        </button>
        <button type="button" className="button button-plain" onClick={onCancel}>
          {keys.cancel}
        </button>
      </p>
    </form>
  )
}
