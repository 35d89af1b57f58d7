/**
 * The request that curl would send for these arguments.
 * @throws for an option that the samples do not use.
 */
export function parseCurl(args: readonly string[]): Request {
  const headers = new Headers();
  const form = new FormData();
  let method: string | undefined;
  let url: string | undefined;
  let body: string | FormData | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const option = args[index] ?? "";
    if (!option.startsWith("-")) {
      if (url !== undefined) throw new Error(`two URLs: ${url} and ${option}`);
      url = option;
      continue;
    }
    index += 1;
    const value = args[index];
    if (value === undefined) throw new Error(`${option} has no value`);
    if (option === "--request") method = value;
    else if (option === "--header") headers.append(...pairOf(value, ": "));
    else if (option === "--cookie") headers.append("cookie", value);
    else if (option === "--user") headers.set("authorization", `Basic ${btoa(value)}`);
    else if (option === "--data-raw") body = value;
    else if (option === "--form-string") form.append(...pairOf(value, "="));
    else if (option === "--form") form.append(...fileOf(value));
    else throw new Error(`the samples use no option ${option}`);
  }
  if (url === undefined) throw new Error("no URL");
  if ([...form].length) body = form;
  return new Request(url, { method: method ?? "GET", headers, ...(body !== undefined && { body }) });
}

function pairOf(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  if (at < 0) throw new Error(`${text} has no ${separator}`);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

function fileOf(text: string): [string, Blob, string] {
  const [name, rest] = pairOf(text, "=@");
  const [file, type] = pairOf(rest, ";type=");
  return [name, new Blob(["any"], { type }), file];
}
