import type {ReportWords} from '../../describe/report-words.ts';

export const report: ReportWords = {
	marks: {passed: 'PASS', warning: 'WARN', failed: 'FAIL', skipped: 'SKIP', error: 'ERROR'},
	counts: {
		passed: '成功 {count}',
		warning: '警告 {count}',
		failed: '失敗 {count}',
		skipped: 'スキップ {count}',
		error: '実行不能 {count}',
	},
	machine: 'このマシン',
	healthy: 'すべてのチェックが成功しました。',
	noRegistry: 'このチェックにはレジストリが必要です。レジストリを指定してください (例: acr-doctor contoso)',
	foundBy: '検出したチェック: {titles}',
	blocks: '実行できないチェック: {titles}',
	fix: '対処 {number}',
	shortFix: '対処: {fix}',
	evidence: '確認したデータ',
	documentation: '参照: {address}',
	running: '{seconds} 秒経過後も実行中: {titles}',
	checking: 'acr-doctor: {names} をチェックしています',
	saved: '{time} に保存された実行結果 ({age}前、acr-doctor {version})',
	unfinished: 'この実行は完了前に停止されました。',
};
