/** Where the server listens: on all interfaces where no host is given. */
export interface Address {
  port: number;
  host: string | undefined;
}

export type Result<T> = { ok: true; value: T } | { ok: false; message: string };

/** Reads PORT (default 3000) and HOST from the environment. */
export function readAddress(env: Record<string, string | undefined>): Result<Address> {
  const port = env.PORT || '3000';
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) {
    return { ok: false, message: `PORT has to be a whole number from 1 to 65535, not "${port}"` };
  }
  return { ok: true, value: { port: number, host: env.HOST || undefined } };
}

/** The address to open in a browser on this machine. */
export function formatAddress({ port, host }: Address): string {
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
