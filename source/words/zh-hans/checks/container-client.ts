import type {containerClient as check} from '../../../checks/container-client.ts';
import type {WordsFor} from '../../../core/language.ts';
import {chooseAnother, doWithout, installAgain, seeAll} from './containers.ts';
import {thenStartAgain} from './programs.ts';

const findInstalled = `或者取消设置 {variable}，改用已安装的客户端${thenStartAgain}`;

const away = (place: string) => ({
	summary: `已跳过：此${place}中没有容器客户端，这很正常。`,
	meaning: '映像由运行它的平台拉取。与注册表有关的检查照常在这里进行。',
	fixes: ['如果客户端用的是别的名称，请用 --client 或 DOCKER_COMMAND 指定。'],
});

export const containerClient: WordsFor<typeof check> = {
	title: '容器客户端',
	findings: {
		found: {summary: ['{clientName} {version}，命令名为 {alias}', '{clientName} {version}']},
		'cloud-shell': {
			summary: '已跳过：Azure Cloud Shell 中不能运行容器。',
			meaning: '其中没有守护程序可供检查。与注册表有关的检查照常进行。',
			fixes: ['要让其他客户端登录，可输出一个令牌：az acr login -n REGISTRY --expose-token'],
		},
		'none-in-container': away('容器'),
		'none-in-pod': away(' Pod '),
		'not-installed': {
			summary: '未安装容器客户端：找不到 docker、podman 或 nerdctl。',
			meaning: '没有客户端，本机可以登录注册表，但不能拉取或推送映像。',
			fixes: [
				'在 {linux} 上，安装 Docker (https://docs.docker.com/engine/install) 或 Podman (https://podman.io/docs/installation)。',
				'在 {wsl} 中，先在 Windows 上启动 Docker Desktop，再到 Settings > Resources > WSL integration 中为此发行版开启集成；或者直接在这里安装 Docker。',
				'在 {mac} 上，安装 Docker Desktop、Podman Desktop、Colima 或 Rancher Desktop，然后启动。',
				'在 {windows} 上，安装 Docker Desktop、Podman Desktop 或 Rancher Desktop，然后启动。',
				'如果客户端装在别处，请用 --client 或 DOCKER_COMMAND 指定。',
				doWithout,
			],
		},
		'wsl-integration-off': {
			summary: 'Docker Desktop 未对此 WSL 发行版开启集成。',
			meaning: '这里的 docker 只是占位程序，只会提示开启集成。',
			fixes: [
				'在 Windows 上启动 Docker Desktop，到 Settings > Resources > WSL integration 中为此发行版开启集成。',
				'如果已经开启，请在 Windows 上关闭 WSL，再重新打开：wsl --shutdown',
				doWithout,
			],
		},
		'named-client-missing': {
			summary: '{chosenBy} 指定的 {client} 不存在。',
			meaning: 'PATH 中没有这个命令，也没有这个文件。',
			fixes: ['更正名称，或者安装它。', findInstalled, chooseAnother],
		},
		'not-executable': {
			summary: '当前用户无权执行 {client} ({error})。',
			meaning: '文件没有执行权限，或者位于无权进入的文件夹，或者它本身就是文件夹。',
			fixes: [
				'用 ls -l 查看该文件的权限：当前用户需要有 x 权限。',
				'如果权限正常，再查磁盘是否以 noexec 挂载，以及 AppArmor 或 SELinux 的规则。',
				chooseAnother,
			],
		},
		'interpreter-missing': {
			summary: '{client} 存在，但缺少解释器或运行库。',
			meaning: '它可能是脚本，而解释器已不存在；也可能是为另一种 C 库编译的。',
			fixes: ['用 head -n 1 查看该文件首行指定的程序。', ...installAgain, chooseAnother],
		},
		'wrong-architecture': {
			summary: '{client} 无法运行：与本机的处理器架构不符。',
			meaning: '它是为其他处理器或系统编译的，或者文件已损坏。',
			fixes: ['对该程序运行 file，与 uname -m 的输出比较。', ...installAgain, chooseAnother],
		},
		'cannot-start': {
			summary: '{client} 无法启动 ({error})。',
			meaning: '系统拒绝启动它，因此没有任何输出。',
			fixes: ['查看在 shell 中运行它会提示什么。', ...installAgain, chooseAnother],
		},
		'timed-out': {
			summary: '{client} 没有在时限内返回版本。',
			meaning: '它卡住了：主目录或磁盘可能位于没有响应的网络上，也可能它只是包装脚本，正在等待别的程序。',
			fixes: [
				'查看它卡在哪里（按 Ctrl-C 结束）。',
				'如果机器较慢，用 --timeout SECONDS 延长时限。',
				chooseAnother,
			],
		},
		killed: {
			summary: '{client} 还没返回版本就被终止了。',
			meaning: '可能是内存不足而被系统终止，也可能是被安全软件终止。',
			fixes: [
				'查看是否会再次发生。',
				'在 {linux} 上，从内核最近的消息中查找原因：sudo dmesg | tail',
				chooseAnother,
			],
		},
		'gives-error': {
			summary: [
				'{client} --version 以退出代码 {exitCode} 结束：{reason}',
				'{client} --version 以退出代码 {exitCode} 结束。',
			],
			meaning: '客户端连版本都无法返回，也就无法拉取映像。',
			fixes: [seeAll, ...installAgain, chooseAnother],
		},
		'not-a-client': {
			summary: ['{client} 不是已知的容器客户端，它输出：{reason}', '{client} 不是已知的容器客户端。'],
			meaning: 'Docker、Podman 和 nerdctl 都会输出自己的名称和版本。这是另一个同名的程序。',
			fixes: ['查看它究竟是哪个程序。', findInstalled, chooseAnother],
		},
	},
};
