import type {FindingWords} from '../../describe/language-pack.ts';
import {askForReader, retry, supportWithId} from '../zh-hans.ts';

export const registryReadFailures = {
	'registry-unknown': {
		summary: '未检查：未能在 Azure 中确定是哪个注册表。',
		meaning: '原因见“Azure 中的注册表”一行。',
		fixes: {seeRegistryRow: '查看那一行，然后重试它。'},
	},
	'registry-not-readable': {
		summary: '未检查：当前标识无权在 Azure 中读取此注册表。',
		meaning: '拉取不需要这项权限，查看注册表的设置才需要。',
		fixes: {requestReader: askForReader},
	},
	'registry-gone': {
		summary: '未检查：注册表已不存在。',
		meaning: '搜索时还能找到，但 Resource Manager 中已没有：可能刚被删除或移走。',
		fixes: {retryRegistryRow: '重试“Azure 中的注册表”一行。'},
	},
	'resource-manager-error': {
		summary: [
			'未检查：Resource Manager 返回了 {status}。',
			'未检查：Resource Manager 没有响应 ({error})。',
			'未检查：Resource Manager 没有响应。',
		],
		meaning: '它刚才还有响应。此项目前无法检查。',
		fixes: {retryCheck: retry, contactSupport: supportWithId},
	},
} as const satisfies Record<string, FindingWords>;
