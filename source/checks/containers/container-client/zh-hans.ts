import type {containerClient as check} from './container-client.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {useTokenWithoutClient, readFullOutput, settingLabels} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';

const inEveryRun = '要在每次运行时使用该客户端，请设置 DOCKER_COMMAND。';

const unsetVariable = `如果 {settingsVariable} 指定了错误的文件，请取消设置该变量${thenStartAgain}`;

const chooseAnother = {
	chooseAnotherClient: `也可以使用其他客户端。${inEveryRun}`,
} as const;

const useInstalledClient = {
	unsetDockerCommand: `也可以取消设置 DOCKER_COMMAND，改用已安装的客户端${thenStartAgain}`,
} as const;

const reinstall = {
	reinstallOnLinux: '用安装时使用的包管理器重新安装客户端。',
	reinstallInWsl: '重新安装客户端，或者启用 Docker Desktop 的 WSL 集成。',
	reinstallDesktop: '重新安装 Docker Desktop 或 Podman。',
} as const;

/** `place` includes the spaces around a Latin word such as Pod. A Chinese word has no spaces. */
const clientNotExpected = (place: string) => ({
	short: `此${place}中没有容器客户端`,
	summary: `此${place}中没有容器客户端，这属于正常情况。`,
	meaning: `映像由运行此${place}的主机拉取。与注册表有关的检查照常运行。`,
	fixes: {nameClient: `如果客户端使用其他名称，请指定该名称。${inEveryRun}`},
});

export const containerClient: WordsFor<typeof check> = {
	title: '容器客户端',
	labels: {
		...settingLabels,
		chosenBy: '选择依据',
		path: '路径',
		settingsFile: '设置文件',
		settingsVariable: '指定设置文件的变量',
	},
	terms: {
		chosenBy: {search: '在 PATH 中查找'},
	},
	findings: {
		found: {
			short: ['{clientName} {version} ({alias})', '{clientName} {version}'],
			summary: ['已安装 {clientName} {version}，命令名为 {alias}。', '已安装 {clientName} {version}。'],
		},
		'cloud-shell': {
			short: 'Cloud Shell 不能运行容器',
			summary: 'Azure Cloud Shell 不能运行容器。',
			meaning: 'Cloud Shell 中没有容器守护程序。与注册表有关的检查照常运行。',
			fixes: {printToken: '要在其他计算机上用客户端登录，可输出一个令牌。'},
		},
		'no-client-in-container': clientNotExpected('容器'),
		'no-client-in-pod': clientNotExpected(' Pod '),
		'not-installed': {
			short: '未安装容器客户端',
			summary: '未安装容器客户端：找不到 docker、podman 或 nerdctl。',
			meaning: '没有客户端，本机可以登录注册表，但不能拉取或推送映像。',
			fixes: {
				installOnLinux:
					'安装 Docker (https://docs.docker.com/engine/install) 或 Podman (https://podman.io/docs/installation)。',
				installInWsl:
					'在 Windows 上启动 Docker Desktop，并为此发行版启用 WSL 集成 (Settings > Resources > WSL integration)。也可以在此发行版中安装 Docker。',
				installOnMac: '安装并启动 Docker Desktop、Podman Desktop、Colima 或 Rancher Desktop。',
				installOnWindows: '安装并启动 Docker Desktop、Podman Desktop 或 Rancher Desktop。',
				nameClient: `如果客户端安装在其他位置，请指定客户端的路径。${inEveryRun}`,
				...useTokenWithoutClient,
			},
		},
		'wsl-integration-off': {
			short: '未启用 Docker 的 WSL 集成',
			summary: 'Docker Desktop 没有为此发行版启用 WSL 集成。',
			meaning: '此发行版中的 docker 命令只是占位程序。',
			fixes: {
				switchOnIntegration:
					'在 Windows 上启动 Docker Desktop，并为此发行版启用 WSL 集成 (Settings > Resources > WSL integration)。',
				shutDownWsl: '如果已启用集成，请在 Windows 中关闭 WSL，然后再启动 WSL。关闭 WSL 会停止所有发行版。',
				...useTokenWithoutClient,
			},
		},
		'client-not-found': {
			short: '找不到 {client}',
			summary: '找不到 {chosenBy} 指定的 {client}。',
			meaning: 'PATH 中没有此名称的程序，也没有这样的文件。',
			fixes: {
				correctName: '更正客户端的名称或路径，或者安装该客户端。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
		'not-executable': {
			short: '无权运行 {client}',
			summary: '当前用户无权运行 {client} ({error})。',
			meaning: '文件没有执行权限，或者当前用户无权访问文件所在的文件夹，或者该路径是文件夹。',
			fixes: {
				showPermissions: '检查文件的权限。运行 acr-doctor 的用户需要 x（执行）权限。',
				checkMountAndPolicy: '检查其他限制：以 noexec 挂载的磁盘，AppArmor 或 SELinux 的规则。',
				...chooseAnother,
			},
		},
		'interpreter-missing': {
			short: '缺少解释器或库',
			summary: '{client} 无法启动：缺少解释器或库。',
			meaning: '该程序是脚本，但缺少解释器；或者该程序是为另一种 C 库编译的。',
			fixes: {
				showFirstLine: '查看文件的第一行：脚本在第一行指定解释器。',
				...reinstall,
				...chooseAnother,
			},
		},
		'wrong-architecture': {
			short: '程序是为其他处理器编译的',
			summary: '{client} 无法在本机运行：该程序是为其他处理器或系统编译的。',
			meaning: '该程序与本机不匹配，或者文件已损坏。',
			fixes: {
				showProgramType: '查看该程序是为哪种处理器编译的。',
				showProcessor: '将结果与本机的处理器比较。',
				...reinstall,
				...chooseAnother,
			},
		},
		'cannot-start': {
			short: '{client} 无法启动 ({error})',
			summary: '{client} 无法启动 ({error})。',
			meaning: '系统拒绝启动该程序，因此该程序没有任何输出。',
			fixes: {
				runInShell: '在 shell 中运行客户端，查看错误消息。',
				...reinstall,
				...chooseAnother,
			},
		},
		'timed-out': {
			short: '{client} 响应超时',
			summary: '查询 {client} 的版本超时。',
			meaning: '客户端停滞。原因可能是主文件夹或磁盘在无法连接的网络上，也可能是包装脚本在等待其他程序。',
			fixes: {
				runInShell: '在 shell 中运行客户端，查看客户端在哪里停滞（按 Ctrl-C 停止客户端）。',
				allowMoreTime: '如果本机速度较慢，请延长每项检查的时限。',
				...chooseAnother,
			},
		},
		killed: {
			short: '{client} 被终止',
			summary: '{client} 在返回版本之前被终止。',
			meaning: '内存不足时，系统会终止程序。防恶意软件也可能终止程序。',
			fixes: {
				runInShell: '在 shell 中运行客户端，查看客户端是否再次被终止。',
				readKernelLog: '查看内核日志了解原因。',
				...chooseAnother,
			},
		},
		'version-command-failed': {
			short: '{client} --version 失败',
			summary: [
				'{client} --version 失败，退出代码为 {exitCode}：{reason}',
				'{client} --version 失败，退出代码为 {exitCode}。',
			],
			meaning: '无法返回版本的客户端也无法拉取映像。',
			fixes: {runInShell: readFullOutput, ...reinstall, ...chooseAnother},
		},
		'settings-file-invalid': {
			short: '设置文件无效',
			summary: [
				'当前用户没有读取 {path} 的权限（所有者 {owner}，模式 {mode}），因此 {client} 无法启动。',
				'{client} 无法使用 {path} 的第 {line} 行，因此无法启动。',
				'{client} 无法使用 {path} 中的设置，因此无法启动。',
			],
			meaning: '{client} 返回：{reason}',
			fixes: {
				correctFile: '更正消息指出的行，或者移走该文件以使用默认设置。',
				unsetContainersConf: unsetVariable,
				unsetNerdctlToml: unsetVariable,
				...chooseAnother,
			},
		},
		'not-a-container-client': {
			short: '{client} 不是已知的客户端',
			summary: ['{client} 不是已知的容器客户端。其输出为：{reason}', '{client} 不是已知的容器客户端。'],
			meaning: 'Docker、Podman 和 nerdctl 会返回自己的名称和版本。这是另一个同名的程序。',
			fixes: {
				findProgram: '查看此名称对应哪个程序。',
				findProgramOnWindows: '查看此名称对应哪个程序。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
	},
};
