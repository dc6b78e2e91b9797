import { Form } from '@bpmn-io/form-js-viewer';
import viewerCss from '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css?inline';
import { addStyles } from '../styles';
import { fieldsModule } from './fields';
import { collect, instances, keep, validate, type Instance } from './answers';
import { clockFrom } from './moments';
import { prepare } from './schema';
import { splitIntoSteps, type StepButtons, type Steps } from './steps';
import { showSummary, type Mistake } from './summary';
import { translateViewer } from './translate';
import { validatorModule } from './validator';

/** What the server did not accept: `path` is `key` or `list[0].key`. */
export interface Violation {
  path: string;
  message: string;
}

export interface FormRequest {
  host: HTMLElement;
  schema: object;
  data: object;
  messages: Record<string, string>;
  /** The server's time, in ISO 8601; this machine's without it. */
  now?: string;
  words: Record<string, string>;
  readOnly: boolean;
  changed: () => void;
  /** Lead through the form when it is long; without them it is never split. */
  buttons?: StepButtons;
}

/** A form that is being filled in. */
export interface FormSession {
  submit(): object | undefined;
  draft(): object;
  showViolations(violations: Violation[]): void;
  setReadOnly(readOnly: boolean): void;
  /** Goes on to the next step, unless something in this one has to be changed first. */
  next(): void;
  back(): void;
  close(): void;
}

/** Draws a form into its host and listens to what is filled in. */
export async function openForm(request: FormRequest): Promise<FormSession> {
  const { host, words } = request;
  addStyles('form-js', viewerCss);
  const top = document.createElement('div');
  const container = document.createElement('div');
  container.className = 'fjs-no-theme';
  const progress = document.createElement('div');
  host.append(top, progress, container);

  const clock = clockFrom(request.now);
  const schema = prepare(request.schema, words);
  const form: any = new Form({
    container,
    debounce: false,
    additionalModules: [fieldsModule(words, clock), validatorModule(request.messages, words, clock)],
  } as object);
  form.setProperty('readOnly', request.readOnly);
  container.addEventListener('submit', (event) => swallow(event), true);
  await form.importSchema(schema, request.data);
  form.on('field.updated', request.changed);
  form.on('repeatRenderManager.remove', request.changed);
  form.on('repeatRenderManager.add', request.changed);
  const stopTranslating = translateViewer(container, words);
  const steps: Steps | undefined =
    request.buttons && splitIntoSteps(form, schema, container, progress, words, request.buttons);

  function complain(mistakes: Mistake[]) {
    showSummary(top, words, mistakes, (target) => steps?.reveal(target));
  }

  function mistakes(wanted?: (instance: Instance) => boolean): Mistake[] {
    const errors = validate(form, wanted);
    return instances(form).flatMap((instance) => mistakeOf(instance, errors));
  }

  return {
    submit() {
      const found = mistakes();
      complain(found);
      return found.length ? undefined : collect(form);
    },
    draft: () => keep(form, schema),
    showViolations(violations) {
      const known = instances(form);
      const errors = {};
      complain(
        violations.map(({ path, message }) => {
          const instance = known.find((candidate) => candidate.path === path);
          instance?.mark(errors, message);
          return { message, label: instance?.label, target: instance?.domId };
        }),
      );
      form._setState({ errors });
    },
    setReadOnly: (readOnly) => form.setProperty('readOnly', readOnly),
    next() {
      const found = mistakes(({ domId }) => steps?.shows(domId) ?? true);
      complain(found);
      if (!found.length) {
        steps?.next();
      }
    },
    back: () => steps?.back(),
    close() {
      steps?.close();
      stopTranslating();
      form.destroy();
      host.replaceChildren();
    },
  };
}

function mistakeOf(instance: Instance, errors: object): Mistake[] {
  const [message] = instance.errorsIn(errors);
  return message ? [{ message, label: instance.label, target: instance.domId }] : [];
}

/** Enter in a field must not send the form. */
function swallow(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}
