import { createRoot } from 'react-dom/client'
import { App } from './app/app.js'
import { prepareScene } from './app/scene.js'
import './styles/index.css'

const place = document.getElementById('portal')
if (!place) throw new Error('index.html has no #portal')
prepareScene().then(
  (first) => createRoot(place).render(<App first={first} />),
  // Words come with the pages; when these do not come, index.html has the words for it.
  () => place.append(document.querySelector<HTMLTemplateElement>('#not-loaded')?.content ?? ''),
)
