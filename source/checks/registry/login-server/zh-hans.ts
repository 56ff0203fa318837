import type {loginServer as check} from './login-server.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const bySuffix = '{host}（根据后缀）';

export const loginServer: WordsFor<typeof check> = {
	title: '登录服务器',
	column: '主机',
	labels: {
		hostCloud: '主机所属的云',
		assumedHost: '最初假定的主机',
		source: '来源',
		resourceFinding: 'Azure 查询结果',
	},
	terms: {
		source: {
			given: '输入的名称',
			resource: 'Azure 中的资源',
			suffix: '云的后缀',
			none: '无',
		},
	},
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		corrected: {
			short: '{host}（来自 Azure）',
			summary: '{host}，来自 Azure；最初的检查使用 {assumedHost}',
		},
		'by-suffix': {short: bySuffix, summary: '{host}，根据 {cloud} 的后缀'},
		'by-suffix-not-visible': {
			short: bySuffix,
			summary: '{host}，根据 {cloud} 的后缀：当前标识在 Azure 中看不到此注册表',
		},
		'by-suffix-name-free': {
			short: bySuffix,
			summary: '{host}，根据 {cloud} 的后缀：Azure 中没有使用此名称的注册表',
		},
		'by-suffix-several': {
			short: bySuffix,
			summary: '{host}，根据 {cloud} 的后缀：有多个注册表使用此名称',
		},
		'by-suffix-no-answer': {
			short: bySuffix,
			summary: '{host}，根据 {cloud} 的后缀：Azure 查询没有返回登录服务器',
		},
		'unknown-cloud': {short: '{host}（未知的云）', summary: '{host}，不属于任何已知的云'},
		'wrong-cloud': {
			short: '登录服务器不属于所选的云',
			summary: '{host} 属于 {hostCloud}，而所选的云是 {cloud}。',
			meaning: '每个云都有自己的注册表和登录服务。{cloud} 的令牌不能用于访问 {hostCloud} 中的注册表。',
			fixes: {
				useRegistryCloud: '在注册表所属的云中检查。',
				switchAzureCliCloud: '将 Azure CLI 也切换到该云。',
			},
		},
		'cloud-without-registries': {
			short: '此云没有注册表后缀',
			summary: '{cloud} 没有注册表后缀，因此名称 {registry} 没有登录服务器。',
			meaning: '登录服务器由注册表名称和云的后缀组成，而添加此云时没有设置后缀。',
			fixes: {useLoginServer: '输入完整的登录服务器，而不是名称。', listClouds: '列出 Azure CLI 已知的云。'},
		},
	},
};
