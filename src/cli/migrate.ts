import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import type { Command } from './command.ts';
import { createTeller } from './say.ts';

export const migrate: Command = {
  summary: 'bring the database to what this version needs',
  usage: 'migrate',
  words: { least: 0, most: 0 },
  options: {},
  help: `Brings the constraints and indexes of the database to what this version needs, and tells what it did.
"start" and "ingest" do the same before their work; the command is for those who do it ahead of a release.

Examples
  stakegraph migrate
  NEO4J_URI=neo4j+s://graph.example NEO4J_USER=neo4j NEO4J_PASSWORD=… stakegraph migrate`,
  async run() {
    const config = readConfig(process.env);
    const { openDatabase } = await import('../database.ts');
    const teller = createTeller();
    const database = await openDatabase(config, createLog(config.logLevel), teller.say).finally(teller.end);
    const { applied } = database;
    console.log(
      applied.length === 0 ? 'Nothing to do: the database is as this version needs it.' : `Applied: ${applied.join(', ')}.`,
    );
    await database.close();
    return 0;
  },
};
