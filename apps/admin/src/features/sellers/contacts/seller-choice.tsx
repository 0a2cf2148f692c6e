import { useQuery } from '@apollo/client/react'
import { MultiSelect } from '@mantine/core'
import { SellerChoicesDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'

export interface Choice {
  readonly id: string
  readonly name: string
}

interface SellerChoiceProps {
  readonly known: readonly Choice[]
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
  readonly error: ReactNode
}

/** Sellers, found by part of a name; those that were chosen stay among the choices. */
export function SellerChoice({ known, value, onChange, error }: SellerChoiceProps) {
  const t = useTranslations('sellers.contacts')
  const [search, setSearch] = useState('')
  const { data } = useQuery(SellerChoicesDocument, { variables: { search } })
  const [met, setMet] = useState(known)
  const all = new Map([...met, ...(data?.sellers.nodes ?? [])].map(({ id, name }) => [id, name]))
  const choose = (ids: string[]) => {
    setMet(ids.map((id) => ({ id, name: all.get(id) ?? id })))
    onChange(ids)
  }
  return (
    <MultiSelect
      label={t('sellers')}
      placeholder={t('sellersSearch')}
      data={[...all].map(([id, label]) => ({ value: id, label }))}
      value={[...value]}
      onChange={choose}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      error={error}
    />
  )
}
