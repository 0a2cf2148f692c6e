export { GuidanceResolver } from './guidance.resolver.js'
export { PublishGuidanceMutation } from './publish-guidance.mutation.js'
export { readSixSteps } from './read-six-steps.js'
