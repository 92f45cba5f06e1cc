import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, type Running, serve } from './program.js';
import { type Client, createClient } from './typed-client.js';

describe('service: a typed client', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let program: Running;
  let client: Client;

  beforeAll(async () => {
    folder = await dataFolder();
    program = await serve({ DATA_DIR: folder.path });
    client = createClient(`${program.url}/graphql`);
  });
  afterAll(async () => {
    program.process.kill('SIGKILL');
    await program.finished;
    await folder.remove();
  });

  it('asks for a connection and gets typed chains', async () => {
    const { likelihood, chains } = await client.connection({
      from: ['by-property-department'],
      to: ['rt-iraq-minsk-air'],
    });
    expect(likelihood).toBe('LIKELY');
    expect(chains[0]?.steps.at(-1)?.to.name).toBe('Iraq to Minsk by air');
  });

  it('tells errors apart by their codes', async () => {
    await expect(client.connection({ from: ['latvia'], to: ['latvia'] })).rejects.toMatchObject({
      code: 'FROM_IN_TO',
    });
    await expect(client.connection({ from: ['latvi'], to: ['by-kgb'] })).rejects.toMatchObject({
      code: 'ENTITY_NOT_FOUND',
      message: expect.stringContaining('latvia'),
    });
  });
});
