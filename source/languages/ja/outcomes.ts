import type {OutcomeWords} from '../../describe/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: 'スキップ: 前提の「{need}」が成功していません。',
	canceled: 'スキップ: 先に実行が終了しました。',
	excluded: 'スキップ: 今回は除外されています。',
	internalError: 'チェックそのものが失敗しました: {reason}',
	internalErrorMeaning:
		'レジストリの状態とは関係ありません。再試行してください。解消しない場合は acr-doctor の不具合です。ご報告ください。',
	listPattern: '{first}、{second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
	unknown: '{finding} (この acr-doctor では未対応の結果)',
	unknownFix: 'acr-doctor を更新してください。新しいバージョンなら意味と対処を表示できます。',
};
