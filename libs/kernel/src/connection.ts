/** The connection to a database was lost, or there was none to be had: as pg says it, and TypeORM once that has happened under an open transaction. */
export function isConnectionLost({ name, message }: Error): boolean {
  return /^QueryRunner(Provider)?AlreadyReleased/.test(name) || /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(message);
}
