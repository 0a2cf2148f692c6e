import { useSubscription } from '@apollo/client/react'
import { SellerLedgerDocument, SellerPointsChangedDocument, SellerPointsDocument } from '@waarborg/schema'
import { SellerDocument } from '@waarborg/schema/first'
import { LedgerPanel } from './ledger-panel.js'
import { PointsPanel } from './points-panel.js'
import { WhatIfPanel } from './what-if-panel.js'

/** The points of an account and all that happened to them, asked again whenever they change. */
export function PointsPanels({ sellerId }: { sellerId: string }) {
  useSubscription(SellerPointsChangedDocument, {
    variables: { sellerId },
    ignoreResults: true,
    onData: ({ client }) =>
      void client.refetchQueries({ include: [SellerDocument, SellerPointsDocument, SellerLedgerDocument] }),
  })
  return (
    <>
      <PointsPanel sellerId={sellerId} />
      <WhatIfPanel sellerId={sellerId} />
      <LedgerPanel sellerId={sellerId} />
    </>
  )
}
