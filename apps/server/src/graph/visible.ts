import {
  idOfActor,
  may,
  OWN_SELLERS,
  type Permission,
  READER,
  reachInWords,
  type Subject,
  type Subjects,
  TEAM,
  type Where,
} from '@waarborg/domain/access'
import type { RequestContext } from './context.js'
import type { Binder } from './list-definition.js'

/** The SQL condition under which the reader may see a row; `false` when none is for him or her. */
export type Visible = (binder: Binder, context: Pick<RequestContext, 'actor'>) => string

/** Every row, for whoever has the permission. */
export const openTo =
  (permission: Permission): Visible =>
  (_binder, { actor }) =>
    may(actor, permission) ? 'true' : 'false'

/** What stands behind `=`, bound when it is used; null for nobody and nothing. */
export type Asked = (() => string) | null

/** How a fact of a rule is asked of a row. */
export type FactColumns<S extends Subject> = {
  readonly [Fact in keyof Subjects[S]]: (asked: Asked) => string
}

/** A fact that stands in a column. */
export const inColumn = (column: string) => (asked: Asked) =>
  asked === null ? `${column} is null` : `${column} = ${asked()}`

/** The rows that the rules let the reader reach with this permission. */
export const reachedFor =
  <S extends Subject>(permission: Permission & `${S}:${string}`, what: S, columns: FactColumns<S>): Visible =>
  (binder, { actor }) => {
    let reader: string | undefined
    const bindReader = () => {
      reader ??= `${binder.bind(idOfActor(actor))}::uuid`
      return reader
    }
    const own: Readonly<Record<string, () => string>> = {
      [READER]: bindReader,
      [TEAM]: () => `(select team from handler where id = ${bindReader()})`,
      [OWN_SELLERS]: () => `any(${binder.bind('sellerIds' in actor ? actor.sellerIds : [])}::uuid[])`,
    }
    const ask = ([fact, asked]: [string, unknown]) =>
      columns[fact as keyof Subjects[S]](
        asked === null ? null : (own[String(asked)] ?? (() => `'${String(asked)}'`)),
      )
    return reachInWords<string>(actor, permission, what, {
      every: 'true',
      none: 'false',
      where: (where: Where) => Object.entries(where).map(ask).join(' and '),
      not: (said) => `(${said}) is not true`,
      all: (said) => said.join(' and '),
      any: (said) => `(${said.join(' or ')})`,
    })
  }
