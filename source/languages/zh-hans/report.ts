import type {ReportWords} from '../../describe/report-words.ts';

export const report: ReportWords = {
	marks: {passed: 'PASS', warning: 'WARN', failed: 'FAIL', skipped: 'SKIP', error: 'ERROR'},
	counts: {
		passed: '{count} 项通过',
		warning: '{count} 项警告',
		failed: '{count} 项失败',
		skipped: '{count} 项跳过',
		error: '{count} 项出错',
	},
	machine: '本机',
	healthy: '所有检查均已通过。',
	noRegistry: '这些检查需要注册表。请指定注册表，例如：acr-doctor contoso',
	foundBy: '依据：{titles}',
	blocks: '受影响：{titles}',
	fix: '解决方法 {number}',
	shortFix: '解决方法：{fix}',
	evidence: '检测数据',
	documentation: '详情：{address}',
	running: '{seconds} 秒后仍在运行：{titles}',
	checking: 'acr-doctor：正在检查 {names}',
	saved: '{time}（{age}前）由 acr-doctor {version} 保存的运行结果。',
	unfinished: '运行在完成之前已停止。',
};
