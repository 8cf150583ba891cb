import { expect, test } from 'vitest';
import { isAppAddress, START_ADDRESS } from '../../electron/app-address.ts';

test.each([START_ADDRESS, 'app://beredd/assets/a.js?x=1#y', 'APP://BEREDD/index.html'])(
  '%s is our own',
  (address) => {
    expect(isAppAddress(address.replace('BEREDD', 'beredd'))).toBe(true);
  },
);

test.each([
  '',
  'app:',
  'app://',
  'app:///index.html',
  'app://beredd.example/index.html',
  'app://example/beredd',
  'app://beredd@example/index.html',
  'app://example@beredd/index.html',
  'app://user:word@beredd/index.html',
  'app://beredd:80/index.html',
  'app://beredd\\@example/',
  'apps://beredd/index.html',
  'https://beredd/index.html',
  'https://example.com/app://beredd/',
  '//beredd/index.html',
  'file:///index.html',
  'javascript:alert(1)//app://beredd/',
  'data:text/html,app://beredd/',
  'blob:app://beredd/1',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'view-source:app://beredd/index.html',
])('%s is not', (address) => {
  expect(isAppAddress(address)).toBe(false);
});
