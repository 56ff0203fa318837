export const askToAllowPull = {
	askToAllowPull:
		'レジストリと、レイヤーの取得元のホストへの HTTPS 接続を許可するよう、ネットワーク担当者に依頼してください。',
} as const;

export const enableDataEndpoints =
	'または、専用データ エンドポイント REGISTRY.REGION.data.azurecr.io からレイヤーを配信してください (サービス レベルが Premium の場合のみ)。有効にした後は、すべてのクライアントからこのホストに到達できる必要があります。';

export const signIn = {
	letAzUsePodman: 'az でサインインする前に、az が Podman を使うように設定してください。',
	signIn: 'レジストリにサインインしてから、再試行してください。',
	signOut: '古い資格情報が使われ続ける場合は、先に {imageHost} からサインアウトしてください。',
	pullAsSameUser:
		'sudo なしでサインインした場合は、プルも sudo なしで実行してください。root の資格情報は別に保存されています。',
} as const;

export const copyShellProxy = {
	copyShellProxy:
		'このシェルは {shellProxy} のプロキシを使いますが、デーモンにはプロキシが設定されていません。Docker サービスのドロップイン ファイルでプロキシを設定してください: [Service] Environment="HTTPS_PROXY=http://HOST:PORT"。',
	restartWithProxy: 'その後、Docker を再起動してください。実行中のコンテナーは停止します。',
	moveClientProxies:
		'config.json のプロキシはビルドとコンテナーだけに使われ、プルには使われません。デーモンにもプロキシを設定してください。',
} as const;
