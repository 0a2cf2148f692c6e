import { ProcedureDocument, type ProcedureQuery } from '@waarborg/schema/portal'
import { formatMoment } from '@waarborg/ui'
import { AskedPart } from '../../components/asked-part.js'
import { PrintButton } from '../../components/print-button.js'
import { useAsked } from '../../graph/use-asked.js'
import { PageHeading } from '../../site/page-heading.js'
import { usePortal } from '../../site/portal-context.js'
import { procedure as english } from '../../words/en/procedure.js'
import { procedure as dutch } from '../../words/nl/procedure.js'

type Section = ProcedureQuery['procedure']['sections'][number]

/** The procedure by which the office treats what people report, in its own words. */
export function ProcedurePage() {
  const { locale } = usePortal().address
  const words = locale === 'en' ? english : dutch
  const { asked, again } = useAsked(ProcedureDocument, { locale: locale === 'en' ? 'EN' : 'NL' })
  return (
    <>
      <PageHeading title={words.title}>{words.title}</PageHeading>
      <AskedPart asked={asked} again={again}>
        {({ procedure }) => (
          <>
            {procedure.sections.map((section, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name and stay in place
              <SectionView key={index} section={section} />
            ))}
            {procedure.publishedAt ? (
              <p className="quiet">{words.since(formatMoment(procedure.publishedAt, locale))}</p>
            ) : null}
            <p className="actions">
              <PrintButton>{words.print}</PrintButton>
            </p>
          </>
        )}
      </AskedPart>
    </>
  )
}

function SectionView({ section: { heading, blocks } }: { readonly section: Section }) {
  return (
    <section>
      {heading === null ? null : <h2>{heading}</h2>}
      {blocks.map(({ kind, lines }) =>
        kind === 'LIST' ? (
          <ul key={lines.join('\n')}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={lines.join('\n')}>{lines.join(' ')}</p>
        ),
      )}
    </section>
  )
}
