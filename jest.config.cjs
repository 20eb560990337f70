/** Browser tests (test/e2e) start their own servers and browsers; they run last, in the same command. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "\\.(m?[jt]sx?)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // Packages that come as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  moduleNameMapper: { "\\.(css)$": "<rootDir>/test/support/style.cjs" },
};
