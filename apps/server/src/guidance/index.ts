export { GuidanceResolver } from './guidance.resolver.js'
export { PublishGuidanceMutation } from './publish-guidance.mutation.js'
