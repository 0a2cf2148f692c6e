import { expect, test } from 'vitest'
import { streamEvents } from './stream-events.js'

async function heardOf(parts: readonly string[]): Promise<string[]> {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(encoder.encode(part))
      controller.close()
    },
  })
  const heard: string[] = []
  for await (const data of streamEvents(stream)) heard.push(data)
  return heard
}

test('an event is heard once it is whole, however it was cut', async () => {
  const text =
    ':\n\nevent: next\ndata: {"één":1}\n\nevent: next\ndata: {"twee":2}\n\nevent: complete\ndata:\n\n'
  for (let cut = 1; cut < text.length; cut += 1)
    expect(await heardOf([text.slice(0, cut), text.slice(cut)])).toEqual(['{"één":1}', '{"twee":2}'])
})

test('half an event is none', async () => {
  expect(await heardOf(['event: next\ndata: {"ee'])).toEqual([])
})
