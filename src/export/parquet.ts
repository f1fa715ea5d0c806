import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type ColumnType, flat, type Table, type TableRow } from './table.ts';

const TYPES = {
  TEXT: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  TEXTS: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  NUMBER: { type: 'DOUBLE' },
  WHOLE: { type: 'INT32' },
  TRUTH: { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<ColumnType, object>>;
const BASIC = { TEXT: 'STRING', TEXTS: 'STRING', NUMBER: 'DOUBLE', WHOLE: 'INT32', TRUTH: 'BOOLEAN' } as const;

/** Rows of one row group: enough for a reader to skip others by, few enough to be in memory. */
const GROUP_ROWS = 20_000;
/** Letters of a text that the statistics of a row group keep. */
const KEPT_OF_TEXTS = 64;

async function* groups(pages: Table['pages']): AsyncGenerator<readonly TableRow[]> {
  let group: TableRow[] = [];
  for await (const rows of pages) {
    group.push(...rows);
    if (group.length < GROUP_ROWS) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** What was written since it was last asked; the writer counts on from there. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
  writer.index = 0;
  return bytes;
}

/** A table as Apache Parquet, every column nullable, a row group at a time. */
export async function* parquet({ columns, pages }: Table): AsyncGenerator<Uint8Array> {
  const fields = columns.map(([name, type]) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] }));
  const writer = new ByteWriter();
  const schema = [{ name: 'root', num_children: columns.length }, ...fields];
  const file = new ParquetWriter({ writer, schema, statisticsTruncateLength: KEPT_OF_TEXTS });
  for await (const rows of groups(pages)) {
    const columnData = columns.map(([name, type]) => ({
      name,
      type: BASIC[type],
      nullable: true,
      data: rows.map((row) => flat(row[name])),
    }));
    file.write({ columnData, rowGroupSize: GROUP_ROWS * 2 });
    yield taken(writer);
  }
  file.finish();
  yield taken(writer);
}
