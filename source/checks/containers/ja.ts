export const readFullOutput = 'シェルでコマンドを実行し、出力全体を確認してください。';

export const waitForAnswer =
	'コマンドを実行し、待てばデーモンが応答するかどうかを確認してください (Ctrl-C で中断)。';

export const useTokenWithoutClient = {
	printToken:
		'または、このマシンのクライアントを使わずにサインインしてください。出力したトークンは、他のクライアントで使えます。',
} as const;

export const allowMoreTime = {allowMoreTime: '各チェックの制限時間を延ばしてください。'} as const;

export const assignIds = {
	assignIdRange:
		'このユーザーに ID の範囲を割り当ててください。/etc/subuid と /etc/subgid にある他の範囲と重ならないようにします。',
	applyIdRange: 'その後、変更を Podman に反映してください。',
} as const;

export const withClientMessage = (text: string): readonly string[] => [`${text}メッセージ: {reason}`, text];

export const clientMessage: readonly string[] = [
	'{clientName} のメッセージ: {reason}',
	'{clientName} は詳細を出力していません。',
];
