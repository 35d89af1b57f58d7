import { type AddressInfo, connect } from "node:net";
import { createServer, type TlsOptions } from "node:tls";

/** Serves TLS on a loopback port in front of a plain server on another; gives the port. */
export async function serveTls(options: TlsOptions, plainPort: number): Promise<{ port: number; close(): void }> {
  const server = createServer(options, (socket) => {
    const plain = connect(plainPort, "127.0.0.1");
    plain.on("error", () => socket.destroy());
    socket.on("error", () => plain.destroy());
    socket.pipe(plain).pipe(socket);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
