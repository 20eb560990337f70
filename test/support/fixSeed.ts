import fc from "fast-check";

/**
 * Random tests draw the same cases in every run, so that a red run can be looked into; `FC_SEED=any` draws new
 * ones, to hunt.
 */
if (process.env.FC_SEED !== "any") fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 8032025) });
