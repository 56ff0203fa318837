import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startDocker, unsetApiVersion} from './zh-hans-fixes.ts';
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
import {machineDaemon} from './zh-hans-machine.ts';
import {daemonAddress} from './zh-hans-address.ts';
import {remoteDaemon} from './remote/zh-hans.ts';
import {remoteHost} from './remote/zh-hans-host.ts';
import {clientKey} from './remote/zh-hans-client-key.ts';
import {sshSignIn} from './remote/zh-hans-ssh-sign-in.ts';

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
		membership: '所属组',
		socketGroup: '套接字的组',
		otherEndpoint: '有响应的其他引擎',
		proxyVariable: '代理的变量',
		apiVersion: 'DOCKER_API_VERSION 的值',
		tlsVariable: 'DOCKER_TLS_VERIFY 的值',
		certificatePath: '证书文件所在的文件夹',
		variableValue: '变量的值',
	},
	terms: {membership: {none: '不是成员', later: '在此会话开始之后才成为成员'}},
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
		'session-without-group': {
			short: '会话早于加入组的时间',
			summary: '此用户已在 {socketGroup} 组中，但此会话在用户加入该组之前就已开始。',
			meaning:
				'会话只保留开始时的组。{socketGroup} 组的成员可以使用守护程序的套接字，因此新会话可以使用守护程序。',
			fixes: {
				signInAgain: '请注销后重新登录。对于远程会话，请先结束其所有连接。',
				openShell: '或者，以该组启动一个 shell，并在其中重试。',
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			short: '无权使用守护程序',
			summary: ['当前用户无权使用 {endpoint} 上的守护程序。', '当前用户无权以这种方式使用 {clientName}。'],
			meaning: '守护程序可能正在运行。套接字或其上级文件夹的权限不包括此用户。',
			fixes: {
				joinDockerGroup: '将当前用户加入 docker 组。该组的成员可以获得 root 权限。',
				inspectSocket: '查看套接字及其文件夹的所有者。',
				useOwnDaemon:
					'{variable} 指定了该套接字。如果套接字属于另一个用户，请取消设置 {variable}，然后在同一 shell 中重试。',
				showSocket: '套接字属于 {otherGroup} 组。请查看谁可以使用套接字，或使用 sudo 运行 {clientName}。',
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
		...machineDaemon,
		...daemonAddress,
		...remoteDaemon,
		...remoteHost,
		...clientKey,
		...sshSignIn,
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
		'api-version-unsupported': {
			short: 'DOCKER_API_VERSION 不匹配',
			summary: 'DOCKER_API_VERSION 使 {clientName} 使用 {apiVersion} 版 API，而守护程序不支持该版本。',
			meaning: withClientMessage('如果没有该变量，客户端和守护程序会协商双方都支持的版本。'),
			fixes: {removeApiVersion: `取消设置 DOCKER_API_VERSION${thenStartAgain}`, ...useTokenWithoutClient},
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
