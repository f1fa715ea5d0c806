export * from './articles.ts';
export * from './claims.ts';
export * from './curation.ts';
export * from './deals.ts';
export * from './neighbourhood.ts';
export * from './parties.ts';
export * from './posts.ts';
export * from './stakes.ts';
