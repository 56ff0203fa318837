import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	errorLineLabels,
	settingLabels,
	storageNotWritable,
	useTokenWithoutClient,
	readFullOutput,
	waitForAnswer,
	withClientMessage,
} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';
import {bypassProxy, takeOwnership, useDefaultDaemon} from './zh-hans-fixes.ts';
import {remoteDaemon} from './zh-hans-remote.ts';
import {remoteHost} from './zh-hans-remote-host.ts';

const unsetApiVersion = {
	unsetApiVersion: `如果设置了 DOCKER_API_VERSION，请取消设置该变量，让双方自行协商版本${thenStartAgain}`,
} as const;

const listContexts = {
	listContexts: '列出上下文，带星号的是当前上下文。',
} as const;

const connectToDaemon = {
	connectToDaemon: '如果地址正确，请在该地址启动守护程序，或者连接通往守护程序的 VPN 或隧道。',
} as const;

const startDocker = {
	startDockerService: '启动系统的 Docker 服务。',
	startUserDockerService: '启动当前用户的 Docker 服务。',
} as const;

export const containerDaemon: WordsFor<typeof check> = {
	title: '容器守护程序',
	labels: {
		...errorLineLabels,
		...settingLabels,
		engineProblem: '设置的问题',
		selectedContext: '所选的上下文',
		settings: '客户端设置',
		invalidFile: '无效的设置文件',
		service: 'Podman 服务',
		commandLine: '命令行',
		endpoint: '套接字或终结点',
		isMachineInstalled: '虚拟机程序已安装',
		isRemote: '远程服务',
		isRoot: '以 root 运行',
		isRootless: '无根模式',
		otherEndpoint: '有响应的其他引擎',
		proxyVariable: '代理的变量',
		variableValue: '变量的值',
	},
	findings: {
		running: {
			short: ['正在运行，版本 {serverVersion}', '正在运行'],
			summary: ['守护程序有响应，版本为 {serverVersion}。', '守护程序有响应。'],
		},
		daemonless: {
			short: '{clientName} 不需要守护程序',
			summary: '{clientName} 不需要守护程序就能工作。',
		},
		'no-daemon-in-container': {
			short: '此容器没有守护程序',
			summary: '此容器没有 {clientName} 守护程序，这属于正常情况。',
			meaning: '映像带有客户端，但此容器既没有守护程序，也没有守护程序的套接字。',
			fixes: {
				mountSocket:
					'如果此容器需要守护程序，请在启动容器时挂载守护程序的套接字。此后，容器可以获得主机的 root 权限。',
				setDockerHost: '也可以设置在网络上监听的守护程序的地址。',
			},
		},
		'user-namespaces-not-allowed': {
			short: '不允许创建用户命名空间',
			summary: '此容器不允许 {clientName} 创建用户命名空间。',
			meaning: '客户端需要用户命名空间。容器只有获得额外权限，才能创建用户命名空间。',
			fixes: {
				startPrivileged: '如果要在此容器中使用客户端，请以更高的权限启动容器。特权容器可以访问整个主机。',
				usePodmanImage: '也可以改用专为在容器中运行 Podman 而制作的映像。',
			},
		},
		'not-running': {
			short: '守护程序未运行',
			summary: ['{endpoint} 上没有守护程序响应。', '{clientName} 守护程序未运行。'],
			meaning: '{clientName} 需要守护程序才能拉取映像。守护程序已停止，或从未启动。',
			fixes: {
				...startDocker,
				startDockerInWsl: '也可以启动 Windows 上的 Docker Desktop，或启动此发行版中的守护程序。',
				startContainerd: '启动 nerdctl 所需的 containerd。',
				readDockerLog: '如果 Docker 无法启动，请查看 Docker 日志了解原因。',
				...useTokenWithoutClient,
			},
		},
		'desktop-not-running': {
			short: ['{machineProgram} 未运行', '守护程序未运行（虚拟机未启动）'],
			summary: [
				'{machineProgram} 未运行，因此 {endpoint} 上没有守护程序响应。',
				'守护程序的虚拟机未运行，因此 {endpoint} 上没有守护程序响应。',
				'{clientName} 守护程序的虚拟机未运行。',
			],
			meaning: [
				'本机的守护程序在 {machineProgram} 的虚拟机中运行。另有一个引擎在 {otherEndpoint} 上响应。',
				'本机的守护程序在 {machineProgram} 的虚拟机中运行。',
				'本机的守护程序在 Docker Desktop、Rancher Desktop 或 Colima 的虚拟机中运行。',
			],
			fixes: {
				startDockerDesktop: '启动 Docker Desktop，等待界面显示引擎正在运行。',
				startDesktopInShell: '也可以在当前 shell 中启动 Docker Desktop（4.37 或更高版本）。',
				startColima: '如果使用 Colima，请启动 Colima。',
				startColimaProfile: '启动该套接字所属的 Colima 配置文件 (profile)。',
				startRancherDesktop: '启动 Rancher Desktop。',
				startMachineOfPodman: '启动 Podman 虚拟机。',
				startOrbStack: '启动 OrbStack。',
				startLima: '启动 Lima 虚拟机。',
				...useDefaultDaemon,
				...listContexts,
				...useTokenWithoutClient,
			},
		},
		'engine-left-behind': {
			short: ['{machineProgram} 未安装', '所选引擎已不存在'],
			summary: [
				'{variable} 选择了 {machineProgram} 的引擎，但该引擎已卸载。',
				'docker 上下文 {context} 选择了 {machineProgram} 的引擎，但该引擎已卸载。',
				'所选引擎已卸载。',
			],
			meaning: '另有一个引擎在 {otherEndpoint} 上响应，但 {clientName} 没有使用该引擎。',
			fixes: {
				...useDefaultDaemon,
				...listContexts,
				installAgain: '也可以重新安装 {machineProgram}。',
				...useTokenWithoutClient,
			},
		},
		'podman-machine-not-running': {
			short: 'Podman 服务未运行',
			summary: 'Podman 无法连接其虚拟机或服务。',
			meaning: '本机的 Podman 只是客户端。Podman 使用的服务（通常在虚拟机中）未运行。',
			fixes: {
				startPodmanMachine: '启动 Podman 虚拟机。',
				createPodmanMachine: '如果还没有 Podman 虚拟机，请创建一个。',
				startPodmanSocket: '也可以启动当前用户的 Podman 服务。',
				listConnections: '查看 Podman 连接的是哪个服务。',
				...useTokenWithoutClient,
			},
		},
		'podman-service-unreachable': {
			short: 'Podman 服务无响应',
			summary: [
				'{serviceAddress} 上的 Podman 服务没有响应。该服务由 {servicePlace} 指定。',
				'Podman 服务没有响应。该服务由 {servicePlace} 指定。',
			],
			meaning: withClientMessage(
				'如果 containers.conf 中有 remote = true，Podman 会将每条命令发送到该服务，自身不拉取映像。',
			),
			fixes: {
				startService: '如果是有意设置，请启动该地址上的服务，或者连接所需的 VPN 或隧道。',
				removeRemote: '如果不是有意设置，请从 containers.conf 中删除 remote = true。',
				listConnections: '查看 Podman 连接的是哪个服务。',
				...useTokenWithoutClient,
			},
		},
		'daemon-settings-malformed': {
			short: 'daemon.json 的格式不正确',
			summary: '{settingPlace} 的格式不正确，守护程序未运行。',
			meaning: '设置的格式不正确时，守护程序无法启动。',
			fixes: {
				correctLine: '更正“客户端设置”检查指出的行，然后启动守护程序。',
				...startDocker,
				...useTokenWithoutClient,
			},
		},
		'daemon-settings-conflict': {
			short: 'daemon.json 与启动选项冲突',
			summary: '{settingPlace} 中的 {setting} 与 {flagPlace} 的选项冲突，守护程序未运行。',
			meaning: '如果某个设置既在 daemon.json 中，又是守护程序服务的启动选项，守护程序就无法启动。',
			fixes: {
				removeSetting: '从 daemon.json 中删除该设置，或者覆盖 ExecStart 以去掉该选项，然后启动守护程序。',
				...startDocker,
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			short: '无权使用守护程序',
			summary: ['当前用户无权使用 {endpoint} 上的守护程序。', '当前用户无权以这种方式使用 {clientName}。'],
			meaning:
				'守护程序可能正在运行。守护程序的套接字只有 root 和一个组可以访问，而当前用户既不是 root，也不在该组中。',
			fixes: {
				joinDockerGroup: '将当前用户加入 docker 组。该组的成员可以获得 root 权限。',
				signInAgain: '然后注销并重新登录：会话启动后，其所属的组不会改变。',
				shutDownWsl:
					'然后在 Windows 中关闭 WSL，再启动 WSL：会话启动后，其所属的组不会改变。关闭 WSL 会停止所有发行版。',
				joinGroupInWsl:
					'如果守护程序在此发行版中运行，而不是在 Docker Desktop 中运行，请将当前用户加入 docker 组。',
				setUpContainerd: '用 sudo 运行 nerdctl，或者为当前用户设置 containerd。',
				mountReadableSocket: '在容器中，请以有权读写所挂载套接字的用户或组运行。',
				...useTokenWithoutClient,
			},
		},
		'desktop-permission-denied': {
			short: '无权使用虚拟机中的守护程序',
			summary: [
				'当前用户无权使用在虚拟机中运行的守护程序 ({endpoint})。',
				'当前用户无权使用在虚拟机中运行的守护程序。',
			],
			meaning: '谁能使用该守护程序，由 Docker Desktop 等启动虚拟机的程序决定。',
			fixes: {
				joinDockerUsers: '在 Windows 中将当前用户加入 docker-users 组，然后注销并重新登录。',
				startAsSameUser: '以同一用户启动虚拟机和客户端。',
				...useTokenWithoutClient,
			},
		},
		'daemon-backend-failed': {
			short: '守护程序接受连接后失败',
			summary: ['{endpoint} 上的守护程序接受连接，但随后失败。', '守护程序接受连接，但随后失败。'],
			meaning: withClientMessage('该地址上有前端在监听，但真正处理请求的引擎未运行。'),
			fixes: {
				restartDesktop: '退出 Docker Desktop 或 Rancher Desktop，然后再启动该程序。',
				restartColima: '如果使用 Colima，请重启 Colima。',
				shutDownWsl:
					'如果错误仍然存在，请在 Windows 中关闭 WSL，然后再启动 Docker Desktop。关闭 WSL 会停止所有发行版。',
				restartDocker: '重启 Docker。正在运行的容器会停止。',
				readDockerLog: '查看 Docker 日志了解原因。',
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-unreachable': {
			short: '{variable} 的地址无响应',
			summary: '{variable} 设置为 {variableValue}，但该地址没有 {clientName} 守护程序响应。',
			meaning: withClientMessage('设置该变量后，不会使用本机的默认守护程序。'),
			fixes: {
				...connectToDaemon,
				...bypassProxy,
				...useDefaultDaemon,
				correctVariable: `如果地址有误，请更正 {variable}${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'context-unreachable': {
			short: '上下文 {context} 无响应',
			summary: [
				'docker 上下文 {context} 的守护程序没有响应 ({endpoint})。',
				'docker 上下文 {context} 的守护程序没有响应。',
			],
			meaning: withClientMessage('docker 上下文指定的守护程序已停止或无法连接。'),
			fixes: {
				...connectToDaemon,
				...bypassProxy,
				...useDefaultDaemon,
				...listContexts,
				...useTokenWithoutClient,
			},
		},
		'context-not-found': {
			short: '上下文 {context} 不存在',
			summary: ['{contextPlace} 选择的 docker 上下文 {context} 不存在。', 'docker 上下文 {context} 不存在。'],
			meaning: '该上下文已被删除，或者属于其他用户或其他配置文件夹 (DOCKER_CONFIG)。',
			fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
		},
		'invalid-daemon-address': {
			short: '守护程序的地址无效',
			summary: [
				'{variable} 设置为 {variableValue}，不是有效的守护程序地址。',
				'{clientName} 的守护程序地址无效。',
			],
			meaning:
				'有效的格式为 unix:///var/run/docker.sock、tcp://HOST:PORT 和 ssh://USER@HOST，在 Windows 上还有 npipe:////./pipe/docker_engine。',
			fixes: {correctAddress: `更正守护程序的地址${thenStartAgain}`, ...useDefaultDaemon},
		},
		...remoteDaemon,
		...remoteHost,
		'client-too-old': {
			short: '客户端版本太旧',
			summary: '{clientName} 的版本太旧，守护程序不支持。',
			meaning: clientMessage,
			fixes: {
				updateClient: '更新 {clientName}。生成任务等工具可能自带旧版客户端。',
				...unsetApiVersion,
				...useTokenWithoutClient,
			},
		},
		'daemon-too-old': {
			short: '守护程序版本太旧',
			summary: '守护程序的版本太旧，不支持此版本的 {clientName}。',
			meaning: clientMessage,
			fixes: {
				updateDaemon: '更新守护程序，或者使用较旧的客户端。',
				...unsetApiVersion,
				...useTokenWithoutClient,
			},
		},
		'known-hosts-unreadable': {
			short: '无法读取 known_hosts',
			summary: ['{clientName} 无法读取文件 {path}。', '{clientName} 无法读取文件 known_hosts。'],
			meaning: [
				'{clientName} 通过 ssh 连接 {sshDestination}，ssh 会将主机密钥与该文件中的密钥比较。',
				...withClientMessage('{clientName} 通过 ssh 连接其虚拟机，因此需要该文件。虚拟机可能正在运行。'),
			],
			fixes: {
				createFile: '如果文件不存在，请创建一个空文件。',
				removeLine: '如果有格式不正确的行，请删除该行。',
				...takeOwnership,
				...useTokenWithoutClient,
			},
		},
		'settings-file-invalid': {
			short: '设置文件无效',
			summary: [
				'{clientName} 没有读取 {path} 的权限（所有者 {owner}，模式 {mode}）。',
				'{clientName} 无法使用 {path} 的第 {line} 行。',
				'{clientName} 无法使用 {path} 中的设置。',
				'{clientName} 无法使用其某个设置文件。',
			],
			meaning: clientMessage,
			fixes: {
				correctSettings: '更正错误消息指出的行或键。',
				...useTokenWithoutClient,
			},
		},
		'storage-not-writable': storageNotWritable,
		'rootless-not-set-up': {
			short: '未设置无根模式 (rootless)',
			summary: '没有为当前用户设置 {clientName} 的无根模式 (rootless)。',
			meaning: withClientMessage('无根模式需要为当前用户分配一段 ID，还需要程序 newuidmap 和 newgidmap。'),
			fixes: {
				installUidmap: '在 Debian 和 Ubuntu 上，安装 newuidmap 和 newgidmap。',
				...assignIds,
				setUpContainerd: '为当前用户设置并启动 containerd。',
				...useTokenWithoutClient,
			},
		},
		'timed-out': {
			short: '守护程序响应超时',
			summary: '{clientName} 守护程序响应超时。',
			meaning: '守护程序接受了连接，但没有响应。守护程序停滞，或者计算机过载。',
			fixes: {
				restartDocker: '重启 Docker。正在运行的容器会停止。',
				restartDesktop: '退出 Docker Desktop，然后再启动 Docker Desktop。',
				shutDownWsl:
					'退出 Docker Desktop，在 Windows 中关闭 WSL，然后再启动 Docker Desktop。关闭 WSL 会停止所有发行版。',
				...allowMoreTime,
				showVersion: waitForAnswer,
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-timed-out': {
			short: ['{variable} 的地址响应超时', '上下文 {context} 响应超时'],
			summary: [
				'{variable} 指定的 {clientName} 守护程序 {variableValue} 响应超时。',
				'上下文 {context} 的 {clientName} 守护程序响应超时。',
			],
			meaning: '防火墙丢弃了数据包，或者 VPN 已断开，或者此地址上的服务器不是容器守护程序。',
			fixes: {
				connectToDaemon: '连接通往守护程序的 VPN 或隧道，或者更正守护程序的地址。',
				...useDefaultDaemon,
				...allowMoreTime,
				...useTokenWithoutClient,
			},
		},
		'client-failed': {
			short: '{commandLine} 失败',
			summary: [
				'{commandLine} 失败：{reason}',
				'{commandLine} 失败 ({error})。',
				'{commandLine} 失败，退出代码为 {exitCode}。',
			],
			meaning: '从该错误无法判断守护程序是否正在运行。',
			fixes: {showVersion: readFullOutput, ...useTokenWithoutClient},
		},
	},
};
