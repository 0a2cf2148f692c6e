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

  @Field(() => String, { nullable: true, description: 'Where somebody can come by; null when nowhere.' })
  visitingAddress!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'When somebody can call or come by, in the language of the form; null when not told.',
  })
  openingHours!: string | null

  @Field(() => String, { nullable: true, description: 'Where its logo is served; null while there is none.' })
  logoUrl!: string | null

  @Field(() => PhoneNumber, { description: 'The telephone number.' })
  telephone!: string

  @Field(() => EmailAddress, { description: 'The e-mail address.' })
  email!: string
}

@ObjectType('FormTexts', {
  description: "The office's own texts round the form, in its language; null where the page's usual ones do.",
  simpleResolvers: true,
})
export class FormTextsType {
  @Field(() => String, { nullable: true, description: 'Above the form.' })
  introduction!: string | null

  @Field(() => String, { nullable: true, description: 'Who reads it, and what happens with it.' })
  confidentiality!: string | null

  @Field(() => String, { nullable: true, description: 'Below the receipt.' })
  afterSending!: string | null
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

  @Field(() => FormTextsType, { description: "The office's own texts." })
  texts!: FormTextsType
}
