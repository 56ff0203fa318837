import type {notary as check} from './notary.ts';
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

const retirement =
	'Docker 内容信任正在停用：自 2026 年 5 月 31 日起，注册表不能再启用它；到 2028 年 3 月 31 日，它将从所有注册表中移除。取而代之的是 Notary Project 的签名，用 notation 生成。';

const alternativeFixes = {
	turnTrustOff: `关闭内容信任：取消设置 DOCKER_CONTENT_TRUST${thenStartAgain}`,
	removeClient: '卸载 {program}：本机没有程序用到它。',
	signWithNotation: '今后用 notation 签名：https://notaryproject.dev',
};

const installCompatibleNotary =
	'如果要继续用到 2028 年，请安装唯一适用的版本 notary 0.6.0：https://github.com/notaryproject/notary/releases/tag/v0.6.0';

const runNotaryVersion = '手动运行一次，查看它输出什么。';

export const notary: WordsFor<typeof check> = {
	title: 'Notary',
	labels: {
		isContentTrustOn: '内容信任已启用',
	},
	findings: {
		'not-needed': {
			summary: '已跳过：内容信任正在停用，本机也没有使用。',
			meaning: retirement,
			fixes: {signWithNotation: '无需任何操作。现在用 notation 为映像签名：https://notaryproject.dev'},
		},
		ready: {summary: '{version}（内容信任将于 2028 年 3 月 31 日终止）'},
		'not-installed': {
			summary: '内容信任已启用，但没有 notary 客户端。',
			meaning: `docker 会拒绝没有签名的映像，而密钥和委派要用 notary 管理。${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'cannot-run': {
			summary: unableToRun,
			meaning: `${rightsOrInterpreter}${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'timed-out': {
			summary: versionTimedOut,
			meaning: `查询版本无需访问服务器，通常瞬间完成。${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		killed: {
			summary: versionKilled,
			meaning: `${killers}${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-command-failed': {
			summary: versionRefused,
			meaning: `它已损坏，或者是另一个同名的程序。${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-unreadable': {
			summary: versionUnreadable,
			meaning: `PATH 中名为 notary 的可能是另一个程序。${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-not-reported': {
			summary: '{program} 构建时未写入版本；注册表只兼容 0.6.0。',
			meaning: `无法判断这一个是否适用。${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'incompatible-version': {
			summary: 'notary {version} 不适用：注册表只兼容 0.6.0。',
			meaning: retirement,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
	},
};
