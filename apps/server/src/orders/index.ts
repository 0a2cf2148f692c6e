export { ComplaintOrderResolver } from './complaint-order.resolver.js'
export { OrderResolver } from './order.resolver.js'
export { orderList } from './order-list.query.js'
export { SellerOrdersResolver } from './seller-orders.resolver.js'
