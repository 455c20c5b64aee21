const wellFormed = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The status for a bad Host header: 400 where it is no host name, 421 where that host is not served here. */
export type HostProblem = 400 | 421;

/** Creates the check of Host headers; `allowed` is ALLOWED_HOSTS, comma-separated, or undefined for any host. */
export function createHostCheck(allowed: string | undefined): (host: string | undefined) => HostProblem | undefined {
  const names = new Set(
    (allowed ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
  );
  let lastGood: string | undefined;
  return (host) => {
    if (host === lastGood && host !== undefined) return undefined;
    if (host === undefined || host.length > 300 || !wellFormed.test(host)) return 400;
    if (names.size > 0 && !names.has(host.toLowerCase().replace(/:\d+$/, ''))) return 421;
    lastGood = host;
    return undefined;
  };
}
