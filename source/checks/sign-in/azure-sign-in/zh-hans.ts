import type {azureSignIn as check} from './azure-sign-in.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {giveLonger, seeAzureStatus, signInWithCli, waitAMinute} from '../../zh-hans.ts';

const withoutToken = '没有 Entra 令牌，注册表就不会颁发自己的令牌。网络检查照常进行。';
const seeTried = '尝试过哪些凭据、各自为何失败，见此项检查的“实际情况”。';
const signInAsApplication = '让 Azure CLI 以该应用程序登录，按提示输入机密。';
const signInWithOthers = {
	signInWithPowerShell: '用 Azure PowerShell 重新登录。',
	signInWithDeveloperCli: '用 Azure Developer CLI 重新登录。',
};

export const azureSignIn: WordsFor<typeof check> = {
	title: 'Azure 登录',
	labels: {
		allowedCredentialSettings: '允许的值',
		resourceManagerErrorCode: '没有 Resource Manager 令牌的原因',
	},
	findings: {
		'signed-in': {
			summary: [
				'{who}，通过 {credential}',
				'应用程序 {applicationId}，通过 {credential}',
				'已通过 {credential} 登录',
			],
		},
		'earlier-credential-refused': {
			summary: '{refusedCredential} 被拒绝 ({errorCode})；{credential} 可用。',
			meaning: '使用 Azure 库的程序会停在被拒绝的凭据上，不再尝试下一个：{reason}',
			fixes: {
				fixRefusedCredential: `修复该凭据；如果它由变量设置，请更正或取消设置这些变量${thenStartAgain}`,
				chooseCredential: `或者指定要用的凭据${thenStartAgain}`,
			},
		},
		'token-expired': {
			summary: '{credential} 返回的令牌已于 {expires} UTC 过期。',
			meaning: '正常情况下不会颁发已过期的令牌：很可能是本机的时钟快了。',
			fixes: {
				checkClock: '将本机的时钟与准确的时间对照，并校正。',
				...signInWithCli('如果时钟准确，请用', '重新登录'),
			},
		},
		'not-signed-in': {
			summary: '没有可用于 {cloud} 的凭据：Azure CLI 尚未登录。',
			meaning: `${withoutToken}${seeTried}`,
			fixes: {
				...signInWithCli('用', '登录'),
				useDeviceCode: '在没有浏览器的机器上，用设备代码登录。',
				useDeviceCodeInTenant: '在没有浏览器的机器上，用设备代码登录。',
				setServicePrincipal: `在 CI 中，设置 AZURE_TENANT_ID、AZURE_CLIENT_ID 和 AZURE_CLIENT_SECRET${thenStartAgain}`,
				assignManagedIdentity: '如果是 Azure 上的机器，也可以为它分配托管标识。',
			},
		},
		'azure-cli-not-installed': {
			summary: '没有可用于 {cloud} 的凭据：未设置任何凭据，也未安装 Azure CLI。',
			meaning: `${withoutToken}${seeTried}`,
			fixes: {
				installAzureCli: '安装 Azure CLI (https://aka.ms/azure-cli)，然后登录。',
				setServicePrincipal: `或者设置 AZURE_TENANT_ID、AZURE_CLIENT_ID 和 AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
		},
		'no-allowed-credential': {
			summary: [
				'AZURE_TOKEN_CREDENTIALS 只允许 {allowedCredentials}，而本机没有设置它。',
				'AZURE_TOKEN_CREDENTIALS 没有允许任何 acr-doctor 支持的凭据。',
			],
			meaning: `此变量排除了其他凭据，其中或许有可用的。${seeTried}`,
			fixes: {
				unsetVariable: `取消设置该变量${thenStartAgain}`,
				setUpAllowed: '或者设置它允许的凭据，然后重试：{allowedCredentials}。',
			},
		},
		'credential-incomplete': {
			summary: '{incompleteCredential} 的设置不完整：{reason}',
			meaning: '它缺少一个必需的变量，因此没有尝试；其他凭据也没有取得令牌。',
			fixes: {
				setMissingVariable: `设置缺少的变量${thenStartAgain}`,
				useOtherCredential: `或者使用其他凭据。${seeTried}`,
			},
		},
		'credential-setting-invalid': {
			summary: 'AZURE_TOKEN_CREDENTIALS 的值不是有效的凭据名称。',
			meaning: 'Azure 库读到无效的值就会停止。可用的值：{allowed}',
			fixes: {correctVariable: `更正或取消设置该变量${thenStartAgain}`},
		},
		'secret-refused': {
			summary: 'Entra 拒绝了 {refusedCredential} 提供的机密 ({errorCode})。',
			meaning: [
				'{secretVariable} 中的值不是该应用程序的机密，往往是误填了机密的 ID。',
				'它不是该应用程序的机密，或者已经失效。',
			],
			fixes: {
				setSecretValue: `将 {secretVariable} 设置为机密的值，而不是它的 ID${thenStartAgain}`,
				signInAsApplication,
				resetSecret: '如果没有人知道这个值，请新建一个机密。',
			},
		},
		'secret-expired': {
			summary: '应用程序的机密已过期 ({errorCode})。',
			meaning: 'Entra 找到了 {refusedCredential} 用来登录的应用程序，但其机密已过有效期。',
			fixes: {
				resetSecret: '新建一个机密。',
				setNewSecret: `将 {secretVariable} 设置为新的机密${thenStartAgain}`,
				signInAsApplication,
			},
		},
		'application-not-found': {
			summary: 'Entra 在此租户中找不到该应用程序 ({errorCode})。',
			meaning: [
				'{clientVariable} 拼写有误，或者属于另一个租户。',
				'{refusedCredential} 用来登录的应用程序已被删除，或者属于另一个租户。',
			],
			fixes: {
				correctVariables: `按应用注册更正 {clientVariable} 和 {tenantSetting}${thenStartAgain}`,
				signInAsApplication,
				specifyTenant: '指定该应用程序所在的租户。',
			},
		},
		'tenant-not-found': {
			summary: 'Entra 找不到该租户 ({errorCode})。',
			meaning: '租户拼写有误，或属于 {cloud} 以外的云。',
			fixes: {
				correctTenant: `更正 {tenantSetting}${thenStartAgain}`,
				specifyTenant: '指定正确的租户。',
				listTenants: '查看当前帐户的租户。',
				signInToRightTenant: '用 Azure CLI 登录到正确的租户。',
			},
		},
		'sign-in-again': {
			summary: '{refusedCredential} 需要重新登录 ({errorCode})。',
			meaning: '保存的登录已过期或被吊销，或者有策略要求额外验证：{reason}',
			fixes: {
				...signInWithCli('用', '重新登录'),
				...signInWithOthers,
				signInWithTool: '在保存登录的程序中重新登录；在没有浏览器的机器上，使用设备代码。',
			},
		},
		'conditional-access-blocked': {
			summary: '条件访问阻止了 {refusedCredential} ({errorCode})。',
			meaning: '标识本身没有问题，但租户的策略不允许从此设备、网络或程序登录。重新登录没有用：{reason}',
			fixes: {
				useAllowedDevice: '使用策略允许的设备和网络。',
				askAdministrator: '询问租户管理员：从 Entra 的登录日志中可以查到是哪条策略。',
			},
		},
		'audience-refused': {
			summary: 'Entra 不为注册表颁发令牌 ({errorCode})。',
			meaning: '该租户不支持容器注册表的受众，也没有颁发用于 Resource Manager 的令牌。',
			fixes: {
				grantConsent: '请租户管理员对 Azure Container Registry 授予同意。',
				specifyTenant: '指定另一个租户。',
			},
		},
		'sign-in-timed-out': {
			summary: '{refusedCredential} 没有在时限内返回令牌。',
			meaning: '本机无法访问 Entra，或者所调用的程序卡住了。',
			fixes: {allowMoreTime: giveLonger, requestToken: '手动用 Azure CLI 获取令牌，看它会不会卡住。'},
		},
		'entra-unreachable': {
			summary: '无法访问 Entra ({errorCode})。',
			meaning: '{cloud} 的登录主机没有响应，或者本机不信任其证书：{reason}',
			fixes: {
				connectToNetwork: '连接网络或 VPN，然后重试。',
				allowSignInHost: '请网络团队放行 {cloud} 的登录主机。',
			},
		},
		'entra-not-resolved': {
			summary: '无法解析 {cloud} 的登录主机 ({errorCode})。',
			meaning: 'DNS 查询没有结果：本机处于离线状态，或其 DNS 服务器有故障。',
			fixes: {connectToNetwork: '连接网络或 VPN，然后重试。', resolveOtherName: '查看其他名称能否解析。'},
		},
		'entra-error': {
			summary: '{cloud} 的登录主机返回了服务端错误。',
			meaning: '问题不在本机，除非响应来自中间的代理：{reason}',
			fixes: {waitAndRetry: waitAMinute, checkAzureStatus: seeAzureStatus},
		},
		'entra-certificate-refused': {
			summary: '登录主机的证书不受信任 ({errorCode})。',
			meaning: '最常见的原因是公司的代理解密 TLS，并用本机没有的证书颁发机构重新签名。',
			fixes: {
				trustCaCertificate: '向网络团队索取该证书颁发机构的 PEM 证书，并添加到本机的信任库。',
				trustForAzureCli: `对于 Azure CLI，将该文件填入 REQUESTS_CA_BUNDLE${thenStartAgain}`,
				trustForAcrDoctor: `对于 acr-doctor，将该文件填入 NODE_EXTRA_CA_CERTS${thenStartAgain}`,
			},
		},
		'proxy-authentication-required': {
			summary: '代理要求用户名和密码，否则不放行登录 (407)。',
			meaning: '拒绝的是代理，不是 Entra。',
			fixes: {
				setProxyCredentials: `将其写入 HTTPS_PROXY，格式为 http://USER:PASSWORD@HOST:PORT${thenStartAgain}`,
			},
		},
		'proxy-malformed': {
			summary: '{variable} 的值不是代理地址。',
			meaning: '使用此变量的程序都无法连接，登录也不行。',
			fixes: {correctProxy: `设置为代理的地址${thenStartAgain}`},
		},
		'azure-cli-broken': {
			summary: 'Azure CLI 在本机无法正常运行 ({errorCode})。',
			meaning: '它已安装，但运行结束时既没有返回令牌，也没有提示尚未登录：{reason}',
			fixes: {
				runAzVersion: '查看它能否运行。',
				reinstall: '如果不能，请重新安装：https://aka.ms/azure-cli',
				requestToken: '手动用它获取令牌。',
			},
		},
		'certificate-not-registered': {
			summary: 'Entra 无法识别该客户端证书 ({errorCode})。',
			meaning: [
				'{certificateVariable} 中的证书没有为该应用程序注册：注册的证书已更换，或此证书属于另一个应用程序。',
				'{refusedCredential} 出示的证书没有为该应用程序注册：注册的证书已更换，或此证书属于另一个应用程序。',
			],
			fixes: {
				uploadCertificate: '将证书的公开部分上传到应用注册。',
				setRegisteredCertificate: `或者将 {certificateVariable} 改为已注册的证书${thenStartAgain}`,
				signInWithCertificate: '或者让 Azure CLI 用已注册的证书登录。',
			},
		},
		'client-certificate-unusable': {
			summary: 'AZURE_CLIENT_CERTIFICATE_PATH 的证书无法使用。',
			meaning: '{reason}',
			fixes: {
				providePem: '在该路径放一个 PEM 文件，其中包含证书和私钥，并确保当前用户可以读取。',
				convertPfx: '如果有 PFX 文件，请转换它。',
				setKeyPassword: `如果密钥有密码，请设置 AZURE_CLIENT_CERTIFICATE_PASSWORD${thenStartAgain}`,
			},
		},
		'federated-token-unreadable': {
			summary: '无法读取 AZURE_FEDERATED_TOKEN_FILE 指向的 Pod 令牌。',
			meaning: '{reason} 对于使用工作负载标识的 Pod，该文件由群集放置。',
			fixes: {
				labelPod: '在群集中，为 Pod 加上标签 azure.workload.identity/use: "true"，指定其服务帐户，并重启。',
				unsetVariable: `在其他环境中，取消设置该变量${thenStartAgain}`,
			},
		},
		'credential-refused': {
			summary: ['{refusedCredential} 被拒绝 ({errorCode})。', '{refusedCredential} 被拒绝。'],
			meaning: '{reason}',
			fixes: {
				...signInWithCli('用', '重新登录'),
				...signInWithOthers,
				correctVariables: `更正 {clientVariable}、{tenantSetting} 以及机密或证书${thenStartAgain}`,
				tryOtherCredential: `其他凭据或许可用。${seeTried}`,
			},
		},
	},
};
