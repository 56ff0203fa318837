import type {OverviewWords} from '../../describe/overview-words.ts';

export const overview: OverviewWords = {
	title: '레지스트리 {count}개',
	machine: '이 컴퓨터',
	registry: '레지스트리',
	enter: '열기',
};
