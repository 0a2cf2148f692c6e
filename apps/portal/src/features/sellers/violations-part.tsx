import {
  SellerViolationsDocument,
  type ViolationOrder,
  type ViolationState,
} from '@waarborg/schema/seller-pages'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { usePortal } from '../../site/portal-context.js'
import { ListChoices } from './list-choices.js'
import { MoreButton, PAGE } from './more-button.js'
import type { SellerViewer } from './seller-home.js'
import { useAccountChoice } from './use-account-choice.js'
import { useSellerWords } from './use-seller-words.js'

const orders = {
  newest: { field: 'DEED_ON', direction: 'DESC' },
  oldest: { field: 'DEED_ON', direction: 'ASC' },
  heaviest: { field: 'WEIGHT', direction: 'DESC' },
} as const satisfies Readonly<Record<string, ViolationOrder>>
type OrderName = keyof typeof orders

const usual = {
  first: PAGE,
  search: '',
  account: '',
  state: '' as ViolationState | '',
  order: 'newest' as OrderName,
}

/** The violations of the seller's accounts, the newest deed first unless somebody chooses otherwise. */
export function ViolationsPart({ sellers }: Pick<SellerViewer, 'sellers'>) {
  const { address } = usePortal()
  const { violations, list } = useSellerWords()
  const accountChoice = useAccountChoice(sellers)
  const [{ first, search, account, state, order }, setChosen] = useState(usual)
  const choose = (chosen: Partial<typeof usual>) =>
    setChosen((before) => ({ ...before, first: PAGE, ...chosen }))
  const { asked, again } = useAsked(
    SellerViolationsDocument,
    {
      first,
      filter: {
        ...(search && { search }),
        ...(account && { sellerIds: [account] }),
        ...(state && { states: [state] }),
      },
      orderBy: orders[order],
    },
    'seller',
  )
  const states = Object.entries(violations.state).map(([value, label]) => ({ value, label }))
  return (
    <section aria-labelledby="violations-title">
      <h2 id="violations-title">{violations.title}</h2>
      <ListChoices
        label={violations.title}
        onSearch={(text) => choose({ search: text })}
        choices={[
          ...accountChoice(account, (value) => choose({ account: value })),
          {
            label: violations.stateTitle,
            value: state,
            choices: [{ value: '', label: violations.allStates }, ...states],
            onChoose: (value) => choose({ state: value as ViolationState | '' }),
          },
          {
            label: list.order,
            value: order,
            choices: (Object.keys(orders) as OrderName[]).map((value) => ({
              value,
              label: violations.order[value],
            })),
            onChoose: (value) => choose({ order: value as OrderName }),
          },
        ]}
      />
      <AskedPart asked={asked} again={again}>
        {({ violations: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <p className="quiet" role="status">
              {search || account || state ? list.noMatch : violations.none}
            </p>
          ) : (
            <>
              <ul className="entries">
                {nodes.map(({ id, number, category, weight, state: stands, deedOn, seller }) => (
                  <li key={id}>
                    <p className="entry-head">
                      <span>{category.name}</span>{' '}
                      <span className="entry-state">{violations.state[stands]}</span>
                    </p>
                    <p className="quiet">
                      {number}, {seller.name}, {violations.points(weight)},{' '}
                      {violations.deed(formatDay(deedOn, address.locale))}
                    </p>
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
