import { useSubscription } from '@apollo/client/react'
import {
  NoticesOfSellerDocument,
  SellerLedgerDocument,
  SellerPointsChangedDocument,
  SellerPointsDocument,
} from '@waarborg/schema'
import { SellerDocument } from '@waarborg/schema/first'
import { LedgerPanel } from './ledger-panel.js'
import { NoticesPanel } from './notices-panel.js'
import { PointsPanel } from './points-panel.js'
import { WhatIfPanel } from './what-if-panel.js'

/** The points of an account, all that happened to them and was told of them, asked again whenever they change. */
export function PointsPanels({ sellerId }: { sellerId: string }) {
  useSubscription(SellerPointsChangedDocument, {
    variables: { sellerId },
    ignoreResults: true,
    onData: ({ client }) =>
      void client.refetchQueries({
        include: [SellerDocument, SellerPointsDocument, SellerLedgerDocument, NoticesOfSellerDocument],
      }),
  })
  return (
    <>
      <PointsPanel sellerId={sellerId} />
      <WhatIfPanel sellerId={sellerId} />
      <LedgerPanel sellerId={sellerId} />
      <NoticesPanel sellerId={sellerId} />
    </>
  )
}
