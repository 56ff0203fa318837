import type {resource as check} from '../../../checks/resource.ts';
import type {WordsFor} from '../../../core/language.ts';
import {thenStartAgain} from './programs.ts';
import {giveLonger, retry, seeAzureStatus, supportWithId, waitAMinute} from './shared.ts';

/** What every finding without the registry comes to. */
const goesOn = '其他检查会继续进行：登录服务器由名称加云的后缀得出，或者就是输入的那个。';

const giveLoginServer = '如果登录服务器带有哈希 (NAME-HASH)，请完整给出：acr-doctor LOGIN-SERVER';
const signInThere = 'az login --tenant TENANT';
const nothingToDo = '如果只需要拉取，则无需任何操作。';
const askForReader = '要在此处看到更多信息，请注册表所有者授予 Reader 角色。';

export const resource: WordsFor<typeof check> = {
	title: 'Azure 中的注册表',
	findings: {
		found: {
			summary: [
				'{subscriptionName} 中的 {resourceGroup}：{sku}，{region}',
				'{subscriptionName} 中的 {resourceGroup}',
				'{registry}',
			],
		},
		'found-late': {
			summary: '真正的登录服务器是 {loginServer}；检查所用的却是 {hostAhead}。',
			meaning:
				'Resource Manager 应答之前，其他检查已用名称加后缀得出的登录服务器先行开始。它们的结果针对的是那台主机。',
			fixes: [
				'重试“登录服务器”：在该行按 r。真正的名称现在已经得知。',
				'或者给出完整的登录服务器，这样无需等待。',
			],
		},
		'other-login-server': {
			summary: '注册表 {registry} 位于 {loginServer}，而不是 {wantedHost}。',
			meaning:
				'在 Azure 中，当前标识看到的同名注册表使用另一个登录服务器。输入的那个属于别人，或不属于任何人。',
			fixes: ['检查 Azure 给出的登录服务器。', '在映像名称和 docker login 中使用 {loginServer}。'],
		},
		'several-found': {
			summary: ['名称为 {registry} 的注册表不止一个：{loginServers}'],
			meaning:
				'登录服务器带有哈希的注册表可以同名。如果订阅和后缀都无法确定是哪一个，则登录服务器由名称得出。',
			fixes: [
				'给出完整的登录服务器：acr-doctor LOGIN-SERVER',
				'或者用 --subscription 指定订阅。',
				'全部列出。',
			],
		},
		'other-subscription': {
			summary: '{registry} 在 {subscriptionName} 中，而不在 {askedSubscription} 中。',
			meaning:
				'Azure CLI 只在当前订阅中查找注册表：找不到时，它会自行推定登录服务器，而针对注册表本身的命令则找不到它。',
			fixes: ['让 Azure CLI 使用该订阅。', '如果指定了 --subscription，请去掉，或改为该订阅。'],
		},
		creating: {
			summary: '{registry} 仍在创建中。',
			meaning: '在 Azure 创建完成之前，其名称可能无法解析，请求也可能被拒绝。',
			fixes: [waitAMinute],
		},
		updating: {
			summary: '{registry} 正在更改中。',
			meaning: '对网络、密钥或副本的更改，要几分钟才会全面生效。',
			fixes: ['等更改完成，然后重试。'],
		},
		deleting: {
			summary: '{registry} 正在被删除。',
			meaning: '有人或某次部署正在删除它。目前还有应答的部分也会停止。',
			fixes: ['查看是谁删除的。', '改用其他注册表。'],
		},
		'provisioning-failed': {
			summary: '{registry} 的上一次更改失败。',
			meaning: '它可能仍像更改前那样工作，也可能不行：Azure 没有完成这次更改。',
			fixes: ['查看失败的内容。', '重新进行更改。'],
		},
		'name-free': {
			summary: '{cloud} 中没有名为 {registry} 的注册表。',
			meaning:
				'Azure 表示此名称可用：注册表的名称拼写不同、已被删除，或位于其他云。登录服务器带有哈希的注册表，其名称也可能显示为可用。',
			fixes: [
				'核对拼写。',
				'查看当前订阅中的注册表。',
				giveLoginServer,
				'如果它位于其他云，请用 --cloud 指定。',
			],
		},
		'other-cloud': {
			summary: '在 {cloud} 中看不到 {registry}，但 {home} 中有 {otherHost}。',
			meaning: '每个云都有自己的注册表、登录服务和名称。',
			fixes: ['检查那个云中的注册表。', '让 Azure CLI 也使用该云。', '如果要用的就是当前的云，请核对拼写。'],
		},
		'not-visible': {
			summary: [
				'{registry} 存在，但 {who} 在 Azure 中看不到它。',
				'{registry} 存在，但应用程序 {applicationId} 在 Azure 中看不到它。',
				'{registry} 存在，但当前标识在 Azure 中看不到它。',
			],
			meaning: [
				`它不在租户 {identityTenant} 中（当前标识还属于 {otherTenants}），或当前标识无权访问其订阅，但这不妨碍拉取。${goesOn}`,
				`它不在租户 {identityTenant} 中，或当前标识无权访问其订阅，但这不妨碍拉取。${goesOn}`,
				`它在另一个租户中，或当前标识无权访问其订阅，但这不妨碍拉取。${goesOn}`,
			],
			fixes: [
				'如果它在租户 {otherTenant} 中，请登录到该租户。',
				`如果它在另一个租户中，请登录到该租户：${signInThere}`,
				'否则请注册表所有者授予 Reader 角色；没有它也可以继续。',
				giveLoginServer,
			],
		},
		'not-shown': {
			summary: 'Resource Manager 没有向当前标识显示此名称的注册表。',
			meaning: `只有拉取权限的标识看不到注册表，也不需要看到。${goesOn}`,
			fixes: [nothingToDo, askForReader, giveLoginServer],
		},
		'no-subscription': {
			summary: '当前标识看不到任何订阅。',
			meaning: `只在注册表上有角色的标识可能如此，但仍可以拉取。${goesOn}`,
			fixes: [nothingToDo, `如果注册表在另一个租户中，请登录到该租户：${signInThere}`, giveLoginServer],
		},
		'access-refused': {
			summary: 'Resource Manager 不允许当前标识查找注册表。',
			meaning: `只有拉取权限的标识无权查找，也不需要查找。${goesOn}`,
			fixes: [nothingToDo, askForReader, giveLoginServer],
		},
		'not-there': {
			summary: '此云没有提供查找注册表的途径。',
			meaning: `它的 Resource Manager 不认识所发的请求。${goesOn}`,
			fixes: [giveLoginServer],
		},
		'foreign-host': {
			summary: '未查找：输入的主机不属于 {cloud}。',
			meaning: 'Resource Manager 只知道自己云中的注册表，其令牌也不会发往别处。其他检查用不到它。',
			fixes: ['如果是 Azure 的注册表，请给出它在 Azure 中的登录服务器，即以 .azurecr.io 之类结尾的名称。'],
		},
		'no-token': {
			summary: 'Entra 不颁发用于 Resource Manager 的令牌 ({errorCode})。',
			meaning: `对注册表的登录正常，对 Azure 本身的登录却被拒绝（可能是条件访问策略所致），而 az acr 命令需要后者。${goesOn}`,
			fixes: ['询问租户管理员：Entra 的登录日志中写有原因。', '查看 Azure CLI 给出的信息。'],
		},
		unreachable: {
			summary: '无法访问 Resource Manager ({error})。',
			meaning: `拉取不需要它，az acr 命令需要。${goesOn}`,
			fixes: ['请网络团队放行 {cloud} 的 Resource Manager。', '查看其地址。'],
		},
		'no-answer': {
			summary: ['Resource Manager 的应答没有发完 ({unfinished})。', 'Resource Manager 在时限内没有应答。'],
			meaning: `拉取不需要它，az acr 命令需要。${goesOn}`,
			fixes: [retry, giveLonger, '询问网络团队：{cloud} 的 Resource Manager 是否已放行。'],
		},
		'certificate-refused': {
			summary: 'Resource Manager 的证书不受信任 ({error})。',
			meaning: `最常见的原因是公司的代理解密 TLS，并用本机没有的证书颁发机构重新签名。未发送令牌。${goesOn}`,
			fixes: [
				'向网络团队索取该证书颁发机构的 PEM 证书，并添加到本机的信任库。',
				`或者将该文件填入 NODE_EXTRA_CA_CERTS${thenStartAgain}`,
			],
		},
		'token-refused': {
			summary: ['Resource Manager 拒绝了令牌 (401)：{said}', 'Resource Manager 拒绝了令牌 (401)。'],
			meaning: `令牌已过期、已被吊销，或用于另一个云。${goesOn}`,
			fixes: ['重试：会重新登录。', '如果问题持续，请重新登录。'],
		},
		throttled: {
			summary: [
				'Resource Manager 暂不接受更多请求 (429)；请在 {wait} 秒后重试。',
				'Resource Manager 暂不接受更多请求 (429)。',
			],
			meaning: `它对当前标识在一段时间内的请求计数。${goesOn}`,
			fixes: ['等待，然后重试。'],
		},
		'server-error': {
			summary: 'Resource Manager 返回 {status}，是它自身的错误。',
			meaning: `这类错误会自行消失，通常在几分钟之内。${goesOn}`,
			fixes: [waitAMinute, supportWithId, seeAzureStatus],
		},
		unreadable: {
			summary: ['应答的不是 Resource Manager：{between}', '应答的不是 Resource Manager。'],
			meaning: `代理或要求登录的网络用自己的页面替换了应答。${goesOn}`,
			fixes: ['打开浏览器，看网络是否要求登录。', '请网络团队放行 {cloud} 的 Resource Manager。'],
		},
		unexpected: {
			summary: ['Resource Manager 返回 {status}：{said}', 'Resource Manager 返回 {status}。'],
			meaning: `它本应说明注册表在哪里。${goesOn}`,
			fixes: [retry, supportWithId],
		},
	},
};
