import { Field, InputType } from 'type-graphql'
import { Country, type CountryCode } from '../../sellers/index.js'

/** What staff write down of a complainant: a name, and whatever else is known. */
@InputType()
export abstract class ComplainantFields {
  @Field(() => String, { description: 'The name.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'The street.' })
  street?: string | null

  @Field(() => String, { nullable: true, description: 'The house number with its addition.' })
  houseNumber?: string | null

  @Field(() => String, { nullable: true, description: 'The postcode, in the form of the country.' })
  postcode?: string | null

  @Field(() => String, { nullable: true, description: 'The town.' })
  town?: string | null

  @Field(() => Country, { nullable: true, description: 'The country; the Netherlands when absent.' })
  country?: CountryCode | null

  @Field(() => String, { nullable: true, description: 'A telephone number, as people write it.' })
  telephone?: string | null

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null
}
