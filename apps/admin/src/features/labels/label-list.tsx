import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { type LabelFactsFragment, LabelsDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card, FilteredList, listOrderIn, pageVariables, RowLink } from '../../components/list/index.js'
import { Tag } from '../../components/tag.js'
import { useMay } from '../../graph/use-may.js'
import { AddLabelForm } from './add-label-form.js'
import { RenameLabelDialog, RetireLabelDialog } from './label-dialogs.js'
import { type LabelListAddress, labelFilter, labelOrders } from './label-list-address.js'
import classes from './labels.module.css'

interface LabelListProps {
  readonly address: LabelListAddress
  readonly onAddress: (changed: LabelListAddress, replace?: boolean) => void
}

/** The labels of the office; who may adds, renames and retires them. */
export function LabelList({ address, onAddress }: LabelListProps) {
  const t = useTranslations('labels')
  const may = useMay()
  const [open, setOpen] = useState<{
    readonly act: 'rename' | 'retire'
    readonly label: LabelFactsFragment
  }>()
  const { data, previousData, error, refetch } = useQuery(LabelsDocument, {
    variables: {
      filter: labelFilter(address),
      orderBy: listOrderIn(address, labelOrders),
      ...pageVariables(address),
    },
    fetchPolicy: 'cache-and-network',
  })
  const mayManage = may('LABELS_MANAGE')
  const mayFind = may('COMPLAINTS_READ')
  const nameOf = ({ id, name }: LabelFactsFragment) =>
    mayFind ? (
      <RowLink to="/complaints" search={{ label: [id] }}>
        {name}
      </RowLink>
    ) : (
      name
    )
  const stateOf = ({ retired }: LabelFactsFragment) =>
    retired ? <Tag tone="warn">{t('retired')}</Tag> : t('inUse')
  const actsOf = (label: LabelFactsFragment) => (
    <div className={classes.buttons}>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={`${t('rename.act')}: ${label.name}`}
        onClick={() => setOpen({ act: 'rename', label })}
      >
        {t('rename.act')}
      </Button>
      {!label.retired && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${t('retire.act')}: ${label.name}`}
          onClick={() => setOpen({ act: 'retire', label })}
        >
          {t('retire.act')}
        </Button>
      )}
    </div>
  )
  const dialog = open && {
    label: open.label,
    onClose: () => setOpen(undefined),
    onDone: () => {
      setOpen(undefined)
      void refetch()
    },
  }

  return (
    <>
      {mayManage && <AddLabelForm onAdded={() => void refetch()} />}
      <FilteredList
        caption={t('title')}
        connection={(data ?? previousData)?.labels}
        busy={data === undefined}
        error={error}
        onRetry={() => void refetch()}
        columns={[
          { title: t('name'), order: { field: 'NAME', startsWith: 'ASC' }, wide: true, cell: nameOf },
          { title: t('state'), cell: stateOf },
          ...(mayManage ? [{ title: t('actions'), cell: actsOf }] : []),
        ]}
        card={(label) => (
          <Card
            title={nameOf(label)}
            tag={label.retired && stateOf(label)}
            facts={mayManage ? [actsOf(label)] : []}
          />
        )}
        empty={{ icon: <IconTag aria-hidden size={28} />, title: t('empty') }}
        noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
        address={address}
        onAddress={onAddress}
        search={t('search')}
        filters={[
          {
            key: 'retired',
            name: t('state'),
            single: true,
            choices: [
              { value: 'false', label: t('inUse') },
              { value: 'true', label: t('retired') },
            ],
          },
        ]}
        orders={labelOrders}
        orderNames={[{ field: 'NAME', title: t('name') }]}
      />
      {open?.act === 'rename' && dialog && <RenameLabelDialog {...dialog} />}
      {open?.act === 'retire' && dialog && <RetireLabelDialog {...dialog} />}
    </>
  )
}
