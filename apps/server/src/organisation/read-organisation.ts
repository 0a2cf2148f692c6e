import type { RequestContext } from '../graph/context.js'
import { handlerJson } from '../handlers/index.js'
import type { OrganisationType } from './organisation.type.js'
import { ORGANISATION_CHANGED } from './record-change.js'

type Read = Omit<OrganisationType, 'logoUrl'> & { readonly logoId: string | null }

const texts = (language: 'nl' | 'en') =>
  `json_build_object('openingHours', o.opening_hours_${language}, 'introduction', o.introduction_${language},
    'confidentiality', o.confidentiality_${language}, 'afterSending', o.after_sending_${language})`

const statement = `
  select json_build_object('version', o.version, 'name', o.name, 'department', o.department,
    'visitingAddress', o.visiting_address, 'postalAddress', o.address, 'telephone', o.telephone,
    'email', o.email, 'dutch', ${texts('nl')}, 'english', ${texts('en')}, 'logoId', o.logo_id,
    'complaintVisibility', o.complaint_visibility,
    'changedAt', j.recorded_at, 'changedBy', ${handlerJson('h')}) as organisation
  from office o
  left join lateral (select recorded_at, actor_id from journal_entry where subject_id = o.subject_id
      and act = '${ORGANISATION_CHANGED}'
    order by position desc limit 1) j on true
  left join handler h on h.id = j.actor_id`

/** The office as it presents itself now, with who changed that last. */
export async function readOrganisation({ office }: RequestContext): Promise<OrganisationType> {
  const row = await office.reads.row<{ organisation: Read }>({
    name: 'organisation',
    text: statement,
    values: [],
  })
  if (row === undefined) throw new Error('The office has not been set up.')
  const { logoId, ...organisation } = row.organisation
  return { ...organisation, logoUrl: logoId && logoUrl(logoId) }
}

/** Where everybody finds a logo; another one has another address, so browsers may keep it. */
export const logoUrl = (id: string): string => `/logo/${id}`
