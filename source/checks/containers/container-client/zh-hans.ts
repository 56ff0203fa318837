import type {containerClient as check} from './container-client.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {useTokenWithoutClient, readFullOutput} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';

const chooseAnother = {
	chooseAnotherClient: '或者指定其他客户端。设置 DOCKER_COMMAND 后，每次运行都会使用它。',
} as const;

const useInstalledClient = {
	unsetDockerCommand: `或者取消设置 DOCKER_COMMAND，改用已安装的客户端${thenStartAgain}`,
} as const;

const reinstall = {
	reinstallOnLinux: '用原来的包管理器重新安装。',
	reinstallInWsl: '重新安装，或者开启 Docker Desktop 的 WSL 集成。',
	reinstallDesktop: '重新安装 Docker Desktop 或 Podman。',
} as const;

const clientNotExpected = (hostType: string) => ({
	summary: `已跳过：此${hostType}中没有容器客户端，这很正常。`,
	meaning: '映像由运行它的平台拉取。与注册表有关的检查照常在这里进行。',
	fixes: {
		nameClient: '如果客户端用的是别的名称，请指定该名称。设置 DOCKER_COMMAND 后，每次运行都会使用它。',
	},
});

export const containerClient: WordsFor<typeof check> = {
	title: '容器客户端',
	labels: {
		chosenBy: '选择依据',
	},
	terms: {
		chosenBy: {search: '最先找到'},
	},
	findings: {
		found: {summary: ['{clientName} {version}，命令名为 {alias}', '{clientName} {version}']},
		'cloud-shell': {
			summary: '已跳过：Azure Cloud Shell 中不能运行容器。',
			meaning: '其中没有守护程序可供检查。与注册表有关的检查照常进行。',
			fixes: {printToken: '要让别处的客户端登录，可输出一个令牌。'},
		},
		'no-client-in-container': clientNotExpected('容器'),
		'no-client-in-pod': clientNotExpected(' Pod '),
		'not-installed': {
			summary: '未安装容器客户端：找不到 docker、podman 或 nerdctl。',
			meaning: '没有客户端，本机可以登录注册表，但不能拉取或推送映像。',
			fixes: {
				installOnLinux:
					'安装 Docker (https://docs.docker.com/engine/install) 或 Podman (https://podman.io/docs/installation)。',
				installInWsl:
					'先在 Windows 上启动 Docker Desktop，再到 Settings > Resources > WSL integration 中为此发行版开启集成；或者直接在这里安装 Docker。',
				installOnMac: '安装 Docker Desktop、Podman Desktop、Colima 或 Rancher Desktop，然后启动。',
				installOnWindows: '安装 Docker Desktop、Podman Desktop 或 Rancher Desktop，然后启动。',
				nameClient: '如果客户端装在别处，请指定其路径。设置 DOCKER_COMMAND 后，每次运行都会使用它。',
				...useTokenWithoutClient,
			},
		},
		'wsl-integration-off': {
			summary: 'Docker Desktop 未对此 WSL 发行版开启集成。',
			meaning: '这里的 docker 只是占位程序，只会提示开启集成。',
			fixes: {
				switchOnIntegration:
					'在 Windows 上启动 Docker Desktop，到 Settings > Resources > WSL integration 中为此发行版开启集成。',
				shutDownWsl: '如果已经开启，请在 Windows 上关闭 WSL，再重新打开。',
				...useTokenWithoutClient,
			},
		},
		'client-not-found': {
			summary: '{chosenBy} 指定的 {client} 不存在。',
			meaning: 'PATH 中没有这个命令，也没有这个文件。',
			fixes: {
				correctName: '更正客户端的名称，或者安装该客户端。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
		'not-executable': {
			summary: '当前用户无权执行 {client} ({error})。',
			meaning: '文件没有执行权限，或者位于无权进入的文件夹，或者它本身就是文件夹。',
			fixes: {
				showPermissions: '查看该文件的权限：运行 acr-doctor 的用户需要有 x 权限。',
				checkMountAndPolicy: '如果权限正常，再查磁盘是否以 noexec 挂载，以及 AppArmor 或 SELinux 的规则。',
				...chooseAnother,
			},
		},
		'interpreter-missing': {
			summary: '{client} 存在，但缺少解释器或运行库。',
			meaning: '它可能是脚本，而解释器已不存在；也可能是为另一种 C 库编译的。',
			fixes: {
				showFirstLine: '查看该文件的首行：如果是脚本，首行会写明解释器。',
				...reinstall,
				...chooseAnother,
			},
		},
		'wrong-architecture': {
			summary: '{client} 无法运行：与本机的处理器架构不符。',
			meaning: '它是为其他处理器或系统编译的，或者文件已损坏。',
			fixes: {
				showProgramType: '查看该程序是为哪种平台编译的。',
				showProcessor: '与本机的处理器架构比较。',
				...reinstall,
				...chooseAnother,
			},
		},
		'cannot-start': {
			summary: '{client} 无法启动 ({error})。',
			meaning: '系统拒绝启动它，因此没有任何输出。',
			fixes: {
				runInShell: '在 shell 中运行客户端，查看提示信息。',
				...reinstall,
				...chooseAnother,
			},
		},
		'timed-out': {
			summary: '{client} 没有在时限内返回版本。',
			meaning: '它卡住了：主目录或磁盘可能位于没有响应的网络上，也可能它只是包装脚本，正在等待别的程序。',
			fixes: {
				runInShell: '在 shell 中运行客户端，查看它卡在哪里（按 Ctrl-C 结束）。',
				allowMoreTime: '如果机器较慢，请延长每项检查的时限。',
				...chooseAnother,
			},
		},
		killed: {
			summary: '{client} 还没返回版本就被终止了。',
			meaning: '可能是内存不足而被系统终止，也可能是被安全软件终止。',
			fixes: {
				runInShell: '在 shell 中运行客户端，查看它是否再次被终止。',
				readKernelLog: '从内核的错误消息中查找原因。',
				...chooseAnother,
			},
		},
		'version-command-failed': {
			summary: [
				'{client} --version 以退出代码 {exitCode} 结束：{reason}',
				'{client} --version 以退出代码 {exitCode} 结束。',
			],
			meaning: '客户端连版本都无法返回，也就无法拉取映像。',
			fixes: {runInShell: readFullOutput, ...reinstall, ...chooseAnother},
		},
		'not-a-container-client': {
			summary: ['{client} 不是已知的容器客户端，它输出：{reason}', '{client} 不是已知的容器客户端。'],
			meaning: 'Docker、Podman 和 nerdctl 都会输出自己的名称和版本。这是另一个同名的程序。',
			fixes: {
				findProgram: '查看它究竟是哪个程序。',
				findProgramOnWindows: '查看它究竟是哪个程序。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
	},
};
