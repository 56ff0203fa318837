export const readFullOutput = 'クライアントを実行し、出力全体を確認してください。';

export const waitForAnswer = '待てばデーモンが応答するかを確認してください (Ctrl-C で中断)。';

export const useTokenWithoutClient = {
	printToken:
		'または、このマシンのクライアントを使わずにサインインしてください。トークンを出力すると、別のどのクライアントでも使えます。',
} as const;

export const allowMoreTime = {allowMoreTime: '各チェックの制限時間を延ばしてください。'} as const;

export const assignIds = {
	assignIdRange:
		'ユーザーに ID の範囲を割り当ててください。/etc/subuid と /etc/subgid にある範囲と重ならないようにします。',
	applyIdRange: 'その後、変更を Podman に反映してください。',
} as const;

export const withClientMessage = (text: string): readonly string[] => [`${text}メッセージ: {reason}`, text];

export const clientMessage: readonly string[] = [
	'{clientName} のメッセージ: {reason}',
	'{clientName} はこれ以上の情報を出力していません。',
];

export const signInAgain = 'いったんサインアウトし、サインインし直してください。';
