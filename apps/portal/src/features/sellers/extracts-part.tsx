import { type ComplaintExtractOrderField, SellerExtractsDocument } from '@waarborg/schema/seller-pages'
import { useState } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { ListChoices } from './list-choices.js'
import { MoreButton, PAGE } from './more-button.js'
import type { SellerViewer } from './seller-home.js'
import { useAccountChoice } from './use-account-choice.js'
import { useSellerWords } from './use-seller-words.js'

const usual = { first: PAGE, search: '', account: '', order: 'ID' as ComplaintExtractOrderField }

/** What customers agreed to have put to the seller. */
export function ExtractsPart({ sellers }: Pick<SellerViewer, 'sellers'>) {
  const { extracts: words, list } = useSellerWords()
  const accountChoice = useAccountChoice(sellers)
  const [{ first, search, account, order }, setChosen] = useState(usual)
  const choose = (chosen: Partial<typeof usual>) =>
    setChosen((before) => ({ ...before, first: PAGE, ...chosen }))
  const { asked, again } = useAsked(
    SellerExtractsDocument,
    {
      first,
      filter: { ...(search && { search }), ...(account && { sellerIds: [account] }) },
      orderBy: { field: order, direction: 'ASC' },
    },
    'seller',
  )
  return (
    <section aria-labelledby="extracts-title">
      <h2 id="extracts-title">{words.title}</h2>
      <p>{words.text}</p>
      <ListChoices
        label={words.title}
        onSearch={(text) => choose({ search: text })}
        choices={[
          ...accountChoice(account, (value) => choose({ account: value })),
          {
            label: list.order,
            value: order,
            choices: (['ID', 'CATEGORY', 'SELLER'] as const).map((value) => ({
              value,
              label: words.order[value],
            })),
            onChoose: (value) => choose({ order: value as ComplaintExtractOrderField }),
          },
        ]}
      />
      <AskedPart asked={asked} again={again}>
        {({ complaintExtracts: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <p className="quiet" role="status">
              {search || account ? list.noMatch : words.none}
            </p>
          ) : (
            <>
              <ul className="entries">
                {nodes.map(({ id, text, seller, category }) => (
                  <li key={id}>
                    <p className="entry-head">
                      <span>{category.name}</span> <span className="entry-state">{seller.name}</span>
                    </p>
                    <p className="entry-text">{text}</p>
                  </li>
                ))}
              </ul>
              <MoreButton
                shown={nodes.length}
                total={totalCount}
                onMore={(more) => choose({ first: more })}
              />
            </>
          )
        }
      </AskedPart>
    </section>
  )
}
