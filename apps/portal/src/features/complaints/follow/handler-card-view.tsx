import { formatTelephone } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import type { Tracked } from './use-tracked-complaint.js'

/** Name, function, telephone and e-mail of who handles it (KP-12); until then, where to call. */
export function HandlerCardView({ handler }: { readonly handler: Tracked['handler'] | undefined }) {
  const { words, options } = usePortal()
  const { follow, frame } = words
  const telephone = handler?.telephone ?? options.value?.office.telephone
  return (
    <section className="card" aria-labelledby="handler-title">
      <h2 id="handler-title">{follow.handlerTitle}</h2>
      {handler ? (
        <p className="card-name">
          {handler.name}
          <span className="card-function">{handler.function}</span>
        </p>
      ) : (
        <p>{follow.handlerNone}</p>
      )}
      <ul className="card-ways">
        {telephone ? (
          <li>
            <span className="unseen">{frame.telephone}: </span>
            <a href={`tel:${telephone}`}>{formatTelephone(telephone)}</a>
          </li>
        ) : null}
        {handler ? (
          <li>
            <span className="unseen">{frame.email}: </span>
            <a href={`mailto:${handler.email}`}>{handler.email}</a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
