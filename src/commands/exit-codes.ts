/** What the shell is told. Documented in docs/schedule.md. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;
