import { useQuery } from '@apollo/client/react'
import { MultiSelect } from '@mantine/core'
import { KeySellersDocument, SellerChoicesDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMay } from '../../../graph/use-may.js'

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
  // An administrator sees of sellers only that they are there.
  const reads = useMay()('SELLERS_READ')
  const { data } = useQuery(SellerChoicesDocument, { variables: { search }, skip: !reads })
  const { data: bare } = useQuery(KeySellersDocument, { variables: { search }, skip: reads })
  const found = data?.sellers.nodes ?? bare?.keySellers ?? []
  const [met, setMet] = useState(known)
  const all = new Map([...met, ...found].map(({ id, name }) => [id, name]))
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
