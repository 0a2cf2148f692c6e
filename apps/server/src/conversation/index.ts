export { ComplaintConversationResolver } from './complaint-conversation.resolver.js'
export { MarkStepMutation } from './mark-step.mutation.js'
