import { type Child, h } from '../dom.ts';
import { lightUp, markedText } from '../text/marks.ts';
import type { Mark } from '../text/segments.ts';
import { factList, type Listed, lightRow } from './fact-list.ts';

export interface MarkedStory {
  /** The text in paragraphs, its facts marked. */
  readonly text: HTMLElement;
  readonly list: HTMLElement;
  /** Lights one fact up in both and brings its words into sight. */
  readonly show: (id: string) => void;
}

/** A story with its facts marked in the text and listed beside it, each showing the other. */
export function markedStory(text: string, facts: readonly (Listed & Mark)[]): MarkedStory {
  const light = (id: string): HTMLElement | null => {
    lightRow(list, id);
    return lightUp(story, id);
  };
  const show = (id: string): void => {
    light(id)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };
  const pick = (id: string): void => {
    light(id);
    list.querySelector('li.lit')?.scrollIntoView({ block: 'nearest' });
  };
  const story = h('div', { class: 'story' }, markedText(text, facts, pick));
  const list = factList(facts, { point: light, pick: show });
  return { text: story, list, show };
}

/** Two columns: the story, and what it states. */
export const besideStory = (story: readonly Child[], facts: readonly Child[]): HTMLElement =>
  h(
    'div',
    { class: 'reading-room' },
    h('article', { class: 'story-column' }, story),
    h('aside', { class: 'facts-column', 'aria-label': 'Facts' }, facts),
  );
