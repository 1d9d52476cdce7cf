// Where an exported page gets its bytes: from the data that lie in the file itself.
"use strict";
calibar.source = (function () {
  var data = JSON.parse(document.getElementById("calibar-data").textContent);

  function bytes(text) {
    var binary = atob(text), buffer = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) { buffer[i] = binary.charCodeAt(i); }
    return buffer.buffer;
  }

  return {
    state: function () { return Promise.resolve(data.state); },
    points: function () { return Promise.resolve(bytes(data.points)); },
    delta: function () { return Promise.reject(new Error("an exported map does not grow")); },
    tile: function (set, z, x, y) {
      var found = data.tiles[z + "/" + x + "/" + y];
      return Promise.resolve(found ? bytes(found) : null);
    }
  };
})();
