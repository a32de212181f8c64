import { Misused } from './exit.js';

/** The value of an option that takes a number of 0 or more. */
export function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0)) {
    throw new Misused(`${option} takes a number, and is ${JSON.stringify(text)}.`);
  }
  return value;
}
