import { ContactWays } from '../site/contact-ways.js'
import { PageHeading } from '../site/page-heading.js'
import { usePortal } from '../site/portal-context.js'
import { privacy as english } from '../words/en/privacy.js'
import { privacy as dutch } from '../words/nl/privacy.js'

/** What is kept of whoever reports something, why, for how long, who sees it, and what they can ask. */
export function PrivacyPage() {
  const { address, options } = usePortal()
  const privacy = address.locale === 'en' ? english : dutch
  const office = options.value?.office
  return (
    <>
      <PageHeading title={privacy.title}>{privacy.title}</PageHeading>
      <p className="lead">{privacy.lead(office?.name ?? 'Waarborg')}</p>
      {privacy.parts.map(({ title, texts, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {items.length > 0 ? (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      {office ? (
        <section>
          <h2>{privacy.ask}</h2>
          <ContactWays office={office} />
        </section>
      ) : null}
    </>
  )
}
