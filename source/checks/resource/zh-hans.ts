import type {FindingWords} from '../../describe/language-pack.ts';
import {askForReader, retryCheck, supportWithId} from '../zh-hans.ts';

export const registryReadFailures = {
	'registry-unknown': {
		short: '未能在 Azure 中确定注册表',
		summary: '未检查：未能在 Azure 中确定注册表。',
		meaning: '“Azure 中的注册表”一行说明了原因。',
		fixes: {seeRegistryRow: '查看“Azure 中的注册表”一行，然后重试该行。'},
	},
	'registry-not-readable': {
		short: '无权读取注册表',
		summary: '未检查：当前标识无权在 Azure 中读取注册表。',
		meaning: '拉取不需要此权限，检查注册表的设置需要此权限。',
		fixes: {requestReader: askForReader},
	},
	'registry-gone': {
		short: '注册表已不存在',
		summary: '未检查：注册表已不存在。',
		meaning: '查找时找到了注册表，但 Azure 资源管理器中没有：注册表刚被删除或移动。',
		fixes: {retryRegistryRow: '重试“Azure 中的注册表”一行。'},
	},
	'resource-manager-error': {
		short: ['资源管理器返回 {status}', '资源管理器没有响应'],
		summary: [
			'未检查：Azure 资源管理器返回 {status}。',
			'未检查：Azure 资源管理器没有响应 ({error})。',
			'未检查：Azure 资源管理器没有响应。',
		],
		meaning: '不久前找到注册表时，Azure 资源管理器还有响应。',
		fixes: {retryCheck, contactSupport: supportWithId},
	},
} as const satisfies Record<string, FindingWords>;
