import type {azureSignIn as check} from './azure-sign-in.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {giveLonger, seeAzureStatus, signInWithCli, waitAMinute} from '../../zh-hans.ts';
import {errorLineLabels} from '../../containers/zh-hans.ts';
import {azureCliProblems} from '../../programs/azure-cli-problem/zh-hans.ts';
import {credentialWords} from './zh-hans-credentials.ts';
import {entraAccountWords, entraPolicyWords} from '../entra/zh-hans.ts';
import {entraApplicationWords, entraFederationWords} from '../entra/zh-hans-applications.ts';

const seeTried = '尝试过的每个凭据及其错误，见此项检查的“检测数据”。';
const withoutToken = `没有 Microsoft Entra 令牌，注册表就不会颁发注册表令牌。网络检查照常运行。${seeTried}`;
const signInAsApplication = '让 Azure CLI 以该应用程序的身份登录；az 会要求输入机密。';
const signInWithOtherTools = {
	signInWithPowerShell: '用 Azure PowerShell 重新登录。',
	signInWithDeveloperCli: '用 Azure Developer CLI 重新登录。',
};
const useDeviceCode = '在没有浏览器的计算机上，用设备代码登录。';

export const azureSignIn: WordsFor<typeof check> = {
	title: 'Azure 登录',
	column: 'Entra',
	labels: {
		...errorLineLabels,
		proxy: '登录使用的代理',
		pythonVariable: 'Python 变量',
		allowedCredentialSettings: '允许的值',
		resourceManagerErrorCode: 'Azure 资源管理器令牌错误',
	},
	findings: {
		'signed-in': {
			short: ['{who}，通过 {credential}', '已通过 {credential} 登录'],
			summary: [
				'已通过 {credential} 以 {who} 的身份登录。',
				'已通过 {credential} 以应用程序 {applicationId} 的身份登录。',
				'已通过 {credential} 登录。',
			],
		},
		'earlier-credential-refused': {
			short: '{refusedCredential} 被拒绝',
			summary: '{refusedCredential} 被拒绝 ({errorCode})，但 {credential} 可用。',
			meaning: '使用 Azure 库的程序会停在被拒绝的凭据上，不再尝试下一个凭据。错误消息：{reason}',
			fixes: {
				fixRefusedCredential: `更正被拒绝的凭据。如果凭据由变量配置，请更正或取消设置这些变量${thenStartAgain}`,
				chooseCredential: `也可以指定要使用的凭据${thenStartAgain}`,
			},
		},
		'token-expired': {
			short: '新令牌已过期',
			summary: '{credential} 返回的令牌已于 {expires} UTC 过期。',
			meaning: '刚颁发的令牌不可能已过期，因此很可能是本机的时钟快了。',
			fixes: {
				checkClock: '将本机的时钟与另一个时钟比较，并校准。',
				...signInWithCli('如果时钟准确，请用', '重新登录'),
			},
		},
		'not-signed-in': {
			short: 'Azure CLI 未登录',
			summary: '没有可用于 {cloud} 的凭据：Azure CLI 未登录。',
			meaning: withoutToken,
			fixes: {
				...signInWithCli('用', '登录'),
				useDeviceCode,
				useDeviceCodeInTenant: useDeviceCode,
				setServicePrincipal: `在 CI 中，设置 AZURE_TENANT_ID、AZURE_CLIENT_ID 和 AZURE_CLIENT_SECRET${thenStartAgain}`,
				assignManagedIdentity: '如果本机在 Azure 中运行，也可以为本机分配托管标识。',
			},
		},
		'azure-cli-not-installed': {
			short: '未设置 Azure 凭据',
			summary: '未设置可用于 {cloud} 的凭据，也未安装 Azure CLI。',
			meaning: withoutToken,
			fixes: {
				installAzureCli: '安装 Azure CLI (https://aka.ms/azure-cli)，然后登录。',
				setServicePrincipal: `也可以设置 AZURE_TENANT_ID、AZURE_CLIENT_ID 和 AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
		},
		'no-allowed-credential': {
			short: '未设置允许的凭据',
			summary: [
				'AZURE_TOKEN_CREDENTIALS 只允许 {allowedCredentials}，但本机没有设置该凭据。',
				'acr-doctor 不支持 AZURE_TOKEN_CREDENTIALS 允许的任何凭据。',
			],
			meaning: `即使其他凭据可用，也会被该变量排除。${seeTried}`,
			fixes: {
				unsetVariable: `取消设置该变量${thenStartAgain}`,
				setUpAllowed: '也可以设置允许的凭据，然后重试：{allowedCredentials}。',
			},
		},
		'credential-incomplete': {
			short: '凭据的设置不完整',
			summary: '{incompleteCredential} 的设置不完整：{reason}',
			meaning: '该凭据所需的变量缺少一个，因此没有尝试该凭据。其他凭据没有返回令牌。',
			fixes: {
				setMissingVariable: `设置缺少的变量${thenStartAgain}`,
				useOtherCredential: `也可以使用其他凭据。${seeTried}`,
			},
		},
		'credential-setting-invalid': {
			short: 'AZURE_TOKEN_CREDENTIALS 无效',
			summary: 'AZURE_TOKEN_CREDENTIALS 的值不是凭据的名称。',
			meaning: 'Azure 库拒绝该值。允许的值：{allowed}',
			fixes: {correctVariable: `更正或取消设置该变量${thenStartAgain}`},
		},
		...credentialWords,
		'secret-refused': {
			short: '客户端机密被拒绝',
			summary: 'Microsoft Entra 拒绝了 {refusedCredential} 提供的客户端机密 ({errorCode})。',
			meaning: [
				'{secretVariable} 中的值不是此应用程序的机密。常见的错误是填写了机密的 ID，而不是机密的值。',
				'该值不是此应用程序的机密，或者机密已被删除。',
			],
			fixes: {
				setSecretValue: `将 {secretVariable} 设置为机密的值，而不是机密的 ID${thenStartAgain}`,
				signInAsApplication,
				resetSecret: '如果机密的值已丢失，请创建新的机密。',
			},
		},
		'secret-expired': {
			short: '客户端机密已过期',
			summary: '应用程序的客户端机密已过期 ({errorCode})。',
			meaning: '{refusedCredential} 使用的应用程序存在，但其机密已过期。',
			fixes: {
				resetSecret: '创建新的机密。',
				setNewSecret: `将 {secretVariable} 设置为新的机密${thenStartAgain}`,
				signInAsApplication,
			},
		},
		'certificate-not-registered': {
			short: '客户端证书未注册',
			summary: '客户端证书未在 Microsoft Entra 中注册 ({errorCode})。',
			meaning: [
				'{certificateVariable} 中的证书没有为此应用程序注册：已注册的证书被更换，或者该证书属于另一个应用程序。',
				'{refusedCredential} 提供的证书没有为此应用程序注册：已注册的证书被更换，或者该证书属于另一个应用程序。',
			],
			fixes: {
				uploadCertificate: '将证书的公开部分上传到应用注册。',
				setRegisteredCertificate: `也可以将 {certificateVariable} 设置为已注册的证书${thenStartAgain}`,
				signInWithCertificate: '也可以让 Azure CLI 用已注册的证书登录。',
			},
		},
		'application-certificate-expired': {
			short: '客户端证书已过期',
			summary: '应用程序的客户端证书已过期 ({errorCode})。',
			meaning: '{refusedCredential} 使用的证书已为此应用程序注册，但其有效期已结束。',
			fixes: {
				uploadCertificate: '创建新证书，并将其公开部分上传到应用注册。',
				setNewCertificate: `将 {certificateVariable} 设置为包含新证书及其密钥的文件${thenStartAgain}`,
				signInWithCertificate: '或者，让 Azure CLI 用新证书登录。',
			},
		},
		'client-certificate-unusable': {
			short: '客户端证书无法使用',
			summary: 'AZURE_CLIENT_CERTIFICATE_PATH 中的证书无法使用。',
			meaning: '{reason}',
			fixes: {
				providePem: '在该路径放置一个可读取的 PEM 文件，其中包含证书及其私钥。',
				convertPfx: '如果有 PFX 文件，请转换该文件。',
				setKeyPassword: `如果私钥有密码，请设置 AZURE_CLIENT_CERTIFICATE_PASSWORD${thenStartAgain}`,
			},
		},
		'federated-token-unreadable': {
			short: '无法读取联合令牌文件',
			summary: '无法读取 AZURE_FEDERATED_TOKEN_FILE 中的令牌文件。',
			meaning: '{reason}群集会为使用工作负载标识的 Pod 提供该文件。',
			fixes: {
				writeTokenAlone: '只将令牌本身写入文件，不要带 JSON、引号或变量名。',
				labelPod:
					'在群集中，为 Pod 加上标签 azure.workload.identity/use: "true"，设置其服务帐户，并重启 Pod。',
				unsetVariable: `在群集之外，取消设置该变量${thenStartAgain}`,
			},
		},
		'application-not-found': {
			short: '租户中没有此应用程序',
			summary: '租户中没有此应用程序 ({errorCode})。',
			meaning: [
				'{clientVariable} 的值有误，或者该应用程序属于另一个租户。',
				'{refusedCredential} 使用的应用程序已被删除，或者属于另一个租户。',
			],
			fixes: {
				correctVariables: `按应用注册更正 {clientVariable} 和 {tenantSetting}${thenStartAgain}`,
				signInAsApplication,
				specifyTenant: '指定该应用程序所在的租户。',
			},
		},
		'tenant-not-found': {
			short: '租户不存在',
			summary: '租户不存在 ({errorCode})。',
			meaning: '租户的名称或 ID 有误，或者租户属于 {cloud} 以外的云。',
			fixes: {
				correctTenant: `更正 {tenantSetting}${thenStartAgain}`,
				specifyTenant: '指定正确的租户。',
				listTenants: '列出帐户的租户。',
				signInToRightTenant: '用 Azure CLI 登录到正确的租户。',
			},
		},
		'sign-in-again': {
			short: '需要重新登录',
			summary: '{refusedCredential} 需要重新登录 ({errorCode})。',
			meaning: '已保存的登录信息已过期或已被吊销，或者策略要求更多验证。错误消息：{reason}',
			fixes: {
				...signInWithCli('用', '重新登录'),
				...signInWithOtherTools,
				signInWithTool: '用保存该登录信息的工具重新登录。在没有浏览器的计算机上，使用设备代码。',
			},
		},
		...entraPolicyWords,
		...entraAccountWords,
		...entraApplicationWords,
		...entraFederationWords,
		'audience-refused': {
			short: 'Entra 不颁发注册表令牌',
			summary: 'Microsoft Entra 在此租户中不颁发用于注册表的令牌 ({errorCode})。',
			meaning: '该租户中没有容器注册表的受众，Microsoft Entra 也没有颁发用于 Azure 资源管理器的令牌。',
			fixes: {
				grantConsent: '请租户管理员为 Azure Container Registry 授予管理员同意。',
				specifyTenant: '指定另一个租户。',
			},
		},
		'sign-in-timed-out': {
			short: 'Azure 登录超时',
			summary: '{refusedCredential} 返回令牌超时。',
			meaning: '本机无法连接 Microsoft Entra，或者提供凭据的程序停滞。',
			fixes: {
				allowMoreTime: giveLonger,
				requestToken: '用 Azure CLI 请求令牌，查看该命令是否停滞。',
			},
		},
		'entra-unreachable': {
			short: '无法连接 Entra',
			summary: '无法连接 Microsoft Entra ({errorCode})。',
			meaning: '{cloud} 的登录主机没有响应，或者本机不信任登录主机的证书。错误消息：{reason}',
			fixes: {
				connectToNetwork: '连接网络或 VPN，然后重试。',
				allowSignInHost: '请网络团队放行 {cloud} 的登录主机。',
			},
		},
		'entra-not-resolved': {
			short: '无法解析登录主机',
			summary: 'DNS 没有返回 {cloud} 的登录主机的地址 ({errorCode})。',
			meaning: '本机离线，或者 DNS 服务器发生故障。',
			fixes: {
				connectToNetwork: '连接网络或 VPN，然后重试。',
				resolveOtherName: '查看其他名称能否解析。',
			},
		},
		'entra-error': {
			short: 'Entra 返回服务器错误',
			summary: '{cloud} 的登录主机返回了服务器错误。',
			meaning: '如果响应来自 Microsoft Entra 而不是代理，问题就不在本机。错误消息：{reason}',
			fixes: {waitAndRetry: waitAMinute, checkAzureStatus: seeAzureStatus},
		},
		'entra-certificate-refused': {
			short: '登录主机的证书不受信任',
			summary: '登录主机的证书不受信任 ({errorCode})。',
			meaning: '常见的原因是公司的代理解密 TLS，并用本机不信任的证书颁发机构 (CA) 重新签名。',
			fixes: {
				trustCaCertificate: '向网络团队索取 PEM 格式的 CA 证书，并将其添加到本机的信任存储。',
				trustForAzureCli: `对于 Azure CLI，将 REQUESTS_CA_BUNDLE 设置为该文件${thenStartAgain}`,
				trustForAcrDoctor: `对于 acr-doctor，将 NODE_EXTRA_CA_CERTS 设置为该文件${thenStartAgain}`,
			},
		},
		'proxy-authentication-required': {
			short: '代理要求用户名和密码 (407)',
			summary: '登录 Azure 时，代理要求用户名和密码 (407)。',
			meaning: '拒绝请求的是代理，请求没有到达 Microsoft Entra。',
			fixes: {
				setProxyCredentials: `将用户名和密码写入 HTTPS_PROXY，格式为 http://USER:PASSWORD@HOST:PORT${thenStartAgain}`,
			},
		},
		'no-subscription-selected': {
			short: '没有选择订阅',
			summary: 'Azure CLI 已登录，但没有选择订阅。',
			meaning: '只有选择了订阅，Azure CLI 才会返回令牌。',
			fixes: {
				listSubscriptions: '列出订阅。',
				selectSubscription: '选择其中一个订阅。',
				...signInWithCli('如果列表为空，请用', '重新登录'),
			},
		},
		'proxy-unreachable': {
			short: '无法连接代理',
			summary: ['Azure CLI 无法连接代理 {proxy}。', 'Azure CLI 无法连接 HTTPS_PROXY 中的代理。'],
			meaning: '请求没有经过代理，也没有到达 Microsoft Entra。地址或端口不正确，或者代理已停止。',
			fixes: {
				testProxy: '查看代理是否响应。',
				correctProxy: `将 HTTPS_PROXY 设置为代理的地址${thenStartAgain}`,
				unsetProxy: `如果此网络不需要代理，也可以取消设置该变量${thenStartAgain}`,
			},
		},
		'proxy-not-resolved': {
			short: '无法解析代理的名称',
			summary: ['DNS 无法解析代理 {proxy} 的名称。', 'DNS 无法解析 HTTPS_PROXY 中代理的名称。'],
			meaning: '名称拼写错误，或者只有公司网络或 VPN 能解析该名称。问题不在 Microsoft Entra。',
			fixes: {
				connectToNetwork: '连接公司网络或 VPN，然后重试。',
				correctProxy: `将 HTTPS_PROXY 设置为代理的地址${thenStartAgain}`,
				unsetProxy: `如果此网络不需要代理，也可以取消设置该变量${thenStartAgain}`,
			},
		},
		'proxy-without-tls': {
			short: '代理不使用 TLS',
			summary: ['代理 {proxy} 没有用 TLS 响应。', 'HTTPS_PROXY 中的代理没有用 TLS 响应。'],
			meaning:
				'代理的 URL 以 https:// 开头，但大多数代理只支持 http://。对 https:// 地址的请求仍然是加密的。',
			fixes: {correctProxy: `将 HTTPS_PROXY 设置为以 http:// 开头的代理地址${thenStartAgain}`},
		},
		'proxy-refuses-sign-in': {
			short: '代理阻止登录',
			summary: [
				'代理 {proxy} 不让 Azure CLI 连接登录主机。',
				'HTTPS_PROXY 中的代理不让 Azure CLI 连接登录主机。',
			],
			meaning:
				'代理拒绝或关闭了到 {cloud} 的登录主机的连接，或者无法建立连接。“证据”中列出了错误的组成部分。',
			fixes: {testProxy: '查看代理的响应。', allowSignInHost: '请代理的管理员放行 {cloud} 的登录主机。'},
		},
		'authority-certificate-malformed': {
			short: '登录主机的证书不合规范',
			summary: '登录主机的证书链中有不符合规范的证书。',
			meaning:
				'Microsoft 的证书符合规范，因此是代理用自己的证书颁发机构 (CA) 解密 TLS。该 CA 的证书缺少新版 Python 和 OpenSSL 要求的扩展。',
			fixes: {
				reissueCertificate:
					'请网络团队重新签发代理的 CA 证书，并包含以下扩展：标记为 critical 的 basic constraints、key usage 和 key identifier。',
				showChain: '查看代理发送的证书。',
			},
		},
		'entra-certificate-expired': {
			short: '登录主机的证书不在有效期内',
			summary: '按照本机的时间，登录主机的证书已过期或尚未生效。',
			meaning: '本机的时钟不正确，或者代理发送了自己的过期证书。',
			fixes: {
				checkClock: '将本机的时钟与其他时钟比较并校正。',
				renewCertificate: '如果时钟正确，请网络团队续订代理的证书。',
			},
		},
		'proxy-malformed': {
			short: '{variable} 不是代理 URL',
			summary: '{variable} 不是有效的代理 URL。',
			meaning: '使用该变量的程序无法建立任何连接，也无法登录。',
			fixes: {correctProxy: `将该变量设置为代理的地址${thenStartAgain}`},
		},
		...azureCliProblems(),
		'azure-cli-broken': {
			short: 'Azure CLI 没有返回令牌',
			summary: 'Azure CLI 没有返回令牌 ({errorCode})。',
			meaning: 'Azure CLI 因错误而退出，该错误与未登录无关：{reason}',
			fixes: {
				reinstall: '重新安装 Azure CLI：https://aka.ms/azure-cli',
				requestToken: '用 Azure CLI 请求令牌，并查看消息。',
				runAzVersion: '查看 Azure CLI 能否运行。',
			},
		},
		'credential-refused': {
			short: '{refusedCredential} 被拒绝',
			summary: ['{refusedCredential} 被拒绝 ({errorCode})。', '{refusedCredential} 被拒绝。'],
			meaning: '{reason}',
			fixes: {
				...signInWithCli('用', '重新登录'),
				...signInWithOtherTools,
				correctVariables: `更正 {clientVariable}、{tenantSetting} 以及机密或证书${thenStartAgain}`,
				tryOtherCredential: `尝试其他凭据。${seeTried}`,
			},
		},
	},
};
