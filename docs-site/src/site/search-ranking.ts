/**
 * How the results of the search are ordered. Starlight's own order puts long pages, which are references, before the guides that
 * are about the words.
 * @see https://pagefind.app/docs/ranking/
 */
export const searchRanking = { pageLength: 1, termFrequency: 0.5, termSaturation: 2, termSimilarity: 9 };
