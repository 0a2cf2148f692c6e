import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { ImportFieldsDocument, type ImportKind, PreviewImportDocument } from '@waarborg/schema'
import { useState } from 'react'
import { draftOf, type MappingDraft, mappingInputOf } from './mapping-draft.js'

/** What an import would do by the mapping of now; a moment after each change of it. */
export function usePreview(importId: string, kind: ImportKind) {
  const [changed, setChanged] = useState<MappingDraft>()
  const [settled] = useDebouncedValue(changed, 500)
  const fields = useQuery(ImportFieldsDocument, { variables: { kind } })
  const { data, previousData, error, loading, refetch } = useQuery(PreviewImportDocument, {
    variables: { input: { importId, ...(settled && { mapping: mappingInputOf(settled) }) } },
    // What a preview says depends on what the office knows at that moment.
    fetchPolicy: 'no-cache',
  })
  const preview = (data ?? previousData)?.previewImport ?? undefined
  const draft = changed ?? (preview?.mapping ? draftOf(preview.mapping) : undefined)
  return {
    preview,
    fields: (fields.data ?? fields.previousData)?.importFields,
    draft,
    change: setChanged,
    /** What is shown does not belong to the mapping of now yet. */
    busy: loading || changed !== settled,
    error: error ?? fields.error,
    retry: () => void refetch(),
  }
}

export type Preview = NonNullable<ReturnType<typeof usePreview>['preview']>
export type ImportFieldFact = NonNullable<ReturnType<typeof usePreview>['fields']>[number]
