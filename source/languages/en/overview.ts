import type {OverviewWords} from '../../describe/overview-words.ts';

export const overview: OverviewWords = {
	title: 'Registries: {count}',
	machine: 'This machine',
	registry: 'Registry',
	enter: 'open',
};
