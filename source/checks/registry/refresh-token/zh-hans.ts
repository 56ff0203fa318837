import type {refreshToken as check} from './refresh-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/zh-hans.ts';
import {
	askAboutRewriting,
	checkLoginServer,
	checkResponses,
	pullRoles,
	responseNotJson,
	retryCheck,
	supportWithId,
} from '../../zh-hans.ts';

const givesMoreAccess = 'Microsoft Entra 令牌能访问的不只是此注册表，因此 acr-doctor ';
const refreshSignIn = '如果已很久没有用 Azure CLI 登录，请重新登录。';
const lookUpCode = '查询该代码的含义：https://login.microsoftonline.com/error?code={entraErrorNumber}';

export const refreshToken: WordsFor<typeof check> = {
	title: '刷新令牌',
	column: '令牌',
	labels: {
		notSentReason: '未发送令牌的原因',
		refusedAudience: '被拒绝的受众',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': '主机不属于任何已知的云',
			'realm-mismatch': 'realm 在另一台主机上',
		},
	},
	findings: {
		...registryResponseWords,
		exchanged: {short: 'Entra 令牌已被接受', summary: '注册表接受了 Microsoft Entra 令牌'},
		'audience-refused': {
			short: '令牌受众不符，只接受 ARM 受众',
			summary: '注册表拒绝受众为 {refusedAudience} 的令牌，但接受受众 {audience}。',
			meaning:
				'Azure CLI 2.82 及更高版本只用被拒绝的受众登录，因此对此注册表的 az acr login 会失败。其他客户端可以拉取。',
			fixes: {setAudience: '在 Azure CLI（2.87 或更高版本）中设置被接受的受众。'},
		},
		'unknown-cloud': {
			short: '主机不属于任何已知的云',
			summary: '未发送令牌：{loginServer} 的后缀不属于任何已知的云。',
			meaning: `${givesMoreAccess}只向已知云中的注册表发送令牌。`,
			fixes: {
				useLoginServer: '输入注册表在 Azure 中的登录服务器，即以 .azurecr.io 等结尾的名称。',
				registerCloud: '如果注册表在组织自己的云中，请用 az 添加该云，然后重新运行 acr-doctor。',
			},
		},
		'realm-mismatch': {
			short: '质询指定了另一台令牌主机',
			summary: '未发送令牌：质询要求到另一台主机 ({realm}) 获取令牌。',
			meaning: `${givesMoreAccess}绝不向其他主机发送令牌。`,
			fixes: {checkLoginServer: checkResponses},
		},
		unauthorized: {
			short: ['注册表拒绝 {who} 登录', '注册表拒绝当前标识登录'],
			summary: [
				'401：注册表拒绝 {who} 登录。',
				'401：注册表拒绝应用程序 {applicationId} 登录。',
				'401：注册表拒绝当前标识登录。',
			],
			meaning: '该标识在此注册表上没有角色，或与注册表不在同一租户。新分配的角色可能要十分钟才会生效。',
			fixes: {
				...pullRoles,
				signInToRegistryTenant: '如果注册表不在租户 {tenant} 中，请登录到注册表所在的租户。',
				refreshSignIn,
			},
		},
		'entra-sign-in-required': {
			short: 'Entra 要求重新登录',
			summary: '注册表返回了需要重新登录的 Microsoft Entra 错误 ({entraCode})。',
			meaning: '注册表无法使用 Microsoft Entra 令牌。错误消息：{registryMessage}',
			fixes: {
				signInToTenant: '重新登录。',
				renewToken: '用返回令牌的工具重新登录，然后重试。',
				lookUpCode,
			},
		},
		'entra-refused': {
			short: 'Entra 拒绝了该标识',
			summary: '注册表返回了 Microsoft Entra 的错误 ({entraCode})。',
			meaning: '拒绝该标识的是 Microsoft Entra，而不是注册表。错误消息：{registryMessage}',
			fixes: {
				lookUpCode,
				askAdministrator: '请租户管理员查看 Microsoft Entra 登录日志中的条目。',
				contactSupport: supportWithId,
			},
		},
		'token-missing': {
			short: '响应中没有刷新令牌',
			summary: '注册表返回 200，但没有刷新令牌。',
			meaning: 'Azure 容器注册表会返回刷新令牌。此响应可能来自代理，或已被代理改写。',
			fixes: {retryCheck, contactSupport: supportWithId, askAboutRewriting},
		},
		'response-not-json': {
			...responseNotJson,
			fixes: {signInToNetwork: '打开浏览器，确认网络是否要求登录。', askAboutRewriting},
		},
		'exchange-endpoint-missing': {
			short: '没有令牌交换终结点 (404)',
			summary: '{loginServer} 没有令牌交换终结点 (404)。',
			meaning: 'Azure 容器注册表的令牌交换终结点是 /oauth2/exchange。此服务器可能是另一种注册表。',
			fixes: {checkLoginServer},
		},
		'unexpected-status': {
			short: '令牌交换返回 {status}',
			summary: ['令牌交换返回 {status}：{registryMessage}', '令牌交换返回 {status}。'],
			meaning: '预期结果是 200 和刷新令牌，或 401。',
			fixes: {retryCheck, refreshSignIn, contactSupport: supportWithId},
		},
	},
};
