import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import type { CodedError } from '../src/errors.ts';

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_CONFIG' });
    return (error as CodedError).message;
  }
}

describe('the environment', () => {
  it('has a default for everything', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      neo4j: null,
      database: 'neo4j',
      host: '127.0.0.1',
      port: 4000,
      home: '.stakegraph',
      tokens: [],
    });
    expect(config.limits).toMatchObject({ body: 2 * 1024 * 1024, queryMs: 10_000 });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names another server, and tokens with their roles', () => {
    const config = readConfig({
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'market',
      HOST: '0.0.0.0',
      PORT: '80',
      STAKEGRAPH_TOKENS: 'aaa:reader:desk, bbb:WRITER, ccc:reader:screen:persisted, ddd:reader::persisted',
    });
    expect(config.neo4j).toEqual({ uri: 'neo4j+s://graph.example', user: 'neo4j', password: 'p' });
    expect(config.tokens).toEqual([
      { token: 'aaa', role: 'READER', name: 'desk' },
      { token: 'bbb', role: 'WRITER', name: 'writer 2' },
      { token: 'ccc', role: 'READER', name: 'screen', persistedOnly: true },
      { token: 'ddd', role: 'READER', name: 'reader 4', persistedOnly: true },
    ]);
  });

  it('takes a variable that is set to nothing as one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', STAKEGRAPH_TOKENS: '' }).port).toBe(4000);
  });

  it('tells all its faults at once, each with variable, value and what it must be', () => {
    const told = faultsOf({ PORT: '70000', NEO4J_URI: 'localhost:7687', STAKEGRAPH_QUERY_MS: 'soon', HOST: '0.0.0.0' });
    expect(told).toMatch(/^5 settings/);
    expect(told).toContain('PORT ("70000") must be a whole number from 0 to 65535.');
    expect(told).toContain('NEO4J_URI ("localhost:7687") must be an address such as "neo4j://host:7687"');
    expect(told).toContain('STAKEGRAPH_QUERY_MS ("soon") must be');
    expect(told).toContain('NEO4J_PASSWORD is missing');
    expect(told).toContain('HOST ("0.0.0.0") opens the server to other machines, and STAKEGRAPH_TOKENS is missing');
  });

  const one = [
    ['a password for nobody', { NEO4J_PASSWORD: 'geheim' }, 'NEO4J_PASSWORD is given without NEO4J_URI'],
    ['a role that is none', { STAKEGRAPH_TOKENS: 'geheim:reader,geheim2:owner' }, 'number 2 is not so'],
    ['a limit that is none', { STAKEGRAPH_TOKENS: 'geheim:reader:desk:persistent' }, 'number 1 is not so'],
    ['a token and its role the wrong way round', { STAKEGRAPH_TOKENS: 'reader:geheim' }, 'number 1 is not so'],
    ['the same token twice', { STAKEGRAPH_TOKENS: 'geheim:reader,geheim:writer' }, 'two of these are the same'],
    ['a list without a token, on all addresses', { STAKEGRAPH_TOKENS: ' , ', HOST: '::' }, 'at least one token'],
    ['a broken number', { STAKEGRAPH_MAX_DEPTH: '1.5' }, 'a whole number'],
    ['a log level that is none', { STAKEGRAPH_LOG: 'loud' }, 'one of debug, info'],
  ] as const;
  for (const [what, environment, sentence] of one) {
    it(`refuses ${what} without telling a secret`, () => {
      const told = faultsOf(environment);
      expect(told).toContain(sentence);
      expect(told).not.toContain('geheim');
    });
  }

  it('opens to the machine itself only, without tokens', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.0.1.1']) expect(readConfig({ HOST }).host).toBe(HOST);
    for (const HOST of ['0.0.0.0', '::', '192.168.1.4', 'graph.example', 'localhost.evil.example'])
      expect(faultsOf({ HOST })).toContain('STAKEGRAPH_TOKENS is missing');
  });
});
