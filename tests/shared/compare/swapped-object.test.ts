import { describe, expect, test } from 'vitest';
import { isObjectSwapped, wordedText } from '../../../shared/compare/swapped-object.ts';

const isSwapped = (a: string, b: string): boolean => isObjectSwapped(wordedText(a), wordedText(b));

describe('isObjectSwapped', () => {
  test.each([
    ['Att ställa krav på biogas i avtalen.', 'Att ställa krav på sociala villkor i avtalen.'],
    ['Utreda alternativa bränslen för färjorna.', 'Utreda alternativa hamnar för färjorna.'],
    ['Att utbilda chefer i arbetsrätt.', 'Att utbilda chefer i mediehantering.'],
    ['Att öka externa intäkter från fonder.', 'Att öka externa intäkter från uthyrning.'],
  ])('%s · %s', (a, b) => {
    expect(isSwapped(a, b)).toBe(true);
  });

  test.each([
    ['another verb', 'Att planera en ny simhall.', 'Att bygga en ny simhall.'],
    ['a synonym', 'Att minska kostnaden för vården.', 'Att minska utgiften för vården.'],
    ['a part of the compound', 'Att se över depån i hamnen.', 'Att se över bussdepån i hamnen.'],
    [
      'another circumstance',
      'Att bussarna går tätare under högtrafik.',
      'Att bussarna går tätare under sommaren.',
    ],
    [
      'another end by more means',
      'Minska bilkörningen genom bättre ruttplanering och fler elcyklar.',
      'Minska utsläppen genom mindre svinn, bättre ruttplanering och fler elcyklar.',
    ],
    [
      'a part with a measure of its own',
      'Minska förbrukningen av plast och se till att filter byts.',
      'Minska förbrukningen av plast med tio procent.',
    ],
    [
      'another who stands beside',
      'Följa bemötandet av gäster med dövblindhet.',
      'Följa bemötandet av resande med svår astma samt dövblindhet.',
    ],
    [
      'another of several',
      'Bekämpa klotter, nedskräpning och buller mot gäster.',
      'Bekämpa klotter, nedskräpning och stöld mot gäster.',
    ],
    [
      'an addition',
      'Att följa arbetet med miljökrav.',
      'Att följa arbetet med miljökrav och buller.',
    ],
  ])('is not so for %s', (_, a, b) => {
    expect(isSwapped(a, b)).toBe(false);
  });
});
