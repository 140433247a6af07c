import type { Labels } from '@huipin/service-defaults';

/** Spread into the labels of a service that imports; each service adds `importKind` for its own kinds. */
export const importLabels: Labels = {
  importState: {
    running: { zh: '处理中', en: 'running' },
    finished: { zh: '已完成', en: 'finished' },
    failed: { zh: '失败', en: 'failed' },
  },
  importFormat: { csv: { zh: 'CSV 文本', en: 'CSV' }, xlsx: { zh: 'Excel 工作簿', en: 'Excel workbook' } },
  importEncoding: { 'utf-8': { zh: 'UTF-8', en: 'UTF-8' }, gb18030: { zh: 'GB18030', en: 'GB18030' } },
};
