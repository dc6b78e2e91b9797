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

/** Writes it as the field wants it; null while nothing is chosen, and one half of a day with a time stays a half. */
export function stamp({ date, time }: Moment, field: any): string | null {
  const timeOnly = field.subtype === 'time';
  const dateOnly = field.subtype !== 'time' && field.subtype !== 'datetime';
  if (dateOnly || (!timeOnly && !time)) {
    return date || null;
  }
  if (!time || (!timeOnly && !date)) {
    return time ? `T${time}` : null;
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

/** Which limit of the field the answer does not keep, if any: a day is compared with today, a moment with now. */
export function outside(field: any, value: string, now: Date): 'notInPast' | 'notInFuture' | undefined {
  if (field.subtype === 'time') {
    return undefined;
  }
  const limit = field.properties?.limit;
  const given = /T.*(Z|[+-]\d\d:\d\d)$/.test(value) ? inBrussels(new Date(value)) : value;
  const [day, current] = [today(now), given.includes('T') ? inBrussels(now) : today(now)];
  if ((limit === 'notInPast' && given < current) || (field.disallowPassedDates && given.slice(0, 10) < day)) {
    return 'notInPast';
  }
  return limit === 'notInFuture' && given > current ? 'notInFuture' : undefined;
}

/** Tells the time of the server, which in a demonstration is ahead of this machine's. */
export type Clock = () => Date;

/** A clock that shows that time now. */
export function clockFrom(now: string | undefined): Clock {
  const ahead = now ? new Date(now).getTime() - Date.now() : 0;
  return () => new Date(Date.now() + ahead);
}

/** Which day it is in Brussels. */
export function today(now: Date = new Date()) {
  return inBrussels(now).slice(0, 10);
}

/** Year, month, day, hour, minute and second in Brussels, such as 2026-03-12T19:30:00. */
function inBrussels(at: Date) {
  const style: Intl.DateTimeFormatOptions = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Brussels' };
  return new Intl.DateTimeFormat('sv-SE', style).format(at).replace(' ', 'T');
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
