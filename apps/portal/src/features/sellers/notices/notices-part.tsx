import { SellerNoticesDocument } from '@waarborg/schema/seller-pages'
import { useId, useState } from 'react'
import { AskedPart } from '../../../components/asked-part.js'
import { useAsked } from '../../../graph/use-asked.js'
import { PAGE } from '../more-button.js'
import { PageButtons } from '../page-buttons.js'
import type { SellerViewer } from '../seller-home.js'
import { usePointsWords } from '../use-points-words.js'
import { useSellerWords } from '../use-seller-words.js'
import { NoticeEntry } from './notice-entry.js'

/** All that an account was told, in full, the newest first. */
export function NoticesPart({ sellers, heard }: Pick<SellerViewer, 'sellers'> & { readonly heard: number }) {
  const { notices: words } = usePointsWords()
  const { list } = useSellerWords()
  const id = useId()
  const [account, setAccount] = useState(sellers[0]?.id ?? '')
  const [trail, setTrail] = useState<readonly string[]>([])
  const page = { id: account, first: PAGE, after: trail.at(-1) ?? null }
  const { asked, again } = useAsked(SellerNoticesDocument, page, 'seller', heard)
  const choose = (chosen: string) => {
    setAccount(chosen)
    setTrail([])
  }
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">{words.title}</h2>
      {sellers.length > 1 ? (
        <p className="list-choices">
          <label htmlFor={id}>{list.account}</label>
          <select
            id={id}
            className="input"
            value={account}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {sellers.map((seller) => (
              <option key={seller.id} value={seller.id}>
                {seller.name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <AskedPart asked={asked} again={again}>
        {({ seller }) =>
          !seller || seller.notices.nodes.length === 0 ? (
            <p className="quiet">{words.none}</p>
          ) : (
            <>
              <ul className="entries">
                {seller.notices.nodes.map((notice) => (
                  <NoticeEntry key={notice.id} notice={notice} />
                ))}
              </ul>
              <PageButtons
                label={words.title}
                trail={trail}
                end={seller.notices.pageInfo.hasNextPage ? (seller.notices.pageInfo.endCursor ?? null) : null}
                onTurn={setTrail}
              />
            </>
          )
        }
      </AskedPart>
    </section>
  )
}
