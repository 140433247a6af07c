import { defineErrors } from '@huipin/kernel';

export const auditErrors = defineErrors({
  SUBJECT_REQUIRED: { kind: 'invalid', pointer: '/subject', zh: '请以 subject 指明查阅记录所关于的主体', en: 'say with subject whose readings are meant' },
});
