import type {resource as check} from './resource.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {giveLonger, retry, seeAzureStatus, supportWithId, waitAMinute} from '../../zh-hans.ts';

const otherChecksContinue = '其他检查会继续：登录服务器以输入的为准，或由名称加云的后缀推断。';

const giveLoginServer = '如果登录服务器带有哈希 (NAME-HASH)，请完整指定。';
const nothingToDo = '如果只需要拉取，则无需任何操作。';
const askForReader = '如需更多信息，请注册表所有者授予 Reader 角色。';

export const resource: WordsFor<typeof check> = {
	title: 'Azure 中的注册表',
	labels: {
		adminUserEnabled: '管理员用户',
		anonymousPullEnabled: '匿名拉取',
		requestedSubscription: '指定的订阅',
		dataEndpoints: '数据终结点',
		defaultAction: '防火墙默认操作',
		domainNameLabelScope: '哈希的范围',
		otherCloudMatch: '在其他云中',
		encryptionStatus: '客户管理的密钥',
		foundBy: '查找方式',
		isNameAvailable: '名称未被占用',
		loginServers: '登录服务器',
		otherTenants: '其他租户',
		privateEndpointCount: '专用终结点',
		provisioningState: '状态',
		region: '区域',
		registryTenant: '注册表的租户',
		resourceGroup: '资源组',
		armTokenPolicy: 'Resource Manager 令牌',
		resourceName: '资源名称',
		roleAssignmentMode: '角色分配模式',
		skipReason: '未查找的原因',
		sku: '层级',
		subscriptionName: '订阅名称',
		subscriptionCount: '可见的订阅数',
		tokenErrorCode: '没有令牌的原因',
		trustPolicy: '内容信任',
		requestedHost: '指定的主机',
	},
	terms: {
		foundBy: {'resource-graph': '查询 Azure Resource Graph', subscription: '列出订阅中的注册表'},
		skipReason: {'host-outside-cloud': '主机不属于此云', 'no-token': 'Entra 未颁发令牌'},
	},
	findings: {
		found: {
			summary: [
				'{subscriptionName} / {resourceGroup}：{sku}，{region}',
				'{subscriptionName} / {resourceGroup}',
				'{registry}',
			],
		},
		'login-server-mismatch': {
			summary: '登录服务器不符：{registry} 位于 {loginServer}，而不是 {requestedHost}。',
			meaning: '当前标识在 Azure 中看到的同名注册表使用另一个登录服务器。输入的那个属于别人，或者并不存在。',
			fixes: {
				checkLoginServer: '检查 Azure 中记录的登录服务器。',
				useLoginServer: '在映像名称中使用 {loginServer}，并登录到它。',
			},
		},
		'registry-ambiguous': {
			summary: ['名称为 {registry} 的注册表不止一个：{loginServers}'],
			meaning: '登录服务器带有哈希的注册表可以同名。凭订阅和后缀无法确定是哪一个，因此由名称推断登录服务器。',
			fixes: {
				giveLoginServer: '指定完整的登录服务器。',
				nameSubscription: '或者指定订阅。',
				listRegistries: '全部列出。',
			},
		},
		'subscription-mismatch': {
			summary: '订阅不符：{registry} 在 {subscriptionName} 中，而不在 {requestedSubscription} 中。',
			meaning:
				'Azure CLI 只在当前订阅中查找注册表：在那里找不到时，它会直接推断登录服务器，而管理注册表的命令会报告找不到注册表。',
			fixes: {
				selectSubscription: '让 Azure CLI 使用该订阅。',
				nameSubscription: '如果指定了其他订阅，请改为该订阅。',
			},
		},
		creating: {
			summary: '{registry} 仍在创建中。',
			meaning: '在 Azure 创建完成之前，其名称可能无法解析，请求也可能被拒绝。',
			fixes: {waitAndRetry: waitAMinute},
		},
		updating: {
			summary: '{registry} 正在更新。',
			meaning: '对网络、密钥或副本的更改要几分钟才能完全生效。',
			fixes: {waitAndRetry: '等更新完成后重试。'},
		},
		deleting: {
			summary: '{registry} 正在被删除。',
			meaning: '有人或某次部署正在删除它。目前还能用的部分也会很快停止。',
			fixes: {showActivityLog: '查看是谁删除的。', useOtherRegistry: '改用其他注册表。'},
		},
		'provisioning-failed': {
			summary: '{registry} 的上一次更改失败。',
			meaning: 'Azure 没有完成这次更改：注册表可能仍照旧工作，也可能已不能用。',
			fixes: {showActivityLog: '查看失败的内容。', repeatChange: '重新进行更改。'},
		},
		'registry-not-found': {
			summary: '{cloud} 中没有名为 {registry} 的注册表。',
			meaning:
				'Azure 表示此名称可用：名称拼写可能有出入，注册表也可能已被删除，或位于其他云。如果登录服务器带有哈希，即使注册表存在，名称也可能显示为可用。',
			fixes: {
				checkSpelling: '核对拼写。',
				listRegistries: '查看当前订阅中的注册表。',
				giveLoginServer,
				nameCloud: '如果它位于其他云，请指定该云。',
			},
		},
		'other-cloud': {
			summary: '在 {cloud} 中看不到 {registry}，但 {homeCloud} 中有 {otherHost}。',
			meaning: '每个云都有自己的注册表、登录服务和名称。',
			fixes: {
				checkOtherCloud: '检查那个云中的注册表。',
				switchAzureCliCloud: '让 Azure CLI 也使用该云。',
				checkSpelling: '如果要用的就是当前的云，请核对拼写。',
			},
		},
		'not-visible': {
			summary: [
				'在 Azure 中看不到 {registry}，尽管它存在（标识：{who}）。',
				'在 Azure 中看不到 {registry}，尽管它存在（应用程序 {applicationId}）。',
				'当前标识在 Azure 中看不到 {registry}，尽管它存在。',
			],
			meaning: [
				`它可能不在租户 {identityTenant} 中（当前标识还属于 {otherTenants}），也可能是当前标识无权访问其订阅。这不影响拉取。${otherChecksContinue}`,
				`它可能不在租户 {identityTenant} 中，也可能是当前标识无权访问其订阅。这不影响拉取。${otherChecksContinue}`,
				`它可能在另一个租户中，也可能是当前标识无权访问其订阅。这不影响拉取。${otherChecksContinue}`,
			],
			fixes: {
				signInToKnownTenant: '如果它在租户 {otherTenant} 中，请登录到该租户。',
				signInToTenant: '如果它在另一个租户中，请登录到该租户。',
				requestReader: '否则请注册表所有者授予 Reader 角色；不授予也可以继续检查。',
				giveLoginServer,
			},
		},
		'not-listed': {
			summary: '当前标识在 Azure 中看不到此名称的注册表。',
			meaning: `只有拉取权限的标识看不到注册表，也不需要看到。${otherChecksContinue}`,
			fixes: {doNothing: nothingToDo, requestReader: askForReader, giveLoginServer},
		},
		'no-subscription': {
			summary: '当前标识看不到任何订阅。',
			meaning: `只在注册表上有角色的标识可能如此，但仍可以拉取。${otherChecksContinue}`,
			fixes: {
				doNothing: nothingToDo,
				signInToTenant: '如果注册表在另一个租户中，请登录到该租户。',
				giveLoginServer,
			},
		},
		'access-denied': {
			summary: 'Resource Manager 不允许当前标识查找注册表。',
			meaning: `只有拉取权限的标识无权查找，也不需要查找。${otherChecksContinue}`,
			fixes: {doNothing: nothingToDo, requestReader: askForReader, giveLoginServer},
		},
		'search-not-supported': {
			summary: '此云不支持查找注册表。',
			meaning: `它的 Resource Manager 不支持查找所用的请求。${otherChecksContinue}`,
			fixes: {giveLoginServer},
		},
		'host-outside-cloud': {
			summary: '未查找：输入的主机不属于 {cloud}。',
			meaning: 'Resource Manager 只知道自己云中的注册表，其令牌也不会发往别处。其他检查用不到它。',
			fixes: {
				giveAzureHost:
					'如果是 Azure 的注册表，请改用它在 Azure 中的登录服务器，即以 .azurecr.io 等结尾的名称。',
			},
		},
		'no-token': {
			summary: 'Entra 不颁发用于 Resource Manager 的令牌 ({errorCode})。',
			meaning: `对注册表的登录正常，对 Azure 本身的登录却被拒绝（可能是条件访问策略所致），而 az acr 命令需要后者。${otherChecksContinue}`,
			fixes: {
				askAdministrator: '询问租户管理员：从 Entra 的登录日志中可以查到原因。',
				requestToken: '查看 Azure CLI 返回的错误消息。',
			},
		},
		unreachable: {
			summary: '无法访问 Resource Manager ({error})。',
			meaning: `拉取不需要它，az acr 命令需要。${otherChecksContinue}`,
			fixes: {
				allowResourceManager: '请网络团队放行 {cloud} 的 Resource Manager。',
				showResourceManager: '查看其地址。',
			},
		},
		'timed-out': {
			summary: ['Resource Manager 的响应没有发完 ({unfinished})。', 'Resource Manager 没有在时限内响应。'],
			meaning: `拉取不需要它，az acr 命令需要。${otherChecksContinue}`,
			fixes: {
				retry,
				allowMoreTime: giveLonger,
				allowResourceManager: '询问网络团队：{cloud} 的 Resource Manager 是否已放行。',
			},
		},
		'certificate-untrusted': {
			summary: 'Resource Manager 的证书不受信任 ({error})。',
			meaning: `最常见的原因是公司的代理解密 TLS，并用本机没有的证书颁发机构重新签名。未发送令牌。${otherChecksContinue}`,
			fixes: {
				trustCaCertificate: '向网络团队索取该证书颁发机构的 PEM 证书，并添加到本机的信任库。',
				trustForAcrDoctor: `或者将该文件填入 NODE_EXTRA_CA_CERTS${thenStartAgain}`,
			},
		},
		'token-rejected': {
			summary: ['Resource Manager 拒绝了令牌 (401)：{detail}', 'Resource Manager 拒绝了令牌 (401)。'],
			meaning: `令牌已过期、已被吊销，或用于另一个云。${otherChecksContinue}`,
			fixes: {retry: '重试，acr-doctor 会重新取得令牌。', signInAgain: '如果问题持续，请重新登录。'},
		},
		throttled: {
			summary: [
				'Resource Manager 暂不接受更多请求 (429)；请在 {wait} 秒后重试。',
				'Resource Manager 暂不接受更多请求 (429)。',
			],
			meaning: `它限制每个标识在一段时间内的请求数。${otherChecksContinue}`,
			fixes: {waitAndRetry: '稍等后重试。'},
		},
		'server-error': {
			summary: 'Resource Manager 返回 {status}，属于服务端错误。',
			meaning: `这类错误通常几分钟内会自行恢复。${otherChecksContinue}`,
			fixes: {waitAndRetry: waitAMinute, contactSupport: supportWithId, checkAzureStatus: seeAzureStatus},
		},
		'invalid-response': {
			summary: ['响应不是来自 Resource Manager：{pageTitle}', '响应不是来自 Resource Manager。'],
			meaning: `代理或要求登录的网络将响应换成了自己的页面。${otherChecksContinue}`,
			fixes: {
				openBrowser: '打开浏览器，看网络是否要求登录。',
				allowResourceManager: '请网络团队放行 {cloud} 的 Resource Manager。',
			},
		},
		'unexpected-status': {
			summary: ['Resource Manager 返回 {status}：{detail}', 'Resource Manager 返回 {status}。'],
			meaning: `预期的响应是注册表的位置，但没有得到。${otherChecksContinue}`,
			fixes: {retry, contactSupport: supportWithId},
		},
	},
};
