import type {FindingWords} from '../../describe/language-pack.ts';
import {askForReader, retryCheck, supportWithId} from '../zh-hans.ts';

export const registryReadFailures = {
	'registry-unknown': {
		short: '未能在 Azure 中确定注册表',
		summary: '未检查：未能在 Azure 中确定注册表。',
		meaning: '原因见“Azure 中的注册表”一行。',
		fixes: {seeRegistryRow: '查看“Azure 中的注册表”一行，然后重试该项检查。'},
	},
	'registry-not-readable': {
		short: '无权读取注册表',
		summary: '未检查：当前标识无权在 Azure 中读取注册表。',
		meaning: '检查注册表的设置需要此权限，拉取则不需要。',
		fixes: {requestReader: askForReader},
	},
	'registry-gone': {
		short: '注册表已不存在',
		summary: '未检查：注册表已不存在。',
		meaning: '查找时注册表还在，但现在 Azure 资源管理器中已没有：注册表刚被删除或移动。',
		fixes: {retryRegistryRow: '重试“Azure 中的注册表”检查。'},
	},
	'resource-manager-error': {
		short: ['资源管理器返回 {status}', '资源管理器没有响应'],
		summary: [
			'未检查：Azure 资源管理器返回 {status}。',
			'未检查：Azure 资源管理器没有响应 ({error})。',
			'未检查：Azure 资源管理器没有响应。',
		],
		meaning: '不久前查找注册表时，Azure 资源管理器还有响应。',
		fixes: {retryCheck, contactSupport: supportWithId},
	},
} as const satisfies Record<string, FindingWords>;
