import { useEffect, useMemo, useState } from 'react'
import { pathOf, type Route } from '../site/address.js'
import { currentArrival, watchArrivals } from '../site/history.js'
import { type Portal, PortalContext } from '../site/portal-context.js'
import { useFormOptions } from '../site/use-form-options.js'
import { Frame } from './frame.js'
import { prepareScene, type Scene } from './scene.js'

/** Shows the page of the address, and the next one once it is complete. */
export function App({ first }: { readonly first: Scene }) {
  const [scene, setScene] = useState(first)
  const options = useFormOptions(scene.address.locale)
  useEffect(
    () =>
      watchArrivals(() => {
        prepareScene().then(
          (next) => {
            if (next.arrival === currentArrival()) setScene(next)
          },
          // A page that is no longer there after a new release comes with a full load.
          () => window.location.reload(),
        )
      }),
    [],
  )
  const { address, arrival, fragment, words, Page } = scene
  const { locale } = address
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const portal = useMemo<Portal>(
    () => ({ address, arrival, fragment, words, options, to: (route: Route) => pathOf({ locale, route }) }),
    [address, arrival, fragment, words, options, locale],
  )
  return (
    <PortalContext value={portal}>
      <Frame>
        <Page />
      </Frame>
    </PortalContext>
  )
}
