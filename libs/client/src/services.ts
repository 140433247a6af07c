/** Those that have an interface. */
export const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'] as const;
