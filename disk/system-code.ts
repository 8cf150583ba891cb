/** The system's word for what went wrong ('ENOENT', 'ENOSPC' …); '' for what is no error of the system. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
