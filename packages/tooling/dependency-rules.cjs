// The one-way rules of the house, for dependency-cruiser. Every rule has a probe in src/dependency-rules.test.ts.

const ladder = [
  ['foundation'],
  ['access', 'deadlines'],
  ['categories', 'handlers', 'sellers'],
  ['complaints'],
  ['orders', 'policy-points'],
  ['violations'],
  ['letters'],
  ['service-statistics'],
  [
    'conversation',
    'force-majeure',
    'guidance',
    'imports',
    'labels',
    'notes',
    'organisation',
    'partner-keys',
    'safety-signals',
    'trader-links',
  ],
]
const features = ladder.flat()
const domain = '^packages/domain/src/'
const tests = '(\\.(test|fixture|setup)\\.tsx?|/test-[^/]+\\.ts)$'
const mechanisms = '(graph|database|idempotency|journal|outbox|jobs|live|throttle)'

const rungs = ladder.slice(0, -1).flatMap((rung, height) =>
  rung.map((feature) => {
    const below = ladder.slice(0, height).flat()
    const others = features.filter((other) => other !== feature && !below.includes(other))
    return {
      name: `ladder-${feature}`,
      comment: `${feature} leans only on ${below.join(', ') || 'nothing of ours'}: let the later feature add what it needs, or move the shared rule down the ladder.`,
      // In the server access is who signs in, and that is a handler; in the domain it is who may do what.
      from: {
        path: `^(packages/domain${feature === 'access' ? '' : '|apps/server'})/src/${feature}/`,
        pathNot: '\\.db\\.test\\.ts$',
      },
      to: { path: `^$1/src/(${others.join('|')})/` },
    }
  }),
)

const forbidden = [
  ...rungs,
  {
    name: 'ladder-names-every-feature',
    comment: 'Give the new feature its place on the ladder in packages/tooling/dependency-rules.cjs.',
    from: {},
    to: { path: `${domain}(?!(${features.join('|')})/)` },
  },
  {
    name: 'domain-front-doors',
    comment: 'Import from the other feature’s index.ts; export there what others may use.',
    from: { path: `${domain}([^/]+)/`, pathNot: tests },
    to: { path: `${domain}[^/]+/`, pathNot: [`${domain}$1/`, `${domain}[^/]+/index\\.ts$`] },
  },
  {
    name: 'domain-is-pure',
    comment:
      'Rules take facts and give facts: pass in the moment, the day or the value that is needed, and leave the library, the clock and the file to the server.',
    from: { path: domain, pathNot: tests },
    to: { pathNot: [domain, 'node_modules/(temporal-polyfill|libphonenumber-js|@casl)/'] },
  },
  {
    name: 'apps-stay-apart',
    comment:
      'Put what two apps share in packages/schema or packages/ui, or ask the server over the graph; only journeys start another app.',
    from: { path: '^apps/([^/]+)/', pathNot: '^apps/[^/]+/e2e/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'pages-lean-on-schema-and-ui',
    comment:
      'Ask the server (allowedActions, dueAt, blockers) instead of bringing its rules to the page; only tests use packages/tooling.',
    from: { path: '^apps/(admin|portal)/src/', pathNot: tests },
    to: { path: '^packages/', pathNot: '^packages/(schema|ui)/' },
  },
  {
    name: 'pages-run-in-a-browser',
    comment: 'A browser has no Node: use what the web offers, or do it in the server.',
    from: { path: '^(apps/(admin|portal)|packages/(ui|schema))/src/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'page-features-stay-apart',
    comment: 'Let app/ compose the two features, or move what they share to components/, graph/ or format/.',
    from: { path: '^apps/(admin|portal)/src/features/([^/]+)/' },
    to: { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
  },
  {
    name: 'pages-are-composed-from-above',
    comment: 'app/ composes features, never the reverse: take it as a property, or move it to components/.',
    from: { path: '^apps/(admin|portal)/src/(features|components|graph|format)/' },
    to: { path: '^apps/$1/src/app/' },
  },
  {
    name: 'page-components-know-no-feature',
    comment:
      'What belongs to one feature stands in that feature; give a shared component its data as properties.',
    from: { path: '^apps/(admin|portal)/src/(components|graph|format)/' },
    to: { path: '^apps/$1/src/features/' },
  },
  {
    name: 'server-makes-the-graph',
    comment:
      'The server emits the schema and never reads it back: use the domain’s types; only tests send operations. It shows people the table of who sees what, and decides nothing by it.',
    from: { path: '^apps/server/src/', pathNot: tests },
    to: { path: '^packages/(schema|ui)/', pathNot: '^packages/schema/src/access-table/index[.]ts$' },
  },
  {
    name: 'server-front-doors',
    comment: 'Import from the other feature’s index.ts; export there what others may use.',
    from: {
      path: '^apps/server/src/([^/]+)/',
      pathNot: [tests, '^apps/server/src/(demonstration|commands)/'],
    },
    to: {
      path: '^apps/server/src/[^/]+/',
      pathNot: [
        '^apps/server/src/$1/',
        `^apps/server/src/${mechanisms}/`,
        '^apps/server/src/[^/]+/index\\.ts$',
      ],
    },
  },
  {
    name: 'mechanisms-know-no-feature',
    comment:
      'Let the feature call the mechanism, or hand it over where createApp puts everything together; only who asks (access) is part of every request.',
    from: { path: `^apps/server/src/${mechanisms}/`, pathNot: tests },
    to: {
      path: '^apps/server/src/[^/]+/',
      pathNot: [`^apps/server/src/${mechanisms}/`, '^apps/server/src/access/index\\.ts$'],
    },
  },
  {
    name: 'embedded-postgres-is-a-leaf',
    comment: 'The private PostgreSQL serves any program: give it what it needs as arguments.',
    from: { path: '^packages/embedded-postgres/' },
    to: { path: '^(apps|packages)/', pathNot: '^packages/embedded-postgres/' },
  },
  {
    name: 'tooling-is-a-leaf',
    comment:
      'Tooling knows the house from outside: start the program or read its files instead of importing it.',
    from: { path: '^packages/tooling/(src|run)/' },
    to: { path: '^(apps|packages)/', pathNot: '^packages/(tooling|embedded-postgres)/' },
  },
  {
    name: 'tooling-stays-out-of-the-product',
    comment: 'Only tests use packages/tooling and packages/embedded-postgres; the product runs without them.',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [tests, '^packages/(tooling|embedded-postgres)/'] },
    to: { path: '^packages/(tooling|embedded-postgres)/' },
  },
  {
    name: 'schema-and-ui-are-light',
    comment: 'packages/schema imports nothing of ours and packages/ui only the schema: pass in the rest.',
    from: { path: '^packages/(schema|ui)/src/', pathNot: tests },
    to: { path: '^(apps|packages)/', pathNot: ['^packages/$1/', '^packages/schema/'] },
  },
  {
    name: 'no-circles',
    comment: 'Move what both need to a file that knows neither, or hand one over as an argument.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-built-files',
    comment: 'Import the source by its package name; dist is made anew by every build.',
    from: { path: '^(apps|packages)/' },
    to: { path: '^(apps|packages)/[^/]+/dist/' },
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'Move what the product needs out of the test or fixture.',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'no-development-dependencies-in-the-product',
    comment: 'Move the package from devDependencies to dependencies, or do without it.',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^packages/' },
  },
  {
    name: 'imports-resolve',
    comment: 'Correct the path, or add the package to the package.json of the one that imports it.',
    from: { path: '^(apps|packages)/' },
    to: { couldNotResolve: true },
  },
]

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: ['node_modules', '^(apps|packages)/[^/]+/dist/'] },
    exclude: { path: '^(apps|packages)/[^/]+/(node_modules/\\.cache|\\.turbo)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@waarborg/source', 'import', 'module', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
