import type pg from 'pg';
import { QueryFailedError, type DataSource, type EntitySchema, type EntitySchemaColumnOptions, type ValueTransformer } from 'typeorm';
import { poolOf } from './data-source.ts';

/**
 * Rows of a table by a statement that each connection plans once. For what is asked for all day by one shape of query:
 * building that and planning it takes longer than running it. The statement selects whole rows of the table.
 */
export async function preparedRows<R extends object>(dataSource: DataSource, table: EntitySchema<R>, statement: Required<Pick<pg.QueryConfig, 'name' | 'text'>>, values: readonly unknown[]): Promise<R[]> {
  try {
    const { rows } = await poolOf(dataSource).query<Record<string, unknown>>({ ...statement, values: [...values] });
    return rows.map((row) => toTyped(row, table));
  } catch (error) {
    throw new QueryFailedError(statement.text, [...values], error as Error);
  }
}

/** As the columns of the table say: an instant as text, a whole number as a number. */
function toTyped<R>(row: Record<string, unknown>, { options }: EntitySchema<R>): R {
  const columns = options.columns as Readonly<Record<string, EntitySchemaColumnOptions | undefined>>;
  for (const name in row) {
    const transformer = columns[name]?.transformer;
    if (transformer !== undefined) row[name] = (transformer as ValueTransformer).from(row[name]);
  }
  return row as R;
}
