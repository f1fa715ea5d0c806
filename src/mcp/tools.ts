/** All tools, in the order in which a model is shown them: find a party, ask about it, look at the proof. */
import type { Tool } from './tool.ts';
import { evidence } from './tools/evidence.ts';
import { lookThrough } from './tools/look-through.ts';
import { portfolio } from './tools/portfolio.ts';
import { readArticle } from './tools/read-article.ts';
import { searchParties } from './tools/search-parties.ts';
import { timeline } from './tools/timeline.ts';
import { whoOwns } from './tools/who-owns.ts';

export const TOOLS: readonly Tool[] = [searchParties, whoOwns, lookThrough, portfolio, timeline, readArticle, evidence];
