/** @typedef {'start' | 'dev' | 'test' | 'check' | 'schema' | 'waarborg' | 'bench'} Command */

/** @type {Record<Command, string>} */
const commands = {
  start: 'start Waarborg with a private PostgreSQL, on http://localhost:4000 (or PORT)',
  dev: 'the same, reloading whatever you change',
  test: 'everything that must be right: the checks and all suites; behind -- what vitest should run only, or --long',
  check: 'format, lint, types, one-way imports, unused code, contract, rules and their tests',
  schema: 'write the schema of the graph, and the types of the operations',
  bench:
    'measure the office against a floor, and print the table; behind -- what npm run bench -- --help names',
  waarborg: 'the commands of the office, behind --; for example: npm run waarborg -- --help',
}

/**
 * What was asked for on the command line: a command with the words behind it, or a text to show instead.
 * @param {readonly string[]} words
 * @returns {{ command: Command, rest: string[], help?: string, fault?: string }}
 */
export function readArguments([command = '', ...rest]) {
  if (!isCommand(command)) {
    const isHelp = ['', 'help', '-h', '--help'].includes(command)
    const text = isHelp ? { help } : { fault: `There is no command "${command}".\n\n${help}` }
    return { command: 'start', rest, ...text }
  }
  // The office's commands and vitest explain themselves.
  const explainsItself = ['waarborg', 'test', 'bench'].includes(command)
  if (!explainsItself && rest.some((word) => word === '--help' || word === '-h'))
    return { command, rest, help }
  return { command, rest }
}

/** @param {string} word @returns {word is Command} */
function isCommand(word) {
  return Object.hasOwn(commands, word)
}

const help = [
  'Waarborg, the complaint and fair-play system of a marketplace.',
  '',
  ...Object.entries(commands).map(
    ([name, does]) => `  npm ${['start', 'test'].includes(name) ? name : `run ${name}`}`.padEnd(20) + does,
  ),
  '',
  'The README explains more, with a table of everything that can be configured.',
].join('\n')
