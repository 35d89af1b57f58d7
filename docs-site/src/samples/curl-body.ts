import { isJson } from "@certspec/openapi";

/** The body of a request, as options of curl. */
export interface CurlBody {
  words: string[];
  /** Whether curl chooses the content type itself. */
  namesType: boolean;
}

/** The words that make curl send the body of a request. */
export async function curlBody(request: Request, word: (text: string) => string): Promise<CurlBody> {
  if (request.body === null) return { words: [], namesType: false };
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data"))
    return { words: formWords(await request.formData(), word), namesType: true };
  const text = await request.text();
  if (text === "") return { words: [], namesType: false };
  const shown = isJson(type) ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return { words: [`--data-raw ${word(shown)}`], namesType: false };
}

/** A file of a sample is its text: nobody has the file at hand. */
function formWords(form: FormData, word: (text: string) => string): string[] {
  return [...form].map(([name, value]) =>
    typeof value === "string"
      ? `--form-string ${word(`${name}=${value}`)}`
      : `--form ${word(`${name}=@${value.name};type=${value.type || "application/octet-stream"}`)}`,
  );
}
