import { createServer, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../../src/graph/local/port.ts';

async function occupy(port: number, host?: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return server;
}

test('the next free port is taken, and where none is left it says so', async () => {
  const first = await freePort(18_400);
  const [here, everywhere] = [await occupy(first, '127.0.0.1'), await occupy(first + 1)];
  try {
    expect(await freePort(first)).toBe(first + 2);
    await expect(freePort(first, 2)).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringContaining(`All ports from ${first} to ${first + 1} on 127.0.0.1 are taken`),
    });
  } finally {
    here.close();
    everywhere.close();
  }
});
