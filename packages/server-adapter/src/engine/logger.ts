// The host's log, as far as the kit writes to it. docs/observing.md lists every line.

/**
 * `message` is one of a few constant sentences: group and alert by it. `data` holds ids and codes under constant names
 * and, for a defect, `error`: the error itself, with its stack. Never in it: headers, tokens, bodies, params, comments,
 * names, or anything else that people wrote, unless an error that the host's own code threw says so.
 *
 * `error`: something is broken or set up wrongly, and somebody should look. `warn`: something cannot be done now and is
 * tried again. `info`: it works again. Refusals are not logged: the caller is told, and telemetry counts them.
 */
export interface Logger {
  info(message: string, data?: Record<string, unknown>): void;
  warn(message: string, data?: Record<string, unknown>): void;
  error(message: string, data?: Record<string, unknown>): void;
}

/** Warnings and errors on the console; nothing else. */
export const consoleLogger: Logger = {
  info: () => {},
  warn: (message, data) => console.warn(`hitl: ${message}`, data ?? ''),
  error: (message, data) => console.error(`hitl: ${message}`, data ?? ''),
};
