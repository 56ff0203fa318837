import type {refreshToken as check} from './refresh-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/zh-hans.ts';
import {pullRoles, retry, supportWithId} from '../../zh-hans.ts';

const onlyToRegistries = 'Entra 令牌并非只能用于这个注册表，';
const askAboutProxy = '询问网络团队：是否有代理改写了 {loginServer} 的响应。';
const refreshSignIn = '如果上次用 Azure CLI 登录已是很久以前，请重新登录。';

export const refreshToken: WordsFor<typeof check> = {
	title: '刷新令牌',
	labels: {
		notSentReason: '未发送令牌的原因',
		refusedAudience: '被拒绝的受众',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': '主机不属于任何已知的云',
			'realm-mismatch': 'realm 是另一台主机',
		},
	},
	findings: {
		...registryResponseWords,
		exchanged: {summary: '注册表接受了 Entra 令牌'},
		'audience-refused': {
			summary: '注册表拒绝用于 {refusedAudience} 的令牌，接受 {audience}。',
			meaning:
				'Azure CLI 2.82 及更高版本只用被拒绝的那个受众登录，因此 az acr login 会失败；用其他方式登录则可以拉取。',
			fixes: {setAudience: '让 Azure CLI（2.87 或更高版本）使用被接受的受众。'},
		},
		'unknown-cloud': {
			summary: '未发送令牌：{loginServer} 的后缀不属于任何已知的云。',
			meaning: `${onlyToRegistries}因此只发给已知云中的注册表。`,
			fixes: {
				useLoginServer: '请改用注册表在 Azure 中的登录服务器，即以 .azurecr.io 等结尾的名称。',
				registerCloud: '如果它属于自建的云，请注册该云，然后重新运行 acr-doctor。',
			},
		},
		'realm-mismatch': {
			summary: '未发送令牌：注册表要求发往另一台主机 ({realm})。',
			meaning: `${onlyToRegistries}因此绝不会发给响应中指定的其他主机。`,
			fixes: {checkLoginServer: '确认 {loginServer} 是自己的注册表，并且响应没有被中间的程序改写。'},
		},
		unauthorized: {
			summary: [
				'401：注册表不允许 {who} 登录。',
				'401：注册表不允许应用程序 {applicationId} 登录。',
				'401：注册表不允许当前标识登录。',
			],
			meaning: '该标识在此注册表上没有角色，或与注册表不在同一租户。刚刚分配的角色可能要十分钟才会生效。',
			fixes: {
				...pullRoles,
				signInToRegistryTenant: '如果注册表不在租户 {tenant} 中，请登录到其所在的租户。',
				refreshSignIn: refreshSignIn,
			},
		},
		'token-missing': {
			summary: '注册表返回 200，但没有刷新令牌。',
			meaning: 'Azure 的注册表会返回刷新令牌。响应可能来自中间的程序，或被它改动。',
			fixes: {retryCheck: retry, contactSupport: supportWithId, askAboutRewriting: askAboutProxy},
		},
		'response-not-json': {
			summary: '注册表返回 200，但内容不是 JSON。',
			meaning: '代理或要求登录的网络将响应换成了自己的页面。',
			fixes: {signInToNetwork: '打开浏览器，看网络是否要求登录。', askAboutRewriting: askAboutProxy},
		},
		'exchange-endpoint-missing': {
			summary: '{loginServer} 不提供令牌交换 (404)。',
			meaning: 'Azure 的注册表在 /oauth2/exchange 提供令牌交换。这可能是另一种注册表。',
			fixes: {checkLoginServer: '核对 {loginServer} 是否就是要访问的注册表。'},
		},
		'unexpected-status': {
			summary: ['令牌交换返回 {status}：{registryMessage}', '令牌交换返回 {status}。'],
			meaning: '它应返回 200 和刷新令牌，或返回 401。',
			fixes: {retryCheck: retry, refreshSignIn: refreshSignIn, contactSupport: supportWithId},
		},
	},
};
