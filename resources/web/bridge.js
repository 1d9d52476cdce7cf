// Runs beside the page, in a world of its own: the page cannot see the channel, and only plain values pass.
"use strict";
(function () {
  var facade = null, waiting = [];

  function pass(event) {
    switch (event.event) {
      case "clicked": facade.clicked(Number(event.lat), Number(event.lon)); break;
      case "picked": facade.picked([Number(event.index)]); break;
      case "picked_many": facade.picked(event.indices.map(Number)); break;
      case "moved": facade.moved(Number(event.lat), Number(event.lon), Number(event.zoom)); break;
      case "state": facade.loaded(Number(event.revision)); break;
      case "appended": facade.appended(Number(event.count)); break;
      case "painted": facade.painted(); break;
      case "broken": facade.broken(); break;
      default: break;
    }
  }

  document.addEventListener("calibar-event", function (event) {
    var said = JSON.parse(event.detail);
    if (facade) { pass(said); } else { waiting.push(said); }
  });

  new QWebChannel(qt.webChannelTransport, function (channel) {
    facade = channel.objects.map;
    facade.commanded.connect(function (command) {
      document.dispatchEvent(new CustomEvent("calibar-command", { detail: command }));
    });
    waiting.splice(0).forEach(pass);
  });
})();
