import type { IncomingMessage } from 'node:http'
import { CloseCode, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws'
import type { WebSocket, WebSocketServer } from 'ws'

/** What an operation knows of its socket. */
export interface OfSocket {
  readonly socket: WebSocket
  readonly request: IncomingMessage
}

interface SocketFaults {
  /** Told of a frame that is none, by the code of `ws`; that closes the socket with the number that says why. */
  readonly onBrokenFrame: (code: string) => void
  readonly onBug: (fault: Error) => void
}

/**
 * Speaks `graphql-transport-ws` on each socket that is opened. The library's own joint to `ws` prints faults with their
 * stack on standard error, where a stranger could fill it.
 */
export function speakGraphql<Params extends Record<string, unknown>>(
  sockets: WebSocketServer,
  options: ServerOptions<Params, OfSocket>,
  pingEveryInMs: number,
  { onBrokenFrame, onBug }: SocketFaults,
): void {
  const server = makeServer<Params, OfSocket>(options)
  sockets.options.handleProtocols = handleProtocols
  sockets.on('connection', (socket, request) => {
    socket.on('error', (fault: Error & { code?: string }) => onBrokenFrame(fault.code ?? fault.name))
    const stopPings = keepAlive(socket, pingEveryInMs)
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) return resolve()
            socket.send(data, (fault) => (fault ? reject(fault) : resolve()))
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) =>
          socket.on('message', (message) => {
            hear(String(message)).catch((fault: Error) => {
              onBug(fault)
              socket.close(CloseCode.InternalServerError, 'Internal server error')
            })
          }),
      },
      { socket, request },
    )
    socket.once('close', (code, reason) => {
      stopPings()
      void closed(code, String(reason))
    })
  })
}

/** Ends a socket on which no answer comes before the next question. */
function keepAlive(socket: WebSocket, everyInMs: number): () => void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, everyInMs)
  return () => clearInterval(timer)
}
