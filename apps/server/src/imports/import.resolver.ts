import { IMPORT_FIELDS, importActions, type ImportKind as KindName, mayBring } from '@waarborg/domain/imports'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { type Connection, readConnection, readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { mayRead, Permit } from '../graph/permission.js'
import { refusalWordsOf } from './file/file-refusal.words.js'
import { ImportKind } from './import.enums.js'
import {
  ImportConnectionType,
  ImportRefusalType,
  ImportRejectConnectionType,
  type ImportRejectType,
  ImportType,
} from './import.type.js'
import { ImportFieldType } from './import-field.type.js'
import { importFieldWords } from './import-field.words.js'
import {
  type ImportList,
  ImportListArgs,
  type ImportRejectList,
  ImportRejectListArgs,
} from './import-list.args.js'
import { importList, importRejectList } from './import-list.query.js'

@Resolver(() => ImportType)
export class ImportResolver {
  @Permit('imports:read')
  @Query(() => ImportConnectionType, { description: 'Files that were or are being taken in.' })
  imports(@Args(() => ImportListArgs) args: ImportList, @Ctx() context: RequestContext) {
    return readConnection(importList, args, context)
  }

  @Permit('imports:read')
  @Query(() => ImportType, {
    nullable: true,
    description: 'One import; null when there is none with this id.',
  })
  import(
    @Arg('id', () => ID, { description: 'The address: `imp_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportType | null> | null {
    const uuid = decodeId('import', id)
    return uuid === null ? null : loadNode(importList, uuid, context)
  }

  @Permit('imports:read')
  @Query(() => [ImportFieldType], { description: 'What can be read from the rows of a file of this kind.' })
  importFields(
    @Arg('kind', () => ImportKind, { description: 'What the file brings in.' }) kind: KindName,
    @Ctx() { locale }: RequestContext,
  ): ImportFieldType[] {
    return IMPORT_FIELDS[kind].map((field) => ({
      ...field,
      label: importFieldWords[field.name]?.[locale] ?? field.name,
    }))
  }

  @FieldResolver(() => ID, { description: 'The address: `imp_…`.' })
  id(@Root() run: ImportType): string {
    return encodeId('import', run.id)
  }

  @FieldResolver()
  refusal(@Root() run: ImportType, @Ctx() { locale }: RequestContext): ImportRefusalType | null {
    return run.refusal === null ? null : refusalWordsOf(run.refusal as never, locale)
  }

  @FieldResolver()
  rejectsUrl(@Root() run: ImportType): string {
    return `/imports/${encodeId('import', run.id)}/rejects.csv`
  }

  @FieldResolver()
  allowedActions(@Root() run: ImportType, @Ctx() context: RequestContext): ImportType['allowedActions'] {
    if (!mayRead(context, 'imports:run')) return []
    return importActions(run.state).filter((act) => act === 'STOP' || mayBring(context.actor, run.kind))
  }

  @FieldResolver(() => ImportRejectConnectionType, {
    description: 'Why rows were not taken, in the order of the file; the first 10,000 reasons.',
  })
  rejects(
    @Root() run: ImportType,
    @Args(() => ImportRejectListArgs) args: ImportRejectList,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ImportRejectType>> {
    return readNestedConnection(importRejectList, args, context, { column: 'x.import_id', id: run.id })
  }
}
