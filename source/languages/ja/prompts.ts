import type {Like} from '../../describe/language-pack.ts';
import type {prompts as english} from '../en/prompts.ts';

export const prompts: Like<typeof english> = {
	title: '次の操作を選んでください。',
	retryFailed: '失敗したチェックを再試行',
	retryAll: 'すべてのチェックを再試行',
	show: '問題と対処を表示',
	runFix: '対処のコマンドを実行',
	copy: '対処のコマンドをコピー',
	save: '実行結果をファイルに保存',
	registries: '別のレジストリをチェック',
	back: '戻る',
	quit: '終了',
	whichProblem: 'どの問題を表示しますか?',
	whichFix: 'どの対処を実行しますか?',
	confirm: '実行',
	whichCommand: 'どのコマンドをコピーしますか?',
	number: '番号:',
	numberOrRegistry: '番号、レジストリ、またはイメージ:',
	notAChoice:
		'{answer} は選択肢にありません。1 から {count} までの番号を入力するか、Enter を押して選択肢をもう一度表示してください。',
	copied: 'コピーしました:',
	sent: 'ターミナルのクリップボードに送信しました (ターミナルが対応していない場合はコピーされません):',
	off: 'コマンドをコピーできませんでした:',
};
