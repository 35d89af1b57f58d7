/** What was done so far, to be taken back in the reverse order when the rest cannot be done. */
export interface UndoList {
  add: (undo: () => void) => void;
  /** Take everything back, and go on where one step fails. */
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
          console.error(`new-provider: this could not be taken back: ${(error as Error).message}`);
        }
      }
    },
  };
}
