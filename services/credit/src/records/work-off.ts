/**
 * Works off what is due, each in its own transaction, until nothing is left that moves; answers how many it did. One that
 * fails must not keep the others from it: it stays due, and its error is thrown at the end.
 */
export async function workOff(findDue: () => Promise<readonly { id: string }[]>, work: (id: string) => Promise<boolean>): Promise<number> {
  const failed = new Map<string, unknown>();
  let done = 0;
  for (let moves = true; moves; ) {
    moves = false;
    for (const { id } of await findDue()) {
      try {
        if (failed.has(id) || !(await work(id))) continue;
        done += 1;
        moves = true;
      } catch (error) {
        failed.set(id, error);
      }
    }
  }
  if (failed.size > 0) throw new AggregateError(failed.values(), `${failed.size} of what was due could not be done`);
  return done;
}
