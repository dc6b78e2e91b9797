type Path = Array<string | number>;

/** A field as it stands in the form, once per row of a list. */
export interface Instance {
  /** As the server writes it: `key` or `list[0].key`. */
  path: string;
  domId: string;
  label: string;
  errorsIn(errors: object): string[];
  mark(errors: object, message: string): void;
}

/** The visible fields and lists, in the order of the page. */
export function instances(form: any): Instance[] {
  const fields = form.get('formFieldRegistry');
  const found: Instance[] = [...form.get('formFieldInstanceRegistry').getAllKeyed(), ...lists(form)].map((instance: any) => {
    const field = fields.get(instance.id);
    const rows = Object.values(instance.indexes ?? {}) as number[];
    const errorPath: Path = [instance.id, ...rows];
    return {
      path: written(instance.valuePath),
      domId: ['fjs-form-' + form._id + '-' + instance.id, ...rows].join('_'),
      label: plain(field.label ?? field.dateTimeLabel ?? field.dateLabel ?? ''),
      errorsIn: (errors: object) => (read(errors, errorPath) as string[] | undefined) ?? [],
      mark: (errors: object, message: string) =>
        write(errors, errorPath, [...((read(errors, errorPath) as string[] | undefined) ?? []), message]),
    };
  });
  return found.sort(byPlace);
}

/**
 * What is wrong with the visible fields and lists, or with those of them that are wanted; the form shows it. The viewer
 * itself passes lists over.
 */
export function validate(form: any, wanted?: (instance: Instance) => boolean): object {
  const errors = form.validate();
  for (const list of lists(form)) {
    const found = form.get('validator').validateFieldInstance(list, read(form._getState().data, list.valuePath));
    if (found.length) {
      write(errors, [list.id], found);
    }
  }
  const found = wanted ? only(instances(form).filter(wanted), errors) : errors;
  form._setState({ errors: found });
  return found;
}

function only(wanted: Instance[], errors: object): object {
  const found = {};
  for (const instance of wanted) {
    instance.errorsIn(errors).forEach((message) => instance.mark(found, message));
  }
  return found;
}

/** Everything that can be seen, also what cannot be changed. */
export function collect(form: any): object {
  const answers = {};
  const { data } = form._getState();
  for (const { valuePath } of form.get('formFieldInstanceRegistry').getAllKeyed()) {
    write(answers, valuePath, read(data, valuePath) ?? null);
  }
  return answers;
}

/** What was filled in so far, also where a question is hidden at the moment; without lists of options and known facts. */
export function keep(form: any, schema: object): object {
  const { data } = form._getState();
  return Object.fromEntries(roots(schema).map((key) => [key, data[key] ?? null]));
}

function lists(form: any): any[] {
  const fields = form.get('formFieldRegistry');
  return form
    .get('formFieldInstanceRegistry')
    .getAll()
    .filter(({ id }: any) => fields.get(id)?.type === 'dynamiclist');
}

function roots(component: any): string[] {
  const own = String(component.key ?? component.path ?? '').split('.')[0];
  return own ? [own] : (component.components ?? []).flatMap(roots);
}

function byPlace(left: Instance, right: Instance) {
  const [a, b] = [left, right].map(({ domId }) => document.querySelector(`[id^="${domId}"]`));
  if (!a || !b || a === b) {
    return 0;
  }
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function plain(label: string) {
  return label.startsWith('=') || label.includes('{{') ? '' : label;
}

function written(path: Path) {
  return path.map((part, place) => (typeof part === 'number' ? `[${part}]` : place ? `.${part}` : part)).join('');
}

function read(from: any, path: Path): unknown {
  return path.reduce((value: any, part) => value?.[part], from);
}

function write(into: any, path: Path, value: unknown) {
  path.slice(0, -1).forEach((part, place) => {
    into[part] ??= typeof path[place + 1] === 'number' ? [] : {};
    into = into[part];
  });
  into[path[path.length - 1]] = value;
}
