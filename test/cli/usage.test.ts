import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, scratch } from './program.ts';

const COMMANDS = ['start', 'ingest', 'read', 'explain', 'score', 'migrate'];

describe('the program', () => {
  it('lists its commands, and with none of them it fails', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    for (const command of COMMANDS) expect(help.out).toContain(`  ${command} `);
    expect(await run([])).toMatchObject({ code: 2, out: help.out });
  });

  for (const command of COMMANDS) {
    it(`tells how to use ${command}, with examples`, async () => {
      const { code, out } = await run([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: stakegraph ${command}`));
      expect(out).toMatch(new RegExp(`Examples\\n.*stakegraph ${command}`));
    });
  }

  const unknown = [
    [['strat'], 'There is no command "strat"', 'Try: stakegraph --help'],
    [['constructor'], 'There is no command "constructor"', 'Try: stakegraph --help'],
    [['start', '--prot', '4001'], "Unknown option '--prot'", 'Try: stakegraph start --help'],
    [['start', 'now'], '"now" is one word too many', 'Try: stakegraph start --help'],
    [['read', 'a.txt'], '--out DIR is missing', 'Try: stakegraph read --help'],
    [['explain'], 'Something is missing', 'Try: stakegraph explain --help'],
    [
      ['ingest', 'a.txt', '--jobs', 'many'],
      '--jobs is "many"; it must be a whole number from 1 to 64',
      'Try: stakegraph ingest --help',
    ],
    [['ingest', 'a.txt', '--kind', 'gossip'], '--kind is "gossip"', 'Try: stakegraph ingest --help'],
    [['ingest', 'rejects.jsonl'], 'to be read and written at once', 'Try: stakegraph ingest --help'],
  ] as const;
  for (const [words, sentence, hint] of unknown) {
    it(`does not know "${words.join(' ')}", and says so`, async () => {
      const { code, err, out } = await run(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(sentence);
      expect(err).toContain(hint);
    });
  }

  it('tells all that is wrong with its environment before it does anything', async () => {
    const { code, err } = await run(['start'], { env: { PORT: 'http', HOST: '0.0.0.0' } });
    expect(code).toBe(1);
    expect(err).toContain('PORT ("http") must be a whole number from 0 to 65535.');
    expect(err).toContain('HOST ("0.0.0.0") opens the server to other machines');
    expect(err).toContain('[BAD_CONFIG]');
  });
});

describe('without a database', () => {
  const SENTENCE = 'Northwind Traders Inc owns 48 percent of Acme Corp.';

  it('explain shows what was seen and which rule fired', async () => {
    const { code, out } = await run(['explain', SENTENCE]);
    expect(code).toBe(0);
    expect(out).toMatch(/48% HELD {3}\([a-z-]+\)/);
  });

  it('read writes the facts of each article, and tells what it could not read', async () => {
    const cwd = scratch();
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in/story.txt'), SENTENCE);
    writeFileSync(join(cwd, 'in/more.jsonl'), `${JSON.stringify({ id: 'second', text: SENTENCE })}\n{broken\n`);
    const { code, out, err } = await run(['read', 'in', '--out', 'out'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^2 articles read into out in [\d.]+ s, 1 could not be read\.\n$/);
    expect(err).toContain('in/more.jsonl:2: This is not JSON');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['second.json', 'story.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'out/second.json'), 'utf8'))).toMatchObject({
      id: 'second',
      gold: { stakes: [{ percent: 48 }] },
    });
  });

  it('score compares readings with annotations', async () => {
    const cwd = scratch();
    mkdirSync(join(cwd, 'stories'));
    const gold = { parties: [], stakes: [], posts: [], deals: [], foundings: [] };
    writeFileSync(join(cwd, 'stories/a.json'), JSON.stringify({ id: 'a', text: SENTENCE, gold }));
    const { code, out } = await run(['score', 'stories', '--errors'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^stories: 1 stories\n/);
    expect(out).toMatch(/\nstakes +0 +1 +0 /);
  });
});
