import type { Locale as LocaleName } from '@waarborg/domain/complaints'
import type { Block, GuidanceKind as GuidanceKindName } from '@waarborg/domain/guidance'
import { Field, Int, ObjectType } from 'type-graphql'
import { Locale } from '../complaints/index.js'
import { graphEnum } from '../graph/enums.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

export const GuidanceKind = graphEnum<GuidanceKindName>('GuidanceKind', 'Which text people work by.', {
  PROCEDURE: 'The procedure, as customers read it too.',
  INSTRUCTION: 'The instruction for whoever handles complaints (KM-22); for staff only.',
  GLOSSARY: 'What the words of the office mean; for staff only.',
})

const BlockKind = graphEnum<Block['kind']>('GuidanceBlockKind', 'How lines are laid out.', {
  PARAGRAPH: 'One running text.',
  LIST: 'An item for each line.',
})

@ObjectType('GuidanceBlock', { description: 'A paragraph or a list, as plain text.', simpleResolvers: true })
class GuidanceBlockType {
  @Field(() => BlockKind, { description: 'Which of the two.' })
  kind!: Block['kind']

  @Field(() => [String], { description: 'The text of the paragraph, or that of each item.' })
  lines!: readonly string[]
}

@ObjectType('GuidanceSection', { description: 'What stands under one heading.', simpleResolvers: true })
export class GuidanceSectionType {
  @Field(() => String, { nullable: true, description: 'Null for what stands before the first heading.' })
  heading!: string | null

  @Field(() => [GuidanceBlockType], { description: 'What it says, in order.' })
  blocks!: readonly GuidanceBlockType[]
}

@ObjectType('Procedure', {
  description: 'The procedure by which this office treats what customers report.',
  simpleResolvers: true,
})
export class ProcedureType {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is so; null while the text that ships with the product is used.',
  })
  publishedAt!: string | null

  @Field(() => [GuidanceSectionType], { description: 'The text as it is laid out.' })
  sections!: readonly GuidanceSectionType[]
}

@ObjectType('Guidance', {
  description: 'A version of a text that people work by (KM-18, KM-22).',
  simpleResolvers: true,
})
export class GuidanceType {
  @Field(() => GuidanceKind, { description: 'Which text.' })
  kind!: GuidanceKindName

  @Field(() => Locale, { description: 'In which language.' })
  locale!: LocaleName

  @Field(() => Int, {
    description: '0 for the text that ships with the product, then one more each time.',
  })
  version!: number

  @Field(() => String, { description: 'As it is written: `# ` begins a heading, `- ` an item of a list.' })
  text!: string

  @Field(() => [GuidanceSectionType], { description: 'As it is laid out.' })
  sections!: readonly GuidanceSectionType[]

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null for version 0.' })
  publishedAt!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'By whom; null for version 0.' })
  publishedBy!: HandlerType | null
}
