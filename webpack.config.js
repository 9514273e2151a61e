const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const { copyStatics, messagePage, pageBuild } = require('./scripts/pane-build.cjs');

/**
 * The ranking core as a library, `pistes/core`, for programs that rank without a workbook.
 *
 * @type {import('webpack').Configuration}
 */
const core = {
  name: 'core',
  entry: { core: './src/core/index.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].mjs',
    library: { type: 'module' },
    module: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts'] },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } }] },
  performance: { maxEntrypointSize: 20_000, hints: 'error' },
  stats: 'errors-warnings',
};

/**
 * The certificates that office-addin-dev-certs has put on this machine, which Excel trusts; null before `npm run excel`.
 */
function trustedCertificates() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) => path.join(folder, name));
  return [key, cert, ca].every((file) => existsSync(file)) ? { key, cert, ca } : null;
}

/**
 * The task pane: static files for any https server, in dist/pane. Office.js is not among them, Microsoft's own address
 * serves it.
 *
 * @type {(development: boolean) => import('webpack').Configuration}
 */
function pane(development) {
  const page = pageBuild({
    name: 'pane',
    entry: path.resolve(__dirname, 'src/taskpane/index.tsx'),
    output: path.resolve(__dirname, 'dist/pane'),
    development,
  });
  return {
    ...page,
    entry: { ...page.entry, ...messagePage.entry },
    plugins: [...(page.plugins ?? []), messagePage.plugin(), copyStatics(process.env)],
    devServer: {
      server: { type: 'https', options: trustedCertificates() ?? {} },
      host: 'localhost',
      port: 3000,
      static: false,
      // Replacing modules in place needs eval, which the page's security policy forbids: the pane reloads instead.
      hot: false,
      client: { overlay: false },
    },
  };
}

module.exports = (env, { mode }) => [core, pane(mode === 'development')];
