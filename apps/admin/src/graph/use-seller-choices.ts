import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { SellerChoicesDocument, SellerNamesDocument } from '@waarborg/schema/first'
import { useState } from 'react'

/** Sellers whose name or register number fits what somebody looks for; those chosen keep their names. */
export function useSellerChoices(chosen: readonly string[] | undefined) {
  const [sought, setSought] = useState('')
  const [settled] = useDebouncedValue(sought.trim(), 200)
  const [opened, setOpened] = useState(false)
  const { data, previousData } = useQuery(SellerChoicesDocument, {
    variables: settled ? { search: settled } : {},
    skip: !opened,
  })
  const { data: named } = useQuery(SellerNamesDocument, {
    variables: { ids: [...(chosen ?? [])] },
    skip: !chosen?.length,
  })
  const names = new Map<string, string>()
  for (const node of named?.nodes ?? []) if (node && 'name' in node) names.set(node.id, node.name)
  const found = (data ?? previousData)?.sellers.nodes ?? []
  const choices = [
    ...(sought ? [] : [...names].map(([value, label]) => ({ value, label }))),
    ...found.filter(({ id }) => sought || !names.has(id)).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return { choices, names, find: setSought, open: () => setOpened(true) }
}
