import type { Server } from 'node:http';

/** How many ports after the wanted one are tried when it is taken. */
const TRIES = 20;

/** Starts a server for this machine only, on `port` or the next free one; returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + TRIES; candidate++)
    if (await tryPort(server, candidate)) return candidate;
  throw new Error(`ports ${port} to ${port + TRIES - 1} are all taken; choose another one with --port`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
