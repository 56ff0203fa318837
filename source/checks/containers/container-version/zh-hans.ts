import type {containerVersion as check} from './container-version.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {allowMoreTime, readFullOutput, waitForAnswer} from '../zh-hans.ts';

export const containerVersion: WordsFor<typeof check> = {
	title: '容器引擎版本',
	labels: {
		clientPlatform: '客户端平台',
		clientVersion: '客户端',
		serverPlatform: '服务器平台',
	},
	findings: {
		reported: {
			summary: [
				'客户端 {clientVersion}，服务器 {serverVersion} ({serverPlatform})',
				'客户端 {clientVersion}，服务器 {serverVersion}',
				'{clientName} {clientVersion} ({clientPlatform})',
				'{clientName} {clientVersion}',
			],
		},
		'daemon-not-available': {
			summary: [
				'已跳过：客户端 {clientVersion}；服务器没有响应，无法得知其版本。',
				'已跳过：服务器没有响应，无法查询。',
			],
			meaning: '原因见上一行。服务器恢复响应后再比较两者的版本。',
			fixes: {retry: '等守护程序恢复响应后重试。'},
		},
		'version-command-failed': {
			summary: [
				'{client} version 以退出代码 {exitCode} 结束：{reason}',
				'{client} version 以退出代码 {exitCode} 结束。',
				'{client} version 失败 ({error})。',
			],
			meaning: '服务器有响应，但客户端没能与它交换版本信息。',
			fixes: {showVersion: readFullOutput},
		},
		'version-unreadable': {
			summary: ['{client} version 没有返回版本，它输出：{output}', '{client} version 没有返回版本。'],
			meaning: '可能是同名的包装脚本，也可能是比已知版本旧得多或新得多的客户端，所以输出不同。',
			fixes: {showVersion: readFullOutput},
		},
		'timed-out': {
			summary: '{client} version 没有在时限内完成。',
			meaning: '服务器刚才还有响应，现在没有了：它或本机可能已过载。',
			fixes: {retry: '重试。', ...allowMoreTime, showVersion: waitForAnswer},
		},
	},
};
