export { comesBackOn, type PointsRow, pointsJson, shownOf } from './points-left.js'
export { SellerResolver } from './seller.resolver.js'
export {
  AccountState,
  type AccountStateName,
  Country,
  type CountryCode,
  Register,
  type RegisterName,
  SellerType,
  TraderType,
} from './seller.type.js'
export { sellerJson, sellerList, sellerShape, traderJson } from './seller-list.query.js'
export { TraderResolver } from './trader.resolver.js'
