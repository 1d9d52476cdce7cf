// Reads Mapbox Vector Tiles 2.1 into layers of features; geometry stays in tile units.
"use strict";
calibar.decodeTile = (function () {
  var utf8 = new TextDecoder();

  function Reader(bytes) { this.b = bytes; this.p = 0; this.end = bytes.length; }
  Reader.prototype.varint = function () {
    var value = 0, factor = 1, byte;
    do {
      if (this.p >= this.end || factor > 1e15) { throw new Error("damaged tile"); }
      byte = this.b[this.p++];
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte > 127);
    return value;
  };
  Reader.prototype.each = function (visit) {
    while (this.p < this.end) {
      var key = this.varint(), wire = key & 7, number = Math.floor(key / 8);
      if (wire === 0) {
        visit(number, this.varint());
      } else {
        var size = wire === 2 ? this.varint() : wire === 1 ? 8 : wire === 5 ? 4 : -1;
        if (size < 0 || this.p + size > this.end) { throw new Error("damaged tile"); }
        visit(number, this.b.subarray(this.p, this.p + size));
        this.p += size;
      }
    }
  };

  function value(bytes) {
    var result = "";
    new Reader(bytes).each(function (number, v) {
      if (number === 1) { result = utf8.decode(v); }
      else if (number === 2) { result = new DataView(v.buffer, v.byteOffset, 4).getFloat32(0, true); }
      else if (number === 3) { result = new DataView(v.buffer, v.byteOffset, 8).getFloat64(0, true); }
      else if (number === 4 || number === 5) { result = v; }
      else if (number === 6) { result = v % 2 ? -(v + 1) / 2 : v / 2; }
      else if (number === 7) { result = Boolean(v); }
    });
    return result;
  }

  function numbers(bytes) {
    var reader = new Reader(bytes), list = [];
    while (reader.p < reader.end) { list.push(reader.varint()); }
    return list;
  }

  function signed(n) { return n % 2 ? -(n + 1) / 2 : n / 2; }

  function geometry(bytes, type) {
    var c = numbers(bytes), parts = [], current = null, x = 0, y = 0, i = 0;
    while (i < c.length) {
      var command = c[i] & 7, count = c[i] >> 3;
      i++;
      if (command === 7) { continue; }
      if ((command !== 1 && command !== 2) || i + 2 * count > c.length) { throw new Error("damaged tile"); }
      if (command === 1 && (type !== 1 || !current)) { current = []; parts.push(current); }
      for (var n = 0; n < count; n++) {
        x += signed(c[i++]);
        y += signed(c[i++]);
        if (current) { current.push(x, y); }
      }
    }
    return parts;
  }

  function feature(bytes) {
    var f = { type: 0, parts: [], tags: [] }, shape = null;
    new Reader(bytes).each(function (number, v) {
      if (number === 2) { f.tags = numbers(v); }
      else if (number === 3) { f.type = v; }
      else if (number === 4) { shape = v; }
    });
    if (shape) { f.parts = geometry(shape, f.type); }
    return f;
  }

  function layer(bytes) {
    var result = { name: "", extent: 4096, features: [] }, keys = [], values = [];
    new Reader(bytes).each(function (number, v) {
      if (number === 1) { result.name = utf8.decode(v); }
      else if (number === 2) { result.features.push(feature(v)); }
      else if (number === 3) { keys.push(utf8.decode(v)); }
      else if (number === 4) { values.push(value(v)); }
      else if (number === 5) { result.extent = v; }
    });
    result.features.forEach(function (f) {
      f.props = Object.create(null);
      for (var i = 0; i + 1 < f.tags.length; i += 2) { f.props[keys[f.tags[i]]] = values[f.tags[i + 1]]; }
      f.tags = null;
    });
    return result;
  }

  return function (buffer) {
    var layers = Object.create(null);
    new Reader(new Uint8Array(buffer)).each(function (number, v) {
      if (number === 3) {
        var read = layer(v);
        layers[read.name] = read;
      }
    });
    return layers;
  };
})();
