import type { Roots } from "../protocol/Interpreter";
import { serviceOf, ServiceRootClass } from "./ApplicationServices";
import { WorkbookClass } from "./Workbook";

/** Where the paths of a request begin. In a request for application services, the root is not the workbook. */
export function workbookRoots(isForServices: boolean): Roots {
  return {
    root: () => (isForServices ? ServiceRootClass.of(null) : WorkbookClass.of(null)),
    service: serviceOf,
  };
}
