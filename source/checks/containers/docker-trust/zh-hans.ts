import {dockerInstallations, restartDocker} from '../zh-hans.ts';
import type {dockerTrust as check} from './docker-trust.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {certificateFolder} from './zh-hans-folder.ts';

const pullFails = '拉取会失败，并报告“x509: certificate signed by unknown authority”。';

const onlyPullShows: readonly string[] = [
	'{publicIssuer} 是公共 CA，容器引擎通常信任该 CA。acr-doctor 无法读取此引擎的证书，因此只有拉取才能确定此引擎是否信任 {host}。',
	'acr-doctor 无法读取此引擎的证书，因此只有拉取才能确定此引擎是否信任 {host}。',
];

const getAuthority = {
	getAuthority: '向网络团队索取 {issuerName} 的 PEM 证书。仅当该 CA 属于所在的组织时，才信任该 CA。',
	checkAuthority: '{authorityFile} 包含该 CA。仅当该 CA 属于所在的组织时，才信任该 CA。',
} as const;

const copyToMachine = '在本机上对所有主机信任该 CA：将证书复制到本地 CA 的文件夹。';
const updateStore = '然后更新信任存储。';

const trustOnMachine = {
	copyToMachine,
	copyNewToMachine: copyToMachine,
	updateOnDebian: updateStore,
	copyOnFedora: copyToMachine,
	updateOnFedora: updateStore,
} as const;

const exemptFromInspection = {
	exemptFromInspection: '也可以请网络团队将 {loginServer} 和提供映像层的主机排除在 TLS 解密之外。',
} as const;

const thenRestart = '然后重启 Docker，因为 Docker 只在启动时读取信任存储。正在运行的容器会停止。';

const createFolder = '也可以只对 {loginServer} 信任该 CA，无需重启。先创建该注册表的文件夹。';
const copyToFolder = '然后将证书复制到该文件夹，文件名以 .crt 结尾。';

export const dockerTrust: WordsFor<typeof check> = {
	title: '容器引擎的信任',
	column: '信任',
	labels: {
		acceptedBy: '信任来源',
		authorityAdded: 'CA 添加时间 (UTC)',
		authorityFile: 'CA 的文件',
		azureCli: 'Azure CLI 的信任',
		certificates: '证书',
		brokenBlocks: '不是证书的 PEM 块',
		certsFolder: '证书文件夹',
		curl: 'curl 的信任',
		daemonStarted: '守护程序启动时间 (UTC)',
		endpoint: '套接字或终结点',
		engine: '容器引擎',
		engineProxy: '引擎的代理',
		engineLocation: '引擎位置',
		examined: '其他文件',
		folderError: '文件夹错误',
		folderMode: '文件夹模式',
		folderOwner: '文件夹所有者',
		hostsFile: 'hosts.toml 文件',
		isAccepting: '包含该 CA',
		isPublic: '公共 CA',
		isRooted: '根证书受信任',
		isRootless: '无根模式',
		installation: 'Docker 的安装方式',
		issuer: '颁发者',
		path: '路径',
		place: '位置',
		sources: '文件',
		line: '行',
		unpairedFile: '缺少配对文件的证书或密钥',
		verificationOff: '禁用验证的设置',
	},
	terms: {
		installation: dockerInstallations,
		engineLocation: {
			local: '本机',
			'virtual-machine': '虚拟机中',
			elsewhere: '其他计算机',
			none: '未安装',
			unknown: '未知',
		},
		place: {
			folder: '证书文件夹',
			'other-folder': '其他文件夹',
			variable: '环境变量',
		},
	},
	findings: {
		trusted: {
			short: '{clientName} 信任该证书',
			summary: [
				'{host} 的证书受 {clientName}（通过 {path}）和 {stores} 信任。',
				'{host} 的证书受 {clientName}（通过 {path}）信任。',
			],
		},
		'trusted-only-by-engine': {
			short: '只有 {clientName} 信任该证书',
			summary: '{host} 的证书受 {clientName}（通过 {path}）信任，但不受 acr-doctor 信任。',
			meaning:
				'{clientName} 有单独的文件包含该 CA。本机的其他程序会拒绝连接：“TLS 握手”一行说明了解决方法。{host} 的文件夹不适用于提供映像层的主机。',
		},
		'not-compared': {
			short: '没有可比较的证书',
			summary: '{host} 没有出示证书 ({error})，因此未进行比较。',
			meaning: '“TLS 握手”一行说明了连接失败的原因。',
			fixes: {retryAfterTls: '解决 TLS 握手的问题，然后重试。'},
		},
		'refused-as-in-tls': {
			short: '与 TLS 握手的问题相同',
			summary: '出于“TLS 握手”一行中的原因，检查过的程序都不信任 {host} 的证书。',
			meaning: '“TLS 握手”一行中的解决方法也适用于容器引擎。解决之前，拉取会失败。',
			fixes: {retryAfterTls: '解决 TLS 握手的问题，然后重试。'},
		},
		'engine-in-virtual-machine': {
			short: '未检查：在虚拟机中',
			summary: '未检查：容器引擎在虚拟机中运行。',
			meaning: onlyPullShows,
			fixes: {
				trustInVirtualMachine:
					'如果拉取时报告 x509，请将该 CA 添加到 macOS 或 Windows 的信任存储，然后重启 Docker Desktop。对于其他虚拟机，请在虚拟机内添加该 CA。',
			},
		},
		'engine-elsewhere': {
			short: '未检查：在其他计算机上',
			summary: ['未检查：容器引擎不在本机上运行 ({endpoint})。', '未检查：容器引擎不在本机上运行。'],
			meaning: onlyPullShows,
			fixes: {
				checkOverThere:
					'如果拉取时报告 x509，请在运行引擎的计算机上添加该 CA：添加到信任存储，或保存为 /etc/docker/certs.d/{host}/ca.crt。',
			},
		},
		'engine-on-other-route': {
			short: '未检查：使用其他代理',
			summary: [
				'未检查：acr-doctor 使用代理 {proxyHost}，而 {clientName} 使用代理 {engineProxyHost}。',
				'未检查：acr-doctor 使用代理 {proxyHost}，而 {clientName} 不使用或未报告该代理。',
				'未检查：{clientName} 使用代理 {engineProxyHost}，而 acr-doctor 不使用代理。',
				'未检查：acr-doctor 和 {clientName} 使用不同的代理。',
			],
			meaning:
				'{clientName} 不信任 acr-doctor 收到的证书，但可能收到另一个证书。只有拉取才能确定 {clientName} 是否信任 {host}。',
			fixes: {
				setSameProxy: '如果网络需要代理，请为 acr-doctor 和容器引擎设置相同的代理，然后重试。',
			},
		},
		'no-engine': {
			short: '没有可检查的容器引擎',
			summary: '未检查：没有安装容器客户端。',
			meaning: '只有安装了容器客户端，此项检查才会比较证书。注册表的其他检查仍会运行。',
			fixes: {nameClient: '如果客户端以其他名称安装，请指定该名称。'},
		},
		'engine-unknown': {
			short: '未检查：没有引擎响应',
			summary: '未检查：没有容器引擎响应。',
			meaning: '“容器守护程序”一行说明了原因。引擎响应后，会比较证书。',
			fixes: {retry: '引擎响应后重试。'},
		},
		'hosts-file-used': {
			short: '未检查：使用 hosts.toml',
			summary: '未检查：{clientName} 信任的证书由 {hostsFile} 决定。',
			meaning: '该文件中的设置“ca”指定 {host} 的 CA 证书。',
			fixes: {checkHostsFile: '如果拉取时报告 x509，请将该 CA 添加到设置“ca”。'},
		},
		'verification-off': {
			short: '{clientName} 不验证证书',
			summary: [
				'{path} 的第 {line} 行禁用了对 {host} 的验证，因此 {clientName} 接受任何证书。',
				'{path} 禁用了对 {host} 的验证，因此 {clientName} 接受任何证书。',
			],
			meaning: '是否信任 CA 对 {clientName} 没有影响。网络中的其他人可能会读取凭据或替换映像。',
			fixes: {
				removeSetting:
					'删除该设置。Azure 容器注册表的证书受所有客户端信任。如果代理检查 TLS，请改为信任代理的 CA。',
				...restartDocker('然后重启 Docker。重启会停止正在运行的容器。'),
			},
		},
		'not-trusted-by-engine': {
			short: '{clientName} 不信任该 CA',
			summary: [
				'{clientName} 不信任 {issuerName}（{host} 的证书的颁发者），但 {stores} 信任。',
				'{clientName} 不信任 {issuerName}（{host} 的证书的颁发者）。',
				'{clientName} 不信任 {host} 的证书的颁发者。',
			],
			meaning: [
				`${pullFails}{clientName} 读取 {files}，但这些文件都不包含该 CA。{brokenFile} 中有 {brokenCount} 个 PEM 块不是证书，会被忽略。`,
				`${pullFails}{clientName} 读取 {files}，但这些文件都不包含该 CA。`,
				`${pullFails}{clientName} 找不到包含 CA 证书的文件。`,
			],
			fixes: {
				...getAuthority,
				...trustOnMachine,
				...restartDocker(thenRestart),
				createFolder,
				createOwnFolder: createFolder,
				copyToFolder,
				copyNewToFolder: copyToFolder,
				copyToOwnFolder: copyToFolder,
				trustForLayers:
					'该文件夹只适用于 {loginServer}。映像层来自其他主机。如果代理也解密这些主机的流量，请使用本机的信任存储。',
				...exemptFromInspection,
			},
		},
		'public-authorities-missing': {
			short: '{clientName} 缺少公共 CA',
			summary: [
				'{clientName} 不信任公共 CA {issuerName}（{host} 的证书的颁发者）。',
				'{clientName} 不信任颁发 {host} 的证书的公共 CA。',
			],
			meaning: [
				`本机的公共 CA 缺失或过旧。{clientName} 读取 {files}。${pullFails}`,
				`本机没有包含公共 CA 的文件。${pullFails}`,
			],
			fixes: {
				installOnDebian: '在 Debian 和 Ubuntu 上，安装公共 CA。',
				installOnFedora: '在 Fedora 和 Red Hat 上，安装公共 CA。',
				...restartDocker(thenRestart),
			},
		},
		...certificateFolder,
		'restart-needed': {
			short: '{clientName} 需要重启',
			summary:
				'{clientName} 启动之后才添加了 CA：启动时间为 {daemonStarted}，{authorityFile} 的更改时间为 {authorityAdded} (UTC)。',
			meaning: `{clientName} 只在启动时读取本机的信任存储。重启之前，${pullFails}`,
			fixes: {...restartDocker('重启 Docker。正在运行的容器会停止。'), restartMachine: '也可以重启本机。'},
		},
		'not-trusted-by-azure-cli': {
			short: 'Azure CLI 不信任该 CA',
			summary: [
				'Azure CLI 不信任 {issuerName}（{host} 的证书的颁发者）：{azureCliFile} 不包含该 CA。',
				'Azure CLI 不信任 {host} 的证书的颁发者。',
			],
			meaning:
				'az acr login 会失败，并报告 CERTIFICATE_VERIFY_FAILED。Azure CLI 读取自带的证书，或 REQUESTS_CA_BUNDLE 指向的文件。',
			fixes: {
				useBundle: `将 REQUESTS_CA_BUNDLE 设置为同时包含该 CA 和公共 CA 的文件${thenStartAgain}`,
				createBundle: `如果没有同时包含两者的文件，请将该 CA 添加到 Azure CLI 证书文件 (certifi/cacert.pem) 的副本，并将 REQUESTS_CA_BUNDLE 设置为该副本${thenStartAgain}`,
			},
		},
		'not-trusted-by-curl': {
			short: 'curl 不信任该 CA',
			summary: [
				'本机的信任存储不包含 {issuerName}（{host} 的证书的颁发者）。',
				'本机的信任存储不包含 {host} 的证书的颁发者。',
			],
			meaning:
				'curl 和使用该存储的其他程序会拒绝连接。只有某个环境变量或某个程序的文件夹指定了该 CA。{host} 的文件夹不适用于提供映像层的主机。',
			fixes: {...getAuthority, ...trustOnMachine, ...exemptFromInspection},
		},
	},
};
