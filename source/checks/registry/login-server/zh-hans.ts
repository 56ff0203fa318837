import type {loginServer as check} from './login-server.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const loginServer: WordsFor<typeof check> = {
	title: '登录服务器',
	labels: {
		hostCloud: '主机所属的云',
		assumedHost: '检查开始时所用主机',
		source: '来源',
		resourceFinding: '未在 Azure 中找到的原因',
	},
	terms: {
		source: {
			given: '指定的名称',
			resource: 'Azure 中的资源',
			suffix: '云的后缀',
			none: '未能确定',
		},
	},
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		corrected: {summary: '{host}（由 Azure 提供；最初检查的是 {assumedHost}）'},
		'by-suffix': {summary: '推断为 {host}（用 {cloud} 的后缀）'},
		'by-suffix-not-visible': {
			summary: '推断为 {host}（用 {cloud} 的后缀）：当前标识在 Azure 中看不到此注册表',
		},
		'by-suffix-name-free': {summary: '推断为 {host}（用 {cloud} 的后缀）：Azure 中没有此名称'},
		'by-suffix-several': {summary: '推断为 {host}（用 {cloud} 的后缀）：有多个注册表使用此名称'},
		'by-suffix-no-answer': {summary: '推断为 {host}（用 {cloud} 的后缀）：未能从 Resource Manager 查到'},
		'unknown-cloud': {summary: '{host}，不属于任何已知云的注册表'},
		'wrong-cloud': {
			summary: '{host} 属于 {hostCloud}，而选择的云是 {cloud}。',
			meaning: '每个云都有自己的注册表和登录服务；{cloud} 的令牌不能用于 {hostCloud} 的注册表。',
			fixes: {
				useRegistryCloud: '指定注册表所在的云，再检查一次。',
				switchAzureCliCloud: '让 Azure CLI 也使用该云。',
			},
		},
		'cloud-without-registries': {
			summary: '{cloud} 没有注册表后缀，无法由名称 {registry} 推断登录服务器。',
			meaning: '只指定名称时，要用云的后缀补全登录服务器，而此云没有设置后缀。',
			fixes: {useLoginServer: '不要只写名称，请指定完整的登录服务器。', listClouds: '查看 az 已知的云。'},
		},
	},
};
