import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { VERSION } from '../version.ts';
import type { Command } from './command.ts';
import { interruption } from './interrupt.ts';
import { createTeller } from './say.ts';

export const mcp: Command = {
  summary: 'answer language models: a Model Context Protocol server',
  usage: 'mcp',
  words: { least: 0, most: 0 },
  options: {},
  help: `Serves the questions of the graph as tools of the Model Context Protocol, on standard input and output, for a
client that starts it. It uses the Neo4j that "stakegraph start" runs, or starts it. It reads and never writes.

Tools: search_parties, who_owns, look_through, portfolio, timeline, read_article, evidence. Each answers with
the quotes of the articles. A running server offers the same at /mcp.

In a client's configuration
  {"mcpServers": {"stakegraph": {"command": "npx", "args": ["stakegraph", "mcp"]}}}`,
  async run() {
    const [{ openDatabase }, { openApi }, { askApi }, { askerOf }, { linksAt }, { serveStdio }] = await Promise.all([
      import('../database.ts'),
      import('../open-api.ts'),
      import('../ask-api.ts'),
      import('../mcp/ask.ts'),
      import('../mcp/links.ts'),
      import('../mcp/stdio.ts'),
    ]);
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    const stop = interruption();
    const teller = createTeller();
    const { graph, close } = await openDatabase(config, log, teller.say).finally(teller.end);
    const failed = (err: unknown) => log.error({ err }, 'a tool failed');
    try {
      const api = openApi(graph, { limits: config.limits, log });
      const ask = askerOf((query, variables) => askApi(api.fetch, query, variables));
      await serveStdio({ ask, links: linksAt(null), version: VERSION, failed }, stop);
    } finally {
      await close();
    }
    return 0;
  },
};
