import { createServer, type Server, type Socket } from 'node:net';

/**
 * Somewhere outside the window that hears every connection made to it, whatever is said. Its
 * address is a name, as outside addresses are; only 127.0.0.1 itself is Beredd's own.
 */
export interface Sink {
  /** 'http://localhost:PORT'. */
  address: string;
  /** The first line of each thing heard; a connection that said nothing is 'connected'. */
  heard: () => string[];
  close: () => Promise<void>;
}

const HTTP_ANSWER =
  'HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n';

const portOf = (server: Server): number => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The sink does not listen');
  return address.port;
};

export const openSink = async (): Promise<Sink> => {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const at = heard.push('connected') - 1;
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      heard[at] = chunk.toString('latin1').split('\r\n')[0] ?? '';
      socket.end(HTTP_ANSWER);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${portOf(server)}`,
    heard: () => heard,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
