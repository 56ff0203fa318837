import type {OutcomeWords} from '../../core/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: 'スキップ: 「{need}」の成功が必要です。',
	cancelled: 'スキップ: 先に実行が終了しました。',
	leftOut: 'スキップ: 今回の実行から除外されています。',
	broken: 'チェックそのものが失敗しました: {reason}',
	brokenMeaning:
		'レジストリの状態とは関係ありません。再試行してください。解消しない場合は acr-doctor の不具合です。ご報告ください。',
	several: '{first}、{second}',
	unknown: '{finding} (この acr-doctor では未対応の結果)',
	unknownFix: 'acr-doctor を更新してください。新しいバージョンなら意味と対処を表示できます。',
};
