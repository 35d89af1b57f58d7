/** Something in the repository, or in how the site is built, has to be mended first. */
export class SiteError extends Error {
  override name = "SiteError";
}
