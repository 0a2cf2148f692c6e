import type { ComplaintVisibility as VisibilityName } from '@waarborg/domain/access'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, EmailAddress, PhoneNumber } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { ComplaintVisibility } from './complaint-visibility.enum.js'

@ObjectType('OrganisationTexts', {
  description: "The office's own texts in one language; null where the usual ones of the pages are shown.",
  simpleResolvers: true,
})
export class OrganisationTextsType {
  @Field(() => String, { nullable: true, description: 'When somebody can call or come by.' })
  openingHours!: string | null

  @Field(() => String, { nullable: true, description: 'Above the public form.' })
  introduction!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who reads what somebody tells, and what happens with it.',
  })
  confidentiality!: string | null

  @Field(() => String, { nullable: true, description: 'Below the receipt, after the form was sent.' })
  afterSending!: string | null
}

@ObjectType('Organisation', {
  description: 'How the office presents itself to customers.',
  simpleResolvers: true,
})
export class OrganisationType {
  @Field(() => Int, { description: 'Rises with each change; a change names the one it is based on.' })
  version!: number

  @Field(() => String, { description: 'The name of the office.' })
  name!: string

  @Field(() => String, { description: 'The department that handles the forms (KM-7).' })
  department!: string

  @Field(() => String, { nullable: true, description: 'Where somebody can come by, with line breaks.' })
  visitingAddress!: string | null

  @Field(() => String, { description: 'The postal address, free of postage, with line breaks (KM-20).' })
  postalAddress!: string

  @Field(() => PhoneNumber, { description: 'The telephone number.' })
  telephone!: string

  @Field(() => EmailAddress, { description: 'The e-mail address.' })
  email!: string

  @Field(() => OrganisationTextsType, { description: 'Its texts in Dutch.' })
  dutch!: OrganisationTextsType

  @Field(() => OrganisationTextsType, { description: 'Its texts in English.' })
  english!: OrganisationTextsType

  @Field(() => String, {
    nullable: true,
    description: 'Where the logo is served, for everybody; null while there is none.',
  })
  logoUrl!: string | null

  @Field(() => ComplaintVisibility, {
    description: 'Which complaints a handler reads besides the own and those of nobody.',
  })
  complaintVisibility!: VisibilityName

  @Field(() => DateTime, { nullable: true, description: 'When it was last changed; null when never.' })
  changedAt!: unknown

  @Field(() => HandlerType, { nullable: true, description: 'Who changed it last; null when nobody did.' })
  changedBy!: HandlerType | null
}
