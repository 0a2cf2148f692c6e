// What `npm start`, `npm test` and the other scripts call. Until the packages are installed and built there is only
// Node itself, so this file and the .mjs files it imports lean on nothing else.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn } from '../embedded-postgres/src/in-turn.mjs'
import { readArguments } from './src/run/arguments.mjs'
import { build } from './src/run/build.mjs'
import { homeForTheHomeless } from './src/run/home-folder.mjs'
import { installPackages } from './src/run/install-packages.mjs'
import { nodeFault } from './src/run/node-fault.mjs'
import { say } from './src/run/say.mjs'
import { whenOrphaned } from './src/run/when-orphaned.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const asked = readArguments(process.argv.slice(2))
const fault = nodeFault(process.versions.node) ?? asked.fault

if (fault) {
  console.error(fault)
  process.exit(2)
}
if (asked.help) {
  console.log(asked.help)
  process.exit(0)
}

// What was meant for us goes the way of every signal: to the step that runs, or to the server.
if (process.env.npm_lifecycle_event) whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))

try {
  const home = homeForTheHomeless(root)
  if (home) process.env.HOME = home
  const turns = join(root, '.turbo', 'turns')
  const waiting = () => say('Waiting for another start, which installs and builds')
  await inTurn(turns, () => installPackages(root).then(() => build(root)), waiting)
  const { commands } = await import(new URL('./dist/run/commands.js', import.meta.url).href)
  process.exitCode = await commands[asked.command](root, asked.rest)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (asked.command === 'test') console.log('0 passed, 1 failed')
  process.exitCode = 1
}
