export { SellerList } from './seller-list.js'
export { SellerPage } from './seller-page.js'
