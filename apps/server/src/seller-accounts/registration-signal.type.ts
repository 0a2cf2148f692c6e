import type { RegistrationSignalKind as KindName } from '@waarborg/domain/sellers'
import { Field, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { Country, type CountryCode, SellerType } from '../sellers/index.js'

export const RegistrationSignalKind = graphEnum<KindName>(
  'RegistrationSignalKind',
  'What was noticed when an account was opened, or was going to be (OS-1).',
  {
    BLOCKED_NUMBER: 'Somebody tried to open an account on a blocked register number; none was.',
    THIRD_ACCOUNT: 'The trader has more than two accounts.',
    SECOND_IN_COUNTRY: 'Both accounts of the trader sell in one country.',
  },
)

@ObjectType('RegistrationSignal', {
  description: 'Something to look at when an account was opened or refused; it takes no points (D-8).',
  simpleResolvers: true,
})
export class RegistrationSignalType {
  @Field(() => RegistrationSignalKind, { description: 'What was noticed.' })
  kind!: KindName

  @Field(() => String, { description: 'The register number as it was written.' })
  spelling!: string

  @Field(() => String, { nullable: true, description: 'The name of the trader, when it was given.' })
  traderName!: string | null

  @Field(() => String, { description: 'The name of the account.' })
  name!: string

  @Field(() => Country, { description: 'Where it sells or was going to.' })
  country!: CountryCode

  @Field(() => SellerType, { nullable: true, description: 'The account; null where none was opened.' })
  seller!: SellerType | null

  @Field(() => HandlerType, { description: 'Who entered it.' })
  recordedBy!: HandlerType

  @Field(() => DateTime, { description: 'When.' })
  recordedAt!: string
}
