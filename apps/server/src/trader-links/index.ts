export { LinkMutations } from './link.mutations.js'
export { RelatedNumbersResolver } from './related-numbers.resolver.js'
export { TraderLinkResolver, TraderLinksResolver } from './trader-link.resolver.js'
export { traderLinks } from './trader-link.rows.js'
