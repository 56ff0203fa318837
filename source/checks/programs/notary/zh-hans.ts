import type {notary as check} from './notary.ts';
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

const retirement =
	'Docker 内容信任即将停用：自 2026 年 5 月 31 日起，注册表不能再启用内容信任；2028 年 3 月 31 日，将从所有注册表中移除内容信任。取而代之的是用 notation 生成的 Notary Project 签名。';

const alternativeFixes = {
	turnTrustOff: `关闭内容信任：取消设置 DOCKER_CONTENT_TRUST${thenStartAgain}`,
	removeClient: '本机没有使用 {program}，可以将其删除。',
	signWithNotation: '今后用 notation 对映像签名：https://notaryproject.dev',
};

const installCompatibleNotary =
	'要继续使用到 2028 年，请安装唯一兼容的版本 notary 0.6.0：https://github.com/notaryproject/notary/releases/tag/v0.6.0';

const withInstallation = {...alternativeFixes, installCompatibleNotary};

const withRun = {runNotaryVersion: runYourself, ...alternativeFixes};

export const notary: WordsFor<typeof check> = {
	title: 'Notary',
	labels: {
		isContentTrustOn: '内容信任已启用',
	},
	findings: {
		'not-needed': {
			short: '本机没有使用内容信任',
			summary: '不需要 Notary：内容信任即将停用，本机也没有使用内容信任。',
			meaning: retirement,
			fixes: {signWithNotation: '无需任何操作。要对映像签名，请使用 notation：https://notaryproject.dev'},
		},
		ready: {
			short: '{version}',
			summary: 'notary 的版本为 {version}（内容信任将于 2028 年 3 月 31 日停止支持）。',
		},
		'not-installed': {
			short: '未安装 notary',
			summary: '内容信任已启用，但未安装 notary 客户端。',
			meaning: `docker 会拒绝未签名的映像，而密钥和委派由 notary 管理。${retirement}`,
			fixes: withInstallation,
		},
		'cannot-run': {
			...unableToRun,
			meaning: `${rightsOrInterpreter}${retirement}`,
			fixes: withInstallation,
		},
		'timed-out': {
			...versionTimedOut,
			meaning: `查询 notary 的版本不需要连接服务器，通常瞬间完成。${retirement}`,
			fixes: withRun,
		},
		killed: {...versionKilled, meaning: `${killers}${retirement}`, fixes: withRun},
		'version-command-failed': {
			...versionRefused,
			meaning: `安装的 notary 已损坏，或者是另一个名为 notary 的程序。${retirement}`,
			fixes: withRun,
		},
		'version-unreadable': {
			...versionUnreadable,
			meaning: `PATH 中的 notary 可能是另一个程序。${retirement}`,
			fixes: withRun,
		},
		'version-not-reported': {
			short: '{program} 不报告版本',
			summary: '{program} 不报告版本；注册表只兼容 0.6.0。',
			meaning: `该客户端构建时没有写入版本，因此无法判断是否兼容。${retirement}`,
			fixes: withInstallation,
		},
		'incompatible-version': {
			short: 'notary {version} 不兼容',
			summary: 'notary {version} 不兼容：注册表只兼容 0.6.0。',
			meaning: retirement,
			fixes: withInstallation,
		},
	},
};
