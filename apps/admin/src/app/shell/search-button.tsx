import { IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Shortcut } from '../../components/keys/index.js'
import classes from './search-button.module.css'

/** Looks like the search box that it opens; a magnifying glass where the window is narrow. */
export function SearchButton({ onSearch }: { onSearch: () => void }) {
  const t = useTranslations('shell.finder')
  return (
    <button type="button" className={classes.search} onClick={onSearch}>
      <IconSearch aria-hidden />
      <span className={classes.label}>{t('label')}</span>
      <span className={classes.key} aria-hidden>
        <Shortcut keys="/" />
      </span>
    </button>
  )
}
