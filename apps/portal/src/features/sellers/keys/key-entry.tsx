import { formatDay, formatMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { useSellerWords } from '../use-seller-words.js'
import type { SellerKey } from './key-acts.js'

interface KeyEntryProps {
  readonly of: SellerKey
  readonly onRotate: () => void
  readonly onRevoke: () => void
}

/** One key: what it is called and may do, by which signs it is known, and how long it works. */
export function KeyEntry({ of: key, onRotate, onRevoke }: KeyEntryProps) {
  const { address } = usePortal()
  const { keys } = useSellerWords()
  const { locale } = address
  const secret = key.secrets[0]
  const facts = [
    key.scopes.map((scope) => keys.scope[scope]).join(', '),
    key.sellers.map(({ name }) => name).join(', '),
    key.lastUsedAt ? keys.used(formatMoment(key.lastUsedAt, locale, 'short')) : keys.unused,
    ...(key.state === 'ACTIVE' ? [keys.until(formatDay(key.expiresAt.slice(0, 10), locale, 'short'))] : []),
  ]
  return (
    <>
      <div className="entry-head">
        <h3>{key.name}</h3> <span className="entry-state">{keys.state[key.state]}</span>
      </div>
      {secret && key.state === 'ACTIVE' ? (
        <p className="quiet">
          {keys.begins}{' '}
          <code>
            {secret.prefix}…{secret.lastFour}
          </code>
        </p>
      ) : null}
      {facts.map((fact) => (
        <p className="quiet" key={fact}>
          {fact}
        </p>
      ))}
      {key.state === 'REVOKED' ? null : (
        <p className="entry-acts">
          <button
            type="button"
            className="button-link"
            onClick={onRotate}
            aria-label={keys.rotateFor(key.name)}
          >
            {keys.rotate}
          </button>
          <button
            type="button"
            className="button-link"
            onClick={onRevoke}
            aria-label={keys.revokeFor(key.name)}
          >
            {keys.revoke}
          </button>
        </p>
      )}
    </>
  )
}
