export { hideNames } from './hideNames.ts';
export { peopleNamed } from './peopleNamed.ts';
export { redacted, redactedDoc } from './redacted.ts';
export { redactionFor } from './redactionFor.ts';
export { speaksOfMoney } from './withoutMoney.ts';
