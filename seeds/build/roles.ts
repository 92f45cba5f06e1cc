/** Offices that the facts name in words: the note of the row says which, and the role is part of the claim's identity. */
export const ROLES: Readonly<Record<string, string>> = {
  'c-a-115': 'third secretary',
  'c-p-045': 'chair',
  'c-p-058': 'chair',
};
