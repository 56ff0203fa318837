import type {ReportWords} from '../../describe/report-words.ts';

export const report: ReportWords = {
	marks: {passed: 'PASS', warning: 'WARN', failed: 'FAIL', skipped: 'SKIP', error: 'ERROR'},
	counts: {
		passed: '{count} 项通过',
		warning: '{count} 项警告',
		failed: '{count} 项失败',
		skipped: '{count} 项跳过',
		error: '{count} 项未能运行',
	},
	machine: '本机',
	healthy: '检查过的各项全部正常。',
	noRegistry: '这些检查需要注册表，请指定一个，例如 acr-doctor contoso',
	foundBy: '见于：{titles}',
	blocks: '受影响：{titles}',
	fix: '修复 {number}',
	shortFix: '修复：{fix}',
	evidence: '实际情况',
	documentation: '详见：{address}',
	running: '已用 {seconds} 秒，仍在运行：{titles}',
	checking: 'acr-doctor：正在检查 {names}',
	saved: '{time} 保存的运行结果（{age}前，acr-doctor {version}）',
	unfinished: '这次运行没有完成就结束了。',
};
