import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'
import classes from './policy-points.module.css'
import { ReplayTable } from './replay-table.js'
import type { useReplay } from './use-replay.js'

interface ReplayPanelProps {
  readonly replay: ReturnType<typeof useReplay>
  readonly onLook: () => void
}

/** What the version as it is typed would have done to all that happened. */
export function ReplayPanel({ replay: { replay, asking, more }, onLook }: ReplayPanelProps) {
  const t = useTranslations('pointsPolicy.replay')
  return (
    <Panel
      title={t('title')}
      aside={
        <Button size="xs" variant="default" loading={asking} onClick={onLook}>
          {replay ? t('again') : t('look')}
        </Button>
      }
    >
      <p className={classes.about}>{t('about')}</p>
      <div role="status">
        {replay && (
          <>
            <Facts
              facts={[
                { name: t('accounts'), value: replay.accounts },
                { name: t('closedNow'), value: replay.closedNow },
                { name: t('closedThen'), value: replay.closedThen },
                { name: t('wouldClose'), value: replay.wouldClose },
                { name: t('wouldBeOpen'), value: replay.wouldBeOpen },
                { name: t('differing'), value: replay.differing },
              ]}
            />
            {replay.differing === 0 && <p>{t('none')}</p>}
          </>
        )}
      </div>
      {replay && replay.nodes.length > 0 && <ReplayTable accounts={replay.nodes} />}
      {replay?.endCursor && (
        <Button size="xs" variant="default" loading={asking} onClick={() => void more()}>
          {t('more', { count: String(replay.differing - replay.nodes.length) })}
        </Button>
      )}
    </Panel>
  )
}
