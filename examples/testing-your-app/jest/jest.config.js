// Only for the mock: the clients need no configuration.
module.exports = { globalSetup: "./mock.setup.mjs", globalTeardown: "./mock.teardown.mjs" };
