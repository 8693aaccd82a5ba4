import { boosts, limits, postingValues } from '../../../src/search/engine/boosts';

test('no weight of the fusion is 0: Orama would take it for absent and use a half', () => {
  expect(boosts.fusion.text).toBeGreaterThan(0);
  expect(boosts.fusion.vector).toBeGreaterThan(0);
  expect(boosts.fusion.text + boosts.fusion.vector).toBeCloseTo(1, 12);
});

test('what the reader is cannot outweigh what the reader asks', () => {
  expect(boosts.role).toBeLessThan(boosts.title);
  expect(boosts.role).toBeLessThan(boosts.fusion.text);
});

test('values of postings fit in a byte', () => {
  expect(postingValues.mostRepeats).toBeLessThan(256);
  expect(postingValues.conceptSteps * Math.max(...boosts.conceptPage, boosts.ownConcept)).toBeLessThan(256);
  expect(limits.textShare).toBeLessThan(limits.weakShare);
});
