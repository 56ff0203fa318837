import type {OverviewWords} from '../../describe/overview-words.ts';

export const overview: OverviewWords = {
	title: 'レジストリ {count} 件',
	machine: 'このマシン',
	registry: 'レジストリ',
	enter: '開く',
};
