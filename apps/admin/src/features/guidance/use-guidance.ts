import { useQuery } from '@apollo/client/react'
import { getRouteApi } from '@tanstack/react-router'
import { GuidanceVersionsDocument } from '@waarborg/schema'
import { useLocale } from 'use-intl'

const route = getRouteApi('/staff/guidance')

/** The text that the address names, with all its versions; without a version named, the newest. */
export function useGuidance() {
  const here = useLocale() === 'nl' ? 'NL' : 'EN'
  const { kind = 'PROCEDURE', locale = here, version } = route.useSearch()
  const { data, error, refetch } = useQuery(GuidanceVersionsDocument, {
    variables: { kind, locale },
    fetchPolicy: 'cache-and-network',
  })
  const versions = data?.guidanceVersions ?? []
  const [newest] = versions
  const shown = versions.find((each) => each.version === version) ?? newest
  return { kind, locale, versions, newest, shown, error, retry: () => void refetch() }
}
