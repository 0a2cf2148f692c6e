export {
  deductionsInForce,
  isClosedOn,
  openingOf,
  type PointsQuestion,
  shownOf,
} from './points-left.js'
export { SellerResolver } from './seller.resolver.js'
export {
  AccountState,
  type AccountStateName,
  Country,
  type CountryCode,
  SellerType,
} from './seller.type.js'
export { sellerJson, sellerList, sellerShape } from './seller-list.query.js'
export { TraderResolver } from './trader.resolver.js'
