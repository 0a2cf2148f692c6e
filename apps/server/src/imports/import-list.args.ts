import type { ImportKind as KindName, ImportState as StateName } from '@waarborg/domain/imports'
import { Field, InputType } from 'type-graphql'
import { listArgs, orderInput } from '../graph/list.args.js'
import { ImportKind, ImportState } from './import.enums.js'

@InputType('ImportFilter', { description: 'Which imports; all conditions hold together.' })
export class ImportFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name of the file or of the source.' })
  search?: string | null

  @Field(() => [ImportKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: KindName[] | null

  @Field(() => [ImportState], { nullable: true, description: 'In one of these states.' })
  states?: StateName[] | null
}

export const ImportOrder = orderInput<'PREPARED_AT' | 'FILE_NAME'>('Import', {
  PREPARED_AT: 'When it was prepared.',
  FILE_NAME: 'The name of the file.',
})
export const ImportListArgs = listArgs(ImportFilter, ImportOrder)
export type ImportList = InstanceType<typeof ImportListArgs>

@InputType('ImportRejectFilter', { description: 'Which rejects; all conditions hold together.' })
export class ImportRejectFilter {
  @Field(() => [String], { nullable: true, description: 'In one of these columns.' })
  columns?: string[] | null
}

export const ImportRejectOrder = orderInput<'LINE'>('ImportReject', { LINE: 'The line of the file.' })
export const ImportRejectListArgs = listArgs(ImportRejectFilter, ImportRejectOrder)
export type ImportRejectList = InstanceType<typeof ImportRejectListArgs>
