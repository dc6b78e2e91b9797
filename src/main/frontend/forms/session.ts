import { Form } from '@bpmn-io/form-js-viewer';
import viewerCss from '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css?inline';
import { addStyles } from '../styles';
import { fieldsModule } from './fields';
import { collect, instances, keep, validate, type Instance } from './answers';
import { clockFrom } from './moments';
import { prepare } from './schema';
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
}

/** A form that is being filled in. */
export interface FormSession {
  submit(): object | undefined;
  draft(): object;
  showViolations(violations: Violation[]): void;
  setReadOnly(readOnly: boolean): void;
  close(): void;
}

/** Draws a form into its host and listens to what is filled in. */
export async function openForm(request: FormRequest): Promise<FormSession> {
  const { host, words } = request;
  addStyles('form-js', viewerCss);
  const top = document.createElement('div');
  const container = document.createElement('div');
  container.className = 'fjs-no-theme';
  host.append(top, container);

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

  function complain(mistakes: Mistake[]) {
    showSummary(top, words, mistakes);
  }

  return {
    submit() {
      const errors = validate(form);
      const mistakes = instances(form).flatMap((instance) => mistakeOf(form, instance, errors));
      complain(mistakes);
      return mistakes.length ? undefined : collect(form);
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
    close() {
      stopTranslating();
      form.destroy();
      host.replaceChildren();
    },
  };
}

function mistakeOf(form: any, instance: Instance, errors: object): Mistake[] {
  const [message] = instance.errorsIn(errors);
  return message ? [{ message, label: instance.label, target: instance.domId }] : [];
}

/** Enter in a field must not send the form. */
function swallow(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}
