import {withClientMessage} from '../../zh-hans.ts';
import {thenStartAgain} from '../../../programs/zh-hans.ts';
import {
	otherDaemons,
	showSshSettings,
	startRemoteDocker,
	takeOwnership,
	tryConnection,
} from '../zh-hans-fixes.ts';

export const remoteHost = {
	'ssh-host-unreachable': {
		short: 'ssh 无法连接主机',
		summary: ['本机的 ssh 无法连接 {remoteHost}。', '本机的 ssh 无法连接守护程序所在的主机。'],
		meaning: withClientMessage('主机已关闭，VPN 已断开，或者守护程序地址中的名称或端口有误。'),
		fixes: {
			...tryConnection,
			...showSshSettings,
			correctHost: `更正守护程序地址中的主机或端口${thenStartAgain}`,
			...otherDaemons,
		},
	},
	'ssh-file-permissions': {
		short: '文件权限过宽，ssh 拒绝使用',
		summary: [
			'其他用户可以访问 {path}，因此 ssh 不使用该文件。',
			'其他用户可以访问 ssh 的某个文件，因此 ssh 不使用该文件。',
		],
		meaning:
			'如果设置文件归其他用户所有，或者其他用户可以写入，ssh 就不使用该文件；如果其他用户可以读取私钥，ssh 就不使用该私钥。',
		fixes: {
			restrictFile: '取消其他用户的访问权限。',
			...takeOwnership,
			restrictFileInWindows: '在文件的安全设置中，删除当前用户、Administrators 和 SYSTEM 以外的所有用户。',
			...tryConnection,
			...otherDaemons,
		},
	},
	'ssh-config-invalid': {
		short: 'ssh 设置无效',
		summary: ['ssh 无法读取设置文件 {path}。', 'ssh 无法读取设置文件。'],
		meaning: withClientMessage('只要设置中有无法识别的行，ssh 就不会连接。'),
		fixes: {
			correctSshSettings: '更正或删除消息中指出的行。旧版本的 ssh 不支持某些选项。',
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-failed': {
		short: '远程主机上的 docker 出错',
		summary: [
			'ssh 可以连接，但 {remoteHost} 上的 docker 无法使用守护程序。',
			'ssh 可以连接，但远程主机上的 docker 无法使用守护程序。',
		],
		meaning: [
			'该主机上的守护程序已停止，或者 {remoteUser} 没有使用守护程序的权限。',
			'该主机上的守护程序已停止，或者远程用户没有使用守护程序的权限。',
		],
		fixes: {...tryConnection, ...startRemoteDocker, ...otherDaemons},
	},
	'remote-output-unexpected': {
		short: '远程 shell 输出了文本',
		summary: [
			'{remoteUser} 在 {remoteHost} 上的登录 shell 在 docker 启动之前输出了文本。',
			'{remoteHost} 上的登录 shell 在 docker 启动之前输出了文本。',
			'远程主机上的登录 shell 在 docker 启动之前输出了文本。',
		],
		meaning: [
			'{clientName} 通过 ssh 在该主机上运行 docker，其他输出会使连接失败。主机的输出：{remoteOutput}',
			...withClientMessage('{clientName} 通过 ssh 在该主机上运行 docker，其他输出会使连接失败。'),
		],
		fixes: {
			showRemoteOutput: '确认登录 shell 没有任何输出。',
			quietStartupFiles: '在该 shell 的启动文件（例如 ~/.bashrc）中，只在交互式会话中输出文本。',
			...otherDaemons,
		},
	},
} as const;
