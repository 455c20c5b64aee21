/** The words for sharing a page in one language. */
export interface ShareMessages {
  share: Record<
    | 'title'
    | 'titleOfProfile'
    | 'short'
    | 'link'
    | 'mail'
    | 'device'
    | 'collect'
    | 'qr'
    | 'embed'
    | 'card'
    | 'cardDescription',
    string
  >;
}
