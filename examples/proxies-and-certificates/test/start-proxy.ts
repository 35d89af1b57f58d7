import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface ForwardProxy {
  url: string;
  /** What clients asked for, oldest first: the target of each tunnel, and the credentials that came with it. */
  tunnels: { target: string | undefined; credentials: string | undefined }[];
  close(): void;
}

/** Starts a forward proxy on the loopback interface whose tunnels end at local ports, whatever host they name. */
export async function startProxy(ports: Readonly<Record<string, number>>): Promise<ForwardProxy> {
  const tunnels: ForwardProxy["tunnels"] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", (request, client: Socket) => {
    tunnels.push({ target: request.url, credentials: request.headers["proxy-authorization"] });
    const port = ports[request.url ?? ""];
    if (port === undefined) return client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const target = connect(port, "127.0.0.1", () => client.write("HTTP/1.1 200 OK\r\n\r\n"));
    for (const socket of [client, target]) sockets.add(socket.on("error", () => socket.destroy()));
    client.pipe(target).pipe(client);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
