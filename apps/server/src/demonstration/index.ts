export { fillDemonstration } from './fill-demonstration.js'
export { DEMONSTRATION_PASSWORD, people } from './people.js'
