import type {loginServer as check} from '../../../checks/login-server.ts';
import type {WordsFor} from '../../../core/language.ts';

export const loginServer: WordsFor<typeof check> = {
	title: '登录服务器',
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		'by-suffix': {summary: '{host}，由 {cloud} 的后缀得出'},
		'by-suffix-not-seen': {summary: '{host}，由 {cloud} 的后缀得出：当前标识在 Azure 中看不到此注册表'},
		'by-suffix-name-free': {summary: '{host}，由 {cloud} 的后缀得出：Azure 中没有此名称'},
		'by-suffix-several': {summary: '{host}，由 {cloud} 的后缀得出：有多个注册表使用此名称'},
		'by-suffix-no-answer': {summary: '{host}，由 {cloud} 的后缀得出：没能从 Resource Manager 得知'},
		'foreign-host': {summary: '{host}，不属于任何已知云的注册表'},
		'wrong-cloud': {
			summary: '{host} 属于 {home}，选择的却是 {cloud}。',
			meaning: '每个云都有自己的注册表和登录服务；{cloud} 的令牌打不开 {home} 的注册表。',
			fixes: ['去掉 --cloud，或指定注册表所在的云。', '让 Azure CLI 也使用该云。'],
		},
		'cloud-without-registries': {
			summary: '{cloud} 没有注册表后缀，名称 {registry} 无从解析。',
			meaning: '只给名称时，登录服务器由云的后缀补全，而此云在设置时没有后缀。',
			fixes: ['不要只给名称，请给出完整的登录服务器。', '查看 az 已知的云。'],
		},
	},
};
