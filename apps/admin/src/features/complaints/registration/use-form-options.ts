import { useQuery } from '@apollo/client/react'
import { SubmissionFormDocument } from '@waarborg/schema'
import { useLocale } from 'use-intl'

/** What the form may choose from and carry, as the office set it. */
export function useFormOptions() {
  const locale = useLocale()
  const { data } = useQuery(SubmissionFormDocument, { variables: { locale: locale === 'nl' ? 'NL' : 'EN' } })
  const form = data?.submissionForm
  return {
    categories: (form?.categories ?? []).map(({ id, name, children }) => ({
      group: name,
      items:
        children.length > 0
          ? children.map((child) => ({ value: child.id, label: child.name }))
          : [{ value: id, label: name }],
    })),
    maximumFiles: form?.maximumFiles ?? 0,
    maximumFileSizeInBytes: form?.maximumFileSizeInBytes ?? 0,
    acceptedFileTypes: form?.acceptedFileTypes ?? [],
  }
}
