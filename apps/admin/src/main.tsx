import './app/styles/index.js'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.js'
import { preferences } from './app/preferences.js'
import { wordsOf } from './app/words/words-provider.js'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no place for the application')

const words = await wordsOf(preferences().locale)
createRoot(place).render(<App words={words} />)
