/** A date and a time as the browser's own fields write them; empty where nothing is chosen. */
export interface Moment {
  date: string;
  time: string;
}

/** Splits what the form holds, as read on this clock. */
export function split(value: unknown): Moment {
  const given = typeof value === 'string' ? value : '';
  const text = /^\d\d:\d\d/.test(given) ? `${today()}T${given}` : given;
  if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? { date: '', time: '' } : { date: dayOf(at), time: minuteOf(at) };
  }
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?/.exec(text) ?? [];
  return { date, time };
}

/** Writes it as the field wants it; null while something is missing. */
export function stamp({ date, time }: Moment, field: any): string | null {
  const timeOnly = field.subtype === 'time';
  const dateOnly = field.subtype !== 'time' && field.subtype !== 'datetime';
  if ((!timeOnly && !date) || (!dateOnly && !time)) {
    return null;
  }
  if (dateOnly) {
    return date;
  }
  const at = new Date(`${timeOnly ? today() : date}T${time}`);
  switch (field.timeSerializingFormat) {
    case 'utc_normalized':
      return timeOnly ? `${at.toISOString().slice(11, 16)}Z` : `${at.toISOString().slice(0, 16)}Z`;
    case 'utc_offset':
      return `${timeOnly ? '' : `${date}T`}${time}${offset(at)}`;
    default:
      return timeOnly ? time : `${date}T${time}`;
  }
}

/** Says it in the language of the page; empty where nothing is chosen. */
export function spoken({ date, time }: Moment): string {
  if (!date) {
    return time;
  }
  const day = new Date(`${date}T${time || '00:00'}`);
  const style: Intl.DateTimeFormatOptions = time ? { dateStyle: 'full', timeStyle: 'short' } : { dateStyle: 'full' };
  return new Intl.DateTimeFormat(document.documentElement.lang || 'en', style).format(day);
}

/** Today on this clock. */
export function today() {
  return dayOf(new Date());
}

function dayOf(at: Date) {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function minuteOf(at: Date) {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function offset(at: Date) {
  const minutes = -at.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number) {
  return String(number).padStart(2, '0');
}
