import { createRoot } from 'react-dom/client'
import { App } from './app/app.js'
import { prepareScene } from './app/scene.js'
import './styles/index.css'

const place = document.getElementById('portal')
if (!place) throw new Error('index.html has no #portal')
const first = await prepareScene()
createRoot(place).render(<App first={first} />)
