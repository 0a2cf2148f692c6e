export { fillDemonstration } from './fill-demonstration.js'
export { DEMONSTRATION_PASSWORD, type PersonKey, people } from './people.js'
