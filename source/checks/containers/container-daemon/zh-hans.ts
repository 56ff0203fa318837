import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	useTokenWithoutClient,
	readFullOutput,
	waitForAnswer,
	withClientMessage,
} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';

const useDefaultContext = {
	useDefaultContext: '或者从 {storedContext} 切换回默认守护程序。',
} as const;

const unsetVariable = (name: string) => `或者取消设置 ${name}，改用默认守护程序${thenStartAgain}`;

const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: `或者取消设置 DOCKER_CONTEXT，改用已保存的上下文${thenStartAgain}`,
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const;

const listContexts = {
	listContexts: '列出现有的上下文，带星号的是当前使用的。',
} as const;

const connectToDaemon = {
	connectToDaemon: '如果应该使用这台服务器，请启动它，或者连接通向它的 VPN 或隧道。',
} as const;

export const containerDaemon: WordsFor<typeof check> = {
	title: '容器守护程序',
	labels: {
		commandLine: '查询命令',
		endpoint: '连接目标',
		isRemote: '在其他主机上',
		isRoot: '以 root 运行',
		isRootless: '不需要 root',
		variableValue: '值',
	},
	findings: {
		running: {summary: ['正在运行，版本 {serverVersion}', '正在运行']},
		daemonless: {summary: '不需要：{clientName} 没有守护程序也能工作'},
		'no-daemon-in-container': {
			summary: '已跳过：{clientName} 没有可用的守护程序，这在容器中很正常。',
			meaning: '客户端是映像自带的；没有给这个容器提供守护程序，也没有挂载守护程序的套接字。',
			fixes: {
				mountSocket: '如果这里需要守护程序，请在启动容器时挂载守护程序的套接字。',
				setDockerHost: '或者指定一个在网络上监听的守护程序。',
			},
		},
		'user-namespaces-not-allowed': {
			summary: '已跳过：{clientName} 在此容器中无权建立自己的命名空间。',
			meaning: '它需要用户命名空间，而容器只有在获得授权时才能使用。',
			fixes: {
				startPrivileged: '如果要在这里使用它，请以更高的权限启动此容器。',
				usePodmanImage: '或者改用专为在容器中运行 Podman 而制作的映像。',
			},
		},
		'not-running': {
			summary: ['守护程序没有响应 ({endpoint})。', '{clientName} 的守护程序没有运行。'],
			meaning: '{clientName} 只是客户端：拉取映像的是守护程序，而它已停止或从未启动。',
			fixes: {
				startDockerService: '启动系统的 Docker 服务。',
				startUserDockerService: '启动当前用户的 Docker 服务。',
				startDockerInWsl: '或者启动 Windows 上的 Docker Desktop，或者这里的守护程序。',
				startContainerd: '启动 containerd，nerdctl 要靠它工作。',
				readDockerLog: '如果 Docker 启动不了，查看其日志。',
				...useTokenWithoutClient,
			},
		},
		'desktop-not-running': {
			summary: [
				'守护程序没有响应：运行它的程序没有启动 ({endpoint})。',
				'运行 {clientName} 守护程序的程序没有启动。',
			],
			meaning: '这里的守护程序运行在虚拟机中，由 Docker Desktop、Rancher Desktop 或 Colima 启动。',
			fixes: {
				startDockerDesktop: '启动 Docker Desktop，等到它显示引擎正在运行。',
				startColima: '如果使用 Colima，请启动它。',
				...useDefaultContext,
				...listContexts,
				...useTokenWithoutClient,
			},
		},
		'podman-machine-not-running': {
			summary: 'Podman 无法连接为它工作的虚拟机或服务。',
			meaning: '这里的 Podman 只是客户端，要靠一个服务（往往在单独的虚拟机中）工作，而该服务没有运行。',
			fixes: {
				startPodmanMachine: '启动 Podman 的虚拟机。',
				createPodmanMachine: '如果还没有 Podman 的虚拟机，就创建一个。',
				startPodmanSocket: '或者启动当前用户的 Podman 服务。',
				listConnections: '查看 Podman 连接的是哪个服务。',
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			summary: ['当前用户无权访问 {endpoint} 上的守护程序。', '当前用户无权用 {clientName} 执行此操作。'],
			meaning: '守护程序很可能在运行，但它的套接字只对 root 和一个组开放，而当前用户不在其中。',
			fixes: {
				joinDockerGroup: '将当前用户加入 docker 组。请注意，该组的成员都能取得 root 权限。',
				signInAgain: '然后注销并重新登录：会话的组在登录时就已确定。',
				shutDownWsl: '然后在 Windows 上关闭 WSL 并重新打开：会话的组在登录时就已确定。',
				joinDockerUsers: '将当前用户加入 docker-users 组，再注销并重新登录。',
				setUpContainerd: '用 sudo 运行 nerdctl，或者为当前用户设置 containerd。',
				mountReadableSocket: '在容器中，请以能读写所挂载套接字的用户或组运行。',
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-unreachable': {
			summary: '指定的守护程序没有响应：{variable} 让 {clientName} 连接 {variableValue}。',
			meaning: withClientMessage('只要设置了该变量，就不会使用本机的守护程序。'),
			fixes: {
				...connectToDaemon,
				...useDefaultDaemon,
				correctVariable: `如果不该使用这台服务器，请更正 {variable}${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'context-unreachable': {
			summary: [
				'上下文 {context} 的守护程序没有响应 ({endpoint})。',
				'上下文 {context} 的守护程序没有响应。',
			],
			meaning: withClientMessage('docker 连接哪个守护程序由当前上下文决定，而这一个已关闭或无法连接。'),
			fixes: {...connectToDaemon, ...useDefaultDaemon, ...listContexts, ...useTokenWithoutClient},
		},
		'context-not-found': {
			summary: 'docker 要使用的上下文 {context} 不存在。',
			meaning: '它已被删除，或者是其他用户创建的，或者在另一个配置文件夹中 (DOCKER_CONFIG)。',
			fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
		},
		'invalid-daemon-address': {
			summary: [
				'{variable} 的值不是守护程序的地址：{variableValue}',
				'{clientName} 无法识别守护程序的地址。',
			],
			meaning: '正确写法是 unix:///var/run/docker.sock、tcp://HOST:PORT 或 ssh://USER@HOST。',
			fixes: {correctAddress: `更正守护程序的地址${thenStartAgain}`, ...useDefaultDaemon},
		},
		'tls-certificate-missing': {
			summary: '{clientName} 无法读取连接守护程序所用的证书。',
			meaning: withClientMessage('DOCKER_TLS_VERIFY 或上下文要求使用 TLS，并要用到自己的证书文件。'),
			fixes: {
				addCertificates:
					'将 ca.pem、cert.pem 和 key.pem 放到 DOCKER_CERT_PATH 指向的文件夹，或者放到 ~/.docker。',
				unsetTlsVerify: `如果守护程序就在本机，则不需要 TLS：取消设置 DOCKER_TLS_VERIFY${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'tls-handshake-failed': {
			summary: [
				'{clientName} 与守护程序的 TLS 协商失败 ({variableValue})。',
				'{clientName} 与守护程序的 TLS 协商失败。',
			],
			meaning: withClientMessage('一方使用 TLS 而另一方没有，或者一方不信任另一方的证书。'),
			fixes: {
				setTlsVerify: '如果守护程序使用 TLS（通常是端口 2376），让客户端也使用 TLS。',
				setCertificateFolder: `再指定存放 ca.pem、cert.pem 和 key.pem 的文件夹${thenStartAgain}`,
				unsetTlsVerify: `如果守护程序不使用 TLS（端口 2375），取消设置 DOCKER_TLS_VERIFY${thenStartAgain}`,
				...useDefaultDaemon,
				...useTokenWithoutClient,
			},
		},
		'api-version-mismatch': {
			summary: '{clientName} 与其守护程序的版本相差太大，无法一起工作。',
			meaning: clientMessage,
			fixes: {
				updateOlder: '客户端和守护程序中，将较旧的一方更新到最新版本。',
				unsetApiVersion: `如果设置了 DOCKER_API_VERSION，它会妨碍双方协商版本：请取消设置${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'rootless-not-set-up': {
			summary: '{clientName} 尚未针对当前用户完成设置。',
			meaning: withClientMessage(
				'不以 root 身份运行时，它需要分配给该用户的 id 范围，以及使用这些范围的两个小程序。',
			),
			fixes: {
				installUidmap: '在 Debian 和 Ubuntu 上，安装 newuidmap 和 newgidmap。',
				...assignIds,
				setUpContainerd: '为当前用户设置并启动 containerd。',
				...useTokenWithoutClient,
			},
		},
		'timed-out': {
			summary: '{clientName} 没有在时限内得到守护程序的响应。',
			meaning: '守护程序接受了连接，却没有响应：它卡住了，或者机器资源已耗尽。',
			fixes: {
				restartDocker: '重启 Docker；正在运行的容器会停止。',
				restartDesktop: '退出 Docker Desktop，然后重新启动。',
				shutDownWsl: '退出 Docker Desktop，在 Windows 上关闭 WSL，然后重新启动 Docker Desktop。',
				...allowMoreTime,
				showVersion: waitForAnswer,
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-timed-out': {
			summary: [
				'守护程序响应超时：{variable} 让 {clientName} 连接 {variableValue}。',
				'守护程序响应超时：上下文 {context} 让 {clientName} 连接它。',
			],
			meaning: '防火墙丢弃了数据包，或者 VPN 已断开，或者那里运行的不是容器守护程序。',
			fixes: {
				connectToDaemon: '连接通向这台服务器的 VPN 或隧道，或者更正地址。',
				...useDefaultDaemon,
				...allowMoreTime,
				...useTokenWithoutClient,
			},
		},
		'client-failed': {
			summary: [
				'{commandLine} 失败：{reason}',
				'{commandLine} 失败 ({error})。',
				'{commandLine} 失败，退出代码 {exitCode}。',
			],
			meaning: '由此无法判断守护程序是否在运行。',
			fixes: {showVersion: readFullOutput, ...useTokenWithoutClient},
		},
	},
};
