/** Reference data: registers and tables of parties, and who holds whom in them. */
import { openGleif } from './gleif.ts';
import type { ReferenceFile } from './records.ts';
import { openTable } from './table.ts';
import { openWikidata } from './wikidata.ts';

export { checkedIdentifier, type Identifier, identifierKey, tellApart } from './identifiers.ts';
export {
  type Called,
  type DescribedParty,
  type Holding,
  type NumberedRecord,
  PARTS,
  type Part,
  type ReferenceFile,
} from './records.ts';
export { COLUMNS } from './table.ts';

export const REFERENCE_FORMATS = ['gleif', 'wikidata', 'csv'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

const OPEN: Readonly<Record<ReferenceFormat, (file: string) => Promise<ReferenceFile>>> = {
  gleif: openGleif,
  wikidata: openWikidata,
  csv: openTable,
};

/** Opens a file of reference data, plain or gzipped. @throws CodedError BAD_INPUT where it is not of the format */
export const openReference = (format: ReferenceFormat, file: string): Promise<ReferenceFile> => OPEN[format](file);
