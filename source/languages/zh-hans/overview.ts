import type {OverviewWords} from '../../describe/overview-words.ts';

export const overview: OverviewWords = {
	title: '注册表：{count} 个',
	machine: '本机',
	registry: '注册表',
	enter: '打开',
};
