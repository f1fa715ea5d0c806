/** What a recogniser proposes: a stretch of a sentence's tokens and the item it would become. `settle.ts` chooses among them. */
import type { DateItem, MoneyItem, PartyItem, PercentItem, TitleItem, VerbItem } from './types.ts';

type Bare<T> = Omit<T, 'start' | 'end' | 'text' | 'lower'>;

export interface Find {
  /** Character offsets into the story's text. */
  readonly start: number;
  readonly end: number;
  readonly item: Bare<DateItem> | Bare<MoneyItem> | Bare<PartyItem> | Bare<PercentItem> | Bare<TitleItem> | Bare<VerbItem>;
}
