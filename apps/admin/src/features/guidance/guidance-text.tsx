import type { GuidanceTextFragment } from '@waarborg/schema'
import classes from './guidance.module.css'

interface GuidanceTextProps {
  readonly sections: readonly GuidanceTextFragment[]
  readonly lang: string
}

/** A text of the office as it is laid out. */
export function GuidanceText({ sections, lang }: GuidanceTextProps) {
  return (
    <div className={classes.text} lang={lang}>
      {sections.map(({ heading, blocks }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name and stay in place
        <section key={index}>
          {heading && <h3>{heading}</h3>}
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
      ))}
    </div>
  )
}
