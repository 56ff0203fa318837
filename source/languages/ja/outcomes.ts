import type {OutcomeWords} from '../../describe/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: '前提: {need}',
	replaced: '不要: プルできるかどうかは、「{check}」のチェックで決まります。',
	replacedShort: 'このプルには不要',
	canceled: 'チェック前に実行が停止',
	excluded: '今回の実行から除外',
	internalError: 'このチェックの内部エラー: {reason}',
	internalErrorMeaning:
		'このエラーはレジストリの状態とは関係ありません。チェックを再試行してください。解消しない場合は、acr-doctor の不具合として報告してください。',
	listPattern: '{first}、{second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
	unknown: '不明な結果: {finding}',
	unknownFix: 'acr-doctor を更新してください。新しいバージョンでは、この結果の意味と対処が表示されます。',
};
