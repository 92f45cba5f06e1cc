/**
 * A small typed client, as a front-end would write one: no library but `fetch`, types from the schema, errors by code.
 */
import type { AttributionInput, ErrorCode, Likelihood, Link } from '../../src/graphql/types.generated.js';

/** What a query gave instead of data. `code` is one of `ErrorCode` or a usual GraphQL code. */
export class ApiError extends Error {
  readonly code: ErrorCode | string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The part of an attribution that this client asks for. */
export interface Connection {
  readonly likelihood: Likelihood;
  readonly degree: { readonly value: number };
  readonly chains: readonly {
    readonly link: Link;
    readonly steps: readonly { readonly to: { readonly name: string } }[];
  }[];
}

const CONNECTION = /* GraphQL */ `
  query Connection($input: AttributionInput!) {
    attribution(input: $input) {
      likelihood
      degree { value }
      chains { link steps { to { name } } }
    }
  }
`;

export interface Client {
  connection(input: AttributionInput): Promise<Connection>;
}

export function createClient(address: string): Client {
  return {
    async connection(input) {
      const data = await ask<{ attribution: Connection }>(address, CONNECTION, { input });
      return data.attribution;
    },
  };
}

/** @throws ApiError */
async function ask<Data>(address: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data | null;
    errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  const [error] = errors ?? [];
  if (error || !data)
    throw new ApiError(error?.message ?? 'no answer', error?.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  return data;
}
