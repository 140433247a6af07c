import { dateField } from '@huipin/service-defaults';

/** A last day has a day after it; that of the calendar stands for "no end", which is said by leaving the field out. */
export const lastDay = dateField.refine((date) => date < '9999-12-31', { params: { why: { zh: '没有截止日则不填', en: 'leave it out where there is no end' } } });
