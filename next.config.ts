import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { listRedirects, listRewrites } from './lib/i18n/paths';

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  /** `npm test` checks all types, also those of the tests, which a site that is only served does not need. */
  typescript: { ignoreBuildErrors: true },
  /** Metadata belongs into the head of every page, for every reader. */
  htmlLimitedBots: /.*/,
  /** lib/publish compresses pages once they are clean. */
  compress: false,
  /** lib/publish joins the stylesheets of a page, so that another one costs no request. */
  experimental: { globalNotFound: true, cssChunking: { type: 'graph', requestCost: 100 } },
  turbopack: {
    /** This folder, also where another project with a lock file is around it. */
    root: fileURLToPath(new URL('.', import.meta.url)),
    /** Turbopack's parser of CSS does not know the class yet, and leaves it as it is. */
    ignoreIssue: [{ path: '**/contents.module.css', description: /target-current/ }],
  },
  redirects: async () => listRedirects(),
  rewrites: async () => listRewrites(),
};

export default config;
