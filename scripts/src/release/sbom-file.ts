/** The name of the file with a package's bill of materials, beside the tarballs of a release. */
export function sbomFile(name: string, version: string): string {
  return `${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`;
}
