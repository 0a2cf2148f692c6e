import { LongText } from '../../../components/long-text.js'

/** Pairs of a name and what it is; those that are empty are left out. */
export function Facts({ facts }: { readonly facts: ReadonlyArray<readonly [string, string]> }) {
  return (
    <dl className="overview">
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([name, fact]) => (
          <div className="overview-row" key={name}>
            <dt>{name}</dt>
            <dd className="as-written">
              <LongText text={fact} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
