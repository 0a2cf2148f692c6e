import { Button, NativeSelect } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import classes from './pager.module.css'
import {
  firstPage,
  nextPage,
  type PageSize,
  type Paging,
  pageSizes,
  previousPage,
  shownRange,
  usualSize,
} from './paging.js'

interface PagerProps {
  readonly paging: Paging
  readonly rows: number
  /** Rows on a page when the address does not say. */
  readonly usual?: PageSize | undefined
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor?: string | null
    readonly endCursor?: string | null
  }
  readonly onPage: (paging: Paging) => void
}

/** Says which part of the list is shown and leads to the next and previous part. */
export function Pager({ paging, rows, usual = usualSize, totalCount, pageInfo, onPage }: PagerProps) {
  const t = useTranslations('components.pager')
  const id = useId()
  const small = pageSizes[0]
  if (totalCount <= small) return null
  const range = shownRange(paging, rows, usual)
  return (
    <nav className={classes.pager} aria-label={t('label')}>
      <div className={classes.size}>
        <label htmlFor={id}>{t('size')}</label>
        <NativeSelect
          id={id}
          size="xs"
          data={pageSizes.map(String)}
          value={String(paging.size ?? usual)}
          onChange={({ currentTarget }) => {
            const size = pageSizes.find((one) => one === Number(currentTarget.value))
            onPage({ ...firstPage, size: size === usual ? undefined : size })
          }}
        />
      </div>
      <p className={classes.range}>{rows > 0 ? t('range', { ...range, total: totalCount }) : t('none')}</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          disabled={(paging.page ?? 1) <= 1 && !pageInfo.hasPreviousPage}
          onClick={() => onPage({ ...previousPage(paging, pageInfo), size: paging.size })}
        >
          {t('previous')}
        </Button>
        <Button
          variant="default"
          size="xs"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          disabled={!pageInfo.hasNextPage}
          onClick={() => onPage({ ...nextPage(paging, pageInfo), size: paging.size })}
        >
          {t('next')}
        </Button>
      </div>
    </nav>
  )
}
