const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', đ: 'dj', ø: 'o', æ: 'ae', ł: 'l' };

/** A term as id or slug: `ERP-Systeme (Grundlagen)` -> `erp-systeme-grundlagen`. */
export function toSlug(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[äöüßđøæł]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A slug without umlauts, which people leave out, or write with an e: `baeckerin` -> `backerin`. */
export function toLooseSlug(slug: string): string {
  return slug.replace(/([aou])e/g, '$1');
}
