import type {azureCli as check} from './azure-cli.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	killers,
	thenStartAgain,
	unableToRun,
	upgradeCli,
	versionKilled,
	versionTimedOut,
} from '../zh-hans.ts';

const doesWithout = 'acr-doctor 只在用它登录时才需要它；登录有问题时，“Azure 登录”一项会指出。';

const runIt = '手动运行一次，查看它输出什么。';

const reinstall = '重新安装 Azure CLI：https://aka.ms/azure-cli';

const removeExtension = '删除该扩展。';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	labels: {
		dockerCommand: 'DOCKER_COMMAND',
		extensions: '扩展',
		metadataPath: '版本读取自',
		signInAttempt: '登录中的 Azure CLI',
	},
	findings: {
		ready: {summary: '{version}'},
		'not-run': {summary: '{version}（从文件读取，未运行 az）'},
		'ran-in-sign-in': {summary: '{version}（从文件读取，az 已响应登录）'},
		'not-installed': {
			summary: '已跳过：未安装，也不是必需的。',
			meaning: `${doesWithout}不少修复办法要用到它的命令。`,
			fixes: {install: '如果要运行这些命令，请安装它：https://aka.ms/azure-cli'},
		},
		'cannot-run': {
			summary: unableToRun,
			meaning: `它是 Python 脚本；Python 升级后，原来的解释器可能已不存在。${doesWithout}`,
			fixes: {reinstall},
		},
		'timed-out': {
			summary: versionTimedOut,
			meaning: `通常只需一秒，也不会访问任何服务器。${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		killed: {summary: versionKilled, meaning: `${killers}${doesWithout}`, fixes: {runAzVersion: runIt}},
		broken: {
			summary: ['{program} 已损坏：{reason}', '{program} 已损坏：以退出代码 {exitCode} 结束。'],
			meaning: `它连版本都无法返回：az 或其 Python 的某些组件缺失或不匹配。${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'failed-in-sign-in': {
			summary: [
				'{program} {version} 在 Azure 登录中失败：{reason}',
				'{program} {version} 在 Azure 登录中失败。',
			],
			meaning: `版本是从文件读取的，az 在登录时才首次运行。${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'version-unreadable': {
			summary: '{program} 的输出不是 Azure CLI 的版本。',
			meaning: `PATH 中名为 az 的可能是另一个程序。${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'health-check-crashes': {
			summary: 'Azure CLI {version} 的 az acr check-health 会崩溃。',
			meaning: '它会报错：{crash}。这并不说明注册表有问题；{fixedIn} 已修复此错误。',
			fixes: {upgrade: upgradeCli, selectSubscription: '在 2.74 和 2.75 中，也可以选择注册表所在的订阅。'},
		},
		'acrabac-extension-conflict': {
			summary: '扩展冲突：acrabac 与 Azure CLI {version} 的 az acr 不能并存。',
			meaning: '该扩展属于按存储库授权的预览版。从 2.73 起，Azure CLI 已内置此功能，两者会冲突。',
			fixes: {removeExtension},
		},
		'acrregionalendpoint-extension-conflict': {
			summary: '扩展冲突：acrregionalendpoint 与 Azure CLI {version} 的 az acr 不能并存。',
			meaning: '该扩展属于区域终结点的预览版。从 2.86 起，Azure CLI 已内置此功能，两者会冲突。',
			fixes: {removeExtension},
		},
		'audience-not-configurable': {
			summary: 'az acr login 只用一种受众，此云可能不支持 (Azure CLI {version})。',
			meaning:
				'从 2.82 起，它向 Entra 请求以注册表为受众的令牌，之前请求的是 Resource Manager 的令牌。Azure 之外的云（例如 Azure Local）可能不支持这种受众；从 2.87 起可以自行选择。',
			fixes: {upgrade: upgradeCli, chooseAudience: '然后选择受众。'},
		},
		'docker-command-ignored': {
			summary: 'az acr login 会忽略 DOCKER_COMMAND，只找 docker (Azure CLI {version})。',
			meaning: '这里的 DOCKER_COMMAND 是 {dockerCommand}；az acr login 从 2.59 起才支持该变量。',
			fixes: {
				upgrade: upgradeCli,
				signInWithToken: '或者用下面的命令输出的令牌，让客户端直接登录。',
				unsetDockerCommand: `或者取消设置该变量${thenStartAgain}`,
			},
		},
	},
};
