// Stands in for tiny-inflate in the bundle: same call, Node's own zlib.
const { inflateRawSync } = require('node:zlib');

module.exports = (source, target) => {
  target.set(inflateRawSync(source).subarray(0, target.length));
  return target;
};
