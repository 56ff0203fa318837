import type {containerVersion as check} from './container-version.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {allowMoreTime, waitForAnswer} from '../zh-hans.ts';

const readFullOutput = '在 shell 中运行该命令，查看完整的输出。';

export const containerVersion: WordsFor<typeof check> = {
	title: '容器引擎版本',
	labels: {
		clientPlatform: '客户端平台',
		clientVersion: '客户端',
		serverPlatform: '守护程序平台',
	},
	findings: {
		reported: {
			short: ['客户端 {clientVersion}，守护程序 {serverVersion}', '{clientName} {clientVersion}'],
			summary: [
				'客户端版本为 {clientVersion}，守护程序版本为 {serverVersion} ({serverPlatform})。',
				'客户端版本为 {clientVersion}，守护程序版本为 {serverVersion}。',
				'{clientName} 的版本为 {clientVersion} ({clientPlatform})。',
				'{clientName} 的版本为 {clientVersion}。',
			],
		},
		'daemon-not-available': {
			short: '没有守护程序响应',
			summary: ['客户端版本为 {clientVersion}，但没有守护程序响应。', '没有守护程序响应。'],
			meaning: '原因见“容器守护程序”一行。守护程序恢复响应后，acr-doctor 会比较双方的版本。',
			fixes: {retry: '守护程序恢复响应后重试。'},
		},
		'version-command-failed': {
			short: '{client} version 失败',
			summary: [
				'{client} version 失败，退出代码为 {exitCode}：{reason}',
				'{client} version 失败，退出代码为 {exitCode}。',
				'{client} version 失败 ({error})。',
			],
			meaning: '守护程序有响应，但客户端与守护程序未能交换版本信息。',
			fixes: {showVersion: readFullOutput},
		},
		'version-unreadable': {
			short: '{client} version 没有返回版本',
			summary: ['{client} version 没有返回版本。其输出为：{output}', '{client} version 没有返回版本。'],
			meaning: '该程序可能是包装脚本，也可能比 acr-doctor 已知的版本旧得多或新得多。',
			fixes: {showVersion: readFullOutput},
		},
		'timed-out': {
			short: '{client} version 响应超时',
			summary: '{client} version 响应超时。',
			meaning: '守护程序刚才还有响应。守护程序或本机可能过载。',
			fixes: {retry: '重试。', ...allowMoreTime, showVersion: waitForAnswer},
		},
	},
};
