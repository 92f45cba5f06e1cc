import { describe, expect, it } from 'vitest';
import { SimilarWords } from '../../src/names/similar-words.js';

function wordsOf(...texts: string[]): SimilarWords {
  const words = new SimilarWords();
  for (const text of texts) words.add(text);
  return words;
}

describe('names: a word in two halves', () => {
  it('that are both known', () => {
    const words = wordsOf('grodno', 'azot', 'minsk');
    expect(words.halves('grodnoazot')).toEqual(['grodno', 'azot']);
    expect(words.halves('grodnominsk')).toEqual(['grodno', 'minsk']);
    expect(words.halves('grodnogaz')).toEqual([]);
    expect(words.halves('')).toEqual([]);
  });

  it('of which the most even are the likeliest', () => {
    const words = wordsOf('fly', 'baghdad', 'flybagh', 'dad');
    expect(words.halves('flybaghdad')).toEqual(['fly', 'baghdad']);
    expect(wordsOf('mins', 'kazot', 'minsk', 'azot', 'min', 'skazot').halves('minskazot')).toEqual([
      'mins',
      'kazot',
    ]);
  });
});
