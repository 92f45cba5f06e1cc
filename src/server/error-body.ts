/** Errors that arise before or around GraphQL, in the shape of a GraphQL response, so that clients read one shape. */
import type { LinchpinError } from '../errors.js';

/** The body of a response that carries one coded error and no data. */
export interface ErrorBody {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly details: LinchpinError['details'] };
    },
  ];
}

export function errorBody({ message, code, details }: LinchpinError): ErrorBody {
  return { errors: [{ message, extensions: { code, details } }] };
}
