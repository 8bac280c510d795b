// Google's HTTP client loads `node-fetch` by a dynamic import, which Jest's module system cannot do.
// It asks for `window.fetch` first: here it finds Node's own. With a window, ECharts looks for the
// navigator that later versions of Node have.

Object.assign(globalThis, { window: { fetch }, navigator: { userAgent: 'Node.js' } });
