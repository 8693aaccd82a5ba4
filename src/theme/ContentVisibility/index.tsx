/** Banners for drafts and hidden pages, which we don't have: a page is in a version or it is not. */
export default function ContentVisibility(): null {
  return null;
}
