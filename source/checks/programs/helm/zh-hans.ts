import type {helm as check} from './helm.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	killers,
	rightsOrInterpreter,
	thenStartAgain,
	unableToRun,
	versionKilled,
	versionRefused,
	versionTimedOut,
	versionUnreadable,
} from '../zh-hans.ts';

const use = '拉取和推送映像用不到 Helm；此注册表中的 chart (oci://…) 要用它来安装和推送。';

const install = '安装 Helm 3.8 或更高版本：https://helm.sh/docs/intro/install';

const findHelm = '列出 PATH 中的所有 helm；排在最前面的是实际使用的。';

const findOnPath = {findOnUnix: findHelm, findOnWindows: findHelm};

const runHelmVersion = '手动运行一次，查看它输出什么。';

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {summary: '{version}'},
		'not-installed': {
			summary: '未安装 Helm。',
			meaning: use,
			fixes: {
				install: '如果使用 chart，请安装它：https://helm.sh/docs/intro/install',
				skipCheck: '如果不用 chart，可以跳过这项检查。',
			},
		},
		'not-needed': {
			summary: '已跳过：未安装；在容器、Pod 或 Cloud Shell 中这很正常。',
			meaning: use,
			fixes: {install: '只有要在这里安装 chart 时才需要 Helm。'},
		},
		'cannot-run': {
			summary: unableToRun,
			meaning: rightsOrInterpreter,
			fixes: {...findOnPath, install},
		},
		'timed-out': {
			summary: versionTimedOut,
			meaning: '查询版本无需访问服务器，通常瞬间完成。PATH 中的可能是包装脚本，正在等待别的程序。',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		killed: {
			summary: versionKilled,
			meaning: killers,
			fixes: {runHelmVersion, install},
		},
		'version-command-failed': {
			summary: versionRefused,
			meaning: '任何版本的 Helm 都应能返回版本。这一个已损坏，或者是另一个同名的程序。',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'version-unreadable': {
			summary: versionUnreadable,
			meaning: 'PATH 中名为 helm 的可能是另一个程序，或者是输出自己内容的包装脚本。',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'unsupported-version': {
			summary: 'Helm {version} 已不受支持：这一系列于 2020 年 11 月终止。',
			meaning:
				'Azure 容器注册表已于 2025 年 3 月 30 日停用 Helm 2 使用的接口，并删除了不是 OCI 工件的 chart。',
			fixes: {
				install,
				migrateReleases: '用插件 2to3 迁移已有的 release：https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
		'too-old-for-oci': {
			summary: 'Helm {version} 对 oci:// 的支持只是实验性的，3.8 起才正式支持。',
			meaning: 'chart 以 OCI 工件的形式存放在注册表中：helm pull、push 和 install 都要用 oci:// 访问。',
			fixes: {install, enableExperiment: `在此之前，可以启用实验性支持${thenStartAgain}`},
		},
	},
};
