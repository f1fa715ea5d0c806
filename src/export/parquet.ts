import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type ColumnType, flat, type Table } from './table.ts';

const TYPES = {
  TEXT: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  TEXTS: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  NUMBER: { type: 'DOUBLE' },
  WHOLE: { type: 'INT32' },
  TRUTH: { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<ColumnType, object>>;
const BASIC = { TEXT: 'STRING', TEXTS: 'STRING', NUMBER: 'DOUBLE', WHOLE: 'INT32', TRUTH: 'BOOLEAN' } as const;

/** A table as Apache Parquet: a row group for each page, every column nullable. The file is put together in memory, column-wise and packed. */
export async function parquet({ columns, pages }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const fields = columns.map(([name, type]) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: [{ name: 'root', num_children: columns.length }, ...fields] });
  for await (const rows of pages) {
    file.write({
      columnData: columns.map(([name, type]) => ({
        name,
        type: BASIC[type],
        nullable: true,
        data: rows.map((row) => flat(row[name])),
      })),
    });
  }
  file.finish();
  return new Uint8Array(writer.getBuffer());
}
