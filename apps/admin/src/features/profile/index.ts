export { ProfilePage } from './profile-page.js'
