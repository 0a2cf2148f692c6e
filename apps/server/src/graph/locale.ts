import type { Locale } from '@waarborg/domain/complaints'

/** English when `Accept-Language` puts it before Dutch; Dutch otherwise. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined) return 'NL'
  const weights = { nl: -1, en: -1 }
  for (const range of acceptLanguage.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const quality = Number(
      parameters
        .find((part) => part.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    )
    const language = tag.split('-')[0]
    if (language === 'nl' || language === 'en') weights[language] = Math.max(weights[language], quality || 0)
  }
  return weights.en > weights.nl ? 'EN' : 'NL'
}
