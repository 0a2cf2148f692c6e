import type { Locale } from '@waarborg/domain/complaints'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { escaped, page, withCode } from './html.js'
import { navigation } from './navigation.js'
import { pageWords } from './pages.words.js'

type Member = GraphQLField<unknown, unknown> | GraphQLInputField

/** Types in the order in which one reads them: what can be asked and done first. */
const FIRST = ['Query', 'Mutation', 'Subscription']

/** Everything that the graph has, or what has these words in it. */
export function referencePage(schema: GraphQLSchema, search: string, locale: Locale): string {
  const types = typesOf(schema).flatMap((type) => shownOf(type, search.trim().toLowerCase()))
  const language = locale === 'NL' ? 'nl' : 'en'
  const found =
    search.trim() === ''
      ? ''
      : `<p role="status">${pageWords.found[locale]({ count: types.length })}
<a href="/developers/reference">${pageWords.all[locale]()}</a></p>`
  const body = `${navigation(locale, 'reference')}
<main>
<h1>${pageWords.reference[locale]()}</h1>
<p>${pageWords.referenceText[locale]()}</p>
<form role="search"><label>${pageWords.search[locale]()}
<input type="search" name="q" maxlength="100" value="${escaped(search)}"></label>
<button>${pageWords.find[locale]()}</button></form>
${found}
<nav aria-label="${pageWords.reference[locale]()}"><ul lang="en">
${types.map(({ type }) => `<li><a href="#${type.name}">${type.name}</a></li>`).join('\n')}
</ul></nav>
<div lang="en">
${types.map(({ type, members }) => sectionOf(type, members)).join('\n')}
</div>
</main>`
  return page({ language, title: pageWords.reference[locale](), body })
}

function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const rank = ({ name }: GraphQLNamedType) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  return ours.sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1))
}

/** The type with all its members when its own name or words match, else with those that do; or nothing. */
function shownOf(type: GraphQLNamedType, search: string) {
  const members = membersOf(type)
  const matches = ({ name, description }: { name: string; description?: string | null | undefined }) =>
    `${name} ${description ?? ''}`.toLowerCase().includes(search)
  if (matches(type)) return [{ type, members }]
  const some = members.filter(matches)
  return some.length > 0 ? [{ type, members: some }] : []
}

const membersOf = (type: GraphQLNamedType): Member[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? (Object.values(type.getFields()) as Member[])
    : []

function sectionOf(type: GraphQLNamedType, members: readonly Member[]): string {
  const values = isEnumType(type) ? type.getValues() : []
  return `<section id="${type.name}" aria-labelledby="${type.name}-name">
<h2 id="${type.name}-name">${type.name} <small>${kindOf(type)}</small></h2>
<p>${withCode(type.description ?? '')}</p>
<dl>
${members.map(memberOf).join('\n')}
${values.map(({ name, description }) => `<dt>${name}</dt><dd>${withCode(description ?? '')}</dd>`).join('\n')}
</dl>
</section>`
}

function memberOf(member: Member): string {
  const args = 'args' in member ? member.args : []
  const signature =
    args.length === 0 ? '' : `(${args.map((arg) => `${arg.name}: ${linked(arg)}`).join(', ')})`
  const about = args.map(
    (arg) => `<br><span class="quiet"><code>${arg.name}</code> ${withCode(arg.description ?? '')}</span>`,
  )
  const going = member.deprecationReason ? ` <strong>${escaped(member.deprecationReason)}</strong>` : ''
  return `<dt>${member.name}${signature}: ${linked(member)}</dt>
<dd>${withCode(member.description ?? '')}${going}${about.join('')}</dd>`
}

/** A type as it is written, linked to where it is told. */
function linked({ type }: Pick<GraphQLArgument | Member, 'type'>): string {
  const { name } = getNamedType(type)
  return String(type).replace(name, `<a href="#${name}">${name}</a>`)
}

function kindOf(type: GraphQLNamedType): string {
  if (isScalarType(type)) return 'scalar'
  if (isEnumType(type)) return 'enum'
  if (isInputObjectType(type)) return 'input'
  return isInterfaceType(type) ? 'interface' : 'type'
}
