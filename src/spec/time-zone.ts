import { IANAZone } from 'luxon';

/** Whether the runtime's zone data knows this name. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** Every zone name, for the hint about a mistyped one. */
export function timeZones(): string[] {
  // eslint-disable-next-line no-restricted-syntax -- only words a hint, never an edition.
  return Intl.supportedValuesOf('timeZone');
}
