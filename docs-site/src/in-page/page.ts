// The script of every page: it adds to pages that are whole without it.
import { nameSearchButton, reachTables } from "./mend-names.ts";
import { showRuns } from "./show-run.ts";
import { showTabs } from "./show-tabs.ts";
import { useOwnIds } from "./use-own-ids.ts";

nameSearchButton();
reachTables();
showTabs();
showRuns();
useOwnIds();
