import { formatTelephone } from '@waarborg/ui'
import { usePortal } from './portal-context.js'
import type { FormOptions } from './use-form-options.js'

/** By telephone, e-mail and post; the threshold stays low for who would rather not use a form (KM-20). */
export function ContactWays({ office }: { readonly office: FormOptions['office'] }) {
  const { frame } = usePortal().words
  return (
    <dl className="ways">
      <div>
        <dt>{frame.telephone}</dt>
        <dd>
          <a href={`tel:${office.telephone}`}>{formatTelephone(office.telephone)}</a>
        </dd>
      </div>
      <div>
        <dt>{frame.email}</dt>
        <dd>
          <a href={`mailto:${office.email}`}>{office.email}</a>
        </dd>
      </div>
      <div>
        <dt>{frame.post}</dt>
        <dd className="post">
          {office.name}
          {'\n'}
          {office.department}
          {'\n'}
          {office.address}
        </dd>
      </div>
      {office.visitingAddress ? (
        <div>
          <dt>{frame.visit}</dt>
          <dd className="post">{office.visitingAddress}</dd>
        </div>
      ) : null}
      {office.openingHours ? (
        <div>
          <dt>{frame.hours}</dt>
          <dd className="post">{office.openingHours}</dd>
        </div>
      ) : null}
    </dl>
  )
}
