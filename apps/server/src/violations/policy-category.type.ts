import { Field, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'

@ObjectType('PolicyCategory', {
  description: 'A main category of violations (BP-1); configuration, not code (D-14).',
  implements: NodeType,
  simpleResolvers: true,
})
export class PolicyCategoryType extends NodeType {
  @Field(() => String, { description: 'Its code, unique.' })
  code!: string

  @Field(() => String, { description: "The name in the caller's language." })
  name!: string

  @Field(() => String, { description: 'The Dutch name.' })
  nameNl!: string

  @Field(() => String, { description: 'The English name.' })
  nameEn!: string
}

export const PolicyCategoryConnectionType = connectionType('PolicyCategory', PolicyCategoryType)

@InputType('PolicyCategoryFilter', { description: 'Which policy categories.' })
export class PolicyCategoryFilter {
  @Field(() => String, { nullable: true, description: 'Part of the code or of the name in either language.' })
  search?: string | null
}

export const PolicyCategoryOrder = orderInput<'CODE' | 'NAME'>('PolicyCategory', {
  CODE: 'The code.',
  NAME: 'The Dutch name.',
})
export const PolicyCategoryListArgs = listArgs(PolicyCategoryFilter, PolicyCategoryOrder)
export type PolicyCategoryList = InstanceType<typeof PolicyCategoryListArgs>
