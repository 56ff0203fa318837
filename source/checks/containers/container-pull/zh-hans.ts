import type {containerPull as check} from './container-pull.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {assignIds, clientMessage, useTokenWithoutClient, withClientMessage} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';

const askToAllowPull = {
	askToAllowPull: '请网络团队放行拉取所需的 HTTPS：通往映像所在的注册表，以及提供映像层的主机。',
} as const;

const allowPull = {
	...askToAllowPull,
	allowDataHost: '映像层来自 {dataHost}：也要放行这台主机。',
	enableDataEndpoints:
		'Premium 层级的注册表可以改用自己的数据终结点，名称为 REGISTRY.REGION.data.azurecr.io。',
	allowTestImageHosts: '对于 {testImage}，放行 mcr.microsoft.com 和 *.data.mcr.microsoft.com。',
} as const;

const signIn = {
	letAzUsePodman: '用 az 登录之前，让 az 使用 Podman。',
	signIn: '登录注册表，然后重试。',
	signOut: '过期的登录信息会妨碍拉取：先从 {imageHost} 注销。',
	pullAsSameUser: '用登录时的同一用户运行：sudo 使用另一份配置。',
} as const;

const checkSpelling = {checkSpelling: '将名称与注册表中的逐字核对。'} as const;

const connect = {connect: '连接网络或 VPN，然后重试。'} as const;

const checkHostAndPort = '检查映像名称中的主机和端口。';

const configureProxy = {
	setDockerProxy:
		'在 /etc/docker/daemon.json ("proxies") 或其服务的附加配置中设置 Docker 的代理；附加配置中写入 [Service] 和 Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"。',
	restartDocker: '然后重启 Docker；正在运行的容器会停止。',
	setDesktopProxy: '在 Docker Desktop 中，代理的位置是 Settings > Resources > Proxies。',
	setPodmanProxy: `Podman 使用当前 shell 中的代理：更正 HTTPS_PROXY${thenStartAgain}`,
	setNerdctlProxy: `nerdctl 使用当前 shell 中的代理：更正 HTTPS_PROXY${thenStartAgain}`,
	bypassProxy: '或者让映像的注册表不经过代理：在同一处的 NO_PROXY 中加上它。',
} as const;

const trustAuthority = {
	getCertificate: '向网络团队索取该证书颁发机构的证书（PEM 格式）。',
	trustInDocker: 'Docker 从 /etc/docker/certs.d/{imageHost}/ca.crt 读取证书，无需重启。',
	trustInPodman:
		'Podman 从 /etc/containers/certs.d/{imageHost}/ca.crt 读取证书；只对当前用户生效的位置是 ~/.config/containers/certs.d/{imageHost}/ca.crt。',
	trustInNerdctl:
		'nerdctl 从 /etc/containerd/certs.d/{imageHost}/ca.crt 或 /etc/docker/certs.d/{imageHost}/ca.crt 读取证书。',
	trustOnMac: 'Docker Desktop 采用 macOS 信任的证书：将证书添加到钥匙串，再重启 Docker Desktop。',
	trustOnWindows:
		'Docker Desktop 采用 Windows 信任的证书：将证书添加到 Windows 受信任的根证书，再重启 Docker Desktop。',
	trustForDataHost: '映像层来自 {dataHost}：对它也要照此设置。',
} as const;

const afterChange = '网络或 VPN 变化后';

const dropHelper = '从 ~/.docker/config.json 中删去 credsStore 或 credHelpers 那一行，再重新登录。';

const unsetContentTrust = {
	unsetContentTrust: `内容信任正在停用：如果没有人要求使用，请关闭它${thenStartAgain}`,
} as const;

export const containerPull: WordsFor<typeof check> = {
	title: '映像拉取',
	labels: {
		image: '映像',
		hasConsent: '已同意',
		isRetried: '曾经重试',
		isTestImage: '是示例映像',
		layersStarted: '已开始的层',
		layersCompleted: '已完成的层',
		notPulled: '未拉取',
		pulled: '已拉取',
	},
	findings: {
		pulled: {summary: '{images}'},
		'test-image-not-for-platform': {summary: '可以访问注册表，但映像不适用于此平台：{image}'},
		'consent-required': {
			summary: '已跳过：按 r 或加上 --yes，才会拉取 {images}。',
			meaning: '拉取会写入本机的磁盘，映像会保留下来。',
			question: '要用 {client} 拉取 {images} 吗？',
			fixes: {
				agreeOnRow: '在这一行按 r 并回答 y。',
				agreeAtStart: '或者在启动 acr-doctor 时同意。',
			},
		},
		'client-ip-denied': {
			summary: ['{imageHost} 的防火墙不允许 {clientIp} 访问。', '{imageHost} 的防火墙不允许此地址访问。'],
			meaning: '注册表可以访问，但不允许 {clientName} 的来源地址。',
			fixes: {
				allowAddress: '在注册表防火墙中允许该地址。',
				useAllowedNetwork: '或者从允许的网络拉取，或通过专用终结点拉取。',
			},
		},
		'authentication-required': {
			summary: '{imageHost} 要求登录后才能拉取 {image}。',
			meaning:
				'客户端没有发送登录信息，或者登录已过期，或者对此存储库没有权限。登录 Azure 的注册表后，有效期为三小时。',
			fixes: signIn,
		},
		'denied-or-not-found': {
			summary: '{imageHost} 不允许访问 {image}，或者没有此存储库。',
			meaning: '没有权限和没有此存储库，返回的结果是一样的。',
			fixes: {...checkSpelling, ...signIn},
		},
		'access-denied': {
			summary: '{imageHost} 拒绝提供 {image} (403)：{reason}',
			meaning: '可能是注册表防火墙或中间的代理拒绝了请求，也可能是缺少权限。',
			fixes: {
				...signIn,
				listAllowedNetworks: '查看注册表防火墙允许哪些地址。',
				...askToAllowPull,
			},
		},
		'tag-not-found': {
			summary: '映像不存在：{imageHost} 可以访问，但其中没有 {image}。',
			meaning: '存储库可能存在，但没有这个标记或摘要。',
			fixes: {
				listTags: '列出现有的标记，最新的在前。',
				retry: '刚推送的标记可能要过一会儿才会出现在其他副本中：请重试。',
			},
		},
		'repository-not-found': {
			summary: '存储库不存在：{imageHost} 可以访问，但其中没有 {image} 的存储库。',
			meaning: '名称拼写有误，或者映像在另一个注册表中。',
			fixes: {listRepositories: '列出现有的存储库。'},
		},
		'invalid-image-name': {
			summary: '{clientName} 无法将 {image} 识别为映像名称：{reason}',
			meaning: '正确写法是 HOST/REPOSITORY:TAG，除标记外一律小写。',
			fixes: {giveFullName: '请写出带主机的名称，例如 contoso.azurecr.io/team/app:1.0。'},
		},
		'rate-limited': {
			summary: '{imageHost} 限制请求频率，目前已达上限。',
			meaning: '按地址或帐户计数：共用同一出口地址的其他人也计算在内。',
			fixes: {
				wait: '等几分钟，然后重试。',
				raiseLimit: '如果是 docker.io，请登录，登录后上限更高。Azure 注册表的上限随层级提高。',
			},
		},
		'no-matching-platform': {
			summary: '没有适用于此平台的版本：{imageHost} 中的 {image}',
			meaning: clientMessage,
			fixes: {
				listPlatforms: '查看它适用于哪些平台。',
				buildForPlatforms: '为多个平台构建并推送。',
				pullForIntel: '如果映像是为 Intel 构建的，而本机是 ARM，也许可以通过仿真运行。',
				useLinuxContainers:
					'如果 Docker 运行的是 Windows 容器，而映像是 Linux 的，请将 Docker Desktop 切换到 Linux 容器。',
			},
		},
		'not-an-image': {
			summary: '不是 {clientName} 能拉取的容器映像：{image}',
			meaning: withClientMessage(
				'它可能是 Helm chart、签名或其他工件，也可能是其格式对当前版本来说过旧或过新。',
			),
			fixes: {
				pullChart: 'Helm chart 用 Helm 拉取。',
				pullArtifact: '其他工件用 ORAS 拉取。',
				updateClient: '如果它确实是映像，请更新 {clientName}，或者重新构建并推送映像。',
			},
		},
		'layer-missing': {
			summary: '映像不完整：{imageHost} 缺少 {image} 的一部分，而清单中列有它。',
			meaning: withClientMessage(
				'该部分已被删除，或者还没有到达注册表的这个副本：推送的内容要过一会儿才会到达其他副本。',
			),
			fixes: {
				wait: '如果刚推送到有多个副本的注册表，请过几分钟重试。',
				pushAgain: '如果仍然如此，请从构建的地方重新推送映像。',
			},
		},
		'registry-server-error': {
			summary: '{imageHost} 返回了服务端错误：{reason}',
			meaning: '注册表或它前面的代理出了故障。',
			fixes: {
				wait: '过几分钟重试。',
				checkAzureStatus: '查看 Azure 是否有故障：https://status.azure.com',
			},
		},
		'not-a-registry': {
			summary: '{imageHost} 上的服务不是注册表。',
			meaning: withClientMessage(
				'返回的是网页：来自要求登录的公共网络、代理的页面，或者占用此名称的其他服务器。',
			),
			fixes: {
				openBrowser: '在浏览器中打开任意网页：如果网络要求登录，会有提示。',
				...askToAllowPull,
			},
		},
		'host-not-found': {
			summary: '{clientName} 找不到 {host} 的地址。',
			meaning:
				'它使用的 DNS 中没有这个名称。守护程序如果在虚拟机中，或者有自己的 DNS，能解析的名称可能比本机少。',
			fixes: {
				...checkSpelling,
				...connect,
				resolveDataHost:
					'映像层来自 {dataHost}：这里也要能解析它的名称；使用专用链接时，要通过专用 DNS 区域解析。',
				restartDesktop: `如果 Docker 在虚拟机中运行，${afterChange}请重启 Docker Desktop。`,
			},
		},
		'resolver-failed': {
			summary: '{clientName} 没有从 DNS 服务器得到 {host} 的查询结果。',
			meaning: clientMessage,
			fixes: {
				...connect,
				correctResolver: 'Docker 使用 /etc/resolv.conf 中的 DNS 服务器；请更正其中的服务器。',
				restartDesktop: `在 Docker Desktop 中，使用的是其虚拟机的 DNS：${afterChange}请重启它。`,
			},
		},
		'connection-refused': {
			summary: '{clientName} 的连接被拒绝 ({host})。',
			meaning: withClientMessage('该端口没有程序监听，或者防火墙拒绝了连接。'),
			fixes: {...allowPull, checkHostAndPort},
		},
		'network-unreachable': {
			summary: '{clientName} 没有通往 {host} 的路由。',
			meaning: withClientMessage('机器处于离线状态，或者 VPN 已断开，或者 IPv6 不通。'),
			fixes: {...connect, ...allowPull},
		},
		'connection-timed-out': {
			summary: '{clientName} 没有得到 {host} 的响应。',
			meaning: withClientMessage('防火墙丢弃了数据包，或者 VPN 已断开，或者数据包过大、无法通过 VPN。'),
			fixes: {
				...allowPull,
				setDaemonProxy: '如果本机能访问注册表，而守护程序不能，那么守护程序也需要设置代理。',
			},
		},
		'connection-reset': {
			summary: '{clientName} 的连接在映像到达之前被切断 ({host})。',
			meaning: withClientMessage('可能是防火墙或代理按主机名拦截，也可能是它已过载。'),
			fixes: allowPull,
		},
		'download-interrupted': {
			summary: [
				'{image} 下载中断：{clientName} 多次尝试，只收到 {layersCompleted}/{layersStarted} 层。',
				'{image} 下载中断，{clientName} 多次尝试都没有成功。',
			],
			meaning: withClientMessage('注册表可以访问，但映像层没有传完。'),
			fixes: {
				retry: '重试：已下载的部分会保留。',
				...allowPull,
				askAboutDownloads: '请网络团队确认，大文件下载是否会被切断、扫描或限制时长。',
				lowerMtu: '如果在使用 VPN，试试更小的 MTU，或者断开 VPN。',
			},
		},
		'pull-timed-out': {
			summary: [
				'拉取 {image} 超过两分钟，已终止，完成了 {layersCompleted}/{layersStarted} 层。',
				'拉取 {image} 超过两分钟，已终止。',
			],
			meaning: '可能是线路慢或映像大，也可能是中间设备保持连接却不传数据。',
			fixes: {
				pullYourself: '手动拉取一次，查看有没有进展。',
				...allowPull,
				nameSmallerImage: '指定更小的映像。',
			},
		},
		'proxy-authentication-required': {
			summary: '{clientName} 的代理要求用户名和密码 (407)。',
			meaning: '拒绝的是代理，不是注册表。',
			fixes: {
				addPassword: '将它们写进代理地址 http://USER:PASSWORD@HOST:PORT，特殊字符要编码（例如 @ 写成 %40）。',
				...configureProxy,
			},
		},
		'proxy-unreachable': {
			summary: '无法连接 {clientName} 的代理。',
			meaning: withClientMessage('所有连接都要经过它。离开公司网络后，这样的代理往往不可用。'),
			fixes: {connect: '连接代理所在的网络或 VPN，然后重试。', ...configureProxy},
		},
		'proxy-refused': {
			summary: '{clientName} 的代理没有连通 {host}。',
			meaning: withClientMessage('代理可以访问，但拒绝了连接，或者它自己也无法访问该主机。'),
			fixes: {askToAllowHost: '请代理管理员允许通过 HTTPS 访问 {host}。', ...configureProxy},
		},
		'certificate-untrusted': {
			summary: '{clientName} 不信任 {host} 的证书。',
			meaning:
				'多半是公司的代理解密了 TLS，再用自己的证书颁发机构重新签名。仅在本机信任它还不够：守护程序或虚拟机有自己的信任设置。',
			fixes: trustAuthority,
		},
		'certificate-date-invalid': {
			summary: '{clientName} 认为证书不在有效期内 ({host})。',
			meaning: withClientMessage('它所在机器的时钟不准，或者代理出示了旧证书。'),
			fixes: {
				compareClock: '将本机的时钟与准确的时间对照。',
				setClockInWsl: '让 WSL 采用 Windows 的时间。',
				restartVirtualMachine: '虚拟机休眠后，时钟可能会落后：重启 Docker Desktop 或 Podman 的虚拟机。',
			},
		},
		'certificate-host-mismatch': {
			summary: '{clientName} 收到的证书不是 {host} 的。',
			meaning: withClientMessage(
				'连到的是另一台服务器：可能是 hosts 文件或 DNS 区域中有错误的记录，也可能有代理。',
			),
			fixes: {
				resolveHost: '查看在执行拉取的地方，该名称解析到什么地址；在虚拟机中可能有所不同。',
				askForCertificate: '请 {host} 的管理员换用包含此名称的证书。',
			},
		},
		'tls-handshake-failed': {
			summary: '{clientName} 的 TLS 协商失败，对方是 {host}。',
			meaning: clientMessage,
			fixes: trustAuthority,
		},
		'plain-http': {
			summary: '使用的是不带 TLS 的 HTTP：{host}',
			meaning:
				'Azure 的注册表不会这样：响应来自其他服务器，或要求登录的公共网络。自建的测试注册表则有可能这样。',
			fixes: {
				checkHostAndPort,
				allowPlainHttpInDocker:
					'对于自建的注册表，将它的 HOST:PORT 加入 Docker 的 daemon.json 中的 "insecure-registries"，然后重启 Docker。',
				allowPlainHttpInPodman:
					'对于自建的注册表，在 Podman 的 registries.conf 中加入：[[registry]] location="HOST:PORT" insecure=true',
			},
		},
		'credential-helper-missing': {
			summary: '{clientName} 配置使用的凭据帮助程序不存在。',
			meaning: withClientMessage(
				'config.json 在 credsStore 或 credHelpers 中指定了它，但 PATH 中没有程序 docker-credential-NAME。',
			),
			fixes: {
				installHelper: `安装它，或者${dropHelper}`,
				switchOnIntegration:
					'desktop.exe 属于 Docker Desktop：开启它的 WSL 集成，然后在 Windows 上关闭 WSL 并重新打开。',
				removeAcrHelper: 'acr-linux、acr-darwin 和 acr-windows 已不再维护：请删去它们。',
			},
		},
		'credential-helper-failed': {
			summary: '{clientName} 的凭据帮助程序没有返回登录信息。',
			meaning: withClientMessage('登录信息由它保管，而它已锁定、尚未设置好或已损坏。'),
			fixes: {
				unlockKeychain: '解锁它存放登录信息的钥匙串或密钥环。',
				setUpPass: '如果密钥环是 pass，请先为它设置密钥。',
				removeHelper: `或者${dropHelper}`,
			},
		},
		'credentials-file-unreadable': {
			summary: '{clientName} 无法读取保存登录信息的文件。',
			meaning: clientMessage,
			fixes: {
				correctFile: '更正该文件（JSON 格式），或者将它移走，再重新登录。',
				takeOwnership: '如果用过 sudo 后它归 root 所有，请将所有者改回自己。',
			},
		},
		'image-not-signed': {
			summary: '内容信任已启用，而映像没有签名：{image}',
			meaning: withClientMessage(
				'设置了 DOCKER_CONTENT_TRUST=1，或者策略要求签名时，不会拉取没有签名的映像。',
			),
			fixes: {...unsetContentTrust, readPodmanPolicy: '查看 Podman 要求哪些签名。'},
		},
		'content-trust-server-unreachable': {
			summary: '内容信任已启用，但它的服务器没有响应。',
			meaning: withClientMessage(
				'设置了 DOCKER_CONTENT_TRUST=1 时，docker 拉取前会先查询 notary 服务器，而并非每个注册表都有。',
			),
			fixes: {
				...unsetContentTrust,
				checkTrustServer: '如果设置了 DOCKER_CONTENT_TRUST_SERVER，请检查其中的地址。',
			},
		},
		'disk-full': {
			summary: '{clientName} 存放映像的地方空间不足。',
			meaning: clientMessage,
			fixes: {
				showDiskUse: '查看 {clientName} 占用了多少空间。',
				prune: '清除没有容器使用的内容。',
				enlargeDisk: '在 Docker Desktop 或 Podman 的虚拟机中，占满的是虚拟机的磁盘：请扩容。',
			},
		},
		'rootless-not-set-up': {
			summary: '{clientName} 无法设置文件的所有者：{image}',
			meaning: withClientMessage(
				'不以 root 身份运行时，它需要分配给该用户的一段 id，而现在没有分配，或者范围太小。',
			),
			fixes: assignIds,
		},
		'storage-not-writable': {
			summary: '{clientName} 无权写入存放映像的地方。',
			meaning: clientMessage,
			fixes: {
				checkOwner: '查看该文件夹归谁所有；用过 sudo 后，它可能归 root 所有。',
				readKernelLog: '如果磁盘变成了只读，内核会说明原因。',
			},
		},
		'unpack-failed': {
			summary: '映像已下载，但无法解压：{image}',
			meaning: withClientMessage('它在传输或推送时损坏了，或者当前版本不支持它的类型。'),
			fixes: {
				retry: '重试一次。如果仍然如此，请重新构建并推送映像。',
				updateClient: '更新 {clientName}：旧版本不支持较新的压缩方式。',
			},
		},
		'daemon-stopped': {
			summary: '{clientName} 的守护程序在拉取过程中断开了。',
			meaning: withClientMessage('它刚才还能响应：可能崩溃了，也可能它或它的虚拟机被重启了。'),
			fixes: {
				readDockerLog: '查看 Docker 的日志。',
				retry: '等守护程序恢复运行后重试。',
			},
		},
		'client-failed': {
			summary: [
				'拉取 {image} 失败：{reason}',
				'拉取 {image} 失败 ({error})。',
				'拉取 {image} 失败，退出代码 {exitCode}。',
			],
			meaning: '这是 {clientName} 的错误消息，acr-doctor 无法识别。',
			fixes: {pullYourself: '手动拉取一次，查看完整的输出。', ...useTokenWithoutClient},
		},
	},
};
