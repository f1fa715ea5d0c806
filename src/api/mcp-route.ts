import type { Logger } from 'pino';
import { askApi } from '../ask-api.ts';
import { askerOf } from '../mcp/ask.ts';
import { answerHttp } from '../mcp/http.ts';
import { linksAt } from '../mcp/links.ts';
import { VERSION } from '../version.ts';
import { callerOf, type Token } from './access/tokens.ts';
import type { Route } from './routes.ts';
import type { Api } from './yoga.ts';

/** `/mcp`: the Model Context Protocol over HTTP, for who has a reader's token; its tools ask the API in the caller's name. */
export const mcpRoute =
  (api: Api, tokens: readonly Token[], log: Logger): Route =>
  (request) => {
    const { pathname, origin } = new URL(request.url);
    if (pathname !== '/mcp') return null;
    callerOf(request, tokens);
    const authorization = request.headers.get('authorization');
    const ask = askerOf((query, variables) => askApi(api.fetch, query, variables, authorization));
    return answerHttp(request, {
      ask,
      links: linksAt(origin),
      version: VERSION,
      failed: (err) => log.error({ err }, 'a tool failed'),
    });
  };
