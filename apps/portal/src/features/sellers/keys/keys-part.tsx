import { SellerKeysDocument } from '@waarborg/schema/seller-pages'
import { useState } from 'react'
import { AskedPart } from '../../../components/asked-part.js'
import { useAsked } from '../../../graph/use-asked.js'
import { MoreButton, PAGE } from '../more-button.js'
import type { SellerViewer } from '../seller-home.js'
import { useSellerWords } from '../use-seller-words.js'
import type { SellerKey } from './key-acts.js'
import { KeyEntry } from './key-entry.js'
import { KeyQuestion } from './key-question.js'
import { MakeKeyForm } from './make-key-form.js'
import { SecretShown } from './secret-shown.js'

type Doing =
  | { readonly what: 'making' }
  | { readonly what: 'rotate' | 'revoke'; readonly keyId: string }
  | { readonly what: 'showing'; readonly name: string; readonly secret: string }

/** The keys of the seller's software: made, replaced and revoked here. */
export function KeysPart({ sellers }: { readonly sellers: SellerViewer['sellers'] }) {
  const { keys: words } = useSellerWords()
  const [first, setFirst] = useState(PAGE)
  const { asked, again } = useAsked(SellerKeysDocument, { first }, 'seller')
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState('')
  const stop = () => setDoing(undefined)
  const settled = (key: SellerKey, secret: string | null) => {
    setSaid(key.state === 'REVOKED' ? words.revoked(key.name) : '')
    setDoing(secret === null ? undefined : { what: 'showing', name: key.name, secret })
    again()
  }
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <p>{words.text}</p>
      {doing?.what === 'making' ? (
        <MakeKeyForm sellers={sellers} onMade={settled} onCancel={stop} />
      ) : (
        <p className="actions">
          <button type="button" className="button" onClick={() => setDoing({ what: 'making' })}>
            {words.make}
          </button>
        </p>
      )}
      {doing?.what === 'showing' ? (
        <SecretShown name={doing.name} secret={doing.secret} onKept={stop} />
      ) : null}
      <p role="status">{said}</p>
      <AskedPart asked={asked} again={again}>
        {({ partnerKeys: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <p className="quiet">{words.none}</p>
          ) : (
            <>
              <ul className="entries">
                {nodes.map((key) => (
                  <li key={key.id}>
                    <KeyEntry
                      of={key}
                      onRotate={() => setDoing({ what: 'rotate', keyId: key.id })}
                      onRevoke={() => setDoing({ what: 'revoke', keyId: key.id })}
                    />
                    {doing && 'keyId' in doing && doing.keyId === key.id ? (
                      <KeyQuestion
                        key={doing.what}
                        of={key}
                        about={doing.what}
                        onDone={({ key: after, secret }) => settled(after, secret)}
                        onCancel={stop}
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
              <MoreButton shown={nodes.length} total={totalCount} onMore={setFirst} />
            </>
          )
        }
      </AskedPart>
    </section>
  )
}
