import { useQuery } from '@apollo/client/react'
import { CategoryChoicesDocument, HandlerChoicesDocument, LabelChoicesDocument } from '@waarborg/schema/first'
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
