/** How a story itself writes its words: which come with a capital inside sentences, which in small letters. */
import type { StoryWords } from './names/mentions.ts';
import type { Token } from './tokens.ts';

export function storyWords(sentences: readonly (readonly Token[])[]): StoryWords {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const sentence of sentences) {
    sentence.forEach((token, at) => {
      if (/^\p{Ll}/u.test(token.text)) add(small, token.lower);
      else if (at > 0 && /^\p{Lu}/u.test(token.text) && /[\p{L}\d,;)]$/u.test(sentence[at - 1]?.text ?? ''))
        add(capital, token.text);
    });
  }
  return { capital, small };
}
