import type {resource as check} from './resource.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {askForReader, giveLonger, retry, seeAzureStatus, supportWithId, waitAMinute} from '../../zh-hans.ts';

const otherChecksContinue = '其他检查会继续，并使用输入的登录服务器（或名称加云的后缀）。';
const pullWorksWithout = `拉取不需要 Azure 资源管理器，az acr 命令需要。${otherChecksContinue}`;
const noAccess = '或者当前标识无权访问注册表的订阅；这不影响拉取。';

const giveLoginServer = '如果登录服务器包含哈希 (NAME-HASH)，请输入完整的登录服务器。';
const doNothing = '如果当前标识只用于拉取，则无需任何操作。';
const requestReader = '如需注册表的详细信息，请注册表所有者分配读取者 (Reader) 角色。';
const signInToTenant = '如果注册表在另一个租户中，请登录到该租户。';
const allowResourceManager = '请网络团队放行 {cloud} 的 Azure 资源管理器。';

export const resource: WordsFor<typeof check> = {
	title: 'Azure 中的注册表',
	column: 'Azure',
	labels: {
		adminUserEnabled: '管理员用户',
		anonymousPullEnabled: '匿名拉取',
		armTokenPolicy: 'Azure 资源管理器令牌',
		dataEndpoints: '数据终结点',
		defaultAction: '防火墙默认操作',
		domainNameLabelScope: '域名标签范围',
		encryptionStatus: '客户管理的密钥',
		foundBy: '查找方式',
		isNameAvailable: '名称可用',
		loginServers: '登录服务器',
		otherCloudMatch: '在其他云中找到',
		otherTenants: '其他租户',
		privateEndpointCount: '专用终结点',
		provisioningState: '预配状态',
		region: '区域',
		registryTenant: '注册表的租户',
		requestedHost: '指定的主机',
		requestedSubscription: '指定的订阅',
		resourceGroup: '资源组',
		resourceName: '资源名称',
		roleAssignmentMode: '角色分配模式',
		skipReason: '未查找的原因',
		sku: '服务层级',
		subscriptionCount: '可见的订阅数',
		subscriptionName: '订阅名称',
		tokenErrorCode: '令牌错误',
		trustPolicy: '内容信任',
	},
	terms: {
		foundBy: {'resource-graph': '查询 Azure Resource Graph', subscription: '列出订阅中的注册表'},
		skipReason: {'host-outside-cloud': '主机不属于此云', 'no-token': 'Microsoft Entra 未颁发令牌'},
	},
	findings: {
		found: {
			short: ['{sku}，{region}，{resourceGroup}', '资源组 {resourceGroup}', '{registry}'],
			summary: [
				'注册表在 {subscriptionName} 的 {resourceGroup} 中：{sku}，{region}',
				'注册表在 {subscriptionName} 的 {resourceGroup} 中',
				'{registry}',
			],
		},
		'login-server-mismatch': {
			short: '登录服务器不符',
			summary: '{registry} 的登录服务器是 {loginServer}，不是 {requestedHost}。',
			meaning: '输入的登录服务器属于另一个注册表，或不属于任何注册表。',
			fixes: {
				checkLoginServer: '检查 Azure 返回的登录服务器。',
				useLoginServer: '在映像名称中使用 {loginServer}，并登录到该登录服务器。',
			},
		},
		'registry-ambiguous': {
			short: '有多个名为 {registry} 的注册表',
			summary: ['有多个名为 {registry} 的注册表：{loginServers}'],
			meaning:
				'登录服务器包含哈希的注册表可以同名。如果根据订阅和后缀无法确定是哪个注册表，acr-doctor 就根据名称推断登录服务器。',
			fixes: {
				giveLoginServer: '输入完整的登录服务器。',
				nameSubscription: '也可以指定订阅。',
				listRegistries: '列出各注册表及登录服务器。',
			},
		},
		'subscription-mismatch': {
			short: '注册表不在指定的订阅中',
			summary: '{registry} 在 {subscriptionName} 中，不在 {requestedSubscription} 中。',
			meaning:
				'Azure CLI 只在当前订阅中查找。如果注册表在其他订阅中，Azure CLI 会猜测登录服务器，而管理注册表的命令会失败。',
			fixes: {
				selectSubscription: '将 Azure CLI 切换到注册表所在的订阅。',
				nameSubscription: '如果指定了其他订阅，请改为指定注册表所在的订阅。',
			},
		},
		creating: {
			short: '注册表仍在创建中',
			summary: '{registry} 仍在创建中。',
			meaning: '在 Azure 完成创建之前，DNS 中可能没有该登录服务器，注册表也可能拒绝请求。',
			fixes: {waitAndRetry: waitAMinute},
		},
		updating: {
			short: '注册表正在更新',
			summary: '{registry} 正在更新。',
			meaning: '对注册表的网络、密钥或副本的更改要几分钟才能在各处生效。',
			fixes: {waitAndRetry: '等待更新完成后重试。'},
		},
		deleting: {
			short: '注册表正在被删除',
			summary: '{registry} 正在被删除。',
			meaning: '对注册表的请求很快就会失败。',
			fixes: {showActivityLog: '查看是谁删除了注册表。', useOtherRegistry: '改用其他注册表。'},
		},
		'provisioning-failed': {
			short: '注册表的上一次更改失败',
			summary: '{registry} 的上一次更改失败。',
			meaning: 'Azure 没有完成这次更改。注册表可能照常工作，也可能完全不能用。',
			fixes: {showActivityLog: '查看哪项操作失败。', repeatChange: '重新进行更改。'},
		},
		'registry-not-found': {
			short: '没有名为 {registry} 的注册表',
			summary: '{cloud} 中没有名为 {registry} 的注册表。',
			meaning:
				'Azure 报告此名称可用：名称拼写有误，或者注册表已被删除或位于其他云。登录服务器包含哈希的注册表即使存在，名称也可能显示为可用。',
			fixes: {
				checkSpelling: '检查拼写。',
				listRegistries: '列出当前订阅中的注册表。',
				giveLoginServer,
				nameCloud: '如果注册表在其他云中，请指定该云。',
			},
		},
		'other-cloud': {
			short: '未找到，但存在于其他云中',
			summary: '在 {cloud} 中没有找到 {registry}，但 {homeCloud} 中有 {otherHost}。',
			meaning: '每个云都有自己的注册表、登录服务和主机名。',
			fixes: {
				checkOtherCloud: '检查另一个云中的注册表。',
				switchAzureCliCloud: '将 Azure CLI 也切换到另一个云。',
				checkSpelling: '如果注册表在此云中，请检查拼写。',
			},
		},
		'not-visible': {
			short: '当前标识看不到注册表',
			summary: [
				'注册表 {registry} 存在，但 {who} 在 Azure 中看不到该注册表。',
				'注册表 {registry} 存在，但应用程序 {applicationId} 在 Azure 中看不到该注册表。',
				'注册表 {registry} 存在，但当前标识在 Azure 中看不到该注册表。',
			],
			meaning: [
				`注册表不在租户 {identityTenant} 中（当前标识还属于 {otherTenants}），${noAccess}${otherChecksContinue}`,
				`注册表不在租户 {identityTenant} 中，${noAccess}${otherChecksContinue}`,
				`注册表在另一个租户中，${noAccess}${otherChecksContinue}`,
			],
			fixes: {
				signInToKnownTenant: '如果注册表在租户 {otherTenant} 中，请登录到该租户。',
				signInToTenant,
				requestReader: `也可以${askForReader}`,
				giveLoginServer,
			},
		},
		'not-listed': {
			short: '当前标识可见的注册表中没有此名称',
			summary: '在当前标识可见的注册表中，Azure 资源管理器没有找到使用此名称的注册表。',
			meaning: `只用于拉取的标识无法列出注册表，也不需要列出。${otherChecksContinue}`,
			fixes: {doNothing, requestReader, giveLoginServer},
		},
		'no-subscription': {
			short: '没有可见的订阅',
			summary: '当前标识无权访问任何订阅。',
			meaning: `如果标识只在注册表上有角色，这属于正常情况，该标识仍可以拉取。${otherChecksContinue}`,
			fixes: {doNothing, signInToTenant, giveLoginServer},
		},
		'access-denied': {
			short: '无权在 Azure 中查找注册表',
			summary: '当前标识无权在 Azure 资源管理器中查找注册表。',
			meaning: `只用于拉取的标识没有此权限，也不需要。${otherChecksContinue}`,
			fixes: {doNothing, requestReader, giveLoginServer},
		},
		'search-not-supported': {
			short: '此云不支持查找注册表',
			summary: '此云的 Azure 资源管理器无法查找注册表。',
			meaning: `此云的 Azure 资源管理器不支持所用的查询。${otherChecksContinue}`,
			fixes: {giveLoginServer},
		},
		'host-outside-cloud': {
			short: '主机不属于 {cloud}',
			summary: '未查找：输入的主机不属于 {cloud}。',
			meaning: 'Azure 资源管理器只列出自己云中的注册表，acr-doctor 也不向其他地方发送令牌。其他检查会继续。',
			fixes: {
				giveAzureHost:
					'如果主机属于 Azure 容器注册表，请输入该注册表的登录服务器，即以 .azurecr.io 等结尾的名称。',
			},
		},
		'no-token': {
			short: '没有用于资源管理器的令牌',
			summary: 'Microsoft Entra 不颁发用于 Azure 资源管理器的令牌 ({errorCode})。',
			meaning: `对注册表的登录正常。对 Azure 的登录被拒绝（例如由于条件访问策略），而 az acr 命令需要登录 Azure。${otherChecksContinue}`,
			fixes: {
				askAdministrator: '询问租户的管理员：Microsoft Entra 的登录日志中有原因。',
				requestToken: '查看 Azure CLI 返回的错误消息。',
			},
		},
		unreachable: {
			short: '无法连接资源管理器',
			summary: '无法连接 Azure 资源管理器 ({error})。',
			meaning: pullWorksWithout,
			fixes: {allowResourceManager, showResourceManager: '查看 Azure 资源管理器的地址。'},
		},
		'timed-out': {
			short: '资源管理器响应超时',
			summary: ['Azure 资源管理器没有发送完整的响应 ({unfinished})。', 'Azure 资源管理器响应超时。'],
			meaning: pullWorksWithout,
			fixes: {
				retry,
				allowMoreTime: giveLonger,
				allowResourceManager: '询问网络团队：{cloud} 的 Azure 资源管理器是否已放行。',
			},
		},
		'certificate-untrusted': {
			short: '资源管理器的证书不受信任',
			summary: 'Azure 资源管理器的证书不受信任 ({error})。',
			meaning: `通常是公司的代理解密 TLS，并用本机不信任的证书颁发机构 (CA) 重新签名。未发送令牌。${otherChecksContinue}`,
			fixes: {
				trustCaCertificate: '向网络团队索取 PEM 格式的 CA 证书，并添加到本机的信任存储。',
				trustForAcrDoctor: `也可以将 NODE_EXTRA_CA_CERTS 设置为该证书文件${thenStartAgain}`,
			},
		},
		'token-rejected': {
			short: '令牌被拒绝 (401)',
			summary: ['Azure 资源管理器拒绝了令牌 (401)。错误消息：{detail}', 'Azure 资源管理器拒绝了令牌 (401)。'],
			meaning: `令牌已过期、已被吊销，或用于另一个云。${otherChecksContinue}`,
			fixes: {retry: '重试：acr-doctor 会重新登录。', signInAgain: '如果问题仍然存在，请重新登录。'},
		},
		throttled: {
			short: '请求过多 (429)',
			summary: [
				'Azure 资源管理器收到的请求过多 (429)，请在 {wait} 秒后重试。',
				'Azure 资源管理器收到的请求过多 (429)。',
			],
			meaning: `Azure 资源管理器限制每个标识在一段时间内的请求数。${otherChecksContinue}`,
			fixes: {waitAndRetry: '稍后重试。'},
		},
		'server-error': {
			short: '资源管理器服务器错误 ({status})',
			summary: 'Azure 资源管理器出现服务器错误，返回 {status}。',
			meaning: `服务器错误通常在几分钟内消失。${otherChecksContinue}`,
			fixes: {waitAndRetry: waitAMinute, contactSupport: supportWithId, checkAzureStatus: seeAzureStatus},
		},
		'invalid-response': {
			short: '响应不是来自资源管理器',
			summary: ['响应不是来自 Azure 资源管理器：{pageTitle}', '响应不是来自 Azure 资源管理器。'],
			meaning: `代理或强制门户返回了自己的页面。${otherChecksContinue}`,
			fixes: {openBrowser: '打开浏览器，确认网络是否要求登录。', allowResourceManager},
		},
		'unexpected-status': {
			short: '资源管理器返回 {status}',
			summary: ['Azure 资源管理器返回 {status}：{detail}', 'Azure 资源管理器返回 {status}。'],
			meaning: `预期的响应是注册表的信息。${otherChecksContinue}`,
			fixes: {retry, contactSupport: supportWithId},
		},
	},
};
