/** The part of jest-axe that the tests use; the package comes without types. */
declare module "jest-axe" {
  export interface AxeResults {
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }
  export function axe(html: Element | string, options?: object): Promise<AxeResults>;
}
