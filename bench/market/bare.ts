import type { Driver } from 'neo4j-driver';
import { toParameters } from '../../src/graph/parameters.ts';
import type { Parameters, Statement } from '../../src/graph/statement.ts';

type Row = Readonly<Record<string, unknown>>;

/** A statement of ours through the driver and nothing else: its rows as plain objects. */
export function bare(driver: Driver, database: string) {
  return async <P extends string>({ cypher }: Statement<P, unknown>, parameters: Parameters<P>): Promise<readonly Row[]> => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    const { records } = await session.run(cypher, toParameters(parameters) as Row);
    const rows = records.map((record) => record.toObject() as Row);
    await session.close();
    return rows;
  };
}
export type Run = ReturnType<typeof bare>;
