const CopyPlugin = require('copy-webpack-plugin');
const { transformSync } = require('esbuild');
const HtmlPlugin = require('html-webpack-plugin');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const { addressManifest } = require('./manifest-address.cjs');

const root = path.dirname(__dirname);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What says that the pane's own scripts have not begun, in ES5: esbuild makes it that, or fails. */
function notStarted(development) {
  const from = path.join(root, 'src/taskpane/opening/notStarted.js');
  const { code } = transformSync(readFileSync(from, 'utf8'), { minify: true, target: 'es5' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  const to = development ? 'notStarted.js' : `notStarted.${hash}.js`;
  // Called minimized, or webpack would do it, for the newest browsers.
  return {
    name: to,
    plugin: new CopyPlugin({ patterns: [{ from, to, transform: () => code, info: { minimized: true } }] }),
  };
}

/**
 * How a page of the pane is built: the same for the pane and for the bare page that its size is held against.
 *
 * @param {{ name: string, entry: string, output: string, development?: boolean }} page `entry` and `output` absolute
 * @returns {import('webpack').Configuration}
 */
function pageBuild({ name, entry, output, development = false }) {
  const watcher = notStarted(development);
  return {
    name,
    mode: development ? 'development' : 'production',
    entry: { [name]: entry },
    output: {
      path: output,
      filename: development ? '[name].js' : '[name].[contenthash:10].js',
      chunkFilename: development ? '[name].js' : '[name].[contenthash:10].js',
      clean: true,
      // The address is set in the manifest alone: the files can stand in any folder of any server.
      publicPath: 'auto',
    },
    // Not one of the kinds that need eval: the page's security policy forbids it.
    devtool: development ? 'source-map' : false,
    target: ['web', 'es2022'],
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', jsx: 'automatic', tsconfigRaw: {} },
        },
      ],
    },
    // What changes with each release stands apart from the libraries, which browsers then keep; what two late parts share
    // is loaded once.
    optimization: { splitChunks: { chunks: 'all', minSize: 6_000 } },
    plugins: [
      new DefinePlugin({ PISTES_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: path.join(root, 'src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        chunks: [name],
        templateParameters: { notStarted: watcher.name },
      }),
      watcher.plugin,
    ],
    // One cache for every page: the bare page, built after the pane, finds Fluent already read.
    cache: {
      type: 'filesystem',
      name: development ? 'development' : 'production',
      cacheDirectory: path.join(root, '.cache', 'webpack'),
      buildDependencies: { config: [__filename, path.join(root, 'package-lock.json')] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The page that says what came of a command of the ribbon where there is no pane to say it. */
const messagePage = {
  entry: { message: path.join(root, 'src/commands/message.ts') },
  plugin: () =>
    new HtmlPlugin({
      template: path.join(root, 'src/commands/message.html'),
      filename: 'message.html',
      chunks: ['message'],
    }),
};

/**
 * What stands beside the pane on its server: icons, page of help, manifest.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function copyStatics(env) {
  return new CopyPlugin({
    patterns: [
      { from: 'assets/icons/*.png', to: 'assets/[name][ext]', context: root },
      { from: 'assets/aide.html', to: 'aide.html', context: root },
      {
        from: 'manifest.xml',
        to: 'manifest.xml',
        context: root,
        transform: (content) => addressManifest(content.toString(), env),
      },
    ],
  });
}

module.exports = { copyStatics, messagePage, pageBuild };
