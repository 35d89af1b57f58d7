/** The steps so far, which are undone in reverse order when a later one fails. */
export interface UndoList {
  add: (undo: () => void) => void;
  /** Takes everything back, and goes on where one step fails. */
  run: () => void;
}

export function createUndoList(): UndoList {
  const undos: (() => void)[] = [];
  return {
    add: (undo) => {
      undos.push(undo);
    },
    run: () => {
      for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
        try {
          undo();
        } catch (error) {
          console.error(`new-provider: this could not be undone: ${(error as Error).message}`);
        }
      }
    },
  };
}
