import { Field, ObjectType } from 'type-graphql'
import { DateTime, EmailAddress, PhoneNumber, Postcode } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { Country, type CountryCode } from '../sellers/index.js'

@ObjectType('Address', {
  description: 'A postal address in the Netherlands or Belgium.',
  simpleResolvers: true,
})
export class AddressType {
  @Field(() => String, { description: 'The street.' })
  street!: string

  @Field(() => String, { description: 'The house number with its addition.' })
  houseNumber!: string

  @Field(() => Postcode, { description: 'The postcode: `1012 AB` or `1000`.' })
  postcode!: string

  @Field(() => String, { description: 'The town.' })
  town!: string

  @Field(() => Country, { description: 'The country.' })
  country!: CountryCode
}

@ObjectType('Complainant', {
  description: 'Who complained (KP-5). Confidential (KP-1).',
  simpleResolvers: true,
})
export class ComplainantType {
  @Field(() => String, { description: 'The name as written by the complainant.' })
  name!: string

  @Field(() => AddressType, { nullable: true, description: 'The address; null when it was not given.' })
  address!: AddressType | null

  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The telephone number; null when it was not given.',
  })
  telephone!: string | null

  @Field(() => EmailAddress, {
    nullable: true,
    description: 'The e-mail address; null when it was not given.',
  })
  email!: string | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the data were checked with the complainant; null while unchecked.',
  })
  checkedAt!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who checked them.' })
  checkedBy!: HandlerType | null

  checkedById!: string | null
}
