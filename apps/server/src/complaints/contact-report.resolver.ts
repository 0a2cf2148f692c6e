import { FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { encodeId } from '../graph/ids.js'
import { ContactReportType } from './contact-report.type.js'

@Resolver(() => ContactReportType)
export class ContactReportResolver {
  @FieldResolver(() => ID, { description: 'The address: `rep_…`.' })
  id(@Root() report: ContactReportType): string {
    return encodeId('contact-report', report.id)
  }
}
