import { createReadStream } from 'node:fs'
import { type FileSurvey, Survey } from '../csv/survey.js'

const CHUNK_IN_BYTES = 1_048_576

/** Reads a whole file once; memory of a piece at most. */
export async function surveyFile(path: string): Promise<FileSurvey> {
  const survey = new Survey()
  const chunks = createReadStream(path, { highWaterMark: CHUNK_IN_BYTES }) as AsyncIterable<Buffer>
  for await (const chunk of chunks) survey.push(chunk)
  return survey.end()
}
