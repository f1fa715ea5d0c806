/** The Model Context Protocol server (modelcontextprotocol.io, 2025-06-18): our questions as tools for language models. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Links } from './links.ts';
import { type Ask, type Tool, ToolFault } from './tool.ts';
import { TOOLS } from './tools.ts';

export interface McpOptions {
  readonly ask: Ask;
  readonly links: Links;
  readonly version: string;
  /** Told of what went wrong on our side; the model is not. */
  readonly failed: (error: unknown) => void;
}

const MASKED = 'Something went wrong on our side; the log of the server says what.';

const INSTRUCTIONS =
  'Who owns what in which firm, as market news says it. Every share comes with the sentence of the article that states it: quote that sentence and name the article when you answer. ' +
  'Held, planned, rumoured and former stakes are told apart; so should you. Begin with search_parties where a name may be spelled in several ways.';

/** A server with all tools; not yet connected to anybody. */
export function createMcpServer(options: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'stakegraph', title: 'Stakegraph', version: options.version },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS) offer(server, tool, options);
  return server;
}

function offer(server: McpServer, { name, title, description, input, run }: Tool, { ask, links, failed }: McpOptions): void {
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(name, { title, description, inputSchema: input, annotations }, async (args) => {
    try {
      const { text, data } = await run(args, ask, links);
      return { content: [{ type: 'text' as const, text }], structuredContent: { ...data } };
    } catch (error) {
      if (!(error instanceof ToolFault)) failed(error);
      const text = error instanceof ToolFault ? error.message : MASKED;
      return { isError: true, content: [{ type: 'text' as const, text }] };
    }
  });
}
