// Loaded before the test client: whatever it listens on, it listens on this machine alone.
const { Server } = require('net');

const listen = Server.prototype.listen;
Server.prototype.listen = function (first, ...others) {
  const port = typeof first === 'object' && first !== null ? first.port : first;
  return Number.isInteger(Number(port)) && port !== undefined
    ? listen.call(this, { port: Number(port), host: '127.0.0.1' }, others.find((other) => typeof other === 'function'))
    : listen.call(this, first, ...others);
};
