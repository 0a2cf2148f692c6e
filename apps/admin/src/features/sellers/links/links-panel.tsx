import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { SellerLinksDocument, type TraderLinkFactsFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { useMay } from '../../../graph/use-may.js'
import { DecideLinkDialog } from './decide-link-dialog.js'
import { EndLinkDialog } from './end-link-dialog.js'
import { FindLinkDialog } from './find-link-dialog.js'
import { type LinkAct, LinkEntry } from './link-entry.js'
import classes from './links.module.css'
import { WithdrawLinkDialog } from './withdraw-link-dialog.js'

/** How the number of the account is linked to others, with what can be done about it (D-15). */
export function LinksPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerLinks')
  const decides = useMay()('VIOLATIONS_DECIDE')
  const [finds, setFinds] = useState(false)
  const [chosen, setChosen] = useState<{ act: LinkAct; link: TraderLinkFactsFragment } | null>(null)
  const { data, error, refetch } = useQuery(SellerLinksDocument, { variables: { id: sellerId } })
  const trader = data?.seller?.trader
  const close = () => setChosen(null)
  return (
    <Panel title={t('title')} icon={<IconLink aria-hidden />}>
      {trader ? (
        <>
          {trader.links?.length ? (
            <ul className={classes.links}>
              {trader.links.map((link) => (
                <LinkEntry
                  key={link.id}
                  link={link}
                  own={trader}
                  onAct={decides ? (act) => setChosen({ act, link }) : null}
                />
              ))}
            </ul>
          ) : (
            <p className={classes.quiet}>{t('none')}</p>
          )}
          {decides && (
            <Button variant="default" size="xs" mt="sm" onClick={() => setFinds(true)}>
              {t('find')}
            </Button>
          )}
          {finds && <FindLinkDialog sellerId={sellerId} own={trader} onClose={() => setFinds(false)} />}
          {chosen?.act === 'decide' && <DecideLinkDialog link={chosen.link} onClose={close} />}
          {chosen?.act === 'end' && <EndLinkDialog link={chosen.link} onClose={close} />}
          {chosen?.act === 'withdraw' && <WithdrawLinkDialog link={chosen.link} onClose={close} />}
        </>
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : (
        data === undefined && <RowSkeletons rows={2} />
      )}
    </Panel>
  )
}
