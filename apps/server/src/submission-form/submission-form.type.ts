import { Field, ID, Int, ObjectType } from 'type-graphql'
import { EmailAddress, PhoneNumber } from '../graph/scalars.js'
import { Country, type CountryCode } from '../sellers/index.js'

@ObjectType('Office', { description: 'How the office can be reached (KM-7, KM-20).', simpleResolvers: true })
export class OfficeType {
  @Field(() => String, { description: 'The name of the office.' })
  name!: string

  @Field(() => String, { description: 'The department that handles the forms.' })
  department!: string

  @Field(() => String, { description: 'The postal address, free of postage.' })
  address!: string

  @Field(() => PhoneNumber, { description: 'The telephone number.' })
  telephone!: string

  @Field(() => EmailAddress, { description: 'The e-mail address.' })
  email!: string
}

@ObjectType('FormCategory', { description: 'What somebody can complain about.', simpleResolvers: true })
export class FormCategoryType {
  @Field(() => ID, { description: 'To name in the form: `cat_…`.' })
  id!: string

  @Field(() => String, { description: 'The name in the language of the form.' })
  name!: string

  @Field(() => [FormCategoryType], { description: 'The narrower choices; none at the bottom.' })
  children!: FormCategoryType[]
}

@ObjectType('FormSeller', { description: 'A seller by its public name.', simpleResolvers: true })
export class FormSellerType {
  @Field(() => ID, { description: 'To name in the form: `sel_…`.' })
  id!: string

  @Field(() => String, { description: 'The name that customers see.' })
  name!: string
}

@ObjectType('SubmissionForm', {
  description: 'What the public form needs: choices, limits and addresses.',
  simpleResolvers: true,
})
export class SubmissionFormType {
  @Field(() => [FormCategoryType], { description: 'What it can be about, as a tree.' })
  categories!: FormCategoryType[]

  @Field(() => [FormSellerType], {
    description: 'At most ten sellers whose name holds the typed text; none for fewer than two characters.',
  })
  sellers!: FormSellerType[]

  @Field(() => [Country], { description: 'The countries of the complainants.' })
  countries!: CountryCode[]

  @Field(() => Int, { description: 'How many files a form may carry.' })
  maximumFiles!: number

  @Field(() => Int, { description: 'How large a file may be, in bytes.' })
  maximumFileSizeInBytes!: number

  @Field(() => [String], { description: 'The types of files that are accepted, as media types.' })
  acceptedFileTypes!: string[]

  @Field(() => Int, { description: 'How long the description may be, in characters.' })
  maximumDescriptionLength!: number

  @Field(() => Int, { description: 'How long the one-line answers may be, in characters.' })
  maximumShortTextLength!: number

  @Field(() => OfficeType, { description: 'How the office can be reached otherwise.' })
  office!: OfficeType
}
