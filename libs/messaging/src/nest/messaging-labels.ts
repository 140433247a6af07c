/** Spread into the labels of a service: what people read for the codes of the operator's view. */
export const messagingLabels = {
  rebuildState: {
    reading: { zh: '重建中', en: 'reading' },
    finished: { zh: '已完成', en: 'finished' },
    failed: { zh: '失败', en: 'failed' },
  },
} as const;
