/** The address of the AMS search "alle jobs" for an occupation, by its German title. */
export function toVacancySearch(title: string): string {
  return `https://jobs.ams.at/public/emps/jobs?${new URLSearchParams({ query: title })}`;
}

/** The address that opens a new e-mail with a subject and a text, to an address or to whom one likes. */
export function toMailAddress(subject: string, body: string, to = ''): string {
  // A mail program takes "+" as it is, so blanks must be %20; line breaks are CRLF (RFC 6068).
  return `mailto:${encodeURI(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/** An address as one types it, without its protocol. */
export function toTypedAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
