// Starts the page that folium wrote: fetches the state, fills the layers, obeys commands, reports clicks.
"use strict";
calibar.start = function (map, parts) {
  var chrome = new calibar.Chrome(map), sets = [parts.world], painted = false;
  var revision = { points: -1, sets: null };

  function panes() {
    [["calibar-labels", 350], ["calibar-points", 410], ["calibar-track", 420]].forEach(function (pane) {
      map.createPane(pane[0]).style.zIndex = pane[1];
      map.getPane(pane[0]).style.pointerEvents = "none";
    });
  }

  function useSets(list) {
    var key = JSON.stringify(list);
    if (revision.sets === key) { return; }
    revision.sets = key;
    sets.slice(1).forEach(function (layer) { layer.remove(); });
    sets = [parts.world];
    L.setOptions(parts.world, { set: list[0].id, schema: list[0].schema,
      minNative: list[0].min_zoom, maxNative: list[0].max_zoom });
    list.slice(1).forEach(function (set) {
      sets.push(new calibar.Tiles({
        set: set.id, schema: set.schema, minNative: set.min_zoom, maxNative: set.max_zoom,
        tileSize: set.schema === "raster" ? 256 : 512, bounds: set.box,
        minZoom: set.min_zoom + (set.schema === "raster" ? 0 : 1), zIndex: 2 + sets.length
      }));
    });
  }

  function addLayers() {
    panes();
    sets.forEach(function (layer) { layer.addTo(map); parts.labels.watch(layer); });
    parts.labels.avoid(parts.points);
    [parts.grid, parts.labels, parts.points, parts.track].forEach(function (layer) { layer.addTo(map); });
  }

  function repaint() {
    sets.forEach(function (layer) { layer.repaint(); });
    [parts.grid, parts.labels, parts.points, parts.track, chrome].forEach(function (layer) {
      (layer.redraw || layer.repaint).call(layer);
    });
  }

  function firstView(state) {
    if (state.view) {
      map.setView([state.view.lat, state.view.lon], state.view.zoom, { animate: false });
    } else if (state.bounds) {
      calibar.fit(map, state.bounds, false);
    } else {
      map.setView([12, -45], 3, { animate: false });
    }
  }

  function refresh(first) {
    return calibar.source.state().then(function (state) {
      var styled = !calibar.style || JSON.stringify(calibar.style) !== JSON.stringify(state.style);
      calibar.state = state;
      document.documentElement.lang = state.language;
      if (styled) { calibar.useStyle(state.style); }
      useSets(state.sets);
      if (first) {
        firstView(state);
        addLayers();
      }
      chrome.words();
      parts.track.show(state.track);
      parts.points.select(state.selected);
      if (styled || !first) { repaint(); }
      if (state.points_revision === revision.points) { return null; }
      return calibar.source.points(state.points_revision).then(function (buffer) {
        revision.points = state.points_revision;
        parts.points.load(buffer);
      });
    }).then(function () {
      calibar.emit({ event: "state", revision: calibar.state.revision });
      if (!painted) {
        painted = true;
        // Two frames: the first draws, the second begins when the first has been shown.
        window.requestAnimationFrame(function () {
          window.requestAnimationFrame(function () { calibar.emit({ event: "painted" }); });
        });
      }
    }, function () {
      calibar.emit({ event: "broken" });
    });
  }

  map.on("click", function (event) {
    var at = map.project(event.latlng), group = parts.points.pick(at.x, at.y);
    map.getContainer().focus();
    if (!group) {
      var latlng = event.latlng.wrap();
      if (calibar.state.pins) { parts.track.pin(latlng); }
      chrome.detail([]);
      calibar.emit({ event: "clicked", lat: latlng.lat, lon: latlng.lng });
      return;
    }
    var zoom = map.getZoom(), spread = Math.max(group.east - group.west, group.south - group.north);
    if (group.count > 1 && spread * 256 * Math.pow(2, 18) > 24 && zoom < map.getMaxZoom()) {
      var sw = map.unproject([group.west * 256, group.south * 256], 0);
      var ne = map.unproject([group.east * 256, group.north * 256], 0);
      map.fitBounds([sw, ne], { padding: [80, 80], maxZoom: Math.max(zoom + 1, 17), animate: false });
      return;
    }
    var found = parts.points.members(group, 200);
    if (calibar.state.texts) {
      chrome.detail(found.map(function (index) { return calibar.state.texts[index] || ["#" + index, ""]; }));
    }
    calibar.emit(found.length === 1 ? { event: "picked", index: found[0] } : { event: "picked_many", indices: found });
  });

  map.on("mousemove", function (event) {
    var at = map.project(event.latlng);
    map.getContainer().classList.toggle("calibar-over-mark", Boolean(parts.points.pick(at.x, at.y)));
  });

  map.on("moveend", function () {
    var centre = map.getCenter().wrap();
    calibar.emit({ event: "moved", lat: centre.lat, lon: centre.lng, zoom: map.getZoom() });
  });

  window.addEventListener("focus", function () { map.getContainer().focus({ preventScroll: true }); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { parts.track.pin(null); chrome.detail([]); }
  });

  var commands = {
    refresh: function () { refresh(false); },
    append: function (c) {
      calibar.source.delta(c.revision).then(function (buffer) {
        // A delta that follows another state than ours is of no use: take the whole again.
        if (revision.points !== c.after) { refresh(false); return; }
        revision.points = c.revision;
        calibar.state.bounds = c.bounds;
        parts.points.append(buffer);
        chrome.update();
        calibar.emit({ event: "appended", count: parts.points.count });
      });
    },
    focus: function (c) { map.setView([c.lat, c.lon], c.zoom, { animate: false }); },
    fit: function (c) { calibar.fit(map, c.bounds, false); },
    select: function (c) { calibar.state.selected = c.index; parts.points.select(c.index); },
    clear_pin: function () { parts.track.pin(null); }
  };
  document.addEventListener("calibar-command", function (event) {
    var command = JSON.parse(event.detail);
    if (Object.prototype.hasOwnProperty.call(commands, command.do) && calibar.state) { commands[command.do](command); }
  });
  map.getContainer().setAttribute("role", "application");
  refresh(true);
};

// Bounds are south, west, north, east; a single place is shown at the level of a town.
calibar.fit = function (map, b, animate) {
  map.fitBounds([[b[0], b[1]], [b[2], b[3]]], { paddingTopLeft: [56, 56], paddingBottomRight: [64, 64],
    maxZoom: 14, animate: animate });
};

// Where there is no street map, a grid of round metres keeps distances readable.
calibar.GroundGrid = calibar.Overlay.extend({
  options: { padding: 0.1, pane: "calibar-labels" },

  draw: function (ctx, view) {
    var world = calibar.state.sets[0], zoom = view.zoom;
    if (zoom <= world.max_zoom + 4) { return; }
    var centre = this._map.getCenter();
    var street = calibar.state.sets.some(function (set) {
      return set.schema !== "world" && zoom >= set.min_zoom && L.latLngBounds(set.box).contains(centre);
    });
    if (street) { return; }
    var metre = view.scale / (40075016.7 * Math.cos(centre.lat * Math.PI / 180)), step = 10;
    while (step * metre < 70) { step *= step === 10 || step === 100 || step === 1000 || step === 10000 ? 5 : 2; }
    // Anchored to the world, not to the view, so that the lines move with the land.
    var pixels = view.scale / Math.round(view.scale / (step * metre));
    ctx.beginPath();
    for (var x = pixels - (view.left % pixels); x < view.width; x += pixels) { ctx.moveTo(x, 0); ctx.lineTo(x, view.height); }
    for (var y = pixels - (view.top % pixels); y < view.height; y += pixels) { ctx.moveTo(0, y); ctx.lineTo(view.width, y); }
    ctx.lineWidth = 1;
    ctx.strokeStyle = calibar.colour("grid");
    ctx.stroke();
  }
});
