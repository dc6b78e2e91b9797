const phone = /^(\+|00)?[\d\s./()-]{6,24}$/;
const email = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*$/;

/** Checks at first sight what the server checks for good, and says it in the reader's language. */
export function validatorModule(messages: Record<string, string>, words: Record<string, string>) {
  const say = (kind: string, limit?: unknown) =>
    (messages[kind] ?? (kind === 'required' ? words.required : words.wrong)).replace('{0}', String(limit ?? ''));

  function check(field: any, value: any): string[] {
    const rules = field.validate ?? {};
    if (isMissing(field, value)) {
      return rules.required ? [say('required')] : [];
    }
    if (field.type === 'number') {
      return checkNumber(field, rules, value);
    }
    return typeof value === 'string' ? checkText(rules, value) : [];
  }

  function checkNumber(field: any, rules: any, value: any): string[] {
    if (!Number.isFinite(Number(value))) {
      return [say('number')];
    }
    if (field.decimalDigits !== undefined && decimals(value) > field.decimalDigits) {
      return [field.decimalDigits === 0 ? say('integer') : say('decimals', field.decimalDigits)];
    }
    if (isNumber(rules.min) && value < Number(rules.min)) {
      return [say('min', rules.min)];
    }
    return isNumber(rules.max) && value > Number(rules.max) ? [say('max', rules.max)] : [];
  }

  function checkText(rules: any, value: string): string[] {
    const length = value.trim().length;
    if (isNumber(rules.minLength) && length < Number(rules.minLength)) {
      return [say('minLength', rules.minLength)];
    }
    if (isNumber(rules.maxLength) && length > Number(rules.maxLength)) {
      return [say('maxLength', rules.maxLength)];
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

function decimals(value: unknown) {
  return String(value).split('.')[1]?.length ?? 0;
}
