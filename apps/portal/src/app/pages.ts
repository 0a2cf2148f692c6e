import type { ComponentType } from 'react'
import type { Route } from '../site/address.js'

/** The page of a route; each group of pages is fetched when it is first opened. */
export async function loadPage(route: Route): Promise<ComponentType> {
  switch (route.page) {
    case 'start':
      return (await import('./start-page.js')).StartPage
    case 'follow':
      return (await import('../features/complaints/follow/follow-page.js')).FollowPage
    case 'safety':
      return (await import('../features/complaints/safety/safety-page.js')).SafetyPage
    case 'privacy':
      return (await import('./privacy-page.js')).PrivacyPage
    case 'procedure':
      return (await import('../features/guidance/procedure-page.js')).ProcedurePage
    case 'terms':
      return (await import('../features/policy-points/terms-page.js')).TermsPage
    case 'sellers':
      return (await import('../features/sellers/sellers-page.js')).SellersPage
    case 'seller-sign-in':
      return (await import('../features/sellers/sign-in/seller-sign-in-page.js')).SellerSignInPage
    case 'seller-violation':
      return (await import('../features/sellers/violations/violation-page.js')).ViolationPage
    case 'done':
      return (await import('../features/complaints/done/done-page.js')).DonePage
    case 'stop':
      return (await import('../features/complaints/form/form-page.js')).FormPage
    case 'form': {
      const [{ FormPage }, { loadStep }] = await Promise.all([
        import('../features/complaints/form/form-page.js'),
        import('../features/complaints/form/step-pages.js'),
      ])
      await loadStep(route.step)
      return FormPage
    }
    case 'unknown':
      return (await import('./not-found-page.js')).NotFoundPage
  }
}
