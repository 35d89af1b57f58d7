/** An exchange of a HAR file, as far as it is read and written. */
export interface HarEntry {
  request: {
    method: string;
    url: string;
    headers: { name: string; value: string }[];
    /** In bytes; −1 where it is unknown. */
    bodySize?: number;
    postData?: { mimeType: string; text?: string };
  };
  response: {
    status: number;
    headers: { name: string; value: string }[];
    content: { size?: number; mimeType?: string; text?: string; encoding?: string };
  };
}

export interface Har {
  log?: { entries?: readonly HarEntry[] };
}
