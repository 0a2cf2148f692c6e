import { useQuery } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { SellerChoicesDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnNumber } from './link-entry.js'

interface OtherNumberFieldProps {
  readonly own: OwnNumber
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly error: ReactNode
}

/** An account on another number, found by part of its name or number. */
export function OtherNumberField({ own, value, onChange, error }: OtherNumberFieldProps) {
  const t = useTranslations('sellerLinks.form')
  const words = useTranslations('graph')
  const [search, setSearch] = useState('')
  const [met, setMet] = useState<{ readonly value: string; readonly label: string } | null>(null)
  const { data } = useQuery(SellerChoicesDocument, {
    variables: { search: met?.label === search ? '' : search },
  })
  const found = (data?.sellers.nodes ?? [])
    .filter(({ trader }) => trader.register !== own.register || trader.registerNumber !== own.registerNumber)
    .map(({ id, name, trader }) => ({
      value: id,
      label: `${name}, ${words(`register.${trader.register}`)} ${trader.registerNumber}`,
    }))
  const choices = met && !found.some((one) => one.value === met.value) ? [met, ...found] : found
  return (
    <Select
      label={t('other')}
      placeholder={t('otherSearch')}
      data={choices}
      value={value}
      onChange={(id, option) => {
        setMet(id === null ? null : option)
        onChange(id)
      }}
      filter={({ options }) => options}
      nothingFoundMessage={t('otherNone')}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      error={error}
      aria-required
      data-autofocus
    />
  )
}
