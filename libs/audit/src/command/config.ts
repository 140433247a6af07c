/** Secrets of the two clients, where they are not the clients' names. */
export const secrets: Readonly<Record<'client' | 'witness', string | undefined>> = {
  client: process.env['HUIPIN_CLIENT_SECRET'],
  witness: process.env['HUIPIN_WITNESS_SECRET'],
};
