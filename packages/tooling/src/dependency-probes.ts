/** An import, and what it imports: a file of the tree, a Node module, or a package. */
export interface Probe {
  readonly from: string
  readonly to: string
  /** The file imported imports the first in turn. */
  readonly back?: true
  readonly typesOnly?: true
}

const ladder = (from: string, to: string): Probe => ({
  from: `packages/domain/src/${from}/rule.ts`,
  to: `packages/domain/src/${to}/index.ts`,
})

/** For every rule an import that breaks it and no other. */
export const offences: Record<string, Probe> = {
  'ladder-foundation': ladder('foundation', 'access'),
  'ladder-access': ladder('access', 'deadlines'),
  'ladder-deadlines': ladder('deadlines', 'access'),
  'ladder-categories': ladder('categories', 'sellers'),
  'ladder-handlers': ladder('handlers', 'categories'),
  'ladder-sellers': ladder('sellers', 'complaints'),
  'ladder-complaints': ladder('complaints', 'policy-points'),
  'ladder-orders': ladder('orders', 'violations'),
  'ladder-policy-points': ladder('policy-points', 'violations'),
  'ladder-violations': ladder('violations', 'letters'),
  'ladder-letters': ladder('letters', 'service-statistics'),
  'ladder-service-statistics': ladder('service-statistics', 'imports'),
  'ladder-names-every-feature': ladder('complaints', 'raffles'),
  'domain-front-doors': {
    from: 'packages/domain/src/complaints/complaint.ts',
    to: 'packages/domain/src/foundation/money.ts',
  },
  'domain-is-pure': { from: 'packages/domain/src/complaints/complaint.ts', to: 'node:fs' },
  'apps-stay-apart': { from: 'apps/portal/src/main.tsx', to: 'apps/admin/src/components/card.tsx' },
  'pages-lean-on-schema-and-ui': {
    from: 'apps/admin/src/features/complaints/row.tsx',
    to: 'packages/domain/src/complaints/index.ts',
  },
  'pages-run-in-a-browser': { from: 'apps/portal/src/main.tsx', to: 'node:path' },
  'page-features-stay-apart': {
    from: 'apps/admin/src/features/complaints/row.tsx',
    to: 'apps/admin/src/features/sellers/name.tsx',
  },
  'pages-are-composed-from-above': {
    from: 'apps/admin/src/features/complaints/row.tsx',
    to: 'apps/admin/src/app/routes/index.ts',
  },
  'page-components-know-no-feature': {
    from: 'apps/admin/src/components/card.tsx',
    to: 'apps/admin/src/features/sellers/name.tsx',
  },
  'server-makes-the-graph': {
    from: 'apps/server/src/complaints/complaint.store.ts',
    to: 'packages/schema/src/generated/graphql.ts',
  },
  'server-front-doors': {
    from: 'apps/server/src/complaints/acts/assign-complaint.ts',
    to: 'apps/server/src/handlers/handler.row.ts',
  },
  'mechanisms-know-no-feature': {
    from: 'apps/server/src/journal/record.ts',
    to: 'apps/server/src/complaints/index.ts',
  },
  'embedded-postgres-is-a-leaf': {
    from: 'packages/embedded-postgres/src/start.ts',
    to: 'packages/domain/src/foundation/index.ts',
  },
  'tooling-is-a-leaf': { from: 'packages/tooling/src/probe.ts', to: 'apps/server/src/app.ts' },
  'tooling-stays-out-of-the-product': {
    from: 'apps/server/src/main.ts',
    to: 'packages/embedded-postgres/src/index.ts',
  },
  'schema-and-ui-are-light': {
    from: 'packages/ui/src/format.ts',
    to: 'packages/domain/src/foundation/index.ts',
  },
  'no-circles': { from: 'apps/portal/src/form.tsx', to: 'apps/portal/src/field.tsx', back: true },
  'no-built-files': { from: 'apps/server/src/main.ts', to: 'packages/domain/dist/foundation/index.js' },
  'no-tests-in-the-product': { from: 'apps/portal/src/main.tsx', to: 'apps/portal/src/form.fixture.ts' },
  'no-development-dependencies-in-the-product': { from: 'apps/server/src/main.ts', to: 'for-development' },
  'imports-resolve': { from: 'apps/server/src/main.ts', to: 'not-installed' },
}

/** Imports that look like offences and are none. */
export const liberties: readonly Probe[] = [
  ladder('service-statistics', 'letters'),
  { from: 'packages/domain/src/complaints/complaint.ts', to: 'temporal-polyfill' },
  { from: 'packages/domain/src/deadlines/due.test.ts', to: 'node:fs' },
  {
    from: 'packages/domain/src/violations/decide.test.ts',
    to: 'packages/domain/src/complaints/complaint.fixture.ts',
  },
  { from: 'apps/admin/src/features/complaints/row.tsx', to: 'packages/schema/src/generated/graphql.ts' },
  { from: 'apps/admin/src/app/routes/index.ts', to: 'apps/admin/src/features/sellers/name.tsx' },
  { from: 'apps/portal/src/form.test.tsx', to: 'packages/tooling/src/browser.ts' },
  { from: 'apps/portal/e2e/submit.test.ts', to: 'apps/server/src/test-office/test-office.fixture.ts' },
  { from: 'apps/server/src/complaints/acts/close-complaint.ts', to: 'apps/server/src/handlers/index.ts' },
  { from: 'apps/server/src/complaints/acts/close-complaint.ts', to: 'apps/server/src/journal/record.ts' },
  {
    from: 'apps/server/src/database/test-office.ts',
    to: 'packages/schema/src/generated/graphql.ts',
  },
  { from: 'apps/server/src/violations/violation.resolver.ts', to: 'apps/server/src/complaints/index.ts' },
  { from: 'apps/server/src/access/sign-in.ts', to: 'apps/server/src/handlers/index.ts' },
  { from: 'apps/server/src/graph/context.ts', to: 'apps/server/src/access/index.ts' },
  { from: 'apps/server/src/main.ts', to: 'for-production' },
  { from: 'apps/portal/src/words.ts', to: 'apps/portal/src/nl.ts', back: true, typesOnly: true },
]
