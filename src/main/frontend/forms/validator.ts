import { between, decimal, decimals } from './decimals';
import { outside, type Clock } from './moments';
import { email, phone } from './patterns';

const longestText = 10_000;
const mostRows = 100;
const unstorable = /[\0-\b\v\f\x0e-\x1f\x7f]|\p{Cs}/u;

/** Checks at first sight what the server checks for good, and says it in the reader's language. */
export function validatorModule(messages: Record<string, string>, words: Record<string, string>, clock: Clock) {
  const say = (kind: string, ...limits: unknown[]) =>
    limits.reduce<string>(
      (message, limit, place) => message.replace(`{${place}}`, String(limit)),
      messages[kind] ?? (kind === 'required' ? words.required : words.wrong),
    );

  function check(field: any, value: any): string[] {
    if (field.disabled || field.readonly) {
      return [];
    }
    if (field.type === 'dynamiclist') {
      return checkRows(field.properties ?? {}, value?.length ?? 0);
    }
    const rules = field.validate ?? {};
    if (isMissing(field, value)) {
      return rules.required ? [say('required')] : [];
    }
    if (field.type === 'number') {
      return checkNumber(field, rules, value);
    }
    if (field.type === 'datetime') {
      return checkMoment(field, value);
    }
    return field.type === 'textfield' || field.type === 'textarea' ? checkText(rules, value) : [];
  }

  function checkRows({ minRows = 0, maxRows = mostRows }: any, rows: number): string[] {
    if (rows < Number(minRows)) {
      return [say('minRows', minRows)];
    }
    return rows > Number(maxRows) ? [say('maxRows', maxRows)] : [];
  }

  function checkNumber(field: any, rules: any, value: any): string[] {
    if (!decimal(value)) {
      return [say('number')];
    }
    if (isNumber(field.decimalDigits) && decimals(value) > field.decimalDigits) {
      return [field.decimalDigits === 0 ? say('integer') : say('decimals', field.decimalDigits)];
    }
    const steps = between(value, field.increment);
    if (steps) {
      return [say('increment', ...steps)];
    }
    if (isNumber(rules.min) && value < Number(rules.min)) {
      return [say('min', rules.min)];
    }
    return isNumber(rules.max) && value > Number(rules.max) ? [say('max', rules.max)] : [];
  }

  function checkMoment(field: any, value: string): string[] {
    if (field.subtype === 'datetime' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) {
      return [say('datetime')];
    }
    const limit = outside(field, value, clock());
    return limit ? [say(limit)] : [];
  }

  function checkText(rules: any, value: string): string[] {
    const length = value.trim().length;
    const longest = isNumber(rules.maxLength) ? Math.min(Number(rules.maxLength), longestText) : longestText;
    if (unstorable.test(value.replace(/\r/g, ''))) {
      return [say('text')];
    }
    if (isNumber(rules.minLength) && length < Number(rules.minLength)) {
      return [say('minLength', rules.minLength)];
    }
    if (length > longest) {
      return [say('maxLength', longest)];
    }
    if (rules.pattern && !new RegExp(rules.pattern).test(value)) {
      return [rules.patternErrorMessage || say('pattern')];
    }
    if (rules.validationType === 'email' && !email.test(value)) {
      return [say('email')];
    }
    return rules.validationType === 'phone' && !phone.test(value) ? [say('phone')] : [];
  }

  class Validator {
    static $inject = ['formFieldRegistry'];
    constructor(private fields: any) {}

    validateField(field: any, value: unknown) {
      return check(field, value);
    }

    validateFieldInstance(instance: any, value: unknown) {
      const field = this.fields.get(instance.id);
      return field ? check(field, value) : [];
    }
  }

  return { validator: ['type', Validator] };
}

function isMissing(field: any, value: unknown) {
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0) ||
    (field.type === 'checkbox' && value === false)
  );
}

function isNumber(limit: unknown) {
  return limit !== undefined && limit !== null && limit !== '' && Number.isFinite(Number(limit));
}
