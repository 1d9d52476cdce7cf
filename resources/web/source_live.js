// Where the page inside the program gets its bytes: from the program itself, under its own address.
"use strict";
calibar.source = (function () {
  var view = window.location.pathname.split("/")[2];

  function get(path, kind) {
    return fetch(path).then(function (answer) {
      if (answer.status !== 200) { throw new Error("not served: " + path); }
      return answer[kind]();
    });
  }

  return {
    state: function () { return get("/view/" + view + "/state", "json"); },
    points: function (revision) { return get("/view/" + view + "/points/" + revision, "arrayBuffer"); },
    delta: function (revision) { return get("/view/" + view + "/delta/" + revision, "arrayBuffer"); },
    tile: function (set, z, x, y) { return get("/tiles/" + set + "/" + z + "/" + x + "/" + y, "arrayBuffer"); }
  };
})();
