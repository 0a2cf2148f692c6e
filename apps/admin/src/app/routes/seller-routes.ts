import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { onceOnline } from '../../components/lazy-part.js'
import { blockListIn } from '../../features/sellers/accounts/block-list-address.js'
import { contactListIn } from '../../features/sellers/contacts/contact-list-address.js'
import { sellerListIn } from '../../features/sellers/seller-list-address.js'
import { withAllWords } from '../words/words-provider.js'
import { staff } from './staff.js'

const sellers = createRoute({
  getParentRoute: () => staff,
  path: 'sellers',
  validateSearch: sellerListIn,
  component: lazyRouteComponent(() => onceOnline(() => import('../pages/sellers.page.js')), 'SellersScreen'),
})

const seller = createRoute({
  getParentRoute: () => staff,
  path: 'sellers/$id',
  component: lazyRouteComponent(() => onceOnline(() => import('../pages/seller.page.js')), 'SellerScreen'),
})

const registerBlocks = createRoute({
  getParentRoute: () => staff,
  path: 'sellers/blocks',
  validateSearch: blockListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/register-blocks.page.js')),
    'RegisterBlocksScreen',
  ),
})

const sellerContacts = createRoute({
  getParentRoute: () => staff,
  path: 'seller-contacts',
  validateSearch: contactListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/seller-contacts.page.js')),
    'SellerContactsScreen',
  ),
})

export const sellerRoutes = [sellers, registerBlocks, seller, sellerContacts] as const
