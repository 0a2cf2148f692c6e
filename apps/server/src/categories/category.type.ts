import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'

@ObjectType('Category', {
  description:
    'What complaints are about: a code in a tree that changes over time without changing history (KM-8).',
  implements: NodeType,
  simpleResolvers: true,
})
export class CategoryType extends NodeType {
  @Field(() => String, { description: 'The classification code, unique and never used again.' })
  code!: string

  @Field(() => String, { description: "The name in the caller's language." })
  name!: string

  @Field(() => String, { description: 'The Dutch name.' })
  nameNl!: string

  @Field(() => String, { description: 'The English name.' })
  nameEn!: string

  @Field(() => CategoryType, { nullable: true, description: 'The wider category; null at the top.' })
  parent!: CategoryType | null

  @Field(() => [CategoryType], { description: 'The narrower categories, in order of their code.' })
  children!: CategoryType[]

  @Field(() => Boolean, { description: 'Whether it is no longer used for new complaints.' })
  retired!: boolean

  @Field(() => Int, {
    nullable: true,
    description:
      'How many open complaints that the reader may see carry this code or one below it; null for who reads no complaints.',
  })
  openComplaints!: number | null

  parentId!: string | null
}

export const CategoryConnectionType = connectionType('Category', CategoryType)

@InputType('CategoryFilter', { description: 'Which categories; all conditions hold together.' })
export class CategoryFilter {
  @Field(() => String, { nullable: true, description: 'Part of the code or of the name in either language.' })
  search?: string | null

  @Field(() => [ID], { nullable: true, description: 'Directly under one of these.' })
  parentIds?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Retired, or in use.' })
  retired?: boolean | null
}

export const CategoryOrder = orderInput<'CODE' | 'NAME' | 'OPEN_COMPLAINTS'>('Category', {
  CODE: 'The classification code.',
  NAME: 'The Dutch name.',
  OPEN_COMPLAINTS:
    'How many open complaints carry the code or one below it, of those that the reader may see.',
})
export const CategoryListArgs = listArgs(CategoryFilter, CategoryOrder)
export type CategoryList = InstanceType<typeof CategoryListArgs>
