/** Whether Excel refused to answer because the answer has more than 5 MB. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
