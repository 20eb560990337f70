/** Something about the arguments or a file that the user can mend; the message says what and how. */
export class CliError extends Error {}
