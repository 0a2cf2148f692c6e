import type { CategoriesQuery, CategoryOrderField } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { type Column, RowLink } from '../../components/list/index.js'
import { Tag } from '../../components/tag.js'
import classes from './category-columns.module.css'

export type CategoryRow = CategoriesQuery['categories']['nodes'][number] & {
  /** How deep it stands below a category that is shown above it. */
  readonly depth: number
}

export function useCategoryColumns(): readonly Column<CategoryRow, CategoryOrderField>[] {
  const t = useTranslations('categories')
  return [
    {
      title: t('code'),
      order: { field: 'CODE', startsWith: 'ASC' },
      cell: ({ code }) => <code>{code}</code>,
    },
    {
      title: t('name'),
      order: { field: 'NAME', startsWith: 'ASC' },
      wide: true,
      cell: (category) => <CategoryName category={category} />,
    },
    { title: t('state'), cell: ({ retired }) => retired && <Tag tone="warn">{t('retired')}</Tag> },
    {
      title: t('openComplaints'),
      order: { field: 'OPEN_COMPLAINTS', startsWith: 'DESC' },
      figure: true,
      cell: ({ openComplaints }) => openComplaints ?? '–',
    },
  ]
}

/** The name at its depth in the tree, or with where it belongs when the tree is not shown. */
export function CategoryName({ category: { id, name, depth, parent } }: { category: CategoryRow }) {
  const t = useTranslations('categories')
  return (
    <span className={classes.name} data-top={!parent} style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
      <RowLink to="/complaints" search={{ category: [id] }}>
        {name}
      </RowLink>
      {parent && depth === 0 && <small>{t('within', { parent: parent.name })}</small>}
    </span>
  )
}
