import { SignInSellerDocument } from '@waarborg/schema/seller-pages'
import { useState } from 'react'
import { FailureNotice } from '../../../components/failure-notice.js'
import { call, type Failure } from '../../../graph/call.js'
import { navigate } from '../../../site/history.js'
import { Link } from '../../../site/link.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { useSellerWords } from '../use-seller-words.js'

/** Where the link of the message leads. It is used by a button, since what looks into mail opens links by itself. */
export function SellerSignInPage() {
  const { address, fragment, to } = usePortal()
  const { signIn } = useSellerWords()
  const token = fragment.slice(1)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const home = to({ page: 'sellers' })

  const open = async () => {
    if (busy) return
    setBusy(true)
    setFailure(undefined)
    const answer = await call(
      SignInSellerDocument,
      { input: { token } },
      { locale: address.locale, as: 'seller' },
    )
    setBusy(false)
    if (answer.kind === 'failed') return setFailure(answer.failure)
    const { signedIn, userErrors } = answer.data.signInSeller
    if (signedIn) navigate(home, { replace: true })
    else setRefused(userErrors[0]?.message)
  }
  const canOpen = token !== '' && refused === undefined
  return (
    <>
      <PageHeading title={signIn.title}>{signIn.title}</PageHeading>
      {refused === undefined ? (
        <p>{token === '' ? signIn.none : signIn.text}</p>
      ) : (
        <div className="notice notice-warning" role="alert">
          <p>{refused}</p>
        </div>
      )}
      {failure ? <FailureNotice failure={failure} /> : null}
      <p className="actions">
        {canOpen ? (
          <button type="button" className="button" onClick={open} aria-disabled={busy || undefined}>
            {signIn.button}
          </button>
        ) : (
          <Link className="button" href={home}>
            {signIn.ask}
          </Link>
        )}
      </p>
    </>
  )
}
