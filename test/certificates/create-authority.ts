import { generate } from "selfsigned";

/** A certificate and its private key, both in PEM. */
export interface KeyPair {
  cert: string;
  key: string;
}

/** A certificate authority that lives as long as the test. */
export interface Authority {
  /** Its own certificate in PEM: what a client has to trust. */
  cert: string;
  /** Issues a certificate for DNS names and IPv4 addresses; servers and clients can use it. */
  issue(...hosts: [string, ...string[]]): Promise<KeyPair>;
}

const algorithm = { keyType: "ec", algorithm: "sha256" } as const;

/** Creates a certificate authority without any tool of the operating system. */
export async function createAuthority(): Promise<Authority> {
  const root = await generate([{ name: "commonName", value: "Test CA" }], {
    ...algorithm,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  return {
    cert: root.cert,
    async issue(...hosts) {
      const altNames = hosts.map((host) =>
        /^[\d.]+$/.test(host) ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const),
      );
      const issued = await generate([{ name: "commonName", value: hosts[0] }], {
        ...algorithm,
        ca: { key: root.private, cert: root.cert },
        extensions: [{ name: "subjectAltName", altNames }],
      });
      return { cert: issued.cert, key: issued.private };
    },
  };
}
