import type { Severity as SeverityName } from '@waarborg/domain/complaints'
import { Field, ObjectType } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import { Severity } from '../complaint.enums.js'

@ObjectType('SeverityAssessment', {
  description: 'That somebody said how serious a complaint is after all, and why (KP-2).',
  simpleResolvers: true,
})
export class SeverityAssessmentType {
  @Field(() => Severity, { description: 'What it was found to be.' })
  severity!: SeverityName

  @Field(() => String, { description: 'Why, as plain text; internal.' })
  reason!: string

  @Field(() => DateTime, { description: 'When that was.' })
  assessedAt!: string

  @Field(() => HandlerType, { description: 'Who said so.' })
  assessedBy!: HandlerType
}
