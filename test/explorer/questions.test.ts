import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { FILES } from '../../src/explorer/page/controls/files.ts';
import { ARTICLE } from '../../src/explorer/page/questions/article.ts';
import { CAP_TABLE } from '../../src/explorer/page/questions/cap-table.ts';
import { FACT, TEXT } from '../../src/explorer/page/questions/fact.ts';
import { HISTORY } from '../../src/explorer/page/questions/history.ts';
import { HOME_PAGE } from '../../src/explorer/page/questions/home.ts';
import { LOOK_THROUGH } from '../../src/explorer/page/questions/look-through.ts';
import { PIECE } from '../../src/explorer/page/questions/piece.ts';
import { INGEST, READ } from '../../src/explorer/page/questions/reading.ts';
import { SUGGEST } from '../../src/explorer/page/questions/search.ts';
import { FILE_NAMES } from '../../src/export/formats.ts';

const schema = createSchema();
const QUESTIONS = { ARTICLE, CAP_TABLE, FACT, TEXT, HISTORY, HOME_PAGE, LOOK_THROUGH, PIECE, INGEST, READ, SUGGEST };

test.each(Object.entries(QUESTIONS))('the question %s keeps to the contract', (_name, { text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

test('the page offers every file that can be had, and no other', () => {
  expect(FILES.map(([name]) => name).toSorted()).toEqual(FILE_NAMES.toSorted());
});
