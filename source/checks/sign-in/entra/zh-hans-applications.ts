import type {entraApplicationFindings} from './entra-application-findings.ts';
import type {entraFederationFindings} from './entra-federation-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {giveCorrelationId, noUseToSignIn, signInForRegistry, useOtherIdentity} from './zh-hans-fixes.ts';

const lookUpCode = '查询该代码的含义：https://login.microsoftonline.com/error?code={entraErrorNumber}';
const otherTenant = '也可以指定另一个租户。';

export const entraApplicationWords: WordsFor<{
	readonly findings: typeof entraApplicationFindings;
}>['findings'] = {
	'application-disabled': {
		short: '应用程序已禁用',
		summary: '该应用程序在此租户中已被禁用 ({errorCode})。',
		meaning: '管理员禁用了该应用程序。问题不在应用程序的机密或证书。错误消息：{reason}',
		fixes: {
			checkApplication: '查看该应用程序是否已启用。',
			enableApplication: '请租户管理员启用该应用程序（“企业应用程序”的“属性”）。',
			useOtherIdentity,
		},
	},
	'service-principal-missing': {
		short: '缺少服务主体',
		summary: '该应用程序在此租户中没有服务主体 ({errorCode})。',
		meaning: '应用程序已注册，但没有添加到此租户。问题不在应用程序的机密或证书。错误消息：{reason}',
		fixes: {
			createServicePrincipal: '创建服务主体（租户管理员有权创建）。',
			correctTenant: `也可以更正 {tenantSetting}${thenStartAgain}`,
			specifyTenant: '也可以指定该应用程序所在的租户。',
		},
	},
	'consent-missing': {
		short: '缺少同意',
		summary: '缺少对 {refusedCredential} 的同意 ({errorCode})。',
		meaning: '用户或管理员同意该程序的访问之后，Microsoft Entra 才会颁发令牌。错误消息：{reason}',
		fixes: {
			...signInForRegistry,
			grantConsent: '也可以请租户管理员授予管理员同意。',
		},
	},
	'admin-consent-required': {
		short: '需要管理员同意',
		summary: '必须先由管理员授予同意 ({errorCode})。',
		meaning: `在此租户中，该应用程序不能请求此令牌。${noUseToSignIn}`,
		fixes: {
			listPermissions: '列出该应用程序的 API 权限。',
			grantConsent: '请租户管理员更正这些权限，并授予管理员同意。',
			specifyTenant: otherTenant,
		},
	},
	'assignment-missing': {
		short: '标识未分配到应用程序',
		summary: '该标识没有分配到应用程序 ({errorCode})。',
		meaning: `该应用程序只允许已分配的用户、组和应用程序。${noUseToSignIn}`,
		fixes: {
			assignIdentity: '请租户管理员分配该标识（“企业应用程序”的“用户和组”）。',
			useOtherIdentity,
		},
	},
	'resource-disabled': {
		short: '服务在 Entra 中已禁用',
		summary: '令牌所针对的服务在此租户中已被禁用 ({errorCode})。',
		meaning: `管理员禁用了该服务的服务主体，或者订阅已失效。${noUseToSignIn}`,
		fixes: {
			checkService: '查看 Azure Container Registry 的服务主体是否已启用。',
			enableService: '请租户管理员启用该服务主体（“企业应用程序”）。',
			specifyTenant: otherTenant,
		},
	},
	'request-invalid': {
		short: 'Entra 拒绝了请求',
		summary: 'Microsoft Entra 认为 {refusedCredential} 的请求无效 ({errorCode})。',
		meaning: `凭据的设置或请求令牌的程序有误。${noUseToSignIn}`,
		fixes: {
			correctVariables: `更正 {clientVariable}、{tenantSetting} 和 {secretVariable}${thenStartAgain}`,
			updateAzureCli: '更新 Azure CLI。',
			lookUpCode,
			useOtherIdentity,
		},
	},
	'entra-throttled': {
		short: '对 Entra 的请求过多',
		summary: '由于请求过多，Microsoft Entra 拒绝了 {refusedCredential} ({errorCode})。',
		meaning: `某个程序反复请求同一个令牌，例如在循环中。${noUseToSignIn}`,
		fixes: {
			stopLoop: '停止用该标识反复请求令牌的脚本和容器。',
			waitAndRetry: '等待五分钟后重试。',
		},
	},
	'entra-refused': {
		short: 'Entra 拒绝了登录',
		summary: 'Microsoft Entra 拒绝了 {refusedCredential} ({errorCode})。',
		meaning: '{reason}',
		fixes: {
			lookUpCode,
			askAdministrator: '请租户管理员查看 Microsoft Entra 登录日志中的条目。',
			giveCorrelationId,
			tryOtherCredential: '尝试其他凭据。尝试过的每个凭据及其错误，见此项检查的“检测数据”。',
		},
	},
};

export const entraFederationWords: WordsFor<{
	readonly findings: typeof entraFederationFindings;
}>['findings'] = {
	'federated-credential-mismatch': {
		short: '没有匹配的联合凭据',
		summary: [
			'没有使用者为 {mismatchedSubject} 的联合凭据 ({errorCode})。',
			'没有颁发者为 {mismatchedIssuer} 的联合凭据 ({errorCode})。',
			'没有受众为 {mismatchedAudience} 的联合凭据 ({errorCode})。',
			'没有与令牌匹配的联合凭据 ({errorCode})。',
		],
		meaning: [
			'令牌的使用者是 {assertionSubject}，颁发者是 {assertionIssuer}，受众是 {assertionAudience}。应用程序不信任这样的令牌，重新登录不能解决问题。',
			`应用程序不信任 {refusedCredential} 的令牌。${noUseToSignIn}`,
		],
		fixes: {
			listCredentials: '列出应用程序的联合凭据，并将使用者、颁发者和受众与令牌比较。',
			listIdentityCredentials: '如果该标识是托管标识，请列出该标识的联合凭据。',
			compareGitHubSubject:
				'在 GitHub Actions 中，分支 (…:ref:refs/heads/BRANCH)、拉取请求 (…:pull_request) 和环境 (…:environment:NAME) 的使用者各不相同。每个使用者都需要一个联合凭据。',
			compareServiceAccount:
				'在 Kubernetes 中，使用者是 system:serviceaccount:NAMESPACE:NAME，颁发者是群集的 OIDC 颁发者 URL。',
			correctCredential: '更正联合凭据，或添加一个联合凭据。这些值区分大小写。',
		},
	},
	'federation-blocked': {
		short: '租户阻止联合令牌',
		summary: '租户的策略阻止此颁发者的联合令牌 ({errorCode})。',
		meaning: `问题不在联合凭据。${noUseToSignIn}`,
		fixes: {
			allowIssuer: '请租户管理员允许该颁发者。',
			useManagedIdentity: '也可以将联合凭据添加到用户分配的托管标识，而不是应用程序。',
			giveCorrelationId,
		},
	},
	'assertion-expired': {
		short: '联合令牌已过期',
		summary: '{refusedCredential} 的联合令牌目前无效 ({errorCode})。',
		meaning: 'CI 服务的令牌有效期只有几分钟，而 Azure CLI 会再次发送同一个令牌。错误消息：{reason}',
		fixes: {
			signInBeforeStep: '在 GitHub Actions 中，在紧邻失败步骤之前再次运行步骤 azure/login。',
			requestTokensFirst: '在 Azure Pipelines 中，在脚本开头请求令牌，或使用托管标识。',
			restartPod: '在 Kubernetes 中，重启 Pod，让群集重新写入令牌文件。',
			checkClock: '将本机的时钟与另一个时钟比较，并校准。',
		},
	},
	'assertion-invalid': {
		short: 'Entra 拒绝了已签名的令牌',
		summary: 'Microsoft Entra 无法验证 {refusedCredential} 提供的令牌 ({errorCode})。',
		meaning: '令牌的签名、颁发者、受众或格式有误。同一个令牌会再次被拒绝。错误消息：{reason}',
		fixes: {
			correctTokenFile: `确认 {tokenVariable} 是令牌文件的路径${thenStartAgain}`,
			checkIssuer:
				'确认从互联网可以访问 ISSUER/.well-known/openid-configuration，因为 Microsoft Entra 从该地址读取密钥。',
			renewToken: '向颁发者请求新的令牌。',
			giveCorrelationId,
		},
	},
};
