import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi([]);
});

/** A query of fields that do not exist. */
const wrong = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `wrong${index}`).join(' ')} }`;

describe('graphql limits: mistakes', () => {
  it('are told one by one up to a hundred', async () => {
    const { errors } = await api.ask(wrong(100));
    expect(errors).toHaveLength(100);
    expect(errors[99]?.message).toContain('wrong99');
  });

  it('are told as one when there are more', async () => {
    expect((await api.ask(wrong(101))).errors).toEqual([
      {
        message: 'the query has more than 100 mistakes',
        extensions: { code: 'QUERY_TOO_LARGE', details: { limit: 100, what: 'mistakes' } },
      },
    ]);
  });
});
