using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
        compatibilityDate = "2026-11-01",
      ),
    ),
    # The mocks listen on loopback, which is no public address.
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  # The address comes from the command line.
  sockets = [(name = "http", http = (), service = "main")],
);
