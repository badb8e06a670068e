// The host's log, as far as the kit writes to it.

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
