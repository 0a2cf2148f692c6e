import { availableParallelism, cpus, totalmem } from 'node:os'
import { say } from '../run/say.mjs'
import { type BenchOffice, openBenchOffice } from './bench-office.js'
import { comparePoints } from './compare-points.js'
import { compareRules } from './compare-rules.js'
import { measureFirstLoads } from './first-load.js'
import { measureImport, memoryOf } from './import-rate.js'
import { measureKeyCheck } from './key-check.js'
import { BENCH_HELP, type BenchOptions, type PARTS, readBenchOptions } from './options.js'
import { compareQuestions, compareSubmitting } from './questions-and-submitting.js'
import { openSizedOffice, type SizedOffice } from './sized-office.js'
import { measureStarts } from './starts.js'
import { submitOnce } from './submission.js'
import { tellSubscribers } from './subscribers.js'
import { type Line, plain, tableOf, two } from './table.js'

/** Measures the product against the floor and prints the table; ratios are made within one run. */
export async function bench(root: string, words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(BENCH_HELP)
    return 0
  }
  let options: BenchOptions
  try {
    options = readBenchOptions(words)
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : fault}\n\n${BENCH_HELP}`)
    return 2
  }
  const lines: Line[] = []
  const part = (name: (typeof PARTS)[number]) => options.only.length === 0 || options.only.includes(name)
  const office = await openBenchOffice(root, say)
  try {
    const served = ['questions', 'rules', 'key', 'submit', 'event', 'pages'] as const
    if (served.some(part)) lines.push(...(await measureServing(office, options, part)))
    if (part('points')) lines.push(...(await comparePoints(office, options, say)))
    if (part('import')) lines.push(...(await importLines(office, options)))
  } finally {
    await office.close()
  }
  if (part('starts')) lines.push(...(await startLines(root)))
  console.log(`\n${machine()}\n\n${tableOf(lines)}`)
  return 0
}

async function measureServing(
  office: BenchOffice,
  options: BenchOptions,
  part: (name: (typeof PARTS)[number]) => boolean,
): Promise<Line[]> {
  const sized: SizedOffice[] = []
  try {
    for (const size of options.sizes) {
      say(`Seeding ${size.toLocaleString('en')} complaints`)
      sized.push(await openSizedOffice(office, size))
    }
    const lines: Line[] = []
    const [smallest] = sized
    if (smallest === undefined) return lines
    const rest = memoryOf(smallest.product.pid)
    if (rest !== null)
      lines.push(
        plain('memory of the server at rest', `${Math.round(rest / 2 ** 20)} MB`, '', 'aim ≤ 200 MB'),
      )
    if (part('questions')) lines.push(...(await compareQuestions(sized, options, say)))
    if (part('rules'))
      for (const each of sized) {
        say('Measuring the rules')
        lines.push(...(await compareRules(office, each, options)))
      }
    if (part('key')) lines.push(await measureKeyCheck(smallest.product.url, options.rounds))
    if (part('submit')) lines.push(...(await compareSubmitting(sized, options, say)))
    if (part('event')) lines.push(...(await eventLines(smallest, options)))
    if (part('pages')) lines.push(...(await pageLines(smallest)))
    return lines
  } finally {
    for (const { close } of sized) await close()
  }
}

async function eventLines(
  { product, floor, cookie }: SizedOffice,
  { subscribers, rounds }: BenchOptions,
): Promise<Line[]> {
  say(`Telling ${subscribers} subscribers`)
  const telling = await tellSubscribers({
    productUrl: product.url,
    floorUrl: floor.url,
    cookie,
    subscribers,
    rounds,
    submit: () => submitOnce(product.url),
    memoryInBytes: () => memoryOf(product.pid) ?? Number.NaN,
  })
  const ms = ({ least, most }: { least: number; most: number }) =>
    `${Math.round(least)} to ${Math.round(most)} ms`
  return [
    plain(
      `submit until ${subscribers} subscribers are told`,
      `${Math.round(telling.product.median)} ms`,
      ms(telling.product),
    ),
    plain('a bare broadcast to as many sockets', `${Math.round(telling.floor.median)} ms`, ms(telling.floor)),
    plain(
      '  times longer',
      two(telling.ratio.median),
      `${two(telling.ratio.least)} to ${two(telling.ratio.most)}`,
    ),
    plain(
      '  memory for each subscriber',
      `${Math.round(telling.bytesPerSocket / 1024)} kB`,
      '',
      'aim ≤ 25 kB',
    ),
  ]
}

async function importLines(office: BenchOffice, { importRows }: BenchOptions): Promise<Line[]> {
  say(`Importing ${importRows.toLocaleString('en')} rows`)
  const { rows, rowsPerSecond, fileInMegabytes, memoryInMegabytes } = await measureImport(office, importRows)
  const memory = memoryInMegabytes === null ? '' : `, at most ${Math.round(memoryInMegabytes)} MB of memory`
  return [
    plain(
      `import of ${rows.toLocaleString('en')} rows (${Math.round(fileInMegabytes)} MB${memory})`,
      `${Math.round(rowsPerSecond).toLocaleString('en')} a second`,
      '',
      `≥ 20,000: ${rowsPerSecond >= 20_000 ? 'met' : 'NOT MET'}`,
    ),
  ]
}

async function pageLines({ product, cookie }: SizedOffice): Promise<Line[]> {
  say('Loading the pages in a browser')
  const loads = await measureFirstLoads(product.url, cookie)
  return loads.map(({ page, scriptInBytes, allInBytes }) => {
    const aim = page.startsWith('portal') ? 90 : 250
    const kilobytes = Math.round(scriptInBytes / 1000)
    const all = Math.round(allInBytes / 1000)
    return plain(
      `${page}: script at first load`,
      `${kilobytes} kB`,
      `${all} kB with all else`,
      `≤ ${aim} kB: ${kilobytes <= aim ? 'met' : 'NOT MET'}`,
    )
  })
}

async function startLines(root: string): Promise<Line[]> {
  say('Starting a fresh copy, and starting it again')
  const { cold, warm } = await measureStarts(root)
  return [
    plain(
      'npm start, fresh copy and empty home, to the first answer',
      `${cold.toFixed(1)} s`,
      '',
      'aim ≤ 60 s',
    ),
    plain('npm start, again, to the first answer', `${warm.toFixed(1)} s`),
  ]
}

const machine = () =>
  `${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format()}: ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node} for the measuring`
