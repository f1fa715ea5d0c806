/** The Neo4j that `pom.xml` names. One place: the pom. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** "5.26.30". */
export const NEO4J_VERSION = readFileSync(POM, 'utf8').match(/<neo4j\.version>([\d.]+)</)?.[1] ?? '';
