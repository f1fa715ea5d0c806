import { number } from '../decode.ts';
import { writeQuery } from '../statement.ts';

export const writeRecords = writeQuery('write/records.cypher', ['all'], { done: number });
