import { MAXIMUM_DESCRIPTION, MAXIMUM_SHORT_TEXT } from '@waarborg/domain/complaints'
import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { ACCEPTED_TYPES, MAXIMUM_FILE_SIZE_IN_BYTES, MAXIMUM_FILES } from '../attachments/index.js'
import { Locale } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import { containsPattern } from '../graph/search-words.js'
import { readOrganisation } from '../organisation/index.js'
import { readFormCategories } from './form-categories.js'
import { type FormSellerType, type OfficeType, SubmissionFormType } from './submission-form.type.js'

@Resolver(() => SubmissionFormType)
export class SubmissionFormResolver {
  @Permit('PUBLIC')
  @Query(() => SubmissionFormType, { description: 'What the public form needs.' })
  async submissionForm(
    @Arg('locale', () => Locale, { description: 'The language of the form.' }) locale: 'NL' | 'EN',
    @Ctx() context: RequestContext,
  ) {
    const organisation = await readOrganisation(context)
    const { name, department, postalAddress, visitingAddress, telephone, email, logoUrl } = organisation
    const { openingHours, ...texts } = locale === 'NL' ? organisation.dutch : organisation.english
    const reach = { name, department, address: postalAddress, visitingAddress, telephone, email }
    return {
      office: { ...reach, openingHours, logoUrl } satisfies OfficeType,
      texts,
      categories: await readFormCategories(context, locale),
      countries: ['NL', 'BE'],
      maximumFiles: MAXIMUM_FILES,
      maximumFileSizeInBytes: MAXIMUM_FILE_SIZE_IN_BYTES,
      acceptedFileTypes: Object.keys(ACCEPTED_TYPES),
      maximumDescriptionLength: MAXIMUM_DESCRIPTION,
      maximumShortTextLength: MAXIMUM_SHORT_TEXT,
    }
  }

  @FieldResolver()
  async sellers(
    @Arg('search', () => String, { description: 'Part of the name; at least two characters.' })
    search: string,
    @Ctx() context: RequestContext,
  ): Promise<FormSellerType[]> {
    const pattern = containsPattern(search)
    if (search.trim().length < 2 || pattern.length < 4) return []
    const rows = await context.office.reads.rows<FormSellerType>({
      name: 'sellers by public name',
      text: `select id, name from seller where name ilike $1 and account_state <> 'CLOSED'
        order by name collate dutch limit 10`,
      values: [pattern],
    })
    return rows.map(({ id, name }) => ({ id: encodeId('seller', id), name }))
  }
}
