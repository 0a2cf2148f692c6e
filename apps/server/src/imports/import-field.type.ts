import type { ImportFieldForm as FormName } from '@waarborg/domain/imports'
import { Field, ObjectType } from 'type-graphql'
import { ImportFieldForm } from './import.enums.js'

@ObjectType('ImportField', { description: 'Something that can be read from a row.', simpleResolvers: true })
export class ImportFieldType {
  @Field(() => String, { description: 'Its name in a mapping.' })
  name!: string

  @Field(() => String, { description: "How people call it, in the caller's language." })
  label!: string

  @Field(() => ImportFieldForm, { description: 'How it is read.' })
  form!: FormName

  @Field(() => Boolean, { description: 'Whether a row without it is rejected.' })
  required!: boolean
}
