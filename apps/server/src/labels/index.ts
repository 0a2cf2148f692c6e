export { LabelMutations } from './label.mutations.js'
export { ComplaintLabelsResolver, LabelResolver } from './label.resolver.js'
export { labelList } from './label-list.query.js'
export { PutLabelOnMutations } from './put-label-on.mutations.js'
