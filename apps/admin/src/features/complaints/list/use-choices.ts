import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import {
  CategoryChoicesDocument,
  HandlerChoicesDocument,
  LabelChoicesDocument,
  SellerChoicesDocument,
  SellerNamesDocument,
} from '@waarborg/schema/first'
import { useState } from 'react'
import type { Choice } from '../../../components/list/index.js'

/** The categories as a tree in reading order, fetched when they are first needed. */
export function useCategoryChoices(needed: boolean) {
  const [opened, setOpened] = useState(false)
  const { data } = useQuery(CategoryChoicesDocument, { skip: !needed && !opened })
  const nodes = data?.categories.nodes ?? []
  const choices: Choice[] = nodes
    .filter(({ parent }) => !parent)
    .flatMap((top) => [
      { value: top.id, label: top.name },
      ...nodes
        .filter(({ parent }) => parent?.id === top.id)
        .map(({ id, name }) => ({ value: id, label: name, depth: 1 })),
    ])
  return { choices, open: () => setOpened(true) }
}

/** Everybody who may have complaints, fetched when first needed. */
export function useHandlerChoices(needed: boolean) {
  const [opened, setOpened] = useState(false)
  const { data } = useQuery(HandlerChoicesDocument, { skip: !needed && !opened })
  const choices: Choice[] = (data?.handlers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return { choices, open: () => setOpened(true) }
}

/** The labels in use, fetched when first needed. */
export function useLabelChoices(needed: boolean) {
  const [opened, setOpened] = useState(false)
  const { data } = useQuery(LabelChoicesDocument, { skip: !needed && !opened })
  const choices: Choice[] = (data?.labels.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return { choices, open: () => setOpened(true) }
}

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
  const choices: Choice[] = [
    ...(sought ? [] : [...names].map(([value, label]) => ({ value, label }))),
    ...found.filter(({ id }) => sought || !names.has(id)).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return { choices, names, find: setSought, open: () => setOpened(true) }
}
