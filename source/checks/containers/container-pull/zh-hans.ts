import type {containerPull as check} from './container-pull.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {connect, checkHostAndPort, proxyAndClient} from './zh-hans-proxy-and-client.ts';
import {askToAllowPull, copyShellProxy, enableDataEndpoints, signIn} from './zh-hans-fixes.ts';
import {registryWords} from './zh-hans-registry.ts';
import {pullNames} from './engine-dns/zh-hans.ts';
import {settingsWords} from './settings/zh-hans.ts';
import {registryLabels, registryTerms} from '../client-settings/zh-hans-registry.ts';
import {
	clientMessage,
	errorLineLabels,
	settingLabels,
	useTokenWithoutClient,
	withClientMessage,
} from '../zh-hans.ts';

const allowPull = {
	...askToAllowPull,
	allowDataHost: '映像层来自 {dataHost}：也要放行这台主机。',
	enableDataEndpoints,
	allowTestImageHosts: '要拉取 {testImage}，请放行 mcr.microsoft.com 和 *.data.mcr.microsoft.com。',
} as const;

const checkSpelling = {checkSpelling: '检查映像名称的拼写。'} as const;

export const containerPull: WordsFor<typeof check> = {
	title: '映像拉取',
	labels: {
		...errorLineLabels,
		addressHere: '本机解析的地址',
		isPrivateHere: '专用地址',
		...settingLabels,
		engineProxy: '守护程序的代理',
		hasClientProxies: 'config.json 中的代理',
		loginProblem: '凭据的问题',
		settings: '客户端设置',
		shellProxy: '当前 shell 的代理变量',
		...registryLabels,
		registrySettings: '注册表设置',
		hasConsent: '同意拉取',
		image: '映像',
		isRetried: '已重试',
		isTestImage: '测试映像',
		layersCompleted: '已完成的层',
		layersStarted: '已开始的层',
		notPulled: '未拉取',
		pulled: '已拉取',
	},
	terms: registryTerms,
	findings: {
		pulled: {short: ['已拉取 {imageCount} 个映像', '已拉取 {imageName}'], summary: '已拉取 {images}。'},
		'test-image-not-for-platform': {
			short: '注册表有响应',
			summary: '注册表有响应，但 {image} 没有适用于此平台的版本。',
		},
		'consent-required': {
			short: '按 r 允许拉取',
			summary: '未拉取 {images}：拉取需要你的同意。',
			meaning: '拉取会写入本机的磁盘，拉取的映像会保留下来。',
			question: '要用 {client} 拉取 {images} 吗？',
			fixes: {
				agreeOnRow: '在屏幕上的此行按 r，然后回答 y。',
				agreeAtStart: '也可以在启动 acr-doctor 时同意。',
			},
		},
		'client-ip-denied': {
			short: ['防火墙拒绝 {clientIp}', '防火墙拒绝此地址'],
			summary: [
				'{imageHost} 的防火墙不允许 {clientIp} 访问。',
				'{imageHost} 的防火墙不允许此客户端的地址访问。',
			],
			meaning: '注册表有响应，但拒绝 {clientName} 的来源地址。',
			fixes: {
				allowAddress: '在注册表防火墙中允许该地址。',
				useAllowedNetwork: '也可以从允许的网络拉取，或通过专用终结点拉取。',
				compareAddress: '如果该地址属于代理，请在 {clientName} 的代理设置中将 {imageHost} 加入 NO_PROXY。',
				usePrivateDns:
					'如果本机通过专用终结点连接注册表，则 {clientName} 使用的是其他 DNS 服务器：请设置相同的 DNS 服务器。',
			},
		},
		'authentication-required': {
			short: '拉取需要登录',
			summary: '{imageHost} 要求登录后才能拉取 {image}。',
			meaning: [
				'{clientName} 没有 {imageHost} 的凭据。{temporaryFile} 中的凭据只保存在内存中，重启或会话结束后就会丢失。',
				'客户端没有发送凭据，或者凭据已过期，或者凭据无权访问此存储库。Azure 容器注册表的登录有效期为三小时。',
			],
			fixes: signIn,
		},
		'denied-or-not-found': {
			short: '无权访问，或存储库不存在',
			summary: '{imageHost} 拒绝访问 {image}，或者没有此存储库。',
			meaning: '没有访问权限时，注册表不会透露存储库是否存在。',
			fixes: {...checkSpelling, ...signIn},
		},
		'access-denied': {
			short: '注册表拒绝访问 (403)',
			summary: '{imageHost} 拒绝访问 {image} (403)。错误消息：{reason}',
			meaning: '原因可能是注册表防火墙、缺少权限或代理。',
			fixes: {
				...signIn,
				listAllowedNetworks: '查看注册表防火墙允许的地址。',
				...askToAllowPull,
			},
		},
		'tag-not-found': {
			short: '标记或摘要不存在',
			summary: '{imageHost} 有响应，但 {image} 不存在。',
			meaning: '存储库可能存在，但标记或摘要不存在。',
			fixes: {
				listTags: '列出标记，最新的在前。',
				retry: '如果标记刚刚推送，请重试：注册表的其他副本稍后才会收到标记。',
			},
		},
		'repository-not-found': {
			short: '存储库不存在',
			summary: '{imageHost} 有响应，但没有 {image} 的存储库。',
			meaning: '名称拼写有误，或者映像在另一个注册表中。',
			fixes: {listRepositories: '列出存储库。'},
		},
		'invalid-image-name': {
			short: '映像名称无效',
			summary: [
				'{shortImage} 没有主机，{clientName} 无法选择注册表。错误消息：{reason}',
				'{clientName} 无法将 {image} 识别为映像名称。错误消息：{reason}',
			],
			meaning: [
				'{shortImage} 的注册表由 registries.conf 中的 unqualified-search-registries 和 short-name-mode 决定。如果模式为 enforcing 且有多个注册表，{clientName} 会在终端中询问，没有终端就会失败。',
				'正确格式为 HOST/REPOSITORY:TAG，其中存储库名称必须小写。',
			],
			fixes: {giveFullName: '指定带主机的完整名称，例如 contoso.azurecr.io/team/app:1.0。'},
		},
		'rate-limited': {
			short: '请求过多 (429)',
			summary: '对 {imageHost} 的请求数已达上限 (429)。',
			meaning: '上限按地址或帐户计算，使用同一地址的其他客户端也计算在内。',
			fixes: {
				wait: '等待几分钟后重试。',
				raiseLimit: '对于 docker.io，登录后上限更高。对于 Azure 容器注册表，上限取决于服务层级。',
			},
		},
		'no-matching-platform': {
			short: '映像不适用于此平台',
			summary: '{imageHost} 有 {image}，但没有适用于此平台的版本。',
			meaning: clientMessage,
			fixes: {
				listPlatforms: '列出映像支持的平台。',
				buildForPlatforms: '为多个平台构建映像并推送。',
				pullForIntel: '如果映像适用于 Intel 处理器，而本机是 ARM 处理器，可以尝试用仿真器运行。',
				useLinuxContainers:
					'如果 Docker 运行的是 Windows 容器，而映像适用于 Linux，请将 Docker Desktop 切换到 Linux 容器。',
			},
		},
		'not-an-image': {
			short: '不是容器映像',
			summary: '{image} 不是 {clientName} 可以拉取的容器映像。',
			meaning: withClientMessage(
				'此 OCI 项目 (artifact) 可能是 Helm 图表或签名，也可能采用了此版本的客户端不支持的格式。',
			),
			fixes: {
				pullChart: '用 Helm 拉取 Helm 图表。',
				pullArtifact: '用 ORAS 拉取其他 OCI 项目。',
				updateClient: '如果确实是映像，请更新 {clientName}，或者重新构建并推送映像。',
			},
		},
		'layer-missing': {
			short: '映像缺少一个层',
			summary: '{image} 引用的一个层在 {imageHost} 中不存在。',
			meaning: withClientMessage('该层已被删除，或者尚未到达注册表的这个副本。'),
			fixes: {
				wait: '如果刚刚推送到有多个副本的注册表，请等待几分钟后重试。',
				pushAgain: '如果问题仍然存在，请从构建映像的计算机重新推送。',
			},
		},
		'registry-server-error': {
			short: '注册表返回服务器错误',
			summary: '{imageHost} 返回了服务器错误：{reason}',
			meaning: '注册表或注册表前面的代理发生故障。',
			fixes: {
				wait: '等待几分钟后重试。',
				checkAzureStatus: '查看 Azure 是否通报了故障：https://status.azure.com',
			},
		},
		'not-a-registry': {
			short: '服务器不是注册表',
			summary: '{imageHost} 上的服务器不是注册表。',
			meaning: withClientMessage('强制门户、代理或使用此名称的其他服务器返回了网页。'),
			fixes: {
				openBrowser: '在浏览器中打开任意网页。如果网络要求登录，会显示登录页。',
				...askToAllowPull,
			},
		},
		...pullNames,
		'host-not-found': {
			short: 'DNS 中没有该主机名',
			summary: '{clientName} 使用的 DNS 中没有 {host}。',
			meaning: '在虚拟机中运行或有专用 DNS 服务器的守护程序，可能无法解析本机能解析的某些名称。',
			fixes: {
				...copyShellProxy,
				...checkSpelling,
				...connect,
				resolveDataHost:
					'映像层来自 {dataHost}：{clientName} 也必须能解析该名称。使用专用终结点时，专用 DNS 区域中必须有该名称。',
				restartDesktop: '如果 Docker 在虚拟机中运行，请在更换网络或 VPN 后重启 Docker Desktop。',
			},
		},
		'resolver-failed': {
			short: 'DNS 服务器解析失败',
			summary: '{clientName} 的 DNS 服务器未能解析 {host}。',
			meaning: clientMessage,
			fixes: {
				...connect,
				correctResolver: 'Docker 从 /etc/resolv.conf 读取 DNS 服务器。请更正该文件中的服务器。',
				restartDesktop: 'Docker Desktop 使用虚拟机的 DNS。请在更换网络或 VPN 后重启 Docker Desktop。',
			},
		},
		'connection-refused': {
			short: '连接被拒绝',
			summary: '{host} 拒绝了 {clientName} 的连接。',
			meaning: withClientMessage('此地址上没有服务器在监听，或者防火墙拒绝了连接。'),
			fixes: {...copyShellProxy, ...allowPull, checkHostAndPort},
		},
		'network-unreachable': {
			short: '没有到主机的路由',
			summary: '{clientName} 没有到 {host} 的路由。',
			meaning: withClientMessage('本机离线，或者 VPN 已断开，或者 IPv6 没有路由。'),
			fixes: {...copyShellProxy, ...connect, ...allowPull},
		},
		'connection-timed-out': {
			short: '连接超时',
			summary: '{clientName} 连接 {host} 超时。',
			meaning: withClientMessage('防火墙丢弃了数据包，或者 VPN 已断开，或者数据包过大、无法通过 VPN。'),
			fixes: {
				...copyShellProxy,
				...allowPull,
				setDaemonProxy: '如果本机能连接注册表，但守护程序不能，请在守护程序中也配置代理。',
			},
		},
		'connection-reset': {
			short: '连接被重置',
			summary: '映像传输完成之前，{host} 关闭了 {clientName} 的连接。',
			meaning: withClientMessage('过载的服务器，或者按服务器名称过滤的防火墙或代理，可能会关闭连接。'),
			fixes: {...copyShellProxy, ...allowPull},
		},
		'storage-host-not-found': {
			short: 'DNS 中没有存放层的主机',
			summary: '{clientName} 使用的 DNS 中没有存放 {image} 映像层的主机 {host}。',
			meaning: withClientMessage(
				'注册表有响应，因此映像名称正确。映像层来自另一台主机。使用专用终结点时，数据终结点在专用 DNS 区域中有自己的记录。',
			),
			fixes: {
				resolveHost: '在执行拉取的计算机上查询该名称。',
				listEndpoints: '列出注册表的主机，它们在 DNS 中都需要有记录。',
				...copyShellProxy,
				...connect,
				restartDesktop: '如果 Docker 在虚拟机中运行，请在更换网络或 VPN 之后重启 Docker Desktop。',
			},
		},
		'storage-unreachable': {
			short: '无法连接存放层的主机',
			summary: '{clientName} 无法连接存放 {image} 映像层的主机 {host}。',
			meaning: withClientMessage('注册表有响应，但映像层来自另一台主机。只放行注册表的防火墙会阻止该主机。'),
			fixes: {
				allowLayerHost: '请网络团队放行到 {host} 的 HTTPS。',
				enableDataEndpoints,
				...copyShellProxy,
				...connect,
			},
		},
		'download-interrupted': {
			short: '下载中断',
			summary: [
				'{image} 的下载中断：{clientName} 收到了 {layersStarted} 层中的 {layersCompleted} 层。',
				'{image} 的下载中断，{clientName} 重试后仍未成功。',
			],
			meaning: withClientMessage('注册表有响应，但映像层没有传输完成。'),
			fixes: {
				retry: '重试：客户端会保留已完成的层。',
				...allowPull,
				askAboutDownloads: '询问网络团队，大文件下载是否会被阻止、扫描或限制时长。',
				lowerMtu: '如果使用 VPN，请减小 MTU，或断开 VPN 后重试。',
			},
		},
		'pull-timed-out': {
			short: '拉取超过 2 分钟，已终止',
			summary: [
				'拉取 {image} 超过两分钟，已终止（完成了 {layersStarted} 层中的 {layersCompleted} 层）。',
				'拉取 {image} 超过两分钟，已终止。',
			],
			meaning: '连接速度慢，或者映像较大，或者中间设备使传输停滞。',
			fixes: {
				pullYourself: '在 shell 中拉取映像，查看拉取是否有进展。',
				...allowPull,
				nameSmallerImage: '用更小的映像测试。',
			},
		},
		...proxyAndClient,
		...registryWords,
		...settingsWords,
		'client-failed': {
			short: '拉取失败',
			summary: [
				'拉取 {image} 失败：{reason}',
				'拉取 {image} 失败 ({error})。',
				'拉取 {image} 失败，退出代码为 {exitCode}。',
			],
			meaning: 'acr-doctor 无法识别 {clientName} 的这个错误。',
			fixes: {pullYourself: '在 shell 中拉取映像，查看完整的输出。', ...useTokenWithoutClient},
		},
	},
};
