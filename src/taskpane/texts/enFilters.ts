import type { frFilters } from './frFilters';

/** What the list can be cut down to, in English. */
export const enFilters: typeof frFilters = {
  objective: 'Objective',
  status: 'Status',
  commune: 'Commune',
  all: 'All',
  allFeminine: 'All',
  noCommune: 'No commune named',
  clear: 'Clear the filters',
  named: (filters) => `Filter: ${filters.join(' · ')}`,
  one: (name, value) => `${name} “${value}”`,
  text: 'Search',
  showAll: 'Show everything',
};
