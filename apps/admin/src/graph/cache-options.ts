import type { InMemoryCacheConfig } from '@apollo/client/cache'

/** What the cache must know: which types there is one of, and which parts of a thing are kept together. */
export const cacheOptions: InMemoryCacheConfig = {
  typePolicies: {
    Dashboard: { keyFields: [] },
    Viewer: {
      keyFields: [],
      fields: { permissions: { merge: false }, passkeys: { merge: false }, sessions: { merge: false } },
    },
    Organisation: { keyFields: [] },
    Complaint: { fields: { complainant: { merge: true } } },
    Seller: { fields: { trader: { merge: true }, points: { merge: true } } },
    Handler: { fields: { workload: { merge: true } } },
  },
}
