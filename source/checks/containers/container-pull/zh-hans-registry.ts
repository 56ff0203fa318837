import type {pullRegistryFindings} from './pull-registry-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../zh-hans.ts';
import {askToAllowPull, enableDataEndpoints, signIn} from './zh-hans-fixes.ts';

export const registryWords: WordsFor<{readonly findings: typeof pullRegistryFindings}>['findings'] = {
	'host-spelling': {
		short: '主机名要用小写',
		summary: '{imageHost} 含有大写字母，因此 {clientName} 找不到凭据。',
		meaning: '{clientName} 只使用主机和端口写法完全一致的凭据，而 az 用小写的主机名登录。',
		fixes: {
			writeLowerCase: '将主机名写成小写。',
			signIn: '如果尚未登录，请登录注册表。',
		},
	},
	'user-unknown': {
		short: '用户名未知',
		summary: '{imageHost} 无法识别已保存凭据中的用户名。',
		meaning: '用户名必须是应用程序 ID、令牌名称或管理员用户。',
		fixes: signIn,
	},
	'image-quarantined': {
		short: '映像处于隔离状态',
		summary: '{image} 处于隔离状态，{imageHost} 不提供该映像。',
		meaning: '启用隔离策略后，扫描程序批准之前无法拉取新映像。重新登录不能解决问题。',
		fixes: {
			askForRelease: '请负责扫描程序的团队解除该映像的隔离。',
			showQuarantinePolicy: '查看注册表是否启用了隔离策略。',
			pullByDigest: '如果要在解除隔离之前测试映像，请使用角色 AcrQuarantineReader，并按摘要拉取。',
		},
	},
	'image-locked': {
		short: '映像已锁定',
		summary: '{imageHost} 不允许此操作：{image} 已锁定或处于隔离状态。',
		meaning: '存储库或映像的锁定可能禁止读取。重新登录不能解决问题。',
		fixes: {
			showImageLock: '查看映像的属性中是否有 "readEnabled": false。该值表示任何人都无法拉取此映像。',
			showRepositoryLock: '再查看存储库的属性中是否有相同的值，该值适用于存储库中的所有映像。',
			unlockImage: '如果映像的锁定并非有意，请重新允许拉取该映像。',
			unlockRepository: '如果存储库的锁定并非有意，请重新允许从该存储库拉取。',
			askForRelease: '如果注册表使用隔离，请负责扫描程序的团队解除该映像的隔离。',
		},
	},
	'cache-rule-unauthorized': {
		short: '缓存规则无法登录',
		summary: [
			'{imageHost} 的缓存规则 {cacheRule} 无法登录源注册表。',
			'{imageHost} 的缓存规则无法登录源注册表。',
		],
		meaning: '注册表使用规则的凭据集从另一个注册表获取该映像。本机的登录没有问题。',
		fixes: {
			showRule: '查看规则的源和凭据集。',
			showCredentialSets: '确认凭据集的机密有效，并且凭据集的标识可以从密钥保管库读取机密。',
			askForRuleOwner: '请注册表的所有者更正规则的凭据集。',
		},
	},
	'cache-rule-rate-limited': {
		short: '对源注册表的请求过多 (429)',
		summary: [
			'缓存规则 {cacheRule} 对源注册表的请求数已达上限 (429)。',
			'缓存规则对源注册表的请求数已达上限 (429)。',
		],
		meaning: '注册表从源注册表获取该映像。登录源注册表后，请求数的上限会提高。',
		fixes: {
			addCredentialSet: '查看规则是否有凭据集。',
			wait: '添加或更正规则的凭据集，或者稍后重试。',
		},
	},
	'storage-denied': {
		short: '映像层的存储拒绝访问',
		summary: ['{dataHost} 拒绝访问 {image} 的映像层。', '{imageHost} 的存储拒绝访问 {image} 的映像层。'],
		meaning: '登录没有问题。存放映像层的存储帐户拒绝来自此网络的请求，例如由于服务终结点策略的限制。',
		fixes: {
			checkEndpointPolicy: '检查子网的服务终结点策略：策略不能排除注册表的存储。',
			enableDataEndpoints,
			...askToAllowPull,
		},
	},
	'mirror-failed': {
		short: '注册表的镜像站点出错',
		summary: [
			'拉取 {image} 时，镜像站点 {mirrorHost} 出错。{path} 的第 {line} 行指定了该镜像站点。',
			'拉取 {image} 时，镜像站点 {mirrorHost} 出错。{path} 指定了该镜像站点。',
			'拉取 {image} 时，镜像站点 {mirrorHost} 出错。',
			'拉取 {image} 时，{imageHost} 的镜像站点出错。',
		],
		meaning: withClientMessage('{clientName} 会先请求该镜像站点，再请求注册表。'),
		fixes: {
			correctMirror:
				'更正或删除镜像站点：Docker 在 daemon.json ("registry-mirrors") 中，Podman 在 registries.conf 中，containerd 在 hosts.toml 中。',
		},
	},
	'settings-file-invalid': {
		short: '设置文件无效',
		summary: [
			'{clientName} 无法使用 {path} 的第 {line} 行。',
			'{clientName} 无法使用 {path} 中的设置。',
			'{clientName} 无法使用其某个设置文件。',
		],
		meaning: clientMessage,
		fixes: {correctSettings: '更正错误消息指出的行或键。'},
	},
};
