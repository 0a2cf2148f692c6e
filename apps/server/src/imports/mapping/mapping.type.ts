import { Field, InputType, ObjectType } from 'type-graphql'

@InputType('ImportValueInput', { description: 'A value of the file and what it means here.' })
@ObjectType('ImportValue', {
  description: 'A value of the file and what it means here.',
  simpleResolvers: true,
})
export class ImportValueType {
  @Field(() => String, {
    description: 'What stands in the file; capitals and spaces around it do not matter.',
  })
  from!: string

  @Field(() => String, { description: 'What is read instead.' })
  to!: string
}

@InputType('ImportFieldMappingInput', { description: 'From which columns a field is read.' })
@ObjectType('ImportFieldMapping', {
  description: 'From which columns a field is read.',
  simpleResolvers: true,
})
export class ImportFieldMappingType {
  @Field(() => String, { description: 'The field: see `importFields`.' })
  field!: string

  @Field(() => [String], {
    description:
      'The columns by their headings. With a table of values the first that has an entry decides; otherwise what stands in them is joined with a space.',
  })
  columns!: string[]

  @Field(() => [ImportValueType], {
    nullable: true,
    description: 'What values mean here; one that is not in it is taken as it stands, or as `otherwise`.',
  })
  values?: ImportValueType[] | null

  @Field(() => String, {
    nullable: true,
    description: 'What is read when the columns are empty, or hold a value that the table does not know.',
  })
  otherwise?: string | null
}

@InputType('ImportCategoryInput', { description: 'A category that the file needs, made when it is missing.' })
@ObjectType('ImportCategory', {
  description: 'A category that the file needs, made when it is missing.',
  simpleResolvers: true,
})
export class ImportCategoryType {
  @Field(() => String, { description: 'Its code.' })
  code!: string

  @Field(() => String, { description: 'Its Dutch name.' })
  nameNl!: string

  @Field(() => String, { description: 'Its English name.' })
  nameEn!: string

  @Field(() => String, { nullable: true, description: 'The code of the wider category; null at the top.' })
  parent?: string | null
}

@InputType('ImportMappingInput', {
  description: 'Which column is which field, and how its values are read.',
})
@ObjectType('ImportMapping', {
  description: 'Which column is which field, and how its values are read.',
  simpleResolvers: true,
})
export class ImportMappingType {
  @Field(() => [ImportFieldMappingType], { description: 'Each field that is read; the others stay empty.' })
  fields!: ImportFieldMappingType[]

  @Field(() => [String], {
    nullable: true,
    description: 'Of history: the columns that are kept as they stand, under their own names.',
  })
  keep?: string[] | null

  @Field(() => [ImportCategoryType], {
    nullable: true,
    description: 'Categories that are made when they are missing, retired at once: for history only.',
  })
  categories?: ImportCategoryType[] | null
}
