/** The data of each event named `next` in a stream of server-sent events, as far as whole events came. */
export async function* streamEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const blocks = (rest + value).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) if (/^event: next$/m.test(block)) yield dataOf(block)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

const dataOf = (block: string): string => /^data: (.*)$/m.exec(block)?.[1] ?? ''
