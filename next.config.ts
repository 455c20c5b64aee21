import type { NextConfig } from 'next';
import { listRedirects, listRewrites } from './lib/i18n/paths';

const config: NextConfig = {
  /** Writes the pages as plain documents, see lib/publish. Commands run in the folder of the project. */
  adapterPath: `${process.cwd()}/lib/publish/adapter.mjs`,
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  /** `npm test` checks all types, also those of the tests, which a site that is only served does not need. */
  typescript: { ignoreBuildErrors: true },
  /** Metadata belongs into the head of every page, for every reader. */
  htmlLimitedBots: /.*/,
  /** Pages made on request are published by our server: a second copy in memory and on the disk helps nobody. */
  cacheMaxMemorySize: 0,
  /** One worker: each would read the whole catalogue, which takes longer than the pages of a small one. */
  experimental: { globalNotFound: true, cpus: 1, isrFlushToDisk: false },
  redirects: async () => listRedirects(),
  rewrites: async () => listRewrites(),
};

export default config;
