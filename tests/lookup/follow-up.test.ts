import { describe, expect, test } from 'vitest';
import { offerAsTyped } from '../../src/cards/offer-words.js';
import type { Answer } from '../../src/lookup/answer.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { catalog } from './catalog.js';

const { follow } = createLookup(catalog());
const DEVOPS = { guide: 'slope/devops-engineer', region: 'r2' };
const SOFTWARE = { guide: 'slope/software-engineer', region: 'r0' };

/** An answer in a line: `band slope/devops-engineer London`. */
function said(answer: Answer | null): string {
  if (!answer) return 'a new question';
  if (answer.kind === 'offer on hold') return `on hold ${answer.why?.code ?? '-'}: ${said(answer.answer)}`;
  if (answer.kind === 'no question') return answer.why;
  if (answer.kind === 'offer') return `offer ${answer.guide.id} ${answer.region.label} ${offerAsTyped(answer.offer)}`;
  if (answer.kind === 'company') return `company ${answer.company}, not ${answer.asked}`;
  if (!('guide' in answer)) return answer.kind;
  const gap = answer.kind === 'band' ? [answer.missing && `not ${answer.missing}`, answer.level?.words] : [];
  return [answer.kind, answer.guide.id, answer.region?.label, ...gap].filter(Boolean).join(' ');
}

describe('after DevOps Engineer at Slope, London', () => {
  test.each([
    ['and new york?', 'band slope/devops-engineer New York'],
    ['new york', 'band slope/devops-engineer New York'],
    ['what about NYC', 'band slope/devops-engineer New York'],
    ['and in san francisco, please?', 'band slope/devops-engineer San Francisco'],
    ['new yrok?', 'band slope/devops-engineer New York'],
    ['and tokyo?', 'band slope/devops-engineer not Tokyo'],
    ['<@U0COMP> and new york?', 'band slope/devops-engineer New York'],
    ['what do they offer in new york?', 'band slope/devops-engineer New York'],
    ['how much is it in NYC', 'band slope/devops-engineer New York'],
    ['product manager', 'band slope/product-manager London'],
    ['and for a data scientist?', 'band slope/data-scientist London'],
    ['same for pm in new york', 'band slope/product-manager New York'],
    ['what about swe', 'band slope/software-engineer London'],
    ['and a technical writer?', 'a new question'],
    ['for staff', 'band slope/devops-engineer London staff'],
    ['senior', 'band slope/devops-engineer London senior'],
    ['and L5?', 'band slope/devops-engineer London l5'],
    ['L5 in new york', 'band slope/devops-engineer New York l5'],
    ['levers', 'levers slope/devops-engineer London'],
    ['show me the levers', 'levers slope/devops-engineer London'],
    ['which lever first?', 'levers slope/devops-engineer London'],
    ['levers in new york', 'levers slope/devops-engineer New York'],
    ['levers for pm', 'levers slope/product-manager London'],
    ['script', 'script slope/devops-engineer London'],
    ['the script please', 'script slope/devops-engineer London'],
    ['give me the words', 'script slope/devops-engineer London'],
    ['what do I say?', 'script slope/devops-engineer London'],
    ['what should i say in new york', 'script slope/devops-engineer New York'],
    ['script for a data scientist in san francisco', 'script slope/data-scientist San Francisco'],
    ['band', 'band slope/devops-engineer London'],
    ['back to the band', 'band slope/devops-engineer London'],
    ['offer 118k base', 'offer slope/devops-engineer London 118K base'],
    ['I got an offer of $118k base', 'offer slope/devops-engineer London $118K base'],
    ['offer 118k base in new york', 'offer slope/devops-engineer New York 118K base'],
    ['offer', 'on hold no-amount: band slope/devops-engineer London'],
    ['check my offer', 'on hold no-amount: band slope/devops-engineer London'],
    ['what about clever', 'band clever/devops-engineer London (HQ)'],
    ['and at datahound?', 'band datahound/devops-engineer not London'],
    ['how about clever in austin?', 'band clever/devops-engineer Austin TX'],
    ['same at clever for pm', 'band clever/product-manager London (HQ)'],
    ['levers at clever', 'a new question'],
    ['clever', 'a new question'],
    ['clever devops london', 'a new question'],
    ['datahound pm', 'a new question'],
    ['offer 118k base at datahound', 'a new question'],
    ['what is the market in new york', 'band slope/devops-engineer New York'],
    ['umbrella in new york', 'a new question'],
    ['new york weather', 'a new question'],
    ['thanks', 'thanks'],
    ['thank you so much!', 'thanks'],
    ['cheers', 'thanks'],
    ['great, thanks', 'thanks'],
    ['ok cool', 'thanks'],
    ['hello', 'thanks'],
    ['how are you?', 'thanks'],
    ['lol', 'thanks'],
    ['help', 'a new question'],
    ['list', 'a new question'],
    ['', 'a new question'],
    ['<@U0COMP>', 'a new question'],
    ['gibberish', 'a new question'],
  ])('%j is %s', (text, answer) => {
    expect(said(follow(text, DEVOPS))).toBe(answer);
  });
});

test.each([
  ['for staff', 'band slope/staff-software-engineer San Francisco'],
  ['and senior?', 'band slope/senior-software-engineer San Francisco'],
  ['senior in london', 'band slope/senior-software-engineer London'],
])('where a company has a guide for the level, after Software Engineer %j is %s', (text, answer) => {
  expect(said(follow(text, SOFTWARE))).toBe(answer);
});

test.each([
  ['levers', 'no guide'],
  ['script in new york', 'no guide'],
  ['for l5', 'no guide'],
  ['check my offer', 'no guide'],
  ['thanks', 'thanks'],
  ['and new york?', 'a new question'],
  ['clever devops', 'a new question'],
  ['help', 'a new question'],
])('where nothing was answered before, %j is %s', (text, answer) => {
  expect(said(follow(text, null))).toBe(answer);
});

test('of a guide that is gone nothing follows', () => {
  expect(said(follow('levers', { guide: 'gone/devops-engineer' }))).toBe('no guide');
});

test('without a region the parts that follow keep all regions', () => {
  expect(said(follow('levers', { guide: DEVOPS.guide }))).toBe('levers slope/devops-engineer');
});
