import { useQuery } from '@apollo/client/react'
import { Button, CloseButton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { KeySellersDocument } from '@waarborg/schema'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { KeySeller } from './key-draft.js'
import classes from './key-form.module.css'

interface SellersFieldProps {
  readonly chosen: readonly KeySeller[]
  readonly onChange: (chosen: readonly KeySeller[]) => void
  readonly fault: string | undefined
}

const TYPED_IN_MS = 200

/** The sellers for whom a key is, found by name or number. */
export function SellersField({ chosen, onChange, fault }: SellersFieldProps) {
  const t = useTranslations('developers.form')
  const title = useTranslations('developers')('sellers')
  const id = useId()
  const [sought, setSought] = useState('')
  const [search] = useDebouncedValue(sought.trim(), TYPED_IN_MS)
  const { data, previousData } = useQuery(KeySellersDocument, {
    variables: { search },
    skip: search === '',
  })
  const found = search === '' ? [] : ((data ?? previousData)?.keySellers ?? [])
  const shown = found.filter((seller) => !chosen.some((one) => one.id === seller.id)).slice(0, 6)
  return (
    <fieldset className={classes.group} aria-describedby={`${id}-help`}>
      <legend>{title}</legend>
      <p id={`${id}-help`} className={classes.help}>
        {t('sellersHelp')}
      </p>
      {chosen.length === 0 ? (
        <p className={classes.help}>{t('noSellers')}</p>
      ) : (
        <ul className={classes.chosen}>
          {chosen.map((seller) => (
            <li key={seller.id}>
              <span>
                {seller.name} <small>{seller.registerNumber}</small>
              </span>
              <CloseButton
                size="sm"
                aria-label={t('removeSeller', { name: seller.name })}
                onClick={() => onChange(chosen.filter((one) => one.id !== seller.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <TextInput
        type="search"
        label={t('findSellers')}
        description={t('findSellersHelp')}
        error={fault}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div role="status" className={classes.found}>
        {shown.map((seller) => (
          <Button
            key={seller.id}
            variant="default"
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            aria-label={t('addSeller', { name: `${seller.name} · ${seller.registerNumber}` })}
            onClick={() => {
              onChange([...chosen, seller])
              setSought('')
            }}
          >
            {seller.name} · {seller.registerNumber}
          </Button>
        ))}
        {data && search !== '' && found.length === 0 && <p className={classes.help}>{t('notFound')}</p>}
      </div>
    </fieldset>
  )
}
