import { expect, test } from 'vitest'
import { readArguments } from './arguments.mjs'
import { stampOf } from './install-packages.mjs'
import { nodeFault } from './node-fault.mjs'

test('a command is read with the words behind it', () => {
  expect(readArguments(['waarborg', 'verify', '--verbose'])).toEqual({
    command: 'waarborg',
    rest: ['verify', '--verbose'],
  })
})

test.each([[[]], [['--help']], [['help']], [['start', '--help']], [['dev', '-h']]])(
  '%j shows the help',
  (words) => {
    const { help } = readArguments(words)
    for (const command of ['npm start', 'npm test', 'npm run dev', 'npm run waarborg']) {
      expect(help).toContain(command)
    }
  },
)

test.each(['waarborg', 'test', 'bench'])('%s --help is left to what it runs', (command) => {
  expect(readArguments([command, '--help'])).toEqual({ command, rest: ['--help'] })
})

test.each(['begin', 'toString', '__proto__'])(
  'the unknown command %s is named, with those there are',
  (word) => {
    expect(readArguments([word]).fault).toContain(`There is no command "${word}"`)
    expect(readArguments([word]).fault).toContain('npm start')
  },
)

test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeFault(version)).toBeUndefined()
})

test.each(['16.20.2', '18.20.8', '20.18.3'])('Node %s is refused with what is needed', (version) => {
  expect(nodeFault(version)).toBe(`Waarborg needs Node 20.19 or newer; this is Node ${version}.`)
})

test('another lock file asks for another installation, the same one does not', () => {
  expect(stampOf('lockfileVersion: 9')).toBe(stampOf(Buffer.from('lockfileVersion: 9')))
  expect(stampOf('lockfileVersion: 9')).not.toBe(stampOf('lockfileVersion: 9\n'))
})
