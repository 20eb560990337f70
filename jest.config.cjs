/** Browser tests (test/e2e) start their own servers and browsers; they run last, in the same command. */
module.exports = {
  testEnvironment: "node",
  // No test is a race: a slow machine gets the time that it needs.
  testTimeout: 120_000,
  // Two cores do twice the work: jest alone would leave one of them idle.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  setupFiles: ["<rootDir>/test/support/fixSeed.ts"],
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
