import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, useRef, useState } from 'react'
import { KeysProvider } from '../components/keys/index.js'
import { Toasts } from '../components/toasts/index.js'
import { createGraph } from '../graph/graph.js'
import { GraphProvider } from '../graph/graph-context.js'
import { onSignedOutElsewhere } from '../graph/other-windows.js'
import { preferences, usePreferences } from './preferences.js'
import { createScreens } from './router.js'
import { styleNonce } from './style-nonce.js'
import { theme } from './theme.js'
import { WordsProvider, type wordsOf } from './words/words-provider.js'

function createApp() {
  const graph = createGraph({ locale: () => preferences().locale, onSignedOut: () => screens.leave() })
  const screens = createScreens(graph)
  onSignedOutElsewhere(screens.leave)
  return { graph, screens }
}

export function App({ words }: { words: Awaited<ReturnType<typeof wordsOf>> }) {
  const [{ graph, screens }] = useState(createApp)
  const { locale, singleKeys } = usePreferences()
  const spoken = useRef(locale)

  useEffect(() => {
    if (spoken.current === locale) return
    spoken.current = locale
    // The server's own words (names of categories, explanations) have to be asked again.
    graph.live.renew()
    void graph.client.resetStore()
  }, [locale, graph])

  return (
    <StrictMode>
      <WordsProvider first={words} locale={locale}>
        <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
          <Toasts />
          <GraphProvider graph={graph}>
            <KeysProvider singleKeys={singleKeys}>
              <RouterProvider router={screens.router} />
            </KeysProvider>
          </GraphProvider>
        </MantineProvider>
      </WordsProvider>
    </StrictMode>
  )
}
