export const readFullOutput = 'シェルでコマンドを実行し、出力全体を確認してください。';

export const waitForAnswer =
	'コマンドを実行し、待てばデーモンが応答するかどうかを確認してください (Ctrl-C で中断)。';

export const useTokenWithoutClient = {
	printToken:
		'または、このマシンのクライアントを使わずにサインインしてください。トークンを出力すると、他のクライアントで使えます。',
} as const;

export const allowMoreTime = {allowMoreTime: '各チェックの制限時間を延ばしてください。'} as const;

export const correctClock = {
	compareClock: 'このマシンの時刻が正しいかどうかを確認してください。',
	setClockInWsl: 'WSL の時刻を Windows の時刻に合わせてください。',
} as const;

export const assignIds = {
	assignIdRange:
		'このユーザーに ID の範囲を割り当ててください。/etc/subuid または /etc/subgid にある他の範囲と重ならないようにしてください。',
	applyIdRange: 'その後、変更を Podman に反映してください。実行中のコンテナーは停止します。',
} as const;

export const withClientMessage = (text: string): readonly string[] => [`${text}メッセージ: {reason}`, text];

export const clientMessage: readonly string[] = [
	'{clientName} のメッセージ: {reason}',
	'{clientName} は詳細を出力していません。',
];

export const errorLineLabels = {
	action: '操作',
	cacheRule: 'キャッシュ ルール',
	cause: '原因',
	clientAddress: 'レジストリから見たアドレス',
	entraCode: 'Entra のコード',
	errorLine: 'エラーの内訳',
	extension: '拡張機能',
	line: '行',
	module: 'Python モジュール',
	output: 'リモート ホストの出力',
	helper: '資格情報ヘルパー',
	mirrors: '先に失敗したミラー',
	path: 'パス',
	reportedBy: '報告元',
	subject: '対象',
	warnings: '警告',
} as const;

export const storageNotWritable = {
	short: '書き込み不可: イメージの保存先',
	summary: '{clientName} がイメージの保存先フォルダーに書き込めません。',
	meaning: clientMessage,
	fixes: {
		checkOwner:
			'保存先フォルダーの所有者を確認してください。sudo の使用後は、所有者が root になっていることがあります。',
		readKernelLog: 'ディスクが読み取り専用になった場合は、カーネルのログで原因を確認してください。',
	},
} as const;

export const settingLabels = {
	allowed: '使える値',
	line: '行',
	mode: 'アクセス許可',
	otherLine: 'オプションの行',
	otherPath: 'オプションのファイル',
	owner: '所有者',
	setting: '設定',
	value: '値',
} as const;

export const restartDocker = (text: string) => ({
	restartDocker: text,
	restartUserDocker: text,
	restartSnap: text,
});

export const dockerInstallations = {
	'system-service': 'システム サービス',
	'user-service': 'このユーザーのサービス',
	snap: 'snap',
	desktop: 'このマシンの Docker Desktop',
	elsewhere: '仮想マシンまたは別のマシン',
};
