import {
  SellerViolationsDocument,
  type ViolationOrder,
  type ViolationState,
} from '@waarborg/schema/seller-pages'
import { useState } from 'react'
import { AskedPart } from '../../../components/asked-part.js'
import { useAsked } from '../../../graph/use-asked.js'
import { ListChoices } from '../list-choices.js'
import { PAGE } from '../more-button.js'
import { PageButtons } from '../page-buttons.js'
import type { SellerViewer } from '../seller-home.js'
import { useAccountChoice } from '../use-account-choice.js'
import { useSellerWords } from '../use-seller-words.js'
import { ViolationRow } from './violation-row.js'

const orders = {
  newest: { field: 'DEED_ON', direction: 'DESC' },
  oldest: { field: 'DEED_ON', direction: 'ASC' },
  heaviest: { field: 'WEIGHT', direction: 'DESC' },
} as const satisfies Readonly<Record<string, ViolationOrder>>
type OrderName = keyof typeof orders

const usual = {
  trail: [] as readonly string[],
  search: '',
  account: '',
  state: '' as ViolationState | '',
  order: 'newest' as OrderName,
}

/** The violations of the seller's accounts, the newest deed first unless somebody chooses otherwise. */
export function ViolationsPart({
  sellers,
  heard,
}: Pick<SellerViewer, 'sellers'> & { readonly heard: number }) {
  const { violations, list } = useSellerWords()
  const accountChoice = useAccountChoice(sellers)
  const [{ trail, search, account, state, order }, setChosen] = useState(usual)
  const choose = (chosen: Partial<typeof usual>) =>
    setChosen((before) => ({ ...before, trail: [], ...chosen }))
  const { asked, again } = useAsked(
    SellerViolationsDocument,
    {
      first: PAGE,
      ...(trail.length > 0 && { after: trail[trail.length - 1] ?? null }),
      filter: {
        ...(search && { search }),
        ...(account && { sellerIds: [account] }),
        ...(state && { states: [state] }),
      },
      orderBy: orders[order],
    },
    'seller',
    heard,
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
        {({ sellerViewer, violations: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="quiet" role="status">
              {search || account || state ? list.noMatch : violations.none}
            </p>
          ) : (
            <>
              <ul className="entries">
                {nodes.map((violation) => (
                  <ViolationRow
                    key={violation.id}
                    violation={violation}
                    account={sellerViewer?.sellers.find(({ id }) => id === violation.seller.id)}
                  />
                ))}
              </ul>
              <PageButtons
                label={violations.title}
                trail={trail}
                end={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null}
                onTurn={(turned) => choose({ trail: turned })}
              />
            </>
          )
        }
      </AskedPart>
    </section>
  )
}
