const wellFormed = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** What is wrong with the Host of a request: no name at all (400), or one that is not served here (421). */
export type HostProblem = 400 | 421;

/** Judges Host headers; `allowed` is ALLOWED_HOSTS, names separated by commas, or nothing for any. */
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
