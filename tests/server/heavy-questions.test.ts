/** Questions that are worth more work than their time: the service stays awake, and no work outlives its request. */
import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { AttributionEngine } from '../../src/attribution/engine.js';
import { readConfig } from '../../src/config.js';
import type { Services } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/schema.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import { createHttp } from '../../src/server/http.js';
import { createLog } from '../../src/server/logging.js';
import { createShutdown } from '../../src/server/shutdown.js';
import { claim, engineOver, entity, item, source } from '../attribution/small-world.js';
import { ask } from './test-service.js';

const LAYERS = 5;
const WIDTH = 8;

/** a state, five layers of eight firms each of which owns all of the next, and a route that the last ones work on. */
function layeredGraph() {
  const firms = Array.from({ length: LAYERS }, (_, layer) =>
    Array.from({ length: WIDTH }, (_, place) => `firm-${layer}-${place}`),
  );
  const owners = [['state'], ...firms];
  const claims = [
    ...firms.flatMap((layer, index) =>
      layer.flatMap((owned) => (owners[index] ?? []).map((owner) => claim(owner, 'OWNS', owned))),
    ),
    ...(firms.at(-1) ?? []).map((firm) => claim(firm, 'TRANSPORTS_ON', 'route')),
  ];
  return [
    entity('state', 'State'),
    entity('route', 'Route'),
    ...firms.flat().map((id) => entity(id, 'Company')),
    ...claims,
    ...claims.flatMap((one, index) => [
      source(`paper-${index}`, 'B'),
      item(`for-${index}`, one, `paper-${index}`, 'SUPPORTS', 2),
      item(`against-${index}`, one, `paper-${(index * 7) % claims.length}`, 'DISPUTES', 3),
    ]),
  ];
}

/** The engine, when it was first asked, and how each of its answers ended. */
function witnessed(engine: AttributionEngine) {
  const ends: Promise<string>[] = [];
  const begun = new EventEmitter();
  const answer: AttributionEngine['answer'] = (question, signal) => {
    const answered = engine.answer(question, signal);
    ends.push(answered.then(() => 'ANSWERED').catch((error) => error.code));
    begun.emit('begun');
    return answered;
  };
  return { ends, begun: once(begun, 'begun'), engine: { ...engine, answer } };
}

/** As many attributions as one request may hold. */
const MANY = `{ ${Array.from(
  { length: 10 },
  (_, index) => `a${index}: attribution(input: { from: "state", to: "route" }) { likelihood }`,
).join(' ')} }`;

describe('server: heavy questions', () => {
  it('are stopped with a code when their time is up, while others are answered', async () => {
    const records = layeredGraph();
    const { ends, begun, engine } = witnessed(engineOver(records));
    const server = await createHttp({
      settings: readConfig({ REQUEST_TIMEOUT_MS: '100' }),
      schema: createSchema(),
      services: { store: { head: async () => 1 }, attribution: engine } as unknown as Services,
      engine: 'embedded',
      shutdown: createShutdown(),
      log: createLog('silent'),
    });
    await engine.assess([], { revision: 1, asOf: null, grading: DEFAULT_GRADING });
    const order: string[] = [];
    const heavy = ask(server, MANY).then((answer) => {
      order.push('heavy');
      return answer;
    });
    await begun;
    const alive = await server.inject({ url: '/livez' });
    order.push('livez');
    const { status, body } = await heavy;
    expect([alive.statusCode, status, body.errors[0].extensions.code]).toEqual([200, 504, 'TIMEOUT']);
    expect(order).toEqual(['livez', 'heavy']);
    expect(await Promise.all(ends)).toEqual(Array.from({ length: 10 }, () => 'TIMEOUT'));
    await server.close();
  });
});
