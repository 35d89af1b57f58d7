/** A package in a CycloneDX document. */
export interface Component {
  type: "library";
  name: string;
  version: string;
  purl: string;
  "bom-ref": string;
  licenses: { license: { name: string } }[];
}

/** The packages in a bundle, by the headings of the licences beside it: `name version (licence)`. */
export function bundledComponents(licences: string): Component[] {
  return [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)].map(
    ([, name = "", version = "", license = ""]) => {
      const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
      return { type: "library", name, version, purl, "bom-ref": purl, licenses: [{ license: { name: license } }] };
    },
  );
}
