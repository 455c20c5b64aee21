/** The words for sharing a page in one language. */
export interface ShareMessages {
  share: Record<'titleOfProfile' | 'short' | 'link' | 'mail' | 'device' | 'collect' | 'qr' | 'embed', string>;
}
