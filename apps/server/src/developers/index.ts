export { serveDeveloperPages } from './pages.route.js'
