import {
  Checklist,
  Datetime,
  Description,
  DynamicList,
  Errors,
  Label,
  Numberfield,
  Radio,
  Select,
  Taglist,
  useSingleLineTemplateEvaluation,
} from '@bpmn-io/form-js-viewer';
import { h, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { split, spoken, stamp, today, type Clock, type Moment } from './moments';

const element = h as any;

/**
 * Fields that a browser draws itself, in place of the viewer's: they can be used with a screen reader, by keyboard alone
 * and on a phone, and speak the reader's language.
 */
export function fieldsModule(words: Record<string, string>, clock: Clock) {
  const own: Record<string, [any, any]> = {
    select: [SelectField(words), Select],
    radio: [ChoiceField('radio'), Radio],
    checklist: [ChoiceField('checkbox'), Checklist],
    taglist: [ChoiceField('checkbox'), Taglist],
    number: [NumberField, Numberfield],
    datetime: [MomentField(clock), Datetime],
    dynamiclist: [ListField, DynamicList],
  };

  class Registrar {
    static $inject = ['formFields', 'form'];
    constructor(formFields: any, form: any) {
      for (const [type, [component, original]] of Object.entries(own)) {
        const bound = (props: any) => element(component, { ...props, form });
        bound.config = original.config;
        formFields.register(type, bound);
      }
    }
  }

  return { __init__: ['bwFields'], bwFields: ['type', Registrar] };
}

interface Props {
  domId: string;
  field: any;
  form: any;
  value: any;
  errors: string[];
  disabled: boolean;
  readonly: boolean;
  onChange(update: { value: unknown }): void;
  onBlur?(): void;
  onFocus?(): void;
}

function SelectField(words: Record<string, string>) {
  return (props: Props) => {
    const { domId, field, value, errors, disabled, readonly, onChange } = props;
    const options = optionsOf(props);
    return box(
      props,
      element(Label, { htmlFor: domId, label: field.label }),
      readonly
        ? reading(domId, options.find((option) => option.value === value)?.label)
        : element(
            'select',
            {
              id: domId,
              class: 'fjs-input bw-select',
              value: value ?? '',
              disabled,
              onChange: (event: any) => onChange({ value: event.target.value || null }),
              ...described(props),
              'aria-invalid': errors.length > 0,
            },
            element('option', { value: '' }, words.select),
            options.map((option) => element('option', { key: option.value, value: option.value }, option.label)),
          ),
    );
  };
}

function ChoiceField(type: 'radio' | 'checkbox') {
  return (props: Props) => {
    const { domId, field, value, errors, disabled, readonly, onChange } = props;
    const label = useSingleLineTemplateEvaluation(field.label || '', { debug: true });
    const chosen: unknown[] = type === 'radio' ? [value] : (value ?? []);
    const options = optionsOf(props);
    const choose = (option: string, checked: boolean) =>
      type === 'radio'
        ? onChange({ value: option })
        : onChange({ value: checked ? [...chosen, option] : chosen.filter((other) => other !== option) });
    if (readonly) {
      const labels = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
      return box(props, element(Label, { label: field.label }), reading(domId, labels.join(', ')));
    }
    return box(
      props,
      element(
        'fieldset',
        {
          id: domId,
          class: 'bw-choices',
          disabled,
          ...described(props),
          'aria-invalid': type === 'radio' && errors.length ? 'true' : undefined,
          role: type === 'radio' ? 'radiogroup' : undefined,
        },
        element('legend', { class: 'fjs-form-field-label' }, label),
        help(props),
        options.map((option, index) =>
          element(
            'label',
            { key: option.value, class: 'bw-choice', for: `${domId}-${index}` },
            element('input', {
              id: `${domId}-${index}`,
              type,
              name: domId,
              class: 'fjs-input',
              checked: chosen.includes(option.value),
              onChange: (event: any) => choose(option.value, event.target.checked),
            }),
            element('span', null, option.label),
          ),
        ),
      ),
    );
  };
}

function NumberField(props: Props) {
  const { domId, field, value, errors, disabled, readonly, onChange } = props;
  const [typed, setTyped] = useState(shown(value));
  useEffect(() => {
    if (value !== 'NaN' && value !== numberIn(typed)) {
      setTyped(shown(value));
    }
  }, [value]);
  const { prefixAdorner, suffixAdorner } = field.appearance ?? {};
  return box(
    props,
    element(Label, { htmlFor: domId, label: field.label }),
    readonly
      ? reading(domId, [prefixAdorner, shown(value), suffixAdorner].filter(Boolean).join(' '))
      : element(
          'div',
          { class: 'bw-number' },
          prefixAdorner && element('span', null, prefixAdorner),
          element('input', {
            id: domId,
            class: 'fjs-input',
            type: 'text',
            inputMode: field.decimalDigits === 0 ? 'numeric' : 'decimal',
            autoComplete: 'off',
            value: typed,
            disabled,
            onInput: (event: any) => {
              setTyped(event.target.value);
              onChange({ value: numberIn(event.target.value) });
            },
            ...described(props),
            'aria-invalid': errors.length > 0,
          }),
          suffixAdorner && element('span', null, suffixAdorner),
        ),
  );
}

function MomentField(clock: Clock) {
  return (props: Props) => {
    const { domId, field, value, disabled, readonly, onChange } = props;
    const withDate = field.subtype !== 'time';
    const withTime = field.subtype === 'time' || field.subtype === 'datetime';
    const [moment, setMoment] = useState<Moment>(split(value));
    useEffect(() => {
      if (value !== stamp(moment, field) && value) {
        setMoment(split(value));
      }
    }, [value]);
    const change = (part: Partial<Moment>) => {
      const next = { ...moment, ...part };
      setMoment(next);
      onChange({ value: stamp(next, field) });
    };
    if (readonly) {
      return box(
        props,
        element(Label, { label: (withDate ? field.dateLabel : field.timeLabel) ?? field.label ?? '' }),
        reading(domId, spoken(split(value))),
      );
    }
    const limit = field.properties?.limit;
    const input = (type: 'date' | 'time', label: string, extra: object) => {
      const id = `${domId}-${type}`;
      return element(
        'div',
        { class: 'bw-moment-part', key: type },
        element(Label, { htmlFor: id, label }),
        element('input', {
          id,
          type,
          class: 'fjs-input',
          value: moment[type],
          disabled,
          onInput: (event: any) => change({ [type]: event.target.value }),
          ...described(props),
          'aria-invalid': props.errors.length > 0,
          ...extra,
        }),
      );
    };
    return box(
      props,
      element(
        'div',
        { class: 'bw-moment', id: domId },
        withDate &&
          input('date', field.dateLabel ?? field.label ?? '', {
            min: field.disallowPassedDates || limit === 'notInPast' ? today(clock()) : '1900-01-01',
            max: limit === 'notInFuture' ? today(clock()) : '2199-12-31',
          }),
        withTime && input('time', field.timeLabel ?? field.label ?? '', { step: 60 * (field.timeInterval || 1) }),
      ),
    );
  };
}

/** The viewer's repeated group, which says itself when it has too few or too many rows. */
function ListField(props: Props) {
  return element(
    'div',
    null,
    element(DynamicList, props),
    element(Errors, { id: `${props.domId}-error-message`, errors: props.errors }),
  );
}

const choices = ['radio', 'checklist', 'taglist'];

function help({ domId, field }: Pick<Props, 'domId' | 'field'>) {
  return element(Description, { id: `${domId}-description`, description: field.description });
}

function box({ domId, field, errors, disabled, readonly, onBlur, onFocus }: Props, ...children: VNode[]) {
  const state = `${errors.length ? ' fjs-has-errors' : ''}${disabled ? ' fjs-disabled' : ''}${readonly ? ' fjs-readonly' : ''}`;
  const leave = (event: any) => !event.currentTarget.contains(event.relatedTarget) && onBlur?.();
  return element(
    'div',
    { class: `fjs-form-field fjs-form-field-${field.type}${state}`, onFocusOut: leave, onFocusIn: () => onFocus?.() },
    ...children,
    (readonly || !choices.includes(field.type)) && help({ domId, field }),
    element(Errors, { id: `${domId}-error-message`, errors }),
  );
}

function described({ domId, field, errors }: Props) {
  const ids = [field.description && `${domId}-description`, errors.length && `${domId}-error-message`].filter(Boolean);
  return { 'aria-describedby': ids.join(' ') || undefined };
}

function reading(id: string, text: string | undefined) {
  return element('div', { id, class: 'bw-reading' }, text || '–');
}

function optionsOf({ field, form }: Props): Array<{ value: string; label: string }> {
  const options = field.valuesKey ? form._getState().initialData?.[field.valuesKey] : field.values;
  return (Array.isArray(options) ? options : []).map((option) =>
    typeof option === 'object' ? { value: option.value, label: option.label ?? option.value } : { value: option, label: option },
  );
}

function numberIn(typed: string) {
  const text = typed.trim().replace(',', '.');
  if (text === '') {
    return null;
  }
  return Number.isFinite(Number(text)) ? Number(text) : 'NaN';
}

function shown(value: unknown) {
  return value === null || value === undefined || value === 'NaN' ? '' : String(value);
}
