import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOperation } from '../../../src/graphql/limits/operation.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi([]);
});

describe('graphql limits: operation', () => {
  it.each(['mutation', 'subscription'])('refuses a %s with a code', async (kind) => {
    expect((await api.ask(`${kind} { change }`)).errors).toMatchObject([
      { message: `this API only answers queries; got a ${kind}`, extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  it('looks only at the operation that is to be run', () => {
    const document = parse('query A { actors { totalCount } } mutation B { change }');
    expect(() => checkOperation(document, 'A')).not.toThrow();
    expect(() => checkOperation(document, 'B')).toThrow('got a mutation');
    expect(() => checkOperation(document)).not.toThrow();
  });
});
