import type {helm as check} from './helm.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	killers,
	rightsOrInterpreter,
	runYourself,
	thenStartAgain,
	unableToRun,
	versionKilled,
	versionRefused,
	versionTimedOut,
	versionUnreadable,
} from '../zh-hans.ts';

const helmPurpose = '安装和推送此注册表中的 Helm 图表 (oci://…) 需要 Helm。拉取和推送映像不需要 Helm。';

const install = '安装 Helm 3.8 或更高版本：https://helm.sh/docs/intro/install';

const findHelm = '列出 PATH 中的所有 helm。实际使用的是第一个。';

const findOnPath = {findOnUnix: findHelm, findOnWindows: findHelm};

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {short: '{version}', summary: 'Helm 的版本为 {version}。'},
		'not-installed': {
			short: '未安装 Helm',
			summary: '未安装 Helm。',
			meaning: helmPurpose,
			fixes: {
				install: '如果使用 Helm 图表，请安装 Helm：https://helm.sh/docs/intro/install',
				skipCheck: '如果不使用 Helm 图表，请跳过此项检查。',
			},
		},
		'not-needed': {
			short: '未安装，通常不需要',
			summary: '未安装 Helm。容器、Pod 和 Cloud Shell 通常不需要 Helm。',
			meaning: helmPurpose,
			fixes: {install: '只有在此环境中安装 Helm 图表时，才需要安装 Helm。'},
		},
		'cannot-run': {...unableToRun, meaning: rightsOrInterpreter, fixes: {...findOnPath, install}},
		'timed-out': {
			...versionTimedOut,
			meaning: '查询版本不需要连接服务器，通常瞬间完成。PATH 中的程序可能是包装脚本，正在等待其他程序。',
			fixes: {runHelmVersion: runYourself, ...findOnPath, install},
		},
		killed: {...versionKilled, meaning: killers, fixes: {runHelmVersion: runYourself, install}},
		'version-command-failed': {
			...versionRefused,
			meaning: 'Helm 总能返回版本，因此安装的 Helm 已损坏，或者是另一个名为 helm 的程序。',
			fixes: {runHelmVersion: runYourself, ...findOnPath, install},
		},
		'version-unreadable': {
			...versionUnreadable,
			meaning: 'PATH 中的 helm 可能是另一个程序，也可能是输出其他内容的包装脚本。',
			fixes: {runHelmVersion: runYourself, ...findOnPath, install},
		},
		'unsupported-version': {
			short: 'Helm {version} 不受支持',
			summary: 'Helm {version} 不受支持：Helm 2 已于 2020 年 11 月停止支持。',
			meaning:
				'2025 年 3 月 30 日，Azure 容器注册表移除了 Helm 2 使用的存储库，并删除了不是 OCI 项目的 Helm 图表。',
			fixes: {
				install,
				migrateReleases: '用 2to3 插件迁移发布：https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
		'too-old-for-oci': {
			short: 'Helm {version} 对 oci:// 来说太旧',
			summary: 'Helm {version} 对 oci:// 的支持只是实验性的，从 3.8 起才正式支持。',
			meaning: '注册表以 OCI 项目的形式存放 Helm 图表，因此 helm pull、push 和 install 需要使用 oci://。',
			fixes: {install, enableExperiment: `升级之前，可以启用实验性支持${thenStartAgain}`},
		},
	},
};
