import type { Locale } from '@waarborg/domain/complaints'
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { page, withCode } from './html.js'
import { navigation } from './navigation.js'
import { pageWords } from './pages.words.js'

const NAMED = /^ {0,3}- (\d{4}-\d{2}-\d{2}) (.+)$/gm

/**
 * What goes away, by the graph's own deprecations, and what has changed, as it was named when it did.
 * @param record lines of `- 2027-06-01 what changed and what to do instead`, among other text
 */
export function changelogPage(schema: GraphQLSchema, record: string, locale: Locale): string {
  const [, named = ''] = record.split('## Named changes')
  const changed = [...named.matchAll(NAMED)]
    .map(([, on = '', what = '']) => ({ on, what }))
    .sort((one, other) => (one.on < other.on ? 1 : -1))
  const going = deprecations(schema)
  const body = `${navigation(locale, 'changelog')}
<main>
<h1>${pageWords.changelog[locale]()}</h1>
<p>${pageWords.changelogText[locale]()}</p>
<section><h2>${pageWords.deprecated[locale]()}</h2>
${going.length === 0 ? `<p>${pageWords.noneDeprecated[locale]()}</p>` : `<dl lang="en">${going.map(({ name, reason }) => `<dt>${name}</dt><dd>${withCode(reason)}</dd>`).join('\n')}</dl>`}
</section>
<section><h2>${pageWords.breaking[locale]()}</h2>
${changed.length === 0 ? `<p>${pageWords.noneBreaking[locale]()}</p>` : `<dl lang="en">${changed.map(({ on, what }) => `<dt>${on}</dt><dd>${withCode(what)}</dd>`).join('\n')}</dl>`}
</section>
</main>`
  return page({ language: locale === 'NL' ? 'nl' : 'en', title: pageWords.changelog[locale](), body })
}

function deprecations(schema: GraphQLSchema): { readonly name: string; readonly reason: string }[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const members =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : isEnumType(type)
          ? type.getValues()
          : []
    return members.flatMap(({ name, deprecationReason }) =>
      deprecationReason ? [{ name: `${type.name}.${name}`, reason: deprecationReason }] : [],
    )
  })
}
