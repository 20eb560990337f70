const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const DEVELOPMENT_HOST = "https://localhost:3000";
/** Where the production build will be served from: the one setting of a deployment. */
const host = (process.env.GMSP_HOST || DEVELOPMENT_HOST).replace(/\/+$/, "");

const officeJs = {
  /** Microsoft's address, which real Excel and the store ask for. */
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  /** The same library from the npm package: the workbench works without a network. */
  workbench: "/office-js/office.js",
};

/** The certificate of `npx office-addin-dev-certs install` where there is one, else a throw-away one. */
function developmentServer() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!fs.existsSync(key) || !fs.existsSync(cert)) return "https";
  return { type: "https", options: { key: fs.readFileSync(key), cert: fs.readFileSync(cert) } };
}

/** `--env workbench` adds the workbench page; the pane's bundle is the same either way. */
module.exports = (env = {}) => {
  const withWorkbench = Boolean(env.workbench);
  const page = (template, filename, chunk) =>
    new HtmlWebpackPlugin({
      template,
      filename,
      chunks: [chunk],
      scriptLoading: "defer",
      templateParameters: { officeJs: withWorkbench ? officeJs.workbench : officeJs.production },
    });
  return {
    mode: "production",
    devtool: "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      ...(withWorkbench && { workbench: "./src/workbench/grid/index.tsx" }),
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "/",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      page("./src/taskpane/taskpane.html", "taskpane.html", "taskpane"),
      ...(withWorkbench ? [page("./src/workbench/grid/index.html", "index.html", "workbench")] : []),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", globOptions: { ignore: ["**/workbench-*.png"] } },
          { from: "shortcuts*.json" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_HOST, host),
          },
        ],
      }),
    ],
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
    performance: { hints: false },
    devServer: {
      server: developmentServer(),
      host: "localhost",
      port: Number(process.env.PORT || 3000),
      open: process.env.CI ? false : true,
      hot: false,
      liveReload: false,
      client: false,
      static: [
        {
          directory: path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
          publicPath: "/office-js",
          watch: false,
        },
      ],
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
