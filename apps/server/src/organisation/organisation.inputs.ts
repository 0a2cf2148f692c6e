import { Field, InputType, Int } from 'type-graphql'

@InputType('OrganisationTextsInput', {
  description: "The office's own texts in one language; at most 2,000 characters each.",
})
export class OrganisationTextsInput {
  @Field(() => String, { nullable: true, description: 'When somebody can call or come by.' })
  openingHours?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Above the public form; the usual text of the page when absent.',
  })
  introduction?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who reads what somebody tells; the usual text of the page when absent.',
  })
  confidentiality?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Below the receipt; the usual text of the page when absent.',
  })
  afterSending?: string | null
}

@InputType('ChangeOrganisationInput', {
  description: 'Everything that the office tells about itself, as it is to be from now on.',
})
export class ChangeOrganisationInput {
  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, { description: 'The name of the office.' })
  name!: string

  @Field(() => String, { description: 'The department that handles the forms.' })
  department!: string

  @Field(() => String, { nullable: true, description: 'Where somebody can come by.' })
  visitingAddress?: string | null

  @Field(() => String, { description: 'The postal address, free of postage.' })
  postalAddress!: string

  @Field(() => String, { description: 'The telephone number, as one writes it.' })
  telephone!: string

  @Field(() => String, { description: 'The e-mail address.' })
  email!: string

  @Field(() => OrganisationTextsInput, { description: 'The texts in Dutch.' })
  dutch!: OrganisationTextsInput

  @Field(() => OrganisationTextsInput, { description: 'The texts in English.' })
  english!: OrganisationTextsInput

  @Field(() => String, {
    nullable: true,
    description:
      'A new logo: a PNG, JPEG or SVG picture of at most 200 kB in base64. Absent or null: the logo stays.',
  })
  logo?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Takes the present logo away.' })
  removeLogo?: boolean | null

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}
