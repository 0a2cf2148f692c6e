import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'

@ObjectType('Label', {
  description: 'A word of the office’s own, by which complaints are found together.',
  implements: NodeType,
  simpleResolvers: true,
})
export class LabelType extends NodeType {
  @Field(() => String, { description: 'The word, in the language of the office.' })
  name!: string

  @Field(() => Boolean, { description: 'Whether it is no longer put on; what carries it keeps it.' })
  retired!: boolean

  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number
}

export const LabelConnectionType = connectionType('Label', LabelType)

@InputType('LabelFilter', { description: 'Which labels; all conditions hold together.' })
export class LabelFilter {
  @Field(() => String, { nullable: true, description: 'Part of the word.' })
  search?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Retired, or in use.' })
  retired?: boolean | null
}

export const LabelOrder = orderInput<'NAME'>('Label', { NAME: 'The word, as Dutch sorts it.' })
export const LabelListArgs = listArgs(LabelFilter, LabelOrder)
export type LabelList = InstanceType<typeof LabelListArgs>
