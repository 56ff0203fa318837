import {listContexts, takeOwnership, useDefaultDaemon} from './zh-hans-fixes.ts';
import {useTokenWithoutClient, withClientMessage} from '../zh-hans.ts';

export const machineDaemon = {
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
} as const;
