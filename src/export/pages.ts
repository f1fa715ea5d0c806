/** Rows of one page: memory stays flat however many there are. */
const PAGE_ROWS = 2_000;

type Ask<Row> = (afterId: string, limit: number) => Promise<readonly Row[]>;

/** All rows of a statement that pages by id, a page at a time. */
export async function* paged<Row extends { readonly id: string }>(
  ask: Ask<Row>,
  pageRows: number = PAGE_ROWS,
): AsyncGenerator<readonly Row[]> {
  for (let afterId = ''; ; ) {
    const rows = await ask(afterId, pageRows);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageRows) return;
    afterId = last.id;
  }
}
