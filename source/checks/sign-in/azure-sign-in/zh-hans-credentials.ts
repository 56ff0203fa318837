import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {seeAzureStatus, waitAMinute} from '../../zh-hans.ts';
import type {credentialValueFindings} from './credential-value-findings.ts';
import type {managedIdentityFindings} from './managed-identity-findings.ts';

const useOtherCredential = '也可以使用其他凭据。尝试过的每个凭据及其错误，见此项检查的“检测数据”。';
const setClientId = `将 AZURE_CLIENT_ID 设置为要使用的标识的客户端 ID${thenStartAgain}`;
const listIdentities = {
	showIdentitiesOfMachine: '列出本机的标识。',
	showIdentitiesOfApp: '列出此应用的标识。',
	showIdentitiesOfContainerApp: '列出此应用的标识。',
	listClientIds: '列出所有用户分配的标识的客户端 ID。',
};

type Findings = typeof credentialValueFindings & typeof managedIdentityFindings;

export const credentialWords: WordsFor<{readonly findings: Findings}>['findings'] = {
	'variable-malformed': {
		short: '格式不正确：{signInVariable}',
		summary: '{reason}',
		meaning: '{refusedCredential} 无法使用该值，因此没有发送包含该值的请求。',
		fixes: {
			useUnixLineEnds: '如果变量由文件设置，请用 Unix 行尾 (LF) 保存该文件。',
			setCorrectValue: `将该变量设置为值本身，不带其他字符${thenStartAgain}`,
			setVariable: `将该变量设置为值本身，不带其他字符${thenStartAgain}`,
			useRightQuotes: '在 Docker 的环境变量文件和 cmd 的 set 命令中，值不要加引号。',
			checkSource: '同时更正设置该变量的文件、管道或机密存储。',
		},
	},
	'federated-token-expired': {
		short: '联合令牌已过期',
		summary: '{path} 中的令牌已于 {tokenExpires} UTC 过期。',
		meaning:
			'AZURE_FEDERATED_TOKEN_FILE 指定了该文件。Kubernetes 会在令牌过期之前写入新令牌，因此该文件是副本，或者已不再更新。',
		fixes: {
			restartPod: '在群集中，重启 Pod 以获取新的令牌。',
			renewFile: '在 CI 中，每次登录前请求新的令牌，写入该文件后马上登录。',
			checkClock: '将本机的时钟与另一个时钟比较。',
			unsetVariable: `在群集之外，取消设置该变量${thenStartAgain}`,
		},
	},
	'federated-token-audience-wrong': {
		short: '联合令牌的受众有误',
		summary: '{path} 中令牌的受众是 {tokenAudience}，Microsoft Entra 拒绝了该受众。',
		meaning:
			'AZURE_FEDERATED_TOKEN_FILE 指定了该文件。应用程序没有接受该受众的联合凭据；通常的受众是 api://AzureADTokenExchange。',
		fixes: {
			requestAudience:
				'为受众 api://AzureADTokenExchange 请求令牌。在群集中，为 Pod 加上标签 azure.workload.identity/use: "true" 并重启 Pod。',
			listFederatedCredentials: '将令牌的受众与各联合凭据的受众比较。',
		},
	},
	'identity-not-assigned': {
		short: '未分配托管标识',
		summary: 'Azure 的托管标识终结点没有找到标识 ({status})。',
		meaning: '没有分配标识，或者只分配了用户分配的标识，但没有选择其中任何一个。Azure 的响应：{answer}',
		fixes: {
			assignToMachine: '为本机分配标识。',
			assignToApp: '为此应用分配标识。',
			assignToContainerApp: '为此应用分配标识。',
			setClientId: `如果有用户分配的标识，也可以将 AZURE_CLIENT_ID 设置为该标识的客户端 ID${thenStartAgain}`,
			signInWithAzureCli: '也可以用 Azure CLI 登录。',
		},
	},
	'identity-not-found': {
		short: '所选的托管标识未分配',
		summary: 'AZURE_CLIENT_ID 指定的标识 {clientId} 未分配给本机或此应用 ({status})。',
		meaning:
			'AZURE_CLIENT_ID 用于选择托管标识。Azure 没有找到具有该客户端 ID 的已分配标识；对象 ID 不起作用。Azure 的响应：{answer}',
		fixes: {
			...listIdentities,
			setClientId,
			assignToMachine: '也可以将该标识分配给本机。',
			unsetClientId: `要使用系统分配的标识，也可以取消设置该变量${thenStartAgain}`,
		},
	},
	'several-identities': {
		short: '有多个托管标识，但未选择',
		summary: '分配了多个托管标识，但 AZURE_CLIENT_ID 没有选择其中任何一个。',
		meaning: '只有请求指定了其中一个标识，Azure 才会颁发令牌。Azure 的响应：{answer}',
		fixes: {...listIdentities, setClientId},
	},
	'identity-endpoint-failed': {
		short: ['托管标识终结点出错 ({status})', '无法连接托管标识终结点'],
		summary: ['托管标识终结点返回了状态 {status}。', '无法连接托管标识终结点 {address} ({error})。'],
		meaning: '{reason}',
		fixes: {
			waitAndRetry: waitAMinute,
			requestLessOften: '让程序在令牌过期之前一直使用同一令牌，因为该终结点限制每台计算机的请求数。',
			bypassProxyForMachine: `将该终结点的地址添加到 NO_PROXY${thenStartAgain}`,
			bypassProxy: `将 {address} 的主机添加到 NO_PROXY${thenStartAgain}`,
			correctEndpoint:
				'如果终结点的变量是手动设置的，请取消设置该变量：Azure 会在需要时设置 IDENTITY_ENDPOINT 或 MSI_ENDPOINT。',
			checkAzureStatus: seeAzureStatus,
			useOtherCredential,
		},
	},
	'identity-refused': {
		short: '托管标识被拒绝',
		summary: ['托管标识被拒绝 ({status})。', '托管标识被拒绝。'],
		meaning: '{reason}',
		fixes: {
			useOwnHeader: '使用 Azure 提供给此进程的值；复制的值在应用重启后失效。',
			restartApp: '也可以重启应用，让 Azure 设置新的值。',
			joinArcGroup: '将用户添加到 himds 组，然后重新登录本机。',
			joinArcGroupOnWindows:
				'将用户添加到组“Hybrid agent extension applications”，或者以管理员权限启动 acr-doctor。',
			unsetClientId: `如果设置了 AZURE_CLIENT_ID，而此服务只有系统分配的标识，请取消设置该变量${thenStartAgain}`,
			useOtherCredential,
		},
	},
};
