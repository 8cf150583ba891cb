/**
 * What the window may load and do, as the value of a `Content-Security-Policy` header: its own
 * bundled files and nothing else. `blob:` shows original pages, the nonce lets Emotion write its
 * style sheets, `connect-src 'self'` is the loopback shell's one address.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
