#!/usr/bin/env node
import { run } from './run.mjs';

// GraphQL leaves out checks that only help while one writes a schema.
process.env.NODE_ENV ??= 'production';
run('src/cli.ts', process.argv.slice(2));
