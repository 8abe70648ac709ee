// Stands in for a library that the bundle never calls.
module.exports = {};
