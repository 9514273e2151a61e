const path = require('node:path');

/**
 * The ranking core as a library, `pistes/core`, for programs that rank without a workbook.
 *
 * @type {import('webpack').Configuration}
 */
module.exports = {
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
