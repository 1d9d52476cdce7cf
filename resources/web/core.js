// The name space, the live style, and the two small ways in and out of the page. No text is ever turned into markup.
"use strict";
var calibar = {
  state: null,
  style: null,
  fontFamily: "Inter, 'Noto Sans', 'DejaVu Sans', sans-serif",

  // Tell the program something; only numbers and ids travel.
  emit: function (event) {
    document.dispatchEvent(new CustomEvent("calibar-event", { detail: JSON.stringify(event) }));
  },

  colour: function (name) {
    return calibar.style.colours[name];
  },

  faded: function (name, alpha) {
    var hex = calibar.style.colours[name];
    return "rgba(" + parseInt(hex.slice(1, 3), 16) + "," + parseInt(hex.slice(3, 5), 16) + "," +
      parseInt(hex.slice(5, 7), 16) + "," + alpha + ")";
  },

  font: function (size, weight) {
    var heavier = calibar.style.name === "night" ? Math.max(500, weight) : weight;
    return heavier + " " + size + "px " + calibar.fontFamily;
  },

  // A number by zoom: stops are [[zoom, value], ...].
  atZoom: function (stops, zoom) {
    if (zoom <= stops[0][0]) { return stops[0][1]; }
    for (var i = 1; i < stops.length; i++) {
      if (zoom <= stops[i][0]) {
        var a = stops[i - 1], b = stops[i];
        return a[1] + (b[1] - a[1]) * (zoom - a[0]) / (b[0] - a[0]);
      }
    }
    return stops[stops.length - 1][1];
  },

  element: function (tag, className, text) {
    var node = document.createElement(tag);
    if (className) { node.className = className; }
    if (text !== undefined) { node.textContent = text; }
    return node;
  },

  // Icons are drawn from path data of Lucide (ISC), 24 units wide.
  icon: function (paths) {
    var svg = L.SVG.create("svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("class", "calibar-icon");
    svg.setAttribute("aria-hidden", "true");
    paths.forEach(function (d) {
      var path = L.SVG.create("path");
      path.setAttribute("d", d);
      svg.appendChild(path);
    });
    return svg;
  },

  useStyle: function (style) {
    calibar.style = style;
    var root = document.documentElement;
    Object.keys(style.colours).forEach(function (name) {
      root.style.setProperty("--" + name.replace(/_/g, "-"), style.colours[name]);
    });
    root.setAttribute("data-theme", style.name);
  }
};
