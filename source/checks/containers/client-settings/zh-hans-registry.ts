import type {registrySettingsFindings} from './registry-settings-findings.ts';
import type {registrySettingsLabels, registrySettingsTerms} from './registry-settings-labels.ts';
import {openFile} from './zh-hans-login.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {correctMistake, malformed} from './zh-hans-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

type Words = WordsFor<{
	readonly findings: typeof registrySettingsFindings;
	readonly labels: typeof registrySettingsLabels;
	readonly terms: typeof registrySettingsTerms;
}>;

export const registryLabels: Words['labels'] = {
	blockedLine: 'blocked 所在的行',
	canPull: '提供映像层',
	canResolve: '解析标记',
	capabilitiesLine: 'capabilities 所在的行',
	certificateFiles: '证书文件',
	certificatesLine: '证书文件所在的行',
	containerd: 'containerd 的设置',
	credentialStore: '凭据存储',
	difference: '差异',
	file: '文件',
	files: '设置文件',
	folders: '包含 hosts.toml 的文件夹',
	globalHelpers: '所有注册表的凭据帮助程序',
	helperNames: '帮助程序的名称',
	helpers: '凭据帮助程序',
	hostsFile: '注册表的 hosts.toml',
	hosts: 'hosts.toml 文件',
	insecure: '禁用验证的设置',
	insecureLine: '禁用验证的行',
	invalidLine: '不是 base64 的行',
	invalidKeys: '不是 base64 的凭据',
	isBlocked: '已阻止',
	isInvalid: '不是 base64',
	isInsecure: '已禁用验证',
	isLoginFileTemporary: '凭据保存在内存中',
	isPlainHttp: '纯 HTTP',
	isRemote: '远程服务',
	isSkipped: '被忽略',
	key: '注册表',
	keys: '有凭据的注册表',
	kubernetesOnly: 'Kubernetes 的 hosts.toml',
	location: '位置',
	locationLine: '位置所在的行',
	loginFile: '凭据文件',
	logins: '包含凭据的文件',
	missingCertificate: '缺少的证书文件',
	missingHelpers: '缺少的凭据帮助程序',
	missingRuntimeFolder: '缺少的 XDG_RUNTIME_DIR 文件夹',
	nearSignIn: '相近的凭据',
	podman: 'Podman 的设置',
	prefix: '前缀',
	proxies: '代理',
	pulls: '适用的映像引用',
	registries: '注册表条目',
	registryMirrors: '镜像站点',
	route: '拉取途径',
	role: '内容',
	servers: '服务器',
	service: 'Podman 服务',
	signIns: '映像的凭据',
	skipLine: 'skip_verify 所在的行',
	skipsVerification: '接受任何证书',
	state: '状态',
	storeFile: '指定凭据存储的文件',
	sudoSignIn: '不使用 sudo 时的凭据',
	sudoLogins: '不使用 sudo 时的凭据',
};

export const registryTerms: Words['terms'] = {
	role: {
		login: '凭据',
		context: 'docker 上下文',
		client: '客户端设置',
		engine: '守护程序的设置',
		service: '守护程序的服务',
		registries: '注册表设置',
		certificates: '证书',
	},
	state: {
		read: '已读取',
		unreadable: '无法读取',
		malformed: '格式不正确',
		working: '正常',
		missing: '缺失',
		failed: '失败',
		unknown: '未知',
	},
	difference: {path: '其他存储库', spelling: '其他写法'},
	problem: {
		'wrong-type': '设置值的类型不正确',
		'mixed-versions': '混用版本 1 和版本 2 的设置',
		'version-1-drop-in': '版本 1 的格式',
		'scheme-in-location': '位置以 https:// 或 http:// 开头',
		'location-missing': '条目缺少位置',
		conflict: '互相冲突的设置',
		'unknown-value': '未知的值',
		comment: '注释',
		'trailing-comma': '右括号前的逗号',
		'comma-missing': '缺少逗号',
		'not-quoted': '名称或文本缺少双引号',
		'byte-order-mark': '字节顺序标记',
		'not-closed': '缺少括号或引号',
		duplicate: '重复的设置',
		'invalid-sign-in': '不是 USER:PASSWORD 的 base64 的凭据',
	},
	pulls: {
		all: '全部',
		'digest-only': '仅带摘要',
		'tag-only': '仅带标记',
	},
};

const unreadable = [
	'当前用户没有读取 {path} 的权限（所有者 {owner}，模式 {mode}）。',
	'无法读取 {path} ({error})。',
];

const missing = '环境变量指定了文件 {missingPath}，但该文件不存在。';

const allowReading = {
	allowReading: '如果文件中没有机密，请允许所有用户读取该文件。',
} as const;

const askAboutBlock = {
	askAboutPolicy: '这可能是组织的策略。请询问本机的管理员。',
	removeBlock: '如果不是有意设置，请从该条目中删除 blocked = true。',
} as const;

export const registryFindings: Words['findings'] = {
	'client-file-unusable': {
		short: '无法使用设置文件',
		summary: [missing, ...unreadable, ...malformed],
		meaning: '{clientName} 每次启动都会读取该文件，因此所有命令都会失败。',
		fixes: {
			...correctMistake,
			correctFile: '更正该文件，或者移走该文件以使用默认设置。',
			...allowReading,
		},
	},
	'auth-file-unusable': {
		short: '无法使用凭据文件',
		summary: [missing, ...unreadable, ...malformed],
		meaning: '{clientName} 在该文件中查找凭据。如果无法使用该文件，则拒绝所有拉取。',
		fixes: {
			unsetVariable: `登录以创建该文件，或者取消设置 REGISTRY_AUTH_FILE${thenStartAgain}`,
			takeOwnership: openFile.takeOwnership,
			allowReading: openFile.allowReading,
			useOwnFile:
				'{path} 属于其他用户。请更正 HOME、XDG_RUNTIME_DIR、REGISTRY_AUTH_FILE 或 DOCKER_CONFIG，或者以该用户运行 {clientName}。',
			...correctMistake,
			correctFile: '更正该文件，或者移走该文件并重新登录。',
		},
	},
	'registries-file-unreadable': {
		short: '无法读取注册表设置',
		summary: [missing, ...unreadable],
		meaning: '{clientName} 会拒绝所有需要该文件的拉取。',
		fixes: {
			correctVariable: '更正环境变量 CONTAINERS_REGISTRIES_CONF，或者取消设置该变量。',
			...allowReading,
			moveFile: '也可以移走该文件，使用默认设置。',
		},
	},
	'registries-file-malformed': {
		short: '注册表设置的格式不正确',
		summary: malformed,
		meaning: '更正该文件之前，{clientName} 会拒绝所有拉取。',
		fixes: {...correctMistake, correctLine: '更正该行。', moveFile: '或者移走该文件以使用默认设置。'},
	},
	'registries-file-too-old': {
		short: '注册表设置的格式过旧',
		summary: ['{path} 的第 {line} 行是版本 1 的格式。', '{path} 是版本 1 的格式。'],
		meaning:
			'文件改为版本 2 的格式之前，{clientName} 会拒绝所有拉取。在 Podman 6 之前，只有主文件可以使用版本 1。',
		fixes: {
			useVersion2:
				'替换列表 search、insecure 和 block：改用 unqualified-search-registries，以及带有 insecure = true 或 blocked = true 的 [[registry]]。',
		},
	},
	'hosts-file-ignored': {
		short: '注册表设置的格式不正确',
		summary: malformed,
		meaning: '{clientName} 会忽略整个文件，包括其中的镜像站点和证书。',
		fixes: {...correctMistake, correctLine: '更正该行。', moveFile: '或者移走该文件以使用默认设置。'},
	},
	'hosts-file-not-used': {
		short: '未使用 hosts.toml',
		summary: '{clientName} 不使用 {path}。',
		meaning:
			'/etc/containerd/config.toml 中的 config_path 仅适用于 Kubernetes。{clientName} 在 {folders} 中查找。',
		fixes: {
			addFolder: '将该文件夹添加到 nerdctl.toml 的 hosts_dir 中，或者复制该文件。',
		},
	},
	'registry-blocked': {
		short: '注册表被阻止',
		summary: ['{path} 的第 {line} 行禁止从 {place} 拉取。', '{path} 禁止从 {place} 拉取。'],
		meaning: [
			'{clientName} 只请求镜像站点 {mirrors}，不请求注册表。',
			'{clientName} 根本不向注册表发送请求。',
		],
		fixes: askAboutBlock,
	},
	'registry-entry-blocked': {
		short: '已阻止：{place}',
		summary: ['{path} 的第 {line} 行禁止从 {place} 拉取。', '{path} 禁止从 {place} 拉取。'],
		meaning: '{clientName} 根本不向注册表发送请求。',
		fixes: askAboutBlock,
	},
	'registry-insecure': {
		short: '已禁用对注册表的验证',
		summary: ['{path} 的第 {line} 行禁用了对 {place} 的验证。', '{path} 禁用了对 {place} 的验证。'],
		meaning: '{clientName} 接受任何证书。网络上的其他人可以读取凭据并替换映像。',
		fixes: {
			removeInsecure:
				'删除该设置。所有客户端都信任 Azure 容器注册表的证书。如果代理解密 TLS，请改为信任代理的证书。',
		},
	},
	'registry-redirected': {
		short: '从其他注册表拉取',
		summary: [
			'根据 {path} 的第 {line} 行，{place} 的映像改从 {location} 拉取。',
			'根据 {path}，{place} 的映像改从 {location} 拉取。',
		],
		meaning: '{place} 本身不会收到请求，{place} 的凭据也不会使用。',
		fixes: {
			removeRedirection:
				'如果不是有意设置，请从该条目中删除 location (registries.conf) 或 server (hosts.toml)。',
		},
	},
	'registry-mirrored': {
		short: '镜像站点：{location}',
		summary: [
			'{path} 的第 {line} 行为 {place} 指定了镜像站点 {location}。',
			'{path} 为 {place} 指定了镜像站点 {location}。',
		],
	},
	'sign-in-files-not-used': {
		short: '未使用凭据文件',
		summary: [
			'根据 {path} 的第 {line} 行，只使用凭据帮助程序 {helpers} 中的凭据。',
			'根据 {path}，只使用凭据帮助程序 {helpers} 中的凭据。',
		],
		meaning: 'credential-helpers 中没有 containers-auth.json，因此 {clientName} 不读取 auth.json。',
		fixes: {
			addAuthFile: '在 credential-helpers 中添加 "containers-auth.json"，或者删除该设置。',
		},
	},
	'auth-helper-missing': {
		short: '缺少凭据帮助程序',
		summary: [
			'{path} 为 {place} 指定了凭据帮助程序 {helper}，但未安装该程序。',
			'{path} 指定了凭据帮助程序 {helper}，但未安装该程序。',
		],
		meaning: 'PATH 中没有 docker-credential-{helper}，因此 {clientName} 会拒绝需要登录的拉取。',
		fixes: {
			installHelper: '安装该帮助程序，或者从该文件中删除帮助程序并重新登录。',
		},
	},
	'runtime-folder-missing': {
		short: 'XDG_RUNTIME_DIR 不存在',
		summary: 'XDG_RUNTIME_DIR 指定的文件夹 {path} 不存在。',
		meaning: '{clientName} 在该文件夹中查找凭据。使用 su 或 sudo 之后，该变量可能指向另一个会话的文件夹。',
		fixes: {
			openSession: '直接以当前用户登录系统，例如使用 ssh 或 machinectl，不要使用 su。',
			unsetVariable: '也可以取消设置该变量，让 {clientName} 选择文件夹，然后重新登录。',
		},
	},
	'registry-certificate-missing': {
		short: '缺少证书文件',
		summary: [
			'{path} 的第 {line} 行指定了文件 {certificate}，但无法读取该文件。',
			'{path} 指定了文件 {certificate}，但无法读取该文件。',
		],
		meaning: '该文件必须包含证书颁发机构的证书。{clientName} 会拒绝从 {place} 进行的所有拉取。',
		fixes: {
			correctCertificate: '将证书颁发机构的证书保存到该文件，或者更正 hosts.toml 中的路径。',
		},
	},
	'registry-not-served': {
		short: '没有可供拉取的服务器',
		summary: [
			'根据 {path} 的第 {line} 行，{place} 没有具备 {capability} 功能的服务器。',
			'根据 {path}，{place} 没有具备 {capability} 功能的服务器。',
		],
		meaning: '{clientName} 只请求具备 resolve 和 pull 功能的服务器，因此所有拉取都会失败。',
		fixes: {
			addCapability: '在该文件中，为某个服务器的 capabilities 添加 "pull" 和 "resolve"。',
		},
	},
};
