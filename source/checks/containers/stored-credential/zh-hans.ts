import type {storedCredential as check} from './stored-credential.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../../registry/registry-response/zh-hans.ts';
import {retryCheck, supportWithId} from '../../zh-hans.ts';

const signIn = {
	letAzUsePodman: '让 az 用 Podman 登录，而不是用 Docker 登录。',
	signInWithAzureCli: '用 Azure CLI 登录注册表。该凭据的有效期为三小时。',
	signInWithClient: '也可以用用户名和密码登录，例如服务主体或注册表令牌的用户名和密码。',
} as const;

const useAnonymousPull = {
	signOut: '该注册表允许不带凭据拉取。{clientName} 总是发送已保存的凭据，因此请删除该凭据。',
} as const;

const noFallback = '{clientName} 每次拉取都发送此凭据；即使被拒绝，也不会改用其他凭据。';

const findUser = {
	retypePassword: '检查用户名，并重新输入密码。',
	showToken: '如果 {tokenName} 是注册表的令牌，请查看令牌是否已启用，以及其密码何时过期。',
	resetApplicationSecret: '如果应用程序的机密已过期，请创建新机密并用它登录。',
} as const;

const checkRepositoryName = '检查 {repository} 的拼写：存储库不存在时，结果相同。';

const allowPull = {
	showScopeMap: '如果 {tokenName} 是注册表的令牌，其范围映射需要包含 {repository} 的 content/read。',
	checkRepositoryName,
	signInAsAnother: '也可以换用有拉取权限的用户。',
} as const;

const runHelper = {runHelper: '运行该帮助程序并查看其消息。输出中没有密码。'} as const;

export const storedCredential: WordsFor<typeof check> = {
	title: '已保存的凭据',
	column: '凭据',
	labels: {
		access: '已授予',
		actions: '操作',
		canPullAnonymously: '可匿名拉取',
		client: '客户端程序',
		clientKind: '客户端',
		expires: '过期时间 (UTC)',
		helper: '凭据帮助程序',
		identity: '选择的标识',
		imageHost: '映像的主机',
		isGiven: '由用户提供',
		isToken: '令牌',
		issuedFor: '令牌所属的注册表',
		key: '条目',
		name: '名称',
		near: '相似的条目',
		notSentReason: '未发送的原因',
		path: '路径',
		readError: '读取错误',
		repository: '存储库',
		type: '类型',
		unreadablePath: '无法读取的文件',
		userName: '用户名',
		variable: '变量',
	},
	terms: {
		identity: {
			entra: '当前 shell 的登录',
			stored: '已保存的凭据',
			anonymous: '不使用凭据',
			given: '命令行中的用户',
		},
		notSentReason: {
			'unknown-cloud': '主机不属于任何已知的云',
			'realm-mismatch': 'realm 在另一台主机上',
			'entra-chosen': '只检查当前 shell 的登录',
			'no-client': '没有找到容器客户端',
			'repository-needed': '没有指定存储库',
		},
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {
			short: '可以拉取 {repository}',
			summary: [
				'{clientName} 保存的 {userName} 的凭据可以拉取 {repository}。',
				'{clientName} 保存的令牌可以拉取 {repository}。',
			],
		},
		accepted: {
			short: '凭据有效',
			summary: ['注册表接受 {clientName} 保存的 {userName} 的凭据。', '注册表接受 {clientName} 保存的令牌。'],
		},
		'anonymous-pull': {
			short: '不需要凭据',
			summary: '匿名拉取已启用：无需凭据即可从 {imageHost} 拉取 {repository}。',
		},
		'anonymous-refused': {
			short: '匿名拉取被拒绝',
			summary: '注册表不允许匿名拉取 {repository}。',
			meaning: '匿名拉取未启用，或者存储库不存在。',
			fixes: {showAnonymousPull: '查看匿名拉取是否已启用。', checkRepositoryName},
		},
		'user-can-pull': {
			short: '可以拉取 {repository}',
			summary: '{userName} 可以拉取 {repository}。',
		},
		'user-accepted': {short: '密码有效', summary: '注册表接受 {userName} 的密码。'},
		'user-refused': {
			short: '用户被拒绝',
			summary: ['401：注册表拒绝 {userName}：{registryMessage}', '401：注册表拒绝 {userName}。'],
			meaning:
				'可能的原因：密码错误或已过期；用户已被禁用；{userName} 不是管理员用户、此注册表的令牌或在注册表上有角色的应用程序。',
			fixes: {
				...findUser,
				showAdminUser: '如果 {userName} 是管理员用户，请查看管理员用户是否已启用。',
			},
		},
		'user-cannot-pull': {
			short: '无权拉取 {repository}',
			summary: [
				'{userName} 没有拉取 {repository} 的权限（已授予：{granted}）。',
				'{userName} 没有拉取 {repository} 的权限。',
			],
			meaning: '注册表接受了密码，但颁发的令牌没有此权限。',
			fixes: allowPull,
		},
		'not-stored': {
			short: '{clientName} 未登录',
			summary: '{clientName} 没有 {imageHost} 的凭据。',
			meaning: '{clientName} 不使用 Azure 登录。不带凭据的拉取会被拒绝 (401)。',
			fixes: signIn,
		},
		'key-not-used': {
			short: '主机写法不同，凭据未使用',
			summary: '{path} 中有 {key} 的凭据，但 {clientName} 从 {imageHost} 拉取时不使用该凭据。',
			meaning:
				'{clientName} 只查找与映像名称中的主机和端口完全一致的条目。如果条目含有大写字母、带有端口，或者是区域主机，{clientName} 会将其视为另一个注册表。',
			fixes: {
				useSameSpelling: '在登录时和映像名称中使用相同的主机（小写）和相同的端口。',
				...signIn,
			},
		},
		expired: {
			short: '凭据已过期',
			summary: '{clientName} 为 {imageHost} 保存的令牌已于 {expires} 过期。',
			meaning: `az acr login 获取的令牌有效期为三小时。${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'other-registry': {
			short: '凭据属于另一个注册表',
			summary: '{clientName} 为 {imageHost} 保存的令牌是为 {issuedFor} 颁发的。',
			meaning: `令牌只对颁发它的注册表有效。${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'token-refused': {
			short: '凭据被拒绝',
			summary: [
				'401：注册表拒绝 {clientName} 保存的令牌：{registryMessage}',
				'401：注册表拒绝 {clientName} 保存的令牌。',
			],
			meaning: `令牌的标识可能已没有角色，或者注册表的角色分配模式在登录之后已更改。${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'admin-refused': {
			short: '管理员用户被拒绝',
			summary: [
				'401：注册表拒绝管理员用户 {userName}：{registryMessage}',
				'401：注册表拒绝管理员用户 {userName}。',
			],
			meaning: `管理员用户未启用，或者密码已重新生成。${noFallback}`,
			fixes: {...useAnonymousPull, showAdminUser: '查看管理员用户是否已启用。', ...signIn},
		},
		'password-refused': {
			short: '凭据被拒绝',
			summary: [
				'401：注册表拒绝 {userName} 的密码：{registryMessage}',
				'401：注册表拒绝 {userName} 的密码。',
			],
			meaning: `可能的原因：密码已过期或已重新生成；{userName} 不是此注册表的令牌，也不是在注册表上有角色的应用程序。${noFallback}`,
			fixes: {...useAnonymousPull, ...findUser, ...signIn},
		},
		'pull-not-granted': {
			short: '无权拉取 {repository}',
			summary: [
				'{clientName} 保存的凭据没有拉取 {repository} 的权限（已授予：{granted}）。',
				'{clientName} 保存的凭据没有拉取 {repository} 的权限。',
			],
			meaning: `注册表接受该凭据，但该凭据没有拉取此存储库的权限。${noFallback}`,
			fixes: {...allowPull, ...signIn},
		},
		'file-unreadable': {
			short: '未检查：无法读取文件',
			summary: '未检查：无法读取 {path}。',
			meaning: '{clientName} 将凭据保存在该文件中。原因见“客户端设置”一行。',
			fixes: {followOtherRow: '按“客户端设置”一行的说明更正该文件，然后重试。'},
		},
		'helper-missing': {
			short: '缺少凭据帮助程序',
			summary: '{clientName} 使用凭据帮助程序 {helper}，但未安装 docker-credential-{helper}。',
			meaning: '没有帮助程序时，{clientName} 会不带凭据拉取，而且往往没有任何消息。',
			fixes: {
				installHelper: '将 docker-credential-{helper} 安装到 PATH 中的文件夹。',
				checkPath: '如果已安装该帮助程序，请将其文件夹加入当前 shell 的 PATH。',
			},
		},
		'helper-failed': {
			short: '凭据帮助程序出错',
			summary: '凭据帮助程序 {helper} 没有返回 {imageHost} 的凭据 ({error})。',
			meaning: '帮助程序已锁定、未设置或已损坏。此时 {clientName} 会不带凭据拉取。',
			fixes: runHelper,
		},
		'helper-timeout': {
			short: '凭据帮助程序没有响应',
			summary: '凭据帮助程序 {helper} 未在 5 秒内返回 {imageHost} 的凭据。',
			meaning: '帮助程序可能打开了窗口，正在等待解锁钥匙串。此时，拉取同样没有响应，或者失败。',
			fixes: {unlockKeychain: '解锁保存凭据的钥匙串或密钥环。', ...runHelper},
		},
		'entra-chosen': {
			short: '未检查：--as entra',
			summary: '未检查：指定了 --as entra，因此只检查当前 shell 的登录。',
			meaning: '容器客户端发送自己的凭据，结果可能不同。',
			fixes: {
				omitFlag: '不使用该选项时，也会检查容器客户端的凭据。',
			},
		},
		'no-client': {
			short: '未检查：没有容器客户端',
			summary: '未检查：没有找到容器客户端。',
			meaning: '容器客户端会保存拉取所用的凭据。没有客户端时，能否拉取只取决于当前 shell 的登录。',
			fixes: {tryUser: '检查注册表的其他用户。'},
		},
		'repository-needed': {
			short: '未检查：没有指定映像',
			summary: '未检查：只有指定了映像或存储库，才能检查匿名拉取。',
			meaning: '对于不带凭据的请求，注册表的响应因存储库而异。',
			fixes: {nameRepository: '指定存储库。'},
		},
		'not-sent': {
			short: '未检查：未发送凭据',
			summary: '未检查：acr-doctor 只将凭据发送给已知云中的注册表的令牌服务器。',
			meaning: '主机不属于任何已知的云，或者注册表指定的令牌服务器在另一台主机上。',
			fixes: {useLoginServer: '输入注册表的 Azure 登录服务器，其名称以 .azurecr.io 或类似后缀结尾。'},
		},
		'unexpected-response': {
			short: '令牌终结点返回 {status}',
			summary: [
				'对于已保存的凭据，令牌终结点返回 {status}：{registryMessage}',
				'对于已保存的凭据，令牌终结点返回 {status}，但没有令牌。',
			],
			meaning: '预期结果是 200 和访问令牌，或 401。',
			fixes: {retryCheck, contactSupport: supportWithId},
		},
	},
};
